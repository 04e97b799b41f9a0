"""Whether reports are the same on every processor: python benchmarks/processors.py [--stories DIR] [--cpu MODEL ...].

Compares stories here and on emulated processors (qemu-user: `apt-get install qemu-user`), which have fewer and narrower
vector instructions: Haswell has AVX2 and no AVX-512, Nehalem SSE4.2 alone. Prints how many reports have the same bytes,
and how far vectors are apart. Emulation is some fifty times slower: two stories take minutes.

    python benchmarks/processors.py --perturb DIR ... [--size 1e-3] [--times 200]

adds noise of that size to every component of every vector before alignment, as often as asked, over all stories of the
folders, and prints in what share of reports findings, alignments or any printed figure changed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Article, Source

HERE = Path(__file__).resolve().parent
SUFFIXES = frozenset({".md", ".txt", ".html"})
CPUS = ("Haswell", "Nehalem")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=Path, default=HERE / "stories")
    parser.add_argument("--count", type=int, default=2, help="stories compared on each processor")
    parser.add_argument("--cpu", nargs="+", default=CPUS)
    parser.add_argument("--perturb", nargs="+", type=Path, metavar="DIR")
    parser.add_argument("--size", type=float, default=1e-3)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--here", nargs="+", type=Path, metavar="STORY", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        print(json.dumps({path.name: _digest(path) for path in options.here}))
    elif options.perturb:
        _perturb([s for folder in options.perturb for s in _stories(folder)], options.size, options.times)
    else:
        _emulate(_stories(options.stories)[: options.count], options.cpu)


def _stories(folder: Path) -> list[Path]:
    return sorted(p.parent for p in folder.glob("*/gold.json"))


def _articles(story: Path) -> list[Article]:
    from compare.sources import read_article

    return [read_article(p) for p in sorted(story.glob("?.*")) if p.suffix in SUFFIXES]


# --- other processors ----------------------------------------------------------------------------


def _digest(story: Path) -> dict[str, str]:
    """Hashes of a story's vectors and of its report, made without the cache."""
    from compare.language.encoding import load_encoder
    from compare.pipeline import compare_articles
    from compare.reporters import render
    from compare.settings import Settings

    articles = _articles(story)
    vectors = load_encoder().encode([line for a in articles for line in a.text.splitlines() if line.strip()])
    report = render(compare_articles(articles, settings=Settings(cache=False)), "json")
    return {
        "vectors": hashlib.sha256(vectors.tobytes()).hexdigest()[:12],
        "report": hashlib.sha256(report.encode()).hexdigest()[:12],
    }


def _emulate(stories: list[Path], cpus: list[str]) -> None:
    found = {"here": _run([sys.executable], stories)}
    for cpu in cpus:
        # Python itself, not the link in the environment: the emulator does not look for a program's own folder.
        command = ["qemu-x86_64", "-cpu", cpu, os.path.realpath(sys.executable)]
        found[cpu] = _run(command, stories)
    for cpu, digests in found.items():
        for what in ("vectors", "report"):
            same = sum(digests[s.name][what] == found["here"][s.name][what] for s in stories)
            print(f"{cpu:10} {what:8} the same as here: {same} of {len(stories)}")


def _run(command: list[str], stories: list[Path]) -> dict[str, dict[str, str]]:
    import site

    paths = os.pathsep.join([str(HERE.parent), *site.getsitepackages()])
    # Kernels are chosen by the processor found, not by what a machine's set-up says.
    environment = {k: v for k, v in os.environ.items() if not k.startswith("OPENBLAS_")}
    done = subprocess.run(
        [*command, str(Path(__file__)), "--here", *map(str, stories)],
        env=environment | {"PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    found: dict[str, dict[str, str]] = json.loads(done.stdout)
    return found


# --- noise ---------------------------------------------------------------------------------------


def _perturb(stories: list[Path], size: float, times: int) -> None:
    import numpy as np

    from compare import study
    from compare.pipeline import compare_articles
    from compare.reporters import render

    read = study.read_source
    changed = {"report": 0, "findings": 0, "alignments": 0}
    for story in stories:
        articles = _articles(story)
        kept: dict[str, Source] = {}
        before: dict[str, Any] = {}
        for n in range(times + 1):
            study.read_source = partial(_read_noisy, read, kept, size, np.random.default_rng(n) if n else None)
            data = json.loads(render(compare_articles(articles), "json"))
            if n == 0:
                before = data
                continue
            changed["report"] += data != before
            changed["findings"] += _findings(data) != _findings(before)
            changed["alignments"] += _pairs(data) != _pairs(before)
    study.read_source = read
    runs = len(stories) * times
    print(
        f"noise {size:g} in every component, {runs} reports: "
        + ", ".join(f"{k} changed in {v / runs:.3%}" for k, v in changed.items())
    )


def _read_noisy(
    read: Callable[..., Source], kept: dict[str, Source], size: float, rng: Any, source_id: str, *args: Any, **kw: Any
) -> Source:
    """The source as the pipeline reads it the first time, without `rng`; then that one with noise in its vectors."""
    if rng is None:
        kept[source_id] = read(source_id, *args, **kw)
        return kept[source_id]
    return _disturbed(kept[source_id], size, rng)


def _disturbed(source: Source, size: float, rng: Any) -> Source:
    import numpy as np

    def shake(rows: Any) -> Any:
        moved = rows + rng.uniform(-size, size, rows.shape).astype(np.float32)
        return (moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-12)).astype(np.float32)

    return replace(source, vectors=shake(source.vectors), token_vectors=tuple(map(shake, source.token_vectors)))


def _findings(data: dict[str, Any]) -> list[Any]:
    return [(d["id"], d["verdict"], d["confidence"]) for d in data["discrepancies"]]


def _pairs(data: dict[str, Any]) -> list[Any]:
    return sorted(json.dumps(a["sentences"]) for a in data["alignments"])


if __name__ == "__main__":
    main()
