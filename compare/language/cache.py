"""What need not be computed twice, kept by content under the user's cache folder: bytes by kind and key.

A cache never fails and never lies: a folder that cannot be written means no cache, a torn or foreign file is a miss,
and what is read back equals, bit for bit, what was computed.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import struct
from importlib import metadata
from pathlib import Path

from compare.project.atomic_files import DRAFT_PREFIX, is_old_draft, write_file
from compare.settings import CACHE_MAX_BYTES, Settings

KEEP_SHARE = 0.8
"""How much of the bound is left after pruning, so that it is not pruned again at once."""
LARGE_SHARE = 1 / 64
"""An entry of this part of the bound, or larger, has the folder looked through at once."""

_ENTRIES = "factdiff-entries"
"""What lies under this name is ours to remove, even when the cache was put into somebody's home folder."""
_MAGIC = b"factdiff cache 1"
_DIGEST_BYTES = 16
_HEADER_BYTES = len(_MAGIC) + 8 + _DIGEST_BYTES


class Cache:
    """A store of bytes by kind and key, in files; safe for several processes that read and write at once.

    Every file holds its length and a digest of its content, is written beside its place and then renamed, so that
    a reader sees a whole entry or none. `note` is '' until something goes wrong, then says what.
    """

    def __init__(self, folder: Path | str | None = None, *, max_bytes: int = CACHE_MAX_BYTES) -> None:
        if folder is None:
            import platformdirs

            folder = platformdirs.user_cache_path("factdiff", appauthor=False)
        self.folder = Path(folder)
        self.max_bytes = max_bytes
        self.note = ""

    def get(self, kind: str, key: str) -> bytes | None:
        """The bytes stored under a key (a hex digest), None if there are none that are whole."""
        path = self._path(kind, key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        payload = _open_envelope(data)
        if payload is not None:
            with contextlib.suppress(OSError):  # in a read-only folder the entry looks older than it is, that is all
                os.utime(path)
        return payload

    def put(self, kind: str, key: str, data: bytes) -> None:
        """Stores `data` under a key, if that can be done; after a failure nothing more is tried."""
        if self.note or len(data) > self.max_bytes // 4:
            return
        try:
            path = self._path(kind, key)
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # An entry that a loss of power tore is a miss: nobody need wait for the disk.
            write_file(path, _make_envelope(data), durable=False, private=True)
            # One in sixteen keys begins with 0: the folder is looked through seldom, without a clock or a counter.
            if key.startswith("0") or len(data) > self.max_bytes * LARGE_SHARE:
                self.prune()
        except OSError as error:
            self.note = f"no cache: {self.folder} cannot be written ({error.strerror or error})"

    def _path(self, kind: str, key: str) -> Path:
        return self.folder / _ENTRIES / kind / key[:2] / key[2:]

    def measure(self) -> tuple[int, int]:
        """How many files there are, and how many bytes they hold together."""
        sizes = [size for _, _, size in self._list_files()]
        return len(sizes), sum(sizes)

    def prune(self) -> None:
        """Removes what killed writers left and, once the bound is passed, what was used longest ago.

        Several processes may do so at once without a lock: they remove the same files, in the same order.
        """
        found = self._list_files()
        for _, path, _ in found:
            if is_old_draft(path):
                _remove(path)
        entries = sorted(one for one in found if not one[1].name.startswith(DRAFT_PREFIX))
        total = sum(size for _, _, size in entries)
        if total <= self.max_bytes:
            return
        for _, path, size in entries:
            total -= size if _remove(path) else 0
            if total <= self.max_bytes * KEEP_SHARE:
                return

    def clear(self) -> tuple[int, int]:
        """Removes every entry, and tells how many files and bytes that were; other files in the folder stay.

        Raises `OSError` when one cannot be removed. Folders stay: a process may be about to write into one.
        """
        count = size = 0
        for _, path, bytes_ in self._list_files():
            if path.name.startswith(DRAFT_PREFIX) and not is_old_draft(path):
                continue  # it is being written
            path.unlink(missing_ok=True)
            count, size = count + 1, size + bytes_
        return count, size

    def _list_files(self) -> list[tuple[int, Path, int]]:
        """Time of last use in nanoseconds, path and size of every file of ours."""
        found = []
        for folder, _, names in os.walk(self.folder / _ENTRIES):
            for name in names:
                path = Path(folder, name)
                try:
                    status = path.stat()
                except OSError:
                    continue  # another process was faster
                found.append((status.st_mtime_ns, path, status.st_size))
        return found


def open_cache(settings: Settings) -> Cache | None:
    """The cache that the settings name; None when nothing is to be kept."""
    return Cache(settings.cache_dir, max_bytes=settings.cache_max_bytes) if settings.cache else None


def _remove(path: Path) -> bool:
    """Whether the file is gone; it stays when it is another user's, or when Windows has it open."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _make_envelope(data: bytes) -> bytes:
    digest = hashlib.blake2b(data, digest_size=_DIGEST_BYTES).digest()
    return b"".join((_MAGIC, struct.pack("<Q", len(data)), digest, data))


def _open_envelope(data: bytes) -> bytes | None:
    if len(data) < _HEADER_BYTES or not data.startswith(_MAGIC):
        return None
    (length,) = struct.unpack_from("<Q", data, len(_MAGIC))
    payload = data[_HEADER_BYTES:]
    digest = data[_HEADER_BYTES - _DIGEST_BYTES : _HEADER_BYTES]
    if length != len(payload) or hashlib.blake2b(payload, digest_size=_DIGEST_BYTES).digest() != digest:
        return None
    return payload


# --- keys ----------------------------------------------------------------------------------------


def entry_key(modules: tuple[str, ...], libraries: tuple[str, ...], *parts: str) -> str:
    """Hex SHA-256 of the parts, of the code that makes the entry and of the versions of the libraries behind it."""
    digest = hashlib.sha256(b"".join(map(_code_digest, (*modules, "cache.py", "cached.py"))))
    for part in (*map(_version, libraries), *parts):
        data = part.encode("utf-8", "surrogatepass")
        digest.update(struct.pack("<Q", len(data)) + data)
    return digest.hexdigest()


@functools.cache
def _code_digest(module: str) -> bytes:
    """A change in a stage is a new key: nobody has to remember to count a version up."""
    try:
        return hashlib.sha256(Path(__file__).with_name(module).read_bytes()).digest()
    except OSError:
        return _version("factdiff").encode()  # an installation without sources


@functools.cache
def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
