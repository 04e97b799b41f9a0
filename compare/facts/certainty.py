"""Polarity and certainty: for each predicate of a parse, whether and how surely it is asserted.

A cue counts only for the predicate it governs: a hedge elsewhere in the sentence says nothing about it.
The levels follow FactBank (Saurí & Pustejovsky 2009), with `planned`, `alleged` and `denied` split off
because editors treat them apart. Word lists: `data/certainty.json`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from compare.english.certainty import ABILITY_VERBS
from compare.language.lexicons import read_list
from compare.model import CertaintyValue, Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Parse, Token

# A clause deeper than this in other clauses keeps the level of the ones around it; bounds the climb.
_MAX_DEPTH = 12


@lru_cache(maxsize=1)
def _words() -> dict[str, Any]:
    raw = read_list("certainty.json")
    return {k: frozenset(v.split()) if isinstance(v, str) and k != "about" else v for k, v in raw.items()}


def find_certainties(parse: Parse) -> tuple[Fact, ...]:
    """The cues that negate (kind `polarity`) or hedge (kind `certainty`) a predicate, in order of the text.

    Each fact spans its cue; `value.predicate` spans the head word of the predicate governed. A predicate
    without any such fact is asserted. One predicate has at most one fact of each kind.
    """
    out: list[Fact] = []
    for token in parse.tokens:
        if not is_predicate(parse, token.i):
            continue
        polarity: tuple[str, Token] | None = None
        certainty: tuple[str, Token] | None = None
        for level, cue in _cues(parse, token):
            if level == "negated":
                polarity = polarity or (level, cue)
            elif level != "fact":
                certainty = certainty or (level, cue)
        for kind, found in (("polarity", polarity), ("certainty", certainty)):
            if found is None:
                continue
            level, cue = found
            start, end = _cue_span(parse, cue)
            text = parse.text[start:end]
            value = CertaintyValue(level, text.lower(), (token.start, token.end))
            out.append(Fact("polarity" if kind == "polarity" else "certainty", start, end, text, value))
    return tuple(sorted(out, key=lambda f: (f.start, f.end, f.kind, f.value.predicate)))  # type: ignore[union-attr]  # all values here are CertaintyValue


def is_predicate(parse: Parse, i: int) -> bool:
    """Whether token `i` heads a clause: a full verb, or a copula with its complement."""
    token = parse.tokens[i]
    if token.dep in {"aux", "auxpass"}:
        return False
    if token.pos in {"VERB", "AUX"}:
        return token.dep not in {"amod", "compound", "case", "prep", "mark"} or _has_subject(parse, i)
    return False


def _has_subject(parse: Parse, i: int) -> bool:
    return any(parse.tokens[c].dep in {"nsubj", "nsubjpass", "csubj", "expl"} for c in parse.children[i])


def _cue_span(parse: Parse, cue: Token) -> tuple[int, int]:
    """The cue, with the words that make it one: "no longer", "due to", "according to"."""
    start, end = cue.start, cue.end
    if cue.lower == "longer" and cue.i and parse.tokens[cue.i - 1].lower == "no":
        start = parse.tokens[cue.i - 1].start
    return start, end


def _cues(parse: Parse, token: Token) -> Iterator[tuple[str, Token]]:
    """(level, cue) for everything that governs this predicate: its own words first, then what stands over it."""
    yield from _own_cues(parse, token)
    at = token
    for _ in range(_MAX_DEPTH):
        above = parse.tokens[at.head]
        if above.i == at.i:
            return
        if at.dep == "conj" and above.pos in {"VERB", "AUX"}:
            # "may resign or stay": the second verb has the helpers of the first unless it brings its own.
            if not _has_helpers(parse, at.i) and _same_form(at, above):
                for level, cue in _own_cues(parse, above):
                    if cue.dep in {"aux", "advmod"} or (cue.dep == "neg" and _joined_by_or(parse, above)):
                        yield level, cue
            elif _has_subject(parse, at.i):
                return
            at = above
            if not _same_form(token, above):
                return
            continue
        found = list(_governing(parse, at, above))
        yield from found
        if at.dep not in {"xcomp", "ccomp", "acl", "pcomp", "prep"} or at.dep == "relcl":
            return
        if at.dep == "ccomp" and not found:
            return
        if at.dep == "xcomp" and above.pos in {"VERB", "AUX", "ADJ"}:
            # What is expected, not expected or may be tried is its complement too.
            yield from _own_cues(parse, above)
        elif at.dep == "ccomp":
            return
        at = above


def _same_form(x: Token, y: Token) -> bool:
    return x.tag == y.tag or {x.tag, y.tag} <= {"VB", "VBP"} or {x.tag, y.tag} <= {"VBD", "VBN"}


def _has_helpers(parse: Parse, i: int) -> bool:
    return any(parse.tokens[c].dep in {"aux", "auxpass", "nsubj", "nsubjpass"} for c in parse.children[i])


def _joined_by_or(parse: Parse, first: Token) -> bool:
    return any(parse.tokens[c].dep == "cc" and parse.tokens[c].lower in {"or", "nor"} for c in parse.children[first.i])


def _own_cues(parse: Parse, token: Token) -> Iterator[tuple[str, Token]]:
    """Cues among the direct dependents of a predicate (and of its complement, for a copula)."""
    words = _words()
    negatives = frozenset(words["negative_adverbs"])
    kids = [parse.tokens[c] for c in parse.children[token.i]]
    for kid in kids:
        word = kid.lower
        if kid.dep == "neg" or word in negatives:
            if not _is_not_only(parse, kid) and not _until(parse, token):
                yield "negated", kid
        elif kid.dep == "aux" and word in words["modals"]:
            if word == "could" and _is_ability(token, kids):
                continue
            if word in {"will", "'ll", "’ll", "would", "wo"} and any(
                k.lower == "have" and k.dep == "aux" for k in kids
            ):
                continue
            yield words["modals"][word], kid
        elif kid.dep in {"advmod", "npadvmod", "dep"} and word in words["adverbs"]:
            yield words["adverbs"][word], kid
        elif kid.dep == "advmod" and word == "longer" and parse.tokens[kid.i - 1].lower == "no":
            yield "negated", kid
        elif kid.dep == "preconj" and word == "neither":
            yield "negated", kid
        elif kid.dep == "advmod" and word in {"hardly", "barely", "scarcely"} and kid.i == token.i - 1:
            continue
        elif kid.dep in {"nsubj", "nsubjpass", "dobj", "obj", "attr"}:
            negative = _negative_phrase(parse, kid)
            if negative is not None:
                yield "negated", negative
        elif kid.dep == "prep" and kid.lower == "without" and token.lemma == "be":
            yield "negated", kid
        if kid.dep in {"acomp", "attr", "oprd"}:
            for grand in parse.children[kid.i]:
                g = parse.tokens[grand]
                if g.dep == "neg" and not _is_not_only(parse, g):
                    yield "negated", g
                elif g.dep == "advmod" and g.lower in words["adverbs"]:
                    yield words["adverbs"][g.lower], g
        if kid.dep == "mark" and kid.lower in words["open_words"] and token.dep in {"advcl", "ccomp", "pcomp", "acl"}:
            yield "possible", kid
    previous = parse.tokens[token.i - 1] if token.i else None
    if (
        previous is not None
        and previous.lower in words["adverbs"]
        and previous.head == token.i
        and previous not in kids
    ):
        yield words["adverbs"][previous.lower], previous


def _negative_phrase(parse: Parse, noun: Token) -> Token | None:
    """The word that makes a noun phrase an empty set: "no ship", "none of them", "nobody", "neither capital"."""
    words = _words()
    if noun.lower in words["negative_words"] or (noun.lower == "one" and _determiner(parse, noun) == "no"):
        return noun
    for c in parse.children[noun.i]:
        kid = parse.tokens[c]
        if kid.dep in {"det", "neg", "preconj", "cc"} and kid.lower in {"no", "neither"}:
            # "no longer", "no fewer than 12", "no doubt" empty nothing.
            if noun.lemma in {"doubt", "surprise", "wonder", "secret", "matter"}:
                return None
            return kid
    return None


def _determiner(parse: Parse, noun: Token) -> str:
    return next((parse.tokens[c].lower for c in parse.children[noun.i] if parse.tokens[c].dep == "det"), "")


def _is_not_only(parse: Parse, negative: Token) -> bool:
    following = parse.tokens[negative.i + 1] if negative.i + 1 < len(parse.tokens) else None
    return following is not None and following.lower in {"only", "just", "least", "merely", "surprisingly"}


def _until(parse: Parse, token: Token) -> bool:
    """Whether the negated predicate is bounded: "did not notice until Monday" says that it was noticed."""
    if token.lemma == "be":
        return False
    for c in parse.children[token.i]:
        kid = parse.tokens[c]
        if kid.lower in {"until", "till"} and kid.dep in {"prep", "mark"}:
            return True
        if kid.dep == "advcl" and any(parse.tokens[g].lower in {"until", "till"} for g in parse.children[kid.i]):
            return True
    return False


def _is_ability(token: Token, kids: list[Token]) -> bool:
    """Whether "could" is the past of "can", not a hedge: perception, a purpose clause, or with a negation."""
    if any(k.dep == "neg" for k in kids):
        return True
    if any(k.lower == "have" and k.dep == "aux" for k in kids):
        return False
    if token.lemma in ABILITY_VERBS:
        return True
    # "so that they could leave", "people who could reach the road"
    return token.dep == "relcl" or any(k.dep == "mark" and k.lower in {"so", "that", "before"} for k in kids)


def _governing(parse: Parse, at: Token, above: Token) -> Iterator[tuple[str, Token]]:
    """Cues that stand over a clause: the verb, adjective, noun or preposition it depends on."""
    words = _words()
    kids = [parse.tokens[c] for c in parse.children[at.i]]
    to = any(k.dep == "aux" and k.lower == "to" for k in kids)
    gerund = at.tag == "VBG"
    lemma = above.lemma
    if at.dep == "pcomp":
        preposition = above.lower
        if preposition == "without":
            yield "negated", above
        over = parse.tokens[above.head]
        if preposition == "of" and over.lemma in words["of_verbs"]:
            yield words["of_verbs"][over.lemma], over
        elif preposition == "from" and over.lemma in words["from_negating"]:
            yield "negated", over
        elif preposition in {"of", "about", "that"} and over.lemma in words["that_nouns"]:
            yield words["that_nouns"][over.lemma], over
        return
    if at.dep in {"xcomp", "ccomp", "advcl"} and to:
        if lemma in words["negating_verbs"] and above.pos == "VERB":
            yield "negated", above
        elif above.pos in {"VERB", "AUX", "ADJ"}:
            if lemma == "have" and any(parse.tokens[c].lower == "yet" for c in parse.children[above.i]):
                yield (
                    "negated",
                    next(parse.tokens[c] for c in parse.children[above.i] if parse.tokens[c].lower == "yet"),
                )
            elif above.lower in words["to_adjectives"] and (above.pos == "ADJ" or at.dep != "advcl"):
                yield words["to_adjectives"][above.lower], above
            elif lemma in words["to_verbs"] and at.dep != "advcl":
                yield words["to_verbs"][lemma], above
            elif lemma == "be":
                yield from _through_copula(parse, above)
    elif at.dep == "acl" and to and above.pos in {"NOUN", "PROPN"}:
        if above.lemma in words["to_nouns"]:
            yield words["to_nouns"][above.lemma], above
    elif at.dep == "xcomp" and gerund:
        if lemma in words["gerund_negating"]:
            yield "negated", above
        elif lemma in words["gerund_verbs"]:
            yield words["gerund_verbs"][lemma], above
    elif at.dep in {"ccomp", "acl"}:
        if above.pos in {"VERB", "AUX"} and lemma in words["that_verbs"] and not _is_open(kids):
            yield words["that_verbs"][lemma], above
        elif above.pos == "ADJ" and lemma in words["that_adjectives"]:
            yield words["that_adjectives"][lemma], above
        elif lemma == "be":
            for c in parse.children[above.i]:
                kid = parse.tokens[c]
                if kid.dep in {"acomp", "attr"} and kid.lemma in words["that_adjectives"]:
                    yield words["that_adjectives"][kid.lemma], kid
        elif above.pos == "NOUN" and lemma in words["that_nouns"] and any(k.dep == "mark" for k in kids):
            yield words["that_nouns"][lemma], above


def _through_copula(parse: Parse, copula: Token) -> Iterator[tuple[str, Token]]:
    """The adjective beside a copula ("is likely to"), else the copula itself ("is to")."""
    words = _words()
    for c in parse.children[copula.i]:
        kid = parse.tokens[c]
        if kid.dep in {"acomp", "attr", "oprd"} and kid.lower in words["to_adjectives"]:
            yield words["to_adjectives"][kid.lower], kid
            return
    if not any(parse.tokens[c].dep in {"acomp", "attr", "oprd", "expl"} for c in parse.children[copula.i]):
        yield "planned", copula


def _is_open(kids: list[Token]) -> bool:
    """Whether the complement is a question, not a statement."""
    return any(k.dep == "mark" and k.lower in {"whether", "if"} for k in kids)
