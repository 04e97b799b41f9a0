"""One event made two acts, with the words marked, and pairs that stay silent."""

from __future__ import annotations

import pytest

from compare.detectors.framings import RULES
from compare.language.lexicons import read_list
from tests.detectors.stories import all_findings, make_story, shown


@pytest.mark.parametrize(
    ("a", "b", "spans"),
    [
        pytest.param(
            "The ministry scrapped the trip to Ankara in November.",
            "The trip to Ankara was postponed by the ministry.",
            ("scrapped the trip", "was postponed"),
            id="scrapped, postponed",
        ),
        pytest.param(
            "Peter Osgood resigned from the state party to teach.",
            "Peter Osgood was forced out by leaders of the state party.",
            ("resigned", "was forced out"),
            id="resigned, forced out",
        ),
        pytest.param(
            "The captain, Alan Prowse, has been suspended on full pay, the owner said.",
            "The owner said it had dismissed Capt. Alan Prowse after an internal review.",
            ("has been suspended", "had dismissed Capt"),
            id="suspended, dismissed",
        ),
        pytest.param(
            "The hotel group denied reports that the sprinklers had failed.",
            "The hotel group declined to comment on reports that the sprinklers had failed.",
            ("denied reports", "declined to comment"),
            id="denied, declined to comment",
        ),
        pytest.param(
            "The defense secretary met his Danish counterpart at a summit in Oslo.",
            "The Danish minister rebuffed a request from the defense secretary for a meeting at the Oslo summit.",
            ("met his Danish counterpart", "rebuffed a request"),
            id="met, rebuffed a request for a meeting",
        ),
        pytest.param(
            "Envoys Ann Lowe and Karim Haddad shook hands at the Geneva conference.",
            "Karim Haddad refused to meet Ann Lowe at the Geneva conference.",
            ("shook hands", "refused to meet Ann Lowe"),
            id="shook hands, refused to meet",
        ),
        pytest.param(
            "Transport minister Martin Belko has offered to step down over the crash.",
            "Martin Belko resigned as transport minister over the crash.",
            ("offered to step down", "resigned"),
            id="offered to go, went",
        ),
        pytest.param(
            "Finch must leave office by Friday, the judge in Dell ruled.",
            "Finch has agreed to leave office by Friday, the judge in Dell heard.",
            ("must leave office", "agreed to leave office"),
            id="must, agreed to",
        ),
        pytest.param(
            "Workers at the Dell steel plant walked out on Monday over pay.",
            "Workers at the Dell steel plant were locked out on Monday over pay.",
            ("walked out", "were locked out"),
            id="walked out, locked out",
        ),
        pytest.param(
            "Captain Rodel Samonte turned himself in at the Maralag police station.",
            "Captain Rodel Samonte was captured by Maralag police.",
            ("turned himself in", "was captured"),
            id="gave himself up, was caught",
        ),
        pytest.param(
            "Coast guard crews in Dell called off the search for the trawler.",
            "Coast guard crews in Dell scaled back the search for the trawler.",
            ("called off the search", "scaled back the search"),
            id="called off, scaled back",
        ),
    ],
)
def test_fires(a: str, b: str, spans: tuple[str, str]) -> None:
    story = make_story(a, b)
    (finding,) = all_findings(story, RULES)
    assert finding.kind == "framing"
    assert shown(story, RULES)[0][2:] == spans


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(
            "The ministry called off the trip to Ankara.",
            "The trip to Ankara was canceled by the ministry.",
            id="one class",
        ),
        pytest.param(
            "The ministry scrapped the trip to Ankara.",
            "The ministry put off a vote on the school budget.",
            id="other things",
        ),
        pytest.param(
            "Peter Osgood resigned from the state party.",
            "Ann Lowe was forced out by leaders of the state party.",
            id="another person",
        ),
        pytest.param(
            "The ministry scrapped the trip to Ankara.",
            "The trip to Ankara may be postponed by the ministry.",
            id="merely possible",
        ),
        pytest.param(
            "The ministry scrapped the trip to Ankara.",
            "The trip to Ankara was not postponed by the ministry.",
            id="denied",
        ),
        pytest.param(
            "The ministry postponed the trip to Ankara, then scrapped the trip.",
            "The trip to Ankara was postponed by the ministry.",
            id="one outlet has both",
        ),
        pytest.param(
            "The gunman killed a worker at the Dell plant.",
            "The Dell plant suspended the worker in May.",
            id="a person is no project",
        ),
        pytest.param(
            "Finch must leave office by Friday.", "Finch has agreed to answer the court by Friday.", id="other verbs"
        ),
        pytest.param(
            "The plane landed in Dell at noon.", "The plane from Dell landed safely at noon.", id="the same act"
        ),
    ],
)
def test_silent(a: str, b: str) -> None:
    assert all_findings(make_story(a, b), RULES) == []


def test_a_meeting_after_a_refusal_may_be_a_sequence() -> None:
    a = (
        "Ann Lowe met Karim Haddad at the summit in Oslo. "
        "The talk came after Karim Haddad rejected a meeting with Ann Lowe in Oslo."
    )
    story = make_story(a, "Karim Haddad rebuffed a request from Ann Lowe for a meeting at the summit in Oslo.")
    (finding,) = all_findings(story, RULES)
    assert shown(story, RULES)[0][2] == "met Karim Haddad"
    assert "A has the other act too" in finding.reason


def test_the_lexicon_is_closed_and_wide() -> None:
    frames = read_list("framings.json")["frames"]
    assert len({f["id"] for f in frames}) == len(frames) >= 40
    for frame in frames:
        for one, two, verdict in frame["opposed"]:
            assert frame["classes"][one]
            assert frame["classes"][two]
            assert verdict in {"conflict", "differs"}
