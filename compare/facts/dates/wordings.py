"""The words of a time -> what they tell beside its value: an hour without a day, "two weeks ago", working days."""

from __future__ import annotations

import re
from typing import Final

from compare.model import DateWords

_HALF_HOUR_WORDS: Final = r"(?:a\s+)?quarter|half|five|ten|twenty|twenty-five"
_BARE_CLOCK: Final = re.compile(
    r"(?:(?:\d{1,2}(?:[:.]\d\d)?|\d{4})\s*(?:[ap]\.?\s?m\.?|hours|o['’]clock)?|[a-z]+\s+o['’]clock|noon|midnight|midday"
    rf"|(?:{_HALF_HOUR_WORDS})(?:\s+minutes)?\s+(?:past|to|after|before)\s+[a-z]+(?:\s+o['’]clock)?)"
    r"(?:\s+local time)?(?:\s*\([\d:.]+\s*(?:[ap]\.?m\.?\s*)?(?:GMT|UTC)\))?",
    re.IGNORECASE,
)
_BARE_PART: Final = re.compile(
    r"(?:(?:early|late|mid)[ -])?(?:the )?"
    r"(?:morning|afternoon|evening|night|dawn|dusk|daybreak|nightfall|sunrise|sunset)"
)
_TWO_CLOCKS: Final = re.compile(r"\([\d:.]+\s*(?:[ap]\.?m\.?\s*)?(?:GMT|UTC)\)", re.IGNORECASE)
"""A local time with Greenwich's beside it."""
_AGO: Final = re.compile(
    r"\b(?P<count>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a|an)\s+"
    r"(?P<unit>day|week|month|year|decade)s?\s+ago\b",
    re.IGNORECASE,
)
_WORKING: Final = re.compile(r"(?:working|business) days?\b", re.IGNORECASE)


def read_words(text: str) -> DateWords:
    """What the words of one time tell."""
    ago = _AGO.search(text)
    return DateWords(
        bare="part" if _BARE_PART.fullmatch(text) else "clock" if _BARE_CLOCK.fullmatch(text) else "",
        ago=(ago["count"].lower(), ago["unit"]) if ago else ("", ""),
        in_two_zones=_TWO_CLOCKS.search(text) is not None,
        in_working_days=_WORKING.search(text) is not None,
    )
