"""Whether two names are one name spelled in two ways, two forms of it, or two names."""

from __future__ import annotations

import functools
import re
from typing import Final

from compare.language.lexicons import fold, read_list, words

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


_DOTTED: Final = re.compile(r"(?:[A-Za-z]\.){2,3}[A-Za-z]?")
_LETTERS: Final = re.compile(r"[A-Z]{2,3}")
_CONSONANTS: Final = re.compile(r"[BCDFGHJKLMNPQRSTVWXZ]{2}")
_ARTICLE: Final = re.compile(r"(?:al|el|ar|as|ash|ad|an|at|az)-(?=\w{3})")
"""The Arabic article before a surname: "al-Assad", "ash-Shaar"."""
_COUNTRIES: Final = frozenset(("U.S.", "U.N.", "U.K.", "E.U.", "U.S", "U.N", "U.K", "E.U"))


def initials_of(word: str, *, is_person: bool = True) -> list[str]:
    """The letters of initials, with stops or without; none where the word is another one.

    Without stops three letters, and two with a vowel, count only in the name of a person.

    >>> initials_of("J.D."), initials_of("JD"), initials_of("Jo"), initials_of("U.S.")
    (['j', 'd'], ['j', 'd'], [], [])
    """
    is_bare = _LETTERS.fullmatch(word) if is_person else _CONSONANTS.fullmatch(word)
    if (is_bare or _DOTTED.fullmatch(word)) and word not in _COUNTRIES and not generation_of(word):
        return [c.casefold() for c in word if c != "."]
    return []


def generation_of(name: str) -> str:
    """What the last word of a name says of father and son: `jr`, `sr`, `ii` …; '' where it says nothing.

    >>> generation_of("John Hale, Jr."), generation_of("John Hale")
    ('jr', '')
    """
    last = name.split()[-1].strip(".,").casefold() if name.split() else ""
    last = {"snr": "sr", "jnr": "jr"}.get(last, last)
    return last if last in words("names.json", "suffixes") else ""


@functools.lru_cache(maxsize=8192)
def person_words(name: str) -> tuple[str, ...]:
    """Folded words of a person's name as compared: initials apart, no small words, apostrophes and "Jr.".

    >>> person_words("J.D. O’Hara Jr."), person_words("Ursula von der Leyen"), person_words("al-Assad")
    (('j', 'd', 'ohara'), ('ursula', 'leyen'), ('assad',))
    """
    parts = name.replace("–", "-").replace(",", " ").split()
    if len(parts) > 1 and generation_of(parts[-1]):
        parts.pop()
    out: list[str] = []
    is_mixed = any(not p.isupper() for p in parts)
    for n, part in enumerate(parts):
        letters = initials_of(part, is_person=is_mixed) if n < len(parts) - 1 else []
        folded = "".join(c for c in fold(part).strip(".") if c not in "'’‘`")
        folded = _ARTICLE.sub("", folded)
        if n < len(parts) - 1 and folded in words("names.json", "particles") and not (n == 0 and folded in _forms()):
            continue
        out += letters or ([folded] if any(c.isalnum() for c in folded) else [])
    return tuple(out)


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


@functools.cache
def _spelt() -> tuple[dict[str, str], tuple[str, ...]]:
    data = read_list("rewording.json")
    pairs = dict(line.split() for line in data["spellings"])
    return pairs, tuple(sorted(data["our"].split(), key=len, reverse=True))


@functools.lru_cache(maxsize=8192)
def level_spelling(word: str) -> str:
    """One spelling of a lower-case word; only ever held against another word, so it need not be in use.

    >>> [level_spelling(word) for word in ("neighbours", "organisation", "travelled", "hour")]
    ['neighbors', 'organization', 'traveled', 'hour']
    """
    pairs, stems = _spelt()
    if word in pairs:
        return pairs[word]
    for ending in ("s", "d", "r"):
        if word.endswith(ending) and word[:-1] in pairs:
            return pairs[word[:-1]] + ("ed" if ending == "d" and pairs[word[:-1]].endswith("er") else ending)
    for stem in stems:
        if stem in word:
            return word.replace(stem, stem.replace("our", "or"))
    if len(word) >= 7:
        word = re.sub(r"(?<=el)l(?=ed$|ing$|ers?$|or$)", "", word)
    if len(word) >= 6:
        word = re.sub(r"(?<=[iy])s(?=(?:e[dsr]?|ers|ing|ations?)$)", "z", word)
    return word
