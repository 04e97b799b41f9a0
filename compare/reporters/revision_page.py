"""What an edit did to articles as one self-contained page: old and new words side by side, no script, no request."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from compare.reporters.excerpts import TITLE_CHARS, count_noun, shorten_text
from compare.reporters.pages import as_markup, hash_source, read_part, read_template
from compare.reporters.revision_passages import (
    count_changes,
    list_by_sentence,
    list_reworded,
    list_unread,
    quote_first,
    quote_unread,
    revision_name,
    say_mentions,
    say_rest,
    say_values,
    tell_facts,
    tell_moves,
)
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jinja2 import Template

    from compare.model import FactChange, Revision, Skipped
    from compare.reporters.passages import Passage

    Quoted = tuple[str, Passage]
    Parts = tuple[tuple[str, bool], ...]


class _Side(NamedTuple):
    """What one version says: `before` with `del`, or `after` with `ins`, and (line, words) of each sentence."""

    name: str
    tag: str
    quotes: list[tuple[str, Parts]]


class _Change(NamedTuple):
    verdict: str
    kind: str
    topic: str
    sides: list[_Side]
    told: list[str]


class _Article(NamedTuple):
    name: str
    counts: str
    rest: str
    notes: list[str]
    changes: list[_Change]
    unread: list[tuple[str, list[list[_Side]]]]
    lists: list[tuple[str, str, list[tuple[str, Parts, str]]]]
    """(heading, tag, sentences) of what was added and of what was cut; a sentence has its line, words and facts."""
    reworded: list[list[_Side]]
    moved: list[str]


def write_page(revisions: Sequence[Revision], skipped: Sequence[Skipped]) -> str:
    """The whole page; it ends with a newline."""
    template, style = _template()
    articles = [_article(revision) for revision in revisions]
    text = template.render(
        title=_title(articles),
        articles=articles,
        skipped=[(clean_text(one.path), clean_text(one.reason)) for one in skipped],
        style=as_markup(style),
        policy=f"default-src 'none'; style-src '{hash_source(style)}'; base-uri 'none'; form-action 'none'",
    )
    return f"{text.strip()}\n"


@functools.cache
def _template() -> tuple[Template, str]:
    # The ledger's colours and letters, and what only this page has.
    return read_template("revision.html.j2"), read_part("ledger.css") + read_part("revision.css")


def _title(articles: Sequence[_Article]) -> str:
    if len(articles) == 1:
        return f"{articles[0].name}: {articles[0].counts}"
    return f"{count_noun(len(articles), 'article')} edited" if articles else "No article changed"


def _article(revision: Revision) -> _Article:
    lists = [
        (heading, tag, [(line, passage.parts(), "".join(tell_facts(facts))) for line, passage, facts in found])
        for heading, tag, status in (("Added", "ins", "added"), ("Cut", "del", "cut"))
        if (found := list_by_sentence(revision, status))
    ]
    return _Article(
        name=revision_name(revision),
        counts=count_changes(revision),
        rest=say_rest(revision) if revision.status == "modified" else "",
        notes=[clean_text(note) for note in revision.notes],
        changes=[_change(revision, change) for change in revision.changes if change.status == "changed"],
        unread=[
            (heading.capitalize(), [_sides(*quote_unread(revision, edit)) for edit in edits])
            for heading, edits in list_unread(revision)
        ],
        lists=lists,
        reworded=[_sides(held[:1], held[1:]) for held in list_reworded(revision)],
        moved=tell_moves(revision),
    )


def _change(revision: Revision, change: FactChange) -> _Change:
    values, mentions = say_values(change), say_mentions(revision, change)
    told = [f"Read as {values}." if values else "", f"{mentions.capitalize()}." if mentions else ""]
    before, after = quote_first(revision.old, change.old), quote_first(revision.new, change.new)
    return _Change(
        verdict=change.verdict or "differs",
        kind=change.kind,
        topic=shorten_text(change.topic, TITLE_CHARS),
        sides=_sides([before], [after]),
        told=list(filter(None, told)),
    )


def _sides(before: Iterable[Quoted], after: Iterable[Quoted]) -> list[_Side]:
    named = ("before", "del", before), ("after", "ins", after)
    return [_Side(name, tag, [(line, passage.parts()) for line, passage in held]) for name, tag, held in named]
