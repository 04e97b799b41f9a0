"""What figures bring to the search: what two of them say of counting one thing, and what stands around them."""

from __future__ import annotations

from math import isclose
from typing import TYPE_CHECKING, Final

from compare.model import DateValue, PlaceValue, QuantityValue
from compare.values.intervals import last_place
from compare.values.places import is_site
from compare.values.quantities import NOUN_GROUPS, count_alike, size, sort_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Fact, Source, Story

SMALL: Final = 12
"""Up to so many of something may be anything: no sum of such is looked for, and equal ones explain nothing."""
NEAR_CHARS: Final = 80
"""A place so many characters behind a figure stands in its clause: "10 houses were damaged in Takengon"."""
LEDE_SENTENCES: Final = 3
"""Places of the first sentences are those that the whole article is about."""

_RARE_SORTS: Final = frozenset({"magnitude", "age", "vote", "score", "percentage point"})
_NEVER_ADDED: Final = frozenset({"magnitude", "age", "vote", "score", "ratio", "s", "m", "°C"})


def figure_of(fact: Fact) -> QuantityValue:
    """The fact's value, which is a quantity's."""
    assert isinstance(fact.value, QuantityValue)  # noqa: S101 - only quantity facts come here
    return fact.value


def is_distinctive(value: QuantityValue) -> bool:
    """Does the same value anywhere explain this one? "1,472" does, "two" and "1,000" may count anything."""
    if sort_of(value) == "count":
        return value.exact is not None and value.exact > SMALL and last_place(value.exact) < value.exact / 2
    return value.exact is not None


def counted_noun(value: QuantityValue) -> str:
    """The counted noun; "home" is where people live, too, and counts as a house."""
    return "house" if value.counted == "home" else value.counted


class Figures:
    """The figures of a story with what stands around them: years, places, and figures that add up to another."""

    def __init__(self, story: Story) -> None:
        self._places: dict[tuple[str, Fact], frozenset[str]] = {}
        self._made: dict[tuple[str, Fact], tuple[float, ...]] = {}
        self._now = max((_latest_year(source) for source in story.sources), default=0)
        self._years_of: dict[tuple[str, Fact], frozenset[int]] = {}
        for source in story.sources:
            common = _common_places(source)
            for facts in source.facts_by_sentence:
                figures = [f for f in facts if f.kind == "quantity"]
                years = _named_years(facts)
                for fact in figures:
                    self._years_of[source.id, fact] = years
                    self._places[source.id, fact] = _places_near(fact, facts) - common
                    self._made[source.id, fact] = _made_with(fact, figures)

    def is_past(self, source: Source, fact: Fact) -> bool:
        """Whether the figure's sentence names an earlier year than the story's."""
        return any(year < self._now for year in self._years_of.get((source.id, fact), ()))

    def traits(self, a: Source, x: Fact, b: Source, y: Fact) -> dict[str, float]:
        """Features of two figures: values alike, nouns alike, and what tells them apart; symmetric."""
        p, q = figure_of(x), figure_of(y)
        sort = sort_of(p)
        mine, yours = size(p), size(q)
        ratio = min(mine, yours) / max(mine, yours) if mine and yours else 0.0
        years = [self._years_of.get((s.id, f), frozenset()) for s, f in ((a, x), (b, y))]
        places = [self._places.get((s.id, f), frozenset()) for s, f in ((a, x), (b, y))]
        return {
            "ratio": ratio,
            "near": float(ratio >= 0.8),
            "far": float(ratio < 0.1),
            "small": float(max(mine, yours) <= SMALL),
            "same digits": float(_digits(p) == _digits(q) and len(_digits(p)) > 1),
            "count": float(sort == "count"),
            "money": float(len(p.unit) == 3 and p.unit.isupper()),
            "time": float(sort == "s"),
            "age": float(sort == "age"),
            "rare sort": float(sort in _RARE_SORTS),
            "same noun": float(bool(p.counted) and p.counted == q.counted),
            "nouns alike": float(count_alike(p, q)),
            "noun group": float(
                p.counted != q.counted and len({NOUN_GROUPS.get(v.counted, v.counted) for v in (p, q)}) == 1
            ),
            "no noun": float(not p.counted or not q.counted),
            "other scope": float(p.scope != q.scope),
            "same measure": float(bool(p.measures) and p.measures == q.measures),
            "modified": float(bool(p.modifier) or bool(q.modifier)),
            "vague": float(p.exact is None or q.exact is None),
            "none for some": float((p.exact == 0) != (q.exact == 0)),
            "past": float(self.is_past(a, x) or self.is_past(b, y)),
            "other year": float(all(years) and not years[0] & years[1]),
            "other place": float(all(places) and not places[0] & places[1]),
        }

    def are_part_and_sum(self, a: Source, x: Fact, b: Source, y: Fact) -> bool:
        """Whether one figure makes the other with a figure beside it: 67 passengers and four crew are 71."""
        return _is_made(figure_of(y), self._made.get((a.id, x), ())) or _is_made(
            figure_of(x), self._made.get((b.id, y), ())
        )


def _is_made(value: QuantityValue, made: Sequence[float]) -> bool:
    own = size(value)
    return own > 0 and any(isclose(own, m, rel_tol=1e-6) for m in made)


def _made_with(fact: Fact, others: Sequence[Fact]) -> tuple[float, ...]:
    """Sums and differences of a figure with the others of its sentence and sort, small ones left out."""
    value = figure_of(fact)
    own = size(value)
    if sort_of(value) in _NEVER_ADDED or value.exact is None:
        return ()
    out: list[float] = []
    for other in others:
        if other is not fact and sort_of(figure_of(other)) == sort_of(value):
            more = size(figure_of(other))
            out.extend(made for made in (own + more, abs(own - more)) if made > SMALL)
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
    return frozenset(
        f.value.name
        for facts in source.facts_by_sentence[:LEDE_SENTENCES]
        for f in facts
        if isinstance(f.value, PlaceValue) and not is_site(f.value)
    )


def _places_near(fact: Fact, facts: Sequence[Fact]) -> frozenset[str]:
    return frozenset(
        f.value.name
        for f in facts
        if isinstance(f.value, PlaceValue) and not is_site(f.value) and 0 <= f.start - fact.end < NEAR_CHARS
    )


def _digits(value: QuantityValue) -> str:
    """The digits as written, sorted, so that 1,150 and 1,510 are alike."""
    return "" if value.exact is None else "".join(sorted(f"{value.exact:.10g}".replace(".", "").strip("0")))
