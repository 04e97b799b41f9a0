"""Cards -> copies and stories, remembered: nothing is grouped twice, and new articles join what is there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from compare.corpus.cardfiles import pack_weights, read_weights
from compare.corpus.cards import hash_id
from compare.corpus.manifest import hash_file, write_part
from compare.corpus.model import Grouped

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from compare.corpus.manifest import Manifest, Plan
    from compare.corpus.model import Entry, Weights
    from compare.corpus.readings import Library

_STATE: Final = "grouping.json"
_WEIGHTS: Final = "manifest/weights.arrow"


@dataclass(frozen=True, slots=True)
class Storylines:
    """Which article is what, and the stories of those that take part."""

    entries: dict[str, Entry]
    """By source id, with what comparing the articles with one another made of their status."""
    stories: tuple[Grouped, ...]
    """Sorted by id."""


def group_library(manifest: Manifest, plan: Plan, library: Library, stories_file: Path | None) -> Storylines:
    """Copies and stories of everything that was read; raises `UsageError` for a file of stories that cannot be read."""
    digest = hash_id(
        plan.run_id,
        hash_file(stories_file) if stories_file else "",
        *(card.source_id for card in library.cards),
    )
    state = manifest.read_json(_STATE)
    previous = _restore(state) if isinstance(state, dict) and state.get("run_id") == plan.run_id else None
    if previous is not None and state["digest"] == digest:
        return Storylines({**library.entries, **_mark(library, previous[0])}, previous[1])
    from compare.corpus.copies import find_copies

    kept = {source_id for story in (previous[1] if previous else ()) for source_id in story.members}
    found = find_copies(library.cards, kept=kept, text_of=library.store.read_body)
    marked = _mark(library, found)
    entries = {**library.entries, **marked}
    stories = _group(manifest, plan, library, entries, previous[1] if previous else None, stories_file)
    record = {
        "run_id": plan.run_id,
        "digest": digest,
        "copies": {source_id: list(told) for source_id, told in sorted(found.items())},
        "stories": [[s.story_id, list(s.members), s.parent_id, s.label] for s in stories],
    }
    manifest.write_json(_STATE, record)
    return Storylines(entries, stories)


def read_storylines(manifest: Manifest, plan: Plan, library: Library) -> Storylines | None:
    """Copies and stories as they were told apart last, perhaps before the latest articles; None before that."""
    state = manifest.read_json(_STATE)
    previous = _restore(state) if isinstance(state, dict) and state.get("run_id") == plan.run_id else None
    if previous is None:
        return None
    return Storylines({**library.entries, **_mark(library, previous[0])}, previous[1])


def _group(
    manifest: Manifest,
    plan: Plan,
    library: Library,
    entries: Mapping[str, Entry],
    previous: tuple[Grouped, ...] | None,
    stories_file: Path | None,
) -> tuple[Grouped, ...]:
    from compare.corpus.grouping import MAX_STORY, group_stories, regroup

    cards = tuple(card for card in library.cards if entries[card.source_id].status == "ok")
    if stories_file is not None:
        from compare.corpus.grouping import read_stories

        return _sorted(read_stories(stories_file, tuple(entries.values())))
    limit = MAX_STORY if plan.max_story is None else plan.max_story
    weights = _read_weights(manifest.out)
    if previous is not None and weights is not None:
        held = {source_id for story in previous for source_id in story.members}
        old = tuple(card for card in cards if card.source_id in held)
        new = tuple(card for card in cards if card.source_id not in held)
        return _sorted(regroup(previous, old, new, weights, max_story=limit))
    stories, weights = group_stories(cards, max_story=limit)
    # Weights first: a run that is killed between the two groups anew, by weights of its own.
    write_part(manifest.out, _WEIGHTS, pack_weights(weights))
    return _sorted(stories)


def _read_weights(out: Path) -> Weights | None:
    try:
        return read_weights(out / _WEIGHTS)
    except (OSError, ValueError, KeyError):
        return None


def _sorted(stories: tuple[Grouped, ...]) -> tuple[Grouped, ...]:
    return tuple(sorted(stories, key=lambda story: story.story_id))


def _mark(library: Library, found: Mapping[str, Any]) -> dict[str, Entry]:
    """The entries of which something was found, with it."""
    return {
        source_id: replace(library.entries[source_id], status=status, copy_of=copy_of, reason=reason)
        for source_id, (status, copy_of, reason) in found.items()
        if source_id in library.entries
    }


def _restore(state: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[Grouped, ...]] | None:
    try:
        copies = {str(source_id): tuple(told) for source_id, told in state["copies"].items()}
        stories = tuple(
            Grouped(str(id_), tuple(map(str, members)), str(parent), str(label))
            for id_, members, parent, label in state["stories"]
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    return copies, stories
