"""A story before and after an edit -> what the edit did to its findings, and where to show that.

A finding is known again by its kind and by what each article says in it, whatever the articles are called by now. What
the edit touches is a finding that was not there before, or that stands in a sentence the edit changed. A finding in
which no edited article speaks is none of the edit's business, even if it is new: a story is compared as a whole.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.findings.ids import read_traits
from compare.model import EditedFinding, Evidence, StoryEdit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compare.model import ArticleEdit, Bearing, Discrepancy, FactChange, Report, Source

Key = tuple[str, frozenset[tuple[str, str]]]
"""Kind, and what each article says: (path of today, normalised value or words)."""

_BEARINGS: dict[Bearing, int] = {"new": 0, "changed": 1, "kept": 2}


def trace_edit(now: Report, before: Report | None, edits: Sequence[ArticleEdit]) -> StoryEdit:
    """What an edit did to the findings of a story; `before` is None where there was no story to compare."""
    by_source = {edit.source: edit for edit in edits if edit.source}
    edited = {s.id: _edited_sentences(s, by_source[s.id]) for s in now.sources if s.id in by_source}
    matched, lost = _match(now, before, edits)
    touched, untouched = [], []
    for found in now.discrepancies:
        speaking = tuple(dict.fromkeys(e.source for e in found.evidence if e.source in edited))
        earlier, is_same = matched.get(found.id, (None, False))
        rests = is_same and not any(e.sentence in edited.get(e.source, ()) for e in found.evidence)
        if not speaking or rests:
            untouched.append(found)
            continue
        bearing: Bearing = "kept" if is_same else "changed" if earlier else "new"
        changes = _list_changes(found, by_source)
        touched.append(EditedFinding(found, bearing, earlier, speaking, changes))
    # What no edited article spoke in is gone for other reasons: a story is compared as a whole.
    ended = {edit.old_path or edit.path: edit.status for edit in edits}
    paths = {source.id: source.article.path or "" for source in before.sources} if before else {}
    fates = [(found, {ended.get(paths[e.source], "") for e in found.evidence}) for found in lost]
    return StoryEdit(
        report=now,
        edits=tuple(edits),
        touched=tuple(sorted(touched, key=lambda one: _BEARINGS[one.bearing])),
        untouched=tuple(untouched),
        settled=tuple(found for found, fate in fates if fate - {""} and "deleted" not in fate),
        gone=tuple(found for found, fate in fates if "deleted" in fate),
        before=before,
    )


# --- which finding was which ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Known:
    """A finding, and what it is known again by."""

    found: Discrepancy
    key: Key
    said: frozenset[tuple[str, str, str]]
    """(path of today, words, sentence) of each piece of evidence."""

    @property
    def paths(self) -> set[str]:
        return {path for path, *_ in self.said}


def _match(
    now: Report, before: Report | None, edits: Sequence[ArticleEdit]
) -> tuple[dict[str, tuple[Discrepancy, bool]], list[Discrepancy]]:
    """For ids of today the finding it was before, and whether that said the very same; and those that are no more."""
    if before is None:
        return {}, []
    renamed = {edit.old_path: edit.path for edit in edits if edit.old_path}
    old = [_know(before, found, renamed) for found in before.discrepancies]
    new = [_know(now, found, {}) for found in now.discrepancies]
    matched: dict[str, tuple[Discrepancy, bool]] = {}
    used: set[int] = set()
    # Twins say the very same in other sentences: those of one sentence first, then in order.
    homes: dict[Key, list[int]] = defaultdict(list)
    for n, one in enumerate(old):
        homes[one.key].append(n)
    for alike in (True, False):
        for one in new:
            left = [n for n in homes.get(one.key, ()) if n not in used and (not alike or old[n].said == one.said)]
            if one.found.id not in matched and left:
                matched[one.found.id] = (old[left[0]].found, True)
                used.add(left[0])
    # The rest by what an article that nobody edited says in both, or one in a sentence left as it was. What an edited
    # article had no word in before is new.
    edited = {edit.path for edit in edits}
    ranked = sorted(
        (-len(one.said & earlier.said), i, n)
        for i, one in enumerate(new)
        if one.found.id not in matched
        for n, earlier in enumerate(old)
        if n not in used
        and earlier.found.kind == one.found.kind
        and one.said & earlier.said
        and one.paths & earlier.paths & edited
    )
    for _, i, n in ranked:
        if new[i].found.id not in matched and n not in used:
            matched[new[i].found.id] = (old[n].found, False)
            used.add(n)
    return matched, [one.found for n, one in enumerate(old) if n not in used]


def _know(report: Report, found: Discrepancy, renamed: Mapping[str, str]) -> _Known:
    paths = {source.id: source.article.path or source.id for source in report.sources}
    paths = {source: renamed.get(path, path) for source, path in paths.items()}
    traits = read_traits(report.sources, found)
    return _Known(
        found,
        (found.kind, frozenset((paths[e.source], e.words) for e in traits.evidence)),
        frozenset((paths[e.source], e.words, e.sentence) for e in traits.evidence),
    )


# --- which words were edited ---------------------------------------------------------------------


def _edited_sentences(source: Source, edit: ArticleEdit) -> set[int]:
    """The sentences of today that did not stand in the version before, word for word; all where there was none."""
    texts = [_normal(source.parse.sentence_text(n)) for n in range(len(source.parse.sentences))]
    if edit.revision is None or edit.revision.status != "modified":
        return set(range(len(texts)))
    parse = edit.revision.old.parse
    left = Counter(_normal(parse.sentence_text(n)) for n in range(len(parse.sentences)))
    out = set()
    for n, text in enumerate(texts):
        left[text] -= 1
        if left[text] < 0:
            out.add(n)
    return out


def _normal(text: str) -> str:
    return " ".join(text.split())


def _list_changes(found: Discrepancy, edits: Mapping[str, ArticleEdit]) -> tuple[FactChange, ...]:
    """The changed and added facts of edited articles whose words the finding quotes."""
    out = []
    for source, edit in edits.items():
        marks = [(e.start, e.end) for e in found.evidence if e.source == source]
        changes = edit.revision.changes if edit.revision and edit.revision.status == "modified" else ()
        out += [
            change
            for change in changes
            if change.kind == found.kind
            and any(e.start < end and start < e.end for e in change.new for start, end in marks)
        ]
    return tuple(out)


# --- where to show it ----------------------------------------------------------------------------


def place_findings(edit: StoryEdit, *, with_untouched: bool) -> Report:
    """The report as annotations and code scanning should show it: the first evidence of a finding is where it stands.

    What the edit touches stands in the file that was edited, at a changed line wherever the text has one: at its own
    words, else at the nearest words that were edited. What it does not touch is left out, or kept off changed lines.
    """
    sources = {source.id: source for source in edit.report.sources}
    edits = {one.source: one for one in edit.edits if one.source}
    placed = [_place_touched(one, sources, edits) for one in edit.touched]
    if with_untouched:
        placed += [_place_apart(found, edits) for found in edit.untouched]
    return replace(edit.report, discrepancies=tuple(placed))


def say_bearing(one: EditedFinding) -> str:
    """What an edit has to do with a finding, in a sentence or two."""
    if one.bearing == "new":
        return "New through this edit."
    if one.bearing == "kept":
        return "It was there before this edit, which changed its sentence."
    return f"This edit changed it; before: {one.before.summary}." if one.before else "This edit changed it."


def _place_touched(one: EditedFinding, sources: Mapping[str, Source], edits: Mapping[str, ArticleEdit]) -> Discrepancy:
    found = one.found
    own = [e for e in found.evidence if e.source in one.sources]
    on_changed = [e for e in own if _lines_meet(edits[e.source], e.line, e.line)]
    first = next(iter(on_changed), None) or _nearest_edited(own[0], sources[own[0].source], edits[own[0].source])
    unedited = "" if on_changed else " These words themselves were not edited."
    reason = f"{say_bearing(one)}{unedited} {found.reason}".strip()
    return replace(found, reason=reason, evidence=_put_first(found.evidence, first or own[0]))


def _place_apart(found: Discrepancy, edits: Mapping[str, ArticleEdit]) -> Discrepancy:
    apart = [e for e in found.evidence if e.source not in edits or not _lines_meet(edits[e.source], e.line, e.line)]
    return replace(found, evidence=_put_first(found.evidence, apart[0])) if apart else found


def _put_first(evidence: Iterable[Evidence], first: Evidence) -> tuple[Evidence, ...]:
    return (first, *(e for e in evidence if e is not first))


def _nearest_edited(evidence: Evidence, source: Source, edit: ArticleEdit) -> Evidence | None:
    """The words of an edited sentence on a changed line that stand nearest to evidence; None where there are none."""
    spans = [
        (start, end)
        for n in sorted(_edited_sentences(source, edit))
        for start, end in _rows(source, *source.parse.sentences[n])
        if _lines_meet(edit, source.article.line_of(start), source.article.line_of(start))
    ]
    if not spans:
        return None
    start, end = min(spans, key=lambda span: (abs(span[0] - evidence.start), span[0]))
    text = source.article.text[start:end]
    return Evidence(source.id, source.parse.sentence_at(start), start, end, text, source.article.line_of(start))


def _rows(source: Source, start: int, end: int) -> Iterable[tuple[int, int]]:
    """A span cut at the ends of lines, without blanks."""
    at = start
    for row in source.article.text[start:end].split("\n"):
        if row.strip():
            first = at + len(row) - len(row.lstrip())
            yield first, at + len(row.rstrip())
        at += len(row) + 1


def _lines_meet(edit: ArticleEdit, first: int, last: int) -> bool:
    return any(first <= end and start <= last for start, end in edit.lines)
