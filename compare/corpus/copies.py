"""Cards -> which articles are copies of others, and which are no articles: consent walls, paywall stubs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

from compare.corpus.cards import MAX_RUN_WORDS, find_runs, find_words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.corpus.model import Card, Status

CANDIDATE: Final = 0.3
"""Pairs that share this much of their sampled runs of words, or twice this of the shorter one's, are looked at."""
NEAR: Final = 0.5
"""Shared runs over all runs of both, from which one is a copy of the other: one changed word spoils five runs."""
CONTAINED: Final = 0.7
"""Share of the shorter one's runs that the longer one has, from which it is a copy too: it was added to."""
LONGEST: Final = 2.5
"""How many times longer that may be: a round-up that holds a whole report is not a report on the same story."""
UNSAID: Final = 0.4
"""Share of a title's words that its text says too, below which the text is not about what the title says."""
_BLOCK: Final = 1000
_OFTEN: Final = 50
"""A run of words in more articles (an outlet's own last lines) is no reason to look at every pair of them."""

Verdict = tuple["Status", str, str]
"""`duplicate` or `furniture`, the source id of the one kept in its place ('' for furniture), and the reason."""


def find_copies(
    cards: Sequence[Card], *, kept: Collection[str] = (), text_of: Callable[[str], str] | None = None
) -> dict[str, Verdict]:
    """What is to be left out, by source id; an article that is not in the result stands for itself.

    Of copies one is compared: the one with the most words, as it holds what the others say; of equal ones the earliest,
    then that with the smallest id. Those in `kept` (compared in an earlier run) come before all others, so that
    stories stay as they are. A text under several titles of one domain that say none of it is furniture, wherever
    it stands. Near copies are verified on the texts that `text_of` gives for a source id (the body; '' when it cannot
    be read again); without it the sample decides, which is right to some .1 for texts of 400 words.
    """
    cards = sorted(cards, key=lambda c: (c.source_id not in kept, -c.words, _late(c.day), c.source_id))
    found: dict[str, Verdict] = {}
    same = _by_text(cards)
    for group in same.values():
        if _is_furniture(group):
            found |= dict.fromkeys((card.source_id for card in group), _furniture(group))
    firsts = [group[0] for group in same.values() if group[0].source_id not in found]
    family = _near_copies(firsts, text_of)
    for first in firsts:
        best = family.get(first.source_id)
        if best is not None:
            found[first.source_id] = ("duplicate", best.card.source_id, best.reason)
    families: dict[str, list[Card]] = defaultdict(list)
    for first in firsts:
        near = family.get(first.source_id)
        head = near.card if near else first
        for card in same[first.text_hash]:
            families[head.source_id].append(card)
            if card is not head and card is not first:
                found[card.source_id] = ("duplicate", head.source_id, _same_text(head, first))
    for group in families.values():
        if _is_furniture(group):
            found |= dict.fromkeys((card.source_id for card in group), _furniture(group))
    return found


def _late(day: int | None) -> float:
    return float("inf") if day is None else day


def _by_text(cards: Iterable[Card]) -> dict[int, list[Card]]:
    found: dict[int, list[Card]] = defaultdict(list)
    for card in cards:
        found[card.text_hash].append(card)
    return found


def _same_text(head: Card, first: Card) -> str:
    what = "the same text as" if head is first else "the same text as another near copy of"
    return f"{what} that of {head.outlet}"


def _is_furniture(group: Sequence[Card]) -> bool:
    """Whether a text stands under several titles of one domain, and is not what they announce."""
    by_domain: dict[str, list[Card]] = defaultdict(list)
    for card in group:
        if card.title:
            by_domain[card.domain].append(card)
    return any(
        len({" ".join(find_words(card.title)) for card in own}) > 1
        and median(card.title_share for card in own) < UNSAID
        for own in by_domain.values()
    )


def _furniture(group: Sequence[Card]) -> Verdict:
    titles = len({card.title for card in group if card.title})
    reason = f"its text stands under {titles} titles and says none of them: a notice of the site, not an article"
    return ("furniture", "", reason)


@dataclass(frozen=True, slots=True)
class _Near:
    card: Card
    reason: str


def _near_copies(firsts: Sequence[Card], text_of: Callable[[str], str] | None) -> dict[str, _Near]:
    """For each near copy the one that is kept: the first, in the order given, that is none itself."""
    candidates: dict[int, set[int]] = defaultdict(set)
    for a, b in _candidates(firsts):
        candidates[b].add(a)
    runs = _Runs(firsts, text_of)
    found: dict[int, tuple[int, str]] = {}
    for b in sorted(candidates):
        # A candidate that is itself a copy stands for the one that it is a copy of.
        for a in sorted({found[a][0] if a in found else a for a in candidates[b]}):
            if reason := runs.tell(a, b):
                found[b] = (a, reason)
                break
    return {firsts[b].source_id: _Near(firsts[a], reason) for b, (a, reason) in found.items()}


class _Runs:
    """The runs of words of some articles, those last asked for remembered: copies are asked for one after another."""

    def __init__(self, cards: Sequence[Card], text_of: Callable[[str], str] | None) -> None:
        self._cards = cards
        self._text_of = text_of
        self._known: dict[int, NDArray[np.uint64]] = {}

    def tell(self, a: int, b: int) -> str:
        """Why the second is a copy of the first; '' when it is none."""
        import numpy as np

        left, right = self._of(a), self._of(b)
        shared = len(np.intersect1d(left, right, assume_unique=True))
        short = min(len(left), len(right))
        alike = shared / max(len(left) + len(right) - shared, 1)
        outlet = self._cards[a].outlet
        if alike >= NEAR:
            return f"nearly the same text as that of {outlet}: {alike:.0%} of their runs of five words are shared"
        inside = shared / max(short, 1)
        longer = max(self._cards[a].words, self._cards[b].words)
        if inside >= CONTAINED and longer <= LONGEST * min(self._cards[a].words, self._cards[b].words):
            return f"a longer form is that of {outlet}: it shares {inside:.0%} of the runs of five words"
        return ""

    def _of(self, n: int) -> NDArray[np.uint64]:
        if n not in self._known:
            if len(self._known) >= 500:
                self._known.clear()
            self._known[n] = self._read(self._cards[n])
        return self._known[n]

    def _read(self, card: Card) -> NDArray[np.uint64]:
        text = self._text_of(card.source_id) if self._text_of else ""
        return find_runs(find_words(text)[:MAX_RUN_WORDS]) if text else card.shingles


def _candidates(cards: Sequence[Card]) -> list[tuple[int, int]]:
    """Pairs of places, the smaller first, that share enough of their sampled runs to be looked at; sorted."""
    import numpy as np
    from scipy.sparse import csr_matrix

    owners = np.repeat(np.arange(len(cards)), [len(card.shingles) for card in cards])
    runs = np.concatenate([np.empty(0, np.uint64), *(card.shingles for card in cards)])
    known, columns, often = np.unique(runs, return_inverse=True, return_counts=True)
    if not len(known):
        return []
    usual = often[columns] <= _OFTEN
    sizes = np.bincount(owners[usual], minlength=len(cards))
    keep = usual & (often[columns] > 1)
    shape = (len(cards), len(known))
    table = csr_matrix((np.ones(int(keep.sum()), np.float32), (owners[keep], columns[keep])), shape=shape)
    turned = table.T.tocsr()
    pairs = _chains(owners[~usual], columns[~usual], cards)
    for start in range(0, len(cards), _BLOCK):
        shared = (table[start : start + _BLOCK] @ turned).tocoo()
        left, right, count = shared.row.astype(np.int64) + start, shared.col.astype(np.int64), shared.data
        union = np.maximum(sizes[left] + sizes[right] - count, 1)
        least = np.maximum(np.minimum(sizes[left], sizes[right]), 1)
        found = (left < right) & ((count >= CANDIDATE * union) | (count >= 2 * CANDIDATE * least))
        pairs.update(zip(left[found].tolist(), right[found].tolist(), strict=True))
    return sorted(pairs)


def _chains(owners: NDArray[np.int64], columns: NDArray[np.int64], cards: Sequence[Card]) -> set[tuple[int, int]]:
    """Of the articles that share a run with very many, each with the first of them and with the one before it.

    So a text that a site repeats a thousand times with small changes is found, in steps by its number.
    """
    import numpy as np

    order = np.lexsort((owners, columns))
    owners, columns = owners[order], columns[order]
    pairs: set[tuple[int, int]] = set()
    for before in (owners[np.searchsorted(columns, columns)][1:], owners[:-1]):
        same = columns[1:] == columns[:-1]
        pairs.update(zip(before[same].tolist(), owners[1:][same].tolist(), strict=True))
    return {pair for pair in pairs if _may_be(cards[pair[0]], cards[pair[1]])}


def _may_be(a: Card, b: Card) -> bool:
    import numpy as np

    shared = len(np.intersect1d(a.shingles, b.shingles, assume_unique=True))
    least, union = min(len(a.shingles), len(b.shingles)), len(a.shingles) + len(b.shingles) - shared
    return shared >= CANDIDATE * union or shared >= 2 * CANDIDATE * least
