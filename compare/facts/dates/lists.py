"""Lists of days and months: "April 9, 10 and 11, 2023", "March or April 2019"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.english.calendar_words import AFTER_DAYS, MONTHS
from compare.facts.dates.nodes import Day, Expression, Holiday, Month, Node, Part, Slice
from compare.facts.dates.resolve_ranges import with_year, year_of
from compare.facts.dates.rows_days import after_dot
from compare.facts.dates.rows_numbers import YEAR_AFTER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.facts.dates.tokens import Tokens

_JOINERS = frozenset({"and", "or", "&", "/"})
_MOST_DAYS = 31


@dataclass(frozen=True, slots=True)
class Listed:
    """One day of a list, on the tokens `[first, last)`."""

    first: int
    last: int
    node: Node


def read_days(t: Tokens, i: int) -> tuple[Listed, ...]:
    """The days of a list that begins at token `i`, () when none does; two days in a row are a range, not a list.

    The month and the year stand once, before or after; what follows must not make the last figure a count.
    """
    if t.low[i] in MONTHS and t.capital[i]:
        month, at = MONTHS[t.low[i]], after_dot(t, i)
        days, j = _figures(t, at)
        year, k = _year(t, j)
        if year is None and not _may_follow(t, j):
            return ()
        days = [(i, days[0][1], days[0][2]), *days[1:]] if days else []
        ends = k
    else:
        days, j = _figures(t, i)
        j = j + 1 if t.low[j] == "of" else j
        if not days or t.low[j] not in MONTHS or not t.capital[j]:
            return ()
        month, at = MONTHS[t.low[j]], after_dot(t, j)
        year, k = _year(t, at)
        ends = at if year is None else k
    numbers = [n for _, _, n in days]
    in_a_row = len(numbers) == 2 and numbers[1] == numbers[0] + 1
    if len(numbers) < 2 or in_a_row or sorted(set(numbers)) != numbers or t.low[i - 1] in {"between", "from"}:
        return ()
    first, last = [days[0][0], *(d[0] for d in days[1:])], [*(d[1] for d in days[:-1]), ends]
    return tuple(Listed(a, b, Day(year, month, n)) for a, b, n in zip(first, last, numbers, strict=True))


def _figures(t: Tokens, i: int) -> tuple[list[tuple[int, int, int]], int]:
    """Days of a month by their figures, the last one after "and" or "or"; and the token after them."""
    days: list[tuple[int, int, int]] = []
    k = i
    while len(days) < _MOST_DAYS:
        low = t.low[k]
        figure = low if t.kind[k] == "n" else low.rstrip("sthndr") if t.kind[k] == "o" else ""
        if not (figure.isdigit() and len(figure) <= 2 and 1 <= int(figure) <= 31):
            return [], i
        joined = len(days) > 0 and t.low[k - 1] in _JOINERS
        days.append((k, k + 1, int(figure)))
        k += 1
        if joined:
            return days, k
        step = k + 1 if t.low[k] == "," else k
        step = step + 1 if t.low[step] in _JOINERS else step
        if step == k:
            return [], i
        k = step
    return [], i


def _year(t: Tokens, j: int) -> tuple[int | None, int]:
    found = YEAR_AFTER(t, j)
    return (None, j) if found is None else (found[0], found[1])


def _may_follow(t: Tokens, j: int) -> bool:
    """Whether what follows leaves the last figure a day: "March 3, 4 and 7 people" does not."""
    if t.kind[j] == "w":
        return t.low[j] in AFTER_DAYS
    return t.kind[j] not in {"a", "n", "o"} and t.low[j] not in {"%", "-", "–", "/", ":", "$", "£", "€"}


# --- one year for all ----------------------------------------------------------------------------


def share_year(t: Tokens, found: Sequence[tuple[int, int, Expression]]) -> tuple[Expression, ...]:
    """The expressions with their places in tokens; the year that closes a list of months or days goes to all of it."""
    out = [expression for _, _, expression in found]
    listed = False
    for k in range(len(out) - 1, 0, -1):
        year = year_of(out[k].node)
        before = out[k - 1]
        fits = year is not None and isinstance(before.node, _sorts(out[k].node)) and year_of(before.node) is None
        joined = _joined([t.low[n] for n in range(found[k - 1][1], found[k][0])], before.before, listed=listed)
        if not fits or year is None or not joined:
            listed = False
            continue
        later = _month(before.node) > _month(out[k].node) > 0
        if later and joined == "in":
            listed = False
            continue
        # "December and January 2020"
        out[k - 1] = replace(before, node=with_year(before.node, year - later))
        listed = year_of(out[k - 1].node) is not None
    return tuple(out)


def _sorts(node: Node) -> tuple[type, ...]:
    """What may stand in one list with it."""
    if isinstance(node, Day):
        return (Day,) if node.month is not None else ()
    if isinstance(node, Month | Part):
        return (Month, Part)
    return (type(node),) if isinstance(node, Slice | Holiday) else ()


def _month(node: Node) -> int:
    """The month of a node, 0 where it has none."""
    if isinstance(node, Part):
        return _month(node.of)
    return (node.month or 0) if isinstance(node, Day | Month) else 0


def _joined(between: list[str], lead: str, *, listed: bool) -> str:
    """How two times hang together: "and" directly, "in" with the first one's preposition again, '' not at all."""
    if between == [","]:
        return "and" if listed else ""
    if len(between) == 2 and between[0] == "," and between[1] in _JOINERS:
        return "and" if listed else ""
    if len(between) == 1 and between[0] in _JOINERS:
        return "and"
    return "in" if len(between) == 2 and between[0] in _JOINERS and between[1] == lead in {"in", "on"} else ""
