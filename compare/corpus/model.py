"""What crosses the borders of a corpus run: small, so that fifty thousand of each fit into memory; no texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Status = Literal["ok", "duplicate", "furniture", "failed", "skipped"]
"""`ok`: it takes part. `duplicate`: a copy of another. `furniture`: a consent wall, a paywall stub. `failed`: it could
not be read. `skipped`: it was read, and cannot be compared (its language)."""


@dataclass(frozen=True, slots=True)
class Item:
    """One article as it is found, not yet read; plain values only, so that it goes through JSON."""

    name: str
    """What a message calls it: `folder/a.html`, `all.jsonl:17`."""
    path: str
    """The file."""
    offset: int = 0
    """For a record in a file where it is: in bytes for JSON and CSV; for Parquet the number of its row, from 0."""
    length: int = 0
    """In bytes; 0 = the whole file, or, where there is a `record`, no part of it."""
    record: str = ""
    """The record itself as JSON, for a format in which nothing can be sought (Parquet)."""
    failure: str = ""
    """Why it can be seen without reading that there is no article: the row's reason."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the table `sources`, before stories are known."""

    source_id: str
    """16 hexadecimal digits: a hash of outlet, URL and text; of `name` when it could not be read."""
    name: str
    outlet: str
    title: str
    url: str
    published: str
    """ISO 8601, or ''."""
    published_basis: str
    language: str
    sha256: str
    words: int
    status: Status
    reason: str = ""
    copy_of: str = ""
    """The source id of the one that is compared in its place; '' for all but copies."""


@dataclass(frozen=True, slots=True)
class Card:
    """What telling copies and stories apart needs of an article: hashes and counts, a few kilobytes."""

    source_id: str
    outlet: str
    title: str
    domain: str
    """The host of its address without `www.`; its outlet, folded, where there is no address."""
    day: int | None
    """Days since 1970-01-01 of its publication; None when unknown."""
    text_hash: int
    """64 bits, of the words of its body alone: without title, case, marks and blanks."""
    words: int
    """Of the body."""
    title_share: float
    """Share of the words of its title that the body says too, 0 to 1; 1 without a title."""
    shingles: NDArray[np.uint64]
    """Hashes of runs of five words, one in eight of them, sorted, each once."""
    shingle_count: int
    """How many different runs there are in all."""
    terms: NDArray[np.uint32]
    """Hashes of its words, sorted, each once."""
    counts: NDArray[np.uint8]
    """How often each of `terms` stands in it, the beginning counted twice; at most 255."""


@dataclass(frozen=True, slots=True)
class Weights:
    """In how many articles each term stands, frozen when a corpus is first grouped; later runs weigh by the same."""

    articles: int
    """How many were counted."""
    terms: NDArray[np.uint32]
    """Sorted. A term that is not here stood in one article, or in none."""
    frequencies: NDArray[np.uint32]
    """For each of `terms` the number of articles, at least 2."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """A story: one article alone, or several that report the same event."""

    story_id: str
    """16 hexadecimal digits: a hash of its members."""
    members: tuple[str, ...]
    """Source ids, sorted."""
    parent_id: str = ""
    """What a larger story is called that was cut into this and others; '' for a story that stands alone."""
    label: str = ""
    """What `--stories` calls it; '' for a story of our own finding."""
