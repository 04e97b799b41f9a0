"""What a file says of its article -> what is taken for true: the first statement of each field, all of them kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from compare.sources.moments import offset_of, read_moment, read_zoned, show_moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Moment, Statement

DATE_KEYS: Final[dict[str, tuple[str, ...]]] = {
    "published": tuple(
        "published date_published publish_date published_date publication_date pub_date date_publish published_at "
        "published_on publish_time published_time date".split()
    ),
    "updated": tuple(
        "updated date_updated update_date updated_date date_update updated_at updated_on last_updated last_update "
        "modified date_modified modified_date modification_date date_modify modified_at last_modified "
        "last_modified_at last_mod".split()
    ),
}
"""What fields of a date are called, the surest first: schema.org, RSS, Hugo, Jekyll, Eleventy, news corpora.

`date` comes last, as Hugo and others give it beside `publishDate` for the day a draft was begun.
"""

_UTC = frozenset({"Z", "UTC", "GMT", "+00:00", "-00:00"})
# News is datelined on the day it happened or the day after; a wire story runs for a day or two.
_DATELINE_DAYS = 3


def fold_key(key: str) -> str:
    """The name of a field as it is told from others: without case, blanks, dashes, underscores, colons and dots.

    >>> fold_key("datePublished") == fold_key("Date_published")
    True
    """
    return "".join(c for c in key.casefold() if c not in " _-:.")


def first_value(statements: Iterable[Statement], field: str) -> str | None:
    """The value of the first statement of a field, None when there is none."""
    return next((s.value for s in statements if s.field == field), None)


def choose_published(statements: Sequence[Statement]) -> tuple[Moment | None, str, Statement | None]:
    """The publication date, its zone, and the statement it is taken from.

    The first statement that can be read is taken, at the outlet's own clock: relative dates are told in it. A time in
    UTC names no outlet's clock. It is replaced by a statement of the same instant in another zone, else by the day
    that another statement gives when that is the day before or after: the local one. Else the UTC day stands.
    Metadata that give the day of the update as that of publication yield to the page's own label.
    """
    statements = _without_updates(statements)
    read = [(s, found) for s in statements if s.field == "published" and (found := read_zoned(s.value))]
    if not read:
        return None, "", None
    first, (moment, zone) = read[0]
    if zone in _UTC and isinstance(moment, datetime):
        for other, (there, where) in read[1:]:
            shift = offset_of(where)
            if isinstance(there, datetime) and where not in _UTC and shift is not None and there - shift == moment:
                return there, where, other
        for other, (there, _) in read[1:]:
            if other.basis != "dateline" and 0 < abs((_day(there) - moment.date()).days) <= 1:
                return there, "", other
    return moment, zone, first


def _without_updates(statements: Sequence[Statement]) -> Sequence[Statement]:
    """The statements without those that repeat, as publication, what the page's own labels call an update."""
    printed = [s for s in statements if s.basis == "page stamp"]
    first = {_day(m) for s in printed if s.field == "published" and (m := read_moment(s.value))}
    later = {_day(m) for s in printed if s.field == "updated" and (m := read_moment(s.value))} - first
    if not first or not later or min(first) > min(later):
        return statements
    return [
        s
        for s in statements
        if s.field != "published"
        or s.basis in ("page stamp", "option")
        or (moment := read_moment(s.value)) is None
        or _day(moment) not in later
    ]


def read_updated(statements: Sequence[Statement]) -> Moment | None:
    """The time of the last update, None when none is stated."""
    return next((m for s in statements if s.field == "updated" and (m := read_moment(s.value)) is not None), None)


def mark_used(statements: Sequence[Statement], used: Iterable[Statement | None]) -> tuple[Statement, ...]:
    """The statements, without repetitions, with those in use marked."""
    chosen = {(s.field, s.value, s.basis) for s in used if s is not None}
    return tuple(replace(s, used=(s.field, s.value, s.basis) in chosen) for s in dict.fromkeys(statements))


def find_disagreements(statements: Sequence[Statement], used: Statement | None) -> tuple[str, ...]:
    """A note when publication dates are more than a day apart, with each date and where it stands."""
    if used is None or (chosen := read_moment(used.value)) is None:
        return ()
    apart: dict[str, str] = {}
    for statement in statements:
        moment = read_moment(statement.value) if statement.field == "published" else None
        allowed = _DATELINE_DAYS if statement.basis == "dateline" else 1
        if moment is not None and abs((_day(moment) - _day(chosen)).days) > allowed:
            apart.setdefault(show_moment(_day(moment)), statement.basis)
    if not apart or used.basis == "option":
        return ()
    others = ", ".join(f"{day} ({basis})" for day, basis in apart.items())
    return (f"publication dates disagree: {show_moment(_day(chosen))} ({used.basis}) was used, not {others}",)


def date_dateline(day: str, near: Moment) -> date | None:
    """The date of a dateline without a year ("Sept 5"), in the year that brings it nearest to another date."""
    written = day.strip(" .,")
    if exact := read_moment(written):
        return _day(exact)
    years = (near.year - 1, near.year, near.year + 1)
    dates = [_day(m) for year in years if (m := read_moment(f"{written}, {year}")) is not None]
    return min(dates, key=lambda d: abs(d - _day(near)), default=None)


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def near_midnight(moment: Moment | None, zone: str) -> bool:
    """Whether a time in UTC leaves the outlet's own day in doubt: before five in the morning, or after ten at night."""
    return (
        isinstance(moment, datetime)
        and zone in _UTC
        and not timedelta(hours=5) <= timedelta(hours=moment.hour, minutes=moment.minute) <= timedelta(hours=22)
    )
