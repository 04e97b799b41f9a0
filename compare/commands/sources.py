"""`factdiff sources FILE`: how files are read, what is kept, what is left out and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.commands.options import FILE_HELP, add_reading, find_format, read_limits
from compare.commands.outputs import check_output, tell, write_output
from compare.errors import SourceError

if TYPE_CHECKING:
    import argparse

    from compare.model import Article


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument("files", nargs="+", metavar="FILE", help=FILE_HELP)
    parser.add_argument("-o", "--output", metavar="FILE", help="write there, not to standard output")
    parser.add_argument("--format", choices=("text", "json"), help="default: json for -o FILE.json, else text")
    add_reading(parser)


def run(options: argparse.Namespace) -> int:
    """0, or 2 when a file or an article in one cannot be read; the others are shown all the same."""
    from compare.commands.readings import write_readings
    from compare.sources import read_articles

    format_ = find_format(options.output, options.format, {".json": "json", ".txt": "text"}, "text")
    check_output(options.output, options.files)
    settings = read_limits(options)
    articles: list[Article] = []
    failed = False
    for path in options.files:
        found: tuple[Article | SourceError, ...]
        try:
            found = read_articles(path, settings=settings)
        except SourceError as error:
            found = (error,)
        for item in found:
            if isinstance(item, SourceError):
                failed = True
                tell(f"error: {item}")
            else:
                articles.append(item)
    if articles:
        write_output(options.output, write_readings(articles, as_json=format_ == "json"))
    return 2 if failed else 0
