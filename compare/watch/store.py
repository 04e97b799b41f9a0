"""The folder in which a watch keeps all it knows: each file is written whole or not at all, so a kill loses nothing.

    watch.json                 what the folder is, and when it was begun
    addresses/<digest>.jsonl   of an address: how it stands (first line), then a line for each version kept
    pages/<ab>/<sha256>        the bytes of pages, by content
    hosts/<digest>.json        of a server: its robots.txt, and until when it asked not to be asked
    stories/<name>.json        of a story: what was compared, what was told
    events.atom, events.json   what was told, for others to read

A page is written before the line that names it, and a line in one go with the state of its address: a killed round is
asked again, and finds what it had kept.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from compare.errors import SourceError, UsageError
from compare.findings.notices import take_out_notices
from compare.project.atomic_files import lock_file, write_file
from compare.sources import read_page
from compare.sources.fetching import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from compare.model import Article
    from compare.settings import Settings

_FORMAT: Final = "factdiff-watch"
_VERSION: Final = 1
_WAIT_SECONDS: Final = 5.0


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """A version of an article, as its address' log has it."""

    seen: datetime
    """When it was first seen, in UTC."""
    digest: str
    """SHA-256 of what the article says, its notices included and the page's furniture not."""
    sha256: str
    """Of the bytes, by which they are kept."""
    content_type: str
    charset: str
    url: str
    """Where the bytes came from in the end."""
    outlet: str


@dataclass(frozen=True, slots=True)
class Address:
    """An address, how it stands, and its versions in order of time."""

    url: str
    is_feed: bool
    added: datetime
    next: datetime
    """Not asked before this time."""
    outlet: str = ""
    stories: tuple[str, ...] = ()
    """Of an article the stories it belongs to; of a feed the patterns its entries were held against."""
    named: bool = True
    """Named in the configuration, not only by a feed."""
    etag: str = ""
    last_modified: str = ""
    failures: int = 0
    """How often it failed since it last answered well."""
    versions: tuple[KeptVersion, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptStory:
    """A story with the kept versions of its articles, in order of time, then of address."""

    name: str
    versions: tuple[tuple[Article, datetime], ...]
    """Each with the time it was first seen; the article's `url` is the address that is watched."""


def hash_text(text: str) -> str:
    """64 hexadecimal digits of a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def hash_article(article: Article) -> str:
    """What tells versions apart: the words of the article and of its notices, wherever the notices stand."""
    plain, notices = take_out_notices(article)
    return hash_text("\n".join([plain.text, *sorted({"\x1f" + notice.text for notice in notices})]))


class Store:
    """The folder of a watch; one process at a time writes it, others may read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def open(self, now: datetime) -> datetime:
        """When the folder was begun: now, if it is new. Raises `UsageError` when it is something else."""
        path = self.folder / "watch.json"
        for name in ("addresses", "pages", "hosts", "stories"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        if not path.exists():
            if any((self.folder / "addresses").iterdir()):
                raise _not_ours(self.folder)
            self._write(path, {"format": _FORMAT, "version": _VERSION, "begun": _say(now)})
        return self.read_begun()

    def read_begun(self) -> datetime:
        """When the folder was begun; raises `UsageError` when no watch was begun in it."""
        try:
            record = json.loads((self.folder / "watch.json").read_bytes())
            if (record["format"], record["version"]) != (_FORMAT, _VERSION):
                raise ValueError(record["format"])
            return datetime.fromisoformat(record["begun"])
        except (OSError, ValueError, KeyError, TypeError):
            raise _not_ours(self.folder) from None

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Holds off a second watch; raises `UsageError` when another is at work."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with lock_file(self.folder / "watch.json", seconds=_WAIT_SECONDS):
            yield

    # --- addresses ---

    def list_addresses(self) -> tuple[Address, ...]:
        """All of them, by address; raises `UsageError` for a log that is damaged."""
        found = [self._read_address(path) for path in sorted((self.folder / "addresses").glob("*.jsonl"))]
        return tuple(sorted(found, key=lambda one: one.url))

    def _read_address(self, path: Path) -> Address:
        try:
            head, *lines = path.read_text(encoding="utf-8").splitlines()
            data = json.loads(head)
            versions = tuple(_restore_version(json.loads(line)) for line in lines)
            times = {key: datetime.fromisoformat(data[key]) for key in ("added", "next")}
            return Address(**{**data, **times, "stories": tuple(data["stories"]), "versions": versions})
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise UsageError(
                str(path),
                f"it is damaged ({type(error).__name__})",
                "Move it away: its versions are lost to the watch.",
            ) from None

    def write_address(self, address: Address) -> None:
        """Puts down how an address stands, with all its versions, in one go."""
        head = {**asdict(replace(address, versions=())), "added": _say(address.added), "next": _say(address.next)}
        del head["versions"]
        rows = [head, *({**asdict(version), "seen": _say(version.seen)} for version in address.versions)]
        text = "".join(json.dumps(row, sort_keys=True) + "\n" for row in rows)
        path = self.folder / "addresses" / f"{hash_text(address.url)[:32]}.jsonl"
        write_file(path, text.encode("ascii"))

    # --- pages ---

    def keep_page(self, data: bytes) -> str:
        """Puts bytes down, unless they are there, and gives their SHA-256."""
        digest = hashlib.sha256(data).hexdigest()
        path = self._find_page(digest)
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            write_file(path, data)
        return digest

    def read_version(self, address: Address, version: KeptVersion, settings: Settings) -> Article:
        """The article of a version, read from its bytes; raises `SourceError` when they are gone or damaged."""
        try:
            data = self._find_page(version.sha256).read_bytes()
        except OSError as error:
            raise SourceError(
                address.url, f"a version kept cannot be read ({error.strerror})", "Restore the folder of the watch."
            ) from None
        page = Page(data, version.url, version.content_type, version.charset)
        return read_watched(page, address, settings)

    def _find_page(self, digest: str) -> Path:
        return self.folder / "pages" / digest[:2] / digest

    # --- hosts and stories ---

    def read_state(self, room: str, name: str) -> dict[str, Any]:
        """What is kept of a host or story; empty when nothing is."""
        try:
            found = json.loads(self._find_state(room, name).read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            path = self._find_state(room, name)
            raise UsageError(str(path), f"it is damaged ({type(error).__name__})", "Move it away.") from None
        return found if isinstance(found, dict) else {}

    def write_state(self, room: str, name: str, state: dict[str, Any]) -> None:
        """Puts down what is known of a host or story."""
        self._write(self._find_state(room, name), state)

    def _find_state(self, room: str, name: str) -> Path:
        return self.folder / room / f"{name if room == 'stories' else hash_text(name)[:32]}.json"

    def write_report(self, name: str, data: bytes) -> None:
        """Puts `events.atom` or `events.json` there, unless it holds these very bytes."""
        path = self.folder / name
        if not path.exists() or path.read_bytes() != data:
            write_file(path, data)

    def _write(self, path: Path, value: object) -> None:
        write_file(path, json.dumps(value, indent=1, sort_keys=True).encode("ascii") + b"\n")


def read_watched(page: Page, address: Address, settings: Settings) -> Article:
    """The article in a page of an address that is watched; raises `SourceError` when there is none."""
    article = read_page(page, name=address.url, outlet=address.outlet or None, settings=settings)
    # Versions of one article have one address, whatever each page calls its own.
    return replace(article, url=address.url)


def read_versions(folder: Path, *, settings: Settings, story: str | None = None) -> tuple[KeptStory, ...]:
    """The stories of a watch, by name, each with its kept versions in order of time; only one with `story`.

    A version whose bytes can no longer be read as an article is left out. Raises `UsageError` for another folder.
    """
    store = Store(folder)
    store.read_begun()
    addresses = [one for one in store.list_addresses() if not one.is_feed]
    names = sorted({name for one in addresses for name in one.stories if story in (None, name)})
    return tuple(
        KeptStory(name, tuple(_list_versions(store, [a for a in addresses if name in a.stories], settings)))
        for name in names
    )


def _list_versions(
    store: Store, addresses: Iterable[Address], settings: Settings
) -> Iterator[tuple[Article, datetime]]:
    held = [(version.seen, address.url, version, address) for address in addresses for version in address.versions]
    for seen, _, version, address in sorted(held, key=lambda row: row[:2]):
        try:
            yield store.read_version(address, version, settings), seen
        except SourceError:
            continue


def _restore_version(row: dict[str, Any]) -> KeptVersion:
    return KeptVersion(**{**row, "seen": datetime.fromisoformat(row["seen"])})


def _say(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _not_ours(folder: Path) -> UsageError:
    return UsageError(
        str(folder), "it is no store of a watch that this version can read", "Name another folder: store = …"
    )
