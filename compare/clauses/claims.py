"""A parsed sentence -> its claims: one clause, one event or state, with arguments and facts.

Clauses are read off the dependency tree: every verb that heads a main, coordinated, relative, adverbial or
complement clause starts one, and so do an appositive and a headline without a verb. Auxiliaries, modals and
light "to"-complements ("plans to travel") are folded into the clause they serve, so that "is expected to
travel" is one planned claim about travelling.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.clauses.participants import find_inherited, find_parts, innermost_attribution, name_predicate
from compare.clauses.predications import PredicationReader, Sureness
from compare.english.predicates import LIGHT_VERBS
from compare.model import Argument, AttributionValue, Claim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Entity, Fact, Parse, Source

# Dependencies (ClearNLP) under which a verb or predicate noun opens a clause of its own.
CLAUSE_DEPS: Final = frozenset({"ROOT", "ccomp", "advcl", "relcl", "acl", "pcomp", "parataxis", "csubj", "appos"})


def find_claims(parse: Parse, facts: Sequence[Fact], entities: Sequence[Entity]) -> tuple[Claim, ...]:
    """The claims of a whole article, sorted by sentence, then by place of the predicate."""
    heads = _clause_heads(parse)
    owner = _owners(parse, heads)
    own: dict[int, list[int]] = {h: [] for h in heads}
    for token in parse.tokens:
        own[owner[token.i]].append(token.i)
    by_head: dict[int, list[Fact]] = {h: [] for h in heads}
    for fact in facts:
        at = head_of_span(parse, fact.start, fact.end)
        if at is not None:
            by_head[owner[at]].append(fact)
    attributions = [f for f in facts if isinstance(f.value, AttributionValue)]
    entity_at = _entity_index(parse, entities)
    reader = PredicationReader(parse, facts, entities)
    claims = []
    for head in sorted(heads):
        tokens = own[head]
        token = parse.tokens[head]
        sureness = reader.sureness.get(head, Sureness())
        found = innermost_attribution(attributions, token.start, token.start + 1)
        voucher = found[1] if found else AttributionValue("", None, "", (0, 0))
        claims.append(
            Claim(
                sentence=token.sentence,
                start=min(parse.tokens[i].start for i in tokens),
                end=max(parse.tokens[i].end for i in tokens),
                predicate=name_predicate(parse, head),
                head=head,
                arguments=_arguments(parse, head, entity_at),
                negated=sureness.negated,
                certainty=sureness.level,
                speaker=voucher.speaker,
                cue=voucher.cue,
                tokens=tuple(tokens),
                facts=tuple(by_head[head]),
                content=reader.content(tokens),
                predications=tuple(told for i in tokens if (told := reader.read(i)) is not None),
            )
        )
    return tuple(claims)


def claim_of(source: Source, fact: Fact) -> Claim | None:
    """The claim that a fact belongs to, in the fact's own sentence."""
    claims = source.claims_by_sentence[source.parse.sentence_at(fact.start)]
    return next((c for c in claims if any((f.start, f.end) == (fact.start, fact.end) for f in c.facts)), None)


def claims_by_token(source: Source) -> dict[int, Claim]:
    """For each token of an article, by its index, the claim it belongs to."""
    return {i: claim for claim in source.claims for i in claim.tokens}


def claims_at(source: Source, start: int, end: int) -> tuple[Claim, ...]:
    """The claims whose predicate a span holds, or else the first one that it shares a token with."""
    claims = source.claims_by_sentence[source.parse.sentence_at(start)]
    inside = {t.i for t in source.parse.tokens_between(start, end)}
    return tuple(c for c in claims if c.head in inside) or tuple(c for c in claims if inside & set(c.tokens))[:1]


def _clause_heads(parse: Parse) -> set[int]:
    heads = set()
    for token in parse.tokens:
        if token.head == token.i or token.dep == "ROOT":
            heads.add(token.i)
        elif token.pos in {"VERB", "AUX"} and (
            token.dep in CLAUSE_DEPS or (token.dep == "conj" and parse.tokens[token.head].pos in {"VERB", "AUX"})
        ):
            heads.add(token.i)
        elif token.dep == "xcomp" and token.pos == "VERB" and parse.tokens[token.head].lemma not in LIGHT_VERBS:
            heads.add(token.i)
        elif token.dep == "appos" and any(parse.tokens[c].dep != "punct" for c in parse.children[token.i]):
            heads.add(token.i)
    for token in parse.tokens:
        # The event of "plans to travel" is the travelling: the light verb's clause takes its head.
        above = parse.tokens[token.head]
        if token.dep == "xcomp" and token.pos == "VERB" and above.lemma in LIGHT_VERBS and above.i in heads:
            heads.discard(above.i)
            heads.add(token.i)
    return heads


def _light_verbs(parse: Parse, head: int) -> Iterator[int]:
    """The light verbs above a predicate, nearest first: "plans" and "try" of "plans to try to travel"."""
    token = parse.tokens[head]
    while token.dep == "xcomp" and token.head != token.i and parse.tokens[token.head].lemma in LIGHT_VERBS:
        token = parse.tokens[token.head]
        yield token.i


def _owners(parse: Parse, heads: set[int]) -> dict[int, int]:
    """For each token the head of the clause it belongs to."""
    owner = {head: head for head in heads}
    for head in sorted(heads):
        # A light verb hands its own tokens to the event below it.
        for light in _light_verbs(parse, head):
            if light in heads:
                break
            owner.setdefault(light, head)
    for token in parse.tokens:
        path = []
        at = token.i
        while at not in owner:
            path.append(at)
            at = parse.tokens[at].head
        owner.update(dict.fromkeys(path, owner[at]))
    return owner


def _arguments(parse: Parse, head: int, entity_at: dict[int, int]) -> tuple[Argument, ...]:
    out: list[Argument] = []
    has_subject = False
    for verb in [head, *_light_verbs(parse, head)]:
        for token, role, _ in find_parts(parse, verb):
            if role in {"agent", "oblique"}:
                nouns = [c for c in parse.children[token.i] if parse.tokens[c].dep == "pobj"]
                out.extend(_argument(parse, noun, role, token.lemma, entity_at) for noun in nouns)
            elif role:
                out.append(_argument(parse, token.i, role, "", entity_at))
                has_subject |= token.dep in {"nsubj", "nsubjpass", "csubj"}
    if not has_subject:
        inherited, is_acted_upon = find_inherited(parse, head)
        if inherited is not None:
            out.append(_argument(parse, inherited, "object" if is_acted_upon else "subject", "", entity_at))
    return tuple(sorted(out, key=lambda a: (a.start, a.end)))


def _argument(parse: Parse, i: int, role: str, preposition: str, entity_at: dict[int, int]) -> Argument:
    subtree = parse.subtree(i)
    token = parse.tokens[i]
    return Argument(
        role=role,  # type: ignore[arg-type]  # the table above holds only the literals
        start=parse.tokens[subtree[0]].start,
        end=parse.tokens[subtree[-1]].end,
        head=i,
        lemma=token.lemma,
        preposition=preposition,
        entity=entity_at.get(i),
    )


def head_of_span(parse: Parse, start: int, end: int) -> int | None:
    """The token of a span that hangs on something outside it."""
    tokens = parse.tokens_between(start, end)
    if not tokens:
        return None
    inside = {t.i for t in tokens}
    return next((t.i for t in tokens if t.head not in inside or t.head == t.i), tokens[0].i)


def _entity_index(parse: Parse, entities: Sequence[Entity]) -> dict[int, int]:
    """For each token inside a mention the entity it mentions; the shortest mention wins."""
    out: dict[int, int] = {}
    sized = [(end - start, start, end, n) for n, entity in enumerate(entities) for start, end in entity.mentions]
    for _, start, end, n in sorted(sized, reverse=True):
        for token in parse.tokens_between(start, end):
            out[token.i] = n
    return out
