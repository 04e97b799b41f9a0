"""What has happened to the contested facts of a story, over the kept versions of its articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from datetime import datetime

    from compare.model.articles import Article, Skipped
    from compare.model.findings import Evidence, Kind, Standing
    from compare.model.reports import Report
    from compare.model.revisions import Revision

NoticeSort = Literal["correction", "clarification", "update"]
NOTICE_SORTS: tuple[NoticeSort, ...] = get_args(NoticeSort)
"""The surest first."""
Came = Literal[
    "first said",
    "same",
    "changed silently",
    "corrected",
    "updated",
    "dropped",
    "said again",
    "no longer in conflict",
]
"""How a value came about: said by an outlet that had not told it before, new or as another one had it; changed in a
version, without a word, with a notice of correction, or because it grows with time; left out; told once more; and what
ended a conflict of two outlets."""
CAME: tuple[Came, ...] = get_args(Came)


class Version(NamedTuple):
    """A version of an outlet's article, to be traced."""

    article: Article
    seen: datetime
    """Aware: when it was first seen, or what it says of itself. At midnight sharp only the day is known."""
    of: str = ""
    """What it is a version of, the same text for all of one article; '' = told by outlet and address."""
    basis: str = "given"
    """Where the time came from: `updated`, `published`, `file name`, `given` …"""


@dataclass(frozen=True, slots=True)
class Notice:
    """A newsroom's word on its own article: what it corrected, made clearer or brought up to date."""

    sort: NoticeSort
    text: str
    """Verbatim, blanks collapsed."""
    place: Literal["top", "bottom"]
    """In which half of the article it stands."""
    line: int | None = None
    """1-based, in the file; None where it is not known."""


@dataclass(frozen=True)
class TracedVersion:
    """A version as it was compared."""

    id: str
    """The article's id and the number of the version, from 1: `a1`, `a2`, `b1`."""
    article: Article
    """Without the notices in its text."""
    seen: datetime
    """In UTC."""
    basis: str
    notices: tuple[Notice, ...] = ()
    """Those that the version before did not have."""
    sentences: tuple[tuple[int, int], ...] = ()
    """Spans of the article's text, in order; () where it was compared with nothing."""


@dataclass(frozen=True)
class TracedArticle:
    """An article of the story; `id` is `a`, `b` … in the order in which they were first seen."""

    id: str
    outlet: str
    url: str | None
    versions: tuple[TracedVersion, ...]
    """In order of time, at least one; the text of each differs from that of the one before."""


@dataclass(frozen=True, slots=True)
class FactEvent:
    """One thing that happened to a fact. The source of evidence is the id of a version."""

    seen: datetime
    version: str
    """Id of the version that brought it."""
    came: Came
    evidence: Evidence | None
    """What the version says; None where it was dropped."""
    before: Evidence | None = None
    """What the version before said, of a value changed or dropped."""
    same_as: tuple[str, ...] = ()
    """Ids of the articles that said the same at that time."""
    others: tuple[str, ...] = ()
    """Ids of the articles with which it is no longer in conflict."""
    notice: Notice | None = None
    """The notice that speaks of the change."""
    notice_in: str = ""
    """Id of the version in which that notice was new: this one, or a later one, where it came late."""


@dataclass(frozen=True, slots=True)
class FactConflict:
    """Two articles that gave other values while both stood."""

    a: str
    b: str
    """Ids of articles, in their order."""
    standing: Standing
    since: datetime
    until: datetime | None = None
    """None: it still stands in the last versions."""
    ended_by: str = ""
    """Id of the version that ended it."""


@dataclass(frozen=True, slots=True)
class FactHistory:
    """One contested fact: two outlets gave it otherwise, or one changed it."""

    id: str
    kind: Kind
    topic: str
    events: tuple[FactEvent, ...]
    """In order of time, then of articles."""
    conflicts: tuple[FactConflict, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether two outlets are still in conflict about it, where no later report explains that."""
        return any(conflict.until is None and conflict.standing == "conflict" for conflict in self.conflicts)


@dataclass(frozen=True)
class History:
    """A story over time."""

    version: str
    signature: str
    articles: tuple[TracedArticle, ...]
    facts: tuple[FactHistory, ...]
    """Those still in conflict first, then those changed silently, then by time."""
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Edit:
    """Two successive versions of one article, compared."""

    old: str
    new: str
    """Ids of versions."""
    revision: Revision


@dataclass(frozen=True)
class Meeting:
    """Two versions of two articles that stood at one time, compared; `a` comes before `b` in the order of articles."""

    a: str
    b: str
    """Ids of versions, sources `a` and `b` of the report."""
    report: Report
