"""A report at one glance: which findings are the worst, who stands alone, and how many there are of each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from compare.model import KINDS
from compare.reporters.sayings import group_evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Discrepancy, Report, Source
    from compare.reporters.sayings import Group

MAX_COLUMNS: Final = 4
"""A table with a column for each of more outlets is read by nobody: it tells them by what they say instead."""
WORST_ROWS: Final = 8
_MOST_QUOTED: Final = 4


class KindCount(NamedTuple):
    """How many findings of a kind there are: conflicts, differences, and what is counted apart from both."""

    kind: str
    conflicts: int
    differences: int
    apart: int


class Alone(NamedTuple):
    """An outlet that says otherwise than at least two independent ones, and in which findings."""

    source: Source
    found: tuple[Discrepancy, ...]


def list_worst(report: Report) -> tuple[Discrepancy, ...]:
    """The first `WORST_ROWS` findings but for those accepted or merely less precise."""
    told = [found for found in report.discrepancies if found.standing not in {"accepted", "less precise"}]
    return tuple(told[:WORST_ROWS])


def count_kinds(discrepancies: Iterable[Discrepancy]) -> tuple[KindCount, ...]:
    """The kinds found, in the order of `KINDS`."""
    standings: dict[str, list[str]] = {}
    for found in discrepancies:
        standings.setdefault(found.kind, []).append(found.standing)
    counts = {kind: (s.count("conflict"), s.count("differs"), len(s)) for kind, s in standings.items()}
    return tuple(
        KindCount(kind, conflicts, differences, total - conflicts - differences)
        for kind in KINDS
        if kind in counts
        for conflicts, differences, total in (counts[kind],)
    )


def find_alone(report: Report) -> tuple[Alone, ...] | None:
    """The outlets that stand alone, with what is told in full and not settled; outlets in their order.

    Outlets with shared copy are one source, so that neither stands alone because the other has its words, nor is
    anyone outvoted by copies. None where no finding has three sources that are independent of each other: there is
    nothing to stand alone against.
    """
    alone: dict[str, list[Discrepancy]] = {}
    can = False
    for found in report.discrepancies:
        if found.standing in {"accepted", "less precise"}:
            continue
        groups = group_evidence(found)
        numbers = [_count_independent(group.sources, found.copies) for group in groups]
        can = can or sum(numbers) > 2
        if max(numbers) > 1:
            for group, number in zip(groups, numbers, strict=True):
                for source in group.sources if number == 1 else ():
                    alone.setdefault(source, []).append(found)
    if not can:
        return None
    return tuple(Alone(s, tuple(alone[s.id])) for s in report.sources if s.id in alone)


def _count_independent(ids: Sequence[str], copies: Sequence[Sequence[str]]) -> int:
    copied = [set(group) & set(ids) for group in copies]
    return len(ids) - sum(len(group) - 1 for group in copied if group)


def choose_quotations(quoted: Sequence[Sequence[str]], told: Sequence[Group]) -> list[int]:
    """Which quotations to show, each of some outlets: one at least of each account that is told; few are all shown."""
    if len(quoted) <= _MOST_QUOTED + 1:
        return list(range(len(quoted)))
    firsts = [next(n for n, ids in enumerate(quoted) if group.sources[0] in ids) for group in told]
    others = [n for n in range(len(quoted)) if n not in firsts]
    return sorted({*firsts, *others[: max(_MOST_QUOTED - len(firsts), 0)]})
