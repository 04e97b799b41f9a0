"""Findings are grouped by an index of what they mark; here by asking of every two, as the rules of merging are told."""

from __future__ import annotations

import functools
from itertools import pairwise
from math import isclose
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare.findings.merging import VERDICTS, group_findings
from compare.findings.twins import ACT_KINDS, Twins, overlap
from compare.model import Finding, Mark
from tests.detectors.stories import make_story

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.model import Story

pytestmark = pytest.mark.model

TEXTS = (
    "The ministry confirmed that two hostages were freed on Monday. Two crew hurt in warehouse fire. "
    "The union accepted the offer. Two firefighters were injured in the warehouse fire, and 41 people fled.",
    "The ministry denied that three hostages were freed on Tuesday. Three firefighters were injured in the fire. "
    "The union rejected the offer. At least 41 people fled, three crew hurt. The fire was on Tuesday.",
    "Freed were dozens of hostages, the ministry said. Seven firefighters were injured in the warehouse fire. "
    "The union may accept the offer. 41 people fled on Monday, the fire having injured seven crew.",
    "The union accepted an offer that it had rejected. Two were hurt; 249 people fled. The union plans to accept it. "
    "The ministry confirms the release of two hostages on Monday and denied nothing.",
)


def group_slowly(story: Story, findings: Sequence[Finding]) -> list[list[Finding]]:
    """The groups of findings, each finding held against every other."""
    twins = Twins(story)
    groups: list[list[Finding]] = []

    def in_outlets(x: Finding, y: Finding, test: Callable[[Mark, Mark], bool]) -> set[str]:
        return {p.source for p in x.marks for q in y.marks if p.source == q.source and test(p, q)}

    def are_one_fact(x: Finding, y: Finding) -> bool:
        if x.kind in ACT_KINDS and y.kind in ACT_KINDS:
            tight = in_outlets(x, y, twins.share_clause)
            if tight and len(tight | in_outlets(x, y, twins.are_nested)) >= 2:
                return True
            return x.kind == y.kind and len(in_outlets(x, y, twins.repeat_act)) >= 2
        if x.kind != y.kind or x.kind not in {"quantity", "date"}:
            return False
        return len(in_outlets(x, y, twins.tell_one_value)) >= 2

    def belongs(x: Finding, y: Finding) -> bool:
        shared = in_outlets(x, y, overlap)
        return len(shared) >= 2 or (bool(shared) and are_of_a_kind(x, y)) or are_one_fact(x, y)

    def are_of_a_kind(x: Finding, y: Finding) -> bool:
        return x.kind == y.kind or (twins.sets_figures(x) and twins.sets_figures(y))

    def may_be_one(x: Mark, y: Mark) -> bool:
        p, q = twins.quantity_at(x), twins.quantity_at(y)
        if p is None or q is None:
            return True
        if p.exact is not None and q.exact is not None and p.written_unit == q.written_unit:
            return isclose(p.exact, q.exact, rel_tol=1e-9)
        if p.unit != q.unit and (p.counted, q.counted) != (p.unit, q.unit):
            return True
        lows = [end for end in (p.low, q.low) if end is not None]
        highs = [end for end in (p.high, q.high) if end is not None]
        return not lows or not highs or max(lows) <= min(highs)

    def is_consistent(x: Finding, group: list[Finding]) -> bool:
        for mark in x.marks if twins.sets_figures(x) else ():
            held = [m for y in group if twins.sets_figures(y) for m in y.marks if m.source == mark.source]
            if held and not any(overlap(mark, m) or may_be_one(mark, m) for m in held):
                return False
        return True

    def explains(y: Finding, x: Finding) -> bool:
        outlets = [{m.source for m in f.marks} for f in (x, y)]
        return x.kind == y.kind and outlets[0] == outlets[1] and bool(in_outlets(x, y, overlap))

    def is_explained(x: Finding) -> bool:
        if x.kind != "certainty":
            return False
        denied = any(m.value == "denied" for m in x.marks)
        acts = [y for y in findings if y.kind == "polarity" or (y.kind == "framing" and denied)]
        return any(VERDICTS[y.verdict] <= VERDICTS[x.verdict] and are_one_fact(y, x) for y in acts)

    def rank(x: Finding) -> tuple[object, ...]:
        return (-x.confidence, VERDICTS[x.verdict], x.rule, [(m.source, m.start, m.end) for m in x.marks])

    for finding in sorted((f for f in findings if not is_explained(f)), key=rank):
        homes = [g for g in groups if any(belongs(finding, other) for other in g)]
        home = next((g for g in homes if is_consistent(finding, g)), None)
        if home is None:
            if not any(explains(other, finding) for g in homes for other in g):
                groups.append([finding])
        elif any(are_of_a_kind(finding, other) for other in home):
            home.append(finding)
    return groups


def list_marks(story: Story, outlet: str) -> list[Mark]:
    """Marks on every fact, every clause's verb and every two words of an outlet."""
    source = story.source(outlet)
    tokens = source.parse.tokens
    spans = [(f.start, f.end) for f in source.facts]
    spans += [(tokens[c.head].start, tokens[c.head].end) for c in source.claims]
    spans += [(x.start, y.end) for x, y in pairwise(tokens)]
    return [Mark(outlet, *span, value) for span in dict.fromkeys(spans) for value in ("", "denied")]


@st.composite
def findings_of(draw: st.DrawFn, marks: dict[str, list[Mark]]) -> Finding:
    outlets = draw(st.lists(st.sampled_from(sorted(marks)), min_size=2, max_size=3, unique=True))
    kind = draw(st.sampled_from(["quantity", "date", "polarity", "certainty", "framing", "name"]))
    return Finding(
        rule=f"{kind}-{draw(st.integers(0, 1))}",
        kind=kind,
        verdict=draw(st.sampled_from(["conflict", "differs"])),
        severity="low",
        confidence=draw(st.sampled_from([0.5, 0.7, 0.9])),
        topic="",
        marks=tuple(m for o in outlets for m in draw(st.lists(st.sampled_from(marks[o]), min_size=1, max_size=3))),
        reason="",
        question="",
    )


@functools.cache
def told_story() -> Story:
    return make_story(*TEXTS)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_the_index_groups_as_asking_of_every_two_does(data: st.DataObject) -> None:
    story = told_story()
    marks = {s.id: list_marks(story, s.id) for s in story.sources}
    # Few places at a time, so that findings meet.
    few = {
        outlet: data.draw(st.lists(st.sampled_from(found), min_size=2, max_size=6)) for outlet, found in marks.items()
    }
    findings = data.draw(st.lists(findings_of(few), max_size=14))
    assert group_findings(story, findings) == group_slowly(story, findings)
