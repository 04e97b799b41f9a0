"""Where in the file the words of an article stand, line and column, past what a page or Markdown sets between them."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from compare.model import Position
from compare.sources.limits import cut_markup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.sources.drafts import Draft

_WORD: Final = re.compile(r"\w+")
# What `html.unescape` takes for a character reference.
_REFERENCE: Final = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")
_ADDRESS: Final = re.compile(r"\]\((?:[^()\n]|\([^()\n]*\))*\)")
_FAR: Final = 60
"""So many words of the file may stand between two of the article: an address in a link, the legend of a picture."""


class _Piece(NamedTuple):
    """A stretch of a page outside its markup."""

    first: int
    """Index of its first word among those of the page."""
    line: int
    offset: int
    text: str


class FileWord(NamedTuple):
    """A word of a file in lower case, and the code point at which it begins."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of a page outside its markup, in lower case; where one stands is worked out for those asked for."""

    words: tuple[str, ...]
    pieces: tuple[_Piece, ...]

    @classmethod
    def of(cls, text: str) -> PageWords:
        """Those of a page, given as it was decoded."""
        words: list[str] = []
        pieces: list[_Piece] = []
        line = 1
        at = 0
        for piece, is_text in cut_markup(text):
            if is_text and not piece.isspace():
                found = _WORD.findall(html.unescape(piece) if "&" in piece else piece)
                if found:
                    pieces.append(_Piece(len(words), line, at, piece))
                    words += [word.lower() for word in found]
            line += piece.count("\n")
            at += len(piece)
        return cls(tuple(words), tuple(pieces))

    def place(self, n: int) -> tuple[int, int]:
        """The line and the offset in the file of the `n`-th word."""
        piece = self.pieces[bisect_right(self.pieces, n, key=lambda p: p.first) - 1]
        word = next(islice(_list_words(piece), n - piece.first, None))
        return piece.line + piece.text.count("\n", 0, word.start - piece.offset), word.start

    def from_offset(self, offset: int) -> Iterator[FileWord]:
        """The words that begin at or after an offset of the file."""
        first = max(bisect_right(self.pieces, offset, key=lambda p: p.offset) - 1, 0)
        for piece in self.pieces[first:]:
            yield from (word for word in _list_words(piece) if word.start >= offset)


def _list_words(piece: _Piece) -> Iterator[FileWord]:
    """The words of a piece; entities are longer in the file than what they stand for."""
    if "&" not in piece.text:
        for match in _WORD.finditer(piece.text):
            yield FileWord(match[0].lower(), piece.offset + match.start())
        return
    # Where a reference ends in the plain text, and how much longer the file is up to there.
    ends, longer = [0], [0]
    for reference in _REFERENCE.finditer(piece.text):
        plain = len(html.unescape(reference[0]))
        ends.append(reference.start() - longer[-1] + plain)
        longer.append(longer[-1] + len(reference[0]) - plain)
    for match in _WORD.finditer(html.unescape(piece.text)):
        shift = longer[bisect_right(ends, match.start()) - 1]
        yield FileWord(match[0].lower(), piece.offset + match.start() + shift)


def find_positions(draft: Draft, text: str, lines: Sequence[int], offsets: Sequence[int]) -> tuple[Position, ...]:
    """The positions of the words of `text`, whose lines stand in these lines of the draft's file, at these offsets.

    Lines of unknown offset, and words that are not found in the file, have column 0. There are none for a format whose
    file says nothing to a reader, such as Word.
    """
    if not draft.file:
        return ()
    starts = [0, *(match.end() for match in re.finditer("\n", draft.file))]
    page = PageWords.of(draft.file) if draft.is_page else None
    found: list[Position] = []
    at = 0
    for row, line, known in zip(text.split("\n"), lines, offsets, strict=True):
        # A title of front matter stands in its line, whatever stands before it.
        offset = (
            draft.file.find(row, starts[line - 1], _end_of_line(draft.file, starts[line - 1])) if known < 0 else known
        )
        if row and offset >= 0:
            runs = _place_row(draft.file, row, offset, page)
            found += [_name_position(starts, at + start, place) for start, place in runs]
        elif row:
            found.append(Position(at, 0, 0))
        at += len(row) + 1
    return tuple(found)


def _name_position(starts: Sequence[int], at: int, place: int) -> Position:
    if place < 0:
        return Position(at, 0, 0)
    line = bisect_right(starts, place)
    return Position(at, line, place - starts[line - 1] + 1)


def _place_row(file: str, row: str, offset: int, page: PageWords | None) -> Iterator[tuple[int, int]]:
    """(offset in the row, offset in the file or -1) wherever the way from one to the other changes."""
    if file.startswith(row, offset):
        yield 0, offset
        return
    matches = list(_WORD.finditer(row))
    words = page.from_offset(offset) if page else _words_of_line(file, offset)
    end = last = 0
    shift: int | None = None
    is_known = True
    for match, place in zip(matches, _follow([m[0].lower() for m in matches], words), strict=True):
        start = match.start()
        if place < 0:
            if is_known:
                yield end, -1
            is_known = False
            continue
        # Quotation marks and brackets belong to the word behind them.
        first = start
        while first > end and place - (start - first) > 0 and _is_same_mark(row, first, file, place - (start - first)):
            first -= 1
        place -= start - first
        if not is_known or place - first != shift or "\n" in file[last:place]:
            yield first, place
        is_known, shift, last, end = True, place - first, place, match.end()


def _is_same_mark(row: str, at: int, file: str, place: int) -> bool:
    return row[at - 1] == file[place - 1] and not row[at - 1].isspace()


def _words_of_line(file: str, offset: int) -> Iterator[FileWord]:
    """The words of a line of text or Markdown, without those of the addresses of links."""
    end = _end_of_line(file, offset)
    while offset < end:
        address = _ADDRESS.search(file, offset, end)
        for match in _WORD.finditer(file, offset, address.start() if address else end):
            yield FileWord(match[0].lower(), match.start())
        offset = address.end() if address else end


def _end_of_line(file: str, offset: int) -> int:
    end = file.find("\n", offset)
    return len(file) if end < 0 else end


def _follow(row: Sequence[str], words: Iterator[FileWord]) -> Iterator[int]:
    """For each word of the row its offset in the file, -1 where the file does not have it at that place."""
    ahead: list[FileWord] = []
    for n, word in enumerate(row):
        ahead += islice(words, max(_FAR - len(ahead), 0))
        after = row[n + 1] if n + 1 < len(row) else None
        for at, found in enumerate(ahead):
            # A word further on is the one meant only where the next one follows it, too: "the" stands everywhere.
            if found.text == word and (at == 0 or (at + 1 < len(ahead) and ahead[at + 1].text == after)):
                yield found.start
                del ahead[: at + 1]
                break
        else:
            yield -1
