"""A path that an assistant names -> the file meant, if it lies in one of the folders given at the start."""

from __future__ import annotations

import os
from dataclasses import dataclass

from compare.errors import UsageError
from compare.sources.contents import shown


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders whose files may be read: as given, and where they really are, in the same order."""

    names: tuple[str, ...]
    places: tuple[str, ...]

    def find(self, path: str) -> str:
        """The real path of a file below one of the folders, links followed; whether it is there is not looked at.

        A relative path is looked for in each folder, in order; where none has it, it is taken to lie in the first.
        Raises `UsageError` for anything outside, whether it exists or not, and for addresses.
        """
        if "://" in path:
            raise UsageError(shown(path), "it is an address, and nothing is fetched here", self._remedy())
        if not path or "\0" in path:
            raise UsageError(shown(path) or "the empty path", "that is no path of a file", self._remedy())
        # An absolute path stays as it is: join() drops what stands before it.
        found = [os.path.realpath(os.path.join(place, path)) for place in self.places]  # noqa: PTH118 - as realpath
        inside = [real for real in found if self._holds(real)]
        if not inside:
            raise UsageError(shown(path), "it lies outside of the folders that may be read", self._remedy())
        return next(filter(os.path.lexists, inside), inside[0])

    def _holds(self, real: str) -> bool:
        return any(os.path.commonpath((real, place)) == place for place in self.places)

    def _remedy(self) -> str:
        return f"Give a file in {' or '.join(map(shown, self.names))}, or the text itself."


def open_folders(names: list[str]) -> Folders:
    """The folders named; raises `UsageError` where one is none."""
    for name in names:
        if not os.path.isdir(name):  # noqa: PTH112 - as realpath, of the string as it was given
            why = "it is a file" if os.path.lexists(name) else "there is no such folder"
            raise UsageError(f"--root {shown(name)}", why, "Name a folder with articles.")
    return Folders(tuple(names), tuple(os.path.realpath(name) for name in names))
