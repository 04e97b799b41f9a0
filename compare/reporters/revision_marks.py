"""What an edit did to articles at the lines of its new version: SARIF 2.1.0, and workflow commands of GitHub."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from compare.model import Evidence
from compare.reporters.excerpts import CELL_CHARS, TITLE_CHARS, count_noun, shorten_text
from compare.reporters.revision_passages import count_changes, list_by_sentence, list_unread, say_values, tell_facts
from compare.reporters.sarif_parts import (
    describe_artifact,
    describe_invocation,
    describe_plainly,
    describe_run,
    end_sentence,
    locate,
    name_category,
    say_message,
    source_uri,
    write_fitting,
)
from compare.reporters.sayings import place_of
from compare.reporters.workflow_commands import Commands, write_place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import FactChange, Revision, Skipped, Source, WordChange

RULES = {
    "fact-changed": "A fact that the edit changed: another value in the place of the one before.",
    "words-unread": "Words that the edit changed, and that no rule has read as a fact.",
    "fact-added": "Facts that the edit added.",
    "fact-cut": "Facts that the edit cut.",
    "article-added": "An article that the edit added.",
    "article-deleted": "An article that the edit deleted.",
}
"""Each kind of mark, and what it means."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """One thing to show at a line of an article."""

    rule: str
    title: str
    message: str
    source: Source
    evidence: Evidence
    is_conflict: bool = False
    key: tuple[str, ...] = ()
    """What it is known again by; no line is in it."""


def write_annotations(revisions: Sequence[Revision], skipped: Sequence[Skipped]) -> str:
    """A workflow command for each change, at its line of the new version: a warning for a conflict, else a notice."""
    commands = Commands(skipped)
    for mark in _list_marks(revisions):
        level = "warning" if mark.is_conflict else "notice"
        commands.add(level, [mark.message], write_place(mark.source.article.path, mark.evidence), title=mark.title)
    return commands.finish([], "factdiff: no fact changed.")


def write_sarif(revisions: Sequence[Revision], skipped: Sequence[Skipped]) -> str:
    """One SARIF log with a result for each change, at its line of the new version."""
    marks = list(_list_marks(revisions))
    return write_fitting(lambda kept: _run(revisions, marks[:kept], len(marks) - kept, skipped), len(marks))


# --- what is shown -------------------------------------------------------------------------------


def _list_marks(revisions: Sequence[Revision]) -> Iterator[_Mark]:
    """The changes of facts that conflict first, whatever their article; then the others, an article after the other."""
    marks = [mark for revision in revisions for mark in _mark_revision(revision)]
    yield from sorted(marks, key=lambda mark: not mark.is_conflict)


def _mark_revision(revision: Revision) -> Iterator[_Mark]:
    if revision.status != "modified":
        source = revision.new if revision.status == "added" else revision.old
        said = end_sentence(count_changes(revision).capitalize())
        yield _Mark(f"article-{revision.status}", f"article {revision.status}", said, source, _at_line(source, 0))
        return
    for change in revision.changes:
        if change.status == "changed":
            yield _mark_change(revision, change)
    for heading, edits in list_unread(revision):
        for edit in edits:
            yield _mark_unread(revision, edit, heading)
    for status in ("added", "cut"):
        yield from _mark_sentences(revision, status)


def _mark_change(revision: Revision, change: FactChange) -> _Mark:
    before, after = change.old[0], change.new[0]
    topic = f"{shorten_text(change.topic, TITLE_CHARS)}: " if change.topic else ""
    said = f"{topic}“{_cut(before.text)}” (line {place_of(before)}) became “{_cut(after.text)}”."
    values = say_values(change)
    said += f" Read as {values}." if values else ""
    key = (change.kind, before.value or before.text, after.value or after.text)
    return _Mark(
        "fact-changed",
        f"changed · {change.kind} · {change.verdict}",
        said,
        revision.new,
        after,
        is_conflict=change.verdict == "conflict",
        key=key,
    )


def _mark_unread(revision: Revision, edit: WordChange, heading: str) -> _Mark:
    before, after = (
        " … ".join(_cut(source.article.text[start:end]) for start, end in spans)
        for source, spans in ((revision.old, edit.old), (revision.new, edit.new))
    )
    said = (
        f"“{before}” became “{after}”" if before and after else f"“{before}” was cut" if before else f"“{after}” is new"
    )
    if edit.new:
        start, end = edit.new[0]
        place = _at_span(revision.new, start, end)
    else:
        place = (
            _at_sentence(revision.new, edit.new_sentences[0])
            if edit.new_sentences
            else _at_cut(revision, edit.old_sentences[0])
        )
    return _Mark("words-unread", heading, f"{heading.capitalize()}: {said}.", revision.new, place, key=(before, after))


def _mark_sentences(revision: Revision, status: str) -> Iterator[_Mark]:
    """One mark for each sentence with facts more or less."""
    for _, passage, changes in list_by_sentence(revision, status):
        if not changes:
            continue
        facts = "".join(tell_facts(changes))
        first = (changes[0].new or changes[0].old)[0]
        place = first if status == "added" else _at_cut(revision, first.sentence)
        said = f"{status.capitalize()}: {facts}."
        said += "" if status == "added" else f" It said: {shorten_text(passage.text, 2 * TITLE_CHARS)}"
        number = count_noun(len(changes), "fact")
        key = tuple(e.value or e.text for c in changes for e in (*c.old[:1], *c.new[:1]))
        yield _Mark(f"fact-{status}", f"{number} {status}", said, revision.new, place, key=key)


def _cut(text: str) -> str:
    return shorten_text(text, CELL_CHARS)


# --- places --------------------------------------------------------------------------------------


def _at_span(source: Source, start: int, end: int) -> Evidence:
    sentence = source.parse.sentence_at(start)
    return Evidence(source.id, sentence, start, end, source.article.text[start:end], source.article.line_of(start))


def _at_sentence(source: Source, sentence: int) -> Evidence:
    return _at_span(source, *source.parse.sentences[sentence])


def _at_line(source: Source, sentence: int) -> Evidence:
    """A sentence; the first line where the article has none."""
    if sentence < len(source.parse.sentences):
        return _at_sentence(source, sentence)
    return Evidence(source.id, 0, 0, 0, "", 1)


def _at_cut(revision: Revision, old_sentence: int) -> Evidence:
    """Where a sentence of the old version is no more: at the nearest one before it that the new version has."""
    texts = {revision.new.parse.sentence_text(n): n for n in reversed(range(len(revision.new.parse.sentences)))}
    earlier = (revision.old.parse.sentence_text(n) for n in range(old_sentence - 1, -1, -1))
    return _at_line(revision.new, next((texts[text] for text in earlier if text in texts), 0))


# --- SARIF ---------------------------------------------------------------------------------------


def _run(
    revisions: Sequence[Revision], marks: Sequence[_Mark], left_out: int, skipped: Sequence[Skipped]
) -> dict[str, object]:
    sources = [revision.old if revision.status == "deleted" else revision.new for revision in revisions]
    files = {source_uri(source): source for source in sources}
    places = {uri: n for n, uri in enumerate(files)}
    rules = [describe_plainly(rule, RULES[rule], "revision") for rule in RULES]
    index = {rule: n for n, rule in enumerate(RULES)}
    taken: Counter[str] = Counter()
    results = []
    for mark in marks:
        path = mark.source.article.path or mark.source.id
        digest = sha256("\x1e".join((mark.rule, path, *mark.key)).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        taken[digest] += 1
        results.append(
            {
                "ruleId": mark.rule,
                "ruleIndex": index[mark.rule],
                "level": "warning" if mark.is_conflict else "note",
                "message": {"text": say_message(mark.message)},
                "locations": [locate(places[source_uri(mark.source)], mark.source, mark.evidence)],
                "partialFingerprints": {"primaryLocationLineHash": f"{digest}:{taken[digest]}"},
            }
        )
    signature = revisions[0].signature if revisions else ""
    version = revisions[0].version if revisions else _version()
    return {
        **describe_run(version, rules, name_category((s.article.path for s in sources), tool="factdiff-diff")),
        "invocations": [describe_invocation(skipped, left_out)],
        "artifacts": [describe_artifact(source) for source in files.values()],
        "results": results,
        "columnKind": "unicodeCodePoints",
        **({"properties": {"signature": signature}} if signature else {}),
    }


def _version() -> str:
    from compare import __version__

    return __version__
