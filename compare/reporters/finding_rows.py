"""The findings of a report as rows, one for each finding and outlet that takes part: what CSV and data frames hold."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from compare.reporters.columns import (
    COPY,
    OF_ARTICLE,
    OF_FINDING,
    OF_VALUE,
    OF_WORDS,
    SIDE,
    SIDES,
    Cells,
    Column,
    Table,
    article_cells,
    finding_cells,
    value_cells,
    words_cells,
)
from compare.reporters.sayings import first_evidence, group_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Report

LETTER: Final = Column("letter", "kind", "what reasons and summaries call the article: a, b …")
MENTIONS: Final = Column("mentions", "count", "how many places of the article are marked, this one included")

FINDINGS: Final = Table(
    "findings",
    "What each outlet says in each discrepancy of a report: the words shown first.",
    ("discrepancy_id", "letter"),
    (
        *OF_FINDING,
        Column("accepted", "text", "why it does not count, as an editor decided; empty where it counts"),
        Column("to_do", "text", "what an editor decided that is still to be done; empty for nothing"),
        SIDES,
        LETTER,
        *OF_ARTICLE,
        *OF_WORDS,
        *OF_VALUE,
        MENTIONS,
        SIDE,
        COPY,
        Column("is_update", "flag", "does the article report a later state, which may supersede the others?"),
        Column("is_less_precise", "flag", "does it only say it less closely than the others?"),
    ),
)


def list_finding_rows(report: Report) -> Iterator[Cells]:
    """The rows of `FINDINGS` in the order of the report; within a finding in that of its sources."""
    articles = {source.id: article_cells(source.article) for source in report.sources}
    for found in report.discrepancies:
        groups = group_evidence(found)
        sides = {source: n for n, group in enumerate(groups) for source in group.sources}
        copies = {source: n for n, group in enumerate(found.copies) for source in group}
        mentions = Counter(evidence.source for evidence in found.evidence)
        head = (*finding_cells(found), found.accepted, found.to_do, len(groups))
        for source, evidence in first_evidence(found).items():
            yield (
                *head,
                source,
                *articles[source],
                *words_cells(evidence),
                *value_cells(evidence),
                mentions[source],
                sides[source],
                copies.get(source),
                source == found.update,
                source in found.less_precise,
            )
