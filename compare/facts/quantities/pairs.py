"""Ranges and results: "10 to 15", "between $4 and $5 million", "40-50", "two or three"; "3-1", "voted 9 to 4".

A pair is read in three steps: the two numbers and what joins them, whether it is a result, whether it is a range.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from compare.english import quantities as lexicon
from compare.facts.quantities.amounts import Amount, clean, measured
from compare.facts.quantities.currencies import currency_before
from compare.facts.quantities.modifiers import modifier_before
from compare.facts.quantities.numerals import NUMBER_WORDS, read_numeral
from compare.facts.quantities.units import CURRENCY_SYMBOLS, Unit, unit_named
from compare.facts.quantities.written_units import unit_after
from compare.model import QuantityValue

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.facts.quantities.numerals import Numeral
    from compare.facts.quantities.passages import Passage


_UNIT_REACH: Final = 10
"""Lexemes in which the unit of up to four partners begins."""
_MOST_PARTNERS: Final = 4
"""Numbers after it that one shares its unit with."""
_SHARING: Final = frozenset({"to", "and", "or", ",", "x", "×", "by"})
_NOT_SHARED: Final = frozenset({"s"})
"""In "won 3 and 2 hours later" the two have nothing in common."""
_SMALL: Final = 1000.0


class Pair(NamedTuple):
    """Two numbers with a word or a dash between them."""

    passage: Passage
    n: Numeral
    m: Numeral
    start: int
    """Where the first number begins, its sign and currency included."""
    sign: int
    at: int
    """The lexeme that joins them."""
    second: int
    """Where the digits or words of the second number begin."""
    hyphen: bool
    between: bool
    """Does a word before them say that they are ends: "between 3 and 4"?"""
    currency: Unit | None
    """Of the first number, or else of the second, when it stands before it."""
    middle: Unit | None
    """The unit between the numbers: "40 percent to 80 percent"."""
    own_currency: bool
    """Does the currency stand before the first number?"""

    @property
    def word(self) -> str:
        return self.passage.lex[self.at].lower

    @property
    def before(self) -> str:
        return self.passage.word(self.start - 1) if self.passage.near(self.start) else ""

    @property
    def values(self) -> tuple[float, float]:
        """Both ends; in "10 to 15 million" and "$4-5 billion" the scale word stands for both."""
        n, m = self.n, self.m
        first, second = (n.value or 0.0) * self.sign, m.value or 0.0
        if m.scale > 1 and n.scale == 1 and (first < second / m.scale or (self.own_currency and first < 1000)):
            first *= m.scale
        elif self.hyphen and not n.words and n.scale == m.scale == 1 and 1 < first < 1000 and second >= 1e4:
            text = self.passage.lex[self.second].text
            if text.endswith(",000") and first * 1000 < second:
                first *= 1000  # "10-15,000 marchers"
        return first, second


# --- the two numbers -----------------------------------------------------------------------------


def read_pair(passage: Passage, n: Numeral, start: int, currency: Unit | None, sign: int) -> Amount | None:
    """The range or result that begins with the number `n`; None where the two are separate values."""
    pair = _find_pair(passage, n, start, currency, sign)
    if pair is None:
        return None
    if not pair.between and _is_result(pair):
        return _result(pair)
    if any(holds(pair) for _, holds in NO_RANGE):
        return None
    return _range(pair)


def _find_pair(passage: Passage, n: Numeral, start: int, currency: Unit | None, sign: int) -> Pair | None:
    lex = passage.lex
    if n.last >= len(lex) or n.value is None:
        return None
    # A unit may stand in the middle: "$190 million to …", "40 percent to 80 percent".
    middle, at = unit_after(passage, n, currency)
    joined = _joiner(passage, at)
    if joined is None:
        return None
    at, hyphen = joined
    second = at + 1
    if lex[at].kind == "word" and second < len(lex) and lex[second].text == "-" and passage.glued(at):
        second += 1  # "a 5-to-10-acre farm"
    if not passage.near(second):
        return None
    s = second
    while s < min(second + 3, len(lex)) and (
        lex[s].text in CURRENCY_SYMBOLS or (lex[s].kind == "word" and s + 1 < len(lex) and lex[s + 1].text == "$")
    ):
        s += 1
    if s >= len(lex) or not _may_begin(passage, s, at):
        return None
    other = currency_before(passage, s)[0] if s > second else None
    m = read_numeral(lex, s, money=currency is not None or other is not None)
    if m is None or m.value is None:
        return None
    if hyphen and middle is not None and middle.canonical in {"m", "s"}:
        other_unit = unit_after(passage, m, other)[0]
        if other_unit is None or other_unit.name != middle.name:
            return None  # "5-foot-8", but "10km-15km"
    if hyphen and (lex[s].kind != lex[n.first].kind or _chain_goes_on(passage, m)):
        return None
    before = passage.word(start - 1) if passage.near(start) else ""
    between = before in {"between", "anywhere"} or (before == "from" and passage.word(start - 2) in lexicon.RANGE_WORDS)
    return Pair(passage, n, m, start, sign, at, s, hyphen, between, currency or other, middle, currency is not None)


def _joiner(passage: Passage, at: int) -> tuple[int, bool] | None:
    """Where the word or dash after the first number stands, and whether it is a dash."""
    lex = passage.lex
    if at >= len(lex) or not passage.near(at):
        return None
    text = lex[at].text
    if text == "-" and passage.glued(at) and passage.word(at + 1) in {"to", "or", "and"}:
        return at + 1, False  # "10- to 15-year terms"
    if text in "-‑" and passage.glued(at) and passage.glued(at + 1):
        return at, True
    if text == "–" and at + 1 < len(lex) and passage.glued(at) == passage.glued(at + 1):
        return at, True
    return (at, False) if lex[at].lower in lexicon.RANGE_JOINERS else None


def _may_begin(passage: Passage, s: int, at: int) -> bool:
    """Whether a second number may begin at `s`: "one or a …" has none."""
    x = passage.lex[s]
    if x.kind == "number":
        return True
    article = x.lower in {"a", "an"} and passage.lex[at].lower in {"or", "and"}
    return x.kind == "word" and x.lower in NUMBER_WORDS and not article


def _chain_goes_on(passage: Passage, m: Numeral) -> bool:
    """Whether a third figure follows: "3-4-5"."""
    lex, k = passage.lex, m.last
    return (
        k < len(lex)
        and lex[k].text in "-–"
        and passage.glued(k)
        and passage.glued(k + 1)
        and lex[k + 1].kind == "number"
    )


def unit_of_partner(passage: Passage, n: Numeral, start: int) -> tuple[Unit, float] | None:
    """The unit that a number without one shares with the next, and the scale they share; None where it shares none.

    "from 3 to 4 percent", "3 and 5 percent", "3, 4 or 5 kilograms", "3 x 4 metres".
    """
    lex, m, word = passage.lex, n, ""
    if n.last >= len(lex) or lex[n.last].lower not in _SHARING:
        return None
    if not any(x.kind != "number" and x.lower not in _SHARING for x in lex[n.last : n.last + _UNIT_REACH]):
        return None  # figures and signs alone
    for _ in range(_MOST_PARTNERS):
        if m.last + 1 >= len(lex) or not passage.near(m.last) or not passage.near(m.last + 1):
            return None
        word = lex[m.last].lower
        k = m.last + 2 if word == "," and lex[m.last + 1].lower in {"and", "or"} else m.last + 1
        if word not in _SHARING or k >= len(lex) or lex[k].gap != 1 or lex[k].kind != lex[n.first].kind:
            return None
        if word == "to" and passage.word(start - 1) != "from":
            return None
        following = read_numeral(lex, k)
        if following is None or following.value is None or following.share:
            return None
        m = following
        unit, _ = unit_after(passage, m, None)
        if unit is not None:
            if unit.canonical in _NOT_SHARED and word != "to":
                return None
            small = n.scale == 1 and (n.value or 0.0) < _SMALL
            return unit, m.scale if small and m.scale > _SMALL and word == "to" else 1.0
    return None


# --- results -------------------------------------------------------------------------------------


def _is_result(pair: Pair) -> bool:
    """Whether the two are a score, a vote or a ratio."""
    passage, n, m = pair.passage, pair.n, pair.m
    if pair.currency is not None or pair.middle is not None or n.share or m.share or n.scale > 1 or m.scale > 1:
        return False
    first, second = n.value or 0.0, m.value or 0.0
    if first != int(first) or second != int(second) or max(first, second) > 1000:
        return False
    if pair.hyphen:
        unit_follows = passage.unit_at(m.last, glued=False) is not None
        goes_on = m.last < len(passage.lex) and passage.lex[m.last].text == "-" and passage.glued(m.last)
        if unit_follows or goes_on or n.words:
            return False
        if first >= second:
            return True
        told = passage.sentence_words(n.first)[0] & (lexicon.SPORT | lexicon.VOTE) - lexicon.NOT_ONLY_SPORT
        return bool(told) and not passage.counts_plural(m.last)
    if pair.word != "to":
        return False
    if first >= second and passage.around(n.first, back=6, ahead=8) & lexicon.VOTE:
        return True
    return first > second and (
        passage.word(m.last) == "one" or (passage.word(pair.start - 1) in lexicon.RATIO_WORDS and first < 100)
    )


def _result(pair: Pair) -> Amount:
    """A pair as one value: the first number, the pair itself as its unit as written ("3-1")."""
    passage, n, m = pair.passage, pair.n, pair.m
    here = passage.sentence_words(n.first)[0]
    sport, vote = len(here & lexicon.SPORT), len(here & lexicon.VOTE)
    beside = vote and vote == sport and passage.around(n.first, back=4, ahead=6) & lexicon.VOTE
    unit = "vote" if vote > sport or beside else "score"
    if pair.word == "to" and not vote:
        unit = "ratio"
    left, right = int(n.value or 0), int(m.value or 0)
    value = QuantityValue(float(left), float(left), unit, float(left), written_unit=f"{left}-{right}")
    return Amount(pair.start, m.last, m.last, value, pure=True)


# --- ranges --------------------------------------------------------------------------------------


def _is_far_from_or(pair: Pair) -> bool:
    """Whether "or" stands between numbers that are no estimate together: "5 or 90", but "two or three"."""
    first, second = pair.n.value or 0.0, pair.m.value or 0.0
    return pair.word == "or" and not (second - first <= max(2, first) and second > first and first < 1000)


def _is_change(pair: Pair) -> bool:
    if pair.word != "to" or pair.between:
        return False
    passage, start = pair.passage, pair.start
    if passage.word(start - 1) == "by" and pair.middle is None and _unit(pair)[0] is not None:
        first, second = pair.values
        return not first < second <= 2 * first  # "fell by 40 to 45 percent"
    prior = {passage.word(start - 1), passage.word(start - 2) if passage.near(start - 1) else ""}
    return pair.before == "from" or bool(prior & lexicon.CHANGE_VERBS) or passage.word(start - 1) == "by"


def _is_code(pair: Pair) -> bool:
    first, second = pair.values
    lex = pair.passage.lex
    return pair.hyphen and (
        pair.m.place > second
        or (lex[pair.second].text[0] == "0" and "." not in lex[pair.second].text)
        or (len(lex[pair.n.first].text) >= 3 and second > 20 * first)
    )


def _are_years(pair: Pair) -> bool:
    first, second = pair.values
    plain = pair.hyphen and pair.n.last == pair.n.first + 1 and not pair.own_currency
    return plain and 1900 <= first <= 2100 and second <= 2100


def _are_of_two_units(pair: Pair) -> bool:
    unit = _unit(pair)[0]
    return pair.middle is not None and unit is not None and pair.middle.canonical != unit.canonical


def _are_far_apart(pair: Pair) -> bool:
    first, second = pair.values
    loose = not pair.between and not pair.hyphen and pair.word == "to" and _unit(pair)[0] is None
    return loose and pair.passage.unit_at(pair.m.last, glued=False) is None and second > 50 * max(first, 1)


NO_RANGE: Final[tuple[tuple[str, Callable[[Pair], bool]], ...]] = (
    ("12 and 15: two values", lambda p: p.word == "and" and not p.between),
    ("5 or 90: two values", _is_far_from_or),
    ("rose 3 to 81: a change", _is_change),
    ("3 versus 4: two values", lambda p: p.word == "versus"),
    ("9 to 4: not rising", lambda p: not p.values[0] < p.values[1]),
    ("8-400, 3-07: a code", _is_code),
    ("1994-1998: years", _are_years),
    ("5 miles to 6 hours: two units", _are_of_two_units),
    ("1 to 500: too far apart", _are_far_apart),
)
"""What a pair is when it is no range, each reason by name."""


def _unit(pair: Pair) -> tuple[Unit | None, int]:
    """The unit of the pair, and the index after it."""
    unit, end = unit_after(pair.passage, pair.m, pair.currency)
    if unit is None and pair.middle is not None:
        return pair.middle, max(end, pair.m.last)
    return unit, end


def _tells_ages(passage: Passage, start: int) -> bool:
    """Whether the range that begins at `start` is one of ages: "aged between 66 and 84", "ages 6 to 9"."""
    return passage.near(start) and passage.word(start - 1) in {"aged", "ages"}


def _range(pair: Pair) -> Amount:
    passage, n, m, start = pair.passage, pair.n, pair.m, pair.start
    unit, end = _unit(pair)
    first, second = pair.values
    if pair.middle is not None and unit is not None and pair.middle.name != unit.name:
        first = first * pair.middle.factor / unit.factor  # "500 metres to 2 km"
    place = min(n.place if n.scale > 1 or m.scale == 1 else n.place * m.scale, m.place)
    low: float | None = first
    high: float | None = second
    if unit is not None:
        low, high = measured(first, second, unit, place, "between")
    if pair.between:
        start = start if pair.before == "from" else start - 1
    elif pair.before != "from":
        outer, start = modifier_before(passage, start, None, duration=False)
        low = None if outer == "up to" else low
        high = None if outer in {"at least", "more than"} else high
    share = "share" if n.share and m.share and unit is None else ""
    value = QuantityValue(
        clean(low),
        clean(high),
        unit.canonical if unit else "",
        None,
        modifier="between",
        written_unit=unit.name if unit else share,
    )
    years = unit_named("year", glued=False) if unit is None and _tells_ages(passage, start) else None
    if years is not None:
        low, high = (None if end is None else end * years.factor for end in (low, high))
        value = replace(value, low=clean(low), high=clean(high), unit="s", written_unit="year", measures="age")
        return Amount(start, end, m.last, value, pure=True)
    # "10- to 15-year-old boys": an age.
    if unit is not None and unit.canonical == "s":
        if passage.has(end, ("-",)) and passage.word(end + 1) in lexicon.OLD:
            end, value = end + 2, replace(value, measures="age")
        elif passage.has(end, ("old",)):
            end, value = end + 1, replace(value, measures="age")
    return Amount(start, end, m.last, value, pure=unit is not None)
