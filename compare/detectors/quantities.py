"""Different figures for the same thing.

**What it says.** Two outlets give figures for one thing that are not the same.

**Fires** (`quantity-conflict`) when both cannot be true: *1,150 jobs* / *1,510 positions*; *a minimum of 16 weeks* /
*up to 16 weeks*; *1.8 percentage points* / *1.8 percent*; *4% from a year earlier* / *4 percent from the second
quarter*. (`quantity-none`) when one outlet says that there was nobody or nothing, and the other counts some: *no one
was killed* / *12 were killed*. (`casualties-denied`) when it says so of the dead or the hurt, wherever the two stand.
(`quantity-precision`, a difference) when one figure is vaguer, or a bound: *nearly 300 jobs* / *286 people*; *at least
five* / *six*; *dozens* / *as many as 80*.

**Silent** where the two figures more probably tell of two things (all figures of two outlets compete, equal ones too:
`compare/candidates`); when the figures agree after conversion (*60 miles* / *nearly 100 km*) or except
for *about*; across currencies, and between figures of different types: counts, measures, ages, shares.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING, Final

from compare.candidates.figures import Figures, figure_of, is_distinctive
from compare.candidates.slots import find_slot
from compare.clauses.topics import describe_clash
from compare.detectors.clashes import clashes_of, say_grounds
from compare.detectors.rules import Rule
from compare.model import Clash, Fact, Finding, Mark, find_source_place
from compare.values.quantities import PEOPLE_NOUNS, contrast, count_alike, relation, say, sort_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import QuantityValue, Severity, Source, Story


def find_quantity_discrepancies(story: Story) -> Iterator[Finding]:
    """Findings of the two rules on figures that clash, in order of sources, then of place."""
    repeats = _Repeats()
    for first, second, clash in clashes_of(story, "quantity"):
        yield _finding(first, second, clash, repeats)


def find_denied_casualties(story: Story) -> Iterator[Finding]:
    """One finding for each two outlets of which one says none and the other some, of the dead or of the hurt.

    "No one was hurt" / "two hurt": a denial of casualties speaks of the whole event, so no alignment is asked for.
    Silent when either outlet also says the other thing, and for counts that tell of another year.
    """
    figures, repeats = Figures(story), _Repeats()
    denied: dict[tuple[str, str], list[Fact]] = {}
    told: dict[tuple[str, str], list[Fact]] = {}
    for source in story.sources:
        for event in ("die", "hurt"):
            facts = _casualties(source, event)
            none = [f for f in facts if figure_of(f).exact == 0 and figure_of(f).counted in _ANYBODY]
            some = [f for f in facts if figure_of(f).exact != 0 and not figures.is_past(source, f)]
            denied[source.id, event] = none if len(none) == len(facts) else []
            told[source.id, event] = some if len(some) == len(facts) else []
    for first, second in permutations(story.sources, 2):
        for event in ("die", "hurt"):
            none, some = denied[first.id, event], told[second.id, event]
            if none and some:
                both = (first, second, none, some)
                if find_source_place(first.id) > find_source_place(second.id):
                    both = (second, first, some, none)
                clash = Clash("quantity", both[0].id, both[1].id, tuple(both[2]), tuple(both[3]), "conflict", 1.0)
                yield replace(_finding(both[0], both[1], clash, repeats), rule="casualties-denied")


# "No children were hurt" leaves room for others.
_ANYBODY: Final = frozenset(("people", "person", "casualty"))


def _casualties(source: Source, event: str) -> list[Fact]:
    """The counts of people in an event class, zero included, by place."""
    out = []
    for fact in source.facts:
        if fact.kind == "quantity" and sort_of(figure_of(fact)) == "count" and figure_of(fact).counted in PEOPLE_NOUNS:
            slot = find_slot(source, fact)
            if slot and slot.event == event:
                out.append(fact)
    return out


class _Repeats:
    """Every mention of a value in its article that counts alike; each value is looked for once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, Fact], list[Fact]] = {}

    def beside(self, source: Source, shown: Sequence[Fact]) -> tuple[Fact, ...]:
        """The facts shown, then every other mention of the first of them."""
        key = source.id, shown[0]
        if key not in self._known:
            self._known[key] = list(_find_repeats(source, shown[0]))
        return (*shown, *(fact for fact in self._known[key] if fact not in shown))


def _find_repeats(source: Source, shown: Fact) -> Iterator[Fact]:
    first = figure_of(shown)
    event = slot.event if (slot := find_slot(source, shown)) else ""
    for fact in source.facts:
        if fact.kind != "quantity":
            continue
        value = figure_of(fact)
        if value.modifier == first.modifier and relation(value, first) == "agree" and count_alike(value, first):
            other = find_slot(source, fact)
            if other and (other.event == event or is_distinctive(value)):
                yield fact


def _finding(first: Source, second: Source, clash: Clash, repeats: _Repeats) -> Finding:
    x, y = figure_of(clash.facts_a[0]), figure_of(clash.facts_b[0])
    none = clash.relation == "conflict" and contrast(x, y) == "none for some"
    rule = "quantity-none" if none else f"quantity-{'conflict' if clash.relation == 'conflict' else 'precision'}"
    severity: Severity = "low" if clash.relation == "differs" else ("high" if none or _far_apart(x, y) else "medium")
    marks = [
        _mark(source, fact)
        for source, facts in ((first, clash.facts_a), (second, clash.facts_b))
        for fact in repeats.beside(source, facts)
    ]
    return Finding(
        rule=rule,
        kind="polarity" if none else "quantity",
        verdict=clash.relation,
        severity=severity,
        confidence=clash.probability,
        topic=describe_clash(first, second, clash),
        marks=tuple(marks),
        reason=_reason(x, y, clash),
        question="Which figure holds, as of when, and who gave it?",
    )


def _mark(source: Source, fact: Fact) -> Mark:
    return Mark(source.id, fact.start, fact.end, say(figure_of(fact)))


def _far_apart(x: QuantityValue, y: QuantityValue) -> bool:
    """Whether one figure is more than half as large again as the other."""
    if x.exact is None or y.exact is None or not x.exact or not y.exact:
        return False
    return not 2 / 3 <= abs(x.exact / y.exact) <= 3 / 2


def _reason(x: QuantityValue, y: QuantityValue, clash: Clash) -> str:
    a, b = clash.a, clash.b
    # What has no number of its own ("terms were not given") is told in the article's words.
    said_x, said_y = (say(figure_of(f)) or f"“{f.text}”" for f in (clash.facts_a[0], clash.facts_b[0]))
    shown = f"{a} has {said_x}, {b} has {said_y}"
    apart = contrast(x, y)
    if apart == "points for percent":
        why = "a percentage point is an amount, a percent a share of what it changes"
    elif apart == "period":
        why = f"the same number is {x.period} in {a} and {y.period} in {b}"
    elif clash.relation == "conflict":
        why = "both cannot hold for the same count"
    else:
        why = "the figures are compatible, but one is vaguer or bounded"
    return f"{shown}: {why}.{say_grounds(clash)}"


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="quantity-conflict",
        version=2,
        kind="quantity",
        severity="medium",
        summary="Two figures for one thing cannot both hold.",
        find=find_quantity_discrepancies,
        is_judged=True,
    ),
    Rule(
        id="quantity-none",
        version=2,
        kind="polarity",
        severity="high",
        summary="One outlet says none, the other counts some.",
        find=find_quantity_discrepancies,
        is_judged=True,
    ),
    Rule(
        id="quantity-precision",
        version=2,
        kind="quantity",
        severity="low",
        summary="One figure is vaguer than the other, or a bound.",
        find=find_quantity_discrepancies,
        is_judged=True,
    ),
    Rule(
        id="casualties-denied",
        version=1,
        kind="polarity",
        severity="high",
        summary="One outlet says that nobody died, or was hurt, the other counts some.",
        find=find_denied_casualties,
    ),
)
