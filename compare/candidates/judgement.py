"""Candidates and findings -> how likely each is a difference that an editor would call one.

Values and acts are judged by logistic regressions over the features of `compare.candidates`, the likelier ones a second
time with what the reader of marked spans says; the findings of rules that know their matter for sure get the share of
such findings that proved right. All are probabilities, on one scale. The numbers are data, made by
training/train_judgement.py; benchmarks/judgement.md shows how well they hold on stories that they never saw.
"""

from __future__ import annotations

import functools
import hashlib
import json
from dataclasses import dataclass
from math import exp
from typing import TYPE_CHECKING, Final, Protocol

from compare.candidates.acts import find_act_candidates
from compare.candidates.contrasts import retell
from compare.candidates.reasons import GROUNDS, say_grounds
from compare.candidates.search import KINDS, find_candidates
from compare.candidates.second_look import Marked, SecondLook, choose, read_again
from compare.language.regression import Regression, read_regression
from compare.language.weights import WeightsFile
from compare.model import Clash

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from compare.language.cache import Cache
    from compare.model import Finding, Retold, Story

_FILE: Final = WeightsFile("judgement.json", "the weights of the judgement", "training/train_judgement.py")
FLOOR: Final = 0.1
"""Clashes less likely than this are not kept: no threshold that anyone would set lets them through."""
DECIMALS: Final = 4
"""Of a probability: more would move with the rounding of a processor."""


FIRST_LOOK: Final = "first look"
"""The second look's name for the log odds of the first."""


class Featured(Protocol):
    """Anything with a kind and features."""

    @property
    def kind(self) -> str:
        """The kind of value, or of acts."""

    @property
    def features(self) -> Mapping[str, float]:
        """By name."""


class Judged(Featured, Marked, Protocol):
    """A candidate: it has a kind and features, and can be read."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The weights."""

    name: str
    """Stands in the report's signature."""
    values: Regression
    """The first look at values: over the features of a candidate, and one feature a kind: `kind: date`."""
    acts: Regression
    """The first look at acts: over the features of two predications."""
    values_read: Regression
    """The second look: over the log odds of the first, `first look`, what the reader says, and the kind."""
    acts_read: Regression
    rules: Mapping[str, float]
    """By rule the share of its findings that an editor would call right, for rules that judge for themselves."""

    def confidence(self, finding: Finding) -> float:
        """The probability that a finding is right: its own, where it was judged, or else that of its rule."""
        return self.rules.get(finding.rule, finding.confidence)


@dataclass(frozen=True, slots=True)
class Reading:
    """How the likelier candidates are read again."""

    cache: Cache | None


def judge_values(
    story: Story, judgement: Judgement, reading: Reading | None = None, *, least: float = FLOOR
) -> tuple[Clash, ...]:
    """The values that may be told of one thing and are not the same, in order of sources, kinds and places.

    Those that are less likely than `least` are left out. With a `reading` the likelier ones are read again; raises
    `ModelError` when the reader cannot be loaded.
    """
    candidates = list(find_candidates(story))
    if not candidates:
        return ()
    columns = feature_columns(candidates, judgement.values.features)
    parts = {n: part for n, part in judgement.values.contributions(columns).items() if n in GROUNDS}
    look = _look(candidates, judgement.values.log_odds(columns), judgement.values_read, reading)
    found = []
    for n, candidate in enumerate(candidates):
        if look.probabilities[n] >= least:
            found.append(
                Clash(
                    kind=candidate.kind,
                    a=candidate.source_a.id,
                    b=candidate.source_b.id,
                    facts_a=candidate.facts_a,
                    facts_b=candidate.facts_b,
                    relation=candidate.relation,
                    probability=look.probabilities[n],
                    grounds=say_grounds(candidate, {name: float(column[n]) for name, column in parts.items()}),
                )
            )
    return tuple(found)


def judge_acts(
    story: Story,
    findings: Sequence[Finding],
    judgement: Judgement,
    reading: Reading | None = None,
    *,
    least: float = FLOOR,
) -> tuple[Retold, ...]:
    """The acts that may be one and are told otherwise, the likelier first; `findings` are those of the rules on acts.

    Each act of one outlet is told once with each other outlet: with the likeliest of its candidates. `least` as for
    `judge_values`, which raises alike.
    """
    import numpy as np

    candidates = find_act_candidates(story, findings)
    if not candidates:
        return ()
    columns = {name: candidates.columns.get(name, np.zeros(len(candidates))) for name in judgement.acts.features}
    look = _look(candidates, judgement.acts.log_odds(columns), judgement.acts_read, reading)
    taken: set[tuple[str, str, int]] = set()
    found = []
    for n in sorted(range(len(candidates)), key=lambda n: (-look.probabilities[n], n)):
        if look.probabilities[n] < least:
            break
        candidate = candidates[n]
        told = candidate.told
        keys = {(told.first.id, told.second.id, told.x.head), (told.second.id, told.first.id, told.y.head)}
        if not keys & taken:
            taken |= keys
            features = {**candidate.features, **look.read.get(n, {})}
            found.append(retell(candidate, features, look.probabilities[n]))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Look:
    probabilities: tuple[float, ...]
    read: Mapping[int, Mapping[str, float]]
    """By number of the candidate what the reader said of it."""


def _look(
    candidates: Sequence[Judged], first: NDArray[np.float64], second: Regression, reading: Reading | None
) -> _Look:
    """Every candidate's probability: by the first look, or for those read by the second."""
    log_odds = [float(odds) for odds in first]
    probabilities = [_probability(odds) for odds in log_odds]
    if reading is None:
        return _Look(tuple(probabilities), {})
    chosen = choose(candidates, probabilities)
    said = read_again([candidates[n].passages for n in chosen], reading.cache)
    read = dict(zip(chosen, said, strict=True))
    if read:
        rows = [SecondLook(candidates[n].kind, {FIRST_LOOK: log_odds[n], **read[n]}) for n in chosen]
        for n, odds in zip(chosen, second.log_odds(feature_columns(rows, second.features)), strict=True):
            probabilities[n] = _probability(float(odds))
    return _Look(tuple(probabilities), read)


def feature_columns(candidates: Sequence[Featured], names: Sequence[str]) -> dict[str, NDArray[np.float64]]:
    """For each feature its value in each candidate; 0 where a candidate, being of another kind, has none."""
    import numpy as np

    kinds = {name: name.removeprefix("kind: ") for name in names}
    place = {name: n for n, name in enumerate(names)}
    rows = []
    for candidate in candidates:
        row = [0.0] * len(names)
        for name, value in candidate.features.items():
            if name in place:
                row[place[name]] = value
        rows.append(row)
    table = np.array(rows, np.float64).reshape(-1, len(names))
    columns = {name: table[:, n].copy() for name, n in place.items()}
    for name, kind in kinds.items():
        if kind != name and kind in KINDS:
            columns[name] = np.array([float(c.kind == kind) for c in candidates])
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
            raise _FILE.broken("a share is out of range")
        name = f"judge-{hashlib.sha256(text.encode()).hexdigest()[:12]}"
        return Judgement(
            name=name,
            values=read_regression(data["values"]),
            acts=read_regression(data["acts"]),
            values_read=read_regression(data["values read"]),
            acts_read=read_regression(data["acts read"]),
            rules=rules,
        )
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise _FILE.broken(f"{type(error).__name__}: {error}") from error


@functools.lru_cache(maxsize=1)
def load_judgement(path: Path | None = None) -> Judgement:
    """The weights in a file, or those of this package; raises `ModelError` when they are missing or broken."""
    return judgement_from_json(_FILE.read(path))
