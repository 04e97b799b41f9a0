"""The interpreter of the grammars of amounts: rows of (name, words around a number, what they make of it, guard).

A grammar is a table of rows, tried in order; the first that fits decides. Its words stand in a small notation:

- `#` is the number, whose place is known before any row is tried; without it the words begin at that place.
- `a|b` is one word or the other, `<QUAKES>` any of a list of `compare.english.quantities`, `*` any word at all.
- `word?` may be left out; `+-` must stand right behind what is before it, without a blank.
- `[` and `]` hold what becomes the span; without them it is the number alone.
- `<END>` is the end of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

from compare.english import quantities as lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compare.facts.quantities.passages import Passage

Subject = TypeVar("Subject")
"""What a guard is asked about: the numeral, or the place of a word."""

_ANY: Final = frozenset({"*"})


# Named tuples, not dataclasses, here and in the readers: a class is made at a seventh of the cost.
class Pattern(NamedTuple):
    """Words on both sides of a number; the lists beside each other are of one length."""

    before: tuple[frozenset[str], ...]
    """From the number outwards."""
    after: tuple[frozenset[str], ...]
    glued: tuple[bool, ...]
    """Of the words after the number: must no blank stand before it?"""
    opens: int
    """How many words before the number belong to the span."""
    closes: int

    def match(self, passage: Passage, first: int, last: int) -> tuple[int, int] | None:
        """The span in lexemes, when the words around `[first, last)` fit."""
        lex = passage.lex
        for k, wanted in enumerate(self.before, start=1):
            if first < k or (lex[first - k].lower not in wanted and wanted is not _ANY):
                return None
        count = len(lex)
        for k, wanted in enumerate(self.after, start=last):
            word = lex[k].lower if k < count else ""
            if (word not in wanted and wanted is not _ANY) or (self.glued[k - last] and lex[k].gap):
                return None
        return first - self.opens, last + self.closes


class Row(NamedTuple, Generic[Subject]):
    """One production of a grammar."""

    name: str
    """What it reads, or for a veto why nothing is read; distinct within its table."""
    patterns: tuple[Pattern, ...]
    gives: str
    """What the table's readers make of it; '' for a veto."""
    guard: Callable[[Passage, Subject], bool] | None = None


def row(
    name: str, words: str, gives: str = "", guard: Callable[[Passage, Subject], bool] | None = None
) -> Row[Subject]:
    """A production from its words in the notation above; a veto when it gives nothing.

    >>> row("strength", "magnitude of|at [#]", "magnitude").patterns[0].before == ({"of", "at"}, {"magnitude"})
    True
    """
    return Row(name, tuple(_compile(words)), gives, guard)


def first_row(
    rows: tuple[Row[Subject], ...], passage: Passage, subject: Subject, first: int, last: int
) -> tuple[Row[Subject], int, int] | None:
    """The first row that fits the words around lexemes `[first, last)`, and its span."""
    for found in rows:
        for pattern in found.patterns:
            span = pattern.match(passage, first, last)
            if span is not None and (found.guard is None or found.guard(passage, subject)):
                return found, *span
    return None


def _compile(words: str) -> Iterator[Pattern]:
    for parts in _expand(words.replace("[", "[ ").replace("]", " ]").split()):
        plain = [part for part in parts if part not in {"[", "]"}]
        number = plain.index("#") if "#" in plain else 0
        before, after = plain[:number], plain[number + ("#" in plain) :]
        opens = number - parts.index("[") if "[" in parts else 0
        closes = len(after) - (len(parts) - 1 - parts.index("]")) if "]" in parts else 0
        yield Pattern(
            before=tuple(_wanted(part) for part in reversed(before)),
            after=tuple(_wanted(part.removeprefix("+") if len(part) > 1 else part) for part in after),
            glued=tuple(part.startswith("+") and len(part) > 1 for part in after),
            opens=opens,
            closes=closes,
        )


def _expand(parts: list[str]) -> Iterator[list[str]]:
    """Every way to take or leave the words that may be left out, the longest first."""
    for n, part in enumerate(parts):
        if part.endswith("?"):
            yield from _expand([*parts[:n], part[:-1], *parts[n + 1 :]])
            yield from _expand([*parts[:n], *parts[n + 1 :]])
            return
    yield parts


def _wanted(part: str) -> frozenset[str]:
    if part == "*":
        return _ANY
    found: set[str] = set()
    for word in part.split("|"):
        if word == "<END>":
            found.add("")
        elif word.startswith("<"):
            found.update(getattr(lexicon, word.strip("<>")))
        else:
            found.add(word)
    return frozenset(found)
