"""Cards -> weighted term vectors, and for each article its nearest others."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compare.corpus.cards import hash_term
from compare.corpus.model import Weights
from compare.language.lexicons import read_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    from compare.corpus.model import Card

NEIGHBOURS: Final = 10
"""How many nearest articles are kept of each."""
FLOOR: Final = 0.18
"""Articles less alike are no neighbours; without a floor nine in ten articles end up in some story."""
FREE_DAYS: Final = 3
FULL_DAYS: Final = 30
PENALTY: Final = 0.15
"""Two articles may be `FREE_DAYS` apart for nothing; from `FULL_DAYS` on their similarity is less by `PENALTY`. Dates
of pages are wrong by years at times: so it is never more than that."""
EXACT: Final = 200_000
"""Up to so many articles each is compared with each; above, with those of the days around it."""
WINDOW_DAYS: Final = 14
RARE: Final = 300
"""Above `EXACT` an article without a date is compared with those that share a term of at most so many articles."""
COMMON: Final = 0.05
"""Terms in a larger share of the articles are left out of the vectors: they weigh little, and cost most of the time."""
BACKGROUND: Final = 10_000
"""As many articles of any news are counted besides those of the corpus: ten articles on one event say nothing of which
words are rare."""
_BLOCK_CELLS: Final = 4_000_000
"""Products computed at a time: some 50 MB."""


@dataclass(frozen=True, slots=True)
class Edges:
    """Pairs of neighbours, each once, the smaller number first, sorted; numbers are places in the list of cards."""

    firsts: NDArray[np.int64]
    seconds: NDArray[np.int64]
    scores: NDArray[np.float32]
    """How alike, `FLOOR` to 1, less the penalty for dates apart."""


def count_weights(cards: Sequence[Card]) -> Weights:
    """In how many of the cards each term stands; what stands in one alone is left out."""
    import numpy as np

    terms, counts = np.unique(
        np.concatenate([np.empty(0, np.uint32), *(card.terms for card in cards)]), return_counts=True
    )
    often = counts > 1
    return Weights(len(cards), terms[often], counts[often].astype(np.uint32))


def make_vectors(cards: Sequence[Card], weights: Weights) -> csr_matrix:
    """One row a card over the terms that it shares with another; of length 1 with those that it shares with none.

    Common terms are left out. A term weighs by how often it stands in the article (logarithm), and by how rare it is
    among articles: the root of the usual logarithm, since look-alike events differ in a few names, and agree in words
    that are just as rare.
    """
    import numpy as np
    from scipy.sparse import csr_matrix

    lengths = np.fromiter((len(card.terms) for card in cards), dtype=np.int64, count=len(cards))
    starts = np.concatenate(([0], np.cumsum(lengths)))
    terms = np.concatenate([np.empty(0, np.uint32), *(card.terms for card in cards)])
    counts = np.concatenate([np.empty(0, np.uint8), *(card.counts for card in cards)])
    known, columns, here = np.unique(terms, return_inverse=True, return_counts=True)
    rarity = _weigh(known, weights)
    values = ((1 + np.log(counts.astype(np.float32))) * rarity[columns]).astype(np.float32)
    rows = np.repeat(np.arange(len(cards)), lengths)
    norms = np.sqrt(np.bincount(rows, weights=values.astype(np.float64) ** 2, minlength=len(cards)))
    values /= np.where(norms > 0, norms, 1)[rows].astype(np.float32)
    used = (here > 1) & (rarity > 0)
    kept = used[columns]
    ends = np.concatenate(([0], np.cumsum(kept)))[starts]
    narrow = np.cumsum(used) - 1
    shape = (len(cards), max(int(used.sum()), 1))
    return csr_matrix((values[kept], narrow[columns[kept]].astype(np.int32), ends.astype(np.int32)), shape=shape)


def _weigh(terms: NDArray[np.uint32], weights: Weights) -> NDArray[np.float32]:
    """How much each term says, by how rare it is; 0 for common ones."""
    import numpy as np

    known, shares = _background()
    articles = weights.articles + BACKGROUND
    often = np.maximum(_look_up(terms, weights.terms, weights.frequencies.astype(np.float64)), 1)
    often += BACKGROUND * _look_up(terms, known, shares)
    rarity = np.sqrt(np.log((articles + 1) / np.minimum(often, articles)))
    rarity[often > COMMON * articles] = 0
    return rarity.astype(np.float32)


def _look_up(terms: NDArray[np.uint32], known: NDArray[np.uint32], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """For each term its value, 0 for those that are not known."""
    import numpy as np

    if not len(known):
        return np.zeros(len(terms))
    at = np.minimum(np.searchsorted(known, terms), len(known) - 1)
    return np.where(known[at] == terms, values[at], 0.0)


@functools.cache
def _background() -> tuple[NDArray[np.uint32], NDArray[np.float64]]:
    """The terms of news of any kind, sorted, and the share of articles that each stands in."""
    import numpy as np

    read = read_list("news_words.json")
    hashed = sorted((hash_term(term), count / read["articles"]) for term, count in read["terms"].items())
    return np.array([t for t, _ in hashed], dtype=np.uint32), np.array([share for _, share in hashed])


def find_edges(cards: Sequence[Card], vectors: csr_matrix, rows: Sequence[int] | None = None) -> Edges:
    """Each card, or each of `rows`, with its nearest others; exact up to `EXACT` cards.

    Above, it is looked for among the cards of the days around its own; without a date among those that share a rare
    term.
    """
    import numpy as np

    asked = np.arange(len(cards)) if rows is None else np.array(sorted(rows), dtype=np.int64)
    days = np.array([np.nan if card.day is None else card.day for card in cards], dtype=np.float64)
    if len(cards) <= EXACT:
        found = list(_search(vectors[asked], vectors, asked, np.arange(len(cards)), days))
    else:
        found = [*_search_windows(vectors, asked, days), *_search_undated(vectors, asked, days)]
    firsts, seconds, scores = (
        np.concatenate([np.empty(0, dtype), *(part[n] for part in found)])
        for n, dtype in enumerate((np.int64, np.int64, np.float32))
    )
    low, high = np.minimum(firsts, seconds), np.maximum(firsts, seconds)
    _, once = np.unique(low * len(cards) + high, return_index=True)
    return Edges(low[once], high[once], scores[once])


_Found = tuple["NDArray[np.int64]", "NDArray[np.int64]", "NDArray[np.float32]"]


def _search_windows(vectors: csr_matrix, asked: NDArray[np.int64], days: NDArray[np.float64]) -> Iterator[_Found]:
    """The neighbours of the dated rows, a week's at a time, among those of the days around."""
    import numpy as np

    order = np.argsort(days, kind="stable")
    order = order[: np.count_nonzero(~np.isnan(days))]
    dated = asked[~np.isnan(days[asked])]
    dated = dated[np.argsort(days[dated], kind="stable")]
    start = 0
    while start < len(dated):
        first = days[dated[start]]
        end = int(np.searchsorted(days[dated], first + 7))
        window = order[
            np.searchsorted(days[order], first - WINDOW_DAYS) : np.searchsorted(
                days[order], first + 6 + WINDOW_DAYS, side="right"
            )
        ]
        block = np.sort(dated[start:end])
        window = np.sort(window)
        yield from _search(vectors[block], vectors[window], block, window, days)
        start = end


def _search_undated(vectors: csr_matrix, asked: NDArray[np.int64], days: NDArray[np.float64]) -> Iterator[_Found]:
    """The neighbours of the rows without a date, by rare terms alone; their similarity is that of all terms."""
    import numpy as np

    block = asked[np.isnan(days[asked])]
    if not len(block):
        return
    rare = np.flatnonzero(np.bincount(vectors.indices, minlength=vectors.shape[1]) <= RARE)
    narrow = vectors[:, rare]
    everyone = np.arange(vectors.shape[0])
    for firsts, seconds, _ in _search(narrow[block], narrow, block, everyone, days, floor=0.0, most=5 * NEIGHBOURS):
        scores = np.asarray(vectors[firsts].multiply(vectors[seconds]).sum(axis=1)).ravel().astype(np.float32)
        keep = scores >= FLOOR
        yield _nearest(firsts[keep], seconds[keep], scores[keep], NEIGHBOURS)


def _search(
    block: csr_matrix,
    others: csr_matrix,
    block_rows: NDArray[np.int64],
    other_rows: NDArray[np.int64],
    days: NDArray[np.float64],
    *,
    floor: float = FLOOR,
    most: int = NEIGHBOURS,
) -> Iterator[_Found]:
    """The nearest `others` of each row of a block, in pieces that fit into memory."""
    import numpy as np

    turned = others.T.tocsr()
    for start, end in _cut(block, turned):
        products = block[start:end] @ turned
        firsts = np.repeat(block_rows[start:end], np.diff(products.indptr))
        seconds = other_rows[products.indices]
        keep = (products.data >= max(floor, 1e-6)) & (firsts != seconds)
        firsts, seconds, scores = firsts[keep], seconds[keep], products.data[keep]
        apart = np.nan_to_num(np.abs(days[firsts] - days[seconds]))
        scores = scores - (np.clip((apart - FREE_DAYS) / (FULL_DAYS - FREE_DAYS), 0, 1) * PENALTY).astype(np.float32)
        keep = scores >= floor
        yield _nearest(firsts[keep], seconds[keep], scores[keep], most)


def _nearest(firsts: NDArray[np.int64], seconds: NDArray[np.int64], scores: NDArray[np.float32], most: int) -> _Found:
    """Of each first the `most` highest, of equal ones those that come first."""
    import numpy as np

    order = np.lexsort((seconds, -scores, firsts))
    firsts, seconds, scores = firsts[order], seconds[order], scores[order]
    keep = np.arange(len(firsts)) - np.searchsorted(firsts, firsts) < most
    return firsts[keep], seconds[keep], scores[keep]


def _cut(block: csr_matrix, turned: csr_matrix) -> list[tuple[int, int]]:
    """Where to cut a block so that no piece's product has more than `_BLOCK_CELLS` cells, if a row's alone has not."""
    import numpy as np

    per_term = np.diff(turned.indptr).astype(np.float64)
    sums = np.concatenate(([0.0], np.cumsum(per_term[block.indices])))[block.indptr]
    cells = np.minimum(np.diff(sums), turned.shape[1])
    pieces = []
    start, filled = 0, 0.0
    for row, count in enumerate(cells.tolist()):
        if filled + count > _BLOCK_CELLS and row > start:
            pieces.append((start, row))
            start, filled = row, 0.0
        filled += count
    return [*pieces, (start, block.shape[0])] if block.shape[0] else []
