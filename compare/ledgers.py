"""The facts of one article as a fact-checker's ledger: a table to read, or JSON."""

from __future__ import annotations

import dataclasses
import json
import math
from datetime import date
from typing import TYPE_CHECKING, Any

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
from compare.wording import say_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Article, Fact, FactValue


def write_ledger(article: Article, facts: Sequence[Fact], *, as_json: bool) -> str:
    """One row a fact, in the order of the text: line, kind, words, value as read; or the same as JSON."""
    if as_json:
        return json.dumps(_record(article, facts), ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    rows = [
        (str(article.line_of(fact.start)), fact.kind, f"“{' '.join(fact.text.split())}”", describe_value(fact.value))
        for fact in facts
    ]
    widths = [max((len(row[n]) for row in rows), default=0) for n in range(2)]
    when = f", {article.published}" if article.published else ""
    head = f"{article.outlet}{when}: {len(rows)} {'fact' if len(rows) == 1 else 'facts'}"
    table = [f"{line:>{widths[0]}}  {kind:<{widths[1]}}  {words} → {value}" for line, kind, words, value in rows]
    return "\n".join([head, *table]) + "\n"


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


def _record(article: Article, facts: Sequence[Fact]) -> dict[str, Any]:
    return {
        "format": "factdiff-facts",
        "format_version": 1,
        "source": {
            "path": article.path,
            "outlet": article.outlet,
            "title": article.title,
            "published": article.published.isoformat() if article.published else None,
            "published_basis": article.published_basis,
            "url": article.url,
            "sha256": article.sha256,
            "text": article.text,
        },
        "facts": [
            {
                "kind": fact.kind,
                "start": fact.start,
                "end": fact.end,
                "text": fact.text,
                "line": article.line_of(fact.start),
                "value": _plain(dataclasses.asdict(fact.value)),
            }
            for fact in facts
        ],
    }


def _plain(value: Any) -> Any:  # any JSON value
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    # JSON has no infinity: an end that far out is open.
    return None if isinstance(value, float) and not math.isfinite(value) else value
