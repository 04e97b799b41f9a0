"""Compares every labelled story in one process and scores the reports.

    python benchmarks/run.py [STORIES_DIR ...] [--reports DIR] [--alignment DIR] [--judgement DIR] [--no-second-look]
                             [--verbose]

Default: benchmarks/stories. With --alignment each story is aligned, and with --judgement judged, with the weights
DIR/<story>.json, fitted on other stories only (training/train_alignment.py and train_judgement.py with --left-out DIR),
so that no figure rests on weights that have seen it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from compare.pipeline import compare_articles
from compare.reporters import render
from compare.settings import MIN_CONFIDENCE, Settings
from compare.sources import read_article

HERE = Path(__file__).parent


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="*", type=Path, default=[HERE / "stories"])
    parser.add_argument("--reports", type=Path, help="keep the JSON and Markdown reports here")
    parser.add_argument("--alignment", type=Path, metavar="DIR")
    parser.add_argument("--judgement", type=Path, metavar="DIR")
    parser.add_argument("--no-second-look", action="store_true", help="judge by the first look alone")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--min-confidence", type=float, default=MIN_CONFIDENCE)
    options = parser.parse_args()
    status = 0
    for folder in options.stories:
        with tempfile.TemporaryDirectory() as scratch:
            out = (options.reports or Path(scratch)) / folder.resolve().name
            out.mkdir(parents=True, exist_ok=True)
            own = [folder] if (folder / "gold.json").exists() else []
            for story in own or sorted(p.parent for p in folder.glob("*/gold.json")):
                files = sorted(p for p in story.glob("?.*") if p.suffix in {".md", ".txt", ".html"})
                settings = Settings(
                    min_confidence=options.min_confidence,
                    second_look=not options.no_second_look,
                    alignment=options.alignment and options.alignment / f"{story.name}.json",
                    judgement=options.judgement and options.judgement / f"{story.name}.json",
                )
                report = compare_articles([read_article(p) for p in files], settings=settings)
                (out / f"{story.name}.json").write_text(render(report, "json"), encoding="utf-8")
                if options.reports:
                    (out / f"{story.name}.md").write_text(render(report, "markdown"), encoding="utf-8")
            command = [sys.executable, str(HERE / "score.py"), str(folder), "--reports", str(out)]
            print(f"== {folder}", flush=True)
            status |= subprocess.run([*command, *["--verbose"] * options.verbose], check=False).returncode
    return status


if __name__ == "__main__":
    sys.exit(main())
