"""A report, a ledger or a revision -> a data frame of pandas or polars, its columns and types always the same."""

from __future__ import annotations

from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Literal

from compare.errors import UsageError
from compare.findings.evidence import quote_fact, quote_span
from compare.model import FactChange, Ledger, Report, Revision
from compare.reporters.columns import (
    OF_ARTICLE,
    OF_VALUE,
    OF_WORDS,
    Cells,
    Column,
    Table,
    article_cells,
    load_arrow,
    value_cells,
    words_cells,
)
from compare.reporters.finding_rows import FINDINGS, MENTIONS, list_finding_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import pyarrow as pa

    from compare.model import Evidence, Source, WordChange

Library = Literal["pandas", "polars"]
LIBRARIES: Final[tuple[Library, ...]] = ("pandas", "polars")
"""In the order of choice."""

_IN_WORDS: Final = Column("value_in_words", "text", "as read, in words; null where there is no value")
_OF_WORDS: Final = tuple(_IN_WORDS if column.name == "value" else column for column in OF_WORDS)

FACTS: Final = Table(
    "facts",
    "Every checkable fact of an article.",
    ("number",),
    (
        Column("number", "count", "from 1, in the order of the text"),
        Column("kind", "kind", "date, quantity, name, role, place, quote, attribution, certainty, polarity"),
        Column("claim", "text", "the claim in a few words of the article"),
        Column("status", "kind", "agreed, conflicting, differs, single source; empty with nothing to hold it against"),
        Column("others", "count", "how many other articles say something of it"),
        *OF_ARTICLE,
        *_OF_WORDS,
        *OF_VALUE,
    ),
)
CHANGES: Final = Table(
    "changes",
    "What an edit did to the facts of an article: a row for each change and version that has it.",
    ("number", "version"),
    (
        Column("number", "count", "of the change, from 1, in the order of a report"),
        Column("status", "kind", "changed, added, cut; unread: changed words that no rule has read as a fact"),
        Column("kind", "kind", "kind of fact; null for unread"),
        Column("verdict", "kind", "of a changed fact: `conflict` or `differs`; null otherwise"),
        Column("topic", "text", "what it is about, in words of the article"),
        Column("reason", "text", "why; of unread words: `words`, or `order` for the same in another order"),
        Column("version", "kind", "`old` or `new`"),
        *OF_ARTICLE,
        *_OF_WORDS,
        *OF_VALUE,
        MENTIONS,
    ),
)


def make_frame(of: Report | Ledger | Revision, library: Library | None = None) -> Any:
    """The data frame: `FINDINGS` of a report, `FACTS` of a ledger, `CHANGES` of a revision, in their order.

    Integers can be null, days are datetimes of pandas and dates of polars, kinds are plain text. Without a library the
    first of `LIBRARIES` that is installed. Raises `UsageError` for another library, or when one is missing.
    """
    chosen = _choose(library)
    if isinstance(of, Report):
        table, rows = FINDINGS, list_finding_rows(of)
    elif isinstance(of, Ledger):
        table, rows = FACTS, _list_facts(of)
    else:
        table, rows = CHANGES, _list_changes(of)
    arrow = _to_arrow(table, rows)
    return _to_pandas(arrow) if chosen == "pandas" else _to_polars(arrow)


def _choose(library: Library | None) -> Library:
    if library is not None and library not in LIBRARIES:
        raise UsageError(f"library {library!r}", "it has no such frames", f"Choose one of: {', '.join(LIBRARIES)}.")
    wanted = (library,) if library else LIBRARIES
    chosen = next((name for name in wanted if find_spec(name)), None)
    if chosen is None or not find_spec("pyarrow"):
        missing = "pyarrow" if chosen else " or ".join(wanted)
        extra = "Install the extra: pip install -c constraints.txt '.[frames]'."
        polars = "Install it: pip install polars pyarrow."
        raise UsageError(f"data frames: {missing}", "it is not installed", polars if library == "polars" else extra)
    return chosen


def _to_arrow(table: Table, rows: Iterable[Cells]) -> pa.Table:
    from compare.corpus.tables import make_batch

    schema = table.schema(kinds_as_words=True)
    return load_arrow().Table.from_batches([make_batch(schema, list(rows))])


def _to_pandas(arrow: pa.Table) -> Any:
    import pandas

    pyarrow = load_arrow()
    # Else a column is of another type as soon as it has a null, or only nulls.
    types = {pyarrow.int32(): pandas.Int32Dtype(), pyarrow.string(): pandas.StringDtype()}
    return arrow.to_pandas(types_mapper=types.get, date_as_object=False)


def _to_polars(arrow: pa.Table) -> Any:
    import polars

    return polars.from_arrow(arrow)


# --- rows ----------------------------------------------------------------------------------------


def _list_facts(ledger: Ledger) -> Iterator[Cells]:
    article = article_cells(ledger.source.article)
    for number, entry in enumerate(ledger.entries, start=1):
        words = replace(quote_fact(ledger.source, entry.fact), value=entry.value)
        said = (number, entry.fact.kind, entry.claim, entry.status, len(entry.others))
        yield *said, *article, *words_cells(words), *value_cells(words)


def _list_changes(revision: Revision) -> Iterator[Cells]:
    changes: tuple[FactChange | WordChange, ...] = (*revision.changes, *revision.unread)
    for number, change in enumerate(changes, start=1):
        if isinstance(change, FactChange):
            head: Cells = (change.status, change.kind, change.verdict, change.topic, change.reason)
        else:
            head = ("unread", None, None, "", change.reason)
        for version, source, marks in (("old", revision.old, change.old), ("new", revision.new, change.new)):
            if marks:
                words = _first_words(source, marks)
                article = article_cells(source.article)
                yield number, *head, version, *article, *words_cells(words), *value_cells(words), len(marks)


def _first_words(source: Source, marks: Sequence[Evidence | tuple[int, int]]) -> Evidence:
    """The first mark of a fact; of unread words all from the first to the last, with what stands between them."""
    first, last = marks[0], marks[-1]
    if isinstance(first, tuple) and isinstance(last, tuple):
        return quote_span(source, first[0], last[1], None)
    assert not isinstance(first, tuple)  # noqa: S101 - marks are of one sort
    return first
