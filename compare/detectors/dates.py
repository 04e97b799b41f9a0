"""Different times for the same event.

**What it says.** Two outlets date one event, or say how long it took, and the times are not the same.

**Fires** (`date-conflict`) when both times cannot be true: *on Thursday* / *at a session on Friday*, *last month* seen
from June / *early March*, *by the end of 2024* / *until the end of 2025*, *five days of riots* / *four days*.
(`date-precision`, a difference) when one contains the other, or they overlap: *last month* / *early May*, *Monday* /
*7am on Monday*, *Oct. 13* / *mid-October*.

**Silent** when any plausible reading agrees: a bare weekday as past or coming, *overnight* as either day, *two weeks
ago* next to any day around that time, *by the end of June* next to *by June 30*; where the two times more
probably date two things (all times of two outlets compete, equal ones too: `compare/candidates`); between types that
cannot be compared (a date, a length, a repetition); and for datelines and page stamps. Without a publication date
relative times stay open, and say nothing.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from compare.clauses.topics import describe_clash
from compare.detectors.clashes import clashes_of, say_grounds
from compare.detectors.rules import Rule
from compare.model import DateValue, Fact, Finding, Mark
from compare.values.dates import iso, say, sort_of
from compare.wording import say_interval

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Clash, Source, Story


def find_date_discrepancies(story: Story) -> Iterator[Finding]:
    """Findings of both rules, in order of sources, then of place."""
    for first, second, clash in clashes_of(story, "date"):
        yield _finding(first, second, clash)


def value_of(fact: Fact) -> DateValue:
    """The fact's value, which is a date's."""
    assert isinstance(fact.value, DateValue)  # noqa: S101 - only date facts come here
    return fact.value


def _finding(first: Source, second: Source, clash: Clash) -> Finding:
    x = value_of(clash.facts_a[0])
    rule = "date-conflict" if clash.relation == "conflict" else "date-precision"
    marks = [_mark(first, f) for f in clash.facts_a] + [_mark(second, f) for f in clash.facts_b]
    return Finding(
        rule=rule,
        kind="date",
        verdict=clash.relation,
        severity="medium" if clash.relation == "conflict" else "low",
        confidence=clash.probability,
        topic=describe_clash(first, second, clash),
        marks=tuple(marks),
        reason=_reason(x, first, second, clash),
        question="For how long was it?" if sort_of(x) == "length" else "On which day was it, and at what time?",
    )


def _mark(source: Source, fact: Fact) -> Mark:
    return Mark(source.id, fact.start, fact.end, iso(value_of(fact)), say(value_of(fact)))


def _reason(x: DateValue, a: Source, b: Source, clash: Clash) -> str:
    shown = f"{_said(a, clash.facts_a[0])}; {_said(b, clash.facts_b[0])}"
    if clash.relation == "conflict":
        why = "The two lengths cannot both hold" if sort_of(x) == "length" else "The two times cannot meet"
    elif sort_of(x) == "length":
        why = "The two lengths are compatible, but not the same"
    else:
        why = "One time holds the other, or they overlap: compatible, but not equally precise"
    return f"{shown}. {why}.{say_grounds(clash)}"


def _said(source: Source, fact: Fact) -> str:
    """What an outlet says and how it was read: "a has “last month”, which from 6 June 2023 is May 2023"."""
    value = value_of(fact)
    words = f"{source.id} has “{fact.text}”"
    if not value.anchored or source.anchor is None:
        return words
    day = date(source.anchor.year, source.anchor.month, source.anchor.day)
    return f"{words}, which from {say_interval(day, day)} is {say(value)}"


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="date-conflict",
        version=2,
        kind="date",
        severity="medium",
        summary="Two times of one event cannot meet.",
        find=find_date_discrepancies,
        is_judged=True,
    ),
    Rule(
        id="date-precision",
        version=2,
        kind="date",
        severity="low",
        summary="Two times of one event are compatible, but one is vaguer.",
        find=find_date_discrepancies,
        is_judged=True,
    ),
)
"""The rules of this module."""
