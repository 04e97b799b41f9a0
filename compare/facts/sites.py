"""Places without a town's name: "the hospital car park", "at Mercy Hospital", "off the Egyptian coast"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.english.places import (
    AFTER_ADVERBS,
    BARE_SITES,
    COMMON_SITES,
    COUNTRY_NOUNS,
    LOCATIVES,
    NARROWED_SITES,
    OF_ANYTHING,
    PARTS_OF_SITES,
    SIDES,
    SITE_WORDS,
)
from compare.language.lexicons import capitals, country_names, fold, peoples, towns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Entity, Parse, Token

    Site = tuple[tuple[int, int], str, str]
    """Span, name and preposition."""


def find_common(parse: Parse) -> Iterator[Site]:
    """Nouns for places after a preposition that says where; the name is in lower case, with what narrows it.

    Adjectives count only where they tell one from another ("the rear carriage"), other nouns always ("gravel pit").
    """
    for t in parse.tokens:
        preposition = _locative(parse, t)
        if not preposition or t.pos != "NOUN" or not t.text[0].islower():
            continue
        kept = _narrowing(parse, t)
        sites = COMMON_SITES | BARE_SITES | (NARROWED_SITES if kept else frozenset())
        bare = t.lemma in BARE_SITES and t.tag == "NN"
        if t.lemma not in sites or (not (kept or bare) and _is_vague(parse, t)):
            continue
        span = (kept[0].start if kept else t.start, t.end)
        yield span, " ".join([*(k.lower for k in kept), t.lemma]), preposition


def find_institutions(parse: Parse, entities: Sequence[Entity]) -> Iterator[Site]:
    """Names of hospitals, schools and the like, which are organisations too, after a preposition that says where."""
    for entity in entities:
        if entity.label not in {"ORG", "OTHER"}:
            continue
        for start, end in entity.mentions:
            inside = parse.tokens_between(start, end)
            if len(inside) < 2 or not inside[-1].text[0].isupper() or not {t.lower for t in inside} & SITE_WORDS:
                continue
            preposition = _locative(parse, inside[-1])
            if preposition:
                yield (start, end), parse.text[start:end].replace("\n", " "), preposition


def find_adjectival(parse: Parse) -> Iterator[Site]:
    """Countries in the adjective before a noun for a part of them: "the Peruvian jungle".

    The name is the country's, or its capital's.
    """
    for t in parse.tokens:
        if t.lemma not in COUNTRY_NOUNS or not t.i:
            continue
        before = parse.tokens[t.i - 1]
        preposition = _locative(parse, t)
        if (
            preposition
            and before.text[0].isupper()
            and before.sentence == t.sentence
            and fold(before.text) in peoples()
        ):
            country = peoples()[fold(before.text)]
            # "The Turkish capital" is Ankara.
            name = _capital(country) if t.lemma == "capital" else country
            yield (before.start, t.end), name, preposition


def _capital(country: str) -> str:
    """The capital by its usual spelling, the country where none is known."""
    folded = next((capital for capital, held_by in capitals().items() if held_by == country), "")
    found = [t.name for t in towns().get(folded, ()) if country_names()[t.country] == country]
    return found[0] if found else country


def _locative(parse: Parse, t: Token) -> str:
    """The preposition that says that something is at this noun, '' when there is none."""
    head = parse.tokens[t.head]
    if t.dep != "pobj" or head.pos != "ADP" or head.i > t.i:
        return ""
    if head.lower in LOCATIVES and head.lower not in {"to", "from"}:
        return head.lower
    before = parse.tokens[head.i - 1].lower if head.i else ""
    if before in AFTER_ADVERBS and head.lower in {"to", "of", "from"}:
        return "near"
    if head.lower == "of" and before in PARTS_OF_SITES:
        return "in"
    governor = parse.tokens[head.head]
    return head.lower if head.lower in {"to", "from"} and governor.pos == "VERB" else ""


def _narrowing(parse: Parse, t: Token) -> list[Token]:
    """The words right before the noun that tell it apart."""
    out: list[Token] = []
    for i in range(t.i - 1, parse.sentence_tokens[t.sentence][0] - 1, -1):
        w = parse.tokens[i]
        noun = w.pos == "NOUN" and w.tag == "NN" and w.dep in {"compound", "nmod", "amod"} and w.text.isalpha()
        if not w.text[0].islower() or not (noun or w.lower in SIDES):
            break
        out.append(w)
    return out[::-1]


def _is_vague(parse: Parse, t: Token) -> bool:
    """Whether nothing tells which: a bare plural, or a noun that is something else with "of" ("field of study")."""
    if t.tag != "NN":
        return not any(parse.tokens[c].lower in {"the", "these", "those"} for c in parse.children[t.i])
    after = parse.tokens[t.i + 1] if t.i + 1 < len(parse.tokens) else None
    return after is not None and after.lower == "of" and after.sentence == t.sentence and t.lemma in OF_ANYTHING
