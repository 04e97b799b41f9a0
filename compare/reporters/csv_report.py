"""The findings as a table for spreadsheets: a row a discrepancy, four columns an outlet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from compare.reporters.cells import BOM, write_cell
from compare.reporters.excerpts import outlet_name
from compare.reporters.sayings import first_evidence

if TYPE_CHECKING:
    from compare.model import Discrepancy, Report

COLUMNS = (
    *("id", "verdict", "kind", "severity", "confidence", "topic", "summary", "reason", "question", "rule"),
    *("accepted", "update", "less_precise", "outlets"),
)
"""The columns before those of the outlets: `a_outlet`, `a_words`, `a_value`, `a_line`, then those of b, c …"""


def render(report: Report) -> str:
    """The table with a heading, every cell quoted, lines ended by a newline, a byte order mark before all."""
    table = io.StringIO()
    writer = csv.writer(table, quoting=csv.QUOTE_ALL, lineterminator="\n")
    parts = ("outlet", "words", "value", "line")
    writer.writerow([*COLUMNS, *(f"{source.id}_{part}" for source in report.sources for part in parts)])
    for found in report.discrepancies:
        writer.writerow([write_cell(value) for value in _row(report, found)])
    return BOM + table.getvalue()


def _row(report: Report, found: Discrepancy) -> list[str | float]:
    said = first_evidence(found)
    row: list[str | float] = [found.id, found.verdict, found.kind, found.severity, round(found.confidence, 4)]
    row += [found.topic, found.summary, found.reason, found.question, found.rule]
    row += [found.accepted, found.update or "", " ".join(found.less_precise), " ".join(said)]
    for source in report.sources:
        evidence = said.get(source.id)
        if evidence is None:
            row += [outlet_name(source), "", "", ""]
        else:
            row += [outlet_name(source), evidence.text, evidence.value or "", evidence.line]
    return row
