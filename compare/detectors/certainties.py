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

from typing import TYPE_CHECKING, Final

from compare.clauses.participants import innermost_attribution
from compare.clauses.retellings import Retelling, find_retellings, words_with_hedge
from compare.detectors.clashes import ACT_QUESTIONS
from compare.detectors.rules import Rule
from compare.english.events import SENSE_OF
from compare.english.predicates import HARMLESS_HEDGES
from compare.language.lexicons import words
from compare.model import Finding, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Predication, Source, Story

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


def find_certainty_differences(story: Story) -> Iterator[Finding]:
    """One finding for each predicate that one outlet hedges and the other does not."""
    for told in find_retellings(story, _is_stated):
        verdict = _verdict(told)
        if verdict is not None and not _is_settled(told):
            yield _finding(told, verdict)


def _is_stated(source: Source, told: Predication) -> bool:
    """True for a verb of some weight that is stated, not just named: not "the importance of maintaining"."""
    token = source.parse.tokens[told.head]
    if token.dep == "pcomp" or told.is_partial:
        return False
    is_weighty = token.pos == "VERB" and token.lemma not in words("polarities.json", "light")
    is_harmless = told.hedge is not None and told.hedge.text.lower() in HARMLESS_HEDGES
    return (is_weighty or token.lemma == "be") and not is_harmless


def _verdict(told: Retelling) -> Verdict | None:
    x, y = told.x, told.y
    levels = (x.certainty, y.certainty)
    verdict = _VERDICTS.get(levels) or _VERDICTS.get(levels[::-1])
    if verdict is None or x.negated != y.negated or not _is_one_verb(told, x, y):
        return None
    if _numbers(told.first, x) != _numbers(told.second, y) or told.are_apart or not _is_one_event(told):
        return None
    source, sure = (told.first, x) if levels in _VERDICTS else (told.second, y)
    token = source.parse.tokens[sure.head]
    if "alleged" in levels and innermost_attribution(source.facts, token.start, token.end, slack=2):
        return None
    return verdict


def _is_settled(told: Retelling) -> bool:
    """Whether one of the sentences also has the verb as sure, or as unsure, as the other outlet has it."""
    return told.is_settled(lambda p, q: p.certainty == q.certainty and _is_one_verb(told, p, q))


def _numbers(source: Source, told: Predication) -> frozenset[str]:
    """The numbers that count what is acted on: "300 robberies" are not "a robbery"."""
    parse = source.parse
    nouns = [c for c in parse.children[told.head] if parse.tokens[c].dep in {"dobj", "nsubjpass", "attr"}]
    return frozenset(parse.tokens[g].lower for n in nouns for g in parse.children[n] if parse.tokens[g].dep == "nummod")


def _is_one_verb(told: Retelling, p: Predication, q: Predication) -> bool:
    return not _names(told.first, p).isdisjoint(_names(told.second, q))


def _names(source: Source, told: Predication) -> frozenset[str]:
    """What the predicate may be called: the verb with its particle; a participle; the adjective of a copula."""
    parse = source.parse
    token = parse.tokens[told.head]
    if token.lemma == "be":
        kids = (parse.tokens[c] for c in parse.children[told.head])
        return frozenset(f"be {k.lower}" for k in kids if k.dep == "acomp")
    names = {told.predicate}
    if sense := SENSE_OF.get(told.predicate.replace(" ", "_"), ""):
        names.add(f"class {sense}")
    return frozenset({*names, f"be {token.lower}"} if told.is_passive else names)


def _is_one_event(told: Retelling) -> bool:
    x, y = told.x, told.y
    if x.target and y.target:
        return bool(x.target & y.target)
    return bool(x.agents & y.agents) and len(told.shared) >= MIN_SHARED


def _finding(told: Retelling, verdict: Verdict) -> Finding:
    span_x, span_y = words_with_hedge(told.first, told.x), words_with_hedge(told.second, told.y)
    levels = (told.x.certainty, told.y.certainty)
    return Finding(
        rule="certainty-hedge",
        kind="certainty",
        verdict=verdict,
        severity="medium" if verdict == "conflict" else "low",
        confidence=told.confidence(0.55, 0.08, 0.9),
        topic=told.topic("certainty"),
        marks=told.marks([span_x], [span_y], levels),
        reason=f"{told.contrast(span_x, span_y, levels)}: one is surer than the other.",
        question=ACT_QUESTIONS["certainty"],
    )


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
