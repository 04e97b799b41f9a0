"""What names, roles and places bring to the search: how alike two of them are, and of whom they speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.english.places import INSIDE
from compare.language.lexicons import fold
from compare.model import NameValue, PlaceValue, RoleValue
from compare.values.names import are_one_person, are_spelt_alike, bare_words
from compare.values.spellings import MIN_SIMILARITY, person_words, spelling_similarity

if TYPE_CHECKING:
    from compare.model import Entity, Fact, Source


def compare_names(x: Fact, y: Fact) -> dict[str, float]:
    """Features of two names; symmetric."""
    p, q = x.value, y.value
    assert isinstance(p, NameValue)  # noqa: S101 - only name facts come here
    assert isinstance(q, NameValue)  # noqa: S101
    a, b = bare_words(p), bare_words(q)
    if not a or not b:
        return {}
    return {
        "person": float(p.label == q.label == "PERSON"),
        "organisation": float(p.label == q.label == "ORG"),
        "spelling": spelling_similarity(" ".join(a), " ".join(b)),
        "likest words": max(spelling_similarity(u, v) for u in a for v in b),
        "share a word": float(bool(set(a) & set(b))),
        "same last word": float(a[-1] == b[-1]),
        "both full": float(min(len(a), len(b)) > 1),
    }


def compare_roles(a: Source, x: Fact, b: Source, y: Fact) -> dict[str, float]:
    """Features of two roles: whether they are of one person, and how alike their words are; symmetric."""
    p, q = x.value, y.value
    assert isinstance(p, RoleValue)  # noqa: S101 - only role facts come here
    assert isinstance(q, RoleValue)  # noqa: S101
    mine, yours = _described(a, p), _described(b, q)
    return {
        "same person": float(mine is not None and yours is not None and _is_one(mine, yours)),
        "same noun": float(p.head == q.head),
        "other status": float(p.status != q.status),
        "spelling": spelling_similarity(" ".join((*p.modifiers, p.head)), " ".join((*q.modifiers, q.head))),
        "share a word": float(bool({p.head, *p.modifiers, *p.of.split()} & {q.head, *q.modifiers, *q.of.split()})),
    }


def are_other_people(a: Source, x: Fact, b: Source, y: Fact) -> bool:
    """Whether two roles are of people whose names tell that they are two."""
    assert isinstance(x.value, RoleValue)  # noqa: S101 - only role facts come here
    assert isinstance(y.value, RoleValue)  # noqa: S101
    mine, yours = _described(a, x.value), _described(b, y.value)
    return mine is not None and yours is not None and not _is_one(mine, yours)


def are_of_one_family(x: Fact, y: Fact) -> bool:
    """Whether two people have one surname and first names that are unlike: relatives, until more speaks for one."""
    p, q = x.value, y.value
    if not isinstance(p, NameValue) or not isinstance(q, NameValue) or not p.label == q.label == "PERSON":
        return False
    a, b = bare_words(p), bare_words(q)
    both_full = min(len(a), len(b)) > 1
    return both_full and a[-1] == b[-1] and spelling_similarity(a[0], b[0]) < MIN_SIMILARITY


def is_nested(x: Fact, y: Fact) -> bool:
    """Whether one of two places is known to hold the other: a town and its country."""
    p, q = x.value, y.value
    assert isinstance(p, PlaceValue)  # noqa: S101 - only place facts come here
    assert isinstance(q, PlaceValue)  # noqa: S101
    return fold(p.name) in map(fold, q.within) or fold(q.name) in map(fold, p.within)


def compare_places(x: Fact, y: Fact) -> dict[str, float]:
    """Features of two places; symmetric."""
    p, q = x.value, y.value
    assert isinstance(p, PlaceValue)  # noqa: S101 - only place facts come here
    assert isinstance(q, PlaceValue)  # noqa: S101
    return {
        "one landmark": float(fold(p.name) == fold(q.name)),
        "same preposition": float(bool(p.preposition) and p.preposition == q.preposition),
        "both inside": float(p.preposition in INSIDE and q.preposition in INSIDE),
        "one inside": float((p.preposition in INSIDE) != (q.preposition in INSIDE)),
        "common holder": float(bool({fold(w) for w in p.within} & {fold(w) for w in q.within})),
        "known": (float(bool(p.within)) + float(bool(q.within))) / 2,
        "spelling": spelling_similarity(fold(p.name), fold(q.name)),
        "common nouns": float(p.name.islower() and q.name.islower()),
        "direction": float(bool(p.direction) or bool(q.direction)),
    }


def _described(source: Source, role: RoleValue) -> Entity | None:
    return source.entities[role.entity] if 0 <= role.entity < len(source.entities) else None


def _is_one(x: Entity, y: Entity) -> bool:
    """Whether two names may be of one person; a surname alone may be anybody's who has it."""
    if are_spelt_alike(x, y):
        return True
    a, b = person_words(x.name), person_words(y.name)
    if len(a) > 1 and len(b) > 1:
        return are_one_person(x.name, y.name)
    return bool(a) and bool(b) and a[-1] == b[-1]
