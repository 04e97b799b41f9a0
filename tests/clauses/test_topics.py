"""What a finding is about, in words of the articles: the heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.clauses.abridging import GAP, MAX_WORDS
from compare.clauses.topics import (
    describe_act,
    describe_clash,
    describe_fact,
    describe_name,
    describe_place,
    describe_sureness,
    describe_whether,
    describe_word,
)
from compare.model import Clash
from tests.detectors.stories import make_source

if TYPE_CHECKING:
    from compare.model import Fact, Predication, Source

pytestmark = pytest.mark.model


def fact_of(text: str, kind: str, source_id: str = "a") -> tuple[Source, Fact]:
    source = make_source(source_id, text)
    return source, next(f for f in source.facts if f.kind == kind)


TOPICS = [
    ("the fact's own words are left out", "The ferry sank on Tuesday night.", "date", "The ferry sank"),
    (
        "whole phrases",
        "Foreign Minister Eleni Vastakis visited Prague last month.",
        "date",
        "Foreign Minister Eleni Vastakis visited Prague",
    ),
    (
        "a value inside leaves a gap",
        "Orvane lost 12 of the games in May.",
        "quantity",
        "Orvane lost … of the games in May",
    ),
    (
        "a particle stays with its verb",
        "The council has set aside 3 million euros for the renewal of the line.",
        "quantity",
        "The council has set aside … for the renewal of the line",
    ),
    ("a value before a noun", "Nurses filled in 90 forms outside.", "quantity", "Nurses filled in … forms outside"),
    (
        "a time before the subject",
        "On Friday the fishermen sold their boats.",
        "date",
        "The fishermen sold their boats",
    ),
    (
        "a relative clause has its noun",
        "They sold the old quarry that accounts for a third of its stone.",
        "quantity",
        "The old quarry accounts for … of its stone",
    ),
    (
        "the relative clause about an object",
        "The ship that the navy seized on Friday carried oil.",
        "date",
        "The ship that the navy seized",
    ),
    ("no dateline", "TORVIK — Fourteen people slept in the school.", "quantity", "How many people slept in the school"),
    (
        "no dateline of two words",
        "LE HAVRE, France — Fourteen people slept in the school.",
        "quantity",
        "How many people slept in the school",
    ),
    ("an age has its owner", "Maureen Tighe, 58, left the ship.", "quantity", "Age of Maureen Tighe"),
    ("a part", "Seventeen of the rescued were children.", "quantity", "How many of the rescued were children"),
    (
        "a share",
        "15 per cent of the fee goes to Harwick United.",
        "quantity",
        "What share of the fee goes to Harwick United",
    ),
    ("a sum", "Some $40 million was spent on the dam.", "quantity", "How much was spent on the dam"),
    (
        "the end of a time",
        "The bridge will stay closed until noon on Monday.",
        "date",
        "The bridge will stay closed until …",
    ),
    (
        "no approximation of one outlet's",
        "The burglary was noticed shortly before 3 a.m. on Saturday.",
        "date",
        "The burglary was noticed",
    ),
    ("a length", "The strike went on for 17 days.", "date", "The strike went on for …"),
    (
        "verbs above it",
        "The union agreed to cut 240 jobs by the end of 2027.",
        "quantity",
        "The union agreed to cut … jobs",
    ),
    (
        "a second verb has the first one's subject",
        "The mill shut down and dismissed 80 workers.",
        "quantity",
        "The mill dismissed … workers",
    ),
    (
        "a participle",
        "A storm hit the stadium, sending 9,000 fans home.",
        "quantity",
        "A storm hit the stadium, sending … fans home",
    ),
    ("a condition", "If the swell is more than two metres, a barge will take it.", "quantity", "If the swell is …"),
    (
        "what was said first",
        "The council approved the plan, a court ruled in May.",
        "date",
        "A court ruled that the council approved the plan",
    ),
    ("a participle after a noun", "The email, sent on 4 September, asked the trust to wait.", "date", "The email sent"),
    (
        "who speaks",
        "“We found three jerrycans,” said Daniel Tetteh.",
        "quantity",
        "We found … jerrycans (Daniel Tetteh)",
    ),
    (
        "a pronoun",
        "Ruth Okafor said her office had sent 300 letters.",
        "quantity",
        "Ruth Okafor’s office had sent … letters",
    ),
    (
        "two people",
        "Founder Ira Kulle and co-founder Farida Orr keep 31% of the shares.",
        "quantity",
        "Founder Ira Kulle and co-founder Farida Orr keep … of the shares",
    ),
]


@pytest.mark.parametrize(("text", "kind", "expected"), [row[1:] for row in TOPICS], ids=[row[0] for row in TOPICS])
def test_topics(text: str, kind: str, expected: str) -> None:
    assert describe_fact(*fact_of(text, kind)) == expected


def test_topics_are_short() -> None:
    told = fact_of(
        "The big old regional council of the northern province approved a long new plan for roads in the hills above "
        "the town and along the coast to the harbour on Friday.",
        "date",
    )
    assert len(describe_fact(*told).split()) <= MAX_WORDS


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("It dismissed 80 workers.", "The mill dismissed 90 workers.", "The mill dismissed … workers"),
        ("The mill dismissed 80 workers.", "The mill in Torvik sacked 90 workers.", "The mill dismissed … workers"),
        ("He said 12.", "The committee counted 14 votes.", "The committee counted … votes"),
    ],
)
def test_of_two_outlets_words_those_that_tell_more(one: str, other: str, expected: str) -> None:
    (first, x), (second, y) = fact_of(one, "quantity"), fact_of(other, "quantity", "b")
    assert describe_clash(first, second, Clash("quantity", "a", "b", (x,), (y,), "conflict", 0.9)) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The mill closed on Monday.", "The mill closed on 3 May.", "When: the mill closed"),
        (
            "The mill had been idle since Monday.",
            "The mill had been idle since 3 May.",
            "The mill had been idle since …",
        ),
    ],
)
def test_a_date_is_asked_for_where_no_gap_shows_it(one: str, other: str, expected: str) -> None:
    (first, x), (second, y) = fact_of(one, "date"), fact_of(other, "date", "b")
    assert describe_clash(first, second, Clash("date", "a", "b", (x,), (y,), "conflict", 0.9)) == expected


def test_a_name_is_told_whole() -> None:
    source, fact = fact_of("Banque du Litani dismissed 80 workers.", "quantity")
    assert describe_fact(source, fact) == "Banque du Litani dismissed … workers"


def test_another_mention_speaks_where_the_first_tells_nothing() -> None:
    source = make_source("a", "They lost 80. The mill in Torvik dismissed 80 workers.")
    other, y = fact_of("He named 90.", "quantity", "b")
    xs = tuple(f for f in source.facts if f.kind == "quantity")
    clash = Clash("quantity", "a", "b", xs, (y,), "conflict", 0.9)
    assert describe_clash(source, other, clash) == "The mill in Torvik dismissed … workers"


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The harbour master, Tom Aldous, opened the gates.", "Aldous", "Name of the harbour master"),
        ("The ferry’s owner, Pacific Reyna Lines, paid the fine.", "Reyna", "Name of the ferry’s owner"),
        ("Lukas Angerer led the group past the barrier.", "Angerer", "Who led the group past the barrier"),
    ],
)
def test_names(text: str, name: str, expected: str) -> None:
    source = make_source("a", text)
    fact = next(f for f in source.facts if f.kind == "name" and name in f.text)
    assert describe_name([(source, fact)]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The appeal was heard in Calgary.", "Where: the appeal was heard"),
        (
            "Firefighters cut through the roof of the rear carriage.",
            "Where: firefighters cut through the roof of the …",
        ),
    ],
)
def test_places(text: str, expected: str) -> None:
    assert describe_place([fact_of(text, "place")]) == expected


def acts(*told: tuple[str, str]) -> list[tuple[Source, Predication]]:
    out = []
    for n, (text, verb) in enumerate(told):
        source = make_source("ab"[n], text)
        out.append((source, next(p for c in source.claims for p in c.predications if p.predicate.startswith(verb))))
    return out


def test_what_one_denies_is_told_as_a_question_in_the_others_words() -> None:
    told = acts(("The bank will not press charges.", "press"), ("The Bank of Torvik has lodged a complaint.", "lodge"))
    assert describe_whether(told) == "Whether the Bank of Torvik has lodged a complaint"
    alone = acts(("The two presidents held no private meeting.", "hold"))
    assert describe_whether(alone) == "Whether the two presidents held any private meeting"


def test_how_sure_an_act_is_in_the_words_of_the_surer() -> None:
    told = acts(
        ("The second train may have passed a signal at danger.", "pass"), ("The second train passed a signal.", "pass")
    )
    assert describe_sureness(told) == "How sure it is that the second train passed a signal"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            ("Carl Osgood resigned on Monday.", "resign"),
            ("Carl Osgood was forced out by the board.", "force"),
            "What happened to Carl Osgood",
        ),
        (
            ("Narmada Petroleum cancelled its contract.", "cancel"),
            ("Narmada Petroleum suspended purchases.", "suspend"),
            "What Narmada Petroleum did",
        ),
        (
            ("The governor sacked Josphat Lelei.", "sack"),
            ("Lelei resigned.", "resign"),
            "What happened to Josphat Lelei",
        ),
        (
            ("Athens scrapped the visit.", "scrap"),
            ("An earlier trip was put off by agreement.", "put"),
            "Athens scrapped the visit, or an earlier trip was put off by agreement",
        ),
    ],
)
def test_two_acts_are_told_of_whoever_takes_part_in_both(
    one: tuple[str, str], other: tuple[str, str], expected: str
) -> None:
    assert describe_act(acts(one, other)) == expected


def test_whose_word_it_is() -> None:
    told = acts(("The buyer intends to keep all four plants.", "keep"))
    assert describe_word(told) == "On whose word: the buyer intends to keep all four plants"


def test_a_fact_that_is_all_of_its_sentence_has_no_topic() -> None:
    source = make_source("a", "Twenty days.")
    fact = next(f for f in source.facts if f.kind == "date")
    assert describe_fact(source, fact) in {"", GAP}
