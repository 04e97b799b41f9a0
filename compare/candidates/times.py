"""What times bring to the search: which of them date events, and what two of them say of dating one."""

from __future__ import annotations

import re
from datetime import timedelta
from math import log1p
from typing import TYPE_CHECKING, Final

from compare.english.datelines import AROUND_DATE, BEFORE_DATE
from compare.english.speech import SPOKE
from compare.model import DateValue
from compare.values.dates import length_of, named_span, sort_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Fact, Source

DAY: Final = timedelta(days=1)
STAMP_WORDS: Final = 4
"""A line with a date and fewer words than this is a stamp, and dates no event."""
STAMP_CHARS: Final = 90
"""No line longer than this is a stamp."""

FINE_GRAINS: Final = frozenset({"day", "daypart", "hour", "minute"})
_DATELINE: Final = re.compile(BEFORE_DATE)
_DIGITS: Final = re.compile(r"\d")
# "$125 a month": a rate, unless it says that something took a month.
_RATE: Final = re.compile(r"(?:a|an|per|each|every) [a-z]+", re.IGNORECASE)


def time_of(fact: Fact) -> DateValue:
    """The fact's value, which is a date's."""
    assert isinstance(fact.value, DateValue)  # noqa: S101 - only date facts come here
    return fact.value


def find_dating(source: Source) -> Iterator[Fact]:
    """The dates that may date an event; no rates, datelines, stamps, or days of a state that lasts."""
    text = source.parse.text
    for fact in source.facts:
        if fact.kind != "date" or not sort_of(time_of(fact)) or _RATE.fullmatch(fact.text):
            continue
        start = text.rfind("\n", 0, fact.start) + 1
        end = text.find("\n", fact.end)
        end = end if end >= 0 else len(text)
        around = text[start : fact.start] + " " + text[fact.end : end]
        is_short = end - start < STAMP_CHARS and len(re.findall(r"[^\W\d_]{3,}", around)) < STAMP_WORDS
        sentence = source.parse.sentence_text(source.parse.sentence_at(fact.start))
        # A state that lasts ("still in hospital on Sunday") is true of many days.
        lasts = "still" in sentence.lower().split()
        is_stamp = (
            _DATELINE.fullmatch(text[start : fact.start])
            or (is_short and not time_of(fact).anchored)
            or _is_page_stamp(source, start, end)
        )
        if not lasts and not is_stamp:
            yield fact


def _is_page_stamp(source: Source, start: int, end: int) -> bool:
    """Whether a line holds nothing but times and what stands around them: "Friday, Sep 10 | Updated 9:28 AM EDT"."""
    if end - start >= STAMP_CHARS:
        return False
    rest = list(source.parse.text[start:end])
    for fact in source.facts:
        if fact.kind == "date" and start <= fact.start and fact.end <= end:
            rest[fact.start - start : fact.end - start] = " " * (fact.end - fact.start)
    return AROUND_DATE.fullmatch(_DIGITS.sub("", "".join(rest))) is not None


def are_two_sayings(a: Source, x: Fact, b: Source, y: Fact) -> bool:
    """Whether both are days on which somebody spoke: "police said on Monday". Each outlet has its own briefing."""
    return _is_of_saying(a, x) and _is_of_saying(b, y)


def _is_of_saying(source: Source, fact: Fact) -> bool:
    tokens = source.parse.tokens_between(fact.start, fact.end)
    verb = source.parse.verb_above(tokens[-1].i) if tokens else None
    return time_of(fact).grain in FINE_GRAINS and verb is not None and verb.lemma in SPOKE


def traits(x: Fact, y: Fact) -> dict[str, float]:
    """Features of two times: of what sort and grain they are, and how far apart; symmetric."""
    a, b = time_of(x), time_of(y)
    sort = sort_of(a)
    out = {
        "length": float(sort == "length"),
        "set": float(sort == "set"),
        "same grain": float(a.grain == b.grain),
        "anchored": (float(a.anchored) + float(b.anchored)) / 2,
        "bound": float(bool(a.bound) or bool(b.bound)),
        "same bound": float(bool(a.bound) and a.bound == b.bound),
        "hours": float({a.grain, b.grain} <= {"hour", "minute", "daypart"}),
        "days": float(a.grain == b.grain == "day"),
        "years": float("year" in {a.grain, b.grain}),
        "modified": float(bool(a.modifier) or bool(b.modifier)),
    }
    if sort == "length":
        return out | _compare_lengths(x, y)
    first, second = named_span(a), named_span(b)
    if sort != "time" or first is None or second is None:
        return out
    gap = max((max(first[0], second[0]) - min(first[1], second[1])) / DAY, 0.0)
    again = first[0].timetuple()[1:3] == second[0].timetuple()[1:3] and a.grain == b.grain in {"day", "month"}
    return out | {
        "gap": log1p(gap) / 5,
        "close": float(0 < gap <= 3),
        "another season": float(gap > 60 and not again),
        "same day of another year": float(gap > 300 and again),
        "one end": float(first[0] == second[0] or first[1] == second[1]),
    }


def _compare_lengths(x: Fact, y: Fact) -> dict[str, float]:
    out = {"one hyphened": float(("-" in x.text) != ("-" in y.text))}
    mine, yours = length_of(time_of(x)), length_of(time_of(y))
    if mine and yours:
        sizes = sorted((mine[0] * mine[1], yours[0] * yours[1]))
        out["length ratio"] = float(sizes[0] / sizes[1]) if sizes[1] else 0.0
    return out
