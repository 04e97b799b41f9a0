"""Modifiers of an amount, before it ("at least 12", "just over 40") and after it ("12 or more", "40-plus")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from compare.english import quantities as lexicon

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.facts.quantities.passages import Passage

Phrases = tuple[tuple[tuple[str, ...], str], ...]
"""Phrases as words, each with its modifier."""


def _phrases(table: dict[str, str], key: int) -> dict[str, Phrases]:
    """The phrases of a table by their first (0) or last (-1) word, longest first."""
    pairs = [(tuple(p.strip().split()), modifier) for modifier, row in table.items() for p in row.split(";")]
    out: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, modifier in sorted(pairs, key=lambda pair: -len(pair[0])):
        out.setdefault(words[key], []).append((words, modifier))
    return {word: tuple(found) for word, found in out.items()}


_BY_LAST: Final = _phrases(lexicon.MODIFIERS_BEFORE, -1)
_BY_FIRST: Final = _phrases(lexicon.MODIFIERS_AFTER, 0)
_STRONG: Final = frozenset({"at least", "more than", "up to", "less than", "nearly"})
"""They outdo a modifier between them and the number: "at least some 50"."""
_WHERE: Final = frozenset("under over above below near beyond".split())
"""Words that modify a number only right before it."""


class _Seen(NamedTuple):
    """A phrase before a number that may modify it."""

    passage: Passage
    first: int
    number: int
    value: float | None
    duration: bool

    def before(self, words: frozenset[str]) -> bool:
        return self.passage.word(self.first - 1) in words

    def spans(self) -> bool:
        return self.passage.word(self.number + 1) in lexicon.SPANS and (self.value or 0) < 20


VETOES: Final[dict[str, tuple[tuple[str, Callable[[_Seen], bool]], ...]]] = {
    "over": (
        ("over so long: how long it took", lambda s: s.duration and not (s.value is not None and s.value >= 20)),
        ("over four nights: how long it took", _Seen.spans),
    ),
    "about": (("talk about 12: what they talked of", lambda s: s.before(lexicon.WORDS_WITH_ABOUT)),),
    **dict.fromkeys(
        ("near", "beyond", "under"), (("from near 12: where it came from", lambda s: s.before(lexicon.BEFORE_A_PLACE)),)
    ),
    "below": (("feet below 12: how deep it is", lambda s: s.before(lexicon.DEPTHS)),),
    **dict.fromkeys(("top", "tops"), (("the top 12: the best of them", lambda s: not s.passage.is_verb(s.first)),)),
    "within": (("within what is no time: where it is", lambda s: not s.duration),),
}
"""Words that modify no number here, each with the reasons by name."""


def modifier_before(passage: Passage, start: int, value: float | None, *, duration: bool) -> tuple[str, int]:
    """The modifier that ends right before lexeme `start`, and where it begins."""
    at, found = start, ""
    for _ in range(2):
        hit = _one_modifier(passage, at, value, duration=duration)
        if hit is None:
            break
        modifier, first = hit
        if found and passage.word(first) in _WHERE and first + 1 == at:
            break  # "under up to two metres of snow": where it lies
        if not found or modifier in _STRONG:
            found = modifier
        at = first
    return found, at


def _one_modifier(passage: Passage, at: int, value: float | None, *, duration: bool) -> tuple[str, int] | None:
    if not passage.near(at):
        return None
    lex, k = passage.lex, at - 1
    if lex[k].lower == "the" and passage.near(k):
        k -= 1
        if lex[k].lower != "than":
            return None
    for words, modifier in _BY_LAST.get(lex[k].lower, ()):
        first = k - len(words) + 1
        if first < 0 or not all(lex[first + j].lower == w for j, w in enumerate(words)):
            continue
        if any(lex[j].gap != 1 and lex[j].kind == lex[j - 1].kind == "word" for j in range(first + 1, at)):
            continue
        if passage.glued(first) and lex[first - 1].text == "-":
            continue  # "a 5-under 67"
        vetoes = VETOES.get(words[0], ()) if len(words) == 1 else ()
        if vetoes:
            seen = _Seen(passage, first, at, value, duration)
            if any(holds(seen) for _, holds in vetoes):
                return None
        return modifier, first
    return None


def modifier_after(passage: Passage, end: int, number_end: int) -> tuple[str, int]:
    """A modifier right of the number or of its unit ("12 or more"), and where the quantity ends then."""
    for at in (number_end,) if number_end == end else (number_end, end):
        for words, modifier in _BY_FIRST.get(passage.word(at), ()):
            if not passage.has(at, words) or (words[0] in {"-", "+"} and not passage.glued(at)):
                continue
            if words == ("at", "least") and at != end:
                continue
            if words == ("plus",) and passage.near(at + 1) and passage.lex[at + 1].kind == "number":
                continue  # a sum
            if words in {("and", "up"), ("and", "over")} and not _of_age(passage, end):
                continue
            return modifier, max(end, at + len(words)) if at == end else end
    return "", end


def _of_age(passage: Passage, end: int) -> bool:
    return any("age" in word for word in passage.around(end, back=8, ahead=2))
