"""What stands at a number: a zero, a label, an age, a pair, a magnitude or a plain amount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english import quantities as lexicon
from compare.facts.quantities.ages import read_age
from compare.facts.quantities.amounts import Amount, Figure, finish, measured
from compare.facts.quantities.currencies import currency_before
from compare.facts.quantities.implied import IMPLYING_WORDS, read_implied
from compare.facts.quantities.labels import label_reason
from compare.facts.quantities.magnitudes import read_magnitude
from compare.facts.quantities.modifiers import modifier_before
from compare.facts.quantities.multiples import MULTIPLE_WORDS, read_multiple, read_times
from compare.facts.quantities.numerals import NUMBER_WORDS, Numeral, read_numeral, scaled
from compare.facts.quantities.pairs import read_pair, unit_of_partner
from compare.facts.quantities.ranks import read_rank
from compare.facts.quantities.stopwatch import read_stopwatch
from compare.facts.quantities.units import Unit, currency_named
from compare.facts.quantities.votes import UNANIMITY_WORDS, read_unanimity, read_vote
from compare.facts.quantities.written_units import unit_after, with_parts
from compare.facts.quantities.zeros import read_zero
from compare.model import QuantityValue
from compare.values.intervals import bound

if TYPE_CHECKING:
    from compare.facts.quantities.passages import Passage

_TELLING: Final = lexicon.ZERO_WORDS | UNANIMITY_WORDS | IMPLYING_WORDS | MULTIPLE_WORDS | frozenset(lexicon.ORDINALS)
"""Words with which an amount that has no number can begin."""


def read_amount(passage: Passage, at: int) -> Amount | None:
    """The amount whose number begins at lexeme `at`, or None; of a label an amount without a value."""
    x = passage.lex[at]
    if x.kind in {"label", "symbol"}:
        return None
    if x.kind == "number" and (result := read_stopwatch(passage, at)) is not None:
        return result
    if x.kind == "word":
        told = _read_without_number(passage, at) if x.lower in _TELLING else None
        if told:
            return told
        if x.lower not in NUMBER_WORDS:
            return None
    currency, start = currency_before(passage, at)
    n = read_numeral(passage.lex, at, money=currency is not None)
    if n is None:
        return _read_bare_unit(passage, at)
    if currency is None:
        rank = read_rank(passage, at)
        if rank:
            return rank
        if label_reason(passage, n, start):
            end = _end_of_label(passage, at, n.last)
            return Amount(at, end, end, QuantityValue(None, None, "", None), pure=True, ends=end)
        age = read_age(passage, n)
        if age:
            return age
    return _read_measure(passage, n, start, currency)


def _read_without_number(passage: Passage, at: int) -> Amount | None:
    if passage.lex[at].lower in MULTIPLE_WORDS:
        return read_multiple(passage, at)
    return read_unanimity(passage, at) or read_zero(passage, at) or read_implied(passage, at) or read_rank(passage, at)


def _end_of_label(passage: Passage, at: int, end: int) -> int:
    """Where a label ends with all its parts, so that those of "Dash 8-400" are not read on their own."""
    lex = passage.lex
    while (
        end + 1 < len(lex)
        and lex[end].text in "-/"
        and passage.glued(end)
        and passage.glued(end + 1)
        and lex[end + 1].kind == "number"
    ):
        end += 2
    listed = passage.word(at - 1).endswith("s") and passage.word(end) in {"to", "through", "and"}
    if listed and passage.near(end + 1) and lex[end + 1].kind == "number" and passage.glued(end + 2) is False:
        end += 2  # "counts 1 to 5"
    return end


def _sign_before(passage: Passage, start: int) -> tuple[int, int]:
    """-1 or 1, and where the sign begins."""
    lex, k = passage.lex, start - 1
    if k >= 0 and passage.near(start):
        if lex[k].lower == "minus" or (lex[k].lower == "negative" and lex[start].kind == "number"):
            return -1, k
        if lex[k].text == "-" and passage.glued(start) and passage.glued(k) and passage.word(k - 1) == "minus":
            return -1, k - 1
        free = not passage.glued(k) or lex[k - 1].text == "("
        if free and lex[k].text in "-−–" and passage.glued(start):
            return -1, k
    return 1, start


def _read_measure(passage: Passage, n: Numeral, start: int, currency: Unit | None) -> Amount | None:
    sign, start = _sign_before(passage, start)
    special = read_magnitude(passage, n, start) if currency is None else None
    if currency is None and sign == 1:
        special = special or read_vote(passage, n, start) or read_times(passage, n, start)
    special = special or read_pair(passage, n, start, currency, sign)
    if special:
        return special
    unit, end = unit_after(passage, n, currency)
    if unit is None and not n.share and n.value is not None:
        shared = unit_of_partner(passage, n, start)
        if shared is not None:
            unit, n = shared[0], scaled(n, shared[1])
    low, high = sorted((n.low * sign, n.high * sign))
    figure = Figure(None if n.value is None else n.value * sign, low, high, n.place)
    if unit is not None and end > n.last:
        figure, end = with_parts(passage, unit, figure, end)
    return finish(passage, n, (start, end), unit, figure)


def _read_bare_unit(passage: Passage, at: int) -> Amount | None:
    """One unit without a number: "about a mile", "an hour and a half"."""
    lex = passage.lex
    if lex[at].lower not in {"a", "an"} or not passage.near(at + 1):
        return None
    found = passage.unit_at(at + 1, glued=False)
    if found is None:
        money = currency_named(lex[at + 1].text)
        if money is None:
            return None
        found = money, at + 2
    unit, end = found
    half = passage.has(end, ("and", "a", "half")) or passage.has(end, ("and", "a", "quarter"))
    modifier, first = modifier_before(passage, at, 1.0, duration=unit.canonical == "s")
    if not half and not modifier and not _is_measure(passage, at, unit, end):
        return None
    if at and lex[at - 1].kind == "number":
        return None
    value, place = 1.0, 1.0
    if half:
        value, place = 1.5 if passage.word(end + 2) == "half" else 1.25, 0.1
        end += 3
    if modifier == "less than" and passage.word(first - 1) == "no":
        modifier = "at least"
    low, high = bound(value, modifier, place)
    low, high = measured(low, high, unit, place, modifier)
    quantity = QuantityValue(low, high, unit.canonical, value, modifier=modifier, written_unit=unit.name)
    return Amount(first, end, end, quantity, pure=True)


def _is_measure(passage: Passage, at: int, unit: Unit, end: int) -> bool:
    """Whether "a mile" is a length, not a rate ("50 cents a mile") or a figure of speech ("an hour")."""
    concrete = unit.canonical in {"m", "kg", "m3", "m2"} and unit.name not in {"foot", "stone", "yard"}
    if concrete and passage.lex[at + 1].lower not in lexicon.UNITS_OF_RATES:
        return True
    return (
        unit.name in {"mile", "kilometer", "ton", "tonne"}
        and passage.word(end) in lexicon.AFTER_A_MILE
        and passage.word(at - 1) not in {"cents", "dollars"}
    )
