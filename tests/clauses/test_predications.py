"""Predications: the phrases that word lists know them by, how surely they hold, and to whom they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.detectors.stories import make_source

if TYPE_CHECKING:
    from compare.model import Predication

pytestmark = pytest.mark.model


def predications(text: str) -> dict[str, Predication]:
    """The predications of a text by the words of their heads."""
    source = make_source("a", text)
    return {source.parse.tokens[p.head].text: p for told in source.predications_by_sentence for p in told}


PHRASES = [
    ("particle", "She turned down the award.", "turned", "turn down"),
    ("preposition and noun", "Slovakia voted in favor of the deal.", "voted", "vote in favor"),
    ("object", "The ministers shook hands.", "shook", "shake hand"),
    ("below the object", "He rejected a request for a meeting.", "rejected", "reject ~meeting"),
    ("governing verb", "The firm declined to comment.", "comment", "decline to comment"),
    ("modal", "Finch must leave office.", "leave", "must *"),
    ("reflexive", "He gave himself up.", "gave", "give up self"),
    ("event noun", "The accident closed the road.", "accident", "n:accident"),
    ("narrowed noun", "The road accident closed the road.", "accident", "n:road accident"),
]


@pytest.mark.parametrize(("text", "head", "phrase"), [row[1:] for row in PHRASES], ids=[row[0] for row in PHRASES])
def test_phrases(text: str, head: str, phrase: str) -> None:
    assert phrase in predications(text)[head].phrases


def test_active_and_passive_have_one_patient() -> None:
    active, passive = predications("The court freed Ann Lowe."), predications("Ann Lowe was freed.")
    assert active["freed"].patients == passive["freed"].patients == {"lowe"}
    assert active["freed"].on_person
    assert not active["freed"].is_passive
    assert passive["freed"].is_passive


@pytest.mark.parametrize(
    ("text", "head", "negated", "certainty", "hedge"),
    [
        ("The firm sold the unit.", "sold", False, "fact", None),
        ("The firm may sell the unit.", "sell", False, "possible", "may"),
        ("The firm did not sell the ship.", "sell", True, "fact", None),
        ("The firm did not sell the ship.", "ship", True, "fact", None),
    ],
)
def test_sureness(text: str, head: str, negated: bool, certainty: str, hedge: str | None) -> None:
    found = predications(text)[head]
    assert (found.negated, found.certainty, found.hedge and found.hedge.text) == (negated, certainty, hedge)


@pytest.mark.parametrize(
    ("text", "head", "is_partial"),
    [
        ("Others were rescued.", "rescued", True),
        ("The hikers, many of whom were rescued, thanked the crew.", "thanked", False),
        ("They did not notice it until Monday.", "notice", False),
        ("The channel has not been dredged since 2019.", "dredged", True),
        ("The channel has not been dredged.", "dredged", False),
        ("A man who did not swim was rescued.", "swim", True),
    ],
)
def test_parts_and_bounds(text: str, head: str, is_partial: bool) -> None:
    assert predications(text)[head].is_partial == is_partial


def test_what_stands_in_quotation_marks() -> None:
    found = predications('The owner said: "We never paid the fine." The firm paid the bill.')
    assert not found["paid"].is_quoted
    assert found["fine"].is_quoted


def test_dates_are_those_below_the_predicate() -> None:
    found = predications("The ferry sank on May 6, 2024, and the mayor resigned on May 8, 2024.")
    assert [str(d.earliest) for d in found["resigned"].dates] == ["2024-05-08"]


def test_claims_hold_the_predications_of_their_tokens_once() -> None:
    source = make_source("a", "The minister, who plans to resign, said the talks on the ban had ended.")
    held = [p.head for claim in source.claims for p in claim.predications]
    assert sorted(held) == [p.head for told in source.predications_by_sentence for p in told]
    assert len(set(held)) == len(held)
    for claim in source.claims:
        assert {p.head for p in claim.predications} <= set(claim.tokens)
        own = claim.predication
        assert own is None or (own.predicate, own.certainty) == (claim.predicate, claim.certainty)
