"""What happened to the facts of a story between two rounds, told once."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

import compare
from compare.model import Version
from compare.reporters.history_texts import say_values
from compare.watch.store import hash_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from compare.model import Article, FactEvent, FactHistory
    from compare.settings import Settings

EventSort = Literal["conflict", "changed silently", "corrected", "updated", "notice"]
"""Two outlets contradict each other; a version changed a value without a word, with a notice, or because it grows with
time; a notice of correction, clarification or update that speaks of no change that was found."""
EVENT_SORTS: Final[tuple[EventSort, ...]] = get_args(EventSort)
Seen = tuple["Article", datetime]
_CHANGES: Final[dict[str, EventSort]] = {
    "changed silently": "changed silently",
    "corrected": "corrected",
    "updated": "updated",
}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing to tell an editor."""

    id: str
    """32 hexadecimal digits: the same event has the same id whenever it is found."""
    story: str
    sort: EventSort
    at: datetime
    """When the version that brought it was first seen."""
    outlet: str
    """Whose version it is; of a conflict all its outlets, in order."""
    url: str
    """The address of that article; of a conflict the one seen last."""
    topic: str
    text: str
    """What is told, on one line."""
    notice: str = ""
    """The newsroom's own words on it."""


@dataclass(frozen=True, slots=True)
class Judge:
    """How versions and outlets are compared: tests put something quicker here."""

    find_changes: Callable[[str, Seen, Seen, Settings], tuple[Event, ...]]
    find_conflicts: Callable[[str, Sequence[Seen], Settings], tuple[Event, ...]]


def find_changes(story: str, old: Seen, new: Seen, settings: Settings) -> tuple[Event, ...]:
    """What a new version did to the facts of an article, and its new notices; () where only words changed.

    Facts that are merely added or cut are no event: articles grow with every edit. Raises as `compare_versions` does.
    """
    history = compare.trace_facts([Version(*old, "article"), Version(*new, "article")], settings=settings)
    out = [
        _tell_change(story, new, fact, event)
        for fact in history.facts
        for event in fact.events
        if event.came in _CHANGES and event.seen == history.articles[0].versions[-1].seen
    ]
    told = {event.notice for event in out}
    notices = [notice for notice in history.articles[0].versions[-1].notices if notice.text not in told]
    out += [_make(story, "notice", new, notice.sort, notice.text, notice.text) for notice in notices]
    return tuple({event.id: event for event in out}.values())


def _tell_change(story: str, new: Seen, fact: FactHistory, event: FactEvent) -> Event:
    notice = event.notice.text if event.notice else ""
    return _make(story, _CHANGES[event.came], new, fact.topic or fact.kind, say_values(event, fact.kind), notice)


def _make(story: str, sort: EventSort, new: Seen, topic: str, text: str, notice: str) -> Event:
    article, seen = new
    id_ = _number(story, sort, article.url or "", seen.isoformat(), topic, text)
    return Event(id_, story, sort, seen, article.outlet, article.url or "", topic, text, notice)


def find_conflicts(story: str, latest: Sequence[Seen], settings: Settings) -> tuple[Event, ...]:
    """The conflicts of outlets, worst first; updates, differences and findings about pages' stamps are none.

    Raises as `compare_articles` does.
    """
    report = compare.compare_articles([article for article, _ in latest], settings=settings)
    seen = {source.id: one for source, one in zip(report.sources, latest, strict=True)}
    out = []
    for found in report.discrepancies:
        if found.standing != "conflict" or found.kind == "metadata":
            continue
        ids = dict.fromkeys(e.source for e in found.evidence)
        article, at = max((seen[id_] for id_ in ids), key=lambda one: (one[1], one[0].url or ""))
        outlets = ", ".join(seen[id_][0].outlet for id_ in ids)
        out.append(
            Event(
                _number(story, "conflict", found.id),
                story,
                "conflict",
                at,
                outlets,
                article.url or "",
                found.topic or found.kind,
                found.summary,
            )
        )
    return tuple(out)


JUDGE: Final = Judge(find_changes, find_conflicts)


def record_event(event: Event) -> dict[str, Any]:
    """The event as a JSON object."""
    return {**asdict(event), "at": event.at.isoformat()}


def restore_events(rows: Sequence[dict[str, Any]]) -> Iterator[Event]:
    """The events that `record_event` wrote down."""
    for row in rows:
        yield Event(**{**row, "at": datetime.fromisoformat(row["at"])})


def _number(*parts: str) -> str:
    return hash_text("\x1f".join(parts))[:32]
