"""`factdiff facts FILE`: every checkable fact of one article, held against others where some are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import compare
from compare.commands.options import add_common, find_format, read_settings
from compare.commands.outputs import Progress, check_output, tell_notes, write_output
from compare.settings import Settings

if TYPE_CHECKING:
    import argparse

    from compare.model import Article, Ledger

_SUFFIXES = {
    ".json": "json",
    ".txt": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument("file", metavar="FILE", help="text, Markdown, HTML or ninjs; - is standard input")
    parser.add_argument(
        "--against",
        nargs="+",
        action="extend",
        default=[],
        metavar="FILE",
        help="other articles on the story: shows for each fact whether they agree",
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write the facts there, not to standard output")
    parser.add_argument(
        "--format",
        choices=("text", "markdown", "html", "csv", "json"),
        help="default: from the suffix of -o, else text",
    )
    parser.add_argument("--outlet", metavar="NAME", help="name of the outlet")
    parser.add_argument("--published", metavar="DATE", help="publication date: 2023-06-06")
    add_common(parser)


def run(options: argparse.Namespace) -> int:
    """0, as a ledger finds nothing wrong; an article that cannot be read is an error."""
    from compare.reporters.ledger_report import render_ledger
    from compare.sources.languages import find_refusal

    format_ = find_format(options.output, options.format, _SUFFIXES, "text")
    check_output(options.output, [options.file, *options.against])
    settings = read_settings(options)
    article = compare.read_article(options.file, outlet=options.outlet, published=options.published, settings=settings)
    against = [compare.read_article(path, settings=settings) for path in options.against]
    for one in (article, *against):
        # No encoder helps here: the facts are what the rules of English find.
        if failure := find_refusal(one, Settings()):
            raise failure
    if not options.quiet:
        tell_notes([article, *against])
    progress = Progress(quiet=options.quiet)
    progress(f"reading {article.outlet}")
    try:
        ledger = _make_ledger(article, against, format_, settings, progress)
    finally:
        progress.clear()
    write_output(options.output, render_ledger(ledger, format_))
    return 0


def _make_ledger(
    article: Article, against: list[Article], format_: str, settings: Settings, progress: Progress
) -> Ledger:
    if against or format_ not in ("text", "json"):
        return compare.list_facts(article, against, settings=settings, progress=progress)

    from compare.findings.ledgers import list_values

    # Neither shows claims, and without them nothing needs the encoder.
    return list_values(article, compare.find_facts(article.text, published=article.published, settings=settings))
