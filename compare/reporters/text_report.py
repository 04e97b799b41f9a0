"""The report as plain text, for an email: no markup, lines any mail program shows, what differs *between stars*."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

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
from compare.reporters.glance import choose_quotations
from compare.reporters.passages import (
    list_lone,
    list_quotations,
    list_told_elsewhere,
    place_of_sentence,
    say_told_elsewhere,
)
from compare.reporters.sayings import (
    group_evidence,
    place_of,
    say_headline,
    say_precision,
)
from compare.wording import clean_text, list_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Discrepancy, Report
    from compare.reporters.passages import Lone, Passage
    from compare.reporters.sayings import Group

WIDTH: Final = 76
"""Columns of a line: what is answered with "> " before it still has less than 80."""


def render(report: Report) -> str:
    """The report as text; it ends with a newline. Only a word that is longer than a line makes a line too long."""
    names = short_ids(report.discrepancies)
    told = [found for found in report.discrepancies if not found.less_precise]
    title = wrap(f"{story_title(report)}: {count_verdicts(report.discrepancies)}")
    blocks = [
        "\n".join([title, "=" * max(count_columns(line) for line in title.splitlines())]),
        "\n".join(_outlets(report)) or "Nothing was compared.",
        *([wrap(f"Incomplete: {count_noun(len(report.skipped), 'input')} could not be read.")] * bool(report.skipped)),
        *(wrap(said) for said in [say_aligned(report)] if said),
        *(wrap("What differs in a sentence stands *between stars*.") for _ in told[:1]),
    ]
    for n, found in enumerate(told, 1):
        blocks += _discrepancy(report, found, f"{n}.", names[found.id])
    blocks += _section("Less precise elsewhere", _less_precise(report, names))
    blocks += _section("Who reports what", _rows(report))
    blocks += _section("Only in one outlet", _only_in(report))
    blocks += _section(TOLD_ELSEWHERE, _told_elsewhere(report))
    blocks += _section("Read with care", _care(report))
    blocks.append(wrap(f"Made by factdiff {report.version}. Signature: {report.signature}"))
    return "\n\n".join(blocks) + "\n"


# --- lines ---------------------------------------------------------------------------------------


def wrap(text: str, first: str = "", rest: str | None = None) -> str:
    """The words in lines of `WIDTH` columns, those after the first with `rest` before them (else blanks for `first`).

    No word is broken: neither an address nor a name with a hyphen.
    """
    rest = " " * count_columns(first) if rest is None else rest
    lines, line = [], first
    at_start = True
    for word in clean_text(text).split():
        if not at_start and count_columns(line) + 1 + count_columns(word) > WIDTH:
            lines.append(line)
            line, at_start = rest, True
        line += word if at_start else f" {word}"
        at_start = False
    return "\n".join([*lines, line]).rstrip()


def count_columns(text: str) -> int:
    """The columns that a text takes where letters of one width are shown: two for a wide one, none for an accent."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def _section(title: str, lines: Sequence[str]) -> list[str]:
    return [f"{title}\n{'-' * len(title)}", "\n".join(lines)] if lines else []


# --- the parts of the report ---------------------------------------------------------------------


def _outlets(report: Report) -> Iterator[str]:
    for source in report.sources:
        address = safe_address(source.article.url)
        named = f"{shorten_text(outlet_name(source), TITLE_CHARS)} ({describe_source(source, report)})"
        yield wrap(f"{named} {address}" if address else named, "- ")


def _discrepancy(report: Report, found: Discrepancy, number: str, name: str) -> Iterator[str]:
    groups = group_evidence(found)
    kind = f"{say_standing(found)}, {found.kind}, confidence {found.confidence:.2f} ({name})"
    topic, said = shorten_text(found.topic, TOPIC_CHARS), say_headline(found, groups)
    indent = " " * (len(number) + 1)
    label, decided = say_decision(found)
    yield "\n".join([wrap(kind, f"{number} "), wrap(f"{topic}: {said}" if topic else said, indent)])
    yield "\n".join(_quote_sides(report, found, groups, indent))
    more = [
        say_shared_copy(found),
        found.reason,
        f"{label}: {decided}" if decided else "",
        f"To settle: {found.question}" if found.question.strip() else "",
    ]
    for text in more:
        if text.strip():
            yield wrap(text, indent)


def _quote_sides(report: Report, found: Discrepancy, groups: Sequence[Group], indent: str) -> Iterator[str]:
    """For each outlet the sentence it says it in; outlets with the very same sentence share one."""
    quotations = list_quotations(report, found, groups)
    shown = choose_quotations([list(quotation.firsts) for quotation in quotations], keep_first(groups)[0])
    for n in shown:
        firsts, also = quotations[n].firsts, quotations[n].also
        lines = list(dict.fromkeys(map(place_of, firsts.values())))
        label = f"{list_outlets(list(firsts))}, line{'s' * (len(lines) > 1)} {list_words(lines)}"
        said = f"{label}: {_quote(quotations[n].passage)}{f' ({also})' if also else ''}"
        yield wrap(said, f"{indent}| ", f"{indent}| ")
    left = sum(len(quotation.firsts) for n, quotation in enumerate(quotations) if n not in shown)
    if left:
        yield f"{indent}… and {count_noun(left, 'more outlet')}."


def _quote(passage: Passage) -> str:
    return "".join(f"*{words}*" if is_marked else words for words, is_marked in passage.parts())


def _less_precise(report: Report, names: dict[str, str]) -> list[str]:
    lines = []
    for found in report.discrepancies:
        if found.less_precise:
            close, vague = say_precision(found)
            topic = shorten_text(found.topic, TOPIC_CHARS)
            said = f"{topic}{': ' if topic else ''}{close}; less precise: {vague}"
            lines.append(wrap(f"{names[found.id]}, {found.kind}: {said}", "- "))
    return lines


def _rows(report: Report) -> list[str]:
    lines = []
    for row in report.matrix[:MATRIX_ROWS]:
        told = join_accounts(list_accounts(row))
        lines.append(wrap(f"{shorten_text(row.topic, TOPIC_CHARS)}: {told}: {row.status}", "- "))
    left = len(report.matrix) - MATRIX_ROWS
    return [*lines, *([f"… and {count_noun(left, 'more row')}."] if left > 0 else [])]


def _only_in(report: Report) -> list[str]:
    lines = []
    for source in report.sources:
        found = list_lone(report, source)
        lines += [wrap(_said(lone), "- ") for lone in found[:ONLY_IN_SENTENCES]]
        left = len(found) - ONLY_IN_SENTENCES
        lines += [f"- … and {count_noun(left, 'more sentence')} of {source.id}"] if left > 0 else []
    return lines


def _told_elsewhere(report: Report) -> list[str]:
    found = list_told_elsewhere(report)
    lines = [wrap(say_told_elsewhere(report).replace("In bold", "Between stars")), ""] if found else []
    for lone in found[:TOLD_ELSEWHERE_PAIRS]:
        lines.append(wrap(_said(lone), "- "))
        if lone.beside:
            lines.append(wrap(_said(lone.beside), "  "))
    left = len(found) - TOLD_ELSEWHERE_PAIRS
    return [*lines, *([f"- … and {count_noun(left, 'more sentence')}"] if left > 0 else [])]


def _said(lone: Lone) -> str:
    return f"{lone.source.id}, line {place_of_sentence(lone.source, lone.sentence)}: {_quote(lone.passage)}"


def _care(report: Report) -> list[str]:
    lines = [wrap(note, "- ") for note in report.notes]
    return lines + [wrap(f"{skipped.path} was not read: {skipped.reason}", "- ") for skipped in report.skipped]
