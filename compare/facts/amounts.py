"""Amounts as the characters give them: number, modifier, unit, and what makes a pair, an age or a zero."""

from __future__ import annotations

from dataclasses import dataclass, replace

from compare.facts import quantity_words as lexicon
from compare.facts.number_labels import LabelledPassage
from compare.facts.numerals import NUMBER_WORDS, Lexeme, Numeral, read_numeral
from compare.facts.units import CURRENCY_CODES, CURRENCY_SYMBOLS, DOLLAR_PREFIXES, Unit, currency_named, unit_named
from compare.intervals import bound, last_place, rounding
from compare.model import QuantityValue


@dataclass(slots=True)
class Amount:
    """A quantity as read from the lexemes, before the parse says what it counts."""

    first: int
    last: int
    """Lexemes `[first, last)`: the whole span."""
    numeral_last: int
    value: QuantityValue
    pure: bool
    """A measure, amount or score, which counts no noun."""
    ends: int = -1
    """Lexeme to go on from, when a pair was split into two values."""


# --- intervals -----------------------------------------------------------------------------------


def _clean(x: float | None) -> float | None:
    return None if x is None else float(f"{x:.12g}")


def _measured(
    numeral_low: float | None, numeral_high: float | None, unit: Unit, place: float, modifier: str
) -> tuple[float | None, float | None]:
    """An interval converted to the canonical unit, widened where the conversion is not by powers of ten."""
    low, high = numeral_low, numeral_high
    if not unit.exact and modifier not in {"about"}:
        if low is not None:
            low -= rounding(low, place)
        if high is not None and modifier != "nearly":
            high += rounding(high, place)
    if low is not None:
        low = low * unit.factor + unit.offset
    if high is not None:
        high = high * (unit.factor * (1 + unit.spread)) + unit.offset
    if low is not None and high is not None and low > high:
        low, high = high, low
    return _clean(low), _clean(high)


class AmountReader(LabelledPassage):
    """Reads the amounts of one passage."""

    def read(self, at: int) -> Amount | None:
        """The quantity whose number begins at lexeme `at`, or None."""
        x = self.lex[at]
        if x.kind in {"label", "symbol"}:
            return None
        if x.kind == "word":
            zero = self._read_zero(at)
            if zero:
                return zero
            if x.lower not in NUMBER_WORDS:
                return self._read_bare_unit(at)
        currency, start = self._currency_before(at)
        numeral = read_numeral(self.lex, at, money=currency is not None)
        if numeral is None:
            return self._read_bare_unit(at)
        if self.is_label(numeral, start, money=currency is not None):
            # Skip all of it, so that its parts ("Dash 8-400") are not read on their own.
            end = numeral.last
            while (
                end + 1 < len(self.lex)
                and self.lex[end].text in "-/"
                and self.glued(end)
                and self.glued(end + 1)
                and self.lex[end + 1].kind == "number"
            ):
                end += 2
            return Amount(at, end, end, QuantityValue(None, None, "", None), pure=True, ends=end)
        age = None if currency else self._read_age(numeral)
        if age:
            return age
        return self._read_amount(numeral, start, currency)

    def _currency_before(self, at: int) -> tuple[Unit | None, int]:
        """The currency written before the number at `at`, and where it begins."""
        k = at - 1
        if k < 0 or not self.near(at):
            return None, at
        if self.lex[at].kind != "number" and self.lex[k].text not in CURRENCY_SYMBOLS:
            return None, at
        before = self.lex[k]
        if before.text in CURRENCY_SYMBOLS:
            code, start = CURRENCY_SYMBOLS[before.text], k
            if k > 0 and self.lex[k - 1].kind == "word":
                prefix = self.lex[k - 1]
                if (
                    before.text == "$"
                    and prefix.lower in DOLLAR_PREFIXES
                    and self._is_dollar_prefix(prefix, glued=self.glued(k))
                ):
                    code, start = DOLLAR_PREFIXES[prefix.lower], k - 1
                elif self.glued(k) and before.text == "£" and prefix.text in {"E", "IR", "S", "L"}:
                    code, start = {"E": "EGP", "IR": "IEP", "S": "SYP", "L": "LBP"}[prefix.text], k - 1
            return Unit("dollar" if before.text == "$" else code, code), start
        dot = before.text == "." and k > 0 and self.lex[k].gap == 0
        word = self.lex[k - 1] if dot else before
        if (
            word.kind == "word"
            and word.lower.rstrip(".") in CURRENCY_CODES
            and (word.text.isupper() or word.text in lexicon.CODES_AS_WRITTEN)
        ):
            lone = word.lower in lexicon.CODES_LIKE_WORDS and not self.glued(at)
            if not lone or word.text in {"DM", "RM"}:
                code = CURRENCY_CODES[word.lower]
                return Unit(code, code), k - 1 if dot else k
        return None, at

    @staticmethod
    def _is_dollar_prefix(prefix: Lexeme, *, glued: bool) -> bool:
        """Do letters before "$" name its country? Set off by a blank, "a" and "can" are words."""
        if glued:
            return prefix.text.isupper() or prefix.text == "Mex"
        return (
            prefix.text == "C"
            or prefix.lower in {"c", "us", "u.s.", "hk", "nz"}
            or (prefix.text.isupper() and len(prefix.text) > 1)
        )

    def _sign_before(self, start: int) -> tuple[int, int]:
        """-1 or 1, and where the sign begins."""
        k = start - 1
        if k >= 0 and self.near(start):
            if self.lex[k].lower == "minus" or (self.lex[k].lower == "negative" and self.lex[start].kind == "number"):
                return -1, k
            free = not self.glued(k) or self.lex[k - 1].text == "("
            if free and self.lex[k].text in "-−–" and self.glued(start):
                return -1, k
        return 1, start

    def _read_zero(self, at: int) -> Amount | None:
        """A count of zero: "no one", "nobody", "not a soul", "no casualties"."""
        word = self.lex[at].lower
        if word not in {"no", "nobody", "not", "none", "without", "noone"}:
            return None
        last = 0
        counted = "people"
        pronoun = word in {"nobody", "noone", "none"} or (word == "no" and self.word(at + 1) in {"one", "-"})
        if pronoun and not self._people_predicate(at if word != "no" else at + 1):
            return None
        if word in {"nobody", "noone"}:
            last = at + 1
        elif word == "no" and (self.has(at + 1, ("one",)) or self.has(at + 1, ("-", "one"))):
            last = at + 2 if self.word(at + 1) == "one" else at + 3
        elif word == "not" and self.has(at + 1, ("a", "soul")):
            last = at + 3
        elif word == "not" and (self.has(at + 1, ("a", "single")) or self.has(at + 1, ("one", "single"))):
            last, counted = at + 4, self.noun_lemma(at + 3)
            if counted not in lexicon.ZERO_NOUNS:
                return None
        elif word == "none" and self._people_predicate(at):
            last = at + 1
        elif word in {"no", "without"}:
            k = at + 1
            if word == "without" and self.word(k) == "any":
                k += 1
            while k < at + 5 and self.near(k) and self.lex[k].kind == "word":
                lemma = self.noun_lemma(k)
                tok = self.token_at(k)
                if (
                    tok is not None
                    and tok.tag in {"NNS", "NN"}
                    and lemma in lexicon.ZERO_NOUNS
                    and (tok.tag == "NNS" or lemma in {"people", "person", "damage"})
                ):
                    last, counted = k + 1, lemma
                    break
                if tok is None or tok.pos not in {"ADJ", "NOUN", "ADV", "DET", "PROPN", "VERB"}:
                    break
                k += 1
        if not last:
            return None
        value = QuantityValue(0.0, 0.0, counted, 0.0, counted=counted)
        return Amount(at, last, last, value, pure=False)

    def _people_predicate(self, at: int) -> bool:
        """Whether the word at `at` stands with something that happens to people."""
        token = self.token_at(at)
        if token is None:
            return False
        head = self.parse.tokens[token.head]
        return head.lemma in lexicon.PEOPLE_VERBS or any(
            self.parse.tokens[c].lemma in lexicon.PEOPLE_STATES for c in self.parse.children[head.i]
        )

    def _money_after(self, at: int, n: Numeral) -> tuple[Unit, int] | None:
        """The currency named after a number: "euros", "Canadian dollars", "U.S. cents", "USD"."""
        k = at
        if k < len(self.lex) and self.lex[k].text == "-" and self.glued(k) and self.glued(k + 1):
            k += 1
        if not self.near(k) or self.lex[k].kind != "word":
            return None
        x = self.lex[k]
        if x.text.isupper() and x.lower in CURRENCY_CODES and len(x.text) == 3 and x.lower not in {"all", "try", "cop"}:
            return Unit(x.text, CURRENCY_CODES[x.lower]), k + 1
        unit = currency_named(x.text)
        risky = lexicon.CURRENCIES_LIKE_WORDS
        if unit is not None:
            if unit.name in risky and not (
                n.scale >= 1000 or (n.value or 0) >= 100 or (unit.name == "buck" and x.lower == "bucks")
            ):
                return None
            end = k + 1
            return unit, end
        if x.lower in {"pound", "pounds"}:
            if self._pounds_are_money(n, k):
                end = k + 2 if self.word(k + 1) == "sterling" else k + 1
                return Unit("pound", "GBP"), end
            return None
        # A country's name first: "Swiss francs", "Hong Kong dollars", "Sri Lankan rupees".
        for skip in (1, 2):
            j = k + skip
            if not self.near(j) or self.lex[j].kind != "word" or self.lex[j - 1].gap > 1:
                break
            unit = currency_named(self.lex[j].text, self.lex[j - 1].text)
            if unit is not None and (skip == 1 or self.lex[k].text[0].isupper()):
                return unit, j + 1
        return None

    def _pounds_are_money(self, n: Numeral, at: int) -> bool:
        """Sterling or weight? Scale words, the context and a "£" anywhere in the text decide."""
        after = self.word(at + 1) if self.near(at + 1) else ""
        if after in {"sterling", "note", "notes", "coin"}:
            return True
        if n.scale >= 1e6:
            return True
        near = self.around(at, back=10, ahead=6)
        if near & lexicon.MASS_CONTEXT or after in lexicon.MASS_AFTER - {"of"}:
            return False
        if near & lexicon.MONEY_CONTEXT or (
            self.word(at + 1) in {"a", "per"} and self.word(at + 2) in {"year", "week", "month", "hour"}
        ):
            return True
        return after != "of" and "£" in self.parse.text

    def _read_amount(self, n: Numeral, start: int, currency: Unit | None) -> Amount | None:
        sign, start = self._sign_before(start)
        magnitude = self._read_magnitude(n, start) if currency is None else None
        if magnitude:
            return magnitude
        pair = self._read_pair(n, start, currency, sign)
        if pair:
            return pair
        unit, end = self._unit_after(n, currency)
        number_end = n.last
        value = None if n.value is None else n.value * sign
        low, high, place = n.low * sign, n.high * sign, n.place
        if low > high:
            low, high = high, low
        if unit is not None and value is not None and end > number_end:
            value, low, high, end = self._compound(unit, value, low, high, end)
            if value != n.value and place > 0.1:
                place = last_place(value) if value == int(value) else 0.1
        return self._finish(n, start, end, unit, value, low, high, place)

    def _finish(
        self,
        n: Numeral,
        start: int,
        end: int,
        unit: Unit | None,
        value: float | None,
        low: float,
        high: float,
        place: float,
    ) -> Amount:
        """The quantity with its modifier, in canonical unit."""
        duration = unit is not None and unit.canonical == "s"
        modifier, first = self._modifier_before(start, value, duration=duration)
        if modifier in {"", "about"}:
            # "about 500 or more"
            after, end = self._modifier_after(end, n.last)
            modifier = after or modifier
        if value is not None:
            bottom, top = bound(value, modifier, place)
        elif modifier in {"at least", "more than"}:
            bottom, top = low, None
        elif modifier in {"up to", "less than"}:
            bottom, top = None, high
        else:
            bottom, top = low, high
        name = ""
        canonical = ""
        if unit is not None:
            bottom, top = _measured(bottom, top, unit, place, modifier)
            name, canonical = unit.name, unit.canonical
        else:
            bottom, top = _clean(bottom), _clean(top)
        if n.share and unit is None:
            name = "share"
        quantity = QuantityValue(bottom, top, canonical, _clean(value), modifier=modifier, written_unit=name)
        return Amount(first, end, n.last, quantity, pure=unit is not None)

    def _unit_after(self, n: Numeral, currency: Unit | None) -> tuple[Unit | None, int]:
        """The unit of a number that ends at `n.last`, and the index after it."""
        at = n.last
        if currency is not None:
            # "$5 Canadian" and "$3 million US" are too rare to risk a verb; cents repeat nothing.
            return currency, at
        money = self._money_after(at, n)
        if money:
            return money
        hyphen = at < len(self.lex) and self.lex[at].text in "-‑" and self.glued(at) and self.glued(at + 1)
        k = at + 1 if hyphen else at
        # "half a mile", "a quarter of an hour", "three quarters of a mile", "half of 1 percent"
        if n.share:
            j = k
            if self.word(j) == "of":
                j += 1
            if self.word(j) in {"a", "an", "one"}:
                money = self._money_after(j + 1, n)
                unit_of = money or self.unit_at(j + 1, glued=False)
                if unit_of:
                    return unit_of
            elif self.has(j, ("1",)) and (found := self.unit_at(j + 1, glued=False)):
                return found
            if not hyphen and k == at and not (k < len(self.lex) and self.lex[k].lower in lexicon.UNITS_OF_HALVES):
                return None, at
        if not self.near(k):
            return None, at
        adjacent = self.lex[n.last - 1].kind == "number" and not hyphen
        here = self.unit_at(k, glued=adjacent)
        if here is None:
            return None, at
        unit, end = here
        word = self.lex[end - 1]
        if not self._unit_fits(word, k, end, n, hyphen=hyphen):
            return None, at
        return unit, end

    def _unit_fits(self, word: Lexeme, first: int, end: int, n: Numeral, *, hyphen: bool) -> bool:
        """Whether the word really is the unit here; in "two second-half goals" it is not."""
        joined = end < len(self.lex) and self.lex[end].text == "-" and self.glued(end) and self.glued(end + 1)
        if joined and not hyphen and self.word(end + 1) not in lexicon.AFTER_UNIT_AND_HYPHEN:
            return False
        if word.lower in lexicon.UNITS_OF_A_LETTER and word.kind == "word":
            # One letter or a preposition: only glued to the digits, or before a stop.
            if word.lower == "in":
                return (self.glued(first) and self.lex[first - 1].kind == "number") or (
                    self.word(end) == "." and not self.near(end + 1)
                )
            if word.text in {"C", "F"} and self.sentence_words(first)[0] & lexicon.WEATHER:
                return True
            return self.glued(first) or (
                word.text in {"m", "g", "t", "C", "F", "W"} and self.word(end) in {".", ",", "", ")", "long", "high"}
            )
        if word.text in {'"'}:
            return False
        if (
            end == first + 1
            and word.lower in {"second", "minute", "stone", "hour", "mark"}
            and not hyphen
            and n.value not in {1, None}
            and not n.share
        ):
            return False
        # "two degrees from Yale"
        return not (word.lower == "degrees" and "university" in self.around(end, back=0, ahead=6))

    def _compound(self, unit: Unit, value: float, low: float, high: float, end: int) -> tuple[float, float, float, int]:
        """A unit's second part added: "6ft 2in", "five feet 10", "two years and three months", "a mile and a half"."""
        if self.has(end, ("and", "a", "half")) and value == int(value):
            return value + 0.5, low + 0.5, high + 0.5, end + 3
        if unit.canonical in {"USD", "GBP", "EUR", "CAD", "AUD"} and unit.factor == 1 and value == int(value):
            k = end + 1 if self.has(end, ("and",)) else end
            cents = read_numeral(self.lex, k) if self.near(k) else None
            if cents and cents.value and cents.value < 100 and self.word(cents.last) in {"cents", "cent", "pence"}:
                part = cents.value / 100
                return value + part, low + part, high + part, cents.last + 1
            return value, low, high, end
        if unit.canonical not in {"m", "s", "kg"} or value != int(value):
            return value, low, high, end
        for _ in range(2):
            k = end
            if k < len(self.lex) and self.lex[k].text in {"-", ","} and self.near(k):
                k += 1
            if k < len(self.lex) and self.lex[k].lower == "and":
                k += 1
            if (
                not self.near(k)
                or (self.lex[k].kind != "number" and self.lex[k].lower not in NUMBER_WORDS)
                or self.lex[k].lower in {"a", "an", "half"}
            ):
                break
            n = read_numeral(self.lex, k)
            if n is None or n.value is None or n.share:
                break
            j = n.last + 1 if n.last < len(self.lex) and self.lex[n.last].text == "-" and self.glued(n.last) else n.last
            found = self.unit_at(j, glued=self.lex[n.last - 1].kind == "number")
            if (
                found
                and found[0].canonical == unit.canonical
                and found[0].factor < unit.factor
                and n.value * found[0].factor < unit.factor
            ):
                part = n.value * found[0].factor / unit.factor
                end = found[1]
            elif (
                unit.name == "foot"
                and n.value < 12
                and (found is None)
                and (self.lex[k - 1].text == "-" or self.lex[k - 1].lower in {"ft", "foot", "feet"})
                and not self.counts_plural(n.last)
            ):
                part, end = n.value / 12, n.last
            else:
                break
            value, low, high = value + part, low + part, high + part
            if unit.name == "foot":
                break
        return value, low, high, end

    def _read_magnitude(self, n: Numeral, start: int) -> Amount | None:
        """An earthquake's strength, which may be told by its words or by a quake beside it."""
        value = n.value
        if value is None or not 0 < value < 10.5 or (n.words and n.scale > 1):
            return None
        unit = Unit("magnitude", "magnitude")
        k, before = n.last, self.word(start - 1)
        first = start
        if before == "-" and self.word(start - 2) == "magnitude":
            first, end = start - 2, k
        elif before == "magnitude":
            first, end = start - 1, k
        elif (before in lexicon.MAGNITUDE_LINKS and self.word(start - 2) == "magnitude") or (
            before in {"about", "around"} and self.word(start - 3) == "magnitude"
        ):
            end = k
        elif self.word(k) == "-" and self.word(k + 1) == "magnitude":
            end = k + 2
        elif self.word(k) in {"magnitude", "richter"}:
            end = k + 1
        elif self.word(k) in {"degree", "degrees"} and self.word(k + 1) in lexicon.QUAKES:
            end = k + 1
        elif self.word(k) == "-" and self.word(k + 1) in {"strength", "degree"} and self.word(k + 2) in lexicon.QUAKES:
            end = k + 2
        elif before == "of" and self.word(start - 2) in lexicon.QUAKES and "." in self.lex[n.first].text:
            end = k
        elif (
            before in {"about", "around"}
            and self.word(start - 2) == "of"
            and self.word(start - 3) in lexicon.QUAKES
            and "." in self.lex[n.first].text
        ):
            end = k
        elif self.word(k) in {"on", "in"} and (
            self.has(k + 1, ("the", "richter")) or self.has(k + 1, ("the", "open", "-", "ended", "richter"))
        ):
            end = k + 4 if self.has(k + 1, ("the", "richter", "scale")) else k + 3
        elif (
            self.lex[n.first].kind == "number"
            and "." in self.lex[n.first].text
            and (
                self.word(k) in lexicon.QUAKES
                or (before in {"measuring", "measured"} and self.unit_at(k, glued=True) is None)
            )
        ):
            end = k
        else:
            return None
        return self._finish(n, first, end, unit, value, n.low, n.high, n.place)

    def _modifier_before(self, start: int, value: float | None, *, duration: bool) -> tuple[str, int]:
        """The modifier that ends right before lexeme `start`, and where it begins."""
        at, found = start, ""
        for _ in range(2):
            hit = self._one_modifier(at, value, duration=duration)
            if hit is None:
                break
            modifier, first = hit
            if not found or modifier in {"at least", "more than", "up to", "less than", "nearly"}:
                found = modifier
            at = first
        return found, at

    def _one_modifier(self, at: int, value: float | None, *, duration: bool) -> tuple[str, int] | None:
        if not self.near(at):
            return None
        k = at - 1
        if self.lex[k].lower == "the" and self.near(k):
            k -= 1
            if self.lex[k].lower != "than":
                return None
        for words, modifier in lexicon.MODIFIERS_BY_LAST.get(self.lex[k].lower, ()):
            first = k - len(words) + 1
            if first < 0 or not all(self.lex[first + j].lower == w for j, w in enumerate(words)):
                continue
            if any(
                self.lex[j].gap != 1
                for j in range(first + 1, at)
                if self.lex[j].kind == "word" and self.lex[j - 1].kind == "word"
            ):
                continue
            if words == ("over",) and duration and not (value is not None and value >= 20):
                return None
            if words == ("over",) and self.word(at + 1) in lexicon.SPANS and (value or 0) < 20:
                return None  # "over four nights"
            if words == ("about",) and self.word(first - 1) in lexicon.WORDS_WITH_ABOUT:
                return None
            if words in {("near",), ("beyond",), ("past",), ("under",)} and self.word(first - 1) in {
                "the",
                "from",
                "come",
                "came",
            }:
                return None
            if words == ("within",):
                return ("up to", first) if duration else None
            if words == ("short", "of") or (
                words == ("below",) and self.word(first - 1) in {"meters", "metres", "feet"}
            ):
                return None
            if (
                words
                in {
                    ("at", "least"),
                }
                and first > 0
                and self.word(first - 1) == "very"
            ):
                first -= 1
            return modifier, first
        return None

    def _modifier_after(self, end: int, number_end: int) -> tuple[str, int]:
        """A modifier right of the number or of its unit ("12 or more"), and where the quantity ends then."""
        for at in (number_end,) if number_end == end else (number_end, end):
            for words, modifier in lexicon.MODIFIERS_BY_FIRST.get(self.word(at), ()):
                if not self.has(at, words) or (words[0] in {"-", "+"} and not self.glued(at)):
                    continue
                if words == ("at", "least") and at != end:
                    continue
                if words == ("plus",) and self.near(at + 1) and self.lex[at + 1].kind == "number":
                    continue
                if (
                    words[0] == "and"
                    and words[1] in {"up", "over"}
                    and "age" not in " ".join(self.around(end, back=8, ahead=2))
                ):
                    continue
                return modifier, max(end, at + len(words)) if at == end else end
        return "", end

    def _read_pair(self, n: Numeral, start: int, currency: Unit | None, sign: int) -> Amount | None:
        """A range or score ("10 to 15", "40-50", "3-1", "two or three"); None where the two are separate values."""
        lex = self.lex
        k = n.last
        if k >= len(lex) or (n.share and n.value is None):
            return None
        before = self.word(start - 1) if self.near(start) else ""
        between = (
            before == "between"
            or (before in {"from"} and self.word(start - 2) in lexicon.RANGE_WORDS)
            or before in {"anywhere"}
        )
        # A unit may stand in the middle: "$190 million to …", "40 percent to 80 percent".
        middle, after_unit = self._unit_after(n, currency)
        at = after_unit
        if at >= len(lex) or not self.near(at):
            return None
        joiner = lex[at].text
        hyphen = joiner in "-–—‑" and self.glued(at) == self.glued(at + 1) and at + 1 < len(lex)
        if joiner in "-‑" and not self.glued(at):
            hyphen = False
        if joiner in "—" and hyphen:
            hyphen = False
        # "10- to 15-year terms"
        if joiner == "-" and self.word(at + 1) in {"to", "or", "and"} and self.glued(at):
            at, joiner, hyphen = at + 1, self.word(at + 1), False
        if hyphen and middle is not None and middle.canonical in {"m", "s"}:
            return None  # "5-foot-8"
        if not hyphen and lex[at].lower not in {"to", "or", "and", "through", "versus"}:
            return None
        second = at + 1
        if not self.near(second):
            return None
        other_currency: Unit | None = None
        s = second
        while s < min(second + 3, len(lex)) and (
            lex[s].text in CURRENCY_SYMBOLS or (lex[s].kind == "word" and s + 1 < len(lex) and lex[s + 1].text == "$")
        ):
            s += 1
        if s >= len(lex):
            return None
        if s > second:
            other_currency, _ = self._currency_before(s)
        if lex[s].kind == "number" or (
            lex[s].kind == "word"
            and lex[s].lower in NUMBER_WORDS
            and not (lex[s].lower in {"a", "an"} and lex[at].lower in {"or", "and"})
        ):
            m = read_numeral(lex, s, money=currency is not None or other_currency is not None)
        else:
            return None
        if m is None or m.value is None or n.value is None:
            return None
        if hyphen and (lex[s].kind != lex[n.first].kind):
            return None
        if (
            m.last < len(lex)
            and hyphen
            and lex[m.last].text in "-–"
            and self.glued(m.last)
            and self.glued(m.last + 1)
            and lex[m.last + 1].kind == "number"
        ):
            return None
        word = lex[at].lower
        if not between and self._is_score(
            n, m, start, hyphen=hyphen, word=word, currency=currency or other_currency or middle
        ):
            return self._score(n, m, start, word)
        if word == "and" and not between:
            return None
        if word == "or" and not (m.value - n.value <= max(2, n.value) and m.value > n.value and n.value < 1000):
            return None
        if word == "to" and not between:
            prior = {self.word(start - 1), self.word(start - 2) if self.near(start - 1) else ""}
            if before == "from" or prior & lexicon.CHANGE_VERBS or self.word(start - 1) == "by":
                return None
        if word in {"versus"}:
            return None
        first_value, second_value = n.value * sign, m.value
        # "10 to 15 million", "$4-5 billion": the scale word stands for both.
        if m.scale > 1 and n.scale == 1 and first_value < second_value / m.scale:
            first_value *= m.scale
        elif m.scale > 1 and n.scale == 1 and currency is not None and first_value < 1000:
            first_value *= m.scale
        if not first_value < second_value:
            return None
        if hyphen and (
            m.place > second_value
            or (lex[s].text[0] == "0" and "." not in lex[s].text)
            or (len(lex[n.first].text) >= 3 and second_value > 20 * first_value)
        ):
            return None
        if (
            hyphen
            and n.last == n.first + 1
            and 1900 <= first_value <= 2100
            and second_value <= 2100
            and currency is None
        ):
            return None
        unit, end = self._unit_after(m, currency or other_currency if (currency or other_currency) else None)
        if unit is None and middle is not None:
            unit = middle
            end = max(end, m.last)
        if middle is not None and unit is not None and middle.canonical != unit.canonical:
            return None
        if middle is not None and middle.name != (unit.name if unit else "") and unit is not None:
            first_value = first_value * middle.factor / unit.factor
        if (
            not between
            and not hyphen
            and word == "to"
            and unit is None
            and self.unit_at(m.last, glued=False) is None
            and second_value > 50 * max(first_value, 1)
        ):
            return None
        place = min(n.place if n.scale > 1 or m.scale == 1 else n.place * m.scale, m.place)
        low, high = (
            (first_value, second_value)
            if unit is None
            else _measured(first_value, second_value, unit, place, "between")
        )
        modifier = "between"
        first = start - 1 if between else start
        if before == "from":
            first = start
        elif not between:
            outer, first = self._modifier_before(start, None, duration=False)
            if outer == "up to":
                low = None
            elif outer in {"at least", "more than"}:
                high = None
        share = "share" if n.share and m.share and unit is None else ""
        value = QuantityValue(
            _clean(low),
            _clean(high),
            unit.canonical if unit else "",
            None,
            modifier=modifier,
            written_unit=unit.name if unit else share,
        )
        # "10- to 15-year-old boys": an age.
        if unit is not None and unit.canonical == "s" and (self.has(end, ("-",)) and self.word(end + 1) in lexicon.OLD):
            end += 2
            value = replace(value, measures="age")
        elif unit is not None and unit.canonical == "s" and self.has(end, ("old",)):
            end += 1
            value = replace(value, measures="age")
        return Amount(first, end, m.last, value, pure=unit is not None)

    def _is_score(self, n: Numeral, m: Numeral, start: int, *, hyphen: bool, word: str, currency: Unit | None) -> bool:
        if (
            currency is not None
            or n.share
            or m.share
            or n.scale > 1
            or m.scale > 1
            or n.value is None
            or m.value is None
        ):
            return False
        if n.value != int(n.value) or m.value != int(m.value) or max(n.value, m.value) > 1000:
            return False
        here = self.sentence_words(n.first)[0]
        if hyphen:
            if self.unit_at(m.last, glued=False) or (
                m.last < len(self.lex) and self.lex[m.last].text == "-" and self.glued(m.last)
            ):
                return False
            if n.words:
                return False
            if n.value >= m.value:
                return True
            told = here & (lexicon.SPORT | lexicon.VOTE) - lexicon.NOT_ONLY_SPORT
            return bool(told) and not self.counts_plural(m.last)
        if word == "to":
            local = self.around(n.first, back=6, ahead=8)
            if n.value >= m.value and local & lexicon.VOTE:
                return True
            return (n.value > m.value and self.word(m.last) in {"one"}) or (
                n.value > m.value
                and self.word(start - 1) in {"outnumbered", "odds", "by", "ratio", "split", "of"}
                and n.value < 100
            )
        return False

    def _score(self, n: Numeral, m: Numeral, start: int, word: str) -> Amount:
        """A pair as one value: the first number, the pair itself as its unit as written ("3-1")."""
        here = self.sentence_words(n.first)[0]
        sport, vote = len(here & lexicon.SPORT), len(here & lexicon.VOTE)
        unit = (
            "vote"
            if vote > sport or (vote and vote == sport and self.around(n.first, back=4, ahead=6) & lexicon.VOTE)
            else "score"
        )
        if word == "to" and not vote:
            unit = "ratio"
        left, right = int(n.value or 0), int(m.value or 0)
        value = QuantityValue(float(left), float(left), unit, float(left), written_unit=f"{left}-{right}")
        return Amount(start, m.last, m.last, value, pure=True)

    def _read_age(self, n: Numeral) -> Amount | None:
        """An age: "34-year-old", "aged 34", "Smith, 34,", "a girl of 13", "27 years old"."""
        lex, k = self.lex, n.last
        if n.value is None or n.share or not n.value >= 0:
            return None
        start = n.first
        hyphen = k < len(lex) and lex[k].text in "-‑" and self.glued(k)
        u = k + 1 if hyphen else k
        unit_word = self.word(u).rstrip("s") if self.near(u) else ""
        if unit_word in {"year", "month", "week", "day"}:
            end = u + 1
            if end < len(lex) and lex[end].text in "-‑" and self.word(end + 1) in lexicon.OLD:
                return self._age(n, start, end + 2, unit_word)
            if self.word(end) in lexicon.OLD and self.near(end):
                return self._age(n, start, end + 1, unit_word)
            if self.has(end, ("of", "age")):
                return self._age(n, start, end + 2, unit_word)
            return None
        if self.word(k) in {"yo", "y"} and self.near(k) and (self.word(k) == "yo" or self.has(k, ("y", "/", "o"))):
            return self._age(n, start, k + 1 if self.word(k) == "yo" else k + 3, "year")
        if n.value != int(n.value) or n.value > 120 or n.scale > 1 or hyphen:
            return None
        before = self.word(start - 1) if self.near(start) else ""
        if self.near(k) and self.unit_at(k, glued=False) and before not in {"aged"}:
            return None
        if before in {"aged", "age", "ages"} and not (self.near(k) and self.lex[k].text == "-"):
            if self.word(k) == "to" and self._pair_follows(k):
                return None
            return self._age(n, start - 1, n.last, "year")
        if before in {"and", ","} and lex[start].kind == "number" and self._in_list_of_ages(start):
            return self._age(n, start, n.last, "year")
        if (before == "of" and self.word(start - 2) == "age") or (
            before == "at" and self.word(start - 2) in {"dead", "dies", "died"}
        ):
            return self._age(n, start, n.last, "year")
        if before == "at" and self.word(start - 2) in {"dead", "dies", "died", "die"}:
            return self._age(n, start, n.last, "year")
        if (
            before == "of"
            and self.word(start - 2) in lexicon.AGED_OF
            and self.word(start - 3) in {"a", "an", "the", "old", "young"}
            and self.word(k) in lexicon.AFTER_A_GIRL_OF
        ):
            return self._age(n, start, n.last, "year")
        if (
            before in {"was", "is", "turned", "turns", "be"}
            and self.word(k) in {".", ",", "when", "and", "years", "at"}
            and self.lex[start].kind == "number"
            and self._person_subject(start)
            and n.value >= 1
        ):
            return self._age(n, start, n.last, "year")
        # "Maria Kessler, 52, …": after a person and a comma, before a comma or the end.
        if (
            before == ","
            and self.lex[start].kind == "number"
            and self.word(k) in lexicon.AFTER_AN_AGE
            and 1 <= n.value <= 115
        ):
            return self._age(n, start, n.last, "year") if self._person_before(start - 2) else None
        if before == "(" and self.word(k) == ")" and self._person_before(start - 2):
            return self._age(n, start, n.last, "year")
        return None

    def _in_list_of_ages(self, start: int) -> bool:
        """Whether "ages 6, 9 and" stands before."""
        for k in range(start - 1, max(start - 9, 0), -1):
            if self.lex[k].lower in {"aged", "ages"}:
                return True
            if self.lex[k].lower not in {"and", ","} and self.lex[k].kind != "number":
                return False
        return False

    def _pair_follows(self, k: int) -> bool:
        return k + 1 < len(self.lex) and (self.lex[k + 1].kind == "number" or self.lex[k + 1].lower in NUMBER_WORDS)

    def _person_before(self, at: int) -> bool:
        """Whether a person's name or a noun for one ends at lexeme `at`."""
        if at < 0 or self.lex[at].kind != "word":
            return False
        token = self.token_at(at)
        if token is None:
            return False
        word = self.lex[at]
        if word.text[0].isupper():
            # A place may stand so as well ("In Paris, 12 …"), but then no comma follows, or another capital precedes.
            named = token.ent in {"PERSON", ""} or (at > 0 and self.lex[at - 1].text[:1].isupper())
            alone = token.i == self.parse.sentence_tokens[token.sentence][0] and token.pos == "PROPN"
            return word.lower not in lexicon.MONTHS and token.ent not in {"DATE", "TIME"} and (named or alone)
        if token.lower in {"six", "five", "four", "three", "two"}:
            return self.word(at - 1) == "of" and self.word(at - 2) in lexicon.AGE_NOUNS
        return token.lemma in lexicon.AGE_NOUNS | lexicon.PERSON_NOUNS

    def _person_subject(self, at: int) -> bool:
        token = self.token_at(at)
        if token is None:
            return False
        head = self.parse.tokens[token.head]
        for c in self.parse.children[head.i]:
            t = self.parse.tokens[c]
            if t.dep in {"nsubj", "nsubjpass"}:
                return (
                    t.lower in {"he", "she", "who", "i"}
                    or t.ent == "PERSON"
                    or t.lemma in lexicon.AGE_NOUNS | lexicon.PERSON_NOUNS
                )
        return False

    def _age(self, n: Numeral, first: int, last: int, word: str) -> Amount:
        unit = unit_named(word, glued=False)
        assert unit is not None  # noqa: S101 - the four words above are in the table
        modifier, start = self._modifier_before(first, n.value, duration=False)
        bottom, top = bound(n.value or 0.0, modifier, n.place)
        if not modifier and bottom is not None and top is not None:
            # Who is 34 is 34 until the next birthday; the interval is the number's, as written.
            bottom, top = _clean(bottom * unit.factor), _clean(top * unit.factor)
        else:
            bottom, top = (_clean(x * unit.factor) if x is not None else None for x in (bottom, top))
        value = QuantityValue(
            bottom, top, unit.canonical, _clean(n.value), modifier=modifier, written_unit=unit.name, measures="age"
        )
        return Amount(start, last, n.last, value, pure=True)

    def _read_bare_unit(self, at: int) -> Amount | None:
        """One unit without a number: "about a mile", "an hour and a half"."""
        word = self.lex[at].lower
        if word not in {"a", "an"} or not self.near(at + 1):
            return None
        found = self.unit_at(at + 1, glued=False)
        if found is None:
            money = currency_named(self.lex[at + 1].text)
            if money is None:
                return None
            found = money, at + 2
        unit, end = found
        half = self.has(end, ("and", "a", "half")) or self.has(end, ("and", "a", "quarter"))
        modifier, first = self._modifier_before(at, 1.0, duration=unit.canonical == "s")
        concrete = (
            unit.canonical in {"m", "kg", "m3", "m2"}
            and unit.name not in {"foot", "stone", "yard"}
            and self.lex[at + 1].lower not in lexicon.UNITS_OF_RATES
        )
        mile = (
            unit.name in {"mile", "kilometer", "ton", "tonne"}
            and self.word(end) in lexicon.AFTER_A_MILE
            and self.word(at - 1) not in {"cents", "dollars"}
        )
        if not half and not (modifier) and not concrete and not mile:
            return None
        if at and self.lex[at - 1].kind == "number":
            return None
        value = 1.0
        if half:
            value += 0.5 if self.word(end + 2) == "half" else 0.25
            end += 3
        if modifier == "less than" and self.word(first - 1) == "no":
            modifier = "at least"
        n = Numeral(at, at + 1, value, value, value, 0.1 if half else 1.0, words=True)
        bottom, top = bound(value, modifier, n.place)
        bottom, top = _measured(bottom, top, unit, n.place, modifier)
        quantity = QuantityValue(bottom, top, unit.canonical, value, modifier=modifier, written_unit=unit.name)
        return Amount(first, end, end, quantity, pure=True)
