from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import compare
from compare.errors import ModelError
from compare.language import weights
from compare.language.cache import Cache
from compare.language.cached import judged
from compare.language.contradiction import (
    BUNDLED,
    CrossEncoderModel,
    OnnxContradictionModel,
    contradiction_model_name,
    find_label_columns,
    load_contradiction_model,
)
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

# Written for these tests; none stands in what the model was trained on.
CONTRADICTED = [
    ("The two ministers shook hands and talked for an hour.", "The minister refused to meet his counterpart."),
    ("The council approved the bridge on Tuesday.", "The council voted the bridge down on Tuesday."),
    ("All nine climbers were found alive.", "None of the climbers survived."),
    ("The mill will stay open, its owner said.", "The owner announced that the mill is to close."),
    ("Police have arrested two men over the robbery.", "No one has been arrested over the robbery, police said."),
]
ENTAILED = [
    ("The two ministers shook hands and talked for an hour.", "The ministers met."),
    ("The council approved the bridge on Tuesday.", "The bridge got the go-ahead from the council."),
    ("All nine climbers were found alive.", "The climbers survived."),
]
OPEN = [
    ("The council approved the bridge on Tuesday.", "The bridge is to be painted green."),
    ("Police have arrested two men over the robbery.", "The robbers got away with 40,000 euros in jewellery."),
    ("The mill will stay open, its owner said.", "The mill was built by the owner's grandfather."),
]
TEXTS = st.text(st.characters(codec="utf-8"), max_size=60) | st.sampled_from([t for p in CONTRADICTED for t in p])


@pytest.fixture(scope="module")
def model() -> OnnxContradictionModel:
    return OnnxContradictionModel()


class TestBundledModel:
    def test_reads_plain_pairs(self, model: OnnxContradictionModel) -> None:
        # Nine in ten is what it reaches on plain pairs; three in four on those of benchmarks/contradiction-model.md.
        labelled = [(p, column) for column, pairs in enumerate((ENTAILED, OPEN, CONTRADICTED)) for p in pairs]
        found = model.score([pair for pair, _ in labelled]).argmax(axis=1)
        assert sum(found == [column for _, column in labelled]) >= 9, found.tolist()

    def test_shape_and_sums(self, model: OnnxContradictionModel) -> None:
        scores = model.score(CONTRADICTED)
        assert scores.shape == (5, 3)
        assert scores.dtype == np.float32
        assert np.allclose(scores.sum(axis=1), 1, atol=1e-6)
        assert model.score([]).shape == (0, 3)

    @settings(max_examples=25, deadline=None)
    @given(st.lists(st.tuples(TEXTS, TEXTS), max_size=4))
    def test_no_pair_touches_another(self, pairs: list[tuple[str, str]]) -> None:
        model = load_contradiction_model()
        together = model.score(pairs)
        for n, pair in enumerate(pairs):
            assert np.array_equal(model.score([pair])[0], together[n])

    def test_long_and_odd_texts(self, model: OnnxContradictionModel) -> None:
        scores = model.score([("word " * 5000, "\ud800"), ("", ""), ("\x00", "a" * 100_000)])
        assert np.isfinite(scores).all()

    def test_threads_change_no_bit(self, model: OnnxContradictionModel) -> None:
        code = (
            "import sys, json; from compare.language.contradiction import load_contradiction_model as f\n"
            "print(f().score([tuple(p) for p in json.loads(sys.argv[1])]).tobytes().hex())"
        )
        done = subprocess.run(
            [sys.executable, "-c", code, json.dumps(CONTRADICTED)],
            env={"OMP_NUM_THREADS": "1", "PYTHONHASHSEED": "7", "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == model.score(CONTRADICTED).tobytes().hex()

    def test_size(self) -> None:
        assert len(BUNDLED.read("model.onnx")) <= 25_000_000

    def test_name_is_that_of_the_weights(self, model: OnnxContradictionModel) -> None:
        assert contradiction_model_name() == model.name
        assert model.name.startswith("factdiff-contradiction-int8@")

    @pytest.mark.parametrize(
        ("spoil", "says"),
        [
            pytest.param(lambda f: (f / "model.onnx").write_bytes(b"other"), "SHA-256", id="other weights"),
            pytest.param(lambda f: (f / "model.onnx").unlink(), "cannot be read", id="weights missing"),
            pytest.param(lambda f: (f / "contradiction.json").write_text("{"), "contradiction.json", id="broken card"),
        ],
    )
    def test_bundle_that_is_not_what_it_should_be(
        self, spoil: Callable[[Path], object], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("contradiction", "encoder"):
            (tmp_path / name).mkdir()
            for path in Path(str(weights.data_folder() / name)).iterdir():
                (tmp_path / name / path.name).write_bytes(path.read_bytes())
        spoil(tmp_path / "contradiction")
        monkeypatch.setattr(weights, "data_folder", lambda: tmp_path)
        with pytest.raises(ModelError, match=says):
            OnnxContradictionModel()


class TestCache:
    def test_reads_back_the_same_bits(self, tmp_path: Path) -> None:
        cache = Cache(tmp_path)
        first = judged(CONTRADICTED, cache=cache)
        assert np.array_equal(judged(CONTRADICTED, cache=cache), first)
        assert np.array_equal(judged(CONTRADICTED), first)

    def test_hit_needs_no_inference_library(self, tmp_path: Path) -> None:
        judged(CONTRADICTED, cache=Cache(tmp_path))
        code = (
            "import sys, json; from compare.language.cache import Cache; from compare.language.cached import judged\n"
            "judged([tuple(p) for p in json.loads(sys.argv[2])], cache=Cache(sys.argv[1]))\n"
            "assert not {'onnxruntime', 'tokenizers', 'torch'} & set(sys.modules)"
        )
        subprocess.run([sys.executable, "-c", code, str(tmp_path), json.dumps(CONTRADICTED)], check=True)


class TestPublicFunction:
    def test_same_as_the_model(self, model: OnnxContradictionModel, tmp_path: Path) -> None:
        scores = compare.contradiction_scores(CONTRADICTED, settings=Settings(cache_dir=tmp_path))
        assert np.array_equal(scores, model.score(CONTRADICTED))

    def test_nothing_to_score(self) -> None:
        assert compare.contradiction_scores([]).shape == (0, 3)


class TestLabels:
    @pytest.mark.parametrize(
        ("names", "columns"),
        [
            ({0: "entailment", 1: "neutral", 2: "contradiction"}, [0, 1, 2]),
            ({0: "CONTRADICTION", 1: "ENTAILMENT", 2: "NEUTRAL"}, [1, 2, 0]),
            ({0: "contradicts", 1: "neutral", 2: "entails"}, [2, 1, 0]),
        ],
    )
    def test_order_is_read(self, names: dict[int, str], columns: list[int]) -> None:
        assert find_label_columns("m", names) == columns

    @pytest.mark.parametrize(
        "names",
        [
            {0: "LABEL_0", 1: "LABEL_1", 2: "LABEL_2"},
            {0: "entailment", 1: "not_entailment"},
            {0: "entailment", 1: "neutral", 2: "contradiction", 3: "other"},
            {},
        ],
    )
    def test_other_labels_are_refused(self, names: dict[int, str]) -> None:
        with pytest.raises(ModelError, match="id2label"):
            find_label_columns("m", names)


class TestCrossEncoder:
    def test_any_cross_encoder_with_three_labels(self, tmp_path: Path) -> None:
        torch = pytest.importorskip("torch")
        transformers = pytest.importorskip("transformers")
        words = sorted({w.lower().strip(".,") for p in CONTRADICTED for t in p for w in t.split()})
        vocabulary = tmp_path / "vocab.txt"
        vocabulary.write_text("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *words]))
        torch.manual_seed(0)
        config = transformers.BertConfig(
            vocab_size=5 + len(words),
            hidden_size=16,
            num_hidden_layers=1,
            num_attention_heads=2,
            intermediate_size=16,
            id2label={0: "contradiction", 1: "entailment", 2: "neutral"},
            label2id={"contradiction": 0, "entailment": 1, "neutral": 2},
        )
        network = transformers.BertForSequenceClassification(config).eval()
        tokenizer = transformers.BertTokenizerFast(str(vocabulary))
        folder = tmp_path / "mine"
        network.save_pretrained(folder)
        tokenizer.save_pretrained(folder)
        model = CrossEncoderModel(str(folder))
        scores = model.score(CONTRADICTED)
        assert model.name.startswith("mine@")
        for (one, other), row in zip(CONTRADICTED, scores, strict=True):
            with torch.no_grad():
                logits = network(**tokenizer(one, other, return_tensors="pt")).logits[0].softmax(-1).numpy()
            assert np.allclose(row, logits[[1, 2, 0]], atol=1e-5)

    def test_folder_without_a_model(self, tmp_path: Path) -> None:
        with pytest.raises(ModelError, match="contradiction model"):
            CrossEncoderModel(str(tmp_path))
