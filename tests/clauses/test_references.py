"""Whom or what pronouns stand for."""

from __future__ import annotations

import pytest

from compare.clauses.references import find_referents, list_unknown
from tests.detectors.stories import make_source

pytestmark = pytest.mark.model

REFERENTS = [
    ("a person by name", "Ruth Okafor opened the clinic. She paid for the roof.", ["Ruth Okafor"]),
    ("a possessive", "Ruth Okafor opened the clinic. Her brother paid.", ["Ruth Okafor’s"]),
    ("a thing, in brackets", "The clinic opened in May. It has forty beds.", ["[the clinic]"]),
    ("things", "The divers went back. They had found a coin.", ["[the divers]"]),
    ("not where two may be meant", "The hospital bought the scanner. It broke.", []),
    ("not one thing for several", "The clinic opened in May. They have forty beds.", []),
    ("not what is told in the same clause", "The clinic opened in May with its own garden.", []),
    ("not what is done to it", "The crew noticed it at noon.", []),
    ("not what a figure may be meant of", "A quake of magnitude 6.1 struck. It was deep.", []),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in REFERENTS], ids=[row[0] for row in REFERENTS])
def test_referents(text: str, expected: list[str]) -> None:
    source = make_source("a", text)
    first, last = source.parse.sentence_tokens[-1]
    assert list(find_referents(source, range(first, last)).values()) == expected


def test_unknown_pronouns() -> None:
    source = make_source("a", "He said that they were late.")
    assert [source.parse.tokens[i].text for i in list_unknown(source, range(len(source.parse.tokens)))] == [
        "He",
        "they",
    ]
    known = make_source("a", "Ruth Okafor sold her boat.")
    assert list_unknown(known, range(len(known.parse.tokens))) == ()
