"""A text -> the temporal expressions its words make, not yet resolved against any anchor.

The families of rows are in `rows_*`; here their tables are put together, and ranges and prepositions are read around
what they find.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.english.calendar_words import BOUNDS

# Each module puts its tables under the names that the rows below use.
from compare.facts.dates import rows_clock, rows_days, rows_lengths, rows_offsets, rows_periods  # noqa: F401
from compare.facts.dates.lists import read_days, share_year
from compare.facts.dates.nodes import (
    Ago,
    Clock,
    Day,
    Duration,
    Expression,
    Fixed,
    Month,
    Node,
    Range,
    Repeated,
    Stretch,
    Vague,
    Year,
)
from compare.facts.dates.rows import Row, Table
from compare.facts.dates.rows_clock import with_day
from compare.facts.dates.tokens import Tokens

if TYPE_CHECKING:
    from compare.facts.dates.rows import Found


_POINT = Table(
    "point",
    [
        Row(f"<{table}>")
        for table in (
            "clock_range",
            "clock_with_day",
            "day_with_clock",
            "relative",
            "offset",
            "period",
            "length",
            "slice_of",
            "part",
            "part_of_day",
            "season_of_year",
            "decade",
            "century",
            "fiscal",
            "vague",
            "bare_daypart",
            "the_length",
            "the_year",
            "bare_year",
            "repeated",
            "month_alone",
        )
    ],
    longest=True,
)
_FIGURES = frozenset("notsdfi")
_NO_ENDS = (Vague, Repeated, Duration, Ago, Stretch, Range)


def _point(t: Tokens, i: int) -> Found | None:
    """The longest single expression at `i`."""
    return None if t.kind[i] in _FIGURES and _ends_word_or_chain(t, i) else _POINT(t, i)


def _ends_word_or_chain(t: Tokens, i: int) -> bool:
    """True for figures that are no numbers: "A4", "Covid19", the second 1 of "1-1-1"."""
    if not t.tight(i):
        return False
    if t.kind[i - 1] == "w":
        return True
    chained = t.kind[i - 1] == "p" and t.low[i - 1] == t.low[i + 1] and t.tight(i - 1) and t.tight(i + 1)
    return chained and t.kind[i - 2] == "n" and t.kind[i + 2] == "n" and t.tight(i + 2)


# --- ranges --------------------------------------------------------------------------------------


def _expression(t: Tokens, i: int) -> tuple[Node, int] | None:
    """The expression at `i`, ranges included."""
    found = _point(t, i)
    if found is None:
        return None
    node, j = found
    before = t.low[i - 1]
    opened = before in {"between", "from"}
    if not _may_end_a_range(node, opened=opened):
        return found
    # "Between Nov. 1, 2004, and Oct. 8, 2008".
    if before == "between" and t.low[j] == "," and t.low[j + 1] == "and":
        j += 1
    low, dashed = t.low[j], t.dash(j)
    if not (dashed or low in {"to", "through", "until", "till", "thru"} or (low == "and" and before == "between")):
        return found
    second = _point(t, j + 2 if t.low[j + 1] in {"on", "about", "around"} else j + 1)
    if second is None or not _may_end_a_range(second[0], opened=opened):
        return found
    if not _rangeable(node, second[0], marked=opened or (before == "in" and low == "through")):
        return found
    if dashed and not (t.tight(j) and t.tight(j + 1)) and not isinstance(second[0], Day | Clock | Month | Year):
        return found
    return _range(node, second[0]), second[1]


def _may_end_a_range(node: Node, *, opened: bool) -> bool:
    """Of what has no place in the calendar only "now" may end a range, after "from" or "between"."""
    if isinstance(node, Vague) and node.value == "PRESENT_REF" and opened:
        return True
    return not isinstance(node, _NO_ENDS)


def _rangeable(first: Node, last: Node, *, marked: bool) -> bool:
    """May these two be the ends of one range? Unmarked ("Monday to Friday") they must be of one sort."""
    if isinstance(first, Day) and isinstance(last, Day):
        return (first.month is None) == (last.month is None) or marked
    if type(first) is type(last):
        return True
    return marked and not isinstance(first, Fixed) and not isinstance(last, Fixed)


def _range(first: Node, last: Node) -> Range:
    """Both ends; of two clock times the day and the zone may be said with one only."""
    if isinstance(first, Clock) and isinstance(last, Clock):
        if first.of is None and last.of is not None:
            first = with_day(first, last.of)
        elif last.of is None and first.of is not None:
            last = with_day(last, first.of)
        if first.hour == 24 and first.of is not None and first.of == last.of:
            # "From midnight to 6am on 20 March": the night before belongs to no such range.
            first = replace(first, hour=0)
        if first.zone is None and last.zone is not None:
            first = replace(first, zone=last.zone, offset=None, modifier="")
    return Range(first, last)


# --- what stands before --------------------------------------------------------------------------

_SOON = frozenset({"shortly", "just", "soon", "minutes", "right", "little"})


_AT_THE = {"earliest": "from", "latest": "by"}
_DENIAL_REACH = 4
"""Words from "not" to "before", in "will not resume before Saturday"."""


def _is_denied(t: Tokens, at: int) -> bool:
    """Whether nothing happens before the time: "will not resume before Saturday"; a mark ends the search."""
    for k in range(at - 1, max(at - 1 - _DENIAL_REACH, -1), -1):
        if t.kind[k] != "w":
            return False
        if t.low[k] in {"not", "cannot"} or t.low[k].endswith(("n't", "n’t")):
            return True
    return False


def _bound(t: Tokens, i: int, j: int, node: Node) -> str:
    """The preposition that opens one end of the expression from `i` to `j`, '' when none does."""
    if isinstance(node, Range):
        return ""
    before, lead = t.low[i - 1], t.low[i - 2]
    bound = BOUNDS.get(before, "")
    if before == "to" and lead == "prior":
        bound = "before"
    elif before == "than" and lead in {"later", "earlier"}:
        bound = "by" if lead == "later" else "from"
    elif before in {"on", "at", "in"} and lead in {"beginning", "starting"}:
        bound = "from"
    elif before == "before" and _is_denied(t, i - 1):
        bound = "from"
    if not bound and t.low[j] == "at" and t.low[j + 1] == "the" and t.low[j + 2] in _AT_THE:
        bound = _AT_THE[t.low[j + 2]]
    if bound == "past":
        bound = "after" if isinstance(node, Clock) else ""
    if isinstance(node, Clock) and lead in _SOON:
        bound = {"after": "just after", "before": "just before"}.get(bound, bound)
    if before == "from" and t.low[j] in {"on", "onward", "onwards"}:
        bound = "from on"
    return bound


def find_expressions(
    text: str, adjectives: frozenset[int] = frozenset(), verbs: frozenset[int] = frozenset()
) -> tuple[Expression, ...]:
    """Every temporal expression of the text, in order, none overlapping another.

    `adjectives` are the code points at which a parser saw an adjective begin: between a number and its unit any of
    them may stand ("two chaotic weeks"). `verbs` are those at which "last" is one.

    >>> [text[e.start:e.end] for text in ["They met in Vienna in early May."] for e in find_expressions(text)]
    ['early May']
    """
    t = Tokens(text, adjectives, verbs)
    out: list[tuple[int, int, Expression]] = []
    words, kinds = _POINT.firsts()
    i = 0
    while i < t.count:
        if t.low[i] not in words and t.kind[i] not in kinds:
            i += 1
            continue
        if days := read_days(t, i):
            for day in days:
                bound = _bound(t, i, day.last, day.node) if day.first == i else ""
                listed = Expression(t.start[day.first], t.end[day.last - 1], day.node, bound, t.low[day.first - 1])
                out.append((day.first, day.last, listed))
            i = days[-1].last
            continue
        found = _expression(t, i)
        if found is None:
            i += 1
            continue
        node, j = found
        bound = _bound(t, i, j, node)
        # "Two weeks before Christmas": the length is measured to Christmas itself.
        if bound in {"before", "after"} and out and isinstance(out[-1][2].node, Duration) and out[-1][1] == i - 1:
            bound = ""
        out.append((i, j, Expression(t.start[i], t.end[j - 1], node, bound, t.low[i - 1])))
        i = j
    return share_year(t, out)
