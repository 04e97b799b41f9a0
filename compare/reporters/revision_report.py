"""What an edit did to articles, in one of `FORMATS`; text, Markdown and JSON are made here, the others beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.reporters.excerpts import TOPIC_CHARS, shorten_text
from compare.reporters.json_text import record_evidence, record_fields, write_json
from compare.reporters.markdown_text import escape
from compare.reporters.revision_passages import (
    count_changes,
    list_by_sentence,
    list_reworded,
    list_unread,
    quote_first,
    quote_unread,
    revision_name,
    say_mentions,
    say_rest,
    say_values,
    tell_facts,
    tell_moves,
)
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.model import Revision, Skipped, Source
    from compare.reporters.passages import Passage

FORMAT_VERSION = 2
FORMATS = ("text", "markdown", "html", "json", "sarif", "annotations")


def render_revisions(revisions: Sequence[Revision], format: str, *, skipped: Sequence[Skipped] = ()) -> str:  # noqa: A002 - as in `render`
    """The revisions in one of `FORMATS`; it ends with a newline."""
    if format == "html":
        from compare.reporters.revision_page import write_page

        return write_page(revisions, skipped)
    if format in ("sarif", "annotations"):
        from compare.reporters.revision_marks import write_annotations, write_sarif

        return (write_sarif if format == "sarif" else write_annotations)(revisions, skipped)
    renderers: dict[str, Callable[[Sequence[Revision], Sequence[Skipped]], str]] = {
        "text": _text,
        "markdown": _markdown,
        "json": _json,
    }
    return renderers[format](revisions, skipped)


# --- text ----------------------------------------------------------------------------------------


def _text(revisions: Sequence[Revision], skipped: Sequence[Skipped]) -> str:
    parts = ["\n".join(_text_lines(revision)) for revision in revisions]
    parts += [f"{clean_text(s.path)}: not read: {clean_text(s.reason)}" for s in skipped]
    return "\n\n".join(parts or ["No article changed."]) + "\n"


def _marked(passage: Passage) -> str:
    return "".join(f"[{words}]" if marked else words for words, marked in passage.parts())


def _text_lines(revision: Revision) -> list[str]:
    out = [f"{revision_name(revision)}: {count_changes(revision)}"]
    if revision.status == "modified":
        out[0] += f"; {say_rest(revision)}"
    for change in revision.changes:
        if change.status == "changed":
            topic = f": {shorten_text(change.topic, TOPIC_CHARS)}" if change.topic else ""
            out.append(f"  changed · {change.kind} · {change.verdict}{topic}")
            for sign, source, evidence in (("-", revision.old, change.old), ("+", revision.new, change.new)):
                line, passage = quote_first(source, evidence)
                out.append(f"    {sign} {line}: {_marked(passage)}")
            out += [f"      read as {values}" for values in filter(None, [say_values(change)])]
            out += [f"      {mentions}" for mentions in filter(None, [say_mentions(revision, change)])]
    for heading, edits in list_unread(revision):
        out.append(f"  {heading}")
        for edit in edits:
            for sign, quoted in zip("-+", quote_unread(revision, edit), strict=True):
                out += [f"    {sign} {line}: {_marked(passage)}" for line, passage in quoted]
    for status, sign in (("added", "+"), ("cut", "-")):
        for n, (line, passage, changes) in enumerate(list_by_sentence(revision, status)):
            out += [f"  {status}"] if n == 0 else []
            out.append(f"    {sign} {line}: {_marked(passage)}")
            out += [f"      {told}" for told in tell_facts(changes)]
    for n, held in enumerate(list_reworded(revision)):
        out += ["  reworded"] if n == 0 else []
        out += [f"    {sign} {line}: {_marked(passage)}" for sign, (line, passage) in zip("-+", held, strict=True)]
    out += [f"  moved: {told}" for told in tell_moves(revision)]
    return out + [f"  note: {clean_text(note)}" for note in revision.notes]


# --- Markdown ------------------------------------------------------------------------------------


def _markdown(revisions: Sequence[Revision], skipped: Sequence[Skipped]) -> str:
    parts = [part for revision in revisions for part in _markdown_parts(revision)]
    if skipped:
        lines = [f"- {escape(s.path)} was not read: {escape(s.reason)}" for s in skipped]
        parts += ["## Not read", "\n".join(lines)]
    return "\n\n".join(parts or ["No article changed."]) + "\n"


def _bolded(passage: Passage) -> str:
    # The tag, not stars: it also takes hold next to letters and quotation marks.
    return "".join(f"<b>{escape(words)}</b>" if marked else escape(words) for words, marked in passage.parts())


def _markdown_parts(revision: Revision) -> list[str]:
    out = [f"## {escape(revision_name(revision))}: {count_changes(revision)}"]
    if revision.status == "modified":
        out.append(f"{say_rest(revision)}.")
    for change in revision.changes:
        if change.status == "changed":
            topic = f" · {escape(shorten_text(change.topic, TOPIC_CHARS))}" if change.topic else ""
            out.append(f"**changed · {change.kind} · {change.verdict}**{topic}")
            quotes = []
            for name, source, evidence in (("before", revision.old, change.old), ("after", revision.new, change.new)):
                line, passage = quote_first(source, evidence)
                quotes.append(f"> {name}, line {line} — {_bolded(passage)}")
            out.append("\n>\n".join(quotes))
            out += [f"Read as {escape(values)}." for values in filter(None, [say_values(change)])]
            out += [f"{escape(mentions.capitalize())}." for mentions in filter(None, [say_mentions(revision, change)])]
    for heading, edits in list_unread(revision):
        out.append(f"**{heading.capitalize()}**")
        for edit in edits:
            sides = zip(("before", "after"), quote_unread(revision, edit), strict=True)
            quotes = [f"> {name}, line {line} — {_bolded(passage)}" for name, held in sides for line, passage in held]
            out.append("\n>\n".join(quotes))
    for status in ("added", "cut"):
        for line, passage, changes in list_by_sentence(revision, status):
            told = "".join(f" ({facts})" for facts in tell_facts(changes, escape))
            out += [f"**{status}**{told}", f"> line {line} — {_bolded(passage)}"]
    if revision.reworded:
        out.append("**Only wording**")
    for held in list_reworded(revision):
        out.append("\n>\n".join(f"> line {line} — {_bolded(passage)}" for line, passage in held))
    out += [f"Moved, and no change: {told}." for told in tell_moves(revision)]
    if revision.notes:
        out.append("\n".join(f"- {escape(note)}" for note in revision.notes))
    return out


# --- JSON ----------------------------------------------------------------------------------------


def _json(revisions: Sequence[Revision], skipped: Sequence[Skipped]) -> str:
    return write_json(
        {
            "format": "factdiff-revisions",
            "format_version": FORMAT_VERSION,
            "revisions": [_record(revision) for revision in revisions],
            "skipped": [record_fields(s, "path reason") for s in skipped],
        }
    )


def _record(revision: Revision) -> dict[str, object]:
    return {
        "tool": {"name": "factdiff", "version": revision.version},
        "signature": revision.signature,
        "status": revision.status,
        "old": _version(revision.old) if revision.status != "added" else None,
        "new": _version(revision.new) if revision.status != "deleted" else None,
        "changes": [
            {
                **record_fields(change, "status kind verdict topic reason"),
                "old": [record_evidence(e, leaving_out="source") for e in change.old],
                "new": [record_evidence(e, leaving_out="source") for e in change.new],
            }
            for change in revision.changes
        ],
        "unread": [
            {
                "reason": edit.reason,
                "old": {"sentences": list(edit.old_sentences), "spans": [list(span) for span in edit.old]},
                "new": {"sentences": list(edit.new_sentences), "spans": [list(span) for span in edit.new]},
            }
            for edit in revision.unread
        ],
        "reworded": [list(pair) for pair in revision.reworded],
        "added": list(revision.added),
        "cut": list(revision.cut),
        "moved": [list(pair) for pair in revision.moved],
        "unchanged": revision.unchanged,
        "notes": list(revision.notes),
    }


def _version(source: Source) -> dict[str, object]:
    return {
        **record_fields(source.article, "path outlet title published sha256 text"),
        "sentences": [list(span) for span in source.parse.sentences],
    }
