"""What has happened to a fact: over versions and outlets, with the real models."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

import compare
from compare.model import Article, Version

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import FactHistory, History

MILL = (
    "A fire destroyed the Corran mill in Tarn on Monday night, killing {toll} people, police said.",
    "The fire chief, {chief}, said the blaze began at {time} in the boiler room.",
    "The mill was built in 1911 and employed 240 people. The inquiry will begin on {inquiry}.",
)
HERALD = (
    "{toll} people died when the Corran mill in Tarn burned down on Monday night, police said.",
    "Fire chief {chief} said that the fire started in the boiler room at {time}.",
    "The mill, which had 240 workers, was the town's largest employer.",
)
WIRE = (
    "TARN - {toll} people were killed when fire gutted the Corran mill in Tarn on Monday night, police said.",
    "The fire broke out in the boiler room at {time}, fire chief {chief} said.",
)
VALUES = {"toll": "three", "chief": "Marta Ilves", "time": "11:40 p.m.", "inquiry": "2 April"}
BEGIN = datetime(2024, 3, 12, 9, tzinfo=UTC)


def text(paragraphs: Sequence[str], *more: str, **values: str) -> str:
    return "\n\n".join([*(p.format(**VALUES | values) for p in paragraphs), *more])


def at(hours: float, outlet: str, words: str, *, of: str = "") -> Version:
    """A version that was seen so many hours after the first report."""
    article = Article.from_text(words, outlet=outlet, published=datetime(2024, 3, 12, 9))
    return Version(article, BEGIN + timedelta(hours=hours), of)


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> compare.Settings:
    return compare.Settings(cache_dir=tmp_path_factory.mktemp("cache"))


def told(fact: FactHistory) -> list[tuple[str, str, str, str]]:
    """(version, how it came, before, now) of each event."""
    return [
        (e.version, e.came, e.before.text if e.before else "", e.evidence.text if e.evidence else "")
        for e in fact.events
    ]


def by_kind(history: History, kind: str) -> FactHistory:
    (found,) = (fact for fact in history.facts if fact.kind == kind)
    return found


@dataclass(frozen=True)
class Case:
    """Versions, and what is told of the one fact of a kind."""

    name: str
    kind: str
    versions: tuple[Version, ...]
    events: list[tuple[str, str, str, str]]
    is_open: bool = False


MISSPELT = "Correction: An earlier version of this article misspelled the name of the fire chief, Marta Ilves."
CASES = [
    Case(
        "a toll that grows is an update",
        "quantity",
        (at(0, "Gazette", text(MILL)), at(6, "Gazette", text(MILL, toll="five"))),
        [("a1", "first said", "", "three"), ("a2", "updated", "three", "five")],
    ),
    Case(
        "a toll that falls is none",
        "quantity",
        (at(0, "Gazette", text(MILL, toll="five")), at(6, "Gazette", text(MILL))),
        [("a1", "first said", "", "five"), ("a2", "changed silently", "five", "three")],
    ),
    Case(
        "a growing toll that was an error, by its notice",
        "quantity",
        (
            at(0, "Gazette", text(MILL)),
            at(6, "Gazette", text(MILL, "Correction: Five people died in the fire, not three.", toll="five")),
        ),
        [("a1", "first said", "", "three"), ("a2", "corrected", "three", "five")],
    ),
    Case(
        "a name corrected with a notice that names what, not how it was",
        "name",
        (at(0, "Gazette", text(MILL, chief="Marta Ilvess")), at(6, "Gazette", text(MILL, MISSPELT))),
        [("a1", "first said", "", "Marta Ilvess"), ("a2", "corrected", "Marta Ilvess", "Marta Ilves")],
    ),
    Case(
        "a notice at the top",
        "name",
        (at(0, "Gazette", text(MILL, chief="Marta Ilvess")), at(6, "Gazette", f"{MISSPELT}\n\n{text(MILL)}")),
        [("a1", "first said", "", "Marta Ilvess"), ("a2", "corrected", "Marta Ilvess", "Marta Ilves")],
    ),
    Case(
        "a date changed without a notice",
        "date",
        (at(0, "Gazette", text(MILL)), at(6, "Gazette", text(MILL, inquiry="9 April"))),
        [("a1", "first said", "", "2 April"), ("a2", "changed silently", "2 April", "9 April")],
    ),
    Case(
        "a date changed beside a notice on something else",
        "date",
        (
            at(0, "Gazette", text(MILL, chief="Marta Ilvess")),
            at(6, "Gazette", text(MILL, MISSPELT, inquiry="9 April")),
        ),
        [("a1", "first said", "", "2 April"), ("a2", "changed silently", "2 April", "9 April")],
    ),
    Case(
        "a notice that stood there before speaks of no later change",
        "name",
        (
            at(0, "Gazette", text(MILL, MISSPELT)),
            at(6, "Gazette", text(MILL, MISSPELT, chief="Marta Ilvas")),
        ),
        [("a1", "first said", "", "Marta Ilves"), ("a2", "changed silently", "Marta Ilves", "Marta Ilvas")],
    ),
    Case(
        "a date moved, with a notice of update",
        "date",
        (
            at(0, "Gazette", text(MILL)),
            at(6, "Gazette", text(MILL, "Update: The inquiry will now begin on 9 April.", inquiry="9 April")),
        ),
        [("a1", "first said", "", "2 April"), ("a2", "updated", "2 April", "9 April")],
    ),
    Case(
        "a date changed beside a notice with the same day, of another thing",
        "date",
        (
            at(0, "Gazette", text(MILL)),
            at(
                6,
                "Gazette",
                text(MILL, "Correction: The council meets on 9 April, not on 10 April.", inquiry="9 April"),
            ),
        ),
        [("a1", "first said", "", "2 April"), ("a2", "changed silently", "2 April", "9 April")],
    ),
    Case(
        "a notice that came late",
        "name",
        (
            at(0, "Gazette", text(MILL, chief="Marta Ilvess")),
            at(2, "Gazette", text(MILL)),
            at(4, "Gazette", text(MILL, MISSPELT)),
        ),
        [("a1", "first said", "", "Marta Ilvess"), ("a2", "corrected", "Marta Ilvess", "Marta Ilves")],
    ),
    Case(
        "a fact that moved into a sentence of its own is not dropped",
        "date",
        (
            at(0, "Gazette", text(MILL)),
            at(2, "Herald", text(HERALD, time="10:40 p.m.")),
            at(
                4,
                "Herald",
                text(
                    (HERALD[0], HERALD[2]), "In the boiler room the fire had started at 10:40 p.m., Marta Ilves said."
                ),
            ),
        ),
        [("a1", "first said", "", "11:40 p.m."), ("b1", "first said", "", "10:40 p.m.")],
        is_open=True,
    ),
    Case(
        "an act told otherwise until one follows",
        "framing",
        (
            at(0, "Gazette", text(MILL, "The mill's manager, Olin Dray, has been suspended on full pay.")),
            at(2, "Herald", text(HERALD, "Olin Dray, the manager of the mill, has been dismissed.")),
            at(4, "Gazette", text(MILL, "The mill's manager, Olin Dray, has been dismissed.")),
        ),
        [
            ("a1", "first said", "", "has been suspended"),
            ("b1", "first said", "", "has been dismissed"),
            ("a2", "changed silently", "has been suspended", "has been dismissed"),
            ("a2", "no longer in conflict", "", "has been dismissed"),
        ],
    ),
    Case(
        "a conflict that ends when one follows",
        "date",
        (
            at(0, "Gazette", text(MILL)),
            at(2, "Herald", text(HERALD, time="10:40 p.m.")),
            at(9, "Herald", text(HERALD)),
        ),
        [
            ("a1", "first said", "", "11:40 p.m."),
            ("b1", "first said", "", "10:40 p.m."),
            ("b2", "changed silently", "10:40 p.m.", "11:40 p.m."),
            ("b2", "no longer in conflict", "", "11:40 p.m."),
        ],
    ),
    Case(
        "a conflict that stands through other edits",
        "date",
        (
            at(0, "Gazette", text(MILL)),
            at(2, "Herald", text(HERALD, time="10:40 p.m.")),
            at(9, "Herald", text(HERALD, "The town will hold a vigil at the harbour.", time="10:40 p.m.")),
        ),
        [("a1", "first said", "", "11:40 p.m."), ("b1", "first said", "", "10:40 p.m.")],
        is_open=True,
    ),
    Case(
        "a fact dropped, and said again",
        "date",
        (
            at(0, "Gazette", text(MILL)),
            at(2, "Herald", text(HERALD, time="10:40 p.m.")),
            at(4, "Herald", text((HERALD[0], HERALD[2]))),
            at(9, "Herald", text(HERALD, time="10:40 p.m.")),
        ),
        [
            ("a1", "first said", "", "11:40 p.m."),
            ("b1", "first said", "", "10:40 p.m."),
            ("b2", "dropped", "10:40 p.m.", ""),
            ("b2", "no longer in conflict", "", ""),
            ("b3", "said again", "", "10:40 p.m."),
        ],
        is_open=True,
    ),
]


@pytest.mark.model
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_fact_is_told_from_version_to_version(case: Case, settings: compare.Settings) -> None:
    history = compare.trace_facts(case.versions, settings=settings)
    fact = by_kind(history, case.kind)
    assert told(fact) == case.events
    assert fact.is_open == case.is_open


SEVEN = (
    at(0, "Gazette", text(MILL)),
    at(2, "Herald", text(HERALD, toll="Five", time="10:40 p.m.")),
    at(6, "Gazette", text(MILL, toll="five")),
    at(11, "Wire", text(WIRE, toll="Five")),
    at(25, "Gazette", text(MILL, toll="five", chief="Marta Ilvess", inquiry="9 April")),
    at(31, "Herald", text(HERALD, toll="Five")),
    at(47, "Gazette", text(MILL, MISSPELT, toll="five", inquiry="9 April")),
)


@pytest.mark.model
def test_three_outlets_in_seven_versions(settings: compare.Settings) -> None:
    history = compare.trace_facts(SEVEN, settings=settings)
    assert [[v.id for v in article.versions] for article in history.articles] == [
        ["a1", "a2", "a3", "a4"],
        ["b1", "b2"],
        ["c1"],
    ]
    name = by_kind(history, "name")
    assert told(name) == [
        ("a1", "first said", "", "Marta Ilves"),
        ("b1", "same", "", "Marta Ilves"),
        ("c1", "same", "", "Marta Ilves"),
        ("a3", "changed silently", "Marta Ilves", "Marta Ilvess"),
        ("a4", "corrected", "Marta Ilvess", "Marta Ilves"),
        ("a4", "no longer in conflict", "", "Marta Ilves"),
    ]
    assert name.events[-2].notice is not None
    assert name.events[-2].same_as == name.events[-1].others == ("b", "c")
    assert [(c.a, c.b, c.standing, c.ended_by) for c in name.conflicts] == [
        ("a", "b", "conflict", "a4"),
        ("a", "c", "conflict", "a4"),
    ]
    toll = by_kind(history, "quantity")
    assert told(toll) == [
        ("a1", "first said", "", "three"),
        ("b1", "first said", "", "Five"),
        ("a2", "updated", "three", "five"),
        ("a2", "no longer in conflict", "", "five"),
        ("c1", "same", "", "Five"),
    ]
    assert len({fact.id for fact in history.facts}) == len(history.facts) == 4
    assert not any(fact.is_open for fact in history.facts)


@pytest.mark.model
def test_what_did_not_change_is_no_history(settings: compare.Settings) -> None:
    versions = (at(0, "Gazette", text(MILL)), at(4, "Gazette", text(MILL)), at(2, "Herald", text(HERALD)))
    history = compare.trace_facts(versions, settings=settings)
    assert [len(article.versions) for article in history.articles] == [1, 1]
    assert history.facts == ()
