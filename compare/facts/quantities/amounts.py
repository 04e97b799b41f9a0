"""An amount as the characters give it: number, modifier and unit, in the canonical unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from compare.facts.quantities.modifiers import modifier_after, modifier_before
from compare.model import QuantityValue
from compare.values.intervals import bound, rounding

if TYPE_CHECKING:
    from compare.facts.quantities.numerals import Numeral
    from compare.facts.quantities.passages import Passage
    from compare.facts.quantities.units import Unit


@dataclass(slots=True)
class Amount:
    """A quantity as read from the lexemes, before the parse says what it counts."""

    first: int
    last: int
    """Lexemes `[first, last)`: the whole span."""
    numeral_last: int
    value: QuantityValue
    pure: bool
    """A measure, amount or score, which counts no noun."""
    ends: int = -1
    """Lexeme to go on from, where the number is a label that goes on after it."""


class Figure(NamedTuple):
    """A number with its sign, and the parts of its unit added up."""

    value: float | None
    """None where vague."""
    low: float
    high: float
    place: float


def clean(x: float | None) -> float | None:
    """The number without the last digits, which calculation makes up."""
    return None if x is None else float(f"{x:.12g}")


def measured(
    low: float | None, high: float | None, unit: Unit, place: float, modifier: str
) -> tuple[float | None, float | None]:
    """An interval converted to the canonical unit, widened where the conversion is not by powers of ten."""
    if not unit.exact and modifier != "about":
        if low is not None:
            low = low - rounding(low, place) if low else low
        if high is not None and modifier != "nearly":
            high += rounding(high, place)
    if low is not None:
        low = low * unit.factor + unit.offset
    if high is not None:
        high = high * (unit.factor * (1 + unit.spread)) + unit.offset
    if low is not None and high is not None and low > high:
        low, high = high, low
    return clean(low), clean(high)


def finish(passage: Passage, n: Numeral, span: tuple[int, int], unit: Unit | None, figure: Figure) -> Amount:
    """The amount on the lexemes of `span`, with the modifier beside it, in the canonical unit."""
    start, end = span
    duration = unit is not None and unit.canonical == "s"
    modifier, first = modifier_before(passage, start, figure.value, duration=duration)
    if modifier in {"", "about"}:
        # "about 500 or more"
        after, end = modifier_after(passage, end, n.last)
        modifier = after or modifier
    low, high = _interval(figure, modifier)
    name = canonical = ""
    if unit is not None:
        low, high = measured(low, high, unit, figure.place, modifier)
        name, canonical = unit.name, unit.canonical
    else:
        low, high = clean(low), clean(high)
        name = "share" if n.share else ""
    value = QuantityValue(low, high, canonical, clean(figure.value), modifier=modifier, written_unit=name)
    return Amount(first, end, n.last, value, pure=unit is not None)


def _interval(figure: Figure, modifier: str) -> tuple[float | None, float | None]:
    if figure.value is not None:
        return bound(figure.value, modifier, figure.place)
    if modifier in {"at least", "more than"}:
        return figure.low, None
    if modifier in {"up to", "less than"}:
        return None, figure.high
    return figure.low, figure.high
