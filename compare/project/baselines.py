"""The baseline: what editors decided about findings, as a TOML file that is kept with the articles.

    format = 2

    [accepted.8b54e9e3]
    because = "The county's figure; the Star corrected its own on 15 March."
    until = 2024-06-30
    outlets = ["Coast Herald", "The Evening Star"]
    articles = ["ferry/coast-herald.md", "ferry/evening-star.md"]
    finding = "quantity: “27” (Coast Herald) / “41” (The Evening Star)"

    [decided.90c7aa01]
    decision = "correct"
    note = "The inquiry has 14 March."
    correct = ["The Evening Star"]
    by = "Ann Low"
    on = 2024-03-16

What is accepted, or `no conflict`, counts no more; what is to `ask` or `correct` counts until the articles agree.
An id is a hash of kind, outlets and values: a finding whose evidence changes has another id, and comes back. `format`
tells by which rule the ids were made (`compare.findings.ids`); without it the file is of format 1. Entries of an older
format are honoured by the ids that findings had then, until they are migrated.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeGuard

from compare.errors import SourceError, UsageError
from compare.findings.ids import ID_FORMAT, number_as_before, number_findings, read_report_traits, read_traits
from compare.guards import reading, say_fault
from compare.model import CHOICES, Decision
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compare.model import Discrepancy, Report

MAX_BYTES: Final = 5_000_000
HEADING: Final = "# What was decided about findings; factdiff review and factdiff accept ID --because … write it.\n"
_OLDER_HEADING: Final = "# Findings looked at and accepted; factdiff accept ID --because … writes them.\n"
ID: Final = re.compile(r"[0-9a-f]{8}")

_FORMAT: Final = re.compile(r"^format[ \t]*=.*$", re.MULTILINE)
_FORMAT_LINE: Final = re.compile(r"\nformat[ \t]*=.*")
_TABLE: Final = re.compile(
    r"^\[(?:accepted|decided)\.(?:\"([^\"\n]*)\"|([0-9A-Za-z_-]+))\][ \t]*(?:#.*)?$", re.MULTILINE
)
_SHARED_KEYS: Final = ("by", "on", "outlets", "articles", "finding", "format")
_KEYS: Final = {
    "accepted": ("because", "until", *_SHARED_KEYS),
    "decided": ("decision", "note", "correct", *_SHARED_KEYS),
}
_DECIDED: Final = tuple(choice for choice in CHOICES if choice != "accepted")


@dataclass(frozen=True, slots=True)
class Entry:
    """What was decided about a finding, and how it is known again."""

    id: str
    decision: Decision
    outlets: tuple[str, ...] = ()
    """Outlets of the finding, sorted; () = not known, then the id alone decides."""
    articles: tuple[str, ...] = ()
    """Their files; where these were compared and nothing matches, the entry is stale."""
    finding: str = ""
    """Kind and values in words, for people; read by nobody."""
    format: int = ID_FORMAT
    """By which rule its id was made."""

    def covers(self, found: Discrepancy, report: Report) -> bool:
        """Whether this is about a finding with its id; outlets too: the same figures in another story do not match."""
        return not self.outlets or self.outlets == name_outlets(found, report)


@dataclass(frozen=True)
class Applied:
    """A report with the decisions on its findings, and what is to be told of the baseline."""

    report: Report
    used: frozenset[str]
    """Ids of the entries that a finding of the report matched, expired ones included."""
    notes: tuple[str, ...] = ()
    """What was added to the notes of the report."""


# --- reading and writing -------------------------------------------------------------------------


def read_baseline(path: str | Path, *, must_exist: bool = True) -> tuple[Entry, ...]:
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
        why = (error.strerror if isinstance(error, OSError) else "it is not UTF-8 text") or "it cannot be read"
        raise SourceError(str(path), why, "Give a baseline that factdiff accept wrote.") from None


def parse_baseline(text: str, *, name: str) -> tuple[Entry, ...]:
    """The entries of a baseline, sorted by id; raises `SourceError` where it says something else."""
    with reading(
        lambda error: SourceError(name, f"it is not TOML: {say_fault(error)}", "Correct it, or use an older version.")
    ):
        data = tomllib.loads(text)
    format_ = _read_format(data.pop("format", 1), name)
    tables = {kind: data.pop(kind, {}) for kind in _KEYS}
    wrong = [*data, *(kind for kind, table in tables.items() if not isinstance(table, dict))]
    if wrong:
        raise SourceError(
            name, f"{', '.join(wrong)} means nothing here", "Entries are [accepted.ID] and [decided.ID] tables."
        )
    for id_ in sorted(tables["accepted"].keys() & tables["decided"].keys()):
        raise SourceError(
            name, f"{id_} is accepted, and decided otherwise as well", "Take one of its two tables out of the file."
        )
    entries = [
        _read_entry(kind, id_, told, name, format_) for kind, table in tables.items() for id_, told in table.items()
    ]
    return tuple(sorted(entries, key=lambda entry: entry.id))


def _read_format(value: object, place: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise SourceError(place, f"format {value!r} is none", f"Write format = {ID_FORMAT}.")
    if value > ID_FORMAT:
        raise SourceError(
            place, f"it is of format {value}, and this version reads up to {ID_FORMAT}", "Update factdiff."
        )
    return value


def _read_entry(kind: str, id_: str, entry: object, name: str, format_: int) -> Entry:
    place = f"{name}: {kind}.{id_}"
    if not isinstance(entry, dict):
        key = "because" if kind == "accepted" else "decision"
        raise SourceError(place, "it is not a table", f'Write [{kind}.{id_}] and {key} = "…" below it.')
    unknown = sorted(set(entry) - set(_KEYS[kind]))
    if unknown:
        raise SourceError(place, f"{unknown[0]!r} means nothing here", f"Keys are {', '.join(_KEYS[kind])}.")
    outlets, articles, finding = entry.get("outlets", []), entry.get("articles", []), entry.get("finding", "")
    if not _are_texts(outlets) or not _are_texts(articles) or not isinstance(finding, str):
        raise SourceError(
            place, "outlets and articles are lists of names, finding is a text", "Run factdiff accept for it again."
        )
    decision = _read_decision(kind, entry, place)
    own = _read_format(entry.get("format", format_), place)
    return Entry(id_, decision, tuple(sorted(outlets)), tuple(articles), finding, own)


def _read_decision(kind: str, entry: Mapping[str, object], place: str) -> Decision:
    by, on = entry.get("by", ""), _read_day(entry, "on", place)
    if not isinstance(by, str):
        raise SourceError(place, "by is not a text", 'Write by = "…": who decided.')
    if kind == "accepted":
        because = entry.get("because")
        if not isinstance(because, str) or not because.strip():
            raise SourceError(place, "it does not say why", 'Write because = "…": why the finding is accepted.')
        return Decision("accepted", because, _read_day(entry, "until", place), by=by, on=on)
    choice, note, correct = entry.get("decision"), entry.get("note", ""), entry.get("correct", [])
    for known in _DECIDED:
        if known == choice:
            break
    else:
        raise SourceError(place, "it does not say what was decided", f'Write decision = "…": {", ".join(_DECIDED)}.')
    if not isinstance(note, str) or not _are_texts(correct):
        raise SourceError(
            place, "note is not a text, or correct no list of outlets", 'Write correct = ["Coast Herald"].'
        )
    if correct and known != "correct":
        raise SourceError(
            place, f"{known} names outlets to correct", 'Write decision = "correct", or take correct out.'
        )
    return Decision(known, note, outlets=tuple(sorted(correct)), by=by, on=on)


def _read_day(entry: Mapping[str, object], key: str, place: str) -> date | None:
    day = entry.get(key)
    if day is None or (isinstance(day, date) and not isinstance(day, datetime)):
        return day
    raise SourceError(place, f"{key} is not a date", f"Write it as {key} = 2024-06-30, without quotation marks.")


def _are_texts(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def add_entry(text: str, entry: Entry) -> str:
    """The text of a baseline with an entry put in its place, or in place of the one it had; the rest stays as it is.

    Entries stand sorted by id; comments above an entry go with it.
    """
    head, blocks = _split_blocks(text)
    known = dict(blocks)
    known[entry.id] = write_entry(entry)
    return _join_blocks(head, known)


def remove_entry(text: str, id_: str) -> str:
    """The text of a baseline without an entry, and without the comments right above it."""
    head, blocks = _split_blocks(text)
    return _join_blocks(head, {known: block for known, block in blocks if known != id_})


def migrate_text(text: str, entries: Iterable[Entry], renamed: Mapping[str, str]) -> str:
    """The text of a baseline in today's format: older entries under their new ids, all words and comments kept.

    `renamed` has the new ids of those whose findings are known. Any other keeps its id and says of which format that
    is, to be honoured as before; so does one whose new id another entry has already.
    """
    head, blocks = _split_blocks(text)
    older = {entry.id: entry.format for entry in entries if entry.format != ID_FORMAT}
    out = {id_: block for id_, block in blocks if id_ not in older}
    for id_, block in sorted(blocks):
        if id_ in older:
            new = renamed.get(id_, "")
            if new and new not in out and (new == id_ or new not in older):
                out[new] = _rewrite_block(block, new, None)
            else:
                out[id_] = _rewrite_block(block, id_, older[id_])
    head = _FORMAT.sub(f"format = {ID_FORMAT}", head.strip("\n") or HEADING.strip("\n"))
    if not _FORMAT.search(head):
        head = f"{head}\n\nformat = {ID_FORMAT}"
    return _join_blocks(head, out)


def _rewrite_block(block: str, id_: str, format_: int | None) -> str:
    """An entry's text under an id, with its format where that is not the file's."""
    match = _TABLE.search(block)
    if match is None:
        return block
    start, end = match.span(1 if match[1] is not None else 2)
    body = _FORMAT_LINE.sub("", block[match.end() :], count=1)
    mark = f"\nformat = {format_}" if format_ else ""
    return f"{block[:start]}{id_}{block[end : match.end()]}{mark}{body}"


def _join_blocks(head: str, blocks: Mapping[str, str]) -> str:
    head = head.strip("\n") or f"{HEADING}\nformat = {ID_FORMAT}"
    return "\n\n".join([head, *(blocks[id_].strip("\n") for id_ in sorted(blocks))]) + "\n"


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
        for heading in (HEADING, _OLDER_HEADING):
            if not starts and at == 0 and text.startswith(heading):
                at = len(heading)
        starts.append((at, match[1] if match[1] is not None else match[2]))
    if not starts:
        return text, []
    ends = [at for at, _ in starts[1:]] + [len(text)]
    return text[: starts[0][0]], [(id_, text[at:end]) for (at, id_), end in zip(starts, ends, strict=True)]


def write_entry(entry: Entry) -> str:
    """The entry as a TOML table."""
    told = entry.decision
    if told.choice == "accepted":
        lines = [f"[accepted.{_write_id(entry.id)}]", f"because = {_string(told.note)}"]
    else:
        lines = [f"[decided.{_write_id(entry.id)}]", f"decision = {_string(told.choice)}"]
    fields: dict[str, str | tuple[str, ...] | date | None] = {
        "until": told.until,
        "note": "" if told.choice == "accepted" else told.note,
        "correct": told.outlets,
        "by": told.by,
        "on": told.on,
        "outlets": entry.outlets,
        "articles": entry.articles,
        "finding": entry.finding,
    }
    lines += [f"{key} = {_write_value(value)}" for key, value in fields.items() if value]
    return "\n".join(lines) + "\n"


def _write_value(value: str | tuple[str, ...] | date | None) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_string, value))}]"
    return value.isoformat() if isinstance(value, date) else _string(value or "")


def _write_id(id_: str) -> str:
    return id_ if re.fullmatch("[0-9A-Za-z_-]+", id_) else _string(id_)


def _string(text: str) -> str:
    """A TOML basic string: JSON's, but for DEL, on which JSON has no rule; what cannot be printed is replaced."""
    return json.dumps(clean_text(text).strip(), ensure_ascii=False).replace("\x7f", "")


# --- use -----------------------------------------------------------------------------------------


def apply_baseline(report: Report, baseline: Sequence[Entry], *, today: date | None = None) -> Applied:
    """The report with the decisions on its findings and, among its notes, the entries whose day has passed.

    `today` decides which have; without it the latest publication date of the articles does, never the clock.
    """
    day = today or latest_date(report)
    entries = {(entry.format == ID_FORMAT, entry.id): entry for entry in baseline}
    older = _list_older_ids(report) if any(entry.format != ID_FORMAT for entry in baseline) else {}
    used: set[str] = set()
    expired: list[str] = []
    undated: list[str] = []
    renamed: list[str] = []
    found = []
    for one in report.discrepancies:
        entry = entries.get((True, one.id)) or entries.get((False, older.get(one.id, "")))
        if entry is None or not entry.covers(one, report):
            found.append(one)
            continue
        used.add(entry.id)
        until = entry.decision.until
        if entry.id != one.id:
            renamed.append(
                f"{one.id} is {_say_choice(entry)} under the id it had before, {entry.id}: run factdiff accept "
                "--migrate."
            )
        if until and day and day > until:
            expired.append(
                f"{entry.id} was accepted until {until} (“{entry.decision.note}”); that day has passed on {day}: "
                "it counts again."
            )
            found.append(one)
            continue
        if until and day is None:
            undated.append(
                f"{entry.id} is accepted until {until}, but no article has a date to hold that against: give --today."
            )
        found.append(replace(one, decision=_clean(entry.decision)))
    notes = (*expired, *undated, *renamed)
    marked = replace(report, discrepancies=tuple(found), notes=(*report.notes, *notes))
    return Applied(marked, frozenset(used), notes)


def _clean(decision: Decision) -> Decision:
    """The decision with its words as they can be shown, on one line each."""
    return replace(
        decision,
        note=clean_text(decision.note).strip(),
        outlets=tuple(clean_text(outlet).strip() for outlet in decision.outlets),
        by=clean_text(decision.by).strip(),
    )


def _say_choice(entry: Entry) -> str:
    return "accepted" if entry.decision.choice == "accepted" else "decided"


def _list_older_ids(report: Report) -> dict[str, str]:
    """The id of format 1 by that of today, for every finding of a report."""
    outlets = {s.id: s.article.outlet for s in report.sources}
    traits = [read_traits(report.sources, found) for found in report.discrepancies]
    ids = (found.id for found in report.discrepancies)
    return dict(zip(ids, number_as_before(outlets, traits), strict=True))


def find_stale(baseline: Iterable[Entry], reports: Sequence[Report], used: Iterable[str]) -> tuple[Entry, ...]:
    """The entries that match no finding any more, of those whose articles were compared.

    An entry that names no articles is told of by its outlets; one that names neither is never stale.
    """
    matched = frozenset(used)
    files = [frozenset(_normal(s.article.path) for s in report.sources if s.article.path) for report in reports]
    outlets = [frozenset(clean_text(s.article.outlet).strip() for s in report.sources) for report in reports]

    def was_compared(entry: Entry) -> bool:
        if entry.articles:
            return any({_normal(a) for a in entry.articles} <= paths for paths in files)
        return bool(entry.outlets) and any(set(entry.outlets) <= names for names in outlets)

    return tuple(entry for entry in baseline if entry.id not in matched and was_compared(entry))


def _normal(path: str) -> str:
    return Path(os.path.normpath(path)).as_posix()


def say_stale(entry: Entry) -> str:
    """A line that tells of an entry nothing matches."""
    what = f" ({entry.finding})" if entry.finding else ""
    return f"{entry.id}{what} is {_say_choice(entry)} in the baseline, but was not found any more: take it out."


def note_stale(report: Report, stale: Iterable[Entry]) -> Report:
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


def find_entry(given: str, entries: Sequence[Entry]) -> Entry:
    """The entry with an id, or that alone begins so (four letters or more); raises `UsageError` when there is none."""
    found = [e for e in entries if e.id == given] or [e for e in entries if len(given) >= 4 and e.id.startswith(given)]
    if len(found) != 1:
        why = f"{len(found)} entries begin like this: {', '.join(e.id for e in found)}" if found else "no entry has it"
        raise UsageError(given, why, "factdiff accept --list shows the entries.")
    return found[0]


# --- accepting -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Known:
    """A finding of a JSON report: its entry, still without a reason, and the id it had in format 1."""

    entry: Entry
    older_id: str


def list_known(reports: Mapping[str, str]) -> tuple[Known, ...]:
    """The findings of JSON reports by name, of any format version; any other file is passed over."""
    found: dict[tuple[str, str, tuple[str, ...]], Known] = {}
    for _, text in sorted(reports.items()):
        for known in _read_known(text):
            found.setdefault((known.entry.id, known.older_id, known.entry.outlets), known)
    return tuple(found.values())


def describe_findings(report: Report) -> tuple[Known, ...]:
    """The findings of a report, in its order."""
    outlets = {s.id: clean_text(s.article.outlet).strip() for s in report.sources}
    paths = {s.id: s.article.path for s in report.sources if s.article.path}
    older = _list_older_ids(report)
    return tuple(
        Known(
            _describe(found.id, found.kind, found.summary, [e.source for e in found.evidence], outlets, paths),
            older[found.id],
        )
        for found in report.discrepancies
    )


def _describe(
    id_: str, kind: str, summary: str, said: Sequence[str], outlets: Mapping[str, str], paths: Mapping[str, str]
) -> Entry:
    """The entry of a finding about which nothing was decided yet; `said` are the sources of its evidence."""
    return Entry(
        id=id_,
        decision=Decision("accepted"),
        outlets=tuple(sorted(outlets[source] for source in set(said))),
        articles=tuple(dict.fromkeys(paths[source] for source in said if source in paths)),
        finding=f"{kind}: {clean_text(summary)}",
    )


def find_in_reports(given: str, known: Sequence[Known]) -> Entry | None:
    """The entry for an id or its first letters (four or more); older ids are taken too, and give today's.

    None when no report has it; raises `UsageError` when several findings begin so.
    """
    found: dict[str, Entry] = {}
    for exact in (True, False):
        for one in known:
            if any(
                id_ == given or (not exact and len(given) >= 4 and id_.startswith(given))
                for id_ in (one.entry.id, one.older_id)
            ):
                found.setdefault(one.entry.id, one.entry)
        if given in found:
            return found[given]
        if found:
            break
    if len(found) > 1:
        raise UsageError(
            given, f"{len(found)} findings begin like this: {', '.join(sorted(found))}", "Give more of the id."
        )
    return next(iter(found.values()), None)


def find_new_ids(entries: Iterable[Entry], known: Sequence[Known]) -> dict[str, str]:
    """Today's id by the older one, for the entries of an older format whose finding is known without doubt."""
    out = {}
    for entry in entries:
        if entry.format != ID_FORMAT:
            new = {
                one.entry.id
                for one in known
                if one.older_id == entry.id and (not entry.outlets or entry.outlets == one.entry.outlets)
            }
            if len(new) == 1:
                out[entry.id] = new.pop()
    return out


def _read_known(text: str) -> list[Known]:
    try:
        data = json.loads(text)
        if not isinstance(data, dict) or data.get("format") != "factdiff-report":
            return []
        names, traits = read_report_traits(data)
        ids = older = tuple(str(d["id"]) for d in data["discrepancies"])
        if data["format_version"] == 1:
            ids = number_findings(names, traits)
        else:
            older = number_as_before(names, traits)
        outlets = {s: clean_text(name).strip() for s, name in names.items()}
        paths = {str(s["id"]): str(s["path"]) for s in data["sources"] if s["path"]}
        return [
            Known(
                _describe(id_, d["kind"], str(d["summary"]), [str(e["source"]) for e in d["evidence"]], outlets, paths),
                older_id,
            )
            for d, id_, older_id in zip(data["discrepancies"], ids, older, strict=True)
        ]
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return []
