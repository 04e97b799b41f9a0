"""What a file says of its article: each field with its basis, disagreements told, zones, languages, lookalikes."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from compare.model import Article, Statement
from compare.settings import Settings
from compare.sources import read_article
from compare.sources.credits import read_credits
from compare.sources.languages import find_language, find_refusal
from compare.sources.lookalikes import find_lookalikes
from compare.sources.moments import find_zone, offset_of, read_zoned
from compare.sources.statements import choose_published, date_dateline, find_disagreements

if TYPE_CHECKING:
    from pathlib import Path

    from compare.model import Moment

BODY = "Two people died when a ferry ran aground off Kessel Point on Tuesday."
MORE = "The coast guard said 41 passengers had been taken to hospital by nightfall."


def read(folder: Path, name: str, content: str, **options: Any) -> Article:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return read_article(path, **options)


# --- pages ---------------------------------------------------------------------------------------

DATA = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Ferry runs aground",
    "datePublished": "2023-06-07T01:05:00Z",
    "dateModified": "2023-06-07T09:30:00Z",
    "author": [{"@type": "Person", "name": "Ruth Okafor"}, {"name": "Tom Osei"}],
    "publisher": {"name": "The Harbor Ledger"},
    "isBasedOn": "https://wire.example/ferry",
}


def page(data: object, head: str = "", stamp: str = "") -> str:
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    article = f"<article><p>{BODY}</p><p>{MORE}</p></article>"
    return f"<html><head>{head}{script}</head><body><p>{stamp}</p>{article}</body></html>"


def test_every_statement_of_a_page_is_kept_with_its_basis(tmp_path: Path) -> None:
    meta = (
        '<meta property="og:title" content="Ferry sinks"><meta property="og:site_name" content="Ledger Online">'
        '<meta property="article:published_time" content="2023-06-06T21:05:00-04:00">'
        '<meta name="author" content="R. O.">'
        '<link rel="canonical" href="https://x.example/f">'
    )
    article = read(tmp_path, "p.html", page(DATA, meta))
    assert (article.outlet, article.title) == ("The Harbor Ledger", "Ferry runs aground")
    assert article.byline == ("Ruth Okafor", "Tom Osei")
    assert article.updated == datetime(2023, 6, 7, 9, 30)
    assert article.url == "https://x.example/f"
    stated = {(s.field, s.value, s.basis, s.used) for s in article.statements}
    ld = "html metadata (JSON-LD)"
    assert stated >= {
        ("title", "Ferry runs aground", ld, True),
        ("title", "Ferry sinks", "html metadata", False),
        ("outlet", "The Harbor Ledger", ld, True),
        ("outlet", "Ledger Online", "html metadata", False),
        ("published", "2023-06-07T01:05:00Z", ld, False),
        ("published", "2023-06-06T21:05:00-04:00", "html metadata", True),
        ("byline", "Ruth Okafor, Tom Osei", ld, True),
        ("original", "https://wire.example/ferry", ld, False),
    }


def test_a_page_whose_dates_disagree_says_which_was_used(tmp_path: Path) -> None:
    article = read(tmp_path, "p.html", page({**DATA, "datePublished": "2025-04-13"}, stamp="Published: June 6, 2023"))
    assert article.published == date(2025, 4, 13)
    assert article.notes == (
        "publication dates disagree: 2025-04-13 (html metadata (JSON-LD)) was used, not 2023-06-06 (page stamp)",
    )


def test_the_body_in_the_data_of_a_page_serves_when_scripts_make_the_page(tmp_path: Path) -> None:
    data = {**DATA, "articleBody": f"{BODY}\n\n{MORE}"}
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    article = read(tmp_path, "p.html", f"<html><head>{script}</head><body><div id=app></div></body></html>")
    assert article.text == f"Ferry runs aground\n\n{BODY}\n\n{MORE}"


def test_what_a_page_holds_beside_the_article_is_kept_apart_with_its_line(tmp_path: Path) -> None:
    text = page(DATA).replace("<article>", "<nav>\n<a>Home</a> <a>World</a>\n</nav>\n<article>")
    text = text.replace("</article>", "</article>\n<footer>\n<p>© 2023 The Harbor Ledger</p></footer>")
    article = read(tmp_path, "p.html", text)
    rows = text.split("\n")
    assert {item.text for item in article.left_out} >= {"© 2023 The Harbor Ledger"}
    for item in article.left_out:
        assert item.text.split()[0] in rows[item.line - 1]
        assert item.reason


def test_offsets_lead_to_the_words_in_the_file(tmp_path: Path) -> None:
    text = page(DATA)
    for name, content in (("p.html", text), ("p.txt", f"\n\n  {BODY}\n\n{MORE}\n")):
        article = read(tmp_path, name, content)
        found = [
            content[offset:].startswith(line)
            for line, offset in zip(article.text.split("\n"), article.offsets, strict=True)
            if line and offset >= 0
        ]
        assert found == [True, True]


# --- dates and zones -----------------------------------------------------------------------------


def published(value: str, basis: str = "x") -> Statement:
    return Statement("published", value, basis)


LOCAL_DAY: dict[str, tuple[list[Statement], Moment, str]] = {
    "an offset is the outlet's clock": (
        [published("2023-06-06T21:05:00-04:00")],
        datetime(2023, 6, 6, 21, 5),
        "-04:00",
    ),
    "UTC alone stands": ([published("2023-06-07T01:05:00Z")], datetime(2023, 6, 7, 1, 5), "Z"),
    "UTC and the same instant elsewhere": (
        [published("2023-06-07T01:05:00Z"), published("2023-06-06T21:05:00-04:00")],
        datetime(2023, 6, 6, 21, 5),
        "-04:00",
    ),
    "UTC and the same instant by name": (
        [published("2023-06-07T01:05:00+00:00"), published("Jun 6, 2023 9:05 PM EDT")],
        datetime(2023, 6, 6, 21, 5),
        "EDT",
    ),
    "UTC and another instant": (
        [published("2023-06-07T01:05:00Z"), published("2023-06-07T11:05:00+05:30")],
        datetime(2023, 6, 7, 1, 5),
        "Z",
    ),
    "UTC and the day printed on the page": (
        [published("2023-06-07T01:05:00Z"), published("2023-06-06", "page stamp")],
        date(2023, 6, 6),
        "",
    ),
    "UTC and a dateline": (
        [published("2023-06-07T01:05:00Z"), published("2023-06-06", "dateline")],
        datetime(2023, 6, 7, 1, 5),
        "Z",
    ),
    "UTC and a day far off": (
        [published("2023-06-07T01:05:00Z"), published("2023-06-02")],
        datetime(2023, 6, 7, 1, 5),
        "Z",
    ),
    "an unreadable date is passed over": ([published("soon"), published("2023-06-06")], date(2023, 6, 6), ""),
}


@pytest.mark.parametrize("name", LOCAL_DAY)
def test_the_publication_day_is_that_of_the_outlet(name: str) -> None:
    statements, moment, zone = LOCAL_DAY[name]
    assert choose_published(statements)[:2] == (moment, zone)


def test_a_time_in_utc_near_midnight_is_told(tmp_path: Path) -> None:
    late = read(tmp_path, "a.html", page({**DATA, "datePublished": "2023-06-07T01:05:00Z"}))
    noon = read(tmp_path, "b.html", page({**DATA, "datePublished": "2023-06-07T12:05:00Z"}))
    assert "given in UTC" in late.notes[0]
    assert noon.notes == ()


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("2023-06-06T21:32:00+0530", "+05:30"),
        ("2023-06-06T21:32:00.123-04:00", "-04:00"),
        ("2023-06-06T21:32Z", "Z"),
        ("Tue, 06 Jun 2023 21:32:00 GMT", "GMT"),
        ("6 June 2023 9:32 PM GMT+2", "+02:00"),
        ("6 June 2023 9:32 PM", ""),
        ("6 June 2023", ""),
        ("6 June 2023 9:32 PM XYZ", ""),
    ],
)
def test_zones_are_read(text: str, zone: str) -> None:
    found = read_zoned(text)
    assert found is not None
    assert found[1] == zone


@pytest.mark.parametrize("text", ["+99:99", "-15:00", "", "ZZZZ", "+"])
def test_what_is_no_zone_is_none(text: str) -> None:
    assert find_zone(text) == ""
    assert offset_of("") is None


@pytest.mark.parametrize(
    ("day", "near", "expected"),
    [
        ("Sept 5", date(2023, 9, 5), date(2023, 9, 5)),
        ("Dec. 31", date(2024, 1, 1), date(2023, 12, 31)),
        ("January 2", date(2023, 12, 30), date(2024, 1, 2)),
        ("June 6, 2023", date(2025, 4, 13), date(2023, 6, 6)),
        ("Feb 30", date(2024, 1, 1), None),
    ],
)
def test_a_dateline_takes_the_nearest_year(day: str, near: date, expected: date | None) -> None:
    assert date_dateline(day, near) == expected


def test_a_re_publishers_date_is_told_by_the_dateline(tmp_path: Path) -> None:
    article = read(tmp_path, "a.txt", f"Date: 2025-04-13 08:06:31\n\nKESSEL, June 6 (Reuters) - {BODY}\n\n{MORE}\n")
    assert article.published == datetime(2025, 4, 13, 8, 6, 31)
    assert (article.dateline, article.agencies) == ("KESSEL", ("Reuters",))
    assert "2025-04-13 (page stamp) was used, not 2025-06-06 (dateline)" in article.notes[-1]
    assert find_disagreements(article.statements, Statement("published", "2023-06-06", "option")) == ()


# --- credits -------------------------------------------------------------------------------------

CREDITS: dict[str, tuple[list[str], list[str], dict[str, object]]] = {
    "byline": ([BODY], ["By Ellen Marchetti and Tom Osei"], {"byline": ("Ellen Marchetti", "Tom Osei")}),
    "byline in capitals": ([BODY], ["BY IRENA KOS"], {"byline": ("Irena Kos",)}),
    "byline with a post": ([BODY], ["By LIZ HANNIGAN, Staff Writer"], {"byline": ("Liz Hannigan",)}),
    "agency in the dateline": ([f"WASHINGTON (AP) — {BODY}"], [], {"dateline": "WASHINGTON", "agencies": ("AP",)}),
    "agency that nobody knows": (
        [f"CALDER, Sept 5 (Northern Wire) - {BODY}"],
        [],
        {"dateline": "CALDER", "dateline_day": "Sept 5", "agencies": ("Northern Wire",)},
    ),
    "state": ([f"LITTLE FORK, Ark. (KLMN) - {BODY}"], [], {"dateline": "LITTLE FORK, Ark."}),
    "mixed case": ([f"Washington — {BODY}"], [], {"dateline": "Washington"}),
    "no dateline": ([f"UPDATE: {BODY}"], [], {"dateline": ""}),
    "a dash in a sentence": (["The captain — a Dane — said that the ship was lost."], [], {"dateline": ""}),
    "contributed": (
        [BODY],
        ["The Associated Press contributed to this report."],
        {"agencies": ("AP",), "notices": ("The Associated Press contributed to this report.",)},
    ),
    "agency line": ([BODY], ["Press Trust of India Coimbatore"], {"agencies": ("PTI",)}),
    "source": ([BODY], ["Source: Reuters"], {"agencies": ("Reuters",)}),
    "correction": (
        [BODY],
        ["CORRECTION: An earlier version gave the wrong toll."],
        {"notices": ("CORRECTION: An earlier version gave the wrong toll.",)},
    ),
    "picture credit": ([BODY], ["A ferry. (AP Photo/Jane Doe)"], {"agencies": ()}),
    "agency in the news": (
        ["Reuters said on Tuesday that it would cut 300 jobs in its newsroom."],
        [],
        {"agencies": ()},
    ),
}


@pytest.mark.parametrize("name", CREDITS)
def test_credits_are_read(name: str) -> None:
    body, beside, expected = CREDITS[name]
    found = read_credits(body, beside)
    assert {key: getattr(found, key) for key in expected} == expected


def test_front_matter_may_name_writers_and_update(tmp_path: Path) -> None:
    article = read(
        tmp_path, "a.md", f"---\nbyline: Jane Doe\nupdated: 2024-03-15\npublished: 2024-03-14\n---\n{BODY}\n"
    )
    assert (article.byline, article.updated) == (("Jane Doe",), date(2024, 3, 15))


# --- languages -----------------------------------------------------------------------------------

LANGUAGES = {
    "en": "The coast guard said 41 passengers had been taken to hospital by nightfall after the ferry ran aground.",
    "de": "Die Küstenwache teilte mit, dass 41 Passagiere nach dem Unglück der Fähre ins Krankenhaus kamen.",
    "fr": "Les garde-côtes ont indiqué que 41 passagers avaient été conduits à l'hôpital après l'échouement.",
    "es": "La guardia costera dijo que 41 pasajeros habían sido llevados al hospital tras encallar el barco.",
    "nl": "De kustwacht zei dat 41 passagiers naar het ziekenhuis waren gebracht nadat de veerboot was vastgelopen.",
    "pl": "Straż przybrzeżna poinformowała, że 41 pasażerów przewieziono do szpitala po tym, jak prom osiadł.",
    "tr": "Sahil güvenlik, feribotun karaya oturmasının ardından 41 yolcunun hastaneye kaldırıldığını söyledi.",
    "ru": "Береговая охрана сообщила, что 41 пассажира доставили в больницу после того, как паром сел на мель.",
    "zh": "海岸警卫队说，渡轮搁浅后，四十一名乘客被送往医院。警方正在调查事故原因。",
    "ar": "قال خفر السواحل إن 41 راكبا نقلوا إلى المستشفى بعد جنوح العبارة.",
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_languages_are_recognised(code: str) -> None:
    assert find_language(LANGUAGES[code] * 3) == code


@pytest.mark.parametrize(
    "text",
    [
        "Ferry sinks",
        "Bayern 3, Dortmund 1. Real 2, Betis 2. Lyon 0, Nice 1. " * 3
        + "The table is led by Bayern, and Real is second.",
        "“¡Viva México!” the crowd in the square shouted as the president waved to them from a balcony of the palace.",
    ],
    ids=["too short", "results", "a foreign quotation"],
)
def test_english_with_little_english_in_it_stays_english(text: str) -> None:
    assert find_language(text) == "en"


def test_another_language_is_refused_unless_an_encoder_is_given(tmp_path: Path) -> None:
    article = read(tmp_path, "a.txt", LANGUAGES["de"] * 3)
    assert article.language == "de"
    refusal = find_refusal(article, Settings())
    assert refusal is not None
    assert "it is in German" in refusal.why
    assert find_refusal(article, Settings(encoder="m")) is None
    assert find_refusal(Article("x", "L"), Settings()) is None


# --- lookalikes ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Antony Bl\u0456nken met Wang Yi.", (("Bl\u0456nken", "Blinken"),)),
        ("\u0410P reported that the ferry sank.", (("\u0410P", "AP"),)),
        ("The \u0421\u0415\u041e resigned on Monday.", (("\u0421\u0415\u041e", "CEO"),)),
        ("The newspaper \u041f\u0440\u0430\u0432\u0434\u0430 said so.", ()),
        ("An \u03b1-particle and 5 \u03bcm are no names.", ()),
        ("Zo\u00eb and Ren\u00e9 met in \u0141\u00f3d\u017a.", ()),
        ("\u041f\u0430\u0440\u043e\u043c \u0441\u0435\u043b \u043d\u0430 \u043c\u0435\u043b\u044c, said AP.", ()),
    ],
)
def test_letters_of_another_alphabet_are_told(text: str, found: tuple[tuple[str, str], ...]) -> None:
    assert find_lookalikes(text) == found


def test_a_lookalike_name_is_a_note(tmp_path: Path) -> None:
    article = read(tmp_path, "a.txt", f"{BODY} Antony Bl\u0456nken was there.")
    assert any("“Bl\u0456nken” holds letters of another alphabet" in note for note in article.notes)
