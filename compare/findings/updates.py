"""Later is not wrong: the outlet of a discrepancy that only reports a newer state of what changes with time.

Two things must hold. One outlet is the later one: by the days as of which the figures are given, by publication, or by
its words ("rose to", "so far"). And what differs is of a sort that changes: tolls, the missing and rescued, damage,
votes still counted, a magnitude, a date that was moved, a stage of an affair (arrested, charged). A count that grows
must have grown. When in doubt there is no update: a contradiction taken for one is lost to the reader.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, cached_property
from itertools import combinations
from math import inf
from typing import TYPE_CHECKING, Final, Literal

from compare.clauses.claims import claim_of, claims_at
from compare.english import updates as words
from compare.english.events import EVENT_CLASSES
from compare.model import DateValue, QuantityValue
from compare.values import relate
from compare.values.quantities import sort_of
from compare.wording import say_interval

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Claim, Evidence, Fact, Kind, Moment, Source, Story, Token

_GROWING: Final = {
    "die": "the count of the dead",
    "hurt": "the count of the hurt",
    "rescue": "the count of those brought to safety",
    "arrest": "the count of arrests",
    "damage": "the count of what is damaged",
    "counted": "such a count",
    "vote": "the count of the votes",
}
"""What only grows while the news is young: classes of `compare.english.events.EVENT_CLASSES`, and two of our own."""
_CHANGING: Final = {
    "missing": "the count of the missing",
    "trap": "the count of the trapped",
    "critical": "the count of those in a critical state",
}
"""… and what falls as well."""
_YOUNG: Final = timedelta(days=30)
"""What a sentence dates further back than this before its own report no longer grows. Set by hand: a month on, tolls
are final, but for the trials."""
_MAGNITUDE_ROOM: Final = 0.5
"""Agencies revise magnitudes by less than this within days (set by hand); more is another quake, or an error."""
_NEAR: Final = 10
"""Words on each side of a figure in which "so far" and the like are about it (set by hand)."""
_FROM_BELOW: Final = frozenset({"at least", "more than", "just over"})
_ON_NOUN: Final = frozenset({"acl", "relcl", "amod", "acomp"})


@dataclass(frozen=True, slots=True)
class Update:
    """Which source has the newer state, and why it may be one."""

    source: str
    reason: str
    """A sentence that an editor can check."""


def find_update(story: Story, kind: Kind, evidence: Sequence[Evidence]) -> Update | None:
    """The later report that a discrepancy comes from; None where it may be a contradiction.

    `evidence` are the pieces of a discrepancy; the first of each source speaks. With three and more outlets every two
    that cannot both be right must be an older and a newer state.
    """
    first: dict[str, Evidence] = {}
    for e in evidence:
        first.setdefault(e.source, e)
    told = [_Told(story.source(e.source), e, kind) for e in first.values()]
    # Of many outlets most say one of a few things: these are held against each other once.
    sayings: dict[tuple[object, str], int] = {}
    number = {t: sayings.setdefault(t.saying, len(sayings)) for t in told}
    agreeing: dict[tuple[int, int], bool] = {}

    def agree(x: _Told, y: _Told) -> bool:
        key = number[x], number[y]
        if key not in agreeing:
            agreeing[key] = x.agrees(y)
        return agreeing[key]

    @cache
    def are_apart(x: _Told, y: _Told) -> bool:
        return x.is_apart(y)

    @cache
    def overtakes(later: _Told, earlier: _Told) -> tuple[str, str] | None:
        return _overtakes(later, earlier)

    for later in sorted(told, key=lambda t: t.begin or datetime.min, reverse=True):
        others = [t for t in told if t is not later and not agree(later, t)]
        older = [(t, found) for t in others if (found := overtakes(later, t))]
        explained = {t.source.id for t, _ in older}
        left = [t for t in told if t.source.id not in explained]
        if not older or any(are_apart(x, y) for x, y in combinations(left, 2)):
            continue
        if any(are_apart(x, y) and not (overtakes(x, y) or overtakes(y, x)) for x, y in combinations(others, 2)):
            continue
        when, what = older[0][1]
        supersedes = "the other" if len(told) == 2 else "the older ones"
        return Update(later.source.id, f"{later.source.id} {when}, and {what}: it may supersede {supersedes}.")
    return None


def _overtakes(later: _Told, earlier: _Told) -> tuple[str, str] | None:
    """How the one is seen to be later, and what changes; None where one of both is not seen."""
    when = _say_order(later, earlier)
    what = _say_change(later, earlier) if when else ""
    return (when, what) if when and what else None


# --- which is later -------------------------------------------------------------------------------


def _say_order(later: _Told, earlier: _Told) -> str:
    """By what the one is later: as of which days, when published, or in which words; '' where it is not known to be."""
    mine, theirs = later.as_of, earlier.as_of
    if mine is not None and theirs is not None:
        one, two = _span(mine), _span(theirs)
        if one and two and two[1] < one[0]:
            return f"speaks as of {say_interval(one[1], one[1])} ({earlier.source.id}: {say_interval(two[1], two[1])})"
        if one and two and one != two:
            return ""
    order = _compare_clocks(later, earlier)
    if order == "later":
        if later.looks_back:
            return ""
        days = [source.anchor for source in (later.source, earlier.source)]
        shown = [say_interval(day, day) for day in days]
        return f"is the later report ({shown[0]}; {earlier.source.id}: {shown[1]})"
    if order == "earlier":
        return ""
    cues = [t.rising or t.later_words for t in (later, earlier)]
    if cues[0] and not cues[1]:
        return f"speaks of the newer state (“{cues[0]}”)"
    cues = [t.early_words for t in (later, earlier)]
    if cues[1] and not cues[0]:
        return f"has a figure that {earlier.source.id} calls an early one (“{cues[1]}”)"
    return ""


def _compare_clocks(x: _Told, y: _Told) -> Literal["later", "earlier", ""]:
    """Which was published later; '' where that is not known, as of two of one day, or of one updated in between."""
    if x.begin is None or x.end is None or y.begin is None or y.end is None:
        return ""
    timed = x.is_timed and y.is_timed and x.source.article.zone == y.source.article.zone
    ends = [m if timed else datetime(m.year, m.month, m.day) for m in (x.begin, x.end, y.begin, y.end)]
    return "later" if ends[0] > ends[3] else "earlier" if ends[2] > ends[1] else ""


def _plain(moment: Moment) -> datetime:
    """The moment without its zone: pages of two zones are held against each other by days alone."""
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime(moment.year, moment.month, moment.day)


def _span(value: DateValue) -> tuple[datetime, datetime] | None:
    """First and last moment that a date speaks of; of "by Friday" the Friday."""
    last = value.latest if value.latest is not None else value.earliest
    first = value.earliest if value.earliest is not None and not value.bound else last
    return (_plain(first), _plain(last)) if first is not None and last is not None else None


# --- what changes ---------------------------------------------------------------------------------


def _say_change(later: _Told, earlier: _Told) -> str:
    """What of the two changes with time, and did so in the right direction; '' where nothing is known to."""
    if later.quantity is None or earlier.quantity is None:
        return _say_stage(later, earlier)
    if earlier.is_past or later.is_past:
        return ""
    x, y = later.quantity, earlier.quantity
    apart = later.is_apart(earlier)
    if not apart and y.modifier not in _FROM_BELOW:
        return ""  # "dozens", then "41": the one is only vaguer
    if sort_of(x) == sort_of(y) == "magnitude":
        return "magnitudes are revised" if apart and abs(_low(x) - _low(y)) < _MAGNITUDE_ROOM else ""
    if later.rising and not earlier.rising and (later.is_revised or _low(x) > _low(y)):
        return f"it says that the figure changed (“{later.rising}”)"
    early = earlier.early_words
    if y.exact == 0 and not early and not earlier.is_up_to_then:
        return ""  # who says that nobody was hurt does not count on
    classes = {c for t in (later, earlier) if (c := t.change)}
    grows = _low(x) >= _low(y) and (x.low, x.high) != (y.low, y.high)
    if len(classes) == 1:
        (name,) = classes
        if name in _CHANGING:
            return f"{_CHANGING[name]} changes while the news is young"
        if grows:
            return f"{_GROWING[name]} grows while the news is young"
    if later.is_count and earlier.is_count and grows and early:
        return f"{earlier.source.id} gives its figure as an early one (“{early}”)"
    return ""


def _low(value: QuantityValue) -> float:
    return value.low if value.low is not None else (value.high if value.high is not None else -inf)


def _say_stage(later: _Told, earlier: _Told) -> str:
    """What two acts or states are to each other, where the one follows on the other."""
    if later.kind == "certainty":
        overtaken = later.evidence.value == "fact" and earlier.evidence.value in words.SURER
        return "what was to come may have come about" if overtaken else ""
    if later.kind == "date":
        moved = later.lemmas & words.MOVING_LEMMAS
        return f"it says that the date was moved (“{min(moved)}”)" if moved - earlier.lemmas else ""
    if later.kind not in {"polarity", "framing", "role"}:
        return ""
    for ladder in words.STAGES:
        stages = [{n for n, stage in enumerate(ladder) if stage & t.acts} for t in (later, earlier)]
        if all(stages) and min(stages[0]) > max(stages[1]) and not later.is_denied and not earlier.is_denied:
            return "the one state follows on the other"
    if later.kind == "polarity" and earlier.is_denied and not later.is_denied:
        cue = earlier.early_words or ("has" if earlier.is_up_to_then else "")
        return f"{earlier.source.id} says only that it had not come about then (“{cue}”)" if cue else ""
    return ""


# --- what an outlet says --------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class _Told:
    """What one outlet says of it, read where it is first needed."""

    source: Source
    evidence: Evidence
    kind: Kind

    @cached_property
    def fact(self) -> Fact | None:
        """The date or figure marked, whichever the words hold first."""
        sort = DateValue if self.kind == "date" else QuantityValue
        e = self.evidence
        held = (f for f in self.source.facts_by_sentence[e.sentence] if f.start < e.end and e.start < f.end)
        return next((f for f in held if isinstance(f.value, sort)), None)

    @property
    def quantity(self) -> QuantityValue | None:
        return self.fact.value if self.fact and isinstance(self.fact.value, QuantityValue) else None

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        own = claim_of(self.source, self.fact) if self.fact else None
        return (own,) if own else claims_at(self.source, self.evidence.start, self.evidence.end)

    @property
    def saying(self) -> tuple[object, str]:
        """What it says: the value with its words, or the words alone."""
        if self.fact:
            return self.fact.value, self.fact.text
        return None, self.words

    @property
    def words(self) -> str:
        return self.evidence.value or " ".join(self.evidence.text.split()).casefold()

    def agrees(self, other: _Told) -> bool:
        if self.fact and other.fact:
            return relate(self.fact, other.fact) == "agree"
        return self.words == other.words

    def is_apart(self, other: _Told) -> bool:
        """Whether both cannot be true at one time, as far as can be told."""
        if self.fact and other.fact:
            return relate(self.fact, other.fact) not in {"agree", "differs"}
        return not self.agrees(other)

    # --- when ---

    @cached_property
    def begin(self) -> datetime | None:
        """When it was published, or the day its dates fit."""
        return None if self.source.anchor is None else _plain(self.source.anchor)

    @cached_property
    def end(self) -> datetime | None:
        """When it was last changed: a page updated since may have newer figures."""
        article = self.source.article
        if self.begin is None or article.updated is None or self.source.anchor != article.published:
            return self.begin
        return max(self.begin, _plain(article.updated))

    @property
    def is_timed(self) -> bool:
        return isinstance(self.source.anchor, datetime)

    @cached_property
    def as_of(self) -> DateValue | None:
        """The day as of which its own clause gives a figure: "by Friday night", "as of noon"."""
        if self.quantity is None:
            return None
        found = [v for c in self.claims for f in c.facts if isinstance(v := f.value, DateValue) and self._is_as_of(f)]
        return found[0] if len(found) == 1 else None

    def _is_as_of(self, fact: Fact) -> bool:
        assert isinstance(fact.value, DateValue)  # noqa: S101 - only dates come here
        before = [t.lower for t in self.sentence if t.end <= fact.start][-2:]
        return fact.value.timex_type in {"DATE", "TIME"} and (fact.value.bound == "by" or before == ["as", "of"])

    @cached_property
    def is_past(self) -> bool:
        """Whether its sentence tells of days so long ago that nothing grows any more."""
        if self.begin is None:
            return False
        dates = [f.value for f in self.source.facts_by_sentence[self.evidence.sentence] if f is not self.fact]
        ends = [span[1] for v in dates if isinstance(v, DateValue) and v.timex_type == "DATE" and (span := _span(v))]
        return any(end < self.begin - _YOUNG for end in ends)

    # --- words ---

    @cached_property
    def sentence(self) -> tuple[Token, ...]:
        parse = self.source.parse
        return parse.tokens[slice(*parse.sentence_tokens[self.evidence.sentence])]

    @cached_property
    def inside(self) -> tuple[Token, ...]:
        return tuple(self.source.parse.tokens_between(self.evidence.start, self.evidence.end))

    @cached_property
    def near(self) -> tuple[str, ...]:
        """The words around the mark, lower case."""
        if not self.inside:
            return ()
        low, high = self.inside[0].i - _NEAR, self.inside[-1].i + _NEAR
        return tuple(t.lower for t in self.sentence if low <= t.i <= high)

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """Lemmas of the clause."""
        return frozenset(self.source.parse.tokens[i].lemma for c in self.claims for i in c.tokens)

    @cached_property
    def acts(self) -> frozenset[str]:
        """Lemmas of what is marked, and of the verb of its clause."""
        return frozenset({t.lemma for t in self.inside} | {w for c in self.claims for w in c.predicate.split()})

    @property
    def is_denied(self) -> bool:
        return any(c.negated for c in self.claims[:1])

    @property
    def is_up_to_then(self) -> bool:
        """Whether the clause is in the present perfect: "no arrests have been made" says nothing of the next day."""
        parse = self.source.parse
        return any(parse.tokens[i].lower in {"has", "have"} for c in self.claims[:1] for i in parse.children[c.head])

    @property
    def is_count(self) -> bool:
        return self.quantity is not None and sort_of(self.quantity) == "count"

    @property
    def is_revised(self) -> bool:
        return self._leading is not None and self._leading.lemma in words.REVISING_LEMMAS

    @property
    def rising(self) -> str:
        """The words that lead to a newer figure, "rose to"; '' where none do."""
        verb = self._leading
        known = verb is not None and (
            verb.lemma in words.REVISING_LEMMAS or (verb.lemma in words.RISING_LEMMAS and self.is_count)
        )
        return f"{verb.lower} to" if verb is not None and known else ""

    @cached_property
    def _leading(self) -> Token | None:
        """The verb of which "to" or "at" has the figure as its object."""
        tokens = self.source.parse.tokens
        if not self.inside or self.quantity is None:
            return None
        path = list(self.source.parse.ancestors(self.inside[-1].i))[:4]
        for n, i in enumerate(path[:-1]):
            if tokens[i].lower == "to" and tokens[i].dep == "prep":
                return tokens[path[n + 1]]
        return None

    @cached_property
    def change(self) -> str:
        """Of what sort of changing count the figure is: an event class, `vote`, `counted`, or ''."""
        if self.quantity is None or not self.is_count:
            return ""
        named = {self.quantity.measures, self.quantity.counted, *(c.predicate for c in self.claims), *self._beside}
        if words.CRITICAL_WORDS & set(self.near):
            return "critical"
        found = {EVENT_CLASSES.get(w, "") for w in named}
        if classes := [c for c in (*_GROWING, *_CHANGING) if c in found and c != "vote"]:
            return classes[0] if len(classes) == 1 else ""
        if "vote" in found:
            return "vote" if words.COUNTING_WORDS & {t.lower for t in self.sentence} else ""
        return "counted" if named & words.GROWING_LEMMAS else ""

    @property
    def _beside(self) -> set[str]:
        """Lemmas of what hangs on the noun that is counted: "two crew hurt"."""
        tokens, children = self.source.parse.tokens, self.source.parse.children
        heads = {t.head for t in self.inside} | {t.i for t in self.inside}
        return {tokens[c].lemma for h in heads for c in children[h] if tokens[c].dep in _ON_NOUN}

    @cached_property
    def later_words(self) -> str:
        """What near it tells of a newer state, '' for nothing."""
        return self._first_of(words.LATER_PHRASES)

    @cached_property
    def early_words(self) -> str:
        """What near it tells of an early state, '' for nothing."""
        return self._first_of(words.PROVISIONAL_PHRASES)

    @cached_property
    def looks_back(self) -> bool:
        """Whether it is told as what was first said."""
        return bool(self._first_of(words.LOOKING_BACK))

    def _first_of(self, phrases: Iterable[tuple[str, ...]]) -> str:
        """The first of some phrases that stands near the mark, '' for none."""
        for phrase in phrases:
            size = len(phrase)
            if phrase[0] in self.near and any(
                self.near[n : n + size] == phrase for n in range(len(self.near) - size + 1)
            ):
                return " ".join(phrase)
        return ""
