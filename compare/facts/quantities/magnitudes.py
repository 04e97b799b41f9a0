"""Strengths of earthquakes, told by their words or by a quake beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.facts.quantities.amounts import Amount, Figure, finish
from compare.facts.quantities.patterns import Row, first_row, row
from compare.facts.quantities.units import Unit

if TYPE_CHECKING:
    from compare.facts.quantities.numerals import Numeral
    from compare.facts.quantities.passages import Passage

_UNIT: Final = Unit("magnitude", "magnitude")
_MOST: Final = 10.5
"""No quake is stronger."""


def _has_decimals(passage: Passage, n: Numeral) -> bool:
    return "." in passage.lex[n.first].text


def _is_decimal_figure(passage: Passage, n: Numeral) -> bool:
    return passage.lex[n.first].kind == "number" and _has_decimals(passage, n)


def _is_decimal_without_unit(passage: Passage, n: Numeral) -> bool:
    return _is_decimal_figure(passage, n) and passage.unit_at(n.last, glued=True) is None


MAGNITUDES: Final[tuple[Row[Numeral], ...]] = (
    row("magnitude-6", "[magnitude - #]", "magnitude"),
    row("magnitude 6", "[magnitude #]", "magnitude"),
    row("magnitude of 6", "magnitude of|at|about|around|was|is [#]", "magnitude"),
    row("magnitude of about 6", "magnitude * about|around [#]", "magnitude"),
    row("6-magnitude", "[# - magnitude]", "magnitude"),
    row("6 Richter", "[# magnitude|richter]", "magnitude"),
    row("6 degree quake", "[# degree|degrees] <QUAKES>", "magnitude"),
    row("6-strength quake", "[# - strength|degree] <QUAKES>", "magnitude"),
    row("a quake of 6.1", "<QUAKES> of [#]", "magnitude", _has_decimals),
    row("a quake of about 6.1", "<QUAKES> of about|around [#]", "magnitude", _has_decimals),
    row("6 on the Richter scale", "[# on|in the richter scale]", "magnitude"),
    row("6 on the Richter", "[# on|in the richter]", "magnitude"),
    row("6 on the open-ended Richter", "[# on|in the open] - ended richter", "magnitude"),
    row("6.1 quake", "[#] <QUAKES>", "magnitude", _is_decimal_figure),
    row("measuring 6.1", "measuring|measured [#]", "magnitude", _is_decimal_without_unit),
)


def read_magnitude(passage: Passage, n: Numeral, start: int) -> Amount | None:
    """An earthquake's strength, or None; `start` is where the number begins, its sign included."""
    if n.value is None or not 0 < n.value < _MOST or (n.words and n.scale > 1):
        return None
    found = first_row(MAGNITUDES, passage, n, start, n.last)
    if found is None:
        return None
    _, first, end = found
    return finish(passage, n, (first, end), _UNIT, Figure(n.value, n.low, n.high, n.place))
