"""The command line: arguments -> API -> file and exit code; no decisions of its own.

Exit codes as diff's: 0 nothing at or above --fail-on, 1 something, 2 wrong use, unreadable input or an
incomplete run; 2 wins. 130, as in every shell, when the user broke it off.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from typing import TYPE_CHECKING

from compare.commands import accept, cache, check, compare, completion, diff, explain, facts, sources
from compare.commands.nearness import say_nearest
from compare.commands.outputs import settle_streams, shown, tell
from compare.commands.versions import ShowVersion
from compare.entry import INTERRUPTED
from compare.errors import FactdiffError

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code; raises SystemExit only from argparse (--help, --version, wrong options)."""
    settle_streams()
    options = _parse(list(sys.argv[1:] if argv is None else argv))
    # A run makes some 100,000 small objects that live to its end: looking through them for cycles again and again costs
    # a tenth of a second of a start and frees nothing.
    gc.set_threshold(100_000, 50, 50)
    try:
        code: int = options.run(options)
    except FactdiffError as error:
        tell(f"error: {error}")
        return 2
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:
        # Python ends with 1 on a crash, which would say "findings": a crash of ours is an incomplete run.
        import traceback

        traceback.print_exc()
        return 2
    return code


def _parse(words: list[str]) -> argparse.Namespace:
    """What the words say; ends as argparse does, but tells what may have been meant."""
    parser = make_parser()
    (commands,) = (a.choices for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    if not words:
        parser.error("no command is given. Begin with factdiff compare a.txt b.txt; factdiff --help lists the others")
    if words[0].startswith("-") and words[0] not in parser._option_string_actions:
        given = shown(words[0])
        remedy = say_nearest(given, parser._option_string_actions) or (
            f"Options come after the command: factdiff compare a.txt b.txt {given}"
        )
        parser.error(f"{given}: there is no such option before a command. {remedy}")
    if words[0] not in commands and not words[0].startswith("-"):
        given = shown(words[0])
        remedy = say_nearest(given, commands) or f"The commands are {', '.join(commands)}."
        if os.path.lexists(words[0]) or "://" in words[0]:
            remedy = f"Did you mean factdiff compare {' '.join(map(shown, words[:2]))}?"
        parser.error(f"{given!r}: there is no such command. {remedy}")
    options, extra = parser.parse_known_args(words)
    if extra:
        command = commands.get(words[0], parser)
        flag = next((shown(word) for word in extra if word.startswith("-")), "")
        known = [name for action in command._actions for name in action.option_strings if name.startswith("--")]
        remedy = (flag and say_nearest(flag.partition("=")[0], known)) or f"{command.prog} --help lists them all."
        command.error(f"{flag or shown(extra[0])}: there is no such {'option' if flag else 'argument'} here. {remedy}")
    return options


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line, every command included."""
    parser = argparse.ArgumentParser(
        prog="factdiff",
        description="Compares news articles on one story and reports where their facts conflict.",
        epilog="Exit codes: 0 nothing found, 1 something at or above --fail-on, 2 wrong use or incomplete.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action=ShowVersion, nargs=0, dest=argparse.SUPPRESS, help="show what is installed, and exit"
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    for command in (compare, sources, facts, diff, check, accept, cache, explain, completion):
        own = commands.add_parser(
            command.__name__.rpartition(".")[2],
            help=command.SUMMARY,
            description=command.DESCRIPTION,
            usage=getattr(command, "USAGE", None),
            allow_abbrev=False,
        )
        command.add_options(own)
        own.set_defaults(run=command.run)
    return parser
