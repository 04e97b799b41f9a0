"""Sentences of other outlets that may tell what a sentence in no alignment tells."""

from __future__ import annotations

import pytest

from compare.findings.counterparts import LIKELY, POSSIBLE, Counterparts
from compare.model import Alignment, SentenceRef, Story
from tests.detectors.stories import make_source

pytestmark = pytest.mark.model

A, B = SentenceRef("a", 0), SentenceRef("b", 0)


def counterpart(one: str, other: str, score: float) -> SentenceRef | None:
    sources = (make_source("a", one), make_source("b", other))
    near = (Alignment(A, B, score),) if score else ()
    return Counterparts(Story(sources, (), near)).find(A)


CASES = [
    ("a likely one", "The rail network stood still.", "Nothing moved on the lines.", LIKELY, B),
    ("an unlikely one", "The rail network stood still.", "A baker sold bread.", LIKELY - 0.02, None),
    ("the same thing counted", "Storm winds halted 18 trains.", "Eleven trains stood still.", POSSIBLE, B),
    ("other things counted", "Storm winds halted 18 trains.", "Eleven buses stood still.", POSSIBLE, None),
    ("one figure", "It cost $1,310,000 to repair the pier.", "Repairs came to $1.31 million.", 0, B),
    ("a small figure that anything may have", "Two trains stood still.", "He has two sons.", 0, None),
    ("one subject", "The alarm had been switched off.", "No alarm was ever installed.", 0.05, B),
]


@pytest.mark.parametrize(
    ("one", "other", "score", "expected"), [row[1:] for row in CASES], ids=[row[0] for row in CASES]
)
def test_counterparts(one: str, other: str, score: float, expected: SentenceRef | None) -> None:
    assert counterpart(one, other, score) == expected


def test_what_another_outlet_has_word_for_word_is_repeated() -> None:
    sources = (
        make_source("a", "“Nobody told us,” she said."),
        make_source("b", "It rained. “Nobody told us”, she said"),
    )
    counterparts = Counterparts(Story(sources, (), ()))
    assert counterparts.is_repeated(A)
    assert not counterparts.is_repeated(B)


def test_an_aligned_sentence_has_its_likeliest_partner() -> None:
    sources = (make_source("a", "The ferry sank."), make_source("b", "A ferry went down. It rained."))
    near = (Alignment(A, SentenceRef("b", 1), 0.3), Alignment(A, B, 0.9))
    found = Counterparts(Story(sources, near[1:], near))
    assert found.likeliest(A) == B
    assert found.likeliest(SentenceRef("b", 5)) is None
