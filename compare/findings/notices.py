"""An article -> its notices of correction, clarification and update, and the article without them.

A notice tells the old value beside the new one: left in the text, each would be held against the other outlets. So
articles are compared without their notices, as pages are, whose notices stand beside the text anyway.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

from compare.english import corrections as words
from compare.model.histories import NOTICE_SORTS, Notice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Article
    from compare.model.histories import NoticeSort

_MOST_CHARS: Final = 2_000
"""Longer lines hold no notice: it bounds the time."""
_MOST_NOTICES: Final = 40
"""More than any article has, in its text and beside it; the same."""
_LABEL: Final = re.compile(rf"[\W_]{{0,6}}{words.LABEL}[\W_]{{0,6}}(?P<told>\S.*)", re.IGNORECASE)
_EARLIER: Final = re.compile(words.EARLIER, re.IGNORECASE)
_CHANGED: Final = re.compile(words.CHANGED, re.IGNORECASE)
_CORRECTS: Final = re.compile(words.CORRECTS, re.IGNORECASE)
_WRONG: Final = re.compile(words.WRONG, re.IGNORECASE)
_GAVE: Final = re.compile(words.GAVE, re.IGNORECASE)
_QUOTED: Final = re.compile(r"[“\"][^”\"]{0,600}[”\"]")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…”\")\]])\s+(?=[A-Z(\[*_“\"])")
_STOP: Final = re.compile(r"[.!?…][\"'”’»)\]*_]{0,4}$")
_PLAIN_WORD: Final = re.compile(r"(?<![\w.])[a-z]{2,}(?![\w.])|(?<![\w.])[a-z]{2,}(?=\.\W{0,4}$)")


def sort_notice(line: str) -> NoticeSort | None:
    """What sort of notice a line is as a whole; None where it is none, or says nothing of a change.

    >>> sort_notice("Correction: The head teacher is Ines Oduya, not Odaya.")
    'correction'
    >>> sort_notice("Corrections officer Dale Reed said the fire began at noon.") is None
    True
    """
    text = " ".join(line.split())
    if not text or len(text) > _MOST_CHARS:
        return None
    labelled = _LABEL.match(text)
    if labelled and _STOP.search(labelled["told"]) and len(_PLAIN_WORD.findall(labelled["told"])) >= 3:
        found = _find_name(labelled)
        if found is None:
            return _sort_sentence(labelled["told"])
        return "correction" if found == "update" and _speaks_of_error(labelled["told"]) else found
    return _sort_sentence(text)


def _sort_sentence(text: str) -> NoticeSort | None:
    """The sort of a notice without a label, by what it says of its own article."""
    # What somebody says in quotation marks is no word of the newsroom's.
    plain = _QUOTED.sub("“”", text)
    if _CORRECTS.search(plain):
        return "correction"
    if changed := _CHANGED.search(plain):
        found = _find_name(changed)
        return "correction" if _WRONG.search(plain, changed.end()) else found
    earlier = _EARLIER.search(plain)
    return "correction" if earlier and (_WRONG.search(plain) or _GAVE.search(plain, earlier.end())) else None


def _speaks_of_error(text: str) -> bool:
    plain = _QUOTED.sub("“”", text)
    return bool(_WRONG.search(plain)) and bool(_EARLIER.search(plain) or _CHANGED.search(plain))


def _find_name(match: re.Match[str]) -> NoticeSort | None:
    """The sort whose words matched; None for an editor's note, which may be of any."""
    held = match.groupdict()
    return next((sort for sort in NOTICE_SORTS if held.get(sort)), None)


def take_out_notices(article: Article) -> tuple[Article, tuple[Notice, ...]]:
    """The article without the notices in its text, and all its notices: in the text, then beside it.

    What only tells the news of an update stays. Lines and columns of what stays are those of the file. An article that
    is nothing but notices stays as it is.
    """
    rows = article.text.split("\n")
    starts = list(itertools.accumulate((len(row) + 1 for row in rows), initial=0))
    ranks = {n: rank for rank, n in enumerate(n for n, row in enumerate(rows) if row.strip())}
    cuts: dict[int, int] = {}
    notices: list[Notice] = []
    for n, row in enumerate(rows):
        found = None if (n == 0 and article.title) or len(notices) == _MOST_NOTICES else _find_in(row)
        if found is None:
            continue
        start, sort = found
        place: Literal["top", "bottom"] = "top" if 2 * ranks[n] < len(ranks) - 1 else "bottom"
        notices.append(Notice(sort, " ".join(row[start:].split()), place, article.line_of(starts[n] + start)))
        if not _is_news(row[start:], sort):
            cuts[n] = start
    notices += itertools.islice(_list_beside(article, {notice.text for notice in notices}), _MOST_NOTICES)
    if not cuts or all(n in cuts and not rows[n][: cuts[n]].strip() for n in ranks):
        return article, tuple(notices)
    return _cut_rows(article, rows, cuts), tuple(notices)


def _is_news(text: str, sort: NoticeSort) -> bool:
    """Whether it only tells what is new: "Update: The toll has risen to 14." It belongs to the article."""
    return sort == "update" and _sort_sentence(text) is None


def _find_in(row: str) -> tuple[int, NoticeSort] | None:
    """Where in a line a notice begins, which runs to its end, and its sort; None where there is none."""
    if len(row) > _MOST_CHARS or not row.strip():
        return None
    # The first sentence decides: what follows belongs to the notice, what stands before does not.
    starts = [0, *(match.end() for match in _SENTENCE_END.finditer(row)), len(row)]
    found = ((start, sort) for start, end in itertools.pairwise(starts) if (sort := sort_notice(row[start:end])))
    # "Correction: Dr. Low is …": a label at the head is of all that follows, whatever ends its first sentence.
    whole = sort_notice(row) if _LABEL.match(row) else None
    return (0, whole) if whole else next(found, None)


def _list_beside(article: Article, known: set[str]) -> Iterator[Notice]:
    """The notices that the reader of pages left out of the text."""
    lines = {" ".join(item.text.split()): item.line for item in article.left_out}
    last = article.line_of(len(article.text))
    for text in dict.fromkeys([*(" ".join(notice.split()) for notice in article.notices), *lines]):
        sort = sort_notice(text)
        if sort and text not in known:
            line = lines.get(text)
            yield Notice(sort, text, "top" if line is not None and 2 * line < last else "bottom", line)


def _cut_rows(article: Article, rows: Sequence[str], cuts: dict[int, int]) -> Article:
    """The article with some lines cut short, or out where nothing is left; blank lines are never two."""
    kept: list[tuple[int, str]] = []
    for n, row in enumerate(rows):
        text = row[: cuts[n]].rstrip() if n in cuts else row
        if text.strip() or (n not in cuts and kept and kept[-1][1].strip()):
            kept.append((n, text))
    while kept and not kept[-1][1].strip():
        kept.pop()
    starts = list(itertools.accumulate((len(row) + 1 for row in rows), initial=0))
    moved, at = {}, 0
    for n, text in kept:
        moved[n] = (at, len(text))
        at += len(text) + 1
    positions = []
    for position in article.positions:
        n = bisect_right(starts, position.at) - 1
        inside = position.at - starts[n]
        if n in moved and inside <= moved[n][1]:
            positions.append(position._replace(at=moved[n][0] + inside))
    # Where nothing was cut before what stays, lines count as they did, and columns are known from that.
    counts_on = not article.lines and all(n == row for row, (n, _) in enumerate(kept))
    lines = () if counts_on else article.lines or tuple(range(1, len(rows) + 1))
    return replace(
        article,
        text="\n".join(text for _, text in kept),
        lines=tuple(lines[n] for n, _ in kept if n < len(lines)),
        offsets=tuple(article.offsets[n] for n, _ in kept if n < len(article.offsets)),
        positions=tuple(positions),
    )
