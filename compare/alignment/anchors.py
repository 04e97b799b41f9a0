"""Which date the relative dates of an article hang on, when its page carries another's.

Re-publishers stamp pages with their own date. Two articles that align well and are dated far apart give that
away: read against their own pages, the dates of aligned sentences disagree by one and the same gap; read
against one page's date, they agree. Then the other page's date is no anchor.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import TYPE_CHECKING, Final

from compare.english.datelines import BEFORE_DATE
from compare.facts.dates import read_dates, resolve_dates
from compare.model import DateValue, Drift, find_source_place
from compare.values.dates import relation_of_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Alignment, Fact, Moment, Source

# Outlets that report one event within a month of each other differ for reasons of their own.
MIN_GAP_DAYS: Final = 30
# How far around the other page's date the true anchor is looked for; a story is seldom carried longer.
SEARCH_DAYS: Final = 10
# Two aligned pairs that come to agree, or one that agrees to the day and others that overlap.
MIN_SUPPORT: Final = 1.5
# Longer times ("last year") agree by chance.
MAX_SPAN_DAYS: Final = 31
_WEIGHTS: Final = {"agree": 1.0, "differs": 0.5, "conflict": 0.0}
# Only the best-aligned pairs are looked at: bounds the work.
MAX_PAIRS: Final = 60

Anchor = tuple["Moment | None", str]


def infer_anchors(
    sources: Sequence[Source], alignments: Sequence[Alignment]
) -> tuple[tuple[Anchor, ...], tuple[Drift, ...]]:
    """For each source its anchor and what that rests on; and the drift of each that has another's.

    `alignments` are pairs of sentences that report the same; sources without drift keep their own anchor.
    """
    anchors = {s.id: (s.anchor, s.anchor_basis) for s in sources}
    kept: list[Drift] = []
    readings = _Readings(sources)
    for source in sources:
        own = _day(source.anchor)
        told = _dateline(source, readings) if own is not None else None
        if told is not None and own is not None and abs((told - own).days) > MIN_GAP_DAYS:
            anchors[source.id] = (told, f"the dateline, as the page's own date ({own.isoformat()}) contradicts it")
    aligned = _sentence_pairs(alignments)
    drifts = [
        d
        for x, y in combinations(sources, 2)
        if (d := _drift(x, y, aligned.get((x.id, y.id), []), anchors, readings)) is not None
    ]
    drifts.sort(key=lambda d: (-d.support, find_source_place(d.drifting.id), find_source_place(d.steady.id)))
    moved: set[str] = set()
    steady: set[str] = set()
    for drift in drifts:
        # The best supported pair decides for both of its sources.
        if drift.drifting.id in moved | steady or drift.steady.id in moved:
            continue
        moved.add(drift.drifting.id)
        steady.add(drift.steady.id)
        basis = f"inferred: its dates fit {drift.steady.id} ({drift.steady.article.outlet}) only so"
        anchors[drift.drifting.id] = (drift.anchor, basis)
        kept.append(_describe(drift))
    return tuple(anchors[s.id] for s in sources), tuple(kept)


class _Readings:
    """The dates of the sources against any day: their words are read once, and no day is tried twice."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._mentions = {s.id: read_dates(s.parse) if s.mentions is None else s.mentions for s in sources}
        self._known: dict[tuple[str, date | None], tuple[Fact, ...]] = {}

    def against(self, source: Source, day: date | None) -> tuple[Fact, ...]:
        """The date facts of a source as read from a publication day, or from none."""
        key = source.id, day
        if key not in self._known:
            self._known[key] = resolve_dates(self._mentions[source.id], anchor=day)
        return self._known[key]

    def absolute(self, source: Source) -> Iterable[DateValue]:
        """The times that the text names in full."""
        for fact in self.against(source, None):
            value = fact.value
            if (
                isinstance(value, DateValue)
                and not value.anchored
                and value.timex_type in {"DATE", "TIME"}
                and not value.bound
            ):
                yield value


# --- two sources ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Drift:
    drifting: Source
    steady: Source
    anchor: date
    support: float
    marks: tuple[tuple[Fact, Fact], ...]
    """Aligned dates (drifting, steady) that agree only with the inferred anchor, best first."""


def _drift(
    x: Source, y: Source, pairs: Sequence[tuple[int, int]], anchors: dict[str, Anchor], readings: _Readings
) -> _Drift | None:
    """The drift between two sources, or None where there is none or it cannot be told."""
    day_x, day_y = _day(anchors[x.id][0]), _day(anchors[y.id][0])
    if day_x is None or day_y is None or abs((day_x - day_y).days) <= MIN_GAP_DAYS:
        return None
    if not pairs:
        return None
    own_x = _dates_by_sentence(x, readings.against(x, day_x))
    own_y = _dates_by_sentence(y, readings.against(y, day_y))
    before = _agreement(pairs, own_x, own_y)
    if before.weight >= 1.0:
        return None
    candidates = []
    for drifting, steady in _suspects(x, y, day_x, day_y, readings):
        turned = drifting is y
        reference = day_y if steady is y else day_x
        best: tuple[date, _Agreement] | None = None
        for shift in sorted(range(-SEARCH_DAYS, SEARCH_DAYS + 1), key=lambda n: (abs(n), n)):
            day = reference + timedelta(days=shift)
            facts = _dates_by_sentence(drifting, readings.against(drifting, day))
            after = _agreement(pairs, own_x, facts) if turned else _agreement(pairs, facts, own_y)
            # Of equally good days the one nearest to the steady page's wins.
            if best is None or after.weight > best[1].weight + 1e-9:
                best = day, after
        if best is not None:
            candidates.append((*best, drifting, steady, turned))
    for day, after, drifting, steady, turned in candidates:
        weight = after.weight
        gained = weight - before.weight
        if weight < MIN_SUPPORT or gained < MIN_SUPPORT or before.weight > weight / 4 or before.clashes < 2:
            continue
        if _looks_back_on(readings.absolute(drifting), day):
            continue
        marks = tuple((b, a) if turned else (a, b) for a, b in after.pairs)
        own = own_y if turned else own_x
        marks = tuple((_same_span(a, drifting, own), b) for a, b in marks)
        return _Drift(drifting, steady, day, weight, marks)
    return None


def _suspects(x: Source, y: Source, day_x: date, day_y: date, readings: _Readings) -> list[tuple[Source, Source]]:
    """(drifting, steady) in order of suspicion; whoever's own text bears its page's date out is not suspected.

    A re-publisher comes later, so the later page is suspected first; the earlier one only when its text tells
    of years after its page's date.
    """
    late, early = (x, y) if day_x > day_y else (y, x)
    late_day, early_day = max(day_x, day_y), min(day_x, day_y)
    out = []
    if _tells_of_later(readings.absolute(early), early_day) and not _bears_out(readings.absolute(early), early_day):
        out.append((early, late))
    if not _bears_out(readings.absolute(late), late_day):
        out.append((late, early))
    return out


def _bears_out(values: Iterable[DateValue], day: date) -> bool:
    """True when the text names, in full, a time close to the page's date, other than that date itself."""
    for value in values:
        if value.earliest is None or value.latest is None:
            continue
        first, last = _day(value.earliest), _day(value.latest)
        if first is None or last is None or first == last == day:
            continue
        if value.grain == "year":
            # "in 2025" in an article of 2025: nobody else's year.
            if first.year == day.year:
                return True
        elif abs((first - day).days) <= 2 * MIN_GAP_DAYS or first <= day <= last:
            return True
    return False


def _tells_of_later(values: Iterable[DateValue], day: date) -> bool:
    """True when full dates in the text lie more than a year after the page's date."""
    return any((first := _day(value.earliest)) is not None and (first - day).days > 366 for value in values)


def _looks_back_on(values: Iterable[DateValue], day: date) -> bool:
    """True when the text names that month with its year, as nobody does within the month itself."""
    for value in values:
        first = _day(value.earliest)
        if value.grain == "month" and first is not None and (first.year, first.month) == (day.year, day.month):
            return True
    return False


# --- agreement of aligned dates ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Agreement:
    weight: float
    """Sum over sentence pairs: 1 for the same interval, 0.5 for one that overlaps."""
    clashes: int
    """Sentence pairs whose dates cannot meet."""
    pairs: tuple[tuple[Fact, Fact], ...]


def _sentence_pairs(alignments: Sequence[Alignment]) -> dict[tuple[str, str], list[tuple[int, int]]]:
    """For each two sources, in their order, the sentences that are aligned best."""
    found: dict[tuple[str, str], list[tuple[float, int, int]]] = {}
    for pair in alignments:
        places = -pair.score, pair.a.sentence, pair.b.sentence
        found.setdefault((pair.a.source, pair.b.source), []).append(places)
    return {ids: [(a, b) for _, a, b in sorted(places)[:MAX_PAIRS]] for ids, places in found.items()}


def _dates_by_sentence(source: Source, facts: Sequence[Fact]) -> dict[int, list[Fact]]:
    out: dict[int, list[Fact]] = {}
    for fact in facts:
        value = fact.value
        if isinstance(value, DateValue) and value.timex_type in {"DATE", "TIME"}:
            out.setdefault(source.parse.sentence_at(fact.start), []).append(fact)
    return out


def _agreement(pairs: Sequence[tuple[int, int]], xs: dict[int, list[Fact]], ys: dict[int, list[Fact]]) -> _Agreement:
    """How well the dates of aligned sentences agree; each date counts once, in its best pair."""
    scored: list[tuple[float, int, Fact, Fact]] = []
    clashes = 0
    for order, (a, b) in enumerate(pairs):
        best = 0.0
        comparable = False
        for x in xs.get(a, ()):
            for y in ys.get(b, ()):
                weight = _weight(x, y)
                if weight is None:
                    continue
                comparable = True
                best = max(best, weight)
                if weight > 0:
                    scored.append((-weight, order, x, y))
        clashes += comparable and best == 0.0
    scored.sort(key=lambda row: (row[0], row[1], row[2].start, row[3].start))
    total = 0.0
    kept: list[tuple[Fact, Fact]] = []
    for minus, _, x, y in scored:
        if any(x.start == a.start or y.start == b.start for a, b in kept):
            continue
        total -= minus
        kept.append((x, y))
    return _Agreement(total, clashes, tuple(kept))


def _weight(x: Fact, y: Fact) -> float | None:
    """1 for the same time, 0.5 for times that overlap, 0 for times apart; None where nothing can be told."""
    a, b = x.value, y.value
    if not isinstance(a, DateValue) or not isinstance(b, DateValue) or not (a.anchored or b.anchored):
        return None
    return None if _is_long(a) or _is_long(b) else _WEIGHTS.get(relation_of_days(a, b, first_only=True))


def _is_long(value: DateValue) -> bool:
    first, last = _day(value.earliest), _day(value.latest)
    return first is not None and last is not None and (last - first).days >= MAX_SPAN_DAYS


def _same_span(fact: Fact, source: Source, own: dict[int, list[Fact]]) -> Fact:
    """The reading of a fact against its own page, which is what the report shows beside the words."""
    for other in own.get(source.parse.sentence_at(fact.start), ()):
        if other.start == fact.start:
            return other
    return fact


# --- one source ----------------------------------------------------------------------------------

_DATELINE: Final = re.compile(BEFORE_DATE)
_DATELINE_REACH: Final = 400


def _dateline(source: Source, readings: _Readings) -> date | None:
    """The full date of a dateline near the top of the text, or None."""
    head = source.parse.text[:_DATELINE_REACH]
    for fact in readings.against(source, None):
        if fact.start >= len(head):
            break
        value = fact.value
        if not isinstance(value, DateValue) or value.anchored or value.grain != "day" or value.bound:
            continue
        line = head[head.rfind("\n", 0, fact.start) + 1 : fact.start]
        after = source.parse.text[fact.end : fact.end + 40]
        if _DATELINE.fullmatch(line) and re.match(r"\s*(?:\([^)\n]{2,30}\)\s*)?[—–-]", after):
            return _day(value.earliest)
    return None


def _describe(drift: _Drift) -> Drift:
    return Drift(
        drifting=drift.drifting.id,
        steady=drift.steady.id,
        page=_day(drift.drifting.anchor),
        steady_page=_day(drift.steady.anchor),
        anchor=drift.anchor,
        support=drift.support,
        agreeing=drift.marks,
    )


def _day(moment: Moment | None) -> date | None:
    if moment is None:
        return None
    return date(moment.year, moment.month, moment.day)
