"""Stories -> shards of those that nobody has compared yet, the largest first; and what became of those compared."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from compare.corpus.cards import hash_id
from compare.corpus.tables import StoryPlace
from compare.corpus.work import COMPARE, Compared, CompareTask, StoryTask

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from compare.corpus.manifest import Shard
    from compare.corpus.model import Entry, Grouped
    from compare.corpus.readings import Library

SHARD_SECONDS: Final = 60.0
"""Of one processor, about: what is lost at most when a worker dies."""
_SHARDS_A_WORKER: Final = 8
"""A small corpus is cut finer, so that the workers end together."""
_SHORTEST_SECONDS: Final = 5.0
_ARTICLE_SECONDS, _PAIR_SECONDS = 0.4, 0.06
"""What reading an article and comparing a pair take, about: only the size of shards hangs on it."""


def plan_comparing(
    stories: Iterable[Grouped], library: Library, done: Collection[str], *, workers: int
) -> list[CompareTask]:
    """Shards of the stories of two or more articles that are not `done`, the longest first."""
    tasks = [
        StoryTask(
            story.story_id, tuple((s, library.store.place(s)) for s in order_members(story.members, library.entries))
        )
        for story in stories
        if len(story.members) > 1 and story.story_id not in done
    ]
    total = sum(map(_estimate, tasks))
    room = min(SHARD_SECONDS, max(_SHORTEST_SECONDS, total / (_SHARDS_A_WORKER * workers)))
    large = [task for task in tasks if _estimate(task) > room / 2]
    count = max(round(sum(_estimate(task) for task in tasks if _estimate(task) <= room / 2) / room), 1)
    bins: list[list[StoryTask]] = [[] for _ in range(count)]
    for task in tasks:
        if _estimate(task) <= room / 2:
            bins[int(hash_id(task.story_id), 16) % count].append(task)
    shards = [make_compare_task(found) for found in (*([task] for task in large), *bins) if found]
    return sorted(shards, key=lambda shard: (-sum(map(_estimate, shard.stories)), shard.name))


def make_compare_task(stories: Sequence[StoryTask]) -> CompareTask:
    """The shard of these stories; its name is a hash of what is in it."""
    ordered = sorted(stories, key=lambda story: story.story_id)
    return CompareTask(hash_id(COMPARE, *(story.story_id for story in ordered)), tuple(ordered))


def _estimate(task: StoryTask) -> float:
    n = len(task.articles)
    return n * _ARTICLE_SECONDS + n * (n - 1) / 2 * _PAIR_SECONDS


def order_members(members: Iterable[str], entries: Mapping[str, Entry]) -> tuple[str, ...]:
    """The articles of a story as they are lettered: by publication, those without a date last, then by outlet."""
    return tuple(sorted(members, key=lambda s: (not entries[s].published, entries[s].published, entries[s].outlet, s)))


def read_compared(out: Path, shards: Sequence[Shard]) -> tuple[dict[str, Compared], dict[str, StoryPlace]]:
    """What became of each story that a shard compared, and where its rows lie."""
    compared: dict[str, Compared] = {}
    places: dict[str, StoryPlace] = {}
    for shard in shards:
        with (out / f"parts/compare-{shard.name}.jsonl").open("rb") as file:
            for n, line in enumerate(file):
                record = json.loads(line)
                told = Compared(**{**record, "members": tuple(record["members"])})
                compared[told.story_id] = told
                places[told.story_id] = StoryPlace(shard.name, n)
    return compared, places
