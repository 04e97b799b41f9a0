"""The Word report, read back: every comment stands exactly on its evidence, whatever an article holds."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.commands.outputs import check_output, render_file
from compare.errors import UsageError
from compare.reporters import render, render_bytes
from compare.reporters.sayings import first_evidence
from compare.sources import read_article
from compare.wording import UNPRINTABLE
from tests.report_cases import CASES, Draft, make_evidence, make_source

docx = pytest.importorskip("docx")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HOSTILE = {
    "control": "A \x00\x07\x0b\x1b fire \ufffe killed 41 people.",
    "markup": "</w:t></w:r> <script>alert(1)</script> &lt; killed 41 people ]]> <!-- x",
    "field": '{ INCLUDETEXT "C:\\\\secret.txt" } =1+1 DDEAUTO killed 41 people',
    "long": "x" * 40_000 + " killed 41 people.",
    "right to left": "שרה לוי and محمد علي said it killed 41 people.",
    "turned": "\u202ekilled\u202c 41 people \u2066now\u2069.",
    "tab": "Dead:\t41 people\tkilled.",
    "astral": "🚢🚢 killed 41 people.",
}


def read_ranges(data: bytes) -> dict[str, str]:
    """The words of the document that each comment is anchored to, by the id of the comment."""
    open_, words = set(), {}
    for element in docx.Document(io.BytesIO(data)).element.body.iter():
        if element.tag == f"{W}commentRangeStart":
            open_.add(element.get(f"{W}id"))
            words[element.get(f"{W}id")] = ""
        elif element.tag == f"{W}commentRangeEnd":
            open_.remove(element.get(f"{W}id"))
        elif element.tag == f"{W}p":
            for id_ in open_:
                words[id_] += "\n"
        elif element.tag in (f"{W}t", f"{W}tab", f"{W}br"):
            for id_ in open_:
                words[id_] += element.text or "\t" if element.tag != f"{W}br" else "\n"
    assert not open_
    return words


def check_comments(report, data: bytes, source_id: str) -> int:
    ranges, comments = read_ranges(data), {str(c.comment_id): c for c in docx.Document(io.BytesIO(data)).comments}
    wanted = [e for found in report.discrepancies if (e := first_evidence(found).get(source_id)) and e.text]
    assert list(ranges.keys() & comments.keys()) or not wanted
    said = sorted(" ".join(words.split()) for words in ranges.values())
    assert said == sorted(" ".join(UNPRINTABLE.sub("\ufffd", re.sub(r"[\t\n]", " ", e.text)).split()) for e in wanted)
    assert all(c.text.strip() for c in comments.values())
    return len(ranges)


def make_report(text: str, words: str = "41 people"):
    a, b = make_source("a", "Ledger", [text], title="Fire"), make_source("b", "Post", ["It killed 40 people."])
    draft = Draft((a, b))
    draft.add("d1" * 4, "quantity", "conflict", text[-300:], make_evidence(a, words), make_evidence(b, "40 people"))
    draft.add("d2" * 4, "name", "differs", "x", make_evidence(a, "1 pe"), make_evidence(b, "0 people"))
    return draft.report()


@pytest.mark.parametrize("case", [name for name in CASES if CASES[name]().sources])
def test_every_comment_stands_on_its_evidence(case):
    report = CASES[case]()
    for source in report.sources:
        data = render_bytes(report, "docx", article=source.id)
        assert data == render_bytes(report, "docx", article=source.id)
        check_comments(report, data, source.id)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_stay_words(name):
    report = make_report(HOSTILE[name])
    data = render_bytes(report, "docx")
    assert check_comments(report, data, "a") == 2
    text = "\n".join(p.text for p in docx.Document(io.BytesIO(data)).paragraphs)
    assert UNPRINTABLE.sub("\ufffd", HOSTILE[name].replace("\t", " ")) in text
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        markup = b"".join(archive.read(n) for n in archive.namelist() if n.startswith("word/") and n.endswith(".xml"))
    assert not re.search(rb"<w:(instrText|fldSimple|hyperlink)|<script", markup)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_can_be_written(before, after):
    report = make_report(f"{before.replace(chr(10), ' ')}41 people{after.replace(chr(10), ' ')}")
    check_comments(report, render_bytes(report, "docx"), "a")


def test_a_span_may_run_over_paragraphs():
    a, b = make_source("a", "Ledger", ["“One.", "Two,” he said."]), make_source("b", "Post", ["“One two.”"])
    draft = Draft((a, b))
    draft.add("d1" * 4, "quote", "conflict", "x", make_evidence(a, "One.\n\nTwo"), make_evidence(b, "One two"))
    assert list(read_ranges(render_bytes(draft.report(), "docx")).values()) == ["One.\nTwo"]


def test_no_clock_and_no_author_of_a_library():
    with zipfile.ZipFile(io.BytesIO(render_bytes(CASES["trip"](), "docx"))) as archive:
        assert {part.date_time[0] for part in archive.infolist()} == {1980}
        assert b"w:date" not in archive.read("word/comments.xml")
        assert b"python-docx" not in archive.read("docProps/core.xml")


# --- a copy of the document ----------------------------------------------------------------------


def write_document(path):
    document = docx.Document()
    document.add_heading("Fire on the quay", 1)
    paragraph = document.add_paragraph("The fire ")
    paragraph.add_run("kil").bold = True
    paragraph.add_run("led  41").italic = True
    link = docx.oxml.OxmlElement("w:hyperlink")
    link.set(docx.oxml.ns.qn("w:anchor"), "x")
    paragraph._p.append(link)
    link.append(paragraph.add_run(" people on the")._r)
    paragraph.add_run("\nquay, the mayor said on Tuesday.")
    document.add_paragraph("Nobody else was hurt in the fire, she said.", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "a cell"
    document.save(path)


def read_story(tmp_path):
    write_document(tmp_path / "a.docx")
    article = read_article(str(tmp_path / "a.docx"))
    b = make_source("b", "Post", ["It killed 40 people."])
    a = replace(make_source("a", "Ledger", ["x"]), article=article)
    start = article.text.index("killed 41 people on")
    spans = [(start, start + 19), (start + 7, start + 16), (start + 10, start + 26)]
    draft = Draft((a, b))
    for n, (first, last) in enumerate(spans):
        mine = replace(make_evidence(b, "40 people"), source="a", start=first, end=last, text=article.text[first:last])
        draft.add(f"d{n}" * 4, "quantity", "conflict", "dead", mine, make_evidence(b, "40 people"))
    return draft.report()


def test_a_word_document_is_commented_in_a_copy(tmp_path):
    report = read_story(tmp_path)
    data = render_file(report, "docx")
    assert check_comments(report, data, "a") == 3
    old, new = docx.Document(str(tmp_path / "a.docx")), docx.Document(io.BytesIO(data))
    assert [p.text for p in new.paragraphs][: len(old.paragraphs)] == [p.text for p in old.paragraphs]
    assert [p.style.name for p in new.paragraphs][:3] == ["Heading 1", "Normal", "List Bullet"]
    assert new.tables[0].cell(0, 0).text == "a cell"
    runs = [(r.text, r.bold, r.italic) for r in new.paragraphs[1].runs]
    assert "".join(text for text, bold, _ in runs if bold) == "kil"
    assert "".join(text for text, _, italic in runs if italic) == "led  41"
    assert len(list(new.element.body.iter(f"{W}hyperlink"))) == 1


def test_a_changed_document_is_written_anew(tmp_path):
    report = read_story(tmp_path)
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04word/")
    data = render_file(report, "docx")
    assert check_comments(report, data, "a") == 3
    assert not list(docx.Document(io.BytesIO(data)).element.body.iter(f"{W}hyperlink"))
    assert sha256(data).digest() == sha256(render_file(report, "docx")).digest()


# --- asking for it -------------------------------------------------------------------------------


def test_what_cannot_be_meant(monkeypatch):
    report = CASES["trip"]()
    for call in (
        lambda: render(report, "docx"),
        lambda: render_bytes(report, "docx", article="zz"),
        lambda: render_bytes(report, "markdown", article="a"),
        lambda: render_bytes(CASES["nothing"](), "docx"),
    ):
        with pytest.raises(UsageError):
            call()
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    with pytest.raises(UsageError, match="terminal"):
        check_output(None, [], is_text=False)


def test_without_the_package_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(UsageError, match=r"pip install .*documents"):
        render_bytes(CASES["trip"](), "docx")


@pytest.mark.skipif(not shutil.which("soffice"), reason="no soffice: apt-get install libreoffice-writer")
@pytest.mark.parametrize("case", ["trip", "hostile", "copy"])
def test_libreoffice_opens_it(case, tmp_path):
    pypdf = pytest.importorskip("pypdf")
    report = read_story(tmp_path) if case == "copy" else CASES[case]()
    (tmp_path / "report.docx").write_bytes(render_file(report, "docx"))
    notes = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", "--headless", profile, "--convert-to", notes, "--outdir", str(tmp_path), "report.docx"],
        cwd=tmp_path, check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    pages = pypdf.PdfReader(tmp_path / "report.pdf").pages
    assert "Findings:" in "".join(page.extract_text() for page in pages)
    marks = [mark.get_object() for page in pages for mark in page.get("/Annots") or ()]
    said = [str(mark["/Contents"]) for mark in marks if mark["/Subtype"] == "/Text"]
    wanted = [found for found in report.discrepancies if "a" in first_evidence(found)]
    assert len(said) == len(wanted)
    assert all(any(found.reason in words for words in said) for found in wanted if found.reason.isascii())
