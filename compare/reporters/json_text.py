"""JSON for people and diffs, which every format made of it shares."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.model import Evidence, Moment

_LINE_CHARS = 160
_ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def record_fields(value: object, fields: str) -> dict[str, object]:
    """The named fields of a value as JSON takes them: dates in ISO 8601, tuples as lists."""
    return {name: _plain(getattr(value, name)) for name in fields.split()}


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def record_evidence(evidence: Evidence, *, leaving_out: str = "") -> dict[str, object]:
    """A span of evidence as a JSON object, without the field that its format does not have."""
    record = record_fields(evidence, "source sentence start end text line column value")
    record.pop(leaving_out, None)
    if evidence.extent:
        record["extent"] = {
            "low": _plain_end(evidence.extent.low),
            "high": _plain_end(evidence.extent.high),
            "unit": evidence.extent.unit,
        }
    return record


def _plain_end(end: float | Moment | None) -> object:
    """Whole numbers without a decimal point, dates in ISO 8601."""
    return int(end) if isinstance(end, float) and end.is_integer() else _plain(end)


def write_json(value: object) -> str:
    """The value as JSON for people and diffs: what fits a line stands on one, the rest is indented by two; a newline.

    Letters stay letters; a lone surrogate, which UTF-8 cannot hold, is written as its escape.
    """
    text = "".join(_chunks(value, "")) + "\n"
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _chunks(value: object, indent: str) -> Iterator[str]:
    # Only what might fit a line is encoded to see whether it does: else each level would encode all below it.
    if not isinstance(value, (dict, list)) or not value:
        yield _ENCODE(value)
        return
    room = _LINE_CHARS - len(indent)
    if _room_left(value, room) >= 0:
        flat = _ENCODE(value)
        if len(flat) <= room:
            yield flat
            return
    inner = indent + "  "
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    yield opening
    for n, (label, item) in enumerate(_items(value)):
        yield f"{',' if n else ''}\n{inner}{label}"
        yield from _chunks(item, inner)
    yield f"\n{indent}{closing}"


def _room_left(value: object, room: int) -> int:
    """The characters left of `room` at best, once the value is written; it stops looking when there are none."""
    if isinstance(value, str):
        return room - len(value) - 2
    if not isinstance(value, (dict, list)):
        return room - 1
    for label, item in value.items() if isinstance(value, dict) else (("", item) for item in value):
        room = _room_left(item, room - len(label))
        if room < 0:
            break
    return room


def _items(value: Mapping[str, object] | Sequence[object]) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        yield from ((f"{_ENCODE(key)}: ", item) for key, item in value.items())
    else:
        yield from (("", item) for item in value)
