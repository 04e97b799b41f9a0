"""An HTML page -> a draft of the article."""

from __future__ import annotations

import html
import json
import logging
import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from compare.errors import SourceError
from compare.sources.contents import clean_text
from compare.sources.drafts import Draft, Line
from compare.sources.furniture import Part, find_part, looks_like_title
from compare.sources.moments import find_moment, read_moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.model import Moment

# htmldate's upper bound is the machine's date unless told: the same page would be read otherwise on another day.
_LATEST_DATE = "2999-12-31"
_EARLIEST_DATE = "1990-01-01"
_ARTICLE_TYPE = re.compile(r"(?:\w*NewsArticle|\w*Article|Report|\w*BlogPosting|\w*BlogPost)$")
_PUBLISHED_META = tuple(
    "article:published_time og:published_time datepublished date pubdate publishdate dc.date dc.date.issued "
    "dcterms.created parsely-pub-date sailthru.date article.published".split()
)
_SITE_META = ("og:site_name", "application-name", "publisher", "twitter:site")
_TITLE_META = ("og:title", "twitter:title", "dc.title")
_MAX_JSON_LD_NODES = 10_000
# trafilatura's time grows faster than the tree; 20,000 tags took up to 5 s on two cores, 300,000 took a minute.
MAX_TAGS = 20_000


def read_page(text: str, *, name: str) -> Draft:
    """The article of an HTML page: body by trafilatura, data by JSON-LD, then meta tags, then the page's text.

    Raises `SourceError` when the page has no article body.
    """
    if sum(1 for _ in _OPENING_TAG.finditer(text)) > MAX_TAGS:
        raise SourceError(
            name,
            f"the page has more than {MAX_TAGS:,} tags, far more than an article",
            "Save the article alone, or copy it into a text file.",
        )
    body = _extract_body(text)
    if not any(find_part(row) is Part.PROSE for row in body):
        raise SourceError(
            name,
            "no article text was found in the page",
            "Save the full article page, or copy the article into a text file.",
        )
    data = _read_metadata(text)
    title = _without_site(data.title, data.outlet)
    lines: list[Line] = []
    for row, number in zip(body, _find_lines(text, body), strict=True):
        lines += [Line(row, number), Line("", number)]
    return Draft(
        lines=tuple(lines),
        title=Line(title, _find_lines(text, [title])[0]) if title else None,
        outlet=data.outlet,
        published=data.published,
        published_basis=data.published_basis,
        url=data.url,
    )


def _quiet() -> None:
    # Both log what they could not read; what matters of it is in our own errors.
    for logger in ("trafilatura", "htmldate"):
        logging.getLogger(logger).addHandler(logging.NullHandler())
        logging.getLogger(logger).propagate = False


def _extract_body(text: str) -> list[str]:
    import trafilatura

    _quiet()
    # No deduplication: trafilatura remembers paragraphs between calls, so the order of files would matter.
    found = trafilatura.bare_extraction(
        text, include_comments=False, include_tables=False, deduplicate=False, with_metadata=False
    )
    raw = getattr(found, "text", None) or ""
    rows: Iterable[str] = (" ".join(row.split()) for row in clean_text(raw).split("\n"))
    rows = (row.removeprefix("- ") for row in rows)
    return [row for row in rows if row and row != "-" and find_part(row) in (Part.PROSE, Part.SHORT)]


class _Metadata:
    """What a page says of itself; filled from the surest source down."""

    __slots__ = ("outlet", "published", "published_basis", "title", "url")

    def __init__(self) -> None:
        self.title: str | None = None
        self.outlet: str | None = None
        self.url: str | None = None
        self.published: Moment | None = None
        self.published_basis = "unknown"

    def add(
        self, *, title: object = None, outlet: object = None, url: object = None, published: object = None, basis: str
    ) -> None:
        self.title = self.title or _plain(title)
        self.outlet = self.outlet or _plain(outlet)
        link = _plain(url)
        if self.url is None and link and link.startswith(("http://", "https://")):
            self.url = link
        if self.published is None and isinstance(published, str):
            self.published = read_moment(published)
            if self.published is not None:
                self.published_basis = basis


def _plain(value: object) -> str | None:
    if not isinstance(value, str) or len(value) > 2_000:
        return None
    return " ".join(clean_text(html.unescape(value)).split()) or None


def _read_metadata(text: str) -> _Metadata:
    import lxml.etree
    import lxml.html

    data = _Metadata()
    try:
        root = lxml.html.document_fromstring(re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", text))
    except (ValueError, lxml.etree.LxmlError):
        return data
    for node in _json_ld_articles(root):
        publisher = node.get("publisher")
        publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
        data.add(
            title=node.get("headline"),
            outlet=publisher.get("name") if isinstance(publisher, dict) else publisher,
            url=node.get("url"),
            published=node.get("datePublished"),
            basis="html metadata (JSON-LD)",
        )
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        if key and key not in metas and meta.get("content"):
            metas[key] = meta.get("content")
    for key in _PUBLISHED_META:
        data.add(published=metas.get(key), basis="html metadata")
    for key in _TITLE_META:
        data.add(title=metas.get(key), basis="")
    for key in _SITE_META:
        data.add(outlet=(metas.get(key) or "").lstrip("@"), basis="")
    data.add(url=metas.get("og:url"), basis="")
    for link in root.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            data.add(url=link.get("href"), basis="")
    for time in root.iter("time"):
        if "pub" in " ".join((time.get("itemprop") or "", time.get("class") or "", *time.keys())).lower():
            data.add(published=time.get("datetime") or time.text, basis="html metadata")
    # One big heading is the headline; of several none is surely.
    headings = [" ".join("".join(h.itertext()).split()) for h in root.iter("h1")]
    headings = [h for h in headings if looks_like_title(h)]
    if len(headings) == 1:
        data.add(title=headings[0], basis="")
    data.add(title=root.findtext(".//title"), basis="")
    if data.published is None:
        data.published = _date_in_page(root)
        data.published_basis = "html text" if data.published else "unknown"
    return data


def _without_site(title: str | None, site: str | None) -> str | None:
    """The headline of a title such as "Ferry sinks | Harbor Ledger"."""
    for mark in (" | ", " - ", " – ", " — "):
        head, found, tail = (title or "").rpartition(mark)
        if found and head and site and tail.casefold() == site.casefold():
            return head
    return title


def _date_in_page(root: Any) -> Moment | None:  # lxml ships no types
    from htmldate import find_date

    _quiet()
    found = find_date(root, extensive_search=False, original_date=True, min_date=_EARLIEST_DATE, max_date=_LATEST_DATE)
    moment = find_moment(found) if found else None
    return moment[0] if moment else None


def _json_ld_articles(root: Any) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects of the page that describe an article, in order."""
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
                types = node.get("@type")
                names = types if isinstance(types, list) else [types]
                if any(isinstance(t, str) and _ARTICLE_TYPE.match(t) for t in names):
                    yield node
                todo[:0] = [node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in node]


_OPENING_TAG = re.compile("<[a-zA-Z]")
_MARKUP = re.compile(r"<(?:!--|[!/?a-zA-Z])")
_HIDDEN = re.compile(r"<(script|style|noscript|template)\b", re.IGNORECASE)
_WORD_OR_BREAK = re.compile(r"\w+|\n")


def _find_lines(text: str, rows: list[str]) -> list[int]:
    """For each row the line of the file that holds its first words, looked for after the row before.

    A row that is not found gets the line of the row before it, the first row 1.
    """
    words: list[str] = []
    lines: list[int] = []
    line = 1
    for piece, is_text in _pieces(text):
        if is_text:
            here = line
            for match in _WORD_OR_BREAK.finditer(html.unescape(piece) if "&" in piece else piece):
                if match.group() == "\n":
                    here += 1
                else:
                    words.append(match.group().lower())
                    lines.append(here)
        line += piece.count("\n")
    wanted = [tuple(m.group().lower() for m in _WORD_OR_BREAK.finditer(row[:200]))[:5] for row in rows]
    places: dict[tuple[str, ...], list[int]] = {gram: [] for gram in wanted if gram}
    lengths = sorted({len(gram) for gram in places})
    firsts = {gram[0] for gram in places}
    for n, word in enumerate(words):
        if word in firsts:
            for length in lengths:
                hits = places.get(tuple(words[n : n + length]))
                if hits is not None:
                    hits.append(n)
    found: list[int] = []
    at = 0
    for gram in wanted:
        hits = places.get(gram, [])
        n = bisect_left(hits, at)
        if n < len(hits):
            at = hits[n] + 1
            found.append(lines[at - 1])
        else:
            found.append(lines[hits[0]] if hits else (found[-1] if found else 1))
    return found


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The page cut into markup (False) and the text between it (True); scripts and styles are markup."""
    at = 0
    while at < len(text):
        match = _MARKUP.search(text, at)
        if match is None:
            yield text[at:], True
            return
        start = match.start()
        if start > at:
            yield text[at:start], True
        hidden = _HIDDEN.match(text, start)
        if match.group() == "<!--":
            end = _after(text, "-->", start)
        elif hidden:
            end = _after_tag(text, hidden.group(1), start)
        else:
            end = _after(text, ">", start)
        yield text[start:end], False
        at = end


def _after(text: str, mark: str, start: int) -> int:
    end = text.find(mark, start)
    return len(text) if end < 0 else end + len(mark)


def _after_tag(text: str, tag: str, start: int) -> int:
    close = re.compile(f"</{tag}", re.IGNORECASE).search(text, start)
    return len(text) if close is None else _after(text, ">", close.start())


def looks_like_page(text: str) -> bool:
    """Whether a text without a telling suffix is an HTML page, by how it begins."""
    head = text[:1000].lstrip().lower()
    return head.startswith(("<!doctype html", "<html", "<head", "<body", "<?xml")) and "<" in head[1:]
