"""The decisions on a report's findings, as pages read and write them: one finding at a time, and none lost.

A page names with each change the *tag* of the decision that it saw. If the baseline has another by then, nothing is
written, and the page is given what is there.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from compare.errors import UsageError
from compare.findings.ids import ID_FORMAT
from compare.model import CHOICES, Decision
from compare.project.atomic_files import lock_file, write_file
from compare.project.baselines import (
    add_entry,
    apply_baseline,
    describe_findings,
    find_new_ids,
    find_stale,
    migrate_text,
    parse_baseline,
    read_text,
    remove_entry,
    write_entry,
)
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.model import Report
    from compare.project.baselines import Entry

NO_TAG: Final = "none"
"""The tag of a finding on which nothing was decided."""
NOTE_CHARS: Final = 4_000
NAME_CHARS: Final = 200


@dataclass(frozen=True, slots=True)
class Stored:
    """What the baseline has on a finding, and the tag that a change of it must name."""

    decision: Decision | None
    """None where nothing was decided, or what was has lapsed."""
    tag: str = NO_TAG
    lapsed: Decision | None = None
    """Accepted until a day that has passed."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the baseline has on the findings of a report."""

    by_id: Mapping[str, Stored]
    """For each finding, in the order of the report."""
    stale: tuple[Entry, ...]
    """Entries on findings that these articles had before: their evidence has changed, or is gone."""


class DecidedMeanwhileError(Exception):
    """Somebody else changed the decision; `stored` is what is there now."""

    def __init__(self, stored: Stored) -> None:
        super().__init__(stored.tag)
        self.stored = stored


def list_decisions(report: Report, entries: Sequence[Entry], *, today: date | None = None) -> Decisions:
    """What the entries of a baseline say on the findings of a report."""
    applied = apply_baseline(report, entries, today=today)
    own = {entry.id: entry for entry in entries}
    older = {new: old for old, new in find_new_ids(entries, describe_findings(report)).items()}
    by_id = {}
    for found in applied.report.discrepancies:
        entry = own.get(found.id) or own.get(older.get(found.id, ""))
        lapsed = entry.decision if entry and found.decision is None and entry.covers(found, report) else None
        by_id[found.id] = Stored(found.decision, _make_tag(entry), lapsed)
    return Decisions(by_id, find_stale(entries, [report], applied.used))


def _make_tag(entry: Entry | None) -> str:
    return hashlib.sha256(write_entry(entry).encode("utf-8", "replace")).hexdigest()[:16] if entry else NO_TAG


def read_decisions(report: Report, baseline: Path, *, today: date | None = None) -> Decisions:
    """What the baseline has on the findings of a report; nothing where there is no such file."""
    return list_decisions(report, _parse(read_text(baseline, must_exist=False), baseline), today=today)


def write_decision(
    report: Report, baseline: Path, id_: str, decision: Decision | None, *, tag: str, today: date | None = None
) -> Stored:
    """Puts a decision into the baseline, or takes it out (None), and gives back what is there then.

    All others are held off meanwhile; comments and other entries stay. Raises `DecidedMeanwhileError` when the tag is
    not that of the decision there now, `KeyError` for a finding the report does not have, and `FactdiffError` when the
    file cannot be read or written.
    """
    findings = {one.entry.id: one.entry for one in describe_findings(report)}
    entry = findings[id_]
    real = Path(os.path.realpath(baseline))
    try:
        real.parent.mkdir(parents=True, exist_ok=True)
        with lock_file(real):
            before = read_text(real, must_exist=False)
            there = list_decisions(report, _parse(before, baseline), today=today).by_id[id_]
            if there.tag != tag:
                raise DecidedMeanwhileError(there)
            text = _migrate(before, baseline, report)
            text = remove_entry(text, id_) if decision is None else add_entry(text, replace(entry, decision=decision))
            stored = list_decisions(report, _parse(text, baseline), today=today).by_id[id_]
            if (stored.decision or stored.lapsed) != decision:
                raise UsageError(str(baseline), "the decision cannot be put there", "Write its entries as tables.")
            if text != before:
                write_file(real, text.encode("utf-8", "replace"))
    except OSError as error:
        raise UsageError(
            str(baseline), f"it cannot be written ({error.strerror})", "Name another --baseline."
        ) from None
    return stored


def _parse(text: str, baseline: Path) -> tuple[Entry, ...]:
    return parse_baseline(text, name=str(baseline)) if text.strip() else ()


def _migrate(text: str, baseline: Path, report: Report) -> str:
    entries = _parse(text, baseline)
    if all(entry.format == ID_FORMAT for entry in entries):
        return text
    return migrate_text(text, entries, find_new_ids(entries, describe_findings(report)))


# --- as JSON -------------------------------------------------------------------------------------


def record_decision(decision: Decision | None) -> dict[str, object] | None:
    """The decision as a JSON object; what it does not say is left out."""
    if decision is None:
        return None
    record: dict[str, object] = {"choice": decision.choice, "note": decision.note}
    record |= {"outlets": list(decision.outlets)} if decision.outlets else {}
    record |= {"by": decision.by} if decision.by else {}
    return record | {name: day.isoformat() for name in ("until", "on") if (day := getattr(decision, name))}


def read_decision(data: object, outlets: Sequence[str]) -> Decision:
    """The decision that a page sends about a finding of these outlets; raises `UsageError` for anything else."""
    if not isinstance(data, dict) or set(data) - {"choice", "note", "outlets", "by", "until", "on"}:
        raise _fault("it is no decision")
    choice = next((known for known in CHOICES if known == data.get("choice")), None)
    if choice is None:
        raise _fault("it does not say what was decided")
    note, by = (_read_words(data, name, limit) for name, limit in (("note", NOTE_CHARS), ("by", NAME_CHARS)))
    if choice == "accepted" and not note:
        raise _fault("it does not say why the finding is accepted")
    given = data.get("outlets", [])
    if not isinstance(given, list) or any(outlet not in outlets for outlet in given):
        raise _fault("it names an outlet that the finding is not about")
    correct = tuple(sorted(set(given))) if choice == "correct" else ()
    until = _read_day(data, "until") if choice == "accepted" else None
    return Decision(choice, note, until, correct, by, _read_day(data, "on"))


def _read_words(data: Mapping[str, Any], name: str, limit: int) -> str:
    words = data.get(name, "")
    if not isinstance(words, str) or len(words) > limit:
        raise _fault(f"its {name} is no text of at most {limit:,} characters")
    return clean_text(words).strip()


def _read_day(data: Mapping[str, Any], name: str) -> date | None:
    value = data.get(name)
    try:
        return None if value is None else date.fromisoformat(value)
    except (TypeError, ValueError):
        raise _fault(f"its {name} is no day") from None


def _fault(why: str) -> UsageError:
    return UsageError("decision", why, "Reload the page, and decide again.")
