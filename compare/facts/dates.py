"""A parsed article -> its dates, times, durations and sets, as intervals and as TIMEX3.

`date_expressions` reads the words; here they are resolved against the anchor, the tense around them and the date
narrated last. Conventions: TimeML annotation guidelines 1.2.1 for values. Intervals are closed; their ends are dates,
or date-times at minute grain for times of day.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, Literal

from compare.facts.calendar_words import (
    DAYPARTS,
    MONTHS,
    SEASONS,
    SHORT_WORDS,
    UNKNOWN_TIMEX,
    add_days,
    add_months,
    day_of,
    holiday,
    month_end,
    zone_offset,
)
from compare.facts.date_expressions import (
    Ago,
    Century,
    Clock,
    Day,
    Daypart,
    Decade,
    Duration,
    Expression,
    Fixed,
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
    Year,
    find_expressions,
)
from compare.model import DateValue, Fact

if TYPE_CHECKING:
    from compare.model import Moment, Parse, TimexType, Token

Side = Literal["past", "future", "planned", ""]
"""`planned` is what was due when seen from the past: "was set to visit in February"."""
Interval = tuple[date, date]

# How far back a "narrated" date may stand for "three days later" to hang on it, in sentences.
NARRATED_REACH = 2
# The same for the day that a bare time of day belongs to: reports name it once and go on in hours.
DAY_REACH = 12


def find_dates(parse: Parse, *, anchor: Moment | None) -> tuple[Fact, ...]:
    """Every temporal expression, by place, none overlapping another; `anchor` resolves the relative ones.

    Without an anchor these keep None ends and X's in their TIMEX3 value; so they do with one before the year 100 or
    after 9900, around which the calendar ends.
    """
    if anchor is not None and not 100 <= anchor.year <= 9900:
        anchor = None
    facts: list[Fact] = []
    narrated: DateValue | None = None
    narrated_at = -NARRATED_REACH - 1
    told_day: date | None = None
    told_at = -DAY_REACH - 1
    for found in find_expressions(parse.text):
        tokens = parse.tokens_between(found.start, found.end)
        if not _is_temporal(found, parse, tokens):
            continue
        sentence = parse.sentence_at(found.start)
        known = narrated if sentence - narrated_at <= NARRATED_REACH else None
        finite = isinstance(found.node, Relative) and found.node.vague
        side = _side(parse, tokens, finite=finite)
        if found.bound in {"by", "until"} and not _is_gone_by(parse, tokens, side):
            side = "future"
        planned = side == "planned"
        if planned:
            side = "future"
        context = _Context(anchor, side, planned, known, told_day if sentence - told_at <= DAY_REACH else None)
        value = _resolve(found.node, context)
        if value is None:
            continue
        if (
            isinstance(found.node, Duration)
            and found.before == "in"
            and _is_promised(found.node, parse, sentence, side)
        ):
            value = _due_in(found.node, value, context)
        facts.append(
            Fact(
                "date",
                found.start,
                found.end,
                parse.text[found.start : found.end],
                _open_end(value, found, parse, tokens, context),
            )
        )
        if value.timex_type in {"DATE", "TIME"} and value.earliest is not None and value.latest is not None:
            narrated, narrated_at = value, sentence
            told = day_of(value.earliest)
            if value.grain in _FINE and told == day_of(value.latest) and (context.day is None or told <= context.day):
                told_day, told_at = told, sentence
    return tuple(facts)


# --- is it one? ----------------------------------------------------------------------------------

_NAME_ENTITIES = frozenset({"PERSON", "ORG", "WORK_OF_ART", "PRODUCT", "FAC", "LAW", "NORP"})
_TEMPORAL_ENTITIES = frozenset({"DATE", "TIME"})
_TITLES = frozenset(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir lady lord judge sen. rep. gov. prof. detective justice".split()
)
_MODALS = frozenset("may might must".split())
_YEAR_LEADS = frozenset(
    "in since by until till before after during from of to through between and around circa late early mid "
    "fiscal than for as throughout year back towards toward into last like versus vs over vs.".split()
)
_YEAR_NOUNS = frozenset(
    "election elections games olympics paralympics budget season campaign referendum crisis war invasion attack "
    "attacks report law act deal agreement summit census vote film movie book novel study survey interview speech "
    "coup earthquake quake tsunami hurricane flood floods riots protests uprising revolution massacre murder "
    "shooting bombing bombings crash pandemic outbreak world championship championships tournament race final "
    "cup award awards nominee candidate class model edition version sales earnings profit results figures "
    "levels peak accord treaty pact ruling decision case trial conviction raid ban merger takeover".split()
)


def _is_temporal(found: Expression, parse: Parse, tokens: tuple[Token, ...]) -> bool:
    """Refuses names, verbs and figures that only look like dates."""
    if not tokens:
        return False
    node = found.node
    first = tokens[0]
    if isinstance(node, Month) and node.year is None and not node.which:
        return _is_month(parse, tokens)
    if isinstance(node, Day) and node.month is None and node.day is None and not node.which and node.week is None:
        return _is_weekday(parse, tokens)
    if isinstance(node, Day) and node.day is not None and node.year is None and len(tokens) > 1:
        word = first.lower.rstrip(".")
        if word in {"may", "march"} and first.tag in {"MD", "VB", "VBP"}:
            return False
        after = _token_at(parse, tokens[-1].i + 1)
        if after is not None and after.lower in {"percent", "%"}:
            return False
    if isinstance(node, Year) and not node.fiscal and node.last is None and len(tokens) == 1:
        return _is_year(parse, tokens[0])
    if isinstance(node, Holiday) and all(t.ent == "PERSON" for t in tokens):
        return False
    if isinstance(node, Slice):
        if node.n and node.letters == "Q" and node.of is None and _is_sport(parse, first.sentence):
            return False
        if not node.n and node.of is None and not node.which and tokens[-1].pos not in {"NOUN", "PROPN"}:
            return False
    if isinstance(node, Holiday) and node.name in {"easter", "12-25"} and node.year is None:
        after = _token_at(parse, tokens[-1].i + 1)
        if after is not None and after.lower in _CHRISTMAS_THINGS:
            return False
    return not (isinstance(node, Vague) and _is_other_vague(parse, tokens))


_CHRISTMAS_THINGS = frozenset(
    "tree trees carol carols card cards market markets gift gifts present presents decorations lights dinner "
    "pudding cake jumper sweater island shopping egg eggs bunny rising song songs party parties movie".split()
)


def _token_at(parse: Parse, i: int) -> Token | None:
    return parse.tokens[i] if 0 <= i < len(parse.tokens) else None


def _is_other_vague(parse: Parse, tokens: tuple[Token, ...]) -> bool:
    word = tokens[0].lower
    if word == "current":
        return tokens[0].pos not in {"ADJ"} or tokens[0].dep not in {"amod"}
    if word == "recent":
        after = _token_at(parse, tokens[-1].i + 1)
        return len(tokens) == 1 and (after is None or after.pos == "PUNCT")
    return False


def _is_month(parse: Parse, tokens: tuple[Token, ...]) -> bool:
    first, last = tokens[0], tokens[-1]
    word = first.lower.rstrip(".")
    before, after = _token_at(parse, first.i - 1), _token_at(parse, last.i + 1)
    if before is not None and (before.sentence != first.sentence):
        before = None
    lead = before.lower if before else ""
    if lead in {
        "in",
        "of",
        "since",
        "until",
        "during",
        "by",
        "from",
        "through",
        "between",
        "late",
        "early",
        "mid",
        "last",
        "next",
        "this",
        "-",
        "–",
    }:
        if word in {"may", "march", "june", "april", "august"} and first.ent == "PERSON":
            return after is None or not (after.text[:1].isupper() and after.ent == "PERSON")
        return True
    if lead in _TITLES or (first.ent in _NAME_ENTITIES and word in {"may", "march", "june", "april", "august", "jan"}):
        return False
    if word in {"may", "march", "august"} and (
        first.tag in {"MD", "VB", "VBP", "JJ", "VBD", "VBZ"} or first.pos in {"AUX", "VERB"}
    ):
        return False
    if first.ent == "PERSON":
        return False
    if word in {"may", "march"} and after is not None and after.text[:1].isupper() and after.pos == "PROPN":
        return False
    if word in {"may", "march", "april", "june", "august"} and first.ent not in _TEMPORAL_ENTITIES:
        # At the start of a sentence, or beside a capital, these are as often a name or a verb.
        if before is None or (before.text[:1].isupper() and before.pos == "PROPN"):
            return False
        if after is not None and after.text[:1].isupper() and after.pos == "PROPN":
            return False
    return True


def _is_weekday(parse: Parse, tokens: tuple[Token, ...]) -> bool:
    first, last = tokens[0], tokens[-1]
    word = first.lower.rstrip(".")
    before, after = _token_at(parse, first.i - 1), _token_at(parse, last.i + 1)
    if word in SHORT_WORDS:
        return first.ent in _TEMPORAL_ENTITIES or len(tokens) > 1
    if first.ent in _NAME_ENTITIES and len(tokens) == 1:
        named = [t for t in (before, after) if t is not None and t.ent == first.ent and t.text[:1].isupper()]
        # "the Sunday Times", "Sheffield Wednesday": part of a longer name.
        if any(t.start <= first.end + 1 and t.i > first.i for t in named) or (before in named and not first.ent_begins):
            return False
    return not (before is not None and before.lower in _TITLES)


def _is_year(parse: Parse, token: Token) -> bool:
    before, after = _token_at(parse, token.i - 1), _token_at(parse, token.i + 1)
    if before is not None and before.sentence != token.sentence:
        before = None
    if after is not None and after.sentence != token.sentence:
        after = None
    lead = before.lower if before else ""
    if lead in {"$", "£", "€", "#", "no", "no.", "number"}:
        return False
    head = parse.tokens[token.head]
    noun_after = after is not None and after.pos in {"NOUN", "PROPN", "ADJ"} and after.start <= token.end + 1
    if noun_after and after is not None:
        if lead == "at" and after.text[:1].isupper():
            return False
        if after.lower in _YEAR_NOUNS:
            return True
        if after.tag in {"NNS", "NNPS"}:
            # "2000 people", but "the 2016 riots": a determiner makes it the year of a known thing.
            return lead in {"the", "its", "his", "her", "their"} and token.ent == "DATE"
        if lead in {"the", "a", "an", "its", "his", "her", "their", "this", "that", "’s", "'s"}:
            return token.ent == "DATE" or after.tag == "NN"
        return token.ent == "DATE"
    if after is not None and after.lower in {"'s", "’s"}:
        return token.ent != "CARDINAL" or before is None
    if (
        before is not None
        and before.pos == "PROPN"
        and before.ent not in _TEMPORAL_ENTITIES
        and before.lower not in MONTHS
    ):
        return False
    if lead in _YEAR_LEADS:
        return token.ent not in {"CARDINAL", "QUANTITY", "MONEY", "PERCENT"} or lead in {
            "in",
            "since",
            "until",
            "during",
        }
    if lead in {"(", "[", ",", "-", "–", "—"} or before is None:
        return token.ent == "DATE" or lead in {"(", "["}
    if lead in {"or", ";"}:
        return token.ent == "DATE"
    return token.ent == "DATE" and head.pos not in {"ADV"}


_SPORT = frozenset(
    "touchdown touchdowns quarterback yards yard rebounds rebound halftime goal goals points basket baskets "
    "three-pointer pointer fumble interception playoff playoffs lakers celtics nfl nba".split()
)


def _is_sport(parse: Parse, sentence: int) -> bool:
    first, last = parse.sentence_tokens[sentence]
    words = {parse.tokens[i].lower for i in range(first, min(last, first + 120))}
    return len(words & _SPORT) > (1 if words & {"percent", "%", "percentage"} else 0)


# --- past or coming? -----------------------------------------------------------------------------

_FORWARD = frozenset(
    "plan expect schedule set due hope intend agree want ask order urge vow promise prepare invite propose seek slate "
    "poise need aim decide threaten pledge offer anticipate await predict forecast postpone delay defer reschedule "
    "target book tip fix remain move warn consider recommend call demand adjourn".split()
)
_SCHEDULED = frozenset("schedule slate set due plan expect book anticipate forecast poise tip project".split())
_TIMETABLE = frozenset(
    "open begin start meet vote hold return face play take close end expire host go arrive leave run launch kick "
    "resume travel visit head air premiere appear come fall conclude debut mark be have continue hit hear publish post "
    "report decide rule gather welcome sit tour become get make reach depart celebrate observe".split()
)
_FORWARD_NOUNS = frozenset(
    "decision deal agreement bid proposal promise vow pledge intention order request invitation deadline chance right "
    "option permission date motion resolution call ultimatum opportunity".split()
)
_FORWARD_LEADS = frozenset(
    "due scheduled slated expected set planned starting beginning effective ahead upcoming deadline".split()
)
_COMING_EVENTS = frozenset(
    "match game final semifinal semi-final vote election elections meeting summit hearing deadline talks debate parade "
    "ceremony funeral showdown clash poll polls runoff run-off race contest launch auction fixture referendum".split()
)
_PAST_EVENTS = frozenset(
    "attack bombing crash shooting death killing quake earthquake fire explosion blast storm arrest raid collapse "
    "accident murder incident derailment landslide stabbing robbery massacre defeat resignation".split()
)
_MODAL_FUTURE = frozenset("will shall 'll ’ll wo may might can must should could would ca".split())


def _side(parse: Parse, tokens: tuple[Token, ...], *, finite: bool) -> Side:
    """Does the clause around an expression report what happened, or what is due? '' when it does not say."""
    if not tokens:
        return ""
    inside = {t.i for t in tokens}
    first = tokens[0]
    lo, _ = parse.sentence_tokens[first.sentence]
    leads = [parse.tokens[i].lower for i in range(max(lo, first.i - 3), first.i)]
    if _FORWARD_LEADS & set(leads) and "since" not in leads:
        earlier = {parse.tokens[i].lower for i in range(max(lo, first.i - 7), first.i)}
        return "planned" if earlier & {"was", "were", "had"} else "future"
    if leads[-2:] == ["eve", "of"]:
        return "future"
    anchor = next((t for t in tokens if t.head not in inside), first)
    after = _token_at(parse, tokens[-1].i + 1)
    possessed = anchor.dep in {"poss", "compound", "nmod", "amod", "nummod"} and (
        after is not None and anchor.head >= after.i
    )
    if possessed and leads[-1:] in (["after"], ["following"], ["since"]):
        return "past"
    if possessed and leads[-1:] == ["before"]:
        return "future"
    opened = _clause_opener_side(parse, tokens, lo)
    if opened:
        return opened
    at = anchor
    steps = 0
    direct = True
    while steps < 14:
        steps += 1
        if at.head == at.i:
            break
        at = parse.tokens[at.head]
        if at.i in inside:
            continue
        if at.pos not in {"VERB", "AUX"} and not at.tag.startswith("VB"):
            if at.lemma in _PAST_EVENTS:
                return "past"
            direct = direct and (at.pos in {"ADP", "ADV", "SCONJ"} or at.lemma in _COMING_EVENTS)
            continue
        if finite and at.tag == "VBN" and at.dep in {"acl", "amod", "advcl"} and not parse.children[at.i]:
            continue
        side = _verb_side(parse, at, towards=bool({"to", "until", "till", "for"} & set(leads[-1:])))
        # The present is a timetable only for what hangs on the verb itself.
        if side == "future" and at.tag in {"VBZ", "VBP", "VBG"} and not direct:
            side = ""
        if side:
            return side
        direct = False
    # Where the parse tells nothing: the nearest cue before the expression, within the clause.
    for i in range(first.i - 1, max(lo, first.i - 16) - 1, -1):
        token = parse.tokens[i]
        if token.tag == "VBD" or token.text in {";", ":", "—"}:
            break
        if token.lower in {"will", "'ll", "’ll", "due", "scheduled", "slated"}:
            return "future"
    return ""


def _clause_opener_side(parse: Parse, tokens: tuple[Token, ...], begins: int) -> Side:
    """The side of the verb that follows when the expression opens its clause: "in May it had forecast …".

    Parsers hang such openers on the clause before as often as not.
    """
    first = tokens[0].i
    lead = first - 1
    if lead >= begins and parse.tokens[lead].pos in {"ADP", "SCONJ"}:
        lead -= 1
    if lead >= begins and parse.tokens[lead].text not in {";", "—", "–", "“", '"'}:
        return ""
    last = parse.sentence_tokens[tokens[0].sentence][1]
    for i in range(tokens[-1].i + 1, min(tokens[-1].i + 14, last)):
        token = parse.tokens[i]
        if token.text in {";", ":", "—", "–"}:
            return ""
        if token.lower in {"who", "which", "that", "when", "as", "after", "before", "if", "while"}:
            return ""
        if token.lower in {"had", "was", "were", "did"}:
            return "past"
        if token.lower in {"will", "'ll", "’ll"}:
            return "future"
        if token.tag == "VBD":
            return "past"
        if token.tag in {"VBZ", "VBP", "MD", "VB"}:
            return ""
    return ""


def _verb_side(parse: Parse, verb: Token, *, towards: bool) -> Side:
    """Time of a verb from its form and auxiliaries; '' where its head must tell."""
    auxiliaries = [parse.tokens[c] for c in parse.children[verb.i] if parse.tokens[c].dep in {"aux", "auxpass"}]
    words = {a.lower for a in auxiliaries}
    tag, lemma = verb.tag, verb.lemma
    past_aux = bool(words & {"was", "were", "had", "did", "been"}) and not words & {"'ll", "will"}
    has_have = bool(words & {"have", "has", "had", "having", "'ve", "’ve"})
    if words & _MODAL_FUTURE:
        return "past" if has_have else "future"
    if verb.lower in {"will", "shall"}:
        return "future"
    if has_have and tag in {"VBN", "VBD", "VBG"}:
        planned = (lemma in _SCHEDULED and "been" in words) or (towards and lemma in _FORWARD)
        if planned:
            return "planned" if "had" in words else "future"
        return "past"
    if tag == "VBN" or (tag == "VBD" and words & {"is", "are", "'s", "be"}):
        # "Scheduled for Friday", "postponed to Friday", but "postponed on Friday".
        if lemma in _SCHEDULED or (towards and lemma in _FORWARD):
            return "future" if words & {"is", "are", "'re", "’re"} and not past_aux else "planned"
        if words & {"is", "are", "'re", "’re"} and not past_aux:
            return "future"
        if "to" in words:
            return _infinitive_side(parse, verb)
        if words & {"being"}:
            return ""
        return "past"
    if tag == "VBD":
        return "planned" if towards and lemma in _FORWARD else "past"
    if tag == "VBG":
        if words & {"is", "are", "'re", "’re", "am", "'m"}:
            return "future"
        if past_aux:
            return "past"
        return ""
    if tag == "VB":
        if "did" in words:
            return "past"
        if "to" in words:
            return _infinitive_side(parse, verb)
        if words & {"do", "does"}:
            return "future"
        return ""
    if tag in {"VBZ", "VBP"}:
        if lemma in _FORWARD or lemma in _TIMETABLE:
            return "future"
        return ""
    return ""


def _infinitive_side(parse: Parse, verb: Token) -> Side:
    """Reads "Plans to meet", "is to meet": coming; "managed to escape": past."""
    if verb.head == verb.i:
        return "future"
    head = parse.tokens[verb.head]
    if head.lemma in _FORWARD or head.pos == "ADJ" or head.lemma in {"be", "have", "get"}:
        # "Plans to meet", "is due to meet", but "was set to meet", "was to have met".
        near = {
            head.tag,
            *(parse.tokens[c].tag for c in parse.children[head.i] if parse.tokens[c].dep.startswith("aux")),
        }
        if head.pos == "ADJ":
            near.add(parse.tokens[head.head].tag)
        return "planned" if "VBD" in near and not near & {"VBZ", "VBP", "MD"} else "future"
    if head.pos in {"NOUN", "PROPN"}:
        passive = any(parse.tokens[c].dep == "auxpass" for c in parse.children[verb.i])
        return "future" if passive or head.lemma in _FORWARD or head.lemma in _FORWARD_NOUNS else ""
    if head.pos in {"VERB", "AUX"}:
        if head.tag in {"VBZ", "VBP"}:
            return "future"
        return "" if head.tag == "VBG" else _verb_side(parse, head, towards=False)
    return ""


def _is_gone_by(parse: Parse, tokens: tuple[Token, ...], side: Side) -> bool:
    """True for "by Friday the fire had burned …": a deadline that has passed."""
    if side != "past" or not tokens:
        return False
    lo, hi = parse.sentence_tokens[tokens[0].sentence]
    near = parse.tokens[max(lo, tokens[0].i - 20) : min(hi, tokens[-1].i + 20)]
    return any(t.tag == "VBD" for t in near)


def _is_promised(node: Duration, parse: Parse, sentence: int, side: Side) -> bool:
    """True for a length after "in" that leads to a coming time: "will open in two weeks"."""
    first, last = parse.sentence_tokens[sentence]
    words = {parse.tokens[i].lower for i in range(first, min(last, first + 80))}
    return side == "future" and node.modifier in {"", "APPROX"} and bool(words & {"will", "'ll", "’ll", "shall", "due"})


# --- resolving -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Context:
    anchor: Moment | None
    side: Side
    planned: bool = False
    narrated: DateValue | None = None
    told_day: date | None = None
    """The last day told that is not after the anchor's."""

    @property
    def day(self) -> date | None:
        return None if self.anchor is None else day_of(self.anchor)


def _date_value(
    interval: Interval | None,
    timex: str,
    grain: str,
    *,
    modifier: str = "",
    anchored: bool = False,
    readings: tuple[Interval, ...] = (),
) -> DateValue:
    return DateValue(
        interval[0] if interval else None,
        interval[1] if interval else None,
        timex,
        "DATE",
        grain,
        modifier,
        anchored,
        tuple(r for r in readings if r != interval),
    )


def _resolve(node: Node, context: _Context) -> DateValue | None:
    match node:
        case Day():
            return _resolve_day(node, context)
        case Month():
            return _resolve_month(node, context)
        case Year():
            return _resolve_year(node)
        case Decade():
            return _resolve_decade(node, context)
        case Century(n):
            if not 1 <= n <= 99:
                return None
            return _date_value(
                (date(max((n - 1) * 100, 1), 1, 1), date(n * 100 - 1, 12, 31)), f"{n - 1:02d}", "century"
            )
        case Slice():
            return _resolve_slice(node, context)
        case Holiday():
            return _resolve_holiday(node, context)
        case Relative():
            return _resolve_relative(node, context)
        case Ago():
            return _resolve_ago(node, context)
        case Stretch():
            return _resolve_stretch(node, context)
        case Part():
            return _resolve_part(node, context)
        case Nth():
            return _resolve_nth(node, context)
        case Daypart():
            return _resolve_daypart(node, context)
        case Clock():
            return _resolve_clock(node, context)
        case Range():
            return _resolve_range(node, context)
        case Duration():
            return _resolve_duration(node, context)
        case Repeated(value):
            return DateValue(None, None, value, "SET", "")
        case Vague(value, begins_now):
            readings = ((context.day, None),) if begins_now and context.day else ()
            return DateValue(None, None, value, "DATE", "", anchored=True, readings=readings)
        case Fixed(day):
            return _date_value((day, day), day.isoformat(), "day")


def _one_day(day: date, *, anchored: bool, readings: tuple[Interval, ...] = ()) -> DateValue:
    return _date_value((day, day), day.isoformat(), "day", anchored=anchored, readings=readings)


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _resolve_day(node: Day, context: _Context) -> DateValue | None:
    if node.year is not None and node.month is not None and node.day is not None:
        day = _make(node.year, node.month, node.day)
        if day is None:
            return None
        swapped = _make(node.year, node.day, node.month) if node.swapped else None
        return _one_day(day, anchored=False, readings=((swapped, swapped),) if swapped else ())
    if node.month is not None and node.day is not None:
        return _yearless_day(node, context)
    if node.day is not None:
        return _day_of_month(node.day, node.weekday, context)
    return _resolve_weekday(node, context)


def _yearless_day(node: Day, context: _Context) -> DateValue | None:
    month, number = node.month or 1, node.day or 1
    if number > 29 and number > calendar.monthrange(2024, month)[1]:
        return None
    anchor = context.day
    if anchor is None:
        return _date_value(None, f"XXXX-{month:02d}-{number:02d}", "day", anchored=True)
    days = [d for y in range(anchor.year - 8, anchor.year + 9) if 1 <= y <= 9999 and (d := _make(y, month, number))]
    if node.weekday is not None:
        matching = [d for d in days if d.isoweekday() == node.weekday]
        if matching:
            days = matching
    day = _nearest(days, anchor, "" if context.planned else context.side, node.which)
    if day is None:
        return None
    return _one_day(day, anchored=True)


def _nearest(days: list[date], anchor: date, side: Side, which: str = "") -> date | None:
    """The candidate that tense and distance favour.

    Tense decides, unless it leads most of a year away from a day close by on the other side: a verb misread by
    the parser, or "would" for what is over by now, is likelier than that.
    """
    past = [d for d in days if d <= anchor]
    coming = [d for d in days if d >= anchor]
    if which == "last":
        past = [d for d in days if d < anchor]
        return past[-1] if past else None
    if which == "next":
        coming = [d for d in days if d > anchor]
        return coming[0] if coming else None
    if not past or not coming:
        return past[-1] if past else coming[0] if coming else None
    back, on = (anchor - past[-1]).days, (coming[0] - anchor).days
    if side == "past":
        return coming[0] if back > 270 and on < 93 else past[-1]
    if side == "future":
        return past[-1] if on > 270 and back < 32 else coming[0]
    return past[-1] if back <= on else coming[0]


def _day_of_month(number: int, weekday: int | None, context: _Context) -> DateValue | None:
    anchor = context.day
    if anchor is None:
        return _date_value(None, f"XXXX-XX-{number:02d}", "day", anchored=True)
    months = [m for n in range(-13, 14) if (m := add_months(anchor.replace(day=1), n))]
    days = [d for m in months if (d := _make(m.year, m.month, number))]
    if weekday is not None:
        days = [d for d in days if d.isoweekday() == weekday] or days
    past, coming = [d for d in days if d <= anchor], [d for d in days if d >= anchor]
    if not past or not coming:
        return None
    if context.side:
        day = past[-1] if context.side == "past" else coming[0]
    else:
        day = past[-1] if anchor - past[-1] <= coming[0] - anchor else coming[0]
    return _one_day(day, anchored=True)


def _resolve_weekday(node: Day, context: _Context) -> DateValue | None:
    weekday = node.weekday or 1
    anchor = context.day
    if anchor is None:
        return _date_value(None, f"XXXX-WXX-{weekday}", "day", anchored=True)
    if node.week is not None:
        day = add_days(anchor, weekday - anchor.isoweekday() + 7 * node.week)
        return None if day is None else _one_day(day, anchored=True)
    gap = (weekday - anchor.isoweekday()) % 7
    past, coming = add_days(anchor, gap - 7 if gap else 0), add_days(anchor, gap)
    if past is None or coming is None:
        return None
    other: list[date | None] = []
    match node.which:
        case "last":
            day = add_days(anchor, gap - 7)
            other = [add_days(anchor, weekday - anchor.isoweekday() - 7)]
        case "next":
            day = add_days(anchor, weekday - anchor.isoweekday() + 7)
            other = [add_days(anchor, gap or 7)]
        case "this":
            day = add_days(anchor, weekday - anchor.isoweekday())
            if context.side == "past" and day is not None and day > anchor:
                day = past
            elif context.side != "past" and day is not None and day < anchor:
                day = coming
        case _:
            day = coming if context.side == "future" else past
            other = [past if context.side == "future" else coming]
            if gap == 0:
                other = [add_days(anchor, 7 if context.side == "future" else -7)]
    if day is None:
        return None
    return _one_day(day, anchored=True, readings=tuple((d, d) for d in other if d is not None and d != day))


def _whole_month(year: int, month: int) -> Interval:
    return date(year, month, 1), month_end(year, month)


def _resolve_month(node: Month, context: _Context) -> DateValue | None:
    if node.year is not None:
        if not 1 <= node.year <= 9999:
            return None
        return _date_value(_whole_month(node.year, node.month), f"{node.year:04d}-{node.month:02d}", "month")
    anchor = context.day
    if anchor is None:
        return _date_value(None, f"XXXX-{node.month:02d}", "month", anchored=True)
    first = anchor.replace(day=1)
    starts = [date(y, node.month, 1) for y in range(anchor.year - 1, anchor.year + 2) if 1 <= y <= 9999]
    past, coming = [d for d in starts if d <= first], [d for d in starts if d >= first]
    readings: tuple[Interval, ...] = ()
    if node.which == "this":
        start = first.replace(month=node.month)
    elif node.which == "last":
        start = max((d for d in starts if d < first), default=starts[0])
    elif node.which == "next":
        start = min((d for d in starts if d > first), default=starts[-1])
    elif context.side == "future" and not context.planned:
        start = coming[0] if coming else past[-1]
    elif context.side == "past":
        start = past[-1] if past else coming[0]
    else:
        start = min(starts, key=lambda d: (abs((d.year - first.year) * 12 + d.month - first.month), d > first))
    return _date_value(
        _whole_month(start.year, start.month),
        f"{start.year:04d}-{start.month:02d}",
        "month",
        anchored=True,
        readings=readings,
    )


def _resolve_year(node: Year) -> DateValue | None:
    if not 1 <= node.year <= 9998:
        return None
    if node.last is not None:
        return _date_value((date(node.year, 1, 1), date(node.last, 12, 31)), f"{node.year}/{node.last}", "year")
    interval = date(node.year, 1, 1), date(node.year, 12, 31)
    if node.fiscal:
        # Which twelve months those are is each one's own affair: the US government's begin in October,
        # Britain's and India's in April, Australia's in July.
        readings = tuple(
            (date(node.year + shift, month, 1), month_end(node.year + shift + 1, month - 1))
            for shift, month in ((-1, 10), (-1, 7), (-1, 4), (0, 4))
        )
        return _date_value(interval, f"FY{node.year:04d}", "year", readings=readings)
    return _date_value(interval, f"{node.year:04d}", "year")


def _resolve_decade(node: Decade, context: _Context) -> DateValue | None:
    first = node.first
    if node.short:
        anchor = context.day
        # Without an anchor a two-figure decade is the last century's, as in print it nearly always is.
        latest = anchor.year if anchor else 1999
        first = latest - latest % 100 + node.first
        if first > latest:
            first -= 100
    if not 1 <= first <= 9989:
        return None
    return _date_value(
        (date(first, 1, 1), date(first + 9, 12, 31)), f"{first // 10:03d}", "decade", anchored=node.short
    )


def _slice_interval(letters: str, n: int, year: int) -> Interval:
    if letters == "Q":
        return date(year, 3 * n - 2, 1), month_end(year, 3 * n)
    if letters == "H":
        return date(year, 6 * n - 5, 1), month_end(year, 6 * n)
    start = next(month for other, month in SEASONS.values() if other == letters)
    if start == 12:
        return date(year, 12, 1), month_end(year + 1, 2)
    return date(year, start, 1), month_end(year, start + 2)


def _resolve_slice(node: Slice, context: _Context) -> DateValue | None:
    letters = f"{node.letters}{node.n}" if node.n else node.letters
    grain = "quarter" if node.letters == "Q" else "half" if node.letters == "H" else "season"
    if node.of is not None:
        year = _resolve(node.of, context)
        if year is None:
            return None
        if year.earliest is None:
            return _date_value(None, f"XXXX-{letters}", grain, anchored=True)
        number = year.earliest.year
        fiscal = isinstance(node.of, Year) and node.of.fiscal
        interval = _slice_interval(node.letters, node.n, number)
        # A season of "this year": not cut at the anchor, as the year itself would be.
        return _date_value(
            interval, f"{number:04d}-{letters}", grain, anchored=year.anchored, modifier="APPROX" if fiscal else ""
        )
    anchor = context.day
    if anchor is None:
        return _date_value(None, f"XXXX-{letters}", grain, anchored=True)
    spans = [
        _slice_interval(node.letters, node.n, y) for y in range(max(anchor.year - 2, 1), min(anchor.year + 2, 9998))
    ]
    past, coming = [s for s in spans if s[0] <= anchor], [s for s in spans if s[1] >= anchor]
    if node.which == "last":
        past = [s for s in spans if s[1] < anchor]
        chosen = past[-1]
    elif node.which == "next":
        chosen = next(s for s in spans if s[0] > anchor)
    elif node.which == "this":
        inside = [s for s in spans if s[0] <= anchor <= s[1]]
        chosen = inside[0] if inside else next(s for s in spans if s[0].year == anchor.year)
    elif context.side == "future":
        chosen = coming[0]
    elif context.side == "past" or not context.side:
        chosen = past[-1]
    year_number = chosen[0].year
    return _date_value(chosen, f"{year_number:04d}-{letters}", grain, anchored=True)


def _resolve_holiday(node: Holiday, context: _Context) -> DateValue | None:
    if node.weekend:
        return _holiday_weekend(node, context)
    if node.year is not None:
        day = holiday(node.name, node.year)
        return None if day is None else _one_day(day, anchored=False)
    anchor = context.day
    if anchor is None:
        timex = f"XXXX-{node.name}" if node.name[:2].isdigit() and len(node.name) == 5 else "XXXX-XX-XX"
        return _date_value(None, timex, "day", anchored=True)
    years = range(max(anchor.year - 1, 1), min(anchor.year + 2, 9999))
    days = sorted(d for y in years if (d := holiday(node.name, y)) is not None)
    if node.which == "this":
        same = [d for d in days if d.year == anchor.year]
        chosen = same[0] if same else None
    else:
        chosen = _nearest(days, anchor, context.side, node.which)
    return None if chosen is None else _one_day(chosen, anchored=True)


def _holiday_weekend(node: Holiday, context: _Context) -> DateValue | None:
    """The Saturday and Sunday next to a holiday, and the holiday with the days between."""
    value = _resolve_holiday(replace(node, weekend=False), context)
    if value is None or value.earliest is None:
        return value
    day = day_of(value.earliest)
    saturday = add_days(day, 6 - day.isoweekday() if day.isoweekday() > 2 else -day.isoweekday() - 1)
    sunday = None if saturday is None else add_days(saturday, 1)
    if saturday is None or sunday is None:
        return None
    iso = saturday.isocalendar()
    return _date_value(
        (min(saturday, day), max(sunday, day)),
        f"{iso.year:04d}-W{iso.week:02d}-WE",
        "weekend",
        anchored=value.anchored,
        readings=((saturday, sunday),),
    )


# relative times


def _unit_interval(unit: str, day: date, shift: int) -> tuple[Interval, str] | None:
    """The calendar unit that holds `day`, so many units on, and its TIMEX3 value."""
    if unit == "fortnight":
        unit, shift = "week", shift * 2
    if unit in {"day", "night"}:
        at = add_days(day, shift)
        return None if at is None else ((at, at), at.isoformat())
    if unit in {"week", "weekend"}:
        monday = add_days(day, 1 - day.isoweekday() + 7 * shift)
        sunday = None if monday is None else add_days(monday, 6)
        if monday is None or sunday is None:
            return None
        iso = monday.isocalendar()
        week = f"{iso.year:04d}-W{iso.week:02d}"
        if unit == "weekend":
            return (sunday - timedelta(days=1), sunday), f"{week}-WE"
        return (monday, sunday), week
    if unit == "month":
        first = add_months(day.replace(day=1), shift)
        return None if first is None else (_whole_month(first.year, first.month), f"{first.year:04d}-{first.month:02d}")
    if unit == "quarter":
        first = add_months(day.replace(day=1, month=(day.month - 1) // 3 * 3 + 1), 3 * shift)
        if first is None:
            return None
        n = (first.month - 1) // 3 + 1
        return _slice_interval("Q", n, first.year), f"{first.year:04d}-Q{n}"
    years = {"year": 1, "decade": 10, "century": 100}[unit]
    start = day.year - day.year % years + shift * years
    last = start + years - 1
    if not (start >= 1 and last <= 9999):
        return None
    timex = f"{start:04d}"[: {"year": 4, "decade": 3, "century": 2}[unit]]
    return (date(start, 1, 1), date(last, 12, 31)), timex


def _resolve_relative(node: Relative, context: _Context) -> DateValue | None:
    unknown = _date_value(None, UNKNOWN_TIMEX.get(node.unit, "XXXX-XX-XX"), node.unit, anchored=True)
    if node.base == "narrated":
        told = context.narrated
        if told is None and node.shift > 0 and context.side == "future" and context.day is not None:
            return _resolve_relative(replace(node, base="anchor"), context)
        if told is None or told.earliest is None or told.latest is None:
            return unknown
        base = day_of(told.latest if node.shift > 0 and node.unit in {"day", "night"} else told.earliest)
        if node.unit in {"day", "night", "week"} and told.grain not in {"day", "minute", "hour", "second", "daypart"}:
            return unknown
        if node.unit == "month" and told.grain not in {"day", "minute", "hour", "second", "daypart", "week", "month"}:
            return unknown
    else:
        if context.day is None:
            return unknown
        base = context.day
    if node.unit == "hour":
        return unknown
    if node.fiscal:
        return _date_value(None, f"FY{base.year:04d}", node.unit, anchored=True)
    found = _unit_interval(node.unit, base, node.shift)
    if found is None:
        return None
    (first, last), timex = found
    readings: tuple[Interval, ...] = ()
    if node.unit == "weekend" and node.base == "anchor":
        return _resolve_weekend(node, context, base)
    if node.this and node.unit == "week" and context.day is not None:
        # Spoken loosely, the seven days up to now.
        ago = add_days(context.day, -6)
        readings = ((ago, context.day),) if ago is not None else ()
    if node.vague and node.unit not in {"day", "night"} and context.day is not None and context.side == "past":
        last = min(last, context.day)
    return _date_value(
        (first, last), timex, "day" if node.unit == "night" else node.unit, anchored=True, readings=readings
    )


def _resolve_weekend(node: Relative, context: _Context, base: date) -> DateValue | None:
    current = _unit_interval("weekend", base, 0)
    before, after = _unit_interval("weekend", base, -1), _unit_interval("weekend", base, 1)
    if current is None or before is None or after is None:
        return None
    if node.vague or node.shift == 0:
        # Before it has come, "this weekend" is the one ahead unless something already happened then; "the
        # weekend" is the one just past unless something is due.
        gone = context.side == "past" if node.this else context.side != "future"
        chosen = before if base < current[0][0] and gone else current
    elif node.shift < 0:
        chosen = before
    else:
        chosen = after
    others = tuple(
        x[0] for x in (before, current, after) if x is not chosen and abs(x[0][0] - base) <= timedelta(days=9)
    )
    return _date_value(chosen[0], chosen[1], "weekend", anchored=True, readings=others)


_TIME_UNITS = {"second": timedelta(seconds=1), "minute": timedelta(minutes=1), "hour": timedelta(hours=1)}
_FINE = frozenset({"day", "night", "second", "minute", "hour", "daypart"})


def _resolve_ago(node: Ago, context: _Context) -> DateValue | None:
    unit = "day" if node.unit == "night" else node.unit
    modifier = {"LESS_THAN": "LESS_THAN", "MORE_THAN": "BEFORE" if node.sign < 0 else "AFTER"}.get(
        node.modifier, node.modifier
    )
    if node.count is None:
        value = "PAST_REF" if node.sign < 0 else "FUTURE_REF"
        if node.base == "narrated":
            value = UNKNOWN_TIMEX.get(unit, "XXXX")
        return DateValue(None, None, value, "DATE", "", modifier, anchored=True)
    unknown = DateValue(
        None,
        None,
        UNKNOWN_TIMEX.get(unit, "XXXX"),
        "TIME" if unit in _TIME_UNITS else "DATE",
        unit,
        modifier,
        anchored=True,
    )
    grain = unit
    if node.base == "narrated":
        told = context.narrated
        if told is None or told.earliest is None or told.latest is None:
            return unknown
        if unit in _FINE | {"week", "weekend"} and told.grain not in _FINE:
            return unknown
        if unit in {"year", "decade"} and told.grain in {"month", "quarter", "half", "season"}:
            return _shifted(told, node)
        base: Moment = told.earliest
    elif context.anchor is None:
        return unknown
    else:
        base = context.anchor
    if unit in _TIME_UNITS:
        if not isinstance(base, datetime):
            if node.base == "anchor" and unit == "hour" and node.count >= 24:
                day = add_days(base, node.sign * round(node.count / 24))
                return None if day is None else _one_day(day, anchored=True)
            return unknown
        try:
            at = base + node.sign * node.count * _TIME_UNITS[unit]
        except OverflowError:
            return None
        at = at.replace(second=0, microsecond=0)
        return DateValue(at, at, f"{at:%Y-%m-%dT%H:%M}", "TIME", "minute", modifier, anchored=True)
    found = _counted_back(unit, day_of(base), node.sign * node.count)
    if found is None:
        return None
    (first, last), timex, readings = found
    if modifier == "BEFORE":
        return DateValue(None, last, timex, "DATE", grain, modifier, anchored=True)
    if modifier == "AFTER":
        return DateValue(first, None, timex, "DATE", grain, modifier, anchored=True)
    return _date_value((first, last), timex, grain, modifier=modifier, anchored=True, readings=readings)


def _shifted(told: DateValue, node: Ago) -> DateValue | None:
    """Reads "A year earlier" of a month or quarter: the same month or quarter of that year."""
    years = round((node.count or 0) * (10 if node.unit == "decade" else 1)) * node.sign
    if told.earliest is None or told.latest is None:
        return None
    first = add_months(day_of(told.earliest), 12 * years)
    end = day_of(told.latest)
    whole = end == month_end(end.year, end.month)
    last = add_months(end, 12 * years)
    if first is None or last is None:
        return None
    if whole:
        last = month_end(last.year, last.month)
    head, rest = told.timex[:4], told.timex[4:]
    timex = f"{int(head) + years:04d}{rest}" if head.isdigit() and "/" not in rest else f"{first.year:04d}"
    return _date_value((first, last), timex, told.grain, anchored=True)


def _counted_back(unit: str, base: date, count: float) -> tuple[Interval, str, tuple[Interval, ...]] | None:
    """The unit so many units from a day, with the readings that a looser count allows."""
    days_per = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
    if abs(count) > 4_000_000:
        return None
    if count != int(count) or unit == "fortnight":
        # Half units fall back to the finer one: a year and a half is 18 months.
        if unit in days_per:
            day = add_days(base, round(count * days_per[unit]))
            if day is None:
                return None
            if unit == "fortnight":
                week = _unit_interval("week", day, 0)
                return None if week is None else (week[0], week[1], ((day, day),))
            return (day, day), day.isoformat(), ()
        per = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
        if unit == "month":
            day = add_days(base, round(count * 30.44))
            return None if day is None else (_whole_month(day.year, day.month), f"{day:%Y-%m}", ())
        found = _unit_interval("month", base, round(count * per))
        return None if found is None else (found[0], found[1], ())
    n = int(count)
    coarse = {"decade": ("year", 10 * n), "century": ("year", 100 * n)}.get(unit, (unit, n))
    found = _unit_interval(coarse[0], base, coarse[1])
    if found is None:
        return None
    readings: list[Interval] = []
    if unit in days_per:
        exact = add_days(base, n * days_per[unit])
        slack = days_per[unit] // 2 + (1 if abs(n) > 3 and unit == "day" else 0)
        if exact is not None:
            lo, hi = add_days(exact, -slack), add_days(exact, slack)
            if unit != "day" and lo is not None and hi is not None:
                readings += [(exact, exact), (lo, hi)]
    elif unit in {"month", "year"}:
        exact = add_months(base, n * (12 if unit == "year" else 1))
        if exact is not None:
            half = 15 if unit == "month" else 183
            lo, hi = add_days(exact, -half), add_days(exact, half)
            if lo is not None and hi is not None:
                readings.append((lo, hi))
    return found[0], found[1], tuple(readings)


def _length_back(base: date, unit: str, count: float, sign: int) -> date | None:
    """The day a length of time before (or after) `base`."""
    if abs(count) > 4_000_000:
        return None
    if unit in {"day", "night", "week", "weekend", "fortnight"}:
        days = {"week": 7, "weekend": 7, "fortnight": 14}.get(unit, 1)
        return add_days(base, round(sign * count * days))
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
    if months is None:
        return None
    return add_months(base, round(sign * count * months))


def _resolve_stretch(node: Stretch, context: _Context) -> DateValue | None:
    plain = DateValue(None, None, node.value, "DURATION", node.unit, anchored=True)
    if node.end is not None:
        end = _resolve(node.end, context)
        if end is None or end.latest is None:
            return plain
        last = day_of(end.latest)
        after = add_days(last, 1)
        first = None if after is None else _length_back(after, node.unit, node.count, -1)
        if first is None:
            return plain
        return DateValue(first, last, node.value, "DURATION", node.unit, anchored=end.anchored)
    if context.day is None:
        return plain
    if node.unit == "quarter":
        # Companies count whole quarters.
        near = _unit_interval("quarter", context.day, node.sign)
        far = _unit_interval("quarter", context.day, node.sign * round(node.count)) if node.count < 1000 else None
        if near is None or far is None:
            return plain
        both = (near[0], far[0]) if node.sign > 0 else (far[0], near[0])
        return DateValue(both[0][0], both[1][1], node.value, "DURATION", node.unit, anchored=True)
    other = _length_back(context.day, node.unit, node.count, node.sign)
    if other is None:
        return plain
    first, last = sorted((other, context.day))
    return DateValue(first, last, node.value, "DURATION", node.unit, anchored=True)


def _resolve_duration(node: Duration, context: _Context) -> DateValue:
    del context
    return DateValue(None, None, node.value, "DURATION", node.unit, node.modifier)


def _due_in(node: Duration, value: DateValue, context: _Context) -> DateValue:
    """A length after "in", of what is due: still a DURATION to TimeML, and the time it leads to."""
    if node.count is None or context.anchor is None or "/" in node.value:
        return value
    due = _resolve_ago(Ago(node.count, node.unit, 1, "anchor", node.modifier), context)
    if due is None:
        return value
    return replace(value, earliest=due.earliest, latest=due.latest, anchored=True, readings=due.readings)


# parts


def _third(interval: Interval, grain: str, part: str) -> Interval | None:
    """A third of an interval: of a month by days, of a year by months, of a decade by years (4, 3, 3)."""
    first, last = interval
    if grain == "month":
        year, month = first.year, first.month
        cut = {"early": (1, 10), "mid": (11, 20), "late": (21, month_end(year, month).day)}[part]
        return date(year, month, cut[0]), date(year, month, cut[1])
    if grain in {"year", "half", "quarter", "season"}:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        step = max(months // 3, 1)
        index = {"early": 0, "mid": 1, "late": 2}[part]
        start = add_months(first, index * step)
        stop = add_months(first, (index + 1) * step - 1) if index < 2 else last
        if start is None or stop is None:
            return None
        return start, month_end(stop.year, stop.month)
    if grain == "decade":
        years = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}[part]
        return date(first.year + years[0], 1, 1), date(first.year + years[1], 12, 31)
    if grain == "century":
        years = {"early": (0, 33), "mid": (34, 66), "late": (67, 99)}[part]
        start_year = max(first.year - first.year % 100, 0)
        return date(max(start_year + years[0], 1), 1, 1), date(start_year + years[1], 12, 31)
    if grain == "week":
        days = {"early": (0, 1), "mid": (2, 3), "late": (4, 6)}[part]
        return first + timedelta(days=days[0]), first + timedelta(days=days[1])
    return None


_PART_MOD = {
    "early": "START",
    "mid": "MID",
    "late": "END",
    "earlier": "START",
    "later": "END",
    "beginning": "START",
    "middle": "MID",
    "end": "END",
}


def _resolve_part(node: Part, context: _Context) -> DateValue | None:
    inner_context = replace(context, side="") if isinstance(node.of, Relative) and node.of.vague else context
    whole = _resolve(node.of, inner_context)
    if whole is None:
        return None
    modifier = _PART_MOD.get(node.part, "")
    if node.part.startswith("half"):
        return _half(whole, 1 if node.part == "half1" else 2)
    if whole.earliest is None or whole.latest is None:
        return replace(whole, modifier=modifier)
    if isinstance(whole.earliest, datetime):
        return replace(whole, modifier=modifier)
    first, last = day_of(whole.earliest), day_of(whole.latest)
    if node.part in {"earlier", "later"}:
        return _earlier_or_later(node.part, whole, context)
    if whole.grain == "day":
        hours = {
            "early": (0, 7),
            "mid": (8, 15),
            "late": (16, 23),
            "beginning": (0, 7),
            "middle": (8, 15),
            "end": (16, 23),
        }[node.part]
        return replace(
            whole,
            earliest=datetime.combine(first, time(hours[0], 0)),
            latest=datetime.combine(first, time(hours[1], 59)),
            grain="daypart",
            modifier=modifier,
            readings=(
                *(
                    (datetime.combine(day_of(a), time(hours[0], 0)), datetime.combine(day_of(b), time(hours[1], 59)))
                    for a, b in whole.readings
                    if a and b
                ),
            ),
        )
    if node.part == "end":
        # "The end of the year" is its last day to a deadline, its last weeks to a plan.
        late = _third((first, last), whole.grain, "late")
        return replace(whole, earliest=last, latest=last, modifier=modifier, readings=(late,) if late else ())
    if node.part == "beginning":
        early = _third((first, last), whole.grain, "early")
        return replace(
            whole, earliest=first, latest=early[1] if early else last, modifier=modifier, readings=((first, first),)
        )
    third = _third((first, last), whole.grain, {"middle": "mid"}.get(node.part, node.part))
    if third is None:
        return replace(whole, modifier=modifier)
    readings: tuple[Interval, ...] = ()
    if isinstance(node.of, Month | Relative | Slice | Part) and whole.grain == "week" and node.part == "late":
        readings = ((third[0] - timedelta(days=1), third[1]),)
    return replace(whole, earliest=third[0], latest=third[1], modifier=modifier, readings=readings)


def _earlier_or_later(part: str, whole: DateValue, context: _Context) -> DateValue:
    """Reads "Earlier this year" ends at the anchor, "later this year" begins there."""
    modifier = _PART_MOD[part]
    anchor = context.day
    if whole.earliest is None or whole.latest is None:
        return whole
    first, last = day_of(whole.earliest), day_of(whole.latest)
    if anchor is not None and first <= anchor <= last and whole.grain != "day":
        if part == "earlier":
            return replace(whole, latest=anchor, modifier=modifier)
        return replace(whole, earliest=anchor, modifier=modifier)
    return replace(whole, modifier=modifier)


def _half(whole: DateValue, n: int) -> DateValue | None:
    if whole.earliest is None or whole.latest is None:
        return replace(whole, modifier="START" if n == 1 else "END")
    first, last = day_of(whole.earliest), day_of(whole.latest)
    if whole.grain == "month":
        middle = first.replace(day=15)
        span = (first, middle) if n == 1 else (first.replace(day=16), last)
    else:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        cut = add_months(first, months // 2)
        if cut is None or months < 2:
            return replace(whole, modifier="START" if n == 1 else "END")
        span = (first, cut - timedelta(days=1)) if n == 1 else (cut, last)
    return replace(whole, earliest=span[0], latest=span[1], modifier="START" if n == 1 else "END")


def _resolve_nth(node: Nth, context: _Context) -> DateValue | None:
    inner = replace(context, side="") if isinstance(node.of, Relative) and node.of.vague else context
    whole = _resolve(node.of, inner)
    if whole is None:
        return None
    if whole.earliest is None or whole.latest is None:
        if node.unit == "month" and whole.timex == "XXXX" and 1 <= node.n <= 12:
            return _date_value(None, f"XXXX-{node.n:02d}", "month", anchored=True)
        if node.unit == "day" and len(whole.timex) == 7 and 1 <= node.n <= 31:
            return _date_value(None, f"{whole.timex}-{node.n:02d}", "day", anchored=True)
        return _date_value(None, whole.timex, whole.grain, anchored=True)
    first, last = day_of(whole.earliest), day_of(whole.latest)
    if node.unit.startswith("weekday"):
        weekday = int(node.unit[7:])
        days = [
            d
            for n in range(min((last - first).days + 1, 400))
            if (d := first + timedelta(days=n)).isoweekday() == weekday
        ]
        index = node.n - 1 if node.n > 0 else node.n
        if not days or not -len(days) <= index < len(days):
            return None
        return _one_day(days[index], anchored=whole.anchored)
    if node.unit == "month" and whole.grain == "year" and node.count == 1 and 1 <= node.n <= 12:
        return _date_value(
            _whole_month(first.year, node.n), f"{first.year:04d}-{node.n:02d}", "month", anchored=whole.anchored
        )
    if node.unit in {"quarter"} and whole.grain == "year" and node.count == 1:
        n = node.n if node.n > 0 else 4
        return (
            _date_value(
                _slice_interval("Q", n, first.year), f"{first.year:04d}-Q{n}", "quarter", anchored=whole.anchored
            )
            if n <= 4
            else None
        )
    if node.unit == "weekend":
        index = node.n
        saturdays = [
            d for n in range(min((last - first).days + 1, 400)) if (d := first + timedelta(days=n)).isoweekday() == 6
        ]
        index = node.n - 1 if node.n > 0 else node.n
        if not saturdays or not -len(saturdays) <= index < len(saturdays):
            return None
        saturday = saturdays[index]
        iso = saturday.isocalendar()
        return _date_value(
            (saturday, saturday + timedelta(days=1)),
            f"{iso.year:04d}-W{iso.week:02d}-WE",
            "weekend",
            anchored=whole.anchored,
        )
    after_last = add_days(last, 1)
    if after_last is None:
        return None
    if node.n < 0:
        start = _length_back(after_last, node.unit, node.count, -1)
        stop: date | None = last
    else:
        start = first if node.n == 1 else _length_back(first, node.unit, node.n - 1, 1)
        beyond = None if start is None else _length_back(start, node.unit, node.count, 1)
        stop = None if beyond is None else add_days(beyond, -1)
    if start is None or stop is None or start > last or start < first:
        return None
    stop = min(stop, last)
    if node.unit == "day" and node.count == 1:
        return _one_day(start, anchored=whole.anchored)
    timex = f"{start.isoformat()}/{stop.isoformat()}"
    readings: tuple[Interval, ...] = ()
    if node.unit == "month" and whole.grain == "year":
        if (node.count, start.month) in {(3, 1), (3, 10)}:
            timex = f"{start.year:04d}-Q{(start.month + 2) // 3}"
        elif node.count == 6:
            timex = f"{start.year:04d}-H{1 if start.month == 1 else 2}"
        else:
            timex = f"{start:%Y-%m}/{stop:%Y-%m}"
    if node.unit == "week" and node.count == 1:
        monday = start - timedelta(days=start.isoweekday() - 1)
        readings = ((monday, monday + timedelta(days=6)),)
    return _date_value((start, stop), timex, node.unit, anchored=whole.anchored, readings=readings)


# times of day


def _told_day(context: _Context) -> date | None:
    """The day a bare time of day belongs to: the one told just before, else the anchor's."""
    told = context.narrated
    if told is not None and told.earliest is not None and told.latest is not None and told.grain in _FINE:
        first = day_of(told.earliest)
        if first == day_of(told.latest) and (context.side == "future" or context.day is None or first <= context.day):
            return first
    if context.side != "future" and context.told_day is not None:
        return context.told_day
    return context.day


def _resolve_daypart(node: Daypart, context: _Context) -> DateValue | None:
    letters, first_hour, last_hour = DAYPARTS.get(node.part, ("NI", 18, 5))
    if node.part == "hours":
        letters, first_hour, last_hour = "NI", 0, 5
    anchored = True
    readings: tuple[Interval, ...] = ()
    if node.of is not None:
        day_value = _resolve(node.of, context)
        if day_value is None:
            return None
        day = None if day_value.earliest is None else day_of(day_value.earliest)
        if (
            day_value.earliest is not None
            and day_value.latest is not None
            and day_of(day_value.earliest) != day_of(day_value.latest)
        ):
            return None
        anchored = day_value.anchored
        readings = tuple((day_of(a), day_of(b)) for a, b in day_value.readings if a is not None and b is not None)
        unknown = day_value.timex
    else:
        day = _told_day(context)
        unknown = "XXXX-XX-XX"
    modifier = {"early": "START", "late": "END", "mid": "MID", "": ""}[node.third]
    if day is None:
        return DateValue(None, None, f"{unknown}T{letters}", "TIME", "daypart", modifier, anchored=anchored)
    if node.part == "overnight":
        if node.of is None and context.side != "future":
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
            tuple(readings),
        )
    hours = last_hour - first_hour + 1
    if node.third and hours >= 3:
        step = hours // 3
        index = {"early": 0, "mid": 1, "late": 2}[node.third]
        first_hour, last_hour = (
            first_hour + index * step,
            (first_hour + (index + 1) * step - 1 if index < 2 else last_hour),
        )
        if node.part == "morning" and node.third == "early":
            first_hour = 4
    spans: list[tuple[datetime, datetime]] = [
        (datetime.combine(a, time(first_hour, 0)), datetime.combine(a, time(last_hour, 59))) for a, _ in readings
    ]
    if node.part == "night":
        after = add_days(day, 1)
        if after is not None:
            spans.append((datetime.combine(day, time(18, 0)), datetime.combine(after, time(5, 59))))
    elif node.part == "morning":
        spans.append((datetime.combine(day, time(0, 0)), datetime.combine(day, time(11, 59))))
    return DateValue(
        datetime.combine(day, time(first_hour, 0)),
        datetime.combine(day, time(last_hour, 59)),
        f"{day.isoformat()}T{letters}",
        "TIME",
        "daypart",
        modifier,
        anchored,
        tuple(spans),
    )


def _resolve_clock(node: Clock, context: _Context) -> DateValue | None:
    anchored = True
    others: tuple[date, ...] = ()
    if node.of is not None:
        value = _resolve(node.of, context)
        if value is None:
            return None
        if value.earliest is None or value.latest is None:
            figures = f"{node.hour:02d}:{node.minute:02d}"
            return DateValue(None, None, f"{value.timex}T{figures}", "TIME", "minute", node.modifier, anchored=True)
        if day_of(value.earliest) != day_of(value.latest):
            return None
        day: date | None = day_of(value.earliest)
        anchored = value.anchored
        others = tuple(day_of(a) for a, _ in value.readings if a is not None)
    else:
        day = _told_day(context)
    figures = f"{node.hour:02d}:{node.minute:02d}" + (f":{node.second:02d}" if node.second is not None else "")
    if day is None:
        zone_mark = "Z" if node.zone == 0 and node.zone is not None else ""
        return DateValue(None, None, f"XXXX-XX-XXT{figures}{zone_mark}", "TIME", "minute", node.modifier, anchored=True)
    zone: timezone | None = None
    if node.offset is not None:
        zone = timezone(timedelta(minutes=node.offset))
    elif node.zone is not None:
        zone = zone_offset(node.zone, day)

    def moment(on: date, hour: int) -> datetime | None:
        if hour == 24:
            following = add_days(on, 1)
            return None if following is None else datetime.combine(following, time(0, 0), zone)
        return datetime.combine(on, time(hour, node.minute, node.second or 0), zone)

    at = moment(day, node.hour)
    if at is None:
        return None
    readings: list[tuple[Moment | None, Moment | None]] = []
    if node.unsure and node.hour <= 12:
        other = moment(day, (node.hour + 12) % 24)
        readings.append((other, other))
    if node.hour == 24:
        begin = moment(day, 0)
        readings.append((begin, begin))
    for alternative in others:
        there = moment(alternative, node.hour)
        readings.append((there, there))
    mark = ""
    if zone is not None:
        mark = "Z" if zone.utcoffset(None) == timedelta(0) else f"{at:%z}"[:3] + ":" + f"{at:%z}"[3:5]
    grain = "second" if node.second is not None else "minute"
    if node.modifier:
        first, last = datetime.combine(day, time(0, 0), zone), datetime.combine(day, time(23, 59), zone)
        ends = (min(first, at), at) if node.modifier == "BEFORE" else (at, max(at, last))
        return DateValue(*ends, f"{day.isoformat()}T{figures}{mark}", "TIME", grain, node.modifier, anchored)
    return DateValue(
        at, at, f"{day.isoformat()}T{figures}{mark}", "TIME", grain, node.modifier, anchored, tuple(readings)
    )


# ranges and open ends


def _ends(node: Range, context: _Context) -> tuple[DateValue, DateValue] | None:
    """Both ends resolved; the one with less said follows the other: "March to June 2022"."""
    first, last = node.first, node.last
    if (
        isinstance(first, Part)
        and isinstance(last, Part)
        and _year_of(last.of) is not None
        and _year_of(first.of) is None
    ):
        first = Part(first.part, _with_year(first.of, _year_of(last.of)))
    year_first, year_last = _year_of(first), _year_of(last)
    if year_first is None and year_last is not None:
        first = _with_year(first, year_last)
        a, b = _resolve(first, context), _resolve(last, context)
        if a and b and a.earliest and b.latest and day_of(a.earliest) > day_of(b.latest):
            a = _resolve(_with_year(node.first, year_last - 1), context)
    elif year_last is None and year_first is not None:
        last = _with_year(last, year_first)
        a, b = _resolve(first, context), _resolve(last, context)
        if a and b and a.earliest and b.latest and day_of(a.earliest) > day_of(b.latest):
            b = _resolve(_with_year(node.last, year_first + 1), context)
    elif context.side == "future":
        b = _resolve(last, context)
        a = None
        if b is not None and b.latest is not None and isinstance(first, Day | Month | Slice):
            a = _resolve(first, replace(context, anchor=day_of(b.latest), side="past"))
        # Under way already, or all of it to come.
        if a is not None and a.earliest is not None and context.day is not None and day_of(a.earliest) <= context.day:
            return (a, b) if b is not None else None
        a = _resolve(first, context)
        b = None
        if a is not None and a.earliest is not None and not isinstance(last, Relative):
            b = _resolve(last, replace(context, anchor=day_of(a.earliest)))
        b = b or _resolve(last, context)
    else:
        b = _resolve(last, context)
        a = None
        if b is not None and b.latest is not None and isinstance(first, Day | Month | Holiday | Slice):
            a = _resolve(first, replace(context, anchor=day_of(b.latest), side="past"))
        a = a or _resolve(first, context)
    return (a, b) if a is not None and b is not None else None


def _year_of(node: Node) -> int | None:
    if isinstance(node, Day | Month | Holiday | Year):
        return node.year
    if isinstance(node, Slice) and isinstance(node.of, Year):
        return node.of.year
    if isinstance(node, Part | Nth):
        return _year_of(node.of)
    return None


def _with_year(node: Node, year: int | None) -> Node:
    if year is None:
        return node
    if isinstance(node, Day) and node.year is None and node.month is not None:
        return replace(node, year=year)
    if isinstance(node, Month | Holiday) and node.year is None:
        return replace(node, year=year)
    if isinstance(node, Slice) and node.of is None:
        return replace(node, of=Year(year))
    if isinstance(node, Part):
        return Part(node.part, _with_year(node.of, year))
    return node


def _resolve_range(node: Range, context: _Context) -> DateValue | None:
    ends = _ends(node, context)
    if ends is None:
        return None
    a, b = ends
    timed: TimexType = "TIME" if "TIME" in {a.timex_type, b.timex_type} else "DATE"
    timex = f"{a.timex}/{b.timex}"
    anchored = a.anchored or b.anchored
    low, high = a.earliest, b.latest
    if context.day is not None and isinstance(node.first, Vague):
        low = context.day
    if context.day is not None and isinstance(node.last, Vague):
        high = context.day
    if low is None or high is None:
        return DateValue(None, None, timex, timed, a.grain, anchored=anchored)
    if isinstance(low, datetime) != isinstance(high, datetime):
        low, high = day_of(low), day_of(high)
    if isinstance(low, datetime) and isinstance(high, datetime) and (low.tzinfo is None) != (high.tzinfo is None):
        zone = high.tzinfo or low.tzinfo
        low, high = low.replace(tzinfo=zone), high.replace(tzinfo=zone)
    if low > high:
        if isinstance(low, datetime) and isinstance(high, datetime) and low - high < timedelta(hours=24):
            high = high + timedelta(days=1)  # over midnight
        else:
            return DateValue(None, None, timex, timed, a.grain, anchored=anchored)
    return DateValue(low, high, timex, timed, a.grain, anchored=anchored)


def _open_end(
    value: DateValue, found: Expression, parse: Parse, tokens: tuple[Token, ...], context: _Context
) -> DateValue:
    """The value with the end opened that a preposition right before it opens: since, until, by, before, after, from."""
    bound = found.bound
    if not bound or value.earliest is None or value.latest is None or value.timex_type not in {"DATE", "TIME"}:
        return value
    if _modifies_noun(parse, tokens):
        return value
    if bound in {"just after", "just before"}:
        return _just(value, after=bound == "just after")
    ahead = context.day is not None and day_of(value.earliest) > context.day
    if bound == "from" and found.before == "from" and context.side != "future" and not ahead:
        return value
    if bound == "from on":
        bound = "from"
    # The unopened readings go with it, as each stands for the named time itself.
    if bound == "since":
        anchor = _like(context.anchor, value.earliest)
        latest = anchor if anchor is not None and not _later(value.earliest, anchor) else None
        return replace(value, latest=latest, readings=(), bound="since")
    if bound == "from":
        return replace(value, latest=None, readings=(), bound="from")
    if bound == "after":
        beyond = _next_moment(value.latest)
        return replace(value, earliest=beyond, latest=None, readings=(), bound="after")
    if bound == "before":
        return replace(value, earliest=None, latest=_previous_moment(value.earliest), readings=(), bound="before")
    return replace(value, earliest=None, readings=(), bound=bound)


def _modifies_noun(parse: Parse, tokens: tuple[Token, ...]) -> bool:
    """True when the expression is only part of a noun phrase: "after Friday's vote", "the May 5 election"."""
    if not tokens:
        return False
    after = _token_at(parse, tokens[-1].i + 1)
    if after is None:
        return False
    if after.lower in {"'s", "’s", "'", "’"}:
        return True
    inside = {t.i for t in tokens}
    head = next((t for t in tokens if t.head not in inside), tokens[0])
    return (
        head.head >= after.i
        and head.dep in {"compound", "nmod", "poss", "amod", "nummod"}
        and parse.tokens[head.head].pos in {"NOUN", "PROPN"}
    )


def _like(anchor: Moment | None, other: Moment) -> Moment | None:
    """The anchor as the same sort of moment as `other`."""
    if anchor is None:
        return None
    if not isinstance(other, datetime):
        return day_of(anchor)
    if isinstance(anchor, datetime):
        return anchor.replace(tzinfo=anchor.tzinfo or other.tzinfo) if other.tzinfo else anchor.replace(tzinfo=None)
    return datetime.combine(anchor, time(23, 59), other.tzinfo)


def _later(a: Moment, b: Moment) -> bool:
    if isinstance(a, datetime) and isinstance(b, datetime):
        return a > b
    return day_of(a) > day_of(b)


def _next_moment(at: Moment) -> Moment | None:
    try:
        return at + (timedelta(minutes=1) if isinstance(at, datetime) else timedelta(days=1))
    except OverflowError:
        return None


def _previous_moment(at: Moment) -> Moment | None:
    try:
        return at - (timedelta(minutes=1) if isinstance(at, datetime) else timedelta(days=1))
    except OverflowError:
        return None


def _just(value: DateValue, *, after: bool) -> DateValue:
    """Reads "Shortly after 6 p.m.": within the half hour that follows, or comes before."""
    if not isinstance(value.earliest, datetime) or not isinstance(value.latest, datetime):
        return value
    half = timedelta(minutes=30)
    if after:
        return replace(value, latest=value.latest + half, modifier="AFTER", readings=())
    return replace(value, earliest=value.earliest - half, modifier="BEFORE", readings=())
