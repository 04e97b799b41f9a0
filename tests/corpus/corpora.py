"""A small corpus of invented stories, and an engine that works in this process, for tests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from compare.corpus.engines import Outcome
from compare.corpus.work import ReadTask, do_task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from compare.corpus.work import Job, Task

FERRY = [
    (
        "Harbor Ledger",
        "Ferry runs aground off Kessel Point",
        "The ferry Northern Light ran aground off Kessel Point on Tuesday night. Forty-one people were taken to "
        "hospital. The captain, Anna Lund, told the coast guard that the rudder had failed.",
    ),
    (
        "Coast Today",
        "Rudder blamed as Kessel Point ferry grounds",
        "Twenty-seven people were taken to hospital after the ferry Northern Light hit the rocks at Kessel Point "
        "late on Tuesday. Its captain, Anna Lund, blamed a broken rudder, the coast guard said.",
    ),
    (
        "Evening Star",
        "Coast guard looks into Kessel Point ferry grounding",
        "The coast guard is looking into the grounding of the ferry Northern Light at Kessel Point. On Tuesday "
        "night 41 people went to hospital. Captain Anna Lund says her rudder failed.",
    ),
]
DAM = [
    (
        "Valley Post",
        "Cracks in the Orrin dam",
        "Engineers lowered the water behind the Orrin dam on Monday after cracks were found in its wall. Some "
        "1,200 people left the valley. The water board wants repairs done by June.",
    ),
    (
        "Harbor Ledger",
        "Valley emptied as Orrin dam cracks",
        "Cracks in the wall of the Orrin dam have driven 2,100 people from the valley. On Monday engineers let "
        "water out of the lake. Repairs should end by June, the water board said.",
    ),
]
LONE = [
    (
        "Coast Today",
        "Museum buys a lost cello",
        "A cello that was thought lost for ninety years hangs in the town museum from this week. The museum paid "
        "the family of a violin maker for it with money from a lottery.",
    ),
]
DAYS = {"ferry": "2024-03-13", "dam": "2024-04-10", "cello": "2024-05-02"}
STORIES = {"ferry": FERRY, "dam": DAM, "cello": LONE}


def list_records(**stories: list[tuple[str, str, str]]) -> list[dict[str, str]]:
    """Records of stories, by name."""
    return [
        {
            "outlet": outlet,
            "title": title,
            "text": text,
            "published": DAYS[name],
            "url": f"https://{outlet.split()[0].lower()}.example/{name}",
        }
        for name, articles in stories.items()
        for outlet, title, text in articles
    ]


def write_records(path: Path, records: list[dict[str, str]], *, more: str = "") -> Path:
    """A file of JSON Lines, with further text at its end."""
    path.write_text("".join(json.dumps(record) + "\n" for record in records) + more, encoding="utf-8")
    return path


def read_tree(out: Path, *folders: str) -> dict[str, bytes]:
    """Every file in folders of a corpus, and its page."""
    found = {f"{name}/{p.name}": p.read_bytes() for name in folders for p in sorted((out / name).glob("*"))}
    return {**found, "index.html": (out / "index.html").read_bytes()}


class InlineEngine:
    """Does tasks in this process, and keeps them; of an article or story that `dies_of` names its worker dies."""

    workers = 1

    def __init__(self, job: Job, dies_of: str = "") -> None:
        self.job = job
        self.dies_of = dies_of
        self.tasks: list[Task] = []

    def run(self, tasks: Iterable[Task]) -> Iterator[Outcome]:
        for task in tasks:
            self.tasks.append(task)
            names = (
                [i.name for _, i in task.items] if isinstance(task, ReadTask) else [s.story_id for s in task.stories]
            )
            if self.dies_of and any(self.dies_of in name for name in names):
                yield Outcome(task, None, "its worker died, 3 times")
            else:
                yield Outcome(task, do_task(self.job, task))

    def close(self) -> None:
        pass
