"""Sentences of the articles, cut to size, with the words marked that differ; plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.reporters.addresses import passage_address
from compare.reporters.sayings import Group, first_evidence, say_other_mentions, say_place, telling_marks
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Discrepancy, Evidence, OnlyIn, Report, Source
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


@dataclass(frozen=True, slots=True)
class Quotation:
    """A sentence with what differs in it, and every outlet that has it in the very same words."""

    passage: Passage
    also: str
    """Where else these outlets say it; '' when nowhere."""
    firsts: dict[str, Evidence]
    """By source the first piece of evidence, which stands in that sentence."""


def list_quotations(report: Report, found: Discrepancy, groups: Sequence[Group]) -> list[Quotation]:
    """For each outlet the sentence it says it in; outlets with the very same sentence share one."""
    sources = {source.id: source for source in report.sources}
    said: dict[tuple[object, str], Quotation] = {}
    for source_id, first in first_evidence(found).items():
        passage = quote_passage(sources[source_id], found, first, groups)
        also = say_other_mentions(found, first)
        said.setdefault((passage.parts(), also), Quotation(passage, also, {})).firsts[source_id] = first
    return list(said.values())


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


@dataclass(frozen=True, slots=True)
class Lone:
    """A sentence that only one outlet has, or that another one probably has in other words or tells otherwise."""

    source: Source
    sentence: int
    passage: Passage
    """To be understood alone: datelines left out, in brackets whom pronouns stand for; what is lone in it marked."""
    beside: Lone | None = None
    """The sentence to compare it with."""


def list_lone(report: Report, source: Source) -> list[Lone]:
    """The sentences that the source alone has, the most material first."""
    return [lone for lone in _group_lone(report) if lone.beside is None and lone.source is source]


def list_told_elsewhere(report: Report) -> list[Lone]:
    """The sentences that probably have a counterpart in another outlet, by source, the most material first."""
    return [lone for lone in _group_lone(report) if lone.beside is not None]


def _group_lone(report: Report) -> list[Lone]:
    sources = {source.id: source for source in report.sources}
    grouped: dict[tuple[str, int], list[OnlyIn]] = {}
    for found in report.only_in:
        if found.stands_alone:
            grouped.setdefault((found.source, found.sentence), []).append(found)
    out = []
    told: set[tuple[tuple[str, int], tuple[str, int]]] = set()
    for (source_id, sentence), lone in grouped.items():
        source, there = sources[source_id], lone[0].elsewhere
        if there is not None:
            here, other_end = (source_id, sentence), (there.source, there.sentence)
            if (other_end, here) in told:
                continue  # the two stand there already, the other way round
            told.add((here, other_end))
        marks = [found.span for found in lone if found.span]
        passage = _edited(source, sentence, marks, lone[0].edits)
        other = sources[there.source] if there else None
        beside = Lone(other, there.sentence, sentence_passage(other, there.sentence, ())) if there and other else None
        out.append(Lone(source, sentence, passage, beside))
    return out


def _edited(source: Source, sentence: int, marks: Sequence[Span], edits: Sequence[tuple[int, int, str]]) -> Passage:
    """A sentence with some spans written otherwise; marks and edits are spans of the article."""
    start, end = source.parse.sentences[sentence]
    text, at = "", start
    moved: list[tuple[int, int]] = []
    for first, last, words in edits:
        text += source.parse.text[at:first] + words
        at = max(last, at)
        moved.append((last, len(words) - (last - first)))
    text += source.parse.text[at:end]

    def shift(place: int) -> int:
        return place - start + sum(by for last, by in moved if last <= place)

    raw = text.strip()
    return Passage(raw, tuple(merge_marks(raw, [(shift(s), shift(e)) for s, e in marks])))


def say_told_elsewhere(report: Report) -> str:
    """What to do with the sentences that probably have a counterpart; '' when there are none."""
    if not list_told_elsewhere(report):
        return ""
    said = "Another outlet has a sentence that may tell of the same, in other words or otherwise: compare."
    marked = any(found.span for found in report.only_in if found.elsewhere)
    return f"{said} In bold: what was not found in any other outlet." if marked else said
