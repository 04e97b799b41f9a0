"""The folder of a corpus -> how far it is: what is read, grouped, compared and written, and what could not be done."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from compare.corpus.comparisons import read_compared
from compare.corpus.manifest import Manifest
from compare.corpus.outputs import count_statuses
from compare.corpus.readings import load_library
from compare.corpus.schema import TABLES
from compare.corpus.storylines import read_storylines
from compare.corpus.tables import hash_tables
from compare.corpus.work import COMPARE, READ
from compare.errors import UsageError
from compare.project.atomic_files import lock_file

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class CorpusStatus:
    """How far a corpus is."""

    signature: str
    is_running: bool
    """Does a run hold it now?"""
    articles: Mapping[str, int]
    """Those read, by status."""
    stories: int | None
    """Stories of two or more articles; None while the articles have not been grouped."""
    compared: int
    """Of these: those done, failures included."""
    failures: tuple[tuple[str, str, str], ...]
    """Stage, name and reason of what could not be done in the last run that came to its end."""
    tables: tuple[str, ...]
    """Those that stand as the last run wrote them."""
    is_complete: bool
    """Is everything done that was found, and written?"""


def read_status(folder: str | Path) -> CorpusStatus:
    """How far the corpus in a folder is. Raises `UsageError` when there is none."""
    out = Path(folder)
    manifest = Manifest(out)
    plan = manifest.read_plan()
    if plan is None:
        raise UsageError(str(out), "it holds no corpus", "Give the folder that factdiff corpus was given with -o.")
    library = load_library(out, manifest.list_shards(READ, plan.run_id))
    lines = read_storylines(manifest, plan, library)
    done, _ = read_compared(out, manifest.list_shards(COMPARE, plan.run_id))
    stories = None if lines is None else [s.story_id for s in lines.stories if len(s.members) > 1]
    written, there = manifest.read_json("tables.json"), hash_tables(out)
    written = written if isinstance(written, dict) else {}
    tables = tuple(name for name, digest in there.items() if written.get(name) == digest)
    failures = _read_failures(manifest.read_json("failures.json"))
    return CorpusStatus(
        signature=plan.signature,
        is_running=_is_held(manifest.run_path),
        articles=count_statuses((lines or library).entries.values()),
        stories=None if stories is None else len(stories),
        compared=sum(story_id in done for story_id in stories or ()),
        failures=failures,
        tables=tables,
        is_complete=set(tables) == {table.name for table in TABLES} and not failures,
    )


def _read_failures(found: object) -> tuple[tuple[str, str, str], ...]:
    if not isinstance(found, list):
        return ()
    return tuple((str(stage), str(name), str(reason)) for stage, name, reason in found)


def _is_held(path: Path) -> bool:
    try:
        with lock_file(path, seconds=0):
            return False
    except UsageError:
        return True
    except OSError:  # a folder that may only be read: no run of ours writes there
        return False
