"""What an edit of articles did to their story: which findings it brought, left in edited words, and settled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from compare.model.findings import Discrepancy
    from compare.model.reports import Report
    from compare.model.revisions import FactChange, Revision

Bearing = Literal["new", "changed", "kept"]
"""What an edit has to do with a finding it touches: brought it; changed a value in it; edited its sentence, no more."""


@dataclass(frozen=True)
class ArticleEdit:
    """An article of a story that an edit changed."""

    path: str
    """Today's path; of a deleted article the one it had."""
    status: Literal["added", "modified", "renamed", "deleted"]
    source: str = ""
    """Its id in the report of today; '' where it is not in it."""
    outlet: str = ""
    old_path: str = ""
    revision: Revision | None = None
    """What became of its facts; None where one of the versions could not be read."""
    lines: tuple[tuple[int, int], ...] = ()
    """The lines of today's file that the edit changed: (first, last), in order."""
    failure: str = ""
    """Why the version before could not be read."""


@dataclass(frozen=True, slots=True)
class EditedFinding:
    """A finding of today that an edit touches."""

    found: Discrepancy
    bearing: Bearing
    before: Discrepancy | None = None
    """The finding it was before the edit, where there was one: the same, or one with another value."""
    sources: tuple[str, ...] = ()
    """Ids of the edited articles in it."""
    changes: tuple[FactChange, ...] = ()
    """The changed or added facts that stand in it."""


@dataclass(frozen=True)
class StoryEdit:
    """An edit and the story it is of."""

    report: Report
    """The story of today."""
    edits: tuple[ArticleEdit, ...] = ()
    """The articles that were edited, in the order of the report, those deleted last; () where the edit is of others."""
    touched: tuple[EditedFinding, ...] = ()
    """New ones first, then changed ones, then kept ones; each in the order of the report."""
    untouched: tuple[Discrepancy, ...] = ()
    settled: tuple[Discrepancy, ...] = ()
    """Findings of the story before that are none any more, though their articles are still there."""
    gone: tuple[Discrepancy, ...] = ()
    """Findings of the story before that went with a deleted article."""
    before: Report | None = None
    """The story before the edit; None where there was none to compare."""
