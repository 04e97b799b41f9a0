"""Acts: the phrases that word lists know them by, and to whom they are done."""

from __future__ import annotations

import pytest

from compare.acts import Act, Acts, doers_clash, words_around
from tests.detectors.stories import make_source


def acts(text: str) -> dict[str, Act]:
    """The acts of a text by the words of their heads."""
    source = make_source("a", text)
    read = Acts(source)
    return {
        source.parse.tokens[a.head].text: a for s in range(len(source.parse.sentences)) for a in read.in_sentence(s)
    }


@pytest.mark.parametrize(
    ("text", "head", "phrase"),
    [
        pytest.param("She turned down the award.", "turned", "turn down", id="particle"),
        pytest.param("Slovakia voted in favor of the deal.", "voted", "vote in favor", id="preposition and noun"),
        pytest.param("The ministers shook hands.", "shook", "shake hand", id="object"),
        pytest.param("He rejected a request for a meeting.", "rejected", "reject ~meeting", id="below the object"),
        pytest.param("The firm declined to comment.", "comment", "decline to comment", id="governing verb"),
        pytest.param("Finch must leave office.", "leave", "must *", id="modal"),
        pytest.param("He gave himself up.", "gave", "give up self", id="reflexive"),
        pytest.param("The accident closed the road.", "accident", "n:accident", id="event noun"),
    ],
)
def test_phrases(text: str, head: str, phrase: str) -> None:
    assert phrase in acts(text)[head].phrases


def test_active_and_passive_have_one_patient() -> None:
    assert (
        acts("The court freed Ann Lowe.")["freed"].patient == acts("Ann Lowe was freed.")["freed"].patient == {"lowe"}
    )


def test_levels_and_negation() -> None:
    found = acts("The firm may sell the unit. The firm did not sell the ship.")
    assert found["sell"].negated
    assert acts("The firm may sell the unit.")["sell"].level == "possible"


def test_named_doers_clash() -> None:
    assert doers_clash(acts("Slovakia voted.")["voted"], acts("Hungary abstained.")["abstained"])
    assert not doers_clash(acts("Slovakia voted.")["voted"], acts("It abstained.")["abstained"])


def test_words_around() -> None:
    source = make_source("a", "The ministry has not announced the visit.")
    act = next(a for a in Acts(source).in_sentence(0) if source.parse.tokens[a.head].text == "announced")
    assert source.parse.text[slice(*words_around(source, act.head))] == "has not announced the visit"
