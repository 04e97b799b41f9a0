"""Quotations whose words differ.

**What it says.** Two outlets put one utterance in quotation marks, and the words are not the same.

**Fires** when two quoted sentences of the same speaker (or of an unknown one) are in aligned sentences and share a
frame, but a word inside it differs ("the *insurance* runs out for the shadow fleet" / "the *excuses* run out for the
shadow fleet"), a word is missing on one side ("I told him *not* to go" / "I told him to go"), or the same beginning has
different ends.

**Silent** when one outlet quotes a true part of what the other quotes, or quotes more sentences; when only spelling,
contractions, punctuation, an ellipsis or words in brackets differ; when the utterances share no more than a stock
phrase ("This is a sad day …" / "This is a tragic loss …"); and when two different people are named as speakers (see
`attribution-conflict`).

`conflict` when a word that carries meaning differs, `differs` when only articles and similar words do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compare.detectors.rules import Rule
from compare.detectors.utterances import (
    MIN_RATIO,
    Utterance,
    bag_ratio,
    is_named,
    split_utterances,
)
from compare.model import Finding, Mark, SentenceRef
from compare.values.quotes import carries_meaning, find_edits, is_grave, is_within, match_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Source, Story

# Three words in a row must be common: below that two utterances share only stock phrases, as the labelled stories show.
MIN_RUN: Final = 3

# Another tail after the same beginning: the beginning must say something ("The lights went out and …", not
# "This is a …").
MIN_TAIL_RATIO: Final = 0.35
MIN_TAIL_CONTENT: Final = 2

# Without a strict alignment the words alone must show that it is one utterance.
MIN_LOOSE_RATIO: Final = 0.75
MIN_LOOSE_SHARED: Final = 6


@dataclass(frozen=True, slots=True)
class _Match:
    x: Utterance
    y: Utterance
    ratio: float
    aligned: float | None
    """Score of the pair of sentences in the strict set, None outside it."""


def find_quote_differences(story: Story) -> Iterator[Finding]:
    """One finding for each two utterances that are one but for some words."""
    utterances = {s.id: split_utterances(s) for s in story.sources}
    strict = {(p.a, p.b): p.score for p in story.alignments}
    for first, second in story.pairs():
        xs, ys = utterances[first.id], utterances[second.id]
        all_x = tuple(w for u in xs for w in u.words)
        all_y = tuple(w for u in ys for w in u.words)
        matches = []
        for x in xs:
            if is_within(x.words, all_y):
                continue
            for y in ys:
                if is_within(y.words, all_x) or not speakers_agree(first, second, x, y):
                    continue
                aligned = strict.get((SentenceRef(first.id, x.sentence), SentenceRef(second.id, y.sentence)))
                match = _match(x, y, aligned)
                if match is not None:
                    matches.append(match)
        taken_x: set[int] = set()
        taken_y: set[int] = set()
        for match in sorted(matches, key=lambda m: (-m.ratio, m.x.start, m.y.start)):
            if match.x.start in taken_x or match.y.start in taken_y:
                continue
            taken_x.add(match.x.start)
            taken_y.add(match.y.start)
            finding = _finding(first, second, match)
            if finding is not None:
                yield finding


def _match(x: Utterance, y: Utterance, aligned: float | None) -> _Match | None:
    # The bag of words bounds the ordered match from above, and is cheap.
    if bag_ratio(x, y) < (MIN_LOOSE_RATIO if aligned is None else MIN_TAIL_RATIO):
        return None
    blocks = [b for b in match_words(x.words, y.words).get_matching_blocks() if b.size]
    shared = sum(b.size for b in blocks)
    run = max((b.size for b in blocks), default=0)
    ratio = 2 * shared / (len(x.words) + len(y.words))
    carries = any(carries_meaning(w) for b in blocks for w in x.words[b.a : b.a + b.size])
    framed = ratio >= MIN_RATIO and (run >= MIN_RUN or (shared > MIN_RUN and ratio >= MIN_LOOSE_RATIO - 0.05))
    begins = bool(blocks) and blocks[0].a == blocks[0].b == 0 and ratio >= MIN_TAIL_RATIO
    if begins:
        head = x.words[: blocks[0].size]
        begins = len(head) >= MIN_RUN and sum(map(carries_meaning, head)) >= MIN_TAIL_CONTENT
    if not carries or not (framed or begins):
        return None
    if aligned is None and (ratio < MIN_LOOSE_RATIO or shared < MIN_LOOSE_SHARED):
        return None
    return _Match(x, y, ratio, aligned)


def speakers_agree(first: Source, second: Source, x: Utterance, y: Utterance) -> bool:
    """Whether two utterances may have one speaker: one is unknown or unnamed, or the names share a word."""
    if not x.speaker or not y.speaker:
        return True
    return bool(_name_words(x.speaker) & _name_words(y.speaker)) or not (
        is_named(first, x.entity) and is_named(second, y.entity)
    )


def _name_words(name: str) -> frozenset[str]:
    return frozenset(w.strip(".,").casefold() for w in name.split() if len(w.strip(".,")) > 2)


def _finding(first: Source, second: Source, match: _Match) -> Finding | None:
    x, y = match.x, match.y
    edits = find_edits(x.words, y.words)
    if not edits:
        return None
    grave = is_grave(w for a, b, c, d in edits for w in (*x.words[a:b], *y.words[c:d]))
    said_x = _stretch(x, edits[0][0], edits[-1][1])
    said_y = _stretch(y, edits[0][2], edits[-1][3])
    speaker = x.speaker or y.speaker
    return Finding(
        rule="quote-words",
        kind="quote",
        verdict="conflict" if grave else "differs",
        severity="high" if grave else "low",
        confidence=round(min(0.55 + 0.4 * match.ratio + (0.0 if match.aligned is None else 0.03), 0.97), 2),
        topic=_topic(first, x, speaker),
        marks=(
            Mark(first.id, *said_x, " ".join(x.words)),
            Mark(second.id, *said_y, " ".join(y.words)),
        ),
        reason=(
            f"Both quote one statement{f' by {speaker}' if speaker else ''}, but not in the same words: "
            f"“{_show(first, x)}” / “{_show(second, y)}”."
        ),
        question="What were the exact words? Ask for the recording, transcript or written statement.",
    )


def _topic(first: Source, x: Utterance, speaker: str) -> str:
    if speaker and len(speaker) <= 40:
        return f"{speaker[0].upper()}{speaker[1:]}’s words"
    words = " ".join(first.parse.text[x.start : x.end].split()).strip('“”".,')
    return f"Quoted words: “{words if len(words) <= 60 else words[:57].rsplit(' ', 1)[0] + ' …'}”"


def _show(source: Source, utterance: Utterance) -> str:
    words = " ".join(source.parse.text[utterance.start : utterance.end].split()).rstrip(",")
    return words if len(words) <= 160 else words[:157].rsplit(" ", 1)[0] + " …"


def _stretch(utterance: Utterance, first: int, last: int) -> tuple[int, int]:
    """Span of the changed words with a word of context at each side, four words at least."""
    left, right = max(first - 1, 0), min(last + 1, len(utterance.words))
    while right - left < 4 and (left > 0 or right < len(utterance.words)):
        left, right = max(left - 1, 0), min(right + 1, len(utterance.words))
    return utterance.spans[left][0], utterance.spans[right - 1][1]


RULES: Final = (
    Rule(
        id="quote-words",
        version=1,
        kind="quote",
        severity="high",
        summary="The same utterance stands in quotation marks with other words.",
        find=find_quote_differences,
    ),
)
