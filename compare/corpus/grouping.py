"""Cards -> stories: whole corpora, corpora that grow, and stories that somebody else has found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.corpus.cards import hash_id
from compare.corpus.linking import cut_groups, link_groups
from compare.corpus.model import Grouped
from compare.corpus.vectors import NEIGHBOURS, count_weights, find_edges, make_vectors

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scipy.sparse import csr_matrix

    from compare.corpus.model import Card, Weights
    from compare.corpus.vectors import Edges

MAX_STORY: Final = 100
"""Articles of a story; a larger one is cut into parts that know their whole."""
JOIN: Final = 0.15
"""Two groups become one while their articles are alike by so much on average; those that are no neighbours count as 0.
Chosen, as `vectors.FLOOR` and `NEIGHBOURS`, where ECB+, alone and among noise, and our own labelled stories all did
well (benchmarks/README.md); none of them is best there for one set alone."""
WIDER: Final = 0.25
"""Two large stories belong to one that is larger still from so much on, over all pairs of their articles: an article has
`NEIGHBOURS` neighbours, so that a story of many times more comes in several parts."""


def group_stories(
    cards: Sequence[Card], *, idf: Weights | None = None, max_story: int = MAX_STORY
) -> tuple[tuple[Grouped, ...], Weights]:
    """All cards in stories, an article alone in one of its own, sorted by id; and the weights that they were told by.

    Whatever the order of the cards, the result is the same. Give the weights again (`idf`) to have a corpus that has
    changed a little told by the same; without, they are counted here. No two cards may have one `source_id`.
    """
    cards = sorted(cards, key=lambda card: card.source_id)
    weights = idf or count_weights(cards)
    return _sorted(_group(cards, weights, max_story)), weights


def regroup(
    previous: Sequence[Grouped],
    cards: Sequence[Card],
    new_cards: Sequence[Card],
    weights: Weights,
    *,
    max_story: int = MAX_STORY,
) -> tuple[Grouped, ...]:
    """The stories after `new_cards` have come to `cards`: what none of them touches stays as it was, ids included.

    A new article touches the stories of its nearest neighbours, and the whole that these are parts of; they are told
    anew together with it. So is a story with a member that is no longer among the cards.
    """
    import numpy as np

    everyone = sorted((*cards, *new_cards), key=lambda card: card.source_id)
    place = {card.source_id: n for n, card in enumerate(everyone)}
    fresh = {card.source_id for card in new_cards}
    home = {member: n for n, story in enumerate(previous) for member in story.members}
    fresh |= place.keys() - home.keys()
    edges = find_edges(everyone, make_vectors(everyone, weights), [place[id_] for id_ in sorted(fresh)])
    near = {everyone[n].source_id for n in np.unique(np.concatenate((edges.firsts, edges.seconds))).tolist()}
    touched = {home[id_] for id_ in near | fresh if id_ in home}
    touched |= {n for n, story in enumerate(previous) if any(id_ not in place for id_ in story.members)}
    wholes = {previous[n].parent_id for n in touched} - {""}
    touched |= {n for n, story in enumerate(previous) if story.parent_id in wholes}
    pool = fresh | {id_ for n in touched for id_ in previous[n].members if id_ in place}
    kept = [story for n, story in enumerate(previous) if n not in touched]
    return _sorted([*kept, *_group([everyone[place[id_]] for id_ in sorted(pool)], weights, max_story)])


def make_story(members: Iterable[str], *, parent_id: str = "", label: str = "") -> Grouped:
    """The story of some source ids; its own id depends on nothing but them."""
    ordered = tuple(sorted(members))
    return Grouped(hash_id(*ordered), ordered, parent_id, label)


def _sorted(stories: Iterable[Grouped]) -> tuple[Grouped, ...]:
    return tuple(sorted(stories, key=lambda story: story.story_id))


def _group(cards: Sequence[Card], weights: Weights, max_story: int) -> list[Grouped]:
    """Stories of cards that are sorted by id: that alone decides between what is equally alike."""
    vectors = make_vectors(cards, weights)
    merges = link_groups(_triples(find_edges(cards, vectors)), JOIN)
    groups = cut_groups(range(len(cards)), merges, max_story)
    whole = _find_wholes([[n for piece in pieces for n in piece] for pieces in groups], vectors)
    stories = []
    for n, pieces in enumerate(groups):
        ids = [[cards[m].source_id for m in piece] for piece in pieces]
        parent = ""
        if len(pieces) > 1 or n in whole:
            parent = hash_id("whole", *sorted(cards[m].source_id for m in whole.get(n, sum(pieces, []))))
        stories += [make_story(members, parent_id=parent) for members in ids]
    return stories


def _triples(edges: Edges) -> Iterable[tuple[int, int, float]]:
    return zip(edges.firsts.tolist(), edges.seconds.tolist(), edges.scores.tolist(), strict=True)


def _find_wholes(groups: Sequence[Sequence[int]], vectors: csr_matrix) -> dict[int, list[int]]:
    """For each group that is a part of something larger the members of the whole.

    Only groups with more members than an article has neighbours are looked at: a smaller one is whole.
    """
    import numpy as np
    from scipy.sparse import csr_matrix

    large = [n for n, group in enumerate(groups) if len(group) > NEIGHBOURS]
    if len(large) < 2:
        return {}
    rows = np.repeat(np.arange(len(large)), [len(groups[n]) for n in large])
    members = np.array([m for n in large for m in groups[n]])
    shares = np.array([1 / len(groups[n]) for n in large], dtype=np.float32)[rows]
    means = csr_matrix((shares, (rows, members)), shape=(len(large), vectors.shape[0])) @ vectors
    # The product of two means is the mean of all products: average link without a single pair.
    alike = (means @ means.T).tocoo()
    pairs = sorted(
        (int(a), int(b), float(s))
        for a, b, s in zip(alike.row, alike.col, alike.data, strict=True)
        if a < b and s >= WIDER
    )
    merges = link_groups(pairs, WIDER, {n: len(groups[m]) for n, m in enumerate(large)})
    found = {}
    for pieces in cut_groups(range(len(large)), merges, len(large)):
        parts = [large[n] for n in pieces[0]]
        if len(parts) > 1:
            together = sorted(m for n in parts for m in groups[n])
            found |= dict.fromkeys(parts, together)
    return found
