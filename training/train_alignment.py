"""Trains the weights of `compare.alignment` on labelled stories, and measures them story by story.

    python training/train_alignment.py STORIES_DIR [STORIES_DIR ...] [--evaluate] [--left-out DIR] [--output FILE]

Each STORIES_DIR holds story folders with articles (a.md, b.md, ...) and gold.json. Printed for each folder:
precision, recall and F1 over sentence pairs, micro-averaged, each story scored by a model trained on all the other
stories and cut at a threshold chosen on the other stories' own left-out scores (LOSO).

Writes compare/data/alignment.json, unless --evaluate. With --left-out DIR also writes, for each story, the weights that
never saw it (DIR/<story>.json, as `compare.alignment.model_from_json` reads them) and its left-out pairs
(DIR/<story>.pairs.json).
"""

from __future__ import annotations

import argparse
import json
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

from score import pairs_gold  # the benchmark's own mapping of quotes to sentences

from compare.alignment import model_from_json, story_features
from compare.cache import Cache, encoded, parsed
from compare.model import Source
from compare.sources import read_article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

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


def read_fold(path: Path) -> tuple[Fold, tuple[str, ...]]:
    """A story's fold, and the names of the features in the order of its columns."""
    cache = Cache()
    sources = []
    for number, file in enumerate(sorted(path.glob("?.md"))):
        article = read_article(file)
        parse = parsed(article.text, cache=cache)
        vectors = encoded([parse.sentence_text(n) for n in range(len(parse.sentences))], cache=cache)
        sources.append(
            Source(
                id="abcdefgh"[number],
                article=article,
                parse=parse,
                vectors=vectors.vectors,
                token_vectors=vectors.token_vectors,
                token_texts=vectors.token_texts,
            )
        )
    gold = pairs_gold(
        json.loads((path / "gold.json").read_text(encoding="utf-8")),
        {s.id: s.parse.text for s in sources},
        {s.id: list(s.parse.sentences) for s in sources},
    )
    names: tuple[str, ...] = ()
    blocks: list[NDArray[np.float64]] = []
    places: list[tuple[str, int, str, int]] = []
    for a, b, found in story_features(sources):
        if found is None:
            continue
        rows, columns, features = found
        names = names or tuple(features)
        blocks.append(np.stack([features[n].ravel() for n in names], axis=1))
        places += [(a.id, i, b.id, j) for i in rows for j in columns]
    labels = np.array([((a, i), (b, j)) in gold for a, i, b, j in places])
    fold = Fold(
        path.parent.name, path.name, np.concatenate(blocks), labels, tuple(places), len(gold) - int(labels.sum())
    )
    return fold, names


@dataclass(frozen=True)
class Weights:
    """A fitted regression in the units of the features."""

    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    weights: NDArray[np.float64]
    product_weights: NDArray[np.float64]
    bias: float

    def predict(self, values: NDArray[np.float64], names: Sequence[str]) -> NDArray[np.float64]:
        """Probability of each row."""
        standard = (values - self.mean) / self.scale
        total = standard @ self.weights + multiply(standard, names) @ self.product_weights + self.bias
        return 1 / (1 + np.exp(-total))


def multiply(standard: NDArray[np.float64], names: Sequence[str]) -> NDArray[np.float64]:
    """The columns of `PRODUCTS`, of standardised features."""
    at = {name: n for n, name in enumerate(names)}
    return np.stack([standard[:, at[x]] * standard[:, at[y]] for x, y in PRODUCTS], axis=1)


def fit(folds: Sequence[Fold], names: Sequence[str]) -> Weights:
    """The regression over all pairs of the folds."""
    from sklearn.linear_model import LogisticRegression

    values, labels = np.concatenate([f.values for f in folds]), np.concatenate([f.labels for f in folds])
    mean, scale = values.mean(axis=0), values.std(axis=0) + 1e-9
    standard = (values - mean) / scale
    products = multiply(standard, names)
    product_mean, product_scale = products.mean(axis=0), products.std(axis=0) + 1e-9
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = LogisticRegression(C=STRENGTH, max_iter=2000, tol=1e-5)
        model.fit(np.concatenate([standard, (products - product_mean) / product_scale], axis=1), labels)
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


def to_json(weights: Weights, names: Sequence[str], threshold: float, provenance: dict[str, Any]) -> str:
    """The file that `compare.alignment.model_from_json` reads."""

    def short(x: float) -> float:
        return float(f"{x:.7g}")

    data = {
        "provenance": provenance,
        "thresholds": {"strict": threshold, "loose": round(threshold * LOOSE_SHARE, 3)},
        "bias": short(weights.bias),
        "features": [
            {"name": n, "mean": short(m), "scale": short(s), "weight": short(w)}
            for n, m, s, w in zip(names, weights.mean, weights.scale, weights.weights, strict=True)
        ],
        "products": [
            {"of": list(p), "weight": short(w)} for p, w in zip(PRODUCTS, weights.product_weights, strict=True)
        ],
    }
    text = json.dumps(data, indent=1) + "\n"
    model_from_json(text)
    return text


def main() -> int:
    """Trains, measures, writes; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--evaluate", action="store_true", help="measure only")
    parser.add_argument("--left-out", type=Path, metavar="DIR", help="write left-out weights and pairs here")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    options = parser.parse_args()
    folds: list[Fold] = []
    names: tuple[str, ...] = ()
    for folder in options.stories:
        for path in sorted(p.parent for p in folder.resolve().glob("*/gold.json")):
            fold, names = read_fold(path)
            folds.append(fold)
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
    provenance = {"trained_by": "training/train_alignment.py", "strength": STRENGTH, "sets": figures}
    if options.left_out:
        options.left_out.mkdir(parents=True, exist_ok=True)
        for fold, model, score, cut in zip(folds, models, scores, thresholds, strict=True):
            text = to_json(model, names, cut, {**provenance, "left_out": fold.name})
            (options.left_out / f"{fold.name}.json").write_text(text, encoding="utf-8")
            pairs = [[*p, round(float(s), 4), bool(y)] for p, s, y in zip(fold.places, score, fold.labels, strict=True)]
            (options.left_out / f"{fold.name}.pairs.json").write_text(
                json.dumps({"threshold": cut, "pairs": pairs}) + "\n", encoding="utf-8"
            )
    if not options.evaluate:
        options.output.write_text(to_json(fit(folds, names), names, threshold, provenance), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
