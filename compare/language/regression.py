"""A logistic regression as data: standardised features, their weights, and those of some products."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Regression:
    """A standardised logistic regression; the products take the standardised values of two features."""

    features: tuple[str, ...]
    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    products: tuple[tuple[str, str], ...]
    product_weights: tuple[float, ...]
    bias: float

    def log_odds(self, features: Mapping[str, Matrix]) -> Matrix:
        """The log odds of each row, in the shape of the features."""
        import numpy as np

        total = np.full(next(iter(features.values())).shape, self.bias)
        # One feature after the other: the order of the sum is then fixed, whatever a library would choose.
        for _, part in self._parts(features):
            total += part
        return total

    def contributions(self, features: Mapping[str, Matrix]) -> dict[str, Matrix]:
        """What each feature adds to the log odds; a product counts for its first feature."""
        out: dict[str, Matrix] = {}
        for name, part in self._parts(features):
            out[name] = out[name] + part if name in out else part
        return out

    def _parts(self, features: Mapping[str, Matrix]) -> Iterator[tuple[str, Matrix]]:
        values: dict[str, Matrix] = {}
        for name, mean, scale, weight in zip(self.features, self.mean, self.scale, self.weights, strict=True):
            values[name] = (features[name] - mean) / scale
            yield name, weight * values[name]
        for (x, y), weight in zip(self.products, self.product_weights, strict=True):
            yield x, weight * (values[x] * values[y])


def read_regression(data: dict[str, Any]) -> Regression:
    """The regression that a JSON object describes; raises `ValueError`, `KeyError` or `TypeError` for any other."""
    rows, products = data["features"], data.get("products", ())
    found = Regression(
        features=tuple(str(r["name"]) for r in rows),
        mean=tuple(float(r["mean"]) for r in rows),
        scale=tuple(float(r["scale"]) for r in rows),
        weights=tuple(float(r["weight"]) for r in rows),
        products=tuple((str(r["of"][0]), str(r["of"][1])) for r in products),
        product_weights=tuple(float(r["weight"]) for r in products),
        bias=float(data["bias"]),
    )
    if not all(map(isfinite, (*found.mean, *found.weights, *found.product_weights, found.bias))):
        raise ValueError("a weight is no number")
    if not all(scale > 0 and isfinite(scale) for scale in found.scale):
        raise ValueError("a scale is not above 0")
    return found
