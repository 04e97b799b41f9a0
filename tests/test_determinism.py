"""The same input gives the same bytes: whatever the hash seed, the thread count, the cache or the order of files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
STORY = ["tests/articles/ferry-grounding/coast-herald.md", "tests/articles/ferry-grounding/evening-star.md"]
pytestmark = pytest.mark.model


def run(files: list[str], *options: str, **environment: str) -> bytes:
    done = subprocess.run(
        [sys.executable, "-m", "compare", "compare", *files, "--format", "json", *options],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr.decode()
    return done.stdout


@pytest.fixture(scope="module")
def plain() -> bytes:
    return run(STORY, "--no-cache", PYTHONHASHSEED="0")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4242"},
        {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONHASHSEED": "7"},
        {"OMP_NUM_THREADS": "4", "OPENBLAS_NUM_THREADS": "2", "PYTHONHASHSEED": "8"},
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
    ],
    ids=str,
)
def test_bytes_do_not_depend_on_the_environment(plain: bytes, environment: dict[str, str]) -> None:
    assert run(STORY, "--no-cache", **environment) == plain


def test_cold_and_warm_cache_give_the_same_bytes(plain: bytes, tmp_path: Path) -> None:
    cold = run(STORY, "--cache-dir", str(tmp_path))
    assert any(tmp_path.rglob("*")), "the first run filled the cache"
    assert run(STORY, "--cache-dir", str(tmp_path)) == cold == plain


def test_order_of_files_changes_nothing_but_names(plain: bytes) -> None:
    swapped = json.loads(run(STORY[::-1], "--no-cache"))
    renamed = {"a": "b", "b": "a"}
    assert essence(json.loads(plain), {"a": "a", "b": "b"}) == essence(swapped, renamed)


def essence(report: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """What a report says, freed of the order of sources."""
    return {
        "sources": sorted((names[s["id"]], s["sha256"]) for s in report["sources"]),
        "alignments": sorted(
            (sorted((names[m["source"]], m["sentence"]) for m in a["sentences"]), a["score"])
            for a in report["alignments"]
        ),
        "discrepancies": sorted(
            (
                d["id"],
                d["kind"],
                d["verdict"],
                d["severity"],
                d["confidence"],
                d["rule"],
                sorted((names[e["source"]], e["start"], e["end"], e["value"] or "") for e in d["evidence"]),
            )
            for d in report["discrepancies"]
        ),
        "only_in": sorted((names[o["source"]], o["sentence"]) for o in report["only_in"]),
    }
