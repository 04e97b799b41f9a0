"""Offices, ranks and callings, by how much they tell of who is meant. Lemmas.

Written by hand by the factdiff developers from the labelled stories and news English at large; the synonyms of offices
and the words for a status ("former") are `data/roles.json`.
"""

from __future__ import annotations

from typing import Final

LEADERS: Final = frozenset(
    """
    head chief boss leader director manager executive chairman chairwoman chair president governor commissioner
    superintendent commander administrator principal official coordinator ceo
    """.split()
)
"""Who leads is called by many words; they differ only where what is led differs."""
VAGUE_LEADERS: Final = frozenset("head chief boss leader official".split())
RANKS: Final = frozenset(
    """
    commodore colonel general admiral sergeant lieutenant corporal major brigadier private constable reverend priest
    officer deputy detective inspector judge justice senator representative mp king queen prince princess captain
    member owner founder co-founder publisher editor partner star veteran
    """.split()
)
"""Ranks and callings that go with any office."""
VAGUE_TRADES: Final = frozenset(
    """
    official leader politician worker professional expert specialist employee artist performer entertainer scientist
    creator maker traveler traveller resident local citizen adult member representative staffer figure
    """.split()
)
"""Wider words that an outlet puts for any trade: no less precise, only less dry."""
COUNCIL_MEMBERS: Final = frozenset(
    """
    councilman councilwoman councillor councilor alderman senator representative lawmaker mp
    """.split()
)
CHAIRS: Final = frozenset("president chairman chairwoman chair speaker leader".split())
"""Who presides over a council, and is a member of it besides."""
NARROWING: Final = frozenset(
    """
    chief executive senior top national federal general state deputy vice assistant high-ranking longtime leading
    local regional veteran current new newly first managing prime principal lead main outspoken vocal the district
    provincial city town county
    """.split()
)
"""Words that narrow an office without naming what it is of."""
OUTSIDERS: Final = frozenset(("outside", "external"))
"""Beside them a trade is hired, and no office."""
POSSESSIVES: Final = frozenset("his her its their our my your".split())
TELLING_STATUSES: Final = frozenset(("former", "acting", "deputy"))
"""The statuses that change who holds the office."""
GRADES: Final = {
    "chief": "chief", "head": "chief", "lead": "chief", "principal": "chief", "senior": "chief",
    "deputy": "deputy", "vice": "deputy", "assistant": "deputy", "associate": "deputy", "second": "deputy",
    "junior": "junior", "trainee": "junior", "apprentice": "junior", "student": "junior", "cadet": "junior",
    "relief": "spare", "substitute": "spare", "reserve": "spare", "part-time": "spare", "volunteer": "volunteer",
    "elected": "elected", "appointed": "appointed", "hereditary": "hereditary", "honorary": "honorary",
}  # fmt: skip
"""Words before a noun that say how high, or on what ground, somebody holds it; one post has one of these sorts."""
SERVICE_RANKS: Final = frozenset(
    """
    commodore colonel general admiral sergeant lieutenant corporal major brigadier private constable inspector
    superintendent captain commander
    """.split()
)
"""Ranks of which one person has one at a time."""
ANY_BODIES: Final = frozenset(
    """
    company firm group organisation organization business giant body agency unit association subsidiary conglomerate
    corporation team department developer maker manufacturer operator owner publisher supplier watchdog regulator
    """.split()
)
"""Nouns that one writer puts for what another names, or calls otherwise."""
SOLE_POSTS: Final = frozenset(
    """
    minister captain mayor governor president premier chancellor ceo executive superintendent pilot driver pope
    chairman chairwoman chair commissioner sheriff king queen treasurer skipper principal
    """.split()
)
"""Posts that one person holds at a time, in one body."""
BARE_POSTS: Final = frozenset("captain mayor governor ceo superintendent pilot driver skipper premier".split())
"""Of those, the ones that say enough without what they are the post of; "transport minister" needs its "transport"."""
