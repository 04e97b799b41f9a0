"""Counts for so many heads: "14 cases per 100,000 people" and "140 cases per million" are one value."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from compare.english.quantities import HEADS
from compare.facts.quantities.amounts import clean
from compare.facts.quantities.numerals import read_numeral

if TYPE_CHECKING:
    from compare.facts.quantities.passages import Passage
    from compare.model import QuantityValue

_REACH: Final = 4
"""Words from the number to "per": "14 confirmed new cases per"."""
_SCALES: Final = {"hundred": 1e2, "thousand": 1e3, "million": 1e6}
_SIZES: Final = frozenset({100.0, 1e3, 1e4, 1e5, 1e6})
"""Round numbers that rates are told for."""


def per_head(passage: Passage, value: QuantityValue, last: int) -> tuple[QuantityValue, int] | None:
    """The count as one for each head, and where its words end; None for a count of no rate.

    `last` is the lexeme after the count. The interval is that for one head, `exact` stays the number as written.
    """
    k = last
    while k < last + _REACH and passage.near(k) and passage.lex[k].kind == "word" and passage.word(k) != "per":
        k += 1
    if passage.word(k) != "per" or not passage.near(k) or not passage.near(k + 1):
        return None
    name = passage.word(k + 1)
    if name in _SCALES:
        size, end = _SCALES[name], k + 2
    else:
        n = read_numeral(passage.lex, k + 1)
        if n is None or n.value is None:
            return None
        size, end = n.value, n.last
    if size not in _SIZES:
        return None
    heads = "person"
    if passage.near(end) and passage.word(end) in {"live", "new"}:
        end += 1
    if passage.near(end) and passage.word(end) in HEADS:
        heads, end = HEADS[passage.word(end)], end + 1
    low, high = (None if x is None else clean(x / size) for x in (value.low, value.high))
    thing = value.counted or "case"
    if thing == "part":
        return None  # "420 parts per million" of what it is mixed with
    unit = f"{thing} per {heads}"
    said = f"{thing} per {size:,.0f} {'people' if heads == 'person' else heads + 's'}"
    return replace(value, low=low, high=high, unit=unit, counted="", written_unit=said), end
