from __future__ import annotations

import itertools
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

import compare.facts.dates.reading  # noqa: F401 - names all tables
from compare.facts.dates import rows
from compare.facts.dates.nodes import Relative
from compare.facts.dates.reading import find_expressions
from compare.facts.dates.rows import Row, Table, define, terminal
from compare.facts.dates.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBERS = itertools.count()
TABLES = [name for name, thing in rows.NAMES.items() if isinstance(thing, Table)]


@pytest.fixture(autouse=True)
def _names_are_put_back() -> Iterator[None]:
    kept = dict(rows.NAMES)
    yield
    rows.NAMES.clear()
    rows.NAMES.update(kept)


def read(row: Row, text: str, at: int = 0) -> Any:
    """What a table of this one row makes of a text, and how many tokens it takes."""
    return Table(f"test {next(NUMBERS)}", [row])(Tokens(text), at)


def test_a_new_expression_is_one_row() -> None:
    row = Row("the <unit> before last", lambda unit: Relative(unit, -2))
    assert read(row, "the week before last") == (Relative("week", -2), 4)
    assert read(row, "The month before last it rained") == (Relative("month", -2), 4)
    assert read(row, "the week before the last") is None
    assert read(row, "the man before last") is None


@pytest.mark.parametrize(
    ("pattern", "text", "taken"),
    [
        ("early|late may", "late May", 2),
        ("early|late may", "mid May", None),
        ("the? end", "the end", 2),
        ("the? end", "end", 1),
        ("year ~- end", "year-end", 3),
        ("year ~- end", "year - end", None),
        ("year - end", "year – end", 3),
        ("very* late", "very very late", 3),
        ("now !that", "now and", 1),
        ("now !that", "now that", None),
        ("long =ago", "long ago", 1),
        ("long =ago", "long gone", None),
        ("<unit>", "weeks", 1),
        ("(unit) ago", "weeks ago", 2),
        ("(unit) ago", "people ago", None),
    ],
)
def test_elements_of_a_pattern(pattern: str, text: str, taken: int | None) -> None:
    found = read(Row(pattern), text)
    assert (None if found is None else found[1]) == taken


@pytest.mark.parametrize(("pattern", "holds"), [("^in may", True), ("^on may", False), ("^!in may", False)])
def test_elements_look_back(pattern: str, holds: bool) -> None:
    assert (read(Row(pattern), "in May", 1) is not None) == holds


def test_values_come_in_order_and_what_is_missing_is_none() -> None:
    row = Row("<which> <unit> <daypart>?", lambda *values: values)
    assert read(row, "next week") == ((1, "week", None), 2)
    assert read(row, "last week morning") == ((-1, "week", "morning"), 3)


def test_a_row_without_a_production_stands_for_its_value() -> None:
    assert read(Row("<unit> ago"), "weeks ago") == ("week", 2)
    assert read(Row("long ago"), "long ago") == (True, 2)


def test_a_production_or_a_guard_may_refuse() -> None:
    assert read(Row("<unit>", lambda unit: None), "weeks") is None
    assert read(Row("<unit>", None, (lambda t, i, j: t.low[j] == "old",)), "weeks old") is None
    assert read(Row("<unit>", None, (lambda t, i, j: t.low[j] == "old",)), "weeks on") == ("week", 1)


def test_the_first_row_wins_or_the_longest() -> None:
    both = [Row("late", "short"), Row("late may", "long"), Row("late <month>", "as long")]
    assert Table("first", both)(Tokens("late May"), 0) == ("short", 1)
    assert Table("longest", both, longest=True)(Tokens("late May"), 0) == ("long", 2)


def test_the_grammar_says_what_is_wrong_with_it() -> None:
    with pytest.raises(ValueError, match="nothing is named 'fortnite'"):
        read(Row("<fortnite> ago"), "weeks ago")
    with pytest.raises(ValueError, match="no element of a pattern"):
        read(Row("?"), "weeks ago")
    with pytest.raises(ValueError, match="two things are named 'unit'"):
        define(unit={})
    with pytest.raises(ValueError, match="two things are named 'year'"):
        terminal("year")(lambda t, i: None)


def test_a_row_that_nothing_begins_is_found() -> None:
    define(nobody=frozenset())
    with pytest.raises(ValueError, match="nothing begins '<nobody>'"):
        Table("unreachable", [Row("<nobody>", lambda: True)]).check()


@pytest.mark.parametrize("name", TABLES)
def test_every_row_can_be_reached(name: str) -> None:
    table = rows.NAMES[name]
    table.check()
    words, kinds = table.firsts()
    assert words or kinds


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the bridge fell at 5:30 Monday overnight", "5:30 Monday overnight"),
        ("in the mid–eighties", "the mid–eighties"),
        ("a Fourth of June parade", "Fourth of June"),
    ],
)
def test_expressions_the_old_reader_missed(text: str, words: str) -> None:
    assert words in [text[e.start : e.end] for e in find_expressions(text)]


def test_two_different_texts_do_not_share_a_memory() -> None:
    assert [str(e.node) for e in find_expressions("on June 5, 2023")] != [
        str(e.node) for e in find_expressions("on June 6, 2023")
    ]
    (fixed,) = find_expressions("the Sept. 11 attacks")
    assert getattr(fixed.node, "day", None) == date(2001, 9, 11)
