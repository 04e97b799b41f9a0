"""A sentence taken out of its article -> what to read for its pronouns and dateline, and whether it is understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.clauses.references import find_referents, list_unknown
from compare.english.headings import BARE, POINTERS, POINTING_ADVERBS, SELVES, VAGUE_SUBJECTS
from compare.facts.datelines import count_place_tokens
from compare.language.lexicons import words
from compare.model import QuantityValue, QuoteValue

if TYPE_CHECKING:
    from compare.model import Fact, Source, Token

    Edit = tuple[int, int, str]

_TELLING: Final = frozenset({"quantity", "date", "name", "place", "role", "quote"})
"""Facts that an editor can check."""
_CONTENT: Final = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"})
_FEWEST: Final = 7
"""Content words of a sentence that is listed though it has nothing that can be checked."""
_SPANS: Final = frozenset("time day night morning afternoon evening week weekend month year decade".split())
"""Of "this week" and "those days" the report tells the date."""
_SMALL: Final = 3
"""Lower counts stand in any sentence ("one of them")."""
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OPENING: Final = frozenset("“\"‘'«")
_PRESENT: Final = SELVES | frozenset("you your yours yourself yourselves".split())
"""Whoever speaks and is spoken to: in a quotation they need no name."""


def make_edits(source: Source, sentence: int) -> tuple[Edit, ...]:
    """What to read for spans of a sentence that stands alone, in order of the text.

    Datelines go; a pronoun whose person or thing the article names gives way to it, in brackets; a quotation without
    its speaker is followed by the name.
    """
    first, last = source.parse.sentence_tokens[sentence]
    tokens = source.parse.tokens
    begin = first + count_place_tokens(tokens[first:last])
    edits: list[Edit] = []
    if begin > first:
        edits.append((tokens[first].start, tokens[begin].start if begin < last else tokens[last - 1].end, ""))
    for i, name in find_referents(source, range(begin, last)).items():
        edits.append((tokens[i].start, tokens[i].end, name if name.startswith("[") else f"[{name}]"))
    speaker = _missing_speaker(source, sentence)
    if speaker:
        end = source.parse.sentences[sentence][1]
        edits.append((end, end, f" [{speaker}]"))
    return tuple(edits)


def is_understood(source: Source, sentence: int) -> bool:
    """Whether a sentence, with its edits, leaves nobody and nothing that it speaks of unnamed."""
    first, last = source.parse.sentence_tokens[sentence]
    tokens = source.parse.tokens
    if any(_points_back(source, t) for t in tokens[first:last]):
        return False
    text = source.parse.sentence_text(sentence).strip()
    is_cut_off = text.count("“") != text.count("”") or text.count('"') % 2 == 1
    if is_cut_off or (_is_bare_quotation(source, sentence) and not _missing_speaker(source, sentence)):
        return False
    unknown = (tokens[i] for i in list_unknown(source, range(first, last)))
    return not any(_is_leading(t) and not (_is_quoted(source, t) and t.lower in _PRESENT) for t in unknown)


def is_worth_listing(source: Source, sentence: int) -> bool:
    """Whether an editor can do something with a sentence: no headline, no question of the writer's, no mere remark."""
    if sentence == 0 and source.article.title:
        return False
    first, last = source.parse.sentence_tokens[sentence]
    tokens = source.parse.tokens[first:last]
    text = source.parse.sentence_text(sentence).strip()
    is_question = text.endswith("?") and text[:1] not in _OPENING
    is_whole = any(t.tag in _FINITE or (t.dep == "ROOT" and t.pos == "VERB") for t in tokens)
    is_note = text.startswith("(") and text.endswith(")")
    if is_question or is_note or not is_whole or not any(_tells(t) for t in tokens):
        return False
    if not is_understood(source, sentence):
        return False
    if any(f.kind in _TELLING and _is_telling(f) for f in source.facts_by_sentence[sentence]):
        return True
    return sum(t.pos in _CONTENT for t in tokens) >= _FEWEST


def _tells(token: Token) -> bool:
    """False for all words of a speaker alone, cut off from what was said: "Vanore said."."""
    return token.pos in {"NOUN", "ADJ", "NUM"} or (
        token.pos == "VERB" and token.lemma not in words("speech.json", "say")
    )


def _is_telling(fact: Fact) -> bool:
    if isinstance(fact.value, QuantityValue):
        is_small = fact.value.exact is not None and fact.value.exact < _SMALL
        return not (is_small and fact.value.unit == fact.value.counted)
    if isinstance(fact.value, QuoteValue):
        return len(fact.value.words.split()) >= _FEWEST
    return True


def _points_back(source: Source, token: Token) -> bool:
    """Whether a word only points to what was said before: "All but two had gone", "Another 23 wait", "only then"."""
    if token.dep in {"advmod", "pcomp"} and token.lower in POINTING_ADVERBS and not _is_quoted(source, token):
        return True
    if token.dep == "det" and token.lower in POINTERS and source.parse.tokens[token.head].ent not in {"DATE", "TIME"}:
        return source.parse.tokens[token.head].lemma not in _SPANS
    if token.dep in {"dobj", "pobj"} and token.lower in BARE:
        return not any(source.parse.tokens[c].lower == "of" for c in source.parse.children[token.i])
    if token.dep not in {"nsubj", "nsubjpass"}:
        return False
    tokens = source.parse.tokens
    kids = [tokens[c] for c in source.parse.children[token.i]]
    is_bare = token.pos == "NUM" or token.lower in VAGUE_SUBJECTS
    return is_bare and token.tag not in {"EX", "WDT", "WP"} and not any(k.lower in {"of", "a"} for k in kids)


def _is_leading(token: Token) -> bool:
    return token.dep in {"nsubj", "nsubjpass", "poss", "dobj", "pobj"} and token.lower not in SELVES


def _is_quoted(source: Source, token: Token) -> bool:
    facts = source.facts_by_sentence[token.sentence]
    return any(isinstance(f.value, QuoteValue) and f.start <= token.start < f.end for f in facts)


def _is_bare_quotation(source: Source, sentence: int) -> bool:
    """Whether a sentence is a quotation, and nothing in it says whose."""
    text = source.parse.sentence_text(sentence).strip()
    facts = source.facts_by_sentence[sentence]
    return text[:1] in _OPENING and not any(f.kind == "attribution" for f in facts)


def _missing_speaker(source: Source, sentence: int) -> str:
    """The name of whose words a bare quotation is; '' where it is none, or the article does not tell."""
    if not _is_bare_quotation(source, sentence):
        return ""
    for fact in source.facts_by_sentence[sentence]:
        if isinstance(fact.value, QuoteValue):
            entity = fact.value.entity
            return source.entities[entity].name if entity is not None else ""
    return ""
