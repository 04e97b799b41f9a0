"""Places: one place, one that holds the other, or two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.model import PlaceValue
from compare.values.places import is_site, key, relation, say


def place(words: str, direction: str = "", preposition: str = "") -> PlaceValue:
    name, *within = words.split(", ")
    return PlaceValue(name, tuple(within), direction, preposition)


# (x, y, relation)
ROWS = [
    (place("Ascona, Switzerland"), place("ascona"), "agree"),
    (place("Zürich"), place("Zurich"), "agree"),
    (place("Ascona, Switzerland"), place("Oslo, Norway"), "conflict"),
    (place("Marrow, Ohio"), place("Harlow, Ohio"), "conflict"),
    (place("Marrow, Ohio"), place("Ohio"), "differs"),
    (place("Marrow"), place("Harlow, Ohio"), "differs"),
    (place("Marrow"), place("Ohio, United States"), "incomparable"),
    (place("Gavrazin"), place("Gabrasin"), "conflict"),
    (place("Marrow"), place("Tollen"), "differs"),
    (place("Surat, India, Asia"), place("Gujarat, India, Asia"), "differs"),
    (place("Surat, India, Asia"), place("Pune, India, Asia"), "conflict"),
    (place("India, Asia"), place("Nepal, Asia"), "conflict"),
    (place("gravel pit"), place("hospital car park"), "differs"),
    (place("car park"), place("hospital car park"), "agree"),
    (place("city theatre"), place("city theater"), "agree"),
    (place("Marrow Theatre"), place("marrow theater"), "agree"),
    (place("harbour"), place("theatre"), "differs"),
    (place("rear carriage"), place("front carriage"), "conflict"),
    (place("car park"), place("Marrow, Ohio"), "incomparable"),
    (place("school", preposition="outside"), place("school", preposition="in"), "conflict"),
    (place("Marrow", preposition="outside"), place("Marrow", preposition="in"), "differs"),
    (place("Mercy Hospital"), place("Marrow"), "incomparable"),
    (place("Mercy Hospital"), place("hospital"), "agree"),
    (place("Mercy Hospital"), place("scene"), "differs"),
    (place("Mercy Hospital, Marrow"), place("Marrow"), "differs"),
    (place("Mercy Hospital"), place("Tollen Hospital"), "conflict"),
    (place("Mercy Hospital"), place("Tollen School"), "differs"),
    (place("Mercy Hospital"), place("Marrow Mercy Hospital"), "agree"),
    (place("York, England"), place("New York, United States"), "incomparable"),
    (place("Marrow, Ohio, United States"), place("Harlow, United States"), "incomparable"),
    (place("island", "north"), place("island", "south"), "conflict"),
    (place("Tehran", "south", "of"), place("Tehran", "south-east", "of"), "differs"),
    (place("Aden", "east"), place("Aden"), "differs"),
    (place("Maralag", "north"), place("Maralag", "north", "of"), "agree"),
    (place("Maralag", "north"), place("Maralag", "south", "of"), "incomparable"),
    (place("Aden, Yemen", "east"), place("Oslo, Norway"), "incomparable"),
]


@pytest.mark.parametrize(("x", "y", "expected"), ROWS)
def test_two_places(x: PlaceValue, y: PlaceValue, expected: str) -> None:
    assert relation(x, y) == relation(y, x) == expected


PLACES = st.builds(
    PlaceValue,
    st.sampled_from("Marrow Harlow Oslo Ohio York aden camp".split()),
    st.lists(st.sampled_from("Ohio England Norway Europe".split()), max_size=2).map(tuple),
    st.sampled_from(["", "north", "north-east", "south"]),
    st.sampled_from(["", "in", "of", "outside"]),
)


@given(PLACES, PLACES)
def test_relations_of_places_are_symmetric(x: PlaceValue, y: PlaceValue) -> None:
    assert relation(x, y) == relation(y, x)
    if key(x) == key(y):
        assert relation(x, y) == "agree"


@given(PLACES)
def test_a_place_agrees_with_itself(x: PlaceValue) -> None:
    assert relation(x, x) == "agree"
    assert say(x).startswith(x.name)


@pytest.mark.parametrize(
    ("name", "expected"), [("car park", True), ("Mercy Hospital", True), ("Marrow", False), ("Tollen County", False)]
)
def test_a_site_is_what_a_town_has(name: str, expected: bool) -> None:
    assert is_site(place(name)) is expected
