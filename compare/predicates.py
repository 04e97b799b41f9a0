"""What claims and acts both read off a predicate: who does it when its clause does not say, and how surely."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.model import CertaintyValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Fact, Parse

# Clauses that borrow whoever acts in the clause above them, and how far up that is looked for.
_BORROWING: Final = frozenset({"xcomp", "conj", "advcl", "pcomp", "ccomp"})
_MAX_CLAUSES: Final = 4


def find_inherited(parse: Parse, head: int, *, has_passive_subject: bool = False) -> tuple[int | None, bool]:
    """Token of the one who takes part in a clause without a subject of its own; whether he is acted upon.

    "The gunman shot a guard and [left]": the gunman; "a man [shot] in the leg": the man, who is acted upon. None where
    nobody is found.
    """
    is_passive = any(parse.tokens[c].dep == "auxpass" for c in parse.children[head])
    at = parse.tokens[head]
    for _ in range(_MAX_CLAUSES):
        above = parse.tokens[at.head]
        if above.i == at.i:
            return None, False
        if at.dep in {"relcl", "acl"}:
            return above.i, is_passive or at.tag == "VBN"
        if at.dep not in _BORROWING or (has_passive_subject and at.dep == "conj"):
            return None, False
        kids = [parse.tokens[c] for c in parse.children[above.i]]
        if at.dep == "xcomp":
            for kid in kids:
                if kid.dep in {"dobj", "nsubjpass"}:
                    return kid.i, is_passive
        for kid in kids:
            if kid.dep in {"nsubj", "nsubjpass"}:
                return kid.i, is_passive or (kid.dep == "nsubjpass" and at.dep == "conj")
        at = above
    return None, False


def group_certainties(parse: Parse, facts: Iterable[Fact]) -> dict[int, list[CertaintyValue]]:
    """What is said of how surely each predicate holds, by its token."""
    out: dict[int, list[CertaintyValue]] = {}
    for fact in facts:
        if isinstance(fact.value, CertaintyValue):
            for token in parse.tokens_between(*fact.value.predicate):
                out.setdefault(token.i, []).append(fact.value)
    return out


def settle_certainty(values: Sequence[CertaintyValue]) -> tuple[bool, str]:
    """Whether all of it denies the predicate (two denials do not), and the first hedge; `fact` without one."""
    negated = sum(value.level == "negated" for value in values) % 2 == 1
    return negated, next((value.level for value in values if value.level != "negated"), "fact")
