"""The date that a page prints of itself: "Published 12 March 2024, updated 15 March 2024"."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from compare.english.datelines import AROUND_DATE, LABEL_WORDS, WEEKDAY
from compare.sources.moments import find_moment, find_zone

if TYPE_CHECKING:
    from compare.model import Moment

_MAX_CHARS = 160
_MAX_DATES = 4
_STAMP_LABEL = re.compile(
    rf"(?<![^\W\d_])({LABEL_WORDS})\b\s{{0,3}}(?:on|at|:|-|–|\|)?\s{{0,3}}:?\s{{0,3}}(?:{WEEKDAY}\b\.?,?\s{{0,3}})?$",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"updated?|modif|edited|revised", re.IGNORECASE)
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])")


class Stamp(NamedTuple):
    """The date of a page stamp, with its zone ('' for none)."""

    moment: Moment
    zone: str
    is_update: bool
    is_labelled: bool
    """Does it say what it is the date of: "Published", "Last updated"?"""


def read_stamps(line: str) -> tuple[Stamp, ...]:
    """The dates of a line that is only a page stamp, in order; empty for other lines. Of several each has its label.

    >>> [(s.moment.day, s.is_update) for s in read_stamps("Updated: March 15, 2024 | Published: March 12, 2024")]
    [(15, True), (12, False)]
    >>> read_stamps("He resigned on June 9, 2023.")
    ()
    """
    if len(line) > _MAX_CHARS:
        return ()
    text = _settle_order(line)
    found: list[Stamp] = []
    while (hit := find_moment(text)) is not None and len(found) < _MAX_DATES:
        moment, start, end = hit
        before, text = text[:start], text[end:]
        label = find_stamp_label(before)
        if not is_around_date(before[: label[0]] if label else before) or (found and label is None):
            return ()
        zone = find_zone(text) if isinstance(moment, datetime) else ""
        found.append(Stamp(moment, zone, label is not None and label[1], label is not None))
    return tuple(found) if is_around_date(text) else ()


def read_stamp(line: str) -> Stamp | None:
    """The date of publication that a page stamp gives, else its first date; None for other lines.

    >>> read_stamp("2 min read Last Updated : Jun 09 2023 | 9:32 PM IST")
    Stamp(moment=datetime.datetime(2023, 6, 9, 21, 32), zone='IST', is_update=True, is_labelled=True)
    >>> read_stamp("He resigned on June 9, 2023.") is None
    True
    """
    return min(read_stamps(line), key=lambda stamp: stamp.is_update, default=None)


def find_stamp_label(before: str) -> tuple[int, bool] | None:
    """Where the label of a date begins in the text before it, and whether it is that of an update; None without one.

    >>> find_stamp_label("Jane Roe | Last updated: ")
    (11, True)
    """
    label = _STAMP_LABEL.search(before)
    return (label.start(), bool(_UPDATED.search(label.group(1)))) if label else None


def is_around_date(text: str) -> bool:
    """Whether a text is nothing but what stands around a stamp's date: a weekday, a time, a zone, "2 min read"."""
    return AROUND_DATE.fullmatch(text) is not None


def _settle_order(line: str) -> str:
    """The line with "15/03/2024 … 12/03/2024" as ISO dates: where one tells the day from the month, all are alike."""
    dates = list(_NUMERIC.finditer(line))
    day_first = any(int(d[1]) > 12 for d in dates)
    month_first = any(int(d[3]) > 12 for d in dates)
    if len(dates) < 2 or day_first == month_first:
        return line
    return _NUMERIC.sub(lambda d: f"{d[4]}-{d[3]}-{d[1]}" if day_first else f"{d[4]}-{d[1]}-{d[3]}", line)
