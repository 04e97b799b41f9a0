"""The line at the head of a text that says who published it and when; and the lines that only look like one."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.sources import read_article
from compare.sources.date_lines import cut_date_lines, read_date_line
from compare.sources.drafts import Line

if TYPE_CHECKING:
    from pathlib import Path

    from compare.model import Article, Moment

TITLE = "Ferry runs aground off Kessel Point"
BODY = "A ferry ran aground off Kessel Point on Tuesday, and 41 passengers were hurt."
MORE = "The ferry had left the harbor at noon, the coast guard said on Tuesday night."
DAY = date(2025, 9, 18)


def read(folder: Path, *lines: str, name: str = "a.txt") -> Article:
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return read_article(path)


# line: outlet, writers, published, updated
READ: dict[str, tuple[str, tuple[str, ...], Moment | None, Moment | None]] = {
    "Estuary Press, 18 September 2025": ("Estuary Press", (), DAY, None),
    "Estuary Press (18 September 2025)": ("Estuary Press", (), DAY, None),
    "Estuary Press, 18/09/2025": ("Estuary Press", (), DAY, None),
    "September 18, 2025 - Estuary Press": ("Estuary Press", (), DAY, None),
    "The Harbor Ledger — Thursday, September 18, 2025": ("The Harbor Ledger", (), DAY, None),
    "Reuters, Sept 18, 2025": ("Reuters", (), DAY, None),
    "harborledger.example, 2025-09-18": ("harborledger.example", (), DAY, None),
    "Source: Tidewater, 18 September 2025": ("Tidewater", (), DAY, None),
    "By Jane Roe | Estuary Press | Sept. 18, 2025": ("Estuary Press", ("Jane Roe",), DAY, None),
    "By Jane Roe, Kessel Point, 18 September 2025": ("", ("Jane Roe",), DAY, None),
    "By Jane Roe on 18 September 2025": ("", ("Jane Roe",), DAY, None),
    "By Jane Roe, political correspondent | Estuary Press | 18 September 2025": (
        "Estuary Press",
        ("Jane Roe",),
        DAY,
        None,
    ),
    "By Jane Roe and John Doe, Northern Wire, 18 Sept 2025, 14:30 BST": (
        "Northern Wire",
        ("Jane Roe", "John Doe"),
        datetime(2025, 9, 18, 14, 30),
        None,
    ),
    "Thursday 18 September 2025 · Estuary Press · 3 min read": ("Estuary Press", (), DAY, None),
    "Published 18 September 2025 | Updated 19 September 2025": ("", (), DAY, date(2025, 9, 19)),
    "Estuary Press | Published 18 September 2025 | Updated 19 September 2025": (
        "Estuary Press",
        (),
        DAY,
        date(2025, 9, 19),
    ),
    "Updated 19 September 2025": ("", (), None, date(2025, 9, 19)),
    "Estuary Press, updated 19 September 2025": ("Estuary Press", (), None, date(2025, 9, 19)),
}


@pytest.mark.parametrize("line", READ)
def test_a_date_line_says_outlet_writers_and_dates(line: str) -> None:
    found = read_date_line(line, below_title=False)
    assert found is not None
    assert (found.outlet, found.byline, found.published, found.updated) == READ[line]


@pytest.mark.parametrize(
    "line",
    [
        "18 September 2025 was a day of mourning",
        "On 18 September 2025 Jane Roe resigned",
        "OSLO, Sept 18 (Agency) —",
        "OSLO, Sept 18, 2025 (Agency) — The ferry ran",
        "OSLO, Sept. 18, 2025 (Agency) — Two people died in a fire.",
        "Estuary Press, 18 September 2025, said that two people had died.",
        "Estuary Press of 18 September 2025 is sold out",
        "Budget Day, 18 September 2025",
        "Breaking News, 18 September 2025",
        "Ferry Runs Aground, 18 September 2025",
        "Election results: 18 September 2025",
        "Storm Boris, 18 September 2025",
        "Estuary Press, 18 September",
        "Estuary Press, September 2025",
        "Estuary Press, 06/09/2025",
        "Estuary Press, 31 September 2025",
        "Estuary Press",
        "Kessel Point, 16 September 2025, 17 September 2025, 18 September 2025",
        "",
    ],
)
def test_what_only_looks_like_a_date_line_is_none(line: str) -> None:
    assert read_date_line(line, below_title=False) is None


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Politico, 18 September 2025", "Politico"),
        ("The Plainsman, 18 September 2025", "The Plainsman"),
        ("BBC, 18 September 2025", "BBC"),
        ("Coast & Country | 18 September 2025", "Coast & Country"),
        ("Oslo, 18 September 2025", ""),
    ],
)
def test_below_the_headline_a_name_needs_no_word_of_an_outlet(line: str, outlet: str) -> None:
    assert read_date_line(line, below_title=False) is None
    found = read_date_line(line, below_title=True)
    assert found is not None
    assert (found.outlet, found.published) == (outlet, DAY)


@pytest.mark.parametrize(
    "line", ["Storm Boris, 18 September 2025", "Ferry Runs Aground, 18 September 2025", "Top 10, 18 September 2025"]
)
def test_below_the_headline_a_subheading_stays(line: str, tmp_path: Path) -> None:
    article = read(tmp_path, TITLE, "", line, "", BODY)
    assert line in article.text.split("\n")
    assert article.published is None


@pytest.mark.parametrize(
    "head",
    [
        [TITLE, "Estuary Press, 18 September 2025"],
        [TITLE, "", "Estuary Press, 18 September 2025"],
        ["Estuary Press, 18 September 2025", "", TITLE],
        ["Estuary Press, 18 September 2025", TITLE],
        [TITLE, "", "By Jane Roe", "Estuary Press, 18 September 2025"],
        ["Did the ferry run aground off Kessel Point?", "", "Estuary Press, 18 September 2025"],
        [f"# {TITLE}", "", "*Estuary Press, 18 September 2025*"],
    ],
    ids=["below", "below, apart", "above, apart", "above", "below a byline", "below a question", "Markdown"],
)
def test_the_date_line_is_no_story_text(head: list[str], tmp_path: Path) -> None:
    article = read(tmp_path, *head, "", BODY, "", MORE, name="a.md" if head[0][0] == "#" else "a.txt")
    assert article.title in (TITLE, "Did the ferry run aground off Kessel Point?")
    assert article.text == f"{article.title}\n\n{BODY}\n\n{MORE}"
    assert (article.outlet, article.published, article.published_basis) == ("Estuary Press", DAY, "date line")
    assert ("Estuary Press, 18 September 2025", "says who published it and when") in [
        (item.text, item.reason) for item in article.left_out
    ]


@pytest.mark.parametrize(
    ("head", "published", "updated"),
    [
        (["Published: 2025-09-18", "Updated 19 September 2025"], DAY, date(2025, 9, 19)),
        (["Updated 19 September 2025", "Published: 2025-09-18"], DAY, date(2025, 9, 19)),
        (["Estuary Press, 18 September 2025", "Updated 19 September 2025"], DAY, date(2025, 9, 19)),
        (["18 September 2025"], DAY, None),
        (["Published: 2025-09-18"], DAY, None),
        (["Updated 19 September 2025"], None, date(2025, 9, 19)),
    ],
)
def test_an_update_is_kept_apart(head: list[str], published: date | None, updated: date | None, tmp_path: Path) -> None:
    article = read(tmp_path, TITLE, "", *head, "", BODY)
    assert (article.published, article.updated) == (published, updated)
    assert article.text == f"{TITLE}\n\n{BODY}"
    assert not any("disagree" in note for note in article.notes)


@pytest.mark.parametrize(
    "lines",
    [
        [TITLE, "", "18 September 2025 was the day on which the ferry ran aground off Kessel Point.", "", MORE],
        ["Ferry disaster of 18 September 2025", "", BODY],
        ["Budget Day, 18 September 2025", "", BODY],
        ["Estuary Press, 18 September 2025, is the only paper that told of the fire on the ferry.", "", BODY],
        [TITLE, "", "OSLO, Sept. 18 (Agency) — The ferry ran aground on Tuesday, officials said.", "", MORE],
        [TITLE, "", BODY, "", "Estuary Press, 18 September 2025", "", MORE],
        [TITLE, "", "The fire was first told of by a report of the", "Estuary Press, 18 September 2025", "it says."],
    ],
    ids=[
        "a sentence that begins with a date",
        "a date in the title",
        "a title of a name and a date",
        "a first paragraph",
        "a place dateline",
        "below the first paragraph",
        "in copy of a fixed width",
    ],
)
def test_story_text_stays(lines: list[str], tmp_path: Path) -> None:
    article = read(tmp_path, *lines)
    assert [line for line in article.text.split("\n") if line] == [line for line in lines if line]
    assert (article.outlet, article.published, article.updated) == ("a", None, None)


def test_a_text_that_is_all_date_line_keeps_it(tmp_path: Path) -> None:
    assert read(tmp_path, "Estuary Press, 18 September 2025").text == "Estuary Press, 18 September 2025"


def test_front_matter_is_asked_alone(tmp_path: Path) -> None:
    article = read(tmp_path, "---", "outlet: L", "---", "Estuary Press, 18 September 2025", "", BODY)
    assert (article.outlet, article.published) == ("L", None)
    assert article.text.startswith("Estuary Press")


@given(st.lists(st.sampled_from(["Estuary Press", "18 September 2025", "By Jane Roe", "|", ",", "Updated", "a", "—"])))
def test_any_line_is_judged_and_only_whole_lines_go(words: list[str]) -> None:
    lines = [Line(TITLE, 1), Line("", 2), Line(" ".join(words), 3), Line("", 4), Line(BODY, 5)]
    head = cut_date_lines(lines)
    assert [line.number for line in head.lines] == [1, 2, 3, 4, 5]
    assert all(new.text in (old.text, "") for new, old in zip(head.lines, lines, strict=True))
    assert head.lines[0].text == TITLE
    assert head.lines[4].text == BODY
    assert bool(head.statements) == bool(head.left_out)
