"""Another name, or another spelling of it.

**What it says.** Two outlets give different names to what must be one person, organisation or thing.

**Fires** (`name-spelling`) when two names share a word, the other word is spelled similarly, and neither full name
occurs in the other article: *Tomas Hudecek* / *Tomas Hudacek*; *Pacific Reyna Lines* / *Pacific Reyes Lines*
(organisations only in aligned sentences). Usual short forms of one first name (*Vassilis* / *Vassilios*) are a
difference, not a conflict. (`name-first`) when the surname is the same, the first name is different, and aligned
sentences give both the same role: *the captain, Denise Fougere* / *Capt. Diane Fougere*. (`name-holder`) when aligned
sentences give one post that only one person can hold, such as a minister's or a mayor's, to people whose names have
nothing in common. (`name-other`) when two names with little in common stand in surroundings so alike that they are
probably of one (`compare/candidates`).

**Silent** for initials, titles, nicknames (*Jim* / *James*), bare surnames and acronyms; when either article knows both
names; when two people of an article have the surname (*Tom* and *Elaine Buckley*); for words that only name a direction
or rank (*North* / *South Korea*), and for British and American spelling (*Defence* / *Defense*).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compare.clauses.topics import describe_name
from compare.detectors.clashes import MAX_MARKS, clashes_of, tell_other
from compare.detectors.rules import Rule
from compare.english.offices import BARE_POSTS, SOLE_POSTS
from compare.model import Finding, Mark, NameValue, RoleValue, SentenceRef
from compare.values import describe_value
from compare.values.names import bare_words, compare_spellings
from compare.values.spellings import (
    MIN_SIMILARITY,
    are_forms,
    generation_of,
    name_words,
    person_words,
    same_person,
    spelling_similarity,
)

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from compare.model import Entity, Fact, FactValue, Severity, Source, Story, Verdict


def find_spellings(story: Story) -> Iterator[Finding]:
    """One finding for each two names that are one name in two spellings."""
    # The loose set will do: with every sentence aligned to every other, no labelled story got a false finding.
    aligned = story.scores
    for first, second in story.pairs():
        for x in first.entities:
            for y in second.entities:
                if x.label == "GPE" or y.label == "GPE" or ("PERSON" in {x.label, y.label} and x.label != y.label):
                    continue
                found = compare_spellings(x, y)
                verdict = found.relation
                if verdict == "agree" or verdict == "incomparable" or _knows(first, y) or _knows(second, x):
                    continue
                if found.is_slight and not _meet(first, second, x, y, aligned):
                    continue
                if _is_shared_slot(first, second, x, y):
                    yield _finding(
                        "name-spelling",
                        first,
                        second,
                        x,
                        y,
                        verdict=verdict,
                        severity="medium" if verdict == "conflict" else "low",
                        confidence=0.9 if x.label == "PERSON" else 0.85,
                        reason=f"{first.article.outlet} writes {x.name}, {second.article.outlet} {y.name}; "
                        "neither article has the other spelling.",
                        question="How is the name spelt? Check against a primary document.",
                        aligned=aligned,
                    )


def _knows(source: Source, entity: Entity) -> bool:
    """Whether an article has a name too, first word and last, wherever."""
    bare = bare_words(entity)
    plain = re.sub(r"['’]s\b|[,”]", " ", source.parse.text)
    text = name_words(plain) if entity.label != "PERSON" else person_words(plain)
    needed = bare if entity.label != "PERSON" else (bare[0], bare[-1])
    generation = generation_of(entity.name) if entity.label == "PERSON" else ""
    if generation:
        return any((*bare, generation) == text[n : n + len(bare) + 1] for n in range(len(text)))
    # One word more than the name has: a middle initial may stand between.
    return any(word == needed[0] and set(needed) <= set(text[n : n + len(bare) + 1]) for n, word in enumerate(text))


def _is_shared_slot(first: Source, second: Source, x: Entity, y: Entity) -> bool:
    """False when either article has two people of the surname in play: a family is no misspelling."""
    if x.label != "PERSON":
        return True
    a, b = bare_words(x)[-1], bare_words(y)[-1]
    if a != b:
        return True
    return all(
        sum(1 for e in s.entities if e.label == "PERSON" and len(bare_words(e)) > 1 and bare_words(e)[-1] == a) == 1
        for s in (first, second)
    )


# --- another first name, another holder ----------------------------------------------------------


def find_first_names(story: Story) -> Iterator[Finding]:
    """One finding for each surname that aligned sentences give two unlike first names, in one part."""
    aligned = story.scores
    for first, second in story.pairs():
        for x in first.entities:
            for y in second.entities:
                if x.label != "PERSON" or y.label != "PERSON":
                    continue
                a, b = bare_words(x), bare_words(y)
                if len(a) < 2 or len(b) < 2 or a[-1] != b[-1] or min(len(a[0]), len(b[0])) < 2:
                    continue
                if same_person(a, b) or are_forms(a[0], b[0]) or spelling_similarity(a[0], b[0]) >= MIN_SIMILARITY:
                    continue
                if _knows(first, y) or _knows(second, x) or not _is_shared_slot(first, second, x, y):
                    continue
                if x.gender and y.gender and x.gender != y.gender:
                    continue
                same_part = _heads(first, x) & _heads(second, y)
                if not same_part or not _meet(first, second, x, y, aligned):
                    continue
                part = sorted(same_part)[0]
                yield _two_people(
                    "name-first",
                    0.85,
                    "What is the first name, or are there two people?",
                    first,
                    second,
                    x,
                    y,
                    part,
                    aligned,
                )


def find_holders(story: Story) -> Iterator[Finding]:
    """One finding for each sole post that aligned sentences give to two people with unlike names."""
    aligned = story.scores
    for first, second in story.pairs():
        for n, x in enumerate(first.entities):
            for m, y in enumerate(second.entities):
                if x.label != "PERSON" or y.label != "PERSON" or _are_related(x, y):
                    continue
                if len(bare_words(x)) < 2 or len(bare_words(y)) < 2:
                    continue
                post = _shared_post(first, second, n, m)
                if not post or _knows_surname(first, y) or _knows_surname(second, x):
                    continue
                if not _meet(first, second, x, y, aligned):
                    continue
                question = "Who holds the post, and are both outlets speaking of the same one?"
                yield _two_people("name-holder", 0.75, question, first, second, x, y, post, aligned)


def _two_people(
    rule: str,
    confidence: float,
    question: str,
    first: Source,
    second: Source,
    x: Entity,
    y: Entity,
    part: str,
    aligned: Container[tuple[SentenceRef, SentenceRef]],
) -> Finding:
    """The finding that one part is played by two."""
    reason = f"The {part} is {x.name} in {first.article.outlet} and {y.name} in {second.article.outlet}."
    return _finding(rule, first, second, x, y, confidence=confidence, reason=reason, question=question, aligned=aligned)


def _are_related(x: Entity, y: Entity) -> bool:
    return any(
        p == q or (len(p) > 2 and len(q) > 2 and spelling_similarity(p, q) >= MIN_SIMILARITY)
        for p in bare_words(x)
        for q in bare_words(y)
    )


def _knows_surname(source: Source, entity: Entity) -> bool:
    surname = bare_words(entity)[-1]
    return any(surname in name_words(e.name) for e in source.entities)


def _roles(source: Source, number: int) -> list[RoleValue]:
    return [
        f.value
        for f in source.facts
        if f.kind == "role" and isinstance(f.value, RoleValue) and f.value.entity == number
    ]


def _heads(source: Source, entity: Entity) -> frozenset[str]:
    number = source.entities.index(entity)
    return frozenset("captain" if r.head in {"skipper", "pilot"} else r.head for r in _roles(source, number))


def _shared_post(first: Source, second: Source, n: int, m: int) -> str:
    """The post both hold, in words, '' when there is none that only one can hold."""
    for r in _roles(first, n):
        for s in _roles(second, m):
            if r.head != s.head or r.head not in SOLE_POSTS or r.status != s.status:
                continue
            mine, yours = set(r.modifiers), set(s.modifiers)
            if mine != yours or (not mine and r.head not in BARE_POSTS):
                continue
            if r.of and s.of and not set(r.of.split()) & set(s.of.split()):
                continue
            if any(_others_hold(source, k, r) for source, k in ((first, n), (second, m))):
                continue
            return " ".join([*r.modifiers, r.head])
    return ""


def _others_hold(source: Source, number: int, role: RoleValue) -> bool:
    """Whether somebody else in the article has such a post: two captains, two mayors."""
    return any(
        f.value.head == role.head and f.value.modifiers == role.modifiers and f.value.entity != number
        for f in source.facts
        if f.kind == "role" and isinstance(f.value, RoleValue)
    )


# --- whatever else stands in one place -------------------------------------------------------------


def find_other_names(story: Story) -> Iterator[Finding]:
    """One finding for each two names that probably are of one."""
    told = {(mark.source, mark.value) for finding in find_first_names(story) for mark in finding.marks}
    for first, second, clash in clashes_of(story, "name"):
        x, y = clash.facts_a[0], clash.facts_b[0]
        if _are_spellings(x.value, y.value) or _are_brother_and_sister(first, x.value, second, y.value):
            continue  # `name-spelling` tells them, or they are two people
        if {(first.id, describe_value(x.value)), (second.id, describe_value(y.value))} <= told:
            continue
        yield tell_other(
            first,
            second,
            clash,
            topic=describe_name(((first, x), (second, y))),
            contrast=f"Where {first.article.outlet} has “{x.text}”, {second.article.outlet} has “{y.text}”",
            question="Who or what was it, and how is the name spelt?",
            most=MAX_MARKS,
        )


def _are_brother_and_sister(first: Source, x: FactValue, second: Source, y: FactValue) -> bool:
    """Whether two names that are nearly one are those of a man and a woman: "Ruslan Belov", "Ruslana Belova"."""
    if not isinstance(x, NameValue) or not isinstance(y, NameValue) or not x.label == y.label == "PERSON":
        return False
    genders = {first.entities[x.entity].gender, second.entities[y.entity].gender}
    a, b = bare_words(x)[0], bare_words(y)[0]
    return genders == {"f", "m"} and a != b and spelling_similarity(a, b) >= MIN_SIMILARITY


def _are_spellings(x: FactValue, y: FactValue) -> bool:
    if not isinstance(x, NameValue) or not isinstance(y, NameValue):
        return False
    return compare_spellings(x, y).relation != "incomparable"


# --- shared --------------------------------------------------------------------------------------


def _name_spans(source: Source, entity: Entity) -> list[tuple[int, int]]:
    """Mentions by name; pronouns and "the governor" left out."""
    number = source.entities.index(entity)
    return [
        (f.start, f.end)
        for f in source.facts
        if f.kind == "name" and not isinstance(f.value, RoleValue) and getattr(f.value, "entity", -1) == number
    ]


def _meetings(
    first: Source, second: Source, x: Entity, y: Entity, aligned: Container[tuple[SentenceRef, SentenceRef]]
) -> Iterable[tuple[tuple[int, int], tuple[int, int]]]:
    for p in _name_spans(first, x):
        for q in _name_spans(second, y):
            left = SentenceRef(first.id, first.parse.sentence_at(p[0]))
            right = SentenceRef(second.id, second.parse.sentence_at(q[0]))
            if (left, right) in aligned:
                yield p, q


def _meet(
    first: Source, second: Source, x: Entity, y: Entity, aligned: Container[tuple[SentenceRef, SentenceRef]]
) -> bool:
    return any(True for _ in _meetings(first, second, x, y, aligned))


def _finding(
    rule: str,
    first: Source,
    second: Source,
    x: Entity,
    y: Entity,
    *,
    verdict: Verdict = "conflict",
    severity: Severity = "high",
    confidence: float,
    reason: str,
    question: str,
    aligned: Container[tuple[SentenceRef, SentenceRef]],
) -> Finding:
    met = next(iter(_meetings(first, second, x, y, aligned)), None)
    marks: list[Mark] = []
    told: list[tuple[Source, Fact]] = []
    for source, entity, place in ((first, x, 0), (second, y, 1)):
        home = met[place] if met else None
        # The full name first: a bare surname does not show a first name.
        spans = sorted(
            _name_spans(source, entity),
            key=lambda s, t=source.parse.text, h=home: (-len(name_words(t[s[0] : s[1]])), s != h, s),  # type: ignore[misc]  # mypy cannot type the defaults
        )
        marks.extend(Mark(source.id, s, e, entity.name) for s, e in spans[:MAX_MARKS])
        told.extend((source, f) for f in source.facts if f.kind == "name" and (f.start, f.end) == (home or spans[0]))
    return Finding(
        rule=rule,
        kind="name",
        verdict=verdict,
        severity=severity,
        confidence=confidence,
        topic=describe_name(told),
        marks=tuple(marks),
        reason=reason,
        question=question,
    )


RULES: Final = (
    Rule(
        id="name-spelling",
        version=1,
        kind="name",
        severity="medium",
        summary="One name is spelled in two ways.",
        find=find_spellings,
    ),
    Rule(
        id="name-first",
        version=1,
        kind="name",
        severity="high",
        summary="One surname in one part of the story has two first names.",
        find=find_first_names,
    ),
    Rule(
        id="name-holder",
        version=1,
        kind="name",
        severity="high",
        summary="A post that one person holds is given to two.",
        find=find_holders,
    ),
    Rule(
        id="name-other",
        version=1,
        kind="name",
        severity="medium",
        summary="Two names stand where probably one belongs.",
        find=find_other_names,
        is_judged=True,
    ),
)
