"""What outlets say, in a few words: values beside the words of the article, as plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.reporters.excerpts import CELL_CHARS, HEADLINE_CHARS, join_accounts, shorten_text
from compare.wording import clean_text, differing_words, overlap_ratio, split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Discrepancy, Evidence
    from compare.wording import Span

# Below four words, or where little is shared, the whole mark reads better in bold than a word of it.
_SHARED_WORDS = 4
_SHARED_RATIO = 0.4

OTHER_MENTIONS = 4
"""Further ones are counted and not shown."""

# TIMEX3 values that are no interval ("FUTURE_REF", "XXXX-WXX-2") say nothing to a reader.
_SYMBOL = re.compile(r"[A-Z][A-Z0-9_:-]+")
_BOUND = re.compile(r"\d|^(?:least|most)$")


@dataclass(frozen=True, slots=True)
class Group:
    """The outlets that give one value; `evidence` is what the first of them says."""

    sources: tuple[str, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Saying:
    """Words of an outlet and, where it tells more, the value read in them.

    `form` says how the two stand together: `plain` (1,150), `value` (last month → May 2023), `quoted` (“she”).
    """

    words: str
    reading: str
    form: str

    def __str__(self) -> str:
        if self.form == "quoted":
            words = self.words if self.words[0] in "“\"'‘" else f"“{self.words}”"
            return f"{words} ({self.reading})" if self.reading else words
        return f"{self.words} → {self.reading}" if self.form == "value" else self.words


def first_evidence(found: Discrepancy) -> dict[str, Evidence]:
    """What each outlet says, in the order of the evidence: the first mark of each."""
    out: dict[str, Evidence] = {}
    for evidence in found.evidence:
        out.setdefault(evidence.source, evidence)
    return out


def group_evidence(found: Discrepancy) -> list[Group]:
    """The outlets by what they say: by value, or by words where there is none or values show no difference."""
    by_value: dict[str, list[Evidence]] = {}
    by_words: dict[str, list[Evidence]] = {}
    for evidence in first_evidence(found).values():
        words = clean_text(evidence.text).casefold().strip()
        by_words.setdefault(words, []).append(evidence)
        by_value.setdefault(evidence.value or words, []).append(evidence)
    # A discrepancy has two sides; a length's value does not hold the "almost" and "more than" before six hours.
    told = by_value if len(by_value) > 1 else by_words
    return [Group(tuple(e.source for e in same), same[0]) for same in told.values()]


def say_evidence(evidence: Evidence, kind: str, *, limit: int = CELL_CHARS) -> Saying:
    """What an outlet says in a few words, with the value where it tells more: last month → May 2023."""
    words, reading = shorten_text(evidence.text, limit), clean_text(read_value(evidence, kind))
    if not words:
        return Saying(reading or "–", "", "plain")
    if kind not in ("date", "quantity") or _is_vague(evidence):
        return Saying(words, reading, "quoted")
    return Saying(words, reading, "value" if reading else "plain")


def say_headline(found: Discrepancy, groups: Sequence[Group]) -> str:
    """What each group of outlets says, side by side: last month → May 2023 (a) / early May → 1–10 May 2023 (b, c)."""
    return join_accounts([(g.sources, str(say_evidence(g.evidence, found.kind, limit=HEADLINE_CHARS))) for g in groups])


def place_of(evidence: Evidence) -> str:
    """Where in the file the words stand: `24:35` is line 24, column 35; `24` where the column is not known."""
    return say_place(evidence.line, evidence.column)


def say_place(line: int, column: int | None) -> str:
    """A line and, where it is known, a column: `24:35`."""
    return f"{line}:{column}" if column else str(line)


def say_precision(found: Discrepancy) -> tuple[str, str]:
    """What the closest outlets say and what the vaguer ones say, each with letters and places."""
    lines = {source: place_of(evidence) for source, evidence in first_evidence(found).items()}
    said: tuple[list[str], list[str]] = ([], [])
    for group in group_evidence(found):
        places = "; ".join(f"{source}, line {lines[source]}" for source in group.sources)
        words = say_evidence(group.evidence, found.kind)
        said[group.sources[0] in found.less_precise].append(f"{words} ({places})")
    return " / ".join(said[0]), " / ".join(said[1])


def say_other_mentions(found: Discrepancy, first: Evidence) -> str:
    """Where else the outlet says it: `also line 3:14 “1,150”; line 9:2 “1,150”; 2 more`; '' when nowhere."""
    others = [e for e in found.evidence if e.source == first.source and e.sentence != first.sentence]
    if not others:
        return ""
    said = [f"line {place_of(e)} “{shorten_text(e.text, CELL_CHARS)}”" for e in others[:OTHER_MENTIONS]]
    more = len(others) - len(said)
    return f"also {'; '.join(said)}{f'; {more} more' if more > 0 else ''}"


def read_value(evidence: Evidence, kind: str) -> str:
    """The value in words, '' where it would only repeat the words of the article."""
    if not evidence.value or kind in ("quote", "framing"):  # there the words are all
        return ""
    said, words = evidence.said or evidence.value, clean_text(evidence.text).strip()
    if kind in ("date", "quantity") and _SYMBOL.fullmatch(said):
        return ""
    # Of a quantity only the number and its bounds must show: the unit stands in the sentence.
    telling = [word for word in _words(said) if kind != "quantity" or _BOUND.search(word)]
    repeated = set(telling) <= set(_words(words))
    # "8 June" needs no "8 June 2023" beside it.
    repeated = repeated or (kind == "date" and bool(words) and said.casefold().startswith(words.casefold()))
    return "" if repeated else said


def _is_vague(evidence: Evidence) -> bool:
    """Whether there are words to tell, but no value."""
    return not evidence.value or bool(_SYMBOL.fullmatch(evidence.said or evidence.value))


def _words(text: str) -> list[str]:
    return [text[start:end].casefold() for start, end in split_words(text)]


def telling_marks(found: Discrepancy, mine: Evidence, groups: Sequence[Group]) -> list[Span]:
    """The words of a mark that the other outlet lacks where the two run alike, else the whole mark; article spans."""
    whole = [(mine.start, mine.end)]
    others = [group.evidence for group in groups if mine.source not in group.sources]
    if found.kind in ("date", "quantity") or not others:
        return whole
    other = others[0].text
    if min(len(split_words(mine.text)), len(split_words(other))) < _SHARED_WORDS:
        return whole
    if overlap_ratio(mine.text, other) < _SHARED_RATIO:
        return whole
    spans, _ = differing_words(mine.text, other)
    return [(mine.start + start, mine.start + end) for start, end in spans] or whole
