"""Rows for lengths of time, distances, sets and vague words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.english.calendar_words import (
    AFTER_VAGUE,
    APPROXIMATE,
    BEFORE_BARE_UNITS,
    BEFORE_OVER,
    DAYPARTS,
    MEASURES_BEFORE_A_RATE,
    PLURAL_UNITS,
    PLURAL_WEEKDAYS,
    SET_WORDS,
    STRETCH_WORDS,
    UNITS,
)
from compare.english.number_words import ONES, TENS
from compare.facts.dates.nodes import Ago, Base, Duration, Node, Repeated, Stretch, Vague
from compare.facts.dates.rows import Row, Table, define, terminal
from compare.facts.dates.rows_days import is_today_at_large
from compare.facts.dates.rows_numbers import NUMBER, SOME, is_adjective, told
from compare.facts.dates.timex import duration_timex, is_finer, join_durations
from compare.facts.dates.tokens import DASHES

if TYPE_CHECKING:
    from compare.facts.dates.rows import Found
    from compare.facts.dates.tokens import Tokens


# --- a measure: more than two and a half weeks ---------------------------------------------------


class _Measure(NamedTuple):
    """A counted length as far as its words go, before what follows tells whether it is a distance."""

    value: str
    number: float | None
    unit: str
    modifier: str = ""
    article: bool = False
    """Counted by "a" or "an" alone."""
    hyphened: bool = False
    """"Two-week", "a 95-minute"."""
    ranged: bool = False
    """"Two to three weeks"."""

    def away(self, sign: int, base: Base = "anchor") -> Node:
        """So long before (-1) or after (1) the base."""
        return Ago(self.number, self.unit, sign, base, self.modifier)

    def length(self) -> Node:
        """The length itself."""
        return Duration(self.value, self.modifier, self.number, self.unit)


@terminal("counted_or_units", kinds="n", words={*ONES, *TENS, *PLURAL_UNITS})
def _counted_or_units(t: Tokens, i: int) -> Found | None:
    low = t.low[i]
    counted = t.kind[i] == "n" or low in ONES or low in TENS or low in PLURAL_UNITS
    return (None, i) if counted else None


define(
    approximate={word: modifier for word, modifier in APPROXIMATE.items() if word != "some"},
    whole=frozenset("all full whole entire another half".split()),
    whole_unit={
        word: unit
        for word, unit in UNITS.items()
        if unit in {"day", "week", "month", "year", "hour", "decade"} and word not in PLURAL_UNITS
    },
)
_OVER = "|".join(sorted(BEFORE_OVER))
_LEAD = Table(
    "length_lead",
    [
        Row("<approximate>"),
        Row("some =(counted_or_units)", "APPROX"),
        Row("more|longer than", "MORE_THAN"),
        Row("less|fewer than", "LESS_THAN"),
        Row("at least", "EQUAL_OR_MORE"),
        Row("at most", "EQUAL_OR_LESS"),
        # "Spread over three years" is no more than three.
        Row(f"^{_OVER} over", "MORE_THAN"),
        Row("just|only over", "MORE_THAN"),
        Row("just|only? under", "LESS_THAN"),
        Row("up to", "EQUAL_OR_LESS"),
        Row("no|not more|longer than", "EQUAL_OR_LESS"),
        Row("no|not less|shorter than", "EQUAL_OR_MORE"),
    ],
)
_SO = Table(
    "or_so",
    [
        Row("or so", "APPROX"),
        Row("or more|longer", "EQUAL_OR_MORE"),
        Row("or less", "EQUAL_OR_LESS"),
    ],
)


class _Count(NamedTuple):
    low: float
    high: float | None = None
    modifier: str = ""
    article: bool = False


Table("is_unit_ahead", [Row("-? (unit)"), Row("-? (adjective)")])
_COUNT = Table(
    "count",
    [
        Row("(article_alone)", _Count(1.0, article=True)),
        Row(
            "<number> to|or|- <number> =(is_unit_ahead)",
            lambda low, high: _Count(low, high) if SOME not in {low, high} and high > low else None,
        ),
        Row("<number> or so", lambda low: _Count(low, modifier="APPROX")),
        Row("<number> or more", lambda low: _Count(low, modifier="EQUAL_OR_MORE")),
        Row("<number>", _Count),
    ],
)


@terminal("article_alone", words=["a", "an"])
def _article_alone(t: Tokens, i: int) -> Found | None:
    number = NUMBER(t, i)
    return number if t.low[i] in {"a", "an"} and number is not None and number[1] == i + 1 else None


_AFTER_ARTICLE = frozenset({*UNITS, *STRETCH_WORDS, *DASHES}).union(
    "few couple dozen half hundred thousand million quarter".split()
)
"""What may follow the article of a length."""


@terminal("raw_measure", like=("number", "length_lead"), long=True)
def _measure(t: Tokens, i: int) -> Found | None:
    # Asked first, as articles and figures are many and lengths few.
    if t.low[i] in {"a", "an"} and t.low[i + 1] not in _AFTER_ARTICLE:
        return None
    if t.kind[i] == "n" and t.kind[i + 1] != "w" and t.low[i + 1] not in DASHES:
        return None
    lead = _LEAD(t, i)
    modifier, j = lead if lead is not None else ("", i)
    counted = _COUNT(t, j)
    if counted is None:
        return None
    count, k = counted
    modifier = modifier or count.modifier
    hyphened = t.dash(k) and t.tight(k)
    first = k + 1 if hyphened else k
    k = _after_adjectives(t, first, article=count.article)
    unit = UNITS.get(t.low[k], "")
    measure = _Measure("", told(count.low), unit, modifier, count.article, hyphened, count.high is not None)
    if not unit or any(veto(t, i, j, k, measure) for veto in _UNIT_VETOES):
        return None
    value = duration_timex(measure.number, unit)
    if count.high is not None:
        value = f"{value}/{duration_timex(count.high, unit)}"
    measure, k = _with_finer_units(t, measure._replace(value=value), k + 1)
    so = _SO(t, k)
    if so is not None:
        measure, k = measure._replace(modifier=modifier or so[0]), so[1]
    return None if any(veto(t, i, j, k, measure) for veto in _MEASURE_VETOES) else (measure, k)


def _after_adjectives(t: Tokens, k: int, *, article: bool) -> int:
    """The index after at most two adjectives; "a new year" is no length, "a full year" is."""
    for _ in range(2):
        if t.low[k] not in STRETCH_WORDS and (article or not is_adjective(t, k)):
            break
        k += 1
    return k


def _with_finer_units(t: Tokens, measure: _Measure, k: int) -> tuple[_Measure, int]:
    """The measure with what is added to it: "and a half", "and three months", "2 hours, 10 minutes"."""
    unit = measure.unit
    if measure.number is None:
        return measure, k
    if t.low[k] == "and":
        more = NUMBER(t, k + 1)
        finer = UNITS.get(t.low[more[1]], "") if more is not None else ""
        if t.low[k + 1] == "a" and t.low[k + 2] == "half":
            count = measure.number + 0.5
            measure, k = measure._replace(number=count, value=duration_timex(count, unit)), k + 3
        elif more is not None and more[0] != SOME and is_finer(finer, unit):
            added = join_durations(measure.value, duration_timex(more[0], finer))
            measure, k = measure._replace(value=added), more[1] + 1
    while not measure.hyphened:
        m = k + 1 if t.low[k] == "," else k
        finer, figure = UNITS.get(t.low[m + 1], ""), t.low[m]
        if t.kind[m] != "n" or len(figure) > 2 or not figure.isdigit() or not is_finer(finer, unit):
            break
        added = join_durations(measure.value, duration_timex(float(figure), finer))
        measure, k, unit = measure._replace(value=added), m + 2, finer
    return measure, k


# Named vetoes of a measure: (tokens, first token, first token of the count, the unit's token, measure).


def _second_in_order(t: Tokens, _: int, __: int, k: int, m: _Measure) -> bool:
    """Refuses "a second day", "the 10 second": the ordinal, unless plural or hyphened."""
    return m.unit == "second" and (m.article or (t.low[k] not in {"seconds", "secs"} and not m.hyphened))


def _score_of_nights(_: Tokens, __: int, ___: int, ____: int, m: _Measure) -> bool:
    """Refuses "2,000 nights"."""
    return m.unit in {"weekend", "night"} and m.number is not None and m.number > 999


def _quarter_of_something(t: Tokens, i: int, _: int, k: int, m: _Measure) -> bool:
    """Refuses "three quarters of voters", "a quarter"; but "three straight quarters", "for two quarters"."""
    if m.unit != "quarter":
        return False
    if m.number is None or m.article or m.hyphened or t.low[k] != "quarters":
        return True
    described = t.low[k - 1] in STRETCH_WORDS or t.start[k - 1] in t.adjectives
    return not described and (t.low[i - 1] != "for" or t.low[k + 1] == "of")


def _short_unit_with_article(t: Tokens, _: int, __: int, k: int, m: _Measure) -> bool:
    """Refuses "a min", "a sec"."""
    return m.article and t.low[k] in {"min", "sec", "hr", "yr"}


def _a_minute_or_night(t: Tokens, i: int, _: int, k: int, m: _Measure) -> bool:
    """Refuses "a night of music", "wait a minute": no length without a word that makes it one."""
    if not m.article or m.unit not in {"minute", "weekend", "night"} or t.low[k + 1] in _AFTER_LENGTH:
        return False
    return m.unit != "minute" or t.low[i - 1] not in {"for", "in", "within", "than", "every"}


def _one_day(t: Tokens, i: int, j: int, k: int, m: _Measure) -> bool:
    """Refuses "one day they will": some day."""
    return (
        t.low[j] in {"one", "1"}
        and m.unit in {"day", "night", "minute"}
        and t.low[i - 1] not in {"for", "in", "within", "than", "just", "only", "least"}
        and t.low[k + 1] not in _AFTER_LENGTH
    )


_AFTER_LENGTH = frozenset("ago later earlier before after from".split())
_UNIT_VETOES = (
    _second_in_order,
    _score_of_nights,
    _quarter_of_something,
    _short_unit_with_article,
    _a_minute_or_night,
    _one_day,
)


def _name_in_capitals(t: Tokens, _: int, __: int, k: int, m: _Measure) -> bool:
    """Refuses "the Six-Day War"."""
    return m.hyphened and t.capital[k - 1] and t.capital[k]


def _age(t: Tokens, i: int, __: int, k: int, ___: _Measure) -> bool:
    """Refuses "three years old", "aged 10 months", "two years of age": ages are quantities."""
    after = k + 1 if t.dash(k) else k
    if t.low[after] in {"old", "olds"} or (t.low[k] == "of" and t.low[k + 1] == "age"):
        return True
    return t.low[i - 1] in {"aged", "age"} or (t.low[i - 1] == "of" and t.low[i - 2] == "age")


def _minute_of_a_match(t: Tokens, i: int, j: int, _: int, m: _Measure) -> bool:
    """Refuses "headed in on 78 minutes"."""
    return t.low[i - 1] == "on" and m.unit == "minute" and i == j


_MEASURE_VETOES = (_name_in_capitals, _age, _minute_of_a_match)


# --- lengths and distances -----------------------------------------------------------------------


def _up_to(measure: _Measure, end: Node) -> Node | None:
    """The twelve months to March."""
    if measure.number is None or measure.unit not in {"month", "year", "week", "quarter", "day"}:
        return None
    return Stretch(measure.value, measure.number, measure.unit, -1, end)


def _rate(measure: _Measure) -> Node | None:
    fits = measure.article and measure.unit in {"day", "week", "month", "year", "hour", "decade", "century"}
    return Repeated(measure.value) if fits else None


def _whole(modifier: str | None, count: float, unit: str) -> Node:
    return Duration(duration_timex(count, unit), modifier or "", count, unit)


def _untold(unit: str) -> Node | None:
    return Duration(duration_timex(None, unit))


def _opens(t: Tokens, _: int, j: int) -> bool:
    """Guard: a mark that opens something after "two days before"."""
    return t.low[j] in {'"', "“", "$", "(", "'"}


def _of_things(t: Tokens, _: int, j: int) -> bool:
    """Guard: "spent hours of work"; "for years of work" stays a length. And no "over decades-old"."""
    return t.dash(j) or (t.low[j] == "of" and t.low[j - 2] not in {"for", "after", "in"})


def _is_counted_or_known(t: Tokens, i: int, _: int) -> bool:
    """Guard: "three hours after", "the months before"."""
    return not (i == 0 or t.kind[i - 1] in {"p", "b"} or t.low[i - 1] in BEFORE_BARE_UNITS)


def _is_of_something_named(t: Tokens, i: int, _: int) -> bool:
    """Guard: "the early days of the war"; but "months of talks", at the start or after what opens a length."""
    return t.low[i + 2] in {"the", "his", "her", "our"} or _is_counted_or_known(t, i, 0)


def _no_amount_before(t: Tokens, i: int, _: int) -> bool:
    """Guard: "a year" is a rate only after what is counted: "$125 a year", "twice a year"."""
    return t.kind[i - 1] != "n" and t.low[i - 1] not in MEASURES_BEFORE_A_RATE


@terminal("mark", kinds="p b")
def _mark(t: Tokens, i: int) -> Found | None:
    return (None, i) if t.kind[i] in {"p", "b"} else None


define(
    bare_units={word: UNITS[word] for word in PLURAL_UNITS if UNITS[word] not in {"second", "quarter"}},
    before_or_after={"before": -1, "previously": -1, "beforehand": -1, "after": 1, "afterward": 1, "afterwards": 1},
)
Table("measure", [Row("<raw_measure>")])
Table("end_day", [Row("<day>"), Row("<month_alone>")])
Table(
    "length",
    [
        Row("^in <measure> '|'s time", lambda m: m.away(1) if m.number is not None else None),
        # "A year-earlier loss" is read from its second word.
        Row("<measure> - earlier", lambda m: Ago(m.number, m.unit, -1, "narrated") if m.article else None),
        Row("<measure> - ago", lambda m: Ago(m.number, m.unit, -1) if m.article else None),
        Row("<measure>", lambda m: m.length() if m.hyphened else None),
        Row("<measure> ago", lambda m: Ago(None if m.ranged else m.number, m.unit, -1, "anchor", m.modifier)),
        Row("<measure> from|after now|today|tomorrow", lambda m: m.away(1)),
        Row("<measure> hence", lambda m: m.away(1)),
        Row("<measure> later !than|this|that|in", lambda m: m.away(1, "narrated")),
        Row("<measure> earlier !than|this|that|in", lambda m: m.away(-1, "narrated")),
        Row("<measure> <before_or_after> =(mark)", lambda m, sign: m.away(sign, "narrated"), (_opens,)),
        Row("<measure> to|ending|ended|through in|on? <end_day>", _up_to),
        Row("<measure> that ended|ending in|on? <end_day>", _up_to),
        Row("<measure>", _rate, (_no_amount_before,)),
        Row("<measure>", lambda m: m.length()),
        Row("<length_lead>? ^!a|an|the|not !(number) half -? <whole_unit>", lambda m, unit: _whole(m, 0.5, unit)),
        Row("<length_lead>? ^!a|an|the|not !(number) (whole) -? <whole_unit>", lambda m, unit: _whole(m, 1.0, unit)),
        Row("some <units>", _untold),
        Row("(length_lead)? <bare_units> ago", lambda unit: Ago(None, unit, -1)),
        Row("seconds later", Ago(None, "second", 1, "narrated")),
        Row("(length_lead)? <bare_units> later", lambda unit: Ago(None, unit, 1, "narrated")),
        Row("(length_lead)? <bare_units> earlier", lambda unit: Ago(None, unit, -1, "narrated")),
        Row("(length_lead)? <bare_units> before =(mark)", lambda unit: Ago(None, unit, -1, "narrated")),
        Row("(length_lead)? <bare_units> after =(mark)", lambda unit: Ago(None, unit, 1, "narrated")),
        Row("(length_lead) <bare_units>", _untold, (_of_things,)),
        # The unit alone, so that "weeks before Christmas" is still the length and the feast.
        Row("<bare_units> =before|after", _untold, (_is_counted_or_known,)),
        Row("<bare_units> =of", _untold, (_is_of_something_named,)),
        Row("=decades|centuries|years <bare_units> =old", _untold),
        Row("^within|in|for|after|lasted seconds", Duration("PTXS")),
        Row("^for|in|within|over|after|lasting|lasted|spent|took|taken|through <bare_units>", _untold, (_of_things,)),
    ],
)
Table(
    "the_length",
    [
        Row("the =(cardinal_or_ten) <length>", lambda node: node if isinstance(node, Stretch) else None),
        Row("the =(figure) <length>", lambda node: node if isinstance(node, Stretch) else None),
    ],
)


# --- sets ----------------------------------------------------------------------------------------


def _part_of_a_name(t: Tokens, i: int, j: int) -> bool:
    """Guard: "the Daily Mail"."""
    return t.capital[i] and t.capital[j]


@terminal("Weekdays", words=PLURAL_WEEKDAYS)
def _plural_weekday(t: Tokens, i: int) -> Found | None:
    return (PLURAL_WEEKDAYS[t.low[i]], i + 1) if t.capital[i] and t.low[i] in PLURAL_WEEKDAYS else None


def _every_weekday(weekday: int, part: str | None) -> Node:
    return Repeated(f"XXXX-WXX-{weekday}" + ("" if part is None else "T" + DAYPARTS[part][0]))


def _every_units(factor: float, unit: str) -> Node:
    return Repeated("XXXX-XX-XXTNI" if unit == "night" else duration_timex(factor, unit))


def _once_a(unit: str) -> Node:
    return Repeated(duration_timex(1.0, unit))


define(
    set_word=SET_WORDS,
    every_unit={word: unit for word, unit in UNITS.items() if word != "second" and unit != "quarter"},
    per_unit={"day": "day", "week": "week", "month": "month", "year": "year", "annum": "year"},
    dayparts={part + "s": part for part in DAYPARTS},
)
Table(
    "every",
    [
        Row("every single? other|second", 2.0),
        Row("every single? !a|an <number>", lambda n: None if n == SOME else n),
        Row("every|each single?", 1.0),
    ],
)
Table(
    "repeated",
    [
        Row("<set_word>", Repeated, (_part_of_a_name,)),
        Row("(every) <Weekday> <daypart>?", _every_weekday),
        Row("(every) <Month>", lambda month: Repeated(f"XXXX-{month:02d}")),
        Row("(every) <season>", lambda letters: Repeated(f"XXXX-{letters}")),
        Row("(every) <daypart>", lambda part: Repeated("XXXX-XX-XXT" + DAYPARTS[part][0])),
        Row("(every) weekday", Repeated("XXXX-WXX-XX")),
        Row("(every) weekend", Repeated("XXXX-WXX-WE")),
        Row("(every) quarter !of", Repeated("P3M")),
        Row("(every) quarters", Repeated("P3M")),
        Row("<every> <every_unit>", _every_units),
        Row("once|twice a|an|per|each|every <unit>", _once_a),
        Row("=(cardinal) (number) times a|an|per|each|every <unit>", _once_a),
        Row("=(figure) (number) times a|an|per|each|every <unit>", _once_a),
        Row("per <per_unit>", _once_a),
        Row("<Weekdays> !'", lambda weekday: Repeated(f"XXXX-WXX-{weekday}")),
        Row("<Weekday> <dayparts>", _every_weekday),
        Row("^on|at|and weekends", Repeated("XXXX-WXX-WE")),
        Row("^on|at|and weekdays", Repeated("XXXX-WXX-XX")),
    ],
)


# --- vague words ---------------------------------------------------------------------------------


def _describes(t: Tokens, _: int, j: int) -> bool:
    """Guard: "the past president", "the future 2030 games"."""
    return t.kind[j] in {"n", "o"} or (t.kind[j] == "w" and t.low[j] not in AFTER_VAGUE)


def _of_one_day(t: Tokens, i: int, _: int) -> bool:
    """Guard: "today" as a day of the calendar."""
    return not is_today_at_large(t, i)


def _after_a_unit(t: Tokens, i: int, _: int) -> bool:
    """Guard: "two days previously"."""
    return t.low[i - 1] in UNITS


_NOW, _PAST, _FUTURE = Vague("PRESENT_REF"), Vague("PAST_REF"), Vague("FUTURE_REF")
Table(
    "vague",
    [
        Row("at present", _NOW),
        Row("at the moment", _NOW),
        Row("at this time", _NOW),
        Row("the present", _NOW, (_describes,)),
        Row("the past", _PAST, (_describes,)),
        Row("the recent past", _PAST),
        Row("the future", _FUTURE, (_describes,)),
        Row("the near|foreseeable future", _FUTURE),
        Row("the not too distant future", _FUTURE),
        Row("long ago", _PAST),
        Row("not long ago", _PAST),
        Row("today", _NOW, (_of_one_day,)),
        Row("now !that", _NOW),
        Row("currently|nowadays|presently|current", _NOW),
        Row("recently|recent|lately|formerly", _PAST),
        Row("previously", _PAST, (_after_a_unit,)),
        Row("soon !after|as|before|afterward|afterwards", _FUTURE),
        Row("^in|near|foreseeable future", _FUTURE),
    ],
)
