"""Days, months, years and their named parts -> values."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from compare.english.calendar_words import SEASONS
from compare.facts.dates.arithmetic import add_days, add_months, day_of, holiday, month_end
from compare.facts.dates.nodes import Century, Day, Decade, Fixed, Holiday, Month, Slice, Year
from compare.facts.dates.resolving import Context, Interval, Side, date_value, day_or_none, one_day, resolve, resolves

if TYPE_CHECKING:
    from compare.model import DateValue


@resolves(Day)
def _resolve_day(node: Day, context: Context) -> DateValue | None:
    if node.year is not None and node.month is not None and node.day is not None:
        day = day_or_none(node.year, node.month, node.day)
        if day is None:
            return None
        swapped = day_or_none(node.year, node.day, node.month) if node.swapped else None
        return one_day(day, anchored=False, readings=((swapped, swapped),) if swapped else ())
    if node.month is not None and node.day is not None:
        return _yearless_day(node, context)
    if node.day is not None:
        return _day_of_month(node.day, node.weekday, context)
    return _resolve_weekday(node, context)


def _yearless_day(node: Day, context: Context) -> DateValue | None:
    month, number = node.month or 1, node.day or 1
    if number > 29 and number > calendar.monthrange(2024, month)[1]:
        return None
    anchor = context.day
    if anchor is None:
        return date_value(None, f"XXXX-{month:02d}-{number:02d}", "day", anchored=True)
    days = [
        d for y in range(anchor.year - 8, anchor.year + 9) if 1 <= y <= 9999 and (d := day_or_none(y, month, number))
    ]
    if node.weekday is not None:
        matching = [d for d in days if d.isoweekday() == node.weekday]
        if matching:
            days = matching
    day = _nearest(days, anchor, "" if context.planned else context.side, node.which)
    if day is None:
        return None
    return one_day(day, anchored=True)


def _nearest(days: list[date], anchor: date, side: Side, which: str = "") -> date | None:
    """The candidate that tense and distance favour.

    Tense decides, unless it leads most of a year away from a day close by on the other side: a verb misread by
    the parser, or "would" for what is over by now, is likelier than that.
    """
    past = [d for d in days if d <= anchor]
    coming = [d for d in days if d >= anchor]
    if which == "last":
        past = [d for d in days if d < anchor]
        return past[-1] if past else None
    if which == "next":
        coming = [d for d in days if d > anchor]
        return coming[0] if coming else None
    if not past or not coming:
        return past[-1] if past else coming[0] if coming else None
    back, on = (anchor - past[-1]).days, (coming[0] - anchor).days
    if side == "past":
        return coming[0] if back > 270 and on < 93 else past[-1]
    if side == "future":
        return past[-1] if on > 270 and back < 32 else coming[0]
    return past[-1] if back <= on else coming[0]


def _day_of_month(number: int, weekday: int | None, context: Context) -> DateValue | None:
    anchor = context.day
    if anchor is None:
        return date_value(None, f"XXXX-XX-{number:02d}", "day", anchored=True)
    months = [m for n in range(-13, 14) if (m := add_months(anchor.replace(day=1), n))]
    days = [d for m in months if (d := day_or_none(m.year, m.month, number))]
    if weekday is not None:
        days = [d for d in days if d.isoweekday() == weekday] or days
    past, coming = [d for d in days if d <= anchor], [d for d in days if d >= anchor]
    if not past or not coming:
        return None
    if context.side:
        day = past[-1] if context.side == "past" else coming[0]
    else:
        day = past[-1] if anchor - past[-1] <= coming[0] - anchor else coming[0]
    return one_day(day, anchored=True)


def _resolve_weekday(node: Day, context: Context) -> DateValue | None:
    weekday = node.weekday or 1
    anchor = context.day
    if anchor is None:
        return date_value(None, f"XXXX-WXX-{weekday}", "day", anchored=True)
    if node.week is not None:
        day = add_days(anchor, weekday - anchor.isoweekday() + 7 * node.week)
        return None if day is None else one_day(day, anchored=True)
    gap = (weekday - anchor.isoweekday()) % 7
    past, coming = add_days(anchor, gap - 7 if gap else 0), add_days(anchor, gap)
    if past is None or coming is None:
        return None
    other: list[date | None] = []
    match node.which:
        case "last":
            day = add_days(anchor, gap - 7)
            other = [add_days(anchor, weekday - anchor.isoweekday() - 7)]
        case "next":
            day = add_days(anchor, weekday - anchor.isoweekday() + 7)
            other = [add_days(anchor, gap or 7)]
        case "this":
            day = add_days(anchor, weekday - anchor.isoweekday())
            if context.side == "past" and day is not None and day > anchor:
                day = past
            elif context.side != "past" and day is not None and day < anchor:
                day = coming
        case _:
            day = coming if context.side == "future" else past
            other = [past if context.side == "future" else coming]
            if gap == 0:
                other = [add_days(anchor, 7 if context.side == "future" else -7)]
    if day is None:
        return None
    return one_day(day, anchored=True, readings=tuple((d, d) for d in other if d is not None and d != day))


def whole_month(year: int, month: int) -> Interval:
    """First and last day of a month."""
    return date(year, month, 1), month_end(year, month)


@resolves(Month)
def _resolve_month(node: Month, context: Context) -> DateValue | None:
    if node.year is not None:
        if not 1 <= node.year <= 9999:
            return None
        return date_value(whole_month(node.year, node.month), f"{node.year:04d}-{node.month:02d}", "month")
    anchor = context.day
    if anchor is None:
        return date_value(None, f"XXXX-{node.month:02d}", "month", anchored=True)
    first = anchor.replace(day=1)
    starts = [date(y, node.month, 1) for y in range(anchor.year - 1, anchor.year + 2) if 1 <= y <= 9999]
    past, coming = [d for d in starts if d <= first], [d for d in starts if d >= first]
    readings: tuple[Interval, ...] = ()
    if context.story_month is not None and not node.which and context.side != "future":
        return _month_of_story(node.month, context.story_month, past)
    if node.which == "this":
        start = first.replace(month=node.month)
    elif node.which == "last":
        start = max((d for d in starts if d < first), default=starts[0])
    elif node.which == "next":
        start = min((d for d in starts if d > first), default=starts[-1])
    elif context.side == "future" and not context.planned:
        start = coming[0] if coming else past[-1]
    elif context.side == "past":
        start = past[-1] if past else coming[0]
    else:
        start = min(starts, key=lambda d: (abs((d.year - first.year) * 12 + d.month - first.month), d > first))
    return date_value(
        whole_month(start.year, start.month),
        f"{start.year:04d}-{start.month:02d}",
        "month",
        anchored=True,
        readings=readings,
    )


def _month_of_story(month: int, told: date, past: list[date]) -> DateValue | None:
    """The month in the year that is narrated, or the next where it is over; the last such month may be meant, too."""
    year = told.year + (month < told.month)
    if year > 9999:
        return None
    readings = tuple(whole_month(d.year, d.month) for d in past[-1:])
    return date_value(whole_month(year, month), f"{year:04d}-{month:02d}", "month", anchored=True, readings=readings)


@resolves(Year)
def _resolve_year(node: Year, _: Context) -> DateValue | None:
    if not 1 <= node.year <= 9998:
        return None
    if node.last is not None:
        return date_value((date(node.year, 1, 1), date(node.last, 12, 31)), f"{node.year}/{node.last}", "year")
    interval = date(node.year, 1, 1), date(node.year, 12, 31)
    if node.fiscal:
        # Which twelve months those are is each one's own affair: the US government's begin in October,
        # Britain's and India's in April, Australia's in July.
        readings = tuple(
            (date(node.year + shift, month, 1), month_end(node.year + shift + 1, month - 1))
            for shift, month in ((-1, 10), (-1, 7), (-1, 4), (0, 4))
        )
        return date_value(interval, f"FY{node.year:04d}", "year", readings=readings)
    return date_value(interval, f"{node.year:04d}", "year")


@resolves(Decade)
def _resolve_decade(node: Decade, context: Context) -> DateValue | None:
    first = node.first
    if node.short:
        anchor = context.day
        # Without an anchor a two-figure decade is the last century's, as in print it nearly always is.
        latest = anchor.year if anchor else 1999
        first = latest - latest % 100 + node.first
        if first > latest:
            first -= 100
    if not 1 <= first <= 9989:
        return None
    return date_value((date(first, 1, 1), date(first + 9, 12, 31)), f"{first // 10:03d}", "decade", anchored=node.short)


def slice_interval(letters: str, n: int, year: int) -> Interval:
    """First and last day of a quarter (Q), half (H) or season (SP SU FA WI) of a year."""
    if letters == "Q":
        return date(year, 3 * n - 2, 1), month_end(year, 3 * n)
    if letters == "H":
        return date(year, 6 * n - 5, 1), month_end(year, 6 * n)
    start = next(month for other, month in SEASONS.values() if other == letters)
    if start == 12:
        return date(year, 12, 1), month_end(year + 1, 2)
    return date(year, start, 1), month_end(year, start + 2)


@resolves(Century)
def _resolve_century(node: Century, _: Context) -> DateValue | None:
    if not 1 <= node.n <= 99:
        return None
    interval = date(max((node.n - 1) * 100, 1), 1, 1), date(node.n * 100 - 1, 12, 31)
    return date_value(interval, f"{node.n - 1:02d}", "century")


@resolves(Fixed)
def _resolve_fixed(node: Fixed, _: Context) -> DateValue:
    return one_day(node.day, anchored=False)


@resolves(Slice)
def _resolve_slice(node: Slice, context: Context) -> DateValue | None:
    letters = f"{node.letters}{node.n}" if node.n else node.letters
    grain = "quarter" if node.letters == "Q" else "half" if node.letters == "H" else "season"
    if node.of is not None:
        year = resolve(node.of, context)
        if year is None:
            return None
        if year.earliest is None:
            return date_value(None, f"XXXX-{letters}", grain, anchored=True)
        number = year.earliest.year
        fiscal = isinstance(node.of, Year) and node.of.fiscal
        interval = slice_interval(node.letters, node.n, number)
        # A season of "this year": not cut at the anchor, as the year itself would be.
        return date_value(
            interval, f"{number:04d}-{letters}", grain, anchored=year.anchored, modifier="APPROX" if fiscal else ""
        )
    anchor = context.day
    if anchor is None:
        return date_value(None, f"XXXX-{letters}", grain, anchored=True)
    chosen = _nearest_slice(node, context, anchor)
    return date_value(chosen, f"{chosen[0].year:04d}-{letters}", grain, anchored=True)


def _nearest_slice(node: Slice, context: Context, anchor: date) -> Interval:
    """The quarter or season meant where its year is left unsaid."""
    spans = [
        slice_interval(node.letters, node.n, y) for y in range(max(anchor.year - 2, 1), min(anchor.year + 2, 9998))
    ]
    past, coming = [s for s in spans if s[0] <= anchor], [s for s in spans if s[1] >= anchor]
    if node.which == "last":
        past = [s for s in spans if s[1] < anchor]
        return past[-1]
    if node.which == "next":
        return next(s for s in spans if s[0] > anchor)
    if node.which == "this":
        inside = [s for s in spans if s[0] <= anchor <= s[1]]
        return inside[0] if inside else next(s for s in spans if s[0].year == anchor.year)
    return coming[0] if context.side == "future" else past[-1]


@resolves(Holiday)
def _resolve_holiday(node: Holiday, context: Context) -> DateValue | None:
    if node.weekend:
        return _holiday_weekend(node, context)
    if node.year is not None:
        day = holiday(node.name, node.year)
        return None if day is None else one_day(day, anchored=False)
    anchor = context.day
    if anchor is None:
        timex = f"XXXX-{node.name}" if node.name[:2].isdigit() and len(node.name) == 5 else "XXXX-XX-XX"
        return date_value(None, timex, "day", anchored=True)
    if node.years is not None:
        day = holiday(node.name, anchor.year + node.years) if 1 <= anchor.year + node.years <= 9999 else None
        return None if day is None else one_day(day, anchored=True)
    years = range(max(anchor.year - 1, 1), min(anchor.year + 2, 9999))
    days = sorted(d for y in years if (d := holiday(node.name, y)) is not None)
    if node.which == "this":
        same = [d for d in days if d.year == anchor.year]
        chosen = same[0] if same else None
    else:
        chosen = _nearest(days, anchor, context.side, node.which)
        if context.side == "past" and not node.which and chosen is not None and chosen > anchor:
            # What has happened on a feast did not happen on one to come, however near.
            chosen = max((d for d in days if d <= anchor), default=chosen)
    return None if chosen is None else one_day(chosen, anchored=True)


def _holiday_weekend(node: Holiday, context: Context) -> DateValue | None:
    """The Saturday and Sunday next to a holiday, and the holiday with the days between."""
    value = _resolve_holiday(replace(node, weekend=False), context)
    if value is None or value.earliest is None:
        return value
    day = day_of(value.earliest)
    saturday = add_days(day, 6 - day.isoweekday() if day.isoweekday() > 2 else -day.isoweekday() - 1)
    sunday = None if saturday is None else add_days(saturday, 1)
    if saturday is None or sunday is None:
        return None
    iso = saturday.isocalendar()
    return date_value(
        (min(saturday, day), max(sunday, day)),
        f"{iso.year:04d}-W{iso.week:02d}-WE",
        "weekend",
        anchored=value.anchored,
        readings=((saturday, sunday),),
    )
