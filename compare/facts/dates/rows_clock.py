"""Rows for times of day: parts of a day, and the clock."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from compare.english.calendar_words import (
    CLOCK_LEADS,
    DAYPARTS,
    DEICTIC_DAYS,
    NOT_BY_NIGHT,
    SHIFTS_FROM_STORY,
    UNITS,
    WEEKDAYS,
    ZONES,
)
from compare.english.number_words import ONES, TENS
from compare.facts.dates.nodes import Clock, Daypart, Node, Range, Relative
from compare.facts.dates.rows import Row, Table, define, terminal

if TYPE_CHECKING:
    from compare.facts.dates.rows import Found
    from compare.facts.dates.tokens import Tokens

Third = Literal["", "early", "late", "mid"]


# --- parts of a day ------------------------------------------------------------------------------

define(
    this_or_last={"this": 0, "last": -1},
    early_or_late={"early": "early", "late": "late"},
    story_day={word: SHIFTS_FROM_STORY.get(word, 1) for word in ("same", "next", "following", "previous")},
    not_by_night=NOT_BY_NIGHT,
)


def _part_of_day(third: Third, part: str, day: Node) -> Daypart:
    return Daypart(part, day, third)


def _dayparts_day(third: Third | None, day: Node, inner: Third | None, part: str) -> Daypart:
    return Daypart(part, day, inner or third or "")


def _hours_of(part: Node) -> Node | None:
    return Daypart("hours", part.of) if isinstance(part, Daypart) else None


def _day_or_other(node: Node) -> Node | None:
    return None if isinstance(node, Relative) and node.unit != "day" else node


Table(
    "third",
    [
        Row("<early_or_late> -? on =(weekday)"),
        Row("<early_or_late> -?"),
        Row("mid - on =(weekday)", "mid"),
        Row("mid -", "mid"),
    ],
)
Table(
    "deictic_daypart",
    [
        Row("tonight", Daypart("night", Relative("day", 0))),
        Row("<this_or_last> <daypart>", lambda shift, part: Daypart(part, Relative("day", shift))),
        Row("that <daypart>", lambda part: Daypart(part, Relative("day", 0, "narrated"))),
        Row("the|that <story_day> <daypart>", lambda shift, part: Daypart(part, Relative("day", shift, "narrated"))),
        Row("<third> <this_or_last> <daypart>", lambda third, n, part: Daypart(part, Relative("day", n), third)),
        Row("<third> <daypart> of? on? <day>", _part_of_day),
        Row("<third>? <day> <early_or_late>? <daypart>", _dayparts_day),
        Row("(third)? <day> overnight", lambda day: Daypart("overnight", day)),
    ],
)
Table("named_day", [Row("<day>"), Row("<relative>", _day_or_other)])
Table(
    "part_of_day",
    [
        Row(
            "the? <early_or_late>? <daypart> of|on <named_day>",
            lambda third, part, day: Daypart(part, day, third or ""),
        ),
        Row("the? early|small|wee hours of|on <named_day>", lambda day: Daypart("hours", day)),
        Row("the? early|small|wee hours of <deictic_daypart>", _hours_of),
        Row("the early|small|wee hours", Daypart("hours")),
    ],
)


def _names_no_night(t: Tokens, _: int, j: int) -> bool:
    """Guard: "overnight success", "overnight-shift"."""
    return t.low[j] in NOT_BY_NIGHT or t.dash(j)


def _is_hyphened(t: Tokens, _: int, j: int) -> bool:
    """Guard: "in the morning-after"."""
    return t.dash(j)


def _is_a_name(t: Tokens, i: int, _: int) -> bool:
    """Guard: "at Sunrise Care"."""
    return t.capital[i]


Table(
    "bare_daypart",
    [
        Row(
            "overnight !(not_by_night) !- on? from|between <day> to|into|and (day)",
            lambda day: Daypart("overnight", day),
        ),
        Row("overnight !(not_by_night) !- on? <day> to|into|and|- (day)", lambda day: Daypart("overnight", day)),
        Row("overnight !(not_by_night) !- on? <day>", lambda day: Daypart("overnight", day)),
        Row("overnight", Daypart("overnight"), (_names_no_night,)),
        Row(
            "^in|during|throughout the <daypart_alone> !of|sky|before|after",
            Daypart,
            (_is_hyphened,),
        ),
        Row("^at|before|after|by|until|around|since <twilight>", Daypart, (_is_a_name,)),
        Row(
            "^until|till|by|before|after|around|since|in|during the? <third> <daypart_alone> =(season_end)",
            lambda third, part: Daypart(part, None, third),
        ),
        Row("the weekend", Relative("weekend", 0, vague=True)),
    ],
)
define(
    daypart_alone=frozenset({"morning", "afternoon", "evening", "night"}),
    twilight=frozenset({"dawn", "dusk", "daybreak", "nightfall", "lunchtime", "sunrise", "sunset", "sundown"}),
)


# --- the face of a clock -------------------------------------------------------------------------


class _Face(NamedTuple):
    """A time as its figures or words give it, before "p.m.", a zone or a day says more."""

    hour: int
    minute: int = 0
    second: int | None = None
    unsure: bool = False
    colon: bool = False
    """Written with a colon: scores and verses look like that."""
    noon: bool = False


@terminal("colon_time", kinds="t")
def _colon_time(t: Tokens, i: int) -> Found | None:
    if t.kind[i] != "t":
        return None
    low = t.low[i]
    hour, minute, *rest = (int(x) for x in low.split(":"))
    unsure = (hour <= 12 and len(low) < 5) or (1 <= hour <= 12 and low[0] != "0")
    return _Face(hour, minute, rest[0] if rest else None, unsure, colon=True), i + 1


@terminal("hour_and_minute", kinds="n")
def _hour_and_minute(t: Tokens, i: int) -> Found | None:
    if t.kind[i] != "n":
        return None
    m = re.fullmatch(r"(\d{1,2})(?:\.(\d\d))?", t.low[i]) or re.fullmatch(r"(\d{1,2})(\d\d)", t.low[i])
    return None if m is None else (_Face(int(m[1]), int(m[2] or 0)), i + 1)


@terminal("military_time", kinds="n", long=True)
def _military_time(t: Tokens, i: int) -> Found | None:
    """1530 GMT, at 0800 hours, 0900 (0700 GMT)."""
    figure = t.low[i]
    if t.kind[i] != "n" or len(figure) != 4 or not figure.isdigit():
        return None
    j = i + 1
    face = _Face(int(figure[:2]), int(figure[2:]))
    if face.hour < 24 and face.minute < 60 and t.low[j] == "(" and _other_zone(t, j, face.hour, face.minute):
        return face, j
    if zone_at(t, j) is not None:
        return face, j
    if t.low[j] not in {"hours", "hrs", "h"}:
        return None
    before = t.low[i - 1]
    if zone_at(t, j + 1) is None:
        if figure[2:] != "00" and before not in {"at", "by", "around", "about"}:
            return None
        if int(figure) > 2400 or before not in CLOCK_LEADS:
            return None
    return face, j + 1


def _hour_at(t: Tokens, i: int) -> int:
    """The hour 1 to 12 that the word or figure at `i` names, 0 when it names none."""
    low = t.low[i]
    hour = ONES.get(low, int(low) if t.kind[i] == "n" and low.isdigit() and len(low) <= 2 else 0)
    return hour if 1 <= hour <= 12 else 0


@terminal("bare_hour", kinds="n", words=ONES)
def _bare_hour(t: Tokens, i: int) -> Found | None:
    hour = _hour_at(t, i)
    return (_Face(hour, unsure=True), i + 1) if hour else None


@terminal("o_clock_hour", kinds="n", words=ONES)
def _o_clock_hour(t: Tokens, i: int) -> Found | None:
    low = t.low[i]
    if low in ONES:
        return _Face(ONES[low], unsure=True), i + 1
    short = t.kind[i] == "n" and low.isdigit() and len(low) <= 2
    return (_Face(int(low), unsure=True), i + 1) if short else None


@terminal("half_of_day", kinds="a")
def _half_of_day(t: Tokens, i: int) -> Found | None:
    return (t.low[i][0], i + 1) if t.kind[i] == "a" else None


def _not_led(t: Tokens, i: int, _: int) -> bool:
    """Guard: a bare hour needs "at", "around" or the like before it."""
    return t.low[i - 1] not in CLOCK_LEADS


_NOON, _MIDNIGHT = _Face(12, noon=True), _Face(24, noon=True)
_FACE = Table(
    "clock_face",
    [
        Row("midnight", _MIDNIGHT),
        Row("^!12|twelve noon|midday", _NOON),
        Row("12|twelve midnight", _Face(24)),
        Row("12|twelve noon|midday", _Face(12)),
        Row("<colon_time>"),
        Row("<hour_and_minute> =(half_of_day)"),
        Row("<military_time>"),
        Row("<cardinal> =(half_of_day)", lambda hour: _Face(int(hour))),
        Row("<bare_hour> =(in_the_daypart)", None, (_not_led,)),
        Row("<bare_hour> =(at_night)", None, (_not_led,)),
        Row("<o_clock_hour> o'clock|o’clock"),
    ],
)
Table("in_the_daypart", [Row("in the morning", 0), Row("in the afternoon|evening", 12)])
Table("at_night", [Row("at night")])


def _morning_or_evening(t: Tokens, face: _Face, j: int) -> tuple[_Face, int] | None:
    """The face once "p.m.", "in the morning" or "at night" has decided its half of the day."""
    hour = face.hour
    if t.kind[j] == "a" and not face.noon:
        if 1 <= hour <= 12:
            hour = hour % 12 + (12 if t.low[j][0] == "p" else 0)
        elif not 13 <= hour <= 23:
            return None
        return face._replace(hour=hour, unsure=False), j + 1
    if not face.unsure:
        return face, j
    if t.low[j] == "in" and t.low[j + 1] == "the" and t.low[j + 2] in {"morning", "afternoon", "evening"}:
        hour = hour % 12 + (0 if t.low[j + 2] == "morning" else 12)
        return face._replace(hour=hour, unsure=False), j + 3
    if t.low[j] == "at" and t.low[j + 1] == "night":
        hour = hour % 12 + (12 if hour >= 5 and hour != 12 else 0)
        return face._replace(hour=hour, unsure=False), j + 2
    return face, j


@terminal("clock", like=("clock_face", "spoken_clock"), long=True)
def _clock(t: Tokens, i: int) -> Found | None:
    """A time of day with its zone, without its day."""
    found = _FACE(t, i)
    if found is None:
        return _SPOKEN(t, i)
    decided = _morning_or_evening(t, *found)
    if decided is None:
        return None
    face, j = decided
    if not 0 <= face.hour <= 24 or not 0 <= face.minute <= 59 or (face.hour == 24 and face.minute):
        return None
    if (face.second or 0) > 59:
        return None
    unsure = face.unsure
    if face.colon and t.low[j] in {"hours", "hrs"}:
        j, unsure = j + 1, False
    zone = zone_at(t, j) or _zone_in_brackets(t, j)
    if zone is not None:
        unsure = unsure and face.colon and face.hour <= 12 and t.end[i] - t.start[i] < 5
        j = zone[1]
    elif unsure and face.colon and t.low[i - 1] not in CLOCK_LEADS and not _is_on_a_day(t, i, j):
        return None
    other = _other_zone(t, j, face.hour, face.minute)
    offset, j = other if other is not None else (None, j)
    return Clock(face.hour, face.minute, face.second, zone[0] if zone else None, offset, None, unsure), j


def _is_on_a_day(t: Tokens, i: int, j: int) -> bool:
    """True when a day stands right before the time at `i`, or right after it, at `j`."""
    before = t.low[i - 2] if t.low[i - 1] in {",", "at"} else t.low[i - 1]
    return before in WEEKDAYS or before in DEICTIC_DAYS or _CLOCK_DAY(t, j) is not None


# --- times of day in words -----------------------------------------------------------------------


def _minutes(count: float) -> int | None:
    return int(count) if 1 <= count <= 29 and count == int(count) else None


@terminal("spoken_hour", kinds="n", words={*ONES, "midnight", "noon", "midday"})
def _spoken_hour(t: Tokens, i: int) -> Found | None:
    if t.low[i] in {"midnight", "noon", "midday"}:
        return (0 if t.low[i] == "midnight" else 12), i + 1
    hour = _hour_at(t, i)
    return (hour, i + 1) if hour else None


def _is_no_clock(t: Tokens, _: int, j: int) -> bool:
    """Guard: "ten to three votes", "five to 12": a figure needs "a.m.", a word must end what is said."""
    if t.kind[j - 1] == "a" or t.low[j - 1] in {"o'clock", "o’clock"}:
        return False
    if t.kind[j - 1] != "w" or t.kind[j] in {"n", "o"} or t.low[j] in UNITS:
        return True
    exact = t.low[j - 2] == "past"
    return t.kind[j] == "w" and not exact and t.low[j] not in {"on", "in", "as", "when", "and", "local"}


def _spoken(minutes: int, hour: int, half: str | None) -> Clock:
    if half is not None:
        hour = hour % 12 + (12 if half == "p" else 0)
    total = (hour * 60 + minutes) % (24 * 60)
    return Clock(total // 60, total % 60, unsure=half is None)


def _before_the_hour(minutes: int, hour: int, half: str | None) -> Clock | None:
    return _spoken(-minutes, hour, half) if minutes in {5, 10, 15, 20, 25} else None


def _after_the_hour(minutes: int, hour: int, half: str | None) -> Clock | None:
    return _spoken(minutes, hour, half) if minutes in {5, 10, 15, 20, 25} else None


define(cardinal_or_ten={**ONES, **TENS})
Table("quarter_hour", [Row("a? quarter", 15)])
Table(
    "spoken_minutes",
    [
        Row("=(cardinal_or_ten) <number> minutes|minute?", _minutes),
        Row("=(figure) <number> minutes|minute?", _minutes),
    ],
)
_SPOKEN = Table(
    "spoken_clock",
    [
        Row("<quarter_hour> past <spoken_hour> (o_clock)? <half_of_day>?", _spoken, (_is_no_clock,)),
        Row("<quarter_hour> to|before <spoken_hour> (o_clock)? <half_of_day>?", _before_the_hour, (_is_no_clock,)),
        Row("<quarter_hour> after <spoken_hour> (o_clock)? <half_of_day>?", _after_the_hour, (_is_no_clock,)),
        Row("half past <spoken_hour> (o_clock)? <half_of_day>?", lambda h, half: _spoken(30, h, half), (_is_no_clock,)),
        Row("<spoken_minutes> past <spoken_hour> (o_clock)? <half_of_day>?", _spoken, (_is_no_clock,)),
        Row(
            "<spoken_minutes> to|before <spoken_hour> (o_clock)? <half_of_day>?",
            _before_the_hour,
            (_is_no_clock, _not_led),
        ),
        Row(
            "<spoken_minutes> after <spoken_hour> (o_clock)? <half_of_day>?",
            _after_the_hour,
            (_is_no_clock, _not_led),
        ),
    ],
)
define(o_clock=frozenset({"o'clock", "o’clock"}))


# --- zones ---------------------------------------------------------------------------------------


_ZONES_OF_PLACES = frozenset(
    "london paris berlin moscow beijing tokyo british uk irish indian japanese chinese".split()
)
"""Before "time" only: "9.20pm British time"."""


def zone_at(t: Tokens, j: int) -> tuple[int | str | None, int] | None:
    """A time zone and the index after it; "local time" gives None as the zone."""
    low = t.low[j]
    if low == "local" and t.low[j + 1] == "time":
        return None, j + 2
    if low not in ZONES or (low == "z" and not t.tight(j)) or not t.capital[j]:
        return None
    k = j + 1
    if low in {"eastern", "central", "mountain", "pacific", "greenwich"}:
        if t.low[k] in {"standard", "daylight", "mean"}:
            k += 1
        if t.low[k] != "time":
            return (ZONES[low], k) if k == j + 1 and low != "greenwich" else None
        k += 1
    elif low == "coordinated":
        if t.low[k] != "universal" or t.low[k + 1] != "time":
            return None
        k += 2
        if [t.low[n] for n in range(k, k + 3)] == ["(", "utc", ")"]:
            k += 3
    elif low in _ZONES_OF_PLACES:
        if t.low[k] != "time":
            return None
        k += 1
    elif low in {"gmt", "utc"} and t.low[k] in {"+", "-", "−"} and t.kind[k + 1] == "n":
        m = re.fullmatch(r"(\d{1,2})", t.low[k + 1])
        if m and int(m[1]) <= 14:
            return (1 if t.low[k] == "+" else -1) * int(m[1]) * 60, k + 2
    return ZONES[low], k


def _zone_in_brackets(t: Tokens, j: int) -> tuple[int | str | None, int] | None:
    inner = zone_at(t, j + 1) if t.low[j] == "(" else None
    return (inner[0], inner[1] + 1) if inner is not None and t.low[inner[1]] == ")" else None


def _other_zone(t: Tokens, j: int, hour: int, minute: int) -> tuple[int, int] | None:
    """Reads "(0800 GMT)" after a local time: the local offset in minutes, and the index after the bracket."""
    if t.low[j] not in {"(", "/", ","}:
        return None
    figure, kind, k = t.low[j + 1], t.kind[j + 1], j + 2
    m = re.fullmatch(r"(\d\d?):?(\d\d)", figure) if kind in {"n", "t"} else None
    if m is None and kind == "n" and t.kind[k] == "a":
        m = re.fullmatch(r"(\d{1,2})(?:\.(\d\d))?", figure)
    if m is None:
        return None
    h, minutes = int(m[1]), int(m[2] or 0)
    if t.kind[k] == "a" and 1 <= h <= 12:
        h, k = h % 12 + (12 if t.low[k][0] == "p" else 0), k + 1
    zone = zone_at(t, k)
    if zone is None or not isinstance(zone[0], int):
        return None
    k = zone[1]
    if t.low[j] == "(":
        if t.low[k] != ")":
            return None
        k += 1
    gap = (hour * 60 + minute - (h * 60 + minutes - zone[0])) % (24 * 60)
    gap = gap - 24 * 60 if gap > 14 * 60 else gap
    return (gap, k) if gap % 15 == 0 else None


# --- a time with its day -------------------------------------------------------------------------


def halved(node: Clock, letters: str) -> Clock:
    """The clock time in the half of the day that a part of the day (TIMEX3 letters) fixes."""
    hour = node.hour % 12 if letters == "MO" else node.hour % 12 + 12
    if letters == "NI" and node.hour in {12, 1, 2, 3, 4}:
        hour = node.hour % 12
    return replace(node, hour=hour, unsure=False)


def with_day(node: Clock, day: Node) -> Clock:
    """The clock time on a day."""
    return replace(node, of=day.of if isinstance(day, Daypart) and day.of is not None else day)


def _at_daypart(node: Clock, part: Node) -> Node:
    if node.unsure and isinstance(part, Daypart) and part.part in DAYPARTS:
        node = halved(node, DAYPARTS[part.part][0])
    return with_day(node, part)


def _clock_on_day(node: Clock, day: tuple[Node, str | None]) -> Node:
    if node.unsure and day[1] is not None:
        node = halved(node, DAYPARTS[day[1]][0])
    return with_day(node, day[0])


@terminal("zone", words=ZONES)
def _zone(t: Tokens, i: int) -> Found | None:
    return zone_at(t, i)


def _clock_on_day_there(node: Clock, day: tuple[Node, str | None], zone: int | str) -> Node | None:
    on_day = _clock_on_day(node, day)
    return replace(on_day, zone=zone) if isinstance(on_day, Clock) and on_day.zone is None else None


def _only_days(node: Node) -> Node | None:
    return node if isinstance(node, Relative) and node.unit == "day" else None


Table("clock_day_name", [Row("<day>"), Row("<relative>", _only_days)])
Table("clock_day_lead", [Row("on|of"), Row("in =the")])
_CLOCK_DAY = Table(
    "clock_day", [Row(",? (clock_day_lead)? <clock_day_name> <daypart>?", lambda day, part: (day, part))]
)
Table(
    "clock_with_day",
    [
        Row("<clock> ,? <deictic_daypart>", _at_daypart),
        Row("<clock> <clock_day> , <zone>", _clock_on_day_there),
        Row("<clock> <clock_day>", _clock_on_day),
        Row("<clock>"),
    ],
)


class _At(NamedTuple):
    """A clock time after its day, with the side of it that is meant."""

    clock: Clock
    side: str = ""
    bare_colon: bool = False


def _day_at(day: Node, at: _At) -> Node | None:
    clock = at.clock
    if clock.unsure and isinstance(day, Daypart) and day.part in DAYPARTS:
        clock = halved(clock, DAYPARTS[day.part][0])
    if clock.unsure and at.bare_colon:
        return None
    return replace(with_day(clock, day), modifier=at.side)


define(
    time_lead={"at": "", "around": "", "about": "", "before": "BEFORE", "by": "BEFORE", "after": "AFTER"},
    noon_or_midnight=frozenset({"noon", "midnight", "midday"}),
    rounding=frozenset({"about", "around", "approximately", "exactly"}),
)


@terminal("colon_ahead", kinds="t")
def _colon_ahead(t: Tokens, i: int) -> Found | None:
    return (None, i) if t.kind[i] == "t" else None


@terminal("figure_ahead", kinds="n t")
def _figure_ahead(t: Tokens, i: int) -> Found | None:
    return (None, i) if t.kind[i] in {"n", "t"} else None


Table(
    "at_time",
    [
        Row(",? (time_lead) (rounding) <clock>", _At),
        Row(",? <time_lead> <clock>", lambda side, clock: _At(clock, side)),
        Row(", =(figure_ahead) <clock>", _At),
        Row("=(noon_or_midnight) <clock>", _At),
        Row("=(colon_ahead) <clock>", lambda clock: _At(clock, bare_colon=True)),
        Row("=(figure) <clock>", _At),
    ],
)
Table("part_or_day", [Row("<deictic_daypart>"), Row("<day>")])
Table("day_with_clock", [Row("<part_or_day> <at_time>", _day_at), Row("<part_or_day>")])


# --- a range whose first figure is read through the second ---------------------------------------


@terminal("hour_figure", kinds="n t")
def _hour_figure(t: Tokens, i: int) -> Found | None:
    m = re.fullmatch(r"(\d{1,2})(?:[:.](\d\d))?", t.low[i]) if t.kind[i] in {"n", "t"} else None
    if m is None or not 1 <= int(m[1]) <= 12 or int(m[2] or 0) > 59:
        return None
    return (int(m[1]), int(m[2] or 0)), i + 1


def _hours(start: tuple[int, int], last: Node) -> Node | None:
    if not isinstance(last, Clock):
        return None
    hour, minute = start
    begins = hour % 12 + (12 if last.hour >= 12 else 0)
    if (begins, minute) > (last.hour, last.minute):
        begins = hour % 12
    return Range(Clock(begins, minute, None, last.zone, last.offset, last.of), last)


Table("clock_with_half", [Row("=(clock_and_half) <clock_with_day>")])
Table("clock_and_half", [Row("(figure) (half_of_day)"), Row("(colon_time) (half_of_day)")])
Table(
    "clock_range",
    [
        Row("<hour_figure> -|to|until|through <clock_with_half>", _hours),
        Row("^between <hour_figure> and <clock_with_half>", _hours),
    ],
)
