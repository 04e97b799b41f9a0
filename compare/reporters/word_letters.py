"""Letters of a Word document: where each stands, and runs cut so that a comment takes hold of the very words."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compare.wording import UNPRINTABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from compare.model import Article
    from compare.wording import Span

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the article's text in a document."""

    start: int
    """Where the line begins in the article's text."""
    paragraph: Paragraph
    letters: Sequence[int]
    """For each code point of the line its place among the letters of the paragraph."""


def write_rows(document: Document, article: Article) -> list[Row]:
    """Adds the article to a document, a paragraph a line; what XML forbids, and what turns text, is U+FFFD."""
    rows: list[Row] = []
    start = 0
    for text in article.text.split("\n"):
        if text.strip():
            style = "Title" if not rows and article.title and text == article.title else None
            paragraph = document.add_paragraph(UNPRINTABLE.sub("\ufffd", text.replace("\t", " ")), style)
            rows.append(Row(start, paragraph, range(len(text))))
        start += len(text) + 1
    return rows


def find_rows(document: Document, article: Article) -> list[Row] | None:
    """The article's lines in the document it was read from; None unless each stands once in its own paragraph."""
    rows: list[Row] = []
    start = 0
    paragraphs = document.paragraphs
    for text in article.text.split("\n"):
        if text.strip():
            number = article.line_of(start)
            paragraph = paragraphs[number - 1] if 0 < number <= len(paragraphs) else None
            letters = _find_letters(paragraph, text) if paragraph else None
            if paragraph is None or letters is None:
                return None
            rows.append(Row(start, paragraph, letters))
        start += len(text) + 1
    return rows


def _find_letters(paragraph: Paragraph, text: str) -> list[int] | None:
    """For each code point of the text its place in the paragraph; a blank has that of the letter before it."""
    there = _list_solid([letter for _, _, letter in _list_letters(paragraph)])
    here = _list_solid(text)
    words, wanted = "".join(text for _, text in there), "".join(text for _, text in here)
    at = words.find(wanted)
    if not wanted or at < 0 or words.find(wanted, at + 1) >= 0:
        return None
    places = {n: there[at + k][0] for k, (n, _) in enumerate(here)}
    out, last = [], there[at][0]
    for n in range(len(text)):
        last = places.get(n, last)
        out.append(last)
    return out


def _list_solid(letters: Sequence[str]) -> list[tuple[int, str]]:
    """Letters with their places, without those that the reader of the document leaves out or writes otherwise."""
    return [(n, c) for n, c in enumerate(letters) if not c.isspace() and unicodedata.category(c)[0] != "C"]


def _list_letters(paragraph: Paragraph) -> list[tuple[Any, Any, str]]:
    """(run, element in it, letter) for each letter of the text, links included."""
    found = []
    for run in paragraph._p.xpath("w:r | w:hyperlink/w:r"):
        for part in run.xpath("w:br | w:cr | w:noBreakHyphen | w:ptab | w:t | w:tab"):
            found += [(run, part, letter) for letter in str(part)]
    return found


def cut_spans(rows: Sequence[Row], spans: Sequence[Span]) -> list[tuple[Any, Any] | None]:
    """The first and the last run of each span of the article, runs cut where one begins or ends.

    None stands for a span that holds no letter of the rows at its ends.
    """
    starts = [row.start for row in rows]

    def find(offset: int) -> tuple[int, int] | None:
        n = bisect_right(starts, offset) - 1
        inside = n >= 0 and offset - rows[n].start < len(rows[n].letters)
        return (n, rows[n].letters[offset - rows[n].start]) if inside else None

    ends = [(find(start), find(end - 1)) if start < end else (None, None) for start, end in spans]
    cuts: dict[int, set[int]] = {}
    for first, last in ends:
        if first and last:
            cuts.setdefault(first[0], set()).add(first[1])
            cuts.setdefault(last[0], set()).add(last[1] + 1)
    for n, places in cuts.items():
        _cut(rows[n].paragraph, places)
    runs = {n: [run for run, _, _ in _list_letters(rows[n].paragraph)] for n in cuts}
    return [(runs[a[0]][a[1]], runs[b[0]][b[1]]) if a and b else None for a, b in ends]


def _cut(paragraph: Paragraph, places: set[int]) -> None:
    letters = _list_letters(paragraph)
    # From the end on: what stands before a cut keeps its place.
    for place in sorted(places, reverse=True):
        if not 0 < place < len(letters) or letters[place][0] is not letters[place - 1][0]:
            continue
        run, part, _ = letters[place]
        new = run.makeelement(run.tag, dict(run.attrib))
        if run.rPr is not None:
            new.append(deepcopy(run.rPr))
        if letters[place - 1][1] is part:
            at = sum(1 for _, other, _ in letters[:place] if other is part)
            rest = deepcopy(part)
            rest.text, part.text = part.text[at:], part.text[:at]
            for half in (rest, part):
                half.set(_SPACE, "preserve")
            moved = [rest, *part.itersiblings()]
        else:
            moved = [part, *part.itersiblings()]
        run.addnext(new)
        new.extend(moved)
