"""Two findings about one fact: the same difference, read twice.

Kinds that read acts (polarity, certainty, framing) may each find what one pair of clauses holds: "the ministry
*confirmed* that they were freed" / "*denied* that they *were freed*". And one difference may stand in two pairs of
sentences, a headline and its story, in other words: "two *crew* hurt" / "two *firefighters* were injured".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations, permutations
from typing import TYPE_CHECKING, Final

from compare.clauses.claims import claims_at
from compare.clauses.retellings import ACT_KINDS
from compare.english.events import EVENT_CLASSES
from compare.model import QuantityValue
from compare.values import table_key
from compare.values.quantities import as_people

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.model import Claim, Fact, Finding, Kind, Mark, Story

_VALUE_KINDS: Final = frozenset({"quantity", "date"})
# Clauses that say what is confirmed, denied, planned: one statement with the verb above them.
_CONTENT_DEPS: Final = frozenset({"ccomp", "xcomp", "parataxis"})
_TWO_FACTS: Final = frozenset({"name", "role"})
"""Kinds that tell two things of one person: "Mayor Rafael" / "Deputy mayor Raphael" is both."""
_ON_NOUN: Final = frozenset({"acl", "relcl", "amod", "acomp"})
_PARTS: Final = frozenset({"subject", "object", "agent"})


def overlap(x: Mark, y: Mark) -> bool:
    """Whether two marks of one outlet share words."""
    return x.source == y.source and x.start < y.end and y.start < x.end


class Twins:
    """Tells how two marks in one outlet go together; what it reads at a mark it reads once."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self._claims: dict[Mark, tuple[Claim, ...]] = {}
        self._facts: dict[Mark, tuple[Fact, ...]] = {}

    def quantity_at(self, mark: Mark) -> QuantityValue | None:
        """The first quantity that a mark touches."""
        return next((f.value for f in self._told(mark) if isinstance(f.value, QuantityValue)), None)

    def sets_figures(self, finding: Finding) -> bool:
        """Whether a finding sets figures against each other: "nobody" is one too, where another outlet counts some."""
        if finding.kind == "polarity":
            return all(self._is_figure(mark) for mark in finding.marks)
        return finding.kind == "quantity"

    def _is_figure(self, mark: Mark) -> bool:
        held = self._told(mark)
        return any(isinstance(f.value, QuantityValue) and (f.start, f.end) == (mark.start, mark.end) for f in held)

    def acts_at(self, mark: Mark) -> set[tuple[str, bool, str]]:
        """What two marks have in common, if anything, that `repeat_act` is true of."""
        return {(c.predicate, c.negated, c.certainty) for c in self._at(mark)}

    def values_at(self, mark: Mark) -> set[tuple[str, ...]]:
        """What two marks have in common, if anything, that `tell_one_value` is true of, or else words."""
        return {key for fact in self._told(mark) if (key := _value_key(fact)) is not None}

    def share_clause(self, x: Mark, y: Mark) -> bool:
        return overlap(x, y) or bool({c.head for c in self._at(x)} & {c.head for c in self._at(y)})

    def are_nested(self, x: Mark, y: Mark) -> bool:
        """Whether one mark's clause is what the other's verb confirms, denies or plans."""
        tokens = self.story.source(x.source).parse.tokens
        heads = [{c.head for c in self._at(mark)} for mark in (x, y)]
        return any(
            tokens[i].dep in _CONTENT_DEPS and tokens[i].head in above
            for below, above in (heads, heads[::-1])
            for i in below
        )

    def repeat_act(self, x: Mark, y: Mark) -> bool:
        """Whether two clauses of one outlet have one verb, as surely, and the same one acting or acted upon."""
        return any(
            (p.predicate, p.negated, p.certainty) == (q.predicate, q.negated, q.certainty)
            and {a.lemma for a in p.arguments if a.role in _PARTS} & {a.lemma for a in q.arguments if a.role in _PARTS}
            for p in self._at(x)
            for q in self._at(y)
        )

    def tell_one_value(self, x: Mark, y: Mark) -> bool:
        """Whether two marks of one outlet give one value of one act, in two sentences."""
        if overlap(x, y):
            return True
        parse = self.story.source(x.source).parse
        if parse.sentence_at(x.start) == parse.sentence_at(y.start):
            # "Two firefighters and two crew": two counts.
            return False
        return any(
            (key := _value_key(p)) is not None and key == _value_key(q) and self._is_one_measure(x, y, p, q)
            for p in self._told(x)
            for q in self._told(y)
        )

    def _is_one_measure(self, x: Mark, y: Mark, p: Fact, q: Fact) -> bool:
        one, two = ({EVENT_CLASSES.get(w, w) for w in self._measures(mark, f)} for mark, f in ((x, p), (y, q)))
        return bool(one & two)

    def _measures(self, mark: Mark, fact: Fact) -> set[str]:
        """Lemmas of what is said of a value: its verb, and what hangs on the noun it counts ("two crew hurt")."""
        tokens, children = (parse := self.story.source(mark.source).parse).tokens, parse.children
        said = {claim.predicate for claim in self._at(mark)}
        if isinstance(fact.value, QuantityValue) and fact.value.measures:
            said.add(fact.value.measures)
        for token in parse.tokens_between(fact.start, fact.end):
            said |= {tokens[c].lemma for c in children[token.head] if tokens[c].dep in _ON_NOUN}
        return said

    def _told(self, mark: Mark) -> tuple[Fact, ...]:
        """The facts that a mark touches."""
        if mark not in self._facts:
            facts = self.story.source(mark.source).facts
            self._facts[mark] = tuple(f for f in facts if f.start < mark.end and mark.start < f.end)
        return self._facts[mark]

    def _at(self, mark: Mark) -> tuple[Claim, ...]:
        """The clauses whose verb a mark holds, or else the one that it stands in."""
        if mark not in self._claims:
            self._claims[mark] = claims_at(self.story.source(mark.source), mark.start, mark.end)
        return self._claims[mark]


def _value_key(fact: Fact) -> tuple[str, ...] | None:
    """The key of a date or a figure, with one noun for people: an outlet calls the same ones crew and sailors."""
    if isinstance(fact.value, QuantityValue):
        fact = replace(fact, value=as_people(fact.value))
    return table_key(fact)


@dataclass(frozen=True, slots=True)
class _Near:
    """The marks in one outlet, by number, that go together with some marks of a finding there."""

    sharing: frozenset[int]
    """Those with the same words, of whatever kind."""
    tight: frozenset[int]
    """Of kinds that read acts: those in the same clause."""
    loose: frozenset[int]
    """… and those whose clause is what the other's verb confirms, denies or plans."""
    again: frozenset[int]
    """Of the same kind: those that tell the same act, or the same value of one act, in other sentences too."""


class FindingIndex:
    """Findings entered under labels, by what they mark; finds those that are one fact with another.

    In a story of many outlets each fact has a finding for every two of them. So no finding is held against every
    other: each looks only at the places where it stands, and there at findings between its own outlets.
    """

    def __init__(self, twins: Twins, findings: Iterable[Finding]) -> None:
        """Only of these findings some may be entered, and may be asked for."""
        self._twins = twins
        self._numbers: dict[tuple[Kind, Mark, bool], int] = {}
        """By kind, mark, and whether its finding sets figures against each other."""
        for finding in findings:
            sets_figures = twins.sets_figures(finding)
            for mark in finding.marks:
                self._numbers.setdefault((finding.kind, mark, sets_figures), len(self._numbers))
        self._marks = tuple((kind, mark) for kind, mark, _ in self._numbers)
        self._figures = frozenset(n for (_, _, sets_figures), n in self._numbers.items() if sets_figures)
        self._in_sentence: dict[tuple[str, int], list[int]] = {}
        for n, (_, mark) in enumerate(self._marks):
            for sentence in self._sentences(mark):
                self._in_sentence.setdefault((mark.source, sentence), []).append(n)
        self._alike: dict[tuple[object, ...], list[int]] | None = None
        self._nearest: dict[tuple[int, ...], _Near] = {}
        self._labels: list[int] = []
        self._at: dict[int, set[int]] = {}
        self._between: dict[tuple[int, str], set[int]] = {}

    def enter(self, finding: Finding, label: int) -> None:
        """Enters a finding; several may share a label."""
        entry = len(self._labels)
        self._labels.append(label)
        parts = self._parts(finding)
        for outlet, numbers in parts.items():
            for n in numbers:
                self._at.setdefault(n, set()).add(label)
                for other in parts:
                    if other != outlet:
                        self._between.setdefault((n, other), set()).add(entry)

    def sharing_words(self, finding: Finding) -> set[int]:
        """The labels of findings that share words with this one: in one outlet if of its kind, in two if of another.

        A name and a role are never one. What sets figures against each other is of one kind: "four" / "nobody", "four"
        / "three".
        """
        parts = self._parts(finding)
        near = {outlet: self._near(numbers).sharing for outlet, numbers in parts.items()}
        figures = self._figures if self._twins.sets_figures(finding) else frozenset()
        if finding.kind in _TWO_FACTS:
            other = _TWO_FACTS - {finding.kind}
            near = {
                outlet: frozenset(n for n in found if self._marks[n][0] not in other) for outlet, found in near.items()
            }
        own = {n for found in near.values() for n in found if self._marks[n][0] == finding.kind or n in figures}
        out = {label for n in own for label in self._at.get(n, ())}
        return out.union(*(self._both(near[x], y, near[y], x) for x, y in combinations(parts, 2)))

    def one_fact(self, finding: Finding) -> set[int]:
        """The labels of findings whose marks in two outlets stand for one act, or tell one value of one act again."""
        parts = self._parts(finding)
        near = {outlet: self._near(numbers) for outlet, numbers in parts.items()}
        out: set[int] = set()
        for x, y in permutations(parts, 2):
            out |= self._both(near[x].tight, y, near[y].loose, x)
            out |= self._both(near[x].again, y, near[y].again, x)
        return out

    def _both(self, in_x: Iterable[int], y: str, in_y: Iterable[int], x: str) -> set[int]:
        """The labels of findings that have one of the marks in outlet x and one of those in outlet y."""
        entries: set[int] = set().union(*(self._between.get((n, y), ()) for n in in_x))
        if entries:
            entries &= set().union(*(self._between.get((n, x), ()) for n in in_y))
        return {self._labels[entry] for entry in entries}

    def _parts(self, finding: Finding) -> dict[str, tuple[int, ...]]:
        """The numbers of a finding's marks by outlet."""
        out: dict[str, tuple[int, ...]] = {}
        sets_figures = self._twins.sets_figures(finding)
        for mark in finding.marks:
            out[mark.source] = (*out.get(mark.source, ()), self._numbers[finding.kind, mark, sets_figures])
        return out

    def _sentences(self, mark: Mark) -> range:
        """The sentences a mark reaches into; marks in one clause, or that share words, have one in common."""
        parse = self._twins.story.source(mark.source).parse
        return range(parse.sentence_at(mark.start), parse.sentence_at(max(mark.end - 1, mark.start)) + 1)

    def _near(self, numbers: tuple[int, ...]) -> _Near:
        if numbers not in self._nearest:
            sharing: set[int] = set()
            tight: set[int] = set()
            loose: set[int] = set()
            again: set[int] = set()
            for n in numbers:
                kind, mark = self._marks[n]
                there = {m for s in self._sentences(mark) for m in self._in_sentence[mark.source, s]}
                sharing |= {m for m in there if overlap(mark, self._marks[m][1])}
                if kind in ACT_KINDS:
                    acts = {m for m in there if self._marks[m][0] in ACT_KINDS}
                    tight |= {m for m in acts if self._twins.share_clause(mark, self._marks[m][1])}
                    loose |= {m for m in acts - tight if self._twins.are_nested(mark, self._marks[m][1])}
                    again |= {m for m in self._like(n) if self._twins.repeat_act(mark, self._marks[m][1])}
                elif kind in _VALUE_KINDS:
                    told = {m for m in there if self._marks[m][0] == kind}.union(self._like(n))
                    again |= {m for m in told if self._twins.tell_one_value(mark, self._marks[m][1])}
            self._nearest[numbers] = _Near(*map(frozenset, (sharing, tight, tight | loose, again)))
        return self._nearest[numbers]

    def _like(self, n: int) -> set[int]:
        """The marks of a mark's kind and outlet, itself included, that have an act or a value in common with it."""
        if self._alike is None:
            self._alike = {}
            for m in range(len(self._marks)):
                for key in self._keys(m):
                    self._alike.setdefault(key, []).append(m)
        return {m for key in self._keys(n) for m in self._alike[key]}

    def _keys(self, n: int) -> Iterator[tuple[object, ...]]:
        kind, mark = self._marks[n]
        if kind in ACT_KINDS or kind in _VALUE_KINDS:
            for key in self._twins.acts_at(mark) if kind in ACT_KINDS else self._twins.values_at(mark):
                yield (kind, mark.source, key)
