"""What two sentences of different outlets have in common: one (n, m) matrix a feature, for `compare.alignment.scoring`.

Every feature of (a, b) equals that of (b, a). The weights of words come from the story at hand: a word that stands
in half of its sentences says little about which of them belong together.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np

from compare.english.number_words import ONES, TENS
from compare.facts.datelines import DASHES, count_dateline_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from compare.model import Source, Token

    Matrix = NDArray[np.float64]

_SKIPPED_POS: Final = frozenset("ADP AUX CCONJ DET INTJ PART PRON PUNCT SCONJ SPACE SYM X".split())
_STOP_LEMMAS: Final = frozenset(
    "add also be can come could do get go have here how just make may might more must not other say shall should "
    "so such take tell than that then there this very what when where which who why will would as".split()
)
_NUMBERS: Final = {word: str(n) for word, n in (ONES | TENS).items()} | {
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "dozen": "12", "hundred": "100",
}  # fmt: skip
# "one" is a pronoun as often as a count, and ordinals order more than they count.
_VAGUE_NUMBERS: Final = frozenset({"one", "first", "second", "third"})
_WEEKDAYS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun".split()
)
_NAME_LABELS: Final = frozenset("EVENT FAC GPE LAW LOC NORP ORG PERSON PRODUCT WORK_OF_ART".split())
_PLACE_LABELS: Final = frozenset({"FAC", "GPE", "LOC"})
_SPEECH_LEMMAS: Final = frozenset({"add", "announce", "report", "say", "state", "tell"})
_DIGITS: Final = re.compile(r"\d+(?:\.\d+)?")
_NOT_DIGITS: Final = str.maketrans("", "", ",$€£%")
_OPENING: Final = frozenset({"“", "``"})
_DATELINE_PIECES: Final = 24
_CLOSING: Final = frozenset({"”", "''"})

BAGS: Final = ("lemma", "stem", "name", "person", "place", "number", "weekday", "verb", "quoted")
PRIOR_SENTENCES: Final = 30
"""Sentences that a story is held to have besides those given, so that the words of a very short one keep weight."""
NEAREST: Final = 5
"""Sentences that make up the neighbourhood of CSLS (Conneau et al. 2018, "Word translation without parallel
data", section 2.3; ten there, where vocabularies are larger)."""

# Unit rows times 2048, rounded, have products whose partial sums stay below 2**24: float32 then adds them exactly,
# in whatever order BLAS and its threads take them, and (a, b) is (b, a) to the last bit.
EXACT: Final = 2048.0


@dataclass(frozen=True, eq=False)
class Profile:
    """What alignment looks at in an article, for its alignable sentences only."""

    sentences: tuple[int, ...]
    """Indices into `Parse.sentences` of those kept."""
    count: int
    """Sentences of the article, the others included."""
    bags: Mapping[str, tuple[tuple[str, ...], ...]]
    """For each name in `BAGS` and each sentence kept its words, in order of the text."""
    lengths: Matrix
    """Content words of each sentence."""
    speech: Matrix
    """1 where the sentence has a verb of speech, else 0."""
    vectors: NDArray[np.float32]
    pieces: tuple[tuple[str, ...], ...]
    piece_vectors: tuple[NDArray[np.float32], ...]

    def take(self, start: int, end: int) -> Profile:
        """The profile of some of the sentences, in the places where they stood."""
        if start == 0 and end >= len(self.sentences):
            return self
        return Profile(
            sentences=self.sentences[start:end],
            count=self.count,
            bags={name: words[start:end] for name, words in self.bags.items()},
            lengths=self.lengths[start:end],
            speech=self.speech[start:end],
            vectors=self.vectors[start:end],
            pieces=self.pieces[start:end],
            piece_vectors=self.piece_vectors[start:end],
        )

    @cached_property
    def stack(self) -> tuple[NDArray[np.float32], NDArray[np.intp], list[str]]:
        """All pieces' rows, where each sentence begins in them, and the pieces: '' for punctuation.

        A sentence without pieces gets one zero row, as `reduceat` takes no empty stretch.
        """
        rows: list[NDArray[np.float32]] = []
        starts: list[int] = []
        pieces: list[str] = []
        for words, vectors in zip(self.pieces, self.piece_vectors, strict=True):
            starts.append(len(pieces))
            if len(words) and len(words) == len(vectors):
                rows.append(vectors)
                pieces += [w if any(c.isalnum() for c in w) else "" for w in words]
            else:
                rows.append(np.zeros((1, self.vectors.shape[1]), np.float32))
                pieces.append("")
        return np.concatenate(rows), np.array(starts, np.intp), pieces


def build_profile(source: Source) -> Profile:
    """The profile of a source; scraps and bylines are left out of it."""
    parse = source.parse
    bags: dict[str, list[tuple[str, ...]]] = {name: [] for name in BAGS}
    kept: list[int] = []
    kept_pieces: list[tuple[str, ...]] = []
    piece_rows: list[NDArray[np.float32]] = []
    speech: list[float] = []
    count = len(parse.sentences)
    width = source.vectors.shape[1] if source.vectors is not None else 1
    for n, (first, last) in enumerate(parse.sentence_tokens):
        tokens = parse.tokens[first:last]
        pieces = source.token_texts[n] if source.token_texts else ()
        # Two reports from one town need not report one fact.
        dateline = count_dateline_tokens(tokens)
        tokens = tokens[dateline:]
        skipped = _dateline_pieces(pieces) if dateline else 0
        words = _find_words(tokens)
        if not _is_alignable(tokens, words["lemma"]):
            continue
        kept.append(n)
        kept_pieces.append(tuple(pieces[skipped:]))
        rows = source.token_vectors[n] if source.token_vectors else np.zeros((0, width), np.float32)
        piece_rows.append(exact_rows(rows[skipped:]))
        speech.append(float(any(t.lemma in _SPEECH_LEMMAS for t in tokens)))
        for name in BAGS:
            bags[name].append(tuple(words[name]))
    vectors = source.vectors if source.vectors is not None else np.zeros((count, width), np.float32)
    return Profile(
        sentences=tuple(kept),
        count=count,
        bags={name: tuple(found) for name, found in bags.items()},
        lengths=np.array([len(b) for b in bags["lemma"]], np.float64),
        speech=np.array(speech, np.float64),
        vectors=exact_rows(vectors[kept]) if kept else np.zeros((0, width), np.float32),
        pieces=tuple(kept_pieces),
        piece_vectors=tuple(piece_rows),
    )


def _dateline_pieces(pieces: Sequence[str]) -> int:
    """The same for the word pieces of a sentence that has a dateline."""
    return next((n + 1 for n, piece in enumerate(pieces[:_DATELINE_PIECES]) if piece in DASHES), 0)


def exact_rows(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """Unit rows as `EXACT` says, for products without rounding."""
    out: NDArray[np.float32] = np.rint(rows * np.float32(EXACT)).astype(np.float32)
    return out


def _is_alignable(tokens: Sequence[Token], lemmas: Sequence[str]) -> bool:
    """Does it state anything: two content words or more, and more than a name, a byline or a caption's credit."""
    if len(lemmas) < 2:
        return False
    words = [t for t in tokens if t.text[0].isalnum()]
    if len(words) <= 6 and words[0].lower in {"by", "photo", "photos", "picture", "source"}:
        return any(t.pos in {"VERB", "AUX"} for t in words)
    return len(words) > 3 or any(t.pos not in {"PROPN", "ADP"} for t in words)


def _find_words(tokens: Sequence[Token]) -> dict[str, list[str]]:
    """The words of one sentence by bag."""
    bags: dict[str, list[str]] = {name: [] for name in BAGS}
    quoting = False
    for token in tokens:
        word = token.lower
        if token.text in _OPENING or token.text in _CLOSING or token.text == '"':
            quoting = token.text in _OPENING or (token.text == '"' and not quoting)
            continue
        if word in _WEEKDAYS:
            bags["weekday"].append(word[:3])
            continue
        digits = word.translate(_NOT_DIGITS)
        number = _NUMBERS.get(word, "") if token.pos != "PRON" else ""
        if _DIGITS.fullmatch(digits):
            number = digits
        if number:
            if word != "one":
                bags["lemma"].append(number)
            if word not in _VAGUE_NUMBERS:
                bags["number"].append(number)
            continue
        lemma = word if token.pos == "PROPN" else token.lemma
        if token.pos in _SKIPPED_POS or lemma in _STOP_LEMMAS or len(lemma) < 2 or not any(c.isalnum() for c in lemma):
            continue
        bags["lemma"].append(lemma)
        if token.ent in _NAME_LABELS or (token.pos == "PROPN" and not token.ent):
            bags["name"].append(lemma)
        if token.ent == "PERSON":
            bags["person"].append(lemma)
        if token.ent in _PLACE_LABELS:
            bags["place"].append(lemma)
        if token.pos == "VERB":
            bags["verb"].append(lemma[:6])
        if quoting:
            bags["quoted"].append(lemma)
    # Five letters tie announce to announcement and injure to injury, and cost less than they confuse.
    bags["stem"] = [lemma[:5] for lemma in bags["lemma"]]
    return bags


def count_content_words(tokens: Sequence[Token]) -> int:
    """How many words of a sentence say something: what is left without function words and the most general verbs."""
    return len(_find_words(tokens)["lemma"])


# --- weights of words ----------------------------------------------------------------------------


def weigh_words(profiles: Sequence[Profile]) -> dict[str, dict[str, float]]:
    """For each bag, and `piece` for word pieces, the inverse sentence frequency of its words in the whole story."""
    out = {name: measure_rarity([words for p in profiles for words in p.bags[name]]) for name in BAGS}
    out["piece"] = measure_rarity([words for p in profiles for words in p.pieces])
    return out


def measure_rarity(sentences: Sequence[Sequence[str]]) -> dict[str, float]:
    """The inverse sentence frequency of each word, smoothed by `PRIOR_SENTENCES`."""
    counts = Counter(word for words in sentences for word in dict.fromkeys(words))
    return {word: math.log((len(sentences) + PRIOR_SENTENCES + 1) / (count + 0.5)) for word, count in counts.items()}


# --- similarities --------------------------------------------------------------------------------


def pair_features(a: Profile, b: Profile, weights: Mapping[str, Mapping[str, float]]) -> dict[str, Matrix]:
    """Each feature's (n, m) matrix for the kept sentences of two profiles, both of which have some."""
    out: dict[str, Matrix] = {}
    shape = (len(a.sentences), len(b.sentences))
    cosine = _product(a.vectors, b.vectors)
    lemmas = _Overlap.of(a, b, "lemma", weights)
    stems = _Overlap.of(a, b, "stem", weights)
    pieces = _match_pieces(a, b, weights["piece"])
    precision, recall = pieces.found_in_b, pieces.found_in_a
    soft = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    for name, scores in (
        ("cosine", cosine),
        ("tfidf", lemmas.cosine),
        ("stem", stems.cosine),
        ("jaccard", lemmas.jaccard),
        ("soft", soft),
        ("vote", (pieces.votes_for_b + pieces.votes_for_a) / 2),
        ("broad_vote", (pieces.broad_votes_for_b + pieces.broad_votes_for_a) / 2),
    ):
        out |= _relate(name, scores)
    out["lemma_shared"] = np.log1p(lemmas.shared)
    out["lemma_min"], out["lemma_max"] = lemmas.of_shorter, lemmas.of_longer
    out["soft_low"], out["soft_high"] = _ordered(precision, recall)
    out["soft_csls_low"], out["soft_csls_high"] = _ordered(csls(precision), csls(recall))
    out["vote_low"], out["vote_high"] = _ordered(pieces.votes_for_b, pieces.votes_for_a)
    out["broad_vote_low"], out["broad_vote_high"] = _ordered(pieces.broad_votes_for_b, pieces.broad_votes_for_a)
    out["cosine_tfidf"] = cosine * lemmas.cosine
    out["soft_jaccard"] = soft * lemmas.jaccard
    for name in BAGS[2:]:
        out |= _compare_bags(name, _Overlap.of(a, b, name, weights))
    said_a, said_b = a.speech[:, None], b.speech[None, :]
    out["speech_both"], out["speech_one"] = said_a * said_b, np.abs(said_a - said_b)
    out |= _compare_places(a, b)
    out |= _compare_centrality("centre", a.vectors.astype(np.float64) / EXACT, b.vectors.astype(np.float64) / EXACT)
    out |= _compare_centrality("word_centre", lemmas.left, lemmas.right)
    out["best_low"], out["best_high"] = _ordered(soft.max(axis=1)[:, None], soft.max(axis=0)[None, :])
    out["near_low"], out["near_high"] = _ordered(_top_mean(soft, 1), _top_mean(soft, 0))
    return {name: np.broadcast_to(matrix, shape) for name, matrix in out.items()}


def _product(left: NDArray[np.float32], right: NDArray[np.float32]) -> Matrix:
    out: Matrix = (left @ right.T).astype(np.float64) / EXACT**2
    return out


def _ordered(x: Matrix, y: Matrix) -> tuple[Matrix, Matrix]:
    """The lesser and the greater, so that no direction shows."""
    return np.minimum(x, y), np.maximum(x, y)


@dataclass(frozen=True, slots=True, eq=False)
class _Overlap:
    """How two articles' bags meet; every matrix is (n, m)."""

    shared: Matrix
    """Weight of the words in both."""
    jaccard: Matrix
    of_shorter: Matrix
    """Shared weight as a part of the lighter sentence's."""
    of_longer: Matrix
    weight_a: Matrix
    weight_b: Matrix
    left: Matrix
    """Unit TF-IDF rows (n, words)."""
    right: Matrix
    cosine: Matrix

    @classmethod
    def of(cls, a: Profile, b: Profile, name: str, weights: Mapping[str, Mapping[str, float]]) -> _Overlap:
        places: dict[str, int] = {}
        for words in (*a.bags[name], *b.bags[name]):
            for word in words:
                places.setdefault(word, len(places))
        weight = np.array([weights[name][word] for word in places] or [0.0], np.float64)
        counts_a, counts_b = _count(a.bags[name], places), _count(b.bags[name], places)
        has_a, has_b = np.minimum(counts_a, 1.0), np.minimum(counts_b, 1.0)
        shared: Matrix = (has_a * weight) @ has_b.T
        weight_a, weight_b = (has_a @ weight)[:, None], (has_b @ weight)[None, :]
        left, right = _unit_rows(np.log1p(counts_a) * weight), _unit_rows(np.log1p(counts_b) * weight)
        return cls(
            shared=shared,
            jaccard=shared / np.maximum(weight_a + weight_b - shared, 1e-9),
            of_shorter=shared / np.maximum(np.minimum(weight_a, weight_b), 1e-9),
            of_longer=shared / np.maximum(np.maximum(weight_a, weight_b), 1e-9),
            weight_a=weight_a,
            weight_b=weight_b,
            left=left,
            right=right,
            cosine=left @ right.T,
        )


def _count(sentences: Sequence[Iterable[str]], places: Mapping[str, int]) -> Matrix:
    out = np.zeros((len(sentences), max(len(places), 1)), np.float64)
    for row, words in enumerate(sentences):
        for word in words:
            out[row, places[word]] += 1.0
    return out


def _unit_rows(rows: Matrix) -> Matrix:
    unit: Matrix = rows / np.maximum(np.sqrt((rows * rows).sum(axis=1, keepdims=True)), 1e-9)
    return unit


@dataclass(frozen=True, slots=True, eq=False)
class _PieceMatch:
    """How the word pieces of two articles' sentences find each other; every matrix is (n, m), weighted by rarity."""

    found_in_b: Matrix
    """Mean over the pieces of a's sentence of the best cosine in b's: BERTScore's precision (Zhang et al. 2020, 3)."""
    found_in_a: Matrix
    """The same from b to a: its recall."""
    votes_for_b: Matrix
    """Mean over the pieces of a's sentence of the part of their vote that b's gets: each piece has one vote, and
    shares it out among all of b's sentences by the softmax of its best cosines there."""
    votes_for_a: Matrix
    broad_votes_for_b: Matrix
    """The same with a flatter softmax."""
    broad_votes_for_a: Matrix


_SHARP, _BROAD = 0.03, 0.1
# Temperatures; left out story by story, one of them gains less than both.


def _match_pieces(a: Profile, b: Profile, weights: Mapping[str, float]) -> _PieceMatch:
    (rows_a, starts_a, words_a), (rows_b, starts_b, words_b) = a.stack, b.stack
    weight_a, weight_b = (np.array([weights[w] if w else 0.0 for w in words]) for words in (words_a, words_b))
    scores = rows_a @ rows_b.T
    in_b = np.maximum.reduceat(scores, starts_b, axis=1).astype(np.float64) / EXACT**2
    in_a = np.maximum.reduceat(scores, starts_a, axis=0).T.astype(np.float64) / EXACT**2

    def over_a(values: Matrix) -> Matrix:
        return _weighted_means(values, starts_a, weight_a)

    def over_b(values: Matrix) -> Matrix:
        return _weighted_means(values, starts_b, weight_b).T

    return _PieceMatch(
        over_a(in_b),
        over_b(in_a),
        over_a(_share_votes(in_b, _SHARP)),
        over_b(_share_votes(in_a, _SHARP)),
        over_a(_share_votes(in_b, _BROAD)),
        over_b(_share_votes(in_a, _BROAD)),
    )


def _weighted_means(values: Matrix, starts: NDArray[np.intp], weight: NDArray[np.float64]) -> Matrix:
    """Of the rows (pieces) of each sentence."""
    total: Matrix = np.add.reduceat(values * weight[:, None], starts, axis=0)
    return total / np.maximum(np.add.reduceat(weight, starts), 1e-9)[:, None]


def _share_votes(scores: Matrix, temperature: float) -> Matrix:
    """Softmax of each row."""
    votes = np.exp((scores - scores.max(axis=1, keepdims=True)) / temperature)
    shares: Matrix = votes / votes.sum(axis=1, keepdims=True)
    return shares


# --- from similarities to features ---------------------------------------------------------------


def _top_mean(scores: Matrix, axis: int) -> Matrix:
    """Mean of the `NEAREST` highest scores along an axis, which is kept."""
    nearest = min(NEAREST, scores.shape[axis])
    top = np.sort(scores, axis=axis)
    top = top[:, -nearest:] if axis == 1 else top[-nearest:, :]
    mean: Matrix = top.mean(axis=axis, keepdims=True)
    return mean


def csls(scores: Matrix) -> Matrix:
    """Cross-domain similarity local scaling: each score against the best few of its row and of its column."""
    return 2 * scores - _top_mean(scores, 1) - _top_mean(scores, 0)


def _relate(name: str, scores: Matrix) -> dict[str, Matrix]:
    """A similarity by itself, and against the others in its row and column."""
    by_row = (scores - scores.mean(axis=1, keepdims=True)) / (scores.std(axis=1, keepdims=True) + 0.02)
    by_column = (scores - scores.mean(axis=0, keepdims=True)) / (scores.std(axis=0, keepdims=True) + 0.02)
    z_low, z_high = _ordered(by_row, by_column)
    rank_low, rank_high = _ordered(log_rank(scores, 1), log_rank(scores, 0))
    return {
        name: scores,
        f"{name}_csls": csls(scores),
        f"{name}_z_low": z_low,
        f"{name}_z_high": z_high,
        f"{name}_rank_low": rank_low,
        f"{name}_rank_high": rank_high,
    }


def log_rank(scores: Matrix, axis: int) -> Matrix:
    """log(1 + number of higher scores) along an axis; equal scores share their rank."""
    if axis == 0:
        return log_rank(np.ascontiguousarray(scores.T), 1).T
    order = np.argsort(-scores, axis=1)
    ordered = np.take_along_axis(scores, order, axis=1)
    place = np.broadcast_to(np.arange(scores.shape[1]), scores.shape).copy()
    place[:, 1:][ordered[:, 1:] == ordered[:, :-1]] = 0
    above = np.empty(scores.shape)
    np.put_along_axis(above, order, np.maximum.accumulate(place, axis=1).astype(np.float64), axis=1)
    return np.log1p(above)


def _compare_bags(name: str, overlap: _Overlap) -> dict[str, Matrix]:
    """Shared weight and shares of it; whether both have such words and none in common; whether one alone has."""
    has_a, has_b = overlap.weight_a > 0, overlap.weight_b > 0
    return {
        f"{name}_shared": np.log1p(overlap.shared),
        f"{name}_jaccard": overlap.jaccard,
        f"{name}_min": overlap.of_shorter,
        f"{name}_differ": (has_a & has_b & (overlap.shared <= 0)).astype(np.float64),
        f"{name}_one": (has_a ^ has_b).astype(np.float64),
    }


def _compare_places(a: Profile, b: Profile) -> dict[str, Matrix]:
    """Where the sentences stand in their articles, and how long sentences and articles are."""
    at_a, at_b = np.array(a.sentences, np.float64)[:, None], np.array(b.sentences, np.float64)[None, :]
    part_a, part_b = at_a / max(a.count - 1, 1), at_b / max(b.count - 1, 1)
    log_a, log_b = np.log1p(at_a), np.log1p(at_b)
    length_a, length_b = np.log1p(a.lengths)[:, None], np.log1p(b.lengths)[None, :]
    size_a, size_b = math.log(max(a.count, 1)), math.log(max(b.count, 1))
    whole = np.ones((1, 1))
    out: dict[str, Matrix] = {}
    out["part_low"], out["part_high"] = _ordered(part_a, part_b)
    out["part_apart"] = np.abs(part_a - part_b)
    out["place_low"], out["place_high"] = _ordered(log_a, log_b)
    out["place_apart"] = np.abs(log_a - log_b)
    out["both_first_two"] = ((at_a < 2) & (at_b < 2)).astype(np.float64)
    out["both_first_three"] = ((at_a < 3) & (at_b < 3)).astype(np.float64)
    out["one_first_two"] = ((at_a < 2) | (at_b < 2)).astype(np.float64)
    out["length_low"], out["length_high"] = _ordered(length_a, length_b)
    out["length_apart"] = np.abs(length_a - length_b)
    out["size"] = whole * (size_a + size_b)
    out["size_apart"] = whole * abs(size_a - size_b)
    return out


def _compare_centrality(name: str, a: Matrix, b: Matrix) -> dict[str, Matrix]:
    """How near the sentences are to the middle of their own and of the other article."""
    middle_a, middle_b = _unit_rows(a.mean(axis=0, keepdims=True))[0], _unit_rows(b.mean(axis=0, keepdims=True))[0]
    out: dict[str, Matrix] = {}
    out[f"{name}_own_low"], out[f"{name}_own_high"] = _ordered((a @ middle_a)[:, None], (b @ middle_b)[None, :])
    out[f"{name}_other_low"], out[f"{name}_other_high"] = _ordered((a @ middle_b)[:, None], (b @ middle_a)[None, :])
    return out
