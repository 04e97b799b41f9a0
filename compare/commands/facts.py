"""`factdiff facts FILE`: every checkable fact of one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import compare
from compare.commands.options import add_common, find_format, read_settings
from compare.commands.outputs import Progress, check_output, tell_notes, write_output

if TYPE_CHECKING:
    import argparse

    from compare.commands.options import Commands


def add_parser(commands: Commands) -> None:
    """Adds the command and its options."""
    facts = commands.add_parser(
        "facts",
        help="list every checkable fact of one article",
        description="Lists every checkable fact of one article with its value: a fact-checker's ledger.",
        allow_abbrev=False,
    )
    facts.add_argument("file", metavar="FILE", help="text, Markdown, HTML or ninjs; - is standard input")
    facts.add_argument("-o", "--output", metavar="FILE", help="write the facts there, not to standard output")
    facts.add_argument("--format", choices=("text", "json"), help="default: json for -o FILE.json, else text")
    facts.add_argument("--outlet", metavar="NAME", help="name of the outlet")
    facts.add_argument("--published", metavar="DATE", help="publication date: 2023-06-06")
    add_common(facts)
    facts.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """0, as a ledger finds nothing wrong; errors are raised."""
    from compare.ledgers import write_ledger

    format_ = find_format(options.output, options.format, {".json": "json", ".txt": "text"}, "text")
    check_output(options.output, [options.file])
    settings = read_settings(options)
    article = compare.read_article(
        options.file, outlet=options.outlet, published=options.published, max_bytes=settings.max_file_bytes
    )
    if not options.quiet:
        tell_notes([article])
    progress = Progress(quiet=options.quiet)
    progress(f"reading {article.outlet}")
    try:
        facts = compare.find_facts(article.text, published=article.published, settings=settings)
    finally:
        progress.clear()
    write_output(options.output, write_ledger(article, facts, as_json=format_ == "json"))
    return 0
