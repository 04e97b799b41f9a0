"""Names: whether two may be one, in one spelling or two, and what makes them one and the same."""

from __future__ import annotations

import functools
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compare.english.names import CONTRASTS, LEGAL, SMALL_WORDS
from compare.language.lexicons import words
from compare.values.spellings import (
    MIN_SIMILARITY,
    are_forms,
    generation_of,
    name_words,
    person_words,
    same_person,
    spelling_similarity,
)

if TYPE_CHECKING:
    from compare.model import Entity, NameValue
    from compare.values.relations import Relation


_MIN_ACRONYM: Final = 3
_LONG_NAME: Final = 5
"""Letters from which on a first name is no short form of a longer one."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How two names stand to each other, and how plainly their letters show it."""

    relation: Relation
    is_slight: bool = False
    """Is likeness of letters too little, so that what stands around the names must tell that they are one?"""


def relation(x: NameValue | Entity, y: NameValue | Entity) -> Relation:
    """How two names stand to each other, where both are told in one place of one event; symmetric.

    They agree when one may be the other's full or short form, its initials, or its words in another order. Short and
    long form of a first name, or an organisation's words run together, differ. Another spelling, another word of a
    name, another person, another organisation are a conflict. Things that share no word are incomparable, and so is a
    person with anything else, unless all but one of their words are the same.
    """
    found = compare_spellings(x, y).relation
    if found != "incomparable":
        return found
    a, b = bare_words(x), bare_words(y)
    if not a or not b:
        return "incomparable"
    if (x.label == "PERSON") != (y.label == "PERSON"):
        return "conflict" if _is_mislabelled(*((a, b) if x.label == "PERSON" else (b, a))) else "incomparable"
    if _is_form_of(a, b) or _is_form_of(b, a):
        return "agree"
    if x.label == "PERSON":
        return "conflict" if min(len(a), len(b)) > 1 or _are_alike(a[-1], b[-1]) else "incomparable"
    if _is_acronym(a, b) or _is_acronym(b, a):
        return "agree"
    if x.label == y.label == "ORG" or _share_a_word(a, b):
        return "conflict"
    return "incomparable"


def compare_spellings(x: NameValue | Entity, y: NameValue | Entity) -> Spelling:
    """The relation of two names with what it rests on."""
    return _compare_spellings((x.name, x.label), (y.name, y.label))


@functools.lru_cache(maxsize=1 << 14)
def _compare_spellings(x: tuple[str, str], y: tuple[str, str]) -> Spelling:
    """Of two names with their labels; outlets repeat each other's."""
    (name_x, label_x), (name_y, label_y) = x, y
    if name_x.casefold() == name_y.casefold():
        return Spelling("agree")
    a, b = _bare_words(*x), _bare_words(*y)
    if not a or not b or ("PERSON" in {label_x, label_y} and label_x != label_y):
        return Spelling("incomparable")
    if label_x != "PERSON":
        return Spelling("agree") if a == b else _compare_organisations(a, b)
    if are_two_generations(name_x, name_y) and (a == b or same_person(a, b)):
        return Spelling("conflict")
    if a[1:] == b[1:] and _have_other_initials(name_x, name_y):
        return Spelling("conflict")
    return Spelling("agree") if a == b else _compare_people(a, b)


def _have_other_initials(x: str, y: str) -> bool:
    """Whether two names begin with initials, as many, that are not the same: "J.D.", "J.B."."""
    one, two = (list(itertools.takewhile(lambda word: len(word) == 1, person_words(name))) for name in (x, y))
    return len(one) == len(two) > 1 and one != two


def are_two_generations(x: str, y: str) -> bool:
    """Whether one name ends in "Jr." and the other in "Sr." or "III"; without such an end nothing is known."""
    one, two = generation_of(x), generation_of(y)
    return bool(one and two) and one != two


@functools.lru_cache(maxsize=1 << 14)
def are_one_person(x: str, y: str) -> bool:
    """Whether two names are one full name, but for initials, middle names, small words, apostrophes and hyphens.

    >>> are_one_person("J.D. Vell", "JD Vell"), are_one_person("Ann Low", "Ann Lowe")
    (True, False)
    """
    a, b = person_words(x), person_words(y)
    if are_two_generations(x, y) or not a or not b:
        return False
    return a == b or same_person(a, b) or (min(len(a), len(b)) > 1 and _are_run_together(a, b))


def are_spelt_alike(x: NameValue | Entity, y: NameValue | Entity) -> bool:
    """Whether the names of two people are nearly one, in another spelling: "Rafael", "Raphael"; symmetric."""
    if not x.label == y.label == "PERSON" or are_two_generations(x.name, y.name):
        return False
    a, b = bare_words(x), bare_words(y)
    if len(a) == len(b) == 1:
        return _are_alike(a[0], b[0])
    return compare_spellings(x, y).relation in {"conflict", "differs"}


def _are_run_together(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether marks and blanks are all that parts two names: "Jong-un", "Jong Un"; "Lowe's", "Lowes"."""
    one, two = ("".join(c for word in name for c in word if c.isalnum()) for name in (a, b))
    return one == two


def key(value: NameValue) -> tuple[str, ...]:
    """What two names share that are one and the same."""
    return ("name", value.name.casefold())


def say(value: NameValue) -> str:
    """The name."""
    return value.name


def bare_words(named: NameValue | Entity) -> tuple[str, ...]:
    """Words of a name without initials, "Jr.", legal forms and "the"."""
    return _bare_words(named.name, named.label)


def _compare_people(a: tuple[str, ...], b: tuple[str, ...]) -> Spelling:
    if len(a) < 2 or len(b) < 2:
        return Spelling("incomparable")
    if same_person(a, b) or _are_run_together(a, b) or _are_parts(_apart(a), _apart(b)):
        return Spelling("agree")
    (first_a, last_a), (first_b, last_b) = (a[0], a[-1]), (b[0], b[-1])
    if last_a == last_b:
        if are_forms(first_a, first_b):
            return Spelling("differs" if _is_other_name(first_a, first_b) else "agree")
        if min(len(first_a), len(first_b)) == 1 or spelling_similarity(first_a, first_b) < MIN_SIMILARITY:
            return Spelling("incomparable")
        return Spelling("differs" if _is_longer_form(first_a, first_b) else "conflict")
    if first_a == first_b and spelling_similarity(last_a, last_b) >= MIN_SIMILARITY:
        return Spelling("conflict")
    return Spelling("incomparable")


def _apart(name: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for word in name for part in word.split("-") if part)


def _are_parts(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether one name is the other without its first names, or without a half of a double name.

    "López Obrador" and "Andrés Manuel López Obrador"; "Ann Low-Hale" and "Ann Low".
    """
    few, many = sorted((a, b), key=len)
    if len(few) == len(many):
        return False
    return many[-len(few) :] == few or (few[0] == many[0] and _stands_in(few[1:], many[1:]))


def _stands_in(few: tuple[str, ...], many: tuple[str, ...]) -> bool:
    """Whether words stand in others in the same order."""
    rest = iter(many)
    return all(word in rest for word in few)


def _compare_organisations(a: tuple[str, ...], b: tuple[str, ...]) -> Spelling:
    if a == b or _are_run_together(a, b):
        return Spelling("differs" if len(_apart(a)) != len(_apart(b)) and "-" not in "".join(a + b) else "agree")
    if len(a) == len(b) and len(a) > 1:
        other = [(p, q) for p, q in zip(a, b, strict=True) if _folded(p) != _folded(q)]
        if not other:
            return Spelling("agree")
        is_one = len(other) == 1 and _are_alike(*other[0])
        return Spelling("conflict", is_slight=True) if is_one else Spelling("incomparable")
    joined = "".join(a), "".join(b)
    if (
        min(len(j) for j in joined) >= 10
        and spelling_similarity(*joined) >= 0.85
        and not set(a) < set(b)
        and not set(b) < set(a)
    ):
        return Spelling("conflict", is_slight=min(len(j) for j in joined) < 12)
    return Spelling("incomparable")


def _is_form_of(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether all words of one name, or what they begin with, stand in another: "Low", "R. Low", "Low Ruth"."""
    rest = [_owned(word) for word in long]
    for word in map(_owned, short):
        fits = [w for w in rest if w == word or (len(word) == 1 and w.startswith(word))]
        if not fits:
            return False
        rest.remove(fits[0])
    return any(len(word) > 1 for word in short)


def _owned(word: str) -> str:
    """The word without the "'s" of an owner: "St. Anne's"."""
    return word.removesuffix("'s").removesuffix("’s")


def _is_acronym(letters: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether a word is made of the first letters of a name, the small words counted or not: "wto", "ngo"."""
    if len(letters) != 1 or len(name) < 2:
        return False
    word = letters[0].replace(".", "")
    parts = [part for w in name for part in w.split("-") if part]
    initials = {"".join(w[0] for w in parts), "".join(w[0] for w in parts if w not in SMALL_WORDS)}
    # "TSMC": the legal form, which a full name may leave out, gives the last letter.
    return word in initials or (len(word) > _MIN_ACRONYM and word[:-1] in initials and word[-1] in "cil")


def _is_mislabelled(person: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a "person" of no known first name is a thing's other name: all words but one are the same or alike."""
    if len(person) != len(other) or len(person) < 2:
        return False
    unlike = [(p, q) for p, q in zip(person, other, strict=True) if p != q]
    known = any(person[0] in words("names.json", key) for key in ("first_names_f", "first_names_m"))
    return len(unlike) == 1 and (
        _are_alike(*unlike[0]) or (not known and unlike[0][0].rstrip("s") != unlike[0][1].rstrip("s"))
    )


def _share_a_word(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names of things have a word, or the stem of a numbered one, in common: "Route 11", "Ata-1"."""

    def parts(name: tuple[str, ...]) -> set[str]:
        return {part for word in name for part in word.split("-") if part.isalpha() and part not in SMALL_WORDS}

    return bool(parts(a) & parts(b))


def _are_alike(p: str, q: str) -> bool:
    if p in CONTRASTS or q in CONTRASTS or p.isdigit() or q.isdigit() or min(len(p), len(q)) < 4:
        return False
    # Plurals and possessives are no other spelling.
    if p.rstrip("s'’") == q.rstrip("s'’"):
        return False
    return p[0] == q[0] and spelling_similarity(p, q) >= MIN_SIMILARITY


def _folded(word: str) -> str:
    """The word in one of the British and American spellings."""
    out = word
    for british, american in (
        ("isation", "ization"),
        ("our", "or"),
        ("ence", "ense"),
        ("re", "er"),
        ("programme", "program"),
    ):
        if out.endswith(british):
            out = out[: -len(british)] + american
    return out


def _is_other_name(a: str, b: str) -> bool:
    """True for "Lucia" / "Luciana", unlike "Dan" / "Daniel": what a long name goes on with makes another."""
    short, long = sorted((a, b), key=len)
    return len(short) >= _LONG_NAME and long != short and long.startswith(short)


def _is_longer_form(a: str, b: str) -> bool:
    """True for "Vassilis" / "Vassilios", "Alexis" / "Alexandros": long and short form, by their beginning."""
    short, long = sorted((a, b), key=len)
    stem = max(len(short) - 2, 4)
    return len(long) > len(short) and long[:stem] == short[:stem]


@functools.lru_cache(maxsize=8192)
def _bare_words(name: str, label: str) -> tuple[str, ...]:
    if label == "PERSON":
        named = [w for w in person_words(name) if w != "the"]
        return tuple(w for n, w in enumerate(named) if len(w) > 1 or n in {0, len(named) - 1})
    out = [w for w in name_words(name) if w != "the" and w not in words("names.json", "suffixes")]
    while len(out) > 1 and out[-1] in LEGAL:
        out.pop()
    return tuple(out)
