"""Times: every pair of values has one relation, and it is told here."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.facts.dates import find_dates
from compare.language.parsing import parse_text
from compare.model import DateValue
from compare.values.dates import iso, key, may_stand_for, relation, relation_of_days, say

pytestmark = pytest.mark.model

JUNE_6, JUNE_9, JULY_3 = date(2023, 6, 6), date(2023, 6, 9), date(2023, 7, 3)


def value(words: str, published: date = JUNE_9, frame: str = "The board met {}.") -> DateValue:
    parse = parse_text(frame.format(words))
    found = [f.value for f in find_dates(parse, anchor=published)]
    assert len(found) == 1, found
    assert isinstance(found[0], DateValue)
    return found[0]


# --- values --------------------------------------------------------------------------------------

DUE = "The board will meet {}."
LASTED = "The talks lasted {}."


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [
        pytest.param(value("last month", JUNE_6), value("in early May"), "differs", id="month holds its first third"),
        pytest.param(value("last month", JULY_3), value("in early May"), "conflict", id="June is not early May"),
        pytest.param(value("on Tuesday"), value("on June 6"), "agree", id="weekday and date"),
        pytest.param(value("on Tuesday"), value("on June 7"), "conflict", id="another day"),
        pytest.param(value("on Friday", JUNE_6), value("on June 2"), "agree", id="weekday past"),
        pytest.param(value("on Friday", JUNE_6), value("on June 9", JUNE_6, DUE), "agree", id="weekday to come"),
        pytest.param(value("two weeks ago"), value("on May 24"), "agree", id="about two weeks ago"),
        pytest.param(value("two weeks ago"), value("on April 24"), "conflict", id="six weeks ago"),
        pytest.param(value("overnight"), value("on June 8"), "agree", id="overnight began the day before"),
        pytest.param(value("overnight"), value("on June 9"), "agree", id="overnight ended that day"),
        pytest.param(value("by the end of June", frame=DUE), value("by June 30", frame=DUE), "agree", id="end of June"),
        pytest.param(
            value("by the end of 2024", frame=DUE), value("until the end of 2025", frame=DUE), "conflict", id="ends"
        ),
        pytest.param(value("since Oct. 13, 2022"), value("since mid-October 2022"), "differs", id="since, less exact"),
        pytest.param(value("from Jan. 1", frame=DUE), value("from Feb. 1", frame=DUE), "conflict", id="from"),
        pytest.param(value("on Tuesday"), value("on Tuesday night"), "agree", id="the hour of the day"),
        pytest.param(value("on Tuesday morning"), value("on Tuesday night"), "conflict", id="two parts of a day"),
        pytest.param(value("at 3 p.m. Tuesday"), value("at 3:10 p.m. Tuesday"), "differs", id="rounded hour"),
        pytest.param(value("at 3 p.m. Tuesday"), value("at 5:20 p.m. Tuesday"), "conflict", id="two hours"),
        pytest.param(value("at 3 p.m. Tuesday"), value("at 8 p.m. GMT Tuesday"), "incomparable", id="whose hour?"),
        pytest.param(value("in 2018"), value("for two years"), "incomparable", id="a date and a length"),
        pytest.param(value("recently"), value("on June 6"), "incomparable", id="vague"),
        pytest.param(value("five days", frame=LASTED), value("four days", frame=LASTED), "conflict", id="days"),
        pytest.param(value("three decades", frame=LASTED), value("30 years", frame=LASTED), "agree", id="decades"),
        pytest.param(value("a fortnight", frame=LASTED), value("14 days", frame=LASTED), "agree", id="fortnight"),
        pytest.param(
            value("nine minutes", frame=LASTED), value("about 10 minutes", frame=LASTED), "differs", id="about"
        ),
        pytest.param(
            value("an hour and a half", frame=LASTED), value("35 minutes", frame=LASTED), "conflict", id="units"
        ),
        pytest.param(
            value("by the end of July", frame=DUE), value("before August", frame=DUE), "agree", id="one deadline"
        ),
        pytest.param(
            value("by the end of July", frame=DUE), value("before September", frame=DUE), "conflict", id="deadlines"
        ),
        pytest.param(value("from May 4"), value("since May 4"), "agree", id="one beginning"),
        pytest.param(
            value("at the end of June", frame=DUE),
            value("on July 1", frame=DUE),
            "differs",
            id="the end and the day after",
        ),
        pytest.param(
            value("at the end of June", frame=DUE),
            value("on July 2", frame=DUE),
            "conflict",
            id="two days after the end",
        ),
        pytest.param(
            value("at 8 a.m. EDT Tuesday"), value("at 1200 GMT Tuesday"), "agree", id="one moment in two zones"
        ),
        pytest.param(
            value("at 8 a.m. EDT Tuesday"), value("at 1500 GMT Tuesday"), "conflict", id="two moments in two zones"
        ),
        pytest.param(value("every Sunday"), value("every Monday"), "incomparable", id="two repetitions"),
        pytest.param(value("weekly"), value("every week"), "agree", id="one repetition"),
    ],
)
def test_values(x: DateValue, y: DateValue, expected: str) -> None:
    assert relation(x, y) == expected
    assert relation(y, x) == expected


def test_a_value_agrees_with_itself() -> None:
    for words in ("on Tuesday", "in early May", "since 2018", "by Friday", "at 3 p.m. Tuesday", "for two days"):
        assert relation(value(words), value(words)) == "agree"


def test_without_an_anchor_nothing_is_said() -> None:
    parse = parse_text("The board met on Tuesday.")
    (fact,) = find_dates(parse, anchor=None)
    assert isinstance(fact.value, DateValue)
    assert relation(fact.value, value("on June 7")) == "incomparable"


def test_values_are_shown_as_intervals() -> None:
    assert iso(value("in early May")) == "2023-05-01/2023-05-10"
    assert iso(value("on Tuesday")) == "2023-06-06"
    assert iso(value("by Friday", JUNE_6, DUE)) == "../2023-06-09"
    assert iso(value("five days", frame=LASTED)) == "P5D"
    at = DateValue(datetime(2023, 6, 6, 15), datetime(2023, 6, 6, 15), "2023-06-06T15:00", "TIME", "minute")
    assert iso(at) == "2023-06-06T15:00"


BARE = [
    ("at 3 p.m.", "at 3:10 p.m.", "differs"),
    ("at 3 p.m.", "at 5:20 p.m.", "conflict"),
    ("at noon", "at 12 p.m.", "agree"),
    ("at ten past nine", "at 9:10 p.m.", "agree"),
    ("at ten past nine", "at 8:10 p.m.", "conflict"),
    ("at 1353 (1023 GMT)", "at 1:53 p.m.", "agree"),
    ("at 1353 (1023 GMT)", "at 5:20 p.m.", "conflict"),
    ("at noon", "on Saturday afternoon", "differs"),
    ("at noon", "on Saturday night", "conflict"),
    ("at noon", "on Saturday", "incomparable"),
    ("until 6 p.m.", "until early evening", "differs"),
    ("until early afternoon", "until early afternoon", "agree"),
    ("since early morning", "since dawn", "differs"),
    ("until 6 p.m.", "in the evening", "incomparable"),
    ("not before July 12", "by July 10", "conflict"),
    ("not before July 10", "by July 12", "incomparable"),
]


@pytest.mark.parametrize(("x", "y", "expected"), BARE)
def test_an_hour_without_a_day_is_compared_as_an_hour(x: str, y: str, expected: str) -> None:
    told = value(x, JUNE_6), value(y, JUNE_9)
    assert relation(*told) == relation(*told[::-1]) == expected


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [
        ("30 working days", "six weeks", "agree"),
        ("30 working days", "30 days", "conflict"),
        ("30 days", "six weeks", "conflict"),
    ],
)
def test_five_working_days_are_a_week(x: str, y: str, expected: str) -> None:
    told = value(x, frame=LASTED), value(y, frame=LASTED)
    assert relation(*told) == relation(*told[::-1]) == expected


def test_working_days_bear_out_weeks() -> None:
    assert may_stand_for(value("30 working days", frame=LASTED), value("six weeks", frame=LASTED))
    assert not may_stand_for(value("30 working days", frame=LASTED), value("30 days", frame=LASTED))


def test_two_weeks_ago_is_not_three_weeks_ago() -> None:
    x, y = value("two weeks ago"), value("three weeks ago")
    assert relation(x, y) == relation(y, x) == "conflict"


STRICT = [
    ("on June 6", "on June 7", "conflict"),
    ("on June 6", "June 6", "agree"),
    ("on June 6", "in June", "differs"),
    ("on Friday", "on June 9", "differs"),
    ("on Friday", "on June 4", "conflict"),
    ("in early May", "in late May", "conflict"),
    ("in early May", "in May", "differs"),
    ("since 2018", "since 2019", "conflict"),
    ("since 2018", "in 2018", "differs"),
    ("at 3 p.m. Tuesday", "at 8 p.m. GMT Tuesday", "incomparable"),
    ("at 3 p.m. Tuesday", "at 3:10 p.m. Tuesday", "conflict"),
    ("recently", "on June 6", "incomparable"),
    ("every Sunday", "every Monday", "incomparable"),
    ("five days", "four days", "conflict"),
    ("about five days", "about six days", "conflict"),
    ("nine minutes", "about 10 minutes", "differs"),
    ("a fortnight", "14 days", "differs"),
]


@pytest.mark.parametrize(("x", "y", "expected"), STRICT)
def test_what_an_edit_does_to_a_time(x: str, y: str, expected: str) -> None:
    frame = LASTED if "days" in x + y or "minutes" in x else "The board met {}."
    told = value(x, JUNE_6, frame), value(y, JUNE_6, frame)
    assert relation(*told, strictness="strict") == relation(*told[::-1], strictness="strict") == expected


def days(first: int | None, last: int | None, timex: str = "") -> DateValue:
    ends = (None if day is None else date(2024, 1, day) for day in (first, last))
    return DateValue(*ends, timex or f"2024-01-{first}/{last}", "DURATION" if timex else "DATE")


NINE, NOON = datetime(2024, 1, 1, 9), datetime(2024, 1, 1, 12)

DAYS = [
    (days(1, 2), days(3, 5), "conflict"),
    (days(1, 31), days(3, 3), "differs"),
    (days(3, 3), days(3, 3), "agree"),
    (days(None, 5), days(3, None), "incomparable"),
    (days(3, 3), days(None, None, "P3D"), "incomparable"),
    (DateValue(NINE, NINE, "2024-01-01T09:00", "TIME"), DateValue(NOON, NOON, "2024-01-01T12:00", "TIME"), "agree"),
]


@pytest.mark.parametrize(("x", "y", "expected"), DAYS)
def test_times_by_whole_days(x: DateValue, y: DateValue, expected: str) -> None:
    assert relation_of_days(x, y) == relation_of_days(y, x) == expected


def test_other_readings_may_be_left_out() -> None:
    x = DateValue(date(2024, 1, 5), date(2024, 1, 5), "2024-01-05", "DATE", readings=((date(2024, 1, 12),) * 2,))
    assert relation_of_days(x, days(12, 12)) == "agree"
    assert relation_of_days(x, days(12, 12), first_only=True) == "conflict"


@st.composite
def times(draw: st.DrawFn) -> DateValue:
    sort = draw(st.sampled_from(["day", "clock", "since", "by", "length", "set"]))
    modifier = draw(st.sampled_from(["", "APPROX", "LESS_THAN", "MORE_THAN"]))
    if sort == "length":
        return DateValue(None, None, f"P{draw(st.integers(1, 9))}D", "DURATION", "day", modifier)
    if sort == "set":
        return DateValue(None, None, draw(st.sampled_from(["P1M", "P1W", "XXXX-WXX-1"])), "SET")
    if sort == "clock":
        at = draw(st.datetimes(datetime(2024, 1, 1), datetime(2024, 1, 9)).map(lambda m: m.replace(second=0)))
        return DateValue(at, at, at.isoformat(timespec="minutes"), "TIME", "minute")
    first = draw(st.dates(date(2024, 1, 1), date(2024, 1, 9)))
    timex = first.isoformat()
    if sort == "day":
        other = draw(st.dates(first, date(2024, 1, 9)))
        return DateValue(first, first, timex, "DATE", "day", readings=draw(st.sampled_from([(), ((other, other),)])))
    bound = draw(st.sampled_from(["since", "from"] if sort == "since" else ["by", "until"]))
    ends = (first, None) if sort == "since" else (None, first)
    return DateValue(*ends, timex, "DATE", "day", bound=bound)


@given(times(), times())
def test_relations_of_times_are_symmetric(x: DateValue, y: DateValue) -> None:
    assert relation(x, y) == relation(y, x)
    assert relation(x, y, strictness="strict") == relation(y, x, strictness="strict")
    assert relation_of_days(x, y) == relation_of_days(y, x)


@given(times())
def test_a_time_agrees_with_itself(x: DateValue) -> None:
    assert relation(x, x) == relation(x, x, strictness="strict") == "agree"


@given(times(), times())
def test_one_key_is_one_time(x: DateValue, y: DateValue) -> None:
    if key(x) == key(y):
        assert relation(x, y) == "agree"


def test_one_time_has_one_key_on_whichever_day_it_is_said() -> None:
    assert key(value("since May 1", JUNE_6)) == key(value("since May 1", JULY_3))
    assert key(value("on June 6", JUNE_6)) == key(value("on Tuesday", JUNE_9))
    assert key(value("since May 1")) != key(value("until May 1"))
    assert key(value("in early May")) != key(value("in May"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("in early May", "1–10 May 2023"),
        ("on Tuesday", "6 June 2023"),
        ("by Friday", "until 9 June 2023"),
        ("recently", "PAST_REF"),
    ],
)
def test_times_are_said_as_people_write_them(words: str, said: str) -> None:
    assert say(value(words, JUNE_6, DUE if words.startswith("by") else "The board met {}.")) == said


def test_an_open_length_bears_nothing_out() -> None:
    most, days_60, month = (value(words, frame=LASTED) for words in ("up to 16 weeks", "60 days", "about two months"))
    assert not may_stand_for(most, days_60)
    assert may_stand_for(most, most)
    assert may_stand_for(month, days_60)
    assert not may_stand_for(value("by Friday", frame=DUE), value("on June 15", frame=DUE))
