"""What an edit did to an article, in the words and passages that every format of a revision shares; plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.reporters.excerpts import TITLE_CHARS, count_noun
from compare.reporters.passages import Passage, merge_marks, place_of_sentence, sentence_passage
from compare.reporters.sayings import place_of, say_evidence
from compare.wording import clean_text, differing_words, list_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from compare.model import Evidence, FactChange, Revision, Source, WordChange

UNREAD = {"words": "changed words, not read as a fact", "order": "same words in another order, not read as a fact"}


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


def say_rest(revision: Revision) -> str:
    """What else became of the sentences: `14 as they were (2 of them moved), 3 reworded`."""
    kept = count_noun(revision.unchanged, "sentence")
    said = [f"{kept} as {'it was' if revision.unchanged == 1 else 'they were'}"]
    if revision.reworded:
        said.append(f"{len({new for _, new in revision.reworded})} reworded")
    if revision.moved:
        said.append(f"{len(revision.moved)} moved")
    return ", ".join(said)


# --- quotations ----------------------------------------------------------------------------------


def quote_first(source: Source, evidence: Sequence[Evidence]) -> tuple[str, Passage]:
    """Place and sentence of the first mark, with every mark that stands in it."""
    first = evidence[0]
    marks = [(e.start, e.end) for e in evidence if e.sentence == first.sentence]
    return place_of(first), sentence_passage(source, first.sentence, marks)


def say_mentions(revision: Revision, change: FactChange) -> str:
    """Where else the change shows: `before also in line 3`, '' where what is quoted is all."""
    held = []
    for source, evidence in ((revision.old, change.old), (revision.new, change.new)):
        sentences = sorted({e.sentence for e in evidence} - {evidence[0].sentence})
        held.append(list_words([f"line {place_of_sentence(source, n)}" for n in sentences[:8]]) if sentences else "")
    said = zip(("before", "after"), held, strict=True)
    return "; ".join(f"{name} also in {lines}" for name, lines in said if lines)


def list_reworded(revision: Revision) -> Iterator[list[tuple[str, Passage]]]:
    """Place and sentence before and after, differing words marked, for each sentence that says the same."""
    sources = revision.old, revision.new
    for pair in revision.reworded:
        texts = [source.parse.sentence_text(n) for source, n in zip(sources, pair, strict=True)]
        marks = differing_words(*texts)
        passages = [Passage(text, tuple(merge_marks(text, held))) for text, held in zip(texts, marks, strict=True)]
        yield list(zip(map(place_of_sentence, sources, pair), passages, strict=True))


def quote_unread(revision: Revision, edit: WordChange) -> tuple[list[tuple[str, Passage]], list[tuple[str, Passage]]]:
    """Place and sentence, changed words marked, for each sentence of both versions."""
    sides = (revision.old, edit.old_sentences, edit.old), (revision.new, edit.new_sentences, edit.new)
    before, after = (
        [(place_of_sentence(source, n), sentence_passage(source, n, _within(source, n, spans))) for n in sentences]
        for source, sentences, spans in sides
    )
    return before, after


def list_unread(revision: Revision) -> Iterator[tuple[str, list[WordChange]]]:
    """The edits that no rule has read, under what they are; nothing where there is none."""
    for reason, heading in UNREAD.items():
        if edits := [edit for edit in revision.unread if edit.reason == reason]:
            yield heading, edits


def _within(source: Source, sentence: int, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    first, last = source.parse.sentences[sentence]
    return [(max(start, first), min(end, last)) for start, end in spans if start < last and first < end]


def say_values(change: FactChange) -> str:
    """How the two sides were read, where that tells more than the words."""
    sayings = [say_evidence(e, change.kind, limit=TITLE_CHARS) for e in (*change.old[:1], *change.new[:1])]
    return " / ".join(str(s) for s in sayings) if any(s.reading for s in sayings) else ""


def list_by_sentence(revision: Revision, status: str) -> list[tuple[str, Passage, list[FactChange]]]:
    """The sentences that only one version has, and edited ones with a fact more or less.

    Each is its place, the sentence with its facts marked, and these facts.
    """
    side = 1 if status == "added" else 0
    source = (revision.old, revision.new)[side]
    out: dict[int, list[FactChange]] = {n: [] for n in (revision.cut, revision.added)[side]}
    for change in revision.changes:
        if change.status == status:
            out.setdefault((change.old, change.new)[side][0].sentence, []).append(change)
    marks = {n: [(e.start, e.end) for c in changes for e in (*c.old, *c.new)] for n, changes in out.items()}
    return [(place_of_sentence(source, n), sentence_passage(source, n, marks[n]), out[n]) for n in sorted(out)]


def tell_facts(changes: Sequence[FactChange], shown: Callable[[str], str] = str) -> list[str]:
    """The facts of a sentence on one line: `date 2 a.m. → 12 March 2024, 02:00 · name “Sandrey”`."""
    told = [f"{c.kind} {shown(str(say_evidence(e, c.kind)))}" for c in changes for e in (*c.old[:1], *c.new[:1])]
    return [" · ".join(told)] if told else []


def tell_moves(revision: Revision) -> list[str]:
    """Where sentences moved, on one line, the first eight: `line 12 → 10 and line 12 → 10`."""
    if not revision.moved:
        return []
    moves = [
        f"line {place_of_sentence(revision.old, old)} → {place_of_sentence(revision.new, new)}"
        for old, new in revision.moved
    ]
    more = len(moves) - 8
    return [list_words(moves[:8] + ([f"{more} more"] if more > 0 else []))]
