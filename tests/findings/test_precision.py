"""Mere loss of precision: which outlets are only vaguer, and where more is in question."""

from __future__ import annotations

import pytest

from compare.findings.precision import find_less_precise
from compare.model import Evidence, Kind, Story, Verdict
from tests.detectors.stories import make_story

pytestmark = pytest.mark.model

# kind, verdict, (text, words marked) of each outlet, those that are less precise
CASES: list[tuple[Kind, Verdict, tuple[tuple[str, str], ...], tuple[str, ...]]] = [
    ("quantity", "differs", (("Dozens were hurt.", "Dozens"), ("The crash hurt 41.", "41")), ("a",)),
    ("date", "differs", (("It shut in May 2023.", "May 2023"), ("It shut in 2023.", "2023")), ("b",)),
    (
        "quantity",
        "differs",
        (("About 200 came.", "About 200"), ("It drew 212 people.", "212"), ("It drew more than 200.", "more than 200")),
        ("a", "c"),
    ),
    (
        "quantity",
        "differs",
        (("It drew 212 people.", "212"), ("It drew 212 people.", "212"), ("It drew over 200.", "over 200")),
        ("c",),
    ),
    # They only overlap, or two of them are no vaguer.
    ("quantity", "differs", (("At least 40 came.", "At least 40"), ("Up to 50 came.", "Up to 50")), ()),
    (
        "quantity",
        "differs",
        (("It drew 212 people.", "212"), ("It drew 240 people.", "240"), ("It drew over 200.", "over 200")),
        (),
    ),
    # More than precision.
    ("quantity", "conflict", (("Dozens were hurt.", "Dozens"), ("The crash hurt 41.", "41")), ()),
    ("certainty", "differs", (("It may shut.", "may shut"), ("It shut.", "shut")), ()),
]


def quote(story: Story, n: int, words: str) -> Evidence:
    source = story.sources[n]
    start = source.article.text.index(words)
    return Evidence(source.id, source.parse.sentence_at(start), start, start + len(words), words, 1)


@pytest.mark.parametrize(("kind", "verdict", "said", "expected"), CASES)
def test_who_is_only_vaguer(
    kind: Kind, verdict: Verdict, said: tuple[tuple[str, str], ...], expected: tuple[str, ...]
) -> None:
    story = make_story(*(text for text, _ in said))
    evidence = [quote(story, n, words) for n, (_, words) in enumerate(said)]
    assert find_less_precise(story, kind, verdict, evidence) == expected
