"""One act, told otherwise.

**What it says.** Two outlets tell of one act, and not the same: done or not done, surely or perhaps, as this act or as
another, on this one's word or on that one's.

**Fires** when two clauses of sentences that tell the same are so alike, and so unlike in what they say of the act, that
an editor would probably want to know: *will shut the plant* / *is studying whether to* (`certainty-told`), *was
remanded in custody* / *went home to await trial* (`framing-told`), *nobody had warned them* / *an alert went out*
(`polarity-told`), *the ministry says* / *villagers say* (`attribution-told`). How likely it is, is learnt from labelled
stories: from what both clauses share, how they contrast, and what a small model makes of both sentences read together
(`compare/candidates`).

**Silent** where it is likelier that two acts are told of, or one in other words; and where a rule of its own on
polarity, certainty, framing or attribution says it already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.clauses.retellings import Retelling
from compare.detectors.clashes import ACT_QUESTIONS
from compare.detectors.rules import Rule
from compare.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Kind, Retold, Severity, Story

_SUMMARIES: Final[dict[Kind, str]] = {
    "polarity": "Two clauses on one act probably deny each other.",
    "certainty": "Two clauses on one act are probably not equally sure.",
    "framing": "Two clauses on one event probably tell of two acts.",
    "attribution": "Two clauses on one act probably rest on two people's word.",
}
_WHY: Final = {
    "polarity": "one affirms what the other denies or does not affirm",
    "certainty": "one is surer than the other",
    "framing": "one event, told as two acts",
    "attribution": "it is not on one and the same word",
}
_QUESTIONS: Final = {**ACT_QUESTIONS, "attribution": "Whose word is it, and how do they know?"}


def find_retold_acts(story: Story) -> Iterator[Finding]:
    """Findings of all four rules, the likelier first."""
    for retold in story.retold:
        yield _finding(story, retold)


def _finding(story: Story, retold: Retold) -> Finding:
    first, second = story.source(retold.pair.a.source), story.source(retold.pair.b.source)
    told = Retelling(first, second, retold.x, retold.y, retold.pair)
    is_level = retold.kind == "certainty"
    levels = (retold.x.certainty, retold.y.certainty) if is_level else ("", "")
    severity: Severity = "medium" if retold.verdict == "conflict" else "low"
    return Finding(
        rule=f"{retold.kind}-told",
        kind=retold.kind,
        verdict=retold.verdict,
        severity=severity,
        confidence=retold.probability,
        topic=told.topic(retold.kind),
        marks=told.marks([retold.span_a], [retold.span_b], levels),
        reason=f"{told.contrast(retold.span_a, retold.span_b, levels)}: {_WHY[retold.kind]}.",
        question=_QUESTIONS[retold.kind],
    )


RULES: Final[tuple[Rule, ...]] = tuple(
    Rule(
        id=f"{kind}-told",
        version=1,
        kind=kind,
        severity="medium",
        summary=summary,
        find=find_retold_acts,
        is_judged=True,
    )
    for kind, summary in _SUMMARIES.items()
)
