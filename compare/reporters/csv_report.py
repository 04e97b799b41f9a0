"""The findings as a table for spreadsheets: a row for each discrepancy and outlet, the same columns in every report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.reporters.cells import write_csv
from compare.reporters.finding_rows import FINDINGS, list_finding_rows

if TYPE_CHECKING:
    from compare.model import Report


def render(report: Report) -> str:
    """The table `FINDINGS` with a heading, as `write_csv` writes it; scores have four digits after the point."""
    heading = [column.name for column in FINDINGS.columns]
    scores = [column.type == "score" for column in FINDINGS.columns]
    rows = (
        [
            round(cell, 4) if scored and isinstance(cell, float) else cell
            for cell, scored in zip(row, scores, strict=True)
        ]
        for row in list_finding_rows(report)
    )
    return write_csv([heading, *rows])
