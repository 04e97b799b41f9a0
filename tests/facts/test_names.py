from __future__ import annotations

import functools
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.facts.names import find_entities_and_places, find_names
from compare.language.parsing import parse_text
from compare.model import Entity, NameValue, Parse


@functools.cache
def read(text: str) -> tuple[Parse, tuple[Entity, ...]]:
    parse = parse_text(text)
    return parse, find_entities_and_places(parse)[0]


def mentions(text: str, name: str) -> list[str]:
    """The words of every mention of the entity of that name, in order of the text."""
    parse, entities = read(text)
    found = [e for e in entities if e.name == name]
    assert len(found) == 1, [e.name for e in entities]
    return [parse.text[s:e] for s, e in found[0].mentions]


LINKED = [
    pytest.param(
        "Sen. Ruth Okafor voted no. Okafor said she would not yield.",
        "Ruth Okafor",
        ["Ruth Okafor", "Okafor", "she"],
        id="title-surname-pronoun",
    ),
    pytest.param(
        "Capt. Rodel Samonte, 52, gave himself up on Monday.", "Rodel Samonte", ["Rodel Samonte", "himself"], id="rank"
    ),
    pytest.param(
        "Gov. Ann Petrie signed the bill. The governor praised it.",
        "Ann Petrie",
        ["Ann Petrie", "The governor"],
        id="the-governor",
    ),
    pytest.param(
        "Tom Alder, 51, was sentenced. Alder had signed for the boats. His cousin Wilfred Alder, 40, wept. Alder left.",
        "Tom Alder",
        ["Tom Alder", "Alder", "His"],
        id="surname-before-the-second-of-a-family",
    ),
    pytest.param(
        "The Transportation Safety Board (TSB) sent a team. The TSB found both recorders.",
        "Transportation Safety Board",
        ["Transportation Safety Board", "TSB", "TSB"],
        id="acronym-in-brackets",
    ),
    pytest.param(
        "The European Union met in Brussels. Britain left the EU years ago.",
        "European Union",
        ["European Union", "EU"],
        id="acronym-by-initials",
    ),
    pytest.param(
        "Castellan Brands Inc. cut its forecast. Castellan shares fell. The company has 11,000 workers.",
        "Castellan Brands Inc.",
        ["Castellan Brands Inc.", "Castellan", "The company"],
        id="company",
    ),
    pytest.param(
        "The Philippine Coast Guard said 19 had died. The Coast Guard sent boats.",
        "Philippine Coast Guard",
        ["Philippine Coast Guard", "Coast Guard"],
        id="longer-and-shorter-name",
    ),
    pytest.param(
        "U.S. Secretary of State Antony Blinken flew to Beijing. Blinken met students.",
        "Antony Blinken",
        ["Antony Blinken", "Blinken"],
        id="secretary-of-state",
    ),
    pytest.param(
        "Ottilie Brandt-Moreau died on Sunday. Ms. Brandt-Moreau made 27 books.",
        "Ottilie Brandt-Moreau",
        ["Ottilie Brandt-Moreau", "Brandt-Moreau"],
        id="hyphen",
    ),
    pytest.param(
        "The INS Mysore sent a helicopter. The Mysore opened fire.",
        "INS Mysore",
        ["INS Mysore", "Mysore"],
        id="ship",
    ),
]

NOT_LINKED = [
    pytest.param("Elaine Buckley and Tom Buckley flew home. Buckley was tired.", "Buckley", id="two-of-a-surname"),
    pytest.param("Ann Lee met Sara Gold. Everyone admired her.", "her", id="two-women"),
    pytest.param("Gov. Ann Petrie met Gov. Joan Hart. The governor left early.", "The governor", id="two-governors"),
    pytest.param("Gov. Ann Petrie spoke. The governor of Ohio disagreed.", "The governor", id="governor-of-elsewhere"),
    pytest.param("Mark Hill called his brother. Police had warned him.", "him", id="unnamed-man-nearer"),
    pytest.param("Martin Belko resigned. A woman died in a hospital in Martin.", "Martin", id="town-of-that-name"),
]


@pytest.mark.parametrize(("text", "name", "expected"), LINKED)
def test_links(text: str, name: str, expected: list[str]) -> None:
    assert mentions(text, name) == expected


@pytest.mark.parametrize(("text", "word"), NOT_LINKED)
def test_leaves_alone(text: str, word: str) -> None:
    parse, entities = read(text)
    at = parse.text.rindex(word)
    people = [e.name for e in entities if e.label == "PERSON" and (at, at + len(word)) in e.mentions]
    assert people == []


LABELS = [
    pytest.param("Dennis Falk, the finance chief, resigned.", "Dennis Falk", "PERSON", id="apposition"),
    pytest.param("Nordhav Energi, the Norwegian power company, rose.", "Nordhav Energi", "ORG", id="company"),
    pytest.param("The survey ship Piri Bey left after nine days.", "Piri Bey", "OTHER", id="ship"),
    pytest.param("Turkey sent a vessel, Greece said.", "Turkey", "GPE", id="country"),
    pytest.param("It stopped near the village of Kamenec, said Eva Holm.", "Eva Holm", "PERSON", id="speaker"),
]


@pytest.mark.parametrize(("text", "name", "label"), LABELS)
def test_labels(text: str, name: str, label: str) -> None:
    assert {e.name: e.label for e in read(text)[1]}[name] == label


def test_gender_from_title_pronoun_and_name() -> None:
    genders = {e.name: e.gender for e in read("Ms. Kit Aldous spoke.\n\nLee Ward said he agreed. Maria Sand left.")[1]}
    assert genders == {"Kit Aldous": "f", "Lee Ward": "m", "Maria Sand": "f"}


def test_names_leave_out_pronouns_and_places() -> None:
    parse, entities = read("Gov. Ann Petrie flew to Norway. She met Nordhav Energi, a power company.")
    facts = find_names(parse, entities)
    assert [(f.text, f.value) for f in facts] == [
        ("Ann Petrie", NameValue("Ann Petrie", "PERSON", 0)),
        ("Nordhav Energi", NameValue("Nordhav Energi", "ORG", [e.name for e in entities].index("Nordhav Energi"))),
    ]


WORDS = st.sampled_from(
    "Ann Lee Brandt - Moreau Mr . , of the Board Oslo she He ( TSB ) said governor “ ” & de Inc. 's Capt 12 \n".split(
        " "
    )
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=25))
def test_mentions_are_sorted_disjoint_spans_of_the_text(parts: list[str]) -> None:
    text = " ".join(parts)
    parse = parse_text(text)
    entities = find_entities_and_places(parse)[0]
    for entity in entities:
        assert list(entity.mentions) == sorted(set(entity.mentions))
        assert all(0 <= s < e <= len(text) and text[s:e].strip() == text[s:e] for s, e in entity.mentions)
    spans = sorted(m for e in entities for m in e.mentions)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    assert find_entities_and_places(parse)[0] == entities


def test_a_sum_is_no_name() -> None:
    parse, entities = read("The clinic paid K20,000 and RM8.3m, or Sh129 million, for an A320 and for Route 66.")
    assert [f.text for f in find_names(parse, entities) if f.text[-1].isdigit()] == ["A320"]


# (text, mention, full name)
FORMS = [
    ("Minister Greta von der Aue left on Monday.", "Greta von der Aue", "Greta von der Aue"),
    ("Omar al-Hadid fled on Sunday.", "Omar al-Hadid", "Omar al-Hadid"),
    ("Omar al-Hadid fled. Reporters met al-Hadid there.", "al-Hadid", "Omar al-Hadid"),
    ("Omar al-Hadid fled. Hadid left his phone.", "Hadid", "Omar al-Hadid"),
    ("Pablo de la Rosa and Maria Vega married.", "Pablo de la Rosa", "Pablo de la Rosa"),
    ("Pablo de la Rosa sang. De la Rosa bowed.", "De la Rosa", "Pablo de la Rosa"),
    ("Khaled bin Nasser met Ann Low. Bin Nasser thanked her.", "Bin Nasser", "Khaled bin Nasser"),
    ("Luis Vega Montoya won. Vega Montoya left.", "Vega Montoya", "Luis Vega Montoya"),
    ("Vega Montoya left. Luis Vega Montoya had won.", "Vega Montoya", "Luis Vega Montoya"),
    ("North Korean general Ri Yong-gil met the president.", "Ri Yong-gil", "Ri Yong-gil"),
    ("K.R. Lund spoke. JD Hale and KR Lund left.", "KR Lund", "K.R. Lund"),
    ("Sam Reed Sr. sued Sam Reed Jr. over the farm.", "Sam Reed Jr.", "Sam Reed Jr."),
    ("Sam Reed, Jr., sued the town.", "Sam Reed, Jr.", "Sam Reed Jr."),
    ("Orsa Mills, Inc., said profits fell. Orsa Mills closed.", "Orsa Mills", "Orsa Mills Inc."),
    # controls
    ("Mary Ann Low met Ann Low in Leeds.", "Ann Low", "Ann Low"),
    ("Octavio Paz lived in La Paz.", "Octavio Paz", "Octavio Paz"),
    ("Greta Holm left the New York-based firm.", "Greta Holm", "Greta Holm"),
    ("Greta Holm met ten Germans. Holm left.", "Holm", "Greta Holm"),
    ("Ann Low and Tom Hale, judges, met. Hale left.", "Hale", "Tom Hale"),
    ("Sam Reed III sued Sam Reed Jr. over the farm.", "Sam Reed III", "Sam Reed III"),
]


@pytest.mark.parametrize(("text", "mention", "name"), FORMS)
def test_a_mention_has_the_full_name(text: str, mention: str, name: str) -> None:
    found = {f.text: f.value.name for f in find_names(*read(text)) if isinstance(f.value, NameValue)}
    assert found.get(mention) == name, found


def test_a_surname_of_two_people_is_neither() -> None:
    parse, entities = read("Luis Vega Montoya and Rosa Vega Montoya met. Vega Montoya left.")
    assert [f.text for f in find_names(parse, entities)] == ["Luis Vega Montoya", "Rosa Vega Montoya"]
