"""Word and PDF documents, saved pages, JSON Lines: what is read from where, and what is refused."""

from __future__ import annotations

import email.message
import io
import json
import sys
import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from compare.errors import SourceError
from compare.settings import Settings
from compare.sources import read_article, read_articles
from compare.sources.documents import join_lines

if TYPE_CHECKING:
    from pathlib import Path

    from compare.model import Article

BODY = "Two people died when a ferry ran aground off Kessel Point on Tuesday."
MORE = "The coast guard said 41 passengers had been taken to hospital by nightfall."
TITLE = "Ferry runs aground off Kessel Point"


def read(folder: Path, name: str, content: str | bytes, **options: Any) -> Article:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_article(path, **options)


# --- Word ----------------------------------------------------------------------------------------


def make_docx(*paragraphs: tuple[str, str], author: str = "") -> bytes:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for style, text in paragraphs:
        document.add_paragraph(text, style=style)
    document.core_properties.author = author
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_word_document_is_its_paragraphs(tmp_path: Path) -> None:
    data = make_docx(("Title", TITLE), ("Normal", BODY), ("Normal", MORE), author="Ruth Okafor")
    for name in ("a.docx", "a"):
        article = read(tmp_path, name, data)
        assert article.title == TITLE
        assert article.text == f"{TITLE}\n\n{BODY}\n\n{MORE}"
        assert article.byline == ("Ruth Okafor",)
        assert article.line_of(article.text.index(MORE)) == 3


@pytest.mark.parametrize("cut", [100, 2_000, -200])
def test_a_damaged_word_document_is_refused(cut: int, tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read(tmp_path, "a.docx", make_docx(("Normal", BODY))[:cut])


def test_a_word_document_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("docx")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 30_000_000)
    with pytest.raises(SourceError, match="unpacks to"):
        read(tmp_path, "a.docx", out.getvalue())


def test_entities_of_a_word_document_are_not_expanded(tmp_path: Path) -> None:
    data = make_docx(("Normal", BODY))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as archive:
        for info in source.infolist():
            content = source.read(info)
            if info.filename == "word/document.xml":
                bomb = b'<!DOCTYPE x [<!ENTITY a "%s"><!ENTITY f SYSTEM "file:///etc/passwd">]>' % (b"lol" * 1000)
                head, _, rest = content.partition(b"?>")
                content = head + b"?>" + bomb + rest.replace(BODY.encode(), BODY.encode() + b"&f;&a;")
            archive.writestr(info, content)
    try:
        text = read(tmp_path, "a.docx", out.getvalue()).text
    except SourceError:
        return
    assert "root:" not in text


# --- PDF -----------------------------------------------------------------------------------------


def make_pdf(*pages: list[str]) -> bytes:
    """A PDF with the lines of each page, in Helvetica."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for lines in pages:
        ops = ["BT /F1 11 Tf 14 TL 50 780 Td"]
        for line in lines:
            escaped = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            ops.append(f"({escaped}) Tj T*")
        stream = "\n".join([*ops, "ET"]).encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 "
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>" % len(objects)
        )
        kids.append(len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % k for k in kids), len(kids))
    out = bytearray(b"%PDF-1.4\n")
    starts = []
    for n, content in enumerate(objects, start=1):
        starts.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % start for start in starts)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table)
    return bytes(out)


COLUMN = [
    TITLE,
    "",
    "Two people died when a ferry ran aground off Kes-",
    "sel Point on Tuesday, the coast guard said, and 41",
    "passengers were taken to hospital.",
    "The ferry had left the harbor at noon with sixty on",
    "board.",
]


def test_a_pdf_is_its_paragraphs_with_words_joined(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    article = read(tmp_path, "a.pdf", make_pdf(COLUMN))
    assert "off Kessel Point on Tuesday, the coast guard said, and 41 passengers were" in article.text
    assert "The ferry had left the harbor at noon with sixty on board." in article.text
    assert article.lines[0] == 1


def test_running_heads_of_a_pdf_are_left_out(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    said = ["ran aground on Tuesday", "left the harbor at noon", "carried sixty people", "was built in Oslo"]
    pages = [
        ["The Harbor Ledger", f"The ferry {what}, the guard said.", f"Nobody knew that it {what}.", f"Page {n} of 4"]
        for n, what in enumerate(said, start=1)
    ]
    article = read(tmp_path, "a.pdf", make_pdf(*pages))
    assert "Harbor Ledger" not in article.text
    assert {item.text for item in article.left_out} >= {"The Harbor Ledger", "Page 3 of 4"}
    assert article.lines[-1] == 4


@pytest.mark.parametrize("data", [b"%PDF-1.4\n\xe2\xe3", b"%PDF-1.7\n" + b"<<" * 5000, make_pdf(["x"])[:200]])
def test_a_damaged_pdf_is_refused(data: bytes, tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    with pytest.raises(SourceError):
        read(tmp_path, "a.pdf", data)


def test_a_pdf_without_text_says_so(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    with pytest.raises(SourceError, match="pictures of text"):
        read(tmp_path, "a.pdf", make_pdf([]))


@pytest.mark.parametrize(("module", "name"), [("pypdf", "a.pdf"), ("docx", "a.docx")])
def test_a_missing_library_says_what_to_install(
    module: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = make_pdf(["x"]) if name.endswith("pdf") else make_docx(("Normal", BODY))
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(SourceError, match=r"constraints.txt '.\[documents\]'"):
        read(tmp_path, name, data)


@pytest.mark.parametrize(
    ("rows", "joined"),
    [
        ([], []),
        (["One line."], ["One line."]),
        (["", "a b", "", "c d", ""], ["a b", "c d"]),
        (["The well-", "known captain"], ["The wellknown captain"]),
        (["In 1990-", "91 it sank"], ["In 1990- 91 it sank"]),
    ],
)
def test_lines_of_a_printed_page_are_joined(rows: list[str], joined: list[str]) -> None:
    assert join_lines(rows) == joined


# --- saved pages ---------------------------------------------------------------------------------


def make_archive(html: str, *, url: str = "https://x.example/ferry", charset: str = "utf-8") -> bytes:
    message = email.message.EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = url
    message["Subject"] = "Ferry"
    message.set_content(html, subtype="html", charset=charset, cte="quoted-printable")
    message["Content-Location"] = url
    message.make_related()
    message.add_related(b"body { color: red }", maintype="text", subtype="css")
    return message.as_bytes()


PAGE = (
    f"<html><head><title>{TITLE}</title></head><body><nav>Home</nav><article><p>{BODY}</p><p>{MORE} Café.</p>"
    "</article></body></html>"
)


@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "a"])
def test_a_saved_page_is_its_html(name: str, tmp_path: Path) -> None:
    article = read(tmp_path, name, make_archive(PAGE, charset="iso-8859-1"))
    assert article.text == f"{TITLE}\n\n{BODY}\n\n{MORE} Café."
    assert article.url == "https://x.example/ferry"


@pytest.mark.parametrize("data", [b"nothing", b"MIME-Version: 1.0\nContent-Type: multipart/related\n\nx", b"\x00" * 9])
def test_a_saved_page_without_html_is_refused(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read(tmp_path, "a.mhtml", data)


def test_parts_within_parts_are_bounded(tmp_path: Path) -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000))
    with pytest.raises(SourceError):
        read(tmp_path, "a.mhtml", b"MIME-Version: 1.0\n" + nested)


# --- JSON Lines ----------------------------------------------------------------------------------

RECORD = {"text": f"{BODY}\n\n{MORE}", "outlet": "Ledger", "published": "2024-03-14T21:05:00+02:00", "title": TITLE}


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.json", "a"])
def test_each_line_is_an_article(name: str, tmp_path: Path) -> None:
    other = {"text": MORE, "source": {"name": "Post"}, "url": "https://x.example/p", "authors": ["Jane Doe", "J. Roe"]}
    path = tmp_path / name
    path.write_text(f"{json.dumps(RECORD)}\n\n{json.dumps(other)}\n", encoding="utf-8")
    first, second = read_articles(path)
    assert not isinstance(first, SourceError)
    assert not isinstance(second, SourceError)
    assert (first.outlet, first.title, first.text) == ("Ledger", TITLE, f"{TITLE}\n\n{BODY}\n\n{MORE}")
    assert (first.published, first.zone, first.published_basis) == (datetime(2024, 3, 14, 21, 5), "+02:00", "record")
    assert (second.outlet, second.url, second.byline) == ("Post", "https://x.example/p", ("Jane Doe", "J. Roe"))
    assert second.path == f"{path}:3"
    assert set(second.lines) == {3}
    with pytest.raises(SourceError, match="holds 2 articles"):
        read_article(path)


def test_a_bad_line_among_good_ones_keeps_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        f'{json.dumps(RECORD)}\n{{"text": \n{{"outlet": "x"}}\n[1]\n{json.dumps(RECORD)}\n', encoding="utf-8"
    )
    found = read_articles(path, outlets={4: "Other"}, dates={4: "2023-01-02"})
    assert [str(item).partition(": ")[2][:20] for item in found if isinstance(item, SourceError)] == [
        "the line is not vali",
        "it has no text field",
        "it has no text field",
    ]
    last = found[4]
    assert not isinstance(last, SourceError)
    assert (last.outlet, last.published, last.published_basis) == ("Other", date(2023, 1, 2), "option")


def test_one_record_or_a_list_of_them_is_read_too(tmp_path: Path) -> None:
    assert read(tmp_path, "a.json", json.dumps(RECORD)).outlet == "Ledger"
    path = tmp_path / "b.json"
    path.write_text(json.dumps([RECORD, RECORD], indent=1), encoding="utf-8")
    assert len(read_articles(path)) == 2


def test_a_date_of_a_record_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    article = read(tmp_path, "a.jsonl", json.dumps({**RECORD, "published": "soon"}))
    assert article.published is None
    assert "'soon', could not be read" in article.notes[0]


def test_furniture_of_a_record_is_cut_like_that_of_a_file(tmp_path: Path) -> None:
    links = "- Mayor resigns after vote\n- Storm warning\n- Five books"
    scraped = f"Home > Coast\nShare\n{BODY}\n{MORE}\nRelated\n{links}\nSubscribe"
    article = read(tmp_path, "a.jsonl", json.dumps({"text": scraped}))
    assert article.text == f"{BODY}\n{MORE}"
    assert len(article.left_out) == 7


def test_more_articles_than_are_taken_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compare.sources.records.MAX_RECORDS", 2)
    path = tmp_path / "a.jsonl"
    path.write_text(f"{json.dumps(RECORD)}\n" * 5, encoding="utf-8")
    found = read_articles(path, settings=Settings())
    assert [isinstance(item, SourceError) for item in found] == [False, False, True]
