"""Articles with all that was read out of them, and which of their sentences belong together."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import numpy as np
    from numpy.typing import NDArray

    from compare.facts.dates import Mention
    from compare.model.articles import Article, Moment
    from compare.model.claims import Claim, Predication
    from compare.model.facts import Entity, Fact, FactKind
    from compare.model.parses import Parse


_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def make_source_id(place: int) -> str:
    """The id of the article at a place, from 0, in the order given.

    >>> make_source_id(0), make_source_id(25), make_source_id(26), make_source_id(702)
    ('a', 'z', 'aa', 'aaa')
    """
    out = ""
    while place >= 0:
        place, letter = divmod(place, len(_LETTERS))
        out = _LETTERS[letter] + out
        place -= 1
    return out


@cache
def find_source_place(source_id: str) -> int:
    """The place, from 0, of the article with an id; ids are sorted by it, as the string "aa" comes before "b".

    Raises ValueError for what is no id.

    >>> find_source_place("b") < find_source_place("aa"), find_source_place("aa")
    (True, 26)
    """
    place = 0
    for letter in source_id:
        place = place * len(_LETTERS) + _LETTERS.index(letter) + 1
    if not place:
        raise ValueError("an empty id")
    return place - 1


@dataclass(frozen=True)
class Source:
    """An article with everything that was read out of it; `id` is `a`, `b` … `z`, `aa`, `ab` … in the order given."""

    id: str
    article: Article
    parse: Parse
    facts: tuple[Fact, ...] = ()
    """Sorted by start, then end, then kind."""
    entities: tuple[Entity, ...] = ()
    claims: tuple[Claim, ...] = ()
    vectors: NDArray[np.float32] | None = field(default=None, repr=False, compare=False)
    """One unit row a sentence."""
    token_vectors: tuple[NDArray[np.float32], ...] = field(default=(), repr=False, compare=False)
    """For each sentence the unit rows of its word pieces, for soft matching; may be empty."""
    token_texts: tuple[tuple[str, ...], ...] = field(default=(), repr=False, compare=False)
    """For each sentence the word pieces the rows of `token_vectors` stand for."""
    token_spans: tuple[tuple[tuple[int, int], ...], ...] = field(default=(), repr=False, compare=False)
    """Where those word pieces stand in `Article.text`."""
    anchor: Moment | None = None
    """What relative dates were resolved against: the publication date, or one inferred."""
    anchor_basis: str = ""
    mentions: tuple[Mention, ...] | None = field(default=None, repr=False, compare=False)
    """Its temporal expressions, not yet resolved; None when they have not been read."""

    @cached_property
    def facts_by_sentence(self) -> tuple[tuple[Fact, ...], ...]:
        """For each sentence the facts that begin in it."""
        out: list[list[Fact]] = [[] for _ in self.parse.sentences]
        for fact in self.facts:
            out[self.parse.sentence_at(fact.start)].append(fact)
        return tuple(tuple(f) for f in out)

    @cached_property
    def entity_by_token(self) -> dict[int, Entity]:
        """Whom each token mentions, by name or not; the first of several."""
        out: dict[int, Entity] = {}
        for entity in self.entities:
            for start, end in entity.mentions:
                for token in self.parse.tokens_between(start, end):
                    if start <= token.start:
                        out.setdefault(token.i, entity)
        return out

    @cached_property
    def claims_by_sentence(self) -> tuple[tuple[Claim, ...], ...]:
        """For each sentence its claims."""
        out: list[list[Claim]] = [[] for _ in self.parse.sentences]
        for claim in self.claims:
            out[claim.sentence].append(claim)
        return tuple(tuple(c) for c in out)

    @cached_property
    def predications_by_sentence(self) -> tuple[tuple[Predication, ...], ...]:
        """For each sentence the predications of its claims, in order of the text."""
        return tuple(
            tuple(sorted((p for claim in claims for p in claim.predications), key=lambda p: p.head))
            for claims in self.claims_by_sentence
        )


@dataclass(frozen=True, slots=True)
class SentenceRef:
    """A sentence of a source, by ids."""

    source: str
    sentence: int

    @property
    def place(self) -> tuple[int, int]:
        """In the order of sources, then of sentences."""
        return find_source_place(self.source), self.sentence


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two sentences of different outlets that report the same event or statement.

    `score` is the model's probability, 0 to 1; `a` comes before `b` in the order of sources.
    """

    a: SentenceRef
    b: SentenceRef
    score: float
    shared_copy: bool = False
    """Nearly the same words: wire copy, one source of what both say; of a word in which they differ they are two."""


@dataclass(frozen=True, slots=True)
class Drift:
    """A page stamped with another day than its text was written on, found by its relative dates."""

    drifting: str
    steady: str
    """Ids of that source and of the one whose dates gave it away."""
    page: date | None
    steady_page: date | None
    """What their pages are dated."""
    anchor: date
    """The day that the drifting one's dates fit."""
    support: float
    """How many aligned dates then agree: 1 for the same time, 0.5 for one that overlaps."""
    agreeing: tuple[tuple[Fact, Fact], ...]
    """These dates (drifting, as its own page would have them; steady), best first."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two unequal values of one kind that two outlets probably tell of one thing."""

    kind: FactKind
    a: str
    b: str
    """Ids of the two sources, in their order."""
    facts_a: tuple[Fact, ...]
    """Mentions of the value in `a`, the one in the likest surroundings first."""
    facts_b: tuple[Fact, ...]
    relation: Literal["differs", "conflict"]
    probability: float
    """0 to 1: how likely it is that an editor would call it a difference of one thing."""
    grounds: tuple[str, ...] = ()
    """What speaks for it most, in words: "the same verb"."""


@dataclass(frozen=True, slots=True)
class Retold:
    """Two predications that two outlets probably tell of one act, and tell otherwise."""

    kind: Literal["polarity", "certainty", "framing", "attribution"]
    """In what they differ."""
    verdict: Literal["differs", "conflict"]
    pair: Alignment
    """Their sentences."""
    x: Predication
    y: Predication
    span_a: tuple[int, int]
    """The words of each, hedges included."""
    span_b: tuple[int, int]
    probability: float
    """0 to 1: how likely it is that an editor would call it a difference of one thing."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Which articles of a large story were compared with each other; in small ones each is compared with each."""

    pairs: tuple[tuple[str, str], ...]
    """Ids of both, in the order of sources."""
    representatives: tuple[str, ...]
    """Those that every article was compared with, in the order of sources."""
    nearest: int
    """With how many others, those that tell most of the same, each was compared besides."""


@dataclass(frozen=True)
class Story:
    """All that detectors look at: the sources, and which of their sentences belong together."""

    sources: tuple[Source, ...]
    alignments: tuple[Alignment, ...]
    """The strict set: what the report shows as aligned; sorted by score, then place."""
    candidates: tuple[Alignment, ...] = ()
    """The loose set (holds the strict one): values compete over it, little is reported from it."""
    drifts: tuple[Drift, ...] = ()
    """Pages with another's date; the dates of these sources are read against the inferred day."""
    clashes: tuple[Clash, ...] = ()
    """Values that may be told of one thing and are not the same, in order of sources, kinds and places."""
    retold: tuple[Retold, ...] = ()
    """Acts that may be one and are told otherwise, the likelier first."""
    pairing: Pairing | None = None
    """None where every article was compared with every other."""

    def pairs(self) -> Iterator[tuple[Source, Source]]:
        """Every two sources that were compared, in their order."""
        if self.pairing is None:
            yield from combinations(self.sources, 2)
        else:
            yield from ((self.source(a), self.source(b)) for a, b in self.pairing.pairs)

    def source(self, source_id: str) -> Source:
        return self.sources[self._index[source_id]]

    @cached_property
    def _index(self) -> dict[str, int]:
        return {s.id: n for n, s in enumerate(self.sources)}

    def is_verbatim(self, pair: Alignment) -> bool:
        """Do the two sentences have the same words? Shared copy may differ in one, and that one be "not"."""
        texts = [self.source(ref.source).parse.sentence_text(ref.sentence).split() for ref in (pair.a, pair.b)]
        return texts[0] == texts[1]

    @cached_property
    def reworded(self) -> tuple[Alignment, ...]:
        """The alignments whose sentences differ in a word."""
        return tuple(pair for pair in self.alignments if not self.is_verbatim(pair))

    @cached_property
    def scores(self) -> dict[tuple[SentenceRef, SentenceRef], float]:
        """Score of every candidate pair, keyed in the order of sources."""
        return {(p.a, p.b): p.score for p in self.candidates or self.alignments}
