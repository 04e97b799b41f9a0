"""What the word lists hold of acts: which phrases tell of one act, and which of acts that oppose each other.

Phrases are those of `Predication.phrases`. The lists: `data/polarities.json` (acts done or not done, verbs that report
one act) and `data/framings.json` (acts that one event may be told as).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from compare.language.lexicons import read_list, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Set

    from compare.model import Predication, Verdict

# A list and one of its classes.
ActClass: TypeAlias = tuple[str, str]

_MARKS: Final = ("person", "same_verb", "sequence", "not_person")


@dataclass(frozen=True, slots=True)
class Frame:
    """Two opposed classes of acts that one event may be told as; see `about` in the data file."""

    name: str
    verdict: Verdict
    first: frozenset[str]
    second: frozenset[str]
    things: frozenset[str]
    marks: frozenset[str]
    """Of `person`, `same_verb`, `sequence` and `not_person`, those that the row has."""


Signs: TypeAlias = "Mapping[str, int]"
"""For each act 1 where it is told as done, -1 where as not done; "=lemma" is the verb itself."""
Sides: TypeAlias = "Mapping[Frame, int]"
"""For each frame of which a class holds an act: 1 for the first class, -1 for the second."""


def read_signs(told: Predication) -> Signs:
    """What is said to be done (1) or not done (-1), by act; '=lemma' is the verb itself."""
    verb = told.predicate.split(" ")[0]
    if told.is_noun or told.is_partial or (told.is_passive and verb == "survive"):  # "is survived by a son"
        return {}
    # What a party denies in its own words is its denial, not the outlet's.
    if (told.negated and told.is_quoted) or told.phrases & words("polarities.json", "idioms"):
        return {}
    flip = -1 if told.negated else 1
    found: dict[str, int] = {}
    # The longest phrase speaks: "vote against" is no "vote".
    known = _signs_by_phrase()
    for phrase in sorted(filter(known.__contains__, told.phrases), key=lambda p: (-len(p.split()), p)):
        for name, sign in known[phrase]:
            found.setdefault(name, sign * flip)
    if verb not in words("polarities.json", "light"):
        found[f"={told.predicate}"] = flip
    return found


def read_sides(told: Predication) -> Sides:
    """The side on which a predication stands in each frame, as far as it is told as done or planned."""
    phrases = frozenset(f"not {p}" for p in told.phrases) if told.negated else told.phrases
    if told.certainty not in {"fact", "planned", "probable"}:
        # "offered to quit", "declined to comment" say it themselves.
        phrases = frozenset(p for p in phrases if " to " in p)
    return find_sides(phrases)


def find_sides(phrases: Set[str]) -> Sides:
    """The frames in which the longest of the phrases stands on one side only, in the order of the data file."""
    found: dict[Frame, int] = {}
    known = _frames_by_phrase()
    for n in sorted({n for phrase in phrases for n in known.get(phrase, ())}):
        frame = _frames()[n]
        first, second = (_longest(phrases & side) for side in (frame.first, frame.second))
        if first != second:
            found[frame] = 1 if first > second else -1
    return found


@lru_cache(maxsize=1)
def _frames_by_phrase() -> dict[str, list[int]]:
    out: dict[str, list[int]] = {}
    for n, frame in enumerate(_frames()):
        for phrase in frame.first | frame.second:
            out.setdefault(phrase, []).append(n)
    return out


@lru_cache(maxsize=1)
def _frames() -> tuple[Frame, ...]:
    out = []
    for row in read_list("framings.json")["frames"]:
        things = frozenset(row.get("things", "").split())
        marks = frozenset(key for key in _MARKS if row.get(key))
        for one, two, verdict in row["opposed"]:
            first, second = (frozenset(row["classes"][name]) for name in (one, two))
            # What may be either is neither.
            out.append(Frame(row["id"], verdict, first - second, second - first, things, marks))
    return tuple(out)


@lru_cache(maxsize=1)
def _signs_by_phrase() -> dict[str, tuple[tuple[str, int], ...]]:
    """For each phrase the acts it may stand for, each with 1 where it was done, -1 where it was not."""
    out: dict[str, list[tuple[str, int]]] = {}
    for act in read_list("polarities.json")["acts"]:
        for sign, key in ((1, "yes"), (-1, "no")):
            for phrase in act[key]:
                out.setdefault(phrase, []).append((act["id"], sign))
    return {k: tuple(v) for k, v in out.items()}


def find_classes(phrases: Set[str]) -> frozenset[ActClass]:
    """The classes of all lists that hold one of the phrases; in each list the longest phrase speaks."""
    found: set[ActClass] = set()
    for name in {name for phrase in phrases for name in _lists_by_phrase().get(phrase, ())}:
        classes = _lists()[name]
        hits = {c: _longest(phrases & held) for c, held in classes.items()}
        longest = max(hits.values())
        found |= {(name, c) for c, length in hits.items() if length == longest}
    return frozenset(found)


def are_opposed(xs: Set[ActClass], ys: Set[ActClass]) -> bool:
    """Whether a list opposes a class of the ones to a class of the others."""
    return any((x, y) in _opposed() for x in xs for y in ys)


def _longest(phrases: Set[str]) -> int:
    return max((len(p.split()) for p in phrases), default=0)


@lru_cache(maxsize=1)
def _lists() -> dict[str, dict[str, frozenset[str]]]:
    polarities = read_list("polarities.json")
    out = {f"act {a['id']}": {side: frozenset(a[side]) for side in ("yes", "no")} for a in polarities["acts"]}
    for frame in read_list("framings.json")["frames"]:
        out[f"frame {frame['id']}"] = {name: frozenset(phrases) for name, phrases in frame["classes"].items()}
    for verbs in polarities["verbs"]:
        out[f"verbs {verbs[0]}"] = {"": frozenset(verbs)}
    return out


@lru_cache(maxsize=1)
def _lists_by_phrase() -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    for name, classes in _lists().items():
        for phrase in frozenset[str]().union(*classes.values()):
            out.setdefault(phrase, []).append(name)
    return out


@lru_cache(maxsize=1)
def _opposed() -> frozenset[tuple[ActClass, ActClass]]:
    """Two classes that a list opposes, both ways round."""
    pairs = [((name, "yes"), (name, "no")) for name in _lists() if name.startswith("act ")]
    for frame in read_list("framings.json")["frames"]:
        name = f"frame {frame['id']}"
        pairs += [((name, one), (name, two)) for one, two, _ in frame["opposed"]]
    return frozenset(pairs) | frozenset((two, one) for one, two in pairs)
