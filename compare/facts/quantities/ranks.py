"""Ranks: "finished third", "the ninth boat", "the 45th president"; from the third on, in lower case or in figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english import quantities as lexicon
from compare.facts.quantities.amounts import Amount
from compare.model import QuantityValue

if TYPE_CHECKING:
    from compare.facts.quantities.passages import Passage
    from compare.model import Token

_MOST: Final = 200
"""Higher ordinals are addresses and the like."""
_REACH: Final = 4
"""Tokens from an ordinal to its noun."""


def read_rank(passage: Passage, at: int) -> Amount | None:
    """The rank that the ordinal at lexeme `at` tells, or None; what is ranked is what it counts."""
    lex = passage.lex
    number, last = 0, at + 1
    if lex[at].lower in lexicon.ORDINALS and lex[at].text.islower():
        number = lexicon.ORDINALS[lex[at].lower]
    elif lex[at].text.isdecimal() and passage.glued(last) and lex[last].lower in lexicon.ORDINAL_ENDS:
        number, last = int(lex[at].text[:4]), last + 1
    if not 3 <= number <= _MOST:
        return None
    ranked = _ranked(passage, at)
    if not ranked:
        return None
    value = QuantityValue(float(number), float(number), "rank", float(number), counted=ranked)
    return Amount(at, last, last, value, pure=True)


def _ranked(passage: Passage, at: int) -> str:
    """Lemma of the noun that has the rank; "place" for who finished third; '' for neither."""
    token = passage.token_at(at)
    if token is None or passage.word(at + 1) in {"of", "/"} or passage.word(at - 1) in {"-", "on"}:
        return ""
    tokens = passage.parse.tokens
    head = tokens[token.head]
    if head.lemma in lexicon.RANKING_VERBS and token.dep in {"advmod", "acomp", "oprd", "attr", "npadvmod", "xcomp"}:
        return "place"
    noun = _noun_after(tokens, token)
    return noun.lemma if noun is not None and noun.lemma not in lexicon.NOT_RANKED else ""


def _noun_after(tokens: tuple[Token, ...], ordinal: Token) -> Token | None:
    """The common noun in the singular that the ordinal stands before, adjectives between."""
    for k in range(ordinal.i + 1, min(ordinal.i + 1 + _REACH, len(tokens))):
        t = tokens[k]
        if t.tag == "NN" and not (k + 1 < len(tokens) and tokens[k + 1].tag in {"NN", "NNS"}):
            return t if t.sentence == ordinal.sentence else None
        if t.pos not in {"ADJ", "NOUN", "ADV"} and t.tag != "HYPH":
            return None
    return None
