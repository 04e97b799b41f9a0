"""Whole reports of a dozen bundled stories, and every fact read in them, byte for byte as they were last accepted.

A change that should change nothing changes no file here. One that should is looked at in the diff of
`pytest tests/test_golden_stories.py --update-golden`.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.pipeline import compare_articles
from compare.reporters import render
from compare.sources import read_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compare.model import Source

pytestmark = pytest.mark.model

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests" / "golden" / "stories"
STORIES = (
    "business-01 business-03 business-05 disaster-02 disaster-04 disaster-08 politics-01 politics-03 politics-06 "
    "society-05 society-07 society-09"
).split()


@pytest.mark.parametrize("story", STORIES)
def test_reports_and_facts(story: str, golden: Callable[[Path, str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    files = sorted(Path("benchmarks/stories", story).glob("?.md"))
    assert len(files) > 1
    articles = [dataclasses.replace(read_article(path), path=path.as_posix()) for path in files]
    report = compare_articles(articles)
    golden(GOLDEN / f"{story}.md", render(report, "markdown"))
    golden(GOLDEN / f"{story}.json", render(report, "json"))
    golden(GOLDEN / f"{story}.facts.txt", "".join(line for source in report.sources for line in list_facts(source)))


def list_facts(source: Source) -> Iterator[str]:
    """A line a fact: where it stands, its words, and every field of its value that says something."""
    yield f"# {source.id} {source.article.outlet}\n"
    for fact in source.facts:
        fields = [(f.name, getattr(fact.value, f.name)) for f in dataclasses.fields(fact.value)]
        said = ", ".join(
            f"{name}={show(value)}" for name, value in fields if value or (value == 0 and value is not False)
        )
        yield f"{fact.kind} {fact.start}-{fact.end} {fact.text!r}: {said}\n"


def show(value: object) -> str:
    """The value as Python writes it; dates in ISO 8601."""
    if isinstance(value, tuple):
        return f"({', '.join(map(show, value))})"
    return value.isoformat() if hasattr(value, "isoformat") else repr(value)
