"""Values of facts: may two be one, what two share that are one and the same, and how they are said.

A module a kind answers `relation`, `key` and `say`; whoever sets two values side by side asks here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import (
    AttributionValue,
    CertaintyValue,
    DateValue,
    NameValue,
    PlaceValue,
    QuantityValue,
    QuoteValue,
    RoleValue,
)
from compare.values import attributions, dates, names, places, quantities, quotes, roles

if TYPE_CHECKING:
    from compare.model import Extent, Fact, FactValue, Source
    from compare.values.relations import Relation, Strictness


def relate(x: Fact, y: Fact, *, strictness: Strictness = "usual") -> Relation:
    """How the values of two facts stand to each other; `incomparable` for two kinds.

    Roles are taken for one person's, quotations for one utterance's, attributions for one statement's, names and places
    for those of one event.
    """
    match x.value, y.value:
        case DateValue() as a, DateValue() as b:
            return dates.relation(a, b, strictness=strictness)
        case QuantityValue() as a, QuantityValue() as b:
            return quantities.relation(a, b, strictness=strictness)
        case NameValue() as a, NameValue() as b:
            return names.relation(a, b)
        case PlaceValue() as a, PlaceValue() as b:
            return places.relation(a, b)
        case RoleValue() as a, RoleValue() as b:
            return roles.relation(a, b)
        case QuoteValue() as a, QuoteValue() as b:
            return quotes.relation(a, b)
        case AttributionValue() as a, AttributionValue() as b:
            return attributions.relation(a, b)
    return "incomparable"


def describe_value(value: FactValue) -> str:
    """A value in words: "1–10 May 2023", "at least 41 people", "chief financial officer"."""
    match value:
        case DateValue():
            is_open = value.timex_type in ("DATE", "TIME") and value.earliest is None and value.latest is None
            return f"{dates.say(value)} (date open)" if is_open else dates.say(value)
        case QuantityValue():
            return quantities.say_reading(value)
        case NameValue():
            return names.say(value)
        case RoleValue():
            return roles.say(value)
        case PlaceValue():
            return places.say(value)
        case QuoteValue():
            return quotes.say(value)
        case AttributionValue():
            return attributions.say(value)
        case CertaintyValue():
            return f"{value.level} (“{value.cue}”)" if value.cue else value.level


def extent_of(value: FactValue) -> Extent | None:
    """Where a date or a figure lies on a line with others of its unit; None for all else."""
    match value:
        case DateValue():
            return dates.extent(value)
        case QuantityValue():
            return quantities.extent(value)
    return None


def value_key(source: Source, fact: Fact) -> tuple[str, ...]:
    """What two facts must share to be one and the same, whatever the words."""
    value = fact.value
    match value:
        case DateValue():
            return dates.key(value, fact.text)
        case QuantityValue():
            return quantities.key(value)
        case NameValue():
            return names.key(value)
        case RoleValue():
            return roles.key(value)
        case PlaceValue():
            return places.key(value)
        case QuoteValue():
            return quotes.key(value)
        case AttributionValue():
            return attributions.key(value)
        case CertaintyValue():
            start, end = value.predicate
            return (fact.kind, value.level, source.article.text[start:end].casefold())


def table_key(fact: Fact) -> tuple[str, ...] | None:
    """The key of a date or a figure that a row may show; None for vague ones, lengths, repetitions and other kinds."""
    value = fact.value
    if isinstance(value, QuantityValue) and value.exact is not None:
        return quantities.key(value)
    if isinstance(value, DateValue) and value.timex_type in {"DATE", "TIME"} and value.earliest is not None:
        return dates.key(value)
    return None
