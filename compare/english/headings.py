"""Words that decide what of a clause is told in a heading, and what no heading may begin with.

Written by hand by the factdiff developers from knowledge of news English; no list was copied. Lower case.
"""

from __future__ import annotations

from typing import Final

from compare.english.predicates import PARTICLES

PLAIN_PREPOSITIONS: Final = frozenset("on at in during".split())
"""Before a day or a place they tell nothing more, and go with it."""
BARE: Final = frozenset("one ones first second third other former latter same".split())
"""Without a noun they stand for one that was named before."""
BOUNDING_PREPOSITIONS: Final = frozenset("until till by since from through to within".split())
"""Before a day they tell which end of the time is meant."""
CONDITIONS: Final = frozenset("if unless whether".split())
"""Without them a clause would say that something is so."""
NEEDED_ADVERBS: Final = frozenset(
    "not never n't no only almost nearly hardly scarcely barely allegedly reportedly".split()
)
COMPLETING_ADVERBS: Final = PARTICLES | frozenset("aside apart together forward ahead behind in on".split())
"""Right of a verb they make another one of it: "set money aside", "came forward"."""
ASIDES: Final = frozenset("according including like such as due notwithstanding".split())
"""They begin what is only set beside a clause."""
INDEFINITE: Final = frozenset(
    """
    anyone anybody everyone everybody someone somebody those anything everything something people person one man woman
    men women child children all many several some few time moment day way place
    """.split()
)
"""What tells nothing without the clause that follows: "those who paid", "a man arrested in May"."""
VAGUE_SUBJECTS: Final = frozenset(
    "this that these those there one some others another both all each many most few several none couple pair".split()
)
"""As a subject they point to what was said before."""
VAGUE_ROLES: Final = frozenset("chief head member one man woman partner leader".split())
"""Alone they do not tell whose name it is."""
POINTING_ADVERBS: Final = frozenset("then afterwards thereafter instead".split())
"""They tell when or how only to those who have read on to them."""
POINTERS: Final = frozenset("this that these those same".split())
"""Before a noun they point to what was said before."""
SELVES: Final = frozenset("i we me us my our mine ours myself ourselves".split())
"""The speaker of a quotation."""
THINGS: Final = frozenset("it its itself".split())
GROUPS: Final = frozenset("they them their theirs themselves".split())
