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
    ("a value inside leaves a gap", "Orvane lost 12 of the games in May.", "quantity", "Orvane lost … of the games"),
    ("a value before a noun", "Nurses filled in 90 forms outside.", "quantity", "Nurses filled in … forms"),
    (
        "a time before the subject leaves none",
        "On Friday the fishermen sold their boats.",
        "date",
        "the fishermen sold their boats",
    ),
    (
        "a relative clause has its noun",
        "They sold the old quarry that accounts for a third of its stone.",
        "quantity",
        "the old quarry accounts for … of its stone",
    ),
    ("no dateline", "TORVIK — Fourteen people slept in the school.", "quantity", "… people slept in the school"),
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
        ("He was seen in Torvik", "Solheim was found", "Solheim was found"),
        ("Solheim was found", "Police saw the man", "Solheim was found"),
        ("fell", "shares fell sharply", "shares fell sharply"),
        ("", "it fell", "it fell"),
        ("… people slept in the school", "he slept there", "… people slept in the school"),
    ],
)
def test_the_clearer_heading(one: str, other: str, expected: str) -> None:
    assert clearer(one, other) == expected
