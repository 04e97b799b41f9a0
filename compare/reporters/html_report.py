"""The report as one self-contained page: articles side by side, what differs marked, and a list to step through.

The page is made from `data/templates` by Jinja2 with autoescape. It asks nothing of any network: its
Content-Security-Policy allows one style and one script, by their hashes, and no third thing.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from compare.model import KINDS
from compare.reporters.addresses import safe_address
from compare.reporters.excerpts import (
    CELL_CHARS,
    HEADLINE_CHARS,
    MATRIX_ROWS,
    QUOTES,
    TITLE_CHARS,
    count_noun,
    count_verdicts,
    describe_source,
    only_in_sentences,
    outlet_name,
    say_aligned,
    say_shared_copy,
    say_standing,
    short_ids,
    shorten_text,
    story_title,
)
from compare.reporters.pages import as_markup, hash_source, read_part, read_template
from compare.reporters.passages import group_only_in, line_of_sentence, quote_passage, say_only_in
from compare.reporters.sayings import first_evidence, group_evidence, say_evidence, say_other_mentions, telling_marks
from compare.wording import FEW, SHOWN, clean_text, join_ids

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import Template

    from compare.model import Discrepancy, Report, SentenceRef, Source
    from compare.reporters.sayings import Group
    from compare.wording import Span

_SIDE_BY_SIDE = 3
"""More columns than this are reached by scrolling."""

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


def render(report: Report) -> str:
    """The whole page; it ends with a newline."""
    template, style, script = _template()
    policy = (
        f"default-src 'none'; style-src '{hash_source(style)}'; script-src '{hash_source(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return template.render(page=_page(report), policy=policy, style=as_markup(style), script=as_markup(script)) + "\n"


@functools.cache
def _template() -> tuple[Template, str, str]:
    """The compiled template, the style and the script."""
    return read_template("report.html.j2"), read_part("report.css"), read_part("report.js")


# --- what the template shows ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Badge:
    """The number and kind of a discrepancy, behind its last marked word in a sentence."""

    name: str
    number: int
    kind: str
    verdict: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words of a sentence that the same discrepancies mark, `names` being empty for plain words."""

    text: str
    names: tuple[str, ...] = ()
    verdict: str = ""
    telling: bool = False
    """Whether these very words are what the other outlet lacks."""
    badges: tuple[_Badge, ...] = ()


class _Partner(NamedTuple):
    anchor: str
    id: str
    line: int


class _Sentence(NamedTuple):
    anchor: str
    pieces: tuple[_Piece, ...]
    partners: tuple[str, ...]
    """Anchors of the sentences that report the same, the best of each outlet before its others."""
    links: tuple[_Partner, ...]
    """The best partner in each outlet; of many the first ones."""
    more_links: int
    """In how many further outlets it has a partner."""


class _Paragraph(NamedTuple):
    title: bool
    sentences: tuple[_Sentence, ...]


@dataclass(frozen=True, slots=True)
class _Column:
    id: str
    name: str
    url: str | None
    about: str
    paragraphs: tuple[_Paragraph, ...]


class _Quote(NamedTuple):
    places: tuple[tuple[str, str, int, str], ...]
    """(source id, outlet, line, anchor) of every outlet with these words; of many the first ones."""
    more: str
    """How many outlets with these words are left out of `places`: "27 others"."""
    parts: tuple[tuple[str, bool], ...]
    also: str


@dataclass(frozen=True, slots=True)
class _Card:
    id: str
    name: str
    number: int
    """Its place in the report, from 1, as the badges in the articles have it."""
    verdict: str
    standing: str
    """What is to be known before the kind: `update in b · conflict`, `less precise in a`."""
    is_update: bool
    kind: str
    severity: str
    confidence: str
    percent: int
    rule: str
    topic: str
    says: tuple[tuple[str, str], ...]
    """(words, outlets) of each group of outlets."""
    quotes: tuple[_Quote, ...]
    more_quotes: str
    """How many are left out: "3 more sentences"."""
    shared: str
    reason: str
    question: str
    accepted: str
    sentences: tuple[str, ...]
    """Anchors of the sentences with evidence, those shown first before the others."""


class _Row(NamedTuple):
    topic: str
    cells: tuple[str, ...]
    status: str


class _OnlySentence(NamedTuple):
    anchor: str
    line: int
    parts: tuple[tuple[str, bool], ...]
    """(words, in no other outlet though the sentence's fact is?)."""


class _OnlyIn(NamedTuple):
    id: str
    name: str
    sentences: tuple[_OnlySentence, ...]
    more: str


@dataclass(frozen=True, slots=True)
class _Page:
    title: str
    counts: str
    aligned: str
    parts: tuple[tuple[str, str], ...]
    """(anchor, name) of the parts below the articles."""
    width: int
    columns: tuple[_Column, ...]
    cards: tuple[_Card, ...]
    less_precise: tuple[_Card, ...]
    """Folded, below the others."""
    verdicts: tuple[tuple[str, int], ...]
    kinds: tuple[tuple[str, int], ...]
    accepted: int
    updates: int
    matrix: tuple[_Row, ...]
    more_rows: str
    only_in: tuple[_OnlyIn, ...]
    only_in_legend: str
    notes: tuple[str, ...]
    skipped: tuple[tuple[str, str], ...]
    version: str
    signature: str


def _page(report: Report) -> _Page:
    names = short_ids(report.discrepancies)
    only_in = _only_in(report)
    parts = [("reports", "Who reports what", bool(report.matrix)), ("only", "Only in one outlet", bool(only_in))]
    parts.append(("care", "Read with care", bool(report.notes or report.skipped)))
    numbered = enumerate(report.discrepancies, start=1)
    cards = [(_card(report, found, names[found.id], number), found) for number, found in numbered]
    verdicts = Counter(found.verdict for found in report.discrepancies)
    kinds = Counter(found.kind for found in report.discrepancies)
    more = len(report.matrix) - MATRIX_ROWS
    return _Page(
        title=story_title(report),
        counts=count_verdicts(report.discrepancies),
        aligned=say_aligned(report) or "Nothing was compared.",
        parts=tuple((anchor, name) for anchor, name, there in parts if there),
        width=max(1, min(len(report.sources), _SIDE_BY_SIDE + 1)),
        columns=_columns(report, names),
        cards=tuple(card for card, found in cards if not found.less_precise),
        less_precise=tuple(card for card, found in cards if found.less_precise),
        verdicts=tuple((verdict, verdicts[verdict]) for verdict in ("conflict", "differs") if verdicts[verdict]),
        kinds=tuple((kind, kinds[kind]) for kind in KINDS if kinds[kind]),
        accepted=sum(bool(found.accepted) for found in report.discrepancies),
        updates=sum(bool(found.update) for found in report.discrepancies),
        matrix=_matrix(report),
        more_rows=count_noun(more, "more row") if more > 0 else "",
        only_in=only_in,
        only_in_legend=say_only_in(report),
        notes=tuple(clean_text(note).strip() for note in report.notes),
        skipped=tuple((clean_text(s.path).strip(), clean_text(s.reason).strip()) for s in report.skipped),
        version=clean_text(report.version),
        signature=clean_text(report.signature),
    )


def _anchor(source: str, sentence: int) -> str:
    return f"s-{source}-{sentence}"


# --- discrepancies -------------------------------------------------------------------------------


def _card(report: Report, found: Discrepancy, name: str, number: int) -> _Card:
    groups = group_evidence(found)
    firsts = first_evidence(found).values()
    sentences = [_anchor(e.source, e.sentence) for e in [*firsts, *found.evidence]]
    return _Card(
        id=clean_text(found.id),
        name=name,
        number=number,
        verdict=found.verdict,
        standing=say_standing(found),
        is_update=bool(found.update),
        kind=found.kind,
        severity=found.severity,
        confidence=f"{found.confidence:.2f}",
        percent=round(100 * found.confidence),
        rule=clean_text(found.rule),
        topic=shorten_text(found.topic, TITLE_CHARS),
        says=tuple(
            (str(say_evidence(group.evidence, found.kind, limit=HEADLINE_CHARS)), join_ids(group.sources))
            for group in groups
        ),
        quotes=(quotes := _quotes(report, found, groups))[:QUOTES],
        more_quotes=count_noun(len(quotes) - QUOTES, "more sentence") if len(quotes) > QUOTES else "",
        shared=say_shared_copy(found),
        reason=clean_text(found.reason).strip(),
        question=clean_text(found.question).strip(),
        accepted=clean_text(found.accepted).strip(),
        sentences=tuple(dict.fromkeys(sentences)),
    )


def _quotes(report: Report, found: Discrepancy, groups: Sequence[Group]) -> tuple[_Quote, ...]:
    """For each outlet the sentence it says it in; outlets with the very same sentence share one."""
    sources = {source.id: source for source in report.sources}
    said: dict[tuple[tuple[tuple[str, bool], ...], str], list[tuple[str, str, int, str]]] = {}
    for source_id, first in first_evidence(found).items():
        source = sources[source_id]
        parts = quote_passage(source, found, first, groups).parts()
        place = (source_id, outlet_name(source), first.line, _anchor(source_id, first.sentence))
        said.setdefault((parts, say_other_mentions(found, first)), []).append(place)
    out = []
    for (parts, also), places in said.items():
        shown = places if len(places) <= FEW else places[:SHOWN]
        more = f"{len(places) - len(shown):,} others" if len(shown) < len(places) else ""
        out.append(_Quote(tuple(shown), more, parts, also))
    return tuple(out)


# --- articles ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Marked:
    """A marked span of an article, and the discrepancy (by its place in the report) that marks it."""

    start: int
    end: int
    found: int
    telling: tuple[Span, ...]


def _columns(report: Report, names: dict[str, str]) -> tuple[_Column, ...]:
    marks: dict[str, list[_Marked]] = {source.id: [] for source in report.sources}
    for number, found in enumerate(report.discrepancies):
        groups = group_evidence(found)
        for e in found.evidence:
            marks[e.source].append(_Marked(e.start, e.end, number, tuple(telling_marks(found, e, groups))))
    sources = {source.id: source for source in report.sources}
    partners: dict[SentenceRef, list[_Partner]] = {}
    order = {source.id: n for n, source in enumerate(report.sources)}
    # The best partner of each outlet first, outlets in order.
    for pair in sorted(report.alignments, key=lambda p: (-p.score, p.a.place, p.b.place)):
        for mine, other in ((pair.a, pair.b), (pair.b, pair.a)):
            line = line_of_sentence(sources[other.source], other.sentence)
            partner = _Partner(_anchor(other.source, other.sentence), other.source, line)
            partners.setdefault(mine, []).append(partner)
    for found_partners in partners.values():
        found_partners.sort(key=lambda p: order[p.id])
    by_place = {_anchor(ref.source, ref.sentence): tuple(found) for ref, found in partners.items()}
    badges = [
        _Badge(names[found.id], number, found.kind, found.verdict)
        for number, found in enumerate(report.discrepancies, start=1)
    ]
    return tuple(_column(source, report, marks[source.id], by_place, badges) for source in report.sources)


def _column(
    source: Source,
    report: Report,
    marks: Sequence[_Marked],
    partners: dict[str, tuple[_Partner, ...]],
    badges: Sequence[_Badge],
) -> _Column:
    spans = source.parse.sentences
    in_sentence: list[list[_Marked]] = [[] for _ in spans]
    for mark in marks:
        at = source.parse.sentence_at(mark.start) if spans else 0
        while at < len(spans) and spans[at][0] < mark.end:
            in_sentence[at].append(mark)
            at += 1
    paragraphs: list[list[_Sentence]] = []
    starts = _paragraph_starts(source)
    for number, span in enumerate(spans):
        anchor = _anchor(source.id, number)
        pieces = _pieces(source.article.text, span, in_sentence[number], badges)
        mine = partners.get(anchor, ())
        best = {partner.id: partner for partner in reversed(mine)}
        links = tuple(partner for partner in mine if best[partner.id] is partner)
        shown = links if len(links) <= FEW else links[:SHOWN]
        anchors = tuple(partner.anchor for partner in mine)
        sentence = _Sentence(anchor, pieces, anchors, shown, len(links) - len(shown))
        if number in starts or not paragraphs:
            paragraphs.append([])
        paragraphs[-1].append(sentence)
    titled = bool(source.article.title)
    return _Column(
        id=source.id,
        name=outlet_name(source),
        url=safe_address(source.article.url),
        about=describe_source(source, report).removeprefix(f"{source.id}, "),
        paragraphs=tuple(_Paragraph(titled and n == 0, tuple(p)) for n, p in enumerate(paragraphs)),
    )


def _paragraph_starts(source: Source) -> set[int]:
    """The sentences that begin a paragraph: after a blank line, or after any line end where no blank lines are used."""
    text, spans = source.article.text, source.parse.sentences
    gaps = [text[spans[n - 1][1] : spans[n][0]] for n in range(1, len(spans))]
    first_body = 1 if source.article.title else 0
    blank_lines = any(_BLANK_LINE.search(gap) for gap in gaps[first_body:])
    return {
        n
        for n, gap in enumerate(gaps, start=1)
        if _BLANK_LINE.search(gap) or ("\n" in gap and not blank_lines) or n == first_body
    }


def _pieces(text: str, span: Span, marks: Sequence[_Marked], badges: Sequence[_Badge]) -> tuple[_Piece, ...]:
    """A sentence cut wherever a mark begins or ends."""
    start, end = span
    clipped = [(max(m.start, start), min(m.end, end), m) for m in marks]
    clipped = [(s, e, m) for s, e, m in clipped if s < e]
    cuts = {start, end}
    for s, e, mark in clipped:
        cuts |= {s, e} | {at for telling in mark.telling for at in telling if s < at < e}
    ordered = sorted(cuts)
    last_end: dict[int, int] = {}
    for _, e, mark in clipped:
        last_end[mark.found] = max(e, last_end.get(mark.found, 0))
    out = []
    for s, e in pairwise(ordered):
        over = [mark for first, last, mark in clipped if first <= s and e <= last]
        numbers = sorted({mark.found for mark in over})
        out.append(
            _Piece(
                text=clean_text(text[s:e]),
                names=tuple(badges[n].name for n in numbers),
                verdict="conflict" if any(badges[n].verdict == "conflict" for n in numbers) else "differs",
                telling=any(first <= s and e <= last for mark in over for first, last in mark.telling),
                badges=tuple(badges[n] for n in sorted(last_end) if last_end[n] == e),
            )
        )
    return tuple(out)


# --- below the articles --------------------------------------------------------------------------


def _matrix(report: Report) -> tuple[_Row, ...]:
    out = []
    for row in report.matrix[:MATRIX_ROWS]:
        cells = {source: shorten_text(text, CELL_CHARS) for source, text in row.cells}
        words = tuple(cells.get(source.id, "") for source in report.sources)
        out.append(_Row(shorten_text(row.topic, TITLE_CHARS), words, row.status))
    return tuple(out)


def _only_in(report: Report) -> tuple[_OnlyIn, ...]:
    out = []
    for source in report.sources:
        found = group_only_in(report, source)
        if not found:
            continue
        sentences = [
            _OnlySentence(_anchor(source.id, sentence), line_of_sentence(source, sentence), passage.parts())
            for sentence, passage in found[: only_in_sentences(report)]
        ]
        more = len(found) - only_in_sentences(report)
        said = count_noun(more, "more sentence") if more > 0 else ""
        out.append(_OnlyIn(source.id, outlet_name(source), tuple(sentences), said))
    return tuple(out)
