"""A bound on the time one source may take."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from compare.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType


@contextmanager
def time_limit(seconds: float, *, name: str) -> Iterator[None]:
    """A block that ends with `SourceError` when it takes longer.

    It works by the process's alarm, so on the main thread of a POSIX system only; elsewhere, and when an alarm
    is already set, the block runs unbounded: sizes are bounded in any case, and fetching has its own clock.
    """
    usable = (
        hasattr(signal, "setitimer")
        and threading.current_thread() is threading.main_thread()
        and signal.getitimer(signal.ITIMER_REAL)[0] == 0
        and signal.getsignal(signal.SIGALRM) in (signal.SIG_DFL, signal.SIG_IGN)
    )
    if not usable or seconds <= 0:
        yield
        return

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise too_slow(name, seconds)

    before = signal.signal(signal.SIGALRM, stop)
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
