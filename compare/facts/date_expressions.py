"""A text -> the temporal expressions its words make, not yet resolved against any anchor.

A hand-written grammar over a small tokenizer: every rule looks at a bounded number of tokens ahead, so the
time is linear in the text whatever the text is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Literal, Union

from compare.facts.calendar_words import (
    CARDINALS,
    DAYPARTS,
    DECADE_WORDS,
    DURATION_LETTERS,
    HOLIDAY_STARTS,
    HOLIDAYS,
    LONGEST_HOLIDAY,
    MONTHS,
    ORDINALS,
    PLURAL_UNITS,
    PLURAL_WEEKDAYS,
    SEASONS,
    SHORT_WORDS,
    TENS,
    UNITS,
    WEEKDAYS,
    ZONES,
)

if TYPE_CHECKING:
    from collections.abc import Callable

Which = Literal["", "last", "this", "next"]
Base = Literal["anchor", "narrated"]


# --- what an expression can be -------------------------------------------------------------------


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


# --- tokens --------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Token:
    kind: str
    """w word, n number, o ordinal, s decade, t clock time, d date in figures, i ISO date, a a.m./p.m., p other."""
    low: str
    start: int
    end: int
    capital: bool = False


_LEX = re.compile(
    r"""
      (?P<b>\n[^\S\n]*\n\s*)
    | (?P<x>\s+)
    | (?P<i>(?<![\d.-])\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z\b|[+-]\d\d:?\d\d)?)?(?![\d-]))
    | (?P<d>(?<![\d./$£€-])(?:\d{1,2}(?P<sep>[./-])\d{1,2}(?P=sep)\d{4}|\d{1,2}/\d{1,2}/\d\d|\d{4}/\d\d?/\d\d?)
          (?![\d/%]))
    | (?P<f>(?<![\d./$£€-])\d{1,2}/\d{1,2}(?![\d/%.-]))
    | (?P<t>(?<![\d:.])\d{1,2}:\d\d(?::\d\d)?(?![\d:]))
    | (?P<s>(?<![\d.,$£€])(?:\d{4}['’]?|['’‘]?\d0['’]?)s\b)
    | (?P<o>(?<![\d.,])\d{1,3}(?:st|nd|rd|th)\b)
    | (?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)
    | (?P<a>(?<![^\W\d])[ap]\.[ ]?m\b\.?|(?<![^\W\d])[ap]m\b)
    | (?P<g>['’]s\b)
    | (?P<w>[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?)
    | (?P<p>.)
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)


def _tokens(text: str) -> list[_Token]:
    out = []
    for m in _LEX.finditer(text):
        kind = m.lastgroup or "p"
        if kind == "sep":
            kind = "d"
        if kind == "x":
            continue
        word = m.group()
        low = word.lower()
        if kind == "g":
            kind, low = "p", "'s"
        elif kind == "b":
            low = "\n"
        elif low in {"’", "‘"}:
            low = "'"
        out.append(_Token(kind, low, m.start(), m.end(), word[0].isupper()))
    return out


_END = _Token("b", "\n", -1, -1)
_DASHES = frozenset("-–—‑−")
_ABBREVIATED = frozenset(
    word for word in (*MONTHS, *WEEKDAYS) if len(word) <= 5 and word not in {"march", "april", "may", "june", "july"}
)

# Days that news names without their year, before such a word only.
_KNOWN_DAYS = {(9, 11): date(2001, 9, 11)}
_AFTER_KNOWN_DAY = frozenset("attack attacks terror terrorist hijackers hijackings".split())
_QUARTER_OF_HOUR = {"quarter": 15, "half": 30}
_LAST_WORDS = {"last": -1, "past": -1, "next": 1, "coming": 1, "this": 0, "current": 0, "upcoming": 1}
_NARRATED_WORDS = {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "same": 0, "that": 0}
_STRETCH_ADJECTIVES = frozenset(
    "more full long straight consecutive additional whole solid working business calendar extra further short "
    "successive entire tense brief grueling gruelling awful hectic bloody turbulent difficult".split()
)
_APPROXIMATE = {
    "about": "APPROX",
    "around": "APPROX",
    "approximately": "APPROX",
    "roughly": "APPROX",
    "some": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "barely": "LESS_THAN",
}
_SET_WORDS = {
    "daily": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P3M",
    "annual": "P1Y",
    "annually": "P1Y",
    "yearly": "P1Y",
    "hourly": "PT1H",
    "nightly": "XXXX-XX-XXTNI",
    "biennial": "P2Y",
}
_VAGUE_WORDS = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "current": "PRESENT_REF",
    "recently": "PAST_REF",
    "recent": "PAST_REF",
    "lately": "PAST_REF",
    "previously": "PAST_REF",
    "formerly": "PAST_REF",
    "soon": "FUTURE_REF",
    "future": "FUTURE_REF",
}
_VAGUE_PHRASES = {
    ("at", "present"): "PRESENT_REF",
    ("at", "the", "moment"): "PRESENT_REF",
    ("at", "this", "time"): "PRESENT_REF",
    ("the", "present"): "PRESENT_REF",
    ("the", "past"): "PAST_REF",
    ("the", "recent", "past"): "PAST_REF",
    ("the", "future"): "FUTURE_REF",
    ("the", "near", "future"): "FUTURE_REF",
    ("the", "foreseeable", "future"): "FUTURE_REF",
    ("the", "not", "too", "distant", "future"): "FUTURE_REF",
    ("long", "ago"): "PAST_REF",
    ("not", "long", "ago"): "PAST_REF",
}
_DEICTIC = {"today": 0, "yesterday": -1, "tomorrow": 1}
_BOUNDS = {
    "since": "since",
    "until": "until",
    "till": "until",
    "til": "until",
    "through": "until",
    "thru": "until",
    "by": "by",
    "before": "before",
    "after": "after",
    "from": "from",
    "starting": "from",
    "beginning": "from",
    "effective": "from",
    "past": "past",
}
_CLOCK_LEADS = frozenset(
    "at by around about until till from to before after since past approximately near between and circa "
    "roughly at- ca".split()
)
_PARTS: dict[str, Literal["early", "mid", "late", "earlier", "later", "beginning", "middle", "end"]] = {
    "early": "early",
    "mid": "mid",
    "late": "late",
    "earlier": "earlier",
    "later": "later",
    "end": "end",
    "close": "end",
    "beginning": "beginning",
    "start": "beginning",
    "turn": "beginning",
    "middle": "middle",
}
_COUNTED_AFTER_YEAR = frozenset(
    "people pounds dollars euros yen miles km feet metres meters pence acres jobs homes".split()
)

_Match = tuple[Node, int]


# --- the grammar ---------------------------------------------------------------------------------


class _Reader:
    """The rules. Each takes a token index and gives the reading and the index after it, or None."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = _tokens(text)

    def at(self, i: int) -> _Token:
        return self.tokens[i] if 0 <= i < len(self.tokens) else _END

    def low(self, i: int) -> str:
        return self.at(i).low

    def dash(self, i: int) -> bool:
        return self.at(i).low in _DASHES

    def tight(self, i: int) -> bool:
        """True when token `i` follows the one before without a blank."""
        return self.at(i).start == self.at(i - 1).end

    def skip_comma(self, i: int) -> int:
        return i + 1 if self.low(i) == "," else i

    def skip_dot(self, i: int) -> int:
        return i + 1 if self.low(i) == "." and self.tight(i) else i

    # numbers

    def number(self, i: int) -> tuple[float | None, int] | None:
        """A count of units: 2, 2.5, "two", "twenty-one", "a", "a few" (None), "half a", "two and a half"."""
        t = self.at(i)
        if t.kind == "n":
            if len(t.low) > 9:
                return None
            value = float(t.low.replace(",", ""))
            j = i + 1
            if self.low(j) in {"½", "¼", "¾"}:
                return value + {"½": 0.5, "¼": 0.25, "¾": 0.75}[self.low(j)], j + 1
            if self.low(j) in {"hundred", "thousand", "million", "billion"}:
                return value * {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9}[self.low(j)], j + 1
            return self.and_a_half(value, j)
        if t.kind != "w":
            return None
        low = t.low
        if low in {"a", "an"}:
            n = self.low(i + 1)
            if n == "few":
                return None, i + 2
            if n == "couple":
                return 2.0, i + 3 if self.low(i + 2) == "of" else i + 2
            if n == "dozen":
                return 12.0, i + 2
            if n == "half" and self.low(i + 2) == "dozen":
                return 6.0, i + 3
            if n in {"hundred", "thousand", "million"}:
                return {"hundred": 1e2, "thousand": 1e3, "million": 1e6}[n], i + 2
            if n == "quarter" and self.low(i + 2) == "of" and self.low(i + 3) in {"a", "an"}:
                return 0.25, i + 4
            return 1.0, i + 1
        if low == "half":
            if self.low(i + 1) in {"a", "an"}:
                return (6.0, i + 3) if self.low(i + 2) == "dozen" else (0.5, i + 2)
            if self.dash(i + 1) and self.low(i + 2) in {"hour", "century", "day", "year", "decade"}:
                return 0.5, i + 2
            return None
        if low in {"several", "few", "many", "numerous"}:
            return None, i + 1
        if low in {"couple", "dozens", "hundreds", "thousands", "scores", "millions"} and self.low(i + 1) == "of":
            return (2.0 if low == "couple" else None), i + 2
        if low == "quarter" and self.low(i + 1) == "of" and self.low(i + 2) in {"a", "an"}:
            return 0.25, i + 3
        if low in TENS:
            value, j = float(TENS[low]), i + 1
            k = j + 1 if self.dash(j) else j
            if 1 <= CARDINALS.get(self.low(k), 0) <= 9:
                value, j = value + CARDINALS[self.low(k)], k + 1
            return self.and_a_half(value, j)
        if low in CARDINALS and low != "zero":
            value, j = float(CARDINALS[low]), i + 1
            if self.low(j) in {"hundred", "thousand", "million", "billion"}:
                value *= {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9}[self.low(j)]
                j += 1
            if low == "one" and self.low(j) == "and" and self.low(j + 1) == "a" and self.low(j + 2) == "half":
                return 1.5, j + 3
            return self.and_a_half(value, j)
        return None

    def and_a_half(self, value: float, j: int) -> tuple[float, int]:
        k = j + 1 if self.dash(j) else j
        if self.low(k) == "and":
            k = k + 2 if self.dash(k + 1) else k + 1
            if self.low(k) == "a":
                k = k + 2 if self.dash(k + 1) else k + 1
                if self.low(k) == "half":
                    return value + 0.5, k + 1
        return value, j

    def ordinal(self, i: int) -> tuple[int, int] | None:
        """First … thirty-first, 1st …, and last / final as -1."""
        t = self.at(i)
        if t.kind == "o":
            return int(re.sub(r"\D", "", t.low)), i + 1
        if t.low in ORDINALS:
            return ORDINALS[t.low], i + 1
        if t.low in {"last", "final"}:
            return -1, i + 1
        if t.low in {"twenty", "thirty"}:
            j = i + 2 if self.dash(i + 1) else i + 1
            if self.low(j) in ORDINALS and ORDINALS[self.low(j)] < 10:
                return TENS[t.low] + ORDINALS[self.low(j)], j + 1
        if t.low == "thirtieth":
            return 30, i + 1
        return None

    def year_number(self, i: int, *, low: int = 1000, high: int = 2199) -> int | None:
        t = self.at(i)
        if t.kind == "n" and len(t.low) == 4 and t.low.isdigit() and low <= int(t.low) <= high:
            after = self.low(i + 1)
            if after in {"%", "percent"} or (after == ":" and self.tight(i + 1)):
                return None
            return int(t.low)
        return None

    def year_after(self, j: int) -> tuple[int | None, int]:
        """An optional year at `j`: ", 2023", "of 2023", "2023", "'23", "last year"; and the index after it."""
        k = self.skip_comma(j)
        if self.low(k) in {"of", "in"} and k == j:
            year = self.year_number(k + 1)
            return (year, k + 2) if year is not None and self.year_ends(k + 1) else (None, j)
        year = self.year_number(k)
        if year is not None and (k == j or self.year_ends(k)):
            return year, k + 1
        if self.low(k) == "'" and k == j:
            t = self.at(k + 1)
            if t.kind == "n" and len(t.low) == 2 and self.tight(k + 1):
                n = int(t.low)
                return (2000 + n if n < 50 else 1900 + n), k + 2
        return None, j

    def year_ends(self, i: int) -> bool:
        """True when the four-figure number at `i` is a year by what follows it, after a comma or "of"."""
        after = self.at(i + 1)
        return after.low not in _COUNTED_AFTER_YEAR and not (
            after.kind == "w" and after.low in {"others", "men", "women"}
        )

    # times of day

    def clock(self, i: int) -> _Match | None:
        """A time of day with its zone, without its day."""
        t = self.at(i)
        hour = minute = -1
        second: int | None = None
        unsure = False
        j = i + 1
        if t.low in {"noon", "midday", "midnight"}:
            hour, minute = (24, 0) if t.low == "midnight" else (12, 0)
            if t.low != "midnight" and self.low(i - 1) in {"12", "twelve"}:
                return None
        elif t.low in {"12", "twelve"} and self.low(j) in {"noon", "midnight", "midday"}:
            hour, minute, j = (24 if self.low(j) == "midnight" else 12), 0, j + 1
        elif t.kind == "t":
            parts = [int(x) for x in t.low.split(":")]
            hour, minute = parts[0], parts[1]
            second = parts[2] if len(parts) == 3 else None
            unsure = (hour <= 12 and len(t.low) < 5) or (1 <= hour <= 12 and t.low[0] != "0")
        elif t.kind == "n" and self.at(j).kind == "a":
            m = re.fullmatch(r"(\d{1,2})(?:\.(\d\d))?", t.low)
            if m is None:
                m = re.fullmatch(r"(\d{1,2})(\d\d)", t.low)
            if m is None:
                return None
            hour, minute = int(m[1]), int(m[2] or 0)
        elif t.kind == "n" and len(t.low) == 4 and t.low.isdigit():
            zone = self.zone(j)
            hour, minute = int(t.low[:2]), int(t.low[2:])
            bracket = self.bracketed_zone(j, hour, minute) if self.low(j) == "(" else None
            if bracket is not None and hour < 24 and minute < 60:
                return Clock(hour, minute, None, None, bracket[0]), bracket[1]
            if zone is None and self.low(j) not in {"hours", "hrs", "h"}:
                return None
            if zone is None:
                j += 1
                zone = self.zone(j)
                if zone is None and t.low[2:] != "00" and self.low(i - 1) not in {"at", "by", "around", "about"}:
                    return None
                if zone is None and (int(t.low) > 2400 or self.low(i - 1) not in _CLOCK_LEADS):
                    return None
        elif t.low in CARDINALS and self.at(j).kind == "a":
            hour, minute = CARDINALS[t.low], 0
        elif self.hour_of_daypart(i):
            hour, minute, unsure = CARDINALS.get(t.low) or int(t.low), 0, True
        elif (t.low in CARDINALS or (t.kind == "n" and t.low.isdigit() and len(t.low) <= 2)) and self.low(j).replace(
            "’", "'"
        ) == "o'clock":
            hour, minute, unsure = (CARDINALS[t.low] if t.low in CARDINALS else int(t.low)), 0, True
            j += 1
        else:
            return self.spoken_clock(i)
        if self.at(j).kind == "a" and t.low not in {"noon", "midday", "midnight"}:
            if not 1 <= hour <= 12:
                if not 13 <= hour <= 23:
                    return None
            else:
                hour = hour % 12 + (12 if self.low(j)[0] == "p" else 0)
            unsure = False
            j += 1
        elif self.low(j) in {"in", "at"} and unsure:
            k = j + 2 if self.low(j + 1) == "the" else j + 1
            part = self.low(k)
            if self.low(j) == "in" and part in {"morning", "afternoon", "evening"} and k == j + 2:
                hour = hour % 12 + (0 if part == "morning" else 12)
                j, unsure = k + 1, False
            elif self.low(j) == "at" and part == "night" and k == j + 1:
                hour = hour % 12 + (12 if hour >= 5 and hour != 12 else 0)
                j, unsure = k + 1, False
        if not (0 <= hour <= 24 and 0 <= minute <= 59 and (hour < 24 or minute == 0)) or (second or 0) > 59:
            return None
        if t.kind == "t" and self.low(j) in {"hours", "hrs"}:
            j, unsure = j + 1, False
        zone = self.zone(j)
        if zone is None and self.low(j) == "(":
            inner = self.zone(j + 1)
            if inner is not None and self.low(inner[1]) == ")":
                zone = inner[0], inner[1] + 1
        if zone is not None:
            j, unsure = zone[1], False if t.kind != "t" or hour > 12 or len(t.low) >= 5 else unsure
        elif unsure and t.kind == "t" and self.low(i - 1) not in _CLOCK_LEADS:
            days = self.clock_day(j)
            if days is None and not self.day_before(i):
                return None
        offset: int | None = None
        other = self.bracketed_zone(j, hour, minute)
        if other is not None:
            offset, j = other
        return Clock(hour, minute, second, zone[0] if zone else None, offset, None, unsure), j

    def hour_of_daypart(self, i: int) -> bool:
        """True for the figure of "at 5 in the morning", "around nine at night"."""
        t = self.at(i)
        hour = CARDINALS.get(t.low, int(t.low) if t.kind == "n" and t.low.isdigit() and len(t.low) < 3 else 0)
        if not 1 <= hour <= 12 or self.low(i - 1) not in _CLOCK_LEADS:
            return False
        if self.low(i + 1) == "in" and self.low(i + 2) == "the":
            return self.low(i + 3) in {"morning", "afternoon", "evening"}
        return self.low(i + 1) == "at" and self.low(i + 2) == "night"

    def day_before(self, i: int) -> bool:
        low = self.low(i - 2) if self.low(i - 1) in {",", "at"} else self.low(i - 1)
        return low in WEEKDAYS or low in _DEICTIC

    def spoken_clock(self, i: int) -> _Match | None:
        """Reads "Ten past nine", "half past four", "quarter to ten", "20 minutes to six"."""
        low = self.low(i)
        j = i + 1
        if low in {"a", "half", "quarter"}:
            if low == "a":
                low, j = self.low(j), j + 1
                if low != "quarter":
                    return None
            minutes = _QUARTER_OF_HOUR[low]
        else:
            n = self.number(i) if low in CARDINALS or low in TENS or self.at(i).kind == "n" else None
            if n is None or n[0] is None or not 1 <= n[0] <= 29 or n[0] != int(n[0]):
                return None
            minutes, j = int(n[0]), n[1]
            if self.low(j) in {"minutes", "minute"}:
                j += 1
        word = self.low(j)
        if word not in {"past", "to", "before", "after"} or (word == "to" and minutes == 30):
            return None
        if word in {"to", "before", "after"} and minutes not in {5, 10, 15, 20, 25}:
            return None
        t = self.at(j + 1)
        hour = CARDINALS.get(t.low, int(t.low) if t.kind == "n" and t.low.isdigit() and len(t.low) <= 2 else 0)
        if t.low in {"midnight", "noon", "midday"}:
            hour = 0 if t.low == "midnight" else 12
        elif not 1 <= hour <= 12:
            return None
        if word != "past" and low not in {"quarter", "a"} and self.low(i - 1) not in _CLOCK_LEADS:
            return None
        k = j + 2
        if self.low(k).replace("’", "'") == "o'clock":
            k += 1
        elif t.kind != "w" or self.at(k).kind in {"n", "o"} or self.low(k) in UNITS:
            if not (t.kind == "n" and self.at(k).kind == "a"):
                return None
        elif (
            self.at(k).kind == "w" and word != "past" and self.low(k) not in {"on", "in", "as", "when", "and", "local"}
        ):
            return None
        unsure = True
        if self.at(k).kind == "a":
            hour, unsure, k = hour % 12 + (12 if self.low(k)[0] == "p" else 0), False, k + 1
        total = hour * 60 + (minutes if word in {"past", "after"} else -minutes)
        total %= 24 * 60
        return Clock(total // 60, total % 60, None, None, None, None, unsure), k

    def zone(self, j: int) -> tuple[int | str | None, int] | None:
        """A time zone; "local time" gives None as the zone."""
        low = self.low(j)
        if low == "local" and self.low(j + 1) == "time":
            return None, j + 2
        if low not in ZONES or (low == "z" and not self.tight(j)) or not self.at(j).capital:
            return None
        k = j + 1
        if low in {"eastern", "central", "mountain", "pacific", "greenwich"}:
            if self.low(k) in {"standard", "daylight", "mean"}:
                k += 1
            if self.low(k) != "time":
                return (ZONES[low], k) if k == j + 1 and low != "greenwich" else None
            k += 1
        elif low in {"london", "paris", "berlin", "moscow", "beijing", "tokyo"}:
            if self.low(k) != "time":
                return None
            k += 1
        elif low in {"gmt", "utc"} and self.low(k) in {"+", "-", "−"} and self.at(k + 1).kind == "n":
            m = re.fullmatch(r"(\d{1,2})", self.low(k + 1))
            if m and int(m[1]) <= 14:
                return (1 if self.low(k) == "+" else -1) * int(m[1]) * 60, k + 2
        return ZONES[low], k

    def bracketed_zone(self, j: int, hour: int, minute: int) -> tuple[int, int] | None:
        """Reads "(0800 GMT)" after a local time: the local offset in minutes, and the index after the bracket."""
        if self.low(j) not in {"(", "/", ","}:
            return None
        t = self.at(j + 1)
        m = re.fullmatch(r"(\d\d?):?(\d\d)", t.low) if t.kind in {"n", "t"} else None
        k = j + 2
        h, mi = (int(m[1]), int(m[2])) if m else (-1, 0)
        if m is None and t.kind == "n" and self.at(k).kind == "a":
            n = re.fullmatch(r"(\d{1,2})(?:\.(\d\d))?", t.low)
            if n:
                h, mi = int(n[1]), int(n[2] or 0)
        if self.at(k).kind == "a" and 1 <= h <= 12:
            h, k = h % 12 + (12 if self.low(k)[0] == "p" else 0), k + 1
        zone = self.zone(k)
        if h < 0 or zone is None or not isinstance(zone[0], int):
            return None
        k = zone[1]
        if self.low(j) == "(":
            if self.low(k) != ")":
                return None
            k += 1
        gap = (hour * 60 + minute - (h * 60 + mi - zone[0])) % (24 * 60)
        gap = gap - 24 * 60 if gap > 14 * 60 else gap
        return (gap, k) if gap % 15 == 0 else None

    def clock_day(self, j: int) -> _Match | None:
        """The day that follows a clock time: "on Thursday", ", June 5", "today"."""
        k = self.skip_comma(j)
        if self.low(k) in {"on", "of"} or (self.low(k) == "in" and self.low(k + 1) == "the"):
            k += 1
        day = self.day(k)
        if day is None:
            day = self.relative(k)
            if day is not None and not (isinstance(day[0], Relative) and day[0].unit == "day"):
                day = None
        if day is None:
            return None
        part = self.low(day[1])
        if part in DAYPARTS:
            return day[0], day[1] + 1
        return day

    def clock_with_day(self, i: int) -> _Match | None:
        first = self.clock(i)
        if first is None:
            return None
        node, j = first
        if not isinstance(node, Clock):
            return None
        k = self.skip_comma(j)
        part = self.deictic_daypart(k)
        if part is not None and node.unsure:
            return self.in_daypart(node, part[0]), part[1]
        if part is not None:
            return self.with_day(node, part[0]), part[1]
        day = self.clock_day(j)
        if day is None:
            return node, j
        end = day[1]
        if node.unsure and self.low(end - 1) in DAYPARTS:
            letters = DAYPARTS[self.low(end - 1)][0]
            node = self.halved(node, letters)
        # A zone may follow the day: "3 p.m. Thursday ET".
        return self.with_day(node, day[0]), end

    @staticmethod
    def halved(node: Clock, letters: str) -> Clock:
        hour = node.hour % 12 if letters == "MO" else node.hour % 12 + 12
        if letters == "NI" and node.hour in {12, 1, 2, 3, 4}:
            hour = node.hour % 12
        return Clock(hour, node.minute, node.second, node.zone, node.offset, node.of, unsure=False)

    def in_daypart(self, node: Clock, part: Node) -> Node:
        if isinstance(part, Daypart):
            return self.with_day(self.halved(node, DAYPARTS[part.part][0]), part)
        return self.with_day(node, part)

    @staticmethod
    def with_day(node: Clock, day: Node) -> Clock:
        if isinstance(day, Daypart) and day.of is not None:
            day = day.of
        return Clock(node.hour, node.minute, node.second, node.zone, node.offset, day, node.unsure, node.modifier)

    # days

    def day(self, i: int) -> _Match | None:
        """A day by weekday, date, holiday or deictic word, with nothing around it."""
        t = self.at(i)
        low = t.low
        if t.kind == "w":
            if low in WEEKDAYS and t.capital:
                return self.weekday(i)
            if low in _DEICTIC:
                return Relative("day", _DEICTIC[low]), i + 1
            if low in MONTHS and t.capital:
                found = self.month_first(i)
                if found is not None and not isinstance(found[0], Month):
                    return found
            if low in HOLIDAY_STARTS or (t.kind == "o" and low == "4th"):
                return self.holiday(i)
            if low == "the":
                return self.the_day(i)
            if (low in ORDINALS or low in {"twenty", "thirty", "thirtieth"}) and self.low(i + 1) != "quarter":
                return self.day_first(i)
        if t.kind in {"n", "o"}:
            found = self.day_first(i)
            if found is None and low in HOLIDAY_STARTS:
                found = self.holiday(i)
            return found
        if t.kind in {"i", "d", "f"}:
            return self.figures(i)
        return None

    def the_day(self, i: int) -> _Match | None:
        """Reads "The 18th of June", "the day before yesterday", "the 18th"."""
        if self.low(i + 1) == "day" and self.low(i + 2) in {"before", "after"}:
            shift = _DEICTIC.get(self.low(i + 3), 0)
            if shift and (shift < 0) == (self.low(i + 2) == "before"):
                return Relative("day", 2 * shift), i + 4
        if self.low(i + 1) in {"fourth", "4th"}:
            found = self.holiday(i + 1)
            if found is not None:
                return found
        number = self.at(i + 1)
        if number.kind == "o" or number.low in ORDINALS or number.low in {"twenty", "thirty", "thirtieth"}:
            found = self.day_first(i + 1)
            if found is not None:
                return found
            n = self.ordinal(i + 1)
            if n is not None and 1 <= n[0] <= 31 and number.kind == "o":
                k = n[1]
                if self.low(k) == "of" and self.low(k + 1) in {"this", "last", "next", "the"}:
                    month = self.relative(k + 1)
                    if month is not None and isinstance(month[0], Relative) and month[0].unit == "month":
                        return Nth(n[0], "day", month[0]), month[1]
                if (
                    self.low(i - 1) == "on"
                    and self.at(k).kind in {"p", "b"}
                    and not self.dash(k)
                    and self.low(k) != "'s"
                ):
                    return Day(None, None, n[0]), k
        return None

    def weekday(self, i: int) -> _Match | None:
        t = self.at(i)
        n = WEEKDAYS[t.low]
        j = i + 1
        if t.low in _ABBREVIATED:
            dot = self.skip_dot(j)
            if dot > j:
                j = dot
            elif t.low in SHORT_WORDS and not self.beside_date(i):
                return None
        if self.low(j) == "," or self.at(j).kind in {"n", "o"} or self.low(j) in MONTHS or self.low(j) == "the":
            k = self.skip_comma(j)
            if self.low(k) == "the":
                k += 1
            date_after = None
            if self.low(k) in MONTHS and self.at(k).capital:
                date_after = self.month_first(k)
            elif self.at(k).kind in {"n", "o"} or self.low(k) in ORDINALS:
                date_after = self.day_first(k)
                number = self.ordinal(k)
                if date_after is None and number is not None and number[0] > 0 and self.at(k).kind == "o":
                    date_after = Day(None, None, number[0]), number[1]
            elif self.at(k).kind in {"d", "i"}:
                date_after = self.figures(k)
            if date_after is not None and isinstance(date_after[0], Day) and date_after[0].weekday is None:
                d = date_after[0]
                return Day(d.year, d.month, d.day, n, swapped=d.swapped), date_after[1]
        if self.low(j) in {"last", "this", "next"} and self.low(j + 1) == "week":
            return Day(weekday=n, week={"last": -1, "this": 0, "next": 1}[self.low(j)]), j + 2
        if self.low(j) == "of" and self.low(j + 1) in {"last", "this", "next"} and self.low(j + 2) == "week":
            return Day(weekday=n, week={"last": -1, "this": 0, "next": 1}[self.low(j + 1)]), j + 3
        if self.low(j) == "week" and self.at(j + 1).kind in {"p", "b"} and not self.dash(j + 1):
            return Day(weekday=n, week=1), j + 1
        return Day(weekday=n), j

    def beside_date(self, i: int) -> bool:
        near = [self.at(self.skip_comma(i + 1)), self.at(i - 1)]
        return any(t.kind in {"n", "o", "d", "t", "i"} or t.low in MONTHS or t.low in DAYPARTS for t in near)

    def month_first(self, i: int) -> _Match | None:
        """Reads "June 18, 2023", "June 12-14", "June 2023", "June"."""
        t = self.at(i)
        month = MONTHS[t.low]
        j = self.skip_dot(i + 1) if t.low in _ABBREVIATED else i + 1
        k = j + 1 if self.low(j) == "the" else j
        number = self.at(k)
        day = 0
        if number.kind == "n" and number.low.isdigit() and len(number.low) <= 2:
            day = int(number.low)
        elif number.kind == "o" or (k > j and number.low in ORDINALS):
            found = self.ordinal(k)
            day = found[0] if found else 0
        if 1 <= day <= 31 and not self.counts(k):
            end = k + 1
            last = self.second_day(end)
            if last is not None and last[0] > day:
                year, stop = self.year_after(last[1])
                return Range(Day(year, month, day), Day(year, month, last[0])), stop
            year, stop = self.year_after(end)
            known = _KNOWN_DAYS.get((month, day)) if year is None and self.low(stop) in _AFTER_KNOWN_DAY else None
            return (Fixed(known) if known is not None else Day(year, month, day)), stop
        span = self.dash(j) and self.tight(j) and self.low(j + 1) in MONTHS
        if t.low in SHORT_WORDS and j == i + 1 and self.year_number(j) is None and not span:
            return None
        year, stop = self.year_after(j)
        if year is None and self.low(stop) == "of" and self.low(stop + 1) in {"last", "this", "next", "that", "the"}:
            found_year = self.relative(stop + 1)
            if found_year is not None and isinstance(found_year[0], Relative) and found_year[0].unit == "year":
                return Nth(month, "month", found_year[0]), found_year[1]
        if year is None and self.low(stop) in {"last", "this", "next"} and self.low(stop + 1) == "year":
            shift = _LAST_WORDS[self.low(stop)]
            return Nth(month, "month", Relative("year", shift)), stop + 2
        return Month(month, year), stop

    def counts(self, i: int) -> bool:
        """True when the number at `i` counts something, or belongs to a longer figure."""
        after = self.at(i + 1)
        if after.low in {"%", "percent", "per", "million", "billion", "people", "points"}:
            return True
        if after.low == ":" and self.tight(i + 1) and self.tight(i + 2) and self.at(i + 2).kind == "n":
            return True
        return after.kind == "n" and self.tight(i + 1)

    def second_day(self, j: int) -> tuple[int, int] | None:
        """The second day of "12-14", "12 to 14", "12 and 13"."""
        if not (self.dash(j) or self.low(j) in {"to", "through", "and"}):
            return None
        t = self.at(j + 1)
        if t.kind == "n" and t.low.isdigit() and len(t.low) <= 2 and not self.counts(j + 1):
            n = int(t.low)
        elif t.kind == "o":
            n = int(re.sub(r"\D", "", t.low))
        else:
            return None
        after = self.at(j + 2)
        if not 1 <= n <= 31 or (
            after.kind in {"a"} or (after.low in MONTHS and self.low(j) != "and" and after.capital)
        ):
            return None
        if (
            self.low(j) == "and"
            and after.kind == "w"
            and after.low not in {"at", "in", "by", "with", "when", "as", "and"}
        ):
            return None
        return n, j + 2

    def day_first(self, i: int) -> _Match | None:
        """Reads "18 June 2023", "18th of June", "12-14 June", "12 and 13 June"."""
        n = self.ordinal(i)
        t = self.at(i)
        if self.low(i - 1) in {"$", "£", "€", "¥", "#"}:
            return None
        if n is None and t.kind == "n" and t.low.isdigit() and len(t.low) <= 2:
            n = int(t.low), i + 1
        if n is None or not 1 <= n[0] <= 31:
            return None
        j = n[1]
        last: tuple[int, int] | None = None
        if self.dash(j) or self.low(j) in {"to", "and", "or"}:
            u = self.at(j + 1)
            if u.kind in {"n", "o"} and len(re.sub(r"\D", "", u.low)) <= 2 and u.low[0].isdigit() and "." not in u.low:
                last = int(re.sub(r"\D", "", u.low)), j + 2
                if self.low(j + 2) not in MONTHS and self.low(j + 2) != "of":
                    last = None
            if last is not None and n[0] < last[0] <= 31:
                j = last[1]
            else:
                last = None
        if self.dash(j) and self.low(j + 1) in MONTHS:
            j += 1
        if self.low(j) == "of":
            j += 1
        m = self.at(j)
        if m.low not in MONTHS or not m.capital:
            return None
        month = MONTHS[m.low]
        j = self.skip_dot(j + 1) if m.low in _ABBREVIATED and self.at(j + 2).kind in {"n", "w", "p"} else j + 1
        if self.dash(j) and self.year_number(j + 1) is not None:
            j += 1
        year, stop = self.year_after(j)
        if year is None and self.low(j) == "." and self.low(j - 1) in _ABBREVIATED:
            year, stop = None, j
        if year is None and self.low(stop - 1) == ".":
            stop -= 1
        if year is None and self.low(stop) in {"last", "this", "next"} and self.low(stop + 1) == "year" and not last:
            shift = _LAST_WORDS[self.low(stop)]
            return Nth(n[0], "day", Nth(month, "month", Relative("year", shift))), stop + 2
        if last is not None:
            return Range(Day(year, month, n[0]), Day(year, month, last[0])), stop
        return Day(year, month, n[0]), stop

    def figures(self, i: int) -> _Match | None:
        """Dates in figures: 2023-06-18, 06/18/2023, 18.06.2023, 9/11."""
        t = self.at(i)
        if t.kind == "i":
            year, month, day = int(t.low[:4]), int(t.low[5:7]), int(t.low[8:10])
            if not (1 <= month <= 12 and 1 <= day <= 31):
                return None
            node: Node = Day(year, month, day)
            m = re.fullmatch(r"[t ](\d\d):(\d\d)(?::(\d\d))?(z|[+-]\d\d:?\d\d)?", t.low[10:])
            if m and int(m[1]) < 24 and int(m[2]) < 60 and int(m[3] or 0) < 60:
                zone: int | None = None
                if m[4]:
                    figure = m[4].replace(":", "")
                    zone = 0 if figure == "z" else int(figure[0] + "1") * (int(figure[1:3]) * 60 + int(figure[3:]))
                node = Clock(int(m[1]), int(m[2]), int(m[3]) if m[3] else None, zone, None, node)
            return node, i + 1
        if t.kind == "f":
            if t.low == "9/11" and self.low(i - 1) not in {"on", "by", "until", "$"}:
                return Fixed(date(2001, 9, 11)), i + 1
            return None
        a, b, c = (int(x) for x in re.split(r"[./-]", t.low))
        if a > 31:
            year, month, day, swapped = a, b, c, False
        else:
            year = c if c > 99 else (2000 + c if c < 50 else 1900 + c)
            if "." in t.low or a > 12:
                month, day, swapped = b, a, False
            else:
                month, day, swapped = a, b, a != b and b <= 12
        if not (1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year <= 2199):
            return None
        return Day(year, month, day, swapped=swapped), i + 1

    def holiday(self, i: int) -> _Match | None:
        words: list[str] = []
        found: tuple[str, int] | None = None
        for j in range(i, min(i + LONGEST_HOLIDAY, len(self.tokens))):
            words.append(self.tokens[j].low)
            name = HOLIDAYS.get(tuple(words))
            if name is not None:
                found = name, j + 1
        if found is None or (not self.at(i).capital and self.at(i).kind != "o"):
            return None
        name, j = found
        year, stop = self.year_after(j)
        if name == "05-01" and words[0] == "may" and not self.at(i + 1).capital:
            return None
        if self.low(stop) == "weekend":
            return Holiday(name, year, weekend=True), stop + 1
        return Holiday(name, year), stop

    # dayparts

    def deictic_daypart(self, i: int) -> _Match | None:
        """Reads "This morning", "last night", "tonight", "yesterday evening", "Thursday morning", "overnight"."""
        low = self.low(i)
        after = self.low(i + 1)
        if low == "tonight":
            return Daypart("night", Relative("day", 0)), i + 1
        if low in {"this", "last"} and after in DAYPARTS:
            return Daypart(after, Relative("day", 0 if low == "this" else -1)), i + 2
        if low == "that" and after in DAYPARTS:
            return Daypart(after, Relative("day", 0, "narrated")), i + 2
        if (
            low in {"the", "that"}
            and after in {"same", "next", "following", "previous"}
            and self.low(i + 2) in DAYPARTS
        ):
            shift = _NARRATED_WORDS.get(after, 1)
            return Daypart(self.low(i + 2), Relative("day", shift, "narrated")), i + 3
        third: Literal["", "early", "late", "mid"] = ""
        j = i
        if low in {"early", "late"} or (low == "mid" and self.dash(i + 1)):
            third = "early" if low == "early" else "late" if low == "late" else "mid"
            j = i + 2 if self.dash(i + 1) else i + 1
            if self.low(j) == "on" and self.low(j + 1) in WEEKDAYS:
                j += 1
        if self.low(j) in {"this", "last"} and self.low(j + 1) in DAYPARTS:
            return Daypart(self.low(j + 1), Relative("day", 0 if self.low(j) == "this" else -1), third), j + 2
        if self.low(j) in DAYPARTS and third:
            part, k = self.low(j), j + 1
            if self.low(k) == "of":
                k += 1
            if self.low(k) == "on":
                k += 1
            day = self.day(k)
            if day is not None:
                return Daypart(part, day[0], third), day[1]
            return None
        day = self.day(j)
        if day is None:
            return None
        part = self.low(day[1])
        k = day[1] + 1
        inner: Literal["", "early", "late", "mid"] = third
        if part in {"early", "late"} and self.low(k) in DAYPARTS:
            inner = "early" if part == "early" else "late"
            part, k = self.low(k), k + 1
        if part in DAYPARTS and self.at(k - 1).kind == "w":
            return Daypart(part, day[0], inner), k
        if part == "overnight":
            return Daypart("overnight", day[0]), k
        return None

    def part_of_day(self, i: int) -> _Match | None:
        """Reads "The morning of June 5", "the early hours of Monday", "in the small hours"."""
        j = i + 1 if self.low(i) == "the" else i
        third: Literal["", "early", "late", "mid"] = ""
        if self.low(j) in {"early", "late"} and self.low(j + 1) in DAYPARTS:
            third = "early" if self.low(j) == "early" else "late"
            j += 1
        part = ""
        if self.low(j) in {"early", "small", "wee"} and self.low(j + 1) == "hours":
            part, j = "hours", j + 2
        elif self.low(j) in DAYPARTS:
            part, j = self.low(j), j + 1
        if not part:
            return None
        if self.low(j) in {"of", "on"}:
            day = self.day(j + 1) or self.relative(j + 1)
            if day is not None and (not isinstance(day[0], Relative) or day[0].unit == "day"):
                return Daypart(part, day[0], third), day[1]
        if part == "hours":
            named = self.deictic_daypart(j + 1) if self.low(j) == "of" else None
            if named is not None and isinstance(named[0], Daypart):
                return Daypart("hours", named[0].of), named[1]
            return (Daypart("hours", None), j) if self.low(i) == "the" else None
        return None

    # longer times

    def relative(self, i: int) -> _Match | None:
        """Reads "Last week", "the past two years", "this summer", "the following month", "the coming weeks"."""
        j = i
        the = self.low(i) in {"the", "these"}
        if the:
            j += 1
        word = self.low(j)
        if word == "this" and self.low(j + 1) in {"past", "coming", "last"}:
            j += 1
            word = "last" if self.low(j) in {"past", "last"} else "next"
        base: Base = "anchor"
        if word in _LAST_WORDS:
            shift = _LAST_WORDS[word]
            if the and word == "next":
                base = "narrated"
                ahead = UNITS.get(self.low(j + 1), "")
                if ahead in _STRETCHABLE and self.low(i - 1) in {"over", "in", "within", "during", "for"}:
                    return Stretch(_duration_value(1.0, ahead), 1.0, ahead, 1), j + 2
        elif word in _NARRATED_WORDS:
            shift = _NARRATED_WORDS[word]
            base = "narrated" if the or word in {"same", "that", "following"} else "anchor"
        elif word == "recent":
            shift = -1
        else:
            return None
        if word in {"that"} and the:
            return None
        j += 1
        which: Which = "last" if shift < 0 else "next" if shift > 0 else "this"
        n = self.number(j)
        if n is not None and self.low(j) not in {"a", "an"}:
            k = n[1]
            while self.low(k) in _STRETCH_ADJECTIVES:
                k += 1
            k2 = k + 1 if self.low(k) in {"or"} else k
            unit = UNITS.get(self.low(k2))
            if unit and shift and k2 == k and word not in {"that", "same"} and (the or word != "following"):
                if n[0] is None:
                    if word in {"recent"}:
                        return Vague("PAST_REF"), k + 1
                    return Duration(_duration_value(None, unit)), k + 1
                return Stretch(_duration_value(n[0], unit), n[0], unit, shift), k + 1
            return None
        t = self.at(j)
        low = t.low
        if low in {"fiscal", "financial", "calendar", "academic"} and self.low(j + 1) in UNITS:
            j += 1
            low = self.low(j)
        if low in PLURAL_UNITS:
            if word in {"coming", "next", "following", "upcoming"} and UNITS[low] != "quarter":
                return Vague("FUTURE_REF", begins_now=word in {"coming", "next"}), j + 1
            if word in {"recent", "past", "last", "previous"}:
                return Vague("PAST_REF"), j + 1
            return None
        if low in UNITS and low not in {"second", "minute"}:
            unit = UNITS[low]
            if word == "recent" or (word == "past" and not the and unit != "weekend"):
                return None
            if the and word in {"last", "past"} and unit in _STRETCHABLE:
                return Stretch(_duration_value(1.0, unit), 1.0, unit, -1), j + 1
            if unit == "hour" and word in {"last", "next", "this"} and not the:
                return None
            if word == "that" and self.low(i - 1) in {"so", "than"}:
                return None
            return Relative(unit, shift, base, vague=word == "this", this=word == "this"), j + 1
        if word in {"recent", "past", "current"} or t.kind != "w":
            return None
        if base == "narrated" and word != "that":
            if low in WEEKDAYS and t.capital and word in {"following", "next", "previous"}:
                return Day(weekday=WEEKDAYS[low], which="next" if shift > 0 else "last"), j + 1
            if low in MONTHS and t.capital and word in {"following", "next", "previous"}:
                return Month(MONTHS[low], None, which), j + 1
            if low in SEASONS:
                return Slice(SEASONS[low][0], 0, None, which), j + 1
            return None
        if low in WEEKDAYS and t.capital and low not in SHORT_WORDS:
            end = j + 1
            day = Day(weekday=WEEKDAYS[low], which="" if word == "that" else which)
            if self.low(end) in DAYPARTS:
                return Daypart(self.low(end), day), end + 1
            return day, end
        if low in MONTHS and t.capital and low not in {"mar", "jan"}:
            found = self.month_first(j)
            if found is not None and isinstance(found[0], Day) and found[0].year is None:
                return found
            k = self.skip_dot(j + 1) if low in _ABBREVIATED else j + 1
            return Month(MONTHS[low], None, which), k
        if low in SEASONS and not (t.capital and self.at(j + 1).capital):
            return Slice(SEASONS[low][0], 0, None, which), j + 1
        if low in HOLIDAY_STARTS:
            found = self.holiday(j)
            if found is not None and isinstance(found[0], Holiday):
                return replace(found[0], which=which), found[1]
        return None

    def slice_of(self, i: int) -> _Match | None:
        """Quarters, halves and ordinal parts: "the first quarter of 2023", "Q1", "the last week of May"."""
        j = i + 1 if self.low(i) == "the" else i
        the = j > i
        t = self.at(j)
        if t.kind == "w" and t.low in {"q", "h"} and self.at(j + 1).kind == "n" and self.tight(j + 1):
            figure = self.low(j + 1)
            if figure in {"1", "2", "3", "4"} and (t.low == "q" or figure in {"1", "2"}) and t.capital:
                year, stop = self.year_after(j + 2)
                if t.low == "h" and year is None:
                    return None
                return Slice(t.low.upper(), int(figure), Year(year) if year else None), stop
            return None
        ordinal = self.ordinal(j)
        if ordinal is None and t.low in {"opening", "closing"}:
            ordinal = (1 if t.low == "opening" else -1), j + 1
        if ordinal is None:
            return None
        n, k = ordinal
        if self.dash(k) and self.low(k + 1) in {"quarter", "half"}:
            k += 1
        if self.low(k) in {"fiscal", "financial"}:
            k += 1
        word = self.low(k)
        if word in {"quarter", "half"}:
            count = 4 if word == "quarter" else 2
            if n == -1 and self.low(k + 1) != "of":
                return None
            n = count if n == -1 else n
            if not 1 <= n <= count:
                return None
            letters = "Q" if word == "quarter" else "H"
            of, stop = self.of_longer(k + 1)
            if of is None:
                if word == "half" and not (self.dash(k - 1) and self.low(k + 1) in _RESULTS):
                    return None
                if word == "quarter" and self.low(k + 1) in {"final", "finals", "horse"}:
                    return None
                return Slice(letters, n), k + 1
            if isinstance(of, Year | Relative) and (isinstance(of, Year) or of.unit == "year"):
                return Slice(letters, n, of), stop
            if letters == "H":
                return Part("half1" if n == 1 else "half2", of), stop
            return None
        if not the and self.low(i) not in {"last", "first", "final"} and self.at(i).kind != "o":
            return None
        count = 1
        number = self.number(k)
        if (
            number is not None
            and number[0] is not None
            and number[0] == int(number[0])
            and self.low(k) not in {"a", "an"}
        ):
            count, k = int(number[0]), number[1]
            word = self.low(k)
        while word in _STRETCH_ADJECTIVES or word in {"full"}:
            k += 1
            word = self.low(k)
        unit = UNITS.get(word)
        if unit in {"day", "week", "month", "weekend", "year", "decade", "quarter"} and 1 <= count <= 400:
            of, stop = self.of_longer(k + 1)
            if of is not None and word in PLURAL_UNITS and number is None:
                if n not in {1, -1} or isinstance(of, Repeated):
                    return None
                return Part("early" if n == 1 else "late", of), stop
            if of is not None and not (count > 1 and n not in {1, -1}):
                if isinstance(of, Repeated):
                    return of, stop
                return Nth(n, unit, of, count), stop
            return None
        if word in WEEKDAYS and self.at(k).capital and count == 1 and self.low(k + 1) in {"of", "in"}:
            if self.low(k + 2) in {"each", "every"} and self.low(k + 3) in UNITS:
                return Repeated(f"XXXX-XX-WXX-{WEEKDAYS[word]}"), k + 4
            of, stop = self.of_longer(k + 1)
            if of is not None:
                return Nth(n, f"weekday{WEEKDAYS[word]}", of), stop
        return None

    def of_longer(self, j: int) -> tuple[Node | None, int]:
        """Reads "of 2023", "in May", "of this year", "2023": the longer time a part belongs to."""
        k = j + 1 if self.low(j) in {"of", "in"} else j
        year = self.year_number(k)
        if year is not None and self.year_ends(k):
            return Year(year), k + 1
        if k == j:
            if self.low(k) in {"last", "this", "next"} and self.low(k + 1) == "year":
                return Relative("year", _LAST_WORDS[self.low(k)]), k + 2
            return None, j
        if self.low(k) == "the" and self.low(k + 1) in {"year", "month", "week", "decade", "century"}:
            return Relative(UNITS[self.low(k + 1)], 0), k + 2
        for rule in (self.fiscal, self.relative, self.decade, self.century, self.month, self.season):
            found = rule(k)
            if found is not None and not isinstance(found[0], Vague | Duration | Stretch):
                return found
        return None, j

    def month(self, i: int) -> _Match | None:
        t = self.at(i)
        if t.low in MONTHS and t.capital:
            found = self.month_first(i)
            # "By November-end", as Indian papers have it.
            if found is not None and isinstance(found[0], Month):
                k = found[1]
                if self.dash(k) and self.tight(k) and self.low(k + 1) == "end":
                    return Part("end", found[0]), k + 2
            if found is not None and isinstance(found[0], Month | Nth):
                return found
        return None

    def season(self, i: int) -> _Match | None:
        """Reads "Summer 2023", "the summer of 2019", "in the spring"."""
        j = i + 1 if self.low(i) == "the" else i
        t = self.at(j)
        if t.low not in SEASONS:
            return None
        letters = SEASONS[t.low][0]
        k = j + 1
        year, stop = self.year_after(k)
        if year is not None:
            return Slice(letters, 0, Year(year)), stop
        if self.low(k) == "of" and self.low(k + 1) in {"last", "this", "next"} and self.low(k + 2) == "year":
            return Slice(letters, 0, Relative("year", _LAST_WORDS[self.low(k + 1)])), k + 3
        before = self.low(i - 1)
        if t.capital or self.dash(k):
            return None
        if before in {
            "in",
            "during",
            "since",
            "until",
            "by",
            "through",
            "early",
            "late",
            "mid",
            "over",
            "throughout",
        } and (self.at(k).kind in {"p", "b"} or self.low(k) in _AFTER_SEASON):
            return Slice(letters), k
        return None

    def fiscal(self, i: int) -> _Match | None:
        """Reads "Fiscal 2024", "the 2023 fiscal year", "FY24"."""
        low = self.low(i)
        j = i + 1 if low == "the" else i
        if self.low(j) in {"fiscal", "financial"}:
            k = j + 2 if self.low(j + 1) == "year" else j + 1
            year = self.year_number(k)
            return (Year(year, fiscal=True), k + 1) if year is not None else None
        if (
            self.low(j) == "fy"
            and self.at(j + 1).kind == "n"
            and len(self.low(j + 1)) in {2, 4}
            and self.low(j + 1).isdigit()
        ):
            n = int(self.low(j + 1))
            return Year(n if n > 99 else 2000 + n, fiscal=True), j + 2
        year = self.year_number(j)
        if year is not None and self.low(j + 1) in {"fiscal", "financial"} and self.low(j + 2) == "year":
            return Year(year, fiscal=True), j + 3
        return None

    def decade(self, i: int) -> _Match | None:
        j = i + 1 if self.low(i) == "the" else i
        t = self.at(j)
        if t.kind == "s":
            figures = re.sub(r"\D", "", t.low)
            n = int(figures)
            if len(figures) == 4:
                return (Decade(n), j + 1) if 1000 <= n <= 2190 and n % 10 == 0 else None
            if (t.low[0] in "'’‘" or j > i or self.low(j - 1) in _PARTS) and n >= 20:
                return (Decade(n, short=True), j + 1) if not self.ages(i) else None
            return None
        if t.low in DECADE_WORDS and (j > i or self.low(j - 1) in _PARTS or self.low(j - 1) in {"-", "nineteen"}):
            if self.ages(i):
                return None
            return Decade(DECADE_WORDS[t.low], short=True), j + 1
        return None

    def ages(self, i: int) -> bool:
        near = {self.low(k) for k in range(i - 4, i)}
        after = {self.low(k) for k in range(i + 1, i + 5)}
        return bool(near & _AGE_WORDS or (near | after) & _HEAT_WORDS)

    def century(self, i: int) -> _Match | None:
        j = i + 1 if self.low(i) == "the" else i
        n = self.ordinal(j)
        if n is None or n[0] < 1:
            return None
        k = n[1] + 1 if self.dash(n[1]) else n[1]
        return (Century(n[0]), k + 1) if self.low(k) in {"century", "centuries"} and n[0] <= 22 else None

    def year(self, i: int) -> _Match | None:
        """A bare year where its neighbours show that it is one."""
        year = self.year_number(i, low=1400, high=2100)
        if year is None:
            return None
        before, after = self.at(i - 1), self.at(i + 1)
        # Seasons and fiscal spans: 2023-24, 2023/24, 2022-2023.
        if (self.dash(i + 1) or after.low == "/") and self.tight(i + 1) and self.tight(i + 2):
            u = self.at(i + 2)
            if u.kind == "n" and u.low.isdigit():
                if len(u.low) == 2 and int(u.low) == (year + 1) % 100:
                    return Year(year, last=year + 1), i + 3
                second = self.year_number(i + 2, low=1400, high=2100)
                if second is not None and year < second:
                    return Range(Year(year), Year(second)), i + 3
        if self.tight(i) and before.low in {"$", "£", "€", "#", "/", "."}:
            return None
        if self.tight(i) and before.low in _DASHES and self.low(i - 2) not in _PARTS:
            return None
        if after.low in _COUNTED_AFTER_YEAR or after.low in UNITS or after.kind == "a":
            return None
        if after.low in {"-"} and self.tight(i + 1) and self.low(i + 2) not in {"based", "era", "style"}:
            return None
        if before.low in {"$", "£", "€", "#", "%"} or before.low in _LABELS:
            return None
        if after.low == "/" or (after.low == "," and self.tight(i + 2) and self.at(i + 2).kind == "n"):
            return None
        return Year(year), i + 1

    # lengths, sets, vague words

    def length(self, i: int) -> _Match | None:
        """Durations, and distances from now or from what was told last."""
        modifier = ""
        j = i
        low = self.low(i)
        if low in _APPROXIMATE:
            modifier, j = _APPROXIMATE[low], i + 1
            counted = self.at(j).kind == "n" or self.low(j) in CARDINALS or self.low(j) in TENS
            if low == "some" and not counted and self.low(j) not in PLURAL_UNITS:
                return None
        elif low in {"more", "less", "fewer", "longer"} and self.low(i + 1) == "than":
            modifier, j = ("MORE_THAN" if low in {"more", "longer"} else "LESS_THAN"), i + 2
        elif low == "at" and self.low(i + 1) in {"least", "most"}:
            modifier, j = ("EQUAL_OR_MORE" if self.low(i + 1) == "least" else "EQUAL_OR_LESS"), i + 2
        elif low == "over" and self.low(i - 1) not in _BEFORE_OVER:
            # "Spread over three years" is no more than three.
            return None
        elif low in {"over", "under"}:
            modifier, j = ("MORE_THAN" if low == "over" else "LESS_THAN"), i + 1
        elif low in {"just", "only"} and self.low(i + 1) in {"over", "under"}:
            modifier, j = ("MORE_THAN" if self.low(i + 1) == "over" else "LESS_THAN"), i + 2
        elif low == "up" and self.low(i + 1) == "to":
            modifier, j = "EQUAL_OR_LESS", i + 2
        elif low == "no" and self.low(i + 1) == "more" and self.low(i + 2) == "than":
            modifier, j = "EQUAL_OR_LESS", i + 3
        if self.low(j) == "the" and j > i:
            return None
        number = self.number(j)
        if number is None and self.low(j) in _WHOLE and self.low(j - 1) not in {"a", "an", "the", "not"}:
            k = j + 2 if self.dash(j + 1) else j + 1
            unit = UNITS.get(self.low(k), "")
            if unit in {"day", "week", "month", "year", "hour", "decade"} and self.low(k) not in PLURAL_UNITS:
                if self.low(j) == "half":
                    return Duration(_duration_value(0.5, unit), modifier, 0.5, unit), k + 1
                return Duration(_duration_value(1.0, unit), modifier, 1.0, unit), k + 1
        if number is None and low == "some" and self.low(i + 1) in PLURAL_UNITS:
            return Duration(_duration_value(None, UNITS[self.low(i + 1)])), i + 2
        if number is None:
            if self.low(j) in PLURAL_UNITS:
                return self.bare_units(j, lead=i < j)
            return None
        count, k = number
        high: float | None = None
        article = self.low(j) in {"a", "an"} and k == j + 1
        low_count = self.low(j)
        if not article and (self.low(k) in {"to", "or"} or self.dash(k)):
            second = self.number(k + 1)
            if second is not None and second[0] is not None and count is not None and second[0] > count:
                beyond = second[1] + 1 if self.dash(second[1]) else second[1]
                if self.low(beyond) in UNITS or self.low(beyond) in _STRETCH_ADJECTIVES:
                    high, k = second[0], second[1]
            elif self.low(k) == "or" and self.low(k + 1) in {"so", "more"}:
                modifier = modifier or ("APPROX" if self.low(k + 1) == "so" else "EQUAL_OR_MORE")
                k += 2
        hyphen = self.dash(k) and self.tight(k)
        if hyphen:
            k += 1
        steps = 0
        while self.low(k) in _STRETCH_ADJECTIVES and steps < 2:
            k, steps = k + 1, steps + 1
        unit = UNITS.get(self.low(k), "")
        if not unit or (unit == "second" and (article or (self.low(k) not in {"seconds", "secs"} and not hyphen))):
            return None
        if unit in {"weekend", "night"} and count is not None and count > 999:
            return None
        if unit == "quarter" and (count is None or article or hyphen or self.low(k) != "quarters"):
            return None
        if unit == "quarter" and not steps and (self.low(i - 1) != "for" or self.low(k + 1) == "of"):
            return None
        if self.low(k) in {"min", "sec", "hr", "yr"} and article:
            return None
        if article and unit in {"minute", "weekend", "night"} and self.low(k + 1) not in _AFTER_LENGTH:
            led = self.low(i - 1) in {"for", "in", "within", "than", "every"}
            if not led or unit != "minute":
                return None
        if (
            low_count in {"one", "1"}
            and unit in {"day", "night", "minute"}
            and self.low(i - 1) not in {"for", "in", "within", "than", "just", "only", "least"}
            and self.low(k + 1) not in _AFTER_LENGTH
        ):
            return None
        k += 1
        timed = self.low(k) in {"'", "'s"} and self.low(k + 1) == "time"
        if timed and self.low(i - 1) == "in" and count is not None:
            return Ago(count, unit, 1, "anchor", modifier), k + 2
        value = _duration_value(count, unit)
        if high is not None:
            value = f"{_duration_value(count, unit)}/{_duration_value(high, unit)}"
        if self.low(k) in {"and"}:
            if self.low(k + 1) == "a" and self.low(k + 2) == "half" and count is not None:
                count += 0.5
                value, k = _duration_value(count, unit), k + 3
            elif count is not None:
                more = self.number(k + 1)
                finer = UNITS.get(self.low(more[1])) if more is not None else None
                if more is not None and more[0] is not None and finer and _finer(finer, unit):
                    value, k = _joined(value, _duration_value(more[0], finer)), more[1] + 1
        last = unit
        while count is not None and not hyphen:
            m = self.skip_comma(k)
            finer = UNITS.get(self.low(m + 1))
            if self.at(m).kind != "n" or not finer or not _finer(finer, last) or len(self.low(m)) > 2:
                break
            if not self.low(m).isdigit():
                break
            value, k, last = _joined(value, _duration_value(float(self.low(m)), finer)), m + 2, finer
        if self.low(k) == "or" and self.low(k + 1) in {"so", "more", "longer", "less"}:
            modifier = modifier or {"so": "APPROX", "less": "EQUAL_OR_LESS"}.get(self.low(k + 1), "EQUAL_OR_MORE")
            k += 2
        after = self.low(k)
        # "A year-earlier loss" is read from its second word; "the Six-Day War" is a name.
        if article and self.dash(k) and self.low(k + 1) in {"earlier", "ago"}:
            return Ago(count, unit, -1, "narrated" if self.low(k + 1) == "earlier" else "anchor"), k + 2
        if hyphen and self.at(k - 1).capital and self.at(k).capital:
            return None
        # Ages are quantities.
        if after in {"old", "olds"} or (self.dash(k) and self.low(k + 1) in {"old", "olds"}):
            return None
        if after == "of" and self.low(k + 1) == "age":
            return None
        # The minute of a match: "headed in on 78 minutes".
        if self.low(i - 1) == "on" and unit == "minute" and j == i:
            return None
        if self.low(i - 1) in {"aged", "age"} or (self.low(i - 1) == "of" and self.low(i - 2) == "age"):
            return None
        if hyphen:
            return Duration(value, modifier, count, unit), k
        if after == "ago":
            if high is not None:
                return Ago(None, unit, -1, "anchor", modifier), k + 1
            return Ago(count, unit, -1, "anchor", modifier), k + 1
        if (after in {"from", "after"} and self.low(k + 1) in {"now", "today", "tomorrow"}) or after == "hence":
            return Ago(count, unit, 1, "anchor", modifier), k + (1 if after == "hence" else 2)
        if after in {"later", "earlier"} and self.low(k + 1) != "than":
            if self.low(k + 1) in {"this", "that", "in"}:
                return Duration(value, modifier, count, unit), k
            return Ago(count, unit, 1 if after == "later" else -1, "narrated", modifier), k + 1
        if after in {"before", "after", "afterward", "afterwards", "previously", "beforehand"} and (
            self.at(k + 1).kind in {"p", "b"} and self.low(k + 1) not in {'"', "“", "$", "(", "'"}
        ):
            return Ago(count, unit, 1 if after.startswith("after") else -1, "narrated", modifier), k + 1
        if after in {"to", "ending", "ended", "through"} or (
            after == "that" and self.low(k + 1) in {"ended", "ending"}
        ):
            m = k + 2 if after == "that" else k + 1
            if self.low(m) in {"in", "on"}:
                m += 1
            end = self.day(m) or self.month(m)
            if end is not None and count is not None and unit in {"month", "year", "week", "quarter", "day"}:
                return Stretch(value, count, unit, -1, end[0]), end[1]
        if article and unit in {"day", "week", "month", "year", "hour", "decade", "century"}:
            before = self.at(i - 1)
            if before.kind == "n" or before.low in {
                "once",
                "twice",
                "times",
                "percent",
                "%",
                "million",
                "billion",
                "pence",
                "pounds",
                "dollars",
                "euros",
            }:
                return Repeated(value), k
        return Duration(value, modifier, count, unit), k

    def the_length(self, i: int) -> _Match | None:
        """Reads "The three months to June", "the year to March 2024"."""
        j = i + 1
        if self.low(j) == "year":
            if self.low(j + 1) not in {"to", "ending", "ended"}:
                return None
            end = self.month(j + 2) or self.day(j + 2)
            return (Stretch("P1Y", 1.0, "year", -1, end[0]), end[1]) if end is not None else None
        found = self.length(j) if self.number(j) is not None else None
        return found if found is not None and isinstance(found[0], Stretch) else None

    def bare_units(self, j: int, *, lead: bool) -> _Match | None:
        """Reads "For decades", "weeks ago", "hours later", "in years"."""
        unit, after, before = UNITS[self.low(j)], self.low(j + 1), self.low(j - 1)
        if unit in {"second", "quarter"}:
            return None
        if after == "ago":
            return Ago(None, unit, -1), j + 2
        if after in {"later", "earlier"} or (after in {"before", "after"} and self.at(j + 2).kind in {"p", "b"}):
            return Ago(None, unit, 1 if after in {"later", "after"} else -1, "narrated"), j + 2
        if lead or before in {
            "for",
            "in",
            "within",
            "over",
            "after",
            "lasting",
            "lasted",
            "spent",
            "took",
            "taken",
            "through",
        }:
            if self.dash(j + 1) or (self.low(j + 1) == "of" and before not in {"for", "after", "in"}):
                return None
            return Duration(_duration_value(None, unit)), j + 1
        return None

    def repeated(self, i: int) -> _Match | None:
        """Reads "Every Sunday", "each year", "daily", "twice a week", "Sundays"."""
        t = self.at(i)
        low = t.low
        if low in _SET_WORDS:
            if t.capital and self.at(i + 1).capital:
                return None
            return Repeated(_SET_WORDS[low]), i + 1
        if low in {"every", "each"}:
            j = i + 1
            if self.low(j) in {"single"}:
                j += 1
            factor = 1.0
            if low == "every" and self.low(j) in {"other", "second"}:
                factor, j = 2.0, j + 1
            elif low == "every":
                n = self.number(j)
                if n is not None and n[0] is not None and self.low(j) not in {"a", "an"}:
                    factor, j = n[0], n[1]
            word, capital = self.low(j), self.at(j).capital
            if word in WEEKDAYS and capital:
                value = f"XXXX-WXX-{WEEKDAYS[word]}"
                if self.low(j + 1) in DAYPARTS:
                    return Repeated(value + "T" + DAYPARTS[self.low(j + 1)][0]), j + 2
                return Repeated(value), j + 1
            if word in MONTHS and capital:
                return Repeated(f"XXXX-{MONTHS[word]:02d}"), j + 1
            if word in SEASONS:
                return Repeated(f"XXXX-{SEASONS[word][0]}"), j + 1
            if word in DAYPARTS:
                return Repeated("XXXX-XX-XXT" + DAYPARTS[word][0]), j + 1
            if word == "weekday":
                return Repeated("XXXX-WXX-XX"), j + 1
            if word == "weekend":
                return Repeated("XXXX-WXX-WE"), j + 1
            if (word in UNITS and word not in {"second", "quarter"}) or (word == "quarter" and self.low(j + 1) != "of"):
                if word in {"quarter", "quarters"}:
                    return Repeated("P3M"), j + 1
                if UNITS[word] == "night":
                    return Repeated("XXXX-XX-XXTNI"), j + 1
                return Repeated(_duration_value(factor, UNITS[word])), j + 1
            return None
        j = -1
        if low in {"once", "twice"}:
            j = i + 1
        else:
            n = self.number(i)
            if n is not None and self.low(n[1]) == "times":
                j = n[1] + 1
        if j > 0 and self.low(j) in {"a", "an", "per", "each", "every"} and self.low(j + 1) in UNITS:
            unit = UNITS[self.low(j + 1)]
            return Repeated(_duration_value(1.0, unit)), j + 2
        if low == "per" and self.low(i + 1) in {"day", "week", "month", "year", "annum"}:
            return Repeated(_duration_value(1.0, UNITS.get(self.low(i + 1), "year"))), i + 2
        if low in PLURAL_WEEKDAYS and t.capital and self.low(i + 1) != "'":
            return Repeated(f"XXXX-WXX-{PLURAL_WEEKDAYS[low]}"), i + 1
        if low in WEEKDAYS and t.capital and self.low(i + 1)[:-1] in DAYPARTS and self.low(i + 1).endswith("s"):
            return Repeated(f"XXXX-WXX-{WEEKDAYS[low]}T{DAYPARTS[self.low(i + 1)[:-1]][0]}"), i + 2
        if low in {"weekends", "weekdays"} and self.low(i - 1) in {"on", "at", "and"}:
            return Repeated("XXXX-WXX-WE" if low == "weekends" else "XXXX-WXX-XX"), i + 1
        return None

    def vague(self, i: int) -> _Match | None:
        for words, value in _VAGUE_BY_START.get(self.low(i), ()):
            if all(self.low(i + n) == w for n, w in enumerate(words)):
                j = i + len(words)
                if words in {("the", "past"), ("the", "future"), ("the", "present")} and (
                    self.at(j).kind in {"n", "o"} or (self.at(j).kind == "w" and self.low(j) not in _AFTER_VAGUE)
                ):
                    continue
                return Vague(value), j
        low = self.low(i)
        if low not in _VAGUE_WORDS:
            return None
        if low == "now" and self.low(i + 1) in {"that"}:
            return None
        if low == "future" and self.low(i - 1) not in {"in", "near", "foreseeable"}:
            return None
        if low == "soon" and self.low(i + 1) in {"after", "as", "before", "afterward", "afterwards"}:
            return None
        if low == "previously" and self.low(i - 1) in UNITS:
            return None
        return Vague(_VAGUE_WORDS[low]), i + 1

    # parts of longer times

    def part(self, i: int) -> _Match | None:
        """Reads "Early May", "mid-October", "late last month", "the end of the year", "earlier Friday", "year-end"."""
        j = i + 1 if self.low(i) == "the" else i
        the = j > i
        low = self.low(j)
        if low in {"very", "far"} and the:
            j += 1
            low = self.low(j)
        if low in {"year", "month", "week"}:
            k = j + 1
            # "A year-earlier loss", "the year-ago quarter".
            if self.dash(k) and self.tight(k) and self.low(k + 1) in {"earlier", "ago"}:
                return Ago(1.0, low, -1, "narrated" if self.low(k + 1) == "earlier" else "anchor"), k + 2
            if self.low(k) == "'s":
                k += 1
            elif self.dash(k) and self.tight(k):
                k += 1
            else:
                return None
            if self.low(k) == "end" and low in {"year", "month"}:
                year = self.year_number(k + 1)
                if year is not None:
                    return Part("end", Year(year)), k + 2
                return Part("end", Relative(low, 0)), k + 1
            return None
        if low == "midyear" or (low == "mid" and self.dash(j + 1) and self.low(j + 2) == "year"):
            return Part("mid", Relative("year", 0)), j + (1 if low == "midyear" else 3)
        if low in {"midweek"} or (low == "mid" and self.dash(j + 1) and self.low(j + 2) == "week"):
            return Part("mid", Relative("week", 0)), j + (1 if low == "midweek" else 3)
        part = _PARTS.get(low)
        if part is None:
            return None
        k = j + 1
        if part in {"earlier", "later"}:
            if self.low(k) in {"in", "on"}:
                k += 1
            if self.low(k) == "the" and self.low(k + 1) in {"day", "week", "month", "year", "decade", "season"}:
                unit = self.low(k + 1)
                if unit == "season":
                    return None
                return Part(part, Relative(unit, 0, "narrated" if unit == "day" else "anchor")), k + 2
            found = self.deictic_daypart(k)
            if found is None:
                found = self.relative(k) if self.low(k) in {"this", "that", "last", "next"} else self.day(k)
            if found is None and self.at(k - 1).low == "in":
                year = self.year_number(k)
                found = (Year(year), k + 1) if year is not None else self.month(k)
            if found is None or isinstance(found[0], Vague | Duration | Stretch):
                return None
            return Part(part, found[0]), found[1]
        if part in {"end", "beginning", "middle"}:
            if self.low(k) != "of" or not (
                the or self.low(i - 1) in {"by", "before", "until", "at", "since", "to", "from", "late", "in"}
            ):
                return None
            k += 1
            of = self.longer(k)
            if (
                of is None
                and self.low(k) == "the"
                and self.low(k + 1) in {"year", "month", "week", "day", "decade", "century", "quarter", "fiscal"}
            ):
                m = k + 2 if self.low(k + 1) == "fiscal" else k + 1
                if self.low(m) in UNITS:
                    of = Relative(UNITS[self.low(m)], 0, fiscal=m > k + 1), m + 1
            if of is None:
                return None
            if low == "turn" and not isinstance(of[0], Relative | Year | Century):
                return None
            return Part(part, of[0]), of[1]
        if self.dash(k):
            if not self.tight(k):
                return None
            k += 1
        elif self.low(k) in {"in", "on"} and part != "mid":
            k += 1
            if self.low(k) == "the" and self.low(k + 1) in {"year", "month", "week", "day", "decade"}:
                return Part(
                    part, Relative(self.low(k + 1), 0, "narrated" if self.low(k + 1) == "day" else "anchor")
                ), k + 2
        elif part == "mid":
            pass
        if self.dash(k) and self.low(k + 1) == "to":
            return None
        # "mid- to late 2023" is read from its second half.
        of = self.longer(k)
        if (
            of is None
            and (part != "mid")
            and self.at(k).kind == "w"
            and (self.low(k) in WEEKDAYS or self.low(k) in _DEICTIC)
        ):
            of = self.day(k)
        if of is None or isinstance(of[0], Clock):
            return None
        return Part(part, of[0]), of[1]

    def longer(self, k: int) -> _Match | None:
        """A week, month, quarter, season, year, decade or century, for parts to belong to."""
        year = self.year_number(k)
        if year is not None and self.low(k + 1) not in _COUNTED_AFTER_YEAR:
            return Year(year), k + 1
        for rule in (self.relative, self.month, self.decade, self.century, self.season, self.slice_of, self.fiscal):
            found = rule(k)
            if found is not None and not isinstance(found[0], Vague | Duration | Stretch | Repeated):
                return found
        t = self.at(k)
        j = k + 1 if t.low == "the" else k
        if (
            self.at(j).low in SEASONS
            and not self.at(j).capital
            and self.low(j - 1) in {"early", "late", "mid", "-", "the", "of"}
        ):
            return Slice(SEASONS[self.low(j)][0]), j + 1
        if self.low(k) in MONTHS and self.at(k).capital:
            return self.month_first(k)
        return None

    # whole expressions

    def point(self, i: int) -> _Match | None:
        """The longest single expression at `i`; rules for what starts with its word only."""
        best: _Match | None = None
        for rule in self.rules(i):
            found = rule(i)
            if found is not None and (best is None or found[1] > best[1]):
                best = found
        return best

    def rules(self, i: int) -> tuple[Callable[[int], _Match | None], ...]:
        t = self.at(i)
        if t.kind == "w":
            names = _RULES.get(t.low, ())
            if t.low in {"the", "these"}:
                nxt = self.at(i + 1)
                if nxt.kind == "w" and nxt.low not in _AFTER_THE:
                    return ()
        elif t.kind in {"n", "o", "t", "s", "d", "f", "i"}:
            names = () if self.ends_word_or_chain(i) else _RULES_BY_KIND[t.kind]
        else:
            names = ()
        return tuple(getattr(self, name) for name in names)

    def ends_word_or_chain(self, i: int) -> bool:
        """True for figures that are no numbers: "A4", "Covid19", the second 1 of "1-1-1"."""
        if not self.tight(i):
            return False
        before = self.at(i - 1)
        if before.kind == "w":
            return True
        link = self.at(i + 1)
        chained = before.kind == "p" and before.low == link.low and self.tight(i - 1) and self.tight(i + 1)
        return chained and self.at(i - 2).kind == "n" and self.at(i + 2).kind == "n" and self.tight(i + 2)

    def day_with_clock(self, i: int) -> _Match | None:
        """A day and what part or time of it: "Thursday", "Thursday at 3 p.m.", "June 5, 2023, at noon"."""
        found = self.deictic_daypart(i) or self.day(i)
        if found is None:
            return None
        node, j = found
        k = self.skip_comma(j)
        if self.low(k) in {"at", "around", "about", "before", "after", "by"} and k <= j + 1:
            k += 1
            if self.low(k) in {"about", "around", "approximately", "exactly"}:
                k += 1
        elif k > j and self.at(k).kind not in {"t", "n"}:
            return node, j
        clock = self.clock(k)
        if clock is None or not isinstance(clock[0], Clock) or (self.at(k).kind == "w" and k == j):
            return node, j
        time = clock[0]
        if isinstance(node, Daypart) and time.unsure and node.part in DAYPARTS:
            time = self.halved(time, DAYPARTS[node.part][0])
        if time.unsure and self.at(k).kind == "t" and k == j:
            return node, j
        side = {"before": "BEFORE", "by": "BEFORE", "after": "AFTER"}.get(self.low(k - 1), "") if k > j else ""
        return replace(self.with_day(time, node), modifier=side), clock[1]

    def the_year(self, i: int) -> _Match | None:
        """Reads "the year 2020", "the year of 2020"."""
        if self.low(i + 1) != "year":
            return None
        k = i + 3 if self.low(i + 2) == "of" else i + 2
        year = self.year_number(k)
        return (Year(year), k + 1) if year is not None and self.year_ends(k) else None

    def bare_daypart(self, i: int) -> _Match | None:
        """Reads "In the morning", "at dawn", "overnight": a part of a day left unsaid."""
        low = self.low(i)
        if low == "overnight":
            if self.low(i + 1) in _NOT_BY_NIGHT or self.dash(i + 1):
                return None
            k = i + 2 if self.low(i + 1) == "on" else i + 1
            day = self.day(k)
            if day is None and self.low(k) in {"from", "between"}:
                first = self.day(k + 1)
                if first is not None and self.low(first[1]) in {"to", "into", "and"}:
                    second = self.day(first[1] + 1)
                    if second is not None:
                        return Daypart("overnight", first[0]), second[1]
            if day is not None:
                if self.low(day[1]) in {"to", "into", "and"} or self.dash(day[1]):
                    second = self.day(day[1] + 1)
                    if second is not None:
                        return Daypart("overnight", day[0]), second[1]
                return Daypart("overnight", day[0]), day[1]
            return Daypart("overnight"), i + 1
        if low == "the" and self.low(i + 1) in {"morning", "afternoon", "evening", "night"}:
            if (
                self.low(i - 1) in {"in", "during", "throughout"}
                and self.low(i + 2) not in {"of", "sky", "before", "after"}
                and not self.dash(i + 2)
            ):
                return Daypart(self.low(i + 1)), i + 2
            return None
        if low in {"dawn", "dusk", "daybreak", "nightfall", "lunchtime"} and self.low(i - 1) in {
            "at",
            "before",
            "after",
            "by",
            "until",
            "around",
            "since",
        }:
            return Daypart(low), i + 1
        if low == "the" and self.low(i + 1) == "weekend":
            return Relative("weekend", 0, vague=True), i + 2
        if low == "weekend" and self.low(i - 1) in {"a", "long"}:
            return None
        return None

    def expression(self, i: int) -> tuple[Node, int] | None:
        """The expression at `i`, ranges included."""
        found = self.point(i)
        if found is None:
            return None
        node, j = found
        now = isinstance(node, Vague) and node.value == "PRESENT_REF" and self.low(i - 1) in {"between", "from"}
        if not now and isinstance(node, Vague | Repeated | Duration | Ago | Stretch | Range):
            return found
        before = self.low(i - 1)
        # "Between Nov. 1, 2004, and Oct. 8, 2008".
        if before == "between" and self.low(j) == "," and self.low(j + 1) == "and":
            j += 1
        low = self.low(j)
        joined = False
        k = j + 1
        if low in {"to", "through", "until", "till", "thru"}:
            joined = True
        elif self.dash(j):
            joined = True
        elif low == "and":
            joined = before == "between"
        if not joined:
            return found
        if self.low(k) in {"on", "about", "around"}:
            k += 1
        second = self.point(k)
        if second is None:
            return found
        until_now = isinstance(second[0], Vague) and second[0].value == "PRESENT_REF" and before in {"between", "from"}
        if not until_now and isinstance(second[0], Vague | Repeated | Duration | Ago | Stretch | Range):
            return found
        marked = before in {"from", "between"} or (before == "in" and low == "through")
        if not _rangeable(node, second[0], marked=marked):
            return found
        if (
            self.dash(j)
            and not (self.tight(j) and self.tight(j + 1))
            and not isinstance(second[0], Day | Clock | Month | Year)
        ):
            return found
        first = node
        last = second[0]
        if isinstance(first, Clock) and isinstance(last, Clock):
            if first.of is None and last.of is not None:
                first = self.with_day(first, last.of)
            elif last.of is None and first.of is not None:
                last = self.with_day(last, first.of)
            if first.zone is None and last.zone is not None:
                first = Clock(first.hour, first.minute, first.second, last.zone, None, first.of, first.unsure)
        return Range(first, last), second[1]

    def clock_range(self, i: int) -> _Match | None:
        """Reads "5 to 6 p.m.", "9-11 a.m. on Tuesday": the first figure is read through the second."""
        t = self.at(i)
        m = re.fullmatch(r"(\d{1,2})(?:[:.](\d\d))?", t.low)
        if m is None or not 0 <= int(m[1]) <= 24:
            return None
        if not (self.dash(i + 1) or self.low(i + 1) in {"to", "and", "until", "through"}):
            return None
        if self.low(i + 1) == "and" and self.low(i - 1) != "between":
            return None
        if self.at(i + 2).kind not in {"n", "t"} or self.at(i + 3).kind != "a":
            return None
        second = self.clock_with_day(i + 2)
        if second is None or not isinstance(second[0], Clock):
            return None
        last = second[0]
        hour, minute = int(m[1]), int(m[2] or 0)
        if not 1 <= hour <= 12 or minute > 59:
            return None
        start = hour % 12 + (12 if last.hour >= 12 else 0)
        if (start, minute) > (last.hour, last.minute):
            start = hour % 12
        return Range(Clock(start, minute, None, last.zone, last.offset, last.of), last), second[1]


_AFTER_SEASON = frozenset(
    "and or but when while after before as with to for by at on the a of that which who he she it they".split()
)
_RESULTS = frozenset(
    "profit profits results earnings sales revenue revenues loss losses figures net operating income".split()
)
_AGE_WORDS = frozenset("his her their my our your its aged age".split())
_HEAT_WORDS = frozenset(
    "temperature temperatures degrees fahrenheit celsius highs lows high low mph heat fahrenheit. f warm".split()
)
_LABELS = frozenset(
    "section route flight no number room page chapter article rule bill boeing airbus highway model act resolution "
    "unit channel area interstate road figure lot agenda vision gate type form psalm iphone windows version apartment "
    "suite nearly almost some approximately roughly".split()
)
_NOT_BY_NIGHT = frozenset(
    "success stay stays train trains crossing crossings bag bags bus buses guest guests trip trips camp camps curfew "
    "delivery shipping rate rates lending lows low ferry flight flights sensation accommodation parking bank visit "
    "shift shifts loan loans index".split()
)
_AFTER_VAGUE = frozenset(
    "and or but when while as is was are were has had have will would that which who he she it they we i to for of "
    "in on at by with because if".split()
)
_STRETCHABLE = frozenset("hour day week fortnight month year decade century".split())
_BEFORE_OVER = frozenset(
    "just well for in lasted lasting took takes after little than spent of at waited lasts with been was is".split()
)
_WHOLE = frozenset("all full whole entire another half".split())
_AFTER_LENGTH = frozenset("ago later earlier before after from".split())
_VAGUE_BY_START: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _words, _value in _VAGUE_PHRASES.items():
    _VAGUE_BY_START.setdefault(_words[0], []).append((_words, _value))

_AFTER_THE = (
    frozenset(_LAST_WORDS)
    | frozenset(_NARRATED_WORDS)
    | frozenset(_PARTS)
    | frozenset(ORDINALS)
    | frozenset(SEASONS)
    | frozenset(DAYPARTS)
    | frozenset(DECADE_WORDS)
    | frozenset(CARDINALS)
    | frozenset(TENS)
    | frozenset(
        "recent final opening closing fiscal financial fy day weekend present future near foreseeable not small wee "
        "very far year twenty thirty thirtieth q h fourth month week".split()
    )
)


def _rule_table() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}

    def add(words: object, *rules: str) -> None:
        for word in words if not isinstance(words, str) else words.split():  # type: ignore[attr-defined]  # an iterable
            row = table.setdefault(word, [])
            row.extend(r for r in rules if r not in row)

    add(WEEKDAYS, "day_with_clock", "repeated")
    add(PLURAL_WEEKDAYS, "repeated")
    add(_DEICTIC, "day_with_clock")
    add(MONTHS, "day_with_clock", "month")
    add(HOLIDAY_STARTS, "day_with_clock")
    add("tonight", "day_with_clock")
    add("this last that", "day_with_clock", "relative", "slice_of")
    add("early late mid", "deictic_daypart", "part", "part_of_day")
    add(_PARTS, "part")
    add("midyear midweek year month very", "part")
    add(_LAST_WORDS, "relative")
    add(_NARRATED_WORDS, "relative")
    add("recent", "relative", "vague")
    add(
        "the",
        "day_with_clock",
        "relative",
        "slice_of",
        "part",
        "part_of_day",
        "season",
        "decade",
        "century",
        "fiscal",
        "vague",
        "bare_daypart",
        "the_length",
        "the_year",
    )
    add("these", "relative")
    add(ORDINALS, "slice_of", "century", "day_with_clock")
    add("final opening closing q h", "slice_of")
    add(SEASONS, "season")
    add("fiscal financial fy", "fiscal")
    add(DECADE_WORDS, "decade")
    add("noon midday midnight", "clock_with_day")
    add(CARDINALS, "clock_with_day", "length", "repeated")
    add(TENS, "clock_with_day", "length", "slice_of", "century", "day_with_clock")
    add("thirtieth", "day_with_clock")
    add("a an half quarter several few many numerous couple dozens hundreds thousands scores millions", "length")
    add("a half quarter", "clock_with_day")
    add(_APPROXIMATE, "length")
    add(_WHOLE, "length")
    add("more less fewer longer over under just only up no", "length")
    add("at", "length", "vague")
    add(PLURAL_UNITS, "length")
    add("every each once twice per weekends weekdays", "repeated")
    add(_SET_WORDS, "repeated")
    add(_VAGUE_WORDS, "vague")
    add(_VAGUE_BY_START, "vague")
    add("overnight dawn dusk daybreak nightfall lunchtime", "bare_daypart")
    add("small wee", "part_of_day")
    add(DAYPARTS, "part_of_day")
    return {word: tuple(rules) for word, rules in table.items()}


_RULES = _rule_table()
_RULES_BY_KIND: dict[str, tuple[str, ...]] = {
    "n": ("clock_range", "clock_with_day", "day_with_clock", "length", "fiscal", "year", "repeated"),
    "o": ("day_with_clock", "slice_of", "century"),
    "t": ("clock_range", "clock_with_day"),
    "s": ("decade",),
    "d": ("day_with_clock",),
    "f": ("day_with_clock",),
    "i": ("day_with_clock",),
}


def _duration_value(count: float | None, unit: str) -> str:
    letters = DURATION_LETTERS[unit]
    if letters == "F":
        letters, count = "W", None if count is None else count * 2
    elif letters == "Q":
        letters, count = "M", None if count is None else count * 3
    if count == 0.5 and letters in {"TH", "Y", "D", "DE", "CE"}:
        count, letters = {
            "TH": (30.0, "TM"),
            "Y": (6.0, "M"),
            "D": (12.0, "TH"),
            "DE": (5.0, "Y"),
            "CE": (50.0, "Y"),
        }[letters]
    if count == 0.25 and letters == "TH":
        count, letters = 15.0, "TM"
    n = "X" if count is None else f"{count:.10g}"
    return f"PT{n}{letters[1:]}" if letters[0] == "T" else f"P{n}{letters}"


_ORDER = ("second", "minute", "hour", "day", "week", "month", "year")


def _finer(unit: str, than: str) -> bool:
    return unit in _ORDER and than in _ORDER and _ORDER.index(unit) < _ORDER.index(than)


def _joined(first: str, second: str) -> str:
    if "T" in first and second.startswith("PT"):
        return first + second[2:]
    return first + second[1:]


def _rangeable(first: Node, last: Node, *, marked: bool) -> bool:
    """May these two be the ends of one range? Unmarked ("Monday to Friday") they must be of one sort."""
    if isinstance(first, Day) and isinstance(last, Day):
        return (first.month is None) == (last.month is None) or marked
    if type(first) is type(last):
        return True
    return marked and not isinstance(first, Fixed) and not isinstance(last, Fixed)


def find_expressions(text: str) -> tuple[Expression, ...]:
    """Every temporal expression of the text, in order, none overlapping another.

    >>> [text[e.start:e.end] for text in ["They met in Vienna in early May."] for e in find_expressions(text)]
    ['early May']
    """
    reader = _Reader(text)
    out: list[Expression] = []
    i = 0
    while i < len(reader.tokens):
        found = reader.expression(i)
        if found is None:
            i += 1
            continue
        node, j = found
        before = reader.low(i - 1)
        bound = _BOUNDS.get(before, "")
        lead = reader.low(i - 2)
        if before == "of" and lead == "as":
            bound = ""
        elif before == "to" and lead == "prior":
            bound = "before"
        elif before == "than" and lead in {"later", "earlier"}:
            bound = "by" if lead == "later" else "from"
        elif before in {"on", "at", "in"} and lead in {"beginning", "starting"}:
            bound = "from"
        if bound == "past":
            bound = "after" if isinstance(node, Clock) else ""
        if isinstance(node, Clock) and lead in {"shortly", "just", "soon", "minutes", "right", "little"}:
            bound = {"after": "just after", "before": "just before"}.get(bound, bound)
        # "Two weeks before Christmas": the length is measured to Christmas itself.
        if (
            bound in {"before", "after"}
            and out
            and isinstance(out[-1].node, Duration)
            and out[-1].end == reader.at(i - 2).end
        ):
            bound = ""
        if bound == "from" and before == "from" and reader.low(j) in {"on", "onward", "onwards"}:
            bound = "from on"
        if isinstance(node, Range):
            bound = ""
        out.append(Expression(reader.at(i).start, reader.at(j - 1).end, node, bound, before))
        i = j
    return tuple(out)
