"""An HTML tree -> the text of its blocks: what stands on lines of its own when the page is shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCKS = frozenset(
    """
    address article aside blockquote body button caption dd details div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section summary table tbody td th
    time tr ul
    """.split()
)
_UNSEEN = frozenset("head iframe noscript object script select style svg template title".split())
_BESIDE = frozenset("aside figure nav".split())
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")


def parse_markup(markup: str) -> Any:  # lxml ships no types
    """The tree of a page or of a fragment, None when there is nothing in it."""
    import lxml.etree
    import lxml.html

    try:
        return lxml.html.document_fromstring(_XML_DECLARATION.sub("", markup))
    except (ValueError, lxml.etree.LxmlError):
        return None


def read_blocks(root: Any, *, beside: bool = False) -> Iterator[str]:
    """The text of each block, in order, blanks collapsed; of navigation, asides and figures only with `beside`.

    Events instead of recursion: markup may be nested deeper than Python's stack.
    """
    import lxml.etree

    skipped = _UNSEEN if beside else _UNSEEN | _BESIDE
    piece: list[str] = []
    hidden = 0

    def taken() -> Iterator[str]:
        if text := " ".join("".join(piece).split()):
            yield text
        piece.clear()

    for event, element in lxml.etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            if not hidden:
                piece.append(element.tail or "")
            continue
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in _BLOCKS or tag == "br":
                yield from taken()
            hidden += tag in skipped
            if not hidden:
                piece.append(element.text or "")
        else:
            if tag in _BLOCKS:
                yield from taken()
            hidden -= tag in skipped
            if not hidden:
                piece.append(element.tail or "")
    yield from taken()
