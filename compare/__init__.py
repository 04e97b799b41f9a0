"""factdiff: compares news articles on one story and reports where their facts conflict.

The public API; everything is imported when first used, so that importing this package costs nothing. `factdiff` is
another name of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from compare import runtime

if TYPE_CHECKING:
    from compare.corpus.driver import CorpusRun, run_corpus
    from compare.corpus.frames import Corpus, read_corpus
    from compare.errors import FactdiffError, ModelError, SourceError, UsageError
    from compare.model import (
        KINDS,
        Alignment,
        Article,
        Decision,
        Discrepancy,
        Evidence,
        Extent,
        Fact,
        FactChange,
        FactConflict,
        FactEvent,
        FactHistory,
        History,
        Kind,
        Ledger,
        LedgerEntry,
        LeftOut,
        Moment,
        Notice,
        OnlyIn,
        Pairing,
        Parse,
        Report,
        Revision,
        Row,
        RuleHelp,
        SentenceRef,
        Severity,
        Skipped,
        Source,
        Standing,
        Statement,
        Verdict,
        Version,
    )
    from compare.pipeline import compare_articles, compare_versions, list_facts, trace_facts
    from compare.reporters import render, render_bytes
    from compare.reporters.history_report import render_history
    from compare.scores import contradiction_scores, find_facts, sentence_scores
    from compare.settings import Settings
    from compare.sources import read_article, read_articles

__version__ = "0.1.0"

runtime.silence_libraries()

__all__ = [
    "KINDS",
    "Alignment",
    "Article",
    "Corpus",
    "CorpusRun",
    "Decision",
    "Discrepancy",
    "Evidence",
    "Extent",
    "Fact",
    "FactChange",
    "FactConflict",
    "FactEvent",
    "FactHistory",
    "FactdiffError",
    "History",
    "Kind",
    "Ledger",
    "LedgerEntry",
    "LeftOut",
    "ModelError",
    "Moment",
    "Notice",
    "OnlyIn",
    "Pairing",
    "Parse",
    "Report",
    "Revision",
    "Row",
    "RuleHelp",
    "SentenceRef",
    "Settings",
    "Severity",
    "Skipped",
    "Source",
    "SourceError",
    "Standing",
    "Statement",
    "UsageError",
    "Verdict",
    "Version",
    "compare_articles",
    "compare_versions",
    "contradiction_scores",
    "find_facts",
    "list_facts",
    "read_article",
    "read_articles",
    "read_corpus",
    "render",
    "render_bytes",
    "render_history",
    "run_corpus",
    "sentence_scores",
    "trace_facts",
]

_NOT_IN_MODEL = {
    "Corpus": "compare.corpus.frames",
    "CorpusRun": "compare.corpus.driver",
    "FactdiffError": "compare.errors",
    "ModelError": "compare.errors",
    "Settings": "compare.settings",
    "SourceError": "compare.errors",
    "UsageError": "compare.errors",
    "compare_articles": "compare.pipeline",
    "compare_versions": "compare.pipeline",
    "contradiction_scores": "compare.scores",
    "find_facts": "compare.scores",
    "list_facts": "compare.pipeline",
    "read_article": "compare.sources",
    "read_articles": "compare.sources",
    "read_corpus": "compare.corpus.frames",
    "render": "compare.reporters",
    "render_bytes": "compare.reporters",
    "render_history": "compare.reporters.history_report",
    "run_corpus": "compare.corpus.driver",
    "sentence_scores": "compare.scores",
    "trace_facts": "compare.pipeline",
}


def __getattr__(name: str) -> Any:
    if name in __all__:
        return getattr(import_module(_NOT_IN_MODEL.get(name, "compare.model")), name)
    raise AttributeError(f"module 'compare' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
