"""The report as workflow commands, which GitHub Actions shows at the lines of a pull request.

The form and its escapes: "Workflow commands for GitHub Actions", docs.github.com, and `command.ts` of actions/toolkit.
"""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

from compare.reporters.excerpts import LEVELS, count_noun, outlet_name, say_standing, short_ids, shorten_text
from compare.reporters.sayings import first_evidence, place_of
from compare.wording import clean_text

if TYPE_CHECKING:
    from compare.model import Discrepancy, Report

MAX_PER_LEVEL = 10
"""GitHub shows no more errors, warnings or notices of one step."""
_MESSAGE_CHARS = 2_000


def render(report: Report) -> str:
    """One command a line, the worst finding first, each at the first mark of the first outlet.

    Past `MAX_PER_LEVEL` of a level a plain line tells how many more there are, and others how many are merely less
    precise, or accepted by an editor: these have none. Every other line begins with `::`, so
    that no word of an article can be a command of its own.
    """
    lines = [
        _command("error", f"{skipped.path} was not read: {skipped.reason}", file=skipped.path, title="not read")
        for skipped in report.skipped[:MAX_PER_LEVEL]
    ]
    paths = {source.id: source.article.path for source in report.sources}
    names = short_ids(report.discrepancies)
    used = Counter({"error": len(lines)})
    shown = [found for found in report.discrepancies if found.standing not in {"accepted", "less precise"}]
    for found in shown:
        level = LEVELS[found.severity] if found.standing == "conflict" else "notice"
        if used[level] == MAX_PER_LEVEL:
            continue
        used[level] += 1
        first = found.evidence[0]
        place = {}
        if path := paths[first.source]:
            column = str(first.column) if first.column else ""
            place = {"file": path, "line": str(max(first.line, 1)), "col": column}
        title = f"{say_standing(found)} · {found.kind} · {names[found.id]}"
        lines.append(_command(level, _message(report, found), **place, title=title))
    more = len(shown) + len(report.skipped) - used.total()
    if more:
        lines.append(f"{count_noun(more, 'more finding')} without an annotation: GitHub shows {MAX_PER_LEVEL} a level.")
    for standing in ("less precise", "accepted"):
        if number := sum(found.standing == standing for found in report.discrepancies):
            lines.append(f"{count_noun(number, f'{standing} finding')} without an annotation.")
    if not lines:
        lines.append(f"factdiff: no conflict or difference found in {count_noun(len(report.sources), 'article')}.")
    return "\n".join(lines) + "\n"


def _message(report: Report, found: Discrepancy) -> str:
    parts = [found.summary, found.reason, f"To settle: {found.question}" if found.question.strip() else ""]
    # Reasons name outlets by their letters, and an annotation stands alone.
    said = first_evidence(found)
    parts.append(
        "; ".join(f"{s.id}: {outlet_name(s)}, line {place_of(said[s.id])}" for s in report.sources if s.id in said)
    )
    return "\n".join(shorten_text(part, _MESSAGE_CHARS) for part in parts if part.strip())


def _command(level: str, message: str, **properties: str | None) -> str:
    said = ",".join(f"{key}={_property(value)}" for key, value in properties.items() if value)
    return f"::{level} {said}::{_data(message)}"


def _data(text: str) -> str:
    lines = "\n".join(clean_text(line) for line in text.split("\n"))
    return lines.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    escaped = clean_text(text.replace(os.sep, "/")).replace("%", "%25")
    return escaped.replace(":", "%3A").replace(",", "%2C")
