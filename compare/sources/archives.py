"""A saved web page (.mhtml, RFC 2557) -> its HTML."""

from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.errors import SourceError
from compare.guards import reading

if TYPE_CHECKING:
    from email.message import Message

MAX_PARTS = 2_000
"""Pictures and style sheets of one page; more is no page."""


@dataclass(frozen=True, slots=True)
class SavedPage:
    """The page in an archive, and the address it was saved from ('' when it is not told)."""

    data: bytes
    charset: str
    url: str


def looks_like_archive(data: bytes) -> bool:
    """Whether bytes begin as a saved page does, whatever the file is called."""
    head = data[:2_000].lower()
    return b"multipart/related" in head and b"mime-version:" in head


def read_archive(data: bytes, *, name: str) -> SavedPage:
    """The HTML part of a saved page; raises `SourceError` when there is none."""
    with reading(
        lambda _: SourceError(name, "it is not a saved page that can be read", "Save the page once more, or as HTML.")
    ):
        return _read_message(data, name)


def _read_message(data: bytes, name: str) -> SavedPage:
    # compat32 keeps odd headers as they are; the newer policies raise on some.
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    address = _header(message, "Snapshot-Content-Location") or _header(message, "Content-Location")
    pages: list[tuple[Message, str]] = []
    for n, part in enumerate(message.walk()):
        if n > MAX_PARTS:
            break
        if part.get_content_type() in ("text/html", "application/xhtml+xml") and not part.is_multipart():
            pages.append((part, _header(part, "Content-Location")))
    if not pages:
        raise SourceError(name, "the saved page holds no HTML", "Save the page once more, or copy the article's text.")
    part, location = next((found for found in pages if address and found[1] == address), pages[0])
    body = part.get_payload(decode=True)
    charset = part.get_content_charset() or ""
    url = address or location
    return SavedPage(
        body if isinstance(body, bytes) else b"", charset, url if url.startswith(("http://", "https://")) else ""
    )


def _header(message: Message, key: str) -> str:
    return "".join(str(message.get(key) or "").split())
