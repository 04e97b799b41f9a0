"""The baseline as `factdiff accept` edits it: entries found in reports, put in, taken out, listed and migrated."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from compare.commands.options import load_configuration
from compare.commands.outputs import tell, write_stdout
from compare.errors import UsageError
from compare.findings.ids import ID_FORMAT
from compare.model import Decision
from compare.project.atomic_files import lock_file, write_file
from compare.project.baselines import (
    ID,
    Entry,
    add_entry,
    find_entry,
    find_in_reports,
    find_new_ids,
    list_known,
    migrate_text,
    parse_baseline,
    read_baseline,
    read_text,
    remove_entry,
    write_entry,
)
from compare.project.configuration import find_configuration
from compare.settings import BASELINE_PATH
from compare.wording import clean_text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from compare.project.baselines import Known
    from compare.project.configuration import Configuration

_MAX_REPORT_BYTES = 100_000_000


def edit_baseline(options: argparse.Namespace) -> None:
    """Does what the options of `factdiff accept` say; raises `UsageError` where it cannot be done."""
    configuration = _find_configuration(options.config)
    path = Path(options.baseline or (configuration.folder / configuration.baseline if configuration else BASELINE_PATH))
    if options.list:
        lines = (_write_line(entry) + "\n" for entry in read_baseline(path, must_exist=bool(options.baseline)))
        write_stdout("".join(lines).encode("utf-8", "replace"))
        return
    if options.remove:
        _edit(path, lambda text: _remove(text, path, options.ids), options, must_exist=True)
        return
    known = list_known(_read_reports(options.report, configuration, path))
    if options.migrate:
        _edit(path, lambda text: _migrate(text, path, known), options, must_exist=True)
        return
    decision = Decision("accepted", options.because, options.until)
    new = [replace(_find(given.lower(), known), decision=decision) for given in options.ids]
    _edit(path, lambda text: _add(text, path, known, new), options)


def _find(given: str, known: Sequence[Known]) -> Entry:
    entry = find_in_reports(given, known)
    if entry is None and not ID.fullmatch(given):
        told = "no JSON report found here has it" if known else "there is no JSON report to look it up in"
        raise UsageError(given, told, "Name one with --report, or give the whole id of eight letters and digits.")
    if entry is None:
        tell(f"warning: no report found here has {given}: the entry has only the id")
        return Entry(given, Decision("accepted"))
    return entry


# --- edits ---------------------------------------------------------------------------------------


def _edit(
    path: Path, change: Callable[[str], tuple[str, list[str]]], options: argparse.Namespace, *, must_exist: bool = False
) -> None:
    """Reads, changes and writes the baseline with all others held off, then tells what `change` has to tell."""
    real = Path(os.path.realpath(path))  # the lock stands beside the file itself, by whatever link it was named
    try:
        if must_exist:
            read_text(path)  # nothing is made where it is missing
        else:
            real.parent.mkdir(parents=True, exist_ok=True)
        with lock_file(real):
            text = read_text(path, must_exist=must_exist)
            changed, told = change(text)
            if changed != text:
                write_file(real, changed.encode("utf-8", "replace"))
    except OSError as error:
        raise UsageError(str(path), f"it cannot be written ({error.strerror})", "Name another --baseline.") from None
    if not options.quiet:
        for line in told:
            tell(line, plain=True)


def _add(text: str, path: Path, known: Sequence[Known], new: Sequence[Entry]) -> tuple[str, list[str]]:
    told: list[str] = []
    if text.strip():
        migrated, said = _migrate(text, path, known)
        text, told = migrated, said if migrated != text else []
    before = {entry.id: entry for entry in parse_baseline(text, name=str(path))}
    for entry in new:
        text = add_entry(text, entry)
        until = f" until {entry.decision.until}" if entry.decision.until else ""
        told.append(f"{entry.id} accepted{until} → {path}{f': {entry.finding}' if entry.finding else ''}")
    # As they are read again: what cannot be printed was replaced.
    added = {e.id: e for entry in new for e in parse_baseline(f"format = {ID_FORMAT}\n{write_entry(entry)}", name="")}
    return _checked(text, path, before | added), told


def _remove(text: str, path: Path, given: Sequence[str]) -> tuple[str, list[str]]:
    entries = {entry.id: entry for entry in parse_baseline(text, name=str(path))}
    told = []
    for entry in {
        found.id: found for found in (find_entry(g.lower(), tuple(entries.values())) for g in given)
    }.values():
        text = remove_entry(text, entry.id)
        del entries[entry.id]
        told.append(f"{entry.id} removed from {path}{f': {entry.finding}' if entry.finding else ''}")
    return _checked(text, path, entries), told


def _migrate(text: str, path: Path, known: Sequence[Known]) -> tuple[str, list[str]]:
    entries = parse_baseline(text, name=str(path))
    new_ids = find_new_ids(entries, known)
    changed = migrate_text(text, entries, new_ids)
    after = {entry.id: entry for entry in parse_baseline(changed, name=str(path))}
    expected: dict[str, Entry] = {}
    told = []
    for entry in entries:
        new = new_ids.get(entry.id, entry.id)
        if new in after and after[new] == replace(entry, id=new, format=ID_FORMAT):
            expected[new] = after[new]
            if entry.format != ID_FORMAT:
                told.append(f"{entry.id} is of today's format now{f', as {new}' if new != entry.id else ''}")
        else:
            expected[entry.id] = entry
            told.append(
                f"{entry.id} keeps its older id: no report found here has its finding, or another entry has it already"
            )
    return _checked(changed, path, expected), told


def _checked(text: str, path: Path, expected: dict[str, Entry]) -> str:
    """The text, if it says what it should, whatever stood in the file before; raises `UsageError` else."""
    if {entry.id: entry for entry in parse_baseline(text, name=str(path))} != expected:
        raise UsageError(str(path), "an entry cannot be put there", "Write its entries as [accepted.ID] tables.")
    return text


def _write_line(entry: Entry) -> str:
    told = entry.decision
    until = told.until.isoformat() if told.until else "-"
    said = told.note if told.choice == "accepted" else str(told)
    fields = (entry.id, until, ", ".join(entry.outlets) or "-", entry.finding or "-", said)
    return "\t".join(clean_text(field).strip() for field in fields)


# --- what is read --------------------------------------------------------------------------------


def _find_configuration(given: str | None) -> Configuration | None:
    """The configuration named, or the nearest one if there is one; a project can do without."""
    found = given or find_configuration(Path.cwd())
    return load_configuration(found) if found else None


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
