from __future__ import annotations

import time
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.wording import (
    MAX_WORDS,
    differing_words,
    overlap_ratio,
    say_amount,
    say_interval,
    say_length,
    say_plural,
    split_words,
)

SENTENCES = st.lists(st.sampled_from("the a “the A, dog’s dog's ran — $5 5% 5 far. It’s …".split()), max_size=12).map(
    " ".join
)


def changed(x: str, y: str) -> tuple[list[str], list[str]]:
    spans_x, spans_y = differing_words(x, y)
    return [x[s:e] for s, e in spans_x], [y[s:e] for s, e in spans_y]


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [
        pytest.param("He met her.", "He met her", ([], []), id="punctuation does not count"),
        pytest.param("He MET her", "he met Her", ([], []), id="case does not count"),
        pytest.param("it’s over", "it's over", ([], []), id="the shape of an apostrophe does not count"),
        pytest.param("paid $5m", "paid £5m", (["$5m"], ["£5m"]), id="a currency sign counts"),
        pytest.param("up 5%", "up 5", (["5%"], ["5"]), id="a percent sign counts"),
        pytest.param("will never sign", "would never sign", (["will"], ["would"]), id="one word changed"),
        pytest.param("there is no way", "there is just no way", ([], ["just"]), id="a word added"),
        pytest.param(
            "met and spoke briefly", "refused to speak", (["met and spoke briefly"], ["refused to speak"]), id="all"
        ),
        pytest.param("a b c d", "a x y d", (["b c"], ["x y"]), id="neighbours make one span"),
        pytest.param("", "a word", ([], ["a word"]), id="nothing beside something"),
    ],
)
def test_differing_words(x, y, expected):
    assert changed(x, y) == expected


@given(SENTENCES, SENTENCES)
def test_swapping_the_texts_swaps_the_answer(x, y):
    assert differing_words(x, y) == differing_words(y, x)[::-1]
    assert overlap_ratio(x, y) == overlap_ratio(y, x)


@given(SENTENCES, SENTENCES)
def test_what_does_not_differ_is_the_same_words_in_the_same_order(x, y):
    def rest(text, spans):
        return [
            text[s:e].casefold().replace("’", "'")
            for s, e in split_words(text)
            if not any(first <= s and e <= last for first, last in spans)
        ]

    spans_x, spans_y = differing_words(x, y)
    assert rest(x, spans_x) == rest(y, spans_y)
    assert all(x[s:e].strip() == x[s:e] != "" for s, e in spans_x)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_has_a_ratio_between_nought_and_one(x, y):
    assert 0 <= overlap_ratio(x, y) <= 1
    assert overlap_ratio(x, x) == 1


def test_overlap_ratio_counts_words_not_letters():
    assert overlap_ratio("the deal is dead", "the deal was dead") == 0.75
    assert overlap_ratio("This is a tragic loss", "This is a sad day") == 0.6


def test_long_texts_take_bounded_time():
    x = " ".join(f"w{n % 7}" for n in range(40 * MAX_WORDS))
    y = x.replace("w3", "v3")
    began = time.perf_counter()
    assert differing_words(x, y)[0] == ((0, len(x)),)
    assert 0.8 < overlap_ratio(x, y) < 0.9
    assert differing_words(x, x) == ((), ())
    assert time.perf_counter() - began < 2


def day(text):
    return None if not text else datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2023-05-01", "2023-05-10", "1–10 May 2023"),
        ("2023-05-01", "2023-05-31", "May 2023"),
        ("2024-02-01", "2024-02-29", "February 2024"),
        ("2023-01-01", "2023-03-31", "January–March 2023"),
        ("2022-11-01", "2023-01-31", "November 2022–January 2023"),
        ("2023-01-01", "2023-12-31", "2023"),
        ("2010-01-01", "2019-12-31", "2010–2019"),
        ("2023-05-29", "2023-06-04", "29 May–4 June 2023"),
        ("2022-12-28", "2023-01-03", "28 December 2022–3 January 2023"),
        ("2023-06-08", "2023-06-08", "8 June 2023"),
        ("2018-01-01", "", "from 1 January 2018"),
        ("", "2023-06-06", "until 6 June 2023"),
        ("2023-06-05T19:40", "2023-06-05T19:40", "5 June 2023, 19:40"),
        ("2023-06-05T19:40:00+00:00", "2023-06-05T19:40:00+00:00", "5 June 2023, 19:40 UTC"),
        ("2023-06-05T19:40:00-04:00", "2023-06-05T19:40:00-04:00", "5 June 2023, 19:40 UTC-04:00"),
        ("2023-06-05T18:00", "2023-06-05T23:59", "5 June 2023, 18:00–23:59"),
        ("2023-06-05T00:00:00", "2023-06-05T23:59:59", "5 June 2023"),
        ("2023-06-05T18:00", "2023-06-06T06:00", "5 June 2023, 18:00 – 6 June 2023, 06:00"),
        ("", "", ""),
    ],
)
def test_intervals_as_people_write_them(first, last, expected):
    assert say_interval(day(first), day(last)) == expected


@pytest.mark.parametrize(
    ("timex", "expected"),
    [("P3D", "3 days"), ("PT1H30M", "1 hour 30 minutes"), ("P1M", "1 month"), ("PXD", "PXD"), ("", ""), ("P", "P")],
)
def test_lengths_as_people_write_them(timex, expected):
    assert say_length(timex) == expected


@pytest.mark.parametrize(
    ("low", "high", "unit", "expected"),
    [
        (1150, 1150, "", "1,150"),
        (1.2e9, 1.2e9, "USD", "1,200,000,000 USD"),
        (41, None, "", "at least 41"),
        (None, 3000, "", "at most 3,000"),
        (40, 45, "person", "40 to 45 people"),
        (1, 1, "job", "1 job"),
        (1150, 1150, "job", "1,150 jobs"),
        (3, 3, "party", "3 parties"),
        (3, 3, "bus", "3 buses"),
        (3, 3, "troops", "3 troops"),
        (3, 3, "policewoman", "3 policewomen"),
        (3, 3, "aircraft", "3 aircraft"),
        (12, 12, "percent", "12 percent"),
        (2, 2, "percentage point", "2 percentage points"),
        (1, 1, "percentage point", "1 percentage point"),
        (1609.344, 1609.344, "m", "1,609.34 m"),
        (0.0254, 0.0254, "m", "0.0254 m"),
        (4.5, 4.5, "percent", "4.5 percent"),
        (7200, 7200, "s", "2 hours"),
        (86400, 172800, "s", "1 to 2 days"),
        (100, 100, "s", "100 seconds"),
        (2.5, 2.5, "m2", "2.5 m²"),
        (1e40, 1e40, "", "1e+40"),
        (1e-40, 1e-40, "kg", "1e-40 kg"),
        (0, 0, "", "0"),
        (None, None, "job", "job"),
        (None, None, "", ""),
    ],
)
def test_amounts_as_people_write_them(low, high, unit, expected):
    assert say_amount(low, high, unit) == expected


@given(st.none() | st.floats(allow_nan=False, allow_infinity=False), st.none() | st.floats(-1e9, 1e9), st.text("ms"))
def test_any_amount_can_be_said(low, high, unit):
    assert len(say_amount(low, high, unit)) <= 80 + len(unit)


@pytest.mark.parametrize(
    ("noun", "plural"),
    [
        ("home", "homes"),
        ("wife", "wives"),
        ("child", "children"),
        ("fisherman", "fishermen"),
        ("human", "humans"),
        ("city", "cities"),
        ("boy", "boys"),
        ("church", "churches"),
        ("bus", "buses"),
        ("class", "classes"),
        ("mile per hour", "miles per hour"),
        ("foot per second", "feet per second"),
        ("degree Celsius", "degrees Celsius"),
        ("percentage point", "percentage points"),
    ],
)
def test_plurals(noun: str, plural: str) -> None:
    assert say_plural(noun) == plural


@pytest.mark.parametrize(
    "noun", ["people", "percent", "troops", "homes", "magnitude", "police", "km", "USD", "wives", ""]
)
def test_what_has_no_other_plural_stays(noun: str) -> None:
    assert say_plural(noun) == noun
