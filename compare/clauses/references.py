"""Whom or what the pronouns of a clause stand for, in words that a reader without the article understands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.clauses.participants import innermost_attribution
from compare.english.headings import GROUPS, SELVES, THINGS
from compare.english.names import PRONOUNS
from compare.language.lexicons import person_nouns
from compare.model import QuoteValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.model import Parse, Source, Token

_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_BEFORE_NOUN: Final = frozenset({"det", "amod", "compound", "nummod", "poss", "case", "quantmod", "nmod"})
_NOUNS: Final = frozenset({"NOUN", "PROPN"})
_NAMING: Final = frozenset("PERSON ORG GPE NORP FAC LOC PRODUCT EVENT WORK_OF_ART LAW LANGUAGE".split())
_MOST_STEPS: Final = 3
"""Pronouns that stand for another pronoun are followed so often."""


def find_referents(source: Source, tokens: Iterable[int]) -> dict[int, str]:
    """For each pronoun among some tokens whose meaning is known what to write for it.

    A person's name stands as it is, what was looked for in the sentence before in brackets; a possessive gets its "’s".
    Of several pronouns for one, the first is replaced, the others are not among the keys: nor is one that stands
    after the name.
    """
    return {i: name for i, name in _read_pronouns(source, tokens).items() if name}


def _read_pronouns(source: Source, tokens: Iterable[int]) -> dict[int, str]:
    """For each pronoun that can be read what to write for it, '' where what it stands for is among the tokens."""
    out: dict[int, str] = {}
    held = sorted(tokens)
    known: set[int | str] = set()
    for i in held:
        token = source.parse.tokens[i]
        if token.pos != "PRON":
            named = source.entity_by_token.get(token.i)
            known |= {i, named.name} if named is not None else {i}
            continue
        found = _referent(source, token)
        if found is None:
            continue
        key, name = found
        # "The firm … its shares"; but what is done to "it" is not done to the one who does it.
        if key in known:
            out[i] = ""
        else:
            known.add(key)
            out[i] = _possessive(name) if token.dep == "poss" else name
    return out


def list_unknown(source: Source, tokens: Iterable[int]) -> tuple[int, ...]:
    """The personal pronouns among some tokens of which nobody can tell whom they stand for."""
    held = sorted(tokens)
    found = _read_pronouns(source, held)
    nouns = [i for i in held if source.parse.tokens[i].pos in _NOUNS]
    out = []
    for i in held:
        token = source.parse.tokens[i]
        is_pronoun = token.tag in {"PRP", "PRP$"} or token.lower in GROUPS
        if not is_pronoun or i in found or token.dep == "expl" or token.lower.endswith(("self", "selves")):
            continue
        # "Nurses … their beds": told before, as far as anybody can see.
        if token.dep != "poss" or not nouns or nouns[0] > i or token.lower in SELVES:
            out.append(i)
    return tuple(out)


def find_speaker(source: Source, at: Token) -> str:
    """The name of whoever speaks at a token, as far as the article tells; '' otherwise."""
    for fact in source.facts_by_sentence[at.sentence]:
        if isinstance(fact.value, QuoteValue) and fact.start <= at.start < fact.end:
            return _full_name(source, fact.value.entity, fact.value.speaker)
    found = innermost_attribution(source.facts_by_sentence[at.sentence], at.start, at.end)
    return _full_name(source, found[1].entity, found[1].speaker) if found else ""


def _full_name(source: Source, entity: int | None, speaker: str) -> str:
    if entity is not None:
        return source.entities[entity].name
    return "" if speaker.casefold() in {"he", "she", "it", "they", "we", "i"} else speaker


def noun_phrase(parse: Parse, head: int) -> tuple[int, ...]:
    """The tokens of a noun with what stands before it and "of" what it is; sorted."""
    out = [head]
    for child in parse.children[head]:
        token = parse.tokens[child]
        if token.dep in _BEFORE_NOUN and child < head:
            out.extend(parse.subtree(child))
        elif token.dep == "prep" and token.text.lower() == "of":
            out.append(child)
            out.extend(i for c in parse.children[child] for i in noun_phrase(parse, c))
    first, last = min(out), max(out)
    # What the parser has no name for inside a noun: hyphens, signs.
    inside = [t.i for t in parse.tokens[first:last] if t.pos in {"PUNCT", "SYM"} and t.text not in {",", "(", ")"}]
    return tuple(sorted({*out, *inside}))


def _referent(source: Source, token: Token) -> tuple[int | str, str] | None:
    """What a pronoun stands for: its key (a name, or the token of a noun) and words; None where nobody can tell."""
    if token.lower.endswith(("self", "selves")):
        return None
    entity = source.entity_by_token.get(token.i)
    if entity is not None:
        return entity.name, entity.name
    if token.lower in PRONOUNS and not _is_quoted(source, token):
        return _only_person(source, token)
    # "It was the first accident": what "it" is, stands behind it.
    is_copular = token.dep in _SUBJECTS and source.parse.tokens[token.head].lemma == "be"
    if token.lower in THINGS | GROUPS and not is_copular and (token.dep in _SUBJECTS or token.dep == "poss"):
        return _look_back(source, token, is_group=token.lower in GROUPS)
    return None


def _possessive(name: str) -> str:
    if name.endswith("]"):
        return f"{_possessive(name[:-1])}]"
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def _only_person(source: Source, token: Token) -> tuple[str, str] | None:
    """The one person of the pronoun's gender who is named before it here or in the sentence before, in brackets."""
    start = source.parse.sentences[max(token.sentence - 1, 0)][0]
    gender = PRONOUNS[token.lower]
    near = {
        entity.name
        for entity in source.entities
        if entity.label == "PERSON"
        and entity.gender == gender
        and any(start <= first < token.start for first, _ in entity.mentions)
    }
    return (name := near.pop(), f"[{name}]") if len(near) == 1 else None


def _look_back(source: Source, token: Token, *, is_group: bool, steps: int = _MOST_STEPS) -> tuple[int, str] | None:
    """The subject of the clause above, else of the sentence before, in brackets; None if it is of another sort."""
    parse = source.parse
    if not steps or _is_quoted(source, token):
        return None
    subject = next((t for t in _subjects_before(parse, token) if not _is_person(source, t)), None)
    if subject is None:
        return None
    if subject.pos == "PRON":
        if (subject.lower in GROUPS) == is_group and subject.lower in THINGS | GROUPS:
            return _look_back(source, subject, is_group=is_group, steps=steps - 1)
        return None
    is_plural = _is_plural(parse, subject)
    is_human = not is_group and subject.lemma in person_nouns()
    if subject.pos not in _NOUNS or is_plural != is_group or is_human:
        return None
    held = noun_phrase(parse, subject.i)
    if any(
        f.kind == "quantity" and f.start <= parse.tokens[i].start < f.end
        for f in source.facts_by_sentence[subject.sentence]
        for i in held
    ):
        return subject.i, f"[the {subject.text}]"
    if any(parse.tokens[i].pos == "PRON" for i in held):
        return None
    return subject.i, f"[{write_phrase(source, held)}]"


def _is_written_large(source: Source, token: Token) -> bool:
    """Whether a word has its capital inside a sentence, too, or is a people's."""
    tokens = source.parse.tokens
    return token.ent == "NORP" or any(
        t.text == token.text and t.i and tokens[t.i - 1].sentence == t.sentence for t in tokens
    )


def _is_plural(parse: Parse, noun: Token) -> bool:
    kids = (parse.tokens[c] for c in parse.children[noun.i])
    return noun.tag in {"NNS", "NNPS"} or any(kid.dep == "conj" and kid.pos in _NOUNS for kid in kids)


def _is_person(source: Source, token: Token) -> bool:
    entity = source.entity_by_token.get(token.i)
    return entity is not None and entity.label == "PERSON"


def write_phrase(source: Source, held: tuple[int, ...]) -> str:
    """The words of a phrase as they stand inside a sentence."""
    tokens = source.parse.tokens
    words = " ".join(source.parse.text[tokens[held[0]].start : tokens[held[-1]].end].split())
    return lower_first(source, words, tokens[held[0]])


def lower_first(source: Source, words: str, token: Token) -> str:
    """The words without the capital that their first token has only because it begins a sentence."""
    if token.lower in {"a", "the"}:
        return words[:1].lower() + words[1:]
    if token.pos in {"NOUN", "ADJ"} and _is_written_large(source, token):
        return words
    is_named = token.pos in {"PROPN", "X"} or token.ent in _NAMING or source.entity_by_token.get(token.i) is not None
    is_plain = token.text[1:].islower() and token.text != "I" and not is_named
    return words[:1].lower() + words[1:] if is_plain else words


def _is_quoted(source: Source, token: Token) -> bool:
    return any(
        isinstance(f.value, QuoteValue) and f.start <= token.start < f.end
        for f in source.facts_by_sentence[token.sentence]
    )


def _subjects_before(parse: Parse, token: Token) -> Iterator[Token]:
    """Subjects that a pronoun may stand for: of the clauses above it, then of the sentence before."""
    for i in parse.ancestors(token.i):
        for c in parse.children[i]:
            if parse.tokens[c].dep in _SUBJECTS and c < token.i:
                yield parse.tokens[c]
    if token.sentence:
        first, last = parse.sentence_tokens[token.sentence - 1]
        tokens = parse.tokens
        for t in tokens[first:last]:
            is_main = t.dep in _SUBJECTS and parse.tokens[t.head].dep == "ROOT"
            # "The hospital bought the scanner. It …" may be either.
            rivals = (k for k in tokens[first:last] if k.dep in {"dobj", "obj", "attr"} and k.pos in _NOUNS)
            if is_main and not any(_is_plural(parse, k) == _is_plural(parse, t) for k in rivals):
                yield t
