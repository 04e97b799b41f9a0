"""Word and PDF documents -> a draft of the article; both need the extra `factdiff[documents]`."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from typing import TYPE_CHECKING, Any

from compare.errors import SourceError
from compare.guards import reading
from compare.model import LeftOut, Statement
from compare.sources.contents import clean_text, on_one_line
from compare.sources.deadlines import check_time
from compare.sources.drafts import Draft, Line
from compare.sources.texts import MAX_LINES, draft_from_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MAX_PAGES = 500
MAX_MARKS = 300_000
"""Words, numbers and commands on all pages of a PDF: a dense page has 10,000. So many take some five seconds."""
MAX_DEPTH = 20
"""Forms within forms on a page of a PDF."""
MAX_PARTS = 2_000
"""Files in a Word document, pictures included."""
_EXPANSION = 20
"""A document may unpack to this many times the limit on a file: its pictures and fonts count too."""
_DIGITS = re.compile(r"\d+")
_MARK = re.compile(rb"[\w.+-]+")
_DRAWN = re.compile(rb"/([^\s/<>()\[\]{}%]{1,200})\s+Do\b")


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
        "Install it (in a checkout: pip install -c constraints.txt '.[documents]'), or save the article as text.",
    )


def _broken(name: str, what: str) -> SourceError:
    return SourceError(name, f"it is not a {what} that can be read", "Open it and save the article as text.")


# --- Word ----------------------------------------------------------------------------------------


def _read_docx(data: bytes, name: str, max_bytes: int) -> Draft:
    try:
        import docx
    except ImportError:
        raise _missing(name, "Word documents", "python-docx") from None
    with reading(lambda _: _broken(name, "Word document")):
        _check_size(data, name, max_bytes)
        document = docx.Document(io.BytesIO(data))
        paragraphs = document.paragraphs
        if len(paragraphs) > MAX_LINES:
            raise SourceError(
                name, f"it has more than {MAX_LINES:,} paragraphs, far more than an article", "Save the article alone."
            )
        rows = []
        for n, paragraph in enumerate(paragraphs, start=1):
            rows.append(Line(on_one_line(paragraph.text), n))
            check_time()
        heading = next((row for row, p in zip(rows, paragraphs, strict=True) if row.text and _is_title(p)), None)
        author = on_one_line(document.core_properties.author or "")
    statements = (Statement("byline", author, "document properties"),) if author else ()
    return draft_from_lines(_with_gaps(rows), heading=heading, statements=statements)


def _check_size(data: bytes, name: str, max_bytes: int) -> None:
    """Raises `SourceError` for a document that unpacks to far more than an article."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
    size = sum(part.file_size for part in parts)
    markup = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    # A tree of XML takes ten times its text; pictures and fonts stay as they are.
    if size > _EXPANSION * max_bytes or markup > max_bytes or len(parts) > MAX_PARTS:
        raise SourceError(
            name,
            f"it unpacks to {size:,} bytes in {len(parts):,} parts, far more than an article",
            "Save the article alone, as text.",
        )


def _is_title(paragraph: object) -> bool:
    style = getattr(getattr(paragraph, "style", None), "name", None) or ""
    return style in ("Title", "Heading 1")


# --- PDF -----------------------------------------------------------------------------------------


def _read_pdf(data: bytes, name: str) -> Draft:
    try:
        import pypdf
    except ImportError:
        raise _missing(name, "PDF files", "pypdf") from None
    import logging

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    pages: list[list[str]] = []
    with reading(lambda _: _broken(name, "PDF file")):
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise SourceError(name, "it is locked with a password", "Save a copy without one, or as text.")
        if len(reader.pages) > MAX_PAGES:
            raise SourceError(name, f"it has more than {MAX_PAGES} pages", "Save the article alone.")
        left = MAX_MARKS
        for page in reader.pages:
            # Before the page is read, which takes some ten microseconds a mark.
            left -= _count_marks(page, {}, left)
            if left < 0:
                raise SourceError(
                    name,
                    f"its pages are drawn with more than {MAX_MARKS:,} words, numbers and commands, far more than an "
                    "article takes",
                    "Save the article alone, or copy its text.",
                )
            pages.append(clean_text(page.extract_text() or "").split("\n"))
            check_time()
    if not any(row.strip() for rows in pages for row in rows):
        raise SourceError(
            name, "the PDF holds pictures of text, not text", "Use a version with text, or run OCR on it."
        )
    running = _running_lines(pages)
    lines: list[Line] = []
    left_out: list[LeftOut] = []
    for number, printed in enumerate(pages, start=1):
        rows = []
        for row in printed:
            if _pattern(row) in running:
                left_out.append(LeftOut(number, row.strip(), "stands at the edge of several pages"))
            else:
                rows.append(row)
        lines += [Line(text, number) for text in join_lines(rows)]
    return draft_from_lines(_with_gaps(lines), left_out=tuple(left_out))


def _count_marks(holder: Any, seen: dict[int, int], limit: int, depth: int = 0) -> int:
    """About how many words, numbers and commands a page, or a form drawn on it, has; more than `limit` when it is more.

    A form that is drawn often counts as often: forms of forms draw a page of a few bytes a million times.
    """
    stream = holder.get_contents() if depth == 0 else holder
    if stream is None:
        return 0
    content: bytes = stream.get_data() if hasattr(stream, "get_data") else b""
    count = sum(1 for _ in _MARK.finditer(content))
    objects = _look_up(holder, "/Resources", "/XObject")
    if not hasattr(objects, "get") or depth > MAX_DEPTH:
        return count
    for drawn, times in Counter(match[1] for match in _DRAWN.finditer(content)).items():
        form = _look_up(objects, "/" + drawn.decode("latin-1"))
        if count > limit:
            break
        if getattr(form, "get", None) is None or form.get("/Subtype") != "/Form":
            continue
        if id(form) not in seen:
            seen[id(form)] = 0  # one that draws itself ends here; pypdf ends there too
            seen[id(form)] = _count_marks(form, seen, limit, depth + 1)
        count += times * seen[id(form)]
    return count


def _look_up(holder: Any, *keys: str) -> Any:
    for key in keys:
        holder = holder.get(key) if hasattr(holder, "get") else None
        holder = holder.get_object() if hasattr(holder, "get_object") else holder
    return holder


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
        ends = len(text) < 0.7 * full or re.search(r"[.!?…][\"”’)]?$", text)
        if after and not after[0].islower() and short and ends:
            out.append(piece)
            piece = ""
    if piece:
        out.append(piece)
    return out
