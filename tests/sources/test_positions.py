"""Line and column in the file, of every word of an article."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare import Article, read_article
from compare.sources.drafts import Draft
from compare.sources.positions import find_positions

PAGE = (
    "<!doctype html><html><head><title>Ferry strikes sandbar</title></head><body><article>"
    "<h1>Ferry strikes sandbar</h1>"
    "<p>The ferry, called <b>&ldquo;Sandrey&rdquo;</b>, struck a <a href='/x?a=1&amp;b=2'>sandbar off the head</a> on "
    "Tuesday night, injuring 27 people &amp; stranding 212 of them, officials said on the following morning.</p>"
    "<p>The captain did not see the buoy, and nobody told him of it before the ship left the harbour at nine.</p>\n"
    "<p>An inquiry was opened on Wednesday,\n  and the harbour stayed <i>closed</i> for a second day while crews "
    "pumped oil out of the hull.</p></article></body></html>"
)


def write(tmp_path, name, text):
    path = tmp_path / name
    path.write_bytes(text.encode("utf-8"))
    return read_article(path)


def place(article, words):
    start = article.text.index(words)
    return article.line_of(start), article.column_of(start)


def check(article, file):
    """Every word that has a place stands there in the file; gives how many have none."""
    rows, unknown = file.replace("\r\n", "\n").split("\n"), 0
    for match in re.finditer(r"\w+", article.text):
        line, column = article.line_of(match.start()), article.column_of(match.start())
        if column is None:
            unknown += 1
        else:
            assert rows[line - 1][column - 1 :].startswith(match[0]), match[0]
    return unknown


def test_words_of_a_page_on_one_line_have_columns(tmp_path):
    article = write(tmp_path, "page.html", PAGE)
    assert article.is_page
    assert check(article, PAGE) == 0
    assert place(article, "27 people") == (1, PAGE.index("27 people") + 1)
    assert place(article, "212 of them") == (1, PAGE.index("212 of them") + 1)
    assert place(article, "and the harbour") == (3, 3)
    assert place(article, "closed") == (3, PAGE.rpartition("\n")[2].index("closed") + 1)


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_words_of_text_with_front_matter(tmp_path, ending):
    file = "---\noutlet: Coast Herald\ntitle: Ferry strikes sandbar\n---\n\n  The ferry struck a sandbar.\n"
    article = write(tmp_path, "a.md", file.replace("\n", ending))
    assert place(article, "Ferry strikes") == (3, 8)
    assert place(article, "The ferry") == (6, 3)
    assert check(article, file) == 0
    assert not article.is_page


def test_marks_of_markdown_are_passed_over(tmp_path):
    file = (
        "# The **ferry** and its [captain](https://x.example/the/captain)\n\n"
        "The *captain*, [Alan Prowse](https://x.example/the/captain/of/the/ferry), of the “**Sandrey**” said no.\n"
    )
    article = write(tmp_path, "a.md", file)
    assert check(article, file) == 0
    assert place(article, "of the") == (3, file.split("\n")[2].index("of the “") + 1)
    assert place(article, "“Sandrey”") == (3, file.split("\n")[2].index("“") + 1)


def test_a_text_in_memory_counts_its_own_lines():
    article = Article.from_text("One.\nTwo three.", outlet="A", title="Title")
    assert place(article, "three") == (4, 5)


def test_records_have_no_columns(tmp_path):
    article = write(tmp_path, "r.jsonl", '{"text": "The ferry struck a sandbar.", "title": "Ferry", "outlet": "A"}\n')
    assert article.column_of(article.text.index("sandbar")) is None


LETTERS = st.text(alphabet="ab &;<>\n*[]()é“”'", max_size=60)


@settings(max_examples=200, deadline=None)
@given(file=LETTERS, text=LETTERS, offset=st.integers(-1, 60), page=st.booleans())
def test_whatever_the_file_positions_are_in_it(file, text, offset, page):
    row = text.replace("\n", " ")
    found = find_positions(Draft((), file=file, is_page=page), row, (1,), (min(offset, len(file)),))
    rows = file.split("\n")
    assert list(found) == sorted(found)
    for position in found:
        assert 0 <= position.at <= len(row)
        assert position.column == 0 or position.column - 1 <= len(rows[position.line - 1])
