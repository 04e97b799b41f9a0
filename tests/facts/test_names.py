from __future__ import annotations

import functools
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.facts.names import find_entities, find_names
from compare.language.parsing import parse_text
from compare.model import Entity, NameValue, Parse


@functools.cache
def read(text: str) -> tuple[Parse, tuple[Entity, ...]]:
    parse = parse_text(text)
    return parse, find_entities(parse)


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
    entities = find_entities(parse)
    for entity in entities:
        assert list(entity.mentions) == sorted(set(entity.mentions))
        assert all(0 <= s < e <= len(text) and text[s:e].strip() == text[s:e] for s, e in entity.mentions)
    spans = sorted(m for e in entities for m in e.mentions)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    assert find_entities(parse) == entities


def test_a_sum_is_no_name() -> None:
    parse, entities = read("The clinic paid K20,000 and RM8.3m, or Sh129 million, for an A320 and for Route 66.")
    assert [f.text for f in find_names(parse, entities) if f.text[-1].isdigit()] == ["A320"]
