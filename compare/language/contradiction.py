"""What one sentence is to another: entailed, open or contradicted, by a cross-encoder that reads both at once.

The bundled model is our own (benchmarks/contradiction-model.md), in eight-bit integers on ONNX Runtime; any
cross-encoder with three labels can replace it through sentence-transformers.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final, Protocol

from compare.errors import ModelError
from compare.language.encoding import load_tokenizer
from compare.language.weights import BundledModel, encodable, find_revision, load_library_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

BUNDLED = BundledModel("contradiction", "the bundled contradiction model", "training/export_contradiction.py")

MAX_TOKENS = 128
"""Word pieces of a pair that are read, the three special ones included; the longer sentence is cut first."""

_LABELS: Final = ("entail", "neutral", "contradict")
"""How the names of the three labels begin, in the order of the columns that are given back."""


class ContradictionModel(Protocol):
    """Pairs of sentences -> probabilities. Each pair is read by itself: no other pair can touch its scores."""

    @property
    def name(self) -> str:
        """Name and revision, for the signature of a report and for cache keys."""

    def score(self, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """Float32 (n, 3) for n pairs of premise and hypothesis: entails, neutral, contradicts; rows sum to 1."""


@functools.lru_cache(maxsize=2)
def load_contradiction_model(model: str | None = None) -> ContradictionModel:
    """The model for a sentence-transformers id or folder, loaded once; None or `bundled` = the one that ships.

    Raises `ModelError` when it is missing, broken or has other labels than the three.
    """
    return OnnxContradictionModel() if model is None or model == "bundled" else CrossEncoderModel(model)


def contradiction_model_name(model: str | None = None) -> str:
    """What `load_contradiction_model(model).name` is, found without loading the model where that can be done."""
    if model is None or model == "bundled":
        return BUNDLED.name
    return find_revision(model) or load_contradiction_model(model).name


# --- the bundled model ---------------------------------------------------------------------------


class OnnxContradictionModel:
    """A MiniLM cross-encoder in eight-bit integers on ONNX Runtime, on the CPU; the encoder's word pieces.

    The graph takes one pair a run: no padding and no neighbour can touch a score. `temperature` divides the scores
    before they become probabilities; None = the one fitted on held-out pairs (training/export_contradiction.py).
    """

    def __init__(self, bundle: BundledModel = BUNDLED, *, temperature: float | None = None) -> None:
        self.name = bundle.name
        self._session = bundle.open_session()
        self._tokenizer = load_tokenizer()
        self._tokenizer.enable_truncation(MAX_TOKENS, strategy="longest_first")
        self._temperature = float(bundle.card["temperature"] if temperature is None else temperature)

    def score(self, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """Float32 (n, 3): entails, neutral, contradicts."""
        import numpy as np

        scores = np.zeros((len(pairs), len(_LABELS)), np.float32)
        pieces = self._tokenizer.encode_batch([(encodable(one), encodable(other)) for one, other in pairs])
        for n, piece in enumerate(pieces):
            inputs = {"ids": np.array(piece.ids, np.int64), "kinds": np.array(piece.type_ids, np.int64)}
            (scores[n],) = self._session.run(["scores"], inputs)
        return _probabilities(scores / np.float32(self._temperature))


def _probabilities(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    import numpy as np

    powers = np.exp(scores - scores.max(axis=1, keepdims=True, initial=-np.inf))
    shares: NDArray[np.float32] = (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares


# --- sentence-transformers -----------------------------------------------------------------------


class CrossEncoderModel:
    """Any cross-encoder with the three labels, by hub id or folder; imports torch, and takes seconds to start."""

    def __init__(self, model: str) -> None:
        self._model = load_library_model(
            "CrossEncoder",
            model,
            title=f"the contradiction model {model}",
            option="contradiction_model",
            max_length=MAX_TOKENS,
            model_kwargs={"use_safetensors": True},
        )
        self.name = find_revision(model) or f"{model}@unknown"
        self._columns = find_label_columns(model, self._model.model.config.id2label)

    def score(self, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """Float32 (n, 3): entails, neutral, contradicts."""
        import numpy as np

        scores = np.zeros((len(pairs), len(_LABELS)), np.float32)
        for n, pair in enumerate(pairs):
            # One at a time: padding to the longest of a batch changes the last bits of a float32 sum.
            (row,) = self._model.predict([tuple(map(encodable, pair))], apply_softmax=False, show_progress_bar=False)
            scores[n] = np.asarray(row, np.float32)[self._columns]
        return _probabilities(scores)


def find_label_columns(model: str, names: dict[int, str]) -> list[int]:
    """Where a model's config puts entails, neutral and contradicts; raises `ModelError` when it names others."""
    found = [[column for column, name in sorted(names.items()) if name.lower().startswith(begin)] for begin in _LABELS]
    if len(names) != len(_LABELS) or any(len(columns) != 1 for columns in found):
        raise ModelError(
            f"the contradiction model {model}",
            f"its config names the labels {', '.join(name for _, name in sorted(names.items())) or 'nothing'}",
            "Give a cross-encoder whose config.json names entailment, neutral and contradiction (id2label)",
        )
    return [columns[0] for columns in found]
