"""`factdiff accept ID --because …`: writes findings an editor accepts into the baseline."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from compare.baselines import DEFAULT_PATH, ID, Acceptance, add_entry, find_in_reports, parse_baseline, read_text
from compare.commands.options import read_day
from compare.commands.outputs import replace_file, tell
from compare.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from compare.commands.options import Commands
    from compare.configuration import Configuration

_MAX_REPORT_BYTES = 100_000_000


def add_parser(commands: Commands) -> None:
    """Adds the command and its options."""
    accept = commands.add_parser(
        "accept",
        help="put findings into the baseline of accepted ones",
        description="Puts findings into the baseline: they stay in the report, and --fail-on counts them no more.",
        allow_abbrev=False,
    )
    accept.add_argument("ids", nargs="+", metavar="ID", help="as a report shows it, in full or its first letters")
    accept.add_argument("--because", required=True, metavar="TEXT", help="why, for those who read it later")
    accept.add_argument("--until", type=read_day, metavar="DATE", help="the last day on which it is accepted")
    accept.add_argument(
        "--baseline", metavar="FILE", help=f"default: the one of the configuration, else {DEFAULT_PATH}"
    )
    accept.add_argument("--config", metavar="FILE", help="the configuration (default: the nearest one, here or above)")
    accept.add_argument(
        "--report",
        action="append",
        default=[],
        metavar="FILE",
        help="a JSON report that has the finding (default: those of the configuration, and those beside the baseline)",
    )
    accept.add_argument("-q", "--quiet", action="store_true", help="say nothing of what was written")
    accept.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """0; raises `UsageError` for an id that no report has, or that several findings begin with."""
    if not options.because.strip():
        raise UsageError("--because", "it says nothing", "Say why the finding is accepted.")
    configuration = _find_configuration(options.config)
    path = Path(options.baseline or (configuration.folder / configuration.baseline if configuration else DEFAULT_PATH))
    reports = _read_reports(options.report, configuration, path)
    text = read_text(path, must_exist=False)
    parse_baseline(text, name=str(path))
    entries = []
    for given in options.ids:
        entry = find_in_reports(given.lower(), reports)
        if entry is None and not ID.fullmatch(given.lower()):
            told = f"none of {len(reports)} reports has it" if reports else "there is no JSON report to look it up in"
            raise UsageError(given, told, "Name one with --report, or give the whole id of eight letters and digits.")
        if entry is None:
            tell(f"warning: no report at hand has {given}: the entry holds the id alone")
            entry = Acceptance(given.lower(), "")
        entries.append(replace(entry, because=options.because, until=options.until))
    for entry in entries:
        text = add_entry(text, entry)
    # What is written must be read again, whatever stood in the file before.
    known = {entry.id for entry in parse_baseline(text, name=str(path))}
    if not known >= {entry.id for entry in entries}:
        raise UsageError(str(path), "an entry cannot be put there", "Write its entries as [accepted.ID] tables.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path.resolve(), text.encode("utf-8", "replace"))
    except OSError as error:
        raise UsageError(str(path), f"it cannot be written ({error.strerror})", "Name another --baseline.") from None
    if not options.quiet:
        for entry in entries:
            until = f" until {entry.until}" if entry.until else ""
            tell(f"{entry.id} accepted{until} → {path}{f': {entry.finding}' if entry.finding else ''}", plain=True)
    return 0


def _find_configuration(given: str | None) -> Configuration | None:
    """The configuration named, or the nearest one if there is one; a project can do without."""
    from compare.commands.options import load_configuration
    from compare.configuration import find_configuration

    return load_configuration(given) if given or find_configuration(Path.cwd()) else None


def _read_reports(given: list[str], configuration: Configuration | None, baseline: Path) -> dict[str, str]:
    """Text by path; a report named must be there, of the others those that can be read are taken."""
    if given:
        try:
            return {name: Path(name).read_text(encoding="utf-8") for name in given}
        except (OSError, ValueError) as error:
            raise UsageError("--report", str(error), "Name a JSON report: factdiff compare … -o report.json") from None
    paths = sorted(baseline.parent.glob("*.json"))
    if configuration:
        paths += [
            configuration.folder / path
            for s in configuration.stories
            for format_, path in s.outputs
            if format_ == "json"
        ]
    out = {}
    for path in paths:
        try:
            if path.stat().st_size <= _MAX_REPORT_BYTES:
                out[str(path)] = path.read_text(encoding="utf-8")
        except (OSError, ValueError):
            continue  # no report of ours, then
    return out
