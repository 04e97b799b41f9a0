"""Whether two names are one name spelled in two ways, two forms of it, or two names."""

from __future__ import annotations

import functools
from typing import Final

from compare.language.lexicons import fold, read_list

# Share of letters two words have in common, in order, from which on they count as spellings of one name.
# On the labelled stories all of 15 reported at 0.6 were right.
MIN_SIMILARITY: Final = 0.6


@functools.lru_cache(maxsize=8192)
def name_words(name: str) -> tuple[str, ...]:
    """Folded words of a name as compared.

    >>> name_words("Marie-Claude Benoit")
    ('marie-claude', 'benoit')
    """
    return tuple(w.strip(".") for w in fold(name).replace("–", "-").split() if any(c.isalnum() for c in w))


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """True when two full names may be one person: same surname, first names alike, middle ones free.

    >>> same_person(("bryant", "a", "dalton"), ("bryant", "dalton"))
    True
    >>> same_person(("wang", "yi"), ("wang", "wentao"))
    False
    """
    if len(a) < 2 or len(b) < 2:
        return False
    if a[-1] != b[-1] or not _initial_fits(a[0], b[0]):
        return False
    short, long = sorted((a[1:-1], b[1:-1]), key=len)
    # Of middle names as many on either side it is enough that one side's stand in the other's.
    return _stand_in(short, long) or (len(short) == len(long) and _stand_in(long, short))


def _stand_in(few: tuple[str, ...], many: tuple[str, ...]) -> bool:
    return all(any(_initial_fits(x, y) for y in many) for x in few)


def _initial_fits(a: str, b: str) -> bool:
    return a == b or (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b))


def spelling_similarity(a: str, b: str) -> float:
    """Twice the letters common in order over all letters, 0 to 1.

    >>> round(spelling_similarity("kougias", "kouyias"), 2)
    0.86
    """
    from rapidfuzz.distance import Indel

    return float(Indel.normalized_similarity(a, b))


def are_forms(a: str, b: str) -> bool:
    """True when two first names are usual forms of one ("Jim", "James"), or one begins the other ("Dan", "Daniel").

    >>> are_forms("jim", "james"), are_forms("denise", "diane")
    (True, False)
    """
    short, long = sorted((a, b), key=len)
    return b in _forms().get(a, frozenset()) or (len(short) >= 2 and long.startswith(short))


@functools.cache
def _forms() -> dict[str, frozenset[str]]:
    out: dict[str, frozenset[str]] = {}
    for line in read_list("names.json")["nicknames"]:
        group = frozenset(line.split())
        for name in group:
            out[name] = out.get(name, frozenset()) | group
    return out
