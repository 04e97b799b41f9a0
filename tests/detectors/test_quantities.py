from __future__ import annotations

import pytest

from compare.detectors.quantities import RULES
from tests.detectors.stories import all_findings, make_story, shown

FIRE = [
    (
        "The blast at the plant killed 41 workers on Tuesday.",
        "The blast at the plant killed 27 workers on Tuesday.",
        ("quantity-conflict", "conflict", "41", "27"),
    ),
    (
        "Lumenta is cutting 1,150 jobs in Ireland and Brazil.",
        "Lumenta is eliminating 1,510 positions in Ireland and Brazil.",
        ("quantity-conflict", "conflict", "1,150", "1,510"),
    ),
    (
        "The plant closure eliminates nearly 300 jobs in Harlow.",
        "The plant closure means that 286 people lose their jobs in Harlow.",
        ("quantity-precision", "differs", "nearly 300", "286"),
    ),
    (
        "No one was killed in the crash near the station.",
        "Twelve people were killed in the crash near the station.",
        ("quantity-none", "conflict", "No one", "Twelve"),
    ),
    (
        "Gross margin widened by 1.8 percentage points in the quarter.",
        "Gross margin widened by 1.8 percent in the quarter.",
        ("quantity-conflict", "conflict", "1.8 percentage points", "1.8 percent"),
    ),
]


@pytest.mark.parametrize(("x", "y", "finding"), FIRE)
def test_the_rules_fire(x: str, y: str, finding: tuple[str, str, str, str]) -> None:
    assert shown(make_story(x, y), RULES) == [finding]


SILENT = [
    ("The blast killed 41 workers and hurt 90.", "The blast hurt 90 people and killed 41."),
    ("The crash killed 12 people.", "The fire left 30 people hurt."),
    ("The town lies 60 miles north of the capital.", "The town lies nearly 100 km north of the capital."),
    ("Officers held 12 Somali and 11 Yemeni pirates.", "Officers held 23 pirates."),
    ("The plane carried 67 passengers and four crew members.", "The plane carried 71 people."),
    ("Starting pay rises to $49,500 from $44,000 under the pact.", "Starting pay rises by $5,500 under the pact."),
    ("A quake in 2003 killed 26,000 people in Bam.", "A quake in 2005 killed 612 people in Zarand."),
]


@pytest.mark.parametrize(("x", "y"), SILENT)
def test_the_rules_stay_silent(x: str, y: str) -> None:
    assert shown(make_story(x, y), RULES) == []


def test_every_mention_is_quoted() -> None:
    story = make_story(
        "The blast killed 41 workers.\n\nFriends mourned the 41 workers killed in the blast.",
        "The blast killed 27 workers.",
    )
    (finding,) = all_findings(story, RULES)
    assert [story.source(m.source).article.text[m.start : m.end] for m in finding.marks] == ["41", "41", "27"]
    assert "41 workers" in finding.reason
    assert finding.severity == "high"


NONE_FAR_APART = [
    (
        "No one was hurt. The road was closed.",
        "Two people were slightly injured when the wall fell.",
        ["quantity-none"],
    ),
    ("No children were hurt.", "Two people were slightly injured when the wall fell.", []),
    ("No one was hurt, but two people had been injured in May.", "Two people were injured when the wall fell.", []),
    ("No one was hurt on 3 May 2024.", "In 2009 a flood injured two people there.", []),
]


@pytest.mark.parametrize(("x", "y", "rules"), NONE_FAR_APART, ids=lambda v: str(v)[:40])
def test_a_denial_of_casualties_meets_a_count_wherever_both_stand(x: str, y: str, rules: list[str]) -> None:
    assert [f.rule for f in all_findings(make_story(x, y, pairs=[]), RULES)] == rules
