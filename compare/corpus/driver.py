"""A corpus from its inputs to its tables: read, tell copies and stories apart, compare, write. Resumed where it ended.

This process holds a row and a card an article, no texts; workers read, compare and write. What is done stands in the
manifest, so that a run that was ended at any moment goes on with what is missing, and no row can stand twice.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from compare.corpus.comparisons import make_compare_task, order_members, plan_comparing, read_compared
from compare.corpus.engines import check_engine, open_engine
from compare.corpus.index_page import write_index
from compare.corpus.manifest import Manifest, Plan, list_leftovers
from compare.corpus.outputs import Outcomes, count_statuses, write_tables
from compare.corpus.readings import failed_entry, load_library, make_read_task, plan_reading
from compare.corpus.storylines import group_library
from compare.corpus.tables import Parts, hash_tables, remove_drafts, write_csv_tables
from compare.corpus.work import COMPARE, READ, Compared, Job, ReadTask
from compare.errors import UsageError
from compare.project.atomic_files import lock_file
from compare.reporters.columns import load_arrow
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from compare.corpus.engines import Engine
    from compare.corpus.model import Item
    from compare.corpus.readings import Library
    from compare.corpus.work import Task

    Tell = Callable[[str, int, int | None], None]

FOLDERS: Final = ("articles", "csv", "manifest", "parts", "reports", "tables")
"""What a corpus' folder holds, beside the page `index.html`."""
_LOCK_SECONDS: Final = 2.0


@dataclass(frozen=True, slots=True)
class Failure:
    """A shard of one article or one story that could not be done, and why; the next run tries it again."""

    stage: str
    name: str
    """The item's name, or the story's id."""
    reason: str


@dataclass(frozen=True, slots=True)
class CorpusRun:
    """What a run came to; nothing of it is written."""

    out: Path
    articles: Mapping[str, int]
    """How many articles the corpus has by status, the most frequent first."""
    stories: int
    """Stories of two or more articles."""
    story_failures: int
    """Of these: those that could not be compared; the table `stories` says why."""
    conflicts: int
    differences: int
    failures: tuple[Failure, ...] = ()
    """Shards that could not be done; () when the run is complete."""
    processor_seconds: Mapping[str, float] = field(default_factory=dict)
    """Of the workers, by stage; what was done in earlier runs does not count."""
    peak_worker_bytes: int = 0
    """The most memory that a worker had."""


def run_corpus(
    inputs: Sequence[str | Path],
    out: str | Path,
    *,
    settings: Settings | None = None,
    columns: Mapping[str, str] | None = None,
    stories: str | Path | None = None,
    max_story: int | None = None,
    engine: str = "processes",
    workers: int | None = None,
    address: str | None = None,
    csv: bool = False,
    restart: bool = False,
    progress: Tell | None = None,
) -> CorpusRun:
    """Reads the articles of inputs, groups them to stories, compares these, and writes tables into the folder `out`.

    The same call goes on where the last one ended; further inputs, or further articles in them, join those that are
    there. `progress` is called with the stage, how many articles of it are done, and how many there are (None while
    that is not known). An article or a story that cannot be read or compared is a row with its reason. A program that
    calls this must stand behind `if __name__ == "__main__":`, because worker processes import it again.

    Raises `UsageError` for inputs that are not there, a folder that belongs to something else, settings other than
    those it was begun with (unless `restart`, which begins anew), and when pyarrow is missing; `ModelError` when a
    model is missing.
    """
    load_arrow()
    from compare.corpus.intake import list_items
    from compare.signature import signature

    settings = settings or Settings()
    paths = [Path(given) for given in inputs]
    folder = Path(out)
    check_engine(engine, workers=workers, address=address)
    _check_inputs(paths, stories, max_story)
    check_folder(folder, paths)
    list_items([str(path) for path in paths], columns or {}, settings=settings)  # which looks at what is given at once
    plan = Plan(
        signature(settings),
        settings,
        columns=tuple(sorted((columns or {}).items())),
        has_stories=stories is not None,
        max_story=max_story,
    )
    with _hold(folder):
        manifest = Manifest(folder)
        _begin(manifest, plan, restart=restart)
        runner = _Runner(manifest, plan, engine, workers, address, progress or _say_nothing)
        try:
            return _run(runner, paths, Path(stories) if stories is not None else None, csv=csv)
        except OSError as error:
            raise UsageError(
                error.filename or str(folder),
                f"it cannot be read or written ({error.strerror or error})",
                "Make room or give access, and call again: what is done stays.",
            ) from error
        finally:
            runner.close()


def _check_inputs(inputs: Sequence[Path], stories: str | Path | None, max_story: int | None) -> None:
    if not inputs:
        raise UsageError("no input", "a corpus needs articles", "Name a folder or a file of articles.")
    if stories is not None and not Path(stories).is_file():
        raise UsageError(
            str(stories), "there is no such file", "Give --stories a file that says what belongs together."
        )
    if max_story is not None and max_story < 2:
        raise UsageError(f"--max-story {max_story}", "a story is of two articles at least", "Give 2 or more.")


def check_folder(out: Path, inputs: Sequence[Path] = ()) -> None:
    """Raises `UsageError` for a folder that holds other things, or that lies in an input."""
    if out.exists() and not out.is_dir():
        raise UsageError(str(out), "it is no folder", "Give -o a folder; it is made if it is not there.")
    known = {*FOLDERS, "index.html"}
    if out.is_dir() and not Manifest(out).run_path.exists() and any(p.name not in known for p in out.iterdir()):
        raise UsageError(str(out), "it holds other things than a corpus", "Give -o a new or an empty folder.")
    place = out.resolve()
    for path in inputs:
        if path.is_dir() and place.is_relative_to(path.resolve()):
            raise UsageError(str(out), f"it lies in {path}, which is to be read", "Give -o a folder elsewhere.")


def _hold(out: Path) -> AbstractContextManager[None]:
    """A block during which no other run works in the folder."""
    path = Manifest(out).run_path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            str(out), f"it cannot be written ({error.strerror})", "Give -o a folder you may write to."
        ) from None
    return lock_file(path, seconds=_LOCK_SECONDS)


def _begin(manifest: Manifest, plan: Plan, *, restart: bool) -> None:
    """Begins a corpus, or goes on with the one there; raises `UsageError` when that was begun with other settings."""
    if restart:
        for name in FOLDERS:
            if name != "manifest":
                shutil.rmtree(manifest.out / name, ignore_errors=True)
        for path in manifest.folder.glob("[!.]*"):
            path.unlink()
        (manifest.out / "index.html").unlink(missing_ok=True)
    known = manifest.read_plan()
    if known is None:
        manifest.write_plan(plan)
    elif known.run_id != plan.run_id:
        raise UsageError(
            str(manifest.out),
            f"it was begun with other settings: {_tell_difference(known, plan)}",
            "Give the same ones to go on, or begin anew with --restart, which removes what is there.",
        )


def _tell_difference(known: Plan, plan: Plan) -> str:
    from compare.corpus.manifest import record_plan

    old, new = record_plan(known), record_plan(plan)
    old.update(old.pop("settings"))
    new.update(new.pop("settings"))
    names = sorted(name for name in {*old, *new} if old.get(name) != new.get(name))
    # The signature follows from settings, unless the program itself is another one.
    names = [name for name in names if name != "signature"] or names
    return "; ".join(f"{name} {old.get(name)!r}, now {new.get(name)!r}" for name in names)[:500]


class _Runner:
    """Runs shards on an engine that is opened when there is something to do, and keeps count."""

    def __init__(
        self, manifest: Manifest, plan: Plan, engine: str, workers: int | None, address: str | None, tell: Tell
    ) -> None:
        self.manifest = manifest
        self.plan = plan
        self.tell = tell
        self.processor_seconds: defaultdict[str, float] = defaultdict(float)
        self.peak_bytes = 0
        self._job = Job(manifest.out.absolute(), plan)
        self._choice: dict[str, Any] = {"name": engine, "workers": workers, "address": address}
        self._engine: Engine | None = None

    @property
    def engine(self) -> Engine:
        """The engine, opened."""
        if self._engine is None:
            self._engine = open_engine(job=self._job, **self._choice)
        return self._engine

    def close(self) -> None:
        """Ends the workers, if there are any."""
        if self._engine is not None:
            self._engine.close()

    def run(self, stage: str, tasks: Iterable[Task], total: int | None) -> list[tuple[Task, str]]:
        """Does shards, and gives those of one article or story that could not be done, with the reason.

        A larger one that fails is done again in halves: what its workers die of stands alone in the end.
        """
        failed: list[tuple[Task, str]] = []
        done = 0
        waiting: Iterable[Task] = tasks
        while True:
            again: list[Task] = []
            for outcome in self._work(waiting):
                if outcome.done is not None:
                    self.processor_seconds[stage] += outcome.done.processor_seconds
                    self.peak_bytes = max(self.peak_bytes, outcome.done.peak_bytes)
                    done += outcome.task.size
                    self.tell(stage, done, total)
                elif halves := _halve(outcome.task):
                    again += halves
                else:
                    failed.append((outcome.task, outcome.failure))
            if not again:
                return failed
            waiting = again

    def _work(self, tasks: Iterable[Task]) -> Iterator[Any]:
        """The outcomes of tasks; no engine is opened for none."""
        waiting = iter(tasks)
        first = next(waiting, None)
        if first is not None:
            yield from self.engine.run(_chain(first, waiting))


def _chain(first: Task, rest: Iterator[Task]) -> Iterator[Task]:
    yield first
    yield from rest


def _halve(task: Task) -> list[Task]:
    """Two shards of what a shard holds; none of one that holds one thing."""
    if isinstance(task, ReadTask):
        middle = len(task.items) // 2
        return [make_read_task(part) for part in (task.items[:middle], task.items[middle:])] if middle else []
    middle = len(task.stories) // 2
    return [make_compare_task(part) for part in (task.stories[:middle], task.stories[middle:])] if middle else []


def _run(runner: _Runner, inputs: Sequence[Path], stories: Path | None, *, csv: bool) -> CorpusRun:
    manifest, plan = runner.manifest, runner.plan
    manifest.remove("tables.json")
    library, failures = _read(runner, inputs)
    runner.tell("group", 0, len(library.cards))
    lines = group_library(manifest, plan, library, stories)
    library = replace(library, entries=lines.entries)
    compared, places, unfinished = _compare(runner, lines.stories, library)
    failures += unfinished
    compared.update({f.name: Compared(f.name, (), "failed", f.reason) for f in unfinished})
    order = {story.story_id: order_members(story.members, lines.entries) for story in lines.stories}
    outcomes = Outcomes(lines.entries, lines.stories, compared, order)
    runner.tell("write", 0, None)
    remove_drafts(manifest.out)
    write_tables(manifest.out, outcomes, Parts(manifest.out, places))
    if csv:
        write_csv_tables(manifest.out)
    write_index(manifest.out)
    shards = [s for stage in (READ, COMPARE) for s in manifest.list_shards(stage, plan.run_id)]
    for path in list_leftovers(manifest.out, shards):
        path.unlink(missing_ok=True)
    manifest.write_json("failures.json", [[f.stage, f.name, f.reason] for f in failures])
    manifest.write_json("tables.json", hash_tables(manifest.out))
    told = [compared[story.story_id] for story in lines.stories if story.story_id in compared]
    return CorpusRun(
        out=manifest.out,
        articles=count_statuses(lines.entries.values()),
        stories=sum(len(story.members) > 1 for story in lines.stories),
        story_failures=sum(one.status == "failed" for one in told),
        conflicts=sum(one.conflicts for one in told),
        differences=sum(one.differences for one in told),
        failures=tuple(failures),
        processor_seconds=dict(runner.processor_seconds),
        peak_worker_bytes=runner.peak_bytes,
    )


def _read(runner: _Runner, inputs: Sequence[Path]) -> tuple[Library, list[Failure]]:
    from compare.corpus.intake import list_items

    manifest, run_id = runner.manifest, runner.plan.run_id
    columns = dict(runner.plan.columns)
    read = {key for shard in manifest.list_shards(READ, run_id) for key in shard.keys}

    def items() -> Iterator[Item]:
        return list_items([str(path) for path in inputs], columns, settings=runner.plan.settings)

    total = None if runner.tell is _say_nothing else sum(1 for _ in items())
    failed = runner.run(READ, plan_reading(items(), read), total)
    failures, entries = [], []
    for task, reason in failed:
        assert isinstance(task, ReadTask)  # noqa: S101 - nothing else was given
        ((_, item),) = task.items
        failures.append(Failure(READ, item.name, reason))
        entries.append(failed_entry(item, reason))
    return load_library(manifest.out, manifest.list_shards(READ, run_id), entries), failures


def _compare(
    runner: _Runner, stories: Sequence[Any], library: Library
) -> tuple[dict[str, Compared], dict[str, Any], list[Failure]]:
    manifest, run_id = runner.manifest, runner.plan.run_id
    done, _ = read_compared(manifest.out, manifest.list_shards(COMPARE, run_id))
    count = runner.engine.workers if any(_is_open(story, done) for story in stories) else 1
    tasks = plan_comparing(stories, library, done, workers=count)
    failed = runner.run(COMPARE, tasks, sum(task.size for task in tasks))
    failures = []
    for task, reason in failed:
        assert not isinstance(task, ReadTask)  # noqa: S101 - nothing else was given
        failures.append(Failure(COMPARE, task.stories[0].story_id, reason))
    compared, places = read_compared(manifest.out, manifest.list_shards(COMPARE, run_id))
    return compared, places, failures


def _is_open(story: Any, done: Mapping[str, Compared]) -> bool:
    return len(story.members) > 1 and story.story_id not in done


def _say_nothing(_stage: str, _done: int, _total: int | None) -> None:
    pass
