"""Who else says it: articles of a large story that were not compared with all that a finding tells of.

In a large story not every article is compared with every other. One that says what another says has a finding only
with those that it was compared with; but where it was compared with one that says the same, in a sentence that reports
the same, its words belong to the finding too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.findings.agreements import bear_out
from compare.model import Mark, SentenceRef
from compare.values import value_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.model import Fact, Kind, Source, Story

_KINDS: Final = frozenset({"date", "quantity", "name", "role", "place"})
_TOLD_OF_ACTS: Final = frozenset({"date", "quantity"})


class Company:
    """The aligned sentences of a large story, asked who else says what a finding has; nobody in a small one."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._beside: dict[SentenceRef, list[SentenceRef]] = {}
        for pair in story.alignments if story.pairing else ():
            self._beside.setdefault(pair.a, []).append(pair.b)
            self._beside.setdefault(pair.b, []).append(pair.a)

    def find(self, kind: Kind, marks: Mapping[str, Sequence[Mark]]) -> list[Mark]:
        """The marks of further outlets, none of which says what two of those marked say; in order of sources.

        `marks` are by outlet those that a finding of that kind has.
        """
        if kind not in _KINDS or not self._beside:
            return []
        said: dict[str, dict[tuple[str, ...], Mark]] = {}
        for mark in (m for of_outlet in marks.values() for m in of_outlet):
            for key, other in self._same(kind, mark, marks):
                said.setdefault(other.source, {}).setdefault(key, other)
        out = [next(iter(by_key.values())) for by_key in said.values() if len(by_key) == 1]
        place = {source.id: n for n, source in enumerate(self._story.sources)}
        return sorted(out, key=lambda m: place[m.source])

    def _same(
        self, kind: Kind, mark: Mark, known: Mapping[str, Sequence[Mark]]
    ) -> Iterator[tuple[tuple[str, ...], Mark]]:
        """The facts of aligned sentences of other outlets than those known that give what is marked, with its key."""
        source = self._story.source(mark.source)
        for ref, fact in self._facts(source, kind, mark):
            key = value_key(source, fact)
            for beside in self._beside.get(ref, ()):
                if known.get(beside.source):
                    continue
                other = self._story.source(beside.source)
                for there in other.facts_by_sentence[beside.sentence]:
                    if (
                        there.kind == kind
                        and value_key(other, there) == key
                        and (kind not in _TOLD_OF_ACTS or bear_out(source, fact, other, there))
                    ):
                        yield key, Mark(other.id, there.start, there.end, mark.value, mark.said)

    def _facts(self, source: Source, kind: Kind, mark: Mark) -> Iterator[tuple[SentenceRef, Fact]]:
        ref = SentenceRef(source.id, source.parse.sentence_at(mark.start))
        for fact in source.facts_by_sentence[ref.sentence]:
            if fact.kind == kind and fact.start < mark.end and mark.start < fact.end:
                yield ref, fact
