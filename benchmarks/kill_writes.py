"""Kills writers in the middle of a write, and lets eight write at once: counts torn files, lost entries, blocked runs.

    python benchmarks/kill_writes.py [--kills 200] [--rounds 5] [--seed 0]

Every write of a baseline, a cache entry or a report is made slow, in sixteen pieces, and its process is ended by
SIGKILL while it writes, at a moment drawn from the seed: most in the middle of a file, some just after it was renamed.
POSIX only. Exit status 1 when anything was torn, lost or blocked.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import itertools
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compare.cli import main as run_factdiff
from compare.commands.outputs import write_output
from compare.errors import FactdiffError
from compare.language.cache import Cache
from compare.project.atomic_files import DRAFT_PREFIX, DRAFT_SECONDS
from compare.project.baselines import read_baseline

if TYPE_CHECKING:
    from collections.abc import Callable

PIECES = 16
PIECE_SECONDS = 0.001
LONGEST_LIFE = 0.25
BLOCKED_SECONDS = 10.0
WRITERS = 8
REPORTS = {mark: f"{mark} {'words ' * 40_000}{mark}\n" for mark in "xy"}
NUMBERS = itertools.count()
PAYLOADS = {mark: mark * 400_000 for mark in (b"x", b"y")}


class SlowFile:
    """A file whose bytes arrive one by one: a test double for a disk that is slow."""

    def __init__(self, file: Any) -> None:
        self.file = file

    def __enter__(self) -> SlowFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()

    def write(self, data: bytes) -> None:
        step = len(data) // PIECES + 1
        for at in range(0, len(data), step):
            self.file.write(data[at : at + step])
            self.file.flush()
            time.sleep(PIECE_SECONDS)

    def flush(self) -> None:
        self.file.flush()

    def fileno(self) -> int:
        return int(self.file.fileno())


def slow_down() -> None:
    """Makes every file that is written by descriptor slow, in this process."""
    opened = os.fdopen
    os.fdopen = lambda handle, mode: SlowFile(opened(handle, mode))  # type: ignore[assignment]  # all that is used here


def be_silent() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)


# --- what is written ---------------------------------------------------------------------------------


def accept(folder: Path, id_: str) -> bool:
    """Whether an id could be put into the folder's baseline."""
    words = ["accept", id_, "--because", f"number {id_}", "--baseline", str(folder / "baseline.toml"), "-q"]
    with contextlib.redirect_stderr(io.StringIO()):  # it warns that no report has the finding
        return run_factdiff(words) == 0


def write_baseline(folder: Path, number: int, done: int) -> None:
    for n in range(number * 1000, number * 1000 + 1000):
        if accept(folder, f"{n:08x}"):
            os.write(done, f"{n:08x}\n".encode())


def write_cache(folder: Path, number: int, done: int) -> None:
    cache = Cache(folder / "cache")
    for n in range(1000):
        key = f"{(number + n) % 12:02x}".ljust(64, "1")
        cache.put("parse", key, PAYLOADS[b"xy"[n % 2 : n % 2 + 1]])
        if not cache.note:
            os.write(done, f"{key}\n".encode())


def write_report(folder: Path, number: int, done: int) -> None:
    for n in range(1000):
        write_output(str(folder / "report.md"), REPORTS["xy"[(number + n) % 2]])
        os.write(done, b"report\n")


# --- what is left of it ------------------------------------------------------------------------------


def check_baseline(folder: Path, done: set[str]) -> Counter[str]:
    path = folder / "baseline.toml"
    if not path.exists():
        return Counter(lost=len(done))
    try:
        held = {entry.id for entry in read_baseline(path)}
    except FactdiffError:
        return Counter(torn=1)
    return Counter(lost=len(done - held))


def check_cache(folder: Path, done: set[str]) -> Counter[str]:
    cache = Cache(folder / "cache")
    found = [cache.get("parse", key) for key in done]
    return Counter(
        lost=found.count(None), torn=sum(data is not None and data not in PAYLOADS.values() for data in found)
    )


def check_report(folder: Path, done: set[str]) -> Counter[str]:
    path = folder / "report.md"
    if not path.exists():
        return Counter(lost=len(done))
    return Counter(torn=path.read_text(encoding="utf-8") not in REPORTS.values())


def next_baseline(folder: Path) -> bool:
    return accept(folder, f"f{next(NUMBERS):07x}")


def next_cache(folder: Path) -> bool:
    cache = Cache(folder / "cache")
    cache.put("parse", "ee".ljust(64, "1"), PAYLOADS[b"x"])
    return cache.get("parse", "ee".ljust(64, "1")) == PAYLOADS[b"x"]


def next_report(folder: Path) -> bool:
    write_output(str(folder / "report.md"), REPORTS["x"])
    return True


KINDS: dict[str, tuple[Callable[..., None], Callable[..., Counter[str]], Callable[..., bool]]] = {
    "baseline": (write_baseline, check_baseline, next_baseline),
    "cache": (write_cache, check_cache, next_cache),
    "report": (write_report, check_report, next_report),
}


# --- killing -----------------------------------------------------------------------------------------


def kill_writers(kind: str, kills: int, rng: random.Random, folder: Path) -> Counter[str]:
    """Counts over `kills` writers of one kind of file, one after the other at the same files."""
    write, check, go_on = KINDS[kind]
    counts: Counter[str] = Counter()
    done: set[str] = set()
    for number in range(1, kills + 1):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            be_silent()
            slow_down()
            os.write(writing, b"ready\n")
            write(folder, number, writing)
            os._exit(0)
        os.close(writing)
        told = os.read(reading, 6)
        time.sleep(rng.random() * LONGEST_LIFE)
        give_up = time.monotonic() + BLOCKED_SECONDS
        while not any(folder.rglob(f"{DRAFT_PREFIX}*")) and time.monotonic() < give_up:
            time.sleep(0.0005)
        time.sleep(rng.random() * PIECES * PIECE_SECONDS)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        counts["in the middle"] += any(folder.rglob(f"{DRAFT_PREFIX}*"))
        while data := os.read(reading, 65536):
            told += data
        os.close(reading)
        # A line that was cut off was not told.
        lines = told.decode().split("\n")[1:-1]
        counts["writes"] += len(lines)
        done |= set(lines)
        counts += check(folder, done)
        start = time.monotonic()
        counts["blocked"] += not go_on(folder) or time.monotonic() - start > BLOCKED_SECONDS
        counts["drafts left"] += remove_drafts(folder, go_on)
        counts["drafts not removed"] += any(folder.rglob(f"{DRAFT_PREFIX}*"))
    return counts


def remove_drafts(folder: Path, go_on: Callable[[Path], bool]) -> int:
    """How many drafts killed writers left; an hour later the next write removes them (the cache's: its pruning)."""
    drafts = list(folder.rglob(f"{DRAFT_PREFIX}*"))
    for draft in drafts:
        long_ago = time.time() - DRAFT_SECONDS - 1
        os.utime(draft, (long_ago, long_ago))
    if drafts:
        go_on(folder)
        Cache(folder / "cache").prune()
    return len(drafts)


# --- at once -----------------------------------------------------------------------------------------


def accept_many(folder: str, writer: int, round_: int, count: int) -> int:
    be_silent()
    return sum(accept(Path(folder), f"{round_:02x}{writer:02x}{n:04x}") for n in range(count))


def use_cache(folder: str, writer: int, count: int) -> tuple[int, int]:
    """How many reads were wrong and how many puts were refused, in a cache that is pruned all the time."""
    cache = Cache(folder, max_bytes=5_000_000)
    rng = random.Random(writer)  # noqa: S311 - draws moments, no secrets
    wrong = 0
    for _ in range(count):
        key = f"{rng.randrange(40):02x}".ljust(64, "1")
        cache.put("parse", key, key.encode() * 3000)
        wrong += cache.get("parse", key) not in (None, key.encode() * 3000)
        if rng.random() < 0.01:
            cache.clear()
    return wrong, int(bool(cache.note))


def write_at_once(rounds: int, count: int) -> dict[str, object]:
    context = multiprocessing.get_context("spawn")
    with context.Pool(WRITERS) as pool, tempfile.TemporaryDirectory() as name:
        start = time.monotonic()
        accepted = sum(
            sum(pool.starmap(accept_many, [(name, writer, round_, count) for writer in range(WRITERS)], chunksize=1))
            for round_ in range(rounds)
        )
        held = len(read_baseline(Path(name) / "baseline.toml"))
        seconds = time.monotonic() - start
        used = pool.starmap(use_cache, [(f"{name}/cache", writer, 300) for writer in range(WRITERS)], chunksize=1)
        size = Cache(f"{name}/cache").measure()[1]
        left = [path.name for path in Path(name).iterdir() if path.name not in ("baseline.toml", "cache")]
    return {
        "entries accepted": accepted,
        "entries lost": rounds * WRITERS * count - held,
        "seconds an accept": round(seconds / max(accepted, 1), 4),
        "cache reads wrong": sum(wrong for wrong, _ in used),
        "caches given up": sum(refused for _, refused in used),
        "cache bytes": size,
        "files left beside": len(left),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5, help="rounds of eight processes at one baseline")
    parser.add_argument("--entries", type=int, default=20, help="entries each of them accepts in a round")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng = random.Random(options.seed)  # noqa: S311 - as above
    bad = 0
    for n, kind in enumerate(KINDS):
        kills = options.kills // len(KINDS) + (n < options.kills % len(KINDS))
        with tempfile.TemporaryDirectory() as name:
            counts = kill_writers(kind, kills, rng, Path(name))
        names = ("in the middle", "writes", "torn", "lost", "blocked", "drafts left", "drafts not removed")
        print(f"{kind}: {kills} killed, " + ", ".join(f"{counts[name]} {name}" for name in names), flush=True)
        bad += counts["torn"] + counts["lost"] + counts["blocked"] + counts["drafts not removed"]
    figures = write_at_once(options.rounds, options.entries)
    print(f"{WRITERS} at once: " + ", ".join(f"{value} {name}" for name, value in figures.items()))
    bad += sum(int(str(figures[k])) for k in ("entries lost", "cache reads wrong", "caches given up"))
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
