"""Certain in one outlet, uncertain in the other.

**What it says.** One outlet states as a fact (or as settled) what the other reports as possible, believed, alleged or
disputed.

**Fires** when aligned sentences have the same verb about the same thing and a hedge governs that verb on one side only:
"it *had opened* an investigation" / "it was *considering whether to open* an investigation". `conflict` when what one
states is only possible, under consideration or denied in the other; `differs` for what is believed or alleged.

**Silent** when the hedge belongs to another part of the sentence ("killed by an *allegedly* drunk driver"), when both
hedge in the same way, when the verbs do not have the same meaning (real pairs often differ there: this rule finds few),
when one is a plan, a forecast or an attempt and the other the act itself, when the numbers differ, when the fact is
credited to somebody and the other alleges it, when "could" is an ability and May a month, and when one of the sentences
says both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compare.acts import Act, Acts, dates_clash, describe_event, doers_clash, words_around
from compare.detectors.attributions import attribution_of
from compare.detectors.matching import EVENT_CLASSES, SENSES
from compare.detectors.rules import Rule
from compare.lexicons import words
from compare.model import CertaintyValue, Finding, Mark, Severity, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Alignment, Source, Story

# Content words that two acts must share, the verb itself apart.
MIN_SHARED: Final = 2

# What the softer side may be against a sure one ("fact") or a settled plan ("planned"). A plan against a fact is
# nearly always the earlier report of the two.
_VERDICTS: Final[dict[tuple[str, str], Verdict]] = {
    ("fact", "possible"): "conflict",
    ("fact", "denied"): "conflict",
    ("fact", "probable"): "differs",
    ("fact", "alleged"): "differs",
    ("planned", "possible"): "conflict",
    ("planned", "denied"): "conflict",
    ("probable", "possible"): "differs",
}


# Cues that leave no doubt of the kind an editor must settle: hearsay of the outlet's own, an attempt (another act),
# and a forecast, which the deed has only overtaken.
_HARMLESS: Final = frozenset(
    "reportedly reported said try tried tries trying attempt attempted attempting attempts effort efforts bid bids "
    "struggle struggled struggling expect expected expecting expects anticipated anticipate forecast predicted likely "
    "seek seeking".split()
)


@dataclass(frozen=True, slots=True, eq=False)
class _Stated:
    """An act, and what its predicate may be called."""

    act: Act
    verbs: frozenset[str]
    can_clash: bool
    """Does it state an act of its own? Verbs that say little do not."""


class _Reader:
    """The acts of one source, sentence by sentence."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._acts = Acts(source)
        self._read: dict[int, list[_Stated]] = {}

    def in_sentence(self, sentence: int) -> list[_Stated]:
        if sentence not in self._read:
            self._read[sentence] = [
                _Stated(act, _verbs(self.source, act), _can_clash(self.source, act))
                for act in self._acts.in_sentence(sentence)
            ]
        return self._read[sentence]


def find_certainty_differences(story: Story) -> Iterator[Finding]:
    """One finding for each predicate that one outlet hedges and the other does not."""
    readers = {s.id: _Reader(s) for s in story.sources}
    done: set[tuple[str, int, str, int]] = set()
    for pair in story.alignments:
        if story.is_verbatim(pair):
            continue
        first, second = story.source(pair.a.source), story.source(pair.b.source)
        mine = readers[first.id].in_sentence(pair.a.sentence)
        theirs = readers[second.id].in_sentence(pair.b.sentence)
        for x in mine:
            for y in theirs:
                if not (x.can_clash and y.can_clash and x.verbs & y.verbs):
                    continue
                key = (first.id, x.act.head, second.id, y.act.head)
                verdict = _verdict(first, second, x.act, y.act)
                if key in done or verdict is None or _settled(x, y, mine, theirs):
                    continue
                done.add(key)
                yield _finding(first, second, x.act, y.act, verdict, pair)


def _can_clash(source: Source, act: Act) -> bool:
    token = source.parse.tokens[act.head]
    # "the importance of maintaining": named, not stated.
    if token.dep == "pcomp" or act.part:
        return False
    return token.lemma == "be" or (token.pos == "VERB" and token.lemma not in words("polarities.json", "light"))


def _verdict(first: Source, second: Source, x: Act, y: Act) -> Verdict | None:
    """Of two acts that may clash and have one verb."""
    if x.negated != y.negated or _numbers(first, x) != _numbers(second, y):
        return None
    if doers_clash(x, y) or dates_clash(x, y) or not _one_event(x, y):
        return None
    verdict = _VERDICTS.get((x.level, y.level)) or _VERDICTS.get((y.level, x.level))
    if verdict is None or any(_hedge(s, a) in _HARMLESS for s, a in ((first, x), (second, y))):
        return None
    sure, source = (x, first) if (x.level, y.level) in _VERDICTS else (y, second)
    token = source.parse.tokens[sure.head]
    if "alleged" in {x.level, y.level} and attribution_of(source, token.start, token.end) is not None:
        return None
    return verdict


def _hedge(source: Source, act: Act) -> str:
    token = source.parse.tokens[act.head]
    for fact in source.facts_by_sentence[act.sentence]:
        value = fact.value
        if isinstance(value, CertaintyValue) and value.predicate[0] == token.start and value.level != "negated":
            return value.cue
    return ""


def _numbers(source: Source, act: Act) -> frozenset[str]:
    """The numbers that count what is acted on: "300 robberies" are not "a robbery"."""
    parse = source.parse
    nouns = [c for c in parse.children[act.head] if parse.tokens[c].dep in {"dobj", "nsubjpass", "attr"}]
    return frozenset(parse.tokens[g].lower for n in nouns for g in parse.children[n] if parse.tokens[g].dep == "nummod")


def _verbs(source: Source, act: Act) -> frozenset[str]:
    """What the predicate may be called: the verb with its particle; a participle; the adjective of a copula."""
    parse = source.parse
    token = parse.tokens[act.head]
    kids = [parse.tokens[c] for c in parse.children[act.head]]
    if token.lemma == "be":
        return frozenset(f"be {k.lower}" for k in kids if k.dep == "acomp")
    verb = " ".join([token.lemma, *(k.lemma for k in kids if k.dep == "prt")])
    sense = EVENT_CLASSES.get(verb.replace(" ", "_"), "")
    names = {verb, f"class {sense}"} if sense in SENSES else {verb}
    return frozenset({*names, f"be {token.lower}"} if act.passive else names)


def _one_event(x: Act, y: Act) -> bool:
    if x.target and y.target:
        return bool(x.target & y.target)
    return bool(x.subject & y.subject) and len(x.things & y.things) >= MIN_SHARED


def _settled(x: _Stated, y: _Stated, mine: list[_Stated], theirs: list[_Stated]) -> bool:
    """Whether one of the sentences also has the verb as sure, or as unsure, as the other outlet has it."""
    return any(z is not x and z.act.level == y.act.level and z.verbs & y.verbs for z in mine) or any(
        z is not y and z.act.level == x.act.level and x.verbs & z.verbs for z in theirs
    )


def _finding(first: Source, second: Source, x: Act, y: Act, verdict: Verdict, pair: Alignment) -> Finding:
    severity: Severity = "medium" if verdict == "conflict" else "low"
    span_x, span_y = _hedged(first, x), _hedged(second, y)
    said_x, said_y = (" ".join(s.parse.text[slice(*p)].split()) for s, p in ((first, span_x), (second, span_y)))
    common = x.things & y.things
    return Finding(
        rule="certainty-hedge",
        kind="certainty",
        verdict=verdict,
        severity=severity,
        confidence=round(min(0.55 + 0.08 * len(common) + 0.1 * pair.score, 0.9), 2),
        topic=describe_event(first, x),
        marks=(Mark(first.id, *span_x, x.level), Mark(second.id, *span_y, y.level)),
        reason=(
            f"{first.article.outlet} has “{said_x}” ({x.level}), {second.article.outlet} “{said_y}” ({y.level}): "
            "one is surer than the other."
        ),
        question="Is it established, and by whom?",
    )


def _hedged(source: Source, act: Act) -> tuple[int, int]:
    """The act's words from its cue on, when the cue stands close before or after."""
    start, end = words_around(source, act.head)
    token = source.parse.tokens[act.head]
    for fact in source.facts_by_sentence[act.sentence]:
        value = fact.value
        if isinstance(value, CertaintyValue) and value.predicate[0] == token.start and value.level != "negated":
            low, high = min(start, fact.start), max(end, fact.end)
            if len(source.parse.tokens_between(low, high)) <= 12:
                start, end = low, high
    return start, end


RULES: Final = (
    Rule(
        id="certainty-hedge",
        version=1,
        kind="certainty",
        severity="medium",
        summary="One outlet states what the other hedges.",
        find=find_certainty_differences,
    ),
)
