from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.errors import ModelError
from compare.language import weights
from compare.language.cache import Cache
from compare.language.cached import read_together
from compare.language.encoding import BUNDLED as ENCODER
from compare.language.reader import BUNDLED, COLUMNS, VERDICTS, OnnxReader, load_reader, reader_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.language.reader import MarkedSpans


def marked(a: str, b: str) -> MarkedSpans:
    """Two sentences in which [brackets] mark the spans."""
    (text_a, span_a), (text_b, span_b) = (
        (side.replace("[", "").replace("]", ""), (side.index("["), side.index("]") - 1)) for side in (a, b)
    )
    return text_a, span_a, text_b, span_b


# Written for these tests; none stands in what the reader was trained on.
UNEQUAL = [
    marked("The council [approved] the bridge on Tuesday.", "The council [voted down] the bridge on Tuesday."),
    marked("[All nine] climbers were found alive.", "[None] of the climbers survived."),
    marked("The mill [will stay open], its owner said.", "The owner announced that the mill [is to close]."),
    marked("Police [have arrested two men] over the robbery.", "[No one has been arrested] over the robbery so far."),
    marked("At least [41] people were hurt in the crash.", "The crash injured [27] passengers, the railway said."),
]
EQUAL = [
    marked("The council [approved] the bridge on Tuesday.", "The bridge [got the go-ahead] from the council."),
    marked("[All nine] climbers were found alive.", "The [nine] climbers survived."),
    marked("The crash hurt [a dozen] people on Monday.", "On Monday [12] people were injured in the crash."),
    marked("Police [have arrested two men] over the robbery.", "Two men [were detained] after the robbery."),
    marked("The crash hurt 12 people [on Monday].", "[On Monday] a dozen people were injured in the crash."),
]
TEXTS = ["The council approved the bridge on Tuesday.", "Café \ud800 owners’ protest, 41 hurt", "word " * 300 + "end"]


@pytest.fixture(scope="module")
def reader() -> OnnxReader:
    return OnnxReader()


class TestBundledReader:
    def test_reads_plain_pairs(self, reader: OnnxReader) -> None:
        # Seven in ten is what it reaches on plain pairs; benchmarks/reader.md measures far wording.
        unequal = reader.score([*UNEQUAL, *EQUAL])[:, :2].sum(axis=1) > 0.5
        assert sum(unequal == [True] * len(UNEQUAL) + [False] * len(EQUAL)) >= 7, unequal.tolist()

    @pytest.mark.parametrize("pair", [*UNEQUAL, *EQUAL])
    def test_a_sentence_agrees_with_itself(self, reader: OnnxReader, pair: MarkedSpans) -> None:
        text, span, _, _ = pair
        # How many are above 0.1 is counted in benchmarks/reader.md.
        scores = reader.score([(text, span, text, span)])[0]
        assert scores.argmax() == VERDICTS.index("agree")
        assert scores[:2].sum() < 0.3

    def test_shape_and_sums(self, reader: OnnxReader) -> None:
        scores = reader.score(UNEQUAL)
        assert scores.shape == (len(UNEQUAL), len(VERDICTS))
        assert scores.dtype == np.float32
        assert np.allclose(scores.sum(axis=1), 1, atol=1e-6)
        assert reader.score([]).shape == (0, len(VERDICTS))

    def test_sides_changed_about_change_nothing(self, reader: OnnxReader) -> None:
        turned = [(b, span_b, a, span_a) for a, span_a, b, span_b in UNEQUAL]
        assert np.array_equal(reader.score(turned), reader.score(UNEQUAL))

    def test_the_marks_are_read(self, reader: OnnxReader) -> None:
        text = "The strike hurt 41 people on Tuesday and 12 on Friday."
        spans = [(16, 18), (29, 36), (41, 43), (47, 53)]
        assert len({reader.score([(text, spans[0], text, span)]).tobytes() for span in spans}) == len(spans)

    @settings(max_examples=15, deadline=None)
    @given(st.lists(st.sampled_from([*UNEQUAL, *EQUAL]), max_size=4))
    def test_no_pair_touches_another(self, pairs: list[MarkedSpans]) -> None:
        together = load_reader().score(pairs)
        for n, pair in enumerate(pairs):
            assert np.array_equal(load_reader().score([pair])[0], together[n])

    def test_all_spans_of_two_sentences_in_one_run(self, reader: OnnxReader) -> None:
        a = "The strike hurt 41 people on Tuesday and 12 on Friday, police said, and nobody has been charged yet."
        b = "Police have charged one man over the attack on Tuesday, in which 27 were hurt; on Friday it was a dozen."
        words = [[m.span() for m in re.finditer(r"\w+", text)] for text in (a, b)]
        marked_spans = [(a, x, b, y) for x in words[0] for y in words[1][::3]]
        together = reader.read(marked_spans)
        for n in range(0, len(marked_spans), 17):
            assert np.array_equal(reader.read([marked_spans[n]])[0], together[n])

    def test_clashing_words_stay_with_their_side(self, reader: OnnxReader) -> None:
        turned = reader.read([(b, span_b, a, span_a) for a, span_a, b, span_b in UNEQUAL])
        assert np.array_equal(turned[:, [0, 1, 2, 3, 5, 4]], reader.read(UNEQUAL))

    @pytest.mark.parametrize("text", TEXTS)
    @pytest.mark.parametrize("other", TEXTS)
    @pytest.mark.parametrize("at", ["first", "last", "all"])
    def test_long_and_odd_texts(self, reader: OnnxReader, text: str, other: str, at: str) -> None:
        def span(of: str) -> tuple[int, int]:
            return {"first": (0, 4), "last": (len(of) - 4, len(of)), "all": (0, len(of))}[at]

        scores = reader.score([(text, span(text), other, span(other))])
        assert np.isfinite(scores).all()

    def test_what_is_far_from_the_span_is_cut(self, reader: OnnxReader) -> None:
        near = "The owner said that the mill will close in May, and that all 90 jobs go."
        span = (near.index("will close"), near.index(" in May"))
        long = near + " He spoke at length." * 60
        longer = long + " Then he left." * 20
        other = marked("The mill [stays open].", "[x]")
        assert np.array_equal(
            reader.score([(other[0], other[1], long, span)]), reader.score([(other[0], other[1], longer, span)])
        )

    @pytest.mark.parametrize("span", [(3, 3), (3, 4), (90, 99)])
    def test_span_without_a_word(self, reader: OnnxReader, span: tuple[int, int]) -> None:
        with pytest.raises(ValueError, match="holds no word"):
            reader.score([("The mill closes.", span, "The mill closes.", (0, 3))])

    def test_threads_change_no_bit(self, reader: OnnxReader) -> None:
        code = (
            "import sys, json; from compare.language.reader import load_reader\n"
            "print(load_reader().score(json.loads(sys.argv[1])).tobytes().hex())"
        )
        done = subprocess.run(
            [sys.executable, "-c", code, json.dumps(UNEQUAL)],
            env={"OMP_NUM_THREADS": "1", "PYTHONHASHSEED": "7", "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == reader.score(UNEQUAL).tobytes().hex()

    def test_size(self) -> None:
        assert len(BUNDLED.read("model.onnx")) + len(ENCODER.read("model.onnx")) <= 40_000_000

    def test_name_is_that_of_the_weights(self, reader: OnnxReader) -> None:
        assert reader_name() == reader.name
        assert reader.name.startswith("factdiff-reader-int8@")


class TestBundle:
    @pytest.mark.parametrize(
        ("spoil", "says"),
        [
            pytest.param(lambda f: (f / "reader/model.onnx").write_bytes(b"other"), "SHA-256", id="other weights"),
            pytest.param(lambda f: (f / "reader/model.onnx").unlink(), "cannot be read", id="weights missing"),
            pytest.param(lambda f: (f / "reader/reader.json").write_text("{"), "reader.json", id="broken card"),
            pytest.param(
                lambda f: (f / "encoder/encoder.json").write_text(
                    (f / "encoder/encoder.json").read_text().replace(ENCODER.card["sha256"]["model.onnx"], "0" * 64)
                ),
                "another encoder",
                id="other encoder",
            ),
        ],
    )
    def test_that_is_not_what_it_should_be(
        self, spoil: Callable[[Path], object], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("reader", "encoder"):
            (tmp_path / name).mkdir()
            for path in Path(str(weights.data_folder() / name)).iterdir():
                (tmp_path / name / path.name).write_bytes(path.read_bytes())
        spoil(tmp_path)
        monkeypatch.setattr(weights, "data_folder", lambda: tmp_path)
        with pytest.raises(ModelError, match=says):
            OnnxReader()


class TestCache:
    def test_reads_back_the_same_bits(self, tmp_path: Path) -> None:
        cache = Cache(tmp_path)
        first = read_together(UNEQUAL, cache=cache)
        assert np.array_equal(read_together(UNEQUAL, cache=cache), first)
        assert np.array_equal(read_together(UNEQUAL), first)

    def test_other_marks_are_another_entry(self, tmp_path: Path) -> None:
        cache = Cache(tmp_path)
        a, span_a, b, _ = UNEQUAL[0]
        found = [read_together([(a, span_a, b, span)], cache=cache) for span in ((4, 11), (12, 22))]
        assert not np.array_equal(*found)

    def test_nothing_to_read(self, tmp_path: Path) -> None:
        assert read_together([], cache=Cache(tmp_path)).shape == (0, len(COLUMNS))
        assert not any(tmp_path.iterdir())

    def test_hit_needs_no_inference_library(self, tmp_path: Path) -> None:
        read_together(UNEQUAL, cache=Cache(tmp_path))
        code = (
            "import sys, json; from compare.language.cache import Cache\n"
            "from compare.language.cached import read_together\n"
            "read_together(json.loads(sys.argv[2]), cache=Cache(sys.argv[1]))\n"
            "assert not {'onnxruntime', 'tokenizers', 'torch'} & set(sys.modules)"
        )
        subprocess.run([sys.executable, "-c", code, str(tmp_path), json.dumps(UNEQUAL)], check=True)
