"""Mentions by name of one and the same: full names, surnames, acronyms, short forms, headlines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compare.english import names as lexicon
from compare.facts.names.drafts import LISTS, Draft, Register, Run
from compare.facts.names.labels import name_key
from compare.facts.names.runs import is_title_case, is_word
from compare.language.lexicons import fold, regions, towns, words
from compare.model import Entity
from compare.values.spellings import name_words, same_person

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Parse


_AMBIGUOUS: Final = -2
"""For a name that may stand for two people."""


def link_runs(parse: Parse, runs: list[Run]) -> list[Draft]:
    """Drafts with the mentions by name; each run learns its draft's place by `entity`."""
    register = Register()
    drafts = register.drafts
    keyed = [(name_key(parse, r), r) for r in runs]
    full = _longest_first([(k, r) for k, r in keyed if len(k) > 1])
    single = [(k, r) for k, r in keyed if len(k) == 1]
    for key, run in full:
        if run.label == "LOC":
            continue
        place = _same_entity(register, key, run)
        if place is None and not (run.sure and run.label in {"ORG", "GPE"}):
            place = _by_surname(register, key, run, parse)
        if place != _AMBIGUOUS:
            _attach(parse, register, key, run, place)
    acronyms = _acronyms(parse, runs, drafts)
    for key, run in single:
        place = acronyms.get(key[0]) if parse.tokens[run.first].text.isupper() else None
        if place is None:
            place = _by_part(register, key[0], run, parse)
        if place == _AMBIGUOUS or (place is None and run.label == "LOC"):
            continue
        if place is None:
            _attach(parse, register, key, run, _same_entity(register, key, run))
        else:
            _attach(parse, register, key, run, place)
    return drafts


def _attach(parse: Parse, register: Register, key: tuple[str, ...], run: Run, place: int | None) -> None:
    tokens = parse.tokens
    span = (tokens[run.first].start, tokens[run.last - 1].end)
    if place is None:
        register.drafts.append(Draft(key, run.label))
        place = len(register.drafts) - 1
        register.enter(place)
    draft = register.drafts[place]
    draft.spans.append(span)
    draft.sure = draft.sure or run.sure
    draft.generation = draft.generation or run.generation
    if len(key) > len(draft.name) and draft.label == "PERSON":
        draft.name = key
        register.enter(place)
    run.entity = place


def _core(key: tuple[str, ...]) -> tuple[str, ...]:
    """An organisation's words without "Inc.", "the" and the like at the end."""
    out = list(key[1:] if key[0] == "the" else key)
    while len(out) > 1 and out[-1] in lexicon.LEGAL:
        out.pop()
    return tuple(out)


def _same_entity(register: Register, key: tuple[str, ...], run: Run) -> int | None:
    label = run.label
    near = [(n, d) for n, d in register.sharing(key) if not _are_two_generations(d, run)]
    for n, d in near:
        if d.name == key:
            return n
        if label == "PERSON" and d.label == "PERSON" and same_person(d.name, key):
            return n
        if "PERSON" not in {label, d.label} and _core(d.name) == _core(key):
            return n
    if label == "ORG" and len(key) > 1:
        longer = [n for n, d in near if d.label == "ORG" and d.name[-len(key) :] == key]
        if len(longer) == 1:
            return longer[0]  # "the Coast Guard" after "the Philippine Coast Guard"
    return None


def _are_two_generations(draft: Draft, run: Run) -> bool:
    """Whether one is "Jr." and the other "Sr."; of "Hale" alone nothing is known."""
    return bool(draft.generation and run.generation) and draft.generation != run.generation


def _parts(key: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name, those with a hyphen apart: "al-Assad", "Al Assad"."""
    return tuple(part for word in key for part in word.split("-") if part)


def _longest_first(full: list[tuple[tuple[str, ...], Run]]) -> list[tuple[tuple[str, ...], Run]]:
    """Names in order of the text, but those that end another one after all others: "Bin Salman"."""
    people = [_parts(key) for key, run in full if run.label == "PERSON"]
    ends = {parts[n:] for parts in people for n in range(1, len(parts) - 1)}
    return sorted(full, key=lambda named: _parts(named[0]) in ends)


def _by_surname(register: Register, key: tuple[str, ...], run: Run, parse: Parse) -> int | None:
    """The one person whose surname of several words a name is: "Bin Salman", "García Márquez"; as `_by_part`.

    What begins with a first name is a name of its own: "Jane Low" is not "Mary Jane Low".
    """
    parts = _parts(key)
    if first_gender(parts) and parts[0] not in words(LISTS, "particles"):
        return None
    fits = [
        n
        for n, d in register.sharing({*key, *parts})
        if d.label == "PERSON"
        and len(d.name) >= len(key)
        and len(mine := _parts(d.name)) > len(parts)
        and mine[-len(parts) :] == parts
    ]
    return _choose(register, fits, run, parse) if len(fits) > 1 else fits[0] if fits else None


def _acronyms(parse: Parse, runs: Sequence[Run], drafts: Sequence[Draft]) -> dict[str, int]:
    """Draft by folded acronym: given in brackets after the name, or the initials of one name only."""
    out: dict[str, int] = {}
    tokens = parse.tokens
    for run in runs:
        if run.last + 2 < len(tokens) and run.entity >= 0 and tokens[run.last].text == "(":
            inside = tokens[run.last + 1]
            if inside.text.isupper() and len(inside.text) >= 2 and tokens[run.last + 2].text == ")":
                initials = "".join(t.text[0] for t in tokens[run.first : run.last] if t.text[0].isupper())
                if inside.text[0] in initials:
                    out[fold(inside.text)] = run.entity
    by_initials: dict[str, set[int]] = {}
    for n, d in enumerate(drafts):
        small = {"of", "the", "for", "and", "&"}
        if d.label != "PERSON" and len(d.name) > 1:
            by_initials.setdefault("".join(w[0] for w in d.name if w not in small), set()).add(n)
            by_initials.setdefault("".join(w[0] for w in d.name), set()).add(n)
    for letters, places in by_initials.items():
        if len(letters) >= 2 and len(places) == 1:
            out.setdefault(letters, min(places))
    return out


def _by_part(register: Register, word: str, run: Run, parse: Parse) -> int | None:
    """The one draft a single word stands for; -2 when two could be meant, None when none is."""
    near = register.sharing((word,))
    surname = [n for n, d in near if d.label == "PERSON" and len(d.name) > 1 and d.name[-1] == word]
    hyphenated = [
        n
        for n, d in near
        if d.label == "PERSON" and len(d.name) > 1 and (word in d.name[1:-1] or word in d.name[-1].split("-"))
    ]
    first = [n for n, d in near if d.label == "PERSON" and len(d.name) > 1 and d.name[0] == word]
    org = [n for n, d in near if d.label == "ORG" and _is_short_form(word, d.name)]
    tail = [
        n
        for n, d in near
        if d.label == "OTHER" and len(d.name) == 2 and d.name[1] == word and d.name[0] in words(LISTS, "vessels")
    ]
    if len(surname) > 1:
        return _choose(register, surname, run, parse)
    if fold(word) in regions() and not surname:
        return None
    before = parse.tokens[run.first - 1].lower if run.first else ""
    if before in lexicon.PLACE_PREPOSITIONS and not surname:
        first = hyphenated = []  # "in a hospital in Martin" is no Martin Belko
    for found in (surname, tail, first, org, hyphenated):
        if len(found) == 1:
            return found[0]
        if found:
            return _AMBIGUOUS
    return None


def _choose(register: Register, family: list[int], run: Run, parse: Parse) -> int:
    """Whom of several people a surname means: by "Jr.", the form of address, or as the only one named so far."""
    if run.generation:
        sons = [n for n in family if register.drafts[n].generation == run.generation]
        return sons[0] if len(sons) == 1 else _AMBIGUOUS
    title = parse.tokens[run.title[0]].lower.rstrip(".") if run.title[1] > run.title[0] else ""
    gender = "f" if title in words(LISTS, "titles_f") else "m" if title in words(LISTS, "titles_m") else ""
    fits = [n for n in family if gender and first_gender(register.drafts[n].name) == gender]
    # Before the second of a family is named, the surname is the first one's.
    start = parse.tokens[run.first].start
    known = [n for n in family if register.drafts[n].spans and min(register.drafts[n].spans)[0] < start]
    for few in (fits, known if not gender else []):
        if len(few) == 1:
            return few[0]
    return _AMBIGUOUS


def _is_short_form(word: str, name: tuple[str, ...]) -> bool:
    """True when the word is how "Castellan Brands Inc." is called for short; places ("Jakarta" Post) never are."""
    if len(name) < 2 or name[0] != word or word in regions() or word in towns():
        return False
    rest = name[1:]
    if all(w in words(LISTS, "company_words") for w in rest):
        return True
    return len(rest) == 1 and rest[0] not in words(LISTS, "organisation_words")


def first_gender(name: tuple[str, ...]) -> str:
    """`f` or `m` by the first name; '' where it tells none."""
    first = name[0].split("-")[0]
    if first in words(LISTS, "first_names_f"):
        return "f"
    return "m" if first in words(LISTS, "first_names_m") else ""


def link_headlines(parse: Parse, drafts: list[Draft]) -> None:
    """Adds to `drafts` the mentions in headline capitals of names known from the body."""
    by_words: dict[tuple[str, ...], int] = {}
    for n, d in enumerate(drafts):
        by_words.setdefault(d.name, n)
        if d.label == "PERSON" and len(d.name) > 1:
            same = [m for m, e in enumerate(drafts) if e.label == "PERSON" and e.name[-1] == d.name[-1]]
            if len(same) == 1:
                for k in range(1, len(d.name)):
                    if k == len(d.name) - 1 or d.name[k] in words(LISTS, "particles"):
                        by_words.setdefault(d.name[k:], n)
    for sentence, (first, last) in enumerate(parse.sentence_tokens):
        if not is_title_case(parse, sentence):
            continue
        named = [t for t in parse.tokens[first:last] if is_word(t)]
        n = 0
        while n < len(named):
            for size in (4, 3, 2, 1):
                part = named[n : n + size]
                key = tuple(fold(t.text).strip(".") for t in part)
                if len(part) == size and key in by_words and part[0].text[0].isupper():
                    drafts[by_words[key]].spans.append((part[0].start, part[-1].end))
                    n += size - 1
                    break
            n += 1


def order(drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts with mentions, by the first; families in the plural ("the Ortizes") are nobody."""
    drafts = list(drafts)
    families = {d.name[-1] + "s" for d in drafts if d.label == "PERSON" and len(d.name) > 1}
    kept = [d for d in drafts if d.spans and not (len(d.name) == 1 and d.name[0] in families)]
    for d in kept:
        d.spans = sorted(set(d.spans))
    return sorted(kept, key=lambda d: d.spans[0])


def is_name_mention(text: str) -> bool:
    """True for a name, false for a pronoun or a description such as "the governor".

    >>> is_name_mention("TSB"), is_name_mention("The governor"), is_name_mention("she"), is_name_mention("al-Assad")
    (True, False, False, True)
    """
    words_in = text.split()
    if not words_in or text.lower() in lexicon.PRONOUNS:
        return False
    if text[0].islower():
        return re.split(r"[\s-]", text)[0] in words(LISTS, "particles") and text.split("-")[-1].split()[-1][0].isupper()
    return not (words_in[0].lower() in {"the", "his", "her", "their", "its"} and not words_in[-1][0].isupper())


def freeze(parse: Parse, draft: Draft) -> Entity:
    """The entity of a draft, called by the fullest of its mentions."""
    named = [
        parse.text[s:e].replace("\n", " ").replace(",", "") for s, e in draft.spans if is_name_mention(parse.text[s:e])
    ]
    name = (
        max(named, key=lambda n: (len(name_words(n)), not n.isupper(), -named.index(n)))
        if named
        else " ".join(draft.name)
    )
    label = draft.label if draft.label in {"PERSON", "ORG", "GPE"} else "OTHER"
    return Entity(name, label, tuple(sorted(set(draft.spans))), draft.gender)
