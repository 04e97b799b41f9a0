"""Times: whether two may be one, what makes them one and the same, and how they are said."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from math import isclose
from typing import TYPE_CHECKING, Final

from compare.model import Extent
from compare.wording import say_interval, say_length

if TYPE_CHECKING:
    from datetime import timezone

    from compare.model import DateValue, Moment
    from compare.values.relations import Relation, Strictness

Span = tuple[datetime, datetime]

_FROM: Final = frozenset({"since", "from", "after"})
_TO: Final = frozenset({"until", "by", "before"})


def relation(x: DateValue, y: DateValue, *, strictness: Strictness = "usual") -> Relation:
    """How two times of one event stand to each other; symmetric.

    Differing sorts of time are incomparable, and so is what has no value to compare ("recently"), with itself too.
    Times conflict only when no plausible readings of them meet. Asked loosely the answer is the usual one.
    """
    sort = sort_of(x)
    if not sort or sort != sort_of(y):
        return "incomparable"
    if sort == "length":
        x, y = _as_days(x), _as_days(y)
    if x == y:
        return "agree"
    if sort == "length":
        usual = _compare_lengths(x, y)
    elif sort == "set":
        usual = _compare_sets(x, y)
    else:
        usual = _compare_as_said(x, y)
    return _relate_strictly(x, y, usual) if strictness == "strict" else usual


def relation_of_days(x: DateValue, y: DateValue, *, first_only: bool = False) -> Relation:
    """The same by whole days, times of day and open ends aside: do any plausible readings agree, or meet.

    With `first_only` the likeliest reading of each speaks alone. Without two closed intervals, `incomparable`.
    """
    mine, yours = _day_spans(x, first_only=first_only), _day_spans(y, first_only=first_only)
    if not mine or not yours:
        return "incomparable"
    found = {_meet(a, b) for a in mine for b in yours}
    return "agree" if "agree" in found else "differs" if "differs" in found else "conflict"


def key(value: DateValue, words: str = "") -> tuple[str, ...]:
    """What two times share that are one and the same, whatever the words; those speak where nothing was read."""
    sort = sort_of(value)
    if sort == "time" and value.bound:
        # "Since May" is one time, whatever the day on which it was said.
        end = value.earliest if value.bound in _FROM else value.latest
        return ("date", value.bound, str(end), value.timex, value.modifier)
    if sort == "time" and (value.earliest is not None or value.latest is not None):
        return ("date", str(value.earliest), str(value.latest))
    return ("date", sort, value.timex or words.casefold(), value.modifier)


def sort_of(value: DateValue) -> str:
    """`time`, `length`, `set`, or '' for what has no value to compare ("recently", an unresolved "yesterday")."""
    if value.timex_type == "DURATION":
        return "length"
    if value.timex_type == "SET":
        return "set"
    return "time" if value.earliest is not None or value.latest is not None or value.readings else ""


def may_stand_for(x: DateValue, y: DateValue) -> bool:
    """Whether one time bears the other out: equal, or compatible and neither open: "up to 16 weeks" / "60 days"."""
    found = relation(x, y)
    is_open = any(v.bound or v.modifier in {"EQUAL_OR_LESS", "EQUAL_OR_MORE"} for v in (x, y))
    return found == "agree" or (found == "differs" and not is_open)


# --- in words -------------------------------------------------------------------------------------


def say(value: DateValue) -> str:
    """The time as people write it: "1–10 May 2023", "5 days"; its TIMEX3 value where no day is known.

    >>> from compare.model import DateValue
    >>> say(DateValue(date(2023, 5, 1), date(2023, 5, 10), "2023-05", "DATE", "month", "START"))
    '1–10 May 2023'
    """
    if value.timex_type in ("DURATION", "SET"):
        return say_length(value.timex)
    return say_interval(value.earliest, value.latest) or value.timex


def extent(value: DateValue) -> Extent | None:
    """Where it lies on the line of time, a length on that of seconds; None for "recently" and for what comes again."""
    sort = sort_of(value)
    if sort == "length":
        count, unit = length_of(value) or (-1.0, 0.0)
        if count < 0:
            return None
        longer, shorter = value.modifier.endswith("MORE_THAN"), value.modifier.endswith("LESS_THAN")
        return Extent(None if shorter else count * unit, None if longer else count * unit, "s")
    if sort != "time" or value.earliest is value.latest is None:
        return None
    return Extent(value.earliest, value.latest, "time")


def iso(value: DateValue) -> str:
    """The value as ISO 8601: a moment, an interval with ".." for an open end, or the TIMEX3 value of a length.

    >>> from compare.model import DateValue
    >>> iso(DateValue(date(2023, 5, 1), date(2023, 5, 10), "2023-05", "DATE", "month", "START"))
    '2023-05-01/2023-05-10'
    """
    if value.timex_type in {"DURATION", "SET"} or (value.earliest is None and value.latest is None):
        return value.timex
    first, last = _iso(value.earliest), _iso(value.latest)
    return first if first == last else f"{first}/{last}"


def _iso(moment: Moment | None) -> str:
    if moment is None:
        return ".."
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()


# --- as an edit replaces them ---------------------------------------------------------------------


def _relate_strictly(x: DateValue, y: DateValue, usual: Relation) -> Relation:
    alike = (x.modifier, x.grain, x.bound, x.timex_type) == (y.modifier, y.grain, y.bound, y.timex_type)
    if key(x) == key(y):
        return "agree" if alike else "differs"
    if usual == "agree" or usual == "conflict" or sort_of(x) == "set" or _zoned(x) != _zoned(y):
        return "differs" if usual == "agree" else usual
    told = sort_of(x) == "length" or None not in (x.earliest or x.latest, y.earliest or y.latest)
    if alike and told and x.timex != y.timex:
        return "conflict"
    if usual == "incomparable" and sort_of(x) == "time" and _meet(_spans(x)[0], _spans(y)[0]) == "conflict":
        # An edit replaces the likeliest reading, whatever else the words might mean.
        return "conflict"
    return usual


# --- repetitions ----------------------------------------------------------------------------------


def _compare_sets(x: DateValue, y: DateValue) -> Relation:
    if x.timex == y.timex:
        return "agree"
    # "On the second Tuesday of each month" / "monthly"; rates ("a year", "a month") may both hold.
    for loose, exact in ((x.timex, y.timex), (y.timex, x.timex)):
        if (loose == "P1M" and exact.startswith("XXXX-XX-WXX")) or (loose == "P1W" and exact.startswith("XXXX-WXX")):
            return "differs"
    return "incomparable"


# --- lengths ---------------------------------------------------------------------------------------


_SECONDS: Final = {
    "Y": 31_557_600.0,
    "M": 2_629_800.0,
    "W": 604_800.0,
    "D": 86_400.0,
    "NI": 86_400.0,
    "WE": 172_800.0,
    "DE": 315_576_000.0,
    "CE": 3_155_760_000.0,
    "TH": 3_600.0,
    "TM": 60.0,
    "TS": 1.0,
}
_LENGTH: Final = re.compile(r"P(T?)([\d.]+|X)(Y|M|W|DE|D|NI|WE|CE|H|S)")


def length_of(value: DateValue) -> tuple[float, float] | None:
    """(count, seconds in its unit) of a length in one unit; count -1 when it is vague ("days")."""
    match = _LENGTH.fullmatch(value.timex)
    if match is None:
        return None
    count = -1.0 if match[2] == "X" else float(match[2])
    return count, _SECONDS[match[1] + match[3]]


def _as_days(value: DateValue) -> DateValue:
    """A length in working days as the calendar's: five to a week."""
    length = length_of(value) if value.words.in_working_days else None
    return value if length is None or length[0] < 0 else replace(value, timex=f"P{length[0] * 7 / 5:g}D")


def _compare_lengths(x: DateValue, y: DateValue) -> Relation:
    if x.timex == y.timex:
        return "differs" if {x.modifier, y.modifier} == {"LESS_THAN", "MORE_THAN"} else "agree"
    first, second = length_of(x), length_of(y)
    if first is None or second is None:
        return "incomparable"
    if first[0] < 0 or second[0] < 0:
        return "incomparable"
    if isclose(first[0] * first[1], second[0] * second[1], rel_tol=0.02):
        return "differs" if {x.modifier, y.modifier} == {"LESS_THAN", "MORE_THAN"} else "agree"
    low_x, high_x = _length_bounds(x, *first, finer=second[1])
    low_y, high_y = _length_bounds(y, *second, finer=first[1])
    if low_x > high_y or low_y > high_x:
        return "conflict"
    plain = not x.modifier and not y.modifier
    return "agree" if plain else "differs"


def _length_bounds(value: DateValue, count: float, unit: float, *, finer: float) -> tuple[float, float]:
    """Least and greatest length meant, in seconds: the rounding of the words, when set beside a finer unit."""
    half = unit / 2 if finer < unit else 0.0
    low, high = count * unit - half, count * unit + half
    match value.modifier:
        case "APPROX":
            return low * 0.85, high * 1.15
        case "LESS_THAN":
            return low * 0.8, high
        case "MORE_THAN":
            return low, high * 1.5
        case "EQUAL_OR_MORE":
            return low, float("inf")
        case "EQUAL_OR_LESS":
            return 0.0, high
        case _:
            # Half a unit too little would make 20 days of "three weeks".
            return (low + half / 2, high - half / 2) if half else (low, high)


# --- times ----------------------------------------------------------------------------------------


def _compare_as_said(x: DateValue, y: DateValue) -> Relation:
    """As `_compare_times`; where a text gives the hour but not the day, the hours alone are compared."""
    (count_x, unit_x), (count_y, unit_y) = x.words.ago, y.words.ago
    if unit_x and unit_x == unit_y and count_x != count_y:
        # "Two weeks ago" may be any day of that week, but it is not "three weeks ago" of the same day.
        return "incomparable" if x.anchored != y.anchored else _meet(_spans(x)[0], _spans(y)[0])
    if _zoned(x) != _zoned(y):
        x, y = _in_one_zone(x, y)
    bare = [v.words.bare == "part" or (v.words.bare == "clock" and _clock(v)) for v in (x, y)]
    if not any(bare):
        return _compare_times(x, y)
    if _zoned(x) != _zoned(y):
        return "agree" if _clock(x) and _clock(x) == _clock(y) else "incomparable"
    if not (_clock(x) and _clock(y)):
        return _compare_hours(x, y)
    if _clock(x) == _clock(y):
        return "agree" if x.modifier == y.modifier else "differs"
    spans = [(mine, yours) for mine in _minutes(x) for yours in _minutes(y)]
    # "9:40 p.m." lies in "shortly before 10 p.m.": an interval that crosses midnight is read as its clock time.
    if any(mine[0] <= yours[1] and yours[0] <= mine[1] for mine, yours in spans):
        return "agree" if any(mine == yours for mine, yours in spans) else "differs"
    gap = min(max(mine[0], yours[0]) - min(mine[1], yours[1]) for mine, yours in spans)
    gap = min(gap, 24 * 60 - gap)
    rounded = "00" in {_clock(x)[3:], _clock(y)[3:]} or "30" in {_clock(x)[3:], _clock(y)[3:]}
    return "differs" if gap <= 15 and rounded else "conflict"


def _compare_hours(x: DateValue, y: DateValue) -> Relation:
    """A time of day whose day is not said beside another, or a whole day: the day read into it tells nothing."""
    found = _compare_times(x, y)
    if found != "conflict":
        return found
    mine, yours = _hours(x), _hours(y)
    if not mine or not yours or _side(x) != _side(y):
        return "incomparable"
    if mine == yours:
        return "agree" if x.modifier == y.modifier else "differs"
    return "differs" if any(a[0] <= b[1] and b[0] <= a[1] for a in mine for b in yours) else "conflict"


def _hours(value: DateValue) -> list[tuple[int, int]]:
    """First and last minute of a time of day, in each reading of a clock time; none of anything longer."""
    if _clock(value):
        return _minutes(value)
    if value.grain != "daypart":
        return []
    named = _spans(value)[0] if not value.bound and _is_within_a_day(value) else _timex_span(value.timex)
    return [] if named is None else [(60 * named[0].hour + named[0].minute, 60 * named[1].hour + named[1].minute)]


def _is_within_a_day(value: DateValue) -> bool:
    first, last = value.earliest, value.latest
    return isinstance(first, datetime) and isinstance(last, datetime) and first.date() == last.date()


def _in_one_zone(x: DateValue, y: DateValue) -> tuple[DateValue, DateValue]:
    """Both at Greenwich if both tell their zone; else local time, of a time that tells it: "1353 (1023 GMT)"."""
    if _zoned(x) and _zoned(y):
        return _shifted(x, UTC), _shifted(y, UTC)
    x, y = (_shifted(v, None) if v.words.in_two_zones else v for v in (x, y))
    return x, y


def _shifted(value: DateValue, zone: timezone | None) -> DateValue:
    """The same time in another zone, without it; or, for None, as the clock there shows it."""

    def at(moment: Moment | None) -> Moment | None:
        if not isinstance(moment, datetime) or moment.tzinfo is None:
            return moment
        try:
            return (moment if zone is None else moment.astimezone(zone)).replace(tzinfo=None)
        except OverflowError:
            return moment.replace(tzinfo=None)

    first = at(value.earliest)
    timex = f"{first:%Y-%m-%dT%H:%M}" if isinstance(first, datetime) and _clock(value) else value.timex
    readings = tuple((at(a), at(b)) for a, b in value.readings)
    return replace(value, earliest=first, latest=at(value.latest), timex=timex, readings=readings)


def _minutes(value: DateValue) -> list[tuple[int, int]]:
    """First and last minute of the day that a time of day may mean, in each of its readings."""
    out = []
    for pair in ((value.earliest, value.latest), *value.readings):
        ends = [60 * m.hour + m.minute for m in pair if isinstance(m, datetime)]
        if len(ends) == 2 and ends[0] <= ends[1]:
            out.append((ends[0], ends[1]))
    if not out:
        hours, minutes = _clock(value).split(":")
        out.append((60 * int(hours) + int(minutes),) * 2)
    return list(dict.fromkeys(out))


def _compare_times(x: DateValue, y: DateValue) -> Relation:
    if {x.bound, y.bound} != {""}:
        return _compare_open(x, y)
    if x.timex and (x.timex, x.modifier) == (y.timex, y.modifier):
        # "This quarter", cut off at the day of the one, "the current quarter" in the other.
        return "agree"
    mine, yours = _spans(x), _spans(y)
    if _zoned(x) != _zoned(y):
        # Local time beside another zone's: only the hour could tell, and whose it is cannot be known.
        return "agree" if _clock(x) and _clock(x) == _clock(y) else "incomparable"
    if any(a == b for a in mine for b in yours):
        return "agree"
    relation = _meet(mine[0], yours[0])
    if relation == "differs" and x.timex[:10] == y.timex[:10] and {x.grain, y.grain} & {"minute", "daypart"}:
        # The day in one, the hour of that day in the other: so every two reports differ.
        # So do "late Tuesday" and "Tuesday night".
        return "agree" if "day" in {x.grain, y.grain} or x.grain == y.grain == "daypart" else "differs"
    # "Two weeks ago", "overnight": whatever lies within another plausible reading is no difference.
    if any(_within(mine[0], b) for b in yours[1:]) or any(_within(yours[0], a) for a in mine[1:]):
        return "agree"
    if relation == "conflict":
        if any(_meet(a, b) != "conflict" for a in mine for b in yours):
            return "incomparable"
        if _abut(x, y) or _abut(y, x):
            return "differs"
        if _clock(x) and _clock(y) and _near(x, y, mine[0], yours[0]):
            return "differs"
    return relation


def _abut(x: DateValue, y: DateValue) -> bool:
    """Whether one is the end of a longer time, the other the day after: "at the end of June" / "on July 1"."""
    if x.modifier != "END" or x.grain == "day" or y.grain != "day" or x.latest is None or y.earliest is None:
        return False
    return _day(y.earliest) - _day(x.latest) == timedelta(days=1)


def _compare_open(x: DateValue, y: DateValue) -> Relation:
    """Times of which one end is open: the named ends are compared when they are the same ends."""
    side_x, side_y = _side(x), _side(y)
    named_x, named_y = named_span(x), named_span(y)
    if named_x is None or named_y is None or _zoned(x) != _zoned(y):
        return "incomparable"
    if side_x == side_y:
        # "By the end of July" and "before August" are one deadline, whatever they name.
        if named_x == named_y or _limit(x) == _limit(y) is not None:
            return "agree"
        return _meet(named_x, named_y)
    if {x.bound, y.bound} == {"from", "by"}:
        # "Not before Thursday" beside "by Tuesday": the one begins when the other is over.
        starts, due = (named_x, named_y) if x.bound == "from" else (named_y, named_x)
        return "conflict" if starts[0] > due[1] else "incomparable"
    if "" not in {side_x, side_y} or {x.bound, y.bound} & {"before", "after"}:
        return "incomparable"
    # "Since October" beside "on Oct. 13", "until Monday" beside "noon on Monday".
    if named_x == named_y:
        return "agree"
    if _meet(named_x, named_y) == "differs":
        return "differs"
    opened, point = (x, named_y) if side_x else (y, named_x)
    if opened.bound == "by":
        limit = _spans(opened)[0][1] if _spans(opened) else None
        return "differs" if limit is not None and point[0] <= limit else "conflict"
    return "conflict" if opened.bound == "from" else "incomparable"


def _limit(value: DateValue) -> datetime | None:
    """The last minute of what is open before, the first of what is open after; None where the other end is open."""
    if value.bound in _TO:
        return None if value.latest is None else _ceiling(value.latest)
    return None if value.earliest is None else _floor(value.earliest)


def _side(value: DateValue) -> str:
    return "from" if value.bound in _FROM else "to" if value.bound in _TO else ""


def named_span(value: DateValue) -> Span | None:
    """The time the words name, its open end aside: "since October" names October."""
    if not value.bound:
        spans = _spans(value)
        return spans[0] if spans else None
    whole = _timex_span(value.timex)
    end = value.earliest if value.bound in _FROM else value.latest
    if end is None:
        return whole
    if value.bound in {"after", "before"}:
        return whole
    at = _floor(end) if value.bound in _FROM else _ceiling(end)
    if whole is None:
        return at, at
    # A part of the named time ("the end of 2024", "early May") begins, or stops, inside it.
    if value.bound in _FROM:
        return (at, whole[1]) if not value.modifier and at <= whole[1] else (at, _part_end(at, whole))
    if value.modifier in {"MID", "START"} and value.grain == "month":
        return max(whole[0], _floor(_day(end)) - timedelta(days=9)), at  # "until mid-June": its second third
    return (whole[0], at) if not value.modifier and whole[0] <= at else (_floor(end), at)


def _part_end(at: datetime, whole: Span) -> datetime:
    return min(at + (whole[1] - whole[0]) / 3, whole[1])


_HOURS: Final = {"MO": (6, 11), "AF": (12, 17), "EV": (18, 23), "NI": (18, 23), "MI": (12, 13)}
_TIMEX: Final = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d).*|T([A-Z]{2}))?)?|-W(\d\d)|-(SP|SU|FA|WI)|-(Q)([1-4])|-(H)([12]))?"
)


def _timex_span(timex: str) -> Span | None:
    match = _TIMEX.fullmatch(timex)
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        if match[4]:
            at = datetime(year, month, day) + timedelta(hours=int(match[4]), minutes=int(match[5]))
            return at, at
        if match[6] in _HOURS:
            first_hour, last_hour = _HOURS[match[6]]
            return datetime(year, month, day, first_hour), datetime(year, month, day, last_hour, 59)
        if match[7]:
            monday = date.fromisocalendar(year, int(match[7]), 1)
            return _floor(monday), _ceiling(monday + timedelta(days=6))
        if day:
            return _floor(date(year, month, day)), _ceiling(date(year, month, day))
        first, months = (month, 1) if month else (1, 12)
        if match[8]:
            first, months = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[match[8]], 3
        elif match[9]:
            first, months = 3 * int(match[10]) - 2, 3
        elif match[11]:
            first, months = 6 * int(match[12]) - 5, 6
        beyond = date(year + (first + months - 1) // 12, (first + months - 1) % 12 + 1, 1)
        return _floor(date(year, first, 1)), _ceiling(beyond - timedelta(days=1))
    except (ValueError, OverflowError):
        return None


def _spans(value: DateValue) -> list[Span]:
    """The reading and then the other plausible ones, as closed spans of local minutes."""
    out = []
    whole = [(value.earliest, value.latest)] if value.earliest is not None or value.latest is not None else []
    for first, last in (*whole, *value.readings):
        low = datetime.min if first is None else _floor(first)
        high = datetime.max if last is None else _ceiling(last)
        out.append((low, high))
    return out


def _day_spans(value: DateValue, *, first_only: bool) -> list[Span]:
    pairs = [(value.earliest, value.latest), *(() if first_only else value.readings)]
    return [(_floor(_day(a)), _floor(_day(b))) for a, b in pairs if a is not None and b is not None]


def _day(moment: Moment) -> date:
    return date(moment.year, moment.month, moment.day)


def _floor(moment: Moment) -> datetime:
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else datetime.combine(moment, time.min)


def _ceiling(moment: Moment) -> datetime:
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else datetime.combine(moment, time(23, 59))


def _zoned(value: DateValue) -> str:
    """'' for local time; else the offset, so that zoned times are compared in one zone only."""
    first = value.earliest if value.earliest is not None else value.latest
    return str(first.utcoffset()) if isinstance(first, datetime) and first.tzinfo is not None else ""


def _clock(value: DateValue) -> str:
    """The time of day of a clock reading, '' for anything longer."""
    return value.timex[11:16] if re.fullmatch(r".{10}T\d\d:\d\d.*", value.timex) else ""


def _meet(a: Span, b: Span) -> Relation:
    if a == b:
        return "agree"
    return "differs" if a[0] <= b[1] and b[0] <= a[1] else "conflict"


def _within(a: Span, b: Span) -> bool:
    return b[0] <= a[0] and a[1] <= b[1]


def _near(x: DateValue, y: DateValue, a: Span, b: Span) -> bool:
    """True for clock times within a quarter of an hour of which one is rounded ("about 3 p.m." / "3:10 p.m.")."""
    gap = max(a[0], b[0]) - min(a[1], b[1])
    return gap <= timedelta(minutes=15) and (_clock(x)[3:] in {"00", "30"} or _clock(y)[3:] in {"00", "30"})
