"""Stated and hedged, with the words marked, and pairs that stay silent."""

from __future__ import annotations

import pytest

from compare.detectors.certainties import RULES
from tests.detectors.stories import all_findings, as_shared_copy, make_story, shown


@pytest.mark.parametrize(
    ("a", "b", "verdict", "spans"),
    [
        pytest.param(
            "The department had opened an investigation.",
            "The department was considering whether to open an investigation.",
            "conflict",
            ("had opened an investigation", "considering whether to open an investigation"),
            id="under consideration",
        ),
        pytest.param(
            "An exit on the third floor was locked.",
            "An exit on the third floor appears to have been locked.",
            "differs",
            ("was locked", "appears to have been locked"),
            id="appears to",
        ),
        pytest.param(
            "Castellan will sell its candle business.",
            "Castellan may sell its candle business.",
            "conflict",
            ("will sell its candle business", "may sell its candle business"),
            id="will, may",
        ),
        pytest.param(
            "The storm flooded the Dell tunnel.",
            "The storm may have flooded the Dell tunnel.",
            "conflict",
            ("flooded the Dell tunnel", "may have flooded the Dell tunnel"),
            id="may have",
        ),
        pytest.param(
            "The company paid the ransom.",
            "The company denied that it had paid the ransom.",
            "conflict",
            ("paid the ransom", "denied that it had paid the ransom"),
            id="denied that",
        ),
        pytest.param(
            "The clerk stole the ballots.",
            "The clerk allegedly stole the ballots.",
            "differs",
            ("stole the ballots", "allegedly stole the ballots"),
            id="allegedly",
        ),
        pytest.param(
            "The lava destroyed the village.",
            "The lava is believed to have destroyed the village.",
            "differs",
            ("destroyed the village", "believed to have destroyed the village"),
            id="believed to",
        ),
        pytest.param(
            "The crew ignored the warning.",
            "It is possible that the crew ignored the warning.",
            "conflict",
            ("ignored the warning", "possible that the crew ignored the warning"),
            id="it is possible that",
        ),
    ],
)
def test_fires(a: str, b: str, verdict: str, spans: tuple[str, str]) -> None:
    story = make_story(a, b)
    (finding,) = all_findings(story, RULES)
    assert (finding.kind, finding.verdict) == ("certainty", verdict)
    assert shown(story, RULES)[0][2:] == spans


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(
            "She was killed by a driver in Dell.",
            "She was killed by an allegedly drunk driver in Dell.",
            id="the hedge is on another word",
        ),
        pytest.param(
            "The storm may have flooded the Dell tunnel.",
            "The storm could have flooded the Dell tunnel.",
            id="hedged alike",
        ),
        pytest.param("The trial began in the Dell court.", "The trial began in May in the Dell court.", id="the month"),
        pytest.param(
            "Castellan sold its candle business.", "Castellan plans to sell its candle business.", id="plan and deed"
        ),
        pytest.param("The crew ignored the warning.", "The crew may have ignored the law.", id="other things"),
        pytest.param(
            "Police said the clerk stole the ballots.",
            "The clerk allegedly stole the ballots.",
            id="credited",
        ),
        pytest.param(
            "The captain heard the alarm.", "From the deck the captain could hear the alarm.", id="could: ability"
        ),
        pytest.param("The planes dropped the bombs.", "The planes reportedly dropped the bombs.", id="reportedly"),
        pytest.param("Oslo may sell the ferry.", "Bergen will sell the ferry.", id="other doers"),
    ],
)
def test_silent(a: str, b: str) -> None:
    assert all_findings(make_story(a, b), RULES) == []


def test_fires_on_one_word_changed_in_shared_copy() -> None:
    story = make_story(
        "An emergency exit on the third floor of the hotel was locked.",
        "An emergency exit on the third floor of the hotel appears to have been locked.",
    )
    assert len(all_findings(as_shared_copy(story), RULES)) == 1
