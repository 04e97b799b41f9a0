"""A report -> text, or the bytes of a document; one file a format, imported when it is asked for."""

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
"""The formats that are text."""


def _render_document(module: str, report: Report, article: str, original: bytes | None) -> bytes:
    data: bytes = import_module(f"compare.reporters.{module}").render(report, article, original)
    return data


DOCUMENTS: dict[str, Callable[[Report, str, bytes | None], bytes]] = {
    "docx": functools.partial(_render_document, "docx_report")
}
"""The formats that are bytes and hold one article: that of the id given, the first one for ''."""

FORMATS: tuple[str, ...] = (*RENDERERS, *DOCUMENTS)

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
    ".docx": "docx",
}
"""The format of a file by its suffix. Annotations are for a workflow's log, simple HTML is no page: they have none."""

FILE_SUFFIXES: dict[str, str] = {format_: suffix for suffix, format_ in reversed(SUFFIXES.items())}
"""The suffix of a file by its format: the first one that the format has."""


def render(report: Report, format: str = "markdown") -> str:  # noqa: A002 - the word of the public API
    """The report as text in one of `RENDERERS`; it ends with a newline.

    Raises `UsageError` for any other format, and for those of `DOCUMENTS`, which are no text: `render_bytes` has them.
    """
    if format in DOCUMENTS:
        raise UsageError(f"format {format!r}", "it is bytes, not text", "Call compare.render_bytes.")
    renderer = RENDERERS.get(format)
    if renderer is None:
        raise UsageError(
            f"format {format!r}", "there is no such report format", f"Choose one of: {', '.join(FORMATS)}."
        )
    return renderer(report)


def render_bytes(
    report: Report,
    format: str,  # noqa: A002 - as above
    *,
    article: str = "",
    original: bytes | None = None,
) -> bytes:
    """The report in any format of `FORMATS`, as a file holds it: text is UTF-8.

    `article` is the id of the article that a document is of, '' the first; `original` the bytes of the file it was read
    from, of which a Word document is a copy. Raises `UsageError` for an unknown format or
    article, and for an article with a format that holds them all.
    """
    if format in DOCUMENTS:
        return DOCUMENTS[format](report, article, original)
    if article:
        raise UsageError(f"article {article!r}", f"the format {format} holds every article", "Leave it out.")
    return render(report, format).encode("utf-8", "replace")
