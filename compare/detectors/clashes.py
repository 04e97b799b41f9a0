"""Values that clash, as the rules on dates, figures, names, roles and places take them up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Clash, FactKind, Source, Story


def clashes_of(story: Story, kind: FactKind) -> Iterator[tuple[Source, Source, Clash]]:
    """The clashes of a kind with their two sources, in order."""
    for clash in story.clashes:
        if clash.kind == kind:
            yield story.source(clash.a), story.source(clash.b), clash


def say_grounds(clash: Clash) -> str:
    """A sentence, after a blank, on why both values are held to be told of one thing; '' without grounds."""
    if not clash.grounds:
        return ""
    *first, last = clash.grounds
    return f" What decided: {', '.join(first)} and {last}." if first else f" What decided: {last}."
