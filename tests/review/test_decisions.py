"""Decisions in the baseline: one at a time, none lost, and only what a page may say."""

from __future__ import annotations

import threading
from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.errors import UsageError
from compare.model import Decision
from compare.project.baselines import parse_baseline, read_baseline
from compare.review.decisions import (
    NO_TAG,
    NOTE_CHARS,
    DecidedMeanwhileError,
    read_decision,
    read_decisions,
    record_decision,
    write_decision,
)
from tests.report_cases import trip

if TYPE_CHECKING:
    from pathlib import Path

ID, OTHER = "4be17c09", "90c7aa01"
ASK = Decision("ask", "Which day?", by="Ann", on=date(2023, 6, 10))


def test_a_decision_is_written_with_what_it_is_about_and_taken_out_again(tmp_path: Path) -> None:
    path = tmp_path / "reports" / "baseline.toml"
    stored = write_decision(trip(), path, ID, ASK, tag=NO_TAG)
    assert stored.decision == ASK
    assert path.read_text(encoding="utf-8") == (
        "# What was decided about findings; factdiff review and factdiff accept ID --because … write it.\n\n"
        'format = 2\n\n[decided.4be17c09]\ndecision = "ask"\nnote = "Which day?"\nby = "Ann"\non = 2023-06-10\n'
        'outlets = ["City Post", "Harbor Ledger", "Northern Wire"]\narticles = ["a.md", "b.md", "posts/c.html"]\n'
        'finding = "framing: defence ministers in Singapore: “met his counterpart” (a) / ““spoke briefly” and shook '
        "hands” (a) / “rebuffed a request from the defence secretary for a meeting” (b) / “rebuffed a request from the "
        'defence secretary for a meeting” (c)"\n'
    )
    assert write_decision(trip(), path, ID, None, tag=stored.tag).tag == NO_TAG
    assert read_baseline(path) == ()


def test_a_change_that_did_not_see_the_last_one_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "baseline.toml"
    seen = write_decision(trip(), path, ID, ASK, tag=NO_TAG)
    for tag in (NO_TAG, "", "0" * 16):
        with pytest.raises(DecidedMeanwhileError) as caught:
            write_decision(trip(), path, ID, Decision("no conflict"), tag=tag)
        assert caught.value.stored == seen
    write_decision(trip(), path, OTHER, Decision("no conflict"), tag=NO_TAG)  # another finding is no conflict
    assert read_decisions(trip(), path).by_id[ID] == seen


def test_of_many_at_once_one_wins_for_each_finding(tmp_path: Path) -> None:
    path, report, lost = tmp_path / "baseline.toml", trip(), []
    ids = [found.id for found in report.discrepancies]

    def decide(id_: str, name: str) -> None:
        try:
            write_decision(report, path, id_, Decision("ask", by=name), tag=NO_TAG)
        except DecidedMeanwhileError:
            lost.append(id_)

    threads = [threading.Thread(target=decide, args=(id_, f"n{n}")) for n in range(4) for id_ in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(lost) == sorted(ids * 3)
    assert {entry.id for entry in read_baseline(path)} == set(ids)


def test_comments_and_other_entries_stay(tmp_path: Path) -> None:
    path = tmp_path / "baseline.toml"
    before = "format = 2\n\n# Asked the county.\n[accepted.ffffffff]\nbecause = 'so' # by hand\n"
    path.write_text(before, encoding="utf-8")
    stored = write_decision(trip(), path, ID, ASK, tag=NO_TAG)
    assert "# Asked the county.\n[accepted.ffffffff]\nbecause = 'so' # by hand\n" in path.read_text(encoding="utf-8")
    write_decision(trip(), path, ID, None, tag=stored.tag)
    assert path.read_text(encoding="utf-8") == before


def test_what_lapsed_is_open_again_and_can_be_decided_anew(tmp_path: Path) -> None:
    path = tmp_path / "baseline.toml"
    until = Decision("accepted", "for now", date(2023, 1, 1))
    lapsed = write_decision(trip(), path, ID, until, tag=NO_TAG)
    assert (lapsed.decision, lapsed.lapsed) == (None, until)
    assert read_decisions(trip(), path, today=date(2022, 12, 1)).by_id[ID].decision == until
    assert write_decision(trip(), path, ID, ASK, tag=lapsed.tag).decision == ASK


def test_an_unknown_finding_and_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        write_decision(trip(), tmp_path / "b.toml", "ffffffff", ASK, tag=NO_TAG)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(UsageError, match="cannot be written"):
        write_decision(trip(), tmp_path / "file" / "b.toml", ID, ASK, tag=NO_TAG)


@pytest.mark.parametrize(
    "decision",
    [
        Decision("accepted", "so", date(2024, 1, 2), by="Ann", on=date(2024, 1, 1)),
        Decision("correct", "41", outlets=("A", "B")),
        Decision("no conflict"),
        ASK,
    ],
)
def test_a_decision_goes_through_json(decision: Decision) -> None:
    assert read_decision(record_decision(decision), ("A", "B")) == decision


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (None, "it is no decision"),
        ([], "it is no decision"),
        ({"choice": "ask", "id": "x"}, "it is no decision"),
        ({"choice": "maybe"}, "what was decided"),
        ({"choice": ["ask"]}, "what was decided"),
        ({"choice": "accepted", "note": " "}, "why the finding is accepted"),
        ({"choice": "ask", "note": "x" * (NOTE_CHARS + 1)}, "its note is no text"),
        ({"choice": "ask", "note": 1}, "its note is no text"),
        ({"choice": "ask", "by": ["Ann"]}, "its by is no text"),
        ({"choice": "correct", "outlets": ["Elsewhere"]}, "names an outlet"),
        ({"choice": "correct", "outlets": "A"}, "names an outlet"),
        ({"choice": "accepted", "note": "x", "until": "soon"}, "its until is no day"),
        ({"choice": "ask", "on": 3}, "its on is no day"),
    ],
)
def test_a_page_can_say_nothing_else(data: object, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        read_decision(data, ("A", "B"))


def test_what_a_page_says_stands_on_one_line_of_the_file(tmp_path: Path) -> None:
    words = 'a"]\n[accepted.ffffffff]\nbecause = "x\u202e\ud800'
    path = tmp_path / "baseline.toml"
    write_decision(trip(), path, ID, read_decision({"choice": "ask", "note": words}, ()), tag=NO_TAG)
    (entry,) = parse_baseline(path.read_text(encoding="utf-8"), name="x")
    assert entry.decision.note == 'a"] [accepted.ffffffff] because = "x\ufffd\ufffd'
