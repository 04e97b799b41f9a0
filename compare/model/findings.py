"""What a rule says of facts of two outlets, and what the report makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from compare.model.articles import Moment

Kind = Literal[
    "date", "quantity", "name", "role", "place", "quote", "polarity", "certainty", "attribution", "framing", "metadata"
]
KINDS: tuple[Kind, ...] = get_args(Kind)
Verdict = Literal["conflict", "differs"]
Severity = Literal["high", "medium", "low"]
Standing = Literal["conflict", "differs", "update", "less precise", "accepted"]
STANDINGS: tuple[Standing, ...] = get_args(Standing)


@dataclass(frozen=True, slots=True)
class Extent:
    """A closed interval on the line of numbers, or of time; None is an open end, and one end at least is known."""

    low: float | Moment | None
    high: float | Moment | None
    unit: str
    """The canonical unit of a figure ("USD", "m", "percent", "s"), `count` of what is counted, `time` of dates."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The shortest span that carries a value, and the value as read ('' where there is none)."""

    source: str
    start: int
    end: int
    value: str = ""
    said: str = ""
    """The value as people write it, where that is another text: "May 2023"."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule says about facts of two outlets, before findings are merged and numbered."""

    rule: str
    kind: Kind
    verdict: Verdict
    severity: Severity
    confidence: float
    """0 to 1: how sure that an editor would call this a difference of this fact."""
    topic: str
    """What the difference is about, in a few words of the articles: "Sullivan–Wang meeting"."""
    marks: tuple[Mark, ...]
    """At least one mark in each of two outlets; the first mark of each source is the one shown first."""
    reason: str
    """A sentence or two that an editor can check against the articles."""
    question: str
    """What to ask a source to settle it."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim span, where it stands, and its normalised value (None where it has none)."""

    source: str
    sentence: int
    start: int
    end: int
    text: str
    line: int
    value: str | None = None
    said: str = ""
    """The value as people write it, where that is another text."""
    column: int | None = None
    """1-based, in code points, in the line given; None where the format of the file has none, or it is not known."""
    extent: Extent | None = None
    """Where the value lies on a line with others of its unit; None where it has no such place."""


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Two or more facts, in aligned claims, about the same thing, that are not the same."""

    id: str
    kind: Kind
    verdict: Verdict
    severity: Severity
    confidence: float
    rule: str
    topic: str
    summary: str
    reason: str
    question: str
    evidence: tuple[Evidence, ...]
    """In the order of sources; the first of each source is the one shown first."""
    accepted: str = ""
    """Why an editor accepted it, as the baseline has it; '' = not accepted."""
    copies: tuple[tuple[str, ...], ...] = ()
    """Ids of outlets that say the same of it in shared copy, in order of sources; each group is one source."""
    update: str | None = None
    """Id of the source that reports a later state of what changes with time, and may supersede the others; None where
    no source is known to."""
    less_precise: tuple[str, ...] = ()
    """Ids of the sources that only say it less closely than the others; () where more than that is in question."""

    @property
    def standing(self) -> Standing:
        """How it is told and counted: those accepted apart, then updates, then mere loss of precision."""
        if self.accepted:
            return "accepted"
        if self.update:
            return "update"
        return "less precise" if self.less_precise else self.verdict
