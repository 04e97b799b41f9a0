"""Rows of agreement: the same date or figure of one act, and nothing that a reader would take for more."""

from __future__ import annotations

import pytest

from compare.detectors.registry import RULES
from compare.findings.agreements import list_agreements
from compare.findings.merging import list_rows, merge_findings
from tests.detectors.stories import all_findings, make_story

pytestmark = pytest.mark.model

INSPECTED = "The ferry passed a safety inspection in March 2023."

# (first outlet, second outlet, topic of the row)
AGREED = [
    ("one act", INSPECTED, "In March 2023 the ferry passed the inspection.", "same date: the ferry passed"),
    (
        "one act, denied by both",
        "It has not sailed since May 2023.",
        "It has not sailed since May 2023.",
        "same date: it",
    ),
    (
        "verbs of one sense",
        "The talks began on May 6, 2024.",
        "The talks started on May 6, 2024.",
        "same date: the talks",
    ),
    (
        "a class of the lists",
        "The trip was canceled on May 6, 2024.",
        "The trip was called off on May 6, 2024.",
        "same date: the trip",
    ),
    (
        "verb and particle",
        "The blaze broke out on May 6, 2024.",
        "The blaze started on May 6, 2024.",
        "same date: the blaze",
    ),
    (
        "a figure of one fate",
        "The blast killed 12 people.",
        "Twelve people died in the blast.",
        "same figure: the blast",
    ),
    ("hurt in other words", "The blast injured 12 people.", "Twelve people were hurt in it.", "same figure: the"),
    ("an age", "Anna Bell, 44, was arrested.", "Anna Bell, 44, was released.", "age of Anna Bell"),
    ("both possible", "It may cost $4 million.", "It might cost $4 million.", "same figure: it"),
    (
        "time of day",
        "The train left at 9 p.m. on May 6, 2024.",
        "The train departed at 9 p.m. on May 6, 2024.",
        "same time: the train",
    ),
]

SILENT = [
    ("passed and failed", INSPECTED, "The ferry failed a safety inspection in March 2023."),
    ("denied", INSPECTED, "The ferry did not pass a safety inspection in March 2023."),
    ("denied by its object", INSPECTED, "The ferry passed no safety inspection in March 2023."),
    ("possible", INSPECTED, "The ferry may have passed a safety inspection in March 2023."),
    ("alleged", INSPECTED, "The ferry allegedly passed a safety inspection in March 2023."),
    ("a condition", INSPECTED, "If the ferry passed a safety inspection in March 2023, it may sail."),
    ("disputed", INSPECTED, "The owner denied that the ferry passed a safety inspection in March 2023."),
    ("failed to", INSPECTED, "The ferry failed to pass a safety inspection in March 2023."),
    ("nearly", INSPECTED, "The ferry nearly passed a safety inspection in March 2023."),
    ("in a relative clause", INSPECTED, "The ferry, which failed a safety inspection in March 2023, sank."),
    ("in a noun", INSPECTED, "The March 2023 safety inspection of the ferry was a failure."),
    ("opposed by the lists", "The plan was approved on May 6, 2024.", "The plan was rejected on May 6, 2024."),
    ("opposed as frames", "The trip was canceled on May 6, 2024.", "The trip was postponed on May 6, 2024."),
    ("begun and ended", "The talks began on May 6, 2024.", "The talks ended on May 6, 2024."),
    ("what was found", "The ferry was found safe in May 2023.", "The ferry was found unsafe in May 2023."),
    ("what it was", "The bridge was open in May 2023.", "The bridge was closed in May 2023."),
    ("what was taken", "The minister took office in May 2023.", "The minister took bribes in May 2023."),
    ("other fates", "The blast killed 12 people.", "The blast injured 12 people."),
    ("won and lost", "The firm won the contract for $5 million.", "The firm lost the contract for $5 million."),
    ("ages of two people", "Anna Bell, 44, was arrested.", "Carl Dorn, 44, was arrested."),
    ("another value", INSPECTED, "The ferry passed a safety inspection in April 2023."),
]


@pytest.mark.parametrize(("first", "second", "topic"), [c[1:] for c in AGREED], ids=[c[0] for c in AGREED])
def test_what_agrees_is_a_row(first: str, second: str, topic: str) -> None:
    rows = list_agreements(make_story(first, second), ())
    assert [row.status for row in rows] == ["agree"], rows
    assert rows[0].topic.startswith(topic)
    assert [source for source, _ in rows[0].cells] == ["a", "b"]


@pytest.mark.parametrize(("first", "second"), [c[1:] for c in SILENT], ids=[c[0] for c in SILENT])
def test_other_acts_have_no_row(first: str, second: str) -> None:
    assert list_agreements(make_story(first, second), ()) == []


def test_a_value_repeated_of_one_act_is_one_row() -> None:
    text = "The blast killed 12 people. Officials said that the blast had killed 12 people."
    (row,) = list_agreements(make_story(text, text), ())
    assert row.cells == (("a", "12"), ("b", "12"))


def test_one_value_of_two_acts_joins_no_outlets() -> None:
    """The day that a and b share is not the day that b and c share."""
    story = make_story(
        "The ferry sank on May 6, 2024.",
        "The ferry sank on May 6, 2024. The mayor resigned on May 6, 2024.",
        "The mayor resigned on May 6, 2024.",
    )
    rows = list_agreements(story, ())
    assert [[source for source, _ in row.cells] for row in rows] == [["a", "b"], ["b", "c"]]


def test_clauses_that_a_finding_opposes_agree_on_nothing() -> None:
    story = make_story(
        "The union accepted the offer of $5 million on May 6, 2024.",
        "The union rejected the offer of $5 million on May 6, 2024.",
    )
    found = merge_findings(story, all_findings(story, RULES))
    assert [d.kind for d in found] == ["polarity"]
    assert [row.status for row in list_rows(story, found)] == ["conflict"]
