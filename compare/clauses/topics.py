"""What a fact or a claim is about, in a few words of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.clauses.claims import claim_of
from compare.english.names import RELATIVE, UNNAMED
from compare.facts.datelines import count_dateline_tokens
from compare.model import QuantityValue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.model import Argument, Claim, Fact, Source, Token

MAX_WORDS: Final = 9

_GAP: Final = "…"
_FEWEST: Final = 3
"""Words of a heading that tells what happened to whom."""
_INSIDE: Final = frozenset({"nummod", "quantmod", "amod", "compound", "poss", "det", "nsubj", "nsubjpass"})
"""What belongs to what follows it: of a heading's first words only these leave a gap."""
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})

# What hangs on a noun and tells more than a headline needs.
_TRIMMED_DEPS: Final = frozenset({"appos", "relcl", "acl", "advcl", "punct", "cc", "conj", "dative"})


def describe_fact(source: Source, fact: Fact) -> str:
    """What a fact is about: its claim in short, the fact's own words left out.

    "The ferry sank on Tuesday night" with the fact "Tuesday night" gives "the ferry sank".
    """
    claims = source.claims_by_sentence[source.parse.sentence_at(fact.start)]
    claim = claim_of(source, fact) or next((c for c in claims if c.start <= fact.start < c.end), None)
    if isinstance(fact.value, QuantityValue) and fact.value.measures == "age":
        return f"age of {owner}" if (owner := find_owner(source, fact)) else "age"
    return describe_claim(source, claim, without=(fact.start, fact.end)) if claim else ""


def describe_either(first: Source, x: Fact, second: Source, y: Fact) -> str:
    """What two facts of two outlets are about, in the words that tell more; in the first's where both tell as much."""
    return clearer(describe_fact(first, x), describe_fact(second, y))


def clearer(one: str, other: str) -> str:
    """Of two headings the one whose subject is named and that has three words at least; the first where both are."""
    return other if _rank(other) < _rank(one) else one


def _rank(heading: str) -> tuple[bool, bool, bool]:
    words = [word for word in heading.split() if word != _GAP]
    return not words, len(words) < _FEWEST, not words or words[0].lower() in UNNAMED


def find_owner(source: Source, fact: Fact) -> str:
    """The person an age stands beside: the last one named before it in the sentence; '' if none is."""
    start = source.parse.sentences[source.parse.sentence_at(fact.start)][0]
    before = [
        (span, entity.name)
        for entity in source.entities
        if entity.label == "PERSON"
        for span in entity.mentions
        if start <= span[0] and span[1] <= fact.start
    ]
    return max(before)[1] if before else ""


def describe_claim(source: Source, claim: Claim, *, without: tuple[int, int] = (0, 0)) -> str:
    """Subject, predicate and object of a claim in the article's words, at most `MAX_WORDS` of them.

    What is left out stands as "…" where words follow it. A pronoun whose person is known gives way to the name, the
    pronoun of a relative clause to what the clause is about.
    """
    parse = source.parse
    tokens = parse.tokens_between(*parse.sentences[claim.sentence])
    dateline = tokens[0].i + count_dateline_tokens(tokens)
    keep = {i for i in _kept(source, claim) if i >= dateline}
    start, end = without
    dropped = {i for i in keep if parse.tokens[i].start < end and start < parse.tokens[i].end}
    # A preposition whose object is the fact itself would be left hanging: "on [Tuesday] the ferry sank".
    bare = {i for i in dropped if parse.tokens[i].dep == "pobj" and not set(parse.subtree(i)) & keep - dropped}
    gone = dropped | {parse.tokens[i].head for i in bare}
    gap = min(dropped) if dropped and not bare else None
    is_inside = any(parse.tokens[i].dep in _INSIDE for i in dropped)
    words = [i for i in sorted(keep - gone) if parse.tokens[i].tag not in {"``", "''"}][:MAX_WORDS]
    while len(words) > 1 and _hangs(parse.tokens[words[-1]], set(words)):
        words.pop()
    while words and parse.tokens[words[0]].pos in {"CCONJ", "SCONJ", "PUNCT", "ADP"}:
        if is_inside and gap is not None and gap < words[0]:
            break
        words.pop(0)
    if not words:
        return ""
    names = _names_of_pronouns(source, claim)
    pieces = [(parse.tokens[i].start, parse.tokens[i].end, names.get(i, parse.tokens[i].text)) for i in words]
    if gap is not None and gap < words[-1] and (is_inside or gap > words[0]):
        pieces = sorted([*pieces, (start, end, _GAP)])
    return _joined(pieces)


def _kept(source: Source, claim: Claim) -> set[int]:
    """The tokens that tell a claim: its participants, its verb with helpers, and what else there is room for."""
    parse = source.parse
    keep: set[int] = set()
    for argument in claim.arguments:
        if argument.role in {"subject", "object", "complement", "agent"}:
            keep.update(_core(source, argument.head, argument))
    keep.add(claim.head)
    keep.update(c for c in parse.children[claim.head] if parse.tokens[c].dep in {"prt", "auxpass", "neg", "aux"})
    if len(keep) <= 4:
        for argument in claim.arguments:
            if argument.role == "oblique":
                up = parse.tokens[argument.head].head
                keep.update([up, *_core(source, argument.head, argument)])
    relative = {i for i in keep if parse.tokens[i].lower in RELATIVE and parse.tokens[i].dep in _SUBJECTS}
    if relative and parse.tokens[claim.head].dep == "relcl":
        noun = parse.tokens[parse.tokens[claim.head].head]
        keep = keep - relative | {i for i in _core(source, noun.i) if i < min(relative)}
    return keep


def _names_of_pronouns(source: Source, claim: Claim) -> dict[int, str]:
    """By token the last word of the name of whom a subject's pronoun stands for, where the article names them."""
    found = {}
    for argument in claim.arguments:
        token = source.parse.tokens[argument.head]
        if argument.role == "subject" and argument.entity is not None and token.pos == "PRON":
            entity = source.entities[argument.entity]
            if entity.label == "PERSON":
                found[token.i] = entity.name.split()[-1]
    return found


def _hangs(last: Token, kept: set[int]) -> bool:
    """True for a last word that points to a next one: "with his", "a small", "on the"."""
    if last.pos in {"ADP", "CCONJ", "SCONJ", "PUNCT", "DET", "PART", "AUX"}:
        return True
    return last.dep in {"amod", "compound", "poss", "nummod"} and last.head not in kept


def _core(source: Source, at_head: int, argument: Argument | None = None) -> list[int]:
    """Tokens of a noun phrase less what is set off from it or follows it as a clause; of a name, the name."""
    parse = source.parse
    head = parse.tokens[at_head]
    if argument and argument.entity is not None and source.entities[argument.entity].label == "PERSON":
        name = source.entities[argument.entity].name.split()
        words = [t.i for t in parse.tokens_between(argument.start, argument.end) if t.text in name]
        if words:
            return words[: len(name)]
    if head.pos == "PROPN":
        return sorted(
            [
                head.i,
                *(
                    c
                    for c in parse.children[head.i]
                    if parse.tokens[c].dep == "compound" and parse.tokens[c].pos == "PROPN"
                ),
            ]
        )
    out, todo = [], [at_head]
    while todo:
        at = todo.pop()
        out.append(at)
        for child in parse.children[at]:
            token = parse.tokens[child]
            deep = at != at_head and token.dep == "prep"
            if token.dep not in _TRIMMED_DEPS and not deep:
                todo.append(child)
    return sorted(out)[:6]


def _joined(pieces: Iterable[tuple[int, int, str]]) -> str:
    """The words, with a blank wherever the article has one or something was cut."""
    out = ""
    last = None
    for start, end, text in pieces:
        if last is not None and start > last:
            out += " "
        out += text
        last = end
    return " ".join(out.split())
