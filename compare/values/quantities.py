"""Figures: whether two may be one, what makes them one and the same, and how they are said."""

from __future__ import annotations

from dataclasses import replace
from math import inf, isclose, isinf
from typing import TYPE_CHECKING, Final, Literal

from compare.language.lexicons import person_nouns
from compare.model import Extent
from compare.values.intervals import bound, last_place
from compare.values.money import UNDISCLOSED, is_money, may_be_converted, relate_currencies
from compare.wording import say_amount, say_plural

if TYPE_CHECKING:
    from compare.model import QuantityValue
    from compare.values.relations import Relation, Strictness

Contrast = Literal["points for percent", "period", "none for some", ""]
Interval = tuple[float, float]

ROUNDED: Final = 0.05
"""Asked loosely, two figures at most this far apart, as a part of either, may be one figure rounded."""

PEOPLE_NOUNS: Final = frozenset(
    "people person man woman child passenger victim resident civilian soldier officer worker employee student "
    "member others other villager tourist visitor fan supporter protester demonstrator refugee migrant survivor "
    "patient fatality casualty crew boy girl adult teenager youth inmate prisoner miner driver".split()
)
"""Nouns that outlets use for one and the same people."""
NOUN_GROUPS: Final = {
    word: line.split()[0]
    for line in (
        "house home building dwelling property structure apartment",
        "job position post employee worker people staff",
        "page webpage site website",
        "ship boat vessel craft speedboat skiff ferry",
        "crowd fan spectator supporter people",
        "car vehicle truck",
        "cable line",
        "version variant",
        "wife woman",
        "bomb explosion blast",
        "plane aircraft jet airliner",
        "people life death fatality casualty",
    )
    for word in line.split()
}
"""Nouns that may count the same things, by the first of each group."""

UNANIMOUS: Final = "unanimous"
"""What stands for the numbers of a vote in which all were of one mind."""
_PAIRED: Final = frozenset({"score", "vote", "ratio"})
_FROM_BELOW: Final = frozenset({"at least", "more than", "just over"})
_FROM_ABOVE: Final = frozenset({"up to", "less than", "nearly"})
_ALIKE: Final = (
    {"nearly", "about"},
    {"nearly", "less than"},
    {"up to", "less than"},
    {"just over", "more than"},
    {"just over", "about"},
)
_ROUND: Final = frozenset({"", "about"})
_OPPOSITE: Final = ({"net", "gross"}, {"before", "after"}, {"with", "without"})
"""Scopes that tell of one sum reckoned in two ways."""
_LASTS: Final = {
    "per second": 1.0,
    "per minute": 60.0,
    "per hour": 3_600.0,
    "per day": 86_400.0,
    "per night": 86_400.0,
    "per week": 604_800.0,
    "per month": 2_629_746.0,
    "per quarter": 7_889_238.0,
    "per year": 31_556_952.0,
    "per decade": 315_569_520.0,
}
"""Seconds in what a rate is for."""
_ROUNDED_COUNT: Final = 0.02
_ROUNDED_MEASURE: Final = 0.05
"""How far apart, as a part of the longer one, a count and a measure may be from the same with fewer digits."""
_LEAST_ROUNDED: Final = 100
"""Nobody rounds a smaller count without a word such as "about"."""
_CONVERSION: Final = 0.04
"""How far apart, as a part of either, two rates for two times may be and still be one: "17,000 a month" is "200,000 a
year" to a writer who rounds."""
_ABOARD: Final = frozenset("people person occupant".split())
_CREW: Final = (2.0, 0.15)
"""How many more people than passengers a crew may make: so many, or such a part of the passengers."""


def relation(x: QuantityValue, y: QuantityValue, *, strictness: Strictness = "usual") -> Relation:
    """How two figures for one thing stand to each other; symmetric.

    The counted nouns are not looked at, as outlets call the same people passengers, workers and men: ask `count_alike`.
    """
    usual = _relate(x, y)
    if strictness == "loose" and usual == "conflict" and _are_near(x, y):
        return "differs"
    return _relate_strictly(x, y, usual) if strictness == "strict" else usual


def contrast(x: QuantityValue, y: QuantityValue) -> Contrast:
    """What sets two figures apart that are no mere two numbers; '' for those."""
    if {x.unit, y.unit} == {"percent", "percentage point"}:
        return "points for percent"
    if x.period and y.period and x.period != y.period:
        return "period"
    return "none for some" if (x.exact == 0) != (y.exact == 0) else ""


def count_alike(x: QuantityValue, y: QuantityValue) -> bool:
    """Whether what both count may be one and the same: equal nouns, nouns of one group, people; or no noun."""
    nouns = {NOUN_GROUPS.get(v.counted, v.counted) for v in (x, y)}
    return len(nouns) == 1 or "" in nouns or all(n in PEOPLE_NOUNS for n in (x.counted, y.counted))


def may_stand_for(x: QuantityValue, y: QuantityValue, *, strictness: Strictness = "usual") -> bool:
    """Whether one figure may stand for the other: equal and of what may be one count, or of one unit and compatible."""
    found = relation(x, y, strictness=strictness)
    # A third of the paint, of each litre: shares are told of one thing in wider and in narrower words.
    may_be_one = count_alike(x, y) or sort_of(x) == "share"
    return (found == "agree" and may_be_one) or (found == "differs" and x.unit == y.unit != "")


def may_be_repeated(x: QuantityValue, y: QuantityValue) -> bool:
    """Whether two figures of one outlet may be one, told twice: not in conflict, nor two numbers in one unit."""
    if x.exact is not None and y.exact is not None and x.written_unit == y.written_unit and not _same_number(x, y):
        return False
    return relation(x, y) != "conflict"


def key(value: QuantityValue) -> tuple[str, ...]:
    """What two figures share that are one and the same, whatever the words; the counted noun included."""
    sort = sort_of(value)
    if sort in _PAIRED:
        return ("quantity", sort, *_parts(value))
    ends = ["" if isinf(end) else repr(end) for end in _as_read(value)]
    modifier = "up to" if value.modifier == "less than" else value.modifier
    basis = [value.scope] if any(value.scope in pair for pair in _OPPOSITE) else []
    noun = [value.counted] if sort == "rank" else []
    return (
        "quantity",
        sort,
        "percent" if sort == "share" else value.unit,
        *ends,
        modifier,
        value.period,
        *basis,
        *noun,
    )


def as_people(value: QuantityValue) -> QuantityValue:
    """The figure with one noun for people, whatever it counts them as: crew, firefighters."""
    is_people = value.unit == value.counted and (value.counted in PEOPLE_NOUNS or value.counted in person_nouns())
    return replace(value, unit="people", counted="people") if is_people else value


def sort_of(value: QuantityValue) -> str:
    """What can be compared with what: a canonical unit, `age`, `share` or `count`."""
    if value.measures == "age" and value.unit == "s":
        return "age"
    if value.written_unit == "share" or value.unit == "percent":
        return "share"
    return "count" if value.unit == value.counted else value.unit


def size(value: QuantityValue) -> float:
    """One number for the value, in its canonical unit; 0 where it has none."""
    ends = [abs(end) for end in (value.low, value.high) if end is not None]
    middle = sum(ends) / len(ends) if ends else 0.0
    return middle * 100 if value.written_unit == "share" else middle


# --- relations ------------------------------------------------------------------------------------


def _relate(x: QuantityValue, y: QuantityValue) -> Relation:
    sort = sort_of(x)
    if sort != sort_of(y):
        return _relate_sorts(x, y)
    if sort in _PAIRED:
        return "agree" if _are_one_result(x, y) else "conflict"
    if sort == "rank" and x.counted != y.counted:
        return "incomparable"
    if {x.scope, y.scope} in _OPPOSITE:
        return "conflict" if _same_number(x, y) else "incomparable"
    if x.period != y.period and (times := _relate_periods(x, y)):
        return times
    found = _relate_sizes(x, y)
    if found != "conflict":
        return found
    if _is_one_rounded(x, y):
        return "differs"
    if _are_aboard(x, y):
        return "differs"
    return "incomparable" if may_be_converted(x, y) or _make_up_all(x, y) else found


def _relate_sizes(x: QuantityValue, y: QuantityValue) -> Relation:
    """By the intervals alone."""
    mine, yours = _bounds(x, y)
    if _same_number(x, y) or mine == yours:
        return _same_but_for_the_modifier(x, y)
    if _apart(mine, yours) or _touch_at_an_open_end(x, y, mine, yours):
        return "conflict"
    converted = x.written_unit != y.written_unit and "share" not in {x.written_unit, y.written_unit}
    if converted and {x.modifier, y.modifier} <= _ROUND | {"nearly"}:
        return "agree"
    return "differs"


def _relate_sorts(x: QuantityValue, y: QuantityValue) -> Relation:
    """Of two sorts: sums of money, points and percent, a rank and a count; all else is incomparable."""
    if is_money(x) and is_money(y):
        return relate_currencies(x, y)
    for rank, count in ((x, y), (y, x)):
        if rank.unit == "rank":
            return _rank_and_count(rank, count)
    return _points_for_percent(x, y)


def _rank_and_count(rank: QuantityValue, count: QuantityValue) -> Relation:
    """Whether there are enough of them for "the sixth aftershock": five are not. A sixth of eight tells nothing."""
    if sort_of(count) != "count" or count.counted != rank.counted or count.scope or rank.exact is None:
        return "incomparable"
    if count.high is None:
        return "differs" if count.low is not None and count.low < rank.exact else "incomparable"
    return "conflict" if count.high < rank.exact else "incomparable"


def _relate_periods(x: QuantityValue, y: QuantityValue) -> Relation | None:
    """Of two rates, or of a rate and a total; None where the periods do not tell the two apart."""
    if x.period and y.period:
        lasts = _LASTS.get(x.period, 0.0), _LASTS.get(y.period, 0.0)
        if _same_number(x, y) and (x.unit == y.unit == "percent" or all(lasts)):
            return "conflict"
        rates = [size(v) / seconds for v, seconds in zip((x, y), lasts, strict=True) if seconds]
        one = len(rates) == 2 and None not in {x.exact, y.exact} and x.unit != "percent"
        return "agree" if one and isclose(rates[0], rates[1], rel_tol=_CONVERSION) else "incomparable"
    if any(v.period in _LASTS and other.scope == "total" for v, other in ((x, y), (y, x))):
        return "conflict" if _same_number(x, y) else "incomparable"
    return None


def _make_up_all(x: QuantityValue, y: QuantityValue) -> bool:
    """Whether the one share is the rest of the other: "owns 60%" / "with a 40 per cent share"."""
    if sort_of(x) != "share" or x.exact is None or y.exact is None:
        return False
    return isclose(size(x) + size(y), 100.0, abs_tol=0.51)


def _are_aboard(x: QuantityValue, y: QuantityValue) -> bool:
    """Whether the one counts passengers, the other people, so few more that they are the crew."""
    return any(
        few.exact is not None
        and many.exact is not None
        and few.counted == "passenger"
        and many.counted in _ABOARD
        and 0 < many.exact - few.exact <= max(_CREW[0], _CREW[1] * few.exact)
        for few, many in ((x, y), (y, x))
    )


def _relate_strictly(x: QuantityValue, y: QuantityValue, usual: Relation) -> Relation:
    if key(x) == key(y) and (x.modifier, x.scope, x.exact is None) == (y.modifier, y.scope, y.exact is None):
        return "agree"
    if _is_replaced(x, y, usual) or (x.unit == y.unit and usual == "incomparable" and _apart(_as_read(x), _as_read(y))):
        return "conflict"
    return "differs" if usual == "agree" else usual


def _is_replaced(x: QuantityValue, y: QuantityValue, usual: Relation) -> bool:
    """Whether one version takes back the other's figure, and does not only round or convert it or make it vaguer."""
    if x.unit != y.unit:
        return is_money(x) and is_money(y)
    if (x.low, x.high, x.exact) == (y.low, y.high, y.exact):
        return False
    if x.exact == y.exact and x.written_unit != y.written_unit:
        return True  # 5 miles for 5 km
    if x.exact is None or y.exact is None:
        return x.exact is y.exact
    if usual == "agree" and x.written_unit != y.written_unit:
        return False  # 5 miles for 8 km
    return x.exact != y.exact and (x.modifier == y.modifier or not _is_rounded(x.exact, y.exact))


def _is_rounded(x: float, y: float) -> bool:
    """Whether one of two figures is the other with fewer digits: 4,217 and 4,200."""
    digits = [f"{abs(n):.14e}".partition("e")[0].rstrip("0").replace(".", "") for n in (x, y)]
    long, short = (x, y) if len(digits[0]) >= len(digits[1]) else (y, x)
    return float(f"{long:.{max(len(min(digits, key=len)) - 1, 0)}e}") == short


def _is_one_rounded(x: QuantityValue, y: QuantityValue) -> bool:
    """Whether one figure is the other rounded to its own fewer digits: "85.19%" / "85%", "1,987" / "2,000".

    Of small whole numbers none is taken for rounded: 41 dead are not 40.
    """
    if x.exact is None or y.exact is None or x.modifier or y.modifier or x.written_unit != y.written_unit:
        return False
    long, short = (x.exact, y.exact) if last_place(x.exact) < last_place(y.exact) else (y.exact, x.exact)
    if last_place(long) >= last_place(short) or not _is_rounded(long, short):
        return False
    off = abs(long - short) / abs(long) if long else 1.0
    whole = sort_of(x) == "count" and long == int(long)
    return off <= (_ROUNDED_COUNT if whole else _ROUNDED_MEASURE) and (not whole or abs(long) >= _LEAST_ROUNDED)


def _are_near(x: QuantityValue, y: QuantityValue) -> bool:
    (low_x, high_x), (low_y, high_y) = _as_read(x), _as_read(y)
    room = ROUNDED * max(size(x), size(y))
    return sort_of(x) == sort_of(y) not in _PAIRED and max(low_x, low_y) <= min(high_x, high_y) + room


def _points_for_percent(x: QuantityValue, y: QuantityValue) -> Relation:
    """The same number as points in one outlet and percent in the other; but "under 1 percent" is "under a point"."""
    if {x.unit, y.unit} != {"percent", "percentage point"} or "basis point" in {x.written_unit, y.written_unit}:
        return "incomparable"
    plain = not x.modifier and not y.modifier and x.exact != 1
    return "conflict" if plain and _same_number(x, y) else "incomparable"


def _same_number(x: QuantityValue, y: QuantityValue) -> bool:
    if x.exact is None or y.exact is None:
        return False
    same_unit = _unit_as_written(x) == _unit_as_written(y) or {x.unit, y.unit} == {"percent", "percentage point"}
    return same_unit and isclose(x.exact, y.exact, rel_tol=1e-9)


def _unit_as_written(value: QuantityValue) -> str:
    # "US$" and "$" are one unit, however they are written.
    return "dollar" if value.written_unit == "US dollar" else value.written_unit


def _same_but_for_the_modifier(x: QuantityValue, y: QuantityValue) -> Relation:
    modifiers = {x.modifier, y.modifier}
    if len(modifiers) == 1 or modifiers <= _ROUND or modifiers in _ALIKE:
        return "agree"
    opposite = modifiers & _FROM_BELOW and modifiers & _FROM_ABOVE
    return "conflict" if opposite else "differs"


def _parts(value: QuantityValue) -> list[str]:
    """The numbers of a score, in no order: who won is not told by it."""
    return sorted(value.written_unit.split("-"))


def _are_one_result(x: QuantityValue, y: QuantityValue) -> bool:
    if _parts(x) == _parts(y):
        return True
    # A unanimous vote has nobody against it.
    return any(a.written_unit == UNANIMOUS and "0" in _parts(b) for a, b in ((x, y), (y, x)))


def _apart(x: Interval, y: Interval) -> bool:
    return x[0] > y[1] or y[0] > x[1]


def _as_read(value: QuantityValue) -> Interval:
    """The interval in the canonical unit, shares as percent."""
    scale = 100.0 if value.written_unit == "share" else 1.0
    return -inf if value.low is None else value.low * scale, inf if value.high is None else value.high * scale


def _bounds(x: QuantityValue, y: QuantityValue) -> tuple[Interval, Interval]:
    """Both intervals in one unit: as written where both are written in it, so that no rounding is added."""
    if x.written_unit and _unit_as_written(x) == _unit_as_written(y):
        written = _as_written(x), _as_written(y)
        if written[0] and written[1]:
            return written[0], written[1]
    return _as_read(x), _as_read(y)


def _as_written(value: QuantityValue) -> Interval | None:
    if value.exact is None:
        return None
    low, high = bound(value.exact, value.modifier, last_place(value.exact))
    return -inf if low is None else low, inf if high is None else high


def _touch_at_an_open_end(x: QuantityValue, y: QuantityValue, mine: Interval, yours: Interval) -> bool:
    """Whether intervals meet only in a point that one leaves out: "more than 22,000" / "about 20,000"."""
    if mine[1] == yours[0]:
        return x.modifier == "less than" or y.modifier == "more than"
    if yours[1] == mine[0]:
        return y.modifier == "less than" or x.modifier == "more than"
    return False


def extent(value: QuantityValue) -> Extent | None:
    """Where it lies on the line of its canonical unit, shares on that of percent; None for a rank, a score, a vote.

    >>> from compare.model import QuantityValue
    >>> extent(QuantityValue(41, None, "person", 41, "at least", "person"))
    Extent(low=41.0, high=None, unit='count')
    """
    sort = sort_of(value)
    if sort in _PAIRED or sort in {UNDISCLOSED, "rank"}:
        return None
    low, high = (None if isinf(end) else float(f"{end:.12g}") for end in _as_read(value))
    return None if low is high is None else Extent(low, high, "percent" if sort == "share" else sort)


# --- in words -------------------------------------------------------------------------------------


def say(value: QuantityValue) -> str:
    """The figure as written: "1,200,000,000 USD", "at least 41 people", "10 to 15 miles".

    >>> from compare.model import QuantityValue
    >>> say(QuantityValue(1.2e9, 1.2e9, "USD", 1.2e9, written_unit="dollar"))
    '1,200,000,000 USD'
    """
    if value.unit in _PAIRED:
        return value.written_unit
    if value.unit == UNDISCLOSED:
        return "an undisclosed sum"
    if value.unit == "rank":
        return f"{_say_ordinal(int(value.exact or 0))} {value.counted}".strip()
    if value.exact is None:
        low, high = (None if end is None else _number(end) for end in (value.low, value.high))
        number = f"{low} to {high}" if low and high else low or high or ""
        if not (low and high):
            number = f"{value.modifier} {number}".strip()
        return f"{number} {'s' if value.unit == 's' else say_plural(value.unit or value.counted)}".strip()
    if value.written_unit == "share":
        share = f"{value.modifier} {value.exact * 100:.3g}%".strip()
        return f"{share} of {say_plural(value.counted)}" if value.counted else share
    exact, unit = value.exact, value.written_unit or value.counted
    if value.unit.isupper() and len(value.unit) == 3:
        cents = value.written_unit in {"cent", "pence", "penny"}
        exact, unit = (exact / 100 if cents else exact), value.unit
    elif exact != 1:
        unit = say_plural(unit)
    return " ".join(word for word in (value.modifier, _number(exact), unit) if word)


def say_reading(value: QuantityValue) -> str:
    """The figure as it was read, for whoever checks the reading: the interval, in the canonical unit.

    >>> from compare.model import QuantityValue
    >>> say_reading(QuantityValue(36, 44, "person", 40, "about", "person", written_unit=""))
    '36 to 44 people'
    """
    sort = sort_of(value)
    if sort in _PAIRED or sort in {UNDISCLOSED, "rank"}:
        return say(value)
    low, high = (None if isinf(end) else end for end in _as_read(value))
    said = say_amount(low, high, "percent" if sort == "share" else value.unit)
    return f"{said} ({value.counted})" if value.counted not in ("", value.unit) else said


def _say_ordinal(n: int) -> str:
    end = "th" if n // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{end}"


def _number(x: float) -> str:
    return f"{x:,.0f}" if x == int(x) else f"{x:,.10g}"
