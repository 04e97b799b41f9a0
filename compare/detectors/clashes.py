"""Values that clash, as the rules on dates, figures, names, roles and places take them up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.model import Mark
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


def mark_values(first: Source, second: Source, clash: Clash, say: Callable[[Fact], str]) -> tuple[Mark, ...]:
    """A mark on every mention of the two values, those of the first source first; `say` gives the value of each."""
    return tuple(
        Mark(source.id, fact.start, fact.end, say(fact))
        for source, facts in ((first, clash.facts_a), (second, clash.facts_b))
        for fact in facts
    )


def say_value(fact: Fact) -> str:
    """The value of a fact in words."""
    return describe_value(fact.value)


def say_grounds(clash: Clash) -> str:
    """A sentence, after a blank, on why both values are held to be told of one thing; '' without grounds."""
    if not clash.grounds:
        return ""
    *first, last = clash.grounds
    return f" What decided: {', '.join(first)} and {last}." if first else f" What decided: {last}."
