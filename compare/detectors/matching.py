"""Values of two outlets compete for each other before any of them may clash.

A value of one outlet is matched with the value of the other that stands in the most similar slot, equal values
first: they explain each other away. Only what is left unexplained on both sides, in slots that fit, is a clash.
Of everything tried on the labelled stories this gave the largest gain in precision (benchmarks/matching.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from math import inf, log
from typing import TYPE_CHECKING, Final, Literal

from compare.values.quantities import PEOPLE_NOUNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.model import Claim, Fact, FactKind, Source, Story
    from compare.values.relations import Relation

WINDOW_TOKENS: Final = 8
"""Words on each side of a value that make its slot; wider windows reach into the next event."""

OUTSHINES: Final = 0.35
"""How much better than an equal value's the slot of an unequal one must be to clash all the same.

In "the minister flew out last month and the adviser met Wang in early May", the minister's "last month" must not
explain the other outlet's "met Wang last month". From 0.2 to 0.6 the labelled stories score alike.
"""
EQUAL_BONUS: Final = 0.3
"""Equal values win ties by this much: an editor reads "41" against "41" before "41" against "27"."""
STRANGENESS: Final = 0.3
"""What an equal value loses when the participants of its clause are wholly others."""
OTHER_CLAUSE_WEIGHT: Final = 0.4
"""What a word in the window weighs that belongs to another clause than the value; own clause 1."""
ARGUMENT_WEIGHT: Final = 0.7
"""What the participants of the value's own clause weigh, however far off they stand."""

EVENT_CLASSES: Final[Mapping[str, str]] = {
    word: name
    for name, words in {
        # Written for news English at large; a word stands in the class it has beside a number or a date.
        "die": "die kill death dead fatality perish drown slay murder toll body victim deadly fatal lose_life succumb",
        "hurt": "hurt injure wound injury casualty hospital hospitalise hospitalize treat burn maim sicken ill "
        "hospitalised hospitalized injured wounded treatment",
        "missing": "miss missing unaccounted disappear vanish",
        "trap": "trap strand stick stranded trapped",
        "rescue": "rescue save pull pluck evacuate evacuation evacuee flee shelter displace refuge homeless",
        "arrest": "arrest detain custody charge indict accuse jail hold",
        "sentence": "sentence imprison prison term",
        "damage": "damage destroy collapse topple flatten demolish gut wreck burn ruin level flood",
        "cost": "cost price pay fee worth bill spend fine penalty settle settlement compensation budget",
        "earn": "earn profit income earnings net revenue sale turnover",
        "lose": "loss deficit shortfall debt",
        "rise": "rise increase grow jump climb gain surge soar advance raise hike up growth",
        "fall": "fall drop decline decrease slip slide sink tumble plunge lower down shrink dip",
        "cut": "cut layoff redundancy axe shed eliminate dismiss lay_off slash",
        "hire": "hire employ recruit employee staff workforce worker",
        "vote": "vote ballot majority poll elect seat",
        "live": "live population home resident inhabitant reside",
        "measure": "magnitude measure richter epicenter epicentre depth",
        "begin": "begin start open launch kick_off commence",
        "end": "end close finish conclude expire halt stop shut",
        "meet": "meet meeting talk summit visit travel trip",
        "announce": "announce say tell report confirm statement reveal disclose unveil",
        "sign": "sign agree approve pass adopt ratify deal agreement",
        "strike": "strike hit crash shake collide impact slam derail overturn",
        "win": "win beat score goal defeat victory",
        "attend": "attend crowd gather march protest demonstrator turnout audience",
        "age": "age aged old",
    }.items()
    for word in words.split()
}

SENSES: Final = frozenset("die damage rise fall cut hire begin end meet sign trap rescue".split())
"""Of these classes, those whose verbs say one thing in other words; the others hold opposites or stages."""


def sense_of(lemma: str) -> str:
    """The class of a lemma (underscores for blanks), where its verbs say one thing in other words; else ''."""
    sense = EVENT_CLASSES.get(lemma, "")
    return sense if sense in SENSES else ""


FATES: Final = frozenset({"die", "hurt", "missing", "trap", "rescue", "arrest"})
"""Classes that tell apart what became of people in one event: 14 died, 20 were hurt."""
EVENTS_CLASH: Final = -0.35
FATES_CLASH: Final = -0.8

_CLASS_DEPS: Final = frozenset("amod acl attr acomp dobj nsubjpass nsubj prep".split())

_STOP_LEMMAS: Final = frozenset("be have do say tell add that which who it he she they there".split())


@dataclass(frozen=True, slots=True)
class Clash:
    """Two values in fitting slots, unequal and unexplained; all mentions of each are evidence."""

    source_a: Source
    source_b: Source
    facts_a: tuple[Fact, ...]
    """Mentions of the value in `source_a`, the one in the best slot first."""
    facts_b: tuple[Fact, ...]
    relation: Literal["differs", "conflict"]
    slot: float
    """How well the slots fit; about 0 to 1.5, higher is better."""
    event: str
    """Event class of the first mention's slot, '' where it has none."""
    shared_words: tuple[str, ...]
    """Content words that both slots share, rarest first, in the words of the first: what the clash is about."""


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

    @cached_property
    def vector(self) -> NDArray[np.float32] | None:
        """Mean of the word vectors in the window, the value's own left out; None without vectors."""
        import numpy as np

        if not self.source.token_vectors or not self.source.token_spans:
            return None
        rows = self.source.token_vectors[self.sentence]
        spans = self.source.token_spans[self.sentence]
        start, end = self._window
        keep = [
            n
            for n, (s, e) in enumerate(spans[: len(rows)])
            if start <= s < end and not (s < self.fact.end and self.fact.start < e)
        ]
        if not keep:
            return None
        mean = rows[keep].astype(np.float64).mean(axis=0)
        length = float(np.sqrt((mean * mean).sum()))
        return (mean / length).astype(np.float32) if length else None

    @property
    def _window(self) -> tuple[int, int]:
        parse = self.source.parse
        inside = parse.tokens_between(self.fact.start, self.fact.end)
        first, last = parse.sentence_tokens[self.sentence]
        left = max(first, inside[0].i - WINDOW_TOKENS)
        right = min(last - 1, inside[-1].i + WINDOW_TOKENS)
        return parse.tokens[left].start, parse.tokens[right].end


def find_slot(source: Source, fact: Fact) -> Slot | None:
    """The slot of a fact; None for a fact outside any token."""
    parse = source.parse
    inside = parse.tokens_between(fact.start, fact.end)
    if not inside:
        return None
    sentence = parse.sentence_at(fact.start)
    first, last = parse.sentence_tokens[sentence]
    claim = next(
        (c for c in source.claims_by_sentence[sentence] if any(f is fact or f == fact for f in c.facts)),
        None,
    )
    own = frozenset(claim.tokens) if claim else frozenset()
    lemmas: dict[str, float] = {}
    for token in parse.tokens[max(first, inside[0].i - WINDOW_TOKENS) : min(last, inside[-1].i + WINDOW_TOKENS + 1)]:
        if fact.start <= token.start < fact.end and token.pos not in {"NOUN", "VERB"}:
            continue
        if token.pos not in {"NOUN", "VERB", "ADJ", "PROPN", "ADV"} or token.lemma in _STOP_LEMMAS:
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


class SlotScorer:
    """Scores how well two slots fit; holds the word weights of one story."""

    def __init__(self, story: Story) -> None:
        self._idf: dict[str, float] = {}
        count: dict[str, int] = {}
        total = 0
        for source in story.sources:
            for first, last in source.parse.sentence_tokens:
                total += 1
                for lemma in {t.lemma for t in source.parse.tokens[first:last]}:
                    count[lemma] = count.get(lemma, 0) + 1
        self._idf = {lemma: log((total + 1) / (n + 0.5)) for lemma, n in count.items()}
        self._story = story

    def idf(self, lemma: str) -> float:
        """Rarity of a lemma in the story, natural logarithm."""
        return self._idf.get(lemma, 0.0)

    def score(self, x: Slot, y: Slot, *, nouns: tuple[str, str], aligned: float) -> float:
        """About 0 to 1.5. Weights were set by hand and checked on the labelled stories: see benchmarks/matching.md."""
        total = 0.6 * self.overlap(x, y) + 0.5 * (noun_similarity(*nouns) - 0.4) + 0.3 * aligned
        if x.event and y.event:
            total += 0.2 if x.event == y.event else FATES_CLASH if {x.event, y.event} <= FATES else EVENTS_CLASH
        if x.predicate and x.predicate == y.predicate:
            total += 0.15
        if x.vector is not None and y.vector is not None:
            total += 0.8 * (float(x.vector @ y.vector) - 0.35)
        return round(total, 4)

    def overlap(self, x: Slot, y: Slot) -> float:
        """0 to 1: weighted share of the two windows' content lemmas that both have."""
        shared = sum(min(w, y.lemmas[lemma]) * self.idf(lemma) for lemma, w in x.lemmas.items() if lemma in y.lemmas)
        most = min(
            sum(w * self.idf(lemma) for lemma, w in x.lemmas.items()),
            sum(w * self.idf(lemma) for lemma, w in y.lemmas.items()),
        )
        return min(shared / most, 1.0) if most > 0 else 0.0

    def strangers(self, x: Slot, y: Slot) -> float:
        """0 to 1: weighted share of the participants of the one clause that the other lacks; 0 where one has none."""
        least = min(sum(map(self.idf, sorted(s.participants))) for s in (x, y))
        shared = sum(map(self.idf, sorted(x.participants & y.participants)))
        return max(1.0 - shared / least, 0.0) if least > 0 else 0.0

    def shared(self, x: Slot, y: Slot) -> tuple[str, ...]:
        """Words in both windows, rarest first, as the first of the two has them."""
        lemmas = sorted(set(x.lemmas) & set(y.lemmas), key=lambda lemma: (-self.idf(lemma), lemma))
        first, last = x.source.parse.sentence_tokens[x.sentence]
        said = {t.lemma: t.text for t in reversed(x.source.parse.tokens[first:last])}
        return tuple(said.get(lemma, lemma) for lemma in lemmas)


@dataclass(frozen=True, slots=True)
class Competition:
    """What a kind of value brings to the competition."""

    kind: FactKind
    compare: Callable[[Fact, Fact], Relation]
    """Symmetric; decides on the values alone."""
    noun: Callable[[Fact], str]
    """The counted noun of a value, '' where there is none."""
    takes_part: Callable[[Fact], bool]
    is_distinctive: Callable[[Fact], bool]
    """Would the same value anywhere in the other article explain this one? ("1,472", not "two")"""
    fits: float
    """Least slot score of a clash in the strict set."""
    explains: float = 0.25
    """Least slot score at which an equal value elsewhere explains a value away."""
    fits_loosely: float = 9.0
    """Least slot score of a clash seen only in the loose set."""
    serves_twice: float = 0.9
    """Least slot score of a clash with a value that has another clash already."""
    affinity: Callable[[Fact, Fact], float] = lambda _x, _y: 0.0
    """Added to the slot score: what the values alone say of being about one thing; symmetric."""


def find_clashes(story: Story, rules: Competition) -> Iterator[Clash]:
    """The clashes of every two outlets, in order of sources, then of place in the first of the two."""
    scorer = SlotScorer(story)
    slots = {
        source.id: [
            slot
            for fact in source.facts
            if fact.kind == rules.kind and rules.takes_part(fact) and (slot := find_slot(source, fact))
        ]
        for source in story.sources
    }
    strict = {(p.a, p.b) for p in story.alignments}
    scores = {((p[0].source, p[0].sentence), (p[1].source, p[1].sentence)): s for p, s in story.scores.items()}
    strict_keys = {((a.source, a.sentence), (b.source, b.sentence)) for a, b in strict}
    for first, second in combinations(story.sources, 2):
        yield from _between(first, second, slots[first.id], slots[second.id], rules, scorer, scores, strict_keys)


def _explained(pairs: Sequence[_Pair], rules: Competition) -> set[int]:
    """The slots whose value an equal one explains: in a slot that fits, and that no other slot of either outshines."""
    best: dict[int, float] = {}
    for pair in pairs:
        if pair.relation != "agree":
            for slot in (pair.x, pair.y):
                best[id(slot)] = max(pair.slot, best.get(id(slot), pair.slot))
    return {
        id(slot)
        for pair in pairs
        if pair.relation == "agree" and pair.slot >= rules.explains
        if all(best.get(id(slot), -inf) <= pair.slot + OUTSHINES for slot in (pair.x, pair.y))
        for slot in (pair.x, pair.y)
    }


@dataclass(frozen=True, slots=True)
class _Pair:
    x: Slot
    y: Slot
    relation: Relation
    slot: float
    is_strict: bool


def _between(
    first: Source,
    second: Source,
    xs: Sequence[Slot],
    ys: Sequence[Slot],
    rules: Competition,
    scorer: SlotScorer,
    scores: Mapping[tuple[tuple[str, int], tuple[str, int]], float],
    strict: set[tuple[tuple[str, int], tuple[str, int]]],
) -> Iterator[Clash]:
    pairs = []
    explained: set[int] = set()
    distinctive = {id(slot) for slot in (*xs, *ys) if rules.is_distinctive(slot.fact)}
    for x in xs:
        for y in ys:
            key = ((first.id, x.sentence), (second.id, y.sentence))
            aligned = scores.get(key)
            both_distinctive = id(x) in distinctive and id(y) in distinctive
            if aligned is None and not both_distinctive:
                continue
            relation = rules.compare(x.fact, y.fact)
            if relation == "agree" and both_distinctive:
                explained.update((id(x), id(y)))
            if relation == "incomparable" or aligned is None:
                continue
            fit = scorer.score(x, y, nouns=(rules.noun(x.fact), rules.noun(y.fact)), aligned=aligned)
            fit = round(fit + rules.affinity(x.fact, y.fact), 4)
            if relation == "agree":
                fit = round(fit - STRANGENESS * scorer.strangers(x, y), 4)
            pairs.append(_Pair(x, y, relation, fit, key in strict))
    explained |= _explained(pairs, rules)
    pairs.sort(
        key=lambda p: (-(p.slot + (EQUAL_BONUS if p.relation == "agree" else 0.0)), p.x.fact.start, p.y.fact.start)
    )
    taken: dict[int, Relation] = {}
    matched = []
    for pair in pairs:
        held = [taken[id(s)] for s in (pair.x, pair.y) if id(s) in taken]
        # "Last month the minister was in Thessaloniki, while in Vienna …": one date may serve two clauses.
        if held and (len(held) == 2 or "agree" in (*held, pair.relation) or pair.slot < rules.serves_twice):
            continue
        taken[id(pair.x)] = taken[id(pair.y)] = pair.relation
        matched.append(pair)
    found = [
        p
        for p in matched
        if p.relation in {"conflict", "differs"}
        and not {id(p.x), id(p.y)} & explained
        and p.slot >= (rules.fits if p.is_strict else rules.fits_loosely)
    ]
    yield from _merged(first, second, found, pairs, rules, scorer)


def _merged(
    first: Source,
    second: Source,
    found: Iterable[_Pair],
    pairs: Iterable[_Pair],
    rules: Competition,
    scorer: SlotScorer,
) -> Iterator[Clash]:
    """One clash for each two values, however often each outlet repeats its own."""
    done: list[tuple[Fact, Fact]] = []
    everything = list(pairs)
    for pair in sorted(found, key=lambda p: (-p.slot, p.x.fact.start, p.y.fact.start)):
        x, y = pair.x.fact, pair.y.fact
        if any(_same(x, a, rules) and _same(y, b, rules) for a, b in done):
            continue
        done.append((x, y))
        mates_x = {x.start: x}
        mates_y = {y.start: y}
        for other in everything:
            if other.relation != pair.relation or other.slot < rules.fits:
                continue
            if _same(other.x.fact, x, rules) and _same(other.y.fact, y, rules):
                mates_x.setdefault(other.x.fact.start, other.x.fact)
                mates_y.setdefault(other.y.fact.start, other.y.fact)
        yield Clash(
            source_a=first,
            source_b=second,
            facts_a=(x, *(f for s, f in sorted(mates_x.items()) if s != x.start)),
            facts_b=(y, *(f for s, f in sorted(mates_y.items()) if s != y.start)),
            relation="conflict" if pair.relation == "conflict" else "differs",
            slot=pair.slot,
            event=pair.x.event or pair.y.event,
            shared_words=scorer.shared(pair.x, pair.y),
        )


def _same(x: Fact, y: Fact, rules: Competition) -> bool:
    return x == y or (rules.compare(x, y) == "agree" and rules.noun(x) == rules.noun(y))
