"""Later is not wrong: which discrepancies a later report may explain, and which stay contradictions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from compare.findings.merging import merge_findings
from compare.findings.updates import find_update
from compare.model import Decision, Evidence, Finding, Mark, Story
from compare.reading import resolve_source
from tests.detectors.stories import make_story

if TYPE_CHECKING:
    from compare.model import Kind, Moment

pytestmark = pytest.mark.model

MONDAY, TUESDAY = date(2024, 3, 11), date(2024, 3, 12)
NOON, EVENING = datetime(2024, 3, 11, 12), datetime(2024, 3, 11, 19, 30)


def dated(story: Story, *days: Moment | None) -> Story:
    """The story with its sources published on these days."""
    sources = [
        resolve_source(replace(s, article=replace(s.article, published=day)), day, "given")
        for s, day in zip(story.sources, days, strict=True)
    ]
    return replace(story, sources=tuple(sources))


def quote(story: Story, n: int, words: str, value: str | None = None) -> Evidence:
    source = story.sources[n]
    start = source.article.text.index(words)
    return Evidence(source.id, source.parse.sentence_at(start), start, start + len(words), words, 1, value)


# name, kind, days, (text, words marked) of each outlet, the later source or None
QUANTITIES: list[tuple[str, tuple[Moment | None, ...], tuple[tuple[str, str], ...], str | None]] = [
    (
        "a toll that grew",
        (MONDAY, TUESDAY),
        (("The flood killed 27 people.", "27"), ("The flood killed 41 people.", "41")),
        "b",
    ),
    (
        "a toll that grew, the later outlet first",
        (TUESDAY, MONDAY),
        (("The flood killed 41 people.", "41"), ("At least 27 people died in the flood.", "At least 27")),
        "a",
    ),
    (
        "a bound that was reached",
        (MONDAY, TUESDAY),
        (("At least 27 people died in the flood.", "At least 27"), ("The flood killed 41 people.", "41")),
        "b",
    ),
    (
        "by the hour",
        (NOON, EVENING),
        (("The fire injured three people.", "three"), ("The fire injured five people.", "five")),
        "b",
    ),
    (
        "the missing are found",
        (MONDAY, TUESDAY),
        (("Nine hikers are missing.", "Nine"), ("Four hikers are missing.", "Four")),
        "b",
    ),
    (
        "houses",
        (MONDAY, TUESDAY),
        (("The storm damaged 310 homes.", "310"), ("The storm damaged 470 homes.", "470")),
        "b",
    ),
    (
        "a magnitude",
        (MONDAY, TUESDAY),
        (("A magnitude 6.1 earthquake hit.", "magnitude 6.1"), ("A magnitude 5.9 earthquake hit.", "magnitude 5.9")),
        "b",
    ),
    (
        "by its words, on one day",
        (MONDAY, MONDAY),
        (("The death toll rose to 41.", "41"), ("The death toll was 27.", "27")),
        "a",
    ),
    (
        "so far",
        (MONDAY, TUESDAY),
        (("So far 1,200 people have registered.", "1,200"), ("In all 1,900 people registered.", "1,900")),
        "b",
    ),
    (
        "as of which day",
        (TUESDAY, TUESDAY),
        (("By Sunday 27 people had died.", "27"), ("By Monday 41 people had died.", "41")),
        "b",
    ),
    (
        "no one yet",
        (MONDAY, TUESDAY),
        (("So far no one has been arrested.", "no one"), ("Police arrested three people.", "three")),
        "b",
    ),
    (
        "no arrests have been made",
        (MONDAY, TUESDAY),
        (("No arrests have been made.", "No arrests"), ("Police made two arrests.", "two")),
        "b",
    ),
    (
        "in critical condition, fewer on the next day",
        (MONDAY, TUESDAY),
        (("Five people are in critical condition.", "Five"), ("Three people are in critical condition.", "Three")),
        "b",
    ),
    (
        "climbed to, on one day",
        (MONDAY, MONDAY),
        (("At least 14 people were killed.", "At least 14"), ("The toll climbed to 19 by evening.", "19")),
        "b",
    ),
    # --- contradictions ---
    (
        "one day",
        (MONDAY, MONDAY),
        (("The flood killed 27 people.", "27"), ("The flood killed 41 people.", "41")),
        None,
    ),
    (
        "no dates",
        (None, None),
        (("The flood killed 27 people.", "27"), ("The flood killed 41 people.", "41")),
        None,
    ),
    (
        "one has the hour only",
        (MONDAY, EVENING),
        (("The flood killed 27 people.", "27"), ("The flood killed 41 people.", "41")),
        None,
    ),
    (
        "the dead do not get fewer",
        (MONDAY, TUESDAY),
        (("The flood killed 41 people.", "41"), ("The flood killed 27 people.", "27")),
        None,
    ),
    (
        "nobody was hurt",
        (MONDAY, TUESDAY),
        (("No one was hurt.", "No one"), ("Three people were hurt.", "Three")),
        None,
    ),
    (
        "what does not change",
        (MONDAY, TUESDAY),
        (("The ferry can carry 186 passengers.", "186"), ("The ferry can carry 168 passengers.", "168")),
        None,
    ),
    (
        "a price",
        (MONDAY, TUESDAY),
        (("The firm paid $4 million.", "$4 million"), ("The firm paid $5 million.", "$5 million")),
        None,
    ),
    (
        "a vote of a council",
        (MONDAY, TUESDAY),
        (("The council voted 7-2 for it.", "7-2"), ("The council voted 8-1 for it.", "8-1")),
        None,
    ),
    (
        "long ago",
        (MONDAY, TUESDAY),
        (("The flood of May 2011 killed 27 people.", "27"), ("The flood of May 2011 killed 41 people.", "41")),
        None,
    ),
    (
        "merely vaguer",
        (MONDAY, TUESDAY),
        (("Dozens of people were hurt.", "Dozens"), ("The crash hurt 41 people.", "41")),
        None,
    ),
    (
        "attackers are not the dead",
        (MONDAY, TUESDAY),
        (
            ("Ten men stopped the van, and a guard was killed.", "Ten"),
            ("Fourteen men stopped the van, and a guard was killed.", "Fourteen"),
        ),
        None,
    ),
    (
        "the later one looks back",
        (MONDAY, TUESDAY),
        (("The flood killed 27 people.", "27"), ("Initially 41 people were thought killed.", "41")),
        None,
    ),
    (
        "as of days that are the other way round",
        (MONDAY, TUESDAY),
        (("By Monday 27 people had died.", "27"), ("By Sunday 41 people had died.", "41")),
        None,
    ),
    # --- three outlets ---
    (
        "two agree on the older one",
        (MONDAY, MONDAY, TUESDAY),
        (
            ("The flood killed 27 people.", "27"),
            ("27 people died in the flood.", "27"),
            ("The flood killed 41 people.", "41"),
        ),
        "c",
    ),
    (
        "two of one day cannot both be right",
        (MONDAY, MONDAY, TUESDAY),
        (
            ("The flood killed 27 people.", "27"),
            ("The flood killed 30 people.", "30"),
            ("The flood killed 41 people.", "41"),
        ),
        None,
    ),
]


@pytest.mark.parametrize(("days", "said", "later"), [c[1:] for c in QUANTITIES], ids=[c[0] for c in QUANTITIES])
def test_figures_that_grow(
    days: tuple[Moment | None, ...], said: tuple[tuple[str, str], ...], later: str | None
) -> None:
    story = dated(make_story(*(text for text, _ in said)), *days)
    evidence = [quote(story, n, words) for n, (_, words) in enumerate(said)]
    found = find_update(story, "quantity", evidence)
    assert (found.source if found else None) == later


STATES: list[tuple[str, Kind, tuple[str, str, str | None], tuple[str, str, str | None], str | None]] = [
    (
        "arrested, then charged",
        "framing",
        ("Police arrested the clerk.", "arrested", None),
        ("The clerk was charged with fraud.", "charged", None),
        "b",
    ),
    (
        "missing, then found",
        "polarity",
        ("The boy is missing.", "missing", None),
        ("The boy was found on the island.", "found", None),
        "b",
    ),
    (
        "planned, then done",
        "certainty",
        ("The mayor will sign the order.", "will sign", "planned"),
        ("The mayor signed the order.", "signed", "fact"),
        "b",
    ),
    (
        "moved to another day",
        "date",
        ("The vote is due on 3 April 2024.", "3 April 2024", "2024-04-03"),
        ("The vote was postponed to 10 April 2024.", "10 April 2024", "2024-04-10"),
        "b",
    ),
    (
        "held, then released",
        "polarity",
        ("The clerk was held by police.", "held", None),
        ("The clerk was released on Tuesday.", "released", None),
        "b",
    ),
    (
        "has not, then did",
        "polarity",
        ("The board has not approved the sale.", "has not approved", None),
        ("The board approved the sale.", "approved", None),
        "b",
    ),
    (
        "released, and held later",
        "polarity",
        ("The clerk was released on Monday.", "released", None),
        ("The clerk was held by police.", "held", None),
        None,
    ),
    (
        "charged, and only arrested later",
        "framing",
        ("The clerk was charged with fraud.", "charged", None),
        ("Police arrested the clerk.", "arrested", None),
        None,
    ),
    (
        "denied and said",
        "polarity",
        ("The mill did not close.", "did not close", None),
        ("The mill closed.", "closed", None),
        None,
    ),
    (
        "surer first",
        "certainty",
        ("The mayor signed the order.", "signed", "fact"),
        ("The mayor may sign the order.", "may sign", "possible"),
        None,
    ),
    (
        "two days of one event",
        "date",
        ("The ferry sank on 3 March 2024.", "3 March 2024", "2024-03-03"),
        ("The ferry sank on 4 March 2024.", "4 March 2024", "2024-03-04"),
        None,
    ),
    (
        "a name",
        "name",
        ("Ana Ruiz was charged.", "Ana Ruiz", "Ana Ruiz"),
        ("Ana Rius was convicted.", "Ana Rius", "Ana Rius"),
        None,
    ),
]


@pytest.mark.parametrize(("kind", "first", "second", "later"), [c[1:] for c in STATES], ids=[c[0] for c in STATES])
def test_states_that_follow_on_each_other(
    kind: Kind, first: tuple[str, str, str | None], second: tuple[str, str, str | None], later: str | None
) -> None:
    story = dated(make_story(first[0], second[0]), MONDAY, TUESDAY)
    found = find_update(story, kind, [quote(story, 0, *first[1:]), quote(story, 1, *second[1:])])
    assert (found.source if found else None) == later


def test_a_page_updated_since_may_have_the_newer_figure() -> None:
    story = dated(make_story("The flood killed 27 people.", "The flood killed 41 people."), MONDAY, TUESDAY)
    evidence = [quote(story, 0, "27"), quote(story, 1, "41")]
    first = replace(story.sources[0], article=replace(story.sources[0].article, updated=date(2024, 3, 13)))
    assert find_update(story, "quantity", evidence) is not None
    assert find_update(replace(story, sources=(first, story.sources[1])), "quantity", evidence) is None


def test_the_reason_can_be_checked() -> None:
    story = dated(make_story("The flood killed 27 people.", "The flood killed 41 people."), MONDAY, TUESDAY)
    found = find_update(story, "quantity", [quote(story, 0, "27"), quote(story, 1, "41")])
    assert found is not None
    assert found.reason == (
        "b is the later report (12 March 2024; a: 11 March 2024), and the count of the dead grows while the news is "
        "young: it may supersede the other."
    )


def finding(story: Story) -> Finding:
    marks = []
    for source, words in zip(story.sources, ("27", "41"), strict=True):
        start = source.article.text.index(words)
        marks.append(Mark(source.id, start, start + len(words), f"{words} people"))
    return Finding(
        "quantity-conflict", "quantity", "conflict", "medium", 0.8, "killed", tuple(marks), "Both count.", "Which?"
    )


def test_updates_can_be_left_out_and_versions_have_none() -> None:
    story = dated(make_story("The flood killed 27 people.", "The flood killed 41 people."), MONDAY, TUESDAY)
    (found,) = merge_findings(story, [finding(story)])
    assert (found.update, found.verdict, found.standing) == ("b", "conflict", "update")
    assert found.reason.startswith("Both count. Taken as the same: ")
    assert " b is the later report" in found.reason
    assert replace(found, decision=Decision("accepted", "seen")).standing == "accepted"
    assert merge_findings(story, [finding(story)], no_updates=True) == ()
    (versions,) = merge_findings(story, [finding(story)], are_versions=True)
    assert (versions.update, versions.reason) == (None, "Both count.")
