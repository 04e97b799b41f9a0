"""Mere loss of precision: outlets that say a date, a figure, a place or a role only less closely than another one.

An editor has nothing to settle there. Such discrepancies are told apart, below what matters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.values import relate
from compare.values.precision import is_vaguer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Evidence, Fact, Kind, Story, Verdict

KINDS: Final = frozenset({"date", "quantity", "place", "role"})
"""The kinds of which a value may be merely vaguer; a hedge or other words in a quotation are more than that."""


def find_less_precise(story: Story, kind: Kind, verdict: Verdict, evidence: Sequence[Evidence]) -> tuple[str, ...]:
    """The outlets that are merely less precise than the one that is closest, in order of sources.

    Empty where values conflict, where they only overlap (January to March, February to May), and for other kinds. The
    first piece of evidence of each source speaks.
    """
    if verdict != "differs" or kind not in KINDS:
        return ()
    facts: dict[str, Fact] = {}
    for e in evidence:
        if e.source in facts:
            continue
        held = story.source(e.source).facts_by_sentence
        found = (f for f in held[e.sentence] if f.kind == kind and f.start < e.end and e.start < f.end)
        fact = next(found, None)
        if fact is None:
            return ()
        facts[e.source] = fact
    for close in facts.values():
        vague = tuple(id_ for id_, fact in facts.items() if is_vaguer(fact, close))
        rest = (fact for id_, fact in facts.items() if id_ not in vague)
        if vague and all(fact is close or relate(fact, close) == "agree" for fact in rest):
            return vague
    return ()
