"""Figures: every pair of values has one relation, and it is told here."""

from __future__ import annotations

from functools import cache
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.facts.quantities import find_quantities
from compare.language.parsing import parse_text
from compare.model import QuantityValue
from compare.values.intervals import bound, last_place
from compare.values.quantities import (
    as_people,
    contrast,
    count_alike,
    key,
    may_be_repeated,
    may_stand_for,
    relation,
    say,
    say_reading,
)

pytestmark = pytest.mark.model


@cache
def read(words: str) -> QuantityValue:
    (fact,) = find_quantities(parse_text(words))
    assert isinstance(fact.value, QuantityValue)
    return fact.value


AGREE = [
    ("The blast killed 41 people.", "The blast killed about 41 people."),
    ("Some 300 workers left.", "About 300 workers left."),
    ("Nearly 300 workers left.", "Almost 300 workers left."),
    ("Up to 80 people were hurt.", "As many as 80 people were hurt."),
    ("A dozen men were held.", "Twelve men were held."),
    ("It cost $1.2bn.", "It cost 1.2 billion dollars."),
    ("It lies 60 miles away.", "It lies nearly 100 km away."),
    ("It is 5 miles long.", "It is 8 km long."),
    ("It took less than 15 minutes.", "It sank within a quarter of an hour."),
    ("United won 3-1.", "United lost 1-3."),
    ("Half of the voters stayed home.", "Fifty percent of voters stayed home."),
    ("It cost $40 million.", "It cost C$40 million."),
    ("It cost $40 million.", "It cost US$40 million."),
    ("A litre costs 56 cents.", "A litre costs $0.56."),
    ("A litre costs 56 cents.", "A litre costs 0.56 euros."),
    ("It costs 17,000 kronur a month.", "It costs 204,000 kronur a year."),
    ("It lasted just under four minutes.", "It lasted less than four minutes."),
]
DIFFER = [
    ("At least 10 people died.", "Ten people died."),
    ("More than 10,000 people marched.", "Some 10,000 people marched."),
    ("Nearly 300 jobs will go.", "It will cut 286 jobs."),
    ("About 40 men were held.", "Police held 41 men."),
    ("Dozens of homes burned.", "As many as 80 homes burned."),
    ("They ordered 5 to 10 tanks.", "They ordered 7 tanks."),
    ("A deal worth £18m was signed.", "A deal worth up to £18m was signed."),
    ("Meals cost between $55 and $90.", "Meals cost up to $90."),
    ("It carried 67 passengers.", "It carried at least 67 people."),
    ("It carried 67 passengers.", "It carried 71 people."),
]
CONFLICT = [
    ("It cut 1,150 jobs.", "It cut 1,510 jobs."),
    ("Staff get a minimum of 16 weeks.", "Staff get up to 16 weeks."),
    ("More than 22,000 people fled.", "About 20,000 people fled."),
    ("No one was killed.", "Twelve people were killed."),
    ("It is 180 metres long.", "It is nearly 1,000 feet long."),
    ("The margin widened by 1.8 percentage points.", "The margin widened by 1.8 percent."),
    ("Sales rose 4% from a year earlier.", "Sales rose 4% from the second quarter."),
    ("United won 3-1.", "United won 3-2."),
    ("The girl, aged 13, is safe.", "The 12-year-old girl is safe."),
    ("It cost NZ$40 million.", "It cost A$40 million."),
    ("It cost 40 million euros.", "It cost £40 million."),
    ("Rent is $900 a week.", "Rent is $900 a month."),
    ("It pumps 900 barrels a day.", "It pumps a total of 900 barrels."),
    ("Nobody was hurt.", "Forty people were hurt."),
    ("It carried 27 passengers.", "It hurt 41 people."),
    ("It carried 71 passengers.", "It carried 67 people."),
    ("He owns 60 percent.", "He owns 45 percent."),
    ("It cost $40 million.", "It cost US$48 million."),
]
INCOMPARABLE = [
    ("It cost $40 million.", "It cost C$41 million."),
    ("It cost £40 million.", "It cost C$41 million."),
    ("The prize was $6,000.", "The prize was US$3,700."),
    ("It cost $40 million.", "It employs 40 people."),
    ("Rent is $900 a week.", "Rent is $2,000 a month."),
    ("He owns 60 percent.", "She owns 40 percent."),
    ("Two thirds of it is paid in cash.", "A third of it is paid in shares."),
    ("It grew 3 percent.", "It grew by four percentage points."),
    ("The margin is less than 1 percent.", "The margin is less than a percentage point."),
    ("He is 40 years old.", "He was jailed for 12 years."),
    ("Sales rose 4% from a year earlier.", "Sales rose 6% from the second quarter."),
    ("It is 40 km long.", "It weighs 40 kg."),
]


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [
        *((x, y, "agree") for x, y in AGREE),
        *((x, y, "differs") for x, y in DIFFER),
        *((x, y, "conflict") for x, y in CONFLICT),
        *((x, y, "incomparable") for x, y in INCOMPARABLE),
    ],
)
def test_two_figures(x: str, y: str, expected: str) -> None:
    assert relation(read(x), read(y)) == relation(read(y), read(x)) == expected


BOUNDS = st.one_of(st.none(), st.integers(0, 40).map(float))
VALUES = st.builds(
    lambda low, high, exact, unit, modifier, written, period: QuantityValue(
        min(low, high) if low is not None and high is not None else low,
        max(low, high) if low is not None and high is not None else high,
        unit,
        exact,
        modifier,
        "people" if unit == "people" else "",
        "",
        written,
        period,
    ),
    BOUNDS,
    BOUNDS,
    st.one_of(st.none(), st.integers(0, 40).map(float)),
    st.sampled_from(["people", "percent", "percentage point", "USD", "m", "s", ""]),
    st.sampled_from(["", "about", "at least", "more than", "up to", "less than", "nearly", "just over", "between"]),
    st.sampled_from(["", "share", "mile", "meter"]),
    st.sampled_from(["", "year-on-year", "quarter-on-quarter"]),
)


@given(VALUES, VALUES)
def test_comparison_is_symmetric(x: QuantityValue, y: QuantityValue) -> None:
    assert relation(x, y) == relation(y, x)


@given(VALUES)
def test_a_figure_agrees_with_itself(x: QuantityValue) -> None:
    assert relation(x, x) == "agree"


@given(VALUES, VALUES)
def test_figures_without_a_bound_in_common_never_agree(x: QuantityValue, y: QuantityValue) -> None:
    if x.unit == y.unit == "people" and x.written_unit == y.written_unit == "" and x.exact != y.exact:
        apart = (-inf if x.low is None else x.low) > (inf if y.high is None else y.high)
        if apart and x.period == y.period:
            assert relation(x, y) == "conflict"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("It cost $1.2bn.", "1,200,000,000 USD"),
        ("At least 41 people died.", "at least 41 people"),
        ("He was jailed for 12 years.", "12 years"),
        ("It rose 3.4 percent.", "3.4 percent"),
        ("It is 60 miles long.", "60 miles"),
        ("It costs 50 cents.", "0.5 USD"),
        ("They won 3-1.", "3-1"),
        ("Half of the homes burned.", "50% of homes"),
        ("He stood 6ft tall.", "6 feet"),
        ("They expect 10 to 15 deaths.", "10 to 15 deaths"),
        ("About 40 passengers fled.", "about 40 passengers"),
    ],
)
def test_value_is_shown_as_read(words: str, value: str) -> None:
    assert say(read(words)) == value


# --- as an edit replaces them, and as a writer rounds ----------------------------------------------

STRICT = [
    ("It drew an estimated 4,200 people.", "It drew an estimated 4,800 people.", "conflict"),
    ("It drew 4,217 people.", "It drew about 4,200 people.", "differs"),
    ("It drew 4,217 people.", "It drew 4,200 people.", "conflict"),
    ("It drew 41 people.", "It drew at least 41 people.", "differs"),
    ("It drew 41 people.", "It drew forty-one people.", "agree"),
    ("It is 5 miles long.", "It is 5 km long.", "conflict"),
    ("It is 5 miles long.", "It is 8 km long.", "differs"),
    ("It cost $40 million.", "It cost C$40 million.", "conflict"),
    ("It cost $40 million.", "It cost 40 million dollars.", "agree"),
    ("It lasted half an hour.", "It lasted 30 minutes.", "agree"),
    ("More than 22,000 people fled.", "About 20,000 people fled.", "conflict"),
    ("United won 3-1.", "United won 3-2.", "conflict"),
    ("United won 3-1.", "United won 3-1.", "agree"),
    ("Sales rose 4% from a year earlier.", "Sales rose 4% from the second quarter.", "conflict"),
    ("Sales rose 4% from a year earlier.", "Sales rose 6% from the second quarter.", "conflict"),
    ("It employs 40 people.", "It is 40 km long.", "incomparable"),
]


@pytest.mark.parametrize(("x", "y", "expected"), STRICT)
def test_what_an_edit_does_to_a_figure(x: str, y: str, expected: str) -> None:
    assert relation(read(x), read(y), strictness="strict") == expected
    assert relation(read(y), read(x), strictness="strict") == expected


LOOSE = [
    ("It drew 4,217 people.", "It drew 4,200 people.", "differs"),
    ("It drew 4,217 people.", "It drew 4,800 people.", "conflict"),
    ("It drew 41 people.", "It drew 40 people.", "differs"),
    ("It is 100 km long.", "It is 104 km long.", "differs"),
    ("United won 3-1.", "United won 3-2.", "conflict"),
    ("It drew 41 people.", "It is 40 km long.", "incomparable"),
]


@pytest.mark.parametrize(("x", "y", "expected"), LOOSE)
def test_what_a_writer_may_have_rounded(x: str, y: str, expected: str) -> None:
    assert relation(read(x), read(y), strictness="loose") == expected
    assert relation(read(y), read(x), strictness="loose") == expected


UNITS = {"": ("people", 1.0), "meter": ("m", 1.0), "kilometer": ("m", 1000.0), "hour": ("s", 3600.0)}
MODIFIERS = ["", "about", "at least", "more than", "up to", "less than", "nearly", "just over"]


def make(number: int, modifier: str, written: str, period: str) -> QuantityValue:
    """A value whose fields fit each other, as the extractors make them."""
    unit, factor = UNITS[written]
    low, high = (
        None if end is None else end * factor for end in bound(float(number), modifier, last_place(float(number)))
    )
    counted = unit if unit == "people" else ""
    return QuantityValue(low, high, unit, float(number), modifier, counted, "", written, period)


READ = st.builds(
    make,
    st.integers(0, 30).map(lambda n: n if n < 20 else (n - 19) * 1000),
    st.sampled_from(MODIFIERS),
    st.sampled_from(sorted(UNITS)),
    st.sampled_from(["", "year-on-year", "quarter-on-quarter"]),
)


@given(READ, READ)
def test_one_key_is_one_figure(x: QuantityValue, y: QuantityValue) -> None:
    if key(x) == key(y):
        assert relation(x, y) == "agree"
        assert relation(x, y, strictness="strict") == ("agree" if x.modifier == y.modifier else "differs")


@given(READ, READ)
def test_strict_and_loose_answers_are_symmetric_and_nest(x: QuantityValue, y: QuantityValue) -> None:
    loose, usual, strict = (relation(x, y, strictness=s) for s in ("loose", "usual", "strict"))  # type: ignore[arg-type]  # a tuple of the three
    assert (loose, strict) == (relation(y, x, strictness="loose"), relation(y, x, strictness="strict"))
    assert loose == usual or (usual, loose) == ("conflict", "differs")
    assert strict == "conflict" or usual != "conflict"


def test_what_sets_figures_apart() -> None:
    year, quarter = read("Sales rose 4% from a year earlier."), read("Sales rose 4% from the second quarter.")
    assert contrast(year, quarter) == "period"
    assert (
        contrast(read("It widened by 2 percentage points."), read("It widened by 2 percent.")) == "points for percent"
    )
    assert contrast(read("No one was killed."), read("Two people were killed.")) == "none for some"
    assert contrast(year, year) == ""


@pytest.mark.parametrize(
    ("x", "y", "alike"),
    [
        ("It hurt 41 passengers.", "It hurt 41 people.", True),
        ("It razed 41 homes.", "It razed 41 buildings.", True),
        ("It hurt 41.", "It hurt 41 people.", True),
        ("It hurt 41 passengers.", "It razed 41 homes.", False),
        ("They sold 41 ships.", "They sold 41 cars.", False),
    ],
)
def test_what_may_be_one_count(x: str, y: str, alike: bool) -> None:
    assert count_alike(read(x), read(y)) is count_alike(read(y), read(x)) is alike


def test_people_are_people_whatever_they_are_called() -> None:
    assert key(as_people(read("It hurt two crew."))) == key(as_people(read("It hurt two firefighters.")))
    assert key(as_people(read("It hurt two crew."))) != key(as_people(read("It razed two homes.")))
    assert as_people(read("It is 2 km long.")) == read("It is 2 km long.")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("At least 41 people died.", "at least 41 people"),
        ("It took two hours.", "2 hours"),
        ("United won 3-1.", "3-1"),
        ("Half of the homes burned.", "50 percent (home)"),
        ("Dozens of homes burned.", "24 to 99 homes"),
    ],
)
def test_a_reading_is_told_as_an_interval(words: str, said: str) -> None:
    assert say_reading(read(words)) == said


@pytest.mark.parametrize(
    ("x", "y", "may"),
    [
        ("It hurt 41.", "It hurt 41 people.", True),
        ("It hurt 41 passengers.", "It hurt 41 people.", True),
        ("It hurt about 40 people.", "It hurt 41 people.", True),
        ("Half of the voters stayed home.", "Fifty percent of people stayed home.", True),
        ("It hurt about 40 passengers.", "It hurt 41 people.", False),
        ("It hurt 41 people.", "It razed 41 homes.", False),
        ("United won 3-1.", "United won 3-2.", False),
        ("Sales rose 4% from a year earlier.", "Sales rose 4% from the second quarter.", False),
    ],
)
def test_what_bears_a_figure_out(x: str, y: str, may: bool) -> None:
    assert may_stand_for(read(x), read(y)) is may_stand_for(read(y), read(x)) is may


@pytest.mark.parametrize(
    ("x", "y", "may"),
    [
        ("It hurt 41 people.", "It hurt at least 41 people.", True),
        ("It hurt dozens of people.", "It hurt 41 people.", True),
        ("It hurt more than 200 people.", "It hurt 249 people.", False),
        ("It hurt 200 people.", "It hurt dozens of people.", False),
        ("United won 3-1.", "United won 3-2.", False),
        ("Sales rose 4% from a year earlier.", "Sales rose 4% from the second quarter.", False),
    ],
)
def test_what_one_outlet_may_tell_twice(x: str, y: str, may: bool) -> None:
    assert may_be_repeated(read(x), read(y)) is may_be_repeated(read(y), read(x)) is may


ROUNDED = """
85.19 percent | 85 percent | differs
12.4e6 USD | 12e6 USD | differs
1987 home | 2000 home | differs
1.96e9 USD | 2e9 USD | differs
12.4e6 USD | 14e6 USD | conflict
41 home | 40 home | conflict
1150 home | 1510 home | conflict
85.19 percent | 86 percent | conflict
"""


@pytest.mark.parametrize("line", ROUNDED.strip().splitlines())
def test_a_figure_with_fewer_digits_is_no_conflict(line: str) -> None:
    first, second, wanted = (cell.strip() for cell in line.split("|"))
    x, y = (_plain(cell) for cell in (first, second))
    assert relation(x, y) == relation(y, x) == wanted


def _plain(words: str) -> QuantityValue:
    number, unit = words.split()
    counted = unit if unit == "home" else ""
    return QuantityValue(float(number), float(number), unit, float(number), counted=counted, written_unit=unit)
