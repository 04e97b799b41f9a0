"""A web address -> the bytes behind it, within bounds of time, size, redirects, and of whom may be asked."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from compare.errors import SourceError
from compare.sources.deadlines import too_slow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compare.settings import Settings

_SCHEMES = ("http", "https")
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK_BYTES = 65_536
_AGENT = "factdiff (+compares news articles; one request a page)"
# IPv6 addresses that carry an IPv4 one, which is where the packets go in the end (RFC 6052, RFC 3056).
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_Address = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Page:
    """What a server answered."""

    data: bytes
    """The body, decompressed."""
    url: str
    """The address it came from in the end, after redirects."""
    content_type: str
    """Media type in lower case, without parameters; '' when the server names none."""
    charset: str
    """As the server declares it; '' when it does not."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said to one request, whatever it said."""

    status: int
    reason: str
    """In the server's words, printable."""
    page: Page
    """Without a body unless the status is 200."""
    headers: Mapping[str, str]
    """By lower-case name, the last of each; values printable."""


def fetch_page(url: str, *, settings: Settings) -> Page:
    """The page behind an address.

    Every host is resolved once, checked, and the connection made to the very address that was checked, so that a
    name which resolves otherwise a moment later leads nowhere. Proxies and cookies are not used. Raises
    `SourceError` for anything but a complete answer 200 within the limits of `settings`.
    """
    deadline = time.monotonic() + settings.max_source_seconds
    current = url
    for _ in range(settings.max_redirects + 1):
        answer = _ask(current, url, settings, deadline, {})
        target = find_redirect(answer)
        if target is None:
            if answer.status != 200:
                raise SourceError(url, say_status(answer), "Check the address.")
            return answer.page
        current = target
    raise too_many_redirects(url, settings)


def ask_server(url: str, *, settings: Settings, headers: Mapping[str, str] | None = None) -> Answer:
    """The answer to one request with further headers, of any status; redirects are not followed.

    Guarded as `fetch_page` is; raises `SourceError` for an address that may not be asked and for an incomplete answer.
    """
    return _ask(url, url, settings, time.monotonic() + settings.max_source_seconds, headers or {})


def find_redirect(answer: Answer) -> str | None:
    """The address that an answer redirects to; None where it does not."""
    location = answer.headers.get("location", "")
    if answer.status not in _REDIRECTS or not location:
        return None
    try:
        return urljoin(answer.page.url, location)
    except ValueError:
        return location  # half an IPv6 address: refused when it is asked


def say_status(answer: Answer) -> str:
    """What the server answered, in words."""
    return f"the server answered {answer.status} {answer.reason}".rstrip()


def too_many_redirects(url: str, settings: Settings) -> SourceError:
    """The error for an address that leads on and on."""
    return SourceError(
        url, f"it redirects more than {settings.max_redirects} times", "Open it in a browser and save the page."
    )


def _ask(current: str, url: str, settings: Settings, deadline: float, more: Mapping[str, str]) -> Answer:
    scheme, host, port, target = _split(current, url)
    address = _find_address(host, port, url, settings, deadline)
    connection = _Connection(host, port, address, secure=scheme == "https", deadline=deadline)
    # A server that sends a byte a second never times out by itself; closing the socket under it ends the wait.
    timer = threading.Timer(max(deadline - time.monotonic(), 0.01), connection.stop)
    timer.daemon = True
    timer.start()
    try:
        headers = {"User-Agent": _AGENT, "Accept": "text/html,*/*;q=0.5", "Accept-Encoding": "gzip, deflate", **more}
        connection.request("GET", target, headers=headers)
        answer = connection.getresponse()
        told = {name.lower(): _plain(value) for name, value in answer.getheaders()}
        # Validators are sent back as they came, or not at all; an address may be longer than what is shown.
        told |= {name: answer.getheader(name) or "" for name in ("location", "etag", "last-modified") if name in told}
        data = _read_body(answer, url, settings) if answer.status == 200 else b""
        if connection.stopped:  # an answer of no stated length looks whole when we hung up
            raise too_slow(url, settings.max_source_seconds)
        media, _, parameters = (answer.getheader("Content-Type") or "").partition(";")
        charset = parameters.lower().partition("charset=")[2].strip().strip("\"'").split(";")[0].strip()
        page = Page(data, current, media.strip().lower(), charset if charset.isascii() else "")
        return Answer(answer.status, _plain(answer.reason), page, told)
    except (OSError, http.client.HTTPException, ValueError) as error:
        if time.monotonic() >= deadline - 0.05:
            raise too_slow(url, settings.max_source_seconds) from None
        raise SourceError(url, f"it could not be fetched ({_cause(error)})", "Try again, or save the page.") from None
    finally:
        timer.cancel()
        connection.close()


def _split(current: str, url: str) -> tuple[str, str, int, str]:
    """Scheme, host, port and request target of an address; raises `SourceError` for one that is not to be asked."""
    try:
        parts = urlsplit(current)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        parts, host, port = urlsplit(""), "", None
    scheme = parts.scheme.lower()
    if scheme not in _SCHEMES:
        what = f"it leads to {scheme or 'no'} address" if current != url else "it is no web address"
        raise SourceError(url, what, "Only http and https addresses are fetched.")
    if not host or any(c.isspace() or not c.isprintable() for c in host):
        raise SourceError(url, "it names no host", "Check the address.")
    if parts.username is not None or parts.password is not None:
        raise SourceError(url, "it holds a user name or password", "Leave them out, or save the page.")
    target = urlunsplit(("", "", quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._"), _quoted(parts.query), ""))
    return scheme, host, port or (443 if scheme == "https" else 80), target


def _quoted(query: str) -> str:
    return quote(query, safe="/%:@!$&'()*+,;=~-._?")


def _find_address(host: str, port: int, url: str, settings: Settings, deadline: float) -> _Address:
    """The first address of a host, once all of them are known to be public; raises `SourceError` else."""
    found: list[_Address] = []
    failure: list[str] = []

    def look_up() -> None:
        try:
            found.extend(_resolve(host, port))
        except (OSError, UnicodeError) as error:
            failure.append(_cause(error))

    # The system's resolver takes no time limit.
    thread = threading.Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(max(deadline - time.monotonic(), 0.01))
    if thread.is_alive():
        raise too_slow(url, settings.max_source_seconds)
    if not found:
        raise SourceError(url, f"the host {_plain(host)} is not known ({', '.join(failure)})", "Check the address.")
    if not settings.allow_private_hosts:
        for address, _ in found:
            if not is_public(address):
                raise SourceError(
                    url,
                    f"the host {_plain(host)} is at {address}, an address that is not public",
                    "Save the page, or give --allow-private-hosts if you trust it.",
                )
    return found[0]


def _resolve(host: str, port: int) -> list[_Address]:
    return [(str(info[4][0]), port) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet: not private, loopback, link-local, reserved, multicast.

    >>> is_public("93.184.216.34"), is_public("127.0.0.1"), is_public("::ffff:10.0.0.1"), is_public("169.254.169.254")
    (True, False, False, False)
    """
    try:
        ip: ipaddress.IPv4Address | ipaddress.IPv6Address = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


class _Connection(http.client.HTTPConnection):
    """A connection to one address, whatever its host's name may resolve to by now."""

    def __init__(self, host: str, port: int, address: _Address, *, secure: bool, deadline: float) -> None:
        super().__init__(host, port, timeout=max(deadline - time.monotonic(), 0.01))
        self._address = address
        self._secure = secure
        self.stopped = False
        if secure:
            self.default_port = 443

    def connect(self) -> None:
        """Opens the socket, with TLS for https: the certificate is checked against the host's name."""
        self.sock = _open_socket(self._address, self.timeout)
        if self._secure:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(self.sock, server_hostname=self.host)
        if self.stopped:
            self.stop()

    def stop(self) -> None:
        """Ends whatever waits on the socket; may be called from another thread."""
        self.stopped = True
        sock = self.sock
        if sock is not None:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                sock.close()


def _open_socket(address: _Address, timeout: float | None) -> socket.socket:
    return socket.create_connection(address, timeout=timeout)


def _read_body(answer: http.client.HTTPResponse, url: str, settings: Settings) -> bytes:
    coding = (answer.getheader("Content-Encoding") or "identity").strip().lower()
    if coding not in ("identity", "gzip", "x-gzip", "deflate", ""):
        raise SourceError(url, f"the answer is compressed as {_plain(coding)}", "Save the page in a browser.")
    data = bytearray()
    for piece in _pieces(answer, coding, settings.max_file_bytes):
        data += piece
        if len(data) > settings.max_file_bytes:
            raise SourceError(
                url,
                f"the answer is larger than {settings.max_file_bytes:,} bytes",
                "Save the article alone, or raise the limit (Settings.max_file_bytes).",
            )
    return bytes(data)


def _pieces(answer: http.client.HTTPResponse, coding: str, limit: int) -> Iterator[bytes]:
    """The body in pieces, decompressed; no piece is larger than the limit and one, however far it would expand."""
    if coding in ("identity", ""):
        while piece := answer.read(_CHUNK_BYTES):
            yield piece
        _check_whole(answer)
        return
    # Both kinds of "deflate" are about: with zlib's header, and raw.
    inflater = zlib.decompressobj(zlib.MAX_WBITS | 32)
    first = True
    while piece := answer.read(_CHUNK_BYTES):
        while piece:
            try:
                plain = inflater.decompress(piece, limit + 1)
            except zlib.error:
                if not first or coding != "deflate":
                    raise ValueError("the compressed answer is damaged") from None
                inflater = zlib.decompressobj(-zlib.MAX_WBITS)
                plain = inflater.decompress(piece, limit + 1)
            first = False
            yield plain
            piece = inflater.unconsumed_tail
            if inflater.eof:
                return
    _check_whole(answer)
    if not inflater.eof:
        raise ValueError("the compressed answer was cut short")


def _check_whole(answer: http.client.HTTPResponse) -> None:
    if answer.length:
        raise ValueError("the answer was cut short")


def _cause(error: BaseException) -> str:
    text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return _plain(" ".join(str(text).split()))[:200]


def _plain(text: str) -> str:
    return "".join(c for c in text if c.isprintable())[:200]
