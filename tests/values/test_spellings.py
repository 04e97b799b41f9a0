from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.values.spellings import (
    MIN_SIMILARITY,
    are_forms,
    level_spelling,
    name_words,
    same_person,
    spelling_similarity,
)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Marie-Claude Benoit", ("marie-claude", "benoit")),
        ("J. Müller", ("j", "muller")),
        ("Smith & Sons", ("smith", "sons")),
        ("Jean–Luc", ("jean-luc",)),
        ("—", ()),
    ],
)
def test_words_of_a_name(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Bryant A Dalton", "Bryant Dalton"),
        ("B Dalton", "Bryant Dalton"),
        ("Ann Mary Low", "Ann M Low"),
        ("Ann Low", "Ann Low"),
    ],
)
def test_one_person(a: str, b: str) -> None:
    assert same_person(name_words(a), name_words(b))
    assert same_person(name_words(b), name_words(a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Wang Yi", "Wang Wentao"),
        ("Ann Low", "Dan Low"),
        ("Ann Low", "Ann Lowe"),
        ("Ann Mary Low", "Ann Ruth Low"),
        # A surname alone is nobody in particular.
        ("Low", "Ann Low"),
        ("Low", "Low"),
    ],
)
def test_two_persons(a: str, b: str) -> None:
    assert not same_person(name_words(a), name_words(b))


@pytest.mark.parametrize(("a", "b"), [("jim", "james"), ("dan", "daniel"), ("bill", "william"), ("liz", "elizabeth")])
def test_forms_of_one_first_name(a: str, b: str) -> None:
    assert are_forms(a, b)
    assert are_forms(b, a)


@pytest.mark.parametrize(("a", "b"), [("denise", "diane"), ("j", "james"), ("mark", "martin"), ("ann", "dan")])
def test_two_first_names(a: str, b: str) -> None:
    assert not are_forms(a, b)


@pytest.mark.parametrize(("a", "b"), [("kougias", "kouyias"), ("mohammed", "muhammad"), ("smith", "smyth")])
def test_spellings_of_one_name_are_alike(a: str, b: str) -> None:
    assert spelling_similarity(a, b) >= MIN_SIMILARITY


@pytest.mark.parametrize(("a", "b"), [("smith", "jones"), ("ortiz", "belko"), ("ann", "low")])
def test_other_names_are_not(a: str, b: str) -> None:
    assert spelling_similarity(a, b) < MIN_SIMILARITY


@given(st.text(max_size=20), st.text(max_size=20))
def test_similarity_is_a_share_and_has_no_direction(a: str, b: str) -> None:
    assert 0 <= spelling_similarity(a, b) == spelling_similarity(b, a) <= 1
    assert spelling_similarity(a, a) == 1


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", max_size=12))
def test_one_spelling_is_reached_in_one_step_or_two(word: str) -> None:
    once = level_spelling(level_spelling(word))
    assert level_spelling(once) == once


@pytest.mark.parametrize(
    "pair",
    [
        "four for",
        "hour hor",
        "tour tor",
        "fourth forth",
        "called caled",
        "stalled staled",
        "prise prize",
        "course corse",
    ],
)
def test_words_that_only_look_like_two_spellings_stay_two(pair: str) -> None:
    first, second = pair.split()
    assert level_spelling(first) != level_spelling(second)
