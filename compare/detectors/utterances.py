"""Quotations as utterances: sentences of levelled words, which the rules on quotes and on speakers compare."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compare.model import QuoteValue
from compare.values.quotes import carries_meaning, match_words, read_words, split_sentences

if TYPE_CHECKING:
    from compare.model import Fact, Source

# Half of the words must be common for two utterances to be one, as the labelled stories show.
MIN_RATIO: Final = 0.5


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
        for start, end in split_sentences(source.parse.text, fact.start, fact.end):
            words, spans = read_words(source.parse.text, start, end)
            if words:
                sentence = source.parse.sentence_at(start)
                out.append(Utterance(fact, start, end, words, spans, sentence, fact.value.speaker, fact.value.entity))
    return tuple(out)


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


def is_named(source: Source, entity: int | None) -> bool:
    """Whether an entity is a person with a name."""
    return entity is not None and source.entities[entity].label == "PERSON"
