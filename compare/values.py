"""Values of facts: in words, and what two facts must share to be one and the same."""

from __future__ import annotations

import math
import re
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
from compare.wording import say_value, split_words

if TYPE_CHECKING:
    from compare.model import Fact, FactValue, Moment, Source


def describe_value(value: FactValue) -> str:
    """A value in words: "1–10 May 2023", "at least 41 people", "chief financial officer"."""
    match value:
        case DateValue():
            return _describe_date(value)
        case QuantityValue():
            return _describe_quantity(value)
        case NameValue():
            return value.name
        case RoleValue():
            return " ".join(part for part in (value.status, *value.modifiers, value.head) if part)
        case PlaceValue():
            return ", ".join((value.name, *value.within))
        case QuoteValue():
            return f"said by {value.speaker}" if value.speaker else "speaker unknown"
        case AttributionValue():
            return f"credited to {value.speaker or 'nobody named'}"
        case CertaintyValue():
            return f"{value.level} (“{value.cue}”)" if value.cue else value.level


def _describe_date(value: DateValue) -> str:
    ends = ["" if end is None else end.isoformat() for end in (value.earliest, value.latest)]
    if value.timex_type == "DURATION" or ends == ["", ""]:
        said = say_value(value.timex)
        return said if value.timex_type in ("DURATION", "SET") else f"{said} (date open)"
    return say_value(ends[0] if ends[0] == ends[1] else "/".join(ends))


def _describe_quantity(value: QuantityValue) -> str:
    ends = ["" if end is None or math.isinf(end) else f"{end:.15g}" for end in (value.low, value.high)]
    interval = ends[0] if ends[0] == ends[1] else "/".join(ends)
    said = say_value(f"{interval} {value.unit}".strip(), "quantity")
    return f"{said} ({value.counted})" if value.counted not in ("", value.unit) else said


def value_key(source: Source, fact: Fact) -> tuple[str, ...]:
    """What two facts must share to be one and the same, whatever the words."""
    value = fact.value
    match value:
        case DateValue():
            if value.earliest is None and value.latest is None:
                return ("date", value.timex or fact.text.casefold())
            return ("date", str(value.earliest), str(value.latest), "" if value.timex_type == "DATE" else value.timex)
        case QuantityValue():
            return ("quantity", repr(value.low), repr(value.high), value.unit, value.period)
        case NameValue():
            return ("name", value.name.casefold())
        case RoleValue():
            return ("role", value.status, *value.modifiers, value.head)
        case PlaceValue():
            return ("place", value.name.casefold(), value.direction)
        case QuoteValue():
            return ("quote", *split_letters(value.words))
        case AttributionValue():
            return ("attribution", *split_letters(re.sub(r"^(?:the|a|an)\s", "", value.speaker.casefold())))
        case CertaintyValue():
            start, end = value.predicate
            return (fact.kind, value.level, source.article.text[start:end].casefold())


def split_letters(text: str) -> tuple[str, ...]:
    """The words of a text, without case and the shape of apostrophes."""
    return tuple(text[s:e].casefold().replace("’", "'") for s, e in split_words(text))


def are_apart(x: DateValue | QuantityValue, y: DateValue | QuantityValue) -> bool:
    """Whether two dates, or two figures of one unit, cannot both be true: their closed intervals do not meet.

    Two lengths of time are apart unless they are equal; a length and a day, or two units, are never.
    """
    if isinstance(x, QuantityValue) or isinstance(y, QuantityValue):
        if not isinstance(x, QuantityValue) or not isinstance(y, QuantityValue) or x.unit != y.unit:
            return False
        return _below(x.high, y.low) or _below(y.high, x.low)
    lengths = [value.timex_type == "DURATION" for value in (x, y)]
    if any(lengths):
        return all(lengths) and x.timex != y.timex
    return _before(x.latest, y.earliest) or _before(y.latest, x.earliest)


def _below(x: float | None, y: float | None) -> bool:
    return x is not None and y is not None and x < y


def _before(x: Moment | None, y: Moment | None) -> bool:
    """Whether a moment lies before another, as far as both are told: a time is on its day, not after it."""
    if x is None or y is None:
        return False
    first, second = x.isoformat(), y.isoformat()
    length = min(len(first), len(second))
    return first[:length] < second[:length]
