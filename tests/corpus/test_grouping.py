"""Cards -> stories: what belongs together, whatever the order; what stays as new articles come; stories given."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.corpus.grouping import group_stories, make_story, read_stories, regroup
from compare.corpus.linking import cut_groups, link_groups
from compare.corpus.model import Card, Entry
from compare.corpus.vectors import find_edges, make_vectors
from compare.errors import UsageError
from tests.corpus.made_articles import (
    BUDGET,
    BUDGET_AGAIN,
    COMET,
    FERRY,
    FERRY_AGAIN,
    card,
    invented,
)

if TYPE_CHECKING:
    from pathlib import Path

TUESDAY = date(2024, 3, 12)


def corpus() -> list[Card]:
    cards = [
        card(FERRY, "Coast News", "Ferry runs aground off Kessel Point", TUESDAY),
        card(FERRY_AGAIN, "Harbor Ledger", "Inquiry into grounding of Marigold", date(2024, 3, 14)),
        card(BUDGET, "Ostermark Post", "Budget passes by one vote", date(2024, 3, 14)),
        card(BUDGET_AGAIN, "Vallen Times", "Tram put off in Ostermark budget", date(2024, 3, 15)),
        card(COMET, "Star Weekly", "Comet breaks up", date(2024, 3, 13)),
    ]
    return cards + [card(invented(n), f"Outlet {n}", f"Vorn{n}", TUESDAY) for n in range(20)]


def members(cards: list[Card]) -> set[frozenset[str]]:
    return {frozenset(story.members) for story in group_stories(cards)[0] if len(story.members) > 1}


def test_reports_on_one_event_are_one_story_and_all_others_stand_alone() -> None:
    cards = corpus()
    ids = [c.source_id for c in cards]
    stories, weights = group_stories(cards)
    assert {frozenset(s.members) for s in stories if len(s.members) > 1} == {frozenset(ids[:2]), frozenset(ids[2:4])}
    assert sorted(m for s in stories for m in s.members) == sorted(ids)
    assert [s.story_id for s in stories] == sorted(s.story_id for s in stories)
    assert weights.articles == len(cards)
    assert not any(s.parent_id for s in stories)


@pytest.mark.parametrize("count", [2, 4])
def test_a_handful_of_articles_is_grouped_too(count: int) -> None:
    assert len(members(corpus()[:count])) == count // 2


def test_no_articles_are_no_stories() -> None:
    assert group_stories([])[0] == ()


@given(st.permutations(range(25)))
@settings(max_examples=5, deadline=None)
def test_the_order_of_the_cards_makes_no_difference(order: list[int]) -> None:
    cards = corpus()
    assert group_stories([cards[n] for n in order])[0] == group_stories(cards)[0]


def test_dates_far_apart_lower_the_score_and_never_forbid() -> None:
    near = [card(FERRY, "A", day=TUESDAY), card(FERRY_AGAIN, "B", day=date(2024, 3, 14))]
    far = [near[0], card(FERRY_AGAIN, "B", day=date(2021, 3, 14))]
    undated = [near[0], card(FERRY_AGAIN, "B")]

    def score(cards: list[Card]) -> float:
        weights = group_stories(corpus())[1]
        return float(find_edges(cards, make_vectors(cards, weights)).scores[0])

    assert score(near) == pytest.approx(score(far) + 0.15, abs=1e-6)
    assert score(undated) == pytest.approx(score(near), abs=1e-6)
    assert len(members(far)) == 1


def test_new_articles_change_only_what_they_touch() -> None:
    cards = corpus()
    before, weights = group_stories(cards)
    new = [
        card(FERRY.replace("Forty-one", "At least 38") + " No one died.", "Ravensby Echo", "Marigold", TUESDAY),
        card(invented(99), "Outlet 99", "Vorn99", TUESDAY),
    ]
    after = regroup(before, cards, new, weights)
    ferry = make_story(c.source_id for c in (cards[0], cards[1], new[0]))
    assert ferry in after
    untouched = {s for s in before if cards[0].source_id not in s.members}
    assert untouched <= set(after)
    assert len(after) == len(before) + 1
    assert regroup(before, cards, new[::-1], weights) == after
    assert regroup(before, cards, [], weights) == before


def test_a_story_whose_member_has_gone_is_told_anew() -> None:
    cards = corpus()
    before, weights = group_stories(cards)
    after = regroup(before, cards[1:], [], weights)
    assert make_story([cards[1].source_id]) in after
    assert len(after) == len(before)


def varied(count: int) -> list[Card]:
    """Many reports on one event, each in a part of its words."""
    chance = random.Random(7)  # noqa: S311
    words = [f"Harle{k}" for k in range(60)]
    return [card(" ".join(chance.sample(words, 40)), f"Outlet {n}", day=TUESDAY) for n in range(count)]


def test_a_story_that_is_too_large_comes_in_parts_that_know_their_whole() -> None:
    stories, _ = group_stories(varied(24), max_story=8)
    assert all(len(s.members) <= 8 for s in stories)
    assert len({s.parent_id for s in stories}) == 1
    assert stories[0].parent_id
    assert len({s.story_id for s in stories}) == len(stories)


def test_an_event_of_many_more_articles_than_one_has_neighbours_is_one_whole() -> None:
    stories, _ = group_stories(varied(120))
    assert len({s.parent_id for s in stories} - {""}) == 1
    assert sum(len(s.members) for s in stories if s.parent_id) > 80


def test_above_the_limit_of_exact_search_the_days_around_are_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    cards = [*corpus(), card(FERRY_AGAIN.replace("dozens", "scores"), "Undated Post", "Marigold inquiry")]
    exact = members(cards)
    monkeypatch.setattr("compare.corpus.vectors.EXACT", 10)
    assert members(cards) == exact
    late = [replace(c, day=c.day + 400) if c.outlet == "Vallen Times" and c.day else c for c in cards]
    assert len(members(late)) == 1


# --- linking ---------------------------------------------------------------------------------------


def test_absent_edges_count_as_none() -> None:
    chain = [(0, 1, 0.9), (1, 2, 0.5), (2, 3, 0.9)]
    groups = cut_groups(range(5), link_groups(chain, 0.3), 10)
    assert groups == [[[0, 1]], [[2, 3]], [[4]]], "between the pairs is .5 over four, not .5"
    assert cut_groups(range(4), link_groups(chain, 0.1), 10) == [[[0, 1, 2, 3]]]
    assert cut_groups(range(4), link_groups(chain, 0.1), 3) == [[[0, 1], [2, 3]]]


@given(
    st.lists(st.tuples(st.integers(0, 15), st.integers(0, 15), st.sampled_from([0.2, 0.4, 0.6, 0.8])), max_size=40),
    st.randoms(use_true_random=False),
)
@settings(max_examples=60, deadline=None)
def test_groups_partition_the_members_and_none_could_be_joined(
    drawn: list[tuple[int, int, float]], chance: random.Random
) -> None:
    edges = list({(a, b): (a, b, s) for a, b, s in drawn if a < b}.values())
    groups = [group for pieces in cut_groups(range(16), link_groups(edges, 0.25), 99) for group in pieces]
    assert sorted(n for group in groups for n in group) == list(range(16))
    scores = {(a, b): s for a, b, s in edges}
    for one in groups:
        for other in groups:
            total = sum(scores.get((min(a, b), max(a, b)), 0.0) for a in one for b in other)
            assert one == other or total / (len(one) * len(other)) < 0.25 + 1e-9
    shuffled = edges[:]
    chance.shuffle(shuffled)
    assert link_groups(shuffled, 0.25) == link_groups(edges, 0.25)


# --- stories that are given ------------------------------------------------------------------------


def entry(source_id: str, name: str, *, url: str = "", status: str = "ok", copy_of: str = "") -> Entry:
    return Entry(source_id, name, "Outlet", "", url, "", "unknown", "en", "", 100, status, "", copy_of)  # type: ignore[arg-type]


ENTRIES = (
    entry("1" * 16, "news/a.html"),
    entry("2" * 16, "news/b.html", url="https://b.example/1"),
    entry("3" * 16, "all.jsonl:7"),
    entry("4" * 16, "news/d.html"),
    entry("5" * 16, "news/e.html", status="duplicate", copy_of="4" * 16),
    entry("6" * 16, "news/f.html", status="failed"),
)


@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
def test_stories_that_a_file_says_are_taken_as_they_are(tmp_path: Path, suffix: str) -> None:
    rows = [
        ("./news/a.html", "ferry"),
        ("https://b.example/1", "ferry"),
        ("all.jsonl:7", "budget, new"),
        ("news/e.html", "ferry"),
        ("news/f.html", "ferry"),
        ("gone.html", "ferry"),
    ]
    path = tmp_path / f"stories{suffix}"
    if suffix == ".csv":
        path.write_text("source,story\n" + "".join(f'{a},"{b}"\n' for a, b in rows), encoding="utf-8")
    else:
        path.write_text("".join(json.dumps({"source": a, "story": b}) + "\n" for a, b in rows), encoding="utf-8")
    stories = read_stories(path, ENTRIES)
    assert {(s.label, s.members) for s in stories} == {
        ("ferry", ("1" * 16, "2" * 16, "4" * 16)),
        ("budget, new", ("3" * 16,)),
    }


def test_an_article_that_no_row_names_stands_alone(tmp_path: Path) -> None:
    path = tmp_path / "stories.csv"
    path.write_text("source,story\nnews/a.html,ferry\n", encoding="utf-8")
    assert make_story(["3" * 16]) in read_stories(path, ENTRIES)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("source,story\nnews/a.html,x\nnews/a.html,y\n", "two stories"),
        ("source,story\nnothing.html,x\n", "none of the articles"),
        ("article,story\nnews/a.html,x\n", "no column 'source'"),
        ("source,story\nnews/a.html,\n", "no source and story"),
    ],
)
def test_a_file_of_stories_that_makes_no_sense_is_refused(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "stories.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=told):
        read_stories(path, ENTRIES)


def test_a_missing_file_of_stories_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_stories(tmp_path / "none.csv", ENTRIES)


def test_vectors_have_length_one_with_what_they_share_with_none() -> None:
    cards = corpus()
    lengths = np.asarray(make_vectors(cards, group_stories(cards)[1]).power(2).sum(axis=1)).ravel()
    assert (lengths <= 1 + 1e-5).all()
