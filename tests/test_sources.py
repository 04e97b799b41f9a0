"""Reading articles: every format, every encoding, every error; nothing but `SourceError` for bad input."""

from __future__ import annotations

import contextlib
import errno
import io
import json
import os
import sys
import threading
import time
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare.errors import SourceError, UsageError
from compare.settings import Settings
from compare.sources import read_article
from compare.sources.contents import clean_text, decode_bytes
from compare.sources.credits import read_credits
from compare.sources.drafts import Line
from compare.sources.furniture import trim_furniture
from compare.sources.markdown import strip_marks
from compare.sources.moments import read_moment
from compare.sources.pages import MAX_BLOCKS
from compare.sources.parts import Part, find_part
from compare.sources.stamps import read_stamp
from tests.strategies import front_matter, news_files, news_lines, pages

if TYPE_CHECKING:
    from compare.model import Article, Moment

BODY = "Two people died when a ferry ran aground off Kessel Point on Tuesday."
MORE = "The coast guard said 41 passengers had been taken to hospital by nightfall."
FUZZ = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def read(folder: Path, name: str, content: str | bytes, **options: Any) -> Article:
    return read_article(write(folder, name, content), **options)


def given_lines(path: Path, article: Article) -> list[tuple[str, str]]:
    """Each line of the article's text beside the line of the file it is said to come from."""
    rows = path.read_text(encoding="utf-8").splitlines()
    return [
        (text, rows[number - 1]) for text, number in zip(article.text.split("\n"), article.lines, strict=True) if text
    ]


# --- text and Markdown ---------------------------------------------------------------------------


def test_front_matter_names_outlet_title_date_and_address(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "a.md",
        f"---\noutlet: The Harbor Ledger\ntitle: Ferry runs aground\npublished: 2024-03-14\n"
        f"url: https://x.example/f\npublished_inferred: true\n---\n\n{BODY}\n\n{MORE}\n",
    )
    article = read_article(path)
    assert article.outlet == "The Harbor Ledger"
    assert article.title == "Ferry runs aground"
    assert (article.published, article.published_basis) == (date(2024, 3, 14), "front matter")
    assert article.url == "https://x.example/f"
    assert article.text == f"Ferry runs aground\n\n{BODY}\n\n{MORE}"
    assert article.lines == (3, 3, 9, 10, 11)
    assert article.path == str(path)
    assert article.notes == ()
    assert all(text in row for text, row in given_lines(path, article))


FRONT_MATTERS: dict[str, tuple[str, dict[str, object]]] = {
    "a title with a colon": (
        "title: Ferry: two dead\noutlet: L",
        {"title": "Ferry: two dead", "outlet": "L", "notes": ()},
    ),
    "a quoted title": ('title: "Ferry: two dead"', {"title": "Ferry: two dead"}),
    "a title that begins with a quotation": ("title: “We ran”, says captain", {"title": "“We ran”, says captain"}),
    "a title that begins with a straight quotation": (
        'title: "We ran," says captain',
        {"title": '"We ran," says captain'},
    ),
    "a title with a number sign": ("title: 'Ranked #1'", {"title": "Ranked #1"}),
    "an empty title": ("title:\noutlet: L", {"title": None, "outlet": "L"}),
    "a null title": ("title: null", {"title": None}),
    "a number for a title": ("title: 1984", {"title": "1984"}),
    "a folded title": ("title: >\n  Ferry runs\n  aground", {"title": "Ferry runs aground"}),
    "keys in capitals": ("Title: Ferry\nOUTLET: L", {"title": "Ferry", "outlet": "L"}),
    "a time of day": ("published: 2024-03-14 21:32", {"published": datetime(2024, 3, 14, 21, 32)}),
    "a time with a zone": ("published: 2024-03-14T21:32:05-05:00", {"published": datetime(2024, 3, 14, 21, 32, 5)}),
    "a date in words": ("published: March 14, 2024", {"published": date(2024, 3, 14)}),
    "no such day": ("published: 2024-02-31", {"published": None, "published_basis": "unknown"}),
    "a date of two readings": ("published: 03/04/2024", {"published": None}),
    "a list for an outlet": ("outlet: [a, b]\ntitle: T", {"outlet": "a", "title": "T"}),
    **{
        f"a date called {name}": (f"{name}: 2024-03-14", {"published": date(2024, 3, 14), "updated": None, "notes": ()})
        for name in "date pubDate publish_date publishDate datePublished date-published Date".split()
    },
    **{
        f"an update called {name}": (f"{name}: 2024-03-14", {"published": None, "updated": date(2024, 3, 14)})
        for name in "updated lastmod last_modified_at dateModified modified".split()
    },
    "a day and a later update": (
        "date: 2024-03-14\nlastmod: 2024-03-20",
        {"published": date(2024, 3, 14), "updated": date(2024, 3, 20), "notes": ()},
    ),
    "a draft's day beside that of publication": (
        "date: 2024-03-13\npublishDate: 2024-03-14",
        {"published": date(2024, 3, 14), "notes": ()},
    ),
    "two days of publication": (
        "datePublished: 2024-03-14\ndate: 2024-01-01",
        {
            "published": date(2024, 3, 14),
            "notes": ("publication dates disagree: 2024-03-14 (front matter) was used, not 2024-01-01 (front matter)",),
        },
    ),
    "a bad day beside a good one": (
        "published: soon\ndate: 2024-03-14",
        {
            "published": date(2024, 3, 14),
            "notes": ("the front matter's publication date, 'soon', could not be read",),
        },
    ),
    "a bad day under another name": (
        "pubDate: soon",
        {"published": None, "notes": ("the front matter's publication date (pubdate), 'soon', could not be read",)},
    ),
    "a date under a name that is not known": (
        "retrieved: 2024-03-14",
        {
            "published": None,
            "updated": None,
            "notes": (
                "the front matter's 'retrieved' is a date under a name that is not known, and was not used: "
                "call it published or updated, if it is that",
            ),
        },
    ),
    "other fields are no dates": (
        "title: March 14, 2024\ncount: 20\nslug: 2024-03-14-ferry\nevent: in March\npublished_inferred: true",
        {"published": None, "notes": ()},
    ),
    "an empty block": ("", {"title": None}),
    "comments only": ("# nothing yet", {"title": None}),
    "more nesting than YAML bears": ("title: " + "[" * 5000 + "\noutlet: L", {"outlet": "L"}),
}


@pytest.mark.parametrize("name", FRONT_MATTERS)
def test_front_matter_is_read_with_tolerance(name: str, tmp_path: Path) -> None:
    block, expected = FRONT_MATTERS[name]
    article = read(tmp_path, "a.md", f"---\n{block}\n---\n{BODY}\n")
    assert {key: getattr(article, key) for key in expected} == expected
    assert article.text.endswith(BODY)
    assert "---" not in article.text


def test_a_bad_date_is_told_and_keeps_the_article(tmp_path: Path) -> None:
    article = read(tmp_path, "a.md", f"---\npublished: soon\n---\n{BODY}\n")
    assert article.notes == ("the front matter's publication date, 'soon', could not be read",)


def test_options_win_over_front_matter(tmp_path: Path) -> None:
    article = read(
        tmp_path,
        "a.md",
        f"---\noutlet: L\ntitle: T one two\npublished: 2024-03-14\n---\n{BODY}\n",
        outlet="City Post",
        title="Other headline",
        published="2023-06-06",
    )
    assert (article.outlet, article.title, article.published) == ("City Post", "Other headline", date(2023, 6, 6))
    assert article.published_basis == "option"
    assert article.text.startswith("Other headline\n\nTwo people")


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (date(2023, 6, 6), date(2023, 6, 6)),
        (datetime(2023, 6, 6, 9, 5), datetime(2023, 6, 6, 9, 5)),
        (datetime(2023, 6, 6, 9, 5, tzinfo=UTC), datetime(2023, 6, 6, 9, 5)),
        ("2023-06-06T09:05", datetime(2023, 6, 6, 9, 5)),
        ("6 June 2023", date(2023, 6, 6)),
    ],
)
def test_a_date_given_may_be_a_date_a_time_or_words(published: Moment | str, expected: Moment, tmp_path: Path) -> None:
    assert read(tmp_path, "a.txt", BODY, published=published).published == expected


@pytest.mark.parametrize(
    "published", ["", "yesterday", "2023-06", "06/07/2023", "2023-06-31", "99999-01-01", "2023-06-06 and 2023-06-07"]
)
def test_a_date_given_that_is_no_date_is_wrong_use(published: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not a full date"):
        read(tmp_path, "a.txt", BODY, published=published)


@pytest.mark.parametrize(
    ("text", "title", "rest"),
    [
        (f"Ferry runs aground\n\n{BODY}", "Ferry runs aground", BODY),
        (f"Ferry runs aground\n{BODY}\n{MORE}", "Ferry runs aground", f"{BODY}\n{MORE}"),
        (f"{BODY}\n\n{MORE}", None, f"{BODY}\n\n{MORE}"),
        (f"It sank.\n\n{BODY}", None, f"It sank.\n\n{BODY}"),
        (f"KESSEL\n\n{BODY}", None, f"KESSEL\n\n{BODY}"),
        (f"Will the ferry sail again?\n\n{BODY}", "Will the ferry sail again?", BODY),
    ],
    ids=["headline apart", "headline on the line above", "no headline", "a sentence", "a dateline", "a question"],
)
def test_first_line_is_the_title_when_it_looks_like_one(
    text: str, title: str | None, rest: str, tmp_path: Path
) -> None:
    article = read(tmp_path, "night-ferry.txt", text)
    assert article.title == title
    assert article.text == (f"{title}\n\n{rest}" if title else rest)
    assert article.outlet == "night-ferry"


def test_a_title_that_opens_the_body_is_not_repeated(tmp_path: Path) -> None:
    article = read(tmp_path, "a.md", f"---\ntitle: Ferry runs aground\n---\n\n# Ferry runs aground\n\n{BODY}\n")
    assert article.text == f"Ferry runs aground\n\n{BODY}"
    assert article.lines == (5, 5, 7)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("## Toll rises", "Toll rises"),
        ("Toll #", "Toll #"),
        ("## Toll ##", "Toll"),
        ("**Two** *people* _died_, ***she*** said", "Two people died, she said"),
        ("5*3 and a_b_c stay", "5*3 and a_b_c stay"),
        ("*Note", "*Note"),
        ("> “Run,” he [said](https://x.example/a_(b))", "“Run,” he said"),
        ("![Ship](s.png)It sank", "It sank"),
        ("A [b][1] c", "A b c"),
        ("[1]: https://x.example", ""),
        ("---", ""),
        ("* * *", ""),
        ("- item", "item"),
        ("1985. It was a good year", "1985. It was a good year"),
        ("AT&amp;T&nbsp;fell &x", "AT&T\xa0fell &x"),
        ("a &#10; b", "a   b"),
        (r"\*literal\*", "*literal*"),
        ("a <b>bold</b> <3 x", "a bold <3 x"),
    ],
)
def test_markdown_marks_go_and_words_stay(given: str, shown: str) -> None:
    assert strip_marks(given) == shown


def test_markdown_heading_is_the_title(tmp_path: Path) -> None:
    article = read(tmp_path, "a.md", f"# Ferry **aground**\n\n{BODY}\n\n## What next\n\n{MORE}\n")
    assert article.title == "Ferry aground"
    assert article.text == f"Ferry aground\n\n{BODY}\n\nWhat next\n\n{MORE}"
    assert article.lines == (1, 1, 3, 4, 5, 6, 7)


def test_marks_of_plain_text_stay(tmp_path: Path) -> None:
    assert "**not** bold" in read(tmp_path, "a.txt", f"It is **not** bold here, he said on Monday.\n\n{BODY}").text


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"], ids=["unix", "windows", "old mac"])
def test_line_ends_are_newlines_and_lines_are_counted_alike(ending: str, tmp_path: Path) -> None:
    article = read(tmp_path, "a.txt", ending.join(["Ferry runs aground", "", "", BODY, "", MORE, ""]))
    assert article.text == f"Ferry runs aground\n\n{BODY}\n\n{MORE}"
    assert article.lines == (1, 1, 4, 5, 6)
    assert article.line_of(article.text.index(MORE)) == 6


def test_prose_between_rulers_is_no_front_matter(tmp_path: Path) -> None:
    article = read(tmp_path, "a.md", f"---\n{BODY}\n---\n{MORE}\n")
    assert article.text == f"{BODY}\n\n{MORE}"


def test_standard_input_is_read_for_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"---\ntitle: T\n---\n{BODY}".encode())))
    article = read_article("-")
    assert (article.text, article.path, article.outlet) == (f"T\n\n{BODY}", "-", "standard input")


# --- encodings -----------------------------------------------------------------------------------

ACCENTS = "Zoë paid £5 in a café at Ångström’s – he said “no”."
ENCODINGS: dict[str, tuple[str, str, str]] = {
    "utf-8": ("utf-8", ACCENTS, ""),
    "utf-8 with a mark": ("utf-8-sig", ACCENTS, ""),
    "utf-16 with a mark": ("utf-16", ACCENTS, "UTF-16"),
    "utf-16 little-endian without": ("utf-16-le", ACCENTS, "UTF-16"),
    "utf-16 big-endian without": ("utf-16-be", ACCENTS, "UTF-16"),
    "utf-32 with a mark": ("utf-32", ACCENTS, "UTF-32"),
    "windows-1252": ("cp1252", ACCENTS, "Windows-1252"),
    "latin-1": ("latin-1", "Zoë paid £5 in a café at Ångström in March.", "Latin-1"),
    "mac roman": ("mac_roman", "He didn’t say it wasn’t so, and she hadn’t asked. " * 4, "guessed"),
    "cyrillic": ("cp1251", "Паром сел на мель у мыса во вторник, погибли два человека. " * 4, "guessed"),
}


@pytest.mark.parametrize("name", ENCODINGS)
def test_encodings_are_told_apart(name: str, tmp_path: Path) -> None:
    encoding, text, note = ENCODINGS[name]
    article = read(tmp_path, "a.txt", text.encode(encoding))
    assert article.text == text.strip()
    assert [note in n for n in article.notes] == [True] * bool(note)


def test_utf8_with_a_few_damaged_bytes_stays_utf8(tmp_path: Path) -> None:
    article = read(tmp_path, "a.txt", (ACCENTS * 3).encode() + b"\xff ferry")
    assert article.text.startswith(ACCENTS)
    assert article.text.count("\ufffd") == 1
    assert "1 damaged" in article.notes[0]


def test_charset_of_a_page_is_honoured(tmp_path: Path) -> None:
    page = f"<html><head><meta charset='iso-8859-2'></head><body><p>Łódź {BODY}</p><p>{MORE}</p></body></html>"
    article = read(tmp_path, "a.html", page.encode("iso-8859-2"))
    assert "Łódź" in article.text
    assert "iso-8859-2" in article.notes[0]


@pytest.mark.parametrize("charset", ["utf-8", "no-such-code", "hex", "rot13"])
def test_a_wrong_charset_does_not_break_a_page(charset: str, tmp_path: Path) -> None:
    page = f"<html><head><meta charset={charset}></head><body><p>At the café {BODY}</p><p>{MORE}</p></body></html>"
    assert "café" in read(tmp_path, "a.html", page.encode("latin-1")).text


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("a\x00b", "ab"),
        ("\ufeffa", "a"),
        ("co\u00adop", "coop"),
        ("a\u200bb", "ab"),
        ("5\u00a0km\u202fa\tb", "5 km a b"),
        ("a\ud800b", "a\ufffdb"),
        ("Zoe\u0308", "Zoë"),
        ("“x” – ’y’ … €", "“x” – ’y’ … €"),
        ("a\u2028b", "a b"),
    ],
)
def test_only_what_prints_nothing_changes(given: str, kept: str) -> None:
    assert clean_text(given) == kept


# --- pages ---------------------------------------------------------------------------------------

PAGE = f"""<!DOCTYPE html>
<html><head><title>Ferry runs aground | Harbor Ledger</title>
%s
</head><body>
<nav><a href="/">Home</a> <a href="/w">World</a></nav>
<article>
<h1>Ferry runs aground off Kessel Point</h1>
<p>{BODY}</p>
<p>
The coast guard said 41 passengers had been taken to hospital
by nightfall.</p>
<p>“We heard a <em>terrible</em> noise,” a passenger&rsquo;s mother said, adding that the crew had stayed calm.</p>
</article>
<p>Share this article</p>
<footer>All rights reserved</footer>
</body></html>
"""
JSON_LD = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"},
{"@type": ["NewsArticle"], "headline": "Ferry aground off Kessel", "datePublished": "2023-06-06T21:05:00-04:00",
"publisher": {"@type": "Organization", "name": "The Harbor Ledger"}, "url": "https://x.example/ferry"}]}</script>"""
METADATA: dict[str, tuple[str, dict[str, object]]] = {
    "json-ld": (
        JSON_LD,
        {
            "title": "Ferry aground off Kessel",
            "published": datetime(2023, 6, 6, 21, 5),
            "published_basis": "html metadata (JSON-LD)",
            "outlet": "The Harbor Ledger",
            "url": "https://x.example/ferry",
        },
    ),
    "meta tags": (
        '<meta property="og:title" content="Ferry &amp; rock"><meta property="og:site_name" content="Ledger">'
        '<meta property="article:published_time" content="2023-06-06"><link rel="canonical" href="https://x.example/c">',
        {
            "title": "Ferry & rock",
            "published": date(2023, 6, 6),
            "published_basis": "html metadata",
            "outlet": "Ledger",
            "url": "https://x.example/c",
        },
    ),
    "nothing": (
        "",
        {
            "title": "Ferry runs aground off Kessel Point",
            "published": None,
            "published_basis": "unknown",
            "outlet": "Harbor Ledger",
        },
    ),
    "broken json-ld": ("<script type='application/ld+json'>{\"@type\": </script>", {"outlet": "Harbor Ledger"}),
    "a title with the site's name": (
        '<meta property="og:title" content="Ferry - aground | Ledger"><meta property="og:site_name" content="ledger">',
        {"title": "Ferry - aground", "outlet": "ledger"},
    ),
    "a date yet to come": ('<meta name="date" content="2150-01-02">', {"published": date(2150, 1, 2)}),
}


@pytest.mark.parametrize("name", METADATA)
def test_a_page_says_what_it_is(name: str, tmp_path: Path) -> None:
    head, expected = METADATA[name]
    article = read(tmp_path, "p.html", PAGE % head)
    assert {key: getattr(article, key) for key in expected} == expected


def test_the_body_of_a_page_is_its_paragraphs_with_their_lines(tmp_path: Path) -> None:
    path = write(tmp_path, "p.html", PAGE % JSON_LD.replace("\n", " "))
    article = read_article(path, title="Ferry runs aground off Kessel Point")
    assert article.text.split("\n\n") == [
        "Ferry runs aground off Kessel Point",
        BODY,
        MORE,
        "“We heard a terrible noise,” a passenger’s mother said, adding that the crew had stayed calm.",
    ]
    assert article.lines == (8, 8, 8, 8, 10, 10, 12)


def test_htmldate_is_not_bound_by_the_machine(tmp_path: Path) -> None:
    page = (PAGE % "").replace("<article>", "<article><time>2098-05-03</time>")
    article = read(tmp_path, "p.html", page)
    assert (article.published, article.published_basis) == (date(2098, 5, 3), "html text")


@pytest.mark.parametrize("suffix", ["", ".txt", ".HTM"])
def test_a_page_is_known_by_its_beginning(suffix: str, tmp_path: Path) -> None:
    assert "<p>" not in read(tmp_path, f"p{suffix}", PAGE % "").text


def test_reading_a_page_twice_gives_the_same(tmp_path: Path) -> None:
    path = write(tmp_path, "p.html", PAGE % JSON_LD)
    assert read_article(path) == read_article(path)


# --- ninjs ---------------------------------------------------------------------------------------

WHEN = "2023-06-06T21:05:00Z"
MARKUP = f"""<div><p>{BODY}</p><!-- x --><p>{MORE.replace("41", "<b>41</b>")}</p><script>x</script></div>"""
NINJS: dict[str, dict[str, object]] = {
    "1.x text": {
        "headline": "Ferry runs aground",
        "body_text": f"{BODY}\n{MORE}",
        "versioncreated": WHEN,
        "copyrightholder": "Wire",
    },
    "1.x html": {
        "headline": "Ferry runs aground",
        "body_text": BODY,
        "body_html": MARKUP,
        "versioncreated": WHEN,
        "copyrightholder": "Wire",
    },
    "2.x": {
        "headlines": [{"role": "sub", "value": "x"}, {"role": "main", "value": "Ferry runs aground"}],
        "bodies": [{"role": "main", "contenttype": "text/html", "value": f"<p>{BODY}</p>{MORE}"}],
        "infosources": [{"name": "Wire"}],
        "versioncreated": WHEN,
    },
    "3.x": {
        "headlines": [{"role": "main", "value": "Ferry runs aground"}],
        "bodies": [{"contentType": "text/plain", "value": f"{BODY}\n{MORE}"}],
        "versionCreated": WHEN,
        "copyrightHolder": "Wire",
    },
}


@pytest.mark.parametrize("version", NINJS)
def test_ninjs_items_of_every_version_are_read(version: str, tmp_path: Path) -> None:
    article = read(tmp_path, "item.json", json.dumps(NINJS[version], indent=1))
    assert article.title == "Ferry runs aground"
    assert [row for row in article.text.split("\n") if row] == ["Ferry runs aground", BODY, MORE]
    assert (article.published, article.published_basis) == (datetime(2023, 6, 6, 21, 5), "ninjs versioncreated")
    assert article.outlet == "Wire"


def test_lines_of_a_ninjs_item_are_those_of_its_strings(tmp_path: Path) -> None:
    article = read(tmp_path, "item.json", json.dumps(NINJS["1.x text"], indent=1))
    assert article.lines == (2, 2, 3, 3)


# --- errors --------------------------------------------------------------------------------------

BAD_FILES: dict[str, tuple[str, bytes, str]] = {
    "empty": ("a.txt", b"", "empty"),
    "blank": ("a.txt", b" \n\t\r\n ", "empty"),
    "only a mark": ("a.txt", b"\xef\xbb\xbf\n", "no text"),
    "only front matter": ("a.md", b"---\ntitle: T\n---\n\n", "no text"),
    "only marks": ("a.md", b"***\n\n---\n", "no text"),
    "open front matter": ("a.md", b"---\ntitle: T\n\nText.", "not closed"),
    "endless front matter": ("a.md", b"---\ntitle: " + b"x" * 30_000 + b"\n---\nText.", "longer than"),
    "a pdf": ("a.txt", b"%PDF-1.4\n\xe2\xe3", "not a PDF file"),
    "a picture": ("a.md", b"\x89PNG\r\n\x1a\n" + bytes(50), "a PNG picture"),
    "an office document": ("a.html", b"PK\x03\x04" + bytes(50), "office document"),
    "binary": ("a.txt", bytes(range(256)) * 4, "binary"),
    "too large": ("a.txt", b"x" * 2_001, "larger than 2,000 bytes"),
    "a page without text": ("a.html", b"<html><body><a>Home</a><a>News</a></body></html>", "no article text"),
    "no page at all": ("a.html", b"\xff\xfe", "no article text"),
    "a page of tags": ("a.html", b"<html>" + b"<p>x" * (MAX_BLOCKS + 1), "lines, far more"),
    "broken json": ("a.json", b'{"a": ', "not valid JSON"),
    "deep json": ("a.json", b"[" * 200_000, "not valid JSON"),
    "other json": ("a.json", b'{"a": [1, 2]}', "not a ninjs"),
    "a json list": ("a.json", b"[1, 2]", "not a ninjs"),
    "an empty ninjs body": ("a.json", b'{"headline": "x", "body_text": " "}', "not a ninjs"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_files_are_refused_with_cause_and_cure(name: str, tmp_path: Path) -> None:
    file, content, cause = BAD_FILES[name]
    limit = {"settings": Settings(max_file_bytes=2_000)} if name == "too large" else {}
    with pytest.raises(SourceError, match=cause) as caught:
        read(tmp_path, file, content, **limit)
    error = caught.value
    assert str(tmp_path / file) in error.what
    assert error.remedy.endswith(".")
    assert not error.why.endswith(".")


def test_twenty_megabytes_are_refused_by_their_size(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(20_000_000)
    with pytest.raises(SourceError, match="larger than 10,000,000 bytes"):
        read_article(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        read_article(tmp_path / "none.txt")


@pytest.mark.parametrize("path", ["", "a\0b", "x" * 5000], ids=["empty", "null byte", "too long"])
def test_a_path_that_cannot_be_one_is_told(path: str) -> None:
    with pytest.raises(SourceError):
        read_article(path)


def test_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="folder"):
        read_article(tmp_path)


def test_a_symlink_loop_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    with pytest.raises(SourceError, match="cannot be read"):
        read_article(tmp_path / "a.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "p.txt")
    caught: list[SourceError] = []

    def attempt() -> None:
        try:
            read_article(tmp_path / "p.txt")
        except SourceError as error:
            caught.append(error)

    thread = threading.Thread(target=attempt, daemon=True)
    thread.start()
    thread.join(5)
    assert len(caught) == 1
    assert "pipe or device" in caught[0].why


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_a_device_is_refused() -> None:
    with pytest.raises(SourceError, match="pipe or device"):
        read_article("/dev/zero")


@pytest.mark.parametrize(
    ("failure", "cause"),
    [
        (PermissionError(errno.EACCES, "x"), "no permission"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
    ids=["no permission", "a broken disk"],
)
def test_an_unreadable_file_is_told(
    failure: OSError, cause: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, "a.txt", BODY)

    def fail(*_: object) -> int:
        raise failure

    monkeypatch.setattr(os, "open", fail)
    with pytest.raises(SourceError, match=cause):
        read_article(path)


# --- furniture -----------------------------------------------------------------------------------

PARTS: dict[str, Part] = {
    BODY: Part.PROSE,
    "“We are all safe here now,” she said.": Part.PROSE,
    "He resigned on June 9, 2023, the board said.": Part.PROSE,
    "Ferry runs aground off Kessel Point": Part.SHORT,
    "What happens next": Part.SHORT,
    "Date:2025-04-13 08:06:31": Part.STAMP,
    "2 min read Last Updated : Jun 09 2023 | 9:32 PM IST": Part.STAMP,
    "Published 9:15 p.m. EDT Tuesday, June 6, 2023": Part.STAMP,
    "June 25, 2005": Part.STAMP,
    "Published 6 June 2023 | Updated 7 June 2023": Part.STAMP,
    "Attack of June 25, 2005 remembered": Part.SHORT,
    "Share": Part.BUTTON,
    "Topics :Joe Doe Harbor": Part.LABEL,
    "Home > World > Asia": Part.LABEL,
    "More From This Section": Part.LABEL,
    "By Jane Doe and John Roe": Part.CREDIT,
    "By nightfall the ship had sunk": Part.SHORT,
    "AP Washington": Part.CREDIT,
    "The harbor at dawn | Photo: Wire": Part.CREDIT,
    "A rescuer at work. (AP Photo/Jane Doe)": Part.CREDIT,
    "$9.99/month": Part.OFFER,
    "SAVE 25%": Part.OFFER,
    "$9.99 a share was paid": Part.SHORT,
    "© 2023 Harbor Ledger": Part.LEGAL,
    "(This story was generated from a syndicated feed.)": Part.NOTE,
    "Sign up for our newsletter to get the day's biggest stories in your inbox.": Part.APPEAL,
    "We use cookies to improve your experience. Read our privacy policy.": Part.APPEAL,
    "Get out of the water, the coast guard told swimmers on Tuesday.": Part.PROSE,
    "(The captain could not be reached for comment.)": Part.PROSE,
}


@pytest.mark.parametrize("line", PARTS)
def test_a_line_is_known_by_its_form(line: str) -> None:
    assert find_part(line) is PARTS[line]


SCRAPED = f"""Home > Coast > Ferry runs aground off Kessel Point - Harbor Daily
Ferry runs aground off Kessel Point
Share
Date:2025-04-13 08:06:31
{BODY}
{MORE}
What happens next
An inquiry into the grounding opens on Monday, the transport ministry said.
- In:
- Kessel Point
- Ferries
Related
- Mayor resigns after vote on harbor budget
- Is it safe to swim in the bay? Here is what experts say.
- Storm warning for the weekend
- Five books to read by the sea
Recommendation
What time does the game start on Sunday
$4.99/Month
Subscribe
"""


def test_a_scraped_page_keeps_title_and_prose_and_loses_the_rest(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", SCRAPED)
    article = read_article(path)
    assert article.text.split("\n") == [
        "Ferry runs aground off Kessel Point",
        "",
        BODY,
        MORE,
        "What happens next",
        "An inquiry into the grounding opens on Monday, the transport ministry said.",
    ]
    assert all(text == row for text, row in given_lines(path, article))
    assert (article.published, article.published_basis) == (datetime(2025, 4, 13, 8, 6, 31), "page stamp")
    assert article.notes == ("15 lines of page furniture left out (menus, links, credits, offers)",)


def test_the_title_is_the_line_that_speaks_of_the_story(tmp_path: Path) -> None:
    menu = (
        "Skip to content\nHarbor News Today\nMenu\nHome\nFerry with passengers aground off Kessel\n3 hours ago\nShare\n"
    )
    article = read(
        tmp_path, "a.txt", f"{menu}{BODY}\nSubscribe to our newsletter for more.\n{MORE}\n___\n© 2024 Harbor"
    )
    assert article.text == f"Ferry with passengers aground off Kessel\n\n{BODY}\n{MORE}"


def test_front_matter_and_options_win_over_a_page_stamp(tmp_path: Path) -> None:
    assert read(tmp_path, "a.txt", SCRAPED, published="2023-06-06").published_basis == "option"
    article = read(tmp_path, "b.txt", f"---\npublished: 2023-06-06\n---\n{SCRAPED}")
    assert (article.published, article.published_basis) == (date(2023, 6, 6), "front matter")


def test_a_file_with_front_matter_is_taken_as_it_is(tmp_path: Path) -> None:
    article = read(tmp_path, "a.txt", f"---\noutlet: L\n---\n{SCRAPED}")
    assert article.text == SCRAPED.strip()


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}\n\nKey points\n\n- Two dead\n- Crew safe\n- Inquiry on Monday\n\n{MORE}",
        "Roses in the harbor\nShips upon the sea\nNo full stop is needed\nFor a line like me",
        f"{BODY}\n\nWhat happens next\n\n{MORE}\n\nShare",
        f"“No.”\n\n“Yes.”\n\n{BODY}",
    ],
    ids=["a list in the story", "verse", "one label only", "short quotations"],
)
def test_a_text_that_is_no_page_stays_whole(text: str) -> None:
    rows = text.split("\n")
    trimmed = trim_furniture([Line(row, n) for n, row in enumerate(rows, start=1)])
    assert trimmed.cut == 0
    assert [line.text for line in trimmed.body if line.text] == [row for row in rows if row]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Posted: 6 June 2023", BODY], date(2023, 6, 6)),
        (["Last updated: 8 June 2023", "First published: 6 June 2023", BODY], date(2023, 6, 6)),
        ([BODY, MORE, "First Published: Jun 06 2023 | 9:32 PM IST"], datetime(2023, 6, 6, 21, 32)),
        (["June 6, 2023", "", BODY], date(2023, 6, 6)),
        ([BODY, "June 6, 2023", MORE], None),
        ([f"On June 6, 2023, {BODY}"], None),
        (["Published: 06/07/2023", BODY], None),
    ],
    ids=[
        "posted",
        "first before last",
        "below",
        "a date alone above",
        "a date alone inside",
        "in a sentence",
        "two readings",
    ],
)
def test_page_stamps_give_the_publication_date(lines: list[str], expected: Moment | None) -> None:
    assert trim_furniture([Line(row, n) for n, row in enumerate(lines, start=1)]).published == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-06-06T21:32:00.123+00:00", datetime(2023, 6, 6, 21, 32)),
        ("20230606", date(2023, 6, 6)),
        ("Tue, 06 Jun 2023 21:32:00 GMT", datetime(2023, 6, 6, 21, 32)),
        ("June 6th, 2023 at 9 a.m.", datetime(2023, 6, 6, 9)),
        ("12:05 AM", None),
        ("6 June 2023, 12:05 am", datetime(2023, 6, 6, 0, 5)),
        ("25/12/2023", date(2023, 12, 25)),
        ("12/25/2023", date(2023, 12, 25)),
        ("06.06.2023", date(2023, 6, 6)),
        ("May 2023", None),
        ("2023-06-06T99:99", date(2023, 6, 6)),
    ],
)
def test_dates_are_read_in_the_forms_pages_use(text: str, expected: Moment | None) -> None:
    assert read_moment(text) == expected


# --- whatever comes ------------------------------------------------------------------------------


def check(article: Article) -> None:
    """What holds for every article read."""
    assert article.text == article.text.strip("\n")
    assert article.text.strip()
    assert "\r" not in article.text
    assert "\n\n\n" not in article.text
    assert len(article.lines) == article.text.count("\n") + 1
    assert all(number >= 1 for number in article.lines)
    article.text.encode("utf-8")
    assert len(article.sha256) == 64
    if article.title:
        assert article.text.startswith(article.title)


@FUZZ
@given(content=news_files, suffix=st.sampled_from([".txt", ".md", ".json", ".html", ""]))
def test_any_bytes_give_an_article_or_a_source_error(content: bytes, suffix: str, tmp_path: Path) -> None:
    with contextlib.suppress(SourceError):
        check(read(tmp_path, f"x{suffix}", content))


@FUZZ
@given(text=news_lines, markdown=st.booleans())
def test_any_text_gives_an_article_whose_lines_are_in_the_file(text: str, markdown: bool, tmp_path: Path) -> None:
    try:
        article = read(tmp_path, "x.md" if markdown else "x.txt", text.encode("utf-8", "replace"))
    except SourceError:
        return
    check(article)
    rows = clean_text(text.encode("utf-8", "replace").decode()).split("\n")
    # With NUL bytes a file is taken for UTF-16, and holds other letters.
    if not markdown and "\x00" not in text:
        for line, number in zip(article.text.split("\n"), article.lines, strict=True):
            assert line in rows[number - 1] or line == article.title


@FUZZ
@given(text=front_matter)
def test_any_front_matter_gives_an_article_or_a_source_error(text: str, tmp_path: Path) -> None:
    with contextlib.suppress(SourceError):
        check(read(tmp_path, "x.md", text.encode("utf-8", "replace")))


@settings(FUZZ, max_examples=40)
@given(text=pages)
def test_any_page_gives_an_article_or_a_source_error(text: str, tmp_path: Path) -> None:
    with contextlib.suppress(SourceError):
        check(read(tmp_path, "x.html", text.encode("utf-8", "replace")))


@FUZZ
@given(data=st.binary(min_size=1, max_size=200))
def test_decoding_never_leaves_what_utf8_cannot_hold(data: bytes) -> None:
    try:
        text, _ = decode_bytes(data, name="x")
    except SourceError:
        return
    text.encode("utf-8")


@FUZZ
@given(line=news_lines)
def test_a_stamp_is_read_or_not_for_any_line(line: str) -> None:
    stamp = read_stamp(line)
    assert stamp is None or isinstance(stamp[0], date)


# --- the pages set apart -------------------------------------------------------------------------

LABELLED = Path(__file__).parent.parent / "benchmarks" / "pages"


@pytest.mark.parametrize(("half", "least"), [("tuned", 0.97), ("apart", 0.95)])
def test_labelled_pages_keep_their_score(half: str, least: float) -> None:
    right = extra = lost = 0
    for page in sorted((LABELLED / half).glob("*.txt")):
        rows = page.read_text(encoding="utf-8").split("\n")
        trimmed = trim_furniture([Line(row[2:], n) for n, row in enumerate(rows, start=1)])
        kept = {line.number for line in trimmed.body} | ({trimmed.title.number} if trimmed.title else set())
        for n, row in enumerate(rows, start=1):
            if any(c.isalnum() for c in row[2:]):
                right += n in kept and row[0] in "TA"
                extra += n in kept and row[0] not in "TA"
                lost += n not in kept and row[0] in "TA"
    assert 2 * right / (2 * right + extra + lost) >= least


def test_no_sentence_of_a_clean_article_is_taken_for_furniture() -> None:
    articles = sorted((LABELLED.parent / "stories").glob("*/*.md"))
    assert articles
    for path in articles:
        body = path.read_text(encoding="utf-8").split("\n---\n", 1)[1].split("\n")
        for page in (False, True):
            trimmed = trim_furniture([Line(row, n) for n, row in enumerate(body, start=1)], page=page)
            assert [item.line.text for item in trimmed.left_out if item.part is Part.PROSE] == [], path


@pytest.mark.parametrize(
    "line",
    [
        "a" * 390,
        "A" * 390,
        "A " * 195,
        "Aa " * 130,
        "A-" * 195,
        "> " * 195,
        "a > " * 97,
        "By " + "And " * 95,
        "1 " * 195,
        "1-" * 195,
        "1." * 195,
        "photo: " + "a" * 380,
        "photo " * 65,
        "“" * 390,
        "'a" * 195,
        "this report " * 32,
        "A/" * 195,
        "2023-06-06 " * 35,
        "@" * 390,
        "a@b." * 97,
        "© " * 195,
        "Published " * 39,
        "$1/" * 130,
    ],
    ids=lambda line: line[:8],
)
def test_no_line_takes_long_to_judge(line: str) -> None:
    started = time.perf_counter()
    find_part(line)
    find_part(line + ".")
    read_credits([line + "."], [line])
    assert time.perf_counter() - started < 0.5
