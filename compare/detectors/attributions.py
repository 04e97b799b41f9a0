"""One statement, credited to different sources.

**What it says.** Two outlets report the same words, or clearly the same statement, but name different speakers.

**Fires** (`attribution-conflict`) when quotations that agree in nearly every word are credited to two named people who
share no name: “She is braver than any of us,” *Öberg said* / *said Lars Hedman*. (`attribution-source`) when two
aligned sentences credit nearly the same statement in indirect speech to two different named people, and both outlets
know both people. (`attribution-anonymous`, a difference) when one outlet relies on people whom it does not name, but
says how they know (*three officials familiar with the planning said*), for what the other credits to somebody else
(*Turkey's Foreign Ministry announced*). (`attribution-other`) when what two sources say is so alike that it is probably
one statement (`compare/candidates`): *9.5 billion cubic metres, the Energy Ministry said* / *the World Bank puts it at
9.5 billion*; a difference when one of the two is people without a name.

**Silent** when one speaker is unknown or a pronoun that cannot be linked; when the names share a word or are
spellings of one name (a ministry and its spokesman, a firm and its founder are one source); when both rely on people
without a name, of the same number and kind; when either outlet also credits the words to the other's speaker; when
only the sources of merely similar sentences differ: that was wrong in seven of eight cases on the labelled stories.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from compare.clauses.participants import innermost_attribution
from compare.clauses.retellings import pair_tellings
from compare.clauses.topics import describe_statement
from compare.detectors.clashes import clashes_of, tell_other
from compare.detectors.rules import Rule
from compare.detectors.utterances import Utterance, is_named, shared_words, split_utterances
from compare.english.headings import SELVES
from compare.english.speech import EMPTY_LEMMAS
from compare.model import AttributionValue, Finding, Mark, RoleValue, SentenceRef

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Fact, Severity, Source, Story

# Quotations are one utterance, whoever said it, when this share of their words is common …
MIN_RATIO: Final = 0.8
# … and there are enough words for it not to be a phrase that anybody says.
MIN_WORDS: Final = 4

# Statements in indirect speech: share of the content lemmas of the shorter one that the other has too, weighted by
# nothing; and how many at least.
MIN_COMMON: Final = 0.4
MIN_COMMON_LEMMAS: Final = 3

_CONTENT: Final = frozenset({"NOUN", "VERB", "ADJ", "NUM"})
_THINGS: Final = frozenset({"NOUN", "PROPN"})


def find_quote_speakers(story: Story) -> Iterator[Finding]:
    """One finding for each utterance that two outlets put in the mouths of two named people."""
    utterances = {s.id: split_utterances(s) for s in story.sources}
    for first, second in story.pairs():
        done: set[tuple[int | None, int | None]] = set()
        for x in utterances[first.id]:
            if not is_named(first, x.entity) or len(x.words) < MIN_WORDS:
                continue
            twins = [y for y in utterances[second.id] if len(y.words) >= MIN_WORDS and _is_same(x, y)]
            if any(not is_named(second, y.entity) or not _are_others(first, second, x.entity, y.entity) for y in twins):
                continue
            for y in twins:
                if (x.entity, y.entity) in done or _also_by(utterances[first.id], first, x, second, y.entity):
                    continue
                done.add((x.entity, y.entity))
                yield _finding_quote(first, second, x, y)
                break


def _is_same(x: Utterance, y: Utterance) -> bool:
    ratio, carries = shared_words(x, y)
    return ratio >= MIN_RATIO and carries


def _also_by(
    utterances: tuple[Utterance, ...], first: Source, x: Utterance, second: Source, entity: int | None
) -> bool:
    """Whether the first outlet has the words from the second's speaker as well."""
    return any(
        u is not x and _is_same(x, u) and (u.entity is None or not _are_others(first, second, u.entity, entity))
        for u in utterances
    )


def _is_the_house(source: Source, entity: int) -> bool:
    """Whether a speaker is the outlet itself, its reporter or its agency: "…", the Herald has learnt."""
    house = (source.article.outlet, *source.article.byline, *source.article.agencies)
    return source.entities[entity].name.casefold() in {name.casefold() for name in house}


def _are_others(first: Source, second: Source, x: int | None, y: int | None) -> bool:
    """Whether two named people are surely two: their names share no word, not even a misspelt one."""
    if x is None or y is None or _is_the_house(first, x) or _is_the_house(second, y):
        return False
    from difflib import SequenceMatcher

    names_x = [w.strip(".,").casefold() for w in first.entities[x].name.split()]
    names_y = [w.strip(".,").casefold() for w in second.entities[y].name.split()]
    return all(
        SequenceMatcher(None, p, q, autojunk=False).ratio() < 0.75
        for p in names_x
        for q in names_y
        if len(p) > 2 and len(q) > 2
    )


def _finding_quote(first: Source, second: Source, x: Utterance, y: Utterance) -> Finding:
    name_x, name_y = first.entities[x.entity or 0].name, second.entities[y.entity or 0].name
    words = " ".join(first.parse.text[x.start : x.end].split()).rstrip(",")
    reason = f"The same words are {name_x}’s in {first.article.outlet} and {name_y}’s in {second.article.outlet}."
    marks = (*_marks(first, x, name_x), *_marks(second, y, name_y))
    return _conflict("attribution-conflict", "high", 0.9, f"Who said “{_shorten(words)}”", marks, reason)


def _conflict(
    rule: str, severity: Severity, confidence: float, topic: str, marks: tuple[Mark, ...], reason: str
) -> Finding:
    question = "Who said it? Ask for the recording, or ask both."
    return Finding(rule, "attribution", "conflict", severity, confidence, topic, marks, reason, question)


def _marks(source: Source, utterance: Utterance, name: str) -> Iterator[Mark]:
    """The phrase that names the speaker, then the words."""
    found = innermost_attribution(source.facts, utterance.start, utterance.end, slack=2)
    phrase = found[0] if found else None
    if phrase is not None:
        yield Mark(source.id, phrase.start, phrase.end, name)
    if utterance.entity is not None:
        near = [
            m
            for m in source.entities[utterance.entity].mentions
            if abs(source.parse.sentence_at(m[0]) - utterance.sentence) <= 1
            and (phrase is None or m[1] <= phrase.start or phrase.end <= m[0])
            and source.parse.text[m[0]].isupper()
        ]
        if near:
            start, end = min(near, key=lambda m: (abs(m[0] - utterance.start), m))
            yield Mark(source.id, start, end, name)
    left, right = utterance.spans[max(0, len(utterance.spans) - 5)][0], utterance.spans[-1][1]
    yield Mark(source.id, left, right, name)


# --- indirect speech -----------------------------------------------------------------------------

_WITHIN: Final = frozenset({"its", "their"})
"""Whose an office is, where it is one in a body named before."""


def find_statement_sources(story: Story) -> Iterator[Finding]:
    """One finding for each statement in indirect speech that aligned sentences credit to two different people."""
    for pair, x, y in pair_tellings(story.reworded, partial(_indirect, story)):
        finding = _compare(story.source(pair.a.source), story.source(pair.b.source), x, y)
        if finding is not None:
            yield finding


def _indirect(story: Story, ref: SentenceRef) -> Iterator[tuple[Fact, AttributionValue]]:
    for fact in story.source(ref.source).facts_by_sentence[ref.sentence]:
        if fact.kind == "attribution" and isinstance(fact.value, AttributionValue):
            yield fact, fact.value


def _compare(
    first: Source, second: Source, x: tuple[Fact, AttributionValue], y: tuple[Fact, AttributionValue]
) -> Finding | None:
    (fact_x, value_x), (fact_y, value_y) = x, y
    if not is_named(first, value_x.entity) or not is_named(second, value_y.entity):
        return None
    if not _are_others(first, second, value_x.entity, value_y.entity):
        return None
    if _speaks_for(first, second, value_x.entity, value_y.entity):
        return None
    # An outlet that does not know the other's source has only chosen its own.
    if not (_knows(second, first, value_x.entity) and _knows(first, second, value_y.entity)):
        return None
    common = _content(first, value_x.scope) & _content(second, value_y.scope)
    least = min(len(_content(first, value_x.scope)), len(_content(second, value_y.scope)))
    if len(common) < MIN_COMMON_LEMMAS or len(common) < MIN_COMMON * least:
        return None
    name_x, name_y = value_x.speaker, value_y.speaker
    marks = (Mark(first.id, fact_x.start, fact_x.end, name_x), Mark(second.id, fact_y.start, fact_y.end, name_y))
    reason = (
        f"Nearly the same statement is {name_x}’s in {first.article.outlet} and {name_y}’s in {second.article.outlet}."
    )
    return _conflict(
        "attribution-source",
        "medium",
        0.7,
        _topic(first, second, value_x, value_y),
        marks,
        reason,
    )


def _speaks_for(first: Source, second: Source, x: int | None, y: int | None) -> bool:
    """Whether one speaker holds an office in a body, which the other is or may be: a dairy and "its founder"."""
    if x is None or y is None:
        return False
    names = first.entities[x].name.casefold().split(), second.entities[y].name.casefold().split()
    offices = [
        (source.entities[fact.value.entity].name.casefold().split(), fact.value.of)
        for source in (first, second)
        for fact in source.facts
        if isinstance(fact.value, RoleValue) and fact.value.entity >= 0
    ]
    return any(
        speaker[-1] in holder and (of in _WITHIN or not set(body).isdisjoint(of.split()))
        for holder, of in offices
        for speaker, body in (names, names[::-1])
    )


def _topic(first: Source, second: Source, x: AttributionValue, y: AttributionValue) -> str:
    said = describe_statement(((first, x), (second, y)))
    if said and not SELVES & set(said.lower().split()):
        return f"Who said that {said}"
    words = " ".join(first.parse.text[slice(*x.scope)].split()).strip('“”".,')
    return f"Who said “{_shorten(words)}”"


def _shorten(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 60 else words[:57].rsplit(" ", 1)[0] + " …"


def _knows(source: Source, other: Source, entity: int | None) -> bool:
    """Whether an outlet names the person that the other outlet names."""
    if entity is None:
        return False
    name = other.entities[entity].name.split()[-1].casefold()
    return any(name in (w.casefold() for w in e.name.split()) for e in source.entities)


def _content(source: Source, scope: tuple[int, int]) -> frozenset[str]:
    return _lemmas(source, scope, _CONTENT) - EMPTY_LEMMAS


def _lemmas(source: Source, span: tuple[int, int], tags: frozenset[str]) -> frozenset[str]:
    return frozenset(t.lemma for t in source.parse.tokens_between(*span) if t.pos in tags)


# --- people without a name -----------------------------------------------------------------------

# How a report vouches for people whom it does not name.
_VOUCHED: Final = re.compile(
    r"\b(?:familiar with|close to|briefed (?:on|about)|with (?:direct |first-?hand |intimate )?knowledge of"
    r"|(?:on|under) (?:the )?condition of anonymity|(?:asked|declined|requested|wanted|wished) (?:not )?to (?:be "
    r"(?:named|identified|quoted)|remain anonymous)|not authori[sz]ed to)\b"
)


def find_anonymous_sources(story: Story) -> Iterator[Finding]:
    """One finding for each statement that one outlet has from unnamed people, and the other from somebody else."""
    done: set[tuple[str, str, int, int]] = set()
    for pair, x, y in pair_tellings(story.alignments, partial(_indirect, story)):
        first, second = story.source(pair.a.source), story.source(pair.b.source)
        vouched = [bool(_VOUCHED.search(fact.text)) for fact, _ in (x, y)]
        keys = {(first.id, second.id, 0, x[0].start), (first.id, second.id, 1, y[0].start)}
        if not any(vouched) or done & keys or not _is_other_sourcing(first, second, x, y):
            continue
        done |= keys
        yield _finding_anonymous(first, second, x, y, vouched=vouched)


def _is_other_sourcing(
    first: Source, second: Source, x: tuple[Fact, AttributionValue], y: tuple[Fact, AttributionValue]
) -> bool:
    """True when both speak of one thing, and neither speaker is a pronoun, or just the other's sort of people."""
    if not _lemmas(first, x[1].scope, _THINGS) & _lemmas(second, y[1].scope, _THINGS):
        return False
    speakers = _speaker_words(first, x[0]), _speaker_words(second, y[0])
    return all(speakers) and speakers[0] != speakers[1]


def _speaker_words(source: Source, fact: Fact) -> frozenset[str]:
    """Number and noun of a speaker ("three", "official"), or the words of a name; nothing for a pronoun."""
    vouched = _VOUCHED.search(fact.text)
    end = fact.start + vouched.start() if vouched else fact.end
    return _lemmas(source, (fact.start, end), _THINGS | {"NUM"})


def _finding_anonymous(
    first: Source,
    second: Source,
    x: tuple[Fact, AttributionValue],
    y: tuple[Fact, AttributionValue],
    *,
    vouched: list[bool],
) -> Finding:
    said = [" ".join(fact.text.split()) for fact, _ in (x, y)]
    said_of = describe_statement(((first, x[1]), (second, y[1])))
    unnamed = [s.article.outlet for s, is_vouched in zip((first, second), vouched, strict=True) if is_vouched]
    return Finding(
        rule="attribution-anonymous",
        kind="attribution",
        verdict="differs",
        severity="low",
        confidence=0.75,
        topic=f"On whose word: {said_of}" if said_of else "On whose word",
        marks=(
            Mark(first.id, x[0].start, x[0].end, x[1].speaker),
            Mark(second.id, y[0].start, y[0].end, y[1].speaker),
        ),
        reason=f"{' and '.join(unnamed)} rest{'s' * (len(unnamed) == 1)} it on people without a name: "
        f"“{said[0]}”, “{said[1]}”.",
        question="Does somebody vouch for it by name?",
    )


# --- one statement, two sources --------------------------------------------------------------------


def find_other_sources(story: Story) -> Iterator[Finding]:
    """One finding for each two sources that probably vouch for one statement."""
    for first, second, clash in clashes_of(story, "attribution"):
        x, y = clash.facts_a[0], clash.facts_b[0]
        assert isinstance(x.value, AttributionValue)  # noqa: S101 - only attributions come here
        assert isinstance(y.value, AttributionValue)  # noqa: S101
        yield tell_other(
            first,
            second,
            clash,
            topic=_topic(first, second, x.value, y.value),
            contrast=f"{first.article.outlet}: “{_shorten(x.text)}”, {second.article.outlet}: “{_shorten(y.text)}”",
            question="Whose statement is it, and how do they know?",
            most=1,
        )


RULES: Final = (
    Rule(
        id="attribution-conflict",
        version=1,
        kind="attribution",
        severity="high",
        summary="The same quoted words are credited to two different people.",
        find=find_quote_speakers,
    ),
    Rule(
        id="attribution-source",
        version=2,
        kind="attribution",
        severity="medium",
        summary="The same statement is credited to two different people.",
        find=find_statement_sources,
    ),
    Rule(
        id="attribution-anonymous",
        version=1,
        kind="attribution",
        severity="low",
        summary="One outlet has it from people without a name, the other from somebody else.",
        find=find_anonymous_sources,
    ),
    Rule(
        id="attribution-other",
        version=1,
        kind="attribution",
        severity="medium",
        summary="What is probably one statement has another source.",
        find=find_other_sources,
        is_judged=True,
    ),
)
