"""People, organisations, places that act and other named things, linked within one article.

spaCy's small model labels names with many slips ("Castellan" a person, "Martin Belko" a place), so names are cut
from runs of capitalised words and labelled by votes over the whole article: titles, ages, appositions,
organisation words, prepositions of place, and spaCy's own labels. Precision goes before recall: a pronoun or
"the governor" is linked only when one candidate is left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.names.descriptions import add_genders, link_descriptions, link_pronouns
from compare.facts.names.labels import label_runs
from compare.facts.names.links import freeze, is_name_mention, link_headlines, link_runs, order
from compare.facts.names.runs import find_runs
from compare.facts.roles import find_roles
from compare.model import Entity, Fact, NameValue, RoleValue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Parse


def find_entities_and_places(parse: Parse) -> tuple[tuple[Entity, ...], tuple[tuple[int, int], ...]]:
    """The named people, organisations, acting places and things, in order of first mention; and the names of places.

    The latter are the character spans of the names that the whole article shows to be places, sorted.
    """
    runs = label_runs(parse, find_runs(parse))
    places = (r for r in runs if r.label in {"GPE", "LOC"})
    spans = tuple(sorted((parse.tokens[r.first].start, parse.tokens[r.last - 1].end) for r in places))
    named = link_runs(parse, runs)
    link_headlines(parse, named)
    drafts = order(named)
    entities = tuple(freeze(parse, d) for d in drafts)
    roles = [f for f in find_roles(parse, entities) if isinstance(f.value, RoleValue)]
    add_genders(parse, drafts, runs, roles)
    anonymous = link_descriptions(parse, drafts, roles)
    link_pronouns(parse, drafts, anonymous)
    return tuple(freeze(parse, d) for d in drafts), spans


def find_names(parse: Parse, entities: Sequence[Entity]) -> tuple[Fact, ...]:
    """A `name` fact for each mention by name (no pronouns, no "the governor") of people, organisations and things."""
    out = []
    for number, entity in enumerate(entities):
        if entity.label == "GPE":
            continue
        for start, end in entity.mentions:
            text = parse.text[start:end]
            if is_name_mention(text):
                out.append(Fact("name", start, end, text, NameValue(entity.name, entity.label, number)))
    return tuple(sorted(out, key=lambda f: (f.start, f.end)))
