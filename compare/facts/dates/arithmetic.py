"""The calendar: feasts, daylight saving, and steps of days and months that stay inside it."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta, timezone

from compare.english.calendar_words import WEEKDAYS


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher, Astronomical Algorithms, ch. 8).

    >>> easter(2024).isoformat()
    '2024-03-31'
    """
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date | None:
    """The n-th (from the end when negative) ISO `weekday` of a month, or None where there is none.

    >>> nth_weekday(2023, 10, 1, 1).isoformat()
    '2023-10-02'
    """
    last = calendar.monthrange(year, month)[1]
    first = (weekday - date(year, month, 1).isoweekday()) % 7 + 1
    days = list(range(first, last + 1, 7))
    index = n - 1 if n > 0 else n
    if not -len(days) <= index < len(days):
        return None
    return date(year, month, days[index])


def holiday(name: str, year: int) -> date | None:
    """The day a `HOLIDAYS` name falls on in `year`; None when the year has no such day.

    >>> holiday("us-thanksgiving", 2024).isoformat()
    '2024-11-28'
    """
    if name.startswith("easter"):
        day = easter(year)
        return day + timedelta(days=int(name[6:] or 0))
    if name.startswith("us-thanksgiving"):
        fourth = nth_weekday(year, 11, 4, 4)
        return fourth + timedelta(days=int(name[15:] or 0)) if fourth else None
    if name == "us-election":
        first = nth_weekday(year, 11, 1, 1)
        return first + timedelta(days=1) if first else None
    month, *rest = name.split("-", 2)
    if rest[0].isdigit():
        return date(year, int(month), int(rest[0]))
    return nth_weekday(year, int(month), WEEKDAYS[rest[0]], int(rest[1]))


def zone_offset(zone: int | str, day: date) -> timezone:
    """The offset a `ZONES` value has on `day`, daylight saving of the US (2007 rules) and the EU included.

    >>> zone_offset("us-5", date(2024, 7, 1))
    datetime.timezone(datetime.timedelta(days=-1, seconds=72000))
    """
    if isinstance(zone, int):
        return timezone(timedelta(minutes=zone))
    region, hours = zone[:2], int(zone[2:])
    if region == "us":
        begins, ends = nth_weekday(day.year, 3, 7, 2), nth_weekday(day.year, 11, 7, 1)
    else:
        begins, ends = nth_weekday(day.year, 3, 7, -1), nth_weekday(day.year, 10, 7, -1)
    saving = begins is not None and ends is not None and begins <= day < ends
    return timezone(timedelta(hours=hours + saving))


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def add_months(day: date, months: int) -> date | None:
    """The same day so many months on (cut to the month's end); None outside years 1 to 9999.

    >>> add_months(date(2024, 1, 31), 1).isoformat()
    '2024-02-29'
    """
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def add_days(day: date, days: int) -> date | None:
    """The day so many days on; None outside years 1 to 9999."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def day_of(moment: date) -> date:
    """The calendar day of a date or date-time."""
    return moment.date() if isinstance(moment, datetime) else moment
