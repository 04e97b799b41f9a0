"""One fact, one finding: what is read twice is told once, and what is two facts stays two."""

from __future__ import annotations

import pytest

from compare.detectors.registry import RULES
from compare.findings.merging import merge_findings
from compare.model import Finding, Mark, Source
from tests.detectors.stories import all_findings, make_story

pytestmark = pytest.mark.model

FREED = "The ministry confirmed that the hostages were freed."
NOT_FREED = "The ministry denied that the hostages were freed."

# (first outlet, second outlet, kinds told)
TOLD = [
    ("confirmed and denied", FREED, NOT_FREED, ["polarity"]),
    (
        "headline and story",
        f"Ministry confirms the release. {FREED}",
        f"Ministry denies the release. {NOT_FREED}",
        ["polarity"],
    ),
    (
        "crew and firefighters",
        "Two crew hurt in warehouse fire. Two firefighters were injured in the warehouse fire.",
        "Three crew hurt in warehouse fire. Three firefighters were injured in the warehouse fire.",
        ["quantity"],
    ),
    (
        "two counts of one sentence",
        "Two firefighters and two crew members were injured in the warehouse fire.",
        "Three firefighters and three crew members were injured in the warehouse fire.",
        ["quantity", "quantity"],
    ),
    (
        "other figures",
        "The warehouse fire injured six people. Two firefighters were injured in the warehouse fire.",
        "The warehouse fire injured eight people. Three firefighters were injured in the warehouse fire.",
        ["quantity", "quantity"],
    ),
    (
        "denied, and conceded in passing",
        "The minister denied that he had deleted the files.",
        "The files, the minister conceded, he had deleted.",
        ["polarity"],
    ),
    (
        "two acts of one subject",
        "The union accepted the offer. The union attended the hearing.",
        "The union rejected the offer. The union skipped the hearing.",
        ["polarity", "polarity"],
    ),
]


@pytest.mark.parametrize(("first", "second", "kinds"), [c[1:] for c in TOLD], ids=[c[0] for c in TOLD])
def test_each_fact_is_told_once(first: str, second: str, kinds: list[str]) -> None:
    pairs = [(("a", n), ("b", n)) for n in range(first.count("."))]
    story = make_story(first, second, pairs=pairs)
    found = all_findings(story, RULES)
    told = merge_findings(story, found)
    assert [d.kind for d in told] == kinds
    assert merge_findings(story, found[::-1]) == told


def _mark(source: Source, words: str, value: str = "") -> Mark:
    start = source.article.text.index(words)
    return Mark(source.id, start, start + len(words), value)


def _finding(kind: str, *marks: Mark, confidence: float = 0.8, verdict: str = "conflict") -> Finding:
    return Finding(f"{kind}-x", kind, verdict, "medium", confidence, "", marks, "", "")  # type: ignore[arg-type]  # literals


# (kind and words of two findings, their kinds when merged); both texts hold two clauses
FIRST = "The mayor confirmed on Monday that the bridge was closed, and the council paid the bill."
SECOND = "The mayor denied on Monday that the bridge was closed, and the council refused the bill."
CASES = [
    ("one clause", ("polarity", "confirmed", "denied"), ("framing", "mayor confirmed", "mayor denied"), 1),
    ("one statement", ("polarity", "confirmed", "denied"), ("certainty", "was closed", "denied on Monday"), 1),
    ("two clauses", ("polarity", "confirmed", "denied"), ("polarity", "paid", "refused"), 2),
    ("two clauses, two kinds", ("polarity", "paid", "refused"), ("certainty", "was closed", "was closed"), 2),
    ("acts and dates", ("polarity", "confirmed", "denied"), ("date", "Monday", "Monday"), 2),
]


@pytest.mark.parametrize(("one", "two", "number"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_clauses_decide(one: tuple[str, str, str], two: tuple[str, str, str], number: int) -> None:
    story = make_story(FIRST, SECOND)
    a, b = story.sources
    found = [_finding(kind, _mark(a, x), _mark(b, y)) for kind, x, y in (one, two)]
    assert len(merge_findings(story, found)) == number
    assert merge_findings(story, found) == merge_findings(story, found[::-1])


@pytest.mark.parametrize(
    ("act", "verdict", "value", "told"),
    [
        ("polarity", "conflict", "possible", "polarity"),
        ("framing", "conflict", "denied", "framing"),
        ("framing", "conflict", "possible", "certainty"),
        ("polarity", "differs", "possible", "certainty"),
    ],
)
def test_whether_comes_before_how_surely(act: str, verdict: str, value: str, told: str) -> None:
    """A surer finding of certainty gives way to a denial, if that is a conflict too."""
    story = make_story(FIRST, SECOND)
    a, b = story.sources
    found = [
        _finding("certainty", _mark(a, "confirmed"), _mark(b, "denied on", value), confidence=0.95),
        _finding(act, _mark(a, "confirmed"), _mark(b, "denied"), confidence=0.7, verdict=verdict),
    ]
    assert [d.kind for d in merge_findings(story, found)] == [told]


def test_nobody_and_two_counts_are_one_fact() -> None:
    story = make_story(
        "Police arrested four members of the crew.",
        "Nobody of the crew was arrested.",
        "Police arrested three members of the crew.",
    )
    spans = [
        (s.id, s.article.text.index(w), len(w)) for s, w in zip(story.sources, ("four", "Nobody", "three"), strict=True)
    ]
    a, b, c = (Mark(source, start, start + size) for source, start, size in spans)
    none = Finding("quantity-none", "polarity", "conflict", "high", 0.85, "arrests", (a, b), "", "")
    some = Finding("quantity-conflict", "quantity", "conflict", "medium", 0.9, "arrests", (a, c), "", "")
    for findings in ([none, some], [some, none]):
        (found,) = merge_findings(story, findings)
        assert [e.text for e in found.evidence] == ["four", "Nobody", "three"]
