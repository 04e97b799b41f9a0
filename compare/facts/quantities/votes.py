"""Votes in words: "by eight votes to seven", "58 votes to none", "unanimously", "without a single vote against"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english import quantities as lexicon
from compare.facts.quantities.amounts import Amount
from compare.facts.quantities.numerals import read_numeral
from compare.facts.quantities.patterns import Row, first_row, row
from compare.model import QuantityValue
from compare.values.quantities import UNANIMOUS

if TYPE_CHECKING:
    from compare.facts.quantities.numerals import Numeral
    from compare.facts.quantities.passages import Passage

_NOBODY: Final = frozenset({"none", "nil", "zero", "nothing"})
_REACH: Final = 12
"""Lexemes from "four of the five members" to the word for what they did."""
_MOST: Final = 5000
"""No chamber or congress counts more by name; more are shares or voters."""


def _casts_follow(passage: Passage, n: Numeral) -> bool:
    """Whether a word for voting stands soon after: "four of the five members backed it"."""
    return any(passage.word(k) in lexicon.CASTS for k in range(n.last, n.last + _REACH))


VOTES: Final[tuple[Row[Numeral], ...]] = (
    row("eight votes to seven", "[# vote|votes to|against *]", "vote"),
    row("four of the five members", "[# of the|its * <VOTERS>]", "share", _casts_follow),
    row("eight votes for and seven against", "[# vote|votes for and|to * against]", "vote"),
)
UNANIMITY_WORDS: Final = frozenset("unanimous unanimously without no zero".split())
"""With which the rows below begin."""
UNANIMITY: Final[tuple[Row[int], ...]] = (
    row("unanimously", "[unanimous|unanimously]", "vote"),
    row("without a vote against", "[without a single|dissenting? vote against]", "vote"),
    row("without dissent", "[without dissent]", "vote"),
    row("no votes against", "[no|zero votes|vote against]", "vote"),
)


def read_vote(passage: Passage, n: Numeral, start: int) -> Amount | None:
    """The vote whose first number is `n`, or None; `start` is where it begins."""
    if n.value is None or n.share or n.value != int(n.value) or not 0 <= n.value <= _MOST:
        return None
    found = first_row(VOTES, passage, n, start, n.last)
    if found is None:
        return None
    kind, first, last = found
    at = last - (1 if kind.name == "eight votes to seven" else 2)
    if passage.word(at) in _NOBODY:
        other, end = 0.0, at + 1
    else:
        m = read_numeral(passage.lex, at)
        if m is None or m.value is None or m.share or m.value != int(m.value) or m.value > _MOST:
            return None
        other, end = m.value, m.last
    if kind.gives == "share":
        # The others were against: none of them, where all five of five voted so.
        other -= n.value
        if other < 0:
            return None
    numbers = f"{int(n.value)}-{int(other)}"
    value = QuantityValue(n.value, n.value, "vote", n.value, written_unit=numbers)
    return Amount(first, max(end, last), n.last, value, pure=True)


def read_unanimity(passage: Passage, at: int) -> Amount | None:
    """The vote of one mind told by the words at `at`, or None: nobody was against it."""
    if passage.lex[at].lower not in UNANIMITY_WORDS:
        return None
    found = first_row(UNANIMITY, passage, at, at, at)
    if found is None:
        return None
    _, first, last = found
    return Amount(first, last, last, QuantityValue(0.0, 0.0, "vote", None, written_unit=UNANIMOUS), pure=True)
