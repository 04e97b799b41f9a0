"""Quotation marks of every style, whose words they hold, and who vouches for what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.facts.names import find_entities_and_places
from compare.facts.quotation_marks import find_quote_spans
from compare.facts.speech import find_speech
from compare.language.parsing import parse_text
from compare.model import AttributionValue, Entity, Fact, Parse, QuoteValue


def find_quotes(parse: Parse, entities: tuple[Entity, ...] = ()) -> tuple[Fact, ...]:
    return tuple(fact for fact in find_speech(parse, entities) if fact.kind == "quote")


def find_attributions(parse: Parse) -> tuple[Fact, ...]:
    return tuple(fact for fact in find_speech(parse) if fact.kind == "attribution")


def quotes(text: str, entities: tuple[Entity, ...] = ()) -> list[tuple[str, str, str]]:
    """(words, speaker, cue) of each quotation."""
    out = []
    for fact in find_quotes(parse_text(text), entities):
        assert isinstance(fact.value, QuoteValue)
        assert text[fact.start : fact.end] == fact.text
        assert " ".join(fact.text.split()) == fact.value.words
        out.append((fact.value.words, fact.value.speaker, fact.value.cue))
    return out


@pytest.mark.parametrize(
    ("text", "words", "speaker", "cue"),
    [
        pytest.param('"It sank in minutes," Ann Lowe said.', "It sank in minutes,", "Ann Lowe", "say", id="straight"),
        pytest.param("“It sank in minutes,” Ann Lowe said.", "It sank in minutes,", "Ann Lowe", "say", id="curly"),
        pytest.param("'It sank in minutes,' Ann Lowe said.", "It sank in minutes,", "Ann Lowe", "say", id="single"),
        pytest.param("‘It sank in minutes,’ Ann Lowe said.", "It sank in minutes,", "Ann Lowe", "say", id="British"),
        pytest.param('"It sank in minutes," said Ann Lowe.', "It sank in minutes,", "Ann Lowe", "say", id="inverted"),
        pytest.param(
            'Ann Lowe told reporters in Athens on Wednesday: "It sank in minutes."',
            "It sank in minutes.",
            "Ann Lowe",
            "tell",
            id="told reporters, colon",
        ),
        pytest.param(
            'The ship "was not overloaded, not by one person," Ann Lowe added.',
            "was not overloaded, not by one person,",
            "Ann Lowe",
            "add",
            id="partial",
        ),
        pytest.param(
            '"It sank in minutes," Ann Lowe, the harbor master, told the court.',
            "It sank in minutes,",
            "Ann Lowe",
            "tell",
            id="apposition",
        ),
        pytest.param(
            'The deal was "a vote of confidence in the town", according to Ann Lowe.',
            "a vote of confidence in the town",
            "Ann Lowe",
            "according to",
            id="according to",
        ),
        pytest.param(
            '"Did it sink?" asked the judge.', "Did it sink?", "the judge", "ask", id="a question, an unnamed speaker"
        ),
        pytest.param(
            "“He said ‘go now’ and we went,” Ann Lowe recalled.",
            "He said ‘go now’ and we went,",
            "Ann Lowe",
            "recall",
            id="nested",
        ),
        pytest.param(
            "‘The players’ union won’t agree to that,’ Ann Lowe said.",
            "The players’ union won’t agree to that,",
            "Ann Lowe",
            "say",
            id="apostrophes inside single marks",
        ),
    ],
)
def test_quote(text: str, words: str, speaker: str, cue: str) -> None:
    assert quotes(text) == [(words, speaker, cue)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('The "smart" meter failed again.', id="scare quotes"),
        pytest.param('She drew "Pim Minds the Light" in 1963.', id="a title"),
        pytest.param("The '90s players' union and the rock 'n' roll years.", id="apostrophes"),
        pytest.param("The 6'2\" guard scored twice.", id="feet and inches"),
        pytest.param("Nothing is quoted here.", id="nothing"),
    ],
)
def test_no_quote(text: str) -> None:
    assert quotes(text) == []


def test_a_speech_over_paragraphs_that_never_close() -> None:
    text = (
        "Ann Lowe said: “We came here for the work.\n\n“We stayed for the people and the sea.\n\n"
        "“We will not leave.”\n\nThe council meets on Monday."
    )
    assert quotes(text) == [
        ("We came here for the work.", "Ann Lowe", "say"),
        ("We stayed for the people and the sea.", "Ann Lowe", "say"),
        ("We will not leave.", "Ann Lowe", "say"),
    ]


def test_a_quotation_goes_on_in_the_next_sentence() -> None:
    text = '"There is no substitute for a table," Ann Lowe said. "But a table is not yet a treaty."'
    assert [q[1] for q in quotes(text)] == ["Ann Lowe", "Ann Lowe"]


def test_two_speakers_keep_their_own_words() -> None:
    text = '"It was dark and cold," Ann Lowe said. Paul Menning said: "It was bright and hot."'
    assert [q[1] for q in quotes(text)] == ["Ann Lowe", "Paul Menning"]


def test_a_pronoun_is_linked_by_entities() -> None:
    text = 'Ann Lowe spoke first. Paul Menning left the hall at once. "It sank in minutes," she said.'
    she = text.index("she said")
    lowe = Entity("Ann Lowe", "PERSON", ((0, 8), (she, she + 3)), "f")
    (fact,) = find_quotes(parse_text(text), (lowe,))
    assert isinstance(fact.value, QuoteValue)
    assert (fact.value.speaker, fact.value.entity) == ("Ann Lowe", 0)


@pytest.mark.parametrize(
    ("text", "source", "cue", "scope"),
    [
        pytest.param("Police said the road was shut.", "Police", "say", "the road was shut", id="said"),
        pytest.param("The road was shut, police said.", "police", "say", "The road was shut", id="said last"),
        pytest.param(
            "According to the ministry, the road was shut.",
            "the ministry",
            "according to",
            "the road was shut",
            id="according to first",
        ),
        pytest.param(
            "The road was shut, according to the ministry.",
            "the ministry",
            "according to",
            "The road was shut",
            id="according to last",
        ),
        pytest.param(
            "Officials familiar with the plan said the road was shut.",
            "Officials familiar with the plan",
            "say",
            "the road was shut",
            id="familiar with",
        ),
        pytest.param(
            "Ann Lowe told reporters that the road was shut.",
            "Ann Lowe",
            "tell",
            "that the road was shut",
            id="told that",
        ),
        pytest.param("The ministry announced the visit.", "The ministry", "announce", "the visit", id="announced"),
    ],
)
def test_attribution(text: str, source: str, cue: str, scope: str) -> None:
    (fact,) = find_attributions(parse_text(text))
    assert isinstance(fact.value, AttributionValue)
    assert (fact.value.speaker, fact.value.cue, text[slice(*fact.value.scope)]) == (source, cue, scope)
    assert text[fact.start : fact.end] == fact.text


@pytest.mark.parametrize("text", ["The company declined to say why it closed.", "The road was shut.", ""])
def test_no_attribution(text: str) -> None:
    assert find_attributions(parse_text(text)) == ()


@given(st.text(alphabet="ab '\"“”‘’.,\n", max_size=80))
def test_spans_are_ordered_apart_and_inside(text: str) -> None:
    lines = [(i, i + len(line)) for i, line in _lines(text) if line.strip()]
    parse = Parse(text, (), tuple(lines), tuple((0, 0) for _ in lines))
    last = 0
    for span in find_quote_spans(parse):
        assert last <= span.start < span.end <= len(text)
        assert any(s <= span.start and span.end <= e for s, e in lines)
        last = span.end


def _lines(text: str) -> list[tuple[int, str]]:
    out, at = [], 0
    for line in text.split("\n"):
        out.append((at, line))
        at += len(line) + 1
    return out


def told(text: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """(words, speaker) of the quotations and (speaker, cue) of the attributions, with the entities of the text."""
    parse = parse_text(text)
    facts = find_speech(parse, find_entities_and_places(parse)[0])
    said = [(f.value.words, f.value.speaker) for f in facts if isinstance(f.value, QuoteValue)]
    return said, [(f.value.speaker, f.value.cue) for f in facts if isinstance(f.value, AttributionValue)]


# (text, words, speaker)
CREDITED = [
    ("“The roof was lost.” — Commissioner Ruth Okafor", "The roof was lost.", "Ruth Okafor"),
    ("“The roof was lost.”\n\n— Ruth Okafor, Mayor of Merrow", "The roof was lost.", "Ruth Okafor"),
    ("“The roof was lost.” - Ruth Okafor, who lived there", "The roof was lost.", "Ruth Okafor"),
    ("“The roof was lost.” — a resident of Merrow", "The roof was lost.", "a resident of Merrow"),
    ("‘The roof was lost’: Ruth Okafor\n\nThe council met.", "The roof was lost", "Ruth Okafor"),
    ("Okafor: ‘The roof was lost’\n\nRuth Okafor met the council.", "The roof was lost", "Ruth Okafor"),
    ("Ruth Okafor: “The roof was lost.”", "The roof was lost.", "Ruth Okafor"),
    ("Ruth Okafor, mayor of Merrow: “The roof was lost.”", "The roof was lost.", "Ruth Okafor"),
    ("The mayor of Merrow, Ruth Okafor: “The roof was lost.”", "The roof was lost.", "Ruth Okafor"),
    ("Ruth Okafor’s reply: “The roof was lost.”", "The roof was lost.", "Ruth Okafor"),
    ("In the words of Ruth Okafor, “the roof was lost”.", "the roof was lost", "Ruth Okafor"),
    ("“The roof was lost,” in the words of Ruth Okafor.", "The roof was lost,", "Ruth Okafor"),
    ("As Ruth Okafor put it, “the roof was lost”.", "the roof was lost", "Ruth Okafor"),
    ("“The roof was lost,” read a statement by Ruth Okafor.", "The roof was lost,", "Ruth Okafor"),
    ("A statement from Ruth Okafor said: “The roof was lost.”", "The roof was lost.", "Ruth Okafor"),
    ("The report quotes Ruth Okafor as saying “the roof was lost”.", "the roof was lost", "Ruth Okafor"),
    ("Ruth Okafor was quoted by the Post as saying “the roof was lost”.", "the roof was lost", "Ruth Okafor"),
    # controls
    ("“The roof was lost.” — Ruth Okafor was in tears.", "The roof was lost.", ""),
    ("“The roof was lost.” — The council met later.", "The roof was lost.", ""),
    ("The verdict on Ruth Okafor: “guilty on all the counts”.", "guilty on all the counts", ""),
    ("A banner for Ruth Okafor: “never look back again”.", "never look back again", ""),
    ("Ruth Okafor and Marco Silva: “The roof was lost.”", "The roof was lost.", ""),
    ("Ruth Okafor’s opponent: “The roof was lost.”", "The roof was lost.", ""),
    ("She has one rule: “never look back again”.", "never look back again", ""),
    ("The sign read: “The roof was lost.”", "The roof was lost.", "The sign"),
    ("A letter to Ruth Okafor said: “The roof was lost.”", "The roof was lost.", "A letter to Ruth Okafor"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), CREDITED)
def test_who_is_credited(text: str, words: str, speaker: str) -> None:
    assert (words, speaker) in told(text)[0]


# (text, who must be a source and by which word, who must not)
ASKED = [
    ("Asked whether the roof was safe, Marco Silva said it was.", ("Marco Silva", "say"), ("Marco Silva", "ask")),
    ("When asked if he would go, Marco Silva said he would.", ("Marco Silva", "say"), ("Marco Silva", "ask")),
    ("Asked by reporters if it was over, Marco Silva said no.", ("Marco Silva", "say"), ("reporters", "ask")),
    ("Told the dam might fail, Marco Silva said he would go.", ("Marco Silva", "say"), ("Marco Silva", "tell")),
    # controls
    ("Marco Silva asked whether the roof was safe.", ("Marco Silva", "ask"), ("roof", "ask")),
    ("Warned by police that it might fail, Marco Silva said he would go.", ("police", "warn"), ("Marco Silva", "warn")),
    ("Marco Silva told the court that the roof was safe.", ("Marco Silva", "tell"), ("court", "tell")),
    ("Marco Silva smiled and said the roof was safe.", ("Marco Silva", "say"), ("roof", "say")),
]


@pytest.mark.parametrize(("text", "source", "other"), ASKED)
def test_who_is_asked_says_nothing_by_it(text: str, source: tuple[str, str], other: tuple[str, str]) -> None:
    found = told(text)[1]
    assert source in found
    assert other not in found


MARKS = [
    ("„The roof was lost“, Ann Lowe said.", "The roof was lost"),
    ("„The roof was lost,” Ann Lowe said.", "The roof was lost,"),
    ("»The roof was lost«, Ann Lowe said.", "The roof was lost"),
    ("‚The roof was lost‘, Ann Lowe said.", "The roof was lost"),
    ("“The roof was lost“, Ann Lowe said.", "The roof was lost"),
    ("“The roof was lost, Ann Lowe said.", "The roof was lost,"),
    ("“The roof was lost, said Ann Lowe. “It rained in.”", "The roof was lost,"),
    # controls
    ("«The roof was lost», said Ann Lowe.", "The roof was lost"),
    ("“The roof was lost.\n\n“It rained in,” Ann Lowe said.", "The roof was lost."),
    ("Ann Lowe said: “The roof was lost.", "The roof was lost."),
    ("“The roof, he said then, was lost,” Ann Lowe said.", "The roof, he said then, was lost,"),
    ("“The roof ‘was lost’ to us,” Ann Lowe said.", "The roof ‘was lost’ to us,"),
    ("”The roof was lost,” Ann Lowe said.", "The roof was lost,"),
]


@pytest.mark.parametrize(("text", "words"), MARKS)
def test_turned_and_missing_marks(text: str, words: str) -> None:
    found = told(text)[0]
    assert (words, "Ann Lowe") in found
