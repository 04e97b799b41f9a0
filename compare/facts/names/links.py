"""Mentions by name of one and the same: full names, surnames, acronyms, short forms, headlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


def link_runs(parse: Parse, runs: list[Run]) -> list[Draft]:
    """Drafts with the mentions by name; each run learns its draft's place by `entity`."""
    register = Register()
    drafts = register.drafts
    keyed = [(name_key(parse, r), r) for r in runs]
    full = [(k, r) for k, r in keyed if len(k) > 1]
    single = [(k, r) for k, r in keyed if len(k) == 1]
    for key, run in full:
        if run.label == "LOC":
            continue
        _attach(parse, register, key, run, _same_entity(register, key, run.label))
    acronyms = _acronyms(parse, runs, drafts)
    for key, run in single:
        place = acronyms.get(key[0]) if parse.tokens[run.first].text.isupper() else None
        if place is None:
            place = _by_part(register, key[0], run, parse)
        if place == -2 or (place is None and run.label == "LOC"):
            continue
        if place is None:
            _attach(parse, register, key, run, _same_entity(register, key, run.label))
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
    if len(key) > len(draft.name) and draft.label == "PERSON":
        draft.name = key
        register.enter(place)
    run.entity = place


def _core(key: tuple[str, ...]) -> tuple[str, ...]:
    """An organisation's words without "Inc.", "the" and the like at the end."""
    company = words(LISTS, "company_words")
    out = list(key[1:] if key[0] == "the" else key)
    while len(out) > 1 and out[-1] in company and len(out[-1]) <= 11 and out[-1] in lexicon.LEGAL:
        out.pop()
    return tuple(out)


def _same_entity(register: Register, key: tuple[str, ...], label: str) -> int | None:
    near = register.sharing(key)
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
        title = parse.tokens[run.title[0]].lower.rstrip(".") if run.title[1] > run.title[0] else ""
        gender = "f" if title in words(LISTS, "titles_f") else "m" if title in words(LISTS, "titles_m") else ""
        fits = [n for n in surname if gender and first_gender(register.drafts[n].name) == gender]
        # Before the second of a family is named, the surname is the first one's.
        start = parse.tokens[run.first].start
        known = [n for n in surname if register.drafts[n].spans and min(register.drafts[n].spans)[0] < start]
        for few in (fits, known if not gender else []):
            if len(few) == 1:
                return few[0]
        return -2
    if fold(word) in regions() and not surname:
        return None
    before = parse.tokens[run.first - 1].lower if run.first else ""
    if before in lexicon.PLACE_PREPOSITIONS and not surname:
        first = hyphenated = []  # "in a hospital in Martin" is no Martin Belko
    for found in (surname, tail, first, org, hyphenated):
        if len(found) == 1:
            return found[0]
        if found:
            return -2
    return None


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
                by_words.setdefault((d.name[-1],), n)
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

    >>> is_name_mention("TSB"), is_name_mention("The governor"), is_name_mention("she")
    (True, False, False)
    """
    words_in = text.split()
    if not words_in or text.lower() in lexicon.PRONOUNS or text[0].islower():
        return False
    return not (words_in[0].lower() in {"the", "his", "her", "their", "its"} and not words_in[-1][0].isupper())


def freeze(parse: Parse, draft: Draft) -> Entity:
    """The entity of a draft, called by the fullest of its mentions."""
    named = [parse.text[s:e].replace("\n", " ") for s, e in draft.spans if is_name_mention(parse.text[s:e])]
    name = (
        max(named, key=lambda n: (len(name_words(n)), not n.isupper(), -named.index(n)))
        if named
        else " ".join(draft.name)
    )
    label = draft.label if draft.label in {"PERSON", "ORG", "GPE"} else "OTHER"
    return Entity(name, label, tuple(sorted(set(draft.spans))), draft.gender)
