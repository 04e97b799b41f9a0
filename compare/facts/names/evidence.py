"""What speaks for a name being a person, an organisation, a place or a thing: named evidence, weights as data.

The weights are set by hand on articles outside the labelled stories. A title or a word of organisations outweighs all
that surrounds a name, and what surrounds it the parser's label (2).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from compare.english import names as lexicon
from compare.english.places import CALLED, LOCATIVES
from compare.facts.names.drafts import LISTS, Run
from compare.facts.names.runs import is_word
from compare.language.lexicons import fold, person_nouns, regions, towns, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from compare.model import Parse, Token

_AGE: Final = re.compile(r"[1-9]?\d")


class Sight(NamedTuple):
    """A name with what stands around it."""

    tokens: tuple[Token, ...]
    run: Run
    body: tuple[Token, ...]
    folded: str
    before: Token | None
    """The token before the name and its title, in the same sentence."""
    owner: Token | None
    """The token before that one, even where a sentence ends between."""
    after: Token | None
    """The token after the name, in the same sentence."""
    rest: tuple[Token, ...]
    """What follows that one, to the end of the sentence."""
    opens: bool
    """Does the name open its sentence?"""
    apposed: str
    """The noun of the apposition after a comma."""

    @property
    def before_word(self) -> str:
        return self.before.lower if self.before is not None else ""

    @property
    def after_word(self) -> str:
        return self.after.lower if self.after is not None else ""

    @property
    def is_titled(self) -> bool:
        return self.run.title[1] > self.run.title[0]


def see(parse: Parse, run: Run) -> Sight:
    """The name of a run with what stands around it."""
    tokens = parse.tokens
    body = tokens[run.first : run.last]
    begin = run.title[0]
    first, last = parse.sentence_tokens[run.sentence]
    before = tokens[begin - 1] if begin > 0 else None
    after = tokens[run.last] if run.last < len(tokens) and tokens[run.last].sentence == run.sentence else None
    rest = tokens[run.last + 1 : last]
    return Sight(
        tokens=tokens,
        run=run,
        body=body,
        folded=fold(parse.text[body[0].start : body[-1].end]).replace("\n", " "),
        before=before if before is not None and before.sentence == run.sentence else None,
        owner=tokens[begin - 2] if begin >= 2 else None,
        after=after,
        rest=rest,
        opens=first == run.first,
        apposed=_apposed_noun(rest) if after is not None and after.text == "," else "",
    )


class Evidence(NamedTuple):
    """A reason to take a name for something."""

    name: str
    label: str
    weight: int
    holds: Callable[[Sight], bool]
    group: str = ""
    """Of those of one group only the first that holds counts."""


def votes(parse: Parse, run: Run) -> Iterator[tuple[str, int]]:
    """Label and weight of all the evidence that holds for a run."""
    sight = see(parse, run)
    counted: set[str] = set()
    for row in EVIDENCE:
        if row.group not in counted and row.holds(sight):
            yield row.label, row.weight
            if row.group:
                counted.add(row.group)


# --- the name itself -----------------------------------------------------------------------------


def _has_organisation_word(s: Sight) -> bool:
    orgs, size = words(LISTS, "organisation_words"), len(s.body)
    return (size > 1 and s.body[-1].lower in orgs) or (size > 2 and any(t.lower in orgs for t in s.body))


def _has_place_word(s: Sight) -> bool:
    return len(s.body) > 1 and (
        s.body[-1].lower in words(LISTS, "place_words") or s.body[0].lower in lexicon.BEGIN_PLACES
    )


def _begins_with_first_name(s: Sight) -> bool:
    first = fold(s.body[0].text)
    return first in words(LISTS, "first_names_f") or first in words(LISTS, "first_names_m")


def _is_full_name(s: Sight) -> bool:
    if len(s.body) < 2 or not _begins_with_first_name(s):
        return False
    orgs, places = words(LISTS, "organisation_words"), words(LISTS, "place_words")
    return not any(t.lower in orgs or t.lower in places for t in s.body)


def _is_dateline(s: Sight) -> bool:
    if not s.opens or s.after is None or s.after.text not in {"—", "–", "(", ",", "-", ":"}:
        return False
    return len(s.body[0].text) > 3 and all(t.text.isupper() for t in s.body if is_word(t))


# --- before it -----------------------------------------------------------------------------------


def _is_noun_before(s: Sight, nouns: frozenset[str]) -> bool:
    return s.before is not None and s.before.pos == "NOUN" and s.before.lemma in nouns


def _names_person(lemma: str) -> bool:
    return lemma in person_nouns() and lemma not in lexicon.FIRM_OR_PERSON


def _is_part_of_place(s: Sight) -> bool:
    return s.before_word == "of" and s.owner is not None and s.owner.lower in lexicon.PLACE_NOUNS


def _is_called_place(s: Sight) -> bool:
    """Whether "called" stands before the name, and a noun for a place before that, after a preposition of place."""
    if s.before is None or s.before_word not in CALLED or s.owner is None or s.owner.pos != "NOUN":
        return False
    governor = s.tokens[s.owner.head]
    return governor.pos == "ADP" and governor.lower in LOCATIVES and s.owner.lemma not in person_nouns()


def _is_owner(s: Sight) -> bool:
    return s.before_word == "by" and s.before is not None and s.tokens[s.before.i - 1].lower in lexicon.OWNED


# --- after it ------------------------------------------------------------------------------------


def _has_age(s: Sight) -> bool:
    return (
        s.after_word == ","
        and len(s.rest) > 1
        and _AGE.fullmatch(s.rest[0].text) is not None
        and s.rest[1].text in {",", "."}
    )


def _goes_on_with_who(s: Sight) -> bool:
    first = s.rest[0].lower if s.after_word == "," and s.rest else s.after_word
    return len(s.body) > 1 and first in {"who", "whose"}


def _lies_in(s: Sight) -> bool:
    return s.after_word == "," and s.folded not in regions() and bool(s.rest) and fold(s.rest[0].text) in regions()


def _has_posts(s: Sight) -> bool:
    return s.after_word in {"'s", "’s"} and any(t.lower in lexicon.COMPANY_POSTS for t in s.rest[:4])


def _speaks(s: Sight) -> bool:
    return s.tokens[s.body[-1].head].lemma in lexicon.SPEECH and s.body[-1].dep == "nsubj"


EVIDENCE: Final = (
    Evidence(
        "HMS Victory",
        "OTHER",
        9,
        lambda s: len(s.body) > 1 and s.body[0].lower.rstrip(".") in words(LISTS, "vessels"),
    ),
    Evidence("Port Marrow Airport Authority", "ORG", 8, _has_organisation_word),
    Evidence("Lake Orta", "LOC", 6, _has_place_word),
    Evidence("a country or state", "GPE", 8, lambda s: s.folded in regions(), "town"),
    Evidence("a town of several words", "GPE", 5, lambda s: len(s.body) > 1 and s.folded in towns(), "town"),
    Evidence("a large town", "GPE", 3, lambda s: s.folded in towns() and towns()[s.folded][0].thousands >= 100, "town"),
    Evidence("a small town", "GPE", 1, lambda s: s.folded in towns(), "town"),
    Evidence("Capt. Fougere", "PERSON", 8, lambda s: s.is_titled),
    Evidence("in Marrow", "LOC", 3, lambda s: s.before_word in lexicon.PLACE_PREPOSITIONS, "preposition"),
    Evidence("from Marrow", "LOC", 1, lambda s: s.before_word in {"at", "from"} and len(s.body) < 3, "preposition"),
    Evidence("the Fougere", "PERSON", -3, lambda s: s.before_word == "the" and not s.is_titled),
    Evidence("the port of Marrow", "LOC", 6, _is_part_of_place),
    Evidence("a pass called Marrow", "LOC", 6, _is_called_place),
    Evidence(
        "the ferry Fougere",
        "OTHER",
        6,
        lambda s: s.before is not None and s.before.lemma in lexicon.VESSEL_NOUNS,
        "noun before",
    ),
    Evidence(
        "the retailer Norda",
        "ORG",
        5,
        lambda s: _is_noun_before(s, words(LISTS, "organisation_nouns")),
        "noun before",
    ),
    Evidence(
        "the captain Fougere",
        "PERSON",
        4,
        lambda s: s.before is not None and s.before.pos == "NOUN" and _names_person(s.before.lemma),
        "noun before",
    ),
    Evidence(
        "the captain, Fougere",
        "PERSON",
        2,
        lambda s: s.before_word == "," and s.owner is not None and _names_person(s.owner.lemma),
    ),
    Evidence("Fougere, 41,", "PERSON", 6, _has_age),
    Evidence("Norda, the retailer", "ORG", 5, lambda s: s.apposed in words(LISTS, "organisation_nouns"), "noun after"),
    Evidence("Fougere, the captain", "PERSON", 4, lambda s: _names_person(s.apposed), "noun after"),
    Evidence("from Norda, the contractor", "LOC", -3, lambda s: s.apposed in person_nouns()),
    Evidence("Marrow, Ohio", "LOC", 3, _lies_in, "noun after"),
    Evidence("Norda Water’s chief engineer", "ORG", 4, _has_posts),
    Evidence("owned by Norda", "ORG", 3, _is_owner),
    Evidence("Denise Fougere, who", "PERSON", 3, _goes_on_with_who),
    Evidence(
        "Marrow harbour",
        "LOC",
        4,
        lambda s: s.after is not None and s.after.dep != "nsubj" and s.after_word in lexicon.PLACE_NOUNS,
    ),
    Evidence("MARROW —", "LOC", 6, _is_dateline),
    Evidence("Denise Fougere", "PERSON", 3, _is_full_name),
    Evidence("Fougere said", "PERSON", 1, _speaks),
    Evidence(
        "Denise",
        "PERSON",
        1,
        lambda s: len(s.body) == 1 and s.folded not in towns() and _begins_with_first_name(s),
    ),
)


def _apposed_noun(rest: Sequence[Token]) -> str:
    """Lemma of the noun that heads an apposition after the comma, or ''."""
    n = 2 if len(rest) > 1 and rest[0].text.isdigit() else 0
    if (
        n >= len(rest)
        or rest[n].lower in {"who", "whose"}
        or rest[n].pos not in {"DET", "PRON", "ADJ", "NOUN", "PROPN"}
    ):
        return ""
    if rest[n].pos == "PROPN" and not rest[n].text[0].islower():
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
