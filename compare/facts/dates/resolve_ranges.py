"""Ranges, and times of which a preposition opens one end."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from compare.facts.dates.arithmetic import day_of
from compare.facts.dates.nodes import (
    Day,
    Expression,
    Holiday,
    Month,
    Node,
    Nth,
    Part,
    Range,
    Relative,
    Slice,
    Vague,
    Year,
)
from compare.facts.dates.resolving import Context, resolve, resolves
from compare.model import DateValue, Moment, TimexType


def _ends(node: Range, context: Context) -> tuple[DateValue, DateValue] | None:
    """Both ends resolved; the one with less said follows the other: "March to June 2022"."""
    first, last = node.first, node.last
    if (
        isinstance(first, Part)
        and isinstance(last, Part)
        and year_of(last.of) is not None
        and year_of(first.of) is None
    ):
        first = Part(first.part, with_year(first.of, year_of(last.of)))
    year_first, year_last = year_of(first), year_of(last)
    if year_first is None and year_last is not None:
        first = with_year(first, year_last)
        a, b = resolve(first, context), resolve(last, context)
        if a and b and a.earliest and b.latest and day_of(a.earliest) > day_of(b.latest):
            a = resolve(with_year(node.first, year_last - 1), context)
    elif year_last is None and year_first is not None:
        last = with_year(last, year_first)
        a, b = resolve(first, context), resolve(last, context)
        if a and b and a.earliest and b.latest and day_of(a.earliest) > day_of(b.latest):
            b = resolve(with_year(node.last, year_first + 1), context)
    elif context.side == "future":
        b = resolve(last, context)
        a = None
        if b is not None and b.latest is not None and isinstance(first, Day | Month | Slice):
            a = resolve(first, replace(context, anchor=day_of(b.latest), side="past"))
        # Under way already, or all of it to come.
        if a is not None and a.earliest is not None and context.day is not None and day_of(a.earliest) <= context.day:
            return (a, b) if b is not None else None
        a = resolve(first, context)
        b = None
        if a is not None and a.earliest is not None and not isinstance(last, Relative):
            b = resolve(last, replace(context, anchor=day_of(a.earliest)))
        b = b or resolve(last, context)
    else:
        b = resolve(last, context)
        a = None
        if b is not None and b.latest is not None and isinstance(first, Day | Month | Holiday | Slice):
            a = resolve(first, replace(context, anchor=day_of(b.latest), side="past"))
        a = a or resolve(first, context)
    return (a, b) if a is not None and b is not None else None


def year_of(node: Node) -> int | None:
    """The year that a node names, None where it names none."""
    if isinstance(node, Day | Month | Holiday | Year):
        return node.year
    if isinstance(node, Slice) and isinstance(node.of, Year):
        return node.of.year
    if isinstance(node, Part | Nth):
        return year_of(node.of)
    return None


def with_year(node: Node, year: int | None) -> Node:
    """The node in that year, or as it is where it has one or can have none."""
    if year is None:
        return node
    if isinstance(node, Day) and node.year is None and node.month is not None:
        return replace(node, year=year)
    if isinstance(node, Month | Holiday) and node.year is None:
        return replace(node, year=year)
    if isinstance(node, Slice) and node.of is None:
        return replace(node, of=Year(year))
    if isinstance(node, Part):
        return Part(node.part, with_year(node.of, year))
    return node


@resolves(Range)
def _resolve_range(node: Range, context: Context) -> DateValue | None:
    ends = _ends(node, context)
    if ends is None:
        return None
    a, b = ends
    timed: TimexType = "TIME" if "TIME" in {a.timex_type, b.timex_type} else "DATE"
    timex = f"{a.timex}/{b.timex}"
    anchored = a.anchored or b.anchored
    low, high = a.earliest, b.latest
    if context.day is not None and isinstance(node.first, Vague):
        low = context.day
    if context.day is not None and isinstance(node.last, Vague):
        high = context.day
    if low is None or high is None:
        return DateValue(None, None, timex, timed, a.grain, anchored=anchored)
    if isinstance(low, datetime) != isinstance(high, datetime):
        low, high = day_of(low), day_of(high)
    if isinstance(low, datetime) and isinstance(high, datetime) and (low.tzinfo is None) != (high.tzinfo is None):
        zone = high.tzinfo or low.tzinfo
        low, high = low.replace(tzinfo=zone), high.replace(tzinfo=zone)
    if low > high:
        if isinstance(low, datetime) and isinstance(high, datetime) and low - high < timedelta(hours=24):
            high = high + timedelta(days=1)  # over midnight
        else:
            return DateValue(None, None, timex, timed, a.grain, anchored=anchored)
    return DateValue(low, high, timex, timed, a.grain, anchored=anchored)


def open_end(value: DateValue, found: Expression, context: Context) -> DateValue:
    """The value with the end opened that a preposition right before it opens: since, until, by, before, after, from."""
    bound = found.bound
    if not bound or value.earliest is None or value.latest is None or value.timex_type not in {"DATE", "TIME"}:
        return value
    if bound in {"just after", "just before"}:
        return _just(value, after=bound == "just after")
    ahead = context.day is not None and day_of(value.earliest) > context.day
    if bound == "from" and found.before == "from" and context.side != "future" and not ahead:
        return value
    if bound == "from on":
        bound = "from"
    # The unopened readings go with it, as each stands for the named time itself.
    if bound == "since":
        anchor = _like(context.anchor, value.earliest)
        latest = anchor if anchor is not None and not _later(value.earliest, anchor) else None
        return replace(value, latest=latest, readings=(), bound="since")
    if bound == "from":
        return replace(value, latest=None, readings=(), bound="from")
    if bound == "after":
        beyond = _next_moment(value.latest)
        return replace(value, earliest=beyond, latest=None, readings=(), bound="after")
    if bound == "before":
        return replace(value, earliest=None, latest=_previous_moment(value.earliest), readings=(), bound="before")
    return replace(value, earliest=None, readings=(), bound=bound)


def _like(anchor: Moment | None, other: Moment) -> Moment | None:
    """The anchor as the same sort of moment as `other`."""
    if anchor is None:
        return None
    if not isinstance(other, datetime):
        return day_of(anchor)
    if isinstance(anchor, datetime):
        return anchor.replace(tzinfo=anchor.tzinfo or other.tzinfo) if other.tzinfo else anchor.replace(tzinfo=None)
    return datetime.combine(anchor, time(23, 59), other.tzinfo)


def _later(a: Moment, b: Moment) -> bool:
    if isinstance(a, datetime) and isinstance(b, datetime):
        return a > b
    return day_of(a) > day_of(b)


def _next_moment(at: Moment) -> Moment | None:
    try:
        return at + (timedelta(minutes=1) if isinstance(at, datetime) else timedelta(days=1))
    except OverflowError:
        return None


def _previous_moment(at: Moment) -> Moment | None:
    try:
        return at - (timedelta(minutes=1) if isinstance(at, datetime) else timedelta(days=1))
    except OverflowError:
        return None


def _just(value: DateValue, *, after: bool) -> DateValue:
    """Reads "Shortly after 6 p.m.": within the half hour that follows, or comes before."""
    if not isinstance(value.earliest, datetime) or not isinstance(value.latest, datetime):
        return value
    half = timedelta(minutes=30)
    if after:
        return replace(value, latest=value.latest + half, modifier="AFTER", readings=())
    return replace(value, earliest=value.earliest - half, modifier="BEFORE", readings=())
