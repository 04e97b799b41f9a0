"""An article's words and sentences."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Token:
    """One token of the parse; `head` is a token index (its own at a root), `ent` '' outside entities.

    Tags are spaCy's English ones: `pos` universal, `tag` Penn Treebank, `dep` ClearNLP,
    `ent` OntoNotes labels; `ent_begins` is true on the first token of an entity.
    """

    i: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    sentence: int
    ent: str = ""
    ent_begins: bool = False

    @property
    def lower(self) -> str:
        return self.text.lower()


@dataclass(frozen=True)
class Parse:
    """A parsed article text. `sentences` tile the text but for blanks between them."""

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]
    """Character spans, in order."""
    sentence_tokens: tuple[tuple[int, int], ...]
    """For each sentence its half-open token range."""
    model: str = ""
    """Name and version of the pipeline that made it."""
    cut_sentences: int = 0
    """How many sentences were too long to be read as one, and were cut into pieces."""

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each token the indices of its direct dependents, in order of the text."""
        out: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                out[token.head].append(token.i)
        return tuple(tuple(c) for c in out)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(t.start for t in self.tokens)

    @cached_property
    def _sentence_starts(self) -> tuple[int, ...]:
        return tuple(s for s, _ in self.sentences)

    def subtree(self, i: int) -> tuple[int, ...]:
        """Token `i` and everything below it, sorted."""
        out, todo = [], [i]
        while todo:
            at = todo.pop()
            out.append(at)
            todo.extend(self.children[at])
        return tuple(sorted(out))

    def ancestors(self, i: int) -> Iterator[int]:
        """The heads above token `i`, nearest first."""
        while self.tokens[i].head != i:
            i = self.tokens[i].head
            yield i

    def verb_above(self, i: int, *, steps: int = 3) -> Token | None:
        """The nearest verb that token `i` hangs on, so many steps up at most: from a weekday over "on" to "said"."""
        above = (self.tokens[k] for k in islice(self.ancestors(i), steps))
        return next((t for t in above if t.pos in {"VERB", "AUX"}), None)

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that holds (or last began before) a character offset."""
        return max(bisect_right(self._sentence_starts, offset) - 1, 0)

    def tokens_between(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that overlap a character span."""
        first = bisect_left(self._starts, start)
        if first > 0 and self.tokens[first - 1].end > start:
            first -= 1
        last = bisect_left(self._starts, end)
        return self.tokens[first:last]

    def sentence_text(self, sentence: int) -> str:
        start, end = self.sentences[sentence]
        return self.text[start:end]
