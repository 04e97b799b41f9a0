"""A written publication date -> `Moment`: options, front matter, page metadata and page stamps."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from compare.english.calendar_words import MONTHS

if TYPE_CHECKING:
    from compare.model import Moment

_MONTH = r"(?P<{0}>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<{0}>\d{{1,2}})(?:st|nd|rd|th)?"
_TIME = (
    r"(?:[T\s,|/·•–—-]{1,8}(?:at\s{1,3})?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2})(?!\d)(?::(?P<second>\d{2}))?"
    r"(?:[.,]\d{1,9})?\s{0,2}(?:(?P<half>[ap])\.?m\b\.?)?|\s{0,2}(?P<half_alone>[ap])\.?m\b\.?))?"
)
_DATE = re.compile(
    r"(?<![\w/.-])(?:"
    r"(?P<y1>\d{4})(?P<sep>[-/.])(?P<m1>\d{1,2})(?P=sep)(?P<d1>\d{1,2})(?![\d/-])"
    r"|" + _DAY.format("d2") + r"\.?[\s-]{1,3}(?:of\s)?" + _MONTH.format("m2") + r"[\s,-]{1,3}(?P<y2>\d{4})(?!\d)"
    r"|" + _MONTH.format("m3") + r"\s{0,3}" + _DAY.format("d3") + r"[\s,]{1,3}(?P<y3>\d{4})(?!\d)"
    r"|(?P<n1>\d{1,2})(?P<sep4>[/.-])(?P<n2>\d{1,2})(?P=sep4)(?P<y4>\d{4})(?![\d/-])"
    r"|(?P<y5>\d{4})(?P<m5>\d{2})(?P<d5>\d{2})(?=T|\s|$)"
    r")" + _TIME,
    re.IGNORECASE,
)
# The first newspaper dates from 1605; the bounds keep later date arithmetic inside Python's range.
_YEARS = range(1600, 3000)
_BEFORE = re.compile(r"[\sA-Za-z,.|():-]{0,24}")
_AFTER = re.compile(r"(?:(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?\b)?[\sA-Za-z,.|()-]{0,24}")


def find_moment(text: str) -> tuple[Moment, int, int] | None:
    """The first full date in `text` with its span, and with the time of day when one follows it.

    Times are as written: a zone is read over, as relative dates are told in the outlet's own time.
    "06/09/2023" is no date, as nothing tells the day from the month.

    >>> find_moment("Last Updated : Jun 09 2023 | 9:32 PM IST")
    (datetime.datetime(2023, 6, 9, 21, 32), 15, 36)
    """
    for match in _DATE.finditer(text):
        moment = _moment(match)
        if moment is not None:
            return moment, match.start(), match.end()
    return None


def read_moment(text: str) -> Moment | None:
    """The date that `text` is, but for a weekday before it and a time zone after; None if it is not one.

    >>> read_moment("2023-06-06"), read_moment("Tue, 06 Jun 2023 21:32:00 GMT"), read_moment("June")
    (datetime.date(2023, 6, 6), datetime.datetime(2023, 6, 6, 21, 32), None)
    """
    found = _read_whole(text.strip())
    return found[0] if found else None


def _read_whole(text: str) -> tuple[Moment, str] | None:
    """The date that a text is, and what stands after it."""
    found = find_moment(text) if len(text) <= 80 else None
    if found is None:
        return None
    moment, start, end = found
    if not _BEFORE.fullmatch(text[:start]) or not _AFTER.fullmatch(text[end:].lstrip()):
        return None
    return moment, text[end:]


_OFFSET = re.compile(r"\s{0,2}(?:(?:GMT|UTC)\s?)?(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?(?!\d)")
_ZONE = re.compile(r"[\s,(]{0,3}(?P<zone>Z|UTC|GMT|[A-Z]{2,5})\b")
# Abbreviations of time zones in news pages, in hours from UTC. IST is India's here: Irish pages write it too, but far
# more Indian ones do; CST and BST are America's and Britain's for the same reason.
_ZONES = {
    zone: float(hours)
    for zone, _, hours in (
        pair.partition(":")
        for pair in """
        Z:0 UTC:0 GMT:0 BST:1 WEST:1 CET:1 CEST:2 EET:2 EEST:3 SAST:2 EAT:3 MSK:3 GST:4 PKT:5 IST:5.5 SGT:8 HKT:8 AWST:8
        JST:9 KST:9 AEST:10 AEDT:11 NZST:12 NZDT:13 EST:-5 EDT:-4 CST:-6 CDT:-5 MST:-7 MDT:-6 PST:-8 PDT:-7
        """.split()
    )
}
_ZONE_WORDS = frozenset({"ET", "CT", "MT", "PT", *_ZONES})


def read_zoned(text: str) -> tuple[Moment, str] | None:
    """What `read_moment` gives, and the zone written after a time of day: `+05:30`, `Z`, `EDT`; '' for none.

    >>> read_zoned("2023-06-06T21:32:00-04:00"), read_zoned("Jun 09 2023 | 9:32 PM IST")
    ((datetime.datetime(2023, 6, 6, 21, 32), '-04:00'), (datetime.datetime(2023, 6, 9, 21, 32), 'IST'))
    """
    found = _read_whole(text.strip())
    if found is None:
        return None
    moment, after = found
    return moment, find_zone(after) if isinstance(moment, datetime) else ""


def find_zone(text: str) -> str:
    """The zone that the text after a time of day begins with, normalised; '' for none."""
    if match := _OFFSET.match(text):
        hours, minutes = int(match["hours"]), int(match["minutes"] or 0)
        return f"{match['sign']}{hours:02}:{minutes:02}" if hours <= 14 and minutes < 60 else ""
    match = _ZONE.match(text)
    return match["zone"] if match and match["zone"] in _ZONE_WORDS else ""


def offset_of(zone: str) -> timedelta | None:
    """How far a zone is from UTC; None when it is not known ("ET" is one thing in summer, another in winter)."""
    if zone[:1] in "+-" and zone:
        sign = -1 if zone[0] == "-" else 1
        return sign * timedelta(hours=int(zone[1:3]), minutes=int(zone[4:6]))
    hours = _ZONES.get(zone)
    return None if hours is None else timedelta(hours=hours)


def show_moment(moment: Moment, zone: str = "") -> str:
    """A date or time in ISO 8601, with its zone when there is one."""
    return moment.isoformat() + (zone if not zone or zone[0] in "+-Z" else f" {zone}")


def plain_moment(moment: Moment) -> Moment:
    """The same date, or time of day without zone and fractions, so that any two can be compared."""
    return moment.replace(tzinfo=None, microsecond=0) if isinstance(moment, datetime) else moment


def _moment(match: re.Match[str]) -> Moment | None:
    got = match.groupdict()
    if got["y1"]:
        year, month, day = got["y1"], int(got["m1"]), got["d1"]
    elif got["y2"]:
        year, month, day = got["y2"], MONTHS[got["m2"].lower()], got["d2"]
    elif got["y3"]:
        year, month, day = got["y3"], MONTHS[got["m3"].lower()], got["d3"]
    elif got["y5"]:
        year, month, day = got["y5"], int(got["m5"]), got["d5"]
    else:
        first, second = int(got["n1"]), int(got["n2"])
        if first <= 12 and second <= 12 and first != second:
            return None
        year = got["y4"]
        month, day = (first, got["n2"]) if first <= 12 else (second, got["n1"])
    if int(year) not in _YEARS:
        return None
    try:
        on = date(int(year), month, int(day))
    except ValueError:
        return None
    if got["hour"] is None:
        return on
    hour, half = int(got["hour"]), (got["half"] or got["half_alone"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return on
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return datetime.combine(on, time(hour, int(got["minute"] or 0), int(got["second"] or 0)))
    except ValueError:
        return on
