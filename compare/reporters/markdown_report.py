"""The report as Markdown, for GitHub, an editor, a mail or a diff.

Titles, outlets, quotations and paths come from strangers. `escape` lets none of their characters act as markup, in
GitHub's Markdown and in Python-Markdown alike, while the words read verbatim once rendered.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from compare.wording import differing_words, overlap_ratio, say_value, split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Discrepancy, Evidence, Moment, Report, SentenceRef, Source
    from compare.wording import Span

# Sentences up to the first length stand whole; of longer ones this much stays on each side of a mark.
QUOTE_CHARS = 360
CONTEXT_CHARS = 110
OPENING_CHARS = 60
CELL_CHARS = 90
HEADLINE_CHARS = 200
TITLE_CHARS = 120

# More than an editor reads in a sitting; the JSON report holds them all.
MATRIX_ROWS = 60
ONLY_IN_SENTENCES = 8
OTHER_MENTIONS = 4

# Below four words, or where little is shared, the whole mark reads better in bold than a word of it.
_SHARED_WORDS = 4
_SHARED_RATIO = 0.4

_STATED_BASES = ("front matter", "given", "option")

# TIMEX3 values that are no interval ("FUTURE_REF", "XXXX-WXX-2") say nothing to a reader.
_SYMBOL = re.compile(r"[A-Z][A-Z0-9_:-]+")
_BOUND = re.compile(r"\d|^(?:least|most)$")
_NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)")


# --- escaping ------------------------------------------------------------------------------------

_BLANKS = re.compile(r"\s+")
# Controls, lone surrogates, non-characters and the marks that turn the direction of text: U+FFFD stands for them.
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

# A comment splits what GitHub would otherwise link or ping: mentions, issues, addresses, emoji codes. It leaves no
# trace in the words, as LLVM's and GitHub's own robots use it; a zero-width space would be copied with them.
SPLIT = "<!-- -->"
_ACTIVE = re.compile(
    r"""(?P<backslashed> [\\`*_\[\]|] )
      | (?P<less> < ) | (?P<more> > ) | (?P<tilde> ~ )
      | & (?= \# | \w+; )
      | (?P<split> @ (?=\w) | \# (?=\d) | (?<![^\W_]) GH- (?=\d) | :(?=//) | (?<!\w) www(?=\.)
                 | : (?= (?: [A-Za-z][\w+-]{0,40} | [+-]1 | 100 | 1234 ) : ) )
      | (?P<dollar> (?<=\S) \$ (?!\d) )""",
    re.VERBOSE | re.IGNORECASE,
)


def _inert(match: re.Match[str]) -> str:
    found = match[0]
    if match["backslashed"]:
        return f"\\{found}"
    if match["split"]:
        return f"{found}{SPLIT}"
    if match["dollar"]:
        return "<span>$</span>"  # what GitHub's manual offers against reading "A$ 5 … US$ 6" as a formula
    return {"<": "&lt;", ">": "&gt;", "~": "&#126;", "&": "&amp;"}[found]


def escape(text: str) -> str:
    r"""The text as inert Markdown on one line: blanks collapse, what cannot be printed becomes U+FFFD.

    >>> escape("*Ha* <b>[x](javascript:y)")
    '\\*Ha\\* &lt;b&gt;\\[x\\](javascript:y)'
    """
    return _ACTIVE.sub(_inert, _clean(text))


def _clean(text: str) -> str:
    return _UNPRINTABLE.sub("\ufffd", _BLANKS.sub(" ", text))


def _paragraph(text: str) -> str:
    """Escaped text that may begin a paragraph: no heading, list or rule comes of its first characters."""
    return _begin(escape(text))


def _begin(escaped: str) -> str:
    escaped = escaped.strip()
    if escaped.startswith(("#", "+", "-")):
        return f"\\{escaped}"
    return _NUMBERED.sub(r"\1\\\2", escaped, count=1) if _NUMBERED.match(escaped) else escaped


def _link(words: str, url: str | None) -> str:
    """Escaped words, linked where the address is a plain http(s) one."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return escape(words)
    # With a user name in it an address shows another host than the one it leads to.
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"[\s@\[\]\\]", parts.netloc):
        return escape(words)
    # Percent signs stay: what is encoded already must not be encoded twice.
    address = quote(parts.geturl().encode("utf-8", "replace"), safe="/:?#@!$&',=%-.~+")
    return f"[{escape(words)}]({address})"


def _bold(raw: str, start: int, end: int) -> str:
    """`raw[start:end]` in bold, so that it also takes hold next to letters and quotation marks."""
    before, after = raw[start - 1 : start] if start else "", raw[end : end + 1]
    opens = raw[start].isalnum() or not before or before.isspace() or _is_punctuation(before)
    closes = raw[end - 1].isalnum() or not after or after.isspace() or _is_punctuation(after)
    opening, closing = ("**", "**") if opens and closes else ("<b>", "</b>")
    return f"{opening}{escape(raw[start:end])}{closing}"


def _is_punctuation(char: str) -> bool:
    return (char.isascii() and not char.isalnum()) or unicodedata.category(char).startswith("P")


# --- quotations ----------------------------------------------------------------------------------


def _quotation(raw: str, marks: Iterable[Span], *, limit: int = QUOTE_CHARS) -> str:
    """Escaped words with the marks in bold; when too long, shortened outside the marks."""
    marks = _merged_marks(raw, marks)
    pieces = []
    for start, end in _kept(raw, marks, limit):
        at, piece = start, []
        for first, last in marks:
            if start <= first and last <= end:
                piece += [escape(raw[at:first]), _bold(raw, first, last)]
                at = last
        pieces.append(("" if start == 0 else "… ") + "".join([*piece, escape(raw[at:end])]).strip())
        tail = end
    return " ".join(pieces).strip() + ("" if not pieces or tail == len(raw) else " …")


def _merged_marks(raw: str, marks: Iterable[Span]) -> list[Span]:
    """The marks sorted, without blanks at their ends, those that touch made one."""
    out: list[Span] = []
    for start, end in sorted(marks):
        start, end = max(start, 0), min(end, len(raw))
        words = raw[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        if start >= end:
            continue
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _kept(raw: str, marks: Sequence[Span], limit: int) -> list[Span]:
    """The parts of a text to show: all of it, or the surroundings of the marks, cut between words."""
    if len(raw) <= limit:
        return [(0, len(raw))]
    if not marks:
        return [(0, _cut_before(raw, 0, limit))]
    # The subject stands at the beginning as a rule.
    out: list[Span] = [(0, _cut_before(raw, 0, OPENING_CHARS))]
    for first, last in marks:
        start = _cut_after(raw, max(first - CONTEXT_CHARS, 0), first)
        end = _cut_before(raw, last, min(last + CONTEXT_CHARS, len(raw)))
        if start - out[-1][1] < CONTEXT_CHARS // 4:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _cut_after(raw: str, start: int, mark: int) -> int:
    """The beginning of the first whole word from `start` on; a few characters more when the text begins there."""
    if start <= CONTEXT_CHARS // 4:
        return 0
    blank = re.compile(r"\s").search(raw, start - 1, mark)
    return blank.end() if blank else start


def _cut_before(raw: str, mark: int, end: int) -> int:
    if end >= len(raw) - CONTEXT_CHARS // 4:
        return len(raw)
    at = end
    while at > mark and not raw[at].isspace():
        at -= 1
    return len(raw[:at].rstrip()) if at > mark else end


def _shortened(text: str, limit: int) -> str:
    """The text, its middle left out when it is too long, cut between words."""
    text = _clean(text).strip()
    if len(text) <= limit:
        return text
    head, tail = text[: limit * 2 // 3], text[-(limit // 3) :]
    return f"{head.rpartition(' ')[0] or head} … {tail.partition(' ')[2] or tail}"


# --- values --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Group:
    """The outlets that give one value; `evidence` is what the first of them says."""

    sources: tuple[str, ...]
    evidence: Evidence


def _first_evidence(found: Discrepancy) -> dict[str, Evidence]:
    """What each outlet says, in the order of the evidence: the first mark of each."""
    out: dict[str, Evidence] = {}
    for evidence in found.evidence:
        out.setdefault(evidence.source, evidence)
    return out


def _groups(found: Discrepancy) -> list[_Group]:
    """The outlets by what they say: by value, or by words where there is none."""
    by_value: dict[str, list[Evidence]] = {}
    for evidence in _first_evidence(found).values():
        by_value.setdefault(evidence.value or _clean(evidence.text).casefold().strip(), []).append(evidence)
    return [_Group(tuple(e.source for e in same), same[0]) for same in by_value.values()]


def _reading(evidence: Evidence, kind: str) -> str:
    """The value in words, '' where it would only repeat the words of the article."""
    if not evidence.value or kind in ("quote", "framing"):  # there the words are all
        return ""
    said, words = say_value(evidence.value, kind), _clean(evidence.text).strip()
    if kind in ("date", "quantity") and _SYMBOL.fullmatch(said):
        return ""
    # Of a quantity only the number and its bounds must show: the unit stands in the sentence.
    telling = [word for word in _words(said) if kind != "quantity" or _BOUND.search(word)]
    repeated = set(telling) <= set(_words(words))
    # "8 June" needs no "8 June 2023" beside it.
    repeated = repeated or (kind == "date" and bool(words) and said.casefold().startswith(words.casefold()))
    return "" if repeated else said


def _is_vague(evidence: Evidence, kind: str) -> bool:
    """Whether there are words to tell, but no value."""
    return not evidence.value or bool(_SYMBOL.fullmatch(say_value(evidence.value, kind)))


def _words(text: str) -> list[str]:
    return [text[start:end].casefold() for start, end in split_words(text)]


def _saying(evidence: Evidence, kind: str, *, limit: int = CELL_CHARS) -> str:
    """Escaped words of an outlet and, where it tells more, the value read in them: “last month → May 2023”."""
    words, reading = _shortened(evidence.text, limit), escape(_reading(evidence, kind))
    if not words:
        return reading or "–"
    if kind not in ("date", "quantity") or _is_vague(evidence, kind):
        words = escape(words) if words[0] in "“\"'‘" else f"“{escape(words)}”"
        return f"{words} ({reading})" if reading else words
    return f"{escape(words)} → {reading}" if reading else escape(words)


def _day(moment: Moment) -> str:
    return say_value(moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat())


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}" if number else f"no {noun}s"


# --- the parts of the report ---------------------------------------------------------------------


def render(report: Report) -> str:
    """The whole report; it ends with a newline."""
    anchors = anchor_names(report.discrepancies)
    parts = [
        f"# {escape(story_title(report))}: {verdict_counts(report)}",
        _begin(" · ".join(_source(source, report) for source in report.sources)) or "Nothing was compared.",
        *_incomplete(report),
        *_aligned(report),
        *_summary(report, anchors),
    ]
    for number, found in enumerate(report.discrepancies, start=1):
        parts += _discrepancy(report, found, number, anchors[found.id])
    parts += [*_matrix(report), *_only_in(report), *_care(report)]
    parts.append(f"Made by factdiff {escape(report.version)}. Signature: {_code(report.signature)}")
    return "\n\n".join(parts) + "\n"


def story_title(report: Report) -> str:
    """The first title among the articles, or their outlets."""
    titles = [_clean(source.article.title or "").strip() for source in report.sources]
    title = next(filter(None, titles), "") or _listed([outlet_name(s) for s in report.sources] or ["Nothing"])
    if len(title) <= TITLE_CHARS:
        return title
    return f"{title[:TITLE_CHARS].rpartition(' ')[0] or title[:TITLE_CHARS]} …"


def outlet_name(source: Source) -> str:
    """The outlet, or the source's id when it has no name."""
    return _clean(source.article.outlet).strip() or source.id


def verdict_counts(report: Report) -> str:
    """`2 conflicts, 1 difference`, or that nothing was found."""
    conflicts = sum(found.verdict == "conflict" for found in report.discrepancies)
    others = len(report.discrepancies) - conflicts
    if not report.discrepancies:
        return "no conflict or difference found"
    return f"{_counted(conflicts, 'conflict')}, {_counted(others, 'difference')}"


def anchor_names(discrepancies: Sequence[Discrepancy]) -> dict[str, str]:
    """For each id `d-` and its first characters: four, or as many more as tell it from the others."""
    short = {found.id: re.sub(r"[^0-9A-Za-z]", "", found.id) for found in discrepancies}
    out: dict[str, str] = {}
    length = 4
    while len(out) < len(short):
        sharing = Counter(plain[:length] for plain in short.values())
        for whole, plain in short.items():
            if whole not in out and (sharing[plain[:length]] == 1 or length >= len(plain)):
                out[whole] = f"d-{plain[:length]}"
        length += 1
    return out


def _source(source: Source, report: Report) -> str:
    article = source.article
    said = [source.id]
    if sum(other.article.outlet == article.outlet for other in report.sources) > 1 and article.path:
        said.append(escape(article.path))
    if article.published is None:
        said.append("no publication date")
    else:
        basis = "" if article.published_basis in _STATED_BASES else f" by {escape(article.published_basis)}"
        said.append(f"{_day(article.published)}{basis}")
    if source.anchor is not None and source.anchor != article.published:
        said.append(f"dates read as of {_day(source.anchor)}")
    return f"{_link(outlet_name(source), article.url)} ({', '.join(said)}{_wire_copy(source, report)})"


def _wire_copy(source: Source, report: Report) -> str:
    """What of this source stands word for word in an earlier one."""
    order = [s.id for s in report.sources]
    copied: dict[str, set[int]] = {}
    for pair in report.alignments:
        if pair.shared_copy and pair.b.source == source.id:
            copied.setdefault(pair.a.source, set()).add(pair.b.sentence)
    said = [f"{_counted(len(copied[other]), 'sentence')} of {other}" for other in order if other in copied]
    return f"; carries {_listed(said)} word for word: counted as one source" if said else ""


def _incomplete(report: Report) -> list[str]:
    if not report.skipped:
        return []
    number = len(report.skipped)
    return [f"**Incomplete:** {_counted(number, 'input')} could not be read (see *Read with care*)."]


def _aligned(report: Report) -> list[str]:
    """How much was compared, so that silence can be told from failure."""
    if not report.sources:
        return []
    met: dict[str, set[int]] = {source.id: set() for source in report.sources}
    for pair in report.alignments:
        for ref in (pair.a, pair.b):
            met[ref.source].add(ref.sentence)
    shares = "; ".join(
        f"{source.id}: {len(met[source.id])} of {_counted(len(source.parse.sentences), 'sentence')}"
        for source in report.sources
    )
    said = f"Reported by another outlet too: {shares}."
    if not any(met.values()):
        said += " No sentence of one outlet was found in another: these may not be reports of one story."
    elif not report.discrepancies:
        said += " Nothing in them was found to conflict or differ."
    return [said]


def _summary(report: Report, anchors: dict[str, str]) -> list[str]:
    if not report.discrepancies:
        return []
    rows = [["", "about", "verdict", *(f"{s.id} · {escape(outlet_name(s))}" for s in report.sources)]]
    for number, found in enumerate(report.discrepancies, start=1):
        cells: dict[str, str] = {}
        for group in _groups(found):
            saying = _saying(group.evidence, found.kind)
            cells |= {source: saying if n == 0 else f"as {group.sources[0]}" for n, source in enumerate(group.sources)}
        rows.append(
            [
                f"[{number}](#{anchors[found.id]})",
                escape(_shortened(found.topic, TITLE_CHARS)),
                f"{_verdict(found)} · {found.kind}",
                *(cells.get(source.id, "–") for source in report.sources),
            ]
        )
    return [_table(rows)]


def _verdict(found: Discrepancy) -> str:
    return "**conflict**" if found.verdict == "conflict" else found.verdict


def _table(rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])


def _discrepancy(report: Report, found: Discrepancy, number: int, anchor: str) -> list[str]:
    groups = _groups(found)
    said = " / ".join(
        f"{_saying(g.evidence, found.kind, limit=HEADLINE_CHARS)} ({', '.join(g.sources)})" for g in groups
    )
    topic = escape(_shortened(found.topic, TITLE_CHARS))
    settle = found.question.strip()
    return [
        f'## <a id="{anchor}"></a>{number} · {found.verdict} · {found.kind} · confidence {found.confidence:.2f}',
        f"**{topic}: {said}**" if topic else f"**{said}**",
        *_quotations(report, found, groups),
        *_shared_copy(report, found),
        *([_paragraph(found.reason)] if found.reason.strip() else []),
        *([f"*To settle:* {escape(settle)}"] if settle else []),
    ]


def _quotations(report: Report, found: Discrepancy, groups: Sequence[_Group]) -> list[str]:
    """For each outlet the sentence it says it in; outlets with the very same sentence share one."""
    sources = {source.id: source for source in report.sources}
    said: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for source_id, first in _first_evidence(found).items():
        mine = [evidence for evidence in found.evidence if evidence.source == source_id]
        words = _sentence_quotation(sources[source_id], found, first, mine, groups)
        others = [evidence for evidence in mine if evidence.sentence != first.sentence]
        said.setdefault((words, _also(others)), []).append((source_id, first.line))
    out = []
    for (words, also), places in said.items():
        lines = list(dict.fromkeys(str(number) for _, number in places))
        names = ", ".join(source for source, _ in places)
        label = f"**{names}**, line{'' if len(lines) == 1 else 's'} {_listed(lines)}"
        out.append(f"> {label} — {words}{also}")
    return out


def _sentence_quotation(
    source: Source, found: Discrepancy, first: Evidence, mine: Sequence[Evidence], groups: Sequence[_Group]
) -> str:
    parse = source.parse
    marks = [(e.start, e.end) for e in mine if e.sentence == first.sentence and e is not first]
    marks += _telling_marks(found, first, groups)
    start, end = first.start, first.end
    if first.sentence < len(parse.sentences):
        # A quotation may run over more than one sentence.
        start, end = min(start, parse.sentences[first.sentence][0]), max(end, parse.sentences[first.sentence][1])
    return _quotation(parse.text[start:end], [(s - start, e - start) for s, e in marks])


def _telling_marks(found: Discrepancy, first: Evidence, groups: Sequence[_Group]) -> list[Span]:
    """The words of the mark that the other outlet lacks where the two run alike; else the whole mark."""
    whole = [(first.start, first.end)]
    others = [group.evidence for group in groups if first.source not in group.sources]
    if found.kind in ("date", "quantity") or not others:
        return whole
    mine, other = first.text, others[0].text
    if min(len(split_words(mine)), len(split_words(other))) < _SHARED_WORDS:
        return whole
    if overlap_ratio(mine, other) < _SHARED_RATIO:
        return whole
    spans, _ = differing_words(mine, other)
    return [(first.start + start, first.start + end) for start, end in spans] or whole


def _also(others: Sequence[Evidence]) -> str:
    """Where else the outlet says it."""
    if not others:
        return ""
    said = [f"line {e.line} “{escape(_shortened(e.text, CELL_CHARS))}”" for e in others[:OTHER_MENTIONS]]
    more = len(others) - len(said)
    return f" (also {'; '.join(said)}{f'; {more} more' if more > 0 else ''})"


def _shared_copy(report: Report, found: Discrepancy) -> list[str]:
    """A line that names outlets whose evidence is one text."""
    places = {(evidence.source, evidence.sentence) for evidence in found.evidence}
    pairs = {
        (pair.a.source, pair.b.source)
        for pair in report.alignments
        if pair.shared_copy
        and (pair.a.source, pair.a.sentence) in places
        and (pair.b.source, pair.b.sentence) in places
    }
    names = [s.id for s in report.sources if any(s.id in pair for pair in pairs)]
    return [f"{_listed(names)} share this copy: counted as one source."] if names else []


def _matrix(report: Report) -> list[str]:
    if not report.matrix:
        return []
    rows = [["claim", *(f"{s.id} · {escape(outlet_name(s))}" for s in report.sources), "status"]]
    for row in report.matrix[:MATRIX_ROWS]:
        cells = {source: escape(_shortened(say_value(text, row.kind), CELL_CHARS)) for source, text in row.cells}
        status = "**conflict**" if row.status == "conflict" else row.status
        rows.append(
            [escape(_shortened(row.topic, TITLE_CHARS)), *(cells.get(s.id, "") for s in report.sources), status]
        )
    more = len(report.matrix) - MATRIX_ROWS
    return ["## Who reports what", _table(rows), *([f"… and {_counted(more, 'more row')}."] if more > 0 else [])]


def _only_in(report: Report) -> list[str]:
    parts = []
    for source in report.sources:
        refs = [ref for ref in report.only_in if ref.source == source.id]
        if not refs:
            continue
        lines = [f"- {_only_sentence(source, ref)}" for ref in refs[:ONLY_IN_SENTENCES]]
        more = len(refs) - ONLY_IN_SENTENCES
        if more > 0:
            lines.append(f"- … and {_counted(more, 'more sentence')}")
        parts += [f"**{source.id} · {escape(outlet_name(source))}**", "\n".join(lines)]
    return ["## Only in one outlet", *parts] if parts else []


def _only_sentence(source: Source, ref: SentenceRef) -> str:
    start = source.parse.sentences[ref.sentence][0]
    return f"line {source.article.line_of(start)} — {_quotation(source.parse.sentence_text(ref.sentence), ())}"


def _care(report: Report) -> list[str]:
    lines = [f"- {_paragraph(note)}" for note in report.notes]
    lines += [f"- {_code(skipped.path)} was not read: {escape(skipped.reason)}" for skipped in report.skipped]
    return ["## Read with care", "\n".join(lines)] if lines else []


def _code(text: str) -> str:
    """The text as code, where nothing is markup but backticks; as plain text when it holds those, or a tag."""
    text = _clean(text).strip()
    return _paragraph(text) if not text or re.search("[`<&]", text) else f"`{text}`"
