"""Real workers: processes and Ray give the same bytes, and survive what kills them."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import pytest

import compare
from tests.corpus.corpora import DAM, FERRY, list_records, read_tree, write_records

pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install '.[corpus]'")
pytestmark = pytest.mark.model
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_records(tmp_path_factory.mktemp("in") / "a.jsonl", list_records(dam=DAM, ferry=FERRY[:2]))


@pytest.fixture(scope="module")
def undisturbed(file: Path) -> dict[str, bytes]:
    out = file.parent / "undisturbed"
    done = compare.run_corpus([file], out, workers=2)
    assert done.processor_seconds["compare"] > 0
    assert done.peak_worker_bytes > 10**7
    return read_tree(out, "tables")


def test_a_worker_that_is_killed_costs_nothing(file: Path, undisturbed: dict[str, bytes], tmp_path: Path) -> None:
    killed = []

    def kill(stage: str, _done: int, _total: int | None) -> None:
        # One that is free, and is found dead when it is to compare; Ctrl-C it would not hear.
        for worker in multiprocessing.active_children() if stage == "read" else ():
            worker.kill()
            killed.append(worker.pid)

    done = compare.run_corpus([file], tmp_path / "out", workers=1, progress=kill)
    assert (len(killed), done.failures) == (1, ())
    assert read_tree(tmp_path / "out", "tables") == undisturbed


def test_a_worker_that_has_read_much_is_replaced(
    file: Path, undisturbed: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = set()

    def look(_stage: str, _done: int, _total: int | None) -> None:
        seen.update(worker.pid for worker in multiprocessing.active_children())

    monkeypatch.setattr("compare.corpus.processes.RENEWED_AFTER", 1)
    compare.run_corpus([file], tmp_path / "out", workers=1, progress=look)
    assert len(seen) > 1
    assert not multiprocessing.active_children()
    assert read_tree(tmp_path / "out", "tables") == undisturbed


def test_a_run_that_is_killed_goes_on(file: Path, undisturbed: dict[str, bytes], tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-m", "compare", "corpus", str(file), "-o", str(out), "--workers", "1", "-q"]
    run = subprocess.Popen(command, cwd=ROOT, start_new_session=True)
    while not list(out.glob("manifest/compare-*.json")) and run.poll() is None:
        time.sleep(0.05)
    os.killpg(run.pid, signal.SIGKILL)
    run.wait()
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0
    assert read_tree(out, "tables") == undisturbed


def test_ray_gives_the_same_bytes(file: Path, undisturbed: dict[str, bytes], tmp_path: Path) -> None:
    if find_spec("ray") is None:
        pytest.skip("ray is not installed: pip install '.[ray]'")
    command = [sys.executable, "-m", "compare", "corpus", str(file), "-o", str(tmp_path / "out"), "--workers", "1"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*command, "--engine", "ray"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert read_tree(tmp_path / "out", "tables") == undisturbed


def test_ray_is_imported_only_when_it_is_asked_for() -> None:
    code = "import sys, compare.cli, compare.corpus.driver, compare.corpus.engines; sys.exit('ray' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
