"""Files are written whole or not at all, by one writer at a time, whatever kills a writer."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from compare.cli import main
from compare.errors import UsageError
from compare.project.atomic_files import DRAFT_SECONDS, is_old_draft, lock_file, write_file
from compare.project.baselines import read_baseline

if TYPE_CHECKING:
    from pathlib import Path

POSIX = pytest.mark.skipif(os.name != "posix", reason="POSIX only")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# --- writing -------------------------------------------------------------------------------------


def test_a_file_is_made_and_replaced_and_nothing_left_beside_it(tmp_path: Path) -> None:
    for data in (b"one", b"", b"two" * 100_000):
        write_file(tmp_path / "r.md", data)
        assert (tmp_path / "r.md").read_bytes() == data
    assert names(tmp_path) == ["r.md"]


@POSIX
def test_modes_are_those_of_any_new_file_of_the_old_one_or_private(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_file(tmp_path / "new", b"x")
        write_file(tmp_path / "mine", b"x", private=True)
        (tmp_path / "old").write_bytes(b"x")
        (tmp_path / "old").chmod(0o604)
        write_file(tmp_path / "old", b"y")
    finally:
        os.umask(mask)
    assert [oct((tmp_path / n).stat().st_mode & 0o777) for n in ("new", "mine", "old")] == ["0o640", "0o600", "0o604"]


@POSIX
def test_a_link_stays_and_its_file_is_written_but_a_private_file_takes_its_place(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "r.md").write_bytes(b"old")
    (tmp_path / "link.md").symlink_to("real/r.md")
    write_file(tmp_path / "link.md", b"new")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real" / "r.md").read_bytes() == b"new"
    write_file(tmp_path / "link.md", b"mine", private=True)
    assert not (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real" / "r.md").read_bytes() == b"new"


@pytest.mark.parametrize("step", ["fdopen", "fsync", "replace"])
def test_a_write_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    (tmp_path / "r.md").write_bytes(b"old")

    def fail(*_: object) -> Any:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OSError, match="No space left"):
        write_file(tmp_path / "r.md", b"new")
    assert (tmp_path / "r.md").read_bytes() == b"old"
    assert names(tmp_path) == ["r.md"]


def test_drafts_of_killed_writers_go_after_an_hour_and_no_other_file(tmp_path: Path) -> None:
    long_ago = time.time() - DRAFT_SECONDS - 60
    for name in (".factdiff-dead.tmp", ".factdiff-mine.toml", "old.tmp", "old.md"):
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (long_ago, long_ago))
    (tmp_path / ".factdiff-busy.tmp").write_bytes(b"x")
    write_file(tmp_path / "r.md", b"x")
    assert names(tmp_path) == [".factdiff-busy.tmp", ".factdiff-mine.toml", "old.md", "old.tmp", "r.md"]
    assert not is_old_draft(tmp_path / ".factdiff-gone.tmp")


# --- one at a time ---------------------------------------------------------------------------------


def test_a_lock_leaves_nothing_even_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="ours"), lock_file(tmp_path / "b.toml"):
        raise ValueError("ours")
    with lock_file(tmp_path / "b.toml"):
        pass
    if os.name == "posix":
        assert names(tmp_path) == []


def test_whoever_waits_too_long_is_told(tmp_path: Path) -> None:
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with lock_file(tmp_path / "b.toml"):
            held.set()
            done.wait(30)

    thread = threading.Thread(target=hold)
    thread.start()
    try:
        assert held.wait(30)
        with (
            pytest.raises(UsageError, match=r"b\.toml: another process has held it for 0\.05 seconds"),
            lock_file(tmp_path / "b.toml", seconds=0.05),
        ):
            pass
    finally:
        done.set()
        thread.join()
    with lock_file(tmp_path / "b.toml", seconds=5):
        pass


def test_a_lock_file_that_was_left_behind_blocks_nobody(tmp_path: Path) -> None:
    (tmp_path / ".b.toml.lock").write_bytes(b"")
    with lock_file(tmp_path / "b.toml", seconds=5):
        pass


# --- with processes ----------------------------------------------------------------------------------

ACCEPT = """
import sys
from compare.cli import main
folder, writer = sys.argv[1:]
print("on", flush=True)
sys.stdin.readline()
for n in range(4):
    words = ["--because", f"{writer} {n}", "--baseline", folder + "/b.toml", "-q"]
    assert main(["accept", f"{writer}{n}" + "0" * (7 - len(writer)), *words]) == 0
"""
KILLED = """
import os, sys, time
from compare.cli import main
opened = os.fdopen


class Slow:
    def __init__(self, file):
        self.file, self.flush, self.fileno = file, file.flush, file.fileno

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.file.close()

    def write(self, data):
        half = len(data) // 2
        self.file.write(data[:half])
        self.file.flush()
        print("half", flush=True)
        time.sleep(60)


os.fdopen = lambda handle, mode: Slow(opened(handle, mode))
main(sys.argv[1:])
"""


def test_eight_processes_lose_no_entry(tmp_path: Path) -> None:
    for round_ in range(2):
        writers = [
            subprocess.Popen(
                [sys.executable, "-c", ACCEPT, str(tmp_path), f"{round_}{n}"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            for n in range(8)
        ]
        for writer in writers:
            assert writer.stdout
            assert writer.stdout.readline() == "on\n"
        for writer in writers:
            assert writer.stdin
            writer.stdin.write("go\n")
            writer.stdin.flush()
        for writer in writers:
            writer.communicate(timeout=120)
            assert writer.returncode == 0
        held = {entry.id: entry.decision.note for entry in read_baseline(tmp_path / "b.toml")}
        assert held == {f"{r}{w}{n}00000": f"{r}{w} {n}" for r in range(round_ + 1) for w in range(8) for n in range(4)}


@POSIX
def test_a_writer_killed_half_way_tears_loses_and_blocks_nothing(tmp_path: Path) -> None:
    baseline = tmp_path / "b.toml"
    add = ["--because", "x" * 5000, "--baseline", str(baseline), "-q"]
    assert main(["accept", "00000000", *add]) == 0
    before = baseline.read_bytes()
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, "accept", "11111111", *add],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as writer:
        assert writer.stdout
        assert writer.stdout.readline() == "half\n"
        writer.kill()
    assert baseline.read_bytes() == before
    assert any(path.name.endswith(".tmp") for path in tmp_path.iterdir()), "it was half-way"
    start = time.monotonic()
    assert main(["accept", "22222222", *add]) == 0
    assert time.monotonic() - start < 10
    assert [entry.id for entry in read_baseline(baseline)] == ["00000000", "22222222"]
