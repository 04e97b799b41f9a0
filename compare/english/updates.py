"""Words by which news tells that a figure or a state is an early one, or has moved on.

Written by hand by the factdiff developers from knowledge of news English; no list was copied. Lower case; lemmas where
the name says so, words as written elsewhere.
"""

from __future__ import annotations

from typing import Final

GROWING_LEMMAS: Final = frozenset(
    """
    affect infect infection identify signature donation displace outage aftershock recover complaint steal expose breach
    compromise isolate quarantine
    """.split()
)
"""Beside a number of people or things they say that it is still being counted, as for the classes of casualties."""

RISING_LEMMAS: Final = frozenset("rise climb grow increase jump swell mount creep raise".split())
"""Verbs that lead to a newer count with "to": "the toll rose to 41"."""

REVISING_LEMMAS: Final = frozenset("revise update correct amend upgrade downgrade lower adjust recalculate".split())
"""Verbs that lead to a newer figure of any sort: "was revised to 5.9"."""

PROVISIONAL_PHRASES: Final = (
    ("so", "far"),
    ("thus", "far"),
    ("to", "date"),
    ("as", "of"),
    ("at", "first"),
    ("early", "estimates"),
    ("early", "reports"),
    ("first", "reports"),
    ("initial", "reports"),
    ("preliminary",),
    ("provisional",),
    ("provisionally",),
    ("initially",),
    ("unconfirmed",),
    ("yet",),
)
"""They say that more is to come, or that it was an early reading."""

LOOKING_BACK: Final = (("initially",), ("at", "first"), ("originally",), ("earlier", "toll"), ("earlier", "count"))
"""Beside a figure of a late report they say that it is an old one."""

LATER_PHRASES: Final = (("later",), ("has", "since"), ("have", "since"), ("now",), ("latest",), ("updated",))
"""They say that the state told is the newer one."""

CRITICAL_WORDS: Final = frozenset({"critical", "critically", "intensive"})
"""Beside a number of people they say that it changes by the hour, up and down."""

COUNTING_WORDS: Final = frozenset(
    "counted counting count tally tallied precinct precincts reporting partial provisional ballots lead leads".split()
)
"""Beside votes they say that the count goes on; a vote of a council is final."""

MOVING_LEMMAS: Final = frozenset("postpone reschedule delay defer extend prolong adjourn".split())
"""Verbs by which a date is moved."""

STAGES: Final[tuple[tuple[frozenset[str], ...], ...]] = tuple(
    tuple(frozenset(stage.split()) for stage in ladder)
    for ladder in (
        (
            "arrest detain hold question seize custody suspect",
            "charge indict accuse arraign",
            "try plead trial",
            "convict acquit sentence jail imprison clear",
        ),
        ("miss missing disappear vanish unaccounted search", "find locate recover identify rescue"),
        ("trap strand maroon stick", "rescue free save pull pluck evacuate"),
        ("hurt injure wound hospitalise hospitalize critical", "die dead kill death"),
        ("shut close suspend ground halt", "reopen resume restore restart lift"),
        ("nominate propose pick", "confirm appoint elect install"),
        ("propose draft table debate", "approve pass adopt", "sign enact ratify"),
        ("bid offer negotiate", "agree accept", "buy acquire complete"),
        ("rage spread burn", "contain extinguish"),
        ("arrest detain hold jail custody", "release free bail"),
        ("hospitalise hospitalize admit observation treat", "release discharge recover"),
    )
)
"""What follows on what, earlier stages first; lemmas. A later report may tell of a later stage of one affair."""

SURER: Final = frozenset({"planned", "possible", "probable"})
"""Levels of certainty that a later report may overtake with the fact: "will sign", then "signed"."""
