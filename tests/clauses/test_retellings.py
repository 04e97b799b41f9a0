"""Predications of aligned sentences: which are paired, and what tells two acts apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.clauses.opposites import are_opposed, find_classes, find_sides
from compare.clauses.retellings import agents_clash, dates_clash, find_retellings, pair_tellings, words_around
from tests.detectors.stories import make_source, make_story

if TYPE_CHECKING:
    from compare.model import Predication

pytestmark = pytest.mark.model


def first_verb(text: str) -> Predication:
    source = make_source("a", text)
    return next(p for told in source.predications_by_sentence for p in told if not p.is_noun)


def test_pairs_come_by_alignment_then_by_place() -> None:
    story = make_story("The ferry sank and burned. It rained.", "The ship sank. It burned.")
    found = [(t.x.predicate, t.y.predicate) for t in find_retellings(story, lambda _, p: not p.is_noun)]
    assert found == [
        ("sink", "sink"),
        ("burn", "sink"),
        ("sink", "burn"),
        ("burn", "burn"),
        ("rain", "sink"),
        ("rain", "burn"),
    ]


def test_sentences_word_for_word_the_same_are_left_out() -> None:
    story = make_story("The ferry sank. It burned.", "The ferry sank. The ship burned.")
    found = [(t.x.sentence, t.y.sentence) for t in find_retellings(story, lambda _, p: not p.is_noun)]
    assert found == [(0, 1), (1, 0), (1, 1)]
    assert len(list(pair_tellings(story.alignments, lambda ref: [ref]))) == 4


AGENTS = [
    ("two names", "Slovakia voted.", "Hungary abstained.", True),
    ("one name", "Slovakia voted.", "Slovakia abstained.", False),
    ("a pronoun", "Slovakia voted.", "It abstained.", False),
    ("people and their country", "The Turkish ministry voted.", "Turkey abstained.", False),
]


@pytest.mark.parametrize(("first", "second", "clash"), [c[1:] for c in AGENTS], ids=[c[0] for c in AGENTS])
def test_named_agents_clash(first: str, second: str, clash: bool) -> None:
    assert agents_clash(first_verb(first), first_verb(second)) == clash


DATES = [
    ("two days", "It sank on May 6, 2024.", "It sank on May 8, 2024.", True),
    ("day and month", "It sank on May 6, 2024.", "It sank in May 2024.", False),
    ("one without", "It sank on May 6, 2024.", "It sank.", False),
]


@pytest.mark.parametrize(("first", "second", "clash"), [c[1:] for c in DATES], ids=[c[0] for c in DATES])
def test_dates_clash(first: str, second: str, clash: bool) -> None:
    assert dates_clash(first_verb(first), first_verb(second)) == clash


WORDS = [
    ("helpers and object", "The ministry has not announced the visit.", "has not announced the visit"),
    ("particle", "The union turned down the offer.", "turned down the offer"),
    ("governing verb", "The union declined the offer.", "declined the offer"),
]


@pytest.mark.parametrize(("text", "words"), [c[1:] for c in WORDS], ids=[c[0] for c in WORDS])
def test_words_around(text: str, words: str) -> None:
    source = make_source("a", text)
    assert source.parse.text[slice(*words_around(source, first_verb(text)))] == words


def test_the_words_and_marks_of_a_finding() -> None:
    story = make_story("The union accepted the offer.", "The union may reject the offer.")
    (told,) = find_retellings(story, lambda _, p: not p.is_noun)
    spans = words_around(told.first, told.x), words_around(told.second, told.y)
    assert told.contrast(*spans, ("fact", "possible")) == (
        "Outlet A has “accepted the offer” (fact), Outlet B “may reject the offer” (possible)"
    )
    assert [(m.source, m.value) for m in told.marks([spans[0]], [spans[1]], ("x", "y"))] == [("a", "x"), ("b", "y")]
    assert told.topic("polarity") == "Whether the union accepted the offer"
    assert told.shared == {"union", "offer"}
    assert {"union", "offer"} <= told.context
    assert told.confidence(0.5, 0.1, 0.75) == 0.75


SIDES = [
    ("one side", {"scrap"}, {1}),
    ("the other side", {"put", "put off"}, {-1}),
    ("no list has it", {"whistle"}, set()),
    ("nothing", set(), set()),
]


@pytest.mark.parametrize(("phrases", "sides"), [c[1:] for c in SIDES], ids=[c[0] for c in SIDES])
def test_sides_of_frames(phrases: set[str], sides: set[int]) -> None:
    found = {side for frame, side in find_sides(phrases).items() if frame.name == "ended or put off"}
    assert found == sides


OPPOSED = [
    ("done and not done", {"accept"}, {"turn down"}, True),
    ("two frames' classes", {"scrap"}, {"postpone"}, True),
    ("the longest phrase speaks", {"vote for", "vote"}, {"vote against", "vote"}, True),
    ("one class", {"turn down"}, {"reject"}, False),
    ("no list has it", {"whistle"}, {"turn down"}, False),
]


@pytest.mark.parametrize(("xs", "ys", "opposed"), [c[1:] for c in OPPOSED], ids=[c[0] for c in OPPOSED])
def test_opposed_classes(xs: set[str], ys: set[str], opposed: bool) -> None:
    assert are_opposed(find_classes(xs), find_classes(ys)) == opposed
