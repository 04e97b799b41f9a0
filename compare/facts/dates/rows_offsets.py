"""Rows for times told from a named one: "three days from Tuesday", "a year ago today", "the week of 4 March"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compare.english.calendar_words import (
    LASTING_WORDS,
    MEASURES_BEFORE_A_RATE,
    PERIOD_WORDS,
    PLURAL_FEASTS,
    PLURAL_UNITS,
    SEASONS,
)
from compare.facts.dates.nodes import Around, Day, Fixed, Holiday, Month, Node, Nth, Range, Relative, Shifted, Slice
from compare.facts.dates.nodes import Stretch as Span
from compare.facts.dates.rows import Row, Table, define
from compare.facts.dates.timex import duration_timex

if TYPE_CHECKING:
    from compare.facts.dates.tokens import Tokens

_DAYS = frozenset({"day", "night"})
_WEEKS = frozenset({"week", "fortnight"})
_YEARS = frozenset({"month", "quarter", "year", "decade", "century"})


# --- from, after, before a day -------------------------------------------------------------------


def _is_told(measure: Any) -> bool:
    """One exact count: no "two or three days", no "more than a week"."""
    return measure.number is not None and not (measure.ranged or measure.modifier or measure.hyphened)


def _away(measure: Any, of: Node, sign: int, side: str = "") -> Node | None:
    if not _is_told(measure) or measure.unit not in _DAYS | _WEEKS | _YEARS or not _fixes_a_day(of):
        return None
    return Shifted(measure.number, measure.unit, sign, of, side, loose=measure.unit not in _DAYS)  # type: ignore[arg-type]  # one of its literals


def _fixes_a_day(of: Node) -> bool:
    if isinstance(of, Holiday):
        return not of.weekend
    if isinstance(of, Nth | Relative):
        return of.unit == "day"
    return isinstance(of, Day | Fixed)


def _is_bare_weekday(of: Node) -> bool:
    return isinstance(of, Day) and of.month is None and of.day is None


def _beside(count: float, unit: str, sign: int, of: Node) -> Node | None:
    """The day or the week next to a day that has a date or a name of its own."""
    if not _fixes_a_day(of) or _is_bare_weekday(of) or isinstance(of, Relative):
        return None
    return Shifted(count, unit, sign, of, whole=unit == "week")


def _lasts(t: Tokens, i: int, _: int) -> bool:
    """Guard: "closed for two weeks from Monday", "three days a week on Tuesday": a length or a rate, no time."""
    return t.low[i - 1] in LASTING_WORDS or t.low[i - 1] in MEASURES_BEFORE_A_RATE or t.low[i - 1] in PLURAL_UNITS


def _possesses(t: Tokens, _: int, j: int) -> bool:
    """Guard: "two days before Friday's vote" counts to the vote, "a week after Monday-night" to the night."""
    return t.low[j] in {"'s", "'"} or (t.dash(j) and t.tight(j))


def _week_on(measure: Any, weekday: int) -> Node | None:
    """British "a week on Tuesday"."""
    if not _is_told(measure) or measure.unit not in _WEEKS:
        return None
    return Shifted(measure.number, measure.unit, 1, Day(weekday=weekday), "future")


Table("offset_day", [Row("<day>"), Row("=last|this|next <relative>", lambda n: n if _fixes_a_day(n) else None)])
_OFFSETS = [
    Row("<measure> from on? <offset_day>", lambda m, of: _away(m, of, 1, "future"), (_lasts, _possesses)),
    Row("<measure> after <offset_day>", lambda m, of: _away(m, of, 1), (_possesses,)),
    Row("<measure> before <offset_day>", lambda m, of: _away(m, of, -1), (_possesses,)),
    Row("<measure> on <Weekday>", _week_on, (_lasts, _possesses)),
    Row("the? day|night after <day>", lambda of: _beside(1.0, "day", 1, of), (_possesses,)),
    Row("the? day|night before <day>", lambda of: _beside(1.0, "day", -1, of), (_possesses,)),
    Row("the eve of <day>", lambda of: _beside(1.0, "day", -1, of), (_possesses,)),
    Row("the week after <day>", lambda of: _beside(1.0, "week", 1, of), (_possesses,)),
    Row("the week before <day>", lambda of: _beside(1.0, "week", -1, of), (_possesses,)),
]


# --- a year ago today, two Sundays ago, Monday week ----------------------------------------------


def _ago(measure: Any, of: Node) -> Node | None:
    """A length back from a day of now: "25 years ago on Monday"; not of days: "three days ago, on Monday" is one."""
    if not _is_told(measure) or measure.unit not in _WEEKS | _YEARS:
        return None
    if isinstance(of, Relative):
        fits = of.base == "anchor" and of.unit in {"day", "week", "weekend", "month", "year"}
        # "This month" is all of it here, not what has gone by.
        return Shifted(measure.number, measure.unit, -1, Relative(of.unit, of.shift)) if fits else None
    if isinstance(of, Day):
        return Shifted(measure.number, measure.unit, -1, of, "past" if not of.which else "")
    return Shifted(measure.number, measure.unit, -1, of) if isinstance(of, Month | Slice | Holiday) else None


def _ago_in_month(measure: Any, month: int) -> Node | None:
    """Reads "ten years ago in May": of that year."""
    if not _is_told(measure) or measure.unit not in {"year", "decade"} or measure.number != int(measure.number):
        return None
    years = int(measure.number) * (10 if measure.unit == "decade" else 1)
    return Nth(month, "month", Relative("year", -years))


def _nth_back(count: float, of: Node, unit: str) -> Node | None:
    return Shifted(count - 1, unit, -1, of) if 1 <= count <= 60 and count == int(count) else None


def _nth_on(count: float, weekday: int) -> Node | None:
    fits = 1 <= count <= 60 and count == int(count)
    return Shifted(count - 1, "week", 1, Day(weekday=weekday), "future") if fits else None


def _last_weekday(weekday: int) -> Node:
    return Day(weekday=weekday, which="last")


define(
    plural_season={word + "s": letters for word, (letters, _) in SEASONS.items() if "time" not in word},
    plural_feast=PLURAL_FEASTS,
    week_or_fortnight={"week": 1.0, "fortnight": 2.0},
    after_week=frozenset("when for at if unless with until".split()),
)
Table("several", [Row("=(cardinal_or_ten) <number>"), Row("=(figure) <number>")])
_ANNIVERSARIES = [
    Row("<measure> ago to the day|week|month", lambda m: _ago(m, Relative("day", 0))),
    Row("<measure> ago on? <deictic> !'s", lambda m, shift: _ago(m, Relative("day", shift))),
    Row("<measure> ago on? <day>", _ago, (_possesses,)),
    Row("<measure> ago in <Month> !(year)", _ago_in_month),
    Row("<measure> ago =last|this|next <relative>", _ago, (_possesses,)),
    Row("<several> <Weekdays> ago", lambda n, weekday: _nth_back(n, _last_weekday(weekday), "week")),
    Row("<several> <Weekdays> from now", _nth_on),
    Row("<several> <plural_season> ago", lambda n, letters: _nth_back(n, Slice(letters, which="last"), "year")),
    Row("<several> <plural_feast> ago", lambda n, name: _nth_back(n, Holiday(name, which="last"), "year")),
    Row("the <Weekday> before last", lambda weekday: Shifted(1.0, "week", -1, _last_weekday(weekday))),
    Row("<Weekday> last =(stop)", _last_weekday),
    *(
        row
        for end in ("=(stop)", "=(after_week)")
        for row in (
            Row(f"<Weekday> <week_or_fortnight> {end}", lambda d, n: Shifted(n, "week", 1, Day(weekday=d), "future")),
            Row(f"<deictic> <week_or_fortnight> {end}", lambda d, n: Shifted(n, "week", 1, Relative("day", d))),
        )
    ),
]
Table("offset", [*_OFFSETS, *_ANNIVERSARIES], longest=True)


# --- the week of a day, a period by its last day -------------------------------------------------


def _holding(unit: Any, of: Node) -> Node | None:
    if isinstance(of, Range):
        return of
    return Around(unit, of) if _fixes_a_day(of) and not _is_bare_weekday(of) else None


def _beginning(of: Node) -> Node | None:
    return Around("week", of, begins=True) if _fixes_a_day(of) else None


def _up_to(unit: str, end: Node) -> Node:
    count, unit = (6.0, "month") if unit == "half" else (1.0, unit)
    return Span(duration_timex(count, unit), count, unit, -1, end)


def _measured_up_to(measure: Any, end: Node) -> Node | None:
    if not measure.hyphened or measure.number is None or measure.unit not in {"month", "week", "day", "year"}:
        return None
    return Span(measure.value, measure.number, measure.unit, -1, end)


define(
    week_or_weekend={"week": "week", "weekend": "weekend"},
    ending_unit={unit: unit for unit in ("week", "fortnight", "month", "quarter", "year", "half")},
    period_word=PERIOD_WORDS,
)
Table("half_year", [Row("half -? year", "half"), Row("<ending_unit>")])
Table(
    "period",
    [
        Row("the? <week_or_weekend> of the? <day>", _holding, (_possesses,)),
        Row("the? week beginning|starting|commencing on? <day>", _beginning, (_possesses,)),
        Row("the (period_word)* <half_year> to|through|until|ended|ending in|on? <end_day>", _up_to, (_possesses,)),
        Row("^in|for|during|over|its (period_word)* <half_year> ended|ending in|on? <end_day>", _up_to, (_possesses,)),
        Row("the? <measure> period to|ended|ending in|on? <end_day>", _measured_up_to, (_possesses,)),
    ],
)
