"""The findings as a table for spreadsheets: a row a discrepancy, five columns an outlet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.reporters.cells import write_csv
from compare.reporters.excerpts import outlet_name
from compare.reporters.sayings import first_evidence

if TYPE_CHECKING:
    from compare.model import Discrepancy, Report

COLUMNS = (
    *("id", "verdict", "kind", "severity", "confidence", "topic", "summary", "reason", "question", "rule"),
    *("accepted", "to_do", "update", "less_precise", "outlets"),
)
"""The columns before those of the outlets: `a_outlet`, `a_words`, `a_value`, `a_line`, `a_column`, then b's, c's …"""


def render(report: Report) -> str:
    """The table with a heading, as `write_csv` writes it."""
    parts = ("outlet", "words", "value", "line", "column")
    heading = [*COLUMNS, *(f"{source.id}_{part}" for source in report.sources for part in parts)]
    return write_csv([heading, *(_row(report, found) for found in report.discrepancies)])


def _row(report: Report, found: Discrepancy) -> list[str | float]:
    said = first_evidence(found)
    row: list[str | float] = [found.id, found.verdict, found.kind, found.severity, round(found.confidence, 4)]
    row += [found.topic, found.summary, found.reason, found.question, found.rule]
    row += [found.accepted, found.to_do, found.update or "", " ".join(found.less_precise), " ".join(said)]
    for source in report.sources:
        evidence = said.get(source.id)
        if evidence is None:
            row += [outlet_name(source), "", "", "", ""]
        else:
            row += [outlet_name(source), evidence.text, evidence.value or "", evidence.line]
            row.append(evidence.column or "")
    return row
