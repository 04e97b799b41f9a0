"""How servers are asked: one request at a time and host, with pauses, as robots.txt and Retry-After want it."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from compare.errors import SourceError
from compare.sources.fetching import ask_server, find_redirect, too_many_redirects

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compare.settings import Settings
    from compare.sources.fetching import Answer
    from compare.watch.store import Store

AGENT: Final = "factdiff"
"""What robots.txt calls us."""
ROBOTS_BYTES: Final = 500_000
"""RFC 9309 asks for 500 KiB at least."""
_ROBOTS_LINES: Final = 20_000
_ROBOTS_LIFE: Final = timedelta(days=1)
_ROBOTS_RETRY: Final = timedelta(hours=1)
LONGEST_WAIT: Final = timedelta(days=1)
"""No server puts us off for longer."""
ROUND_SECONDS: Final = 600.0
"""What a host's pauses would carry beyond this is left for the next round."""


_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)
_NO_ROBOTS: Final = "User-agent: *\nDisallow: /"


class Clock(Protocol):
    """The time, in one place."""

    def now(self) -> datetime:
        """Aware."""

    def sleep(self, seconds: float) -> None:
        """Comes back when they are over."""


class SystemClock:
    """The machine's own."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


class NotYetError(SourceError):
    """A server is not to be asked yet."""

    def __init__(self, what: str, why: str, until: datetime) -> None:
        super().__init__(what, why, "It is asked again later.")
        self.until = until


class ForbiddenError(NotYetError):
    """robots.txt says no, for as long as we go by it."""


@dataclass
class _Host:
    origin: str
    gate: threading.Lock = field(default_factory=threading.Lock)
    asked: datetime | None = None
    known: bool = False
    robots_text: str = ""
    robots: RobotFileParser = field(default_factory=RobotFileParser)
    robots_until: datetime = _LONG_AGO
    not_before: datetime = _LONG_AGO
    pause: float = 0.0


class Politeness:
    """Asks servers for a round; may be used by several threads."""

    def __init__(self, store: Store, *, clock: Clock, settings: Settings, pause_seconds: float) -> None:
        self.store, self.clock, self.settings, self.pause = store, clock, settings, pause_seconds
        self.begun = clock.now()
        self._hosts: dict[str, _Host] = {}
        self._guard = threading.Lock()

    def ask(self, url: str, headers: Mapping[str, str]) -> Answer:
        """The answer after redirects, of any status. Raises `NotYetError`, `ForbiddenError`, else `SourceError`."""
        current = url
        for _ in range(self.settings.max_redirects + 1):
            host = self._find_host(current)
            with host.gate:
                answer = self._ask_host(host, current, headers)
            target = find_redirect(answer)
            if target is None:
                return answer
            current = target
        raise too_many_redirects(url, self.settings)

    def _find_host(self, url: str) -> _Host:
        try:
            parts = urlsplit(url)
            origin = f"{parts.scheme}://{parts.netloc}".lower()
        except ValueError:
            raise SourceError(url, "it is no web address", "Only http and https addresses are fetched.") from None
        with self._guard:
            return self._hosts.setdefault(origin, _Host(origin))

    def _ask_host(self, host: _Host, url: str, headers: Mapping[str, str]) -> Answer:
        if not host.known:
            self._recall(host)
        self._wait(host, url)
        if host.robots_until <= self.clock.now():
            self._read_robots(host)
            self._wait(host, url)
        try:
            is_allowed = host.robots.can_fetch(AGENT, url)
        except ValueError:  # on an address that is one no more when it is unquoted
            is_allowed = False
        if not is_allowed:
            raise ForbiddenError(url, "its robots.txt forbids it", host.robots_until)
        answer = self._send(host, url, headers, self.settings)
        if answer.status in (429, 503):
            wait = read_retry_after(answer.headers.get("retry-after", ""), self.clock.now())
            host.not_before = self.clock.now() + max(wait, timedelta(seconds=host.pause))
            self._keep(host)
        return answer

    def _send(self, host: _Host, url: str, headers: Mapping[str, str], settings: Settings) -> Answer:
        try:
            return ask_server(url, settings=settings, headers=headers)
        finally:
            host.asked = self.clock.now()

    def _wait(self, host: _Host, url: str) -> None:
        now = self.clock.now()
        if host.not_before > now:
            raise NotYetError(
                url, f"its server asks to be left alone until {host.not_before:%Y-%m-%d %H:%M}Z", host.not_before
            )
        if host.asked is None:
            return
        due = host.asked + timedelta(seconds=host.pause)
        if (due - self.begun).total_seconds() > ROUND_SECONDS:
            host.not_before = due
            self._keep(host)
            raise NotYetError(url, "its server's pauses are longer than a round", due)
        if due > now:
            self.clock.sleep((due - now).total_seconds())

    # --- robots.txt ---

    def _recall(self, host: _Host) -> None:
        host.known, host.pause = True, self.pause
        if state := self.store.read_state("hosts", host.origin):
            host.robots_until = datetime.fromisoformat(state["robots_until"])
            host.not_before = datetime.fromisoformat(state["not_before"])
            self._apply(host, state["robots"])

    def _keep(self, host: _Host) -> None:
        times = {"robots_until": host.robots_until.isoformat(), "not_before": host.not_before.isoformat()}
        self.store.write_state("hosts", host.origin, {"origin": host.origin, "robots": host.robots_text, **times})

    def _read_robots(self, host: _Host) -> None:
        """Asks for robots.txt as RFC 9309 has it: none there allows all, a server that fails forbids all for now."""
        text, life = _NO_ROBOTS, _ROBOTS_RETRY
        try:
            answer = self._fetch_robots(host)
        except SourceError:
            answer = None
        if answer is not None and answer.status == 200:
            text, life = answer.page.data.decode("utf-8", "replace"), _ROBOTS_LIFE
        elif answer is not None and 400 <= answer.status < 500 and answer.status not in (401, 403, 429):
            text, life = "", _ROBOTS_LIFE
        host.robots_until = self.clock.now() + life
        self._apply(host, text)
        self._keep(host)

    def _fetch_robots(self, host: _Host) -> Answer:
        settings = replace(self.settings, max_file_bytes=ROBOTS_BYTES)
        url = f"{host.origin}/robots.txt"
        for _ in range(settings.max_redirects + 1):
            answer = self._send(host, url, {}, settings)
            target = find_redirect(answer)
            if target is None:
                return answer
            url = target
        raise too_many_redirects(url, settings)

    def _apply(self, host: _Host, text: str) -> None:
        host.robots_text = text
        host.robots = RobotFileParser()
        try:
            host.robots.parse(text.splitlines()[:_ROBOTS_LINES])
        except ValueError:  # on "Crawl-delay: ²", on half an IPv6 address, on a number of 5,000 digits
            host.robots.parse(_NO_ROBOTS.splitlines())
        delay = min(int(host.robots.crawl_delay(AGENT) or 0), int(LONGEST_WAIT.total_seconds()))
        host.pause = max(self.pause, float(delay))


def read_retry_after(text: str, now: datetime) -> timedelta:
    """How long a server asks to wait, from nothing to `LONGEST_WAIT`: seconds, or a date of HTTP."""
    wait = timedelta()
    if text.strip().isdecimal():
        wait = timedelta(seconds=min(int(text.strip()[:9]), 10**8))
    elif text:
        try:
            until = parsedate_to_datetime(text)
            wait = (until if until.tzinfo else until.replace(tzinfo=UTC)) - now
        except (ValueError, TypeError, OverflowError, IndexError):
            pass
    return min(max(wait, timedelta()), LONGEST_WAIT)
