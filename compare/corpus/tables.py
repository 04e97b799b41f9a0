"""Rows into files and out of them: a file a shard and table while a corpus is compared, one a table at its end.

The same rows are the same bytes, whatever the shards were: they are taken story by story in the order of ids, and how
they fall into groups of rows depends on nothing else.
"""

from __future__ import annotations

import csv
import os
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from compare.corpus.manifest import hash_file
from compare.corpus.schema import FOUND, TABLES
from compare.project.atomic_files import DRAFT_PREFIX, DRAFT_SUFFIX
from compare.reporters.cells import BOM, write_cell
from compare.reporters.columns import Table, load_arrow

if TYPE_CHECKING:
    import io
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import pyarrow as pa

    from compare.corpus.rows import Row

GROUP_ROWS: Final = 50_000
"""A group of rows holds as many, and the rest of the story that it ends in: some 20 MB of evidence in memory."""


def pack_batches(table: Table, stories: Iterable[Sequence[Row]]) -> bytes:
    """The file of a shard: Arrow's own format, a batch a story in the order given, some of them empty."""
    arrow = load_arrow()
    schema = table.schema(kinds_as_words=True)
    sink = arrow.BufferOutputStream()
    options = arrow.ipc.IpcWriteOptions(compression="zstd")
    with arrow.ipc.new_file(sink, schema, options=options) as writer:
        for rows in stories:
            writer.write_batch(make_batch(schema, rows))
    data: bytes = sink.getvalue().to_pybytes()
    return data


def make_batch(schema: pa.Schema, rows: Sequence[Row]) -> pa.RecordBatch:
    """Rows, in the order of the columns, as a batch; lone surrogates, which no table can hold, are replaced."""
    arrow = load_arrow()
    columns = list(zip(*rows, strict=True)) if rows else [() for _ in schema]
    arrays = []
    for field, values in zip(schema, columns, strict=True):
        kind = field.type.value_type if arrow.types.is_dictionary(field.type) else field.type
        if arrow.types.is_string(kind):
            array = arrow.array([v if v is None else _encodable(str(v)) for v in values], kind)
            arrays.append(array.dictionary_encode() if kind is not field.type else array)
        else:
            arrays.append(arrow.array(values, field.type))
    return arrow.RecordBatch.from_arrays(arrays, schema=schema)


def _encodable(text: str) -> str:
    # Most texts are plain, and asking costs nothing.
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


@dataclass(frozen=True, slots=True)
class StoryPlace:
    """Where the rows of a story lie: the shard, and the number of their batch in each of its files."""

    shard: str
    batch: int


def part_name(shard: str, table: Table) -> str:
    """The file of a shard's rows of a table, in the folder of the corpus."""
    return f"parts/compare-{shard}.{table.name}.arrow"


class Parts:
    """The rows that shards left, story by story; a file is opened when it is asked for, and mapped, not read."""

    def __init__(self, out: Path, places: Mapping[str, StoryPlace]) -> None:
        self._out = out
        self._places = places
        self._open: dict[str, Any] = {}

    def read(self, table: Table, story_id: str) -> pa.RecordBatch | None:
        """The rows of a story; None for one that no shard compared."""
        place = self._places.get(story_id)
        if place is None:
            return None
        name = part_name(place.shard, table)
        if name not in self._open:
            arrow = load_arrow()
            if len(self._open) >= 64:  # handles are few on some systems
                self._open.clear()
            self._open[name] = arrow.ipc.open_file(arrow.memory_map(str(self._out / name)))
        return self._open[name].get_batch(place.batch)


@contextmanager
def open_table(folder: Path, table: Table) -> Iterator[TableWriter]:
    """A block that writes a table; its file is there, whole, once the block has ended."""
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=DRAFT_PREFIX, suffix=DRAFT_SUFFIX, dir=folder)
    os.close(handle)
    try:
        writer = TableWriter(Path(name), table)
        try:
            yield writer
        finally:
            writer.close()
        _put(Path(name), folder / f"{table.name}.parquet")
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _put(draft: Path, path: Path) -> None:
    mask = os.umask(0)
    os.umask(mask)
    draft.chmod(0o666 & ~mask)
    with draft.open("rb") as file:
        os.fsync(file.fileno())
    draft.replace(path)


class TableWriter:
    """Takes a table's rows in the order of its key, and writes a group of them at a time."""

    def __init__(self, path: Path, table: Table) -> None:
        arrow = load_arrow()
        self._schema = table.schema()
        self._waiting: list[pa.Table] = []
        self._count = 0
        self._writer = arrow.parquet.ParquetWriter(str(path), self._schema, compression="zstd", write_statistics=True)

    def write(self, batch: pa.RecordBatch) -> None:
        """Takes a story's rows."""
        if batch.num_rows == 0:
            return
        arrow = load_arrow()
        self._waiting.append(arrow.Table.from_batches([batch]).cast(self._schema))
        self._count += batch.num_rows
        if self._count >= GROUP_ROWS:
            self._flush()

    def write_rows(self, rows: Sequence[Row]) -> None:
        """Takes rows, in the order of the columns."""
        for at in range(0, len(rows), GROUP_ROWS):
            self.write(make_batch(self._schema, rows[at : at + GROUP_ROWS]))

    def _flush(self) -> None:
        arrow = load_arrow()
        if self._waiting:
            whole = arrow.concat_tables(self._waiting).unify_dictionaries().combine_chunks()
            self._writer.write_table(whole, row_group_size=max(len(whole), 1))
        self._waiting, self._count = [], 0

    def close(self) -> None:
        """Writes what is left, and the end of the file."""
        self._flush()
        self._writer.close()


def remove_drafts(out: Path) -> None:
    """Removes what a run left that was killed while it wrote tables; only one at a time may write them."""
    for folder in ("tables", "csv"):
        for path in (out / folder).glob(f"{DRAFT_PREFIX}*{DRAFT_SUFFIX}"):
            path.unlink(missing_ok=True)


def write_found(out: Path, parts: Parts, story_ids: Sequence[str]) -> None:
    """The tables of what was found, from the parts of the shards; the ids are sorted."""
    for table in FOUND:
        with open_table(out / "tables", table) as writer:
            for story_id in story_ids:
                batch = parts.read(table, story_id)
                if batch is not None:
                    writer.write(batch)


def table_path(out: Path, table: Table) -> Path:
    """Where a table of a corpus lies."""
    return out / "tables" / f"{table.name}.parquet"


def iterate_rows(path: Path, *columns: str) -> Iterator[dict[str, Any]]:
    """The rows of a table's file, one after the other, with these columns or all."""
    arrow = load_arrow()
    with arrow.parquet.ParquetFile(str(path)) as file:
        for batch in file.iter_batches(columns=list(columns) or None):
            yield from batch.to_pylist()


def hash_tables(out: Path) -> dict[str, str]:
    """For each table that is there its SHA-256."""
    found = {}
    for table in TABLES:
        path = table_path(out, table)
        if path.is_file():
            found[table.name] = hash_file(path)
    return found


# --- CSV -----------------------------------------------------------------------------------------


def write_csv_tables(out: Path) -> None:
    """Each table as `csv/NAME.csv`: tidy, a row a row, no cell of which can act as a formula."""
    folder = out / "csv"
    folder.mkdir(parents=True, exist_ok=True)
    for table in TABLES:
        handle, name = tempfile.mkstemp(prefix=DRAFT_PREFIX, suffix=DRAFT_SUFFIX, dir=folder)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                _write_csv(file, table, table_path(out, table))
            _put(Path(name), folder / f"{table.name}.csv")
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _write_csv(file: io.TextIOBase | Any, table: Table, path: Path) -> None:
    file.write(BOM)
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
    names = [column.name for column in table.columns]
    writer.writerow(names)
    for row in iterate_rows(path):
        # A float32 holds seven digits, and a score is worth fewer.
        values = (row[name] for name in names)
        writer.writerow([write_cell(round(v, 4) if isinstance(v, float) else v) for v in values])
