"""Options that several commands share, and what they say as `Settings`."""

from __future__ import annotations

import argparse
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from compare.commands.nearness import say_nearest
from compare.commands.outputs import shown, tell
from compare.errors import UsageError
from compare.model import KINDS
from compare.settings import CACHE_MAX_BYTES, FAIL_ON, MIN_CONFIDENCE, Settings

if TYPE_CHECKING:
    from compare.model import Discrepancy, Kind, Report
    from compare.project.configuration import Configuration, PlannedStory

MULTILINGUAL = "sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2"
"""What `--model multilingual` stands for: the smallest multilingual model that sentence-transformers keeps."""
FILE_HELP = "text, Markdown, HTML, .mhtml, ninjs, JSON Lines, .docx or .pdf; - is standard input"
"""What a file argument may be."""


def is_failing(found: Discrepancy, fail_on: str) -> bool:
    """Whether a discrepancy makes for exit code 1: those accepted never do, and updates not where they are left out."""
    is_left_out = bool(found.accepted) or (bool(found.update) and fail_on.endswith("-no-updates"))
    return found.verdict in FAIL_ON[fail_on] and not is_left_out


def add_common(parser: argparse.ArgumentParser) -> None:
    """Adds the options every command that reads a few articles takes."""
    add_models(parser)
    add_cache(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress, notes or summary")
    add_reading(parser)


def add_models(parser: argparse.ArgumentParser) -> None:
    """Adds the options that say which models are asked."""
    parser.add_argument(
        "--model",
        metavar="ID_OR_PATH",
        help="another sentence encoder (sentence-transformers), a folder or one in the local cache; `multilingual` "
        "aligns other languages than English too",
    )
    parser.add_argument(
        "--no-second-look",
        action="store_true",
        help="do not read the likelier differences again with a small model that sees both sentences together: faster, "
        "but less is found",
    )


def add_cache(parser: argparse.ArgumentParser) -> None:
    """Adds the options that say whether and where parses, vectors and reports are kept."""
    parser.add_argument("--no-cache", action="store_true", help="do not use the cache of parses, vectors and reports")
    parser.add_argument("--cache-dir", metavar="DIR", help="keep parses, vectors and reports there")
    add_cache_max(parser, "largest size, what was used longest ago is removed")


def add_cache_max(parser: argparse.ArgumentParser, meaning: str) -> None:
    """Adds `--cache-max`; the meaning stands in its help."""
    parser.add_argument(
        "--cache-max",
        type=read_size,
        default=CACHE_MAX_BYTES,
        metavar="SIZE",
        help=f"{meaning}: 500MB, 2GB (default: 1GB)",
    )


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Adds the options that say what may be read."""
    parser.add_argument("--fetch", action="store_true", help="fetch arguments that are http(s) addresses")
    parser.add_argument(
        "--allow-private-hosts", action="store_true", help="with --fetch: also addresses that are not public"
    )


def read_confidence(text: str) -> float:
    """A number from 0 to 1, for argparse."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return value


def add_skip_kinds(parser: argparse.ArgumentParser) -> None:
    """Adds `--skip-kinds`."""
    parser.add_argument(
        "--skip-kinds",
        action="extend",
        type=read_kinds,
        default=[],
        metavar="KIND[,KIND ...]",
        help=f"leave out these kinds of discrepancy: {', '.join(KINDS)}",
    )


def add_no_updates(parser: argparse.ArgumentParser) -> None:
    """Adds `--no-updates`."""
    parser.add_argument(
        "--no-updates", action="store_true", help="leave out what a later report may explain: tolls that grew, ..."
    )


def read_kinds(text: str) -> list[Kind]:
    """Kinds of discrepancy with commas between them, for argparse."""
    found: list[Kind] = []
    for word in text.replace(",", " ").split():
        kind = next((kind for kind in KINDS if kind == word.casefold()), None)
        if kind is None:
            near = say_nearest(word, KINDS) or f"Kinds are {', '.join(KINDS)}."
            raise argparse.ArgumentTypeError(f"{word!r} is no kind of discrepancy. {near}")
        found.append(kind)
    if not found:
        raise argparse.ArgumentTypeError(f"it names no kind of discrepancy. Kinds are {', '.join(KINDS)}.")
    return found


def read_size(text: str) -> int:
    """A number of bytes written as 500MB or 2GB, for argparse; the units are decimal."""
    match = re.fullmatch(r"(\d{1,15})\s*([kmgt]?)b?", text.strip(), re.ASCII | re.IGNORECASE)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it as 500MB or 2GB")
    return int(match[1]) * {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12}[match[2].lower()]


def read_settings(options: argparse.Namespace) -> Settings:
    """What `add_common`, `--min-confidence`, `--skip-kinds` and `--no-updates` say."""
    return replace(
        read_choices(options),
        fetch=options.fetch,
        allow_private_hosts=options.allow_private_hosts,
        cache=not options.no_cache,
        cache_dir=Path(options.cache_dir) if options.cache_dir else None,
        cache_max_bytes=options.cache_max,
    )


def read_choices(options: argparse.Namespace) -> Settings:
    """What `add_models`, `--min-confidence`, `--skip-kinds` and `--no-updates` say."""
    skipped = getattr(options, "skip_kinds", ())
    return Settings(
        encoder=MULTILINGUAL if options.model == "multilingual" else options.model,
        min_confidence=getattr(options, "min_confidence", MIN_CONFIDENCE),
        skip_kinds=tuple(kind for kind in KINDS if kind in skipped),
        no_updates=getattr(options, "no_updates", False),
        second_look=not getattr(options, "no_second_look", False),
    )


def read_story_settings(settings: Settings, story: PlannedStory) -> Settings:
    """The settings of a run as a story of the configuration narrows them."""
    kinds = {*settings.skip_kinds, *story.skip_kinds}
    return replace(
        settings,
        min_confidence=story.min_confidence,
        skip_kinds=tuple(kind for kind in KINDS if kind in kinds),
        no_updates=settings.no_updates or story.no_updates,
    )


def read_limits(options: argparse.Namespace) -> Settings:
    """What `add_reading` says."""
    return Settings(fetch=options.fetch, allow_private_hosts=options.allow_private_hosts)


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
            f"no format has the suffix {suffix!r}" if suffix else "it has no suffix that shows the format",
            f"Name it with one of {', '.join(suffixes)}, or give --format.",
        )
    return suffixes[suffix]


def read_day(text: str) -> date:
    """A day written as 2024-03-14, for argparse."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is not a day; write it as 2024-03-14")


def load_configuration(given: str | Path | None) -> Configuration:
    """The configuration named, or the nearest one; raises `UsageError` when there is none."""
    from compare.project.configuration import find_configuration, read_configuration
    from compare.reporters import FILE_SUFFIXES

    path = Path(given) if given else find_configuration(Path.cwd())
    if path is None:
        raise UsageError(
            "no configuration",
            "there is neither a factdiff.toml nor a pyproject.toml with [tool.factdiff], here or above",
            "Write one (its keys are in docs/pull-requests.md), or name it with --config.",
        )
    return read_configuration(path.absolute(), formats=FILE_SUFFIXES)


def add_baseline(parser: argparse.ArgumentParser) -> None:
    """Adds the options that name a baseline, and the day its entries are held against."""
    parser.add_argument("--baseline", metavar="FILE", help="findings accepted there do not count for --fail-on")
    add_today(parser)


def add_today(parser: argparse.ArgumentParser) -> None:
    """Adds `--today`."""
    parser.add_argument("--today", type=read_day, metavar="DATE", help="compare the baseline's last days with this day")


def add_config(parser: argparse.ArgumentParser) -> None:
    """Adds `--config`."""
    parser.add_argument("--config", metavar="FILE", help="the configuration (default: the nearest one, here or above)")


def fails(report: Report, fail_on: str) -> bool:
    """Whether a finding at or above a threshold of `FAIL_ON` is not accepted."""
    return any(is_failing(found, fail_on) for found in report.discrepancies)


def apply_baseline_option(report: Report, options: argparse.Namespace) -> Report:
    """The report with the findings of `--baseline` marked, and with its stale and expired entries among the notes."""
    if not options.baseline:
        return report
    from compare.project.baselines import apply_baseline, find_stale, note_stale, read_baseline

    baseline = read_baseline(options.baseline)
    applied = apply_baseline(report, baseline, today=options.today)
    noted = note_stale(applied.report, find_stale(baseline, [report], applied.used))
    if not options.quiet:
        for note in noted.notes[len(report.notes) :]:
            tell(f"baseline: {note}")
    return noted
