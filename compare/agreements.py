"""Dates and figures that outlets share of one act: the rows of agreement in *who reports what*.

Such a row says that the date or the figure is the same. A reader takes it for agreement on what happened, so both
outlets must give it for one act, equally surely: "passed an inspection in March" and "failed an inspection in March"
have no row. Two acts are one when the verb is the same, or when a list of the package has both verbs in one class and
none has them in opposed ones: acts and verbs of `polarities.json`, the classes of `framings.json`, and `SENSES`. Other
verbs may say the same all the same; nothing here can tell, and they have no row either.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

from compare.acts import Acts, doers_clash
from compare.detectors.matching import EVENT_CLASSES, FATES, SENSES
from compare.lexicons import read_list, words
from compare.model import DateValue, QuantityValue, Row
from compare.topics import describe_fact, find_owner
from compare.values import table_key, value_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.acts import Act
    from compare.model import Claim, Discrepancy, Fact, SentenceRef, Source, Story

# Kinds that set acts against each other: a date in two clauses that one of them marks is no agreement.
_ACT_KINDS: Final = frozenset({"polarity", "certainty", "framing"})
# What is said of the one acted on ("was found safe") is part of the act, whatever the verb; an object is part of it
# where the verb says little ("took office").
_SAID_OF: Final = frozenset({"attr", "acomp", "oprd"})
_OBJECTS: Final = frozenset({"dobj", "obj", "prt"})
# What will be done and what was done may be one act, told on two days; what may have been done is not borne out.
_DOUBTS: Final = frozenset({"possible", "alleged", "denied"})
# "Nearly sank", "hardly met": the act did not quite happen.
_NOT_QUITE: Final = frozenset("almost nearly hardly scarcely barely".split())


def list_agreements(story: Story, discrepancies: Sequence[Discrepancy]) -> list[Row]:
    """Rows of the dates and figures that aligned sentences share of one act, in order of place in the first outlet.

    What a discrepancy shows is left out; a value repeated of one act is one row. A topic begins with what agrees.
    """
    shown = {(e.source, e.start) for d in discrepancies for e in d.evidence}
    opposed = [d for d in discrepancies if d.kind in _ACT_KINDS]
    readers = {s.id: _Reader(s) for s in story.sources}
    groups: dict[tuple[str, ...], list[dict[str, _Told]]] = {}
    for pair in sorted(story.alignments, key=lambda p: (p.a, p.b)):
        for x in readers[pair.a.source].in_sentence(pair.a, shown):
            for y in readers[pair.b.source].in_sentence(pair.b, shown):
                if x.key == y.key and x.is_one_act(y) and not any(_sets_apart(d, x, y) for d in opposed):
                    _join(groups.setdefault(x.key, []), x, y)
    rows = [_row(story, group) for told in groups.values() for group in told]
    return [row for _, row in sorted(rows, key=lambda item: item[0])]


def bear_out(source: Source, fact: Fact, other: Source, there: Fact) -> bool:
    """Whether two sources that give one date or figure give it of one thing; true where one stands in no clause.

    Other words for one act are many more than any list has: it is enough that the acts do not contradict each other,
    that not one outlet alone doubts its own, and that an age is of one person.
    """
    x, y = (_Reader(s).tell(f) for s, f in ((source, fact), (other, there)))
    if x is None or y is None:
        return True
    if x.is_age or y.is_age:
        return x.is_one_act(y)
    doubts = [t.claim.certainty in _DOUBTS for t in (x, y)]
    return doubts[0] == doubts[1] and not x.contradicts(y)


class _Reader:
    """Reads the tellings of one source, sentence by sentence."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._acts = Acts(source)
        self._read: dict[int, tuple[_Told, ...]] = {}

    def in_sentence(self, ref: SentenceRef, shown: set[tuple[str, int]]) -> list[_Told]:
        """What a sentence tells of dates and figures, in order; without what is shown already."""
        if ref.sentence not in self._read:
            self._read[ref.sentence] = tuple(self._tell(ref.sentence))
        return [told for told in self._read[ref.sentence] if (ref.source, told.fact.start) not in shown]

    def tell(self, fact: Fact) -> _Told | None:
        """What a fact tells, of the clause it stands in; None where it stands in none."""
        sentence = self.source.parse.sentence_at(fact.start)
        span = fact.start, fact.end
        for claim in self.source.claims_by_sentence[sentence]:
            if any((f.start, f.end) == span for f in claim.facts):
                act = next((a for a in self._acts.in_sentence(sentence) if a.head == claim.head), None)
                return _Told(self.source, fact, value_key(self.source, fact), claim, act)
        return None

    def _tell(self, sentence: int) -> Iterator[_Told]:
        for fact in self.source.facts_by_sentence[sentence]:
            if table_key(fact) and (told := self.tell(fact)) is not None:
                yield told


@dataclass(frozen=True)
class _Told:
    """A date or a figure, and the act that it is told of."""

    source: Source
    fact: Fact
    key: tuple[str, ...]
    claim: Claim
    act: Act | None

    @property
    def is_age(self) -> bool:
        return isinstance(self.fact.value, QuantityValue) and self.fact.value.measures == "age"

    @property
    def noun(self) -> str:
        """What the value is called: `date`, `time` or `figure`."""
        if isinstance(self.fact.value, DateValue):
            return "time" if self.fact.value.timex_type == "TIME" else "date"
        return "figure"

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
        event = EVENT_CLASSES.get(self.claim.predicate.replace(" ", "_"), "")
        return event if event in SENSES else ""

    @cached_property
    def names(self) -> frozenset[str]:
        """The verb, and the sense that it or what is measured has."""
        senses = {self.sense}
        if isinstance(self.fact.value, QuantityValue):
            # "19 dead", "the loss of 19 lives": the figure knows its act where the clause has another.
            senses |= SENSES & {EVENT_CLASSES.get(self.fact.value.measures, "")}
        return frozenset({self.claim.predicate, *(f"sense {s}" for s in senses if s)})

    @cached_property
    def classes(self) -> frozenset[tuple[str, str]]:
        """The classes of the lists that hold the act, as (list, class); in each list the longest phrase speaks."""
        phrases = (self.act.phrases if self.act else frozenset()) | {self.claim.predicate}
        found: set[tuple[str, str]] = set()
        for name, classes in _lists().items():
            hits = {c: max((len(p.split()) for p in phrases & held), default=0) for c, held in classes.items()}
            longest = max(hits.values())
            found |= {(name, c) for c, length in hits.items() if longest and length == longest}
        return frozenset(found)

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
        parse = self.source.parse
        return any(parse.tokens[c].lower in _NOT_QUITE for c in parse.children[self.claim.head])

    def is_one_act(self, other: _Told) -> bool:
        """Whether both values are told of one act, equally surely."""
        if self.is_age or other.is_age:
            return self.is_age and other.is_age and self._owner_may_be(other)
        x, y = self.claim, other.claim
        if x.certainty != y.certainty or self.contradicts(other):
            return False
        if self.act and other.act and (doers_clash(self.act, other.act) or _are_strangers(self.act, other.act)):
            return False
        if x.predicate == y.predicate:
            mine, theirs = self.complements, other.complements
            return not mine or not theirs or bool(mine & theirs)
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
        return any((p, q) in _opposed() for p in self.classes for q in other.classes)

    def _owner_may_be(self, other: _Told) -> bool:
        mine, theirs = (find_owner(t.source, t.fact).split() for t in (self, other))
        return not mine or not theirs or mine[-1] == theirs[-1]


def _are_strangers(x: Act, y: Act) -> bool:
    """Whether both acts name who or what takes part, and nobody and nothing takes part in both."""
    told = all(act.subject or act.patient for act in (x, y))
    return told and bool(x.things) and bool(y.things) and not x.things & y.things


def _sets_apart(found: Discrepancy, x: _Told, y: _Told) -> bool:
    """Whether a finding sets the clauses of both values against each other."""
    return all(
        any(e.source == t.source.id and e.start < t.claim.end and t.claim.start < e.end for e in found.evidence)
        for t in (x, y)
    )


@lru_cache(maxsize=1)
def _lists() -> dict[str, dict[str, frozenset[str]]]:
    """Lists of acts by name: the phrases, as `Act.phrases` has them, of each class of one list."""
    polarities = read_list("polarities.json")
    out = {f"act {a['id']}": {side: frozenset(a[side]) for side in ("yes", "no")} for a in polarities["acts"]}
    for frame in read_list("framings.json")["frames"]:
        out[f"frame {frame['id']}"] = {name: frozenset(phrases) for name, phrases in frame["classes"].items()}
    for verbs in polarities["verbs"]:
        out[f"verbs {verbs[0]}"] = {"": frozenset(verbs)}
    return out


@lru_cache(maxsize=1)
def _opposed() -> frozenset[tuple[tuple[str, str], tuple[str, str]]]:
    """Two classes that a list opposes, both ways round."""
    pairs = [((name, "yes"), (name, "no")) for name in _lists() if name.startswith("act ")]
    for frame in read_list("framings.json")["frames"]:
        name = f"frame {frame['id']}"
        pairs += [((name, one), (name, two)) for one, two, _ in frame["opposed"]]
    return frozenset(pairs) | frozenset((two, one) for one, two in pairs)


def _join(groups: list[dict[str, _Told]], x: _Told, y: _Told) -> None:
    """Puts two tellings of one value into the group of that value that tells of their act, or into a new one."""
    for group in groups:
        if any(told in group.values() for told in (x, y)) or all(z.is_one_act(x) for z in group.values()):
            group.setdefault(x.source.id, x)
            group.setdefault(y.source.id, y)
            return
    groups.append({x.source.id: x, y.source.id: y})


def _row(story: Story, group: dict[str, _Told]) -> tuple[tuple[str, int], Row]:
    cells = [group[s.id] for s in story.sources if s.id in group]
    lead = cells[0]
    about = describe_fact(lead.source, lead.fact)
    if not lead.is_age:
        about = f"same {lead.noun}: {about}" if about else f"same {lead.noun}"
    row = Row(about, lead.fact.kind, tuple((t.source.id, t.fact.text) for t in cells), "agree")
    return (lead.source.id, lead.fact.start), row
