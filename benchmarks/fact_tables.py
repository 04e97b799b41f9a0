"""Figures and times of our own tables: F1 of values, and of values with their units: python benchmarks/fact_tables.py.

The tables are `figure_kinds` and `timex_kinds` of tests/facts. A value found counts once; what is found beside the
table's values counts against precision.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from compare.facts.dates import find_dates
from compare.facts.quantities import find_quantities
from compare.language.parsing import parse_text
from compare.model import DateValue, QuantityValue
from tests.facts import figure_kinds, timex_kinds

PUBLISHED = date(2024, 3, 14)


def rows(table: str) -> list[list[str]]:
    """The sentence and the cells of each row."""
    lines = (line.removeprefix("-- ").split("|") for line in table.strip().splitlines())
    return [[cell.strip() for cell in cells if cell.strip()] for cells in lines]


def measure_figures(name: str, tables: tuple[str, ...]) -> None:
    expected = found = numbers = units = 0
    for sentence, *cells in (row for table in tables for row in rows(table)):
        parse = parse_text(sentence)
        facts = find_quantities(parse, dates=find_dates(parse, anchor=PUBLISHED))
        values = [f.value for f in facts if isinstance(f.value, QuantityValue) and f.value.unit != "rank"]
        expected, found = expected + len(cells), found + len(values)
        left = list(cells)
        for value in values:
            hits = [cell for cell in left if figure_kinds.is_number(cell, value)]
            unit = value.unit or value.written_unit or "-"
            hit = next((cell for cell in hits if cell.partition(" ")[2] == unit), hits[0] if hits else None)
            if hit is not None:
                left.remove(hit)
                numbers, units = numbers + 1, units + (hit.partition(" ")[2] == unit)
    both = expected + found
    print(
        f"{name:16} {expected:4} values   value F1 {2 * numbers / both:.3f}   value and unit F1 {2 * units / both:.3f}"
    )


def measure_times() -> None:
    expected = found = right = 0
    for sentence, *cells in (row for table in timex_kinds.TABLES for row in rows(table)):
        facts = find_dates(parse_text(sentence), anchor=PUBLISHED)
        left = [cell.partition(" = ")[2] for cell in cells]
        values = [f.value.timex for f in facts if isinstance(f.value, DateValue)]
        expected, found = expected + len(left), found + len(values)
        for value in values:
            if value in left:
                left.remove(value)
                right += 1
    print(f"times            {expected:4} values   value F1 {2 * right / (expected + found):.3f}")


if __name__ == "__main__":
    news = (figure_kinds.NEWS, figure_kinds.NEWS_APART, figure_kinds.NEWS_MORE)
    measure_figures("figures, kinds", tuple(table for table in figure_kinds.TABLES if table not in news))
    measure_figures("figures, news", news)
    measure_times()
