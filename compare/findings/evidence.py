"""A span of a source -> the evidence that a report, a ledger or a revision quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Evidence
from compare.values import describe_value

if TYPE_CHECKING:
    from compare.model import Fact, Mark, Source


def quote_mark(source: Source, mark: Mark) -> Evidence:
    """What a finding marks, with the value as the finding has it."""
    return _quote(source, mark.start, mark.end, mark.value or None, mark.said)


def quote_fact(source: Source, fact: Fact) -> Evidence:
    """A fact with its value in words."""
    return _quote(source, fact.start, fact.end, describe_value(fact.value))


def _quote(source: Source, start: int, end: int, value: str | None, said: str = "") -> Evidence:
    return Evidence(
        source=source.id,
        sentence=source.parse.sentence_at(start),
        start=start,
        end=end,
        text=source.article.text[start:end],
        line=source.article.line_of(start),
        value=value,
        said=said,
    )
