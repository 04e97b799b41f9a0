"""Writes docs/command-line.md from the `--help` of every command.

python tools/make_command_line.py [--check]
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from unittest import mock

from compare.cli import make_parser
from compare.project.atomic_files import write_file

TARGET = Path(__file__).resolve().parent.parent / "docs" / "command-line.md"


def make_command_line() -> str:
    """The page: the help of `factdiff`, then of each command, 100 columns wide."""
    with mock.patch.dict(os.environ, {"COLUMNS": "100", "NO_COLOR": "1"}):
        parser = make_parser()
        (commands,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
        lines = [
            "# Command line",
            "",
            "Made from `--help` by `tools/make_command_line.py`. [The first ten minutes](start.md) shows the usual",
            "commands.",
            "",
            "Exit codes are those of diff: 0 for nothing at or above `--fail-on`, 1 for something, 2 for wrong use,",
            "unreadable input or an incomplete run. 2 wins over 1.",
            "",
            *_block(parser),
        ]
        for name, command in commands.choices.items():
            lines += [f"## factdiff {name}", "", *_block(command)]
    return "\n".join(lines).rstrip() + "\n"


def _block(parser: argparse.ArgumentParser) -> list[str]:
    return ["```", parser.format_help().rstrip(), "```", ""]


def main() -> int:
    """Exit status: 1 with --check when the page is stale."""
    text = make_command_line()
    if "--check" in sys.argv[1:]:
        return int(not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text)
    write_file(TARGET, text.encode("utf-8"))
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
