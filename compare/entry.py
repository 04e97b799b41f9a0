"""Where the command begins: nothing is imported before Ctrl-C is looked after."""

from __future__ import annotations

INTERRUPTED = 130
"""What shells make of a program that Ctrl-C ended: 128 and the number of the signal."""


def main() -> int:
    """The exit code of the command line; `INTERRUPTED`, without a word, for Ctrl-C at any time, imports included."""
    try:
        from compare.cli import main as run

        return run()
    except KeyboardInterrupt:
        return INTERRUPTED
