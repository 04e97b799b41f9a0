"""Quotations: whether two are the same words of one utterance, a part of it, or other words, and how they are said."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from compare.english.number_words import ONES
from compare.english.quotations import (
    BRITISH_ENDINGS,
    CONTRACTED_ENDINGS,
    CONTRACTIONS,
    FILLERS,
    FUNCTION_WORDS,
    NEGATED_WORDS,
    PRONOUNS,
)
from compare.wording import split_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.model import QuoteValue
    from compare.values.relations import Relation

# Of the shorter sentence. With less in common, and no two words that carry meaning, two are no one utterance: of 27
# labelled pairs that are, one has less.
MIN_SHARED: Final = 0.4
MIN_COMMON: Final = 2
MAX_WORDS: Final = 300
"""Longer quotations are compared by their first words only; bounds the quadratic alignment."""

_WORD: Final = re.compile(r"\[[^\]\[]{0,80}\]|\w+(?:['’\-]\w+)*|…|\.\s?\.\s?\.", re.UNICODE)
_SENTENCE_END: Final = re.compile(r"[.!?…][\"”'’)]*\s+(?=[\"“'‘(]*[A-Z0-9])")
_ABBREVIATION: Final = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|No|vs|Inc|Co)\.$")
_NUMBERS: Final = {word: str(n) for word, n in ONES.items() if n <= 12}
_GAP: Final = "[]"
"""Stands for what a writer left out or put in."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How two quotations stand to each other, and what they have in common."""

    relation: Relation
    shared: float = 0.0
    """Share of the words of the shorter of the two likest sentences that stand in the other, in order; 0 to 1."""
    carries: bool = False
    """Does one of these words carry meaning?"""


def relation(x: QuoteValue, y: QuoteValue) -> Relation:
    """How two quotations stand to each other, where both may be of one utterance; symmetric.

    They agree when the words of one, or of each of its sentences, stand in the other, spelling, contractions, fillers
    and words in brackets aside. When they are alike and only articles and the like differ, they differ; when a word
    that carries meaning does, it is a conflict. With hardly a word in common they are incomparable.
    """
    return compare_wordings(x, y).relation


def compare_wordings(x: QuoteValue, y: QuoteValue) -> Wording:
    """The relation of two quotations with what it rests on."""
    return _compare(*sorted((x.words, y.words)))


def say(value: QuoteValue) -> str:
    """Who said it."""
    return f"said by {value.speaker}" if value.speaker else "speaker unknown"


def key(value: QuoteValue) -> tuple[str, ...]:
    """What two quotations share that are one and the same: the words without marks."""
    return ("quote", *split_letters(value.words))


def level(words: str) -> tuple[str, ...]:
    """The words as compared: lower case, contractions written out, spelling American, small numbers in digits.

    >>> level("It’s our favourite")
    ('it', 'is', 'our', 'favorite')
    """
    return read_words(words, 0, len(words))[0]


def read_words(text: str, start: int, end: int) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
    """The words of a stretch of text as compared (`level`), and for each where it stands."""
    out: list[str] = []
    spans: list[tuple[int, int]] = []
    for match in _WORD.finditer(text, start, end):
        for word in _level(match.group()):
            out.append(word)
            spans.append(match.span())
        if len(out) >= MAX_WORDS:
            break
    return tuple(out), tuple(spans)


def split_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of the sentences of a quotation, in order."""
    at = start
    for match in _SENTENCE_END.finditer(text, start, end):
        if _ABBREVIATION.search(text, max(at, match.start() - 6), match.start() + 1):
            continue
        yield at, match.end()
        at = match.end()
    if at < end:
        yield at, end


def find_edits(x: tuple[str, ...], y: tuple[str, ...]) -> list[tuple[int, int, int, int]]:
    """What makes one levelled sentence the other: begin and end of what goes in `x`, and of what comes in `y`.

    What only one quotes before the other begins, or after it ends, is a choice of words, not a change of them. Changes
    that change nothing are left out: an ellipsis, words in brackets, a filler, a compound written apart.
    """
    found = [o for o in match_words(x, y).get_opcodes() if o[0] != "equal"]
    if found and found[0][0] != "replace" and (found[0][1], found[0][3]) == (0, 0):
        found = found[1:]
    if found and found[-1][0] != "replace" and (found[-1][2], found[-1][4]) == (len(x), len(y)):
        found = found[:-1]
    return [(a, b, c, d) for _, a, b, c, d in found if not _is_idle(x[a:b], y[c:d])]


def match_words(x: Sequence[str], y: Sequence[str]) -> SequenceMatcher[str]:
    """How the words of two sentences run alike."""
    return SequenceMatcher(None, x, y, autojunk=False)


def carries_meaning(word: str) -> bool:
    """Whether a word means something by itself."""
    return word not in FUNCTION_WORDS and word not in PRONOUNS and word != _GAP


def is_grave(words: Iterable[str]) -> bool:
    """Whether one of the words that differ is more than an article or the like."""
    return any(word not in FUNCTION_WORDS for word in words)


def is_within(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether the words stand in one run in the others, fillers and gaps aside."""
    return f" {_plain(words)} " in f" {_plain(others)} "


def _level(raw: str) -> list[str]:
    word = raw.lower().replace("’", "'")
    if word.startswith(("[", "…", ".")):
        return [_GAP]
    if word in CONTRACTIONS:
        return CONTRACTIONS[word].split()
    for ending, full in CONTRACTED_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return [word[: -len(ending)], full]
    if word in NEGATED_WORDS:
        return NEGATED_WORDS[word].split()
    if word in _NUMBERS:
        return [_NUMBERS[word]]
    for british, american in BRITISH_ENDINGS:
        if word.endswith(british) and len(word) > len(british) + 2:
            word = word[: -len(british)] + american
            break
    return [part.removesuffix("'s") for part in word.split("-") if part] or [word]


# --- comparing -----------------------------------------------------------------------------------


@functools.lru_cache(maxsize=4096)
def _compare(x: str, y: str) -> Wording:
    xs, ys = tuple(_sentences(x)), tuple(_sentences(y))
    if split_letters(x) == split_letters(y):
        return Wording("agree", 1.0, carries=bool(xs))
    if not xs or not ys:
        return Wording("incomparable")
    if _all_within(xs, level(y)) or _all_within(ys, level(x)):
        return Wording("agree", 1.0, carries=True)
    found = [_compare_sentences(a, b) for a in xs for b in ys]
    comparable = [w for w in found if w.relation != "incomparable"]
    if not comparable:
        return max(found, key=lambda w: w.shared)
    # The likest two sentences are one; of those that agree already nothing is to be said.
    unlike = [w for w in comparable if w.relation != "agree"]
    return max(unlike or comparable, key=lambda w: (w.shared, w.carries))


def _sentences(words: str) -> Iterator[tuple[str, ...]]:
    for start, end in split_sentences(words, 0, len(words)):
        if levelled := read_words(words, start, end)[0]:
            yield levelled


def _all_within(few: tuple[tuple[str, ...], ...], many: tuple[str, ...]) -> bool:
    return all(is_within(sentence, many) for sentence in few)


def _plain(words: tuple[str, ...]) -> str:
    return " ".join(w for w in words if w not in FILLERS and w != _GAP)


def _compare_sentences(x: tuple[str, ...], y: tuple[str, ...]) -> Wording:
    if is_within(x, y) or is_within(y, x):
        return Wording("agree", 1.0, carries=True)
    common = [w for b in match_words(x, y).get_matching_blocks() for w in x[b.a : b.a + b.size]]
    shared = round(len(common) / min(len(x), len(y)), 3)
    carries = any(map(carries_meaning, common))
    if len(common) < MIN_COMMON or (shared < MIN_SHARED and sum(map(carries_meaning, common)) < MIN_COMMON):
        return Wording("incomparable", shared, carries)
    edits = find_edits(x, y)
    if not edits:
        return Wording("agree", shared, carries)
    grave = is_grave(w for a, b, c, d in edits for w in (*x[a:b], *y[c:d]))
    return Wording("conflict" if grave else "differs", shared, carries)


def _is_idle(gone: tuple[str, ...], come: tuple[str, ...]) -> bool:
    """Whether a change changes nothing: an ellipsis, words in brackets, a filler, a compound written apart."""
    if _GAP in gone or _GAP in come:
        return True
    if not gone or not come:
        return all(w in FILLERS for w in (*gone, *come))
    return "".join(gone) == "".join(come)
