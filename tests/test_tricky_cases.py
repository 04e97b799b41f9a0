"""Hard pairs through the whole pipeline; docs/tricky-cases.md shows them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare import Settings
from tests.tricky_cases import CASES, compare_case, list_noise, list_outcomes
from tools.make_tricky_cases import make_page

if TYPE_CHECKING:
    from compare.model import Report
    from tests.tricky_cases import TrickyCase

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Report]:
    settings = Settings(cache_dir=tmp_path_factory.mktemp("cache"))
    return {case.name: compare_case(case, settings=settings) for case in CASES}


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(
            case,
            id=case.name.replace(" ", "-"),
            marks=[pytest.mark.xfail(strict=True, reason="known, see docs/tricky-cases.md")] if case.fails else [],
        )
        for case in CASES
    ],
)
def test_tricky_case(case: TrickyCase, reports: dict[str, Report]) -> None:
    report = reports[case.name]
    assert list_outcomes(case, report) == ((case.expected,) if case.expected else ())
    assert not list_noise(case, report)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_the_marked_words_stand_in_the_articles(case: TrickyCase) -> None:
    for source_id in "ab":
        article, (start, end) = case.article(source_id), case.span(source_id)
        assert "[[" not in article.text
        assert article.text[start:end] == case.words(source_id)
        assert article.text[start:end] in case.sentence(source_id)


def test_there_are_thirty_pairs_and_each_has_a_name_of_its_own() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 30


def test_the_page_is_fresh(reports: dict[str, Report]) -> None:
    page = (ROOT / "docs/tricky-cases.md").read_text(encoding="utf-8")
    assert page == make_page(reports), "run tools/make_tricky_cases.py, look at the change, and commit it"
