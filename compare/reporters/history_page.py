"""What has happened to the contested facts of a story as one self-contained page: no script, no request."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from compare.reporters.addresses import safe_address
from compare.reporters.history_lines import LEFT, RIGHT, SHAPES, WIDTH, draw_time_line
from compare.reporters.history_texts import (
    Told,
    count_facts,
    say_conflicts,
    say_event,
    say_notice,
    say_state,
    say_topic,
    say_values,
    say_when,
)
from compare.reporters.pages import as_markup, hash_source, read_part, read_template
from compare.wording import clean_text

if TYPE_CHECKING:
    from jinja2 import Template

    from compare.model.histories import FactEvent, FactHistory, History
    from compare.reporters.history_lines import TimeLine

    Parts = tuple[tuple[str, bool], ...]


class _Event(NamedTuple):
    when: str
    who: str
    came: str
    shape: str
    happened: str
    says: str
    place: str
    """Line of the sentence quoted; '' where none is."""
    parts: Parts
    notice: str


class _Fact(NamedTuple):
    id: str
    kind: str
    topic: str
    state: str
    is_open: bool
    line: TimeLine
    events: list[_Event]
    conflicts: str


def write_page(history: History) -> str:
    """The whole page; it ends with a newline."""
    template, style = _template()
    told = Told(history)
    text = template.render(
        title=told.title,
        scope=told.say_scope(),
        counts=count_facts(history.facts),
        articles=[
            (
                article.id,
                told.say_outlet(article),
                safe_address(article.url),
                [(version.id, say_when(version.seen)) for version in article.versions],
            )
            for article in history.articles
        ],
        facts=[_fact(told, fact) for fact in history.facts],
        notices=[
            (told.say_who(version), say_notice(notice), clean_text(notice.text), facts)
            for version, notice, facts in told.list_notices()
        ],
        skipped=[(clean_text(one.path), clean_text(one.reason)) for one in history.skipped],
        notes=[clean_text(note) for note in history.notes],
        signature=clean_text(history.signature),
        width=WIDTH,
        left=LEFT,
        right=RIGHT,
        style=as_markup(style),
        policy=f"default-src 'none'; style-src '{hash_source(style)}'; base-uri 'none'; form-action 'none'",
    )
    return f"{text.strip()}\n"


@functools.cache
def _template() -> tuple[Template, str]:
    # The ledger's colours and letters, and what only this page has.
    return read_template("history.html.j2"), read_part("ledger.css") + read_part("history.css")


def _fact(told: Told, fact: FactHistory) -> _Fact:
    return _Fact(
        fact.id,
        fact.kind,
        say_topic(fact),
        say_state(fact),
        fact.is_open,
        draw_time_line(told, fact),
        [_event(told, fact, event) for event in fact.events],
        say_conflicts(fact),
    )


def _event(told: Told, fact: FactHistory, event: FactEvent) -> _Event:
    place = ""
    parts: Parts = ()
    if event.evidence is not None and event.came != "no longer in conflict":
        place, passage = told.quote(event.evidence)
        parts = passage.parts()
    return _Event(
        when=say_when(event.seen),
        who=told.say_who(event.version),
        came=event.came.split()[-1],
        shape=SHAPES[event.came],
        happened=say_event(event),
        says=say_values(event, fact.kind),
        place=place,
        parts=parts,
        notice=f"{event.notice_in}, {say_notice(event.notice)}: “{clean_text(event.notice.text)}”"
        if event.notice
        else "",
    )
