"""Runs of capitalised words that may be names, cut from their titles and from the adjectives before them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from compare.english import names as lexicon
from compare.english.number_words import LARGE_SCALES
from compare.facts.names.drafts import LISTS, Run
from compare.language.lexicons import fold, peoples, person_nouns, regions, towns, words
from compare.values.spellings import generation_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.model import Parse, Token

_INSIDE_TITLES: Final = lexicon.LOWER_INSIDE | lexicon.OFFICE_OF | {"-", "."}
_NUMERIC: Final = frozenset("DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL".split())
_SUM: Final = re.compile(r"[A-Z][A-Za-z]{0,2}[$£€]?\d+(?:[,.]\d+)+[a-z]{0,2}")
"""A sum with the letters of its currency: "K20,000", "RM8.3m"; where a scale follows, "Sh129" too."""
_SHORT_SUM: Final = re.compile(r"[A-Z][A-Za-z]{0,2}\d+")
_DASHES: Final = frozenset(("—", "–", "―", "--"))
_MAX_PARTICLES: Final = 3
_MAX_SYLLABLE: Final = 5
"""Letters of the second syllable of a Korean or Chinese given name: "Geun-hye", "Jong-un"."""
_CLOSED_POS: Final = frozenset("PRON DET ADP CCONJ SCONJ AUX PART NUM INTJ PUNCT SYM".split())


def is_word(t: Token) -> bool:
    """Whether the token has a letter."""
    return any(c.isalpha() for c in t.text)


def is_title_case(parse: Parse, sentence: int) -> bool:
    """Headline capitals: most of the longer words begin with a capital, and no full stop ends it."""
    first, last = parse.sentence_tokens[sentence]
    if parse.tokens[first].text in _DASHES:
        return False  # "— Ann Low, Mayor of Merrow" is a credit
    if any(t.text in {".", "!", "?", ";"} for t in parse.tokens[max(last - 2, first) : last]):
        return False
    long = [t for t in parse.tokens[first:last] if len(t.text) > 3 and t.text[0].isalpha()]
    return len(long) >= 4 and sum(t.text[0].isupper() for t in long) > 0.65 * len(long)


def find_runs(parse: Parse) -> list[Run]:
    """The names outside headlines, in order, titles set apart."""
    tokens = parse.tokens
    lower_seen = {t.text for t in tokens if t.text[0].islower()}
    inner: Counter[str] = Counter()
    drafts: list[tuple[list[int], int]] = []
    for sentence, (first, last) in enumerate(parse.sentence_tokens):
        if is_title_case(parse, sentence):
            continue
        for indices in _capital_runs(parse, first, last):
            drafts.append((indices, sentence))
            begins = _begins_clause(parse, indices[0], first)
            for n, i in enumerate(indices):
                if n or not begins or len(indices) > 1:
                    inner[tokens[i].text.casefold()] += 1
    out = []
    for indices, sentence in drafts:
        first = parse.sentence_tokens[sentence][0]
        # A capital that only opens a sentence shows nothing: "Turnout", "Flags".
        if len(indices) == 1 and _begins_clause(parse, indices[0], first):
            t = tokens[indices[0]]
            known = inner[t.text.casefold()] > 0
            if not known and (t.lower in lower_seen or t.pos != "PROPN" or not t.ent or t.ent in _NUMERIC):
                continue
        for part in _split_run(parse, indices):
            run = _strip_title(parse, part, sentence)
            if run is not None:
                out.append(run)
    return out


def _begins_clause(parse: Parse, i: int, first: int) -> bool:
    if i == first:
        return True
    before = parse.tokens[i - 1].text
    return before in {'"', "“", "‘", "'", ":", "—", "–", "``", "-", "("} and (
        i - 1 == first or before not in {"-", "("} or parse.tokens[i].start > parse.tokens[i - 1].end
    )


def _capital_runs(parse: Parse, first: int, last: int) -> Iterable[list[int]]:
    """Token indices of each maximal run of name words, connectors inside it included."""
    tokens = parse.tokens
    i = first
    while i < last:
        led = _count_particles(parse, i, last, first) if tokens[i].tag.startswith("NNP") else 0
        if not led and not _is_name_word(parse, i, first):
            i += 1
            continue
        run = [i, *range(i + 1, i + led)]
        j = run[-1] + 1
        while j < last:
            t, before = tokens[j], tokens[j - 1]
            glued = t.start == before.end
            if _is_name_word(parse, j, first) and (not glued or before.text in {"-", "&", "–"}):
                # "Friday Halifax": a day name never joins; _is_name_word leaves it out.
                run.append(j)
                j += 1
                continue
            nxt = j + 1 < last and _is_name_word(parse, j + 1, first)
            if t.text == "." and glued and nxt and before.lower in words(LISTS, "titles"):
                run += [j, j + 1]  # "Const." where the tokenizer splits the stop off
                j += 2
                continue
            if t.text in {"-", "–"} and glued and nxt and tokens[j + 1].start == t.end:
                run += [j, j + 1]
                j += 2
                continue
            if t.text == "&" and nxt:
                run += [j, j + 1]
                j += 2
                continue
            joined = _count_particles(parse, j, last, first) or _count_joined(parse, run, j, last)
            if joined:
                run += range(j, j + joined)
                j += joined
                continue
            if t.lower in {"of", "for"} and (nxt or _then_name(parse, j + 1, last, first)):
                if _joins_of(parse, run, j, last):
                    run.append(j)
                    j += 1
                    if tokens[j].lower == "the":
                        run.append(j)
                        j += 1
                    run.append(j)
                    j += 1
                    continue
            elif t.text in {"'s", "’s", "'", "’"} and nxt and _joins_possessive(parse, run, j, last):
                run += [j, j + 1]
                j += 2
                continue
            elif (
                t.pos == "NUM" and t.text.isdigit() and not glued and len(run) == 1 and _is_vessel_like(tokens[run[0]])
            ):
                run.append(j)
                j += 1
                continue
            break
        yield run
        i = j


def _count_particles(parse: Parse, j: int, last: int, first: int) -> int:
    """How many tokens are small words of a surname and the word they lead to, "von der Leyen", "al-Assad"; or 0."""
    tokens, particles = parse.tokens, words(LISTS, "particles")
    k = j
    while k < last and k - j < _MAX_PARTICLES and tokens[k].text.islower() and tokens[k].lower in particles:
        k += 1
    if k == j or k >= last:
        return 0
    if tokens[k].text in {"-", "–"} and tokens[k].start == tokens[k - 1].end:
        k += 1
    return k + 1 - j if k < last and _is_name_word(parse, k, first) else 0


def _count_joined(parse: Parse, run: list[int], j: int, last: int) -> int:
    """How many tokens go on with a name though no capital begins them: "Jong|-un", "Hale|, Jr."; 0 for none."""
    if j + 1 >= last or not run:
        return 0
    t, after = parse.tokens[j], parse.tokens[j + 1]
    if t.text == "," and after.text[0].isupper():
        return 2 * (after.lower in words(LISTS, "suffixes") or after.lower.rstrip(".") in lexicon.COMMA_LEGAL)
    is_glued = t.text == "-" and t.start == parse.tokens[j - 1].end and after.start == t.end
    if not is_glued or len(run) < 2 or not after.text.islower() or len(after.text) > _MAX_SYLLABLE:
        return 0
    return 2 * ((after.ent == "PERSON" and not after.ent_begins) or after.tag == "NNP")


def _then_name(parse: Parse, j: int, last: int, first: int) -> bool:
    return j + 1 < last and parse.tokens[j].lower == "the" and _is_name_word(parse, j + 1, first)


def _is_vessel_like(t: Token) -> bool:
    return t.lower in lexicon.NUMBERED


def _is_sum(parse: Parse, i: int) -> bool:
    text = parse.tokens[i].text
    after = parse.tokens[i + 1].lower if i + 1 < len(parse.tokens) else ""
    return bool(_SUM.fullmatch(text) or (after in LARGE_SCALES and _SHORT_SUM.fullmatch(text)))


def _is_name_word(parse: Parse, i: int, first: int) -> bool:
    t = parse.tokens[i]
    if not t.text[0].isupper() or not is_word(t) or t.lower in words(LISTS, "not_names") or _is_sum(parse, i):
        return False
    if t.ent in {"DATE", "TIME", "MONEY", "PERCENT"} and not t.tag.startswith("NNP"):
        return False
    if t.text == "I" or (t.pos in _CLOSED_POS and not (t.tag.startswith("NNP") and len(t.text) > 2)):
        return False
    if t.pos == "PROPN" or t.tag.startswith("NNP"):
        return True
    if _begins_clause(parse, i, first):
        return bool(t.ent) and t.ent not in _NUMERIC and t.ent != "NORP"
    return t.pos in {"NOUN", "ADJ", "VERB", "X", "ADV"}


def _joins_of(parse: Parse, run: list[int], j: int, last: int) -> bool:
    """True where "of" goes on with the name: "Department of Justice", "Bank of England", "Secretary of State"."""
    before = parse.tokens[run[-1]].lower
    after = parse.tokens[j + 1].lower if j + 1 < last else ""
    if before in person_nouns() or before in words(LISTS, "titles"):
        return after in lexicon.OFFICE_OF
    if before in words(LISTS, "organisation_words") | words(LISTS, "place_words"):
        return not (parse.tokens[j].lower == "for" and before in words(LISTS, "place_words"))
    return before in lexicon.FOUNDED_OF and parse.tokens[j].lower == "of"


def _joins_possessive(parse: Parse, run: list[int], j: int, last: int) -> bool:
    """True where "'s" stands inside a name: "St. Brendan's Hospital", "the Skippers' Association"."""
    tokens = parse.tokens
    k = j + 1
    while k + 1 < last and tokens[k + 1].text[:1].isupper() and tokens[k + 1].pos == "PROPN":
        k += 1
    if tokens[k].lower not in words(LISTS, "organisation_words") or k > j + 2:
        return False
    owner = fold(" ".join(tokens[i].text for i in run))
    if owner in regions() or owner in towns() or len(run) > 2:
        return False
    return tokens[run[0]].lower in lexicon.OFFICES_FOLLOWED or tokens[j].text in {"'", "’"}


def _split_run(parse: Parse, run: list[int]) -> list[list[int]]:
    """The run cut where an adjective of a people or a place leads it: "Turkish | Piri Bey"."""
    tokens = parse.tokens
    words_in = [tokens[i].lower for i in run]
    # "KATHMANDU (Reuters)" and all-capital datelines stay apart by punctuation already.
    if (
        len(run) > 1
        and fold(tokens[run[0]].text) in peoples()
        and words_in[-1] not in words(LISTS, "organisation_words") | words(LISTS, "place_words")
    ):
        return [run[1:]] if tokens[run[1]].text[0].isalpha() else [run[2:]]
    whole = " ".join(tokens[i].text for i in run)
    if len(run) == 2 and all(_is_place(tokens[i].text) for i in run) and not _is_place(whole):
        return [run[:1], run[1:]]  # "while in Vienna Turkey's adviser …"
    return [run]


def _is_place(name: str) -> bool:
    return fold(name) in regions() or fold(name) in towns()


def _strip_title(parse: Parse, run: list[int], sentence: int) -> Run | None:
    tokens = parse.tokens
    nouns, titles = person_nouns(), words(LISTS, "titles")
    orgs, places = words(LISTS, "organisation_words"), words(LISTS, "place_words")
    suffixes = words(LISTS, "suffixes")
    cut = 0
    last_word = tokens[run[-1]].lower
    if last_word not in orgs and last_word not in places:
        for n, i in enumerate(run[:-1]):
            word = tokens[i].lower.rstrip(".")
            rest = [tokens[k] for k in run[n + 1 :] if is_word(tokens[k])]
            if not any(t.lower not in suffixes for t in rest) or (rest[0].lower in {"of", "for"} and n + 2 >= len(run)):
                continue
            if word in titles:
                # "Gen. Motors" never; "General Court", "Council President Ott".
                cut = n + 1
            elif word in nouns and len(rest) >= 2 and not any(_is_initial(t) for t in rest[:1]):
                cut = n + 1
        while 0 < cut < len(run) and tokens[run[cut]].lower in _INSIDE_TITLES:
            cut += 1
    body = run[cut:]
    if not body:
        return None
    if len(body) == 1 and cut == 0:
        only = tokens[body[0]]
        if (only.lower.rstrip(".") in titles or only.lower in nouns) and not only.ent:
            return None
        if fold(only.text) in peoples() or only.ent == "NORP":
            return None
        if only.lower in words(LISTS, "organisation_words") and not only.ent:
            return None
        if only.lower == "new":
            return None  # "New Year": a season, no name
        if only.lower in words(LISTS, "place_words") or only.lower in {"east", "west", "north", "south"}:
            return None
    generation = generation_of(tokens[body[-1]].text) if len(body) > 1 else ""
    return Run(body[0], body[-1] + 1, (run[0], body[0]), sentence, generation=generation)


def _is_initial(t: Token) -> bool:
    return len(t.text.rstrip(".")) == 1 and t.text[0].isupper()
