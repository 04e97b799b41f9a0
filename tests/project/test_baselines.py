"""The baseline: which findings count as accepted, until when, and how entries are written."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import compare
from compare.cli import main
from compare.commands.options import is_failing
from compare.errors import SourceError, UsageError
from compare.findings.ids import number_as_before, number_findings, read_traits
from compare.model import CHOICES, Article, Decision, Discrepancy, Evidence, Parse, Report, Source
from compare.project.baselines import (
    Entry,
    add_entry,
    apply_baseline,
    find_in_reports,
    find_stale,
    list_known,
    parse_baseline,
    read_baseline,
)
from compare.reporters import render
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HEAD = "---\noutlet: {}\npublished: 2024-03-{}\n---\n\n"
TEXTS = {
    "a.md": HEAD.format("Ledger", 14)
    + "The ferry struck a sandbar off Kessel Point on Tuesday. In all, 41 were hurt.\n",
    "b.md": HEAD.format("Herald", 15)
    + "The ferry struck a sandbar off Kessel Point on Tuesday. In all, 27 were hurt.\n",
}


def report(
    *ids: str, published: date | None = date(2024, 3, 14), outlets: Sequence[str] = ("Ledger", "Herald")
) -> Report:
    sources = tuple(
        Source(i, Article("In all, 41.", outlet, published=published, path=f"{i}.md"), Parse("", (), (), ()))
        for i, outlet in (("a", "Ledger"), ("b", "Herald"))
    )
    evidence = tuple(Evidence(s.id, 0, 8, 10, "41", 1, "41") for s in sources)
    found = tuple(
        Discrepancy(i, "quantity", "conflict", "high", 0.9, "r", "topic", "summary", "reason", "question", evidence)
        for i in ids
    )
    return Report("0", "s", sources, (), found, ())


def accept(
    id_: str,
    because: str,
    until: date | None = None,
    outlets: tuple[str, ...] = (),
    articles: tuple[str, ...] = (),
    finding: str = "",
) -> Entry:
    return Entry(id_, Decision("accepted", because, until), outlets, articles, finding)


def accepted(applied_to: Report) -> dict[str, str]:
    return {found.id: found.accepted for found in applied_to.discrepancies}


# --- use -----------------------------------------------------------------------------------------

# (name, entry, accepted text, an expired entry?)
ENTRIES = [
    ("for good", accept("aaaaaaaa", "checked"), "checked", False),
    ("until a later day", accept("aaaaaaaa", "checked", date(2024, 3, 20)), "checked (until 2024-03-20)", False),
    ("until that very day", accept("aaaaaaaa", "checked", date(2024, 3, 14)), "checked (until 2024-03-14)", False),
    ("until the day before", accept("aaaaaaaa", "checked", date(2024, 3, 13)), "", True),
    ("another id", accept("bbbbbbbb", "checked"), "", False),
    ("its outlets", accept("aaaaaaaa", "checked", outlets=("Herald", "Ledger")), "checked", False),
    ("other outlets", accept("aaaaaaaa", "checked", outlets=("Herald", "Post")), "", False),
]


@pytest.mark.parametrize(("entry", "text", "expired"), [row[1:] for row in ENTRIES], ids=[row[0] for row in ENTRIES])
def test_an_entry_covers_its_finding_for_its_time(entry: Entry, text: str, expired: bool) -> None:
    applied = apply_baseline(report("aaaaaaaa"), [entry])
    assert accepted(applied.report) == {"aaaaaaaa": text}
    assert any("it counts again" in note for note in applied.notes) == expired
    assert applied.report.notes == applied.notes


# (decision, settled, to do)
DECIDED = [
    (Decision("no conflict"), "Not a conflict", ""),
    (Decision("no conflict", "two\ndays"), "Not a conflict: two days", ""),
    (Decision("ask", "Which day?"), "", "Ask the desk: Which day?"),
    (Decision("correct", "It was 41.", outlets=("Herald",)), "", "Correct Herald: It was 41."),
    (Decision("correct"), "", "Correct"),
]


@pytest.mark.parametrize(("decision", "settled", "to_do"), DECIDED, ids=[str(row[0]) for row in DECIDED])
@pytest.mark.parametrize("fail_on", ["conflict", "differs"])
def test_what_is_to_be_done_still_counts_and_what_is_settled_does_not(
    decision: Decision, settled: str, to_do: str, fail_on: str
) -> None:
    (found,) = apply_baseline(report("aaaaaaaa"), [Entry("aaaaaaaa", decision)]).report.discrepancies
    assert (found.accepted, found.to_do) == (settled, to_do)
    assert is_failing(found, fail_on) == (not settled)


def test_the_day_is_given_or_the_latest_publication_and_never_the_clock() -> None:
    entry = accept("aaaaaaaa", "checked", date(2024, 3, 20))
    (told,) = apply_baseline(report("aaaaaaaa"), [entry], today=date(2024, 3, 21)).notes
    assert "that day has passed on 2024-03-21" in told
    undated = apply_baseline(report("aaaaaaaa", published=None), [entry])
    assert accepted(undated.report) == {"aaaaaaaa": "checked (until 2024-03-20)"}
    assert [("aaaaaaaa" in note, "give --today" in note) for note in undated.report.notes] == [(True, True)]


def test_stale_entries_are_those_whose_articles_were_compared() -> None:
    entries = [
        accept("aaaaaaaa", "matched", articles=("a.md", "b.md")),
        accept("bbbbbbbb", "stale", articles=("./a.md", "b.md")),
        accept("cccccccc", "another story", outlets=("Herald", "Ledger"), articles=("c.md", "d.md")),
        accept("dddddddd", "stale by outlets", outlets=("Herald", "Ledger")),
        accept("eeeeeeee", "by its id alone"),
    ]
    one = report("aaaaaaaa")
    stale = find_stale(entries, [one], apply_baseline(one, entries).used)
    assert [entry.id for entry in stale] == ["bbbbbbbb", "dddddddd"]


# --- the file ------------------------------------------------------------------------------------

texts = st.text(max_size=40).map(lambda text: clean_text(text).strip()).filter(bool)
decisions = st.builds(
    Decision,
    st.just("accepted"),
    texts,
    until=st.none() | st.dates(),
    by=st.just("") | texts,
    on=st.none() | st.dates(),
) | st.sampled_from(CHOICES[1:]).flatmap(
    lambda choice: st.builds(
        Decision,
        st.just(choice),
        st.just("") | texts,
        outlets=st.lists(texts, max_size=2).map(lambda names: tuple(sorted(names)) if choice == "correct" else ()),
        by=st.just("") | texts,
        on=st.none() | st.dates(),
    )
)
entries_ = st.builds(
    Entry,
    id=st.from_regex(r"[0-9a-f]{8}", fullmatch=True),
    decision=decisions,
    outlets=st.lists(texts, max_size=3).map(lambda names: tuple(sorted(names))),
    articles=st.lists(texts, max_size=3).map(tuple),
    finding=st.just("") | texts,
)


@given(st.lists(entries_, max_size=3, unique_by=lambda e: e.id))
def test_what_is_written_is_read_again_in_order(entries: list[Entry]) -> None:
    text = ""
    for entry in entries:
        text = add_entry(text, entry)
    again = parse_baseline(text, name="x") if entries else ()
    assert [e.id for e in again] == sorted(e.id for e in entries)
    assert {e.id: e.decision for e in again} == {e.id: e.decision for e in entries}
    # Written again, nothing moves.
    for entry in again:
        assert add_entry(text, entry) == text
    if entries:
        written = tomllib.loads(text)
        assert {*written.get("accepted", ()), *written.get("decided", ())} == {e.id for e in entries}


def test_an_entry_goes_to_its_place_and_leaves_the_rest_alone() -> None:
    text = "# Ours.\n\n# Asked the county.\n[accepted.bbbbbbbb]\nbecause = 'so'   # by hand\n\n"
    text += '[accepted.dddddddd]\nbecause = "d"\n'
    text = add_entry(text, accept("cccccccc", "c", date(2024, 5, 1), ("X",), ("x.md",), "quantity: 1 / 2"))
    assert text == (
        "# Ours.\n\n# Asked the county.\n[accepted.bbbbbbbb]\nbecause = 'so'   # by hand\n\n"
        '[accepted.cccccccc]\nbecause = "c"\nuntil = 2024-05-01\noutlets = ["X"]\narticles = ["x.md"]\n'
        'finding = "quantity: 1 / 2"\n\n[accepted.dddddddd]\nbecause = "d"\n'
    )
    assert add_entry(text, accept("bbbbbbbb", "new")).count("accepted.bbbbbbbb") == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[accepted", "not TOML"),
        ("x = 1", "x means nothing"),
        ("accepted = 1", "accepted means nothing"),
        ("[accepted]\naaaaaaaa = 1", "not a table"),
        ("[accepted.aaaaaaaa]", "does not say why"),
        ('[accepted.aaaaaaaa]\nbecause = " "', "does not say why"),
        ('[accepted.aaaaaaaa]\nbecause = "x"\nuntill = 2024-01-01', "'untill' means nothing"),
        ('[accepted.aaaaaaaa]\nbecause = "x"\nuntil = "2024-01-01"', "until is not a date"),
        ('[accepted.aaaaaaaa]\nbecause = "x"\nuntil = 2024-01-01T00:00:00', "until is not a date"),
        ('[accepted.aaaaaaaa]\nbecause = "x"\noutlets = "X"', "lists of names"),
        ('[accepted.aaaaaaaa]\nbecause = "x"\nnote = "y"', "'note' means nothing"),
        ('[accepted.aaaaaaaa]\nbecause = "x"\nby = 1', "by is not a text"),
        ('[accepted.aaaaaaaa]\nbecause = "x"\n[decided.aaaaaaaa]\ndecision = "ask"', "accepted, and decided otherwise"),
        ("[decided.aaaaaaaa]", "does not say what was decided"),
        ('[decided.aaaaaaaa]\ndecision = "accepted"', "does not say what was decided"),
        ('[decided.aaaaaaaa]\ndecision = ["ask"]', "does not say what was decided"),
        ('[decided.aaaaaaaa]\ndecision = "ask"\nbecause = "x"', "'because' means nothing"),
        ('[decided.aaaaaaaa]\ndecision = "ask"\ncorrect = ["Ledger"]', "ask names outlets to correct"),
        ('[decided.aaaaaaaa]\ndecision = "correct"\ncorrect = "Ledger"', "no list of outlets"),
        ('[decided.aaaaaaaa]\ndecision = "ask"\non = "2024-03-16"', "on is not a date"),
    ],
)
def test_a_slip_in_the_file_is_an_error(text: str, told: str) -> None:
    with pytest.raises(SourceError, match=told):
        parse_baseline(text, name="b.toml")


# --- accepting -----------------------------------------------------------------------------------


def test_a_finding_is_looked_up_by_the_first_letters_of_its_id() -> None:
    texts = {"r.json": render(report("aaaa1111", "aaaa2222", "bbbbbbbb"), "json"), "x.json": "{", "y.json": "[1]"}
    reports = list_known(texts)
    found = find_in_reports("bbbb", reports)
    assert found == accept("bbbbbbbb", "", None, ("Herald", "Ledger"), ("a.md", "b.md"), "quantity: summary")
    assert find_in_reports("bbb", reports) is None
    assert find_in_reports("cccc", reports) is None
    with pytest.raises(UsageError, match="2 findings begin like this"):
        find_in_reports("aaaa", reports)


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def run(story: Path, cache: str) -> Callable[..., int]:
    def compare_them(*options: str) -> int:
        return main(["compare", "a.md", "b.md", "-o", "reports/r.json", "--cache-dir", cache, *options])

    (story / "reports").mkdir()
    return compare_them


def findings() -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(Path("reports/r.json").read_text(encoding="utf-8"))["discrepancies"]
    return found


@pytest.mark.model
def test_an_accepted_finding_stays_in_the_report_and_does_not_count(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run() == 1
    ids = [found["id"] for found in findings()]
    assert main(["accept", ids[0][:4], "--because", 'The "county" says so']) == 0
    assert main(["accept", *ids, "--because", "Both rounded", "--until", "2024-06-30"]) == 0
    baseline = ["--baseline", "reports/baseline.toml"]
    assert run(*baseline) == run(*baseline, "--fail-on", "differs") == 0
    assert [found["id"] for found in findings()] == ids
    assert {found["accepted"] for found in findings()} == {"Both rounded (until 2024-06-30)"}
    assert run(*baseline, "--today", "2024-07-01") == 1
    assert "it counts again" in capsys.readouterr().err
    assert main(["compare", "a.md", "b.md", *baseline, "-o", "r.md"]) == 0
    assert "*Accepted:* Both rounded" in Path("r.md").read_text(encoding="utf-8")


@pytest.mark.model
def test_a_finding_whose_evidence_changed_comes_back(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    run()
    assert main(["accept", *(found["id"] for found in findings()), "--because", "x"]) == 0
    Path("b.md").write_text(TEXTS["b.md"].replace("27", "28"), encoding="utf-8")
    capsys.readouterr()
    assert run("--baseline", "reports/baseline.toml") == 1
    assert "was not found any more: take it out" in capsys.readouterr().err
    # Moved, with other words around it, it is the same finding.
    Path("b.md").write_text(TEXTS["b.md"].replace("In all, 27", "Officials say that in all 27"), encoding="utf-8")
    assert run("--baseline", "reports/baseline.toml") == 0


# --- older formats -----------------------------------------------------------------------------------

TWICE = ("Wire", "Wire", "Herald")


def twins(*, outlets: Sequence[str] = TWICE, order: Sequence[int] = (0, 1, 2)) -> Report:
    """Two outlets of one name, one of which disagrees with a third; ids are made as the pipeline makes them."""
    said = ("27", "41", "41")
    sources = tuple(
        Source("abc"[n], Article(f"In all, {said[i]}.", outlets[i], path=f"{i}.md"), Parse("", (), (), ()))
        for n, i in enumerate(order)
    )
    evidence = tuple(Evidence(s.id, 0, 8, 10, s.article.text[8:10], 1) for s in sources)
    found = Discrepancy("", "quantity", "conflict", "high", 0.9, "r", "t", "summary", "reason", "question", evidence)
    names = {s.id: s.article.outlet for s in sources}
    (id_,) = number_findings(names, [read_traits(sources, found)])
    return Report("0", "s", sources, (), (replace(found, id=id_),), ())


def older_id(one: Report) -> str:
    names = {s.id: s.article.outlet for s in one.sources}
    return number_as_before(names, [read_traits(one.sources, one.discrepancies[0])])[0]


def older_file(one: Report, *, more: str = "") -> str:
    return f"# Ours.\n\n# Asked.\n[accepted.{older_id(one)}]\nbecause = 'so'   # by hand\nuntil = 2024-06-30\n{more}"


STRANGER = '\n[accepted.01234567]\nbecause = "another story"\n'


def test_an_older_entry_is_honoured_and_told_of() -> None:
    one = twins()
    assert older_id(one) != one.discrepancies[0].id
    applied = apply_baseline(one, parse_baseline(older_file(one), name="x"), today=date(2024, 6, 1))
    assert accepted(applied.report) == {one.discrepancies[0].id: "so (until 2024-06-30)"}
    assert applied.used == {older_id(one)}
    assert "run factdiff accept --migrate" in applied.report.notes[0]
    # By the rule of today it is nobody's id.
    today = parse_baseline(f"format = 2\n{older_file(one)}", name="x")
    assert not any(accepted(apply_baseline(one, today).report).values())


def test_an_older_entry_whose_id_is_the_same_today_needs_no_word() -> None:
    one = twins(outlets=("Wire", "Post", "Herald"))
    assert older_id(one) == one.discrepancies[0].id
    applied = apply_baseline(one, parse_baseline(older_file(one), name="x"), today=date(2024, 6, 1))
    assert all(accepted(applied.report).values())
    assert not applied.report.notes


def test_an_accepted_finding_of_two_outlets_of_one_name_survives_another_order() -> None:
    entry = accept(twins().discrepancies[0].id, "checked", outlets=("Herald", "Wire", "Wire"))
    for order in ((0, 1, 2), (2, 1, 0), (1, 2, 0)):
        assert set(accepted(apply_baseline(twins(order=order), [entry]).report).values()) == {"checked"}


def as_version_1(one: Report) -> str:
    data = json.loads(render(one, "json"))
    data["format_version"] = 1
    data["discrepancies"][0]["id"] = older_id(one)
    return json.dumps(data)


@pytest.mark.parametrize(
    "write", [lambda one: render(one, "json"), as_version_1], ids=["today's report", "an older one"]
)
@pytest.mark.parametrize("words", [["--migrate"], ["76543210", "--because", "x"]], ids=["migrate", "accept"])
def test_accept_migrates_what_it_can_and_drops_nothing(
    write: Callable[[Report], str], words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, path = twins(), tmp_path / "b.toml"
    path.write_text(older_file(one, more=STRANGER), encoding="utf-8")
    (tmp_path / "r.json").write_text(write(one), encoding="utf-8")
    assert main(["accept", *words, "--baseline", str(path)]) == 0
    told = capsys.readouterr().err
    new = one.discrepancies[0].id
    assert f"{older_id(one)} is of today's format now, as {new}" in told
    assert "01234567 keeps its older id" in told
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# Ours.\n\nformat = 2\n\n")
    assert f"# Asked.\n[accepted.{new}]\nbecause = 'so'   # by hand\nuntil = 2024-06-30\n" in text
    assert '[accepted.01234567]\nformat = 1\nbecause = "another story"' in text
    applied = apply_baseline(one, parse_baseline(text, name="x"), today=date(2024, 6, 1))
    assert all(accepted(applied.report).values())
    assert not applied.report.notes
    # Once more, nothing changes.
    assert main(["accept", "--migrate", "--baseline", str(path)]) == 0
    assert path.read_text(encoding="utf-8") == text


def test_an_entry_whose_new_id_is_taken_is_kept(tmp_path: Path) -> None:
    one, path = twins(), tmp_path / "b.toml"
    new = one.discrepancies[0].id
    path.write_text(
        f'format = 2\n[accepted.{new}]\nbecause = "n"\n[accepted.{older_id(one)}]\nformat = 1\nbecause = "o"\n',
        encoding="utf-8",
    )
    (tmp_path / "r.json").write_text(render(one, "json"), encoding="utf-8")
    assert main(["accept", "--migrate", "--baseline", str(path), "-q"]) == 0
    assert {(e.id, e.decision.note, e.format) for e in read_baseline(path)} == {(new, "n", 2), (older_id(one), "o", 1)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("format = 3", "format 3, and this version reads up to 2. Update"),
        ("format = 0", "format 0 is none"),
        ("format = '2'", "format '2' is none"),
        ("format = true", "format True is none"),
        ('format = 2\n[accepted.aaaaaaaa]\nformat = 3\nbecause = "x"', "accepted.aaaaaaaa: it is of format 3"),
    ],
)
def test_a_format_that_is_not_known_is_refused(text: str, told: str) -> None:
    with pytest.raises(SourceError, match=told):
        parse_baseline(text, name="b.toml")


def test_a_text_that_looks_like_an_entry_is_not_torn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "b.toml"
    text = '[accepted.aaaaaaaa]\nbecause = """\nformat = 1\n[accepted.bbbbbbbb]\n"""\n'
    path.write_text(text, encoding="utf-8")
    assert main(["accept", "cccccccc", "--because", "x", "--baseline", str(path)]) == 2
    assert "factdiff: error: " in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == text


# --- listing and removing ----------------------------------------------------------------------------

LISTED = (
    '# Ours.\n\nformat = 2\n\n# Asked.\n[accepted.aaaa1111]\nbecause = """\nboth\trounded"""\nuntil = 2024-06-30\n'
    'outlets = ["X", "Y"]\nfinding = "quantity: 1 / 2"\n\n[accepted.aaaa2222]\nbecause = "y"\n'
)


def test_entries_are_listed_one_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "b.toml"
    path.write_text(LISTED, encoding="utf-8")
    assert main(["accept", "--list", "--baseline", str(path)]) == 0
    assert capsys.readouterr().out == (
        "aaaa1111\t2024-06-30\tX, Y\tquantity: 1 / 2\tboth rounded\naaaa2222\t-\t-\t-\ty\n"
    )


def test_no_baseline_lists_nothing(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["accept", "--list"]) == 0
    assert capsys.readouterr().out == ""
    assert not Path("reports").exists()


def test_entries_are_removed_with_their_comments(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "b.toml"
    path.write_text(LISTED, encoding="utf-8")
    assert main(["accept", "--remove", "aaaa1", "AAAA1111", "--baseline", str(path)]) == 0
    assert f"aaaa1111 removed from {path}: quantity: 1 / 2" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == '# Ours.\n\nformat = 2\n\n[accepted.aaaa2222]\nbecause = "y"\n'
    assert main(["accept", "--remove", "aaaa2222", "--baseline", str(path), "-q"]) == 0
    assert read_baseline(path) == ()
    assert main(["accept", "bbbbbbbb", "--because", "z", "--baseline", str(path), "-q"]) == 0
    assert [entry.id for entry in read_baseline(path)] == ["bbbbbbbb"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--remove", "bbbb"], "no entry has it"),
        (["--remove", "aaaa"], "2 entries begin like this: aaaa1111, aaaa2222"),
        (["--remove", "aaaa1111", "cccc"], "no entry has it"),
        (["--remove"], "it takes the ids of entries"),
        (["--remove", "aaaa1111", "--because", "x"], "neither --because nor --until"),
        (["--list", "aaaa1111"], "it takes no ids"),
        (["--migrate", "--until", "2024-01-01"], "neither --because nor --until"),
        (["--because", "x"], "no id is given"),
        (["aaaa1111"], "--because is missing"),
    ],
)
def test_wrong_use_changes_nothing(
    words: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "b.toml"
    path.write_text(LISTED, encoding="utf-8")
    assert main(["accept", *words, "--baseline", str(path)]) == 2
    assert told in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == LISTED
    assert [p.name for p in tmp_path.iterdir()] == ["b.toml"]


@pytest.mark.parametrize("what", ["--remove", "--migrate"])
def test_nothing_is_edited_where_nothing_is(what: str, story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["accept", what, *(["aaaaaaaa"] if what == "--remove" else [])]) == 2
    assert "there is no such baseline" in capsys.readouterr().err
    assert not Path("reports").exists()


# --- wrong use ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["abcd", "--because", "x"], "there is no JSON report"),
        (["12345678", "--because", "  "], "it says nothing"),
        (["12345678", "--because", "x", "--report", "none.json"], "No such file"),
        (["12345678", "--because", "x", "--baseline", "a.md"], "not TOML"),
    ],
)
def test_what_cannot_be_accepted_changes_nothing(
    arguments: list[str], told: str, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {p.name: p.read_bytes() for p in story.iterdir()}
    assert main(["accept", *arguments]) == 2
    assert told in capsys.readouterr().err
    assert {p.name: p.read_bytes() for p in story.iterdir()} == before


def test_a_whole_id_is_taken_without_a_report(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["accept", "0123abcd", "--because", "x", "--baseline", "deep/b.toml"]) == 0
    assert "the entry has only the id" in capsys.readouterr().err
    assert tomllib.loads(Path("deep/b.toml").read_text(encoding="utf-8")) == {
        "format": 2,
        "accepted": {"0123abcd": {"because": "x"}},
    }


def test_a_baseline_that_is_missing_is_wrong_use(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(vars(compare), "compare_articles", lambda *_, **__: report("aaaaaaaa"))
    assert main(["compare", "a.md", "b.md", "--baseline", "none.toml"]) == 2
    assert "there is no such baseline" in capsys.readouterr().err


def test_every_format_tells_of_an_accepted_finding() -> None:
    open_, done = (
        report("aaaaaaaa"),
        apply_baseline(report("aaaaaaaa"), [accept("aaaaaaaa", "seen [1](x) & done")]).report,
    )
    assert "0 conflicts, 0 differences, 1 accepted" in render(done, "markdown").replace("no ", "0 ")
    assert json.loads(render(done, "json"))["discrepancies"][0]["accepted"] == "seen [1](x) & done"
    assert "accepted" not in json.loads(render(open_, "json"))["discrepancies"][0]
    result = json.loads(render(done, "sarif"))["runs"][0]["results"][0]
    assert result["suppressions"][0]["status"] == "accepted"
    assert "::error" in render(open_, "annotations")
    assert "::error" not in render(done, "annotations")
    assert "seen [1](x) &amp; done" in render(done, "html")


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (f"x = {'9' * 5_000}", "too many digits"),
        ("x = " + "[" * 5_000, "nested too deeply"),
        ("x = \x00", "not TOML"),
    ],
)
def test_a_baseline_made_to_break_its_reader_is_refused(text: str, cause: str) -> None:
    with pytest.raises(SourceError, match=cause):
        parse_baseline(text, name="b.toml")
