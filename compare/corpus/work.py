"""What a worker does: a shard of items is read, a shard of stories is compared. Files first, then their manifest.

A worker is warm: what a pipeline loads at its first article stays loaded. Nothing goes back but counts; a shard that is
done twice, because its first worker died or was taken for dead, gives the same files again.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Final

import compare
from compare.corpus.articles import Place, pack_articles, read_place
from compare.corpus.cardfiles import pack_cards
from compare.corpus.manifest import Manifest, Plan, Shard, write_part
from compare.corpus.rows import list_rows, no_rows
from compare.corpus.schema import FOUND
from compare.corpus.tables import pack_batches, part_name
from compare.errors import FactdiffError, ModelError

if TYPE_CHECKING:
    from pathlib import Path

    from compare.corpus.model import Card, Entry, Item
    from compare.corpus.rows import Rows
    from compare.model import Article, Report

READ: Final = "read"
COMPARE: Final = "compare"
WORKER_THREADS: Final = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1"
)
"""Of a worker's environment, before numpy is imported: threads that wait for one another cost half as much again."""


def begin_worker() -> None:
    """What a process of workers alone does first."""
    # Of a host program's fork server the environment may be another; numpy has not been imported yet.
    os.environ.update(WORKER_THREADS)
    sys.meta_path.insert(0, _WithoutPandas())


class _WithoutPandas:
    """Hides pandas: pyarrow imports it wherever it finds it, which takes 50 MB and half a second, and we need none."""

    def find_spec(self, name: str, *_: object) -> None:
        if name == "pandas":
            raise ModuleNotFoundError(name=name)


@dataclass(frozen=True, slots=True)
class Job:
    """What every task of a run has in common."""

    out: Path
    plan: Plan


@dataclass(frozen=True, slots=True)
class ReadTask:
    """A shard of items, each under its fingerprint."""

    name: str
    items: tuple[tuple[str, Item], ...]

    stage: str = READ

    @property
    def size(self) -> int:
        """How many articles there are to do."""
        return len(self.items)


@dataclass(frozen=True, slots=True)
class StoryTask:
    """A story, and where its articles lie, in the order in which they are compared."""

    story_id: str
    articles: tuple[tuple[str, Place], ...]


@dataclass(frozen=True, slots=True)
class CompareTask:
    """A shard of stories."""

    name: str
    stories: tuple[StoryTask, ...]

    stage: str = COMPARE

    @property
    def size(self) -> int:
        """How many articles there are to do."""
        return sum(len(story.articles) for story in self.stories)


Task = ReadTask | CompareTask


@dataclass(frozen=True, slots=True)
class Done:
    """What a task cost."""

    processor_seconds: float
    peak_bytes: int
    """The most memory that the worker has had at once so far."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What became of a story: one line of the JSON file of its shard."""

    story_id: str
    members: tuple[str, ...]
    """Source ids in the order of their letters; only those that were compared."""
    status: str
    reason: str
    conflicts: int = 0
    differences: int = 0


def do_task(job: Job, task: Task) -> Done:
    """Does a shard and says in the manifest that it is done. Raises `ModelError` when no article can be compared."""
    start = time.process_time()
    files, rows, keys = _read(job, task) if isinstance(task, ReadTask) else _compare(job, task)
    digests = {name: write_part(job.out, name, data) for name, data in files.items()}
    Manifest(job.out).write_shard(Shard(task.stage, task.name, job.plan.run_id, keys, digests, rows))
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    return Done(time.process_time() - start, peak)


def _read(job: Job, task: ReadTask) -> tuple[dict[str, bytes], dict[str, int], tuple[str, ...]]:
    from compare.corpus.intake import read_item

    columns = dict(job.plan.columns)
    read: dict[str, tuple[Entry, Article | None, Card | None]] = {}
    for _, item in task.items:
        found = read_item(item, columns, job.plan.settings)
        known = read.get(found[0].source_id)
        # The same article of the same outlet, given twice: one row.
        if known is None or found[0].name < known[0].name:
            read[found[0].source_id] = found
    entries = [entry for entry, _, _ in read.values()]
    taken = [(article, card) for _, article, card in read.values() if article is not None and card is not None]
    articles = [(card.source_id, article) for article, card in taken]
    cards = [card for _, card in taken]
    packed, places = pack_articles(articles)
    lines = [{**asdict(entry), "place": places.get(entry.source_id)} for entry in entries]
    files = {
        article_file(task.name): packed,
        f"parts/read-{task.name}.jsonl": _write_lines(lines),
        f"parts/read-{task.name}.cards.arrow": pack_cards(cards),
    }
    return files, {"entries": len(entries), "articles": len(articles)}, tuple(key for key, _ in task.items)


def article_file(shard: str) -> str:
    """The file of the articles that a shard read, in the folder of the corpus."""
    return f"articles/{shard}.jsonl.gz"


def _write_lines(records: list[dict[str, object]]) -> bytes:
    return b"".join(json.dumps(record, separators=(",", ":")).encode("ascii") + b"\n" for record in records)


def _compare(job: Job, task: CompareTask) -> tuple[dict[str, bytes], dict[str, int], tuple[str, ...]]:
    # Each article is parsed once: a cache would be written and never read.
    settings = replace(job.plan.settings, cache=False)
    done = [compare_story(job.out, story, settings) for story in task.stories]
    files = {
        part_name(task.name, table): pack_batches(table, [rows[table.name] for _, rows in done]) for table in FOUND
    }
    files[f"parts/compare-{task.name}.jsonl"] = _write_lines([asdict(told) for told, _ in done])
    counts = {table.name: sum(len(rows[table.name]) for _, rows in done) for table in FOUND}
    return files, counts, tuple(story.story_id for story in task.stories)


def compare_story(out: Path, story: StoryTask, settings: compare.Settings) -> tuple[Compared, Rows]:
    """What became of a story, and its rows; raises `ModelError`, and for nothing else."""
    members = tuple(source_id for source_id, _ in story.articles)
    try:
        articles = [read_place(out, place) for _, place in story.articles]
        report = compare.compare_articles(articles, settings=settings)
        rows = list_rows(story.story_id, members, report)
    except ModelError:
        raise
    except FactdiffError as error:
        return Compared(story.story_id, (), "failed", str(error)), no_rows()
    except Exception as error:  # a story that cannot be compared is a row, never the end of a run
        return Compared(story.story_id, (), "failed", f"{type(error).__name__}: {error}"[:500]), no_rows()
    return _tell(story.story_id, members, report), rows


def _tell(story_id: str, members: tuple[str, ...], report: Report) -> Compared:
    standings = [found.standing for found in report.discrepancies]
    return Compared(story_id, members, "compared", "", standings.count("conflict"), standings.count("differs"))
