"""`factdiff history FILE…`: what has happened to the contested facts of a story, over the versions of its articles."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import compare
from compare.commands.options import FILE_HELP, add_common, add_skip_kinds, find_format, read_confidence, read_settings
from compare.commands.outputs import Progress, check_output, shown, tell, write_output
from compare.commands.states import open_state
from compare.errors import SourceError, UsageError
from compare.model import Skipped, Version
from compare.settings import MIN_CONFIDENCE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from compare.model import Article, History
    from compare.settings import Settings

_SUFFIXES: Final = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".json": "json"}
_FORMATS: Final = ("markdown", "html", "json")
_FAIL_ON: Final = ("conflict", "silent", "never")
MOST_VERSIONS: Final = 1_000
_CLOCK: Final = re.compile(
    r"(?<!\d)(\d{4})-?(\d\d)-?(\d\d)[T_ -]?(\d\d)[:.-]?(\d\d)(?:[:.-]?(\d\d))?(Z|[+-]\d\d:?\d\d)?(?!\d)"
)
_DAY: Final = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help=f"{FILE_HELP}; a folder holds the versions of one article"
    )
    parser.add_argument(
        "--git",
        action="store_true",
        help="the versions of each file are those that the commits of this branch left, at the time of the commit",
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write there, not to standard output")
    parser.add_argument("--format", choices=_FORMATS, help="default: from the suffix of -o, else markdown")
    parser.add_argument(
        "--fail-on",
        choices=_FAIL_ON,
        default="conflict",
        help="exit with 1 for a conflict that still stands, or also for a value that was changed silently "
        "(default: %(default)s)",
    )
    parser.add_argument(
        "--min-confidence", type=read_confidence, default=MIN_CONFIDENCE, metavar="X", help="as for compare"
    )
    add_skip_kinds(parser)
    add_common(parser)


def run(options: argparse.Namespace) -> int:
    """1 when something stands at or above `--fail-on`, 2 when a version could not be read."""
    format_ = find_format(options.output, options.format, _SUFFIXES, "markdown")
    settings = read_settings(options)
    if options.git:
        check_output(options.output, options.files)
        versions, skipped = _read_commits(options.files, settings)
    else:
        files = list(_list_paths(options.files))
        check_output(options.output, [file for file, _ in files])
        versions, skipped = _read_files(files, settings)
    progress = Progress(quiet=options.quiet)
    try:
        history = compare.trace_facts(versions, settings=settings, skipped=skipped, progress=progress)
    finally:
        progress.clear()

    from compare.reporters.history_report import render_history

    write_output(options.output, render_history(history, format_))
    if options.output not in (None, "-") and not options.quiet:
        from compare.reporters.history_texts import count_facts

        tell(f"{count_facts(history.facts)} → {shown(options.output)}", plain=True)
    return 2 if skipped else int(_fails(history, options.fail_on))


def _fails(history: History, fail_on: str) -> bool:
    silent = any(event.came == "changed silently" for fact in history.facts for event in fact.events)
    return fail_on != "never" and (any(f.is_open for f in history.facts) or (fail_on == "silent" and silent))


# --- what is read --------------------------------------------------------------------------------


def _read_files(files: Sequence[tuple[str, str]], settings: Settings) -> tuple[list[Version], list[Skipped]]:
    """The versions, in any order; what cannot be read is told and named in the history."""
    from compare.sources import read_articles

    versions: list[Version] = []
    skipped: list[Skipped] = []
    for path, folder in files:
        try:
            found: tuple[Article | SourceError, ...] = read_articles(path, settings=settings)
        except SourceError as error:
            found = (error,)
        versions += (_date_version(article, path, folder) for article in _keep_read(found, settings, skipped))
    return versions, skipped


def _list_paths(given: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each file with the folder whose article it is a version of: '' for one that was named itself."""
    count = 0
    for path in given:
        folder = Path(path)
        is_folder = "://" not in path and folder.is_dir()
        files = sorted(str(f) for f in folder.iterdir() if f.is_file() and f.name[0] != ".") if is_folder else [path]
        if not files:
            raise UsageError(shown(path), "the folder holds no file", "Put the versions of one article into it.")
        count += len(files)
        _check_count(count)
        yield from ((file, path if is_folder else "") for file in files)


def _check_count(count: int) -> None:
    if count > MOST_VERSIONS:
        raise UsageError(f"{count:,} versions", f"a history takes at most {MOST_VERSIONS:,}", "Name fewer of them.")


def _read_commits(given: Sequence[str], settings: Settings) -> tuple[list[Version], list[Skipped]]:
    """The versions of files in git, each file an article of its own."""
    from compare.project.repositories import list_states

    versions: list[Version] = []
    skipped: list[Skipped] = []
    for path in dict.fromkeys(given):
        states = list_states(path)
        if not states:
            raise UsageError(shown(path), "no commit of this branch has it", "Check the spelling, or commit it first.")
        _check_count(len(versions) + len(states))
        for state, seen in states:
            try:
                with open_state(state, max_bytes=settings.max_file_bytes) as copy:
                    found: tuple[Article | SourceError, ...] = (compare.read_article(copy, settings=settings),)
            except SourceError as error:
                found = (SourceError(shown(state.path), error.why, error.remedy),)
            for article in _keep_read(found, settings, skipped):
                named = replace(article, path=shown(state.path))
                versions.append(Version(named, seen, f"file {state.path}", "commit"))
    return versions, skipped


def _keep_read(found: Sequence[Article | SourceError], settings: Settings, skipped: list[Skipped]) -> Iterator[Article]:
    """The articles that were read; the others are told, and added to those skipped."""
    from compare.sources.languages import find_refusal

    for item in found:
        failure = item if isinstance(item, SourceError) else find_refusal(item, settings)
        if failure is not None:
            tell(f"error: {failure}")
            skipped.append(Skipped(failure.what, f"{failure.why}. {failure.remedy}"))
        elif not isinstance(item, SourceError):
            yield item


def _date_version(article: Article, path: str, folder: str) -> Version:
    """The version with its time; raises `UsageError` where there is none."""
    stem = "" if "://" in path or path == "-" else Path(path).stem
    named = _read_name(stem)
    is_named = any(s.field == "outlet" and s.used for s in article.statements)
    if not is_named and (folder or named):
        # The folder is called after the outlet, the file after the time.
        outlet = Path(folder or Path(path).parent).resolve().name
        article = replace(article, outlet=outlet or article.outlet)
    clock = named if named and named[1] else None
    found = clock or _read_stated(article) or named
    if found is None:
        raise UsageError(
            shown(article.path or path),
            "nothing tells the time of this version",
            "Give it `updated:` or `published:` in its front matter, or name it by the time: 2024-05-01T1200.html.",
        )
    basis = found[2]
    return Version(article, found[0], folder and f"folder {Path(folder).resolve()}", basis)


def _read_name(stem: str) -> tuple[datetime, bool, str] | None:
    """The time in the name of a file, whether it has a clock, and what it is called; None where there is none."""
    for pattern in (_CLOCK, _DAY):
        if match := pattern.search(stem):
            year, month, day, *clock = match.groups()
            zone = clock[3] if clock and clock[3] else "Z"
            hours = f"{clock[0]}:{clock[1]}:{clock[2] or '00'}" if clock else "00:00:00"
            try:
                moment = datetime.fromisoformat(f"{year}-{month}-{day}T{hours}{zone}")
            except ValueError:
                continue
            return moment.astimezone(UTC), bool(clock), "file name"
    return None


def _read_stated(article: Article) -> tuple[datetime, bool, str] | None:
    """When the article says that it was updated, else published; a time without a known zone is taken for UTC."""
    from compare.sources.moments import offset_of, read_zoned

    for field in ("updated", "published"):
        stated = next((s.value for s in article.statements if s.field == field and s.used), "")
        if found := read_zoned(stated):
            moment, zone = found
            if not isinstance(moment, datetime):
                return datetime(moment.year, moment.month, moment.day, tzinfo=UTC), False, field
            shift = offset_of(zone) if zone else None
            return (moment - shift if shift else moment).replace(tzinfo=UTC), True, field
    return None
