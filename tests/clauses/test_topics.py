"""What a fact is about, in the article's words."""

from __future__ import annotations

import pytest

from compare.clauses.topics import MAX_WORDS, clearer, describe_fact
from tests.detectors.stories import make_source

pytestmark = pytest.mark.model

TOPICS = [
    ("the fact's own words are left out", "The ferry sank on Tuesday night.", "date", "The ferry sank"),
    (
        "a person by name alone",
        "Foreign Minister Eleni Vastakis visited Prague last month.",
        "date",
        "Eleni Vastakis visited Prague",
    ),
    ("a value inside leaves a gap", "Svit won 31 of the seats in May.", "quantity", "Svit won … of the seats"),
    ("a value before a noun", "Farmers drew up 140 tractors outside.", "quantity", "Farmers drew up … tractors"),
    (
        "a time before the subject leaves none",
        "Last summer farmers lost their beet.",
        "date",
        "farmers lost their beet",
    ),
    (
        "a relative clause has its noun",
        "They bought the white pigment that accounts for a third of its costs.",
        "quantity",
        "the white pigment accounts for … of its costs",
    ),
    ("no dateline", "MARALAG — Nineteen people died in the ferry.", "quantity", "… people died in the ferry"),
    ("an age has its owner", "Maureen Tighe, 58, left the ship.", "quantity", "age of Maureen Tighe"),
]


@pytest.mark.parametrize(("text", "kind", "expected"), [row[1:] for row in TOPICS], ids=[row[0] for row in TOPICS])
def test_topics(text: str, kind: str, expected: str) -> None:
    source = make_source("a", text)
    fact = next(f for f in source.facts if f.kind == kind)
    assert describe_fact(source, fact) == expected


def test_topics_are_short() -> None:
    source = make_source(
        "a",
        "The big old regional council of the northern province approved a long new plan for roads on Friday.",
    )
    fact = next(f for f in source.facts if f.kind == "date")
    assert len(describe_fact(source, fact).split()) <= MAX_WORDS


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("He was caught in Cascais", "Duarte was arrested", "Duarte was arrested"),
        ("Duarte was arrested", "Police caught the man", "Duarte was arrested"),
        ("fell", "shares fell sharply", "shares fell sharply"),
        ("", "it fell", "it fell"),
        ("… people died in the ferry", "he died there", "… people died in the ferry"),
    ],
)
def test_the_clearer_heading(one: str, other: str, expected: str) -> None:
    assert clearer(one, other) == expected
