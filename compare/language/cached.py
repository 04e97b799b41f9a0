"""The stages whose results are kept: each wrapped in the cache, with the form in which its results are stored."""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, Any

from compare.guards import DATA_ERRORS
from compare.language.cache import entry_key
from compare.language.contradiction import contradiction_model_name, load_contradiction_model
from compare.language.encoding import Encoding, encoder_name, load_encoder
from compare.language.parsing import MAX_SENTENCE_TOKENS, installed_pipeline, parse_text
from compare.language.reader import COLUMNS, load_reader, reader_name
from compare.model import Parse, Token

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.language.cache import Cache
    from compare.language.reader import MarkedSpans

_INFERENCE = ("onnxruntime", "tokenizers", "sentence-transformers", "torch")
"""Libraries whose version may change a vector or a score."""
_FOREIGN: tuple[type[Exception], ...] = (*DATA_ERRORS, TypeError)
"""What an entry of another kind, or of another version, raises when it is unpacked."""


def parsed(
    text: str,
    *,
    pipeline: str | None = None,
    cache: Cache | None = None,
    max_sentence_tokens: int = MAX_SENTENCE_TOKENS,
) -> Parse:
    """The parse of an article text, from the cache where it is there; then spaCy is not imported.

    Raises `ModelError` when the pipeline is not installed.
    """
    name = "-".join(installed_pipeline(pipeline))
    found = load_parse(cache, text, name, max_sentence_tokens) if cache else None
    if found is None:
        found = parse_text(text, pipeline=pipeline, max_sentence_tokens=max_sentence_tokens)
        if cache:
            store_parse(cache, found, max_sentence_tokens)
    return found


def encoded(texts: Sequence[str], *, model: str | None = None, cache: Cache | None = None) -> Encoding:
    """The vectors of texts by an encoder (None = the bundled one), from the cache where they are there.

    On a hit no inference library is imported. Raises `ModelError` when the encoder cannot be loaded.
    """
    if cache is None:
        return load_encoder(model).encode_tokens(texts)
    name = encoder_name(model)
    found = load_encoding(cache, texts, name)
    if found is None:
        found = load_encoder(model).encode_tokens(texts)
        store_encoding(cache, texts, name, found)
    return found


def judged(
    pairs: Sequence[tuple[str, str]], *, model: str | None = None, cache: Cache | None = None
) -> NDArray[np.float32]:
    """Float32 (n, 3): what a contradiction model (None = the bundled one) makes of pairs; from the cache if there.

    On a hit no inference library is imported. Raises `ModelError` when the model cannot be loaded.
    """
    import numpy as np

    if not pairs:
        return np.zeros((0, 3), np.float32)
    if cache is None:
        return load_contradiction_model(model).score(pairs)
    texts = [text for pair in pairs for text in pair]
    key = entry_key(("contradiction.py", "weights.py"), _INFERENCE, contradiction_model_name(model), *texts)
    data = cache.get("judgement", key)
    if data is not None and len(data) == len(pairs) * 12:
        return np.frombuffer(data, "<f4").reshape(-1, 3).astype(np.float32)
    scores = load_contradiction_model(model).score(pairs)
    cache.put("judgement", key, scores.astype("<f4").tobytes())
    return scores


def read_together(marked: Sequence[MarkedSpans], *, cache: Cache | None = None) -> NDArray[np.float32]:
    """Float32 (n, 6): what the reader makes of marked spans, in its COLUMNS; from the cache if there.

    On a hit no inference library is imported. Raises `ModelError` when the reader cannot be loaded, ValueError where a
    span holds no word of its sentence.
    """
    import numpy as np

    if not marked:
        return np.zeros((0, len(COLUMNS)), np.float32)
    if cache is None:
        return load_reader().read(marked)
    parts = [part for a, span_a, b, span_b in marked for part in (a, json.dumps(span_a), b, json.dumps(span_b))]
    key = entry_key(("reader.py", "weights.py"), _INFERENCE, reader_name(), *parts)
    data = cache.get("reading", key)
    if data is not None and len(data) == len(marked) * len(COLUMNS) * 4:
        return np.frombuffer(data, "<f4").reshape(-1, len(COLUMNS)).astype(np.float32)
    scores = load_reader().read(marked)
    cache.put("reading", key, scores.astype("<f4").tobytes())
    return scores


# --- parses --------------------------------------------------------------------------------------


def load_parse(cache: Cache, text: str, pipeline: str, limit: int = MAX_SENTENCE_TOKENS) -> Parse | None:
    """The stored parse of `text` by a pipeline ("name-version"), its sentences of at most `limit` tokens; or None."""
    data = cache.get("parse", entry_key(("parsing.py",), ("spacy",), pipeline, str(limit), text))
    if data is None:
        return None
    try:
        return unpack_parse(data, text, pipeline)
    except _FOREIGN:
        return None


def store_parse(cache: Cache, parse: Parse, limit: int = MAX_SENTENCE_TOKENS) -> None:
    """Keeps a parse under its text, its pipeline's name and the bound on its sentences."""
    cache.put("parse", entry_key(("parsing.py",), ("spacy",), parse.model, str(limit), parse.text), pack_parse(parse))


_WORDS = ("text", "lemma", "pos", "tag", "dep", "ent")
_NUMBERS = ("i", "start", "end", "head", "sentence")


def pack_parse(parse: Parse) -> bytes:
    """A parse as JSON, a column for each field of its tokens; the text is not in it."""
    words: dict[str, int] = {}
    columns: dict[str, list[int]] = {name: [getattr(t, name) for t in parse.tokens] for name in _NUMBERS}
    for name in _WORDS:
        columns[name] = [words.setdefault(getattr(t, name), len(words)) for t in parse.tokens]
    columns["ent_begins"] = [t.i for t in parse.tokens if t.ent_begins]
    document = {"words": list(words), **columns, "sentences": parse.sentences, "ranges": parse.sentence_tokens}
    document["cut"] = parse.cut_sentences
    return json.dumps(document, separators=(",", ":")).encode("ascii")


def unpack_parse(data: bytes, text: str, model: str) -> Parse:
    """The parse that `pack_parse` made of `text`; raises ValueError, KeyError, TypeError or IndexError on others."""
    document: dict[str, Any] = json.loads(data)
    word: list[str] = document["words"]
    columns: dict[str, list[Any]] = {name: document[name] for name in _NUMBERS}
    for name in _WORDS:
        columns[name] = [word[n] for n in document[name]]
    begins = set(document["ent_begins"])
    columns["ent_begins"] = [n in begins for n in columns["i"]]
    tokens = tuple(Token.__new__(Token) for _ in columns["i"])
    for name, values in columns.items():
        if len(values) != len(tokens):
            raise ValueError(name)
        # Token(...) sets its frozen fields one by one through Python: four times slower than through the slots.
        fill = getattr(Token, name).__set__
        for token, value in zip(tokens, values, strict=True):
            fill(token, value)
    sentences = tuple((first, last) for first, last in document["sentences"])
    ranges = tuple((first, last) for first, last in document["ranges"])
    return Parse(text, tokens, sentences, ranges, model, int(document["cut"]))


# --- vectors -------------------------------------------------------------------------------------


def load_encoding(cache: Cache, texts: Sequence[str], encoder: str) -> Encoding | None:
    """The stored vectors of these texts by an encoder (its name), or None."""
    data = cache.get("encoding", _encoding_key(texts, encoder))
    if data is None:
        return None
    try:
        return unpack_encoding(data)
    except _FOREIGN:
        return None


def store_encoding(cache: Cache, texts: Sequence[str], encoder: str, encoding: Encoding) -> None:
    """Keeps the vectors of texts under the texts and the encoder's name."""
    cache.put("encoding", _encoding_key(texts, encoder), pack_encoding(encoding))


def _encoding_key(texts: Sequence[str], encoder: str) -> str:
    return entry_key(("encoding.py", "weights.py"), _INFERENCE, encoder, *texts)


def pack_encoding(encoding: Encoding) -> bytes:
    """An encoding as a JSON header and raw little-endian numbers: float32 a text, float16 a word piece.

    Nothing is lost: token vectors hold float16 values already (see `Encoding`).
    """
    import numpy as np

    count, width = encoding.vectors.shape
    header = json.dumps(
        {
            "shape": [count, width],
            "rows": [len(v) for v in encoding.token_vectors],
            "texts": encoding.token_texts,
            "spans": encoding.token_spans,
        },
        separators=(",", ":"),
    ).encode("ascii")
    tokens = np.concatenate([np.zeros((0, width), np.float32), *encoding.token_vectors])
    return b"".join(
        (
            struct.pack("<I", len(header)),
            header,
            encoding.vectors.astype("<f4").tobytes(),
            tokens.astype("<f2").tobytes(),
        )
    )


def unpack_encoding(data: bytes) -> Encoding:
    """The encoding that `pack_encoding` made; raises ValueError, KeyError, TypeError or struct.error on others."""
    import numpy as np

    (length,) = struct.unpack_from("<I", data)
    header: dict[str, Any] = json.loads(data[4 : 4 + length])
    count, width = header["shape"]
    rows: list[int] = header["rows"]
    at = 4 + length
    vectors = np.frombuffer(data, "<f4", count * width, at).reshape(count, width).astype(np.float32)
    at += 4 * count * width
    tokens = np.frombuffer(data, "<f2", sum(rows) * width, at).reshape(sum(rows), width).astype(np.float32)
    parts = np.split(tokens, np.cumsum(rows)[:-1]) if rows else []
    texts = tuple(tuple(pieces) for pieces in header["texts"])
    spans = tuple(tuple((start, end) for start, end in pieces) for pieces in header["spans"])
    return Encoding(vectors, tuple(parts), texts, spans)
