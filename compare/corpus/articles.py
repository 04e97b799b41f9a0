"""Articles that were read, kept in files: one line of JSON an article, each line compressed by itself.

The file is plain gzip (`zcat` shows it), and yet an article is reached without those before it.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import fields
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from compare.errors import SourceError
from compare.model import Article, Position

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from compare.model import Moment

_LEFT_OUT: Final = frozenset({"statements", "left_out"})
"""Fields that tell how an article was read; no comparison asks for them, and of a page they are most of its bytes."""
_MOMENTS: Final = ("published", "updated")
_TUPLES: Final = ("lines", "notes", "offsets", "byline", "agencies", "notices")
_GZIP: Final = 16 + zlib.MAX_WBITS


class Place(NamedTuple):
    """Where an article lies: the name of a file in the store's folder, and its bytes there."""

    file: str
    offset: int
    length: int


def pack_articles(articles: Iterable[tuple[str, Article]]) -> tuple[bytes, dict[str, tuple[int, int]]]:
    """The file of some articles, by source id, and for each id where its bytes begin and how many there are."""
    data = bytearray()
    places: dict[str, tuple[int, int]] = {}
    for source_id, article in articles:
        record = {"source_id": source_id, **record_article(article)}
        packer = zlib.compressobj(6, zlib.DEFLATED, _GZIP)  # its header holds no clock
        line = packer.compress(json.dumps(record, separators=(",", ":")).encode("ascii") + b"\n") + packer.flush()
        places[source_id] = (len(data), len(line))
        data += line
    return bytes(data), places


class ArticleStore:
    """The articles in a folder, by source id; nothing is held in memory but where they lie."""

    def __init__(self, folder: Path, places: Mapping[str, Place]) -> None:
        self._folder = folder
        self._places = places

    def place(self, source_id: str) -> Place:
        """Where an article lies; raises KeyError for one that is not here."""
        return self._places[source_id]

    def read(self, source_id: str) -> Article:
        """The article; raises KeyError for an id that is not here, `SourceError` when its file is damaged."""
        return read_place(self._folder, self._places[source_id])

    def read_body(self, source_id: str) -> str:
        """The text of an article without its title; raises as `read` does."""
        article = self.read(source_id)
        return article.text.removeprefix(article.title or "").lstrip("\n")


def read_place(folder: Path, place: Place) -> Article:
    """The article that lies there; raises `SourceError` when the file is damaged."""
    path = folder / place.file
    try:
        with path.open("rb") as file:
            file.seek(place.offset)
            record = json.loads(zlib.decompress(file.read(place.length), _GZIP))
        return restore_article(record)
    except (OSError, ValueError, KeyError, TypeError, zlib.error) as error:
        raise SourceError(
            str(path), f"the article in it cannot be read again ({type(error).__name__})", "Run again with --restart."
        ) from error


def record_article(article: Article) -> dict[str, Any]:
    """The article as a JSON object, without what only tells how it was read."""
    record: dict[str, Any] = {}
    for field in fields(article):
        value = getattr(article, field.name)
        if field.name in _LEFT_OUT or value == field.default:
            continue
        record[field.name] = value.isoformat() if isinstance(value, date) else value
    return record


def restore_article(record: Mapping[str, Any]) -> Article:
    """The article that `record_article` wrote down; raises ValueError, KeyError or TypeError for anything else."""
    known = {field.name for field in fields(Article)} - _LEFT_OUT
    given = {name: value for name, value in record.items() if name in known}
    for name in _MOMENTS:
        if given.get(name) is not None:
            given[name] = _read_moment(given[name])
    for name in _TUPLES:
        if name in given:
            given[name] = tuple(given[name])
    if "positions" in given:
        given["positions"] = tuple(Position(*position) for position in given["positions"])
    return Article(**given)


def _read_moment(text: str) -> Moment:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
