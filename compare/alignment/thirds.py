"""Scores of sentences of two outlets -> the same, once it is heeded what both have to do with further outlets.

Two sentences that report what one sentence of a third outlet reports are likelier to report the same; two that align
well with different sentences of it are less likely to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from compare.language.regression import Regression

    Matrix = NDArray[np.float64]
    Scores = Mapping[tuple[str, str], Matrix]

_STEPS: Final = 10_000
# Scores have four decimals; sums of products of whole numbers come out the same in any order.
_LEAST: Final = 1e-4
_ROOM: Final = 0.05
# Keeps the likeness of two sentences low that align with hardly anything.
_AT_ONCE: Final = 1 << 15
"""Numbers that are compared at a time: they stay in the processor's cache."""
NAMES: Final = ("log_odds", "bridge", "bridge_odds", "bridge_log_odds", "likeness", "gap", "reach")


def heed_thirds(scores: Scores, regression: Regression) -> dict[tuple[str, str], Matrix]:
    """The scores (n, m) of each two outlets, 0 to 1; a pair scored 0 stays so, two outlets alone stay as they are."""
    from compare.alignment.scoring import to_probability

    if len(scores) < 2:
        return dict(scores)
    out: dict[tuple[str, str], Matrix] = {}
    for pair, own in scores.items():
        if own.size == 0:
            out[pair] = own
        else:
            out[pair] = np.where(own > 0, to_probability(regression.log_odds(third_features(scores, pair))), 0.0)
    return out


def third_features(scores: Scores, pair: tuple[str, str]) -> dict[str, Matrix]:
    """Each of `NAMES` as an (n, m) matrix for a pair of outlets; of several third outlets the highest value counts."""
    own = scores[pair]
    odds = _log_odds(own)
    found: dict[str, Matrix] = {}
    for third in dict.fromkeys(name for names in scores for name in names if name not in pair):
        left, right = (scores[x, third] if (x, third) in scores else scores[third, x].T for x in pair)
        if not left.shape[1]:
            continue
        bridge = _best_bridge(left, right)
        whole_left, whole_right = np.rint(left * _STEPS), np.rint(right * _STEPS)
        size_left = np.sqrt((whole_left**2).sum(axis=1))[:, None] / _STEPS
        size_right = np.sqrt((whole_right**2).sum(axis=1))[None, :] / _STEPS
        best_left, best_right = left.max(axis=1)[:, None], right.max(axis=1)[None, :]
        values = {
            "bridge": bridge,
            "bridge_odds": _log_odds(np.clip(bridge, 0.003, 0.997)),
            "bridge_log_odds": bridge * odds,
            "likeness": (whole_left @ whole_right.T) / _STEPS**2 / (size_left * size_right + _ROOM),
            "gap": np.minimum(best_left, best_right) - bridge,
            "reach": np.maximum(best_left, best_right),
        }
        found = {name: np.maximum(found[name], value) if found else value for name, value in values.items()}
    return {"log_odds": odds, **{name: found.get(name, np.zeros(own.shape)) for name in NAMES[1:]}}


def _best_bridge(left: Matrix, right: Matrix) -> Matrix:
    """For each two sentences the score of their weaker tie to the third outlet's sentence that ties them best."""
    out = np.zeros((len(left), len(right)))
    # A few rows at a time: three long articles at once would take memory by the cube.
    step = max(_AT_ONCE // max(right.size, 1), 1)
    for n in range(0, len(left), step):
        out[n : n + step] = np.minimum(left[n : n + step, None, :], right[None]).max(axis=2)
    return out


def _log_odds(scores: Matrix) -> Matrix:
    clear = np.clip(scores, _LEAST, 1 - _LEAST)
    odds: Matrix = np.log(clear / (1 - clear))
    return odds
