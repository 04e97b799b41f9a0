"""Parts of a day and clock times -> values."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

from compare.english.calendar_words import DAYPARTS
from compare.facts.dates.arithmetic import add_days, day_of, zone_offset
from compare.facts.dates.nodes import Clock, Daypart
from compare.facts.dates.resolving import FINE, Context, Interval, resolve, resolves
from compare.model import DateValue, Moment


def _told_day(context: Context) -> date | None:
    """The day a bare time of day belongs to: the one told just before, else the anchor's."""
    told = context.narrated
    if told is not None and told.earliest is not None and told.latest is not None and told.grain in FINE:
        first = day_of(told.earliest)
        if first == day_of(told.latest) and (context.side == "future" or context.day is None or first <= context.day):
            return first
    if context.side != "future" and context.told_day is not None:
        return context.told_day
    return context.day


@resolves(Daypart)
def _resolve_daypart(node: Daypart, context: Context) -> DateValue | None:
    letters, first_hour, last_hour = DAYPARTS.get(node.part, ("NI", 18, 5))
    if node.part == "hours":
        letters, first_hour, last_hour = "NI", 0, 5
    anchored, unknown = True, "XXXX-XX-XX"
    others: tuple[Interval, ...] = ()
    if node.of is None:
        day = _told_day(context)
    else:
        whole = resolve(node.of, context)
        if whole is None or not _is_one_day(whole):
            return None
        day = None if whole.earliest is None else day_of(whole.earliest)
        anchored, unknown = whole.anchored, whole.timex
        others = tuple((day_of(a), day_of(b)) for a, b in whole.readings if a is not None and b is not None)
    modifier = {"early": "START", "late": "END", "mid": "MID", "": ""}[node.third]
    if day is None:
        return DateValue(None, None, f"{unknown}T{letters}", "TIME", "daypart", modifier, anchored=anchored)
    if node.part == "overnight":
        alone = node.of is None and context.side != "future"
        return _overnight(day, modifier, others, alone=alone, anchored=anchored)
    if node.third and last_hour - first_hour >= 2:
        first_hour, last_hour = _third_of_hours(node, first_hour, last_hour)
    opens, closes = time(first_hour, 0), time(last_hour, 59)
    return DateValue(
        datetime.combine(day, opens),
        datetime.combine(day, closes),
        f"{day.isoformat()}T{letters}",
        "TIME",
        "daypart",
        modifier,
        anchored,
        (
            *((datetime.combine(d, opens), datetime.combine(d, closes)) for d, _ in others),
            *_wider_readings(node.part, day),
        ),
    )


def _is_one_day(value: DateValue) -> bool:
    """True unless both ends are known and lie on different days."""
    if value.earliest is None or value.latest is None:
        return True
    return day_of(value.earliest) == day_of(value.latest)


def _overnight(
    day: date, modifier: str, readings: tuple[Interval, ...], *, alone: bool, anchored: bool
) -> DateValue | None:
    """The night from a day to the next; an "overnight" `alone`, of what has happened, began the day before."""
    if alone:
        before = add_days(day, -1)
        if before is None:
            return None
        readings = ((day, day), (before, before))
        day = before
    after = add_days(day, 1)
    if after is None:
        return None
    return DateValue(
        datetime.combine(day, time(18, 0)),
        datetime.combine(after, time(5, 59)),
        f"{day.isoformat()}TNI",
        "TIME",
        "daypart",
        modifier,
        anchored,
        readings,
    )


def _third_of_hours(node: Daypart, first_hour: int, last_hour: int) -> tuple[int, int]:
    """First and last hour of the early, middle or late third of a part of the day."""
    step = (last_hour - first_hour + 1) // 3
    index = {"early": 0, "mid": 1, "late": 2}[node.third]
    begins = first_hour + index * step
    ends = begins + step - 1 if index < 2 else last_hour
    # "Early morning" is before the morning begins.
    return (4 if node.part == "morning" and index == 0 else begins), ends


def _wider_readings(part: str, day: date) -> tuple[tuple[datetime, datetime], ...]:
    """A night lasts until dawn, a morning begins at midnight: looser readings of the words."""
    if part == "night":
        after = add_days(day, 1)
        if after is not None:
            return ((datetime.combine(day, time(18, 0)), datetime.combine(after, time(5, 59))),)
    if part == "morning":
        return ((datetime.combine(day, time(0, 0)), datetime.combine(day, time(11, 59))),)
    return ()


@resolves(Clock)
def _resolve_clock(node: Clock, context: Context) -> DateValue | None:
    anchored = True
    others: tuple[date, ...] = ()
    figures = f"{node.hour:02d}:{node.minute:02d}"
    if node.of is None:
        day = _told_day(context)
    else:
        value = resolve(node.of, context)
        if value is None or not _is_one_day(value):
            return None
        if value.earliest is None or value.latest is None:
            return DateValue(None, None, f"{value.timex}T{figures}", "TIME", "minute", node.modifier, anchored=True)
        day = day_of(value.earliest)
        anchored = value.anchored
        others = tuple(day_of(a) for a, _ in value.readings if a is not None)
    if node.second is not None:
        figures += f":{node.second:02d}"
    if day is None:
        mark = "Z" if node.zone == 0 and node.zone is not None else ""
        return DateValue(None, None, f"XXXX-XX-XXT{figures}{mark}", "TIME", "minute", node.modifier, anchored=True)
    zone: timezone | None = None
    if node.offset is not None:
        zone = timezone(timedelta(minutes=node.offset))
    elif node.zone is not None:
        zone = zone_offset(node.zone, day)
    at = _moment(node, day, node.hour, zone)
    if at is None:
        return None
    mark = ""
    if zone is not None:
        mark = "Z" if zone.utcoffset(None) == timedelta(0) else f"{at:%z}"[:3] + ":" + f"{at:%z}"[3:5]
    timex, grain = f"{day.isoformat()}T{figures}{mark}", "second" if node.second is not None else "minute"
    if node.modifier:
        first, last = datetime.combine(day, time(0, 0), zone), datetime.combine(day, time(23, 59), zone)
        ends = (min(first, at), at) if node.modifier == "BEFORE" else (at, max(at, last))
        return DateValue(*ends, timex, "TIME", grain, node.modifier, anchored)
    readings = _other_moments(node, day, others, zone)
    return DateValue(at, at, timex, "TIME", grain, node.modifier, anchored, readings)


def _moment(node: Clock, day: date, hour: int, zone: timezone | None) -> datetime | None:
    """The clock time on a day at some hour; hour 24 is the next day's midnight."""
    if hour == 24:
        following = add_days(day, 1)
        return None if following is None else datetime.combine(following, time(0, 0), zone)
    return datetime.combine(day, time(hour, node.minute, node.second or 0), zone)


def _other_moments(
    node: Clock, day: date, other_days: tuple[date, ...], zone: timezone | None
) -> tuple[tuple[Moment | None, Moment | None], ...]:
    """The other half of the day where the words leave it open, midnight's other end, and the other days."""
    out: list[Moment | None] = []
    if node.unsure and node.hour <= 12:
        out.append(_moment(node, day, (node.hour + 12) % 24, zone))
    if node.hour == 24:
        out.append(_moment(node, day, 0, zone))
    out += [_moment(node, d, node.hour, zone) for d in other_days]
    return tuple((moment, moment) for moment in out)
