"""Which lines of a page are its article: python benchmarks/extraction.py [--embeddings] [--errors].

Two tables. Plain text: the lines of benchmarks/pages as a scrape gives them. HTML: the same lines laid out as pages,
in six layouts from well marked up to a soup of <div>, read by trafilatura alone and by compare.sources. A line counts
as article when it is labelled T (title) or A (article); F is furniture, M says who, when and what of the text.
"""

from __future__ import annotations

import argparse
import html
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from compare.errors import SourceError
from compare.sources import furniture, read_article
from compare.sources.drafts import Line
from compare.sources.furniture import trim_furniture
from compare.sources.parts import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

PAGES = Path(__file__).parent / "pages"
HALVES = ("tuned", "apart", "kinds", "kinds-apart")
"""The folders there. `kinds` are pages hard by their kind (recipe, interview, results …), half of them apart."""


@dataclass(slots=True)
class Count:
    """Lines rightly kept, wrongly kept and wrongly lost."""

    right: int = 0
    extra: int = 0
    lost: int = 0

    def add(self, rows: Iterable[tuple[str, str]], kept: Callable[[int, str], bool]) -> list[str]:
        errors = []
        for n, (label, text) in enumerate(rows, start=1):
            if not any(c.isalnum() for c in text):
                continue
            article, keep = label in "TA", kept(n, text)
            self.right += article and keep
            self.extra += keep and not article
            self.lost += article and not keep
            if article != keep:
                errors.append(f"{'lost ' if article else 'extra'} {n:3} {text[:100]}")
        return errors

    def __str__(self) -> str:
        f1 = 2 * self.right / max(2 * self.right + self.extra + self.lost, 1)
        precision = self.right / max(self.right + self.extra, 1)
        recall = self.right / max(self.right + self.lost, 1)
        return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"


def read_pages(half: str) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (path.stem, [(row[:1], row[2:]) for row in path.read_text(encoding="utf-8").split("\n")])
        for path in sorted((PAGES / half).glob("*.txt"))
    ]


# --- plain text ----------------------------------------------------------------------------------


def measure_text(half: str, *, errors: bool) -> None:
    count, times = Count(), []
    for name, rows in read_pages(half):
        lines = [Line(text, n) for n, (_, text) in enumerate(rows, start=1)]
        started = time.perf_counter()
        trimmed = trim_furniture(lines)
        times.append(time.perf_counter() - started)
        kept = {line.number for line in trimmed.body} | ({trimmed.title.number} if trimmed.title else set())
        found = count.add(rows, lambda n, _, kept=kept: n in kept)
        if errors and found:
            print(name, *found, sep="\n  ")
    print(f"text  {half:6} compare.sources   {count}  {1000 * statistics.median(times):6.1f} ms a page")


def with_embeddings(weight: float, threshold: float) -> None:
    """Adds the distance from the story to each line's score: what the classifier would be with the encoder."""
    import numpy as np

    from compare.language.encoding import load_encoder

    encoder = load_encoder()
    vectors: dict[str, Any] = {}
    plain = furniture._score_subjects

    def encode(texts: list[str]) -> Any:
        new = [text for text in texts if text not in vectors]
        vectors.update(zip(new, encoder.encode(new), strict=True))
        return np.array([vectors[text] for text in texts])

    def score(rows: Any, core: Any, about: Any, title: Any) -> None:
        plain(rows, core, about, title)
        story = [*core, *([title] if title else [])]
        if not story:
            return
        told = encode([row.text for row in story])
        for row in rows:
            if row.part in (Part.PROSE, Part.SHORT) and row is not title:
                near = sorted(
                    (float(v @ encode([row.text])[0]) for v, o in zip(told, story, strict=True) if o is not row)
                )
                row.add(weight * max(min(sum(near[-3:]) / max(len(near[-3:]), 1) - threshold, 0.3), -0.3))

    furniture._score_subjects = score


# --- HTML ----------------------------------------------------------------------------------------


def lay_out(rows: list[tuple[str, str]], layout: int) -> str:
    """A page of the labelled lines; layouts 0 to 5 say less and less of what is what."""
    title = next((text for label, text in rows if label == "T"), "")
    site = "The Example Post"
    tags = {
        0: {"T": "h1", "A": "p", "M": "span", "F": "li"},
        1: {"T": "h1", "A": "p", "M": "div", "F": "a"},
        2: {"T": "h2", "A": "p", "M": "p", "F": "p"},
        3: {"T": "h1", "A": "div", "M": "div", "F": "div"},
        4: {"T": "div", "A": "p", "M": "p", "F": "p"},
        5: {"T": "div", "A": "div", "M": "div", "F": "div"},
    }[layout]
    first = next((n for n, (label, _) in enumerate(rows) if label == "T"), 0)
    last = max((n for n, (label, _) in enumerate(rows) if label in "TA"), default=len(rows))
    out = [f"<!DOCTYPE html><html><head><title>{html.escape(title)} | {site}</title>"]
    if layout in (0, 1):
        out.append(
            f'<meta property="og:title" content="{html.escape(title)}"><meta property="og:site_name" content="{site}">'
        )
    out.append("</head><body>")
    for n, (label, text) in enumerate(rows):
        if layout in (0, 1) and n == first:
            out.append("</nav><article>" if layout == 0 else '</div><div class="article-body">')
        if n == 0 and layout in (0, 1):
            out.append("<nav>" if layout == 0 else '<div class="menu">')
        if text.strip() and label:
            tag, words = tags[label], html.escape(text)
            if label == "F" and layout in (1, 2):
                words = f'<a href="#">{words}</a>'
            out.append(f"<{tag}>{words}</{tag}>" if tag != "a" else f"<div>{words}</div>")
        if layout in (0, 1) and n == last:
            out.append("</article><footer>" if layout == 0 else '</div><div class="more">')
    out.append("</body></html>")
    return "\n".join(out)


def measure_html(half: str) -> None:
    import logging

    import trafilatura

    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    logging.getLogger("trafilatura").propagate = False
    totals = {"trafilatura": Count(), "compare.sources": Count()}
    times: dict[str, list[float]] = {"trafilatura": [], "compare.sources": []}
    folder = Path(tempfile.mkdtemp())
    for layout in range(6):
        counts = {"trafilatura": Count(), "compare.sources": Count()}
        for name, rows in read_pages(half):
            page = lay_out(rows, layout)
            path = folder / f"{name}.html"
            path.write_text(page, encoding="utf-8")
            for who in counts:
                started = time.perf_counter()
                if who == "trafilatura":
                    text = trafilatura.extract(page, include_comments=False, include_tables=False) or ""
                else:
                    try:
                        text = read_article(path).text
                    except SourceError:
                        text = ""
                times[who].append(time.perf_counter() - started)
                # The headline is metadata to trafilatura: nobody is blamed or praised for it here.
                kept = {" ".join(row.split()).removeprefix("- ").strip() for row in text.split("\n")}
                body = [(label, row) for label, row in rows if label != "T"]
                for count in (counts[who], totals[who]):
                    count.add(body, lambda _, row, kept=kept: " ".join(row.split()).removeprefix("- ").strip() in kept)
        print(f"html {layout} {half:6} " + "   ".join(f"{who}: {count}" for who, count in counts.items()))
    for who, count in totals.items():
        print(f"html  {half:6} {who:17} {count}  {1000 * statistics.median(times[who]):6.1f} ms a page")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--embeddings", action="store_true", help="add the distance from the story, by the encoder")
    parser.add_argument("--errors", action="store_true", help="show each line misjudged in the half that is tuned on")
    options = parser.parse_args()
    if options.embeddings:
        with_embeddings(4.0, 0.3)
    for half in HALVES:
        measure_text(half, errors=options.errors and "apart" not in half)
    if not options.embeddings:
        for half in HALVES:
            measure_html(half)


if __name__ == "__main__":
    main()
