from __future__ import annotations

import csv
from pathlib import Path

import pytest

from compare.corpus.profiles import tell_stances
from compare.corpus.schema import ONLY_IN, OUTLETS, TABLES
from compare.corpus.tables import (
    Parts,
    StoryPlace,
    make_batch,
    open_table,
    pack_batches,
    part_name,
    table_path,
    write_csv_tables,
)
from compare.reporters.cells import BOM
from tools.make_corpus_tables import make_corpus_tables

pq = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed: pip install '.[corpus]'")
ROOT = Path(__file__).parent.parent.parent


def test_the_page_of_tables_is_fresh() -> None:
    assert (ROOT / "docs/corpus-tables.md").read_text(encoding="utf-8") == make_corpus_tables(), (
        "run tools/make_corpus_tables.py"
    )


def test_every_column_leads_to_one_that_is_there() -> None:
    known = {f"{table.name}.{column.name}" for table in TABLES for column in table.columns}
    for table in TABLES:
        assert list(table.key) == [column.name for column in table.columns][: len(table.key)]
        assert {column.leads_to for column in table.columns} - {""} <= known


def rows_of(story_id: str, count: int) -> list[tuple[object, ...]]:
    return [(story_id, "s", n, 0, 4, f"word {n}", True) for n in range(count)]


def write_only_in(out: Path, shards: dict[str, list[str]]) -> bytes:
    """The bytes of the table when its stories lie in these shards."""
    places = {}
    for shard, stories in shards.items():
        path = out / part_name(shard, ONLY_IN)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pack_batches(ONLY_IN, [rows_of(s, 30_000 if s == "b" else 2) for s in stories]))
        places.update({s: StoryPlace(shard, n) for n, s in enumerate(stories)})
    parts = Parts(out, places)
    with open_table(out / "tables", ONLY_IN) as writer:
        for story_id in sorted(places):
            batch = parts.read(ONLY_IN, story_id)
            assert batch is not None
            writer.write(batch)
    return table_path(out, ONLY_IN).read_bytes()


def test_a_table_is_the_same_bytes_whatever_the_shards_were(tmp_path: Path) -> None:
    stories = list("abcde")
    one = write_only_in(tmp_path / "one", {"x": stories})
    assert write_only_in(tmp_path / "two", {"x": ["d", "a"], "y": ["e", "b"], "z": ["c"]}) == one
    assert pq.read_table(table_path(tmp_path / "one", ONLY_IN)).num_rows == 30_008


def test_a_table_that_could_not_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    with open_table(tmp_path, OUTLETS) as writer:
        writer.write_rows([("Ledger", 1, 0, 1, 0)])
    before = (tmp_path / "outlets.parquet").read_bytes()
    with pytest.raises(ValueError, match="shorter"), open_table(tmp_path, OUTLETS) as writer:
        writer.write_rows([("Star", 1, 0, 1, 0), ("Post", 1)])
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("outlets.parquet", before)]


def test_text_that_no_table_can_hold_is_replaced() -> None:
    batch = make_batch(OUTLETS.schema(), [("a\ud800b", 1, 0, 1, 0)])
    assert batch.column("outlet").to_pylist() == ["a?b"]


def test_csv_computes_nothing(tmp_path: Path) -> None:
    for table in TABLES:
        rows = {"outlets": [("=1+1", 3, 0, 1, 0)], "only_in": rows_of("s", 1)}.get(table.name, [])
        with open_table(tmp_path / "tables", table) as writer:
            writer.write_rows(rows)
    write_csv_tables(tmp_path)
    text = (tmp_path / "csv" / "outlets.csv").read_text(encoding="utf-8")
    assert text.startswith(BOM)
    rows = list(csv.reader(text.removeprefix(BOM).splitlines()))
    assert rows == [["outlet", "articles", "copies", "stories", "only_there"], ["'=1+1", "3", "0", "1", "0"]]
    only = (tmp_path / "csv" / "only_in.csv").read_text(encoding="utf-8-sig").splitlines()
    assert only[1] == '"s","s","0","0","4","word 0","true"'


@pytest.mark.parametrize(
    ("sources", "stances"),
    [
        ((1, 1), "even even"),
        ((2, 2), "even even"),
        ((1, 2), "alone majority"),
        ((1, 1, 1), "alone alone alone"),
        ((1, 2, 2), "alone even even"),
        ((3, 2), "majority minority"),
        ((3, 3, 2), "even even minority"),
    ],
)
def test_a_stance_follows_from_the_number_of_sources(sources: tuple[int, ...], stances: str) -> None:
    assert list(tell_stances(dict(enumerate(sources))).values()) == stances.split()
