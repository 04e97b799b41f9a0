"""A path or web address -> articles: text, Markdown, HTML, saved pages, ninjs, JSON Lines, Word and PDF documents."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from compare.errors import SourceError, UsageError
from compare.guards import reading
from compare.model import Article, LeftOut, Statement
from compare.settings import Settings
from compare.sources.contents import (
    clean_text,
    count_unprinted,
    decode_bytes,
    is_address,
    mend_surrogates,
    on_one_line,
    read_bytes,
    shown,
)
from compare.sources.deadlines import check_time, time_limit
from compare.sources.limits import check_length
from compare.sources.moments import plain_moment, read_zoned, show_moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.model import Moment
    from compare.sources.credits import Credits
    from compare.sources.drafts import Draft, Line
    from compare.sources.fetching import Page

__all__ = ["read_article", "read_articles", "read_object", "read_page", "read_words"]

_PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_ARCHIVE_SUFFIXES = frozenset({".mhtml", ".mht"})
_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown"})
_RECORD_SUFFIXES = frozenset({".jsonl", ".ndjson"})
_SUFFIXES_BY_MEDIA_TYPE = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/markdown": ".md",
    "application/json": ".json",
    "application/ld+json": ".json",
    "application/jsonl": ".jsonl",
    "application/x-ndjson": ".jsonl",
    "multipart/related": ".mhtml",
}


def read_article(
    path: str | os.PathLike[str],
    *,
    outlet: str | None = None,
    published: Moment | str | None = None,
    title: str | None = None,
    settings: Settings | None = None,
) -> Article:
    """The article in a file, at an http(s) address, or on standard input when `path` is "-".

    The format is told by the suffix, else by how the bytes begin (see docs/sources.md). What is given here wins
    over what the file says; an outlet that nobody names is the file's stem. Raises `SourceError` when there is no
    article, or several; `UsageError` when `published` is no full date or an address may not be fetched.
    """
    found = read_articles(
        path,
        outlets={0: outlet} if outlet else None,
        dates={0: published} if published is not None else None,
        titles={0: title} if title else None,
        settings=settings,
    )
    return _expect_one(found, shown(os.fspath(path)))


def read_articles(
    path: str | os.PathLike[str],
    *,
    outlets: Mapping[int, str] | None = None,
    dates: Mapping[int, Moment | str] | None = None,
    titles: Mapping[int, str] | None = None,
    settings: Settings | None = None,
) -> tuple[Article | SourceError, ...]:
    """The articles in a file, at least one: JSON Lines hold one a line, every other format one.

    `outlets`, `dates` and `titles` say what is known of the articles, by their place in the file, from 0. A line of
    JSON Lines that cannot be read gives its error in its place. Raises as `read_article` does.
    """
    given = os.fspath(path)
    settings = settings or Settings()
    options = _read_options(outlets or {}, dates or {}, titles or {})
    name = shown(given)
    with time_limit(settings.max_source_seconds, name=name), reading(lambda error: _unreadable(name, error)):
        return _read_taken(_take(given, settings), options, settings)


def _read_taken(
    taken: _Taken, options: Mapping[int, list[Statement]], settings: Settings
) -> tuple[Article | SourceError, ...]:
    found: list[Article | SourceError] = []
    for n, (number, draft) in enumerate(_read_drafts(taken, settings)):
        check_time()
        try:
            if isinstance(draft, SourceError):
                raise draft
            found.append(_build(taken, draft, options.get(n, []), number, settings))
        except SourceError as error:
            if number is None:
                raise
            found.append(error)
    if not found:
        raise SourceError(taken.name, "it holds no text", "Give a file that holds the text of an article.")
    return tuple(found)


def read_words(
    text: str,
    *,
    name: str,
    outlet: str | None = None,
    published: Moment | str | None = None,
    title: str | None = None,
    settings: Settings | None = None,
) -> Article:
    """The article in a text already in memory, read as a file without a suffix of its own would be.

    `name` is what errors, the article's path and an outlet that nobody names are called. Raises as `read_article` does.
    """
    settings = settings or Settings()
    options = _read_options(
        {0: outlet} if outlet else {}, {0: published} if published is not None else {}, {0: title} if title else {}
    )
    data = mend_surrogates(text).encode()
    if not data.strip():
        raise SourceError(name, "it is empty", "Give the text of an article.")
    if len(data) > settings.max_file_bytes:
        raise SourceError(
            name,
            f"it is larger than {settings.max_file_bytes:,} bytes, far more than an article",
            "Cut out the article.",
        )
    with time_limit(settings.max_source_seconds, name=name), reading(lambda error: _unreadable(name, error)):
        taken = _Taken(data, name, "", sha256=hashlib.sha256(data).hexdigest())
        return _expect_one(_read_taken(taken, options, settings), name)


def _expect_one(found: Sequence[Article | SourceError], name: str) -> Article:
    if len(found) > 1:
        raise SourceError(
            name,
            f"it holds {len(found)} articles, and one is wanted",
            "Give a file of one; factdiff compare takes them all (in Python: compare.read_articles).",
        )
    if isinstance(found[0], SourceError):
        raise found[0]
    return found[0]


def read_page(page: Page, *, name: str, outlet: str | None = None, settings: Settings | None = None) -> Article:
    """The article in a page that was fetched from the address `name`; raises as `read_article` does."""
    settings = settings or Settings()
    options = _read_options({0: outlet} if outlet else {}, {}, {})
    with time_limit(settings.max_source_seconds, name=name), reading(lambda error: _unreadable(name, error)):
        return _expect_one(_read_taken(_take_page(page, name), options, settings), name)


def read_object(item: object, *, name: str, settings: Settings | None = None) -> Article:
    """The article of one JSON value: a record, as JSON Lines have on a line, or a ninjs item.

    `name` is what errors and the article's path call it. Raises `SourceError` when it holds no article.
    """
    settings = settings or Settings()
    with time_limit(settings.max_source_seconds, name=name), reading(lambda error: _unreadable(name, error)):
        draft = _read_value(item, name)
        article = _build(_Taken(b"", name, ""), draft, [], None, settings)
    return replace(article, sha256=hashlib.sha256(article.text.encode()).hexdigest())


def _read_value(item: object, name: str) -> Draft:
    from compare.sources.ninjs import is_ninjs, read_ninjs
    from compare.sources.records import read_record

    return read_ninjs(item, text="", name=name) if is_ninjs(item) else read_record(item, number=1, name=name)


def _unreadable(name: str, error: Exception) -> SourceError:
    return SourceError(
        name,
        f"it is damaged, or made to be hard to read ({type(error).__name__})",
        "Open it in the program it was made with, and save the article as text.",
    )


def _read_options(
    outlets: Mapping[int, str], dates: Mapping[int, Moment | str], titles: Mapping[int, str]
) -> dict[int, list[Statement]]:
    """What the user says of each article, as statements."""
    found: dict[int, list[Statement]] = {}
    for field, values in (
        ("outlet", {n: clean_text(value).strip() for n, value in outlets.items()}),
        ("title", {n: on_one_line(value) for n, value in titles.items()}),
        ("published", {n: _read_option(value) for n, value in dates.items()}),
    ):
        for n, value in values.items():
            if value:
                found.setdefault(n, []).append(Statement(field, value, "option"))
    return found


def _read_option(published: Moment | str | None) -> str:
    if published is None or isinstance(published, date):
        return show_moment(plain_moment(published)) if published else ""
    if read_zoned(published) is None:
        raise UsageError(
            f"publication date {published!r}", "it is not a full date", "Write it as 2023-06-06 or 2023-06-06T21:32."
        )
    return published


@dataclass(frozen=True, slots=True)
class _Taken:
    """The bytes behind a path, and what is known of them before they are read."""

    data: bytes
    name: str
    suffix: str
    charset: str = ""
    url: str = ""
    sha256: str = ""


def _take(path: str, settings: Settings) -> _Taken:
    if not is_address(path):
        data = read_bytes(path, max_bytes=settings.max_file_bytes)
        suffix = PurePath(path).suffix.lower()
        return _Taken(data, shown(path), suffix, sha256=hashlib.sha256(data).hexdigest())
    name = shown(path)
    if not settings.fetch:
        raise UsageError(name, "it is a web address, and fetching is off", "Give --fetch (Settings.fetch), or a file.")
    # Imported here: ssl takes a tenth of the time that reading a file does.
    from compare.sources.fetching import fetch_page

    return _take_page(fetch_page(name, settings=settings), name)


def _take_page(page: Page, name: str) -> _Taken:
    if not page.data.strip():
        raise SourceError(name, "the server sent nothing", "Check the address.")
    suffix = _SUFFIXES_BY_MEDIA_TYPE.get(page.content_type, "")
    return _Taken(page.data, name, suffix, page.charset, page.url, hashlib.sha256(page.data).hexdigest())


def _read_drafts(taken: _Taken, settings: Settings) -> Iterator[tuple[int | None, Draft | SourceError]]:
    """The drafts in a file, with the line of each when there may be several; raises `SourceError` for bad files."""
    # Each format is imported when it is met: HTML alone takes half a second.
    data, name, suffix = taken.data, taken.name, taken.suffix
    if data[:4] in (b"%PDF", b"PK\x03\x04"):
        from compare.sources.documents import looks_like_document, read_document

        if kind := looks_like_document(data):
            yield None, read_document(data, kind=kind, name=name, max_bytes=settings.max_file_bytes)
            return
    charset, archive_url = taken.charset, ""
    if suffix not in _MARKDOWN_SUFFIXES:
        from compare.sources.archives import looks_like_archive, read_archive

        if suffix in _ARCHIVE_SUFFIXES or looks_like_archive(data):
            saved = read_archive(data, name=name)
            data, charset, archive_url, suffix = saved.data, saved.charset, saved.url, ".html"
    markup = suffix in _PAGE_SUFFIXES or b"<meta" in data[:4096].lower()
    text, notes = decode_bytes(data, name=name, markup=markup, charset=charset)
    if hidden := count_unprinted(data):
        notes = (*notes, f"{hidden} invisible or direction-changing characters left out")
    for number, draft in _read_text_drafts(text, suffix, name):
        yield number, _extend(draft, archive_url, notes) if not isinstance(draft, SourceError) else draft


def _extend(draft: Draft, url: str, notes: tuple[str, ...]) -> Draft:
    statements = (*draft.statements, Statement("url", url, "saved page")) if url else draft.statements
    return replace(draft, statements=statements, notes=(*notes, *draft.notes))


def _read_text_drafts(text: str, suffix: str, name: str) -> Iterator[tuple[int | None, Draft | SourceError]]:
    if suffix in _RECORD_SUFFIXES:
        from compare.sources.records import read_records

        yield from read_records(text, name=name)
        return
    plain = suffix not in _PAGE_SUFFIXES | _MARKDOWN_SUFFIXES
    if suffix == ".json" or (plain and text.lstrip()[:1] == "{" and '"' in text[:200]):
        yield from _read_json(text, name)
        return
    if suffix not in _MARKDOWN_SUFFIXES:
        from compare.sources.pages import looks_like_page
        from compare.sources.pages import read_page as read_markup

        if suffix in _PAGE_SUFFIXES or looks_like_page(text):
            yield None, read_markup(text, name=name)
            return
    from compare.sources.texts import read_text

    yield None, read_text(text, name=name, markdown=suffix in _MARKDOWN_SUFFIXES)


def _read_json(text: str, name: str) -> Iterator[tuple[int | None, Draft | SourceError]]:
    """A ninjs item, one record, a list of records, or JSON Lines under another suffix."""
    from compare.sources.ninjs import read_ninjs
    from compare.sources.records import is_record, read_record, read_records

    try:
        item = json.loads(text)
    except (ValueError, RecursionError):
        try:
            first = json.loads(text.lstrip().partition("\n")[0])
        except (ValueError, RecursionError):
            first = None
        if is_record(first):
            yield from read_records(text, name=name)
            return
        raise SourceError(name, "it is not valid JSON", "Give a ninjs item, or the article as text or HTML.") from None
    if is_record(item):
        yield None, read_record(item, number=1, name=name)
    elif isinstance(item, list) and item and all(map(is_record, item)):
        for number, record in enumerate(item, start=1):
            yield number, read_record(record, number=1, name=f"{name}:{number}")
    else:
        yield None, read_ninjs(item, text=text, name=name)


# --- from draft to article -----------------------------------------------------------------------


def _build(taken: _Taken, draft: Draft, options: list[Statement], number: int | None, settings: Settings) -> Article:
    from compare.sources.credits import read_credits
    from compare.sources.languages import find_language
    from compare.sources.positions import find_positions
    from compare.sources.statements import (
        choose_published,
        find_disagreements,
        first_value,
        mark_used,
        near_midnight,
        read_updated,
    )

    name = taken.name if number is None else f"{taken.name}:{number}"
    given = [*options, *draft.statements]
    if taken.url:
        given.append(Statement("url", taken.url, "address fetched"))
    head = draft.title.text if draft.title else None
    title = first_value(options, "title") or head
    if first_value(given, "outlet") is None and "://" not in taken.name:
        given += _find_outlet(draft, title)
    text, lines, offsets = _lay_out(draft, title)
    if not text:
        raise SourceError(name, "it holds no text", "Give a file that holds the text of an article.")
    check_length(text, name, settings)
    stated_byline = first_value(given, "byline")
    names = tuple(n for part in (stated_byline or "").split(",") if (n := part.strip().removeprefix("By ").strip()))
    credits_ = read_credits(text.split("\n"), _list_near(draft), byline=names)
    published, _, _ = choose_published(given)
    given += _read_statements(credits_, published, byline_stated=bool(stated_byline))
    published, zone, basis = choose_published(given)
    return Article(
        text=text,
        outlet=first_value(given, "outlet") or _default_outlet(taken.name, number),
        title=title,
        published=published,
        published_basis=basis.basis if basis else "unknown",
        path="-" if taken.name == "standard input" and number is None else name,
        url=first_value(given, "url"),
        sha256=taken.sha256 if number is None else hashlib.sha256(text.encode()).hexdigest(),
        lines=lines,
        notes=(
            *draft.notes,
            *find_disagreements(given, basis),
            *(_doubtful_day(zone) if near_midnight(published, zone) else ()),
            *_lookalike_notes(text),
        ),
        offsets=offsets,
        positions=find_positions(draft, text, lines, offsets),
        is_page=draft.is_page,
        zone=zone,
        updated=read_updated(given),
        byline=credits_.byline,
        dateline=first_value(given, "dateline") or "",
        agencies=credits_.agencies,
        notices=credits_.notices,
        language=find_language(text),
        statements=mark_used(given, _list_used(given, basis, title)),
        left_out=tuple(LeftOut(item.line, item.text, item.reason) for item in draft.left_out),
    )


def _list_near(draft: Draft) -> list[str]:
    """The lines left out near the article: those far from it have the bylines of other stories."""
    from compare.sources.drafts import ELSEWHERE

    return [item.text for item in draft.left_out if item.reason != ELSEWHERE]


def _find_outlet(draft: Draft, title: str | None) -> list[Statement]:
    """The outlet as the page itself gives it away, where no field does."""
    from compare.sources.outlets import find_outlet

    titles = [s.value for s in draft.statements if s.field == "title" and s.basis == "title of the page"]
    kept = [line.text for line in draft.lines if line.text]
    said = [item.text for item in draft.left_out]
    found = find_outlet(titles[0] if titles else title or "", kept, said)
    return [found] if found else []


def _read_statements(credits_: Credits, published: Moment | None, *, byline_stated: bool) -> list[Statement]:
    """What the credits in the text state besides what was given."""
    from compare.sources.moments import read_moment
    from compare.sources.statements import date_dateline

    found = []
    if credits_.dateline:
        found.append(Statement("dateline", credits_.dateline, "dateline"))
    written = read_moment(credits_.dateline_day)
    near = written or published
    if near is not None and (day := date_dateline(credits_.dateline_day, near)) is not None:
        found.append(Statement("published", day.isoformat(), "dateline"))
    if credits_.byline and not byline_stated:
        found.append(Statement("byline", ", ".join(credits_.byline), "byline"))
    return found + [Statement("agency", agency, "credit") for agency in credits_.agencies]


def _list_used(given: Sequence[Statement], basis: Statement | None, title: str | None) -> list[Statement | None]:
    """The statements that the article goes by, None where a field has none."""
    used = [basis, *(next((s for s in given if s.field == f), None) for f in ("outlet", "url", "byline", "updated"))]
    used.append(next((s for s in given if s.field == "title" and s.value == title), None))
    return used + [s for s in given if s.field in ("dateline", "agency")]


def _doubtful_day(zone: str) -> tuple[str, ...]:
    what = "UTC" if zone == "Z" else zone
    return (f"its publication time is given in {what}; the outlet's own day may be the one before or after",)


def _lookalike_notes(text: str) -> tuple[str, ...]:
    from compare.sources.lookalikes import find_lookalikes

    return tuple(
        f"“{word}” holds letters of another alphabet that look like “{double}”: it is not the same word"
        for word, double in find_lookalikes(text)
    )


def _lay_out(draft: Draft, title: str | None) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """Title, blank line, body; for each line of it the line in the file and the offset. Blank lines are never two."""
    body: list[Line] = []
    for line in draft.lines:
        if line.text.strip():
            body.append(line)
        elif body and body[-1].text:
            body.append(type(line)("", line.number))
    while body and not body[-1].text:
        body.pop()
    if not body:
        return "", (), ()
    first = draft.title if draft.title and draft.title.text == title else body[0]
    if title and _folded(body[0].text) == _folded(title):
        first = body.pop(0)
        while body and not body[0].text:
            body.pop(0)
        if not body:
            return title, (first.number,), (first.offset,)
    rows = [(line.text.strip(), line.number, line.offset) for line in body]
    if title:
        at = first.offset if first.text.strip() == title else -1
        rows[:0] = [(title, first.number, at), ("", first.number, -1)]
    return "\n".join(row[0] for row in rows), tuple(row[1] for row in rows), tuple(row[2] for row in rows)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold().rstrip(".")


def _default_outlet(name: str, number: int | None) -> str:
    if name == "standard input":
        return name
    if "://" in name:
        return (urlsplit(name).hostname or name).removeprefix("www.")
    stem = PurePath(name).stem or name
    return stem if number is None else f"{stem} {number}"
