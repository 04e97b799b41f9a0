"""Sources of one statement: one source, two, or people whom one outlet does not name."""

from __future__ import annotations

import pytest

from compare.model import AttributionValue
from compare.values.attributions import key, relation, say


def source(words: str, *, known: bool = False) -> AttributionValue:
    return AttributionValue(words, 0 if known else None, "say", (0, 1))


# (x, y, relation)
ROWS = [
    (source("the ministry"), source("a ministry spokesman"), "agree"),
    (source("Ana Low", known=True), source("Low", known=True), "agree"),
    (source("three officials"), source("an official"), "agree"),
    (source("the ministry's lawyers"), source("lawyers"), "agree"),
    (source("the Energy Ministry"), source("the World Bank"), "conflict"),
    (source("villagers"), source("the Interior Ministry"), "differs"),
    (source("a person familiar with the talks"), source("Ana Low", known=True), "differs"),
    (source("Officials International"), source("Ana Low", known=True), "conflict"),
    (source("the fire officer"), source("Ana Low", known=True), "incomparable"),
    (source("the fire officer"), source("the harbour master"), "conflict"),
    (source("the retailer"), source("Ana Low", known=True), "conflict"),
    (source("he"), source("the World Bank"), "incomparable"),
    (source(""), source("the World Bank"), "incomparable"),
]


@pytest.mark.parametrize(("x", "y", "expected"), ROWS)
def test_relation_is_symmetric(x: AttributionValue, y: AttributionValue, expected: str) -> None:
    assert relation(x, y) == expected
    assert relation(y, x) == expected


def test_articles_are_no_part_of_a_source() -> None:
    assert key(source("The World Bank")) == key(source("World Bank")) != key(source("the bank"))
    assert say(source("the World Bank")) == "credited to the World Bank"
    assert say(source("")) == "credited to nobody named"
