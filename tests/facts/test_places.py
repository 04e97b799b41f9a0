from __future__ import annotations

import pytest

from compare.facts.names import find_entities_and_places
from compare.facts.places import find_places, holders_of
from compare.language.parsing import parse_text
from compare.model import PlaceValue

READ = [
    pytest.param(
        "She died at her home in Ascona, Switzerland.",
        [("Ascona", PlaceValue("Ascona", ("Switzerland", "Europe"), "", "in"))],
        id="comma",
    ),
    pytest.param(
        "Annika Brandl, a tourist from Graz in Austria, fled.",
        [("Graz", PlaceValue("Graz", ("Austria", "Europe"), "", "from"))],
        id="in",
    ),
    pytest.param(
        "She came from the Czech city of Telcany.",
        [("Telcany", PlaceValue("Telcany", ("Czech Republic", "Europe"), "", "from"))],
        id="people-and-city",
    ),
    pytest.param(
        "The tanker was 150 miles east of Aden.",
        [
            ("east of Aden", PlaceValue("Aden", ("Yemen", "Asia"), "east", "of")),
            ("Aden", PlaceValue("Aden", ("Yemen", "Asia"), "", "of")),
        ],
        id="compass-of",
    ),
    pytest.param(
        "It sank off the northern tip of the island.",
        [("northern tip", PlaceValue("tip", (), "north", "off"))],
        id="compass-noun",
    ),
    pytest.param(
        "It lies 64km south-west of Chicago.",
        [
            (
                "south-west of Chicago",
                PlaceValue("Chicago", ("Illinois", "United States", "North America"), "south-west", "of"),
            ),
            ("Chicago", PlaceValue("Chicago", ("Illinois", "United States", "North America"), "", "of")),
        ],
        id="hyphen",
    ),
    pytest.param(
        "Talks in the U.S. went on.",
        [("U.S.", PlaceValue("United States", ("North America",), "", "in"))],
        id="usual-name",
    ),
    pytest.param("Strong northerly winds blew at 5 p.m. Eastern time.", [], id="winds-and-time"),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_reads(text: str, expected: list[tuple[str, PlaceValue]]) -> None:
    parse = parse_text(text)
    found = find_places(parse, *find_entities_and_places(parse))
    compass = {f.start for f in found if isinstance(f.value, PlaceValue) and f.value.direction}
    shown = [(f.text, f.value) for f in found if f.text not in {"Austria", "Switzerland"}]
    assert [(t, v) for t, v in shown if t in {x for x, _ in expected}] == expected
    assert len(compass) == sum(bool(v.direction) for _, v in expected)


def test_the_article_tells_which_town_is_meant() -> None:
    for text, within in (
        ("Ambulances left Marrow, Ohio, and drove to Toledo.", ("Ohio", "United States", "North America")),
        ("Ambulances left Marrow, Spain, and drove to Toledo.", ("Spain", "Europe")),
        ("Ambulances drove to Toledo.", ()),
        (
            "Ambulances left Marrow, Ohio, and Marrow, Spain, and drove to Toledo.",
            ("Ohio", "United States", "North America"),
        ),
    ):
        parse = parse_text(text)
        (value,) = [f.value for f in find_places(parse, *find_entities_and_places(parse)) if f.text == "Toledo"]
        assert isinstance(value, PlaceValue)
        assert value.within == within


def test_a_town_far_the_largest_needs_no_country() -> None:
    parse = parse_text("They left Marrow, Canada, and flew to London.")
    (value,) = [f.value for f in find_places(parse, *find_entities_and_places(parse)) if f.text == "London"]
    assert isinstance(value, PlaceValue)
    assert "United Kingdom" in value.within


SITES = [
    pytest.param(
        "The car was found in a gravel pit off Route 11, next to the ferry terminal.",
        [
            ("gravel pit", PlaceValue("gravel pit", ("Route 11",), "", "in")),
            ("ferry terminal", PlaceValue("ferry terminal", (), "", "near")),
        ],
        id="what-narrows-a-noun",
    ),
    pytest.param(
        "He spoke in a dark alley, they cut through the roof of the rear carriage.",
        [
            ("alley", PlaceValue("alley", (), "", "in")),
            ("rear carriage", PlaceValue("rear carriage", (), "", "in")),
        ],
        id="only-telling-adjectives",
    ),
    pytest.param(
        "The man died at the scene, the woman in hospital.",
        [("scene", PlaceValue("scene", (), "", "at")), ("hospital", PlaceValue("hospital", (), "", "in"))],
        id="without-an-article",
    ),
    pytest.param(
        "She died in a hospital in Oslo.",
        [("hospital", PlaceValue("hospital", ("Oslo", "Norway", "Europe"), "", "in"))],
        id="in-a-town",
    ),
    pytest.param(
        "They were taken to Mercy Hospital.",
        [("Mercy Hospital", PlaceValue("Mercy Hospital", (), "", "to"))],
        id="an-organisation-and-a-place",
    ),
    pytest.param(
        "It sank off the Egyptian coast.",
        [("Egyptian coast", PlaceValue("Egypt", ("Africa",), "", "off"))],
        id="adjective-of-a-country",
    ),
    pytest.param(
        "They met in the Turkish capital.",
        [("Turkish capital", PlaceValue("Ankara", ("Turkey", "Asia"), "", "in"))],
        id="adjective-before-capital",
    ),
    pytest.param(
        "The bus left the ravine at a hairpin called Nun Tolla.",
        [("Nun Tolla", PlaceValue("Nun Tolla", (), "", ""))],
        id="called",
    ),
    pytest.param(
        "They met in Banda Aceh.",
        [("Banda Aceh", PlaceValue("Banda Aceh", ("Indonesia", "Asia"), "", "in"))],
        id="two-words",
    ),
    pytest.param("He worked in the field of physics, in schools and on the idea.", [], id="no-place"),
    pytest.param("Mercy Hospital told the school, and the Egyptian army saw the hotel.", [], id="no-preposition"),
    pytest.param("She paid K20,000 in fees, RM8.3m in tax and Sh129 million in fines.", [], id="a-sum"),
]


@pytest.mark.parametrize(("text", "expected"), SITES)
def test_reads_sites(text: str, expected: list[tuple[str, PlaceValue]]) -> None:
    parse = parse_text(text)
    found = [(f.text, f.value) for f in find_places(parse, *find_entities_and_places(parse))]
    assert [f for f in found if f[0] not in {"Oslo", "Route 11"}] == expected


HOLDERS = [
    pytest.param("Vienna", ("Austria", "Europe"), id="capital"),
    pytest.param("Zürich", ("Switzerland", "Europe"), id="accent"),
    pytest.param("Ivory Coast", ("Africa",), id="country"),
    pytest.param("Ohio", ("United States", "North America"), id="state"),
    pytest.param("Springfield", (), id="many-towns"),
    pytest.param("Georgia", (), id="state-or-country"),
    pytest.param("Washington", (), id="town-or-state"),
    pytest.param("Port Marrow", (), id="unknown"),
]


@pytest.mark.parametrize(("name", "expected"), HOLDERS)
def test_holders(name: str, expected: tuple[str, ...]) -> None:
    assert holders_of(name) == expected
