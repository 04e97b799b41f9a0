"""What an assistant is told -> the same as plain text, one line a thing, for people and for clients without schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.reporters.excerpts import CELL_CHARS, TITLE_CHARS, count_noun, shorten_text
from compare.reporters.sayings import say_place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.assistants.answers import Comparison, Edit, Evidence, Facts, Place, Source


def say_comparison(comparison: Comparison) -> str:
    """The comparison as text; each line begins with words of ours, and no words of an article break a line."""
    return "\n".join(_comparison(comparison))


def _comparison(comparison: Comparison) -> Iterator[str]:
    count = len(comparison.discrepancies)
    yield f"{count or 'no'} {'discrepancy' if count == 1 else 'discrepancies'}"
    for source in comparison.sources:
        yield f"{source.id}: {_name(source)}"
    for number, found in enumerate(comparison.discrepancies, start=1):
        said = f"update in {found.update} · {found.verdict}" if found.update else found.verdict
        if found.less_precise:
            said = f"less precise in {', '.join(found.less_precise)}"
        yield f"{number}. {said} · {found.kind} · {found.severity} · {found.confidence:.2f}: {_line(found.summary)}"
        yield f"   why: {_line(found.reason)}"
        yield from _quotes(found.evidence)
    for only in comparison.only_in:
        yield f"only in {only.source}, line {say_place(only.line, only.column)}: “{_line(only.text)}”"
        if only.elsewhere:
            yield f"   perhaps told in {only.elsewhere.source}: “{_line(only.elsewhere.text)}”"
    for skipped in comparison.skipped:
        yield f"not read: {_line(skipped.path)}: {_line(skipped.reason)}"
    yield from _notes(comparison.notes)


def say_facts(facts: Facts) -> str:
    """The facts as text, like `say_comparison`."""
    lines = [f"{_name(facts.source)}: {count_noun(len(facts.facts), 'fact')}"]
    lines += [
        f"line {say_place(fact.line, fact.column)} · {fact.kind}: “{_cell(fact.text)}” → {_cell(fact.value)}"
        for fact in facts.facts
    ]
    return "\n".join([*lines, *_notes(facts.notes)])


def say_edit(edit: Edit) -> str:
    """The edit as text, like `say_comparison`."""
    return "\n".join(_edit(edit))


def _edit(edit: Edit) -> Iterator[str]:
    yield (
        f"{count_noun(len(edit.changes), 'fact')} changed, added or cut; {edit.unchanged} sentences as before, "
        f"{edit.reworded} reworded, {edit.moved} moved."
    )
    yield f"a (old): {_name(edit.old)}"
    yield f"b (new): {_name(edit.new)}"
    for change in edit.changes:
        head = f"{change.status} · {change.kind}" + (f" · {change.verdict}" if change.verdict else "")
        yield f"{head}: {_line(change.topic)}" if change.topic else head
        yield from _quotes([*change.old, *change.new])
    for unread in edit.unread:
        yield "words changed that no rule read" if unread.reason == "words" else "words in another order"
        for place in (*unread.old, *unread.new):
            yield f"   {_quote(place)}"
    for word, places in (("added", edit.added), ("cut", edit.cut)):
        for place in places:
            yield f"sentence {word}: {_quote(place)}"
    yield from _notes(edit.notes)


def _name(source: Source) -> str:
    when = f", {source.published}" if source.published else ", no publication date"
    return f"{_cell(source.outlet)}{when} ({_cell(source.path)})"


def _quotes(evidence: Sequence[Evidence]) -> Iterator[str]:
    for one in evidence:
        value = f" → {_cell(one.value)}" if one.value else ""
        yield f"   {one.source}, line {say_place(one.line, one.column)}: “{_line(one.text)}”{value}"


def _quote(place: Place) -> str:
    return f"{place.source}, line {say_place(place.line, place.column)}: “{_line(place.text)}”"


def _notes(notes: Sequence[str]) -> Iterator[str]:
    return (f"note: {_line(note)}" for note in notes)


def _cell(text: str) -> str:
    return shorten_text(text, CELL_CHARS)


def _line(text: str) -> str:
    return shorten_text(text, 2 * TITLE_CHARS)
