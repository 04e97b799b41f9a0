from __future__ import annotations

import time
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from compare.facts.dates import find_dates, read_dates, resolve_dates
from compare.facts.dates.reading import find_expressions
from compare.facts.dates.vetoes import veto_on
from compare.language.parsing import parse_text
from compare.model import DateValue, Fact, Moment, Parse, Token
from tests.facts.date_cases import CASES, TRAPS, DateCase

if TYPE_CHECKING:
    from collections.abc import Sequence

pytestmark = pytest.mark.model


@lru_cache(maxsize=512)
def parsed(text: str) -> Parse:
    return parse_text(text)


def dates_of(text: str, published: str | None) -> tuple[Fact, ...]:
    return find_dates(parsed(text), anchor=date.fromisoformat(published) if published else None)


def written(moment: Moment | None) -> str:
    if moment is None:
        return ".."
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()


def when(fact: Fact) -> str:
    value = fact.value
    assert isinstance(value, DateValue)
    if value.earliest is None and value.latest is None:
        return "-"
    return f"{written(value.earliest)}/{written(value.latest)}"


def right(case: DateCase) -> bool:
    for fact in dates_of(case.sentence, case.published):
        assert isinstance(fact.value, DateValue)
        if fact.text == case.words and when(fact) == case.when and fact.value.timex == case.timex:
            return True
    return False


def plain_parse(text: str) -> Parse:
    """A parse without a parser: every word a noun, so that no tag helps and none hurts."""
    tokens, at = [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        i = len(tokens)
        tokens.append(Token(i, start, at, word, word.lower(), "NOUN", "NN", "dep", i, 0))
    return Parse(text, tuple(tokens), ((0, len(text)),) if tokens else (), ((0, len(tokens)),) if tokens else ())


# --- the tables ----------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES[::2], ids=[c.words for c in CASES[::2]])
def test_tuned_cases(case: DateCase) -> None:
    found = [(f.text, when(f), f.value.timex) for f in dates_of(case.sentence, case.published)]  # type: ignore[union-attr]
    assert (case.words, case.when, case.timex) in found


# Read with the modifier inside the span, where the table has it outside.
SPANS_THAT_DIFFER = {"three months ago", "a decade ago"}


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(c, id=c.words, marks=pytest.mark.xfail(reason="the modifier is taken in") if missed else ())
        for c in CASES[1::2]
        for missed in [c.words in SPANS_THAT_DIFFER]
    ],
)
def test_case_set_apart(case: DateCase) -> None:
    assert right(case)


@pytest.mark.parametrize("trap", TRAPS)
def test_trap(trap: str) -> None:
    assert [f.text for f in dates_of(trap, "2023-06-09")] == []


# --- reading once, resolving often ---------------------------------------------------------------


def test_what_is_read_once_resolves_against_any_day() -> None:
    parse = parsed("The union met last Thursday and meets again on Monday. It had struck in May, three weeks earlier.")
    mentions = read_dates(parse)
    for anchor in (None, date(2023, 6, 6), date(2024, 2, 29), datetime(2025, 12, 31, 18, 5)):
        assert resolve_dates(mentions, anchor=anchor) == find_dates(parse, anchor=anchor)


# --- lengths with adjectives ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "words", "timex"),
    [
        ("The talks lasted two tense weeks.", "two tense weeks", "P2W"),
        ("The talks lasted two chaotic weeks.", "two chaotic weeks", "P2W"),
        ("After three long, quiet nights the guns opened up again.", None, None),
        ("Two peaceful hours passed before the march was broken up.", "Two peaceful hours", "PT2H"),
        ("The theatre opened again after eleven idle years.", "eleven idle years", "P11Y"),
        ("The star lies 92 light years away.", None, None),
        ("She wished them a happy new year.", None, None),
        ("Three French companies bid for it.", None, None),
    ],
)
def test_any_adjective_may_describe_the_units(sentence: str, words: str | None, timex: str | None) -> None:
    found = [(f.text, f.value.timex) for f in dates_of(sentence, "2024-03-14") if isinstance(f.value, DateValue)]
    assert found == ([] if words is None else [(words, timex)])


# --- vetoes --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("refused", "sentence", "control"),
    [
        ("a month's name that is a person's, or a verb", "Theresa May lost the vote.", "The vote is in May."),
        ("a weekday's name inside a longer name", "He writes for the Sunday Times.", "He writes on Sunday."),
        ("a figure that counts, numbers or names something", "She scored 1900 points.", "She won it in 1900."),
        ("a feast that only says what sort of thing", "The Christmas tree caught fire.", "They met at Christmas."),
        (
            "a quarter of a game",
            "The Lakers led by nine points at halftime and by 20 in the third quarter.",
            "Profits fell in the third quarter.",
        ),
        ("recent with nothing after it", "The photograph is recent.", "The recent photograph is his."),
    ],
)
def test_a_veto_says_its_name(refused: str, sentence: str, control: str) -> None:
    def vetoes(text: str) -> set[str]:
        parse = parsed(text)
        found = find_expressions(parse.text)
        vetoes = [veto_on(e, parse, parse.tokens_between(e.start, e.end)) for e in found]
        return {veto.name for veto in vetoes if veto is not None}

    assert refused in vetoes(sentence)
    assert vetoes(control) == set()
    assert len(dates_of(control, "2024-03-14")) == 1


# --- tense ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The council met on Tuesday.", "2024-03-12"),
        ("The council will meet on Tuesday.", "2024-03-19"),
        ("The council meets on Tuesday.", "2024-03-19"),
        ("The council is to meet on Tuesday.", "2024-03-19"),
        ("The council is expected to meet on Tuesday.", "2024-03-19"),
        ("The council was forced to meet on Tuesday.", "2024-03-12"),
        ("A meeting of the council is due on Tuesday.", "2024-03-19"),
        ("The council has met on Thursday.", "2024-03-14"),
        ("The vote was postponed on Tuesday.", "2024-03-12"),
        ("The vote was postponed to Tuesday.", "2024-03-19"),
    ],
)
def test_tense_decides_the_weekday(sentence: str, expected: str) -> None:
    (fact,) = dates_of(sentence, "2024-03-14")
    assert when(fact) == f"{expected}/{expected}"


# --- anchors -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("yesterday", "XXXX-XX-XX"),
        ("last week", "XXXX-WXX"),
        ("last month", "XXXX-XX"),
        ("last year", "XXXX"),
        ("on Tuesday", "XXXX-WXX-2"),
        ("on June 18", "XXXX-06-18"),
        ("two weeks ago", "XXXX-WXX"),
    ],
)
def test_without_an_anchor_relative_dates_stay_open(words: str, timex: str) -> None:
    (fact,) = dates_of(f"The board met {words}.", None)
    assert isinstance(fact.value, DateValue)
    assert (fact.value.earliest, fact.value.latest, fact.value.timex) == (None, None, timex)
    assert fact.value.anchored


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "A fire stopped the train on Sunday. Officials said on Monday that two were hurt. It broke out at 6 p.m.",
            "2026-11-29T18:00",
            id="not the day of a briefing",
        ),
        pytest.param(
            "Officials said on Sunday that two were hurt. The fire broke out at 6 p.m.",
            "2026-11-29T18:00",
            id="the day of a briefing where there is no other",
        ),
        pytest.param(
            "A fire stopped the funicular on Sunday. Repairs began on Monday. The last train left at 6 p.m.",
            "2026-11-30T18:00",
            id="the last day told",
        ),
    ],
)
def test_a_bare_time_is_of_the_day_told_before(text: str, expected: str) -> None:
    facts = find_dates(parse_text(text), anchor=date(2026, 12, 1))
    assert [f.value.timex for f in facts if isinstance(f.value, DateValue)][-1] == expected


def test_absolute_dates_need_no_anchor() -> None:
    (fact,) = dates_of("The board met on June 18, 2023.", None)
    assert isinstance(fact.value, DateValue)
    assert when(fact) == "2023-06-18/2023-06-18"
    assert not fact.value.anchored


WEEKDAY_TEXTS = (
    "Police arrested two men on Tuesday.",
    "The council will vote on Friday.",
    "The fire broke out last week.",
    "Crews arrived the night before, on Sunday night.",
    "The union met last Thursday and meets again next Monday.",
    "Over the weekend, three boats sank.",
)


@pytest.mark.parametrize("text", WEEKDAY_TEXTS)
@settings(max_examples=25, deadline=None)
@given(day=st.dates(date(1990, 1, 1), date(2080, 1, 1)), weeks=st.integers(-500, 500))
def test_whole_weeks_shift_weekday_dates_by_as_much(text: str, day: date, weeks: int) -> None:
    shift = timedelta(weeks=weeks)
    before = find_dates(parsed(text), anchor=day)
    after = find_dates(parsed(text), anchor=day + shift)
    assert [(f.start, f.end) for f in before] == [(f.start, f.end) for f in after]
    for old, new in zip(before, after, strict=True):
        assert isinstance(old.value, DateValue)
        assert isinstance(new.value, DateValue)
        if old.value.earliest is None or old.value.latest is None:
            assert new.value.earliest is None or new.value.latest is None
            continue
        assert new.value.earliest == old.value.earliest + shift
        assert new.value.latest == old.value.latest + shift


# --- properties ----------------------------------------------------------------------------------

WORDS = (
    "early mid late last next this the of in on at since until by before after from to between and May March June 18 "
    "2023 1998 Tuesday Sun. week month year quarter first second third half noon midnight 3 p.m. 10:30 GMT ET ago "
    "later earlier two three a few days hours decade 1990s '90s century summer fall Christmas Easter every each "
    "overnight morning night weekend end beginning , - – ( ) ' . fiscal 06/07/2023 2023-06-18 18th yesterday "
    "recently now once twice Thanksgiving 9/11 24 31 30 February 29 0945 ten past nine o'clock"
).split()


def check(facts: Sequence[Fact], text: str) -> None:
    last = 0
    for fact in facts:
        assert last <= fact.start < fact.end <= len(text)
        assert fact.text == text[fact.start : fact.end]
        last = fact.end
        value = fact.value
        assert isinstance(value, DateValue)
        assert value.timex
        for earliest, latest in ((value.earliest, value.latest), *value.readings):
            if earliest is not None and latest is not None:
                assert isinstance(earliest, datetime) == isinstance(latest, datetime)
                assert earliest <= latest


@settings(max_examples=300, deadline=None)
@example(words=["early", "summer"], anchor=date(1, 1, 1))
@given(
    words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=14),
    anchor=st.one_of(st.none(), st.dates(), st.datetimes()),
)
def test_spans_and_intervals_hold_for_any_words(words: list[str], anchor: Moment | None) -> None:
    text = " ".join(words)
    check(find_dates(plain_parse(text), anchor=anchor), text)


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=80), anchor=st.dates())
def test_any_text_is_read_without_error(text: str, anchor: date) -> None:
    check(find_dates(plain_parse(text), anchor=anchor), text)


@pytest.mark.parametrize(
    "text",
    [
        "1" * 20_000,
        " " * 20_000,
        "\n" * 20_000,
        "1-" * 10_000,
        "1," * 10_000,
        "1:" * 10_000,
        "(" * 20_000,
        "May " * 5_000,
        "May 1 to " * 2_200,
        "the end of " * 1_800,
        "early " * 3_300,
        "a half and a half " * 1_100,
        "Friday, " * 2_500,
        "two weeks " * 2_000,
        "10:30 (" * 2_900,
        "the first of the " * 1_200,
    ],
    ids=lambda t: t[:12].strip() or "blank",
)
def test_time_is_linear(text: str) -> None:
    begin = time.process_time()
    find_expressions(text)
    assert time.process_time() - begin < 1.0
