"""The report as workflow commands, which GitHub Actions shows at the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.reporters.excerpts import LEVELS, count_noun, outlet_name, say_standing, short_ids
from compare.reporters.sayings import first_evidence, place_of
from compare.reporters.workflow_commands import Commands, write_place

if TYPE_CHECKING:
    from compare.model import Discrepancy, Report


def render(report: Report) -> str:
    """One command a line, the worst finding first, each at its first evidence.

    Past `MAX_PER_LEVEL` of a level a plain line tells how many more there are, and others how many are merely less
    precise, or accepted by an editor: these have none.
    """
    paths = {source.id: source.article.path for source in report.sources}
    names = short_ids(report.discrepancies)
    commands = Commands(report.skipped)
    for found in report.discrepancies:
        if found.standing in {"accepted", "less precise"}:
            continue
        level = LEVELS[found.severity] if found.standing == "conflict" else "notice"
        first = found.evidence[0]
        title = f"{say_standing(found)} · {found.kind} · {names[found.id]}"
        commands.add(level, _message(report, found), write_place(paths[first.source], first), title=title)
    told = []
    for standing in ("less precise", "accepted"):
        if number := sum(found.standing == standing for found in report.discrepancies):
            told.append(f"{count_noun(number, f'{standing} finding')} without an annotation.")
    nothing = f"factdiff: no conflict or difference found in {count_noun(len(report.sources), 'article')}."
    return commands.finish(told, nothing)


def _message(report: Report, found: Discrepancy) -> list[str]:
    # Reasons name outlets by their letters, and an annotation stands alone.
    said = first_evidence(found)
    places = "; ".join(f"{s.id}: {outlet_name(s)}, line {place_of(said[s.id])}" for s in report.sources if s.id in said)
    settle = f"To settle: {found.question}" if found.question.strip() else ""
    return [found.summary, found.reason, settle, places]
