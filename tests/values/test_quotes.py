"""Quotations: the same words, a part of them, or others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.model import QuoteValue
from compare.values.quotes import compare_wordings, key, level, relation, say


def quote(words: str, speaker: str = "") -> QuoteValue:
    return QuoteValue(words, speaker)


# (x, y, relation)
ROWS = [
    ("It’s our favourite,", "It is our favorite.", "agree"),
    ("We won twelve seats.", "We won 12 seats", "agree"),
    ("the roof is off", "The roof is off and the rain comes in.", "agree"),
    ("Well, the roof is off now", "The roof is off", "agree"),
    ("The roof [of the hall] is off", "The roof is off", "agree"),
    ("The roof … is off", "The roof of the old hall is off", "agree"),
    ("Nobody slept that night.", "Not anybody slept that night.", "agree"),
    ("We have lost the lambs. And the ewes.", "We have lost the lambs", "agree"),
    ("We have lost the lambs", "We have lost the ewes", "conflict"),
    ("I told him not to go", "I told him to go", "conflict"),
    ("I sell a farmer his winters back", "I sell farmers their winters back", "conflict"),
    ("You don’t wake the dog", "You don’t kick the door", "conflict"),
    ("That gate was locked, and the key was mine", "That gate was never shut.", "conflict"),
    ("The hail took the roof", "A hail took the roof that is ours", "differs"),
    ("This is the end of a road", "This is an end of the road", "differs"),
    ("The hail took the roof", "We never saw it coming", "incomparable"),
    ("It is late", "He was rude to us", "incomparable"),
    ("", "", "agree"),
    ("", "It is late", "incomparable"),
]


@pytest.mark.parametrize(("x", "y", "expected"), ROWS)
def test_two_quotations(x: str, y: str, expected: str) -> None:
    assert relation(quote(x), quote(y)) == relation(quote(y), quote(x)) == expected


def test_of_several_sentences_the_likest_two_that_are_not_one_count() -> None:
    x = quote("We have lost the lambs. We start again in spring.")
    y = quote("We start again in autumn. Nobody helped.")
    found = compare_wordings(x, y)
    assert (found.relation, found.shared, found.carries) == ("conflict", 0.8, True)


def test_what_has_no_word_in_common_shares_nothing() -> None:
    assert compare_wordings(quote("Hail fell"), quote("Rain came")).shared == 0.0


def test_levels_spelling_contractions_and_numbers() -> None:
    assert level("We’ve organised [all] three … rail-yards") == (
        "we", "have", "organized", "[]", "3", "[]", "rail", "yards",
    )  # fmt: skip


QUOTES = st.builds(
    QuoteValue,
    st.lists(st.sampled_from("the a it is roof. lambs. lost never not well off [x] …".split()), max_size=9).map(
        " ".join
    ),
    st.sampled_from(["", "Low"]),
)


@given(QUOTES, QUOTES)
def test_relations_of_quotations_are_symmetric(x: QuoteValue, y: QuoteValue) -> None:
    assert relation(x, y) == relation(y, x)
    if key(x) == key(y):
        assert relation(x, y) == "agree"


@given(QUOTES)
def test_a_quotation_agrees_with_itself(x: QuoteValue) -> None:
    assert relation(x, x) == "agree"
    assert say(x) == ("said by Low" if x.speaker else "speaker unknown")
