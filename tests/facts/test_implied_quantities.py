"""Votes, ranks, and what is counted or paid without a number: what is read, and what must not be."""

from __future__ import annotations

import pytest

from compare.facts.quantities import find_quantities
from compare.facts.quantities.implied import UNNAMED_SUMS
from compare.facts.quantities.scopes import RECKONINGS
from compare.facts.quantities.votes import UNANIMITY, VOTES
from compare.language.parsing import parse_text
from compare.model import QuantityValue
from compare.values.quantities import relation, say, say_reading

pytestmark = pytest.mark.model


def values(text: str) -> dict[str, QuantityValue]:
    return {f.text: f.value for f in find_quantities(parse_text(text)) if isinstance(f.value, QuantityValue)}


ROWS = {
    "eight votes to seven": ("The council backed it by eight votes to seven.", "eight votes to seven"),
    "four of the five members": ("Four of the five members backed the move.", "Four of the five members"),
    "eight votes for and seven against": (
        "The plan had eight votes for and seven against.",
        "eight votes for and seven against",
    ),
    "unanimously": ("The council backed it unanimously.", "unanimously"),
    "without a vote against": ("It passed without a single vote against.", "without a single vote against"),
    "without dissent": ("It passed without dissent.", "without dissent"),
    "no votes against": ("There were no votes against.", "no votes against"),
    "an undisclosed sum of money": ("They stole an undisclosed amount of cash.", "undisclosed amount of cash"),
    "an undisclosed sum": ("He sold the club for an undisclosed sum.", "undisclosed sum"),
    "terms were not disclosed": ("He sold the club; terms were not disclosed.", "terms were not disclosed"),
    "terms of the deal were not disclosed": (
        "He sold it. Terms of the sale were not given.",
        "Terms of the sale were not given",
    ),
}


@pytest.mark.parametrize("name", [r.name for r in (*VOTES, *UNANIMITY, *UNNAMED_SUMS) if r.gives])
def test_every_row_reads_its_sentence(name: str) -> None:
    text, words = ROWS[name]
    assert words in values(text)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The council backed it by eight votes to seven.", "8-7"),
        ("The Senate passed it by 58 votes to none.", "58-0"),
        ("It was approved by 7 votes against 4.", "7-4"),
        ("The court was unanimous.", "unanimous"),
        ("Three of the five judges dissented.", "3-2"),
        ("All five of the five judges agreed.", "5-0"),
    ],
)
def test_votes(text: str, numbers: str) -> None:
    (found,) = values(text).values()
    assert (found.unit, found.written_unit, say(found), say_reading(found)) == ("vote", numbers, numbers, numbers)


@pytest.mark.parametrize(
    ("text", "words", "exact", "noun"),
    [
        ("A lone gunman opened fire.", "A lone gunman", 1, "gunman"),
        ("Police looked for a single attacker.", "a single attacker", 1, "attacker"),
        ("Both flight recorders were found.", "Both", 2, "recorder"),
        ("A young girl was killed.", "A young girl", 1, "girl"),
        ("The storm injured a fisherman.", "a fisherman", 1, "fisherman"),
        ("A pensioner drowned.", "A pensioner", 1, "pensioner"),
        ("Three thousand one hundred homes burned.", "Three thousand one hundred", 3100, "home"),
    ],
)
def test_counts_without_a_figure(text: str, words: str, exact: int, noun: str) -> None:
    found = values(text)[words]
    assert (found.exact, found.counted, found.unit) == (exact, noun, noun)


@pytest.mark.parametrize(
    ("text", "number", "ranked"),
    [
        ("She finished third in the race.", 3, "place"),
        ("It was the ninth boat to arrive.", 9, "boat"),
        ("A third guard has died of his wounds.", 3, "guard"),
        ("It is the fourth-largest city in the country.", 4, "city"),
        ("He was sworn in as the 45th president.", 45, "president"),
    ],
)
def test_ranks(text: str, number: int, ranked: str) -> None:
    (found,) = values(text).values()
    assert (found.unit, found.exact, found.counted) == ("rank", number, ranked)
    assert say(found) == say_reading(found) == f"{number}{'rd' if number == 3 else 'th'} {ranked}"


NOTHING = [
    "He took an unknown amount of explosives.",
    "The details of the talks were not disclosed.",
    "The lawyer is an unknown figure in town.",
    "Both sides met, and both men and women came.",
    "A single mother spoke to the couple.",
    "A man and a woman were killed.",
    "A woman said that she saw it.",
    "A crowd was injured by the heat.",
    "He lives on Fifth Avenue, near the Ninth Circuit.",
    "The third quarter was good, and a third party knew.",
    "On the third day he lived in the 19th century.",
    "It passed on a voice vote without a count.",
    "He went without a vote.",
]
SCOPES = {
    "$5 before tax": ("It made $40 million before tax.", "before"),
    "$5 after tax": ("It made $40 million after tax.", "after"),
    "$5 net of tax": ("It made $40 million net.", "net"),
    "$5 gross": ("It made $40 million gross.", "gross"),
    "a net $5": ("It made a net $40 million.", "net"),
    "a gross $5": ("It made a gross $40 million.", "gross"),
    "$5 excluding tax": ("It costs $40 excluding VAT.", "without"),
    "$5 including tax": ("It costs $40 including VAT.", "with"),
    "excluding tax, $5": ("Excluding tax, $40 is due.", "without"),
    "including tax, $5": ("Including tax, $40 is due.", "with"),
}


@pytest.mark.parametrize("name", [row.name for row in RECKONINGS])
def test_how_a_sum_is_reckoned(name: str) -> None:
    text, scope = SCOPES[name]
    (found,) = values(text).values()
    assert found.scope == scope


@pytest.mark.parametrize(
    "text", ["He paid $40 before noon.", "It has 40 people before tax.", "It caught 40 with nets."]
)
def test_what_reckons_nothing(text: str) -> None:
    (found,) = values(text).values()
    assert found.scope == ""


@pytest.mark.parametrize("text", NOTHING)
def test_what_implies_no_figure(text: str) -> None:
    assert values(text) == {}


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("No primary class may have more than 26 pupils.", "up to"),
        ("They will not settle for less than nine percent.", "at least"),
        ("They did not pay more than $40.", "up to"),
        ("They may stay no longer than 14 days.", "up to"),
        ("Meals cost $55 at the least.", "at least"),
        ("Meals cost $90 at the most.", "up to"),
        ("If the swell should top two metres, they stay.", "more than"),
        ("Sales may approach $7bn.", "nearly"),
        ("He has not been seen for more than two weeks.", "more than"),
        ("Police did not say why more than 20 people were held.", "more than"),
        ("More than 20 people were not hurt.", "more than"),
        ("The top 12 schools won.", ""),
    ],
)
def test_bounds(text: str, modifier: str) -> None:
    (found,) = values(text).values()
    assert found.modifier == modifier
    assert (found.low is None) == (modifier == "up to")
    assert (found.high is None) == (modifier in {"more than", "at least"})


def test_other_readings() -> None:
    assert values("Farmers aged between 66 and 84 fell ill.")["between 66 and 84"].measures == "age"
    assert values("The plane struck a tree 3.2nm from the runway.")["3.2nm"].written_unit == "nautical mile"
    assert values("The chip is made with a 3nm process.")["3nm"].written_unit == "nanometer"
    assert values("It holds 2.4 cubic kilometres of water.")["2.4 cubic kilometres"].low == 2.4e9
    assert values("The convictions on counts 1 to 5 are upheld.") == {}
    assert values("The valley lost 14 last winter.")["14"].counted == ""
    assert values("All but two had gone.")["two"].scope == ""


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [
        ("The court ruled unanimously.", "The court ruled 2-1.", "conflict"),
        ("The court ruled unanimously.", "The court voted by 3 votes to none.", "agree"),
        ("It passed by eight votes to seven.", "The council voted 8-7.", "agree"),
        ("It passed by eight votes to seven.", "The council voted 9-6.", "conflict"),
        ("She finished third.", "She finished fourth.", "conflict"),
        ("It is the third ship.", "It is the fourth city.", "incomparable"),
        ("The sixth aftershock shook it.", "There were five aftershocks.", "conflict"),
        ("The sixth aftershock shook it.", "There were at least four aftershocks.", "differs"),
        ("The sixth aftershock shook it.", "There were eight aftershocks.", "incomparable"),
        ("The sixth aftershock shook it.", "There were five ships.", "incomparable"),
        ("It was sold for an undisclosed sum.", "It was sold for $40 million.", "differs"),
        ("It was sold for an undisclosed sum.", "It was sold for an undisclosed price.", "agree"),
        ("It was sold for an undisclosed sum.", "It has 40 rooms.", "incomparable"),
        ("A lone gunman opened fire.", "Two gunmen opened fire.", "conflict"),
        ("It made $40 million before tax.", "It made $40 million after tax.", "conflict"),
        ("It made $40 million before tax.", "It made $30 million after tax.", "incomparable"),
        ("It made $40 million before tax.", "It made $30 million before tax.", "conflict"),
        ("It made $40 million before tax.", "It made $40 million.", "agree"),
        ("Four of the five members backed it.", "The panel voted 3-2.", "conflict"),
        ("Four of the five members backed it.", "The panel voted 4-1.", "agree"),
    ],
)
def test_relations(x: str, y: str, expected: str) -> None:
    (a,), (b,) = values(x).values(), values(y).values()
    assert relation(a, b) == relation(b, a) == expected
