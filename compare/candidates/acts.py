"""Two outlets' predications in sentences that may belong together -> the pairs that may tell one act otherwise.

One outlet says that it was done, or will be, or that a ministry says so; the other that it was not, that it may be,
that villagers do: what is told of one act can differ in polarity, certainty, framing and attribution. Which pairs tell
of one act, and tell it otherwise, is learnt; nothing here decides it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias, overload

from compare.candidates.alignment_features import AlignmentFeatures
from compare.candidates.second_look import Passages
from compare.candidates.slots import Rarity, mean_vector
from compare.clauses.claims import claims_by_token
from compare.clauses.opposites import read_sides, read_signs
from compare.clauses.retellings import MOST_HEDGED, Retelling, agents_clash, dates_clash, words_with_hedge
from compare.english.events import SENSE_OF
from compare.english.predicates import NOBODY
from compare.english.speech import SPOKE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from compare.clauses.opposites import Frame
    from compare.model import Alignment, Claim, Finding, Predication, SentenceRef, Source, Story

Column: TypeAlias = "NDArray[np.float64]"
Numbers: TypeAlias = "NDArray[np.intp]"
Rows: TypeAlias = "tuple[list[int], list[int], list[int]]"
"""Of each candidate the number of its first verb, of its second, and of the alignment of their sentences."""

LEVELS: Final = {"fact": 1.0, "probable": 0.7, "planned": 0.55, "alleged": 0.5, "possible": 0.35, "denied": 0.0}
"""How sure each level of certainty is, 0 to 1: a mere order of them as numbers."""
LEAST_COSINE: Final = 0.45
"""Two verbs that are less alike, share nothing that takes part and are opposed in no list, tell of two acts."""
MOST_SHARED: Final = 4
MOST_CONTEXT: Final = 8
MOST_RARITY: Final = 12.0
"""More in common than this says no more."""
MAX_RANK: Final = 6
_UNKNOWN_COSINE: Final = 0.3
_AT_ONCE: Final = 4096
"""Pairs of vectors that are multiplied at a time; it bounds memory."""
_HEDGES: Final = frozenset({"possible", "alleged", "probable"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_CROSSED: Final = ("verbs alike", "things in common", "same target")
_CONTRASTS: Final = (
    "one negated",
    "opposed acts",
    "how far apart in certainty",
    "one planned",
    "one hedged",
    "opposed frames",
)


@dataclass(frozen=True, slots=True)
class ActCandidate:
    """Two predications that may tell one act otherwise."""

    told: Retelling
    span_a: tuple[int, int]
    span_b: tuple[int, int]
    features: Mapping[str, float]

    @property
    def kind(self) -> str:
        """One kind for all: what sets two acts apart is told of what is found."""
        return "act"

    @property
    def passages(self) -> Passages:
        """Where the two acts are told."""
        return Passages(self.told.first, self.told.second, self.span_a, self.span_b)


class ActCandidates(Sequence[ActCandidate]):
    """The candidates in order of alignments, then of place: their features as columns, each made when asked for."""

    def __init__(
        self, verbs: Sequence[_Verb], pairs: Sequence[Alignment], columns: Mapping[str, Column], rows: Rows
    ) -> None:
        self._verbs = verbs
        self._pairs = pairs
        self._rows = rows
        self.columns = columns
        """For each feature its value in each candidate."""

    def __len__(self) -> int:
        return len(self._rows[0])

    @overload
    def __getitem__(self, n: int) -> ActCandidate: ...
    @overload
    def __getitem__(self, n: slice) -> list[ActCandidate]: ...
    def __getitem__(self, n: int | slice) -> ActCandidate | list[ActCandidate]:
        if isinstance(n, slice):
            return [self[i] for i in range(*n.indices(len(self)))]
        x, y = self._verbs[self._rows[0][n]], self._verbs[self._rows[1][n]]
        told = Retelling(x.source, y.source, x.told, y.told, self._pairs[self._rows[2][n]])
        return ActCandidate(told, x.span, y.span, {name: float(column[n]) for name, column in self.columns.items()})


def find_act_candidates(story: Story, findings: Sequence[Finding] = ()) -> ActCandidates:
    """The candidates of a story; `findings` are those of the rules on acts.

    That a rule found something in just these words is a feature.
    """
    import numpy as np

    reader = _Reader(story)
    pairs = [pair for pair in story.candidates if not story.is_verbatim(pair)]
    verbs, rows, alike = reader.pair(pairs)
    likeness = alike.cosine + 0.15 * alike.shared + 0.3 * np.array([pair.score for pair in pairs])[rows[2]]
    # Python's rounding: numpy's may differ in the last digit, and the order of rivals with it.
    rounded = np.array([round(value, 6) for value in likeness.tolist()])
    columns = {
        **reader.alignment(pairs, rows[2]),
        **reader.likeness(verbs, pairs, rows, alike),
        **_contrast(verbs, rows, alike),
        **_attribution(verbs, rows),
    }
    for name in _CROSSED:
        columns |= {f"{name} x {contrast}": columns[name] * columns[contrast] for contrast in _CONTRASTS}
    columns |= _rank(verbs, rows, rounded)
    columns |= _fired(findings, verbs, rows)
    return ActCandidates(verbs, pairs, columns, rows)


@dataclass(frozen=True, slots=True, eq=False)
class _Verb:
    """A predication, with what is read of it once for all its pairs."""

    source: Source
    told: Predication
    span: tuple[int, int]
    """Its words, hedge included."""
    signs: frozenset[tuple[str, int]]
    turned: frozenset[tuple[str, int]]
    """The opposites of `signs`."""
    sides: frozenset[tuple[Frame, int]]
    other_sides: frozenset[tuple[Frame, int]]
    sense: str
    dep: str
    speaker: frozenset[str] | None
    """Words of whoever the article credits with it; None for the outlet itself."""

    @classmethod
    def of(cls, source: Source, told: Predication, claim: Claim | None) -> _Verb:
        signs, sides = read_signs(told), read_sides(told)
        said = claim.speaker if claim else ""
        return cls(
            source=source,
            told=told,
            span=_span(source, told),
            signs=frozenset(signs.items()),
            turned=frozenset((act, -sign) for act, sign in signs.items()),
            sides=frozenset(sides.items()),
            other_sides=frozenset((frame, -side) for frame, side in sides.items()),
            sense=SENSE_OF.get(told.predicate.replace(" ", "_"), ""),
            dep=source.parse.tokens[told.head].dep,
            speaker=frozenset(w.strip(".,").casefold() for w in said.split() if len(w) > 2) if said else None,
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Alike:
    """Of each candidate what makes it one."""

    cosine: Column
    shared: Column
    """Things in common."""
    things: Sequence[frozenset[str]]
    is_framed: Column


class _Reader:
    """What is read of a story once for all its pairs of predications."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._rarity = Rarity(story)
        self._alignment = AlignmentFeatures(story)
        self._content: dict[SentenceRef, frozenset[str]] = {}

    def pair(self, pairs: Sequence[Alignment]) -> tuple[list[_Verb], Rows, _Alike]:
        """All verbs of the sentences; then of the pairs worth a look the numbers of both verbs and of the alignment."""
        import numpy as np

        verbs, numbers = self._read_verbs(pairs)
        triples = [(i, j, k) for k, p in enumerate(pairs) for i in numbers[p.a] for j in numbers[p.b]]
        rows = np.array(triples, np.intp).reshape(-1, 3)
        both = [(verbs[i], verbs[j]) for i, j, _ in triples]
        cosine = self._cosines(verbs, rows[:, 0], rows[:, 1])
        things = [x.told.things & y.told.things for x, y in both]
        shared = np.array([len(found) for found in things], np.float64)
        is_framed = np.array([not x.other_sides.isdisjoint(y.sides) for x, y in both], np.float64)
        kept = ((cosine >= LEAST_COSINE) | (shared > 0) | (is_framed > 0)).nonzero()[0]
        alike = _Alike(cosine[kept], shared[kept], [things[n] for n in kept], is_framed[kept])
        left, right, aligned = (rows[kept, n].tolist() for n in range(3))
        return verbs, (left, right, aligned), alike

    def _read_verbs(self, pairs: Sequence[Alignment]) -> tuple[list[_Verb], dict[SentenceRef, range]]:
        claims = {source.id: claims_by_token(source) for source in self._story.sources}
        verbs: list[_Verb] = []
        numbers: dict[SentenceRef, range] = {}
        for ref in (ref for pair in pairs for ref in (pair.a, pair.b)):
            if ref not in numbers:
                source, start = self._story.source(ref.source), len(verbs)
                found = _verbs(source, ref.sentence)
                verbs += [_Verb.of(source, told, claims[ref.source].get(told.head)) for told in found]
                numbers[ref] = range(start, len(verbs))
        return verbs, numbers

    def _cosines(self, verbs: Sequence[_Verb], left: Numbers, right: Numbers) -> Column:
        import numpy as np

        vectors = [_vector(verb) for verb in verbs]
        width = max((len(vector) for vector in vectors if vector is not None), default=1)
        table = np.stack([np.zeros(width) if v is None else v for v in vectors]) if vectors else np.zeros((0, width))
        known = np.array([vector is not None for vector in vectors], np.bool_)
        out = np.full(len(left), _UNKNOWN_COSINE)
        for start in range(0, len(left), _AT_ONCE):
            part = slice(start, start + _AT_ONCE)
            a, b = left[part], right[part]
            cosine = np.einsum("ij,ij->i", table[a], table[b])
            out[part] = np.where(known[a] & known[b], cosine, _UNKNOWN_COSINE)
        return out

    def alignment(self, pairs: Sequence[Alignment], aligned: Sequence[int]) -> dict[str, Column]:
        """The features of the sentences' alignment."""
        import numpy as np

        found = [self._alignment.of(pair.a, pair.b, pair.score) for pair in pairs]
        names = found[0] if found else ()
        return {name: np.array([row[name] for row in found])[aligned] for name in names}

    def likeness(
        self, verbs: Sequence[_Verb], pairs: Sequence[Alignment], rows: Rows, alike: _Alike
    ) -> dict[str, Column]:
        """How like the two verbs are, and what else both sentences have."""
        import numpy as np

        told = [(verbs[i].told, verbs[j].told) for i, j in zip(*rows[:2], strict=True)]
        context = np.array([len(self._words(p.a) & self._words(p.b)) for p in pairs], np.float64)
        rarity = {things: min(sum(map(self._rarity.idf, sorted(things))), MOST_RARITY) for things in set(alike.things)}
        of = _Sides(verbs, rows)
        return {
            "verbs alike": alike.cosine,
            "same verb": _column(x.predicate == y.predicate for x, y in told),
            "same sense": _column(bool(verbs[i].sense) and verbs[i].sense == verbs[j].sense for i, j in of.numbers),
            "things in common": np.minimum(alike.shared, MOST_SHARED),
            "rarity in common": _column(rarity[things] for things in alike.things),
            "same agent": _column(not x.agents.isdisjoint(y.agents) for x, y in told),
            "same patient": _column(not x.patients.isdisjoint(y.patients) for x, y in told),
            "same target": _column(not x.target.isdisjoint(y.target) for x, y in told),
            "other agents named": _column(bool(x.named_agents) and agents_clash(x, y) for x, y in told),
            "other dates": _column(bool(x.dates and y.dates) and dates_clash(x, y) for x, y in told),
            "an agent missing": of.either(lambda v: not v.told.agents),
            "a patient missing": of.either(lambda v: not v.told.patients),
            "context": np.minimum(context[rows[2]], MOST_CONTEXT),
            "main verbs": of.mean(lambda v: v.dep == "ROOT"),
            "verbs of saying": of.mean(lambda v: v.told.predicate in SPOKE),
            "copulas": of.mean(lambda v: v.told.predicate == "be"),
        }

    def _words(self, ref: SentenceRef) -> frozenset[str]:
        """Content lemmas of a sentence."""
        if ref not in self._content:
            claims = self._story.source(ref.source).claims_by_sentence[ref.sentence]
            self._content[ref] = frozenset[str]().union(*(claim.content for claim in claims))
        return self._content[ref]


class _Sides:
    """Features that ask one thing of each of the two verbs."""

    def __init__(self, verbs: Sequence[_Verb], rows: Rows) -> None:
        self._verbs = verbs
        self._rows = rows

    @property
    def numbers(self) -> Iterator[tuple[int, int]]:
        """Of both verbs."""
        return zip(*self._rows[:2], strict=True)

    def values(self, read: Callable[[_Verb], float]) -> tuple[Column, Column]:
        """What is read of the first verbs, and of the second ones."""
        import numpy as np

        values = np.array([read(verb) for verb in self._verbs], np.float64)
        return values[self._rows[0]], values[self._rows[1]]

    def either(self, read: Callable[[_Verb], bool]) -> Column:
        """1 where it is so of one verb or of both."""
        return _highest(*self.values(read))

    def both(self, read: Callable[[_Verb], bool]) -> Column:
        """1 where it is so of both verbs."""
        x, y = self.values(read)
        return x * y

    def one(self, read: Callable[[_Verb], bool]) -> Column:
        """1 where it is so of one verb only."""
        x, y = self.values(read)
        return abs(x - y)

    def mean(self, read: Callable[[_Verb], bool]) -> Column:
        """Of how many of the two it is so, as a share."""
        x, y = self.values(read)
        return (x + y) / 2


def _column(values: Iterable[float]) -> Column:
    import numpy as np

    return np.array(list(values), np.float64)


def _highest(x: Column, y: Column) -> Column:
    import numpy as np

    return np.maximum(x, y)


def _contrast(verbs: Sequence[_Verb], rows: Rows, alike: _Alike) -> dict[str, Column]:
    of = _Sides(verbs, rows)
    x, y = of.values(lambda v: LEVELS.get(v.told.certainty, 1.0))
    most = _highest(x, y)
    least = -_highest(-x, -y)
    return {
        "one negated": of.one(lambda v: v.told.negated),
        "both negated": of.both(lambda v: v.told.negated),
        "opposed acts": _column(not verbs[i].turned.isdisjoint(verbs[j].signs) for i, j in of.numbers),
        "opposed frames": alike.is_framed,
        "how far apart in certainty": most - least,
        "least certainty": least,
        "one planned": of.one(lambda v: v.told.certainty == "planned"),
        "one hedged": of.one(lambda v: v.told.certainty in _HEDGES),
        "neither a fact": of.either(lambda v: v.told.certainty != "fact"),
        "partial": of.either(lambda v: v.told.is_partial),
        "one passive": of.one(lambda v: v.told.is_passive),
    }


def _attribution(verbs: Sequence[_Verb], rows: Rows) -> dict[str, Column]:
    of = _Sides(verbs, rows)
    speakers = ((verbs[i].speaker, verbs[j].speaker) for i, j in of.numbers)
    return {
        "one attributed": of.one(lambda v: v.speaker is not None),
        "both attributed": of.both(lambda v: v.speaker is not None),
        # Names, or descriptions, that share no word of three letters or more.
        "other speakers": _column(p is not None and q is not None and p.isdisjoint(q) for p, q in speakers),
        "quoted": of.either(lambda v: v.told.is_quoted),
    }


def _rank(verbs: Sequence[_Verb], rows: Rows, likeness: Column) -> dict[str, Column]:
    """How many rivals are likelier: other acts of the other outlet, for the act of either."""
    import numpy as np

    of = _Sides(verbs, rows)
    owner = {source: float(n) for n, source in enumerate(dict.fromkeys(verb.source.id for verb in verbs))}
    owners = of.values(lambda v: owner[v.source.id])
    ranks = []
    for own, other in ((rows[0], owners[1]), (rows[1], owners[0])):
        rivals = np.array(own, np.intp) * len(owner) + other.astype(np.intp)
        order = np.lexsort((-likeness, rivals))
        keys = rivals[order]
        places = np.arange(len(order))
        begins = np.concatenate(([True], keys[1:] != keys[:-1]))[: len(order)]
        # Equal ones share the place of the first of them.
        steps = begins | np.concatenate(([True], np.diff(likeness[order]) != 0))[: len(order)]
        rank = np.maximum.accumulate(np.where(steps, places, 0)) - np.maximum.accumulate(np.where(begins, places, 0))
        found = np.empty(len(order))
        found[order] = np.minimum(rank, MAX_RANK)
        ranks.append(found)
    worse = _highest(*ranks)
    return {"rank": worse, "rank, other side": np.minimum(*ranks), "best of both": (worse == 0).astype(np.float64)}


def _fired(findings: Sequence[Finding], verbs: Sequence[_Verb], rows: Rows) -> dict[str, Column]:
    """1 for each rule that marks words of both acts."""
    import numpy as np

    by_source: dict[str, list[int]] = {}
    for n, verb in enumerate(verbs):
        by_source.setdefault(verb.source.id, []).append(n)
    out: dict[str, Column] = {}
    for finding in findings:
        marked = np.zeros(len(verbs))
        if len({mark.source for mark in finding.marks}) == 2:
            for mark in finding.marks:
                for n in by_source.get(mark.source, ()):
                    if mark.start < verbs[n].span[1] and verbs[n].span[0] < mark.end:
                        marked[n] = 1.0
        found = marked[rows[0]] * marked[rows[1]]
        if found.any():
            for name in (f"rule: {finding.rule}", "a rule"):
                out[name] = _highest(out[name], found) if name in out else found
    return out


def _span(source: Source, told: Predication) -> tuple[int, int]:
    """The act's words; with the subject where that tells whose word it is, or that nobody did it."""
    start, end = words_with_hedge(source, told)
    parse = source.parse
    kids = parse.children[told.head]
    says = any(parse.tokens[c].dep == "ccomp" for c in kids)
    for c in kids:
        words = parse.subtree(c)
        if parse.tokens[c].dep in _SUBJECTS and (says or any(parse.tokens[w].lower in NOBODY for w in words)):
            low, high = min(start, parse.tokens[words[0]].start), max(end, parse.tokens[words[-1]].end)
            if len(parse.tokens_between(low, high)) <= MOST_HEDGED:
                return low, high
    return start, end


def _vector(verb: _Verb) -> NDArray[np.float64] | None:
    token = verb.source.parse.tokens[verb.told.head]
    return mean_vector(verb.source, token.sentence, token.start, token.end)


def _verbs(source: Source, sentence: int) -> list[Predication]:
    tokens = source.parse.tokens
    told = source.predications_by_sentence[sentence]
    return [p for p in told if not p.is_noun and (tokens[p.head].pos == "VERB" or tokens[p.head].lemma == "be")]
