"""Candidates and findings get probabilities."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from compare.candidates.judgement import FLOOR, judge_values, judgement_from_json, load_judgement
from compare.detectors.registry import RULES
from compare.errors import ModelError
from compare.model import Finding, Mark
from tests.detectors.stories import make_story

if TYPE_CHECKING:
    from pathlib import Path

FEATURE = {"name": "aligned", "mean": 0.5, "scale": 0.25, "weight": 1.0}
REGRESSION = {"features": [FEATURE], "products": [], "bias": -1.0}
PARTS = dict.fromkeys(("values", "acts", "values read", "acts read"), REGRESSION)
WEIGHTS = PARTS | {"rules": {"quote-words": 0.9}}


def finding(rule: str, confidence: float) -> Finding:
    marks = Mark("a", 0, 1), Mark("b", 0, 1)
    return Finding(rule, "quote", "conflict", "high", confidence, "", marks, "", "")


def test_the_shipped_weights_know_every_rule() -> None:
    shipped = load_judgement()
    assert shipped.rules.keys() == {rule.id for rule in RULES if not rule.is_judged}


def test_a_rule_that_judges_for_itself_gets_its_share() -> None:
    weights = judgement_from_json(json.dumps(WEIGHTS))
    assert weights.confidence(finding("quote-words", 0.2)) == 0.9
    assert weights.confidence(finding("date-conflict", 0.2)) == 0.2


@pytest.mark.model
def test_values_get_the_probability_of_their_features() -> None:
    story = make_story("The crash killed 41 people.", "The crash killed 27 people.")
    (clash,) = judge_values(story, judgement_from_json(json.dumps(WEIGHTS)))
    assert clash.probability == 0.7311  # log odds: -1 + (1 - 0.5) / 0.25
    assert (clash.kind, clash.a, clash.b, clash.relation) == ("quantity", "a", "b", "conflict")


@pytest.mark.model
def test_the_least_probable_are_not_kept() -> None:
    weights = WEIGHTS | {"values": REGRESSION | {"bias": -6.0}}
    story = make_story("The crash killed 41 people.", "The crash killed 27 people.")
    assert judge_values(story, judgement_from_json(json.dumps(weights))) == ()
    assert 0 < FLOOR < 0.5


@pytest.mark.model
def test_grounds_are_told() -> None:
    story = make_story("The blast at the plant killed 41 workers.", "The blast at the plant killed 27 workers.")
    (clash,) = judge_values(story, load_judgement())
    assert clash.grounds
    assert len(set(clash.grounds)) == len(clash.grounds)


BROKEN = [
    ("no JSON", "{"),
    ("no rules", json.dumps(PARTS)),
    ("no acts", json.dumps({"values": REGRESSION, "values read": REGRESSION, "rules": {}})),
    ("a share above one", json.dumps(WEIGHTS | {"rules": {"quote-words": 1.5}})),
    ("a list of shares", json.dumps(WEIGHTS | {"rules": [0.5]})),
    ("a scale of nothing", json.dumps(WEIGHTS | {"values": REGRESSION | {"features": [FEATURE | {"scale": 0}]}})),
    ("no number", json.dumps(WEIGHTS | {"acts": REGRESSION | {"features": [FEATURE | {"weight": "much"}]}})),
]


@pytest.mark.parametrize("text", [row[1] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_broken_weights_say_how_to_make_new_ones(text: str) -> None:
    with pytest.raises(ModelError, match="train_judgement"):
        judgement_from_json(text)


def test_another_file_of_weights_is_read(tmp_path: Path) -> None:
    path = tmp_path / "judgement.json"
    path.write_text(json.dumps(WEIGHTS), encoding="utf-8")
    assert load_judgement(path).rules == {"quote-words": 0.9}
    assert load_judgement(path).name != load_judgement().name
    with pytest.raises(ModelError):
        load_judgement(tmp_path / "absent.json")


@pytest.mark.model
def test_a_story_without_alignments_has_no_clash() -> None:
    story = make_story("The crash killed 41 people.", "The crash killed 27 people.", pairs=[])
    assert judge_values(replace(story, clashes=()), load_judgement()) == ()
