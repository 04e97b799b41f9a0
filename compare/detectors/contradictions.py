"""One event in words that exclude each other, as a contradiction model reads them.

**What it says.** Two outlets tell one event so that both cannot be, in words that no list of acts foresees.

**Fires** only with `--contradiction-model`: the bundled model finds too little and too much on whole articles
(docs/contradiction-model.md has the figures), a larger one may do better. Then, when the model takes two surely aligned
sentences to contradict each other, with a mean of both directions of `MIN_CONTRADICTION` or more. Told as `certainty`
where one side hedges the clause that the other states, as `polarity` where one side denies it, else as `framing`.

**Silent** about sentences in which numbers, dates, names or any other values are found to differ (the model cannot tell
13 from 30, and the value is what an editor needs), about sentences with the same words, and about sentences aligned
less surely than 0.9.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.acts import words_around
from compare.detectors.rules import Rule
from compare.model import Finding, Mark
from compare.topics import describe_claim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Claim, Judgement, Kind, Severity, Story

MIN_CONTRADICTION: Final = 0.8

_HEDGED: Final = frozenset({"possible", "probable", "alleged", "denied"})


def find_contradictions(story: Story) -> Iterator[Finding]:
    """One finding for each pair of aligned sentences that the model takes to exclude each other."""
    for judgement in story.judgements:
        if judgement.contradicts >= MIN_CONTRADICTION:
            yield _finding(story, judgement)


def _kind(x: Claim, y: Claim) -> Kind:
    if (x.certainty in _HEDGED) != (y.certainty in _HEDGED):
        return "certainty"
    return "polarity" if x.negated != y.negated else "framing"


def _finding(story: Story, judgement: Judgement) -> Finding:
    kind = _kind(judgement.claim_a, judgement.claim_b)
    first, second = story.source(judgement.pair.a.source), story.source(judgement.pair.b.source)
    spans = [words_around(s, c.head) for s, c in ((first, judgement.claim_a), (second, judgement.claim_b))]
    said = [" ".join(s.parse.text[slice(*span)].split()) for s, span in zip((first, second), spans, strict=True)]
    return Finding(
        rule=f"{kind}-contradiction",
        kind=kind,
        verdict="conflict",
        severity=_SEVERITIES[kind],
        confidence=round(0.5 + 0.4 * judgement.contradicts, 2),
        topic=describe_claim(first, judgement.claim_a),
        marks=tuple(Mark(s.id, *span) for s, span in zip((first, second), spans, strict=True)),
        reason=(
            f"{first.article.outlet} has “{said[0]}”, {second.article.outlet} “{said[1]}”: a model that reads both "
            "sentences takes them to exclude each other. Read the sentences in full."
        ),
        question=_QUESTIONS[kind],
        whole_sentences=True,
    )


_SEVERITIES: Final[dict[Kind, Severity]] = {"framing": "high", "polarity": "high", "certainty": "medium"}
_SUMMARIES: Final[dict[Kind, str]] = {
    "framing": "A model that reads both sentences takes their acts to exclude each other.",
    "polarity": "A model that reads both sentences takes them to exclude each other; one denies its act.",
    "certainty": "A model that reads both sentences takes them to exclude each other; one hedges its act.",
}
_QUESTIONS: Final[dict[Kind, str]] = {
    "framing": "What exactly was done, and by whom?",
    "polarity": "Did it happen or not, and as of when?",
    "certainty": "Is it established, and by whom?",
}

RULES: Final = tuple(
    Rule(
        id=f"{kind}-contradiction",
        version=1,
        kind=kind,
        severity=severity,
        summary=_SUMMARIES[kind],
        find=find_contradictions,
        needs_model=True,
    )
    for kind, severity in _SEVERITIES.items()
)
