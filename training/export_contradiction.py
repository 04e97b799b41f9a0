"""The bundled contradiction model, of trained ones.

    python training/export_contradiction.py MODEL_DIR [MODEL_DIR ...] PAIRS_DIR [--output DIR]

The weights of several stages are averaged, which does better than either (Wortsman et al. 2022, "Model soups"). Writes
model.onnx (eight-bit integers, one pair a run) and its card contradiction.json to the folder contradiction/ in
compare/data, or in --output. The card's temperature is the one that makes the exported model's probabilities likeliest
on half of the project's own held-out triples and of the hard pairs held out; `evaluate_contradiction.py` measures on
the other half.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from onnx_bert import NAME, SOURCE_SHA256, Graph
from pairs import LABELS, OUTPUT_LABELS, is_held_out, read_pairs
from safetensors.numpy import load_file

from compare.language.contradiction import BUNDLED, MAX_TOKENS, OnnxContradictionModel

if TYPE_CHECKING:
    import onnx
    from onnx_bert import Weights
    from pairs import Pair

HERE = Path(__file__).resolve().parent.parent / "compare" / "data"
TITLE = "factdiff-contradiction"
FITTED_ON = ("own", "hard")
"""Held-out sets of which one half fits the temperature; the other half is measured."""
TEMPERATURES = np.round(np.arange(0.5, 3.01, 0.05), 2)


def build_model(weights: Weights, classifier: Weights) -> onnx.ModelProto:
    """The cross-encoder for one pair: `ids`, `kinds` (t,) int64 -> `scores` (3,) float32, before any softmax."""
    g = Graph()
    x = g.encoded(g.embedded(weights, MAX_TOKENS, "kinds"), weights)
    first = g.add("Gather", x, g.constant("first", np.array(0)), axis=0)
    pooled = g.add(
        "Tanh",
        g.add(
            "Add",
            g.add("MatMul", first, g.constant("pooler.weight", weights["pooler.dense.weight"].T)),
            g.constant("pooler.bias", weights["pooler.dense.bias"]),
        ),
    )
    product = g.add("MatMul", pooled, g.constant("classifier.weight", classifier["classifier.weight"].T))
    scores = g.add("Add", product, g.constant("classifier.bias", classifier["classifier.bias"]))
    return g.model(TITLE, ["ids", "kinds"], scores, "scores", [len(LABELS)])


def fit_temperature(scores: np.ndarray, labels: np.ndarray) -> float:
    """The temperature of least cross-entropy; `scores` (n, 3) before softmax, `labels` (n,) columns."""

    def loss(temperature: float) -> float:
        scaled = scores / temperature
        peak = scaled.max(axis=1)
        total = peak + np.log(np.exp(scaled - peak[:, None]).sum(axis=1))
        return float((total - scaled[np.arange(len(labels)), labels]).mean())

    return float(min(TEMPERATURES, key=loss))


def to_calibrate(pair: Pair) -> bool:
    """Whether a held-out pair is one of the half that the temperature is fitted on."""
    return len(pair.labels) == 1 and is_held_out(f"temperature {pair.premise}", 2)


def main() -> None:
    """Writes the model's files; nothing comes back."""
    parser = argparse.ArgumentParser(description="Writes model.onnx and contradiction.json.")
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--output", type=Path, default=HERE)
    options = parser.parse_args()
    out: Path = options.output / "contradiction"
    out.mkdir(parents=True, exist_ok=True)
    files = [model / "model.safetensors" for model in options.models]
    trained = _average([load_file(file) for file in files])
    prefix = "bert."
    weights = {name.removeprefix(prefix): value for name, value in trained.items() if name.startswith(prefix)}
    classifier = {name: value for name, value in trained.items() if not name.startswith(prefix)}
    model = build_model(weights, classifier).SerializeToString(deterministic=True)
    (out / "model.onnx").write_bytes(model)
    card = {
        "name": TITLE,
        "format": "onnx, int8 weights by column (7 bits), activations by row",
        "max_tokens": MAX_TOKENS,
        "labels": list(OUTPUT_LABELS),
        "temperature": 1.0,
        "base": f"{NAME}, model.safetensors {SOURCE_SHA256}",
        "license": "Apache-2.0 (base); trained on CC BY-SA 4.0 data too, see benchmarks/contradiction-model.md",
        "sha256": {
            "model.safetensors": [hashlib.sha256(file.read_bytes()).hexdigest() for file in files],
            "model.onnx": hashlib.sha256(model).hexdigest(),
        },
    }
    _write_card(out, card)
    card["temperature"] = _find_temperature(out, options.pairs)
    _write_card(out, card)
    print(f"{out}: model.onnx {len(model) / 1e6:.1f} MB, temperature {card['temperature']}")


def _average(models: list[Weights]) -> Weights:
    return {name: np.mean([model[name] for model in models], axis=0, dtype=np.float32) for name in models[0]}


def _write_card(out: Path, card: dict[str, object]) -> None:
    (out / "contradiction.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def _find_temperature(out: Path, folder: Path) -> float:
    pairs = [p for name in FITTED_ON for p in read_pairs(folder / "held_out" / f"{name}.jsonl") if to_calibrate(p)]
    model = OnnxContradictionModel(replace(BUNDLED, root=out.parent), temperature=1.0)
    scores = np.log(model.score([(p.premise, p.hypothesis) for p in pairs]))
    return fit_temperature(scores, np.array([LABELS.index(p.labels[0]) for p in pairs]))


if __name__ == "__main__":
    main()
