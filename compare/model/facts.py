"""Facts: typed values with their verbatim spans, and who or what is named."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Union

if TYPE_CHECKING:
    from compare.model.articles import Moment

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class DateWords:
    """What the words of a time tell beside its value."""

    bare: Literal["", "part", "clock"] = ""
    """A part of the day, or what may be a clock time, without the day."""
    ago: tuple[str, str] = ("", "")
    """How many of what: ("two", "week")."""
    in_two_zones: bool = False
    """A local time with Greenwich's beside it?"""
    in_working_days: bool = False


@dataclass(frozen=True, slots=True)
class DateValue:
    """When: a closed interval at the grain the words have, and its TIMEX3 form (TimeML guidelines 1.2.1)."""

    earliest: Moment | None
    latest: Moment | None
    timex: str
    timex_type: TimexType
    grain: str = ""
    """`second minute hour daypart day weekend week month quarter season year decade century` or ''."""
    modifier: str = ""
    """TIMEX3 mod: `START MID END APPROX BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN …` or ''."""
    anchored: bool = False
    """Did the reading need the anchor (the publication date, or the date narrated before)?"""
    readings: tuple[tuple[Moment | None, Moment | None], ...] = ()
    """Other plausible (earliest, latest) readings: a bare weekday as past or coming, "overnight" …"""
    bound: str = ""
    """`since from after until by before` where such a word opens one end of the time named, or ''."""
    words: DateWords = field(default=DateWords(), compare=False, repr=False)
    """Equal times may be told in other words."""


@dataclass(frozen=True, slots=True)
class QuantityValue:
    """How many or how much: a closed interval in a canonical unit, and what it counts."""

    low: float | None
    high: float | None
    unit: str
    """SI symbol, ISO 4217 code, `percent`, `percentage point`, or the counted noun's lemma; '' if none."""
    exact: float | None
    """The number as written, scale words applied ("1.2bn" = 1.2e9), before conversion; None if vague."""
    modifier: str = ""
    """`at least`, `more than`, `up to`, `nearly`, `about` … or ''."""
    counted: str = ""
    """Lemma of the head noun counted ("people", "home"), '' for pure measures."""
    measures: str = ""
    """Lemma of the predicate that says what is measured ("kill", "cost"), '' if none."""
    written_unit: str = ""
    """The unit as written, canonical singular ("mile"); `unit` is after conversion ("m")."""
    period: str = ""
    """Comparison period: `year-on-year`, `quarter-on-quarter`, `per year`, `per hour` … or ''."""
    scope: str = ""
    """`part`, `total`, `additional` ("another 10"), how a sum is reckoned (`net`, `gross`; `before`, `after` tax;
    `with`, `without` it) or ''."""


@dataclass(frozen=True, slots=True)
class NameValue:
    """Who: a person, organisation or product, linked within its article."""

    name: str
    """Fullest form in the article, without titles."""
    label: str
    """`PERSON`, `ORG` or `OTHER`."""
    entity: int
    """Index into `Source.entities`."""


@dataclass(frozen=True, slots=True)
class RoleValue:
    """In what office or relation somebody is described."""

    entity: int
    """Index into `Source.entities` of the one described."""
    head: str
    """Lemma of the head noun: `officer`."""
    modifiers: tuple[str, ...] = ()
    """Lemmas of what narrows it, in order: (`chief`, `financial`)."""
    status: str = ""
    """`former`, `acting`, `deputy`, `incoming` … or ''."""
    of: str = ""
    """What or whom the office or relation is of, lower case as written ("turkey", "her"), '' if not said."""


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """Where: a place name with the wider places the text or the gazetteer puts around it."""

    name: str
    """The name; in lower case the noun for a place without one: "island", "hospital car park"."""
    within: tuple[str, ...] = ()
    direction: str = ""
    """Compass word: `north`, `south-west` … or ''."""
    preposition: str = ""


@dataclass(frozen=True, slots=True)
class QuoteValue:
    """Words in quotation marks, and whose they are."""

    words: str
    """The words between the marks, blanks collapsed."""
    speaker: str = ""
    """The speaker as written, or the entity's full name; '' when unknown."""
    entity: int | None = None
    cue: str = ""
    """Lemma of the verb of speech: `say`, `insist` …"""


@dataclass(frozen=True, slots=True)
class AttributionValue:
    """Who vouches for a statement."""

    speaker: str
    entity: int | None
    cue: str
    """Lemma or words of the cue: `say`, `according to` …"""
    scope: tuple[int, int]
    """Span of the statement vouched for."""


@dataclass(frozen=True, slots=True)
class CertaintyValue:
    """How sure, or whether at all, a predicate is asserted."""

    level: str
    """`fact`, `planned`, `probable`, `possible`, `alleged`, `denied` or `negated`."""
    cue: str
    """The word that says so, lower case."""
    predicate: tuple[int, int]
    """Span of the predicate governed."""


FactValue = Union[  # noqa: UP007 - evaluated at import
    DateValue, QuantityValue, NameValue, RoleValue, PlaceValue, QuoteValue, AttributionValue, CertaintyValue
]
FactKind = Literal["date", "quantity", "name", "role", "place", "quote", "attribution", "certainty", "polarity"]


@dataclass(frozen=True, slots=True)
class Fact:
    """A typed value with its verbatim span."""

    kind: FactKind
    start: int
    end: int
    text: str
    value: FactValue


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something named, with every mention in one article linked."""

    name: str
    """Fullest form, without titles: "Ruth Okafor"."""
    label: str
    """`PERSON`, `ORG`, `GPE` (a place that acts) or `OTHER`."""
    mentions: tuple[tuple[int, int], ...]
    """Spans of every mention, pronouns and "the governor" included where the link is sure; sorted."""
    gender: str = ""
    """`f`, `m` or '' as the pronouns and titles show."""
