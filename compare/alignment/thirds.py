"""Scores of sentences of two outlets -> the same, once it is heeded what both have to do with further outlets.

Two sentences that report what one sentence of a third outlet reports are likelier to report the same; two that align
well with different sentences of it are less likely to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    thirds = Thirds(scores)
    out: dict[tuple[str, str], Matrix] = {}
    for pair, own in scores.items():
        if own.size == 0:
            out[pair] = own
        else:
            out[pair] = np.where(own > 0, to_probability(regression.log_odds(thirds.features(pair))), 0.0)
    return out


@dataclass(frozen=True, slots=True, eq=False)
class _Tie:
    """The scores of one outlet's sentences (rows) with those of another, and what is asked of them again and again."""

    scores: Matrix
    whole: Matrix
    """In whole steps."""
    size: Matrix
    """Length of each row."""
    best: Matrix
    """The highest score of each row."""

    @classmethod
    def of(cls, scores: Matrix) -> _Tie:
        whole = np.rint(scores * _STEPS)
        return cls(scores, whole, np.sqrt((whole**2).sum(axis=1)) / _STEPS, scores.max(axis=1))


class Thirds:
    """The scores of a story, asked for what two outlets' sentences have to do with further outlets."""

    def __init__(self, scores: Scores) -> None:
        self._scores = scores
        self._ties: dict[tuple[str, str], _Tie] = {}
        self._beside: dict[str, dict[str, None]] = {}
        for x, y in scores:
            self._beside.setdefault(x, {})[y] = None
            self._beside.setdefault(y, {})[x] = None

    def features(self, pair: tuple[str, str]) -> dict[str, Matrix]:
        """Each of `NAMES` as an (n, m) matrix for two outlets; of several third outlets the highest value counts."""
        own = self._scores[pair]
        odds = _log_odds(own)
        x, y = pair
        thirds = [third for third in self._beside[x] if third in self._beside[y] and self._has_sentences(x, third)]
        if not thirds or not own.size:
            return {"log_odds": odds, **{name: np.zeros(own.shape) for name in NAMES[1:]}}
        left, right = ([self._tie(outlet, third) for third in thirds] for outlet in pair)
        bridge, least, gap = _bridge(left, right)
        likeness = np.zeros(own.shape)
        for a, b in zip(left, right, strict=True):
            sizes = a.size[:, None] * b.size[None, :] + _ROOM
            likeness = np.maximum(likeness, (a.whole @ b.whole.T) / _STEPS**2 / sizes)
        best_left, best_right = (np.stack([tie.best for tie in ties]).max(axis=0) for ties in (left, right))
        return {
            "log_odds": odds,
            "bridge": bridge,
            "bridge_odds": _log_odds(np.clip(bridge, 0.003, 0.997)),
            # The highest over the outlets: with odds below nought that of the weakest bridge.
            "bridge_log_odds": np.where(odds < 0, least, bridge) * odds,
            "likeness": likeness,
            "gap": gap,
            "reach": np.maximum(best_left[:, None], best_right[None, :]),
        }

    def _has_sentences(self, outlet: str, third: str) -> bool:
        scores = self._scores.get((outlet, third))
        return bool(self._scores[third, outlet].shape[0] if scores is None else scores.shape[1])

    def _tie(self, outlet: str, third: str) -> _Tie:
        if (outlet, third) not in self._ties:
            scores = self._scores.get((outlet, third))
            self._ties[outlet, third] = _Tie.of(self._scores[third, outlet].T if scores is None else scores)
        return self._ties[outlet, third]


def third_features(scores: Scores, pair: tuple[str, str]) -> dict[str, Matrix]:
    """Each of `NAMES` as an (n, m) matrix for a pair of outlets; of several third outlets the highest value counts."""
    return Thirds(scores).features(pair)


def _bridge(left: Sequence[_Tie], right: Sequence[_Tie]) -> tuple[Matrix, Matrix, Matrix]:
    """For each two sentences the best bridge over the third outlets, the weakest one, and the widest gap.

    A bridge is the score of their weaker tie to the sentence of an outlet that ties them best; its gap is what the best
    ties of both to that outlet have over it.
    """
    rows, columns = (np.concatenate([tie.scores for tie in ties], axis=1) for ties in (left, right))
    best_left, best_right = (np.stack([tie.best for tie in ties], axis=1) for ties in (left, right))
    starts = np.cumsum([0, *(tie.scores.shape[1] for tie in left[:-1])])
    best, least, gap = (np.zeros((len(rows), len(columns))) for _ in range(3))
    # A few rows at a time: three long articles at once would take memory by the cube.
    step = max(_AT_ONCE // max(columns.size, 1), 1)
    for n in range(0, len(rows), step):
        part = slice(n, n + step)
        bridges = np.maximum.reduceat(np.minimum(rows[part, None, :], columns[None]), starts, axis=2)
        best[part], least[part] = bridges.max(axis=2), bridges.min(axis=2)
        gap[part] = (np.minimum(best_left[part, None, :], best_right[None]) - bridges).max(axis=2)
    return best, least, gap


def _log_odds(scores: Matrix) -> Matrix:
    clear = np.clip(scores, _LEAST, 1 - _LEAST)
    odds: Matrix = np.log(clear / (1 - clear))
    return odds
