"""A contested fact on a time line: a lane for each article, its value from when it was said until it was changed.

Events are numbered as in the table beside the drawing, which tells the same in words. Each sort of event has a shape of
its own. Distances are to scale, but for events too close to each other to be told apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compare.reporters.excerpts import shorten_text
from compare.reporters.history_texts import say_when
from compare.reporters.sayings import say_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from compare.model.histories import FactEvent, FactHistory
    from compare.reporters.history_texts import Told

WIDTH: Final = 340
"""Units of the drawing; one is about a pixel."""
LEFT: Final = 8
RIGHT: Final = WIDTH - 4
_TAIL: Final = 44
"""What stands at the end is drawn so far past the last event."""
_GAP: Final = 24
"""The least distance of two events."""
_LANE: Final = 54
_NARROW_LANE: Final = 34
_CHAR: Final = 5.6
"""About the width of a letter."""
_NAME_CHARS: Final = 48
_LEAST_CHARS: Final = 16
"""What is cut to fewer letters tells nothing."""
SHAPES: Final[dict[str, str]] = {
    "first said": "circle",
    "said again": "circle",
    "same": "ring",
    "changed silently": "square",
    "corrected": "diamond",
    "updated": "triangle",
    "dropped": "cross",
    "no longer in conflict": "bar",
}


@dataclass(frozen=True, slots=True)
class Bar:
    """How long a value, or a conflict, stood; its words are as long as the bar has room for."""

    x1: float
    x2: float
    text: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """An event."""

    x: float
    number: int
    shape: str


@dataclass(frozen=True, slots=True)
class Lane:
    """The row of an article, or of the conflicts."""

    name: str
    y: int
    bars: tuple[Bar, ...]
    points: tuple[Point, ...]
    is_conflict: bool = False


@dataclass(frozen=True, slots=True)
class TimeLine:
    """The drawing, and what it is of."""

    height: int
    lanes: tuple[Lane, ...]
    begins: str
    ends: str
    label: str


def draw_time_line(told: Told, fact: FactHistory) -> TimeLine:
    """The time line of a fact."""
    places = _place({event.seen for event in fact.events} | {c.since for c in fact.conflicts})
    numbered = list(enumerate(fact.events, start=1))
    lanes: list[Lane] = []
    y = 0
    for article in told.history.articles:
        own = [(n, e) for n, e in numbered if told.versions[e.version][0] is article]
        said = [(n, e) for n, e in own if e.came != "no longer in conflict"]
        if not said:
            continue
        name = shorten_text(f"{article.id} {told.say_outlet(article)}", _NAME_CHARS)
        points = tuple(Point(places[e.seen], n, SHAPES[e.came]) for n, e in _one_each(said))
        lanes.append(Lane(name, y, tuple(_list_bars([e for _, e in said], fact.kind, places)), points))
        y += _LANE
    if bars := tuple(_list_conflicts(fact, places)):
        ends = _one_each([(n, e) for n, e in numbered if e.came == "no longer in conflict"])
        points = tuple(Point(places[e.seen], n, SHAPES[e.came]) for n, e in ends)
        lanes.append(Lane("in conflict", y, bars, points, is_conflict=True))
        y += _NARROW_LANE
    first, last = min(places), max(places)
    label = f"Time line of {len(fact.events)} events, told in the table that follows."
    return TimeLine(y + 16, tuple(lanes), say_when(first), "" if first == last else say_when(last), label)


def _one_each(events: Sequence[tuple[int, FactEvent]]) -> list[tuple[int, FactEvent]]:
    """The events, the first of those at one time."""
    seen: dict[datetime, tuple[int, FactEvent]] = {}
    for n, event in events:
        seen.setdefault(event.seen, (n, event))
    return list(seen.values())


def _place(moments: set[datetime]) -> dict[datetime, float]:
    """Where each time lies: to scale, pushed apart where two would touch."""
    order = sorted(moments)
    span = (order[-1] - order[0]).total_seconds() or 1.0
    room = RIGHT - _TAIL - LEFT
    gap = min(_GAP, room / max(len(order) - 1, 1))
    out = [LEFT + room * (moment - order[0]).total_seconds() / span for moment in order]
    for n in range(1, len(out)):
        out[n] = max(out[n], out[n - 1] + gap)
    out[-1] = min(out[-1], LEFT + room)
    for n in range(len(out) - 2, -1, -1):
        out[n] = min(out[n], out[n + 1] - gap)
    return {moment: round(max(x, LEFT), 1) for moment, x in zip(order, out, strict=True)}


def _list_bars(events: Sequence[FactEvent], kind: str, places: dict[datetime, float]) -> Iterator[Bar]:
    for n, event in enumerate(events):
        if event.evidence is None or any(other.seen == event.seen for other in events[:n]):
            continue
        x2 = next((places[other.seen] for other in events[n + 1 :] if other.seen > event.seen), float(RIGHT))
        room = int((x2 - places[event.seen] - 4) / _CHAR)
        saying = say_evidence(event.evidence, kind)
        words = saying.words if saying.form != "value" else saying.reading
        text = words if len(words) <= room else shorten_text(words, room - 2) if room >= _LEAST_CHARS else ""
        yield Bar(places[event.seen], x2, text)


def _list_conflicts(fact: FactHistory, places: dict[datetime, float]) -> Iterator[Bar]:
    """The times at which two articles were in conflict, those that touch made one."""
    held = sorted(
        (places[c.since], places[c.until] if c.until else float(RIGHT))
        for c in fact.conflicts
        if c.standing in ("conflict", "update")
    )
    merged: list[tuple[float, float]] = []
    for x1, x2 in held:
        if merged and x1 <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(x2, merged[-1][1]))
        else:
            merged.append((x1, x2))
    yield from (Bar(x1, x2) for x1, x2 in merged)
