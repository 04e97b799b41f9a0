"""Trains the weights of `compare.alignment.scoring` on labelled stories, and measures them story by story.

    python training/train_alignment.py STORIES_DIR [STORIES_DIR ...] [--pairs FILE ...] [--evaluate]
                                       [--left-out DIR] [--output FILE]

Each STORIES_DIR holds story folders with articles (a.md, b.md, ...) and gold.json. Printed for each folder:
precision, recall and F1 over sentence pairs, micro-averaged, each story scored by a model trained on all the other
stories and cut at a threshold chosen on the other stories' own left-out scores (LOSO).

--pairs adds sentence pairs without a story (JSON Lines, gzip: text1, text2, label, topic) to what the regression for
lone pairs learns; topics whose number begins a story's name are left out, and every fifth topic is measured apart.

Writes compare/data/alignment.json, unless --evaluate. With --left-out DIR also writes, for each story, the weights that
never saw it (DIR/<story>.json, as `compare.alignment.scoring.model_from_json` reads them) and its left-out pairs
(DIR/<story>.pairs.json).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from pairs import read_rows

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

from score import pairs_gold  # the benchmark's own mapping of quotes to sentences

from compare.alignment.features import build_profile, pair_features, weigh_words
from compare.alignment.scoring import model_from_json, story_features
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
"""Inverse strength of the L2 penalty (C of scikit-learn), over standardised features."""
LOOSE_SHARE = 0.25
"""The loose threshold as a part of the strict one."""
PRODUCTS = tuple(
    (similarity, other)
    for similarity in ("vote", "soft_csls")
    for other in (
        "place_high",
        "place_low",
        "length_low",
        "length_high",
        "name_shared",
        "number_shared",
        "weekday_differ",
        "person_differ",
        "size",
        "centre_other_low",
    )
)


@dataclass(frozen=True)
class Fold:
    """One story: its pairs' features, labels and places, and how many gold pairs no feature row stands for."""

    folder: str
    name: str
    values: NDArray[np.float64]
    labels: NDArray[np.bool_]
    places: tuple[tuple[str, int, str, int], ...]
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
    for a, b, parts in story_features(sources):
        for rows, columns, features in parts:
            names = names or tuple(features)
            blocks.append(np.stack([features[n].ravel() for n in names], axis=1))
            places += [(a.id, i, b.id, j) for i in rows for j in columns]
    labels = np.array([((a, i), (b, j)) in gold for a, i, b, j in places])
    fold = Fold(
        path.parent.name, path.name, np.concatenate(blocks), labels, tuple(places), len(gold) - int(labels.sum())
    )
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
NEGATIVE_STEP = 4
"""Of the pairs that are not aligned only every so manieth is made a lone pair, with as much more weight."""


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
    product_weights: NDArray[np.float64]
    bias: float

    def predict(
        self, values: NDArray[np.float64], names: Sequence[str], products: Sequence[tuple[str, str]] = PRODUCTS
    ) -> NDArray[np.float64]:
        """Probability of each row."""
        standard = (values - self.mean) / self.scale
        total = standard @ self.weights + multiply(standard, names, products) @ self.product_weights + self.bias
        return 1 / (1 + np.exp(-total))


def multiply(
    standard: NDArray[np.float64], names: Sequence[str], products: Sequence[tuple[str, str]]
) -> NDArray[np.float64]:
    """The columns of products of standardised features."""
    at = {name: n for n, name in enumerate(names)}
    out = np.zeros((len(standard), len(products)))
    for n, (x, y) in enumerate(products):
        out[:, n] = standard[:, at[x]] * standard[:, at[y]]
    return out


def fit(folds: Sequence[Fold], names: Sequence[str]) -> Weights:
    """The regression over all pairs of the folds."""
    values, labels = np.concatenate([f.values for f in folds]), np.concatenate([f.labels for f in folds])
    return fit_rows(values, labels, np.ones(len(labels)), names, PRODUCTS)


def fit_rows(
    values: NDArray[np.float64],
    labels: NDArray[np.bool_],
    row_weights: NDArray[np.float64],
    names: Sequence[str],
    products: Sequence[tuple[str, str]],
) -> Weights:
    """The regression over rows, in the units of the features."""
    from sklearn.linear_model import LogisticRegression

    mean, scale = values.mean(axis=0), values.std(axis=0) + 1e-9
    standard = (values - mean) / scale
    columns = multiply(standard, names, products)
    product_mean, product_scale = columns.mean(axis=0), columns.std(axis=0) + 1e-9
    model = LogisticRegression(C=STRENGTH, max_iter=2000, tol=1e-5)
    model.fit(np.concatenate([standard, (columns - product_mean) / product_scale], axis=1), labels, row_weights)
    weights = model.coef_[0]
    single, product = weights[: len(names)], weights[len(names) :] / product_scale
    return Weights(mean, scale, single, product, float(model.intercept_[0] - (product * product_mean).sum()))


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


def to_json(story: Weights, names: Sequence[str], lone: Weights, threshold: float, provenance: dict[str, Any]) -> str:
    """The file that `compare.alignment.scoring.model_from_json` reads."""
    data = {
        "provenance": provenance,
        "thresholds": {"strict": threshold, "loose": round(threshold * LOOSE_SHARE, 3)},
        "story": list_weights(story, names, PRODUCTS),
        "lone": list_weights(lone, LONE, ()),
    }
    text = json.dumps(data, indent=1) + "\n"
    model_from_json(text)
    return text


def list_weights(weights: Weights, names: Sequence[str], products: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """A regression as it stands in the file, seven digits a number."""

    def short(x: float) -> float:
        return float(f"{x:.7g}")

    return {
        "bias": short(weights.bias),
        "features": [
            {"name": n, "mean": short(m), "scale": short(s), "weight": short(w)}
            for n, m, s, w in zip(names, weights.mean, weights.scale, weights.weights, strict=True)
        ],
        "products": [
            {"of": list(p), "weight": short(w)} for p, w in zip(products, weights.product_weights, strict=True)
        ],
    }


def fit_lone(parts: Sequence[Lone]) -> Weights:
    """The regression for lone pairs."""
    rows = join_lone(parts)
    return fit_rows(rows.values, rows.labels, rows.weights, LONE, ())


def measure_lone(alone: Sequence[Lone], pairs: Lone, topics: NDArray[np.int64]) -> dict[str, Any]:
    """How the regression for lone pairs does on every fifth topic of the pair files, which it has not seen."""
    unseen = np.isin(topics, np.unique(topics)[::5])
    seen = Lone(pairs.values[~unseen], pairs.labels[~unseen], pairs.weights[~unseen])
    values, labels = pairs.values[unseen], pairs.labels[unseen]
    scores = {
        "cosine": values[:, LONE.index("cosine")],
        "trained on stories": fit_lone(alone).predict(values, LONE, ()),
        "trained on stories and pairs": fit_lone([*alone, seen]).predict(values, LONE, ()),
    }
    figures: dict[str, Any] = {"pairs": len(labels), "aligned": int(labels.sum())}
    for title, found in scores.items():
        precision, f1 = average_precision(found, labels), best_f1(found, labels)
        print(f"lone pairs of unseen topics, {title}: average precision {precision:.3f}, best F1 {f1:.3f}")
        figures[title] = {"average_precision": round(precision, 3), "best_f1": round(f1, 3)}
    return figures


def average_precision(scores: NDArray[np.float64], labels: NDArray[np.bool_]) -> float:
    """Mean precision over the ranks of the positives."""
    hits = labels[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].mean())


def best_f1(scores: NDArray[np.float64], labels: NDArray[np.bool_]) -> float:
    """F1 at the best threshold of the same scores."""
    hits = np.cumsum(labels[np.argsort(-scores, kind="stable")])
    return float((2 * hits / (np.arange(1, len(hits) + 1) + hits[-1])).max())


def main() -> int:
    """Trains, measures, writes; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--pairs", nargs="*", type=Path, default=[], metavar="FILE")
    parser.add_argument("--evaluate", action="store_true", help="measure only")
    parser.add_argument("--left-out", type=Path, metavar="DIR", help="write left-out weights and pairs here")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    options = parser.parse_args()
    folds: list[Fold] = []
    alone: list[Lone] = []
    names: tuple[str, ...] = ()
    for folder in options.stories:
        for path in sorted(p.parent for p in folder.resolve().glob("*/gold.json")):
            fold, names, sources = read_fold(path)
            folds.append(fold)
            alone.append(make_lone(sources, fold))
    topics = {int(number.group()) for f in folds if (number := re.match(r"\d+", f.name))}
    read = [read_lone(path, without=topics) for path in options.pairs]
    pairs = [r[0] for r in read]
    lone_figures = measure_lone(alone, join_lone(pairs), np.concatenate([r[1] for r in read])) if read else {}
    models = [fit([f for f in folds if f is not out], names) for out in folds]
    scores = [model.predict(fold.values, names) for model, fold in zip(models, folds, strict=True)]
    thresholds = [
        choose_threshold(
            [f for f in folds if f is not out], [s for f, s in zip(folds, scores, strict=True) if f is not out]
        )
        for out in folds
    ]
    threshold = choose_threshold(folds, scores)
    figures: dict[str, Any] = {}
    for folder in dict.fromkeys(f.folder for f in folds):
        mine = [n for n, f in enumerate(folds) if f.folder == folder]
        total = np.sum([count([folds[n]], [scores[n]], thresholds[n]) for n in mine], axis=0)
        precision, recall, f1 = rates(*(int(x) for x in total))
        loose = rates(*count([folds[n] for n in mine], [scores[n] for n in mine], threshold * LOOSE_SHARE))
        print(
            f"{folder:6} {len(mine)} stories  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}   "
            f"loose P {loose[0]:.3f}  R {loose[1]:.3f}   gold pairs {total[2]}"
        )
        figures[folder] = {
            "stories": len(mine),
            "gold_pairs": int(total[2]),
            "loso_precision": round(precision, 3),
            "loso_recall": round(recall, 3),
            "loso_f1": round(f1, 3),
            "loose_precision": round(loose[0], 3),
            "loose_recall": round(loose[1], 3),
        }
    print(f"threshold {threshold}")
    provenance = {
        "trained_by": "training/train_alignment.py",
        "strength": STRENGTH,
        "sets": figures,
        "lone": lone_figures,
    }
    if options.left_out:
        options.left_out.mkdir(parents=True, exist_ok=True)
        for fold, model, score, cut in zip(folds, models, scores, thresholds, strict=True):
            lone = fit_lone([*(own for other, own in zip(folds, alone, strict=True) if other is not fold), *pairs])
            text = to_json(model, names, lone, cut, {**provenance, "left_out": fold.name})
            (options.left_out / f"{fold.name}.json").write_text(text, encoding="utf-8")
            rows = [[*p, round(float(s), 4), bool(y)] for p, s, y in zip(fold.places, score, fold.labels, strict=True)]
            (options.left_out / f"{fold.name}.pairs.json").write_text(
                json.dumps({"threshold": cut, "pairs": rows}) + "\n", encoding="utf-8"
            )
    if not options.evaluate:
        options.output.write_text(
            to_json(fit(folds, names), names, fit_lone([*alone, *pairs]), threshold, provenance), encoding="utf-8"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
