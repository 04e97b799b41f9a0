"""Numbers in digits and words: "1.2bn", "twenty-three", "half a million", "dozens", "three in five"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from compare.english import number_words as lexicon
from compare.facts.quantities.lexemes import digits_of, power_of_ten
from compare.facts.quantities.units import currency_named
from compare.values.intervals import last_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.facts.quantities.lexemes import Lexeme

_TENS: Final = {**lexicon.TENS, "fourty": 40}  # a slip of the pen that news copy has
_DENOMINATORS: Final = {
    **lexicon.DENOMINATORS,
    **{f"{name}s": n for name, n in lexicon.DENOMINATORS.items() if name != "half"},
    "halves": 2,
}
NUMBER_WORDS: frozenset[str] = frozenset(
    {
        *lexicon.ONES,
        *_TENS,
        *lexicon.SCALES,
        *_DENOMINATORS,
        *lexicon.VAGUE_PLURALS,
        *lexicon.VAGUE_FEW,
        "a",
        "an",
        "half",
        "quarter",
    }
    - {"many"}
)


class Numeral(NamedTuple):
    """A number read from lexemes `[first, last)`."""

    first: int
    last: int
    value: float | None
    """None where vague ("dozens")."""
    low: float
    high: float
    place: float
    """The place of its last digit that says something: 10 for "60", 0.1e9 for "1.2bn"."""
    words: bool
    """Written out in words."""
    share: bool = False
    """A part of a whole: "half", "two-thirds", "three in five"."""
    scale: float = 1.0
    """Of its scale word: 1e9 for "1.2bn"."""


def scaled(n: Numeral, factor: float) -> Numeral:
    """The number with the scale word of another."""
    if factor == 1 or n.value is None:
        return n
    return n._replace(
        value=n.value * factor, low=n.low * factor, high=n.high * factor, place=n.place * factor, scale=factor
    )


def _exactly(
    first: int,
    last: int,
    value: float,
    *,
    words: bool,
    share: bool = False,
    scale: float = 1.0,
    place: float | None = None,
) -> Numeral:
    return Numeral(
        first, last, value, value, value, place if place is not None else last_place(value), words, share, scale
    )


def _after_hyphen(lex: Sequence[Lexeme], at: int) -> int:
    """Index of the word joined to the lexeme before `at` by a hyphen or a blank, or -1."""
    if at >= len(lex):
        return -1
    if lex[at].text in "-‐‑" and lex[at].gap == 0 and at + 1 < len(lex) and lex[at + 1].gap == 0:
        return at + 1
    return at if lex[at].gap == 1 and lex[at].kind != "symbol" else -1


def _is(lex: Sequence[Lexeme], at: int, *words: str) -> bool:
    return at < len(lex) and lex[at].gap < 2 and lex[at].lower in words


def read_numeral(lex: Sequence[Lexeme], at: int, *, money: bool = False) -> Numeral | None:
    """The longest number that begins at lexeme `at`, or None; with `money`, "m" and "b" are scales.

    >>> from compare.facts.quantities.lexemes import split_lexemes
    >>> n = read_numeral(split_lexemes("two and a half million"), 0)
    >>> n.value if n else None
    2500000.0
    """
    return _read_digits(lex, at, money=money) if lex[at].kind == "number" else _read_words(lex, at)


def _scaled(lex: Sequence[Lexeme], at: int, value: float, *, digits: bool) -> tuple[float, int]:
    """The product of the scale words from `at` on, and the index after them."""
    scale, steps = 1.0, 0
    while steps < 3:
        k = _after_hyphen(lex, at)
        if k < 0 and digits and steps == 0 and at < len(lex) and lex[at].gap == 0:
            k = at
        if k < 0 or lex[k].kind != "word":
            break
        word = lex[k].lower
        if word not in lexicon.SCALES or (not digits and word in lexicon.SCALES_ONLY_AFTER_DIGITS):
            break
        if word == "gross" or (word == "hundred" and value != int(value) and value > 100):
            break
        scale *= lexicon.SCALES[word]
        at, steps = k + 1, steps + 1
    return scale, at


def _read_digits(lex: Sequence[Lexeme], at: int, *, money: bool) -> Numeral | None:
    text = lex[at].text
    if text in lexicon.VULGAR:
        value, end = lexicon.VULGAR[text], at + 1
        scale, end = _scaled(lex, end, value, digits=True)
        return _exactly(at, end, value * scale, words=False, share=scale == 1, scale=scale, place=0.01 * scale)
    if ":" in text:
        return None  # a time on a stopwatch, no number
    power = power_of_ten(text)
    if power is not None:
        mantissa, tens = power
        scale = float(f"1e{tens}")
        return _exactly(at, at + 1, mantissa * scale, words=False, place=last_place(mantissa) * scale)
    plain = digits_of(text)
    whole, _, decimals = plain.partition(".")
    if len(whole) > 15 or len(decimals) > 15:
        return None
    value, end = float(plain), at + 1
    place = 10.0 ** -len(decimals) if decimals else last_place(value)
    if not decimals and end < len(lex):
        if lex[end].text in lexicon.VULGAR and lex[end].gap < 2:
            value, end, place = value + lexicon.VULGAR[lex[end].text], end + 1, 0.01
        elif (part := _slashed(lex, end)) is not None and lex[end].gap == 1:
            value, end, place = value + part, end + 3, 0.01
        elif (part := _slashed(lex, at)) is not None:
            if end + 2 < len(lex) and lex[end + 2].text == "/" and lex[end + 2].gap == 0:
                return None
            scale, last = _scaled(lex, end + 2, part, digits=True)
            return _exactly(at, last, part * scale, words=False, share=scale == 1, scale=scale, place=0.01 * scale)
    part, stop = _and_part(lex, end)
    if part and value == int(value):
        value, end, place = value + part, stop, 0.1 if part == 0.5 else 0.01
    if (
        end < len(lex)
        and lex[end].gap == 0
        and lex[end].lower in lexicon.SUFFIXES
        and _suffix_is_scale(lex, end, money=money)
    ):
        scale = lexicon.SUFFIXES[lex[end].lower]
        return _exactly(at, end + 1, value * scale, words=False, scale=scale, place=place * scale)
    scale, last = _scaled(lex, end, value, digits=True)
    if last > end:
        if scale >= 100 and _is(lex, last, "and") and _is(lex, last + 1, "a") and _is(lex, last + 2, "half", "quarter"):
            value += 0.5 if lex[last + 2].lower == "half" else 0.25
            last += 3
        return _exactly(at, last, value * scale, words=False, scale=scale, place=place * scale)
    share = _share_of(lex, at, end, value)
    if share:
        return share
    # "2 thirds"
    k = _after_hyphen(lex, end)
    if k >= 0 and lex[k].lower in _DENOMINATORS and value < 20 and lex[k].lower.endswith(("ds", "rs", "hs")):
        return _exactly(at, k + 1, value / _DENOMINATORS[lex[k].lower], words=False, share=True, place=0.01)
    return _exactly(at, end, value, words=False, place=place)


def _and_part(lex: Sequence[Lexeme], at: int) -> tuple[float, int]:
    """What "and a half", "and one-quarter", "and three-quarters" or "and 1/2" adds, and where it ends; 0 for nothing.

    A quarter on its own may be a part of the next thing ("two goals and a quarter of the votes"), a half too: what they
    are of must not follow.
    """
    if not _is(lex, at, "and") or at + 1 >= len(lex) or lex[at + 1].gap != 1:
        return 0.0, at
    k = at + 1
    if lex[k].text in lexicon.VULGAR:
        part, end = lexicon.VULGAR[lex[k].text], k + 1
    elif lex[k].kind == "number":
        slashed = _slashed(lex, k)
        if slashed is None:
            return 0.0, at
        part, end = slashed, k + 3
    else:
        count = 1 if lex[k].lower in {"a", "one"} else lexicon.ONES.get(lex[k].lower, 0)
        j = _after_hyphen(lex, k + 1)
        name = lex[j].lower if j >= 0 else ""
        under = _DENOMINATORS.get(name, 0.0) if name in {"half", "third", "quarter", "thirds", "quarters"} else 0.0
        if not under or not 0 < count < under or (count == 1 and name.endswith("s")):
            return 0.0, at
        part, end = count / under, j + 1
    return (0.0, at) if _is(lex, end, "of") else (part, end)


def _slashed(lex: Sequence[Lexeme], at: int) -> float | None:
    """The value of "1/2" at `at`, a proper fraction with a usual denominator."""
    if at + 2 >= len(lex) or lex[at + 1].text != "/" or lex[at + 1].gap or lex[at + 2].gap:
        return None
    if (
        not (lex[at].text.isdecimal() and lex[at + 2].text.isdecimal())
        or len(lex[at].text) > 2
        or len(lex[at + 2].text) > 3
    ):
        return None
    over, under = int(lex[at].text), int(lex[at + 2].text)
    return over / under if 0 < over < under and under in {2, 3, 4, 5, 6, 8, 10, 16, 100} else None


def _suffix_is_scale(lex: Sequence[Lexeme], at: int, *, money: bool, ahead: bool = True) -> bool:
    """Whether the letter glued to the digits is a scale ("$5m", "3m homes"), not a unit ("100m hurdles")."""
    word = lex[at].lower
    if at + 1 < len(lex) and lex[at + 1].gap == 0 and lex[at + 1].kind != "symbol":
        return False
    if lex[at].text == "K" and not money and lex[at - 1].text in {"4", "8"}:
        return False  # a format of film
    if word == "k" or lex[at].text in {"M", "MM", "bn"}:
        return True
    if lex[at].text == "B":
        return len(lex[at - 1].text) > 1 or not (at > 1 and lex[at - 2].text[:1].isupper())  # "Flat 4B"
    if money:
        return True
    if word == "t" or (word == "mm" and lex[at].text == "mm"):
        return False
    if at > 2 and lex[at - 2].lower == "of" and lex[at - 3].lower in lexicon.CROWDS:
        return True  # "a city of 20m"
    if ahead and _million_follows(lex, at + 1):
        return True
    after = lex[at + 1] if at + 1 < len(lex) and lex[at + 1].gap == 1 else None
    if after is None or after.kind != "word":
        return False
    if at + 2 < len(lex) and lex[at + 2].text == "$" and lex[at + 2].gap == 0:
        return True  # "20m US$"
    if currency_named(after.text) or after.lower in lexicon.COUNTED_AFTER_M:
        return True
    return after.lower.endswith("s") and len(after.text) > 3 and after.lower not in lexicon.NOT_COUNTED_AFTER_M


def _million_follows(lex: Sequence[Lexeme], at: int) -> bool:
    """Whether a second number with the same letter follows, and is one of millions: "5m-10m euros"."""
    if at + 2 >= len(lex) or lex[at].text not in {"-", "–", "to", "and", "or"} or lex[at + 1].kind != "number":
        return False
    letter = lex[at + 2]
    return letter.lower in {"m", "bn"} and letter.gap == 0 and _suffix_is_scale(lex, at + 2, money=False, ahead=False)


def _small(lex: Sequence[Lexeme], at: int) -> tuple[int, int]:
    """A number below 100 in words at `at`, and the index after it; (-1, at) if there is none."""
    word = lex[at].lower
    if word in lexicon.ONES:
        return lexicon.ONES[word], at + 1
    if word in _TENS:
        k = _after_hyphen(lex, at + 1)
        if k >= 0 and 1 <= lexicon.ONES.get(lex[k].lower, 0) <= 9:
            return _TENS[word] + lexicon.ONES[lex[k].lower], k + 1
        return _TENS[word], at + 1
    return -1, at


def _read_words(lex: Sequence[Lexeme], at: int) -> Numeral | None:
    word = lex[at].lower
    if lex[at].kind != "word":
        return None
    if word in lexicon.VAGUE_PLURALS:
        return _read_vague_plural(lex, at)
    if word in {"several", "few", "many"} or (
        word in {"a", "the"} and _is(lex, at + 1, "few", "couple", "handful", "good")
    ):
        return _read_few(lex, at)
    if word in {"half", "quarter"} or (word in {"a", "an", "one"} and _fraction_follows(lex, at + 1)):
        return _read_fraction(lex, at)
    if word in {"a", "an"}:
        k = _after_hyphen(lex, at + 1)
        if k < 0 or lex[k].lower not in lexicon.AFTER_AN_ARTICLE:
            return None
        return _read_cardinal(lex, at, 1.0, at + 1)
    value, end = _small(lex, at)
    if value < 0:
        return _exactly(at, at + 1, 12.0, words=True) if word == "dozen" and _is(lex, at + 1, "of") else None
    k = _after_hyphen(lex, end)
    if k >= 0 and lex[k].lower in _DENOMINATORS and lex[k].lower not in {"half", "second"} and 0 < value < 1000:
        # "two-thirds", "one fifth"; a lone ordinal ("twenty-third", "three third-party …") is none.
        plural = lex[k].lower.endswith("s")
        if (plural and value > 1) or (value == 1 and not plural):
            return _fraction(lex, at, k + 1, value / _DENOMINATORS[lex[k].lower])
    return _read_cardinal(lex, at, float(value), end)


def _read_cardinal(lex: Sequence[Lexeme], at: int, value: float, end: int) -> Numeral | None:
    """A cardinal whose first part (1 for "a hundred") is already read up to `end`."""
    total, group, scale, last_step = 0.0, value, 1.0, float("inf")
    for _ in range(6):
        if group and group < 100 and group == int(group):
            part, end = _and_part(lex, end)
            group += part
        k = _after_hyphen(lex, end)
        word = lex[k].lower if k >= 0 else ""
        if word == "hundred" and 0 < group < 100:
            group, end, scale = group * 100, k + 1, max(scale, 100.0)
            more, stop = _remainder(lex, end)
            if more:
                group, end = group + more, stop
        elif word in lexicon.LARGE_SCALES and group and lexicon.SCALES[word] < last_step:
            last_step = step = lexicon.SCALES[word]
            total, group, end, scale = total + group * step, 0.0, k + 1, max(scale, step)
            if word.startswith("dozen"):
                break
            if word == "lakh" and _is(lex, end, "crore"):
                return _exactly(at, end + 1, total * 1e7, words=True, scale=1e12)
            if _is(lex, end, "and") and _is(lex, end + 1, "a") and _is(lex, end + 2, "half"):
                total, end = total + step / 2, end + 3
                break
            more, stop = _remainder(lex, end)
            if not more or (step > 1000 and lex[end].lower == "and"):
                break
            group, end = float(more), stop
        else:
            break
    value = total + group
    if scale == 1:
        share = _share_of(lex, at, end, value)
        if share:
            return share
        if _is(lex, end, "point") and end + 1 < len(lex) and 0 <= lexicon.ONES.get(lex[end + 1].lower, -1) <= 9:
            # "five point five"
            decimals, end = str(lexicon.ONES[lex[end + 1].lower]), end + 2
            while (
                end < len(lex)
                and len(decimals) < 6
                and lex[end].gap == 1
                and 0 <= lexicon.ONES.get(lex[end].lower, -1) <= 9
            ):
                decimals, end = decimals + str(lexicon.ONES[lex[end].lower]), end + 1
            value += int(decimals) / 10 ** len(decimals)
            factor, end = _scaled(lex, end, value, digits=False)
            return _exactly(at, end, value * factor, words=True, scale=factor, place=factor * 10.0 ** -len(decimals))
    return _exactly(at, end, value, words=True, scale=scale)


def _remainder(lex: Sequence[Lexeme], at: int) -> tuple[int, int]:
    """The tens and ones after a scale word: "(two hundred) and fifty", "(a thousand) two"; 0 if none."""
    joined = _is(lex, at, "and")
    k = at + 1 if joined else _after_hyphen(lex, at)
    if k < 0 or k >= len(lex) or lex[k].gap > 1 or lex[k].kind != "word":
        return 0, at
    more, stop = _small(lex, k)
    if more < 1 or (more == 1 and not joined and not _is(lex, stop, "hundred")):
        return 0, at  # "a thousand one", but "three thousand one hundred"
    return more, stop


def _fraction_follows(lex: Sequence[Lexeme], at: int) -> bool:
    k = _after_hyphen(lex, at)
    if k < 0:
        return False
    if lex[k].lower in {"half", "quarter"}:
        return True
    if lex[k].lower in {"full", "good"}:
        return False
    # "a third of", "by a third": but "a third man", "a fifth suspect" count nothing.
    if lex[k].lower in _DENOMINATORS and not lex[k].lower.endswith("s"):
        if lex[at - 1].lower == "one" and lex[k].lower != "second":
            return True
        after = lex[k + 1] if k + 1 < len(lex) else None
        if after is None or after.kind == "symbol":
            return at >= 2 and lex[at - 2].lower in lexicon.BEFORE_A_THIRD
        return after.lower in lexicon.AFTER_A_THIRD
    return False


def _fraction(lex: Sequence[Lexeme], at: int, end: int, value: float) -> Numeral:
    """A fraction already read, times the scale that may follow: "of a million", "of a dozen", "million"."""
    k = end
    if _is(lex, k, "of") and _is(lex, k + 1, "a", "one"):
        k += 2
    elif _is(lex, k, "a"):
        k += 1
    elif _is(lex, k, "-") and _is(lex, k + 1, "a") and _is(lex, k + 2, "-"):
        k += 2
    k = _after_hyphen(lex, k)
    if k >= 0 and lex[k].lower in lexicon.AFTER_AN_ARTICLE:
        scale = lexicon.SCALES[lex[k].lower]
        return _exactly(at, k + 1, value * scale, words=True, scale=scale)
    return _exactly(at, end, value, words=True, share=True, place=0.01)


def _read_fraction(lex: Sequence[Lexeme], at: int) -> Numeral | None:
    """A fraction: "half", "a quarter", "half a million"; None for "quarter" without its article."""
    if lex[at].lower == "half":
        return _fraction(lex, at, at + 1, 0.5)
    if lex[at].lower == "quarter":
        found = _fraction(lex, at, at + 1, 0.25)
        return found if found.scale > 1 else None
    k = _after_hyphen(lex, at + 1)
    if lex[k].lower == "quarter" and not _fraction_context(lex, k + 1):
        found = _fraction(lex, at, k + 1, 0.25)
        return found if found.scale > 1 else None
    if lex[k].lower == "half" and k + 1 < len(lex) and lex[k + 1].kind == "symbol" and lex[k + 1].text == "-":
        return None
    return _fraction(lex, at, k + 1, 1 / _DENOMINATORS[lex[k].lower])


def _fraction_context(lex: Sequence[Lexeme], at: int) -> bool:
    """Whether what follows "a quarter" makes it a share, not three months."""
    return at >= len(lex) or lex[at].lower in lexicon.AFTER_A_QUARTER or (lex[at].kind == "symbol")


def _share_of(lex: Sequence[Lexeme], at: int, end: int, value: float) -> Numeral | None:
    """A share ("three in five", "nine out of 10") whose first number is read up to `end`."""
    k = end
    if _is(lex, k, "out") and _is(lex, k + 1, "of"):
        k, outof = k + 2, True
    elif _is(lex, k, "in"):
        k, outof = k + 1, False
    else:
        return None
    if _is(lex, k, "every"):
        k, outof = k + 1, True
    if k >= len(lex) or lex[k].gap != 1 or value != int(value) or value < 1:
        return None
    if lex[k].kind == "number":
        plain = digits_of(lex[k].text)
        if not plain.isdecimal() or len(lex[k].text) > 11:
            return None
        whole, stop = float(plain), k + 1
        scale, stop = _scaled(lex, stop, whole, digits=True)
        whole *= scale
    else:
        small, stop = _small(lex, k)
        if small < 0:
            if not (_is(lex, k, "a") and _is(lex, k + 1, "hundred", "thousand", "million")):
                return None
            small, stop = 1, k + 1
        whole, stop = _scaled_once(lex, float(small), stop)
    if not value < whole:
        return None
    of_people = value == 1 and stop < len(lex) and lex[stop].lower in lexicon.ONE_OF_SO_MANY
    if (
        not outof
        and not of_people
        and (whole not in {2, 3, 4, 5, 6, 7, 8, 10, 20, 100, 1000, 10_000, 100_000, 1e6} or value > 10)
    ):
        return None
    if not outof and stop < len(lex) and lex[stop].lower in lexicon.NOT_AFTER_IN_TEN:
        return None
    return _exactly(at, stop, value / whole, words=lex[at].kind == "word", share=True, place=0.01)


def _scaled_once(lex: Sequence[Lexeme], value: float, end: int) -> tuple[float, int]:
    """A number times the one scale word that may follow, and the index after it."""
    k = _after_hyphen(lex, end)
    if k >= 0 and lex[k].lower in lexicon.AFTER_A_SHARE_OF:
        return value * lexicon.SCALES[lex[k].lower], k + 1
    return value, end


def _read_vague_plural(lex: Sequence[Lexeme], at: int) -> Numeral | None:
    word = lex[at].lower
    low, high = lexicon.VAGUE_PLURALS[word]
    end = at + 1
    scale = low / 2
    if (
        _is(lex, end, "of")
        and end + 1 < len(lex)
        and lex[end + 1].lower in lexicon.VAGUE_PLURALS
        and word in lexicon.DOUBLE_VAGUE
    ):
        step = lexicon.VAGUE_PLURALS[lex[end + 1].lower][0] / 2
        low, high = low * step, (high if word != "thousands" else 999_999) * step + step - 1
        scale, end = scale * step, end + 2
    elif word in {"scores", "tens"} and not _is(lex, end, "of"):
        return None
    return Numeral(at, end, None, low, high, low, words=True, scale=scale)


def _read_few(lex: Sequence[Lexeme], at: int) -> Numeral | None:
    start = at
    if lex[at].lower in {"a", "the"}:
        at += 1
        if lex[at].lower == "good":
            return None
        if lex[start].lower == "the":
            start = at
    elif lex[at].lower == "few":
        return None
    word = lex[at].lower
    low, high = lexicon.VAGUE_FEW[word]
    end = at + 1
    k = end + 1 if word == "couple" and _is(lex, end, "of") else end
    if k < len(lex) and lex[k].gap == 1 and lex[k].lower in lexicon.AFTER_A_FEW:
        step = lexicon.SCALES[lex[k].lower]
        top = (
            min(high * step + step - 1, 99.0)
            if lex[k].lower == "dozen"
            else (high * step + step - 1 if word != "couple" else 3 * step)
        )
        k2 = k + 1
        if (
            k2 < len(lex)
            and lex[k2].gap == 1
            and lex[k2].lower in {"thousand", "million", "billion"}
            and lex[k].lower in {"hundred", "thousand"}
        ):
            more = lexicon.SCALES[lex[k2].lower]
            return Numeral(
                start,
                k2 + 1,
                None,
                low * step * more,
                (top + 1) * more - 1,
                low * step * more,
                words=True,
                scale=step * more,
            )
        return Numeral(start, k + 1, None, low * step, top, low * step, words=True, scale=step)
    if word == "many":
        return None
    if word == "couple":
        # "the couple" are two persons: a count needs "of" or a plural noun.
        return (
            Numeral(start, end, 2.0, 2.0, 3.0, 1.0, words=True)
            if _is(lex, end, "of") and lex[start].lower == "a"
            else None
        )
    if word == "handful" and not _is(lex, end, "of"):
        return None
    return Numeral(start, end, None, low, high, 1.0, words=True)
