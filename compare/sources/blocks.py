"""An HTML tree -> the text of its blocks: what stands on lines of its own when the page is shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Block:
    """What stands on a line of its own, and where in the tree."""

    text: str
    holder: Any
    """The innermost block element around it (lxml)."""
    linked: float
    """Share of its letters that are links, 0 to 1."""


def parse_markup(markup: str) -> Any:  # lxml ships no types
    """The tree of a page or of a fragment, None when there is nothing in it."""
    import lxml.etree
    import lxml.html

    try:
        return lxml.html.document_fromstring(_XML_DECLARATION.sub("", markup))
    except (ValueError, lxml.etree.LxmlError):
        return None


def read_blocks(root: Any) -> Iterator[str]:
    """The text of each block, in order, blanks collapsed; none of navigation, asides and figures."""
    return (block.text for block in walk_blocks(root))


def walk_blocks(root: Any, *, beside: bool = False) -> Iterator[Block]:
    """The blocks of a tree, in order, blanks collapsed; those of navigation, asides and figures only with `beside`.

    Events instead of recursion: markup may be nested deeper than Python's stack.
    """
    import lxml.etree

    skipped = _UNSEEN if beside else _UNSEEN | _BESIDE
    piece: list[str] = []
    holders = [root]
    hidden = links = in_links = 0

    def take(text: str | None) -> None:
        nonlocal in_links
        if text:
            piece.append(text)
            in_links += len("".join(text.split())) if links else 0

    def taken() -> Iterator[Block]:
        nonlocal in_links
        if text := " ".join("".join(piece).split()):
            yield Block(text, holders[-1], in_links / max(len(text.replace(" ", "")), 1))
        piece.clear()
        in_links = 0

    for event, element in lxml.etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            if not hidden:
                take(element.tail)
            continue
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in _BLOCKS or tag == "br":
                yield from taken()
            if tag in _BLOCKS:
                holders.append(element)
            hidden += tag in skipped
            links += tag == "a"
            if not hidden:
                take(element.text)
        else:
            if tag in _BLOCKS:
                yield from taken()
                holders.pop()
            hidden -= tag in skipped
            links -= tag == "a"
            if not hidden:
                take(element.tail)
    yield from taken()
