"""A parsed sentence -> its claims: one clause, one event or state, with arguments and facts.

Clauses are read off the dependency tree: every verb that heads a main, coordinated, relative, adverbial or
complement clause starts one, and so do an appositive and a headline without a verb. Auxiliaries, modals and
light "to"-complements ("plans to travel") are folded into the clause they serve, so that "is expected to
travel" is one planned claim about travelling.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.model import Argument, AttributionValue, Claim
from compare.predicates import find_inherited, group_certainties, settle_certainty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Entity, Fact, Parse, Token

# Dependencies (ClearNLP) under which a verb or predicate noun opens a clause of its own.
CLAUSE_DEPS: Final = frozenset({"ROOT", "ccomp", "advcl", "relcl", "acl", "pcomp", "parataxis", "csubj", "appos"})

# Verbs whose "to"-complement carries the event; they say only how sure or how far along it is.
LIGHT_VERBS: Final = frozenset(
    "agree aim appear attempt begin continue decide expect fail have hope intend look need plan prepare "
    "schedule seem set slate start tend threaten try vow want due likely".split()
)

_ARGUMENT_ROLES: Final = {
    "nsubj": "subject",
    "nsubjpass": "object",
    "csubj": "subject",
    "dobj": "object",
    "obj": "object",
    "dative": "indirect object",
    "attr": "complement",
    "acomp": "complement",
    "oprd": "complement",
    "agent": "agent",
}


def find_claims(parse: Parse, facts: Sequence[Fact], entities: Sequence[Entity]) -> tuple[Claim, ...]:
    """The claims of a whole article, sorted by sentence, then by place of the predicate."""
    heads = _clause_heads(parse)
    owner = _owners(parse, heads)
    own: dict[int, list[int]] = {h: [] for h in heads}
    for token in parse.tokens:
        own[owner[token.i]].append(token.i)
    by_head: dict[int, list[Fact]] = {h: [] for h in heads}
    for fact in facts:
        at = _head_of_span(parse, fact.start, fact.end)
        if at is not None:
            by_head[owner[at]].append(fact)
    certainties = group_certainties(parse, facts)
    attributions = [f for f in facts if isinstance(f.value, AttributionValue)]
    entity_at = _entity_index(parse, entities)
    claims = []
    for head in sorted(heads):
        tokens = own[head]
        token = parse.tokens[head]
        negated, level = settle_certainty(certainties.get(head, ()))
        speaker, speaker_entity, cue = _speaker(token, attributions)
        claims.append(
            Claim(
                sentence=token.sentence,
                start=min(parse.tokens[i].start for i in tokens),
                end=max(parse.tokens[i].end for i in tokens),
                predicate=predicate_lemma(parse, head),
                head=head,
                arguments=_arguments(parse, head, entity_at),
                negated=negated,
                certainty=level,
                speaker=speaker,
                speaker_entity=speaker_entity,
                cue=cue,
                tokens=tuple(tokens),
                facts=tuple(by_head[head]),
            )
        )
    return tuple(claims)


def predicate_lemma(parse: Parse, head: int) -> str:
    """Lemma of a predicate with its particle: "turn down", "shoot down"."""
    particles = [parse.tokens[c].lemma for c in parse.children[head] if parse.tokens[c].dep == "prt"]
    return " ".join([parse.tokens[head].lemma, *particles])


def _clause_heads(parse: Parse) -> set[int]:
    heads = set()
    for token in parse.tokens:
        if token.head == token.i or token.dep == "ROOT":
            heads.add(token.i)
        elif token.pos in {"VERB", "AUX"} and (
            token.dep in CLAUSE_DEPS or (token.dep == "conj" and parse.tokens[token.head].pos in {"VERB", "AUX"})
        ):
            heads.add(token.i)
        elif token.dep == "xcomp" and token.pos == "VERB" and not _is_light(parse.tokens[token.head]):
            heads.add(token.i)
        elif token.dep == "appos" and any(parse.tokens[c].dep != "punct" for c in parse.children[token.i]):
            heads.add(token.i)
    for token in parse.tokens:
        # The event of "plans to travel" is the travelling: the light verb's clause takes its head.
        if token.dep == "xcomp" and token.pos == "VERB" and _is_light(parse.tokens[token.head]):
            chain = parse.tokens[token.head]
            if chain.i in heads:
                heads.discard(chain.i)
                heads.add(token.i)
    return heads


def _is_light(token: Token) -> bool:
    return token.lemma in LIGHT_VERBS


def _owners(parse: Parse, heads: set[int]) -> list[int]:
    """For each token the head of the clause it belongs to."""
    # A light verb hands its own tokens to the event below it.
    below: dict[int, int] = {}
    for head in sorted(heads):
        link = parse.tokens[head]
        while link.dep == "xcomp" and _is_light(parse.tokens[link.head]) and link.head not in heads:
            below.setdefault(link.head, head)
            link = parse.tokens[link.head]
    owner = [-1] * len(parse.tokens)
    for token in parse.tokens:
        path: list[int] = []
        at, found = token.i, -1
        while found < 0:
            if owner[at] >= 0:
                found = owner[at]
            elif at in heads:
                found = at
            elif at in below:
                found = below[at]
            else:
                path.append(at)
                up = parse.tokens[at].head
                if up == at:
                    found = min(heads, key=lambda h: abs(h - at))
                at = up
        for i in [*path, at]:
            if owner[i] < 0:
                owner[i] = found
    return owner


def _arguments(parse: Parse, head: int, entity_at: dict[int, int]) -> tuple[Argument, ...]:
    out: list[Argument] = []
    has_subject = False
    at, light = head, []
    while parse.tokens[at].dep == "xcomp" and _is_light(parse.tokens[parse.tokens[at].head]):
        at = parse.tokens[at].head
        light.append(at)
    for verb in [head, *light]:
        for child in parse.children[verb]:
            token = parse.tokens[child]
            role = _ARGUMENT_ROLES.get(token.dep)
            if role == "agent" or token.dep == "prep":
                for grandchild in parse.children[child]:
                    if parse.tokens[grandchild].dep == "pobj":
                        kind = "agent" if role == "agent" else "oblique"
                        out.append(_argument(parse, grandchild, kind, token.lemma, entity_at))
            elif role:
                out.append(_argument(parse, child, role, "", entity_at))
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


def _head_of_span(parse: Parse, start: int, end: int) -> int | None:
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


def _speaker(token: Token, attributions: Sequence[Fact]) -> tuple[str, int | None, str]:
    """Speaker, its entity and the cue of the innermost attribution around a predicate."""
    best: tuple[int, AttributionValue] | None = None
    for fact in attributions:
        value = fact.value
        if isinstance(value, AttributionValue) and value.scope[0] <= token.start < value.scope[1]:
            size = value.scope[1] - value.scope[0]
            if best is None or size < best[0]:
                best = (size, value)
    return (best[1].speaker, best[1].entity, best[1].cue) if best else ("", None, "")
