"""Rows for days: by date, by weekday, by feast, and as seen from today."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from compare.english.calendar_words import (
    ABBREVIATIONS,
    AFTER_KNOWN_DAY,
    DAYPARTS,
    HOLIDAY_STARTS,
    HOLIDAYS,
    LONGEST_HOLIDAY,
    MONTHS,
    OF_THESE_TIMES,
    ORDINALS,
    PAPERS_NAMED_TODAY,
    SHORT_WORDS,
    WEEKDAYS,
)
from compare.facts.dates.nodes import Clock, Day, Fixed, Holiday, Month, Node, Nth, Part, Range, Relative
from compare.facts.dates.rows import Row, Table, define, terminal
from compare.facts.dates.rows_numbers import year_at

if TYPE_CHECKING:
    from compare.facts.dates.rows import Found
    from compare.facts.dates.tokens import Tokens

_KNOWN_DAYS = {(9, 11): date(2001, 9, 11)}
"""Days that news names without their year, in figures or before a word such as "attacks"."""

define(
    after_known_day=AFTER_KNOWN_DAY,
    month_or_of=frozenset(MONTHS) | {"of"},
    date_ordinal=frozenset(ORDINALS) | {"twenty", "thirty", "thirtieth"},
)


# --- names of months and days --------------------------------------------------------------------


def after_dot(t: Tokens, i: int) -> int:
    """The index after the abbreviation at `i` and its full stop, if it has one."""
    return i + 2 if t.low[i] in ABBREVIATIONS and t.low[i + 1] == "." and t.tight(i + 1) else i + 1


@terminal("Month", words=MONTHS)
def _month_name(t: Tokens, i: int) -> Found | None:
    return (MONTHS[t.low[i]], i + 1) if t.capital[i] and t.low[i] in MONTHS else None


@terminal("Month.", words=MONTHS, long=True)
def _month_abbreviated(t: Tokens, i: int) -> Found | None:
    return (MONTHS[t.low[i]], after_dot(t, i)) if t.capital[i] and t.low[i] in MONTHS else None


@terminal("Weekday", words=WEEKDAYS)
def _weekday_name(t: Tokens, i: int) -> Found | None:
    return (WEEKDAYS[t.low[i]], i + 1) if t.capital[i] and t.low[i] in WEEKDAYS else None


@terminal("Weekday.", words=WEEKDAYS, long=True)
def _weekday_abbreviated(t: Tokens, i: int) -> Found | None:
    low = t.low[i]
    if not t.capital[i] or low not in WEEKDAYS:
        return None
    j = after_dot(t, i)
    return None if low in SHORT_WORDS and j == i + 1 and not _is_beside_a_date(t, i) else (WEEKDAYS[low], j)


def _is_beside_a_date(t: Tokens, i: int) -> bool:
    for k in (i + 2 if t.low[i + 1] == "," else i + 1, i - 1):
        if t.kind[k] in {"n", "o", "d", "t", "i"} or t.low[k] in MONTHS or t.low[k] in DAYPARTS:
            return True
    return False


def short_month_alone(t: Tokens, i: int, j: int) -> bool:
    """Guard: "Mar" and "Jan" without a full stop, a year or a second month are as often names."""
    del j
    if t.low[i] not in SHORT_WORDS or after_dot(t, i) > i + 1 or year_at(t, i + 1) is not None:
        return False
    return not (t.dash(i + 1) and t.tight(i + 1) and t.low[i + 2] in MONTHS)


# --- the month first: June 18, 2023 --------------------------------------------------------------


def _is_a_count(t: Tokens, i: int) -> bool:
    """True when the number at `i` counts something, or belongs to a longer figure."""
    after = t.low[i + 1]
    if after in {"%", "percent", "per", "million", "billion", "people", "points"}:
        return True
    if after == ":" and t.tight(i + 1) and t.tight(i + 2) and t.kind[i + 2] == "n":
        return True
    return t.kind[i + 1] == "n" and t.tight(i + 1)


def _day_of_month(n: int, t: Tokens, i: int) -> Found | None:
    return (n, i + 1) if 1 <= n <= 31 and not _is_a_count(t, i) else None


@terminal("day_figure", kinds="n o")
def _day_figure(t: Tokens, i: int) -> Found | None:
    low = t.low[i]
    if t.kind[i] == "n":
        return _day_of_month(int(low), t, i) if len(low) <= 2 and low.isdigit() else None
    return _day_of_month(int(re.sub(r"\D", "", low)), t, i) if t.kind[i] == "o" else None


@terminal("day_word", words=ORDINALS)
def _day_word(t: Tokens, i: int) -> Found | None:
    return _day_of_month(ORDINALS[t.low[i]], t, i) if t.low[i] in ORDINALS else None


def _before_another_month(t: Tokens, _: int, j: int) -> bool:
    """Guard: "June 12 to 14 July" has its second month."""
    return t.low[j] in MONTHS and t.capital[j]


def _before_half_of_day(t: Tokens, _: int, j: int) -> bool:
    """Guard: "June 12 to 3 p.m."."""
    return t.kind[j] == "a"


def _before_what_is_counted(t: Tokens, _: int, j: int) -> bool:
    """Guard: "June 12 and 14 people"."""
    return t.kind[j] == "w" and t.low[j] not in {"at", "in", "by", "with", "when", "as", "and"}


def _days_of_month(month: int, first: int, last: int, year: int | None) -> Node | None:
    return Range(Day(year, month, first), Day(year, month, last)) if last > first else None


def _known_day(month: int, day: int) -> Node | None:
    known = _KNOWN_DAYS.get((month, day))
    return None if known is None else Fixed(known)


def _month_of_year(month: int, year: Node) -> Node | None:
    return Nth(month, "month", year) if isinstance(year, Relative) and year.unit == "year" else None


Table("day_in_month", [Row("the? <day_figure>"), Row("the <day_word>")])
Table(
    "second_day",
    [
        Row("-|to|through <day_figure>", None, (_before_half_of_day, _before_another_month)),
        Row("and <day_figure>", None, (_before_half_of_day, _before_what_is_counted)),
    ],
)
Table(
    "month_first",
    [
        Row("<Month.> <day_in_month> <second_day> <year_after>?", _days_of_month),
        Row("<Month.> <day_in_month> =(after_known_day)", _known_day),
        Row("<Month.> <day_in_month> <year_after>?", lambda month, day, year: Day(year, month, day)),
        Row("<Month.> <year_after>", Month, (short_month_alone,)),
        Row("<Month.> of =last|this|next|that|the <relative>", _month_of_year, (short_month_alone,)),
        Row(
            "<Month.> <which> year",
            lambda month, shift: Nth(month, "month", Relative("year", shift)),
            (short_month_alone,),
        ),
        Row("<Month.>", Month, (short_month_alone,)),
    ],
)
Table(
    "month_alone",
    [
        # "By November-end", as Indian papers have it.
        Row("<month_first> ~- end", lambda node: Part("end", node) if isinstance(node, Month) else None),
        Row("<month_first>", lambda node: node if isinstance(node, Month | Nth) else None),
    ],
)


# --- the day first: 18 June 2023 -----------------------------------------------------------------


@terminal("through_figure", kinds="n o")
def _through_figure(t: Tokens, i: int) -> Found | None:
    if t.kind[i] not in {"n", "o"} or "." in t.low[i]:
        return None
    figures = re.sub(r"\D", "", t.low[i])
    return (int(figures), i + 1) if len(figures) <= 2 else None


def _in_month(n: int) -> int | None:
    return n if 1 <= n <= 31 else None


def _day_or_days(first: int, last: int | None, month: int, year: int | None = None) -> Node | None:
    if last is None:
        return Day(year, month, first)
    return _days_of_month(month, first, last, year) if last <= 31 else None


def _day_of_years_month(first: int, last: int | None, month: int, shift: int) -> Node | None:
    return None if last is not None else Nth(first, "day", Nth(month, "month", Relative("year", shift)))


Table("day_number", [Row("<ordinal>", _in_month), Row("<short_figure>", _in_month)])
Table("through_day", [Row("-|to|and|or <through_figure> =(month_or_of)")])
Table("month_link", [Row("- =(month)"), Row("of")])
Table("year_close", [Row("- <year>"), Row("<year_after>")])
Table(
    "day_first",
    [
        Row("^!$|£|€|¥|# <day_number> <through_day>? (month_link)? <Month.> <year_close>", _day_or_days),
        Row("^!$|£|€|¥|# <day_number> <through_day>? (month_link)? <Month> <which> year", _day_of_years_month),
        Row("^!$|£|€|¥|# <day_number> <through_day>? (month_link)? <Month>", _day_or_days),
    ],
)


# --- figures alone -------------------------------------------------------------------------------

_ISO_TIME = re.compile(r"[t ](\d\d):(\d\d)(?::(\d\d))?(z|[+-]\d\d:?\d\d)?")


@terminal("iso_date", kinds="i")
def _iso_date(t: Tokens, i: int) -> Found | None:
    """2023-06-18, with its time where one follows: 2023-06-18T15:00Z."""
    if t.kind[i] != "i":
        return None
    low = t.low[i]
    year, month, day = int(low[:4]), int(low[5:7]), int(low[8:10])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    node: Node = Day(year, month, day)
    m = _ISO_TIME.fullmatch(low[10:])
    if m and int(m[1]) < 24 and int(m[2]) < 60 and int(m[3] or 0) < 60:
        zone: int | None = None
        if m[4]:
            figure = m[4].replace(":", "")
            zone = 0 if figure == "z" else int(figure[0] + "1") * (int(figure[1:3]) * 60 + int(figure[3:]))
        node = Clock(int(m[1]), int(m[2]), int(m[3]) if m[3] else None, zone, None, node)
    return node, i + 1


@terminal("dotted_date", kinds="d")
def _dotted_date(t: Tokens, i: int) -> Found | None:
    """06/18/2023, 18.06.2023, 2023/06/18; what reads either way is the month first, as in America."""
    if t.kind[i] != "d":
        return None
    a, b, c = (int(x) for x in re.split(r"[./-]", t.low[i]))
    if a > 31:
        year, month, day, swapped = a, b, c, False
    else:
        year = c if c > 99 else (2000 + c if c < 50 else 1900 + c)
        if "." in t.low[i] or a > 12:
            month, day, swapped = b, a, False
        else:
            month, day, swapped = a, b, a != b and b <= 12
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year <= 2199):
        return None
    return Day(year, month, day, swapped=swapped), i + 1


@terminal("slashed_day", kinds="f")
def _slashed_day(t: Tokens, i: int) -> Found | None:
    return (t.low[i], i + 1) if t.kind[i] == "f" else None


Table(
    "figures",
    [
        Row("<iso_date>"),
        Row("<dotted_date>"),
        Row("^!on|by|until|$ <slashed_day>", lambda day: Fixed(_KNOWN_DAYS[9, 11]) if day == "9/11" else None),
    ],
)


# --- feasts --------------------------------------------------------------------------------------


@terminal("feast", words=HOLIDAY_STARTS, long=True)
def _feast(t: Tokens, i: int) -> Found | None:
    """The longest name of a feast; with a capital, as "may day" and "easter" may be other things."""
    if t.low[i] not in HOLIDAY_STARTS or not (t.capital[i] or t.kind[i] == "o"):
        return None
    for size in range(LONGEST_HOLIDAY, 0, -1):
        name = HOLIDAYS.get(tuple(t.low[i : i + size]))
        if name is not None:
            may_day = name == "05-01" and t.low[i] == "may"
            return None if may_day and not t.capital[i + 1] else (name, i + size)
    return None


Table(
    "holiday",
    [
        Row("<feast> <year_after>? weekend", lambda name, year: Holiday(name, year, weekend=True)),
        Row("<feast> of? <which> year !'s", lambda name, years: Holiday(name, years=years)),
        Row("<feast> <year_after>?", Holiday),
    ],
)


# --- weekdays, with the date that may follow -----------------------------------------------------


@terminal("stop", kinds="p b")
def _stop(t: Tokens, i: int) -> Found | None:
    return (None, i) if t.stops(i) else None


@terminal("number_kind", kinds="n o")
def _number_kind(t: Tokens, i: int) -> Found | None:
    return (None, i) if t.kind[i] in {"n", "o"} else None


def _dated_weekday(weekday: int, day: Node) -> Node | None:
    if not isinstance(day, Day) or day.weekday is not None:
        return None
    return Day(day.year, day.month, day.day, weekday, swapped=day.swapped)


Table(
    "date_number",
    [Row("=(number_kind) <day_first>"), Row("<nth>", lambda n: Day(None, None, n) if n else None)],
)
Table(
    "date_of_weekday",
    [
        Row(",? the? <month_first>"),
        Row(",? the? <date_number>"),
        Row(", the? =(date_ordinal) <day_first>"),
        Row("the =(date_ordinal) <day_first>"),
        Row(", the? <figures>"),
        Row("the <figures>"),
    ],
)
Table(
    "weekday_day",
    [
        Row("<Weekday.> <date_of_weekday>", _dated_weekday),
        Row("<Weekday.> of? <which> week", lambda weekday, shift: Day(weekday=weekday, week=shift)),
        Row("<Weekday.>", lambda weekday: Day(weekday=weekday)),
    ],
)


# --- a day ---------------------------------------------------------------------------------------


def _day_of_told_month(n: int, month: Node) -> Node | None:
    fits = 1 <= n <= 31 and isinstance(month, Relative) and month.unit == "month"
    return Nth(n, "day", month) if fits else None


def _not_possessed(t: Tokens, _: int, j: int) -> bool:
    """Guard: "on the 18th's"."""
    return t.low[j] == "'s"


def is_today_at_large(t: Tokens, i: int) -> bool:
    """Whether "today" at `i` is these times: "today's youth", "the cars of today"; a paper's name is neither."""
    if t.low[i] != "today":
        return False
    if t.low[i + 1] == "'s" and not {t.low[i + 2], t.low[i + 3]}.isdisjoint(OF_THESE_TIMES):
        return True
    return t.low[i - 1] == "of" and t.low[i - 2] in OF_THESE_TIMES


def _no_day_of_the_calendar(t: Tokens, i: int, _: int) -> bool:
    """Guard: "today's youth", "USA Today"."""
    return is_today_at_large(t, i) or (t.low[i] == "today" and t.capital[i] and t.low[i - 1] in PAPERS_NAMED_TODAY)


Table(
    "the_day",
    [
        Row("the day before yesterday", Relative("day", -2)),
        Row("the day after tomorrow", Relative("day", 2)),
        Row("the =fourth|4th <holiday>"),
        Row("the =(date_ordinal) <day_first>"),
        Row("the =(nth) <day_first>"),
        Row("the <nth> of =last|this|next|the <relative>", _day_of_told_month),
        Row("^on the <nth> =(stop)", lambda n: Day(None, None, n) if 1 <= n <= 31 else None, (_not_possessed,)),
    ],
)
Table(
    "day",
    [
        Row("<weekday_day>"),
        Row("<deictic>", lambda shift: Relative("day", shift), (_no_day_of_the_calendar,)),
        Row("<month_first>", lambda node: None if isinstance(node, Month) else node),
        Row("=(date_ordinal) <day_first>"),
        Row("=(number_kind) <day_first>"),
        Row("<holiday>"),
        Row("<the_day>"),
        Row("<figures>"),
    ],
)
