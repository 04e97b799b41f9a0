"""What two passages have in common besides what they differ in: why they were taken to tell of one thing.

An editor cannot check "both have these words". What can be checked is what was held equal: the act, what is counted,
who takes part, the place, the time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.clauses.claims import claim_of, claims_at
from compare.english.events import EVENT_CLASSES, SENSE_OF
from compare.english.predicates import GENERIC_WORDS, LIGHT_VERBS
from compare.language.lexicons import fold
from compare.model import DateValue, PlaceValue, QuantityValue
from compare.values import dates, quantities, relate
from compare.wording import say_plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Claim, Fact, Source

    Span = tuple[int, int]

_SAYING_LITTLE: Final = LIGHT_VERBS | frozenset("be have do say tell add take make get give put go come".split())
_CASUALTIES: Final = frozenset({"die", "hurt", "missing", "trap", "rescue", "arrest", "damage"})
MOST_NAMED: Final = 3
"""Participants named; more make the sentence long, and say no more."""


def say_common_ground(first: Source, x: Span, second: Source, y: Span, *, is_act_contested: bool = False) -> str:
    """A sentence on what was held equal of two marked passages; '' where nothing but their wording was.

    `is_act_contested`: the passages differ in the act itself, so that it is not among what they share.

    "Taken as the same: the act (“killed” and “died”), what is counted (people), the place (Takengon)."
    """
    mine, theirs = _Passage(first, x), _Passage(second, y)
    said = [] if is_act_contested else [*_say_act(mine, theirs)]
    said += [*_say_counted(mine, theirs), *_say_participants(mine, theirs)]
    said += [*_say_place(mine, theirs), *_say_time(mine, theirs)]
    return f"Taken as the same: {', '.join(said)}." if said else ""


class _Passage:
    """A marked span with its clause and what stands around it."""

    def __init__(self, source: Source, span: Span) -> None:
        self.source, self.span = source, span
        self.sentence = source.parse.sentence_at(span[0])
        around = source.facts_by_sentence[self.sentence]
        self.marked = tuple(f for f in around if f.start < span[1] and span[0] < f.end)
        self.around = tuple(f for f in around if f not in self.marked)
        own = next((c for f in self.marked if (c := claim_of(source, f))), None)
        self.claim: Claim | None = own or next(iter(claims_at(source, *span)), None)

    @property
    def verb(self) -> str:
        """The clause's predicate as the article has it."""
        return self.source.parse.tokens[self.claim.head].lower if self.claim else ""

    def places(self) -> dict[str, str]:
        return {fold(f.value.name): f.value.name for f in self.around if isinstance(f.value, PlaceValue)}

    def times(self) -> Iterator[Fact]:
        for f in self.around:
            if isinstance(f.value, DateValue) and f.value.earliest and f.value.latest:
                yield f

    def participants(self) -> dict[str, str]:
        """Those that take part in the clause, or are named in the sentence, as the article has them.

        By name or lemma; neither the marked words nor what these count.
        """
        tokens, out = self.source.parse.tokens, {}
        counted = {f.value.counted for f in self.marked if isinstance(f.value, QuantityValue)}
        for argument in self.claim.arguments if self.claim else ():
            token = tokens[argument.head]
            if token.pos not in {"NOUN", "PROPN"} or argument.entity is not None or argument.lemma in counted:
                continue
            if argument.lemma.lower() not in GENERIC_WORDS and not self._is_marked(token.start, token.end):
                out[fold(argument.lemma)] = token.text
        start, end = self.source.parse.sentences[self.sentence]
        for entity in self.source.entities:
            here = [m for m in entity.mentions if start <= m[0] and m[1] <= end and not self._is_marked(*m)]
            if here and entity.label != "GPE":
                out[fold(entity.name.split()[-1])] = entity.name
        return out

    def _is_marked(self, start: int, end: int) -> bool:
        return start < self.span[1] and self.span[0] < end


def _say_act(x: _Passage, y: _Passage) -> Iterator[str]:
    if x.claim is None or y.claim is None:
        return
    names = [p.claim.predicate.replace(" ", "_") for p in (x, y) if p.claim]
    classes = {EVENT_CLASSES.get(n) for n in names} & _CASUALTIES
    senses = {SENSE_OF.get(n, "") for n in names} - {""}
    if names[0] in _SAYING_LITTLE or names[1] in _SAYING_LITTLE:
        return
    if names[0] == names[1] or (len(classes | senses) == 1 and all(EVENT_CLASSES.get(n) for n in names)):
        words = dict.fromkeys(f"“{p.verb}”" for p in (x, y))
        yield f"the act ({' and '.join(words)})"


def _say_counted(x: _Passage, y: _Passage) -> Iterator[str]:
    pairs = [[f.value for f in p.marked if isinstance(f.value, QuantityValue)] for p in (x, y)]
    if not all(pairs):
        return
    p, q = pairs[0][0], pairs[1][0]
    if p.counted and q.counted and quantities.count_alike(p, q):
        yield f"what is counted ({' and '.join(dict.fromkeys(map(say_plural, (p.counted, q.counted))))})"


def _say_participants(x: _Passage, y: _Passage) -> Iterator[str]:
    mine, theirs = x.participants(), y.participants()
    if shared := [name for key, name in mine.items() if key in theirs][:MOST_NAMED]:
        yield f"who or what takes part ({', '.join(shared)})"


def _say_place(x: _Passage, y: _Passage) -> Iterator[str]:
    mine, theirs = x.places(), y.places()
    if shared := [name for key, name in mine.items() if key in theirs][:MOST_NAMED]:
        yield f"the place ({', '.join(shared)})"


def _say_time(x: _Passage, y: _Passage) -> Iterator[str]:
    for f in x.times():
        if any(relate(f, g) == "agree" for g in y.times()):
            assert isinstance(f.value, DateValue)  # noqa: S101 - times() gives only these
            yield f"the time ({dates.say(f.value)})"
            return
