"""What was read: an article as it is compared, and what its file says of it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, Union

Moment = Union[date, datetime]  # noqa: UP007 - evaluated at import; stays readable in signatures


@dataclass(frozen=True, slots=True)
class Statement:
    """What a file says of its own article, and where it says so; a field may be stated several ways."""

    field: str
    """`outlet title published updated byline dateline agency url`."""
    value: str
    """As read; dates in ISO 8601, with their zone when one is given."""
    basis: str
    """`front matter`, `JSON-LD`, `page stamp`, `dateline` …"""
    used: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line of the file that was taken as no part of the article, and why."""

    line: int
    """1-based line in the file."""
    text: str
    reason: str


class Position(NamedTuple):
    """Where in its file the character `at` of an article's text stands; those after it follow on that line.

    Line and column count from 1, the column in code points; a column of 0 is unknown.
    """

    at: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's text, as compared: `text` is the title (if any), a blank line, then the body."""

    text: str
    outlet: str
    title: str | None = None
    published: Moment | None = None
    published_basis: str = "unknown"
    """Where `published` came from: `option`, `front matter`, `html metadata` …, `unknown`."""
    path: str | None = None
    url: str | None = None
    sha256: str = ""
    """Hex digest of the bytes given (of the UTF-8 text when made from a string)."""
    lines: tuple[int, ...] = ()
    """For each line of `text` (split at newlines) its 1-based line in the file; empty = as in `text`."""
    notes: tuple[str, ...] = ()
    """What a reader should know about the reading: encoding guessed, furniture cut …"""
    offsets: tuple[int, ...] = ()
    """For each line of `text` the code point of the decoded file where its words begin, -1 unknown; may be empty."""
    zone: str = ""
    """Zone of `published` as stated: `+05:30`, `Z`, `EDT`; '' when none is. `published` is that zone's own time."""
    updated: Moment | None = None
    byline: tuple[str, ...] = ()
    """Names of the writers, as credited."""
    dateline: str = ""
    """Place that the report is datelined: "WASHINGTON", "BEXLEY COUNTY, Ark."."""
    agencies: tuple[str, ...] = ()
    """News agencies credited with (part of) the copy: `AP`, `Reuters` …"""
    notices: tuple[str, ...] = ()
    """Notes on the text itself, verbatim: corrections, that it is syndicated, who contributed."""
    language: str = "en"
    """ISO 639-1 code, as recognised; `en` when the text is too short to tell."""
    statements: tuple[Statement, ...] = ()
    """Everything the file says of the article, used or not."""
    left_out: tuple[LeftOut, ...] = ()
    """The furniture: kept apart, never lost; empty where the format does not tell."""
    positions: tuple[Position, ...] = ()
    """Where the words stand in the file, wherever that does not follow from the one before; empty = unknown."""
    is_page: bool = False
    """Was it read out of an HTML page?"""

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        outlet: str,
        title: str | None = None,
        published: Moment | None = None,
        url: str | None = None,
    ) -> Article:
        """The article for a body already in memory; the title, if given, goes first."""
        import hashlib

        body = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
        full = f"{title}\n\n{body}" if title else body
        return cls(
            text=full,
            outlet=outlet,
            title=title,
            published=published,
            published_basis="given" if published else "unknown",
            url=url,
            sha256=hashlib.sha256(full.encode("utf-8", "surrogatepass")).hexdigest(),
        )

    def line_of(self, offset: int) -> int:
        """The 1-based line in the file that holds `offset` of `text`."""
        found = self._position_before(offset)
        if found and found.column:
            return found.line
        row = self.text.count("\n", 0, offset)
        return self.lines[row] if row < len(self.lines) else row + 1

    def column_of(self, offset: int) -> int | None:
        """The 1-based column, in code points, at which `offset` of `text` stands in its line; None when unknown."""
        if found := self._position_before(offset):
            return found.column + offset - found.at if found.column else None
        if self.lines:
            return None
        return offset - self.text.rfind("\n", 0, offset)

    def _position_before(self, offset: int) -> Position | None:
        at = bisect_right(self.positions, offset, key=lambda position: position.at)
        return self.positions[at - 1] if at else None


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that could not be read, and why."""

    path: str
    reason: str
