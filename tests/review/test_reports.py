"""A JSON report, read again: pages and lists made of it are those of the report itself."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from compare.errors import SourceError
from compare.reporters import render
from compare.review.reports import read_report, read_report_file
from tests.report_cases import CASES, many

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from compare.model import Report


def without_decisions(report: Report) -> Report:
    found = tuple(replace(one, decision=None) for one in report.discrepancies)
    pairs = tuple(replace(pair, score=round(pair.score, 2)) for pair in report.alignments)
    return replace(report, discrepancies=found, alignments=pairs)


@pytest.mark.parametrize("case", [*CASES, "many"])
def test_what_readers_see_is_the_same(case: str) -> None:
    report = many(30) if case == "many" else CASES[case]()
    again = read_report(render(report, "json"), name="report.json")
    for format_ in ("html", "markdown", "json"):
        assert render(again, format_) == render(without_decisions(report), format_)


def drop(*path: str | int) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        at: Any = data
        for key in path[:-1]:
            at = at[key]
        del at[path[-1]]

    return change


def put(value: object, *path: str | int) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        at: Any = data
        for key in path[:-1]:
            at = at[key]
        at[path[-1]] = value

    return change


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (put("other", "format"), "no report of factdiff"),
        (put(99, "format_version"), "format version '99'"),
        (put([], "format_version"), "format version"),
        (drop("sources"), "no whole report"),
        (drop("discrepancies", 0, "evidence"), "no whole report"),
        (put("z", "sources", 0, "id"), "sources are not a, b, c"),
        (put("rumour", "discrepancies", 0, "kind"), "means nothing"),
        (put(1, "discrepancies", 0, "reason"), "is no text"),
        (put(10**9, "discrepancies", 0, "evidence", 0, "end"), "has no words"),
        (put(-5, "discrepancies", 0, "evidence", 0, "start"), "has no words"),
        (put(10**9, "alignments", 0, "sentences", 0, "sentence"), "has no sentence"),
        (put([[5, 2]], "sources", 0, "sentences"), "do not lie in its text"),
        (put([[0, 10**9]], "sources", 0, "sentences"), "do not lie in its text"),
        (put("soon", "sources", 0, "published"), "no whole report"),
        (put(float("inf"), "discrepancies", 0, "evidence", 0, "line"), "no whole report"),
    ],
)
def test_what_is_no_report_is_told(change: Callable[[dict[str, Any]], None], told: str) -> None:
    data = json.loads(render(CASES["trip"](), "json"))
    change(data)
    with pytest.raises(SourceError, match=told):
        read_report(json.dumps(data), name="report.json")


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "[]", "1", "null"])
def test_what_is_no_json_is_told(text: str) -> None:
    with pytest.raises(SourceError, match=r"report\.json: it is no"):
        read_report(text, name="report.json")


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="No such file"):
        read_report_file(tmp_path / "none.json")
    (tmp_path / "x.json").write_bytes(b"\xff")
    with pytest.raises(SourceError, match="not UTF-8"):
        read_report_file(tmp_path / "x.json")
