from __future__ import annotations

import numpy as np
import pytest

from compare.alignment.scoring import load_model
from compare.alignment.thirds import NAMES, heed_thirds, third_features

TIED = {
    ("a", "b"): np.array([[0.3, 0.3], [0.0, 0.3]]),
    ("a", "c"): np.array([[0.95, 0.01], [0.01, 0.95]]),
    ("b", "c"): np.array([[0.95, 0.01], [0.01, 0.95]]),
}
"""a0 and b0 align with c0, a1 and b1 with c1."""


def test_sentences_tied_by_a_third_outlet_gain_and_those_tied_elsewhere_lose() -> None:
    scores = heed_thirds(TIED, load_model().third)["a", "b"]
    assert scores[0, 0] > 0.3
    assert scores[1, 1] == scores[0, 0]
    assert scores[0, 1] < 0.3


def test_what_states_nothing_is_tied_to_nothing() -> None:
    assert heed_thirds(TIED, load_model().third)["a", "b"][1, 0] == 0


@pytest.mark.parametrize(
    "scores",
    [
        pytest.param({}, id="no outlets"),
        pytest.param({("a", "b"): TIED["a", "b"]}, id="two outlets"),
    ],
)
def test_without_a_third_outlet_scores_stay(scores: dict[tuple[str, str], np.ndarray]) -> None:
    assert heed_thirds(scores, load_model().third) == scores


def test_an_empty_third_outlet_ties_nothing() -> None:
    scores = {("a", "b"): TIED["a", "b"], ("a", "c"): np.zeros((2, 0)), ("b", "c"): np.zeros((2, 0))}
    features = third_features(scores, ("a", "b"))
    assert tuple(features) == NAMES
    assert not any(features[name].any() for name in NAMES[1:])
    assert heed_thirds(scores, load_model().third)["a", "c"].shape == (2, 0)


@pytest.mark.parametrize(
    ("name", "tied", "apart"),
    [
        pytest.param("bridge", 0.95, 0.01, id="the weaker tie of the best sentence"),
        pytest.param("gap", 0.0, 0.94, id="what the best ties promise and the bridge does not hold"),
        pytest.param("reach", 0.95, 0.95, id="the best tie of either"),
        pytest.param("likeness", 0.9026 / (0.9026 + 0.05), 0.019 / (0.9026 + 0.05), id="cosine of the ties"),
    ],
)
def test_third_features(name: str, tied: float, apart: float) -> None:
    found = third_features(TIED, ("a", "b"))[name]
    assert found[0, 0] == pytest.approx(tied)
    assert found[0, 1] == pytest.approx(apart)


def test_a_third_outlet_may_come_first_or_last() -> None:
    turned = {("c", "a"): TIED["a", "c"].T, ("c", "b"): TIED["b", "c"].T, ("a", "b"): TIED["a", "b"]}
    there, back = (third_features(scores, ("a", "b")) for scores in (TIED, turned))
    for name in NAMES:
        np.testing.assert_array_equal(there[name], back[name])
