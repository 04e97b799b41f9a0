"""Who and what take part in what a predicate tells, as the grammar has them, and who vouches for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.model import AttributionValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.model import Fact, Parse, Token

# Dependencies (ClearNLP) of what takes part: the role in the clause, as in `Argument.role`; the side in the event.
_PARTS: Final = {
    "nsubj": ("subject", "agent"),
    "csubj": ("subject", ""),
    "nsubjpass": ("object", "patient"),
    "dobj": ("object", "patient"),
    "obj": ("object", "patient"),
    "attr": ("complement", "patient"),
    "oprd": ("complement", "patient"),
    "acomp": ("complement", ""),
    "dative": ("indirect object", "circumstance"),
    "agent": ("agent", "agent"),
    "prep": ("oblique", "circumstance"),
    "npadvmod": ("", "circumstance"),
    "prt": ("", "circumstance"),
}

# Clauses that borrow whoever acts in the clause above them, and how far up that is looked for.
_BORROWING: Final = frozenset({"xcomp", "conj", "advcl", "pcomp", "ccomp"})
_MAX_CLAUSES: Final = 4


def find_parts(parse: Parse, verb: int) -> Iterator[tuple[Token, str, str]]:
    """What takes part in a predicate in its own clause, in order of the text: head, role and side; '' for none."""
    for child in parse.children[verb]:
        token = parse.tokens[child]
        if token.dep in _PARTS:
            yield token, *_PARTS[token.dep]


def name_predicate(parse: Parse, head: int) -> str:
    """Lemma of a predicate with its particle: "turn down", "shoot down"."""
    particles = [parse.tokens[c].lemma for c in parse.children[head] if parse.tokens[c].dep == "prt"]
    return " ".join([parse.tokens[head].lemma, *particles])


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


def innermost_attribution(
    facts: Iterable[Fact], start: int, end: int, *, slack: int = 0
) -> tuple[Fact, AttributionValue] | None:
    """The attribution whose statement holds a span, the narrowest; None when there is none.

    A span may end `slack` code points behind the statement: quotation marks and full stops are no part of it.
    """
    found = [
        (fact, value)
        for fact in facts
        if isinstance(value := fact.value, AttributionValue)
        and value.scope[0] <= start
        and end <= value.scope[1] + slack
    ]
    return min(found, key=lambda item: item[1].scope[1] - item[1].scope[0], default=None)
