"""The frame of resolving: what a reading hangs on, and which function resolves which node."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from compare.facts.dates.arithmetic import day_of
from compare.model import DateValue

if TYPE_CHECKING:
    from compare.facts.dates.nodes import Node
    from compare.model import Moment

Side = Literal["past", "future", "planned", ""]
"""`planned` is what was due when seen from the past: "was set to visit in February"."""
Interval = tuple[date, date]

FINE = frozenset({"day", "night", "second", "minute", "hour", "daypart"})
"""Grains that fix the day."""


@dataclass(frozen=True, slots=True)
class Context:
    """What one expression is resolved against."""

    anchor: Moment | None
    side: Side
    planned: bool = False
    narrated: DateValue | None = None
    told_day: date | None = None
    """The last day told that is not after the anchor's."""
    story_month: date | None = None
    """Of a month that opens its sentence: the first of the month from which a story of an earlier year goes on."""

    @property
    def day(self) -> date | None:
        """The anchor's calendar day."""
        return None if self.anchor is None else day_of(self.anchor)


def date_value(
    interval: Interval | None,
    timex: str,
    grain: str,
    *,
    modifier: str = "",
    anchored: bool = False,
    readings: tuple[Interval, ...] = (),
) -> DateValue:
    """A DATE with its interval, or without when the anchor it needs is unknown."""
    return DateValue(
        interval[0] if interval else None,
        interval[1] if interval else None,
        timex,
        "DATE",
        grain,
        modifier,
        anchored,
        tuple(r for r in readings if r != interval),
    )


def one_day(day: date, *, anchored: bool, readings: tuple[Interval, ...] = ()) -> DateValue:
    """The value of one calendar day."""
    return date_value((day, day), day.isoformat(), "day", anchored=anchored, readings=readings)


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, None where the month has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


_RESOLVERS: dict[type, Callable[[Any, Context], DateValue | None]] = {}
_Resolver = TypeVar("_Resolver", bound=Callable[..., "DateValue | None"])


def resolves(*kinds: type) -> Callable[[_Resolver], _Resolver]:
    """Enters the function below it as the one that resolves these nodes."""

    def enter(function: _Resolver) -> _Resolver:
        _RESOLVERS.update(dict.fromkeys(kinds, function))
        return function

    return enter


def resolve(node: Node, context: Context) -> DateValue | None:
    """The value of a node in a context; None for a day that no calendar has ("February 30")."""
    return _RESOLVERS[type(node)](node, context)
