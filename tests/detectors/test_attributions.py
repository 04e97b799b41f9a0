"""Statements credited to two people, with the words marked, and pairs that stay silent."""

from __future__ import annotations

import pytest

from compare.detectors.attributions import RULES as ALL_RULES
from tests.detectors.stories import all_findings, make_story, shown

RULES = [rule for rule in ALL_RULES if not rule.is_judged]


@pytest.mark.parametrize(
    ("a", "b", "spans"),
    [
        pytest.param(
            '"She is braver than any of us," Karin Berg said.',
            "“She is braver than any of us,” said Lars Hedman.",
            ("Karin Berg said", "said Lars Hedman"),
            id="said on either side",
        ),
        pytest.param(
            '"The bridge was never safe," Mayor Ruth Okafor told reporters.',
            '"The bridge was never safe," engineer Paul Menning told reporters.',
            ("Mayor Ruth Okafor told", "engineer Paul Menning told"),
            id="told reporters",
        ),
        pytest.param(
            'Ruth Okafor warned: "We will not pay for their mistakes."',
            'According to Paul Menning, "we will not pay for their mistakes."',
            ("Ruth Okafor warned", "According to Paul Menning"),
            id="according to",
        ),
        pytest.param(
            'Ruth Okafor arrived at noon. "We were not warned about the water," she said.',
            '"We were not warned about the water," Paul Menning said.',
            ("she said", "Paul Menning said"),
            id="a pronoun that can be linked",
        ),
        pytest.param(
            'Ruth Okafor, the mayor of Dell, said the cuts were "not about replacing people with machines."',
            'Paul Menning said the cuts were "not about replacing people with machines."',
            ("Ruth Okafor, the mayor of Dell, said", "Paul Menning said"),
            id="a partial quotation",
        ),
        pytest.param(
            "‘Nobody told us to leave the building,’ Anna Brandt said.",
            '"Nobody told us to leave the building," said Joaquim Teles.',
            ("Anna Brandt said", "said Joaquim Teles"),
            id="single marks",
        ),
        pytest.param(
            '"This deal will cost us ten years," Anna Brandt wrote.',
            'Joaquim Teles wrote: "This deal will cost us 10 years."',
            ("Anna Brandt wrote", "Joaquim Teles wrote"),
            id="numbers in words and digits",
        ),
        pytest.param(
            "Anna Brandt said sales of the new engine would fall by half next year. Joaquim Teles agreed to stay.",
            "Joaquim Teles said sales of the new engine would fall by half next year. Anna Brandt did not speak.",
            ("Anna Brandt said", "Joaquim Teles said"),
            id="indirect speech",
        ),
    ],
)
def test_fires(a: str, b: str, spans: tuple[str, str]) -> None:
    story = make_story(a, b)
    (finding,) = all_findings(story, RULES)
    assert finding.kind == "attribution"
    assert finding.verdict == "conflict"
    assert shown(story, RULES)[0][2:] == spans


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(
            '"The bridge was never safe," Ruth Okafor said.', '"The bridge was never safe," Okafor said.', id="surname"
        ),
        pytest.param(
            '"The bridge was never safe," Alexis Kougias said.',
            '"The bridge was never safe," Alexis Kouyias said.',
            id="spelling of one name",
        ),
        pytest.param(
            '"The bridge was never safe," a spokesman said.',
            '"The bridge was never safe," Paul Menning said.',
            id="unnamed on one side",
        ),
        pytest.param(
            '"The bridge was never safe," the company said.',
            '"The bridge was never safe," Paul Menning said.',
            id="a company",
        ),
        pytest.param(
            '"The bridge was never safe," Ruth Okafor said.',
            '"The school was never safe enough," Paul Menning said.',
            id="other words",
        ),
        pytest.param('"We are shocked," Ruth Okafor said.', '"We are shocked," Paul Menning said.', id="too few words"),
        pytest.param(
            "Ruth Okafor said the bridge would stay closed until May.",
            "Paul Menning said repairs had begun on the pier.",
            id="other statements",
        ),
        pytest.param(
            "Ruth Okafor said sales of the new engine would fall by half next year.",
            "Paul Menning said sales of the new engine would fall by half next year.",
            id="each knows only its own source",
        ),
        pytest.param(
            "Orlin Dairy shut the tower and said tests in August had shown no trace of legionella. Tadej Ribar is 61.",
            "Orlin Dairy is shut. Tests in August had shown no trace of legionella, its founder, Tadej Ribar, said.",
            id="a firm and its founder",
        ),
        pytest.param(
            '"The bridge was never safe," Ruth Okafor said.',
            '"The bridge was never safe," reads a report.',
            id="a document",
        ),
        pytest.param(
            "The minister will resign on Friday, three officials familiar with the plan said.",
            "The minister will resign on Friday, according to three officials briefed on the plan.",
            id="as many people without a name, of one sort",
        ),
        pytest.param(
            "The minister will resign on Friday, three officials familiar with the plan said.",
            "The minister will resign on Friday.",
            id="no source on one side",
        ),
        pytest.param(
            "The minister will resign on Friday, three officials familiar with the plan said.",
            "They said that rain was on its way.",
            id="another statement, and a pronoun",
        ),
    ],
)
def test_silent(a: str, b: str) -> None:
    assert all_findings(make_story(a, b), RULES) == []


@pytest.mark.parametrize(
    ("a", "b", "spans"),
    [
        (
            "The minister will fly to Ankara, three officials familiar with the planning said.",
            "Turkey's Foreign Ministry announced that the minister would come to Ankara.",
            ("three officials familiar with the planning said", "Turkey's Foreign Ministry announced"),
        ),
        (
            "Two people with knowledge of the talks said the bank would be sold by June.",
            "U.S. officials say the bank will be sold by June.",
            ("Two people with knowledge of the talks said", "U.S. officials say"),
        ),
    ],
)
def test_people_without_a_name_differ_from_other_sources(a: str, b: str, spans: tuple[str, str]) -> None:
    assert shown(make_story(a, b), RULES) == [("attribution-anonymous", "differs", *spans)]
