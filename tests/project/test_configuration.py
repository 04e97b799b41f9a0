"""factdiff.toml and `factdiff check`: what is read, what is refused, what is written."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import compare
from compare.cli import main
from compare.commands.options import load_configuration
from compare.errors import ModelError, UsageError
from compare.language import cache
from compare.model import Article, Discrepancy, Evidence, Parse, Report, Skipped, Source
from compare.project.configuration import find_configuration, read_configuration
from compare.reporters.digest_report import DigestEntry, render_digest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Verdict

ARTICLE = "---\noutlet: {}\npublished: 2024-03-14\n---\n\nThe ferry struck a sandbar. In all, {} were hurt.\n"
STORY = '[stories.ferry]\narticles = ["a.md", "b.md"]\n'
ROOT = Path(__file__).parents[2]


class Comparison:
    """Stands in for the pipeline: finds, for each story, the verdicts it was told of."""

    def __init__(self) -> None:
        self.verdicts: Sequence[Verdict] = ("conflict",)
        self.calls: list[tuple[list[Article], Any]] = []
        self.failure: Exception | None = None

    def __call__(
        self, articles: Sequence[Article], *, settings: Any, skipped: Sequence[Skipped] = (), progress: object = None
    ) -> Report:
        if self.failure:
            raise self.failure
        self.calls.append((list(articles), settings))
        return report(articles, self.verdicts, skipped)


def report(articles: Sequence[Article], verdicts: Sequence[Verdict], skipped: Sequence[Skipped] = ()) -> Report:
    sources = tuple(
        Source(i, a, Parse(a.text, (), ((0, len(a.text)),), ((0, 0),))) for i, a in zip("abc", articles, strict=False)
    )
    evidence = tuple(Evidence(s.id, 0, 0, 3, s.article.text[:3], 1, s.id) for s in sources)
    found = tuple(
        Discrepancy(f"{n:08x}", "quantity", v, "high", 0.9, "rule", "topic", "summary", "reason", "why?", evidence)
        for n, v in enumerate(verdicts)
    )
    return Report("0", "signature", sources, (), found, (), skipped=tuple(skipped))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, number in (("a.md", 41), ("b.md", 27), ("c.md", 3)):
        (tmp_path / name).write_text(ARTICLE.format(name, number), encoding="utf-8")
    (tmp_path / "factdiff.toml").write_text(STORY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def comparison(monkeypatch: pytest.MonkeyPatch) -> Comparison:
    stand_in = Comparison()
    # What it makes up is kept by nobody.
    monkeypatch.setattr(cache, "open_cache", lambda _: None)
    monkeypatch.setitem(vars(compare), "compare_articles", stand_in)
    return stand_in


# --- the file ------------------------------------------------------------------------------------


def test_everything_that_can_be_said_is_read(project: Path) -> None:
    (project / "city").mkdir()
    for name in ("y.md", "x.md"):
        (project / "city" / name).write_text("A ferry sank.", encoding="utf-8")
    (project / "factdiff.toml").write_text(
        """
        reports = "out"
        formats = ["markdown", "sarif"]
        baseline = "known.toml"
        model = "some/encoder"
        fail-on = "differs"
        min-confidence = 0.25
        skip-kinds = ["framing", "date"]
        no-updates = true

        [stories.ferry]
        articles = [
          { file = "b.md", outlet = "Herald", published = 2024-03-15 },
          "a.md",
        ]

        [stories.city]
        articles = ["city/*.md", "city/x.md", "c.md"]
        formats = ["json"]
        fail-on = "never"
        min-confidence = 0
        skip-kinds = []
        no-updates = false
        write.html = "pages/city.html"
        """,
        encoding="utf-8",
    )
    configuration = load_configuration(None)
    assert (configuration.baseline, configuration.baseline_named, configuration.model) == (
        "known.toml",
        True,
        "some/encoder",
    )
    city, ferry = configuration.stories
    assert [a.file for a in city.articles] == ["city/x.md", "city/y.md", "c.md"]
    assert city.outputs == (("json", "out/city.json"), ("html", "pages/city.html"))
    assert (city.fail_on, city.min_confidence, city.skip_kinds) == ("never", 0.0, ())
    assert (city.no_updates, ferry.no_updates) == (False, True)
    assert [(a.file, a.outlet, a.published) for a in ferry.articles] == [
        ("b.md", "Herald", date(2024, 3, 15)),
        ("a.md", None, None),
    ]
    assert ferry.outputs == (("markdown", "out/ferry.md"), ("sarif", "out/ferry.sarif"))
    assert (ferry.fail_on, ferry.min_confidence, ferry.skip_kinds) == ("differs", 0.25, ("date", "framing"))


def test_the_nearest_file_counts_and_a_pyproject_with_the_section(project: Path) -> None:
    deep = project / "x" / "y"
    deep.mkdir(parents=True)
    assert find_configuration(deep) == project / "factdiff.toml"
    (project / "x" / "pyproject.toml").write_text("[tool.other]\n", encoding="utf-8")
    assert find_configuration(deep) == project / "factdiff.toml"
    (project / "x" / "pyproject.toml").write_text(STORY.replace("[stories", "[tool.factdiff.stories"), encoding="utf-8")
    assert find_configuration(deep) == project / "x" / "pyproject.toml"
    assert load_configuration(str(project / "x" / "pyproject.toml")).stories[0].name == "ferry"


# (name, text, what is told)
REFUSED = [
    ("no TOML", "stories = [", "not TOML"),
    ("no story", "", "it names no story"),
    ("a slip in a key", f"fail_on = 'never'\n{STORY}", "fail_on: it is not a known key"),
    ("a slip in a story's key", f"{STORY}article = []\n", "stories.ferry.article: it is not a known key"),
    ("a slip in an article's key", STORY.replace('"a.md"', '{file = "a.md", date = 2024-01-01}'), "articles[0].date"),
    ("an unknown verdict", f"fail-on = 'always'\n{STORY}", "there is no 'always'"),
    ("an unknown kind", f"skip-kinds = ['dates']\n{STORY}", "there is no 'dates'"),
    ("an unknown format", f"formats = ['pdf']\n{STORY}", "there is no 'pdf'"),
    ("a threshold that is none", f"min-confidence = '0.5'\n{STORY}", "not a number from 0 to 1"),
    ("a threshold above one", f"min-confidence = 2\n{STORY}", "not a number from 0 to 1"),
    ("updates neither way", f"no-updates = 'yes'\n{STORY}", "neither true nor false"),
    ("a threshold that is true", f"min-confidence = true\n{STORY}", "not a number from 0 to 1"),
    ("one article", STORY.replace(', "b.md"', ""), "there is 1"),
    ("one article twice", STORY.replace('"b.md"', '"./a.md"'), "there is 1"),
    ("a pattern that fits nothing", STORY.replace('"b.md"', '"city/*.md"'), "no file fits"),
    ("a path out of the project", STORY.replace('"b.md"', '"../b.md"'), "outside the project"),
    ("an absolute path", STORY.replace('"b.md"', '"/etc/passwd"'), "outside the project"),
    ("a report out of the project", f'{STORY}write.json = "../r.json"\n', "outside the project"),
    ("reports out of the project", f"reports = '..'\n{STORY}", "outside the project"),
    ("a report over an article", f'{STORY}write.json = "a.md"\n', "a.md is an article"),
    ("a report over the file", f'{STORY}write.json = "factdiff.toml"\n', "factdiff.toml is this file"),
    ("a report over the baseline", f'{STORY}write.json = "reports/baseline.toml"\n', "is the baseline"),
    ("two reports in one", f'{STORY}write.json = "x"\nwrite.html = "x"\n', "is a report of ferry"),
    ("a name that is a path", '[stories."../x"]\narticles = ["a.md", "b.md"]\n', "not a valid name for a story"),
    ("a date that is none", STORY.replace('"a.md"', '{file = "a.md", published = 3}'), "it is not a date"),
]


@pytest.mark.parametrize(("text", "told"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_cannot_be_meant_is_refused(text: str, told: str, project: Path) -> None:
    (project / "factdiff.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as error:
        load_configuration(None)
    assert told in str(error.value)


def test_a_link_does_not_lead_out_of_the_project(project: Path) -> None:
    (project / "city").mkdir()
    (project / "city" / "x.md").symlink_to("/etc/passwd")
    (project / "city" / "y.md").write_text("A ferry.", encoding="utf-8")
    for article in ("city/x.md", "city/*.md"):
        (project / "factdiff.toml").write_text(STORY.replace("b.md", article), encoding="utf-8")
        with pytest.raises(UsageError, match="outside the project"):
            load_configuration(None)


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("../a.md", "reports/ferry.md is an article"),
        ("../factdiff.toml", "reports/ferry.md is this file"),
        ("baseline.toml", "reports/ferry.md is the baseline"),
        ("ferry.json", "reports/ferry.json is a report of ferry"),
        ("../site", "reports/ferry.md is a folder"),
        ("../site/index.md", ""),
    ],
)
def test_a_report_is_not_written_over_another_file_through_a_link(target: str, told: str, project: Path) -> None:
    (project / "site").mkdir()
    (project / "reports").mkdir()
    (project / "reports" / "ferry.md").symlink_to(target)
    if told:
        with pytest.raises(UsageError, match=told):
            load_configuration(None)
    else:
        assert load_configuration(None).stories[0].outputs[0] == ("markdown", "reports/ferry.md")


# --- check ---------------------------------------------------------------------------------------


def test_reports_are_written_where_they_changed(
    project: Path, comparison: Comparison, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check"]) == 1
    assert "ferry: 1 conflict, 0 differences → reports/ferry.md, reports/ferry.json\n" in capsys.readouterr().err
    written = project / "reports" / "ferry.md"
    before = written.stat().st_mtime_ns
    (project / "reports" / "ferry.json").write_text("old", encoding="utf-8")
    assert main(["check"]) == 1
    assert "ferry: 1 conflict, 0 differences → reports/ferry.json\n" in capsys.readouterr().err
    assert written.stat().st_mtime_ns == before
    assert main(["check", "--quiet"]) == 1
    assert capsys.readouterr().err == ""


def test_a_report_that_is_a_link_stays_one(project: Path, comparison: Comparison) -> None:
    (project / "site").mkdir()
    (project / "reports").mkdir()
    (project / "site" / "index.md").write_text("old", encoding="utf-8")
    (project / "reports" / "ferry.md").symlink_to("../site/index.md")
    (project / "reports" / "ferry.json").symlink_to("../site/new.json")
    assert main(["check"]) == 1
    assert [path.is_symlink() for path in sorted((project / "reports").iterdir())] == [True, True]
    assert (project / "site" / "index.md").read_text(encoding="utf-8").startswith("# ")
    assert json.loads((project / "site" / "new.json").read_text(encoding="utf-8"))["format"] == "factdiff-report"


def test_it_is_the_same_from_any_folder(project: Path, comparison: Comparison, monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(["check"]) == 1
    text = (project / "reports" / "ferry.json").read_text(encoding="utf-8")
    assert '"path": "a.md"' in text
    (project / "deep").mkdir()
    monkeypatch.chdir(project / "deep")
    assert main(["check", "--summary", "s.md", "--comment", "c.md", "--sarif", "sarif"]) == 1
    assert (project / "reports" / "ferry.json").read_text(encoding="utf-8") == text
    assert sorted(p.name for p in (project / "deep").iterdir()) == ["c.md", "s.md", "sarif"]
    assert [p.name for p in (project / "deep" / "sarif").iterdir()] == ["ferry.sarif"]


@pytest.mark.parametrize(
    ("verdicts", "configured", "options", "code"),
    [
        (("conflict",), "conflict", [], 1),
        (("differs",), "conflict", [], 0),
        (("differs",), "differs", [], 1),
        (("conflict",), "never", [], 0),
        (("conflict",), "never", ["--fail-on", "conflict"], 1),
        ((), "differs", [], 0),
        (("conflict",), "conflict-no-updates", [], 1),
        (("differs",), "differs-no-updates", [], 1),
        (("differs",), "differs", ["--fail-on", "conflict-no-updates"], 0),
    ],
)
def test_exit_codes_are_those_of_compare(
    verdicts: tuple[Verdict, ...], configured: str, options: list[str], code: int, project: Path, comparison: Comparison
) -> None:
    comparison.verdicts = verdicts
    (project / "factdiff.toml").write_text(f"{STORY}fail-on = '{configured}'\n", encoding="utf-8")
    assert main(["check", *options]) == code


def test_settings_of_a_story_reach_the_comparison(project: Path, comparison: Comparison) -> None:
    text = f"model = 'm'\n{STORY}min-confidence = 0.5\nskip-kinds = ['framing']\n"
    (project / "factdiff.toml").write_text(text, encoding="utf-8")
    main(["check", "--cache-dir", "k"])
    ((articles, settings),) = comparison.calls
    assert [a.path for a in articles] == ["a.md", "b.md"]
    assert (settings.encoder, settings.min_confidence, settings.skip_kinds) == ("m", 0.5, ("framing",))
    assert settings.cache_dir == project / "k"


def test_kinds_are_skipped_as_the_story_or_the_option_says(project: Path, comparison: Comparison) -> None:
    (project / "factdiff.toml").write_text(f"{STORY}skip-kinds = ['framing']\n", encoding="utf-8")
    main(["check", "--skip-kinds", "quote,date", "--skip-kinds", "framing"])
    ((_, settings),) = comparison.calls
    assert settings.skip_kinds == ("date", "quote", "framing")


@pytest.mark.parametrize(
    ("line", "option", "expected"),
    [("", [], False), ("no-updates = true\n", [], True), ("no-updates = false\n", ["--no-updates"], True)],
)
def test_updates_are_left_out_as_the_story_or_the_option_says(
    line: str, option: list[str], expected: bool, project: Path, comparison: Comparison
) -> None:
    (project / "factdiff.toml").write_text(f"{STORY}{line}", encoding="utf-8")
    main(["check", *option])
    ((_, settings),) = comparison.calls
    assert settings.no_updates is expected


def test_a_misspelt_story_is_told_with_what_may_be_meant(
    project: Path, comparison: Comparison, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "fery"]) == 2
    assert "fery: factdiff.toml has no such story. Did you mean ferry? It has ferry." in capsys.readouterr().err
    assert main(["check", "zzz"]) == 2
    assert "zzz: factdiff.toml has no such story. It has ferry." in capsys.readouterr().err
    assert comparison.calls == []


def test_a_story_that_cannot_be_read_does_not_stop_the_others(
    project: Path, comparison: Comparison, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f'{STORY}[stories.lost]\narticles = ["gone.md", "gone too.md"]\n'
    text += '[stories.partly]\narticles = ["gone.md", "b.md", "c.md"]\n'
    (project / "factdiff.toml").write_text(text, encoding="utf-8")
    assert main(["check", "--comment", "c.txt"]) == 2
    assert sorted(p.name for p in (project / "reports").glob("*.md")) == ["ferry.md", "partly.md"]
    assert "lost: nothing compared" in capsys.readouterr().err
    comment = (project / "c.txt").read_text(encoding="utf-8")
    assert "not checked: nothing compared" in comment
    assert "1 input could not be read" in comment
    assert main(["check", "ferry"]) == 1
    assert main(["check", "nosuch"]) == 2


def test_a_missing_model_ends_it(project: Path, comparison: Comparison) -> None:
    comparison.failure = ModelError("no model", "it is missing", "Install it.")
    assert main(["check"]) == 2
    assert not (project / "reports").exists()


def test_the_baseline_of_the_project_is_used(
    project: Path, comparison: Comparison, capsys: pytest.CaptureFixture[str]
) -> None:
    comparison.verdicts = ("conflict", "conflict")
    assert main(["check"]) == 1
    assert main(["accept", "00000000", "00000001", "--because", "seen"]) == 0
    assert "[accepted.00000001]" in (project / "reports" / "baseline.toml").read_text(encoding="utf-8")
    assert main(["check"]) == 0
    comparison.verdicts = ("conflict",)
    capsys.readouterr()
    assert main(["check"]) == 0
    assert "00000001 (quantity: summary) is accepted in the baseline, but was not found" in capsys.readouterr().err
    (project / "factdiff.toml").write_text(f"baseline = 'none.toml'\n{STORY}", encoding="utf-8")
    assert main(["check"]) == 2


def test_without_a_configuration_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    if find_configuration(tmp_path) is None:
        assert main(["check"]) == 2
        assert "neither a factdiff.toml nor" in capsys.readouterr().err


def test_the_sample_stories_are_those_of_the_sample_reports() -> None:
    configuration = load_configuration(str(ROOT / "factdiff.toml"))
    assert [story.name for story in configuration.stories] == ["ferry-grounding", "secretary-trip"]
    for story in configuration.stories:
        assert all((ROOT / article.file).is_file() for article in story.articles)
        assert {name for name, _ in story.outputs} == {"markdown", "json"}


# --- summary and comment -------------------------------------------------------------------------


def many(count: int, findings: int) -> list[DigestEntry]:
    articles = [Article("The 𝔉erry sank. " * 40, f"Outlet {n}", path=f"{n}.md") for n in range(2)]
    return [
        DigestEntry(f"story-{n:03}", report(articles, ["conflict"] * (findings - n % 3)), "", f"reports/{n}.md")
        for n in range(count)
    ]


@pytest.mark.parametrize(("count", "findings"), [(1, 3), (1, 400), (40, 30), (3000, 3)])
@pytest.mark.parametrize("limit", [65_536, 20_000])
def test_a_digest_keeps_within_its_limit(count: int, findings: int, limit: int) -> None:
    text = render_digest(many(count, findings), max_chars=limit, marker="<!-- m -->")
    assert text.startswith("<!-- m -->\n\n# factdiff: ")
    assert len(text.encode("utf-16-le")) // 2 <= limit
    text = render_digest(many(count, findings), max_bytes=limit)
    assert len(text.encode()) <= limit


def test_a_summary_is_added_to_what_stands_there_and_stays_below_one_mebibyte(
    project: Path, comparison: Comparison
) -> None:
    (project / "s.md").write_text("x" * (1_048_576 - 3000), encoding="utf-8")
    assert main(["check", "--summary", "s.md"]) == 1
    data = (project / "s.md").read_bytes()
    assert data.startswith(b"xxx")
    assert b"# factdiff: 1 conflict" in data
    assert len(data) <= 1_048_576
    json.loads((project / "reports" / "ferry.json").read_text(encoding="utf-8"))


def test_the_example_of_the_manual_is_read(project: Path) -> None:
    page = (ROOT / "docs" / "pull-requests.md").read_text(encoding="utf-8")
    (example,) = (text for text in re.findall(r"```toml\n(.*?)```", page, re.DOTALL) if "[stories." in text)
    (project / "factdiff.toml").write_text(example, encoding="utf-8")
    for name in ("ferry/wires/one.txt", "budget/a.md", "budget/b.md"):
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text("A ferry sank.", encoding="utf-8")
    budget, ferry = load_configuration(None).stories
    assert len(ferry.articles) == 3
    assert dict(budget.outputs) == {"json": "reports/budget.json", "html": "public/budget.html"}


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (f"x = {'9' * 5_000}", "too many digits"),
        ("x = " + "[" * 5_000, "nested too deeply"),
        ("x = \x00", "not TOML"),
    ],
)
def test_a_configuration_made_to_break_its_reader_is_refused(text: str, cause: str, tmp_path: Path) -> None:
    path = tmp_path / "factdiff.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=cause):
        read_configuration(path, formats={"markdown": ".md"})
