"""Many reports as one page of Markdown, cut to what GitHub takes: for the summary of a step, and for a comment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.model import STANDINGS
from compare.reporters.excerpts import count_apart, count_noun
from compare.reporters.markdown_page import LEAST_CHARS, fits_limits, measure, write_markdown
from compare.reporters.markdown_text import escape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Report, Standing

MARKER = "<!-- factdiff: this comment is kept up to date -->"
"""The first line of a comment, by which it is found again."""
MARKER_ROOM = 200
"""Characters left for the name that tools/keep_comment.py puts into the marker."""


@dataclass(frozen=True, slots=True)
class DigestEntry:
    """A story that was checked: its report, or why there is none."""

    name: str
    report: Report | None
    failure: str = ""
    path: str = ""
    """Where the whole report stands, '' when it was not written."""


def render_digest(
    entries: Sequence[DigestEntry], *, max_chars: int | None = None, max_bytes: int | None = None, marker: str = ""
) -> str:
    """A table of the stories, then their reports, the worst first; it ends with a newline.

    Limits are those of `write_markdown`. A report that does not fit is cut, and where not even its head does,
    only the table tells of it.
    """
    table = _table(entries)
    head = [*([marker] if marker else []), f"# factdiff: {_say_total(entries)}", table]
    text = "\n\n".join(head) + "\n"
    if not fits_limits(text, max_chars, max_bytes):
        # Stories without number: the counts at least.
        return "\n\n".join([*head[:-1], f"{count_noun(len(entries), 'story')}; the table was cut to fit."]) + "\n"
    ranked = sorted(entries, key=lambda e: (*(-_count(e.report, standing) for standing in STANDINGS), e.name))
    left = [e for e in ranked if e.report is not None and e.report.discrepancies]
    parts = []
    for n, entry in enumerate(left):
        share = len(left) - n
        used = zip(measure(text), (max_chars, max_bytes), strict=True)
        chars, size = (None if limit is None else (limit - length) // share - 2 for length, limit in used)
        if any(room is not None and room < LEAST_CHARS for room in (chars, size)):
            parts.append(entry.name)
            continue
        if entry.report is not None:
            text += "\n" + write_markdown(entry.report, max_chars=chars, max_bytes=size, whole=entry.path)
    if parts:
        said = f"\nLeft out to fit: {escape(', '.join(parts))}.\n"
        text += said if fits_limits(text + said, max_chars, max_bytes) else ""
    return text


def _table(entries: Sequence[DigestEntry]) -> str:
    lines = [
        "| story | conflicts | differences | updates | less precise | accepted | |",
        "|---|---|---|---|---|---|---|",
    ]
    for entry in entries:
        if entry.report is None:
            lines.append(f"| {escape(entry.name)} | | | | | | not checked: {escape(entry.failure)} |")
            continue
        skipped = len(entry.report.skipped)
        told = f"{count_noun(skipped, 'input')} could not be read" if skipped else escape(entry.path)
        numbers = " | ".join(str(_count(entry.report, standing)) for standing in STANDINGS)
        lines.append(f"| {escape(entry.name)} | {numbers} | {told} |")
    return "\n".join(lines)


def _count(report: Report | None, standing: Standing) -> int:
    return sum(found.standing == standing for found in report.discrepancies) if report else 0


def _say_total(entries: Sequence[DigestEntry]) -> str:
    found = [d for entry in entries if entry.report for d in entry.report.discrepancies]
    stories = f"{len(entries)} {'story' if len(entries) == 1 else 'stories'}"
    conflicts, differences = (sum(d.standing == verdict for d in found) for verdict in ("conflict", "differs"))
    said = [count_noun(conflicts, "conflict"), count_noun(differences, "difference")]
    return f"{', '.join([*said, *count_apart(found)])} in {stories}"
