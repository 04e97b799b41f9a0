"""Acts done and not done, with the words marked, and pairs that stay silent."""

from __future__ import annotations

import pytest

from compare.detectors.polarities import RULES
from tests.detectors.stories import all_findings, as_shared_copy, make_story, shown


@pytest.mark.parametrize(
    ("a", "b", "spans"),
    [
        pytest.param(
            "The ministry announced the visit on Thursday.",
            "The ministry has not announced the visit.",
            ("announced the visit", "has not announced the visit"),
            id="not",
        ),
        pytest.param(
            "Neither capital has announced the trip.",
            "Turkey's Foreign Ministry announced the visit.",
            ("has announced the trip", "announced the visit"),
            id="neither, and another noun",
        ),
        pytest.param(
            "She turned down the Legion of Honor.",
            "She accepted the Legion of Honor.",
            ("turned down the Legion", "accepted the Legion"),
            id="turned down, accepted",
        ),
        pytest.param(
            "Slovakia voted in favor of the sanctions.",
            "Slovakia abstained from the vote on sanctions.",
            ("voted", "abstained"),
            id="voted in favor, abstained",
        ),
        pytest.param(
            "The council approved the housing plan.",
            "The council rejected the housing plan.",
            ("approved the housing plan", "rejected the housing plan"),
            id="approved, rejected",
        ),
        pytest.param(
            "Mayor Ann Lowe attended the ceremony.",
            "Mayor Ann Lowe skipped the ceremony.",
            ("attended the ceremony", "skipped the ceremony"),
            id="attended, skipped",
        ),
        pytest.param(
            "The governor lifted the curfew.",
            "The governor extended the curfew.",
            ("lifted the curfew", "extended the curfew"),
            id="lifted, extended",
        ),
        pytest.param(
            "The appeals court upheld the verdict.",
            "The appeals court overturned the verdict.",
            ("upheld the verdict", "overturned the verdict"),
            id="upheld, overturned",
        ),
        pytest.param(
            "The airline refused to refund the tickets.",
            "The airline refunded the tickets.",
            ("refused to refund the tickets", "refunded the tickets"),
            id="refused to",
        ),
    ],
)
def test_fires(a: str, b: str, spans: tuple[str, str]) -> None:
    story = make_story(a, b)
    (finding,) = all_findings(story, RULES)
    assert (finding.kind, finding.verdict) == ("polarity", "conflict")
    assert all(want in got for got, want in zip(shown(story, RULES)[0][2:], spans, strict=True))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(
            "She did not notice the seals until the following afternoon.",
            "It was the following afternoon before she noticed the seals.",
            id="not until",
        ),
        pytest.param("Their badges stopped working.", "Their badges no longer worked.", id="both negative"),
        pytest.param("Ann Lowe did not attend the ceremony.", "Ann Lowe skipped the ceremony.", id="did not, skipped"),
        pytest.param("Slovakia voted in favor of the sanctions.", "Hungary abstained from the vote.", id="other doers"),
        pytest.param(
            "The council approved the housing plan.", "The council rejected the school budget.", id="other things"
        ),
        pytest.param(
            "The ministry announced the visit.", "The ministry may not announce the visit.", id="hedged on one side"
        ),
        pytest.param("No one was killed in the blast.", "Two men were killed in the blast.", id="a count of zero"),
        pytest.param(
            "The council approved the plan, some of which residents did not approve.",
            "The council approved the plan.",
            id="a part, in a relative clause",
        ),
        pytest.param(
            "The council first rejected the plan, then approved the plan.",
            "The council approved the plan.",
            id="both in one outlet",
        ),
        pytest.param("He is survived by two sons.", "He died at the scene.", id="survived by"),
    ],
)
def test_silent(a: str, b: str) -> None:
    assert all_findings(make_story(a, b), RULES) == []


def test_fires_on_one_word_changed_in_shared_copy() -> None:
    story = make_story(
        "The ministry has announced the visit of the delegation to the capital.",
        "The ministry has not announced the visit of the delegation to the capital.",
    )
    assert len(all_findings(as_shared_copy(story), RULES)) == 1
