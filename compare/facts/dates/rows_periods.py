"""Rows for longer times: weeks to centuries, as seen from now or from the story, and the parts of them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from compare.english.calendar_words import (
    AFTER_SEASON,
    AGE_WORDS,
    COUNTED_AFTER_YEAR,
    HEAT_WORDS,
    NUMBER_LABELS,
    PARTS,
    PLURAL_UNITS,
    RESULTS,
    SEASONS,
    SHIFTS_FROM_PUBLICATION,
    SHIFTS_FROM_STORY,
    SHORT_WORDS,
    STRETCH_WORDS,
    STRETCHABLE_UNITS,
    UNITS,
)
from compare.facts.dates.nodes import (
    Ago,
    Base,
    Century,
    Clock,
    Day,
    Daypart,
    Decade,
    Duration,
    Holiday,
    Month,
    Node,
    Nth,
    Part,
    Range,
    Relative,
    Repeated,
    Slice,
    Stretch,
    Vague,
    Which,
    Year,
)
from compare.facts.dates.rows import Row, Table, define, terminal
from compare.facts.dates.rows_numbers import SOME, year_at
from compare.facts.dates.timex import duration_timex
from compare.facts.dates.tokens import DASHES

if TYPE_CHECKING:
    from compare.facts.dates.rows import Found
    from compare.facts.dates.tokens import Tokens


# --- last week, the following month --------------------------------------------------------------


class _Lead(NamedTuple):
    """The word that points: last, this, next, following and the like."""

    word: str
    shift: int
    base: Base = "anchor"
    the: bool = False

    @property
    def which(self) -> Which:
        return "last" if self.shift < 0 else "next" if self.shift > 0 else "this"

    @property
    def in_story(self) -> bool:
        """Hangs on the date told before, other than by "that"."""
        return self.base == "narrated" and self.word != "that"


def _from_publication(the: str | None, word: str) -> _Lead:
    base: Base = "narrated" if the and word == "next" else "anchor"
    return _Lead(word, SHIFTS_FROM_PUBLICATION[word], base, bool(the))


def _from_story(the: str | None, word: str) -> _Lead | None:
    if the and word == "that":
        return None
    base: Base = "narrated" if the or word in {"same", "that", "following"} else "anchor"
    return _Lead(word, SHIFTS_FROM_STORY[word], base, bool(the))


define(
    the=frozenset({"the", "these"}),
    publication_word=frozenset(SHIFTS_FROM_PUBLICATION),
    story_word=frozenset(SHIFTS_FROM_STORY),
    kind_of_year=frozenset({"fiscal", "financial", "calendar", "academic"}),
)
Table(
    "lead",
    [
        Row("<the>? this past|last", lambda the: _from_publication(the, "last")),
        Row("<the>? this coming", lambda the: _from_publication(the, "next")),
        Row("<the>? <publication_word>", _from_publication),
        Row("<the>? <story_word>", _from_story),
        Row("<the>? recent", lambda the: _Lead("recent", -1, the=bool(the))),
    ],
)


def _counted_stretch(lead: _Lead, count: float, unit: str) -> Node | None:
    if not lead.shift or (lead.word == "following" and not lead.the):
        return None
    if count == SOME:
        return Vague("PAST_REF") if lead.word == "recent" else Duration(duration_timex(None, unit))
    return Stretch(duration_timex(count, unit), count, unit, lead.shift)


def _uncounted_units(lead: _Lead, unit: str) -> Node | None:
    if lead.word in {"coming", "next", "following", "upcoming"} and unit != "quarter":
        return Vague("FUTURE_REF", begins_now=lead.word in {"coming", "next"})
    return Vague("PAST_REF") if lead.word in {"recent", "past", "last", "previous"} else None


def _pointed_unit(lead: _Lead, unit: str) -> Node | None:
    if lead.word == "recent" or (lead.word == "past" and not lead.the and unit != "weekend"):
        return None
    if lead.the and lead.word in {"last", "past"} and unit in STRETCHABLE_UNITS:
        return Stretch(duration_timex(1.0, unit), 1.0, unit, -1)
    if unit == "hour" and lead.word in {"last", "next", "this"} and not lead.the:
        return None
    return Relative(unit, lead.shift, lead.base, vague=lead.word == "this", this=lead.word == "this")


_BEFORE_A_VERB = frozenset("will would may might can could should must shall not 'll ’ll did does do cannot".split())
_VERBS_BEFORE_TO = frozenset(
    "expected likely set meant supposed designed due planned able unlikely intended seems".split()
)


def _last_as_verb(t: Tokens, i: int, _: int) -> bool:
    """Guard: "the strike will last two weeks", "is expected to last six months"."""
    if t.low[i] != "last":
        return False
    before = t.low[i - 1]
    if before == "to":
        return t.low[i - 2] in _VERBS_BEFORE_TO or t.kind[i - 2] != "w" or t.start[i] in t.verbs
    return before in _BEFORE_A_VERB or before.endswith(("n't", "n’t")) or t.start[i] in t.verbs


def _so_or_than_that(t: Tokens, i: int, _: int) -> bool:
    """Guard: "more than that week"."""
    return t.low[i] == "that" and t.low[i - 1] in {"so", "than"}


def _told_weekday(lead: _Lead, weekday: int) -> Node | None:
    if not lead.in_story or lead.word not in {"following", "next", "previous"}:
        return None
    return Day(weekday=weekday, which="next" if lead.shift > 0 else "last")


def _told_month(lead: _Lead, month: int) -> Node | None:
    fits = lead.in_story and lead.word in {"following", "next", "previous"}
    return Month(month, None, lead.which) if fits else None


def _told_season(lead: _Lead, letters: str) -> Node | None:
    return Slice(letters, 0, None, lead.which) if lead.in_story else None


def _points_at_names(lead: _Lead) -> bool:
    return not lead.in_story and lead.word not in {"recent", "past", "current"}


def _pointed_weekday(lead: _Lead, weekday: int, part: str | None) -> Node | None:
    if not _points_at_names(lead):
        return None
    day = Day(weekday=weekday, which="" if lead.word == "that" else lead.which)
    return day if part is None else Daypart(part, day)


def _pointed_date(lead: _Lead, day: Node) -> Node | None:
    return day if _points_at_names(lead) and isinstance(day, Day) and day.year is None else None


def _rest(unit: str) -> Node | None:
    """What is left of the week, the month or the year; "the rest of the day" is that of any day."""
    return Part("later", Relative(unit, 0)) if unit in {"week", "month", "year"} else None


def _pointed_month(lead: _Lead, month: int) -> Node | None:
    if lead.word == "that":
        # "She sued that May": of the year told before.
        return Nth(month, "month", Relative("year", 0, "narrated"))
    return Month(month, None, lead.which) if _points_at_names(lead) else None


def _pointed_season(lead: _Lead, letters: str) -> Node | None:
    return Slice(letters, 0, None, lead.which) if _points_at_names(lead) else None


def _pointed_holiday(lead: _Lead, day: Node) -> Node | None:
    return replace(day, which=lead.which) if _points_at_names(lead) and isinstance(day, Holiday) else None


def _name_goes_on(t: Tokens, _: int, j: int) -> bool:
    """Guard: "this Spring Framework"."""
    return t.capital[j - 1] and t.capital[j]


define(
    single_unit={
        # "The SEC", "this Min Zhu", "the second": none of them is a time of its own.
        word: unit
        for word, unit in UNITS.items()
        if word not in PLURAL_UNITS and unit not in {"second", "minute"}
    },
    short_word=SHORT_WORDS,
)
Table(
    "relative",
    [
        Row(
            "^over|in|within|during|for the|these next <stretchable>",
            lambda unit: Stretch(duration_timex(1.0, unit), 1.0, unit, 1),
        ),
        Row("the rest|remainder of the <single_unit>", _rest),
        Row("<lead> <counted> (adjective)* <unit>", _counted_stretch, (_last_as_verb,)),
        Row("<lead> !(counted) (kind_of_year)? <units>", _uncounted_units),
        Row("<lead> !(counted) (kind_of_year)? <single_unit>", _pointed_unit, (_so_or_than_that,)),
        Row("<lead> <Weekday>", _told_weekday),
        Row("<lead> <Month>", _told_month),
        Row("<lead> <season>", _told_season),
        Row("<lead> !(short_word) <Weekday> <daypart>?", _pointed_weekday),
        Row("<lead> !(short_word) <month_first>", _pointed_date),
        Row("<lead> !(short_word) <Month.>", _pointed_month),
        Row("<lead> <season>", _pointed_season, (_name_goes_on,)),
        Row("<lead> !(nth) <holiday>", _pointed_holiday),
    ],
)


# --- quarters, halves and ordinal parts ----------------------------------------------------------

_NO_PERIODS = (Vague, Duration, Stretch)


def _longer_only(node: Node) -> Node | None:
    return None if isinstance(node, _NO_PERIODS) else node


Table(
    "of_longer",
    [
        Row("of|in <uncounting_year>", Year),
        Row("<uncounting_year>", Year),
        Row("<which> year", lambda shift: Relative("year", shift)),
        Row("of|in the =year|month|week|decade|century <unit>", lambda unit: Relative(unit, 0)),
        *(
            Row(f"of|in <{rule}>", _longer_only)
            for rule in ("fiscal", "relative", "decade", "century", "month_alone", "season_of_year")
        ),
    ],
)


@terminal("Q", words=["q"])
def _capital_q(t: Tokens, i: int) -> Found | None:
    return (None, i + 1) if t.low[i] == "q" and t.capital[i] else None


@terminal("H", words=["h"])
def _capital_h(t: Tokens, i: int) -> Found | None:
    return (None, i + 1) if t.low[i] == "h" and t.capital[i] else None


def _piece(letters: str, count: int, n: int, of: Node | None) -> Node | None:
    """The n-th of four quarters or two halves."""
    if not 1 <= n <= count:
        return None
    if of is None or isinstance(of, Year) or (isinstance(of, Relative) and of.unit == "year"):
        return Slice(letters, n, of)
    return Part("half1" if n == 1 else "half2", of) if letters == "H" else None


def _nth_units(n: int, count: float, unit: str, of: Node) -> Node | None:
    if not 1 <= count <= 400 or (count > 1 and n not in {1, -1}):
        return None
    return Nth(n, unit, of, int(count))


def _first_or_last_of(n: int, _: str, of: Node) -> Node | None:
    return Part("early" if n == 1 else "late", of) if n in {1, -1} else None


_PART_UNITS = {
    word: unit
    for word, unit in UNITS.items()
    if unit in {"day", "week", "month", "weekend", "year", "decade", "quarter"}
}
define(
    quarter_figure={"1": 1, "2": 2, "3": 3, "4": 4},
    half_figure={"1": 1, "2": 2},
    opening_or_closing={"opening": 1, "closing": -1},
    results=RESULTS,
    full_or_stretch=STRETCH_WORDS,
    part_unit=_PART_UNITS,
)
define(
    part_single={word: unit for word, unit in _PART_UNITS.items() if word not in PLURAL_UNITS},
    part_units={word: unit for word, unit in _PART_UNITS.items() if word in PLURAL_UNITS},
)
Table("slice_ordinal", [Row("<ordinal>"), Row("<opening_or_closing>")])
Table("forward_ordinal", [Row("<slice_ordinal>", lambda n: n if n > 0 else None)])
Table("slice_link", [Row("- =quarter|half"), Row("fiscal|financial")])
Table("whole_count", [Row("!a|an <number>", lambda n: n if n != SOME and n == int(n) else None)])
Table(
    "slice_head",
    [
        Row("the <slice_ordinal> (slice_link)? !quarter|half"),
        Row("=last|first|final <slice_ordinal> (slice_link)? !quarter|half"),
        Row("<nth> (slice_link)? !quarter|half"),
    ],
)
Table(
    "slice_of",
    [
        Row("the? (Q) ~<quarter_figure> <year_after>?", lambda n, year: Slice("Q", n, Year(year) if year else None)),
        Row("the? (H) ~<half_figure> <year_after>", lambda n, year: Slice("H", n, Year(year))),
        Row("the? <forward_ordinal> (slice_link)? quarter <of_longer>", lambda n, of: _piece("Q", 4, n, of)),
        Row("the? <forward_ordinal> (slice_link)? half <of_longer>", lambda n, of: _piece("H", 2, n, of)),
        Row(
            "the? <forward_ordinal> (slice_link)? quarter !(of_longer) !final|finals|horse",
            lambda n: _piece("Q", 4, n, None),
        ),
        Row("the? =first|second <forward_ordinal> half !of", lambda n: _piece("H", 2, n, None)),
        Row("the? <forward_ordinal> - half =(results)", lambda n: _piece("H", 2, n, None)),
        # The last quarter of nothing may be that of a game, a glass or a mile.
        Row("the? last|final|closing (slice_link)? quarter =of <of_longer>", lambda of: _piece("Q", 4, 4, of)),
        Row("the? last|final|closing (slice_link)? half =of <of_longer>", lambda of: _piece("H", 2, 2, of)),
        Row("the? last|final|closing (slice_link)? quarter =of !(of_longer)", Slice("Q", 4)),
        Row("<slice_head> <whole_count> (full_or_stretch)* <part_unit> <of_longer>", _nth_units),
        Row("<slice_head> !(whole_count) (full_or_stretch)* <part_units> <of_longer>", _first_or_last_of),
        Row(
            "<slice_head> !(whole_count) (full_or_stretch)* <part_single> <of_longer>",
            lambda n, unit, of: _nth_units(n, 1.0, unit, of),
        ),
        Row(
            "<slice_head> (full_or_stretch)* <Weekday> of|in each|every (unit)",
            lambda _, weekday: Repeated(f"XXXX-XX-WXX-{weekday}"),
        ),
        Row(
            "<slice_head> (full_or_stretch)* <Weekday> =of|in <of_longer>",
            lambda n, weekday, of: Nth(n, f"weekday{weekday}", of),
        ),
    ],
)


# --- seasons, fiscal years, decades, centuries ---------------------------------------------------


@terminal("lower_season", words=SEASONS)
def _lower_season(t: Tokens, i: int) -> Found | None:
    return (SEASONS[t.low[i]][0], i + 1) if t.low[i] in SEASONS and not t.capital[i] else None


@terminal("season_end", kinds="p b", words=AFTER_SEASON)
def _season_end(t: Tokens, i: int) -> Found | None:
    return (None, i) if t.stops(i) or t.low[i] in AFTER_SEASON else None


Table(
    "season_of_year",
    [
        Row("the? <season> <year_after>", lambda letters, year: Slice(letters, 0, Year(year))),
        Row("the? <season> of <which> year", lambda letters, n: Slice(letters, 0, Relative("year", n))),
        Row(
            "^in|during|since|until|by|through|early|late|mid|over|throughout the? <lower_season> =(season_end)",
            Slice,
        ),
    ],
)


@terminal("fiscal_figure", kinds="n")
def _fiscal_figure(t: Tokens, i: int) -> Found | None:
    low = t.low[i]
    if t.kind[i] != "n" or len(low) not in {2, 4} or not low.isdigit():
        return None
    return (int(low) if int(low) > 99 else 2000 + int(low)), i + 1


def _fiscal_year(year: int) -> Node:
    return Year(year, fiscal=True)


Table(
    "fiscal",
    [
        Row("the? fiscal|financial year? <year>", _fiscal_year),
        Row("the? fy <fiscal_figure>", _fiscal_year),
        Row("the? <year> fiscal|financial year", _fiscal_year),
    ],
)


@terminal("long_decade", kinds="s")
def _long_decade(t: Tokens, i: int) -> Found | None:
    figures = re.sub(r"\D", "", t.low[i])
    if t.kind[i] != "s" or len(figures) != 4 or not 1000 <= int(figures) <= 2190 or int(figures) % 10:
        return None
    return int(figures), i + 1


@terminal("short_decade", kinds="s")
def _short_decade(t: Tokens, i: int) -> Found | None:
    figures = re.sub(r"\D", "", t.low[i])
    return (int(figures), i + 1) if t.kind[i] == "s" and len(figures) == 2 and int(figures) >= 20 else None


@terminal("quoted_decade", kinds="s")
def _quoted_decade(t: Tokens, i: int) -> Found | None:
    return _short_decade(t, i) if t.low[i][0] in "'’‘" else None


def _ages_or_degrees(t: Tokens, i: int, _: int) -> bool:
    """Guard: "in his 30s", "highs in the 80s"."""
    near = {t.low[k] for k in range(i - 4, i)}
    return not (near.isdisjoint(AGE_WORDS) and (near | set(t.low[i + 1 : i + 5])).isdisjoint(HEAT_WORDS))


def _part_of_a_longer_name(t: Tokens, _: int, j: int) -> bool:
    """Guard: "the Fifties Club"."""
    return t.capital[j - 1] and t.capital[j]


def _decade_of_century(first: int) -> Node:
    return Decade(first, short=True)


_PART_WORDS = "|".join(PARTS)
Table(
    "decade",
    [
        Row("the? <long_decade>", Decade),
        Row("the <short_decade>", _decade_of_century, (_ages_or_degrees,)),
        Row("<quoted_decade>", _decade_of_century, (_ages_or_degrees,)),
        Row(f"^{_PART_WORDS} <short_decade>", _decade_of_century, (_ages_or_degrees,)),
        Row("the <decade_word>", _decade_of_century, (_ages_or_degrees, _part_of_a_longer_name)),
        Row(f"^{_PART_WORDS}|nineteen|- <decade_word>", _decade_of_century, (_ages_or_degrees,)),
    ],
)
Table("century", [Row("the? <ordinal> -? century|centuries", lambda n: Century(n) if 1 <= n <= 22 else None)])


# --- a bare year ---------------------------------------------------------------------------------


@terminal("news_year", kinds="n")
def _news_year(t: Tokens, i: int) -> Found | None:
    year = year_at(t, i, 1400, 2100)
    return None if year is None else (year, i + 1)


@terminal("second_year", kinds="n")
def _second_year(t: Tokens, i: int) -> Found | None:
    """The 24 of 2023-24, or a second year in full."""
    low = t.low[i]
    if t.kind[i] == "n" and len(low) == 2 and low.isdigit():
        return int(low), i + 1
    return _news_year(t, i)


def _years(first: int, second: int) -> Node | None:
    if second < 100:
        return Year(first, last=first + 1) if second == (first + 1) % 100 else None
    return Range(Year(first), Year(second)) if first < second else None


_CURRENCY = frozenset("$£€#")


def _part_of_a_figure(t: Tokens, i: int, _: int) -> bool:
    """Guard: "$2000", "No/2019", "1-2019", "2019-based" is fine but "2019-abc" is not, "2019/x", "2,019"."""
    before, after = t.low[i - 1], t.low[i + 1]
    if t.tight(i) and (before in {"/", "."} or (before in DASHES and t.low[i - 2] not in PARTS)):
        return True
    if after == "-" and t.tight(i + 1) and t.low[i + 2] not in {"based", "era", "style"}:
        return True
    return after == "/" or (after == "," and t.tight(i + 2) and t.kind[i + 2] == "n")


def _counts_or_labels(t: Tokens, i: int, _: int) -> bool:
    """Guard: "2000 people", "2000 days", "Boeing 2000", "$ 2000", "2000 p.m."."""
    before, after = t.low[i - 1], t.low[i + 1]
    if after in COUNTED_AFTER_YEAR or after in UNITS or t.kind[i + 1] == "a":
        return True
    return before in _CURRENCY or before == "%" or before in NUMBER_LABELS


Table(
    "bare_year",
    [
        Row("<news_year> ~-|/ ~<second_year>", _years),
        Row("<news_year>", Year, (_part_of_a_figure, _counts_or_labels)),
    ],
)
Table("the_year", [Row("the year of? <uncounting_year>", Year)])


# --- parts of longer times -----------------------------------------------------------------------


def _no_length(node: Node) -> Node | None:
    return None if isinstance(node, Vague | Duration | Stretch | Repeated) else node


def _told_base(unit: str) -> Base:
    return "narrated" if unit == "day" else "anchor"


def _part_of_unit(part: Any, unit: str) -> Node:
    return Part(part, Relative(unit, 0, _told_base(unit)))


def _part_of(part: Any, of: Node) -> Node | None:
    return None if isinstance(of, _NO_PERIODS) else Part(part, of)


def _third_of(part: Any, of: Node) -> Node | None:
    return None if isinstance(of, Clock) else Part(part, of)


def _end_of(part: Any, of: Node) -> Node:
    return Part(part, of)


def _turn_of(of: Node) -> Node | None:
    return Part("beginning", of) if isinstance(of, Relative | Year | Century) else None


@terminal("unmeasuring_year", kinds="n")
def _unmeasuring_year(t: Tokens, i: int) -> Found | None:
    year = year_at(t, i)
    return None if year is None or t.low[i + 1] in COUNTED_AFTER_YEAR else (year, i + 1)


define(
    earlier_or_later={word: part for word, part in PARTS.items() if part in {"earlier", "later"}},
    boundary={word: part for word, part in PARTS.items() if part in {"beginning", "middle", "end"} and word != "turn"},
    early_mid_late={word: part for word, part in PARTS.items() if part in {"early", "mid", "late"}},
)
Table(
    "longer",
    [
        Row("<unmeasuring_year>", Year),
        *(
            Row(f"<{rule}>", _no_length)
            for rule in ("relative", "month_alone", "decade", "century", "season_of_year", "slice_of", "fiscal")
        ),
        Row("^early|late|mid|-|the|of <lower_season>", Slice),
        Row("the <lower_season>", Slice),
        Row("<month_first>"),
    ],
)
Table(
    "of_boundary",
    [
        Row("of <longer>"),
        Row("of the fiscal <unit>", lambda unit: Relative(unit, 0, fiscal=True)),
        Row("of the =year|month|week|day|decade|century|quarter <unit>", lambda unit: Relative(unit, 0)),
    ],
)
Table("the_part", [Row("the very|far"), Row("the")])
Table("possessed", [Row("'s"), Row("~-")])
Table("part_link", [Row("~-"), Row("in|on")])
_UNITS_LED = "year|month|week|day|decade"
Table(
    "part",
    [
        # "A year-earlier loss", "the year-ago quarter".
        Row("(the_part)? =year|month <unit> ~- earlier", lambda unit: Ago(1.0, unit, -1, "narrated")),
        Row("(the_part)? =year|month <unit> ~- ago", lambda unit: Ago(1.0, unit, -1)),
        Row("the week ~- earlier", Ago(1.0, "week", -1, "narrated")),
        Row("the week ~- ago", Ago(1.0, "week", -1)),
        Row("(the_part)? year|month (possessed) end <year>", lambda year: Part("end", Year(year))),
        Row("(the_part)? =year|month <unit> (possessed) end", lambda unit: Part("end", Relative(unit, 0))),
        Row("midyear", Part("mid", Relative("year", 0))),
        Row("(the_part)? mid - year", Part("mid", Relative("year", 0))),
        Row("(the_part)? mid - decade", Part("mid", Relative("decade", 0))),
        Row("midweek", Part("mid", Relative("week", 0))),
        Row("(the_part)? mid - week", Part("mid", Relative("week", 0))),
        Row(f"(the_part)? <earlier_or_later> in|on? the ={_UNITS_LED} <unit>", _part_of_unit),
        Row("(the_part)? <earlier_or_later> in|on? <deictic_daypart>", _part_of),
        Row("(the_part)? <earlier_or_later> in|on? =this|that|last|next <relative>", _part_of),
        Row("(the_part)? <earlier_or_later> in|on? <day>", _part_of),
        Row("(the_part)? <earlier_or_later> in <year>", lambda part, year: Part(part, Year(year))),
        Row("(the_part)? <earlier_or_later> in <month_alone>", _part_of),
        Row("(the_part) turn <of_boundary>", _turn_of),
        Row("(the_part) <boundary> <of_boundary>", _end_of),
        Row("^by|before|until|at|since|to|from|late|in turn <of_boundary>", _turn_of),
        Row("^by|before|until|at|since|to|from|late|in <boundary> <of_boundary>", _end_of),
        Row(f"(the_part)? =early|late <early_mid_late> in|on the ={_UNITS_LED} <unit>", _part_of_unit),
        Row("(the_part)? =early|late <early_mid_late> (part_link)? <longer>", _third_of),
        Row("(the_part)? mid ~-? <longer>", lambda of: _third_of("mid", of)),
        Row("(the_part)? =early|late <early_mid_late> (part_link)? =(weekday) <day>", _third_of),
        Row("(the_part)? =early|late <early_mid_late> (part_link)? =(deictic) <day>", _third_of),
    ],
)
