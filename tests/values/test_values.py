from __future__ import annotations

from datetime import date

import pytest

from compare.model import (
    Article,
    AttributionValue,
    CertaintyValue,
    DateValue,
    Fact,
    FactValue,
    NameValue,
    Parse,
    PlaceValue,
    QuantityValue,
    QuoteValue,
    RoleValue,
    Source,
)
from compare.values import describe_value, relate, value_key
from compare.wording import split_letters


def days(first: int, last: int) -> DateValue:
    return DateValue(date(2023, 5, first), date(2023, 5, last), f"2023-05-{first:02}", "DATE")


def length(timex: str) -> DateValue:
    return DateValue(None, None, timex, "DURATION")


def count(low: float | None, high: float | None, unit: str = "people", *, period: str = "") -> QuantityValue:
    return QuantityValue(low, high, unit, low if low == high else None, counted=unit, period=period)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (days(1, 10), "1–10 May 2023"),
        (days(3, 3), "3 May 2023"),
        (length("P3D"), "3 days"),
        (count(41, None), "at least 41 people"),
        (count(12, 12), "12 people"),
        (QuantityValue(7200.0, 7200.0, "s", 2.0, written_unit="hour"), "2 hours"),
        (NameValue("Ann Low", "PERSON", 0), "Ann Low"),
        (RoleValue(0, "officer", ("chief", "financial"), "former", ""), "former chief financial officer"),
        (PlaceValue("Marrow", ("Ohio", "United States")), "Marrow, Ohio, United States"),
        (QuoteValue(words="No.", speaker="Low", entity=None, cue="say"), "said by Low"),
        (QuoteValue(words="No.", speaker="", entity=None, cue=""), "speaker unknown"),
        (AttributionValue("", None, "say", (0, 4)), "credited to nobody named"),
    ],
)
def test_values_in_words(value: FactValue, said: str) -> None:
    assert describe_value(value) == said


def fact(value: DateValue | QuantityValue) -> Fact:
    return Fact("date" if isinstance(value, DateValue) else "quantity", 0, 5, "words", value)


def key(value: FactValue, kind: str, text: str = "words") -> tuple[str, ...]:
    article = Article(text, "A")
    source = Source("a", article, Parse(text, (), (), ()))
    return value_key(source, Fact(kind, 0, len(text), text, value))


@pytest.mark.parametrize(
    ("x", "y", "kind"),
    [
        (count(12, 12), count(12, 12), "quantity"),
        (NameValue("Ann Low", "PERSON", 0), NameValue("ann low", "PERSON", 3), "name"),
        (
            AttributionValue("the police", None, "say", (0, 4)),
            AttributionValue("Police", None, "add", (5, 9)),
            "attribution",
        ),
        (QuoteValue("It’s over", "", None, ""), QuoteValue("It's over", "Low", 1, "say"), "quote"),
        (PlaceValue("Marrow", ("Ohio",)), PlaceValue("MARROW", ()), "place"),
    ],
)
def test_one_value_has_one_key(x: FactValue, y: FactValue, kind: str) -> None:
    assert key(x, kind) == key(y, kind)


@pytest.mark.parametrize(
    ("x", "y", "kind"),
    [
        (count(12, 12), count(12, None), "quantity"),
        (count(12, 12), count(12, 12, "house"), "quantity"),
        (count(12, 12), count(12, 12, period="per year"), "quantity"),
        (NameValue("Ann Low", "PERSON", 0), NameValue("Dan Low", "PERSON", 0), "name"),
        (RoleValue(0, "mayor", (), "", ""), RoleValue(0, "mayor", (), "former", ""), "role"),
        (days(1, 1), days(1, 2), "date"),
        (CertaintyValue("asserted", "", (0, 5)), CertaintyValue("negated", "not", (0, 5)), "polarity"),
    ],
)
def test_two_values_have_two(x: FactValue, y: FactValue, kind: str) -> None:
    assert key(x, kind) != key(y, kind)


@pytest.mark.parametrize(
    ("x", "y"),
    [
        (count(12, 12), count(13, 13)),
        (count(12, None), count(None, 11)),
        (days(1, 2), days(3, 4)),
        (length("P3D"), length("P4D")),
    ],
)
def test_values_that_cannot_both_be_true(x: DateValue | QuantityValue, y: DateValue | QuantityValue) -> None:
    assert relate(fact(x), fact(y)) == relate(fact(y), fact(x)) == "conflict"


@pytest.mark.parametrize(
    ("x", "y"),
    [
        (count(12, 12), count(12, 12)),
        (count(12, None), count(40, 40)),
        (count(10, 15), count(15, 20)),
        (days(1, 4), days(4, 6)),
        (length("P3D"), length("P3D")),
        (length("P3D"), days(1, 1)),
        (days(1, 1), count(12, 12)),
    ],
)
def test_values_that_may(x: DateValue | QuantityValue, y: DateValue | QuantityValue) -> None:
    assert "conflict" not in {relate(fact(x), fact(y)), relate(fact(y), fact(x))}


def test_letters_leave_case_and_marks_aside() -> None:
    assert split_letters("He’s “Over”!") == ("he's", "over")
    assert split_letters("—") == ()
