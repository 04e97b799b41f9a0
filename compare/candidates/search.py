"""Two outlets' values of one kind in sentences that may belong together -> the pairs that may clash, with features.

Values compete: a value of one outlet is likely told by the value of the other that stands in the likest slot, and an
equal value in a slot as good explains it. How a pair does in that is among its features; what they weigh is learnt.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log1p, log10
from typing import TYPE_CHECKING, Final, Literal

from compare.candidates import figures, naming, sayings, times
from compare.candidates.features import SlotFeatures
from compare.candidates.second_look import Passages
from compare.candidates.slots import Rarity, Slot, are_two_fates, find_slot
from compare.model import QuantityValue
from compare.values import relate, value_key
from compare.values.quantities import size as size_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.candidates.features import Likeness
    from compare.model import Fact, FactKind, FactValue, Source, Story
    from compare.values.relations import Relation

KINDS: Final[tuple[FactKind, ...]] = ("quantity", "date", "name", "role", "place", "attribution")
"""The kinds whose values compete."""
MAX_VALUES: Final = 400
"""Values of a kind of one article that compete, the first ones; bounds the work on books and tables."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two unequal values of one kind that may be told of one thing; all mentions in such sentences belong to it."""

    kind: FactKind
    source_a: Source
    source_b: Source
    facts_a: tuple[Fact, ...]
    """Mentions of the value in `source_a`, the one in the likest slot first."""
    facts_b: tuple[Fact, ...]
    relation: Literal["differs", "conflict"]
    features: Mapping[str, float]
    """By name; a kind's own begin with the kind and a colon."""

    @property
    def passages(self) -> Passages:
        """Where the values in the likest slots stand."""
        x, y = self.facts_a[0], self.facts_b[0]
        return Passages(self.source_a, self.source_b, (x.start, x.end), (y.start, y.end))


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two values in aligned sentences that can be compared."""

    x: Slot
    y: Slot
    relation: Relation
    aligned: float
    alike: Likeness
    fit: float
    """Of `alike`: orders the competition."""


def find_candidates(story: Story, kinds: Sequence[FactKind] = KINDS) -> Iterator[Candidate]:
    """The candidates of every two outlets, in order of sources, kinds, and place in the first of the two."""
    search = _Search(story, kinds)
    for first, second in story.pairs():
        for kind in kinds:
            yield from search.between(first, second, kind)


class _Search:
    """What is read of a story once for all its pairs of outlets."""

    def __init__(self, story: Story, kinds: Sequence[FactKind]) -> None:
        self._scores: dict[tuple[str, str], dict[int, dict[int, float]]] = {}
        for (a, b), score in story.scores.items():
            self._scores.setdefault((a.source, b.source), {}).setdefault(a.sentence, {})[b.sentence] = score
        for by_sentence in self._scores.values():
            for sentence, aligned in by_sentence.items():
                by_sentence[sentence] = dict(sorted(aligned.items()))
        self._features = SlotFeatures(story, Rarity(story))
        self._figures = figures.Figures(story)
        self._slots: dict[tuple[str, FactKind], list[Slot]] = {}
        # Outlets repeat each other's values: two of them in the same words are related once, by their numbers.
        numbers: dict[tuple[FactValue, str], int] = {}
        self._number: dict[int, int] = {}
        self._keys: dict[int, tuple[str, ...]] = {}
        self._relations: dict[int, dict[int, Relation]] = {}
        for source in story.sources:
            dating = set(times.find_dating(source)) if "date" in kinds else set()
            for kind in kinds:
                facts = [f for f in source.facts if f.kind == kind and (kind != "date" or f in dating)]
                found = (find_slot(source, f) for f in facts if _takes_part(f))
                slots = self._slots[source.id, kind] = [slot for slot in found if slot][:MAX_VALUES]
                for slot in slots:
                    self._number[id(slot)] = numbers.setdefault((slot.fact.value, slot.fact.text), len(numbers))
                    # Each statement is another's to vouch for: two by one source are no two mentions of one value.
                    own = (str(slot.fact.start),) if kind == "attribution" else ()
                    self._keys[id(slot)] = (*value_key(source, slot.fact), *own)

    def between(self, first: Source, second: Source, kind: FactKind) -> Iterator[Candidate]:
        """The candidates of two outlets, by place in the first."""
        xs, ys = self._slots[first.id, kind], self._slots[second.id, kind]
        pairs, known = self._pair(first, second, xs, ys)
        contest = _Contest(pairs)
        groups: dict[tuple[object, ...], list[_Pair]] = {}
        for pair in pairs:
            if pair.relation in {"conflict", "differs"}:
                key = self._keys[id(pair.x)], self._keys[id(pair.y)], pair.relation
                groups.setdefault(key, []).append(pair)
        for group in groups.values():
            best = max(group, key=lambda p: (p.fit, p.aligned, -p.x.fact.start, -p.y.fact.start))
            features = self._features.of(best.x, best.y, best.aligned, best.alike)
            features |= contest.features(best)
            is_known = [
                self._number[id(slot)] in numbers for slot, numbers in zip((best.x, best.y), known, strict=True)
            ]
            features |= {
                "known elsewhere": float(any(is_known)),
                "both known elsewhere": float(all(is_known)),
                "conflict": float(best.relation == "conflict"),
                "mentions": log1p(len(group) - 1),
            }
            features |= {f"{kind}: {name}": value for name, value in self._traits(best).items()}
            yield Candidate(
                kind=kind,
                source_a=first,
                source_b=second,
                facts_a=_mentions(best.x, [p.x for p in group]),
                facts_b=_mentions(best.y, [p.y for p in group]),
                relation="conflict" if best.relation == "conflict" else "differs",
                features=features,
            )

    def _pair(
        self, first: Source, second: Source, xs: Sequence[Slot], ys: Sequence[Slot]
    ) -> tuple[list[_Pair], tuple[set[int], set[int]]]:
        """The pairs in aligned sentences that can be compared, by place; and what `_relate_values` gives."""
        scores = self._scores.get((first.id, second.id), {})
        known = self._relate_values(xs, ys)
        by_sentence: dict[int, list[Slot]] = {}
        for y in ys:
            by_sentence.setdefault(y.sentence, []).append(y)
        pairs = []
        for x in xs:
            related = self._relations.get(self._number[id(x)], {})
            for sentence, aligned in scores.get(x.sentence, {}).items():
                for y in by_sentence.get(sentence, ()):
                    relation = related[self._number[id(y)]]
                    if relation != "incomparable" and not self._are_two_things(x, y):
                        alike = self._features.compare(x, y, aligned)
                        pairs.append(_Pair(x, y, relation, aligned, alike, alike.fit))
        return pairs, known

    def _relate_values(self, xs: Sequence[Slot], ys: Sequence[Slot]) -> tuple[set[int], set[int]]:
        """Relates all values of either side, and gives the numbers of those that the other has, too."""
        mine, yours = ({self._number[id(slot)]: slot.fact for slot in slots} for slots in (xs, ys))
        known: tuple[set[int], set[int]] = set(), set()
        for i, x in mine.items():
            related = self._relations.setdefault(i, {})
            for j, y in yours.items():
                relation = related.get(j)
                if relation is None:
                    relation = related[j] = relate(x, y)
                if relation == "agree":
                    known[0].add(i)
                    known[1].add(j)
        return known

    def _are_two_things(self, x: Slot, y: Slot) -> bool:
        """What is known for sure: two fates, a part and its sum, two people, one family, a town and its country."""
        a, f, b, g = x.source, x.fact, y.source, y.fact
        match f.kind:
            case "quantity":
                return are_two_fates(x, y) or self._figures.are_part_and_sum(a, f, b, g)
            case "role":
                return naming.are_other_people(a, f, b, g)
            case "name":
                return naming.are_of_one_family(f, g)
            case "place":
                return naming.is_nested(f, g)
            case "date":
                return times.are_two_sayings(a, f, b, g)
            case _:
                return False

    def _traits(self, pair: _Pair) -> dict[str, float]:
        a, x, b, y = pair.x.source, pair.x.fact, pair.y.source, pair.y.fact
        match x.kind:
            case "quantity":
                return self._figures.traits(a, x, b, y)
            case "date":
                return times.traits(x, y)
            case "name":
                return naming.compare_names(x, y)
            case "role":
                return naming.compare_roles(a, x, b, y)
            case "attribution":
                return sayings.traits(pair.x, pair.y)
            case _:
                return naming.compare_places(x, y)


class _Contest:
    """How well each pair of values does against the others that have one of the two."""

    def __init__(self, pairs: Sequence[_Pair]) -> None:
        self._equal: dict[int, float] = {}
        self._rivals: dict[int, list[_Pair]] = {}
        self._met: dict[tuple[int, int], list[_Pair]] = {}
        for pair in pairs:
            self._met.setdefault((pair.x.sentence, pair.y.sentence), []).append(pair)
            for slot in (pair.x, pair.y):
                self._rivals.setdefault(id(slot), []).append(pair)
                if pair.relation == "agree":
                    self._equal[id(slot)] = max(pair.fit, self._equal.get(id(slot), pair.fit))
        self._left = {place: _left_over(met) for place, met in self._met.items()}

    def features(self, pair: _Pair) -> dict[str, float]:
        """Margins over the best equal and the best other rival, and how many are better; the worse side first."""
        over_equal = sorted(pair.fit - self._equal.get(id(s), pair.fit - NO_RIVAL) for s in (pair.x, pair.y))
        over_other, ranks = [], []
        for slot in (pair.x, pair.y):
            rivals = [p for p in self._rivals[id(slot)] if p is not pair]
            others = [p.fit for p in rivals if p.relation != "agree"]
            over_other.append(pair.fit - max(others, default=pair.fit - NO_RIVAL))
            ranks.append(min(sum(p.fit > pair.fit for p in rivals), MAX_RANK))
        over_other.sort()
        return {
            "over equal": min(over_equal[0], NO_RIVAL),
            "over equal, other side": min(over_equal[1], NO_RIVAL),
            "no equal": float(all(id(s) not in self._equal for s in (pair.x, pair.y))),
            "over rivals": min(over_other[0], NO_RIVAL),
            "over rivals, other side": min(over_other[1], NO_RIVAL),
            "rank": float(max(ranks)),
            "rank, other side": float(min(ranks)),
            "best of both": float(max(ranks) == 0),
            **self._features_left(pair),
        }

    def _features_left(self, pair: _Pair) -> dict[str, float]:
        """How many values the two sentences have beside those that both have, and whether this pair is among them."""
        left = self._left[pair.x.sentence, pair.y.sentence]
        sizes = {n: size for n, size in left.items() if size is not None}
        xs, ys = (
            {id(getattr(p, side)) for p in self._met[pair.x.sentence, pair.y.sentence]} & set(left) for side in "xy"
        )
        both = id(pair.x) in left and id(pair.y) in left
        counts = sorted((len(xs), len(ys)))
        return {
            "both left over": float(both),
            "only ones left": float(both and counts == [1, 1]),
            "left over": float(min(counts[0], MAX_RANK)),
            "left over, other side": float(min(counts[1], MAX_RANK)),
            "nearest left in size": float(both and _are_nearest(pair, xs, ys, sizes)),
        }


def _left_over(met: Sequence[_Pair]) -> dict[int, float | None]:
    """Of the values that two sentences could have in common those that only one has; with the sizes of figures."""
    matched = {id(slot) for pair in met if pair.relation == "agree" for slot in (pair.x, pair.y)}
    slots = {id(slot): slot for pair in met for slot in (pair.x, pair.y)}
    return {
        n: log10(size) if isinstance(value := slot.fact.value, QuantityValue) and (size := size_of(value)) > 0 else None
        for n, slot in slots.items()
        if n not in matched
    }


def _are_nearest(pair: _Pair, xs: set[int], ys: set[int], sizes: Mapping[int, float]) -> bool:
    """Whether no other value left over on either side is nearer in size to the one than the other is."""
    x, y = id(pair.x), id(pair.y)
    if x not in sizes or y not in sizes:
        return False
    apart = abs(sizes[x] - sizes[y])
    others = [(x, other) for other in ys - {y}] + [(other, y) for other in xs - {x}]
    return all(abs(sizes[i] - sizes[j]) > apart for i, j in others if i in sizes and j in sizes)


NO_RIVAL: Final = 1.0
"""The margin of a pair without a rival, and the most that counts."""
MAX_RANK: Final = 6


def _takes_part(fact: Fact) -> bool:
    if fact.kind == "quantity":
        value = figures.figure_of(fact)
        return value.low is not None or value.high is not None
    return True


def _mentions(best: Slot, slots: Sequence[Slot]) -> tuple[Fact, ...]:
    """The facts of slots, the best one's first, the others by place."""
    others = {s.fact.start: s.fact for s in slots if s.fact is not best.fact}
    return (best.fact, *(fact for start, fact in sorted(others.items()) if start != best.fact.start))
