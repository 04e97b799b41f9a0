"""Cards and weights in files: Arrow's own format, so that a corpus' numbers come back as views of one block each."""

from __future__ import annotations

import itertools
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final

from compare.corpus.model import Card, Weights
from compare.reporters.columns import load_arrow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pyarrow as pa

_TYPES: Final = {
    "str": "string",
    "float": "float64",
    "int": "uint64",  # counts and hashes
    "int | None": "int64",
    "NDArray[np.uint64]": "uint64",
    "NDArray[np.uint32]": "uint32",
    "NDArray[np.uint8]": "uint8",
}
"""What Arrow calls the type of a card's field; of arrays, that of their numbers."""
_LISTS: Final = frozenset(field.name for field in fields(Card) if str(field.type).startswith("NDArray"))


def _schema() -> pa.Schema:
    arrow = load_arrow()
    found = []
    for field in fields(Card):
        type_ = arrow.type_for_alias(_TYPES[str(field.type)])
        found.append((field.name, arrow.list_(type_) if field.name in _LISTS else type_))
    return arrow.schema(found)


def pack_cards(cards: Sequence[Card]) -> bytes:
    """The file of some cards, in the order given."""
    arrow = load_arrow()
    schema = _schema()
    columns = []
    for field in schema:
        values: list[Any] = [getattr(card, field.name) for card in cards]
        columns.append(arrow.array([_encodable(v) if isinstance(v, str) else v for v in values], field.type))
    sink = arrow.BufferOutputStream()
    with arrow.ipc.new_file(sink, schema, options=arrow.ipc.IpcWriteOptions(compression="zstd")) as writer:
        writer.write_batch(arrow.RecordBatch.from_arrays(columns, schema=schema))
    data: bytes = sink.getvalue().to_pybytes()
    return data


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def read_cards(path: Path) -> Iterator[Card]:
    """The cards of a file, in its order."""
    arrow = load_arrow()
    with arrow.ipc.open_file(path.read_bytes()) as reader:
        batch = reader.get_batch(0)
    plain = {field.name: batch.column(field.name).to_pylist() for field in batch.schema if field.name not in _LISTS}
    lists = {name: _cut(batch.column(name)) for name in _LISTS}
    for n in range(batch.num_rows):
        yield Card(**{name: values[n] for name, values in plain.items()}, **{name: lists[name][n] for name in _LISTS})


def _cut(column: pa.ListArray) -> list[Any]:
    offsets = column.offsets.to_numpy()
    # A copy: the block that Arrow unpacked would else be held by each view together with its neighbours.
    values = column.values.to_numpy().copy()
    return [values[start:end] for start, end in itertools.pairwise(offsets)]


def pack_weights(weights: Weights) -> bytes:
    """The file of the weights of terms."""
    arrow = load_arrow()
    table = arrow.table({"terms": weights.terms, "frequencies": weights.frequencies})
    table = table.replace_schema_metadata({"articles": str(weights.articles)})
    sink = arrow.BufferOutputStream()
    with arrow.ipc.new_file(sink, table.schema) as writer:
        writer.write_table(table)
    data: bytes = sink.getvalue().to_pybytes()
    return data


def read_weights(path: Path) -> Weights:
    """The weights in a file; raises `OSError` or ValueError when there are none."""
    import numpy as np

    arrow = load_arrow()
    with arrow.ipc.open_file(path.read_bytes()) as reader:
        table = reader.read_all()
    return Weights(
        articles=int(table.schema.metadata[b"articles"]),
        terms=table.column("terms").to_numpy().astype(np.uint32),
        frequencies=table.column("frequencies").to_numpy().astype(np.uint32),
    )
