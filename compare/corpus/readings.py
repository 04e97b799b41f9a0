"""Inputs -> shards of items that nobody has read yet; and, once they are read, everything that was ever read."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from compare.corpus.articles import ArticleStore, Place
from compare.corpus.cardfiles import read_cards
from compare.corpus.cards import hash_id
from compare.corpus.model import Entry
from compare.corpus.work import READ, ReadTask, article_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.corpus.manifest import Shard
    from compare.corpus.model import Card, Item

SHARD_ITEMS: Final = 256
SHARD_BYTES: Final = 8_000_000
"""A shard of items ends at either: a second or so of plain texts, some five of web pages."""


@dataclass(frozen=True, slots=True)
class Library:
    """All that was read: a row an article and, for those that may be compared, a card and where the text lies."""

    entries: dict[str, Entry]
    """By source id."""
    cards: tuple[Card, ...]
    """Sorted by source id."""
    store: ArticleStore


def plan_reading(items: Iterable[Item], read: set[str]) -> Iterator[ReadTask]:
    """Shards of the items that are not among the fingerprints of `read`, to which they are added as they come."""
    waiting: list[tuple[str, Item]] = []
    size = 0
    for item in items:
        fingerprint, length = fingerprint_item(item)
        if fingerprint in read:
            continue
        read.add(fingerprint)
        # A worker may stand in another folder than this process.
        waiting.append((fingerprint, replace(item, path=str(Path(item.path).absolute()))))
        size += length
        if len(waiting) >= SHARD_ITEMS or size >= SHARD_BYTES:
            yield make_read_task(waiting)
            waiting, size = [], 0
    if waiting:
        yield make_read_task(waiting)


def make_read_task(items: Sequence[tuple[str, Item]]) -> ReadTask:
    """The shard of these items; its name is a hash of what is in it."""
    return ReadTask(hash_id(READ, *(fingerprint for fingerprint, _ in items)), tuple(items))


def fingerprint_item(item: Item) -> tuple[str, int]:
    """16 hexadecimal digits that stand for an item's name and bytes, and how many bytes were looked at."""
    digest = hashlib.sha256()
    length = len(item.record)
    for word in (item.name, item.record, item.failure):
        digest.update(word.encode("utf-8", "surrogatepass") + b"\0")
    if not item.record and not item.failure:
        try:
            if not Path(item.path).is_file():
                raise OSError(item.path)  # a pipe would be waited for
            with Path(item.path).open("rb") as file:
                if item.length:
                    file.seek(item.offset)
                    digest.update(file.read(item.length))
                    length = item.length
                else:
                    digest.update(hashlib.file_digest(file, "sha256").digest())
                    length = file.tell()
        except OSError:
            digest.update(b"it cannot be read")  # which its row will say
    return digest.hexdigest()[:16], length


def load_library(out: Path, shards: Sequence[Shard], failed: Iterable[Entry] = ()) -> Library:
    """Everything that shards read. An article given twice is here once, by the name that comes first in order."""
    chosen = _choose(out, shards)
    entries = {entry.source_id: entry for entry in failed}
    entries.update({source_id: entry for source_id, (entry, _, _) in chosen.items()})
    cards = [
        card
        for shard in shards
        for card in read_cards(out / f"parts/read-{shard.name}.cards.arrow")
        if chosen[card.source_id][1] == shard.name
    ]
    return Library(entries, tuple(sorted(cards, key=lambda card: card.source_id)), _open_store(out, chosen))


def load_places(out: Path, shards: Sequence[Shard]) -> ArticleStore:
    """The articles that shards read."""
    return _open_store(out, _choose(out, shards))


_Chosen = dict[str, tuple[Entry, str, Place | None]]
"""By source id the row of an article, the shard that it is from, and where its text lies."""


def _choose(out: Path, shards: Sequence[Shard]) -> _Chosen:
    chosen: _Chosen = {}
    for shard in shards:
        for record in _read_lines(out / f"parts/read-{shard.name}.jsonl"):
            where = record.pop("place")
            entry = Entry(**record)
            known = chosen.get(entry.source_id)
            if known is None or entry.name < known[0].name:
                place = Place(article_file(shard.name), *where) if where else None
                chosen[entry.source_id] = (entry, shard.name, place)
    return chosen


def _open_store(out: Path, chosen: _Chosen) -> ArticleStore:
    return ArticleStore(out, {source_id: place for source_id, (_, _, place) in chosen.items() if place})


def _read_lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open("rb") as file:
        yield from map(json.loads, file)


def failed_entry(item: Item, reason: str) -> Entry:
    """The row of an item that every worker died of."""
    fields = "outlet title url published published_basis language sha256".split()
    return Entry(
        source_id=hash_id("failed", item.name),
        name=item.name,
        **dict.fromkeys(fields, ""),
        words=0,
        status="failed",
        reason=reason,
    )
