"""Quotation pairs that fire, with the words marked, and pairs that stay silent."""

from __future__ import annotations

import pytest

from compare.detectors.quotes import RULES
from compare.values.quotes import read_words
from tests.detectors.stories import all_findings, make_story, shown


@pytest.mark.parametrize(
    ("a", "b", "spans"),
    [
        pytest.param(
            '"This is the day the insurance runs out for the fleet," Roy told reporters.',
            "“This is the day the excuses run out for the fleet,” Roy said.",
            ("the insurance runs out", "the excuses run out"),
            id="another word in the same frame",
        ),
        pytest.param(
            '"I told him to go home at once," Harris said.',
            '"I told him not to go home at once," Harris said.',
            ("told him to go", "him not to"),
            id="a lost not",
        ),
        pytest.param(
            '"The lights went out and suddenly the floor was the wall," Milan Duris said.',
            '"The lights went out and I could hear children screaming," Milan Duris said.',
            ("and suddenly the floor was the wall", "and I could hear children screaming"),
            id="another tail",
        ),
        pytest.param(
            "'We will never close the Harwick plant,' the chairman said.",
            "“We may never close the Harwick plant,” the chairman said.",
            ("We will never close", "We may never close"),
            id="single quotation marks",
        ),
        pytest.param(
            '"It was the worst storm in forty years," Ann Lowe said.',
            '"It was the worst storm in fourteen years," said Ann Lowe.',
            ("in forty years", "in fourteen years"),
            id="another number",
        ),
        pytest.param(
            'Baker called it "a complete failure of public trust" on Monday.',
            'Baker called it "a partial failure of public trust" on Monday.',
            ("a complete failure of", "a partial failure of"),
            id="partial quotations",
        ),
        pytest.param(
            'Kowalski said: "Our people deserve the truth. They were failed by this company."',
            'Kowalski said: "Our people deserve the truth. They were betrayed by this company."',
            ("were failed by this", "were betrayed by this"),
            id="the second sentence",
        ),
        pytest.param(
            '"Nobody warned us about the water," he said.',
            '"Nobody told us about the water," Peter Lund said.',
            ("Nobody warned us about", "Nobody told us about"),
            id="a speaker that cannot be told",
        ),
    ],
)
def test_fires(a: str, b: str, spans: tuple[str, str]) -> None:
    story = make_story(a, b)
    (finding,) = all_findings(story, RULES)
    assert finding.rule == "quote-words"
    assert finding.kind == "quote"
    assert finding.verdict == "conflict"
    assert all(want in got or got in want for got, want in zip(shown(story, RULES)[0][2:], spans, strict=True))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(
            '"We took pricing where our brands earned it, and shoppers stayed," Ann Lowe said.',
            'Ann Lowe said "shoppers stayed" through the increases.',
            id="a true part",
        ),
        pytest.param('"We won\'t go," Lowe said.', "“We will not go,” Lowe said.", id="contraction and marks"),
        pytest.param(
            '"It is our favourite colour," Lowe said.', '"It is our favorite color," Lowe said.', id="spelling"
        ),
        pytest.param(
            '"This is a sad day for the Kraft family," the company said.',
            '"This is a tragic loss for all of us," the company said.',
            id="a stock phrase",
        ),
        pytest.param(
            '"The road to the north was closed all day," Lowe said.',
            '"The road … was closed all day," Lowe said.',
            id="an ellipsis",
        ),
        pytest.param(
            '"When his son came out, he saw her," Lowe said.',
            '"When [Singh\'s] son came out, he saw her," Lowe said.',
            id="words in brackets",
        ),
        pytest.param(
            '"We saw nothing," Lowe said. "The road was dark."',
            '"The road was dark," Lowe said.',
            id="another choice of sentences",
        ),
        pytest.param(
            '"We will fight this in court," Lowe said.',
            "Lowe said they would fight the case in court.",
            id="indirect speech",
        ),
        pytest.param(
            '"She is braver than any of us here," Karin Berg said.',
            '"He is taller than any of us here," Lars Hedman said.',
            id="two named speakers",
        ),
        pytest.param(
            '"The bridge was never safe," Lowe said.',
            '"Nobody has paid a cent since May," Lowe said.',
            id="two utterances",
        ),
    ],
)
def test_silent(a: str, b: str) -> None:
    assert all_findings(make_story(a, b), RULES) == []


def test_swapping_outlets_keeps_the_finding() -> None:
    a, b = '"We paid all of the fines," Lowe said.', '"We paid none of the fines," Lowe said.'
    (one,), (two,) = all_findings(make_story(a, b), RULES), all_findings(make_story(b, a), RULES)
    assert (one.verdict, one.confidence) == (two.verdict, two.confidence)
    assert {m.value for m in one.marks} == {m.value for m in two.marks}


def test_little_words_only_differ() -> None:
    a = '"The council sold the land and a house in town," Lowe said.'
    (finding,) = all_findings(make_story(a, a.replace("a house", "the house")), RULES)
    assert finding.verdict == "differs"


def test_levelled_words() -> None:
    assert read_words("I can’t recognise six", 0, 21)[0] == ("i", "can", "not", "recognize", "6")
