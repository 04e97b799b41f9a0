"""Calls that come together -> their work, one after the other on a thread, while the server goes on answering."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from compare.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

_T = TypeVar("_T")


class StoppedError(Exception):
    """The call was given up by who made it, or took too long."""


class Turns:
    """The work of the calls, in the order in which they came.

    One at a time: spaCy's vocabulary is not made for several threads, and under Python's lock two would not be faster.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="factdiff")

    async def take(self, work: Callable[[Callable[[str], None]], _T]) -> _T:
        """What the work gives; it is handed a function to call between its steps, which ends it once nobody waits.

        Raises what the work raises, and `UsageError` when it takes longer than the seconds allowed, its wait for
        others not counted. A call that is cancelled before its turn never begins.
        """
        loop = asyncio.get_running_loop()
        begun, left = asyncio.Event(), threading.Event()

        def check(_step: str = "") -> None:
            if left.is_set():
                raise StoppedError

        def begin() -> _T:
            check()
            loop.call_soon_threadsafe(begun.set)
            return work(check)

        future = loop.run_in_executor(self._pool, begin)
        try:
            await begun.wait()
            return await asyncio.wait_for(future, self._seconds)
        except TimeoutError:
            raise UsageError(
                "these articles",
                f"the work on them took longer than {self._seconds:g} seconds",
                "Give fewer or shorter articles, or run factdiff compare on them, which has no such limit.",
            ) from None
        finally:
            left.set()
            future.cancel()
