"""The server of a review: whom it answers, what it writes, and how it ends."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.cli import main
from compare.project.baselines import read_baseline
from compare.reporters import render
from compare.review.admission import Gate
from tests.report_cases import trip

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
GATE = Gate("127.0.0.1:4000", "secret")
HERE = {"host": "127.0.0.1:4000"}
OURS = {**HERE, "origin": "http://127.0.0.1:4000"}

# (name, method, path, headers, part of the refusal)
REQUESTS = [
    ("the page", "GET", "/secret/", HERE, ""),
    ("from a link", "GET", "/secret/", {**HERE, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}, ""),
    ("a change", "PUT", "/secret/decisions/x", {**OURS, "sec-fetch-site": "same-origin"}, ""),
    ("no host", "GET", "/secret/", {}, "answers to 127.0.0.1:4000 only"),
    ("another host", "GET", "/secret/", {"host": "evil.example:4000"}, "answers to"),
    ("another port", "GET", "/secret/", {"host": "127.0.0.1:4001"}, "answers to"),
    ("its name", "GET", "/secret/", {"host": "localhost:4000"}, "answers to"),
    ("another origin", "GET", "/secret/decisions", {**HERE, "origin": "https://evil.example"}, "other origins"),
    ("a hidden origin", "PUT", "/secret/decisions/x", {**HERE, "origin": "null"}, "other origins"),
    ("another port's page", "PUT", "/secret/decisions/x", {**HERE, "origin": "http://127.0.0.1:4001"}, "other origins"),
    ("another site", "GET", "/secret/", {**HERE, "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}, "sites"),
    (
        "another local site",
        "GET",
        "/secret/",
        {**HERE, "sec-fetch-site": "same-site", "sec-fetch-mode": "cors"},
        "sites",
    ),
    ("no token", "GET", "/", HERE, "lacks the token"),
    ("another token", "GET", "/secreT/", HERE, "lacks the token"),
    ("more than the token", "GET", "/secret2/", HERE, "lacks the token"),
    ("letters of elsewhere", "GET", "/sécret/\ud800", HERE, "lacks the token"),
    ("a change from nowhere", "DELETE", "/secret/decisions/x", HERE, "must come from the page"),
]


@pytest.mark.parametrize(("method", "path", "headers", "told"), [r[1:] for r in REQUESTS], ids=[r[0] for r in REQUESTS])
def test_only_the_page_of_this_machine_is_answered(method: str, path: str, headers: dict[str, str], told: str) -> None:
    refusal = GATE.find_refusal(method, path, headers)
    assert told in refusal
    assert bool(told) == bool(refusal)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A review of the trip, as the command line starts it."""
    (tmp_path / "report.json").write_text(render(trip(), "json"), encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "compare", "review", "report.json", "--no-browser", "--quiet"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout
    assert process.stderr
    line = process.stdout.readline().strip()
    try:
        yield line
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
        assert process.stderr.read() == ""


def ask(address: str, method: str, path: str, body: object = None, **headers: str) -> tuple[int, dict[str, str], bytes]:
    host = address.split("/")[2]
    connection = http.client.HTTPConnection(host, timeout=20)
    with contextlib.closing(connection):
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        connection.request(method, path, data, sent)
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()


def test_pages_and_decisions_at_the_server(address: str, tmp_path: Path) -> None:
    host, token = address.split("/")[2:4]
    assert host.startswith("127.0.0.1:")
    assert len(token) >= 32
    origin = f"http://{host}"
    status, headers, body = ask(address, "GET", f"/{token}/")
    assert status == 200
    assert headers["cache-control"] == "no-store"
    assert headers["x-frame-options"] == "DENY"
    assert b"connect-src &#39;self&#39;" in body
    assert ask(address, "GET", f"/{token}/", Host="evil.example")[0] == 403
    assert ask(address, "GET", f"/{token}/decisions", Origin="https://evil.example")[0] == 403
    assert ask(address, "GET", "/")[0] == 403
    assert ask(address, "GET", "/open/guess")[0] == 403
    assert ask(address, "GET", f"/{token}/nothing")[0] == 404
    # Decisions.
    place, json_ = f"/{token}/decisions/90c7aa01", "application/json"
    sent = {"Origin": origin, "Content_Type": json_, "If_Match": '"none"'}
    decision = {"choice": "ask", "note": "Which?"}
    assert ask(address, "PUT", place, decision, Content_Type=json_, If_Match='"none"')[0] == 403
    assert ask(address, "PUT", place, decision, Origin=origin, If_Match='"none"')[0] == 400
    assert ask(address, "PUT", place, b"{", **sent)[0] == 400
    assert ask(address, "PUT", place, b"[" * 60_000, **sent)[0] == 400
    assert ask(address, "PUT", place, {"choice": "ask", "note": "x" * 70_000}, **sent)[0] == 400
    assert ask(address, "PUT", f"/{token}/decisions/ffffffff", decision, **sent)[0] == 404
    assert not (tmp_path / "baseline.toml").exists()
    status, _, body = ask(address, "PUT", place, decision, **sent)
    assert status == 200
    tag = json.loads(body)["tag"]
    status, _, body = ask(address, "PUT", place, {"choice": "no conflict"}, **sent)
    assert (status, json.loads(body)["decision"]["note"]) == (412, "Which?")
    status, headers, body = ask(address, "GET", f"/{token}/decisions")
    assert json.loads(body)["decisions"]["90c7aa01"]["tag"] == tag
    assert ask(address, "GET", f"/{token}/decisions", If_None_Match=headers["etag"])[0] == 304
    assert read_baseline(tmp_path / "baseline.toml")[0].decision.note == "Which?"
    assert ask(address, "DELETE", place, Origin=origin, If_Match=f'"{tag}"')[0] == 200
    assert read_baseline(tmp_path / "baseline.toml") == ()


def test_the_address_for_a_browser_works_once(tmp_path: Path) -> None:
    """Other users of the machine see the arguments of the program that opens the browser."""
    (tmp_path / "report.json").write_text(render(trip(), "json"), encoding="utf-8")
    opener = tmp_path / "opener"
    opener.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened.new && mv {tmp_path}/opened.new {tmp_path}/opened\n')
    opener.chmod(0o755)
    process = subprocess.Popen(
        [sys.executable, "-m", "compare", "review", "report.json", "--quiet"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "BROWSER": f"{opener} %s"},
    )
    assert process.stdout
    address = process.stdout.readline().strip()
    try:
        for _ in range(200):
            if (tmp_path / "opened").exists():
                break
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.1)
        opened = (tmp_path / "opened").read_text(encoding="utf-8").strip()
        assert address.split("/")[3] not in opened
        path = "/" + opened.split("/", 3)[3]
        status, headers, _ = ask(address, "GET", path)
        assert (status, headers["location"]) == (303, address)
        assert ask(address, "GET", path)[0] == 403
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0


# --- the command ---------------------------------------------------------------------------------


def test_a_missing_extra_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    import importlib.util

    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "uvicorn" else find(name))
    assert main(["review", str(tmp_path / "report.json")]) == 2
    assert "pip install 'factdiff[review]'" in capsys.readouterr().err


STORIES = '[stories.one]\narticles = ["a.md", "b.md"]\n[stories.two]\narticles = ["a.md", "b.md"]\n'


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "factdiff.toml has 2 stories. Name one of them: one, two."),
        (["three"], "factdiff.toml has no such story"),
        (["none.json"], "No such file"),
        (["factdiff.toml"], "it is not JSON"),
        (["report.json", "--port", "99999"], "port 99999"),
    ],
)
def test_what_cannot_be_reviewed_is_told(
    words: list[str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factdiff.toml").write_text(STORIES, encoding="utf-8")
    (tmp_path / "report.json").write_text(render(trip(), "json"), encoding="utf-8")
    assert main(["review", *words, "--no-browser"]) == 2
    assert told in capsys.readouterr().err


def test_a_port_that_is_taken_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "report.json").write_text(render(trip(), "json"), encoding="utf-8")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert main(["review", str(tmp_path / "report.json"), "--no-browser", "--port", port]) == 2
    assert f"port {port}: Address already in use" in capsys.readouterr().err
