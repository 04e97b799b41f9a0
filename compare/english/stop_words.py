"""Words that stand in any report, and so say nothing of what it is about."""

from __future__ import annotations

from typing import Final

STOP_WORDS: Final = frozenset(
    """
    a an am as at be by do go he if in is it me my no of on or so to up us we i
    the and for that with was were are has have had this from they their there would will been not but its his her she
    him who which what when where than then them into over after before about more most some such said says say also
    one two three four five new year years day days week month time people first last all can could may might out off
    how why our your you while during since until between because other another only just still even back make made get
    got take took come came many much very any each both those these under against through per cent percent monday
    tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december told tell ago
    """.split()
)
"""Besides articles, pronouns, prepositions and auxiliaries: verbs of saying, days, months and numbers, which two
reports share whatever happened."""
