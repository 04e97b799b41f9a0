"""Two predications that are told otherwise -> in what they differ, and whether both can be true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from compare.model import Retold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compare.candidates.acts import ActCandidate

FAR_APART: Final = 0.45
"""Steps of certainty (`acts.LEVELS`) from which on both cannot hold: a fact against what is possible or planned."""


def retell(candidate: ActCandidate, features: Mapping[str, float], probability: float) -> Retold:
    """The candidate as a retelling, with its kind and verdict."""
    kind = kind_of(features)
    told = candidate.told
    verdict = _verdict(kind, features)
    return Retold(kind, verdict, told.pair, told.x, told.y, candidate.span_a, candidate.span_b, probability)


def kind_of(features: Mapping[str, float]) -> Literal["polarity", "certainty", "framing", "attribution"]:
    """In what two acts differ: done or not, how surely, who says so; or else in what act it is."""
    if features["one negated"] or features["opposed acts"]:
        return "polarity"
    if features["how far apart in certainty"] > 0:
        return "certainty"
    if features["other speakers"] or (features["one attributed"] and features["same verb"]):
        return "attribution"
    return "framing"


def _verdict(kind: str, features: Mapping[str, float]) -> Literal["differs", "conflict"]:
    if "reader: conflict" in features:
        return "conflict" if features["reader: conflict"] >= features["reader: differs"] else "differs"
    if kind == "certainty":
        return "conflict" if features["how far apart in certainty"] >= FAR_APART else "differs"
    return "differs" if kind == "attribution" else "conflict"
