"""Names: one person or thing, one name in two spellings, or two names."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from compare.model import NameValue
from compare.values.names import are_spelt_alike, compare_spellings, key, relation, say

# (x, y, label, relation)
ROWS = [
    ("Ruth Okafor", "ruth okafor", "PERSON", "agree"),
    ("Ruth Okafor", "Ruth A. Okafor", "PERSON", "agree"),
    ("Jim Baker", "James Baker", "PERSON", "agree"),
    ("Tomas Hudecek", "Tomas Hudacek", "PERSON", "conflict"),
    ("Vassilis Kougias", "Vassilios Kougias", "PERSON", "differs"),
    ("Lucia Marden", "Luciana Marden", "PERSON", "differs"),
    ("Dan Marden", "Daniel Marden", "PERSON", "agree"),
    ("Denise Fougere", "Diane Fougere", "PERSON", "conflict"),
    ("R. Okafor", "T. Okafor", "PERSON", "conflict"),
    ("Petra Brennig", "Petra Brennost", "PERSON", "conflict"),
    ("Ruth Okafor", "Ann Low", "PERSON", "conflict"),
    ("Okafor", "Ruth Okafor", "PERSON", "agree"),
    ("Okafor Ruth", "Ruth Okafor", "PERSON", "agree"),
    ("Ruth Okafor", "Ruth Adaeze Okafor-Bell Okafor", "PERSON", "agree"),
    ("Okafor", "Low", "PERSON", "incomparable"),
    ("Okafor", "Ann Low", "PERSON", "incomparable"),
    ("Pacific Reyna Lines", "Pacific Reyes Lines", "ORG", "conflict"),
    ("Baltic Foods Ltd", "Baltic Foods", "ORG", "agree"),
    ("The Baltic Foods", "Baltic Foods", "ORG", "agree"),
    ("Defence Ministry", "Defense Ministry", "ORG", "agree"),
    ("Sun Rise Media", "Sunrise Media", "ORG", "differs"),
    ("North Harbour Trust", "South Harbour Trust", "ORG", "conflict"),
    ("Baltic Foods", "Harlow Steel", "ORG", "conflict"),
    ("Coast Guard", "Maralag Coast Guard", "ORG", "agree"),
    ("St Brendan's", "St Brendan Hospital", "ORG", "agree"),
    ("MPA", "Maralag Port Authority", "ORG", "agree"),
    ("M.P.A.", "Maralag Port Authority", "ORG", "agree"),
    ("NHF", "National Office for Housing and Fees", "ORG", "conflict"),
    ("HTMC", "Harlow Tin Mining", "ORG", "agree"),
    ("Orsa-Vik-1", "Orsa-Vik-2", "OTHER", "conflict"),
    ("Snug Pair", "Snug Royal", "OTHER", "conflict"),
    ("Flight 212", "Flight 221", "OTHER", "conflict"),
    ("Snug Pair", "Harlow", "OTHER", "incomparable"),
]


@pytest.mark.parametrize(("x", "y", "label", "expected"), ROWS)
def test_two_names(x: str, y: str, label: str, expected: str) -> None:
    first, second = NameValue(x, label, 0), NameValue(y, label, 1)
    assert relation(first, second) == relation(second, first) == expected


def test_a_person_is_no_organisation() -> None:
    assert relation(NameValue("Ann Baker", "PERSON", 0), NameValue("Ann Bakers", "ORG", 0)) == "incomparable"


# One of them was read as a person: then only letters can show that they are one name.
OF_TWO_LABELS = [
    ("Anthaven Metals", "Anhaven Metals", "conflict"),
    ("Snug Pair", "Snug Royal", "conflict"),
    ("Ann Baker", "Ann Foods", "incomparable"),
    ("Baltic", "Baltic Foods", "incomparable"),
    ("Ann Baker", "Harlow Steel", "incomparable"),
]


@pytest.mark.parametrize(("x", "y", "expected"), OF_TWO_LABELS)
def test_a_person_and_a_firm(x: str, y: str, expected: str) -> None:
    first, second = NameValue(x, "PERSON", 0), NameValue(y, "ORG", 1)
    assert relation(first, second) == relation(second, first) == expected


def test_a_slight_likeness_wants_more() -> None:
    reyna, reyes = (NameValue(f"Pacific {word} Lines", "ORG", 0) for word in ("Reyna", "Reyes"))
    assert compare_spellings(reyna, reyes).is_slight
    assert not compare_spellings(
        NameValue("Tomas Hudecek", "PERSON", 0), NameValue("Tomas Hudacek", "PERSON", 0)
    ).is_slight


NAMES = st.builds(
    NameValue,
    st.lists(st.sampled_from("Ann Anna Ruth R. Low Lowe Okafor The Inc Sun Rise 7 Jr.".split()), max_size=4).map(
        " ".join
    ),
    st.sampled_from(["PERSON", "ORG"]),
    st.just(0),
)


@example(NameValue("Ruth Ann Ann Ann", "PERSON", 0), NameValue("R. Ann Anna Ann", "PERSON", 0))
@given(NAMES, NAMES)
def test_relations_of_names_are_symmetric(x: NameValue, y: NameValue) -> None:
    assert relation(x, y) == relation(y, x)
    if key(x) == key(y):
        assert relation(x, y) == "agree"


@given(NAMES)
def test_a_name_agrees_with_itself_and_is_said_in_full(x: NameValue) -> None:
    assert relation(x, x) == "agree"
    assert say(x) == x.name


# (x, y, whether they are one)
PEOPLE = [
    ("K.R. Lund", "KR Lund", True),
    ("K. R. Lund", "K.R. Lund", True),
    ("K.R. Lund", "Karin Lund", True),
    ("K.R. Lund", "K.B. Lund", False),
    ("K.R. Lund", "T.R. Lund", False),
    ("K.R. Lund", "Tom Lund", False),
    ("Eoin O’Hare", "Eoin O'Hare", True),
    ("Eoin O’Hare", "Eoin OHare", True),
    ("Eoin O’Hare", "Eoin O’Hara", False),
    ("Lee Min-ho", "Lee Min Ho", True),
    ("Anne-Marie Kost", "Anne Marie Kost", True),
    ("Anne-Marie Kost", "Anne-Sophie Kost", False),
    ("Ida Berg-Holm", "Ida Berg Holm", True),
    ("Ida Berg-Holm", "Ida Berg", True),
    ("Ida Berg-Holm", "Ida Berg-Halm", False),
    ("Omar al-Hadid", "Omar Hadid", True),
    ("Omar al-Hadid", "Omar Al Hadid", True),
    ("Omar al-Hadid", "Omar al-Hadad", False),
    ("Greta von der Aue", "Greta von Aue", True),
    ("Greta von der Aue", "Greta von der Auen", False),
    ("Vega Montoya", "Luis Vega Montoya", True),
    ("Vega Montoya", "Luis Vega Montana", False),
    ("Sam Reed Jr.", "Sam Reed", True),
    ("Sam Reed Jr.", "Sam Reed, Jr", True),
    ("Sam Reed Jr.", "Sam Reed Sr.", False),
    ("Sam Reed III", "Sam Reed Jr.", False),
]


@pytest.mark.parametrize(("x", "y", "is_one"), PEOPLE)
def test_one_person_in_two_forms(x: str, y: str, is_one: bool) -> None:
    first, second = NameValue(x, "PERSON", 0), NameValue(y, "PERSON", 1)
    assert (relation(first, second) == "agree") is (relation(second, first) == "agree") is is_one


FIRMS = [
    ("Orsa Mills GmbH", "Orsa Mills", "agree"),
    ("Orsa Mills Inc.", "Orsa Mills Ltd", "agree"),
    ("Orsa Mills N.V.", "Orsa Mills", "agree"),
    ("Vel-Tec", "Vel Tec", "agree"),
    ("Orsa Mills Inc.", "Orsa Malls Inc.", "conflict"),
    ("Orsa North Inc.", "Orsa South Inc.", "conflict"),
    ("Orsa Mills Bank", "Orsa Mills Hospital", "conflict"),
]


@pytest.mark.parametrize(("x", "y", "expected"), FIRMS)
def test_one_firm_in_two_forms(x: str, y: str, expected: str) -> None:
    first, second = NameValue(x, "ORG", 0), NameValue(y, "ORG", 1)
    assert relation(first, second) == relation(second, first) == expected


ALIKE = [
    ("Rafael", "Raphael", True),
    ("Rafael Holm", "Raphael Holm", True),
    ("Greta Holm", "Greta Halm", True),
    ("Rafael", "Roberto", False),
    ("Rafael Holm", "Greta Holm", False),
    ("Rafael Holm Jr.", "Rafael Holm Sr.", False),
    ("Rafael Holm", "Rafael Holm", False),
]


@pytest.mark.parametrize(("x", "y", "expected"), ALIKE)
def test_people_spelt_in_two_ways(x: str, y: str, expected: bool) -> None:
    first, second = NameValue(x, "PERSON", 0), NameValue(y, "PERSON", 1)
    assert are_spelt_alike(first, second) is are_spelt_alike(second, first) is expected
