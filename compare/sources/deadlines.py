"""A bound on the work one source may take, for what its size does not bound: processor time, so load does not decide.

Sizes come first (bytes, tags, attributes, pages, marks, lines, characters: each reader has its own); this comes last.
"""

from __future__ import annotations

import signal
import threading
import time
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from compare.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

_ENDS: ContextVar[tuple[float, float, str] | None] = ContextVar("_ENDS", default=None)


@contextmanager
def time_limit(seconds: float, *, name: str) -> Iterator[None]:
    """A block that ends with `SourceError` when this thread spends more processor seconds on it; 0 is no limit.

    The readers ask by `check_time` between their steps: so it holds on every thread and every system. On the main
    thread of a POSIX system an alarm asks too, within the steps; it is left alone when the program has its own.
    """
    if seconds <= 0:
        yield
        return
    token = _ENDS.set((time.thread_time() + seconds, seconds, name))
    try:
        with _alarm(seconds):
            yield
    finally:
        _ENDS.reset(token)


def check_time() -> None:
    """Raises `SourceError` when the time of the block around is spent; cheap enough for every thousandth step."""
    limit = _ENDS.get()
    if limit is not None and time.thread_time() >= limit[0]:
        raise too_slow(limit[2], limit[1])


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    usable = (
        hasattr(signal, "setitimer")
        and threading.current_thread() is threading.main_thread()
        and signal.getitimer(signal.ITIMER_REAL)[0] == 0
        and signal.getsignal(signal.SIGALRM) in (signal.SIG_DFL, signal.SIG_IGN)
    )
    if not usable:
        yield
        return

    def ask(_signal: int, _frame: FrameType | None) -> None:
        check_time()
        # The clock on the wall has run ahead of ours: other programs had the processor, or nothing was there to read.
        limit = _ENDS.get()
        if limit is not None:
            signal.setitimer(signal.ITIMER_REAL, max(limit[0] - time.thread_time(), 0.01))

    before = signal.signal(signal.SIGALRM, ask)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def too_slow(name: str, seconds: float) -> SourceError:
    """The error for a source that took too long."""
    return SourceError(
        name,
        f"reading it took longer than {seconds:g} seconds",
        "Save the article alone as a text file, or raise the limit (Settings.max_source_seconds).",
    )
