"""What a clause tells: its predicate, who and what take part, and whose word it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from compare.model.facts import DateValue, Fact


@dataclass(frozen=True, slots=True)
class Argument:
    """A participant or circumstance of a claim."""

    role: Literal["subject", "object", "indirect object", "complement", "oblique", "agent"]
    start: int
    end: int
    head: int
    """Token index of its head word."""
    lemma: str
    preposition: str = ""
    entity: int | None = None


@dataclass(frozen=True, slots=True)
class Predication:
    """What one verb or noun of a clause tells: the predicate, how surely it holds, and who and what take part."""

    head: int
    """Token index of the predicate."""
    sentence: int
    predicate: str
    """Lemma of the verb (with particle: "turn down") or of the noun."""
    phrases: frozenset[str]
    """All that word lists may know it by: "vote", "vote in favor", "decline to comment"; "n:accident" for a noun."""
    negated: bool
    certainty: str
    """As in `Claim.certainty`."""
    things: frozenset[str]
    """Names and lemmas of all that takes part, levelled by synonyms, generic words left out."""
    is_noun: bool = False
    """A noun has none of what follows but `is_quoted` and `dates`."""
    hedge: Fact | None = None
    """The cue that makes it less than certain."""
    agents: frozenset[str] = frozenset()
    """Of `things`, those that act."""
    patients: frozenset[str] = frozenset()
    """Of `things`, those that it is done to."""
    target: frozenset[str] = frozenset()
    """Of `patients`, the head noun."""
    on_person: bool = False
    """Is the target a person?"""
    is_passive: bool = False
    named_agents: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    """Of agents and patients, the people named."""
    is_partial: bool = False
    """Is only a part concerned ("some of whom"), or is the denial bounded ("not until Monday")?"""
    is_quoted: bool = False
    """Does it stand in quotation marks?"""
    dates: tuple[DateValue, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One clause that reports one event or state."""

    sentence: int
    start: int
    end: int
    predicate: str
    """Lemma of the verb (with particle: "turn down") or of the predicate noun."""
    head: int
    """Token index of the predicate."""
    arguments: tuple[Argument, ...] = ()
    negated: bool = False
    certainty: str = "fact"
    """As in `CertaintyValue.level`, but for `negated`, which stands in `negated`."""
    speaker: str = ""
    """Whoever the article credits with the claim; '' = the outlet itself."""
    cue: str = ""
    tokens: tuple[int, ...] = ()
    """Token indices that belong to this clause and to no clause inside it."""
    facts: tuple[Fact, ...] = ()
    content: frozenset[str] = frozenset()
    """Names and lemmas of its content words, as in `Predication.things`."""
    predications: tuple[Predication, ...] = ()
    """Of all its verbs and nouns, in order of the text."""

    @property
    def predication(self) -> Predication | None:
        """That of its own predicate; None where neither verb nor noun heads it."""
        return next((p for p in self.predications if p.head == self.head), None)
