"""Aligned sentences -> where the contradiction model sees a contradiction.

The model reads words, not values, and reads them well only where two sentences tell one thing. It is asked about whole
sentences, in both directions; where it sees a contradiction, it is asked which clause of each the other one denies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.model import Judgement

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.model import Claim, SentenceRef, Story

    Score = Callable[[Sequence[tuple[str, str]]], NDArray[np.float32]]

LEAST_CONTRADICTION: Final = 0.5
"""Mean of both directions from which clauses are asked about; the rules ask for more."""
MIN_ALIGNMENT: Final = 0.9
"""Looser pairs hold two facts of one event more often than one fact told twice."""
_CONTRADICTS: Final = 2


def judge_alignments(story: Story, score: Score) -> tuple[Judgement, ...]:
    """A judgement for each aligned pair of English sentences that the model takes to contradict each other.

    `score` gives float32 (n, 3) for n pairs of premise and hypothesis, as `compare.contradiction_scores` does. Pairs
    with the same words are not asked about, nor those aligned below `MIN_ALIGNMENT`.
    """
    english = {source.id for source in story.sources if source.article.language == "en"}
    pairs = [
        p
        for p in story.alignments
        if p.score >= MIN_ALIGNMENT and not story.is_verbatim(p) and {p.a.source, p.b.source} <= english
    ]
    texts = [(_sentence(story, p.a), _sentence(story, p.b)) for p in pairs]
    found = score([*texts, *((b, a) for a, b in texts)])[:, _CONTRADICTS]
    means = (found[: len(pairs)] + found[len(pairs) :]) / 2
    asked = [(p, float(mean)) for p, mean in zip(pairs, means, strict=True) if mean >= LEAST_CONTRADICTION]
    questions: list[tuple[str, str]] = []
    for pair, _ in asked:
        for premise, other in ((pair.b, pair.a), (pair.a, pair.b)):
            questions += [
                (_sentence(story, premise), _clause(story, claim, other.source)) for claim in _claims(story, other)
            ]
    answers = iter(score(questions)[:, _CONTRADICTS].tolist())
    out = []
    for pair, mean in asked:
        denied: list[Claim | None] = []
        for ref in (pair.a, pair.b):
            rated = [(next(answers), -n, claim) for n, claim in enumerate(_claims(story, ref))]
            denied.append(max(rated, key=lambda row: row[:2])[2] if rated else None)
        if denied[0] is not None and denied[1] is not None:
            out.append(Judgement(pair, round(mean, 4), denied[0], denied[1]))
    return tuple(out)


def _claims(story: Story, ref: SentenceRef) -> Sequence[Claim]:
    return story.source(ref.source).claims_by_sentence[ref.sentence]


def _sentence(story: Story, ref: SentenceRef) -> str:
    return " ".join(story.source(ref.source).parse.sentence_text(ref.sentence).split())


def _clause(story: Story, claim: Claim, source_id: str) -> str:
    """The words of a clause, after its subject where that stands outside: "the captain" + "gave himself up"."""
    text = story.source(source_id).article.text
    subject = next((a for a in claim.arguments if a.role == "subject"), None)
    words = text[claim.start : claim.end]
    if subject is not None and not claim.start <= subject.start < claim.end:
        words = f"{text[subject.start : subject.end]} {words}"
    return " ".join(words.split())
