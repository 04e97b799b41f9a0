"""The candidates of labelled stories, each with what the labels say of it: the rows that the judgement is fitted on.

A candidate touches a gold discrepancy, or a benign pair, where it overlaps its evidence in two outlets, as `score.py`
counts it.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

from marked_pairs import BENIGN
from pairs import is_held_out
from score import matches, ranges  # the benchmark's own idea of a finding that is right

from compare.candidates.acts import find_act_candidates
from compare.candidates.search import find_candidates
from compare.clauses.retellings import ACT_KINDS
from compare.detectors.registry import RULES
from compare.detectors.rules import apply_rules
from compare.reading import read_source
from compare.settings import Settings
from compare.sources import read_article
from compare.study import relate_outlets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.candidates.second_look import Passages

ACTS: Final = "act"
TOLD_KINDS: Final = ACT_KINDS | {"attribution"}
"""In what acts may be told otherwise."""
STORIES_APART, REAL_APART = 6, 2
"""One in so many stories is set apart from all training of the reader; of those called `real` every other."""


@dataclass(frozen=True)
class Label:
    """What the labels of a story say of a candidate."""

    gold: frozenset[int]
    """Numbers of the gold discrepancies it touches in both outlets."""
    is_right: bool
    """Does one of them have its kind, or for an act one of the kinds that acts differ in?"""
    verdicts: tuple[str, ...]
    """What its second passage may be to the first; nothing where it touches gold of other kinds only."""


@dataclass(frozen=True)
class Row:
    """A candidate of a labelled story."""

    folder: str
    story: str
    kind: str
    """The kind of value, or ACTS."""
    relation: str
    features: Mapping[str, float]
    label: Label
    passages: Passages

    @property
    def is_used(self) -> bool:
        """Whether it is learnt from: one that touches gold of other kinds only is neither right nor wrong."""
        return self.label.is_right or not self.label.gold

    @property
    def is_new_to_reader(self) -> bool:
        """Whether the reader of marked spans was trained without its story."""
        return is_apart(self.folder, self.story)


@dataclass(frozen=True)
class Corpus:
    """What the labelled stories hold."""

    values: tuple[Row, ...]
    acts: tuple[Row, ...]
    rules: tuple[tuple[str, str, str, bool], ...]
    """Folder, story, rule and whether it is right, of each finding of a rule that judges for itself."""
    gold: dict[tuple[str, str], tuple[tuple[str, str], ...]]
    """Kind and verdict of each gold discrepancy, by folder and story."""


def is_apart(folder: str, story: str) -> bool:
    """Whether a story is set apart from the reader's training; of `train` all even numbers are, which nobody reads."""
    if is_numbered(folder, story) and parity(story) == "even":
        return True
    return is_held_out(story, REAL_APART if folder == "real" else STORIES_APART)


def is_numbered(folder: str, story: str) -> bool:
    """Whether the stories of a folder are for reading or not by their number."""
    return folder == "train" and story[-2:].isdigit()


def parity(story: str) -> str:
    """Of a story's number."""
    return "odd" if int(story[-2:]) % 2 else "even"


def story_folders(folders: Sequence[Path]) -> list[Path]:
    """The folders of the stories in folders of stories, in their order."""
    return [story for folder in folders for story in sorted(path.parent for path in folder.glob("*/gold.json"))]


def read_stories(stories: Sequence[Path], alignment: Path | None) -> Corpus:
    """The corpus of stories, in their order, each aligned with `alignment`/<story>.json where there is such a file."""
    values: list[Row] = []
    acts: list[Row] = []
    rules: list[tuple[str, str, str, bool]] = []
    gold: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
    for folder in stories:
        key = folder.resolve().parent.name, folder.name
        weights = alignment / f"{folder.name}.json" if alignment else None
        labels = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        settings = Settings(alignment=weights if weights and weights.exists() else None)
        told = _read_story(key, folder, labels, settings)
        values += told.values
        acts += told.acts
        rules += told.rules
        gold |= told.gold
    return Corpus(tuple(values), tuple(acts), tuple(rules), gold)


def _read_story(key: tuple[str, str], folder: Path, labels: dict[str, Any], settings: Settings) -> Corpus:
    values, acts, rules = [], [], []
    files = sorted(p for p in folder.glob("?.*") if p.suffix in {".md", ".txt", ".html"})
    sources = [read_source("abcdefgh"[n], read_article(p), settings) for n, p in enumerate(files)]
    story, _ = relate_outlets(sources, settings)
    said = _Labels(labels, {s.id: s.parse.text for s in story.sources})
    found = list(apply_rules(RULES, story))
    for c in find_candidates(story):
        mine, yours = ([(f.start, f.end) for f in facts] for facts in (c.facts_a, c.facts_b))
        places = {c.source_a.id: mine, c.source_b.id: yours}
        kinds = frozenset({c.kind, *(["polarity"] if c.features.get("quantity: none for some") else [])})
        values.append(Row(*key, c.kind, c.relation, c.features, said.of(places, kinds), c.passages))
    for act in find_act_candidates(story, [f for f in found if f.kind in ACT_KINDS]):
        places = {act.told.first.id: [act.span_a], act.told.second.id: [act.span_b]}
        acts.append(Row(*key, ACTS, "conflict", act.features, said.of(places, TOLD_KINDS), act.passages))
    for finding in found:
        at: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for mark in finding.marks:
            at[mark.source].append((mark.start, mark.end))
        rules.append((*key, finding.rule, bool(said.touched(at))))
    gold = tuple((g["kind"], g["verdict"]) for g in labels["discrepancies"])
    return Corpus(tuple(values), tuple(acts), tuple(rules), {key: gold})


class _Labels:
    """The labels of a story, placed in its texts."""

    def __init__(self, labels: dict[str, Any], texts: Mapping[str, str]) -> None:
        self.gold = labels["discrepancies"]
        self.wanted = [ranges(g["evidence"], texts) for g in self.gold]
        self.benign = [(ranges(b["evidence"], texts), b.get("relation", "")) for b in labels["benign"]]

    def touched(self, places: Mapping[str, list[tuple[int, int]]]) -> frozenset[int]:
        """The numbers of the gold discrepancies that are touched."""
        return frozenset(n for n, wanted in enumerate(self.wanted) if matches(places, wanted))

    def of(self, places: Mapping[str, list[tuple[int, int]]], kinds: frozenset[str]) -> Label:
        """What they say of a candidate at these places that may be right in these kinds."""
        hit = self.touched(places)
        right = [n for n in sorted(hit) if self.gold[n]["kind"] in kinds]
        if right:
            return Label(hit, is_right=True, verdicts=tuple(sorted({self.gold[n]["verdict"] for n in right})))
        if hit:
            return Label(hit, is_right=False, verdicts=())
        relations = {relation for wanted, relation in self.benign if matches(places, wanted)}
        return Label(hit, is_right=False, verdicts=BENIGN[relations.pop()] if len(relations) == 1 else BENIGN[""])
