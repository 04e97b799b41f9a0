"""The ledger of an article as text, Markdown, HTML, CSV or JSON: every fact numbered, underlined where it stands."""

from __future__ import annotations

import dataclasses
import functools
import itertools
import math
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any

from compare.reporters.cells import write_csv
from compare.reporters.excerpts import CELL_CHARS, TITLE_CHARS, count_noun, outlet_name, say_day, shorten_text
from compare.reporters.json_text import record_evidence, record_fields, write_json
from compare.reporters.markdown_text import escape, write_table
from compare.reporters.pages import as_markup, hash_source, read_part, read_template
from compare.reporters.sayings import place_of, say_place
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jinja2 import Template

    from compare.model import Article, Ledger, LedgerEntry

FORMATS = ("text", "markdown", "html", "csv", "json")
COLUMNS = ("number", "kind", "line", "column", "words", "value", "claim", "status", "others", "start", "end")

_STATUSES = ("conflicting", "differs", "agreed", "single source")


def render_ledger(ledger: Ledger, format: str = "text") -> str:  # noqa: A002 - as in `render`
    """The ledger in one of `FORMATS`; it ends with a newline."""
    renderers: dict[str, Callable[[Ledger], str]] = {
        "text": _text,
        "markdown": _markdown,
        "html": _html,
        "csv": _csv,
        "json": _json,
    }
    return renderers[format](ledger)


def _head(ledger: Ledger) -> str:
    """`Coast Herald, 2024-03-14: 61 facts`, with their status where there are others to hold them against."""
    article = ledger.source.article
    when = f", {article.published}" if article.published else ""
    said = (
        f"{outlet_name(ledger.source)}{when}: {len(ledger.entries)} {'fact' if len(ledger.entries) == 1 else 'facts'}"
    )
    status = _say_status(ledger)
    return f"{said}; {status}" if status else said


def _say_status(ledger: Ledger) -> str:
    number: Counter[str] = Counter(entry.status for entry in ledger.entries)
    return ", ".join(f"{number[status]:,} {status}" for status in _STATUSES if number[status])


def _say_others(ledger: Ledger, entry: LedgerEntry) -> str:
    """What the other articles say: `b Evening Star, line 9: “41”`."""
    names = {source.id: outlet_name(source) for source in ledger.against}
    return "; ".join(
        f"{e.source} {names[e.source]}, line {place_of(e)}: “{shorten_text(e.text, CELL_CHARS)}”" for e in entry.others
    )


def _quoted(entry: LedgerEntry) -> str:
    return f"“{' '.join(entry.fact.text.split())}”"


def _place(article: Article, entry: LedgerEntry) -> str:
    return say_place(article.line_of(entry.fact.start), article.column_of(entry.fact.start))


# --- text and tables -----------------------------------------------------------------------------


def _text(ledger: Ledger) -> str:
    article = ledger.source.article
    rows = [(_place(article, e), e.fact.kind, _quoted(e), e.value, e.status) for e in ledger.entries]
    widths = [max((len(row[n]) for row in rows), default=0) for n in range(2)]
    table = [
        f"{line:>{widths[0]}}  {kind:<{widths[1]}}  {words} → {value}{f' · {status}' if status else ''}"
        for line, kind, words, value, status in rows
    ]
    return "\n".join([_head(ledger), *table]) + "\n"


def _csv(ledger: Ledger) -> str:
    rows: list[Sequence[str | float]] = [COLUMNS]
    for number, entry in enumerate(ledger.entries, start=1):
        fact = entry.fact
        article = ledger.source.article
        row: list[str | float] = [number, fact.kind, article.line_of(fact.start), article.column_of(fact.start) or ""]
        row += [fact.text, entry.value, entry.claim, entry.status, _say_others(ledger, entry), fact.start, fact.end]
        rows.append(row)
    return write_csv(rows)


# --- the article with its facts underlined -------------------------------------------------------


@dataclasses.dataclass(frozen=True, slots=True)
class _Piece:
    """Words of the article, the worst status of the facts they stand in, and the numbers of those that end there."""

    text: str
    underlined: bool
    status: str
    numbers: tuple[int, ...] = ()


def _paragraphs(ledger: Ledger) -> Iterator[tuple[int, tuple[_Piece, ...]]]:
    """(line, pieces) of each line of the text that is not blank; facts may hold each other."""
    text = ledger.source.article.text
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line.strip():
            inside = [
                (n, e) for n, e in enumerate(ledger.entries, start=1) if e.fact.start < end and start < e.fact.end
            ]
            yield ledger.source.article.line_of(start), tuple(_pieces(text, start, end, inside))
        start = end + 1


def _pieces(text: str, start: int, end: int, entries: list[tuple[int, LedgerEntry]]) -> Iterator[_Piece]:
    edges = {start, end}
    for _, entry in entries:
        edges.update((max(entry.fact.start, start), min(entry.fact.end, end)))
    places = sorted(edges)
    for left, right in itertools.pairwise(places):
        covering = [e for _, e in entries if e.fact.start <= left and right <= e.fact.end]
        ending = tuple(n for n, e in entries if e.fact.end == right)
        status = next((s for s in _STATUSES if any(e.status == s for e in covering)), "")
        yield _Piece(text[left:right], bool(covering), status, ending)


def _markdown(ledger: Ledger) -> str:
    title = ledger.source.article.title or outlet_name(ledger.source)
    head = [
        f"# {escape(shorten_text(title, TITLE_CHARS))}: {count_noun(len(ledger.entries), 'fact')}",
        _describe(ledger),
    ]
    article = []
    for line, pieces in _paragraphs(ledger):
        # A paragraph begins with its line, so that nothing in it can be read as a heading or a list.
        said = f"<sub>{line}</sub> "
        for piece in pieces:
            words = escape(piece.text)
            blank = " " if piece.underlined and words.endswith(" ") else ""
            said += f"<ins>{words.removesuffix(' ')}</ins>{blank}" if piece.underlined else words
            said += "".join(f"<sup>[{n}](#f-{n})</sup>" for n in piece.numbers)
        article.append(said.rstrip())
    held = bool(ledger.against)
    rows = [["", "kind", "words", "value", "claim", *(["status", "others"] if held else [])]]
    for number, entry in enumerate(ledger.entries, start=1):
        told = [shorten_text(entry.fact.text, CELL_CHARS), shorten_text(entry.value, CELL_CHARS)]
        told.append(shorten_text(entry.claim, TITLE_CHARS))
        row = [f'<a id="f-{number}"></a>{number}', entry.fact.kind, *map(escape, told)]
        if held:
            status = f"**{entry.status}**" if entry.status == "conflicting" else entry.status
            row += [status, escape(_say_others(ledger, entry))]
        rows.append(row)
    return "\n\n".join([*head, *article, *([write_table(rows)] if ledger.entries else [])]) + "\n"


def _describe(ledger: Ledger) -> str:
    """The article, what it was held against, and what came of it; escaped."""
    article = ledger.source.article
    said = escape(outlet_name(ledger.source))
    said += f", {say_day(article.published)}" if article.published else ", no publication date"
    if ledger.against:
        names = ", ".join(f"{s.id} {escape(outlet_name(s))}" for s in ledger.against)
        said += f". Held against {names}: {_say_status(ledger) or 'no facts'}"
    return f"{said}."


# --- HTML ----------------------------------------------------------------------------------------


def _html(ledger: Ledger) -> str:
    template, style = _template()
    article = ledger.source.article
    paragraphs = [
        (line, [dataclasses.replace(piece, text=clean_text(piece.text)) for piece in pieces])
        for line, pieces in _paragraphs(ledger)
    ]
    rows = [
        {
            "number": number,
            "kind": entry.fact.kind,
            "words": shorten_text(entry.fact.text, TITLE_CHARS),
            "value": clean_text(entry.value),
            "claim": clean_text(entry.claim),
            "status": entry.status,
            "others": _say_others(ledger, entry),
        }
        for number, entry in enumerate(ledger.entries, start=1)
    ]
    text = template.render(
        title=shorten_text(article.title or outlet_name(ledger.source), TITLE_CHARS),
        count=count_noun(len(ledger.entries), "fact"),
        outlet=outlet_name(ledger.source),
        published=say_day(article.published) if article.published else "no publication date",
        against=[f"{s.id} {outlet_name(s)}" for s in ledger.against],
        status=_say_status(ledger),
        paragraphs=paragraphs,
        rows=rows,
        style=as_markup(style),
        policy=f"default-src 'none'; style-src '{hash_source(style)}'; base-uri 'none'; form-action 'none'",
    )
    return f"{text.strip()}\n"


@functools.cache
def _template() -> tuple[Template, str]:
    return read_template("ledger.html.j2"), read_part("ledger.css")


# --- JSON ----------------------------------------------------------------------------------------


def _json(ledger: Ledger) -> str:
    return write_json(
        {
            "format": "factdiff-facts",
            "format_version": 1,
            "source": record_fields(
                ledger.source.article, "path outlet title published published_basis url sha256 text"
            ),
            "facts": [_record(ledger, entry) for entry in ledger.entries],
            **(
                {
                    "against": [
                        {"id": s.id, "path": s.article.path, "outlet": s.article.outlet, "sha256": s.article.sha256}
                        for s in ledger.against
                    ]
                }
                if ledger.against
                else {}
            ),
        }
    )


def _record(ledger: Ledger, entry: LedgerEntry) -> dict[str, object]:
    fact = entry.fact
    record: dict[str, object] = {
        **record_fields(fact, "kind start end text"),
        "line": ledger.source.article.line_of(fact.start),
        "column": ledger.source.article.column_of(fact.start),
        # What equal values may differ in tells how they were written, and is none of their value.
        "value": {f.name: _plain(getattr(fact.value, f.name)) for f in dataclasses.fields(fact.value) if f.compare},
    }
    if entry.claim:
        record["claim"] = entry.claim
    if entry.status:
        record |= {"status": entry.status, "others": [record_evidence(e, leaving_out="sentence") for e in entry.others]}
    return record


def _plain(value: Any) -> Any:  # any JSON value
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    # JSON has no infinity: an end that far out is open.
    return None if isinstance(value, float) and not math.isfinite(value) else value
