"""Times every report format on three articles of 1,000 words with 48 discrepancies; no model is needed.

    python benchmarks/formats.py

Prints milliseconds of CPU for the first rendering of a process, imports and template included, and for later ones.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from compare.detectors.registry import RULES
from compare.detectors.rules import describe_rule
from compare.reporters import RENDERERS, render
from tests.report_cases import many

RUNS = 9


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


if __name__ == "__main__":
    main()
