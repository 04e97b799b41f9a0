"""What the constants of the competition of values are worth: precision and recall of dates and quantities, by value.

    python benchmarks/sweep_matching.py STORIES_DIR [STORIES_DIR ...] [--left-out DIR]

One constant is moved at a time, the others stay. `--left-out` as in run.py.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

import score

from compare.detectors import dates, matching, quantities
from compare.findings.merging import merge_findings
from compare.reading import read_source
from compare.settings import Settings
from compare.sources import read_article
from compare.study import relate_outlets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.model import Story

KINDS: dict[str, tuple[Any, float]] = {"date": (dates, dates.FITS), "quantity": (quantities, quantities.FITS)}
CONSTANTS = {
    "OUTSHINES": (0.2, 0.35, 0.6, 9.0),
    "STRANGENESS": (0.0, 0.15, 0.3, 0.45),
    "EQUAL_BONUS": (0.0, 0.15, 0.3, 0.45),
    "ARGUMENT_WEIGHT": (0.0, 0.35, 0.7, 1.0),
    "OTHER_CLAUSE_WEIGHT": (0.2, 0.4, 0.6, 1.0),
}


@dataclass(frozen=True)
class Labelled:
    """A read story with its gold differences, as ranges of the articles' texts."""

    story: Story
    gold: tuple[tuple[str, str, dict[str, list[tuple[int, int]]]], ...]


def read_labelled(folder: Path, left_out: Path | None) -> Labelled:
    files = sorted(p for p in folder.glob("?.*") if p.suffix in {".md", ".txt"})
    settings = Settings(alignment=left_out and left_out / f"{folder.name}.json")
    story, _ = relate_outlets([read_source("abc"[n], read_article(p), settings) for n, p in enumerate(files)], settings)
    texts = {s.id: s.article.text for s in story.sources}
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))["discrepancies"]
    return Labelled(
        story,
        tuple((g["kind"], g["verdict"], score.ranges(g["evidence"], texts)) for g in gold),
    )


def count(kind: str, labelled: Iterable[Labelled], find: Any) -> str:
    right = said = found = wanted = 0
    for item in labelled:
        discrepancies = merge_findings(item.story, find(item.story))
        spans = []
        for d in discrepancies:
            ranges: dict[str, list[tuple[int, int]]] = {}
            for e in d.evidence:
                ranges.setdefault(e.source, []).append((e.start, e.end))
            spans.append((d.verdict, ranges))
            said += 1
            right += any(score.matches(ranges, w) for _, _, w in item.gold)
        for gold_kind, verdict, w in item.gold:
            if gold_kind == kind:
                wanted += 1
                found += any(score.matches(r, w) and "conflict" in {v, _opposite(verdict)} for v, r in spans)
    return f"P {right / max(said, 1):.2f} ({right}/{said})  R {found / max(wanted, 1):.2f} ({found}/{wanted})"


def _opposite(verdict: str) -> str:
    """A gold `differs` is found by either verdict, a gold `conflict` by a conflict only."""
    return "conflict" if verdict == "differs" else ""


def settings_of(kind: str) -> Iterator[tuple[str, Any]]:
    """(what is moved, a patch that moves it)."""
    module, fits = KINDS[kind]
    for step in (-0.2, -0.1, 0.0, 0.1, 0.2):
        wanted = round(fits + step, 2)

        def find(story: Story, rules: matching.Competition, wanted: float = wanted) -> Any:
            return matching.find_clashes(story, replace(rules, fits=wanted))

        yield f"fits {wanted}", mock.patch.object(module, "find_clashes", find)
    for name, values in CONSTANTS.items():
        for value in values:
            yield f"{name} {value}", mock.patch.object(matching, name, value)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--left-out", type=Path, metavar="DIR")
    options = parser.parse_args()
    read = {
        folder: [read_labelled(p.parent, options.left_out) for p in sorted(folder.glob("*/gold.json"))]
        for folder in options.stories
    }
    finders = {"date": dates.find_date_discrepancies, "quantity": quantities.find_quantity_discrepancies}
    for kind, finder in finders.items():
        for name, patch in settings_of(kind):
            with patch:
                print(
                    kind, name, *(f"| {f.name}: {count(kind, items, finder)}" for f, items in read.items()), flush=True
                )


if __name__ == "__main__":
    main()
