"""Dates that a page prints: labels decide, whatever their order; datelines of agencies; names by `@id`; outlets."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from compare.sources import read_article
from compare.sources.credits import read_credits
from compare.sources.outlets import find_outlet
from compare.sources.stamps import read_stamps

if TYPE_CHECKING:
    from pathlib import Path

IN_ORDER = [("2024-05-07", False), ("2024-05-09", True)]
LATE_FIRST = IN_ORDER[::-1]
STAMPS = [
    ("Updated: May 9, 2024 | Published: May 7, 2024", LATE_FIRST),
    ("Last updated 9 May 2024, first published 7 May 2024", LATE_FIRST),
    (
        "Posted: May 7, 2024 / 06:10 PM EDT Updated: May 9, 2024 / 08:00 AM EDT",
        IN_ORDER,
    ),
    (
        "First published on Tue 7 May 2024 18.10 BST. Last modified on Thu 9 May 2024 08.00 BST",
        IN_ORDER,
    ),
    ("Last updated: 19/05/2024 - Published: 07/05/2024", [("2024-05-19", True), ("2024-05-07", False)]),
    ("Published 7 May 2024 at 9.18pm (updated 9 May 2024 at 12.40pm)", IN_ORDER),
    ("Published: 07/05/2024", []),
    ("The law was updated on May 9, 2024 and published on May 7, 2024.", []),
    ("The council published 7 May 2024 figures and updated 9 May 2024 ones", []),
    ("May 7, 2024 and May 9, 2024", []),
    ("Published in Tellin on 7 May 2024 by the port", []),
    ("Posted to the front in May 1917", []),
]


@pytest.mark.parametrize(("line", "expected"), STAMPS)
def test_a_stamp_gives_each_date_with_its_label(line: str, expected: list[tuple[str, bool]]) -> None:
    assert [(str(s.moment)[:10], s.is_update) for s in read_stamps(line)] == expected


BODY = (
    "<p>The harbour bridge at Tellin will close to lorries on Monday, the port authority said.</p>"
    "<p>Inspectors found cracks in two of its nine piers during a dive in February.</p>"
)
DATES = [
    ("<p>Updated: May 9, 2024 | Published: May 7, 2024</p>", "", "2024-05-07", "2024-05-09"),
    ("<p>Published 7 May 2024, updated 9 May 2024</p>", "2024-05-09T12:00:00", "2024-05-07", "2024-05-09"),
    ("<p>By Ona Brandt | May 7, 2024</p>", "", "2024-05-07", "None"),
    ("<p>Published 7 May 2024, updated 9 May 2024</p>", "2024-05-07T12:00:00", "2024-05-07", "2024-05-09"),
    ("<p>Published 7 May 2024</p>", "2024-05-08T12:00:00", "2024-05-08", "None"),
    ("<p>By Ona Brandt</p>", "", "None", "None"),
]


@pytest.mark.parametrize(("stamp", "meta", "published", "updated"), DATES)
def test_labels_decide_the_dates_of_a_page(tmp_path: Path, stamp: str, meta: str, published: str, updated: str) -> None:
    head = f'<meta property="article:published_time" content="{meta}">' if meta else ""
    path = tmp_path / "page.html"
    path.write_text(
        f"<html><head><title>Bridge at Tellin to close</title>{head}</head><body><article>"
        f"<h1>Bridge at Tellin to close</h1>{stamp}{BODY}</article></body></html>",
        encoding="utf-8",
    )
    article = read_article(path)
    assert (str(article.published)[:10], str(article.updated)[:10]) == (published, updated)
    assert "2024" not in article.text


SAID = "Lorries will be kept off the bridge from Monday, the port authority said."
DATELINES = [
    (f"Tellin, May 7, 2024 (AFP) - {SAID}", ("Tellin", "May 7, 2024", ("AFP",))),
    (f"Tellin (dpa) - {SAID}", ("Tellin", "", ("dpa",))),
    (f"TELLIN, 7 May 2024 – {SAID}", ("TELLIN", "7 May 2024", ())),
    (f"OSTEN and TELLIN (May 7, 2024) — {SAID}", ("OSTEN and TELLIN", "May 7, 2024", ())),
    (f"Tellin, May 7 (PTI) {SAID}", ("Tellin", "May 7", ("PTI",))),
    (f"TELLIN, May 7. /TASS/. {SAID}", ("TELLIN", "May 7", ("TASS",))),
    (f"On Monday, May 7, the port spoke: {SAID}", ("", "", ())),
    (f"Brandt (left) - {SAID}", ("", "", ())),
    (f"Tellin, May 7 (photo) {SAID}", ("", "", ())),
    (f"In Tellin (pop. 9,000) {SAID}", ("", "", ())),
    (f"Ona Brandt, 47, - {SAID}", ("", "", ())),
    (f"UPDATE, May 7, 2024 - {SAID}", ("", "", ())),
]


@pytest.mark.parametrize(("line", "expected"), DATELINES)
def test_datelines_give_place_day_and_agency(line: str, expected: tuple[str, str, tuple[str, ...]]) -> None:
    found = read_credits([line])
    assert (found.dateline, found.dateline_day, found.agencies) == expected


ARTICLE = {"@type": "NewsArticle", "headline": "Bridge", "author": {"@id": "#p"}, "publisher": {"@id": "#o"}}
PERSON = {"@type": "Person", "@id": "#p", "name": "Ona Brandt"}
OWNER = {"@type": "Organization", "@id": "#o", "name": "Tellin Courier"}
OTHER = {"@type": "Person", "@id": "#q", "name": "Per Lund"}
BOTH = {**ARTICLE, "author": [{"@id": "#p"}, {"@id": "#q"}]}
NAMED = {**ARTICLE, "author": {"name": "Ida Voss", "@id": "#p"}}
DATA = [
    ({"@graph": [ARTICLE, PERSON, OWNER]}, ("Ona Brandt",), "Tellin Courier"),
    ([OWNER, PERSON, ARTICLE], ("Ona Brandt",), "Tellin Courier"),
    (
        {"@graph": [BOTH, PERSON, OTHER]},
        ("Ona Brandt", "Per Lund"),
        "page",
    ),
    ({"@graph": [ARTICLE]}, (), "page"),
    ({"@graph": [{**ARTICLE, "author": {"@id": "#x"}}, PERSON, OWNER]}, (), "Tellin Courier"),
    (
        {"@graph": [NAMED, PERSON, OWNER]},
        ("Ida Voss",),
        "Tellin Courier",
    ),
]


@pytest.mark.parametrize(("data", "byline", "outlet"), DATA)
def test_names_are_looked_up_by_id(tmp_path: Path, data: object, byline: tuple[str, ...], outlet: str) -> None:
    path = tmp_path / "page.html"
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    path.write_text(f"<html><head>{script}</head><body><article>{BODY}</article></body></html>", encoding="utf-8")
    article = read_article(path)
    assert (article.byline, article.outlet) == (byline, outlet)


TWICE = ["Two officials told Coast News on Monday.", "Brandt told Coast News that it was safe."]
OUTLETS: list[tuple[str, list[str], list[str], str | None]] = [
    ("Bridge to close | Tellin Courier", [], [], "Tellin Courier"),
    ("Bridge to close", [], ["© 2024 The Tellin Courier. All rights reserved."], "The Tellin Courier"),
    ("Bridge to close", TWICE, [], "Coast News"),
    ("Bridge to close", [], ["Subscribe to Tellin Courier digital today"], "Tellin Courier"),
    ("Bridge to close - port says it was right", TWICE[:1], [], None),
    ("Bridge to close", ["She told Coast News so.", "He told Tellin Radio so."], [], None),
    ("Bridge to close", [], ["Subscribe to our newsletter today", "© 2024"], None),
    ("Bridge to close | News", ["The Daily Mirror was told.", "They told Ona Brandt twice."], [], None),
]


@pytest.mark.parametrize(("title", "kept", "left_out", "expected"), OUTLETS)
def test_a_page_gives_its_outlet_away(title: str, kept: list[str], left_out: list[str], expected: str | None) -> None:
    found = find_outlet(title, kept, left_out)
    assert (found.value if found else None) == expected
