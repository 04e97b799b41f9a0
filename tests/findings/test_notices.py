"""A newsroom's word on its own article, told from news about corrections; and the article without it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.findings.notices import sort_notice, take_out_notices
from compare.model import Article, LeftOut
from tests.strategies import news_lines

NOTICES = [
    ("Correction: The head teacher is Ines Oduya, not Odaya.", "correction"),
    ("CORRECTION (June 3, 2024): An earlier version of this article misspelled the name of the driver.", "correction"),
    ("Correction, 3 June: The bus carried 43 pupils, not 34.", "correction"),
    ("Corrections & clarifications: The fire began at noon, not at 1 p.m.", "correction"),
    ("Corrected: The story misidentified the ship as the Sandrey.", "correction"),
    ("An earlier version of this article misstated the number of pupils on the bus.", "correction"),
    ("An earlier version of this story said that 12 people had died.", "correction"),
    ("A previous version of this report incorrectly stated that the trial starts on 4 May.", "correction"),
    ("The headline on an earlier version of this article misstated the toll.", "correction"),
    ("Because of an editing error, an earlier version of this article gave the wrong date.", "correction"),
    ("This article was amended on 3 June 2024 to correct the year in which the wall was built.", "correction"),
    ("This story has been corrected to show that the bus left on Monday, not Sunday.", "correction"),
    ("*This story has been updated to correct the spelling of the driver's name.*", "correction"),
    ("(This version of the story corrects the spelling of the name in paragraph 4.)", "correction"),
    ("(Corrects spelling of name in paragraph 4)", "correction"),
    ("Editor's note: This story has been updated to correct the spelling of Oduya's name.", "correction"),
    ("Editors’ Note: An earlier version of this article incorrectly described the role of Mr Latch.", "correction"),
    ("We regret the error.", "correction"),
    ("Clarification: This article has been amended to make clear that the council did not vote.", "clarification"),
    ("This article has been clarified on the role of the council.", "clarification"),
    ("This article was updated on 4 June to add a statement from the county.", "update"),
    ("Update: The council now says the road will reopen on Friday.", "update"),
    ("*This article has been updated with the latest toll.*", "update"),
]

NONE = [
    "Corrections officer Dale Reed said the fire began at noon.",
    "The Department of Corrections said two inmates had escaped.",
    "Corrections: Inside the county's crowded jails",
    "The court issued a correction to its ruling on Monday.",
    "The company corrected its earnings statement, which had said sales rose 4%.",
    "“An earlier version of this story was that he fled,” the prosecutor said.",
    "An earlier version of the bill would have banned the sale of such phones.",
    "An earlier version of the report, published in May, said 12 people died.",
    "An earlier version of this story appeared in our newsletter.",
    "The minister clarified his remarks: he meant 12 ships.",
    "The police updated the toll on Sunday to 14.",
    "Correction of the river's course will cost $4 million.",
    "Market correction: what it means for savers",
    "Correction: what a falling market means",
    "Updated: 3 June 2024, 10:00 a.m.",
    "Updated 3 June 2024",
    "Editor's note: This story contains descriptions of violence.",
    "This article of the constitution was amended in 1971.",
    "This article was amended in 1971 to let women vote.",
    "This story was first published in The Harbor Ledger.",
    "He was wrong, she said, and the article would be corrected.",
    "The update: version 2.1 of the software fixes the error.",
    "",
]


@pytest.mark.parametrize(("line", "sort"), NOTICES)
def test_a_notice_is_known_by_its_words(line: str, sort: str) -> None:
    assert sort_notice(line) == sort


@pytest.mark.parametrize("line", NONE)
def test_news_of_corrections_is_no_notice(line: str) -> None:
    assert sort_notice(line) is None


BODY = [
    "A bus left the road on Monday, police said.",
    "The driver was treated at a hospital.",
    "The road is open again.",
]
NOTICE = "Correction: The bus left the road on Monday, not Sunday."


def article(*paragraphs: str, title: str | None = None) -> Article:
    return Article.from_text("\n\n".join(paragraphs), outlet="Gazette", title=title)


@pytest.mark.parametrize(
    ("paragraphs", "place", "line"),
    [
        pytest.param([NOTICE, *BODY], "top", 1, id="at the top"),
        pytest.param([*BODY, NOTICE], "bottom", 7, id="at the bottom"),
        pytest.param([*BODY, f"Correction: Dr. Low is no driver. {NOTICE}"], "bottom", 7, id="after an abbreviation"),
        pytest.param([*BODY[:2], f"{BODY[2]} ({NOTICE})"], "bottom", 5, id="at the end of a paragraph"),
    ],
)
def test_a_notice_is_taken_out_and_told_with_its_place(paragraphs: list[str], place: str, line: int) -> None:
    bare, notices = take_out_notices(article(*paragraphs))
    assert bare.text == "\n\n".join(BODY)
    assert [(n.sort, n.place, n.line) for n in notices] == [("correction", place, line)]
    assert NOTICE in notices[0].text
    # Lines are still those of the file.
    assert bare.line_of(bare.text.index("The road")) == (7 if place == "top" else 5)


def test_the_news_of_an_update_stays() -> None:
    news = "Update: The driver has died of his injuries, the police said."
    whole = article(news, *BODY, "This article has been updated with what the police said.")
    bare, notices = take_out_notices(whole)
    assert bare.text == "\n\n".join([news, *BODY])
    assert [(n.sort, n.place) for n in notices] == [("update", "top"), ("update", "bottom")]


def test_a_page_of_notices_alone_takes_no_time() -> None:
    _, notices = take_out_notices(article(*BODY, *[NOTICE] * 20_000))
    assert len(notices) == 40


def test_notices_beside_a_page_are_told_too() -> None:
    page = replace(article(*BODY), left_out=(LeftOut(9, NOTICE, "speaks of the text itself"),), notices=(NOTICE,))
    bare, notices = take_out_notices(page)
    assert bare == page
    assert [(n.text, n.place, n.line) for n in notices] == [(NOTICE, "bottom", 9)]


def test_a_title_and_an_article_of_a_notice_alone_stay() -> None:
    title = "Correction: this is a headline of the Gazette and no notice."
    assert take_out_notices(article(*BODY, title=title)) == (article(*BODY, title=title), ())
    bare, notices = take_out_notices(article(NOTICE))
    assert (bare.text, len(notices)) == (NOTICE, 1)


@given(st.lists(st.sampled_from([*BODY, NOTICE, "", "This story has been corrected."]), max_size=8), news_lines)
def test_what_stays_stood_there_before(rows: list[str], more: str) -> None:
    whole = Article.from_text("\n".join([*rows, more]), outlet="Gazette")
    bare, _ = take_out_notices(whole)
    lines = whole.text.split("\n")
    for number, row in enumerate(bare.text.split("\n")):
        start = sum(len(r) + 1 for r in bare.text.split("\n")[:number])
        assert row in lines[bare.line_of(start) - 1]
