"""A sentence that no alignment holds -> the sentence of another outlet that probably tells the same all the same.

Outlets tell one fact with other values, and in words so unlike that the sentences are not aligned ("18 trains were
halted" / "Services stood still, eleven of them"). Listed as what only one outlet has, each would stand there as if the
other said nothing of it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from compare.english.predicates import GENERIC_WORDS
from compare.model import QuantityValue, SentenceRef
from compare.values import quantities
from compare.values.quantities import PEOPLE_NOUNS, sort_of
from compare.wording import split_letters

if TYPE_CHECKING:
    from compare.model import Fact, Story

LIKELY: Final = 0.1
"""Score from which on a sentence has a counterpart. Of 366 sentences of labelled stories that are in no alignment, but
score so high, the labels give 256 one; of 273 that score lower 128, among them pairs that are only alike. With a higher
one, more that tell of one thing stand alone; with a lower one, most of what an outlet really has alone does not."""
POSSIBLE: Final = 0.05
"""Score from which on it is enough that both tell one figure, or count the same things."""
_ROUNDED: Final = 0.1
"""So far apart are figures of which one is the other in round numbers."""
_SMALL: Final = 12
"""Up to so many of something may be anything."""


class Counterparts:
    """For each sentence of a story those that it may be compared with."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._near: dict[SentenceRef, list[tuple[float, SentenceRef]]] = {}
        for (a, b), score in story.scores.items():
            self._near.setdefault(a, []).append((score, b))
            self._near.setdefault(b, []).append((score, a))
        for near in self._near.values():
            near.sort(key=lambda item: (-item[0], item[1].place))
        self._outlets: dict[tuple[str, ...], set[str]] = {}
        refs = [SentenceRef(source.id, n) for source in story.sources for n in range(len(source.facts_by_sentence))]
        for ref in refs:
            self._outlets.setdefault(self._words(ref), set()).add(ref.source)
        told = [(_exact(fact), ref, fact) for ref in refs for fact in self._figures(ref) if _is_telling(fact)]
        self._by_size = sorted(told, key=lambda item: (item[0], item[1].place))

    def is_repeated(self, ref: SentenceRef) -> bool:
        """Whether another outlet has a sentence word for word: short quotations are in no alignment for all that."""
        return len(self._outlets[self._words(ref)]) > 1

    def _words(self, ref: SentenceRef) -> tuple[str, ...]:
        return split_letters(self._story.source(ref.source).parse.sentence_text(ref.sentence))

    def likeliest(self, ref: SentenceRef) -> SentenceRef | None:
        """The sentence that most probably tells the same as an aligned one; None for one that stands alone."""
        near = self._near.get(ref, ())
        return near[0][1] if near else None

    def find(self, ref: SentenceRef) -> SentenceRef | None:
        """The sentence that a sentence in no alignment should be compared with; None where none is likely."""
        near = self._near.get(ref, ())
        found = next((other for score, other in near if score >= POSSIBLE and self._share_figure(ref, other)), None)
        found = found or next((other for score, other in near if score >= LIKELY), None)
        return found or self._with_same_count(ref) or self._with_same_subject(ref)

    def _figures(self, ref: SentenceRef) -> list[Fact]:
        facts = self._story.source(ref.source).facts_by_sentence[ref.sentence]
        return [f for f in facts if isinstance(f.value, QuantityValue)]

    def _share_figure(self, ref: SentenceRef, other: SentenceRef) -> bool:
        return any(
            _is_one_figure(x, y) or _count_the_same(x, y) for x in self._figures(ref) for y in self._figures(other)
        )

    def _with_same_count(self, ref: SentenceRef) -> SentenceRef | None:
        """A sentence of another outlet that gives the same figure, no small or round one, of the same things."""
        mine = [f for f in self._figures(ref) if _is_telling(f)]
        if not mine:
            return None
        for x in mine:
            exact = _exact(x)
            first = bisect_left(self._by_size, exact * (1 - _ROUNDED), key=lambda item: item[0])
            last = bisect_right(self._by_size, exact * (1 + _ROUNDED), key=lambda item: item[0])
            near = sorted(self._by_size[first:last], key=lambda item: item[1].place)
            found = next((r for _, r, y in near if r.source != ref.source and _is_one_figure(x, y)), None)
            if found is not None:
                return found
        return None

    def _with_same_subject(self, ref: SentenceRef) -> SentenceRef | None:
        """A sentence not quite unlike that has the same thing as its subject: "The alarm had been switched off"."""
        mine = self._subjects(ref)
        return next((other for _, other in self._near.get(ref, ()) if mine & self._subjects(other)), None)

    def _subjects(self, ref: SentenceRef) -> frozenset[str]:
        parse = self._story.source(ref.source).parse
        first, last = parse.sentence_tokens[ref.sentence]
        return frozenset(
            t.lemma
            for t in parse.tokens[first:last]
            if t.dep in {"nsubj", "nsubjpass"} and t.pos == "NOUN" and t.lemma not in PEOPLE_NOUNS | GENERIC_WORDS
        )


def _exact(fact: Fact) -> float:
    return fact.value.exact or 0.0 if isinstance(fact.value, QuantityValue) else 0.0


def _is_telling(fact: Fact) -> bool:
    value = fact.value
    return isinstance(value, QuantityValue) and value.exact is not None and value.exact > _SMALL


def _is_one_figure(x: Fact, y: Fact) -> bool:
    """Whether two figures may be one, and are none that anything may have."""
    p, q = x.value, y.value
    assert isinstance(p, QuantityValue)  # noqa: S101 - only quantities come here
    assert isinstance(q, QuantityValue)  # noqa: S101
    return _is_telling(x) and _is_telling(y) and quantities.may_stand_for(p, q, strictness="loose")


def _count_the_same(x: Fact, y: Fact) -> bool:
    """Whether two figures count the same things, or what was done to the same people, whatever they say."""
    p, q = x.value, y.value
    assert isinstance(p, QuantityValue)  # noqa: S101 - only quantities come here
    assert isinstance(q, QuantityValue)  # noqa: S101
    if not p.counted or p.counted != q.counted or sort_of(p) != sort_of(q):
        return False
    return p.counted not in PEOPLE_NOUNS or (bool(p.measures) and p.measures == q.measures)
