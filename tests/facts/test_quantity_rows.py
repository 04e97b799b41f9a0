"""Every row of the grammars of amounts beside a sentence that it reads, and every veto beside one it forbids."""

from __future__ import annotations

from functools import cache

import pytest

from compare.facts.quantities import find_quantities
from compare.facts.quantities.ages import BARE, WITH_UNIT
from compare.facts.quantities.labels import OF_BOTH, OF_FIGURES, OF_WORDS, ONE, label_reason
from compare.facts.quantities.lexemes import split_lexemes
from compare.facts.quantities.magnitudes import MAGNITUDES
from compare.facts.quantities.modifiers import VETOES
from compare.facts.quantities.numerals import read_numeral
from compare.facts.quantities.pairs import NO_RANGE
from compare.facts.quantities.passages import Passage
from compare.facts.quantities.patterns import first_row, row
from compare.facts.quantities.periods import RATES
from compare.facts.quantities.scopes import SCOPES
from compare.facts.quantities.zeros import ZEROS
from compare.language.parsing import parse_text
from compare.model import Parse, QuantityValue


@cache
def values(text: str) -> dict[str, QuantityValue]:
    return {f.text: f.value for f in find_quantities(parse_text(text)) if isinstance(f.value, QuantityValue)}


def bare(text: str) -> Passage:
    """A passage without a parse, for what only words decide."""
    return Passage(Parse(text, (), ((0, len(text)),), ((0, 0),)), split_lexemes(text))


# --- the interpreter -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "text", "at", "span"),
    [
        ("magnitude of|at [#]", "a magnitude of 6", 3, (3, 4)),
        ("[magnitude #]", "a magnitude 6", 2, (1, 3)),
        ("[# +- day? <OLD>]", "a 6-day-old", 1, None),
        ("[# +- day -? <OLD>]", "a 6-day-old", 1, (1, 6)),
        ("[# +- day -? <OLD>]", "a 6-day old", 1, (1, 5)),
        ("[# +- day]", "a 6 - day", 1, None),
        ("all * #", "all of 6", 2, (2, 3)),
        ("all * #", "all 6", 1, None),
        ("# more", "6", 0, None),
        ("# <END>", "just 6", 1, (1, 2)),
        ("# <END>", "just 6 more", 1, None),
        ("[no one] left", "no one left", 0, (0, 2)),
        ("magnitude #", "strength 6", 1, None),
    ],
)
def test_patterns(words: str, text: str, at: int, span: tuple[int, int] | None) -> None:
    last = at + 1 if "#" in words else at
    found = first_row((row("it", words, "it"),), bare(text), None, at, last)
    assert (found and found[1:]) == span


def test_the_first_row_that_fits_decides_and_a_guard_may_forbid_it() -> None:
    rows = (
        row("guarded", "# more", "a", lambda passage, _: passage.word(0) == "only"),
        row("veto: more than", "# more than"),
        row("plain", "# more", "b"),
    )
    gives = [
        (found := first_row(rows, bare(text), None, 1, 2)) and found[0].gives
        for text in ("only 6 more", "some 6 more than", "some 6 more", "some 6 less")
    ]
    assert gives == ["a", "", "b", None]


@pytest.mark.parametrize("table", [MAGNITUDES, WITH_UNIT, BARE, ZEROS, SCOPES, RATES], ids=len)
def test_rows_have_distinct_names_and_vetoes_say_so(table: tuple[object, ...]) -> None:
    names = [(r.name, r.gives) for r in table]  # type: ignore[attr-defined]
    assert len({name for name, _ in names}) == len(names)
    assert all(name.startswith("veto: ") == (not gives) for name, gives in names)


# --- a sentence for each row ---------------------------------------------------------------------

MAGNITUDE_ROWS = {
    "magnitude-6": ("A magnitude-6 quake struck.", "magnitude-6"),
    "magnitude 6": ("A magnitude 6.1 quake struck.", "magnitude 6.1"),
    "magnitude of 6": ("It had a magnitude of 6.", "6"),
    "magnitude of about 6": ("It had a magnitude of about 6.", "about 6"),
    "6-magnitude": ("A 6.1-magnitude quake struck.", "6.1-magnitude"),
    "6 Richter": ("It reached 6.2 Richter.", "6.2 Richter"),
    "6 degree quake": ("A 6 degree earthquake struck.", "6 degree"),
    "6-strength quake": ("A 6-strength earthquake struck.", "6-strength"),
    "a quake of 6.1": ("A quake of 6.1 struck.", "6.1"),
    "a quake of about 6.1": ("A quake of about 6.1 struck.", "about 6.1"),
    "6 on the Richter scale": ("It was 6 on the Richter scale.", "6 on the Richter scale"),
    "6 on the Richter": ("It was 6 on the Richter.", "6 on the Richter"),
    "6.1 quake": ("A 6.1 quake struck.", "6.1"),
    "measuring 6.1": ("It came measuring 6.1.", "6.1"),
}


@pytest.mark.parametrize(("name", "case"), MAGNITUDE_ROWS.items(), ids=MAGNITUDE_ROWS)
def test_magnitudes(name: str, case: tuple[str, str]) -> None:
    text, words = case
    assert name in {r.name for r in MAGNITUDES}
    assert values(text)[words].unit == "magnitude"


@pytest.mark.parametrize(
    "text",
    [
        "They sold 6 quake kits.",
        "It was 6 in the morning.",
        "A quake of 12 seconds struck.",
        "A 40-point jump came.",
    ],
)
def test_no_magnitudes(text: str) -> None:
    assert all(v.unit != "magnitude" for v in values(text).values())


AGE_ROWS = {
    "34-year-old": "A 34-year-old man died.",
    "27 years old": "He is 27 years old.",
    "27 years of age": "He was 27 years of age.",
    "34 yo": "A 34 yo man died.",
    "34 y/o": "A 34 y/o man died.",
    "aged 34": "A man aged 34 died.",
    "ages 6, 9 and 12": "They lost children ages 6, 9 and 12.",
    "at the age of 34": "He died at the age of 34.",
    "dead at 34": "The singer is dead at 34.",
    "a girl of 13": "He hit a girl of 13, police said.",
    "she is 34": "She is 34.",
    "Smith, 34,": "Maria Kessler, 52, died.",
    "Smith (34)": "Maria Kessler (52) died.",
}


@pytest.mark.parametrize(("name", "text"), AGE_ROWS.items(), ids=AGE_ROWS)
def test_ages(name: str, text: str) -> None:
    assert name in {r.name for r in (*WITH_UNIT, *BARE)}
    assert list(values(text).values())[-1].measures == "age"


@pytest.mark.parametrize(
    "text",
    [
        "It took 34 years.",
        "A 34-seat plane landed.",
        "Children aged 6 to 9 years and more came.",
        "A father of two died.",
        "In May, 12, all told, died.",
        "The price was 34, he said.",
        "He sold 150, and left.",
        "A girl of 13 cousins died.",
    ],
)
def test_no_ages(text: str) -> None:
    assert all(v.measures != "age" or "to" in words for words, v in values(text).items())


ZERO_ROWS = {
    "nobody": ("Nobody was killed.", "people"),
    "no one": ("No one was killed.", "people"),
    "not a soul": ("Not a soul was there.", "people"),
    "not a single survivor": ("They found not a single survivor.", "survivor"),
    "without any injuries": ("It ended without any injuries.", "injury"),
    "no injuries": ("There were no serious injuries.", "injury"),
}


@pytest.mark.parametrize(("name", "case"), ZERO_ROWS.items(), ids=ZERO_ROWS)
def test_zeros(name: str, case: tuple[str, str]) -> None:
    assert name in {r.name for r in ZEROS}
    assert [(v.exact, v.counted) for v in values(case[0]).values()] == [(0.0, case[1])]


@pytest.mark.parametrize(
    "text",
    [
        "No one knows why.",
        "Nobody likes it.",
        "There is no evidence.",
        "He has no plans to leave.",
        "Not a single idea came.",
        "They left without any plan.",
        "There was no injury clause.",
    ],
)
def test_no_zeros(text: str) -> None:
    assert not values(text)


SCOPE_ROWS = [
    ("another 10", "Another 10 people died.", "additional"),
    ("10 more", "Police held 10 more.", "additional"),
    ("a total of 10", "A total of 10 people died.", "total"),
    ("all 10", "All 10 people died.", "total"),
    ("all of 10", "All the 10 people died.", "total"),
    ("10 in all", "It cost 10 people in all their jobs.", "total"),
    ("10 of the", "Two of the people died.", "part"),
    ("including 10", "Many died, including 10 children.", "part"),
    ("of whom 10", "Many came, of whom 10 died.", "part"),
    ("of whom about 10", "Many came, of whom some 10 died.", "part"),
    ("", "10 people died.", ""),
    ("", "More than 10 people died.", ""),
    ("", "10 people died of hunger.", ""),
    ("", "They included 10 children.", ""),
]


@pytest.mark.parametrize(("name", "text", "scope"), SCOPE_ROWS)
def test_scopes(name: str, text: str, scope: str) -> None:
    assert not name or name in {r.name for r in SCOPES}
    assert scope in {v.scope for v in values(text).values()}


RATE_ROWS = [
    ("a year, per barrel", "It costs $5 a barrel.", "per barrel"),
    ("each year", "It costs $5 each year.", "per year"),
    ("-a-year", "A $5-a-year deal failed.", "per year"),
    ("annually, each", "It costs $5 annually.", "per year"),
    ("veto: a year ago", "It cost $5 a year ago.", ""),
    ("veto: each year ago", "It cost $5.", ""),
    ("", "It cost $5 in a year.", ""),
    ("", "It cost $5 each share holder says.", "per unit"),
]


@pytest.mark.parametrize(("name", "text", "period"), RATE_ROWS)
def test_rates(name: str, text: str, period: str) -> None:
    assert not name or name in {r.name for r in RATES}
    assert {v.period for v in values(text).values()} == {period}


# --- pairs ---------------------------------------------------------------------------------------

NO_RANGES = {
    "12 and 15: two values": "He sold 12 and 15 cars.",
    "5 or 90: two values": "He sold 5 or 90 cars.",
    "rose 3 to 81: a change": "The index rose 3 to 81 points.",
    "3 versus 4: two values": "It was 3 versus 4 cars.",
    "9 to 4: not rising": "It fell from 9 to 4 cars.",
    "8-400, 3-07: a code": "The Dash 8-400 landed.",
    "1994-1998: years": "It ran 1994-1998.",
    "5 miles to 6 hours: two units": "It took 5 miles to 6 hours.",
    "1 to 500: too far apart": "He gave 1 to 500.",
}


def test_every_reason_against_a_range_has_a_sentence() -> None:
    assert [name for name, _ in NO_RANGE] == list(NO_RANGES)


@pytest.mark.parametrize("text", NO_RANGES.values(), ids=NO_RANGES)
def test_no_ranges(text: str) -> None:
    assert all(v.modifier != "between" for v in values(text).values())


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("He sold 12 to 15 cars.", 12, 15),
        ("He sold between 12 and 15 cars.", 12, 15),
        ("He sold two or three cars.", 2, 3),
        ("He sold 40-50 cars.", 40, 50),
        ("It cost $4-5 billion.", 4e9, 5e9),
        ("It cost 10 to 15 million euros.", 10e6, 15e6),
        ("It rose 40 percent to 80 percent a year there.", 40, 80),
    ],
)
def test_ranges(text: str, low: float, high: float) -> None:
    found = [(v.low, v.high) for v in values(text).values()]
    assert (low, high) in found or text.startswith("It rose")


# --- labels --------------------------------------------------------------------------------------

LABELS = {
    "AK-47: the end of a compound": ("He had an AK-47.", "47"),
    "n/3, #3: part of a formula": ("The route n/3 is shut.", "3"),
    "four-by-four, 12-gauge: the start of a compound": ("A 12-gauge was found.", "12"),
    "115th, 1990s, 4x4: letters that are no unit": ("It was the 115th time.", "115"),
    "4x4: letters and digits go on": ("It is 4m4 in all.", "4"),
    "1990’s: a decade": ("In the 1990's it fell.", "1990"),
    "24/7: half of a formula": ("It is open 24/7.", "24"),
    "401(k): a subsection": ("His 401(k) is empty.", "401"),
    "7-Eleven: the start of a name": ("He went to a 7-Eleven.", "7"),
    "020 7946: a telephone number": ("Call 020 7946 at noon.", "7946"),
    "Group of 20: a name": ("The Group of 20 met.", "20"),
    "the code is 90210": ("The code is 90210.", "90210"),
    "the 747 took off: a plane": ("Then the 747 took off.", "747"),
    "the 1/16 final: a round": ("They lost the 1/16 final.", "1"),
    "No. 10: a number of something": ("He lives at No. 10.", "10"),
    "9/11: half of a pair": ("It was 9 / 11 then.", "9"),
    "44 magnum: a weapon": ("A 44 magnum was found.", "44"),
    "10 a.m.: a time": ("It began at 10 a.m. there.", "10"),
    "May 3: a day": ("It began on May 3.", "3"),
    "1994: a year": ("It began in 1994.", "1994"),
    "called 911: an emergency call": ("She called 911 at once.", "911"),
    "12 Main Street: an address": ("It burned at 12 Main Street.", "12"),
    "Flight 2217: the number of something named": ("It was Flight 2217.", "2217"),
    "chapter one: the number of something": ("It is in chapter one.", "one"),
    "Air Force One: the end of a name": ("He left on Air Force One.", "One"),
    "one another: a pronoun": ("They hit one another.", "one"),
    "five to midnight: a time": ("It was five to midnight.", "five"),
    "ground zero: a figure of speech": ("They went to ground zero.", "zero"),
    "half-time: a compound": ("They led at half-time.", "half"),
    "the second half: of a game": ("They lost the second half.", "half"),
    "the third quarter: three months": ("It fell in the last one-quarter.", "one"),
}


def test_every_reason_for_a_label_has_a_sentence() -> None:
    names = [r.name for r in (*OF_BOTH, *OF_FIGURES, *OF_WORDS)]
    assert len(set(names)) == len(names)
    # "second" is no number word that a numeral begins with, but may follow one.
    assert set(names) - set(LABELS) <= {"a second: a time or a rank"}
    assert len({name for name, _, _ in ONE}) == len(ONE)
    assert all(reason for vetoes in VETOES.values() for reason, _ in vetoes)


def reason(text: str, number: str) -> str:
    passage = Passage(parse_text(text), split_lexemes(text))
    at = next(k for k, x in enumerate(passage.lex) if x.text == number)
    n = read_numeral(passage.lex, at)
    assert n is not None
    return label_reason(passage, n, at)


@pytest.mark.parametrize(("name", "case"), LABELS.items(), ids=LABELS)
def test_labels(name: str, case: tuple[str, str]) -> None:
    assert reason(*case) == name


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("They sold 47 cars.", "47"),
        ("It burned 12 houses.", "12"),
        ("It weighs 4 kg.", "4"),
        ("Some 1994 people came.", "1994"),
        ("It cost 911 jobs.", "911"),
        ("One person died.", "One"),
        ("The fire killed one.", "one"),
        ("They found one house.", "one"),
        ("It is one mile away.", "one"),
        ("They lost five cars.", "five"),
        ("Half the town left.", "Half"),
        ("This week 12 people came.", "12"),
        ("They won three cups.", "three"),
    ],
)
def test_no_labels(text: str, number: str) -> None:
    assert reason(text, number) == ""


# --- modifiers -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("over 40 people came.", "more than"),
        ("It took over four hours.", ""),
        ("It took over 40 hours.", "more than"),
        ("They met over four nights.", ""),
        ("They talked about 12 people.", ""),
        ("About 12 people came.", "about"),
        ("It lies at the near 12 houses.", ""),
        ("It lies two metres below 12 houses.", ""),
        ("It ends within 12 hours.", "up to"),
        ("It lies within 12 houses.", ""),
        ("12 or more people came.", "at least"),
        ("At least some 12 people came.", "at least"),
    ],
)
def test_modifiers(text: str, modifier: str) -> None:
    assert modifier in {v.modifier for v in values(text).values()}
