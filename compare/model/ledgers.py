"""Every checkable fact of one article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from compare.model.shown import Shown

if TYPE_CHECKING:
    from compare.model.facts import Fact
    from compare.model.findings import Evidence
    from compare.model.stories import Source


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A fact of one article, and how it stands against others."""

    fact: Fact
    value: str
    """The value in words: "1–10 May 2023", "at least 41 people"."""
    claim: str = ""
    """The claim in a few words of the article."""
    status: Literal["", "agreed", "conflicting", "differs", "single source"] = ""
    """'' where there is nothing to hold it against."""
    others: tuple[Evidence, ...] = ()
    """What the other articles say of it, where they do; at most one for each."""


@dataclass(frozen=True, repr=False)
class Ledger(Shown):
    """Every checkable fact of one article; `against` are the other articles, `b`, `c` … in the order given."""

    source: Source
    entries: tuple[LedgerEntry, ...]
    """In order of the facts: start, end, kind."""
    against: tuple[Source, ...] = ()
