"""Compares the bundled stories under tests/articles and writes reports/<story>.md and .json.

    python tools/make_reports.py [--check]

Prints each report's path and a summary. With --check nothing is written: exit 1 when a report is stale.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from compare import Settings, compare_articles, read_article, render
from compare.project.atomic_files import write_file

ROOT = Path(__file__).resolve().parent.parent
SUFFIXES = {"markdown": ".md", "json": ".json"}


def make_reports(*, settings: Settings) -> dict[Path, str]:
    """Text of every report by its path, relative to the repository, in order of stories."""
    out = {}
    for story in sorted(p for p in Path("tests/articles").iterdir() if p.is_dir()):
        report = compare_articles([read_article(p) for p in list_articles(story)], settings=settings)
        for name, suffix in SUFFIXES.items():
            out[Path("reports") / f"{story.name}{suffix}"] = render(report, name)
    return out


def list_articles(story: Path) -> list[Path]:
    """The articles of a bundled story by publication date, then name: as an editor would line them up."""
    return sorted(
        story.glob("*.md"), key=lambda p: (read_article(p).published is None, str(read_article(p).published), p.name)
    )


def main() -> int:
    """Exit status: 1 with --check when something is stale."""
    check = "--check" in sys.argv[1:]
    os.chdir(ROOT)  # the paths in the reports are relative to the repository
    stale = 0
    for path, text in make_reports(settings=Settings()).items():
        if check:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                print(f"stale: {path}")
                stale = 1
            continue
        path.parent.mkdir(exist_ok=True)
        write_file(path, text.encode("utf-8"))
        if path.suffix == ".md":
            print(f"{ROOT / path}\n    {text.splitlines()[0].lstrip('# ')}")
    return stale


if __name__ == "__main__":
    sys.exit(main())
