"""Sentences of N outlets -> which of them report the same fact: many-to-many, and blind to the order of outlets.

A logistic regression over the features of `compare.alignment.features`, one threshold for all stories. Its numbers are
trained by `training/train_alignment.py` and ship as `data/alignment.json`.
"""

from __future__ import annotations

import functools
import hashlib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from compare.errors import ModelError
from compare.language.regression import Regression, read_regression
from compare.language.weights import read_weights
from compare.model import Alignment, SentenceRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from compare.alignment.features import Profile
    from compare.model import Source, Story

    Matrix = NDArray[np.float64]
    Block = tuple[tuple[int, ...], tuple[int, ...], dict[str, Matrix]]
    """Indices of sentences of either source, and the features of their pairs."""

SCORE_DECIMALS: Final = 4
REPORTED_DECIMALS: Final = 2
"""Decimals of a score in a report: no reader can use more, and the last digits are the first that a change moves."""
FEW_SENTENCES: Final = (2, 8)
"""Sentences of the shorter article up to which only the two sentences count, and from which the story does."""
MAX_BLOCK: Final = 256
"""Sentences of an article that are compared at a time; it bounds memory to some hundred MB."""
COPY_RATIO: Final = 0.9
"""From this share of words in common, in one order, two sentences are one text: 2 x LCS / words of both."""
COPY_WORDS: Final = 8
"""Shorter sentences may come out alike by chance."""
_COPY_SOFT: Final = 0.8
# Sentences that far apart word by word are no copies; it spares comparing every pair.


@dataclass(frozen=True, slots=True)
class AlignmentModel:
    """Two regressions and the least scores of the strict and the loose set.

    `story` compares each pair with the others of its articles; `lone` looks at nothing but the two sentences, and
    serves where there are hardly any others.
    """

    name: str
    story: Regression
    lone: Regression
    strict: float
    loose: float

    def predict(self, features: Mapping[str, Matrix]) -> Matrix:
        """The probability, 0 to 1, of each pair, rounded to `SCORE_DECIMALS`."""
        import numpy as np

        few, many = FEW_SENTENCES
        share = min(max((min(next(iter(features.values())).shape) - few) / (many - few), 0.0), 1.0)
        total = share * self.story.log_odds(features) if share else 0.0
        if share < 1:
            total = total + (1 - share) * self.lone.log_odds(features)
        probability: Matrix = np.round(1 / (1 + np.exp(-np.clip(total, -30, 30))), SCORE_DECIMALS)
        return probability


def model_from_json(text: str) -> AlignmentModel:
    """The model that a JSON text describes.

    Raises `ModelError` when it is not one.
    """
    try:
        data = json.loads(text)
        return AlignmentModel(
            name=f"lr-{hashlib.sha256(text.encode()).hexdigest()[:12]}",
            story=read_regression(data["story"]),
            lone=read_regression(data["lone"]),
            strict=float(data["thresholds"]["strict"]),
            loose=float(data["thresholds"]["loose"]),
        )
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise _broken(repr(error)) from error


def _broken(why: str) -> ModelError:
    return ModelError(
        "the alignment weights", f"they cannot be read ({why})", "Reinstall, or run training/train_alignment.py"
    )


@functools.lru_cache(maxsize=1)
def load_model(path: Path | None = None) -> AlignmentModel:
    """The model in a file of weights; None = the one that ships with the package.

    Raises `ModelError` when it is missing or broken.
    """
    return model_from_json(read_weights("alignment.json", path, _broken))


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


def score_pairs(
    sources: Sequence[Source], *, model: AlignmentModel
) -> Iterator[tuple[Source, Source, Matrix, NDArray[np.bool_]]]:
    """For every two sources, in their order: the scores of their sentences (n, m), and which pairs are one text."""
    import numpy as np

    words = {s.id: [_list_words(s, n) for n in range(len(s.parse.sentences))] for s in sources}
    for a, b, blocks in story_features(sources):
        shape = len(a.parse.sentences), len(b.parse.sentences)
        scores, copies = np.zeros(shape), np.zeros(shape, np.bool_)
        for rows, columns, features in blocks:
            lists = [words[a.id][n] for n in rows], [words[b.id][n] for n in columns]
            same = _find_copies(*lists, features["soft"] >= _COPY_SOFT)
            found = model.predict(features)
            # Whatever else the model holds of it, shared copy reports the same.
            scores[np.ix_(rows, columns)] = np.where(same, np.maximum(found, model.strict), found)
            copies[np.ix_(rows, columns)] = same
        yield a, b, scores, copies


def story_features(sources: Sequence[Source]) -> Iterator[tuple[Source, Source, Iterator[Block]]]:
    """For every two sources, in their order, the blocks of sentences that can be aligned."""
    from compare.alignment.features import build_profile, weigh_words

    profiles = [build_profile(source) for source in sources]
    weights = weigh_words(profiles)
    for x, a in enumerate(sources):
        for y, b in enumerate(sources[x + 1 :], x + 1):
            # Floating-point sums by row and by column differ in their last bits: one direction is always computed.
            turned = _sort_key(b, profiles[y]) < _sort_key(a, profiles[x])
            yield a, b, _make_blocks(profiles[x], profiles[y], weights, turned=turned)


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
