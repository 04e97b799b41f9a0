"""A history as Markdown, a page and JSON: golden files, hostile words, one set of bytes for any order of the files."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as with_settings
from hypothesis import strategies as st

import compare
from compare.errors import UsageError
from compare.model import (
    CAME,
    Article,
    Evidence,
    FactConflict,
    FactEvent,
    FactHistory,
    History,
    Notice,
    Skipped,
    TracedArticle,
    TracedVersion,
)
from compare.reporters.history_lines import RIGHT, draw_time_line
from compare.reporters.history_report import FORMATS, render_history
from compare.reporters.history_texts import Told
from tests.findings.test_histories import SEVEN

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).parent / "golden" / "histories"
BEGIN = datetime(2024, 3, 12, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> compare.Settings:
    return compare.Settings(cache_dir=tmp_path_factory.mktemp("cache"))


@pytest.mark.model
@pytest.mark.parametrize(("format_", "suffix"), [("markdown", "md"), ("json", "json")])
def test_a_story_of_seven_versions(
    format_: str, suffix: str, settings: compare.Settings, golden: Callable[[Path, str], None]
) -> None:
    # The rules and models in the signature change more often than what is told.
    history = replace(compare.trace_facts(SEVEN, settings=settings), signature="factdiff:x", version="0.1.0")
    golden(GOLDEN / f"mill.{suffix}", render_history(history, format_))


@pytest.mark.model
@with_settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(SEVEN[:5]))
def test_the_order_of_files_changes_no_byte(settings: compare.Settings, versions: list[compare.Version]) -> None:
    made = [
        [render_history(compare.trace_facts(held, settings=settings), format_) for format_ in FORMATS]
        for held in (versions, SEVEN[:5])
    ]
    assert made[0] == made[1]


# --- what comes from strangers -------------------------------------------------------------------

HOSTILE = (
    "</title><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "# heading",
    "| a | b |\n|---|---|",
    "[x](javascript:alert(1))",
    "**bold** `code` @editor #12",
    "\u202etxt\x07\ud800",
)


def made(words: str, hours: tuple[float, ...] = (0, 3, 3.1)) -> History:
    """A history in which everything an outlet can say is the same words."""
    article = Article.from_text(
        f"{words} and more.", outlet=words, title=words or None, url=f"https://x.example/{words}"
    )
    notice = Notice("correction", words, "bottom", 4)
    versions = tuple(
        TracedVersion(f"a{n}", article, BEGIN + timedelta(hours=h), "given", (notice,), ((0, len(article.text)),))
        for n, h in enumerate(hours, start=1)
    )
    other = TracedVersion("b1", article, BEGIN, "given")
    said = Evidence("a1", 0, 0, len(words), words, 1, words or None, column=1)
    events = tuple(
        FactEvent(v.seen, v.id, came, replace(said, source=v.id), said, ("b",), ("b",), notice, v.id)
        for v in versions
        for came in CAME
    )
    fact = FactHistory("1234abcd", "name", words, events, (FactConflict("a", "b", "conflict", BEGIN),))
    return History(
        "0.1.0",
        "factdiff:x",
        (TracedArticle("a", words, words, versions), TracedArticle("b", words, None, (other,))),
        (fact,),
        (Skipped(words, words),),
        (words,),
    )


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_strangers_are_inert(words: str) -> None:
    history = made(words)
    page = render_history(history, "html")
    page.encode("utf-8")
    assert "<script" not in page
    assert "<img" not in page
    assert 'onmouseover="' not in page.replace("&#34;", "")
    assert 'href="javascript:' not in page
    markdown = render_history(history, "markdown")
    markdown.encode("utf-8")
    assert "<script" not in markdown
    assert "<img" not in markdown
    assert "](javascript:" not in markdown.replace("\\](javascript:", "")
    rows = [line for line in markdown.splitlines() if line.startswith("| 12 March")]
    assert len(rows) == len(history.facts[0].events)
    assert all(line.replace("\\|", "").count("|") == 5 for line in rows)
    read = json.loads(render_history(history, "json"))
    assert (read["format"], read["format_version"]) == ("factdiff-history", 1)
    assert read["articles"][0]["outlet"] == words


@given(st.sets(st.integers(0, 10_000), min_size=1, max_size=20).map(sorted))
def test_a_time_line_keeps_its_order_and_stays_inside(hours: list[int]) -> None:
    history = made("words", tuple(hours))
    line = draw_time_line(Told(history), history.facts[0])
    for lane in line.lanes:
        places = [point.x for point in lane.points]
        assert places == sorted(places)
        assert all(0 < x <= RIGHT for x in places)
        assert all(bar.x1 <= bar.x2 <= RIGHT for bar in lane.bars)


def test_another_format_is_refused() -> None:
    with pytest.raises(UsageError, match="no such format of a history"):
        render_history(made("words"), "sarif")
