"""Findings -> discrepancies: what is told together, under which id, in which order, and who says what."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from compare.findings.merging import list_rows, merge_findings
from compare.model import (
    Alignment,
    Article,
    Discrepancy,
    Fact,
    Finding,
    Mark,
    Parse,
    QuantityValue,
    SentenceRef,
    Source,
    Story,
)
from tests.detectors.stories import make_story

if TYPE_CHECKING:
    from compare.model import Kind, Severity, Verdict


def make_source(source_id: str, *sentences: str, counts: tuple[tuple[str, float, str], ...] = ()) -> Source:
    """A source without tokens; `counts` are quantities as (words, number, modifier)."""
    text, spans = "", []
    for sentence in sentences:
        text += "\n\n" if text else ""
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence
    facts = []
    for words, number, modifier in counts:
        start = text.index(words)
        low = None if modifier == "up to" else number
        high = None if modifier in {"at least", "more than"} else number
        value = QuantityValue(low, high, "people", number, modifier, "people")
        facts.append(Fact("quantity", start, start + len(words), words, value))
    parse = Parse(text, (), tuple(spans), ((0, 0),) * len(spans))
    return Source(source_id, Article.from_text(text, outlet=f"Outlet {source_id}"), parse, tuple(facts))


def mark(source: Source, words: str, value: str = "") -> Mark:
    start = source.article.text.index(words)
    return Mark(source.id, start, start + len(words), value)


def finding(
    *marks: Mark,
    kind: Kind = "quantity",
    verdict: Verdict = "conflict",
    confidence: float = 0.8,
    severity: Severity = "medium",
    rule: str = "",
    topic: str = "people hurt",
) -> Finding:
    rule = rule or f"{kind}-{verdict}"
    return Finding(rule, kind, verdict, severity, confidence, topic, marks, "Both count the hurt.", "Which holds?")


def said(found: Discrepancy) -> list[tuple[str, str]]:
    return [(e.source, e.text) for e in found.evidence]


A = make_source("a", "Twenty-seven people were hurt.", "The ferry ran aground on Tuesday.")
B = make_source(
    "b",
    "At least 41 people were hurt.",
    "The toll of 41 may rise, and on Wednesday the ferry was towed.",
    counts=(("At least 41", 41, "at least"), ("41 may", 41, "")),
)


# --- one finding a fact --------------------------------------------------------------------------


def test_one_conflict_through_two_sentence_pairs_is_one_discrepancy() -> None:
    story = Story((A, B), ())
    (found,) = merge_findings(
        story,
        [
            finding(mark(A, "Twenty-seven"), mark(B, "At least 41"), confidence=0.7),
            finding(mark(A, "Twenty-seven"), mark(B, "41 may"), confidence=0.9),
        ],
    )
    assert said(found) == [("a", "Twenty-seven"), ("b", "41 may"), ("b", "At least 41")]
    assert found.confidence == 0.9


def test_two_articles_of_one_outlet_are_told_apart() -> None:
    a, b, c = (make_source(i, f"{n} people died.") for i, n in zip("abc", (12, 15, 15), strict=True))
    b = replace(b, article=replace(b.article, outlet=a.article.outlet))
    found = merge_findings(
        Story((a, b, c), ()), [finding(mark(a, "12"), mark(b, "15")), finding(mark(a, "12"), mark(c, "15"))]
    )
    assert found[0].summary.endswith("“12” (Outlet a, a) / “15” (Outlet a, b) / “15” (Outlet c)")


def test_a_conflict_speaks_for_a_surer_difference() -> None:
    (found,) = merge_findings(
        Story((A, B), ()),
        [
            finding(mark(A, "Twenty-seven"), mark(B, "At least 41"), verdict="differs", confidence=0.9),
            finding(mark(A, "Twenty-seven"), mark(B, "41 may"), confidence=0.6),
        ],
    )
    assert (found.verdict, found.confidence) == ("conflict", 0.6)


def test_two_kinds_about_the_same_words_are_told_by_the_surer() -> None:
    marks = mark(A, "ran aground"), mark(B, "was towed")
    (found,) = merge_findings(
        Story((A, B), ()), [finding(*marks, kind="framing"), finding(*marks, kind="polarity", confidence=0.7)]
    )
    assert found.kind == "framing"


def test_two_kinds_that_share_words_in_one_outlet_only_stay_two() -> None:
    found = merge_findings(
        Story((A, B), ()),
        [
            finding(mark(A, "Tuesday"), mark(B, "Wednesday"), kind="date"),
            finding(mark(A, "Tuesday"), mark(B, "towed"), kind="framing"),
        ],
    )
    assert sorted(d.kind for d in found) == ["date", "framing"]


def test_figures_of_one_outlet_that_cannot_be_one_are_not_chained_together() -> None:
    a = make_source("a", "200 were hurt.", "Seven died.", counts=(("200", 200, "more than"), ("Seven", 7, "")))
    b = make_source("b", "Dozens were hurt.")
    c = make_source("c", "249 were hurt.", counts=(("249", 249, ""),))
    found = merge_findings(
        Story((a, b, c), ()),
        [
            finding(mark(a, "200"), mark(b, "Dozens"), confidence=0.9),
            finding(mark(b, "Dozens"), mark(c, "249"), confidence=0.8),
            finding(mark(a, "Seven"), mark(c, "249"), confidence=0.7),
        ],
    )
    assert [said(d) for d in found] == [
        [("a", "200"), ("b", "Dozens"), ("c", "249")],
        [("a", "Seven"), ("c", "249")],
    ]


def test_a_figure_explained_by_a_surer_clash_is_not_set_against_another() -> None:
    a = make_source("a", "Eleven were taken there, four with burns.", counts=(("Eleven", 11, ""), ("four", 4, "")))
    b = make_source("b", "A dozen were taken there.", counts=(("A dozen", 12, ""),))
    (found,) = merge_findings(
        Story((a, b), ()),
        [
            finding(mark(a, "Eleven"), mark(b, "A dozen"), confidence=0.9),
            finding(mark(a, "four"), mark(b, "A dozen"), confidence=0.8),
        ],
    )
    assert said(found) == [("a", "Eleven"), ("b", "A dozen")]


def test_what_two_outlets_agree_on_against_the_third_is_one_discrepancy() -> None:
    a, b, c = (
        make_source(i, f"On {day} it sank.") for i, day in zip("abc", ("Monday", "Friday", "Monday"), strict=True)
    )
    (found,) = merge_findings(
        Story((a, b, c), ()),
        [
            finding(mark(a, "Monday"), mark(b, "Friday"), kind="date"),
            finding(mark(b, "Friday"), mark(c, "Monday"), kind="date"),
        ],
    )
    assert said(found) == [("a", "Monday"), ("b", "Friday"), ("c", "Monday")]


def test_the_order_of_findings_does_not_matter() -> None:
    story = Story((A, B), ())
    given = [
        finding(mark(A, "Twenty-seven"), mark(B, "At least 41")),
        finding(mark(A, "Twenty-seven"), mark(B, "41 may")),
        finding(mark(A, "Tuesday"), mark(B, "Wednesday"), kind="date", verdict="differs"),
    ]
    assert len({merge_findings(story, order) for order in permutations(given)}) == 1


# --- order, ids, confidence ----------------------------------------------------------------------


def test_conflicts_come_first_then_what_changes_the_story_then_place() -> None:
    story = Story((A, B), ())
    found = merge_findings(
        story,
        [
            finding(mark(A, "Twenty-seven"), mark(B, "At least 41"), verdict="differs", severity="high"),
            finding(mark(A, "ferry"), mark(B, "ferry"), kind="name", severity="low"),
            finding(mark(A, "aground"), mark(B, "towed"), kind="framing", severity="high"),
            finding(mark(A, "Tuesday"), mark(B, "Wednesday"), kind="date", severity="high"),
        ],
    )
    assert [(d.verdict, d.severity, d.kind) for d in found] == [
        ("conflict", "high", "framing"),
        ("conflict", "high", "date"),
        ("conflict", "low", "name"),
        ("differs", "high", "quantity"),
    ]


def test_ids_survive_moved_paragraphs_and_other_findings() -> None:
    moved = make_source("a", *reversed([A.parse.sentence_text(n) for n in range(2)]), "More to come.")
    (before,) = merge_findings(Story((A, B), ()), [finding(mark(A, "Tuesday"), mark(B, "Wednesday"), kind="date")])
    after = merge_findings(
        Story((moved, B), ()),
        [
            finding(mark(moved, "Tuesday"), mark(B, "Wednesday"), kind="date"),
            finding(mark(moved, "Twenty-seven"), mark(B, "At least 41")),
        ],
    )
    assert before.id in {d.id for d in after}
    assert len({d.id for d in after}) == 2


def test_an_id_hangs_on_the_value_not_on_its_wording() -> None:
    story = Story((A, B), ())
    (x,) = merge_findings(story, [finding(mark(A, "Tuesday", "2024-05-14"), mark(B, "Wednesday"), kind="date")])
    (y,) = merge_findings(story, [finding(mark(A, "on Tuesday", "2024-05-14"), mark(B, "Wednesday"), kind="date")])
    (z,) = merge_findings(story, [finding(mark(A, "Tuesday", "2024-05-21"), mark(B, "Wednesday"), kind="date")])
    assert x.id == y.id != z.id


def test_the_same_words_twice_have_two_ids() -> None:
    a = make_source("a", "Six fell.", "Ten ran, and Six fell.")
    b = make_source("b", "Nine fell.", "Ten ran, and Nine fell.")
    second = [
        Mark(s.id, s.article.text.rindex(w), s.article.text.rindex(w) + len(w)) for s, w in ((a, "Six"), (b, "Nine"))
    ]
    found = merge_findings(Story((a, b), ()), [finding(mark(a, "Six"), mark(b, "Nine")), finding(*second)])
    assert len({d.id for d in found}) == 2
    assert all(len(d.id) == 8 for d in found)


def test_the_cut_is_on_the_confidence_of_the_surest_finding() -> None:
    story = Story((A, B), ())
    given = [
        finding(mark(A, "Twenty-seven"), mark(B, "At least 41"), confidence=0.45),
        finding(mark(A, "Tuesday"), mark(B, "Wednesday"), kind="date", confidence=0.3),
        finding(mark(A, "Tuesday"), mark(B, "Wednesday"), kind="date", confidence=0.6),
    ]
    assert {d.kind: d.confidence for d in merge_findings(story, given)} == {"quantity": 0.45, "date": 0.6}
    assert [d.kind for d in merge_findings(story, given, min_confidence=0.5)] == ["date"]
    assert [d.kind for d in merge_findings(story, given, min_confidence=0.6)] == ["date"]
    assert merge_findings(story, given, min_confidence=0.61) == ()


# --- three and more outlets ----------------------------------------------------------------------


def story_of(*days: str, copies: tuple[str, ...] = ()) -> tuple[Story, list[Finding]]:
    """One outlet for each day named, and the findings between those that differ; `copies` share copy: "bc"."""
    sources = tuple(make_source("abcdef"[n], f"On {day} it sank.") for n, day in enumerate(days))
    pairs = tuple(Alignment(SentenceRef(c[0], 0), SentenceRef(c[1], 0), 1.0, shared_copy=True) for c in copies)
    found = [
        finding(mark(x, p), mark(y, q), kind="date")
        for i, (x, p) in enumerate(zip(sources, days, strict=True))
        for y, q in list(zip(sources, days, strict=True))[i + 1 :]
        if p != q
    ]
    return Story(sources, pairs), found


GROUPED = [
    ("two outlets", ("Monday", "Friday"), (), ""),
    (
        "one against two",
        ("Monday", "Friday", "Monday"),
        (),
        "a and c: “Monday”; b: “Friday”. b stands alone against 2 independent sources. ",
    ),
    (
        "the two share copy",
        ("Monday", "Friday", "Friday"),
        ("bc",),
        "a: “Monday”; b and c (one source): “Friday”. Counted by independent sources, it is one against one. ",
    ),
    (
        "two of three share copy",
        ("Monday", "Friday", "Friday", "Friday"),
        ("bd",),
        "a: “Monday”; b, c and d (2 sources): “Friday”. a stands alone against 2 independent sources. ",
    ),
    (
        "copy with another value",
        ("Monday", "Friday", "Friday"),
        ("ab",),
        "a: “Monday”; b and c: “Friday”. a stands alone against 2 independent sources. ",
    ),
    (
        "copy of both sides",
        ("Monday", "Friday", "Friday"),
        ("ab", "ac", "bc"),
        "a: “Monday”; b and c (one source): “Friday”. Counted by independent sources, it is one against one. ",
    ),
    (
        "copy of one side and of the other",
        ("Monday", "Friday", "Friday"),
        ("ab", "ac"),
        "a: “Monday”; b and c: “Friday”. a stands alone against 2 independent sources. ",
    ),
    ("three ways", ("Monday", "Friday", "Sunday"), (), "a: “Monday”; b: “Friday”; c: “Sunday”. "),
    ("two against two", ("Monday", "Friday", "Monday", "Friday"), (), "a and c: “Monday”; b and d: “Friday”. "),
]


@pytest.mark.parametrize(("days", "copies", "expected"), [r[1:] for r in GROUPED], ids=[r[0] for r in GROUPED])
def test_who_says_what(days: tuple[str, ...], copies: tuple[str, ...], expected: str) -> None:
    story, found = story_of(*days, copies=copies)
    (merged,) = merge_findings(story, found)
    assert merged.reason == f"{expected}Both count the hurt."


COPIED = [
    ("no copy", ("Monday", "Friday", "Friday"), (), ()),
    ("two outlets, one word apart", ("Monday", "Friday"), ("ab",), ()),
    ("all three, one of them a word apart", ("Monday", "Friday", "Friday"), ("ab", "ac", "bc"), (("b", "c"),)),
    ("two of three that agree", ("Monday", "Friday", "Friday", "Friday"), ("bd",), (("b", "d"),)),
    ("both sides", ("Monday", "Friday", "Monday", "Friday"), ("ac", "bd", "ab"), (("a", "c"), ("b", "d"))),
    ("a chain", ("Monday", "Friday", "Friday", "Friday"), ("bc", "cd"), (("b", "c", "d"),)),
    ("three ways", ("Monday", "Friday", "Sunday"), ("ab", "ac", "bc"), ()),
]


@pytest.mark.parametrize(("days", "copies", "expected"), [r[1:] for r in COPIED], ids=[r[0] for r in COPIED])
def test_copy_is_one_source_where_it_says_the_same(
    days: tuple[str, ...], copies: tuple[str, ...], expected: tuple[tuple[str, ...], ...]
) -> None:
    story, found = story_of(*days, copies=copies)
    (merged,) = merge_findings(story, found)
    assert merged.copies == expected


def test_copy_elsewhere_in_the_evidence_is_not_copy_of_what_is_said() -> None:
    """b and c share their second sentences, which say different things; what they agree on they say apart."""
    a = make_source("a", "It sank on Monday.")
    b = make_source("b", "It sank on Friday.", "Some say Sunday.")
    c = make_source("c", "The ferry sank on Friday.", "Some say Saturday.")
    copy = (Alignment(SentenceRef("b", 1), SentenceRef("c", 1), 1.0, shared_copy=True),)
    monday = mark(a, "Monday")
    (found,) = merge_findings(
        Story((a, b, c), copy),
        [
            finding(monday, mark(b, "Friday"), mark(b, "Sunday"), kind="date"),
            finding(monday, mark(c, "Friday"), mark(c, "Saturday"), kind="date"),
        ],
    )
    assert found.copies == ()
    assert "a stands alone against 2 independent sources" in found.reason


def test_a_date_inside_the_words_of_an_act_is_not_what_is_said() -> None:
    """ "passed in March" and "failed in March" share a date and say opposite things."""
    sources = []
    for i, word in zip("abc", ("passed", "failed", "failed"), strict=True):
        sources.append(make_source(i, f"The ferry {word} 12 tests in March.", counts=(("12", 12, ""),)))
    pairs = ("ab", "ac", "bc")
    copies = tuple(Alignment(SentenceRef(x, 0), SentenceRef(y, 0), 1.0, shared_copy=True) for x, y in pairs)
    a, b, c = sources
    (found,) = merge_findings(
        Story((a, b, c), copies),
        [
            finding(mark(a, "passed 12 tests"), mark(b, "failed 12 tests"), kind="polarity"),
            finding(mark(b, "failed 12 tests"), mark(a, "passed 12 tests"), kind="polarity"),
            finding(mark(a, "passed 12 tests"), mark(c, "failed 12 tests"), kind="polarity"),
        ],
    )
    assert found.copies == (("b", "c"),)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (("Monday", "Friday", "Friday"), "b and c (one source): “Friday”. Counted by independent sources, it is one"),
        (("Friday", "Friday", "Monday"), "c: “Monday”. c stands alone against 2 independent sources"),
    ],
)
def test_one_agency_is_one_source_where_its_outlets_agree(days: tuple[str, ...], expected: str) -> None:
    """b and c credit one agency."""
    story, found = story_of(*days)
    a, *wired = story.sources
    credited = tuple(replace(s, article=replace(s.article, agencies=("AP",))) for s in wired)
    (merged,) = merge_findings(Story((a, *credited), ()), found)
    assert expected in merged.reason


def test_other_words_for_the_same_value_are_one_camp() -> None:
    sources = [
        make_source(i, words) for i, words in zip("abc", ("On Monday.", "On Friday.", "On May 13."), strict=True)
    ]
    monday, may = mark(sources[0], "Monday", "2024-05-13"), mark(sources[2], "May 13", "2024-05-13")
    friday = mark(sources[1], "Friday", "2024-05-17")
    (found,) = merge_findings(
        Story(tuple(sources), ()), [finding(monday, friday, kind="date"), finding(friday, may, kind="date")]
    )
    assert found.reason.startswith("a and c: “Monday”; b: “Friday”. b stands alone")


def test_a_finding_between_two_outlets_keeps_them_apart() -> None:
    a = make_source("a", "27 hurt.", "Later 41.")
    b, c = make_source("b", "41 hurt."), make_source("c", "30 hurt.")
    (found,) = merge_findings(
        Story((a, b, c), ()),
        [
            finding(mark(a, "27"), mark(b, "41")),
            finding(mark(a, "27"), mark(c, "30")),
            finding(mark(a, "41"), mark(c, "30"), confidence=0.5),
        ],
    )
    assert found.reason.startswith("a: “27”; b: “41”; c: “30”. ")


# --- rows, and what only one outlet has ----------------------------------------------------------


@pytest.mark.model
def test_rows_hold_the_discrepancies_then_what_agrees() -> None:
    story = make_story(
        "The ferry carried 212 people. It cost $4 million.", "There were 198 people on the ferry. It cost $4 million."
    )
    a, b = story.sources
    found = merge_findings(story, [finding(mark(a, "212"), mark(b, "198"))])
    rows = list_rows(story, found)
    assert [(row.status, row.kind) for row in rows] == [("conflict", "quantity"), ("agree", "quantity")]
    assert rows[0].cells == (("a", "212"), ("b", "198"))
    assert [source for source, _ in rows[1].cells] == ["a", "b"]


@pytest.mark.model
def test_an_outlet_that_is_silent_has_no_cell() -> None:
    story = make_story("The toll was 212 people.", "The toll was 198 people.", "The ferry sank.")
    a, b, _ = story.sources
    (row, *_) = list_rows(story, merge_findings(story, [finding(mark(a, "212"), mark(b, "198"))]))
    assert [source for source, _ in row.cells] == ["a", "b"]
