"""Reports that need not be made again: kept in the cache under all that can change them.

The key is a digest of the bytes of the articles, of what is said of them, of the settings, and of the program: its
code, its data and weights, Python and the libraries. To find it out, none of the libraries that read and compare is
imported. What is kept is what reporters show, as JSON: no facts, tokens or vectors.
"""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import json
import platform
import re
from datetime import date, datetime
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import compare.model as models
from compare.errors import ModelError
from compare.guards import DATA_ERRORS
from compare.language.encoding import encoder_name
from compare.language.parsing import installed_pipeline
from compare.language.weights import find_revision
from compare.model import Parse, Report, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.language.cache import Cache
    from compare.model import Moment
    from compare.settings import Settings

_KIND: Final = "report"
_KEPT_APART: Final = ("cache", "cache_dir", "cache_max_bytes")
"""Settings that change no report."""
_TYPES: Final = {
    kind.__name__: kind
    for kind in (
        *(
            models.Alignment,
            models.Article,
            models.Decision,
            models.Discrepancy,
            models.Evidence,
            models.Extent,
            models.LeftOut,
        ),
        *(
            models.OnlyIn,
            models.Pairing,
            models.Parse,
            models.Position,
            models.Report,
            models.Row,
            models.RuleHelp,
            models.SentenceRef,
            models.Skipped,
        ),
        *(models.Source, models.Statement),
    )
}
_BROKEN: Final[tuple[type[Exception], ...]] = (*DATA_ERRORS, TypeError)
_MOMENTS: Final = {"date": date, "datetime": datetime}


@dataclasses.dataclass(frozen=True, slots=True)
class Given:
    """A file to compare, and what is said of its article."""

    file: str
    outlet: str | None = None
    published: Moment | str | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class ReportKey:
    """What a report is kept under."""

    key: str
    digests: tuple[str, ...]
    """Hex SHA-256 of the bytes of each file."""


def find_key(given: Sequence[Given], settings: Settings) -> ReportKey | None:
    """The key of the report on these files; None where one cannot be read, or where it cannot be told what decides."""
    digests = []
    for one in given:
        try:
            # What a name that is no plain file gives may be another thing each time.
            if one.file == "-" or "://" in one.file or not Path(one.file).is_file():
                return None
            with Path(one.file).open("rb") as file:
                data = file.read(settings.max_file_bytes + 1)
        except (OSError, ValueError):
            return None
        if len(data) > settings.max_file_bytes:
            return None
        digests.append(hashlib.sha256(data).hexdigest())
    try:
        made_by = _describe_program(settings)
    except (ModelError, OSError):
        return None
    if made_by is None:
        return None
    articles = [[one.file, one.outlet, repr(one.published), digest] for one, digest in zip(given, digests, strict=True)]
    knobs = {field.name: str(getattr(settings, field.name)) for field in dataclasses.fields(settings)}
    for name in _KEPT_APART:
        del knobs[name]
    text = json.dumps([made_by, knobs, articles])
    return ReportKey(hashlib.sha256(text.encode("ascii")).hexdigest(), tuple(digests))


def load_report(cache: Cache, key: ReportKey) -> Report | None:
    """The report kept under a key, as `store_report` was given it but for what no reporter shows; None without one."""
    data = cache.get(_KIND, key.key)
    if data is None:
        return None
    try:
        report = _unpack(json.loads(data))
    except _BROKEN:
        return None
    return report if isinstance(report, Report) else None


def store_report(cache: Cache, key: ReportKey, report: Report) -> None:
    """Keeps a report, if it is complete and if the articles are those of the key."""
    if report.skipped or tuple(source.article.sha256 for source in report.sources) != key.digests:
        return
    shown = dataclasses.replace(report, sources=tuple(map(_strip, report.sources)))
    cache.put(_KIND, key.key, json.dumps(_pack(shown), separators=(",", ":")).encode("ascii"))


def _strip(source: Source) -> Source:
    """What reporters show of a source."""
    parse = Parse(source.parse.text, (), source.parse.sentences, ())
    return Source(source.id, source.article, parse, anchor=source.anchor, anchor_basis=source.anchor_basis)


# --- what made it --------------------------------------------------------------------------------


def _describe_program(settings: Settings) -> list[str] | None:
    """All but articles and settings that a report hangs on; None for an encoder whose weights tell only when loaded.

    Raises `ModelError` or `OSError` when a part is missing.
    """
    if settings.encoder is not None and not find_revision(settings.encoder):
        return None
    weights = [path.read_text(encoding="utf-8") for path in (settings.alignment, settings.judgement) if path]
    return [
        platform.python_implementation(),
        platform.python_version(),
        platform.machine(),
        *installed_pipeline(settings.pipeline),
        encoder_name(settings.encoder),
        *weights,
        *_list_libraries(),
        _digest_package(),
    ]


@functools.cache
def _list_libraries() -> tuple[str, ...]:
    """The libraries that factdiff names, each with its version where it is installed."""
    try:
        named = metadata.requires("factdiff") or ()
    except metadata.PackageNotFoundError:
        named = ()
    names = sorted({found[0] for requirement in named if (found := re.match(r"[\w.-]+", requirement))})
    return tuple(f"{name} {_find_version(name)}" for name in names)


def _find_version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


@functools.cache
def _digest_package() -> str:
    """Of the code and data of this package: a change in any of it is another key, and nobody has to count a version up.

    The card of each bundled model names its files with their digests, and stands for them.
    """
    folder = Path(__file__).parent
    digest = hashlib.sha256()
    for path in sorted(_list_files(folder)):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _list_files(folder: Path) -> Iterable[Path]:
    yield from folder.rglob("*.py")
    data = folder / "data"
    yield from (path for path in data.iterdir() if path.is_file())
    yield from (card for model in data.iterdir() if (card := model / f"{model.name}.json").is_file())


# --- as JSON -------------------------------------------------------------------------------------


def _pack(value: object) -> Any:  # whatever JSON holds
    """A value of the model as JSON: a list of the name of its type, '' for a tuple, and of what it holds, in order."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple):  # one with names is told by its own
        return [type(value).__name__ if isinstance(value, models.Position) else "", *map(_pack, value)]
    if isinstance(value, date):
        return ["datetime" if isinstance(value, datetime) else "date", value.isoformat()]
    assert dataclasses.is_dataclass(value)  # noqa: S101 - a report holds nothing else
    name = type(value).__name__
    assert name in _TYPES, name  # noqa: S101 - a type of the model that is new in reports
    return [name, *(_pack(getattr(value, field.name)) for field in dataclasses.fields(value))]


def _unpack(data: Any) -> Any:  # whatever JSON holds
    """What `_pack` made; raises ValueError, LookupError or TypeError for anything else."""
    if not isinstance(data, list):
        return data
    name, *values = data
    if name == "":
        return tuple(map(_unpack, values))
    if name in _MOMENTS:
        return _MOMENTS[name].fromisoformat(values[0])
    return _TYPES[name](*map(_unpack, values))
