"""The report as Markdown; limits are those of GitHub."""

from __future__ import annotations

from compare.reporters.markdown_page import COMMENT_CHARS, LEAST_CHARS, SUMMARY_BYTES
from compare.reporters.markdown_page import write_markdown as render

__all__ = ["COMMENT_CHARS", "LEAST_CHARS", "SUMMARY_BYTES", "render"]
