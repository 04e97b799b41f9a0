"""Counts and sums without a number: "a lone gunman", "both bridges", "a woman was killed", "an undisclosed sum"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english import quantities as lexicon
from compare.facts.quantities.amounts import Amount
from compare.facts.quantities.patterns import Row, first_row, row
from compare.language.lexicons import person_nouns
from compare.model import QuantityValue
from compare.values.money import UNDISCLOSED

if TYPE_CHECKING:
    from compare.facts.quantities.passages import Passage
    from compare.model import Token

_REACH: Final = 4
"""Words from "a lone" or "both" to the noun, the noun included."""


IMPLYING_WORDS: Final = lexicon.UNNAMED | lexicon.TERMS | frozenset("both a an one the".split())
"""With which anything here can begin."""
UNNAMED_SUMS: Final[tuple[Row[int], ...]] = (
    row("an undisclosed sum of money", "[<UNNAMED> <SUMS> of money|cash]", "sum"),
    row("veto: an unknown amount of something else", "<UNNAMED> <SUMS> of"),
    row("an undisclosed sum", "[<UNNAMED> <SUMS>]", "sum"),
    row("terms were not disclosed", "[<TERMS> was|were|are not <DISCLOSED>]", "sum"),
    row("terms of the deal were not disclosed", "[<TERMS> of the|its * was|were|are not <DISCLOSED>]", "sum"),
)


def read_implied(passage: Passage, at: int) -> Amount | None:
    """What the word at `at` implies: one, two, or a sum that nobody names; None for nothing."""
    word = passage.lex[at].lower
    if word in lexicon.UNNAMED or word in lexicon.TERMS:
        found = first_row(UNNAMED_SUMS, passage, at, at, at)
        if found is None or not found[0].gives:
            return None
        value = QuantityValue(0.0, None, UNDISCLOSED, None, written_unit="undisclosed")
        return Amount(found[1], found[2], found[2], value, pure=True)
    if word == "both":
        return _count(at, 2.0, _noun_of(passage, at, "NNS"))
    if word in {"a", "an", "one", "the"} and passage.word(at + 1) in lexicon.LONE:
        return _count(at, 1.0, _noun_of(passage, at + 1, "NN"))
    return _casualty(passage, at) if word in {"a", "an"} else None


def _casualty(passage: Passage, at: int) -> Amount | None:
    """One person to whom it happened: "a young girl was killed"; of two ("a man and a woman") none is read."""
    noun = _noun_of(passage, at, "NN")
    if noun is None or not _is_person(noun[0]):
        return None
    if any(passage.word(k) in lexicon.ORDINALS or passage.word(k) == "second" for k in range(at + 1, noun[1] - 1)):
        return None  # "a third guard has died"
    token, tokens = noun[0], passage.parse.tokens
    verb = tokens[token.head]
    befell = verb.lemma in lexicon.BEFALLS and token.dep in {"nsubjpass", "dobj"}
    died = verb.lemma in lexicon.DIES and token.dep == "nsubj"
    alone = not any(tokens[c].dep in {"conj", "cc", "prep"} for c in passage.parse.children[token.i])
    return _count(at, 1.0, noun) if (befell or died) and alone else None


def _is_person(noun: Token) -> bool:
    return noun.lemma in lexicon.PERSON_NOUNS | lexicon.AGE_NOUNS or noun.lemma in person_nouns()


def _count(at: int, number: float, noun: tuple[Token, int] | None) -> Amount | None:
    if noun is None:
        return None
    token, last = noun
    counted = token.lemma
    if number == 1.0 and not _is_person(token):
        return None
    if counted in (lexicon.ALWAYS_TWO if number == 2.0 else lexicon.NOT_ONE):
        return None
    value = QuantityValue(number, number, counted, number, counted=counted)
    # As "two" is the span of "two bridges", so is "both"; a lone gunman is told by all three words.
    last = at + 1 if number == 2.0 else last
    return Amount(at, last, last, value, pure=False)


def _noun_of(passage: Passage, at: int, tag: str) -> tuple[Token, int] | None:
    """The noun with that tag that the word at `at` belongs to, and the lexeme after it."""
    for k in range(at + 1, at + 1 + _REACH):
        token = passage.token_at(k) if passage.near(k) and passage.lex[k].kind == "word" else None
        if token is None:
            return None
        if token.tag == tag:
            after = passage.token_at(k + 1) if passage.near(k + 1) else None
            if after is not None and (after.pos == "NOUN" or after.lower == "and"):
                # "A lone gunman's car", "both men and women"
                if after.pos != "NOUN":
                    return None
                continue
            return token, k + 1
        if token.pos not in {"ADJ", "DET", "NOUN", "NUM"} and token.lower not in lexicon.POSSESSIVES:
            return None
    return None
