"""How well two sentences are aligned, beside the others of their articles, and where they stand, as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from compare.model import SentenceRef, Story

TOP_SENTENCES: Final = 3
"""The headline and the lede."""


class AlignmentFeatures:
    """The features of pairs of sentences of one story; every one is symmetric."""

    def __init__(self, story: Story) -> None:
        self._lengths = {source.id: len(source.parse.sentences) for source in story.sources}
        self._strict = {(p.a, p.b) for p in story.alignments}
        self._best: dict[tuple[SentenceRef, str], float] = {}
        for (a, b), score in story.scores.items():
            for key in ((a, b.source), (b, a.source)):
                self._best[key] = max(score, self._best.get(key, 0.0))

    def of(self, a: SentenceRef, b: SentenceRef, aligned: float) -> dict[str, float]:
        """By name; `aligned` is the score of the two."""
        places = [ref.sentence / self._lengths[ref.source] for ref in (a, b)]
        return {
            "aligned": aligned,
            "strictly aligned": float((a, b) in self._strict),
            "behind the best alignment": self.behind(a, b, aligned)[1],
            "apart in the article": abs(places[0] - places[1]),
            "both at the top": float(max(a.sentence, b.sentence) < TOP_SENTENCES),
        }

    def behind(self, a: SentenceRef, b: SentenceRef, aligned: float) -> tuple[float, float]:
        """How far the score stays behind the best that either sentence has with the other's article, the less first."""
        sides = ((a, b.source), (b, a.source))
        less, more = sorted(self._best.get(side, aligned) - aligned for side in sides)
        return less, more
