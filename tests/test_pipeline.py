"""The stages in order: what goes in, what comes out, and what is refused."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pytest

import compare
from compare import Article, Settings
from compare.errors import SourceError, UsageError
from compare.language.encoding import load_encoder

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.model

A = "The ferry Isolde ran aground on Tuesday night, injuring 27 people. The captain was suspended."
B = "At least 41 people were hurt when the ferry Isolde ran aground late on March 12. No inquiry is planned."


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(cache_dir=tmp_path)


def article(text: str, outlet: str, day: int = 14) -> Article:
    return Article.from_text(text, outlet=outlet, published=date(2024, 3, day))


def test_a_report_says_what_differs_and_quotes_it(settings: Settings) -> None:
    report = compare.compare_articles([article(A, "Herald"), article(B, "Star", 15)], settings=settings)
    (finding,) = [d for d in report.discrepancies if d.kind == "quantity"]
    assert [e.text for e in finding.evidence] == ["27", "At least 41"]
    assert finding.verdict == "conflict"
    for source in report.sources:
        for e in finding.evidence:
            if e.source == source.id:
                assert source.article.text[e.start : e.end] == e.text
    assert not [d for d in report.discrepancies if d.kind == "date"], "Tuesday night is March 12"


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_articles_are_refused(count: int, settings: Settings) -> None:
    with pytest.raises(UsageError, match="two or more"):
        compare.compare_articles([article(A, f"o{n}") for n in range(count)], settings=settings)


def test_an_endless_article_is_refused(tmp_path: Path) -> None:
    few = Settings(cache_dir=tmp_path, max_sentences=1)
    with pytest.raises(SourceError, match="at most 1"):
        compare.compare_articles([article(A, "Herald"), article(B, "Star")], settings=few)


def test_the_same_text_twice_agrees_with_itself(settings: Settings) -> None:
    report = compare.compare_articles([article(A, "Herald"), article(A, "Star")], settings=settings)
    assert report.discrepancies == ()
    assert report.only_in == ()
    assert len([p for p in report.alignments if p.a.sentence == p.b.sentence]) == 2


def test_a_missing_date_is_told_not_guessed(settings: Settings) -> None:
    undated = Article.from_text(A, outlet="Herald")
    report = compare.compare_articles([undated, article(B, "Star")], settings=settings)
    assert any("no publication date" in note for note in report.notes)
    (fact,) = [f for f in report.sources[0].facts if f.kind == "date"]
    assert fact.value.earliest is None  # type: ignore[union-attr]  # a date fact has a DateValue


def test_progress_is_told(settings: Settings) -> None:
    said: list[str] = []
    compare.compare_articles([article(A, "Herald"), article(B, "Star")], settings=settings, progress=said.append)
    assert said[0].startswith("reading Herald")
    assert "aligning" in said


def test_min_confidence_cuts(tmp_path: Path) -> None:
    strict = Settings(cache_dir=tmp_path, min_confidence=1.0)
    report = compare.compare_articles([article(A, "Herald"), article(B, "Star")], settings=strict)
    assert report.discrepancies == ()
    assert "min-confidence:1" in report.signature


def test_sentence_scores_keep_the_shape_whatever_the_splitter_sees(settings: Settings) -> None:
    texts_a = ["The ferry sank. Two died.", "", "Prices rose by 4 percent in May."]
    texts_b = ["Two people died when the ferry went down.", "The mayor resigned."]
    scores = compare.sentence_scores(texts_a, texts_b, settings=settings)
    assert scores.shape == (3, 2)
    assert scores.dtype == np.float32
    assert scores.min() >= 0.0
    assert scores.max() <= 1.0
    assert scores[0, 0] == scores.max()


@pytest.mark.parametrize(
    ("left", "right", "least", "most"),
    [
        pytest.param("Finland", "Finland", 1.0, 1.0, id="one word"),
        pytest.param("Finland", " finland ", 1.0, 1.0, id="but for case and blanks"),
        pytest.param("12", "12", 1.0, 1.0, id="a number"),
        pytest.param("The mayor resigned on Friday.", "The mayor resigned on Friday.", 1.0, 1.0, id="a sentence"),
        pytest.param("Helsinki, Finland", "Finland", 0.4, 0.99, id="most of it"),
        pytest.param("Finland", "a broken elbow", 0.0, 0.2, id="another thing"),
        pytest.param("", "", 0.0, 0.0, id="nothing"),
        pytest.param("…", "…", 0.0, 0.0, id="no letter"),
    ],
)
def test_sentence_scores_of_lone_texts(left: str, right: str, least: float, most: float, settings: Settings) -> None:
    ((score,),) = compare.sentence_scores([left], [right], settings=settings)
    assert least <= score <= most


def test_sentence_scores_rank_short_texts_as_their_cosines_do(settings: Settings) -> None:
    texts_a = ["the town council", "a broken elbow", "on Friday", "Finland", "14 people"]
    texts_b = ["councillors", "her fractured arm", "at the weekend", "Sweden", "fourteen"]
    vectors = load_encoder().encode([*texts_a, *texts_b])
    cosine = (vectors[:5] @ vectors[5:].T).ravel()
    scores = compare.sentence_scores(texts_a, texts_b, settings=settings).ravel()
    ranked = scores[np.argsort(cosine)]
    assert (np.diff(ranked) >= -1e-3).all()
    assert ranked[-1] > ranked[0]


def test_find_facts_is_sorted_and_leaves_relative_dates_open() -> None:
    facts = compare.find_facts("On Tuesday 41 people left. On 3 May 2023 two came back.")
    assert [f.start for f in facts] == sorted(f.start for f in facts)
    dates = {f.text: f.value for f in facts if f.kind == "date"}
    assert dates["Tuesday"].earliest is None  # type: ignore[union-attr]  # a date fact has a DateValue
    assert dates["3 May 2023"].earliest == date(2023, 5, 3)  # type: ignore[union-attr]  # as above


def test_the_default_path_never_imports_torch_and_a_warm_one_no_spacy(tmp_path: Path) -> None:
    code = f"""
import sys, compare
from compare import Article, Settings
articles = [Article.from_text({A!r}, outlet="a"), Article.from_text({B!r}, outlet="b")]
compare.render(compare.compare_articles(articles, settings=Settings(cache_dir={str(tmp_path)!r})), "json")
print(*(name for name in ("torch", "spacy", "onnxruntime") if name in sys.modules))
"""
    seen = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
        for _ in range(2)
    ]
    assert seen == [["spacy", "onnxruntime"], []]


def test_the_last_update_anchors_an_article_without_a_publication_date(settings: Settings) -> None:
    updated = replace(Article.from_text(A, outlet="Herald"), updated=date(2024, 3, 14))
    report = compare.compare_articles([updated, article(B, "Star", 15)], settings=settings)
    assert report.sources[0].anchor == date(2024, 3, 14)
    assert any("last update" in note for note in report.notes)


def test_outlets_that_credit_one_agency_are_one_source(settings: Settings) -> None:
    text = "At least 41 people were hurt when the ferry Isolde ran aground on Tuesday night."
    other = (
        "In the grounding of the ferry Isolde on Tuesday night at least 41 people were injured, the coastguard said."
    )
    wired = [replace(article(t, o), agencies=("AP",)) for t, o in ((text, "Star"), (other, "Post"))]
    report = compare.compare_articles([article(A, "Herald"), *wired], settings=settings)
    finding = next(d for d in report.discrepancies if d.kind == "quantity")
    assert "b and c (one source)" in finding.reason
