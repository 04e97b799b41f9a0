"""Counts, ordinals and years: the smaller parts that the other rows are made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.english.calendar_words import (
    COUNTED_AFTER_YEAR,
    DAYPARTS,
    DECADE_WORDS,
    DEICTIC_DAYS,
    MONTHS,
    ORDINALS,
    PARTS,
    PLURAL_UNITS,
    SEASONS,
    SHIFTS_FROM_PUBLICATION,
    SHIFTS_FROM_STORY,
    STRETCH_WORDS,
    STRETCHABLE_UNITS,
    UNITS,
    WEEKDAYS,
    WHICH,
)
from compare.english.number_words import ONES, TENS
from compare.facts.dates.rows import Row, Table, define, terminal

if TYPE_CHECKING:
    from compare.facts.dates.rows import Found
    from compare.facts.dates.tokens import Tokens

SOME = -1.0
"""A count of which no more is told than that it is more than one: "a few", "several", "dozens of"."""


def told(count: float) -> float | None:
    """The count, None where the words leave it open."""
    return None if count == SOME else count


_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9}
_FIGURES = re.compile(r"\D")

define(
    cardinal={word: float(n) for word, n in ONES.items() if n},
    digit={word: float(n) for word, n in ONES.items() if 1 <= n <= 9},
    tens={word: float(n) for word, n in TENS.items()},
    scale=_SCALES,
    scale_of_one={word: n for word, n in _SCALES.items() if word != "billion"},
    fraction={"½": 0.5, "¼": 0.25, "¾": 0.75},
    ordinal_word=ORDINALS,
    small_ordinal={word: n for word, n in ORDINALS.items() if n < 10},
    which=WHICH,
    unit=UNITS,
    units={word: UNITS[word] for word in PLURAL_UNITS},
    stretchable=STRETCHABLE_UNITS,
    month=MONTHS,
    weekday=WEEKDAYS,
    deictic=DEICTIC_DAYS,
    daypart=frozenset(DAYPARTS),
    season={word: letters for word, (letters, _) in SEASONS.items()},
    decade_word=DECADE_WORDS,
)


# --- counts --------------------------------------------------------------------------------------


@terminal("figure", kinds="n")
def _figure(t: Tokens, i: int) -> Found | None:
    if t.kind[i] != "n" or len(t.low[i]) > 9:
        return None
    return float(t.low[i].replace(",", "")), i + 1


def _plus(count: float, half: float | None) -> float:
    return count + (half or 0.0)


Table("and_a_half", [Row("-? and -? a -? half", 0.5)])

NUMBER = Table(
    "number",
    [
        Row("<figure> <fraction>", lambda count, part: count + part),
        Row("<figure> <scale>", lambda count, scale: count * scale),
        Row("<figure> <and_a_half>?", _plus),
        Row("a|an few", SOME),
        Row("a|an couple of?", 2.0),
        Row("a|an dozen", 12.0),
        Row("a|an half dozen", 6.0),
        Row("a|an <scale_of_one>"),
        Row("a|an quarter of a|an", 0.25),
        Row("a|an", 1.0),
        Row("half a|an dozen", 6.0),
        Row("half a|an", 0.5),
        Row("half - =hour|century|day|year|decade", 0.5),
        Row("several|few|many|numerous", SOME),
        Row("couple of", 2.0),
        Row("dozens|hundreds|thousands|scores|millions of", SOME),
        Row("quarter of a|an", 0.25),
        Row("<tens> -? <digit> <and_a_half>?", lambda tens, digit, half: tens + digit + (half or 0.0)),
        Row("<tens> <and_a_half>?", _plus),
        Row("<cardinal> <scale> <and_a_half>?", lambda count, scale, half: count * scale + (half or 0.0)),
        Row("<cardinal> <and_a_half>?", _plus),
    ],
)
Table("counted", [Row("!a|an <number>")])


@terminal("short_figure", kinds="n")
def _short_figure(t: Tokens, i: int) -> Found | None:
    low = t.low[i]
    return (int(low), i + 1) if t.kind[i] == "n" and len(low) <= 2 and low.isdigit() else None


# --- ordinals ------------------------------------------------------------------------------------


@terminal("nth", kinds="o")
def _nth(t: Tokens, i: int) -> Found | None:
    return (int(_FIGURES.sub("", t.low[i])), i + 1) if t.kind[i] == "o" else None


define(twenty_or_thirty={"twenty": 20, "thirty": 30})
Table(
    "ordinal",
    [
        Row("<nth>"),
        Row("<ordinal_word>"),
        Row("last|final", -1),
        Row("<twenty_or_thirty> -? <small_ordinal>", lambda tens, n: tens + n),
        Row("thirtieth", 30),
    ],
)


# --- years ---------------------------------------------------------------------------------------


def year_at(t: Tokens, i: int, low: int = 1000, high: int = 2199) -> int | None:
    """The year that the figure at `i` may be, None when it is none or counts per cent."""
    figure = t.low[i]
    if t.kind[i] != "n" or len(figure) != 4 or not figure.isdigit() or not low <= int(figure) <= high:
        return None
    after = t.low[i + 1]
    if after in {"%", "percent"} or (after == ":" and t.tight(i + 1)):
        return None
    return int(figure)


@terminal("year", kinds="n")
def _year(t: Tokens, i: int) -> Found | None:
    year = year_at(t, i)
    return None if year is None else (year, i + 1)


@terminal("uncounting_year", kinds="n")
def _uncounting_year(t: Tokens, i: int) -> Found | None:
    year = year_at(t, i)
    if year is None or t.low[i + 1] in COUNTED_AFTER_YEAR or t.low[i + 1] in {"others", "men", "women"}:
        return None
    return year, i + 1


@terminal("two_figures", kinds="n")
def _two_figures(t: Tokens, i: int) -> Found | None:
    low = t.low[i]
    if t.kind[i] != "n" or len(low) != 2 or not low.isdigit():
        return None
    n = int(low)
    return (2000 + n if n < 50 else 1900 + n), i + 1


YEAR_AFTER = Table(
    "year_after",
    [
        Row("of|in <uncounting_year>"),
        Row("<year>"),
        Row(", <uncounting_year>"),
        Row("' ~<two_figures>"),
    ],
)


# --- what may stand between a number and its unit ------------------------------------------------


_NO_LENGTHS = frozenset({*SHIFTS_FROM_PUBLICATION, *SHIFTS_FROM_STORY, *PARTS, *ORDINALS, *UNITS, "recent", "light"})
"""Words before a unit that make no length of it: they point at a time, and a light year is a distance."""


def is_adjective(t: Tokens, i: int) -> bool:
    """True when the word at `i` may describe the units after it: "two more weeks", "two chaotic weeks"."""
    return t.low[i] in STRETCH_WORDS or (t.start[i] in t.adjectives and t.low[i] not in _NO_LENGTHS)


@terminal("adjective", kinds="w")
def _adjective(t: Tokens, i: int) -> Found | None:
    return (None, i + 1) if is_adjective(t, i) else None
