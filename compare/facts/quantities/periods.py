"""The time or thing an amount is for: "a year", "per barrel", "annually"; of a change the time it is compared with."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from compare.english import quantities as lexicon
from compare.facts.quantities.patterns import Row, first_row, row

if TYPE_CHECKING:
    from compare.facts.quantities.amounts import Amount
    from compare.facts.quantities.passages import Passage
    from compare.model import Token

_BRACKET: Final = 7
"""Lexemes of a bracket that is stepped over: "about 17,000 kronur ($125) a month"."""
_CLAUSE_CHARS: Final = 120
_LEAD_CHARS: Final = 90


def _is_near(passage: Passage, at: int) -> bool:
    return passage.near(at)


def _both_near(passage: Passage, at: int) -> bool:
    return passage.near(at) and passage.near(at + 1)


def _both_glued(passage: Passage, at: int) -> bool:
    return passage.glued(at) and passage.glued(at + 1)


RATES: Final[tuple[Row[int], ...]] = (
    row("veto: a year ago", "a|an|per|every|/ <PER> ago|earlier|before|later", guard=_both_near),
    row("veto: each year ago", "each <PER_OF_EACH> ago|earlier|before|later", guard=_both_near),
    row("a year, per barrel", "[a|an|per|every|/ <PER>]", "rate", _both_near),
    row("each year", "[each <PER_OF_EACH>]", "rate", _both_near),
    row("/h", "[/ <PER_SYMBOLS>]", "symbol", _both_glued),
    row("-a-year", "[- a|an - <PER>]", "rate"),
    row("annually, each", "[<PER_ADVERBS>]", "adverb", _is_near),
)
"""Words right behind an amount or its noun."""


def period_of(passage: Passage, found: Amount, noun: Token | None) -> str:
    """`per year`, `per barrel` …, or for a change in percent `year-on-year` …; '' where none is told."""
    end = passage.lex[found.last - 1].end
    near_end = noun.end if noun is not None and noun.end > end else end
    k = found.last
    while k < len(passage.lex) and passage.lex[k].start < near_end:
        k += 1
    k = _past_bracket(passage, k)
    for at in dict.fromkeys((found.last, k)):
        hit = first_row(RATES, passage, at, at, at)
        if hit is None:
            continue
        rate, _, last = hit
        if not rate.gives:
            break
        word = passage.word(last - 1)
        if rate.gives == "symbol":
            return f"per {lexicon.PER_SYMBOLS[word]}"
        return lexicon.PER_ADVERBS[word] if rate.gives == "adverb" else f"per {lexicon.PER[word]}"
    # A comparison belongs to the change; the level reached after it has none.
    return _rate_behind(passage, k) or (
        _comparison(passage, found) if found.value.unit in {"percent", "percentage point"} else ""
    )


def _past_bracket(passage: Passage, k: int) -> int:
    """The lexeme after the bracket that opens at `k`, if one does and soon closes."""
    if passage.word(k) == "(":
        for at in range(k, min(k + _BRACKET, len(passage.lex))):
            if passage.lex[at].text == ")":
                return at + 1
    return k


def _rate_behind(passage: Passage, k: int) -> str:
    """A rate some words later: "200,000 kronur more in interest a year"."""
    lex = passage.lex
    for at in range(k + 1, min(k + 5, len(lex) - 1)):
        if lex[at].kind != "word" or lex[at].gap != 1:
            break
        if (
            lex[at].lower in {"a", "per"}
            and passage.word(at + 1) in lexicon.PER_OF_EACH
            and passage.word(at + 2) not in lexicon.AFTER_NO_RATE
            and lex[at - 1].lower not in lexicon.BEFORE_NO_PERIOD
        ):
            return f"per {lexicon.PER[passage.word(at + 1)]}"
    return ""


@cache
def _compared() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Patterns by the comparison they tell; compiled when the first change in percent asks."""
    return tuple((name, re.compile("|".join(patterns), re.IGNORECASE)) for name, *patterns in lexicon.PERIODS)


def _comparison(passage: Passage, found: Amount) -> str:
    """What the change is compared with, by the words after it in its clause, or else before it."""
    text = passage.parse.text
    start, end = passage.lex[found.first].start, passage.lex[found.last - 1].end
    first, last = passage.parse.sentences[passage.parse.sentence_at(start)]
    clause = text[end : min(last, end + _CLAUSE_CHARS)]
    cut = re.search(r"\d|[;—]| but | while ", clause)
    if cut and not re.match(r"\s*(?:in (?:the )?)", clause[max(cut.start() - 8, 0) : cut.start()]):
        clause = clause[: cut.start()]
    lead = text[max(first, start - _LEAD_CHARS) : start]
    lead = lead[max(lead.rfind(w) for w in (";", " but ", " while ", " and ")) + 1 :]
    parts = (clause,) if any(c.isdigit() for c in lead) else (clause, lead)
    return next((name for part in parts for name, pattern in _compared() if pattern.search(part)), "")
