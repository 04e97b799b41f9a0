"""How a file was read, for its user to check: what was kept, what was left out and why, and what it says of itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from compare.reporters.json_text import record_fields
from compare.sources.languages import language_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Article

_WIDTH_CHARS = 100


def write_readings(articles: Sequence[Article], *, as_json: bool) -> str:
    """The reading of each article as a table to look at, or all of them as JSON."""
    if as_json:
        document = {"format": "factdiff-sources", "format_version": 1, "sources": [_record(a) for a in articles]}
        return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    return "\n".join(map(_table, articles))


def _table(article: Article) -> str:
    rows = [("file", article.path or "", "")]
    rows += [(s.field, s.value, f"{s.basis}{', used' if s.used else ''}") for s in article.statements]
    stated = {s.field for s in article.statements if s.used}
    if "outlet" not in stated:
        rows.append(("outlet", article.outlet, "the file's name, used"))
    if article.title and "title" not in stated:
        rows.append(("title", article.title, "first line, used"))
    if "published" not in stated:
        rows.append(("published", "unknown", ""))
    rows.append(("language", language_name(article.language), ""))
    rows += [("notice", notice, "") for notice in article.notices]
    rows += [("note", note, "") for note in article.notes]
    head = [f"{field:<10}{_cut(value)}{f'  ({basis})' if basis else ''}" for field, value, basis in rows]
    kept, left_out = _lines(article)
    width = len(str(max((line for line, *_ in (*kept, *left_out)), default=0)))
    body = [
        f"{line:>{width}} {mark} {_cut(text)}{f'  ← {reason}' if reason else ''}"
        for line, _, mark, text, reason in sorted([*kept, *left_out], key=lambda row: row[:2])
    ]
    total = f"{len(kept)} {'line' if len(kept) == 1 else 'lines'} kept (+), {len(left_out)} left out (-)"
    return "\n".join([*head, "", total, *body]) + "\n"


_Row = tuple[int, int, str, str, str]


def _lines(article: Article) -> tuple[list[_Row], list[_Row]]:
    """Kept and left-out lines: line of the file, place in its list, mark, text, reason."""
    rows = article.text.split("\n")
    kept: list[_Row] = []
    for n, text in enumerate(rows):
        if text:
            title = n == 0 and text == article.title
            kept.append((article.lines[n] if n < len(article.lines) else n + 1, n, "+", text, "title" if title else ""))
    left_out = [(item.line, n, "-", item.text, item.reason) for n, item in enumerate(article.left_out)]
    return kept, left_out


def _cut(text: str) -> str:
    # Whatever a page may hold, a terminal must not be told to do anything by it.
    plain = "".join(c if c.isprintable() else "\ufffd" for c in text)
    return plain if len(plain) <= _WIDTH_CHARS else plain[: _WIDTH_CHARS - 1] + "…"


def _record(article: Article) -> dict[str, object]:
    kept, _ = _lines(article)
    return {
        **record_fields(article, "path outlet title published published_basis"),
        "zone": article.zone or None,
        **record_fields(article, "updated byline"),
        "dateline": article.dateline or None,
        **record_fields(article, "agencies notices language url sha256 notes"),
        "statements": [record_fields(s, "field value basis used") for s in article.statements],
        "kept": [{"line": line, "text": text} for line, _, _, text, _ in kept],
        "left_out": [record_fields(item, "line text reason") for item in article.left_out],
    }
