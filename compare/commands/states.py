"""A file of a repository's commit, for the readers of files."""

from __future__ import annotations

import contextlib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from compare.commands.outputs import shown
from compare.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.project.repositories import State


@contextlib.contextmanager
def open_state(state: State, *, max_bytes: int) -> Iterator[str]:
    """The path of a temporary copy, under the file's own name, as format and outlet may hang on that.

    Raises as `read_state` does, and `SourceError` for a name that is none.
    """
    import tempfile

    from compare.project.repositories import read_state

    data = read_state(state, max_bytes=max_bytes)
    name = PurePosixPath(state.path).name
    if name in ("", ".", ".."):
        raise SourceError(shown(state.path), "that is not a valid file name", "Rename it.")
    with tempfile.TemporaryDirectory(prefix="factdiff-") as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        yield str(path)
