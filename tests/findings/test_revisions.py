"""Two versions of one article: what changed, what was added or cut, what was only wording."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import compare
from compare.findings.revisions import find_steady
from compare.model import Article
from compare.reporters.revision_passages import count_changes
from compare.reporters.revision_report import render_revisions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import FactChange

PARAGRAPHS = (
    "Bus crash hurts nine",
    "A bus carrying 34 pupils left Harrow Road near Eastwick on Monday morning, injuring nine of them, police said.",
    "The driver, Owen Latch, was treated at Mercy Hospital and has been released. Nobody was killed.",
    "“It slid and I could not hold it,” Latch said. The school's head teacher, Ines Oduya, praised the pupils.",
    "Repairs to the road will cost $1.4 million, the county said. The wall along it was built in 1961.",
    "The road reopened at 6:15 p.m. Two cranes lifted the bus out of the ditch.",
)
OLD = "\n\n".join(PARAGRAPHS)
PUBLISHED = date(2024, 4, 10)


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> compare.Settings:
    return compare.Settings(cache_dir=tmp_path_factory.mktemp("cache"))


def version(text: str, published: date | None = PUBLISHED, outlet: str = "Gazette") -> Article:
    return Article.from_text(text, outlet=outlet, published=published)


def edited(*changes: tuple[str, str]) -> str:
    text = OLD
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    return text


def told(changes: Iterable[FactChange]) -> list[tuple[str, str, str | None, str, str]]:
    return [
        (c.status, c.kind, c.verdict, c.old[0].text if c.old else "", c.new[0].text if c.new else "") for c in changes
    ]


# (name, edit, the change: status, kind, verdict, old words, new words)
CHANGED = [
    ("a figure", ("carrying 34 pupils", "carrying 43 pupils"), ("changed", "quantity", "conflict", "34", "43")),
    ("a weekday", ("on Monday morning", "on Sunday morning"), ("changed", "date", "conflict", "Monday", "Sunday")),
    ("a time", ("6:15 p.m.", "8:15 p.m."), ("changed", "date", "conflict", "6:15 p.m.", "8:15 p.m.")),
    ("money", ("$1.4 million", "$4.1 million"), ("changed", "quantity", "conflict", "$1.4 million", "$4.1 million")),
    ("a name", ("Ines Oduya", "Ines Odaya"), ("changed", "name", None, "Ines Oduya", "Ines Odaya")),
    ("a role", ("head teacher", "deputy head"), ("changed", "role", None, "", "")),
    ("a quotation", ("I could not hold it", "I did not hold it"), ("changed", "quote", None, "", "")),
    ("a year", ("in 1961", "in 1916"), ("changed", "date", "conflict", "1961", "1916")),
    ("what a figure counts", ("injuring nine", "killing nine"), ("changed", "quantity", "conflict", "nine", "nine")),
    ("a hedge", ("and has been released", "and may have been released"), ("changed", "certainty", None, "", "")),
    ("a figure made vaguer", ("carrying 34", "carrying about 34"), ("changed", "quantity", "differs", "", "about")),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("edit", "change"), [row[1:] for row in CHANGED], ids=[row[0] for row in CHANGED])
def test_a_changed_fact_is_told_as_one(
    edit: tuple[str, str], change: tuple[str, str, str | None, str, str], settings: compare.Settings
) -> None:
    revision = compare.compare_versions(version(OLD), version(edited(edit)), settings=settings)
    found = [c for c in told(revision.changes) if c[:2] == change[:2]]
    assert found, told(revision.changes)
    _, _, verdict, before, after = found[0]
    assert verdict == (change[2] or verdict)
    assert (change[3] in before, change[4] in after) == (True, True)
    assert {c[0] for c in told(revision.changes)} == {"changed"}
    assert revision.reworded == ()
    assert revision.added == revision.cut == ()


# (name, edits): other words, same facts.
WORDING = [
    ("a synonym", [("injuring nine", "hurting nine")]),
    ("order of words", [("The road reopened at 6:15 p.m.", "At 6:15 p.m. the road reopened.")]),
    ("a figure spelled out", [("injuring nine of them", "injuring 9 of them")]),
    ("quotation marks", [("“It slid and I could not hold it,”", '"It slid and I could not hold it,"')]),
    ("a split sentence", [("Monday morning, injuring nine", "Monday morning. It injured nine")]),
]


@pytest.mark.model
@pytest.mark.parametrize("edits", [row[1] for row in WORDING], ids=[row[0] for row in WORDING])
def test_an_edit_of_words_changes_no_fact(edits: Sequence[tuple[str, str]], settings: compare.Settings) -> None:
    revision = compare.compare_versions(version(OLD), version(edited(*edits)), settings=settings)
    assert told(revision.changes) == []
    assert revision.reworded
    assert revision.unread == ()
    assert count_changes(revision) == "no fact changed"


@pytest.mark.model
def test_moved_paragraphs_are_no_change(settings: compare.Settings) -> None:
    moved = "\n\n".join([PARAGRAPHS[0], PARAGRAPHS[4], *PARAGRAPHS[1:4], PARAGRAPHS[5]])
    revision = compare.compare_versions(version(OLD), version(moved), settings=settings)
    assert revision.changes == revision.reworded == revision.added == revision.cut == ()
    assert len(revision.moved) == 2
    assert revision.unchanged == len(revision.new.parse.sentences)


@pytest.mark.model
def test_a_change_in_a_moved_paragraph_is_still_seen(settings: compare.Settings) -> None:
    moved = "\n\n".join([*PARAGRAPHS[:1], PARAGRAPHS[4].replace("1961", "1916"), *PARAGRAPHS[1:4], PARAGRAPHS[5]])
    revision = compare.compare_versions(version(OLD), version(moved), settings=settings)
    assert [c[3:] for c in told(revision.changes)] == [("1961", "1916")]
    assert revision.moved


@pytest.mark.model
def test_sentences_added_and_cut_bring_their_facts(settings: compare.Settings) -> None:
    text = edited(
        (" The wall along it was built in 1961.", ""),
        ("Nobody was killed.", "Nobody was killed. A second bus took 25 pupils to Wenbury at noon."),
    )
    revision = compare.compare_versions(version(OLD), version(text), settings=settings)
    added = {c[4] for c in told(revision.changes) if c[0] == "added"}
    assert {"25", "Wenbury"} <= added
    assert [c[1::2] for c in told(revision.changes) if c[0] == "cut"] == [("date", "1961")]
    assert (len(revision.added), len(revision.cut)) == (1, 1)
    shown = render_revisions([revision], "text")
    assert "[25] pupils to [Wenbury]" in shown
    assert "cut\n    - " in shown


@pytest.mark.model
def test_a_fact_said_again_elsewhere_is_not_added(settings: compare.Settings) -> None:
    text = edited(("The wall along", "All 34 pupils were at home by then. The wall along"))
    revision = compare.compare_versions(version(OLD), version(text), settings=settings)
    assert not [c for c in told(revision.changes) if c[4] in ("34", "All 34")]
    assert len(revision.added) == 1


@pytest.mark.model
def test_a_claim_put_into_a_sentence_is_more_than_wording(settings: compare.Settings) -> None:
    text = edited(("praised the pupils.", "praised the pupils and blamed the county for the state of the road."))
    revision = compare.compare_versions(version(OLD), version(text), settings=settings)
    assert revision.reworded == ()
    assert len(revision.added) == 1
    back = compare.compare_versions(version(text), version(OLD), settings=settings)
    assert (back.reworded, len(back.cut)) == ((), 1)


@pytest.mark.model
def test_new_and_deleted_articles_hold_their_facts(settings: compare.Settings) -> None:
    new = compare.compare_versions(None, version(OLD), settings=settings)
    gone = compare.compare_versions(version(OLD), None, settings=settings)
    assert (new.status, gone.status) == ("added", "deleted")
    assert {c.status for c in new.changes} == {"added"}
    assert {c.status for c in gone.changes} == {"cut"}
    assert len(new.changes) == len(gone.changes) > 10
    assert count_changes(new).startswith("new article with ")


@pytest.mark.model
def test_another_publication_date_is_noted_with_the_days_it_moves(settings: compare.Settings) -> None:
    revision = compare.compare_versions(version(OLD), version(OLD, date(2024, 4, 17)), settings=settings)
    assert revision.changes == ()
    assert revision.notes[0] == "published: 2024-04-10 → 2024-04-17"
    assert any("Monday morning" in note and "now means another time" in note for note in revision.notes)


@pytest.mark.model
def test_a_version_without_a_date_is_read_against_the_other(settings: compare.Settings) -> None:
    revision = compare.compare_versions(version(OLD, None), version(OLD), settings=settings)
    assert revision.changes == ()
    assert revision.old.anchor == PUBLISHED


@pytest.mark.model
def test_every_format_tells_the_same(settings: compare.Settings) -> None:
    text = edited(("carrying 34 pupils", "carrying 43 pupils"), ("lifted the bus", "hauled the bus"))
    revision = compare.compare_versions(version(OLD), version(text), settings=settings)
    shown = {name: render_revisions([revision], name) for name in ("text", "markdown", "json")}
    assert "carrying [34] pupils" in shown["text"]
    assert "carrying <b>43</b> pupils" in shown["markdown"]
    record = json.loads(shown["json"])["revisions"][0]
    (change,) = record["changes"]
    assert record["old"]["text"][change["old"][0]["start"] : change["old"][0]["end"]] == "34"
    (unread,) = record["unread"]
    (start, end), *_ = unread["new"]["spans"]
    assert (record["new"]["text"][start:end], unread["reason"]) == ("hauled", "words")
    assert "hauled" in record["new"]["text"][slice(*record["new"]["sentences"][unread["new"]["sentences"][0]])]
    assert "[hauled] the bus" in shown["text"].partition("changed words, not read as a fact")[2]
    assert "<b>hauled</b> the bus" in shown["markdown"].partition("**Changed words, not read as a fact**")[2]
    assert all(text.endswith("\n") for text in shown.values())
    assert render_revisions([], "text") == "No article changed.\n"


@pytest.mark.model
def test_hostile_words_stay_words(settings: compare.Settings) -> None:
    bad = "The \x1b[31mmayor\x1b[0m <script>alert(1)</script> spent $5 million on [a](javascript:x) bridge."
    revision = compare.compare_versions(
        version(f"{OLD}\n\n{bad}"), version(f"{OLD}\n\n{bad.replace('$5', '$6')}"), settings=settings
    )
    assert "\x1b" not in render_revisions([revision], "text")
    markdown = render_revisions([revision], "markdown")
    assert "<script>" not in markdown
    assert "[a](" not in markdown


@given(st.lists(st.integers(0, 30), unique=True, max_size=25))
def test_the_steady_pairs_are_a_longest_run_in_order(olds: list[int]) -> None:
    pairs = list(zip(olds, range(len(olds)), strict=True))
    steady = find_steady(pairs)
    assert set(steady) <= set(pairs)
    assert steady == sorted(steady)
    best = [1] * len(olds)
    for n, old in enumerate(olds):
        best[n] = 1 + max((best[m] for m in range(n) if olds[m] < old), default=0)
    assert len(steady) == max(best, default=0)


@pytest.mark.model
def test_a_version_against_itself_is_unchanged_and_a_thousand_like_lines_are_quick(settings: compare.Settings) -> None:
    text = "\n\n".join(["Two men were arrested."] * 400)
    revision = compare.compare_versions(
        version(text), version(text + "\n\nThree men were arrested."), settings=settings
    )
    assert revision.unchanged == 400
    assert len(revision.added) == 1
