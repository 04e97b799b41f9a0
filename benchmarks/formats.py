"""Times every report format on three articles of 1,000 words with 48 discrepancies, and data frames of 10,000.

    python benchmarks/formats.py   # no model is needed

Prints milliseconds of CPU for the first rendering of a process, imports and template included, and for later ones.
Frames are left out where their library is not installed.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from compare.detectors.registry import RULES
from compare.detectors.rules import describe_rule
from compare.frames import LIBRARIES
from compare.reporters import RENDERERS, render
from tests.report_cases import many

RUNS = 9
MANY = 10_000


def main() -> None:
    """Prints a line a format, then the sum."""
    report = many(48, words="official and by the council at last confirmed nightly head")
    report = replace(report, rules=tuple(describe_rule(rule) for rule in RULES))
    words = [len(source.article.text.split()) for source in report.sources]
    print(f"articles of {words} words, {len(report.discrepancies)} discrepancies")
    firsts, laters = 0.0, 0.0
    for name in RENDERERS:
        times = []
        for _ in range(RUNS):
            began = time.process_time()
            text = render(report, name)
            times.append(1_000 * (time.process_time() - began))
        later = median(times[1:])
        firsts, laters = firsts + times[0], laters + later
        print(f"{name:12} first {times[0]:6.1f} ms, then {later:6.1f} ms; {len(text.encode()) / 1024:5.0f} KiB")
    print(f"{'all':12} first {firsts:6.1f} ms, then {laters:6.1f} ms")
    _time_frames()


def _time_frames() -> None:
    report = many(MANY)
    for library in LIBRARIES:
        if not all(map(find_spec, (library, "pyarrow"))):
            continue
        times = []
        for _ in range(RUNS):
            began = time.process_time()
            frame = report.to_frame(library)
            times.append(1_000 * (time.process_time() - began))
        rows, columns = frame.shape
        print(
            f"{library:12} first {times[0]:6.1f} ms, then {median(times[1:]):6.1f} ms; {rows:,} rows, {columns} columns"
        )


if __name__ == "__main__":
    main()
