"""Dates and figures that outlets share of one act: the rows of agreement in *who reports what*.

Such a row says that the date or the figure is the same. A reader takes it for agreement on what happened, so both
outlets must give it for one act, equally surely: "passed an inspection in March" and "failed an inspection in March"
have no row. Two acts are one when the verb is the same, or when a list of the package has both verbs in one class and
none has them in opposed ones: acts and verbs of `polarities.json`, the classes of `framings.json`, and `SENSES`. Other
verbs may say the same all the same; nothing here can tell, and they have no row either.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

from compare.clauses.claims import claim_of
from compare.clauses.opposites import are_opposed, find_classes
from compare.clauses.retellings import ACT_KINDS, agents_clash, pair_tellings
from compare.clauses.topics import describe_fact, find_owner
from compare.english.events import EVENT_CLASSES, FATES, SENSE_OF
from compare.english.predicates import NOT_QUITE
from compare.language.lexicons import words
from compare.model import DateValue, QuantityValue, Row, find_source_place
from compare.values import table_key, value_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.clauses.opposites import ActClass
    from compare.model import Claim, Discrepancy, Fact, Predication, SentenceRef, Source, Story

# What is said of the one acted on ("was found safe") is part of the act, whatever the verb; an object is part of it
# where the verb says little ("took office").
_SAID_OF: Final = frozenset({"attr", "acomp", "oprd"})
_OBJECTS: Final = frozenset({"dobj", "obj", "prt"})
# What will be done and what was done may be one act, told on two days; what may have been done is not borne out.
_DOUBTS: Final = frozenset({"possible", "alleged", "denied"})


def list_agreements(story: Story, discrepancies: Sequence[Discrepancy]) -> list[Row]:
    """Rows of the dates and figures that aligned sentences share of one act, in order of place in the first outlet.

    What a discrepancy shows is left out; a value repeated of one act is one row. A topic begins with what agrees.
    """
    shown = {(e.source, e.start) for d in discrepancies for e in d.evidence}
    # A date in two clauses that a finding sets against each other is no agreement.
    opposed = [d for d in discrepancies if d.kind in ACT_KINDS]

    @cache
    def tell(ref: SentenceRef) -> tuple[_Told, ...]:
        told = _tell(story.source(ref.source), ref.sentence)
        return tuple(t for t in told if (ref.source, t.fact.start) not in shown)

    groups: dict[tuple[str, ...], list[dict[str, _Told]]] = {}
    for _, x, y in pair_tellings(sorted(story.alignments, key=lambda p: (p.a.place, p.b.place)), tell):
        if x.key == y.key and x.is_one_act(y) and not any(_sets_apart(d, x, y) for d in opposed):
            _join(groups.setdefault(x.key, []), x, y)
    rows = [_row(story, group) for told in groups.values() for group in told]
    return [row for _, row in sorted(rows, key=lambda item: item[0])]


def bear_out(source: Source, fact: Fact, other: Source, there: Fact) -> bool:
    """Whether two sources that give one date or figure give it of one thing; true where one stands in no clause.

    Other words for one act are many more than any list has: it is enough that the acts do not contradict each other,
    that not one outlet alone doubts its own, and that an age is of one person.
    """
    x, y = _tell_fact(source, fact), _tell_fact(other, there)
    if x is None or y is None:
        return True
    if x.is_age or y.is_age:
        return x.is_one_act(y)
    doubts = [t.claim.certainty in _DOUBTS for t in (x, y)]
    return doubts[0] == doubts[1] and not x.contradicts(y)


def _tell(source: Source, sentence: int) -> Iterator[_Told]:
    """What a sentence tells of dates and figures, in order."""
    for fact in source.facts_by_sentence[sentence]:
        if table_key(fact) and (told := _tell_fact(source, fact)) is not None:
            yield told


def _tell_fact(source: Source, fact: Fact) -> _Told | None:
    """What a fact tells, of the clause it stands in; None where it stands in none."""
    claim = claim_of(source, fact)
    return None if claim is None else _Told(source, fact, value_key(source, fact), claim, claim.predication)


@dataclass(frozen=True)
class _Told:
    """A date or a figure, and the act that it is told of."""

    source: Source
    fact: Fact
    key: tuple[str, ...]
    claim: Claim
    act: Predication | None

    @property
    def is_age(self) -> bool:
        return isinstance(self.fact.value, QuantityValue) and self.fact.value.measures == "age"

    @property
    def fate(self) -> str:
        """The class of what became of those counted: `die`, `hurt`; '' where that is not what the figure measures."""
        measured = self.fact.value.measures if isinstance(self.fact.value, QuantityValue) else ""
        event = EVENT_CLASSES.get(measured, "")
        return event if event in FATES else ""

    @property
    def stage(self) -> str:
        """Of a date the sense of its verb; a sum may be "raised" in a round that "closed"."""
        return self.sense if isinstance(self.fact.value, DateValue) else ""

    @property
    def sense(self) -> str:
        """The sense of the verb, '' where no list has it."""
        return SENSE_OF.get(self.claim.predicate.replace(" ", "_"), "")

    @cached_property
    def names(self) -> frozenset[str]:
        """The verb, and the sense that it or what is measured has."""
        senses = {self.sense}
        if isinstance(self.fact.value, QuantityValue):
            # "19 dead", "the loss of 19 lives": the figure knows its act where the clause has another.
            senses.add(SENSE_OF.get(self.fact.value.measures, ""))
        return frozenset({self.claim.predicate, *(f"sense {s}" for s in senses if s)})

    @cached_property
    def classes(self) -> frozenset[ActClass]:
        """The classes of the lists that hold the act."""
        return find_classes((self.act.phrases if self.act else frozenset()) | {self.claim.predicate})

    @cached_property
    def complements(self) -> frozenset[str]:
        """Lemmas of what completes the verb: "found safe", "took office"; without the value itself."""
        parse = self.source.parse
        head = parse.tokens[self.claim.head]
        is_light = head.lemma in words("polarities.json", "light")
        inside = {t.i for t in parse.tokens_between(self.fact.start, self.fact.end)}
        out = set()
        for c in parse.children[head.i]:
            kid = parse.tokens[c]
            is_said = kid.dep in _SAID_OF or (kid.dep in {"xcomp", "ccomp"} and kid.pos == "ADJ")
            if (is_said or (is_light and kid.dep in _OBJECTS)) and not inside & {c, *parse.children[c]}:
                out.add(kid.lemma)
        return frozenset(out)

    @property
    def is_near_miss(self) -> bool:
        """Whether the act did not quite happen: "nearly sank"."""
        kids = (self.source.parse.tokens[c] for c in self.source.parse.children[self.claim.head])
        return any(kid.lower in NOT_QUITE for kid in kids)

    def is_one_act(self, other: _Told) -> bool:
        """Whether both values are told of one act, equally surely."""
        if self.is_age or other.is_age:
            mine, theirs = (find_owner(t.source, t.fact).split()[-1:] for t in (self, other))
            return self.is_age and other.is_age and (not mine or not theirs or mine == theirs)
        if self.claim.certainty != other.claim.certainty or self.contradicts(other):
            return False
        if self.act and other.act and (agents_clash(self.act, other.act) or _are_strangers(self.act, other.act)):
            return False
        if self.claim.predicate == other.claim.predicate:
            done, known = self.complements, other.complements
            return not done or not known or bool(done & known)
        return bool(self.names & other.names) or bool(self.classes & other.classes)

    def contradicts(self, other: _Told) -> bool:
        """Whether one denies the act that the other tells, has it nearly done, or has another: ended for begun."""
        if (self.claim.negated, self.is_near_miss) != (other.claim.negated, other.is_near_miss):
            return True
        if any(p and q and p != q for p, q in ((self.fate, other.fate), (self.stage, other.stage))):
            return True
        undone = words("certainty.json", "negating_verbs")
        if (self.claim.predicate in undone) != (other.claim.predicate in undone):
            return True
        return are_opposed(self.classes, other.classes)


def _are_strangers(x: Predication, y: Predication) -> bool:
    """Whether both acts name who or what takes part, and nobody and nothing takes part in both."""
    told = all(act.agents or act.patients for act in (x, y))
    return told and bool(x.things) and bool(y.things) and not x.things & y.things


def _sets_apart(found: Discrepancy, x: _Told, y: _Told) -> bool:
    """Whether a finding sets the clauses of both values against each other."""
    return all(
        any(e.source == t.source.id and e.start < t.claim.end and t.claim.start < e.end for e in found.evidence)
        for t in (x, y)
    )


def _join(groups: list[dict[str, _Told]], x: _Told, y: _Told) -> None:
    """Puts two tellings of one value into the group of that value that tells of their act, or into a new one."""
    for group in groups:
        if any(told in group.values() for told in (x, y)) or all(z.is_one_act(x) for z in group.values()):
            group.setdefault(x.source.id, x)
            group.setdefault(y.source.id, y)
            return
    groups.append({x.source.id: x, y.source.id: y})


def _row(story: Story, group: dict[str, _Told]) -> tuple[tuple[int, int], Row]:
    cells = [group[s.id] for s in story.sources if s.id in group]
    lead = cells[0]
    about = describe_fact(lead.source, lead.fact, is_inside=True)
    if not lead.is_age:
        value = lead.fact.value
        noun = "figure" if not isinstance(value, DateValue) else "time" if value.timex_type == "TIME" else "date"
        about = f"same {noun}: {about}" if about else f"same {noun}"
    row = Row(about, lead.fact.kind, tuple((t.source.id, t.fact.text) for t in cells), "agree")
    return (find_source_place(lead.source.id), lead.fact.start), row
