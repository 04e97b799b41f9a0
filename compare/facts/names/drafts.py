"""Names while they are read: runs of words, and the people and things they are drafts of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

LISTS: Final = "names.json"
"""The data file of the word lists."""


@dataclass
class Run:
    """A name as it stands: token range without title, and the title's range before it."""

    first: int
    last: int
    title: tuple[int, int]
    sentence: int
    label: str = ""
    sure: bool = False
    """True when it was labelled on better grounds than spaCy's label."""
    entity: int = -1
    generation: str = ""
    """"jr", "sr", "iii" … where the name ends so."""


@dataclass
class Draft:
    """A person or thing: the fullest form of the name, and the mentions found so far."""

    name: tuple[str, ...]
    label: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    gender: str = ""
    sure: bool = False
    generation: str = ""


@dataclass
class Register:
    """Drafts, and where to find them by any word of their names: long articles stay linear."""

    drafts: list[Draft] = field(default_factory=list)
    by_word: dict[str, list[int]] = field(default_factory=dict)

    def enter(self, n: int) -> None:
        """Makes a draft findable by the words of its present name and by the halves of its double names."""
        for word in self.drafts[n].name:
            for part in {word, *word.split("-")}:
                known = self.by_word.setdefault(part, [])
                if n not in known[-8:]:
                    known.append(n)

    def sharing(self, key: Iterable[str]) -> list[tuple[int, Draft]]:
        """Drafts that share a word with the key, in order of first mention."""
        found = sorted({n for word in key for n in self.by_word.get(word, ())})
        return [(n, self.drafts[n]) for n in found]
