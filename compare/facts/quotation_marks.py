"""Quotation marks: which words of an article stand between them.

Comes in: the text and sentences of a `Parse`. Goes out: the outermost quotations, straight, curly, low, angular and
single marks, and speeches whose paragraphs open a mark each but close only the last. Where nothing closes a mark, the
words end before ", she said".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compare.english.speech import SAID
from compare.language.lexicons import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Parse

_OPEN_BEFORE: Final = frozenset(" \t\n\u00a0\u202f([{—–-/")
_DOUBLE_OPEN: Final = frozenset("“„«")
_DOUBLE_CLOSE: Final = frozenset("”»")
_TURNED: Final = {"„": "“", "»": "«", "‚": "‘"}
"""Marks that open with the low or the other angle: „German“, »Danish«; and what closes them."""
_DECADE: Final = re.compile(r"\d\ds?\b")
_MAX_UNCLOSED: Final = 300
"""Letters after a mark that nothing closes in which “, she said” may end its words; bounds the time."""
_NAME: Final = r"(?:[Tt]he |[Aa] )?(?:[\w.’'-]+ ){1,4}?"
_SAID_AFTER: Final = re.compile(rf"(?<=[\w’'][,?!]) (?:(?:{'|'.join(SAID)})\b|{_NAME}(?:{'|'.join(SAID)})\b)")


@dataclass(frozen=True, slots=True)
class QuoteSpan:
    """The words between two quotation marks: half-open, marks and outer blanks excluded."""

    start: int
    end: int
    closed: bool
    """False when the paragraph ends first."""
    continues: bool
    """Does it go on from the paragraph before, which did not close its quotation?"""


def find_quote_spans(parse: Parse) -> tuple[QuoteSpan, ...]:
    """The outermost quotations of a parsed text, in order; nested ones are part of their outer one.

    >>> from compare.model import Parse
    >>> text = "He said: “It was ‘over’.”"
    >>> [text[q.start : q.end] for q in find_quote_spans(Parse(text, (), ((0, len(text)),), ((0, 0),)))]
    ['It was ‘over’.']
    """
    out: list[QuoteSpan] = []
    paragraphs = _paragraphs(parse)
    pending = False
    for n, (start, end) in enumerate(paragraphs):
        follower = parse.text[paragraphs[n + 1][0]] if n + 1 < len(paragraphs) else ""
        found = list(_scan(parse.text, start, end, follower))
        for k, (first, last, closed) in enumerate(found):
            first, last = _trim(parse.text, first, last)
            if first >= last:
                continue
            out.append(QuoteSpan(first, last, closed, continues=pending and k == 0 and first <= start + 1))
        pending = bool(found) and not found[-1][2]
    return tuple(out)


def _paragraphs(parse: Parse) -> list[tuple[int, int]]:
    """Spans of the paragraphs: sentences never cross one, and a line break parts two of them."""
    out: list[tuple[int, int]] = []
    for start, end in parse.sentences:
        if out and "\n" not in parse.text[out[-1][1] : start]:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _scan(text: str, start: int, end: int, follower: str) -> Iterator[tuple[int, int, bool]]:
    """(first, last, closed) of each outermost quotation of one paragraph."""
    at = start
    while at < end:
        c = text[at]
        if c in _DOUBLE_OPEN or (c in '"”»‚' and _opens(text, start, at, end)):
            close = _double_close(text, at, end)
            if close is not None:
                yield at + 1, close, True
                at = close + 1
                continue
            # Unclosed: a speech that goes on in the next paragraph, or a mark forgotten at the end.
            before = text[start:at].rstrip()
            goes_on = follower in _DOUBLE_OPEN or follower == c
            said = (
                None
                if goes_on or (before and before[-1] not in ",:.")
                else _SAID_AFTER.search(text, at, min(end, at + _MAX_UNCLOSED))
            )
            if said is not None:
                yield at + 1, said.start(), True
                at = said.end()
                continue
            if goes_on or c in _DOUBLE_OPEN or not before or before[-1] in ",:":
                yield at + 1, end, False
                return
        elif c in "'‘`" and _opens(text, start, at, end) and not _is_elision(text, at):
            close = _single_close(text, at, end)
            if close is not None:
                yield at + 1, close, True
                at = close + 1
                continue
            if at == start and follower == c:
                yield at + 1, end, False
                return
        at += 1


def _opens(text: str, start: int, at: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    return before in _OPEN_BEFORE and not after.isspace()


def _double_close(text: str, at: int, end: int) -> int | None:
    turned = _TURNED.get(text[at], "")
    for i in range(at + 1, end):
        c = text[i]
        if c in _DOUBLE_CLOSE or c == turned:
            return i
        if c == '"':
            # A mark that can only open is the next quotation: this one was never closed.
            if _opens(text, at, i, end) and text[i - 1].isspace():
                return None
            # 6'2" and 15": inches close nothing while figures stand on their left and words follow.
            if text[at] in _DOUBLE_OPEN and text[i - 1].isdigit() and "”" in text[i:end]:
                continue
            return i
        if c in _DOUBLE_OPEN and text[at] in _DOUBLE_OPEN:
            # “Never“, he said: the wrong mark, but nothing could open there.
            return i if c == "“" and not _opens(text, at, i, end) else None
    return None


def _single_close(text: str, at: int, end: int) -> int | None:
    """Where a single-quoted passage ends: marks inside words are apostrophes, one after a plural s may be."""
    doubtful: int | None = None
    for i in range(at + 2, end):
        c = text[i]
        if c in "‘" and _opens(text, at, i, end):
            break
        if c not in "'’":
            continue
        before, after = text[i - 1], text[i + 1] if i + 1 < end else " "
        if after.isalnum() or before.isspace():
            continue
        if before == "s" and after == " " and i + 2 < end and text[i + 2].islower():
            doubtful = doubtful if doubtful is not None else i
            continue
        if doubtful is not None and any(m in text[doubtful + 1 : i] for m in (" '", " ‘")):
            return doubtful
        return i
    return doubtful


def _is_elision(text: str, at: int) -> bool:
    """Whether the mark stands for letters left out: '90s, 'em, 'til."""
    rest = text[at + 1 : at + 8]
    if _DECADE.match(rest):
        return True
    word = re.match(r"[a-z]+", rest)
    return word is not None and word.group() in words("speech.json", "elisions")
