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
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from compare.acts import Act, Acts, dates_clash, describe_event, doers_clash, words_around
from compare.detectors.rules import Rule
from compare.lexicons import read_list
from compare.model import Finding, Mark, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Source, Story

# What two sentences must share besides the acts, in content lemmas, names included: below, chance did it.
MIN_CONTEXT: Final = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """A pair of opposed classes of acts that one event may be reported as."""

    name: str
    verdict: Verdict
    first: frozenset[str]
    second: frozenset[str]
    things: frozenset[str]
    person: bool
    same_verb: bool
    sequence: bool
    not_person: bool


@lru_cache(maxsize=1)
def _frames() -> tuple[Frame, ...]:
    out = []
    for row in read_list("framings.json")["frames"]:
        for one, two, verdict in row["opposed"]:
            classes = row["classes"]
            # What may be either is neither.
            both = set(classes[one]) & set(classes[two])
            out.append(
                Frame(
                    name=row["id"],
                    verdict=verdict,
                    first=frozenset(classes[one]) - both,
                    second=frozenset(classes[two]) - both,
                    things=frozenset(row.get("things", "").split()),
                    person=bool(row.get("person")),
                    same_verb=bool(row.get("same_verb")),
                    sequence=bool(row.get("sequence")),
                    not_person=bool(row.get("not_person")),
                )
            )
    return tuple(out)


class _Reader:
    """The acts of one source that a frame knows, sentence by sentence."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._acts = Acts(source)
        self._read: dict[int, dict[int, list[tuple[Act, int]]]] = {}

    def in_sentence(self, sentence: int) -> dict[int, list[tuple[Act, int]]]:
        """For each frame, by its place in `_frames`, that knows some: the acts with their sides, in order."""
        if sentence not in self._read:
            read: dict[int, list[tuple[Act, int]]] = {}
            for act in self._acts.in_sentence(sentence):
                for n, frame in enumerate(_frames()):
                    if side := _side(frame, act):
                        read.setdefault(n, []).append((act, side))
            self._read[sentence] = read
        return self._read[sentence]

    def content(self, sentence: int) -> frozenset[str]:
        """Every content lemma of a sentence."""
        return self._acts.content(sentence)

    def has_both(self, frame: Frame, act: Act) -> bool:
        """Whether the outlet has, anywhere, the opposite act of the same things: then it is loose with the words."""
        side, place = _side(frame, act), _frames().index(frame)
        return any(
            other_side == -side and (other.sentence == act.sentence or bool(other.things & act.things))
            for sentence in range(len(self.source.parse.sentences))
            for other, other_side in self.in_sentence(sentence).get(place, ())
        )


def find_framing_differences(story: Story) -> Iterator[Finding]:
    """One finding for each event that two outlets report as opposed acts."""
    readers = {s.id: _Reader(s) for s in story.sources}
    hits: dict[tuple[str, str, str], list[_Hit]] = {}
    for pair in story.alignments:
        if story.is_verbatim(pair):
            continue
        first, second = readers[pair.a.source], readers[pair.b.source]
        mine, theirs = first.in_sentence(pair.a.sentence), second.in_sentence(pair.b.sentence)
        for n in sorted(mine.keys() & theirs.keys()):
            frame = _frames()[n]
            context = first.content(pair.a.sentence) & second.content(pair.b.sentence)
            for x, side in mine[n]:
                for y, other_side in theirs[n]:
                    if other_side == -side and _one_event(first.source, second.source, frame, x, y, context):
                        key = (frame.name, first.source.id, second.source.id)
                        hits.setdefault(key, []).append(_Hit(frame, x, y, pair.score))
    for (_, one, two), found in sorted(hits.items()):
        first, second = readers[one], readers[two]
        for group in _grouped(found):
            loose_x = any(first.has_both(h.frame, h.x) for h in group)
            loose_y = any(second.has_both(h.frame, h.y) for h in group)
            if group[0].frame.sequence or not (loose_x or loose_y):
                pairs = ((first, loose_x), (second, loose_y))
                loose = [reader.source.article.outlet for reader, is_loose in pairs if is_loose]
                yield _finding(first.source, second.source, group, loose)


@dataclass(frozen=True, slots=True)
class _Hit:
    frame: Frame
    x: Act
    y: Act
    score: float


def _grouped(hits: list[_Hit]) -> list[list[_Hit]]:
    """Hits that share an act are one event."""
    groups: list[list[_Hit]] = []
    for hit in sorted(hits, key=lambda h: (h.x.head, h.y.head)):
        near = [g for g in groups if any(h.x.head == hit.x.head or h.y.head == hit.y.head for h in g)]
        for group in near[1:]:
            near[0].extend(group)
            groups.remove(group)
        if near:
            near[0].append(hit)
        else:
            groups.append([hit])
    return groups


def _side(frame: Frame, act: Act) -> int:
    """1 or -1 for the class an act belongs to, 0 for none."""
    phrases = {f"not {p}" for p in act.phrases} if act.negated else act.phrases
    if act.level not in {"fact", "planned", "probable"}:
        # "offered to quit", "declined to comment" say it themselves.
        phrases = {p for p in phrases if " to " in p}
    if frame.first.isdisjoint(phrases) and frame.second.isdisjoint(phrases):
        return 0
    hits = [
        (max((len(p.split()) for p in phrases & c), default=0), s) for c, s in ((frame.first, 1), (frame.second, -1))
    ]
    best = max(hits)
    return best[1] if best[0] and hits[0][0] != hits[1][0] else 0


def _one_event(first: Source, second: Source, frame: Frame, x: Act, y: Act, context: frozenset[str]) -> bool:
    if dates_clash(x, y) or x.part or y.part:
        return False
    shared = x.things & y.things
    if frame.same_verb:
        tokens = first.parse.tokens[x.head], second.parse.tokens[y.head]
        if tokens[0].lemma != tokens[1].lemma:
            return False
    if frame.not_person and (x.on_person or y.on_person):
        return False
    if frame.things and not (frame.things & (x.things | context)):
        return False
    if frame.person and not (_people(x) & y.things or _people(y) & x.things):
        return False
    if x.persons and y.persons and not (x.persons & y.persons):
        return False
    if not frame.person and not frame.sequence and doers_clash(x, y):
        return False
    return bool(shared) and len(context) >= MIN_CONTEXT


def _people(act: Act) -> frozenset[str]:
    """Who acts and who is acted upon."""
    return act.subject | act.patient


def _finding(first: Source, second: Source, group: list[_Hit], loose: list[str]) -> Finding:
    group = sorted(group, key=lambda h: (-len(h.x.things & h.y.things), -h.score, h.x.head, h.y.head))
    lead = group[0]
    spans_x = list(dict.fromkeys(words_around(first, h.x.head) for h in group))
    spans_y = list(dict.fromkeys(words_around(second, h.y.head) for h in group))
    said_x, said_y = (" ".join(s.parse.text[slice(*p[0])].split()) for s, p in ((first, spans_x), (second, spans_y)))
    common = lead.x.things & lead.y.things
    return Finding(
        rule="framing-act",
        kind="framing",
        verdict=lead.frame.verdict,
        severity="high" if lead.frame.verdict == "conflict" else "medium",
        confidence=round(min(0.55 + 0.07 * len(common) + 0.1 * lead.score, 0.9), 2),
        topic=describe_event(first, lead.x),
        marks=(*(Mark(first.id, *p) for p in spans_x), *(Mark(second.id, *p) for p in spans_y)),
        reason=(
            f"One event, two acts ({lead.frame.name}): {first.article.outlet} has “{said_x}”, "
            f"{second.article.outlet} “{said_y}”."
            + "".join(f" {outlet} has the other act too: both may be parts of one sequence." for outlet in loose)
        ),
        question="What exactly was done, and by whom?",
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
