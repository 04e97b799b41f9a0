"""Credits: who is named beside a quotation without a verb of speech.

Comes in: a `Parse`, its entities, and the place of a quotation. Goes out: the speaker and the number of the entity:
“…” — Ann Low, mayor of Merrow; Ann Low: “…”; "In the words of Ann Low, “…”".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compare.english.speech import REPLIES
from compare.language.lexicons import person_nouns, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.model import Entity, Parse, Token

    _Speaker = tuple[str, int | None]

_MAX_WORDS: Final = 20
"""Of a credit; a longer line is a sentence of its own."""
_DASH: Final = re.compile(
    r"[”\"’'»“«‘]*[.,]?(?:[ \t]*(?:—|–|―|--)[ \t]*|\s*\n\s*(?:—|–|―|--|-)[ \t]*|[ \t]+-[ \t]+)(?=\w)"
)
_COLON: Final = re.compile(r"[”\"’'»“«‘]+:[ \t]+(?=[A-Z])")
_MAX_REPLY: Final = 4
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BEFORE_NAMES: Final = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS"})
_WORDS_OF: Final = re.compile(r"\b[Ii]n the words of\s+(?:[a-z]+ ){0,4}$")
_WORDS_AFTER: Final = re.compile(r"[”\"’'»“«‘]*,?\s+in the words of\s+")


def find_credit(
    parse: Parse, entities: Sequence[Entity], entity_of: Mapping[int, int], quote: tuple[int, int]
) -> _Speaker | None:
    """Who is credited with a quotation beside it, as name and number of the entity; None where nobody is.

    `quote` is the span without marks, `entity_of` the entity of each token that is part of a mention.
    """
    who = _read_after(parse, entities, entity_of, quote) or _read_before(parse, entities, entity_of, quote)
    who = who or _read_words_of(parse, entity_of, quote)
    if who is None:
        return None
    number = entity_of.get(who[0].i)
    if number is None and len(who) == 1:
        # A surname that opens a headline is no name to the parser.
        number = next((n for n, e in enumerate(entities) if _is_surname(who[0], e)), None)
    if number is not None:
        return entities[number].name, number
    return " ".join(parse.text[who[0].start : who[-1].end].split()), None


def _read_after(
    parse: Parse, entities: Sequence[Entity], entity_of: Mapping[int, int], quote: tuple[int, int]
) -> Sequence[Token] | None:
    """The name in "“…” — Ann Low, mayor of Merrow" or "“…”: Ann Low", which ends its line."""
    text = parse.text
    mark = _DASH.match(text, quote[1]) or _COLON.match(text, quote[1])
    if mark is None:
        return None
    end = text.find("\n", mark.end())
    line = parse.tokens_between(mark.end(), len(text) if end < 0 else end)
    return _read_line(line, entities, entity_of)


def _read_before(
    parse: Parse, entities: Sequence[Entity], entity_of: Mapping[int, int], quote: tuple[int, int]
) -> Sequence[Token] | None:
    """The name in "Ann Low, mayor of Merrow: “…”"."""
    text = parse.text
    left = text[: quote[0]].rstrip("“\"‘'„«»‚ \t\n")
    if not left.endswith(":"):
        return None
    colon = len(left) - 1
    start = parse.sentences[parse.sentence_at(colon)][0]
    return _read_line(parse.tokens_between(max(start, text.rfind("\n", 0, colon) + 1), colon), entities, entity_of)


def _read_words_of(parse: Parse, entity_of: Mapping[int, int], quote: tuple[int, int]) -> Sequence[Token] | None:
    """The name in "In the words of Ann Low, “…”"."""
    text = parse.text
    after = _WORDS_AFTER.match(text, quote[1])
    if after is not None:
        right = parse.tokens_between(after.end(), parse.sentences[parse.sentence_at(after.end() - 1)][1])
        named = [t for t in right if t.i in entity_of]
        return [named[0]] if named and _WORDS_OF.search(text[: named[0].start]) else None
    before = parse.tokens_between(parse.sentences[parse.sentence_at(quote[0])][0], quote[0])
    named = [t for t in before if t.i in entity_of]
    if not named or "," in text[named[0].start : quote[0] - 1].rstrip("“\"‘' ").removesuffix(","):
        return None
    return [named[0]] if _WORDS_OF.search(text[: named[0].start]) else None


def _read_line(
    line: Sequence[Token], entities: Sequence[Entity], entity_of: Mapping[int, int]
) -> Sequence[Token] | None:
    """The tokens of whom a line names that says no more than who somebody is; None for any other line."""
    words_in = [t for t in line if any(c.isalnum() for c in t.text)]
    if not words_in or len(words_in) > _MAX_WORDS or _tells(line):
        return None
    named = [n for n, t in enumerate(line) if t.i in entity_of]
    labels = {n: entities[entity_of[line[n].i]].label for n in named}
    people = [n for n in named if labels[n] == "PERSON" or (labels[n] != "GPE" and _is_apposed(line, n))]
    if not named and len(line) == 1 and sum(_is_surname(line[0], e) for e in entities) == 1:
        return line
    described = _read_description(line)
    if described and not (people and people[0] < len(described)) and not (people and _is_apposed(line, people[0])):
        return described
    first = next(iter(people or named), None)
    if first is None:
        return None
    if any(t.tag not in _BEFORE_NAMES or t.lemma in REPLIES for t in line[:first]) and not _is_apposed(line, first):
        return None
    number = entity_of[line[first].i]
    rest = [t for t in line[first:] if entity_of.get(t.i) != number]
    if rest and rest[0].lower in {"’s", "'s"}:
        return [line[first]] if rest[-1].lower in REPLIES and len(rest) < _MAX_REPLY else None
    return None if rest and rest[0].lower in {"and", "or", "&", "v", "vs"} else [line[first]]


def _is_surname(token: Token, entity: Entity) -> bool:
    words_in = entity.name.split()
    return entity.label == "PERSON" and len(words_in) > 1 and token.text == words_in[-1]


def _is_apposed(line: Sequence[Token], at: int) -> bool:
    """Whether a name comes after its description: "the mayor of Merrow, Ann Low"."""
    return at > 1 and line[at - 1].text == "," and _read_description(line) is not None


def _tells(line: Sequence[Token]) -> bool:
    """Whether a verb tells something; in "who lost her house" at the end it only says who somebody is."""
    relative = next((n for n, t in enumerate(line) if t.lower in {"who", "whose"}), len(line))
    tail = line[relative:]
    return any(t.tag in _FINITE for t in line[:relative]) or any(t.text == "," for t in tail)


def _read_description(line: Sequence[Token]) -> Sequence[Token] | None:
    """The words of "the mayor", "a resident of Merrow" up to a comma."""
    end = next((n for n, t in enumerate(line) if t.text in {",", "("}), len(line))
    phrase = line[:end]
    head = next((n for n, t in enumerate(phrase) if t.tag == "IN"), len(phrase))
    noun = phrase[head - 1] if head else None
    is_person = noun is not None and (
        noun.lemma in person_nouns()
        or noun.lower == "police"
        or (noun.pos == "NOUN" and noun.lemma in words("names.json", "organisation_nouns"))
    )
    is_plain = all(t.tag in _BEFORE_NAMES for t in phrase[:head])
    return phrase if is_person and is_plain else None
