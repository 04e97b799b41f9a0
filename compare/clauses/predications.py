"""What each verb and noun of a clause tells, as phrases that word lists can name, and of whom and what.

A predication is a verb with the phrases it makes ("turn down", "vote in favor", "decline to comment"), or a noun that
may name an event, with how surely it holds and who and what take part.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from compare.clauses.participants import find_inherited, find_parts, name_predicate
from compare.english.predicates import BOUNDS, EMPTYING, GENERIC_WORDS, OBLIGING_MODALS, PART_WORDS, REFLEXIVES
from compare.language.lexicons import fold, peoples, read_list, words
from compare.model import CertaintyValue, DateValue, Predication

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.model import Entity, Fact, Parse, Token

_NOUNS: Final = frozenset({"NOUN", "PROPN"})
_CONTENT: Final = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_VERBS: Final = frozenset({"VERB", "AUX"})
# Verbs that serve another word of their clause.
_SERVING: Final = frozenset({"aux", "auxpass", "amod", "case", "mark"})
_OTHER_CLAUSE: Final = frozenset("relcl advcl ccomp conj parataxis acl csubj".split())
_COMPLEMENTS: Final = frozenset({"dobj", "obj", "attr", "acomp", "oprd", "nsubjpass"})


class Sureness(NamedTuple):
    """How surely a predicate holds."""

    negated: bool = False
    level: str = "fact"
    """As in `Claim.certainty`."""
    hedge: Fact | None = None
    """The cue that says so, if it is less than a fact."""


class _Parts(NamedTuple):
    """Content tokens of all that takes part in what a verb tells."""

    agents: list[int]
    patients: list[int]
    circumstances: list[int]


class PredicationReader:
    """Reads the predications of one article, token by token."""

    def __init__(self, parse: Parse, facts: Sequence[Fact], entities: Iterable[Entity]) -> None:
        self.parse = parse
        self.sureness = _settle(parse, facts)
        self._quotes = tuple((f.start, f.end) for f in facts if f.kind == "quote")
        self._dates: dict[int, list[tuple[DateValue, frozenset[int]]]] = {}
        for fact in facts:
            if isinstance(fact.value, DateValue) and fact.value.timex_type in {"DATE", "TIME"}:
                held = frozenset(t.i for t in parse.tokens_between(fact.start, fact.end))
                self._dates.setdefault(parse.sentence_at(fact.start), []).append((fact.value, held))
        self._names: dict[int, frozenset[str]] = {}
        self._people: set[int] = set()
        for entity in entities:
            own = frozenset(fold(w.strip(".,’'")) for w in entity.name.split() if len(w) > 2)
            own = frozenset(fold(peoples().get(w, w)) for w in own)
            # A person is known by the last name, anything else by every word of its own.
            key = frozenset({fold(entity.name.split()[-1])}) if entity.label == "PERSON" and own else own
            for start, end in entity.mentions:
                for token in parse.tokens_between(start, end):
                    self._names.setdefault(token.i, key)
                    if entity.label == "PERSON":
                        self._people.add(token.i)
        self._key = cache(self._make_key)
        self._parts = cache(self._find_parts)

    def read(self, i: int) -> Predication | None:
        """The predication that a token heads; None for what is neither a verb of its own nor a noun."""
        token = self.parse.tokens[i]
        if token.pos in _VERBS and token.dep not in _SERVING:
            return self._read_verb(token)
        return self._read_noun(token) if token.pos == "NOUN" else None

    def content(self, indices: Iterable[int]) -> frozenset[str]:
        """The content lemmas of tokens, levelled, generic words left out."""
        tokens = (self.parse.tokens[i] for i in indices)
        return self._keys(t.i for t in tokens if t.pos in _CONTENT or t.i in self._names)

    def _read_verb(self, token: Token) -> Predication:
        sureness = self.sureness.get(token.i, Sureness())
        agents, patients, circumstances = self._parts(token.i)
        outside = {find_inherited(self.parse, token.i)[0], token.head if token.dep == "relcl" else None}
        targets = [i for i in patients if self.parse.tokens[i].head == token.i or i in outside]
        kids = list(self._kids(token.i))
        is_bounded = any(below.lower in BOUNDS for kid in kids for below in (kid, *self._kids(kid.i)))
        is_partial = any(self.parse.tokens[i].lower in PART_WORDS for i in (*agents, *patients))
        return Predication(
            head=token.i,
            sentence=token.sentence,
            predicate=name_predicate(self.parse, token.i),
            phrases=frozenset(self._phrases(token)),
            negated=sureness.negated,
            certainty=sureness.level,
            things=self._keys([*agents, *patients, *circumstances]),
            hedge=sureness.hedge,
            agents=self._keys(agents),
            patients=self._keys(patients),
            target=self._keys(targets),
            on_person=any(self._is_person(self.parse.tokens[i]) for i in targets),
            is_passive=any(kid.dep in {"auxpass", "nsubjpass"} for kid in kids),
            named_agents=frozenset(
                key for i in agents if self.parse.tokens[i].pos == "PROPN" or i in self._names for key in self._key(i)
            ),
            persons=self._keys(i for i in (*agents, *patients) if i in self._people),
            is_partial=is_partial or (sureness.negated and (token.dep == "relcl" or is_bounded)),
            is_quoted=self._is_quoted(token),
            dates=self._find_dates(token),
        )

    def _read_noun(self, token: Token) -> Predication:
        """An event noun: "the accident", with what hangs on it and what its clause is about."""
        below = [i for i in self.parse.subtree(token.i) if i != token.i and self.parse.tokens[i].pos in _NOUNS]
        over = next((a for a in self.parse.ancestors(token.i) if self.parse.tokens[a].pos in _VERBS), -1)
        around = [i for part in self._parts(over) for i in part if i != token.i] if over >= 0 else []
        sureness = self.sureness.get(over, Sureness())
        narrower = [f"n:{kid.lemma} {token.lemma}" for kid in self._kids(token.i, "compound", "amod")]
        return Predication(
            head=token.i,
            sentence=token.sentence,
            predicate=name_predicate(self.parse, token.i),
            phrases=frozenset({f"n:{token.lemma}", *narrower}),
            negated=sureness.negated
            or any(kid.lower in EMPTYING for kid in self._kids(token.i))
            or self.parse.tokens[token.head].lower == "without",
            certainty=sureness.level,
            things=self._keys([*below, *around]),
            is_noun=True,
            is_quoted=self._is_quoted(token),
            dates=self._find_dates(token),
        )

    def _kids(self, i: int, *deps: str) -> Iterator[Token]:
        """Direct dependents of a token, of all sorts or of some."""
        tokens = (self.parse.tokens[c] for c in self.parse.children[i])
        return (kid for kid in tokens if kid.dep in deps) if deps else tokens

    def _make_key(self, i: int) -> frozenset[str]:
        if i in self._names:
            return self._names[i]
        token = self.parse.tokens[i]
        word = fold(token.lemma)
        if token.pos in {"ADJ", "PROPN"} and word in peoples():
            word = fold(peoples()[word])
        return frozenset({_synonyms().get(word, word)})

    def _keys(self, indices: Iterable[int]) -> frozenset[str]:
        return frozenset[str]().union(*map(self._key, indices)) - GENERIC_WORDS

    def _find_parts(self, verb: int) -> _Parts:
        token = self.parse.tokens[verb]
        parts = _Parts([], [], [])
        has_passive_subject = False
        for part, _, side in find_parts(self.parse, verb):
            # "The man who fled": the antecedent takes part, not "who".
            i = token.head if part.tag in {"WDT", "WP"} and token.dep == "relcl" else part.i
            has_passive_subject |= part.dep == "nsubjpass"
            if side == "agent":
                parts.agents.extend(self._phrase(i))
            elif side == "patient":
                parts.patients.extend(self._phrase(i))
            elif side == "circumstance":
                parts.circumstances.extend(self._phrase(i))
        if token.lemma == "be" and any(self._kids(verb, "acomp")):
            # "was locked" is at times an adjective to the parser: what it is said of is acted upon.
            parts.patients.extend(parts.agents)
        if not parts.agents:
            inherited, is_acted_upon = find_inherited(self.parse, verb, has_passive_subject=has_passive_subject)
            if inherited is not None:
                (parts.patients if is_acted_upon else parts.agents).extend(self._phrase(inherited))
        return parts

    def _phrase(self, i: int) -> list[int]:
        """Content tokens of a phrase, clauses inside it left out."""
        out: list[int] = []
        todo = [i]
        while todo:
            at = todo.pop()
            token = self.parse.tokens[at]
            if token.pos in _NOUNS or at in self._names or fold(token.lemma) in peoples():
                out.append(at)
            for kid in self._kids(at):
                if kid.dep not in _OTHER_CLAUSE or (kid.dep == "conj" and kid.pos in _NOUNS):
                    todo.append(kid.i)
        return sorted(out)

    def _is_person(self, token: Token) -> bool:
        return token.i in self._people or (token.pos == "NOUN" and token.lemma in words("polarities.json", "people"))

    def _is_quoted(self, token: Token) -> bool:
        return any(start <= token.start < end for start, end in self._quotes)

    def _find_dates(self, token: Token) -> tuple[DateValue, ...]:
        dates = self._dates.get(token.sentence)
        if not dates:
            return ()
        below = frozenset(self.parse.subtree(token.i))
        return tuple(value for value, held in dates if held & below)

    def _phrases(self, token: Token) -> Iterator[str]:
        """Every name a word list may know the act by, from the bare verb to its governing verb."""
        lemma = token.lemma
        kids = list(self._kids(token.i))
        verbs = [lemma, *(f"{lemma} {k.lemma}" for k in kids if k.dep == "prt")]
        yield from verbs
        for kid in kids:
            for ending in self._endings(kid):
                for verb in verbs:
                    yield f"{verb} {ending}"
            if kid.dep == "aux" and kid.lower in OBLIGING_MODALS:
                yield f"{kid.lower} *"
        above = self.parse.tokens[token.head]
        if token.dep == "xcomp" and above.i != token.i:
            yield f"{above.lemma} to {lemma}"
            yield f"{above.lemma} to *"
            if above.dep == "xcomp":
                yield f"{self.parse.tokens[above.head].lemma} to *"

    def _endings(self, kid: Token) -> Iterator[str]:
        """What a dependant adds to the verb: its object or complement, a preposition with its noun, an adverb."""
        if kid.dep in _COMPLEMENTS:
            if kid.dep == "nsubjpass":
                yield f"~{kid.lemma}"
            else:
                yield "self" if kid.lower in REFLEXIVES else kid.lemma
            for lemma in self._below(kid):
                yield f"~{lemma}"
        elif kid.dep in {"prep", "prt"}:
            yield kid.lemma
            yield from (f"{kid.lemma} {noun.lemma}" for noun in self._kids(kid.i, "pobj"))
        elif kid.dep == "advmod":
            yield kid.lower

    def _below(self, noun: Token) -> Iterator[str]:
        """The noun of an object and those that say what it is for: "a request … for a meeting" is about a meeting."""
        yield noun.lemma
        yield from (kid.lemma for kid in self._kids(noun.i, "compound"))
        for preposition in self._kids(noun.i, "prep"):
            for below in self._kids(preposition.i, "pobj"):
                yield below.lemma
                # The parser often hangs "for a meeting" on the name before it.
                for other in self._kids(below.i, "prep"):
                    yield from (kid.lemma for kid in self._kids(other.i))


@cache
def _synonyms() -> dict[str, str]:
    """For each noun of a group its first one; the first group that holds the noun counts."""
    groups = [group.split() for group in read_list("polarities.json")["synonyms"]]
    return {noun: nouns[0] for nouns in reversed(groups) for noun in nouns}


def _settle(parse: Parse, facts: Iterable[Fact]) -> dict[int, Sureness]:
    """How surely each predicate that has a cue holds, by its token."""
    out: dict[int, Sureness] = {}
    for fact in facts:
        if not isinstance(fact.value, CertaintyValue):
            continue
        for token in parse.tokens_between(*fact.value.predicate):
            known = out.get(token.i, Sureness())
            if fact.value.level == "negated":
                out[token.i] = known._replace(negated=True)
            elif known.hedge is None:
                out[token.i] = known._replace(level=fact.value.level, hedge=fact)
    return out
