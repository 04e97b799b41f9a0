from __future__ import annotations

import dataclasses
import json
import math
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.alignment import features as alignment_features
from compare.alignment import scoring as alignment
from compare.alignment.scoring import align_sources, load_model, model_from_json, score_matrix
from compare.errors import ModelError
from compare.facts.datelines import count_dateline_tokens
from compare.language.weights import data_folder
from compare.model import Article, Parse, SentenceRef, Source, Token

if TYPE_CHECKING:
    from compare.model import Alignment

WIDTH = 24


def word_vector(word: str) -> np.ndarray:
    """A unit row that depends on the word's letters alone."""
    digest = sha256(word.encode()).digest()
    row = np.frombuffer(digest[:WIDTH], np.uint8).astype(np.float32) - 127.5
    return row / np.linalg.norm(row)


def make_source(source_id: str, sentences: list[str]) -> Source:
    """A source without models: every word a noun (numbers apart), vectors from the words' hashes."""
    text = "\n\n".join(sentences)
    tokens: list[Token] = []
    spans, ranges, vectors, pieces, texts = [], [], [], [], []
    at = 0
    for n, sentence in enumerate(sentences):
        first = len(tokens)
        offset = at
        for word in sentence.split():
            start = text.index(word, offset)
            offset = start + len(word)
            small = word in {"the", "of", "a", "in", "by"} or not word[0].isalnum()
            pos = "DET" if small else "NUM" if word.isdigit() else "PROPN" if word[0].isupper() else "NOUN"
            lemma = word.lower()
            tokens.append(
                Token(len(tokens), start, offset, word, lemma, pos, "NN", "dep", first, n, "PERSON" * (pos == "PROPN"))
            )
        spans.append((at, at + len(sentence)))
        ranges.append((first, len(tokens)))
        at += len(sentence) + 2
        words = [w.lower() for w in sentence.split()]
        rows = np.array([word_vector(w) for w in words], np.float32).reshape(-1, WIDTH)
        texts.append(tuple(words))
        pieces.append(rows)
        mean = rows.sum(axis=0) if len(rows) else np.ones(WIDTH, np.float32)
        vectors.append(mean / np.linalg.norm(mean))
    return Source(
        id=source_id,
        article=Article.from_text(text, outlet=source_id, published=date(2024, 3, 1)),
        parse=Parse(text, tuple(tokens), tuple(spans), tuple(ranges)),
        vectors=np.array(vectors, np.float32).reshape(-1, WIDTH),
        token_vectors=tuple(pieces),
        token_texts=tuple(texts),
    )


FERRY_A = [
    "Ferry sinks off Maralag killing 19 passengers",
    "The ferry Santa Corazon sank in a storm on Sunday killing 19 passengers",
    "Captain Rodel Samonte surrendered to island police on Monday evening",
    "Fishermen rescued 112 people in outrigger boats before dawn",
    "The owner Pacific Reyes promised 200000 pesos to each bereaved family",
    "Weather bureau forecasters had hoisted a gale warning",
]
FERRY_B = [
    "Captain of sunken ferry held as toll reaches 19",
    "Police hold Captain Rodel Samonte after the ferry Santa Corazon sank killing 19 passengers",
    "Pacific Reyes said each bereaved family would receive 200000 pesos",
    "Outrigger boats crewed by fishermen rescued 112 people",
    "Divers will search the wreck again at first light",
    "Parliament opens hearings into shipping safety next month",
]
FERRY_C = [
    "Hearings into shipping safety open next month in Parliament",
    "Fishermen in outrigger boats rescued 112 people",
    "Gale warning hoisted by weather bureau forecasters",
]


def places(pairs: tuple[Alignment, ...]) -> set[tuple[SentenceRef, SentenceRef]]:
    return {(p.a, p.b) for p in pairs}


def test_the_same_facts_align_and_others_do_not() -> None:
    strict, loose = align_sources([make_source("a", FERRY_A), make_source("b", FERRY_B)])
    found = {(p.a.sentence, p.b.sentence) for p in strict}
    assert {(3, 3), (4, 2), (2, 1)} <= found
    assert not {(5, 5), (5, 4), (3, 5), (4, 4)} & found
    assert places(strict) <= places(loose)


def test_alignments_are_many_to_many() -> None:
    strict, _ = align_sources([make_source("a", FERRY_A), make_source("b", FERRY_B)])
    partners = [p.b.sentence for p in strict]
    assert len(partners) > len(set(partners))


def test_every_index_is_valid_and_best_comes_first() -> None:
    sources = [make_source("a", FERRY_A), make_source("b", FERRY_B), make_source("c", FERRY_C)]
    strict, loose = align_sources(sources)
    sizes = {s.id: len(s.parse.sentences) for s in sources}
    for pair in loose:
        assert 0 <= pair.a.sentence < sizes[pair.a.source]
        assert 0 <= pair.b.sentence < sizes[pair.b.source]
        assert pair.a.source < pair.b.source
        assert 0 <= pair.score <= 1
        assert pair.score == round(pair.score, 4)
    assert [p.score for p in loose] == sorted((p.score for p in loose), reverse=True)
    assert {p.a.source + p.b.source for p in strict} == {"ab", "ac", "bc"}
    assert strict == loose[: len(strict)]


def test_order_and_ids_of_outlets_change_no_score() -> None:
    texts = {"a": FERRY_A, "b": FERRY_B, "c": FERRY_C}
    expected = None
    for order in ("abc", "acb", "bac", "bca", "cab", "cba"):
        ids = dict(zip("xyz", order, strict=True))
        _, loose = align_sources([make_source(new, texts[old]) for new, old in ids.items()])
        found = {
            (frozenset({(ids[p.a.source], p.a.sentence), (ids[p.b.source], p.b.sentence)}), p.score, p.shared_copy)
            for p in loose
        }
        expected = expected or found
        assert found == expected


WORDS = st.sampled_from("ferry storm Samonte police 19 112 sank rescued the of island owner pesos Reyes -".split())
ARTICLES = st.lists(st.lists(WORDS, min_size=1, max_size=9).map(" ".join), min_size=0, max_size=11)


@settings(max_examples=60, deadline=None)
@given(ARTICLES, ARTICLES)
def test_swapping_turns_the_scores(left: list[str], right: list[str]) -> None:
    there = score_matrix(make_source("a", left), make_source("b", right))
    back = score_matrix(make_source("a", right), make_source("b", left))
    assert there.shape == (len(left), len(right))
    assert there.dtype == np.float32
    assert np.isfinite(there).all()
    assert there.min(initial=0) >= 0
    assert there.max(initial=0) <= 1
    if left != right:
        np.testing.assert_array_equal(there, back.T)


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param([], id="no sentence"),
        pytest.param(["Sgt."], id="a scrap"),
        pytest.param(["By Ruth Okafor"], id="a byline"),
        pytest.param(["of the"], id="no content word"),
        pytest.param(["Tim Fanning"], id="a name"),
    ],
)
def test_what_states_nothing_aligns_with_nothing(sentences: list[str]) -> None:
    other = [*FERRY_A, "By Ruth Okafor", "of the", "Sgt.", "Tim Fanning"]
    assert align_sources([make_source("a", sentences), make_source("b", other)]) == ((), ())
    assert not score_matrix(make_source("a", sentences), make_source("b", other)).any()


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(FERRY_A[1], True, id="the same words"),
        pytest.param(FERRY_A[1].replace("Sunday", "Monday"), True, id="one word of thirteen changed"),
        pytest.param(FERRY_A[1].replace("in a storm on Sunday", "late"), False, id="a third cut"),
    ],
)
def test_wire_copy_is_marked_and_always_aligned(other: str, *, expected: bool) -> None:
    a = make_source("a", ["Council approves budget for new library", *FERRY_A])
    b = make_source("b", [*FERRY_C, other, "Mayor Okafor praised the library plan"])
    strict, _ = align_sources([a, b])
    copies = {(p.a.sentence, p.b.sentence) for p in strict if p.shared_copy}
    assert copies == ({(2, 3)} if expected else set())


def test_a_short_sentence_in_common_is_no_wire_copy() -> None:
    a, b = make_source("a", [*FERRY_A, "Police said so Monday"]), make_source("b", [*FERRY_B, "Police said so Monday"])
    assert not [p for p in align_sources([a, b])[1] if p.shared_copy]


def test_a_dateline_brings_nobody_together() -> None:
    plain = make_source("a", ["Okafor praised harvest festival volunteers", *FERRY_A])
    dated = make_source("a", ["MARALAG Island — Okafor praised harvest festival volunteers", *FERRY_A])
    others = ["MARALAG Island — Schools stay closed until Thursday", *FERRY_B]
    profile = alignment_features.build_profile(dated)
    assert "maralag" not in profile.bags["lemma"][0]
    assert "maralag" not in profile.pieces[0]
    assert profile.bags["lemma"][0] == alignment_features.build_profile(plain).bags["lemma"][0]
    assert score_matrix(dated, make_source("b", others))[0, 0] < load_model().strict


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("MANILA_NOUN ,_PUNCT May_PROPN 3_NUM —_PUNCT Two_NUM died_VERB", 5, id="dateline"),
        pytest.param("NATO_PROPN troops_NOUN left_VERB —_PUNCT officials_NOUN", 0, id="a verb before the dash"),
        pytest.param("NATO_PROPN -~PUNCT led~VERB troops_NOUN left_VERB", 0, id="a hyphen"),
        pytest.param("Troops_NOUN —_PUNCT Two_NUM died_VERB", 0, id="no capitals"),
        pytest.param("MANILA_PROPN —_PUNCT", 0, id="nothing after it"),
    ],
)
def test_datelines(words: str, expected: int) -> None:
    tokens, at = [], 0
    for n, word in enumerate(words.split()):
        text, pos = word.replace("~", "_").split("_")
        at += "~" not in word
        tokens.append(Token(n, at, at + len(text), text, text.lower(), pos, "", "", 0, 0))
        at += len(text)
    assert count_dateline_tokens(tokens) == expected


def test_blocks_of_long_articles_cover_every_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "MAX_BLOCK", 4)
    a, b = make_source("a", FERRY_A * 2), make_source("b", FERRY_B)
    scores = score_matrix(a, b)
    assert (scores > 0).all()
    np.testing.assert_array_equal(scores, score_matrix(b, a).T)


def test_sources_without_vectors_still_align() -> None:
    a, b = (
        dataclasses.replace(make_source(i, t), vectors=None, token_vectors=(), token_texts=())
        for i, t in (("a", FERRY_A), ("b", FERRY_B))
    )
    assert np.isfinite(score_matrix(a, b)).all()


def test_the_same_call_gives_the_same_result() -> None:
    sources = [make_source("a", FERRY_A), make_source("b", FERRY_B), make_source("c", FERRY_C)]
    assert align_sources(sources) == align_sources(sources)


def test_csls_and_ranks_as_defined() -> None:
    scores = np.array([[0.9, 0.1], [0.2, 0.4], [0.2, 0.3]])
    csls = alignment_features.csls(scores)
    assert csls[0, 0] == pytest.approx(2 * 0.9 - (0.9 + 0.1) / 2 - (0.9 + 0.2 + 0.2) / 3)
    ranks = alignment_features.log_rank(scores, 0)
    np.testing.assert_allclose(ranks[:, 0], [0, math.log(2), math.log(2)])


def test_the_shipped_weights_fit_the_features() -> None:
    model = load_model()
    features = alignment_features.pair_features(
        *(alignment_features.build_profile(make_source(i, t)) for i, t in (("a", FERRY_A), ("b", FERRY_B))),
        alignment_features.weigh_words(
            [alignment_features.build_profile(make_source(i, t)) for i, t in (("a", FERRY_A), ("b", FERRY_B))]
        ),
    )
    assert set(model.story.features) <= set(features)
    assert set(model.lone.features) <= set(features)
    assert 0 < model.loose < model.strict < 1
    assert load_model().name.startswith("lr-")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("[]", id="no object"),
        pytest.param(json.dumps({"story": {}}), id="parts missing"),
    ],
)
def test_broken_weights_are_told(text: str) -> None:
    with pytest.raises(ModelError, match="the alignment weights"):
        model_from_json(text)


def test_units_without_a_weight_a_feature_are_told() -> None:
    data = json.loads((data_folder() / "alignment.json").read_text(encoding="utf-8"))
    data["story"]["units"][0]["weights"].pop()
    with pytest.raises(ModelError, match="the alignment weights"):
        model_from_json(json.dumps(data))


def test_sums_of_the_network_are_exact() -> None:
    network = load_model().story
    draw = np.random.default_rng(1)
    rows = {
        name: draw.normal(m, s, (7, 5))
        for name, m, s in zip(network.features, network.mean, network.scale, strict=True)
    }
    odds = network.log_odds(rows)
    turned = network.log_odds({name: np.asfortranarray(matrix.T) for name, matrix in rows.items()})
    single = [
        [network.log_odds({n: m[i : i + 1, j : j + 1] for n, m in rows.items()})[0, 0] for j in range(5)]
        for i in range(7)
    ]
    np.testing.assert_array_equal(odds, turned.T)
    np.testing.assert_array_equal(odds, single)
    assert np.abs(network.hidden).max() < 2**16
    assert all((part == np.rint(part)).all() for part in (network.hidden, network.weights, network.outputs))


# --- with the real models ------------------------------------------------------------------------


def read_real(source_id: str, sentences: list[str]) -> Source:
    from compare.language.encoding import load_encoder
    from compare.language.parsing import join_lines, parse_text

    parse = join_lines(parse_text("\n".join(sentences)))
    encoding = load_encoder().encode_tokens([parse.sentence_text(n) for n in range(len(parse.sentences))])
    return Source(
        id=source_id,
        article=Article.from_text(parse.text, outlet=source_id),
        parse=parse,
        vectors=encoding.vectors,
        token_vectors=encoding.token_vectors,
        token_texts=encoding.token_texts,
    )


@pytest.mark.model
def test_ledes_align_and_another_topic_does_not() -> None:
    a = read_real(
        "a",
        [
            "Ferry capsizes off Maralag, 19 dead",
            "Nineteen people drowned when a ferry capsized in heavy seas off Maralag on Sunday night.",
            "The captain gave himself up to the police on Monday, officials said.",
            "The owner said it would pay 200,000 pesos to each bereaved family.",
            "The weather bureau had issued a gale warning hours earlier.",
        ],
    )
    b = read_real(
        "b",
        [
            "At least 19 lives lost as Philippine ferry goes down",
            "A ferry with 138 people aboard overturned near the island of Maralag, killing 19 of them.",
            "Each family that lost someone will get 200,000 pesos, the company promised.",
            "Its captain was arrested on Monday.",
            "Elsewhere, the central bank left interest rates unchanged.",
        ],
    )
    strict, loose = align_sources([a, b])
    found = {(p.a.sentence, p.b.sentence) for p in strict}
    assert {(0, 0), (1, 1), (3, 2), (2, 3)} <= found
    assert not [p for p in loose if p.b.sentence == 4 and p.score > 0.15]


@pytest.mark.model
@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        pytest.param(
            "Nineteen people drowned when a ferry sank.", "The ferry sank, and 19 people died.", True, id="same"
        ),
        pytest.param("Nineteen people drowned when a ferry sank.", "The bank raised its key rate.", False, id="other"),
    ],
)
def test_two_lone_sentences(left: str, right: str, *, same: bool) -> None:
    ((score,),) = score_matrix(read_real("a", [left]), read_real("b", [right]))
    assert (score >= load_model().strict) == same
