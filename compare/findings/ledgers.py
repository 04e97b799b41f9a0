"""One article -> every checkable fact with its value and claim and, held against others, who else says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.clauses.topics import describe_fact
from compare.findings.agreements import bear_out
from compare.findings.evidence import quote_fact
from compare.model import (
    DateValue,
    Evidence,
    Ledger,
    LedgerEntry,
    Parse,
    QuantityValue,
    QuoteValue,
    SentenceRef,
    Source,
)
from compare.values import dates, describe_value, quantities, value_key
from compare.wording import split_letters

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from compare.model import Article, Discrepancy, Fact, Story

    Status = Literal["", "agreed", "conflicting", "differs", "single source"]

_NAMING_KINDS: Final = frozenset({"name", "place"})
_TOLD_KINDS: Final = frozenset({"date", "quantity"})


def list_values(article: Article, facts: Sequence[Fact]) -> Ledger:
    """The ledger of facts of which nothing but the value is known."""
    source = Source("a", article, Parse(article.text, (), (), ()), facts=tuple(facts))
    return Ledger(source, tuple(LedgerEntry(fact, describe_value(fact.value)) for fact in facts))


def list_entries(story: Story, discrepancies: Sequence[Discrepancy]) -> Ledger:
    """The ledger of the first source of a story, held against the others.

    A fact is `conflicting` or `differs` where a discrepancy of its kind marks it, `agreed` where an aligned sentence of
    another source has the same value in words of its own; copy that the two share is one source, not two.
    """
    source, *others = story.sources
    partners = _aligned(story, source)
    marked = {
        (e.start, e.end): found for found in reversed(discrepancies) for e in found.evidence if e.source == source.id
    }
    entries = []
    for fact in source.facts:
        status: Status = ""
        told: tuple[Evidence, ...] = ()
        if others:
            found = next((d for span, d in marked.items() if _is_about(d, span, fact)), None)
            if found is not None:
                status = "conflicting" if found.verdict == "conflict" else "differs"
                first = {e.source: e for e in reversed(found.evidence) if e.source != source.id}
                told = tuple(first[s.id] for s in others if s.id in first)
            else:
                agreed, told = _find_agreement(story, fact, partners)
                status = "agreed" if agreed else "single source"
        entries.append(LedgerEntry(fact, describe_value(fact.value), describe_fact(source, fact), status, told))
    return Ledger(source, tuple(entries), tuple(others))


def _is_about(found: Discrepancy, span: tuple[int, int], fact: Fact) -> bool:
    return found.kind == fact.kind and span[0] < fact.end and fact.start < span[1]


def _aligned(story: Story, source: Source) -> dict[int, list[tuple[SentenceRef, bool]]]:
    """For each sentence those of other sources aligned with it, and whether the two are one text."""
    out: dict[int, list[tuple[SentenceRef, bool]]] = {}
    for pair in story.alignments:
        for mine, other in ((pair.a, pair.b), (pair.b, pair.a)):
            if mine.source == source.id:
                out.setdefault(mine.sentence, []).append((other, pair.shared_copy))
    return out


def _find_agreement(
    story: Story, fact: Fact, partners: dict[int, list[tuple[SentenceRef, bool]]]
) -> tuple[bool, tuple[Evidence, ...]]:
    """Whether another source has the value in words of its own; and where the others have it, their copy included."""
    source = story.sources[0]
    places = partners.get(source.parse.sentence_at(fact.start), [])
    if fact.kind in _NAMING_KINDS:
        # A name is right or wrong wherever it stands.
        seen = {ref for ref, _ in places}
        elsewhere = (SentenceRef(s.id, n) for s in story.sources[1:] for n in range(len(s.parse.sentences)))
        copied = {ref for pairs in partners.values() for ref, shared_copy in pairs if shared_copy}
        places = [*places, *((ref, ref in copied) for ref in elsewhere if ref not in seen)]
    told: dict[str, Evidence] = {}
    agreed = False
    for ref, shared_copy in places:
        other = story.source(ref.source)
        for there in other.facts_by_sentence[ref.sentence]:
            if there.kind == fact.kind and _agrees(source, fact, other, there):
                told.setdefault(other.id, quote_fact(other, there))
                agreed |= not shared_copy
                break
    return agreed, tuple(told[s.id] for s in story.sources if s.id in told)


def _agrees(source: Source, x: Fact, other: Source, y: Fact) -> bool:
    """Whether two facts of aligned sentences say the same, of acts that may be one."""
    if x.kind in _TOLD_KINDS:
        return _may_be_one_value(x, y) and bear_out(source, x, other, y)
    if value_key(source, x) == value_key(other, y):
        return True
    if isinstance(x.value, QuoteValue) and isinstance(y.value, QuoteValue):
        # A true part of a longer quotation agrees with it.
        first, second = (f" {' '.join(split_letters(v.words))} " for v in (x.value, y.value))
        return first in second or second in first
    return False


def _may_be_one_value(x: Fact, y: Fact) -> bool:
    a, b = x.value, y.value
    if isinstance(a, QuantityValue) and isinstance(b, QuantityValue):
        return quantities.may_stand_for(a, b)
    if isinstance(a, DateValue) and isinstance(b, DateValue):
        return dates.may_stand_for(a, b)
    return False
