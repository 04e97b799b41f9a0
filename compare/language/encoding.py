"""Sentence and word-piece vectors: the bundled encoder on ONNX Runtime, or any sentence-transformers model."""

from __future__ import annotations

import functools
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from compare.language.weights import BundledModel, encodable, find_revision, load_library_model

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

BUNDLED = BundledModel("encoder", "the bundled encoder", "training/export_encoder.py")

MAX_WORKERS = 4
"""Texts encoded side by side, at most; a text of 27 word pieces takes two milliseconds."""
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


class _Encoded(NamedTuple):
    """What `Encoding` holds, of one text."""

    vector: NDArray[np.float32]
    token_vectors: NDArray[np.float32]
    token_texts: tuple[str, ...]
    token_spans: tuple[tuple[int, int], ...]


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


def encoder_name(model: str | None = None) -> str:
    """What `load_encoder(model).name` is, found without loading the model where that can be done."""
    return BUNDLED.name if model is None else find_revision(model) or load_encoder(model).name


# --- the bundled model ---------------------------------------------------------------------------


def load_tokenizer() -> Tokenizer:
    """A tokenizer of the bundled encoder's word pieces that truncates nothing; all of them share one vocabulary.

    Raises `ModelError` when its file is missing or not the one that the card names.
    """
    from tokenizers import Tokenizer

    with BUNDLED.file("tokenizer.json") as path:
        whole = _read_tokenizer(str(path))
    shared = Tokenizer(whole.model)
    shared.normalizer, shared.pre_tokenizer = whole.normalizer, whole.pre_tokenizer
    shared.post_processor, shared.decoder = whole.post_processor, whole.decoder
    shared.add_special_tokens(list(whole.get_added_tokens_decoder().values()))
    return shared


@functools.lru_cache(maxsize=1)
def _read_tokenizer(path: str) -> Tokenizer:
    from tokenizers import Tokenizer

    return Tokenizer.from_file(path)


class OnnxEncoder:
    """all-MiniLM-L6-v2 in eight-bit integers on ONNX Runtime, on the CPU.

    The graph takes one text a run: padding, neighbours and batch size cannot affect a vector, and it gives the same
    bits on every processor (benchmarks/encoder.md). Several texts run side by side: a run gains nothing from more
    threads.
    """

    def __init__(self, *, threads: int = 1) -> None:
        self.name = BUNDLED.name
        self._session = BUNDLED.open_session(threads=threads)
        self._tokenizer = load_tokenizer()
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._width: int = BUNDLED.card["dimensions"]

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Float32 unit rows (n, 384), one a text."""
        return self.encode_tokens(texts).vectors

    def encode_tokens(self, texts: Sequence[str]) -> Encoding:
        """The same rows and, from the same pass, those of the word pieces."""
        return _gather(len(texts), self._width, self._read(texts))

    def _read(self, texts: Sequence[str]) -> Iterator[_Encoded]:
        import numpy as np

        pieces = self._tokenizer.encode_batch([encodable(t) for t in texts])
        for piece, rows in zip(pieces, self._run([p.ids for p in pieces]), strict=True):
            # The model was trained with the special pieces in its mean; word by word they say nothing.
            mean = _unit_rows(rows.mean(axis=0, keepdims=True, dtype=np.float64))[0]
            word = np.array(piece.special_tokens_mask) == 0
            words = tuple(t for t, kept in zip(piece.tokens, word, strict=True) if kept)
            spans = tuple(span for span, kept in zip(piece.offsets, word, strict=True) if kept)
            yield _Encoded(mean, _rounded(_unit_rows(rows[word])), words, spans)

    def _run(self, ids: Sequence[Sequence[int]]) -> Iterator[NDArray[np.float32]]:
        """The rows of each text, in order; ONNX Runtime lets go of Python's lock while it computes."""
        import numpy as np

        def run(one: Sequence[int]) -> NDArray[np.float32]:
            (rows,) = self._session.run(["tokens"], {"ids": np.array(one, np.int64)})
            return np.asarray(rows)

        with ThreadPoolExecutor(min(MAX_WORKERS, os.cpu_count() or 1)) as pool:
            yield from pool.map(run, ids)


def _gather(count: int, width: int, texts: Iterable[_Encoded]) -> Encoding:
    import numpy as np

    vectors = np.zeros((count, width), np.float32)
    found = []
    for n, one in enumerate(texts):
        vectors[n] = one.vector
        found.append(one)
    return Encoding(
        vectors,
        tuple(one.token_vectors for one in found),
        tuple(one.token_texts for one in found),
        tuple(one.token_spans for one in found),
    )


def _unit_rows(rows: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
    import numpy as np

    # In doubles and cut to single precision: the order of a sum then shows in no bit.
    norms = np.sqrt((rows.astype(np.float64) ** 2).sum(axis=1, keepdims=True))
    unit: NDArray[np.float32] = (rows / np.maximum(norms, 1e-12)).astype(np.float32)
    return unit


def _rounded(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    import numpy as np

    return rows.astype(np.float16).astype(np.float32)


# --- sentence-transformers -----------------------------------------------------------------------


class SentenceTransformersEncoder:
    """Any sentence-transformers model, by hub id or folder; imports torch, and takes seconds to start."""

    def __init__(self, model: str) -> None:
        self._model = load_library_model("SentenceTransformer", model, title=f"the encoder {model}", option="--model")
        self.name = find_revision(model) or f"{model}@unknown"
        self._model.max_seq_length = min(self._model.max_seq_length or MAX_TOKENS, MAX_TOKENS)
        # Renamed in sentence-transformers 5.4; both names give the width.
        width = getattr(self._model, "get_embedding_dimension", None) or self._model.get_sentence_embedding_dimension
        self._width = int(width())

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Float32 unit rows (n, d), one a text."""
        return self.encode_tokens(texts).vectors

    def encode_tokens(self, texts: Sequence[str]) -> Encoding:
        """The same rows and, from the same pass, those of the word pieces."""
        return _gather(len(texts), self._width, map(self._read, texts))

    def _read(self, text: str) -> _Encoded:
        import numpy as np

        tokenizer = getattr(self._model, "tokenizer", None)
        # One at a time: padding to the longest of a batch changes the last bits of a float32 sum.
        (found,) = self._model.encode([encodable(text)], output_value=None, show_progress_bar=False)
        pooled = found["sentence_embedding"].float().cpu().numpy()
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
        return _Encoded(_unit_rows(pooled[None, :])[0], rows, words, spans)


def _find_spans(tokenizer: Any, text: str, ids: list[int], kept: list[int]) -> tuple[tuple[int, int], ...]:
    """Where the kept pieces stand in the text; empty spans when the tokenizer cannot tell."""
    if getattr(tokenizer, "is_fast", False):
        found = tokenizer(encodable(text), return_offsets_mapping=True, truncation=True, max_length=len(ids))
        if list(found["input_ids"]) == ids:
            return tuple((int(s), int(e)) for s, e in (found["offset_mapping"][k] for k in kept))
    return ((0, 0),) * len(kept)
