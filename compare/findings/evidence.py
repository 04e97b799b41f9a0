"""A span of a source -> the evidence that a report, a ledger or a revision quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Evidence
from compare.values import describe_value, extent_of

if TYPE_CHECKING:
    from compare.model import Extent, Fact, Kind, Mark, Source


def quote_mark(source: Source, mark: Mark, kind: Kind) -> Evidence:
    """What a finding of a kind marks, with the value as the finding has it."""
    spans = (f for f in source.facts_by_sentence[source.parse.sentence_at(mark.start)] if f.kind == kind)
    fact = next((f for f in spans if (f.start, f.end) == (mark.start, mark.end)), None)
    extent = extent_of(fact.value) if fact else None
    return quote_span(source, mark.start, mark.end, mark.value or None, mark.said, extent)


def quote_fact(source: Source, fact: Fact) -> Evidence:
    """A fact with its value in words."""
    return quote_span(source, fact.start, fact.end, describe_value(fact.value), extent=extent_of(fact.value))


def quote_span(
    source: Source, start: int, end: int, value: str | None, said: str = "", extent: Extent | None = None
) -> Evidence:
    """Words of the article and where they stand, with a value that the caller knows."""
    return Evidence(
        source=source.id,
        sentence=source.parse.sentence_at(start),
        start=start,
        end=end,
        text=source.article.text[start:end],
        line=source.article.line_of(start),
        value=value,
        said=said,
        column=source.article.column_of(start),
        extent=extent,
    )
