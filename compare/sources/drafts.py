"""What a reader of one format makes of a file, before it becomes an `Article`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.model import Moment


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an article and the 1-based line of the file it came from."""

    text: str
    number: int


@dataclass(frozen=True, slots=True)
class Draft:
    """The parts of an article as one format gives them; what a format does not tell stays None."""

    lines: tuple[Line, ...]
    """The body, blank lines included, without the title."""
    title: Line | None = None
    outlet: str | None = None
    published: Moment | None = None
    published_basis: str = "unknown"
    url: str | None = None
    notes: tuple[str, ...] = ()
