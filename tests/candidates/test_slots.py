"""Where a value stands."""

from __future__ import annotations

import pytest

from compare.candidates.slots import Rarity, find_slot, noun_similarity
from compare.english.events import EVENT_CLASSES
from tests.detectors.stories import make_story

pytestmark = pytest.mark.model


def test_a_slot_belongs_to_its_clause() -> None:
    story = make_story("Six firms closed last year, and the mayor hired 30 nurses in May.", "Nothing.")
    source = story.sources[0]
    slots = {f.text: find_slot(source, f) for f in source.facts if f.kind == "quantity"}
    assert slots["30"] is not None
    assert "mayor" in slots["30"].participants
    assert "firm" not in slots["30"].participants
    assert slots["30"].event == "hire"


def test_what_two_slots_share_is_symmetric() -> None:
    story = make_story("The crash killed 41 people.", "In the crash 27 passengers died.")
    x, y = (find_slot(s, next(f for f in s.facts if f.kind == "quantity")) for s in story.sources)
    assert x is not None
    assert y is not None
    rarity = Rarity(story)
    assert rarity.overlap(x, y) == rarity.overlap(y, x) > 0
    assert rarity.strangers(x, y) == rarity.strangers(y, x)


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
