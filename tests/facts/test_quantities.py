from __future__ import annotations

import math
import time
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare.facts.quantities import find_quantities
from compare.language.parsing import parse_text
from compare.model import Fact, QuantityValue
from tests.facts.quantity_cases import ANY, APART, TRAPS_APART, TRAPS_TUNED, TUNED, Row


@cache
def quantities(text: str) -> tuple[Fact, ...]:
    return find_quantities(parse_text(text))


def value(fact: Fact) -> QuantityValue:
    assert isinstance(fact.value, QuantityValue)
    return fact.value


def one(text: str) -> QuantityValue:
    (fact,) = quantities(text)
    return value(fact)


def same(found: float | None, wanted: float | str | None) -> bool:
    if wanted == ANY:
        return True
    if found is None or wanted is None or isinstance(wanted, str):
        return found is wanted
    return math.isclose(found, wanted, rel_tol=1e-6)


def reading(row: Row) -> tuple[str, QuantityValue] | None:
    start = row.sentence.index(row.words)
    for fact in quantities(row.sentence):
        if fact.start < start + len(row.words) and start < fact.end:
            return fact.text, value(fact)
    return None


@pytest.mark.parametrize("row", TUNED, ids=lambda row: row.words)
def test_expression_is_read(row: Row) -> None:
    found = reading(row)
    assert found is not None
    words, v = found
    assert words == row.words
    assert same(v.exact, row.exact)
    assert same(v.low, row.low)
    assert same(v.high, row.high)
    assert (v.unit, v.modifier, v.counted) == (row.unit, row.modifier, row.counted)


def test_half_set_apart_is_read_at_the_promised_rate() -> None:
    good = 0
    for row in APART:
        found = reading(row)
        if found is None:
            continue
        v = found[1]
        bounds = row.exact is not None or (same(v.low, row.low) and same(v.high, row.high))
        good += same(v.exact, row.exact) and bounds and v.unit == row.unit
    assert good >= 0.95 * len(APART)


@pytest.mark.parametrize("text", TRAPS_TUNED)
def test_trap_is_no_quantity(text: str) -> None:
    assert quantities(text) == ()


def test_traps_set_apart() -> None:
    assert sum(bool(quantities(text)) for text in TRAPS_APART) <= 1


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Two of the 12 wounded died.", "part"),
        ("Another 10 people were hurt.", "additional"),
        ("Ten more people were hurt.", "additional"),
        ("A total of 23 people were hurt.", "total"),
        ("Twelve people were hurt.", ""),
    ],
)
def test_scope(text: str, scope: str) -> None:
    assert value(quantities(text)[0]).scope == scope


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Sales rose 4% from a year earlier.", "year-on-year"),
        ("Sales rose 4 percent from the second quarter.", "quarter-on-quarter"),
        ("Prices rose 0.3% month-on-month.", "month-on-month"),
        ("The dividend is 44 cents a share.", "per share"),
        ("It handles 900 passengers a day.", "per day"),
        ("Rents rose 4%.", ""),
    ],
)
def test_period(text: str, period: str) -> None:
    assert value(quantities(text)[0]).period == period


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The blast killed 12 people.", "kill"),
        ("The blast left 12 people dead.", "dead"),
        ("The death toll rose to 12.", "toll"),
        ("The new bridge cost $40 million.", "cost"),
        ("The bank raised its rate by 25 basis points.", "rate"),
        ("It has a population of 38,000.", "population"),
    ],
)
def test_measures(text: str, measures: str) -> None:
    assert value(quantities(text)[0]).measures == measures


def test_counted_noun_that_is_left_out() -> None:
    assert one("The blast killed 12.").counted == "people"
    assert one("Police said 12 were arrested.").counted == "people"


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("It lies 60 miles away.", 96_560.64),
        ("He is 6ft 2in tall.", 1.8796),
        ("The ridge is 5 feet and 2 inches high.", 1.5748),
    ],
)
def test_conversion_holds_the_amount(text: str, metres: float) -> None:
    v = one(text)
    assert v.low is not None
    assert v.high is not None
    assert v.low <= metres <= v.high
    assert v.high - v.low <= 0.12 * metres


def test_miles_and_kilometres_meet() -> None:
    miles, km = one("It lies 60 miles away."), one("It lies nearly 100 km away.")
    assert miles.low is not None
    assert miles.high is not None
    assert km.low is not None
    assert km.high is not None
    assert max(miles.low, km.low) <= min(miles.high, km.high)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("It took a quarter of an hour.", 900),
        ("It took half an hour.", 1800),
        ("It took an hour and a half.", 5400),
        ("It took two hours and 10 minutes.", 7800),
    ],
)
def test_parts_of_an_hour(text: str, seconds: float) -> None:
    v = one(text)
    assert v.low is not None
    assert v.low <= seconds <= (v.high or math.inf)


@pytest.mark.parametrize(
    "text",
    [
        "1" * 20_000,
        " " * 20_000,
        "1-1-" * 5_000,
        "(" * 20_000,
        "hundred " * 2_500,
        "one hundred " * 1_700,
        "1,11," * 4_000,
        "a half of " * 2_000,
        "$" * 20_000,
        "two in " * 2_800,
        "1.1." * 5_000,
        "at least " * 2_200,
        "5 feet 5 " * 2_200,
        "a@" * 10_000,
    ],
    ids=lambda text: repr(text[:9]),
)
def test_time_is_bounded_on_hostile_text(text: str) -> None:
    from compare.model import Parse, Token

    # A parse made by hand: it is our time that counts, not spaCy's.
    words, at = [], 0
    for i, word in enumerate(text.split()):
        start = text.index(word, at)
        at = start + len(word)
        words.append(Token(i, start, at, word, word, "NOUN", "NN", "dep", max(i - 1, 0), 0))
    parse = Parse(text, tuple(words), ((0, len(text)),), ((0, len(words)),))
    began = time.process_time()
    find_quantities(parse)
    assert time.process_time() - began < 1


WORDS = st.sampled_from(
    (
        "12 3,000 1.2 40-50 $ £ million bn percent % at least more than about nearly two dozen dozens "
        "hundreds of half a quarter miles km people were killed to and between or , . ( ) -year-old aged no "
        "one hours from 3-1 C$ the rose 1994 May 6ft 2in point points minus plus every each out in pounds "
        "40kg °C another total"
    ).split()
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_any_text_gives_sound_facts(text: str) -> None:
    facts = quantities(text)
    end = 0
    for fact in facts:
        v = value(fact)
        assert 0 <= end <= fact.start < fact.end <= len(text)
        assert fact.text == text[fact.start : fact.end]
        assert v.low is not None or v.high is not None
        if v.low is not None and v.high is not None:
            assert v.low <= v.high
        end = fact.end
