"""Addresses that a reader may follow."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from compare.wording import clean_text


def safe_address(url: str | None) -> str | None:
    """The address, percent-encoded where needed, when it is a plain http(s) one; else None."""
    try:
        parts = urlsplit(url or "")
        hostname = parts.hostname
    except ValueError:
        return None
    # With a user name in it an address shows another host than the one it leads to.
    if parts.scheme not in ("http", "https") or not hostname or re.search(r"[\s@\[\]\\]", parts.netloc):
        return None
    # Percent signs stay: what is encoded already must not be encoded twice.
    return quote(parts.geturl().encode("utf-8", "replace"), safe="/:?#@!$&',=%-.~+")


_WHOLE_WORDS = 8
_ENDS_WORDS = 5


def passage_address(url: str | None, passage: str) -> str | None:
    """The address with a text fragment, by which a browser scrolls to the passage and marks it; else None.

    Short passages stand in it whole, of longer ones the first and the last words. A fragment that the address has stays
    before it, but for a text fragment of its own. "Text Fragments", wicg.github.io/scroll-to-text-fragment.
    """
    address = safe_address(url)
    words = clean_text(passage).split()
    if address is None or not words or "\ufffd" in passage:
        return None
    ends = [words] if len(words) <= _WHOLE_WORDS else [words[:_ENDS_WORDS], words[-_ENDS_WORDS:]]
    # Hyphens, commas and ampersands have a meaning of their own there, so that nothing but letters and digits is left.
    directive = ",".join(quote(" ".join(part).encode("utf-8", "replace"), safe="").replace("-", "%2D") for part in ends)
    page, _, fragment = address.partition("#")
    return f"{page}#{fragment.partition(':~:')[0]}:~:text={directive}"
