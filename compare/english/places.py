"""Words around places. Ours, from news English at large; the gazetteer is `data/places.json` and `data/cities.tsv`."""

from __future__ import annotations

from typing import Final

NO_PLACE: Final = frozenset("time wind breeze gale group hemisphere accent dialect culture".split())
"""After "northern", which then says no place."""
PREPOSITIONS: Final = frozenset(
    """
    in near outside off around across throughout at from to into toward towards of on over for
    """.split()
)
AMBIGUOUS: Final = frozenset(("washington", "new york", "georgia", "victoria", "luxembourg", "jordan"))
"""Both a town and a state or country, and each is common in news."""
COMPASS: Final = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")
"""In the order of the compass: neighbours are neighbours here."""
COMMON_NOUNS: Final = frozenset(
    """
    city town village region province county country area border part place resort state corner
    """.split()
)
"""Nouns of which a story has many: "a southern city" and "a southeastern city" are two cities."""
INSIDE: Final = frozenset("in at near outside".split())
"""Before a place they say where something is."""
SITES: Final = frozenset(
    """
    home house hospital hotel hall church school prison court jail farm flat apartment clinic villa
    """.split()
)
"""Buildings of which a town has many: an act there and an act in the town may be one."""
