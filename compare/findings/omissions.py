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
_DIGITS: Final = re.compile(r"\d[\d,]*(?:\.\d+)?")


def find_only_in(story: Story, discrepancies: Sequence[Discrepancy]) -> tuple[OnlyIn, ...]:
    """What one outlet alone states; by source, the most material first, then in order.

    What a discrepancy gives as evidence stands in two outlets, however differently. What another outlet probably tells
    too has that sentence beside it (`OnlyIn.elsewhere`).
    """
    from compare.alignment.features import measure_rarity

    aligned = {(ref.source, ref.sentence) for pair in story.alignments for ref in (pair.a, pair.b)}
    rarity = measure_rarity([texts for source in story.sources for texts in source.token_texts])
    pieces = _stack_pieces(story)
    counterparts = Counterparts(story)
    shown = {(e.source, e.sentence) for d in discrepancies for e in d.evidence}
    out: list[OnlyIn] = []
    for source in story.sources:
        ranked = [
            (-_weigh(source.facts_by_sentence[n]), _lone_sentence(source, n, counterparts))
            for n in range(len(source.parse.sentences))
            if (source.id, n) not in aligned | shown
            and _states_a_fact(source, n)
            and not counterparts.is_repeated(SentenceRef(source.id, n))
        ]
        told = [(e.start, e.end) for d in discrepancies for e in d.evidence if e.source == source.id]
        claims = [
            claim
            for claim in source.claims
            if (source.id, claim.sentence) in aligned
            and _is_candidate(source, claim)
            and not any(start < claim.end and claim.start < end for start, end in told)
        ]
        for span, claim in _outermost(source.parse, _find_lone(story, source, claims, told, rarity, pieces)):
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
    return _Pieces(
        exact_rows(np.concatenate([rows for _, rows in found])) if found else np.zeros((0, 1), np.float32),
        np.cumsum([0, *(len(rows) for _, rows in found)], dtype=np.intp),
        tuple(owner for owner, _ in found),
    )


def _find_lone(
    story: Story,
    source: Source,
    claims: Sequence[Claim],
    told: Sequence[tuple[int, int]],
    rarity: Mapping[str, float],
    pieces: _Pieces,
) -> Iterator[Claim]:
    """Those of the claims that no sentence of another outlet bears out; what stands at `told` is in others too."""
    import numpy as np

    from compare.alignment.features import EXACT, exact_rows

    others = pieces.without(source.id)
    if not claims or not others or not source.token_vectors:
        return
    shared = [fact.value for other in story.sources if other is not source for fact in other.facts]
    shared += [f.value for f in source.facts if any(start < f.end and f.start < end for start, end in told)]
    written = frozenset(
        float(number.replace(",", ""))
        for other in story.sources
        if other is not source
        for number in _DIGITS.findall(other.article.text)
    )

    placed = [(claim, _find_pieces(source, claim)) for claim in claims]
    wanted = sorted({(claim.sentence, n) for claim, places in placed for n in places})
    row_of = {place: row for row, place in enumerate(wanted)}
    if not wanted:
        return
    nearest = _find_nearest(exact_rows(np.stack([source.token_vectors[s][n] for s, n in wanted])), others)

    for claim, places in placed:
        if not places:
            continue
        near = nearest[[row_of[claim.sentence, n] for n in places]].astype(np.float64) / EXACT**2
        weights = np.array([rarity[source.token_texts[claim.sentence][n]] for n in places])[:, None]
        in_one = float(((near * weights).sum(axis=0) / weights.sum()).max())
        if in_one >= _IN_ONE_WITH_FIGURE:
            continue
        in_all = float((near.max(axis=1, keepdims=True) * weights).sum() / weights.sum())
        lone_figures = _judge_figures(claim, shared, written)
        if lone_figures or (lone_figures is None and in_one < _IN_ONE and in_all < _IN_ALL):
            yield claim


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


def _judge_figures(claim: Claim, shared: Sequence[FactValue], written: frozenset[float]) -> bool | None:
    """True when no quantity or span of time of the claim is shared, not even rounded; False when one is.

    `written` are the numbers in digits that the other outlets have, read as a quantity or not. None without figures.
    """
    found = [same for fact in claim.facts if (same := _is_shared(fact.value, shared, written)) is not None]
    return None if not found else not any(found)


def _is_shared(value: FactValue, shared: Sequence[FactValue], written: frozenset[float]) -> bool | None:
    """Whether one of the shared values gives the same figure; None if the value is no figure."""
    if isinstance(value, DateValue) and value.timex_type == "DURATION":
        return any(isinstance(other, DateValue) and dates.may_stand_for(value, other) for other in shared)
    if isinstance(value, QuantityValue) and value.exact is not None and value.exact >= _SMALL:
        return (value.exact > _MOST_DAYS and value.exact in written) or any(
            isinstance(other, QuantityValue)
            and (_is_one_number(value, other) or quantities.may_stand_for(value, other, strictness="loose"))
            for other in shared
        )
    return None


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
