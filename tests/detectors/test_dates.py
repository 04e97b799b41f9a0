"""Two times of one event: texts as outlets print them, aligned and judged as comparisons do it."""

from __future__ import annotations

from datetime import date

import pytest

from compare.detectors.dates import RULES
from tests.detectors.stories import align_story, all_findings, shown

pytestmark = pytest.mark.model

JUNE_6, JUNE_9, JULY_3 = date(2023, 6, 6), date(2023, 6, 9), date(2023, 7, 3)

VIENNA = (
    "The foreign minister met the Norwegian envoy in Vienna last month, her office said. The two spoke for three hours "
    "about the fishing treaty.",
    "In early May the foreign minister met the Norwegian envoy in Vienna. They talked about the treaty on fishing for "
    "three hours.",
)

FIRES = [
    pytest.param(*VIENNA, ("date-precision", "differs", "last month", "early May"), id="vaguer"),
    pytest.param(
        "A ferry with 40 people aboard sank off Brask on Monday, the coast guard said. All of them were rescued by "
        "fishing boats.",
        "The coast guard said a ferry sank off Brask on Tuesday with 40 people aboard. Fishing boats rescued everyone.",
        ("date-conflict", "conflict", "Monday", "Tuesday"),
        id="another weekday",
    ),
    pytest.param(
        "The bridge was last inspected in March 2022, the transport ministry said. It collapsed under a lorry on "
        "Wednesday, and nobody was hurt.",
        "Engineers last inspected the bridge in March 2021, according to the transport ministry. Nobody was hurt when "
        "it collapsed under a lorry on Wednesday.",
        ("date-conflict", "conflict", "March 2022", "March 2021"),
        id="another year",
        marks=pytest.mark.xfail(reason="years get no probability above .6 here", strict=False),
    ),
    pytest.param(
        "The company will close its offices in Cork and Recife by June 30, it said in a statement. About 120 people "
        "work there.",
        "Offices in Cork and Recife will be closed by July 31, the company said in a statement. They employ about 120 "
        "people.",
        ("date-conflict", "conflict", "June 30", "July 31"),
        id="another deadline",
    ),
    pytest.param(
        "The siege of a bank in Oslo ended on Tuesday after five hours, when the gunman gave himself up. Nobody was "
        "hurt, police said.",
        "The siege of a bank in Oslo lasted two hours and ended on Tuesday with the gunman's surrender. Police said "
        "nobody was hurt.",
        ("date-conflict", "conflict", "five hours", "two hours"),
        id="another length",
    ),
]

FERRY = (
    "A ferry with 40 people aboard sank off Brask on Tuesday, the coast guard said. All of them were rescued by "
    "fishing boats."
)

SILENT = [
    pytest.param(
        FERRY,
        "The coast guard said a ferry sank off Brask on June 6 with 40 people aboard. Fishing boats rescued everyone.",
        id="same day",
    ),
    pytest.param(
        FERRY,
        "The coast guard said a ferry sank off Brask Tuesday night with 40 people aboard. Fishing boats rescued "
        "everyone.",
        id="hour of a day",
    ),
    pytest.param(
        "The bank's board dismissed its chairman two weeks ago after a row over pay. The shares have fallen by a tenth "
        "since.",
        "The board of the bank dismissed its chairman on May 25 after a row over pay. Shares have fallen by a tenth "
        "since then.",
        id="about then",
    ),
    pytest.param(
        "OSLO, June 7 (Wire) — The ferry sank on Monday with 40 people aboard. All were rescued.",
        "OSLO, June 8 (Wire) — The ferry sank with 40 people aboard on Monday. All were rescued.",
        id="datelines",
    ),
    pytest.param(
        "The coach crashed near Brask on Friday. Two of the injured were still in hospital on Saturday.",
        "The coach crash near Brask was on Friday. Two of those injured were still in hospital on Sunday.",
        id="a state that lasts",
    ),
    pytest.param(
        "A ferry sank off Brask on Monday with 40 people aboard, and divers went down to it on Tuesday. They found "
        "nobody.",
        "A ferry with 40 people aboard sank off Brask on Monday. Divers went down to the wreck on Tuesday and found "
        "nobody.",
        id="two events, two days",
    ),
    pytest.param(
        "The mill, built in 1984, burned down on Tuesday. Nobody was hurt in the fire.",
        "The mill burned down on Tuesday. The fire hurt nobody.",
        id="only one tells",
    ),
    pytest.param(
        "The strike at the port has cost the firm $125 a month, it said. Talks go on next week.",
        "The port strike has cost the firm $1,500 a year, it said. Talks will go on next week.",
        id="rates are no lengths",
    ),
    pytest.param(
        "The minister opened the new bridge on Monday. The old one fell into the river in 2019.",
        "The minister opened the new bridge on Monday. A court will hear the engineers of the old one in September.",
        id="times of two things",
    ),
]


@pytest.mark.parametrize(("a", "b", "expected"), FIRES)
def test_fires(a: str, b: str, expected: tuple[str, str, str, str]) -> None:
    assert shown(align_story(a, b), RULES) == [expected]


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_silent(a: str, b: str) -> None:
    assert shown(align_story(a, b), RULES) == []


@pytest.mark.parametrize(("a", "b"), [case.values[:2] for case in FIRES], ids=[str(case.id) for case in FIRES])
def test_silent_on_the_same_text(a: str, b: str) -> None:
    assert shown(align_story(a, a), RULES) == []
    assert shown(align_story(b, b), RULES) == []


def test_last_month_depends_on_when_it_was_said() -> None:
    text_a, text_b = VIENNA
    (near,) = all_findings(align_story((text_a, JUNE_6), (text_b, JUNE_9)), RULES)
    (far,) = all_findings(align_story((text_a, JULY_3), (text_b, JUNE_9)), RULES)
    assert (near.verdict, far.verdict) == ("differs", "conflict")


@pytest.mark.parametrize(("a", "b"), [case.values[:2] for case in FIRES], ids=[str(case.id) for case in FIRES])
def test_swapping_the_outlets_keeps_the_findings(a: str, b: str) -> None:
    assert [f.rule for f in all_findings(align_story(a, b), RULES)] == [
        f.rule for f in all_findings(align_story(b, a), RULES)
    ]


def test_reasons_quote_both_sides_and_say_how_they_were_read() -> None:
    text_a, text_b = VIENNA
    (finding,) = all_findings(align_story((text_a, JUNE_6), (text_b, JUNE_9)), RULES)
    assert "“last month”" in finding.reason
    assert "which from 9 June 2023 is 1–10 May 2023" in finding.reason
    assert "from 6 June 2023" in finding.reason
