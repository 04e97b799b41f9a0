"""A JSON report -> the report it was written from, as far as reports for readers need it."""

from __future__ import annotations

import json
from datetime import date, datetime
from itertools import pairwise
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_args

from compare.errors import SourceError
from compare.guards import reading, say_fault
from compare.model import (
    KINDS,
    Alignment,
    Article,
    Discrepancy,
    Evidence,
    Extent,
    OnlyIn,
    Pairing,
    Parse,
    Position,
    Report,
    Row,
    SentenceRef,
    Severity,
    Skipped,
    Source,
    Verdict,
    find_source_place,
    make_source_id,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from compare.model import Moment

MAX_BYTES: Final = 100_000_000
FORMAT_VERSIONS: Final = (2,)

_One = TypeVar("_One")


def read_report_file(path: Path) -> Report:
    """The report in a file; raises `SourceError` when there is none."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise SourceError(str(path), f"it is larger than {MAX_BYTES:,} bytes", "Give the report of one story.")
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else "it is not UTF-8 text") or "it cannot be read"
        raise SourceError(
            str(path), why, "Name a JSON report: factdiff compare a.txt b.txt -o report.json writes one."
        ) from None
    return read_report(text, name=str(path))


def read_report(text: str, *, name: str) -> Report:
    """The report that a JSON report tells of, without decisions, for which the baseline is asked.

    It has what pages and lists show; claims, facts and tokens of its articles are not in the file. Raises `SourceError`
    for anything else than a report of a format version in `FORMAT_VERSIONS`.
    """
    remedy = "Give a report that factdiff compare … -o report.json wrote."
    with reading(lambda error: SourceError(name, f"it is not JSON: {say_fault(error)}", remedy)):
        data = json.loads(text)
    if not isinstance(data, dict) or data.get("format") != "factdiff-report":
        raise SourceError(name, "it is no report of factdiff", remedy)
    if data.get("format_version") not in FORMAT_VERSIONS:
        raise SourceError(
            name, f"it is of format version {str(data.get('format_version'))[:20]!r}", "Write it with this version."
        )
    try:
        return _read(data)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, OverflowError) as error:
        raise SourceError(name, f"it is no whole report: {say_fault(error)}", remedy) from None


def _read(data: dict[str, Any]) -> Report:
    sources = tuple(_read_source(one) for one in data["sources"])
    if any(source.id != make_source_id(place) for place, source in enumerate(sources)):
        raise ValueError("its sources are not a, b, c …")
    by_id = {source.id: source for source in sources}
    return Report(
        version=str(data["tool"]["version"]),
        signature=str(data["signature"]),
        sources=sources,
        alignments=tuple(_read_alignment(one, by_id) for one in data["alignments"]),
        discrepancies=tuple(_read_discrepancy(one, by_id) for one in data["discrepancies"]),
        only_in=tuple(_read_only_in(one, by_id) for one in data["only_in"]),
        matrix=tuple(_read_row(one, by_id) for one in data.get("matrix", ())),
        skipped=tuple(Skipped(str(one["path"]), str(one["reason"])) for one in data["skipped"]),
        notes=tuple(str(note) for note in data.get("notes", ())),
        pairing=_read_pairing(data["pairing"], by_id) if "pairing" in data else None,
    )


def _read_pairing(data: dict[str, Any], by_id: dict[str, Source]) -> Pairing:
    pairs = tuple((by_id[a].id, by_id[b].id) for a, b in data["pairs"])
    return Pairing(pairs, tuple(by_id[id_].id for id_ in data["representatives"]), int(data["nearest"]))


def _read_source(data: dict[str, Any]) -> Source:
    text = _text(data["text"])
    spans = [(int(start), int(end)) for start, end in data["sentences"]]
    ends = [0, *(at for span in spans for at in span), len(text)]
    if any(first > second for first, second in pairwise(ends)):
        raise ValueError("its sentences do not lie in its text")
    published = _read_moment(data["published"])
    article = Article(
        text=text,
        outlet=_text(data["outlet"]),
        title=_text(data["title"]) if data["title"] is not None else None,
        published=published,
        published_basis=_text(data["published_basis"]),
        path=_text(data["path"]) if data["path"] is not None else None,
        url=_text(data["url"]) if data["url"] is not None else None,
        sha256=_text(data["sha256"]),
        lines=_read_lines(data.get("lines", ()), text.count("\n") + 1),
        notes=tuple(_text(note) for note in data.get("notes", ())),
        positions=tuple(Position(int(at), int(line), int(column)) for at, line, column in data.get("positions", ())),
        is_page=bool(data.get("is_page", False)),
    )
    parse = Parse(text=text, tokens=(), sentences=tuple(spans), sentence_tokens=((0, 0),) * len(spans))
    anchor = _read_moment(data.get("anchor"))
    return Source(_text(data["id"]), article, parse, anchor=anchor, anchor_basis=_text(data.get("anchor_basis", "")))


def _read_lines(jumps: Sequence[Sequence[int]], count: int) -> tuple[int, ...]:
    """The line of the file for each line of the text, from the rows at which they do not count on."""
    by_row = {int(row): int(line) for row, line in jumps}
    out: list[int] = []
    for row in range(count if by_row else 0):
        out.append(by_row.get(row, out[-1] + 1 if out else 1))
    return tuple(out)


def _read_moment(value: object) -> Moment | None:
    if value is None:
        return None
    text = _text(value)
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _read_ref(data: dict[str, Any], by_id: dict[str, Source]) -> SentenceRef:
    source, sentence = by_id[data["source"]], int(data["sentence"])
    if not 0 <= sentence < max(len(source.parse.sentences), 1):
        raise ValueError(f"{source.id} has no sentence {sentence}")
    return SentenceRef(source.id, sentence)


def _read_alignment(data: dict[str, Any], by_id: dict[str, Source]) -> Alignment:
    refs = [_read_ref(one, by_id) for one in data["sentences"]]
    a, b = sorted(refs, key=lambda ref: find_source_place(ref.source))
    return Alignment(a, b, float(data["score"]), shared_copy=bool(data.get("shared_copy", False)))


def _read_only_in(data: dict[str, Any], by_id: dict[str, Source]) -> OnlyIn:
    ref = _read_ref(data, by_id)
    span = (int(data["start"]), int(data["end"])) if "start" in data else None
    return OnlyIn(
        ref.source,
        ref.sentence,
        span,
        elsewhere=_read_ref(data["elsewhere"], by_id) if "elsewhere" in data else None,
        edits=tuple((int(one["start"]), int(one["end"]), _text(one["text"])) for one in data.get("edits", ())),
        stands_alone=bool(data.get("stands_alone", True)),
    )


def _read_row(data: dict[str, Any], by_id: dict[str, Source]) -> Row:
    cells = tuple((by_id[cell["source"]].id, _text(cell["text"])) for cell in data["cells"])
    return Row(
        _text(data["topic"]),
        _one_of(data["kind"], KINDS),
        cells,
        _one_of(data["status"], ("agree", "conflict", "differs")),
    )


def _read_discrepancy(data: dict[str, Any], by_id: dict[str, Source]) -> Discrepancy:
    update = data.get("update")
    return Discrepancy(
        id=_text(data["id"]),
        kind=_one_of(data["kind"], KINDS),
        verdict=_one_of(data["verdict"], get_args(Verdict)),
        severity=_one_of(data["severity"], get_args(Severity)),
        confidence=float(data["confidence"]),
        rule=_text(data["rule"]),
        topic=_text(data.get("topic", "")),
        summary=_text(data["summary"]),
        reason=_text(data["reason"]),
        question=_text(data.get("question", "")),
        evidence=tuple(_read_evidence(one, by_id) for one in data["evidence"]),
        copies=tuple(tuple(by_id[id_].id for id_ in ids) for ids in data.get("copies", ())),
        update=by_id[update].id if update is not None else None,
        less_precise=tuple(by_id[id_].id for id_ in data.get("less_precise", ())),
    )


def _read_evidence(data: dict[str, Any], by_id: dict[str, Source]) -> Evidence:
    ref = _read_ref(data, by_id)
    start, end = int(data["start"]), int(data["end"])
    if not 0 <= start <= end <= len(by_id[ref.source].article.text):
        raise ValueError(f"{ref.source} has no words from {start} to {end}")
    value = _text(data["value"]) if data["value"] is not None else None
    return Evidence(
        source=ref.source,
        sentence=ref.sentence,
        start=start,
        end=end,
        text=_text(data["text"]),
        line=int(data["line"]),
        value=value,
        said=_text(data.get("said", "")),
        column=int(data["column"]) if data.get("column") is not None else None,
        extent=_read_extent(data["extent"]) if "extent" in data else None,
    )


def _read_extent(data: dict[str, Any]) -> Extent:
    unit = _text(data["unit"])
    low, high = (_read_moment(data[end]) if unit == "time" else _read_number(data[end]) for end in ("low", "high"))
    if low is None and high is None:
        raise ValueError("an extent has no end")
    return Extent(low, high, unit)


def _read_number(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise ValueError(f"{str(value)[:40]!r} is no number")
    return float(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{str(value)[:40]!r} is no text")
    return value


def _one_of(value: object, known: tuple[_One, ...]) -> _One:
    for one in known:
        if one == value:
            return one
    raise ValueError(f"{str(value)[:40]!r} means nothing")
