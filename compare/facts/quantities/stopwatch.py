"""Times on a stopwatch: "3:29.46", "1:02:03.4"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.facts.quantities.amounts import Amount, clean
from compare.model import QuantityValue

if TYPE_CHECKING:
    from compare.facts.quantities.passages import Passage

_SIXTY: Final = 60.0


def read_stopwatch(passage: Passage, at: int) -> Amount | None:
    """The length in seconds that a result in minutes and hundredths is, None for any other figure at `at`."""
    text = passage.lex[at].text
    if ":" not in text:
        return None
    seconds = 0.0
    for n, part in enumerate(text.split(":")):
        if n and float(part) >= _SIXTY:
            return None
        seconds = seconds * _SIXTY + float(part)
    value = QuantityValue(clean(seconds), clean(seconds), "s", clean(seconds), written_unit="second")
    return Amount(at, at + 1, at + 1, value, pure=True)
