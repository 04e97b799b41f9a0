"""`factdiff accept ID --because …`: writes findings an editor accepts into the baseline; lists and removes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.commands.options import add_config, read_day
from compare.errors import UsageError
from compare.settings import BASELINE_PATH

if TYPE_CHECKING:
    import argparse


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument("ids", nargs="*", metavar="ID", help="as a report shows it, in full or its first letters")
    parser.add_argument("--because", metavar="TEXT", help="why, for those who read it later")
    parser.add_argument("--until", type=read_day, metavar="DATE", help="the last day on which it is accepted")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--list",
        action="store_true",
        help="show the entries: id, until, outlets, finding and reason, separated by tabs",
    )
    what.add_argument("--remove", action="store_true", help="remove the entries with these ids")
    what.add_argument("--migrate", action="store_true", help="give today's ids to entries that an older version wrote")
    parser.add_argument("--baseline", metavar="FILE", help=f"default: the one in the configuration, or {BASELINE_PATH}")
    add_config(parser)
    parser.add_argument(
        "--report",
        action="append",
        default=[],
        metavar="FILE",
        help="a JSON report that has the finding (default: those of the configuration, and those next to the baseline)",
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="print nothing about what was written")


def run(options: argparse.Namespace) -> int:
    """0; raises `UsageError` for an id that no report or entry has, or that several begin with."""
    _check_options(options)

    from compare.commands.acceptances import edit_baseline

    edit_baseline(options)
    return 0


def _check_options(options: argparse.Namespace) -> None:
    """Raises `UsageError` for options that do not go together."""
    if options.list or options.remove or options.migrate:
        name = "--list" if options.list else "--remove" if options.remove else "--migrate"
        if options.because is not None or options.until is not None:
            raise UsageError(name, "it takes neither --because nor --until", "Leave them out.")
        if options.remove and not options.ids:
            raise UsageError(name, "it takes the ids of entries", "factdiff accept --list shows them.")
        if options.ids and not options.remove:
            raise UsageError(name, "it takes no ids", "Leave them out.")
    elif not options.ids:
        raise UsageError("accept", "no id is given", "Take it from a report: factdiff accept ID --because TEXT.")
    elif options.because is None:
        raise UsageError("accept", "--because is missing", "Say why the finding is accepted.")
    elif not options.because.strip():
        raise UsageError("--because", "it says nothing", "Say why the finding is accepted.")
