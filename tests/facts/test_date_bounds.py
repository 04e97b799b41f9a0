"""Dates with an open end, at hours that words name, and offsets that may be counted from two days."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from compare.facts.dates import find_dates
from compare.language.parsing import parse_text
from compare.model import DateValue

pytestmark = pytest.mark.model

FRIDAY = date(2023, 6, 9)


def values(text: str) -> dict[str, DateValue]:
    found = find_dates(parse_text(text), anchor=FRIDAY)
    return {f.text: f.value for f in found if isinstance(f.value, DateValue)}


@pytest.mark.parametrize(
    ("text", "words", "bound"),
    [
        ("Service will resume on Monday at the earliest.", "Monday", "from"),
        ("The report is due on Monday at the latest.", "Monday", "by"),
        ("Service will not resume before Monday.", "Monday", "from"),
        ("Service won't resume before Monday.", "Monday", "from"),
        ("Service will resume before Monday.", "Monday", "before"),
        ("It was not damaged, he said before Monday.", "Monday", "before"),
        ("They met on Monday at the port.", "Monday", ""),
        ("He had until early evening, he said.", "early evening", "until"),
        ("They left before sunset on Monday.", "sunset on Monday", "before"),
        ("It burned until Saturday noon.", "Saturday noon", "until"),
    ],
)
def test_open_ends(text: str, words: str, bound: str) -> None:
    assert values(text)[words].bound == bound


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("It burned out at Saturday noon.", "Saturday noon", "2023-06-03T12:00"),
        ("They left at sunrise on Monday.", "sunrise on Monday", "2023-06-05TMO"),
        ("It will stay shut for the rest of the week.", "the rest of the week", "2023-W23"),
        ("It rang at 9.20pm on Sunday, British time.", "9.20pm on Sunday, British time", "2023-06-04T21:20+01:00"),
        ("It broke at 07:28 Coordinated Universal Time.", "07:28 Coordinated Universal Time", "2023-06-09T07:28Z"),
        ("She left in April 2021. She sued that May.", "that May", "2021-05"),
        ("They may stay no longer than 14 days.", "no longer than 14 days", "P14D"),
        ("The ship is to berth on Tuesday.", "Tuesday", "2023-06-13"),
    ],
)
def test_what_is_read(text: str, words: str, timex: str) -> None:
    assert values(text)[words].timex == timex


@pytest.mark.parametrize(
    "text",
    [
        "She lives at Sunrise Care in the British Museum's time.",
        "He read the rest of the book in the early evening light of lamps.",
        "It lasted for the rest of the day.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert values(text) == {}


def test_the_rest_of_the_week_begins_with_the_report() -> None:
    found = values("It will stay shut for the rest of the week.")["the rest of the week"]
    assert (found.earliest, found.latest) == (FRIDAY, date(2023, 6, 11))


def test_half_years_are_seasons_and_offsets_have_two_bases() -> None:
    half = values("Work stopped two and a half years ago.")["two and a half years ago"]
    assert any(a is not None and b is not None and a <= date(2021, 3, 1) <= b for a, b in half.readings)
    earlier = values("The forecast was made in January. It had promised more three months earlier.")
    readings = earlier["three months earlier"].readings
    assert any(a == date(2023, 3, 1) for a, _ in readings)


def test_early_evening_is_the_first_third() -> None:
    found = values("He had until early evening, he said.")["early evening"]
    assert found.latest == datetime(2023, 6, 9, 19, 59)
