"""Plain text and Markdown -> a draft of the article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.errors import SourceError
from compare.model import LeftOut, Statement
from compare.sources.drafts import Draft, Line
from compare.sources.frontmatter import read_front_matter
from compare.sources.markdown import is_heading, is_underline, strip_marks
from compare.sources.moments import show_moment

if TYPE_CHECKING:
    from collections.abc import Sequence


MAX_LINES = 50_000
"""Twice the sentences of the longest article taken, blank lines included."""


def check_lines(text: str, *, name: str) -> None:
    """Raises `SourceError` for a text of more lines than any article has."""
    if text.count("\n") > MAX_LINES:
        raise SourceError(
            name, f"it has more than {MAX_LINES:,} lines, far more than an article", "Cut out the article, or split it."
        )


def read_text(text: str, *, name: str, markdown: bool) -> Draft:
    """The article of a text file; with front matter the rest is taken as it is, else furniture is cut.

    Raises `SourceError` for front matter that is not closed, and for too many lines.
    """
    check_lines(text, name=name)
    rows = text.split("\n")
    front = read_front_matter(rows, name=name)
    skip = front.length_lines if front else 0
    at = sum(len(row) + 1 for row in rows[:skip])
    given: list[Line] = []
    for n, row in enumerate(rows[skip:], start=skip + 1):
        given.append(Line(row.rstrip(), n, at + len(row) - len(row.lstrip())))
        at += len(row) + 1
    heading = _heading(given) if markdown else None
    lines = _without_marks(given) if markdown else given
    if front is not None:
        return Draft(lines=tuple(lines), title=front.title, statements=front.statements, notes=front.notes, file=text)
    return replace(draft_from_lines(lines, heading=heading), file=text)


def draft_from_lines(
    lines: Sequence[Line],
    *,
    heading: Line | None = None,
    statements: tuple[Statement, ...] = (),
    left_out: tuple[LeftOut, ...] = (),
    notes: tuple[str, ...] = (),
) -> Draft:
    """The article among lines that may be a whole scraped page; `heading` is its title when that is known."""
    # Their patterns take a twentieth of a second, which copy with front matter need not wait for.
    from compare.sources.date_lines import cut_date_lines
    from compare.sources.furniture import trim_furniture

    head = cut_date_lines(lines)
    left_out = (*left_out, *head.left_out)
    trimmed = trim_furniture(head.lines)
    title = heading or trimmed.title
    body = trimmed.body
    if heading is not None and trimmed.title is not None and trimmed.title.text != heading.text:
        body = tuple(sorted((*body, trimmed.title), key=lambda line: line.number))
    if not any(line.text for line in body) and title is not None:
        body, title = (title,), None
    stamps = [
        Statement(field, show_moment(moment, zone), "page stamp")
        for field, moment, zone in (
            ("published", trimmed.published, trimmed.zone),
            ("updated", trimmed.updated, trimmed.updated_zone),
        )
        if moment is not None
    ]
    cut = tuple(LeftOut(item.line.number, item.line.text.strip(), item.reason) for item in trimmed.left_out)
    return Draft(
        lines=body,
        title=title,
        statements=(*statements, *head.statements, *stamps),
        left_out=(*left_out, *cut),
        notes=(*notes, *(_cut_notes(trimmed.cut + len(left_out)))),
    )


def _cut_notes(count: int) -> tuple[str, ...]:
    what = f"{count} {'line' if count == 1 else 'lines'} of page furniture left out (menus, links, credits, offers)"
    return (what,) if count else ()


def _heading(lines: Sequence[Line]) -> Line | None:
    """The `# Title` that opens a Markdown file."""
    first = next((line for line in lines if line.text.strip()), None)
    if first is None or not is_heading(first.text):
        return None
    text = strip_marks(first.text)
    return Line(text, first.number, first.offset) if text else None


def _without_marks(lines: Sequence[Line]) -> list[Line]:
    return [
        # An underline of three dashes below a line of text is its heading mark, not a ruler.
        Line("" if is_underline(line.text) else strip_marks(line.text), line.number, line.offset) if line.text else line
        for line in lines
    ]
