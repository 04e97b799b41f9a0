"""The YAML front matter of a text or Markdown file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.errors import SourceError
from compare.guards import is_bad_input
from compare.model import Statement
from compare.sources.drafts import Line
from compare.sources.moments import read_moment
from compare.sources.statements import DATE_KEYS, fold_key

if TYPE_CHECKING:
    from collections.abc import Sequence

KEYS = ("outlet", "title", "published", "updated", "url", "byline")
_DATE_NAMES = frozenset(fold_key(name) for names in DATE_KEYS.values() for name in names)
_SAID = {"published": "publication date", "updated": "time of update"}
MAX_LINES = 200
MAX_CHARS = 20_000
_MAX_NOTES = 5
_KEY = re.compile(r"([A-Za-z_][\w -]{0,40}?)[ ]{0,4}:(?:[ ]+(.*)|$)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the front matter says, and how many lines of the file it takes, both fences included."""

    length_lines: int
    title: Line | None = None
    statements: tuple[Statement, ...] = ()
    notes: tuple[str, ...] = ()


def read_front_matter(lines: Sequence[str], *, name: str) -> FrontMatter | None:
    """The front matter of a file's lines, or None when it has none.

    It is read as YAML; when it is not valid YAML (a title with a colon, say), each line as `key: value`.
    What cannot be read, a date above all, gives a note. Raises `SourceError` when it is not closed.
    """
    first = next((n for n, line in enumerate(lines[:MAX_LINES]) if line.strip()), None)
    if first is None or lines[first].rstrip() != "---":
        return None
    # Between two rulers may stand prose: a thematic break of Markdown, no front matter.
    start = first + 1
    inside = next((line for line in lines[start : start + MAX_LINES] if line.strip()), "")
    if not _KEY.match(inside) and inside.rstrip() not in ("---", "...") and not inside.startswith(("#", "{")):
        return None
    known = inside.partition(":")[0].strip().lower() in KEYS
    end = next(
        (n for n in range(start, min(len(lines), start + MAX_LINES)) if lines[n].rstrip() in ("---", "...")), None
    )
    if end is None or sum(map(len, lines[start:end])) > MAX_CHARS:
        if not known:
            return None
        raise SourceError(
            name,
            "its front matter is not closed"
            if end is None
            else f"its front matter is longer than {MAX_CHARS:,} characters",
            "End it with a line that holds only ---.",
        )
    values, notes = _read_values(lines[start:end])
    if not values and inside.rstrip() not in ("---", "...") and not known:
        return None
    stated = {key: [Statement(key, values[key], "front matter")] for key in KEYS if values.get(key)}
    dates, more = _read_dates(values)
    stated |= {key: dates.get(key, []) for key in _SAID}
    notes += more
    title = values.get("title", "")
    at = next((n for n in range(start, end) if lines[n].lstrip().lower().startswith("title")), first)
    return FrontMatter(
        length_lines=end + 1,
        title=Line(title, at + 1) if title else None,
        statements=tuple(statement for key in KEYS for statement in stated.get(key, ())),
        notes=tuple(notes),
    )


def _read_dates(values: dict[str, str]) -> tuple[dict[str, list[Statement]], list[str]]:
    """The dates under every name that is known, the surest first; notes on those that could not be read or used."""
    named = {fold_key(key): (key, value) for key, value in values.items() if value}
    found: dict[str, list[Statement]] = {}
    notes: list[str] = []
    for field, names in DATE_KEYS.items():
        for name in names:
            key, value = named.get(fold_key(name), ("", ""))
            if not value:
                continue
            if read_moment(value) is not None:
                found.setdefault(field, []).append(Statement(field, value, "front matter"))
            else:
                called = "" if key == field else f" ({key})"
                notes.append(f"the front matter's {_SAID[field]}{called}, {value[:60]!r}, could not be read")
    unknown = [
        key
        for key, value in values.items()
        if key not in KEYS and fold_key(key) not in _DATE_NAMES and read_moment(value) is not None
    ]
    notes += [
        f"the front matter's {key!r} is a date under a name that is not known, and was not used: "
        "call it published or updated, if it is that"
        for key in unknown[:_MAX_NOTES]
    ]
    return found, notes


def _read_values(lines: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    import yaml

    try:
        # BaseLoader makes strings only: safe, and "published: 2023-06-31" or "title: 10:30" raise nothing.
        read = yaml.load("\n".join(lines), Loader=yaml.BaseLoader)  # noqa: S506 - constructs strings, lists, dicts only
    except Exception as error:
        if not is_bad_input(error):
            raise
        read = None
    if isinstance(read, dict):
        pairs = [(key, value) for key, value in read.items() if isinstance(key, str) and isinstance(value, str)]
        notes = []
    else:
        matches = [(line, _KEY.match(line)) for line in lines if line.strip() and not line.lstrip().startswith("#")]
        pairs = [(m.group(1), _unquoted((m.group(2) or "").strip())) for _, m in matches if m]
        # A colon in a title is all that is wrong as a rule, and then nothing is lost.
        lost = sum(m is None for _, m in matches)
        notes = [f"{lost} lines of the front matter could not be read"] if lost and pairs else []
    values: dict[str, str] = {}
    for key, value in pairs:
        plain = " ".join(value.split())
        values[key.strip().lower()] = "" if plain.lower() in ("~", "null") else plain
    return values, notes


def _unquoted(value: str) -> str:
    mark = value[:1]
    bare = value[1:-1]
    return bare if mark in ("'", '"') and len(value) > 1 and value[-1] == mark and mark not in bare else value
