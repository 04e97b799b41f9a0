"""Candidates and findings -> how likely each is a difference that an editor would call one.

Values are judged by a logistic regression over the features of `compare.candidates.search`; the findings of rules that
know their matter for sure get the share of such findings that proved right. Both are probabilities, on one scale. The
numbers are data, made by training/train_judgement.py; benchmarks/judgement.md shows how well they hold on stories that
they never saw.
"""

from __future__ import annotations

import functools
import hashlib
import json
from dataclasses import dataclass
from math import exp
from typing import TYPE_CHECKING, Final, Protocol

from compare.candidates.reasons import say_grounds
from compare.candidates.search import KINDS, find_candidates
from compare.errors import ModelError
from compare.language.regression import Regression, read_regression
from compare.language.weights import read_weights
from compare.model import Clash

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from compare.model import Finding, Story

FLOOR: Final = 0.1
"""Clashes less likely than this are not kept: no threshold that anyone would set lets them through."""
DECIMALS: Final = 4
"""Of a probability: more would move with the rounding of a processor."""


class Featured(Protocol):
    """Anything with a kind and features."""

    @property
    def kind(self) -> str:
        """The kind of value, or of acts."""

    @property
    def features(self) -> Mapping[str, float]:
        """By name."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The weights."""

    name: str
    """Stands in the report's signature."""
    values: Regression
    """Over the features of a candidate, and one feature a kind: `kind: date`."""
    acts: Regression
    """Over the features of two predications."""
    rules: Mapping[str, float]
    """By rule the share of its findings that an editor would call right, for rules that judge for themselves."""

    def confidence(self, finding: Finding) -> float:
        """The probability that a finding is right: its own, where values were judged, or else that of its rule."""
        return self.rules.get(finding.rule, finding.confidence)


def judge_values(story: Story, judgement: Judgement) -> tuple[Clash, ...]:
    """The values that may be told of one thing and are not the same, in order of sources, kinds and places."""
    candidates = list(find_candidates(story))
    if not candidates:
        return ()
    features = feature_columns(candidates, judgement.values.features)
    parts = judgement.values.contributions(features)
    log_odds = judgement.values.log_odds(features)
    found = []
    for n, candidate in enumerate(candidates):
        probability = _probability(float(log_odds[n]))
        if probability >= FLOOR:
            found.append(
                Clash(
                    kind=candidate.kind,
                    a=candidate.source_a.id,
                    b=candidate.source_b.id,
                    facts_a=candidate.facts_a,
                    facts_b=candidate.facts_b,
                    relation=candidate.relation,
                    probability=probability,
                    grounds=say_grounds(candidate, {name: float(column[n]) for name, column in parts.items()}),
                )
            )
    return tuple(found)


def feature_columns(candidates: Sequence[Featured], names: Sequence[str]) -> dict[str, NDArray[np.float64]]:
    """For each feature its value in each candidate; 0 where a candidate, being of another kind, has none."""
    import numpy as np

    columns = {}
    for name in names:
        kind = name.removeprefix("kind: ")
        if kind != name and kind in KINDS:
            columns[name] = np.array([float(c.kind == kind) for c in candidates])
        else:
            columns[name] = np.array([c.features.get(name, 0.0) for c in candidates])
    return columns


def _probability(log_odds: float) -> float:
    z = min(max(log_odds, -30.0), 30.0)
    return round(1 / (1 + exp(-z)), DECIMALS)


def judgement_from_json(text: str) -> Judgement:
    """The weights that training/train_judgement.py wrote; raises `ModelError` for anything else."""
    try:
        data = json.loads(text)
        rules = {str(rule): float(share) for rule, share in data["rules"].items()}
        if not all(0 <= share <= 1 for share in rules.values()):
            raise _broken("a share is out of range")
        name = f"judge-{hashlib.sha256(text.encode()).hexdigest()[:12]}"
        return Judgement(name, read_regression(data["values"]), read_regression(data["acts"]), rules)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise _broken(f"{type(error).__name__}: {error}") from error


def _broken(why: str) -> ModelError:
    return ModelError(
        "the weights of the judgement", f"they cannot be read ({why})", "Reinstall, or run training/train_judgement.py"
    )


@functools.lru_cache(maxsize=1)
def load_judgement(path: Path | None = None) -> Judgement:
    """The weights in a file; None = those that ship with the package.

    Raises `ModelError` when they are missing or broken.
    """
    return judgement_from_json(read_weights("judgement.json", path, _broken))
