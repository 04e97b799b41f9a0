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
from compare.clauses.references import find_referents, lower_first, noun_phrase, write_phrase
from compare.english.headings import VAGUE_ROLES
from compare.language.lexicons import person_nouns, words
from compare.model import DateValue, NameValue, QuantityValue, RoleValue
from compare.values.quantities import sort_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.model import AttributionValue, Clash, Fact, Predication, Source

MAX_CHARS: Final = 170
"""What is longer is cut in the middle where reports show it."""
MENTIONS: Final = 3
"""Mentions of a value whose clauses are tried."""
FEW_FLAWS: Final = 1
"""A clause with no more is told where another reads no better."""
MAX_FLAWS: Final = 3
"""A clause with more faults tells nobody what a name or a place is about."""

_SINGULAR: Final = {"was": "were", "is": "are", "has": "have"}
_POSSESSIVES: Final = frozenset("his her its their our my your".split())
_SUREST: Final = ("fact", "planned", "probable", "possible", "alleged", "denied", "negated")
"""The levels of certainty, the surest first."""
_LEADING: Final = frozenset("the a an this that these those".split()) | _POSSESSIVES
_KINDS: Final = {"PERSON": "a person", "ORG": "an organisation", "GPE": "a place"}


def describe_fact(source: Source, fact: Fact, *, is_inside: bool = False) -> str:
    """What a fact is about: its clause in short, the fact's own words left out; `is_inside` a line, without a capital.

    "The ferry sank on Tuesday night" with the fact "Tuesday night" gives "The ferry sank"; "14 people died" gives "How
    many people died".
    """
    said = _describe(((source, fact),))
    return said if is_inside else _capital(said)


def describe_clash(first: Source, second: Source, clash: Clash) -> str:
    """What two values of two outlets are about, in the words that tell most: of their first mentions, if these do.

    "When: the ferry sank".
    """
    lead = ((first, clash.facts_a[0]), (second, clash.facts_b[0]))
    more = [
        (source, f) for source, facts in ((first, clash.facts_a), (second, clash.facts_b)) for f in facts[1:MENTIONS]
    ]
    said = _describe(lead, more)
    value = clash.facts_a[0].value
    # Where no gap shows it, nothing else would say that the day is at issue.
    is_when = isinstance(value, DateValue) and value.timex_type != "DURATION" and said and GAP not in said
    return f"When: {said}" if is_when else _capital(said)


def _describe(lead: Iterable[tuple[Source, Fact]], more: Iterable[tuple[Source, Fact]] = ()) -> str:
    facts = tuple(lead)
    for source, fact in facts:
        if isinstance(fact.value, QuantityValue) and fact.value.measures == "age" and (of := find_owner(source, fact)):
            return f"age of {of}"
    briefs = [(_without(source, fact), fact) for source, fact in facts]
    brief, fact = min(briefs, key=lambda item: item[0].flaws)
    if brief.flaws > FEW_FLAWS:
        briefs = [(brief, fact), *((_without(source, other), other) for source, other in more)]
        brief, fact = min(briefs, key=lambda item: item[0].flaws)
    if isinstance(fact.value, QuantityValue):
        text = _ask(brief, fact.value)
        return f"age: {text}" if fact.value.measures == "age" and text else text
    if isinstance(fact.value, DateValue) and fact.value.timex_type == "DURATION":
        rest = brief.text.removeprefix(f"{GAP} ")
        if rest != brief.text and (brief.after_gap == "verb" or rest.split()[0] in {"before", "after"}):
            return f"how long {rest}"
    return "" if brief.text == GAP else brief.text


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
    facts, roles, bearers = tuple(told), [], []
    for source, fact in facts:
        if isinstance(fact.value, NameValue) and fact.value.label == "PERSON":
            roles.append(_longest_role(source, fact.value.entity))
        bearers.append(_find_bearer(source, fact))
    if role := max(roles, key=len, default="") or max(bearers, key=len, default=""):
        return f"Name of the {role}"
    briefs = [_without(source, fact) for source, fact in facts]
    brief = min(briefs, key=lambda b: b.flaws)
    value = facts[0][1].value
    label = value.label if isinstance(value, NameValue) else ""
    if brief.flaws <= MAX_FLAWS and brief.text != GAP:
        rest = brief.text.removeprefix(f"{GAP} ")
        if rest != brief.text and brief.after_gap == "verb":
            return f"{'Who' if label == 'PERSON' else 'Who or what'} {rest}"
        return f"Name: {brief.text}"
    return f"Name of {_KINDS[label]}" if label in _KINDS else "Name"


def _longest_role(source: Source, entity: int) -> str:
    """The role of a named one as written, the longest; '' without one, or where it hangs on somebody else."""
    fit = []
    for fact in source.facts:
        if isinstance(fact.value, RoleValue) and fact.value.entity == entity and entity >= 0:
            held = [t for t in source.parse.tokens_between(fact.start, fact.end) if t.pos != "DET"]
            if not held or held[0].pos in {"VERB", "AUX"} or (fact.value.head in VAGUE_ROLES and len(held) == 1):
                continue
            if held[0].lower not in _POSSESSIVES:
                text = " ".join(source.parse.text[held[0].start : held[-1].end].split())
                is_plain = len(held) == 1 and text[1:].islower()
                fit.append(text.lower() if is_plain else text if held[0].ent else lower_first(source, text, held[0]))
    return max(fit, key=len, default="")


def _find_bearer(source: Source, fact: Fact) -> str:
    """What bears a name, where the name stands beside it: "the ferry’s owner, Reyna Lines", "the Reyna plant"."""
    tokens = source.parse.tokens
    at = head_of_span(source.parse, fact.start, fact.end)
    if at is None:
        return ""
    token, above = tokens[at], tokens[tokens[at].head]
    is_thing = isinstance(fact.value, NameValue) and fact.value.label == "OTHER"
    noun = above if token.dep == "appos" or (token.dep == "compound" and is_thing) else None
    if noun is None or noun.pos != "NOUN" or noun.i == at:
        return ""
    held = tuple(i for i in noun_phrase(source.parse, noun.i) if not fact.start <= tokens[i].start < fact.end)
    if any(tokens[i].pos == "PRON" for i in held):
        held = (noun.i,)
    name = " ".join(tokens[i].text for i in held if tokens[i].dep != "det" and tokens[i].pos != "PUNCT")
    return name.replace(" ’s", "’s").replace(" 's", "'s")


# --- acts ----------------------------------------------------------------------------------------


def describe_whether(told: Iterable[tuple[Source, Predication]]) -> str:
    """Of an act that one outlet tells and another denies: "Whether the talks resumed"."""
    briefs = [(act.negated, abridge(source, act.head, affirm=True)) for source, act in told]
    _, brief = min(briefs, key=lambda item: (item[1].flaws > FEW_FLAWS, item[0] or item[1].is_negated, item[1].flaws))
    return f"Whether {brief.text.removeprefix('whether ').removeprefix('if ')}"


def describe_sureness(told: Iterable[tuple[Source, Predication]]) -> str:
    """Of an act that one outlet states and another doubts: "How sure it is that the talks resumed"."""
    briefs = [(_SUREST.index(act.certainty), abridge(source, act.head)) for source, act in told]
    _, brief = min(briefs, key=lambda item: (item[1].flaws > FEW_FLAWS, item[0], item[1].flaws))
    return f"How sure it is that {brief.text}"


def describe_word(told: Iterable[tuple[Source, Predication]]) -> str:
    """Of an act told on somebody's word: "On whose word: the talks resumed"."""
    brief = min((abridge(source, act.head) for source, act in told), key=lambda b: b.flaws)
    return f"On whose word: {brief.text}"


def describe_statement(told: Iterable[tuple[Source, AttributionValue]]) -> str:
    """What several outlets have on somebody's word, as a clause."""
    briefs = []
    for source, value in told:
        parse, at = source.parse, head_of_span(source.parse, *value.scope)
        if at is None:
            continue
        if parse.tokens[at].lemma in words("speech.json", "say"):
            at = next((c for c in parse.children[at] if parse.tokens[c].dep == "ccomp"), at)
        briefs.append(abridge(source, at))
    return min(briefs, key=lambda b: b.flaws).text.partition(" (")[0] if briefs else ""


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
    briefs = [abridge(source, act.head) for source, act in acts]
    both = ", or ".join(brief.text for brief in briefs)
    if len(both) <= MAX_CHARS and all(b.flaws <= FEW_FLAWS for b in briefs):
        return _capital(both)
    return f"Whether {min(briefs, key=lambda b: b.flaws).text}"


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
        entity = source.entity_by_token.get(token.i)
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
    is_verb = brief.after_gap == "verb"
    match sort_of(value):
        case "count" | "person":
            is_counted = is_verb or first == "of" or brief.after_gap == "nouns"
            return f"how many {_SINGULAR.get(first, first)} {more}".rstrip() if is_counted else brief.text
        case "share":
            return f"what share {rest}" if first == "of" or is_verb else brief.text
        case "rank" | "vote" | "score" | "age" | "magnitude":
            return brief.text
        case _:
            # "Nine tonnes of solvent" are solvent; "of the solvent", a part of it.
            noun = more if first == "of" and more.partition(" ")[0].lower() not in _LEADING else rest
            return f"how much {noun}" if first == "of" or is_verb else brief.text


def _capital(text: str) -> str:
    first = text.partition(" ")[0].rstrip(":")
    return text[:1].upper() + text[1:] if first.islower() else text
