"""How newsrooms say that they put an article right, or that they changed it.

The forms are those of the style guides and pages of news agencies and papers (AP, Reuters, the Guardian, the New York
Times), set down by hand. All patterns are bounded and look at one line.
"""

from __future__ import annotations

from typing import Final

LABEL: Final = (
    r"(?:(?P<correction>corrections?(?: (?:and|&) clarifications?)?|corrected|erratum|errata|retraction)|"
    r"(?P<clarification>clarifications?)|(?P<update>updates?|updated|amendments?)|"
    r"(?P<note>editors?[’']?s?[’']? notes?|notes? (?:from|by) the editors?|notes? to (?:editors|readers)))"
    # A day may stand between: "Correction, 3 June:", "CORRECTION (June 3, 2024):".
    r"\s?(?:\([^()]{1,40}\)|[,–—-]\s?[\w ,]{3,24}?)?\s?(?::|—|–)\s"
)
"""What a notice begins with, before its text."""

_TEXT: Final = r"(?:article|story|piece|post|page|copy|headline|caption|item|obituary|report)"
SELF: Final = rf"(?:this (?:\w{{1,15}} )?{_TEXT}|the article|the story)"
"""How an article speaks of itself. "The report" is as a rule another one."""
_VERSION: Final = rf"this version(?: of {SELF})?"
EARLIER: Final = (
    rf"\b(?:earlier|previous|prior|original|first|initial)(?: \w{{1,12}})? (?:version|headline|caption)s? "
    rf"(?:of|on|to|for|in) {SELF}|\bearlier (?:today )?(?:in )?{SELF}"
)
"""… of what it was before."""
CHANGED: Final = (
    rf"\b(?:{SELF}|{_VERSION}) (?:(?:has|have) (?:since )?been|was|is)(?: \w{{2,12}}ly)? "
    r"(?:(?P<correction>corrected|amended)|(?P<clarification>clarified)|(?P<update>updated|edited|revised|changed))\b"
    # "This article was amended in 1971" is about a law.
    r"(?! in \d{4}\b)"
)
CORRECTS: Final = rf"^\W?(?:{SELF} |{_VERSION} )?corrects\b|\bwe regret the error|\bregrets the error"
"""Agencies' way: "(This version corrects …)", "(Corrects spelling of name in paragraph 4)"."""
WRONG: Final = (
    r"\b(?:correct(?:ed|s|ly|ing|ions?)?|misstat\w{1,5}|misspel\w{1,6}|misidentif\w{1,5}|misquot\w{1,5}|misattribut\w{1,5}|"
    r"mischaracteri[sz]\w{1,5}|misreport\w{1,5}|misnam\w{1,5}|wrong(?:ly)?|errors?|erroneous(?:ly)?|incorrect(?:ly)?|"
    r"inaccura\w{1,7}|mistake\w{0,6}|in fact|omitted|transposed)\b"
)
"""What says that something was not right."""
GAVE: Final = (
    r"\b(?:said|stated|reported|gave|had|put|named|called|described|listed|referred|included|contained|indicated|attributed|"
    r"quoted|suggested|implied)\b"
)
"""What an earlier version did, where no word says that it was wrong."""

CUES: Final[dict[str, frozenset[str]]] = {
    "quantity": frozenset("number numbers figure figures toll count total amount sum percentage how".split()),
    "date": frozenset("date dates day year month week weekday time when".split()),
    "name": frozenset("name names spelling surname identity misspelled misspelt misidentified misnamed".split()),
    "role": frozenset("title role position job post rank office".split()),
    "place": frozenset("place location city town country county street where".split()),
    "quote": frozenset("quote quotes quotation quoted misquoted words".split()),
    "attribution": frozenset("attributed misattributed attribution source speaker".split()),
}
"""By what a notice names the kind of value that it puts right."""
NO_TOPIC: Final = frozenset(
    "article story version report earlier previous original correction corrected correct clarification update updated "
    "editor note misstated misspelled incorrect incorrectly wrong wrongly error regret reflect show state given gave "
    "stated".split()
)
"""Words of any notice, which say nothing of what it is about."""
