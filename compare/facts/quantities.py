"""Quantities in news text: numbers with modifier, unit, what they count and what they measure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.facts.numerals import NUMBER_WORDS, Lexeme, Numeral, read_numeral, split_lexemes
from compare.facts.units import CURRENCY_CODES, CURRENCY_SYMBOLS, DOLLAR_PREFIXES, Unit, currency_named, unit_named
from compare.intervals import bound, last_place, rounding
from compare.model import DateValue, Fact, QuantityValue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Parse, Token

# --- modifiers -----------------------------------------------------------------------------------

_MODIFIER_PHRASES: dict[str, str] = {
    phrase: modifier
    for modifier, phrases in {
        "at least": "at least; a minimum of; minimum of; no fewer than; no less than; not less than; not fewer than; as few as; as little as; "
        "starting at; at a minimum; at the very least; a bare minimum of",
        "more than": "more than; over; well over; above; well above; in excess of; upwards of; upward of; greater than; exceeding; exceeded; "
        "exceeds; exceed; beyond; north of; far more than; well more than; topping; topped; surpassing; surpassed; upwards to; better than; "
        "higher than; longer than; older than; bigger than; larger than; taller than; not just; surpass; worse than; no longer just",
        "just over": "just over; slightly more than; a little more than; a little over; slightly over; just more than; slightly above; "
        "just above; a bit more than; barely over; marginally more than; a shade over; only slightly more than",
        "up to": "up to; as many as; as much as; no more than; not more than; at most; a maximum of; maximum of; as high as; as long as; "
        "as far as; at the most; capped at; no higher than; no later than; as large as; as big as; a high of; anything up to",
        "less than": "less than; fewer than; under; below; well under; well below; lower than; smaller than; younger than; shorter than; "
        "far fewer than; far less than; within; short of",
        "nearly": "nearly; almost; close to; just under; just below; just short of; just shy of; shy of; approaching; slightly less than; slightly under; "
        "a little less than; slightly fewer than; a little under; not quite; nearing; very nearly; near; slightly below; little short of; "
        "virtually; a shade under",
        "about": "about; around; some; roughly; approximately; an estimated; estimated; about some; in the region of; or so; circa; perhaps; maybe; "
        "approx; in the neighborhood of; in the vicinity of; more or less; give or take; somewhere around; something like; "
        "on the order of; an average of; average of; averaging; probably; estimated at; somewhere between; possibly; ~; ca; "
        "believed to be around; estimated to be; in the order of; most of",
        "": "only; exactly; just; precisely; a total of; total of; a whopping; fully; a record; a further; another; a mere; even; all; a combined; "
        "a staggering; nearly all",
    }.items()
    for phrase in (p.strip() for p in phrases.split(";"))
}
del (
    _MODIFIER_PHRASES["most of"],
    _MODIFIER_PHRASES["an average of"],
    _MODIFIER_PHRASES["average of"],
    _MODIFIER_PHRASES["averaging"],
)
for _p in [p for p, m in _MODIFIER_PHRASES.items() if m == ""]:
    del _MODIFIER_PHRASES[_p]
_MODIFIERS_BY_LAST: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
for _phrase, _modifier in sorted(_MODIFIER_PHRASES.items(), key=lambda pm: -len(pm[0].split())):
    _words = tuple(_phrase.split())
    _MODIFIERS_BY_LAST[_words[-1]] = (*_MODIFIERS_BY_LAST.get(_words[-1], ()), (_words, _modifier))
# Right of the number: "12 or more", "40-plus".
_MODIFIERS_AFTER: tuple[tuple[tuple[str, ...], str], ...] = (
    (("or", "more"), "at least"),
    (("or", "older"), "at least"),
    (("or", "higher"), "at least"),
    (("or", "greater"), "at least"),
    (("and", "over"), "at least"),
    (("and", "older"), "at least"),
    (("and", "up"), "at least"),
    (("or", "above"), "at least"),
    (("or", "less"), "up to"),
    (("or", "fewer"), "up to"),
    (("or", "under"), "up to"),
    (("or", "younger"), "up to"),
    (("or", "so"), "about"),
    (("or", "thereabouts"), "about"),
    (("-", "odd"), "about"),
    (("odd",), "about"),
    (("-", "plus"), "at least"),
    (("plus",), "at least"),
    (("+",), "at least"),
    (("at", "most"), "up to"),
    (("at", "least"), "at least"),
    (("-", "something"), "about"),
)

# --- words that decide what a number is -----------------------------------------------------------

_MODIFIERS_BY_FIRST: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
for _words, _modifier in _MODIFIERS_AFTER:
    _MODIFIERS_BY_FIRST[_words[0]] = (*_MODIFIERS_BY_FIRST.get(_words[0], ()), (_words, _modifier))

_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
# Nouns before a bare number that make it a name: "Flight 2217", "section 215", "page 12".
_LABELS = frozenset(
    """flight section page pages chapter article articles phase route type grade version level stage line gate exit lane pier platform episode rule order category tier model class
    verse block apartment apt suite room channel highway interstate formula proposition prop amendment resolution runway number no nos act volume vol
    part unit bus train figure fig table item bill bed building exhibit measure ward district precinct zone area windows iphone galaxy game week day
    heat group pool title count bloc mk mark apollo boeing airbus round hole race lot lots box psalm paragraph para clause schedule form code radio
    m a i rte sr us u.s. hwy terminal sector camp site block mile-marker marker season series season slot protocol tropic corridor door floor world euro formula-one
    force big catch studio area base hut cell court sura top seed warehouse annex appendix slide point""".split()
) - {
    "a",
    "i",
    "us",
    "world",
    "m",
    "top",
    "point",
    "base",
    "count",
    "big",
    "order",
    "force",
    "mark",
    "a",
    "site",
    "line",
    "court",
    "camp",
    "door",
    "series",
}
_LABELS_CAPITALISED = frozenset(
    "force formula big group day world act number point channel mark chapter part court site camp series air line one ocean apollo".split()
)
_STREETS = frozenset(
    "street st avenue ave road rd drive dr lane ln boulevard blvd way place court ct square sq terrace highway hwy parkway crescent downing row".split()
)
# After "one": not a count of anything.
_NOT_ONE_OF = frozenset(
    "day thing point time another side hand way moment night morning end else kind sort instance such reason afternoon evening example step place word answer glance key "
    "lesson idea or and sense level matter theory two too who that which to of more person's man's woman's in".split()
)
_PEOPLE_VERBS = frozenset(
    """kill die injure wound hurt arrest detain rescue evacuate hospitalize hospitalise treat survive perish drown displace behead execute kidnap abduct charge sentence
    convict infect strand trap shoot stab sack fire employ maim massacre murder slay jail imprison indict free release deport vaccinate bury
    miss board burn crush suffocate electrocute lynch gun poison sicken quarantine summon question""".split()
)
_PEOPLE_STATES = frozenset(
    "dead injured missing wounded hurt killed homeless unaccounted trapped hospitalized hospitalised arrested detained stranded ill sick infected unhurt alive jobless displaced critical drowned "
    "captured fatally seriously critically slightly".split()
)
_PEOPLE_TOLLS = frozenset("toll death deaths casualty casualties fatality fatalities injury injuries dead".split())
# "No" before these is a count of zero; "no evidence", "no plans" count nothing.
_ZERO_NOUNS = frozenset(
    """casualty injury death fatality survivor arrest victim passenger people person civilian soldier officer child hostage suspect witness homes house building
    bomb explosion weapon shot goal vote patient infection case prisoner employee worker student bystander ship vessel aircraft plane vehicle train
    crew resident villager protester demonstrator fan spectator troop policeman militant gunman fighter tremor aftershock man woman body gun
    serious flight job life""".split()
) | {"home"}
_PERSON_PRONOUNS_ZERO = (
    "no one",
    "nobody",
    "not a soul",
    "not a single person",
    "no-one",
    "not one person",
    "none",
    "not one",
)
_SPORT = frozenset(
    """win won wins winning beat beats beaten beating lose lost loses losing draw drew drawn defeat defeated defeats defeating victory loss score scored lead led trail trailed match game
    tie tied thrash thrashed thrashing edge edged triumph rout routed cup league goal champions final semi-final quarter-final series overtime halftime half-time
    striker defender midfielder goalkeeper side shutout inning innings kick kicks penalties penalty shootout host hosts visitors downed crushed hammered upset record
    equaliser set sets crashed aggregate fixture down up""".split()
)
_VOTE = frozenset(
    """vote voted votes voting voters senate house court justices judges panel council committee board parliament ruled ruling decision approved approve passed pass rejected reject
    confirm confirmed majority split lawmakers jury commission legislature assembly bill measure motion resolution decided divided abstentions abstaining""".split()
)
_CHANGE_VERBS = frozenset(
    """rise rose fall fell drop dropped climb climbed gain gained lose lost add added slip slipped jump jumped up down increase increased decrease decreased cut
    raise raised decline declined surge surged tumble tumbled soar soared slide slid ease eased edge edged advance advanced plunge plunged sink sank shed
    higher lower risen fallen rising falling climbing dropping grew grow grown rises falls drops climbs slips jumps gains""".split()
)
_MASS_CONTEXT = frozenset("weigh weighed weighs weighing heavy heavier bomb bombs weight overweight lb lighter".split())
_MASS_AFTER = frozenset(
    "of bomb bombs man woman boy girl baby child suspect dog fish animal gorilla bear turkey rock stone meteorite satellite payload man's weight heavier lighter overweight device shell".split()
)
_MONEY_CONTEXT = frozenset(
    "cost costs cash fine fined pay paid price prices worth salary spend spent profit sales deal bid tax earn earned revenue fund money raise raised owe debt bank loan fee budget currency reward "
    "compensation bail sum pension wage wages bill bills donate donated stole stolen".split()
)
# Subjects of "rise", "stand", "be" … that say better than the verb what a figure is.
_PLAIN_PREDICATES = frozenset(
    """be rise fall climb drop reach stand hit increase decrease decline grow jump surge slow ease total number remain stay become exceed top come
    go bring put raise lower cut slip edge tumble soar plunge average double triple swell run have amount pass""".split()
)
_TRANSITIVE_CHANGES = frozenset(
    "bring put raise lower cut increase decrease reduce lift slow ease double triple trim".split()
)
_MEASURE_NOUNS = frozenset(
    """population toll price cost speed value length crowd rate capacity profit loss margin magnitude turnout number height depth distance weight width temperature revenue income salary fee fine
    dividend debt deficit surplus budget share stake increase rise drop fall decline majority age average record growth estimate forecast force sentence term attendance
    bail ransom bonus reward cap limit target list tally death""".split()
)
_AGED_OF = frozenset("girl boy man woman child youth teenager baby".split())
"""Before "of 13", an age: "a girl of 13", but "a father of two"."""
_AGE_NOUNS = _AGED_OF | frozenset(
    "son daughter infant toddler teen student widow mother father pensioner grandmother grandfather grandad grandma granny person".split()
)
_PER = {
    "year": "year", "month": "month", "week": "week", "day": "day", "hour": "hour", "minute": "minute", "second": "second", "night": "night", "share": "share",
    "barrel": "barrel", "person": "person", "head": "person", "capita": "person", "household": "household", "ton": "ton", "tonne": "tonne", "gallon": "gallon",
    "litre": "liter", "liter": "liter", "ounce": "ounce", "pound": "pound", "kilogram": "kilogram", "kilo": "kilogram", "kg": "kilogram", "mile": "mile",
    "ticket": "ticket", "game": "game", "annum": "year", "student": "student", "family": "household", "unit": "unit", "bushel": "bushel", "vehicle": "vehicle",
    "square": "area", "acre": "acre", "child": "child", "quarter": "quarter", "decade": "decade", "pupil": "pupil", "passenger": "passenger", "piece": "unit",
    "worker": "worker", "season": "season", "employee": "employee", "megawatt-hour": "megawatt-hour", "kilometer": "kilometer", "kilometre": "kilometer",
}  # fmt: skip
_PER_ADVERBS = {"annually": "per year", "yearly": "per year", "monthly": "per month", "weekly": "per week", "daily": "per day", "hourly": "per hour",
                "apiece": "per unit", "each": "per unit"}  # fmt: skip
# Bounded gaps only, so that a search stays linear.
_PERIODS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "year-on-year",
        re.compile(
            r"year[- ](?:on|over)[- ]year|y[-/]o[-/]y|\byoy\b|(?:from|than|compared (?:with|to)|versus|against|on|over) (?:a|the|one) year (?:earlier|ago|before)"
            r"|(?:a|one|the) year (?:earlier|ago|before)|(?:from|than|over|on|compared (?:with|to)|versus|against) (?:the )?(?:same|corresponding|year-ago|prior-year|year-earlier) "
            r"(?:\w+ ){0,2}?(?:period|quarter|month|year|time)"
            r"|(?:over|than|from|compared (?:with|to)) (?:the )?(?:same|corresponding) \w+ (?:last year|a year|of)|on the year\b|in the year to\b|over the year\b|in (?:the )?(?:12|twelve) months (?:to|through|ended)"
            r"|\bannual(?:ly)? (?:inflation|rate|rise|increase|growth|pace)|from last year|(?:than|over|on|compared (?:with|to)) last year|year[- ]ago|than the year before|from the previous year",
            re.IGNORECASE,
        ),
    ),
    (
        "quarter-on-quarter",
        re.compile(
            r"quarter[- ](?:on|over)[- ]quarter|q[-/]o[-/]q|\bqoq\b|(?:from|than|over|on|compared (?:with|to)|versus|against) (?:the )?(?:previous|prior|preceding|first|second|third|fourth|last) (?:quarter|three months)"
            r"|(?:from|over|on|than) (?:the )?(?:three months (?:earlier|before)|quarter before)|on the quarter\b|a quarter earlier|(?:from|on|over) the (?:previous |first )?three months"
            r"|in the three months (?:to|through)|quarterly (?:rate|growth|pace|rise)",
            re.IGNORECASE,
        ),
    ),
    (
        "month-on-month",
        re.compile(
            r"month[- ](?:on|over)[- ]month|m[-/]o[-/]m|(?:from|than|over|on|compared (?:with|to)) (?:the )?(?:previous|prior|preceding|last) month|(?:from|than) (?:a|one|the) month (?:earlier|ago|before)|on the month\b"
            r"|(?:a|one) month earlier|monthly (?:rate|rise|gain|pace)",
            re.IGNORECASE,
        ),
    ),
    ("annualized", re.compile(r"annuali[sz]ed", re.IGNORECASE)),
)
_WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")


@dataclass(slots=True)
class _Found:
    """A quantity as read from the lexemes, before the parse says what it counts."""

    first: int
    last: int
    """Lexemes `[first, last)`: the whole span."""
    numeral_last: int
    value: QuantityValue
    pure: bool
    """A measure, amount or score, which counts no noun."""
    ends: int = -1
    """Lexeme to go on from, when a pair was split into two values."""


# --- intervals -----------------------------------------------------------------------------------


def _clean(x: float | None) -> float | None:
    return None if x is None else float(f"{x:.12g}")


def _measured(
    numeral_low: float | None, numeral_high: float | None, unit: Unit, place: float, modifier: str
) -> tuple[float | None, float | None]:
    """An interval converted to the canonical unit, widened where the conversion is not by powers of ten."""
    low, high = numeral_low, numeral_high
    if not unit.exact and modifier not in {"about"}:
        if low is not None:
            low -= rounding(low, place)
        if high is not None and modifier != "nearly":
            high += rounding(high, place)
    if low is not None:
        low = low * unit.factor + unit.offset
    if high is not None:
        high = high * (unit.factor * (1 + unit.spread)) + unit.offset
    if low is not None and high is not None and low > high:
        low, high = high, low
    return _clean(low), _clean(high)


MAX_RUN = 8
"""Figures in a row, with at most one sign between, that are still read as quantities."""

# --- the finder ----------------------------------------------------------------------------------


def find_quantities(parse: Parse, *, dates: Sequence[Fact] = ()) -> tuple[Fact, ...]:
    """Every quantity of a parsed text, sorted by start, none overlapping another.

    `dates` are the text's date facts: a number inside a date or a clock time is no quantity, while a
    duration ("12 years") is one.
    """
    lex = split_lexemes(parse.text)
    taken = _date_mask(dates)
    reader = _Reader(parse, lex)
    out: list[Fact] = []
    at, date, run, last = 0, 0, 0, -1
    while at < len(lex):
        while date < len(taken) and taken[date][1] <= lex[at].start:
            date += 1
        if date < len(taken) and taken[date][0] <= lex[at].start:
            at += 1
            continue
        if run >= MAX_RUN and at == last and lex[at].kind == "number":
            at = last = at + 1
            continue
        found = reader.read(at)
        if found is None:
            at += 1
            continue
        start, end = lex[found.first].start, lex[found.last - 1].end
        nxt = max(found.last, at + 1) if found.ends < 0 else found.ends
        k = date
        clash = False
        while k < len(taken) and taken[k][0] < end:
            clash = clash or taken[k][1] > start
            k += 1
        # Figure after figure with nothing between is a table.
        near = found.first - last
        run = run + 1 if near == 0 or (near == 1 and lex[last].kind == "symbol") else 0
        last = found.last
        if run < MAX_RUN and not clash and (not out or out[-1].end <= start):
            value = reader.describe(found)
            if value is not None:
                value = _with_noun_of(value, out, parse, start)
                out.append(Fact("quantity", start, end, parse.text[start:end], value))
        at = max(nxt, at + 1)
    return tuple(out)


def _with_noun_of(value: QuantityValue, before: Sequence[Fact], parse: Parse, start: int) -> QuantityValue:
    """A bare count with the noun of the count before it in its sentence: "1,000 people …, another 2,000 …"."""
    if value.unit or value.written_unit or value.counted or not before:
        return value
    last = before[-1]
    if not isinstance(last.value, QuantityValue) or last.value.unit != last.value.counted or not last.value.counted:
        return value
    if parse.sentence_at(last.start) != parse.sentence_at(start):
        return value
    return replace(value, unit=last.value.counted, counted=last.value.counted)


def _date_mask(dates: Sequence[Fact]) -> list[tuple[int, int]]:
    return sorted(
        (f.start, f.end) for f in dates if isinstance(f.value, DateValue) and f.value.timex_type in {"DATE", "TIME"}
    )


class _Reader:
    """Reads one text; holds its lexemes and parse."""

    def __init__(self, parse: Parse, lex: tuple[Lexeme, ...]) -> None:
        self.parse = parse
        self.lex = lex
        self._words: dict[int, tuple[frozenset[str], bool]] = {}

    # - small look-ups -

    def word(self, at: int) -> str:
        """The lexeme at `at` in lower case, '' outside the text or across a blank line."""
        return self.lex[at].lower if 0 <= at < len(self.lex) else ""

    def near(self, at: int) -> bool:
        """Does `at` exist and follow the lexeme before it within the paragraph?"""
        return 0 < at < len(self.lex) and self.lex[at].gap < 2

    def glued(self, at: int) -> bool:
        """Does `at` follow the lexeme before it without a blank?"""
        return 0 < at < len(self.lex) and self.lex[at].gap == 0

    def has(self, at: int, words: Sequence[str]) -> bool:
        """Do the lexemes from `at` read so?"""
        for w in words:
            if not 0 < at < len(self.lex) or self.lex[at].lower != w or self.lex[at].gap == 2:
                return False
            at += 1
        return True

    def token_at(self, at: int) -> Token | None:
        """The parse's token that holds lexeme `at`."""
        here = self.parse.tokens_between(self.lex[at].start, self.lex[at].end)
        return here[0] if here else None

    def around(self, at: int, *, back: int, ahead: int) -> set[str]:
        """Words within so many lexemes, for membership tests only."""
        first = max(at - back, 0)
        return {x.lower for x in self.lex[first : at + ahead] if x.kind == "word"}

    # - reading -

    def read(self, at: int) -> _Found | None:
        """The quantity whose number begins at lexeme `at`, or None."""
        x = self.lex[at]
        if x.kind in {"label", "symbol"}:
            return None
        if x.kind == "word":
            zero = self._read_zero(at)
            if zero:
                return zero
            if x.lower not in NUMBER_WORDS:
                return self._read_bare_unit(at)
        currency, start = self._currency_before(at)
        numeral = read_numeral(self.lex, at, money=currency is not None)
        if numeral is None:
            return self._read_bare_unit(at)
        if self._is_label(numeral, start, money=currency is not None):
            # Skip all of it, so that its parts ("Dash 8-400") are not read on their own.
            end = numeral.last
            while (
                end + 1 < len(self.lex)
                and self.lex[end].text in "-/"
                and self.glued(end)
                and self.glued(end + 1)
                and self.lex[end + 1].kind == "number"
            ):
                end += 2
            return _Found(at, end, end, QuantityValue(None, None, "", None), pure=True, ends=end)
        age = None if currency else self._read_age(numeral)
        if age:
            return age
        return self._read_amount(numeral, start, currency)

    def _currency_before(self, at: int) -> tuple[Unit | None, int]:
        """The currency written before the number at `at`, and where it begins."""
        k = at - 1
        if k < 0 or not self.near(at) or self.lex[at].kind != "number":
            if not (k >= 0 and self.lex[k].text in CURRENCY_SYMBOLS and self.near(at)):
                return None, at
        before = self.lex[k]
        if before.text in CURRENCY_SYMBOLS:
            code, start = CURRENCY_SYMBOLS[before.text], k
            if k > 0 and self.lex[k - 1].kind == "word":
                prefix = self.lex[k - 1]
                if (
                    before.text == "$"
                    and prefix.lower in DOLLAR_PREFIXES
                    and self._is_dollar_prefix(prefix, glued=self.glued(k))
                ):
                    code, start = DOLLAR_PREFIXES[prefix.lower], k - 1
                elif self.glued(k) and before.text == "£" and prefix.text in {"E", "IR", "S", "L"}:
                    code, start = {"E": "EGP", "IR": "IEP", "S": "SYP", "L": "LBP"}[prefix.text], k - 1
            return Unit("dollar" if before.text == "$" else code, code), start
        dot = before.text == "." and k > 0 and self.lex[k].gap == 0
        word = self.lex[k - 1] if dot else before
        if (
            word.kind == "word"
            and word.lower.rstrip(".") in CURRENCY_CODES
            and (
                word.text.isupper()
                or word.text in {"Rs", "Tk", "Dh", "Dhs", "Rp", "Ksh", "KSh", "Fr", "SFr", "kr", "rs"}
            )
        ):
            lone = word.lower in {"sh", "fr", "kr", "try", "cop", "all", "dm", "rm", "p", "r"} and not self.glued(at)
            if not lone or word.text in {"DM", "RM"}:
                code = CURRENCY_CODES[word.lower]
                return Unit(code, code), k - 1 if dot else k
        return None, at

    @staticmethod
    def _is_dollar_prefix(prefix: Lexeme, *, glued: bool) -> bool:
        """Do letters before "$" name its country? Set off by a blank, "a" and "can" are words."""
        if glued:
            return prefix.text.isupper() or prefix.text == "Mex"
        return (
            prefix.text == "C"
            or prefix.lower in {"c", "us", "u.s.", "hk", "nz"}
            or (prefix.text.isupper() and len(prefix.text) > 1)
        )

    def _sign_before(self, start: int) -> tuple[int, int]:
        """-1 or 1, and where the sign begins."""
        k = start - 1
        if k >= 0 and self.near(start):
            if self.lex[k].lower == "minus" or (self.lex[k].lower == "negative" and self.lex[start].kind == "number"):
                return -1, k
            if self.lex[k].text in "-−–" and self.glued(start) and (not self.glued(k) or self.lex[k - 1].text == "("):
                return -1, k
        return 1, start

    # - traps -

    def _is_label(self, n: Numeral, start: int, *, money: bool) -> bool:
        """Is the number a name, a year, a time, a rank …, and no quantity?"""
        lex, first, last = self.lex, n.first, n.last
        after, before = self.word(last), self.word(start - 1) if self.near(start) else ""
        digits = lex[first].kind == "number"
        if money:
            return False
        if digits and last < len(lex) and lex[last].gap == 0:
            # 115th, 1990s, 4x4, 3D; "5.0.1" and "192.168" are labels already.
            if lex[last].kind in {"word", "label"} and (
                after in {"st", "nd", "rd", "th", "s", "x", "d", "am", "pm", "a.m.", "p.m."}
                or not self._unit_at(last, glued=True)
            ):
                return True
            if (
                last + 1 < len(lex)
                and self.glued(last + 1)
                and lex[last].kind == "word"
                and lex[last + 1].kind in {"number", "label"}
            ):
                return True
            if after in {"’s", "'"} and self.word(last + 1) == "s" and self.glued(last + 1):
                return True
            if (
                after in {"/", "_", "=", "&", "@", ":"}
                and last + 1 < len(lex)
                and self.glued(last + 1)
                and lex[last + 1].kind == "number"
                and after != ":"
            ):
                return True
        if start > 0 and lex[start].gap == 0:
            prior = lex[start - 1]
            # AK-47, Covid-19, G-7, #3, 9/11; but "mid-40s", "pre-2008" are none either.
            if (
                prior.text in "-‑–"
                and start > 1
                and lex[start - 1].gap == 0
                and lex[start - 2].kind in {"word", "label"}
            ):
                if lex[start - 2].lower not in {"magnitude", "to", "of"}:
                    return True
            if prior.text in "/_=&@:%#" and start > 1 and lex[start - 1].gap == 0:
                return True
            if prior.text == "#" or (
                prior.text == "."
                and digits
                and start > 1
                and lex[start - 1].gap == 0
                and self.word(start - 2) in {"no", "nos"}
            ):
                return True
        if (
            before == "."
            and self.word(start - 2) in {"no", "nos", "vol", "fig", "p", "pp", "sec", "ch"}
            and not self.glued(start - 2)
            and digits
        ):
            return True
        if digits and ("/" in {before, after} or after in {"magnum", "caliber", "calibre"}):
            return True
        if before in {"no", "nos", "№"} and digits:
            return True
        if not digits:
            return self._is_word_label(n, start)
        # Clock times and days of the month, for texts whose dates were not found.
        if after in {"a.m.", "p.m.", "am", "pm", "gmt", "hrs", "o'clock", "o’clock", "bst", "utc"} or (
            after in {"a", "p"} and self.word(last + 1) == "." and self.word(last + 2) == "m"
        ):
            return True
        whole = (
            float(lex[first].text.replace(",", ""))
            if lex[first].text.replace(",", "").replace(".", "").isdecimal()
            else -1.0
        )
        plain = last == first + 1
        if plain and whole == int(whole) and 1 <= whole <= 31:
            month_before = before in _MONTHS or (before == "." and self.word(start - 2) in _MONTHS)
            named = (lex[start - 1] if before != "." else lex[start - 2]).text[:1].isupper() if month_before else False
            if month_before and named:
                return True
            if after in _MONTHS and lex[last].text[:1].isupper() and self.near(last) and after not in {"may"}:
                return True
        if plain and self._is_year(lex[first].text, before, last, start):
            return True
        if (
            plain
            and whole == 911
            and (
                before
                in {
                    "dialed",
                    "dialled",
                    "called",
                    "calling",
                    "call",
                    "phoned",
                    "dial",
                    "a",
                    "the",
                    "to",
                    "with",
                    "rang",
                }
                or after in {"call", "calls", "operator", "caller", "dispatcher", "operators", "dispatchers"}
            )
        ):
            return True
        if plain and self._is_address(last):
            return True
        return plain and self._is_named_number(n, start)

    def _is_year(self, text: str, before: str, last: int, start: int) -> bool:
        if not (len(text) == 4 and text.isdecimal() and 1000 <= int(text) <= 2100):
            return False
        year = int(text)
        after = self.word(last) if self.near(last) else ""
        if self._unit_at(last, glued=False) and after not in {"second", "seconds"}:
            return False
        if (
            before in _MONTHS
            or before
            in {
                "in",
                "since",
                "until",
                "till",
                "circa",
                "during",
                "late",
                "early",
                "mid",
                "year",
                "before",
                "after",
                "by",
                "from",
            }
            and not self._counts_plural(last, start)
        ):
            return True
        if before == "," and self.word(start - 2).isdecimal():
            return True
        token = self.token_at(last - 1)
        if token is not None and token.ent == "DATE":
            return True
        if (
            after == "-" and self.glued(last) and self.lex[last + 1].text.isdecimal()
            if last + 1 < len(self.lex)
            else False
        ):
            return True
        if self._counts_plural(last, start) and not (
            1900 <= year and before in {"the", "of", "their", "its", "his", "her", "s", "our"}
        ):
            return False
        return year >= 1500 or not self._counts_plural(last, start)

    def _counts_plural(self, last: int, start: int) -> bool:
        """Does a plural noun follow, whose number this is?"""
        t = self.token_at(last - 1)
        if t is None or last >= len(self.lex) or self.lex[last].gap != 1:
            return False
        head = self.parse.tokens[t.head]
        return (
            t.dep in {"nummod", "quantmod", "compound"}
            and head.i > t.i
            and head.tag in {"NNS", "NNPS"}
            or self.lex[last].lower in {"people"}
        )

    def _is_address(self, last: int) -> bool:
        """Do capitalised words and "Street" follow?"""
        if self.word(last) in {"block", "freeway"} and self.near(last):
            return True
        for k in range(last, min(last + 5, len(self.lex))):
            if k > last and (self.lex[k].kind == "number" or self.lex[k].lower in {"st", "nd", "rd", "th"}):
                continue
            if self.lex[k].gap != 1 or self.lex[k].kind != "word" or not self.lex[k].text[0].isupper():
                return False
            if self.lex[k].lower in _STREETS and k > last:
                return True
        return False

    def _is_named_number(self, n: Numeral, start: int) -> bool:
        """Is it the number of something named: "Flight 2217", "Boeing 737", "page 12"?"""
        if start == 0 or self.lex[start].gap != 1 or self.lex[start - 1].kind not in {"word", "label"}:
            return False
        prior = self.lex[start - 1]
        if self._unit_at(n.last, glued=False):
            return False
        if prior.kind == "label":
            return False
        if prior.lower in _LABELS:
            return not (
                self._counts_plural(n.last, start)
                and prior.text.islower()
                and prior.lower in {"day", "week", "game", "level", "order"}
            )
        if not prior.text[0].isupper():
            return False
        if self._is_score_ahead(n):
            return False
        if self._in_headline(start) and self.near(n.last) and self._plural_ahead(n.last):
            return False
        token = self.token_at(start - 1)
        if token is None:
            return False
        first = token.i == self.parse.sentence_tokens[token.sentence][0]
        # "Sea Me We 4": whatever the tagger says, capitals in a row are a name.
        inside = not first and self.lex[start - 2].text[:1].isupper() and not self._in_headline(start)
        if not inside and (token.pos not in {"PROPN", "NOUN", "X"} or (first and token.pos != "PROPN")):
            return False
        if self._counts_plural(n.last, start) and token.ent in {"GPE", "DATE", "LOC", "TIME", "NORP"}:
            return False
        # "Chelsea 3 Leeds 1" and "Smith 12" are no amounts an editor could compare either.
        return True

    def _plural_ahead(self, at: int) -> bool:
        word = self.word(at)
        return word.endswith("s") or word in _PEOPLE_STATES or word in {"people", "women", "men", "children"}

    def _is_score_ahead(self, n: Numeral) -> bool:
        """Does a result follow a club's name ("Rovers 3–2")?"""
        k = n.last
        if not (k + 1 < len(self.lex) and self.lex[k].text in "-–" and self.glued(k) and self.glued(k + 1)):
            return False
        other = self.lex[k + 1].text
        return (
            other.isdecimal() and len(other) < 3 and (n.value or 99) < 30 and bool(self._sentence(n.first)[0] & _SPORT)
        )

    def _is_word_label(self, n: Numeral, start: int) -> bool:
        """Is a number in words a name or a pronoun: "Formula One", "one another", "Group of Seven"?"""
        lex, first, last = self.lex, n.first, n.last
        word, before, after = (
            lex[first].lower,
            self.word(start - 1) if self.near(start) else "",
            self.word(last) if self.near(last) else "",
        )
        if (
            before
            in {
                "number",
                "no",
                "chapter",
                "phase",
                "formula",
                "channel",
                "square",
                "day",
                "page",
                "grade",
                "act",
                "level",
                "type",
                "stage",
                "section",
                "article",
                "group",
                "tier",
                "category",
            }
            and not n.share
            and n.scale == 1
        ):
            if not self._counts_plural(last, start) or before in {"chapter", "formula", "channel", "number"}:
                return True
        if (
            lex[first].text[0].isupper()
            and start == first
            and first > 0
            and lex[first].gap == 1
            and lex[first - 1].kind == "word"
            and n.last == first + 1
        ):
            # "Air Force One", "Group of Seven"; a headline in capitals has capitals on both sides.
            prior = lex[first - 1]
            if prior.lower in _LABELS_CAPITALISED or (
                prior.lower == "of" and self.word(first - 2) in {"group", "gang", "council", "committee", "big"}
            ):
                return True
            if (
                not (last < len(lex) and lex[last].kind == "word" and lex[last].text[0].isupper())
                and prior.text[0].isupper()
                and not self._in_headline(first)
            ):
                return True
            if (
                prior.lower == "the"
                and last < len(lex)
                and lex[last].text[:1].isupper()
                and not self._in_headline(first)
            ):
                return True
        if word == "one" and last == first + 1:
            return self._is_pronoun_one(first, before, after)
        if after in {"to", "past"} and self.word(last + 1) in {"midnight", "noon"}:
            return True
        if word == "zero" and last == first + 1:
            return (
                before in {"ground", "net", "sub", "absolute", "patient", "below", "near"}
                or after in {"tolerance", "sum", "emission", "hour", "day", "days", "-"}
                or after == ""
            )
        if word in {"second", "seconds"}:
            return True
        if (
            n.share
            and word == "half"
            and after in {"-", "time", "hour", "sister", "brother", "hearted"}
            and last == first + 1
        ):
            return not self._unit_at(last + 1 if after == "-" else last, glued=False)
        if (
            n.share
            and word == "half"
            and before in {"first", "second", "other", "latter", "top", "bottom", "better", "-"}
        ):
            return True
        if (
            n.share
            and before in {"first", "second", "third", "fourth", "this", "last", "next", "fiscal", "each", "every"}
            and "quarter" in {lex[k].lower for k in range(first, last)}
        ):
            return True
        return n.value is None and word in {"few", "several"} and after in {"of"} and False

    def _sentence(self, at: int) -> tuple[frozenset[str], bool]:
        """The words of the sentence that holds lexeme `at`, and whether most of them are capitalised."""
        s = self.parse.sentence_at(self.lex[at].start)
        if s not in self._words:
            first, last = self.parse.sentence_tokens[s]
            long = [t for t in self.parse.tokens[first:last] if t.text[:1].isalpha() and len(t.text) > 3]
            headline = len(long) > 2 and sum(t.text[0].isupper() for t in long) > 0.6 * len(long)
            self._words[s] = frozenset(t.lower for t in self.parse.tokens[first:last]), headline
        return self._words[s]

    def _in_headline(self, at: int) -> bool:
        """Are most words of the sentence capitalised?"""
        return self._sentence(at)[1]

    def _is_pronoun_one(self, first: int, before: str, after: str) -> bool:
        lex = self.lex
        if before in {"minus", "negative"}:
            return False
        if after == "-" and self.glued(first + 1):
            return self.word(first + 2) in {
                "on",
                "off",
                "time",
                "sided",
                "way",
                "to",
                "of",
                "stop",
                "upmanship",
                "liner",
                "by",
                "man",
                "woman",
            }
        if after in {"’s", "'s"} or "'" in lex[first].lower or "’" in lex[first].lower:
            return True
        if before in {
            "at",
            "no",
            "any",
            "every",
            "some",
            "this",
            "that",
            "which",
            "each",
            "the",
            "another",
            "loved",
            "day",
            "not",
            "square",
        } and after in _NOT_ONE_OF | {""}:
            return True
        token = self.token_at(first)
        if token is None:
            return True
        head = self.parse.tokens[token.head]
        if after in _NOT_ONE_OF and not (after in {"and", "or", "in", "to"} and False):
            return not (after in {"person"})
        if after in {"people", "person"}:
            return False
        if token.dep in {"nummod", "quantmod"} and head.i > token.i and head.pos in {"NOUN", "PROPN", "NUM"}:
            return before in {"this", "that", "the", "no"} and head.lemma not in _ZERO_NOUNS and False
        if self._unit_at(first + 1, glued=False):
            return False
        # "one was killed", "one dead": a count of people.
        if after in _PEOPLE_STATES or after in {"died", "drowned"}:
            return False
        nxt = self.parse.tokens[token.i + 1 : token.i + 4]
        if (
            token.dep in {"nsubj", "nsubjpass"}
            and head.lemma in _PEOPLE_VERBS
            and any(t.lemma in {"be", "die"} or t.i == head.i for t in nxt)
        ):
            return False
        if token.dep in {"dobj", "obj"} and head.lemma in _PEOPLE_VERBS and after in {"", ",", ".", "and"}:
            return False
        return True

    # - zero -

    def _read_zero(self, at: int) -> _Found | None:
        """ "No one", "nobody", "not a soul", "no casualties": a count of zero."""
        word = self.lex[at].lower
        if word not in {"no", "nobody", "not", "none", "without", "noone"}:
            return None
        last = 0
        counted = "people"
        pronoun = word in {"nobody", "noone", "none"} or (word == "no" and self.word(at + 1) in {"one", "-"})
        if pronoun and not self._people_predicate(at if word != "no" else at + 1):
            return None
        if word in {"nobody", "noone"}:
            last = at + 1
        elif word == "no" and (self.has(at + 1, ("one",)) or self.has(at + 1, ("-", "one"))):
            last = at + 2 if self.word(at + 1) == "one" else at + 3
        elif word == "not" and self.has(at + 1, ("a", "soul")):
            last = at + 3
        elif word == "not" and (self.has(at + 1, ("a", "single")) or self.has(at + 1, ("one", "single"))):
            last, counted = at + 4, self._noun_lemma(at + 3)
            if counted not in _ZERO_NOUNS:
                return None
        elif word == "none" and self._people_predicate(at):
            last = at + 1
        elif word in {"no", "without"}:
            k = at + 1
            if word == "without" and self.word(k) == "any":
                k += 1
            while k < at + 5 and self.near(k) and self.lex[k].kind == "word":
                lemma = self._noun_lemma(k)
                tok = self.token_at(k)
                if (
                    tok is not None
                    and tok.tag in {"NNS", "NN"}
                    and lemma in _ZERO_NOUNS
                    and (tok.tag == "NNS" or lemma in {"people", "person", "damage"})
                ):
                    last, counted = k + 1, lemma
                    break
                if tok is None or tok.pos not in {"ADJ", "NOUN", "ADV", "DET", "PROPN", "VERB"}:
                    break
                k += 1
        if not last:
            return None
        value = QuantityValue(0.0, 0.0, counted, 0.0, counted=counted)
        return _Found(at, last, last, value, pure=False)

    def _noun_lemma(self, at: int) -> str:
        token = self.token_at(at) if 0 <= at < len(self.lex) else None
        return token.lemma if token is not None else ""

    def _people_predicate(self, at: int) -> bool:
        """Is what the word at `at` governs or is governed by something that happens to people?"""
        token = self.token_at(at)
        if token is None:
            return False
        head = self.parse.tokens[token.head]
        return head.lemma in _PEOPLE_VERBS or any(
            self.parse.tokens[c].lemma in _PEOPLE_STATES for c in self.parse.children[head.i]
        )

    # - units -

    def _unit_at(self, at: int, *, glued: bool) -> tuple[Unit, int] | None:
        """The longest unit named from lexeme `at` on, and the index after it."""
        if at >= len(self.lex):
            return None
        if self.lex[at].kind == "symbol":
            text = self.lex[at].text
            if text == "%":
                if self.has(at + 1, ("point",)) or self.has(at + 1, ("points",)):
                    return unit_named("percentage point", glued=False), at + 2  # type: ignore[return-value]  # in the table
                return unit_named("%", glued=False), at + 1  # type: ignore[return-value]  # in the table
            if text in "°º":
                if self.near(at + 1) and self.lex[at + 1].text in {"C", "F"} | {"Celsius", "Fahrenheit"}:
                    return unit_named("°" + self.lex[at + 1].text[0], glued=False), at + 2  # type: ignore[return-value]  # in the table
                return unit_named("°", glued=False), at + 1  # type: ignore[return-value]  # in the table
            return None
        if self.lex[at].kind != "word":
            return None
        best: tuple[Unit, int] | None = None
        words = ""
        k = at
        for _ in range(5):
            if k >= len(self.lex) or (k > at and self.lex[k].gap == 2):
                break
            x = self.lex[k]
            if x.kind == "symbol" and x.text in "-‑/." and k > at:
                if x.text == "-" and not self.glued(k):
                    break
                words += "/" if x.text == "/" else ("." if x.text == "." else "\0")
                k += 1
                continue
            if x.kind != "word":
                break
            if words and words[-1] not in "/\0":
                words += " "
            words += x.text
            k += 1
            for form in {words} if "\0" not in words else {words.replace("\0", "-"), words.replace("\0", " ")}:
                unit = unit_named(form, glued=glued)
                if unit is not None:
                    best = (unit, k)
        return best

    def _money_after(self, at: int, n: Numeral) -> tuple[Unit, int] | None:
        """The currency named after a number: "euros", "Canadian dollars", "U.S. cents", "USD"."""
        k = at
        if k < len(self.lex) and self.lex[k].text == "-" and self.glued(k) and self.glued(k + 1):
            k += 1
        if not self.near(k) or self.lex[k].kind != "word":
            return None
        x = self.lex[k]
        if x.text.isupper() and x.lower in CURRENCY_CODES and len(x.text) == 3 and x.lower not in {"all", "try", "cop"}:
            return Unit(x.text, CURRENCY_CODES[x.lower]), k + 1
        unit = currency_named(x.text)
        risky = {"won", "real", "mark", "dong", "rand", "lev", "leu", "quid", "sterling", "buck", "crown"}
        if unit is not None:
            if unit.name in risky and not (
                n.scale >= 1000 or (n.value or 0) >= 100 or (unit.name == "buck" and x.lower == "bucks")
            ):
                return None
            end = k + 1
            return unit, end
        if x.lower in {"pound", "pounds"}:
            if self._pounds_are_money(n, k):
                end = k + 2 if self.word(k + 1) == "sterling" else k + 1
                return Unit("pound", "GBP"), end
            return None
        # A country's name first: "Swiss francs", "Hong Kong dollars", "Sri Lankan rupees".
        for skip in (1, 2):
            j = k + skip
            if not self.near(j) or self.lex[j].kind != "word" or self.lex[j - 1].gap > 1:
                break
            unit = currency_named(self.lex[j].text, self.lex[j - 1].text)
            if unit is not None and (skip == 1 or self.lex[k].text[0].isupper()):
                return unit, j + 1
        return None

    def _pounds_are_money(self, n: Numeral, at: int) -> bool:
        """Sterling or weight? Scale words, the context and a "£" anywhere in the text decide."""
        after = self.word(at + 1) if self.near(at + 1) else ""
        if after in {"sterling", "note", "notes", "coin"}:
            return True
        if n.scale >= 1e6:
            return True
        near = self.around(at, back=10, ahead=6)
        if near & _MASS_CONTEXT or after in _MASS_AFTER - {"of"}:
            return False
        if (
            near & _MONEY_CONTEXT
            or self.word(at + 1) in {"a", "per"}
            and self.word(at + 2) in {"year", "week", "month", "hour"}
        ):
            return True
        return after != "of" and "£" in self.parse.text

    # - amounts -

    def _read_amount(self, n: Numeral, start: int, currency: Unit | None) -> _Found | None:
        sign, start = self._sign_before(start)
        magnitude = self._read_magnitude(n, start) if currency is None else None
        if magnitude:
            return magnitude
        pair = self._read_pair(n, start, currency, sign)
        if pair:
            return pair
        unit, end = self._unit_after(n, currency)
        number_end = n.last
        value = None if n.value is None else n.value * sign
        low, high, place = n.low * sign, n.high * sign, n.place
        if low > high:
            low, high = high, low
        if unit is not None and value is not None and end > number_end:
            value, low, high, end = self._compound(unit, value, low, high, end)
            if value != n.value and place > 0.1:
                place = last_place(value) if value == int(value) else 0.1
        return self._finish(n, start, end, unit, value, low, high, place)

    def _finish(
        self,
        n: Numeral,
        start: int,
        end: int,
        unit: Unit | None,
        value: float | None,
        low: float,
        high: float,
        place: float,
    ) -> _Found:
        """The quantity with its modifier, in canonical unit."""
        duration = unit is not None and unit.canonical == "s"
        modifier, first = self._modifier_before(start, value, duration=duration)
        if not modifier:
            modifier, end = self._modifier_after(end, n.last)
        if value is not None:
            bottom, top = bound(value, modifier, place)
        elif modifier in {"at least", "more than"}:
            bottom, top = low, None
        elif modifier in {"up to", "less than"}:
            bottom, top = None, high
        else:
            bottom, top = low, high
        name = ""
        canonical = ""
        if unit is not None:
            bottom, top = _measured(bottom, top, unit, place, modifier)
            name, canonical = unit.name, unit.canonical
        else:
            bottom, top = _clean(bottom), _clean(top)
        if n.share and unit is None:
            name = "share"
        quantity = QuantityValue(bottom, top, canonical, _clean(value), modifier=modifier, written_unit=name)
        return _Found(first, end, n.last, quantity, pure=unit is not None)

    def _unit_after(self, n: Numeral, currency: Unit | None) -> tuple[Unit | None, int]:
        """The unit of a number that ends at `n.last`, and the index after it."""
        at = n.last
        if currency is not None:
            # "$5 Canadian" and "$3 million US" are too rare to risk a verb; cents repeat nothing.
            return currency, at
        money = self._money_after(at, n)
        if money:
            return money
        hyphen = at < len(self.lex) and self.lex[at].text in "-‑" and self.glued(at) and self.glued(at + 1)
        k = at + 1 if hyphen else at
        # "half a mile", "a quarter of an hour", "three quarters of a mile", "half of 1 percent"
        if n.share:
            j = k
            if self.word(j) == "of":
                j += 1
            if self.word(j) in {"a", "an", "one"}:
                money = self._money_after(j + 1, n)
                unit = money or self._unit_at(j + 1, glued=False)
                if unit:
                    return unit
            elif self.has(j, ("1",)) and (found := self._unit_at(j + 1, glued=False)):
                return found
            if (
                not hyphen
                and k == at
                and not (
                    k < len(self.lex)
                    and self.lex[k].lower in {"mile", "percent", "hour", "kilometer", "ton", "point", "percentage"}
                )
            ):
                return None, at
        if not self.near(k):
            return None, at
        adjacent = self.lex[n.last - 1].kind == "number" and not hyphen
        found = self._unit_at(k, glued=adjacent)
        if found is None:
            return None, at
        unit, end = found
        word = self.lex[end - 1]
        if not self._unit_fits(unit, word, k, end, n, hyphen=hyphen):
            return None, at
        return unit, end

    def _unit_fits(self, unit: Unit, word: Lexeme, first: int, end: int, n: Numeral, *, hyphen: bool) -> bool:
        """Is the word really the unit here? "two second-half goals", "60 minutes" (the programme) are not."""
        joined = end < len(self.lex) and self.lex[end].text == "-" and self.glued(end) and self.glued(end + 1)
        if (
            joined
            and not hyphen
            and self.word(end + 1)
            not in {"long", "high", "wide", "deep", "tall", "old", "plus", "a", "per", "an", "and"}
        ):
            return False
        if word.lower in {"in", "m", "t", "v", "l", "g", "c", "f", "w"} and word.kind == "word":
            # One letter or a preposition: only glued to the digits, or before a stop.
            if word.lower == "in":
                return (
                    self.glued(first)
                    and self.lex[first - 1].kind == "number"
                    or self.word(end) == "."
                    and not self.near(end + 1)
                )
            if word.text in {"C", "F"} and self._sentence(first)[0] & _WEATHER:
                return True
            return self.glued(first) or (
                word.text in {"m", "g", "t", "C", "F", "W"} and self.word(end) in {".", ",", "", ")", "long", "high"}
            )
        if word.text in {'"'}:
            return False
        if (
            end == first + 1
            and word.lower in {"second", "minute", "stone", "foot", "hour", "mark"}
            and not hyphen
            and n.value not in {1, 1.0, None}
            and word.lower != "foot"
            and not n.share
        ):
            return False
        if (
            word.lower == "degrees"
            and self.word(end) in {"in", "from"}
            and "university" in self.around(end, back=0, ahead=6)
        ):
            return False
        if word.lower in {"pints", "kilos", "stone", "yards", "gross"}:
            return True
        return True

    def _compound(self, unit: Unit, value: float, low: float, high: float, end: int) -> tuple[float, float, float, int]:
        """A unit's second part added: "6ft 2in", "five feet 10", "two years and three months", "a mile and a half"."""
        if self.has(end, ("and", "a", "half")) and value == int(value):
            return value + 0.5, low + 0.5, high + 0.5, end + 3
        if unit.canonical in {"USD", "GBP", "EUR", "CAD", "AUD"} and unit.factor == 1 and value == int(value):
            k = end + 1 if self.has(end, ("and",)) else end
            cents = read_numeral(self.lex, k) if self.near(k) else None
            if cents and cents.value and cents.value < 100 and self.word(cents.last) in {"cents", "cent", "pence"}:
                part = cents.value / 100
                return value + part, low + part, high + part, cents.last + 1
            return value, low, high, end
        if unit.canonical not in {"m", "s", "kg"} or value != int(value):
            return value, low, high, end
        for _ in range(2):
            k = end
            if k < len(self.lex) and self.lex[k].text in {"-", ","} and self.near(k):
                k += 1
            if k < len(self.lex) and self.lex[k].lower == "and":
                k += 1
            if (
                not self.near(k)
                or (self.lex[k].kind != "number" and self.lex[k].lower not in NUMBER_WORDS)
                or self.lex[k].lower in {"a", "an", "half"}
            ):
                break
            n = read_numeral(self.lex, k)
            if n is None or n.value is None or n.share:
                break
            j = n.last + 1 if n.last < len(self.lex) and self.lex[n.last].text == "-" and self.glued(n.last) else n.last
            found = self._unit_at(j, glued=self.lex[n.last - 1].kind == "number")
            if (
                found
                and found[0].canonical == unit.canonical
                and found[0].factor < unit.factor
                and n.value * found[0].factor < unit.factor
            ):
                part = n.value * found[0].factor / unit.factor
                end = found[1]
            elif (
                unit.name == "foot"
                and n.value < 12
                and (found is None)
                and (self.lex[k - 1].text == "-" or self.lex[k - 1].lower in {"ft", "foot", "feet"})
                and not self._counts_plural(n.last, k)
            ):
                part, end = n.value / 12, n.last
            else:
                break
            value, low, high = value + part, low + part, high + part
            if unit.name == "foot":
                break
        return value, low, high, end

    def _read_magnitude(self, n: Numeral, start: int) -> _Found | None:
        """An earthquake's strength, which may be told by its words or by a quake beside it."""
        value = n.value
        if value is None or not 0 < value < 10.5 or n.words and n.scale > 1:
            return None
        unit = Unit("magnitude", "magnitude")
        k, before = n.last, self.word(start - 1)
        first = start
        if before == "-" and self.word(start - 2) == "magnitude":
            first, end = start - 2, k
        elif before == "magnitude":
            first, end = start - 1, k
        elif (
            before in {"of", "at", "about", "around", "was", "is"}
            and self.word(start - 2) == "magnitude"
            or before in {"about", "around"}
            and self.word(start - 3) == "magnitude"
        ):
            end = k
        elif self.word(k) == "-" and self.word(k + 1) == "magnitude":
            end = k + 2
        elif self.word(k) in {"magnitude", "richter"}:
            end = k + 1
        elif self.word(k) in {"degree", "degrees"} and self.word(k + 1) in _QUAKES:
            end = k + 1
        elif self.word(k) == "-" and self.word(k + 1) in {"strength", "degree"} and self.word(k + 2) in _QUAKES:
            end = k + 2
        elif before == "of" and self.word(start - 2) in _QUAKES and "." in self.lex[n.first].text:
            end = k
        elif (
            before in {"about", "around"}
            and self.word(start - 2) == "of"
            and self.word(start - 3) in _QUAKES
            and "." in self.lex[n.first].text
        ):
            end = k
        elif self.word(k) in {"on", "in"} and (
            self.has(k + 1, ("the", "richter")) or self.has(k + 1, ("the", "open", "-", "ended", "richter"))
        ):
            end = k + 4 if self.has(k + 1, ("the", "richter", "scale")) else k + 3
        elif (
            self.lex[n.first].kind == "number"
            and "." in self.lex[n.first].text
            and (
                self.word(k) in _QUAKES
                or (before in {"measuring", "measured"} and self._unit_at(k, glued=True) is None)
            )
        ):
            end = k
        else:
            return None
        found = self._finish(n, first, end, unit, value, n.low, n.high, n.place)
        return found

    # - modifiers -

    def _modifier_before(self, start: int, value: float | None, *, duration: bool) -> tuple[str, int]:
        """The modifier that ends right before lexeme `start`, and where it begins."""
        at, found = start, ""
        for _ in range(2):
            hit = self._one_modifier(at, value, duration=duration)
            if hit is None:
                break
            modifier, first = hit
            if not found or modifier in {"at least", "more than", "up to", "less than", "nearly"}:
                found = modifier
            at = first
        return found, at

    def _one_modifier(self, at: int, value: float | None, *, duration: bool) -> tuple[str, int] | None:
        if not self.near(at):
            return None
        k = at - 1
        if self.lex[k].lower == "the" and self.near(k):
            k -= 1
            if self.lex[k].lower not in {"than"} and not (
                self.lex[k].lower in {"over", "nearly", "almost", "about"} and False
            ):
                return None
        for words, modifier in _MODIFIERS_BY_LAST.get(self.lex[k].lower, ()):
            first = k - len(words) + 1
            if first < 0 or not all(self.lex[first + j].lower == w for j, w in enumerate(words)):
                continue
            if any(
                self.lex[j].gap != 1
                for j in range(first + 1, at)
                if self.lex[j].kind == "word" and self.lex[j - 1].kind == "word"
            ):
                continue
            if words == ("over",) and duration and not (value is not None and value >= 20):
                return None
            if words == ("about",) and self.word(first - 1) in {
                "talk",
                "talked",
                "know",
                "worried",
                "concerned",
                "concerns",
                "questions",
                "asked",
                "information",
                "what",
                "complained",
                "stories",
                "story",
                "how",
                "something",
            }:
                return None
            if words in {("near",), ("beyond",), ("past",), ("under",)} and self.word(first - 1) in {
                "the",
                "from",
                "come",
                "came",
            }:
                return None
            if words == ("within",):
                return ("up to", first) if duration else None
            if words == ("short", "of") or (
                words == ("below",) and self.word(first - 1) in {"meters", "metres", "feet"}
            ):
                return None
            if words == ("some",) and self.word(first - 1) in {"for", "in", "by"} and False:
                return None
            if (
                words
                in {
                    ("at", "least"),
                }
                and first > 0
                and self.word(first - 1) == "very"
            ):
                first -= 1
            return modifier, first
        return None

    def _modifier_after(self, end: int, number_end: int) -> tuple[str, int]:
        """A modifier right of the number or of its unit ("12 or more"), and where the quantity ends then."""
        for at in (number_end,) if number_end == end else (number_end, end):
            for words, modifier in _MODIFIERS_BY_FIRST.get(self.word(at), ()):
                if not self.has(at, words) or (words[0] in {"-", "+"} and not self.glued(at)):
                    continue
                if words == ("at", "least") and at != end:
                    continue
                if words == ("plus",) and self.near(at + 1) and self.lex[at + 1].kind == "number":
                    continue
                if (
                    words[0] == "and"
                    and words[1] in {"up", "over"}
                    and "age" not in " ".join(self.around(end, back=8, ahead=2))
                ):
                    continue
                return modifier, max(end, at + len(words)) if at == end else end
        return "", end

    # - pairs: ranges, scores, votes, ratios -

    def _read_pair(self, n: Numeral, start: int, currency: Unit | None, sign: int) -> _Found | None:
        """ "10 to 15", "between 40 and 50", "40-50", "3-1", "two or three"; None where the two are separate values."""
        lex = self.lex
        k = n.last
        if k >= len(lex) or n.share and n.value is None:
            return None
        before = self.word(start - 1) if self.near(start) else ""
        between = (
            before == "between"
            or (
                before in {"from"}
                and self.word(start - 2) in {"ranging", "range", "ranged", "anywhere", "ranges", "varied", "varying"}
            )
            or before in {"anywhere"}
        )
        # A unit may stand in the middle: "$190 million to …", "40 percent to 80 percent".
        middle, after_unit = self._unit_after(n, currency)
        at = after_unit
        if at >= len(lex) or not self.near(at):
            return None
        joiner = lex[at].text
        hyphen = joiner in "-–—‑" and self.glued(at) == self.glued(at + 1) and at + 1 < len(lex)
        if joiner in "-‑" and not self.glued(at):
            hyphen = (
                hyphen
                and lex[at].gap == 1
                and self.lex[at + 1].gap == 1
                and self.lex[at + 1].kind == "number"
                and n.words is False
                and middle is None
                and not between
                and False
            )
        if joiner in "—" and hyphen:
            hyphen = False
        # "10- to 15-year terms"
        if joiner == "-" and self.word(at + 1) in {"to", "or", "and"} and self.glued(at):
            at, joiner, hyphen = at + 1, self.word(at + 1), False
        if hyphen and middle is not None and middle.canonical in {"m", "s"}:
            return None  # "5-foot-8"
        if not hyphen and lex[at].lower not in {"to", "or", "and", "through", "versus"}:
            return None
        second = at + 1
        if not self.near(second):
            return None
        other_currency: Unit | None = None
        s = second
        while s < min(second + 3, len(lex)) and (
            lex[s].text in CURRENCY_SYMBOLS or (lex[s].kind == "word" and s + 1 < len(lex) and lex[s + 1].text == "$")
        ):
            s += 1
        if s >= len(lex):
            return None
        if s > second:
            other_currency, _ = self._currency_before(s)
        if lex[s].kind == "number" or (
            lex[s].kind == "word"
            and lex[s].lower in NUMBER_WORDS
            and not (lex[s].lower in {"a", "an"} and lex[at].lower in {"or", "and"})
        ):
            m = read_numeral(lex, s, money=currency is not None or other_currency is not None)
        else:
            return None
        if m is None or m.value is None or n.value is None:
            return None
        if hyphen and (lex[s].kind != lex[n.first].kind):
            return None
        if (
            m.last < len(lex)
            and hyphen
            and lex[m.last].text in "-–"
            and self.glued(m.last)
            and self.glued(m.last + 1)
            and lex[m.last + 1].kind == "number"
        ):
            return None
        word = lex[at].lower
        if not between and self._is_score(
            n, m, start, hyphen=hyphen, word=word, currency=currency or other_currency or middle
        ):
            return self._score(n, m, start, word)
        if word == "and" and not between:
            return None
        if word == "or" and not (m.value - n.value <= max(2, n.value) and m.value > n.value and n.value < 1000):
            return None
        if word == "to" and not between:
            prior = {self.word(start - 1), self.word(start - 2) if self.near(start - 1) else ""}
            if before == "from" or prior & _CHANGE_VERBS or self.word(start - 1) == "by":
                return None
        if word in {"versus"}:
            return None
        first_value, second_value = n.value * sign, m.value
        # "10 to 15 million", "$4-5 billion": the scale word stands for both.
        if m.scale > 1 and n.scale == 1 and first_value < second_value / m.scale:
            first_value *= m.scale
        elif m.scale > 1 and n.scale == 1 and currency is not None and first_value < 1000:
            first_value *= m.scale
        if not first_value < second_value:
            return None
        if hyphen and (
            m.place > second_value
            or (lex[s].text[0] == "0" and "." not in lex[s].text)
            or (len(lex[n.first].text) >= 3 and second_value > 20 * first_value)
        ):
            return None
        if (
            hyphen
            and n.last == n.first + 1
            and 1900 <= first_value <= 2100
            and second_value <= 2100
            and currency is None
        ):
            return None
        joined = replace_last(m)
        unit, end = self._unit_after(joined, currency or other_currency if (currency or other_currency) else None)
        if unit is None and middle is not None:
            unit = middle
            end = max(end, m.last)
        if middle is not None and unit is not None and middle.canonical != unit.canonical:
            return None
        if middle is not None and middle.name != (unit.name if unit else "") and unit is not None:
            first_value = first_value * middle.factor / unit.factor
        if (
            not between
            and not hyphen
            and word == "to"
            and unit is None
            and self._unit_at(m.last, glued=False) is None
            and second_value > 50 * max(first_value, 1)
        ):
            return None
        place = min(n.place if n.scale > 1 or m.scale == 1 else n.place * m.scale, m.place)
        low, high = (
            (first_value, second_value)
            if unit is None
            else _measured(first_value, second_value, unit, place, "between")
        )
        modifier = "between"
        first = start - 1 if between else start
        if before == "from":
            first = start
        elif not between:
            outer, first = self._modifier_before(start, None, duration=False)
            if outer == "up to":
                low = None
            elif outer in {"at least", "more than"}:
                high = None
        share = "share" if n.share and m.share and unit is None else ""
        value = QuantityValue(
            _clean(low),
            _clean(high),
            unit.canonical if unit else "",
            None,
            modifier=modifier,
            written_unit=unit.name if unit else share,
        )
        # "10- to 15-year-old boys": an age.
        if unit is not None and unit.canonical == "s" and (self.has(end, ("-", "old")) or self.has(end, ("-", "olds"))):
            end += 2
            value = replace(value, measures="age")
        elif unit is not None and unit.canonical == "s" and self.has(end, ("old",)):
            end += 1
            value = replace(value, measures="age")
        return _Found(first, end, m.last, value, pure=unit is not None)

    def _is_score(self, n: Numeral, m: Numeral, start: int, *, hyphen: bool, word: str, currency: Unit | None) -> bool:
        if (
            currency is not None
            or n.share
            or m.share
            or n.scale > 1
            or m.scale > 1
            or n.value is None
            or m.value is None
        ):
            return False
        if n.value != int(n.value) or m.value != int(m.value) or max(n.value, m.value) > 1000:
            return False
        here = self._sentence(n.first)[0]
        if hyphen:
            if self._unit_at(m.last, glued=False) or (
                m.last < len(self.lex) and self.lex[m.last].text == "-" and self.glued(m.last)
            ):
                return False
            if n.words:
                return False
            if n.value >= m.value:
                return True
            return bool(
                here & (_SPORT | _VOTE) - {"up", "down", "record", "house", "board", "side", "set", "host", "bill"}
            ) and not self._counts_plural(m.last, start)
        if word == "to":
            local = self.around(n.first, back=6, ahead=8)
            if n.value >= m.value and local & _VOTE:
                return True
            return (
                n.value > m.value
                and self.word(m.last) in {"one"}
                or (
                    n.value > m.value
                    and self.word(start - 1) in {"outnumbered", "odds", "by", "ratio", "split", "of"}
                    and n.value < 100
                )
            )
        return False

    def _score(self, n: Numeral, m: Numeral, start: int, word: str) -> _Found:
        """A pair as one value: the first number, the pair itself as its unit as written ("3-1")."""
        here = self._sentence(n.first)[0]
        sport, vote = len(here & _SPORT), len(here & _VOTE)
        unit = (
            "vote"
            if vote > sport or (vote and vote == sport and self.around(n.first, back=4, ahead=6) & _VOTE)
            else "score"
        )
        if word == "to" and not vote:
            unit = "ratio"
        left, right = int(n.value or 0), int(m.value or 0)
        value = QuantityValue(float(left), float(left), unit, float(left), written_unit=f"{left}-{right}")
        return _Found(start, m.last, m.last, value, pure=True)

    # - ages -

    def _read_age(self, n: Numeral) -> _Found | None:
        """ "34-year-old", "aged 34", "Smith, 34,", "a girl of 13", "27 years old"."""
        lex, k = self.lex, n.last
        if n.value is None or n.share or not 0 <= n.value:
            return None
        start = n.first
        hyphen = k < len(lex) and lex[k].text in "-‑" and self.glued(k)
        u = k + 1 if hyphen else k
        unit_word = self.word(u).rstrip("s") if self.near(u) else ""
        if unit_word in {"year", "month", "week", "day"}:
            end = u + 1
            if end < len(lex) and lex[end].text in "-‑" and self.word(end + 1) in {"old", "olds"}:
                return self._age(n, start, end + 2, unit_word)
            if self.word(end) in {"old", "olds"} and self.near(end):
                return self._age(n, start, end + 1, unit_word)
            if self.has(end, ("of", "age")):
                return self._age(n, start, end + 2, unit_word)
            return None
        if self.word(k) in {"yo", "y"} and self.near(k) and (self.word(k) == "yo" or self.has(k, ("y", "/", "o"))):
            return self._age(n, start, k + 1 if self.word(k) == "yo" else k + 3, "year")
        if n.value != int(n.value) or n.value > 120 or n.scale > 1 or hyphen:
            return None
        before = self.word(start - 1) if self.near(start) else ""
        if self.near(k) and self._unit_at(k, glued=False) and before not in {"aged"}:
            return None
        if before in {"aged", "age", "ages"} and not (self.near(k) and self.lex[k].text == "-"):
            if before == "age" and self.word(start - 2) in {"the", "an", "middle", "old"} and False:
                return None
            if self.word(k) == "to" and self._pair_follows(k):
                return None
            return self._age(n, start - 1, n.last, "year")
        if before in {"and", ","} and lex[start].kind == "number" and self._in_list_of_ages(start):
            return self._age(n, start, n.last, "year")
        if (
            before == "of"
            and self.word(start - 2) == "age"
            or before == "at"
            and self.word(start - 2) in {"dead", "dies", "died"}
        ):
            return self._age(n, start, n.last, "year")
        if before == "at" and self.word(start - 2) in {"dead", "dies", "died", "die"}:
            return self._age(n, start, n.last, "year")
        if (
            before == "of"
            and self.word(start - 2) in _AGED_OF
            and self.word(start - 3) in {"a", "an", "the", "old", "young"}
            and self.word(k) in {",", ".", "was", "who", "and", "is", "has", "had", "from", ""}
        ):
            return self._age(n, start, n.last, "year")
        if (
            before in {"was", "is", "turned", "turns", "be"}
            and self.word(k) in {".", ",", "when", "and", "years", "at"}
            and self.lex[start].kind == "number"
            and self._person_subject(start)
            and 1 <= n.value
        ):
            return self._age(n, start, n.last, "year")
        # "Maria Kessler, 52, …": after a person and a comma, before a comma or the end.
        if (
            before == ","
            and self.lex[start].kind == "number"
            and self.word(k) in {",", ".", ";", ")", "and", "of", "from", "who", "—", "–", ""}
            and 1 <= n.value <= 115
        ):
            return self._age(n, start, n.last, "year") if self._person_before(start - 2) else None
        if before == "(" and self.word(k) == ")" and self._person_before(start - 2):
            return self._age(n, start, n.last, "year")
        return None

    def _in_list_of_ages(self, start: int) -> bool:
        """Does "ages 6, 9 and" stand before?"""
        for k in range(start - 1, max(start - 9, 0), -1):
            if self.lex[k].lower in {"aged", "ages"}:
                return True
            if self.lex[k].lower not in {"and", ","} and self.lex[k].kind != "number":
                return False
        return False

    def _pair_follows(self, k: int) -> bool:
        return k + 1 < len(self.lex) and (self.lex[k + 1].kind == "number" or self.lex[k + 1].lower in NUMBER_WORDS)

    def _person_before(self, at: int) -> bool:
        """Does a person's name or a noun for one end at lexeme `at`?"""
        if at < 0 or self.lex[at].kind != "word":
            return False
        token = self.token_at(at)
        if token is None:
            return False
        word = self.lex[at]
        if word.text[0].isupper():
            # A place may stand so as well ("In Paris, 12 …"), but then no comma follows, or another capital precedes.
            named = token.ent in {"PERSON", ""} or (at > 0 and self.lex[at - 1].text[:1].isupper())
            alone = token.i == self.parse.sentence_tokens[token.sentence][0] and token.pos == "PROPN"
            return word.lower not in _MONTHS and token.ent not in {"DATE", "TIME"} and (named or alone)
        if token.lower in {"six", "five", "four", "three", "two"}:
            return self.word(at - 1) == "of" and self.word(at - 2) in _AGE_NOUNS
        return token.lemma in _AGE_NOUNS | _PERSON_NOUNS

    def _person_subject(self, at: int) -> bool:
        token = self.token_at(at)
        if token is None:
            return False
        head = self.parse.tokens[token.head]
        for c in self.parse.children[head.i]:
            t = self.parse.tokens[c]
            if t.dep in {"nsubj", "nsubjpass"}:
                return (
                    t.lower in {"he", "she", "who", "i"} or t.ent == "PERSON" or t.lemma in _AGE_NOUNS | _PERSON_NOUNS
                )
        return False

    def _age(self, n: Numeral, first: int, last: int, word: str) -> _Found:
        unit = unit_named(word, glued=False)
        assert unit is not None  # noqa: S101 - the four words above are in the table
        modifier, start = self._modifier_before(first, n.value, duration=False)
        bottom, top = bound(n.value or 0.0, modifier, n.place)
        if not modifier and bottom is not None and top is not None:
            # Who is 34 is 34 until the next birthday; the interval is the number's, as written.
            bottom, top = _clean(bottom * unit.factor), _clean(top * unit.factor)
        else:
            bottom, top = (_clean(x * unit.factor) if x is not None else None for x in (bottom, top))
        value = QuantityValue(
            bottom, top, unit.canonical, _clean(n.value), modifier=modifier, written_unit=unit.name, measures="age"
        )
        return _Found(start, last, n.last, value, pure=True)

    # - units without a number: "a mile away", "an hour and a half" -

    def _read_bare_unit(self, at: int) -> _Found | None:
        word = self.lex[at].lower
        if word not in {"a", "an"} or not self.near(at + 1):
            return None
        found = self._unit_at(at + 1, glued=False)
        money = None if found else currency_named(self.lex[at + 1].text)
        if found is None and money is None:
            return None
        unit, end = found if found else (money, at + 2)  # type: ignore[assignment]  # one of the two is there
        half = self.has(end, ("and", "a", "half")) or self.has(end, ("and", "a", "quarter"))
        modifier, first = self._modifier_before(at, 1.0, duration=unit.canonical == "s")
        concrete = (
            unit.canonical in {"m", "kg", "m3", "m2"}
            and unit.name not in {"foot", "stone", "yard"}
            and self.lex[at + 1].lower
            not in {"pound", "barrel", "gallon", "ounce", "liter", "litre", "ton", "tonne", "kilogram", "kilo", "mile"}
        )
        mile = (
            unit.name in {"mile", "kilometer", "ton", "tonne"}
            and self.word(end)
            in {"away", "from", "north", "south", "east", "west", "of", "off", "long", "wide", "down", "deep"}
            and self.word(at - 1) not in {"cents", "dollars"}
        )
        if not half and not (modifier and modifier != "within") and not concrete and not mile:
            return None
        if self.lex[at - 1].kind == "number" if at else False:
            return None
        value = 1.0
        if half:
            value += 0.5 if self.word(end + 2) == "half" else 0.25
            end += 3
        if modifier in {"less than"} and self.word(first - 1) == "no":
            modifier = "at least"
        n = Numeral(at, at + 1, value, value, value, 0.1 if half else 1.0, words=True)
        bottom, top = bound(value, modifier, n.place)
        bottom, top = _measured(bottom, top, unit, n.place, modifier)
        quantity = QuantityValue(bottom, top, unit.canonical, value, modifier=modifier, written_unit=unit.name)
        return _Found(first, end, end, quantity, pure=True)

    # - what the parse says -

    def describe(self, found: _Found) -> QuantityValue | None:
        """The value with what is counted and measured, its scope and period; None if it is no quantity after all."""
        value = found.value
        if value.low is None and value.high is None:
            return None
        start, end = self.lex[found.first].start, self.lex[found.last - 1].end
        tokens = self.parse.tokens_between(start, end)
        if not tokens:
            return value
        counted, noun = value.counted, None
        if not found.pure and not counted:
            counted, noun = self._counted(found, tokens[-1])
            if (
                value.exact == 1
                and not counted
                and value.unit == ""
                and self.lex[found.numeral_last - 1].lower == "one"
                and not value.modifier
            ):
                return None
        anchor = noun if noun is not None else tokens[-1]
        measures = value.measures or self._measures(anchor, counted)
        unit = value.unit
        if not unit and not found.pure and value.written_unit != "share":
            unit = counted
        return replace(
            value,
            counted=counted,
            unit=unit,
            measures=measures,
            scope=self._scope(found, noun),
            period=self._period(found, noun),
        )

    def _counted(self, found: _Found, last: Token) -> tuple[str, Token | None]:
        """Lemma and token of the noun counted; "people" where it is left out and only people can be meant."""
        tokens = self.parse.tokens
        number = last
        # The number itself, not a modifier after it ("12 or more").
        for t in reversed(self.parse.tokens_between(self.lex[found.first].start, self.lex[found.numeral_last - 1].end)):
            number = t
            break
        k = number.i + 1
        stop = self.parse.sentence_tokens[number.sentence][1]
        if k < stop and tokens[k].text in "-‑" and k + 1 < stop and tokens[k].start == number.end:
            # "70-seat", "three-storey", "five-member"
            t = tokens[k + 1]
            return (
                (t.lemma, t) if t.pos in {"NOUN", "PROPN", "ADJ", "VERB"} and t.start == tokens[k].end else ("", None)
            )
        while (
            k < stop
            and tokens[k].lower in {"or", "so", "more", "-", "plus", "odd"}
            and tokens[k].start < self.lex[found.last - 1].end
        ):
            k += 1
        of = k < stop and tokens[k].lower == "of"
        if of:
            k += 1
            if k < stop and tokens[k].lower in {"them", "us", "those", "whom", "these", "which"}:
                return "people" if tokens[k].lower in {"us", "whom"} or self._about_people(number) else "", None
        if (
            k < stop
            and tokens[k].lower in {"others", "other"}
            and (k + 1 >= stop or tokens[k + 1].pos not in {"NOUN", "ADJ", "PROPN"})
        ):
            return "people", tokens[k]
        head = tokens[number.head]
        if (
            not of
            and number.dep in {"nummod", "quantmod", "advmod", "compound"}
            and head.i >= k
            and head.pos in {"NOUN", "PROPN"}
            and head.i - k < 8
        ):
            if head.ent not in {"PERSON"} and self._noun_phrase(k, head.i):
                return head.lemma, head
        noun: Token | None = None
        for j in range(k, min(k + 9, stop)):
            t = tokens[j]
            if t.lower in _PEOPLE_STATES and j == k and not (j + 1 < stop and tokens[j + 1].pos in {"NOUN", "ADJ"}):
                return "people", t
            if t.pos in {"NOUN", "PROPN"}:
                if t.tag == "POS":
                    break
                noun = t
                if t.tag in {"NNS", "NNPS"} and not (
                    j + 1 < stop
                    and tokens[j + 1].pos == "NOUN"
                    and tokens[j + 1].head != t.i
                    and tokens[j].dep == "compound"
                ):
                    break
                continue
            if (
                t.lower
                in {
                    "more",
                    "other",
                    "additional",
                    "further",
                    "extra",
                    "such",
                    "the",
                    "its",
                    "his",
                    "her",
                    "their",
                    "all",
                    "-",
                    "and",
                    "or",
                    "of",
                    "'s",
                    "’s",
                    "these",
                    "those",
                }
                or t.pos in {"ADJ", "DET", "NUM", "ADV"}
                or t.tag in {"VBN", "VBG", "HYPH", ",", "PRP$", "POS"}
            ):
                if noun is not None and t.pos not in {"PART"} and t.tag not in {"HYPH"}:
                    break
                if t.lower == "of" and not of:
                    break
                if t.tag == "," and not (j + 1 < stop and tokens[j + 1].pos == "ADJ" and j > k):
                    break
                if t.lower in _PEOPLE_STATES and (j + 1 >= stop or tokens[j + 1].pos not in {"NOUN", "PROPN", "ADJ"}):
                    return "people", t
                if t.lower in {"and", "or"} and (j == k or (j + 1 < stop and tokens[j + 1].tag.startswith("VB"))):
                    break
                continue
            if t.lower in _PEOPLE_STATES:
                return "people", t
            break
        if noun is not None:
            return noun.lemma, noun
        before = tokens[number.i - 1].lower if number.i else ""
        if before == "population" or (before == "of" and number.i > 1 and tokens[number.i - 2].lemma in _GROUPS):
            return "people", None
        return ("people", None) if self._about_people(number) else ("", None)

    def _noun_phrase(self, first: int, last: int) -> bool:
        """May the tokens from `first` to the noun `last` be one noun phrase?"""
        tokens = self.parse.tokens
        for t in tokens[first:last]:
            if t.pos not in _NOMINAL and t.tag not in _NOMINAL_TAGS:
                return False
            # "dozens more and damaging several villages"
            if t.tag == "CC" and tokens[t.i + 1].tag in {"VBG", "VBD", "VBZ", "VBP"}:
                return False
        return True

    def _about_people(self, number: Token) -> bool:
        """Does what governs a bare number happen to people only: "12 were killed", "the toll rose to 12"?"""
        tokens, at = self.parse.tokens, number
        if any(
            t.lower in {"hospital", "hospitals"} and t.sentence == number.sentence
            for t in tokens[number.i + 1 : number.i + 7]
        ):
            return True
        for _ in range(5):
            head = tokens[at.head]
            if head.lemma in _PEOPLE_VERBS or head.lower in _PEOPLE_STATES or head.lower in _PEOPLE_TOLLS:
                if head.lemma in {"miss", "charge"}:
                    return False
                return head.lemma not in _NOT_ONLY_PEOPLE or head.tag in {"VBN", "VBD"}
            if head.lemma in _CROWD_VERBS and at.dep in {"nsubj", "nsubjpass"}:
                return True
            if head.pos in {"VERB", "AUX"} or head.i == at.i:
                return any(self._is_toll(tokens[c]) for c in self.parse.children[head.i][:20])
            at = head
        return False

    def _is_toll(self, token: Token) -> bool:
        """Is it "dead", "the death toll", "the number of injured" …?"""
        if token.lower in _PEOPLE_STATES or token.lemma in _PEOPLE_TOLLS:
            return True
        below = (self.parse.tokens[c] for c in self.parse.children[token.i][:20])
        return token.dep in {"nsubj", "nsubjpass", "dobj"} and any(t.lower in _PEOPLE_TOLLS for t in below)

    def _measures(self, token: Token, counted: str) -> str:
        """Lemma of the predicate, or of the noun that says more than a plain verb does."""
        tokens, at = self.parse.tokens, token
        first, last = self.parse.sentence_tokens[token.sentence]
        if (
            token.i + 1 < last
            and tokens[token.i + 1].lower in {"dead", "missing", "injured", "wounded", "homeless"}
            and tokens[token.i + 1].pos in {"ADJ", "VERB"}
        ):
            return tokens[token.i + 1].lemma
        if token.lower in _PEOPLE_STATES:
            return token.lemma
        for _ in range(8):
            head = tokens[at.head]
            if head.i == at.i:
                return at.lemma if at.pos in {"VERB", "AUX"} and at.i != token.i else ""
            if at.dep == "pobj" and head.dep == "prep":
                owner = tokens[head.head]
                if owner.lemma in _MEASURE_NOUNS and owner.pos == "NOUN":
                    return owner.lemma
            if (
                head.lemma in _MEASURE_NOUNS
                and head.pos == "NOUN"
                and at.dep in {"nummod", "compound", "appos", "amod"}
                and head.i != token.i
            ):
                return head.lemma
            if head.pos == "VERB" or head.pos == "AUX":
                return self._predicate(head, at)
            at = head
        return ""

    def _predicate(self, verb: Token, via: Token) -> str:
        if verb.lemma not in _PLAIN_PREDICATES:
            return verb.lemma
        kids = [self.parse.tokens[c] for c in self.parse.children[verb.i]]
        target = next((c for c in kids if c.dep == "dobj" and c.i != via.i), None)
        if target is not None and verb.lemma in _TRANSITIVE_CHANGES and target.pos == "NOUN":
            return target.lemma
        subject = next((c for c in kids if c.dep in {"nsubj", "nsubjpass"}), None)
        if subject is not None and subject.i != via.i and subject.pos in {"NOUN", "PROPN"}:
            return subject.lemma
        state = next((c for c in kids if c.dep in {"acomp", "attr", "oprd"} and c.i != via.i), None)
        if state is not None and subject is not None and subject.i == via.i:
            return state.lemma
        return verb.lemma

    def _scope(self, found: _Found, noun: Token | None) -> str:
        """`additional` for "another 10" and "10 more", `part` for "two of the 12", `total` for "a total of 23"."""
        before = [self.word(k) for k in range(max(found.first - 4, 0), found.first)]
        after = [self.word(k) for k in range(found.last, min(found.last + 5, len(self.lex)))]
        last2 = before[-2:]
        if before[-1:] in (["another"], ["additional"], ["further"], ["extra"], ["other"]) or after[:1] in (
            ["more"],
            ["other"],
            ["others"],
            ["additional"],
            ["further"],
            ["extra"],
        ):
            return "additional"
        if len(after) > 1 and noun is not None and after[1] == "more" and after[2:3] != ["than"]:
            return "additional"
        if (
            last2 == ["total", "of"]
            or before[-1:] in (["all"], ["combined"], ["total"], ["totaling"], ["totalling"])
            or before[-2:-1] == ["all"]
        ):
            return "total"
        tail = " ".join(after)
        if re.match(r"(?:\w+ ){0,2}(?:in all|in total|altogether|overall|combined)\b", tail):
            return "total"
        if after[:2] in (
            ["of", "the"],
            ["of", "them"],
            ["of", "whom"],
            ["of", "those"],
            ["of", "its"],
            ["of", "his"],
            ["of", "these"],
            ["of", "her"],
            ["of", "their"],
        ):
            return "part"
        if (
            before[-1:] in (["including"], ["among"])
            or last2 in (["of", "whom"], ["of", "them"], ["of", "which"])
            or before[-3:-1] == ["of", "whom"]
        ):
            return "part"
        return ""

    def _period(self, found: _Found, noun: Token | None) -> str:
        text = self.parse.text
        s = self.parse.sentence_at(self.lex[found.first].start)
        first, last = self.parse.sentences[s]
        start, end = self.lex[found.first].start, self.lex[found.last - 1].end
        near_end = noun.end if noun is not None and noun.end > end else end
        k = found.last
        while k < len(self.lex) and self.lex[k].start < near_end:
            k += 1
        if self.word(k) == "(":
            # "about 17,000 kronur ($125) a month"
            for at in range(k, min(k + 7, len(self.lex))):
                if self.lex[at].text == ")":
                    k = at + 1
                    break
        for at in dict.fromkeys((found.last, k)):
            word = self.word(at)
            if word in {"a", "an", "per", "each", "every", "/"} and self.near(at) and self.near(at + 1):
                unit = self.word(at + 1)
                if unit in _PER and (word != "each" or unit in {"year", "month", "week", "day"}):
                    if (
                        self.has(at + 2, ("ago",))
                        or self.has(at + 2, ("earlier",))
                        or self.has(at + 2, ("before",))
                        or self.has(at + 2, ("later",))
                    ):
                        break
                    return f"per {_PER[unit]}"
            if (
                word == "-"
                and self.word(at + 1) in {"a", "an"}
                and self.word(at + 2) == "-"
                and self.word(at + 3) in _PER
            ):
                return f"per {_PER[self.word(at + 3)]}"
            if word in _PER_ADVERBS and self.near(at):
                return _PER_ADVERBS[word]
        # "200,000 kronur more in interest a year"
        for at in range(k + 1, min(k + 5, len(self.lex) - 1)):
            if self.lex[at].kind != "word" or self.lex[at].gap != 1:
                break
            if (
                self.lex[at].lower in {"a", "per"}
                and self.word(at + 1) in {"year", "month", "week", "day"}
                and self.word(at + 2) not in {"ago", "earlier", "later", "before", "after"}
                and self.lex[at - 1].lower
                not in {
                    "in",
                    "for",
                    "than",
                    "from",
                    "of",
                    "by",
                    "over",
                    "on",
                    "about",
                    "nearly",
                    "once",
                    "within",
                    "less",
                    "and",
                }
            ):
                return f"per {_PER[self.word(at + 1)]}"
        # A comparison belongs to the change; the level reached after it has none.
        if found.value.unit not in {"percent", "percentage point"}:
            return ""
        after = text[end : min(last, end + 120)]
        before = text[max(first, start - 90) : start]
        cut = re.search(r"\d|[;—]| but | while ", after)
        clause = after
        if cut and not re.match(r"\s*(?:in (?:the )?)", after[max(cut.start() - 8, 0) : cut.start()]):
            clause = after[: max(cut.start(), 0)]
        for name, pattern in _PERIODS:
            if pattern.search(clause):
                return name
        lead = before[max(before.rfind(w) for w in (";", " but ", " while ", " and ")) + 1 :]
        if any(c.isdigit() for c in lead):
            return ""
        for name, pattern in _PERIODS:
            if pattern.search(lead):
                return name
        return ""


_WEATHER = frozenset("temperature temperatures degrees cold heat mercury".split())
_NOT_ONLY_PEOPLE = frozenset("fire burn free question board release treat bury".split())
_CROWD_VERBS = frozenset("gather march rally protest demonstrate flee attend".split())
_NOMINAL = frozenset("NOUN PROPN ADJ ADV NUM DET X".split())
_NOMINAL_TAGS = frozenset("VBN VBG HYPH CC , POS PRP$".split())
_QUAKES = frozenset("earthquake quake tremor aftershock temblor earthquakes quakes tremors aftershocks".split())
_GROUPS = frozenset(
    "city town village population crowd staff crew team audience family group workforce congregation party squad panel jury gang island community nation country delegation".split()
)
_PERSON_NOUNS = frozenset(
    """officer soldier worker driver passenger teacher farmer nurse doctor singer actor actress president minister mayor senator widow sister brother wife husband nephew niece
    uncle aunt cousin grandson granddaughter suspect victim resident lawyer pilot player striker captain coach trader banker analyst founder leader owner guard director author artist
    veteran native carpenter plumber fisherman electrician tourist migrant refugee""".split()
)


def replace_last(n: Numeral) -> Numeral:
    """The second number of a pair as its own numeral; a unit is looked for after it."""
    return n
