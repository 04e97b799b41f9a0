"""A report, a ledger or a revision as a short table in a notebook: no script, no style sheet, nothing fetched."""

from __future__ import annotations

import functools
from itertools import islice
from typing import TYPE_CHECKING, Final

from compare.model import Ledger, Report, Revision
from compare.reporters.excerpts import (
    CELL_CHARS,
    TITLE_CHARS,
    count_noun,
    count_verdicts,
    outlet_name,
    say_standing,
    shorten_text,
    story_title,
)
from compare.reporters.pages import read_template
from compare.reporters.revision_passages import UNREAD, count_changes, revision_name
from compare.reporters.sayings import group_evidence, place_of, say_evidence, say_headline, say_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Template

    from compare.model import Evidence, Kind, Source

MAX_ROWS: Final = 40
"""More than one reads in a cell of a notebook; the data frame has them all."""


def write_html(of: Report | Ledger | Revision) -> str:
    """A heading, at most `MAX_ROWS` rows, and how many more there are; everything of an article is escaped."""
    headings: tuple[str, ...]
    if isinstance(of, Report):
        headings, rows, count = ("", "verdict", "about", "what they say"), _tell_findings(of), len(of.discrepancies)
    elif isinstance(of, Ledger):
        headings, rows, count = ("line", "kind", "words", "value", "status"), _tell_facts(of), len(of.entries)
    else:
        headings, rows = ("", "kind", "before", "after"), _tell_changes(of)
        count = len(of.changes) + len(of.unread)
    shown = [[shorten_text(str(cell), 2 * TITLE_CHARS) for cell in row] for row in islice(rows, MAX_ROWS)]
    more = f"{count - MAX_ROWS:,} more" if count > MAX_ROWS else ""
    title, _, said = _say_title(of)
    return _template().render(title=title, said=said, headings=headings, rows=shown, more=more).strip() + "\n"


def say_contents(of: Report | Ledger | Revision) -> str:
    """What it is of and how much it holds, on a line: `The ferry sank: 2 conflicts, 1 difference`."""
    return "".join(_say_title(of))


def _say_title(of: Report | Ledger | Revision) -> tuple[str, str, str]:
    if isinstance(of, Report):
        title, said = story_title(of), f"{count_noun(len(of.sources), 'article')}, {count_verdicts(of.discrepancies)}"
    elif isinstance(of, Ledger):
        title, said = of.source.article.title or outlet_name(of.source), count_noun(len(of.entries), "fact")
    else:
        title, said = revision_name(of), count_changes(of)
    return shorten_text(title, TITLE_CHARS), ": ", said


def _tell_findings(report: Report) -> Iterator[tuple[object, ...]]:
    for number, found in enumerate(report.discrepancies, start=1):
        said = say_headline(found, group_evidence(found))
        yield number, f"{say_standing(found)} · {found.kind} · {found.confidence:.2f}", found.topic, said


def _tell_facts(ledger: Ledger) -> Iterator[tuple[object, ...]]:
    article = ledger.source.article
    for entry in ledger.entries:
        place = say_place(article.line_of(entry.fact.start), article.column_of(entry.fact.start))
        yield place, entry.fact.kind, entry.fact.text, entry.value, entry.status


def _tell_changes(revision: Revision) -> Iterator[tuple[object, ...]]:
    for change in revision.changes:
        status = " · ".join(filter(None, [change.status, change.verdict]))
        yield status, change.kind, _quote(change.old, change.kind), _quote(change.new, change.kind)
    for edit in revision.unread:
        sides = ((revision.old, edit.old), (revision.new, edit.new))
        yield "unread", UNREAD[edit.reason], *(_cut(source, spans) for source, spans in sides)


def _quote(marks: tuple[Evidence, ...], kind: Kind) -> str:
    return f"{say_evidence(marks[0], kind)} (line {place_of(marks[0])})" if marks else ""


def _cut(source: Source, spans: tuple[tuple[int, int], ...]) -> str:
    return " … ".join(shorten_text(source.article.text[start:end], CELL_CHARS) for start, end in spans[:MAX_ROWS])


@functools.cache
def _template() -> Template:
    return read_template("notebook.html.j2")
