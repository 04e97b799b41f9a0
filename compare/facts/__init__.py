"""Parsed text -> typed values with spans, one file a family of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.facts.dates import Mention
    from compare.model import Entity, Fact, Moment, Parse


def find_all_facts(
    parse: Parse, *, anchor: Moment | None, mentions: tuple[Mention, ...] | None = None
) -> tuple[tuple[Fact, ...], tuple[Entity, ...]]:
    """Every fact of a text, sorted by start, end and kind; and the entities they refer to.

    `mentions` are the text's temporal expressions where they have been read already.
    """
    # Here, so that importing one family does not import the grammars of the others.
    from compare.facts.certainty import find_certainties
    from compare.facts.dates import read_dates, resolve_dates
    from compare.facts.names import find_entities_and_places, find_names
    from compare.facts.places import find_places
    from compare.facts.quantities import find_quantities
    from compare.facts.roles import find_roles
    from compare.facts.speech import find_speech

    entities, places = find_entities_and_places(parse)
    dates = resolve_dates(read_dates(parse) if mentions is None else mentions, anchor=anchor)
    facts = [
        *dates,
        *find_quantities(parse, dates=dates),
        *find_names(parse, entities),
        *find_roles(parse, entities),
        *find_places(parse, entities, places),
        *find_speech(parse, entities),
        *find_certainties(parse),
    ]
    return sort_facts(facts), entities


def sort_facts(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts in the one order used everywhere: start, end, kind."""
    return tuple(sorted(facts, key=lambda f: (f.start, f.end, f.kind)))
