"""What an edit did to the stories of a project as a page of Markdown, cut to size: a comment on a pull request.

First what the edit changed and what now conflicts through it, story by story; the rest is folded.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.reporters.edit_texts import find_state, list_effects, list_fresh, list_others, say_deeds, say_edit
from compare.reporters.excerpts import (
    CELL_CHARS,
    TITLE_CHARS,
    count_noun,
    count_verdicts,
    outlet_name,
    say_standing,
    short_ids,
    shorten_text,
)
from compare.reporters.markdown_page import fits_limits, quote_sides, write_source
from compare.reporters.markdown_text import (
    begin_paragraph,
    escape,
    write_code,
    write_quotation,
    write_table,
)
from compare.reporters.revision_passages import list_by_sentence, quote_unread
from compare.reporters.sayings import group_evidence, place_of, say_evidence, say_headline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import ArticleEdit, Discrepancy, EditedFinding, FactChange, Report, Revision, StoryEdit

_SIGNS = {"new": "new", "changed": "changed by this edit", "kept": "there before"}


@dataclass(frozen=True, slots=True)
class EditEntry:
    """A story that was checked: what an edit did to it, or why it could not be compared."""

    name: str
    edit: StoryEdit | None
    failure: str = ""
    path: str = ""
    """Where the whole report stands, '' when it was not written."""


@dataclass(frozen=True, slots=True)
class _Size:
    """How much of a page is written: of each story at most so many rows, findings in full and folded lists."""

    rows: int
    findings: int
    folded: int


_SIZES = (_Size(60, 40, 60), _Size(40, 20, 0), _Size(20, 6, 0), _Size(10, 2, 0), _Size(5, 0, 0), _Size(0, 0, 0))
"""From the whole page down; the first that fits is taken."""


def render_edit(
    entries: Sequence[EditEntry], *, max_chars: int | None = None, max_bytes: int | None = None, marker: str = ""
) -> str:
    """The page, ending with a newline; with a limit, counted as `write_markdown` does, as much of it as fits.

    Folded lists go first, then quotations, then rows, then stories; a line says that something was cut.
    """
    head = [*([marker] if marker else []), *_say_total(entries), *_say_failures(entries)]
    edited = sorted((e for e in entries if e.edit and e.edit.edits), key=lambda e: (_rank(e.edit), e.name))
    rest = _write_rest([e for e in entries if e.edit and not e.edit.edits])
    most = min((limit for limit in (max_chars, max_bytes) if limit is not None), default=math.inf)
    for size in _SIZES:
        cut = [] if size is _SIZES[0] else ["**Cut to fit**; the reports have the whole."]
        parts = [*head, *cut]
        length = 0
        for entry in edited:
            written = _write_story(entry, size)
            length += sum(map(len, written))
            if length > most:  # no way of counting makes a text shorter than its letters
                break
            parts += written
        text = "\n\n".join([*parts, *(rest if size.rows else [])]) + "\n"
        if length <= most and fits_limits(text, max_chars, max_bytes):
            return text
    # Stories without number: the worst of them, a line each.
    text = "\n\n".join([*head, "**Cut to fit**; the reports have the whole."]) + "\n"
    if not fits_limits(text, max_chars, max_bytes):
        return "\n\n".join(head[: 2 if marker else 1]) + "\n"
    for entry in edited:
        more = f"\n{_write_story(entry, _SIZES[-1])[0]}\n"
        if not fits_limits(text + more, max_chars, max_bytes):
            break
        text += more
    return text


def _rank(edit: StoryEdit | None) -> tuple[int, ...]:
    """The worse, the smaller: fresh conflicts count first, then those left in edited words, then differences."""
    touched = edit.touched if edit else ()
    conflicts = [one for one in touched if one.found.standing == "conflict"]
    fresh = sum(find_state(one) == "fresh" for one in conflicts)
    return -fresh, -len(conflicts), -sum(one.found.standing == "differs" for one in touched), -len(touched)


def _say_total(entries: Sequence[EditEntry]) -> list[str]:
    """The heading: what was done and what conflicts through it; then in a line what else came of it."""
    held = [entry.edit for entry in entries if entry.edit and entry.edit.edits]
    if not held:
        return ["# factdiff: this edit touches no article of a story"]
    # An article may be in two stories, and is one edit.
    edits = list({edit.path: edit for story in held for edit in story.edits}.values())
    effects = list_effects(held)
    # What conflicts only since the edit; where nothing does, the next worst.
    number = len(list_fresh(held)) or min(1, len(effects))
    said = "; ".join([f"this edit {say_deeds(edits)}", *(effects[:number] or ["nothing conflicts through it"])])
    more = [escape(clause) for clause in effects[number:]]
    return [f"# factdiff: {escape(said)}", *([f"Also: {'; '.join(more)}."] if more else [])]


def _say_failures(entries: Sequence[EditEntry]) -> list[str]:
    lines = [f"- {escape(e.name)} was not compared: {escape(e.failure)}" for e in entries if e.edit is None]
    for entry in entries:
        if entry.edit is not None:
            lines += [
                f"- {escape(entry.name)}: {write_code(one.path)} could not be read: {escape(one.reason)}"
                for one in entry.edit.report.skipped
            ]
    return ["**Incomplete**", "\n".join(lines)] if lines else []


# --- a story -------------------------------------------------------------------------------------


def _write_story(entry: EditEntry, size: _Size) -> list[str]:
    edit = entry.edit
    if edit is None:
        return []
    said = escape(say_edit(edit))
    if not size.rows:
        return [f"**{escape(entry.name)}**: {said}."]
    out = [f"## {escape(entry.name)}", f"{said[:1].upper()}{said[1:]}."]
    out.append(begin_paragraph(" · ".join(write_source(source, edit.report) for source in edit.report.sources)))
    out += _tell_files(edit)
    out += _write_changes(edit, size)
    names = short_ids(edit.report.discrepancies)
    shown = [one for one in edit.touched if one.found.standing not in ("less precise", "accepted")]
    for one in shown[: size.findings]:
        out += _write_finding(edit.report, one, names[one.found.id])
    if size.findings and len(shown) > size.findings:
        out.append(f"… and {count_noun(len(shown) - size.findings, 'more finding')} that this edit touches.")
    out += _write_unread(edit, size.folded or 3)
    if size.folded:
        out += _write_settled(edit)
        out += _write_more_or_less(edit, size.folded)
        out += _write_others(entry, edit, shown, names, size.folded)
    return out


def _tell_files(edit: StoryEdit) -> list[str]:
    """What is to be known of the files that were edited, beyond their facts."""
    lines = []
    for one in edit.edits:
        path = write_code(one.path)
        if one.status == "renamed":
            lines.append(f"{write_code(one.old_path)} is called {path} now.")
        elif one.status == "deleted":
            lines.append(f"{path}{f' ({escape(one.outlet)})' if one.outlet else ''} is no longer in the story.")
        elif one.status == "added":
            lines.append(f"{path} is new in the story ({one.source} {escape(one.outlet)}).")
        if one.failure:
            why = escape(one.failure)
            lines.append(f"{path} as it was before cannot be read: {why}. All that it says counts as new.")
        if one.revision:
            lines += [escape(note) for note in one.revision.notes]
    return ["\n".join(f"- {line}" for line in lines)] if lines else []


def _write_changes(edit: StoryEdit, size: _Size) -> list[str]:
    """The facts that were changed, and those added of which something was found: a row each."""
    rows = [["what", "before", "after", "other outlets"]]
    for one, revision in _list_modified(edit):
        for change in revision.changes:
            found = [touched for touched in edit.touched if change in touched.changes]
            if change.status == "changed" or (change.status == "added" and found):
                told = _tell_others(edit, change, found)
                rows.append([_say_topic(one, change), _say_words(change, 0), _say_words(change, 1), told])
    more = len(rows) - 1 - size.rows
    table = write_table(rows[: size.rows + 1])
    return [table, *([f"… and {count_noun(more, 'more fact')}."] if more > 0 else [])] if len(rows) > 1 else []


def _list_modified(edit: StoryEdit) -> Iterator[tuple[ArticleEdit, Revision]]:
    for one in edit.edits:
        if one.revision is not None and one.revision.status == "modified":
            yield one, one.revision


def _say_topic(one: ArticleEdit, change: FactChange) -> str:
    topic = escape(shorten_text(change.topic, TITLE_CHARS)) or change.kind
    return f"{topic} ({one.source}, line {place_of((change.new or change.old)[0])})"


def _say_words(change: FactChange, side: int) -> str:
    evidence = (change.old, change.new)[side]
    if not evidence:
        return "–"
    said = escape(str(say_evidence(evidence[0], change.kind, limit=CELL_CHARS)))
    return f"<b>{said}</b>" if side else said


def _tell_others(edit: StoryEdit, change: FactChange, found: Sequence[EditedFinding]) -> str:
    """What the other outlets say to a fact: conflict, difference, or a conflict that is no more."""
    said = []
    for one in found:
        verdict = say_standing(one.found)
        others = []
        for source in list_others(edit.report, one):
            evidence = next(e for e in one.found.evidence if e.source == source.id)
            words = escape(str(say_evidence(evidence, one.found.kind, limit=CELL_CHARS)))
            others.append(f"{source.id} {escape(outlet_name(source))}, line {place_of(evidence)}: {words}")
        sign = {"kept": " as before"}.get(one.bearing, "")
        said.append(f"{f'<b>{verdict}</b>' if verdict == 'conflict' else verdict}{sign}: {'; '.join(others)}")
    if not said:
        said = [f"settled: {escape(shorten_text(one.summary, TITLE_CHARS))}" for one in _list_settled(edit, change)]
    return "<br>".join(said) or "no conflict found"


def _list_settled(edit: StoryEdit, change: FactChange) -> list[Discrepancy]:
    """The findings of before that quoted the words a change did away with, and are none any more."""
    if edit.before is None or not change.old:
        return []
    paths = {source.id: source.article.path for source in edit.before.sources}
    old = {one.old_path or one.path for one, revision in _list_modified(edit) if change in revision.changes}
    return [
        found
        for found in edit.settled
        if found.kind == change.kind
        and any(
            paths[e.source] in old and any(o.start < e.end and e.start < o.end for o in change.old)
            for e in found.evidence
        )
    ]


def _write_finding(report: Report, one: EditedFinding, name: str) -> list[str]:
    found = one.found
    groups = group_evidence(found)
    topic = escape(shorten_text(found.topic, TITLE_CHARS))
    said = escape(say_headline(found, groups))
    settle = found.question.strip()
    before = f"Before this edit: {escape(one.before.summary)}" if one.before and one.bearing == "changed" else ""
    return [
        f"### {say_standing(found)} · {found.kind} · {name} · {_SIGNS[one.bearing]}",
        f"**{topic}: {said}**" if topic else f"**{said}**",
        *quote_sides(report, found, groups),
        *filter(None, [before]),
        *([f"*To settle:* {escape(settle)}"] if settle else []),
    ]


# --- what is folded ------------------------------------------------------------------------------


def _fold(summary: str, lines: Sequence[str], most: int) -> list[str]:
    more = len(lines) - most
    held = [*lines[:most], *([f"- … and {more:,} more"] if more > 0 else [])]
    return [f"<details><summary>{summary}</summary>", "\n".join(held), "</details>"] if lines else []


def _write_unread(edit: StoryEdit, most: int) -> list[str]:
    """Changed words that nobody has read: they are looked at by a person, and not folded."""
    lines = []
    for one, revision in _list_modified(edit):
        for change in revision.unread:
            sides = quote_unread(revision, change)
            line = (sides[1] or sides[0])[0][0]
            before, after = (" / ".join(write_quotation(passage) for _, passage in side) for side in sides)
            lines.append(f"- {one.source}, line {line} — {before or 'nothing'} → {after or 'nothing'}")
    more = len(lines) - most
    held = [*lines[:most], *([f"- … and {more:,} more"] if more > 0 else [])]
    return ["**Changed words that no rule has read; look at them**", "\n".join(held)] if lines else []


def _write_settled(edit: StoryEdit) -> list[str]:
    lines = [f"- settled · {f.kind} · {escape(f.summary)}" for f in edit.settled]
    lines += [f"- gone with the article · {f.kind} · {escape(f.summary)}" for f in edit.gone]
    return _fold(
        f"{count_noun(len(lines), 'finding')} of before that {'is' if len(lines) == 1 else 'are'} none any more",
        lines,
        20,
    )


def _write_more_or_less(edit: StoryEdit, most: int) -> list[str]:
    """Facts added and cut, by sentence."""
    out = []
    for status in ("added", "cut"):
        lines = [
            f"- {one.source}, line {line} — {write_quotation(passage)}"
            for one, revision in _list_modified(edit)
            for line, passage, _ in list_by_sentence(revision, status)
        ]
        out += _fold(f"Sentences with facts {status}: {len(lines):,}", lines, most)
    return out


def _write_others(
    entry: EditEntry, edit: StoryEdit, shown: Sequence[EditedFinding], names: dict[str, str], most: int
) -> list[str]:
    """The findings that are not told above: those the edit does not touch, and those that are merely less precise."""
    told = {one.found.id for one in shown}
    rest = [found for found in edit.report.discrepancies if found.id not in told]
    lines = [
        f"- {say_standing(f)} · {f.kind} · {names[f.id]} · {escape(shorten_text(f.summary, 2 * TITLE_CHARS))}"
        for f in rest
    ]
    whole = [f"The whole report: {write_code(entry.path)}."] if entry.path else []
    return [*_fold(f"The rest of the story: {count_verdicts(rest)}", lines, most), *whole]


def _write_rest(entries: Sequence[EditEntry]) -> list[str]:
    """The stories that the edit does not touch, in a line each."""
    lines = [
        f"- {escape(e.name)}: {count_verdicts(e.edit.report.discrepancies)}" for e in entries if e.edit is not None
    ]
    number = f"{len(entries):,} {'story' if len(entries) == 1 else 'stories'}"
    return _fold(f"{number} that this edit does not touch", lines, 60)
