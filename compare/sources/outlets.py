"""Whose page it is, where no field says it: the end of its title, its copyright line, its own name in its own text."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from compare.english.names import OUTLET_WORDS
from compare.model import Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MAX_CHARS = 400
_WORD = r"[A-Z][\w’&-]{1,20}"
_NAME = rf"(?:The )?(?:{_WORD}|[A-Z]{{2,5}})(?: (?:{_WORD}|of|the|and|&|[A-Z]{{2,5}})){{0,4}}"
_COPYRIGHT = re.compile(
    rf"(?:©|\([cC]\)|[Cc]opyright)\s?(?:©\s?)?(?:\d{{4}}(?:\s?[-–]\s?\d{{2,4}})?,?\s)?(?:by\s)?(?P<name>{_NAME})"
)
_TOLD = re.compile(rf"\b(?:told|tells|telling|interview with|statement to|e-?mail(?:ed)? to) (?P<name>{_NAME})")
# "Subscribe to Business Standard digital", "Access Business Standard across devices", "the Business Standard staff".
_OFFERS = re.compile(
    rf"\b(?:[Ss]ubscribe to|[Aa]ccess|[Jj]oin|[Ss]upport|[Dd]ownload|[Ff]ollow|[Rr]eworked by|[Ee]dited by|by the) "
    rf"(?:the )?(?P<name>{_NAME})(?= (?:digital|across|app|newsletters?|on|today|for|staff|online|premium)\b|[.!]?$)"
)
_CUTS = re.compile(r"\s[|–—-]\s?|\s?[|]\s")
_AFTER = re.compile(
    r"\s(?:Ltd|Limited|Inc|LLC|plc|PLC|GmbH|Company|Co|Corp|Group|All|Rights|Terms|Privacy|on|in|at|that|the|of|and)\b.*$"
)
_ONCE, _TWICE = 1, 2


def find_outlet(title: str, kept: Sequence[str], left_out: Iterable[str]) -> Statement | None:
    """The outlet's name by what a page says of itself, and by what it was told; None when nothing tells.

    `title` is the page's own title, as written; `kept` are the lines of the article, `left_out` those beside it. A name
    must have the form of an outlet's ("… Standard", "CBS News"), but for that of a copyright line.
    """
    beside = [line for line in left_out if len(line) <= _MAX_CHARS]
    for cut in reversed(_CUTS.split(title)[1:]):
        if _looks_like_outlet(cut.strip()):
            return Statement("outlet", cut.strip(), "title of the page")
    for line in beside:
        if (match := _COPYRIGHT.search(line)) and (name := _trim(match["name"])) and _looks_like_outlet(name):
            return Statement("outlet", name, "copyright line")
    offers = _count(_OFFERS, beside)
    if offers:
        return Statement("outlet", offers, "what the page says of itself")
    # Another outlet may be quoted once; who is told twice is the one that tells.
    told = _count(_TOLD, [line for line in kept if len(line) <= 4_000], least=_TWICE)
    return Statement("outlet", told, "whom the people quoted told it") if told else None


def _count(pattern: re.Pattern[str], lines: Iterable[str], *, least: int = _ONCE) -> str:
    """The name of an outlet that a pattern finds most often, the first of several; '' below `least` or for a tie."""
    names = Counter(
        name for line in lines for match in pattern.finditer(line) if _looks_like_outlet(name := _trim(match["name"]))
    )
    best = names.most_common(2)
    if not best or best[0][1] < least or (least > 1 and len(best) > 1 and best[0][1] == best[1][1]):
        return ""
    return best[0][0]


def _trim(name: str) -> str:
    return _AFTER.sub("", name).strip(" .,")


def _looks_like_outlet(name: str) -> bool:
    """Whether a name ends as those of outlets do, and is more than such a word alone."""
    words = name.split()
    return (
        2 <= len(words) <= 6
        and words[-1].casefold() in OUTLET_WORDS
        and all(w[0].isupper() or w in ("of", "the", "and", "&") for w in words)
    )
