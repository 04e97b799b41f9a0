"""Different figures for the same thing.

**What it says.** Two outlets give figures for one thing that are not the same.

**Fires** (`quantity-conflict`) when both cannot be true: *1,150 jobs* / *1,510 positions*; *a minimum of 16 weeks* /
*up to 16 weeks*; *1.8 percentage points* / *1.8 percent*; *4% from a year earlier* / *4 percent from the second
quarter*. (`quantity-none`) when one outlet says that there was nobody or nothing, and the other counts some: *no one
was killed* / *12 were killed*; for casualties wherever in the articles the two occur. (`quantity-precision`, a
difference) when one figure is vaguer, or a bound: *nearly 300 jobs* / *286 people*; *at least five* / *six*; *dozens* /
*as many as 80*.

**Silent** when another mention explains the figure (all figures of two outlets compete, equal ones first, and only what
is left over on both sides may clash); when the figures agree after conversion (*60 miles* / *nearly 100 km*) or except
for *about*; across currencies, and between figures of different types: counts, measures, ages, shares.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from math import isclose
from typing import TYPE_CHECKING, Final

from compare.clauses.topics import describe_fact
from compare.detectors.matching import Clash, Competition, find_clashes, find_slot
from compare.detectors.rules import Rule
from compare.model import DateValue, Fact, Finding, Mark, PlaceValue, QuantityValue
from compare.values.intervals import last_place
from compare.values.quantities import NOUN_GROUPS, PEOPLE_NOUNS, contrast, count_alike, relation, say, size, sort_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Severity, Source, Story
    from compare.values.relations import Relation

FITS: Final = 0.5
"""Least slot score of a reported clash in the strict set. On the labelled stories, figures alone: 0.4 gives a
precision of .81 (written) and .63 (real) at a recall of .86 and .47; 0.5 gives .86 and .69 at .82 and .45; 0.6 gives
.91 and .69 at .71 and .43."""
FITS_LOOSELY: Final = 0.8
EXPLAINS: Final = 0.6
"""Least slot score at which an equal value explains: higher than for dates, as equal numbers have an affinity."""

# --- the rules ------------------------------------------------------------------------------------


def value_of(fact: Fact) -> QuantityValue:
    """The fact's value, which is a quantity's."""
    assert isinstance(fact.value, QuantityValue)  # noqa: S101 - only quantity facts come here
    return fact.value


def _compare(x: Fact, y: Fact) -> Relation:
    return relation(value_of(x), value_of(y))


def _noun(fact: Fact) -> str:
    # "Home" is where people live, too: the nouns of one event class count as alike.
    noun = value_of(fact).counted
    return "house" if noun == "home" else noun


def _takes_part(fact: Fact) -> bool:
    value = value_of(fact)
    return value.low is not None or value.high is not None


def _is_distinctive(fact: Fact) -> bool:
    """Does the same value anywhere explain this one? One to twelve of something may be anything."""
    value = value_of(fact)
    if sort_of(value) == "count":
        return value.exact is not None and value.exact > 12 and last_place(value.exact) < value.exact / 2
    return value.exact is not None


class _Setting:
    """What stands around the figures of a story: dates long past, places, other figures that add up to one."""

    def __init__(self, story: Story) -> None:
        self._years: dict[int, frozenset[int]] = {}
        self._places: dict[int, frozenset[str]] = {}
        self._made: dict[int, tuple[float, ...]] = {}
        self._now = max((_latest_year(source) for source in story.sources), default=0)
        for source in story.sources:
            common = _common_places(source)
            for facts in source.facts_by_sentence:
                figures = [f for f in facts if f.kind == "quantity"]
                years = _named_years(facts)
                for fact in figures:
                    self._years[id(fact)] = years
                    self._places[id(fact)] = _places_near(fact, facts) - common
                    self._made[id(fact)] = _made_with(fact, figures)

    def affinity(self, x: Fact, y: Fact) -> float:
        """What values and setting say of being about one thing, added to the slot score; symmetric."""
        total = value_affinity(value_of(x), value_of(y))
        years_x, years_y = self._years.get(id(x), frozenset()), self._years.get(id(y), frozenset())
        if years_x and years_y:
            total += 0.1 if years_x & years_y else -1.0
        elif any(year < self._now for year in (*years_x, *years_y)):
            total -= 0.3
        places_x, places_y = self._places.get(id(x), frozenset()), self._places.get(id(y), frozenset())
        if places_x and places_y and not places_x & places_y:
            total -= 0.2
        return total

    def is_past(self, fact: Fact) -> bool:
        """Whether the figure's sentence names an earlier year than the story's."""
        return any(year < self._now for year in self._years.get(id(fact), ()))

    def explains(self, x: Fact, y: Fact) -> bool:
        """Whether one figure makes the other with a figure beside it: 67 passengers and four crew are 71."""
        return _is_made(value_of(y), self._made.get(id(x), ())) or _is_made(value_of(x), self._made.get(id(y), ()))


def _is_made(value: QuantityValue, made: Sequence[float]) -> bool:
    own = size(value)
    return own > 0 and any(isclose(own, m, rel_tol=1e-6) for m in made)


def _made_with(fact: Fact, others: Sequence[Fact]) -> tuple[float, ...]:
    """Sums and differences of a figure with the others of its sentence and sort, small ones left out."""
    value = value_of(fact)
    out: list[float] = []
    own = size(value)
    for other in others:
        if (
            other is fact
            or sort_of(value_of(other)) != sort_of(value)
            or value.exact is None
            or sort_of(value) in _NEVER_ADDED
        ):
            continue
        more = size(value_of(other))
        out.extend(made for made in (own + more, abs(own - more)) if made > 12)
    return tuple(out)


def _named_years(facts: Sequence[Fact]) -> frozenset[int]:
    """Years that a sentence names in digits."""
    years = set()
    for fact in facts:
        value = fact.value
        if not isinstance(value, DateValue) or value.timex_type != "DATE" or not value.earliest or not value.latest:
            continue
        if value.earliest.year == value.latest.year and str(value.latest.year) in fact.text:
            years.add(value.latest.year)
    return frozenset(years)


def _latest_year(source: Source) -> int:
    """The year of an article: of its anchor, or the last one it names."""
    if source.anchor:
        return source.anchor.year
    years = [f.value.latest.year for f in source.facts if isinstance(f.value, DateValue) and f.value.latest]
    return max(years, default=0)


def _common_places(source: Source) -> frozenset[str]:
    """Places the whole article is about: those of its first sentences."""
    return frozenset(
        f.value.name for facts in source.facts_by_sentence[:3] for f in facts if isinstance(f.value, PlaceValue)
    )


def _places_near(fact: Fact, facts: Sequence[Fact]) -> frozenset[str]:
    """Places that follow a figure within its clause: "10 houses were damaged in Takengon"."""
    return frozenset(f.value.name for f in facts if isinstance(f.value, PlaceValue) and 0 <= f.start - fact.end < 80)


def value_affinity(x: QuantityValue, y: QuantityValue) -> float:
    """What two values alone say of being about one thing, about -0.5 to 0.5; symmetric."""
    total, sort = 0.0, sort_of(x)
    if sort in _RARE_SORTS:
        total += 0.2
    if sort == "s":
        total -= 0.35
    if ("additional" in {x.scope, y.scope}) and x.scope != y.scope:
        total -= 0.2
    if x.measures and x.measures == y.measures:
        total += 0.1
    groups = {NOUN_GROUPS.get(v.counted, v.counted) for v in (x, y)}
    if x.counted != y.counted and len(groups) == 1:
        total += 0.3
    a, b = size(x), size(y)
    if not a or not b:
        return total
    ratio = min(a, b) / max(a, b)
    if isclose(ratio, 1, rel_tol=1e-6):
        total += 0.3
    elif sort == "magnitude":
        total += 0.25 if abs(a - b) < 0.45 else -0.3
    elif ratio >= 0.8:
        total += 0.25 if max(a, b) > 12 else 0.1
    elif ratio >= 0.5:
        total += 0.1
    elif ratio < 0.1:
        total -= 0.2
    if _digits(x) == _digits(y) and len(_digits(x)) > 1:
        total += 0.2
    return total


_RARE_SORTS: Final = frozenset({"magnitude", "age", "vote", "score", "percentage point"})
_NEVER_ADDED: Final = frozenset({"magnitude", "age", "vote", "score", "ratio", "s", "m", "°C"})


def _digits(value: QuantityValue) -> str:
    """The digits as written, sorted, so that 1,150 and 1,510 are alike."""
    return "" if value.exact is None else "".join(sorted(f"{value.exact:.10g}".replace(".", "").strip("0")))


COMPETITION: Final = Competition(
    kind="quantity",
    compare=_compare,
    noun=_noun,
    takes_part=_takes_part,
    is_distinctive=_is_distinctive,
    fits=FITS,
    explains=EXPLAINS,
    fits_loosely=FITS_LOOSELY,
)


def find_quantity_discrepancies(story: Story) -> Iterator[Finding]:
    """Findings of all three rules, in order of sources, then of place."""
    setting = _Setting(story)
    told: set[Fact] = set()
    for clash in find_clashes(story, replace(COMPETITION, affinity=setting.affinity)):
        if not any(setting.explains(x, y) for x in clash.facts_a for y in clash.facts_b):
            told.update((*clash.facts_a, *clash.facts_b))
            yield _finding(clash)
    for clash in _none_against_some(story, setting):
        if not told.intersection((*clash.facts_a, *clash.facts_b)):
            yield _finding(clash)


def _none_against_some(story: Story, setting: _Setting) -> Iterator[Clash]:
    """Casualties that one outlet denies wherever it stands, and the other counts: "no one was hurt" / "two hurt".

    A denial of casualties speaks of the whole event, so no alignment is asked for. Silent when either outlet also says
    the other thing, and for counts that tell of another year.
    """
    events = ("die", "hurt")
    counts = {(source.id, event): _casualties(source, event) for source in story.sources for event in events}
    for first, second in permutations(story.sources, 2):
        for event in events:
            mine, yours = counts[first.id, event], counts[second.id, event]
            none = [f for f in mine if value_of(f).exact == 0 and value_of(f).counted in _ANYBODY]
            some = [f for f in yours if value_of(f).exact != 0 and not setting.is_past(f)]
            if none and some and len(none) == len(mine) and len(some) == len(yours):
                order = (first, second, none, some)
                if story.sources.index(first) > story.sources.index(second):
                    order = (second, first, some, none)
                yield Clash(order[0], order[1], tuple(order[2]), tuple(order[3]), "conflict", 0.8, event, ())


# "No children were hurt" leaves room for others.
_ANYBODY: Final = frozenset(("people", "person", "casualty"))


def _casualties(source: Source, event: str) -> list[Fact]:
    """The counts of people in an event class, zero included, by place."""
    out = []
    for fact in source.facts:
        if fact.kind == "quantity" and sort_of(value_of(fact)) == "count" and value_of(fact).counted in PEOPLE_NOUNS:
            slot = find_slot(source, fact)
            if slot and slot.event == event:
                out.append(fact)
    return out


def _mentions(source: Source, shown: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts shown, then every other mention of the value in the article that counts alike."""
    first = value_of(shown[0])
    event = slot.event if (slot := find_slot(source, shown[0])) else ""
    more = []
    for fact in source.facts:
        if fact.kind != "quantity" or fact in shown:
            continue
        value = value_of(fact)
        if value.modifier != first.modifier or relation(value, first) != "agree" or not count_alike(value, first):
            continue
        other = find_slot(source, fact)
        if other and (other.event == event or _is_distinctive(fact)):
            more.append(fact)
    return (*shown, *more)


def _finding(clash: Clash) -> Finding:
    x, y = value_of(clash.facts_a[0]), value_of(clash.facts_b[0])
    none = clash.relation == "conflict" and contrast(x, y) == "none for some"
    rule = "quantity-none" if none else f"quantity-{'conflict' if clash.relation == 'conflict' else 'precision'}"
    severity: Severity = "low" if clash.relation == "differs" else ("high" if none or _far_apart(x, y) else "medium")
    marks = [
        _mark(source, fact)
        for source, facts in ((clash.source_a, clash.facts_a), (clash.source_b, clash.facts_b))
        for fact in _mentions(source, facts)
    ]
    return Finding(
        rule=rule,
        kind="polarity" if none else "quantity",
        verdict=clash.relation,
        severity=severity,
        confidence=round(min(0.95, 0.5 + 0.35 * clash.slot), 3),
        topic=describe_fact(clash.source_a, clash.facts_a[0]) or ", ".join(clash.shared_words[:3]),
        marks=tuple(marks),
        reason=_reason(x, y, clash),
        question="Which figure holds, as of when, and who gave it?",
    )


def _mark(source: Source, fact: Fact) -> Mark:
    return Mark(source.id, fact.start, fact.end, say(value_of(fact)))


def _far_apart(x: QuantityValue, y: QuantityValue) -> bool:
    """Whether one figure is more than half as large again as the other."""
    if x.exact is None or y.exact is None or not x.exact or not y.exact:
        return False
    return not 2 / 3 <= abs(x.exact / y.exact) <= 3 / 2


def _reason(x: QuantityValue, y: QuantityValue, clash: Clash) -> str:
    a, b = clash.source_a.id, clash.source_b.id
    shown = f"{a} has {say(x)}, {b} has {say(y)}"
    apart = contrast(x, y)
    if apart == "points for percent":
        why = "a percentage point is an amount, a percent a share of what it changes"
    elif apart == "period":
        why = f"the same number is {x.period} in {a} and {y.period} in {b}"
    elif clash.relation == "conflict":
        why = "both cannot hold for the same count"
    else:
        why = "the figures are compatible, but one is vaguer or bounded"
    return f"{shown}: {why}."


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        id="quantity-conflict",
        version=1,
        kind="quantity",
        severity="medium",
        summary="Two figures for one thing cannot both hold.",
        find=find_quantity_discrepancies,
    ),
    Rule(
        id="quantity-none",
        version=1,
        kind="polarity",
        severity="high",
        summary="One outlet says none, the other counts some.",
        find=find_quantity_discrepancies,
    ),
    Rule(
        id="quantity-precision",
        version=1,
        kind="quantity",
        severity="low",
        summary="One figure is vaguer than the other, or a bound.",
        find=find_quantity_discrepancies,
    ),
)
