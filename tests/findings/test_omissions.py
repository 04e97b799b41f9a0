"""What only one outlet has: whole sentences, and claims in sentences that the others report too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare import Article, compare_articles
from compare.findings.omissions import find_only_in
from compare.model import Alignment, Discrepancy, Evidence, OnlyIn, SentenceRef, Story

pytestmark = pytest.mark.model


def read(*texts: str) -> Story:
    """A story whose sentences are aligned one by one, in their order, as far as they go; vectors are real."""
    articles = [Article.from_text(text, outlet=f"Outlet {n}") for n, text in enumerate(texts)]
    sources = compare_articles(articles).sources
    pairs = tuple(
        Alignment(SentenceRef(x.id, n), SentenceRef(y.id, n), 1.0)
        for at, x in enumerate(sources)
        for y in sources[at + 1 :]
        for n in range(min(len(x.parse.sentences), len(y.parse.sentences)))
    )
    return Story(sources, pairs, pairs)


def lone_claims(story: Story, source: str = "a", discrepancies: tuple[Discrepancy, ...] = ()) -> list[str]:
    found = [f for f in find_only_in(story, discrepancies) if f.source == source and f.span]
    return [story.source(source).article.text[slice(*f.span)] for f in found if f.span]


def test_sentences_in_no_alignment_are_listed_with_the_most_material_first() -> None:
    story = read(
        "The ferry sank. Relatives wept on the quay. The owner paid $4 million in fines in 2019.", "A ferry went down."
    )
    assert find_only_in(story, ()) == (OnlyIn("a", 2), OnlyIn("a", 1))


LONE = (
    (
        "The captain is to be charged with reckless imprudence, which carries up to six years in prison.",
        "He is expected to face a charge of reckless imprudence.",
        "which carries up to six years in prison",
    ),
    (
        "The warning had been raised on Sunday, but small-craft rules did not bar the ferry from leaving port.",
        "A gale warning had been in force since Sunday.",
        "small-craft rules did not bar the ferry from leaving port",
    ),
    (
        "The board sent three investigators from Halifax and said both flight recorders had been recovered.",
        "Three investigators from the Transportation Safety Board were due in from Halifax on Saturday.",
        "both flight recorders had been recovered",
    ),
)


@pytest.mark.parametrize(("one", "other", "lone"), LONE)
def test_a_claim_that_no_other_outlet_bears_out_is_listed(one: str, other: str, lone: str) -> None:
    assert lone_claims(read(one, other)) == [lone]
    assert lone_claims(read(other, one)) == []
    # A third outlet that has it too takes it off the list.
    assert lone_claims(read(one, other, one)) == []


BORNE_OUT = (
    ("The ferry sank in less than 15 minutes, the coastguard said.", "It went down within a quarter of an hour."),
    (
        "The company will pay 200,000 pesos to each family.",
        "The owner said it would give 200,000 pesos to relatives of each of the dead.",
    ),
    ("Turnout was 38 percent of those registered.", "About 37.6 percent of registered voters cast ballots."),
    ("Rescuers told reporters on Monday that the search goes on.", "The search goes on, rescuers said."),
    ("It was raining.", "The mayor, Ruth Okafor, resigned over the flood on Tuesday."),
)


@pytest.mark.parametrize("pair", BORNE_OUT)
def test_what_the_other_says_in_other_words_and_a_word_or_two_are_not_listed(pair: tuple[str, str]) -> None:
    assert lone_claims(read(*pair)) == []


def test_what_a_discrepancy_sets_against_each_other_is_in_both() -> None:
    story = read(
        "The minister flew in on Monday, and the envoy rebuffed a request for a meeting in Singapore.",
        "The minister flew in on Monday and shook hands with the envoy.",
    )
    claim = "the envoy rebuffed a request for a meeting in Singapore"
    assert lone_claims(story) == [claim]
    text = story.source("a").article.text
    start = text.index("rebuffed")
    evidence = Evidence("a", 0, start, start + 8, "rebuffed", 1, None)
    found = Discrepancy("0", "framing", "conflict", "high", 0.9, "r", "", "", "", "", (evidence,))
    assert lone_claims(story, discrepancies=(found,)) == []


def test_a_source_without_vectors_has_sentences_only() -> None:
    story = read("The ferry sank off the northern cape, which killed 40 goats.", "The ferry sank.")
    bare = replace(
        story, sources=tuple(replace(s, token_vectors=(), token_texts=(), token_spans=()) for s in story.sources)
    )
    assert lone_claims(bare) == []
