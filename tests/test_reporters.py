from __future__ import annotations

import copy
import json
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import jsonschema
import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from report_cases import CASES, HOSTILE, Draft, make_evidence, make_source

from compare.errors import UsageError
from compare.model import KINDS, Alignment, Discrepancy, Evidence, Row, SentenceRef, Skipped
from compare.reporters import RENDERERS, render
from compare.reporters.json_report import write_json
from compare.reporters.markdown_report import anchor_names, escape

GOLDEN = Path(__file__).parent / "golden" / "reporters"
SUFFIXES = {"markdown": "md", "html": "html", "json": "json", "sarif": "sarif"}
SCHEMA = json.loads((Path(__file__).parents[1] / "compare/data/report.schema.json").read_text(encoding="utf-8"))


def plain(text: str) -> str:
    return " ".join(text.split())


def body_text(page: str) -> str:
    return plain(lxml_html.document_fromstring(page).find("body").text_content())


def rendered_as_page(text: str) -> str:
    """Markdown by the stock Python-Markdown, without what `html_report` takes away from it."""
    return "<body>" + markdown.markdown(text, extensions=["tables"]) + "</body>"


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
    golden(GOLDEN / f"{case}.{SUFFIXES[form]}", text)


def test_unknown_format_names_the_known_ones():
    with pytest.raises(UsageError) as error:
        render(CASES["nothing"](), "pdf")
    assert "'pdf'" in error.value.what
    assert all(form in error.value.mend for form in RENDERERS)


@pytest.mark.parametrize(("form", "expected"), [("json", False), ("sarif", False), ("markdown", False), ("html", True)])
def test_only_html_imports_the_markdown_package(form, expected):
    code = (
        "import sys; from report_cases import CASES; from compare.reporters import render; "
        f"render(CASES['trip'](), {form!r}); print('markdown' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parent
    )
    assert done.stdout.strip() == str(expected)


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


@pytest.mark.parametrize("converter", [rendered_as_page, rendered_as_commonmark])
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
        only_in=(SentenceRef("a", 1),),
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
    assert f"line 8 — {text}" in texts(".//li")
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
    names = anchor_names(report.discrepancies)
    assert names == {"4be17c09": "d-4be1", "90c7aa01": "d-90c7", "17aa0b2c": "d-17aa0", "17aaf3d4": "d-17aaf"}
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
    assert "> **b, c**, line 12 — The adviser" in text


@pytest.mark.parametrize(
    ("kind", "words", "value", "expected"),
    [
        pytest.param("date", "last month", "2023-05", "last month → May 2023", id="a relative date is resolved"),
        pytest.param("date", "8 June", "2023-06-08", "8 June (a)", id="a date that only lacks its year stands"),
        pytest.param("date", "June 8, 2023", "2023-06-08", "June 8, 2023 (a)", id="a full date stands"),
        pytest.param("date", "recently", "PAST_REF", "“recently” (a)", id="a vague date is quoted"),
        pytest.param("date", "Thursday", None, "“Thursday” (a)", id="a date without a value is quoted"),
        pytest.param("quantity", "$1.2bn", "1200000000 USD", "$1.2bn → 1,200,000,000 USD", id="a scaled number"),
        pytest.param("quantity", "1,150 jobs", "1150 job", "1,150 jobs (a)", id="a number that repeats itself"),
        pytest.param("quantity", "41", "41/ person", "41 → at least 41 people", id="a bound is told"),
        pytest.param("quantity", "at least 41", "41/ person", "at least 41 (a)", id="a bound that is written stands"),
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


# --- HTML ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES)
def test_html_holds_nothing_active(case):
    report = CASES[case]()
    page = lxml_html.document_fromstring(render(report, "html"))
    assert {node.tag for node in page.iter()} <= set(
        "html head meta title style body main h1 h2 p a strong b em blockquote ul li div table thead tbody tr th td "
        "code span".split()
    )
    addresses = {node.get("href") for node in page.iter("a") if node.get("href")}
    own = {source.article.url for source in report.sources}
    for address in addresses:
        assert address.startswith(("#d-", "https://", "http://"))
        assert address.startswith("#") or any(url and address[:20] == url[:20] for url in own)
    attributes = {name for node in page.find("body").iter() for name in node.attrib}
    assert attributes <= {"href", "rel", "id", "class"}
    policy = page.find(".//meta[@http-equiv]").get("content")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert page.get("lang") == "en"


def test_html_shows_hostile_words_verbatim():
    text = body_text(render(CASES["hostile"](), "html"))
    assert f"They said {plain(HOSTILE)} on Monday." in text
    title = lxml_html.document_fromstring(render(CASES["hostile"](), "html")).findtext("head/title")
    assert title.startswith("# <script>alert(1)</script> <img")


def test_html_links_only_plain_addresses():
    def link(url):
        sources = make_source("a", "A", ["One."], url=url), make_source("b", "B", ["Two."])
        page = lxml_html.document_fromstring(render(Draft(sources).report(), "html"))
        return [node.get("href") for node in page.iter("a")]

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
    pairs = [(x, y) for x in refs for y in refs if x.source < y.source]
    alignments = [Alignment(x, y, draw(ratios), draw(st.booleans())) for x, y in pairs[:3]]
    draft = Draft(tuple(sources), discrepancies)
    return draft.report(
        alignments=tuple(alignments),
        only_in=tuple(refs[:4]),
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
    assert not list(page.iter("script", "img", "iframe", "object", "form", "link"))


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
        assert set(result["partialFingerprints"]) == {"factdiffId/v1"}
    for invocation in run["invocations"]:
        assert invocation["executionSuccessful"] is not bool(invocation["toolExecutionNotifications"])
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
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == ("a.md", 10)
    others = [location["physicalLocation"]["artifactLocation"]["uri"] for location in framing["relatedLocations"]]
    assert others == ["b.md", "posts/c.html", "a.md"]
    assert framing["partialFingerprints"] == {"factdiffId/v1": "4be17c09"}
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
        assert "](" not in result["message"]["text"]
    sources = make_source("a", "A {0}", ["One."]), make_source("b", "B", ["Two."])
    run = json.loads(render(Draft(sources).report(), "sarif"))["runs"][0]
    assert run["artifacts"][0]["description"]["text"] == "A {{0}}"
