"""Parts and ordinal pieces of longer times -> values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from compare.facts.dates.arithmetic import add_days, add_months, day_of, month_end
from compare.facts.dates.nodes import Month, Nth, Part, Relative, Slice
from compare.facts.dates.resolve_calendar import slice_interval, whole_month
from compare.facts.dates.resolve_offsets import length_back
from compare.facts.dates.resolving import Context, Interval, date_value, one_day, resolve, resolves

if TYPE_CHECKING:
    from compare.facts.dates.nodes import Node
    from compare.model import DateValue


def _third(interval: Interval, grain: str, part: str) -> Interval | None:
    """A third of an interval: of a month by days, of a year by months, of a decade by years (4, 3, 3)."""
    first, last = interval
    if grain == "month":
        year, month = first.year, first.month
        cut = {"early": (1, 10), "mid": (11, 20), "late": (21, month_end(year, month).day)}[part]
        return date(year, month, cut[0]), date(year, month, cut[1])
    if grain in {"year", "half", "quarter", "season"}:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        step = max(months // 3, 1)
        index = {"early": 0, "mid": 1, "late": 2}[part]
        start = add_months(first, index * step)
        stop = add_months(first, (index + 1) * step - 1) if index < 2 else last
        if start is None or stop is None:
            return None
        return start, month_end(stop.year, stop.month)
    if grain == "decade":
        years = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}[part]
        return date(first.year + years[0], 1, 1), date(first.year + years[1], 12, 31)
    if grain == "century":
        years = {"early": (0, 33), "mid": (34, 66), "late": (67, 99)}[part]
        start_year = max(first.year - first.year % 100, 0)
        return date(max(start_year + years[0], 1), 1, 1), date(start_year + years[1], 12, 31)
    if grain == "week":
        days = {"early": (0, 1), "mid": (2, 3), "late": (4, 6)}[part]
        return first + timedelta(days=days[0]), first + timedelta(days=days[1])
    return None


_LONGEST_SEARCH_DAYS = 400
_THIRDS_OF_DAY = {"early": (0, 7), "mid": (8, 15), "late": (16, 23)}
_THIRD = {"beginning": "early", "middle": "mid", "end": "late", "early": "early", "mid": "mid", "late": "late"}
_PART_MOD = {
    "early": "START",
    "mid": "MID",
    "late": "END",
    "earlier": "START",
    "later": "END",
    "beginning": "START",
    "middle": "MID",
    "end": "END",
}


def _resolve_whole(node: Node, context: Context) -> DateValue | None:
    """What a part is of; a vague whole ("last year") is not bent to one side, as its part is."""
    return resolve(node, replace(context, side="") if isinstance(node, Relative) and node.vague else context)


@resolves(Part)
def _resolve_part(node: Part, context: Context) -> DateValue | None:
    whole = _resolve_whole(node.of, context)
    if whole is None:
        return None
    modifier = _PART_MOD.get(node.part, "")
    if node.part.startswith("half"):
        return _half(whole, 1 if node.part == "half1" else 2)
    if whole.earliest is None or whole.latest is None:
        return replace(whole, modifier=modifier)
    if isinstance(whole.earliest, datetime):
        return replace(whole, modifier=modifier)
    first, last = day_of(whole.earliest), day_of(whole.latest)
    if node.part in {"earlier", "later"}:
        return _earlier_or_later(node.part, whole, context)
    if whole.grain == "day":
        return _part_of_day(node.part, whole, first)
    if node.part == "end":
        # "The end of the year" is its last day to a deadline, its last weeks to a plan.
        late = _third((first, last), whole.grain, "late")
        return replace(whole, earliest=last, latest=last, modifier=modifier, readings=(late,) if late else ())
    if node.part == "beginning":
        early = _third((first, last), whole.grain, "early")
        return replace(
            whole, earliest=first, latest=early[1] if early else last, modifier=modifier, readings=((first, first),)
        )
    third = _third((first, last), whole.grain, {"middle": "mid"}.get(node.part, node.part))
    if third is None:
        return replace(whole, modifier=modifier)
    readings: tuple[Interval, ...] = ()
    if isinstance(node.of, Month | Relative | Slice | Part) and whole.grain == "week" and node.part == "late":
        readings = ((third[0] - timedelta(days=1), third[1]),)
    return replace(whole, earliest=third[0], latest=third[1], modifier=modifier, readings=readings)


def _part_of_day(part: str, whole: DateValue, day: date) -> DateValue:
    """A third of a day, by the clock."""
    first, last = _THIRDS_OF_DAY[_THIRD[part]]
    opens, closes = time(first, 0), time(last, 59)
    return replace(
        whole,
        earliest=datetime.combine(day, opens),
        latest=datetime.combine(day, closes),
        grain="daypart",
        modifier=_PART_MOD[part],
        readings=tuple(
            (datetime.combine(day_of(a), opens), datetime.combine(day_of(b), closes))
            for a, b in whole.readings
            if a and b
        ),
    )


def _earlier_or_later(part: str, whole: DateValue, context: Context) -> DateValue:
    """Reads "Earlier this year" ends at the anchor, "later this year" begins there."""
    modifier = _PART_MOD[part]
    anchor = context.day
    if whole.earliest is None or whole.latest is None:
        return whole
    first, last = day_of(whole.earliest), day_of(whole.latest)
    if anchor is not None and first <= anchor <= last and whole.grain != "day":
        if part == "earlier":
            return replace(whole, latest=anchor, modifier=modifier)
        return replace(whole, earliest=anchor, modifier=modifier)
    return replace(whole, modifier=modifier)


def _half(whole: DateValue, n: int) -> DateValue | None:
    if whole.earliest is None or whole.latest is None:
        return replace(whole, modifier="START" if n == 1 else "END")
    first, last = day_of(whole.earliest), day_of(whole.latest)
    if whole.grain == "month":
        middle = first.replace(day=15)
        span = (first, middle) if n == 1 else (first.replace(day=16), last)
    else:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        cut = add_months(first, months // 2)
        if cut is None or months < 2:
            return replace(whole, modifier="START" if n == 1 else "END")
        span = (first, cut - timedelta(days=1)) if n == 1 else (cut, last)
    return replace(whole, earliest=span[0], latest=span[1], modifier="START" if n == 1 else "END")


@resolves(Nth)
def _resolve_nth(node: Nth, context: Context) -> DateValue | None:
    whole = _resolve_whole(node.of, context)
    if whole is None:
        return None
    if whole.earliest is None or whole.latest is None:
        if node.unit == "month" and whole.timex == "XXXX" and 1 <= node.n <= 12:
            return date_value(None, f"XXXX-{node.n:02d}", "month", anchored=True)
        if node.unit == "day" and len(whole.timex) == 7 and 1 <= node.n <= 31:
            return date_value(None, f"{whole.timex}-{node.n:02d}", "day", anchored=True)
        return date_value(None, whole.timex, whole.grain, anchored=True)
    first, last = day_of(whole.earliest), day_of(whole.latest)
    if node.unit == "weekend" or node.unit.startswith("weekday"):
        return _nth_weekday(node, first, last, anchored=whole.anchored)
    if whole.grain == "year" and node.count == 1 and node.unit == "month" and 1 <= node.n <= 12:
        month = f"{first.year:04d}-{node.n:02d}"
        return date_value(whole_month(first.year, node.n), month, "month", anchored=whole.anchored)
    if whole.grain == "year" and node.count == 1 and node.unit == "quarter":
        n = node.n if node.n > 0 else 4
        if n > 4:
            return None
        quarter = slice_interval("Q", n, first.year)
        return date_value(quarter, f"{first.year:04d}-Q{n}", "quarter", anchored=whole.anchored)
    return _nth_stretch(node, whole, first, last)


def _nth_weekday(node: Nth, first: date, last: date, *, anchored: bool) -> DateValue | None:
    """The n-th Tuesday, or weekend, of a time."""
    weekday = 6 if node.unit == "weekend" else int(node.unit[len("weekday") :])
    reach = min((last - first).days + 1, _LONGEST_SEARCH_DAYS)
    days = [d for n in range(reach) if (d := first + timedelta(days=n)).isoweekday() == weekday]
    index = node.n - 1 if node.n > 0 else node.n
    if not days or not -len(days) <= index < len(days):
        return None
    day = days[index]
    if node.unit != "weekend":
        return one_day(day, anchored=anchored)
    iso = day.isocalendar()
    return date_value(
        (day, day + timedelta(days=1)), f"{iso.year:04d}-W{iso.week:02d}-WE", "weekend", anchored=anchored
    )


def _nth_stretch(node: Nth, whole: DateValue, first: date, last: date) -> DateValue | None:
    """The first ten days, the last three months of a time."""
    after_last = add_days(last, 1)
    if after_last is None:
        return None
    if node.n < 0:
        start = length_back(after_last, node.unit, node.count, -1)
        stop: date | None = last
    else:
        start = first if node.n == 1 else length_back(first, node.unit, node.n - 1, 1)
        beyond = None if start is None else length_back(start, node.unit, node.count, 1)
        stop = None if beyond is None else add_days(beyond, -1)
    if start is None or stop is None or start > last or start < first:
        return None
    stop = min(stop, last)
    if node.unit == "day" and node.count == 1:
        return one_day(start, anchored=whole.anchored)
    readings: tuple[Interval, ...] = ()
    if node.unit == "week" and node.count == 1:
        monday = start - timedelta(days=start.isoweekday() - 1)
        readings = ((monday, monday + timedelta(days=6)),)
    timex = _timex_of_stretch(node, whole, start, stop)
    return date_value((start, stop), timex, node.unit, anchored=whole.anchored, readings=readings)


def _timex_of_stretch(node: Nth, whole: DateValue, start: date, stop: date) -> str:
    if node.unit != "month" or whole.grain != "year":
        return f"{start.isoformat()}/{stop.isoformat()}"
    if (node.count, start.month) in {(3, 1), (3, 10)}:
        return f"{start.year:04d}-Q{(start.month + 2) // 3}"
    if node.count == 6:
        return f"{start.year:04d}-H{1 if start.month == 1 else 2}"
    return f"{start:%Y-%m}/{stop:%Y-%m}"
