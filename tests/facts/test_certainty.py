"""Which cue governs which predicate; and which words only look like cues."""

from __future__ import annotations

import pytest

from compare.facts.certainty import find_certainties
from compare.language.parsing import parse_text
from compare.model import CertaintyValue


def read(text: str) -> list[tuple[str, str, str]]:
    """(level, cue, predicate) of each fact."""
    out = []
    for fact in find_certainties(parse_text(text)):
        value = fact.value
        assert isinstance(value, CertaintyValue)
        assert text[fact.start : fact.end] == fact.text
        assert value.cue == fact.text.lower()
        assert fact.kind == ("polarity" if value.level == "negated" else "certainty")
        out.append((value.level, value.cue, text[slice(*value.predicate)]))
    return out


@pytest.mark.parametrize(
    ("text", "level", "cue", "predicate"),
    [
        pytest.param("The council did not approve the plan.", "negated", "not", "approve", id="not"),
        pytest.param("The council didn't approve the plan.", "negated", "n't", "approve", id="n't"),
        pytest.param("The minister has never met the envoy.", "negated", "never", "met", id="never"),
        pytest.param("The rescuers failed to reach the village.", "negated", "failed", "reach", id="failed to"),
        pytest.param("The minister declined to comment on it.", "negated", "declined", "comment", id="declined to"),
        pytest.param("She refused to resign.", "negated", "refused", "resign", id="refused to"),
        pytest.param("He left without paying the bill.", "negated", "without", "paying", id="without"),
        pytest.param("The alarm no longer worked.", "negated", "no longer", "worked", id="no longer"),
        pytest.param("The phone stopped working.", "negated", "stopped", "working", id="stopped"),
        pytest.param("Neither capital has announced the trip.", "negated", "neither", "announced", id="neither"),
        pytest.param("Nobody was hurt in the fire.", "negated", "nobody", "hurt", id="nobody"),
        pytest.param("The ministry has yet to announce a date.", "negated", "yet", "announce", id="yet to"),
        pytest.param("He was unable to swim.", "negated", "unable", "swim", id="unable to"),
        pytest.param("The company denied that it had paid.", "denied", "denied", "paid", id="denied that"),
        pytest.param("The firm may sell the candle unit.", "possible", "may", "sell", id="may"),
        pytest.param("The ministers may have met in Vienna.", "possible", "may", "met", id="may have"),
        pytest.param("The strike could begin on Monday.", "possible", "could", "begin", id="could"),
        pytest.param("It is possible that this was the last.", "possible", "possible", "was", id="it is possible that"),
        pytest.param("The driver was allegedly drunk.", "alleged", "allegedly", "was", id="allegedly"),
        pytest.param("The man reportedly fled.", "alleged", "reportedly", "fled", id="reportedly"),
        pytest.param("Police accused him of stealing the car.", "alleged", "accused", "stealing", id="accused of"),
        pytest.param("Officials suspect that he moved the ships.", "alleged", "suspect", "moved", id="suspect that"),
        pytest.param("The ship is believed to have hit a rock.", "probable", "believed", "hit", id="believed to"),
        pytest.param("The captain is expected to be charged.", "probable", "expected", "charged", id="expected to"),
        pytest.param("An exit appears to have been locked.", "probable", "appears", "locked", id="appears to"),
        pytest.param("The storm is likely to hit Florida.", "probable", "likely", "hit", id="likely to"),
        pytest.param("The cargo probably shifted.", "probable", "probably", "shifted", id="probably"),
        pytest.param("Officials plan to close the school.", "planned", "plan", "close", id="plan to"),
        pytest.param("The trial is due to begin in May.", "planned", "due", "begin", id="due to, and the month May"),
        pytest.param("The bank will cut rates.", "planned", "will", "cut", id="will"),
        pytest.param("He said he would resign.", "planned", "would", "resign", id="would"),
    ],
)
def test_cue_governs_its_predicate(text: str, level: str, cue: str, predicate: str) -> None:
    assert read(text) == [(level, cue, predicate)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He was killed by an allegedly drunk driver.", id="hedge on another word"),
        pytest.param("The visit was in May and the minister was late.", id="the month"),
        pytest.param("He did not notice the hole until Monday.", id="not until: it happened"),
        pytest.param("I could hear children screaming.", id="could: perception"),
        pytest.param("The dog is not only big but old.", id="not only"),
        pytest.param("There is no doubt he fled.", id="no doubt"),
        pytest.param("The ferry sank on Tuesday.", id="plain"),
    ],
)
def test_no_cue(text: str) -> None:
    assert read(text) == []


def test_helpers_reach_a_joined_verb_but_not_another_clause() -> None:
    assert read("The men were not arrested or charged.") == [
        ("negated", "not", "arrested"),
        ("negated", "not", "charged"),
    ]
    assert read("The road was blocked and the bridge may collapse.") == [("possible", "may", "collapse")]


def test_hedge_and_negation_of_one_predicate_are_two_facts() -> None:
    assert read("The ministers may not have met.") == [("possible", "may", "met"), ("negated", "not", "met")]


def test_empty_text() -> None:
    assert find_certainties(parse_text("")) == ()
