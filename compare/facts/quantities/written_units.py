"""The unit written after a number, and its second part: "40 km", "a quarter of an hour", "6ft 2in", "$5 and 20c"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english import quantities as lexicon
from compare.english.units import UNITS_LIKE_NAMES
from compare.facts.quantities.amounts import Figure
from compare.facts.quantities.currencies import dollars_of, money_after
from compare.facts.quantities.numerals import NUMBER_WORDS, read_numeral
from compare.facts.quantities.units import unit_named
from compare.values.intervals import last_place

if TYPE_CHECKING:
    from compare.facts.quantities.lexemes import Lexeme
    from compare.facts.quantities.numerals import Numeral
    from compare.facts.quantities.passages import Passage
    from compare.facts.quantities.units import Unit

_WITH_CENTS: Final = frozenset("USD GBP EUR CAD AUD".split())
_WITH_PARTS: Final = frozenset("m s kg".split())
_PART_WORDS: Final = NUMBER_WORDS - {"a", "an", "half"}
_SYMBOL: Final = 2
"""Letters of a symbol that a hyphen may tie to the digits: "650-hp"."""
_MOST_PARTS: Final = 2
"""After the first: "two days, three hours and 10 minutes"."""


def unit_after(passage: Passage, n: Numeral, currency: Unit | None) -> tuple[Unit | None, int]:
    """The unit of a number that ends at `n.last`, and the index after it; its currency, where one stands before it."""
    at, lex = n.last, passage.lex
    if currency is not None:
        return dollars_of(passage, at, currency)
    if passage.word(at) == "of" and (n.value is None or lex[at - 1].lower == "couple"):
        return _unit_of_many(passage, at + 1, n)
    money = money_after(passage, at, n)
    if money:
        return money
    hyphen = at < len(lex) and lex[at].text in "-‑" and passage.glued(at) and passage.glued(at + 1)
    k = at + 1 if hyphen else at
    if n.share:
        whole = _unit_of_whole(passage, k, n)
        if whole:
            return whole
        if _is_point_of_a_rate(passage, k):
            return unit_named("percentage point", glued=False), k + 1
        figure = lex[n.first].kind == "number" and lex[n.last - 1].kind == "number"
        if not (hyphen or figure) and not (k < len(lex) and lex[k].lower in lexicon.UNITS_OF_HALVES):
            return None, at
    if not passage.near(k):
        return None, at
    behind = lex[n.last - 1].kind == "number" and not (hyphen and len(passage.word(k)) < _SYMBOL)
    found = passage.unit_at(k, glued=behind)
    if found is None or not _fits(passage, n, k, found[1], hyphen=hyphen):
        return None, at
    if found[0].name == "nanometer" and passage.word(found[1]) in lexicon.AFTER_A_MILE | lexicon.BEFORE_A_PLACE:
        # "3.2nm from the threshold": no chip is measured from anywhere.
        mile = unit_named("nautical mile", glued=False)
        return mile, found[1]
    return found


def _unit_of_many(passage: Passage, k: int, n: Numeral) -> tuple[Unit | None, int]:
    """The unit at `k`, behind "hundreds of" or "a couple of", and where it ends; none where things are counted."""
    found = (money_after(passage, k, n) or passage.unit_at(k, glued=False)) if passage.near(k) else None
    if found is None or not passage.lex[found[1] - 1].lower.endswith(("s", "feet", "euro")):
        return None, n.last
    return found


def _is_point_of_a_rate(passage: Passage, k: int) -> bool:
    """Whether "point" at `k` is one of a rate: "raised its key rate by a quarter point"."""
    if passage.word(k) not in {"point", "points"} or not passage.near(k):
        return False
    return bool(passage.sentence_words(k)[0] & lexicon.RATE_CONTEXT)


def _unit_of_whole(passage: Passage, k: int, n: Numeral) -> tuple[Unit, int] | None:
    """The unit of a share: "half a mile", "a quarter of an hour", "three quarters of a mile", "half of 1 percent"."""
    if passage.word(k) == "of":
        k += 1
    if passage.word(k) in {"a", "an", "one"} and _is_point_of_a_rate(passage, k + 1):
        point = unit_named("percentage point", glued=False)
        return None if point is None else (point, k + 2)
    if passage.word(k) in {"a", "an", "one"}:
        return money_after(passage, k + 1, n) or passage.unit_at(k + 1, glued=False)
    return passage.unit_at(k + 1, glued=False) if passage.has(k, ("1",)) else None


def _fits(passage: Passage, n: Numeral, first: int, end: int, *, hyphen: bool) -> bool:
    """Whether the words from `first` to `end` really are the unit here; in "two second-half goals" they are not."""
    lex, word = passage.lex, passage.lex[end - 1]
    joined = end < len(lex) and lex[end].text == "-" and passage.glued(end) and passage.glued(end + 1)
    if word.lower == "bar" and passage.plural_ahead(end):
        return False  # "2 bar owners"
    ranged = joined and lex[end + 1].kind == "number"  # "3%-4%"
    if joined and not hyphen and not ranged and passage.word(end + 1) not in lexicon.AFTER_UNIT_AND_HYPHEN:
        return False
    if word.lower in UNITS_LIKE_NAMES and word.text[0].isupper():
        return False
    if word.lower in lexicon.UNITS_OF_A_LETTER and word.kind == "word":
        return _letter_fits(passage, word, first, end)
    if word.text == '"':
        return False
    ordinal = end == first + 1 and word.lower in lexicon.UNITS_LIKE_ORDINALS
    if ordinal and not hyphen and n.value not in {1, None} and not n.share:
        return False
    # "two degrees from Yale"
    return not (word.lower == "degrees" and "university" in passage.around(end, back=0, ahead=6))


def _letter_fits(passage: Passage, word: Lexeme, first: int, end: int) -> bool:
    """One letter or a preposition is a unit only glued to the digits, or before a stop."""
    if word.text in lexicon.LETTERS_WITH_CONTEXT:
        return bool(passage.sentence_words(first)[0] & lexicon.LETTERS_WITH_CONTEXT[word.text])
    if word.lower == "in":
        return (passage.glued(first) and passage.lex[first - 1].kind == "number") or (
            passage.word(end) == "." and not passage.near(end + 1)
        )
    if word.text in {"C", "F"} and passage.sentence_words(first)[0] & lexicon.WEATHER:
        return True
    if word.text == "t" and passage.lex[first - 1].kind == "number":
        return True
    return passage.glued(first) or (
        word.text in {"m", "g", "t", "l", "C", "F", "W", "L", "V"}
        and passage.word(end) in {".", ",", "", ")", "long", "high"}
    )


# --- second parts --------------------------------------------------------------------------------


def with_parts(passage: Passage, unit: Unit, figure: Figure, end: int) -> tuple[Figure, int]:
    """The figure with the further parts of its unit added, and where they end.

    "6ft 2in", "five feet 10", "two years and three months", "a mile and a half".
    """
    value = figure.value
    if value is None or value != int(value):
        return figure, end
    if passage.has(end, ("and", "a", "half")):
        part, end = 0.5, end + 3
    elif unit.canonical in _WITH_CENTS and unit.factor == 1:
        part, end = _cents(passage, end)
    elif unit.canonical in _WITH_PARTS:
        part, end = _parts(passage, unit, end)
    else:
        return figure, end
    if not part:
        return figure, end
    total, place = value + part, figure.place
    if place > 0.1:
        place = last_place(total) if total == int(total) else 0.1
    return Figure(total, figure.low + part, figure.high + part, place), end


def _cents(passage: Passage, end: int) -> tuple[float, int]:
    k = end + 1 if passage.has(end, ("and",)) else end
    cents = read_numeral(passage.lex, k) if passage.near(k) else None
    if cents and cents.value and cents.value < 100 and passage.word(cents.last) in {"cents", "cent", "pence"}:
        return cents.value / 100, cents.last + 1
    return 0.0, end


def _parts(passage: Passage, unit: Unit, end: int) -> tuple[float, int]:
    total = 0.0
    for _ in range(_MOST_PARTS):
        found = _part(passage, unit, end)
        if found is None:
            break
        total, end = total + found[0], found[1]
        if unit.name == "foot":
            break
    return total, end


def _part(passage: Passage, unit: Unit, end: int) -> tuple[float, int] | None:
    """One more part in a smaller unit of the same kind, as a share of `unit`, and where it ends."""
    lex, k = passage.lex, end
    if k < len(lex) and lex[k].text in {"-", ","} and passage.near(k):
        k += 1
    if k < len(lex) and lex[k].lower == "and":
        k += 1
    if not passage.near(k) or (lex[k].kind != "number" and lex[k].lower not in _PART_WORDS):
        return None
    n = read_numeral(lex, k)
    if n is None or n.value is None or n.share:
        return None
    j = n.last + 1 if n.last < len(lex) and lex[n.last].text == "-" and passage.glued(n.last) else n.last
    found = passage.unit_at(j, glued=lex[n.last - 1].kind == "number")
    if found is None:
        feet = unit.name == "foot" and (lex[k - 1].text == "-" or lex[k - 1].lower in {"ft", "foot", "feet"})
        return (n.value / 12, n.last) if feet and n.value < 12 and not passage.counts_plural(n.last) else None
    smaller = found[0]
    if smaller.canonical == unit.canonical and smaller.factor < unit.factor and n.value * smaller.factor < unit.factor:
        return n.value * smaller.factor / unit.factor, found[1]
    return None
