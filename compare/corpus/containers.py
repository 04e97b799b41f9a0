"""Files of many articles -> where each record lies: JSON Lines, JSON, CSV and Parquet, read piece by piece."""

from __future__ import annotations

import codecs
import csv
import functools
import io
import itertools
import json
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from compare.corpus.model import Item
from compare.errors import SourceError
from compare.guards import is_bad_input, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

LINES: Final = frozenset({".jsonl", ".ndjson"})
TABLES: Final = frozenset({".csv", ".tsv"})
PARQUET: Final = ".parquet"
_CHUNK_BYTES: Final = 1 << 20
_ROWS: Final = 64
"""Rows of a Parquet file that are unpacked at a time."""
_BOM: Final = b"\xef\xbb\xbf"


def find_records(path: str, name: str, columns: Mapping[str, str], *, max_bytes: int) -> Iterator[Item]:
    """The records of a file of several articles, in their order, one after another.

    No more than a record is in memory, and none of more than `max_bytes`: such a one is an item that says so, and
    so is a file that cannot be read, or what is left of it when it breaks off.
    """
    suffix = Path(path).suffix.lower()
    find: Callable[..., Iterator[Item]] = _find_in_json
    if suffix in LINES:
        find = _find_in_lines
    elif suffix in TABLES:
        find = _find_in_table
    elif suffix == PARQUET:
        find = _find_in_parquet
    try:
        yield from find(path, name, columns, max_bytes)
    except SourceError as error:
        yield Item(name, path, failure=f"{error.why}. {error.remedy}")
    except Exception as error:
        if not is_bad_input(error):
            raise
        said = (error.strerror if isinstance(error, OSError) else "") or type(error).__name__
        yield Item(name, path, failure=f"it cannot be read ({said}). Check that it is whole, and a file of its suffix.")


def load_record(item: Item) -> object:
    """The JSON value of a record that `find_records` found; raises `SourceError` when it is none."""
    if item.record:
        return _parse(item.record, item.name)
    suffix = Path(item.path).suffix.lower()
    with reading(lambda error: _gone(item, error)), Path(item.path).open("rb") as file:
        file.seek(item.offset)
        data = file.read(item.length)
    if suffix in TABLES:
        return _read_row(item, data)
    return _parse(_decode(data), item.name)


def _gone(item: Item, error: Exception) -> SourceError:
    return SourceError(
        item.name, f"it can no longer be read ({type(error).__name__})", "Leave inputs until a run ends."
    )


def _decode(data: bytes) -> str:
    try:
        return data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _parse(text: str, name: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise SourceError(name, "it is not valid JSON", "Write one JSON object a line.") from None


def _too_long(name: str, path: str, max_bytes: int) -> Item:
    why = f"it is longer than {max_bytes:,} bytes, far more than an article"
    return Item(name, path, failure=f"{why}. Cut out the article, or raise the limit (Settings.max_file_bytes).")


# --- JSON Lines ----------------------------------------------------------------------------------


def _find_in_lines(path: str, name: str, _: Mapping[str, str], max_bytes: int) -> Iterator[Item]:
    with Path(path).open("rb") as file:
        number, offset = 0, 0
        while line := file.readline(max_bytes + 1):
            number += 1
            length = len(line)
            where = f"{name}:{number}"
            if length > max_bytes and not line.endswith(b"\n"):
                while rest := file.readline(_CHUNK_BYTES):
                    length += len(rest)
                    if rest.endswith(b"\n"):
                        break
                yield _too_long(where, path, max_bytes)
            elif line.strip(_BOM + b" \t\r\n"):
                yield Item(where, path, offset, length)
            offset += length


# --- JSON: one article, a list, or values one after another -----------------------------------------


def _find_in_json(path: str, name: str, _: Mapping[str, str], max_bytes: int) -> Iterator[Item]:
    """The values of a list, or of a file of values; a file of one is an item of its own, under the file's name."""
    with Path(path).open("rb") as file:
        stream = _JsonStream(file, max_bytes)
        spans = stream.find_values()
        ahead = [span for _, span in zip(range(2), spans, strict=False)]
        if len(ahead) < 2 and not stream.in_list:
            # Whatever is wrong with it, the readers of single files say.
            yield Item(name, path)
            return
        for number, (offset, length) in enumerate(itertools.chain(ahead, spans), start=1):
            yield Item(f"{name}:{number}", path, offset, length)
        if stream.broken:
            why = f"from byte {stream.offset:,} on it is no valid JSON, or a value is longer than {max_bytes:,} bytes"
            yield Item(f"{name}:rest", path, failure=f"{why}. What stands before was read; write JSON Lines.")


class _JsonStream:
    """The values in a file of JSON, of which a megabyte or one value is in memory at a time."""

    def __init__(self, file: BinaryIO, max_bytes: int) -> None:
        self._file = file
        self._max_bytes = max_bytes
        # Bytes that are no UTF-8 come back from it as they were: offsets are counted in them.
        self._decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
        self._text = ""
        self._at = 0
        self.offset = 0
        """In bytes, of what has not been read yet."""
        self.in_list = False
        self.broken = False

    def find_values(self) -> Iterator[tuple[int, int]]:
        """Where each object begins and how long it is, in bytes."""
        self._read(_CHUNK_BYTES)
        self._skip("\ufeff \t\r\n")
        if self._text[self._at : self._at + 1] == "[":
            self.in_list = True
            self._pass(self._at + 1)
        while True:
            self._skip(" \t\r\n,")
            head = self._text[self._at : self._at + 1]
            if not head or (self.in_list and head == "]"):
                return
            start = self.offset
            end = self._find_end() if head == "{" else 0
            if not end:
                self.broken = True
                return
            self._pass(end)
            yield start, self.offset - start

    def _find_end(self) -> int:
        """Where the value that begins here ends; 0 when it does not, or is too long."""
        while True:
            try:
                _, end = json.JSONDecoder().raw_decode(self._text, self._at)
            except (ValueError, RecursionError):
                waiting = len(self._text) - self._at
                if waiting > self._max_bytes or not self._read(max(_CHUNK_BYTES, waiting)):
                    return 0
            else:
                return end if end - self._at <= self._max_bytes else 0

    def _skip(self, marks: str) -> None:
        while True:
            end = self._at
            while end < len(self._text) and self._text[end] in marks:
                end += 1
            self._pass(end)
            if end < len(self._text) or not self._read(_CHUNK_BYTES):
                return

    def _pass(self, end: int) -> None:
        self.offset += len(self._text[self._at : end].encode("utf-8", "surrogateescape"))
        self._at = end

    def _read(self, count: int) -> bool:
        data = self._file.read(count)
        self._text, self._at = self._text[self._at :] + self._decoder.decode(data, final=not data), 0
        return bool(data)


# --- CSV -----------------------------------------------------------------------------------------


class _TooLongError(ValueError):
    """A row has taken more bytes than an article may."""


class _Lines:
    """The lines of a file for Python's reader of CSV, one byte a character, with a count of the bytes given out."""

    def __init__(self, file: BinaryIO, max_bytes: int) -> None:
        self._file = file
        self._max_bytes = max_bytes
        self.given = file.tell()
        self.row_start = self.given
        self._whole = True

    def end_line(self) -> None:
        """Passes over what is left of a line that was too long."""
        while not self._whole and (rest := self._file.readline(_CHUNK_BYTES)):
            self.given += len(rest)
            self._whole = rest.endswith(b"\n")

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._file.readline(self._max_bytes + 1)
        if not line:
            raise StopIteration
        self.given += len(line)
        self._whole = line.endswith(b"\n")
        if self.given - self.row_start > self._max_bytes:
            raise _TooLongError
        # A row's marks are the same in each encoding; what a letter is, its reader finds out.
        return line.decode("latin-1")


def _find_in_table(path: str, name: str, columns: Mapping[str, str], max_bytes: int) -> Iterator[Item]:
    header, start = _read_header(path)
    _check_columns(header, columns, name)
    with Path(path).open("rb") as file, _long_fields(max_bytes):
        file.seek(start)
        lines = _Lines(file, max_bytes)
        number = 1
        while True:
            number += 1
            lines.row_start = lines.given
            try:
                # A new reader for each row: after an error it would go on in the middle of one.
                row = next(csv.reader(lines, delimiter=_delimiter(path)), None)
            except (_TooLongError, csv.Error):
                lines.end_line()
                yield _too_long(f"{name}:{number}", path, max_bytes)
                continue
            if row is None:
                return
            if any(row):
                yield Item(f"{name}:{number}", path, lines.row_start, lines.given - lines.row_start)


def _read_row(item: Item, data: bytes) -> object:
    header, _ = _read_header(item.path)
    with _long_fields(len(data)), reading(lambda _: SourceError(item.name, "it is no row of CSV", "Mend the row.")):
        row = next(csv.reader(io.StringIO(_decode(data), newline=""), delimiter=_delimiter(item.path)), [])
    return dict(zip(header, row, strict=False))


@functools.lru_cache(maxsize=64)
def _read_header(path: str) -> tuple[tuple[str, ...], int]:
    """The names of a table's columns, and where its first row begins."""
    with Path(path).open("rb") as file:
        line = file.readline(_CHUNK_BYTES)
    row = next(csv.reader([_decode(line)], delimiter=_delimiter(path)), [])
    return tuple(name.strip() for name in row), len(line)


@functools.lru_cache(maxsize=64)
def _delimiter(path: str) -> str:
    """What stands between columns: of comma, semicolon and tab the one that the first line has most of."""
    with Path(path).open("rb") as file:
        line = file.readline(_CHUNK_BYTES)
    return max(",;\t", key=lambda mark: line.count(mark.encode()))


@contextmanager
def _long_fields(limit: int) -> Iterator[None]:
    """A block in which a field of CSV may be as long as an article: Python's own limit is 131,072 characters."""
    before = csv.field_size_limit(max(limit, 1))
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _check_columns(header: Sequence[str], columns: Mapping[str, str], name: str) -> None:
    """Raises `SourceError` when a table has no column of texts, or lacks some of those that were named.

    If it has none of them they were named for another input, and the usual names hold.
    """
    from compare.sources.records import find_text_field

    missing = sorted(set(columns.values()) - set(header))
    has = ", ".join(header[:20]) or "none"
    named = {field for field, column in columns.items() if column in header}
    if missing and (named or not find_text_field(header)):
        raise SourceError(name, f"it has no column {missing[0]!r}; it has {has}", "Name its columns as they are.")
    if not named & {"text", "html"} and not find_text_field(header):
        raise SourceError(
            name, f"it does not say which column is the text; it has {has}", "Name it: --column text=NAME."
        )


# --- Parquet -------------------------------------------------------------------------------------


def _find_in_parquet(path: str, name: str, columns: Mapping[str, str], max_bytes: int) -> Iterator[Item]:
    try:
        import pyarrow as arrow
        import pyarrow.parquet as parquet
    except ImportError:
        raise SourceError(
            name,
            "reading Parquet needs pyarrow, which is not installed",
            "Install it (in a checkout: pip install -c constraints.txt '.[corpus]'), or give JSON Lines.",
        ) from None
    from compare.sources.records import is_known_field

    number = 0
    try:
        with parquet.ParquetFile(path, memory_map=True) as file:
            header = file.schema_arrow.names
            _check_columns(header, columns, name)
            wanted = [c for c in header if c in columns.values() or is_known_field(c)]
            for batch in file.iter_batches(batch_size=_ROWS, columns=wanted, use_threads=False):
                for record in batch.to_pylist():
                    number += 1
                    text = json.dumps(record, ensure_ascii=False, default=_plain)
                    if len(text) > max_bytes:
                        yield _too_long(f"{name}:{number}", path, max_bytes)
                    else:
                        yield Item(f"{name}:{number}", path, number - 1, record=text)
    except arrow.ArrowException as error:
        said = " ".join(str(error).split())[:200]
        why = f"it is not a whole Parquet file ({said}); {number} rows were read before"
        yield Item(f"{name}:rest" if number else name, path, failure=f"{why}. Write it anew.")


def _plain(value: Any) -> str:
    """Dates and times in ISO 8601; anything else of a database as text."""
    return value.isoformat() if isinstance(value, date) else str(value)
