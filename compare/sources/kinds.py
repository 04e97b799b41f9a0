"""Lines that only a certain kind of article has: an interview's answers, a recipe's parts, a live report's entries.

In: the lines of a page with what each is by its form. Out: which of them tell, and which a company says of itself.
The signs are our own, from pages of these kinds at large; each needs several lines that agree.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compare.sources.parts import Part, heads_summary

if TYPE_CHECKING:
    from collections.abc import Sequence

Line = tuple[str, Part]
"""A line's text, and what it is by its own form."""

_QUESTION: Final = re.compile(r"(?:Q|Question)\s?[:.]\s?\S")
_ANSWER: Final = re.compile(r"(?:A|Answer)\s?[:.]\s?\S")
_FEWEST_QUESTIONS: Final = 2
_SPEAKER: Final = re.compile(r"([A-Z][\w.’' -]{1,30}):\s\S")
_FEWEST_TURNS: Final = 3
"""Of each of two speakers."""
_INGREDIENTS: Final = re.compile(r"(?:the )?ingredients:?", re.IGNORECASE)
_METHOD: Final = re.compile(
    r"(?:the )?(?:method|directions|instructions|preparation|what to do|steps):?", re.IGNORECASE
)
_YIELD: Final = re.compile(
    r"(?:serves|makes|yields?|takes|feeds|(?:prep\w*|cook\w*|total|active)(?: time)?)\b.{0,40}\d.{0,40}", re.IGNORECASE
)
_MOST_INGREDIENTS: Final = 60
_STORY_ABOVE: Final = 8
"""Lines above the ingredients in which the cook may speak for herself."""
_WHOLE_PARAGRAPH: Final = 12
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d\d(?: ?(?:[ap]\.?m\.?))?(?: [A-Z]{2,5})?")
_FEWEST_ENTRIES: Final = 3
_RESULT: Final = re.compile(r"[A-Z][\w.’' -]{1,30} \d{1,3}, [A-Z][\w.’' -]{1,30} \d{1,3}(?: \(.{1,8}\))?")
_FEWEST_RESULTS: Final = 2
_RELEASE: Final = re.compile(r"(?:/\w{2,20}/ ?--|news provided by\b|SOURCE:? [A-Z])")
_ABOUT: Final = re.compile(r"(?:About [A-Z0-9].{1,60}|(?:Cautionary )?(?:Note on )?Forward[- ]Looking Statements):?")
_FEWEST_POINTS: Final = 2
_TWICE: Final = 2


def find_told(lines: Sequence[Line]) -> frozenset[int]:
    """Positions of the lines that the kind of their article makes part of it."""
    return frozenset(
        {
            *_contents(lines),
            *_interview(lines),
            *_recipe(lines),
            *_live_report(lines),
            *_results(lines),
            *_points(lines),
        }
    )


def find_boilerplate(lines: Sequence[Line]) -> frozenset[int]:
    """Positions of what a company says of itself below its press release, from "About …" on; none on other pages."""
    if not any(_RELEASE.search(text[:200]) for text, _ in lines):
        return frozenset()
    starts = [k for k, (text, part) in enumerate(lines) if part is not Part.PROSE and _ABOUT.fullmatch(text)]
    return frozenset(range(starts[0], len(lines))) if starts else frozenset()


def _interview(lines: Sequence[Line]) -> set[int]:
    asked = {k for k, (text, _) in enumerate(lines) if _QUESTION.match(text)}
    answered = {k for k, (text, _) in enumerate(lines) if _ANSWER.match(text)}
    if len(asked) >= _FEWEST_QUESTIONS and len(answered) >= _FEWEST_QUESTIONS:
        return asked | answered
    turns: dict[str, list[int]] = {}
    for k, (text, _) in enumerate(lines):
        if (m := _SPEAKER.match(text)) is not None:
            turns.setdefault(m.group(1), []).append(k)
    speakers = sorted((places for places in turns.values() if len(places) >= _FEWEST_TURNS), key=len)
    return {k for places in speakers[-2:] for k in places} if len(speakers) > 1 else set()


def _recipe(lines: Sequence[Line]) -> set[int]:
    """From the ingredients to the method's end, with how many it serves and what the cook tells above."""
    first = next((k for k, (text, _) in enumerate(lines) if _INGREDIENTS.fullmatch(text)), -1)
    method = next(
        (k for k, (text, _) in enumerate(lines[: first + _MOST_INGREDIENTS]) if k > first and _METHOD.fullmatch(text)),
        -1,
    )
    if first < 0 or method < 0:
        return set()
    found = {k for k in range(first, method) if lines[k][1] not in {Part.APPEAL, Part.OFFER, Part.LEGAL}}
    last = method + 1
    while last < len(lines) and lines[last][1] is Part.PROSE:
        last += 1
    found |= set(range(method, last))
    for k in range(max(first - _STORY_ABOVE, 0), first):
        text, part = lines[k]
        if _YIELD.fullmatch(text) or (part is Part.PROSE and len(text.split()) >= _WHOLE_PARAGRAPH):
            found.add(k)
    return found


def _live_report(lines: Sequence[Line]) -> set[int]:
    """The entries below the clock times of a live report; a heading counts where a sentence follows."""
    clocks = [k for k, (text, part) in enumerate(lines) if part is Part.STAMP and _CLOCK.fullmatch(text)]
    if len(clocks) < _FEWEST_ENTRIES:
        return set()
    found: set[int] = set()
    for clock in clocks:
        end = clock + 1
        while end < len(lines) and lines[end][1] in {Part.PROSE, Part.SHORT}:
            end += 1
        entry = range(clock + 1, end)
        sentences = [k for k in entry if lines[k][1] is Part.PROSE]
        if sentences:
            found.update(k for k in entry if k <= sentences[-1])
    return found if len(found) >= _FEWEST_ENTRIES else set()


def _contents(lines: Sequence[Line]) -> set[int]:
    """The headings that a letter's list of contents names before, with the sentences below them."""
    places: dict[str, list[int]] = {}
    for k, (text, part) in enumerate(lines):
        if part is Part.SHORT:
            places.setdefault(text.casefold(), []).append(k)
    twice = [pair for pair in places.values() if len(pair) == _TWICE]
    # In the list they stand together, below they do not.
    heads = {second for first, second in twice if second - first > _TWICE and second + 1 < len(lines)}
    heads = {k for k in heads if lines[k + 1][1] is Part.PROSE}
    if len(heads) < _TWICE:
        return set()
    found = set(heads)
    for head in heads:
        end = head + 1
        while end < len(lines) and lines[end][1] is Part.PROSE:
            found.add(end)
            end += 1
    return found


def _results(lines: Sequence[Line]) -> set[int]:
    found = {k for k, (text, part) in enumerate(lines) if part is Part.SHORT and _RESULT.fullmatch(text)}
    return found if len(found) >= _FEWEST_RESULTS else set()


def _points(lines: Sequence[Line]) -> set[int]:
    """The points below "Highlights" or the like, up to the next sentence."""
    found: set[int] = set()
    for k, (text, _) in enumerate(lines):
        if not heads_summary(text):
            continue
        end = k + 1
        while end < len(lines) and lines[end][1] is Part.SHORT and len(lines[end][0].split()) > _FEWEST_POINTS:
            end += 1
        closed = end < len(lines) and lines[end][1] is Part.PROSE
        if closed and end - k > _FEWEST_POINTS:
            found.update(range(k + 1, end))
    return found
