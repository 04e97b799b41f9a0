"""Which element of a page holds its article: blocks and rows -> the rows that sit in it, those lost put back."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from compare.sources.parts import Part, count_words, find_part

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from compare.sources.blocks import Block

_BODY_SHARE = 0.8
"""Share of the extracted letters that the article's element must hold. By hand: a picture's caption or a standfirst
beside it is less than a fifth of an article."""
_MAX_LINKED = 0.5
"""A block of which more is links is an entry of a menu or a list of other stories."""
_FEW_LINKED = 0.3
"""The same for a block that the extraction left out: it must be surer."""
_LONG = 20
"""Words from which a block is a paragraph, whatever its element is called."""
_LEADS = 2
"""Paragraphs of a lead looked for where no headline tells where it begins."""
_REACH = 500
"""Blocks in which a row is looked for that is no block of its own: bounds the time on pages made to be slow."""
_MAX_CLIMB = 12
"""Elements around the article's that may hold the rest of it; the same."""
_RUNNING_TEXT = frozenset("p blockquote pre h2 h3 h4 h5 h6 li dd dt".split())
_LISTS = frozenset(("ul", "ol", "dl"))
_WHOLE_PAGE = frozenset(("body", "html"))
_HEADINGS = frozenset("h2 h3 h4 h5 h6".split())
_BESIDE_TAGS = frozenset("aside button figcaption figure footer form label nav".split())
# What pages call the parts of an article's element that are not the article; whole words of `class` and `id`.
_BESIDE_NAMES = frozenset(
    """
    ad ads advert advertisement aside author bio breadcrumb breadcrumbs byline caption comment comments cookie
    credit credits embed figcaption footer gallery menu meta more nav navigation newsletter outbrain paywall popular
    promo promotion pullquote recirc recirculation recommended related share sharing shop sidebar signup social
    sponsor sponsored subscribe subscription taboola tag tags toolbar trending tweet twitter video widget
    """.split()
)
_LEAD_NAMES = frozenset("abstract deck dek excerpt intro introduction lead lede standfirst summary teaser".split())
_NAME = re.compile(r"[a-z]{2,}")
_LETTERS = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Body:
    """The rows of an article, in the order of the page."""

    rows: tuple[str, ...]
    seated: frozenset[str] = frozenset()
    """Those that sit in the article's element as its running text does; none when no element stands out."""


def find_body(blocks: Sequence[Block], rows: Sequence[str]) -> Body:
    """The rows that were extracted, with the paragraphs of the article's element that were passed over.

    An element stands out when it holds most of what was extracted and is not the page itself: a page without markup
    gives its rows back as they are.
    """
    if not rows:
        return Body(tuple(rows))
    folded = [_fold(block.text) for block in blocks]
    where = _match(folded, rows)
    inside = {n for spots in where.values() for n in spots}
    weight = {n: len(folded[n]) for n in inside}
    paths = _paths(blocks)
    element = _find_element(paths, weight)
    if element is None:
        return Body(tuple(rows))
    element, kinds = _widen(element, blocks, paths, inside)
    within = [n for n, path in enumerate(paths) if element in path]
    beside: dict[Any, bool] = {element: False}
    runs = {n for n in within if _is_running(blocks[n]) and not _is_beside(blocks[n].holder, beside)}
    seated = {row for row, spots in where.items() if spots and all(n in runs for n in spots)}
    added = {
        n
        for n in runs - inside
        if find_part(blocks[n].text) is Part.PROSE
        and blocks[n].linked < _FEW_LINKED
        and (_kind(blocks[n].holder) in kinds)
    }
    added |= _between(runs - inside, inside | added, blocks)
    texts = {n: blocks[n].text for n in added}
    texts |= _read_tables(blocks, paths, element, [n for n in within if n not in inside], beside)
    return Body(tuple(_merge(rows, where, texts)), frozenset(seated | set(texts.values())))


def _fold(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))


def _match(folded: Sequence[str], rows: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """For each row the places of its block, or of the blocks that make it up; in page order where it can be."""
    places: dict[str, list[int]] = {}
    for n, text in enumerate(folded):
        places.setdefault(text, []).append(n)
    found: dict[str, tuple[int, ...]] = {}
    last = -1
    for row in rows:
        key = _fold(row)
        hits = places.get(key, [])
        here = next((n for n in hits if n > last), hits[0] if hits else -1)
        spots: tuple[int, ...] = (here,) if here >= 0 else _pieces(folded, key, last)
        found[row] = spots
        if spots and spots[-1] > last and len(key) > 40:
            last = spots[-1]
    return found


def _pieces(folded: Sequence[str], key: str, last: int) -> tuple[int, ...]:
    """Blocks one after the other that make up a row, or the one block that holds it."""
    if len(key) < 20:
        return ()
    for n in range(last + 1, min(last + 1 + _REACH, len(folded))):
        text = folded[n]
        if not text:
            continue
        if key in text:
            return (n,)
        if len(text) >= 8 and key.startswith(text):
            end, total = n, len(text)
            while end + 1 < len(folded) and total < len(key) and key.startswith(folded[end + 1], total):
                end += 1
                total += len(folded[end])
            return tuple(range(n, end + 1))
    return ()


def _paths(blocks: Sequence[Block]) -> list[tuple[Any, ...]]:
    """For each block its holder and the elements around it, from the inside out."""
    known: dict[Any, tuple[Any, ...]] = {}
    return [
        known.get(block.holder) or known.setdefault(block.holder, (block.holder, *block.holder.iterancestors()))
        for block in blocks
    ]


def _find_element(paths: Sequence[tuple[Any, ...]], weight: Mapping[int, int]) -> Any | None:
    """The innermost element that holds most of the extracted letters; None when it is the page itself."""
    total = sum(weight.values())
    holds: Counter[Any] = Counter()
    depth: dict[Any, int] = {}
    for n, letters in weight.items():
        for k, element in enumerate(reversed(paths[n])):
            holds[element] += letters
            depth[element] = k
    most = [element for element, letters in holds.items() if letters >= _BODY_SHARE * total]
    best = max(most, key=lambda element: depth[element], default=None)
    while best is not None and best.tag in _RUNNING_TEXT | _LISTS:
        best = best.getparent()
    return None if best is None or best.tag in _WHOLE_PAGE else best


def _widen(
    element: Any, blocks: Sequence[Block], paths: Sequence[tuple[Any, ...]], inside: Collection[int]
) -> tuple[Any, frozenset[str]]:
    """The element, or one around it in which its paragraphs go on: articles are cut up by ads and galleries.

    Also the kinds of elements that hold its paragraphs. What has a headline of its own is another article.
    """
    kinds = frozenset(_kind(blocks[n].holder) for n in inside if element in paths[n])
    kinds |= {_kind(blocks[n].holder) for n in _find_leads(blocks, inside)}
    paragraphs = [n for n, b in enumerate(blocks) if _kind(b.holder) in kinds and _is_prose(b)]
    best = element
    for around in islice(element.iterancestors(), _MAX_CLIMB):
        if around.tag in _WHOLE_PAGE or any(len(list(around.iter(tag))) > 1 for tag in ("h1", "article")):
            break
        if any(around in paths[n] and best not in paths[n] for n in paragraphs):
            best = around
    return best, kinds


def _find_leads(blocks: Sequence[Block], inside: Iterable[int]) -> list[int]:
    """Paragraphs between the headline and the first one extracted, in what is called a lead, teaser or summary."""
    first = min((n for n in inside if _is_prose(blocks[n])), default=0)
    heads = [n for n, block in enumerate(blocks[:first]) if block.holder.tag == "h1"]
    begin = heads[-1] + 1 if heads else max(first - _LEADS, 0)
    return [n for n in range(begin, first) if _is_prose(blocks[n]) and _names_lead(blocks[n])]


def _is_prose(block: Block) -> bool:
    return block.linked < _FEW_LINKED and find_part(block.text) is Part.PROSE


def _names_lead(block: Block) -> bool:
    parent = block.holder.getparent()
    return any(_named(element) & _LEAD_NAMES for element in (block.holder, parent) if element is not None)


def _named(element: Any) -> set[str]:
    """The words of an element's class and id."""
    return set(_NAME.findall(f"{element.get('class') or ''} {element.get('id') or ''}".lower()))


def _kind(holder: Any) -> str:
    """What an element and the one around it are called: the paragraphs of an article are of one kind."""
    parent = holder.getparent()
    return holder.tag if parent is None else f"{holder.tag}<{parent.tag}.{parent.get('class') or ''}"


def _is_running(block: Block) -> bool:
    """Whether a block is of the running text by its element, its links and its length."""
    holder = block.holder
    if block.linked > _MAX_LINKED:
        return False
    stray = holder.tag == "li" and getattr(holder.getparent(), "tag", "") not in _LISTS
    return (holder.tag in _RUNNING_TEXT and not stray) or count_words(block.text) >= _LONG


def _is_beside(holder: Any, known: dict[Any, bool]) -> bool:
    """Whether an element, or one around it in the article's element, is named as something beside the article."""
    path = []
    while holder is not None and holder not in known:
        path.append(holder)
        holder = holder.getparent()
    verdict = known[holder] if holder is not None else False
    for element in reversed(path):
        unseen = "display:none" in (element.get("style") or "").replace(" ", "") or element.get("hidden") is not None
        verdict = verdict or unseen or element.tag in _BESIDE_TAGS or bool(_named(element) & _BESIDE_NAMES)
        known[element] = verdict
    return verdict


def _between(spare: set[int], kept: set[int], blocks: Sequence[Block]) -> set[int]:
    """Headings above a block of the article, and list entries that stand right between two."""
    return {
        n
        for n in spare
        if n + 1 in kept
        and (blocks[n].holder.tag in _HEADINGS or (blocks[n].holder.tag == "li" and n - 1 in kept))
        and blocks[n].linked < _FEW_LINKED
    }


def _read_tables(
    blocks: Sequence[Block],
    paths: Sequence[tuple[Any, ...]],
    element: Any,
    spare: Iterable[int],
    beside: dict[Any, bool],
) -> dict[int, str]:
    """The rows of the tables of figures in the article's element, each in one line, by the place of its first cell."""
    tables: dict[Any, dict[Any, list[int]]] = {}
    for n in spare:
        around = paths[n][: paths[n].index(element)]
        row = next((e for e in around if e.tag == "tr"), None)
        table = next((e for e in around if e.tag == "table"), None)
        if row is not None and table is not None and not _is_beside(table, beside):
            tables.setdefault(table, {}).setdefault(row, []).append(n)
    found: dict[int, str] = {}
    for rows in tables.values():
        cells = [n for row in rows.values() for n in row]
        is_menu = sum(blocks[n].linked for n in cells) > _MAX_LINKED * len(cells)
        # A page laid out in tables has paragraphs in its cells.
        is_layout = any(count_words(blocks[n].text) >= _LONG for n in cells)
        if len(rows) > 1 and len(cells) >= 2 * len(rows) and not is_menu and not is_layout:
            found |= {row[0]: " | ".join(blocks[n].text for n in row) for row in rows.values()}
    return found


def _merge(rows: Sequence[str], where: Mapping[str, tuple[int, ...]], added: Mapping[int, str]) -> list[str]:
    """The rows with the blocks put back at their place in the page."""
    out: list[str] = []
    whole = set(rows)
    todo = sorted(n for n, text in added.items() if text not in whole or count_words(text) < _LONG // 2)
    told: set[str] = set()
    for row in rows:
        # A paragraph stands twice where a page has its article twice, for another edition or a smaller screen.
        if row in told and count_words(row) >= _LONG // 2:
            continue
        told.add(row)
        spots = where.get(row, ())
        while spots and todo and todo[0] < spots[0]:
            out.append(added[todo.pop(0)])
        out.append(row)
    out += [added[n] for n in todo]
    return out
