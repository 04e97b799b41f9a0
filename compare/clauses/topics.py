"""What a fact or a claim is about, in a few words of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.clauses.claims import claim_of
from compare.model import QuantityValue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.model import Argument, Claim, Fact, Source, Token

MAX_WORDS: Final = 9

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
    """Subject, predicate and object of a claim in the article's words, at most `MAX_WORDS` of them."""
    parse = source.parse
    keep: set[int] = set()
    for argument in claim.arguments:
        if argument.role in {"subject", "object", "complement", "agent"}:
            keep.update(_core(source, argument))
    keep.add(claim.head)
    keep.update(c for c in parse.children[claim.head] if parse.tokens[c].dep in {"prt", "auxpass", "neg", "aux"})
    if len(keep) <= 4:
        for argument in claim.arguments:
            if argument.role == "oblique":
                up = parse.tokens[argument.head].head
                keep.update([up, *_core(source, argument)])
    start, end = without
    dropped = {i for i in keep if parse.tokens[i].start < end and start < parse.tokens[i].end}
    # A preposition whose object is the fact itself would be left hanging: "on [Tuesday] the ferry sank".
    dropped.update(parse.tokens[i].head for i in list(dropped) if parse.tokens[i].dep == "pobj")
    words = [parse.tokens[i] for i in sorted(keep - dropped) if parse.tokens[i].tag not in {"``", "''"}]
    words = words[:MAX_WORDS]
    while len(words) > 1 and _hangs(words[-1], {t.i for t in words}):
        words.pop()
    while words and words[0].pos in {"CCONJ", "SCONJ", "PUNCT", "ADP"}:
        words.pop(0)
    return _joined(parse.text, [(t.start, t.end) for t in words])


def _hangs(last: Token, kept: set[int]) -> bool:
    """True for a last word that points to a next one: "with his", "a small", "on the"."""
    if last.pos in {"ADP", "CCONJ", "SCONJ", "PUNCT", "DET", "PART", "AUX"}:
        return True
    return last.dep in {"amod", "compound", "poss", "nummod"} and last.head not in kept


def _core(source: Source, argument: Argument) -> list[int]:
    """Tokens of a noun phrase less what is set off from it or follows it as a clause; of a name, the name."""
    parse = source.parse
    head = parse.tokens[argument.head]
    if argument.entity is not None and source.entities[argument.entity].label == "PERSON":
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
    out, todo = [], [argument.head]
    while todo:
        at = todo.pop()
        out.append(at)
        for child in parse.children[at]:
            token = parse.tokens[child]
            deep = at != argument.head and token.dep == "prep"
            if token.dep not in _TRIMMED_DEPS and not deep:
                todo.append(child)
    return sorted(out)[:6]


def _joined(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The spans' words, with a blank wherever the article has one or a gap was cut."""
    out = ""
    last = None
    for start, end in spans:
        if last is not None and start > last:
            out += " "
        out += text[start:end]
        last = end
    return " ".join(out.split())
