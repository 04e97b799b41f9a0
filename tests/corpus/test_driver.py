"""Whole runs on a small corpus: what is in the tables, going on, joining articles, failing, refusing."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import compare
from compare import Settings, UsageError
from compare.cli import main
from compare.corpus import driver
from compare.corpus.manifest import Manifest
from compare.corpus.schema import TABLES
from compare.corpus.status import read_status
from compare.corpus.tables import table_path
from compare.project.atomic_files import lock_file
from tests.corpus.corpora import DAM, FERRY, LONE, InlineEngine, list_records, read_tree, write_records

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.corpus.driver import CorpusRun
    from compare.corpus.work import Job

pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install '.[corpus]'")
pytestmark = pytest.mark.model
BAD = "this is no JSON\n"


class Run:
    """Runs corpora in this process, and keeps what the last run did."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.engines: list[InlineEngine] = []
        self.dies_of = ""
        monkeypatch.setattr(driver, "open_engine", self.open)

    def open(self, job: Job, **_: Any) -> InlineEngine:
        self.engines.append(InlineEngine(job, self.dies_of))
        return self.engines[-1]

    def __call__(self, inputs: list[Path], out: Path, **options: Any) -> CorpusRun:
        self.engines.clear()
        return compare.run_corpus(inputs, out, **options)

    def count(self, stage: str) -> int:
        """How many articles the last run did of a stage."""
        return sum(task.size for engine in self.engines for task in engine.tasks if task.stage == stage)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    return Run(monkeypatch)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus of all stories, one of them twice, and of a line that cannot be read."""
    folder = tmp_path_factory.mktemp("whole")
    records = list_records(ferry=FERRY, dam=DAM, cello=LONE)
    # A day later: of equal copies the earliest is kept.
    copy = {
        **records[0],
        "outlet": "Inland News",
        "url": "https://inland.example/ferry",
        "published": "2024-03-14",
    }
    file = write_records(folder / "all.jsonl", [*records, copy, records[1]], more=BAD)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(driver, "open_engine", lambda job, **_: InlineEngine(job))
        done = compare.run_corpus([file], folder / "out", csv=True)
    assert dict(done.articles) == {"ok": 6, "duplicate": 1, "failed": 1}
    assert (done.stories, done.story_failures, done.failures) == (2, 0, ())
    assert done.conflicts >= 2
    return folder / "out"


def test_tables_tell_what_became_of_each_article(whole: Path) -> None:
    corpus = compare.read_corpus(whole)
    rows = {row["name"].rpartition(":")[2]: row for row in corpus.to_arrow("sources").to_pylist()}
    assert [row["status"] for _, row in sorted(rows.items())].count("ok") == 6
    (copy,) = [row for row in rows.values() if row["status"] == "duplicate"]
    original = next(row for row in rows.values() if row["source_id"] == copy["copy_of"])
    assert (original["outlet"], copy["outlet"]) == ("Harbor Ledger", "Inland News")
    assert copy["story_id"] == original["story_id"]
    assert (copy["letter"], original["letter"] is None) == (None, False)
    (bad,) = [row for row in rows.values() if row["status"] == "failed"]
    assert "JSON" in bad["reason"]
    assert bad["story_id"] is None


def test_tables_tell_of_stories(whole: Path) -> None:
    rows = compare.read_corpus(whole).to_arrow("stories").to_pylist()
    told = sorted((row["independent"], row["size"], row["outlets"], row["status"]) for row in rows)
    assert told == [(1, 1, 1, "alone"), (2, 2, 2, "compared"), (3, 4, 4, "compared")]
    (ferry,) = [row for row in rows if row["independent"] == 3]
    assert (str(ferry["first_date"]), str(ferry["last_date"])) == ("2024-03-13", "2024-03-14")
    assert "Kessel Point" in ferry["label"]


def test_keys_hold_and_lead_somewhere(whole: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed: pip install '.[dev]'")
    for table in TABLES:
        path, key = table_path(whole, table), ", ".join(f'"{name}"' for name in table.key)
        total, different = duckdb.sql(
            f"select count(*), count(distinct ({key})) from '{path}'"  # noqa: S608 - names of our own
        ).fetchall()[0]
        assert total == different, table.name
        rows = duckdb.sql(f"select {key} from '{path}'").fetchall()  # noqa: S608
        assert rows == sorted(rows), table.name
        for column in table.columns:
            if column.leads_to:
                other, _, name = column.leads_to.partition(".")
                lost = duckdb.sql(
                    f'select count(*) from \'{path}\' where "{column.name}" is not null and "{column.name}" '  # noqa: S608
                    f"not in (select \"{name}\" from '{whole / 'tables' / other}.parquet')"
                ).fetchall()
                assert lost == [(0,)], f"{table.name}.{column.name}"


def test_evidence_stands_in_the_texts(whole: Path) -> None:
    corpus = compare.read_corpus(whole)
    evidence = corpus.to_arrow("evidence").to_pylist()
    assert evidence
    for row in [*evidence, *corpus.to_arrow("only_in").to_pylist()]:
        assert corpus.article(row["source_id"]).text[row["start"] : row["end"]] == row["text"]


def test_profiles_count_who_stands_where(whole: Path) -> None:
    rows = compare.read_corpus(whole).to_arrow("outlet_kinds").to_pylist()
    hurt = {row["outlet"]: row for row in rows if row["kind"] == "quantity"}
    # Two say 41 and one 27 of the ferry; of the dam one says 1,200 and one 2,100.
    assert (hurt["Coast Today"]["alone"], hurt["Evening Star"]["majority"]) == (1, 1)
    assert (hurt["Harbor Ledger"]["majority"], hurt["Harbor Ledger"]["even"]) == (1, 1)
    pairs = compare.read_corpus(whole).to_arrow("outlet_pairs").to_pylist()
    told = {(row["outlet"], row["other"], row["kind"]): row for row in pairs}
    assert told["Coast Today", "Harbor Ledger", "quantity"]["against"] == 1
    assert told["Evening Star", "Harbor Ledger", "quantity"]["together"] == 1
    assert told["Valley Post", "Harbor Ledger", "quantity"]["stories"] == 1


def test_data_frames_of_what_is_installed(whole: Path) -> None:
    corpus = compare.read_corpus(whole)
    arrow = corpus.to_arrow("discrepancies")
    for library in ("pandas", "polars"):
        pytest.importorskip(library)
        frame = getattr(corpus, f"to_{library}")("discrepancies")
        assert list(frame.columns) == arrow.column_names
        assert len(frame) == arrow.num_rows
    assert len(corpus.evidence) == corpus.to_arrow("evidence").num_rows
    assert set(corpus.names) == {table.name for table in TABLES}
    with pytest.raises(UsageError, match="no such table"):
        corpus.to_arrow("facts")


def test_a_report_is_made_on_demand(whole: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    rows = compare.read_corpus(whole).to_arrow("stories").to_pylist()
    (dam,) = [row["story_id"] for row in rows if row["independent"] == 2]
    page = whole / "index.html"
    assert f"reports/{dam}.html" not in page.read_text(encoding="utf-8")
    assert main(["corpus", "report", str(whole), dam, "-o", str(tmp_path / "dam.md")]) == 0
    assert "2,100" in (tmp_path / "dam.md").read_text(encoding="utf-8")
    assert main(["corpus", "report", str(whole), dam]) == 0
    assert "<!doctype html>" in (whole / "reports" / f"{dam}.html").read_text(encoding="utf-8")
    assert f"reports/{dam}.html" in page.read_text(encoding="utf-8")
    assert main(["corpus", "report", str(whole), "0" * 16]) == 2
    assert "no story" in capsys.readouterr().err


def test_the_same_call_does_nothing_twice(run: Run, tmp_path: Path) -> None:
    file = write_records(tmp_path / "dam.jsonl", list_records(dam=DAM))
    out = tmp_path / "out"
    run([file], out)
    assert (run.count("read"), run.count("compare")) == (2, 2)
    before = read_tree(out, "tables", "manifest", "parts")
    run([file], out)
    assert (run.count("read"), run.count("compare")) == (0, 0)
    assert read_tree(out, "tables", "manifest", "parts") == before


def test_what_is_lost_is_done_again(run: Run, tmp_path: Path) -> None:
    file = write_records(tmp_path / "dam.jsonl", list_records(dam=DAM))
    out = tmp_path / "out"
    run([file], out)
    before = read_tree(out, "tables")
    for pattern in ("compare-*.json", "compare-*.evidence.arrow", "read-*.jsonl", "tables.json"):
        for path in out.glob(f"*/{pattern}"):
            path.unlink()
        run([file], out)
        assert read_tree(out, "tables") == before, pattern


def test_articles_that_join_have_only_their_stories_compared(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = write_records(tmp_path / "1.jsonl", list_records(ferry=FERRY[:2], dam=DAM, cello=LONE))
    run([first], out)
    assert (run.count("read"), run.count("compare")) == (5, 4)
    second = write_records(tmp_path / "2.jsonl", list_records(ferry=FERRY[2:]))
    done = run([second], out)
    assert (run.count("read"), run.count("compare")) == (1, 3)
    assert (dict(done.articles), done.stories) == ({"ok": 6}, 2)
    rows = compare.read_corpus(out).to_arrow("stories").to_pylist()
    assert sorted(row["independent"] for row in rows) == [1, 2, 3]


@pytest.mark.parametrize(
    "changed",
    [{"settings": Settings(min_confidence=0.9)}, {"columns": {"text": "text"}}, {"max_story": 5}],
    ids=["settings", "columns", "max_story"],
)
def test_other_settings_are_refused(run: Run, tmp_path: Path, changed: dict[str, Any]) -> None:
    file = write_records(tmp_path / "cello.jsonl", list_records(cello=LONE))
    run([file], tmp_path / "out")
    with pytest.raises(UsageError, match=r"begun with other settings.*--restart"):
        run([file], tmp_path / "out", **changed)
    run([file], tmp_path / "out", workers=7, csv=True)
    done = run([file], tmp_path / "out", restart=True, **changed)
    assert dict(done.articles) == {"ok": 1}
    assert not (tmp_path / "out" / "csv").exists()


def test_what_workers_die_of_is_a_row_and_the_others_go_on(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out"
    file = write_records(tmp_path / "all.jsonl", list_records(dam=DAM, cello=LONE))
    run.dies_of = "all.jsonl:3"
    done = run([file], out)
    assert [(f.stage, Path(f.name).name) for f in done.failures] == [("read", "all.jsonl:3")]
    assert (dict(done.articles), done.stories) == ({"ok": 2, "failed": 1}, 1)
    rows = compare.read_corpus(out).to_arrow("sources").to_pylist()
    assert [row["reason"] for row in rows if row["status"] == "failed"] == ["its worker died, 3 times"]
    assert not read_status(out).is_complete
    run.dies_of = ""
    done = run([file], out)
    assert (run.count("read"), done.failures, dict(done.articles)) == (1, (), {"ok": 3})
    assert read_status(out).is_complete


def test_a_story_that_workers_die_of_is_a_row(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out"
    file = write_records(tmp_path / "dam.jsonl", list_records(dam=DAM))
    run([file], out)
    (story,) = compare.read_corpus(out).to_arrow("stories").to_pylist()
    before = read_tree(out, "tables")
    run.dies_of = story["story_id"]
    for path in out.glob("manifest/compare-*.json"):
        path.unlink()
    done = run([file], out)
    assert (done.story_failures, [f.name for f in done.failures]) == (1, [story["story_id"]])
    (row,) = compare.read_corpus(out).to_arrow("stories").to_pylist()
    assert (row["status"], row["reason"]) == ("failed", "its worker died, 3 times")
    run.dies_of = ""
    run([file], out)
    assert read_tree(out, "tables") == before


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda out: out.write_text("a file", encoding="utf-8"), "it is no folder"),
        (lambda out: (out.mkdir(), (out / "thesis.txt").touch()), "it holds other things"),
        (lambda out: (out.parent / "articles").rename(out), "it lies in"),
    ],
    ids=["a file", "a folder in use", "in an input"],
)
def test_a_folder_of_other_things_is_left_alone(
    run: Run, tmp_path: Path, spoil: Callable[[Path], object], why: str
) -> None:
    (tmp_path / "articles").mkdir()
    out = tmp_path / "out"
    spoil(out)
    inputs = [out if why == "it lies in" else tmp_path / "articles"]
    before = sorted(tmp_path.rglob("*"))
    for restart in (False, True):
        with pytest.raises(UsageError, match=why):
            run(inputs, out, restart=restart)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"engine": "threads"}, "no such engine"),
        ({"workers": 0}, "at least"),
        ({"address": "auto"}, "names a Ray cluster"),
        ({"max_story": 1}, "two articles at least"),
        ({"stories": "nowhere.csv"}, "no such file"),
        ({"columns": {"txt": "body"}}, "no article has a field"),
    ],
    ids=lambda given: next(iter(given)) if isinstance(given, dict) else "",
)
def test_what_cannot_be_meant_is_refused_before_a_folder_is_begun(
    tmp_path: Path, options: dict[str, Any], why: str
) -> None:
    file = write_records(tmp_path / "cello.jsonl", list_records(cello=LONE))
    with pytest.raises(UsageError, match=why):
        compare.run_corpus([file], tmp_path / "out", **options)
    assert not (tmp_path / "out").exists()


def test_a_pipe_is_not_waited_for(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    os.mkfifo(folder / "pipe.txt")
    done = run([folder], tmp_path / "out")
    assert dict(done.articles) == {"failed": 1}


def test_one_run_at_a_time(run: Run, tmp_path: Path) -> None:
    file = write_records(tmp_path / "cello.jsonl", list_records(cello=LONE))
    out = tmp_path / "out"
    run([file], out)
    with lock_file(Manifest(out).run_path):
        assert read_status(out).is_running
        with pytest.raises(UsageError, match="another process"):
            run([file], out)


def test_status_and_exit_codes(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write_records(tmp_path / "all.jsonl", list_records(dam=DAM), more=BAD)
    out = str(tmp_path / "out")
    assert main(["corpus", "status", out]) == 2
    assert main(["corpus", str(file)]) == 2
    assert "a corpus needs a folder" in capsys.readouterr().err
    # A line that cannot be read is a row: the run is complete.
    assert main(["corpus", str(file), "-o", out]) == 0
    assert "3 articles (2 ok, 1 failed); 1 story;" in capsys.readouterr().err
    assert main(["corpus", "status", out]) == 0
    said = capsys.readouterr().out
    assert "state      complete" in said
    assert "1 of 1 compared" in said
    (tmp_path / "out" / "tables" / "evidence.parquet").unlink()
    assert main(["corpus", "status", out]) == 2
    run.dies_of = "all.jsonl"
    assert main(["corpus", str(file), "-o", out, "--restart", "-q"]) == 2
    assert capsys.readouterr().err.count("its worker died") == 3


def test_progress_tells_how_far_it_is(run: Run, tmp_path: Path) -> None:
    file = write_records(tmp_path / "all.jsonl", list_records(dam=DAM, cello=LONE))
    told: list[tuple[str, int, int | None]] = []
    run([file], tmp_path / "out", progress=lambda *words: told.append(words))
    assert told == [("read", 3, 3), ("group", 0, 3), ("compare", 2, 2), ("write", 0, None)]


def test_the_page_lists_stories_and_computes_nothing_hostile(run: Run, tmp_path: Path) -> None:
    records = list_records(dam=DAM)
    for record in records:
        record["title"] = f"<script>alert(1)</script> {record['title']}"
        record["outlet"] = f'"><img src=x> {record["outlet"]}'
    run([write_records(tmp_path / "dam.jsonl", records)], tmp_path / "out")
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "1 story" in page


def test_manifests_are_json_that_holds_no_clock(whole: Path) -> None:
    for path in (whole / "manifest").glob("*.json"):
        text = path.read_text(encoding="utf-8")
        json.loads(text)
        assert not {"time", "date", "host", "pid"} & set(json.loads(text)) if text.startswith("{") else True
