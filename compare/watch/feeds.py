"""A feed as it came -> the articles it names, within bounds of size, whatever the feed does."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from compare.errors import SourceError
from compare.guards import reading
from compare.project.watching import is_web_address
from compare.sources.contents import decode_bytes
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.sources.fetching import Page

FEED_BYTES: Final = 5_000_000
_MOST_ELEMENTS: Final = 100_000
MOST_ENTRIES: Final = 1_000
"""Feeds of newspapers name 10 to 200."""
_TITLE_CHARS: Final = 500
_KEPT: Final = frozenset({"title", "link", "guid", "id"})
"""All that is read of an entry: texts and the like go, before anybody parses what is in them."""
_ENTRIES: Final = frozenset({"item", "entry"})
_BARE_SIGN: Final = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)")
_ROOTS: Final = frozenset({"rss", "feed", "rdf"})


@dataclass(frozen=True, slots=True)
class Entry:
    """An article that a feed names."""

    url: str
    title: str


def read_feed(page: Page, *, name: str) -> tuple[Entry, ...]:
    """The articles that a feed names, each once, in its order; raises `SourceError` for what is no feed, or too much.

    Nothing is fetched, and no entity of a document type is expanded.
    """
    with reading(lambda error: _not_a_feed(name, f"it cannot be read ({type(error).__name__})")):
        text, _ = decode_bytes(page.data, name=name, markup=True, charset=page.charset)
        if "<!ENTITY" in text.upper():
            raise _not_a_feed(name, "it declares entities of its own, which no feed needs")
        return tuple(_list_entries(_mend(text, name)))


def _mend(text: str, name: str) -> bytes:
    """The feed as well-formed XML, reduced to titles and addresses."""
    from lxml import etree

    if text.count("<") > 2 * _MOST_ELEMENTS:
        raise _not_a_feed(name, f"it has more than {_MOST_ELEMENTS:,} elements")
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    start = text.find("<", text.find("?>") + 2 if text.lstrip().startswith("<?xml") else 0)
    root = etree.fromstring(_escape_signs(text[max(start, 0) :]).encode("utf-8", "replace"), parser)
    if root is None or _local(root) not in _ROOTS:
        raise _not_a_feed(name, "it is neither RSS nor Atom")
    entries = [element for element in root.iter() if _local(element) in _ENTRIES]
    if len(entries) > MOST_ENTRIES:
        raise _not_a_feed(name, f"it names {len(entries):,} articles, and at most {MOST_ENTRIES:,} are read")
    for entry in entries:
        for child in list(entry):
            if _local(child) not in _KEPT:
                entry.remove(child)
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True))


def _escape_signs(text: str) -> str:
    """The feed with "&" that begin nothing written as they should be: the parser would drop words of addresses."""
    out, at = [], 0
    while (start := text.find("<![CDATA[", at)) >= 0 and (end := text.find("]]>", start)) >= 0:
        out += [_BARE_SIGN.sub("&amp;", text[at:start]), text[start:end]]
        at = end
    return "".join([*out, _BARE_SIGN.sub("&amp;", text[at:])])


def _local(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].casefold() if isinstance(tag, str) else ""


def _list_entries(data: bytes) -> Iterator[Entry]:
    import feedparser

    # A stream, as a bare string might be taken for the name of a file or for an address.
    found = feedparser.parse(
        io.BytesIO(data), response_headers={"content-type": "application/xml; charset=utf-8"}, sanitize_html=False
    )
    met: set[str] = set()
    for entry in found.entries[:MOST_ENTRIES]:
        url = str(entry.get("link", "")).strip().partition("#")[0]
        if is_web_address(url) and url not in met:
            met.add(url)
            yield Entry(url, clean_text(str(entry.get("title", "")))[:_TITLE_CHARS])


def _not_a_feed(name: str, why: str) -> SourceError:
    return SourceError(name, why, "Check the address of the feed.")
