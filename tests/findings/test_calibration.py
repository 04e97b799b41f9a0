"""Raw confidences -> probabilities: in order within a kind, never certain, and broken files are told apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.errors import ModelError
from compare.findings.calibration import IDENTITY, Calibration, calibrate, calibration_from_json, load_calibration
from compare.model import KINDS

if TYPE_CHECKING:
    from pathlib import Path

probabilities = st.floats(0, 1)


@given(probabilities, probabilities, st.sampled_from(KINDS))
def test_the_order_within_a_kind_stays(x: float, y: float, kind: str) -> None:
    shipped = load_calibration()
    low, high = (calibrate(p, kind, shipped) for p in sorted((x, y)))
    assert 0 < low <= high < 1


@given(st.floats(0.02, 0.98))
def test_the_identity_changes_nothing(x: float) -> None:
    assert calibrate(x, "date", IDENTITY) == pytest.approx(x)


def test_a_kind_without_weights_of_its_own_takes_the_common_one() -> None:
    weights = Calibration("x", 1.0, 0.0, {"date": 1.0})
    assert calibrate(0.5, "role", weights) == pytest.approx(0.5)
    assert calibrate(0.5, "date", weights) == pytest.approx(0.7310586)


GOOD = {"name": "x", "slope": 0.5, "intercept": 0.1, "intercepts": {"date": 1.0}}
BROKEN = [
    ("no JSON", "{"),
    ("no object", "[]"),
    ("a field is missing", json.dumps({k: v for k, v in GOOD.items() if k != "slope"})),
    ("a word for a number", json.dumps(GOOD | {"slope": "steep"})),
    ("a slope that turns the order", json.dumps(GOOD | {"slope": -1})),
    ("not finite", json.dumps(GOOD | {"intercepts": {"date": float("inf")}})),
    ("intercepts in a list", json.dumps(GOOD | {"intercepts": [1]})),
]


@pytest.mark.parametrize("text", [row[1] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_broken_weights_are_refused(text: str) -> None:
    with pytest.raises(ModelError, match="train_calibration"):
        calibration_from_json(text)


def test_weights_come_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "weights.json"
    path.write_text(json.dumps(GOOD))
    assert load_calibration(path) == Calibration("x", 0.5, 0.1, {"date": 1.0})
    with pytest.raises(ModelError):
        load_calibration(tmp_path / "absent.json")
