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
)
from compare.commands.outputs import Progress, shown, summarise_report, tell, tell_notes, tell_unrelated, write_stdout
from compare.errors import FactdiffError, ModelError, SourceError, UsageError
from compare.model import KINDS, Skipped
from compare.project.atomic_files import lock_file, write_file
from compare.settings import FAIL_ON

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from compare.model import Article, Report
    from compare.project.configuration import Configuration, PlannedStory
    from compare.settings import Settings


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument("stories", nargs="*", metavar="STORY", help="only these stories (default: all)")
    add_config(parser)
    add_today(parser)
    parser.add_argument("--fail-on", choices=tuple(FAIL_ON), help="instead of what the configuration says")
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


def run(options: argparse.Namespace) -> int:
    """1 when a finding at or above its story's threshold is not accepted, 2 when something could not be read."""
    configuration = load_configuration(options.config)
    stories = select_stories(configuration, options.stories)
    settings = read_story_settings(options, configuration)
    summary, comment, sarif = (
        Path(given).absolute() if given else None for given in (options.summary, options.comment, options.sarif)
    )
    # Reports name articles by the paths of the configuration, wherever the command is run.
    with contextlib.chdir(configuration.folder):
        checked = _compare_stories(configuration, stories, settings, options)
        for one in checked:
            if one.report is not None:
                _write_reports(one.story, one.report, quiet=options.quiet)
    _write_digests(checked, summary, comment)
    if sarif:
        for one in checked:
            if one.report is not None:
                _write_changed(sarif / f"{one.story.name}.sarif", compare.render(one.report, "sarif"))
    if options.annotations:
        text = "".join(compare.render(one.report, "annotations") for one in checked if one.report)
        write_stdout(text.encode("utf-8", "replace"))
    if any(one.report is None or one.report.skipped for one in checked):
        return 2
    return int(any(one.report and fails(one.report, options.fail_on or one.story.fail_on) for one in checked))


def select_stories(configuration: Configuration, names: Sequence[str]) -> tuple[PlannedStory, ...]:
    """The stories of these names, all without any; raises `UsageError` for a name that is none."""
    known = {story.name for story in configuration.stories}
    for name in names:
        if name not in known:
            near = f"{say_nearest(name, sorted(known))} It has {', '.join(sorted(known))}.".strip()
            raise UsageError(name, f"{configuration.path.name} has no such story", near)
    return tuple(story for story in configuration.stories if not names or story.name in names)


def read_story_settings(options: argparse.Namespace, configuration: Configuration) -> Settings:
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

    kinds = {*settings.skip_kinds, *story.skip_kinds}
    settings = replace(
        settings,
        min_confidence=story.min_confidence,
        skip_kinds=tuple(kind for kind in KINDS if kind in kinds),
        no_updates=settings.no_updates or story.no_updates,
    )
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
    written = [path for name, path in story.outputs if _write_changed(Path(path), compare.render(report, name))]
    if not quiet:
        told = f" → {', '.join(written)}" if written else " (no report changed)"
        tell(f"{story.name}: {summarise_report(report)}{told}", plain=True)


def _write_changed(path: Path, text: str) -> bool:
    """Writes a file unless it holds the very bytes already; returns whether it wrote."""
    data = text.encode("utf-8", "replace")
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


def _write_digests(checked: Sequence[_Checked], summary: Path | None, comment: Path | None) -> None:
    if summary is None and comment is None:
        return
    from compare.reporters.digest_report import MARKER, DigestEntry, render_digest
    from compare.reporters.markdown_page import COMMENT_CHARS, SUMMARY_BYTES

    entries = []
    for one in checked:
        path = next((path for name, path in one.story.outputs if name in ("markdown", "html")), "")
        entries.append(DigestEntry(one.story.name, one.report, one.failure, path))
    if comment is not None:
        _write_changed(comment, render_digest(entries, max_chars=COMMENT_CHARS, marker=MARKER))
    if summary is not None:
        try:
            # Other steps' words stand in it too; what is no file, a terminal say, takes no lock.
            lock = contextlib.nullcontext() if summary.exists() and not summary.is_file() else lock_file(summary)
            with lock, summary.open("ab") as file:
                room = max(SUMMARY_BYTES - file.tell(), 0)
                text = render_digest(entries, max_bytes=room).encode("utf-8", "replace")
                file.write(text[:room])
        except OSError as error:
            raise UsageError(str(summary), f"it cannot be written ({error.strerror})", "Name a file.") from None
