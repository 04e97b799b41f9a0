"""What a temporal expression says, before any publication date resolves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Union

if TYPE_CHECKING:
    from datetime import date

Which = Literal["", "last", "this", "next"]
Base = Literal["anchor", "narrated"]


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, as far as the words give it: "June 18", "Tuesday, June 6", "the 18th", "Friday"."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    which: Which = ""
    week: int | None = None
    """Weeks from the anchor's: -1 in "Tuesday last week"."""
    swapped: bool = False
    """Written in figures that read as month/day or as day/month."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month, with or without its year."""

    month: int
    year: int | None = None
    which: Which = ""


@dataclass(frozen=True, slots=True)
class Year:
    """A year, fiscal or not, or the span of a season such as 2023-24."""

    year: int
    fiscal: bool = False
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Decade:
    """Ten years from `first`; a two-figure one ("the '90s") has no century yet."""

    first: int
    short: bool = False


@dataclass(frozen=True, slots=True)
class Century:
    """The n-th century."""

    n: int


@dataclass(frozen=True, slots=True)
class Slice:
    """A quarter (Q), half (H) or season (SP SU FA WI) of a year that may be left unsaid."""

    letters: str
    n: int = 0
    of: Node | None = None
    which: Which = ""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A feast or memorial day by its rule in `calendar_words`."""

    name: str
    year: int | None = None
    which: Which = ""
    weekend: bool = False
    """The weekend around it: "Labor Day weekend"."""
    years: int | None = None
    """Years from the anchor's: -1 in "Good Friday last year"."""


@dataclass(frozen=True, slots=True)
class Relative:
    """The unit that holds the base, shifted: "last week", "yesterday", "the following month"."""

    unit: str
    shift: int
    base: Base = "anchor"
    vague: bool = False
    """May stand for the past or the coming part of the unit: "this week", "the weekend"."""
    this: bool = False
    """Said with "this"."""
    fiscal: bool = False
    """A company's or a state's year, whose months are its own affair."""


@dataclass(frozen=True, slots=True)
class Ago:
    """So long before or after the base: "two weeks ago", "three days later"; count None is unspecified."""

    count: float | None
    unit: str
    sign: int
    base: Base = "anchor"
    modifier: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """So long up to, or on from, the anchor or the day named: "the past two years", "the 12 months to March"."""

    value: str
    count: float
    unit: str
    sign: int
    end: Node | None = None


@dataclass(frozen=True, slots=True)
class Shifted:
    """A named time moved by a length: "three days from Tuesday", "a year ago today", "the day after Christmas"."""

    count: float
    unit: str
    sign: int
    of: Node
    side: Literal["", "past", "future"] = ""
    """Where the named time lies when the words tell it: what is counted from Tuesday on begins on the coming one."""
    loose: bool = False
    """May the length be a rounded one, as "two weeks before Christmas" is and "a year ago today" is not?"""
    whole: bool = False
    """Is it all of the time between: "the week before Christmas"?"""


@dataclass(frozen=True, slots=True)
class Around:
    """The unit that holds a day, or begins with it: "the week of March 18", "the week beginning 4 March"."""

    unit: Literal["week", "weekend"]
    of: Node
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A third or other part of what it stands before: "early May", "the end of the year"."""

    part: Literal["early", "mid", "late", "earlier", "later", "beginning", "middle", "end", "half1", "half2"]
    of: Node


@dataclass(frozen=True, slots=True)
class Nth:
    """The n-th (from the end when negative) day, week or weekday of a longer time."""

    n: int
    unit: str
    of: Node
    count: int = 1


@dataclass(frozen=True, slots=True)
class Daypart:
    """Morning, night … of a day; `of` None when the day is left unsaid."""

    part: str
    of: Node | None = None
    third: Literal["", "early", "late", "mid"] = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `unsure` when neither a.m. nor p.m. nor 24 hours decide."""

    hour: int
    minute: int
    second: int | None = None
    zone: int | str | None = None
    offset: int | None = None
    """Minutes east of Greenwich, as "(0800 GMT)" beside a local time tells."""
    of: Node | None = None
    unsure: bool = False
    modifier: str = ""


@dataclass(frozen=True, slots=True)
class Range:
    """From the first to the second, both included."""

    first: Node
    last: Node


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time, in TIMEX3."""

    value: str
    modifier: str = ""
    count: float | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Repeated:
    """A set of times, in TIMEX3."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""

    value: str
    begins_now: bool = False
    """Does it begin with the day of the report, as "the coming weeks" do and "soon" may not?"""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A day the words name by themselves: "9/11"."""

    day: date


Node = Union[  # noqa: UP007 - evaluated at import, and recursive
    Day,
    Month,
    Year,
    Decade,
    Century,
    Slice,
    Holiday,
    Relative,
    Ago,
    Stretch,
    Shifted,
    Around,
    Part,
    Nth,
    Daypart,
    Clock,
    Range,
    Duration,
    Repeated,
    Vague,
    Fixed,
]


@dataclass(frozen=True, slots=True)
class Expression:
    """A temporal expression as found: its span in code points, its reading, and what stands before it."""

    start: int
    end: int
    node: Node
    bound: str = ""
    """`since from after until by before` when such a word stands right before it."""
    before: str = ""
    """The word right before, lower case."""
