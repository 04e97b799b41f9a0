"""The report on a story -> rows of the tables of a corpus: ids of articles in place of letters, keys in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.corpus.schema import ALIGNMENTS, DISCREPANCIES, EVIDENCE, FOUND, ONLY_IN
from compare.reporters.columns import Cells, finding_cells, words_cells
from compare.reporters.sayings import first_evidence, group_evidence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.model import Discrepancy, Report

Row = Cells
Rows = dict[str, list[Row]]
"""For each table of `FOUND` its rows, in the order of its columns."""


def no_rows() -> Rows:
    """What a story gives that was not compared."""
    return {table.name: [] for table in FOUND}


def list_rows(story_id: str, source_ids: Sequence[str], report: Report) -> Rows:
    """The rows of a story, sorted by key; `source_ids` are those of the report's sources, in their order."""
    ids = {source.id: given for source, given in zip(report.sources, source_ids, strict=True)}
    texts = {source.id: source.article.text for source in report.sources}
    spans = {source.id: source.parse.sentences for source in report.sources}
    rows = no_rows()
    for pair in report.alignments:
        a, b = sorted((ids[ref.source], ref.sentence) for ref in (pair.a, pair.b))
        rows[ALIGNMENTS.name].append((story_id, *a, *b, float(pair.score), pair.shared_copy))
    for found in report.discrepancies:
        rows[DISCREPANCIES.name].append(_discrepancy(story_id, found, ids))
        rows[EVIDENCE.name].extend(_evidence(story_id, found, ids))
    for only in report.only_in:
        start, end = only.span or spans[only.source][only.sentence]
        words = texts[only.source][start:end]
        rows[ONLY_IN.name].append((story_id, ids[only.source], only.sentence, start, end, words, only.span is None))
    for table in FOUND:
        width = len(table.key)
        # One row a key: a claim may be listed for two reasons.
        first = {row[:width]: row for row in reversed(rows[table.name])}
        places = [[c.name for c in table.columns].index(name) for name in table.key]
        assert places == list(range(width))  # noqa: S101 - keys stand first
        rows[table.name] = [first[key] for key in sorted(first)]
    return rows


def _discrepancy(story_id: str, found: Discrepancy, ids: Mapping[str, str]) -> Row:
    return (
        story_id,
        *finding_cells(found),
        ids[found.update] if found.update else None,
        len(group_evidence(found)),
    )


def _evidence(story_id: str, found: Discrepancy, ids: Mapping[str, str]) -> list[Row]:
    sides = {source: n for n, group in enumerate(group_evidence(found)) for source in group.sources}
    copies = {source: n for n, group in enumerate(found.copies) for source in group}
    first = first_evidence(found)
    return [
        (
            story_id,
            found.id,
            n,
            ids[one.source],
            *words_cells(one),
            sides[one.source],
            one is first[one.source],
            copies.get(one.source),
        )
        for n, one in enumerate(found.evidence)
    ]
