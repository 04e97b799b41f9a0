"""One clause, one claim, and every fact with its own event."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.clauses.claims import find_claims
from compare.facts import find_all_facts
from compare.language.parsing import parse_text

if TYPE_CHECKING:
    from compare.model import Claim

pytestmark = pytest.mark.model


def claims(text: str) -> tuple[str, tuple[Claim, ...]]:
    parse = parse_text(text)
    facts, entities = find_all_facts(parse, anchor=date(2023, 6, 9))
    return text, find_claims(parse, facts, entities)


def predicates(text: str) -> list[str]:
    return [c.predicate for c in claims(text)[1]]


CLAUSES = [
    ("one clause", "The ferry sank on Tuesday.", ["sink"]),
    ("coordinated", "The minister resigned and the party elected a successor.", ["resign", "elect"]),
    ("relative", "Rennard, who made $18.4 million in 2022, is leaving the company.", ["make", "leave"]),
    ("reported speech", "Police said two men were arrested.", ["say", "arrest"]),
    ("light verb", "The secretary plans to travel to China.", ["travel"]),
    ("particle", "The army shot down the balloon.", ["shoot down"]),
    ("participle", "The bus overturned, killing four people.", ["overturn", "kill"]),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in CLAUSES], ids=[row[0] for row in CLAUSES])
def test_clauses(text: str, expected: list[str]) -> None:
    assert [p for p in predicates(text) if p in expected] == expected


def test_each_date_goes_with_its_own_event() -> None:
    _, found = claims("The commerce minister travelled last month and the adviser met Wang in early May.")
    dates = {c.predicate: [f.text for f in c.facts if f.kind == "date"] for c in found}
    assert dates["travel"] == ["last month"]
    assert dates["meet"] == ["early May"]


def test_polarity_certainty_and_speaker_reach_the_claim() -> None:
    _, found = claims("The minister said the bridge was not closed.")
    close = next(c for c in found if c.predicate == "close")
    assert close.negated
    assert "minister" in close.speaker
    assert close.cue == "say"
    _, found = claims("The two men may have met in Vienna.")
    assert next(c for c in found if c.predicate == "meet").certainty == "possible"


def test_tokens_of_claims_do_not_overlap_and_cover_the_sentence() -> None:
    text = "Rennard, who made $18.4 million in 2022, is taking a year off, police said on Tuesday."
    parse = parse_text(text)
    found = find_claims(parse, (), ())
    tokens = sorted(i for c in found for i in c.tokens)
    assert tokens == list(range(len(parse.tokens)))


def test_arguments_have_roles() -> None:
    text, found = claims("In Vienna the adviser met Liu Wenbo.")
    meet = next(c for c in found if c.predicate == "meet")
    roles = {a.role: text[a.start : a.end] for a in meet.arguments}
    assert roles == {"oblique": "Vienna", "subject": "the adviser", "object": "Liu Wenbo"}


def test_a_verb_with_an_object_inherits_its_subject() -> None:
    _, found = claims("The gunman shot a guard and left the bank.")
    assert [a.lemma for c in found for a in c.arguments if a.role == "subject"] == ["gunman", "gunman"]
