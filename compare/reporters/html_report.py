"""The report as one self-contained page: articles side by side, what differs marked, and a list to step through.

The page is made from `data/templates` by Jinja2 with autoescape. It asks nothing of any network: its
Content-Security-Policy allows one style and one script, by their hashes, and no third thing.
"""

from __future__ import annotations

import functools
import json
import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from compare.model import KINDS, SentenceRef
from compare.reporters.addresses import safe_address
from compare.reporters.excerpts import (
    HEADLINE_CHARS,
    MATRIX_ROWS,
    ONLY_IN_SENTENCES,
    TOLD_ELSEWHERE,
    TOLD_ELSEWHERE_PAIRS,
    TOPIC_CHARS,
    count_noun,
    count_verdicts,
    describe_source,
    keep_first,
    list_accounts,
    list_outlets,
    outlet_name,
    say_aligned,
    say_choice,
    say_decision,
    say_shared_copy,
    say_verdict,
    short_ids,
    shorten_text,
    story_title,
)
from compare.reporters.glance import choose_quotations
from compare.reporters.glance_page import fill_cells, list_headings, make_glance
from compare.reporters.json_text import record_fields
from compare.reporters.number_lines import LEFT, RIGHT, WIDTH, draw_line
from compare.reporters.pages import as_markup, hash_source, read_part, read_template
from compare.reporters.passages import (
    address_of_sentence,
    list_lone,
    list_quotations,
    list_told_elsewhere,
    place_of_sentence,
    say_told_elsewhere,
)
from compare.reporters.sayings import (
    first_evidence,
    group_evidence,
    place_of,
    say_evidence,
    telling_marks,
)
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import Template

    from compare.model import Discrepancy, Evidence, Report, Source
    from compare.reporters.glance_page import Cell, Glance, Heading
    from compare.reporters.number_lines import NumberLine
    from compare.reporters.passages import Lone
    from compare.reporters.sayings import Group
    from compare.wording import Span

_SIDE_BY_SIDE = 3
"""Of more outlets than these a reader chooses which to look at; without scripts all are reached by scrolling."""
_PARTNERS_SHOWN = 3
"""Further partners of a sentence are counted."""
_PLACES_SHOWN = 3
"""Further outlets with the very same sentence are folded."""
_STYLES = ("report.css", "glance.css", "outlets.css", "review.css", "print.css")
_SCRIPTS = ("report.js", "outlets.js", "review.js")

_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


@dataclass(frozen=True, slots=True)
class Served:
    """What a page must know that a server gives, to which it sends decisions."""

    baseline: str
    """The name of the file they go to."""
    by: str
    """Who decides, unless the reader gives another name."""


def render(report: Report) -> str:
    """The whole page, which stands by itself; it ends with a newline."""
    return render_page(report)


def render_page(report: Report, *, served: Served | None = None) -> str:
    """The page as a file, or as a server gives it: then it may ask that server, and nobody else."""
    template, style, script = _template()
    asks = "" if served is None else "connect-src 'self'; "
    policy = (
        f"default-src 'none'; style-src '{hash_source(style)}'; script-src '{hash_source(script)}'; "
        f"{asks}base-uri 'none'; form-action 'none'"
    )
    parts = {"style": as_markup(style), "script": as_markup(script), "line": (WIDTH, LEFT, RIGHT)}
    return template.render(page=_page(report), policy=policy, served=served, **parts) + "\n"


@functools.cache
def _template() -> tuple[Template, str, str]:
    """The compiled template, the style and the script."""
    style, script = ("".join(read_part(name) for name in names) for names in (_STYLES, _SCRIPTS))
    return read_template("report.html.j2"), style, script


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
    place: str


class _Sentence(NamedTuple):
    anchor: str
    place: str
    """Line and column in the file."""
    pieces: tuple[_Piece, ...]
    partners: tuple[str, ...]
    """Anchors of the sentences that report the same, the best of each outlet before its others."""
    links: tuple[_Partner, ...]
    """The best partner in each outlet, the first few."""
    more: int
    """In how many further outlets there is one."""


class _Paragraph(NamedTuple):
    title: bool
    sentences: tuple[_Sentence, ...]


@dataclass(frozen=True, slots=True)
class _Column:
    id: str
    name: str
    url: str | None
    about: str
    found: int
    """In how many discrepancies it is."""
    is_first: bool
    """Whether it is shown at first, where not all are."""
    paragraphs: tuple[_Paragraph, ...]


class _Place(NamedTuple):
    id: str
    name: str
    place: str
    anchor: str
    address: str | None
    """Of the sentence on the outlet's own page."""


class _Quote(NamedTuple):
    places: tuple[_Place, ...]
    """Every outlet with these words."""
    shown: int
    """So many of them before the others are folded."""
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
    more_says: int
    """How many further accounts there are."""
    line: NumberLine | None
    quotes: tuple[_Quote, ...]
    more_quotes: tuple[_Quote, ...]
    """Folded."""
    more_outlets: str
    shared: str
    reason: str
    question: str
    settled: bool
    """Whether it counts no more."""
    choice: str
    """What was decided, in a word; '' where nothing was."""
    label: str
    decided: str
    """What was decided, in words."""
    entry: str
    """JSON: what a baseline says of it beside the decision."""
    decision: str
    """JSON: what was decided."""
    sentences: tuple[str, ...]
    """Anchors of the sentences with evidence: one of each account, then one of each outlet, then the others."""
    accounts: int
    """How many accounts there are of it."""


class _Row(NamedTuple):
    topic: str
    cells: tuple[Cell, ...]
    status: str


class _OnlySentence(NamedTuple):
    anchor: str
    place: str
    address: str | None
    parts: tuple[tuple[str, bool], ...]
    """(words, in no other outlet though the sentence's fact is?)."""
    source: str


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
    is_choice: bool
    """Whether there are more columns than stand side by side."""
    glance: Glance | None
    columns: tuple[_Column, ...]
    cards: tuple[_Card, ...]
    less_precise: tuple[_Card, ...]
    """Folded, below the others."""
    verdicts: tuple[tuple[str, int], ...]
    kinds: tuple[tuple[str, int], ...]
    updates: int
    matrix_headings: tuple[Heading, ...]
    matrix: tuple[_Row, ...]
    more_rows: str
    only_in: tuple[_OnlyIn, ...]
    told_elsewhere: tuple[tuple[_OnlySentence, ...], ...]
    """Each sentence with the one to compare it with."""
    told_elsewhere_name: str
    told_elsewhere_legend: str
    more_told_elsewhere: str
    notes: tuple[str, ...]
    skipped: tuple[tuple[str, str], ...]
    version: str
    signature: str


def _page(report: Report) -> _Page:
    names = short_ids(report.discrepancies)
    only_in = _only_in(report)
    parts = [("reports", "Who reports what", bool(report.matrix)), ("only", "Only in one outlet", bool(only_in))]
    told = [_told_elsewhere(lone) for lone in list_told_elsewhere(report)]
    more_told = len(told) - TOLD_ELSEWHERE_PAIRS
    parts.append(("compare", TOLD_ELSEWHERE, bool(told)))
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
        is_choice=len(report.sources) > _SIDE_BY_SIDE,
        glance=make_glance(report, names),
        columns=_columns(report, names),
        cards=tuple(card for card, found in cards if not found.less_precise),
        less_precise=tuple(card for card, found in cards if found.less_precise),
        verdicts=tuple((verdict, verdicts[verdict]) for verdict in ("conflict", "differs") if verdicts[verdict]),
        kinds=tuple((kind, kinds[kind]) for kind in KINDS if kinds[kind]),
        updates=sum(bool(found.update) for found in report.discrepancies),
        matrix_headings=list_headings(report),
        matrix=_matrix(report),
        more_rows=count_noun(more, "more row") if more > 0 else "",
        only_in=only_in,
        told_elsewhere=tuple(told[:TOLD_ELSEWHERE_PAIRS]),
        told_elsewhere_name=TOLD_ELSEWHERE,
        told_elsewhere_legend=say_told_elsewhere(report),
        more_told_elsewhere=count_noun(more_told, "more sentence") if more_told > 0 else "",
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
    firsts = [*(group.evidence for group in groups), *first_evidence(found).values()]
    sentences = [_anchor(e.source, e.sentence) for e in [*firsts, *found.evidence]]
    label, decided = say_decision(found)
    told, more_says = keep_first(groups)
    quotes = _quotes(report, found, groups)
    shown = choose_quotations([[place.id for place in quote.places] for quote in quotes], told)
    folded = tuple(quote for n, quote in enumerate(quotes) if n not in shown)
    return _Card(
        id=clean_text(found.id),
        name=name,
        number=number,
        verdict=found.verdict,
        standing=say_verdict(found),
        is_update=bool(found.update),
        kind=found.kind,
        severity=found.severity,
        confidence=f"{found.confidence:.2f}",
        percent=round(100 * found.confidence),
        rule=clean_text(found.rule),
        topic=shorten_text(found.topic, TOPIC_CHARS),
        says=tuple(
            (str(say_evidence(group.evidence, found.kind, limit=HEADLINE_CHARS)), list_outlets(group.sources))
            for group in told
        ),
        more_says=more_says,
        line=draw_line(found, groups),
        quotes=tuple(quotes[n] for n in shown),
        more_quotes=folded,
        more_outlets=count_noun(sum(len(quote.places) for quote in folded), "more outlet"),
        shared=say_shared_copy(found),
        reason=clean_text(found.reason).strip(),
        question=clean_text(found.question).strip(),
        settled=bool(found.accepted),
        choice=say_choice(found),
        label=label,
        decided=decided,
        entry=_entry(report, found),
        decision=_decision(found),
        sentences=tuple(dict.fromkeys(sentences)),
        accounts=len(groups),
    )


def _entry(report: Report, found: Discrepancy) -> str:
    """What a baseline says of the finding beside the decision, for the script."""
    sources = {source.id: source for source in report.sources}
    said = [sources[e.source].article for e in found.evidence]
    outlets = {e.source: clean_text(article.outlet).strip() for e, article in zip(found.evidence, said, strict=True)}
    return _ENCODE(
        {
            "sources": sorted(outlets.items(), key=lambda pair: (pair[1], pair[0])),
            "articles": list(dict.fromkeys(clean_text(article.path).strip() for article in said if article.path)),
            "finding": f"{found.kind}: {clean_text(found.summary)}".strip(),
        }
    )


def _decision(found: Discrepancy) -> str:
    """What was decided about it, for the script; '' where nothing was."""
    if found.decision is None:
        return ""
    told = found.decision
    record = record_fields(replace(told, note=clean_text(told.note).strip()), "choice note until outlets by on")
    return _ENCODE({name: value for name, value in record.items() if value or name == "note"})


def _quotes(report: Report, found: Discrepancy, groups: Sequence[Group]) -> tuple[_Quote, ...]:
    """For each outlet the sentence it says it in; outlets with the very same sentence share one."""
    sources = {source.id: source for source in report.sources}
    out = []
    for quotation in list_quotations(report, found, groups):
        places = tuple(_place(sources[id_], first) for id_, first in quotation.firsts.items())
        out.append(_Quote(places, _count_shown(len(places)), quotation.passage.parts(), quotation.also))
    return tuple(out)


def _place(source: Source, first: Evidence) -> _Place:
    anchor, address = _anchor(source.id, first.sentence), address_of_sentence(source, first.sentence)
    return _Place(source.id, outlet_name(source), place_of(first), anchor, address)


def _count_shown(places: int) -> int:
    return places if places <= _PLACES_SHOWN + 1 else _PLACES_SHOWN


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
    places = {
        SentenceRef(source.id, n): place_of_sentence(source, n)
        for source in report.sources
        for n in range(len(source.parse.sentences))
    }
    partners: dict[SentenceRef, list[_Partner]] = {}
    order = {source.id: n for n, source in enumerate(report.sources)}
    # The best partner of each outlet first, outlets in order.
    for pair in sorted(report.alignments, key=lambda p: (-p.score, p.a.place, p.b.place)):
        for mine, other in ((pair.a, pair.b), (pair.b, pair.a)):
            partner = _Partner(_anchor(other.source, other.sentence), other.source, places[other])
            partners.setdefault(mine, []).append(partner)
    for found_partners in partners.values():
        found_partners.sort(key=lambda p: order[p.id])
    by_place = {_anchor(ref.source, ref.sentence): tuple(found) for ref, found in partners.items()}
    badges = [
        _Badge(names[found.id], number, found.kind, found.verdict)
        for number, found in enumerate(report.discrepancies, start=1)
    ]
    first = _first_columns(report)
    return tuple(_column(source, report, marks[source.id], by_place, badges, first) for source in report.sources)


def _first_columns(report: Report) -> set[str]:
    """The outlets to look at first where they are many: those in most of what is to be settled."""
    weights = Counter({source.id: 0 for source in report.sources})
    for found in report.discrepancies:
        weight = {"conflict": 3, "differs": 1, "update": 1}.get(found.standing, 0)
        weights.update(dict.fromkeys(first_evidence(found), weight))
    return {source for source, _ in weights.most_common(_SIDE_BY_SIDE)}


def _column(
    source: Source,
    report: Report,
    marks: Sequence[_Marked],
    partners: dict[str, tuple[_Partner, ...]],
    badges: Sequence[_Badge],
    first: set[str],
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
        place, anchors = place_of_sentence(source, number), tuple(partner.anchor for partner in mine)
        shown = len(links) if len(links) <= _PARTNERS_SHOWN else _PARTNERS_SHOWN
        sentence = _Sentence(anchor, place, pieces, anchors, links[:shown], len(links) - shown)
        if number in starts or not paragraphs:
            paragraphs.append([])
        paragraphs[-1].append(sentence)
    titled = bool(source.article.title)
    return _Column(
        id=source.id,
        name=outlet_name(source),
        url=safe_address(source.article.url),
        about=describe_source(source, report).removeprefix(f"{source.id}, "),
        found=len({mark.found for mark in marks}),
        is_first=source.id in first,
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
        cells = fill_cells(report, list_accounts(row))
        out.append(_Row(shorten_text(row.topic, TOPIC_CHARS), cells, row.status))
    return tuple(out)


def _only_in(report: Report) -> tuple[_OnlyIn, ...]:
    out = []
    for source in report.sources:
        found = list_lone(report, source)
        if not found:
            continue
        sentences = [_only_sentence(lone) for lone in found[:ONLY_IN_SENTENCES]]
        more = len(found) - ONLY_IN_SENTENCES
        said = count_noun(more, "more sentence") if more > 0 else ""
        out.append(_OnlyIn(source.id, outlet_name(source), tuple(sentences), said))
    return tuple(out)


def _only_sentence(lone: Lone) -> _OnlySentence:
    return _OnlySentence(
        _anchor(lone.source.id, lone.sentence),
        place_of_sentence(lone.source, lone.sentence),
        address_of_sentence(lone.source, lone.sentence),
        lone.passage.parts(),
        lone.source.id,
    )


def _told_elsewhere(lone: Lone) -> tuple[_OnlySentence, ...]:
    return tuple(_only_sentence(one) for one in (lone, lone.beside) if one is not None)
