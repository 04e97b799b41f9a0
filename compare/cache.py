"""What need not be computed twice: parses and vectors, kept by content under the user's cache folder.

A cache never fails and never lies: a folder that cannot be written means no cache, a torn or foreign file is a miss,
and what is read back equals, bit for bit, what was computed.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import os
import struct
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compare.atomic_files import DRAFT_PREFIX, is_old_draft, write_file
from compare.contradiction import contradiction_model_name, load_contradiction_model
from compare.embedding import Encoding, encoder_name, load_encoder
from compare.guards import DATA_ERRORS
from compare.language import MAX_SENTENCE_TOKENS, installed_pipeline, parse_text
from compare.model import Parse, Token
from compare.settings import CACHE_MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

KEEP_SHARE = 0.8
"""How much of the bound is left after pruning, so that it is not pruned again at once."""
LARGE_SHARE = 1 / 64
"""An entry of this part of the bound, or larger, has the folder looked through at once."""

_INFERENCE = ("onnxruntime", "tokenizers", "sentence-transformers", "torch")
"""Libraries whose version may change a vector or a score."""
_ENTRIES = "factdiff-entries"
"""What lies under this name is ours to remove, even when the cache was put into somebody's home folder."""
_MAGIC = b"factdiff cache 1"
_DIGEST_BYTES = 16
_FOREIGN: tuple[type[Exception], ...] = (*DATA_ERRORS, TypeError)
"""What an entry of another kind, or of another version, raises when it is unpacked."""
_HEADER_BYTES = len(_MAGIC) + 8 + _DIGEST_BYTES


class Cache:
    """A store of bytes by kind and key, in files; safe for several processes that read and write at once.

    Every file holds its length and a digest of its content, is written beside its place and then renamed, so that
    a reader sees a whole entry or none. `note` is '' until something goes wrong, then says what.
    """

    def __init__(self, folder: Path | str | None = None, *, max_bytes: int = CACHE_MAX_BYTES) -> None:
        if folder is None:
            import platformdirs

            folder = platformdirs.user_cache_path("factdiff", appauthor=False)
        self.folder = Path(folder)
        self.max_bytes = max_bytes
        self.note = ""

    def get(self, kind: str, key: str) -> bytes | None:
        """The bytes stored under a key (a hex digest), None if there are none that are whole."""
        path = self._path(kind, key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        payload = _open_envelope(data)
        if payload is not None:
            with contextlib.suppress(OSError):  # in a read-only folder the entry looks older than it is, that is all
                os.utime(path)
        return payload

    def put(self, kind: str, key: str, data: bytes) -> None:
        """Stores `data` under a key, if that can be done; after a failure nothing more is tried."""
        if self.note or len(data) > self.max_bytes // 4:
            return
        try:
            path = self._path(kind, key)
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # An entry that a loss of power tore is a miss: nobody need wait for the disk.
            write_file(path, _make_envelope(data), durable=False, private=True)
            # One in sixteen keys begins with 0: the folder is looked through seldom, without a clock or a counter.
            if key.startswith("0") or len(data) > self.max_bytes * LARGE_SHARE:
                self.prune()
        except OSError as error:
            self.note = f"no cache: {self.folder} cannot be written ({error.strerror or error})"

    def _path(self, kind: str, key: str) -> Path:
        return self.folder / _ENTRIES / kind / key[:2] / key[2:]

    def measure(self) -> tuple[int, int]:
        """How many files there are, and how many bytes they hold together."""
        sizes = [size for _, _, size in self._list_files()]
        return len(sizes), sum(sizes)

    def prune(self) -> None:
        """Removes what killed writers left and, once the bound is passed, what was used longest ago.

        Several processes may do so at once without a lock: they remove the same files, in the same order.
        """
        found = self._list_files()
        for _, path, _ in found:
            if is_old_draft(path):
                _remove(path)
        entries = sorted(one for one in found if not one[1].name.startswith(DRAFT_PREFIX))
        total = sum(size for _, _, size in entries)
        if total <= self.max_bytes:
            return
        for _, path, size in entries:
            total -= size if _remove(path) else 0
            if total <= self.max_bytes * KEEP_SHARE:
                return

    def clear(self) -> tuple[int, int]:
        """Removes every entry, and tells how many files and bytes that were; other files in the folder stay.

        Raises `OSError` when one cannot be removed. Folders stay: a process may be about to write into one.
        """
        count = size = 0
        for _, path, bytes_ in self._list_files():
            if path.name.startswith(DRAFT_PREFIX) and not is_old_draft(path):
                continue  # it is being written
            path.unlink(missing_ok=True)
            count, size = count + 1, size + bytes_
        return count, size

    def _list_files(self) -> list[tuple[int, Path, int]]:
        """Time of last use in nanoseconds, path and size of every file of ours."""
        found = []
        for folder, _, names in os.walk(self.folder / _ENTRIES):
            for name in names:
                path = Path(folder, name)
                try:
                    status = path.stat()
                except OSError:
                    continue  # another process was faster
                found.append((status.st_mtime_ns, path, status.st_size))
        return found


def _remove(path: Path) -> bool:
    """Whether the file is gone; it stays when it is another user's, or when Windows has it open."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _make_envelope(data: bytes) -> bytes:
    digest = hashlib.blake2b(data, digest_size=_DIGEST_BYTES).digest()
    return b"".join((_MAGIC, struct.pack("<Q", len(data)), digest, data))


def _open_envelope(data: bytes) -> bytes | None:
    if len(data) < _HEADER_BYTES or not data.startswith(_MAGIC):
        return None
    (length,) = struct.unpack_from("<Q", data, len(_MAGIC))
    payload = data[_HEADER_BYTES:]
    digest = data[_HEADER_BYTES - _DIGEST_BYTES : _HEADER_BYTES]
    if length != len(payload) or hashlib.blake2b(payload, digest_size=_DIGEST_BYTES).digest() != digest:
        return None
    return payload


# --- what the pipeline asks for ------------------------------------------------------------------


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
    key = _key(("contradiction.py", "weights.py"), _INFERENCE, contradiction_model_name(model), *texts)
    data = cache.get("judgement", key)
    if data is not None and len(data) == len(pairs) * 12:
        return np.frombuffer(data, "<f4").reshape(-1, 3).astype(np.float32)
    scores = load_contradiction_model(model).score(pairs)
    cache.put("judgement", key, scores.astype("<f4").tobytes())
    return scores


# --- parses --------------------------------------------------------------------------------------


def load_parse(cache: Cache, text: str, pipeline: str, limit: int = MAX_SENTENCE_TOKENS) -> Parse | None:
    """The stored parse of `text` by a pipeline ("name-version"), its sentences of at most `limit` tokens; or None."""
    data = cache.get("parse", _key(("language.py",), ("spacy",), pipeline, str(limit), text))
    if data is None:
        return None
    try:
        return unpack_parse(data, text, pipeline)
    except _FOREIGN:
        return None


def store_parse(cache: Cache, parse: Parse, limit: int = MAX_SENTENCE_TOKENS) -> None:
    """Keeps a parse under its text, its pipeline's name and the bound on its sentences."""
    cache.put("parse", _key(("language.py",), ("spacy",), parse.model, str(limit), parse.text), pack_parse(parse))


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
    return _key(("embedding.py", "weights.py"), _INFERENCE, encoder, *texts)


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


# --- keys ----------------------------------------------------------------------------------------


def _key(modules: tuple[str, ...], libraries: tuple[str, ...], *parts: str) -> str:
    """Hex SHA-256 of the parts, of the code that makes the entry and of the versions of the libraries behind it."""
    digest = hashlib.sha256(b"".join(map(_code_digest, (*modules, "cache.py"))))
    for part in (*map(_version, libraries), *parts):
        data = part.encode("utf-8", "surrogatepass")
        digest.update(struct.pack("<Q", len(data)) + data)
    return digest.hexdigest()


@functools.cache
def _code_digest(module: str) -> bytes:
    """A change in a stage is a new key: nobody has to remember to count a version up."""
    try:
        return hashlib.sha256(Path(__file__).with_name(module).read_bytes()).digest()
    except OSError:
        return _version("factdiff").encode()  # an installation without sources


@functools.cache
def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
