"""People, organisations, places that act and other named things, linked within one article.

spaCy's small model labels names with many slips ("Castellan" a person, "Martin Belko" a place), so names are cut
from runs of capitalised words and labelled by votes over the whole article: titles, ages, appositions,
organisation words, prepositions of place, and spaCy's own labels. Precision goes before recall: a pronoun or
"the governor" is linked only when one candidate is left.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from compare.facts.roles import find_roles
from compare.lexicons import fold, peoples, person_nouns, regions, towns, words
from compare.model import Entity, Fact, NameValue, Parse, RoleValue, Token
from compare.spellings import name_words, same_person

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LISTS = "names.json"
_NUMERIC = frozenset("DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL".split())
_PLACE_PREPOSITIONS = frozenset("in near outside off around across throughout toward towards".split())
_CLOSED_POS = frozenset("PRON DET ADP CCONJ SCONJ AUX PART NUM INTJ PUNCT SYM".split())
_PLACE_NOUNS = frozenset(
    "island islands village town city district province county region state coast suburb neighbourhood neighborhood "
    "port peninsula valley gorge bay strait river lake capital prefecture borough resort area square".split()
)
_FIRM_OR_PERSON = frozenset(
    "owner operator maker builder developer publisher supplier producer buyer seller partner rival ally winner holder "
    "leader member host employer parent sponsor backer investor lender provider distributor contractor creator".split()
)
_VESSEL_NOUNS = frozenset(
    "ship vessel ferry tanker trawler frigate warship destroyer boat yacht freighter cruiser submarine".split()
)
_SPEECH = frozenset("say tell add insist warn announce explain argue claim state write testify ask reply".split())
_LOWER_INSIDE = frozenset(("of", "&", "for", "the", "and"))
# What may follow "Secretary of", "Minister for" … inside a title.
_OFFICE_OF = frozenset(
    "state defense defence staff commerce labor labour energy education interior treasury transportation transport "
    "health agriculture justice police finance foreign affairs homeland security operations schools trade "
    "environment war".split()
)
_PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
_FEMALE_NOUNS = re.compile(
    r"(?:woman|girl|wife|mother|sister|daughter|niece|aunt|widow|grandmother|granddaughter|girlfriend|actress|"
    r"queen|princess|waitress|stewardess|nun|fiancee|fiancée|mum|mom|lady|heroine|hostess|mistress|schoolgirl)$"
)
_MALE_NOUNS = re.compile(
    r"(?:(?<!wo)man|boy|husband|father|brother|son|nephew|uncle|widower|grandfather|grandson|boyfriend|king|prince|"
    r"monk|dad|grandad|gentleman|hero|schoolboy|actor|waiter|bridegroom)$"
)


@dataclass
class _Run:
    """A name as it stands: token range without title, and the title's range before it."""

    first: int
    last: int
    title: tuple[int, int]
    sentence: int
    label: str = ""
    sure: bool = False
    """True when it was labelled on better grounds than spaCy's label."""
    entity: int = -1


@dataclass
class _Person:
    name: tuple[str, ...]
    label: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    gender: str = ""
    sure: bool = False


@dataclass
class _Register:
    """Drafts, and where to find them by any word of their names: long articles stay linear."""

    drafts: list[_Person] = field(default_factory=list)
    by_word: dict[str, list[int]] = field(default_factory=dict)

    def enter(self, n: int) -> None:
        """Makes a draft findable by the words of its present name and by the halves of its double names."""
        for word in self.drafts[n].name:
            for part in {word, *word.split("-")}:
                known = self.by_word.setdefault(part, [])
                if n not in known[-8:]:
                    known.append(n)

    def sharing(self, key: Iterable[str]) -> list[tuple[int, _Person]]:
        """Drafts that share a word with the key, in order of first mention."""
        found = sorted({n for word in key for n in self.by_word.get(word, ())})
        return [(n, self.drafts[n]) for n in found]


def find_entities(parse: Parse) -> tuple[Entity, ...]:
    """The named people, organisations, acting places and things, in order of first mention."""
    runs = _label_runs(parse, _find_runs(parse))
    named = _link_runs(parse, runs)
    named += _link_headlines(parse, named)
    drafts = _order(named)
    entities = tuple(_freeze(parse, d) for d in drafts)
    roles = [f for f in find_roles(parse, entities) if isinstance(f.value, RoleValue)]
    _add_genders(parse, drafts, runs, roles)
    anonymous = _link_descriptions(parse, drafts, roles)
    _link_pronouns(parse, drafts, anonymous)
    return tuple(_freeze(parse, d) for d in drafts)


def find_place_spans(parse: Parse) -> tuple[tuple[int, int], ...]:
    """Character spans of the names that the whole article shows to be places, sorted."""
    runs = [r for r in _label_runs(parse, _find_runs(parse)) if r.label in {"GPE", "LOC"}]
    return tuple(sorted((parse.tokens[r.first].start, parse.tokens[r.last - 1].end) for r in runs))


def find_names(parse: Parse, entities: Sequence[Entity]) -> tuple[Fact, ...]:
    """A `name` fact for each mention by name (no pronouns, no "the governor") of people, organisations and things."""
    out = []
    for number, entity in enumerate(entities):
        if entity.label == "GPE":
            continue
        for start, end in entity.mentions:
            text = parse.text[start:end]
            if is_name_mention(text):
                out.append(Fact("name", start, end, text, NameValue(entity.name, entity.label, number)))
    return tuple(sorted(out, key=lambda f: (f.start, f.end)))


def is_name_mention(text: str) -> bool:
    """True for a name, false for a pronoun or a description such as "the governor".

    >>> is_name_mention("TSB"), is_name_mention("The governor"), is_name_mention("she")
    (True, False, False)
    """
    words_in = text.split()
    if not words_in or text.lower() in _PRONOUNS or text[0].islower():
        return False
    return not (words_in[0].lower() in {"the", "his", "her", "their", "its"} and not words_in[-1][0].isupper())


# --- runs of capitalised words -------------------------------------------------------------------


def _is_word(t: Token) -> bool:
    return any(c.isalpha() for c in t.text)


def _is_title_case(parse: Parse, sentence: int) -> bool:
    """Headline capitals: most of the longer words begin with a capital, and no full stop ends it."""
    first, last = parse.sentence_tokens[sentence]
    if any(t.text in {".", "!", "?", ";"} for t in parse.tokens[max(last - 2, first) : last]):
        return False
    long = [t for t in parse.tokens[first:last] if len(t.text) > 3 and t.text[0].isalpha()]
    return len(long) >= 4 and sum(t.text[0].isupper() for t in long) > 0.65 * len(long)


def _find_runs(parse: Parse) -> list[_Run]:
    tokens = parse.tokens
    lower_seen = {t.text for t in tokens if t.text[0].islower()}
    inner: Counter[str] = Counter()
    drafts: list[tuple[list[int], int]] = []
    for sentence, (first, last) in enumerate(parse.sentence_tokens):
        if _is_title_case(parse, sentence):
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
    particles = words(_LISTS, "particles")
    i = first
    while i < last:
        if not _is_name_word(parse, i, first):
            i += 1
            continue
        run = [i]
        j = i + 1
        while j < last:
            t, before = tokens[j], tokens[j - 1]
            glued = t.start == before.end
            if _is_name_word(parse, j, first) and (not glued or before.text in {"-", "&", "–"}):
                # "Friday Halifax": a day name never joins; _is_name_word leaves it out.
                run.append(j)
                j += 1
                continue
            nxt = j + 1 < last and _is_name_word(parse, j + 1, first)
            if t.text == "." and glued and nxt and before.lower in words(_LISTS, "titles"):
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
            if t.lower in particles and nxt:
                run += [j, j + 1]
                j += 2
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


def _then_name(parse: Parse, j: int, last: int, first: int) -> bool:
    return j + 1 < last and parse.tokens[j].lower == "the" and _is_name_word(parse, j + 1, first)


def _is_vessel_like(t: Token) -> bool:
    return t.lower in {"flight", "runway", "route"}


def _is_name_word(parse: Parse, i: int, first: int) -> bool:
    t = parse.tokens[i]
    if not t.text[0].isupper() or not _is_word(t) or t.lower in words(_LISTS, "not_names"):
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
    if before in person_nouns() or before in words(_LISTS, "titles"):
        return after in _OFFICE_OF
    if before in words(_LISTS, "organisation_words") | words(_LISTS, "place_words"):
        return not (parse.tokens[j].lower == "for" and before in words(_LISTS, "place_words"))
    return (
        before in {"legion", "horn", "medal", "order", "house", "charter", "rights"} and parse.tokens[j].lower == "of"
    )


def _joins_possessive(parse: Parse, run: list[int], j: int, last: int) -> bool:
    """True where "'s" stands inside a name: "St. Brendan's Hospital", "the Skippers' Association"."""
    tokens = parse.tokens
    k = j + 1
    while k + 1 < last and tokens[k + 1].text[:1].isupper() and tokens[k + 1].pos == "PROPN":
        k += 1
    if tokens[k].lower not in words(_LISTS, "organisation_words") or k > j + 2:
        return False
    owner = fold(" ".join(tokens[i].text for i in run))
    if owner in regions() or owner in towns() or len(run) > 2:
        return False
    return tokens[run[0]].lower in {"st.", "st", "king", "queen"} or tokens[j].text in {"'", "’"}


def _split_run(parse: Parse, run: list[int]) -> list[list[int]]:
    """The run cut where an adjective of a people or a place leads it: "Turkish | Piri Bey"."""
    tokens = parse.tokens
    words_in = [tokens[i].lower for i in run]
    # "KATHMANDU (Reuters)" and all-capital datelines stay apart by punctuation already.
    if (
        len(run) > 1
        and fold(tokens[run[0]].text) in peoples()
        and words_in[-1] not in words(_LISTS, "organisation_words") | words(_LISTS, "place_words")
    ):
        return [run[1:]] if tokens[run[1]].text[0].isalpha() else [run[2:]]
    if len(run) == 2 and all(_is_place(tokens[i].text) for i in run):
        return [run[:1], run[1:]]  # "while in Vienna Turkey's adviser …"
    return [run]


def _is_place(name: str) -> bool:
    return fold(name) in regions() or fold(name) in towns()


def _strip_title(parse: Parse, run: list[int], sentence: int) -> _Run | None:
    tokens = parse.tokens
    nouns, titles = person_nouns(), words(_LISTS, "titles")
    keywords = words(_LISTS, "organisation_words") | words(_LISTS, "place_words")
    suffixes = words(_LISTS, "suffixes")
    cut = 0
    last_word = tokens[run[-1]].lower
    if last_word not in keywords:
        for n, i in enumerate(run[:-1]):
            word = tokens[i].lower.rstrip(".")
            rest = [tokens[k] for k in run[n + 1 :] if _is_word(tokens[k])]
            if not any(t.lower not in suffixes for t in rest) or (rest[0].lower in {"of", "for"} and n + 2 >= len(run)):
                continue
            if word in titles:
                # "Gen. Motors" never; "General Court", "Council President Ott".
                cut = n + 1
            elif word in nouns and len(rest) >= 2 and not any(_is_initial(t) for t in rest[:1]):
                cut = n + 1
        while cut < len(run) and tokens[run[cut]].lower in _LOWER_INSIDE | _OFFICE_OF | {"-", "."} and cut > 0:
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
        if only.lower in words(_LISTS, "organisation_words") and not only.ent:
            return None
        if only.lower == "new":
            return None  # "New Year": a season, no name
        if only.lower in words(_LISTS, "place_words") or only.lower in {"east", "west", "north", "south"}:
            return None
    return _Run(body[0], body[-1] + 1, (run[0], body[0]), sentence)


def _is_initial(t: Token) -> bool:
    return len(t.text.rstrip(".")) == 1 and t.text[0].isupper()


# --- labels --------------------------------------------------------------------------------------


def _key(parse: Parse, run: _Run) -> tuple[str, ...]:
    """Folded words of a name, without initials, hyphens and "Jr."."""
    suffixes = words(_LISTS, "suffixes")
    out: list[str] = []
    for t in parse.tokens[run.first : run.last]:
        if t.text in {"-", "–"} and out:
            out[-1] += "-"
            continue
        if (not _is_word(t) and not t.text.isdigit()) or (t.lower in suffixes and out):
            continue
        word = fold(t.text).strip(".")
        if out and out[-1].endswith("-"):
            out[-1] += word
        else:
            out.append(word)
    return tuple(out)


def _label_runs(parse: Parse, runs: list[_Run]) -> list[_Run]:
    votes: dict[tuple[str, ...], Counter[str]] = {}
    for run in runs:
        tally = votes.setdefault(_key(parse, run), Counter())
        for label, weight in _votes(parse, run):
            tally[label] += weight
        for label in _parser_labels(parse, run):
            tally[label] += 2
            tally["?" + label] += 2
    for run in runs:
        tally = votes[_key(parse, run)]
        places = tally["GPE"] + tally["LOC"]
        ranked = [("PLACE", places), ("PERSON", tally["PERSON"]), ("ORG", tally["ORG"]), ("OTHER", tally["OTHER"])]
        best, weight = max(ranked, key=lambda kv: (kv[1], kv[0]))
        if weight <= 0:
            best = "OTHER"
        elif best == "PLACE":
            best = "GPE" if tally["GPE"] > 0 else "LOC"
        own = weight - tally["?" + best]  # what is left without the parser's labels
        if best == "PERSON" and (not _looks_human(parse, run) or (run.last - run.first == 1 and own <= 0)):
            best = "OTHER"
        run.label = best
        run.sure = own >= 4
    return runs


def _looks_human(parse: Parse, run: _Run) -> bool:
    named = [t for t in parse.tokens[run.first : run.last] if _is_word(t)]
    return 1 <= len(named) <= 6 and not any(c.isdigit() for t in named for c in t.text)


_COMPANY_POSTS: Final = frozenset(
    "chief managing ceo cfo chairman chairwoman spokesman spokeswoman spokesperson".split()
)
_OWNED: Final = frozenset("owned run operated made built".split())


def _votes(parse: Parse, run: _Run) -> Iterable[tuple[str, int]]:
    tokens = parse.tokens
    body = tokens[run.first : run.last]
    last_word = body[-1].lower
    folded = fold(parse.text[body[0].start : body[-1].end]).replace("\n", " ")
    orgs, places = words(_LISTS, "organisation_words"), words(_LISTS, "place_words")
    if body[0].lower.rstrip(".") in words(_LISTS, "vessels") and len(body) > 1:
        yield "OTHER", 9
    if (len(body) > 1 and last_word in orgs) or (len(body) > 2 and any(t.lower in orgs for t in body)):
        yield "ORG", 8
    if (last_word in places or body[0].lower in {"lake", "mount", "port", "cape", "gulf", "fort"}) and len(body) > 1:
        yield "LOC", 6
    if folded in regions():
        yield "GPE", 8
    elif folded in towns():
        yield "GPE", 5 if len(body) > 1 else 3 if towns()[folded][0].thousands >= 100 else 1
    if run.title[1] > run.title[0]:
        yield "PERSON", 8
    before = tokens[run.title[0] - 1] if run.title[0] > 0 else None
    after = tokens[run.last] if run.last < len(tokens) and tokens[run.last].sentence == run.sentence else None
    if before is not None and before.sentence == run.sentence:
        if before.lower in _PLACE_PREPOSITIONS or (before.lower in {"at", "from"} and len(body) < 3):
            yield "LOC", 3 if before.lower in _PLACE_PREPOSITIONS else 1
        if before.lower == "the" and run.title[0] == run.title[1]:
            yield "PERSON", -3
        if before.lower == "of" and run.title[0] >= 2 and tokens[run.title[0] - 2].lower in _PLACE_NOUNS:
            yield "LOC", 6
        if before.lemma in _VESSEL_NOUNS:
            yield "OTHER", 6
        elif before.lemma in words(_LISTS, "organisation_nouns") and before.pos == "NOUN":
            yield "ORG", 5
        elif before.lemma in person_nouns() and before.pos == "NOUN" and before.lemma not in _FIRM_OR_PERSON:
            yield "PERSON", 4
        noun = tokens[run.title[0] - 2].lemma if before.text == "," and run.title[0] >= 2 else ""
        if noun in person_nouns() and noun not in _FIRM_OR_PERSON:
            yield "PERSON", 2
    if after is not None and after.text == ",":
        rest = tokens[run.last + 1 : parse.sentence_tokens[run.sentence][1]]
        if rest and re.fullmatch(r"[1-9]?\d", rest[0].text) and len(rest) > 1 and rest[1].text in {",", "."}:
            yield "PERSON", 6
        noun = _apposed_noun(rest)
        if noun in words(_LISTS, "organisation_nouns"):
            yield "ORG", 5
        elif noun in person_nouns() and noun not in _FIRM_OR_PERSON:
            yield "PERSON", 4
        elif folded not in regions() and rest and fold(rest[0].text) in regions():
            yield "LOC", 3
    if after is not None and after.text in {"'s", "’s"}:
        held = tokens[run.last + 1 : min(run.last + 5, parse.sentence_tokens[run.sentence][1])]
        if any(t.lower in _COMPANY_POSTS for t in held):
            yield "ORG", 4  # "Norda Water's chief engineer"
    if before is not None and before.lower == "by" and tokens[before.i - 1].lower in _OWNED:
        yield "ORG", 3
    if after is not None and after.lower in {"who", "whose"} and len(body) > 1:
        yield "PERSON", 3
    if after is not None and after.lower in _PLACE_NOUNS and after.dep != "nsubj":
        yield "LOC", 4
    opens = parse.sentence_tokens[run.sentence][0] == run.first
    shouted = all(t.text.isupper() for t in body if _is_word(t)) and len(body[0].text) > 3
    if opens and shouted and after is not None and after.text in {"—", "–", "(", ",", "-", ":"}:
        yield "LOC", 6
    first_names = words(_LISTS, "first_names_f") | words(_LISTS, "first_names_m")
    if len(body) > 1 and fold(body[0].text) in first_names and not any(t.lower in orgs | places for t in body):
        yield "PERSON", 3
    head = tokens[body[-1].head]
    if head.lemma in _SPEECH and body[-1].dep == "nsubj":
        yield "PERSON", 1
    if len(body) == 1 and fold(body[0].text) in first_names and folded not in towns():
        yield "PERSON", 1


def _parser_labels(parse: Parse, run: _Run) -> Iterable[str]:
    body = parse.tokens[run.first : run.last]
    labels = Counter(t.ent for t in body if t.ent)
    for label, count in sorted(labels.items()):
        if 2 * count < len(body):
            continue
        if label in {"PERSON", "ORG", "GPE"}:
            yield label
        elif label in {"LOC", "FAC"}:
            yield "LOC"
        elif label in {"PRODUCT", "EVENT", "WORK_OF_ART", "LAW"}:
            yield "OTHER"


def _apposed_noun(rest: Sequence[Token]) -> str:
    """Lemma of the noun that heads an apposition after the comma, or ''."""
    n = 0
    if rest and rest[0].text.isdigit() and len(rest) > 1:
        n = 2
    if n >= len(rest) or not (rest[n].pos in {"DET", "PRON", "NOUN", "ADJ"} or rest[n].text[0].islower()):
        return ""
    if rest[n].pos not in {"DET", "PRON", "ADJ", "NOUN", "PROPN"}:
        return ""
    head = ""
    for t in rest[n : n + 9]:
        if t.pos in {"NOUN", "PROPN"} or t.lemma in person_nouns():
            head = t.lemma
        elif t.pos in {"DET", "ADJ", "PRON", "NUM", "PART"} or t.text in {"-", "'s", "’s"} or t.tag in {"VBN", "VBG"}:
            continue
        else:
            break
    return head


# --- linking names -------------------------------------------------------------------------------


def _link_runs(parse: Parse, runs: list[_Run]) -> list[_Person]:
    """Drafts with the mentions by name; each run learns its draft's place by `entity`."""
    register = _Register()
    drafts = register.drafts
    keyed = [(_key(parse, r), r) for r in runs]
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


def _attach(parse: Parse, register: _Register, key: tuple[str, ...], run: _Run, place: int | None) -> None:
    tokens = parse.tokens
    span = (tokens[run.first].start, tokens[run.last - 1].end)
    if place is None:
        register.drafts.append(_Person(key, run.label))
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
    company = words(_LISTS, "company_words")
    out = list(key[1:] if key[0] == "the" else key)
    while len(out) > 1 and out[-1] in company and len(out[-1]) <= 11 and out[-1] in _LEGAL:
        out.pop()
    return tuple(out)


_LEGAL = frozenset("inc ltd limited corp corporation co company plc llc gmbh ag sa".split())


def _same_entity(register: _Register, key: tuple[str, ...], label: str) -> int | None:
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


def _acronyms(parse: Parse, runs: Sequence[_Run], drafts: Sequence[_Person]) -> dict[str, int]:
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


def _by_part(register: _Register, word: str, run: _Run, parse: Parse) -> int | None:
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
        if d.label == "OTHER" and len(d.name) == 2 and d.name[1] == word and d.name[0] in words(_LISTS, "vessels")
    ]
    if len(surname) > 1:
        title = parse.tokens[run.title[0]].lower.rstrip(".") if run.title[1] > run.title[0] else ""
        gender = "f" if title in words(_LISTS, "titles_f") else "m" if title in words(_LISTS, "titles_m") else ""
        fits = [n for n in surname if gender and _first_gender(register.drafts[n].name) == gender]
        return fits[0] if len(fits) == 1 else -2
    if fold(word) in regions() and not surname:
        return None
    before = parse.tokens[run.first - 1].lower if run.first else ""
    if before in _PLACE_PREPOSITIONS and not surname:
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
    if all(w in words(_LISTS, "company_words") for w in rest):
        return True
    return len(rest) == 1 and rest[0] not in words(_LISTS, "organisation_words")


def _first_gender(name: tuple[str, ...]) -> str:
    first = name[0].split("-")[0]
    if first in words(_LISTS, "first_names_f"):
        return "f"
    return "m" if first in words(_LISTS, "first_names_m") else ""


def _link_headlines(parse: Parse, drafts: list[_Person]) -> list[_Person]:
    """Mentions in headline capitals of names known from the body; adds to `drafts`, returns no new ones."""
    by_words: dict[tuple[str, ...], int] = {}
    for n, d in enumerate(drafts):
        by_words.setdefault(d.name, n)
        if d.label == "PERSON" and len(d.name) > 1:
            same = [m for m, e in enumerate(drafts) if e.label == "PERSON" and e.name[-1] == d.name[-1]]
            if len(same) == 1:
                by_words.setdefault((d.name[-1],), n)
    for sentence, (first, last) in enumerate(parse.sentence_tokens):
        if not _is_title_case(parse, sentence):
            continue
        named = [t for t in parse.tokens[first:last] if _is_word(t)]
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
    return []


def _order(drafts: Iterable[_Person]) -> list[_Person]:
    drafts = list(drafts)
    families = {d.name[-1] + "s" for d in drafts if d.label == "PERSON" and len(d.name) > 1}
    kept = [d for d in drafts if d.spans and not (len(d.name) == 1 and d.name[0] in families)]
    for d in kept:
        d.spans = sorted(set(d.spans))
    return sorted(kept, key=lambda d: d.spans[0])


def _freeze(parse: Parse, draft: _Person) -> Entity:
    named = [parse.text[s:e].replace("\n", " ") for s, e in draft.spans if is_name_mention(parse.text[s:e])]
    name = (
        max(named, key=lambda n: (len(name_words(n)), not n.isupper(), -named.index(n)))
        if named
        else " ".join(draft.name)
    )
    label = draft.label if draft.label in {"PERSON", "ORG", "GPE"} else "OTHER"
    return Entity(name, label, tuple(sorted(set(draft.spans))), draft.gender)


# --- descriptions and pronouns -------------------------------------------------------------------


def _add_genders(parse: Parse, drafts: list[_Person], runs: Sequence[_Run], roles: Sequence[Fact]) -> None:
    at = {span: n for n, d in enumerate(drafts) for span in d.spans}
    for run in runs:
        n = at.get((parse.tokens[run.first].start, parse.tokens[run.last - 1].end))
        if n is None or run.title[0] == run.title[1] or drafts[n].label != "PERSON":
            continue
        title = {t.lower.rstrip(".") for t in parse.tokens[run.title[0] : run.title[1]]}
        if title & words(_LISTS, "titles_f"):
            drafts[n].gender = "f"
        elif title & words(_LISTS, "titles_m"):
            drafts[n].gender = "m"
    for fact in roles:
        value = fact.value
        if isinstance(value, RoleValue) and drafts[value.entity].label == "PERSON" and not drafts[value.entity].gender:
            drafts[value.entity].gender = _noun_gender(value.head)
    for d in drafts:
        if d.label == "PERSON" and not d.gender:
            d.gender = _first_gender(d.name)


def _noun_gender(noun: str) -> str:
    return "f" if _FEMALE_NOUNS.search(noun) else "m" if _MALE_NOUNS.search(noun) else ""


def _link_descriptions(parse: Parse, drafts: list[_Person], roles: Sequence[Fact]) -> dict[int, str]:
    """Links "the captain", "the company"; returns the nouns for people left unlinked, with their gender."""
    holders: dict[str, set[int]] = {}
    first_intro: dict[tuple[str, int], int] = {}
    in_role: set[int] = set()
    for fact in roles:
        value = fact.value
        if isinstance(value, RoleValue) and drafts[value.entity].label == "PERSON":
            holders.setdefault(value.head, set()).add(value.entity)
            first_intro.setdefault((value.head, value.entity), fact.start)
        in_role.update(t.i for t in parse.tokens_between(fact.start, fact.end))
    named = {i for d in drafts for s, e in d.spans for i in (t.i for t in parse.tokens_between(s, e))}
    anonymous: dict[int, str] = {}
    org_nouns = words(_LISTS, "organisation_nouns")
    for t in parse.tokens:
        if t.pos not in {"NOUN", "PROPN"} or t.i in in_role or t.i in named:
            continue
        definite = _definite(parse, t)
        if t.lemma in holders and definite is not None and t.tag == "NN":
            who = holders[t.lemma]
            if len(who) == 1:
                (n,) = who
                if first_intro[t.lemma, n] < t.start and not _is_narrowed(parse, t):
                    drafts[n].spans.append((definite, t.end))
                    continue
        if t.lemma in org_nouns and definite is not None and t.tag == "NN" and not _is_narrowed(parse, t):
            n2 = _sole_organisation(parse, drafts, t)
            if n2 is not None:
                drafts[n2].spans.append((definite, t.end))
                continue
        if t.lemma in person_nouns() and t.tag == "NN" and t.dep not in {"compound", "amod"}:
            anonymous[t.i] = _noun_gender(t.lemma)
    return anonymous


def _definite(parse: Parse, t: Token) -> int | None:
    """Start of "the governor" when only the article (and no more than one plain word) stands before the noun."""
    if t.i and parse.tokens[t.i - 1].lower == "the" and parse.tokens[t.i - 1].sentence == t.sentence:
        return parse.tokens[t.i - 1].start
    return None


def _is_narrowed(parse: Parse, t: Token) -> bool:
    """True when what follows tells the noun apart ("the captain of the other ship"), or it is part of a compound."""
    if t.i + 1 < len(parse.tokens):
        nxt = parse.tokens[t.i + 1]
        if nxt.sentence == t.sentence and (
            nxt.lower in {"of", "who", "that", "whose", "which", "-", "'s", "’s"} or nxt.pos in {"NOUN", "PROPN"}
        ):
            return nxt.lower not in {"'s", "’s"} and not (
                nxt.pos in {"NOUN", "PROPN"} and t.dep not in {"compound", "nmod"}
            )
    return t.dep == "compound"


_COMPANY_LIKE = frozenset(
    "company firm carrier airline retailer maker manufacturer utility operator bank lender giant business".split()
)


def _sole_organisation(parse: Parse, drafts: Sequence[_Person], t: Token) -> int | None:
    """The one organisation that "the company", "the airline" can mean: named shortly before, and no other near."""
    orgs = words(_LISTS, "organisation_words") - words(_LISTS, "company_words")
    near = []
    for n, d in enumerate(drafts):
        if d.label != "ORG":
            continue
        # A ministry is not "the company"; but "the agency", "the board" must name themselves.
        if t.lemma in _COMPANY_LIKE:
            if d.name[-1] in orgs or not d.sure:
                continue
        elif t.lemma not in d.name:
            continue
        spans = [s for s in d.spans if s[1] <= t.start]
        if spans and parse.sentence_at(spans[-1][0]) >= t.sentence - 3:
            near.append(n)
    return near[0] if len(near) == 1 else None


def _in_quotes(parse: Parse) -> list[bool]:
    """For each token whether it stands inside double quotation marks; they open anew with each paragraph."""
    out = []
    inside = False
    last_end = 0
    for t in parse.tokens:
        if "\n" in parse.text[last_end : t.start]:
            inside = False
        last_end = t.end
        if t.text in {"“", "``"} or (t.text == '"' and not inside):
            inside = True
            out.append(True)
            continue
        if t.text in {"”", "''", '"'}:
            inside = False
        out.append(inside)
    return out


def _link_pronouns(parse: Parse, drafts: list[_Person], anonymous: dict[int, str]) -> None:
    quoted = _in_quotes(parse)
    named: dict[int, int] = {}
    for n, d in enumerate(drafts):
        if d.label == "PERSON":
            for s, e in d.spans:
                inside = parse.tokens_between(s, e)
                if inside:
                    named[inside[-1].i] = n
    in_names = {t.i for n, d in enumerate(drafts) for s, e in d.spans for t in parse.tokens_between(s, e)}
    back: list[int] = []  # sentences outside quotation marks, newest last
    for sentence, (first, last) in enumerate(parse.sentence_tokens):
        for i in range(first, last):
            t = parse.tokens[i]
            gender = _PRONOUNS.get(t.lower)
            if gender is None or quoted[i] or i in in_names or (t.lower == "her" and t.pos == "DET"):
                continue
            who = _antecedent(parse, drafts, named, anonymous, quoted, i, gender, [sentence, *reversed(back[-2:])])
            if who is not None:
                drafts[who].spans.append((t.start, t.end))
                drafts[who].gender = gender
                named[i] = who
        if not all(quoted[first:last]):
            back.append(sentence)


def _antecedent(
    parse: Parse,
    drafts: Sequence[_Person],
    named: dict[int, int],
    anonymous: dict[int, str],
    quoted: Sequence[bool],
    i: int,
    gender: str,
    sentences: Sequence[int],
) -> int | None:
    for distance, sentence in enumerate(sentences):
        first, last = parse.sentence_tokens[sentence]
        found: list[tuple[int, int]] = []  # token, draft (-1: somebody without a name)
        for k in range(first, min(last, i)):
            if quoted[k] and distance:
                continue
            if k in named and drafts[named[k]].gender in {"", gender}:
                found.append((k, named[k]))
            elif k in anonymous and anonymous[k] in {"", gender} and not _names_later(parse, k, named):
                found.append((k, -1))
        if not found:
            continue
        who = {n for _, n in found}
        if len(who) == 1:
            (n,) = who
            return n if n >= 0 and (distance < 2 or _is_subject(parse, [k for k, m in found if m == n])) else None
        if not _is_subject(parse, [i]):
            return None  # of two, the subject goes on as the subject; of whom "him" speaks is open
        subjects = {n for k, n in found if _is_subject(parse, [k])}
        sure = {n for n in who if n >= 0 and drafts[n].gender == gender}
        if len(subjects) == 1 and (subjects & sure or subjects >= {n for n in who if n >= 0}):
            (n,) = subjects
            return n if n >= 0 else None
        return None
    return None


def _is_subject(parse: Parse, indices: Iterable[int]) -> bool:
    return any(parse.tokens[k].dep in {"nsubj", "nsubjpass"} for k in indices)


def _names_later(parse: Parse, k: int, named: dict[int, int]) -> bool:
    """True when the noun only describes the name beside it: "the captain, Denise Fougere"."""
    tokens = parse.tokens
    for j in range(k + 1, min(k + 4, len(tokens))):
        if tokens[j].sentence != tokens[k].sentence:
            return False
        if j in named:
            return True
    return False
