"""Different places.

**What it says.** Two outlets report one thing in two places.

**Fires** (`place-compass`) when aligned sentences give one landmark different compass words: *off the northern tip* /
*off the island's southern tip*; *150 nautical miles east of Aden* / *west of Aden*. Neighbouring words (*south* /
*southeast of Tehran*), or a compass word against none (*150 miles off Aden*), are a difference. (`place-town`) when
aligned sentences report the same event in two places that are known, from the text or the gazetteer, to be apart: *died
at her home in Ascona, Switzerland* / *died in a hospital in Locarno, Switzerland*. (`place-precision`, a difference)
when one outlet names the town of somebody's journey or meeting, the other only its country or state: *met his
counterpart in Washington* / *travelled to the U.S.* (`place-other`) when two places stand in surroundings so alike
that they are probably of one thing (`compare/candidates`); a difference where it is not known what contains them.

**Silent**, all but `place-other`, when, in any other event, one place contains the other, or may (*Port Marrow* /
*Newfoundland*: a place counts as outside another only if the place that contains it is known); when an article knows
both places, or both compass words, because then it is not a slip; for datelines; for places in the background of the
sentence (*a doctor from Brno*); and whenever the two verbs differ.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from compare.clauses.topics import describe_place
from compare.detectors.clashes import clashes_of, tell_other
from compare.detectors.rules import Rule
from compare.english.events import EVENT_CLASSES
from compare.english.places import COMMON_NOUNS, INSIDE, SITES
from compare.language.lexicons import capitals, fold
from compare.model import Fact, Finding, Mark, PlaceValue
from compare.values.places import relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Alignment, Claim, Source, Story, Token


def find_compass(story: Story) -> Iterator[Finding]:
    """One finding for each landmark that aligned sentences give two compass words."""
    done: set[tuple[str, str, str]] = set()
    for pair in story.candidates or story.alignments:
        first, second = story.source(pair.a.source), story.source(pair.b.source)
        for f, x in _places(first, pair.a.sentence):
            for g, y in _places(second, pair.b.sentence):
                if fold(x.name) != fold(y.name) or x.name in COMMON_NOUNS or x.direction == y.direction:
                    continue
                key = (first.id, second.id, fold(x.name))
                if key in done:
                    continue
                if x.direction and y.direction:
                    verdict = relation(x, y)
                    if verdict == "incomparable" or _has(first, y) or _has(second, x):
                        continue
                    confidence = 0.8 if verdict == "differs" else 0.9
                elif _is_bare_distance(first, f, x, second, g, y):
                    verdict, confidence = "differs", 0.75
                else:
                    continue
                done.add(key)
                yield Finding(
                    rule="place-compass",
                    kind="place",
                    verdict="conflict" if verdict == "conflict" else "differs",
                    severity="medium" if verdict == "conflict" else "low",
                    confidence=confidence,
                    topic=describe_place(((first, f), (second, g)))
                    if x.name.islower()
                    else f"Where, seen from {x.name}",
                    marks=(_mark(first, f, x), _mark(second, g, y)),
                    reason=f"“{f.text}” in {first.article.outlet}, “{g.text}” in {second.article.outlet}.",
                    question="Where exactly? Check against a map or a position given by the authorities.",
                )


def _places(source: Source, sentence: int) -> list[tuple[Fact, PlaceValue]]:
    return [(f, f.value) for f in source.facts_by_sentence[sentence] if isinstance(f.value, PlaceValue)]


def _mark(source: Source, fact: Fact, value: PlaceValue) -> Mark:
    return Mark(source.id, fact.start, fact.end, f"{value.direction} {value.name}".strip())


def _has(source: Source, place: PlaceValue) -> bool:
    """Whether an article has a landmark with that compass word anywhere."""
    return any(
        isinstance(f.value, PlaceValue)
        and f.value.direction == place.direction
        and fold(f.value.name) == fold(place.name)
        for f in source.facts
    )


_LENGTH: Final = r"\d[\d,.]*\s*-?(?:nautical\s+)?(?:miles?|km|kilomet\w+|met\w+)\s+"
_DISTANCE_OFF: Final = re.compile(_LENGTH + r"(?:off|from)\s+(?:the\s+)?$")
_DISTANCE: Final = re.compile(_LENGTH + r"(?:to the\s+)?$")


def _is_bare_distance(first: Source, f: Fact, x: PlaceValue, second: Source, g: Fact, y: PlaceValue) -> bool:
    """True for "150 nautical miles east of Aden" / "150 nautical miles off Aden"."""
    if (x.direction and x.preposition != "of") or (y.direction and y.preposition != "of"):
        return False
    source, fact = (second, g) if x.direction else (first, f)
    with_word, other = (x, first) if x.direction else (y, second)
    before = source.parse.text[max(fact.start - 40, 0) : fact.start]
    if not _DISTANCE_OFF.search(before) or _has(source, with_word):
        return False
    shown = f if other is first else g
    ahead = other.parse.text[max(shown.start - 40, 0) : shown.start]
    return _DISTANCE.search(ahead) is not None


# --- another town --------------------------------------------------------------------------------


def find_towns(story: Story) -> Iterator[Finding]:
    """One finding for each event that aligned sentences put into two places known to be apart."""
    done: set[tuple[str, str, str, str]] = set()
    for pair in sorted(story.alignments, key=lambda p: (-p.score, p.a.place, p.b.place)):
        first, second = story.source(pair.a.source), story.source(pair.b.source)
        for f, x in _sited(first, pair, 0):
            for g, y in _sited(second, pair, 1):
                key = (first.id, second.id, x.name, y.name)
                if key in done or relation(x, y) != "conflict" or _mentions(first, y.name) or _mentions(second, x.name):
                    continue
                verb = _shared_verb(first, f, second, g)
                if not verb:
                    continue
                done.add(key)
                yield Finding(
                    rule="place-town",
                    kind="place",
                    verdict="conflict",
                    severity="high",
                    confidence=0.8,
                    topic=describe_place(((first, _whole_site(first, f)), (second, _whole_site(second, g)))),
                    marks=(_site_mark(first, f, x), _site_mark(second, g, y)),
                    reason=f"{first.article.outlet} puts it in {x.name}, {second.article.outlet} in {y.name}; "
                    "neither article names the other place.",
                    question="In which place did it happen?",
                )


def _sited(source: Source, pair: Alignment, side: int) -> list[tuple[Fact, PlaceValue]]:
    """Places of a sentence that stand after "in", "at", "near" or "outside"; datelines have none."""
    ref = (pair.a, pair.b)[side]
    return [(f, v) for f, v in _places(source, ref.sentence) if not v.direction and v.preposition in INSIDE]


def _mentions(source: Source, name: str) -> bool:
    return re.search(rf"\b{re.escape(fold(name))}\b", fold(source.parse.text)) is not None


def _shared_verb(first: Source, f: Fact, second: Source, g: Fact) -> str:
    """Lemma of the verb that governs both places through "in" and the like; '' when they differ."""
    x, y = _governor(first, f), _governor(second, g)
    if x is None or y is None or x.lemma != y.lemma or x.lemma in {"be", "have", "say", "tell"}:
        return ""
    return x.lemma


def _governor(source: Source, fact: Fact) -> Token | None:
    """The verb a place hangs on, straight or through a site ("at her home in Ascona"); None for other nouns."""
    inside = source.parse.tokens_between(fact.start, fact.end)
    if not inside:
        return None
    for i in source.parse.ancestors(inside[0].i):
        t = source.parse.tokens[i]
        if t.pos == "VERB":
            return t
        if t.pos == "ADP" or t.lemma in SITES or fact.start <= t.start < fact.end:
            continue
        return None
    return None


def _whole_site(source: Source, fact: Fact) -> Fact:
    """The fact with all that is marked of it: neither the town nor "at her home" may be told of both."""
    assert isinstance(fact.value, PlaceValue)  # noqa: S101 - only place facts come here
    return replace(fact, start=_site_mark(source, fact, fact.value).start)


def _site_mark(source: Source, fact: Fact, value: PlaceValue) -> Mark:
    """From the preposition of the site on: "in a hospital in Locarno"."""
    inside = source.parse.tokens_between(fact.start, fact.end)
    start = fact.start
    for i in source.parse.ancestors(inside[0].i):
        t = source.parse.tokens[i]
        if t.pos == "VERB" or t.start > fact.start:
            break
        start = min(start, t.start)
    return Mark(source.id, start, fact.end, value.name)


# --- a town, or only its country -----------------------------------------------------------------

_TOWARDS: Final = INSIDE | {"to"}
_SHARED_WORDS: Final = 2
"""Words of the ones who travel, or meet, that two outlets must share: "commerce minister", not "minister"."""


def find_wider_places(story: Story) -> Iterator[Finding]:
    """One finding for each journey or meeting that one outlet places more closely than the other."""
    done: set[tuple[str, str]] = set()
    for pair in sorted(story.alignments, key=lambda p: (-p.score, p.a.place, p.b.place)):
        first, second = story.source(pair.a.source), story.source(pair.b.source)
        for mine in _meetings(first, pair.a.sentence):
            for theirs in _meetings(second, pair.b.sentence):
                if (first.id, second.id) in done or len(_doers(first, mine) & _doers(second, theirs)) < _SHARED_WORDS:
                    continue
                found = _nested(_ends(mine), _ends(theirs))
                if found is None:
                    continue
                done.add((first.id, second.id))
                (f, x), (g, y) = found
                yield Finding(
                    rule="place-precision",
                    kind="place",
                    verdict="differs",
                    severity="low",
                    confidence=0.7,
                    topic=describe_place(((first, f), (second, g))),
                    marks=(Mark(first.id, f.start, f.end, x.name), Mark(second.id, g.start, g.end, y.name)),
                    reason=f"“{f.text}” in {first.article.outlet}, “{g.text}” in {second.article.outlet}: "
                    "one place holds the other.",
                    question="In which town?",
                )


def _meetings(source: Source, sentence: int) -> list[Claim]:
    return [c for c in source.claims_by_sentence[sentence] if EVENT_CLASSES.get(c.predicate) == "meet"]


def _doers(source: Source, claim: Claim) -> frozenset[str]:
    """The words for those who travel or meet."""
    return frozenset(
        fold(t.lemma)
        for argument in claim.arguments
        if argument.role in {"subject", "object", "agent"}
        for t in source.parse.tokens_between(argument.start, argument.end)
        if t.pos in {"NOUN", "PROPN"}
    )


def _ends(claim: Claim) -> list[tuple[Fact, PlaceValue]]:
    """The places in which, or to which, the claim's act goes."""
    return [
        (f, f.value)
        for f in claim.facts
        if isinstance(f.value, PlaceValue) and not f.value.direction and f.value.preposition in _TOWARDS
    ]


def _nested(
    here: list[tuple[Fact, PlaceValue]], there: list[tuple[Fact, PlaceValue]]
) -> tuple[tuple[Fact, PlaceValue], tuple[Fact, PlaceValue]] | None:
    """The first place of either side of which one holds the other; None when a side has both, or names no other."""
    for f, x in here:
        for g, y in there:
            if _holds(x, y) and not any(_holds(x, z) for _, z in here):
                return (f, x), (g, y)
            if _holds(y, x) and not any(_holds(y, z) for _, z in there):
                return (f, x), (g, y)
    return None


def _holds(x: PlaceValue, y: PlaceValue) -> bool:
    """Is `y` a town, or a part, of `x`? A capital need not say of what country."""
    return fold(x.name) in {fold(holder) for holder in (*y.within, capitals().get(fold(y.name), ""))}


# --- whatever else stands in one place -------------------------------------------------------------


def find_other_places(story: Story) -> Iterator[Finding]:
    """One finding for each two places that probably are of one thing."""
    for first, second, clash in clashes_of(story, "place"):
        x, y = clash.facts_a[0], clash.facts_b[0]
        if (
            isinstance(x.value, PlaceValue)
            and isinstance(y.value, PlaceValue)
            and fold(x.value.name) == fold(y.value.name)
        ):
            continue  # `place-compass` tells them
        yield tell_other(
            first,
            second,
            clash,
            topic=describe_place(((first, x), (second, y))),
            contrast=f"“{x.text}” in {first.article.outlet}, “{y.text}” in {second.article.outlet}",
            question="Where was it?",
        )


RULES: Final = (
    Rule(
        id="place-compass",
        version=1,
        kind="place",
        severity="medium",
        summary="One landmark, two compass words.",
        find=find_compass,
    ),
    Rule(
        id="place-town",
        version=1,
        kind="place",
        severity="high",
        summary="One event in two places known to be apart.",
        find=find_towns,
    ),
    Rule(
        id="place-precision",
        version=1,
        kind="place",
        severity="low",
        summary="One outlet names the town of a meeting, the other only its country.",
        find=find_wider_places,
    ),
    Rule(
        id="place-other",
        version=1,
        kind="place",
        severity="medium",
        summary="Two places stand where probably one belongs.",
        find=find_other_places,
        is_judged=True,
    ),
)
