"""Quotations as utterances: sentences of levelled words, which the rules on quotes and on speakers compare."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from compare.english.number_words import ONES
from compare.english.quotations import (
    BRITISH_ENDINGS,
    CONTRACTED_ENDINGS,
    CONTRACTIONS,
    FUNCTION_WORDS,
    PRONOUNS,
)
from compare.model import QuoteValue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Fact, Source

# Half of the words must be common for two utterances to be one, as the labelled stories show.
MIN_RATIO: Final = 0.5

# Longer quotations are compared by their first words only; bounds the quadratic alignment.
MAX_WORDS: Final = 300

_WORD: Final = re.compile(r"\[[^\]\[]{0,80}\]|\w+(?:['’\-]\w+)*", re.UNICODE)
_SENTENCE_END: Final = re.compile(r"[.!?…][\"”'’)]*\s+(?=[\"“'‘(]*[A-Z0-9])")
_ABBREVIATION: Final = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|No|vs|Inc|Co)\.$")

_NUMBERS: Final = {word: str(n) for word, n in ONES.items() if n <= 12}


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence of a quotation."""

    fact: Fact
    start: int
    end: int
    words: tuple[str, ...]
    """Lower case, contractions and spelling levelled."""
    spans: tuple[tuple[int, int], ...]
    """For each of `words` where it stands in the article."""
    sentence: int
    speaker: str
    entity: int | None


def split_utterances(source: Source) -> tuple[Utterance, ...]:
    """The sentences of every quotation of an article, in order."""
    out = []
    for fact in source.facts:
        if fact.kind != "quote" or not isinstance(fact.value, QuoteValue):
            continue
        for start, end in _split(source.parse.text, fact.start, fact.end):
            words, spans = read_words(source.parse.text, start, end)
            if words:
                sentence = source.parse.sentence_at(start)
                out.append(Utterance(fact, start, end, words, spans, sentence, fact.value.speaker, fact.value.entity))
    return tuple(out)


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for match in _SENTENCE_END.finditer(text, start, end):
        if _ABBREVIATION.search(text, max(at, match.start() - 6), match.start() + 1):
            continue
        yield at, match.end()
        at = match.end()
    if at < end:
        yield at, end


def read_words(text: str, start: int, end: int) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
    """Levelled words of a stretch and their spans: contractions written out, spelling American, numbers in digits.

    >>> read_words("It’s our favourite", 0, 18)[0]
    ('it', 'is', 'our', 'favorite')
    """
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    for match in _WORD.finditer(text, start, end):
        for word in _level(match.group()):
            words.append(word)
            spans.append(match.span())
        if len(words) >= MAX_WORDS:
            break
    return tuple(words), tuple(spans)


def _level(raw: str) -> list[str]:
    word = raw.lower().replace("’", "'")
    if word.startswith("["):
        return ["[]"]
    if word in CONTRACTIONS:
        return CONTRACTIONS[word].split()
    for ending, full in CONTRACTED_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return [word[: -len(ending)], full]
    if word in _NUMBERS:
        return [_NUMBERS[word]]
    for british, american in BRITISH_ENDINGS:
        if word.endswith(british) and len(word) > len(british) + 2:
            word = word[: -len(british)] + american
            break
    return [part for part in word.split("-") if part] or [word]


def shared_words(x: Utterance, y: Utterance) -> tuple[float, bool]:
    """Share of the words that stand in both in the same order (0 to 1), and whether one of them carries meaning."""
    if bag_ratio(x, y) < MIN_RATIO:
        return 0.0, False
    blocks = [b for b in match_words(x.words, y.words).get_matching_blocks() if b.size]
    common = [w for b in blocks for w in x.words[b.a : b.a + b.size]]
    return 2 * len(common) / (len(x.words) + len(y.words)), any(map(carries_meaning, common))


def bag_ratio(x: Utterance, y: Utterance) -> float:
    """Share of the words that stand in both in any order, 0 to 1."""
    return 2 * (Counter(x.words) & Counter(y.words)).total() / (len(x.words) + len(y.words))


def carries_meaning(word: str) -> bool:
    """Whether a word means something by itself."""
    return word not in FUNCTION_WORDS and word not in PRONOUNS


def match_words(x: Sequence[str], y: Sequence[str]) -> SequenceMatcher[str]:
    """How the words of two utterances run alike."""
    return SequenceMatcher(None, x, y, autojunk=False)


def is_named(source: Source, entity: int | None) -> bool:
    """Whether an entity is a person with a name."""
    return entity is not None and source.entities[entity].label == "PERSON"
