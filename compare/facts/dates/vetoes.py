"""What only looks like a date: refused by what the parser says of it and its neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compare.english.calendar_words import (
    CHRISTMAS_THINGS,
    DAYPARTS,
    HALF_YEAR_WORDS,
    MONTH_LEADS,
    MONTHS,
    NAMED_AFTER_WEEKDAY,
    NAMED_BEFORE_WEEKDAY,
    SHORT_WORDS,
    SPORT_WORDS,
    TITLES_BEFORE_NAMES,
    YEAR_LEADS,
    YEAR_NOUNS,
)
from compare.facts.dates.nodes import Day, Daypart, Expression, Holiday, Month, Slice, Vague, Year
from compare.facts.dates.tense import token_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Parse, Token

_NAME_ENTITIES = frozenset({"PERSON", "ORG", "WORK_OF_ART", "PRODUCT", "FAC", "LAW", "NORP"})
_HEADLINE = 0.6
"""Where more of a sentence's longer words have a capital, it is a headline, and capitals tell no name."""
_TEMPORAL_ENTITIES = frozenset({"DATE", "TIME"})


@dataclass(frozen=True, slots=True)
class Veto:
    """Why an expression of one sort is no date after all."""

    name: str
    kind: type[Any]
    refuses: Callable[[Any, Parse, tuple[Token, ...]], bool]
    """Takes the node, the parse and the expression's tokens (at least one)."""


def is_temporal(found: Expression, parse: Parse, tokens: tuple[Token, ...]) -> bool:
    """False for names, verbs and figures that only look like dates."""
    return bool(tokens) and veto_on(found, parse, tokens) is None


def veto_on(found: Expression, parse: Parse, tokens: tuple[Token, ...]) -> Veto | None:
    """The first veto that refuses an expression, None where it stands."""
    for veto in VETOES:
        if isinstance(found.node, veto.kind) and veto.refuses(found.node, parse, tokens):
            return veto
    return None


def _month_as_name_or_verb(node: Month, parse: Parse, tokens: tuple[Token, ...]) -> bool:
    return node.year is None and not node.which and not _is_month(parse, tokens)


def _weekday_as_name(node: Day, parse: Parse, tokens: tuple[Token, ...]) -> bool:
    bare = node.month is None and node.day is None and not node.which and node.week is None
    return bare and (not _is_weekday(parse, tokens) or _is_named(parse, tokens))


def _night_as_name(node: Daypart, parse: Parse, tokens: tuple[Token, ...]) -> bool:
    of = node.of
    return isinstance(of, Day) and of.month is None and of.day is None and _is_named(parse, tokens)


def _may_or_march_as_verb(node: Day, _: Parse, tokens: tuple[Token, ...]) -> bool:
    first = tokens[0]
    return (
        node.day is not None
        and node.year is None
        and len(tokens) > 1
        and first.lower.rstrip(".") in {"may", "march"}
        and first.tag in {"MD", "VB", "VBP"}
    )


def _share_as_day(node: Day, parse: Parse, tokens: tuple[Token, ...]) -> bool:
    return node.day is not None and node.year is None and len(tokens) > 1 and _next(parse, tokens) in {"percent", "%"}


def _figure_as_year(node: Year, parse: Parse, tokens: tuple[Token, ...]) -> bool:
    return not node.fiscal and node.last is None and len(tokens) == 1 and not _is_year(parse, tokens[0])


def _feast_as_name(_: Holiday, __: Parse, tokens: tuple[Token, ...]) -> bool:
    return all(t.ent == "PERSON" for t in tokens)


def _feast_as_adjective(node: Holiday, parse: Parse, tokens: tuple[Token, ...]) -> bool:
    return node.name in {"easter", "12-25"} and node.year is None and _next(parse, tokens) in CHRISTMAS_THINGS


def _quarter_of_a_game(node: Slice, parse: Parse, tokens: tuple[Token, ...]) -> bool:
    return bool(node.n) and node.letters == "Q" and node.of is None and _is_sport(parse, tokens[0].sentence)


def _half_of_no_year(node: Slice, parse: Parse, tokens: tuple[Token, ...]) -> bool:
    if node.letters != "H" or node.of is not None or tokens[-1].lower != "half" or tokens[-1].text == "H":
        return False
    first, last = parse.sentence_tokens[tokens[0].sentence]
    words = {parse.tokens[i].lower for i in range(first, min(last, first + 120))}
    return bool(words & SPORT_WORDS) or not words & HALF_YEAR_WORDS


def _season_as_verb(node: Slice, _: Parse, tokens: tuple[Token, ...]) -> bool:
    return not node.n and node.of is None and not node.which and tokens[-1].pos not in {"NOUN", "PROPN"}


def _current_as_noun(_: Vague, __: Parse, tokens: tuple[Token, ...]) -> bool:
    return tokens[0].lower == "current" and (tokens[0].pos != "ADJ" or tokens[0].dep != "amod")


def _recent_alone(_: Vague, parse: Parse, tokens: tuple[Token, ...]) -> bool:
    after = token_at(parse, tokens[-1].i + 1)
    return tokens[0].lower == "recent" and len(tokens) == 1 and (after is None or after.pos == "PUNCT")


VETOES = (
    Veto("a month's name that is a person's, or a verb", Month, _month_as_name_or_verb),
    Veto("a weekday's name inside a longer name", Day, _weekday_as_name),
    Veto("a weekday and its night in a longer name", Daypart, _night_as_name),
    Veto("may and march as verbs before a figure", Day, _may_or_march_as_verb),
    Veto("a percentage after a month", Day, _share_as_day),
    Veto("a figure that counts, numbers or names something", Year, _figure_as_year),
    Veto("a person named like a feast", Holiday, _feast_as_name),
    Veto("a feast that only says what sort of thing", Holiday, _feast_as_adjective),
    Veto("a quarter of a game", Slice, _quarter_of_a_game),
    Veto("a half of a game, or of a thing", Slice, _half_of_no_year),
    Veto("spring and fall as verbs", Slice, _season_as_verb),
    Veto("a current in water or wire", Vague, _current_as_noun),
    Veto("recent with nothing after it", Vague, _recent_alone),
)


def _next(parse: Parse, tokens: tuple[Token, ...]) -> str:
    after = token_at(parse, tokens[-1].i + 1)
    return "" if after is None else after.lower


def _is_month(parse: Parse, tokens: tuple[Token, ...]) -> bool:
    first, last = tokens[0], tokens[-1]
    word = first.lower.rstrip(".")
    before, after = token_at(parse, first.i - 1), token_at(parse, last.i + 1)
    if before is not None and (before.sentence != first.sentence):
        before = None
    lead = before.lower if before else ""
    if lead in MONTH_LEADS:
        if word in {"may", "march", "june", "april", "august"} and first.ent == "PERSON":
            return after is None or not (after.text[:1].isupper() and after.ent == "PERSON")
        return True
    if lead in TITLES_BEFORE_NAMES or (
        first.ent in _NAME_ENTITIES and word in {"may", "march", "june", "april", "august", "jan"}
    ):
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
    before, after = token_at(parse, first.i - 1), token_at(parse, last.i + 1)
    if word in SHORT_WORDS:
        return first.ent in _TEMPORAL_ENTITIES or len(tokens) > 1
    if first.ent in _NAME_ENTITIES and len(tokens) == 1:
        named = [t for t in (before, after) if t is not None and t.ent == first.ent and t.text[:1].isupper()]
        # "the Sunday Times", "Sheffield Wednesday": part of a longer name.
        if any(t.start <= first.end + 1 and t.i > first.i for t in named) or (before in named and not first.ent_begins):
            return False
    return not (before is not None and before.lower in TITLES_BEFORE_NAMES)


def _is_named(parse: Parse, tokens: tuple[Token, ...]) -> bool:
    """Whether the weekday stands in a name: "Super Tuesday", "the Monday Club", "Saturday Night Live"."""
    first, last = tokens[0], tokens[-1]
    lo, hi = parse.sentence_tokens[first.sentence]
    begin, end = first.i, last.i + 1
    while begin > lo and parse.tokens[begin - 1].text[:1].isupper():
        begin -= 1
    while end < hi and parse.tokens[end].text[:1].isupper():
        end += 1
    others = [t for t in parse.tokens[lo:hi] if not begin <= t.i < end and len(t.text) > 3 and t.text[0].isalpha()]
    if len(others) > 2 and sum(t.text[0].isupper() for t in others) > _HEADLINE * len(others):
        return False
    before = parse.tokens[first.i - 1] if first.i > lo else None
    if before is not None and before.text[:1].isupper():
        if before.lower in NAMED_BEFORE_WEEKDAY.get(first.lower, ()) or before.lower in NAMED_BEFORE_WEEKDAY[""]:
            return True
        if before.pos == "ADJ" and before.i > lo and before.ent not in {"NORP", "GPE"}:
            return True
    after = parse.tokens[last.i + 1] if last.i + 1 < hi else None
    if after is None or not after.text[:1].isupper() or after.lower in MONTHS:
        return False
    if last.lower in DAYPARTS and last.text[0].isupper():
        return True
    if after.lower.rstrip("s") in NAMED_AFTER_WEEKDAY:
        return True
    # "The Monday Club was", but "the Monday NATO summit", where the name only says which one.
    held = before is not None and before.lower == "the"
    closes = parse.tokens[end] if end < hi else None
    return held and after.pos in {"PROPN", "NOUN"} and (closes is None or closes.pos not in {"NOUN", "ADJ", "PROPN"})


def _is_year(parse: Parse, token: Token) -> bool:
    before, after = token_at(parse, token.i - 1), token_at(parse, token.i + 1)
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
        if after.lower in YEAR_NOUNS:
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
    if lead in YEAR_LEADS:
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


def _is_sport(parse: Parse, sentence: int) -> bool:
    first, last = parse.sentence_tokens[sentence]
    words = {parse.tokens[i].lower for i in range(first, min(last, first + 120))}
    return len(words & SPORT_WORDS) > (1 if words & {"percent", "%", "percentage"} else 0)
