"""Values compete for each other before any may clash."""

from __future__ import annotations

from math import isclose

import pytest

from compare.candidates.search import KINDS, Candidate, find_candidates
from tests.detectors.stories import make_story

pytestmark = pytest.mark.model

FOUND = [
    ("quantity", "The crash killed 41 people.", "The crash killed 27 people.", [("41", "27", "conflict")]),
    ("quantity", "The crash killed 41 people.", "The crash killed 41 people.", []),
    ("quantity", "The fire cost $3m.", "The race took nine minutes.", []),
    (
        "date",
        "The old bridge over the river fell on 3 May 2024.",
        "The old bridge over the river fell on 5 May 2024.",
        [("3 May 2024", "5 May 2024", "conflict")],
    ),
    # Each outlet has its own briefing.
    ("date", "The bridge fell, police said on 3 May 2024.", "The bridge fell, police said on 5 May 2024.", []),
    ("date", "Ana Low told the Post on 3 May 2024 that she won.", "Ana Low told us on 5 May 2024 that she won.", []),
    (
        "date",
        "The bridge fell on 3 May 2024, police said.",
        "The bridge fell on 5 May 2024, police said.",
        [("3 May 2024", "5 May 2024", "conflict")],
    ),
    (
        "date",
        "The union announced on 3 May 2024 a strike.",
        "The union announced on 5 May 2024 a strike.",
        [("3 May 2024", "5 May 2024", "conflict")],
    ),
    (
        "attribution",
        "The fire cost $3m, the insurers said.",
        "According to the harbour master, the fire cost $3m.",
        [("the insurers said", "According to the harbour master", "conflict")],
    ),
    (
        "attribution",
        "The fire cost $3m, villagers said.",
        "According to the harbour master, the fire cost $3m.",
        [("villagers said", "According to the harbour master", "differs")],
    ),
    ("attribution", "The fire cost $3m, the insurers said.", "The fire cost $3m, an insurer said.", []),
    # What a page says of itself.
    ("date", "05 / 03 / 24 08:23 PM ET", "Friday, May 3, 2024 | Updated 9:28 AM EDT", []),
    (
        "date",
        "The old bridge over the river fell on 3 May 2024.",
        "The old bridge over the river fell in May 2024.",
        [("3 May 2024", "May 2024", "differs")],
    ),
]


@pytest.mark.parametrize(("kind", "x", "y", "expected"), FOUND)
def test_unequal_values_of_one_sort_are_candidates(
    kind: str, x: str, y: str, expected: list[tuple[str, str, str]]
) -> None:
    found = [c for c in find_candidates(make_story(x, y)) if c.kind == kind]
    assert [(c.facts_a[0].text, c.facts_b[0].text, c.relation) for c in found] == expected


def test_only_values_of_aligned_sentences_are_candidates() -> None:
    texts = "The crash killed 41 people.", "The crash killed 27 people."
    assert not list(find_candidates(make_story(*texts, pairs=[])))


def features_of(x: str, y: str) -> dict[str, float]:
    (found,) = (c for c in find_candidates(make_story(x, y), ("quantity",)) if c.facts_a[0].text == "14")
    return dict(found.features)


def test_an_equal_value_elsewhere_counts_against_a_pair() -> None:
    alone = features_of("The crash killed 14 people.", "The crash killed 16 people.")
    explained = features_of("The crash killed 14 people.", "The crash killed 16 people. It killed 14, a doctor said.")
    assert (alone["known elsewhere"], alone["no equal"]) == (0.0, 1.0)
    assert (explained["known elsewhere"], explained["no equal"]) == (1.0, 0.0)
    assert explained["over equal"] < alone["over equal"]


def test_the_likest_rival_ranks_first() -> None:
    x = "The crash killed 14 people."
    y = "The crash killed 16 people. The firm has hired 30 engineers."
    ranks = {c.facts_b[0].text: c.features["rank"] for c in find_candidates(make_story(x, y), ("quantity",))}
    assert ranks == {"16": 0.0, "30": 1.0}


SWAPPED = [
    ("The crash killed 41 people on 3 May 2024.", "On 5 May 2024 the crash left 27 passengers dead."),
    ("Ana Ruiz, the mayor, spoke in Cadiz.", "Mayor Ana Ruis spoke in Seville, where 3 people came."),
]


@pytest.mark.parametrize(("x", "y"), SWAPPED)
def test_swapping_the_outlets_changes_no_feature(x: str, y: str) -> None:
    def listed(first: str, second: str, *, turned: bool) -> dict[tuple[str, str, str], dict[str, float]]:
        out = {}
        for c in find_candidates(make_story(first, second)):
            words = (c.facts_b[0].text, c.facts_a[0].text) if turned else (c.facts_a[0].text, c.facts_b[0].text)
            out[c.kind, *words] = dict(c.features)
        return out

    one, other = listed(x, y, turned=False), listed(y, x, turned=True)
    assert one.keys() == other.keys()
    for key, features in one.items():
        for name, value in features.items():
            assert isclose(value, other[key][name], abs_tol=1e-9), (key, name)


def test_candidates_come_in_order_of_kinds() -> None:
    x, y = SWAPPED[0]
    found: list[Candidate] = list(find_candidates(make_story(x, y)))
    assert [c.kind for c in found] == sorted((c.kind for c in found), key=KINDS.index)


LEFT = [
    ("It hired 30 drivers from Spain.", "It hired 30 drivers from Portugal.", "place", True),
    ("The strike cut 18 of the 26 trains.", "Of 26 trains the strike cut 11.", "quantity", True),
    ("The strike cut 18 trains and cost 400 jobs.", "The strike cut 11 trains and cost 700 jobs.", "quantity", False),
]


@pytest.mark.parametrize(("x", "y", "kind", "alone"), LEFT)
def test_values_that_both_sentences_have_leave_the_others_over(x: str, y: str, kind: str, alone: bool) -> None:
    best = max((c for c in find_candidates(make_story(x, y)) if c.kind == kind), key=lambda c: c.features["fit"])
    assert best.features["both left over"] == 1
    assert best.features["only ones left"] == alone
    if kind == "quantity":
        assert best.features["nearest left in size"] == 1
