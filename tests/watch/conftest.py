"""A web of many hosts on this machine, whose pages a test sets, and a clock that a test moves."""

from __future__ import annotations

import threading
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

OPEN = Settings(fetch=True, allow_private_hosts=True, max_source_seconds=2)


class FakeClock:
    """Moves when it is slept on, or by the test."""

    def __init__(self) -> None:
        self.time = datetime(2024, 3, 13, 8, tzinfo=UTC)
        self.guard = threading.Lock()

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        with self.guard:
            self.time += timedelta(seconds=seconds)


class Web:
    """Every address of 127.0.0.0/8 is a host of its own; what has no page answers 404."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.pages: dict[str, Callable[[Any], None] | tuple[int, dict[str, str], bytes]] = {}
        self.asked: dict[str, list[datetime]] = defaultdict(list)
        self.statuses: list[int] = []
        self.at_once: dict[str, int] = defaultdict(int)
        self.most_at_once = 0
        self.guard = threading.Lock()
        self.port = 0

    def url(self, host: int, path: str) -> str:
        return f"http://127.0.0.{host}:{self.port}{path}"

    def put(self, url: str, text: str, *, media: str = "text/plain", tagged: bool = True, **headers: str) -> None:
        named = {"Content-Type": f"{media}; charset=utf-8", **{k.replace("_", "-"): v for k, v in headers.items()}}
        if tagged:
            named["ETag"] = f'"{abs(hash(text)):x}"'
        self.pages[url] = (200, named, text.encode())

    def put_feed(self, url: str, entries: list[str]) -> None:
        items = "".join(f"<item><title>Story {n}</title><link>{e}</link></item>" for n, e in enumerate(entries))
        self.put(url, f"<rss version='2.0'><channel><title>News</title>{items}</channel></rss>", media="text/xml")


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        web: Web = self.server.web  # type: ignore[attr-defined]  # set by the fixture
        host = self.headers["Host"]
        url = f"http://{host}{self.path}"
        with web.guard:
            web.asked[url].append(web.clock.now())
            web.at_once[host] += 1
            web.most_at_once = max(web.most_at_once, web.at_once[host])
        try:
            page = web.pages.get(url, (404, {}, b""))
            if callable(page):
                page(self)
                return
            status, headers, body = page
            if headers.get("ETag", "-") == self.headers.get("If-None-Match"):
                status, body = 304, b""
            # Counted out before it is answered: the next request may be here before this thread goes on.
            with web.guard:
                web.at_once[host] -= 1
                web.statuses.append(status)
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            pass  # the client hung up

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def web(clock: FakeClock) -> Iterator[Web]:
    found = Web(clock)
    server = ThreadingHTTPServer(("", 0), Handler)
    server.daemon_threads = True
    server.web = found  # type: ignore[attr-defined]  # for the handler
    found.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield found
    server.shutdown()
    server.server_close()
