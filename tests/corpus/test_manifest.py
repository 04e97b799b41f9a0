from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from compare import Settings, UsageError
from compare.corpus.manifest import Manifest, Plan, Shard, list_leftovers, record_plan, restore_plan, write_part

PLAN = Plan("factdiff:1", Settings(), columns=(("text", "body"),), max_story=9)


@pytest.mark.parametrize(
    "plan",
    [
        PLAN,
        Plan("factdiff:1", Settings(skip_kinds=("quote", "date"), judgement=Path("weights.json"), min_confidence=0.5)),
    ],
)
def test_a_plan_comes_back_as_it_was(plan: Plan) -> None:
    assert restore_plan(json.loads(json.dumps(record_plan(plan)))) == plan


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        (replace(PLAN, signature="factdiff:2"), False),
        (replace(PLAN, columns=()), False),
        (replace(PLAN, has_stories=True), False),
        (replace(PLAN, max_story=None), False),
        (replace(PLAN, settings=Settings(min_confidence=0.9)), False),
        (replace(PLAN, settings=Settings(cache=False, cache_dir=Path("elsewhere"), cache_max_bytes=1)), True),
    ],
)
def test_what_can_change_a_row_is_another_run(other: Plan, *, is_same: bool) -> None:
    assert (other.run_id == PLAN.run_id) is is_same


def make_shard(out: Path, name: str = "0001", **changes: object) -> Shard:
    digest = write_part(out, "parts/rows", b"rows")
    shard = replace(Shard("read", name, PLAN.run_id, ("k",), {"parts/rows": digest}, {"entries": 1}), **changes)
    Manifest(out).write_shard(shard)
    return shard


def test_a_shard_is_done_once_its_files_are_as_it_says(tmp_path: Path) -> None:
    shard = make_shard(tmp_path)
    assert Manifest(tmp_path).list_shards("read", PLAN.run_id) == (shard,)
    assert Manifest(tmp_path).list_shards("compare", PLAN.run_id) == ()
    (tmp_path / "parts" / "rows").write_bytes(b"row")
    assert Manifest(tmp_path).list_shards("read", PLAN.run_id) == ()
    (tmp_path / "parts" / "rows").unlink()
    assert Manifest(tmp_path).list_shards("read", PLAN.run_id) == ()


def test_shards_of_another_run_do_not_count(tmp_path: Path) -> None:
    make_shard(tmp_path, run_id="of another")
    assert Manifest(tmp_path).list_shards("read", PLAN.run_id) == ()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"run_id": 1}', '{"run_id": "x", "keys": 7, "files": {}}'])
def test_a_damaged_manifest_of_a_shard_does_not_count(tmp_path: Path, text: str) -> None:
    make_shard(tmp_path)
    (tmp_path / "manifest" / "read-0002.json").write_text(text, encoding="utf-8")
    assert len(Manifest(tmp_path).list_shards("read", PLAN.run_id)) == 1


@pytest.mark.parametrize("name", ["../rows", "/etc/hostname", "parts/../../rows"])
def test_a_shard_names_no_file_elsewhere(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    digest = make_shard(out).files["parts/rows"]
    (tmp_path / "rows").write_bytes(b"rows")
    make_shard(out, files={name: digest})
    assert Manifest(out).list_shards("read", PLAN.run_id) == ()


def test_what_no_shard_names_is_left_over(tmp_path: Path) -> None:
    shard = make_shard(tmp_path)
    write_part(tmp_path, "parts/torn", b"of a writer that was killed")
    assert [path.name for path in list_leftovers(tmp_path, [shard])] == ["torn"]


@pytest.mark.parametrize("text", ["", "[]", '{"format": "else"}', '{"format": "factdiff-corpus"}'])
def test_a_foreign_manifest_is_refused(tmp_path: Path, text: str) -> None:
    manifest = Manifest(tmp_path)
    manifest.folder.mkdir()
    manifest.run_path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="no manifest of a corpus"):
        manifest.read_plan()


def test_a_plan_is_read_where_one_was_written(tmp_path: Path) -> None:
    assert Manifest(tmp_path).read_plan() is None
    Manifest(tmp_path).write_plan(PLAN)
    assert Manifest(tmp_path).read_plan() == PLAN
