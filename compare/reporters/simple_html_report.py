"""The Markdown report as a piece of HTML without script, style or class, to paste into a CMS, a wiki or an email."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.reporters.markdown_page import write_markdown

if TYPE_CHECKING:
    from compare.model import Report

TAGS: Final = frozenset("h1 h2 p strong b em ul li blockquote code table thead tbody tr th td a".split())
"""What the report needs; whatever else came out of an article's words is taken away, its text stays."""
ATTRIBUTES: Final = frozenset({"href", "id"})
"""Addresses, and what the table's links point at."""


def render(report: Report) -> str:
    """The report as HTML without a head; it ends with a newline."""
    return convert(write_markdown(report))


def convert(text: str) -> str:
    """Markdown as HTML of `TAGS` and `ATTRIBUTES` alone."""
    import markdown
    from lxml_html_clean import Cleaner

    cleaner = Cleaner(allow_tags=TAGS, remove_unknown_tags=False, safe_attrs_only=True, safe_attrs=ATTRIBUTES)
    # Python-Markdown knows no tables by itself.
    page: str = cleaner.clean_html(f"<div>{markdown.markdown(text, extensions=['tables'])}</div>")
    return page.strip().removeprefix("<div>").removesuffix("</div>").strip() + "\n"
