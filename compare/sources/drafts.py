"""What a reader of one format makes of a file, before it becomes an `Article`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from compare.model import LeftOut, Statement


ELSEWHERE: Final = "elsewhere on the page"
"""Why a line far from the article was left out: it says nothing of the article, not even who wrote it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an article, the 1-based line of the file it came from, and where in the decoded file it begins."""

    text: str
    number: int
    offset: int = -1
    """Code points; -1 when unknown."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The parts of an article as one format gives them; what a format does not tell stays empty."""

    lines: tuple[Line, ...]
    """The body, blank lines included, without the title."""
    title: Line | None = None
    statements: tuple[Statement, ...] = ()
    """What the file says of the article, the surest first within each field."""
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()
    file: str = field(default="", repr=False)
    """The decoded file, where its lines and columns are what a reader would look for; '' for Word, PDF, records …"""
    is_page: bool = False
    """Is `file` an HTML page?"""
