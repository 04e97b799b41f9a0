"""Whether one of two values that may both be true is only the vaguer: it holds the other, or bounds it."""

from __future__ import annotations

from datetime import datetime
from math import inf
from typing import TYPE_CHECKING, Final

from compare.language.lexicons import capitals, fold
from compare.model import DateValue, PlaceValue, QuantityValue, RoleValue
from compare.values import dates, quantities

if TYPE_CHECKING:
    from compare.model import Fact

    _Ends = tuple[float, float]

_ROUND: Final = 0.15
"""How far off "about six hours" may be, as a part of it: as `dates.relation` reads lengths."""


def is_vaguer(x: Fact, y: Fact) -> bool:
    """Whether `x` says less closely what `y` says: "in May" / "on 3 May", "dozens" / "41", "up to nine" / "nine".

    Both must be dates, figures, places or roles; of two values that only overlap, neither is the vaguer. Whether they
    are of one thing, and agree, is not asked.
    """
    match x.value, y.value:
        case DateValue() as a, DateValue() as b:
            return _is_vaguer_time(a, b)
        case QuantityValue() as a, QuantityValue() as b:
            return _is_vaguer_figure(a, b)
        case PlaceValue() as a, PlaceValue() as b:
            if fold(a.name) == fold(b.name):
                return not a.direction and bool(b.direction)
            return fold(a.name) in {fold(holder) for holder in (*b.within, capitals().get(fold(b.name), ""))}
        case RoleValue() as a, RoleValue() as b:
            mine, yours = ({*r.modifiers, r.head, *r.of.split()} for r in (a, b))
            return a.status == b.status and mine < yours
    return False


def _is_vaguer_figure(x: QuantityValue, y: QuantityValue) -> bool:
    if quantities.sort_of(x) != quantities.sort_of(y) or x.period != y.period:
        return False
    if x.exact is None or y.exact is None:
        return x.exact is None and y.exact is not None
    return _holds(*((-inf if v.low is None else v.low, inf if v.high is None else v.high) for v in (x, y)))


def _is_vaguer_time(x: DateValue, y: DateValue) -> bool:
    sort = dates.sort_of(x)
    if not sort or sort != dates.sort_of(y):
        return False
    if sort == "set":
        return False
    if sort == "length":
        mine, yours = _length_ends(x), _length_ends(y)
        return mine is not None and yours is not None and _holds(mine, yours)
    return _holds(_time_ends(x), _time_ends(y))


def _length_ends(value: DateValue) -> _Ends | None:
    """Least and greatest seconds that a length may mean; None where no number is given."""
    found = dates.length_of(value)
    if found is None or found[0] < 0:
        return None
    seconds = found[0] * found[1]
    match value.modifier:
        case "APPROX":
            return seconds * (1 - _ROUND), seconds * (1 + _ROUND)
        case "MORE_THAN" | "EQUAL_OR_MORE":
            return seconds, inf
        case "LESS_THAN" | "EQUAL_OR_LESS":
            return 0.0, seconds
    return seconds, seconds


def _time_ends(value: DateValue) -> _Ends:
    """First and last minute of a time, an end left out being open."""
    first, last = value.earliest, value.latest
    low = -inf if first is None else _minutes(datetime(first.year, first.month, first.day))
    high = inf if last is None else _minutes(datetime(last.year, last.month, last.day, 23, 59))
    if isinstance(first, datetime):
        low = _minutes(first.replace(tzinfo=None))
    if isinstance(last, datetime):
        high = _minutes(last.replace(tzinfo=None))
    return low, high


def _minutes(moment: datetime) -> float:
    return moment.toordinal() * 1440.0 + moment.hour * 60 + moment.minute


def _holds(x: _Ends, y: _Ends) -> bool:
    return x != y and x[0] <= y[0] and y[1] <= x[1]
