"""What an amount measures: the predicate it stands with, or the noun that says more than a plain verb does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english import quantities as lexicon

if TYPE_CHECKING:
    from compare.model import Parse, Token

_STEPS: Final = 8
"""Heads that are asked on the way up."""


def measured_by(parse: Parse, token: Token) -> str:
    """Lemma of the predicate of the amount at `token`, or of the noun that says more; '' where there is none."""
    tokens, at = parse.tokens, token
    last = parse.sentence_tokens[token.sentence][1]
    after = tokens[token.i + 1] if token.i + 1 < last else None
    if after is not None and after.lower in lexicon.STATES_AFTER_COUNT and after.pos in {"ADJ", "VERB"}:
        return after.lemma
    if token.lower in lexicon.PEOPLE_STATES:
        return token.lemma
    for _ in range(_STEPS):
        head = tokens[at.head]
        if head.i == at.i:
            return at.lemma if at.pos in {"VERB", "AUX"} and at.i != token.i else ""
        if at.dep == "pobj" and head.dep == "prep":
            owner = tokens[head.head]
            if owner.lemma in lexicon.MEASURE_NOUNS and owner.pos == "NOUN":
                return owner.lemma
        if (
            head.lemma in lexicon.MEASURE_NOUNS
            and head.pos == "NOUN"
            and at.dep in {"nummod", "compound", "appos", "amod"}
            and head.i != token.i
        ):
            return head.lemma
        if head.pos in {"VERB", "AUX"}:
            return _predicate(parse, head, at)
        at = head
    return ""


def is_denied(parse: Parse, amount: Token) -> bool:
    """Whether the verb that the amount is object or complement of is denied, or nobody and nothing does it.

    Not through another clause: "did not say that more than 20 were held" denies no count.
    """
    tokens, at = parse.tokens, amount
    for _ in range(_STEPS):
        head = tokens[at.head]
        if head.i == at.i or at.dep in {"nsubj", "nsubjpass", "conj", "appos", "relcl", "acl", "advcl", "npadvmod"}:
            return False
        if head.pos in {"VERB", "AUX"}:
            below = [tokens[c] for c in parse.children[head.i] if c < amount.i]
            return any(
                t.dep == "neg"
                or (t.dep in {"nsubj", "nsubjpass"} and any(tokens[c].lower == "no" for c in parse.children[t.i]))
                for t in below
            )
        at = head
    return False


def _predicate(parse: Parse, verb: Token, via: Token) -> str:
    if verb.lemma not in lexicon.PLAIN_PREDICATES:
        return verb.lemma
    kids = [parse.tokens[c] for c in parse.children[verb.i]]
    target = next((c for c in kids if c.dep == "dobj" and c.i != via.i), None)
    if target is not None and verb.lemma in lexicon.TRANSITIVE_CHANGES and target.pos == "NOUN":
        return target.lemma
    subject = next((c for c in kids if c.dep in {"nsubj", "nsubjpass"}), None)
    if subject is not None and subject.i != via.i and subject.pos in {"NOUN", "PROPN"}:
        return subject.lemma
    state = next((c for c in kids if c.dep in {"acomp", "attr", "oprd"} and c.i != via.i), None)
    if state is not None and subject is not None and subject.i == via.i:
        return state.lemma
    return verb.lemma
