"""Changes by a factor: "doubled", "fivefold", "20-fold", "twice as many", "three times as large"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english.number_words import FOLDS, MULTIPLYING_VERBS
from compare.english.quantities import COMPARED_BY_TIMES
from compare.facts.quantities.amounts import Amount, clean
from compare.facts.quantities.modifiers import modifier_before
from compare.facts.quantities.numerals import read_numeral
from compare.facts.quantities.units import CURRENCY_SYMBOLS
from compare.model import QuantityValue
from compare.values.intervals import bound

if TYPE_CHECKING:
    from compare.facts.quantities.numerals import Numeral
    from compare.facts.quantities.passages import Passage

MULTIPLE_WORDS: Final = frozenset({*MULTIPLYING_VERBS, *FOLDS, "twice", "thrice"})
"""With which a multiple without a number begins."""
_UNIT: Final = "times"
_LEVEL_REACH: Final = 6
"""Words from "doubled" to the "to" of the figure reached."""


def read_multiple(passage: Passage, at: int) -> Amount | None:
    """The factor that the word at `at` tells, or None: "doubled" is 2, "halved" 0.5, "fivefold" 5."""
    word = passage.lex[at].lower
    if word in FOLDS:
        named = passage.lex[at].text.istitle() and passage.near(at + 1) and passage.lex[at + 1].text.istitle()
        if named and not passage.in_headline(at):
            return None  # a firm of that name
        return _amount(passage, at, at + 1, FOLDS[word], 1.0)
    if word in {"twice", "thrice"}:
        end = _compared(passage, at + 1)
        return None if end is None else _amount(passage, at, end, 2.0 if word == "twice" else 3.0, 1.0)
    token = passage.token_at(at)
    if token is None or token.pos != "VERB" or passage.word(at + 1) in {"down", "up", "over", "as", "back"}:
        return None
    return None if _level_follows(passage, at + 1) else _amount(passage, at, at + 1, MULTIPLYING_VERBS[word], 1.0)


def read_times(passage: Passage, n: Numeral, start: int) -> Amount | None:
    """The factor whose number is `n`: "three times as many", "20-fold"; None for a count of times."""
    if n.value is None or n.share or not n.value > 0:
        return None
    k = n.last
    if passage.has(k, ("-", "fold")) or passage.has(k, ("fold",)):
        return _amount(passage, start, k + (2 if passage.word(k) == "-" else 1), n.value, n.place)
    if passage.word(k) == "x" and passage.glued(k) and passage.lex[n.first].kind == "number":
        return _amount(passage, start, k + 1, n.value, n.place)
    ranged = _range_of_folds(passage, n, start)
    if ranged is not None:
        return ranged
    if passage.word(k) != "times" or not passage.near(k):
        return None
    end = _compared(passage, k + 1)
    if end is None and (passage.word(k + 1) in COMPARED_BY_TIMES["of"] or n.value != int(n.value)):
        end = k + 1
    return None if end is None else _amount(passage, start, end, n.value, n.place)


def _range_of_folds(passage: Passage, n: Numeral, start: int) -> Amount | None:
    """Two factors, the second with its ending: "three- to fourfold", "two or threefold"."""
    k = n.last + 1 if passage.word(n.last) == "-" and passage.glued(n.last) else n.last
    if passage.word(k) not in {"to", "or"} or n.value is None:
        return None
    top = FOLDS.get(passage.word(k + 1))
    if top is None or not n.value < top:
        return None
    value = QuantityValue(n.value, top, _UNIT, None, modifier="between", written_unit="time")
    return Amount(start, k + 2, k + 2, value, pure=True)


def _level_follows(passage: Passage, k: int) -> bool:
    """Whether the figure reached is told too: "doubled its staff to 50,000"; the factor then says nothing more."""
    for at in range(k, k + _LEVEL_REACH):
        if not passage.near(at + 1) or passage.lex[at].kind == "symbol":
            return False
        n = read_numeral(passage.lex, at + 1) if passage.word(at) in {"to", "from"} else None
        if n is not None or (passage.word(at) in {"to", "from"} and passage.lex[at + 1].text in CURRENCY_SYMBOLS):
            return True
    return False


def _compared(passage: Passage, k: int) -> int | None:
    """Where "as many", "more", "the size" ends, which makes a factor of "times" before it; None where none follows."""
    if not passage.near(k):
        return None
    if passage.word(k) == "as" and passage.near(k + 1):
        if passage.word(k + 1) in COMPARED_BY_TIMES["as"] or passage.word(k + 2) == "as":
            return k + 2
        return None
    if passage.word(k) in {"the", "its", "their"} and passage.word(k + 1) in COMPARED_BY_TIMES["the"]:
        return k + 2
    token = passage.token_at(k)
    higher = token is not None and token.tag in {"JJR", "RBR"}  # "100 times fainter"
    follows = higher or passage.word(k) in COMPARED_BY_TIMES["than"]
    return k + 1 if follows else None


def _amount(passage: Passage, first: int, last: int, factor: float, place: float) -> Amount:
    modifier, start = modifier_before(passage, first, factor, duration=False)
    low, high = bound(factor, modifier, place)
    value = QuantityValue(clean(low), clean(high), _UNIT, clean(factor), modifier=modifier, written_unit="time")
    return Amount(start, last, last, value, pure=True)
