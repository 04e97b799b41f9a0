"""`factdiff cache`: where parses, vectors and reports are kept, how much that is; takes them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.commands.options import add_cache_max
from compare.commands.outputs import shown, write_stdout
from compare.errors import UsageError

if TYPE_CHECKING:
    import argparse


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--path", action="store_true", help="show only the folder")
    what.add_argument("--clear", action="store_true", help="remove every entry; other files stay")
    what.add_argument(
        "--prune", action="store_true", help="remove what was used longest ago, if there is more than --cache-max"
    )
    parser.add_argument("--cache-dir", metavar="DIR", help="another folder than the user's own")
    add_cache_max(parser, "the limit for --prune")


def run(options: argparse.Namespace) -> int:
    """0; raises `UsageError` when an entry cannot be removed."""
    from compare.language.cache import Cache

    cache = Cache(options.cache_dir, max_bytes=options.cache_max)
    folder = shown(str(cache.folder))
    try:
        if options.path:
            text = folder
        elif options.clear:
            text = f"{folder}: {_say(*cache.clear())} removed"
        else:
            if options.prune:
                cache.prune()
            text = f"{folder}: {_say(*cache.measure())}"
    except OSError as error:
        raise UsageError(
            folder, f"it cannot be cleared ({error.strerror or error})", "Ask whoever owns its files."
        ) from None
    write_stdout(f"{text}\n".encode("utf-8", "replace"))
    return 0


def _say(count: int, size: int) -> str:
    return f"{count:,} {'entry' if count == 1 else 'entries'}, {size / 1e6:,.1f} MB"
