"""Acts that were judged to be one, told otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from compare.candidates.acts import find_act_candidates
from compare.candidates.contrasts import kind_of, retell
from compare.detectors.retellings import RULES
from tests.detectors.stories import make_story, shown

if TYPE_CHECKING:
    from compare.model import Story

pytestmark = pytest.mark.model

TOLD = [
    (
        "The company will shut the plant in March.",
        "The company may shut the plant in March.",
        ("certainty-told", "will shut", "may shut"),
    ),
    (
        "The council approved the bridge on Monday.",
        "The council did not approve the bridge on Monday.",
        ("polarity-told", "approved", "did not approve"),
    ),
    (
        "The minister resigned over the report.",
        "The minister was dismissed over the report.",
        ("framing-told", "resigned", "was dismissed"),
    ),
]


def likeliest(story: Story) -> Story:
    """The story with its likest pair of verbs held to be one act."""
    found = max(find_act_candidates(story), key=lambda c: c.features["things in common"] + c.features["verbs alike"])
    return replace(story, retold=(retell(found, found.features, 0.8),))


@pytest.mark.parametrize(("x", "y", "expected"), TOLD, ids=[row[2][0] for row in TOLD])
def test_a_retelling_is_told_by_what_it_differs_in(x: str, y: str, expected: tuple[str, str, str]) -> None:
    ((rule, _, mine, theirs),) = shown(likeliest(make_story(x, y)), RULES)
    assert rule == expected[0]
    assert expected[1] in mine or mine in expected[1]
    assert expected[2] in theirs or theirs in expected[2]


def test_nothing_retold_is_nothing_found() -> None:
    x, y, _ = TOLD[0]
    assert shown(replace(make_story(x, y), retold=()), RULES) == []


NOTHING = dict.fromkeys(
    (
        "one negated",
        "opposed acts",
        "how far apart in certainty",
        "other speakers",
        "one attributed",
        "same verb",
    ),
    0.0,
)
KINDS = [
    ({"one negated": 1.0}, "polarity"),
    ({"opposed acts": 1.0, "how far apart in certainty": 0.5}, "polarity"),
    ({"how far apart in certainty": 0.5}, "certainty"),
    ({"other speakers": 1.0}, "attribution"),
    ({"one attributed": 1.0, "same verb": 1.0}, "attribution"),
    ({"one attributed": 1.0}, "framing"),
    ({}, "framing"),
]


@pytest.mark.parametrize(("features", "kind"), KINDS)
def test_what_two_acts_differ_in(features: dict[str, float], kind: str) -> None:
    assert kind_of({**NOTHING, **features}) == kind
