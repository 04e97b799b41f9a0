from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.values.intervals import bound, last_place, rounding

MODIFIERS = ("", "about", "nearly", "just over", "at least", "more than", "up to", "less than")


@pytest.mark.parametrize(
    ("value", "place"),
    [(2500, 100), (60, 10), (1, 1), (0.25, 0.01), (1.2e9, 1e8), (0, 1), (-40, 10), (math.inf, 1)],
)
def test_last_place(value: float, place: float) -> None:
    assert last_place(value) == pytest.approx(place)


@pytest.mark.parametrize(
    ("value", "modifier", "place", "ends"),
    [
        (12, "", 1, (12, 12)),
        (12, "at least", 1, (12, None)),
        (12, "more than", 1, (12, None)),
        (12, "up to", 1, (None, 12)),
        (12, "less than", 1, (None, 12)),
        (500, "about", 100, (450, 550)),
        (3000, "nearly", 1000, (2700, 3000)),
        (3000, "just over", 1000, (3000, 3300)),
        # "About 6.0" on a scale of ten is not 5.4; "about 5" may be 4 or 6.
        (6.0, "about", 0.1, (5.8, 6.2)),
        (5, "about", 1, (4.5, 5.5)),
        # What is no modifier changes nothing.
        (12, "between", 1, (12, 12)),
    ],
)
def test_bound(value: float, modifier: str, place: float, ends: tuple[float | None, float | None]) -> None:
    found = bound(value, modifier, place)
    assert found == pytest.approx(ends) if None not in ends else found == ends


@pytest.mark.parametrize(("value", "place", "half"), [(60, 10, 3), (1472, 1, 0.5), (0, 1, 0.5), (-60, 10, 3)])
def test_rounding_is_half_a_place_and_a_twentieth_at_most(value: float, place: float, half: float) -> None:
    assert rounding(value, place) == half


@given(st.floats(0.01, 1e12), st.sampled_from(MODIFIERS))
def test_the_number_is_in_its_interval(value: float, modifier: str) -> None:
    low, high = bound(value, modifier, last_place(value))
    assert low is None or low <= value
    assert high is None or value <= high
    assert low is not None or high is not None
