"""A page bears another date than its story.

**What it says.** An article is stamped with one day, but its relative dates ("last month", "on Tuesday") fit the other
outlets' only if it ran on another. Re-publishers stamp pages with their own date; the dates are then read against the
inferred day, and the report says so.

**Fires** when two articles that align well are dated more than a month apart, their relative dates disagree by one
and the same gap, and two or more of them agree once that gap is taken away.

**Silent** when the text itself names times close to its page's date, or names the inferred month with its year, as
nobody does within that month.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.detectors.rules import Rule
from compare.model import DateValue, Finding, Mark, find_source_place
from compare.values.dates import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Drift, Fact, Story

_SHOWN: Final = 4
"""Pairs of dates that are shown as evidence."""


def find_drifts(story: Story) -> Iterator[Finding]:
    """One finding for each source whose anchor was inferred from another's dates."""
    for drift in story.drifts:
        yield _finding(story, drift)


def _finding(story: Story, drift: Drift) -> Finding:
    drifting, steady = (story.source(i).article.outlet for i in (drift.drifting, drift.steady))
    marks = [mark for x, y in drift.agreeing[:_SHOWN] for mark in (_mark(drift.drifting, x), _mark(drift.steady, y))]
    stamp = drift.page.isoformat() if drift.page else "unknown"
    steady_stamp = drift.steady_page.isoformat() if drift.steady_page else "undated"
    return Finding(
        rule=RULE.id,
        kind=RULE.kind,
        verdict="differs",
        severity=RULE.severity,
        confidence=round(min(0.6 + 0.1 * drift.support, 0.95), 2),
        topic="date of the page",
        marks=tuple(sorted(marks, key=lambda m: (find_source_place(m.source), m.start))),
        reason=(
            f"{drift.drifting} ({drifting}) is dated {stamp}, but its relative dates fit {drift.steady} ({steady}, "
            f"{steady_stamp}) only if it ran about {drift.anchor:%B} {drift.anchor.year}. "
            f"Dates of {drift.drifting} were read against {drift.anchor.isoformat()}."
        ),
        question=f"When did {drifting} first publish this text?",
    )


def _mark(source_id: str, fact: Fact) -> Mark:
    value = fact.value
    if not isinstance(value, DateValue):
        return Mark(source_id, fact.start, fact.end)
    return Mark(source_id, fact.start, fact.end, value.timex, say(value))


RULE: Final = Rule(
    id="anchor-drift",
    version=1,
    kind="metadata",
    severity="medium",
    summary="A page is stamped with another date than its relative dates fit.",
    find=find_drifts,
)
RULES: Final = (RULE,)
