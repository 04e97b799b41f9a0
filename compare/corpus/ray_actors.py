"""Workers as actors of Ray, on this machine or on many that share the corpus' folder and its inputs.

Ray starts an actor again that died, and gives it its task again; what is done is known from the manifest alone. Nothing
is kept in Ray's object store: tasks name files, and answers are counts.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from compare.corpus.engines import RENEWED_AFTER, TRIES, Outcome
from compare.corpus.work import WORKER_THREADS, begin_worker, do_task
from compare.errors import FactdiffError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.corpus.work import Done, Job, Task

_RESTARTS: Final = 100
"""How often Ray starts one actor again: a machine that loses more is no longer one."""
_SILENT: Final = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_DEDUP_LOGS": "0"}
"""Without the first Ray reports its use to its maker."""


_OURS: Final = {"include_dashboard": False, "_node_ip_address": "127.0.0.1"}
"""Of a Ray of our own: it shows no page, and its daemons are to be reached from this machine alone."""


class Worker:
    """What an actor is: warm, like a worker process, and as silent."""

    def __init__(self, job: Job) -> None:
        begin_worker()
        self._job = job

    def do(self, task: Task) -> Done | FactdiffError | str:
        """What a task cost, or why it could not be done."""
        try:
            return do_task(self._job, task)
        except FactdiffError as error:
            return error
        except Exception as error:  # as in a worker process
            return f"{type(error).__name__}: {error}"


class RayEngine:
    """Actors of one processor each; Ray is imported, and started where no address is given, when this is made."""

    def __init__(self, job: Job, *, workers: int | None, address: str | None) -> None:
        os.environ.update(_SILENT)
        try:
            import ray
        except ImportError:
            raise UsageError(
                "--engine ray", "Ray is not installed", "Install the extra: pip install -c constraints.txt '.[ray]'."
            ) from None
        self._ray: Any = ray
        self._job = job
        self._owns = not ray.is_initialized()
        if self._owns:
            self._begin(address, workers)
        self.workers = workers or max(int(self._ray.cluster_resources().get("CPU", 1)), 1)
        self._actor = ray.remote(Worker).options(
            num_cpus=1,
            max_restarts=_RESTARTS,
            max_task_retries=TRIES - 1,
            runtime_env={"env_vars": {**WORKER_THREADS, **_SILENT}},
        )

    def _begin(self, address: str | None, workers: int | None) -> None:
        """Reaches a cluster, or starts a Ray of our own; on a busy machine its daemons may come too late once."""
        tries = 1 if address else TRIES
        for left in reversed(range(tries)):
            try:
                self._ray.init(
                    **({"address": address} if address else {"address": "local", "num_cpus": workers, **_OURS}),
                    configure_logging=False,
                    log_to_driver=False,
                )
                return
            except Exception as error:  # Ray raises that very class when its daemons do not start in time
                self._ray.shutdown()
                if left:
                    continue
                raise UsageError(
                    f"--address {address}" if address else "--engine ray",
                    f"Ray could not be {'reached' if address else 'started'} ({' '.join(str(error).split())[:200]})",
                    "Start a cluster with ray start --head, and name it with --address."
                    if not address
                    else "Start the cluster with ray start --head, or leave --address out.",
                ) from error

    def run(self, tasks: Iterable[Task]) -> Iterator[Outcome]:
        """One outcome a task, as they come; see `Engine.run`."""
        waiting = iter(tasks)
        busy: dict[Any, tuple[Any, Task]] = {}
        done: dict[Any, int] = {}
        try:
            for _ in range(self.workers):
                self._give(None, waiting, busy)
            while busy:
                (ref,), _ = self._ray.wait(list(busy), num_returns=1)
                actor, task = busy[ref]
                answer = self._hear(ref)
                if answer is None:
                    self._end(actor)
                    actor, answer = None, f"its worker died, {TRIES} times"
                if isinstance(answer, FactdiffError):
                    raise answer
                busy.pop(ref)
                yield Outcome(task, None, answer) if isinstance(answer, str) else Outcome(task, answer)
                if actor is not None:
                    done[actor] = done.get(actor, 0) + task.size
                    if done[actor] >= RENEWED_AFTER:
                        self._end(actor)
                        del done[actor]
                        actor = None
                self._give(actor, waiting, busy)
        finally:
            for actor, _ in busy.values():
                self._end(actor)

    def _hear(self, ref: Any) -> Any:
        """What an actor answered; None when it died more often than it is started again."""
        try:
            return self._ray.get(ref)
        except (self._ray.exceptions.RayActorError, self._ray.exceptions.RayTaskError):
            return None

    def _give(self, actor: Any, waiting: Iterator[Task], busy: dict[Any, tuple[Any, Task]]) -> None:
        """Gives the next task to an actor, or to a new one for None.

        Where there is none left the actor goes: another that lost its machine may wait for a processor.
        """
        task = next(waiting, None)
        if task is not None:
            actor = actor or self._actor.remote(self._job)
            busy[actor.do.remote(task)] = (actor, task)
        elif actor is not None:
            self._end(actor)

    def _end(self, actor: Any) -> None:
        self._ray.kill(actor, no_restart=True)

    def close(self) -> None:
        """Ends the actors, and Ray if this engine started it."""
        if self._owns:
            self._ray.shutdown()
