"""Sentence pairs with a label, and which of them no training may see.

A pair is a premise, a hypothesis and the labels that are right for it. Most pairs have one label; a pair that is known
only to be free of contradiction (two sentences marked as reporting one event, say) allows two.

What is set apart is chosen by a hash of what a reader could learn by heart: the premise, or for VitaminC the page, so
that every run sets the same pairs apart, and more data added later moves none of them.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import defaultdict
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LABELS = ("entailment", "neutral", "contradiction")
OUTPUT_LABELS = ("entails", "neutral", "contradicts")
"""What a trained model's config and card call LABELS, in their order."""
NEWS_PAIRS = Path(__file__).parent / "news_pairs"
"""Triples written for this project; ../benchmarks/contradiction-model.md says how."""


@dataclass(frozen=True)
class Pair:
    """Two sentences and what the second may be to the first.

    Attributes:
        premise: What one outlet says.
        hypothesis: What another says.
        labels: Those of LABELS that may be right; one for a pair with a label, two where one is known to be wrong.
        source: The set the pair comes from.
        sort: The sort that the set gives it, or "".
    """

    premise: str
    hypothesis: str
    labels: tuple[str, ...]
    source: str
    sort: str = ""


def is_held_out(key: str, of: int) -> bool:
    """Whether what `key` names belongs to the one part in `of` that training never sees."""
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big") % of == 0


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON Lines file, gzipped or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_labelled(path: Path, source: str) -> list[Pair]:
    """The pairs of one of the public entailment sets; sentences without a label are left out."""
    return [
        Pair(row["premise"], row["hypothesis"], (row["label"],), source, row.get("sort", ""))
        for row in read_rows(path)
        if row["label"] in LABELS
    ]


def split_by_premise(pairs: Iterable[Pair], of: int) -> tuple[list[Pair], list[Pair]]:
    """The pairs for training, and those of the one premise in `of` that is set apart."""
    parts: tuple[list[Pair], list[Pair]] = ([], [])
    for pair in pairs:
        parts[is_held_out(pair.premise, of)].append(pair)
    return parts


def read_news_triples(folder: Path = NEWS_PAIRS) -> Iterator[Pair]:
    """The pairs of the project's own triples, three a line of each file."""
    for path in sorted(folder.glob("*.jsonl")):
        for row in read_rows(path):
            for label in LABELS:
                yield Pair(row["premise"], row[label], (label,), f"own {path.stem}", row["sort"])


_SUBJECT = re.compile(r"[A-Z][\w'.-]*(?:\s+(?:[A-Z\d][\w'.-]*|of|the|and|de)(?=\s))*")
_NO_SUBJECT = frozenset(
    "the a an as in before after there more less by on at over under according based with about it he she its their up "
    "for of from most how men women critics averaged march april may june july january february".split()
)


def split_vitaminc(paths: Iterable[tuple[Path, str]], of: int) -> tuple[list[Pair], list[Pair]]:
    """VitaminC's pairs for training, and those of the pages set apart.

    The files give no page. Claims are taken to be of one page when they share a group, a premise, or the name that the
    claim begins with, so a part set apart shares none of the three with what is trained on.
    """
    rows = [(row, source) for path, source in paths for row in read_rows(path)]
    parent: dict[str, str] = {}

    def root(key: str) -> str:
        while parent.setdefault(key, key) != key:
            parent[key] = key = parent[parent[key]]
        return key

    for row, _ in rows:
        group = root(f"g {row['group']}")
        for key in (f"p {row['premise']}", f"h {row['hypothesis']}", *(f"s {s}" for s in _subjects(row["hypothesis"]))):
            parent[root(key)] = group
    pages: dict[str, list[Pair]] = defaultdict(list)
    for row, source in rows:
        pair = Pair(row["premise"], row["hypothesis"], (row["label"],), source)
        pages[root(f"g {row['group']}")].append(pair)
    parts: tuple[list[Pair], list[Pair]] = ([], [])
    for pairs in pages.values():
        parts[is_held_out(min(pair.premise for pair in pairs), of)].extend(pairs)
    return parts


def _subjects(claim: str) -> list[str]:
    names = (name for name in _SUBJECT.findall(claim) if name.lower().split()[0] not in _NO_SUBJECT)
    first = next(names, None)
    return [first] if first else []


def write_pairs(path: Path, pairs: Iterable[Pair]) -> None:
    """Writes one JSON object a line; nothing comes back."""
    lines = [json.dumps(asdict(pair), ensure_ascii=False) for pair in pairs]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_pairs(path: Path) -> list[Pair]:
    """What `write_pairs` wrote."""
    return [Pair(**{**row, "labels": tuple(row["labels"])}) for row in read_rows(path)]
