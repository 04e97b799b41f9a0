"""Addresses that a reader may follow."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit


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
