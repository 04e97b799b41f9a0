"""What an edit did to articles: as text for a terminal or a pager, as Markdown, as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.reporters.excerpts import TITLE_CHARS, TOPIC_CHARS, count_noun, list_words, shorten_text
from compare.reporters.json_text import record_evidence, record_fields, write_json
from compare.reporters.markdown_text import escape
from compare.reporters.passages import Passage, line_of_sentence, merge_marks, sentence_passage
from compare.reporters.sayings import say_evidence
from compare.wording import clean_text, differing_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from compare.model import Evidence, FactChange, Revision, Skipped, Source, WordChange

FORMAT_VERSION = 2

UNREAD = {"words": "changed words, not read as a fact", "order": "same words in another order, not read as a fact"}


def render_revisions(revisions: Sequence[Revision], format: str, *, skipped: Sequence[Skipped] = ()) -> str:  # noqa: A002 - as in `render`
    """The revisions as `text`, `markdown` or `json`; it ends with a newline."""
    return {"text": _text, "markdown": _markdown, "json": _json}[format](revisions, skipped)


def count_changes(revision: Revision) -> str:
    """`2 facts changed, 1 added, 1 cut`, or what else there is to say of an edit."""
    number = {s: sum(c.status == s for c in revision.changes) for s in ("changed", "added", "cut")}
    if revision.status != "modified":
        total = number["added"] + number["cut"]
        return f"{'new' if revision.status == 'added' else 'deleted'} article with {count_noun(total, 'fact')}"
    said = [f"{n} {status}" for status, n in number.items() if n]
    if said:
        first = next(n for n in number.values() if n)
        said[0] = said[0].replace(" ", " fact " if first == 1 else " facts ", 1)
    unread = len(revision.unread)
    if unread:
        # Where words changed that nobody read, "no fact changed" would be more than is known.
        said = [*(said or ["no change of a fact read"]), f"{count_noun(unread, 'edit')} not read as a fact"]
    return ", ".join(said or ["no fact changed"])


def revision_name(revision: Revision) -> str:
    """The path of the article, with the old one where it was renamed."""
    old, new = (clean_text(s.article.path or "") for s in (revision.old, revision.new))
    if revision.status == "modified" and old and new and old != new:
        return f"{old} → {new}"
    return new or old or "the article"


def _say_rest(revision: Revision) -> str:
    """What else became of the sentences: `14 as they were (2 of them moved), 3 reworded`."""
    kept = count_noun(revision.unchanged, "sentence")
    said = [f"{kept} as {'it was' if revision.unchanged == 1 else 'they were'}"]
    if revision.reworded:
        said.append(f"{len({new for _, new in revision.reworded})} reworded")
    if revision.moved:
        said.append(f"{len(revision.moved)} moved")
    return ", ".join(said)


# --- quotations ----------------------------------------------------------------------------------


def _quoted(source: Source, evidence: Sequence[Evidence]) -> tuple[int, Passage]:
    """Line and sentence of the first mark, with every mark that stands in it."""
    first = evidence[0]
    marks = [(e.start, e.end) for e in evidence if e.sentence == first.sentence]
    return first.line, sentence_passage(source, first.sentence, marks)


def _say_mentions(revision: Revision, change: FactChange) -> str:
    """Where else the change shows: `before also in line 3`, '' where what is quoted is all."""
    held = []
    for source, evidence in ((revision.old, change.old), (revision.new, change.new)):
        sentences = sorted({e.sentence for e in evidence} - {evidence[0].sentence})
        held.append(list_words([f"line {line_of_sentence(source, n)}" for n in sentences[:8]]) if sentences else "")
    said = zip(("before", "after"), held, strict=True)
    return "; ".join(f"{name} also in {lines}" for name, lines in said if lines)


def _list_reworded(revision: Revision) -> Iterator[list[tuple[int, Passage]]]:
    """Line and sentence before and after, differing words marked, for each sentence that says the same."""
    sources = revision.old, revision.new
    for pair in revision.reworded:
        texts = [source.parse.sentence_text(n) for source, n in zip(sources, pair, strict=True)]
        marks = differing_words(*texts)
        passages = [Passage(text, tuple(merge_marks(text, held))) for text, held in zip(texts, marks, strict=True)]
        yield list(zip(map(line_of_sentence, sources, pair), passages, strict=True))


def _unread(revision: Revision, edit: WordChange) -> tuple[list[tuple[int, Passage]], list[tuple[int, Passage]]]:
    """Line and sentence, changed words marked, for each sentence of both versions."""
    sides = (revision.old, edit.old_sentences, edit.old), (revision.new, edit.new_sentences, edit.new)
    before, after = (
        [(line_of_sentence(source, n), sentence_passage(source, n, _within(source, n, spans))) for n in sentences]
        for source, sentences, spans in sides
    )
    return before, after


def _list_unread(revision: Revision) -> Iterator[tuple[str, list[WordChange]]]:
    """The edits that no rule has read, under what they are; nothing where there is none."""
    for reason, heading in UNREAD.items():
        if edits := [edit for edit in revision.unread if edit.reason == reason]:
            yield heading, edits


def _within(source: Source, sentence: int, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    first, last = source.parse.sentences[sentence]
    return [(max(start, first), min(end, last)) for start, end in spans if start < last and first < end]


def _values(change: FactChange) -> str:
    """How the two sides were read, where that tells more than the words."""
    sayings = [say_evidence(e, change.kind, limit=TITLE_CHARS) for e in (*change.old[:1], *change.new[:1])]
    return " / ".join(str(s) for s in sayings) if any(s.reading for s in sayings) else ""


def _by_sentence(revision: Revision, status: str) -> list[tuple[int, Passage, list[FactChange]]]:
    """The sentences that only one version has, and edited ones with a fact more or less.

    Each is its line, the sentence with its facts marked, and these facts.
    """
    side = 1 if status == "added" else 0
    source = (revision.old, revision.new)[side]
    out: dict[int, list[FactChange]] = {n: [] for n in (revision.cut, revision.added)[side]}
    for change in revision.changes:
        if change.status == status:
            out.setdefault((change.old, change.new)[side][0].sentence, []).append(change)
    marks = {n: [(e.start, e.end) for c in changes for e in (*c.old, *c.new)] for n, changes in out.items()}
    return [(line_of_sentence(source, n), sentence_passage(source, n, marks[n]), out[n]) for n in sorted(out)]


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
        out[0] += f"; {_say_rest(revision)}"
    for change in revision.changes:
        if change.status == "changed":
            topic = f": {shorten_text(change.topic, TOPIC_CHARS)}" if change.topic else ""
            out.append(f"  changed · {change.kind} · {change.verdict}{topic}")
            for sign, source, evidence in (("-", revision.old, change.old), ("+", revision.new, change.new)):
                line, passage = _quoted(source, evidence)
                out.append(f"    {sign} {line}: {_marked(passage)}")
            out += [f"      read as {values}" for values in filter(None, [_values(change)])]
            out += [f"      {mentions}" for mentions in filter(None, [_say_mentions(revision, change)])]
    for heading, edits in _list_unread(revision):
        out.append(f"  {heading}")
        for edit in edits:
            for sign, quoted in zip("-+", _unread(revision, edit), strict=True):
                out += [f"    {sign} {line}: {_marked(passage)}" for line, passage in quoted]
    for status, sign in (("added", "+"), ("cut", "-")):
        for n, (line, passage, changes) in enumerate(_by_sentence(revision, status)):
            out += [f"  {status}"] if n == 0 else []
            out.append(f"    {sign} {line}: {_marked(passage)}")
            out += [f"      {told}" for told in _told_facts(changes)]
    for n, held in enumerate(_list_reworded(revision)):
        out += ["  reworded"] if n == 0 else []
        out += [f"    {sign} {line}: {_marked(passage)}" for sign, (line, passage) in zip("-+", held, strict=True)]
    out += [f"  moved: {told}" for told in _told_moves(revision)]
    return out + [f"  note: {clean_text(note)}" for note in revision.notes]


def _told_facts(changes: Sequence[FactChange], shown: Callable[[str], str] = str) -> list[str]:
    """The facts of a sentence on one line: `date 2 a.m. → 12 March 2024, 02:00 · name “Sandrey”`."""
    told = [f"{c.kind} {shown(str(say_evidence(e, c.kind)))}" for c in changes for e in (*c.old[:1], *c.new[:1])]
    return [" · ".join(told)] if told else []


def _told_moves(revision: Revision) -> list[str]:
    if not revision.moved:
        return []
    moves = [
        f"line {line_of_sentence(revision.old, old)} → {line_of_sentence(revision.new, new)}"
        for old, new in revision.moved
    ]
    more = len(moves) - 8
    return [list_words(moves[:8] + ([f"{more} more"] if more > 0 else []))]


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
        out.append(f"{_say_rest(revision)}.")
    for change in revision.changes:
        if change.status == "changed":
            topic = f" · {escape(shorten_text(change.topic, TOPIC_CHARS))}" if change.topic else ""
            out.append(f"**changed · {change.kind} · {change.verdict}**{topic}")
            quotes = []
            for name, source, evidence in (("before", revision.old, change.old), ("after", revision.new, change.new)):
                line, passage = _quoted(source, evidence)
                quotes.append(f"> {name}, line {line} — {_bolded(passage)}")
            out.append("\n>\n".join(quotes))
            out += [f"Read as {escape(values)}." for values in filter(None, [_values(change)])]
            out += [f"{escape(mentions.capitalize())}." for mentions in filter(None, [_say_mentions(revision, change)])]
    for heading, edits in _list_unread(revision):
        out.append(f"**{heading.capitalize()}**")
        for edit in edits:
            sides = zip(("before", "after"), _unread(revision, edit), strict=True)
            quotes = [f"> {name}, line {line} — {_bolded(passage)}" for name, held in sides for line, passage in held]
            out.append("\n>\n".join(quotes))
    for status in ("added", "cut"):
        for line, passage, changes in _by_sentence(revision, status):
            told = "".join(f" ({facts})" for facts in _told_facts(changes, escape))
            out += [f"**{status}**{told}", f"> line {line} — {_bolded(passage)}"]
    if revision.reworded:
        out.append("**Only wording**")
    for held in _list_reworded(revision):
        out.append("\n>\n".join(f"> line {line} — {_bolded(passage)}" for line, passage in held))
    out += [f"Moved, and no change: {told}." for told in _told_moves(revision)]
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
