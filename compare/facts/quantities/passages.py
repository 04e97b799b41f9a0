"""A text under the reader: its lexemes side by side with its parse, and small look-ups in both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.english.quantities import MONEY_OF_CENTS, NOT_PENCE, PEOPLE_STATES
from compare.english.units import DENOMINATORS, NUMERATORS
from compare.facts.quantities.units import COINS, Unit, unit_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.facts.quantities.lexemes import Lexeme
    from compare.model import Parse, Token


class Passage:
    """A parsed text and its lexemes; positions are indices of lexemes."""

    def __init__(self, parse: Parse, lex: tuple[Lexeme, ...]) -> None:
        self.parse = parse
        self.lex = lex
        self._sentences: dict[int, tuple[frozenset[str], bool]] = {}

    def word(self, at: int) -> str:
        """The lexeme at `at` in lower case, '' outside the text or across a blank line."""
        return self.lex[at].lower if 0 <= at < len(self.lex) else ""

    def near(self, at: int) -> bool:
        """Whether `at` exists and follows the lexeme before it within the paragraph."""
        return 0 < at < len(self.lex) and self.lex[at].gap < 2

    def glued(self, at: int) -> bool:
        """Whether `at` follows the lexeme before it without a blank."""
        return 0 < at < len(self.lex) and self.lex[at].gap == 0

    def has(self, at: int, words: Sequence[str]) -> bool:
        """Whether the lexemes from `at` on read so."""
        for w in words:
            if not 0 < at < len(self.lex) or self.lex[at].lower != w or self.lex[at].gap == 2:
                return False
            at += 1
        return True

    def token_at(self, at: int) -> Token | None:
        """The parse's token that holds lexeme `at`."""
        here = self.parse.tokens_between(self.lex[at].start, self.lex[at].end)
        return here[0] if here else None

    def noun_lemma(self, at: int) -> str:
        token = self.token_at(at) if 0 <= at < len(self.lex) else None
        return token.lemma if token is not None else ""

    def is_verb(self, at: int) -> bool:
        """Whether the parse has the lexeme at `at` for a verb."""
        token = self.token_at(at)
        return token is not None and token.pos == "VERB"

    def around(self, at: int, *, back: int, ahead: int) -> set[str]:
        """Words within so many lexemes, for membership tests only."""
        first = max(at - back, 0)
        return {x.lower for x in self.lex[first : at + ahead] if x.kind == "word"}

    def sentence_words(self, at: int) -> tuple[frozenset[str], bool]:
        """The words of the sentence that holds lexeme `at`, and whether most of them are capitalised."""
        s = self.parse.sentence_at(self.lex[at].start)
        if s not in self._sentences:
            first, last = self.parse.sentence_tokens[s]
            long = [t for t in self.parse.tokens[first:last] if t.text[:1].isalpha() and len(t.text) > 3]
            headline = len(long) > 2 and sum(t.text[0].isupper() for t in long) > 0.6 * len(long)
            self._sentences[s] = frozenset(t.lower for t in self.parse.tokens[first:last]), headline
        return self._sentences[s]

    def in_headline(self, at: int) -> bool:
        """Whether most words of the sentence are capitalised."""
        return self.sentence_words(at)[1]

    def plural_ahead(self, at: int) -> bool:
        word = self.word(at)
        return word.endswith("s") or word in PEOPLE_STATES or word in {"people", "women", "men", "children"}

    def counts_plural(self, last: int) -> bool:
        """Whether a plural noun follows, whose number this is."""
        t = self.token_at(last - 1)
        if t is None or last >= len(self.lex) or self.lex[last].gap != 1:
            return False
        head = self.parse.tokens[t.head]
        return (
            t.dep in {"nummod", "quantmod", "compound"} and head.i > t.i and head.tag in {"NNS", "NNPS"}
        ) or self.lex[last].lower in {"people"}

    def unit_at(self, at: int, *, glued: bool) -> tuple[Unit, int] | None:
        """The longest unit named from lexeme `at` on, and the index after it."""
        if at >= len(self.lex):
            return None
        if self.lex[at].kind == "symbol":
            text = self.lex[at].text
            if text == "%":
                if self.has(at + 1, ("point",)) or self.has(at + 1, ("points",)):
                    return unit_named("percentage point", glued=False), at + 2  # type: ignore[return-value]  # in the table
                return unit_named("%", glued=False), at + 1  # type: ignore[return-value]  # in the table
            if text in "°º":
                if self.near(at + 1) and self.lex[at + 1].text in {"C", "F"} | {"Celsius", "Fahrenheit"}:
                    return unit_named("°" + self.lex[at + 1].text[0], glued=False), at + 2  # type: ignore[return-value]  # in the table
                return unit_named("°", glued=False), at + 1  # type: ignore[return-value]  # in the table
            return None
        if self.lex[at].kind != "word":
            return None
        found = self._named(at, glued=glued)
        return None if found is None else self._composed(*found)

    def _named(self, at: int, *, glued: bool) -> tuple[Unit, int] | None:
        """The longest unit whose own name begins at the word `at`, and the index after it."""
        best: tuple[Unit, int] | None = None
        words = ""
        k = at
        for _ in range(5):
            if k >= len(self.lex) or (k > at and self.lex[k].gap == 2):
                break
            x = self.lex[k]
            if x.kind == "symbol" and x.text in "-‑/." and k > at:
                if x.text == "-" and not self.glued(k):
                    break
                words += "/" if x.text == "/" else ("." if x.text == "." else "\0")
                k += 1
                continue
            if x.kind == "label" and x.gap == 0 and x.text in {"2", "3"} and words:
                words += x.text  # "30 m3"
                k += 1
                if (unit := unit_named(words, glued=glued)) is not None:
                    best = (unit, k)
                break
            if x.kind != "word":
                break
            if words and words[-1] not in "/\0":
                words += " "
            words += x.text
            k += 1
            for form in {words} if "\0" not in words else {words.replace("\0", "-"), words.replace("\0", " ")}:
                unit = unit_named(form, glued=glued)
                if unit is not None:
                    best = (unit, k)
        return None if best is not None and best[0].name in COINS and not self._are_coins(at) else best

    def _composed(self, unit: Unit, end: int) -> tuple[Unit, int]:
        """The unit with what it is for each of: "mg/l", "tonnes per hectare", "l/100km"; or itself."""
        signed = self.word(end) == "/" and self.glued(end) and self.glued(end + 1)
        spoken = self.word(end) == "per" and self.near(end) and self.near(end + 1)
        if unit.canonical not in NUMERATORS or not (signed or spoken):
            return unit, end
        k, hundred = end + 1, self.word(end + 1) == "100" and self.near(end + 2)
        if hundred:
            k += 1
        if k >= len(self.lex) or self.lex[k].kind != "word":
            return unit, end
        other = self._named(k, glued=signed or hundred)
        if other is None or other[0].canonical not in DENOMINATORS or (hundred and other[0].canonical != "m"):
            return unit, end
        return unit.per(other[0], 100 if hundred else 1), other[1]

    def _are_coins(self, at: int) -> bool:
        """Whether the letter at `at` is pence or cents: "12p", "17c a share", but not "1080p" or a heat of "17c"."""
        if self.word(at) not in {"p", "c"}:
            return True
        if self.word(at) == "p":
            return self.lex[at - 1].text not in NOT_PENCE
        return bool(self.sentence_words(at)[0] & MONEY_OF_CENTS)
