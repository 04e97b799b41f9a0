"""The ledger: every fact numbered and underlined; held against other articles, who else says so."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

import compare
from compare.cli import main
from compare.findings.ledgers import list_entries
from compare.model import (
    Alignment,
    Article,
    DateValue,
    Discrepancy,
    Evidence,
    Fact,
    Ledger,
    NameValue,
    Parse,
    QuantityValue,
    QuoteValue,
    SentenceRef,
    Source,
    Story,
)
from compare.reporters.ledger_report import FORMATS, render_ledger
from tests.detectors.stories import make_story

if TYPE_CHECKING:
    from compare.model import FactValue, Verdict

STORY = Path(__file__).parents[1] / "articles" / "ferry-grounding"
TEXT = "Forty-one people were hurt on Tuesday night, Okafor said."


def source(id_: str, text: str, *found: tuple[str, FactValue]) -> Source:
    facts = []
    for words, value in found:
        start = text.index(words)
        name = type(value).__name__.removesuffix("Value").lower()
        facts.append(Fact(name, start, start + len(words), words, value))  # type: ignore[arg-type]  # named so
    parse = Parse(text, (), ((0, len(text)),), ((0, 0),))
    article = Article(text, f"Outlet {id_}", path=f"{id_}.md")
    return Source(id_, article, parse, tuple(sorted(facts, key=lambda f: f.start)))


def people(number: float, high: float | None = None) -> QuantityValue:
    return QuantityValue(number, high or number, "person", number, counted="person")


def day(first: int, last: int | None = None) -> DateValue:
    return DateValue(date(2024, 3, first), date(2024, 3, last or first), "", "DATE")


def status_of(
    value: FactValue,
    words: str,
    there: tuple[str, FactValue],
    *,
    shared_copy: bool = False,
    verdict: Verdict | None = None,
) -> tuple[str, tuple[str, ...]]:
    """Status of one fact of `TEXT` held against one fact of another article, and what that one is told to say."""
    mine, other = source("a", TEXT, (words, value)), source("b", f"It said {there[0]} then.", there)
    pair = Alignment(SentenceRef("a", 0), SentenceRef("b", 0), 0.9, shared_copy)
    found = []
    if verdict:
        evidence = tuple(
            Evidence(s.id, 0, s.facts[0].start, s.facts[0].end, s.facts[0].text, 1, "") for s in (mine, other)
        )
        kind = mine.facts[0].kind
        found.append(Discrepancy("x", kind, verdict, "high", 0.9, "r", "", "", "", "", evidence))
    (entry,) = list_entries(Story((mine, other), (pair,)), found).entries
    return entry.status, tuple(e.text for e in entry.others)


def said(words: str = "hurt on Tuesday night") -> QuoteValue:
    return QuoteValue(words)


OKAFOR = NameValue("Ruth Okafor", "PERSON", 0)

# (name, value, words, the other's words and value, status)
STATUSES = [
    ("equal figures", people(41), "Forty-one", ("41", people(41)), "agreed"),
    ("a figure that holds the other", people(41), "Forty-one", ("about 40", people(36, 44)), "agreed"),
    ("another figure that nobody reports", people(41), "Forty-one", ("27", people(27)), "single source"),
    ("another unit", people(41), "Forty-one", ("41 m", QuantityValue(41, 41, "m", 41)), "single source"),
    ("a day and its week", day(12), "Tuesday night", ("that week", day(11, 17)), "agreed"),
    ("another day", day(12), "Tuesday night", ("Monday", day(11)), "single source"),
    ("a name", OKAFOR, "Okafor", ("Ruth Okafor", OKAFOR), "agreed"),
    ("a part of a quotation", said("hurt on Tuesday"), "hurt on Tuesday", ("hurt on Tuesday night", said()), "agreed"),
    ("another quotation", said("were hurt"), "were hurt", ("hurt on Tuesday night", said()), "single source"),
]


@pytest.mark.parametrize(
    ("value", "words", "there", "status"), [row[1:] for row in STATUSES], ids=[row[0] for row in STATUSES]
)
def test_a_fact_has_a_status(value: FactValue, words: str, there: tuple[str, FactValue], status: str) -> None:
    assert status_of(value, words, there) == (status, (there[0],) if status == "agreed" else ())


def test_a_discrepancy_decides_before_anything_else() -> None:
    there = ("27", people(27))
    assert status_of(people(41), "Forty-one", there, verdict="conflict") == ("conflicting", ("27",))
    assert status_of(people(41), "Forty-one", there, verdict="differs") == ("differs", ("27",))


PASSED = "The ferry passed a safety inspection in March 2023."
# (name, the two articles, status of the date or figure)
OF_ONE_ACT = [
    ("one act", PASSED, "In March 2023 the ferry passed the inspection.", "agreed"),
    ("verbs of one sense", "The talks began on May 6, 2024.", "The talks started on May 6, 2024.", "agreed"),
    ("a figure of one fate", "The blast killed 12 people.", "Twelve people died in the blast.", "agreed"),
    ("a figure, in verbs of no list", "The navy seized 23 pirates.", "The navy overpowered 23 pirates.", "agreed"),
    ("a sum", "The firm closed a round of $4 million.", "The firm raised $4 million.", "agreed"),
    ("an age", "Anna Bell, 44, was arrested.", "Anna Bell, 44, was released.", "agreed"),
    ("passed and failed", PASSED, "The ferry failed a safety inspection in March 2023.", "single source"),
    ("in verbs of no list", "The ship struck a bar on May 6, 2024.", "The ship ran aground on May 6, 2024.", "agreed"),
    ("nearly", PASSED, "The ferry nearly passed a safety inspection in March 2023.", "single source"),
    ("possible", PASSED, "The ferry may have passed a safety inspection in March 2023.", "single source"),
    ("begun and ended", "The talks began on May 6, 2024.", "The talks ended on May 6, 2024.", "single source"),
    ("other fates", "The blast killed 12 people.", "The blast injured 12 people.", "single source"),
    ("ages of two people", "Anna Bell, 44, was arrested.", "Tom Hay, 44, was arrested.", "single source"),
]


@pytest.mark.model
@pytest.mark.parametrize(("x", "y", "status"), [row[1:] for row in OF_ONE_ACT], ids=[row[0] for row in OF_ONE_ACT])
def test_a_date_or_figure_is_agreed_only_of_one_act(x: str, y: str, status: str) -> None:
    ledger = list_entries(make_story(x, y), ())
    assert [e.status for e in ledger.entries if e.fact.kind in ("date", "quantity")] == [status]


def test_shared_copy_is_one_source() -> None:
    assert status_of(people(41), "Forty-one", ("41", people(41)), shared_copy=True) == ("single source", ("41",))


def test_alone_a_fact_has_no_status() -> None:
    ledger = list_entries(Story((source("a", TEXT, ("Forty-one", people(41))),), ()), ())
    assert [entry.status for entry in ledger.entries] == [""]
    assert "status" not in render_ledger(ledger, "markdown")


# --- formats -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    herald, star = (compare.read_article(STORY / name) for name in ("coast-herald.md", "evening-star.md"))
    return compare.list_facts(herald, [star], settings=compare.Settings(cache_dir=tmp_path_factory.mktemp("cache")))


@pytest.mark.model
def test_each_fact_is_numbered_where_it_stands_and_in_the_table(ledger: Ledger) -> None:
    numbers = [str(n) for n in range(1, len(ledger.entries) + 1)]
    assert len(numbers) > 40
    markdown, page = render_ledger(ledger, "markdown"), render_ledger(ledger, "html")
    assert sorted(re.findall(r"<sup>\[(\d+)\]\(#f-\1\)</sup>", markdown), key=int) == numbers
    assert re.findall(r'<a id="f-(\d+)"></a>', markdown) == numbers
    assert sorted(re.findall(r'<a id="t-(\d+)" href="#f-\1"', page), key=int) == numbers
    assert re.findall(r'<tr id="f-(\d+)">', page) == numbers
    assert "<ins>Tuesday night</ins>" in markdown
    assert '<u class="agreed">410,000</u>' in page
    row = "| 27 | 27 passengers | How many passengers hurt | **conflicting** | b The Evening Star, line 8:1:"
    assert row in markdown


@pytest.mark.model
def test_the_table_holds_every_fact_with_value_claim_and_status(ledger: Ledger) -> None:
    rows = list(csv.DictReader(io.StringIO(render_ledger(ledger, "csv").removeprefix("\ufeff"))))
    text = ledger.source.article.text
    assert len(rows) == len(ledger.entries)
    assert {row["status"] for row in rows} == {"agreed", "conflicting", "differs", "single source"}
    for row in rows:
        assert " ".join(text[int(row["start"]) : int(row["end"])].split()) == row["words"]
    assert ("£1.2 million", "1,200,000 GBP") in [(row["words"], row["value"]) for row in rows]
    record = json.loads(render_ledger(ledger, "json"))
    assert [fact["status"] for fact in record["facts"]] == [row["status"] for row in rows]
    assert record["against"][0]["outlet"] == "The Evening Star"


@pytest.mark.model
def test_words_of_the_article_stay_as_they_are(ledger: Ledger) -> None:
    shown = MarkdownIt("gfm-like", {"linkify": False}).render(render_ledger(ledger, "markdown"))
    plain = re.sub(r"<sup>.*?</sup>|<sub>.*?</sub>|<[^>]+>", "", shown.partition("<table>")[0])
    for line in ledger.source.article.text.split("\n"):
        if line.strip():
            assert line.strip() in plain.replace("&quot;", '"').replace("&amp;", "&")


def test_hostile_words_do_nothing() -> None:
    text = "# =cmd() <script>alert(1)</script> [x](javascript:y) @all | 41 people\n- 1. “41”"
    hostile = source("a", text, ("=cmd() <script>", people(41)), ("41 people", people(41)))
    ledger = list_entries(Story((hostile,), ()), ())
    markdown, page, table = (render_ledger(ledger, name) for name in ("markdown", "html", "csv"))
    assert "<script" not in markdown + page
    shown = MarkdownIt("gfm-like", {"linkify": False}).render(markdown)
    assert shown.count("<h1>") == 1
    assert "<ul>" not in shown
    assert 'href="javascript' not in shown
    assert "\"'=cmd()" in table
    assert re.search('Content-Security-Policy" content="default-src &#39;none&#39;', page)


def test_a_fact_over_two_lines_and_facts_in_facts_are_underlined() -> None:
    text = "He said “it slid\nand stopped at 6 p.m.” today"
    quote, time = QuoteValue("it slid and stopped at 6 p.m."), day(12)
    ledger = list_entries(
        Story((source("a", text, ("it slid\nand stopped at 6 p.m.", quote), ("6 p.m.", time)),), ()), ()
    )
    markdown = render_ledger(ledger, "markdown")
    assert "“<ins>it slid</ins>\n" in markdown
    assert "<ins>and stopped at</ins> <ins>6 p.m.</ins><sup>[1](#f-1)</sup><sup>[2](#f-2)</sup>”" in markdown


# --- the command ---------------------------------------------------------------------------------


@pytest.mark.model
@pytest.mark.parametrize("suffix", [".md", ".html", ".csv", ".txt", ".json"])
def test_the_format_is_told_by_the_suffix(suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.md").write_text("The ferry sank on Tuesday. In all, 41 people died.\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("In all, 41 people died as the ferry sank.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    target = f"ledger{suffix}"
    assert main(["facts", "a.md", "--against", "b.md", "-o", target, "--no-cache", "--published", "2024-03-14"]) == 0
    text = Path(target).read_text(encoding="utf-8")
    assert "41" in text
    assert "agreed" in text
    assert text.endswith("\n")
    assert {".md": "# a", ".html": "<!doctype", ".csv": "\ufeff", ".txt": "a, 2024", ".json": "{"}[suffix] in text[:60]


def test_formats_are_those_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["facts", "--help"])
    assert set(FORMATS) == {"text", "markdown", "html", "csv", "json"}
    shown = capsys.readouterr().out
    assert all(name in shown for name in FORMATS)


def test_an_article_that_cannot_be_read_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.md").write_text("A ferry sank.", encoding="utf-8")
    assert main(["facts", str(tmp_path / "a.md"), "--against", str(tmp_path / "gone.md")]) == 2
    assert "no such file" in capsys.readouterr().err
