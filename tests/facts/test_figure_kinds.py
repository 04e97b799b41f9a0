"""Every figure of the tables of `figure_kinds` is read with its unit, and nothing else is."""

from __future__ import annotations

from datetime import date

import pytest

from compare.facts.dates import find_dates
from compare.facts.quantities import find_quantities
from compare.language.parsing import parse_text
from compare.model import QuantityValue
from tests.facts.figure_kinds import TABLES, is_number

pytestmark = pytest.mark.model

ROWS = [line.removeprefix("-- ") for table in TABLES for line in table.strip().splitlines()]


def is_read_as(cell: str, value: QuantityValue) -> bool:
    unit = cell.partition(" ")[2]
    return unit == (value.unit or value.written_unit or "-") and is_number(cell, value)


@pytest.mark.parametrize("line", ROWS, ids=lambda line: line.partition(" | ")[0])
def test_figures_are_read(line: str) -> None:
    sentence, *wanted = (cell.strip() for cell in line.split("|"))
    parse = parse_text(sentence)
    found = find_quantities(parse, dates=find_dates(parse, anchor=date(2024, 3, 14)))
    values = [fact.value for fact in found if isinstance(fact.value, QuantityValue) and fact.value.unit != "rank"]
    cells = [cell for cell in wanted if cell]
    assert len(values) == len(cells)
    assert all(is_read_as(cell, value) for cell, value in zip(cells, values, strict=True))
