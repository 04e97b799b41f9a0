"""The server of a review: the page of a report, and the decisions on its findings, for the browser of this machine."""

from __future__ import annotations

import contextlib
import hashlib
import json
import secrets
import socket
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from compare.errors import FactdiffError, UsageError
from compare.project.baselines import apply_baseline, name_outlets, read_baseline, say_stale
from compare.reporters.html_report import Served, render_page
from compare.review.admission import SECURITY_HEADERS, Gate
from compare.review.decisions import (
    DecidedMeanwhileError,
    Stored,
    read_decision,
    read_decisions,
    record_decision,
    write_decision,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from compare.model import Decision, Report

LOCAL_HOST: Final = "127.0.0.1"
MAX_BODY_BYTES: Final = 64_000
GRACE_SECONDS: Final = 1
"""How long Ctrl-C waits for requests at work: a decision takes milliseconds."""


@dataclass
class Review:
    """What is reviewed: the report, made again when a file it comes from has changed, and where decisions go."""

    make: Callable[[], Report]
    files: Sequence[Path]
    """What the report is made of."""
    baseline: Path
    today: date | None = None
    by: str = ""
    """Who decides, unless the page says another name."""
    _report: Report | None = None
    _stamp: tuple[object, ...] = ()
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def renew(self) -> Report:
        """The report of what the files say now; raises `FactdiffError` when they cannot be compared any more."""
        with self._lock:
            stamp = self._read_stamp()
            if self._report is None or stamp != self._stamp:
                self._report, self._stamp = self.make(), stamp
            return self._report

    @property
    def report(self) -> Report:
        """The report of the page that was loaded last."""
        return self._report or self.renew()

    def is_changed(self) -> bool:
        """Whether a file has changed since the report was made."""
        return self._report is not None and self._read_stamp() != self._stamp

    def _read_stamp(self) -> tuple[object, ...]:
        out: list[object] = []
        for path in self.files:
            with contextlib.suppress(OSError):
                state = path.stat()
                out.append((str(path), state.st_mtime_ns, state.st_size))
        return tuple(out)

    # --- answers ---

    def show_page(self) -> str:
        """The page, with what is decided now."""
        report = self.renew()
        entries = read_baseline(self.baseline, must_exist=False) if self.baseline.exists() else ()
        applied = apply_baseline(report, entries, today=self.today)
        return render_page(applied.report, served=Served(self.baseline.name, self.by))

    def list_decisions(self) -> dict[str, object]:
        """What the page asks for again and again."""
        report = self.report
        decisions = read_decisions(report, self.baseline, today=self.today)
        return {
            "changed": self.is_changed(),
            "decisions": {id_: _record(stored) for id_, stored in decisions.by_id.items()},
            "stale": [say_stale(entry) for entry in decisions.stale],
        }

    def decide(self, id_: str, data: object, tag: str) -> Stored:
        """Writes what a page says of a finding; `data` None takes the decision out. Raises as `write_decision` does."""
        report = self.report
        found = next((found for found in report.discrepancies if found.id == id_), None)
        if found is None:
            raise KeyError(id_)
        decision: Decision | None = None if data is None else read_decision(data, name_outlets(found, report))
        return write_decision(report, self.baseline, id_, decision, tag=tag, today=self.today)


def _record(stored: Stored) -> dict[str, object]:
    record: dict[str, object] = {"tag": stored.tag, "decision": record_decision(stored.decision)}
    return record | ({"lapsed": record_decision(stored.lapsed)} if stored.lapsed else {})


# --- requests ------------------------------------------------------------------------------------


def make_app(review: Review, gate: Gate, *, tickets: set[str] | None = None) -> ASGIApp:
    """The application: the page at `/TOKEN/`, decisions below it; a ticket of `/open/TICKET` leads there once."""
    left = set() if tickets is None else tickets

    async def page(_: Request) -> Response:
        try:
            text = await run_in_threadpool(review.show_page)
        except FactdiffError as error:
            return PlainTextResponse(f"{error}\n", 500)
        return HTMLResponse(text.encode("utf-8", "replace"))

    async def decisions(request: Request) -> Response:
        try:
            listed = await run_in_threadpool(review.list_decisions)
        except FactdiffError as error:
            return _fail(str(error), 500)
        body = json.dumps(listed, sort_keys=True).encode("utf-8", "replace")
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers={"etag": tag})
        return Response(body, media_type="application/json", headers={"etag": tag})

    async def decide(request: Request) -> Response:
        try:
            data = None if request.method == "DELETE" else await _read_body(request)
            tag = request.headers.get("if-match", "").strip('"')
            stored = await run_in_threadpool(review.decide, request.path_params["id"], data, tag)
        except DecidedMeanwhileError as meanwhile:
            return JSONResponse(_record(meanwhile.stored), 412)
        except KeyError:
            return _fail("The report has this finding no more. Reload the page.", 404)
        except FactdiffError as error:
            return _fail(str(error), 400)
        return JSONResponse(_record(stored))

    base = f"/{gate.token}"
    routes = [
        Route(f"{base}/", page, methods=["GET"]),
        Route(f"{base}/decisions", decisions, methods=["GET"]),
        Route(f"{base}/decisions/{{id}}", decide, methods=["PUT", "DELETE"]),
    ]
    return _guard(Starlette(routes=routes), gate, left)


def _fail(why: str, status: int) -> JSONResponse:
    return JSONResponse({"error": why}, status)


async def _read_body(request: Request) -> Any:
    """The JSON of a request; raises `UsageError` for anything else, and before it is read whole when it is too long."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise UsageError("request", "it is no JSON", "Decide in the page.")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise UsageError("request", f"it is longer than {MAX_BODY_BYTES:,} bytes", "Write a shorter note.")
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise UsageError("request", "it is no JSON", "Decide in the page.") from None


def _guard(app: ASGIApp, gate: Gate, tickets: set[str]) -> ASGIApp:
    """The application behind the gate; every answer has the headers that keep it to this machine."""

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                secure = [(name.encode(), value.encode()) for name, value in SECURITY_HEADERS]
                message = {**message, "headers": [*message.get("headers", ()), *secure]}
            await send(message)

        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        path, answer = scope["path"], app
        opened = path.removeprefix("/open/")
        if opened != path and opened in tickets and headers.get("host") == gate.host:
            tickets.discard(opened)
            answer = RedirectResponse(gate.address, 303)
        elif refusal := gate.find_refusal(scope["method"], path, headers):
            answer = PlainTextResponse(f"{refusal}\n", 403)
        await answer(scope, receive, send_guarded)

    return guarded


# --- running -------------------------------------------------------------------------------------


def listen(port: int = 0) -> socket.socket:
    """A socket on this machine alone; port 0 is any free one. Raises `UsageError` when the port is taken."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((LOCAL_HOST, port))
        listener.listen(64)
    except (OSError, OverflowError) as error:
        listener.close()
        why = error.strerror if isinstance(error, OSError) and error.strerror else "there is no such port"
        raise UsageError(f"port {port}", why, "Name another --port, or none.") from None
    return listener


def serve(review: Review, *, port: int = 0, started: Callable[[str, str], None]) -> None:
    """Serves a review until Ctrl-C; `started` is called with the page's address, and with one that works once.

    The one that works once is for a program that opens the browser, whose arguments other users of the machine can see.
    """
    import uvicorn

    with listen(port) as listener:
        gate = Gate(f"{LOCAL_HOST}:{listener.getsockname()[1]}", secrets.token_urlsafe(24))
        ticket = secrets.token_urlsafe(24)
        config = uvicorn.Config(
            make_app(review, gate, tickets={ticket}),
            log_level="error",
            access_log=False,
            lifespan="off",
            ws="none",
            http="h11",
            loop="asyncio",
            server_header=False,
            date_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=GRACE_SECONDS,
        )
        started(gate.address, f"{gate.origin}/open/{ticket}")
        # Ctrl-C ends the server in order; uvicorn raises it again when it has.
        with contextlib.suppress(KeyboardInterrupt):
            uvicorn.Server(config).run(sockets=[listener])
