"""Which versions are of one article, in what order, and which are compared."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.errors import UsageError
from compare.findings.versions import order_versions, plan_edits, plan_meetings
from compare.model import Article, Version

BEGIN = datetime(2024, 3, 12, 9, tzinfo=UTC)


def at(hours: float, outlet: str, words: str = "", url: str | None = None, of: str = "") -> Version:
    article = Article.from_text(words or f"The ferry sank {hours} hours ago.", outlet=outlet, url=url)
    return Version(article, BEGIN + timedelta(hours=hours), of)


def grouped(*versions: Version) -> list[list[str]]:
    return [[version.article.text for version in article.versions] for article in order_versions(versions)]


@pytest.mark.parametrize(
    ("versions", "texts"),
    [
        pytest.param([at(0, "Post", "x"), at(1, "Post", "y")], [["x", "y"]], id="one outlet"),
        pytest.param([at(0, "Post", "x"), at(1, " post ", "y")], [["x", "y"]], id="its name otherwise written"),
        pytest.param([at(0, "Post", "x"), at(1, "Star", "y")], [["x"], ["y"]], id="two outlets"),
        pytest.param(
            [at(0, "Post", "x", "https://p.example/1"), at(1, "Post", "y", "https://p.example/2")],
            [["x"], ["y"]],
            id="two addresses of one outlet",
        ),
        pytest.param(
            [at(0, "Post", "x", "https://www.p.example/1/"), at(1, "Post", "y", "http://p.example/1#top")],
            [["x", "y"]],
            id="one address otherwise written",
        ),
        pytest.param(
            [at(0, "Post", "x", "https://p.example/1"), at(1, "Post", "y")], [["x", "y"]], id="an address told once"
        ),
        pytest.param(
            [at(0, "Post", "x", of="1"), at(1, "Star", "y", of="1"), at(2, "Star", "z")],
            [["x", "y"], ["z"]],
            id="as given",
        ),
        pytest.param([at(1, "Post", "y"), at(0, "Post", "x")], [["x", "y"]], id="by time"),
        pytest.param(
            [at(0, "Post", "x"), at(1, "Post", "x"), at(2, "Post", "y"), at(3, "Post", "x")],
            [["x", "y", "x"]],
            id="what says the same is left out, what was taken back is not",
        ),
    ],
)
def test_versions_are_of_one_article(versions: list[Version], texts: list[list[str]]) -> None:
    assert grouped(*versions) == texts


def test_times_are_told_in_utc() -> None:
    east = datetime(2024, 3, 12, 10, tzinfo=timezone(timedelta(hours=2)))
    versions = [Version(at(0, "Post", "late").article, BEGIN), Version(at(0, "Star", "early").article, east)]
    articles = order_versions(versions)
    assert [(a.id, a.outlet, a.versions[0].seen.hour) for a in articles] == [("a", "Star", 8), ("b", "Post", 9)]


def test_a_new_notice_alone_is_a_version() -> None:
    notice = "Correction: The ferry struck a bank on Monday, not on Sunday."
    text = "The ferry struck a bank on Monday.\n\nNobody was hurt."
    (article,) = order_versions([at(0, "Post", text), at(1, "Post", f"{text}\n\n{notice}")])
    assert [version.article.text for version in article.versions] == [text, text]
    assert [[n.text for n in version.notices] for version in article.versions] == [[], [notice]]


@pytest.mark.parametrize(
    ("versions", "why"),
    [
        pytest.param([at(0, "Post", "x"), at(0, "Post", "y")], "both have the time 2024-03-12T09:00Z", id="one time"),
        pytest.param([Version(at(0, "Post").article, datetime(2024, 3, 12))], "has no zone", id="a naive time"),
        pytest.param([at(0, "Post")], "takes two versions", id="one version"),
        pytest.param([at(0, "Post", "x"), at(1, "Post", "x")], "takes two versions", id="twice the same"),
        pytest.param([], "takes two versions", id="none"),
    ],
)
def test_what_cannot_be_traced_is_refused(versions: list[Version], why: str) -> None:
    with pytest.raises(UsageError, match=why):
        order_versions(versions)


def test_a_version_meets_those_that_stood_with_it() -> None:
    articles = order_versions(
        [at(0, "Post"), at(1, "Star"), at(2, "Post"), at(3, "Wire"), at(4, "Star"), at(5, "Post")]
    )
    assert [(a.id, b.id) for a, b in plan_edits(articles)] == [("a1", "a2"), ("a2", "a3"), ("b1", "b2")]
    pairs, left_out = plan_meetings(articles)
    assert [(a.id, b.id) for a, b in pairs] == [
        ("a1", "b1"),
        ("a2", "b1"),
        ("a2", "c1"),
        ("b1", "c1"),
        ("a2", "b2"),
        ("b2", "c1"),
        ("a3", "b2"),
        ("a3", "c1"),
    ]
    assert left_out == 0
    newest, left_out = plan_meetings(articles, most=3)
    assert [(a.id, b.id) for a, b in newest] == [("b2", "c1"), ("a3", "b2"), ("a3", "c1")]
    assert left_out == 5


@given(st.lists(st.tuples(st.integers(0, 6), st.sampled_from(["Post", "Star", "Wire"])), unique=True, min_size=2))
def test_no_pair_is_planned_twice(made: list[tuple[int, str]]) -> None:
    articles = order_versions([at(hours, outlet) for hours, outlet in made])
    pairs, left_out = plan_meetings(articles)
    assert left_out == 0
    names = [(a.id, b.id) for a, b in pairs]
    assert len(names) == len(set(names))
    count = sum(len(article.versions) for article in articles)
    assert len(names) <= count * max(len(articles) - 1, 1)
