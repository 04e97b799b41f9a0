"""A report -> text, one file a format; a format is imported when it is asked for."""

from __future__ import annotations

import functools
from importlib import import_module
from typing import TYPE_CHECKING

from compare.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Report


def _render_with(module: str, report: Report) -> str:
    text: str = import_module(f"compare.reporters.{module}").render(report)
    return text


RENDERERS: dict[str, Callable[[Report], str]] = {
    name: functools.partial(_render_with, f"{name.replace('-', '_')}_report")
    for name in ("markdown", "html", "json", "sarif", "annotations", "csv", "claimreview", "text", "simple-html")
}

SUFFIXES: dict[str, str] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".sarif": "sarif",
    ".csv": "csv",
    ".jsonld": "claimreview",
    ".txt": "text",
}
"""The format of a file by its suffix. Annotations are for a workflow's log, simple HTML is no page: they have none."""

FILE_SUFFIXES: dict[str, str] = {format_: suffix for suffix, format_ in reversed(SUFFIXES.items())}
"""The suffix of a file by its format: the first one that the format has."""


def render(report: Report, format: str = "markdown") -> str:  # noqa: A002 - the word of the public API
    """The report as text in one of `RENDERERS`; it ends with a newline. Raises `UsageError` for any other format."""
    renderer = RENDERERS.get(format)
    if renderer is None:
        raise UsageError(
            f"format {format!r}", "there is no such report format", f"Choose one of: {', '.join(RENDERERS)}."
        )
    return renderer(report)
