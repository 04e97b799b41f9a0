"""What an edit did to an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from compare.model.shown import Shown

if TYPE_CHECKING:
    from compare.model.findings import Evidence, Kind, Verdict
    from compare.model.stories import Source


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that two versions of one article do not share: other in value, or in one of them only.

    Evidence has the source ids `a` (the old version) and `b` (the new one); its value is in words.
    """

    status: Literal["changed", "added", "cut"]
    kind: Kind
    old: tuple[Evidence, ...] = ()
    """The first is the one to show; the others are further mentions. Empty when added."""
    new: tuple[Evidence, ...] = ()
    verdict: Verdict | None = None
    """Of a changed fact: can both values be true?"""
    topic: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WordChange:
    """Words of sentences edited together that changed, that no rule read as a fact, and that are no known rewording.

    A side that only lacks words has no spans.
    """

    old_sentences: tuple[int, ...]
    new_sentences: tuple[int, ...]
    old: tuple[tuple[int, int], ...]
    """Code points of the old version's text, in order."""
    new: tuple[tuple[int, int], ...]
    reason: Literal["words", "order"] = "words"
    """`order`: the same words in another part of the sentence, such as "Oslo for Hull" and "Hull for Oslo"."""


@dataclass(frozen=True, repr=False)
class Revision(Shown):
    """What an edit did to an article; sentences are indexes into the parse of their version."""

    version: str
    signature: str
    status: Literal["modified", "added", "deleted"]
    old: Source
    new: Source
    changes: tuple[FactChange, ...] = ()
    """Changed facts first, conflicts before differences; then those added, then those cut, each in order of place."""
    reworded: tuple[tuple[int, int], ...] = ()
    """(old, new) sentences that say the same in other words, each word by a known way of rewording."""
    added: tuple[int, ...] = ()
    """Sentences of the new version that tell something, with no counterpart in the old one."""
    cut: tuple[int, ...] = ()
    moved: tuple[tuple[int, int], ...] = ()
    """(old, new) sentences, word for word the same or nearly so, that stand in another order."""
    unchanged: int = 0
    """How many sentences stand word for word in both, moved ones included."""
    notes: tuple[str, ...] = ()
    unread: tuple[WordChange, ...] = ()
    """Changed words that nobody has read, in order of the new version; the sentence may have changed facts besides."""
