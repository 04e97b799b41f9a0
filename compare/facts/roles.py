"""Offices, occupations and relations in which an article describes somebody.

Read from the words around a name: before it ("Capt. Diane Fougere", "airport manager Wade Pittman",
"the captain, Denise Fougere"), after it ("Dennis Falk, the chief operating officer", "Sherri Lane, 41, a lawyer"),
through a verb ("is chief executive of", "who was named mayor", "who chairs the committee"), or as a post ("resigned as
transport minister").
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from compare.english import titles as lexicon
from compare.english.names import SPEECH
from compare.language.lexicons import fold, peoples, person_nouns, read_list, words
from compare.model import Entity, Fact, Parse, RoleValue, Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@functools.cache
def _statuses() -> dict[str, str]:
    """`former`, `acting` … by each word that says so."""
    listed: dict[str, str] = read_list("roles.json")["statuses"]
    return {word: name for name, words_in in listed.items() for word in words_in.split()}


def find_roles(parse: Parse, entities: Sequence[Entity]) -> tuple[Fact, ...]:
    """A `role` fact for each description tied to a named person; its span leaves the name out."""
    owners = _name_tokens(parse, entities)
    out: dict[tuple[int, int], Fact] = {}
    for number, first, last in _names(parse, entities):
        found = [
            *_before(parse, owners, first),
            *_one_of_them(parse, first),
            *_after(parse, owners, last),
            *_through_verb(parse, owners, last),
        ]
        for start, end, head in found:
            fact = _fact(parse, owners, number, start, end, head)
            if fact is not None:
                out.setdefault((fact.start, fact.end), fact)
        for fact in _led(parse, number, last):
            out.setdefault((fact.start, fact.end), fact)
    return tuple(sorted(out.values(), key=lambda f: (f.start, f.end)))


def _names(parse: Parse, entities: Sequence[Entity]) -> Iterable[tuple[int, int, int]]:
    """(entity, first token, token after) of each mention of a person by name, and of sure subject pronouns."""
    for number, entity in enumerate(entities):
        if entity.label != "PERSON":
            continue
        for start, end in entity.mentions:
            inside = parse.tokens_between(start, end)
            if inside and inside[0].lower != "the":
                yield number, inside[0].i, inside[-1].i + 1


def _name_tokens(parse: Parse, entities: Sequence[Entity]) -> dict[int, int]:
    out: dict[int, int] = {}
    for number, entity in enumerate(entities):
        for start, end in entity.mentions:
            for t in parse.tokens_between(start, end):
                if t.text[0].isupper() and entity.label == "PERSON":
                    out[t.i] = number
    return out


def _lemma(t: Token) -> str:
    """The noun as the lexicon knows it; proper nouns keep their plural in the parse's lemma."""
    word = t.lower.rstrip(".")
    if word in lexicon.SHORT_TITLES:
        return lexicon.SHORT_TITLES[word]
    nouns = person_nouns()
    if word in nouns or t.tag == "NNP":
        return word
    return t.lemma


def _is_role(t: Token) -> bool:
    if t.tag in {"NNS", "NNPS"} or t.pos not in {"NOUN", "PROPN", "ADJ", "X"} or t.lower in lexicon.GENERIC:
        return False
    return _lemma(t) in person_nouns() or t.lower.rstrip(".") in lexicon.SHORT_TITLES


def _inside(parse: Parse, i: int, like: int) -> bool:
    return 0 <= i < len(parse.tokens) and parse.tokens[i].sentence == parse.tokens[like].sentence


def _phrase_start(parse: Parse, owners: dict[int, int], head: int) -> int:
    """First token of the noun phrase that ends at `head`: "Turkey's national security adviser"."""
    tokens = parse.tokens
    i = head
    while _inside(parse, i - 1, head):
        t = tokens[i - 1]
        if t.i in owners and tokens[i].text not in {"'s", "’s"}:
            break
        if (
            t.pos in {"NOUN", "PROPN", "ADJ", "NUM"}
            or t.tag in {"VBN", "JJ", "JJS"}
            or (t.tag == "VBG" and t.dep in {"compound", "amod"})  # "managing director"
            or t.text in {"-", "'s", "’s", "&", "–"}
        ):
            if t.text == "-" and not (t.start == tokens[i - 2].end if i >= 2 else False):
                break
            if t.tag in {"NN", "NNP"} and t.dep in {"npadvmod", "dobj", "pobj"} and t.ent in {"DATE", "TIME"}:
                break
            i -= 1
            continue
        if t.lower in _statuses():
            i -= 1  # "acting" is a verb form to the parser
            continue
        if t.lower in {"of", "for"} and i - 2 >= 0 and _is_role(tokens[i - 2]) and head - i <= 3:
            i -= 1  # "Secretary of State", seen from its last word
            continue
        if t.pos in {"DET", "PRON"} and t.tag in {"DT", "PRP$"}:
            return i - 1
        break
    return i


def _before(parse: Parse, owners: dict[int, int], first: int) -> Iterable[tuple[int, int, int]]:
    """(start, end, head) of descriptions that end right before the name, or before a comma and the name."""
    tokens = parse.tokens
    i = first - 1
    if not _inside(parse, i, first):
        return
    comma = tokens[i].text == ","
    if tokens[i].text == "." and i and tokens[i - 1].lower in lexicon.SHORT_TITLES:
        yield _phrase_start(parse, owners, i - 1), i, i - 1  # the tokenizer split "Capt."
        return
    if comma:
        i -= 1
    if not _inside(parse, i, first) or i in owners:
        return
    t = tokens[i]
    head = i
    if comma:
        # "the captain, Denise Fougere"; not "said the captain, Denise Fougere said".
        end = i + 1
        if not _is_role(t):
            found = _of_head(parse, i)
            if found is None:
                return
            head = found
        start = _phrase_start(parse, owners, head)
        opener = tokens[start]
        definite = opener.tag in {"DT", "PRP$"} or any(x.text in {"'s", "’s"} for x in tokens[start:head])
        if not definite or (opener.lower in {"a", "an", "no", "each", "every"} and not _closes(parse, first)):
            return
        # "to the mayor, Smith said": a verb of speech after a bare name makes it a new clause.
        yield start, end, head
        return
    if t.lower.rstrip(".") in lexicon.CIVIL:
        return
    if not _is_role(t) and not _is_misread_role(parse, i):
        if t.lower in lexicon.LAST_WORDS:
            found = _of_head(parse, i)
            if found is not None and found >= first - 4:
                yield _phrase_start(parse, owners, found), i + 1, found
            elif t.lower == "general" and _inside(parse, i - 1, first):
                yield _phrase_start(parse, owners, i), i + 1, i
        return
    start = _phrase_start(parse, owners, i)
    yield start, i + 1, i
    # "her partner, the former rower Tom Alder"
    k = start - 2
    if (
        tokens[start].lower == "the"
        and _inside(parse, k, first)
        and tokens[start - 1].text == ","
        and _is_role(tokens[k])
    ):
        begin = _phrase_start(parse, owners, k)
        if tokens[begin].tag == "PRP$":
            yield begin, k + 1, k


def _is_misread_role(parse: Parse, i: int) -> bool:
    """A noun for people that the parser takes for a verb: "said engineer Ruth Okafor", "the surfer Tom Alder"."""
    t, before = parse.tokens[i], parse.tokens[i - 1]
    if t.tag not in {"VB", "VBP"} or t.lower in lexicon.GENERIC or t.lower not in person_nouns() or not i:
        return False
    return before.tag in {"DT", "PRP$", "JJ"} or (before.tag == "VBD" and before.lemma in SPEECH)


def _one_of_them(parse: Parse, first: int) -> Iterable[tuple[int, int, int]]:
    """(start, end, head) of "One of them, Matteo": the head is the last plural for people in the sentence before."""
    tokens = parse.tokens
    if first < 4 or [t.lower for t in tokens[first - 4 : first]] != ["one", "of", "them", ","]:
        return
    sentence = tokens[first].sentence
    if sentence == 0 or tokens[first - 4].sentence != sentence:
        return
    begin, end = parse.sentence_tokens[sentence - 1]
    plurals = [t.i for t in tokens[begin:end] if t.tag == "NNS" and t.lemma in person_nouns()]
    if plurals:
        yield first - 4, first - 1, plurals[-1]


def _closes(parse: Parse, first: int) -> bool:
    """True when a comma or full stop ends the name that begins at `first` within five tokens."""
    for t in parse.tokens[first : first + 6]:
        if t.text in {",", "."}:
            return True
        if not t.text[0].isupper() and t.text != "-":
            return False
    return False


def _of_head(parse: Parse, i: int) -> int | None:
    """Head of "head of Turkish intelligence", seen from its last word: the role noun before "of", if near."""
    tokens = parse.tokens
    for k in range(i - 1, max(i - 8, -1), -1):
        if (
            tokens[k].sentence != tokens[i].sentence
            or tokens[k].text in {",", ";", ":", "—"}
            or tokens[k].pos in {"VERB", "AUX"}
        ):
            return None
        if tokens[k].lower in {"of", "for", "at"} and k > 0 and _is_role(tokens[k - 1]):
            return k - 1
    return None


def _after(parse: Parse, owners: dict[int, int], last: int) -> Iterable[tuple[int, int, int]]:
    """(start, end, head) of an apposition after the name: ", 41, the company's chief financial officer"."""
    tokens = parse.tokens
    i = last
    if not _inside(parse, i, last - 1) or tokens[i].text not in {",", "(", "—", "–", "-"}:
        return
    if tokens[i].text == "-" and tokens[i].start == tokens[i - 1].end:
        return
    i += 1
    if _inside(parse, i, last - 1) and tokens[i].text.isdigit() and len(tokens[i].text) <= 2:
        i += 1
        if not _inside(parse, i, last - 1) or tokens[i].text not in {",", "—"}:
            return
        i += 1
    if not _inside(parse, i, last - 1):
        return
    if tokens[i].lower in {"who", "whose"}:
        yield from _who(parse, i)
        return
    yield from _noun_phrases(parse, owners, i, last - 1)


def _noun_phrases(parse: Parse, owners: dict[int, int], i: int, like: int) -> Iterable[tuple[int, int, int]]:
    """(start, end, head) of the role phrase that begins at `i`, and of those joined to it by "and"."""
    tokens = parse.tokens
    for _ in range(3):
        if _inside(parse, i, like) and tokens[i].lower in lexicon.WHEN:
            i += 1
        start = i
        head: int | None = None
        k = i
        while _inside(parse, k, like) and k - start < 14:
            t = tokens[k]
            if t.i in owners:
                break
            if (
                t.pos in {"NOUN", "PROPN", "ADJ", "NUM", "DET"}
                or t.tag in {"PRP$", "VBN", "VBG", "JJ", "POS"}
                or t.text in {"-", "–", "&", "'s", "’s"}
                or _is_role(t)
            ):
                if t.pos == "DET" and k > start:
                    break
                if _is_role(t) and not (
                    t.dep == "poss" or (_inside(parse, k + 1, like) and tokens[k + 1].text in {"'s", "’s", "'", "’"})
                ):
                    head = k
                elif (
                    t.pos in {"NOUN", "PROPN"}
                    and head is not None
                    and tokens[k - 1].i == head
                    and t.text != "-"
                    and tokens[k - 1].text != "-"
                    and not _follows_name(tokens, k)
                ):
                    head = None  # "captain" in "a captain's cabin crew" is no head
                k += 1
                continue
            break
        if head is None:
            return
        if any(t.i in owners for t in tokens[head + 1 : head + 2]):
            return  # "…, the mayor Smith …" is the next name's title
        yield start, head + 1, head
        if _inside(parse, head + 1, like) and tokens[head + 1].lower == "and" and k == head + 1:
            i = head + 2
            continue
        return


def _follows_name(tokens: Sequence[Token], k: int) -> bool:
    return tokens[k].tag == "NNP" and tokens[k - 1].tag == "NNP"


def _who(parse: Parse, i: int) -> Iterable[tuple[int, int, int]]:
    """Roles in "who is / was / became (the) chief executive"."""
    k = i + 1
    while _inside(parse, k, i) and parse.tokens[k].pos in {"ADV"}:
        k += 1
    if parse.tokens[i].lower == "who" and _inside(parse, k, i) and parse.tokens[k].lemma in lexicon.COPULAS:
        yield from _noun_phrases(parse, {}, k + 1, i)


def _through_verb(parse: Parse, owners: dict[int, int], last: int) -> Iterable[tuple[int, int, int]]:
    """(start, end, head) of predicates: "X is the mayor", "X was named chief executive", "X resigned as minister"."""
    tokens = parse.tokens
    head = tokens[last - 1]
    for v in _verbs_of(parse, head):
        for c in parse.children[v]:
            t = tokens[c]
            if c < last:
                continue
            if t.dep == "attr" and tokens[v].lemma in lexicon.COPULAS and _is_role(t) and c not in owners:
                if not any(tokens[g].dep == "neg" for g in parse.children[v]):
                    yield _phrase_start(parse, owners, c), c + 1, c
            elif (
                t.dep in {"oprd", "dobj"}
                and tokens[v].lemma in lexicon.APPOINT
                and head.dep == "nsubjpass"
                and _is_role(t)
            ):
                yield _phrase_start(parse, owners, c), c + 1, c
            elif t.lower == "as" and t.dep == "prep":
                for g in parse.children[c]:
                    if tokens[g].dep == "pobj" and _is_role(tokens[g]) and g not in owners:
                        yield _phrase_start(parse, owners, g), g + 1, g


def _verbs_of(parse: Parse, head: Token) -> list[int]:
    """The verb whose subject a name is, and those joined to it."""
    tokens = parse.tokens
    verb = tokens[head.head]
    if head.dep not in {"nsubj", "nsubjpass"} or verb.pos not in {"VERB", "AUX"} or verb.sentence != head.sentence:
        return []
    chain = [verb.i]
    for c in parse.children[verb.i]:
        own_subject = any(tokens[g].dep in {"nsubj", "nsubjpass"} for g in parse.children[c])
        if tokens[c].dep in {"conj", "xcomp"} and tokens[c].pos in {"VERB", "AUX"} and not own_subject:
            chain.append(c)
    return chain


# --- offices told by a verb ----------------------------------------------------------------------


def _led(parse: Parse, number: int, last: int) -> Iterable[Fact]:
    """Offices that a verb tells: "who heads product safety", "X chairs the committee", "X was in charge of finance"."""
    tokens = parse.tokens
    head = tokens[last - 1]
    verbs = _verbs_of(parse, head)
    for c in parse.children[head.i]:
        if tokens[c].dep == "relcl" and any(tokens[g].lower == "who" for g in parse.children[c]):
            verbs.append(c)
    for v in verbs:
        below = {tokens[c].dep: tokens[c] for c in parse.children[v]}
        if v < last or "neg" in below or "nsubjpass" in below or tokens[v].tag not in {"VBZ", "VBP", "VBD", "VBN"}:
            continue
        noun, thing = lexicon.LED_BY.get(tokens[v].lemma, ""), below.get("dobj")
        if noun and thing is not None and _is_led(tokens[v].lemma, thing):
            yield _office(parse, number, "lead" if thing.lemma in lexicon.LED_TASKS else noun, v, thing)
        charge = _charge(parse, v)
        if charge is not None:
            yield _office(parse, number, "head", *charge)


def _is_led(verb: str, thing: Token) -> bool:
    if thing.pos not in {"NOUN", "PROPN"} or thing.ent in {"DATE", "TIME", "CARDINAL", "QUANTITY", "MONEY", "PERCENT"}:
        return False
    if verb not in lexicon.WIDE_VERBS or _is_body(thing):
        return True
    return thing.lemma in lexicon.LED_THINGS | lexicon.LED_TASKS


def _is_body(thing: Token) -> bool:
    """Whether a noun is an organisation, of which somebody is the head, and no field that narrows the office."""
    bodies = words("names.json", "organisation_nouns") | words("names.json", "organisation_words")
    return thing.pos == "PROPN" or thing.lemma in bodies


def _charge(parse: Parse, v: int) -> tuple[int, Token] | None:
    """The token after the verb, and the noun, in "was in charge of finance"."""
    tokens = parse.tokens
    if tokens[v].lemma not in lexicon.COPULAS:
        return None
    for c in parse.children[v]:
        if (
            tokens[c].lower != "in"
            or c + 2 >= len(tokens)
            or [t.lower for t in tokens[c + 1 : c + 3]] != ["charge", "of"]
        ):
            continue
        for o in parse.children[c + 2]:
            if tokens[o].dep == "pobj" and tokens[o].pos in {"NOUN", "PROPN"}:
                return c, tokens[o]
    return None


def _office(parse: Parse, number: int, noun: str, first: int, thing: Token) -> Fact:
    tokens = parse.tokens
    inside = [tokens[c] for c in parse.children[thing.i] if c < thing.i and tokens[c].dep in {"compound", "amod"}]
    narrowing = [t.lower for t in (*inside, thing)]
    owned = [parse.subtree(c) for c in parse.children[thing.i] if tokens[c].dep == "poss"]
    of = " ".join(tokens[i].lower for i in owned[0] if tokens[i].pos not in {"DET", "PART"}) if owned else ""
    if _is_body(thing):
        of, narrowing = " ".join([*of.split(), *narrowing]), []
    start, end = tokens[first].start, thing.end
    value = RoleValue(number, noun, tuple(w for w in narrowing if w.isalpha()), "", of)
    return Fact("role", start, end, parse.text[start:end], value)


# --- values --------------------------------------------------------------------------------------


def _fact(parse: Parse, owners: dict[int, int], number: int, start: int, end: int, head: int) -> Fact | None:
    tokens = parse.tokens
    if head in owners or any(t.i in owners and owners[t.i] == number for t in tokens[start:end]):
        return None
    if head < start:  # "One of them": what they are stands in the sentence before
        text = parse.text[tokens[start].start : tokens[end - 1].end]
        value = RoleValue(number, tokens[head].lemma)
        return Fact("role", tokens[start].start, tokens[end - 1].end, text, value)
    status = ""
    modifiers: list[str] = []
    of = ""
    begin = first = start
    if tokens[begin].tag in {"DT"}:
        begin += 1
    for t in tokens[begin:head]:
        if t.text in {"'s", "’s", "'", "’"}:
            of = " ".join(modifiers)
            modifiers = []
            begin_span = t.i + 1
            start = begin_span
            continue
        if t.tag == "PRP$":
            of = t.lower
            continue
        if t.text == "-" or t.pos == "NUM" or t.text[0].isdigit():
            continue
        found = _statuses().get(t.lower, "")
        if found:
            status = status or found
            if found == "deputy":
                modifiers.append(t.lower)
            continue
        modifiers.append(t.lower.rstrip("."))
    # "a 24-year-old employee": the age is a quantity of its own.
    modifiers = [m for m in modifiers if m not in {"year", "old", "aged", "then"}]
    if tokens[max(first - 1, 0)].lower in lexicon.FORMERLY:
        status = status or "former"
    name = _lemma(tokens[head])
    if head + 1 < len(tokens) and end == head + 1:
        of_words, end = _complement(parse, owners, head)
        of = of or of_words
    if fold(name) in peoples():
        return None
    text_start = tokens[start].start
    if tokens[start].tag in {"DT", "PRP$"} and start < head:
        text_start = tokens[start].start if tokens[start].tag == "PRP$" else tokens[start + 1].start
    text_end = tokens[end - 1].end
    value = RoleValue(number, name, tuple(modifiers), status, of)
    return Fact("role", text_start, text_end, parse.text[text_start:text_end], value)


def _complement(parse: Parse, owners: dict[int, int], head: int) -> tuple[str, int]:
    """What the office is of ("of the Port Marrow Airport Authority") and the token after it; ('', head + 1) if none."""
    tokens = parse.tokens
    k = head + 1
    if not _inside(parse, k, head) or tokens[k].lower not in {"of", "for", "at", "to"} or tokens[k].lower == "to":
        return "", head + 1
    first = k + 1
    last = first
    while _inside(parse, last, head) and last - first < 8:
        t = tokens[last]
        if t.i in owners:
            break
        if t.pos in {"NOUN", "PROPN", "ADJ", "DET", "NUM"} or t.text in {"-", "'s", "’s", "&"} or t.tag == "PRP$":
            last += 1
            continue
        break
    if last == first:
        return "", head + 1
    return " ".join(t.lower for t in tokens[first:last] if t.pos != "DET"), last
