"""The tokens of a sentence -> how many of them are a dateline, which is no part of what the sentence tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Token

DASHES: Final = frozenset({"-", "–", "—", "--"})
_MOST_TOKENS: Final = 14


def count_place_tokens(tokens: Sequence[Token]) -> int:
    """As `count_dateline_tokens`, but also of a dateline whose place has a short first word: "LE BOURGET, France —".

    The scores of alignments were learnt without it.
    """
    length = count_dateline_tokens(tokens)
    if not length and len(tokens) > 2 and tokens[0].text.isupper():
        length = count_dateline_tokens(tokens[1:])
        length += bool(length)
    return length


def count_dateline_tokens(tokens: Sequence[Token]) -> int:
    """Length of a dateline ("MANILA, May 3 (Wire) —") up to and with its dash; 0 without one."""
    first = tokens[0].text
    if len(first) >= 3 and first.isalpha() and first.isupper():
        for n in range(1, min(len(tokens) - 1, _MOST_TOKENS)):
            if tokens[n].pos in {"VERB", "AUX"}:
                return 0
            # With a blank before it: not the hyphen of NATO-led.
            if tokens[n].text in DASHES and tokens[n].start > tokens[n - 1].end:
                return n + 1
    return 0
