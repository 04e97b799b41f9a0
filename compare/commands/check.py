"""`factdiff check`: every story of the project's configuration, its reports written where they changed."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import compare
from compare.commands.nearness import say_nearest
from compare.commands.options import (
    add_common,
    add_config,
    add_no_updates,
    add_skip_kinds,
    add_today,
    fails,
    load_configuration,
    read_settings,
    read_story_settings,
)
from compare.commands.outputs import (
    Progress,
    render_file,
    shown,
    summarise_report,
    tell,
    tell_notes,
    tell_unrelated,
    write_stdout,
)
from compare.commands.since import fails_edit, open_past, trace_story, write_edit_annotations, write_edit_sarif
from compare.errors import FactdiffError, ModelError, SourceError, UsageError
from compare.model import Skipped
from compare.project.atomic_files import lock_file, write_file
from compare.settings import FAIL_ON

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from compare.commands.since import Past
    from compare.model import Article, Report, StoryEdit
    from compare.project.configuration import Configuration, PlannedStory
    from compare.settings import Settings


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument("stories", nargs="*", metavar="STORY", help="only these stories (default: all)")
    add_config(parser)
    add_today(parser)
    parser.add_argument("--fail-on", choices=tuple(FAIL_ON), help="instead of what the configuration says")
    parser.add_argument(
        "--since",
        metavar="REV",
        help="review the edit of the articles since HEAD left that revision of git: main, HEAD~1. Only findings that "
        "the edit touches are annotated, in the files it changed, and count for --fail-on",
    )
    parser.add_argument(
        "--count-all", action="store_true", help="with --since: the other findings count for --fail-on too"
    )
    parser.add_argument("--summary", metavar="FILE", help="append Markdown of at most 1 MiB: $GITHUB_STEP_SUMMARY")
    parser.add_argument("--comment", metavar="FILE", help="write Markdown of at most 65,536 characters")
    parser.add_argument("--sarif", metavar="DIR", help="write a SARIF file for each story there")
    parser.add_argument("--annotations", action="store_true", help="print annotations for the log of a GitHub workflow")
    add_skip_kinds(parser)
    add_no_updates(parser)
    add_common(parser)


@dataclass(frozen=True, slots=True)
class _Checked:
    """A story of the configuration, and its report; None, and why, when it could not be compared."""

    story: PlannedStory
    report: Report | None
    failure: str = ""
    edit: StoryEdit | None = None
    """What the edit did to it, with --since."""


def run(options: argparse.Namespace) -> int:
    """1 when a finding at or above its story's threshold is not accepted, 2 when something could not be read."""
    configuration = load_configuration(options.config)
    stories = select_stories(configuration, options.stories)
    settings = read_check_settings(options, configuration)
    summary, comment, sarif = (
        Path(given).absolute() if given else None for given in (options.summary, options.comment, options.sarif)
    )
    # Reports name articles by the paths of the configuration, wherever the command is run.
    prefix = ""
    with contextlib.chdir(configuration.folder), contextlib.ExitStack() as stack:
        # First of all, as it costs little and may be wrong use.
        past = stack.enter_context(open_past(options.since, configuration)) if options.since is not None else None
        checked = _compare_stories(configuration, stories, settings, options)
        for one in checked:
            if one.report is not None:
                _write_reports(one.story, one.report, quiet=options.quiet)
        if past is not None:
            prefix = past.prefix
            checked = [_trace(past, one, configuration, settings, options) for one in checked]
    _write_digests(checked, summary, comment, is_edit=options.since is not None)
    if sarif:
        for one in checked:
            if one.report is not None:
                text = write_edit_sarif(one.edit, prefix) if one.edit else compare.render(one.report, "sarif")
                _write_changed(sarif / f"{one.story.name}.sarif", text)
    if options.annotations:
        write_stdout("".join(_annotate(one, prefix) for one in checked).encode("utf-8", "replace"))
    if any(one.report is None or one.report.skipped for one in checked):
        return 2
    return int(any(_fails(one, options) for one in checked))


def _trace(
    past: Past, one: _Checked, configuration: Configuration, settings: Settings, options: argparse.Namespace
) -> _Checked:
    """The story with what the edit did to it."""
    from compare.project.baselines import apply_baseline, read_baseline
    from compare.reporters.edit_texts import say_edit

    if one.report is None:
        return one
    baseline = read_baseline(configuration.baseline, must_exist=configuration.baseline_named)
    edit = trace_story(
        past, one.story, one.report, settings, lambda old: apply_baseline(old, baseline, today=options.today).report
    )
    if not options.quiet:
        tell(f"{one.story.name}: {say_edit(edit)}", plain=True)
    return replace(one, edit=edit)


def _annotate(one: _Checked, prefix: str) -> str:
    if one.edit is not None:
        return write_edit_annotations(one.edit, one.story.name, prefix)
    return compare.render(one.report, "annotations") if one.report else ""


def _fails(one: _Checked, options: argparse.Namespace) -> bool:
    fail_on = options.fail_on or one.story.fail_on
    if one.edit is not None and not options.count_all:
        return fails_edit(one.edit, fail_on)
    return one.report is not None and fails(one.report, fail_on)


def select_stories(configuration: Configuration, names: Sequence[str]) -> tuple[PlannedStory, ...]:
    """The stories of these names, all without any; raises `UsageError` for a name that is none."""
    known = {story.name for story in configuration.stories}
    for name in names:
        if name not in known:
            near = f"{say_nearest(name, sorted(known))} It has {', '.join(sorted(known))}.".strip()
            raise UsageError(name, f"{configuration.path.name} has no such story", near)
    return tuple(story for story in configuration.stories if not names or story.name in names)


def read_check_settings(options: argparse.Namespace, configuration: Configuration) -> Settings:
    """What options and configuration say for all stories."""
    settings = read_settings(options)
    if settings.cache_dir:
        settings = replace(settings, cache_dir=settings.cache_dir.absolute())
    return replace(settings, encoder=settings.encoder or configuration.model)


def _compare_stories(
    configuration: Configuration, stories: Sequence[PlannedStory], settings: Settings, options: argparse.Namespace
) -> list[_Checked]:
    """Each story with its report, its accepted findings marked; tells of entries that match nothing any more."""
    from compare.project.baselines import apply_baseline, find_stale, read_baseline, say_stale

    baseline = read_baseline(configuration.baseline, must_exist=configuration.baseline_named)
    used: set[str] = set()
    out = []
    for story in stories:
        try:
            applied = apply_baseline(compare_story(story, settings, quiet=options.quiet), baseline, today=options.today)
        except ModelError:
            raise  # no story can be compared then
        except FactdiffError as error:
            tell(f"error: {story.name}: {error}")
            out.append(_Checked(story, None, str(error)))
            continue
        used |= applied.used
        out.append(_Checked(story, applied.report))
        for note in applied.notes:
            tell(f"{story.name}: {note}")
    for entry in find_stale(baseline, [one.report for one in out if one.report], used):
        tell(f"baseline: {say_stale(entry)}")
    return out


def compare_story(story: PlannedStory, settings: Settings, *, quiet: bool) -> Report:
    """The report on a story: that of an earlier run, where nothing has changed that could change it.

    It is made in the folder of the story's configuration; articles that cannot be read are told. Raises `UsageError`
    when fewer than two can.
    """
    from compare.kept_reports import Given, find_key, load_report, store_report
    from compare.language.cache import open_cache

    settings = read_story_settings(settings, story)
    given = [Given(planned.file, planned.outlet, planned.published) for planned in story.articles]
    cache = open_cache(settings)
    key = find_key(given, settings) if cache else None
    report = load_report(cache, key) if cache and key else None
    if report is None:
        report = _compare_anew(story, settings, quiet=quiet)
        if cache and key:
            store_report(cache, key, report)
    elif not quiet:
        tell_notes([source.article for source in report.sources])
    if not quiet:
        tell_unrelated(report, story.name)
    return report


def _compare_anew(story: PlannedStory, settings: Settings, *, quiet: bool) -> Report:
    articles: list[Article] = []
    skipped: list[Skipped] = []
    for planned in story.articles:
        try:
            articles.append(
                compare.read_article(
                    planned.file, outlet=planned.outlet, published=planned.published, settings=settings
                )
            )
        except SourceError as error:
            skipped.append(Skipped(shown(planned.file), f"{error.why}. {error.remedy}"))
            tell(f"error: {story.name}: {error}")
    if len(articles) < 2:
        raise UsageError(
            "nothing compared",
            f"{len(articles) or 'none'} of {len(story.articles)} files could be read, and a comparison needs two",
            "Correct the errors above.",
        )
    if not quiet:
        tell_notes(articles)
    progress = Progress(quiet=quiet)
    try:
        return compare.compare_articles(articles, settings=settings, skipped=skipped, progress=progress)
    finally:
        progress.clear()


def _write_reports(story: PlannedStory, report: Report, *, quiet: bool) -> None:
    written = [path for name, path in story.outputs if _write_changed(Path(path), render_file(report, name))]
    if not quiet:
        told = f" → {', '.join(written)}" if written else " (no report changed)"
        tell(f"{story.name}: {summarise_report(report)}{told}", plain=True)


def _write_changed(path: Path, content: str | bytes) -> bool:
    """Writes a file unless it holds the very bytes already; returns whether it wrote."""
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, data)
    except OSError as error:
        raise UsageError(
            str(path), f"it cannot be written ({error.strerror})", "Name a file in a folder you may write to."
        ) from None
    return True


def _write_digests(checked: Sequence[_Checked], summary: Path | None, comment: Path | None, *, is_edit: bool) -> None:
    if summary is None and comment is None:
        return
    from compare.reporters.digest_report import MARKER, MARKER_ROOM, DigestEntry, render_digest
    from compare.reporters.edit_page import EditEntry, render_edit
    from compare.reporters.markdown_page import COMMENT_CHARS, LEAST_CHARS, SUMMARY_BYTES

    entries, edits = [], []
    for one in checked:
        path = next((path for name, path in one.story.outputs if name in ("markdown", "html")), "")
        entries.append(DigestEntry(one.story.name, one.report, one.failure, path))
        edits.append(EditEntry(one.story.name, one.edit, one.failure, path))
    if comment is not None:
        most = COMMENT_CHARS - MARKER_ROOM
        text = render_edit(edits, max_chars=most, marker=MARKER) if is_edit else ""
        _write_changed(comment, text or render_digest(entries, max_chars=most, marker=MARKER))
    if summary is not None:
        try:
            # Other steps' words stand in it too; what is no file, a terminal say, takes no lock.
            lock = contextlib.nullcontext() if summary.exists() and not summary.is_file() else lock_file(summary)
            with lock, summary.open("ab") as file:
                room = max(SUMMARY_BYTES - file.tell(), 0)
                # What the edit did, then the reports, as far as they fit.
                text = f"{render_edit(edits, max_bytes=room)}\n" if is_edit else ""
                left = room - len(text.encode("utf-8", "replace"))
                text += render_digest(entries, max_bytes=left) if left >= LEAST_CHARS or not is_edit else ""
                file.write(text.encode("utf-8", "replace")[:room])
        except OSError as error:
            raise UsageError(str(summary), f"it cannot be written ({error.strerror})", "Name a file.") from None
