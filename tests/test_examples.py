"""The bundled stories: their checked-in reports are fresh, and say what an editor would."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from compare import Settings
from tools.make_reports import make_reports

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return make_reports(settings=Settings(cache_dir=tmp_path_factory.mktemp("cache")))


def test_checked_in_reports_are_fresh(reports: dict[Path, str]) -> None:
    stale = [str(p) for p, text in reports.items() if (ROOT / p).read_text(encoding="utf-8") != text]
    assert not stale, "run make report, look at the change, and commit it"


def findings(reports: dict[Path, str], story: str) -> list[dict[str, Any]]:
    return json.loads(reports[Path("reports") / f"{story}.json"])["discrepancies"]


# (story, words of one outlet, words of another, kind, verdict)
EXPECTED = [
    ("secretary-trip", "last month", "early May", "date", "differs"),
    ("secretary-trip", "met his Chinese counterpart", "rebuffed a request", "framing", "conflict"),
    ("secretary-trip", "1,150", "1,510", "quantity", "conflict"),
    ("ferry-grounding", "27", "At least 41", "quantity", "conflict"),
    ("ferry-grounding", "suspended", "dismissed", "framing", "conflict"),
    ("ferry-grounding", "chief operating officer", "chief executive", "role", "conflict"),
]


@pytest.mark.parametrize(("story", "x", "y", "kind", "verdict"), EXPECTED, ids=lambda v: str(v)[:25])
def test_the_planted_difference_is_reported(
    reports: dict[Path, str], story: str, x: str, y: str, kind: str, verdict: str
) -> None:
    for finding in findings(reports, story):
        said = " ".join(e["text"] for e in finding["evidence"])
        if x in said and y in said:
            assert (finding["kind"], finding["verdict"]) == (kind, verdict)
            return
    pytest.fail(f"no finding quotes both {x!r} and {y!r}")


# Words that both outlets use for one and the same thing: no conflict may quote them side by side.
AGREED = [
    ("ferry-grounding", "Tuesday night", "March 12"),
    ("ferry-grounding", "212", "198"),
    ("ferry-grounding", "Nobody was killed", "No lives were lost"),
    ("ferry-grounding", "410,000", "410,000"),
    ("secretary-trip", "passing within 150 yards", "within 150 yards"),
    ("secretary-trip", "China's top foreign policy official", "China's top diplomat"),
]


@pytest.mark.parametrize(("story", "x", "y"), AGREED, ids=lambda v: str(v)[:25])
def test_what_agrees_is_not_called_a_conflict(reports: dict[Path, str], story: str, x: str, y: str) -> None:
    for finding in findings(reports, story):
        said = [e["text"] for e in finding["evidence"]]
        if finding["verdict"] == "conflict":
            assert not (any(x in s for s in said) and any(y in s for s in said[1:])), finding["summary"]
