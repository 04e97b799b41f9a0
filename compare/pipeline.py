"""The stages in order, on one screen: articles -> sources -> story -> findings -> report, ledger or revision."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare import __version__
from compare.alignment.scoring import round_scores
from compare.detectors.registry import RULES
from compare.detectors.rules import describe_rule
from compare.errors import UsageError
from compare.findings.histories import trace_histories
from compare.findings.ledgers import list_entries
from compare.findings.merging import list_rows
from compare.findings.notes import list_notes
from compare.findings.omissions import find_only_in
from compare.findings.revisions import build_revision
from compare.findings.threads import read_sources
from compare.findings.versions import add_sentences, order_versions, plan_edits, plan_meetings
from compare.model import Report
from compare.model.histories import Edit, History, Meeting, Version
from compare.runtime import one_thread
from compare.settings import Settings
from compare.signature import signature
from compare.study import relate_to_first, relate_versions, study

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from compare.model import Article, Ledger, Revision, Skipped, Source


@one_thread()
def compare_articles(
    articles: Sequence[Article],
    *,
    settings: Settings | None = None,
    skipped: Sequence[Skipped] = (),
    progress: Callable[[str], None] | None = None,
) -> Report:
    """The report on two or more articles, in the order given; ids are `a`, `b` … `z`, `aa`, `ab` and so on.

    In a story of more articles than `Settings.most_each_with_each` not all are compared with each other:
    `Report.pairing` tells which are. Raises `UsageError` for fewer than two articles, `SourceError` for an article that
    is too long, and `ModelError` when a model is missing.
    """
    if len(articles) < 2:
        raise UsageError(
            f"{len(articles)} article{'' if len(articles) == 1 else 's'} to compare",
            "a comparison takes two or more articles that can be read",
            "Give at least two files",
        )
    settings = settings or Settings()
    found = study(articles, settings, progress or _say_nothing)
    return Report(
        version=__version__,
        signature=signature(settings),
        sources=found.story.sources,
        alignments=round_scores(found.story),
        discrepancies=found.discrepancies,
        only_in=find_only_in(found.story, found.discrepancies),
        matrix=list_rows(found.story, found.discrepancies),
        skipped=tuple(skipped),
        notes=list_notes(found.story),
        rules=tuple(describe_rule(rule) for rule in RULES),
        pairing=found.story.pairing,
    )


@one_thread()
def compare_versions(
    old: Article | None,
    new: Article | None,
    *,
    settings: Settings | None = None,
    progress: Callable[[str], None] | None = None,
) -> Revision:
    """What an edit did to one article; None is the version before it was there, or after it was deleted.

    A version without a publication date is read against that of the other. Raises as `compare_articles` does.
    """
    settings = settings or Settings()
    found = study((old, new), settings, progress or _say_nothing, relate=relate_versions)
    assert found.matching is not None  # noqa: S101 - relate_versions gives one
    before, after = (_as_given(*pair) for pair in zip(found.story.sources, (old, new), strict=True))
    return build_revision(
        before, after, found.matching, found.discrepancies, version=__version__, signature=signature(settings)
    )


@one_thread()
def list_facts(
    article: Article,
    against: Sequence[Article] = (),
    *,
    settings: Settings | None = None,
    progress: Callable[[str], None] | None = None,
) -> Ledger:
    """The ledger of an article: every checkable fact with its claim and, with other articles, its status.

    Raises as `compare_articles` does, but takes an article alone. It is compared with all others.
    """
    found = study((article, *against), settings or Settings(), progress or _say_nothing, relate=relate_to_first)
    # What a page is stamped with is no fact of the text.
    return list_entries(found.story, [d for d in found.discrepancies if d.kind != "metadata"])


@one_thread()
def trace_facts(
    versions: Sequence[Version] | Sequence[tuple[Article, datetime]],
    *,
    settings: Settings | None = None,
    skipped: Sequence[Skipped] = (),
    progress: Callable[[str], None] | None = None,
) -> History:
    """What happened to each contested fact of a story, over the kept versions of its articles, in any order.

    Versions of one outlet and address are versions of one article, unless `Version.of` says otherwise. Raises
    `UsageError` for a naive time, two versions of one article at one time, or where nothing can be compared; else as
    `compare_articles` does.
    """
    settings = settings or Settings()
    tell = progress or _say_nothing
    articles = order_versions(Version(*version) for version in versions)
    edits = []
    for old, new in plan_edits(articles):
        tell(f"what changed in {new.article.outlet}")
        revision = compare_versions(old.article, new.article, settings=settings)
        light = replace(revision, old=_lighten(revision.old), new=_lighten(revision.new))
        edits.append(Edit(old.id, new.id, light))
    meetings = []
    planned, left_out = plan_meetings(articles)
    for n, (a, b) in enumerate(planned, start=1):
        tell(f"comparing outlets, {n} of {len(planned)}")
        report = compare_articles([a.article, b.article], settings=settings)
        meetings.append(Meeting(a.id, b.id, replace(report, sources=tuple(map(_lighten, report.sources)))))
    sources = read_sources(edits, meetings)
    note = f"the {left_out:,} oldest pairs of versions of two outlets were not compared: there are too many"
    return History(
        version=__version__,
        signature=signature(settings),
        articles=add_sentences(articles, sources),
        facts=trace_histories(articles, edits, meetings, sources),
        skipped=tuple(skipped),
        notes=(note,) if left_out else (),
    )


def _lighten(source: Source) -> Source:
    """The source without its vectors, of which a story of many versions would hold too many."""
    return replace(source, vectors=None, token_vectors=(), token_texts=(), token_spans=())


def _as_given(source: Source, article: Article | None) -> Source:
    """The version with its own outlet, by which the rules do not call it."""
    return replace(source, article=replace(source.article, outlet=article.outlet if article else ""))


def _say_nothing(_: str) -> None:
    pass
