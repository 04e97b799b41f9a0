"""The same event, reported as another act.

**What it says.** Two outlets report one event as acts that an editor would not print side by side: a trip *scrapped* /
*postponed*, an official who *resigned* / *was forced out*, ministers who *met* / of whom one *rebuffed a request for a
meeting*.

**Fires** when aligned sentences have acts of two opposed classes of one frame in `data/framings.json` and share who or
what is concerned, and enough other words. The frames are a small closed list (about seventy, from news English in
general): this rule does not see any other difference of framing.

**Silent** when an act is denied, alleged or only possible; when one outlet has both acts (except a refusal and a
meeting, which may be one sequence: the report says so); when dates or named actors differ; when a frame needs a person
or a thing and the sentences share none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compare.clauses.opposites import read_sides
from compare.clauses.retellings import Retelling, agents_clash, dates_clash, find_retellings, words_around
from compare.detectors.clashes import ACT_QUESTIONS
from compare.detectors.rules import Rule
from compare.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compare.clauses.opposites import Frame, Sides
    from compare.model import Predication, Source, Story

# What two sentences must share besides the acts, in content lemmas, names included: below, chance did it.
MIN_CONTEXT: Final = 2


@dataclass(frozen=True, slots=True)
class _Hit:
    frame: Frame
    told: Retelling


def find_framing_differences(story: Story) -> Iterator[Finding]:
    """One finding for each event that two outlets report as opposed acts."""
    read = {s.id: {p.head: read_sides(p) for told in s.predications_by_sentence for p in told} for s in story.sources}
    hits: dict[tuple[str, str, str], list[_Hit]] = {}
    for told in find_retellings(story, lambda source, p: bool(read[source.id][p.head])):
        theirs = read[told.second.id][told.y.head]
        for frame, side in read[told.first.id][told.x.head].items():
            if theirs.get(frame) == -side and _is_one_event(frame, told):
                hits.setdefault((frame.name, told.first.id, told.second.id), []).append(_Hit(frame, told))
    for _, found in sorted(hits.items(), key=lambda item: item[0]):
        for group in _grouped(found):
            first, second = group[0].told.first, group[0].told.second
            is_loose_x = any(_has_both(first, read[first.id], h.frame, h.told.x) for h in group)
            is_loose_y = any(_has_both(second, read[second.id], h.frame, h.told.y) for h in group)
            if "sequence" in group[0].frame.marks or not (is_loose_x or is_loose_y):
                loose = [s.article.outlet for s, is_loose in ((first, is_loose_x), (second, is_loose_y)) if is_loose]
                yield _finding(group, loose)


def _grouped(hits: list[_Hit]) -> list[list[_Hit]]:
    """Hits that share an act are one event."""
    groups: list[list[_Hit]] = []
    for hit in sorted(hits, key=lambda h: (h.told.x.head, h.told.y.head)):
        near = [g for g in groups if any(h.told.x is hit.told.x or h.told.y is hit.told.y for h in g)]
        for group in near[1:]:
            near[0].extend(group)
            groups.remove(group)
        if near:
            near[0].append(hit)
        else:
            groups.append([hit])
    return groups


def _has_both(source: Source, read: Mapping[int, Sides], frame: Frame, told: Predication) -> bool:
    """Whether the outlet has, anywhere, the opposite act of the same things: then it is loose with the words."""
    side = read[told.head].get(frame, 0)
    return any(
        read[other.head].get(frame, 0) == -side and (other.sentence == told.sentence or other.things & told.things)
        for row in source.predications_by_sentence
        for other in row
    )


def _is_one_event(frame: Frame, told: Retelling) -> bool:
    x, y, context = told.x, told.y, told.context
    if dates_clash(x, y) or x.is_partial or y.is_partial or not told.shared or len(context) < MIN_CONTEXT:
        return False
    if "same_verb" in frame.marks and x.predicate.split(" ")[0] != y.predicate.split(" ")[0]:
        return False
    if "not_person" in frame.marks and (x.on_person or y.on_person):
        return False
    if frame.things and not (frame.things & (x.things | context)):
        return False
    if "person" in frame.marks and not ((x.agents | x.patients) & y.things or (y.agents | y.patients) & x.things):
        return False
    if x.persons and y.persons and not (x.persons & y.persons):
        return False
    return "person" in frame.marks or "sequence" in frame.marks or not agents_clash(x, y)


def _finding(group: list[_Hit], loose: list[str]) -> Finding:
    group = sorted(group, key=lambda h: (-len(h.told.shared), -h.told.pair.score, h.told.x.head, h.told.y.head))
    frame, told = group[0].frame, group[0].told
    spans_x = list(dict.fromkeys(words_around(told.first, h.told.x) for h in group))
    spans_y = list(dict.fromkeys(words_around(told.second, h.told.y) for h in group))
    return Finding(
        rule="framing-act",
        kind="framing",
        verdict=frame.verdict,
        severity="high" if frame.verdict == "conflict" else "medium",
        confidence=told.confidence(0.55, 0.07, 0.9),
        topic=told.topic("framing"),
        marks=told.marks(spans_x, spans_y),
        reason=f"One event, two acts ({frame.name}): {told.contrast(spans_x[0], spans_y[0])}."
        + "".join(f" {outlet} has the other act too: both may be parts of one sequence." for outlet in loose),
        question=ACT_QUESTIONS["framing"],
    )


RULES: Final = (
    Rule(
        id="framing-act",
        version=1,
        kind="framing",
        severity="high",
        summary="One event is reported as two different acts.",
        find=find_framing_differences,
    ),
)
