"""Quantities in news text: amounts, with what they count and what they measure.

A text is cut into lexemes; at each number the readers try their rows (`patterns` tells the notation), and the parse
says what is counted and measured. What is English stands in `compare.english`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from compare.facts.quantities.counted import counted_noun
from compare.facts.quantities.heads import per_head
from compare.facts.quantities.lexemes import split_lexemes
from compare.facts.quantities.measured import is_denied, measured_by
from compare.facts.quantities.passages import Passage
from compare.facts.quantities.periods import period_of
from compare.facts.quantities.readings import read_amount
from compare.facts.quantities.scopes import scope_of
from compare.model import DateValue, Fact, QuantityValue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.facts.quantities.amounts import Amount
    from compare.model import Parse

MAX_RUN: Final = 8
"""Figures in a row, with at most one sign between, that are still read as quantities."""

_TURNED: Final = {"more than": "up to", "less than": "at least"}
"""What a denied bound comes to: "will not go for less than nine percent"."""


def find_quantities(parse: Parse, *, dates: Sequence[Fact] = ()) -> tuple[Fact, ...]:
    """Every quantity of a parsed text, sorted by start, none overlapping another.

    `dates` are the text's date facts: a number inside a date or a clock time is no quantity, while a
    duration ("12 years") is one.
    """
    lex = split_lexemes(parse.text)
    taken = _date_mask(dates)
    passage = Passage(parse, lex)
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
        found = read_amount(passage, at)
        if found is None:
            at += 1
            continue
        start, end = lex[found.first].start, lex[found.last - 1].end
        # Figure after figure with nothing between is a table.
        near = found.first - last
        run = run + 1 if near == 0 or (near == 1 and lex[last].kind == "symbol") else 0
        last = found.last
        if run < MAX_RUN and not _meets(taken, date, start, end) and (not out or out[-1].end <= start):
            value = _describe(passage, found)
            if value is not None:
                rate = per_head(passage, value, found.last) if value.unit == value.counted else None
                if rate is not None:
                    value, found.last = rate
                    end = lex[found.last - 1].end
                value = _with_noun_of(value, out, parse, start)
                out.append(Fact("quantity", start, end, parse.text[start:end], value))
        at = max(found.last if found.ends < 0 else found.ends, at + 1)
    return tuple(out)


def _date_mask(dates: Sequence[Fact]) -> list[tuple[int, int]]:
    return sorted(
        (f.start, f.end) for f in dates if isinstance(f.value, DateValue) and f.value.timex_type in {"DATE", "TIME"}
    )


def _meets(taken: Sequence[tuple[int, int]], k: int, start: int, end: int) -> bool:
    """Whether one of the dates from the `k`th on meets the characters `[start, end)`."""
    while k < len(taken) and taken[k][0] < end:
        if taken[k][1] > start:
            return True
        k += 1
    return False


def _describe(passage: Passage, found: Amount) -> QuantityValue | None:
    """The value with what is counted and measured, its scope and period; None if it is no quantity after all."""
    value, lex = found.value, passage.lex
    if value.low is None and value.high is None:
        return None
    tokens = passage.parse.tokens_between(lex[found.first].start, lex[found.last - 1].end)
    if not tokens:
        return value
    counted, noun = value.counted, None
    if not found.pure and not counted:
        counted, noun = counted_noun(passage, found)
        bare = value.exact == 1 and not counted and value.unit == "" and not value.modifier
        if bare and lex[found.numeral_last - 1].lower == "one":
            return None
    if value.modifier in _TURNED and value.unit != "s" and is_denied(passage.parse, tokens[-1]):
        value = replace(value, modifier=_TURNED[value.modifier], low=value.high, high=value.low)
    unit = value.unit
    if not unit and not found.pure and value.written_unit != "share":
        unit = counted
    return replace(
        value,
        counted=counted,
        unit=unit,
        measures=value.measures or measured_by(passage.parse, noun if noun is not None else tokens[-1]),
        scope=scope_of(passage, found, noun),
        period=period_of(passage, found, noun),
    )


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
