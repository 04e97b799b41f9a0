"""`factdiff corpus`: any number of articles that nobody has grouped, compared story by story, into tables."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from compare.commands.options import (
    add_models,
    add_no_updates,
    add_skip_kinds,
    find_format,
    read_choices,
    read_confidence,
)
from compare.commands.outputs import Progress, check_output, shown, tell, write_output, write_stdout
from compare.corpus.engines import ENGINES
from compare.errors import UsageError
from compare.reporters import SUFFIXES
from compare.settings import MIN_CONFIDENCE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from compare.corpus.driver import CorpusRun
    from compare.corpus.status import CorpusStatus

_STAGES: Final = {"read": "reading", "group": "grouping", "compare": "comparing", "write": "writing tables"}
_SHOWN_FAILURES: Final = 20


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument("words", nargs="+", metavar="INPUT", help="a folder, or a file of one article or many")
    parser.add_argument("-o", "--output", metavar="OUT", help="the folder of the corpus: tables, index.html, manifest")
    parser.add_argument("--stories", metavar="FILE", help="which articles belong together, where that is known")
    parser.add_argument("--max-story", type=int, metavar="N", help="cut a story of more articles into several")
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="FIELD=NAME",
        help="which column of a table holds a field: text=body, outlet=site",
    )
    parser.add_argument("--csv", action="store_true", help="write the tables as CSV too")
    parser.add_argument("--restart", action="store_true", help="remove what is in OUT, and begin anew")
    parser.add_argument(
        "--engine", choices=ENGINES, default=ENGINES[0], help="where the work is done (default: %(default)s)"
    )
    parser.add_argument("--workers", type=int, metavar="N", help="how many at once (default: one a processor)")
    parser.add_argument("--address", metavar="A", help="with --engine ray: of a cluster that is running")
    parser.add_argument(
        "--min-confidence",
        type=read_confidence,
        default=MIN_CONFIDENCE,
        metavar="X",
        help="leave out findings below X, 0 to 1 (default: %(default)s)",
    )
    add_skip_kinds(parser)
    add_no_updates(parser)
    add_models(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress and no summary")


def run(options: argparse.Namespace) -> int:
    """0, or 2 when a shard of work could not be done; articles and stories that fail are rows, and no more."""
    first, *rest = options.words
    if first == "status":
        return _show_status(rest)
    if first == "report":
        return _write_report(rest, options)
    return _run_corpus(options)


def _run_corpus(options: argparse.Namespace) -> int:
    from compare.corpus.driver import run_corpus

    if not options.output:
        raise UsageError(
            "no -o",
            "a corpus needs a folder for its tables",
            f"Say where: factdiff corpus {shown(options.words[0])} -o OUT",
        )
    progress = Progress(quiet=options.quiet)
    try:
        done = run_corpus(
            options.words,
            options.output,
            settings=read_choices(options),
            columns=_read_columns(options.column),
            stories=options.stories,
            max_story=options.max_story,
            engine=options.engine,
            workers=options.workers,
            address=options.address,
            csv=options.csv,
            restart=options.restart,
            progress=_Rate(progress) if progress.is_shown else None,
        )
    finally:
        progress.clear()
    for failure in done.failures[:_SHOWN_FAILURES]:
        tell(f"error: {shown(failure.name)}: {failure.reason}; the next run tries it again")
    if len(done.failures) > _SHOWN_FAILURES:
        tell(f"error: {len(done.failures) - _SHOWN_FAILURES} more could not be done: factdiff corpus status names them")
    if not options.quiet:
        tell(_summarise(done), plain=True)
    return 2 if done.failures else 0


def _summarise(done: CorpusRun) -> str:
    failed = f", {done.story_failures:,} not compared" if done.story_failures else ""
    return (
        f"{say_articles(done.articles)}; {_count(done.stories, 'story', 'stories')}{failed}; "
        f"{_count(done.conflicts, 'conflict', 'conflicts')}, {_count(done.differences, 'difference', 'differences')} "
        f"→ {shown(str(done.out / 'index.html'))}"
    )


def say_articles(articles: object) -> str:
    """`120 articles (100 ok, 15 duplicate, 5 failed)`."""
    assert isinstance(articles, dict)  # noqa: S101 - as both callers have it
    parts = ", ".join(f"{count:,} {status}" for status, count in articles.items())
    return _count(sum(articles.values()), "article", "articles") + (f" ({parts})" if parts else "")


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _read_columns(given: Sequence[str]) -> dict[str, str]:
    columns: dict[str, str] = {}
    for pair in given:
        field, equals, name = pair.partition("=")
        if not equals or not field.strip() or not name.strip():
            raise UsageError(f"--column {pair}", "it is not of the form FIELD=NAME", "Write it as --column text=body.")
        columns[field.strip()] = name.strip()
    return columns


# --- status and report ---------------------------------------------------------------------------


def _show_status(words: Sequence[str]) -> int:
    """2 when the corpus is not complete."""
    from compare.corpus.status import read_status

    if len(words) != 1:
        raise UsageError(
            "factdiff corpus status", "it takes the folder of a corpus", "Write factdiff corpus status OUT."
        )
    status = read_status(words[0])
    write_stdout(_say_status(status).encode("utf-8", "replace"))
    return 0 if status.is_complete else 2


def _say_status(status: CorpusStatus) -> str:
    stories = "not grouped yet" if status.stories is None else f"{status.compared:,} of {status.stories:,} compared"
    state = "complete" if status.is_complete else "a run is at work" if status.is_running else "not complete"
    lines = [
        f"state      {state}",
        f"articles   {say_articles(dict(status.articles))}",
        f"stories    {stories}",
        f"tables     {', '.join(status.tables) or 'not written yet'}",
        *(f"failed     {stage} {shown(name)}: {reason}" for stage, name, reason in status.failures),
        f"signature  {status.signature}",
    ]
    return "\n".join(lines) + "\n"


def _write_report(words: Sequence[str], options: argparse.Namespace) -> int:
    import compare
    from compare.corpus.frames import read_corpus
    from compare.corpus.index_page import report_path, write_index

    if len(words) != 2:
        raise UsageError(
            "factdiff corpus report",
            "it takes the folder of a corpus and a story",
            "Write factdiff corpus report OUT STORY.",
        )
    corpus, story_id = read_corpus(words[0]), words[1]
    path = options.output or str(report_path(corpus.folder, story_id))
    format_ = find_format(path, None, SUFFIXES, "html")
    if options.output:
        check_output(path, ())
    progress = Progress(quiet=options.quiet)
    try:
        data = compare.render_bytes(corpus.report(story_id, progress=progress), format_)
    finally:
        progress.clear()
    if not options.output:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    write_output(path, data)
    if not options.output:
        write_index(corpus.folder)  # which leads to it now
    if not options.quiet:
        tell(f"→ {shown(path)}", plain=True)
    return 0


# --- progress ------------------------------------------------------------------------------------


class _Rate:
    """Says on a terminal how far a run is, how fast, and how long the stage will take at this rate."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._stage = ""
        self._began = 0.0

    def __call__(self, stage: str, done: int, total: int | None) -> None:
        """Takes how many articles of a stage are done."""
        now = time.monotonic()
        if stage != self._stage:
            self._stage, self._began = stage, now
        self._progress(say_progress(_STAGES[stage], done, total, now - self._began))


def say_progress(stage: str, done: int, total: int | None, seconds: float) -> str:
    """How far a stage is.

    >>> say_progress("comparing", 1200, 6000, 60.0)
    'comparing 1,200 of 6,000 articles · 20/s · 4 min left'
    """
    if not done:
        return stage if total is None else f"{stage} {_count(total, 'article', 'articles')}"
    said = f"{stage} {done:,}{f' of {total:,}' if total else ''} articles"
    rate = done / max(seconds, 0.001)
    said += f" · {rate:,.0f}/s" if rate >= 10 else f" · {rate:.1f}/s"
    left = (total - done) / rate if total else 0
    return said if left < 1 else f"{said} · {_say_seconds(left)} left"


def _say_seconds(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes / 60:.1f} h"
