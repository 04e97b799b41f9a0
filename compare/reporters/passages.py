"""Sentences of the articles, cut to size, with the words marked that differ; plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.reporters.addresses import passage_address
from compare.reporters.sayings import Group, say_place, telling_marks
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Discrepancy, Evidence, Report, Source
    from compare.wording import Span

# Sentences up to the first length stand whole; of longer ones this much stays on each side of a mark.
QUOTE_CHARS = 360
CONTEXT_CHARS = 110
OPENING_CHARS = 60


def merge_marks(raw: str, marks: Iterable[Span]) -> list[Span]:
    """The marks sorted, without blanks at their ends, those that touch made one."""
    out: list[Span] = []
    for start, end in sorted(marks):
        start, end = max(start, 0), min(end, len(raw))
        words = raw[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        if start >= end:
            continue
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def kept_parts(raw: str, marks: Sequence[Span]) -> list[Span]:
    """The parts of a text to show: all of it, or the surroundings of the merged marks, cut between words."""
    if len(raw) <= QUOTE_CHARS:
        return [(0, len(raw))]
    if not marks:
        return [(0, _cut_before(raw, 0, QUOTE_CHARS))]
    # The subject stands at the beginning as a rule.
    out: list[Span] = [(0, _cut_before(raw, 0, OPENING_CHARS))]
    for first, last in marks:
        start = _cut_after(raw, max(first - CONTEXT_CHARS, 0), first)
        end = _cut_before(raw, last, min(last + CONTEXT_CHARS, len(raw)))
        if start - out[-1][1] < CONTEXT_CHARS // 4:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _cut_after(raw: str, start: int, mark: int) -> int:
    """The beginning of the first whole word from `start` on; a few characters more when the text begins there."""
    if start <= CONTEXT_CHARS // 4:
        return 0
    blank = re.compile(r"\s").search(raw, start - 1, mark)
    return blank.end() if blank else start


def _cut_before(raw: str, mark: int, end: int) -> int:
    if end >= len(raw) - CONTEXT_CHARS // 4:
        return len(raw)
    at = end
    while at > mark and not raw[at].isspace():
        at -= 1
    return len(raw[:at].rstrip()) if at > mark else end


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence to quote, and the spans in it that differ, merged and in order."""

    text: str
    marks: tuple[Span, ...]

    def parts(self) -> tuple[tuple[str, bool], ...]:
        """(words, marked?) from left to right, cut to size; an ellipsis stands where something was left out."""
        out: list[tuple[str, bool]] = []
        tail = 0
        for start, end in kept_parts(self.text, self.marks):
            at = start
            if start:
                out.append((" … " if out else "… ", False))
            for first, last in self.marks:
                if start <= first and last <= end:
                    out += [(clean_text(self.text[at:first]), False), (clean_text(self.text[first:last]), True)]
                    at = last
            out.append((clean_text(self.text[at:end]), False))
            tail = end
        if tail < len(self.text):
            out.append((" …", False))
        return tuple(part for part in out if part[0])


def quote_passage(source: Source, found: Discrepancy, first: Evidence, groups: Sequence[Group]) -> Passage:
    """The sentence in which an outlet says it, with every mark it has there."""
    parse = source.parse
    mine = [e for e in found.evidence if e.source == source.id and e.sentence == first.sentence and e is not first]
    marks = [(e.start, e.end) for e in mine] + telling_marks(found, first, groups)
    start, end = first.start, first.end
    if first.sentence < len(parse.sentences):
        # A quotation may run over more than one sentence.
        start, end = min(start, parse.sentences[first.sentence][0]), max(end, parse.sentences[first.sentence][1])
    return _passage(parse.text, start, end, marks)


def sentence_passage(source: Source, sentence: int, marks: Iterable[Span]) -> Passage:
    """A sentence, with marks given as spans of the article."""
    start, end = source.parse.sentences[sentence]
    return _passage(source.parse.text, start, end, marks)


def _passage(text: str, start: int, end: int, marks: Iterable[Span]) -> Passage:
    raw = text[start:end]
    return Passage(raw, tuple(merge_marks(raw, [(s - start, e - start) for s, e in marks])))


def place_of_sentence(source: Source, sentence: int) -> str:
    """Where in the file a sentence begins, as `place_of` says it."""
    start = source.parse.sentences[sentence][0]
    return say_place(source.article.line_of(start), source.article.column_of(start))


def address_of_sentence(source: Source, sentence: int) -> str | None:
    """The sentence on the outlet's own page; None without an address, and for a text that was not read from a page."""
    spans = source.parse.sentences
    if not source.article.is_page or sentence >= len(spans):
        return None
    return passage_address(source.article.url, source.article.text[slice(*spans[sentence])])


def group_only_in(report: Report, source: Source) -> list[tuple[int, Passage]]:
    """What the source alone has: (sentence, passage), its lone claims marked; the most material sentence first."""
    spans: dict[int, list[Span]] = {}
    for found in report.only_in:
        if found.source == source.id:
            spans.setdefault(found.sentence, []).extend([found.span] if found.span else [])
    return [(sentence, sentence_passage(source, sentence, marks)) for sentence, marks in spans.items()]


def say_only_in(report: Report) -> str:
    """What the marks in *only in one outlet* mean; '' when there are none."""
    marked = any(found.span for found in report.only_in)
    return "In bold: what only this outlet has, in a sentence of which the others report the rest." if marked else ""
