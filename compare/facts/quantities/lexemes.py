"""Lexemes of a text: runs of digits, words and signs, finer than a parser's tokens."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from compare.english.number_words import AFTER_DECIMAL_COMMA, MONEY_LETTERS

LexKind = Literal["number", "word", "symbol", "label"]


class Lexeme(NamedTuple):
    """A run of digits, a word or a sign, finer than a token: "$1.2bn" has three."""

    start: int
    end: int
    text: str
    lower: str
    kind: LexKind
    gap: int
    """What stands before it: 0 nothing, 1 a blank, 2 a blank line or the start of the text."""


# Labels first: addresses, dates and times in digits, versions and chains are never amounts. Each repeat
# is bounded or has but one way to match, so the time is linear.
_PATTERN = r"""(?P<label>(?:https?://|www\.)\S+|[\w.+-]{1,64}@\S+|[@\#]\w+|\d+(?:[-–/]\d+){2,}|(?!\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d))\d+(?:\.\d+){2,}
         |(?!\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?![\d,]))\d+(?:,\d+){3,}|\d{1,2}:\d\d(?::\d\d)?(?!\d|\.\d|:\d\d\.\d)
         |(?<!\d)\d{3}-\d{4}(?!\d)|(?<![\w.])\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d))
      |(?P<number>(?<![\d:])\d{1,2}:\d\d(?::\d\d)?\.\d{1,3}(?!\d)
         |(?<![\d.,])\d{1,4}(?:\.\d{1,12})?[ ]?[x×*·][ ]?10(?:\^[-−]?\d{1,2}(?!\d)|[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})
         |(?<![\d.,])10(?:\^[-−]?\d{1,2}(?!\d)|[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})
         |(?<![\d.,])\d\.\d{1,12}[eE][-+−]?\d{1,2}(?![\w.])
         |(?<![\d.,+])\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)
         |(?<![\d.,+])(?<!\d[ ])[1-9]\d{0,2}(?:[ \u202f\u00a0]\d{3})+(?![ \u202f\u00a0]?\d|[-–/:]\d)
          (?:[.,]\d{1,2}(?!\d))?
         |(?<![\d.,])\d{1,3},\d{1,2}(?![\d,])(?=[ ]?(?:DECIMAL))
         |(?<![\w.,]),\d{1,2}(?=[ ]?(?:DECIMAL))
         |\d{1,3}(?:[,\u202f\u00a0]\d{2,3}){0,6}[,\u202f\u00a0]\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\w.])\.\d+|[½¼¾⅓⅔⅛⅜⅝⅞⅕])
      |(?P<word>(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*)
      |(?P<symbol>[^\s])"""
_LEXEMES = re.compile(_PATTERN.replace("DECIMAL", "|".join(AFTER_DECIMAL_COMMA)), re.VERBOSE)


def digits_of(text: str) -> str:
    """The number with a point for its decimals and nothing between its thousands.

    >>> digits_of("1,250"), digits_of("1 222 333,50"), digits_of("1.234,56"), digits_of("1,5"), digits_of(",89")
    ('1250', '1222333.50', '1234.56', '1.5', '0.89')
    """
    plain = text.replace("\u202f", "").replace("\u00a0", "").replace(" ", "")
    head, comma, tail = plain.rpartition(",")
    if comma and len(tail) < 3:
        return f"{head.replace('.', '').replace(',', '') or '0'}.{tail}"
    return plain.replace(",", "")


_POWER = re.compile(r"(?:(?P<of>[\d.]+)[ ]?[x×*·][ ]?10|(?P<ten>10)|(?P<e>[\d.]+)[eE])\^?(?P<power>[-+]?\d+)\Z")
_RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "-0123456789-")


def power_of_ten(text: str) -> tuple[float, int] | None:
    """Both parts of a number in scientific notation, or None for any other number.

    >>> power_of_ten("3 x 10^8"), power_of_ten("4.5×10⁻³"), power_of_ten("1.2e5"), power_of_ten("10⁶")
    ((3.0, 8), (4.5, -3), (1.2, 5), (1.0, 6))
    >>> power_of_ten("105") is None
    True
    """
    if text.isdecimal() or not any(c in text for c in "eE^⁻⁰¹²³⁴⁵⁶⁷⁸⁹"):
        return None
    m = _POWER.match(text.translate(_RAISED))
    if m is None:
        return None
    return float(m["of"] or m["e"] or 1), int(m["power"])


def split_lexemes(text: str) -> tuple[Lexeme, ...]:
    """Every lexeme of a text, in order."""
    out: list[Lexeme] = []
    before = 0
    for m in _LEXEMES.finditer(text):
        start, end = m.span()
        if start == before and start:
            gap = 0
        else:
            between = text[before:start]
            gap = 2 if not start or between.count("\n") > 1 else 1
        kind: LexKind = m.lastgroup  # type: ignore[assignment]  # the four groups of the pattern
        # Digits that go on from letters are names: A320, G20, MP3.
        words = m.group()
        if (
            kind == "number"
            and gap == 0
            and out
            and out[-1].kind in {"word", "label"}
            and out[-1].lower not in MONEY_LETTERS
            and not (len(out) > 1 and out[-2].text == "$" and out[-1].gap == 0)
        ):
            kind = "label"
        out.append(Lexeme(start, end, words, words.lower(), kind, gap))
        before = end
    return tuple(out)
