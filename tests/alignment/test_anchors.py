from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

import pytest

from compare.alignment.anchors import infer_anchors
from compare.detectors.stamps import find_drifts
from compare.facts.dates import find_dates
from compare.language.parsing import parse_text
from compare.model import Alignment, Article, DateValue, Parse, SentenceRef, Source, Story

if TYPE_CHECKING:
    from compare.model import Moment

pytestmark = pytest.mark.model

HARBOUR_A = """Harbour strike ends as crews return

Dockers at Port Ellery called off their strike on Tuesday after two days of talks.
The walkout began last month over pay.
The union's leader met the mayor earlier this week, officials said.
A second round of talks is due next week.
The port handled 40,000 containers in January."""

HARBOUR_B = """Deal reached at Port Ellery docks

The strike at Port Ellery ended on Tuesday when dockers accepted an offer.
Crews had walked out last month in a row about wages.
Earlier this week the mayor received the head of the union.
Both sides meet again next week.
In January the port moved 40,000 containers."""

REOPENED_B = """Port Ellery strike, six weeks on

The strike at Port Ellery ended on March 12 when dockers accepted an offer.
Crews had walked out in February in a row about wages.
In the week of the deal the mayor received the head of the union.
Both sides met again the week after.
In January the port moved 40,000 containers."""


@lru_cache(maxsize=64)
def parsed(text: str) -> Parse:
    return parse_text(text)


def source(source_id: str, text: str, published: Moment | None) -> Source:
    parse = parsed(text)
    article = Article.from_text(text, outlet=f"Outlet {source_id}", published=published)
    return Source(
        source_id, article, parse, find_dates(parse, anchor=published), anchor=published, anchor_basis="front matter"
    )


def aligned(a: Source, b: Source, *pairs: tuple[int, int]) -> list[Alignment]:
    pairs = pairs or tuple((n, n) for n in range(min(len(a.parse.sentences), len(b.parse.sentences))))
    return [Alignment(SentenceRef(a.id, x), SentenceRef(b.id, y), 0.9) for x, y in pairs]


def test_a_page_stamped_two_years_later_gets_the_other_pages_date() -> None:
    a, b = source("a", HARBOUR_A, date(2026, 1, 20)), source("b", HARBOUR_B, date(2024, 3, 14))
    anchors, drifts = infer_anchors([a, b], aligned(a, b))
    assert anchors[1] == (date(2024, 3, 14), "front matter")
    anchor, basis = anchors[0]
    assert anchor == date(2024, 3, 14)
    assert "b (Outlet b)" in basis
    (finding,) = find_drifts(Story((a, b), (), (), drifts))
    assert (finding.rule, finding.kind) == ("anchor-drift", "metadata")
    assert "2026-01-20" in finding.reason
    assert "March 2024" in finding.reason
    assert {m.source for m in finding.marks} == {"a", "b"}
    for mark in finding.marks:
        text = {"a": a, "b": b}[mark.source].parse.text
        assert text[mark.start : mark.end] in {
            "Tuesday",
            "last month",
            "earlier this week",
            "Earlier this week",
            "next week",
        }


def test_the_order_of_the_sources_does_not_matter() -> None:
    a, b = source("a", HARBOUR_B, date(2024, 3, 14)), source("b", HARBOUR_A, date(2026, 1, 20))
    anchors, drifts = infer_anchors([a, b], aligned(a, b))
    assert [anchor for anchor, _ in anchors] == [date(2024, 3, 14), date(2024, 3, 14)]
    assert len(drifts) == 1


def test_the_inferred_day_fits_the_words_not_only_the_month() -> None:
    # b ran on a Friday; a speaks of "yesterday" where b says "Wednesday": a ran on Thursday.
    text_a = HARBOUR_A.replace("on Tuesday", "yesterday").replace("earlier this week", "today")
    text_b = HARBOUR_B.replace("on Tuesday", "on Wednesday").replace("Earlier this week", "On Thursday")
    a, b = source("a", text_a, date(2025, 8, 4)), source("b", text_b, date(2024, 3, 15))
    anchors, _ = infer_anchors([a, b], aligned(a, b))
    assert anchors[0][0] == date(2024, 3, 14)


def test_a_page_dated_before_what_it_tells_of_is_the_drifting_one() -> None:
    a = source("a", HARBOUR_A + "\nIt was the first strike since the merger of 2022.", date(1970, 1, 1))
    b = source("b", HARBOUR_B, date(2024, 3, 14))
    anchors, drifts = infer_anchors([a, b], aligned(a, b))
    assert anchors[0][0] == date(2024, 3, 14)
    assert anchors[1][0] == date(2024, 3, 14)
    assert len(drifts) == 1


@pytest.mark.parametrize(
    ("text_b", "published_b"),
    [
        pytest.param(HARBOUR_B, date(2024, 3, 15), id="published a day apart"),
        pytest.param(HARBOUR_B, date(2024, 4, 10), id="four weeks apart"),
        pytest.param(HARBOUR_B, None, id="no date at all"),
        pytest.param(REOPENED_B, date(2024, 4, 25), id="a later look back, dated right"),
        pytest.param(
            HARBOUR_B + "\nThe last strike there, in March 2024, took as long to settle.",
            date(2025, 3, 13),
            id="another strike a year on, and the text says so",
        ),
        pytest.param(
            HARBOUR_B + "\nIt is the third stoppage of 2025.",
            date(2025, 3, 13),
            id="the later text names its own year",
        ),
    ],
)
def test_a_real_gap_is_no_drift(text_b: str, published_b: Moment | None) -> None:
    a, b = source("a", HARBOUR_A, date(2024, 3, 14)), source("b", text_b, published_b)
    anchors, drifts = infer_anchors([a, b], aligned(a, b))
    assert [anchor for anchor, _ in anchors] == [date(2024, 3, 14), published_b]
    assert drifts == ()


def test_one_chance_agreement_is_not_enough() -> None:
    a, b = source("a", HARBOUR_A, date(2026, 1, 20)), source("b", HARBOUR_B, date(2024, 3, 14))
    anchors, drifts = infer_anchors([a, b], aligned(a, b, (1, 1)))
    assert [anchor for anchor, _ in anchors] == [date(2026, 1, 20), date(2024, 3, 14)]
    assert drifts == ()


def test_a_full_dateline_wins_over_the_page() -> None:
    text = "PORT ELLERY, Ore., March 14, 2024 (Wire) — Dockers ended their strike on Tuesday.\nTalks resume next week."
    a = source("a", text, date(2026, 1, 20))
    anchors, drifts = infer_anchors([a], [])
    assert anchors[0][0] == date(2024, 3, 14)
    assert "dateline" in anchors[0][1]
    assert drifts == ()


def test_of_three_sources_only_the_odd_one_moves() -> None:
    a = source("a", HARBOUR_A, date(2024, 3, 14))
    b = source("b", HARBOUR_B, date(2025, 11, 2))
    c = source("c", HARBOUR_B, date(2024, 3, 15))
    anchors, drifts = infer_anchors([a, b, c], [*aligned(a, b), *aligned(b, c), *aligned(a, c)])
    assert anchors[0][0] == date(2024, 3, 14)
    assert anchors[2][0] == date(2024, 3, 15)
    moved = anchors[1][0]
    assert moved in {date(2024, 3, 14), date(2024, 3, 15)}
    assert len(drifts) == 1


def test_no_dates_no_drift() -> None:
    a = source("a", "Nothing happened here at all.", date(2024, 3, 14))
    b = source("b", "Nothing happened there either.", date(2026, 3, 14))
    anchors, drifts = infer_anchors([a, b], aligned(a, b))
    assert [anchor for anchor, _ in anchors] == [date(2024, 3, 14), date(2026, 3, 14)]
    assert drifts == ()


def test_marks_carry_the_reading_against_the_page() -> None:
    a, b = source("a", HARBOUR_A, date(2026, 1, 20)), source("b", HARBOUR_B, date(2024, 3, 14))
    (finding,) = find_drifts(Story((a, b), (), (), infer_anchors([a, b], aligned(a, b))[1]))
    own = {(f.start, f.value.timex) for f in a.facts if isinstance(f.value, DateValue)}
    assert {(m.start, m.value) for m in finding.marks if m.source == "a"} <= own
