"""What a rule says of facts of two outlets, and what the report makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from datetime import date

    from compare.model.articles import Moment

Kind = Literal[
    "date", "quantity", "name", "role", "place", "quote", "polarity", "certainty", "attribution", "framing", "metadata"
]
KINDS: tuple[Kind, ...] = get_args(Kind)
Verdict = Literal["conflict", "differs"]
Severity = Literal["high", "medium", "low"]
Standing = Literal["conflict", "differs", "update", "less precise", "accepted"]
STANDINGS: tuple[Standing, ...] = get_args(Standing)
Choice = Literal["accepted", "no conflict", "ask", "correct"]
CHOICES: tuple[Choice, ...] = get_args(Choice)


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
class Decision:
    """What an editor decided about a finding, as the baseline has it."""

    choice: Choice
    """`accepted` and `no conflict` settle it; `ask` (the desk) and `correct` (an article) leave it to be done."""
    note: str = ""
    """Why it may stay, what to ask, what to correct; never empty where it is accepted."""
    until: date | None = None
    """The last day on which it is accepted; None = for good."""
    outlets: tuple[str, ...] = ()
    """Whose articles are to be corrected, sorted."""
    by: str = ""
    """Who decided; '' = not said."""
    on: date | None = None
    """The day on which it was decided."""

    @property
    def settles(self) -> bool:
        """Whether the finding no longer counts for exit codes."""
        return self.choice in ("accepted", "no conflict")

    def __str__(self) -> str:
        """In words: the reason alone where it is accepted, else what was decided before the note."""
        if self.choice == "accepted":
            return f"{self.note} (until {self.until.isoformat()})" if self.until else self.note
        said = {"no conflict": "Not a conflict", "ask": "Ask the desk"}.get(
            self.choice, f"Correct {' and '.join(self.outlets)}".strip()
        )
        return f"{said}: {self.note}" if self.note else said


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
    decision: Decision | None = None
    """What an editor decided about it, as the baseline has it; None = nothing yet."""
    copies: tuple[tuple[str, ...], ...] = ()
    """Ids of outlets that say the same of it in shared copy, in order of sources; each group is one source."""
    update: str | None = None
    """Id of the source that reports a later state of what changes with time, and may supersede the others; None where
    no source is known to."""
    less_precise: tuple[str, ...] = ()
    """Ids of the sources that only say it less closely than the others; () where more than that is in question."""

    @property
    def accepted(self) -> str:
        """Why it does not count: an editor accepted it, or found that it is no conflict; '' = it counts."""
        return str(self.decision) if self.decision and self.decision.settles else ""

    @property
    def to_do(self) -> str:
        """What an editor decided that is still to be done: to ask the desk, to correct an article; '' = nothing."""
        return str(self.decision) if self.decision and not self.decision.settles else ""

    @property
    def standing(self) -> Standing:
        """How it is told and counted: those accepted apart, then updates, then mere loss of precision."""
        if self.accepted:
            return "accepted"
        if self.update:
            return "update"
        return "less precise" if self.less_precise else self.verdict
