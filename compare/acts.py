"""What was done, read from a clause as phrases that word lists can name, and to what it was done.

An act is a verb with the phrases it makes ("turn down", "vote in favor", "decline to comment"), how surely it is
asserted, and the people and things that take part. Two acts concern one event when they share some of these, in
aligned sentences, and no date, no named doer and no negated part tells them apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from compare.lexicons import fold, peoples, read_list, words
from compare.model import DateValue
from compare.predicates import find_inherited, group_certainties, settle_certainty
from compare.topics import describe_claim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Parse, Source, Token

_CONTENT: Final = frozenset({"NOUN", "PROPN"})
_ARGUMENTS: Final = frozenset(
    "nsubj nsubjpass dobj obj dative attr oprd agent prep pobj compound poss appos nmod".split()
)
_OTHER_CLAUSE: Final = frozenset("relcl advcl ccomp conj parataxis acl csubj".split())
_BEFORE_NOUN: Final = frozenset({"det", "compound", "amod"})
_PARTICLES: Final = frozenset("out up down off over back away".split())
_REFLEXIVE: Final = frozenset("himself herself themselves itself".split())

# Words that stand in any two sentences of one story and so link nothing.
_GENERIC: Final = frozenset(
    "people person man woman official officer authority spokesman spokeswoman year month week day time hour minute "
    "night morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june july august september october november december number one thing way part case place statement "
    "yesterday today tomorrow weekend percent cent mr mrs ms dr".split()
)


@dataclass(frozen=True, slots=True)
class Act:
    """A verb (or event noun) with its phrases, its certainty and what it is about."""

    head: int
    """Token index."""
    sentence: int
    phrases: frozenset[str]
    negated: bool
    level: str
    """`fact` or the hedge, as in `CertaintyValue.level`."""
    things: frozenset[str]
    """Names and lemmas of what takes part, levelled by synonyms, generic words left out."""
    subject: frozenset[str]
    """Of `things`, those of the one who acts."""
    patient: frozenset[str]
    """Of `things`, those of what it is done to."""
    target: frozenset[str]
    """Of `patient`, the head noun."""
    on_person: bool
    """Is a person acted upon?"""
    passive: bool
    names: frozenset[str]
    """Of `subject`, the proper names."""
    persons: frozenset[str]
    """Names of the people who act or are acted upon."""
    part: bool
    """Is only a part concerned ("some of whom", a relative clause)?"""
    quoted: bool
    """Does it stand in quotation marks?"""
    dates: tuple[DateValue, ...]


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, str]:
    out: dict[str, str] = {}
    for group in read_list("polarities.json")["synonyms"]:
        nouns = group.split()
        for noun in nouns:
            out.setdefault(noun, nouns[0])
    return out


class Acts:
    """The acts of one source, sentence by sentence."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.parse: Parse = source.parse
        self._levels = group_certainties(self.parse, source.facts)
        self._quotes = tuple((f.start, f.end) for f in source.facts if f.kind == "quote")
        self._names: dict[int, frozenset[str]] = {}
        self._people: set[int] = set()
        self._read: dict[int, tuple[Act, ...]] = {}
        for entity in source.entities:
            own = frozenset(fold(w.strip(".,’'")) for w in entity.name.split() if len(w) > 2)
            own = frozenset(fold(peoples().get(w, w)) for w in own)
            # A person is known by the last name, anything else by every word of its own.
            key = frozenset({fold(entity.name.split()[-1])}) if entity.label == "PERSON" and own else own
            for start, end in entity.mentions:
                for token in self.parse.tokens_between(start, end):
                    self._names.setdefault(token.i, key)
                    if entity.label == "PERSON":
                        self._people.add(token.i)

    def in_sentence(self, sentence: int) -> tuple[Act, ...]:
        """The acts whose head stands in a sentence, in order; each sentence is read once."""
        if sentence not in self._read:
            self._read[sentence] = tuple(self._find(sentence))
        return self._read[sentence]

    def _find(self, sentence: int) -> Iterator[Act]:
        for token in self.parse.tokens[slice(*self.parse.sentence_tokens[sentence])]:
            if token.pos in {"VERB", "AUX"} and token.dep not in {"aux", "auxpass", "amod", "case", "mark"}:
                yield self._act(token)
            elif token.pos == "NOUN":
                yield self._noun(token)

    def content(self, sentence: int) -> frozenset[str]:
        """Every content lemma of a sentence, levelled, generic words left out."""
        first, last = self.parse.sentence_tokens[sentence]
        out: set[str] = set()
        for token in self.parse.tokens[first:last]:
            if token.pos in {"NOUN", "PROPN", "VERB", "ADJ", "NUM"} or token.i in self._names:
                out |= self._key(token)
        return frozenset(out - _GENERIC)

    def _key(self, token: Token) -> frozenset[str]:
        if token.i in self._names:
            return self._names[token.i]
        word = fold(token.lemma)
        if token.pos in {"ADJ", "PROPN"} and word in peoples():
            word = fold(peoples()[word])
        return frozenset({_synonyms().get(word, word)})

    def _act(self, token: Token) -> Act:
        negated, level = settle_certainty(self._levels.get(token.i, ()))
        subject, patient, others = self._arguments(token)
        names = frozenset(
            k
            for i in subject
            if self.parse.tokens[i].pos == "PROPN" or i in self._names
            for k in self._key(self.parse.tokens[i])
        )
        return Act(
            head=token.i,
            sentence=token.sentence,
            phrases=frozenset(self._phrases(token)),
            negated=negated,
            level=level,
            things=self._keys([*subject, *patient, *others]),
            subject=self._keys(subject),
            patient=self._keys(patient),
            target=self._keys([i for i in patient if self._is_target(i, token)]),
            on_person=any(self._is_person(i) for i in patient if self._is_target(i, token)),
            passive=any(self.parse.tokens[c].dep in {"auxpass", "nsubjpass"} for c in self.parse.children[token.i]),
            names=names,
            persons=self._keys([i for i in (*subject, *patient) if i in self._people]),
            part=self._is_part([*subject, *patient]) or (negated and (token.dep == "relcl" or self._is_bounded(token))),
            quoted=self._is_quoted(token),
            dates=self._dates(token),
        )

    def _noun(self, token: Token) -> Act:
        """An event noun: "the accident", with what hangs on it and what its clause is about."""
        below = [i for i in self.parse.subtree(token.i) if i != token.i and self.parse.tokens[i].pos in _CONTENT]
        over = next((a for a in self.parse.ancestors(token.i) if self.parse.tokens[a].pos in {"VERB", "AUX"}), None)
        around: list[int] = []
        if over is not None:
            for part in self._arguments(self.parse.tokens[over]):
                around.extend(i for i in part if i != token.i)
        values = self._levels.get(over, []) if over is not None else []
        kids = [self.parse.tokens[c] for c in self.parse.children[token.i]]
        compound = [k.lemma for k in kids if k.dep in {"compound", "amod"}]
        return Act(
            head=token.i,
            sentence=token.sentence,
            phrases=frozenset({f"n:{token.lemma}", *(f"n:{c} {token.lemma}" for c in compound)}),
            negated=any(v.level == "negated" for v in values)
            or any(self.parse.tokens[c].lower in {"no", "without"} for c in self.parse.children[token.i])
            or self.parse.tokens[token.head].lower == "without",
            level=next((v.level for v in values if v.level != "negated"), "fact"),
            things=self._keys([*below, *around]),
            subject=frozenset(),
            patient=frozenset(),
            target=frozenset(),
            on_person=False,
            passive=False,
            names=frozenset(),
            persons=frozenset(),
            part=False,
            quoted=self._is_quoted(token),
            dates=self._dates(token),
        )

    def _is_quoted(self, token: Token) -> bool:
        return any(start <= token.start < end for start, end in self._quotes)

    def _is_person(self, i: int) -> bool:
        token = self.parse.tokens[i]
        return i in self._people or (token.pos == "NOUN" and token.lemma in words("polarities.json", "people"))

    def _is_target(self, i: int, verb: Token) -> bool:
        if self.parse.tokens[i].head == verb.i or (verb.dep == "relcl" and i == verb.head):
            return True
        return i == find_inherited(self.parse, verb.i)[0]

    def _keys(self, indices: list[int]) -> frozenset[str]:
        out: set[str] = set()
        for i in indices:
            out |= self._key(self.parse.tokens[i])
        return frozenset(out - _GENERIC)

    def _is_part(self, subject: list[int]) -> bool:
        return any(self.parse.tokens[i].lower in {"some", "others", "many", "few", "several", "half"} for i in subject)

    def _is_bounded(self, token: Token) -> bool:
        """True where a denial holds for a time only: "not dredged since 2019", "did not notice until Monday"."""
        below = [
            *self.parse.children[token.i],
            *(g for c in self.parse.children[token.i] for g in self.parse.children[c]),
        ]
        return any(self.parse.tokens[i].lower in {"since", "until", "till", "before"} for i in below)

    def _arguments(self, token: Token) -> tuple[list[int], list[int], list[int]]:
        """Tokens of the one who acts, of what it is done to, and of the other circumstances."""
        subject: list[int] = []
        patient: list[int] = []
        others: list[int] = []
        passive = False
        for c in self.parse.children[token.i]:
            kid = self.parse.tokens[c]
            if kid.tag in {"WDT", "WP"} and token.dep == "relcl":
                c = token.head
            if kid.dep == "nsubj":
                subject += self._phrase(c)
            elif kid.dep in {"nsubjpass", "dobj", "obj", "attr", "oprd"}:
                passive = passive or kid.dep == "nsubjpass"
                patient += self._phrase(c)
            elif kid.dep == "agent":
                subject += self._phrase(c)
            elif kid.dep in {"prep", "dative", "npadvmod", "prt"}:
                others += self._phrase(c)
        if token.lemma == "be" and any(self.parse.tokens[c].dep == "acomp" for c in self.parse.children[token.i]):
            # "was locked" is at times an adjective to the parser: what it is said of is acted upon.
            patient += subject
        if not subject:
            inherited, as_patient = find_inherited(self.parse, token.i, has_passive_subject=passive)
            if inherited is not None:
                (patient if as_patient else subject).extend(self._phrase(inherited))
        return subject, patient, others

    def _phrase(self, i: int) -> list[int]:
        """Content tokens of a phrase, clauses inside it left out."""
        out: list[int] = []
        todo = [i]
        while todo:
            at = todo.pop()
            token = self.parse.tokens[at]
            if token.pos in _CONTENT or at in self._names or fold(token.lemma) in peoples():
                out.append(at)
            for c in self.parse.children[at]:
                kid = self.parse.tokens[c]
                if kid.dep not in _OTHER_CLAUSE or (kid.dep == "conj" and kid.pos in _CONTENT):
                    todo.append(c)
        return sorted(out)

    def _phrases(self, token: Token) -> Iterator[str]:
        """Every name a word list may know the act by, from the bare verb to its governing verb."""
        lemma = token.lemma
        kids = [self.parse.tokens[c] for c in self.parse.children[token.i]]
        verbs = [lemma, *(f"{lemma} {k.lemma}" for k in kids if k.dep == "prt")]
        yield from verbs
        for verb in verbs:
            for kid in kids:
                if kid.dep in {"dobj", "obj", "attr", "acomp", "oprd", "nsubjpass"}:
                    if kid.dep == "nsubjpass":
                        yield f"{verb} ~{kid.lemma}"
                    else:
                        yield f"{verb} self" if kid.lower in _REFLEXIVE else f"{verb} {kid.lemma}"
                    for lemma_below in self._below(kid):
                        yield f"{verb} ~{lemma_below}"
                elif kid.dep == "prep" or (kid.dep == "prt"):
                    yield f"{verb} {kid.lemma}"
                    for c in self.parse.children[kid.i]:
                        noun = self.parse.tokens[c]
                        if noun.dep == "pobj":
                            yield f"{verb} {kid.lemma} {noun.lemma}"
                elif kid.dep == "advmod":
                    yield f"{verb} {kid.lower}"
        above = self.parse.tokens[token.head]
        if token.dep == "xcomp" and above.i != token.i:
            yield f"{above.lemma} to {lemma}"
            yield f"{above.lemma} to *"
            if above.dep == "xcomp":
                yield f"{self.parse.tokens[above.head].lemma} to *"
        for kid in kids:
            if kid.dep == "aux" and kid.lower in {"must", "should"}:
                yield f"{kid.lower} *"

    def _below(self, noun: Token) -> Iterator[str]:
        """The noun of an object and those that say what it is for: "a request … for a meeting" is about a meeting."""
        yield noun.lemma
        for c in self.parse.children[noun.i]:
            kid = self.parse.tokens[c]
            if kid.dep == "compound":
                yield kid.lemma
            elif kid.dep == "prep":
                for g in self.parse.children[c]:
                    if self.parse.tokens[g].dep == "pobj":
                        yield self.parse.tokens[g].lemma
                        for e in self.parse.children[g]:
                            # The parser often hangs "for a meeting" on the name before it.
                            if self.parse.tokens[e].dep == "prep":
                                for h in self.parse.children[e]:
                                    yield self.parse.tokens[h].lemma

    def _dates(self, token: Token) -> tuple[DateValue, ...]:
        below = set(self.parse.subtree(token.i))
        return tuple(
            f.value
            for f in self.source.facts_by_sentence[token.sentence]
            if isinstance(f.value, DateValue)
            and f.value.timex_type in {"DATE", "TIME"}
            and any(t.i in below for t in self.parse.tokens_between(f.start, f.end))
        )


def dates_clash(x: Act, y: Act) -> bool:
    """Whether both acts are dated and no date of one can be a date of the other."""
    known_x = [d for d in x.dates if d.earliest is not None and d.latest is not None]
    known_y = [d for d in y.dates if d.earliest is not None and d.latest is not None]
    if not known_x or not known_y:
        return False
    return not any(_meet(p, q) for p in known_x for q in known_y)


def _meet(p: DateValue, q: DateValue) -> bool:
    spans_p = [(p.earliest, p.latest), *p.readings]
    spans_q = [(q.earliest, q.latest), *q.readings]
    return any(
        str(a)[:10] <= str(d)[:10] and str(c)[:10] <= str(b)[:10]
        for a, b in spans_p
        for c, d in spans_q
        if a is not None and b is not None and c is not None and d is not None
    )


def doers_clash(x: Act, y: Act) -> bool:
    """Whether both acts have named doers that share no name: "Slovakia voted for" / "Hungary abstained"."""
    return bool(x.names) and bool(y.names) and not (x.names & y.names) and not (x.subject & y.subject)


def words_around(source: Source, head: int) -> tuple[int, int]:
    """Span of the words of the act at a token: helpers, the verb, its particle and the head of its object."""
    parse = source.parse
    keep = [head]
    for c in parse.children[head]:
        kid = parse.tokens[c]
        if kid.dep in {"aux", "auxpass", "neg", "prt"}:
            keep.append(c)
        elif c == head + 1 and kid.lower in _PARTICLES:
            keep.append(c)
        elif kid.dep in {"dobj", "obj", "attr", "acomp", "oprd"} and 0 < c - head <= 5:
            keep.append(c)
    low, high = min(keep), max(keep)
    token = parse.tokens[head]
    above = parse.tokens[token.head]
    if token.dep == "xcomp" and 0 < head - above.i <= 4:
        low = min(low, above.i)
    if high == low and token.pos == "NOUN":
        low = min([low, *(k.i for k in (parse.tokens[c] for c in parse.children[low]) if k.dep in _BEFORE_NOUN)])
    return parse.tokens[low].start, parse.tokens[high].end


def describe_event(source: Source, act: Act) -> str:
    """What an act is about, in the article's words: its clause in short."""
    claim = next((c for c in source.claims_by_sentence[act.sentence] if act.head in c.tokens), None)
    return describe_claim(source, claim) if claim else source.parse.tokens[act.head].text
