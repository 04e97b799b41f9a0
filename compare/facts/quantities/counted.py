"""The noun that an amount counts: "12 *people*", "70-*seat*", "two of the *houses*"; people where it is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english import quantities as lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.facts.quantities.amounts import Amount
    from compare.facts.quantities.passages import Passage
    from compare.model import Token

_REACH: Final = 9
"""Tokens in which the noun must begin."""
_HEAD_REACH: Final = 8
_KIDS: Final = 20
"""Children of a token that are looked at: a hostile sentence may have thousands."""
_PEOPLE: Final = "people"

Noun = tuple[str, "Token | None"]
"""Lemma of what is counted, '' for nothing, and its token where it has one."""


def counted_noun(passage: Passage, found: Amount) -> Noun:
    """Lemma and token of the noun counted; "people" where it is left out and only people can be meant."""
    parse, tokens = passage.parse, passage.parse.tokens
    # The number itself, not a modifier after it ("12 or more").
    start, end = passage.lex[found.first].start, passage.lex[found.last - 1].end
    number = (parse.tokens_between(start, passage.lex[found.numeral_last - 1].end) or parse.tokens_between(start, end))[
        -1
    ]
    k = number.i + 1
    stop = parse.sentence_tokens[number.sentence][1]
    if k + 1 < stop and tokens[k].text in "-‑" and tokens[k].start == number.end:
        # "70-seat", "three-storey", "five-member"
        t = tokens[k + 1]
        if t.lower in lexicon.AFTER_COUNT:  # "fifty-odd people"
            return _noun_ahead(passage, k + 2, stop, of=False) or ("", None)
        joined = t.pos in {"NOUN", "PROPN", "ADJ", "VERB"} and t.start == tokens[k].end
        joined = joined and not t.lower.startswith(("of-", "for-"))
        return (t.lemma, t) if joined else ("", None)
    while k < stop and tokens[k].lower in lexicon.AFTER_COUNT and tokens[k].start < end:
        k += 1
    of = k < stop and tokens[k].lower == "of"
    if of:
        k += 1
        if k < stop and tokens[k].lower in lexicon.OF_THEM:
            people = tokens[k].lower in {"us", "whom"} or about_people(passage, number)
            return _PEOPLE if people else "", None
    others = k < stop and tokens[k].lower in {"others", "other"}
    if others and (k + 1 >= stop or tokens[k + 1].pos not in {"NOUN", "ADJ", "PROPN"}):
        return _PEOPLE, tokens[k]
    head = tokens[number.head]
    if not of and _is_head(passage, number, head, k, stop):
        return _lemma(head), head
    noun = _noun_ahead(passage, k, stop, of=of)
    return noun or _left_out(passage, number)


def _lemma(token: Token) -> str:
    return lexicon.MISREAD_NOUNS.get(token.lemma, token.lemma)


def _is_head(passage: Passage, number: Token, head: Token, k: int, stop: int) -> bool:
    """Whether the parse's head of the number is the noun it counts."""
    tokens = passage.parse.tokens
    return (
        number.dep in {"nummod", "quantmod", "advmod", "compound"}
        and k <= head.i < k + _HEAD_REACH
        and head.pos in {"NOUN", "PROPN"}
        and head.ent != "PERSON"
        and not (head.i + 1 < stop and tokens[head.i + 1].text == "-")  # "two co-workers"
        and _is_noun_phrase(tokens, k, head.i)
    )


def _is_noun_phrase(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether the tokens from `first` to the noun `last` may be one noun phrase."""
    for t in tokens[first:last]:
        if t.lower in lexicon.BEFORE_A_TIME:
            return False
        if t.pos not in lexicon.NOMINAL and t.tag not in lexicon.NOMINAL_TAGS:
            return False
        # "dozens more and damaging several villages"
        if t.tag == "CC" and tokens[t.i + 1].tag in {"VBG", "VBD", "VBZ", "VBP"}:
            return False
    return True


def _noun_ahead(passage: Passage, k: int, stop: int, *, of: bool) -> Noun | None:
    """The noun of the phrase that begins at token `k`, or None."""
    tokens = passage.parse.tokens
    noun: Token | None = None
    for j in range(k, min(k + _REACH, stop)):
        t, after = tokens[j], tokens[j + 1] if j + 1 < stop else None
        if t.lower in lexicon.PEOPLE_STATES and j == k and not (after and after.pos in {"NOUN", "ADJ"}):
            return _PEOPLE, t
        if t.lower in lexicon.BEFORE_A_TIME:
            break
        if t.pos in {"NOUN", "PROPN"}:
            if t.tag == "POS":
                break
            noun = t
            if t.tag in {"NNS", "NNPS"} and not _goes_on(t, after):
                break
            continue
        if not _is_inside(t):
            if t.lower in lexicon.PEOPLE_STATES:
                return _PEOPLE, t
            break
        if (noun is not None and t.tag != "HYPH" and t.pos != "PART") or _ends_phrase(t, after, begins=j == k, of=of):
            break
        if t.lower in lexicon.PEOPLE_STATES and (after is None or after.pos not in {"NOUN", "PROPN", "ADJ"}):
            return _PEOPLE, t
    return (_lemma(noun), noun) if noun is not None else None


def _goes_on(plural: Token, after: Token | None) -> bool:
    """Whether a plural noun is the first part of another: "12 arms dealers"."""
    return after is not None and after.pos == "NOUN" and after.head != plural.i and plural.dep == "compound"


def _is_inside(t: Token) -> bool:
    """Whether the word may stand between a number and its noun."""
    return (
        t.lower in lexicon.INSIDE_PHRASES
        or t.pos in {"ADJ", "DET", "NUM", "ADV"}
        or t.tag in {"VBN", "VBG", "HYPH", ",", "PRP$", "POS"}
    )


def _ends_phrase(t: Token, after: Token | None, *, begins: bool, of: bool) -> bool:
    if t.lower == "of":
        return not of
    if t.tag == ",":
        return begins or after is None or after.pos != "ADJ"
    return t.lower in {"and", "or"} and (begins or (after is not None and after.tag.startswith("VB")))


def _left_out(passage: Passage, number: Token) -> Noun:
    """People, where no noun is counted and only people can be meant."""
    tokens = passage.parse.tokens
    before = tokens[number.i - 1].lower if number.i else ""
    if before == "population" or (before == "of" and number.i > 1 and tokens[number.i - 2].lemma in lexicon.GROUPS):
        return _PEOPLE, None
    return (_PEOPLE, None) if about_people(passage, number) else ("", None)


def about_people(passage: Passage, number: Token) -> bool:
    """Whether a bare number stands with what happens to people only: "12 were killed", "the toll rose to 12"."""
    parse, tokens, at = passage.parse, passage.parse.tokens, number
    if any(
        t.lower in {"hospital", "hospitals"} and t.sentence == number.sentence
        for t in tokens[number.i + 1 : number.i + 7]
    ):
        return True
    for _ in range(5):
        head = tokens[at.head]
        if (
            head.lemma in lexicon.PEOPLE_VERBS
            or head.lower in lexicon.PEOPLE_STATES
            or head.lower in lexicon.PEOPLE_TOLLS
        ):
            if head.lemma in {"miss", "charge"}:
                return False
            if head.lemma in lexicon.NOT_ONLY_PEOPLE and _is_of_millions(tokens, number):
                return False  # "the government released 12 million"
            return head.lemma not in lexicon.NOT_ONLY_PEOPLE or head.tag in {"VBN", "VBD"}
        if head.lemma in lexicon.CROWD_VERBS and at.dep in {"nsubj", "nsubjpass"}:
            return True
        if head.pos in {"VERB", "AUX"} or head.i == at.i:
            return any(_is_toll(passage, tokens[c]) for c in parse.children[head.i][:_KIDS])
        at = head
    return False


def _is_of_millions(tokens: Sequence[Token], number: Token) -> bool:
    return any(t.lower in {"million", "billion"} for t in tokens[number.i : number.i + 2])


def _is_toll(passage: Passage, token: Token) -> bool:
    """Whether it is "dead", "the death toll", "the number of injured" …."""
    if token.lower in lexicon.PEOPLE_STATES or token.lemma in lexicon.PEOPLE_TOLLS:
        return True
    below = (passage.parse.tokens[c] for c in passage.parse.children[token.i][:_KIDS])
    return token.dep in {"nsubj", "nsubjpass", "dobj"} and any(t.lower in lexicon.PEOPLE_TOLLS for t in below)
