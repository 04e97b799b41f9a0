"""Sentences tile the text, newline first; the parser's known slips are repaired."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.errors import ModelError
from compare.language.parsing import installed_pipeline, join_lines, parse_text, split_paragraphs

if TYPE_CHECKING:
    from compare.model import Parse

pytestmark = pytest.mark.model


def sentences(text: str) -> list[str]:
    parse = parse_text(text)
    return [parse.sentence_text(n) for n in range(len(parse.sentences))]


SPLITS = [
    (
        "headline apart from body",
        "Ferry sinks off Kessel\n\nTwo people died.",
        ["Ferry sinks off Kessel", "Two people died."],
    ),
    ("single newlines part too", "Ferry sinks\nTwo people died.", ["Ferry sinks", "Two people died."]),
    (
        "abbreviated ranks stay with the name",
        "Spokesman Snr. Comr. Agus Rianto said 18 houses fell.",
        ["Spokesman Snr. Comr. Agus Rianto said 18 houses fell."],
    ),
    (
        "what follows a quotation stays with it",
        "“We are done,” she said. He left.",
        ["“We are done,” she said.", "He left."],
    ),
    ("two sentences", "It rose 2.5 percent. Then it fell.", ["It rose 2.5 percent.", "Then it fell."]),
    (
        "hard-wrapped copy is joined",
        "The passenger ferry Lady Isolde ran onto a sandbar off\nMarrick Head on Tuesday night with 212 people on "
        "board,\nthe coastguard said.",
        [
            "The passenger ferry Lady Isolde ran onto a sandbar off\nMarrick Head on Tuesday night with 212 people on "
            "board,\nthe coastguard said."
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in SPLITS], ids=[row[0] for row in SPLITS])
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200))
@settings(max_examples=40, deadline=None)
def test_sentences_tile_any_text(text: str) -> None:
    parse = parse_text(text)
    at = 0
    for start, end in parse.sentences:
        assert at <= start < end
        assert not text[at:start].strip()
        at = end
    assert not text[at:].strip()


@given(st.text(alphabet=st.sampled_from("a.\n ”\t"), max_size=80))
def test_paragraphs_hold_everything_but_blanks(text: str) -> None:
    spans = list(split_paragraphs(text))
    assert "".join("".join(text[s:e].split()) for s, e in spans) == "".join(text.split())
    assert all(x[1] <= y[0] for x, y in pairwise(spans))


def test_tokens_know_their_place() -> None:
    text = "Ferry sinks\n\nTwo of the 12 crew died, police said."
    parse = parse_text(text)
    assert [text[t.start : t.end] for t in parse.tokens] == [t.text for t in parse.tokens]
    assert all(t.i == n for n, t in enumerate(parse.tokens))
    assert {t.sentence for t in parse.tokens} == {0, 1}
    assert parse.sentence_at(text.index("12")) == 1
    assert [t.text for t in parse.tokens_between(text.index("12"), text.index(" died"))] == ["12", "crew"]


def test_joined_lines_make_one_sentence_each() -> None:
    parse = join_lines(parse_text("It rose. It fell.\nIt stayed."))
    assert [parse.sentence_text(n) for n in range(len(parse.sentences))] == ["It rose. It fell.", "It stayed."]


def test_a_missing_pipeline_says_what_to_install() -> None:
    with pytest.raises(ModelError, match="pip install"):
        installed_pipeline("en_core_web_nowhere")


def test_an_overlong_line_is_cut_at_a_blank() -> None:
    spans = list(split_paragraphs("word " * 5000))
    assert len(spans) > 1
    assert all(e - s <= 10_000 for s, e in spans)


def test_parsing_does_not_import_torch() -> None:
    parse = "from compare.language.parsing import parse_text; parse_text('Two died.')"
    code = f"import sys; {parse}; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def sizes(parse: Parse) -> list[int]:
    return [last - first for first, last in parse.sentence_tokens]


def test_a_transcript_without_full_stops_is_read_in_pieces() -> None:
    text = "and then the ferry of Captain Ruth Okafor went out again and she said it was late " * 180
    parse = parse_text(text)
    assert parse.cut_sentences >= 1
    assert max(sizes(parse)) <= 400
    assert sum(sizes(parse)) == len(parse.tokens) >= 3_000
    assert all(parse.tokens[t.head].sentence == t.sentence for t in parse.tokens)


def test_a_long_sentence_with_its_marks_stays_whole() -> None:
    text = "The ferry, " + ", ".join(f"which had {n} men on board" for n in range(40)) + ", sank. It was late."
    parse = parse_text(text)
    assert parse.cut_sentences == 0
    assert len(parse.sentences) == 2


@pytest.mark.parametrize("limit", [-1, 0, 1, 2, 7])
def test_any_limit_holds(limit: int) -> None:
    parse = parse_text("Two died, and 41 were hurt when the ferry sank off Kessel Point.", max_sentence_tokens=limit)
    assert max(sizes(parse)) <= max(limit, 1)
    assert parse.cut_sentences == 1


def test_a_lone_surrogate_is_parsed_and_kept_in_the_text() -> None:
    parse = parse_text("Two \ud800 died.")
    assert parse.text == "Two \ud800 died."
    assert [t.text for t in parse.tokens if "\ud800" in t.text] == []
