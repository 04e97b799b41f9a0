"""Times told from a named one -> values."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from compare.english.calendar_words import UNKNOWN_TIMEX
from compare.facts.dates.arithmetic import add_days, day_of, month_end
from compare.facts.dates.nodes import Around, Shifted
from compare.facts.dates.resolve_offsets import length_back, unit_interval
from compare.facts.dates.resolving import Context, Interval, date_value, one_day, resolve, resolves

if TYPE_CHECKING:
    from datetime import date

    from compare.model import DateValue

_SLACK = {"week": 3, "fortnight": 3, "month": 15, "quarter": 30, "year": 183}
"""Days by which "two weeks before Christmas" may be out: half of one unit."""


@resolves(Shifted)
def _resolve_shifted(node: Shifted, context: Context) -> DateValue | None:
    side = node.side or context.side
    of = resolve(node.of, replace(context, side=side, planned=context.planned and not node.side))
    if of is None:
        return None
    if of.earliest is None or of.latest is None:
        return date_value(None, UNKNOWN_TIMEX["day"], "day", anchored=True)
    first, last = day_of(of.earliest), day_of(of.latest)
    if node.whole:
        return _whole_week(node, first, anchored=of.anchored)
    moved = _moved(node, (first, last), of.grain)
    if moved is None:
        return None
    readings = [m for a, b in of.readings if a and b and (m := _moved(node, (day_of(a), day_of(b)), of.grain))]
    if node.loose:
        slack = _SLACK.get(node.unit, 366)
        low, high = add_days(moved[0], -slack), add_days(moved[1], slack)
        if low is not None and high is not None:
            readings.append((low, high))
    if of.grain == "day":
        return one_day(moved[0], anchored=of.anchored, readings=tuple(readings))
    return date_value(moved, _timex(moved, of.grain), of.grain, anchored=of.anchored, readings=tuple(readings))


def _moved(node: Shifted, interval: Interval, grain: str) -> Interval | None:
    """The interval so long before or after; a week, a weekend and a month stay whole."""
    first = length_back(interval[0], node.unit, node.count, node.sign)
    last = length_back(interval[1], node.unit, node.count, node.sign)
    if first is None or last is None:
        return None
    if grain in {"week", "weekend"}:
        found = unit_interval(grain, first, 0)
        return None if found is None else found[0]
    if grain in {"month", "quarter", "season", "half", "year"} and node.unit not in {"day", "week", "fortnight"}:
        return first, month_end(last.year, last.month)
    return first, last


def _timex(interval: Interval, grain: str) -> str:
    first, last = interval
    if grain in {"week", "weekend"}:
        iso = first.isocalendar()
        return f"{iso.year:04d}-W{iso.week:02d}" + ("-WE" if grain == "weekend" else "")
    if grain == "month":
        return f"{first:%Y-%m}"
    return f"{first.year:04d}" if grain == "year" else f"{first.isoformat()}/{last.isoformat()}"


def _whole_week(node: Shifted, day: date, *, anchored: bool) -> DateValue | None:
    """The seven days next to a day, or the calendar week beside its own."""
    other, near = add_days(day, 7 * node.sign), add_days(day, node.sign)
    week = unit_interval("week", day, node.sign)
    if other is None or near is None or week is None:
        return None
    return date_value((min(other, near), max(other, near)), week[1], "week", anchored=anchored, readings=(week[0],))


@resolves(Around)
def _resolve_around(node: Around, context: Context) -> DateValue | None:
    of = resolve(node.of, context)
    if of is None:
        return None
    if of.earliest is None:
        return date_value(None, UNKNOWN_TIMEX[node.unit], node.unit, anchored=True)
    day = day_of(of.earliest)
    found, ends = unit_interval(node.unit, day, 0), add_days(day, 6)
    if found is None or ends is None:
        return None
    if node.begins:
        return date_value((day, ends), found[1], "week", anchored=of.anchored)
    # Where the calendar week begins on Sunday, the day named is the week's first.
    sunday = ((day, day + timedelta(days=6)),) if node.unit == "week" and day.isoweekday() == 7 else ()
    return date_value(found[0], found[1], node.unit, anchored=of.anchored, readings=sunday)
