"""Values compete for each other before any may clash."""

from __future__ import annotations

import pytest

from compare.detectors.matching import EVENT_CLASSES, SlotScorer, find_slot, noun_similarity
from compare.detectors.quantities import COMPETITION, find_clashes
from tests.detectors.stories import make_story

pytestmark = pytest.mark.model

COMPETES = [
    ("unequal and unexplained", "The crash killed 41 people.", "The crash killed 27 people.", [("41", "27")]),
    ("equal values explain", "The crash killed 41 people.", "The crash killed 41 people.", []),
    (
        "an equal value in a fitting slot elsewhere explains",
        "The crash killed 41 people. By Friday 43 people had died in the crash.",
        "The crash killed 43 people.",
        [],
    ),
    (
        "each figure meets the one in its own slot",
        "The crash killed 14 people. Another 20 people were hurt in the crash.",
        "The crash killed 16 people. Another 20 people were hurt in the crash.",
        [("14", "16")],
    ),
    ("other events are other slots", "The fire killed 14 people.", "The firm hired 30 engineers.", []),
]


@pytest.mark.parametrize(("x", "y", "expected"), [row[1:] for row in COMPETES], ids=[row[0] for row in COMPETES])
def test_clashes(x: str, y: str, expected: list[tuple[str, str]]) -> None:
    clashes = find_clashes(make_story(x, y), COMPETITION)
    assert [(c.facts_a[0].text, c.facts_b[0].text) for c in clashes] == expected


@pytest.mark.parametrize(("x", "y", "_"), [row[1:] for row in COMPETES], ids=[row[0] for row in COMPETES])
def test_swapping_the_outlets_swaps_the_clash(x: str, y: str, _: object) -> None:
    one = [(c.facts_a[0].text, c.facts_b[0].text) for c in find_clashes(make_story(x, y), COMPETITION)]
    other = [(c.facts_b[0].text, c.facts_a[0].text) for c in find_clashes(make_story(y, x), COMPETITION)]
    assert one == other


def test_a_slot_belongs_to_its_clause() -> None:
    story = make_story("Six firms closed last year, and the mayor hired 30 nurses in May.", "Nothing.")
    source = story.sources[0]
    slots = {f.text: find_slot(source, f) for f in source.facts if f.kind == "quantity"}
    assert slots["30"] is not None
    assert "mayor" in slots["30"].participants
    assert "firm" not in slots["30"].participants
    assert slots["30"].event == "hire"


def test_scores_are_symmetric() -> None:
    story = make_story("The crash killed 41 people.", "In the crash 27 passengers died.")
    x, y = (find_slot(s, next(f for f in s.facts if f.kind == "quantity")) for s in story.sources)
    assert x is not None
    assert y is not None
    scorer = SlotScorer(story)
    nouns = ("people", "passenger")
    assert scorer.score(x, y, nouns=nouns, aligned=0.5) == scorer.score(y, x, nouns=nouns[::-1], aligned=0.5)


@pytest.mark.parametrize(
    ("x", "y", "least", "most"),
    [("home", "home", 1.0, 1.0), ("people", "passenger", 0.8, 0.9), ("", "home", 0.5, 0.5), ("home", "vote", 0.0, 0.2)],
)
def test_noun_similarity(x: str, y: str, least: float, most: float) -> None:
    assert least <= noun_similarity(x, y) <= most
    assert noun_similarity(x, y) == noun_similarity(y, x)


def test_opposite_events_have_classes_of_their_own() -> None:
    assert EVENT_CLASSES["rise"] != EVENT_CLASSES["fall"]
    assert EVENT_CLASSES["die"] == EVENT_CLASSES["kill"]
    assert EVENT_CLASSES["injure"] != EVENT_CLASSES["kill"]
