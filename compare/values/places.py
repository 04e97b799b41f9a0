"""Places: whether two may be one, what makes them one and the same, and how they are said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english.places import COMPASS, SITE_WORDS
from compare.language.lexicons import fold, regions, towns
from compare.values.spellings import level_spelling, spelling_similarity

if TYPE_CHECKING:
    from compare.model import PlaceValue
    from compare.values.relations import Relation

_MIN_SIMILARITY: Final = 0.7
"""Share of letters in common, in order, from which on two unknown places are one in two spellings."""
_CONTINENTS: Final = frozenset({"africa", "asia", "europe"})


def relation(x: PlaceValue, y: PlaceValue) -> Relation:
    """How two places of one thing stand to each other; symmetric.

    One landmark: neighbouring compass words, or one against none, differ, others are a conflict. Two names: a conflict
    when what holds both is known and neither holds the other, or when they are one name in two spellings. A place
    differs from one that holds it. As one may hold the other, or be called by its name, two towns differ when they are
    near each other or one of them is unknown, and a town from a region of its country. Places without a name ("car
    park") are a conflict when one noun is narrowed in two ways, and differ when the nouns do; with names they are
    compared only where those say what sort of place they name ("Mercy Hospital").
    """
    a, b = _folded(x.name), _folded(y.name)
    if a == b:
        return _compare_directions(x, y)
    if is_common(x) or is_common(y):
        return _compare_common(x, y)
    if x.direction or y.direction:
        return "incomparable"
    if is_site(x) or is_site(y):
        return _compare_sites(x, y)
    holders_x, holders_y = {fold(w) for w in x.within}, {fold(w) for w in y.within}
    if a in holders_y or b in holders_x:
        return "differs"
    if a in b or b in a:
        return "incomparable"
    if _are_near(a, b):
        return "differs"
    if not holders_x or not holders_y:
        return _compare_unknown(a, b)
    # Siblings as deep as each other, or in two countries; a region of the country may hold the town.
    apart = len(x.within) == len(y.within) or not holders_x & holders_y - _CONTINENTS
    if apart and (a in regions()) != (b in regions()) and x.within[0] == y.within[0]:
        return "differs"
    return "conflict" if apart else "incomparable"


def _folded(name: str) -> str:
    """For comparison: the name folded, its words in one spelling ("theatre" is "theater")."""
    return " ".join(level_spelling(word) for word in fold(name).split())


def is_common(place: PlaceValue) -> bool:
    """Whether a place is no name but a noun with what narrows it: "island", "hospital car park"."""
    return place.name.islower()


def is_site(place: PlaceValue) -> bool:
    """Whether a place is one of the sites a town has, named or not: "Mercy Hospital", "car park"."""
    return is_common(place) or not SITE_WORDS.isdisjoint(fold(place.name).split())


def key(value: PlaceValue) -> tuple[str, ...]:
    """What two places share that are one and the same."""
    outside = ("outside",) if value.preposition == "outside" else ()
    return ("place", value.name.casefold(), value.direction, *outside)


def say(value: PlaceValue) -> str:
    """The place with those that hold it: "Marrow, Ohio, United States"."""
    return ", ".join((value.name, *value.within))


def _compare_directions(x: PlaceValue, y: PlaceValue) -> Relation:
    if x.direction == y.direction:
        if (x.preposition == "outside") == (y.preposition == "outside"):
            return "agree"
        # "Outside the school" is not in it; "outside Paris" may be called Paris.
        return "conflict" if is_site(x) else "differs"
    if not x.direction or not y.direction:
        return "differs"
    if (x.preposition == "of") != (y.preposition == "of"):
        return "incomparable"  # "northern Maralag" is in it, "north of Maralag" is not
    apart = abs(COMPASS.index(x.direction) - COMPASS.index(y.direction))
    return "differs" if min(apart, 8 - apart) == 1 else "conflict"


def _compare_common(x: PlaceValue, y: PlaceValue) -> Relation:
    a, b = _folded(x.name).split(), _folded(y.name).split()
    named = [v for v in (x, y) if not is_common(v)]
    if x.direction or y.direction or not a or not b or any(not is_site(v) for v in named):
        return "incomparable"
    if named:
        return "agree" if a[-1] == b[-1] else "differs"
    if a[-1] != b[-1]:
        return "differs"
    return "agree" if set(a) <= set(b) or set(b) <= set(a) else "conflict"


def _compare_sites(x: PlaceValue, y: PlaceValue) -> Relation:
    """A hospital, a school: two of one sort are two places, of two sorts one may hold the other; a town holds both."""
    a, b = set(_folded(x.name).split()), set(_folded(y.name).split())
    if not (a & SITE_WORDS and b & SITE_WORDS):
        return (
            "differs" if fold(x.name) in map(fold, y.within) or fold(y.name) in map(fold, x.within) else "incomparable"
        )
    if a <= b or b <= a:
        return "agree"
    return "conflict" if a & b & SITE_WORDS else "differs"


def _compare_unknown(a: str, b: str) -> Relation:
    """Two names of which nobody knows what holds one: another spelling, two towns, or a town and a region."""
    unknown = not any(name in regions() or name in towns() for name in (a, b))
    if unknown and a[:1] == b[:1] and spelling_similarity(a, b) >= _MIN_SIMILARITY:
        return "conflict"
    return "incomparable" if a in regions() or b in regions() else "differs"


def _are_near(a: str, b: str) -> bool:
    """Whether two towns are so near that one may be a suburb that is called by the other's name."""
    if a not in towns() or b not in towns():
        return False
    p, q = towns()[a][0], towns()[b][0]
    # About 30 km: a quarter of a degree and a bit.
    return abs(p.latitude - q.latitude) + abs(p.longitude - q.longitude) < 0.4
