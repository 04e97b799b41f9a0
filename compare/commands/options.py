"""Options that several commands share, and what they say as `Settings`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

from compare.commands.outputs import shown
from compare.errors import UsageError
from compare.settings import Settings

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

FAIL_ON = {"conflict": ("conflict",), "differs": ("conflict", "differs"), "never": ()}
"""The verdicts that make for exit code 1, by what `--fail-on` says."""


def add_common(parser: argparse.ArgumentParser) -> None:
    """Adds the options every command that reads articles takes."""
    parser.add_argument("--model", metavar="ID_OR_PATH", help="another sentence encoder (sentence-transformers)")
    parser.add_argument("--no-cache", action="store_true", help="neither read nor keep parses and vectors")
    parser.add_argument("--cache-dir", metavar="DIR", help="keep parses and vectors there")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress, notes or summary")


def read_confidence(text: str) -> float:
    """A number from 0 to 1, for argparse."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return value


def read_settings(options: argparse.Namespace) -> Settings:
    """What `add_common` and `--min-confidence` say."""
    return Settings(
        encoder=options.model,
        min_confidence=getattr(options, "min_confidence", 0.0),
        cache=not options.no_cache,
        cache_dir=Path(options.cache_dir) if options.cache_dir else None,
    )


def find_format(output: str | None, given: str | None, suffixes: dict[str, str], default: str) -> str:
    """The format given, or told by the suffix of the output; `suffixes` maps those to formats."""
    if given:
        return given
    if output in (None, "-"):
        return default
    suffix = Path(str(output)).suffix.lower()
    if suffix not in suffixes:
        raise UsageError(
            shown(str(output)),
            f"no format is known by the suffix {suffix!r}" if suffix else "it has no suffix to tell the format",
            f"Name it with one of {', '.join(suffixes)}, or give --format.",
        )
    return suffixes[suffix]
