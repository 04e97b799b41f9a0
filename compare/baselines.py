"""The baseline: findings an editor has looked at and accepted, as a TOML file that is kept with the articles.

    [accepted.8b54e9e3]
    because = "The county's figure; the Star corrected its own on 15 March."
    until = 2024-06-30
    outlets = ["Coast Herald", "The Evening Star"]
    articles = ["ferry/coast-herald.md", "ferry/evening-star.md"]
    finding = "quantity: “27” (Coast Herald) / “41” (The Evening Star)"

An id is a hash of kind, outlets and values: a finding whose evidence changes has another id, and comes back.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from compare.errors import SourceError, UsageError
from compare.guards import reading, say_fault
from compare.reporters.excerpts import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compare.model import Discrepancy, Report

DEFAULT_PATH: Final = "reports/baseline.toml"
MAX_BYTES: Final = 5_000_000
HEADING: Final = "# Findings looked at and accepted; factdiff accept ID --because … writes them.\n"
ID: Final = re.compile(r"[0-9a-f]{8}")

_TABLE: Final = re.compile(r"^\[accepted\.(?:\"([^\"\n]*)\"|([0-9A-Za-z_-]+))\][ \t]*(?:#.*)?$", re.MULTILINE)
_KEYS: Final = ("because", "until", "outlets", "articles", "finding")


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A finding that was accepted, why, and to which day (that day included; None = for good)."""

    id: str
    because: str
    until: date | None = None
    outlets: tuple[str, ...] = ()
    """Outlets of the finding, sorted; () = not known, then the id alone decides."""
    articles: tuple[str, ...] = ()
    """Their files; where these were compared and nothing matches, the entry is stale."""
    finding: str = ""
    """Kind and values in words, for people; read by nobody."""

    def covers(self, found: Discrepancy, report: Report) -> bool:
        """Whether this is about the finding; outlets too, so that the same figures in another story do not match."""
        return self.id == found.id and (not self.outlets or self.outlets == name_outlets(found, report))


@dataclass(frozen=True, slots=True)
class Expired:
    """An entry whose day has passed, and the day it was held against."""

    entry: Acceptance
    today: date


@dataclass(frozen=True)
class Applied:
    """A report with its accepted findings marked, and what is to be told of the baseline."""

    report: Report
    used: frozenset[str]
    """Ids of the entries that a finding of the report matched, expired ones included."""
    expired: tuple[Expired, ...] = ()
    notes: tuple[str, ...] = ()
    """What was added to the notes of the report."""
    undated: tuple[Acceptance, ...] = ()
    """Entries with a last day that nothing can be held against: no article has a date. They count as accepted."""


# --- reading and writing -------------------------------------------------------------------------


def read_baseline(path: str | Path, *, must_exist: bool = True) -> tuple[Acceptance, ...]:
    """The entries, sorted by id; raises `SourceError` for a file that is no baseline."""
    text = read_text(path, must_exist=must_exist)
    return parse_baseline(text, name=str(path))


def read_text(path: str | Path, *, must_exist: bool = True) -> str:
    """The text of a baseline; '' where there is none and none must be. Raises `SourceError` when it cannot be read."""
    try:
        if Path(path).stat().st_size > MAX_BYTES:
            raise SourceError(str(path), f"it is larger than {MAX_BYTES:,} bytes", "Give the baseline of one project.")
        return Path(path).read_text(encoding="utf-8")
    except FileNotFoundError:
        if not must_exist:
            return ""
        raise SourceError(
            str(path), "there is no such baseline", "factdiff accept ID --because … writes one."
        ) from None
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else "it is no UTF-8 text") or "it cannot be read"
        raise SourceError(str(path), why, "Give a baseline that factdiff accept wrote.") from None


def parse_baseline(text: str, *, name: str) -> tuple[Acceptance, ...]:
    """The entries of a baseline, sorted by id; raises `SourceError` where it says something else."""
    with reading(
        lambda error: SourceError(name, f"it is not TOML: {say_fault(error)}", "Mend it, or take an older version.")
    ):
        data = tomllib.loads(text)
    accepted = data.pop("accepted", {})
    if data or not isinstance(accepted, dict):
        said = ", ".join(data) or "accepted"
        raise SourceError(name, f"{said} means nothing here", "Entries are [accepted.ID] tables.")
    return tuple(_read_entry(id_, entry, name) for id_, entry in sorted(accepted.items()))


def _read_entry(id_: str, entry: object, name: str) -> Acceptance:
    place = f"{name}: accepted.{id_}"
    if not isinstance(entry, dict):
        raise SourceError(place, "it is no table", f'Write [accepted.{id_}] and because = "…" below it.')
    unknown = sorted(set(entry) - set(_KEYS))
    if unknown:
        raise SourceError(place, f"{unknown[0]!r} means nothing here", f"Keys are {', '.join(_KEYS)}.")
    because, until = entry.get("because"), entry.get("until")
    if not isinstance(because, str) or not because.strip():
        raise SourceError(place, "it does not say why", 'Write because = "…": why the finding is accepted.')
    if until is not None and (isinstance(until, datetime) or not isinstance(until, date)):
        raise SourceError(place, "until is no date", "Write it as until = 2024-06-30, without quotation marks.")
    outlets, articles, finding = entry.get("outlets", []), entry.get("articles", []), entry.get("finding", "")
    lists = [outlets, articles]
    if not all(isinstance(names, list) and all(isinstance(o, str) for o in names) for names in lists) or not isinstance(
        finding, str
    ):
        raise SourceError(
            place, "outlets and articles are lists of names, finding is a text", "Run factdiff accept for it again."
        )
    return Acceptance(id_, because, until, tuple(sorted(outlets)), tuple(articles), finding)


def add_entry(text: str, entry: Acceptance) -> str:
    """The text of a baseline with an entry put in its place, or in place of the one it had; the rest stays as it is.

    Entries stand sorted by id; comments above an entry go with it.
    """
    head, blocks = _split_blocks(text)
    known = {id_: block for id_, block in blocks if id_ != entry.id}
    known[entry.id] = write_entry(entry)
    head = head.strip("\n")
    parts = [head if head else HEADING.strip("\n"), *(known[id_].strip("\n") for id_ in sorted(known))]
    return "\n\n".join(parts) + "\n"


def _split_blocks(text: str) -> tuple[str, list[tuple[str, str]]]:
    """What stands before the first entry, and (id, text) of each, with the comments right above it."""
    starts: list[tuple[int, str]] = []
    for match in _TABLE.finditer(text):
        at = match.start()
        while True:
            line = text.rfind("\n", 0, at - 1) + 1 if at else 0
            if at == 0 or not text[line:at].startswith("#"):
                break
            at = line
        # The heading is no comment on the first entry.
        if not starts and at == 0 and text.startswith(HEADING):
            at = len(HEADING)
        starts.append((at, match[1] if match[1] is not None else match[2]))
    if not starts:
        return text, []
    ends = [at for at, _ in starts[1:]] + [len(text)]
    return text[: starts[0][0]], [(id_, text[at:end]) for (at, id_), end in zip(starts, ends, strict=True)]


def write_entry(entry: Acceptance) -> str:
    """The entry as a TOML table."""
    key = entry.id if re.fullmatch("[0-9A-Za-z_-]+", entry.id) else _string(entry.id)
    lines = [f"[accepted.{key}]", f"because = {_string(entry.because)}"]
    if entry.until:
        lines.append(f"until = {entry.until.isoformat()}")
    if entry.outlets:
        lines.append(f"outlets = [{', '.join(_string(o) for o in entry.outlets)}]")
    if entry.articles:
        lines.append(f"articles = [{', '.join(_string(a) for a in entry.articles)}]")
    if entry.finding:
        lines.append(f"finding = {_string(entry.finding)}")
    return "\n".join(lines) + "\n"


def _string(text: str) -> str:
    """A TOML basic string: JSON's, but for DEL, on which JSON has no rule; what cannot be printed is replaced."""
    return json.dumps(clean_text(text).strip(), ensure_ascii=False).replace("\x7f", "")


# --- use -----------------------------------------------------------------------------------------


def apply_baseline(report: Report, baseline: Sequence[Acceptance], *, today: date | None = None) -> Applied:
    """The report with its accepted findings marked and, among its notes, the entries whose day has passed.

    `today` decides which have; without it the latest publication date of the articles does, never the clock.
    """
    day = today or latest_date(report)
    by_id = {entry.id: entry for entry in baseline}
    used: set[str] = set()
    expired: list[Expired] = []
    undated: list[Acceptance] = []
    found = []
    for one in report.discrepancies:
        entry = by_id.get(one.id)
        if entry is None or not entry.covers(one, report):
            found.append(one)
            continue
        used.add(entry.id)
        if entry.until and day and day > entry.until:
            expired.append(Expired(entry, day))
            found.append(one)
            continue
        if entry.until and day is None:
            undated.append(entry)
        until = f" (until {entry.until.isoformat()})" if entry.until else ""
        found.append(replace(one, accepted=f"{clean_text(entry.because).strip()}{until}"))
    notes = [
        f"{e.entry.id} was accepted until {e.entry.until} (“{e.entry.because}”); that day has passed on {e.today}: "
        "it counts again."
        for e in expired
    ]
    notes += [
        f"{entry.id} is accepted until {entry.until}, but no article has a date to hold that against: give --today."
        for entry in undated
    ]
    marked = replace(report, discrepancies=tuple(found), notes=(*report.notes, *notes))
    return Applied(marked, frozenset(used), tuple(expired), tuple(notes), tuple(undated))


def find_stale(
    baseline: Iterable[Acceptance], reports: Sequence[Report], used: Iterable[str]
) -> tuple[Acceptance, ...]:
    """The entries that match no finding any more, of those whose articles were compared.

    An entry that names no articles is told of by its outlets; one that names neither is never stale.
    """
    matched = frozenset(used)
    files = [frozenset(_normal(s.article.path) for s in report.sources if s.article.path) for report in reports]
    outlets = [frozenset(clean_text(s.article.outlet).strip() for s in report.sources) for report in reports]

    def was_compared(entry: Acceptance) -> bool:
        if entry.articles:
            return any({_normal(a) for a in entry.articles} <= paths for paths in files)
        return bool(entry.outlets) and any(set(entry.outlets) <= names for names in outlets)

    return tuple(entry for entry in baseline if entry.id not in matched and was_compared(entry))


def _normal(path: str) -> str:
    return Path(os.path.normpath(path)).as_posix()


def say_stale(entry: Acceptance) -> str:
    """A line that tells of an entry nothing matches."""
    what = f" ({entry.finding})" if entry.finding else ""
    return f"{entry.id}{what} is accepted in the baseline, but was not found any more: take it out."


def note_stale(report: Report, stale: Iterable[Acceptance]) -> Report:
    """The report with its stale entries among its notes."""
    return replace(report, notes=(*report.notes, *(say_stale(entry) for entry in stale)))


def latest_date(report: Report) -> date | None:
    """The latest day on which an article of the report was published; None when none has a date."""
    days = [
        moment.date() if isinstance(moment, datetime) else moment
        for moment in (source.article.published for source in report.sources)
        if moment is not None
    ]
    return max(days, default=None)


def name_outlets(found: Discrepancy, report: Report) -> tuple[str, ...]:
    """The outlets a finding is about, sorted."""
    said = {e.source for e in found.evidence}
    return tuple(sorted(clean_text(s.article.outlet).strip() for s in report.sources if s.id in said))


# --- accepting -----------------------------------------------------------------------------------


def find_in_reports(given: str, reports: Mapping[str, str]) -> Acceptance | None:
    """The entry, still without a reason, for an id or its first letters (four or more), out of JSON reports by name.

    None when no report has it; raises `UsageError` when several findings begin so. A report that is no JSON report
    of factdiff is passed over.
    """
    found: dict[str, Acceptance] = {}
    for _, text in sorted(reports.items()):
        for entry in _entries_of(text):
            if entry.id == given or (len(given) >= 4 and entry.id.startswith(given)):
                found.setdefault(entry.id, entry)
    if given in found:
        return found[given]
    if len(found) > 1:
        raise UsageError(given, f"{len(found)} findings begin so: {', '.join(sorted(found))}", "Give more of the id.")
    return next(iter(found.values()), None)


def _entries_of(text: str) -> list[Acceptance]:
    try:
        data = json.loads(text)
        if not isinstance(data, dict) or data.get("format") != "factdiff-report":
            return []
        outlets = {str(s["id"]): clean_text(str(s["outlet"])).strip() for s in data["sources"]}
        paths = {str(s["id"]): str(s["path"]) for s in data["sources"] if s["path"]}
        return [
            Acceptance(
                id=str(d["id"]),
                because="",
                outlets=tuple(sorted(outlets[s] for s in {str(e["source"]) for e in d["evidence"]})),
                articles=tuple(dict.fromkeys(paths[s] for e in d["evidence"] if (s := str(e["source"])) in paths)),
                finding=f"{d['kind']}: {clean_text(str(d['summary']))}",
            )
            for d in data["discrepancies"]
        ]
    except (ValueError, KeyError, TypeError, RecursionError):
        return []
