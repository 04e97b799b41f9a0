"""factdiff: compares news articles on one story and reports where their facts conflict.

The public API; everything is imported when first used, so that importing this package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from compare import runtime
from compare.model import Article
from compare.settings import Settings

if TYPE_CHECKING:
    from compare.pipeline import (
        compare_articles,
        compare_versions,
        contradiction_scores,
        find_facts,
        list_facts,
        sentence_scores,
    )
    from compare.reporters import render
    from compare.sources import read_article

__version__ = "0.1.0"

runtime.silence_libraries()

__all__ = [
    "Article",
    "Settings",
    "compare_articles",
    "compare_versions",
    "contradiction_scores",
    "find_facts",
    "list_facts",
    "read_article",
    "render",
    "sentence_scores",
]

_HOMES = {
    "compare_articles": "compare.pipeline",
    "compare_versions": "compare.pipeline",
    "contradiction_scores": "compare.pipeline",
    "find_facts": "compare.pipeline",
    "list_facts": "compare.pipeline",
    "read_article": "compare.sources",
    "render": "compare.reporters",
    "sentence_scores": "compare.pipeline",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'compare' has no attribute {name!r}")
