from __future__ import annotations

import argparse
import importlib.util
import json
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

import compare.language.cache as cache_module
from compare.cli import main
from compare.commands.options import read_size
from compare.language.cache import Cache, open_cache
from compare.language.cached import (
    encoded,
    load_encoding,
    load_parse,
    pack_encoding,
    pack_parse,
    parsed,
    store_encoding,
    store_parse,
    unpack_encoding,
    unpack_parse,
)
from compare.language.encoding import Encoding
from compare.model import Parse, Token
from compare.settings import Settings

KEY = "ab" + 62 * "1"
CLEARING_KEY = "0" + 63 * "2"
TEXT = "Ferry sinks off Hallvik\n\nTwo people died on Monday, police said."


def only_file(folder: Path) -> Path:
    (path,) = (p for p in folder.rglob("*") if p.is_file())
    return path


class TestStore:
    def test_what_was_put_is_got(self, tmp_path: Path) -> None:
        for data in (b"", b"x", bytes(range(256)) * 5000):
            Cache(tmp_path).put("parse", KEY, data)
            assert Cache(tmp_path).get("parse", KEY) == data

    def test_nothing_put_nothing_got(self, tmp_path: Path) -> None:
        cache = Cache(tmp_path / "new")
        cache.put("parse", KEY, b"x")
        assert cache.get("encoding", KEY) is None
        assert cache.get("parse", "cd" + KEY[2:]) is None

    def test_default_folder_is_the_users(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setattr("platformdirs.user_cache_path", lambda name, **_: tmp_path / name)
        assert Cache().folder == tmp_path / "factdiff"

    def test_no_left_overs_beside_the_entry(self, tmp_path: Path) -> None:
        for _ in range(3):
            Cache(tmp_path).put("parse", KEY, b"x")
        assert only_file(tmp_path).name == KEY[2:]

    @pytest.mark.parametrize("keep", [0, 1, 15, 20, 39, 40, 41, 100, 1039])
    def test_torn_file_is_a_miss(self, tmp_path: Path, keep: int) -> None:
        cache = Cache(tmp_path)
        cache.put("parse", KEY, b"y" * 1000)
        path = only_file(tmp_path)
        path.write_bytes(path.read_bytes()[:keep])
        assert cache.get("parse", KEY) is None
        cache.put("parse", KEY, b"again")
        assert cache.get("parse", KEY) == b"again"

    @pytest.mark.parametrize("at", [0, 17, 30, 500, -1])
    def test_flipped_bit_is_a_miss(self, tmp_path: Path, at: int) -> None:
        cache = Cache(tmp_path)
        cache.put("parse", KEY, b"y" * 1000)
        path = only_file(tmp_path)
        data = bytearray(path.read_bytes())
        data[at] ^= 4
        path.write_bytes(data)
        assert cache.get("parse", KEY) is None

    def test_folder_in_place_of_the_entry(self, tmp_path: Path) -> None:
        (tmp_path / "factdiff-entries" / "parse" / KEY[:2] / KEY[2:]).mkdir(parents=True)
        cache = Cache(tmp_path)
        assert cache.get("parse", KEY) is None
        cache.put("parse", KEY, b"x")
        assert "cannot be written" in cache.note


class TestTrouble:
    def test_folder_that_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("no folder")
        cache = Cache(tmp_path / "file" / "below")
        cache.put("parse", KEY, b"x")
        assert cache.get("parse", KEY) is None
        assert str(tmp_path) in cache.note

    def test_read_only_folder_is_read(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        Cache(tmp_path).put("parse", KEY, b"x")

        def refuse(*_: object, **__: object) -> Any:
            raise PermissionError(13, "Permission denied")

        for name in ("utime", "replace", "mkdir"):
            monkeypatch.setattr(os, name, refuse)
        monkeypatch.setattr(tempfile, "mkstemp", refuse)
        cache = Cache(tmp_path)
        assert cache.get("parse", KEY) == b"x"
        cache.put("parse", "cd" + KEY[2:], b"y")
        assert "Permission denied" in cache.note

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
    def test_read_only_folder_of_the_system(self, tmp_path: Path) -> None:
        tmp_path.chmod(0o500)
        cache = Cache(tmp_path)
        cache.put("parse", KEY, b"x")
        assert "cannot be written" in cache.note
        tmp_path.chmod(0o700)

    def test_full_disk_while_renaming(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "replace", full)
        cache = Cache(tmp_path)
        cache.put("parse", KEY, b"x")
        assert "No space left" in cache.note
        assert not [p for p in tmp_path.rglob("*") if p.is_file()]

    def test_full_disk_while_writing(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        opened = os.fdopen
        calls = []

        class Full:
            def __init__(self, handle: int) -> None:
                self.file = opened(handle, "wb")

            def __enter__(self) -> Full:
                return self

            def __exit__(self, *_: object) -> None:
                self.file.close()

            def write(self, data: bytes) -> None:
                calls.append(len(data))
                self.file.write(data[: len(data) // 2])
                raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fdopen", lambda handle, _: Full(handle))
        cache = Cache(tmp_path)
        cache.put("parse", KEY, b"x" * 100)
        cache.put("parse", "cd" + KEY[2:], b"x" * 100)
        assert len(calls) == 1, "after a failure nothing more is tried"
        assert "No space left" in cache.note
        assert not [p for p in tmp_path.rglob("*") if p.is_file()]
        assert cache.get("parse", KEY) is None

    def test_pipeline_goes_on_without_a_cache(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("no folder")
        cache = Cache(tmp_path / "file")
        found = encoded(["Two died."], cache=cache)
        assert cache.note
        assert np.array_equal(found.vectors, encoded(["Two died."]).vectors)


class TestBound:
    def test_oldest_go_first_and_left_overs_too(self, tmp_path: Path) -> None:
        cache = Cache(tmp_path, max_bytes=10_000)
        left_over = tmp_path / "factdiff-entries" / "parse" / "aa" / ".factdiff-killed.tmp"
        left_over.parent.mkdir(parents=True)
        left_over.write_bytes(b"z" * 500)
        os.utime(left_over, (1, 1))
        keys = [f"{n:02x}" + KEY[2:] for n in range(0x10, 0x20)]
        for n, key in enumerate(keys):
            Cache(tmp_path).put("parse", key, b"x" * 1000)
            os.utime(tmp_path / "factdiff-entries" / "parse" / key[:2] / key[2:], (n + 2, n + 2))
        assert cache.get("parse", keys[0]) is not None  # used just now: the youngest
        cache.put("parse", CLEARING_KEY, b"x" * 1000)
        assert not left_over.exists()
        assert cache.get("parse", keys[0]) is not None
        assert cache.get("parse", keys[1]) is None
        assert cache.get("parse", keys[-1]) is not None
        assert sum(p.stat().st_size for p in tmp_path.rglob("*") if p.is_file()) <= 8000

    def test_files_of_others_stay(self, tmp_path: Path) -> None:
        mine = tmp_path / "parse" / "ab" / KEY[2:]
        mine.parent.mkdir(parents=True)
        mine.write_bytes(b"m" * 5000)
        os.utime(mine, (1, 1))
        cache = Cache(tmp_path, max_bytes=2000)
        for n in range(10):
            cache.put("parse", f"0{n}" + KEY[2:], b"x" * 400)
        assert mine.exists()
        assert sum(p.stat().st_size for p in (tmp_path / "factdiff-entries").rglob("*") if p.is_file()) <= 2000

    def test_under_the_bound_nothing_goes(self, tmp_path: Path) -> None:
        cache = Cache(tmp_path)
        cache.put("parse", KEY, b"x")
        cache.put("parse", CLEARING_KEY, b"x")
        assert cache.get("parse", KEY) == b"x"

    def test_a_draft_at_work_stays_and_counts_for_nothing(self, tmp_path: Path) -> None:
        Cache(tmp_path).put("parse", KEY, b"x" * 1000)
        draft = only_file(tmp_path).with_name(".factdiff-busy.tmp")
        draft.write_bytes(b"z" * 5000)
        Cache(tmp_path, max_bytes=2000).prune()
        Cache(tmp_path, max_bytes=0).prune()
        assert only_file(tmp_path) == draft
        os.utime(draft, (1, 1))
        Cache(tmp_path).prune()
        assert not draft.exists()

    def test_large_entries_have_it_pruned_whatever_their_keys(self, tmp_path: Path) -> None:
        cache = Cache(tmp_path, max_bytes=100_000)
        for n in range(0x10, 0x50):
            cache.put("parse", f"{n:02x}" + KEY[2:], b"x" * 5000)
            assert cache.measure()[1] <= 100_000
        assert cache.get("parse", "4f" + KEY[2:]) is not None

    def test_what_cannot_be_removed_stops_nothing(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for n in range(4):
            Cache(tmp_path).put("parse", f"1{n}" + KEY[2:], b"x" * 1000)
        unlink = cache_module.Path.unlink

        def refuse(path: Path, *, missing_ok: bool = False) -> None:
            if path.parent.name == "11":
                raise PermissionError(13, "Permission denied")
            unlink(path, missing_ok=missing_ok)

        monkeypatch.setattr(cache_module.Path, "unlink", refuse)
        Cache(tmp_path, max_bytes=2000).prune()
        assert only_file(tmp_path).parent.name == "11"

    def test_the_bound_is_a_setting(self, tmp_path: Path) -> None:
        found = open_cache(Settings(cache_dir=tmp_path, cache_max_bytes=77))
        assert found is not None
        assert (found.folder, found.max_bytes) == (tmp_path, 77)
        assert open_cache(Settings(cache=False)) is None

    def test_nothing_is_kept_where_nothing_may_be(self, tmp_path: Path) -> None:
        cache = Cache(tmp_path, max_bytes=0)
        cache.put("parse", KEY, b"x")
        assert cache.measure() == (0, 0)

    def test_entry_too_large_to_keep(self, tmp_path: Path) -> None:
        cache = Cache(tmp_path, max_bytes=1000)
        cache.put("parse", KEY, b"x" * 251)
        assert cache.get("parse", KEY) is None
        assert cache.note == ""


def write_and_check(folder: str, seed: int) -> int:
    """How many reads were neither a miss nor one of the two whole entries."""
    cache = Cache(folder, max_bytes=400_000)
    whole = {bytes([n]) * 50_000 for n in range(2)}
    bad = 0
    for n in range(150):
        key = f"{n % 5:02x}" + KEY[2:]
        cache.put("parse", key, bytes([seed]) * 50_000)
        found = cache.get("parse", key)
        bad += found is not None and found not in whole
    return bad + bool(cache.note)


class TestCommand:
    def test_it_tells_where_and_how_much(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["cache", "--cache-dir", str(tmp_path / "none"), "--path"]) == 0
        assert capsys.readouterr().out == f"{tmp_path / 'none'}\n"
        for n in range(3):
            Cache(tmp_path).put("parse", f"1{n}" + KEY[2:], b"x" * 1_000_000)
        assert main(["cache", "--cache-dir", str(tmp_path)]) == 0
        assert capsys.readouterr().out == f"{tmp_path}: 3 entries, 3.0 MB\n"
        assert main(["cache", "--cache-dir", str(tmp_path), "--prune", "--cache-max", "2MB"]) == 0
        assert capsys.readouterr().out == f"{tmp_path}: 1 entry, 1.0 MB\n"

    def test_clear_takes_out_entries_and_nothing_else(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        mine = tmp_path / "letter.txt"
        mine.write_text("mine")
        Cache(tmp_path).put("parse", KEY, b"x")
        for told in ("1 entry", "0 entries"):
            assert main(["cache", "--clear", "--cache-dir", str(tmp_path)]) == 0
            assert f"{tmp_path}: {told}, 0.0 MB removed" in capsys.readouterr().out
        assert only_file(tmp_path) == mine
        Cache(tmp_path).put("parse", KEY, b"x")
        assert Cache(tmp_path).get("parse", KEY) == b"x"

    @pytest.mark.parametrize(
        ("text", "size"), [("0", 0), ("512", 512), ("20 kB", 20_000), ("500MB", 500_000_000), ("2g", 2_000_000_000)]
    )
    def test_sizes(self, text: str, size: int) -> None:
        assert read_size(text) == size

    @pytest.mark.parametrize("text", ["", "-1", "1.5GB", "much", "1 PB", "٣", "9" * 40])
    def test_what_is_no_size(self, text: str) -> None:
        with pytest.raises(argparse.ArgumentTypeError, match="500MB"):
            read_size(text)


class TestProcesses:
    def test_two_writers_of_the_same_keys(self, tmp_path: Path) -> None:
        with multiprocessing.get_context("spawn").Pool(2) as pool:
            assert pool.starmap(write_and_check, [(str(tmp_path), 0), (str(tmp_path), 1)]) == [0, 0]

    @pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="POSIX only")
    def test_writer_killed_on_its_way(self, tmp_path: Path) -> None:
        code = (
            "import sys; from compare.language.cache import Cache\n"
            f"c = Cache(sys.argv[1]); n = 0\nprint('on', flush=True)\n"
            f"while True:\n    c.put('parse', {KEY!r}, bytes([n % 2]) * 3_000_000); n += 1\n"
        )
        for pause in (0.01, 0.023, 0.037):
            with subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE) as writer:
                assert writer.stdout
                writer.stdout.readline()
                time.sleep(pause)
                writer.kill()
            assert Cache(tmp_path).get("parse", KEY) in (None, b"\0" * 3_000_000, b"\1" * 3_000_000)
        cache = Cache(tmp_path)
        cache.put("parse", KEY, b"repaired")
        assert cache.get("parse", KEY) == b"repaired"


# --- parses --------------------------------------------------------------------------------------

WORD = st.text(max_size=8)


@st.composite
def parses(draw: st.DrawFn) -> Parse:
    count = draw(st.integers(0, 12))
    number = st.integers(0, 10**6)
    tokens = tuple(
        Token(
            i=i,
            start=draw(number),
            end=draw(number),
            text=draw(WORD),
            lemma=draw(WORD),
            pos=draw(WORD),
            tag=draw(WORD),
            dep=draw(WORD),
            head=draw(number),
            sentence=draw(number),
            ent=draw(WORD),
            ent_begins=draw(st.booleans()),
        )
        for i in range(count)
    )
    spans = st.lists(st.tuples(number, number), max_size=4).map(tuple)
    surrogates = st.text(st.characters(), max_size=5)
    return Parse(draw(surrogates), tokens, draw(spans), draw(spans), draw(WORD))


class TestParses:
    @given(parses())
    @settings(deadline=None)
    def test_round_trip(self, parse: Parse) -> None:
        assert unpack_parse(pack_parse(parse), parse.text, parse.model) == parse

    def test_every_field_of_a_token_is_kept(self) -> None:
        packed = json.loads(pack_parse(Parse("", (), (), ())))
        assert {f.name for f in fields(Token)} == set(packed) - {"words", "sentences", "ranges", "cut"}

    @given(parses())
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
    def test_stored_and_loaded(self, tmp_path: Path, parse: Parse) -> None:
        cache = Cache(tmp_path)
        store_parse(cache, parse)
        assert load_parse(cache, parse.text, parse.model) == parse
        assert load_parse(cache, parse.text, parse.model + "x") is None
        assert load_parse(cache, parse.text + "x", parse.model) is None

    @pytest.mark.parametrize(
        "data",
        [b"", b"{}", b"[]", b"null", b"\xff", pack_parse(Parse("", (), (), ())).replace(b'"start":[]', b'"start":[1]')],
    )
    def test_foreign_entry_is_a_miss(self, tmp_path: Path, data: bytes) -> None:
        cache = Cache(tmp_path)
        store_parse(cache, Parse("", (), (), (), "m"))
        path = only_file(tmp_path)
        cache.put("parse", path.parent.name + path.name, data)
        assert load_parse(cache, "", "m") is None

    def test_new_code_is_a_new_key(self, tmp_path: Path) -> None:
        for name in ("cache.py", "cached.py", "parsing.py"):
            shutil.copy(Path(cache_module.__file__).with_name(name), tmp_path)

        def key() -> str:
            """As a fresh process makes it out of the code in that folder."""
            spec = importlib.util.spec_from_file_location("copied_cache", tmp_path / "cache.py")
            assert spec
            assert spec.loader
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            made: str = module.entry_key(("parsing.py",), ("spacy",), "m")
            return made

        before = key()
        assert key() == before == cache_module.entry_key(("parsing.py",), ("spacy",), "m")
        with (tmp_path / "parsing.py").open("a", encoding="utf-8") as file:
            file.write("# another way\n")
        assert key() != before


# --- vectors -------------------------------------------------------------------------------------


def halves(shape: tuple[int, int]) -> st.SearchStrategy[Any]:
    whole = hnp.arrays(np.float16, shape, elements=st.floats(-1, 1, width=16))
    return whole.map(lambda a: a.astype(np.float32))


@st.composite
def encodings(draw: st.DrawFn) -> Encoding:
    rows = draw(st.lists(st.integers(0, 3), max_size=4))
    vectors = draw(hnp.arrays(np.float32, (len(rows), 3), elements=st.floats(-1, 1, width=32)))
    texts = tuple(tuple(draw(WORD) for _ in range(n)) for n in rows)
    return Encoding(
        vectors,
        tuple(draw(halves((n, 3))) for n in rows),
        texts,
        tuple(tuple((k, k + 1) for k in range(len(t))) for t in texts),
    )


def assert_same(a: Encoding, b: Encoding) -> None:
    assert a.vectors.dtype == b.vectors.dtype == np.float32
    assert a.vectors.shape == b.vectors.shape
    assert a.vectors.tobytes() == b.vectors.tobytes()
    assert [v.shape for v in a.token_vectors] == [v.shape for v in b.token_vectors]
    assert all(v.dtype == np.float32 for v in b.token_vectors)
    assert b"".join(v.tobytes() for v in a.token_vectors) == b"".join(v.tobytes() for v in b.token_vectors)
    assert a.token_texts == b.token_texts


class TestEncodings:
    @given(encodings())
    @settings(deadline=None)
    def test_round_trip(self, encoding: Encoding) -> None:
        assert_same(encoding, unpack_encoding(pack_encoding(encoding)))

    def test_stored_and_loaded(self, tmp_path: Path) -> None:
        cache = Cache(tmp_path)
        encoding = Encoding(np.eye(2, dtype=np.float32), (np.zeros((0, 2), np.float32),) * 2, ((), ()), ((), ()))
        store_encoding(cache, ["a", "bc"], "m", encoding)
        loaded = load_encoding(cache, ["a", "bc"], "m")
        assert loaded is not None
        assert_same(encoding, loaded)
        assert load_encoding(cache, ["ab", "c"], "m") is None
        assert load_encoding(cache, ["a", "bc"], "other") is None

    @pytest.mark.parametrize("data", [b"", b"\0\0\0\0", b"\2\0\0\0{}", b"\xff\xff\xff\xff{}", b"\2\0\0\0[]"])
    def test_foreign_entry_is_a_miss(self, tmp_path: Path, data: bytes) -> None:
        cache = Cache(tmp_path)
        store_encoding(cache, [], "m", Encoding(np.zeros((0, 2), np.float32), (), (), ()))
        path = only_file(tmp_path)
        cache.put("encoding", path.parent.name + path.name, data)
        assert load_encoding(cache, [], "m") is None


@pytest.mark.model
class TestPipelineCalls:
    def test_cold_warm_and_uncached_are_equal(self, tmp_path: Path) -> None:
        sentences = ["Ferry sinks off Hallvik", "Two people died on Monday, police said."]
        cache = Cache(tmp_path)
        first, second, bare = (
            (parsed(TEXT, cache=c), encoded(sentences, cache=c)) for c in (cache, Cache(tmp_path), None)
        )
        assert first[0] == second[0] == bare[0]
        assert_same(first[1], second[1])
        assert_same(first[1], bare[1])
        assert cache.note == ""

    def test_warm_run_imports_no_model_library(self, tmp_path: Path) -> None:
        code = (
            "import sys\n"
            "from compare.language.cache import Cache\n"
            "from compare.language.cached import encoded, parsed\n"
            "c = Cache(sys.argv[1])\n"
            "p = parsed(sys.argv[2], cache=c)\n"
            "encoded([p.sentence_text(n) for n in range(len(p.sentences))], cache=c)\n"
            "print(*sorted({'spacy', 'onnxruntime', 'tokenizers', 'torch', 'thinc'} & set(sys.modules)))\n"
        )
        outputs = [
            subprocess.run(
                [sys.executable, "-c", code, str(tmp_path), TEXT], capture_output=True, text=True, check=True
            ).stdout
            for _ in range(2)
        ]
        assert outputs == ["onnxruntime spacy thinc tokenizers\n", "\n"]
