"""Places: whether two may be one, what makes them one and the same, and how they are said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english.places import COMPASS
from compare.language.lexicons import fold, towns

if TYPE_CHECKING:
    from compare.model import PlaceValue
    from compare.values.relations import Relation

_CONTINENTS: Final = frozenset({"africa", "asia", "europe"})


def relation(x: PlaceValue, y: PlaceValue) -> Relation:
    """How two places of one thing stand to each other; symmetric.

    One landmark: neighbouring compass words, or one against none, differ, others are a conflict. Two names: a conflict
    when what holds both is known and neither holds the other; a place differs from one that holds it.
    """
    a, b = fold(x.name), fold(y.name)
    if a == b:
        return _compare_directions(x, y)
    if x.direction or y.direction:
        return "incomparable"
    holders_x, holders_y = {fold(w) for w in x.within}, {fold(w) for w in y.within}
    if a in holders_y or b in holders_x:
        return "differs"
    if a in b or b in a or not holders_x or not holders_y or _are_near(a, b):
        return "incomparable"
    # Siblings as deep as each other, or in two countries.
    apart = len(x.within) == len(y.within) or not holders_x & holders_y - _CONTINENTS
    return "conflict" if apart else "incomparable"


def key(value: PlaceValue) -> tuple[str, ...]:
    """What two places share that are one and the same."""
    return ("place", value.name.casefold(), value.direction)


def say(value: PlaceValue) -> str:
    """The place with those that hold it: "Marrow, Ohio, United States"."""
    return ", ".join((value.name, *value.within))


def _compare_directions(x: PlaceValue, y: PlaceValue) -> Relation:
    if x.direction == y.direction:
        return "agree"
    if not x.direction or not y.direction:
        return "differs"
    if (x.preposition == "of") != (y.preposition == "of"):
        return "incomparable"  # "northern Maralag" is in it, "north of Maralag" is not
    apart = abs(COMPASS.index(x.direction) - COMPASS.index(y.direction))
    return "differs" if min(apart, 8 - apart) == 1 else "conflict"


def _are_near(a: str, b: str) -> bool:
    """Whether two towns are so near that one may be a suburb that is called by the other's name."""
    if a not in towns() or b not in towns():
        return False
    p, q = towns()[a][0], towns()[b][0]
    # About 30 km: a quarter of a degree and a bit.
    return abs(p.latitude - q.latitude) + abs(p.longitude - q.longitude) < 0.4
