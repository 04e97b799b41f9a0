"""The likelier candidates, read again: both sentences together, the contested words marked in each.

The reader of marked spans (`compare.language.reader`) says whether they answer one question, and agree; what its answer
is worth beside the first look is learnt. It takes some milliseconds a candidate, so it reads the likeliest alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING, Final, Protocol

from compare.language.cached import read_together
from compare.language.reader import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.language.cache import Cache
    from compare.language.reader import MarkedSpans, Span
    from compare.model import Source

MOST_READ: Final = 30
"""Candidates of two outlets that are read, of values and again of acts, the likeliest first."""
MOST_READ_OF_STORY: Final = 200
"""Of all outlets together: reading takes some milliseconds a candidate, and pairs of outlets grow with their square."""
LEAST_READ: Final = 0.06
"""What the first look holds less likely than this is not read: out of fold the second look gave none of it 0.6."""
_NEVER: Final = 1e-4


@dataclass(frozen=True, slots=True)
class Passages:
    """Two spans of two outlets."""

    first: Source
    second: Source
    span_a: Span
    span_b: Span


class Marked(Protocol):
    """A candidate that can be read."""

    @property
    def passages(self) -> Passages:
        """Where its contested words stand."""


@dataclass(frozen=True, slots=True)
class SecondLook:
    """A candidate as the second regression sees it."""

    kind: str
    features: Mapping[str, float]


def choose(candidates: Sequence[Marked], first_look: Sequence[float]) -> list[int]:
    """The numbers of the candidates to read, in order: of every two outlets the likeliest, earlier ones first."""
    by_outlets: dict[tuple[str, str], list[int]] = {}
    for n, likely in enumerate(first_look):
        if likely >= LEAST_READ:
            candidate = candidates[n]
            by_outlets.setdefault((candidate.passages.first.id, candidate.passages.second.id), []).append(n)
    likeliest = [n for near in by_outlets.values() for n in sorted(near, key=lambda n: (-first_look[n], n))[:MOST_READ]]
    return sorted(sorted(likeliest, key=lambda n: (-first_look[n], n))[:MOST_READ_OF_STORY])


def read_again(passages: Sequence[Passages], cache: Cache | None) -> list[dict[str, float]]:
    """The reader's features of each, as log odds: its verdicts, a clash of either sort, and words that clash unmarked.

    Raises `ModelError`.
    """
    read = read_together([mark(p) for p in passages], cache=cache)
    out = []
    for row in read:
        shares = {column: float(share) for column, share in zip(COLUMNS, row, strict=True)}
        both = sorted(_log_odds(shares.pop(f"{side} clashes")) for side in ("first", "second"))
        shares["clash"] = shares["conflict"] + shares["differs"]
        features = {f"reader: {verdict}": _log_odds(share) for verdict, share in shares.items()}
        out.append({**features, "reader: words clash": both[1], "reader: both clash": both[0]})
    return out


def _log_odds(share: float) -> float:
    share = min(max(share, _NEVER), 1 - _NEVER)
    return round(log(share / (1 - share)), 3)


def mark(passages: Passages) -> MarkedSpans:
    """The two sentences, and where the contested words stand in each."""
    a, in_a = _in_sentence(passages.first, passages.span_a)
    b, in_b = _in_sentence(passages.second, passages.span_b)
    return a, in_a, b, in_b


def _in_sentence(source: Source, span: Span) -> tuple[str, Span]:
    """The sentence a span begins in, and the span's place there, cut off at its end."""
    start, end = source.parse.sentences[source.parse.sentence_at(span[0])]
    return source.parse.text[start:end], (span[0] - start, min(span[1], end) - start)
