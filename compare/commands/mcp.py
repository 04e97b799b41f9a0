"""`factdiff mcp --root FOLDER`: the tools for an assistant that speaks the Model Context Protocol."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

from compare.commands.options import add_cache, add_models, read_settings
from compare.errors import UsageError

if TYPE_CHECKING:
    import argparse


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument(
        "--root",
        action="append",
        required=True,
        metavar="FOLDER",
        help="a folder whose files may be read, with the folders in it; give it again for another",
    )
    add_models(parser)
    add_cache(parser)
    parser.set_defaults(fetch=False, allow_private_hosts=False)


def run(options: argparse.Namespace) -> int:
    """0 once the assistant has closed its end; raises `UsageError` for a wrong folder, or without the library."""
    if importlib.util.find_spec("mcp") is None:
        raise UsageError("mcp", "it needs mcp, not installed here", "Install: pip install 'factdiff[mcp]'")

    from compare.assistants.folders import open_folders

    folders = open_folders(options.root)
    settings = read_settings(options)

    from compare.assistants.server import serve

    serve(folders, settings)
    return 0
