"""Sentences of N outlets -> which of them report the same fact: many-to-many, and blind to the order of outlets.

A small network over the features of `compare.alignment.features`, one threshold for all stories. Its numbers are
trained by `training/train_alignment.py` and ship as `data/alignment.json`.
"""

from __future__ import annotations

import functools
import hashlib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from compare.language.regression import Regression, read_regression
from compare.language.weights import WeightsFile
from compare.model import Alignment, SentenceRef, Story

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from compare.alignment.features import Profile
    from compare.model import Pairing, Source

    Matrix = NDArray[np.float64]
    Block = tuple[tuple[int, ...], tuple[int, ...], dict[str, Matrix]]
    """Indices of sentences of either source, and the features of their pairs."""

_FILE: Final = WeightsFile("alignment.json", "the alignment weights", "training/train_alignment.py")
SCORE_DECIMALS: Final = 4
REPORTED_DECIMALS: Final = 2
"""Decimals of a score in a report: no reader can use more, and the last digits are the first that a change moves."""
FEW_SENTENCES: Final = (2, 8)
"""Sentences of the shorter article up to which only the two sentences count, and from which the story does."""
MAX_BLOCK: Final = 256
"""Sentences of an article that are compared at a time; it bounds memory to some hundred MB."""
SHORT_WORDS: Final = 5
"""Content words under which a text is short: up to four, the cosine tells same from other words of facts as well as the
regression for lone pairs does, or better."""
CUT: Final = 5.0
VALUE_STEPS: Final = 1024
WEIGHT_STEPS: Final = 4096
"""Products of values (below 2**13 steps) and weights (below 2**16, a weight of 16) then add up below 2**53."""
COPY_RATIO: Final = 0.9
"""From this share of words in common, in one order, two sentences are one text: 2 x LCS / words of both."""
COPY_WORDS: Final = 8
"""Shorter sentences may come out alike by chance."""
_COPY_SOFT: Final = 0.8
# Sentences that far apart word by word are no copies; it spares comparing every pair.


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """A logistic regression with one layer of hidden units beside it.

    Standardised features are cut off at `CUT` deviations and rounded to 1/`VALUE_STEPS`, weights are whole numbers of
    1/`WEIGHT_STEPS`: float64 then adds their products exactly, in whatever order BLAS takes them.
    """

    features: tuple[str, ...]
    mean: Matrix
    scale: Matrix
    weights: Matrix
    """(features,): straight to the log odds."""
    hidden: Matrix
    """(features, units)."""
    hidden_bias: Matrix
    outputs: Matrix
    """(units,): from the units to the log odds."""
    bias: float

    def log_odds(self, features: Mapping[str, Matrix]) -> Matrix:
        """The log odds of each pair."""
        import numpy as np

        rows = np.stack([features[name] for name in self.features], axis=-1)
        values = np.rint(np.clip((rows - self.mean) / self.scale, -CUT, CUT) * VALUE_STEPS)
        inner = (values @ self.hidden) / (VALUE_STEPS * WEIGHT_STEPS) + self.hidden_bias
        units = np.rint(inner / (1 + np.exp(-np.clip(inner, -30, 30))) * VALUE_STEPS)
        total: Matrix = (values @ self.weights + units @ self.outputs) / (VALUE_STEPS * WEIGHT_STEPS) + self.bias
        return total


@dataclass(frozen=True, slots=True)
class AlignmentModel:
    """What scores pairs of sentences, and the least scores of the strict and the loose set.

    `story` compares each pair with the others of its articles; `lone` looks at nothing but the two sentences, and
    serves where there are hardly any others; `third` heeds what both sentences have to do with other outlets; `short`
    turns the cosine of texts of a few words into log odds: weight and bias.
    """

    name: str
    story: Network
    lone: Regression
    third: Regression
    short: tuple[float, float]
    strict: float
    loose: float

    def predict(self, features: Mapping[str, Matrix]) -> Matrix:
        """The probability, 0 to 1, of each pair, rounded to `SCORE_DECIMALS`."""
        few, many = FEW_SENTENCES
        share = min(max((min(next(iter(features.values())).shape) - few) / (many - few), 0.0), 1.0)
        if share == 1:
            return to_probability(self.story.log_odds(features))
        total = (1 - share) * self.lone.log_odds(features)
        if share:
            total = total + share * self.story.log_odds(features)
        return to_probability(total)


def to_probability(log_odds: Matrix) -> Matrix:
    """Log odds as probabilities, rounded to `SCORE_DECIMALS`."""
    import numpy as np

    probability: Matrix = np.round(1 / (1 + np.exp(-np.clip(log_odds, -30, 30))), SCORE_DECIMALS)
    return probability


def model_from_json(text: str) -> AlignmentModel:
    """The model that a JSON text describes.

    Raises `ModelError` when it is not one.
    """
    try:
        data = json.loads(text)
        return AlignmentModel(
            name=f"lr-{hashlib.sha256(text.encode()).hexdigest()[:12]}",
            story=_read_network(data["story"]),
            lone=read_regression(data["lone"]),
            third=read_regression(data["third"]),
            short=(float(data["short"]["weight"]), float(data["short"]["bias"])),
            strict=float(data["thresholds"]["strict"]),
            loose=float(data["thresholds"]["loose"]),
        )
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise _FILE.broken(repr(error)) from error


def _read_network(data: dict[str, Any]) -> Network:
    import numpy as np

    rows, units = data["features"], data["units"]
    network = Network(
        features=tuple(str(r["name"]) for r in rows),
        mean=np.array([float(r["mean"]) for r in rows]),
        scale=np.array([float(r["scale"]) for r in rows]),
        weights=np.array([int(r["weight"]) for r in rows], np.float64),
        hidden=np.array([u["weights"] for u in units], np.float64).reshape(len(units), -1).T,
        hidden_bias=np.array([float(u["bias"]) for u in units]),
        outputs=np.array([int(u["output"]) for u in units], np.float64),
        bias=float(data["bias"]),
    )
    if network.hidden.shape != (len(rows), len(units)):
        raise ValueError(f"units of {network.hidden.shape[0]} weights for {len(rows)} features")
    return network


@functools.lru_cache(maxsize=1)
def load_model(path: Path | None = None) -> AlignmentModel:
    """The model in a file of weights, or the one of this package; raises `ModelError` when it is missing or broken."""
    return model_from_json(_FILE.read(path))


def align_sources(
    sources: Sequence[Source], *, model: AlignmentModel | None = None, pairing: Pairing | None = None
) -> tuple[tuple[Alignment, ...], tuple[Alignment, ...]]:
    """The strict and the loose set of aligned pairs, best first, then by place; the loose set holds the strict one.

    With a `pairing` only the articles that it names together are aligned.
    """
    model = model or load_model()
    order = {source.id: n for n, source in enumerate(sources)}
    loose: list[Alignment] = []
    for a, b, scores, copies in score_pairs(sources, model=model, pairing=pairing):
        for i, j in sorted(zip(*(scores >= model.loose).nonzero(), strict=True)):
            pair = SentenceRef(a.id, int(i)), SentenceRef(b.id, int(j))
            loose.append(Alignment(*pair, score=float(scores[i, j]), shared_copy=bool(copies[i, j])))
    loose.sort(key=lambda p: _rank(p, order))
    return tuple(p for p in loose if p.score >= model.strict), tuple(loose)


def round_scores(story: Story) -> tuple[Alignment, ...]:
    """The strict set as a report shows it: scores to `REPORTED_DECIMALS`, best first, then by place."""
    order = {source.id: n for n, source in enumerate(story.sources)}
    rounded = [replace(pair, score=round(pair.score, REPORTED_DECIMALS)) for pair in story.alignments]
    rounded.sort(key=lambda p: _rank(p, order))
    return tuple(rounded)


def _rank(pair: Alignment, order: Mapping[str, int]) -> tuple[float, int, int, int, int]:
    return -pair.score, order[pair.a.source], pair.a.sentence, order[pair.b.source], pair.b.sentence


def score_matrix(a: Source, b: Source, *, model: AlignmentModel | None = None) -> NDArray[np.float32]:
    """Float32 (n, m), 0 to 1: the probability that each sentence of `a` and each of `b` report the same fact."""
    import numpy as np

    ((_, _, scores, _),) = score_pairs((a, b), model=model or load_model())
    return scores.astype(np.float32)


def score_texts(a: Source, b: Source, *, model: AlignmentModel | None = None) -> NDArray[np.float32]:
    """`score_matrix`, made fit for texts that are no sentences of an article.

    The same text twice scores 1. Where one of the two has fewer than `SHORT_WORDS` content words, the cosine of their
    vectors decides alone. A text without letters and digits scores 0.
    """
    import numpy as np

    from compare.alignment.features import EXACT, count_content_words, exact_rows

    model = model or load_model()
    scores = score_matrix(a, b, model=model)
    words = [[_list_words(s, n) for n in range(len(s.parse.sentences))] for s in (a, b)]
    if a.vectors is not None and b.vectors is not None:
        weight, bias = model.short
        cosine = (exact_rows(a.vectors) @ exact_rows(b.vectors).T).astype(np.float64) / EXACT**2
        left, right = (
            np.array([count_content_words(s.parse.tokens[i:j]) < SHORT_WORDS for i, j in s.parse.sentence_tokens], bool)
            for s in (a, b)
        )
        scores = np.where(left[:, None] | right[None, :], to_probability(weight * cosine + bias), scores)
    same = np.array([[x == y for y in words[1]] for x in words[0]], bool).reshape(scores.shape)
    stated = np.array([bool(x) for x in words[0]], bool)[:, None] & np.array([bool(y) for y in words[1]], bool)[None, :]
    out: NDArray[np.float32] = np.where(stated, np.where(same, 1.0, scores), 0.0).astype(np.float32)
    return out


def score_pairs(
    sources: Sequence[Source], *, model: AlignmentModel, pairing: Pairing | None = None
) -> Iterator[tuple[Source, Source, Matrix, NDArray[np.bool_]]]:
    """For every two sources (of the `pairing`), in their order: the scores (n, m) and which pairs are one text."""
    import numpy as np

    from compare.alignment.thirds import heed_thirds

    words = {s.id: [_list_words(s, n) for n in range(len(s.parse.sentences))] for s in sources}
    found: dict[tuple[str, str], Matrix] = {}
    copies: dict[tuple[str, str], NDArray[np.bool_]] = {}
    for a, b, blocks in story_features(sources, pairing):
        shape = len(a.parse.sentences), len(b.parse.sentences)
        found[a.id, b.id], copies[a.id, b.id] = np.zeros(shape), np.zeros(shape, np.bool_)
        for rows, columns, features in blocks:
            lists = [words[a.id][n] for n in rows], [words[b.id][n] for n in columns]
            found[a.id, b.id][np.ix_(rows, columns)] = model.predict(features)
            copies[a.id, b.id][np.ix_(rows, columns)] = _find_copies(*lists, features["soft"] >= _COPY_SOFT)
    scores = heed_thirds(found, model.third)
    by_id = {source.id: source for source in sources}
    for (x, y), score in scores.items():
        same = copies[x, y]
        # Whatever else the model holds of it, shared copy reports the same.
        yield by_id[x], by_id[y], np.where(same, np.maximum(score, model.strict), score), same


def story_features(
    sources: Sequence[Source], pairing: Pairing | None = None
) -> Iterator[tuple[Source, Source, Iterator[Block]]]:
    """For every two sources (of the `pairing`), in their order, the blocks of sentences that can be aligned."""
    from compare.alignment.features import build_profile, weigh_words

    profiles = {source.id: build_profile(source) for source in sources}
    weights = weigh_words([*profiles.values()])
    for a, b in Story(tuple(sources), (), pairing=pairing).pairs():
        x, y = profiles[a.id], profiles[b.id]
        # Floating-point sums by row and by column differ in their last bits: one direction is always computed.
        turned = _sort_key(b, y) < _sort_key(a, x)
        yield a, b, _make_blocks(x, y, weights, turned=turned)


def _make_blocks(
    a: Profile, b: Profile, weights: Mapping[str, Mapping[str, float]], *, turned: bool
) -> Iterator[Block]:
    """Two articles at most `MAX_BLOCK` by `MAX_BLOCK` sentences at a time: one block but for books."""
    from compare.alignment.features import pair_features

    for row in range(0, len(a.sentences), MAX_BLOCK):
        left = a.take(row, row + MAX_BLOCK)
        for column in range(0, len(b.sentences), MAX_BLOCK):
            right = b.take(column, column + MAX_BLOCK)
            if turned:
                features = {name: m.T for name, m in pair_features(right, left, weights).items()}
            else:
                features = pair_features(left, right, weights)
            yield left.sentences, right.sentences, features


def _sort_key(source: Source, profile: Profile) -> tuple[int, str]:
    return len(profile.sentences), source.parse.text


def _find_copies(
    words_a: Sequence[list[str]], words_b: Sequence[list[str]], near: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    import numpy as np
    from rapidfuzz.distance import Indel

    out = np.zeros(near.shape, np.bool_)
    for i, j in zip(*near.nonzero(), strict=True):
        x, y = words_a[i], words_b[j]
        if min(len(x), len(y)) >= COPY_WORDS:
            out[i, j] = Indel.normalized_similarity(x, y) >= COPY_RATIO
    return out


def _list_words(source: Source, sentence: int) -> list[str]:
    first, last = source.parse.sentence_tokens[sentence]
    return [t.lower for t in source.parse.tokens[first:last] if any(c.isalnum() for c in t.text)]
