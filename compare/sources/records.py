"""JSON Lines: one article a line, with `text`, `outlet`, `published`, `url` and `title` fields -> drafts."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from compare.errors import SourceError
from compare.model import Statement
from compare.sources.contents import clean_text
from compare.sources.drafts import Draft, Line
from compare.sources.moments import read_zoned
from compare.sources.statements import DATE_KEYS, fold_key
from compare.sources.texts import check_lines, draft_from_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MAX_RECORDS = 10_000
# The names such fields have in common news corpora, the project's own first.
_FIELDS = {
    "text": ("text", "body", "content", "maintext", "article"),
    "html": ("html", "raw_html", "page_html"),
    "title": ("title", "headline"),
    "outlet": ("outlet", "source", "publisher", "site", "source_domain"),
    **DATE_KEYS,
    "url": ("url", "link"),
    "byline": ("byline", "author", "authors"),
}


_OPENS = re.compile(
    r"\s{0,40}<(?:!doctype html|html|head|body|article|section|main|div|p|h[1-6]|figure|blockquote)\b", re.IGNORECASE
)


def read_records(text: str, *, name: str) -> Iterator[tuple[int, Draft | SourceError]]:
    """For each line that is not blank its number and its article, or what is wrong with it."""
    count = 0
    for number, row in enumerate(text.split("\n"), start=1):
        if not row.strip():
            continue
        count += 1
        if count > MAX_RECORDS:
            yield number, SourceError(name, f"it has more than {MAX_RECORDS:,} articles", "Split the file.")
            return
        where = f"{name}:{number}"
        try:
            record = json.loads(row)
        except (ValueError, RecursionError):
            yield number, SourceError(where, "the line is not valid JSON", "Write one JSON object a line.")
            continue
        try:
            yield number, read_record(record, number=number, name=where)
        except SourceError as error:
            yield number, error


def is_record(item: object) -> bool:
    """Whether a JSON value is an article of this kind: an object with a text."""
    return isinstance(item, dict) and any(isinstance(item.get(key), str) for key in ("text", "maintext"))


def find_text_field(names: Iterable[str]) -> str:
    """The first of some names of fields that means the text, as text or as HTML; '' when none does."""
    meant = {fold_key(name) for field in ("text", "html") for name in _FIELDS[field]}
    return next((name for name in names if fold_key(name) in meant), "")


def is_known_field(name: str) -> bool:
    """Whether a field of this name is read."""
    return fold_key(name) in {fold_key(known) for names in _FIELDS.values() for known in names}


def read_record(record: object, *, number: int, name: str) -> Draft:
    """The draft of one object; raises `SourceError` when it holds no text."""
    fields = {fold_key(str(key)): value for key, value in record.items()} if isinstance(record, dict) else {}
    body = _field(fields, "text")
    markup = body if _is_markup(body) else "" if body else _field(fields, "html")
    if not body and not markup:
        raise SourceError(name, "it has no text field", 'Write it as {"text": "…", "outlet": "…", "published": "…"}.')
    check_lines(body, name=name)
    notes: list[str] = []
    statements = [
        Statement(key, value, "record")
        for key in ("title", "outlet", "published", "updated", "url", "byline")
        if (value := " ".join(_field(fields, key).split()))
    ]
    given = {s.field: s.value for s in statements}
    if (stated := given.get("published")) and read_zoned(stated) is None:
        notes.append(f"the publication date of line {number}, {stated[:60]!r}, could not be read")
        statements = [s for s in statements if s.field != "published"]
    title = given.get("title")
    heading = Line(title, number) if title else None
    if markup:
        # Loaded when a record holds markup: it takes half a second.
        from compare.sources.pages import read_page

        page = read_page(markup, name=name)
        return replace(
            page,
            lines=tuple(Line(line.text, number) for line in page.lines),
            title=heading or (Line(page.title.text, number) if page.title else None),
            statements=(*statements, *page.statements),
            notes=(*notes, *page.notes),
        )
    # A JSON string holds no line break, so the whole article stands on one line of the file.
    lines = [Line(row.rstrip(), number) for row in clean_text(body).split("\n")]
    return draft_from_lines(lines, heading=heading, statements=tuple(statements), notes=tuple(notes))


def _is_markup(body: str) -> bool:
    """Whether a text is HTML: it begins with a tag of a page or of running text, and closes one such."""
    return bool(_OPENS.match(body)) and "</" in body


def _field(fields: dict[str, Any], key: str) -> str:
    for name in _FIELDS[key]:
        value = fields.get(fold_key(name))
        if isinstance(value, list) and key == "byline":
            value = ", ".join(str(item) for item in value[:20] if isinstance(item, str))
        if isinstance(value, dict):
            value = value.get("name")
        if isinstance(value, str) and value.strip():
            return clean_text(value)
    return ""
