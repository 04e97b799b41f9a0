"""Sentence and word-piece vectors: the bundled encoder on ONNX Runtime, or any sentence-transformers model."""

from __future__ import annotations

import functools
import hashlib
import json
import sys
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from compare.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.resources.abc import Traversable

    import numpy as np
    from numpy.typing import NDArray

MAX_TOKENS = 256
"""Word pieces of a text that are read, the two special ones included; what follows them is not."""


@dataclass(frozen=True, slots=True, eq=False)
class Encoding:
    """What one pass of an encoder gives for n texts, in their order; `d` is the encoder's width.

    `vectors` (n, d): float32 unit rows. `token_vectors`: for each text (t, d) float32 unit rows, one a word piece,
    without the special ones; their values are rounded to float16, so that they can be stored in half the room and
    read back unchanged. `token_texts`: the pieces those rows stand for ("ferry", "##s"), `token_spans`: where in
    the text they stand (half-open, code points). An encoder without word pieces gives (0, d) and () for each text.
    """

    vectors: NDArray[np.float32]
    token_vectors: tuple[NDArray[np.float32], ...]
    token_texts: tuple[tuple[str, ...], ...]
    token_spans: tuple[tuple[tuple[int, int], ...], ...]


class Encoder(Protocol):
    """Texts -> vectors. Each text is encoded by itself: its vectors depend on no other text, batch or order."""

    @property
    def name(self) -> str:
        """Name and revision, for the signature of a report and for cache keys."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Float32 unit rows (n, d), one a text; n may be 0."""

    def encode_tokens(self, texts: Sequence[str]) -> Encoding:
        """The same rows and, from the same pass, those of the word pieces."""


@functools.lru_cache(maxsize=2)
def load_encoder(model: str | None = None) -> Encoder:
    """The encoder for a sentence-transformers id or folder, loaded once; None = the bundled all-MiniLM-L6-v2.

    Raises `ModelError` when it is missing, broken or not what it should be.
    """
    return OnnxEncoder() if model is None else SentenceTransformersEncoder(model)


def default_encoder_name() -> str:
    """Name of the bundled encoder; only its card is read."""
    card = _read_card()
    return f"{card['name']}-int8@{card['sha256']['model.onnx'][:12]}"


def encoder_name(model: str | None = None) -> str:
    """What `load_encoder(model).name` is, found without loading the model where that can be done."""
    return default_encoder_name() if model is None else _find_revision(model) or load_encoder(model).name


# --- the bundled model ---------------------------------------------------------------------------


def _folder() -> Traversable:
    return resources.files("compare") / "data" / "encoder"


@functools.lru_cache(maxsize=1)
def _read_card() -> dict[str, Any]:
    try:
        card: dict[str, Any] = json.loads((_folder() / "encoder.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _broken(f"encoder.json cannot be read ({error})") from error
    return card


def _broken(why: str) -> ModelError:
    return ModelError("the bundled encoder", why, "Reinstall factdiff, or run tools/export_encoder.py in a checkout")


def _read_checked(name: str) -> bytes:
    try:
        data = (_folder() / name).read_bytes()
    except OSError as error:
        raise _broken(f"{name} cannot be read ({error})") from error
    if hashlib.sha256(data).hexdigest() != _read_card()["sha256"][name]:
        raise _broken(f"{name} is not the file that encoder.json names (its SHA-256 differs)")
    return data


class OnnxEncoder:
    """all-MiniLM-L6-v2 in eight-bit integers on ONNX Runtime, on the CPU.

    The graph takes one text a run: no padding, no neighbour, no batch size can touch a vector. Short texts gain
    nothing from batches or from more threads (docs/encoder.md has the figures).
    """

    def __init__(self, *, threads: int = 1) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        self.name = default_encoder_name()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # The fusions beyond change no bit of the vectors and no run's time; they cost 50 ms of every start.
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        self._session = onnxruntime.InferenceSession(
            _read_checked("model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_buffer(_read_checked("tokenizer.json"))
        self._width: int = _read_card()["dimensions"]

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Float32 unit rows (n, 384), one a text."""
        return self.encode_tokens(texts).vectors

    def encode_tokens(self, texts: Sequence[str]) -> Encoding:
        """The same rows and, from the same pass, those of the word pieces."""
        import numpy as np

        vectors = np.zeros((len(texts), self._width), np.float32)
        token_vectors: list[NDArray[np.float32]] = []
        token_texts: list[tuple[str, ...]] = []
        token_spans: list[tuple[tuple[int, int], ...]] = []
        pieces = self._tokenizer.encode_batch([_encodable(t) for t in texts])
        for n, piece in enumerate(pieces):
            (rows,) = self._session.run(["tokens"], {"ids": np.array(piece.ids, np.int64)})
            # The model was trained with the special pieces in its mean; word by word they say nothing.
            vectors[n] = _unit_rows(rows.mean(axis=0, keepdims=True))[0]
            word = np.array(piece.special_tokens_mask) == 0
            token_vectors.append(_rounded(_unit_rows(rows[word])))
            token_texts.append(tuple(t for t, kept in zip(piece.tokens, word, strict=True) if kept))
            token_spans.append(tuple(span for span, kept in zip(piece.offsets, word, strict=True) if kept))
        return Encoding(vectors, tuple(token_vectors), tuple(token_texts), tuple(token_spans))


def _encodable(text: str) -> str:
    """The text with lone surrogates replaced, which no tokenizer takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _unit_rows(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    import numpy as np

    # einsum, not linalg.norm: BLAS may sum in another order with other thread counts.
    norms = np.sqrt(np.einsum("ij,ij->i", rows, rows, optimize=False))
    unit: NDArray[np.float32] = rows / np.maximum(norms, np.float32(1e-12))[:, None]
    return unit


def _rounded(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    import numpy as np

    return rows.astype(np.float16).astype(np.float32)


# --- sentence-transformers -----------------------------------------------------------------------


class SentenceTransformersEncoder:
    """Any sentence-transformers model, by hub id or folder; imports torch, and takes seconds to start."""

    def __init__(self, model: str) -> None:
        self._model = _load_sentence_transformer(model)
        self.name = _find_revision(model) or f"{model}@unknown"
        self._model.max_seq_length = min(self._model.max_seq_length or MAX_TOKENS, MAX_TOKENS)
        # Renamed in sentence-transformers 5.4; both names give the width.
        width = getattr(self._model, "get_embedding_dimension", None) or self._model.get_sentence_embedding_dimension
        self._width = int(width())

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Float32 unit rows (n, d), one a text."""
        return self.encode_tokens(texts).vectors

    def encode_tokens(self, texts: Sequence[str]) -> Encoding:
        """The same rows and, from the same pass, those of the word pieces."""
        import numpy as np

        vectors = np.zeros((len(texts), self._width), np.float32)
        token_vectors: list[NDArray[np.float32]] = []
        token_texts: list[tuple[str, ...]] = []
        token_spans: list[tuple[tuple[int, int], ...]] = []
        tokenizer = getattr(self._model, "tokenizer", None)
        for n, text in enumerate(texts):
            # One at a time: padding to the longest of a batch changes the last bits of a float32 sum.
            (found,) = self._model.encode([_encodable(text)], output_value=None, show_progress_bar=False)
            pooled = found["sentence_embedding"].float().cpu().numpy()
            vectors[n] = _unit_rows(pooled[None, :])[0]
            rows = np.zeros((0, self._width), np.float32)
            words: tuple[str, ...] = ()
            spans: tuple[tuple[int, int], ...] = ()
            if tokenizer is not None and "token_embeddings" in found and "input_ids" in found:
                ids = [int(i) for i in found["input_ids"]]
                special = set(tokenizer.all_special_ids)
                kept = [k for k, i in enumerate(ids) if i not in special]
                rows = _rounded(_unit_rows(found["token_embeddings"].float().cpu().numpy()[kept]))
                words = tuple(tokenizer.convert_ids_to_tokens([ids[k] for k in kept]))
                spans = _find_spans(tokenizer, text, ids, kept)
            token_vectors.append(rows)
            token_texts.append(words)
            token_spans.append(spans)
        return Encoding(vectors, tuple(token_vectors), tuple(token_texts), tuple(token_spans))


def _find_spans(tokenizer: Any, text: str, ids: list[int], kept: list[int]) -> tuple[tuple[int, int], ...]:
    """Where the kept pieces stand in the text; empty spans when the tokenizer cannot tell."""
    if getattr(tokenizer, "is_fast", False):
        found = tokenizer(_encodable(text), return_offsets_mapping=True, truncation=True, max_length=len(ids))
        if list(found["input_ids"]) == ids:
            return tuple((int(s), int(e)) for s, e in (found["offset_mapping"][k] for k in kept))
    return ((0, 0),) * len(kept)


def _load_sentence_transformer(model: str) -> Any:  # its class cannot be named without importing torch
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise ModelError(
            f"the encoder {model}", f"sentence-transformers cannot be imported ({error})", "Install it, or drop --model"
        ) from error
    if not sys.stderr.isatty():
        from transformers.utils import logging

        logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # as transformers ships it
    try:
        return SentenceTransformer(model)
    # What a hub id that is misspelt, private, not cached or half downloaded raises differs by version and cause.
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, ImportError) as error:
        cause = " ".join(str(error).split()).rstrip(".")
        raise ModelError(
            f"the encoder {model}",
            cause[:300] or type(error).__name__,
            "Give a sentence-transformers id that can be downloaded or is cached, or a model's folder; "
            "with HF_HUB_OFFLINE=1 nothing is downloaded",
        ) from error


def _find_revision(model: str) -> str:
    """`name@revision` of a model on this disk, '' if it is not there; torch is not imported.

    A folder's revision is a hash of its configuration and weights; a hub id's is the commit in the local cache.
    """
    folder = Path(model)
    if folder.is_dir():
        if not any((folder / name).is_file() for name in ("modules.json", "config.json")):
            return ""  # no model: nothing under it is worth reading
        digest = hashlib.sha256()
        for path in sorted(p for p in folder.rglob("*") if p.suffix in {".json", ".safetensors", ".bin", ".txt"}):
            digest.update(path.relative_to(folder).as_posix().encode("utf-8", "surrogateescape") + b"\0")
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
        return f"{folder.resolve().name}@{digest.hexdigest()[:12]}"
    from huggingface_hub import try_to_load_from_cache
    from huggingface_hub.errors import HFValidationError

    for repository in (model,) if "/" in model else (f"sentence-transformers/{model}", model):
        try:
            cached = try_to_load_from_cache(repository, "config.json")
        except HFValidationError:
            continue
        if isinstance(cached, str):
            return f"{repository}@{Path(cached).parent.name[:12]}"
    return ""
