"""A page with another's date fires; pages with dates of their own stay silent."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.alignment.anchors import infer_anchors
from compare.detectors.stamps import find_drifts
from compare.model import Story
from tests.alignment.test_anchors import HARBOUR_A, HARBOUR_B, REOPENED_B, aligned, source

if TYPE_CHECKING:
    from compare.model import Finding

pytestmark = pytest.mark.model


def found(text_a: str, published_a: date | None, text_b: str, published_b: date | None) -> list[Finding]:
    a, b = source("a", text_a, published_a), source("b", text_b, published_b)
    _, drifts = infer_anchors([a, b], aligned(a, b))
    return list(find_drifts(Story((a, b), (), (), drifts)))


FIRE = [
    (HARBOUR_A, date(2026, 1, 20), HARBOUR_B, date(2024, 3, 14), "a", "March 2024"),
    (HARBOUR_A, date(2024, 3, 14), HARBOUR_B, date(2025, 11, 2), "b", "March 2024"),
]
SILENT = [
    (HARBOUR_A, date(2024, 3, 14), HARBOUR_B, date(2024, 3, 15)),
    (HARBOUR_A, date(2024, 3, 14), HARBOUR_B, None),
    (HARBOUR_A, date(2024, 3, 14), REOPENED_B, date(2024, 4, 25)),
    ("Nothing happened here at all.", date(2024, 3, 14), "Nothing happened there either.", date(2026, 3, 14)),
]


@pytest.mark.parametrize(("text_a", "published_a", "text_b", "published_b", "drifting", "when"), FIRE)
def test_a_page_with_anothers_date_fires(
    text_a: str, published_a: date, text_b: str, published_b: date, drifting: str, when: str
) -> None:
    (finding,) = found(text_a, published_a, text_b, published_b)
    assert (finding.rule, finding.kind, finding.verdict) == ("anchor-drift", "metadata", "differs")
    assert finding.reason.startswith(f"{drifting} (Outlet {drifting}) is dated ")
    assert when in finding.reason
    assert {m.source for m in finding.marks} == {"a", "b"}


@pytest.mark.parametrize(("text_a", "published_a", "text_b", "published_b"), SILENT)
def test_pages_with_dates_of_their_own_are_silent(
    text_a: str, published_a: date, text_b: str, published_b: date | None
) -> None:
    assert found(text_a, published_a, text_b, published_b) == []
