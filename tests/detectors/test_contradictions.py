"""What a model reads as exclusive, with the clauses marked, and pairs that stay silent.

The model's answers are given here: what is tested is what is asked, where the contradiction is put and how it is told.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.detectors.contradictions import MIN_CONTRADICTION, RULES
from compare.discrepancies import merge_findings
from compare.judgements import MIN_ALIGNMENT, judge_alignments
from tests.detectors.stories import all_findings, make_story

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from compare.model import Finding, Story


def judged(story: Story, *denied: str, sure: float = 0.95) -> Story:
    """The story as a model judges it that sees a contradiction wherever both sentences hold one of the words."""

    def score(pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        hits = [all(any(word in text for word in denied) for text in pair) for pair in pairs]
        return np.array([[0.0, 1 - sure, sure] if hit else [0.1, 0.9, 0.0] for hit in hits], np.float32).reshape(-1, 3)

    return replace(story, judgements=judge_alignments(story, score))


def found(story: Story) -> list[Finding]:
    return all_findings(story, RULES)


FIRES = [
    pytest.param(
        "The captain gave himself up after the wreck.",
        "The captain was seized at the bus terminal after the wreck.",
        ("gave", "seized"),
        "framing",
        id="acts",
    ),
    pytest.param(
        "The firm never told its staff about the leak.",
        "The firm briefed its staff about the leak.",
        ("told", "briefed"),
        "polarity",
        id="denied",
    ),
    pytest.param(
        "The cargo shifted in the swell.",
        "The cargo may have slid in the swell.",
        ("shifted", "slid"),
        "certainty",
        id="hedged",
    ),
]


@pytest.mark.parametrize(("a", "b", "words", "kind"), FIRES)
def test_fires(a: str, b: str, words: tuple[str, str], kind: str) -> None:
    story = judged(make_story(a, b), *words)
    (finding,) = found(story)
    assert finding.kind == kind
    assert finding.rule == f"{kind}-contradiction"
    for mark, text, word in zip(finding.marks, (a, b), words, strict=True):
        assert word in text[mark.start : mark.end]


def test_marks_the_clause_that_is_denied() -> None:
    a = "The mayor opened the bridge, and the governor praised the builders."
    b = "The governor scolded the builders, and the mayor cut a ribbon."
    (finding,) = found(judged(make_story(a, b), "praised", "scolded"))
    assert [t[m.start : m.end] for t, m in zip((a, b), finding.marks, strict=True)] == [
        "praised the builders",
        "scolded the builders",
    ]


SILENT = [
    pytest.param("The captain gave himself up.", "The captain was seized.", 0.7, id="not sure enough"),
]


@pytest.mark.parametrize(("a", "b", "sure"), SILENT)
def test_silent(a: str, b: str, sure: float) -> None:
    assert sure < MIN_CONTRADICTION
    assert found(judged(make_story(a, b), "gave", "seized", sure=sure)) == []


def test_silent_about_the_same_words_and_loose_pairs() -> None:
    assert judged(make_story("The captain gave up.", "The captain gave up."), "gave", "gave").judgements == ()
    story = make_story("The captain gave himself up.", "The captain was seized.")
    pairs = tuple(replace(pair, score=MIN_ALIGNMENT - 0.01) for pair in story.alignments)
    assert judged(replace(story, alignments=pairs), "gave", "seized").judgements == ()


def test_silent_without_a_model() -> None:
    assert found(make_story("The captain gave himself up.", "The captain was seized.")) == []


def test_what_another_rule_finds_explains_it() -> None:
    story = judged(make_story("Four were in intensive care.", "Seven were in intensive care."), "Four", "Seven")
    (read,) = found(story)
    value = replace(read, rule="quantity-conflict", kind="quantity", whole_sentences=False, confidence=0.5)
    assert [d.kind for d in merge_findings(story, [read, value])] == ["quantity"]
    assert [d.kind for d in merge_findings(story, [read])] == ["framing"]
