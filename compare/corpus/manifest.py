"""What of a corpus run is done: `manifest/run.json`, and a file for each shard, written after the shard's own files.

A shard is done when its manifest is there, belongs to this run, and every file it names has the digest it names. All
else is as if it had never been: files that no manifest names are done again over, whole and under the same names.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from compare.corpus.cards import hash_id
from compare.errors import UsageError
from compare.project.atomic_files import DRAFT_PREFIX, write_file
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SCHEMA_VERSION: Final = 1
"""Of everything in the folder of a corpus. 1: the first one."""
_FREE: Final = frozenset({"cache", "cache_dir", "cache_max_bytes"})
"""Settings that change no row."""
_FORMAT: Final = "factdiff-corpus"


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that can change a row of a corpus, except its articles."""

    signature: str
    settings: Settings
    columns: tuple[tuple[str, str], ...] = ()
    """Which column of a table holds which field, as given."""
    has_stories: bool = False
    """Does a file say which articles belong together?"""
    max_story: int | None = None
    schema_version: int = SCHEMA_VERSION

    @property
    def run_id(self) -> str:
        """16 hexadecimal digits of all that is in it; shards of another plan are none of this one."""
        return hash_id(json.dumps(record_plan(self), sort_keys=True))


def record_plan(plan: Plan) -> dict[str, Any]:
    """The plan as a JSON object."""
    settings = {
        one.name: str(value) if isinstance(value := getattr(plan.settings, one.name), Path) else value
        for one in fields(plan.settings)
        if one.name not in _FREE
    }
    return {**asdict(replace(plan, settings=Settings())), "settings": settings}


def restore_plan(record: Mapping[str, Any]) -> Plan:
    """The plan that `record_plan` wrote down; raises KeyError, TypeError or ValueError for anything else."""
    known = {one.name: one for one in fields(Settings)}
    given: dict[str, Any] = {}
    for name, value in record["settings"].items():
        if name not in known or name in _FREE:
            raise ValueError(name)
        given[name] = Path(value) if value is not None and "Path" in str(known[name].type) else value
        if isinstance(value, list):
            given[name] = tuple(value)
    max_story = record["max_story"]
    return Plan(
        signature=str(record["signature"]),
        settings=Settings(**given),
        columns=tuple((str(field), str(column)) for field, column in record["columns"]),
        has_stories=bool(record["has_stories"]),
        max_story=None if max_story is None else int(max_story),
        schema_version=int(record["schema_version"]),
    )


@dataclass(frozen=True, slots=True)
class Shard:
    """A piece of work that is done: what it did, and the files it left."""

    stage: str
    name: str
    run_id: str
    keys: tuple[str, ...]
    """What it did: fingerprints of items, or ids of stories, in the order in which its files have them."""
    files: Mapping[str, str] = field(default_factory=dict)
    """For each file, by its path in the corpus' folder, its SHA-256."""
    rows: Mapping[str, int] = field(default_factory=dict)


class Manifest:
    """The folder `manifest` of a corpus."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.folder = out / "manifest"

    @property
    def run_path(self) -> Path:
        """The file that says what is run; it is also what is locked."""
        return self.folder / "run.json"

    def read_plan(self) -> Plan | None:
        """What this folder was begun with; None for one that nothing was begun in. Raises `UsageError`."""
        try:
            record = json.loads(self.run_path.read_bytes())
            if record["format"] != _FORMAT:
                raise ValueError(record["format"])
            return restore_plan(record)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise UsageError(
                str(self.run_path),
                f"it is no manifest of a corpus that this version can read ({type(error).__name__})",
                "Give another folder, or begin anew with --restart.",
            ) from None

    def write_plan(self, plan: Plan) -> None:
        """Begins a corpus."""
        self.write_json("run.json", {"format": _FORMAT, "run_id": plan.run_id, **record_plan(plan)})

    def write_shard(self, shard: Shard) -> None:
        """Says that a shard is done; its files must be there already."""
        record = {
            "stage": shard.stage,
            "run_id": shard.run_id,
            "keys": list(shard.keys),
            "files": dict(sorted(shard.files.items())),
            "rows": dict(sorted(shard.rows.items())),
        }
        self.write_json(f"{shard.stage}-{shard.name}.json", record)

    def list_shards(self, stage: str, run_id: str) -> tuple[Shard, ...]:
        """The shards of a stage that are done, by name; one whose files are not as it says is left out."""
        shards = (self._read_shard(path, stage) for path in sorted(self.folder.glob(f"{stage}-*.json")))
        return tuple(s for s in shards if s is not None and s.run_id == run_id and self._holds(s))

    def _read_shard(self, path: Path, stage: str) -> Shard | None:
        try:
            record = json.loads(path.read_bytes())
            return Shard(
                stage=stage,
                name=path.stem.removeprefix(f"{stage}-"),
                run_id=str(record["run_id"]),
                keys=tuple(map(str, record["keys"])),
                files={str(name): str(digest) for name, digest in record["files"].items()},
                rows={str(name): int(count) for name, count in record["rows"].items()},
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def _holds(self, shard: Shard) -> bool:
        # A name that leads out of the folder is none of ours.
        names = (Path(name) for name in shard.files)
        if any(name.is_absolute() or ".." in name.parts for name in names):
            return False
        try:
            return all(hash_file(self.out / name) == digest for name, digest in shard.files.items())
        except OSError:
            return False

    def read_json(self, name: str) -> Any:
        """What a file of this folder holds; None when it is not there, or damaged."""
        try:
            return json.loads((self.folder / name).read_bytes())
        except (OSError, ValueError, RecursionError):
            return None

    def write_json(self, name: str, value: object) -> None:
        """Puts a file there, whole."""
        self.folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(value, indent=1, sort_keys=True)
        write_file(self.folder / name, text.encode("ascii") + b"\n")

    def remove(self, name: str) -> None:
        """Takes a file away, if it is there."""
        (self.folder / name).unlink(missing_ok=True)


def write_part(out: Path, name: str, data: bytes) -> str:
    """Puts a file of a shard into the corpus' folder, whole, and gives its SHA-256."""
    path = out / name
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, data)
    return hashlib.sha256(data).hexdigest()


def hash_file(path: Path) -> str:
    """The SHA-256 of a file; raises `OSError` when it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def list_leftovers(out: Path, shards: Iterable[Shard]) -> Iterator[Path]:
    """The files of parts that no shard names: of writers that were killed, or of shards that were done again."""
    named = {name for shard in shards for name in shard.files}
    for folder in ("articles", "parts"):
        for path in sorted((out / folder).glob("*")):
            if not path.name.startswith(DRAFT_PREFIX) and f"{folder}/{path.name}" not in named:
                yield path
