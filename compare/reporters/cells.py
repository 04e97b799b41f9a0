"""Cells of a table for spreadsheets, none of which can act as a formula.

"CSV Injection", owasp.org, read November 2026.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable

BOM = "\ufeff"
"""Without it Excel reads UTF-8 as something else; Python's `utf-8-sig` takes it away."""

# A cell of Excel holds 32,767 characters; what is longer than this is no cell to read.
_CELL_CHARS = 8_000
# What a cell that is computed begins with; full-width and small signs, and the minus of typesetters, act like the plain
# ones in some locales.
_SIGNS = "=+\\-@＝＋－＠﹢﹣﹦﹫−"
_FORMULA = re.compile(f'[\\s"]*[{_SIGNS}]')
# Where lists are written with semicolons (most of Europe), spreadsheets cut a row there, quotation marks or not: the
# rest of a cell becomes a cell of its own. The same for tabs, which `clean_text` has made blanks, and bars.
_CUT = re.compile(f'([;|；][\\s"]*)(?=[{_SIGNS}])')


def write_csv(rows: Iterable[Iterable[object]]) -> str:
    """The table, every cell quoted, lines ended by a newline, a byte order mark before all."""
    table = io.StringIO()
    writer = csv.writer(table, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerows([write_cell(value) for value in row] for row in rows)
    return BOM + table.getvalue()


def write_cell(value: object) -> str:
    """The cell on one line, '' for None; an apostrophe goes before what a spreadsheet would compute.

    >>> write_cell("=1+1"), write_cell("at noon; =1+1"), write_cell("at noon; he left")
    ("'=1+1", "at noon; '=1+1", 'at noon; he left')
    >>> write_cell(None), write_cell(True), write_cell(-0.5)
    ('', 'true', '-0.5')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    text = _CUT.sub(r"\1'", clean_text(value).strip()[:_CELL_CHARS])
    return f"'{text}" if _FORMULA.match(text) else text
