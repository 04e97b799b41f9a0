"""Sentences of N outlets -> which of them report the same fact: many-to-many, and blind to the order of outlets.

A logistic regression over the features of `compare.alignment_features`, one threshold for all stories. Its numbers are
trained by `training/train_alignment.py` and ship as `data/alignment.json`.
"""

from __future__ import annotations

import functools
import hashlib
import json
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Final

from compare.errors import ModelError
from compare.model import Alignment, SentenceRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.alignment_features import Profile
    from compare.model import Source

    Matrix = NDArray[np.float64]

SCORE_DECIMALS: Final = 4
COPY_RATIO: Final = 0.9
"""From this share of words in common, in one order, two sentences are one text: 2 x LCS / words of both."""
COPY_WORDS: Final = 8
"""Shorter sentences may come out alike by chance."""
_COPY_SOFT: Final = 0.8
# Sentences that far apart word by word are no copies; it spares comparing every pair.


@dataclass(frozen=True, slots=True)
class AlignmentModel:
    """A standardised logistic regression; `strict` and `loose` are the least scores of the two sets.

    The products take the standardised values of two features.
    """

    name: str
    features: tuple[str, ...]
    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    products: tuple[tuple[str, str], ...]
    product_weights: tuple[float, ...]
    bias: float
    strict: float
    loose: float

    def predict(self, features: Mapping[str, Matrix]) -> Matrix:
        """The probability, 0 to 1, of each pair, rounded to `SCORE_DECIMALS`."""
        import numpy as np

        values = self.standardise(features)
        total = np.full(next(iter(features.values())).shape, self.bias)
        # One feature after the other: the order of the sum is then fixed, whatever the library would choose.
        for name, weight in zip(self.features, self.weights, strict=True):
            total = total + weight * values[name]
        for (x, y), weight in zip(self.products, self.product_weights, strict=True):
            total = total + weight * (values[x] * values[y])
        probability: Matrix = np.round(1 / (1 + np.exp(-np.clip(total, -30, 30))), SCORE_DECIMALS)
        return probability

    def standardise(self, features: Mapping[str, Matrix]) -> dict[str, Matrix]:
        """The model's features less their mean, over their scale."""
        return {
            name: (features[name] - mean) / scale
            for name, mean, scale in zip(self.features, self.mean, self.scale, strict=True)
        }


def model_from_json(text: str) -> AlignmentModel:
    """The model that a JSON text describes.

    Raises `ModelError` when it is not one.
    """
    try:
        data = json.loads(text)
        rows = data["features"]
        return AlignmentModel(
            name=f"lr-{hashlib.sha256(text.encode()).hexdigest()[:12]}",
            features=tuple(str(r["name"]) for r in rows),
            mean=tuple(float(r["mean"]) for r in rows),
            scale=tuple(float(r["scale"]) for r in rows),
            weights=tuple(float(r["weight"]) for r in rows),
            products=tuple((str(r["of"][0]), str(r["of"][1])) for r in data["products"]),
            product_weights=tuple(float(r["weight"]) for r in data["products"]),
            bias=float(data["bias"]),
            strict=float(data["thresholds"]["strict"]),
            loose=float(data["thresholds"]["loose"]),
        )
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise ModelError(
            "the alignment weights", f"they cannot be read ({error!r})", "Reinstall, or run training/train_alignment.py"
        ) from error


@functools.lru_cache(maxsize=1)
def load_model() -> AlignmentModel:
    """The model that ships with the package.

    Raises `ModelError` when it is missing or broken.
    """
    try:
        text = (resources.files("compare") / "data" / "alignment.json").read_text(encoding="utf-8")
    except OSError as error:
        raise ModelError(
            "the alignment weights", f"they cannot be read ({error})", "Reinstall, or run training/train_alignment.py"
        ) from error
    return model_from_json(text)


def model_name() -> str:
    """Name of the weights in use, a digest of them: for a report's signature."""
    return load_model().name


def align_sources(
    sources: Sequence[Source], *, model: AlignmentModel | None = None
) -> tuple[tuple[Alignment, ...], tuple[Alignment, ...]]:
    """The strict and the loose set of aligned pairs, best first, then by place; the loose set holds the strict one."""
    model = model or load_model()
    order = {source.id: n for n, source in enumerate(sources)}
    loose: list[Alignment] = []
    for a, b, scores, copies in score_pairs(sources, model=model):
        for i, j in sorted(zip(*(scores >= model.loose).nonzero(), strict=True)):
            pair = SentenceRef(a.id, int(i)), SentenceRef(b.id, int(j))
            loose.append(Alignment(*pair, score=float(scores[i, j]), shared_copy=bool(copies[i, j])))
    loose.sort(key=lambda p: (-p.score, order[p.a.source], p.a.sentence, order[p.b.source], p.b.sentence))
    return tuple(p for p in loose if p.score >= model.strict), tuple(loose)


def score_matrix(a: Source, b: Source, *, model: AlignmentModel | None = None) -> NDArray[np.float32]:
    """Float32 (n, m), 0 to 1: the probability that each sentence of `a` and each of `b` report the same fact."""
    import numpy as np

    ((_, _, scores, _),) = score_pairs((a, b), model=model or load_model())
    return scores.astype(np.float32)


def score_pairs(
    sources: Sequence[Source], *, model: AlignmentModel
) -> Iterator[tuple[Source, Source, Matrix, NDArray[np.bool_]]]:
    """For every two sources, in their order: the scores of their sentences (n, m), and which pairs are one text."""
    import numpy as np

    for a, b, found in story_features(sources):
        shape = len(a.parse.sentences), len(b.parse.sentences)
        scores, copies = np.zeros(shape), np.zeros(shape, np.bool_)
        if found is not None:
            rows, columns, features = found
            near = features["soft"] >= _COPY_SOFT
            same = _find_copies(a, b, rows, columns, near)
            # Whatever else the model holds of it, shared copy reports the same.
            kept = np.where(same, np.maximum(model.predict(features), model.strict), model.predict(features))
            scores[np.ix_(rows, columns)] = kept
            copies[np.ix_(rows, columns)] = same
        yield a, b, scores, copies


def story_features(
    sources: Sequence[Source],
) -> Iterator[tuple[Source, Source, tuple[tuple[int, ...], tuple[int, ...], dict[str, Matrix]] | None]]:
    """For every two sources the sentences that can be aligned and their pairs' features; None where there are none."""
    from compare.alignment_features import build_profile, pair_features, weigh_words

    profiles = [build_profile(source) for source in sources]
    weights = weigh_words(profiles)
    for x, a in enumerate(sources):
        for y in range(x + 1, len(sources)):
            left, right = profiles[x], profiles[y]
            if not left.sentences or not right.sentences:
                yield a, sources[y], None
                continue
            # Floating-point sums by row and by column differ in their last bits: one direction is always computed.
            turned = _sort_key(sources[y], right) < _sort_key(a, left)
            features = pair_features(right, left, weights) if turned else pair_features(left, right, weights)
            if turned:
                features = {name: matrix.T for name, matrix in features.items()}
            yield a, sources[y], (left.sentences, right.sentences, features)


def _sort_key(source: Source, profile: Profile) -> tuple[int, str]:
    return len(profile.sentences), source.parse.text


def _find_copies(
    a: Source, b: Source, rows: Sequence[int], columns: Sequence[int], near: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    import numpy as np
    from rapidfuzz.distance import Indel

    out = np.zeros(near.shape, np.bool_)
    words_a, words_b = [_list_words(a, n) for n in rows], [_list_words(b, n) for n in columns]
    for i, j in zip(*near.nonzero(), strict=True):
        x, y = words_a[i], words_b[j]
        if min(len(x), len(y)) >= COPY_WORDS:
            out[i, j] = Indel.normalized_similarity(x, y) >= COPY_RATIO
    return out


def _list_words(source: Source, sentence: int) -> list[str]:
    first, last = source.parse.sentence_tokens[sentence]
    return [t.lower for t in source.parse.tokens[first:last] if any(c.isalnum() for c in t.text)]
