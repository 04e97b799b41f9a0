"""What servers say of waiting, and rules that are made to break their reader."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from compare.watch.politeness import LONGEST_WAIT, ForbiddenError, Politeness, read_retry_after
from compare.watch.store import Store
from tests.watch.conftest import OPEN, FakeClock, Web

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2024, 3, 13, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "wait"),
    [
        ("120", timedelta(seconds=120)),
        ("Wed, 13 Mar 2024 08:10:00 GMT", timedelta(minutes=10)),
        ("Wed, 13 Mar 2024 07:10:00 GMT", timedelta()),
        ("9" * 5000, LONGEST_WAIT),
        ("soon", timedelta()),
        ("-5", timedelta()),
        ("", timedelta()),
    ],
)
def test_retry_after_is_read(text: str, wait: timedelta) -> None:
    assert read_retry_after(text, NOW) == wait


@pytest.mark.parametrize(
    ("robots", "is_asked"),
    [
        ("User-agent: *\nDisallow:\n", True),
        ("User-agent: factdiff\nDisallow: /\n\nUser-agent: *\nDisallow:\n", False),
        ("User-agent: *\nCrawl-delay: ²\n", False),
        (f"User-agent: *\nCrawl-delay: {'9' * 5000}\n", False),
        ("User-agent: *\nDisallow: //[\n", False),
        ("\0\0<html>" * 1000, True),
    ],
)
def test_rules_are_obeyed(robots: str, is_asked: bool, web: Web, clock: FakeClock, tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.open(clock.now())
    web.put(web.url(1, "/robots.txt"), robots)
    web.put(web.url(1, "/a"), "text")
    polite = Politeness(store, clock=clock, settings=OPEN, pause_seconds=1)
    if is_asked:
        assert polite.ask(web.url(1, "/a"), {}).status == 200
    else:
        with pytest.raises(ForbiddenError):
            polite.ask(web.url(1, "/a"), {})


def test_a_redirect_is_held_against_the_rules_of_its_host(web: Web, clock: FakeClock, tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.open(clock.now())
    web.put(web.url(2, "/robots.txt"), "User-agent: *\nDisallow: /")
    web.pages[web.url(1, "/a")] = (302, {"Location": web.url(2, "/b")}, b"")
    with pytest.raises(ForbiddenError):
        Politeness(store, clock=clock, settings=OPEN, pause_seconds=1).ask(web.url(1, "/a"), {})
    assert web.url(2, "/b") not in web.asked
