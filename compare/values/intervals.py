"""The closed interval that a written number stands for: modifiers and the rounding of the words."""

from __future__ import annotations

from functools import lru_cache
from math import isfinite


@lru_cache(maxsize=1 << 14)
def last_place(value: float) -> float:
    """The power of ten of the last digit of a number that is not zero.

    >>> last_place(2500), last_place(0.25)
    (100.0, 0.01)
    """
    if value == 0 or not isfinite(value):
        return 1.0
    mantissa, _, power = f"{abs(value):.10e}".partition("e")
    digits = mantissa.replace(".", "").rstrip("0")
    return float(10.0 ** (int(power) - len(digits) + 1))


def bound(value: float, modifier: str, place: float) -> tuple[float | None, float | None]:
    """The closed interval that a number with a modifier stands for; `place` is that of its last digit.

    "About" gives a tenth either way, or a half for numbers below ten; "nearly" a tenth below. An end that
    is left out ("more than 12") is in the interval here: the modifier tells.

    >>> bound(3000, "nearly", 1000)
    (2700.0, 3000)
    """
    if modifier in {"at least", "more than"}:
        return value, None
    if modifier in {"up to", "less than"}:
        return None, value
    # Decimals are chosen with care: "about 6.0" on a scale of ten is not 5.4.
    slack = abs(value) * 0.1
    if place < 1 < abs(value) < 20:
        slack = min(slack, max(2 * place, abs(value) * 0.02))
    elif modifier == "about" and 1 <= abs(value) < 10:
        slack = max(slack, min(place / 2, abs(value) * 0.25))
    slack = float(f"{slack:.12g}")
    if modifier == "nearly":
        return value - slack, value
    if modifier == "just over":
        return value, value + slack
    if modifier == "about":
        return value - slack, value + slack
    return value, value


def rounding(value: float, place: float) -> float:
    """Half of what a writer may have rounded away: half the last place, at most a twentieth of the value.

    >>> rounding(60, 10), rounding(1472, 1)
    (3.0, 0.5)
    """
    return min(place / 2, abs(value) * 0.05) if value else place / 2
