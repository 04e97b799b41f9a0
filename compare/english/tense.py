"""Words that tell of what is due and of what has happened. Lemmas of verbs and nouns, unless said otherwise.

Gathered by hand from the news copy of the development stories; `TIMETABLE_VERBS` are those whose present tense
tells of what is to come ("the museum opens on Friday").
"""

from __future__ import annotations

FORWARD_VERBS = frozenset(
    "plan expect schedule set due hope intend agree want ask order urge vow promise prepare invite propose seek slate "
    "poise need aim decide threaten pledge offer anticipate await predict forecast postpone delay defer reschedule "
    "target book tip fix remain move warn consider recommend call demand adjourn".split()
)
SCHEDULING_VERBS = frozenset("schedule slate set due plan expect book anticipate forecast poise tip project".split())
TIMETABLE_VERBS = frozenset(
    "open begin start meet vote hold return face play take close end expire host go arrive leave run launch kick "
    "resume travel visit head air premiere appear come fall conclude debut mark be have continue hit hear publish post "
    "report decide rule gather welcome sit tour become get make reach depart celebrate observe".split()
)
FORWARD_NOUNS = frozenset(
    "decision deal agreement bid proposal promise vow pledge intention order request invitation deadline chance right "
    "option permission date motion resolution call ultimatum opportunity".split()
)
FORWARD_LEADS = frozenset(
    "due scheduled slated expected set planned starting beginning effective ahead upcoming deadline".split()
)
COMING_EVENTS = frozenset(
    "match game final semifinal semi-final vote election elections meeting summit hearing deadline talks debate parade "
    "ceremony funeral showdown clash poll polls runoff run-off race contest launch auction fixture referendum".split()
)
PAST_EVENTS = frozenset(
    "attack bombing crash shooting death killing quake earthquake fire explosion blast storm arrest raid collapse "
    "accident murder incident derailment landslide stabbing robbery massacre defeat resignation".split()
)
FUTURE_MODALS = frozenset("will shall 'll ’ll wo may might can must should could would ca".split())
