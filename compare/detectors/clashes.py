"""Values that clash, as the rules on dates, figures, names, roles and places take them up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.model import Finding, Mark
from compare.values import describe_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compare.model import Clash, Fact, FactKind, Kind, Source, Story


ACT_QUESTIONS: Final[dict[Kind, str]] = {
    "polarity": "Did it happen or not, and as of when?",
    "certainty": "Is it established, and by whom?",
    "framing": "What exactly was done, and by whom?",
}
"""What to ask of an act that two outlets tell otherwise."""


def clashes_of(story: Story, kind: FactKind) -> Iterator[tuple[Source, Source, Clash]]:
    """The clashes of a kind with their two sources, in order."""
    for clash in story.clashes:
        if clash.kind == kind:
            yield story.source(clash.a), story.source(clash.b), clash


def say_value(fact: Fact) -> str:
    """The value of a fact in words."""
    return describe_value(fact.value)


MAX_MARKS: Final = 6
"""Mentions of one value in one outlet that are marked."""


def tell_other(
    first: Source,
    second: Source,
    clash: Clash,
    *,
    topic: str,
    contrast: str,
    question: str,
    say: Callable[[Fact], str] = say_value,
    most: int | None = None,
) -> Finding:
    """What the rule on another value of a kind says of a clash: `name-other`, `place-other`, `role-other`.

    All mentions of the two values are marked, `most` in each outlet; `say` gives the value of each.
    """
    return Finding(
        rule=f"{clash.kind}-other",
        kind=clash.kind,
        verdict=clash.relation,
        severity="medium" if clash.relation == "conflict" else "low",
        confidence=clash.probability,
        topic=topic,
        marks=tuple(
            Mark(source.id, fact.start, fact.end, say(fact))
            for source, facts in ((first, clash.facts_a), (second, clash.facts_b))
            for fact in facts[:most]
        ),
        reason=f"{contrast}.{say_grounds(clash)}",
        question=question,
    )


def say_grounds(clash: Clash) -> str:
    """A sentence, after a blank, on why both values are held to be told of one thing; '' without grounds."""
    if not clash.grounds:
        return ""
    *first, last = clash.grounds
    return f" What decided: {', '.join(first)} and {last}." if first else f" What decided: {last}."
