"""Roles of one person: whether two may be one, and how they are said."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from compare.english.offices import (
    ANY_BODIES,
    COUNCIL_MEMBERS,
    GRADES,
    LEADERS,
    NARROWING,
    OUTSIDERS,
    POSSESSIVES,
    RANKS,
    SERVICE_RANKS,
    VAGUE_LEADERS,
    VAGUE_TRADES,
)
from compare.language.lexicons import fold, peoples, person_nouns, read_list, words

if TYPE_CHECKING:
    from compare.model import RoleValue
    from compare.values.relations import Relation

_LISTS: Final = "roles.json"
_CHANGED: Final = frozenset(("former", "deputy", "incoming"))
"""Statuses that say somebody does not hold the office itself; "acting" and "outgoing" hold it."""
_STEM: Final = 5
"""Letters at the beginning that make two words one: "finance", "financial"."""


def relation(x: RoleValue, y: RoleValue) -> Relation:
    """How two roles of one person stand to each other; symmetric.

    They agree when they are names of one office, or one only says less. They differ when one is a kind of the other, or
    when somebody may have both: a rank and a trade, founder and chief executive. Two offices, two relations to one
    person, two ranks, an office and what was only once, or only by deputy, are a conflict. A relation of kin says
    nothing of an office.
    """
    if (x.status, x.modifiers, x.head) == (y.status, y.modifiers, y.head):
        return "agree"
    if _are_synonyms(x, y):
        return _compare_statuses(x, y)
    if x.head == y.head:
        return _compare_scopes(x, y)
    families = {family_of(x), family_of(y)}
    if families == {"kin"}:
        return _compare_kin(x, y)
    if "kin" in families or "other" in families:
        # "Her partner" and "her coach" are two relations to one person.
        return "differs" if x.of in POSSESSIVES and y.of in POSSESSIVES else "incomparable"
    if {x.status, y.status} & {"former"} and x.status != y.status:
        # What somebody was says little of what they are; but "was in charge of finance" may be "former health chief".
        apart = _content(x) and _content(y) and _are_apart(x, y, _content(x), _content(y))
        return "differs" if families == {"trade"} or apart else "incomparable"
    if families == {"office", "trade"} and {*x.modifiers, *y.modifiers} & OUTSIDERS:
        return "conflict"  # "an outside economist on the panel" holds no office in it
    if families == {"rank"}:
        return "conflict" if {x.head, y.head} <= SERVICE_RANKS else "differs"
    if families == {"office"}:
        return _compare_offices(x, y)
    return "agree" if _is_vague(x) or _is_vague(y) else "differs"


def say(role: RoleValue) -> str:
    """The role in words: "former chief financial officer"."""
    return " ".join(part for part in (role.status, *role.modifiers, role.head) if part)


def key(role: RoleValue) -> tuple[str, ...]:
    """What two roles share that are one and the same."""
    return ("role", role.status, *role.modifiers, role.head)


# --- families ------------------------------------------------------------------------------------


def family_of(role: RoleValue) -> str:
    """What kind of role it is: `kin`, `office`, `rank`, `trade` or `other`."""
    noun = person_nouns().get(role.head)
    if noun is not None and noun.kin:
        return "kin"
    if "chief" in role.modifiers and (role.head == "officer" or role.head not in RANKS):
        return "office"  # a chief engineer holds a post; so does a chief financial officer
    if role.head in RANKS and role.head not in COUNCIL_MEMBERS:
        return "rank"
    if role.head in words(_LISTS, "offices"):
        return "office"
    return "trade" if noun is not None else "other"


def _is_vague(role: RoleValue) -> bool:
    """Whether a role is no more than "an official", "a local resident"."""
    return role.head in VAGUE_TRADES and not _content(role)


def _compare_statuses(x: RoleValue, y: RoleValue) -> Relation:
    if x.status == y.status or {x.status, y.status} & {"late"}:
        return "agree"
    known = {x.status, y.status} - {""}
    if len(known) == 1:
        return "conflict" if known & _CHANGED else "differs"
    return "differs"


def _compare_scopes(x: RoleValue, y: RoleValue) -> Relation:
    """One noun, narrowed in two ways: "chief pilot" / "relief pilot", "finance minister" / "transport minister"."""
    status = _compare_statuses(x, y)
    if status != "agree":
        return status
    grades = _grades(x), _grades(y)
    if all(grades) and not grades[0] & grades[1]:
        return "conflict"
    mine, yours = _content(x), _content(y)
    if grades[0] != grades[1]:
        mine, yours = grades[0] | mine, grades[1] | yours
    if mine and yours and _are_apart(x, y, mine, yours):
        return "conflict"
    return "agree"


def _compare_offices(x: RoleValue, y: RoleValue) -> Relation:
    if ("deputy" in {x.status, y.status}) and x.status != y.status:
        return "conflict"
    member, chair = sorted((x, y), key=lambda r: (r.head not in COUNCIL_MEMBERS, r.head))
    if member.head in COUNCIL_MEMBERS and chair.head not in COUNCIL_MEMBERS:
        return "differs"  # who presides over a council is a member of it, and a mayor may be one
    if _content(x) and _content(y) and _are_apart(x, y, _content(x), _content(y)):
        return "conflict"
    if {x.head, y.head} <= LEADERS and {x.head, y.head} & VAGUE_LEADERS:
        bodies = _bodies(x), _bodies(y)
        return "conflict" if all(bodies) and not bodies[0] & bodies[1] else "agree"
    # "The leader" of something may be its coach.
    loose = {x.head, y.head} & VAGUE_LEADERS or _is_kind_of(x.head, y.head)
    return "differs" if loose else "conflict"


def _compare_kin(x: RoleValue, y: RoleValue) -> Relation:
    if not _may_be_same_relative(x, y):
        return "incomparable"
    return "differs" if _is_kind_of(x.head, y.head) else "conflict"


def _may_be_same_relative(x: RoleValue, y: RoleValue) -> bool:
    """False when two kin terms are of two people: X's sister may be Y's wife."""
    if not x.of or not y.of or x.of in POSSESSIVES or y.of in POSSESSIVES:
        return True
    return bool({w.strip("’'.") for w in x.of.split()} & {w.strip("’'.") for w in y.of.split()})


# --- words that narrow ---------------------------------------------------------------------------


def _content(role: RoleValue) -> frozenset[str]:
    """What narrows the office: "finance", "foreign"; not nationalities, not "senior", not whose it is."""
    return frozenset(m for m in role.modifiers if m not in NARROWING and fold(m) not in peoples() and m.isalpha())


def _grades(role: RoleValue) -> frozenset[str]:
    return frozenset(GRADES[m] for m in role.modifiers if m in GRADES)


def _scope(role: RoleValue) -> frozenset[str]:
    """Words that say what the office is of, in whatever place they stand."""
    of = {w.strip("’'.,") for w in role.of.split()} - {"'s", "’s", "the", "of", "and", "&"}
    return _content(role) | _grades(role) | frozenset(w for w in of if w.isalpha() and w not in POSSESSIVES)


def _bodies(role: RoleValue) -> frozenset[str]:
    """The sort of body that a role is in, where its noun tells one from another: "union", "council"."""
    return (_scope(role) & words("names.json", "organisation_nouns")) - ANY_BODIES


def _are_apart(x: RoleValue, y: RoleValue, mine: frozenset[str], yours: frozenset[str]) -> bool:
    """True when no word that narrows the one is in the other. That both are "of Baltic Foods" says nothing."""
    return not any(p[:_STEM] == q[:_STEM] for p in mine for q in _scope(y)) and not any(
        p[:_STEM] == q[:_STEM] for p in yours for q in _scope(x)
    )


# --- synonyms ------------------------------------------------------------------------------------


def _phrases(role: RoleValue) -> frozenset[str]:
    """Ways the role may stand in the list of synonyms, from the noun alone to the whole phrase."""
    modifiers = [m for m in role.modifiers if fold(m) not in peoples()]
    out = {" ".join([*modifiers[n:], role.head]) for n in range(len(modifiers) + 1)}
    of = role.of.replace(" 's", "").replace("the ", "")
    if of and not _content(role):  # "secretary of state", but not the "officer of Baltic Foods" of a financial officer
        out |= {f"{role.head} of {of}", f"{of} {role.head}"}
    # The noun alone stands for the office only where nothing narrows it.
    if modifiers and (_content(role) or _grades(role)):
        out.discard(role.head)
        if " ".join([*modifiers[-1:], role.head]) == "chief executive":
            out.add(role.head)
    return frozenset(out)


@functools.cache
def _groups() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(group) for group in read_list(_LISTS)["same_office"])


def _are_synonyms(x: RoleValue, y: RoleValue) -> bool:
    a, b = _phrases(x), _phrases(y)
    if a & b or any(a & group and b & group for group in _groups()):
        return True
    if _content(x) and _content(y) and _are_apart(x, y, _content(x), _content(y)):
        return False
    nouns = person_nouns()
    return (
        x.head in nouns and y.head in nouns and (y.head in nouns[x.head].synonyms or x.head in nouns[y.head].synonyms)
    )


def _is_kind_of(a: str, b: str) -> bool:
    nouns = person_nouns()
    return (a in nouns and b in nouns[a].wider) or (b in nouns and a in nouns[b].wider)
