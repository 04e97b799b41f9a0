"""Money beside a number: "$5", "C$ 5m", "EUR 3.2", "5 Swiss francs", "50 U.S. cents"; pounds may be weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english import quantities as lexicon
from compare.english.units import DOLLARS_AFTER, DOLLARS_BEFORE_A_STOP
from compare.facts.quantities.units import (
    CURRENCY_CODES,
    CURRENCY_SYMBOLS,
    DOLLAR_PREFIXES,
    POUND_PREFIXES,
    Unit,
    currency_named,
)

if TYPE_CHECKING:
    from compare.facts.quantities.lexemes import Lexeme
    from compare.facts.quantities.numerals import Numeral
    from compare.facts.quantities.passages import Passage

_HUNDREDTH: Final = 0.01
_SCALE_OF_MONEY: Final = 1e6
"""From a million on nobody weighs in pounds."""


def currency_before(passage: Passage, at: int) -> tuple[Unit | None, int]:
    """The currency written before the number at `at`, and where it begins."""
    lex, k = passage.lex, at - 1
    if k < 0 or not passage.near(at):
        return None, at
    if lex[at].kind != "number" and lex[k].text not in CURRENCY_SYMBOLS:
        return None, at
    before = lex[k]
    if before.text in CURRENCY_SYMBOLS:
        code, start = _symbol(passage, k)
        if before.text == "$":
            return Unit("US dollar" if code == "USD" and start < k else "dollar", code), start
        return Unit(code, code), start
    if passage.glued(k) and lex[k - 1].text == "$" and before.text.isupper() and before.lower in DOLLAR_PREFIXES:
        return Unit("dollar", DOLLAR_PREFIXES[before.lower]), k - 1  # "$A5", "$US 20 million"
    dot = before.text == "." and k > 0 and before.gap == 0
    word = lex[k - 1] if dot else before
    if (
        word.kind == "word"
        and word.lower.rstrip(".") in CURRENCY_CODES
        and (word.text.isupper() or word.text in lexicon.CODES_AS_WRITTEN)
    ):
        lone = word.lower in lexicon.CODES_LIKE_WORDS and not passage.glued(at)
        if not lone or word.text in {"DM", "RM"}:
            code = CURRENCY_CODES[word.lower]
            return Unit(code, code), k - 1 if dot else k
    return None, at


def _symbol(passage: Passage, k: int) -> tuple[str, int]:
    """Code of the sign at `k` with the letters before it, and where they begin."""
    sign = passage.lex[k].text
    if k > 0 and passage.lex[k - 1].kind == "word":
        prefix = passage.lex[k - 1]
        if sign == "$" and prefix.lower in DOLLAR_PREFIXES and _is_dollar_prefix(prefix, glued=passage.glued(k)):
            return DOLLAR_PREFIXES[prefix.lower], k - 1
        if sign == "£" and prefix.text in POUND_PREFIXES and passage.glued(k):
            return POUND_PREFIXES[prefix.text], k - 1
    return CURRENCY_SYMBOLS[sign], k


def _is_dollar_prefix(prefix: Lexeme, *, glued: bool) -> bool:
    """Do letters before "$" name its country? Set off by a blank, "a" and "can" are words."""
    if glued:
        return prefix.text.isupper() or prefix.text == "Mex"
    return (
        prefix.text == "C"
        or prefix.lower in lexicon.DOLLAR_PREFIXES_SET_OFF
        or (prefix.text.isupper() and len(prefix.text) > 1)
    )


def dollars_of(passage: Passage, at: int, unit: Unit) -> tuple[Unit, int]:
    """The currency of a sum that ends before `at`, and where it ends: "$20 AUD", "$300 (Canadian)", or as it is."""
    if unit.name != "dollar" or unit.canonical != "USD" or not passage.near(at):
        return unit, at
    bracket = passage.word(at) == "("
    k = at + 1 if bracket else at
    code = DOLLARS_AFTER.get(passage.word(k)) if passage.near(k) and not passage.lex[k].text.islower() else None
    stop = passage.word(k + 1)
    ends = stop == ")" if bracket else passage.word(k) not in DOLLARS_BEFORE_A_STOP or stop in {"", ".", ",", ";", ")"}
    if code is None or not ends:
        return unit, at
    return Unit("US dollar" if code == "USD" else "dollar", code), k + 2 if bracket else k + 1


def money_after(passage: Passage, at: int, n: Numeral) -> tuple[Unit, int] | None:
    """The currency named after a number: "euros", "Canadian dollars", "U.S. cents", "USD"."""
    lex, k = passage.lex, at
    if k < len(lex) and lex[k].text == "-" and passage.glued(k) and passage.glued(k + 1):
        k += 1
    if not passage.near(k):
        return None
    sign = lex[k].text
    ends = not passage.glued(k + 1) or lex[k + 1].kind == "symbol"
    if sign in CURRENCY_SYMBOLS and (passage.glued(k) or sign == "€") and ends:
        return Unit("dollar" if sign == "$" else CURRENCY_SYMBOLS[sign], CURRENCY_SYMBOLS[sign]), k + 1
    if lex[k].kind != "word":
        return None
    x = lex[k]
    if passage.word(k + 1) == "$" and passage.glued(k + 1) and x.text.isupper() and x.lower in DOLLAR_PREFIXES:
        code = DOLLAR_PREFIXES[x.lower]  # "20m US$"
        return None if _is_number(passage, k + 2) else (Unit("US dollar" if code == "USD" else "dollar", code), k + 2)
    if passage.glued(k) and lex[n.last - 1].kind == "number" and (small := passage.unit_at(k, glued=True)) is not None:
        coin = small[0].canonical in {"GBP", "USD"} and small[0].factor == _HUNDREDTH
        return small if coin else None
    if x.text.isupper() and x.lower in CURRENCY_CODES and len(x.text) == 3 and x.lower not in lexicon.CODES_LIKE_WORDS:
        return Unit(x.text, CURRENCY_CODES[x.lower]), k + 1
    unit = currency_named(x.text)
    if unit is not None:
        return (unit, k + 1) if _is_currency(unit, x, n) else None
    if x.lower in {"pound", "pounds"}:
        if _pounds_are_money(passage, n, k):
            return Unit("pound", "GBP"), k + 2 if passage.word(k + 1) == "sterling" else k + 1
        return None
    # A country's name first: "Swiss francs", "Hong Kong dollars", "Sri Lankan rupees".
    for skip in (1, 2):
        j = k + skip
        if not passage.near(j) or lex[j].kind != "word" or lex[j - 1].gap > 1:
            break
        unit = currency_named(lex[j].text, lex[j - 1].text)
        if unit is not None and (skip == 1 or lex[k].text[0].isupper()):
            return unit, j + 1
    return None


def _is_number(passage: Passage, at: int) -> bool:
    return at < len(passage.lex) and passage.lex[at].kind == "number"


def _is_currency(unit: Unit, word: Lexeme, n: Numeral) -> bool:
    """Whether a word that is a currency too is one here: "won", "marks", "real" only after large numbers."""
    if unit.name not in lexicon.CURRENCIES_LIKE_WORDS:
        return True
    return n.scale >= 1000 or (n.value or 0) >= 100 or word.lower == "bucks"


def _pounds_are_money(passage: Passage, n: Numeral, at: int) -> bool:
    """Sterling or weight? Scale words, the context and a "£" anywhere in the text decide."""
    after = passage.word(at + 1) if passage.near(at + 1) else ""
    if after in lexicon.AFTER_POUNDS_STERLING:
        return True
    if n.scale >= _SCALE_OF_MONEY:
        return not (after == "of" and passage.word(at + 2) in lexicon.WEIGHED_BY_MILLIONS)
    near = passage.around(at, back=10, ahead=6)
    if near & lexicon.MASS_CONTEXT or after in lexicon.MASS_AFTER - {"of"}:
        return False
    if near & lexicon.MONEY_CONTEXT or (
        passage.word(at + 1) in {"a", "per"} and passage.word(at + 2) in {"year", "week", "month", "hour"}
    ):
        return True
    return after != "of" and "£" in passage.parse.text
