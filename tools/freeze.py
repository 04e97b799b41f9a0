"""Everything factdiff says of a set of stories, as files: what a change that should change nothing is held against.

    python tools/freeze.py OUTPUT STORIES_DIR... [--blind GLOB] [--texts FILE.jsonl ...]

Each story (a folder with two or more articles) gives one file a report format, and the ledger and the facts of each
article. `--texts` takes JSON Lines whose values are texts: the facts of each. Of stories that `--blind` fits, hashes
and counts are written and nothing else. Two runs are compared with `diff -r`.
"""

from __future__ import annotations

import argparse
import fnmatch
import hashlib
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from compare.model import DateValue, QuantityValue
from compare.pipeline import compare_articles, list_facts
from compare.reporters import RENDERERS, render
from compare.reporters.ledger_report import FORMATS, render_ledger
from compare.scores import find_facts
from compare.sources import read_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Fact

SUFFIXES = frozenset({".md", ".txt", ".html"})
CONTRACT = {
    DateValue: ("earliest", "latest", "timex", "timex_type", "grain", "modifier", "anchored"),
    QuantityValue: ("low", "high", "unit", "exact", "modifier", "counted", "measures"),
}
ANCHOR = date(2023, 6, 6)
"""What the relative dates of lone texts are read against."""


def main() -> None:
    """Writes the files; nothing comes back."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path)
    parser.add_argument("stories", nargs="*", type=Path)
    parser.add_argument("--blind", default="", metavar="GLOB", help="names of stories nobody should read")
    parser.add_argument("--texts", nargs="*", type=Path, default=[])
    options = parser.parse_args()
    for folder in options.stories:
        out = options.output / folder.resolve().name
        for story in sorted(p for p in folder.iterdir() if p.is_dir()):
            files = sorted(p for p in story.iterdir() if p.suffix in SUFFIXES and len(p.stem) == 1)
            if len(files) < 2:
                continue
            for name, text in _freeze_story(files):
                blind = bool(options.blind) and fnmatch.fnmatch(story.name, options.blind)
                _write(out / story.name / name, _blinded(text) if blind else text)
    for path in options.texts:
        _write(options.output / "texts" / path.name, "".join(_freeze_texts(path)))


def _freeze_story(files: list[Path]) -> Iterator[tuple[str, str]]:
    articles = [read_article(path) for path in files]
    report = compare_articles(articles)
    for format_ in RENDERERS:
        yield f"report.{format_}", render(report, format_)
    for path, article in zip(files, articles, strict=True):
        others = [a for a in articles if a is not article]
        ledger = list_facts(article, others)
        for format_ in FORMATS:
            yield f"{path.stem}.ledger.{format_}", render_ledger(ledger, format_)
        yield f"{path.stem}.facts", _dump(find_facts(article.text, published=article.published))


def _freeze_texts(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        for text in json.loads(line).values():
            if isinstance(text, str):
                yield _dump(find_facts(text, published=ANCHOR))


def _dump(facts: tuple[Fact, ...]) -> str:
    """A fact a line, its value by the fields that are public contract."""
    return "".join(f"{f.kind} {f.start}-{f.end} {f.text!r} {_fields(f.value)}\n" for f in facts)


def _fields(value: object) -> str:
    names = [n for cls, names in CONTRACT.items() if isinstance(value, cls) for n in names]
    return " ".join(f"{n}={getattr(value, n)!r}" for n in names) if names else repr(value)


def _blinded(text: str) -> str:
    return f"{hashlib.sha256(text.encode()).hexdigest()} {len(text.splitlines())} lines\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
