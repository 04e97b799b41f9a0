"""Plain text and Markdown -> a draft of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.sources.drafts import Draft, Line
from compare.sources.frontmatter import read_front_matter
from compare.sources.furniture import trim_furniture
from compare.sources.markdown import is_heading, is_underline, strip_marks

if TYPE_CHECKING:
    from collections.abc import Sequence


def read_text(text: str, *, name: str, markdown: bool) -> Draft:
    """The article of a text file; with front matter the rest is taken as it is, else furniture is cut.

    Raises `SourceError` for front matter that is not closed.
    """
    rows = text.split("\n")
    front = read_front_matter(rows, name=name)
    skip = front.length_lines if front else 0
    given = [Line(row.rstrip(), n) for n, row in enumerate(rows[skip:], start=skip + 1)]
    heading = _heading(given) if markdown else None
    lines = _without_marks(given) if markdown else given
    if front is not None:
        return Draft(
            lines=tuple(lines),
            title=front.title,
            outlet=front.outlet,
            published=front.published,
            published_basis="front matter" if front.published else "unknown",
            url=front.url,
            notes=front.notes,
        )
    trimmed = trim_furniture(lines)
    title = heading or trimmed.title
    body = trimmed.body
    if heading is not None and trimmed.title is not None and trimmed.title.text != heading.text:
        body = tuple(sorted((*body, trimmed.title), key=lambda line: line.number))
    if not any(line.text for line in body) and title is not None:
        body, title = (title,), None
    return Draft(
        lines=body,
        title=title,
        published=trimmed.published,
        published_basis="page stamp" if trimmed.published else "unknown",
        notes=(_cut_note(trimmed.cut),) if trimmed.cut else (),
    )


def _cut_note(count: int) -> str:
    return f"{count} {'line' if count == 1 else 'lines'} of page furniture left out (menus, links, credits, offers)"


def _heading(lines: Sequence[Line]) -> Line | None:
    """The `# Title` that opens a Markdown file."""
    first = next((line for line in lines if line.text.strip()), None)
    if first is None or not is_heading(first.text):
        return None
    text = strip_marks(first.text)
    return Line(text, first.number) if text else None


def _without_marks(lines: Sequence[Line]) -> list[Line]:
    return [
        # An underline of three dashes below a line of text is its heading mark, not a ruler.
        Line("" if is_underline(line.text) else strip_marks(line.text), line.number) if line.text else line
        for line in lines
    ]
