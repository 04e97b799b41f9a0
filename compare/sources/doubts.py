"""When a page may not have been read whole: what is left out, what the page's own data say, and what it asks for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from compare.english.page_furniture import PAYWALLS
from compare.sources.parts import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_SHORT_OF = 0.7
"""Share of the words that the page's own data give, below which some are missing; captions and bylines count there."""
_DROPPED = 0.25
"""Share of the article's words that may be dropped beside it without a word: an offer, a note on the author."""
_MIN_WORDS = 60
_PAYWALL = re.compile("|".join(PAYWALLS), re.IGNORECASE)


def find_doubts(
    kept: Sequence[str],
    articles: Sequence[Mapping[str, Any]],
    blocks: Iterable[str],
    dropped: Iterable[str],
) -> tuple[str, ...]:
    """Notes on what may be missing, in words for the user; empty when nothing speaks for it.

    `articles` are the page's JSON-LD objects of articles, `blocks` all lines of the page, `dropped` those that stood in
    the article's own element and were judged to be no part of it.
    """
    words = sum(count_words(row) for row in kept)
    notes: list[str] = []
    told = max((_count_told(node) for node in articles), default=0)
    if words < _SHORT_OF * told and told >= _MIN_WORDS:
        notes.append(
            f"the page's own data give the article {told:,} words, and {words:,} were read: some may be missing"
        )
    lost = sum(count_words(row) for row in dropped)
    if lost >= max(_MIN_WORDS, _DROPPED * words):
        notes.append(f"{lost:,} words amid the article were left out as no part of it, {words:,} were read")
    closed = any(str(node.get("isAccessibleForFree")).casefold() == "false" for node in articles)
    if closed or any(len(block) <= 300 and _PAYWALL.fullmatch(block.strip()) for block in blocks):
        notes.append("the page says that it is not free to read: the article may go on behind its paywall")
    return tuple(notes)


def _count_told(node: Mapping[str, Any]) -> int:
    """How many words the data of an article say it has; 0 when they do not."""
    given, body = node.get("wordCount"), node.get("articleBody")
    if isinstance(body, str):
        return count_words(re.sub(r"<[^<>]{0,500}>", " ", body))
    digits = str(given) if isinstance(given, (int, str)) else ""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 6 else 0
