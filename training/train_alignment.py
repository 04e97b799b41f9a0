"""Trains the weights of `compare.alignment.scoring` on labelled stories, and measures them on stories left out.

    python training/train_alignment.py STORIES_DIR [STORIES_DIR ...] [--halves NAME] [--pairs FILE ...]
                                       [--fact-pairs DIR] [--keep-lone] [--evaluate] [--left-out DIR] [--output FILE]

Each STORIES_DIR holds story folders with articles (a.md, b.md, ...) and gold.json. The stories are dealt to `FOLDS`
groups. Printed for each folder: precision, recall and F1 over sentence pairs, micro-averaged, each story scored by a
model trained on the other groups and cut at a threshold chosen on their own left-out scores; and recall and precision
of the loose set. --halves counts the even- and the odd-numbered stories of a folder apart, too.

--pairs adds sentence pairs without a story (JSON Lines, gzip: text1, text2, label, topic) to what the regression for
lone pairs learns; topics whose number begins a story's name are left out, and every fifth topic is measured apart.
--fact-pairs adds pairs labelled fact by fact (DIR/*.jsonl: a, b, facts): both sentences of a pair report one story,
those of two pairs of one file do not. Their facts also say what the cosine of texts of a few words is worth.
--keep-lone leaves the regression for lone pairs as the output file has it: to train it takes minutes.

Writes compare/data/alignment.json, unless --evaluate. With --left-out DIR also writes, for each story, the weights that
never saw it (DIR/<story>.json, as `compare.alignment.scoring.model_from_json` reads them) and its left-out pairs
(DIR/<story>.pairs.json).
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from pairs import read_rows
from ranking import average_precision
from small_network import NetworkWeights, fit_network

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

from score import pairs_gold  # the benchmark's own mapping of quotes to sentences

from compare.alignment.features import build_profile, pair_features, weigh_words
from compare.alignment.scoring import VALUE_STEPS, WEIGHT_STEPS, model_from_json, story_features, to_probability
from compare.alignment.thirds import NAMES as THIRD
from compare.alignment.thirds import third_features
from compare.language.encoding import load_encoder
from compare.reading import encode_source, read_sentences
from compare.settings import Settings
from compare.sources import read_article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from compare.alignment.features import Profile
    from compare.model import Source

OUTPUT = Path(__file__).parent.parent / "compare" / "data" / "alignment.json"
STRENGTH = 0.01
THIRD_STRENGTH = 0.1
"""Inverse strength of the L2 penalty (C of scikit-learn), over standardised features: lone pairs, third outlets."""
LOOSE_RECALL = {"real": 0.85}
"""Left-out recall that the loose set is to reach in a folder of stories; in any other folder `LOOSE_RECALL_ELSE`. The
labels of `real` are too noisy for more."""
LOOSE_RECALL_ELSE = 0.905
FOLDS = 5
"""Groups of stories: an odd number, so that each holds stories of even and of odd numbers."""


@dataclass(frozen=True)
class Fold:
    """One story: its pairs' features, labels and places, and how many gold pairs no feature row stands for.

    `shapes`: each two outlets, and how many of their sentences the pairs are made of.
    """

    folder: str
    name: str
    values: NDArray[np.float64]
    labels: NDArray[np.bool_]
    places: tuple[tuple[str, int, str, int], ...]
    shapes: tuple[tuple[tuple[str, str], tuple[int, int]], ...]
    unreached: int


def read_fold(path: Path) -> tuple[Fold, tuple[str, ...], list[Source]]:
    """A story's fold, the names of the features in the order of its columns, and its sources."""
    sources = [
        encode_source("abcdefgh"[number], read_article(file), Settings())
        for number, file in enumerate(sorted(path.glob("?.md")))
    ]
    gold = pairs_gold(
        json.loads((path / "gold.json").read_text(encoding="utf-8")),
        {s.id: s.parse.text for s in sources},
        {s.id: list(s.parse.sentences) for s in sources},
    )
    names: tuple[str, ...] = ()
    blocks: list[NDArray[np.float64]] = []
    places: list[tuple[str, int, str, int]] = []
    shapes: list[tuple[tuple[str, str], tuple[int, int]]] = []
    for a, b, parts in story_features(sources):
        for rows, columns, features in parts:
            names = names or tuple(features)
            blocks.append(np.stack([features[n].ravel() for n in names], axis=1))
            places += [(a.id, i, b.id, j) for i in rows for j in columns]
            shapes.append(((a.id, b.id), (len(rows), len(columns))))
    labels = np.array([((a, i), (b, j)) in gold for a, i, b, j in places])
    unreached = len(gold) - int(labels.sum())
    fold = Fold(path.parent.name, path.name, np.concatenate(blocks), labels, tuple(places), tuple(shapes), unreached)
    return fold, names, sources


LONE = (
    "cosine", "tfidf", "stem", "jaccard", "soft", "soft_low", "soft_high", "lemma_shared", "lemma_min", "lemma_max",
    "cosine_tfidf", "soft_jaccard", "name_shared", "name_jaccard", "name_min", "name_differ", "name_one",
    "person_shared", "person_min", "person_differ", "person_one", "place_jaccard", "place_differ", "number_shared",
    "number_jaccard", "number_min", "number_differ", "number_one", "weekday_shared", "weekday_differ", "weekday_one",
    "verb_shared", "verb_jaccard", "verb_min", "verb_differ", "speech_both", "speech_one", "length_low",
    "length_high", "length_apart",
)  # fmt: skip
"""Features that need no other sentence; the weights of words then rest on the two alone."""
NEGATIVE_STEP = 12
"""Of the pairs that are not aligned only every so manieth is made a lone pair, with as much more weight."""


SHORT_SPAN = 6
"""Words up to which the words of a fact stand for a short text."""
SHORT_STEP = 2
"""Every so manieth fact is enough for two numbers."""


@dataclass(frozen=True)
class Lone:
    """Sentence pairs by themselves: their values of `LONE`, labels and weights."""

    values: NDArray[np.float64]
    labels: NDArray[np.bool_]
    weights: NDArray[np.float64]


def lone_row(a: Profile, b: Profile) -> list[float]:
    """The values of `LONE` for two profiles of one sentence each."""
    features = pair_features(a, b, weigh_words((a, b)))
    return [float(features[name][0, 0]) for name in LONE]


def make_lone(sources: Sequence[Source], fold: Fold) -> Lone:
    """A story's pairs, each as if its two sentences were all there is."""
    profiles = {}
    for source in sources:
        profile = build_profile(source)
        profiles[source.id] = {n: profile.take(row, row + 1) for row, n in enumerate(profile.sentences)}
    values, labels, weights = [], [], []
    for n, ((a, i, b, j), label) in enumerate(zip(fold.places, fold.labels, strict=True)):
        if label or n % NEGATIVE_STEP == 0:
            values.append(lone_row(profiles[a][i], profiles[b][j]))
            labels.append(bool(label))
            weights.append(1.0 if label else float(NEGATIVE_STEP))
    return Lone(np.array(values), np.array(labels), np.array(weights))


def read_lone(path: Path, *, without: set[int]) -> tuple[Lone, NDArray[np.int64]]:
    """The pairs of a file, less those of some topics; and each pair's topic."""
    settings = Settings()
    profiles: dict[str, Profile | None] = {}
    values, labels, topics = [], [], []
    for row in read_rows(path):
        if row["topic"] in without:
            continue
        for text in (" ".join(row["text1"].split()), " ".join(row["text2"].split())):
            if text not in profiles:
                profile = build_profile(read_sentences("x", [text], settings))
                profiles[text] = profile if profile.sentences else None
        a, b = (profiles[" ".join(row[key].split())] for key in ("text1", "text2"))
        if a is not None and b is not None:
            values.append(lone_row(a, b))
            labels.append(bool(row["label"]))
            topics.append(row["topic"])
    return Lone(np.array(values), np.array(labels), np.ones(len(labels))), np.array(topics)


def read_fact_pairs(path: Path) -> tuple[Lone, NDArray[np.int64]]:
    """The sentence pairs of a file of facts: each sentence with its own partner and with the likest other one.

    And each pair's number, below 0 so that it is no topic of another file.
    """
    rows = [r for r in read_rows(path) if any(f["verdict"] != "other" for f in r["facts"])]
    sides = [read_sentences("x", [r[key] for r in rows], Settings()) for key in ("a", "b")]
    profiles = [build_profile(side) for side in sides]
    at = [{n: row for row, n in enumerate(profile.sentences)} for profile in profiles]
    both = [n for n in range(len(rows)) if n in at[0] and n in at[1]]
    left, right = ([p.take(where[n], where[n] + 1) for n in both] for p, where in zip(profiles, at, strict=True))
    cosine = np.stack([p.vectors[0] for p in left]) @ np.stack([p.vectors[0] for p in right]).T
    np.fill_diagonal(cosine, -np.inf)
    values = [lone_row(left[n], right[m]) for n in range(len(both)) for m in (n, int(cosine[n].argmax()))]
    labels = np.array([True, False] * len(both))
    return Lone(np.array(values), labels, np.ones(len(labels))), -1 - np.repeat(np.arange(len(both)), 2)


def fit_short(paths: Sequence[Path]) -> tuple[dict[str, float], dict[str, float]]:
    """Weight and bias that turn the cosine of two texts of a few words into the log odds that they say the same.

    From the words of facts: `agree` against `conflict`, `other` and words of other stories. And how well the cosine
    tells the first from the next two.
    """
    from sklearn.linear_model import LogisticRegression

    rows = [r for path in paths for r in read_rows(path)]
    facts = [f for r in rows for f in r["facts"] if f["verdict"] != "differs" and f["kind"] != "attribution"]
    facts = [f for f in facts if max(len(f["a"].split()), len(f["b"].split())) <= SHORT_SPAN][::SHORT_STEP]
    left, right = (load_encoder().encode([f[key] for f in facts]) for key in ("a", "b"))
    cosine = (left.astype(np.float64) * right).sum(axis=1)
    # The words of the next fact but nine stand for texts about something else altogether.
    apart = (left.astype(np.float64) * np.roll(right, 10, axis=0)).sum(axis=1)
    labels = np.array([f["verdict"] == "agree" for f in facts])
    model = LogisticRegression(C=100.0).fit(
        np.concatenate([cosine, apart])[:, None], np.concatenate([labels, np.zeros(len(apart), np.bool_)])
    )
    order = labels[np.argsort(-cosine, kind="stable")]
    balanced = (np.cumsum(order) / order.sum() + 1 - np.cumsum(~order) / (~order).sum()) / 2
    figures = {"pairs": len(facts), "balanced_accuracy": round(float(balanced.max()), 3)}
    return {"weight": round(float(model.coef_[0, 0]), 4), "bias": round(float(model.intercept_[0]), 4)}, figures


def join_lone(parts: Sequence[Lone]) -> Lone:
    """All pairs of several sets."""
    return Lone(
        np.concatenate([p.values for p in parts]),
        np.concatenate([p.labels for p in parts]),
        np.concatenate([p.weights for p in parts]),
    )


@dataclass(frozen=True)
class Weights:
    """A fitted regression in the units of the features."""

    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    weights: NDArray[np.float64]
    bias: float

    def log_odds(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Log odds of each row."""
        odds: NDArray[np.float64] = ((values - self.mean) / self.scale) @ self.weights + self.bias
        return odds


def fit_rows(
    values: NDArray[np.float64], labels: NDArray[np.bool_], row_weights: NDArray[np.float64], strength: float
) -> Weights:
    """The regression over rows, in the units of the features."""
    from sklearn.linear_model import LogisticRegression

    mean, scale = values.mean(axis=0), values.std(axis=0) + 1e-9
    model = LogisticRegression(C=strength, max_iter=2000, tol=1e-5)
    model.fit((values - mean) / scale, labels, row_weights)
    return Weights(mean, scale, model.coef_[0], float(model.intercept_[0]))


def fit_story(folds: Sequence[Fold]) -> NetworkWeights:
    """The network over all pairs of the folds."""
    return fit_network(np.concatenate([f.values for f in folds]), np.concatenate([f.labels for f in folds]))


def list_thirds(fold: Fold, scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """For each pair of a story the values of `THIRD`, given the scores of all of its pairs."""
    found: dict[tuple[str, str], NDArray[np.float64]] = {}
    at = 0
    for pair, shape in fold.shapes:
        size = shape[0] * shape[1]
        found[pair] = np.round(scores[at : at + size], 4).reshape(shape)
        at += size
    parts = [third_features(found, pair) for pair in found]
    return np.concatenate([np.stack([part[name].ravel() for name in THIRD], axis=1) for part in parts])


def fit_third(folds: Sequence[Fold], scores: Sequence[NDArray[np.float64]]) -> Weights:
    """The regression that heeds third outlets, from left-out scores."""
    several = [(f, list_thirds(f, s)) for f, s in zip(folds, scores, strict=True) if len(f.shapes) > 1]
    labels = np.concatenate([f.labels for f, _ in several])
    return fit_rows(np.concatenate([rows for _, rows in several]), labels, np.ones(len(labels)), THIRD_STRENGTH)


def heed(fold: Fold, scores: NDArray[np.float64], third: Weights) -> NDArray[np.float64]:
    """The scores once third outlets are heeded, where there are some."""
    return to_probability(third.log_odds(list_thirds(fold, scores))) if len(fold.shapes) > 1 else scores


def count(folds: Sequence[Fold], scores: Sequence[NDArray[np.float64]], threshold: float) -> tuple[int, int, int]:
    """Pairs right, pairs found, pairs in gold."""
    right = sum(int((s >= threshold)[f.labels].sum()) for f, s in zip(folds, scores, strict=True))
    found = sum(int((s >= threshold).sum()) for s in scores)
    return right, found, sum(int(f.labels.sum()) + f.unreached for f in folds)


def rates(right: int, found: int, gold: int) -> tuple[float, float, float]:
    """Precision, recall, F1."""
    precision, recall = right / max(found, 1), right / max(gold, 1)
    return precision, recall, 2 * right / max(found + gold, 1)


def choose_threshold(folds: Sequence[Fold], scores: Sequence[NDArray[np.float64]]) -> float:
    """The threshold with the best sum of the folders' F1, smoothed: the peak of a noisy curve overfits."""
    grid = np.arange(0.02, 0.9, 0.01)
    curve = np.zeros(len(grid))
    for folder in sorted({f.folder for f in folds}):
        mine = [n for n, f in enumerate(folds) if f.folder == folder]
        for k, threshold in enumerate(grid):
            curve[k] += rates(*count([folds[n] for n in mine], [scores[n] for n in mine], threshold))[2]
    smooth = np.convolve(np.pad(curve, 4, mode="edge"), np.ones(9) / 9, mode="valid")
    return round(float(grid[int(smooth.argmax())]), 2)


def choose_loose(folds: Sequence[Fold], scores: Sequence[NDArray[np.float64]]) -> float:
    """The highest threshold, in thousandths, at which each folder reaches its loose recall."""
    least = 1.0
    for folder in sorted({f.folder for f in folds}):
        mine = [n for n, f in enumerate(folds) if f.folder == folder]
        right = np.sort(np.concatenate([scores[n][folds[n].labels] for n in mine]))[::-1]
        gold = len(right) + sum(folds[n].unreached for n in mine)
        wanted = math.ceil(LOOSE_RECALL.get(folder, LOOSE_RECALL_ELSE) * gold)
        least = min(least, float(right[min(wanted, len(right)) - 1]))
    return math.floor(least * 1000) / 1000


def to_json(
    network: NetworkWeights,
    names: Sequence[str],
    lone: dict[str, Any],
    third: Weights,
    short: dict[str, float],
    provenance: dict[str, Any],
) -> str:
    """The file that `compare.alignment.scoring.model_from_json` reads; the thresholds are among the provenance."""
    provenance = dict(provenance)
    data = {
        "thresholds": provenance.pop("thresholds"),
        "provenance": provenance,
        "third": list_weights(third, THIRD),
        "short": short,
        "lone": lone,
        "story": list_network(network, names),
    }
    text = json.dumps(data, indent=1)
    # A unit a line, not a number a line.
    text = re.sub(r"\[[-\d,\s]+\]", lambda m: " ".join(m.group().split()), text) + "\n"
    model_from_json(text)
    return text


def list_weights(weights: Weights, names: Sequence[str]) -> dict[str, Any]:
    """A regression as it stands in the file, seven digits a number."""
    return {
        "bias": short_number(weights.bias),
        "features": [
            {"name": n, "mean": short_number(m), "scale": short_number(s), "weight": short_number(w)}
            for n, m, s, w in zip(names, weights.mean, weights.scale, weights.weights, strict=True)
        ],
    }


def list_network(network: NetworkWeights, names: Sequence[str]) -> dict[str, Any]:
    """A network as it stands in the file: weights in whole numbers of 1/`WEIGHT_STEPS`."""

    def whole(x: float) -> int:
        return round(x * WEIGHT_STEPS)

    return {
        "bias": round(network.bias * VALUE_STEPS) / VALUE_STEPS,
        "features": [
            {"name": n, "mean": short_number(m), "scale": short_number(s), "weight": whole(w)}
            for n, m, s, w in zip(names, network.mean, network.scale, network.weights, strict=True)
        ],
        "units": [
            {"output": whole(o), "bias": round(b * VALUE_STEPS) / VALUE_STEPS, "weights": [whole(w) for w in row]}
            for o, b, row in zip(network.outputs, network.hidden_bias, network.hidden.T, strict=True)
        ],
    }


def short_number(x: float) -> float:
    """Seven digits of it."""
    return float(f"{x:.7g}")


def fit_lone(parts: Sequence[Lone]) -> Weights:
    """The regression for lone pairs."""
    rows = join_lone(parts)
    return fit_rows(rows.values, rows.labels, rows.weights, STRENGTH)


def measure_lone(alone: Sequence[Lone], pairs: Lone, topics: NDArray[np.int64]) -> dict[str, Any]:
    """How the regression for lone pairs does on every fifth topic of the pair files, which it has not seen."""
    unseen = np.isin(topics, np.unique(topics)[::5])
    seen = Lone(pairs.values[~unseen], pairs.labels[~unseen], pairs.weights[~unseen])
    values, labels = pairs.values[unseen], pairs.labels[unseen]
    scores = {
        "cosine": values[:, LONE.index("cosine")],
        "trained on stories": fit_lone(alone).log_odds(values),
        "trained on stories and pairs": fit_lone([*alone, seen]).log_odds(values),
    }
    figures: dict[str, Any] = {"pairs": len(labels), "aligned": int(labels.sum())}
    for title, found in scores.items():
        precision, f1 = average_precision(found, labels), best_f1(found, labels)
        print(f"lone pairs of unseen topics, {title}: average precision {precision:.3f}, best F1 {f1:.3f}")
        figures[title] = {"average_precision": round(precision, 3), "best_f1": round(f1, 3)}
    return figures


def best_f1(scores: NDArray[np.float64], labels: NDArray[np.bool_]) -> float:
    """F1 at the best threshold of the same scores."""
    hits = np.cumsum(labels[np.argsort(-scores, kind="stable")])
    return float((2 * hits / (np.arange(1, len(hits) + 1) + hits[-1])).max())


def report_sets(
    folds: Sequence[Fold],
    scores: Sequence[NDArray[np.float64]],
    thresholds: Sequence[float],
    loose: float,
    halves: Sequence[str],
) -> dict[str, Any]:
    """Prints and gives the figures of each folder, and of the halves of some."""
    sets: dict[str, list[int]] = {}
    for n, fold in enumerate(folds):
        sets.setdefault(fold.folder, []).append(n)
        if fold.folder in halves:
            sets.setdefault(f"{fold.folder}, {('even', 'odd')[int(fold.name[-2:]) % 2]}", []).append(n)
    figures: dict[str, Any] = {}
    for title, mine in sets.items():
        total = np.sum([count([folds[n]], [scores[n]], thresholds[n]) for n in mine], axis=0)
        strict = rates(*(int(x) for x in total))
        wide = rates(*count([folds[n] for n in mine], [scores[n] for n in mine], loose))
        print(
            f"{title:12} {len(mine)} stories  P {strict[0]:.3f}  R {strict[1]:.3f}  F1 {strict[2]:.3f}   "
            f"loose P {wide[0]:.3f}  R {wide[1]:.3f}   gold pairs {total[2]}"
        )
        figures[title] = {"stories": len(mine), "gold_pairs": int(total[2])} | {
            name: round(value, 3)
            for name, value in zip(
                ("precision", "recall", "f1", "loose_precision", "loose_recall"), (*strict, *wide[:2]), strict=True
            )
        }
    return figures


@dataclass(frozen=True)
class LeftOut:
    """What the groups of stories give each other, an entry a story.

    The weights that have not seen it, its scores by them, and the threshold chosen on the scores of other groups.
    """

    networks: list[NetworkWeights]
    thirds: list[Weights]
    first: list[NDArray[np.float64]]
    """Scores of two outlets' sentences alone."""
    scores: list[NDArray[np.float64]]
    thresholds: list[float]


def leave_out(folds: Sequence[Fold]) -> LeftOut:
    """Trains on all groups but one, in turn."""
    group = [n % FOLDS for n in range(len(folds))]

    def others(k: int) -> list[int]:
        return [n for n, g in enumerate(group) if g != k]

    networks = [fit_story([folds[n] for n in others(k)]) for k in range(FOLDS)]
    first = [networks[g].predict(f.values) for g, f in zip(group, folds, strict=True)]
    thirds = [fit_third([folds[n] for n in others(k)], [first[n] for n in others(k)]) for k in range(FOLDS)]
    scores = [heed(f, s, thirds[g]) for g, f, s in zip(group, folds, first, strict=True)]
    cuts = [choose_threshold([folds[n] for n in others(k)], [scores[n] for n in others(k)]) for k in range(FOLDS)]
    return LeftOut([networks[g] for g in group], [thirds[g] for g in group], first, scores, [cuts[g] for g in group])


def read_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--halves", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--pairs", nargs="*", type=Path, default=[], metavar="FILE")
    parser.add_argument("--fact-pairs", type=Path, metavar="DIR")
    parser.add_argument(
        "--keep-lone", action="store_true", help="take the regression for lone pairs from the output file"
    )
    parser.add_argument("--evaluate", action="store_true", help="measure only")
    parser.add_argument("--left-out", type=Path, metavar="DIR", help="write left-out weights and pairs here")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    return parser.parse_args()


def main() -> int:
    """Trains, measures, writes; 0."""
    options = read_arguments()
    kept = json.loads(options.output.read_text(encoding="utf-8")) if options.output.exists() else {}
    folds: list[Fold] = []
    alone: list[Lone] = []
    names: tuple[str, ...] = ()
    for folder in options.stories:
        for path in sorted(p.parent for p in folder.resolve().glob("*/gold.json")):
            fold, names, sources = read_fold(path)
            folds.append(fold)
            if not options.keep_lone:
                alone.append(make_lone(sources, fold))
    facts = sorted(options.fact_pairs.glob("*.jsonl")) if options.fact_pairs else []
    short, short_figures = fit_short(facts) if facts else (kept["short"], kept["provenance"]["short"])
    if options.keep_lone:
        lone, lone_figures = kept["lone"], kept["provenance"]["lone"]
    else:
        topics = {int(number.group()) for f in folds if (number := re.match(r"\d+", f.name))}
        read = [*(read_lone(path, without=topics) for path in options.pairs), *map(read_fact_pairs, facts)]
        pairs = [r[0] for r in read]
        lone_figures = measure_lone(alone, join_lone(pairs), np.concatenate([r[1] for r in read])) if read else {}
        lone = list_weights(fit_lone([*alone, *pairs]), LONE)
    left = leave_out(folds)
    threshold, loose = choose_threshold(folds, left.scores), choose_loose(folds, left.scores)
    figures = report_sets(folds, left.scores, left.thresholds, loose, options.halves)
    print(f"thresholds {threshold} and {loose}")
    provenance = {
        "trained_by": "training/train_alignment.py",
        "sets": figures,
        "lone": lone_figures,
        "short": short_figures,
        "thresholds": {"strict": threshold, "loose": loose},
    }
    if options.left_out:
        write_left_out(options.left_out, folds, left, (names, lone, short, provenance))
    if not options.evaluate:
        third = fit_third(folds, left.first)
        text = to_json(fit_story(folds), names, lone, third, short, provenance)
        options.output.write_text(text, encoding="utf-8")
    return 0


def write_left_out(
    folder: Path,
    folds: Sequence[Fold],
    left: LeftOut,
    rest: tuple[Sequence[str], dict[str, Any], dict[str, float], dict[str, Any]],
) -> None:
    """Writes each story's left-out weights and pairs; the regression for lone pairs in them has seen all stories."""
    names, lone, short, provenance = rest
    folder.mkdir(parents=True, exist_ok=True)
    for n, fold in enumerate(folds):
        cuts = {"strict": left.thresholds[n], "loose": provenance["thresholds"]["loose"]}
        told = {**provenance, "left_out": fold.name, "thresholds": cuts}
        text = to_json(left.networks[n], names, lone, left.thirds[n], short, told)
        (folder / f"{fold.name}.json").write_text(text, encoding="utf-8")
        rows = [
            [*place, round(float(score), 4), bool(label)]
            for place, score, label in zip(fold.places, left.scores[n], fold.labels, strict=True)
        ]
        (folder / f"{fold.name}.pairs.json").write_text(
            json.dumps({"threshold": left.thresholds[n], "pairs": rows}) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    sys.exit(main())
