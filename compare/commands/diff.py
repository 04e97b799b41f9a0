"""`factdiff diff`: what an edit did to the facts of an article, in two files or in git."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import compare
from compare.commands.options import add_common, add_skip_kinds, find_format, read_confidence, read_settings
from compare.commands.outputs import Progress, check_output, shown, tell, write_output
from compare.commands.states import open_state
from compare.errors import SourceError, UsageError
from compare.model import Skipped
from compare.settings import MIN_CONFIDENCE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from compare.model import Article, Revision
    from compare.project.repositories import ChangedFile, State
    from compare.settings import Settings

_SUFFIXES = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".sarif": "sarif",
    ".txt": "text",
}
_FORMATS = ("text", "markdown", "html", "json", "sarif", "annotations")
_FAIL_ON = ("conflict", "differs", "unread", "any", "never")
_ABSENT = ("/dev/null", os.devnull)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument(
        "words", nargs="*", metavar="OLD NEW | REV[..REV] PATH", help="two files, or what git diff takes"
    )
    parser.add_argument("--cached", "--staged", action="store_true", help="git: what is staged, against HEAD or REV")
    parser.add_argument("--name", metavar="PATH", help="two files: what to call the article, as git difftool knows it")
    parser.add_argument("--published", metavar="DATE", help="publication date of both versions: 2023-06-06")
    parser.add_argument("-o", "--output", metavar="FILE", help="write there, not to standard output")
    parser.add_argument("--format", choices=_FORMATS, help="default: from the suffix of -o, else text")
    parser.add_argument(
        "--fail-on",
        choices=_FAIL_ON,
        help="exit with 1 for changed facts that conflict, also for those that differ, also for changed words that no "
        "rule read, or for any fact changed, added or cut (default: conflict; never as git's driver)",
    )
    parser.add_argument(
        "--min-confidence", type=read_confidence, default=MIN_CONFIDENCE, metavar="X", help="as for compare"
    )
    add_skip_kinds(parser)
    add_common(parser)
    parse = parser.parse_known_args

    def parse_split(args: Any = None, namespace: Any = None) -> Any:  # as in the standard library
        words, driven, after = _split_arguments(list(args or ()))
        found, rest = parse(words, namespace)
        found.driven, found.after = driven, after
        return found, rest

    parser.parse_known_args = parse_split  # type: ignore[method-assign]  # argparse drops "--", which tells a path for sure


def _split_arguments(words: list[str]) -> tuple[list[str], list[str], list[str] | None]:
    """Options and the like, git's arguments to an external diff, and what stands after `--`: None without one.

    Git's arguments are taken out first: the path among them may begin with a dash.
    """
    for count in (9, 7):
        if len(words) >= count and _are_from_git(words[-count:]):
            return words[:-count], words[-count:], None
    if "--" in words:
        at = words.index("--")
        return words[:at], [], words[at + 1 :]
    return words, [], None


def _are_from_git(words: Sequence[str]) -> bool:
    ids, modes = (words[2], words[5]), (words[3], words[6])
    return all(re.fullmatch(r"[0-9a-f]{4,64}|\.", i) for i in ids) and all(
        re.fullmatch(r"[0-7]{6}|\.", m) for m in modes
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two versions to read: a path, or None where there is none."""

    name: str
    old: str | None
    new: str | None
    old_name: str = ""


@dataclass(frozen=True, slots=True)
class _Work:
    """What a run was asked for, and what has come of it so far."""

    options: argparse.Namespace
    settings: Settings
    progress: Progress
    revisions: list[Revision] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)


def run(options: argparse.Namespace) -> int:
    """1 when a fact changed as `--fail-on` says, 2 when something could not be read."""
    format_ = find_format(options.output, options.format, _SUFFIXES, "text")
    work = _Work(options, read_settings(options), Progress(quiet=options.quiet))
    try:
        if options.driven:
            check_output(options.output, [])
            _compare_files(_driven_pair(options.driven), work)
        elif (files := _list_files(options)) is not None:
            check_output(options.output, files)
            old, new = (None if file in _ABSENT else file for file in files)
            pair = _Pair(options.name or "", old, new)
            _compare_files(pair, work)
        else:
            check_output(options.output, [])
            _compare_states(work)
    finally:
        work.progress.clear()

    from compare.reporters.revision_report import render_revisions

    write_output(options.output, render_revisions(work.revisions, format_, skipped=work.skipped))
    for one in work.skipped:
        tell(f"error: {one.path}: {one.reason}")
    if options.driven:
        # Git stops the whole diff when a driver fails: what could not be read stands in the text.
        return int(options.fail_on is not None and _fails(work.revisions, options.fail_on))
    return 2 if work.skipped else int(_fails(work.revisions, options.fail_on or "conflict"))


def _fails(revisions: Sequence[Revision], fail_on: str) -> bool:
    if fail_on in ("unread", "any") and any(r.unread for r in revisions):
        return True
    verdicts = {"conflict": ("conflict",), "never": (), "any": ("conflict", "differs", None)}
    return any(c.verdict in verdicts.get(fail_on, ("conflict", "differs")) for r in revisions for c in r.changes)


# --- two files -----------------------------------------------------------------------------------


def _driven_pair(words: Sequence[str]) -> _Pair:
    """Of path, file, id, mode, file, id, mode, and for a rename the new path and a headline."""
    old, new = (None if f in _ABSENT or m == "." else f for f, m in ((words[1], words[3]), (words[4], words[6])))
    return _Pair(words[7] if len(words) == 9 else words[0], old, new, old_name=words[0])


def _list_files(options: argparse.Namespace) -> list[str] | None:
    """The two files to compare; None where git is meant. With --name it is two files, after `--` too."""
    if options.name is None:
        words: list[str] = options.words
        both = options.after is None and len(words) == 2 and all(w in _ABSENT or Path(w).is_file() for w in words)
        return words if both else None
    files = [*options.words, *(options.after or ())]
    if len(files) != 2:
        raise UsageError("--name", f"it needs two files, not {len(files)}", "Name OLD and NEW.")
    return files


def _compare_files(pair: _Pair, work: _Work) -> None:
    versions: list[Article | None] = []
    for path, name in ((pair.old, pair.old_name or pair.name), (pair.new, pair.name)):
        try:
            versions.append(_read(path, name or shown(path or ""), work) if path else None)
        except SourceError as error:
            work.skipped.append(Skipped(shown(name or path or ""), f"{error.why}. {error.remedy}"))
    if len(versions) == 2:
        _compare(versions[0], versions[1], work)


def _read(path: str, name: str, work: _Work) -> Article:
    article = compare.read_article(path, published=work.options.published, settings=work.settings)
    return replace(article, path=shown(name))


def _compare(old: Article | None, new: Article | None, work: _Work) -> None:
    if old is not None or new is not None:
        work.revisions.append(compare.compare_versions(old, new, settings=work.settings, progress=work.progress))


# --- git -----------------------------------------------------------------------------------------


def _compare_states(work: _Work) -> None:
    from compare.project.repositories import list_changed_files

    names, paths = _split_words(work.options.words, work.options.after)
    for change in list_changed_files(names, paths, cached=work.options.cached):
        try:
            old, new = _read_change(change, work)
        except SourceError as error:
            work.skipped.append(Skipped(shown(change.path), f"{error.why}. {error.remedy}"))
            continue
        _compare(old, new, work)


def _read_change(change: ChangedFile, work: _Work) -> tuple[Article | None, Article | None]:
    if change.status in ("unmerged", "retyped"):
        why = "it is in conflict" if change.status == "unmerged" else "it became another kind of file"
        raise SourceError(shown(change.path), why, "Resolve that first.")
    return tuple(_read_state(s, work) if s else None for s in (change.old, change.new))  # type: ignore[return-value]  # of two


def _read_state(state: State, work: _Work) -> Article:
    with open_state(state, max_bytes=work.settings.max_file_bytes) as path:
        return _read(path, state.path, work)


def _split_words(words: Sequence[str], after: Sequence[str] | None) -> tuple[list[str], list[str]]:
    """Revisions and paths, told apart as git does; raises `UsageError` where that cannot be told."""
    from compare.project.repositories import is_revision

    if after is not None:
        if len(words) > 2:
            raise UsageError(
                f"{len(words)} revisions", "at most two states are compared", "Put -- before the first path."
            )
        return list(words), list(after)
    names: list[str] = []
    paths: list[str] = []
    for word in words:
        known, there = not paths and len(names) < 2 and is_revision(word), os.path.lexists(word)
        if known and there:
            raise UsageError(shown(word), "it is a revision and a file as well", "Put -- before or after it.")
        if not known and not there:
            raise UsageError(
                shown(word),
                "it is neither a revision nor a file",
                "Check the spelling; put -- before paths that are gone.",
            )
        (names if known else paths).append(word)
    return names, paths
