"""Times told by their distance, lengths and vague words -> values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from compare.english.calendar_words import UNKNOWN_TIMEX
from compare.facts.dates.arithmetic import add_days, add_months, day_of, month_end
from compare.facts.dates.nodes import Ago, Duration, Relative, Repeated, Stretch, Vague
from compare.facts.dates.resolve_calendar import slice_interval, whole_month
from compare.facts.dates.resolving import FINE, Context, Interval, date_value, one_day, resolve, resolves
from compare.model import DateValue, Moment


def unit_interval(unit: str, day: date, shift: int) -> tuple[Interval, str] | None:
    """The calendar unit that holds `day`, so many units on, and its TIMEX3 value."""
    if unit == "fortnight":
        unit, shift = "week", shift * 2
    if unit in {"day", "night"}:
        at = add_days(day, shift)
        return None if at is None else ((at, at), at.isoformat())
    if unit in {"week", "weekend"}:
        monday = add_days(day, 1 - day.isoweekday() + 7 * shift)
        sunday = None if monday is None else add_days(monday, 6)
        if monday is None or sunday is None:
            return None
        iso = monday.isocalendar()
        week = f"{iso.year:04d}-W{iso.week:02d}"
        if unit == "weekend":
            return (sunday - timedelta(days=1), sunday), f"{week}-WE"
        return (monday, sunday), week
    if unit == "month":
        first = add_months(day.replace(day=1), shift)
        return None if first is None else (whole_month(first.year, first.month), f"{first.year:04d}-{first.month:02d}")
    if unit == "quarter":
        first = add_months(day.replace(day=1, month=(day.month - 1) // 3 * 3 + 1), 3 * shift)
        if first is None:
            return None
        n = (first.month - 1) // 3 + 1
        return slice_interval("Q", n, first.year), f"{first.year:04d}-Q{n}"
    years = {"year": 1, "decade": 10, "century": 100}[unit]
    start = day.year - day.year % years + shift * years
    last = start + years - 1
    if not (start >= 1 and last <= 9999):
        return None
    timex = f"{start:04d}"[: {"year": 4, "decade": 3, "century": 2}[unit]]
    return (date(start, 1, 1), date(last, 12, 31)), timex


@resolves(Relative)
def _resolve_relative(node: Relative, context: Context) -> DateValue | None:
    unknown = date_value(None, UNKNOWN_TIMEX.get(node.unit, "XXXX-XX-XX"), node.unit, anchored=True)
    if node.base == "narrated":
        told = context.narrated
        if told is None and node.shift > 0 and context.side == "future" and context.day is not None:
            return _resolve_relative(replace(node, base="anchor"), context)
        if told is None or told.earliest is None or told.latest is None:
            return unknown
        base = day_of(told.latest if node.shift > 0 and node.unit in {"day", "night"} else told.earliest)
        if node.unit in {"day", "night", "week"} and told.grain not in {"day", "minute", "hour", "second", "daypart"}:
            return unknown
        if node.unit == "month" and told.grain not in {"day", "minute", "hour", "second", "daypart", "week", "month"}:
            return unknown
    else:
        if context.day is None:
            return unknown
        base = context.day
    if node.unit == "hour":
        return unknown
    if node.fiscal:
        return date_value(None, f"FY{base.year:04d}", node.unit, anchored=True)
    found = unit_interval(node.unit, base, node.shift)
    if found is None:
        return None
    (first, last), timex = found
    readings: tuple[Interval, ...] = ()
    if node.unit == "weekend" and node.base == "anchor":
        return _resolve_weekend(node, context, base)
    if node.this and node.unit == "week" and context.day is not None:
        # Spoken loosely, the seven days up to now.
        ago = add_days(context.day, -6)
        readings = ((ago, context.day),) if ago is not None else ()
    if node.vague and node.unit not in {"day", "night"} and context.day is not None and context.side == "past":
        last = min(last, context.day)
    return date_value(
        (first, last), timex, "day" if node.unit == "night" else node.unit, anchored=True, readings=readings
    )


def _resolve_weekend(node: Relative, context: Context, base: date) -> DateValue | None:
    current = unit_interval("weekend", base, 0)
    before, after = unit_interval("weekend", base, -1), unit_interval("weekend", base, 1)
    if current is None or before is None or after is None:
        return None
    if node.vague or node.shift == 0:
        # Before it has come, "this weekend" is the one ahead unless something already happened then; "the
        # weekend" is the one just past unless something is due.
        gone = context.side == "past" if node.this else context.side != "future"
        chosen = before if base < current[0][0] and gone else current
    elif node.shift < 0:
        chosen = before
    else:
        chosen = after
    others = tuple(
        x[0] for x in (before, current, after) if x is not chosen and abs(x[0][0] - base) <= timedelta(days=9)
    )
    return date_value(chosen[0], chosen[1], "weekend", anchored=True, readings=others)


_TIME_UNITS = {"second": timedelta(seconds=1), "minute": timedelta(minutes=1), "hour": timedelta(hours=1)}


@resolves(Ago)
def resolve_ago(node: Ago, context: Context) -> DateValue | None:
    """The time so long before or after the anchor, or the date told last."""
    unit = "day" if node.unit == "night" else node.unit
    modifier = {"LESS_THAN": "LESS_THAN", "MORE_THAN": "BEFORE" if node.sign < 0 else "AFTER"}.get(
        node.modifier, node.modifier
    )
    if node.count is None:
        value = "PAST_REF" if node.sign < 0 else "FUTURE_REF"
        if node.base == "narrated":
            value = UNKNOWN_TIMEX.get(unit, "XXXX")
        return DateValue(None, None, value, "DATE", "", modifier, anchored=True)
    unknown = DateValue(
        None,
        None,
        UNKNOWN_TIMEX.get(unit, "XXXX"),
        "TIME" if unit in _TIME_UNITS else "DATE",
        unit,
        modifier,
        anchored=True,
    )
    grain = unit
    if node.base == "narrated":
        told = context.narrated
        if told is None or told.earliest is None or told.latest is None:
            return unknown
        if unit in FINE | {"week", "weekend"} and told.grain not in FINE:
            return unknown
        if unit in {"year", "decade"} and told.grain in {"month", "quarter", "half", "season"}:
            return _shifted(told, node)
        base: Moment = told.earliest
    elif context.anchor is None:
        return unknown
    else:
        base = context.anchor
    if unit in _TIME_UNITS:
        if not isinstance(base, datetime):
            if node.base == "anchor" and unit == "hour" and node.count >= 24:
                day = add_days(base, node.sign * round(node.count / 24))
                return None if day is None else one_day(day, anchored=True)
            return unknown
        try:
            at = base + node.sign * node.count * _TIME_UNITS[unit]
        except OverflowError:
            return None
        at = at.replace(second=0, microsecond=0)
        return DateValue(at, at, f"{at:%Y-%m-%dT%H:%M}", "TIME", "minute", modifier, anchored=True)
    found = _counted_back(unit, day_of(base), node.sign * node.count)
    if found is None:
        return None
    (first, last), timex, readings = found
    if node.base == "narrated" and node.sign < 0 and context.day is not None and unit in {"week", "month", "year"}:
        # "Three months earlier" may be counted from the day of the report, too.
        now = _counted_back(unit, context.day, -node.count)
        readings += ((now[0]), *now[2]) if now is not None else ()
    if modifier == "BEFORE":
        return DateValue(None, last, timex, "DATE", grain, modifier, anchored=True)
    if modifier == "AFTER":
        return DateValue(first, None, timex, "DATE", grain, modifier, anchored=True)
    return date_value((first, last), timex, grain, modifier=modifier, anchored=True, readings=readings)


def _shifted(told: DateValue, node: Ago) -> DateValue | None:
    """Reads "A year earlier" of a month or quarter: the same month or quarter of that year."""
    years = round((node.count or 0) * (10 if node.unit == "decade" else 1)) * node.sign
    if told.earliest is None or told.latest is None:
        return None
    first = add_months(day_of(told.earliest), 12 * years)
    end = day_of(told.latest)
    whole = end == month_end(end.year, end.month)
    last = add_months(end, 12 * years)
    if first is None or last is None:
        return None
    if whole:
        last = month_end(last.year, last.month)
    head, rest = told.timex[:4], told.timex[4:]
    timex = f"{int(head) + years:04d}{rest}" if head.isdigit() and "/" not in rest else f"{first.year:04d}"
    return date_value((first, last), timex, told.grain, anchored=True)


def _counted_back(unit: str, base: date, count: float) -> tuple[Interval, str, tuple[Interval, ...]] | None:
    """The unit so many units from a day, with the readings that a looser count allows."""
    days_per = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
    if abs(count) > 4_000_000:
        return None
    if count != int(count) or unit == "fortnight":
        # Half units fall back to the finer one: a year and a half is 18 months.
        if unit in days_per:
            day = add_days(base, round(count * days_per[unit]))
            if day is None:
                return None
            if unit == "fortnight":
                week = unit_interval("week", day, 0)
                return None if week is None else (week[0], week[1], ((day, day),))
            return (day, day), day.isoformat(), ()
        per = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
        if unit == "month":
            day = add_days(base, round(count * 30.44))
            return None if day is None else (whole_month(day.year, day.month), f"{day:%Y-%m}", ())
        found = unit_interval("month", base, round(count * per))
        if found is None:
            return None
        # Whoever counts in half years means a season.
        slack = 92 if unit == "year" else 0
        lo, hi = add_days(found[0][0], -slack), add_days(found[0][1], slack)
        return found[0], found[1], ((lo, hi),) if slack and lo is not None and hi is not None else ()
    n = int(count)
    coarse = {"decade": ("year", 10 * n), "century": ("year", 100 * n)}.get(unit, (unit, n))
    found = unit_interval(coarse[0], base, coarse[1])
    if found is None:
        return None
    readings: list[Interval] = []
    if unit in days_per:
        exact = add_days(base, n * days_per[unit])
        slack = days_per[unit] // 2 + (1 if abs(n) > 3 and unit == "day" else 0)
        if exact is not None:
            lo, hi = add_days(exact, -slack), add_days(exact, slack)
            if unit != "day" and lo is not None and hi is not None:
                readings += [(exact, exact), (lo, hi)]
    elif unit in {"month", "year"}:
        exact = add_months(base, n * (12 if unit == "year" else 1))
        if exact is not None:
            half = 15 if unit == "month" else 183
            lo, hi = add_days(exact, -half), add_days(exact, half)
            if lo is not None and hi is not None:
                readings.append((lo, hi))
    return found[0], found[1], tuple(readings)


def length_back(base: date, unit: str, count: float, sign: int) -> date | None:
    """The day a length of time before (or after) `base`."""
    if abs(count) > 4_000_000:
        return None
    if unit in {"day", "night", "week", "weekend", "fortnight"}:
        days = {"week": 7, "weekend": 7, "fortnight": 14}.get(unit, 1)
        return add_days(base, round(sign * count * days))
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
    if months is None:
        return None
    return add_months(base, round(sign * count * months))


@resolves(Stretch)
def _resolve_stretch(node: Stretch, context: Context) -> DateValue | None:
    plain = DateValue(None, None, node.value, "DURATION", node.unit, anchored=True)
    if node.end is not None:
        end = resolve(node.end, context)
        if end is None or end.latest is None:
            return plain
        last = day_of(end.latest)
        after = add_days(last, 1)
        first = None if after is None else length_back(after, node.unit, node.count, -1)
        if first is None:
            return plain
        return DateValue(first, last, node.value, "DURATION", node.unit, anchored=end.anchored)
    if context.day is None:
        return plain
    if node.unit == "quarter":
        # Companies count whole quarters.
        near = unit_interval("quarter", context.day, node.sign)
        far = unit_interval("quarter", context.day, node.sign * round(node.count)) if node.count < 1000 else None
        if near is None or far is None:
            return plain
        both = (near[0], far[0]) if node.sign > 0 else (far[0], near[0])
        return DateValue(both[0][0], both[1][1], node.value, "DURATION", node.unit, anchored=True)
    other = length_back(context.day, node.unit, node.count, node.sign)
    if other is None:
        return plain
    first, last = sorted((other, context.day))
    return DateValue(first, last, node.value, "DURATION", node.unit, anchored=True)


@resolves(Duration)
def _resolve_duration(node: Duration, _: Context) -> DateValue:
    return DateValue(None, None, node.value, "DURATION", node.unit, node.modifier)


@resolves(Repeated)
def _resolve_repeated(node: Repeated, _: Context) -> DateValue:
    return DateValue(None, None, node.value, "SET", "")


@resolves(Vague)
def _resolve_vague(node: Vague, context: Context) -> DateValue:
    readings = ((context.day, None),) if node.begins_now and context.day else ()
    return DateValue(None, None, node.value, "DATE", "", anchored=True, readings=readings)


def due_in(node: Duration, value: DateValue, context: Context) -> DateValue:
    """A length after "in", of what is due: still a DURATION to TimeML, and the time it leads to."""
    if node.count is None or context.anchor is None or "/" in node.value:
        return value
    due = resolve_ago(Ago(node.count, node.unit, 1, "anchor", node.modifier), context)
    if due is None:
        return value
    return replace(value, earliest=due.earliest, latest=due.latest, anchored=True, readings=due.readings)
