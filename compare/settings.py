"""Everything a user can set, frozen; and the signature line that goes into every report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from compare.model import Kind

CACHE_MAX_BYTES = 1_000_000_000
"""Room for some 1,200 articles of 40 sentences (0.8 MB each): a desk's month, and little on a disk of today."""
FAIL_ON = {
    "conflict": ("conflict",),
    "conflict-no-updates": ("conflict",),
    "differs": ("conflict", "differs"),
    "differs-no-updates": ("conflict", "differs"),
    "never": (),
}
"""The verdicts that make for exit code 1, by what `--fail-on` says."""
BASELINE_PATH = "reports/baseline.toml"
"""The baseline where none is named, from the folder of the configuration, or the one that factdiff runs in."""

MIN_CONFIDENCE = 0.6
"""Findings that are more probably wrong than right are left out; benchmarks/judgement.md shows what others give."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The knobs of a comparison; the defaults are what the benchmarks measure."""

    encoder: str | None = None
    """A sentence-transformers model id or folder; None = the bundled all-MiniLM-L6-v2 (ONNX int8)."""
    contradiction_model: str | None = None
    """Which model `contradiction_scores` asks: the sentence-transformers id or folder of a cross-encoder with three
    labels; None = the bundled one. No comparison asks any."""
    alignment: Path | None = None
    """Another file of alignment weights, as training/train_alignment.py writes them; None = the bundled ones."""
    judgement: Path | None = None
    """Another file of weights that judge findings, as training/train_judgement.py writes them; None = the bundled
    ones."""
    second_look: bool = True
    """Are the likelier candidates read again, by the reader of marked spans? It takes up to half a second for two
    articles, and finds more, more surely (benchmarks/judgement.md)."""
    most_each_with_each: int = 12
    """Articles of a story up to which each is compared with each. In a larger one each is compared with `nearest`
    others and with the `representatives`: the report says which those are (benchmarks/README.md, "Many outlets")."""
    representatives: int = 3
    """Articles of a large story that all others are compared with: those that together tell most of what it tells."""
    nearest: int = 4
    """With how many others, those that tell most of the same, each article of a large story is compared besides."""
    pipeline: str | None = None
    """A spaCy package; None = the best one installed."""
    min_confidence: float = MIN_CONFIDENCE
    """Findings below this (0 to 1) are left out."""
    skip_kinds: tuple[Kind, ...] = ()
    """Kinds of discrepancy that are not looked for."""
    no_updates: bool = False
    """Leave out what a later report may explain."""
    cache: bool = True
    """Keep parses, vectors and reports by content under the user's cache folder."""
    cache_dir: Path | None = None
    """Another folder for the cache; None = the platform's own."""
    cache_max_bytes: int = CACHE_MAX_BYTES
    """Above this the entries used longest ago go; 0 keeps none."""
    max_file_bytes: int = 10_000_000
    """Longest file or answer of a server taken, after decompression."""
    max_sentences: int = 20_000
    """Longest article taken, in sentences."""
    max_article_chars: int = 1_000_000
    """Longest article taken, in characters of its text: spaCy's own bound, and thirty times the longest of reports."""
    max_sentence_tokens: int = 400
    """Longer sentences, as transcripts without full stops have, are read in pieces of at most so many words and marks.
    The encoder reads 256 word pieces; the longest sentence of news that we know has some 150 words."""
    max_source_seconds: float = 60.0
    """Longest time to fetch one source, and most processor seconds to read it; sizes bind long before."""
    max_redirects: int = 5
    fetch: bool = False
    """May http(s) addresses be fetched?"""
    allow_private_hosts: bool = False
    """May private, loopback and other addresses that are not public be fetched?"""
