"""The report as Markdown, for GitHub, an editor, a mail or a diff: whole, or as much of it as fits."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from compare.errors import UsageError
from compare.reporters.addresses import safe_address
from compare.reporters.excerpts import (
    MATRIX_ROWS,
    ONLY_IN_SENTENCES,
    TITLE_CHARS,
    TOLD_ELSEWHERE,
    TOLD_ELSEWHERE_PAIRS,
    TOPIC_CHARS,
    count_noun,
    count_verdicts,
    describe_source,
    join_accounts,
    keep_first,
    list_accounts,
    list_outlets,
    outlet_name,
    say_aligned,
    say_decision,
    say_shared_copy,
    say_standing,
    short_ids,
    shorten_text,
    story_title,
)
from compare.reporters.glance import (
    MAX_COLUMNS,
    choose_quotations,
    count_kinds,
    find_alone,
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
from compare.reporters.passages import (
    address_of_sentence,
    list_lone,
    list_quotations,
    list_told_elsewhere,
    place_of_sentence,
    say_told_elsewhere,
)
from compare.reporters.sayings import (
    group_evidence,
    place_of,
    say_evidence,
    say_headline,
    say_precision,
)
from compare.wording import FEW, list_words, say_interval

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Discrepancy, Report, Source
    from compare.reporters.passages import Lone
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
    something must go, *Perhaps told otherwise elsewhere* goes first, then *Only in one outlet*, *Who reports what* and
    *Less precise elsewhere*, then discrepancies from the last one on; a line says what was left out, and where the
    whole is: `whole` is an address or a path. Raises `UsageError` for limits below `LEAST_CHARS`.
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
    sections = {
        "less_precise": _less_precise(report, names),
        "matrix": _matrix(report),
        "only_in": _only_in(report),
        "told_elsewhere": _told_elsewhere(report),
    }
    # What goes first when something must.
    lesser = [name for name in ("told_elsewhere", "only_in", "matrix", "less_precise") if sections[name]]

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


_PARTS = {
    "less_precise": "Less precise elsewhere",
    "matrix": "Who reports what",
    "only_in": "Only in one outlet",
    "told_elsewhere": TOLD_ELSEWHERE,
}


# --- the parts of the report ---------------------------------------------------------------------


def _outlets_in_short(report: Report) -> str:
    """The outlets; of many only how many they are, and from when to when they were published."""
    if len(report.sources) <= FEW:
        told = " · ".join(write_source(source, report) for source in report.sources)
        return begin_paragraph(told) or "Nothing was compared."
    days = [date(m.year, m.month, m.day) for s in report.sources if (m := s.article.published)]
    when = f", {say_interval(min(days), max(days))}" if days else ""
    return f"{count_noun(len(report.sources), 'outlet')}{when}: see *Outlets*."


def _outlets(report: Report) -> list[str]:
    """A line for each of many outlets."""
    if len(report.sources) <= FEW:
        return []
    return ["## Outlets", "\n".join(f"- {write_source(source, report)}" for source in report.sources)]


def _title(report: Report) -> str:
    return f"# {escape(story_title(report))}: {count_verdicts(report.discrepancies)}"


def write_source(source: Source, report: Report) -> str:
    """The outlet, linked where it has an address, with its id and date."""
    return f"{write_link(outlet_name(source), source.article.url)} ({escape(describe_source(source, report))})"


def _incomplete(report: Report) -> list[str]:
    if not report.skipped:
        return []
    number = len(report.skipped)
    return [f"**Incomplete:** {count_noun(number, 'input')} could not be read (see *Read with care*)."]


def _summary(report: Report, discrepancies: Sequence[Discrepancy], names: dict[str, str]) -> list[str]:
    if not discrepancies:
        return []
    rows = [["", "about", "verdict", *_headings(report)]]
    for found in discrepancies:
        groups = group_evidence(found)
        rows.append(
            [
                f"[{names[found.id]}](#d-{names[found.id]})",
                escape(shorten_text(found.topic, TOPIC_CHARS)),
                f"{_verdict(found)} · {found.kind}",
                *_cells(report, [(g.sources, str(say_evidence(g.evidence, found.kind))) for g in groups], absent="–"),
            ]
        )
    return [_sums(report, names), write_table(rows)]


def _sums(report: Report, names: dict[str, str]) -> str:
    """How many there are of each kind, and who stands alone."""
    kinds = [f"{kind} {sum(counts)}" for kind, *counts in count_kinds(report.discrepancies)]
    said = f"By kind: {', '.join(kinds)}."
    alone = find_alone(report)
    if alone is None:
        return said
    told = [
        f"{one.source.id} · {escape(outlet_name(one.source))} in {list_words([names[found.id] for found in one.found])}"
        for one in alone
    ]
    return f"{said} Alone against two or more independent outlets that agree: {'; '.join(told) or 'nobody'}."


def _headings(report: Report) -> list[str]:
    """A column for each outlet, or one for all where they are many."""
    if len(report.sources) > MAX_COLUMNS:
        return ["what they say"]
    return [f"{s.id} · {escape(outlet_name(s))}" for s in report.sources]


def _cells(report: Report, accounts: Sequence[tuple[Sequence[str], str]], *, absent: str) -> list[str]:
    """The accounts, each of some outlets, in the columns of `_headings`; an account is told once."""
    if len(report.sources) > MAX_COLUMNS:
        return [join_accounts([(ids, escape(words)) for ids, words in accounts])]
    cells = {
        source: escape(words) if n == 0 else f"as {ids[0]}" for ids, words in accounts for n, source in enumerate(ids)
    }
    return [cells.get(source.id, absent) for source in report.sources]


def _verdict(found: Discrepancy) -> str:
    said = say_standing(found)
    return f"**{said}**" if said == "conflict" else said


def _discrepancy(report: Report, found: Discrepancy, name: str) -> list[str]:
    """The section of one discrepancy; nothing in it hangs on the others, so that a diff shows only what changed."""
    groups = group_evidence(found)
    said = escape(say_headline(found, groups))
    topic = escape(shorten_text(found.topic, TOPIC_CHARS))
    settle = found.question.strip()
    label, decided = say_decision(found)
    return [
        f'## <a id="d-{name}"></a>{say_standing(found)} · {found.kind} · confidence {found.confidence:.2f} · {name}',
        f"**{topic}: {said}**" if topic else f"**{said}**",
        *quote_sides(report, found, groups),
        *filter(None, [say_shared_copy(found)]),
        *([escape_paragraph(found.reason)] if found.reason.strip() else []),
        *([f"*{label}:* {escape(decided)}"] if decided else []),
        *([f"*To settle:* {escape(settle)}"] if settle else []),
    ]


def quote_sides(report: Report, found: Discrepancy, groups: Sequence[Group]) -> list[str]:
    """For each outlet the sentence it says it in; outlets with the very same sentence share one."""
    sources = {source.id: source for source in report.sources}
    quotations = list_quotations(report, found, groups)
    shown = choose_quotations([list(quotation.firsts) for quotation in quotations], keep_first(groups)[0])
    out = []
    for n in shown:
        firsts = quotations[n].firsts
        places = [
            (place, _link_place(sources[id_], place, first.sentence))
            for id_, first in firsts.items()
            for place in [place_of(first)]
        ]
        # Of outlets that have it at one place the first is linked.
        lines = list(dict(reversed(places)).values())[::-1]
        told = [*lines[:MAX_COLUMNS], "others"] if len(lines) > MAX_COLUMNS + 1 else lines
        label = f"**{list_outlets(list(firsts))}**, line{'' if len(lines) == 1 else 's'} {list_words(told)}"
        also = f" ({escape(quotations[n].also)})" if quotations[n].also else ""
        out.append(f"> {label} — {write_quotation(quotations[n].passage)}{also}")
    more = sum(len(quotation.firsts) for n, quotation in enumerate(quotations) if n not in shown)
    return [*out, *([f"… and {count_noun(more, 'more outlet')}."] if more else [])]


def _less_precise(report: Report, names: dict[str, str]) -> list[str]:
    """A line for each discrepancy in which some outlets are merely vaguer: the closest words first."""
    lines = []
    for found in report.discrepancies:
        if not found.less_precise:
            continue
        close, vague = say_precision(found)
        topic = escape(shorten_text(found.topic, TOPIC_CHARS))
        label, words = say_decision(found)
        decided = f" · {label.lower()}: {escape(words)}" if words else ""
        said = f"{escape(close)}; less precise: {escape(vague)}"
        name = names[found.id]
        head = f'- <a id="d-{name}"></a>[{name}](#d-{name}) · {found.kind}'
        lines.append(f"{head} · {topic}{': ' if topic else ''}{said}{decided}")
    return [f"## {_PARTS['less_precise']}", "\n".join(lines)] if lines else []


def _matrix(report: Report) -> list[str]:
    if not report.matrix:
        return []
    rows = [["fact", *_headings(report), "status"]]
    many = len(report.sources) > MAX_COLUMNS
    for row in report.matrix[:MATRIX_ROWS]:
        told = list_accounts(row)
        # Side by side every cell has its words, so that a row can be read alone.
        apart = told if many else [((source,), words) for ids, words in told for source in ids]
        status = "**conflict**" if row.status == "conflict" else row.status
        cells = _cells(report, apart, absent="")
        rows.append([escape(shorten_text(row.topic, TOPIC_CHARS)), *cells, status])
    more = len(report.matrix) - MATRIX_ROWS
    return [
        f"## {_PARTS['matrix']}",
        write_table(rows),
        *([f"… and {count_noun(more, 'more row')}."] if more > 0 else []),
    ]


def _only_in(report: Report) -> list[str]:
    parts = []
    for source in report.sources:
        found = list_lone(report, source)
        if not found:
            continue
        lines = [f"- {_said_in(lone)}" for lone in found[:ONLY_IN_SENTENCES]]
        more = len(found) - ONLY_IN_SENTENCES
        if more > 0:
            lines.append(f"- … and {count_noun(more, 'more sentence')}")
        parts += [f"**{source.id} · {escape(outlet_name(source))}**", "\n".join(lines)]
    return [f"## {_PARTS['only_in']}", *parts] if parts else []


def _link_place(source: Source, place: str, sentence: int) -> str:
    """A place in the file, linked to the sentence on the outlet's own page where it was read from one."""
    address = address_of_sentence(source, sentence)
    return f"[{place}]({address})" if address else place


def _told_elsewhere(report: Report) -> list[str]:
    found = list_told_elsewhere(report)
    if not found:
        return []
    lines = []
    for lone in found[:TOLD_ELSEWHERE_PAIRS]:
        lines.append(f"- {_said_at(lone)}")
        if lone.beside:
            lines.append(f"  - {_said_at(lone.beside)}")
    more = len(found) - TOLD_ELSEWHERE_PAIRS
    if more > 0:
        lines.append(f"- … and {count_noun(more, 'more sentence')}")
    return [f"## {_PARTS['told_elsewhere']}", say_told_elsewhere(report), "\n".join(lines)]


def _said_at(lone: Lone) -> str:
    return f"**{lone.source.id}**, {_said_in(lone)}"


def _said_in(lone: Lone) -> str:
    place = _link_place(lone.source, place_of_sentence(lone.source, lone.sentence), lone.sentence)
    return f"line {place} — {write_quotation(lone.passage)}"


def _care(report: Report) -> list[str]:
    lines = [f"- {escape_paragraph(note)}" for note in report.notes]
    lines += [f"- {write_code(skipped.path)} was not read: {escape(skipped.reason)}" for skipped in report.skipped]
    return ["## Read with care", "\n".join(lines)] if lines else []
