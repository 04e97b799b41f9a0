"""What only one outlet has: sentences in no alignment, and claims in aligned sentences that no other outlet bears out.

A claim is taken to be borne out as far as its word pieces find near ones in a sentence of another outlet, by the
cosines of the encoder's contextual vectors and weighted by rarity, as BERTScore does (Zhang et al. 2020, 3).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from compare.findings.counterparts import Counterparts
from compare.findings.standalone import is_worth_listing, make_edits
from compare.language.lexicons import words
from compare.model import DateValue, OnlyIn, QuantityValue, SentenceRef
from compare.values import dates, quantities

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.model import Claim, Discrepancy, Fact, FactKind, FactValue, Parse, Source, Story

# How much a sentence matters that only one outlet has: what can be checked and changes a story comes first.
_WEIGHTS: Final[dict[FactKind, float]] = {
    "quantity": 3.0,
    "quote": 2.5,
    "date": 1.5,
    "name": 1.5,
    "place": 1.0,
    "role": 0.5,
    "attribution": 0.5,
    "polarity": 0.5,
    "certainty": 0.3,
}

# Facts that make a sentence worth listing when only one outlet has it.
_MATERIAL_KINDS: Final = frozenset({"quantity", "quote", "date", "name", "place", "role", "attribution", "polarity"})

# Thresholds for the bundled encoder, set on the omissions of our own labelled stories: mean cosine of a claim's pieces
# with the best of one other sentence, and with the best of all of them. A claim with a figure of its own needs less.
_IN_ONE, _IN_ALL, _IN_ONE_WITH_FIGURE = 0.4, 0.54, 0.58
_CONTENT_WORDS: Final = 3
_CONTENT: Final = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"})
_LIGHT: Final = frozenset({"be", "have", "do"})
_SMALL: Final = 3
"""Lower counts stand in any sentence ("two seats", "one of them")."""
_MOST_DAYS: Final = 31
"""Numbers up to it may be days or hours."""
_ROWS_AT_ONCE: Final = 1024
"""Pieces that are multiplied at a time: their products stay in the processor's cache."""
_MOST_NEAR: Final = 32
"""Sentences of other outlets that a claim of a large story is held against: those whose vectors are nearest."""
_DIGITS: Final = re.compile(r"\d[\d,]*(?:\.\d+)?")


def find_only_in(story: Story, discrepancies: Sequence[Discrepancy]) -> tuple[OnlyIn, ...]:
    """What one outlet alone states; by source, the most material first, then in order.

    What a discrepancy gives as evidence stands in two outlets, however differently. What another outlet probably tells
    too has that sentence beside it (`OnlyIn.elsewhere`).
    """
    from compare.alignment.features import measure_rarity

    aligned = {(ref.source, ref.sentence) for pair in story.alignments for ref in (pair.a, pair.b)}
    rarity = measure_rarity([texts for source in story.sources for texts in source.token_texts])
    pieces, figures = _stack_pieces(story), _Figures(story)
    counterparts = Counterparts(story)
    shown = {(e.source, e.sentence) for d in discrepancies for e in d.evidence}
    out: list[OnlyIn] = []
    for source in story.sources:
        lone = [
            n
            for n in range(len(source.parse.sentences))
            if (source.id, n) not in aligned | shown
            and _states_a_fact(source, n)
            and not counterparts.is_repeated(SentenceRef(source.id, n))
        ]
        told = [(e.start, e.end) for d in discrepancies for e in d.evidence if e.source == source.id]
        # The article that reports a sentence too may be one that was not compared with this one.
        doubted = set(lone) if story.pairing else set()
        claims = [
            claim
            for claim in source.claims
            if ((source.id, claim.sentence) in aligned or claim.sentence in doubted)
            and _is_candidate(source, claim)
            and not any(start < claim.end and claim.start < end for start, end in told)
        ]
        found_lone = list(_find_lone(source, claims, told, rarity, pieces, figures))
        doubted &= {claim.sentence for claim in claims}
        doubted -= {claim.sentence for claim in found_lone}
        ranked = [
            (-_weigh(source.facts_by_sentence[n]), _lone_sentence(source, n, counterparts))
            for n in lone
            if n not in doubted
        ]
        in_others = [claim for claim in found_lone if (source.id, claim.sentence) in aligned]
        for span, claim in _outermost(source.parse, in_others):
            there = counterparts.likeliest(SentenceRef(source.id, claim.sentence))
            ranked.append((-_weigh(claim.facts), OnlyIn(source.id, claim.sentence, span, there)))
        ranked.sort(key=lambda item: (item[0], item[1].sentence, item[1].span or ()))
        out.extend(replace(found, edits=make_edits(source, found.sentence)) for _, found in ranked)
    return tuple(out)


def _lone_sentence(source: Source, sentence: int, counterparts: Counterparts) -> OnlyIn:
    there = counterparts.find(SentenceRef(source.id, sentence))
    return OnlyIn(source.id, sentence, elsewhere=there, stands_alone=is_worth_listing(source, sentence))


def _states_a_fact(source: Source, sentence: int) -> bool:
    """True when the sentence has a finite predicate of its own, or a fact that can be checked."""
    if any(f.kind in _MATERIAL_KINDS for f in source.facts_by_sentence[sentence]):
        return True
    first, last = source.parse.sentence_tokens[sentence]
    tokens = source.parse.tokens[first:last]
    return len(tokens) >= 4 and any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in tokens)


def _weigh(facts: Iterable[Fact]) -> float:
    return round(sum(_WEIGHTS.get(f.kind, 0.0) for f in facts), 2)


# --- claims --------------------------------------------------------------------------------------


def _is_candidate(source: Source, claim: Claim) -> bool:
    """Does the claim state something of its own: no headline, no "she said", and more than a word or two."""
    if claim.sentence == 0 and source.article.title:
        return False
    parse = source.parse
    if parse.tokens[claim.head].lemma in words("speech.json", "say"):
        return False
    if any(parse.tokens[c].dep == "ccomp" for c in parse.children[claim.head]):
        return False
    return len(_content(parse, claim)) >= _CONTENT_WORDS


def _content(parse: Parse, claim: Claim) -> list[int]:
    tokens = (parse.tokens[i] for i in claim.tokens)
    return [
        t.i
        for t in tokens
        if t.pos in _CONTENT and t.lemma not in _LIGHT and t.dep not in {"aux", "auxpass"} and t.text[0].isalnum()
    ]


@dataclass(frozen=True, slots=True, eq=False)
class _Pieces:
    """The word pieces of the sentences of a story that have some, one sentence after the other."""

    rows: NDArray[np.float32]
    """As `exact_rows` has them."""
    starts: NDArray[np.intp]
    """Where in the rows each sentence begins, and where the last one ends."""
    owners: tuple[str, ...]
    """For each sentence the id of its source, source by source."""
    sentences: NDArray[np.float32]
    """The sentences' own vectors, as `exact_rows` has them; without rows where the story is small."""

    @property
    def is_large(self) -> bool:
        """Whether the story is one in which only the nearest sentences are looked at."""
        return len(self.sentences) > 0

    def near(self, source_id: str, vector: NDArray[np.float32]) -> list[tuple[NDArray[np.float32], NDArray[np.intp]]]:
        """As `without`, but of the sentences nearest to a vector alone, `_MOST_NEAR` of them."""
        import numpy as np

        scores = self.sentences @ vector
        scores[np.array(self.owners) == source_id] = -np.inf
        nearest = np.argsort(-scores, kind="stable")[:_MOST_NEAR]
        nearest = np.sort(nearest[np.isfinite(scores[nearest])])
        if not len(nearest):
            return []
        rows = np.concatenate([self.rows[self.starts[n] : self.starts[n + 1]] for n in nearest])
        return [(rows, np.cumsum([0, *(self.starts[nearest + 1] - self.starts[nearest])[:-1]], dtype=np.intp))]

    def without(self, source_id: str) -> list[tuple[NDArray[np.float32], NDArray[np.intp]]]:
        """The rows of the sources before this one and of those after it, each with where its sentences begin there."""
        first = self.owners.index(source_id) if source_id in self.owners else len(self.owners)
        ends = (0, first), (first + self.owners.count(source_id), len(self.owners))
        return [
            (self.rows[self.starts[i] : self.starts[j]], self.starts[i:j] - self.starts[i]) for i, j in ends if i < j
        ]


def _stack_pieces(story: Story) -> _Pieces:
    import numpy as np

    from compare.alignment.features import exact_rows

    found = [(source.id, rows) for source in story.sources for rows in source.token_vectors if len(rows)]
    vectors = [
        source.vectors[n]
        for source in story.sources
        for n, rows in enumerate(source.token_vectors)
        if len(rows) and story.pairing and source.vectors is not None
    ]
    return _Pieces(
        exact_rows(np.concatenate([rows for _, rows in found])) if found else np.zeros((0, 1), np.float32),
        np.cumsum([0, *(len(rows) for _, rows in found)], dtype=np.intp),
        tuple(owner for owner, _ in found),
        exact_rows(np.stack(vectors)) if vectors else np.zeros((0, 1), np.float32),
    )


def _find_lone(
    source: Source,
    claims: Sequence[Claim],
    told: Sequence[tuple[int, int]],
    rarity: Mapping[str, float],
    pieces: _Pieces,
    figures: _Figures,
) -> Iterator[Claim]:
    """Those of the claims that no sentence of another outlet bears out; what stands at `told` is in others too."""
    import numpy as np

    from compare.alignment.features import EXACT

    if not claims or not source.token_vectors:
        return
    placed = [(claim, places) for claim in claims if (places := _find_pieces(source, claim))]
    also = tuple(f.value for f in source.facts if any(start < f.end and f.start < end for start, end in told))
    nearest = _measure_near(source, placed, pieces)
    for claim, places in placed if nearest else ():
        rows = nearest[claim.sentence]
        near = np.stack([rows[n] for n in places]).astype(np.float64) / EXACT**2
        weights = np.array([rarity[source.token_texts[claim.sentence][n]] for n in places])[:, None]
        in_one = float(((near * weights).sum(axis=0) / weights.sum()).max())
        if in_one >= _IN_ONE_WITH_FIGURE:
            continue
        in_all = float((near.max(axis=1, keepdims=True) * weights).sum() / weights.sum())
        lone_figures = figures.are_lone(source, claim, also)
        if lone_figures or (lone_figures is None and in_one < _IN_ONE and in_all < _IN_ALL):
            yield claim


def _measure_near(
    source: Source, placed: Sequence[tuple[Claim, list[int]]], pieces: _Pieces
) -> dict[int, dict[int, NDArray[np.float32]]]:
    """By sentence and piece of the claims: the product with the likest piece of each sentence of another outlet.

    In a large story only of those sentences that are nearest to the claim's. Empty where no other outlet has any.
    """
    import numpy as np

    from compare.alignment.features import exact_rows

    wanted = sorted({(claim.sentence, n) for claim, places in placed for n in places})
    out: dict[int, dict[int, NDArray[np.float32]]] = {}
    if not wanted:
        return out
    if pieces.is_large:
        for sentence in dict.fromkeys(s for s, _ in wanted):
            places = [n for s, n in wanted if s == sentence]
            others = pieces.near(source.id, exact_rows(source.vectors[sentence])) if source.vectors is not None else []
            if not others:
                return {}
            rows = _find_nearest(exact_rows(np.stack([source.token_vectors[sentence][n] for n in places])), others)
            out[sentence] = dict(zip(places, rows, strict=True))
        return out
    if others := pieces.without(source.id):
        rows = _find_nearest(exact_rows(np.stack([source.token_vectors[s][n] for s, n in wanted])), others)
        for (sentence, n), row in zip(wanted, rows, strict=True):
            out.setdefault(sentence, {})[n] = row
    return out


def _find_nearest(
    own: NDArray[np.float32], others: Sequence[tuple[NDArray[np.float32], NDArray[np.intp]]]
) -> NDArray[np.float32]:
    """(own pieces, sentences of the others): the product with the likest piece there."""
    import numpy as np

    # Products of exact rows are exact: they come out the same for some pieces as for all.
    best = []
    for rows, starts in others:
        first = 0
        while first < len(starts):
            end = max(int(np.searchsorted(starts, starts[first] + _ROWS_AT_ONCE)), first + 1)
            last_row = starts[end] if end < len(starts) else len(rows)
            products = rows[starts[first] : last_row] @ own.T
            best.append(np.maximum.reduceat(products, starts[first:end] - starts[first], axis=0))
            first = end
    return np.ascontiguousarray(np.concatenate(best).T)


def _find_pieces(source: Source, claim: Claim) -> list[int]:
    """The word pieces of a claim's sentence that stand for its content words."""
    spans = [(source.parse.tokens[i].start, source.parse.tokens[i].end) for i in _content(source.parse, claim)]
    return [
        n
        for n, (start, end) in enumerate(source.token_spans[claim.sentence])
        if any(start < last and first < end for first, last in spans)
    ]


class _Figures:
    """The figures of a story: what each outlet gives, read as a value or only written in digits."""

    def __init__(self, story: Story) -> None:
        self._given: dict[FactValue, set[str]] = {}
        self._written: dict[float, set[str]] = {}
        for source in story.sources:
            for fact in source.facts:
                if isinstance(fact.value, DateValue | QuantityValue):
                    self._given.setdefault(fact.value, set()).add(source.id)
            for number in _DIGITS.findall(source.article.text):
                self._written.setdefault(float(number.replace(",", "")), set()).add(source.id)
        self._givers: dict[FactValue, frozenset[str]] = {}

    def are_lone(self, source: Source, claim: Claim, also: Sequence[FactValue]) -> bool | None:
        """True when no quantity or span of time of the claim is shared, not even rounded; False when one is.

        It is shared when another outlet gives it, or when it is among `also`. None without figures.
        """
        found = [self._is_shared(source, fact.value, also) for fact in claim.facts if _is_figure(fact.value)]
        return None if not found else not any(found)

    def _is_shared(self, source: Source, value: FactValue, also: Sequence[FactValue]) -> bool:
        exact = value.exact if isinstance(value, QuantityValue) else None
        if exact is not None and exact > _MOST_DAYS and self._written.get(exact, set()) - {source.id}:
            return True
        if value not in self._givers:
            alike = (givers for other, givers in self._given.items() if _is_one_figure(value, other))
            self._givers[value] = frozenset().union(*alike)
        return bool(self._givers[value] - {source.id}) or any(_is_one_figure(value, other) for other in also)


def _is_figure(value: FactValue) -> bool:
    if isinstance(value, DateValue):
        return value.timex_type == "DURATION"
    return isinstance(value, QuantityValue) and value.exact is not None and value.exact >= _SMALL


def _is_one_figure(value: FactValue, other: FactValue) -> bool:
    """Whether a figure is another one, or stands for it rounded."""
    if isinstance(value, DateValue) and isinstance(other, DateValue):
        return dates.may_stand_for(value, other)
    if isinstance(value, QuantityValue) and isinstance(other, QuantityValue):
        return _is_one_number(value, other) or quantities.may_stand_for(value, other, strictness="loose")
    return False


def _is_one_number(x: QuantityValue, y: QuantityValue) -> bool:
    """Whether both are one number, whatever it counts; but 3-1 is not 3-2."""
    return x.exact == y.exact and quantities.relation(x, y) != "conflict"


def _outermost(parse: Parse, claims: Iterable[Claim]) -> list[tuple[tuple[int, int], Claim]]:
    """The claims with the span to quote, those that stand inside another one's left out."""
    out: list[tuple[tuple[int, int], Claim]] = []
    for span, claim in sorted(((_span(parse, c), c) for c in claims), key=lambda item: (item[0][0], -item[0][1])):
        if not any(start <= span[0] and span[1] <= end for (start, end), _ in out):
            out.append((span, claim))
    return out


def _span(parse: Parse, claim: Claim) -> tuple[int, int]:
    """The clause with the clauses inside it; of a main clause only itself. Blanks, commas and "and" are cut off."""
    head = parse.tokens[claim.head]
    below = parse.subtree(claim.head)
    # The clause of a light verb belongs to the event below it: "has decided [to wait]".
    whole = claim.tokens if head.dep == "ROOT" or not set(_content(parse, claim)) <= set(below) else below
    kept = [parse.tokens[i] for i in whole]
    while len(kept) > 1 and kept[0].pos in {"PUNCT", "CCONJ"} and kept[0].tag not in {"``", "-LRB-"}:
        kept.pop(0)
    while len(kept) > 1 and kept[-1].pos in {"PUNCT", "CCONJ"} and kept[-1].tag not in {"''", "-RRB-"}:
        kept.pop()
    return kept[0].start, kept[-1].end
