"""Words of strangers as Markdown.

Titles, outlets, quotations and paths come from strangers. `escape` lets none of their characters act as markup, in
GitHub's Markdown and in Python-Markdown alike, while the words read verbatim once rendered.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from compare.reporters.addresses import safe_address
from compare.reporters.passages import kept_parts
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.reporters.passages import Passage

_NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)")

# A comment splits what GitHub would otherwise link or ping: mentions, issues, addresses, emoji codes. It leaves no
# trace in the words, as LLVM's and GitHub's own robots use it; a zero-width space would be copied with them.
SPLIT = "<!-- -->"
_ACTIVE = re.compile(
    r"""(?P<backslashed> [\\`*_\[\]|] )
      | (?P<less> < ) | (?P<more> > ) | (?P<tilde> ~ )
      | & (?= \# | \w+; )
      | (?P<split> @ (?=\w) | \# (?=\d) | (?<![^\W_]) GH- (?=\d) | :(?=//) | (?<!\w) www(?=\.)
                 | : (?= (?: [A-Za-z][\w+-]{0,40} | [+-]1 | 100 | 1234 ) : ) )
      | (?P<dollar> (?<=\S) \$ (?!\d) )""",
    re.VERBOSE | re.IGNORECASE,
)


def _inert(match: re.Match[str]) -> str:
    found = match[0]
    if match["backslashed"]:
        return f"\\{found}"
    if match["split"]:
        return f"{found}{SPLIT}"
    if match["dollar"]:
        return "<span>$</span>"  # what GitHub's manual offers against reading "A$ 5 … US$ 6" as a formula
    return {"<": "&lt;", ">": "&gt;", "~": "&#126;", "&": "&amp;"}[found]


def escape(text: str) -> str:
    r"""The text as inert Markdown on one line: blanks collapse, what cannot be printed becomes U+FFFD.

    >>> escape("*Ha* <b>[x](javascript:y)")
    '\\*Ha\\* &lt;b&gt;\\[x\\](javascript:y)'
    """
    return _ACTIVE.sub(_inert, clean_text(text))


def escape_paragraph(text: str) -> str:
    """Escaped text that may begin a paragraph: no heading, list or rule comes of its first characters."""
    return begin_paragraph(escape(text))


def begin_paragraph(escaped: str) -> str:
    """Text escaped already, its first characters made such that they begin no heading, list or rule."""
    escaped = escaped.strip()
    if escaped.startswith(("#", "+", "-")):
        return f"\\{escaped}"
    return _NUMBERED.sub(r"\1\\\2", escaped, count=1) if _NUMBERED.match(escaped) else escaped


def write_link(words: str, url: str | None) -> str:
    """Escaped words, linked where the address is a plain http(s) one."""
    address = safe_address(url)
    return f"[{escape(words)}]({address})" if address else escape(words)


def write_bold(raw: str, start: int, end: int) -> str:
    """`raw[start:end]` in bold, so that it also takes hold next to letters and quotation marks."""
    before, after = raw[start - 1 : start] if start else "", raw[end : end + 1]
    opens = raw[start].isalnum() or not before or before.isspace() or _is_punctuation(before)
    closes = raw[end - 1].isalnum() or not after or after.isspace() or _is_punctuation(after)
    opening, closing = ("**", "**") if opens and closes else ("<b>", "</b>")
    return f"{opening}{escape(raw[start:end])}{closing}"


def _is_punctuation(char: str) -> bool:
    return (char.isascii() and not char.isalnum()) or unicodedata.category(char).startswith("P")


def write_code(text: str) -> str:
    """The text as code, where nothing is markup but backticks; as plain text when it holds those, or a tag."""
    text = clean_text(text).strip()
    return escape_paragraph(text) if not text or re.search("[`<&]", text) else f"`{text}`"


def write_quotation(passage: Passage) -> str:
    """Escaped words with the marks in bold; when too long, shortened outside the marks."""
    raw, pieces, tail = passage.text, [], 0
    for start, end in kept_parts(raw, passage.marks):
        at, piece = start, []
        for first, last in passage.marks:
            if start <= first and last <= end:
                piece += [escape(raw[at:first]), write_bold(raw, first, last)]
                at = last
        pieces.append(("" if start == 0 else "… ") + "".join([*piece, escape(raw[at:end])]).strip())
        tail = end
    return " ".join(pieces).strip() + ("" if not pieces or tail == len(raw) else " …")


def write_table(rows: Sequence[Sequence[str]]) -> str:
    """Rows of escaped cells as a table; the first is the heading."""
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])
