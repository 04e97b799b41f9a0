"""Words beside words, and values in words: it shows a difference and decides none.

`clean_text` makes words fit to print. `differing_words` and `overlap_ratio` compare words with `difflib`; characters
would be no measure (two paraphrases of 220 letters score 0.475 or, swapped, 0.579). `say_interval`, `say_length` and
`say_amount` turn normalised values into what a person would write.
"""

from __future__ import annotations

import calendar
import re
from collections import Counter
from datetime import datetime
from decimal import Decimal
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from compare.english.plurals import INVARIABLE, IRREGULAR, NOT_MEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Moment

Span = tuple[int, int]

# Currency signs and percent belong to the number they stand at: "$5" and "£5" differ. One pass, no backtracking.
_WORD = re.compile(r"[$€£¥]?\w+(?:[’'.,:/-]\w+)*%?")

_BLANKS = re.compile(r"\s+")
# Controls, lone surrogates, non-characters and the marks that turn the direction of text: U+FFFD stands for them.
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

FEW = 12
"""Names up to which a list stands whole: all outlets of a story that has no more are named."""
SHOWN = 6
"""Names that are left of a longer one."""

# difflib is quadratic where words repeat; sentences and quotations of news stay far below this.
MAX_WORDS = 500


def clean_text(text: str) -> str:
    r"""The text on one line: blanks collapse, what cannot be printed becomes U+FFFD.

    >>> clean_text("Two\n died\x07")
    'Two died�'
    """
    return UNPRINTABLE.sub("\ufffd", _BLANKS.sub(" ", text))


def list_words(words: Sequence[str]) -> str:
    """Words with commas and "and"; of more than `FEW` the first ones, and how many others there are.

    >>> list_words(["a", "b", "c"]), list_words([*"abcdefghijklmnopqrst"])
    ('a, b and c', 'a, b, c, d, e, f and 14 others')
    """
    words = cut_list(words)
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def cut_list(words: Sequence[str]) -> Sequence[str]:
    """The words; of more than `FEW` the first `SHOWN`, and how many others there are as the last."""
    return words if len(words) <= FEW else [*words[:SHOWN], f"{len(words) - SHOWN:,} others"]


def split_words(text: str) -> tuple[Span, ...]:
    """The spans of the words of a text; punctuation, quotation marks and blanks are left out.

    >>> split_words("Paid $1.2bn, he’d say.")
    ((0, 4), (5, 11), (13, 17), (18, 21))
    """
    return tuple(match.span() for match in _WORD.finditer(text))


def split_letters(text: str) -> tuple[str, ...]:
    """The words of a text, without case and the shape of apostrophes.

    >>> split_letters("He’s “Over”!")
    ("he's", 'over')
    """
    return tuple(text[start:end].casefold().replace("’", "'") for start, end in split_words(text))


def _matches(x: tuple[str, ...], y: tuple[str, ...]) -> list[tuple[int, int, int]]:
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
    for i, j, n in [*_matches(split_letters(x), split_letters(y)), (len(spans_x), len(spans_y), 0)]:
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
    keys_x, keys_y = split_letters(x), split_letters(y)
    total = len(keys_x) + len(keys_y)
    if not total:
        return 1.0
    if max(len(keys_x), len(keys_y)) > MAX_WORDS:
        return 2 * (Counter(keys_x) & Counter(keys_y)).total() / total
    return 2 * sum(n for *_, n in _matches(keys_x, keys_y)) / total


# --- values --------------------------------------------------------------------------------------

_DURATION = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.ASCII
)
_DURATION_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
# Symbols of units are shorter, but for "percentage point"; what is counted is named by its lemma.
_NOUN = re.compile(r"(?:[a-z-]+ )?[a-z-]{3,}")
_SAID_UNITS = {"m2": "m²", "m3": "m³"}
_SECONDS = (("year", 31_556_952), ("week", 604_800), ("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))
# `calendar.month_name` follows the locale of the process.
_MONTHS = (
    *("", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)


def say_amount(low: float | None, high: float | None, unit: str) -> str:
    """An interval as people write it, an end left out being open; the bare unit where both are.

    >>> say_amount(1.2e9, 1.2e9, "USD"), say_amount(41, None, "person"), say_amount(7200, 7200, "s")
    ('1,200,000,000 USD', 'at least 41 people', '2 hours')
    """
    told = [Decimal(f"{end:.15g}") for end in (low, high) if end is not None]
    ends, unit = _scale_unit(told, unit)
    said = [_say_number(end) for end in ends]
    if len(said) == 2:
        number = said[0] if said[0] == said[1] else f"{said[0]} to {said[1]}"
    else:
        number = f"{'at most' if low is None else 'at least'} {said[0]}" if said else ""
    return f"{number} {unit}".strip()


def _scale_unit(ends: list[Decimal], unit: str) -> tuple[list[Decimal], str]:
    """The ends in the unit people would use, in the plural where a number takes one: 7200 "s" are 2 "hours"."""
    if unit == "s":
        for name, seconds in _SECONDS:
            if all(end and end.adjusted() < 15 and end % seconds == 0 for end in ends):
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


def say_length(timex: str) -> str:
    """A TIMEX3 length in words, "PT1H30M" as "1 hour 30 minutes"; any other text as it is."""
    found = _DURATION.fullmatch(timex)
    if found is None or not any(found.groups()):
        return timex
    parts = zip(found.groups(), _DURATION_UNITS, strict=True)
    return " ".join(f"{int(n):,} {unit}{'' if int(n) == 1 else 's'}" for n, unit in parts if n and len(n) < 10)


def say_interval(first: Moment | None, last: Moment | None) -> str:
    """A closed interval of days or moments as people write it, an end left out being open; '' where both are.

    >>> from datetime import date
    >>> say_interval(date(2023, 5, 1), date(2023, 5, 10)), say_interval(date(2023, 5, 1), date(2023, 5, 31))
    ('1–10 May 2023', 'May 2023')
    """
    if first is not None and last is not None:
        return _say_interval(first, _say_clock(first), last, _say_clock(last))
    if first is not None:
        return f"from {_say_moment(first, _say_clock(first))}"
    return "" if last is None else f"until {_say_moment(last, _say_clock(last))}"


def _say_clock(moment: Moment) -> str:
    """The time of day with its zone, '' for a whole day."""
    if not isinstance(moment, datetime):
        return ""
    shift = moment.strftime("%z")
    zone = "" if not shift else " UTC" if shift == "+0000" else f" UTC{shift[:3]}:{shift[3:5]}"
    return f"{moment:%H:%M}{zone}"


def _say_moment(day: Moment, time: str) -> str:
    return f"{day.day} {_MONTHS[day.month]} {day.year}" + (f", {time}" if time else "")


def _say_interval(first: Moment, first_time: str, last: Moment, last_time: str) -> str:
    whole_days = first_time[:5] in ("", "00:00") and last_time[:5] in ("", "23:59")
    if not whole_days:
        return _say_times(first, first_time, last, last_time)
    if _day(first) == _day(last):
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


def _day(moment: Moment) -> tuple[int, int, int]:
    return moment.year, moment.month, moment.day


def _say_times(first: Moment, first_time: str, last: Moment, last_time: str) -> str:
    if _day(first) != _day(last):
        return f"{_say_moment(first, first_time or '00:00')} – {_say_moment(last, last_time or '24:00')}"
    if first_time == last_time:
        return _say_moment(first, first_time)
    begins, _, zone = (first_time or "00:00").partition(" ")
    ends, _, last_zone = (last_time or "24:00").partition(" ")
    if first_time and last_time and zone != last_zone:
        return _say_moment(first, f"{first_time} – {last_time}")
    return _say_moment(first, f"{begins}–{ends} {zone or last_zone}".rstrip())
