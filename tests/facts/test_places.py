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
