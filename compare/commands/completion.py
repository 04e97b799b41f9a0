"""`factdiff completion SHELL`: a script that lets a shell complete commands, options and file names."""

from __future__ import annotations

import argparse
from typing import Final

from compare.commands.outputs import write_stdout
from compare.errors import UsageError

SHELLS: Final = ("bash", "zsh", "fish", "tcsh", "powershell")
_FILES: Final = frozenset({"FILE", "ID_OR_PATH", "PATH", "OLD NEW | REV[..REV] PATH"})
_FOLDERS: Final = frozenset({"DIR"})


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=", ".join(SHELLS))


def run(options: argparse.Namespace) -> int:
    """0; raises `UsageError` when shtab, which writes the scripts, is not installed."""
    try:
        import shtab
    except ImportError:
        raise UsageError(
            "completion", "it needs the package shtab, which is not installed", "Install it: pip install shtab"
        ) from None
    from compare.cli import make_parser

    parser = make_parser()
    _tell_files(parser)
    script = shtab.complete(parser, shell=options.shell)
    write_stdout(f"{script.rstrip()}\n".encode())
    return 0


def _tell_files(parser: argparse.ArgumentParser) -> None:
    """Marks, in every command, the arguments that are files or folders, by what the help calls them."""
    import shtab

    # argparse has no other way to a parser's arguments; the page of the command line is made so too.
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                _tell_files(command)
        elif action.metavar in _FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]  # how shtab is told
        elif action.metavar in _FOLDERS:
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
