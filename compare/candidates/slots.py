"""Where a value stands: the words, the clause and the event around it, and how alike two such places are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import log
from typing import TYPE_CHECKING, Final

from compare.english.events import EVENT_CLASSES, FATES
from compare.model import AttributionValue
from compare.values.quantities import PEOPLE_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.model import Argument, Claim, Fact, Source, Story, Token

WINDOW_TOKENS: Final = 8
"""Words on each side of a value that make its slot; wider windows reach into the next event."""

OTHER_CLAUSE_WEIGHT: Final = 0.4
"""What a word in the window weighs that belongs to another clause than the value; own clause 1."""
ARGUMENT_WEIGHT: Final = 0.7
"""What the participants of the value's own clause weigh, however far off they stand."""

_CLASS_DEPS: Final = frozenset("amod acl attr acomp dobj nsubjpass nsubj prep".split())

_CONTENT: Final = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "ADV"})
_STOP_LEMMAS: Final = frozenset("be have do say tell add that which who it he she they there".split())


@dataclass(frozen=True)
class Slot:
    """A value with the words around it."""

    source: Source
    fact: Fact
    sentence: int
    lemmas: Mapping[str, float]
    """Content lemmas in the window, with weights that fall with distance and with leaving the clause."""
    participants: frozenset[str]
    """Lemmas of the nouns and names that head the arguments of the value's own clause."""
    predicate: str
    event: str
    claim: Claim | None
    window: tuple[int, int]
    """Code points of the words around it: of an attribution, the statement."""

    @cached_property
    def vector(self) -> NDArray[np.float64] | None:
        """Mean of the word vectors in the window, the value's own left out; None without vectors."""
        return mean_vector(self.source, self.sentence, *self.window, without=(self.fact.start, self.fact.end))

    @cached_property
    def argument(self) -> Argument | None:
        """The part of its clause that the value stands in."""
        parts = self.claim.arguments if self.claim else ()
        return next((a for a in parts if a.start <= self.fact.start < a.end), None)


def mean_vector(
    source: Source, sentence: int, start: int, end: int, *, without: tuple[int, int] = (0, 0)
) -> NDArray[np.float64] | None:
    """Mean of the word vectors of a span in a sentence, of unit length; None without vectors."""
    import numpy as np

    if not source.token_vectors or not source.token_spans:
        return None
    rows = source.token_vectors[sentence]
    keep = [
        n
        for n, (s, e) in enumerate(source.token_spans[sentence][: len(rows)])
        if s < end and start < e and not (s < without[1] and without[0] < e)
    ]
    if not keep:
        return None
    mean = rows[keep].astype(np.float64).mean(axis=0)
    length = float(np.sqrt((mean * mean).sum()))
    return mean / length if length else None


def find_slot(source: Source, fact: Fact) -> Slot | None:
    """The slot of a fact; None for a fact outside any token."""
    parse = source.parse
    inside = parse.tokens_between(fact.start, fact.end)
    if not inside:
        return None
    if isinstance(fact.value, AttributionValue):
        return _statement_slot(source, fact, fact.value.scope)
    sentence = parse.sentence_at(fact.start)
    first, last = parse.sentence_tokens[sentence]
    claim = next((c for c in source.claims_by_sentence[sentence] if fact in c.facts), None)
    own = frozenset(claim.tokens) if claim else frozenset()
    lemmas: dict[str, float] = {}
    for token in parse.tokens[max(first, inside[0].i - WINDOW_TOKENS) : min(last, inside[-1].i + WINDOW_TOKENS + 1)]:
        if fact.start <= token.start < fact.end and token.pos not in {"NOUN", "VERB"}:
            continue
        if token.pos not in _CONTENT or token.lemma in _STOP_LEMMAS:
            continue
        distance = max(inside[0].i - token.i, token.i - inside[-1].i, 0)
        weight = (1.0 if not own or token.i in own else OTHER_CLAUSE_WEIGHT) * (1.0 - 0.05 * distance)
        lemmas[token.lemma] = max(weight, lemmas.get(token.lemma, 0.0))
    participants = set()
    for i in _participants(source, claim) if claim else ():
        token = parse.tokens[i]
        if not fact.start <= token.start < fact.end:
            participants.add(token.lemma)
            lemmas[token.lemma] = max(ARGUMENT_WEIGHT, lemmas.get(token.lemma, 0.0))
    return Slot(
        source=source,
        fact=fact,
        sentence=sentence,
        lemmas=lemmas,
        participants=frozenset(participants),
        predicate=claim.predicate if claim else "",
        event=_event_class(source, inside[-1].i, claim),
        claim=claim,
        window=_window(source, sentence, inside),
    )


def _window(source: Source, sentence: int, inside: Sequence[Token]) -> tuple[int, int]:
    parse = source.parse
    first, last = parse.sentence_tokens[sentence]
    left = max(first, inside[0].i - WINDOW_TOKENS)
    right = min(last - 1, inside[-1].i + WINDOW_TOKENS)
    return parse.tokens[left].start, parse.tokens[right].end


def _statement_slot(source: Source, fact: Fact, scope: tuple[int, int]) -> Slot | None:
    """The slot of whoever vouches for something: all that is vouched for, in the sentence where it begins."""
    parse = source.parse
    sentence = parse.sentence_at(fact.start)
    said = [t for t in parse.tokens_between(*scope) if not fact.start <= t.start < fact.end]
    inside = [t for t in said if t.sentence == sentence] or said
    content = [t.lemma for t in inside if t.pos in _CONTENT and t.lemma not in _STOP_LEMMAS]
    if not content:
        return None
    claims = source.claims_by_sentence[inside[0].sentence]
    claim = next((c for c in claims if scope[0] <= parse.tokens[c.head].start < scope[1]), None)
    return Slot(
        source=source,
        fact=fact,
        sentence=sentence,
        lemmas=dict.fromkeys(content, 1.0),
        participants=frozenset(t.lemma for t in inside if t.pos in {"NOUN", "PROPN"} and t.lemma not in _STOP_LEMMAS),
        predicate=claim.predicate if claim else "",
        event=_event_class(source, parse.tokens[claim.head].i, claim) if claim else "",
        claim=claim,
        window=(inside[0].start, inside[-1].end),
    )


def _participants(source: Source, claim: Claim) -> Iterator[int]:
    """The nouns that head a claim's arguments, and the nouns and names right below them."""
    parse = source.parse
    for argument in claim.arguments:
        for i in (argument.head, *parse.children[argument.head]):
            token = parse.tokens[i]
            if token.pos in {"NOUN", "PROPN"} and token.lemma not in _STOP_LEMMAS:
                yield i


def _event_class(source: Source, at: int, claim: Claim | None) -> str:
    """Event class of the nearest word above a value that has one; '' when none has."""
    parse = source.parse
    for step, i in enumerate([at, *parse.ancestors(at)]):
        found = EVENT_CLASSES.get(parse.tokens[i].lemma, "")
        if found and found != "announce":
            return found
        # "3 dead", "23 wounded": the class word hangs below the counted noun.
        for child in parse.children[i]:
            token = parse.tokens[child]
            below = EVENT_CLASSES.get(token.lemma, "announce")
            if token.dep in _CLASS_DEPS and below != "announce":
                return below
        if step >= 4:
            break
    return EVENT_CLASSES.get(claim.predicate.replace(" ", "_"), "") if claim else ""


def noun_similarity(x: str, y: str) -> float:
    """0 to 1: how likely two counted nouns count the same things; 0.5 when one is unknown."""
    if not x or not y:
        return 0.5
    if x == y:
        return 1.0
    if x in PEOPLE_NOUNS and y in PEOPLE_NOUNS:
        return 0.85
    if EVENT_CLASSES.get(x) and EVENT_CLASSES.get(x) == EVENT_CLASSES.get(y):
        return 0.8
    return 0.1


def are_two_fates(x: Slot, y: Slot) -> bool:
    """Whether two figures count people that fared otherwise: 14 died, 20 were hurt."""
    return x.event != y.event and {x.event, y.event} <= FATES


class Rarity:
    """How rare a word is in one story, and what two slots therefore have in common."""

    def __init__(self, story: Story) -> None:
        count: dict[str, int] = {}
        total = 0
        for source in story.sources:
            for first, last in source.parse.sentence_tokens:
                total += 1
                for lemma in {t.lemma for t in source.parse.tokens[first:last]}:
                    count[lemma] = count.get(lemma, 0) + 1
        self._idf = {lemma: log((total + 1) / (n + 0.5)) for lemma, n in count.items()}
        self._weights: dict[int, tuple[Slot, tuple[float, float]]] = {}

    def idf(self, lemma: str) -> float:
        """Natural logarithm of how rare a lemma is among the sentences."""
        return self._idf.get(lemma, 0.0)

    def overlap(self, x: Slot, y: Slot) -> float:
        """0 to 1: weighted share of the two windows' content lemmas that both have."""
        most = min(self._weight_of(x)[0], self._weight_of(y)[0])
        if most <= 0:
            return 0.0
        theirs, idf = y.lemmas, self._idf
        shared = 0.0
        for lemma, weight in x.lemmas.items():
            if lemma in theirs:
                shared += min(weight, theirs[lemma]) * idf.get(lemma, 0.0)
        return min(shared / most, 1.0)

    def strangers(self, x: Slot, y: Slot) -> float:
        """0 to 1: weighted share of the participants of the one clause that the other lacks; 0 where one has none."""
        least = min(self._weight_of(x)[1], self._weight_of(y)[1])
        shared = sum(map(self.idf, sorted(x.participants & y.participants)))
        return max(1.0 - shared / least, 0.0) if least > 0 else 0.0

    def _weight_of(self, slot: Slot) -> tuple[float, float]:
        """How rare all content lemmas of a slot's window are together, and all participants of its clause."""
        known = self._weights.get(id(slot))
        # The slot is kept, so that no other gets its id.
        if known is None:
            words = sum(weight * self.idf(lemma) for lemma, weight in slot.lemmas.items())
            known = self._weights[id(slot)] = slot, (words, sum(map(self.idf, sorted(slot.participants))))
        return known[1]
