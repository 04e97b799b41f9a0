"""Files written whole or not at all, and one writer at a time: reports, baselines and the cache are written here."""

from __future__ import annotations

import contextlib
import os
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from compare.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

LOCK_SECONDS: Final = 30.0
"""How long a writer waits for another: what stands between read and write takes milliseconds."""
DRAFT_PREFIX: Final = ".factdiff-"
DRAFT_SUFFIX: Final = ".tmp"
DRAFT_SECONDS: Final = 3600.0
"""A draft older than this was left by a writer that was killed: none takes so long."""


def write_file(path: Path, data: bytes, *, durable: bool = True, private: bool = False) -> None:
    """Puts a file there, or in place of the one there, so that a reader finds the old bytes or the new ones.

    It is written beside its place and then renamed. `durable` waits for the disk, so that a loss of power leaves one
    of the two as well; `private` gives a new file to its owner alone. The mode of a file that was there stays, and so
    does a link: what it leads to is written. A private file takes the place of a link, which another may have put
    there. Raises `OSError` when it cannot be written; then nothing has changed.
    """
    import tempfile

    path = path if private else Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(prefix=DRAFT_PREFIX, suffix=DRAFT_SUFFIX, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        if not private:
            Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_read_umask())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    if durable:
        _sync_folder(path.parent)
        _remove_old_drafts(path.parent)


def _read_umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Makes the renaming last too, on systems where a folder can be opened."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _remove_old_drafts(folder: Path) -> None:
    """Removes what killed writers left; the draft of one at work is younger."""
    for draft in folder.glob(f"{DRAFT_PREFIX}*{DRAFT_SUFFIX}"):
        if is_old_draft(draft):
            with contextlib.suppress(OSError):
                draft.unlink()


def is_old_draft(path: Path) -> bool:
    """Whether a file is a draft so old that nobody writes it any more."""
    if not path.name.startswith(DRAFT_PREFIX):
        return False
    try:
        return time.time() - path.stat().st_mtime > DRAFT_SECONDS
    except OSError:
        return False


@contextmanager
def lock_file(path: Path, *, seconds: float = LOCK_SECONDS) -> Iterator[None]:
    """Holds off every other process that would read, change and write a file, until the block ends.

    The lock is the system's own, on a file beside it: it ends with the process that holds it, however that dies. Raises
    `UsageError` when it is not to be had in time, `OSError` when the folder cannot be written.
    """
    from filelock import FileLock, Timeout  # 50 ms, for what few commands need

    guard = path.with_name(f".{path.name}.lock")
    lock = FileLock(guard, poll_interval=0.01)
    try:
        lock.acquire(timeout=seconds)
    except Timeout:
        raise UsageError(
            str(path),
            f"another process has held it for {seconds:g} seconds",
            "Wait until it has finished, or stop it, and try again.",
        ) from None
    try:
        yield
    finally:
        # Removed while it is held: whoever waits for it finds it gone and begins anew. Windows keeps an open file.
        with contextlib.suppress(OSError):
            guard.unlink()
        lock.release()
