"""One article of the report as a Word document: a comment on the words of each finding, then all findings."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any, Final

from compare.errors import UsageError
from compare.reporters.excerpts import (
    ONLY_IN_SENTENCES,
    TOPIC_CHARS,
    count_noun,
    count_verdicts,
    describe_source,
    list_outlets,
    outlet_name,
    say_decision,
    say_shared_copy,
    say_standing,
    short_ids,
    shorten_text,
)
from compare.reporters.passages import list_lone, place_of_sentence, quote_passage
from compare.reporters.sayings import first_evidence, group_evidence, place_of, say_headline
from compare.reporters.word_letters import cut_spans, find_rows, write_rows
from compare.wording import UNPRINTABLE, clean_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docx.document import Document

    from compare.model import Discrepancy, Report, Source
    from compare.reporters.passages import Passage
    from compare.reporters.word_letters import Row

    Piece = tuple[str, bool]
    """Words, and whether they are bold."""

MAX_COMMENTS: Final = 300
"""Word grows slow with more; the worst are commented, the others counted."""
QUOTED_OUTLETS: Final = 12
_AUTHOR: Final = "factdiff"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP archive can hold."""


def render(report: Report, article: str = "", original: bytes | None = None) -> bytes:
    """The first article, or the one with that id, as a .docx.

    Where `original` has the bytes of the Word document that the article was read from, and all its lines are found in
    it, a copy of that document is commented; otherwise the article is written anew. Raises `UsageError` for an id
    that no article has, for a report without articles, and when python-docx is missing.
    """
    docx = _import_docx()
    source = next((s for s in report.sources if article in ("", s.id)), None)
    if source is None:
        ids = ", ".join(s.id for s in report.sources)
        raise UsageError(
            f"article {article!r}", "the report has no such article", f"Its articles are: {ids or 'none'}."
        )
    copy = _open_copy(docx, source, original) if original else None
    document, rows = copy or _write_anew(docx, source, report)
    shown = report.discrepancies[:MAX_COMMENTS]
    names = short_ids(report.discrepancies)
    said = [(found, first) for found in shown if (first := first_evidence(found).get(source.id))]
    ends = cut_spans(rows, [(first.start, first.end) for _, first in said])
    for (found, _), runs in zip(said, ends, strict=True):
        if runs is not None:
            _add_comment(document, runs, list(_comment(report, source, found, names[found.id])))
    _add_findings(document, report, source, shown, names)
    _add_lone(document, report)
    out = io.BytesIO()
    document.save(out)
    return _settle_times(out.getvalue())


def _import_docx() -> Any:
    try:
        import docx
        import docx.comments
    except ImportError:
        raise UsageError(
            "format 'docx'",
            "it needs the package python-docx, 1.2 or later, which is not installed",
            "Install it (in a checkout: pip install -c constraints.txt '.[documents]'), or choose another format.",
        ) from None
    return docx


def _settle_times(data: bytes) -> bytes:
    """The same archive without the time of writing."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            new.writestr(zipfile.ZipInfo(part.filename, _EPOCH), old.read(part), zipfile.ZIP_DEFLATED)
    return out.getvalue()


# --- the article ---------------------------------------------------------------------------------


def _open_copy(docx: Any, source: Source, original: bytes) -> tuple[Document, list[Row]] | None:
    """The document that the article was read from, and its lines in it; None where they cannot be found for sure."""
    from hashlib import sha256

    if sha256(original).hexdigest() != source.article.sha256:
        return None
    document = docx.Document(io.BytesIO(original))
    # A table is made as wide as the last section, which must tell it.
    last = [(s.page_width, s.left_margin, s.right_margin) for s in document.sections][-1:]
    rows = find_rows(document, source.article) if last and None not in last[0] else None
    return (document, rows) if rows else None


def _write_anew(docx: Any, source: Source, report: Report) -> tuple[Document, list[Row]]:
    document = docx.Document()
    properties = document.core_properties
    properties.author, properties.last_modified_by, properties.comments = _AUTHOR, _AUTHOR, ""
    # Word allows 255 characters there.
    properties.title = shorten_text(source.article.title or outlet_name(source), 200)
    document.add_paragraph(clean_text(f"{outlet_name(source)} ({describe_source(source, report)})"))
    return document, write_rows(document, source.article)


# --- comments ------------------------------------------------------------------------------------


def _add_comment(document: Document, ends: tuple[Any, Any], lines: Sequence[Sequence[Piece]]) -> None:
    from docx.oxml.ns import qn
    from docx.text.run import Run

    runs = [Run(run, document) for run in ends]
    comment = document.add_comment(runs, author=_AUTHOR, initials="fd")
    # python-docx writes the time of day; the date may be absent.
    comment._comment_elm.attrib.pop(qn("w:date"), None)
    for n, line in enumerate(lines):
        _write(comment.add_paragraph() if n else comment.paragraphs[0], line)


def _write(paragraph: Any, line: Sequence[Piece]) -> None:
    for words, is_bold in line:
        # No clean_text: a blank at the end of a piece is needed.
        run = paragraph.add_run(UNPRINTABLE.sub("\ufffd", words))
        if is_bold:
            run.bold = True


def _comment(report: Report, source: Source, found: Discrepancy, short: str) -> Iterator[Sequence[Piece]]:
    groups = group_evidence(found)
    yield [(shorten_text(found.topic, TOPIC_CHARS) or say_headline(found, groups), True)]
    yield [(f"{say_standing(found)}, {found.kind} ({short})", False)]
    others = [s for s in report.sources if s is not source and s.id in first_evidence(found)]
    for other in others[:QUOTED_OUTLETS]:
        theirs = first_evidence(found)[other.id]
        name = outlet_name(other)
        named = other.id if name == other.id else f"{other.id} {shorten_text(name, TOPIC_CHARS)}"
        place = f"{named}, line {place_of(theirs)}: "
        yield [(place, False), *_quote(quote_passage(other, found, theirs, groups))]
    if len(others) > QUOTED_OUTLETS:
        yield [(f"… and {count_noun(len(others) - QUOTED_OUTLETS, 'more outlet')}.", False)]
    label, decided = say_decision(found)
    more = [
        say_shared_copy(found),
        found.reason,
        f"To settle: {found.question}" if found.question.strip() else "",
        f"{label}: {decided}" if decided else "",
    ]
    for text in more:
        if text.strip():
            yield [(clean_text(text), False)]


def _quote(passage: Passage) -> list[Piece]:
    return [("“", False), *passage.parts(), ("”", False)]


# --- after the article ---------------------------------------------------------------------------


def _add_findings(
    document: Document, report: Report, source: Source, shown: Sequence[Discrepancy], names: dict[str, str]
) -> None:
    heading = document.add_paragraph()
    heading.paragraph_format.page_break_before = True
    _write(heading, [(f"Findings: {count_verdicts(report.discrepancies)}", True)])
    if shown:
        table = document.add_table(rows=0, cols=3)
        _draw_lines(table)
        _add_row(table, ["Finding", "About", "What they say"], is_bold=True)
        for found in shown:
            absent = "" if source.id in first_evidence(found) else f"; not in {source.id}"
            kind = f"{names[found.id]}: {say_standing(found)}, {found.kind}{absent}"
            _add_row(table, [kind, shorten_text(found.topic, TOPIC_CHARS), say_headline(found, group_evidence(found))])
    if left := len(report.discrepancies) - len(shown):
        document.add_paragraph(f"… and {count_noun(left, 'more finding')}, without a comment.")
    outlets = "; ".join(f"{s.id}: {shorten_text(outlet_name(s), TOPIC_CHARS)}" for s in report.sources)
    document.add_paragraph(outlets)


def _draw_lines(table: Any) -> None:
    """A style for that is not in every document."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "4"), ("color", "999999")):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    properties = table._tbl.tblPr
    look = properties.find(qn("w:tblLayout"))
    look = properties.find(qn("w:tblLook")) if look is None else look
    if look is None:
        properties.append(borders)
    else:
        look.addprevious(borders)


def _add_row(table: Any, texts: Sequence[str], *, is_bold: bool = False) -> None:
    for cell, text in zip(table.add_row().cells, texts, strict=True):
        _write(cell.paragraphs[0], [(clean_text(text), is_bold)])


def _add_lone(document: Document, report: Report) -> None:
    lines: list[list[Piece]] = []
    for source in report.sources:
        lone = list_lone(report, source)
        for one in lone[:ONLY_IN_SENTENCES]:
            place = f"{list_outlets([source.id])}, line {place_of_sentence(one.source, one.sentence)}: "
            lines.append([(place, False), *one.passage.parts()])
        if (left := len(lone) - ONLY_IN_SENTENCES) > 0:
            lines.append([(f"… and {count_noun(left, 'more sentence')} of {source.id}", False)])
    if lines:
        _write(document.add_paragraph(), [("Only in one outlet", True)])
        for line in lines:
            _write(document.add_paragraph(), line)
