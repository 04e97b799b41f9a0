"""Ids of findings: what they hang on, and what must not change them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import compare
from compare.findings.ids import (
    Traits,
    make_trait,
    number_as_before,
    number_findings,
    read_report_traits,
    read_traits,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.findings.ids import Trait
    from compare.model import Article

STORY = sorted((Path(__file__).parents[1] / "articles" / "secretary-trip").glob("*.md"))


def trait(source: str, words: str, sentence: str = "", start: int = 0) -> Trait:
    return make_trait(source, None, words, sentence or f"In all, {words} fell.", start)


def traits(*evidence: Trait, kind: str = "quantity") -> Traits:
    return Traits(kind, evidence)


OUTLETS = {"a": "Ledger", "b": "Herald"}
FOUND = traits(trait("a", "27"), trait("b", "41"))
ALONE = number_findings(OUTLETS, [FOUND])

# (name, outlets, findings, index of the one looked at, the same id as FOUND alone?)
CHANGES = [
    ("nothing", OUTLETS, [FOUND], 0, True),
    ("other letters", {"b": "Ledger", "a": "Herald"}, [traits(trait("b", "27"), trait("a", "41"))], 0, True),
    ("evidence in another order", OUTLETS, [traits(*reversed(FOUND.evidence))], 0, True),
    ("another sentence", OUTLETS, [traits(trait("a", "27", "Some 27."), trait("b", "41"))], 0, True),
    ("another place", OUTLETS, [traits(trait("a", "27", start=9), trait("b", "41"))], 0, True),
    ("a second mention", OUTLETS, [traits(*FOUND.evidence, trait("a", "27", "Again, 27."))], 0, True),
    ("blanks and capitals", OUTLETS, [traits(trait("a", " 27\n"), trait("b", "41"))], 0, True),
    ("a finding before it", OUTLETS, [traits(trait("a", "3"), trait("b", "4")), FOUND], 1, True),
    ("a third outlet that is silent", {**OUTLETS, "c": "Post"}, [FOUND], 0, True),
    ("a silent outlet of the same name", {**OUTLETS, "c": "Herald"}, [FOUND], 0, True),
    ("another value", OUTLETS, [traits(trait("a", "28"), trait("b", "41"))], 0, False),
    ("values exchanged", OUTLETS, [traits(trait("a", "41"), trait("b", "27"))], 0, False),
    ("another kind", OUTLETS, [traits(*FOUND.evidence, kind="date")], 0, False),
    ("another outlet", {"a": "Post", "b": "Herald"}, [FOUND], 0, False),
    ("a third outlet that speaks", {**OUTLETS, "c": "Post"}, [traits(*FOUND.evidence, trait("c", "41"))], 0, False),
    ("a twin", OUTLETS, [FOUND, traits(trait("a", "27", "As for cars, 27."), trait("b", "41", "41 cars."))], 0, False),
]


@pytest.mark.parametrize(
    ("outlets", "findings", "at", "same"), [row[1:] for row in CHANGES], ids=[row[0] for row in CHANGES]
)
def test_what_changes_an_id(outlets: dict[str, str], findings: list[Traits], at: int, same: bool) -> None:
    assert (number_findings(outlets, findings)[at] == ALONE[0]) == same


def test_an_id_is_what_it_was_before_wherever_outlets_and_values_tell_findings_apart() -> None:
    text = "quantity\x1eHerald\x1f41\x1eLedger\x1f27"
    assert ALONE == (hashlib.sha256(text.encode()).hexdigest()[:8],) == number_as_before(OUTLETS, [FOUND])


def test_two_versions_by_one_outlet_are_two_whatever_their_order() -> None:
    one = {"a": "Reuters", "b": "Reuters", "c": "Herald"}
    other = {"a": "Herald", "b": "Reuters", "c": "Reuters"}
    x = traits(trait("a", "27"), trait("b", "41"))
    y = traits(trait("c", "27"), trait("b", "41"))
    assert number_findings(one, [x]) == number_findings(other, [y])
    assert number_as_before(one, [x]) != number_as_before(other, [y]), "which is why the ids changed"
    both = traits(trait("a", "27"), trait("b", "27"), trait("c", "41"))
    assert number_findings(one, [both]) != number_findings(one, [traits(trait("a", "27"), trait("c", "41"))])


def test_no_words_of_an_article_feign_another_outlet() -> None:
    outlets = {"a": "Ledger", "b": "Herald\x1f41\x1eLedger\x1f27"}
    assert number_findings(outlets, [traits(trait("b", ""))]) != ALONE
    assert number_findings({"a": "x"}, [traits(trait("a", "\ud800"))])[0]


# --- in any order ----------------------------------------------------------------------------------

few = st.sampled_from(["1", "2"])
evidence = st.builds(
    trait, st.sampled_from("abcd"), few, st.sampled_from(["It fell.", "It rose.", ""]), st.integers(0, 2)
)
stories = st.tuples(
    st.fixed_dictionaries({s: st.sampled_from(["X", "Y", "Z"]) for s in "abcd"}),
    st.lists(st.builds(Traits, st.just("date"), st.lists(evidence, min_size=2, max_size=3).map(tuple)), max_size=6),
)


def renamed(
    outlets: dict[str, str], findings: Sequence[Traits], order: Sequence[str]
) -> tuple[dict[str, str], list[Traits]]:
    """The story with its sources in another order, and so under other letters."""
    letter = dict(zip(order, "abcd", strict=True))
    return {letter[s]: outlets[s] for s in order}, [
        replace(f, evidence=tuple(replace(e, source=letter[e.source]) for e in f.evidence)) for f in findings
    ]


@given(stories, st.permutations("abcd"), st.randoms())
def test_sources_and_findings_in_any_order_give_the_same_ids(
    story: tuple[dict[str, str], list[Traits]], order: Sequence[str], random: object
) -> None:
    outlets, findings = story
    ids = number_findings(outlets, findings)
    assert len(set(ids)) == len(ids) == len(findings)
    names, shuffled = renamed(outlets, findings, order)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis gives a random.Random
    assert sorted(number_findings(names, shuffled)) == sorted(ids)


@given(stories, st.integers(0, 5), st.integers(1, 99))
def test_places_elsewhere_change_no_id(story: tuple[dict[str, str], list[Traits]], at: int, by: int) -> None:
    outlets, findings = story
    moved = [
        replace(f, evidence=tuple(replace(e, start=e.start + by) for e in f.evidence)) if n >= at else f
        for n, f in enumerate(findings)
    ]
    assert sorted(number_findings(outlets, moved)) == sorted(number_findings(outlets, findings))


# --- with the models ---------------------------------------------------------------------------------


def ids_of(articles: Sequence[Article]) -> list[str]:
    return sorted(found.id for found in compare.compare_articles(articles).discrepancies)


@pytest.mark.model
@pytest.mark.parametrize("one_name", [False, True])
def test_files_in_any_order_give_the_same_ids(one_name: bool) -> None:
    articles = [compare.read_article(path) for path in STORY]
    if one_name:
        articles = [replace(article, outlet="Northern Wire") for article in articles]
    ids = ids_of(articles)
    assert len(ids) > 4
    for order in list(permutations(articles))[1::2]:
        assert ids_of(order) == ids


@pytest.mark.model
def test_a_paragraph_edited_elsewhere_changes_no_id() -> None:
    articles = [compare.read_article(path) for path in STORY]
    ids = ids_of(articles)
    head, _, body = articles[0].text.partition("\n\n")
    extra = "The weather along the coast stayed mild, and ferries kept to their timetable."
    edited = replace(articles[0], text=f"{head}\n\n{extra}\n\n{body}", lines=(), offsets=())
    assert ids_of([edited, *articles[1:]]) == ids


@pytest.mark.model
def test_a_json_report_has_all_that_its_ids_are_made_of() -> None:
    report = compare.compare_articles([compare.read_article(path) for path in STORY])
    outlets, read = read_report_traits(json.loads(compare.render(report, "json")))
    assert read == [read_traits(report.sources, found) for found in report.discrepancies]
    assert number_findings(outlets, read) == tuple(found.id for found in report.discrepancies)
