"""A report, a ledger and a revision as data frames, and as tables in a notebook."""

from __future__ import annotations

import importlib.util
import io
import pickle
import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

import compare
from compare.corpus.schema import DISCREPANCIES, EVIDENCE, SOURCES
from compare.errors import UsageError
from compare.frames import CHANGES, FACTS, LIBRARIES
from compare.model import Fact, Ledger, LedgerEntry, QuantityValue, Revision, WordChange
from compare.reporters import render
from compare.reporters.finding_rows import FINDINGS
from compare.reporters.notebook_tables import MAX_ROWS, write_html
from tests.report_cases import CASES, HOSTILE, Draft, make_evidence, make_source, many
from tests.test_edits import HURT

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.model import Report
    from compare.reporters.columns import Table

pandas = pytest.importorskip("pandas", reason="pandas is not installed: pip install '.[frames]'")
polars = pytest.importorskip("polars", reason="polars is not installed: pip install '.[dev]'")
pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install '.[frames]'")


def make_ledger(words: str = "41 people", number: int = 1) -> Ledger:
    source = make_source("a", "Herald", [f"{words} were hurt."], title="A ferry sank")
    start = source.article.text.index(words)
    fact = Fact("quantity", start, start + len(words), words, QuantityValue(41, 41, "person", 41, counted="person"))
    entry = LedgerEntry(fact, "41 people", "How many were hurt", "conflicting", (make_evidence(source, words),))
    return Ledger(source, (entry,) * number)


def make_revision() -> Revision:
    return replace(HURT, unread=(WordChange((1,), (1,), ((17, 19), (20, 26)), ()),))


MADE: dict[str, tuple[Callable[[], Any], Table]] = {
    "report": (CASES["trip"], FINDINGS),
    "crowd": (CASES["crowd"], FINDINGS),
    "empty report": (CASES["nothing"], FINDINGS),
    "ledger": (make_ledger, FACTS),
    "empty ledger": (lambda: replace(make_ledger(), entries=()), FACTS),
    "revision": (make_revision, CHANGES),
    "empty revision": (lambda: replace(HURT, changes=()), CHANGES),
}


def records(frame: Any) -> list[dict[str, Any]]:
    """The rows, nulls as None."""
    rows: list[dict[str, Any]]
    if isinstance(frame, polars.DataFrame):
        rows = frame.to_dicts()
    else:
        rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
    return rows


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("name", MADE)
def test_columns_and_types_are_those_declared_and_survive_parquet(name: str, library: Any) -> None:
    make, table = MADE[name]
    frame = make().to_frame(library)
    types = {
        "pandas": {"text": "string", "kind": "string", "count": "Int32", "offset": "Int32", "score": "float32"}
        | {"number": "float64", "flag": "bool", "day": "datetime64[ms]"},
        "polars": {"text": "String", "kind": "String", "count": "Int32", "offset": "Int32", "score": "Float32"}
        | {"number": "Float64", "flag": "Boolean", "day": "Date"},
    }[library]
    found = [(column, str(type_)) for column, type_ in zip(frame.columns, frame.dtypes, strict=True)]
    assert found == [(column.name, types[column.type]) for column in table.columns]
    file = io.BytesIO()
    (frame.to_parquet if library == "pandas" else frame.write_parquet)(file)
    file.seek(0)
    again = {"pandas": pandas.read_parquet, "polars": polars.read_parquet}[library](file)
    assert list(again.dtypes) == list(frame.dtypes)
    assert again.equals(frame)
    rows = records(frame)
    assert ("empty" in name) is not bool(rows)
    assert len({tuple(row[key] for key in table.key) for row in rows}) == len(rows)


def test_both_libraries_have_the_same_rows() -> None:
    for make, _ in MADE.values():
        first, second = (records(make().to_frame(library)) for library in ("pandas", "polars"))
        days = ("earliest", "latest")
        plain = [{k: v.date() if k in days and v else v for k, v in row.items()} for row in first]
        assert plain == second


def test_columns_have_the_names_of_the_tables_of_a_corpus() -> None:
    known = {c.name: c for table in (SOURCES, DISCREPANCIES, EVIDENCE) for c in table.columns}
    shared = [c for c in FINDINGS.columns if c.name in known]
    assert {c.name for c in DISCREPANCIES.columns} - {c.name for c in shared} == {"story_id", "update_by"}
    assert {c.name for c in EVIDENCE.columns} - {c.name for c in shared} == {"story_id", "n", "source_id", "is_first"}
    assert [c.name for c in shared if (c.name, c.type) != (known[c.name].name, known[c.name].type)] == ["letter"]


def test_a_finding_has_a_row_for_each_outlet_in_it() -> None:
    frame = CASES["trip"]().to_frame("pandas")
    first, second = records(frame[frame.discrepancy_id == "17aa0b2c"])[:2]
    assert (first["letter"], first["text"], first["outlet"]) == ("a", "last month", "Harbor Ledger")
    assert (first["earliest"], first["latest"]) == (datetime(2023, 5, 1), datetime(2023, 5, 31))
    assert (first["unit"], first["low"], first["published"]) == ("time", None, "2023-06-06")
    assert (second["letter"], second["latest"], second["side"], second["sides"]) == ("b", datetime(2023, 5, 10), 1, 2)
    told = frame[frame.discrepancy_id == "4be17c09"]
    assert list(told.mentions) == [2, 1, 1]


def test_updates_and_lesser_precision_are_flags_of_the_outlet() -> None:
    rows = records(CASES["later"]().to_frame("polars"))
    assert [(r["discrepancy_id"], r["letter"]) for r in rows if r["is_update"]] == [("90c7aa01", "b")]
    assert [(r["discrepancy_id"], r["letter"]) for r in rows if r["is_less_precise"]] == [("17aa0b2c", "a")]


def test_csv_has_the_columns_of_the_frame() -> None:
    report = CASES["trip"]()
    table = pandas.read_csv(io.StringIO(render(report, "csv").removeprefix("\ufeff")))
    frame = report.to_frame("pandas")
    assert list(table.columns) == list(frame.columns)
    assert list(table.text) == list(frame.text)


def test_a_frame_holds_the_text_as_it_is() -> None:
    a, b = make_source("a", "=1+1", ["=1+1\x00 €🙂"]), make_source("b", "B", ["Else."])
    draft = Draft((a, b))
    draft.add("0a1b2c3d", "quote", "conflict", "@SUM(A1)", make_evidence(a, "=1+1\x00 €🙂"), make_evidence(b, "Else"))
    for library in LIBRARIES:
        row, _ = records(draft.report().to_frame(library))
        assert (row["text"], row["outlet"], row["topic"]) == ("=1+1\x00 €🙂", "=1+1", "@SUM(A1)")


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(codec=None), min_size=1, max_size=30))
def test_any_text_makes_a_frame_and_a_table(words: str) -> None:
    a, b = make_source("a", words, [words]), make_source("b", "B", ["Else."])
    draft = Draft((a, b))
    draft.add("0a1b2c3d", "quote", "conflict", words, make_evidence(a, words), make_evidence(b, "Else"))
    row, _ = records(draft.report().to_frame("polars"))
    assert row["text"] == words.encode("utf-8", "replace").decode("utf-8")
    write_html(draft.report()).encode("utf-8")


def test_a_revision_has_a_row_for_each_version_and_tells_what_is_unread() -> None:
    rows = records(make_revision().to_frame("polars"))
    told = [(r["number"], r["status"], r["verdict"], r["version"], r["text"], r["mentions"]) for r in rows]
    words = HURT.old.article.text[17:26]
    assert told[:2] == [(1, "changed", "conflict", "old", "Four", 1), (1, "changed", "conflict", "new", "Six", 1)]
    assert told[2:] == [(2, "unread", None, "old", words, 2)]


def test_a_ledger_has_a_row_for_each_fact() -> None:
    (row,) = records(make_ledger().to_frame("polars"))
    assert (row["number"], row["kind"], row["text"], row["value_in_words"]) == (1, "quantity", "41 people", "41 people")
    assert (row["low"], row["high"], row["unit"], row["others"], row["title"]) == (41, 41, "count", 1, "A ferry sank")


# --- what is not installed -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("missing", "asked", "told"),
    [
        ({"pandas", "polars"}, None, "pandas or polars"),
        ({"pandas"}, "pandas", "pandas"),
        ({"polars"}, "polars", "polars"),
        ({"pyarrow"}, None, "pyarrow"),
        ({"pyarrow"}, "polars", "pyarrow"),
    ],
)
def test_what_is_missing_is_named(missing: set[str], asked: Any, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr("compare.frames.find_spec", lambda name: None if name in missing else find(name))
    with pytest.raises(UsageError) as error:
        CASES["trip"]().to_frame(asked)
    assert error.value.what == f"data frames: {told}"
    assert "pip install" in error.value.remedy
    assert "\n" not in str(error.value)


def test_without_pandas_it_is_polars(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    report = CASES["trip"]()
    assert isinstance(report.to_frame(), pandas.DataFrame)
    monkeypatch.setattr("compare.frames.find_spec", lambda name: None if name == "pandas" else find(name))
    assert isinstance(report.to_frame(), polars.DataFrame)


def test_another_library_is_refused() -> None:
    with pytest.raises(UsageError, match="pandas, polars"):
        CASES["trip"]().to_frame("dask")  # type: ignore[arg-type]  # what is tested


def test_a_report_and_its_csv_import_no_library_of_frames() -> None:
    code = (
        "import sys; from tests.report_cases import CASES; from compare.reporters import render; r = CASES['trip'](); "
        "render(r, 'csv'); repr(r); r._repr_html_(); print({'pandas', 'polars', 'pyarrow', 'spacy'} & set(sys.modules))"
    )
    root = Path(__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout == "set()\n"


# --- in a notebook -------------------------------------------------------------------------------


def count_rows(page: str) -> int:
    return len(lxml_html.fragment_fromstring(page).xpath(".//tbody/tr"))


@pytest.mark.parametrize("name", MADE)
def test_a_table_in_a_notebook_needs_nothing(name: str) -> None:
    page = MADE[name][0]()._repr_html_()
    root = lxml_html.fragment_fromstring(page)
    assert {e.tag for e in root.iter()} <= {"div", "p", "b", "table", "thead", "tbody", "tr", "th", "td", "code"}
    assert {a for e in root.iter() for a in e.attrib} <= {"style", "scope", "class"}
    assert "url(" not in page
    assert ("empty" in name) is not bool(count_rows(page))


@pytest.mark.parametrize(("number", "rows", "said"), [(40, 40, ""), (41, 40, "1 more"), (1_240, 40, "1,200 more")])
def test_a_long_table_tells_how_many_more(number: int, rows: int, said: str) -> None:
    for page in (many(number)._repr_html_(), make_ledger(number=number)._repr_html_()):
        assert count_rows(page) == rows == MAX_ROWS
        assert (f"… and {said};" in page) is bool(said)


def test_hostile_words_are_escaped() -> None:
    a, b = make_source("a", HOSTILE, [HOSTILE], title=HOSTILE), make_source("b", "B", ["Else."])
    draft = Draft((a, b))
    draft.add("0a1b2c3d", "quote", "conflict", HOSTILE, make_evidence(a, HOSTILE), make_evidence(b, "Else"))
    for shown in (draft.report(), make_ledger(HOSTILE)):
        root = lxml_html.fragment_fromstring(shown._repr_html_())
        assert not list(root.iter("script", "img", "a", "style", "title"))
        assert "<script>alert(1)</script>" in root.text_content()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (
            CASES["trip"],
            "<Report: Secretary's Ostrava trip comes after a tense spring: 3 articles, 2 conflicts, 2 differences>",
        ),
        (make_ledger, "<Ledger: A ferry sank: 1 fact>"),
        (make_revision, "<Revision: a.md: 1 fact changed, 1 edit not read as a fact>"),
    ],
)
def test_it_is_shown_on_a_line(make: Any, said: str) -> None:
    assert repr(make()) == said


def test_reports_are_equal_as_before() -> None:
    report: Report = CASES["trip"]()
    assert report == CASES["trip"]()
    assert replace(report, version="0") != report
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301 - our own


@pytest.mark.model
def test_what_python_gives_makes_frames() -> None:
    folder = Path(__file__).parent / "articles" / "ferry-grounding"
    articles = [compare.read_article(folder / f"{name}.md") for name in ("coast-herald", "evening-star")]
    frame = compare.compare_articles(articles).to_frame("pandas")
    assert set(frame.outlet) == {article.outlet for article in articles}
    assert all(articles["ab".index(r.letter)].text[r.start : r.end] == r.text for r in frame.itertuples())
    facts = compare.list_facts(articles[0], articles[1:]).to_frame("polars")
    assert {"agreed", "conflicting"} <= set(facts["status"])
    assert date(2024, 3, 12) in set(facts["earliest"])
