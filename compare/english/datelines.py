"""How a dateline begins, and what stands around a date that a page prints of itself."""

from __future__ import annotations

import re
from typing import Final

BEFORE_DATE: Final = r"[A-Z][A-Z .'’-]{2,40}(?:, [A-Z][A-Za-z. ]{1,24})?,?\s*"
"""What stands before its date, as a regular expression: "MANILA, May 3 —", "LITTLE ROCK, Ark., May 3 —". Our own."""
WEEKDAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
LABEL_WORDS: Final = (
    r"(?:first |originally |last )?(?:published|posted|updated|modified|edited|revised|created|uploaded|released|"
    r"issued|added)|date|last (?:update|modification)|publication date|pub date"
)
"""What a page calls its date, as a regular expression: "published", "last updated". Our own."""
# Possessive, as every word fits two branches at times: a search of all ways would be exponential.
AROUND_DATE: Final = re.compile(
    r"(?:\s|[|,./•·:()–—-]|\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[apAP]\.?[mM]\b\.?)?|\b\d{1,2}[ -]min(?:ute)?s? read\b|"
    rf"(?i:\b(?:{WEEKDAY}|{LABEL_WORDS}|print issue|at|on|and|by admin|local time|[ap]\.?m)\b\.?)|"
    r"\b[A-Z]{2,5}\b|[+-]\d{1,2}(?::?\d{2})?\b)*+"
)
"""What stands around a stamp's date, as a pattern: a weekday, a time, a zone, "2 min read". Our own."""
