"""Web addresses: fetched within bounds, from whom it is allowed, against a server that misbehaves."""

from __future__ import annotations

import contextlib
import gzip
import socket
import socketserver
import threading
import time
import zlib
from typing import TYPE_CHECKING

import pytest

from compare.errors import SourceError, UsageError
from compare.settings import Settings
from compare.sources import fetching, read_article

if TYPE_CHECKING:
    from collections.abc import Iterator

BODY = "Two people died when a ferry ran aground off Kessel Point on Tuesday, the coast guard said."
MORE = "The coast guard said 41 passengers had been taken to hospital by nightfall, and that the café was shut."
PAGE = (
    f"<html><head><title>Ferry aground</title></head><body><article><p>{BODY}</p><p>{MORE}</p></article></body></html>"
)
BOMB = gzip.compress(b"a" * 50_000_000, 1)
OPEN = Settings(fetch=True, allow_private_hosts=True, max_source_seconds=5)


def answer(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class Misbehaving(socketserver.BaseRequestHandler):
    """Answers each path in its own bad way."""

    def handle(self) -> None:
        request = b""
        while b"\r\n\r\n" not in request:
            piece = self.request.recv(4096)
            if not piece:
                return
            request += piece
        path = request.split()[1].decode()
        self.server.asked.append((path, request))  # type: ignore[attr-defined]  # the fixture's list
        with contextlib.suppress(OSError):  # the client hung up, as it should
            self.reply(path)

    def reply(self, path: str) -> None:
        send = self.request.sendall
        html = "Content-Type: text/html; charset=utf-8"
        if path in ("/page", "/p%C3%A4ge?q=1"):
            send(answer(PAGE.encode(), html))
        elif path == "/gzip":
            send(answer(gzip.compress(PAGE.encode()), html, "Content-Encoding: gzip"))
        elif path == "/deflate":
            raw = zlib.compressobj(wbits=-15)
            send(answer(raw.compress(PAGE.encode()) + raw.flush(), html, "Content-Encoding: deflate"))
        elif path == "/latin":
            send(answer(PAGE.encode("latin-1"), "Content-Type: text/html; charset=ISO-8859-1"))
        elif path == "/wrong-charset":
            send(answer(PAGE.encode("latin-1"), "Content-Type: text/html; charset=utf-8"))
        elif path == "/no-charset":
            send(answer(PAGE.encode(), "Content-Type: text/html; charset=no-such-code"))
        elif path == "/bomb":
            send(answer(BOMB, html, "Content-Encoding: gzip"))
        elif path == "/twice":
            send(answer(gzip.compress(gzip.compress(b"a" * 1000)), html, "Content-Encoding: gzip, gzip"))
        elif path == "/broken-gzip":
            send(answer(b"\x1f\x8b" + b"x" * 100, html, "Content-Encoding: gzip"))
        elif path == "/slow":
            for byte in answer(PAGE.encode(), html):
                send(bytes([byte]))
                time.sleep(0.05)
        elif path == "/slow-body":
            send(answer(PAGE.encode(), html)[:100])
            time.sleep(10)
        elif path == "/silent":
            time.sleep(10)
        elif path == "/endless":
            send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
            while True:
                send(b"<p>more</p>" * 10_000)
        elif path == "/endless-header":
            send(b"HTTP/1.1 200 OK\r\n")
            for n in range(100_000):
                send(b"X-%d: y\r\n" % n)
        elif path == "/short":
            send(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\nContent-Type: text/html\r\n\r\n<p>cut")
        elif path == "/garbage":
            send(b"\x00\x01\x02 no http here\r\n\r\n")
        elif path == "/gone":
            send(answer(b"gone", status="404 Not\x1b[31m Found"))
        elif path == "/empty":
            send(answer(b"", html))
        elif path == "/plain":
            send(answer(f"{BODY}\n\n{MORE}".encode(), "Content-Type: text/plain"))
        elif path == "/loop":
            send(answer(b"", "Location: /loop", status="302 Found"))
        elif path == "/moved":
            send(answer(b"", "Location: /page", status="301 Moved"))
        elif path.startswith("/to?"):
            send(answer(b"", f"Location: {path[4:]}", status="302 Found"))


class Server(socketserver.ThreadingMixIn, socketserver.TCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are what this server is for."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    instance = Server(("127.0.0.1", 0), Misbehaving)
    instance.asked = []  # type: ignore[attr-defined]  # what was asked for, with the whole request
    thread = threading.Thread(target=instance.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{instance.server_address[1]}"
    instance.shutdown()
    instance.server_close()


@pytest.mark.parametrize(
    "path", ["/page", "/päge?q=1", "/gzip", "/deflate", "/latin", "/wrong-charset", "/no-charset", "/moved"]
)
def test_a_page_is_fetched_and_read(path: str, server: str) -> None:
    article = read_article(server + path, settings=OPEN)
    assert article.text == f"Ferry aground\n\n{BODY}\n\n{MORE}"
    assert article.url == server + ("/page" if path == "/moved" else path)
    assert article.outlet == "127.0.0.1"
    assert article.path == server + path


def test_plain_text_is_read_as_such(server: str) -> None:
    assert read_article(f"{server}/plain", settings=OPEN).text == f"{BODY}\n\n{MORE}"


MISBEHAVIOUR = {
    "/slow": "took longer|longer than",
    "/slow-body": "longer than",
    "/silent": "longer than",
    "/endless": "larger than",
    "/endless-header": "could not be fetched",
    "/bomb": "larger than",
    "/twice": "compressed as gzip, gzip",
    "/broken-gzip": "damaged",
    "/short": "could not be fetched",
    "/garbage": "could not be fetched",
    "/gone": "answered 404",
    "/empty": "sent nothing",
    "/loop": "redirects more than 5 times",
    "/to?ftp://example.org/x": "leads to ftp address",
    "/to?file:///etc/passwd": "leads to file address",
    "/to?http://user:secret@example.org/": "user name or password",
    "/to?http://[::1": "no address|names no host",
}


@pytest.mark.parametrize("path", MISBEHAVIOUR)
def test_a_misbehaving_server_ends_in_an_error(path: str, server: str) -> None:
    settings = Settings(fetch=True, allow_private_hosts=True, max_source_seconds=1, max_file_bytes=1_000_000)
    started = time.monotonic()
    with pytest.raises(SourceError, match=MISBEHAVIOUR[path]) as caught:
        read_article(server + path, settings=settings)
    assert time.monotonic() - started < 4
    assert "\x1b" not in str(caught.value)


def test_fetching_is_off_unless_asked(server: str) -> None:
    with pytest.raises(UsageError, match="--fetch"):
        read_article(f"{server}/page")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "127.1", "2130706433", "[::ffff:127.0.0.1]"])
def test_a_private_host_is_refused(host: str, server: str) -> None:
    with pytest.raises(SourceError, match=r"not public|not known"):
        read_article(f"http://{host}:{server.rpartition(':')[2]}/page", settings=Settings(fetch=True))


ADDRESSES = {
    "93.184.216.34": True,
    "2606:2800:220:1:248:1893:25c8:1946": True,
    "10.1.2.3": False,
    "172.16.0.1": False,
    "192.168.1.1": False,
    "100.64.0.1": False,
    "127.0.0.53": False,
    "169.254.169.254": False,
    "0.0.0.0": False,  # noqa: S104 - an address to refuse, none to listen at
    "224.0.0.1": False,
    "255.255.255.255": False,
    "::": False,
    "::1": False,
    "fe80::1%eth0": False,
    "fc00::1": False,
    "ff02::1": False,
    "::ffff:192.168.0.1": False,
    "64:ff9b::7f00:1": False,
    "64:ff9b::5db8:d822": True,
    "2002:7f00:1::": False,
    "localhost": False,
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_addresses_of_the_public_internet_are_told_from_others(address: str) -> None:
    assert fetching.is_public(address) is ADDRESSES[address]


@pytest.fixture
def public_name(server: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """`news.example` resolves to a public address, once; connections to that one reach the local server."""
    port = int(server.rpartition(":")[2])
    looked_up: list[str] = []

    real_lookup, real_connect = socket.getaddrinfo, socket.create_connection

    def look_up(host: str, _port: int, *rest: object, **options: object) -> list[tuple[object, ...]]:
        if not host.endswith(".example"):
            return real_lookup(host, _port, *rest, **options)
        looked_up.append(host)
        # What rebinding does: the second answer leads into the private net.
        addresses = ["93.184.216.34" if looked_up.count(host) == 1 else "127.0.0.1"]
        if host == "two-faced.example":
            addresses = ["93.184.216.34", "127.0.0.1"]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

    def connect(address: tuple[str, int], timeout: float | None = None) -> socket.socket:
        assert address[0] == "93.184.216.34", "no other address may be connected to"
        return real_connect(("127.0.0.1", port), timeout=timeout)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(socket, "create_connection", connect)
    return looked_up


CLOSED = Settings(fetch=True, max_source_seconds=5)


def test_the_address_checked_is_the_address_connected_to(public_name: list[str]) -> None:
    assert BODY in read_article("http://news.example/page", settings=CLOSED).text
    assert public_name == ["news.example"]


def test_a_redirect_to_loopback_is_refused(public_name: list[str], server: str) -> None:
    with pytest.raises(SourceError, match=r"127\.0\.0\.1, an address that is not public"):
        read_article(f"http://news.example/to?{server}/page", settings=CLOSED)


def test_a_name_that_resolves_anew_is_checked_anew(public_name: list[str]) -> None:
    with pytest.raises(SourceError, match="not public"):
        read_article("http://news.example/moved", settings=CLOSED)


def test_one_private_address_among_public_ones_is_enough(public_name: list[str]) -> None:
    with pytest.raises(SourceError, match="not public"):
        read_article("http://two-faced.example/page", settings=CLOSED)


def test_a_resolver_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: object, **__: object) -> list[tuple[object, ...]]:
        time.sleep(5)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(SourceError, match="longer than"):
        read_article("http://news.example/", settings=Settings(fetch=True, max_source_seconds=0.2))


@pytest.mark.parametrize("url", ["http://", "https:///x", "http://a b/", "http://x:99999/", "http://\x1b[31m/"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_article(url, settings=CLOSED)
    assert "\x1b" not in str(caught.value)
