from __future__ import annotations

from functools import cache
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.detectors.quantities import RULES, compare_quantities, show_value
from compare.facts.quantities import find_quantities
from compare.language import parse_text
from compare.model import QuantityValue
from tests.detectors.stories import all_findings, make_story, shown


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
]
DIFFER = [
    ("At least 10 people died.", "Ten people died."),
    ("More than 10,000 people marched.", "Some 10,000 people marched."),
    ("Nearly 300 jobs will go.", "It will cut 286 jobs."),
    ("About 40 men were held.", "Police held 41 men."),
    ("Dozens of homes burned.", "As many as 80 homes burned."),
    ("They ordered 5 to 10 tanks.", "They ordered 7 tanks."),
    ("A deal worth £18m was signed.", "A deal worth up to £18m was signed."),
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
]
INCOMPARABLE = [
    ("It cost $40 million.", "It cost C$40 million."),
    ("It cost $40 million.", "It employs 40 people."),
    ("It grew 3 percent.", "It grew by four percentage points."),
    ("The margin is less than 1 percent.", "The margin is less than a percentage point."),
    ("He is 40 years old.", "He was jailed for 12 years."),
    ("Sales rose 4% from a year earlier.", "Sales rose 6% from the second quarter."),
    ("It is 40 km long.", "It weighs 40 kg."),
]


@pytest.mark.parametrize(
    ("x", "y", "relation"),
    [
        *((x, y, "agree") for x, y in AGREE),
        *((x, y, "differs") for x, y in DIFFER),
        *((x, y, "conflict") for x, y in CONFLICT),
        *((x, y, "incomparable") for x, y in INCOMPARABLE),
    ],
)
def test_two_figures(x: str, y: str, relation: str) -> None:
    assert compare_quantities(read(x), read(y)) == relation
    assert compare_quantities(read(y), read(x)) == relation


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
    assert compare_quantities(x, y) == compare_quantities(y, x)


@given(VALUES)
def test_a_figure_agrees_with_itself(x: QuantityValue) -> None:
    assert compare_quantities(x, x) == "agree"


@given(VALUES, VALUES)
def test_figures_without_a_bound_in_common_never_agree(x: QuantityValue, y: QuantityValue) -> None:
    if x.unit == y.unit == "people" and x.written_unit == y.written_unit == "" and x.exact != y.exact:
        apart = (-inf if x.low is None else x.low) > (inf if y.high is None else y.high)
        if apart and x.period == y.period:
            assert compare_quantities(x, y) == "conflict"


FIRE = [
    (
        "The blast at the plant killed 41 workers on Tuesday.",
        "The blast at the plant killed 27 workers on Tuesday.",
        ("quantity-conflict", "conflict", "41", "27"),
    ),
    (
        "Lumenta is cutting 1,150 jobs in Ireland and Brazil.",
        "Lumenta is eliminating 1,510 positions in Ireland and Brazil.",
        ("quantity-conflict", "conflict", "1,150", "1,510"),
    ),
    (
        "The plant closure eliminates nearly 300 jobs in Harlow.",
        "The plant closure means that 286 people lose their jobs in Harlow.",
        ("quantity-precision", "differs", "nearly 300", "286"),
    ),
    (
        "No one was killed in the crash near the station.",
        "Twelve people were killed in the crash near the station.",
        ("quantity-none", "conflict", "No one", "Twelve"),
    ),
    (
        "Gross margin widened by 1.8 percentage points in the quarter.",
        "Gross margin widened by 1.8 percent in the quarter.",
        ("quantity-conflict", "conflict", "1.8 percentage points", "1.8 percent"),
    ),
]


@pytest.mark.parametrize(("x", "y", "finding"), FIRE)
def test_the_rules_fire(x: str, y: str, finding: tuple[str, str, str, str]) -> None:
    assert shown(make_story(x, y), RULES) == [finding]


SILENT = [
    ("The blast killed 41 workers and hurt 90.", "The blast hurt 90 people and killed 41."),
    ("The crash killed 12 people.", "The fire left 30 people hurt."),
    ("The town lies 60 miles north of the capital.", "The town lies nearly 100 km north of the capital."),
    ("Officers held 12 Somali and 11 Yemeni pirates.", "Officers held 23 pirates."),
    ("The plane carried 67 passengers and four crew members.", "The plane carried 71 people."),
    ("Starting pay rises to $49,500 from $44,000 under the pact.", "Starting pay rises by $5,500 under the pact."),
    ("A quake in 2003 killed 26,000 people in Bam.", "A quake in 2005 killed 612 people in Zarand."),
]


@pytest.mark.parametrize(("x", "y"), SILENT)
def test_the_rules_stay_silent(x: str, y: str) -> None:
    assert shown(make_story(x, y), RULES) == []


def test_every_mention_is_quoted() -> None:
    story = make_story(
        "The blast killed 41 workers.\n\nFriends mourned the 41 workers killed in the blast.",
        "The blast killed 27 workers.",
    )
    (finding,) = all_findings(story, RULES)
    assert [story.source(m.source).article.text[m.start : m.end] for m in finding.marks] == ["41", "41", "27"]
    assert "41 workers" in finding.reason
    assert finding.severity == "high"


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
    assert show_value(read(words)) == value


NONE_FAR_APART = [
    (
        "No one was hurt. The road was closed.",
        "Two people were slightly injured when the wall fell.",
        ["quantity-none"],
    ),
    ("No children were hurt.", "Two people were slightly injured when the wall fell.", []),
    ("No one was hurt, but two people had been injured in May.", "Two people were injured when the wall fell.", []),
    ("No one was hurt on 3 May 2024.", "In 2009 a flood injured two people there.", []),
]


@pytest.mark.parametrize(("x", "y", "rules"), NONE_FAR_APART, ids=lambda v: str(v)[:40])
def test_a_denial_of_casualties_meets_a_count_wherever_both_stand(x: str, y: str, rules: list[str]) -> None:
    assert [f.rule for f in all_findings(make_story(x, y, pairs=[]), RULES)] == rules
