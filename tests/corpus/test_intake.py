"""Inputs -> items -> rows: every format, article after article, and what is wrong with a bad one."""

from __future__ import annotations

import csv
import io
import itertools
import json
import tracemalloc
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from compare.corpus.containers import find_records, load_record
from compare.corpus.intake import list_items, read_item
from compare.corpus.model import Card, Entry, Item
from compare.errors import UsageError
from compare.settings import Settings
from tests.corpus.made_articles import BUDGET, COMET, FERRY

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from compare.model import Article

SETTINGS = Settings(cache=False)
RECORDS: list[dict[str, Any]] = [
    {"text": FERRY, "title": "Ferry aground", "outlet": "Coast News", "published": "2024-03-12"},
    {"text": BUDGET, "title": "Budget passes", "outlet": "Ostermark Post", "url": "https://post.example/b"},
    {"text": COMET, "title": "Comet “breaks up”", "outlet": "Star Weekly", "published": "2024-03-13T07:30:00Z"},
]


def read_all(
    *inputs: Path, columns: Mapping[str, str] | None = None, settings: Settings = SETTINGS
) -> list[tuple[Entry, Article | None, Card | None]]:
    items = list_items([str(path) for path in inputs], columns or {}, settings=settings)
    # Items go to workers as JSON.
    sent = [Item(**json.loads(json.dumps({f: getattr(i, f) for f in Item.__slots__}))) for i in items]
    return [read_item(item, columns or {}, settings) for item in sent]


def as_csv(records: list[dict[str, Any]], delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, ["outlet", "title", "text", "published", "url"], delimiter=delimiter)
    writer.writeheader()
    writer.writerows(records)
    return out.getvalue()


NINJS = [
    {"uri": f"https://wire.example/{n}", "headline": r["title"], "body_text": r["text"], "copyrightholder": r["outlet"]}
    for n, r in enumerate(RECORDS)
]
PLAIN = {
    "all.jsonl": "\ufeff" + "\n\n".join(map(json.dumps, RECORDS)),
    "all.ndjson": "\r\n".join(json.dumps(r, ensure_ascii=False) for r in RECORDS) + "\r\n",
    "list.json": "\ufeff" + json.dumps(RECORDS, indent=2, ensure_ascii=False),
    "values.json": "\n".join(json.dumps(r, indent=1) for r in RECORDS),
    "ninjs.json": json.dumps(NINJS),
    "ninjs.jsonl": "\n".join(map(json.dumps, NINJS)),
    "all.csv": as_csv(RECORDS),
    "semicolons.csv": "\ufeff" + as_csv(RECORDS, ";"),
    "all.tsv": as_csv(RECORDS, "\t"),
}


@pytest.mark.parametrize("name", PLAIN)
def test_every_format_of_many_articles_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(PLAIN[name], encoding="utf-8", newline="")
    read = read_all(tmp_path / name)
    assert [(e.status, e.title, e.outlet) for e, _, _ in read] == [("ok", r["title"], r["outlet"]) for r in RECORDS], [
        e.reason for e, _, _ in read
    ]
    for (entry, article, card), record in zip(read, RECORDS, strict=True):
        assert article is not None
        assert card is not None
        assert article.text == f"{record['title']}\n\n{record['text']}"
        assert (entry.source_id, entry.words) == (card.source_id, len(article.text.split()))
        assert entry.name.startswith(str(tmp_path / name))
    if "ninjs" not in name:
        assert [e.published for e, _, _ in read] == ["2024-03-12", "", "2024-03-13T07:30:00Z"]
        assert [c.day for _, _, c in read if c] == [19794, None, 19795]


def test_parquet_is_read_with_its_own_times(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    rows = [{**r, "published": None, "extra": [1, 2]} for r in RECORDS] * 40
    rows[0]["published"], rows[2]["published"] = date(2024, 3, 12), date(2024, 3, 13)
    parquet.write_table(arrow.Table.from_pylist(rows), tmp_path / "all.parquet", row_group_size=50)
    read = read_all(tmp_path / "all.parquet")
    assert len(read) == 120
    assert [e.published for e, _, _ in read[:3]] == ["2024-03-12", "", "2024-03-13"]
    assert read[119][0].name.endswith("all.parquet:120")
    assert "extra" not in next(iter(list_items([str(tmp_path / "all.parquet")], {}))).record
    moments = arrow.table({"text": [FERRY], "published": [datetime(2024, 3, 12, 21, 5)]})
    parquet.write_table(moments, tmp_path / "times.parquet")
    assert read_all(tmp_path / "times.parquet")[0][0].published == "2024-03-12T21:05:00"


def test_damaged_parquet_is_a_row(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    (tmp_path / "bad.parquet").write_bytes(b"PAR1 and no more")
    ((entry, article, card),) = read_all(tmp_path / "bad.parquet")
    assert (entry.status, article, card) == ("failed", None, None)
    assert "not a whole Parquet file" in entry.reason


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_columns_have_the_names_that_they_have(tmp_path: Path, suffix: str) -> None:
    columns = {"text": "Artikel", "outlet": "quelle", "title": "Kopf", "published": "am", "url": "wo"}
    rows = [
        {
            "Artikel": r["text"],
            "quelle": r["outlet"],
            "Kopf": r["title"],
            "am": "2024-05-0" + str(n),
            "wo": "",
            "text": "?",
        }
        for n, r in enumerate(RECORDS, start=1)
    ]
    path = tmp_path / f"all.{suffix}"
    if suffix == "csv":
        out = io.StringIO()
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
        path.write_text(out.getvalue(), encoding="utf-8")
    elif suffix == "jsonl":
        path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    else:
        arrow = pytest.importorskip("pyarrow")
        from pyarrow import parquet

        parquet.write_table(arrow.Table.from_pylist(rows), path)
    read = read_all(path, columns=columns)
    assert [(e.outlet, e.title, e.published) for e, _, _ in read] == [
        (r["outlet"], r["title"], f"2024-05-0{n}") for n, r in enumerate(RECORDS, start=1)
    ]
    assert all(a is not None and r["text"] in a.text for (_, a, _), r in zip(read, RECORDS, strict=True))


def test_a_column_may_hold_a_page(tmp_path: Path) -> None:
    body = "".join(f"<p>{sentence}.</p>" for sentence in FERRY.split(". "))
    markup = f"<html><body><nav>Home</nav><article><h1>Ferry aground</h1>{body}</article></body></html>"
    (tmp_path / "all.jsonl").write_text(
        "\n".join(json.dumps({key: markup, "url": "https://www.coast.example/1"}) for key in ("html", "raw", "text")),
        encoding="utf-8",
    )
    read = read_all(tmp_path / "all.jsonl")
    assert [e.status for e, _, _ in read] == ["ok", "failed", "ok"]
    assert read[0][1] is not None
    assert "<p>" not in read[0][1].text
    assert read[0][0].outlet == "coast.example"
    assert read_all(tmp_path / "all.jsonl", columns={"html": "raw"})[1][0].status == "ok"


def test_a_folder_is_read_in_order_with_all_in_it(tmp_path: Path) -> None:
    (tmp_path / "b" / "deep").mkdir(parents=True)
    (tmp_path / "a.txt").write_text(f"Ferry aground\n\n{FERRY}", encoding="utf-8")
    (tmp_path / "b" / "one.html").write_text(
        f"<html><body><h1>Budget</h1><p>{BUDGET}</p></body></html>", encoding="utf-8"
    )
    (tmp_path / "b" / "deep" / "two.md").write_text(
        f"---\noutlet: Star Weekly\n---\n# Comet\n\n{COMET}", encoding="utf-8"
    )
    (tmp_path / "b" / "all.jsonl").write_text(json.dumps(RECORDS[0]), encoding="utf-8")
    (tmp_path / "b" / "style.css").write_text("p {}", encoding="utf-8")
    (tmp_path / ".hidden.txt").write_text("secret", encoding="utf-8")
    (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 no document")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "round").symlink_to(tmp_path)
    read = read_all(tmp_path)
    names = [e.name.removeprefix(f"{tmp_path}/") for e, _, _ in read]
    assert names == ["a.txt", "broken.docx", "b/all.jsonl:1", "b/one.html", "b/deep/two.md"]
    assert [e.status for e, _, _ in read] == ["ok", "failed", "ok", "ok", "ok"]
    assert [e.outlet for e, _, _ in read[2:]] == ["Coast News", "b", "Star Weekly"]


def test_a_single_object_in_json_is_one_article_under_its_own_name(tmp_path: Path) -> None:
    for name, value in (("record.json", RECORDS[0]), ("ninjs.json", NINJS[0])):
        (tmp_path / name).write_text(json.dumps(value), encoding="utf-8")
        ((entry, _, _),) = read_all(tmp_path / name)
        assert (entry.name, entry.status, entry.outlet) == (str(tmp_path / name), "ok", "Coast News")


BAD = {
    "not JSON": ('{"text": ', "not valid JSON"),
    "no text": ('{"title": "Ferry"}', "no text field"),
    "a number": ("17", "no text field"),
    "nested without end": ("[" * 100_000, "not valid JSON"),
    "too many digits": ('{"text": ' + "9" * 6000 + "}", "not valid JSON"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_line_is_a_row_with_a_reason_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    line, told = BAD[name]
    good = json.dumps(RECORDS[0])
    (tmp_path / "all.jsonl").write_text(f"{good}\n{line}\n{good}\n", encoding="utf-8")
    read = read_all(tmp_path / "all.jsonl")
    assert [e.status for e, _, _ in read] == ["ok", "failed", "ok"]
    assert told in read[1][0].reason
    assert read[0][0].source_id == read[2][0].source_id, "the same article, given twice"
    assert read[1][0].name == f"{tmp_path / 'all.jsonl'}:2"


@pytest.mark.parametrize("suffix", ["jsonl", "json", "csv"])
def test_a_record_that_is_too_long_is_a_row_with_a_reason(tmp_path: Path, suffix: str) -> None:
    long = {**RECORDS[0], "text": "word " * 100_000}
    rows = [RECORDS[0], long, RECORDS[1]]
    text = {"jsonl": "\n".join(map(json.dumps, rows)), "json": json.dumps(rows), "csv": as_csv(rows)}[suffix]
    path = tmp_path / f"all.{suffix}"
    path.write_text(text, encoding="utf-8", newline="")
    read = read_all(path, settings=Settings(cache=False, max_file_bytes=100_000))
    assert [e.status for e, _, _ in read][:2] == ["ok", "failed"]
    assert "longer than 100,000 bytes" in read[1][0].reason
    if suffix != "json":
        assert [e.status for e, _, _ in read] == ["ok", "failed", "ok"]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(['Coast News,Ferry,"It sank, ""they said""\nand rose.",,'], id="marks and line breaks"),
        pytest.param(['Coast News,A 5" pipe,It burst at noon.,,', "Star,Comet,It broke.,,"], id="a stray mark"),
        pytest.param(["", "Coast News,Ferry,It sank.", ",,,,", "Star,Comet,It broke.,,,more,cells"], id="ragged rows"),
    ],
)
def test_rows_of_csv_are_cut_as_its_reader_cuts_them(tmp_path: Path, rows: list[str]) -> None:
    path = tmp_path / "all.csv"
    text = "\r\n".join(["outlet,title,text,published,url", *rows])
    path.write_text(text, encoding="utf-8", newline="")
    header, *expected = csv.reader(io.StringIO(text, newline=""))
    found = [load_record(item) for item in find_records(str(path), "all.csv", {}, max_bytes=10_000)]
    assert found == [dict(zip(header, row, strict=False)) for row in expected if any(row)]


def test_an_open_quotation_mark_ends_with_the_longest_record(tmp_path: Path) -> None:
    path = tmp_path / "all.csv"
    path.write_text('outlet,text\nCoast,"open\n' + "Star,It broke.\n" * 2000, encoding="utf-8")
    items = list(find_records(str(path), "all.csv", {}, max_bytes=2000))
    assert items[0].failure.startswith("it is longer than")
    assert load_record(items[-1]) == {"outlet": "Star", "text": "It broke."}


def test_csv_in_windows_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "all.csv"
    path.write_bytes("outlet,text\nLe Café,“Zürich” is quiet tonight.\n".encode("cp1252"))
    (item,) = find_records(str(path), "all.csv", {}, max_bytes=10_000)
    assert load_record(item) == {"outlet": "Le Café", "text": "“Zürich” is quiet tonight."}


def test_columns_that_are_named_for_one_input_leave_the_others_alone(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("artikel,quelle\n" + f'"{BUDGET}",Ostermark Post\n', encoding="utf-8")
    (tmp_path / "b.csv").write_text(as_csv(RECORDS[:1]), encoding="utf-8")
    (tmp_path / "c.jsonl").write_text(json.dumps(RECORDS[2]), encoding="utf-8")
    read = read_all(tmp_path, columns={"text": "artikel", "outlet": "quelle"})
    assert [(e.status, e.outlet) for e, _, _ in read] == [
        ("ok", "Ostermark Post"),
        ("ok", "Coast News"),
        ("ok", "Star Weekly"),
    ]


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"text": "story", "outlet": "sorce"}, "no column 'sorce'"),
        ({}, "which column is the text; it has id, story"),
        ({"text": "body"}, "no column 'body'; it has id, story"),
    ],
)
def test_a_table_without_such_a_column_says_which_it_has(tmp_path: Path, columns: dict[str, str], told: str) -> None:
    (tmp_path / "all.csv").write_text("id,story\n1,The ferry sank.\n", encoding="utf-8")
    ((entry, _, _),) = read_all(tmp_path / "all.csv", columns=columns)
    assert entry.status == "failed"
    assert told in entry.reason


def test_json_that_breaks_off_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = json.dumps(RECORDS)
    (tmp_path / "list.json").write_text(whole[: whole.rindex("Astronomers")], encoding="utf-8")
    read = read_all(tmp_path / "list.json")
    assert [e.status for e, _, _ in read] == ["ok", "ok", "failed"]
    assert "no valid JSON" in read[2][0].reason


def test_another_language_is_skipped_and_says_so(tmp_path: Path) -> None:
    german = (
        "Die Fähre lief am Dienstag vor der Küste auf Grund, und einundvierzig Menschen wurden dabei verletzt. " * 3
    )
    (tmp_path / "de.txt").write_text(german, encoding="utf-8")
    ((entry, article, card),) = read_all(tmp_path / "de.txt")
    assert (entry.status, entry.language, article, card) == ("skipped", "de", None, None)
    assert "German" in entry.reason


def test_wrong_use_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        list_items([str(tmp_path / "none")], {})
    with pytest.raises(UsageError, match="has a field 'body'"):
        list_items([], {"body": "x"})


def test_files_of_any_length_are_read_in_little_memory(tmp_path: Path) -> None:
    line = json.dumps({**RECORDS[0], "text": f"{FERRY} " * 20})
    rows = 2500
    (tmp_path / "a.jsonl").write_text(f"{line}\n" * rows, encoding="utf-8")
    (tmp_path / "b.json").write_text("[" + ",\n".join(itertools.repeat(line, rows)) + "]", encoding="utf-8")
    (tmp_path / "c.csv").write_text(as_csv([{**RECORDS[0], "text": f"{FERRY} " * 20}] * rows), encoding="utf-8")
    tracemalloc.start()
    try:
        count = sum(1 for _ in list_items([str(tmp_path)], {}))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 3 * rows
    assert peak < 8_000_000, "thirty megabytes of articles went by"
