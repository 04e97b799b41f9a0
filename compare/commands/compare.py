"""`factdiff compare A B …`: articles on one story, and where their facts conflict."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import compare
from compare.commands.options import (
    FILE_HELP,
    add_baseline,
    add_common,
    add_no_updates,
    add_skip_kinds,
    apply_baseline_option,
    fails,
    find_format,
    read_confidence,
    read_settings,
)
from compare.commands.outputs import (
    Progress,
    check_output,
    render_file,
    shown,
    summarise_report,
    tell,
    tell_notes,
    tell_unrelated,
    write_output,
)
from compare.errors import SourceError, UsageError
from compare.model import Skipped, find_source_place, make_source_id
from compare.reporters import DOCUMENTS, FORMATS, SUFFIXES
from compare.settings import FAIL_ON, MIN_CONFIDENCE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from compare.model import Article
    from compare.settings import Settings


_ID = re.compile("[a-z]{1,4}")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument("files", nargs="+", metavar="FILE", help=FILE_HELP)
    parser.add_argument("-o", "--output", metavar="FILE", help="write the report there, not to standard output")
    parser.add_argument("--format", choices=FORMATS, help="default: from the suffix of -o, else markdown")
    parser.add_argument("--article", metavar="ID", default="", help="docx: the article to comment (default: a)")
    parser.add_argument(
        "--outlet", action="append", default=[], metavar="ID=NAME", help="name the outlet of a source: a=CBS"
    )
    parser.add_argument(
        "--published", action="append", default=[], metavar="ID=DATE", help="publication date of a source: a=2023-06-06"
    )
    parser.add_argument(
        "--fail-on",
        choices=tuple(FAIL_ON),
        default="conflict",
        help="the lowest verdict that gives exit code 1 (default: %(default)s); -no-updates: without what a later "
        "report may explain",
    )
    parser.add_argument(
        "--min-confidence",
        type=read_confidence,
        default=MIN_CONFIDENCE,
        metavar="X",
        help="leave out findings below X, 0 to 1 (default: %(default)s)",
    )
    add_skip_kinds(parser)
    add_no_updates(parser)
    add_baseline(parser)
    add_common(parser)


def run(options: argparse.Namespace) -> int:
    """1 when a finding at or above `--fail-on` is not accepted, 2 when an article could not be read."""
    files: list[str] = options.files
    format_ = find_format(options.output, options.format, SUFFIXES, "markdown")
    outlets = _by_source(options.outlet, "--outlet")
    dates = _by_source(options.published, "--published")
    check_output(options.output, files, is_text=format_ not in DOCUMENTS)
    if options.article and format_ not in DOCUMENTS:
        raise UsageError(
            f"--article {options.article}",
            f"a report as {format_} holds every article",
            f"Leave it out, or choose --format {' or '.join(DOCUMENTS)}.",
        )
    settings = read_settings(options)
    read = _read_files(files, outlets, dates, settings)
    for option, values in (("--outlet", outlets), ("--published", dates)):
        for id_ in values:
            if id_ not in {make_source_id(n) for n in range(len(read))}:
                raise _no_source(f"{option} {id_}={values[id_]}", id_, len(read))
    if options.article and options.article not in {make_source_id(n) for n in range(len(read))}:
        raise _no_source(f"--article {options.article}", options.article, len(read))
    articles = [item for item in read if not isinstance(item, Skipped)]
    skipped = [item for item in read if isinstance(item, Skipped)]
    if len(read) == 1:
        raise UsageError(
            "1 file given",
            "it has one article, and a comparison needs two" if articles else "it could not be read",
            f"Name another article too: factdiff compare {shown(files[0])} b.txt",
        )
    if len(articles) < 2:
        raise UsageError(
            "nothing compared",
            f"{len(articles) or 'none'} of {len(read)} {'files' if len(read) == len(files) else 'articles'} "
            "could be read, and a comparison needs two",
            "Correct the errors above.",
        )
    if not options.quiet:
        tell_notes(articles)
    progress = Progress(quiet=options.quiet)
    try:
        report = compare.compare_articles(articles, settings=settings, skipped=skipped, progress=progress)
        report = apply_baseline_option(report, options)
        data = render_file(report, format_, options.article)
    finally:
        progress.clear()
    if not options.quiet:
        tell_unrelated(report)
    write_output(options.output, data)
    if options.output not in (None, "-") and not options.quiet:
        tell(f"{summarise_report(report)} → {shown(options.output)}", plain=True)
    return 2 if skipped else int(fails(report, options.fail_on))


def _read_files(
    files: Sequence[str], outlets: dict[str, str], dates: dict[str, str], settings: Settings
) -> list[Article | Skipped]:
    """The articles in the order of their ids; what cannot be read is told, and keeps its id."""
    from compare.sources import read_articles
    from compare.sources.languages import find_refusal

    read: list[Article | Skipped] = []
    seen: dict[str, str] = {}
    # The options that follow the articles read so far; how many a file holds is not known yet.
    named = {find_source_place(id_) for id_ in (*outlets, *dates)}
    for path in files:
        ids = {place - len(read): make_source_id(place) for place in named if place >= len(read)}
        found: tuple[Article | SourceError, ...]
        try:
            real = path if path == "-" or "://" in path else os.path.realpath(path)
            if real in seen:
                raise SourceError(shown(path), f"it is the same file as {shown(seen[real])}", "Give each article once.")
            found = read_articles(
                path,
                outlets={n: outlets[i] for n, i in ids.items() if i in outlets},
                dates={n: dates[i] for n, i in ids.items() if i in dates},
                settings=settings,
            )
            seen[real] = path
        except SourceError as error:
            found = (error,)
        for item in found:
            failure = item if isinstance(item, SourceError) else find_refusal(item, settings)
            if failure is not None:
                tell(f"error: {failure}")
                read.append(Skipped(failure.what, f"{failure.why}. {failure.remedy}"))
            elif not isinstance(item, SourceError):
                read.append(item)
    return read


def _by_source(pairs: Sequence[str], option: str) -> dict[str, str]:
    """`a=CBS` options by source id."""
    found: dict[str, str] = {}
    for pair in pairs:
        id_, equals, value = pair.partition("=")
        id_ = id_.strip().lower()
        if not equals or not value.strip():
            raise UsageError(
                f"{option} {pair}",
                "it is not of the form ID=VALUE, which names the article",
                f"For the first article write {option} a={(value if equals else pair).strip() or '…'}",
            )
        if not _ID.fullmatch(id_):
            raise UsageError(f"{option} {pair}", f"{id_!r} is no id of a source", "Ids are a, b … z, aa, ab …")
        if id_ in found:
            raise UsageError(f"{option} {pair}", f"{id_} is given twice", "Give each source one value.")
        found[id_] = value.strip()
    return found


def _no_source(what: str, id_: str, count: int) -> UsageError:
    return UsageError(
        what, f"there is no source {id_!r}", f"The {count} articles are a to {make_source_id(count - 1)}."
    )
