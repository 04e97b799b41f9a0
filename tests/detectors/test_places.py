from __future__ import annotations

import pytest

from compare.detectors.places import RULES
from tests.detectors.stories import align_story, make_story, shown

SURE = tuple(rule for rule in RULES if not rule.is_judged)
"""The rules that judge for themselves; `place-other` has tables of its own."""

FIRES = [
    pytest.param(
        "The ferry sank off the northern tip of Brask before dawn.",
        "The ship went down off the island's southern tip.",
        ("place-compass", "conflict", "northern tip", "southern tip"),
        id="tip",
    ),
    pytest.param(
        "The tanker was attacked 90 miles east of Muscat.",
        "The attack happened 90 miles west of Muscat.",
        ("place-compass", "conflict", "east of Muscat", "west of Muscat"),
        id="landmark",
    ),
    pytest.param(
        "The quake struck 40 km south of Lima.",
        "The quake was centred 40 km southeast of Lima.",
        ("place-compass", "differs", "south of Lima", "southeast of Lima"),
        id="neighbouring-points",
    ),
    pytest.param(
        "The wreck lies 150 nautical miles north of Oran.",
        "The wreck was found about 150 nautical miles off Oran.",
        ("place-compass", "differs", "north of Oran", "Oran"),
        id="no-bearing",
    ),
    pytest.param(
        "The gas leak closed the eastern entrance of the tunnel.",
        "A gas leak shut the tunnel's western entrance.",
        ("place-compass", "conflict", "eastern entrance", "western entrance"),
        id="entrance",
    ),
    pytest.param(
        "The envoys met in Vienna on Monday.",
        "The envoys met in Geneva on Monday.",
        ("place-town", "conflict", "in Vienna", "in Geneva"),
        id="two-capitals",
    ),
    pytest.param(
        "The painter died on Sunday at her home in Ascona, Switzerland.",
        "The painter died on Sunday in a hospital in Locarno, Switzerland.",
        ("place-town", "conflict", "at her home in Ascona", "in a hospital in Locarno"),
        id="home-and-hospital",
    ),
    pytest.param(
        "The plane landed in Oslo at noon.",
        "The plane landed near Madrid at noon.",
        ("place-town", "conflict", "in Oslo", "near Madrid"),
        id="other-country",
    ),
]

SILENT = [
    pytest.param("The plane landed in Lyon.", "The plane landed in France.", id="holder-known"),
    pytest.param(
        "The plane slid off the runway in Port Marrow.", "The plane slid off the runway in Newfoundland.", id="unknown"
    ),
    pytest.param("The envoys met in Vienna.", "The envoys will travel to Geneva.", id="other-verb"),
    pytest.param(
        "The envoys met in Vienna after talks failed in Geneva.", "The envoys met in Geneva.", id="both-known-to-one"
    ),
    pytest.param("A doctor from Brno died.", "A doctor from Graz died.", id="origin"),
    pytest.param("A southern city was hit.", "A northern city was hit.", id="many-cities"),
    pytest.param("The ship sank southwest of Cadiz.", "The ship sank south-west of Cadiz.", id="one-compass-word"),
    pytest.param("Strong northerly winds fanned it.", "Southerly winds fanned it.", id="winds"),
    pytest.param("South Korea fired first.", "North Korea fired first.", id="names-of-countries"),
    pytest.param("It fell in northern Maralag.", "It fell south of Maralag.", id="inside-and-outside"),
    pytest.param("VIENNA, May 3 (Wire) — Envoys met.", "GENEVA, May 3 (Wire) — Envoys met.", id="datelines"),
]


@pytest.mark.parametrize(("a", "b", "expected"), FIRES)
def test_fires(a: str, b: str, expected: tuple[str, str, str, str]) -> None:
    assert shown(make_story(a, b), SURE) == [expected]


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_is_silent(a: str, b: str) -> None:
    assert shown(make_story(a, b), SURE) == []


@pytest.mark.parametrize(
    ("a", "b", "spans"),
    [
        (
            "Commerce Minister Paul Renwick met his counterpart in Washington late last month.",
            "The commerce minister travelled to the U.S. last month.",
            ("Washington", "U.S."),
        ),
        (
            "Foreign Minister Eleni Vastakis visited Turkey in May.",
            "Foreign Minister Eleni Vastakis travelled to Ankara in May.",
            None,  # "visited Turkey": no way to, or place in, is named
        ),
        (
            "Finance Minister Ruth Okafor will travel to France next week.",
            "Finance Minister Ruth Okafor is to meet investors in Lyon next week.",
            ("France", "Lyon"),
        ),
        (
            "Finance Minister Ruth Okafor will travel to Lyon, in the east of France, and meet investors in Lyon.",
            "Finance Minister Ruth Okafor is to meet investors in Lyon.",
            None,
        ),
        (
            "The minister will meet investors in Lyon.",
            "The minister travelled to France, a spokesman said.",
            None,  # a minister may be anybody
        ),
        (
            "Finance Minister Ruth Okafor was born in Lyon.",
            "Finance Minister Ruth Okafor grew up in France.",
            None,
        ),
    ],
)
def test_a_meeting_in_a_town_or_only_in_its_country(a: str, b: str, spans: tuple[str, str] | None) -> None:
    assert shown(make_story(a, b), SURE) == ([("place-precision", "differs", *spans)] if spans else [])


# --- whatever else stands in one place -----------------------------------------------------------

OTHER = [
    pytest.param(
        "The lorry was stopped on a road to Lublin on Tuesday. Officers found 40 people inside.",
        "The lorry was stopped on a road to Krakow on Tuesday. Officers found 40 people inside.",
        ("place-other", "conflict", "Lublin", "Krakow"),
        id="the way to two towns",
    ),
    pytest.param(
        "The freighter was bound for Genoa when it caught fire, the owner said. Its crew of 14 was saved.",
        "When the fire broke out the freighter was on its way to Marseille, said its owner. All 14 of the crew were "
        "saved.",
        ("place-other", "conflict", "Genoa", "Marseille"),
        id="two ports",
    ),
    pytest.param(
        "The gunman opened fire in the car park of a supermarket on Tuesday, police said. Four people were wounded.",
        "The gunman opened fire in a playground on Tuesday, police said. Four people were wounded.",
        ("place-other", "differs", "car park", "playground"),
        id="two sites",
    ),
]

NO_OTHER = [
    pytest.param(
        "The plane with 90 people on board landed safely in Lyon on Tuesday after an engine failed. Nobody was hurt.",
        "After an engine failed, the plane with 90 people on board landed safely in France on Tuesday. Nobody was "
        "hurt.",
        id="only the country",
    ),
    pytest.param(
        "The lorry was stopped on a road to Lublin on Tuesday. Officers found 40 people inside.",
        "On Tuesday the lorry was stopped on the road to Lublin. Officers found 40 people in it.",
        id="one town",
    ),
    pytest.param(
        "The envoys met in Vienna on Monday and spoke for three hours. They will travel to Geneva next week.",
        "The envoys will travel to Geneva next week, their offices said. On Monday they spoke for three hours in "
        "Vienna.",
        id="both know both",
    ),
    pytest.param(
        "The envoys met on Monday in Vienna and spoke for three hours. They agreed on nothing.",
        "The envoys spoke for three hours on Monday. They will travel to Geneva next week.",
        id="another journey",
    ),
    pytest.param(
        "VIENNA, May 3 (Wire) — The envoys of the two countries met on Monday and spoke for three hours.",
        "GENEVA, May 3 (Wire) — The envoys of the two countries spoke for three hours when they met on Monday.",
        id="datelines",
    ),
    pytest.param(
        "The driver was taken to a hospital in Linz and his son to one in Graz. Both are in a stable condition.",
        "The driver is in a hospital in Linz, his son in another in Graz. Both are in a stable condition.",
        id="two people in two towns",
    ),
    pytest.param(
        "A doctor from Brno and her son died in the fire at the hotel, police said. Nine people were hurt.",
        "Police said a driver from Graz was among the dead in the fire at the hotel. Nine people were hurt.",
        marks=pytest.mark.xfail(reason="where two people are from is taken for one place", strict=False),
        id="origins of two people",
    ),
]


@pytest.mark.parametrize(("a", "b", "expected"), OTHER)
def test_another_place_in_the_same_surroundings(a: str, b: str, expected: tuple[str, str, str, str]) -> None:
    assert shown(align_story(a, b), RULES) == [expected]


@pytest.mark.parametrize(("a", "b"), NO_OTHER)
def test_no_other_place(a: str, b: str) -> None:
    assert shown(align_story(a, b), RULES) == []


def test_the_landmark_of_two_compass_words_is_told_once() -> None:
    a = "The tanker was attacked 90 miles east of Muscat on Tuesday, the navy said. Its crew of 21 is safe."
    b = "The navy said the tanker was attacked 90 miles west of Muscat on Tuesday. Its crew of 21 is safe."
    assert [rule for rule, *_ in shown(align_story(a, b), RULES)] == ["place-compass"]
