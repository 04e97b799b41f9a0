"""Articles kept in git: which of them changed between two states, and their bytes in both.

Git is asked by its plumbing formats (`--raw -z`, `cat-file`) with arguments in a list: no shell, no name is ever parsed
out of a line, and neither external diff drivers nor text converters of the repository are run.
"""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, Literal

from compare.errors import SourceError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

ARTICLE_SUFFIXES: Final = frozenset({".txt", ".text", ".md", ".markdown", ".mdown", ".html", ".htm", ".xhtml"})
"""What is looked at when no file is named; ninjs (.json) is read where a path names the file."""

_REGULAR: Final = ("100644", "100755", "100664")
_STATUSES: Final[dict[str, Status]] = {
    "A": "added",
    "D": "deleted",
    "M": "modified",
    "R": "renamed",
    "C": "added",
    "T": "retyped",
    "U": "unmerged",
}
# A pointer instead of the article: git-lfs, specification of 2015, version 1.
_LFS: Final = b"version https://git-lfs.github.com/spec/"

_HUNK: Final = re.compile(rb"^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
_FETCH: Final = (
    "Fetch more of it: git fetch --unshallow, or in a workflow `fetch-depth: 0` for actions/checkout (2 is enough for "
    "HEAD^1, the base of a pull request)."
)

Status = Literal["added", "deleted", "modified", "renamed", "retyped", "unmerged"]


@dataclass(frozen=True, slots=True)
class State:
    """A file at one side of a comparison: an object of the repository, or a file of the working tree."""

    path: str
    """Relative to the top of the working tree."""
    object_id: str = ""
    """'' for the working tree."""
    mode: str = "100644"


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file that two states do not share; `old` is None where it was added, `new` where it was deleted."""

    status: Status
    old: State | None
    new: State | None

    @property
    def path(self) -> str:
        state = self.new or self.old
        return state.path if state else ""


def is_revision(word: str) -> bool:
    """Whether git knows a word as a revision, or as a range of them."""
    if not word or word.startswith("-"):
        return False
    ends = word.split("...") if "..." in word else word.split("..")
    if len(ends) > 2:
        return False
    # An end left out is HEAD, as git has it; "..": the folder above, not a range.
    return any(ends) and all(not end or _verifies(end) for end in ends)


def read_user_name() -> str:
    """Git's `user.name` here, as commits have it; '' where it has none, or there is no git."""
    try:
        done = _start("config", "--get", "user.name")
    except UsageError:
        return ""
    return done.stdout.decode("utf-8", "replace").strip()


def _verifies(revision: str) -> bool:
    done = _start("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    return done.returncode == 0


def find_base(revision: str) -> str:
    """The id of the commit at which the history of HEAD left that of a revision: the revision, if HEAD comes after it.

    Raises `UsageError` where git knows no such commit, or no common one, and tells how to fetch what a shallow clone
    lacks.
    """
    if not revision or revision.startswith("-") or ".." in revision:
        raise UsageError(revision or "''", "it is not one revision", "Name a commit, a branch or a tag: --since main")
    _top()
    found = _start("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    commit = found.stdout.decode("ascii", "replace").strip()
    if found.returncode or not commit:
        if _is_shallow():
            raise UsageError(revision, "this clone is shallow and does not hold it", _FETCH)
        raise UsageError(revision, "git knows no such revision", "Check the spelling, or fetch it.")
    base = _start("merge-base", commit, "HEAD").stdout.decode("ascii", "replace").strip()
    if not base and _is_shallow():
        raise UsageError(revision, "this clone is shallow and does not hold what it has in common with HEAD", _FETCH)
    if not base:
        raise UsageError(revision, "it has no commit in common with HEAD", "Name one that HEAD comes from.")
    return base


def _is_shallow() -> bool:
    return _start("rev-parse", "--is-shallow-repository").stdout.strip() == b"true"


def find_prefix() -> str:
    """The path of the working folder from the top of the working tree: '' or `desk/city/`."""
    return os.fsdecode(_ask("rev-parse", "--show-prefix").rstrip(b"\n"))


def list_files(commit: str) -> tuple[State, ...]:
    """Every file of a commit that lies in the working folder, in order of its path."""
    out = []
    # Of the working folder alone, and with whole paths.
    for entry in _ask("ls-tree", "-r", "-z", "--full-name", commit).split(b"\0"):
        head, _, path = entry.partition(b"\t")
        if path:
            mode, _, object_id = head.decode("ascii").split(" ")
            out.append(State(os.fsdecode(path), object_id, mode))
    return tuple(out)


def list_changed_lines(commit: str, old: str, new: str) -> tuple[tuple[int, int], ...]:
    """The lines of a file of the working tree that are not those of a commit: (first, last) of each run, in order.

    `old` and `new` are what the file was called and is called, from the working folder. Lines that were only taken out
    leave none.
    """
    command = "diff --unified=0 --no-color --find-renames --no-ext-diff --no-textconv --no-relative".split()
    told = _ask(*command, "--ignore-submodules=all", commit, "--", *dict.fromkeys((old, new)))
    out = []
    for first, count in _HUNK.findall(told):
        number = int(count) if count else 1
        if number:
            out.append((int(first), int(first) + number - 1))
    return tuple(out)


def list_changed_files(
    revisions: Sequence[str], paths: Sequence[str], *, cached: bool = False, every_kind: bool = False
) -> tuple[ChangedFile, ...]:
    """The articles that changed, in order of their paths, as `git diff` takes revisions and paths.

    Without revisions the working tree is held against the index, with `cached` the index against HEAD. Files of other
    kinds are left out unless a path names them or `every_kind` is asked for. Raises `UsageError` outside a repository
    or for a bad revision.
    """
    for revision in revisions:
        if revision.startswith("-"):
            raise UsageError(revision, "it is not a revision", "Name a commit, a branch, or two of them: main..draft")
    command = "diff --raw -z --no-abbrev --find-renames --no-ext-diff --no-textconv --no-relative".split()
    command += ["--ignore-submodules=all", *(["--cached"] if cached else []), *revisions, "--", *paths]
    fields = _ask(*command).split(b"\0")
    named = {os.path.realpath(path) for path in paths}
    top = _top() if paths else ""
    out = []
    at = 0
    while at < len(fields) and fields[at].startswith(b":"):
        old_mode, new_mode, old_id, new_id, letter = fields[at][1:].decode("ascii").split(" ")
        first = os.fsdecode(fields[at + 1])
        moved = letter[0] in "RC"
        last = os.fsdecode(fields[at + 2]) if moved else first
        at += 3 if moved else 2
        if not every_kind and not _is_article(last) and not (top and os.path.realpath(Path(top) / last) in named):
            continue
        status = _STATUSES.get(letter[0], "modified")
        old = None if status == "added" else State(first, _stored(old_id), old_mode)
        new = None if status == "deleted" else State(last, _stored(new_id), new_mode)
        out.append(ChangedFile(status, old, new))
    return tuple(sorted(out, key=lambda change: change.path))


def list_states(path: str) -> tuple[tuple[State, datetime], ...]:
    """A file as each commit of HEAD's history left it that changed it, the oldest first, with the commit's time in UTC.

    Commits that deleted it are left out; what it was called before a renaming is not followed. Raises `UsageError`
    outside a repository.
    """
    out = []
    for entry in _ask("log", "--reverse", "--format=%H %ct", "--", path).decode("ascii").splitlines():
        commit, seconds = entry.split(" ")
        listed = _ask("ls-tree", "-z", "--full-name", commit, "--", path).split(b"\0")[0]
        head, _, name = listed.partition(b"\t")
        if name:
            mode, _, object_id = head.decode("ascii").split(" ")
            out.append((State(os.fsdecode(name), object_id, mode), datetime.fromtimestamp(int(seconds), UTC)))
    return tuple(out)


def read_state(state: State, *, max_bytes: int) -> bytes:
    """The bytes of a file in a state; raises `SourceError` for links, submodules, LFS pointers and over-long files."""
    name = state.path
    if state.mode not in _REGULAR:
        raise SourceError(name, "it is a link or a submodule, not a file", "Compare the article itself.")
    if not state.object_id:
        path = Path(_top()) / state.path
        if path.is_symlink() or not path.is_file():
            raise SourceError(name, "it is not a regular file in the working tree", "Compare two commits instead.")
        size = path.stat().st_size
    else:
        size = int(_ask("cat-file", "-s", state.object_id))
    if size > max_bytes:
        raise SourceError(
            name, f"it is larger than {max_bytes:,} bytes, far more than an article", "Leave it out of the paths given."
        )
    data = _ask("cat-file", "blob", state.object_id) if state.object_id else path.read_bytes()
    if data.startswith(_LFS):
        raise SourceError(name, "its text is kept in Git LFS and is not here", "Fetch it: git lfs pull")
    return data


def _is_article(path: str) -> bool:
    return PurePosixPath(path).suffix.lower() in ARTICLE_SUFFIXES


def _stored(object_id: str) -> str:
    """The object's id; '' where git gives noughts, for a file of the working tree."""
    return object_id if object_id.strip("0") else ""


def _top() -> str:
    return os.fsdecode(_ask("rev-parse", "--show-toplevel").rstrip(b"\n"))


def _ask(*arguments: str) -> bytes:
    done = _start(*arguments)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        why = said[0].removeprefix("fatal: ") if said else f"it ended with {done.returncode}"
        raise UsageError(f"git {arguments[0]}", why.rstrip("."), "Run it in the repository, with revisions it has.")
    return done.stdout


def _start(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    environment = {
        **os.environ,
        "GIT_LITERAL_PATHSPECS": "1",  # "*" and ":" in a name are themselves
        "GIT_OPTIONAL_LOCKS": "0",
        "LC_ALL": "C",
    }
    environment.pop("GIT_EXTERNAL_DIFF", None)
    try:
        return subprocess.run(  # noqa: S603 - a list of arguments, no shell
            ["git", "--no-pager", "-c", "core.fsmonitor=false", *arguments],  # noqa: S607 - git as the user has it
            capture_output=True,
            env=environment,
            check=False,
        )
    except (OSError, ValueError) as error:
        raise UsageError("git", f"it cannot be run ({error})", "Install git, or name two files.") from None
