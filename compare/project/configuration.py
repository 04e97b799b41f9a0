"""A project's stories and settings: `factdiff.toml`, or `[tool.factdiff]` in `pyproject.toml`.

Everything is checked when it is read, and a key that means nothing is an error: a threshold with a slip in its name
would else be no threshold. Paths are relative to the file's folder and stay inside it: in a pull request the file comes
from a stranger.
"""

from __future__ import annotations

import glob
import os
import re
import tomllib
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from compare.errors import UsageError
from compare.guards import reading, say_fault
from compare.model import KINDS
from compare.settings import BASELINE_PATH, FAIL_ON, MIN_CONFIDENCE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.model import Kind, Moment

NAMES: Final = ("factdiff.toml", "pyproject.toml")
MAX_BYTES: Final = 5_000_000

STORY_NAME: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,99}")
_SHARED_KEYS: Final = ("fail-on", "min-confidence", "skip-kinds", "no-updates", "formats")
_TOP_KEYS: Final = ("stories", "reports", "baseline", "model", "watch", *_SHARED_KEYS)
_STORY_KEYS: Final = ("articles", "write", *_SHARED_KEYS)
_ARTICLE_KEYS: Final = ("file", "outlet", "published")


@dataclass(frozen=True, slots=True)
class PlannedArticle:
    """A file to read, and what the configuration says of it."""

    file: str
    """With slashes, relative to the folder of the configuration."""
    outlet: str | None = None
    published: Moment | str | None = None


@dataclass(frozen=True, slots=True)
class PlannedStory:
    """Articles to compare, and where the reports go."""

    name: str
    articles: tuple[PlannedArticle, ...]
    outputs: tuple[tuple[str, str], ...]
    """(format, path), in the order given."""
    fail_on: str = "conflict"
    min_confidence: float = MIN_CONFIDENCE
    skip_kinds: tuple[Kind, ...] = ()
    no_updates: bool = False


@dataclass(frozen=True)
class Configuration:
    """What a project's file says."""

    path: Path
    stories: tuple[PlannedStory, ...] = ()
    """Sorted by name."""
    baseline: str = BASELINE_PATH
    """The baseline named, else the default one; the latter need not be there."""
    baseline_named: bool = False
    reports: str = "reports"
    model: str | None = None

    @property
    def folder(self) -> Path:
        return self.path.parent


def find_configuration(start: Path) -> Path | None:
    """The nearest file, in a folder or in those above it; a pyproject.toml counts when it has [tool.factdiff]."""
    for folder in (start, *start.parents):
        for name in NAMES:
            path = folder / name
            if path.is_file() and (name == NAMES[0] or _has_section(path)):
                return path
    return None


def _has_section(path: Path) -> bool:
    try:
        return "factdiff" in _load(path).get("tool", {})
    except UsageError:
        return False  # another tool will say what is wrong with it


def read_configuration(path: Path, *, formats: Mapping[str, str]) -> Configuration:
    """What a file says; `formats` maps each format of a report to the suffix of its files.

    Raises `UsageError` for anything that is not as it should be. Files are looked for, not read.
    """
    table = open_table(path)
    table.check_keys(_TOP_KEYS)
    data = table.data
    folder = path.parent
    reports = table.read_path("reports", "reports")
    shared = _Shared.read(table, formats, _Shared())
    named = "baseline" in data
    baseline = table.read_path("baseline", BASELINE_PATH)
    stories = data.get("stories", {})
    if not isinstance(stories, dict) or not stories:
        raise table.error("stories", "it names no story", 'Write [stories.NAME] and articles = ["a.md", "b.md"].')
    planned = [
        _read_story(Table(path, f"stories.{name}", story), name, folder, reports, shared, formats)
        for name, story in sorted(stories.items())
    ]
    _check_outputs(path, planned, baseline)
    model = table.read_text("model") if "model" in data else None
    return Configuration(path, tuple(planned), baseline, named, reports, model)


def open_table(path: Path) -> Table:
    """The table of a file that speaks to factdiff, unchecked; raises `UsageError` when it cannot be read."""
    data = _load(path)
    if path.name == NAMES[1]:
        data = data.get("tool", {}).get("factdiff", {})
    return Table(path, "", data)


def _load(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UsageError(str(path), f"it is larger than {MAX_BYTES:,} bytes", "Give a configuration.")
        text = path.read_bytes().decode("utf-8")
    except (OSError, UnicodeError) as error:
        why = (error.strerror if isinstance(error, OSError) else "it is not UTF-8 text") or "it cannot be read"
        raise UsageError(str(path), why, "Name a configuration with --config.") from None
    with reading(lambda error: UsageError(str(path), f"it is not TOML: {say_fault(error)}", "Correct the file.")):
        return tomllib.loads(text)


# --- tables --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the file, and how to complain of it."""

    path: Path
    place: str
    data: Any  # whatever TOML holds

    def error(self, key: str, why: str, remedy: str) -> UsageError:
        """The error that names the place of a key."""
        return UsageError(f"{self.path.name}: {'.'.join(filter(None, (self.place, key)))}", why, remedy)

    def check_keys(self, known: Sequence[str]) -> None:
        if not isinstance(self.data, dict):
            raise self.error("", "it is not a table", f"Keys are {', '.join(known)}.")
        for key in self.data:
            if key not in known:
                raise self.error(key, "it is not a known key", f"Keys are {', '.join(known)}.")

    def read_text(self, key: str, default: str = "") -> str:
        value = self.data.get(key, default)
        if not isinstance(value, str) or (key in self.data and not value.strip()):
            raise self.error(key, "it is not a text", f'Write {key} = "…".')
        return str(value)

    def read_path(self, key: str, default: str = "") -> str:
        return self.check_path(key, self.read_text(key, default))

    def check_path(self, key: str, value: str) -> str:
        """The path, with slashes; raises `UsageError` when it leads out of the folder, by a link too."""
        folder = os.path.realpath(self.path.parent)
        real = os.path.realpath(os.path.join(folder, value)) if "\0" not in value else ""  # noqa: PTH118 - as realpath
        if not real or os.path.isabs(value) or os.path.commonpath([folder, real]) != folder:  # noqa: PTH117 - as realpath
            raise self.error(key, f"{value!r} is outside the project", "Name files in the folder of this file.")
        return Path(os.path.normpath(value)).as_posix()

    def read_texts(self, key: str, known: Sequence[str]) -> tuple[str, ...]:
        value = self.data[key]
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.error(key, "it is not a list of names", f"Use some of {', '.join(known)}.")
        for item in value:
            if item not in known:
                raise self.error(key, f"there is no {item!r}", f"Use some of {', '.join(known)}.")
        return tuple(dict.fromkeys(value))


@dataclass(frozen=True, slots=True)
class _Shared:
    """What may be said for all stories, and again for one."""

    fail_on: str = "conflict"
    min_confidence: float = MIN_CONFIDENCE
    skip_kinds: tuple[str, ...] = ()
    no_updates: bool = False
    formats: tuple[str, ...] = field(default=("markdown", "json"))

    @classmethod
    def read(cls, table: Table, formats: Mapping[str, str], default: _Shared) -> _Shared:
        fail_on = table.read_text("fail-on", default.fail_on)
        if fail_on not in FAIL_ON:
            raise table.error("fail-on", f"there is no {fail_on!r}", f"Use one of {', '.join(FAIL_ON)}.")
        confidence = table.data.get("min-confidence", default.min_confidence)
        if isinstance(confidence, bool) or not isinstance(confidence, int | float) or not 0 <= confidence <= 1:
            raise table.error("min-confidence", "it is not a number from 0 to 1", "Write, say, min-confidence = 0.5.")
        kinds = table.read_texts("skip-kinds", KINDS) if "skip-kinds" in table.data else default.skip_kinds
        no_updates = table.data.get("no-updates", default.no_updates)
        if not isinstance(no_updates, bool):
            raise table.error("no-updates", "it is neither true nor false", "Write no-updates = true.")
        return cls(
            fail_on,
            float(confidence),
            tuple(kind for kind in KINDS if kind in kinds),
            no_updates,
            table.read_texts("formats", tuple(formats)) if "formats" in table.data else default.formats,
        )


def _read_story(
    table: Table, name: str, folder: Path, reports: str, shared: _Shared, formats: Mapping[str, str]
) -> PlannedStory:
    if not STORY_NAME.fullmatch(name):
        raise table.error(
            "", "that is not a valid name for a story", "Use letters, digits, dots, dashes and underscores."
        )
    table.check_keys(_STORY_KEYS)
    own = _Shared.read(table, formats, shared)
    outputs = {f: Path(os.path.normpath(f"{reports}/{name}{formats[f]}")).as_posix() for f in own.formats}
    write = Table(table.path, f"{table.place}.write", table.data.get("write", {}))
    write.check_keys(tuple(formats))
    outputs |= {f: write.read_path(f) for f in write.data}
    for format_, path in outputs.items():
        write.check_path(format_, path)
    return PlannedStory(
        name,
        _read_articles(table, folder),
        tuple(outputs.items()),
        own.fail_on,
        own.min_confidence,
        own.skip_kinds,  # type: ignore[arg-type]  # each is one of KINDS
        own.no_updates,
    )


def _read_articles(table: Table, folder: Path) -> tuple[PlannedArticle, ...]:
    given = table.data.get("articles")
    remedy = 'Write articles = ["a.md", "b/*.md", {file = "c.html", outlet = "…", published = 2024-03-14}].'
    if not isinstance(given, list) or not given:
        raise table.error("articles", "it is not a list of files", remedy)
    out: dict[str, PlannedArticle] = {}
    for n, item in enumerate(given):
        place = f"articles[{n}]"
        entry = Table(table.path, f"{table.place}.{place}", {"file": item} if isinstance(item, str) else item)
        entry.check_keys(_ARTICLE_KEYS)
        outlet = entry.read_text("outlet") if "outlet" in entry.data else None
        published = entry.data.get("published")
        if published is not None and not isinstance(published, date | datetime | str):
            raise entry.error("published", "it is not a date", "Write it as published = 2024-03-14.")
        for file in _list_files(entry, folder):
            # The first mention says what is known of it: a pattern below may take it again.
            out.setdefault(file, PlannedArticle(file, outlet, published))
    if len(out) < 2:
        raise table.error("articles", f"there is {len(out)}", "A comparison takes two or more.")
    return tuple(out.values())


def _list_files(entry: Table, folder: Path) -> list[str]:
    """The file named, there or not; of a pattern the files it fits, sorted by name."""
    pattern = entry.check_path("file", entry.read_text("file"))
    if not glob.has_magic(pattern) or (folder / pattern).is_file():
        return [pattern]
    # Unlike a shell it never follows "**" out through links: each file is checked again.
    found = sorted(Path(p).as_posix() for p in glob.glob(pattern, root_dir=folder, recursive=True))  # noqa: PTH207 - root_dir
    files = [entry.check_path("file", p) for p in found if (folder / p).is_file()]
    if not files:
        raise entry.error("file", f"no file fits {pattern!r}", "Correct the pattern, or add the articles.")
    return files


def _check_outputs(path: Path, stories: Sequence[PlannedStory], baseline: str) -> None:
    """Raises `UsageError` when a report would be written over an article, the baseline, this file or another report."""
    folder = path.parent

    def real(target: str) -> str:  # reports are written through links
        return os.path.realpath(folder / target)

    taken = {real(path.name): "this file", real(baseline): "the baseline"}
    taken |= {real(article.file): "an article" for story in stories for article in story.articles}
    for story in stories:
        for format_, target in story.outputs:
            place = real(target)
            if place in taken or (folder / target).is_dir():
                what = taken.get(place, "a folder")
                raise UsageError(
                    f"{path.name}: stories.{story.name}: {format_}", f"{target} is {what}", "Write to another file."
                )
            taken[place] = f"a report of {story.name}"
