"""What spoke most for a clash -> grounds in words, which an editor can check against the two sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compare.candidates.search import Candidate

MOST: Final = 3
"""Grounds that are told."""
LEAST: Final = 0.15
"""Log odds that a ground must add to be worth a word: it moves a probability of .5 to .54."""

_WORDS: Final = {
    "same governor": "the same word above both values",
    "a governor in common": "a word above both values in common",
    "same part": "the same part in the sentence",
    "quantity: same measure": "the same thing measured",
    "name: share a word": "a word of the name in common",
    "name: spelling": "names spelled nearly alike",
    "place: one landmark": "the same landmark",
    "place: both inside": "both said to be where it happened",
    "date: one end": "one end of the two times in common",
}
"""For features that are there or not: what their presence says. The act, the things and people, the place and the time
that both passages have are told by `compare.clauses.common_ground`."""
_HIGH: Final = {
    "aligned": "sentences that tell the same",
    "shared words": "the same words around both values",
    "window": "words of one meaning around both values",
    "likest governors": "words of one meaning above both values",
    "meaning of the governor": "words of one meaning above both values",
    "over rivals": "no other value that fits as well",
    "best of both": "no other value that fits as well",
}
"""For features of degree: what a high value says."""
GROUNDS: Final = frozenset(_WORDS | _HIGH)
"""The features that are told."""


def say_grounds(candidate: Candidate, contributions: Mapping[str, float]) -> tuple[str, ...]:
    """The phrases for the features that added most to the log odds, the strongest first."""
    said: dict[str, float] = {}
    for name, added in contributions.items():
        phrase = _HIGH.get(name) or (_WORDS.get(name) if candidate.features.get(name, 0.0) >= 0.5 else None)
        if phrase and added >= LEAST:
            said[phrase] = said.get(phrase, 0.0) + added
    ranked = sorted(said.items(), key=lambda item: (-item[1], item[0]))
    return tuple(phrase for phrase, _ in ranked[:MOST])
