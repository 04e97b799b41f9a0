"""What a fact, an act or a name is about: the heading of a finding, in words of the articles.

A heading says what is measured, of whom, in which event. It states nothing that only one outlet says: whether an act
was done, how sure it is, what somebody did.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compare.clauses.abridging import GAP, Brief, abridge
from compare.clauses.claims import head_of_span
from compare.clauses.participants import find_inherited, find_parts
from compare.clauses.references import find_referents, noun_phrase, write_phrase
from compare.language.lexicons import person_nouns
from compare.model import NameValue, QuantityValue, RoleValue
from compare.values.quantities import sort_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.model import Fact, Predication, Source

MAX_FLAWS: Final = 3
"""A clause with more faults tells nobody what a name or a place is about."""

_SINGULAR: Final = {"was": "were", "is": "are", "has": "have"}
_POSSESSIVES: Final = frozenset("his her its their our my your".split())
_KINDS: Final = {"PERSON": "a person", "ORG": "an organisation", "GPE": "a place"}


def describe_fact(source: Source, fact: Fact) -> str:
    """What a fact is about: its clause in short, the fact's own words left out.

    "The ferry sank on Tuesday night" with the fact "Tuesday night" gives "The ferry sank"; "14 people died" gives "How
    many people died".
    """
    return describe_either(((source, fact),))


def describe_either(told: Iterable[tuple[Source, Fact]]) -> str:
    """What facts of several outlets are about, in the words that tell most; in the first's where all tell as much."""
    facts = tuple(told)
    for source, fact in facts:
        if isinstance(fact.value, QuantityValue) and fact.value.measures == "age" and (of := find_owner(source, fact)):
            return f"Age of {of}"
    briefs = [(_without(source, fact), fact) for source, fact in facts]
    brief, fact = min(briefs, key=lambda item: item[0].flaws)
    if isinstance(fact.value, QuantityValue):
        text = _ask(brief, fact.value)
        return f"Age: {text}" if fact.value.measures == "age" and text else _capital(text)
    return _capital("" if brief.text == GAP else brief.text)


def find_owner(source: Source, fact: Fact) -> str:
    """The person an age stands beside: the last one named before it in the sentence; '' if none is."""
    start = source.parse.sentences[source.parse.sentence_at(fact.start)][0]
    before = [
        (span, entity.name)
        for entity in source.entities
        if entity.label == "PERSON"
        for span in entity.mentions
        if start <= span[0] and span[1] <= fact.start
    ]
    return max(before)[1] if before else ""


def describe_place(told: Iterable[tuple[Source, Fact]]) -> str:
    """Of what facts of several outlets tell the place: "Where: the ferry sank"."""
    brief = min((_without(source, fact) for source, fact in told), key=lambda b: b.flaws)
    text = brief.text if brief.text != GAP else ""
    return f"Where: {text}" if text else "Where"


# --- names ---------------------------------------------------------------------------------------


def describe_name(told: Iterable[tuple[Source, Fact]]) -> str:
    """Whose name it is: "Name of the harbour master", "Who signed the contract", or else of what sort."""
    facts = tuple(told)
    for source, fact in facts:
        if isinstance(fact.value, NameValue) and (role := _longest_role(source, fact.value.entity)):
            return f"Name of the {role}"
    briefs = [_without(source, fact) for source, fact in facts]
    brief = min(briefs, key=lambda b: b.flaws)
    value = facts[0][1].value
    label = value.label if isinstance(value, NameValue) else ""
    if brief.flaws <= MAX_FLAWS and brief.text != GAP:
        rest = brief.text.removeprefix(f"{GAP} ")
        if rest != brief.text and brief.goes_on_with_verb:
            return f"{'Who' if label == 'PERSON' else 'Who or what'} {rest}"
        return f"Name: {brief.text}"
    return f"Name of {_KINDS[label]}" if label in _KINDS else "Name"


def _longest_role(source: Source, entity: int) -> str:
    """The role of a named one as written, the longest; '' without one, or where it hangs on somebody else."""
    told = [
        " ".join(f.text.split())
        for f in source.facts
        if isinstance(f.value, RoleValue) and f.value.entity == entity and entity >= 0
    ]
    fit = [text.removeprefix("the ").removeprefix("a ").removeprefix("an ") for text in told]
    return max((t for t in fit if t.split()[0].lower() not in _POSSESSIVES), key=len, default="")


# --- acts ----------------------------------------------------------------------------------------


def describe_whether(told: Iterable[tuple[Source, Predication]]) -> str:
    """Of an act that one outlet tells and another denies: "Whether the talks resumed"."""
    briefs = [(act.negated, abridge(source, act.head)) for source, act in told]
    _, brief = min(briefs, key=lambda item: (item[0] or item[1].is_negated, item[1].flaws))
    return f"Whether {brief.text}"


def describe_sureness(told: Iterable[tuple[Source, Predication]]) -> str:
    """Of an act that one outlet states and another doubts: "How sure it is that the talks resumed"."""
    briefs = [(act.certainty != "fact", abridge(source, act.head)) for source, act in told]
    _, brief = min(briefs, key=lambda item: (item[1].flaws > MAX_FLAWS, item[0], item[1].flaws))
    return f"How sure it is that {brief.text}"


def describe_word(told: Iterable[tuple[Source, Predication]]) -> str:
    """Of an act told on somebody's word: "On whose word: the talks resumed"."""
    brief = min((abridge(source, act.head) for source, act in told), key=lambda b: b.flaws)
    return f"On whose word: {brief.text}"


def describe_act(told: Iterable[tuple[Source, Predication]]) -> str:
    """Of one event told as two acts: whose act it is, or to whom it is done; else the clause of one outlet."""
    acts = tuple(told)
    parts = [{part.key: part for part in _participants(source, act)} for source, act in acts]
    shared = [key for key in parts[0] if all(key in held for held in parts)]
    if shared:
        # A subject of both tells most.
        key = max(shared, key=lambda k: sum(held[k].is_subject for held in parts))
        held = [found[key] for found in parts]
        who = max((p.text for p in held), key=len)
        if not held[0].is_person:
            return f"What became of {who}"
        return f"What {who} did" if all(p.is_agent for p in held) else f"What happened to {who}"
    brief = min((abridge(source, act.head) for source, act in acts), key=lambda b: b.flaws)
    return f"What happened: {brief.text}"


@dataclass(frozen=True, slots=True)
class _Participant:
    """Who or what takes part in an act."""

    key: str
    """The last word of the name, or the lemma of the noun."""
    text: str
    is_subject: bool
    is_agent: bool
    is_person: bool
    """A person, or a body that acts."""


def _participants(source: Source, act: Predication) -> Iterator[_Participant]:
    """Subject, object and agent of an act, those that a reader can tell."""
    parse = source.parse
    found = [
        (token.i, role == "subject" or token.dep == "nsubjpass", side == "agent")
        for token, role, side in find_parts(parse, act.head)
        if role in {"subject", "object", "agent"}
    ]
    if not any(is_subject for _, is_subject, _ in found):
        inherited, is_acted_upon = find_inherited(parse, act.head)
        if inherited is not None:
            found.append((inherited, True, not is_acted_upon))
    for i, is_subject, is_agent in found:
        head = next((c for c in parse.children[i] if parse.tokens[c].dep == "pobj"), i)
        token = parse.tokens[head]
        if token.pos == "PRON":
            name = find_referents(source, [head]).get(head, "")
            if name and not name.startswith("["):
                yield _Participant(name.split()[-1].casefold(), name, is_subject, is_agent, is_person=True)
            continue
        if token.pos not in {"NOUN", "PROPN"}:
            continue
        entity = next((e for e in source.entities if any(s <= token.start < t for s, t in e.mentions)), None)
        is_person = (entity is not None and entity.label != "OTHER") or token.lemma in person_nouns()
        if entity is not None and entity.label == "PERSON":
            yield _Participant(entity.name.split()[-1].casefold(), entity.name, is_subject, is_agent, is_person)
        else:
            text = write_phrase(source, noun_phrase(parse, head))
            yield _Participant(token.lemma.casefold(), text, is_subject, is_agent, is_person)


# --- shared --------------------------------------------------------------------------------------


def _without(source: Source, fact: Fact) -> Brief:
    at = head_of_span(source.parse, fact.start, fact.end)
    return Brief("", 99) if at is None else abridge(source, at, without=fact)


def _ask(brief: Brief, value: QuantityValue) -> str:
    """The clause; where it would begin with the gap, as a question: "How many people died"."""
    rest = brief.text.removeprefix(f"{GAP} ")
    if rest == brief.text or not rest or rest.startswith(("-", GAP)):
        return "" if brief.text == GAP else brief.text
    first, _, more = rest.partition(" ")
    is_verb = brief.goes_on_with_verb
    match sort_of(value):
        case "count" | "person":
            return f"how many {_SINGULAR.get(first, first)} {more}".rstrip()
        case "share":
            return f"what share {rest}" if first == "of" or is_verb else brief.text
        case "rank" | "vote" | "score" | "age" | "magnitude":
            return brief.text
        case _:
            return f"how much {rest}" if first == "of" or is_verb else brief.text


def _capital(text: str) -> str:
    first = text.partition(" ")[0]
    return text[:1].upper() + text[1:] if first.islower() else text
