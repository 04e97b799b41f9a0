"""A parsed article -> its dates, times, durations and sets, as intervals and as TIMEX3.

Two steps. `read_dates` reads the words once: rows of a grammar make nodes (`nodes`), the parse around them tells
names from dates (`vetoes`) and past from coming (`tense`). `resolve_dates` turns what was read into values, against
an anchor, as often as there are anchors to try. Conventions: TimeML annotation guidelines 1.2.1 for values. Intervals
are closed; their ends are dates, or date-times at minute grain for times of day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.english.speech import SPOKE

# Each module enters its functions as the ones that resolve its nodes.
from compare.facts.dates import resolve_calendar, resolve_clock, resolve_parts, resolve_shifts  # noqa: F401
from compare.facts.dates.arithmetic import day_of
from compare.facts.dates.nodes import Duration, Expression, Relative
from compare.facts.dates.resolve_offsets import due_in
from compare.facts.dates.resolve_ranges import open_end
from compare.facts.dates.resolving import FINE, Context, Side, resolve
from compare.facts.dates.tense import is_gone_by, is_part_of_noun, is_promised, side_of
from compare.facts.dates.vetoes import is_temporal
from compare.facts.dates.wordings import read_words
from compare.model import DateValue, Fact

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from compare.model import DateWords, Moment, Parse, Token

# How far back a "narrated" date may stand for "three days later" to hang on it, in sentences.
NARRATED_REACH = 2
# The same for the day that a bare time of day belongs to: reports name it once and go on in hours.
DAY_REACH = 12
_STORY_GRAINS = frozenset({"year", "month", "day"})
# Words that may stand before a month which opens its sentence.
_LEADING = frozenset("in by during early late that".split())
_LEADS = 2
_YEARS_WITH_ROOM = range(100, 9901)


@dataclass(frozen=True, slots=True)
class Mention:
    """A temporal expression with what its sentence says of it; nothing here needs an anchor."""

    expression: Expression
    text: str
    sentence: int
    side: Side
    promised: bool
    """A length after "in" that leads to a coming time: "will open in two weeks"."""
    in_noun: bool
    """Only part of a noun phrase: "after Friday's vote"."""
    words: DateWords
    opens: bool
    """Does it open its sentence, as "In March" does?"""
    of_saying: bool
    """Does it tell when somebody spoke: "police said on Monday"? What happened then is told of another day."""


def find_dates(parse: Parse, *, anchor: Moment | None) -> tuple[Fact, ...]:
    """Every temporal expression, by place, none overlapping another; `anchor` resolves the relative ones.

    Without an anchor these keep None ends and X's in their TIMEX3 value; so they do with one before the year 100 or
    after 9900, around which the calendar ends.
    """
    return resolve_dates(read_dates(parse), anchor=anchor)


def read_dates(parse: Parse) -> tuple[Mention, ...]:
    """The temporal expressions of a text, by place, none overlapping another, not yet resolved."""
    # Here, as the grammar is large and a run that ends in an error needs none.
    from compare.facts.dates.reading import find_expressions

    mentions: list[Mention] = []
    adjectives = frozenset(t.start for t in parse.tokens if t.pos == "ADJ")
    verbs = frozenset(t.start for t in parse.tokens if t.lower == "last" and t.pos == "VERB")
    for found in find_expressions(parse.text, adjectives, verbs):
        tokens = parse.tokens_between(found.start, found.end)
        if not is_temporal(found, parse, tokens):
            continue
        sentence = parse.sentence_at(found.start)
        finite = isinstance(found.node, Relative) and found.node.vague
        side = side_of(parse, tokens, finite=finite)
        if found.bound in {"by", "until"} and not is_gone_by(parse, tokens, side):
            side = "future"
        led = isinstance(found.node, Duration) and found.before == "in" and side in {"future", "planned"}
        mentions.append(
            Mention(
                found,
                parse.text[found.start : found.end],
                sentence,
                side,
                led and isinstance(found.node, Duration) and is_promised(found.node, parse, sentence),
                bool(found.bound) and is_part_of_noun(parse, tokens),
                read_words(parse.text[found.start : found.end]),
                _opens_sentence(parse, tokens),
                (verb := parse.verb_above(tokens[-1].i)) is not None and verb.lemma in SPOKE,
            )
        )
    return tuple(mentions)


def _opens_sentence(parse: Parse, tokens: tuple[Token, ...]) -> bool:
    """Whether the expression is the first thing its sentence says, but for "in", "by", "late in"."""
    first = parse.sentence_tokens[tokens[0].sentence][0]
    return tokens[0].i - first <= _LEADS and all(t.lower in _LEADING for t in parse.tokens[first : tokens[0].i])


def resolve_dates(mentions: Sequence[Mention], *, anchor: Moment | None) -> tuple[Fact, ...]:
    """The facts that the expressions of one text make when its relative dates hang on `anchor`."""
    if anchor is not None and anchor.year not in _YEARS_WITH_ROOM:
        anchor = None
    facts: list[Fact] = []
    narrated: DateValue | None = None
    narrated_at = -NARRATED_REACH - 1
    told_day: date | None = None
    told_at = -DAY_REACH - 1
    story, story_at = None, -NARRATED_REACH - 1
    for mention in mentions:
        found, sentence = mention.expression, mention.sentence
        planned = mention.side == "planned"
        context = Context(
            anchor,
            "future" if planned else mention.side,
            planned,
            narrated if sentence - narrated_at <= NARRATED_REACH else None,
            told_day if sentence - told_at <= DAY_REACH else None,
            story if mention.opens and 0 < sentence - story_at <= NARRATED_REACH else None,
        )
        value = resolve(found.node, context)
        if value is None:
            continue
        if mention.promised and isinstance(found.node, Duration):
            value = due_in(found.node, value, context)
        opened = value if mention.in_noun else open_end(value, found, context)
        facts.append(Fact("date", found.start, found.end, mention.text, replace(opened, words=mention.words)))
        if value.timex_type in {"DATE", "TIME"} and value.earliest is not None and value.latest is not None:
            if not (mention.of_saying and context.narrated):
                narrated, narrated_at = value, sentence
            told = day_of(value.earliest)
            if mention.opens or not value.anchored:
                earlier = context.day is not None and told.year < context.day.year
                follows = value.grain in _STORY_GRAINS and (not value.anchored or context.story_month is not None)
                story, story_at = (told.replace(day=1) if earlier and follows else None), sentence
            is_past_day = (
                value.grain in FINE and told == day_of(value.latest) and (context.day is None or told <= context.day)
            )
            if is_past_day and not (mention.of_saying and context.told_day):
                told_day, told_at = told, sentence
    return tuple(facts)
