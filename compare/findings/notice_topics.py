"""Notices and the changes of the version they came with -> which notice speaks of which change.

A notice speaks of a change when it names the old or the new value, of the same thing. One that names no changed value
speaks of those with whose topic it shares words: "misspelled the name of the driver". A notice on something else speaks
of none, and the change stays a silent one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compare.english.corrections import CUES, NO_TOPIC
from compare.english.number_words import ONES, TENS
from compare.english.stop_words import STOP_WORDS
from compare.model.histories import NOTICE_SORTS
from compare.wording import differing_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.model import Evidence, FactChange, Source
    from compare.model.histories import Edit, Notice


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


_WORD: Final = re.compile(r"[$€£¥]?\w+(?:[.,:/-]\w+)*")
_SHARED: Final = 2
"""Words of its topic that a notice without a value shares with a change (set by hand)."""
_CUES: Final = {kind: frozenset(map(_singular, words)) for kind, words in CUES.items()}
_NUMBERS: Final = {word: str(n) for word, n in (ONES | TENS).items()}


def choose_notices(
    edits: Sequence[Edit], notices: Mapping[str, Sequence[Notice]]
) -> dict[tuple[str, int], tuple[str, Notice]]:
    """For each change, by the id of its new version and its place in the revision, the notice that speaks of it.

    The notice comes with the id of the version in which it was new. One that speaks of no change of that version may
    have come late: it is held against the values changed before, the last first. Corrections come before
    clarifications, and these before updates; changes without a notice are left out.
    """
    out: dict[tuple[str, int], tuple[str, Notice]] = {}
    late: list[tuple[int, Notice]] = []
    for at, edit in enumerate(edits):
        for notice in sorted(notices.get(edit.new, ()), key=lambda notice: NOTICE_SORTS.index(notice.sort)):
            found = _list_named(notice, edit) or _list_alike(notice, edit)
            for n in found:
                out.setdefault((edit.new, n), (edit.new, notice))
            if not found:
                late.append((at, notice))
    for at, notice in late:
        before, version = at, edits[at].new
        # The edits of one article follow on each other.
        while before and edits[before - 1].new == edits[before].old:
            before -= 1
            if named := _list_named(notice, edits[before]):
                for n in named:
                    out.setdefault((edits[before].new, n), (version, notice))
                break
    return out


def _list_named(notice: Notice, edit: Edit) -> list[int]:
    return [n for n, c in enumerate(edit.revision.changes) if c.status == "changed" and _names_value(notice, edit, c)]


def _list_alike(notice: Notice, edit: Edit) -> list[int]:
    return [n for n, c in enumerate(edit.revision.changes) if c.status == "changed" and _shares_topic(notice, edit, c)]


def _names_value(notice: Notice, edit: Edit, change: FactChange) -> bool:
    """Whether a notice has the words by which the two values differ, and is about the same thing."""
    told, every = _fold_words(notice.text), _fold_words(notice.text, keep_stop_words=True)
    sides = _telling_words(change.old[0], change.new[0])
    named = [bool(words) and words <= every for words in sides]
    if not any(named):
        return False
    return all(named) or bool(every & _CUES.get(change.kind, frozenset())) or bool(told & _topic_words(edit, change))


def _shares_topic(notice: Notice, edit: Edit, change: FactChange) -> bool:
    told, every = _fold_words(notice.text), _fold_words(notice.text, keep_stop_words=True)
    shared = len(told & _topic_words(edit, change))
    if every & _CUES.get(change.kind, frozenset()):
        return shared >= 1
    others = frozenset().union(*(cues for kind, cues in _CUES.items() if kind != change.kind))
    return shared >= _SHARED and not every & others


def _telling_words(old: Evidence, new: Evidence) -> tuple[frozenset[str], frozenset[str]]:
    """What each value has that the other lacks: of "Ines Odaya" and "Ines Oduya" the surnames."""
    texts = old.text, new.text
    spans = differing_words(*texts)
    return tuple(  # type: ignore[return-value]  # of two
        frozenset(w for start, end in held for w in _fold_words(text[start:end], keep_stop_words=True))
        for text, held in zip(texts, spans, strict=True)
    )


def _topic_words(edit: Edit, change: FactChange) -> frozenset[str]:
    """The words of the sentences that the change stands in, without the values."""
    sides = (edit.revision.old, change.old[0]), (edit.revision.new, change.new[0])
    values = frozenset(w for _, e in sides for w in _fold_words(e.text))
    return frozenset(w for source, e in sides for w in _fold_words(_sentence(source, e))) - values


def _sentence(source: Source, evidence: Evidence) -> str:
    return source.parse.sentence_text(evidence.sentence) if evidence.sentence < len(source.parse.sentences) else ""


def _fold_words(text: str, *, keep_stop_words: bool = False) -> frozenset[str]:
    """Words as they are compared: lower case, without a plural s, numbers as digits; none that all notices have."""
    words = (match[0].casefold() for match in _WORD.finditer(text.replace("’", "'")))
    folded = {_NUMBERS.get(w, w) for w in words}
    if keep_stop_words:
        return frozenset(_singular(w) for w in folded)
    return frozenset(_singular(w) for w in folded if w not in STOP_WORDS and w not in NO_TOPIC and len(w) > 1)
