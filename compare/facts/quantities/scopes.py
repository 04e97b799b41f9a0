"""Whether an amount is more of something, part of it or the whole: "another 10", "two of the 12", "a total of 23"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compare.facts.quantities.patterns import Row, first_row, row

if TYPE_CHECKING:
    from compare.facts.quantities.amounts import Amount
    from compare.facts.quantities.passages import Passage
    from compare.model import Token

_REACH: Final = 5
"""Words after the amount that may still speak of it."""
_IN_ALL: Final = re.compile(r"(?:\w+ ){0,2}(?:in all|in total|altogether|overall|combined)\b")


def _words_after(passage: Passage, last: int) -> list[str]:
    return [x.lower for x in passage.lex[last : last + _REACH]]


def _in_all_follows(passage: Passage, found: Amount) -> bool:
    return _IN_ALL.match(" ".join(_words_after(passage, found.last))) is not None


def _is_money_or_share(_: Passage, found: Amount) -> bool:
    return (found.value.unit.isupper() and len(found.value.unit) == 3) or found.value.unit == "percent"


RECKONINGS: Final[tuple[Row[Amount], ...]] = (
    row("$5 before tax", "# before|pre <RECKONED>", "before", _is_money_or_share),
    row("$5 after tax", "# after <RECKONED>", "after", _is_money_or_share),
    row("$5 net of tax", "# net", "net", _is_money_or_share),
    row("$5 gross", "# gross", "gross", _is_money_or_share),
    row("a net $5", "net|nett # ", "net", _is_money_or_share),
    row("a gross $5", "gross #", "gross", _is_money_or_share),
    row("$5 excluding tax", "# excluding|without <RECKONED>", "without", _is_money_or_share),
    row("$5 including tax", "# including|with <RECKONED>", "with", _is_money_or_share),
    row("excluding tax, $5", "excluding|without <RECKONED> ,? #", "without", _is_money_or_share),
    row("including tax, $5", "including|counting <RECKONED> ,? #", "with", _is_money_or_share),
)
"""How one sum is reckoned: with tax or without it, before costs or after them."""
SCOPES: Final[tuple[Row[Amount], ...]] = (
    row("another 10", "another|additional|further|extra|other #", "additional"),
    row("10 more", "# more|other|others|additional|further|extra", "additional"),
    row("veto: all but 10, the others", "all but #"),
    row("a total of 10", "total of #", "total"),
    row("all 10", "all|combined|total|totaling|totalling #", "total"),
    row("all of 10", "all * #", "total"),
    row("10 in all", "#", "total", _in_all_follows),
    row("10 of the", "# of the|them|whom|those|its|his|these|her|their", "part"),
    row("including 10", "including|among #", "part"),
    row("of whom 10", "of whom|them|which #", "part"),
    row("of whom about 10", "of whom * #", "part"),
)


def scope_of(passage: Passage, found: Amount, noun: Token | None) -> str:
    """`additional`, `part`, `total`, or how a sum is reckoned (`net` …); '' for an amount that stands by itself."""
    reckoned = first_row(RECKONINGS, passage, found, found.first, found.last)
    if reckoned is not None:
        return reckoned[0].gives
    hit = first_row(SCOPES, passage, found, found.first, found.last)
    if hit is not None and hit[0].gives == "additional":
        return hit[0].gives
    after = _words_after(passage, found.last)
    if len(after) > 1 and noun is not None and after[1] == "more" and after[2:3] != ["than"]:
        return "additional"  # "10 people more"
    return hit[0].gives if hit is not None else ""
