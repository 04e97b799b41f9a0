"""Words that tell how a clause is to be read: light verbs, hedges, words for parts, bounds and near misses.

Written by hand by the factdiff developers from knowledge of news English; no list was copied. Lower case; lemmas where
the name says verbs, words as written elsewhere. Longer lists of acts lie in `data/polarities.json` and `framings.json`.
"""

from __future__ import annotations

from typing import Final

LIGHT_VERBS: Final = frozenset(
    """
    agree aim appear attempt begin continue decide expect fail have hope intend look need plan prepare schedule seem
    set slate start tend threaten try vow want due likely
    """.split()
)
"""Verbs whose "to"-complement carries the event; they say only how sure or how far along it is."""

GENERIC_WORDS: Final = frozenset(
    """
    people person man woman official officer authority spokesman spokeswoman year month week day time hour minute
    night morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december number one thing way part case place statement
    yesterday today tomorrow weekend percent cent mr mrs ms dr
    """.split()
)
"""Words that stand in any two sentences of one story and so link nothing."""

PARTICLES: Final = frozenset("out up down off over back away".split())
REFLEXIVES: Final = frozenset("himself herself themselves itself".split())
OBLIGING_MODALS: Final = frozenset({"must", "should"})
PART_WORDS: Final = frozenset("some others many few several half".split())

EMPTYING: Final = frozenset({"no", "without"})
NOBODY: Final = frozenset("no none nobody nothing neither nor".split())
"""In a subject they say that nobody did it."""
"""Beside a noun they deny it."""

BOUNDS: Final = frozenset("since until till before".split())
"""Under a denial they say that it holds for a time only: "not dredged since 2019", "did not notice until Monday"."""

HARMLESS_HEDGES: Final = frozenset(
    """
    reportedly reported said try tried tries trying attempt attempted attempting attempts effort efforts bid bids
    struggle struggled struggling expect expected expecting expects anticipated anticipate forecast predicted likely
    seek seeking
    """.split()
)
"""No doubt that an editor must settle: the outlet's own hearsay, an attempt (another act), a forecast overtaken."""

NOT_QUITE: Final = frozenset("almost nearly hardly scarcely barely".split())
"""They say that the act did not quite happen: "nearly sank", "hardly met"."""
