"""Every rule, in one tuple."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.detectors import (
    attributions,
    certainties,
    dates,
    framings,
    names,
    places,
    polarities,
    quantities,
    quotes,
    retellings,
    roles,
    stamps,
)

if TYPE_CHECKING:
    from compare.detectors.rules import Rule

RULES: Final[tuple[Rule, ...]] = (
    *attributions.RULES,
    *certainties.RULES,
    *dates.RULES,
    *framings.RULES,
    *names.RULES,
    *places.RULES,
    *polarities.RULES,
    *quantities.RULES,
    *quotes.RULES,
    *retellings.RULES,
    *roles.RULES,
    *stamps.RULES,
)
"""Every rule, in the order of modules; the registry is this tuple and nothing else."""
