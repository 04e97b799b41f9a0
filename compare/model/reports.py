"""What reporters are given: the comparison of a story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from compare.model.shown import Shown

if TYPE_CHECKING:
    from compare.model.articles import Skipped
    from compare.model.findings import Discrepancy, Kind, Severity
    from compare.model.stories import Alignment, Pairing, SentenceRef, Source


@dataclass(frozen=True, slots=True)
class OnlyIn:
    """What only one outlet states: a sentence in no alignment or, with a `span`, a claim in an aligned one.

    With `elsewhere` it may not be so: another outlet has a sentence that probably tells of the same, and tells it
    otherwise or in other words.
    """

    source: str
    sentence: int
    span: tuple[int, int] | None = None
    """Code points of the article's text."""
    elsewhere: SentenceRef | None = None
    """The likeliest sentence of another outlet to compare it with; None where none is likely."""
    edits: tuple[tuple[int, int, str], ...] = ()
    """Spans of the article's text, in order, and what to read for them where the sentence stands alone: "[the mayor]"
    for "she", nothing for a dateline."""
    stands_alone: bool = True
    """Whether a reader without the article understands it, and can do something with it; reports show only such."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of *who reports what*: one fact, and what each outlet says of it."""

    topic: str
    kind: Kind
    cells: tuple[tuple[str, str], ...]
    """(source id, words or value), in the order of sources; a source that is absent has no cell."""
    status: Literal["agree", "conflict", "differs"]


@dataclass(frozen=True, slots=True)
class RuleHelp:
    """What a reader should know of a rule, for reporters, which know no detectors."""

    id: str
    version: int
    kind: Kind
    severity: Severity
    summary: str
    help: str
    """The detector's manual page, in Markdown."""


@dataclass(frozen=True, repr=False)
class Report(Shown):
    """All that a reporter needs, and no clock: the same input gives the same report."""

    version: str
    signature: str
    sources: tuple[Source, ...]
    alignments: tuple[Alignment, ...]
    discrepancies: tuple[Discrepancy, ...]
    """Conflicts first, then by severity, then by place in the first outlet."""
    only_in: tuple[OnlyIn, ...]
    """What no other outlet states, material facts first within each source."""
    matrix: tuple[Row, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()
    """What to read with care: an inferred anchor, a missing publication date …"""
    rules: tuple[RuleHelp, ...] = ()
    """The rules that looked, in the order of the registry; findings of other stages may name further ones."""
    pairing: Pairing | None = None
    """Which articles were compared with each other; None where it was each with each."""
