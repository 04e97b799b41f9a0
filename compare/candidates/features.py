"""What two slots have in common, as numbers: words, events, places in the sentence and the article, meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compare.candidates.alignment_features import AlignmentFeatures
from compare.candidates.figures import counted_noun
from compare.candidates.slots import mean_vector, noun_similarity
from compare.model import QuantityValue, SentenceRef
from compare.values.spellings import spelling_similarity

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from compare.candidates.slots import Rarity, Slot
    from compare.model import Story

    Vector = NDArray[np.float64] | None

UNKNOWN_COSINE: Final = 0.35
"""The cosine of what has no vector: about that of two slots drawn at random from one story."""
_CONTENT: Final = frozenset({"NOUN", "VERB", "PROPN", "ADJ"})
_GOVERNORS: Final = 2
"""Words above a value that are looked at: what it is counted of, and what that takes part in."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two slots are."""

    words: float
    nouns: float
    window: float
    same_predicate: bool
    spelling: float
    fit: float
    """About 0 to 1.5: all this in one number, to order the rivals of a value; set by hand, as a mere order.

    The same sum was the score by which clashes were told until their probability was learnt.
    """


class SlotFeatures:
    """The features of pairs of slots of one story; every one is symmetric."""

    def __init__(self, story: Story, rarity: Rarity) -> None:
        self._rarity = rarity
        self._alignment = AlignmentFeatures(story)
        self._words: dict[int, _Words] = {}
        self._spellings: dict[tuple[str, str], float] = {}

    def compare(self, x: Slot, y: Slot, aligned: float) -> Likeness:
        """How alike two slots are."""
        words, nouns, window = self._rarity.overlap(x, y), _nouns(x, y), _cosine(x.vector, y.vector)
        same_predicate = bool(x.predicate) and x.predicate == y.predicate
        spelling = self._spelling(x.fact.text, y.fact.text)
        events = (x.event == y.event) - (x.event != y.event) if x.event and y.event else 0
        total = 0.6 * words + 0.5 * (nouns - 0.4) + 0.3 * aligned + 0.25 * events
        total += 0.8 * (window - UNKNOWN_COSINE) + (0.15 if same_predicate else 0.0)
        total += 0.3 * spelling
        return Likeness(words, nouns, window, same_predicate, spelling, round(total, 4))

    def of(self, x: Slot, y: Slot, aligned: float, alike: Likeness) -> dict[str, float]:
        """All features but those of the competition and of the kind, by name."""
        events = bool(x.event) and bool(y.event)
        a, b = SentenceRef(x.source.id, x.sentence), SentenceRef(y.source.id, y.sentence)
        mine, yours = self._read(x), self._read(y)
        return {
            "shared words": alike.words,
            "counted nouns": alike.nouns,
            "same event": float(events and x.event == y.event),
            "other event": float(events and x.event != y.event),
            "same predicate": float(alike.same_predicate),
            "window": alike.window,
            "other participants": self._rarity.strangers(x, y),
            "fit": alike.fit,
            "spelling of the words": alike.spelling,
            "meaning of the words": _cosine(mine.vector, yours.vector),
            **self._alignment.of(a, b, aligned),
            "behind, other side": self._alignment.behind(a, b, aligned)[0],
            "a headline": float(min(x.sentence, y.sentence) == 0),
            **_syntax(x, mine, y, yours),
            **_attribution(x, y),
        }

    def _read(self, slot: Slot) -> _Words:
        if id(slot) not in self._words:
            self._words[id(slot)] = _Words.of(slot)
        return self._words[id(slot)]

    def _spelling(self, x: str, y: str) -> float:
        if (x, y) not in self._spellings:
            self._spellings[x, y] = spelling_similarity(x.casefold(), y.casefold())
        return self._spellings[x, y]


@dataclass(frozen=True, slots=True, eq=False)
class _Words:
    """The words of a value, and the content words right above them."""

    slot: Slot
    """Kept, so that no other slot gets its id."""
    dependency: str
    """Of the head word."""
    vector: Vector
    above: tuple[str, ...]
    """Lemmas, the nearest first."""
    above_vectors: tuple[Vector, ...]

    @classmethod
    def of(cls, slot: Slot) -> _Words:
        parse, source = slot.source.parse, slot.source
        inside = parse.tokens_between(slot.fact.start, slot.fact.end)
        own = {t.i for t in inside}
        head = next((t for t in inside if t.head not in own or t.head == t.i), inside[0])
        above = [parse.tokens[i] for i in parse.ancestors(head.i) if parse.tokens[i].pos in _CONTENT][:_GOVERNORS]
        return cls(
            slot=slot,
            dependency=head.dep,
            vector=mean_vector(source, slot.sentence, slot.fact.start, slot.fact.end),
            above=tuple(t.lemma for t in above),
            above_vectors=tuple(mean_vector(source, slot.sentence, t.start, t.end) for t in above),
        )


def _syntax(x: Slot, mine: _Words, y: Slot, yours: _Words) -> dict[str, float]:
    cosines = [_cosine(p, q) for p in mine.above_vectors for q in yours.above_vectors]
    part_x, part_y = x.argument, y.argument
    both = part_x is not None and part_y is not None
    return {
        "meaning of the governor": cosines[0] if cosines else UNKNOWN_COSINE,
        "likest governors": max(cosines, default=UNKNOWN_COSINE),
        "same governor": float(bool(cosines) and mine.above[0] == yours.above[0]),
        "a governor in common": float(not set(mine.above).isdisjoint(yours.above)),
        "same dependency": float(mine.dependency == yours.dependency),
        "same part": float(both and part_x.role == part_y.role),  # type: ignore[union-attr]  # both are there
        "same preposition": float(both and part_x.preposition == part_y.preposition),  # type: ignore[union-attr]
    }


def _cosine(a: Vector, b: Vector) -> float:
    return UNKNOWN_COSINE if a is None or b is None else float(a @ b)


def _nouns(x: Slot, y: Slot) -> float:
    p, q = x.fact.value, y.fact.value
    if not isinstance(p, QuantityValue) or not isinstance(q, QuantityValue):
        return 0.5
    return noun_similarity(counted_noun(p), counted_noun(q))


def _attribution(x: Slot, y: Slot) -> dict[str, float]:
    said = [bool(s.claim and s.claim.speaker) for s in (x, y)]
    return {
        "both attributed": float(all(said)),
        "one attributed": float(said[0] != said[1]),
        "other certainty": float(bool(x.claim and y.claim) and x.claim.certainty != y.claim.certainty),  # type: ignore[union-attr]
        "one negated": float(bool(x.claim and y.claim) and x.claim.negated != y.claim.negated),  # type: ignore[union-attr]
    }
