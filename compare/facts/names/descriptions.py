"""Mentions without a name: "the governor", "the company", "she"; linked only when one candidate is left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compare.english import names as lexicon
from compare.facts.names.drafts import LISTS, Draft, Run
from compare.facts.names.links import first_gender
from compare.language.lexicons import person_nouns, words
from compare.model import RoleValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Fact, Parse, Token

_FEMALE: Final = re.compile(lexicon.FEMALE_NOUNS)
_MALE: Final = re.compile(lexicon.MALE_NOUNS)


def add_genders(parse: Parse, drafts: list[Draft], runs: Sequence[Run], roles: Sequence[Fact]) -> None:
    """Gives people the gender that their titles, roles or first names tell, in that order."""
    at = {span: n for n, d in enumerate(drafts) for span in d.spans}
    for run in runs:
        n = at.get((parse.tokens[run.first].start, parse.tokens[run.last - 1].end))
        if n is None or run.title[0] == run.title[1] or drafts[n].label != "PERSON":
            continue
        title = {t.lower.rstrip(".") for t in parse.tokens[run.title[0] : run.title[1]]}
        if title & words(LISTS, "titles_f"):
            drafts[n].gender = "f"
        elif title & words(LISTS, "titles_m"):
            drafts[n].gender = "m"
    for fact in roles:
        value = fact.value
        if isinstance(value, RoleValue) and drafts[value.entity].label == "PERSON" and not drafts[value.entity].gender:
            drafts[value.entity].gender = _noun_gender(value.head)
    for d in drafts:
        if d.label == "PERSON" and not d.gender:
            d.gender = first_gender(d.name)


def _noun_gender(noun: str) -> str:
    return "f" if _FEMALE.search(noun) else "m" if _MALE.search(noun) else ""


def link_descriptions(parse: Parse, drafts: list[Draft], roles: Sequence[Fact]) -> dict[int, str]:
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
    org_nouns = words(LISTS, "organisation_nouns")
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


def _sole_organisation(parse: Parse, drafts: Sequence[Draft], t: Token) -> int | None:
    """The one organisation that "the company", "the airline" can mean: named shortly before, and no other near."""
    orgs = words(LISTS, "organisation_words") - words(LISTS, "company_words")
    near = []
    for n, d in enumerate(drafts):
        if d.label != "ORG":
            continue
        # A ministry is not "the company"; but "the agency", "the board" must name themselves.
        if t.lemma in lexicon.COMPANY_LIKE:
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


def link_pronouns(parse: Parse, drafts: list[Draft], anonymous: dict[int, str]) -> None:
    """Adds "he" and "she" to the one person that each can mean; `anonymous` are nouns for people without a name."""
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
            gender = lexicon.PRONOUNS.get(t.lower)
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
    drafts: Sequence[Draft],
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
