"""Different times for the same event.

**What it says.** Two outlets date one event, or say how long it took, and the times are not the same.

**Fires** (`date-conflict`) when both times cannot be true: *on Thursday* / *at a session on Friday*, *last month* seen
from June / *early March*, *by the end of 2024* / *until the end of 2025*, *five days of riots* / *four days*.
(`date-precision`, a difference) when one contains the other, or they overlap: *last month* / *early May*, *Monday* /
*7am on Monday*, *Oct. 13* / *mid-October*.

**Silent** when any plausible reading agrees: a bare weekday as past or coming, *overnight* as either day, *two weeks
ago* next to any day around that time, *by the end of June* next to *by June 30*; when another mention explains the time
(all times of two outlets compete, equal ones first); between types that cannot be compared (a date, a length, a
repetition); and for datelines and page stamps. Without a publication date relative times stay open, and say nothing.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from compare.clauses.topics import describe_fact
from compare.detectors.matching import Clash, Competition, find_clashes
from compare.detectors.rules import Rule
from compare.english.datelines import BEFORE_DATE
from compare.model import DateValue, Fact, Finding, Mark
from compare.values.dates import iso, length_of, named_span, relation, say, sort_of
from compare.wording import say_interval

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Source, Story
    from compare.values.relations import Relation

FITS: Final = 0.65
"""Least slot score of a reported clash in the strict set: 0.6 finds more, 0.7 is surer, on dev and real alike."""
FITS_LOOSELY: Final = 0.8
EXPLAINS: Final = 0.4

# --- the rules ------------------------------------------------------------------------------------


def value_of(fact: Fact) -> DateValue:
    """The fact's value, which is a date's."""
    assert isinstance(fact.value, DateValue)  # noqa: S101 - only date facts come here
    return fact.value


_MONTH: Final = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?")


def _is_distinctive(fact: Fact) -> bool:
    """Does the same time anywhere explain this one? "Tuesday" may date anything, "March 9" and "February" hardly."""
    value = value_of(fact)
    if sort_of(value) != "time" or value.bound or value.grain not in {"day", "month", "quarter", "season"}:
        return False
    return not value.anchored or (value.grain != "day" and bool(_MONTH.fullmatch(fact.text)))


# "$125 a month": a rate, unless it says that something took a month.
_RATE: Final = re.compile(r"(?:a|an|per|each|every) [a-z]+", re.IGNORECASE)


def _compare(x: Fact, y: Fact) -> Relation:
    return relation(value_of(x), value_of(y), said=(x.text, y.text))


def affinity(x: Fact, y: Fact) -> float:
    """What two values alone say of dating one event, about -0.5 to 0.3, added to the slot score; symmetric."""
    a, b = value_of(x), value_of(y)
    sort = sort_of(a)
    if not sort or sort != sort_of(b):
        return 0.0
    if sort == "length":
        total = 0.1 if a.grain == b.grain else -0.1
        if ("-" in x.text) != ("-" in y.text):
            # "A 95-minute flight" measures a thing, "35 minutes before" a distance.
            total -= 0.15
        first_length, second_length = length_of(a), length_of(b)
        if first_length is None or second_length is None:
            return total
        sizes = sorted((first_length[0] * first_length[1], second_length[0] * second_length[1]))
        return total - (0.5 if sizes[1] > 4 * sizes[0] else 0.2 if sizes[1] > 3 * sizes[0] else 0.0)
    total = 0.1 if a.grain == b.grain else 0.0
    if sort != "time" or (a.earliest is None and a.latest is None) or (b.earliest is None and b.latest is None):
        return total
    first, second = named_span(a), named_span(b)
    if first is None or second is None:
        return total
    if first[0] == second[0] or first[1] == second[1]:
        total += 0.2
    gap = max(first[0], second[0]) - min(first[1], second[1])
    if gap <= timedelta(0):
        # Times that overlap are the likelier pair; but "this year" overlaps with too much.
        total += 0.1 if "year" not in {a.grain, b.grain} else -0.1
    if gap > timedelta(days=300):
        # Another year's event, unless only the year was changed.
        again = first[0].timetuple()[1:3] == second[0].timetuple()[1:3] and a.grain == b.grain in {"day", "month"}
        total += 0.1 if again else -0.4
    elif gap > timedelta(days=14):
        total -= 0.1
    return total


def find_date_discrepancies(story: Story) -> Iterator[Finding]:
    """Findings of both rules, in order of sources, then of place."""
    stamps = frozenset(id(f) for source in story.sources for f in _find_stamps(source))
    rules = Competition(
        kind="date",
        compare=_compare,
        noun=lambda _: "",
        takes_part=lambda f: id(f) not in stamps and bool(sort_of(value_of(f))) and not _RATE.fullmatch(f.text),
        is_distinctive=_is_distinctive,
        fits=FITS,
        explains=EXPLAINS,
        fits_loosely=FITS_LOOSELY,
        affinity=affinity,
    )
    for clash in find_clashes(story, rules):
        yield _finding(clash)


_DATELINE: Final = re.compile(BEFORE_DATE)
_STAMP_WORDS: Final = 4


def _find_stamps(source: Source) -> Iterator[Fact]:
    """Dates that date no event: datelines, lines with a date and little else, and days of a lasting state."""
    text = source.parse.text
    for fact in source.facts:
        if fact.kind != "date":
            continue
        start = text.rfind("\n", 0, fact.start) + 1
        end = text.find("\n", fact.end)
        line = text[start : end if end >= 0 else len(text)]
        around = text[start : fact.start] + " " + text[fact.end : end if end >= 0 else len(text)]
        dateline = _DATELINE.fullmatch(text[start : fact.start])
        words = re.findall(r"[^\W\d_]{3,}", around)
        sentence = source.parse.sentence_at(fact.start)
        if "still" in source.parse.sentence_text(sentence).lower().split():
            # A state that lasts ("still in hospital on Sunday") is true of many days.
            yield fact
        elif dateline or (len(line) < 90 and len(words) < _STAMP_WORDS and not value_of(fact).anchored):
            yield fact


def _finding(clash: Clash) -> Finding:
    x = value_of(clash.facts_a[0])
    rule = "date-conflict" if clash.relation == "conflict" else "date-precision"
    marks = [_mark(clash.source_a, f) for f in clash.facts_a] + [_mark(clash.source_b, f) for f in clash.facts_b]
    return Finding(
        rule=rule,
        kind="date",
        verdict=clash.relation,
        severity="medium" if clash.relation == "conflict" else "low",
        confidence=round(min(0.95, 0.5 + 0.35 * clash.slot), 3),
        topic=describe_fact(clash.source_a, clash.facts_a[0]) or ", ".join(clash.shared_words[:3]),
        marks=tuple(marks),
        reason=_reason(x, clash),
        question="For how long was it?" if sort_of(x) == "length" else "On which day was it, and at what time?",
    )


def _mark(source: Source, fact: Fact) -> Mark:
    return Mark(source.id, fact.start, fact.end, iso(value_of(fact)), say(value_of(fact)))


def _reason(x: DateValue, clash: Clash) -> str:
    a, b = clash.source_a, clash.source_b
    shown = f"{_said(a, clash.facts_a[0])}; {_said(b, clash.facts_b[0])}"
    if clash.relation == "conflict":
        why = "The two lengths cannot both hold" if sort_of(x) == "length" else "The two times cannot meet"
    elif sort_of(x) == "length":
        why = "The two lengths are compatible, but not the same"
    else:
        why = "One time holds the other, or they overlap: compatible, but not equally precise"
    return f"{shown}. {why}."


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
        version=1,
        kind="date",
        severity="medium",
        summary="Two times of one event cannot meet.",
        find=find_date_discrepancies,
    ),
    Rule(
        id="date-precision",
        version=1,
        kind="date",
        severity="low",
        summary="Two times of one event are compatible, but one is vaguer.",
        find=find_date_discrepancies,
    ),
)
"""The rules of this module."""
