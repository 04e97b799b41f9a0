"""Markdown lines -> the lines a reader sees, without the marks."""

from __future__ import annotations

import html
import re

_RULE = re.compile(r"\s{0,3}(?:([-*_])[ ]*)(?:\1[ ]*){2,}|\s{0,3}=+\s*")
_SETEXT = re.compile(r"\s{0,3}(?:-{3,}|=+)\s*")
_HEADING = re.compile(r"\s{0,3}#{1,6}(?:[ ]+|$)")
_QUOTE = re.compile(r"\s{0,3}(?:>[ ]?)+")
_BULLET = re.compile(r"\s{0,12}[-*+][ ]+")
_DEFINITION = re.compile(r"\s{0,3}\[[^\[\]]{1,200}\]:\s+\S.*")
_COMMENT = re.compile(r"<!--[^<>]*-->")
_TAG = re.compile(r"</?(?:a|abbr|b|br|cite|code|em|i|mark|p|q|s|small|span|strong|sub|sup|u)\b[^<>]*/?>", re.IGNORECASE)
_IMAGE = re.compile(r"!\[[^\[\]\n]*\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)")
_LINK = re.compile(r"\[([^\[\]\n]*)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)")
_REFERENCE = re.compile(r"\[([^\[\]\n]+)\]\[[^\[\]\n]*\]")
_AUTOLINK = re.compile(r"<(https?://[^<>\s]+)>")
_STARS = re.compile(r"(?<![\w*\\])(\*{1,3})(?![\s*])([^*\n]+)(?<![\s\\])\1(?![\w*])")
_BARS = re.compile(r"(?<![\w_\\])(_{1,3})(?![\s_])([^_\n]+)(?<![\s\\])\1(?![\w_])")
_CODE = re.compile(r"`([^`\n]+)`")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>~|&\"'])")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});")


def strip_marks(line: str) -> str:
    r"""The line without Markdown's marks; '' for a line that holds only marks.

    >>> strip_marks("## **Ferry** sinks off [Kessel](https://x.example/k_(1)) \\*")
    'Ferry sinks off Kessel *'
    """
    if not line or _RULE.fullmatch(line) or _DEFINITION.fullmatch(line):
        return ""
    if quote := _QUOTE.match(line):
        line = line[quote.end() :]
    if _HEADING.match(line):
        line = _HEADING.sub("", line, count=1).rstrip()
        bare = line.rstrip("#")
        line = bare if bare.endswith(" ") else line
    if bullet := _BULLET.match(line):
        line = line[bullet.end() :]
    if "[" in line:
        line = _REFERENCE.sub(r"\1", _LINK.sub(r"\1", _IMAGE.sub("", line)))
    if "<" in line:
        line = _AUTOLINK.sub(r"\1", _TAG.sub("", _COMMENT.sub("", line)))
    for _ in range(2):  # bold inside italics
        line = _BARS.sub(r"\2", _STARS.sub(r"\2", line))
    line = _ESCAPE.sub(r"\1", _CODE.sub(r"\1", line))
    # An entity may stand for a line break, which would shift every line after it.
    return _ENTITY.sub(lambda m: " ".join(html.unescape(m.group()).split("\n")), line).strip()


def is_heading(line: str) -> bool:
    """Whether the line is an ATX heading, `# …`."""
    return bool(_HEADING.match(line)) and bool(line.strip(" #"))


def is_underline(line: str) -> bool:
    """Whether the line makes a heading of the one above it."""
    return bool(_SETEXT.fullmatch(line))
