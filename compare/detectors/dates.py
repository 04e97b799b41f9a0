"""Different times for the same event.

**What it says.** Two outlets date one event, or say how long it took, and the times are not the same.

**Fires** (`date-conflict`) when both times cannot be true: *on Thursday* / *at a session on Friday*, *last month* seen
from June / *early March*, *by the end of 2024* / *until the end of 2025*, *five days of riots* / *four days*.
(`date-precision`, a difference) when one contains the other, or they overlap: *last month* / *early May*, *Monday* /
*7am on Monday*, *Oct. 13* / *mid-October*.

**Silent** when any plausible reading agrees: a bare weekday as past or coming, *overnight* as either day, *two weeks
ago* next to any day around that time, *by the end of June* next to *by June 30*; when another mention explains the time
(all times of two outlets compete, equal ones first); between types that cannot be compared (a date, a length, a
repetition); and for datelines and page stamps. Without a publication date relative times stay open, and say nothing.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from math import isclose
from typing import TYPE_CHECKING, Final

from compare.detectors.matching import Clash, Competition, Relation, find_clashes
from compare.detectors.rules import Rule
from compare.english.datelines import BEFORE_DATE
from compare.model import DateValue, Fact, Finding, Mark
from compare.topics import describe_fact
from compare.wording import say_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Moment, Source, Story

FITS: Final = 0.65
"""Least slot score of a reported clash in the strict set: 0.6 finds more, 0.7 is surer, on dev and real alike."""
FITS_LOOSELY: Final = 0.8
EXPLAINS: Final = 0.4

Span = tuple[datetime, datetime]

_FROM: Final = frozenset({"since", "from", "after"})
_TO: Final = frozenset({"until", "by", "before"})


# --- values ---------------------------------------------------------------------------------------


def compare_dates(x: DateValue, y: DateValue) -> Relation:
    """Whether two times of one event agree, differ, conflict, or cannot be set side by side; symmetric.

    Differing sorts of time are incomparable; times conflict only when no plausible readings of them meet.
    """
    sort = _sort(x)
    if not sort or sort != _sort(y):
        return "incomparable"
    if sort == "length":
        return _compare_lengths(x, y)
    if sort == "set":
        return _compare_sets(x, y)
    return _compare_times(x, y)


def _sort(value: DateValue) -> str:
    """`time`, `length`, `set`, or '' for what has no value to compare ("recently", an unresolved "yesterday")."""
    if value.timex_type == "DURATION":
        return "length"
    if value.timex_type == "SET":
        return "set"
    return "time" if value.earliest is not None or value.latest is not None or value.readings else ""


def _compare_sets(x: DateValue, y: DateValue) -> Relation:
    if x.timex == y.timex:
        return "agree"
    # "On the second Tuesday of each month" / "monthly"; rates ("a year", "a month") may both hold.
    for loose, exact in ((x.timex, y.timex), (y.timex, x.timex)):
        if (loose == "P1M" and exact.startswith("XXXX-XX-WXX")) or (loose == "P1W" and exact.startswith("XXXX-WXX")):
            return "differs"
    return "incomparable"


# lengths

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


def _length(value: DateValue) -> tuple[float, float] | None:
    """(count, seconds in its unit) of a length in one unit; count -1 when it is vague ("days")."""
    match = _LENGTH.fullmatch(value.timex)
    if match is None:
        return None
    count = -1.0 if match[2] == "X" else float(match[2])
    return count, _SECONDS[match[1] + match[3]]


def _compare_lengths(x: DateValue, y: DateValue) -> Relation:
    if x.timex == y.timex:
        return "differs" if {x.modifier, y.modifier} == {"LESS_THAN", "MORE_THAN"} else "agree"
    first, second = _length(x), _length(y)
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


# times


def _compare_times(x: DateValue, y: DateValue) -> Relation:
    if {x.bound, y.bound} != {""}:
        return _compare_open(x, y)
    if (x.timex, x.modifier) == (y.timex, y.modifier):
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
        if _clock(x) and _clock(y) and _near(x, y, mine[0], yours[0]):
            return "differs"
    return relation


def _compare_open(x: DateValue, y: DateValue) -> Relation:
    """Times of which one end is open: the named ends are compared when they are the same ends."""
    side_x, side_y = _side(x), _side(y)
    named_x, named_y = _named(x), _named(y)
    if named_x is None or named_y is None or _zoned(x) != _zoned(y):
        return "incomparable"
    if side_x == side_y:
        return "agree" if named_x == named_y else _meet(named_x, named_y)
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


def _side(value: DateValue) -> str:
    return "from" if value.bound in _FROM else "to" if value.bound in _TO else ""


def _named(value: DateValue) -> Span | None:
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


# --- the rules ------------------------------------------------------------------------------------


def value_of(fact: Fact) -> DateValue:
    """The fact's value, which is a date's."""
    assert isinstance(fact.value, DateValue)  # noqa: S101 - only date facts come here
    return fact.value


_MONTH: Final = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?")


def _is_distinctive(fact: Fact) -> bool:
    """Does the same time anywhere explain this one? "Tuesday" may date anything, "March 9" and "February" hardly."""
    value = value_of(fact)
    if _sort(value) != "time" or value.bound or value.grain not in {"day", "month", "quarter", "season"}:
        return False
    return not value.anchored or (value.grain != "day" and bool(_MONTH.fullmatch(fact.text)))


# "$125 a month": a rate, unless it says that something took a month.
_RATE: Final = re.compile(r"(?:a|an|per|each|every) [a-z]+", re.IGNORECASE)
_BARE_CLOCK: Final = re.compile(
    r"(?:\d{1,2}(?:[:.]\d\d)?|\d{4})\s*(?:[ap]\.?\s?m\.?|hours|o['’]clock)?(?:\s+local time)?|noon|midnight|midday",
    re.IGNORECASE,
)


_AGO: Final = re.compile(
    r"\b(?P<count>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a|an)\s+"
    r"(?P<unit>day|week|month|year|decade)s?\s+ago\b",
    re.IGNORECASE,
)


def _compare(x: Fact, y: Fact) -> Relation:
    """As `compare_dates`; where a text gives the hour but not the day, the hours alone are compared."""
    a, b = value_of(x), value_of(y)
    ago_x, ago_y = _AGO.search(x.text), _AGO.search(y.text)
    if ago_x and ago_y and ago_x["unit"] == ago_y["unit"] and ago_x["count"].lower() != ago_y["count"].lower():
        # "Two weeks ago" may be any day of that week, but it is not "three weeks ago" of the same day.
        return "incomparable" if a.anchored != b.anchored else _meet(_spans(a)[0], _spans(b)[0])
    if not (_clock(a) and _clock(b) and (_BARE_CLOCK.fullmatch(x.text) or _BARE_CLOCK.fullmatch(y.text))):
        return compare_dates(a, b)
    if _zoned(a) != _zoned(b):
        return "agree" if _clock(a) == _clock(b) else "incomparable"
    if _clock(a) == _clock(b):
        return "agree" if a.modifier == b.modifier else "differs"
    first, second = _minutes(a), _minutes(b)
    # "9:40 p.m." lies in "shortly before 10 p.m.": an interval that crosses midnight is read as its clock time.
    if first[0] <= second[1] and second[0] <= first[1]:
        return "differs"
    gap = max(first[0], second[0]) - min(first[1], second[1])
    gap = min(gap, 24 * 60 - gap)
    rounded = "00" in {_clock(a)[3:], _clock(b)[3:]} or "30" in {_clock(a)[3:], _clock(b)[3:]}
    return "differs" if gap <= 15 and rounded else "conflict"


def _minutes(value: DateValue) -> tuple[int, int]:
    """First and last minute of the day that a clock reading may mean."""
    hours, minutes = _clock(value).split(":")
    ends = [60 * m.hour + m.minute for m in (value.earliest, value.latest) if isinstance(m, datetime)]
    if len(ends) == 2 and ends[0] <= ends[1]:
        return ends[0], ends[1]
    return (60 * int(hours) + int(minutes),) * 2


def affinity(x: Fact, y: Fact) -> float:
    """What two values alone say of dating one event, about -0.5 to 0.3, added to the slot score; symmetric."""
    a, b = value_of(x), value_of(y)
    sort = _sort(a)
    if not sort or sort != _sort(b):
        return 0.0
    if sort == "length":
        total = 0.1 if a.grain == b.grain else -0.1
        if ("-" in x.text) != ("-" in y.text):
            # "A 95-minute flight" measures a thing, "35 minutes before" a distance.
            total -= 0.15
        first_length, second_length = _length(a), _length(b)
        if first_length is None or second_length is None:
            return total
        sizes = sorted((first_length[0] * first_length[1], second_length[0] * second_length[1]))
        return total - (0.5 if sizes[1] > 4 * sizes[0] else 0.2 if sizes[1] > 3 * sizes[0] else 0.0)
    total = 0.1 if a.grain == b.grain else 0.0
    if sort != "time" or (a.earliest is None and a.latest is None) or (b.earliest is None and b.latest is None):
        return total
    first, second = _named(a), _named(b)
    if first is None or second is None:
        return total
    if first[0] == second[0] or first[1] == second[1]:
        total += 0.2
    gap = max(first[0], second[0]) - min(first[1], second[1])
    if gap <= timedelta(0):
        # Times that overlap are the likelier pair; but "this year" overlaps with too much.
        total += 0.1 if "year" not in {a.grain, b.grain} else -0.1
    if gap > timedelta(days=300):
        # Another year's event, unless only the year was changed.
        again = first[0].timetuple()[1:3] == second[0].timetuple()[1:3] and a.grain == b.grain in {"day", "month"}
        total += 0.1 if again else -0.4
    elif gap > timedelta(days=14):
        total -= 0.1
    return total


def find_date_discrepancies(story: Story) -> Iterator[Finding]:
    """Findings of both rules, in order of sources, then of place."""
    stamps = frozenset(id(f) for source in story.sources for f in _find_stamps(source))
    rules = Competition(
        kind="date",
        compare=_compare,
        noun=lambda _: "",
        takes_part=lambda f: id(f) not in stamps and bool(_sort(value_of(f))) and not _RATE.fullmatch(f.text),
        is_distinctive=_is_distinctive,
        fits=FITS,
        explains=EXPLAINS,
        fits_loosely=FITS_LOOSELY,
        affinity=affinity,
    )
    for clash in find_clashes(story, rules):
        yield _finding(clash)


_DATELINE: Final = re.compile(BEFORE_DATE)
_STAMP_WORDS: Final = 4


def _find_stamps(source: Source) -> Iterator[Fact]:
    """Dates that date no event: datelines, lines with a date and little else, and days of a lasting state."""
    text = source.parse.text
    for fact in source.facts:
        if fact.kind != "date":
            continue
        start = text.rfind("\n", 0, fact.start) + 1
        end = text.find("\n", fact.end)
        line = text[start : end if end >= 0 else len(text)]
        around = text[start : fact.start] + " " + text[fact.end : end if end >= 0 else len(text)]
        dateline = _DATELINE.fullmatch(text[start : fact.start])
        words = re.findall(r"[^\W\d_]{3,}", around)
        sentence = source.parse.sentence_at(fact.start)
        if "still" in source.parse.sentence_text(sentence).lower().split():
            # A state that lasts ("still in hospital on Sunday") is true of many days.
            yield fact
        elif dateline or (len(line) < 90 and len(words) < _STAMP_WORDS and not value_of(fact).anchored):
            yield fact


def _finding(clash: Clash) -> Finding:
    x = value_of(clash.facts_a[0])
    rule = "date-conflict" if clash.relation == "conflict" else "date-precision"
    marks = [_mark(clash.source_a, f) for f in clash.facts_a] + [_mark(clash.source_b, f) for f in clash.facts_b]
    return Finding(
        rule=rule,
        kind="date",
        verdict=clash.relation,
        severity="medium" if clash.relation == "conflict" else "low",
        confidence=round(min(0.95, 0.5 + 0.35 * clash.slot), 3),
        topic=describe_fact(clash.source_a, clash.facts_a[0]) or ", ".join(clash.shared_words[:3]),
        marks=tuple(marks),
        reason=_reason(x, clash),
        question="For how long was it?" if _sort(x) == "length" else "On which day was it, and at what time?",
    )


def _mark(source: Source, fact: Fact) -> Mark:
    return Mark(source.id, fact.start, fact.end, show_value(value_of(fact)))


def show_value(value: DateValue) -> str:
    """The value as ISO 8601: a moment, an interval with ".." for an open end, or the TIMEX3 value of a length.

    >>> show_value(DateValue(date(2023, 5, 1), date(2023, 5, 10), "2023-05", "DATE", "month", "START"))
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


def _reason(x: DateValue, clash: Clash) -> str:
    a, b = clash.source_a, clash.source_b
    shown = f"{_said(a, clash.facts_a[0])}; {_said(b, clash.facts_b[0])}"
    if clash.relation == "conflict":
        why = "The two lengths cannot both hold" if _sort(x) == "length" else "The two times cannot meet"
    elif _sort(x) == "length":
        why = "The two lengths are compatible, but not the same"
    else:
        why = "One time holds the other, or they overlap: compatible, but not equally precise"
    return f"{shown}. {why}.{clash.say_shared()}"


def _said(source: Source, fact: Fact) -> str:
    """What an outlet says and how it was read: "a has “last month”, which from 6 June 2023 is May 2023"."""
    value = value_of(fact)
    words = f"{source.id} has “{fact.text}”"
    if not value.anchored or source.anchor is None:
        return words
    said = say_value(show_value(value), "date")
    return f"{words}, which from {say_value(_iso(source.anchor)[:10], 'date')} is {said}"


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="date-conflict",
        version=1,
        kind="date",
        severity="medium",
        summary="Two times of one event cannot meet.",
        find=find_date_discrepancies,
    ),
    Rule(
        id="date-precision",
        version=1,
        kind="date",
        severity="low",
        summary="Two times of one event are compatible, but one is vaguer.",
        find=find_date_discrepancies,
    ),
)
"""The rules of this module."""
