"""Which articles of a large story are compared with which."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from compare.alignment.partners import choose_pairs
from compare.model import Article, Pairing, Parse, Source, make_source_id

SUBJECTS = ("ferry", "mill", "strike", "vote", "flood")


def make_source(place: int, *subjects: int, text: str = "") -> Source:
    """A source of one sentence a subject; sentences of one subject have nearly the same vector."""
    draw = np.random.default_rng(place)
    rows = [np.eye(16)[n] + 0.05 * draw.standard_normal(16) for n in subjects]
    vectors = np.array([row / np.linalg.norm(row) for row in rows], np.float32).reshape(-1, 16)
    text = text or f"{place} " + " ".join(SUBJECTS[n] for n in subjects)
    parse = Parse(text, (), tuple((n, n + 1) for n in range(len(subjects))), ())
    return Source(make_source_id(place), Article(text, f"Outlet {place}"), parse, vectors=vectors)


STORY = [make_source(n, n % 5, (n + 1) % 5) for n in range(20)] + [make_source(20, 0, 1, 2, 3, 4)]


def choose(sources: list[Source], *, most: int = 5, centre: str = "") -> Pairing | None:
    return choose_pairs(sources, most_each_with_each=most, representatives=2, nearest=3, centre=centre)


def test_few_are_compared_each_with_each() -> None:
    assert choose(STORY, most=21) is None
    assert choose([]) is None


def test_each_is_compared_with_the_representatives_and_with_those_that_tell_the_same() -> None:
    found = choose(STORY)
    assert found is not None
    assert found.representatives[-1] == "u", "it tells of everything"
    pairs = set(found.pairs)
    for source in STORY:
        with_it = {a if b == source.id else b for a, b in pairs if source.id in (a, b)}
        others = set(found.representatives) - {source.id}
        assert others <= with_it
        if source.id not in found.representatives:
            assert len(with_it) >= len(others) + 3
    assert len(pairs) < len(STORY) * (2 + 3)
    subjects = {s.id: set(s.article.text.split()[1:]) for s in STORY}
    near = [(a, b) for a, b in pairs if not {a, b} & set(found.representatives)]
    assert all(subjects[a] & subjects[b] for a, b in near)


def test_pairs_are_in_the_order_of_sources() -> None:
    sources = [make_source(n, n % 5) for n in range(30)]
    found = choose(sources)
    assert found is not None
    ids = [source.id for source in sources]
    assert ids[26:] == ["aa", "ab", "ac", "ad"]
    allowed = list(combinations(ids, 2))
    places = [allowed.index(pair) for pair in found.pairs]
    assert places == sorted(set(places))
    assert list(found.representatives) == sorted(found.representatives, key=ids.index)


def test_another_order_of_files_gives_the_same_pairs() -> None:
    def named(sources: list[Source]) -> set[frozenset[str]]:
        found = choose([replace(s, id=make_source_id(n)) for n, s in enumerate(sources)])
        assert found is not None
        outlets = {make_source_id(n): s.article.outlet for n, s in enumerate(sources)}
        return {frozenset((outlets[a], outlets[b])) for a, b in found.pairs}

    assert named(STORY) == named(STORY[::-1]) == named(STORY[7:] + STORY[:7])


def test_the_article_that_is_asked_of_is_compared_with_all() -> None:
    found = choose(STORY, centre="c")
    assert found is not None
    assert "c" in found.representatives
    assert len(found.representatives) == 3
    assert sum("c" in pair for pair in found.pairs) == len(STORY) - 1


@pytest.mark.parametrize("empty", [Source("", Article("", ""), Parse("", (), (), ())), make_source(0)])
def test_articles_without_sentences_or_vectors_are_no_obstacle(empty: Source) -> None:
    sources = [replace(empty, id=make_source_id(n)) for n in range(4)]
    sources += [replace(s, id=make_source_id(n)) for n, s in enumerate(STORY, start=4)]
    found = choose(sources)
    assert found is not None
    assert not {"a", "b", "c", "d"} & set(found.representatives)
    assert choose(sources[:6]) is not None
    assert choose([replace(empty, id=make_source_id(n)) for n in range(6)]) is not None
