"""The words news English has for times, and the calendar they stand for."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta, timezone

_MONTHS = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
)
MONTHS: dict[str, int] = {word: n for n, words in enumerate(_MONTHS, 1) for word in words.split()}

_WEEKDAYS = (
    "monday mon",
    "tuesday tue tues",
    "wednesday wed weds",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
)
WEEKDAYS: dict[str, int] = {word: n for n, words in enumerate(_WEEKDAYS, 1) for word in words.split()}
"""ISO numbers, Monday is 1."""
PLURAL_WEEKDAYS: dict[str, int] = {words.split()[0] + "s": n for n, words in enumerate(_WEEKDAYS, 1)}

SHORT_WORDS = frozenset("sun sat mon wed weds fri thu mar jan".split())
"""Abbreviations that are words or names of their own: read as dates only next to other date words."""

_UNITS = (
    "second seconds sec secs",
    "minute minutes min mins",
    "hour hours hr hrs",
    "day days",
    "night nights",
    "weekend weekends",
    "week weeks",
    "fortnight fortnights",
    "month months",
    "quarter quarters",
    "year years yr yrs",
    "decade decades",
    "century centuries",
)
UNITS: dict[str, str] = {word: words.split()[0] for words in _UNITS for word in words.split()}
PLURAL_UNITS = frozenset(words.split()[1] for words in _UNITS)
DURATION_LETTERS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "NI",
    "weekend": "WE",
    "week": "W",
    "fortnight": "F",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
}
UNKNOWN_TIMEX = {
    "second": "XXXX-XX-XXTXX:XX:XX",
    "minute": "XXXX-XX-XXTXX:XX",
    "hour": "XXXX-XX-XXTXX",
    "daypart": "XXXX-XX-XXTXX",
    "day": "XXXX-XX-XX",
    "night": "XXXX-XX-XXTNI",
    "weekend": "XXXX-WXX-WE",
    "week": "XXXX-WXX",
    "fortnight": "XXXX-WXX",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}

DAYPARTS: dict[str, tuple[str, int, int]] = {
    # TIMEX3 letters, first and last hour. News has no sharper use of these words.
    "morning": ("MO", 6, 11),
    "midmorning": ("MO", 9, 10),
    "afternoon": ("AF", 12, 17),
    "evening": ("EV", 18, 23),
    "night": ("NI", 18, 23),
    "lunchtime": ("MI", 12, 13),
    "dawn": ("MO", 5, 7),
    "dusk": ("EV", 17, 21),
    "daybreak": ("MO", 5, 7),
    "nightfall": ("EV", 17, 21),
}

SEASONS: dict[str, tuple[str, int]] = {
    # TIMEX3 letters and first month (meteorological seasons of the northern hemisphere).
    "spring": ("SP", 3),
    "summer": ("SU", 6),
    "summertime": ("SU", 6),
    "autumn": ("FA", 9),
    "fall": ("FA", 9),
    "winter": ("WI", 12),
    "wintertime": ("WI", 12),
}

_CARDINALS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
CARDINALS: dict[str, int] = {word: n for n, word in enumerate(_CARDINALS.split())}
TENS: dict[str, int] = {
    word: n * 10 for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS: dict[str, int] = {word: n for n, word in enumerate(_ORDINALS.split(), 1)}
DECADE_WORDS: dict[str, int] = {
    "noughties": 0,
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}

_HOUR = 60
ZONES: dict[str, int | str] = {
    # Minutes east of Greenwich, or the daylight-saving rule that decides. IST is India's (the world's busiest use).
    "gmt": 0,
    "utc": 0,
    "z": 0,
    "wet": 0,
    "bst": _HOUR,
    "cet": _HOUR,
    "cest": 2 * _HOUR,
    "eet": 2 * _HOUR,
    "eest": 3 * _HOUR,
    "sast": 2 * _HOUR,
    "msk": 3 * _HOUR,
    "pkt": 5 * _HOUR,
    "ist": 330,
    "wib": 7 * _HOUR,
    "ict": 7 * _HOUR,
    "sgt": 8 * _HOUR,
    "hkt": 8 * _HOUR,
    "awst": 8 * _HOUR,
    "jst": 9 * _HOUR,
    "kst": 9 * _HOUR,
    "aest": 10 * _HOUR,
    "aedt": 11 * _HOUR,
    "nzst": 12 * _HOUR,
    "nzdt": 13 * _HOUR,
    "est": -5 * _HOUR,
    "edt": -4 * _HOUR,
    "cst": -6 * _HOUR,
    "cdt": -5 * _HOUR,
    "mst": -7 * _HOUR,
    "mdt": -6 * _HOUR,
    "pst": -8 * _HOUR,
    "pdt": -7 * _HOUR,
    "akst": -9 * _HOUR,
    "akdt": -8 * _HOUR,
    "hst": -10 * _HOUR,
    "et": "us-5",
    "ct": "us-6",
    "mt": "us-7",
    "pt": "us-8",
    "eastern": "us-5",
    "central": "us-6",
    "mountain": "us-7",
    "pacific": "us-8",
    "greenwich": 0,
    "london": "eu+0",
    "paris": "eu+1",
    "berlin": "eu+1",
    "moscow": 3 * _HOUR,
    "beijing": 8 * _HOUR,
    "tokyo": 9 * _HOUR,
}

HOLIDAYS: dict[tuple[str, ...], str] = {
    tuple(words.split()): name
    for name, forms in {
        "12-25": "christmas day|christmas|xmas",
        "12-24": "christmas eve",
        "12-26": "boxing day|st stephen 's day|st . stephen 's day",
        "01-01": "new year 's day|new year 's|new years day",
        "12-31": "new year 's eve|new years eve",
        "01-06": "epiphany",
        "02-02": "groundhog day",
        "02-14": "valentine 's day|valentines day|st valentine 's day|st . valentine 's day",
        "03-08": "international women 's day",
        "03-17": "st patrick 's day|st . patrick 's day|saint patrick 's day",
        "04-01": "april fools ' day|april fool 's day|april fools day",
        "04-22": "earth day",
        "04-25": "anzac day",
        "05-01": "may day|international workers ' day",
        "05-05": "cinco de mayo",
        "06-19": "juneteenth",
        "07-01": "canada day",
        "07-04": "fourth of july|july fourth|4th of july|independence day",
        "07-14": "bastille day",
        "10-31": "halloween|hallowe'en",
        "11-01": "all saints ' day|all saints day",
        "11-02": "all souls ' day|all souls day",
        "11-05": "bonfire night|guy fawkes night",
        "11-11": "veterans day|armistice day|remembrance day|veterans ' day",
        "01-26": "australia day",
        "easter": "easter sunday|easter",
        "easter-2": "good friday",
        "easter-3": "maundy thursday|holy thursday",
        "easter-1": "holy saturday|easter saturday",
        "easter+1": "easter monday",
        "easter-7": "palm sunday",
        "easter-46": "ash wednesday",
        "easter-47": "shrove tuesday|mardi gras|fat tuesday",
        "easter+39": "ascension day",
        "easter+49": "pentecost|whit sunday",
        "easter+50": "whit monday",
        "us-thanksgiving": "thanksgiving day|thanksgiving",
        "us-thanksgiving+1": "black friday",
        "us-thanksgiving+4": "cyber monday",
        "us-election": "election day",
        "01-mon-3": "martin luther king jr . day|martin luther king day|mlk day|martin luther king jr day",
        "02-mon-3": "presidents ' day|presidents day|president 's day",
        "05-sun-2": "mother 's day|mothers ' day",
        "06-sun-3": "father 's day|fathers ' day",
        "05-mon--1": "memorial day",
        "09-mon-1": "labor day|labour day",
        "10-mon-2": "columbus day|indigenous peoples ' day|indigenous peoples day",
    }.items()
    for words in forms.split("|")
}
HOLIDAY_STARTS = frozenset(words[0] for words in HOLIDAYS)
LONGEST_HOLIDAY = max(len(words) for words in HOLIDAYS)


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
