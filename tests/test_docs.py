"""The documents say what the program does."""

from __future__ import annotations

import json
import re
import sys
import tempfile
from pathlib import Path

import pytest

import compare
from compare.detectors.registry import RULES
from tools.make_command_line import make_command_line
from tools.make_rules import make_rules

ROOT = Path(__file__).parent.parent


def test_rules_page_is_fresh() -> None:
    assert (ROOT / "docs/rules.md").read_text(encoding="utf-8") == make_rules(), "run tools/make_rules.py"


def test_every_rule_is_documented() -> None:
    page = (ROOT / "docs/rules.md").read_text(encoding="utf-8")
    assert all(f"`{rule.id}`" in page for rule in RULES)


def test_command_line_page_is_fresh() -> None:
    page = (ROOT / "docs/command-line.md").read_text(encoding="utf-8")
    if sys.version_info[:2] == (3, 11):  # later Pythons lay --help out in their own way
        assert page == make_command_line(), "run tools/make_command_line.py"
    flags = set(re.findall(r"--[a-z][a-z-]+", make_command_line()))
    assert not {f for f in flags if f not in page}


@pytest.mark.parametrize("page", ["README.md", "docs/start.md"])
def test_an_excerpt_is_from_a_checked_in_report(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    excerpt = re.search(r"<!-- from (reports/[\w.-]+) -->\n````?markdown\n(.*?)\n````?\n", text, re.DOTALL)
    assert excerpt, "the page shows a piece of a report"
    assert excerpt[2] in (ROOT / excerpt[1]).read_text(encoding="utf-8")


PAGES = [
    *(ROOT / f"{name}.md" for name in ("README", "CHANGELOG", "CONTRIBUTING", "SECURITY")),
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "benchmarks").glob("*.md")),
    ROOT / "compare/data/NOTICE.md",
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_documents_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target, anchor in re.findall(r"\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)", text):
        other = page.parent / target if target else page
        assert other.exists(), f"{page.name}: {target}"
        if anchor and other.suffix == ".md":
            assert anchor in list_anchors(other), f"{page.name}: {target}#{anchor}"


def list_anchors(page: Path) -> set[str]:
    """What GitHub makes of a page's headings, and the anchors written in it."""
    text = page.read_text(encoding="utf-8")
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ +(.*?) *$", prose, re.MULTILINE)
    named = set(re.findall(r'id="([^"]+)"', text))
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings} | named


NAMES_PAGE = re.compile(r"\b((?:docs|benchmarks)/[\w-]+\.md)\b")


@pytest.mark.parametrize("folder", ["compare", "tools", "training", "tests", "benchmarks"])
def test_pages_named_in_code_are_there(folder: str) -> None:
    for path in sorted((ROOT / folder).rglob("*.py")):
        for name in NAMES_PAGE.findall(path.read_text(encoding="utf-8")):
            assert (ROOT / name).exists(), f"{path.relative_to(ROOT)}: {name}"


OUTSIDE = re.compile(r"\.\./shared|shared/(?:lessons|stories|data|seeds)|lessons/\w|\bDESIGN\b")
TEXTS = ("*.md", "*.py", "*.toml", "*.yml", "*.yaml")


def test_nothing_points_to_files_outside_the_repository() -> None:
    folders = ["benchmarks", "compare", "docs", "factdiff", "tools", "training"]
    paths = [path for folder in folders for kind in TEXTS for path in (ROOT / folder).rglob(kind)]
    for path in [*paths, *(path for kind in TEXTS for path in ROOT.glob(kind))]:
        found = OUTSIDE.search(path.read_text(encoding="utf-8"))
        assert not found, f"{path.relative_to(ROOT)}: {found and found[0]}"


def test_every_public_name_is_in_the_api_page() -> None:
    page = (ROOT / "docs/api.md").read_text(encoding="utf-8")
    assert not [name for name in compare.__all__ if not re.search(rf"`{name}\b|compare\.{name}\b", page)]


def test_citation_names_this_version() -> None:
    import yaml

    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert cited["version"] == compare.__version__
    assert {"cff-version", "message", "title", "authors", "license"} <= set(cited)


@pytest.mark.model
def test_readme_example_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    code = re.search(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert code, "the README shows the API"
    names: dict[str, object] = {}
    exec(code[1], names)  # noqa: S102 - our own README
    assert "conflict" in str(names["markdown"])
    assert names["scores"].shape == (1, 2)  # type: ignore[attr-defined]  # an array


@pytest.mark.model
def test_the_examples_of_the_api_page_run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs/api.md").read_text(encoding="utf-8"), re.DOTALL)
    names: dict[str, object] = {}
    exec("\n".join(blocks), names)  # noqa: S102 - our own page
    assert "quantity" in capsys.readouterr().out
    assert names["conflicts"]
    assert names["alone"]
    assert "<!doctype html>" in str(names["page"])


def run_notebook(name: str, monkeypatch: pytest.MonkeyPatch, folder: Path) -> dict[str, object]:
    """What its cells leave; files it makes go to a folder."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    cells = json.loads((ROOT / f"docs/{name}.ipynb").read_text(encoding="utf-8"))["cells"]
    names: dict[str, object] = {}
    for cell in cells:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)  # noqa: S102 - our own notebook
    return names


@pytest.mark.model
def test_the_notebook_of_a_corpus_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install '.[corpus]'")
    pytest.importorskip("pandas", reason="pandas is not installed: pip install '.[dev]'")
    names = run_notebook("corpus", monkeypatch, tmp_path)
    assert sorted(names["stories"]["independent"])[-1] >= 2  # type: ignore[index]  # a data frame
    assert len(names["said"]) > 1  # type: ignore[arg-type]


@pytest.mark.model
def test_the_notebook_of_a_report_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install '.[frames]'")
    pytest.importorskip("pandas", reason="pandas is not installed: pip install '.[frames]'")
    names = run_notebook("report", monkeypatch, tmp_path)
    assert {"a", "b"} == set(names["findings"].letter)  # type: ignore[attr-defined]  # a data frame
    assert len(names["spread"]) > 1  # type: ignore[arg-type]
    assert list(names["changes"].text) == ["41", "57"]  # type: ignore[attr-defined]
    assert "<table" in names["report"]._repr_html_()  # type: ignore[attr-defined]
