"""An HTML page -> a draft of the article."""

from __future__ import annotations

import html
import json
import logging
import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from compare.errors import SourceError
from compare.model import LeftOut, Statement
from compare.runtime import open_no_socket
from compare.sources.blocks import parse_markup, walk_blocks
from compare.sources.bodies import Body, find_body
from compare.sources.contents import clean_text, on_one_line
from compare.sources.deadlines import check_time
from compare.sources.doubts import find_doubts
from compare.sources.drafts import ELSEWHERE, Draft, Line
from compare.sources.furniture import trim_furniture
from compare.sources.limits import bound_markup, count_tags
from compare.sources.moments import find_moment, read_moment, show_moment
from compare.sources.parts import Part, find_part, looks_like_title
from compare.sources.positions import PageWords
from compare.sources.stamps import read_stamps
from compare.sources.statements import first_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from compare.sources.blocks import Block

# htmldate's upper bound is the machine's date unless told: the same page would be read otherwise on another day.
_LATEST_DATE = "2999-12-31"
_EARLIEST_DATE = "1990-01-01"
_ARTICLE_TYPE = re.compile(r"(?:\w*NewsArticle|\w*Article|Report|\w*BlogPosting|\w*BlogPost)$")
_PUBLISHED_META = tuple(
    "article:published_time og:published_time datepublished date pubdate publishdate dc.date dc.date.issued "
    "dcterms.created parsely-pub-date sailthru.date article.published".split()
)
_UPDATED_META = tuple(
    "article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified".split()
)
_SITE_META = ("og:site_name", "application-name", "publisher", "twitter:site")
_TITLE_META = ("og:title", "twitter:title", "dc.title")
_AUTHOR_META = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
_MAX_JSON_LD_NODES = 10_000
MAX_TAGS = 20_000
"""Above this trafilatura is not asked: its time grows faster than the tree (20,000 tags took up to 5 s on two cores,
300,000 a minute). The blocks of such a page go straight to the judge of furniture."""
MAX_BLOCKS = 8_000
"""More lines than any article has; live blogs of a whole day stay below it."""
_HOW_MANY_SHOWN = 2_000
_NEAR = 12
"""As far from the article as its byline, credits and notices stand, in lines."""
_DATE_LINES = 6
"""As far below the headline as a date stands on a page, in lines: standfirst, byline, picture and its caption."""


def read_page(text: str, *, name: str) -> Draft:
    """The article of an HTML page: body by trafilatura, data by JSON-LD, then meta tags, then the page's text.

    Raises `SourceError` when the page has no article body, and for more tags than any page of an article has.
    """
    markup = bound_markup(text, name=name)
    root = parse_markup(markup)
    large = count_tags(markup) > MAX_TAGS
    walked = _first_blocks(root, name)
    blocks = [block.text for block in walked]
    articles = list(_json_ld_articles(root)) if root is not None else []
    rows = blocks if large else _extract_body(markup)
    own = _body_of(articles)
    # trafilatura falls back to the page's own data too, but in one paragraph.
    if not rows or (len(own) > len(rows) and " ".join(own).split() == " ".join(rows).split()):
        rows = own
    body = Body(tuple(rows)) if large else find_body(walked, rows)
    statements = _read_metadata(root, articles) if root is not None else []
    title = _without_site(first_value(statements, "title"), first_value(statements, "outlet"))
    statements += _read_stamps(blocks)
    if root is not None and not any(s.field == "published" for s in statements):
        statements += _date_near_title(blocks, title) or _date_in_page(root)
    lines = [Line(row, n) for n, row in enumerate(_with_title(body.rows, title), start=1)]
    trimmed = trim_furniture(lines, page=True, seated=body.seated)
    kept = [line.text for line in trimmed.body]
    found = trimmed.title
    if title is None and found is not None:
        title = found.text
    elif found is not None and found.text in body.seated:
        # Where the headline is known, what was taken for one is a heading of the text.
        kept = [line.text for line in sorted((*trimmed.body, found), key=lambda line: line.number)]
    heads = _headings(root) if root is not None and title is not None else []
    kept = [row for row in kept if row and row != title and row not in heads]
    dated = _find_date_lines(kept)
    kept = [row for row in kept if row not in dated]
    if not any(find_part(row) is Part.PROSE for row in kept):
        raise SourceError(
            name,
            "no article text was found in the page",
            "Save the full article page, or copy the article into a text file.",
        )
    unread = _unread_blocks(blocks, {title or "", *kept})
    places, beside = _find_places(PageWords.of(text), [title or "", *kept], [block for block, _ in unread])
    lines = [
        line for row, place in zip(kept, places[1:], strict=True) for line in (Line(row, *place), Line("", place[0]))
    ]
    reasons = {item.line.text: item.reason for item in trimmed.left_out} | dated
    left_out = tuple(
        LeftOut(place[0], block, reasons.get(block) or reason)
        for (block, reason), place in zip(unread, beside, strict=True)
    )
    return Draft(
        lines=tuple(lines),
        title=Line(title, *places[0]) if title else None,
        statements=tuple(statements),
        left_out=left_out,
        file=text,
        is_page=True,
        notes=find_doubts(kept, articles, blocks, [row for row in body.rows if row in body.seated - set(kept)]),
    )


def _first_blocks(root: Any, name: str) -> list[Block]:
    blocks: list[Block] = []
    for block in walk_blocks(root, beside=True) if root is not None else ():
        blocks.append(block)
        check_time()
        if len(blocks) > MAX_BLOCKS:
            raise SourceError(
                name,
                f"the page has more than {MAX_BLOCKS:,} lines, far more than an article",
                "Save the article alone, or copy it into a text file.",
            )
    return blocks


def _with_title(rows: Sequence[str], title: str | None) -> list[str]:
    """The rows below the headline, which tells the judge of furniture where the article begins and what it is about."""
    if title is None:
        return list(rows)
    return [title, *(row for row in rows if row != title)]


def _quiet() -> None:
    # Both log what they could not read; what matters of it is in our own errors.
    for logger in ("trafilatura", "htmldate"):
        logging.getLogger(logger).addHandler(logging.NullHandler())
        logging.getLogger(logger).propagate = False


def _extract_body(text: str) -> list[str]:
    with open_no_socket():
        import trafilatura

    _quiet()
    # No deduplication: trafilatura remembers paragraphs between calls, so the order of files would matter.
    found = trafilatura.bare_extraction(
        text, include_comments=False, include_tables=False, deduplicate=False, with_metadata=False
    )
    return _plain_rows(getattr(found, "text", None) or "")


def _body_of(articles: Sequence[dict[str, Any]]) -> list[str]:
    """The body that a page's own data hold: all there is when scripts put the text into the page."""
    bodies = [node["articleBody"] for node in articles if isinstance(node.get("articleBody"), str)]
    return _plain_rows(html.unescape(max(bodies, key=len))) if bodies else []


def _plain_rows(raw: str) -> list[str]:
    rows: Iterable[str] = (" ".join(row.split()) for row in clean_text(raw).split("\n"))
    rows = (row.removeprefix("- ") for row in rows)
    return [row for row in rows if any(c.isalnum() for c in row)]


def _unread_blocks(blocks: Sequence[str], kept: set[str]) -> list[tuple[str, str]]:
    """The blocks of the page that are in no line kept, each with the reason that its place gives."""
    # trafilatura joins what inline tags cut, so a block may be a piece of a line kept; whole words decide.
    said = {word for row in kept for word in _WORD.findall(row.casefold())}
    near = [n for n, block in enumerate(blocks) if block in kept]
    first, last = (near[0] - _NEAR, near[-1] + _NEAR) if near else (0, len(blocks))
    elsewhere: set[str] = set()
    out: list[str] = []
    for n, block in enumerate(blocks):
        own = _WORD.findall(block.casefold())
        if not own or block in kept or (len(own) >= 4 and sum(w in said for w in own) >= 0.9 * len(own)):
            continue
        out.append(block)
        if not first <= n <= last:
            elsewhere.add(block)
        if len(out) == _HOW_MANY_SHOWN:
            break
    return [(block, ELSEWHERE if block in elsewhere else "outside the article's part of the page") for block in out]


def _plain(value: object) -> str | None:
    if not isinstance(value, str) or len(value) > 2_000:
        return None
    return on_one_line(html.unescape(value)) or None


def _names(value: object, known: Mapping[str, str]) -> str | None:
    """The names of a schema.org author or publisher: a string, an object with a name or an `@id`, or a list of them."""
    if isinstance(value, list):
        names = [name for item in value[:20] if (name := _names(item, known))]
        return ", ".join(dict.fromkeys(names)) or None
    if isinstance(value, dict):
        return _plain(value.get("name")) or known.get(str(value.get("@id")))
    return _plain(value)


def _read_metadata(root: Any, articles: Sequence[dict[str, Any]]) -> list[Statement]:
    """What a page says of itself, from the surest source down."""
    found: list[Statement] = []
    known = _names_by_id(root)

    def add(field: str, value: object, basis: str) -> None:
        plain = _names(value, known)
        if plain is None or (field == "url" and not plain.startswith(("http://", "https://"))):
            return
        if field in ("published", "updated") and read_moment(plain) is None:
            return
        if field == "byline" and plain.startswith(("http://", "https://")):
            return
        found.append(Statement(field, plain, basis))

    for node in articles:
        for field, key in (
            ("title", "headline"),
            ("outlet", "publisher"),
            ("published", "datePublished"),
            ("updated", "dateModified"),
            ("byline", "author"),
            ("url", "url"),
            ("dateline", "dateline"),
        ):
            add(field, node.get(key), "html metadata (JSON-LD)")
        original = node.get("isBasedOn")
        original = original[0] if isinstance(original, list) and original else original
        add("original", original.get("url") if isinstance(original, dict) else original, "html metadata (JSON-LD)")
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        if key and key not in metas and meta.get("content"):
            metas[key] = meta.get("content")
    for field, keys in (
        ("published", _PUBLISHED_META),
        ("updated", _UPDATED_META),
        ("title", _TITLE_META),
        ("outlet", _SITE_META),
        ("byline", _AUTHOR_META),
        ("url", ("og:url",)),
    ):
        for key in keys:
            add(field, (metas.get(key) or "").lstrip("@"), "html metadata")
    for link in root.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            add("url", link.get("href"), "html metadata (canonical link)")
    for time in root.iter("time"):
        if "pub" in " ".join((time.get("itemprop") or "", time.get("class") or "", *time.keys())).lower():
            add("published", time.get("datetime") or time.text, "html metadata")
    # One big heading is the headline; of several none is surely.
    headings = [h for h in _headings(root) if looks_like_title(h)]
    if len(headings) == 1:
        add("title", headings[0], "heading of the page")
    add("title", root.findtext(".//title"), "title of the page")
    return found


def _headings(root: Any) -> list[str]:
    return [" ".join("".join(h.itertext()).split()) for h in root.iter("h1")]


def _read_stamps(blocks: Sequence[str]) -> list[Statement]:
    """The dates printed on the page beside their label: "Published", "Last updated"."""
    found = []
    for block in blocks:
        for stamp in read_stamps(block):
            if stamp.is_labelled:
                field = "updated" if stamp.is_update else "published"
                found.append(Statement(field, show_moment(stamp.moment, stamp.zone), "page stamp"))
    return found[:10]


def _find_date_lines(rows: Sequence[str]) -> dict[str, str]:
    """The rows above the first paragraph that say who published the article and when, with the reason to leave out."""
    from compare.sources.date_lines import REASON, read_date_line

    found: dict[str, str] = {}
    for row in rows[:_DATE_LINES]:
        if find_part(row) is Part.PROSE:
            break
        if read_date_line(row, below_title=True):
            found[row] = REASON
    return found


def _date_near_title(blocks: Sequence[str], title: str | None) -> list[Statement]:
    """The date in the lines below the headline, alone or beside the byline."""
    from compare.sources.date_lines import read_date_line

    first = blocks.index(title) + 1 if title in blocks else len(blocks)
    for block in blocks[first : first + _DATE_LINES]:
        if stamps := [stamp for stamp in read_stamps(block) if not stamp.is_update]:
            return [Statement("published", show_moment(stamps[0].moment, stamps[0].zone), "page stamp")]
        if (found := read_date_line(block, below_title=True)) and found.published:
            return [Statement("published", show_moment(found.published, found.zone), "date line")]
        if find_part(block) is Part.PROSE and block.endswith("."):
            break
    return []


def _without_site(title: str | None, site: str | None) -> str | None:
    """The headline of a title such as "Ferry sinks | Harbor Ledger"."""
    for mark in (" | ", " - ", " – ", " — "):
        head, found, tail = (title or "").rpartition(mark)
        if found and head and site and tail.casefold() == site.casefold():
            return head
    return title


def _date_in_page(root: Any) -> list[Statement]:
    with open_no_socket():
        from htmldate import find_date

    _quiet()
    found = find_date(root, extensive_search=False, original_date=True, min_date=_EARLIEST_DATE, max_date=_LATEST_DATE)
    moment = find_moment(found) if found else None
    return [Statement("published", show_moment(moment[0]), "html text")] if moment else []


def _json_ld_articles(root: Any) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects of the page that describe an article, in order."""
    for node in _json_ld_nodes(root, ("@graph", "mainEntity", "mainEntityOfPage")):
        types = node.get("@type")
        names = types if isinstance(types, list) else [types]
        if any(isinstance(t, str) and _ARTICLE_TYPE.match(t) for t in names):
            yield node


def _names_by_id(root: Any) -> dict[str, str]:
    """The names of the people and organisations that the page's data speak of by `@id`."""
    found: dict[str, str] = {}
    for node in _json_ld_nodes(root, ("@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "isPartOf")):
        key, name = node.get("@id"), _plain(node.get("name"))
        if isinstance(key, str) and name:
            found.setdefault(key, name)
    return found


def _json_ld_nodes(root: Any, within: Sequence[str]) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects of the page, and those in the fields named, in order."""
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        try:
            todo: list[object] = [json.loads((script.text or "").strip(), strict=False)]
        except (ValueError, RecursionError):
            continue
        seen = 0
        while todo and seen < _MAX_JSON_LD_NODES:
            node = todo.pop(0)
            seen += 1
            if isinstance(node, list):
                todo[:0] = node[:1000]
            elif isinstance(node, dict):
                yield node
                todo[:0] = [node[key] for key in within if key in node]


_WORD = re.compile(r"\w+")


def _find_places(page: PageWords, *lists: Sequence[str]) -> list[list[tuple[int, int]]]:
    """For each row of each list the line of the file that holds its first words, and their offset.

    They are looked for after the row before. A row that is not found gets the line of the row before it, the first row
    1, and the offset -1.
    """
    wanted = [[tuple(w.lower() for w in _WORD.findall(row[:200]))[:5] for row in rows] for rows in lists]
    places: dict[tuple[str, ...], list[int]] = {gram: [] for grams in wanted for gram in grams if gram}
    lengths: dict[str, set[int]] = {}
    for gram in places:
        lengths.setdefault(gram[0], set()).add(len(gram))
    words = page.words
    for n in [n for n, word in enumerate(words) if word in lengths]:
        for length in lengths[words[n]]:
            hits = places.get(words[n : n + length])
            if hits is not None:
                hits.append(n)
    return [_places_in_order(page, grams, places) for grams in wanted]


def _places_in_order(
    page: PageWords, grams: Sequence[tuple[str, ...]], places: dict[tuple[str, ...], list[int]]
) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    last = 0
    for gram in grams:
        hits = places.get(gram, [])
        n = bisect_left(hits, last)
        if n < len(hits):
            last = hits[n] + 1
            found.append(page.place(hits[n]))
        elif hits:
            found.append(page.place(hits[0]))
        else:
            found.append((found[-1][0] if found else 1, -1))
    return found


def looks_like_page(text: str) -> bool:
    """Whether a text without a telling suffix is an HTML page, by how it begins."""
    head = text[:1000].lstrip().lower()
    return head.startswith(("<!doctype html", "<html", "<head", "<body", "<?xml")) and "<" in head[1:]
