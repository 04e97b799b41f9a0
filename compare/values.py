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
    from compare.model import Fact, FactValue, Source


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
