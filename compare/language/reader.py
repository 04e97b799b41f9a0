"""What one marked span is to another: in conflict, different, in agreement, or about something else.

The bundled reader is our own (benchmarks/reader.md): a cross-encoder that reads two sentences together, with one span
marked in each, in eight-bit integers on ONNX Runtime. Its word pieces are the encoder's, table and all.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from compare.errors import ModelError
from compare.language.encoding import BUNDLED as ENCODER
from compare.language.encoding import load_tokenizer
from compare.language.weights import BundledModel, encodable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Encoding

BUNDLED = BundledModel("reader", "the bundled reader of marked spans", "training/export_reader.py")

VERDICTS: Final = ("conflict", "differs", "agree", "other")
"""The columns of the scores: both cannot be true; compatible but not the same; the same; another question."""

COLUMNS: Final = (*VERDICTS, "first clashes", "second clashes")
"""What `OnnxReader.read` gives of each candidate."""

MAX_TOKENS = 128
"""Word pieces of two sentences that are read, the three special ones included; what is far from a span is cut first."""
MOST_MARKED = 16
"""Candidates that a run reads."""
_CLS, _SEP = 101, 102

Span = tuple[int, int]
MarkedSpans = tuple[str, Span, str, Span]
"""A sentence, a span of it as offsets of characters, and the same of the other sentence."""


@functools.lru_cache(maxsize=1)
def load_reader() -> OnnxReader:
    """The reader that ships, loaded once; raises `ModelError` when it is missing or broken."""
    return OnnxReader()


def reader_name() -> str:
    """What `load_reader().name` is, found without loading the model."""
    return BUNDLED.name


class OnnxReader:
    """A MiniLM cross-encoder in eight-bit integers on ONNX Runtime, on the CPU.

    A run reads two sentences with all spans that are marked in them. The sentences see no mark, and the marks of one
    candidate none of another's, so a score is that of the candidate alone. The sentences are read in the order of their
    texts, so that changing them about changes nothing. `temperature` divides the scores before they become
    probabilities; None = the one fitted on pairs set apart (training/export_reader.py).
    """

    def __init__(self, bundle: BundledModel = BUNDLED, *, temperature: float | None = None) -> None:
        self.name = bundle.name
        card = bundle.card
        self._words = _WordTable.of_encoder(card["words"])
        self._session = bundle.open_session()
        self._tokenizer = load_tokenizer()
        self._temperature = float(card["temperature"] if temperature is None else temperature)

    def score(self, marked: Sequence[MarkedSpans]) -> NDArray[np.float32]:
        """Float32 (n, 4): the probabilities of VERDICTS, rows sum to 1.

        Raises ValueError where a span holds no letter or digit of its sentence.
        """
        return self.read(marked)[:, : len(VERDICTS)]

    def read(self, marked: Sequence[MarkedSpans]) -> NDArray[np.float32]:
        """Float32 (n, 6): COLUMNS, that is what `score` gives, and how probably the words of each span clash.

        The latter is told of the two sentences alone, with nothing marked: that the words conflict with something in
        the other sentence, or differ from it. Raises as `score` does.
        """
        import numpy as np

        verdicts = np.zeros((len(marked), len(VERDICTS)), np.float32)
        clashes = np.zeros((len(marked), 2), np.float32)
        for group in self._groups(marked):
            scores, pieces = self._session.run(["scores", "clashing"], self._inputs(group))
            for candidate, found in zip(group, scores, strict=True):
                verdicts[candidate.number] = found
                clashes[candidate.number] = [_mean(pieces[start:end]) for start, end in candidate.given_places]
        powers = np.exp(
            (verdicts - verdicts.max(axis=1, keepdims=True, initial=-np.inf)) / np.float32(self._temperature)
        )
        shares = powers / powers.sum(axis=1, keepdims=True)
        return np.concatenate([shares, 1 / (1 + np.exp(-clashes))], axis=1, dtype=np.float32)

    def _groups(self, marked: Sequence[MarkedSpans]) -> Iterator[list[_Candidate]]:
        """The candidates by what one run reads: two sentences, cut alike."""
        found: dict[tuple[tuple[int, ...], ...], list[_Candidate]] = {}
        pieces: dict[str, Encoding] = {}
        for n, (text_a, span_a, text_b, span_b) in enumerate(marked):
            given = [(encodable(text_a), span_a), (encodable(text_b), span_b)]
            sides = sorted(given)
            for text, _ in sides:
                if text not in pieces:
                    pieces[text] = self._tokenizer.encode(text, add_special_tokens=False)
            first, second = _cut(*(_side(text, span, pieces[text]) for text, span in sides))
            candidate = _Candidate(n, first, second, is_turned=sides != given)
            found.setdefault((first.ids, second.ids), []).append(candidate)
        for group in found.values():
            for start in range(0, len(group), MOST_MARKED):
                yield group[start : start + MOST_MARKED]

    def _inputs(self, candidates: Sequence[_Candidate]) -> dict[str, NDArray[Any]]:
        """What the graph takes: the vectors of the word pieces and of the marks, where each stands, the spans."""
        import numpy as np

        first, second = candidates[0].first.ids, candidates[0].second.ids
        ids = np.array([_CLS, *first, _SEP, *second, _SEP], np.int64)
        spans = np.zeros((len(candidates), 2, len(ids)), np.float32)
        words = [self._words.look_up(ids)]
        places = [*range(len(ids))]
        for n, candidate in enumerate(candidates):
            words.append(np.zeros((1, words[0].shape[1]), np.float32))
            places.append(0)
            for row, (start, end) in enumerate(candidate.places):
                spans[n, row, start:end] = 1 / (end - start)
                words.append(self._words.mean(ids[start:end])[None])
                places.append(start)
        kinds = [0] * (2 + len(first)) + [1] * (1 + len(second)) + [0, 0, 1] * len(candidates)
        return {
            "words": np.concatenate(words),
            "places": np.array(places, np.int64),
            "kinds": np.array(kinds, np.int64),
            "spans": spans,
        }


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Two spans to be read, the sentences in the order of their texts."""

    number: int
    first: _Side
    second: _Side
    is_turned: bool
    """Whether the sentences were given in the other order."""

    @property
    def places(self) -> tuple[Span, Span]:
        """Where both spans stand among the word pieces of a run."""
        first, second = self.first, self.second
        after = 2 + len(first.ids)
        return (1 + first.start, 1 + first.end), (after + second.start, after + second.end)

    @property
    def given_places(self) -> tuple[Span, Span]:
        """The same in the order that the sentences were given in."""
        first, second = self.places
        return (second, first) if self.is_turned else (first, second)


def _mean(values: Sequence[float]) -> float:
    return sum(float(value) for value in values) / len(values)


def _side(text: str, span: Span, piece: Encoding) -> _Side:
    inside = [n for n, (start, end) in enumerate(piece.offsets) if start < span[1] and span[0] < end]
    if not inside:
        raise ValueError(f"the span {span} holds no word of {text!r}")
    return _Side(tuple(piece.ids), inside[0], inside[-1] + 1)


@dataclass(frozen=True, slots=True)
class _Side:
    """A sentence's word pieces, and where the marked ones begin and end."""

    ids: tuple[int, ...]
    start: int
    end: int

    def around_span(self, most: int) -> _Side:
        """At most so many pieces, the span in their middle."""
        if len(self.ids) <= most:
            return self
        first = min(max(0, (self.start + self.end - most) // 2), len(self.ids) - most)
        return _Side(self.ids[first : first + most], max(0, self.start - first), min(most, self.end - first))


def _cut(one: _Side, other: _Side) -> list[_Side]:
    """Both within MAX_TOKENS: the longer is cut first, and each keeps what stands around its span."""
    room = MAX_TOKENS - 3
    half = room // 2
    most_one = max(half, room - len(other.ids))
    return [one.around_span(most_one), other.around_span(room - min(len(one.ids), most_one))]


@dataclass(frozen=True, slots=True)
class _WordTable:
    """The vectors of the encoder's word pieces: eight-bit rows, and a scale for each."""

    rows: NDArray[np.int8]
    scales: NDArray[np.float32]

    @classmethod
    def of_encoder(cls, at: dict[str, Any]) -> _WordTable:
        """The table inside the encoder's file, at the offsets that the reader's card gives for this very file."""
        import numpy as np

        if at["sha256"] != ENCODER.card["sha256"]["model.onnx"]:
            raise ModelError(
                BUNDLED.title,
                "it was made for another encoder than the one that is installed",
                f"Reinstall factdiff, or run {BUNDLED.script} in a checkout",
            )
        count, width = at["shape"]
        with ENCODER.file("model.onnx") as path:
            # Mapped, as most of the twelve megabytes is never looked at.
            rows = np.memmap(path, np.int8, "r", at["rows"], (count, width))
            scales = np.fromfile(path, "<f4", count, offset=at["scales"]).reshape(count, 1)
        return cls(np.asarray(rows), scales.astype(np.float32))

    def look_up(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        """Float32 (n, width): a vector an id; one multiplication each, so exact."""
        import numpy as np

        found: NDArray[np.float32] = self.rows[ids].astype(np.float32) * self.scales[ids]
        return found

    def mean(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        """Their mean, summed in doubles one after the other."""
        import numpy as np

        total = np.zeros(self.rows.shape[1], np.float64)
        for vector in self.look_up(ids):
            total += vector
        mean: NDArray[np.float32] = (total / len(ids)).astype(np.float32)
        return mean
