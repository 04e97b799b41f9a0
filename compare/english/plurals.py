"""Plurals that no rule gives. Ours: the nouns of the kind that news counts."""

from __future__ import annotations

from typing import Final

IRREGULAR: Final = {
    "child": "children",
    "degree Celsius": "degrees Celsius",
    "degree Fahrenheit": "degrees Fahrenheit",
    "foot": "feet",
    "goose": "geese",
    "half": "halves",
    "knife": "knives",
    "leaf": "leaves",
    "life": "lives",
    "loaf": "loaves",
    "mouse": "mice",
    "person": "people",
    "shelf": "shelves",
    "thief": "thieves",
    "tooth": "teeth",
    "wife": "wives",
    "wolf": "wolves",
}
INVARIABLE: Final = frozenset(
    "percent hertz aircraft spacecraft police staff crew personnel cattle sheep fish deer magnitude troops".split()
)
NOT_MEN: Final = ("human", "german", "roman", "shaman", "talisman", "ottoman")
"""Ends of nouns in "man" that are no men in the plural."""
