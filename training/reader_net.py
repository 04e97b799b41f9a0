"""The reader of marked spans, in torch: BERT over two sentences, with three rows beside them for every candidate.

The sentences are read once, whatever is marked. A candidate's rows are one for the question and one for each span. They
see the sentences and each other; the sentences and other candidates do not see them. So one pass reads all
candidates of a pair, and each as if it were alone. A span's row begins as the mean of the span's word pieces, at the
place of its first, and looks at the pieces of its span with a bias that is learnt.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from marked_pairs import KINDS, VERDICTS
from onnx_bert import HEADS, LAYERS, WIDTH, find_weights
from safetensors.numpy import load_file
from torch import Tensor, nn

if TYPE_CHECKING:
    from pathlib import Path

    from onnx_bert import Weights

ROWS = 3
"""Of a candidate: the question, the span of the first sentence, that of the second."""
HIDDEN = 384
PLACES = 128
"""Most word pieces of a pair, the three special ones included."""
SPARE = 1
"""The unused word piece `[unused0]`, whose vector a mark begins with."""
CLS, SEP, MASK = 101, 102, 103


@dataclass
class Batch:
    """Pairs as arrays: T word pieces, G candidates, zeros where a pair has fewer.

    Attributes:
        ids: (n, T) word pieces.
        kinds: (n, T) 0 for the first sentence, 1 for the second.
        mask: (n, T) True where there is a word piece.
        spans: (n, G, 2, T) weights of the pieces of each span, their sum 1.
        starts: (n, G, 2) the first piece of each.
        allowed: (n, G, 4) True for the verdicts that may be right; none for a candidate that is not there.
        fact_kinds: (n, G) place in KINDS, or -1.
        weights: (n, G) in the loss.
        slots: (n, G, 2) which question each span answers, in a table of questions, or -1.
        clashing: (n, T) 1 for the pieces of spans that conflict or differ, else 0; -1 where nobody knows.
    """

    ids: Tensor
    kinds: Tensor
    mask: Tensor
    spans: Tensor
    starts: Tensor
    allowed: Tensor
    fact_kinds: Tensor
    weights: Tensor
    slots: Tensor
    clashing: Tensor


class Layer(nn.Module):
    """One of BERT's layers, over the word pieces and the candidates' rows apart."""

    def __init__(self) -> None:
        super().__init__()
        self.joint = nn.Linear(WIDTH, 3 * WIDTH)
        self.mixed = nn.Linear(WIDTH, WIDTH)
        self.first_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, 4 * WIDTH)
        self.down = nn.Linear(4 * WIDTH, WIDTH)
        self.second_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        # Of the question and of a span's row, for the pieces of the span.
        self.look = nn.Parameter(torch.tensor([[0.5] * HEADS, [1.0] * HEADS]))

    def forward(self, x: Tensor, length: int, hidden: Tensor, inside: Tensor) -> Tensor:
        """`x` (n, T + 3G, width); `hidden` (n, 1, 1, T) minus infinity at no piece; `inside` (n, G, 3, T) 0 or 1."""
        n, rows, _ = x.shape
        groups = (rows - length) // ROWS
        parts = self.joint(x).view(n, rows, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
        query, key, value = parts[0] * (WIDTH // HEADS) ** -0.5, parts[1], parts[2]
        text_key, text_value = key[:, :, :length], value[:, :, :length]
        text = (query[:, :, :length] @ text_key.transpose(-1, -2)).float() + hidden
        mixed_text = text.softmax(-1).to(value.dtype) @ text_value
        marks = (query[:, :, length:] @ text_key.transpose(-1, -2)).float() + hidden
        bias = torch.cat([self.look[:1], self.look[1:].expand(2, -1)]).T  # (heads, 3)
        looked = inside.unsqueeze(1) * bias[None, :, None, :, None]
        marks = marks + looked.reshape(n, HEADS, groups * ROWS, length)
        own = [part[:, :, length:].reshape(n, HEADS, groups, ROWS, -1) for part in (query, key, value)]
        among = (own[0] @ own[1].transpose(-1, -2)).float().reshape(n, HEADS, groups * ROWS, ROWS)
        shares = torch.cat([marks, among], -1).softmax(-1).to(value.dtype)
        mixed_marks = shares[..., :length] @ text_value
        by_group = shares[..., length:].reshape(n, HEADS, groups, ROWS, ROWS) @ own[2]
        mixed_marks = mixed_marks + by_group.reshape(n, HEADS, groups * ROWS, -1)
        mixed = torch.cat([mixed_text, mixed_marks], 2).transpose(1, 2).reshape(n, rows, WIDTH)
        x = self.first_norm(x + self.mixed(mixed))
        return self.second_norm(x + self.down(nn.functional.gelu(self.up(x))))


class ReaderNet(nn.Module):
    """Batch -> scores of verdicts (n, G, 4) and kinds (n, G, 10), questions (n, G, 2, width), words that clash (n, T).

    Scores are those before any softmax. Which question a span answers is learnt as a vector near that of the question's
    words. The verdict sees the vectors of both spans multiplied. Which words clash with something in the other sentence
    is told of the sentences alone, whatever is marked.
    """

    def __init__(self, dropout: float = 0.2) -> None:
        super().__init__()
        self.register_buffer("words", torch.zeros(1, WIDTH), persistent=False)
        self.place = nn.Parameter(torch.zeros(PLACES, WIDTH))
        self.kind = nn.Parameter(torch.zeros(2, WIDTH))
        self.marks = nn.Parameter(torch.zeros(ROWS, WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.slot = nn.Linear(WIDTH, WIDTH)
        self.up = nn.Linear(6 * WIDTH, HIDDEN)
        self.verdict = nn.Linear(HIDDEN, len(VERDICTS))
        self.fact_kind = nn.Linear(HIDDEN, len(KINDS))
        self.clash = nn.Linear(WIDTH, 1)
        # Inside the layers it costs a fifth of the time.
        self.dropout = nn.Dropout(dropout)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """The two kinds of scores, the questions, and the scores of the word pieces."""
        n, length = batch.ids.shape
        groups = batch.spans.shape[1]
        words = self.words[batch.ids]
        text = words + self.place[:length] + self.kind[batch.kinds]
        means = (batch.spans.flatten(1, 2) @ words).view(n, groups, 2, WIDTH)
        spans = means + self.place[batch.starts] + self.kind + self.marks[1:]
        question = (self.marks[0] + self.place[0] + self.kind[0]).expand(n, groups, 1, WIDTH)
        marks = torch.cat([question, spans], 2).flatten(1, 2)
        x = self.dropout(self.norm(torch.cat([text, marks], 1)))
        hidden = torch.zeros(batch.mask.shape).masked_fill(~batch.mask, float("-inf"))[:, None, None]
        each = (batch.spans > 0).float()
        inside = torch.cat([each.sum(2, keepdim=True), each], 2)
        for layer in self.layers:
            x = layer(x, length, hidden, inside)
        rows = x[:, length:].reshape(n, groups, ROWS, WIDTH)
        slots = nn.functional.layer_norm(self.slot(rows[:, :, 1:]).float(), (WIDTH,), eps=1e-12)
        pools = (batch.spans.to(x.dtype).flatten(1, 2) @ x[:, :length]).reshape(n, groups, 2 * WIDTH)
        joint = torch.cat([rows.flatten(2), pools, (slots[:, :, 0] * slots[:, :, 1]).to(x.dtype)], -1)
        found = self.dropout(nn.functional.gelu(self.up(joint)))
        clashing = self.clash(x[:, :length]).float().squeeze(-1)
        return self.verdict(found).float(), self.fact_kind(found).float(), slots, clashing


def new_parameters(net: ReaderNet) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
    """Those that BERT's weights begin, and those that begin from nothing."""
    fresh = ("marks", "slot.", "up.", "verdict.", "fact_kind.", "clash.")
    old, new = [], []
    for name, value in net.named_parameters():
        (new if name.startswith(fresh) or name.endswith("look") else old).append(value)
    return old, new


def start_net(source: str, dropout: float = 0.2) -> ReaderNet:
    """A net on the weights of all-MiniLM-L6-v2 as published (`plain`), or of the bundled contradiction model or reader.

    Of the bundled reader (`reader`) only the naming of kinds begins from nothing: the product does not ask it.
    """
    plain = load_file(find_weights() / "model.safetensors")
    net = ReaderNet(dropout)
    if source == "reader":
        net.words = load_words()
        weights = {name: torch.from_numpy(value) for name, value in reader_weights().items()}
        left = net.load_state_dict(weights, strict=False)
        assert not left.unexpected_keys  # noqa: S101 - both are made of one list of names
        return net
    _fill(net, plain if source == "plain" else contradiction_weights(), plain["embeddings.word_embeddings.weight"])
    return net


def load_words() -> Tensor:
    """The encoder's word pieces as it ships them, in eight bits."""
    words = load_file(find_weights() / "model.safetensors")["embeddings.word_embeddings.weight"]
    scale = np.maximum(np.abs(words).max(axis=1, keepdims=True), 1e-12) / 127
    return torch.from_numpy((np.rint(words / scale) * scale).astype(np.float32))


def _fill(net: ReaderNet, weights: Weights, words: np.ndarray) -> None:
    """The first values: BERT's where it has some, the spare piece's for marks."""

    def put(target: nn.Parameter | Tensor, *names: str) -> None:
        target.data.copy_(torch.from_numpy(np.concatenate([weights[name] for name in names])))

    net.words = load_words()
    net.place.data.copy_(torch.from_numpy(weights["embeddings.position_embeddings.weight"][:PLACES].copy()))
    put(net.kind, "embeddings.token_type_embeddings.weight")
    put(net.norm.weight, "embeddings.LayerNorm.weight")
    put(net.norm.bias, "embeddings.LayerNorm.bias")
    net.marks.data[0] = torch.from_numpy(words[CLS])
    net.marks.data[1:] = torch.from_numpy(words[SPARE])
    for n, layer in enumerate(net.layers):
        at = f"encoder.layer.{n}"
        places = {
            "joint": [f"attention.self.{part}" for part in ("query", "key", "value")],
            "mixed": ["attention.output.dense"],
            "first_norm": ["attention.output.LayerNorm"],
            "up": ["intermediate.dense"],
            "down": ["output.dense"],
            "second_norm": ["output.LayerNorm"],
        }
        for own, names in places.items():
            module = layer.get_submodule(own)
            for end in ("weight", "bias"):
                put(getattr(module, end), *(f"{at}.{name}.{end}" for name in names))


def contradiction_weights() -> Weights:
    """The bundled contradiction model's weights in floats again, under BERT's names; its word pieces left out."""
    import onnx
    from onnx import numpy_helper

    from compare.language.contradiction import BUNDLED

    graph = onnx.load_from_string(BUNDLED.read("model.onnx")).graph
    found = {item.name: numpy_helper.to_array(item) for item in graph.initializer}
    weights: Weights = {
        "embeddings.position_embeddings.weight": found["places"],
        "embeddings.token_type_embeddings.weight": found["kinds.table"],
    }
    for name, value in found.items():
        at, _, end = name.rpartition(".")
        if end == "shift":
            weights[f"{at}.weight"], weights[f"{at}.bias"] = found[f"{at}.scale"], value
        elif end == "weight" and value.dtype == np.int8:
            # `Graph.dense` keeps the scale of a column divided by the steps of a row.
            weights[f"{at}.weight"] = value.T * (found[f"{at}.scale"] * 127)[:, None]
            weights[f"{at}.bias"] = found[f"{at}.bias"]
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}.attention.self"
        for end in ("weight", "bias"):
            parts = np.split(weights.pop(f"{at}.{end}").copy(), 3)
            parts[0] *= np.sqrt(WIDTH // HEADS)
            for part, value in zip(("query", "key", "value"), parts, strict=True):
                weights[f"{at}.{part}.{end}"] = value.astype(np.float32)
    return weights


def reader_weights() -> Weights:
    """The bundled reader's weights in floats again, under the names of `ReaderNet`."""
    import onnx
    from onnx import numpy_helper

    from compare.language.reader import BUNDLED

    graph = onnx.load_from_string(BUNDLED.read("model.onnx")).graph
    found = {item.name: numpy_helper.to_array(item) for item in graph.initializer}
    weights: Weights = {
        "place": found["places table"],
        "kind": found["kinds table"],
        "marks": found["marks"],
        "clash.weight": found["clash.weight"].T.astype(np.float32),
        "clash.bias": found["clash.bias"],
        "verdict.weight": found["verdict.weight"].T.astype(np.float32),
        "verdict.bias": found["verdict.bias"],
    }
    for name, value in found.items():
        at, _, end = name.rpartition(".")
        if end == "shift" and at != "plain":
            weights[f"{at}.weight"], weights[f"{at}.bias"] = found[f"{at}.scale"], value
        elif end == "weight" and value.dtype == np.int8:
            weights[f"{at}.weight"] = value.T * (found[f"{at}.scale"] * 127)[:, None]
            weights[f"{at}.bias"] = found[f"{at}.bias"].copy()
            if at.endswith(".joint"):  # the graph has the scaling of the scores in it
                weights[f"{at}.weight"][:WIDTH] *= np.sqrt(WIDTH // HEADS)
                weights[f"{at}.bias"][:WIDTH] *= np.sqrt(WIDTH // HEADS)
    for n in range(LAYERS):
        looks = [found[f"layers.{n}.look {part}"].reshape(HEADS) for part in (0, 1)]
        weights[f"layers.{n}.look"] = np.stack(looks)
    return {name: np.asarray(value, np.float32) for name, value in weights.items()}


def weights_file(folder: Path) -> Path:
    """Where a trained net lies in its folder."""
    return folder / "reader.pt"
