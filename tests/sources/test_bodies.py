"""Real pages read whole: what the markup has as running text stays, what stands beside it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.sources import read_article

if TYPE_CHECKING:
    from pathlib import Path

    from compare.model import Article

STORY = (
    "The harbour bridge at Tellin will close to lorries on Monday, the port authority said.",
    "Inspectors found cracks in two of its nine piers during a dive in February.",
    "Repairs will cost about 14 million crowns and take until the end of October.",
    "“We would rather close it now than in a storm,” said Ona Brandt, who runs the port.",
    "Ferries will carry lorries across the river every twenty minutes from Monday morning.",
)
MENU = "<nav><ul><li><a href=/a>News</a></li><li><a href=/b>Sport</a></li><li><a href=/c>Weather</a></li></ul></nav>"
FOOTER = "<footer><p><a href=/x>Contact the newsroom of the Tellin Courier</a></p><p>© 2024 Tellin Courier</p></footer>"


def paragraphs(*rows: str) -> str:
    return "".join(f"<p>{row}</p>" for row in rows)


def read_body(folder: Path, body: str, head: str = "") -> Article:
    page = (
        f"<html><head><title>Harbour bridge to close | Tellin Courier</title>{head}</head><body>{MENU}"
        f"{body}{FOOTER}</body></html>"
    )
    path = folder / "page.html"
    path.write_text(page, encoding="utf-8")
    return read_article(path)


H1 = "<h1>Harbour bridge to close to lorries</h1>"
ADVICE = (
    "If you drive a lorry, your pass stays good on ferries, and you can get your money back on our website till June."
)
KEPT = {
    "a list of results": ("<ul><li>Pier 2: eleven cracks</li><li>Pier 7: four cracks</li></ul>", "Pier 7: four cracks"),
    "a heading": ("<h2>Ferries instead</h2>", "Ferries instead"),
    "a question and its answer": (
        "<p>Q: How long will it take?</p><p>A: Until October</p>",
        "A: Until October",
    ),
    "advice to the reader": (f"<p>{ADVICE}</p>", ADVICE),
    "a table of figures": (
        "<table><tr><th>Pier</th><th>Cracks</th></tr><tr><td>Two</td><td>11</td></tr></table>",
        "Two | 11",
    ),
    "a box of prices": ("<ul><li>Car: 4 crowns</li><li>Lorry: 19 crowns</li></ul>", "Lorry: 19 crowns"),
}
CUT = {
    "a list of links": (
        "<ul><li><a href=/1>Storm closes the northern road</a></li><li><a href=/2>Mayor opens new library</a></li>"
        "<li><a href=/3>Five ways to cook cod</a></li></ul>",
        "Mayor opens new library",
    ),
    "a caption": ("<figure><img><figcaption>The bridge at dusk</figcaption></figure>", "The bridge at dusk"),
    "an offer": ("<p>Sign up for our newsletter</p>", "Sign up for our newsletter"),
    "an interruption": ("<p>Story continues below advertisement</p>", "Story continues below"),
    "a box of other stories": (
        "<div class='related-stories'><p><a href=/4>Ferries to run all night, says the port</a></p></div>",
        "Ferries to run all night",
    ),
    "hidden text": ("<div style='display: none'><p>Your session has ended</p></div>", "Your session has ended"),
}


@pytest.mark.parametrize("case", KEPT, ids=str)
def test_running_text_of_any_form_is_kept(tmp_path: Path, case: str) -> None:
    piece, said = KEPT[case]
    body = f"<main><article>{H1}{paragraphs(*STORY[:3])}{piece}{paragraphs(*STORY[3:])}</article></main>"
    lines = read_body(tmp_path, body).text.split("\n")
    assert said in lines
    assert set(STORY) <= set(lines)


@pytest.mark.parametrize("case", CUT, ids=str)
def test_what_stands_among_it_is_cut(tmp_path: Path, case: str) -> None:
    piece, said = CUT[case]
    body = f"<main><article>{H1}{paragraphs(*STORY[:3])}{piece}{paragraphs(*STORY[3:])}</article></main>"
    article = read_body(tmp_path, body)
    assert said not in article.text
    assert set(STORY) <= set(article.text.split("\n"))


def cut_in_pieces(name: str, ad: str) -> str:
    first, second = paragraphs(*STORY[:2]), paragraphs(*STORY[2:])
    return f"<main>{H1}<div><div class={name}>{first}</div></div>{ad}<div><div class={name}>{second}</div></div></main>"


PIECES = {
    "an advertisement between": cut_in_pieces("chunk", "<div class=ad><p>Advertisement</p></div>"),
    "a gallery between": cut_in_pieces("text", "<div class=gallery><figure><img></figure></div>"),
    "the lead in a teaser": (
        f"<main>{H1}<div class=story-teaser>{paragraphs(STORY[0])}</div>"
        f"<div class=rest>{paragraphs(*STORY[1:])}</div></main>"
    ),
    "the lead in a summary": (
        f"<main>{H1}<div class='article__summary'>{STORY[0]}</div><div class=rest>{paragraphs(*STORY[1:])}</div></main>"
    ),
}


@pytest.mark.parametrize("case", PIECES, ids=str)
def test_an_article_in_pieces_is_read_whole(tmp_path: Path, case: str) -> None:
    lines = [row for row in read_body(tmp_path, PIECES[case]).text.split("\n") if row]
    assert lines == ["Harbour bridge to close to lorries", *STORY]


OTHERS = {
    "another article": (
        f"<div><article>{H1}{paragraphs(*STORY)}</article><article><h1>Storm closes the road</h1>"
        "<p>Snow closed the northern road for six hours on Friday night.</p></article></div>"
    ),
    "teasers below": (
        f"<main><article>{H1}{paragraphs(*STORY)}</article><div class=teaser><p>Snow closed the northern road for six "
        "hours on Friday night.</p></div></main>"
    ),
    "comments": (
        f"<main><article>{H1}{paragraphs(*STORY)}</article><div class=comments><p>I drove over it on Friday night and "
        "felt nothing.</p></div></main>"
    ),
    "the article twice": f"<main><article>{H1}{paragraphs(*STORY)}<p>{STORY[1]}</p></article></main>",
}


@pytest.mark.parametrize("case", OTHERS, ids=str)
def test_other_texts_of_the_page_are_not_added(tmp_path: Path, case: str) -> None:
    text = read_body(tmp_path, OTHERS[case]).text
    assert "on Friday night" not in text
    assert text.count(STORY[1]) == 1


def test_text_without_blanks_between_words_is_prose(tmp_path: Path) -> None:
    rows = ("港湾当局は月曜日から大型車の通行を止めると発表した。", "点検では橋脚二本にひび割れが見つかったという。")
    article = read_body(tmp_path, f"<main><article>{paragraphs(*rows)}</article></main>")
    assert set(rows) <= set(article.text.split("\n"))


LONG = '{"@type": "NewsArticle", "headline": "Bridge", "wordCount": 900}'
EXACT = '{"@type": "NewsArticle", "headline": "Bridge", "wordCount": 70}'
CLOSED = '{"@type": "NewsArticle", "headline": "Bridge", "isAccessibleForFree": false}'
FREE = '{"@type": "NewsArticle", "headline": "Bridge", "isAccessibleForFree": true}'
DOUBTS = [
    (LONG, "", "the page's own data give the article 900 words"),
    (CLOSED, "", "behind its paywall"),
    ("{}", "<p>This article is for subscribers only.</p>", "behind its paywall"),
    (EXACT, "", ""),
    (FREE, "", ""),
    ("{}", "<p>The report is for the members of the council only.</p>", ""),
]


@pytest.mark.parametrize(("data", "piece", "note"), DOUBTS)
def test_a_page_read_in_doubt_says_so(tmp_path: Path, data: str, piece: str, note: str) -> None:
    head = f'<script type="application/ld+json">{data}</script>'
    notes = read_body(tmp_path, f"<main><article>{H1}{paragraphs(*STORY)}{piece}</article></main>", head).notes
    doubts = [n for n in notes if "words" in n or "paywall" in n]
    assert doubts == [] if not note else any(note in n for n in doubts)


CARDS = "".join(f"<div><h3>Other story {n}</h3><p>About another thing</p><p>Section</p></div>" for n in range(9))
BYLINES = [
    (f"{H1}<p>By Ona Brandt</p>{paragraphs(*STORY)}", "", ("Ona Brandt",)),
    (f"{H1}{paragraphs(*STORY)}<p>By Ona Brandt</p>", "", ("Ona Brandt",)),
    (f"{H1}<p>By Ona Brandt</p>{paragraphs(*STORY)}", f"{CARDS}<p>By Per Lund</p>", ("Ona Brandt",)),
    (f"{H1}{paragraphs(*STORY)}", f"{CARDS}<p>By Per Lund</p>", ()),
    (f"{H1}{paragraphs(*STORY)}", f"{CARDS}<div>By Per Lund</div>{CARDS}", ()),
    (f"{H1}{paragraphs(*STORY)}", "", ()),
]


@pytest.mark.parametrize(("story", "below", "byline"), BYLINES)
def test_the_byline_of_another_story_is_none(tmp_path: Path, story: str, below: str, byline: tuple[str, ...]) -> None:
    body = f"<main><article>{story}</article></main><section>{below}</section>"
    assert read_body(tmp_path, body).byline == byline
