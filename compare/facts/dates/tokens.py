"""A text -> the words and figures that a grammar of dates looks at."""

from __future__ import annotations

import re
from typing import Any

DASHES = frozenset("-–—‑−")
_ROOM = 16
"""How far rows may look beyond either end of the text without asking where it ends."""

# Words first, as most tokens are; a single blank goes with the token before it.
_LEX = re.compile(
    r"""(?:
      (?P<a>(?<![^\W\d])[ap]\.[ ]?m\b\.?|(?<![^\W\d])[ap]m\b)
    | (?P<w>[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?)
    | (?P<b>\n[^\S\n]*\n\s*)
    | (?P<x>\s+)
    | (?P<i>(?<![\d.-])\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z\b|[+-]\d\d:?\d\d)?)?(?![\d-]))
    | (?P<d>(?<![\d./$£€-])(?:\d{1,2}(?P<sep>[./-])\d{1,2}(?P=sep)\d{4}|\d{1,2}/\d{1,2}/\d\d|\d{4}/\d\d?/\d\d?)
          (?![\d/%]))
    | (?P<f>(?<![\d./$£€-])\d{1,2}/\d{1,2}(?![\d/%.-]))
    | (?P<t>(?<![\d:.])\d{1,2}:\d\d(?::\d\d)?(?![\d:]|\.\d))
    | (?P<s>(?<![\d.,$£€])(?:\d{4}['’]?|['’‘]?\d0['’]?)s\b)
    | (?P<o>(?<![\d.,])\d{1,3}(?:st|nd|rd|th)\b)
    | (?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)
    | (?P<g>['’]s\b)
    | (?P<p>.)
    )(?:[ ](?!\s))?
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)


class Tokens:
    """The tokens of a text, as columns; any index from -16 to 15 beyond the end may be asked for.

    Kinds: w word, n number, o ordinal, s decade, t clock time, d date in figures, f two figures with a slash, i ISO
    date, a a.m. or p.m., b an empty line (or either end of the text), p other.
    """

    __slots__ = ("adjectives", "capital", "count", "end", "kind", "low", "memo", "start", "text", "verbs")

    def __init__(
        self, text: str, adjectives: frozenset[int] = frozenset(), verbs: frozenset[int] = frozenset()
    ) -> None:
        self.text = text
        self.verbs = verbs
        """Where the parser saw a verb that could be a date word ("last"), in code points."""
        self.adjectives = adjectives
        """Where the parser saw an adjective begin, in code points."""
        self.kind: list[str] = []
        self.low: list[str] = []
        self.capital: list[bool] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.memo: dict[tuple[str, int], Any] = {}
        kinds, lows, capitals, starts, ends = self.kind, self.low, self.capital, self.start, self.end
        for m in _LEX.finditer(text):
            kind = m.lastgroup or "p"
            if kind == "x":
                continue
            word = m[kind]
            low = word.lower()
            start = m.start()
            if kind == "sep":
                kind = "d"
                word = low = m["d"]
            elif kind == "g":
                kind, low = "p", "'s"
            elif kind == "b":
                low = "\n"
            elif low in {"’", "‘"}:
                low = "'"
            kinds.append(kind)
            lows.append(low)
            capitals.append(word[0].isupper())
            starts.append(start)
            ends.append(start + len(word))
        self.count = len(self.low)
        self.kind += ["b"] * _ROOM
        self.low += ["\n"] * _ROOM
        self.capital += [False] * _ROOM
        self.start += [-1] * _ROOM
        self.end += [-1] * _ROOM

    def dash(self, i: int) -> bool:
        """True for a hyphen or dash."""
        return self.low[i] in DASHES

    def tight(self, i: int) -> bool:
        """True when token `i` follows the one before without a blank."""
        return self.start[i] == self.end[i - 1]

    def stops(self, i: int) -> bool:
        """True when a mark other than a dash, or the end of a paragraph, stands at `i`."""
        return self.kind[i] in {"p", "b"} and self.low[i] not in DASHES
