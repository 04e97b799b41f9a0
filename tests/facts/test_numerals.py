from __future__ import annotations

import pytest

from compare.facts.quantities.lexemes import split_lexemes
from compare.facts.quantities.numerals import Numeral, read_numeral
from compare.facts.quantities.units import currency_named, unit_named


def read(text: str, *, money: bool = False) -> Numeral | None:
    return read_numeral(split_lexemes(text), 0, money=money)


@pytest.mark.parametrize(
    ("text", "value", "lexemes"),
    [
        ("12 people", 12, 1),
        ("3,000 jobs", 3000, 1),
        ("1.2bn dollars", 1.2e9, 2),
        ("2 ½ miles", 2.5, 2),
        ("twenty-three", 23, 3),
        ("two hundred and fifty", 250, 4),
        ("two and a half million", 2.5e6, 5),
        ("a hundred", 100, 2),
        ("five point five", 5.5, 3),
        ("half a million", 5e5, 3),
        ("three in five", 0.6, 3),
        ("two-thirds", 2 / 3, 3),
        ("a third of them", 1 / 3, 2),
        ("12 lakh crore", 12e12, 3),
        ("5 crore people", 5e7, 2),
    ],
)
def test_numbers(text: str, value: float, lexemes: int) -> None:
    found = read(text)
    assert found is not None
    assert found.value == pytest.approx(value)
    assert found.last == lexemes


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("dozens of people", 24, 99),
        ("hundreds of thousands", 200_000, 999_999),
        ("several people", 3, 9),
        ("a few hundred people", 200, 999),
        ("a handful of people", 2, 9),
    ],
)
def test_vague_numbers_have_ends_only(text: str, low: float, high: float) -> None:
    found = read(text)
    assert found is not None
    assert (found.value, found.low, found.high) == (None, low, high)


@pytest.mark.parametrize(
    "text",
    ["few people", "a third man", "a good few", "scores went up", "the couple left", "the thing", "quarter by quarter"],
)
def test_no_numbers(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "money", "value"),
    [("5m", True, 5e6), ("5m", False, 5), ("3m homes", False, 3e6), ("100m hurdles", False, 100), ("5k", False, 5000)],
)
def test_letters_after_digits(text: str, money: bool, value: float) -> None:
    found = read(text, money=money)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("words", "glued", "canonical", "factor"),
    [
        ("km", False, "m", 1000),
        ("square miles", False, "m2", 2589988.110336),
        ("MW", True, "W", 1e6),
        ("kWh", True, "J", 3.6e6),
        ("tons", False, "kg", 907.18474),
        ("degrees Celsius", False, "°C", 1),
        ("hPa", True, "Pa", 100),
        ("%", False, "percent", 1),
    ],
)
def test_units(words: str, glued: bool, canonical: str, factor: float) -> None:
    unit = unit_named(words, glued=glued)
    assert unit is not None
    assert (unit.canonical, unit.factor) == (canonical, factor)


@pytest.mark.parametrize(
    ("words", "glued"), [("MW", False), ("min", False), ("m", False), ("people", True), ("", True)]
)
def test_no_units(words: str, glued: bool) -> None:
    assert unit_named(words, glued=glued) is None


@pytest.mark.parametrize(
    ("word", "before", "code"),
    [
        ("dollars", "", "USD"),
        ("dollars", "Canadian", "CAD"),
        ("francs", "Swiss", "CHF"),
        ("pence", "", "GBP"),
        ("kronur", "", "ISK"),
        ("shillings", "", "shilling"),
    ],
)
def test_currencies(word: str, before: str, code: str) -> None:
    unit = currency_named(word, before)
    assert unit is not None
    assert unit.canonical == code


@pytest.mark.parametrize(("word", "before"), [("pounds", ""), ("dollars", "Green"), ("people", ""), ("miles", "Swiss")])
def test_no_currencies(word: str, before: str) -> None:
    assert currency_named(word, before) is None
