"""An unchanged check makes no report again, and gives what a check without a cache gives, byte for byte."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import compare
from compare.cli import main
from compare.kept_reports import Given, ReportKey, find_key, load_report, store_report
from compare.language.cache import Cache
from compare.model import Skipped
from compare.reporters import RENDERERS
from compare.settings import Settings
from tests.report_cases import CASES

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Report

CONFIGURATION = """formats = ["markdown", "json", "html", "csv"]
fail-on = "differs"

[stories.ferry]
articles = ["ferry/*.md", {file = "late.md", outlet = "Late Wire"}]

[stories.mill]
articles = ["mill/*.md"]
fail-on = "never"
"""
FERRY = (
    "---\noutlet: {}\ntitle: Ferry runs aground, {} hurt\npublished: 2024-03-{}\n---\n\n"
    "The ferry Ardent ran aground off Kessel Point on {} night, the coastguard said.\n\n"
    "Police said {} people were hurt. The ferry was carrying {} passengers when it struck the rocks.\n"
)
MILL = "---\noutlet: {}\npublished: 2024-05-02\n---\n\nOrrin paper mill will close in {}, with the loss of {} jobs.\n"
LATE = "The ferry Ardent ran aground off Kessel Point. Police said 30 people were hurt.\n"
OUTPUTS = ["--summary", "summary.md", "--comment", "comment.md", "--sarif", "sarif", "--annotations"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two stories, one of them with an article without a date: there is something to tell."""
    texts = {
        "ferry/a.md": FERRY.format("Harbor Ledger", 41, 14, "Tuesday", 41, 180),
        "ferry/b.md": FERRY.format("Coast Herald", 27, 15, "Wednesday", 27, 210),
        "mill/a.md": MILL.format("Orrin Star", "June", 300),
        "mill/b.md": MILL.format("Valley Post", "July", 350),
        "late.md": LATE,
        "factdiff.toml": CONFIGURATION,
    }
    for name, text in texts.items():
        path = tmp_path / "project" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "project"


def check(
    folder: Path, *options: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[object, ...]:
    """All that a check gives: exit code, both streams, and every file in the folder."""
    monkeypatch.chdir(folder)
    (folder / "summary.md").unlink(missing_ok=True)
    code = main(["check", *OUTPUTS, *options])
    streams = capsys.readouterr()
    files = {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
    return code, streams.out, streams.err, files


def accept(folder: Path, number: int, because: str, until: str = "") -> None:
    """Accepts a finding of the ferry story, as an editor would write it."""
    found = json.loads((folder / "reports" / "ferry.json").read_text(encoding="utf-8"))["discrepancies"][number]["id"]
    path = folder / "reports" / "baseline.toml"
    text = path.read_text(encoding="utf-8") if path.exists() else "format = 2\n"
    last = f"until = {until}\n" if until else ""
    path.write_text(f'{text}\n[accepted.{found}]\nbecause = "{because}"\n{last}', encoding="utf-8")


def nothing(_: Path) -> None:
    pass


def accept_for_good(folder: Path) -> None:
    accept(folder, 0, "seen")


def accept_for_a_time(folder: Path) -> None:
    accept(folder, 1, "until then", "2024-03-20")


def add_what_is_stale(folder: Path) -> None:
    path = folder / "reports" / "baseline.toml"
    entry = '\n[accepted.0123abcd]\nbecause = "gone"\narticles = ["late.md"]\nfinding = "a toll"\n'
    path.write_text(path.read_text(encoding="utf-8") + entry, encoding="utf-8")


def take_out_the_baseline(folder: Path) -> None:
    (folder / "reports" / "baseline.toml").unlink()


def lose_a_report(folder: Path) -> None:
    (folder / "reports" / "mill.html").unlink()


def write_into_a_report(folder: Path) -> None:
    (folder / "reports" / "ferry.md").write_text("Not what was written.\n", encoding="utf-8")


def lose_a_sarif_file(folder: Path) -> None:
    (folder / "sarif" / "ferry.sarif").unlink()


STEPS: list[tuple[Callable[[Path], None], list[str]]] = [
    (nothing, []),
    (accept_for_good, []),
    (accept_for_a_time, []),
    (nothing, ["--today", "2024-03-21"]),
    (add_what_is_stale, []),
    (nothing, ["--fail-on", "never"]),
    (lose_a_report, ["ferry"]),
    (nothing, []),
    (write_into_a_report, []),
    (lose_a_sarif_file, ["--quiet"]),
    (take_out_the_baseline, []),
]


@pytest.mark.model
def test_kept_reports_give_what_a_check_without_a_cache_gives(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept, anew = project, tmp_path / "anew"
    shutil.copytree(project, anew)
    cache = ["--cache-dir", str(tmp_path / "cache")]
    first = check(kept, *cache, monkeypatch=monkeypatch, capsys=capsys)
    assert first == check(anew, "--no-cache", monkeypatch=monkeypatch, capsys=capsys)
    assert "no publication date" in str(first[2])
    made = compare.compare_articles
    for change, options in STEPS:
        change(kept)
        change(anew)
        monkeypatch.setitem(vars(compare), "compare_articles", None)
        monkeypatch.setitem(vars(compare), "read_article", None)
        ours = check(kept, *cache, *options, monkeypatch=monkeypatch, capsys=capsys)
        monkeypatch.undo()
        monkeypatch.setitem(vars(compare), "compare_articles", made)
        assert ours == check(anew, "--no-cache", *options, monkeypatch=monkeypatch, capsys=capsys), change.__name__


@pytest.mark.model
def test_a_changed_story_is_compared_and_the_others_are_not(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    cache = ["--cache-dir", str(tmp_path / "cache")]
    check(project, *cache, monkeypatch=monkeypatch, capsys=capsys)
    compared: list[int] = []
    real = compare.compare_articles

    def count(articles: list[compare.Article], **options: object) -> Report:
        compared.append(len(articles))
        return real(articles, **options)  # type: ignore[arg-type]  # what check gives

    monkeypatch.setitem(vars(compare), "compare_articles", count)
    (project / "late.md").write_text(LATE.replace("30", "31"), encoding="utf-8")
    check(project, *cache, monkeypatch=monkeypatch, capsys=capsys)
    assert compared == [3]


@pytest.mark.model
def test_an_unchanged_check_loads_no_model(project: Path, tmp_path: Path) -> None:
    code = (
        "import sys\nfrom compare.cli import main\n"
        f"code = main(['check', '--cache-dir', {str(tmp_path / 'cache')!r}])\n"
        "heavy = 'spacy numpy onnxruntime tokenizers torch trafilatura lxml compare.pipeline'.split()\n"
        "print(code, *(name for name in heavy if name in sys.modules))"
    )
    said = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=project).stdout.split()
        for _ in range(2)
    ]
    assert b"numpy" in said[0]
    assert said[1] == [b"1"]


# --- what is kept --------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES)
def test_every_format_shows_a_kept_report_as_it_was(case: str, tmp_path: Path) -> None:
    report = CASES[case]()
    cache, key = Cache(tmp_path), ReportKey("ab" * 32, tuple(s.article.sha256 for s in report.sources))
    store_report(cache, key, replace(report, skipped=()))
    kept = load_report(cache, key)
    assert kept is not None
    for format_, render in RENDERERS.items():
        assert render(kept) == render(replace(report, skipped=())), format_


def test_an_incomplete_report_and_that_of_other_bytes_are_not_kept(tmp_path: Path) -> None:
    report = replace(CASES["trip"](), skipped=())
    cache, digests = Cache(tmp_path), tuple(s.article.sha256 for s in report.sources)
    store_report(cache, ReportKey("ab" * 32, digests), replace(report, skipped=(Skipped("x.md", "gone"),)))
    store_report(cache, ReportKey("ab" * 32, ("0" * 64, *digests[1:])), report)
    assert load_report(cache, ReportKey("ab" * 32, digests)) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"\xff",
        b"null",
        b'["Report"]',
        b'["Report",1,2,3]',
        b'["Popen","sh"]',
        b'["",1]',
        b"[" * 100_000,
        b'["Article","x"]',
        b'["date","yesterday"]',
        b"[[],1]",
    ],
)
def test_what_is_no_report_is_passed_over(data: bytes, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("report", "ab" * 32, data)
    assert load_report(cache, ReportKey("ab" * 32, ())) is None


# --- keys ----------------------------------------------------------------------------------------

A, B = Given("a.md", "Herald", "2024-03-14"), Given("b.md")


@pytest.fixture
def two_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in "ab":
        (tmp_path / f"{name}.md").write_text(f"The ferry {name} sank.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("given", "settings"),
    [
        ([B, A], Settings()),
        ([replace(A, outlet="Star"), B], Settings()),
        ([replace(A, published="2024-03-15"), B], Settings()),
        ([replace(A, file="./a.md"), B], Settings()),
        ([A, B, replace(B, file="c.md")], Settings()),
        ([A, B], Settings(min_confidence=0.5)),
        ([A, B], Settings(skip_kinds=("date",))),
        ([A, B], Settings(no_updates=True)),
        ([A, B], Settings(second_look=False)),
        ([A, B], Settings(max_sentences=3)),
        ([A, B], Settings(nearest=1)),
    ],
)
def test_what_may_change_a_report_changes_its_key(given: list[Given], settings: Settings, two_files: Path) -> None:
    (two_files / "c.md").write_text("The ferry c sank.\n", encoding="utf-8")
    usual, other = find_key([A, B], Settings()), find_key(given, settings)
    assert usual is not None
    assert other is not None
    assert usual.key != other.key


def test_bytes_change_the_key_and_the_cache_does_not(two_files: Path) -> None:
    key = find_key([A, B], Settings())
    assert key is not None
    assert find_key([A, B], Settings(cache_dir=two_files / "k", cache_max_bytes=5)) == key
    (two_files / "b.md").write_text("The ferry b sank!\n", encoding="utf-8")
    assert find_key([A, B], Settings()) != key


@pytest.mark.parametrize(
    ("file", "settings"),
    [
        ("gone.md", Settings()),
        ("-", Settings()),
        (".", Settings()),
        ("https://example.org/a.html", Settings()),
        ("a.md", Settings(max_file_bytes=3)),
        ("a.md", Settings(pipeline="no_such_pipeline")),
        ("a.md", Settings(encoder="no/such-encoder")),
        ("a.md", Settings(judgement=Path("gone.json"))),
    ],
)
def test_without_all_that_decides_there_is_no_key(file: str, settings: Settings, two_files: Path) -> None:
    assert find_key([Given(file), B], settings) is None
