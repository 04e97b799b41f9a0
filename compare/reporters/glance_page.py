"""What a page shows at one glance: the worst findings in one table, who stands alone, how many there are of each kind.

A table has a column for each outlet, or one for all where they are many; `list_headings` and `fill_cells` make both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from compare.reporters.excerpts import (
    TITLE_CHARS,
    count_apart,
    join_accounts,
    outlet_name,
    say_standing,
    shorten_text,
)
from compare.reporters.glance import MAX_COLUMNS, count_kinds, find_alone, list_worst
from compare.reporters.sayings import group_evidence, say_evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Report
    from compare.reporters.glance import KindCount


class Cell(NamedTuple):
    """What a table has of an outlet, or of all of them, in a row."""

    label: str
    """The heading of its column, for a screen on which a row is a list."""
    words: str


class Heading(NamedTuple):
    """The head of a column."""

    id: str
    """'' of a column for all outlets."""
    name: str


class GlanceRow(NamedTuple):
    """A finding in the table of the worst; `name` and `number` are those of its card."""

    name: str
    number: int
    verdict: str
    standing: str
    kind: str
    topic: str
    cells: tuple[Cell, ...]


class Lone(NamedTuple):
    """An outlet that stands alone."""

    id: str
    name: str
    found: tuple[tuple[str, int], ...]
    """(name, number) of the discrepancies in which it stands alone."""


@dataclass(frozen=True, slots=True)
class Glance:
    """All that is shown at one glance."""

    headings: tuple[Heading, ...]
    rows: tuple[GlanceRow, ...]
    more: str
    """How many more there are, '' when none."""
    alone: tuple[Lone, ...] | None
    """None where nobody can stand alone."""
    kinds: tuple[KindCount, ...]
    apart: str
    """What is counted apart: `2 less precise, 1 accepted`."""


def list_headings(report: Report) -> tuple[Heading, ...]:
    """A column for each outlet, or one for all where they are many."""
    if len(report.sources) > MAX_COLUMNS:
        return (Heading("", "what they say"),)
    return tuple(Heading(source.id, outlet_name(source)) for source in report.sources)


def fill_cells(report: Report, accounts: Sequence[tuple[Sequence[str], str]]) -> tuple[Cell, ...]:
    """The accounts, each of some outlets, in the columns of `list_headings`."""
    if len(report.sources) > MAX_COLUMNS:
        return (Cell("", join_accounts(accounts)),)
    words_of = {source: words for ids, words in accounts for source in ids}
    return tuple(Cell(f"{s.id} {outlet_name(s)}", words_of.get(s.id, "")) for s in report.sources)


def make_glance(report: Report, names: dict[str, str]) -> Glance | None:
    """A report at one glance, its findings by their short ids; None where there are none."""
    if not report.discrepancies:
        return None
    numbers = {found.id: number for number, found in enumerate(report.discrepancies, start=1)}
    rows = []
    for found in (worst := list_worst(report)):
        accounts = [(g.sources, str(say_evidence(g.evidence, found.kind))) for g in group_evidence(found)]
        rows.append(
            GlanceRow(
                names[found.id],
                numbers[found.id],
                found.verdict,
                say_standing(found),
                found.kind,
                shorten_text(found.topic, TITLE_CHARS),
                fill_cells(report, accounts),
            )
        )
    alone = find_alone(report)
    more = sum(found.standing not in {"accepted", "less precise"} for found in report.discrepancies) - len(worst)
    return Glance(
        headings=list_headings(report),
        rows=tuple(rows),
        more=f"{more:,} more" if more else "",
        alone=None
        if alone is None
        else tuple(
            Lone(one.source.id, outlet_name(one.source), tuple((names[f.id], numbers[f.id]) for f in one.found))
            for one in alone
        ),
        kinds=count_kinds(report.discrepancies),
        apart=", ".join(count_apart(report.discrepancies)),
    )
