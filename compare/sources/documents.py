"""Word and PDF documents -> a draft of the article; both need the extra `factdiff[documents]`."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from typing import TYPE_CHECKING

from compare.errors import SourceError
from compare.model import LeftOut, Statement
from compare.sources.contents import clean_text
from compare.sources.drafts import Draft, Line
from compare.sources.texts import draft_from_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MAX_PAGES = 500
_EXPANSION = 20
"""A document may unpack to this many times the limit on a file: its pictures and fonts count too."""
_DIGITS = re.compile(r"\d+")


def looks_like_document(data: bytes) -> str:
    """`pdf` or `docx` by how the bytes begin, '' for anything else."""
    if data.startswith(b"%PDF-"):
        return "pdf"
    return "docx" if data.startswith(b"PK\x03\x04") and b"word/" in data else ""


def read_document(data: bytes, *, kind: str, name: str, max_bytes: int) -> Draft:
    """The article in the bytes of a document; raises `SourceError` when a library is missing or the file broken.

    What stands for lines of the file are the paragraphs of a Word document and the pages of a PDF.
    """
    return _read_docx(data, name, max_bytes) if kind == "docx" else _read_pdf(data, name)


def _missing(name: str, what: str, package: str) -> SourceError:
    return SourceError(
        name,
        f"reading {what} needs the package {package}, which is not installed",
        'Install it (pip install "factdiff[documents]"), or save the article as text.',
    )


def _broken(name: str, what: str) -> SourceError:
    return SourceError(name, f"it is no {what} that can be read", "Open it and save the article as text.")


# --- Word ----------------------------------------------------------------------------------------


def _read_docx(data: bytes, name: str, max_bytes: int) -> Draft:
    try:
        import docx
        from docx.opc.exceptions import OpcError
    except ImportError:
        raise _missing(name, "Word documents", "python-docx") from None
    import lxml.etree

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(info.file_size for info in archive.infolist())
            if size > _EXPANSION * max_bytes or any(
                info.file_size > max_bytes and info.filename.endswith((".xml", ".rels")) for info in archive.infolist()
            ):
                raise SourceError(
                    name,
                    f"it unpacks to {size:,} bytes, far more than an article",
                    "Save the article alone, as text.",
                )
        document = docx.Document(io.BytesIO(data))
        rows = [
            Line(" ".join(clean_text(paragraph.text).split()), n)
            for n, paragraph in enumerate(document.paragraphs, start=1)
        ]
        heading = next(
            (row for row, p in zip(rows, document.paragraphs, strict=True) if row.text and _is_title(p)), None
        )
        author = " ".join(clean_text(document.core_properties.author or "").split())
    # python-docx lets the errors of the ZIP and XML readers, and KeyError for missing parts, through.
    except (OpcError, zipfile.BadZipFile, zipfile.LargeZipFile, lxml.etree.LxmlError) as error:
        raise _broken(name, "Word document") from error
    except (KeyError, ValueError, AttributeError, NotImplementedError, RuntimeError, OSError, EOFError) as error:
        raise _broken(name, "Word document") from error
    statements = (Statement("byline", author, "document properties"),) if author else ()
    lines = [line for row in rows for line in (row, Line("", row.number))]
    return draft_from_lines(lines, heading=heading, statements=statements)


def _is_title(paragraph: object) -> bool:
    style = getattr(getattr(paragraph, "style", None), "name", None) or ""
    return style in ("Title", "Heading 1")


# --- PDF -----------------------------------------------------------------------------------------


def _read_pdf(data: bytes, name: str) -> Draft:
    try:
        import pypdf
        from pypdf.errors import PyPdfError
    except ImportError:
        raise _missing(name, "PDF files", "pypdf") from None
    import logging

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise SourceError(name, "it is locked with a password", "Save a copy without one, or as text.")
        if len(reader.pages) > MAX_PAGES:
            raise SourceError(name, f"it has more than {MAX_PAGES} pages", "Save the article alone.")
        pages = [clean_text(page.extract_text() or "").split("\n") for page in reader.pages]
    except PyPdfError as error:
        raise _broken(name, "PDF file") from error
    # A damaged file breaks pypdf at any place: these are what ten minutes of fuzzing brought up.
    except (
        ArithmeticError,
        AttributeError,
        AssertionError,
        LookupError,
        MemoryError,
        NotImplementedError,
        OSError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        raise _broken(name, "PDF file") from error
    if not any(row.strip() for page in pages for row in page):
        raise SourceError(
            name, "the PDF holds pictures of text, not text", "Use a version with text, or run OCR on it."
        )
    running = _running_lines(pages)
    lines: list[Line] = []
    left_out: list[LeftOut] = []
    for number, page in enumerate(pages, start=1):
        rows = []
        for row in page:
            if _pattern(row) in running:
                left_out.append(LeftOut(number, row.strip(), "stands at the edge of several pages"))
            else:
                rows.append(row)
        lines += [Line(text, number) for text in join_lines(rows)]
    return draft_from_lines(_with_gaps(lines), left_out=tuple(left_out))


def _with_gaps(lines: Iterable[Line]) -> list[Line]:
    return [gap for line in lines for gap in (line, Line("", line.number))]


def _pattern(row: str) -> str:
    return _DIGITS.sub("#", " ".join(row.split()))


def _running_lines(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Headers and footers: lines at the edges that come again, their numbers apart, on most of three pages or more."""
    if len(pages) < 3:
        return frozenset()
    edges: Counter[str] = Counter()
    for page in pages:
        rows = [row for row in page if row.strip()]
        edges.update({_pattern(row) for row in (*rows[:2], *rows[-2:])})
    return frozenset(row for row, count in edges.items() if row and 2 * count > len(pages) and count >= 3)


def join_lines(rows: Sequence[str]) -> list[str]:
    """Paragraphs out of the lines of a printed page; words broken at a line's end are joined.

    A paragraph ends at an empty line, or where a line that is clearly short ends as a sentence does.

    >>> join_lines(["The ferry ran", "aground near Kes-", "sel Point.", "Two died."])
    ['The ferry ran aground near Kessel Point.', 'Two died.']
    """
    widths = sorted(len(row.rstrip()) for row in rows if row.strip())
    full = widths[int(0.8 * (len(widths) - 1))] if widths else 0
    out: list[str] = []
    piece = ""
    for n, row in enumerate(rows):
        text = " ".join(row.split())
        if not text:
            if piece:
                out.append(piece)
            piece = ""
            continue
        if re.search(r"[^\W\d_]-$", piece) and text[0].islower():
            piece = piece[:-1] + text
        else:
            piece = f"{piece} {text}".strip()
        after = next((r.strip() for r in rows[n + 1 : n + 2]), "")
        short = len(row.rstrip()) < 0.85 * full
        if (
            after
            and not after[0].islower()
            and ((short and re.search(r"[.!?…][\"”’)]?$", text)) or (short and len(text) < 0.7 * full))
        ):
            out.append(piece)
            piece = ""
    if piece:
        out.append(piece)
    return out
