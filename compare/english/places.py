"""Words around places. Ours, from news English at large; the gazetteer is `data/places.json` and `data/cities.tsv`."""

from __future__ import annotations

from typing import Final

NO_PLACE: Final = frozenset("time wind breeze gale group hemisphere accent dialect culture".split())
"""After "northern", which then says no place."""
PREPOSITIONS: Final = frozenset(
    "in near outside off around across throughout at from to into toward towards of on over for".split()
)
AMBIGUOUS: Final = frozenset(("washington", "new york", "georgia", "victoria", "luxembourg", "jordan"))
"""Both a town and a state or country, and each is common in news."""
