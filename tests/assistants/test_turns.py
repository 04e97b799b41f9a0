"""Work in turns: one at a time, bounded in time, and given up when nobody waits."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import TYPE_CHECKING

import pytest

from compare.assistants.turns import StoppedError, Turns
from compare.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable


def test_work_is_done_one_after_the_other() -> None:
    at_work: list[int] = []

    def work(_check: Callable[[str], None]) -> int:
        at_work.append(1)
        time.sleep(0.01)
        most = len(at_work)
        at_work.pop()
        return most

    async def run() -> list[int]:
        turns = Turns(5)
        return await asyncio.gather(*(turns.take(work) for _ in range(5)))

    assert asyncio.run(run()) == [1] * 5


def test_what_takes_too_long_is_answered_and_ends_at_its_next_step() -> None:
    ended = threading.Event()

    def work(check: Callable[[str], None]) -> None:
        try:
            while True:
                time.sleep(0.01)
                check("a step")
        except StoppedError:
            ended.set()
            raise

    async def run() -> str:
        turns = Turns(0.05)
        with pytest.raises(UsageError, match=r"took longer than 0\.05 seconds\. Give fewer"):
            await turns.take(work)
        return await turns.take(lambda _check: "next")

    assert asyncio.run(run()) == "next"
    assert ended.is_set()


def test_a_call_given_up_while_it_waits_never_begins() -> None:
    begun: list[str] = []

    async def run() -> None:
        turns, free = Turns(5), threading.Event()
        first = asyncio.create_task(turns.take(lambda _check: free.wait()))
        second = asyncio.create_task(turns.take(lambda _check: begun.append("second")))
        await asyncio.sleep(0.05)
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        free.set()
        assert await first
        await turns.take(lambda _check: begun.append("third"))

    asyncio.run(run())
    assert begun == ["third"]


def test_an_error_of_the_work_reaches_who_asked() -> None:
    def work(_check: Callable[[str], None]) -> None:
        raise UsageError("a", "b", "c")

    with pytest.raises(UsageError):
        asyncio.run(Turns(5).take(work))
