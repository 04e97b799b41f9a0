"""Everything that is known at the end of a run -> tables, and the page that lists the stories."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from compare.corpus.profiles import Profiles
from compare.corpus.schema import OUTLET_KINDS, OUTLET_PAIRS, OUTLETS, SOURCES, STORIES
from compare.corpus.tables import open_table, write_found
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from compare.corpus.model import Entry, Grouped
    from compare.corpus.rows import Row
    from compare.corpus.tables import Parts
    from compare.corpus.work import Compared


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What there is to write."""

    entries: Mapping[str, Entry]
    stories: Sequence[Grouped]
    """Sorted by id."""
    compared: Mapping[str, Compared]
    """By story id; a story of two or more that is missing was not compared."""
    order: Mapping[str, tuple[str, ...]]
    """By story id its articles as they are shown, copies left out."""


def write_tables(out: Path, outcomes: Outcomes, parts: Parts) -> None:
    """Writes every table of `TABLES`."""
    ids = [story.story_id for story in outcomes.stories if story.story_id in outcomes.compared]
    write_found(out, parts, ids)
    profiles = Profiles(outcomes.entries.values())
    for id_ in ids:
        if outcomes.compared[id_].members:
            profiles.add_story(id_, outcomes.compared[id_].members, parts)
    for table, rows in (
        (SOURCES, _list_sources(outcomes)),
        (STORIES, _list_stories(outcomes)),
        (OUTLETS, profiles.outlets()),
        (OUTLET_KINDS, profiles.outlet_kinds()),
        (OUTLET_PAIRS, profiles.outlet_pairs()),
    ):
        with open_table(out / "tables", table) as writer:
            writer.write_rows(rows)


def _list_sources(outcomes: Outcomes) -> list[Row]:
    home = {source_id: story.story_id for story in outcomes.stories for source_id in story.members}
    letters = {
        source_id: letter_ids(len(told.members))[n]
        for told in outcomes.compared.values()
        for n, source_id in enumerate(told.members)
    }
    return [
        (
            id_,
            entry.name,
            entry.outlet,
            entry.title,
            entry.url,
            entry.published,
            entry.published_basis,
            entry.language,
            entry.sha256,
            entry.words,
            entry.status,
            entry.reason,
            entry.copy_of or None,
            home.get(entry.copy_of or id_),
            letters.get(id_),
        )
        for id_, entry in sorted(outcomes.entries.items())
    ]


def letter_ids(count: int) -> Sequence[str]:
    """What reports call so many articles, in their order."""
    from compare.model import make_source_id

    return [make_source_id(place) for place in range(count)]


def _list_stories(outcomes: Outcomes) -> list[Row]:
    copies: dict[str, list[str]] = {}
    for entry in outcomes.entries.values():
        if entry.copy_of:
            copies.setdefault(entry.copy_of, []).append(entry.source_id)
    rows: list[Row] = []
    for story in outcomes.stories:
        order = outcomes.order[story.story_id]
        all_ = [*order, *(c for source_id in order for c in copies.get(source_id, ()))]
        entries = [outcomes.entries[source_id] for source_id in all_]
        days = sorted(day for entry in entries if (day := read_day(entry.published)))
        told = outcomes.compared.get(story.story_id)
        status = "alone" if len(order) == 1 else told.status if told else "failed"
        rows.append(
            (
                story.story_id,
                story.parent_id or None,
                len(all_),
                len(order),
                len({entry.outlet for entry in entries}),
                days[0] if days else None,
                days[-1] if days else None,
                story.label or next((t for e in entries if (t := clean_text(e.title).strip())), ""),
                status,
                told.reason if told else "",
                told.conflicts if told else 0,
                told.differences if told else 0,
            )
        )
    return rows


def read_day(published: str) -> date | None:
    """The day of a moment in ISO 8601; None for ''."""
    try:
        return datetime.fromisoformat(published).date() if published else None
    except ValueError:
        return None


def count_statuses(entries: Iterable[Entry]) -> dict[str, int]:
    """How many articles there are of each status, the most frequent first."""
    return dict(sorted(Counter(entry.status for entry in entries).items(), key=lambda pair: (-pair[1], pair[0])))
