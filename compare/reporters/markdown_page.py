"""The report as Markdown, for GitHub, an editor, a mail or a diff: whole, or as much of it as fits."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from compare.errors import UsageError
from compare.reporters.addresses import safe_address
from compare.reporters.excerpts import (
    CELL_CHARS,
    MATRIX_ROWS,
    QUOTES,
    TITLE_CHARS,
    count_noun,
    count_verdicts,
    describe_source,
    only_in_sentences,
    outlet_name,
    say_aligned,
    say_shared_copy,
    say_standing,
    short_ids,
    shorten_text,
    story_title,
)
from compare.reporters.markdown_text import (
    begin_paragraph,
    escape,
    escape_paragraph,
    write_code,
    write_link,
    write_quotation,
    write_table,
)
from compare.reporters.passages import group_only_in, line_of_sentence, quote_passage, say_only_in
from compare.reporters.sayings import (
    first_evidence,
    group_evidence,
    say_evidence,
    say_headline,
    say_other_mentions,
    say_precision,
)
from compare.wording import FEW, cut_list, join_ids, list_words, say_interval

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Discrepancy, Report, Source
    from compare.reporters.passages import Passage
    from compare.reporters.sayings import Group

COMMENT_CHARS = 65_536
"""Most that GitHub takes in the body of an issue, pull request or comment."""
SUMMARY_BYTES = 1_048_576
"""Most that GitHub takes as the summary of a step."""
LEAST_CHARS = 2_000
"""Below this not even the head of a report is sure to fit."""

# --- the report, and as much of it as fits -------------------------------------------------------


def write_markdown(
    report: Report, *, max_chars: int | None = None, max_bytes: int | None = None, whole: str = ""
) -> str:
    """The report, ending with a newline; with a limit, as much of it as fits, the worst findings first.

    `max_chars` counts UTF-16 units, of which no reader of GitHub's counts more; `max_bytes` counts UTF-8. When
    something must go, *Only in one outlet* goes first, then *Who reports what*, then *Less precise elsewhere*, then
    discrepancies from the last one on; a line says what was left out, and where the whole is: `whole` is an address or
    a path. Raises `UsageError` for limits below `LEAST_CHARS`.
    """
    limits = [limit for limit in (max_chars, max_bytes) if limit is not None]
    if any(limit < LEAST_CHARS for limit in limits):
        raise UsageError(
            f"a limit of {min(limits)}", "not even the head of a report is sure to fit", f"Give {LEAST_CHARS} or more."
        )

    def fits(parts: Sequence[str]) -> bool:
        return fits_limits(_joined(parts), max_chars, max_bytes)

    names = short_ids(report.discrepancies)
    told = [found for found in report.discrepancies if not found.less_precise]
    findings = [_discrepancy(report, found, names[found.id]) for found in told]
    sections = {"less_precise": _less_precise(report, names), "matrix": _matrix(report), "only_in": _only_in(report)}
    # What goes first when something must.
    lesser = [name for name in ("only_in", "matrix", "less_precise") if sections[name]]

    def assembled(kept: int, gone: Sequence[str]) -> list[str]:
        cut = _cut_line(told[kept:], len(told), gone, whole) if gone or kept < len(told) else ""
        left = [part for name, parts in sections.items() if name not in gone for part in parts]
        return _assembled(report, [_summary(report, told[:kept], names), *findings[:kept], left], cut)

    for n in range(len(lesser) + 1):
        parts = assembled(len(findings), lesser[:n])
        if not limits or fits(parts):
            return _joined(parts)
    # Sizes grow with the number kept, so the largest that fits is found by halving.
    low, high = 0, len(findings)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(assembled(middle, lesser)) else (low, middle - 1)
    parts = assembled(low, lesser)
    if fits(parts):
        return _joined(parts)
    # Notes or outlets without number or end: the title and the line that says so.
    return _joined([_title(report), _cut_line(told, len(told), lesser, whole)])


def measure(text: str) -> tuple[int, int]:
    """The length of a text in UTF-16 units and in bytes of UTF-8, as GitHub counts them."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2, len(text.encode("utf-8", "surrogatepass"))


def fits_limits(text: str, max_chars: int | None, max_bytes: int | None) -> bool:
    """Whether a text keeps within both limits, as `measure` counts; None is no limit."""
    limits = zip(measure(text), (max_chars, max_bytes), strict=True)
    return all(limit is None or length <= limit for length, limit in limits)


def _joined(parts: Sequence[str]) -> str:
    return "\n\n".join(parts) + "\n"


def _assembled(report: Report, sections: Sequence[Sequence[str]], cut: str) -> list[str]:
    return [
        _title(report),
        *([cut] if cut else []),
        _outlets_in_short(report),
        *_incomplete(report),
        *filter(None, [say_aligned(report)]),
        *(part for parts in sections for part in parts),
        *_outlets(report),
        *_care(report),
        f"Made by factdiff {escape(report.version)}. Signature: {write_code(report.signature)}",
    ]


def _cut_line(gone: Sequence[Discrepancy], total: int, left_out: Sequence[str], whole: str) -> str:
    """What a cut report lacks, and where the whole one is."""
    said = [f"{len(gone):,} of {total:,} discrepancies ({count_verdicts(gone)})"] if gone else []
    said += [f"*{name}*" for key, name in _PARTS.items() if key in left_out]
    place = ""
    if whole:
        address, words = safe_address(whole), shorten_text(whole, TITLE_CHARS)
        place = f" The whole report: {f'[{escape(words)}]({address})' if address else write_code(words)}."
    return (
        f"**Cut to fit:** {list_words(said) if said else 'the sources and notes'} left out; the worst is kept.{place}"
    )


_PARTS = {"less_precise": "Less precise elsewhere", "matrix": "Who reports what", "only_in": "Only in one outlet"}


# --- the parts of the report ---------------------------------------------------------------------


def _title(report: Report) -> str:
    return f"# {escape(story_title(report))}: {count_verdicts(report.discrepancies)}"


def _source(source: Source, report: Report) -> str:
    return f"{write_link(outlet_name(source), source.article.url)} ({escape(describe_source(source, report))})"


def _outlets_in_short(report: Report) -> str:
    """The outlets; of many only how many they are, and from when to when they were published."""
    if _has_columns(report):
        told = " · ".join(_source(source, report) for source in report.sources)
        return begin_paragraph(told) or "Nothing was compared."
    days = [date(m.year, m.month, m.day) for s in report.sources if (m := s.article.published)]
    when = f", {say_interval(min(days), max(days))}" if days else ""
    return f"{count_noun(len(report.sources), 'outlet')}{when}: see *Outlets*."


def _outlets(report: Report) -> list[str]:
    """A line for each of many outlets."""
    if _has_columns(report):
        return []
    return ["## Outlets", "\n".join(f"- {_source(source, report)}" for source in report.sources)]


def _incomplete(report: Report) -> list[str]:
    if not report.skipped:
        return []
    number = len(report.skipped)
    return [f"**Incomplete:** {count_noun(number, 'input')} could not be read (see *Read with care*)."]


def _summary(report: Report, discrepancies: Sequence[Discrepancy], names: dict[str, str]) -> list[str]:
    if not discrepancies:
        return []
    rows = [["", "about", "verdict", *_head_outlets(report)]]
    for found in discrepancies:
        groups = group_evidence(found)
        sayings = [escape(str(say_evidence(group.evidence, found.kind))) for group in groups]
        if _has_columns(report):
            cells: dict[str, str] = {}
            for group, saying in zip(groups, sayings, strict=True):
                cells |= {s: saying if n == 0 else f"as {group.sources[0]}" for n, s in enumerate(group.sources)}
            told = [cells.get(source.id, "–") for source in report.sources]
        else:
            told = [_say_groups((saying, group.sources) for group, saying in zip(groups, sayings, strict=True))]
        rows.append(
            [
                f"[{names[found.id]}](#d-{names[found.id]})",
                escape(shorten_text(found.topic, TITLE_CHARS)),
                f"{_verdict(found)} · {found.kind}",
                *told,
            ]
        )
    return [write_table(rows)]


def _has_columns(report: Report) -> bool:
    """Whether tables have a column for each outlet: nobody reads a hundred."""
    return len(report.sources) <= FEW


def _head_outlets(report: Report) -> list[str]:
    return [f"{s.id} · {escape(outlet_name(s))}" for s in report.sources] if _has_columns(report) else ["who says what"]


def _say_groups(groups: Iterable[tuple[str, Sequence[str]]]) -> str:
    """Words, each with the outlets that say so; those that most say first."""
    ranked = sorted(groups, key=lambda group: -len(group[1]))
    return " / ".join(cut_list([f"{words} ({join_ids(ids)})" for words, ids in ranked]))


def _verdict(found: Discrepancy) -> str:
    said = say_standing(found)
    return f"**{said}**" if said == "conflict" else said


def _discrepancy(report: Report, found: Discrepancy, name: str) -> list[str]:
    """The section of one discrepancy; nothing in it hangs on the others, so that a diff shows only what changed."""
    groups = group_evidence(found)
    said = escape(say_headline(found, groups))
    topic = escape(shorten_text(found.topic, TITLE_CHARS))
    settle = found.question.strip()
    return [
        f'## <a id="d-{name}"></a>{say_standing(found)} · {found.kind} · confidence {found.confidence:.2f} · {name}',
        f"**{topic}: {said}**" if topic else f"**{said}**",
        *_quotations(report, found, groups),
        *filter(None, [say_shared_copy(found)]),
        *([escape_paragraph(found.reason)] if found.reason.strip() else []),
        *([f"*Accepted:* {escape(found.accepted)}"] if found.accepted else []),
        *([f"*To settle:* {escape(settle)}"] if settle else []),
    ]


def _quotations(report: Report, found: Discrepancy, groups: Sequence[Group]) -> list[str]:
    """For each outlet the sentence it says it in; outlets with the very same sentence share one."""
    sources = {source.id: source for source in report.sources}
    said: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for source_id, first in first_evidence(found).items():
        words = write_quotation(quote_passage(sources[source_id], found, first, groups))
        also = say_other_mentions(found, first)
        said.setdefault((words, f" ({escape(also)})" if also else ""), []).append((source_id, first.line))
    out = []
    for (words, also), places in said.items():
        lines = list(dict.fromkeys(str(number) for _, number in places))
        names = join_ids([source for source, _ in places])
        label = f"**{names}**, line{'' if len(lines) == 1 else 's'} {list_words(lines)}"
        out.append(f"> {label} — {words}{also}")
    more = len(out) - QUOTES
    return [*out[:QUOTES], f"… and {count_noun(more, 'more sentence')}."] if more > 0 else out


def _less_precise(report: Report, names: dict[str, str]) -> list[str]:
    """A line for each discrepancy in which some outlets are merely vaguer: the closest words first."""
    lines = []
    for found in report.discrepancies:
        if not found.less_precise:
            continue
        close, vague = say_precision(found)
        topic = escape(shorten_text(found.topic, TITLE_CHARS))
        accepted = f" · accepted: {escape(found.accepted)}" if found.accepted else ""
        said = f"{escape(close)}; less precise: {escape(vague)}"
        name = names[found.id]
        head = f'- <a id="d-{name}"></a>[{name}](#d-{name}) · {found.kind}'
        lines.append(f"{head} · {topic}{': ' if topic else ''}{said}{accepted}")
    return [f"## {_PARTS['less_precise']}", "\n".join(lines)] if lines else []


def _matrix(report: Report) -> list[str]:
    if not report.matrix:
        return []
    rows = [["fact", *_head_outlets(report), "status"]]
    for row in report.matrix[:MATRIX_ROWS]:
        cells = {source: escape(shorten_text(text, CELL_CHARS)) for source, text in row.cells}
        status = "**conflict**" if row.status == "conflict" else row.status
        told = [cells.get(s.id, "") for s in report.sources]
        if not _has_columns(report):
            by_words: dict[str, list[str]] = {}
            for source, words in cells.items():
                by_words.setdefault(words, []).append(source)
            told = [_say_groups(by_words.items())]
        rows.append([escape(shorten_text(row.topic, TITLE_CHARS)), *told, status])
    more = len(report.matrix) - MATRIX_ROWS
    return [
        f"## {_PARTS['matrix']}",
        write_table(rows),
        *([f"… and {count_noun(more, 'more row')}."] if more > 0 else []),
    ]


def _only_in(report: Report) -> list[str]:
    parts = []
    for source in report.sources:
        found = group_only_in(report, source)
        if not found:
            continue
        most = only_in_sentences(report)
        lines = [f"- {_only_passage(source, one, passage)}" for one, passage in found[:most]]
        more = len(found) - most
        if more > 0:
            lines.append(f"- … and {count_noun(more, 'more sentence')}")
        parts += [f"**{source.id} · {escape(outlet_name(source))}**", "\n".join(lines)]
    return [f"## {_PARTS['only_in']}", *filter(None, [say_only_in(report)]), *parts] if parts else []


def _only_passage(source: Source, sentence: int, passage: Passage) -> str:
    return f"line {line_of_sentence(source, sentence)} — {write_quotation(passage)}"


def _care(report: Report) -> list[str]:
    lines = [f"- {escape_paragraph(note)}" for note in report.notes]
    lines += [f"- {write_code(skipped.path)} was not read: {escape(skipped.reason)}" for skipped in report.skipped]
    return ["## Read with care", "\n".join(lines)] if lines else []
