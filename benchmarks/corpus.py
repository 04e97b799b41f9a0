"""What a corpus costs from articles to tables, and whether it survives being killed.

    python training/unpack_stories.py training/news_stories STORIES_DIR
    python benchmarks/corpus.py STORIES_DIR [--articles N] [--workers N ...] [--engine processes|ray] [--nodes N]
    python benchmarks/corpus.py STORIES_DIR --articles 60 --kill worker driver [--times N]
    python benchmarks/corpus.py STORIES_DIR --articles 60 --engine ray --nodes 2 --kill worker node driver

The articles are made of labelled stories, in the order of their names, and over again until there are enough. The
first round has them as they are. In every later one each story is told a year (364 days) earlier and has other names
(made-up ones), other figures, and four in five of its longer words swapped for words of the same ending out of other
stories; all articles of the story have the same swaps, so that they still tell one story, and seldom another one's. Of
some stories only one article is taken (`--noise`).

A run prints articles a second, processor seconds an article, the most memory that driver and workers had at once, and
how much of all processor time the models take, parsing and encoding, and reading again (`--no-second-look` goes
without): these are measured alone, in a process of its own right after, on `SAMPLE` of the stories that were
compared. With `--kill` one process is killed in each run, at a moment drawn from the seed: a worker, a node of Ray
(its raylet), or the driver, which then is called again. The tables are compared byte for byte with those of an
undisturbed run; exit status 1 when any differ. Linux only (/proc).
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import compare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SAMPLE: Final = 40
SWAPPED: Final = 0.8
_YEAR: Final = timedelta(weeks=52)
"""Days of the week stay true."""
LONGEST: Final = 240.0
"""Seconds for a run in which something is killed; one that hangs is ended, and did not end."""
MOST_TRIES: Final = 3
"""Runs for each kill that is wanted; of some the end comes first."""
MB: Final = 1e6
_CALENDAR: Final = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December".split()
)
_NAME: Final = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]{3,}\b")
_NUMBER: Final = re.compile(r"(?<![\d.,:/-])\d{2,3}(?:,\d{3})*(?![\d:/-]|[.,]\d)")
_WORD: Final = re.compile(r"\b[a-z]{6,}\b")
_ENDINGS: Final = ("ing", "ed", "ly", "tion", "ers", "er", "ies", "es", "s", "al", "")
_SYLLABLES: Final = "ba ce do fa gri hol ine ju ka lor mi nes or pel qua ri sta tor ul ven wex yo zan bri tam".split()


# --- articles ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Story:
    """The articles of a labelled story, as records."""

    name: str
    records: tuple[dict[str, str], ...]


def read_stories(folder: Path) -> list[Story]:
    """The stories of a folder, by name."""
    stories = []
    for home in sorted(path.parent for path in folder.glob("*/gold.json")):
        articles = [compare.read_article(path) for path in sorted(home.glob("?.md"))]
        records = tuple(
            {
                "outlet": article.outlet,
                "title": article.title or "",
                "text": article.text.removeprefix(article.title or "").strip(),
                "published": article.published.isoformat() if article.published else "",
                "url": article.url or "",
            }
            for article in articles
        )
        stories.append(Story(home.name, records))
    return stories


def vary(story: Story, round_: int, pool: dict[str, list[str]]) -> Story:
    """The story with other names, figures and words; as it is in round 0."""
    if round_ == 0:
        return story
    draw = random.Random(f"{story.name} {round_}")  # noqa: S311 - no secret
    swaps: dict[str, str] = {}

    def swap(match: re.Match[str]) -> str:
        word = match[0]
        if word in _CALENDAR:
            return word
        if word not in swaps:
            if word[0].isdigit():
                number = int(word.replace(",", ""))
                swaps[word] = f"{max(number + draw.randint(-number // 3, number // 3), 10):,}"
            elif word[0].isupper():
                swaps[word] = "".join(draw.sample(_SYLLABLES, 3)).capitalize()
            else:
                swaps[word] = draw.choice(pool[_ending(word)]) if draw.random() < SWAPPED else word
        return swaps[word]

    records = []
    for record in story.records:
        changed = dict(record)
        for field in ("title", "text"):
            for pattern in (_NAME, _NUMBER, _WORD):
                changed[field] = pattern.sub(swap, changed[field])
        changed["url"] = f"{record['url']}-{round_}"
        if said := record["published"]:
            changed["published"] = (datetime.fromisoformat(said) - round_ * _YEAR).isoformat()[: len(said)]
        records.append(changed)
    return Story(f"{story.name}-{round_}", tuple(records))


def _ending(word: str) -> str:
    return next(ending for ending in _ENDINGS if word.endswith(ending))


def make_articles(folder: Path, count: int, noise: float, seed: int) -> list[dict[str, str]]:
    """So many records, those of a story one after the other."""
    stories = read_stories(folder)
    if not stories:
        raise SystemExit(f"{folder} holds no stories: see the top of this file")
    pool: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted({word for s in stories for r in s.records for word in _WORD.findall(r["text"])}):
        pool[_ending(word)].append(word)
    draw = random.Random(seed)  # noqa: S311 - no secret
    records: list[dict[str, str]] = []
    round_ = 0
    while len(records) < count:
        for story in stories:
            varied = vary(story, round_, pool).records
            records += varied[:1] if draw.random() < noise * len(varied) else varied
        round_ += 1
    return records[:count]


# --- one run -------------------------------------------------------------------------------------


def run_here(options: argparse.Namespace, out: Path) -> dict[str, Any]:
    """A run in this process, and what it cost."""
    cluster = open_cluster(options.nodes) if options.nodes else None
    start, processor = time.perf_counter(), time.process_time()
    done = compare.run_corpus(
        [options.input],
        out,
        engine=options.engine,
        workers=options.workers[0],
        address=cluster.address if cluster else None,
        settings=compare.Settings(second_look=not options.no_second_look),
    )
    wall, processor = time.perf_counter() - start, time.process_time() - processor
    if cluster:
        cluster.shutdown()
    return {
        "articles": sum(done.articles.values()),
        "stories": done.stories,
        "failures": len(done.failures),
        "wall": wall,
        "driver": processor,
        "workers": dict(done.processor_seconds),
        "driver_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MB,
        "worker_mb": done.peak_worker_bytes / MB,
    }


def open_cluster(nodes: int) -> Any:
    """So many nodes of Ray on this machine, with a processor each; the first runs the cluster too."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    from ray.cluster_utils import Cluster

    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    for _ in range(nodes - 1):
        cluster.add_node(num_cpus=1)
    cluster.wait_for_nodes()
    return cluster


def start_run(options: argparse.Namespace, source: Path, out: Path, workers: int) -> subprocess.Popen[str]:
    """A run in a process of its own."""
    words = ["--input", str(source), "--out", str(out), "--engine", options.engine, "--workers", str(workers)]
    command = [sys.executable, __file__, ".", *words, "--nodes", str(options.nodes)]
    command += ["--no-second-look"] * options.no_second_look
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def finish_run(run: subprocess.Popen[str], timeout: float | None = None) -> dict[str, Any] | None:
    """What a run cost; None for one that did not come to its end, or not in `timeout` seconds."""
    try:
        told, _ = run.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        for child, _, _ in [*list_children(run.pid)][::-1]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        run.kill()
        told, _ = run.communicate()
        return None
    lines = told.strip().splitlines()
    return json.loads(lines[-1]) if run.returncode == 0 and lines else None


def measure_limit(out: Path, *, reads: bool) -> dict[str, float]:
    """Processor seconds that the three models alone take an article, warm, over a sample of the stories compared.

    `parse and encode` is what every article needs, `read` the second look, where the run took it.
    """
    from unittest import mock

    from compare.candidates import second_look
    from compare.language.encoding import load_encoder
    from compare.language.parsing import parse_text
    from compare.language.reader import load_reader
    from compare.runtime import one_thread

    corpus = compare.read_corpus(out)
    stories: defaultdict[str, list[str]] = defaultdict(list)
    for row in corpus.to_arrow("sources").to_pylist():
        if row["letter"]:
            stories[row["story_id"]].append(row["source_id"])
    held = [[corpus.article(id_) for id_ in ids] for ids in list(stories.values())[:: max(len(stories) // SAMPLE, 1)]]
    texts = [article.text for articles in held for article in articles]
    asked = []

    def ask(marked: Sequence[Any], **_: Any) -> Any:
        asked.append(marked)
        return load_reader().read(marked)

    with one_thread():
        with mock.patch.object(second_look, "read_together", ask):
            for articles in held:
                compare.compare_articles(articles, settings=compare.Settings(cache=False, second_look=reads))
        start = time.process_time()
        for text in texts:
            parse = parse_text(text)
            load_encoder(None).encode_tokens([parse.sentence_text(k) for k in range(len(parse.sentences))])
        middle = time.process_time()
        for marked in asked:
            load_reader().read(marked)
        spent = {"parse and encode": middle - start} | ({"read": time.process_time() - middle} if reads else {})
        return {what: seconds / len(texts) for what, seconds in spent.items()}


def measure(options: argparse.Namespace, source: Path, folder: Path, workers: int) -> None:
    out = folder / f"out-{workers}"
    told = finish_run(start_run(options, source, out, workers))
    if told is None:
        raise SystemExit("the run did not come to its end")
    limit = subprocess.run(
        [sys.executable, __file__, ".", "--limit", str(out), *["--no-second-look"] * options.no_second_look],
        env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(Path(__file__).resolve().parent.parent)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    compared = sum(bool(row["letter"]) for row in compare.read_corpus(out).to_arrow("sources").to_pylist())
    alone = json.loads(limit.stdout)
    spent = told["driver"] + sum(told["workers"].values())
    print(
        f"{options.engine}, {workers} worker(s){f', {options.nodes} node(s)' if options.nodes else ''}: "
        f"{told['articles']:,} articles, {told['stories']:,} stories, {compared:,} compared, {told['failures']} failed"
    )
    print(f"  {told['articles'] / told['wall']:.2f} articles/s ({told['wall']:.0f} s)")
    stages = ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in told["workers"].items())
    print(f"  {spent / told['articles']:.3f} processor s an article (driver {told['driver']:.1f}, {stages})")
    print(f"  peak memory: driver {told['driver_mb']:.0f} MB, worker {told['worker_mb']:.0f} MB")
    for what, seconds in alone.items():
        print(f"  {what} alone: {seconds:.3f} s an article compared, {seconds * compared / spent:.0%} of all")


# --- killing -------------------------------------------------------------------------------------


def list_children(pid: int) -> Iterator[tuple[int, int, str]]:
    """Id, parent's id and command of every process below one, those above first."""
    known: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for path in Path("/proc").glob("[0-9]*"):
        try:
            status = (path / "stat").read_text()
            command = (path / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
        except OSError:
            continue
        known[int(status.rpartition(")")[2].split()[1])].append((int(path.name), command))
    waiting = [pid]
    while waiting:
        parent = waiting.pop(0)
        for child, command in known[parent]:
            yield child, parent, command
            waiting.append(child)


def find_victims(pid: int, target: str, engine: str) -> list[int]:
    """The processes of a run that may be killed as that target."""
    if target == "driver":
        return [pid]
    children = list(list_children(pid))
    if target == "node":
        # The first is the head's: with it the cluster is gone.
        return sorted(child for child, _, command in children if "raylet/raylet " in command)[1:]
    if engine == "ray":
        # Without its agents a node ends, too: these are no workers.
        return [child for child, _, command in children if command.startswith("ray::") and "Agent" not in command]
    servers = {child for child, parent, command in children if parent == pid and "forkserver" in command}
    return [child for child, parent, _ in children if parent in servers]


def kill_once(options: argparse.Namespace, source: Path, out: Path, target: str, delay: float) -> str:
    """What came of a run in which something was killed: `same`, or what went wrong; and when that was."""
    run = start_run(options, source, out, options.workers[0])
    give_up = time.monotonic() + delay
    while time.monotonic() < give_up and run.poll() is None:
        time.sleep(0.02)
    victims: Sequence[int] = []
    while run.poll() is None and not (victims := find_victims(run.pid, target, options.engine)):
        time.sleep(0.02)
    if not victims:
        finish_run(run)
        return "ended before"
    below = [child for child, _, _ in list_children(run.pid)]
    os.kill(victims[0], signal.SIGKILL)
    told = finish_run(run, LONGEST)
    if target == "driver":
        for child in below if options.engine == "ray" else ():  # daemons of a Ray whose driver is gone
            try:
                os.kill(child, signal.SIGKILL)
            except ProcessLookupError:
                continue
        told = finish_run(start_run(options, source, out, options.workers[0]), LONGEST)
    if told is None:
        return "did not end"
    return "same" if not told["failures"] else f"{told['failures']} failures"


def kill(options: argparse.Namespace, source: Path, folder: Path) -> bool:
    """Whether every run in which something was killed gave the tables of the undisturbed one."""
    start = time.perf_counter()
    if finish_run(start_run(options, source, folder / "undisturbed", options.workers[0])) is None:
        raise SystemExit("the undisturbed run did not come to its end")
    wall = time.perf_counter() - start
    tables = {p.name: p.read_bytes() for p in sorted((folder / "undisturbed" / "tables").iterdir())}
    draw = random.Random(options.seed)  # noqa: S311 - no secret
    good = True
    for target in options.kill:
        results: defaultdict[str, int] = defaultdict(int)
        for n in range(MOST_TRIES * options.times):
            out = folder / f"{target}-{n}"
            start = time.perf_counter()
            told = kill_once(options, source, out, target, draw.uniform(0.05, 0.95) * wall)
            if told == "ended before":  # the undisturbed run was slower: the machine had other work
                wall = min(wall, time.perf_counter() - start)
            if told == "same" and {p.name: p.read_bytes() for p in sorted((out / "tables").iterdir())} != tables:
                told = "other tables"
            results[told] += 1
            good &= told in ("same", "ended before")
            shutil.rmtree(out, ignore_errors=True)
            if sum(results.values()) - results["ended before"] == options.times:
                break
        print(f"{options.engine}, {target} killed: {', '.join(f'{told} {n}' for told, n in sorted(results.items()))}")
    return good


def main() -> int:
    """Exit status: 1 when a run that was disturbed gave other tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path, help="a folder of story folders")
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--noise", type=float, default=0.3, help="share of the articles that are alone, about")
    parser.add_argument("--engine", choices=("processes", "ray"), default="processes")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--nodes", type=int, default=0, help="with --engine ray: nodes of one processor each")
    parser.add_argument("--no-second-look", action="store_true")
    parser.add_argument("--kill", nargs="+", choices=("worker", "node", "driver"), default=[])
    parser.add_argument(
        "--times", type=int, default=10, help="how often each is killed, runs that ended before left out"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--input", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--limit", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.limit:
        print(json.dumps(measure_limit(options.limit, reads=not options.no_second_look)))
        return 0
    if options.input:
        print(json.dumps(run_here(options, options.out)))
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "articles.jsonl"
        records = make_articles(options.stories, options.articles, options.noise, options.seed)
        source.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
        if options.kill:
            return int(not kill(options, source, folder))
        for workers in options.workers:
            measure(options, source, folder, workers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
