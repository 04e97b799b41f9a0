"""What a rule is: an immutable value whose one moving part is a function."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from inspect import cleandoc
from typing import TYPE_CHECKING, TypeAlias

from compare.model import RuleHelp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

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
    """Rules that come out of one reading share the function; it is then run once."""
    is_judged: bool = False
    """Do its findings come from `Story.clashes`, with their probability? Others get the share that proved right."""


def describe_rule(rule: Rule) -> RuleHelp:
    """The rule with its module's manual page; under `python -OO`, which drops docstrings, with its summary."""
    page = cleandoc(sys.modules[rule.find.__module__].__doc__ or rule.summary)
    return RuleHelp(rule.id, rule.version, rule.kind, rule.severity, rule.summary, page)


Known: TypeAlias = "Mapping[Callable[[Story], Iterable[Finding]], Sequence[Finding]]"
"""What some functions of rules find in one story."""


def apply_rules(rules: Iterable[Rule], story: Story, known: Known | None = None) -> Iterator[Finding]:
    """What the rules say of a story, in their order; what is known already is not looked for again."""
    for find in dict.fromkeys(rule.find for rule in rules):
        yield from known[find] if known and find in known else find(story)
