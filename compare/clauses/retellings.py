"""One act told twice: predications of aligned sentences, paired once for every rule that sets acts against each other.

Two predications may concern one event when they share some of what takes part and no date, no named agent and no
partial denial tells them apart; what else a rule asks for is its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, TypeVar

from compare.clauses.topics import describe_act, describe_sureness, describe_whether, describe_word
from compare.english.predicates import PARTICLES
from compare.model import Mark
from compare.values.dates import relation_of_days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from compare.model import Alignment, Kind, Predication, SentenceRef, Source, Story

    Span = tuple[int, int]

_T = TypeVar("_T")

ACT_KINDS: Final = frozenset({"polarity", "certainty", "framing"})
"""Kinds of finding that set one act's retellings against each other."""

DESCRIBED: Final[Mapping[Kind, Callable[[Iterable[tuple[Source, Predication]]], str]]] = {
    "polarity": describe_whether,
    "certainty": describe_sureness,
    "framing": describe_act,
    "attribution": describe_word,
}
"""What says of an act that two outlets tell otherwise what it is about."""

MOST_HEDGED: Final = 12
"""Words of an act and its hedge that are shown as one; a hedge further off is left out."""

_HELPERS: Final = frozenset({"aux", "auxpass", "neg", "prt"})
_OBJECTS: Final = frozenset({"dobj", "obj", "attr", "acomp", "oprd"})
_BEFORE_NOUN: Final = frozenset({"det", "compound", "amod"})


@dataclass(frozen=True, slots=True)
class Retelling:
    """Predications of two aligned sentences, which may tell of one act."""

    first: Source
    second: Source
    x: Predication
    """What the first source tells."""
    y: Predication
    pair: Alignment

    @property
    def shared(self) -> frozenset[str]:
        """Names and lemmas of what takes part in both."""
        return self.x.things & self.y.things

    @property
    def context(self) -> frozenset[str]:
        """Content lemmas that both sentences have."""
        first, second = (
            frozenset[str]().union(*(claim.content for claim in source.claims_by_sentence[told.sentence]))
            for source, told in ((self.first, self.x), (self.second, self.y))
        )
        return first & second

    @property
    def are_apart(self) -> bool:
        """Whether dates or named agents show that they are two acts."""
        return agents_clash(self.x, self.y) or dates_clash(self.x, self.y)

    def topic(self, kind: Kind) -> str:
        """What it is about, in the words of the article that tells more of it."""
        return DESCRIBED[kind](((self.first, self.x), (self.second, self.y)))

    def is_settled(self, agree: Callable[[Predication, Predication], bool]) -> bool:
        """Whether one of the two sentences also says what the other outlet says."""
        mine = self.first.predications_by_sentence[self.x.sentence]
        theirs = self.second.predications_by_sentence[self.y.sentence]
        return any(z is not self.x and agree(z, self.y) for z in mine) or any(
            z is not self.y and agree(self.x, z) for z in theirs
        )

    def confidence(self, base: float, step: float, most: float) -> float:
        """`base`, a `step` for each thing shared and a tenth of the alignment's score, at most `most`."""
        return round(min(base + step * len(self.shared) + 0.1 * self.pair.score, most), 2)

    def contrast(self, span_x: Span, span_y: Span, notes: tuple[str, str] = ("", "")) -> str:
        """The words of both spans, each with its outlet: "The Herald has “may sign” (possible), the Post “signed”"."""
        said = []
        for source, span, note in ((self.first, span_x, notes[0]), (self.second, span_y, notes[1])):
            words = " ".join(source.parse.text[slice(*span)].split())
            said.append(f"“{words}” ({note})" if note else f"“{words}”")
        return f"{self.first.article.outlet} has {said[0]}, {self.second.article.outlet} {said[1]}"

    def marks(self, spans_x: list[Span], spans_y: list[Span], values: tuple[str, str] = ("", "")) -> tuple[Mark, ...]:
        """A mark for each of the spans, those of the first source first."""
        return tuple(
            Mark(source.id, start, end, value)
            for source, spans, value in ((self.first, spans_x, values[0]), (self.second, spans_y, values[1]))
            for start, end in spans
        )


def pair_tellings(
    pairs: Iterable[Alignment], read: Callable[[SentenceRef], Iterable[_T]]
) -> Iterator[tuple[Alignment, _T, _T]]:
    """Every two things read in aligned sentences, by alignment, then by place in the first and the second sentence."""
    for pair in pairs:
        if theirs := tuple(read(pair.b)):
            yield from ((pair, x, y) for x in read(pair.a) for y in theirs)


def find_retellings(story: Story, takes_part: Callable[[Source, Predication], bool]) -> Iterator[Retelling]:
    """Every two predications of aligned sentences that take part; not where the sentences have the same words."""

    @cache
    def read(ref: SentenceRef) -> tuple[Predication, ...]:
        source = story.source(ref.source)
        return tuple(told for told in source.predications_by_sentence[ref.sentence] if takes_part(source, told))

    for pair, x, y in pair_tellings(story.reworded, read):
        yield Retelling(story.source(pair.a.source), story.source(pair.b.source), x, y, pair)


def dates_clash(x: Predication, y: Predication) -> bool:
    """Whether both are dated and no date of one can be a date of the other."""
    known_x, known_y = ([d for d in told.dates if None not in (d.earliest, d.latest)] for told in (x, y))
    return bool(known_x and known_y) and all(relation_of_days(p, q) == "conflict" for p in known_x for q in known_y)


def agents_clash(x: Predication, y: Predication) -> bool:
    """Whether both have named agents that share no name: "Slovakia voted for" / "Hungary abstained"."""
    named = bool(x.named_agents) and bool(y.named_agents)
    return named and not (x.named_agents & y.named_agents) and not (x.agents & y.agents)


def words_around(source: Source, told: Predication) -> Span:
    """Span of a predication's words: helpers, the verb, its particle and the head of its object."""
    parse, head = source.parse, told.head
    keep = [head]
    for c in parse.children[head]:
        kid = parse.tokens[c]
        is_particle = kid.dep in _HELPERS or (c == head + 1 and kid.lower in PARTICLES)
        if is_particle or (kid.dep in _OBJECTS and 0 < c - head <= 5):
            keep.append(c)
    low, high = min(keep), max(keep)
    token = parse.tokens[head]
    if token.dep == "xcomp" and 0 < head - token.head <= 4:
        low = min(low, token.head)
    if high == low and token.pos == "NOUN":
        low = min([low, *(c for c in parse.children[low] if parse.tokens[c].dep in _BEFORE_NOUN)])
    return parse.tokens[low].start, parse.tokens[high].end


def words_with_hedge(source: Source, told: Predication) -> Span:
    """The act's words from its cue on, when the cue stands close before or after."""
    start, end = words_around(source, told)
    if told.hedge is None:
        return start, end
    low, high = min(start, told.hedge.start), max(end, told.hedge.end)
    return (low, high) if len(source.parse.tokens_between(low, high)) <= MOST_HEDGED else (start, end)
