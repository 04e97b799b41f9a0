"""Raw confidences of findings -> probabilities that an editor would call them right.

Each rule makes its confidence by a formula of its own, so 0.8 of one is not 0.8 of another. Platt scaling puts them on
one scale: logit(p) = intercept of the kind + slope x logit(raw confidence) (Platt, "Probabilistic Outputs for Support
Vector Machines", 1999). Few parameters, since few labelled findings exist. The weights are data, made by
training/train_calibration.py; benchmarks/calibration.md shows how well they hold on stories they never saw.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass, field
from math import exp, isfinite, log
from typing import TYPE_CHECKING, Final

from compare.errors import ModelError
from compare.language.weights import read_weights

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LEAST: Final = 0.02
"""No raw confidence is taken as surer than this of being wrong, or of being right."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """The weights; `slope` is not negative, so that within a kind the order stays."""

    name: str
    """Stands in the report's signature."""
    slope: float
    intercept: float
    """For kinds without one of their own."""
    intercepts: Mapping[str, float] = field(default_factory=dict)
    """By kind of discrepancy."""


IDENTITY: Final = Calibration("none", 1.0, 0.0)
"""Leaves confidences as the rules made them, but for `LEAST`."""


def logit(p: float) -> float:
    """Log odds of a probability, cut at `LEAST` on both sides."""
    p = min(max(p, LEAST), 1 - LEAST)
    return log(p / (1 - p))


def calibrate(confidence: float, kind: str, calibration: Calibration) -> float:
    """The probability, 0 to 1, that a finding of a kind is right.

    >>> round(calibrate(0.9, "date", IDENTITY), 6)
    0.9
    >>> round(calibrate(0.9, "date", Calibration("half", 0.5, 0.0)), 6)
    0.75
    """
    z = calibration.intercepts.get(kind, calibration.intercept) + calibration.slope * logit(confidence)
    return 1 / (1 + exp(-z)) if z >= 0 else exp(z) / (1 + exp(z))


def calibration_from_json(text: str) -> Calibration:
    """The weights that training/train_calibration.py wrote; raises `ModelError` for anything else."""
    try:
        data = json.loads(text)
        found = Calibration(
            name=str(data["name"]),
            slope=float(data["slope"]),
            intercept=float(data["intercept"]),
            intercepts={str(kind): float(value) for kind, value in data["intercepts"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _broken(f"{type(error).__name__}: {error}") from error
    numbers = (found.slope, found.intercept, *found.intercepts.values())
    if not all(isfinite(n) and abs(n) <= 100 for n in numbers) or found.slope < 0:
        raise _broken("a weight is out of range")
    return found


def _broken(why: str) -> ModelError:
    return ModelError(
        "the calibration of confidences",
        f"it cannot be read ({why})",
        "Reinstall, or run training/train_calibration.py",
    )


@functools.lru_cache(maxsize=1)
def load_calibration(path: Path | None = None) -> Calibration:
    """The weights in a file; None = those that ship with the package.

    Raises `ModelError` when they are missing or broken.
    """
    return calibration_from_json(read_weights("calibration.json", path, _broken))
