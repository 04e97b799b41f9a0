"""The bundled reader of marked spans, of trained ones.

    python training/export_reader.py MODEL_DIR [MODEL_DIR ...] PAIRS_DIR [--output DIR]

The weights of several stages of one run are averaged, which does better than either (Wortsman et al. 2022, "Model
soups"); a folder named twice counts twice. Writes model.onnx (eight-bit integers; the table of word pieces is the
encoder's) and its card reader.json to the folder reader/ in compare/data, or in --output. The card says where in the
encoder's file that table lies. Its temperature makes the exported reader's probabilities likeliest on half of the fact
pairs held out.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import torch
from export_contradiction import fit_temperature
from marked_pairs import VERDICTS, MarkedPair, read_marked
from onnx import TensorProto, helper, numpy_helper
from onnx_bert import HEADS, IR_VERSION, LAYERS, NAME, OPSET, SOURCE_SHA256, WIDTH, Graph, Weights
from pairs import is_held_out
from reader_net import ROWS, weights_file

from compare.language.encoding import BUNDLED as ENCODER
from compare.language.reader import BUNDLED, MAX_TOKENS, OnnxReader

if TYPE_CHECKING:
    from compare.language.reader import MarkedSpans

HERE = Path(__file__).resolve().parent.parent / "compare" / "data"
TITLE = "factdiff-reader"


class ReaderGraph(Graph):
    """The graph of the reader; `length` is the name of the number of word pieces, as one number in a row."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self.weights = weights
        self.begin, self.end = self.ints("begin", 0), self.ints("end", np.iinfo(np.int64).max)
        self.length = self.add("Slice", self.add("Shape", "spans"), self.ints("two", 2), self.ints("three", 3))
        inside = self.add("Cast", self.add("Greater", "spans", self.number(0.0)), to=TensorProto.FLOAT)  # (g, 2, t)
        either = self.add("ReduceMax", inside, self.ints("one", 1), keepdims=1)
        nothing = self.add("Mul", either, self.number(0.0))
        by_row = self.add("Concat", self.ints("all", -1), self.length, axis=0)
        of_question = self.add("Concat", either, nothing, nothing, axis=1)
        of_spans = self.add("Concat", nothing, inside, axis=1)
        self.looks = [self.add("Reshape", part, by_row) for part in (of_question, of_spans)]  # each (3g, t)

    def ints(self, name: str, *values: int) -> str:
        return self.constant(name, np.array(values, np.int64))

    def text(self, x: str, axis: int = 0) -> str:
        """The word pieces' part of `x`."""
        return self.add("Slice", x, self.begin, self.length, self.ints(f"axis {axis}", axis))

    def marks(self, x: str, axis: int = 0) -> str:
        """The marks' part of `x`."""
        return self.add("Slice", x, self.length, self.end, self.ints(f"axis {axis}", axis))

    def shaped(self, x: str, *shape: int) -> str:
        return self.add("Reshape", x, self.ints(f"shape {shape}", *shape))

    def layer_norm(self, x: str, name: str) -> str:
        return self.normalized(x, name, self.weights)

    def linear(self, x: str, name: str) -> str:
        return self.dense(x, name, self.weights[f"{name}.weight"], self.weights[f"{name}.bias"])

    def first_input(self) -> str:
        """Word pieces and marks with their places and kinds."""
        by_candidate = self.shaped(self.marks("words"), -1, ROWS, WIDTH)
        marked = self.add("Add", by_candidate, self.constant("marks", self.weights["marks"]))
        x = self.add("Concat", self.text("words"), self.shaped(marked, -1, WIDTH), axis=0)
        x = self.add("Add", x, self.add("Gather", self.constant("places table", self.weights["place"]), "places"))
        x = self.add("Add", x, self.add("Gather", self.constant("kinds table", self.weights["kind"]), "kinds"))
        return self.layer_norm(x, "norm")

    def layer(self, x: str, n: int) -> str:
        at = f"layers.{n}"
        x = self.layer_norm(self.add("Add", self.attended(x, at), x), f"{at}.first_norm")
        out = self.linear(self.gelu(self.linear(x, f"{at}.up")), f"{at}.down")
        return self.layer_norm(self.add("Add", out, x), f"{at}.second_norm")

    def attended(self, x: str, at: str) -> str:
        """Word pieces look at each other; marks look at these, at their candidate's, and with a bias at their span."""
        size = WIDTH // HEADS
        weight, bias = self.weights[f"{at}.joint.weight"].copy(), self.weights[f"{at}.joint.bias"].copy()
        weight[:WIDTH] /= np.sqrt(size)
        bias[:WIDTH] /= np.sqrt(size)
        joint = self.dense(x, f"{at}.joint", weight, bias)
        heads = self.shaped(self.double(joint), 0, 3, HEADS, size)
        part = [self.add("Gather", heads, self.constant(f"part {n}", np.array(n)), axis=1) for n in range(3)]
        query, key, value = (self.add("Transpose", p, perm=[1, 0, 2]) for p in part)
        text_key, text_value = self.add("Transpose", self.text(key, 1), perm=[0, 2, 1]), self.text(value, 1)
        powers = self.powers(self.single(self.add("MatMul", self.text(query, 1), text_key)))
        text = self.shared(powers, self.add("MatMul", powers, text_value))

        scores = self.single(self.add("MatMul", self.marks(query, 1), text_key))  # (heads, 3g, t)
        for n, inside in enumerate(self.looks):
            look = self.constant(f"{at}.look {n}", self.weights[f"{at}.look"][n].reshape(HEADS, 1, 1))
            scores = self.add("Add", scores, self.add("Mul", look, inside))
        own_query, own_key, own_value = (
            self.shaped(self.marks(p, 1), HEADS, -1, ROWS, size) for p in (query, key, value)
        )
        own = self.single(self.add("MatMul", own_query, self.add("Transpose", own_key, perm=[0, 1, 3, 2])))
        powers = self.powers(self.add("Concat", scores, self.shaped(own, HEADS, -1, ROWS), axis=2))
        of_text = self.add("MatMul", self.text(powers, 2), text_value)
        of_own = self.add("MatMul", self.shaped(self.marks(powers, 2), HEADS, -1, ROWS, ROWS), own_value)
        marks = self.shared(powers, self.add("Add", of_text, self.shaped(of_own, HEADS, -1, size)))
        mixed = self.add("Transpose", self.add("Concat", text, marks, axis=1), perm=[1, 0, 2])
        return self.linear(self.shaped(mixed, 0, WIDTH), f"{at}.mixed")

    def powers(self, scores: str) -> str:
        """Exp of the scores less the largest of each row, in doubles."""
        largest = self.add("ReduceMax", scores, self.constant("last", np.array([-1])), keepdims=1)
        return self.double(self.exponential(self.add("Sub", scores, largest)))

    def shared(self, powers: str, weighted: str) -> str:
        """`weighted`, a sum by `powers`, as the mean."""
        return self.single(self.add("Div", weighted, self.add("ReduceSum", powers, "last", keepdims=1)))

    def clashing(self, x: str) -> str:
        """How far each word piece clashes with something in the other sentence."""
        weight = self.constant("clash.weight", self.weights["clash.weight"].T.astype(np.float64))
        product = self.single(self.add("MatMul", self.double(self.text(x)), weight))
        return self.shaped(self.add("Add", product, self.constant("clash.bias", self.weights["clash.bias"])), -1)

    def scores(self, x: str) -> str:
        """The four scores, of the marks' rows and the means of the spans."""
        marks = self.marks(x)
        by_candidate = self.shaped(marks, -1, ROWS, WIDTH)
        spans = self.add("Slice", by_candidate, self.ints("one", 1), self.end, self.ints("axis 1", 1))
        questions = self.layer_norm(self.linear(self.shaped(spans, -1, WIDTH), "slot"), "plain")
        asked = self.add("ReduceProd", self.shaped(questions, -1, 2, WIDTH), self.ints("one", 1), keepdims=0)
        means = self.single(self.add("MatMul", self.double("spans"), self.double(self.text(x))))
        joint = self.add(
            "Concat", self.shaped(marks, -1, ROWS * WIDTH), self.shaped(means, -1, 2 * WIDTH), asked, axis=1
        )
        hidden = self.double(self.gelu(self.linear(joint, "up")))
        weight = self.constant("verdict.weight", self.weights["verdict.weight"].T.astype(np.float64))
        product = self.single(self.add("MatMul", hidden, weight))
        return self.add("Add", product, self.constant("verdict.bias", self.weights["verdict.bias"]))


def build_model(weights: Weights) -> onnx.ModelProto:
    """The reader of g candidates of two sentences -> `scores` (g, 4) and `clashing` (t,) float32, before any softmax.

    `words` (t + 3g, 384) float32: the vectors of the word pieces, then for each candidate nothing for the question and
    the mean of each span; `places`, `kinds` (t + 3g,) int64: where each stands; `spans` (g, 2, t) float32: the pieces
    of each span, sum 1.
    """
    g = ReaderGraph({**weights, "plain.weight": np.ones(WIDTH, np.float32), "plain.bias": np.zeros(WIDTH, np.float32)})
    x = g.first_input()
    for n in range(LAYERS):
        x = g.layer(x, n)
    for name, found in (("scores", g.scores(x)), ("clashing", g.clashing(x))):
        g.nodes.append(helper.make_node("Identity", [found], [name], name=name))
    inputs = [
        helper.make_tensor_value_info("words", TensorProto.FLOAT, ["rows", WIDTH]),
        *(helper.make_tensor_value_info(name, TensorProto.INT64, ["rows"]) for name in ("places", "kinds")),
        helper.make_tensor_value_info("spans", TensorProto.FLOAT, ["g", 2, "t"]),
    ]
    outputs = [
        helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["g", len(VERDICTS)]),
        helper.make_tensor_value_info("clashing", TensorProto.FLOAT, ["t"]),
    ]
    graph = helper.make_graph(g.nodes, TITLE, inputs, outputs, list(g.constants.values()))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="factdiff")
    model.ir_version = IR_VERSION
    onnx.checker.check_model(model, full_check=True)
    return model


def find_words() -> dict[str, Any]:
    """Where the table of word pieces lies in the encoder's file."""
    data = ENCODER.read("model.onnx")
    found = {item.name: numpy_helper.to_array(item) for item in onnx.load_from_string(data).graph.initializer}
    rows, scales = found["words"], found["words.scale"]
    return {
        "sha256": hashlib.sha256(data).hexdigest(),
        "shape": list(rows.shape),
        "rows": data.index(rows.tobytes()),
        "scales": data.index(scales.tobytes()),
    }


def marked_spans(pairs: list[MarkedPair]) -> tuple[list[MarkedSpans], list[tuple[str, ...]]]:
    """What the reader scores, and the verdicts that may be right, a candidate each."""
    each = [(pair, candidate) for pair in pairs for candidate in pair.candidates]
    return [(pair.a, c.a, pair.b, c.b) for pair, c in each], [c.verdicts for _, c in each]


def to_calibrate(pair: MarkedPair) -> bool:
    """Whether a held-out pair is one of the half that the temperature is fitted on."""
    return is_held_out(f"temperature {pair.key}", 2)


def main() -> None:
    """Writes the reader and its card; nothing comes back."""
    parser = argparse.ArgumentParser(description="Writes the reader's model.onnx and reader.json.")
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--output", type=Path, default=HERE)
    options = parser.parse_args()
    out: Path = options.output / "reader"
    out.mkdir(parents=True, exist_ok=True)
    files = [weights_file(folder) for folder in options.models]
    model = build_model(_average([torch.load(file, weights_only=True) for file in files]))
    data = model.SerializeToString(deterministic=True)
    (out / "model.onnx").write_bytes(data)
    card: dict[str, Any] = {
        "name": TITLE,
        "format": "onnx, int8 weights by column (7 bits), activations by row; words in the encoder's model.onnx",
        "max_tokens": MAX_TOKENS,
        "labels": list(VERDICTS),
        "temperature": 1.0,
        "words": find_words(),
        "base": f"{NAME}, model.safetensors {SOURCE_SHA256}, by way of the contradiction model",
        "license": "Apache-2.0 (base); trained on CC BY-SA data too, see benchmarks/reader.md",
        "sha256": {"reader.pt": [_digest(file.read_bytes()) for file in files], "model.onnx": _digest(data)},
    }
    _write_card(out, card)
    pairs = [pair for pair in read_marked(options.pairs / "held_out" / "facts.jsonl") if to_calibrate(pair)]
    marked, gold = marked_spans(pairs)
    scores = np.log(OnnxReader(replace(BUNDLED, root=options.output), temperature=1.0).score(marked))
    card["temperature"] = fit_temperature(scores, np.array([VERDICTS.index(verdicts[0]) for verdicts in gold]))
    _write_card(out, card)
    print(f"{out}: model.onnx {len(data) / 1e6:.1f} MB, temperature {card['temperature']}")


def _average(models: list[dict[str, torch.Tensor]]) -> Weights:
    """The mean of each weight over the models that have it: a later stage may have learnt one task more."""
    return {
        name: np.mean([model[name].numpy() for model in models if name in model], axis=0, dtype=np.float32)
        for name in models[0]
    }


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _write_card(out: Path, card: dict[str, Any]) -> None:
    (out / "reader.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
