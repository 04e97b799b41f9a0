"""Where the shards of a corpus are done: one interface, and the one place where an engine is chosen.

An engine has workers, each warm, and hands them tasks. What a task makes lies in files; what comes back is small.
Engines differ in nothing else, so the tables are the same bytes out of any.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from compare.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.corpus.work import Done, Job, Task

ENGINES: Final = ("processes", "ray")
TRIES: Final = 3
"""How often a task is begun whose worker dies."""
RENEWED_AFTER: Final = 1_000
"""Articles after which a fresh worker takes the place of one. It grows by some 30 MB in so many articles of made-up
words, probably because the parser keeps every new one. To load the models again takes 5 seconds of 7 minutes."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task: it is `done`, or the `failure` says what it raised, or that its workers died of it."""

    task: Task
    done: Done | None
    failure: str = ""


class Engine(Protocol):
    """Workers that do tasks."""

    workers: int

    def run(self, tasks: Iterable[Task]) -> Iterator[Outcome]:
        """One outcome a task, as they come; tasks are asked for as workers fall free.

        A worker that dies costs its task a try. An error of ours that a task raises ends the run, and is raised.
        """
        ...

    def close(self) -> None:
        """Ends the workers."""
        ...


def check_engine(name: str, *, workers: int | None = None, address: str | None = None) -> None:
    """Raises `UsageError` for an engine that cannot be meant."""
    if name not in ENGINES:
        raise UsageError(f"engine {name!r}", "there is no such engine", f"Engines are {' and '.join(ENGINES)}.")
    if workers is not None and workers < 1:
        raise UsageError(f"{workers} workers", "there must be one at least", "Give --workers 1 or more.")
    if address is not None and name != "ray":
        raise UsageError("--address", "it names a Ray cluster", "Give it with --engine ray.")


def open_engine(name: str, job: Job, *, workers: int | None = None, address: str | None = None) -> Engine:
    """The engine of that name; without `workers` one worker a processor. Raises `UsageError`."""
    check_engine(name, workers=workers, address=address)
    if name == "ray":
        from compare.corpus.ray_actors import RayEngine

        return RayEngine(job, workers=workers, address=address)
    from compare.corpus.processes import ProcessEngine

    return ProcessEngine(job, workers=workers or count_processors())


def count_processors() -> int:
    """The processors that this process may run on."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every system
        return os.cpu_count() or 1
