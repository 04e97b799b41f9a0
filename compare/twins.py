"""Two findings about one fact: the same difference, read twice.

Kinds that read acts (polarity, certainty, framing) may each find what one pair of clauses holds: "the ministry
*confirmed* that they were freed" / "*denied* that they *were freed*". And one difference may stand in two pairs of
sentences, a headline and its story, in other words: "two *crew* hurt" / "two *firefighters* were injured".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from compare.agreements import value_key
from compare.clauses.claims import claims_at
from compare.clauses.retellings import ACT_KINDS
from compare.detectors.matching import EVENT_CLASSES, PEOPLE_NOUNS
from compare.lexicons import person_nouns
from compare.model import DateValue, QuantityValue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from compare.model import Fact, Finding, Mark, Story

# Clauses that say what is confirmed, denied, planned: one statement with the verb above them.
_CONTENT_DEPS: Final = frozenset({"ccomp", "xcomp"})
_ON_NOUN: Final = frozenset({"acl", "relcl", "amod", "acomp"})
_PARTS: Final = frozenset({"subject", "object", "agent"})


def overlap(x: Mark, y: Mark) -> bool:
    """Whether two marks of one outlet share words."""
    return x.source == y.source and x.start < y.end and y.start < x.end


def quantity_at(story: Story, mark: Mark) -> QuantityValue | None:
    """The first quantity that a mark touches."""
    return next((f.value for f in _facts_at(story, mark) if isinstance(f.value, QuantityValue)), None)


def _facts_at(story: Story, mark: Mark) -> Iterable[Fact]:
    return (f for f in story.source(mark.source).facts if f.start < mark.end and mark.start < f.end)


class Twins:
    """Tells whether two findings on a story are about one fact."""

    def __init__(self, story: Story) -> None:
        self.story = story
        # What stands where a mark does; findings are held against each other, so marks are asked about many times.
        self._claims = cache(lambda mark: claims_at(story.source(mark.source), mark.start, mark.end))
        self._facts = cache(lambda mark: tuple(_facts_at(story, mark)))

    def are_one_fact(self, finding: Finding, other: Finding) -> bool:
        """True where in two outlets the marks of both stand for one act, or tell the same value of one act twice."""
        if finding.kind in ACT_KINDS and other.kind in ACT_KINDS:
            return self._are_one_act(finding, other)
        return (
            finding.kind == other.kind
            and finding.kind in {"quantity", "date"}
            and len(self._outlets(finding, other, self._tell_one_value)) >= 2
        )

    def _are_one_act(self, finding: Finding, other: Finding) -> bool:
        tight = self._outlets(finding, other, self._share_clause)
        loose = tight | self._outlets(finding, other, self._are_nested)
        if tight and len(loose) >= 2:
            return True
        return finding.kind == other.kind and len(self._outlets(finding, other, self._repeat_act)) >= 2

    def _outlets(self, finding: Finding, other: Finding, test: Callable[[Mark, Mark], bool]) -> set[str]:
        return {x.source for x in finding.marks for y in other.marks if x.source == y.source and test(x, y)}

    def _share_clause(self, x: Mark, y: Mark) -> bool:
        return overlap(x, y) or bool({c.head for c in self._claims(x)} & {c.head for c in self._claims(y)})

    def _are_nested(self, x: Mark, y: Mark) -> bool:
        """Whether one mark's clause is what the other's verb confirms, denies or plans."""
        tokens = self.story.source(x.source).parse.tokens
        heads = [{c.head for c in self._claims(mark)} for mark in (x, y)]
        return any(
            tokens[i].dep in _CONTENT_DEPS and tokens[i].head in above
            for below, above in (heads, heads[::-1])
            for i in below
        )

    def _repeat_act(self, x: Mark, y: Mark) -> bool:
        """Whether two clauses of one outlet have one verb, as surely, and the same one acting or acted upon."""
        return any(
            (p.predicate, p.negated, p.certainty) == (q.predicate, q.negated, q.certainty)
            and {a.lemma for a in p.arguments if a.role in _PARTS} & {a.lemma for a in q.arguments if a.role in _PARTS}
            for p in self._claims(x)
            for q in self._claims(y)
        )

    def _tell_one_value(self, x: Mark, y: Mark) -> bool:
        """Whether two marks of one outlet give one value of one act, in two sentences."""
        if overlap(x, y):
            return True
        parse = self.story.source(x.source).parse
        if parse.sentence_at(x.start) == parse.sentence_at(y.start):
            # "Two firefighters and two crew": two counts.
            return False
        return any(
            self._is_one_value(p, q) and self._is_one_measure(x, y, p, q)
            for p in self._facts(x)
            for q in self._facts(y)
        )

    @staticmethod
    def _is_one_value(p: Fact, q: Fact) -> bool:
        if isinstance(p.value, QuantityValue) and isinstance(q.value, QuantityValue):
            if p.value.exact is None or (p.value.low, p.value.high) != (q.value.low, q.value.high):
                return False
            return p.value.unit == q.value.unit or (_counts_people(p.value) and _counts_people(q.value))
        return isinstance(p.value, DateValue) and (key := value_key(p)) is not None and key == value_key(q)

    def _is_one_measure(self, x: Mark, y: Mark, p: Fact, q: Fact) -> bool:
        one, two = ({EVENT_CLASSES.get(w, w) for w in self._measures(mark, f)} for mark, f in ((x, p), (y, q)))
        return bool(one & two)

    def _measures(self, mark: Mark, fact: Fact) -> set[str]:
        """Lemmas of what is said of a value: its verb, and what hangs on the noun it counts ("two crew hurt")."""
        tokens, children = (parse := self.story.source(mark.source).parse).tokens, parse.children
        said = {claim.predicate for claim in self._claims(mark)}
        if isinstance(fact.value, QuantityValue) and fact.value.measures:
            said.add(fact.value.measures)
        for token in parse.tokens_between(fact.start, fact.end):
            said |= {tokens[c].lemma for c in children[token.head] if tokens[c].dep in _ON_NOUN}
        return said


def _counts_people(value: QuantityValue) -> bool:
    return value.counted in PEOPLE_NOUNS or value.counted in person_nouns()
