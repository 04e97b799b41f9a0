"""What the outlets say of a figure or a day, on one line: where each value lies, to scale, for a drawing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from math import isfinite
from typing import TYPE_CHECKING, Final, NamedTuple

from compare.reporters.excerpts import keep_first, list_outlets, shorten_text
from compare.reporters.sayings import say_evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Discrepancy, Extent, Moment
    from compare.reporters.sayings import Group

WIDTH: Final = 300
"""Units of the drawing; one is about a pixel."""
LEFT: Final = 2
RIGHT: Final = WIDTH - 2
_ROW: Final = 28
_DOT: Final = 5
"""Bars shorter than this are dots."""
_LABEL_CHARS: Final = 40
_EDGE: Final = 14
_OPEN_EDGE: Final = 60
"""So far from the end of the line the outermost value stands, where one is open and points further."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A value on a row of its own, its words above it: a dot, a bar, or a bar with an arrow where an end is open."""

    text_y: int
    y: int
    x1: float
    x2: float
    is_dot: bool
    opens_left: bool
    opens_right: bool
    text: str


@dataclass(frozen=True, slots=True)
class NumberLine:
    """The drawing, the least value on top, and the same told in words."""

    height: int
    strokes: tuple[Stroke, ...]
    label: str


class _Scale(NamedTuple):
    """From values to places of the drawing; the edges are free on either side."""

    low: float
    high: float
    left_edge: int
    right_edge: int

    def place(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low) if self.high > self.low else 0.5
        first, last = LEFT + self.left_edge, RIGHT - self.right_edge
        return first + share * (last - first)


def draw_line(found: Discrepancy, groups: Sequence[Group]) -> NumberLine | None:
    """The values of a finding on one line; None unless each of them has a place on it, and two have different ones."""
    if found.kind not in ("date", "quantity"):
        return None
    kept, more = keep_first(groups)
    extents = [group.evidence.extent for group in kept]
    placed = [extent for extent in extents if extent is not None]
    if len(placed) < max(len(kept), 2) or len({e.unit for e in placed}) > 1 or len(set(placed)) < 2:
        return None
    spans = [_span(extent) for extent in placed]
    ends = [end for span in spans for end in span if end is not None]
    low, high = min(ends), max(ends)
    opens = any(span[0] is None for span in spans), any(span[1] is None for span in spans)
    # Past the range of floats nothing can be drawn to scale.
    if (low == high and not any(opens)) or not isfinite(high - low):
        return None
    scale = _Scale(low, high, *(_OPEN_EDGE if is_open else _EDGE for is_open in opens))
    order = sorted(range(len(kept)), key=lambda n: (_middle(spans[n]), n))
    said = [_say(kept[n], found.kind) for n in order]
    strokes = tuple(
        _stroke(row, spans[n], scale, f"{said[row]} ({list_outlets(kept[n].sources)})") for row, n in enumerate(order)
    )
    what = "On a time line" if placed[0].unit == "time" else "On a number line"
    told = "; ".join(f"{words} ({list_outlets(kept[n].sources)})" for words, n in zip(said, order, strict=True))
    others = f"; and {more} other accounts" if more else ""
    return NumberLine(_ROW * len(kept), strokes, f"{what}, the least first: {told}{others}.")


def _say(group: Group, kind: str) -> str:
    saying = say_evidence(group.evidence, kind, limit=_LABEL_CHARS)
    return shorten_text(saying.reading or saying.words, _LABEL_CHARS)


def _middle(span: tuple[float | None, float | None]) -> tuple[float, float]:
    low, high = span
    return (low if low is not None else high or 0.0, high if high is not None else float("inf"))


def _span(extent: Extent) -> tuple[float | None, float | None]:
    """Both ends as numbers, times in seconds; a day lasts to its end."""
    low, high = extent.low, extent.high
    if extent.unit != "time":
        return (None if low is None else float(low), None if high is None else float(high))  # type: ignore[arg-type]
    return _seconds(low, last=False), _seconds(high, last=True)  # type: ignore[arg-type]


def _seconds(moment: Moment | None, *, last: bool) -> float | None:
    if moment is None:
        return None
    # Of two clocks the outlets' own are compared: zones are told by few.
    if isinstance(moment, datetime):
        at = moment.replace(tzinfo=None)
    else:
        at = datetime.combine(moment, time.min)
        # The last day a calendar knows has no next one.
        at = at + timedelta(days=1) if last and at.date() < at.date().max else at
    return (at - datetime.min).total_seconds()


def _stroke(row: int, span: tuple[float | None, float | None], scale: _Scale, words: str) -> Stroke:
    low, high = (None if end is None else scale.place(end) for end in span)
    x1 = LEFT if low is None else low
    x2 = RIGHT if high is None else high
    is_dot = low is not None and high is not None and x2 - x1 < _DOT
    top = _ROW * row
    return Stroke(top + 11, top + 20, round(x1, 1), round(x2, 1), is_dot, low is None, high is None, words)
