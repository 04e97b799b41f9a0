"""What a rule is: an immutable value whose one moving part is a function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from compare.model import Finding, Kind, Severity, Story


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that factdiff can say; the module's docstring is its manual page."""

    id: str
    """`quantity-conflict`: printed, documented, never renamed."""
    version: int
    """Raised when the same input may give another finding; part of the report's signature."""
    kind: Kind
    severity: Severity
    """How much the story changes when this is wrong; a finding may say otherwise."""
    summary: str
    """One line: what the rule reports."""
    find: Callable[[Story], Iterable[Finding]]
