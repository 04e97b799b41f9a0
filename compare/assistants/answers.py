"""A report, a ledger or a revision -> what an assistant is told: few fields, named as in the JSON reports, bounded.

The docstrings of these types stand in the schemas of the tools. Words of articles are cut after `MAX_CHARS`, lists
after `MAX_ITEMS`, which a note tells of.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeVar

from compare.model import Kind, Severity, Verdict  # noqa: TC001 - pydantic reads the annotations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare import model

MAX_CHARS: Final = 1_000
"""Of one text: twice the longest quotation of the stories we know."""
MAX_ITEMS: Final = 200
"""Of one list: more than an editor reads in a sitting."""

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Source:
    """An article as it was read: its id (a, b, ...), the file or text, outlet, title and publication date if known."""

    id: str
    path: str
    outlet: str
    title: str | None
    published: str | None
    published_basis: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence of an article, verbatim, and the line and column of its file where it begins."""

    source: str
    line: int
    column: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of an article, verbatim, where they stand, and the value read in them."""

    source: str
    line: int
    column: int | None
    text: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Articles that do not tell the same. It says that they differ, never which of them is right.

    A conflict cannot be true in both; what differs can. `update` is the later source, where what changes with
    time may have; `less_precise` are the sources that only tell less closely.
    """

    id: str
    kind: Kind
    verdict: Verdict
    severity: Severity
    confidence: float
    topic: str
    summary: str
    reason: str
    question: str
    update: str | None
    less_precise: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class OnlyIn:
    """What no other article states; with `elsewhere`, a sentence that probably tells of the same in other words."""

    source: str
    line: int
    column: int | None
    text: str
    elsewhere: Place | None


@dataclass(frozen=True, slots=True)
class Skipped:
    """An article that could not be read, and why."""

    path: str
    reason: str


@dataclass(frozen=True)  # the SDK would take slots for defaults
class Comparison:
    """Where articles on one story differ, conflicts first."""

    signature: str
    sources: tuple[Source, ...]
    discrepancies: tuple[Discrepancy, ...]
    only_in: tuple[OnlyIn, ...]
    skipped: tuple[Skipped, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A checkable fact: its words, verbatim, where they stand, and its value in words."""

    kind: str
    line: int
    column: int | None
    text: str
    value: str


@dataclass(frozen=True)  # the SDK would take slots for defaults
class Facts:
    """Every checkable fact of an article, in order."""

    source: Source
    facts: tuple[Fact, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A fact that is another one in the new version, or is in one version only; source a is old, b is new."""

    status: Literal["changed", "added", "cut"]
    kind: Kind
    verdict: Verdict | None
    topic: str
    reason: str
    old: tuple[Evidence, ...]
    new: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Unread:
    """Words that changed and that no rule read as a fact; `order` is the same words in another order."""

    reason: Literal["words", "order"]
    old: tuple[Place, ...]
    new: tuple[Place, ...]


@dataclass(frozen=True)  # the SDK would take slots for defaults
class Edit:
    """What an edit did to the facts of an article; `reworded` and `moved` count sentences that tell the same."""

    signature: str
    old: Source
    new: Source
    changes: tuple[Change, ...]
    unread: tuple[Unread, ...]
    added: tuple[Place, ...]
    cut: tuple[Place, ...]
    reworded: int
    moved: int
    unchanged: int
    notes: tuple[str, ...]


def answer_comparison(report: model.Report) -> Comparison:
    """The comparison that a report tells of."""
    sources = {source.id: source for source in report.sources}
    only = [found for found in report.only_in if found.stands_alone]
    cut: list[str] = []
    return Comparison(
        signature=report.signature,
        sources=tuple(_source(source) for source in report.sources),
        discrepancies=tuple(_discrepancy(found) for found in _first(report.discrepancies, "discrepancies", cut)),
        only_in=tuple(_only_in(found, sources) for found in _first(only, "sentences only one article has", cut)),
        skipped=tuple(Skipped(_short(one.path), _short(one.reason)) for one in report.skipped),
        notes=(*map(_short, report.notes), *cut),
    )


def answer_facts(ledger: model.Ledger) -> Facts:
    """The facts that a ledger lists."""
    article = ledger.source.article
    cut: list[str] = []
    facts = tuple(
        Fact(
            entry.fact.kind,
            article.line_of(entry.fact.start),
            article.column_of(entry.fact.start),
            _short(entry.fact.text),
            _short(entry.value),
        )
        for entry in _first(ledger.entries, "facts", cut)
    )
    return Facts(_source(ledger.source), facts, tuple(cut))


def answer_edit(revision: model.Revision) -> Edit:
    """The edit that a revision tells of."""
    old, new, cut = revision.old, revision.new, list[str]()
    return Edit(
        signature=revision.signature,
        old=_source(old),
        new=_source(new),
        changes=tuple(
            Change(
                change.status,
                change.kind,
                change.verdict,
                _short(change.topic),
                _short(change.reason),
                _evidence(change.old),
                _evidence(change.new),
            )
            for change in _first(revision.changes, "changes", cut)
        ),
        unread=tuple(
            Unread(
                edit.reason,
                tuple(_place(old, *span) for span in edit.old[:MAX_ITEMS]),
                tuple(_place(new, *span) for span in edit.new[:MAX_ITEMS]),
            )
            for edit in _first(revision.unread, "changed words", cut)
        ),
        added=tuple(_sentence(new, n) for n in _first(revision.added, "sentences added", cut)),
        cut=tuple(_sentence(old, n) for n in _first(revision.cut, "sentences cut", cut)),
        reworded=len(revision.reworded),
        moved=len(revision.moved),
        unchanged=revision.unchanged,
        notes=(*map(_short, revision.notes), *cut),
    )


def _first(items: Sequence[_Item], what: str, notes: list[str]) -> Sequence[_Item]:
    """The first `MAX_ITEMS`; a note is added where there are more."""
    if len(items) > MAX_ITEMS:
        notes.append(
            f"the first {MAX_ITEMS} of {len(items):,} {what} are listed; factdiff writes them all into a report"
        )
    return items[:MAX_ITEMS]


def _short(text: str) -> str:
    return text if len(text) <= MAX_CHARS else f"{text[: MAX_CHARS - 2]} …"


def _source(source: model.Source) -> Source:
    article = source.article
    return Source(
        id=source.id,
        path=_short(article.path or ""),
        outlet=_short(article.outlet),
        title=None if article.title is None else _short(article.title),
        published=article.published.isoformat() if article.published else None,
        published_basis=article.published_basis,
        notes=tuple(map(_short, article.notes[:MAX_ITEMS])),
    )


def _place(source: model.Source, start: int, end: int) -> Place:
    article = source.article
    return Place(source.id, article.line_of(start), article.column_of(start), _short(article.text[start:end]))


def _sentence(source: model.Source, number: int) -> Place:
    return _place(source, *source.parse.sentences[number])


def _only_in(found: model.OnlyIn, sources: dict[str, model.Source]) -> OnlyIn:
    source, other = sources[found.source], found.elsewhere
    place = _place(source, *found.span) if found.span else _sentence(source, found.sentence)
    elsewhere = _sentence(sources[other.source], other.sentence) if other else None
    return OnlyIn(place.source, place.line, place.column, place.text, elsewhere)


def _evidence(found: Sequence[model.Evidence]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(e.source, e.line, e.column, _short(e.text), None if e.value is None else _short(e.value))
        for e in found[:MAX_ITEMS]
    )


def _discrepancy(found: model.Discrepancy) -> Discrepancy:
    return Discrepancy(
        id=found.id,
        kind=found.kind,
        verdict=found.verdict,
        severity=found.severity,
        # As many decimals as the JSON report has.
        confidence=round(float(found.confidence), 2),
        topic=_short(found.topic),
        summary=_short(found.summary),
        reason=_short(found.reason),
        question=_short(found.question),
        update=found.update,
        less_precise=tuple(found.less_precise),
        evidence=_evidence(found.evidence),
    )
