"""Another office, relation or trade for the same person.

**What it says.** Two outlets name the same person but give different roles.

**Fires** (`role-conflict`) when aligned sentences give one named person two roles of one family that no list treats as
the same: offices (*finance chief* / *chief operating officer*; *the head of Turkish intelligence* / *Turkey's national
security adviser*) or relatives (*his sister* / *Terekhov's wife*). (`role-status`) when the same office is *former*,
*acting*, *deputy* or *incoming* in one outlet only: *a 24-year-old employee* / *a 24-year-old former employee*.
(`role-precision`, a difference) when one role is a kind of the other: *a doctor* / *a paediatrician*; a council's
*president* / a *councilman*. (`role-other`) when two roles stand in surroundings so alike that they are probably of one
person (`compare/candidates`).

**Silent** when any role of the person in one article is a synonym or a wider word for any role in the other (*captain*
/ *pilot*, *Pentagon chief* / *defense secretary*, *top diplomat* / *foreign minister*); across families (*a marina
owner* / *the mayor*, *a former admiral* / *the minister*); for ranks, parties and forms of address; and when the names
differ in more than spelling, or the phrases are in sentences that do not align.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.detectors.clashes import clashes_of, tell_other
from compare.detectors.rules import Rule
from compare.english.offices import CHAIRS, COUNCIL_MEMBERS, TELLING_STATUSES, VAGUE_TRADES
from compare.language.lexicons import person_nouns, read_list
from compare.model import Fact, Finding, Mark, RoleValue, SentenceRef
from compare.values.names import are_one_person, are_spelt_alike
from compare.values.roles import family_of, relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Entity, Severity, Source, Story, Token, Verdict

_LISTS: Final = "roles.json"


def find_role_differences(story: Story) -> Iterator[Finding]:
    """One finding for each person whose roles in two outlets differ, or who is "former" in one of them only."""
    yield from _find_named(story)
    yield from _find_unnamed(story)


def _find_named(story: Story) -> Iterator[Finding]:
    """Findings of all rules about people linked by their full names."""
    # The loose set will do: with every sentence aligned to every other, no labelled story got a false finding.
    aligned = story.scores
    for first, second in story.pairs():
        for n, m in _linked(first, second):
            mine, yours = _roles(first, n), _roles(second, m)
            pairs = [
                (f, g)
                for f in mine
                for g in yours
                if (_ref(first, f), _ref(second, g)) in aligned and _relation(_value(f), _value(g)) != "other family"
            ]
            # A pair that fits explains its two roles; and outlets choose among somebody's roles, so that what is
            # left beside it may only be closer or looser, or of kin.
            fitting = [(f, g) for f in mine for g in yours if _relation(_value(f), _value(g)) == "same"]
            used = {id(x) for pair in fitting for x in pair}
            pairs = [(f, g) for f, g in pairs if id(f) not in used and id(g) not in used]
            if fitting:
                pairs = [(f, g) for f, g in pairs if _is_safe_beside(_value(f), _value(g))]
            elif any(_relation(_value(f), _value(g)) == "precision" for f, g in pairs) and len(mine) + len(yours) > 2:
                continue
            if not pairs:
                continue
            f, g = pairs[0]
            relation = _relation(_value(f), _value(g))
            name = first.entities[n].name
            kin = family_of(_value(f)) == "kin"
            if relation == "conflict":
                yield _finding(
                    "role-conflict", first, second, f, g, pairs, name, "conflict", "high" if kin else "medium", 0.88
                )
            elif relation == "status":
                yield _finding("role-status", first, second, f, g, pairs, name, "conflict", "medium", 0.85)
            else:
                yield _finding("role-precision", first, second, f, g, pairs, name, "differs", "low", 0.75)


def _is_safe_beside(x: RoleValue, y: RoleValue) -> bool:
    return family_of(x) == family_of(y) == "kin" or (family_of(x) == "office" and _relation(x, y) == "precision")


def _linked(first: Source, second: Source) -> Iterator[tuple[int, int]]:
    """Entities of two articles that are one person: the same full name, and nobody else in either fits it.

    Where the name is spelt in two ways, that is a finding of its own, and says nothing of the role.
    """
    people = [(n, x) for n, x in enumerate(first.entities) if x.label == "PERSON"]
    others = [(m, y) for m, y in enumerate(second.entities) if y.label == "PERSON"]
    for n, x in people:
        for is_one in (_is_same, are_spelt_alike):
            fits = [(m, y) for m, y in others if is_one(x, y)]
            if len(fits) == 1 and sum(is_one(e, fits[0][1]) for _, e in people) == 1:
                yield n, fits[0][0]
            if fits:
                break


def _is_same(x: Entity, y: Entity) -> bool:
    return are_one_person(x.name, y.name)


def _roles(source: Source, number: int) -> list[Fact]:
    return [f for f in source.facts if isinstance(f.value, RoleValue) and f.value.entity == number]


def _value(fact: Fact) -> RoleValue:
    assert isinstance(fact.value, RoleValue)  # noqa: S101 - only role facts come here
    return fact.value


def _ref(source: Source, fact: Fact) -> SentenceRef:
    return SentenceRef(source.id, source.parse.sentence_at(fact.start))


# --- comparing two roles -------------------------------------------------------------------------


def _relation(x: RoleValue, y: RoleValue) -> str:
    """`same`, `conflict`, `status`, `precision` or `other family`."""
    found = relation(x, y)
    if found == "differs" and not (_are_kinds_of_trade(x, y) or _is_of_council(x, y)):
        return "other family"  # outlets choose among somebody's roles
    if found == "conflict" and x.head == y.head and x.status != y.status:
        return "status"
    return {"agree": "same", "differs": "precision", "incomparable": "other family"}.get(found, found)


def _are_kinds_of_trade(x: RoleValue, y: RoleValue) -> bool:
    return family_of(x) == family_of(y) == "trade" and not {x.head, y.head} & VAGUE_TRADES


def _is_of_council(x: RoleValue, y: RoleValue) -> bool:
    """Whether one is a member of a council and the other presides over it."""
    member, chair = sorted((x, y), key=lambda r: r.head not in COUNCIL_MEMBERS)
    is_council = "council" in {*member.head.split(), *chair.modifiers}
    return member.head in COUNCIL_MEMBERS and chair.head in CHAIRS and is_council


# --- people without a name -----------------------------------------------------------------------


def _find_unnamed(story: Story) -> Iterator[Finding]:
    """One finding for each person without a name who is "former", "acting" … in one of two aligned sentences only."""
    for pair in story.alignments:
        first, second = story.source(pair.a.source), story.source(pair.b.source)
        for t in _unnamed(first, pair.a.sentence):
            for u in _unnamed(second, pair.b.sentence):
                if t.lemma != u.lemma or t.dep != u.dep:
                    continue
                mine, yours = _status(first, t), _status(second, u)
                if mine == yours or (mine and yours) or not _is_one(first, second, t, u):
                    continue
                if _has_both(first, t.lemma) or _has_both(second, t.lemma):
                    continue
                spans = _phrase(first, t), _phrase(second, u)
                texts = first.parse.text[slice(*spans[0])], second.parse.text[slice(*spans[1])]
                yield Finding(
                    rule="role-status",
                    kind="role",
                    verdict="conflict",
                    severity="medium",
                    confidence=0.8,
                    topic=f"Status of the {t.lemma}",
                    marks=(Mark(first.id, *spans[0], mine or t.lemma), Mark(second.id, *spans[1], yours or u.lemma)),
                    reason=f"One outlet has “{texts[0]}”, the other “{texts[1]}”, of the same person.",
                    question=f"Is the person still {_with_article(t.lemma)}?",
                )


def _with_article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _unnamed(source: Source, sentence: int) -> list[Token]:
    first, last = source.parse.sentence_tokens[sentence]
    nouns = person_nouns()
    return [t for t in source.parse.tokens[first:last] if t.pos == "NOUN" and t.tag == "NN" and t.lemma in nouns]


def _status(source: Source, t: Token) -> str:
    statuses: dict[str, str] = read_list(_LISTS)["statuses"]
    for c in source.parse.children[t.i]:
        word = source.parse.tokens[c].lower
        for name, listed in statuses.items():
            if name in TELLING_STATUSES and word in listed.split() and c < t.i:
                return name
    return ""


def _phrase(source: Source, t: Token) -> tuple[int, int]:
    left = [c for c in source.parse.children[t.i] if c < t.i and source.parse.tokens[c].pos != "DET"]
    first = min([*(source.parse.subtree(left[0]) if left else ()), t.i])
    return source.parse.tokens[first].start, t.end


def _is_one(first: Source, second: Source, t: Token, u: Token) -> bool:
    """True when the two phrases share a modifier besides the status, or the governing verb and place in it."""

    def rest(source: Source, token: Token) -> set[str]:
        return {
            source.parse.tokens[c].lemma
            for c in source.parse.children[token.i]
            if c < token.i and source.parse.tokens[c].pos != "DET"
        }

    if rest(first, t) & rest(second, u):
        return True
    heads = first.parse.tokens[t.head], second.parse.tokens[u.head]
    return heads[0].pos == "VERB" and heads[0].lemma == heads[1].lemma and t.dep in {"nsubj", "nsubjpass", "dobj"}


def _has_both(source: Source, noun: str) -> bool:
    """Whether an article has the noun with and without a status: then it knows of two, or of the change."""
    found = {
        bool(_status(source, t)) for t in source.parse.tokens if t.lemma == noun and t.pos == "NOUN" and t.tag == "NN"
    }
    return len(found) == 2


def _finding(
    rule: str,
    first: Source,
    second: Source,
    f: Fact,
    g: Fact,
    pairs: Sequence[tuple[Fact, Fact]],
    name: str,
    verdict: Verdict,
    severity: Severity,
    confidence: float,
) -> Finding:
    mine = list(dict.fromkeys([f, *(p for p, _ in pairs)]))
    yours = list(dict.fromkeys([g, *(q for _, q in pairs)]))
    surname = name.split()[-1]
    return Finding(
        rule=rule,
        kind="role",
        verdict=verdict,
        severity=severity,
        confidence=confidence,
        topic=f"Role of {name}",
        marks=(
            *(Mark(first.id, p.start, p.end, _text(_value(p))) for p in mine[:4]),
            *(Mark(second.id, q.start, q.end, _text(_value(q))) for q in yours[:4]),
        ),
        reason=f"{name} is “{f.text}” in {first.article.outlet} and “{g.text}” in {second.article.outlet}.",
        question=f"What is {surname}’s {'relation' if family_of(_value(f)) == 'kin' else 'office'}, as of the event?",
    )


def find_other_roles(story: Story) -> Iterator[Finding]:
    """One finding for each two roles that probably are of one person."""
    # `role-status` is seldom sure, because a title outlives the office. A deputy never bears it: there the surroundings
    # say how sure it is.
    told = {
        (mark.source, mark.start)
        for finding in find_role_differences(story)
        if finding.rule != "role-status" or not any("deputy" in mark.value.split() for mark in finding.marks)
        for mark in finding.marks
    }
    for first, second, clash in clashes_of(story, "role"):
        x, y = clash.facts_a[0], clash.facts_b[0]
        is_choice = clash.relation == "differs" and _relation(_value(x), _value(y)) == "other family"
        if is_choice or {(clash.a, x.start), (clash.b, y.start)} <= told:
            continue
        entities = [(s, _value(f).entity) for s, f in ((first, x), (second, y))]
        who = next((s.entities[n].name for s, n in entities if 0 <= n < len(s.entities)), "")
        yield tell_other(
            first,
            second,
            clash,
            topic=f"Role of {who}" if who else f"Role: {x.text} or {y.text}",
            contrast=f"“{x.text}” in {first.article.outlet}, “{y.text}” in {second.article.outlet}",
            question="Who was it, and in what role?",
            say=lambda f: _text(_value(f)),
        )


def _text(role: RoleValue) -> str:
    status = [role.status] if role.status and role.status != "deputy" else []
    return " ".join([*status, *role.modifiers, role.head])


RULES: Final = (
    Rule(
        id="role-conflict",
        version=1,
        kind="role",
        severity="medium",
        summary="One person has two offices or relations that cannot be one.",
        find=find_role_differences,
    ),
    Rule(
        id="role-status",
        version=1,
        kind="role",
        severity="medium",
        summary="Somebody is former, acting or deputy in one outlet only.",
        find=find_role_differences,
    ),
    Rule(
        id="role-precision",
        version=1,
        kind="role",
        severity="low",
        summary="One outlet gives a closer role than the other.",
        find=find_role_differences,
    ),
    Rule(
        id="role-other",
        version=1,
        kind="role",
        severity="medium",
        summary="Two roles stand where probably one belongs.",
        find=find_other_roles,
        is_judged=True,
    ),
)
