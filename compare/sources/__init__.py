"""A path -> Article: plain text and Markdown, HTML pages, ninjs."""

from __future__ import annotations

import hashlib
import os
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING

from compare.errors import SourceError, UsageError
from compare.model import Article
from compare.sources.contents import clean_text, decode_bytes, read_bytes, shown
from compare.sources.moments import plain_moment, read_moment

if TYPE_CHECKING:
    from compare.model import Moment
    from compare.sources.drafts import Draft, Line

__all__ = ["read_article"]

_PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown"})


def read_article(
    path: str | os.PathLike[str],
    *,
    outlet: str | None = None,
    published: Moment | str | None = None,
    title: str | None = None,
    max_bytes: int = 10_000_000,
) -> Article:
    """The article in a file, or on standard input when `path` is "-".

    The format is told by the suffix (.html .htm, .json for ninjs, .md), else by how the text begins. What
    is given here wins over what the file says; an outlet that nobody names is the file's stem. Times of day
    are kept without their zone. Raises `SourceError` when there is no article to be had from the file,
    `UsageError` when `published` is no full date.
    """
    given = os.fspath(path)
    option = _read_option(published)
    data = read_bytes(given, max_bytes=max_bytes)
    suffix = PurePath(given).suffix.lower()
    name = shown(given)
    text, notes = decode_bytes(data, name=name, markup=suffix in _PAGE_SUFFIXES or b"<meta" in data[:4096].lower())
    draft = _read_draft(text, suffix, name)
    heading = " ".join(clean_text(title).split()) if title else None
    head = draft.title.text if draft.title else None
    full, lines = _lay_out(draft, heading or head)
    if not full:
        raise SourceError(name, "it holds no text", "Give a file that holds the text of an article.")
    moment = option or (plain_moment(draft.published) if draft.published else None)
    return Article(
        text=full,
        outlet=(clean_text(outlet).strip() if outlet else "") or draft.outlet or _default_outlet(given),
        title=heading or head,
        published=moment,
        published_basis="option" if option else draft.published_basis if moment else "unknown",
        path="-" if given == "-" else name,
        url=draft.url,
        sha256=hashlib.sha256(data).hexdigest(),
        lines=lines,
        notes=(*notes, *draft.notes),
    )


def _read_option(published: Moment | str | None) -> Moment | None:
    if published is None or isinstance(published, date):
        return plain_moment(published) if published else None
    moment = read_moment(published)
    if moment is None:
        raise UsageError(
            f"publication date {published!r}",
            "it is not a full date",
            "Write it as 2023-06-06 or 2023-06-06T21:32.",
        )
    return moment


def _read_draft(text: str, suffix: str, name: str) -> Draft:
    # Each format is imported when it is met: HTML alone takes half a second.
    if suffix == ".json" or (suffix not in _PAGE_SUFFIXES | _MARKDOWN_SUFFIXES and text.lstrip()[:1] == "{"):
        from compare.sources.ninjs import read_ninjs

        if suffix == ".json" or '"' in text[:200]:
            return read_ninjs(text, name=name)
    from compare.sources.pages import looks_like_page, read_page

    if suffix in _PAGE_SUFFIXES or (suffix not in _MARKDOWN_SUFFIXES and looks_like_page(text)):
        return read_page(text, name=name)
    from compare.sources.texts import read_text

    return read_text(text, name=name, markdown=suffix in _MARKDOWN_SUFFIXES)


def _lay_out(draft: Draft, title: str | None) -> tuple[str, tuple[int, ...]]:
    """Title, blank line, body; and for each line of it the line in the file. Runs of blank lines become one."""
    body: list[Line] = []
    for line in draft.lines:
        if line.text.strip():
            body.append(line)
        elif body and body[-1].text:
            body.append(type(line)("", line.number))
    while body and not body[-1].text:
        body.pop()
    if not body:
        return "", ()
    first = draft.title.number if draft.title and draft.title.text == title else body[0].number
    if title and _folded(body[0].text) == _folded(title):
        first = body.pop(0).number
        while body and not body[0].text:
            body.pop(0)
        if not body:
            return title, (first,)
    rows = [line.text.strip() for line in body]
    numbers = [line.number for line in body]
    if title:
        rows[:0], numbers[:0] = [title, ""], [first, first]
    return "\n".join(rows), tuple(numbers)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold().rstrip(".")


def _default_outlet(path: str) -> str:
    return "standard input" if path == "-" else PurePath(shown(path)).stem or shown(path)
