"""Sentences that stand alone: with names for pronouns, without datelines, and worth it."""

from __future__ import annotations

import pytest

from compare.findings.standalone import is_understood, is_worth_listing, make_edits
from tests.detectors.stories import make_source

pytestmark = pytest.mark.model


def read_alone(text: str) -> str:
    """The last sentence of a text with its edits."""
    source = make_source("a", text)
    sentence = len(source.parse.sentences) - 1
    at, end = source.parse.sentences[sentence]
    out = ""
    for start, last, words in make_edits(source, sentence):
        out += source.parse.text[at:start] + words
        at = max(at, last)
    return out + source.parse.text[at:end]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruth Okafor opened the clinic. She paid for its roof.", "[Ruth Okafor] paid for its roof."),
        ("The clinic opened in May. It has 40 beds.", "[the clinic] has 40 beds."),
        ("MANILA, May 3 (Wire) — The mayor opened the bridge.", "The mayor opened the bridge."),
        ("The mayor opened the bridge.", "The mayor opened the bridge."),
        (
            "“We will rebuild every house in this valley,” said Ruth Okafor. “Nobody will be left outside in winter.”",
            "“Nobody will be left outside in winter.” [Ruth Okafor]",
        ),
    ],
)
def test_a_sentence_is_read_with_names_and_without_its_dateline(text: str, expected: str) -> None:
    assert read_alone(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor opened the bridge on Monday.", True),
        ("Twelve houses burned in Torvik.", True),
        ("The mill closed and nothing ever came back to the valley after that dry and windy summer.", True),
        ("Not soon.", False),
        ("It could be worse.", False),
        ("Will anybody pay the 40 million?", False),
        ("“Will anybody pay the 40 million?” asked Ruth Okafor.", True),
        ("He has until Wednesday to file.", False),
        ("Another 23 are waiting outside.", False),
        ("(Writing by Tom Aldous in Torvik)", False),
        ("The couple have lived in Torvik for 49 years.", False),
        ("A couple from Torvik have lived on the island for 49 years.", True),
        ("That deputy was taken to the clinic in Torvik.", False),
        ("The bridge was closed that night in Torvik.", True),
        ("The lake would be half empty by then, Ruth Okafor said.", False),
        ("“They wanted him out of the building,” said Ruth Okafor.", False),
        ("“We wanted two of you out of the building,” said Ruth Okafor.", True),
        ("Ruth Okafor said: “The mill will never open again in our valley.", False),
        ("Ruth Okafor said on Monday.", False),
    ],
)
def test_worth_listing(text: str, expected: bool) -> None:
    assert is_worth_listing(make_source("a", text), 0) is expected


def test_a_headline_is_no_sentence_of_its_own() -> None:
    source = make_source("a", "The mayor opened the bridge on Monday.", "Bridge opened in Torvik on 3 May")
    assert not is_worth_listing(source, 0)
    assert is_worth_listing(source, 1)


def test_a_quotation_needs_its_speaker() -> None:
    assert not is_understood(make_source("a", "“Nobody will be left outside when winter comes to us.”"), 0)
