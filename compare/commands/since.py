"""`factdiff check --since`: the stories as they were before an edit, and what the edit did to each."""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import compare
from compare.commands.options import is_failing, read_story_settings
from compare.commands.outputs import shown, tell
from compare.errors import FactdiffError, SourceError
from compare.findings.edits import place_findings, trace_edit
from compare.model import ArticleEdit, StoryEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from compare.model import Article, Report, Revision, Source
    from compare.project.configuration import Configuration, PlannedArticle, PlannedStory
    from compare.project.repositories import State
    from compare.settings import Settings


@dataclass(frozen=True)
class Past:
    """A project as it was at the commit an edit began from; paths are relative to the folder of the configuration."""

    since: str
    commit: str
    prefix: str
    """Where that folder lies in the repository: '' or `desk/city/`."""
    folder: Path
    """A temporary folder with the old versions of articles that have been asked for."""
    stories: Mapping[str, PlannedStory]
    states: Mapping[str, State]
    changed: frozenset[str]
    """Files of today that are not as they were."""
    renamed: Mapping[str, str]
    """What renamed files of today were called."""


@contextlib.contextmanager
def open_past(since: str, configuration: Configuration) -> Iterator[Past]:
    """The project before the edit that began where HEAD left `since`; the working folder is that of the configuration.

    Raises `UsageError` outside a repository, and for a revision that git does not know or a shallow clone lacks.
    """
    from compare.project.repositories import find_base, find_prefix, list_changed_files, list_files

    commit, prefix = find_base(since), find_prefix()
    states = {state.path[len(prefix) :]: state for state in list_files(commit)}
    changed, renamed = set(), {}
    for change in list_changed_files([commit], (), every_kind=True):
        if change.new is not None and change.new.path.startswith(prefix):
            path = change.new.path[len(prefix) :]
            changed.add(path)
            if change.status == "renamed" and change.old is not None and change.old.path.startswith(prefix):
                renamed[path] = change.old.path[len(prefix) :]
    with tempfile.TemporaryDirectory(prefix="factdiff-") as name:
        past = Past(since, commit, prefix, Path(name), {}, states, frozenset(changed), renamed)
        yield replace(past, stories=_read_stories(past, configuration))


def _read_stories(past: Past, configuration: Configuration) -> dict[str, PlannedStory]:
    """The stories of the configuration of then; where none can be read, today's with the files that were there then."""
    from compare.project.configuration import MAX_BYTES, read_configuration
    from compare.reporters import FILE_SUFFIXES

    name = configuration.path.name
    if name in past.states:
        # Patterns are matched against names: the files are there, and empty until they are asked for.
        for path, state in past.states.items():
            if state.mode.startswith("100"):
                with contextlib.suppress(OSError, ValueError):
                    (past.folder / path).parent.mkdir(parents=True, exist_ok=True)
                    (past.folder / path).touch()
        try:
            (past.folder / name).write_bytes(_read_bytes(past, name, MAX_BYTES))
            read = read_configuration(past.folder / name, formats=FILE_SUFFIXES)
            return {story.name: story for story in read.stories}
        except FactdiffError as error:
            tell(f"note: {name} of {past.since} is not used, today's is: {error.why}")
    stories = {}
    for story in configuration.stories:
        held = [replace(one, file=past.renamed.get(one.file, one.file)) for one in story.articles]
        stories[story.name] = replace(story, articles=tuple(one for one in held if one.file in past.states))
    return stories


def _read_bytes(past: Past, path: str, max_bytes: int) -> bytes:
    from compare.project.repositories import read_state

    return read_state(past.states[path], max_bytes=max_bytes)


# --- a story -------------------------------------------------------------------------------------


def trace_story(
    past: Past, story: PlannedStory, report: Report, settings: Settings, accept: Callable[[Report], Report]
) -> StoryEdit:
    """What the edit did to a story, whose report of today is given; `accept` marks what the baseline has.

    An old version that cannot be read is told of, and counts as none.
    """
    settings = read_story_settings(settings, story)
    then = {one.file: one for one in _list_then(past, story)}
    pairs = [(one, then.pop(past.renamed.get(one.file, one.file), None)) for one in story.articles]
    if not then and not any(_is_edited(past, one, old) for one, old in pairs):
        return StoryEdit(report, untouched=report.discrepancies)
    today = {source.article.path: source for source in report.sources}
    edits, known = [], {}
    for one, old in pairs:
        source = today.get(_spell(one.file))
        if source is None:
            continue  # the report tells why it could not be read
        if old is not None and not _is_edited(past, one, old):
            known[old.file] = source.article
            continue
        edit, article = _trace_article(past, one, old, source, settings)
        edits.append(edit)
        if article is not None and old is not None:
            known[old.file] = article
    for old in then.values():
        article, failure = _read_then(past, old, settings)
        outlet = article.outlet if article else ""
        revision = _compare_versions(article, None, settings) if article else None
        edits.append(ArticleEdit(_spell(old.file), "deleted", outlet=outlet, revision=revision, failure=failure))
        known |= {old.file: article} if article else {}
    articles = [known[one.file] for one in _list_then(past, story) if one.file in known]
    before = accept(compare.compare_articles(articles, settings=settings)) if len(articles) > 1 else None
    return trace_edit(report, before, edits)


def _spell(file: str) -> str:
    """The path as articles and reports have it."""
    from compare.sources.contents import shown as spell

    return spell(file)


def _list_then(past: Past, story: PlannedStory) -> list[PlannedArticle]:
    """The articles that the story had and that were there."""
    then = past.stories.get(story.name)
    return [one for one in then.articles if one.file in past.states] if then else []


def _is_edited(past: Past, one: PlannedArticle, old: PlannedArticle | None) -> bool:
    """Whether a file, or what the configuration says of it, is not as it was."""
    return one.file in past.changed or old is None or replace(old, file=one.file) != one


def _trace_article(
    past: Past, one: PlannedArticle, old: PlannedArticle | None, source: Source, settings: Settings
) -> tuple[ArticleEdit, Article | None]:
    """What became of an article, and its old version where there was one that can be read."""
    from compare.project.repositories import list_changed_lines

    edit = ArticleEdit(_spell(one.file), "added", source.id, source.article.outlet)
    if old is None:
        # A file that was there, in another story or in none, has no changed line.
        lines = () if one.file in past.states else ((1, _count_lines(one.file)),)
        return replace(edit, lines=lines, revision=_compare_versions(None, source.article, settings)), None
    article, failure = _read_then(past, old, settings)
    edit = replace(
        edit,
        status="modified" if old.file == one.file else "renamed",
        old_path=_spell(old.file),
        revision=_compare_versions(article, source.article, settings) if article else None,
        lines=list_changed_lines(past.commit, old.file, one.file),
        failure=failure,
    )
    return edit, article


def _read_then(past: Past, old: PlannedArticle, settings: Settings) -> tuple[Article | None, str]:
    """The old version of an article; where it cannot be read None, and why."""
    try:
        data = _read_bytes(past, old.file, settings.max_file_bytes)
        # Read where it has its own name, without folders above it: format and outlet may hang on that.
        with contextlib.chdir(past.folder):
            path = Path(old.file)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            return compare.read_article(old.file, outlet=old.outlet, published=old.published, settings=settings), ""
    except (SourceError, OSError, ValueError) as error:
        why = error.why if isinstance(error, SourceError) else "its name is none for a file here"
        tell(f"note: {shown(old.file)}, as it was at {past.since}, cannot be read: {why}; all of it counts as new")
        return None, why


def _compare_versions(old: Article | None, new: Article | None, settings: Settings) -> Revision:
    return compare.compare_versions(old, new, settings=settings)


def _count_lines(path: str) -> int:
    return Path(path).read_bytes().count(b"\n") + 1


# --- what is told --------------------------------------------------------------------------------


def fails_edit(edit: StoryEdit, fail_on: str) -> bool:
    """Whether a finding that the edit touches is at or above a threshold of `FAIL_ON`, and not accepted."""
    return any(is_failing(one.found, fail_on) for one in edit.touched)


def write_edit_sarif(edit: StoryEdit, prefix: str) -> str:
    """All findings as SARIF; those that the edit touches stand in the file it changed."""
    from compare.reporters.sarif_report import render

    bearings = {one.found.id: one.bearing for one in edit.touched}
    return render(_from_top(place_findings(edit, with_untouched=True), prefix), bearings=bearings)


def write_edit_annotations(edit: StoryEdit, name: str, prefix: str) -> str:
    """Annotations for the findings that the edit touches, and a line that counts the others."""
    from compare.reporters.excerpts import count_noun

    text = ""
    if edit.touched or edit.report.skipped:
        text = compare.render(_from_top(place_findings(edit, with_untouched=False), prefix), "annotations")
    told = "" if edit.touched else "the edit touches no finding; "
    return f"{text}factdiff: {name}: {told}{count_noun(len(edit.untouched), 'finding')} that it does not touch.\n"


def _from_top(report: Report, prefix: str) -> Report:
    """The report with paths from the top of the repository, by which GitHub knows files."""
    if not prefix:
        return report
    sources = [
        replace(source, article=replace(source.article, path=prefix + source.article.path))
        if source.article.path
        else source
        for source in report.sources
    ]
    skipped = tuple(replace(one, path=prefix + one.path) for one in report.skipped)
    return replace(report, sources=tuple(sources), skipped=skipped)
