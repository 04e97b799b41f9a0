"""Tables: what a column is called, what it holds and how Arrow keeps it; the columns that several tables share.

A finding has the same columns in the tables of a corpus, in a data frame and in a CSV report.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from compare.errors import UsageError

if TYPE_CHECKING:
    from types import ModuleType

    import pyarrow as pa

    from compare.model import Article, Discrepancy, Evidence

Cells = tuple[object, ...]
"""Values in the order of columns; None is null."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `type` is one of `TYPES`."""

    name: str
    type: str
    meaning: str
    leads_to: str = ""
    """The column that holds this value, as `table.column`; '' for a value of its own."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; no two of its rows have the same key, which stands first in a table of a corpus and sorts it."""

    name: str
    meaning: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]

    def schema(self, *, kinds_as_words: bool = False) -> pa.Schema:
        """The schema for Arrow; `kinds_as_words` has plain text where the table has few values over and over."""
        arrow = load_arrow()
        return arrow.schema([(c.name, _arrow_type(c.type, kinds_as_words=kinds_as_words)) for c in self.columns])


TYPES: Final = {
    "text": "string",
    "kind": "dictionary of strings",
    "count": "int32",
    "offset": "int32",
    "score": "float32",
    "number": "float64",
    "flag": "bool",
    "day": "date32",
}
"""What Parquet has for each type: an offset is a number of code points from the start of the article's text."""


def load_arrow() -> ModuleType:
    """pyarrow; raises `UsageError` that says how to install it."""
    try:
        import pyarrow.ipc
        import pyarrow.parquet
    except ImportError:
        raise UsageError(
            "tables",
            "they are written and read with pyarrow, which is not installed",
            "Install an extra: pip install -c constraints.txt '.[corpus]' (of a corpus), or '.[frames]' (data frames).",
        ) from None
    arrow: ModuleType = pyarrow
    return arrow


def _arrow_type(name: str, *, kinds_as_words: bool) -> pa.DataType:
    arrow = load_arrow()
    plain = {
        "text": arrow.string(),
        "count": arrow.int32(),
        "offset": arrow.int32(),
        "score": arrow.float32(),
        "number": arrow.float64(),
        "flag": arrow.bool_(),
        "day": arrow.date32(),
        "kind": arrow.string() if kinds_as_words else arrow.dictionary(arrow.int32(), arrow.string()),
    }
    return plain[name]


OF_FINDING: Final = (
    Column("discrepancy_id", "text", "as in a report: a hash of kind, outlets and values"),
    Column(
        "kind",
        "kind",
        "date, quantity, name, role, place, quote, polarity, certainty, attribution, framing, metadata",
    ),
    Column("verdict", "kind", "`conflict` or `differs`"),
    Column("standing", "kind", "how it is counted: `conflict`, `differs`, `update` or `less precise`"),
    Column("severity", "kind", "`high`, `medium` or `low`"),
    Column("confidence", "score", "0 to 1: how sure that an editor would call it one"),
    Column("rule", "kind", "the rule that found it; `factdiff explain RULE` tells of it"),
    Column("topic", "text", "what it is about, in words of the articles"),
    Column("summary", "text", "what each says; letters are those of `sources.letter`"),
    Column("reason", "text", "why, in a sentence or two"),
    Column("question", "text", "what to ask to settle it"),
)
"""A discrepancy, whoever says what."""
OF_WORDS: Final = (
    Column("sentence", "count", "its sentence, from 0"),
    Column("start", "offset", "where the words begin"),
    Column("end", "offset", "where they end, the first code point that is none of them"),
    Column("text", "text", "the words"),
    Column("value", "text", "as read, normalised; null where there is no value"),
    Column("line", "count", "the line of the file, from 1"),
)
"""The words behind it, and where they stand."""
OF_ARTICLE: Final = (
    Column("name", "text", "the file, or the place in a file, that it was read from"),
    Column("outlet", "text", "who published it"),
    Column("title", "text", "its title; empty where it has none"),
    Column("url", "text", "its address; empty where none is known"),
    Column("published", "text", "when, in ISO 8601, as its outlet's own time; empty where unknown"),
    Column("published_basis", "kind", "where that date comes from"),
)
"""Where an article comes from."""
OF_VALUE: Final = (
    Column("column", "count", "the place in that line, from 1; null where it is not known"),
    Column("unit", "kind", "of a date or figure: the unit it is held against others in; null for what has none"),
    Column("low", "number", "of a figure: the least that it can be, in that unit; null for an open end"),
    Column("high", "number", "the most"),
    Column("earliest", "day", "of a date: the first day that it can be; null for an open end"),
    Column("latest", "day", "the last"),
)
"""Where the value of the words lies on a line with others."""
SIDES: Final = Column("sides", "count", "how many different things are said")
SIDE: Final = Column("side", "count", "articles of one side say the same, from 0")
COPY: Final = Column("copy", "count", "articles with the same number share this copy, one source; null for none")


def finding_cells(found: Discrepancy) -> Cells:
    """The cells of `OF_FINDING`."""
    return (
        found.id,
        found.kind,
        found.verdict,
        found.standing,
        found.severity,
        float(found.confidence),
        found.rule,
        found.topic,
        found.summary,
        found.reason,
        found.question,
    )


def article_cells(article: Article) -> Cells:
    """The cells of `OF_ARTICLE`."""
    published = article.published.isoformat() if article.published else ""
    return (
        article.path or "",
        article.outlet,
        article.title or "",
        article.url or "",
        published,
        article.published_basis,
    )


def words_cells(evidence: Evidence) -> Cells:
    """The cells of `OF_WORDS`."""
    return evidence.sentence, evidence.start, evidence.end, evidence.text, evidence.value, evidence.line


def value_cells(evidence: Evidence) -> Cells:
    """The cells of `OF_VALUE`; of a moment the day on its own clock."""
    extent = evidence.extent
    if extent is None:
        return evidence.column, None, None, None, None, None
    ends = extent.low, extent.high
    numbers = (end if isinstance(end, float | int) and math.isfinite(end) else None for end in ends)
    days = (end.date() if isinstance(end, datetime) else end if isinstance(end, date) else None for end in ends)
    return evidence.column, extent.unit, *numbers, *days
