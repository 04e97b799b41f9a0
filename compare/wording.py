"""Words beside words, and values in words: it shows a difference and decides none.

`clean_text` makes words fit to print. `differing_words` and `overlap_ratio` compare words with `difflib`; characters
would be no measure (two paraphrases of 220 letters score 0.475 or, swapped, 0.579). `say_value` turns a normalised
value into what a person would write.
"""

from __future__ import annotations

import calendar
import re
from collections import Counter
from datetime import date
from decimal import Decimal, InvalidOperation
from difflib import SequenceMatcher

from compare.english.plurals import INVARIABLE, IRREGULAR, NOT_MEN

Span = tuple[int, int]

# Currency signs and percent belong to the number they stand at: "$5" and "£5" differ. One pass, no backtracking.
_WORD = re.compile(r"[$€£¥]?\w+(?:[’'.,:/-]\w+)*%?")

_BLANKS = re.compile(r"\s+")
# Controls, lone surrogates, non-characters and the marks that turn the direction of text: U+FFFD stands for them.
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

# difflib is quadratic where words repeat; sentences and quotations of news stay far below this.
MAX_WORDS = 500


def clean_text(text: str) -> str:
    r"""The text on one line: blanks collapse, what cannot be printed becomes U+FFFD.

    >>> clean_text("Two\n died\x07")
    'Two died�'
    """
    return UNPRINTABLE.sub("\ufffd", _BLANKS.sub(" ", text))


def split_words(text: str) -> tuple[Span, ...]:
    """The spans of the words of a text; punctuation, quotation marks and blanks are left out.

    >>> split_words("Paid $1.2bn, he’d say.")
    ((0, 4), (5, 11), (13, 17), (18, 21))
    """
    return tuple(match.span() for match in _WORD.finditer(text))


def _keys(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[start:end].casefold().replace("’", "'") for start, end in spans]


def _matches(x: list[str], y: list[str]) -> list[tuple[int, int, int]]:
    """Runs of equal words as (place in x, place in y, length); the same runs when x and y are swapped."""
    if len(x) > MAX_WORDS or len(y) > MAX_WORDS:
        return [(0, 0, len(x))] if x == y else []
    one = [tuple(m) for m in SequenceMatcher(None, x, y, autojunk=False).get_matching_blocks() if m.size]
    two = [(m.b, m.a, m.size) for m in SequenceMatcher(None, y, x, autojunk=False).get_matching_blocks() if m.size]
    sizes = sum(n for *_, n in one), sum(n for *_, n in two)
    best = one if sizes[0] > sizes[1] or (sizes[0] == sizes[1] and x <= y) else two
    return [(i, j, n) for i, j, n in best]


def differing_words(x: str, y: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The runs of words of `x` that `y` lacks, and of `y` that `x` lacks, as spans into each text.

    Case, punctuation and the shape of apostrophes do not count. Swapping the texts swaps the answer. A side that only
    lacks words has no spans; texts of more than `MAX_WORDS` words differ as a whole or not at all.

    >>> differing_words("I want to kill him", "I want to sue him")
    (((10, 14),), ((10, 13),))
    """
    spans_x, spans_y = split_words(x), split_words(y)
    out_x: list[Span] = []
    out_y: list[Span] = []
    at_x = at_y = 0
    for i, j, n in [*_matches(_keys(x, spans_x), _keys(y, spans_y)), (len(spans_x), len(spans_y), 0)]:
        if at_x < i:
            out_x.append((spans_x[at_x][0], spans_x[i - 1][1]))
        if at_y < j:
            out_y.append((spans_y[at_y][0], spans_y[j - 1][1]))
        at_x, at_y = i + n, j + n
    return tuple(out_x), tuple(out_y)


def overlap_ratio(x: str, y: str) -> float:
    """How many of the words of two texts stand in both, in the same order: 0 to 1; 1 when neither has a word.

    Above `MAX_WORDS` words the order no longer counts.

    >>> overlap_ratio("He shook hands", "he shook hands, briefly")
    0.8571428571428571
    """
    keys_x, keys_y = _keys(x, split_words(x)), _keys(y, split_words(y))
    total = len(keys_x) + len(keys_y)
    if not total:
        return 1.0
    if max(len(keys_x), len(keys_y)) > MAX_WORDS:
        return 2 * (Counter(keys_x) & Counter(keys_y)).total() / total
    return 2 * sum(n for *_, n in _matches(keys_x, keys_y)) / total


# --- values --------------------------------------------------------------------------------------

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-W(?P<week>\d{2})|-(?P<month>\d{2})(?:-(?P<day>\d{2})"
    r"(?:[T ](?P<time>\d{2}:\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?)?)?",
    re.ASCII,
)
_DURATION = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.ASCII
)
_DURATION_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
_NUMBER = r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?"
_QUANTITY = re.compile(
    rf"(?P<low>{_NUMBER})?(?:(?P<to>\s*(?:/|\.\.)\s*)(?P<high>{_NUMBER})?)?(?:\s+(?P<unit>\S.*))?", re.ASCII
)
_OPEN = ("", "..")
# Symbols of units are shorter, but for "percentage point"; what is counted is named by its lemma.
_NOUN = re.compile(r"(?:[a-z-]+ )?[a-z-]{3,}")
_SAID_UNITS = {"m2": "m²", "m3": "m³"}
_SECONDS = (("year", 31_556_952), ("week", 604_800), ("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))
# `calendar.month_name` follows the locale of the process.
_MONTHS = (
    *("", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)


def say_value(value: str, kind: str = "") -> str:
    """A normalised value as people write it; what is not understood comes back as it is.

    Dates are ISO 8601 moments or intervals, quantities `low/high unit`, an end left out being open.

    >>> say_value("2023-05-01/2023-05-10"), say_value("2023-05"), say_value("2023-06-05T19:40/2023-06-05T20:00")
    ('1–10 May 2023', 'May 2023', '5 June 2023, 19:40–20:00')
    >>> say_value("1200000000 USD", "quantity"), say_value("41/ person", "quantity"), say_value("7200 s", "quantity")
    ('1,200,000,000 USD', 'at least 41 people', '2 hours')
    """
    said = _say_quantity(value) if kind == "quantity" else _say_date(value)
    return value if said is None else said


def _say_quantity(value: str) -> str | None:
    match = _QUANTITY.fullmatch(value)
    if match is None or (match["low"] is None and match["high"] is None):
        return None
    try:
        ends = [Decimal(number) for number in (match["low"], match["high"]) if number is not None]
    except InvalidOperation:
        return None
    ends, unit = _scale_unit(ends, (match["unit"] or "").strip())
    said = [_say_number(end) for end in ends]
    if len(said) == 2 and said[0] != said[1]:
        number = f"{said[0]} to {said[1]}"
    elif len(said) == 2 or match["to"] is None:
        number = said[0]
    else:
        number = f"{'at most' if match['low'] is None else 'at least'} {said[0]}"
    return f"{number} {unit}" if unit else number


def _scale_unit(ends: list[Decimal], unit: str) -> tuple[list[Decimal], str]:
    """The ends in the unit people would use, in the plural where a number takes one: 7200 "s" are 2 "hours"."""
    if unit == "s":
        for name, seconds in _SECONDS:
            if all(end and end % seconds == 0 for end in ends):
                unit, ends = name, [end / seconds for end in ends]
                break
    singular = all(end == 1 for end in ends) or not _NOUN.fullmatch(unit)
    return ends, _SAID_UNITS.get(unit, unit) if singular else say_plural(unit)


def say_plural(noun: str) -> str:
    """The plural of a noun, itself where it is one already, or a symbol.

    >>> say_plural("home"), say_plural("wife"), say_plural("mile per hour"), say_plural("km"), say_plural("people")
    ('homes', 'wives', 'miles per hour', 'km', 'people')
    """
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if len(noun) < 3 or noun.isupper() or noun in INVARIABLE or noun in IRREGULAR.values():
        return noun
    if " per " in noun:
        thing, _, rest = noun.partition(" per ")
        return f"{say_plural(thing)} per {rest}"
    if re.search("[^su]s$", noun):
        return noun
    if noun.endswith("man") and not noun.endswith(NOT_MEN):
        return f"{noun[:-3]}men"
    if re.search("[^aeiou]y$", noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "z", "ch", "sh")) else f"{noun}s"


def _say_number(number: Decimal) -> str:
    """Thousands set apart; decimals to three significant digits, but two at least, as conversions make many."""
    if number and not -6 < number.adjusted() <= 15:  # past that nobody reads digits
        return f"{number:g}"
    if number != number.to_integral_value():
        number = round(number, max(2, 2 - number.adjusted()))
    said = f"{number:,f}"
    return said.rstrip("0").rstrip(".") if "." in said else said


def _say_date(value: str) -> str | None:
    duration = _DURATION.fullmatch(value)
    if duration and any(duration.groups()):
        return " ".join(
            f"{int(n):,} {unit}{'' if int(n) == 1 else 's'}"
            for n, unit in zip(duration.groups(), _DURATION_UNITS, strict=True)
            if n and len(n) < 10
        )
    first, slash, last = value.partition("/")
    try:
        begins = None if first in _OPEN else _read_moment(first)
        ends = begins if not slash else None if last in _OPEN else _read_moment(last)
    except ValueError:
        return None
    if begins and ends:
        return _say_interval(begins[0], begins[2], ends[1], ends[2])
    if begins:
        return f"from {_say_moment(begins[0], begins[2])}"
    return f"until {_say_moment(ends[1], ends[2])}" if ends else None


def _read_moment(text: str) -> tuple[date, date, str]:
    """First and last day of an ISO moment, and the time of day ('' for whole days); ValueError if it is none."""
    match = _ISO.fullmatch(text)
    if match is None:
        raise ValueError(text)
    year, month, day = int(match["year"]), int(match["month"] or 0), int(match["day"] or 0)
    if match["week"]:
        week = int(match["week"])
        return date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7), ""
    if not month:
        return date(year, 1, 1), date(year, 12, 31), ""
    if not day:
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), ""
    zone = match["zone"] or ""
    said = "UTC" if zone in ("Z", "+00:00", "+0000") else f"UTC{zone}" if zone else ""
    return date(year, month, day), date(year, month, day), f"{match['time'] or ''} {said}".strip()


def _say_moment(day: date, time: str) -> str:
    return f"{day.day} {_MONTHS[day.month]} {day.year}" + (f", {time}" if time else "")


def _say_interval(first: date, first_time: str, last: date, last_time: str) -> str:
    whole_days = first_time[:5] in ("", "00:00") and last_time[:5] in ("", "23:59")
    if not whole_days:
        return _say_times(first, first_time, last, last_time)
    if first == last:
        return _say_moment(first, "")
    last_of_month = calendar.monthrange(last.year, last.month)[1]
    if first.day == 1 and last.day == last_of_month:
        if (first.month, last.month) == (1, 12):
            return f"{first.year}" if first.year == last.year else f"{first.year}–{last.year}"
        if (first.year, first.month) == (last.year, last.month):
            return f"{_MONTHS[first.month]} {first.year}"
        year = "" if first.year == last.year else f" {first.year}"
        return f"{_MONTHS[first.month]}{year}–{_MONTHS[last.month]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_say_moment(last, '')}"
    if first.year == last.year:
        return f"{first.day} {_MONTHS[first.month]}–{_say_moment(last, '')}"
    return f"{_say_moment(first, '')}–{_say_moment(last, '')}"


def _say_times(first: date, first_time: str, last: date, last_time: str) -> str:
    if first != last:
        return f"{_say_moment(first, first_time or '00:00')} – {_say_moment(last, last_time or '24:00')}"
    if first_time == last_time:
        return _say_moment(first, first_time)
    begins, _, zone = (first_time or "00:00").partition(" ")
    ends, _, last_zone = (last_time or "24:00").partition(" ")
    if first_time and last_time and zone != last_zone:
        return _say_moment(first, f"{first_time} – {last_time}")
    return _say_moment(first, f"{begins}–{ends} {zone or last_zone}".rstrip())
