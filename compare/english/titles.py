"""Titles and forms of address, and what says that somebody holds an office.

Short titles are those of the Associated Press and Reuters style books; the longer lists are `data/roles.json`.
"""

from __future__ import annotations

from typing import Final

SHORT_TITLES: Final = {
    "capt": "captain", "cmdr": "commander", "col": "colonel", "cpl": "corporal", "sgt": "sergeant", "lt": "lieutenant",
    "gen": "general", "maj": "major", "adm": "admiral", "gov": "governor", "sen": "senator", "rep": "representative",
    "rev": "reverend", "prof": "professor", "dr": "doctor", "det": "detective", "insp": "inspector",
    "supt": "superintendent", "const": "constable", "brig": "brigadier", "pvt": "private", "amb": "ambassador",
    "ceo": "ceo", "cfo": "cfo", "coo": "coo", "vp": "vice-president", "atty": "attorney",
}  # fmt: skip
"""Titles in short, without their stop, by the noun they stand for."""
GENERIC: Final = frozenset("man woman boy girl person child male female guy individual".split())
"""Nouns for people too wide to be a role by themselves."""
CIVIL: Final = frozenset("mr mrs ms miss sir dame lord lady madam mx".split())
"""Forms of address, which tell no role."""
COPULAS: Final = frozenset("be become remain".split())
APPOINT: Final = frozenset("name appoint elect make choose nominate install pick designate".split())
"""Verbs whose object, in the passive, is an office: "was named mayor"."""
LAST_WORDS: Final = frozenset("state staff defense defence police affairs general schools".split())
"""Last words of offices whose noun stands earlier: "Secretary of *State* Smith", "attorney *general* Smith"."""
LED_BY: Final = {
    "head": "head", "chair": "chair", "captain": "captain", "skipper": "captain", "coach": "coach", "manage": "manager",
    "edit": "editor", "oversee": "head", "command": "commander", "co-chair": "chair", "lead": "leader", "run": "head",
    "direct": "director", "supervise": "supervisor", "found": "founder", "co-found": "founder",
}  # fmt: skip
"""Verbs whose subject holds an office, by its noun: "who heads the union"."""
LED_THINGS: Final = frozenset(
    """
    minority majority opposition government delegation congregation choir orchestra team region department division
    committee commission panel ward station brigade crew squad safety service office bureau faculty
    """.split()
)
"""What is led, run and directed as an office, besides organisations: not "led the race", "ran the marathon"."""
LED_TASKS: Final = frozenset(
    """
    trial study research investigation inquiry probe project campaign operation programme program mission expedition
    excavation dig survey effort
    """.split()
)
"""Tasks, whose "lead" may hold any office."""
WIDE_VERBS: Final = frozenset("lead run direct command manage edit found co-found".split())
"""Those that say an office only with such an object."""
FORMERLY: Final = frozenset("formerly previously once earlier".split())
WHEN: Final = FORMERLY.union("then now currently still later also".split())
"""Adverbs before an apposition: ", formerly a bank officer and now head of the committee"."""
