"""Inputs -> items, article after article; an item -> its row, its article and its card."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from compare.corpus.cards import hash_id, make_card
from compare.corpus.containers import LINES, PARQUET, TABLES, find_records, load_record
from compare.corpus.model import Entry, Item
from compare.errors import FactdiffError, UsageError
from compare.settings import Settings
from compare.sources import read_article, read_object
from compare.sources.contents import shown
from compare.sources.languages import find_refusal
from compare.sources.moments import show_moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.corpus.model import Card
    from compare.model import Article

FIELDS: Final = ("text", "html", "title", "outlet", "published", "updated", "url", "byline")
"""What a column may be named for."""
_CONTAINERS: Final = LINES | TABLES | {PARQUET, ".json"}
# What saved pages bring along; in a folder it is passed over without a word.
_ASSETS: Final = frozenset(
    """
    .avif .bmp .css .eot .gif .ico .jpeg .jpg .js .map .mjs .mov .mp3 .mp4 .ogg .otf .png .svg .tif .tiff .ttf .wasm
    .wav .webm .webp .woff .woff2
    """.split()
)


def list_items(
    inputs: Sequence[str], columns: Mapping[str, str], *, settings: Settings | None = None
) -> Iterator[Item]:
    """The articles in files and folders, one after another; nothing but the names in one folder is held in memory.

    A folder is read with all in it, in the order of names, but for hidden files, links, and what saved pages bring
    along (pictures, styles, scripts). JSON Lines, lists in JSON, CSV and Parquet give an item a record; any other file
    is one article. `columns` says what the columns of records are called: `{"text": "body"}`. What cannot be read is
    an item that says why. Raises `UsageError` for an input that is not there, and for a field that no article has.
    """
    _check(inputs, columns)
    max_bytes = (settings or Settings()).max_file_bytes
    return (item for given in inputs for path in _walk(given) for item in _items_of(path, columns, max_bytes))


def read_item(item: Item, columns: Mapping[str, str], settings: Settings) -> tuple[Entry, Article | None, Card | None]:
    """The row of an article; and, when it can be compared, the article and its card.

    Raises nothing for a bad article: its row is `failed` and says why, or `skipped` for a language that cannot be
    compared. An article that comes twice (the same outlet, address and text) has the same `source_id`: it is one.
    """
    try:
        if item.failure:
            return _failed(item, item.failure), None, None
        article = _read(item, columns, settings)
    except FactdiffError as error:
        return _failed(item, f"{error.why}. {error.remedy}"), None, None
    refusal = find_refusal(article, settings)
    source_id = hash_id(article.outlet, article.url or "", article.text)
    entry = Entry(
        source_id=source_id,
        name=item.name,
        outlet=article.outlet,
        title=article.title or "",
        url=article.url or "",
        published=show_moment(article.published, article.zone) if article.published else "",
        published_basis=article.published_basis,
        language=article.language,
        sha256=article.sha256,
        words=len(article.text.split()),
        status="skipped" if refusal else "ok",
        reason=f"{refusal.why}. {refusal.remedy}" if refusal else "",
    )
    return (entry, None, None) if refusal else (entry, article, make_card(source_id, article))


def _check(inputs: Sequence[str], columns: Mapping[str, str]) -> None:
    for field in columns:
        if field not in FIELDS:
            raise UsageError(
                f"column {field}={columns[field]}",
                f"no article has a field {field!r}",
                f"Use one of {', '.join(FIELDS)}.",
            )
    for given in inputs:
        if not Path(given).exists():
            raise UsageError(shown(given), "there is no such file or folder", "Check the spelling.")


def _walk(given: str) -> Iterator[str]:
    """The files in a folder in the order of their paths, or the file itself."""
    if not Path(given).is_dir():
        yield given
        return
    waiting = [given]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                found = sorted(
                    (entry for entry in entries if _is_taken(entry)), key=lambda entry: os.fsencode(entry.name)
                )
        except OSError:
            # It has gone, or may not be read; the item of its path says so.
            yield folder
            continue
        folders = [entry.path for entry in found if entry.is_dir(follow_symlinks=False)]
        yield from (entry.path for entry in found if not entry.is_dir(follow_symlinks=False))
        waiting += reversed(folders)


def _is_taken(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith(".") or entry.is_symlink():
        return False
    return entry.is_dir(follow_symlinks=False) or PurePath(entry.name).suffix.lower() not in _ASSETS


def _items_of(path: str, columns: Mapping[str, str], max_bytes: int) -> Iterator[Item]:
    name = shown(path)
    if PurePath(path).suffix.lower() in _CONTAINERS and Path(path).is_file():
        yield from find_records(path, name, columns, max_bytes=max_bytes)
    else:
        yield Item(name, path)


def _read(item: Item, columns: Mapping[str, str], settings: Settings) -> Article:
    if not item.length and not item.record:
        return _with_outlet(read_article(item.path, settings=settings), item)
    record = load_record(item)
    if isinstance(record, dict):
        record |= {field: record[column] for field, column in columns.items() if column in record}
    return _with_outlet(read_object(record, name=item.name, settings=settings), item)


def _with_outlet(article: Article, item: Item) -> Article:
    """The article under the host of its address, or the folder that it lies in, when it does not name its outlet.

    Else each file would be an outlet of its own, by its name.
    """
    if any(statement.field == "outlet" for statement in article.statements):
        return article
    try:
        host = (urlsplit(article.url or "").hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    path = PurePath(item.path)
    outlet = host or (path.parent.name if not item.length and not item.record else path.stem)
    return replace(article, outlet=shown(outlet)) if outlet else article


def _failed(item: Item, reason: str) -> Entry:
    unknown = dict.fromkeys("outlet title url published published_basis language sha256".split(), "")
    return Entry(hash_id("failed", item.name), item.name, **unknown, words=0, status="failed", reason=reason)
