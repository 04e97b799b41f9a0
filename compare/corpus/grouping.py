"""Cards -> stories: whole corpora, corpora that grow, and stories that somebody else has found."""

from __future__ import annotations

import itertools
import os
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from compare.corpus.cards import hash_id
from compare.corpus.containers import find_records, load_record
from compare.corpus.linking import cut_groups, link_groups
from compare.corpus.model import Grouped
from compare.corpus.vectors import NEIGHBOURS, count_weights, find_edges, make_vectors
from compare.errors import UsageError
from compare.sources.contents import on_one_line, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scipy.sparse import csr_matrix

    from compare.corpus.model import Card, Entry, Weights
    from compare.corpus.vectors import Edges

MAX_STORY: Final = 100
"""Articles of a story; a larger one is cut into parts that know their whole."""
JOIN: Final = 0.15
"""Two groups become one while their articles are alike by so much on average; those that are no neighbours count as 0.
Chosen, as `vectors.FLOOR` and `NEIGHBOURS`, where ECB+, alone and among noise, and our own labelled stories all did
well (benchmarks/README.md); none of them is best there for one set alone."""
WIDER: Final = 0.3
"""Two large stories belong to one that is larger still from so much on, over all pairs of their articles: an article
has `NEIGHBOURS` neighbours, so that a story of many times more comes in several parts. Two look-alike events reach it
too, one pair in ten of ECB+: a whole says that a reader may want to see its parts together, no more."""

_MAX_ROW_BYTES: Final = 100_000


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
        if n in whole:
            parent = hash_id("whole", *(cards[m].source_id for m in whole[n]))
        elif len(ids) > 1:
            parent = hash_id("whole", *sorted(itertools.chain.from_iterable(ids)))
        stories += [make_story(members, parent_id=parent) for members in ids]
    return stories


def _triples(edges: Edges) -> Iterable[tuple[int, int, float]]:
    return zip(edges.firsts.tolist(), edges.seconds.tolist(), edges.scores.tolist(), strict=True)


def _find_wholes(groups: Sequence[Sequence[int]], vectors: csr_matrix) -> dict[int, list[int]]:
    """For each group that is a part of something larger the members of the whole.

    A whole has at least twice as many members as an article has neighbours: what is smaller, linking would have found.
    """
    import numpy as np
    from scipy.sparse import csr_matrix

    large = [n for n, group in enumerate(groups) if len(group) > NEIGHBOURS // 2]
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
    found: dict[int, list[int]] = {}
    for pieces in cut_groups(range(len(large)), merges, len(large)):
        parts = [large[n] for n in pieces[0]]
        together = sorted(m for n in parts for m in groups[n])
        if len(parts) > 1 and len(together) > 2 * NEIGHBOURS:
            found |= dict.fromkeys(parts, together)
    return found


def read_stories(path: str | os.PathLike[str], entries: Sequence[Entry]) -> tuple[Grouped, ...]:
    """The stories that a file says: in each row of JSON Lines or CSV an article (`source`) and its `story`.

    An article is named by its source id, name, path or address. One that was left out as a copy brings the one that
    is compared in its place; what the file does not name stands alone. Sorted by id. Raises `UsageError` when the file
    cannot be read, names none of the articles, or puts one into two stories.
    """
    name = shown(os.fspath(path))
    known: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for key in {entry.source_id, entry.name, os.path.normpath(entry.name), entry.url} - {""}:
            known[key].append(entry)
    own: dict[str, str] = {}
    lent: dict[str, str] = {}
    for number, source, story in _read_pairs(os.fspath(path), name):
        for entry in known.get(source) or known.get(os.path.normpath(source)) or ():
            if entry.status == "ok" and own.setdefault(entry.source_id, story) != story:
                raise UsageError(
                    f"{name}:{number}", f"{source} stands in two stories", "Leave one of the two rows, by its name."
                )
            if entry.copy_of:
                lent.setdefault(entry.copy_of, story)
    if not own and not lent:
        raise UsageError(
            name,
            "it names none of the articles",
            "Name each by its path as it is given, or by its URL, beside its story.",
        )
    members: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        if entry.status == "ok":
            story = own.get(entry.source_id) or lent.get(entry.source_id, "")
            members[story or f"\x00{entry.source_id}"].append(entry.source_id)
    return _sorted(make_story(ids, label="" if label[0] == "\x00" else label) for label, ids in members.items())


def _read_pairs(path: str, name: str) -> Iterator[tuple[int, str, str]]:
    """The number of each row of a file of stories, the article that it names, and the story."""
    items = find_records(path, name, {"text": "source", "title": "story"}, max_bytes=_MAX_ROW_BYTES)
    for number, item in enumerate(items, start=1):
        if item.failure:
            why, _, remedy = item.failure.partition(". ")
            raise UsageError(item.name, why, remedy)
        record = load_record(item) if item.length or item.record else None
        source, story = (record.get(key) for key in ("source", "story")) if isinstance(record, dict) else (None, None)
        if not isinstance(source, str) or not isinstance(story, str | int) or not str(story).strip():
            raise UsageError(item.name, "it has no source and story", 'Write {"source": "a.html", "story": "ferry"}.')
        yield number, source.strip(), on_one_line(str(story))
