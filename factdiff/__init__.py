"""The public API of factdiff under the name it is installed by: what `compare` has, the same objects.

Everything is imported when first used, as there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import compare
from compare import __version__ as __version__

if TYPE_CHECKING:
    from compare import (
        KINDS,
        Alignment,
        Article,
        Discrepancy,
        Evidence,
        Fact,
        FactChange,
        FactdiffError,
        Kind,
        Ledger,
        LedgerEntry,
        LeftOut,
        ModelError,
        Moment,
        OnlyIn,
        Parse,
        Report,
        Revision,
        Row,
        RuleHelp,
        SentenceRef,
        Settings,
        Severity,
        Skipped,
        Source,
        SourceError,
        Statement,
        UsageError,
        Verdict,
        compare_articles,
        compare_versions,
        contradiction_scores,
        find_facts,
        list_facts,
        read_article,
        read_articles,
        render,
        sentence_scores,
    )

__all__ = [
    "KINDS",
    "Alignment",
    "Article",
    "Discrepancy",
    "Evidence",
    "Fact",
    "FactChange",
    "FactdiffError",
    "Kind",
    "Ledger",
    "LedgerEntry",
    "LeftOut",
    "ModelError",
    "Moment",
    "OnlyIn",
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
    "Statement",
    "UsageError",
    "Verdict",
    "compare_articles",
    "compare_versions",
    "contradiction_scores",
    "find_facts",
    "list_facts",
    "read_article",
    "read_articles",
    "render",
    "sentence_scores",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return getattr(compare, name)
    raise AttributeError(f"module 'factdiff' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
