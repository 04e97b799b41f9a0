"""Workers as processes of this machine, from a fork server: each is a fresh interpreter's child, none of this one's."""

from __future__ import annotations

import os
import signal
from collections import deque
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import connection, get_context
from typing import TYPE_CHECKING, Any

from compare.corpus.engines import RENEWED_AFTER, TRIES, Outcome
from compare.corpus.work import WORKER_THREADS, begin_worker, do_task
from compare.errors import FactdiffError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from multiprocessing.connection import Connection

    from compare.corpus.work import Job, Task

_START: str = "forkserver" if os.name == "posix" else "spawn"


@dataclass(slots=True)
class _Worker:
    process: Any  # of a context of multiprocessing, whose types differ by system
    pipe: Connection
    task: Task | None = None
    done: int = 0
    """Articles so far."""


class ProcessEngine:
    """As many processes as asked for, started when there is something to do."""

    def __init__(self, job: Job, *, workers: int) -> None:
        self.workers = workers
        self._job = job
        self._pool: list[_Worker] = []
        self._context: Any = get_context(_START)

    def run(self, tasks: Iterable[Task]) -> Iterator[Outcome]:
        """One outcome a task, as they come; see `Engine.run`."""
        waiting = iter(tasks)
        again: deque[Task] = deque()
        tries: dict[str, int] = {}
        while True:
            while (free := self._find_free()) is not None:
                task = again.popleft() if again else next(waiting, None)
                if task is None:
                    break
                tries[task.name] = tries.get(task.name, 0) + 1
                self._give(free, task)
            busy = [worker for worker in self._pool if worker.task is not None]
            if not busy:
                return
            for worker in self._wait(busy):
                task, answer = worker.task, self._hear(worker)
                assert task is not None  # noqa: S101 - only the busy are waited for
                if isinstance(answer, FactdiffError):
                    raise answer
                if answer is None and tries[task.name] < TRIES:
                    again.append(task)
                    continue
                failure = answer if isinstance(answer, str) else f"its worker died, {TRIES} times"
                yield (
                    Outcome(task, None, failure) if answer is None or isinstance(answer, str) else Outcome(task, answer)
                )
                tries.pop(task.name)

    def _find_free(self) -> _Worker | None:
        """A worker with nothing to do, a new one if there may be one more; None when all are busy."""
        free = next((worker for worker in self._pool if worker.task is None), None)
        if free is not None and free.done >= RENEWED_AFTER:
            self._pool.remove(free)
            _end(free)
            free = None
        if free is None and len(self._pool) < self.workers:
            free = self._start()
        return free

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        with _threads_in_environment():
            process = self._context.Process(target=_serve, args=(theirs, self._job), daemon=True)
            process.start()
        theirs.close()
        worker = _Worker(process, ours)
        self._pool.append(worker)
        return worker

    def _give(self, worker: _Worker, task: Task) -> None:
        worker.task = task
        # One that died while it had nothing to do takes nothing: it is found dead when it is waited for.
        with suppress(OSError):
            worker.pipe.send(task)

    @staticmethod
    def _wait(busy: list[_Worker]) -> list[_Worker]:
        ready = connection.wait([thing for w in busy for thing in (w.pipe, w.process.sentinel)])
        return [w for w in busy if w.pipe in ready or w.process.sentinel in ready]

    def _hear(self, worker: _Worker) -> Any:
        """What a worker answered; None, and it is gone from the pool, when it died."""
        try:
            answer = worker.pipe.recv() if worker.pipe.poll() else None
        except (EOFError, OSError):
            answer = None
        worker.done += worker.task.size if worker.task else 0
        worker.task = None
        if answer is None:
            self._pool.remove(worker)
            worker.pipe.close()
            worker.process.kill()
            worker.process.join()
        return answer

    def close(self) -> None:
        """Ends the workers: at once those that are busy, the others at their own pace."""
        for worker in self._pool:
            if worker.task is not None:
                worker.process.kill()
        for worker in self._pool:
            _end(worker)
        self._pool.clear()


def _end(worker: _Worker) -> None:
    """Ends a worker at its own pace, or after five seconds."""
    worker.pipe.close()
    worker.process.join(5)
    worker.process.kill()
    worker.process.join()


@contextmanager
def _threads_in_environment() -> Iterator[None]:
    """A block in which what is started inherits one thread; the fork server is started in the first of them."""
    before = {name: os.environ.get(name) for name in WORKER_THREADS}
    os.environ.update(WORKER_THREADS)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _serve(pipe: Connection, job: Job) -> None:
    """Does one task after the other until the pipe is closed, by the end of the other process at the latest."""
    begin_worker()
    # Ctrl-C is for the process that was started by hand; it ends its workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            answer: object = do_task(job, task)
        except FactdiffError as error:
            answer = error
        except Exception as error:  # a shard that cannot be done fails loudly, and the others go on
            answer = f"{type(error).__name__}: {error}"
        try:
            pipe.send(answer)
        except OSError:
            return
