"""Counts of zero: "no one", "nobody", "not a soul", "no casualties", "without any injuries"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english import quantities as lexicon
from compare.facts.quantities.amounts import Amount
from compare.facts.quantities.patterns import Row, first_row, row
from compare.model import QuantityValue

if TYPE_CHECKING:
    from compare.facts.quantities.passages import Passage

_REACH: Final = 4
"""Words between "no" and its noun, the noun included: "no serious injuries"."""


def _happens_to_people(passage: Passage, at: int) -> bool:
    """Whether the word at `at` stands with something that happens to people."""
    token = passage.token_at(at)
    if token is None:
        return False
    tokens = passage.parse.tokens
    head = tokens[token.head]
    return head.lemma in lexicon.PEOPLE_VERBS or any(
        tokens[c].lemma in lexicon.PEOPLE_STATES for c in passage.parse.children[head.i]
    )


def _next_happens_to_people(passage: Passage, at: int) -> bool:
    return _happens_to_people(passage, at + 1)


def _counts_a_single(passage: Passage, at: int) -> bool:
    return passage.noun_lemma(at + 3) in lexicon.ZERO_NOUNS


ZEROS: Final[tuple[Row[int], ...]] = (
    row("nobody", "[nobody|noone|none]", "people", _happens_to_people),
    row("no one", "[no -? one]", "people", _next_happens_to_people),
    row("veto: a pronoun for no people", "nobody|noone|none"),
    row("veto: no one of something", "no one|-"),
    row("not a soul", "[not a soul]", "people"),
    row("not a single survivor", "[not a|one single] *", "single", _counts_a_single),
    row("without any injuries", "[without any]", "noun"),
    row("no injuries", "[no|without]", "noun"),
)


def read_zero(passage: Passage, at: int) -> Amount | None:
    """The count of zero that begins at the word `at`, or None."""
    if passage.lex[at].lower not in lexicon.ZERO_WORDS:
        return None
    found = first_row(ZEROS, passage, at, at, at)
    if found is None or not found[0].gives:
        return None
    zero, _, last = found
    counted = zero.gives
    if counted == "single":
        counted, last = passage.noun_lemma(last), last + 1
    elif counted == "noun":
        noun = _noun_after(passage, last, at + 1 + _REACH)
        if noun is None:
            return None
        counted, last = passage.noun_lemma(noun), noun + 1
    return Amount(at, last, last, QuantityValue(0.0, 0.0, counted, 0.0, counted=counted), pure=False)


def _noun_after(passage: Passage, first: int, stop: int) -> int | None:
    """Lexeme of the noun that "no" denies, from `first` on and before `stop`."""
    for k in range(first, stop):
        token = passage.token_at(k) if passage.near(k) and passage.lex[k].kind == "word" else None
        if token is None:
            return None
        nouns = {"NNS": lexicon.ZERO_NOUNS, "NN": lexicon.ZERO_SINGULARS}.get(token.tag, frozenset())
        if token.lemma in nouns:
            return k
        if token.pos not in lexicon.BETWEEN_NO_AND_NOUN:
            return None
    return None
