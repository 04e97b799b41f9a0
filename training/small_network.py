"""A logistic regression with one layer of hidden units beside it, trained with numpy alone: same rows, same weights.

Adam (Kingma & Ba 2015) over shuffled batches, with dropout on values and units. Several networks from different seeds
are one wider network: their units side by side, their log odds averaged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Array = NDArray[np.float32]

UNITS, SEEDS = 48, 2
EPOCHS, BATCH, RATE = 8, 256, 2e-3
DROP_VALUES, DROP_UNITS = 0.1, 0.3
"""Usual values for so few rows, not tuned."""
DECAY = 0.03
CUT = 5.0
"""Standardised values beyond are cut off, as `compare.alignment.scoring.CUT` does."""
PRIOR = -3.0
"""Log odds to start from: some five pairs in a hundred are aligned."""


@dataclass(frozen=True)
class NetworkWeights:
    """A trained network in the units of the features."""

    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    weights: NDArray[np.float64]
    hidden: NDArray[np.float64]
    """(features, units)."""
    hidden_bias: NDArray[np.float64]
    outputs: NDArray[np.float64]
    bias: float

    def predict(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Probability of each row."""
        standard = np.clip((values - self.mean) / self.scale, -CUT, CUT)
        inner = standard @ self.hidden + self.hidden_bias
        total = standard @ self.weights + (inner / (1 + np.exp(-inner))) @ self.outputs + self.bias
        return 1 / (1 + np.exp(-total))


def fit_network(values: NDArray[np.float64], labels: NDArray[np.bool_]) -> NetworkWeights:
    """The network over rows and their labels."""
    mean, scale = values.mean(axis=0), values.std(axis=0) + 1e-6
    standard = np.clip((values - mean) / scale, -CUT, CUT).astype(np.float32)
    found = [_train(standard, labels.astype(np.float32), seed) for seed in range(SEEDS)]
    return NetworkWeights(
        mean,
        scale,
        np.mean([f[3] for f in found], axis=0).astype(np.float64),
        np.concatenate([f[0] for f in found], axis=1).astype(np.float64),
        np.concatenate([f[1] for f in found]).astype(np.float64),
        np.concatenate([f[2] for f in found]).astype(np.float64) / SEEDS,
        float(np.mean([f[4][0] for f in found])) + PRIOR,
    )


def _train(standard: Array, labels: Array, seed: int) -> list[Array]:
    """Hidden weights, their biases, outputs, straight weights and bias of one network."""
    draw = np.random.default_rng(seed)
    count, width = standard.shape
    reach, narrow = 1 / np.sqrt(width), 1 / np.sqrt(UNITS)
    parts = [
        draw.uniform(-reach, reach, (width, UNITS)).astype(np.float32),
        draw.uniform(-reach, reach, UNITS).astype(np.float32),
        draw.uniform(-narrow, narrow, UNITS).astype(np.float32),
        np.zeros(width, np.float32),
        np.zeros(1, np.float32),
    ]
    first, second = [np.zeros_like(p) for p in parts], [np.zeros_like(p) for p in parts]
    steps = EPOCHS * (count // BATCH)
    step = 0
    for _ in range(EPOCHS):
        order = draw.permutation(count)
        for at in range(0, count // BATCH * BATCH, BATCH):
            rows = order[at : at + BATCH]
            step += 1
            rate = RATE * min(1.0, step / 100) * (1 - step / (steps + 1))
            slopes = _slopes(parts, standard[rows], labels[rows], draw)
            for part, slope, m, v in zip(parts, slopes, first, second, strict=True):
                m += np.float32(0.1) * (slope - m)
                v += np.float32(0.001) * (slope * slope - v)
                part *= np.float32(1 - rate * DECAY)
                part -= np.float32(rate / (1 - 0.9**step)) * m / (np.sqrt(v / np.float32(1 - 0.999**step)) + 1e-8)
    return parts


def _slopes(parts: Sequence[Array], values: Array, labels: Array, draw: np.random.Generator) -> list[Array]:
    """The gradient of the mean log loss of a batch, part by part."""
    hidden, hidden_bias, outputs, straight, bias = parts
    seen = values * _kept(draw, values.shape, DROP_VALUES)
    inner = seen @ hidden + hidden_bias
    gate = 1 / (1 + np.exp(-inner))
    kept = _kept(draw, inner.shape, DROP_UNITS)
    units = inner * gate * kept
    total = units @ outputs + values @ straight + bias[0] + np.float32(PRIOR)
    off = (1 / (1 + np.exp(-total)) - labels) / np.float32(len(labels))
    back = off[:, None] * outputs * kept * gate * (1 + inner * (1 - gate))
    return [seen.T @ back, back.sum(axis=0), units.T @ off, values.T @ off, off.sum(keepdims=True)]


def _kept(draw: np.random.Generator, shape: tuple[int, ...], dropped: float) -> Array:
    mask: Array = (draw.random(shape, np.float32) >= dropped).astype(np.float32) / np.float32(1 - dropped)
    return mask
