"""The command line: arguments -> API -> file and exit code; no decisions of its own.

Exit codes as diff's: 0 nothing at or above --fail-on, 1 something, 2 wrong use, unreadable input or an
incomplete run; 2 wins.
"""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

import compare
from compare.commands import accept, check, diff, facts
from compare.commands.options import (
    FAIL_ON,
    add_baseline,
    add_common,
    apply_baseline_option,
    find_format,
    read_confidence,
    read_settings,
)
from compare.commands.outputs import Progress, check_output, shown, summarise_report, tell, tell_notes, write_output
from compare.errors import FactdiffError, SourceError, UsageError
from compare.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Article

FORMATS = ("markdown", "html", "json", "sarif")
_SUFFIXES = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".sarif": "sarif",
}
_IDS = "abcdefghijklmnopqrstuvwxyz"


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code; raises SystemExit only from argparse (--help, --version, wrong options)."""
    options = make_parser().parse_args(argv)
    try:
        code: int = options.run(options)
    except FactdiffError as error:
        tell(f"error: {error}")
        return 2
    except KeyboardInterrupt:
        tell("interrupted")
        return 2
    except Exception:
        # Python ends with 1 on a crash, which would say "findings": a crash of ours is an incomplete run.
        import traceback

        traceback.print_exc()
        return 2
    return code


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line, every command included."""
    parser = argparse.ArgumentParser(
        prog="factdiff",
        description="Compares news articles on one story and reports where their facts conflict.",
        epilog="Exit codes: 0 nothing found, 1 something at or above --fail-on, 2 wrong use or incomplete.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"factdiff {compare.__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    articles = commands.add_parser(
        "compare",
        help="compare articles and report where their facts conflict",
        description="Compares two or more articles; they get the ids a, b, c ... in the order given.",
        allow_abbrev=False,
    )
    articles.add_argument("files", nargs="+", metavar="FILE", help="text, Markdown, HTML or ninjs; - is standard input")
    articles.add_argument("-o", "--output", metavar="FILE", help="write the report there, not to standard output")
    articles.add_argument("--format", choices=FORMATS, help="default: from the suffix of -o, else markdown")
    articles.add_argument(
        "--outlet", action="append", default=[], metavar="ID=NAME", help="name the outlet of a source: a=CBS"
    )
    articles.add_argument(
        "--published", action="append", default=[], metavar="ID=DATE", help="publication date of a source: a=2023-06-06"
    )
    articles.add_argument(
        "--fail-on",
        choices=tuple(FAIL_ON),
        default="conflict",
        help="exit with 1 from this verdict on (default: %(default)s)",
    )
    articles.add_argument(
        "--min-confidence", type=read_confidence, default=0.0, metavar="X", help="leave out findings below X, 0 to 1"
    )
    add_baseline(articles)
    add_common(articles)
    articles.set_defaults(run=_run_compare)

    for command in (facts, diff, check, accept):
        command.add_parser(commands)
    return parser


# --- commands ------------------------------------------------------------------------------------


def _run_compare(options: argparse.Namespace) -> int:
    files: list[str] = options.files
    if not 2 <= len(files) <= len(_IDS):
        raise UsageError(
            f"{len(files)} file{'s' if len(files) > 1 else ''} given",
            f"a comparison takes 2 to {len(_IDS)}",
            "Name at least two articles: factdiff compare a.txt b.txt",
        )
    format_ = find_format(options.output, options.format, _SUFFIXES, "markdown")
    outlets = _by_source(options.outlet, "--outlet", len(files))
    dates = _by_source(options.published, "--published", len(files))
    check_output(options.output, files)
    settings = read_settings(options)

    articles: list[Article] = []
    skipped: list[Skipped] = []
    seen: dict[str, str] = {}
    for id_, path in zip(_IDS, files, strict=False):
        try:
            real = path if path == "-" else os.path.realpath(path)
            if real in seen:
                raise SourceError(shown(path), f"it is the same file as {shown(seen[real])}", "Give each article once.")
            article = compare.read_article(
                path, outlet=outlets.get(id_), published=dates.get(id_), max_bytes=settings.max_file_bytes
            )
        except SourceError as error:
            skipped.append(Skipped(shown(path), f"{error.why}. {error.mend}"))
            tell(f"error: {error}")
            continue
        seen[real] = path
        articles.append(article)
    if len(articles) < 2:
        raise UsageError(
            "nothing compared",
            f"{len(articles) or 'none'} of {len(files)} files could be read, and it takes two",
            "Mend what is told above.",
        )
    if not options.quiet:
        tell_notes(articles)
    progress = Progress(quiet=options.quiet)
    try:
        report = compare.compare_articles(articles, settings=settings, skipped=skipped, progress=progress)
        report = apply_baseline_option(report, options)
        text = compare.render(report, format_)
    finally:
        progress.clear()
    write_output(options.output, text)
    if options.output not in (None, "-") and not options.quiet:
        tell(f"{summarise_report(report)} → {shown(options.output)}", plain=True)
    if skipped:
        return 2
    return int(any(d.verdict in FAIL_ON[options.fail_on] and not d.accepted for d in report.discrepancies))


def _by_source(pairs: Sequence[str], option: str, count: int) -> dict[str, str]:
    """`a=CBS` options by source id."""
    found: dict[str, str] = {}
    for pair in pairs:
        id_, equals, value = pair.partition("=")
        id_ = id_.strip().lower()
        if not equals or not value.strip():
            raise UsageError(f"{option} {pair}", "it is not of the form ID=VALUE", f"Write, say, {option} a=…")
        if len(id_) != 1 or id_ not in _IDS[:count]:
            last = _IDS[count - 1]
            raise UsageError(f"{option} {pair}", f"there is no source {id_!r}", f"The {count} files are a to {last}.")
        if id_ in found:
            raise UsageError(f"{option} {pair}", f"{id_} is given twice", "Give each source one value.")
        found[id_] = value.strip()
    return found
