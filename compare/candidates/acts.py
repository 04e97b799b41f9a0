"""Two outlets' predications in sentences that may belong together -> the pairs that may tell one act otherwise.

One outlet says that it was done, or will be, or that a ministry says so; the other that it was not, that it may be,
that villagers do: what is told of one act can differ in polarity, certainty, framing and attribution. Which pairs tell
of one act, and tell it otherwise, is learnt; nothing here decides it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compare.candidates.alignment_features import AlignmentFeatures
from compare.candidates.second_look import Passages
from compare.candidates.slots import Rarity, mean_vector
from compare.clauses.claims import claims_by_token
from compare.clauses.opposites import read_sides, read_signs
from compare.clauses.retellings import MOST_HEDGED, Retelling, agents_clash, dates_clash, words_with_hedge
from compare.english.events import SENSE_OF

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.clauses.opposites import Sides, Signs
    from compare.model import Alignment, Claim, Finding, Mark, Predication, Source, Story

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
_HEDGES: Final = frozenset({"possible", "alleged", "probable"})
_SAYING: Final = frozenset({"say", "tell", "add"})
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


@dataclass(frozen=True, slots=True)
class _Pair:
    told: Retelling
    cosine: float
    likeness: float
    is_opposed: bool
    is_framed: bool


def find_act_candidates(story: Story, findings: Sequence[Finding] = ()) -> Iterator[ActCandidate]:
    """The candidates in order of alignments, then of place; `findings` are those of the rules on acts.

    That a rule found something in just these words is a feature.
    """
    reader = _Reader(story)
    pairs = [pair for aligned in story.candidates for pair in reader.pair(aligned)]
    rivals: dict[tuple[str, int, str], list[float]] = {}
    for pair in pairs:
        for key in _sides_of(pair.told):
            rivals.setdefault(key, []).append(pair.likeness)
    fired = _Fired(findings)
    for pair in pairs:
        told = pair.told
        spans = _span(told.first, told.x), _span(told.second, told.y)
        ranks = [min(sum(v > pair.likeness for v in rivals[key]), MAX_RANK) for key in _sides_of(told)]
        features = reader.features(pair) | {
            "rank": float(max(ranks)),
            "rank, other side": float(min(ranks)),
            "best of both": float(max(ranks) == 0),
            **fired.features(told, *spans),
        }
        yield ActCandidate(told, *spans, features)


def _span(source: Source, told: Predication) -> tuple[int, int]:
    """The act's words; of an act of saying also who says it: "the ministry *said*" is contested for the ministry."""
    start, end = words_with_hedge(source, told)
    parse = source.parse
    kids = parse.children[told.head]
    if not any(parse.tokens[c].dep == "ccomp" for c in kids):
        return start, end
    for c in kids:
        if parse.tokens[c].dep in _SUBJECTS:
            words = parse.subtree(c)
            low, high = min(start, parse.tokens[words[0]].start), max(end, parse.tokens[words[-1]].end)
            if len(parse.tokens_between(low, high)) <= MOST_HEDGED:
                return low, high
    return start, end


def _sides_of(told: Retelling) -> tuple[tuple[str, int, str], tuple[str, int, str]]:
    return (told.first.id, told.x.head, told.second.id), (told.second.id, told.y.head, told.first.id)


class _Reader:
    """What is read of a story once for all its pairs of predications."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._rarity = Rarity(story)
        self._alignment = AlignmentFeatures(story)
        self._acts: dict[tuple[str, int], tuple[Signs, Sides]] = {}
        self._claims = {source.id: claims_by_token(source) for source in story.sources}
        self._vectors: dict[tuple[str, int], NDArray[np.float64] | None] = {}

    def pair(self, aligned: Alignment) -> Iterator[_Pair]:
        """The pairs of verbs of two sentences that are worth a look; none of sentences with the same words."""
        if self._story.is_verbatim(aligned):
            return
        first, second = self._story.source(aligned.a.source), self._story.source(aligned.b.source)
        mine, theirs = _verbs(first, aligned.a.sentence), _verbs(second, aligned.b.sentence)
        for x in mine:
            signs, sides = self._read(first, x)
            for y in theirs:
                told = Retelling(first, second, x, y, aligned)
                cosine = self._cosine(first, x, second, y)
                other_signs, other_sides = self._read(second, y)
                is_opposed = any(other_signs.get(act, sign) != sign for act, sign in signs.items())
                is_framed = any(other_sides.get(frame) == -side for frame, side in sides.items())
                if cosine < LEAST_COSINE and not told.shared and not is_framed:
                    continue
                likeness = cosine + 0.15 * len(told.shared) + 0.3 * aligned.score
                yield _Pair(told, cosine, round(likeness, 6), is_opposed, is_framed)

    def features(self, pair: _Pair) -> dict[str, float]:
        """All features but those of the competition and of the rules, by name; symmetric."""
        told = pair.told
        out = {
            **self._alignment.of(told.pair.a, told.pair.b, told.pair.score),
            **self._likeness(pair),
            **_contrast(pair),
            **self._attribution(told),
        }
        for alike in _CROSSED:
            out |= {f"{alike} x {contrast}": out[alike] * out[contrast] for contrast in _CONTRASTS}
        return out

    def _likeness(self, pair: _Pair) -> dict[str, float]:
        told = pair.told
        x, y = told.x, told.y
        senses = [SENSE_OF.get(p.predicate.replace(" ", "_"), "") for p in (x, y)]
        heads = [s.parse.tokens[p.head] for s, p in ((told.first, x), (told.second, y))]
        return {
            "verbs alike": pair.cosine,
            "same verb": float(x.predicate == y.predicate),
            "same sense": float(bool(senses[0]) and senses[0] == senses[1]),
            "things in common": float(min(len(told.shared), MOST_SHARED)),
            "rarity in common": min(sum(map(self._rarity.idf, sorted(told.shared))), MOST_RARITY),
            "same agent": float(bool(x.agents & y.agents)),
            "same patient": float(bool(x.patients & y.patients)),
            "same target": float(bool(x.target & y.target)),
            "other agents named": float(agents_clash(x, y)),
            "other dates": float(dates_clash(x, y)),
            "an agent missing": float(not x.agents or not y.agents),
            "a patient missing": float(not x.patients or not y.patients),
            "context": float(min(len(told.context), MOST_CONTEXT)),
            "main verbs": sum(head.dep == "ROOT" for head in heads) / 2,
            "verbs of saying": sum(p.predicate in _SAYING for p in (x, y)) / 2,
            "copulas": sum(p.predicate == "be" for p in (x, y)) / 2,
        }

    def _attribution(self, told: Retelling) -> dict[str, float]:
        claims = [self._claims[s.id].get(p.head) for s, p in ((told.first, told.x), (told.second, told.y))]
        said = [bool(claim and claim.speaker) for claim in claims]
        return {
            "one attributed": float(said[0] != said[1]),
            "both attributed": float(all(said)),
            "other speakers": float(_are_others(*claims)),
            "quoted": float(told.x.is_quoted or told.y.is_quoted),
        }

    def _read(self, source: Source, told: Predication) -> tuple[Signs, Sides]:
        key = source.id, told.head
        if key not in self._acts:
            self._acts[key] = read_signs(told), read_sides(told)
        return self._acts[key]

    def _cosine(self, first: Source, x: Predication, second: Source, y: Predication) -> float:
        a, b = self._vector(first, x), self._vector(second, y)
        return _UNKNOWN_COSINE if a is None or b is None else float(a @ b)

    def _vector(self, source: Source, told: Predication) -> NDArray[np.float64] | None:
        key = source.id, told.head
        if key not in self._vectors:
            token = source.parse.tokens[told.head]
            self._vectors[key] = mean_vector(source, token.sentence, token.start, token.end)
        return self._vectors[key]


class _Fired:
    """Where the rules on acts have found something."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._findings: dict[frozenset[str], list[Finding]] = {}
        for finding in findings:
            self._findings.setdefault(frozenset(m.source for m in finding.marks), []).append(finding)

    def features(self, told: Retelling, in_x: tuple[int, int], in_y: tuple[int, int]) -> dict[str, float]:
        """1 for each rule that marks words of both spans."""
        out: dict[str, float] = {}
        for finding in self._findings.get(frozenset((told.first.id, told.second.id)), ()):
            if _touches(finding.marks, told.first.id, in_x) and _touches(finding.marks, told.second.id, in_y):
                out[f"rule: {finding.rule}"] = 1.0
        return out | {"a rule": 1.0} if out else out


def _touches(marks: Sequence[Mark], source: str, span: tuple[int, int]) -> bool:
    return any(m.source == source and m.start < span[1] and span[0] < m.end for m in marks)


def _verbs(source: Source, sentence: int) -> list[Predication]:
    tokens = source.parse.tokens
    told = source.predications_by_sentence[sentence]
    return [p for p in told if not p.is_noun and (tokens[p.head].pos == "VERB" or tokens[p.head].lemma == "be")]


def _contrast(pair: _Pair) -> dict[str, float]:
    x, y = pair.told.x, pair.told.y
    levels = sorted(LEVELS.get(p.certainty, 1.0) for p in (x, y))
    hedged = [p.certainty in _HEDGES for p in (x, y)]
    return {
        "one negated": float(x.negated != y.negated),
        "both negated": float(x.negated and y.negated),
        "opposed acts": float(pair.is_opposed),
        "opposed frames": float(pair.is_framed),
        "how far apart in certainty": levels[1] - levels[0],
        "least certainty": levels[0],
        "one planned": float((x.certainty == "planned") != (y.certainty == "planned")),
        "one hedged": float(hedged[0] != hedged[1]),
        "neither a fact": float(x.certainty != "fact" or y.certainty != "fact"),
        "partial": float(x.is_partial or y.is_partial),
        "one passive": float(x.is_passive != y.is_passive),
    }


def _are_others(x: Claim | None, y: Claim | None) -> bool:
    """Whether both claims have speakers whose names, or descriptions, share no word of three letters or more."""
    if not x or not y or not x.speaker or not y.speaker:
        return False
    mine, theirs = ({w.strip(".,").casefold() for w in c.speaker.split() if len(w) > 2} for c in (x, y))
    return not mine & theirs
