"""Every figure of the tables of `figure_kinds` is read with its unit, and nothing else is."""

from __future__ import annotations

from datetime import date
from math import isclose

import pytest

from compare.facts.dates import find_dates
from compare.facts.quantities import find_quantities
from compare.language.parsing import parse_text
from compare.model import QuantityValue
from tests.facts.figure_kinds import TABLES

pytestmark = pytest.mark.model

ROWS = [line.removeprefix("-- ") for table in TABLES for line in table.strip().splitlines()]
EXACT, ROUNDED = 0.006, 0.06
"""How far a value may be from the table's, and the end of a range that a conversion widens."""


def is_read_as(cell: str, value: QuantityValue) -> bool:
    number, _, unit = cell.partition(" ")
    if unit != (value.unit or value.written_unit or "-"):
        return False
    low, _, high = number.partition("/")
    if number.startswith("~"):
        return value.exact is not None and isclose(value.exact, float(number[1:]), rel_tol=EXACT)
    if low == high:
        middle = None if value.low is None or value.high is None else (value.low + value.high) / 2
        return middle is not None and isclose(middle, float(low), rel_tol=EXACT)
    ends = ((low, value.low), (high, value.high))
    return all(
        found is None if wanted == ".." else found is not None and isclose(found, float(wanted), rel_tol=ROUNDED)
        for wanted, found in ends
    )


@pytest.mark.parametrize("line", ROWS, ids=lambda line: line.partition(" | ")[0])
def test_figures_are_read(line: str) -> None:
    sentence, *wanted = (cell.strip() for cell in line.split("|"))
    parse = parse_text(sentence)
    found = find_quantities(parse, dates=find_dates(parse, anchor=date(2024, 3, 14)))
    values = [fact.value for fact in found if isinstance(fact.value, QuantityValue) and fact.value.unit != "rank"]
    cells = [cell for cell in wanted if cell]
    assert len(values) == len(cells)
    assert all(is_read_as(cell, value) for cell, value in zip(cells, values, strict=True))
