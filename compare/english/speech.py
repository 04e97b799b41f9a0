"""Words of reported speech that tell nothing of it. Ours; the verbs that do are `data/speech.json`."""

from __future__ import annotations

from typing import Final

NO_SOURCE: Final = frozenset("begin continue agree".split())
"""They introduce words, but name no source of what they introduce."""
UNSAID: Final = frozenset("decline refuse fail".split())
"""Before a verb of speech nothing was said: "declined to say"."""
EMPTY_LEMMAS: Final = frozenset(
    "be have do say tell would will could can may might not that this it he she they".split()
)
"""Lemmas that two reported statements may share without saying the same."""
SAID: Final = tuple("said says told added wrote explained warned insisted asked".split())
"""Verbs after words whose closing mark is missing: "…, she said"."""
SPOKE: Final = frozenset("say tell add".split())
"""Verbs of mere speech, whose day is that of a briefing; what is announced or ordered is an event of its own."""
QUOTING: Final = frozenset("quote cite report record".split())
"""Verbs of "quotes the mayor as saying", whose object speaks."""
TEXTS: Final = frozenset(
    """
    statement letter email e-mail mail tweet post message note memo memorandum release bulletin report affidavit filing
    column editorial blog memoir book diary submission petition
    """.split()
)
"""What is written and so "says" something, though somebody wrote it: "a statement by the mayor said"."""
REPLIES: Final = frozenset(
    """
    reply answer response verdict message words comment reaction advice warning explanation conclusion view statement
    plea question motto promise appeal
    """.split()
)
"""What somebody's words may be called before a colon: "Low's reply: “…”"."""
UNNAMED_PEOPLE: Final = frozenset(
    """
    official source person people insider executive diplomat lawyer adviser aide friend relative neighbour neighbor
    resident villager witness survivor passenger colleague employee worker staff expert analyst critic observer report
    medium spokesman spokeswoman
    """.split()
)
"""What people are called whom an outlet does not name, plurals levelled: "officials", "a person familiar with it"."""
