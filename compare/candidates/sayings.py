"""What attributions bring to the search: who vouches, how, and for how much of the same statement."""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING

from compare.model import AttributionValue

if TYPE_CHECKING:
    from compare.candidates.slots import Slot

_REPORTS = frozenset({"say", "tell", "according to", "add", "announce", "report"})


def traits(x: Slot, y: Slot) -> dict[str, float]:
    """Features of the sources of two statements; symmetric."""
    p, q = x.fact.value, y.fact.value
    assert isinstance(p, AttributionValue)  # noqa: S101 - only attributions come here
    assert isinstance(q, AttributionValue)  # noqa: S101
    common, least = len(set(x.lemmas) & set(y.lemmas)), min(len(x.lemmas), len(y.lemmas))
    people = [value.entity is not None for value in (p, q)]
    return {
        "words of the statement": log1p(common),
        "share of the statement": common / max(least, 1),
        "things of the statement": float(len(x.participants & y.participants)),
        "both known": float(all(people)),
        "one known": float(people[0] != people[1]),
        "same cue": float(p.cue == q.cue),
        "plain cues": float(p.cue in _REPORTS and q.cue in _REPORTS),
        "figures in both": float(any(map(str.isdigit, "".join(x.lemmas))) and any(map(str.isdigit, "".join(y.lemmas)))),
    }
