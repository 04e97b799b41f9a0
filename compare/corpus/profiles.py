"""What was found -> for each outlet on which side it stands, with counts: who differs from whom, never who is right.

A side is a number of sources: articles that share their copy of it are one. An outlet that stands alone against several
is `alone`; the rest follows from how many sources each side has (`compare.corpus.schema.OUTLET_KINDS`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations, groupby
from typing import TYPE_CHECKING, Any, Final

from compare.corpus.schema import DISCREPANCIES, EVIDENCE, ONLY_IN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compare.corpus.model import Entry
    from compare.corpus.rows import Row
    from compare.corpus.tables import Parts

_COUNTED: Final = ("conflict", "differs")
"""The standings that count: an update is no other account, and what is told less closely contradicts nobody."""
_STANCES: Final = ("alone", "majority", "minority", "even")


class Profiles:
    """Counts over stories that were compared; `add_story` for each of them, in any order."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._outlet = {}
        self._articles: Counter[str] = Counter()
        self._copies: Counter[str] = Counter()
        for entry in entries:
            self._outlet[entry.source_id] = entry.outlet
            self._articles[entry.outlet] += 1
            self._copies[entry.outlet] += entry.status == "duplicate"
        self._stories: Counter[str] = Counter()
        self._only_there: Counter[str] = Counter()
        self._shared: Counter[tuple[str, str]] = Counter()
        self._kinds: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self._pairs: defaultdict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)

    def add_story(self, story_id: str, members: Sequence[str], parts: Parts) -> None:
        """Counts a story of these articles."""
        outlets = sorted({self._outlet[source_id] for source_id in members})
        self._stories.update(outlets)
        self._shared.update(combinations(outlets, 2))
        only = parts.read(ONLY_IN, story_id)
        if only is not None:
            self._only_there.update(self._outlet[s] for s in only.column("source_id").to_pylist())
        found, evidence = parts.read(DISCREPANCIES, story_id), parts.read(EVIDENCE, story_id)
        if found is None or evidence is None:
            return
        told = {row["discrepancy_id"]: row for row in found.to_pylist()}
        for id_, rows in groupby(evidence.to_pylist(), key=lambda row: str(row["discrepancy_id"])):
            if told[id_]["standing"] in _COUNTED:
                self._add(told[id_], [row for row in rows if row["is_first"]])

    def _add(self, found: Mapping[str, Any], rows: Sequence[Mapping[str, Any]]) -> None:
        kind, is_conflict = found["kind"], found["standing"] == "conflict"
        sides: defaultdict[int, set[str]] = defaultdict(set)
        sources: defaultdict[int, set[object]] = defaultdict(set)
        for row in rows:
            sides[row["side"]].add(self._outlet[row["source_id"]])
            sources[row["side"]].add(row["source_id"] if row["copy"] is None else row["copy"])
        stances = tell_stances({side: len(names) for side, names in sources.items()})
        for side, outlets in sides.items():
            for outlet in outlets:
                counts = self._kinds[outlet, kind]
                counts[stances[side]] += 1
                counts["findings"] += 1
                counts["conflicts"] += is_conflict
        against = {
            tuple(sorted((x, y))) for a, b in combinations(sides, 2) for x in sides[a] for y in sides[b] if x != y
        }
        together = {pair for outlets in sides.values() for pair in combinations(sorted(outlets), 2)} - against
        for x, y in against:
            for counts in (self._pairs[x, y, kind], self._pairs[y, x, kind]):
                counts["against"] += 1
                counts["conflicts"] += is_conflict
        for x, y in together:
            self._pairs[x, y, kind]["together"] += 1
            self._pairs[y, x, kind]["together"] += 1

    def outlets(self) -> list[Row]:
        """The rows of the table `outlets`."""
        return [
            (name, count, self._copies[name], self._stories[name], self._only_there[name])
            for name, count in sorted(self._articles.items())
        ]

    def outlet_kinds(self) -> list[Row]:
        """The rows of the table `outlet_kinds`."""
        names = ("findings", "conflicts", *_STANCES)
        return [(*key, *(counts[name] for name in names)) for key, counts in sorted(self._kinds.items())]

    def outlet_pairs(self) -> list[Row]:
        """The rows of the table `outlet_pairs`."""
        return [
            (
                x,
                y,
                kind,
                *(counts[name] for name in ("against", "conflicts", "together")),
                self._shared[min(x, y), max(x, y)],
            )
            for (x, y, kind), counts in sorted(self._pairs.items())
        ]


def tell_stances(sources: Mapping[int, int]) -> dict[int, str]:
    """For each side, by how many sources it has, how it stands.

    >>> tell_stances({0: 3, 1: 1}), tell_stances({0: 1, 1: 1}), tell_stances({0: 3, 1: 2})
    ({0: 'majority', 1: 'alone'}, {0: 'even', 1: 'even'}, {0: 'majority', 1: 'minority'})
    """
    most, total = max(sources.values()), sum(sources.values())
    leaders = [side for side, count in sources.items() if count == most]
    stances = {}
    for side, count in sources.items():
        if count == 1 and total > 2:
            stances[side] = "alone"
        elif len(leaders) == 1:
            stances[side] = "majority" if side == leaders[0] else "minority"
        else:
            stances[side] = "even" if side in leaders else "minority"
    return stances
