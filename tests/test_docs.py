"""The documents say what the program does."""

from __future__ import annotations

import re
import sys
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


def test_readme_excerpt_is_from_a_checked_in_report() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    excerpt = re.search(r"<!-- from (reports/[\w.-]+) -->\n````?markdown\n(.*?)\n````?\n", readme, re.DOTALL)
    assert excerpt, "the README shows a piece of a report"
    assert excerpt[2] in (ROOT / excerpt[1]).read_text(encoding="utf-8")


def test_links_between_documents_lead_somewhere() -> None:
    top = [ROOT / f"{name}.md" for name in ("README", "CHANGELOG", "CONTRIBUTING", "SECURITY")]
    for page in [*top, *sorted((ROOT / "docs").glob("*.md"))]:
        text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", text):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


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
    assert names["scores"].shape == (1, 1)  # type: ignore[attr-defined]  # an array
