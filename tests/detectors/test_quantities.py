from __future__ import annotations

import pytest

from compare.detectors.quantities import RULES
from tests.detectors.stories import align_story, all_findings, make_story, shown

FIRE = [
    pytest.param(
        "An explosion at the fireworks plant in Velta killed 41 workers on Tuesday, officials said. The plant had been "
        "inspected in May.",
        "The blast at the fireworks plant in Velta on Tuesday killed 27 workers, according to officials. Inspectors "
        "had visited it in May.",
        ("quantity-conflict", "conflict", "41", "27"),
        id="dead",
    ),
    pytest.param(
        "Lumenta is cutting 1,150 jobs in Ireland and Brazil, the software company said on Monday. Its shares rose by "
        "4%.",
        "The software company Lumenta is eliminating 1,510 positions in Ireland and Brazil, it said on Monday. Its "
        "shares rose 4 percent.",
        ("quantity-conflict", "conflict", "1,150", "1,510"),
        id="jobs",
    ),
    pytest.param(
        "The closure of the plant eliminates nearly 300 jobs in Harlow, the union said. The last car was built on "
        "Friday.",
        "Because the plant is closing, 286 people lose their jobs in Harlow, the union said. Friday saw the last car "
        "built.",
        ("quantity-precision", "differs", "nearly 300", "286"),
        id="nearly",
    ),
    pytest.param(
        "Dozens of houses were destroyed when the dam broke on Tuesday, the mayor said. Soldiers are looking for "
        "survivors.",
        "The dam broke on Tuesday and destroyed 64 houses, the mayor said. Soldiers are looking for survivors.",
        ("quantity-precision", "differs", "Dozens", "64"),
        id="dozens",
    ),
    pytest.param(
        "Gross margin widened by 1.8 percentage points in the second quarter, Orvane said. Sales fell to $3.2 billion.",
        "Orvane said that gross margin widened by 1.8 percent in the second quarter. Sales fell to $3.2 billion.",
        ("quantity-conflict", "conflict", "1.8 percentage points", "1.8 percent"),
        id="points and percent",
    ),
    pytest.param(
        "The police made no arrests at the march on Saturday, they said. About 3,000 people took part.",
        "Police made 14 arrests at the march on Saturday, they said. About 3,000 people took part.",
        ("quantity-none", "conflict", "no arrests", "14"),
        marks=pytest.mark.xfail(reason="none against some gets no probability above .5", strict=False),
        id="none but some",
    ),
]


@pytest.mark.parametrize(("x", "y", "finding"), FIRE)
def test_the_rules_fire(x: str, y: str, finding: tuple[str, str, str, str]) -> None:
    assert shown(align_story(x, y), RULES) == [finding]


MADE_OF_IT = pytest.mark.xfail(reason="that the parts make the whole weighs too little", strict=False)
SILENT = [
    pytest.param(
        "The blast killed 41 workers and hurt 90, officials said. The plant had been inspected in May.",
        "Officials said the blast hurt 90 people and killed 41. Inspectors had visited the plant in May.",
        id="each has its equal",
    ),
    pytest.param(
        "The crash on the motorway killed 12 people on Monday. Police are questioning the driver.",
        "Police are questioning the driver who caused Monday's crash on the motorway. A fire at a hotel the same day "
        "left 30 people hurt.",
        id="two events",
    ),
    pytest.param(
        "The town lies 60 miles north of the capital and has 9,000 people. It was hit on Tuesday.",
        "The town of 9,000 people, nearly 100 km north of the capital, was hit on Tuesday.",
        id="two units",
    ),
    pytest.param(
        "Officers boarded the ship and held 12 Somali and 11 Yemeni pirates, the navy said. Nobody was hurt.",
        "The navy said officers boarded the ship and held 23 pirates. Nobody was hurt.",
        marks=MADE_OF_IT,
        id="two parts and their sum",
    ),
    pytest.param(
        "The plane carried 67 passengers and four crew members, the airline said. It landed safely in Lyon.",
        "There were 71 people on the plane, the airline said. It landed safely in Lyon.",
        marks=MADE_OF_IT,
        id="with the crew",
    ),
    pytest.param(
        "Starting pay rises to $49,500 from $44,000 under the pact with the teachers. Schools open on Monday.",
        "Under the pact, the teachers' starting pay rises by $5,500. Schools open on Monday.",
        id="a rise",
    ),
    pytest.param(
        "A quake in 2003 killed 26,000 people in Bam. Tuesday's was felt in the capital.",
        "Tuesday's quake was felt in the capital. One in 2005 killed 612 people in Zarand.",
        id="two years",
    ),
]


@pytest.mark.parametrize(("x", "y"), SILENT)
def test_the_rules_stay_silent(x: str, y: str) -> None:
    assert shown(align_story(x, y), RULES) == []


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
        ["casualties-denied"],
    ),
    ("No children were hurt.", "Two people were slightly injured when the wall fell.", []),
    ("No one was hurt, but two people had been injured in May.", "Two people were injured when the wall fell.", []),
    ("No one was hurt on 3 May 2024.", "In 2009 a flood injured two people there.", []),
]


@pytest.mark.parametrize(("x", "y", "rules"), NONE_FAR_APART, ids=lambda v: str(v)[:40])
def test_a_denial_of_casualties_meets_a_count_wherever_both_stand(x: str, y: str, rules: list[str]) -> None:
    assert [f.rule for f in all_findings(make_story(x, y, pairs=[]), RULES)] == rules


def test_a_denial_of_casualties_beside_a_count_is_told_as_one() -> None:
    fell = "{} killed when a bus fell into the river near Velta on Tuesday, police said. Its brakes had failed."
    found = all_findings(align_story(fell.format("No one was"), fell.format("Twelve people were")), RULES)
    assert "casualties-denied" in {f.rule for f in found}
    assert {(f.kind, f.verdict, f.severity) for f in found} == {("polarity", "conflict", "high")}
    assert all_findings(align_story(fell.format("No one was"), fell.format("Nobody was")), RULES) == []
