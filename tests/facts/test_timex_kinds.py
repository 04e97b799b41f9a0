"""Every time of the tables of `timex_kinds` is found with its TIMEX3 value, and nothing else is."""

from __future__ import annotations

import pytest

from tests.facts.test_dates import dates_of
from tests.facts.timex_kinds import TABLES

pytestmark = pytest.mark.model

ROWS = [line.removeprefix("-- ") for table in TABLES for line in table.strip().splitlines()]


@pytest.mark.parametrize("line", ROWS, ids=lambda line: line.partition(" | ")[0])
def test_times_are_read(line: str) -> None:
    sentence, *wanted = (cell.strip() for cell in line.split("|"))
    found = [f"{fact.text} = {fact.value.timex}" for fact in dates_of(sentence, "2024-03-14")]
    assert found == [cell for cell in wanted if cell]
