"""Findings of all rules -> discrepancies: merged, completed with evidence, numbered and ordered."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, Final

from compare.agreements import list_agreements
from compare.calibration import IDENTITY, calibrate
from compare.finding_ids import number_findings, read_traits
from compare.model import (
    Discrepancy,
    Evidence,
    Row,
    SentenceRef,
)
from compare.twins import Twins, overlap, quantity_at
from compare.values import table_key
from compare.values.quantities import may_be_repeated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.calibration import Calibration
    from compare.model import Finding, Kind, Mark, Source, Story

SEVERITIES: Final = {"high": 0, "medium": 1, "low": 2}
VERDICTS: Final = {"conflict": 0, "differs": 1}


def merge_findings(
    story: Story,
    findings: Iterable[Finding],
    *,
    min_confidence: float = 0.0,
    calibration: Calibration = IDENTITY,
) -> tuple[Discrepancy, ...]:
    """One discrepancy a fact, conflicts first, then by severity, then by place in the first outlet.

    Findings of one kind that share a mark are one: "27" / "at least 41" and "27" / "41" are told together, and so
    is what a third outlet says of it; so are those that set the same two values, or the same two acts, against each
    other in other sentences. What two kinds say of the same words in two outlets is told by the surer, and whether
    a thing was done before how sure it is.
    `min_confidence` cuts on calibrated confidences.
    """
    groups: list[list[Finding]] = []
    twins = Twins(story)
    ranked = sorted(
        _unexplained(twins, tuple(findings)), key=lambda f: (-f.confidence, VERDICTS[f.verdict], f.rule, _places(f))
    )
    for finding in ranked:
        homes = [g for g in groups if any(_belongs(twins, finding, other) for other in g)]
        home = next((g for g in homes if _is_consistent(story, finding, g)), None)
        if home is None and any(_is_explained(finding, group) for group in homes):
            continue
        if home is None:
            groups.append([finding])
        elif any(finding.kind == other.kind for other in home):
            home.append(finding)
    merged = [found for group in groups if (found := _complete(story, group, calibration)).confidence >= min_confidence]
    merged.sort(
        key=lambda d: (
            VERDICTS[d.verdict],
            SEVERITIES[d.severity],
            [(e.source, e.start) for e in d.evidence],
            d.kind,
            d.rule,
        )
    )
    return _numbered(story, merged)


def _unexplained(twins: Twins, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings without those that a more basic one explains.

    "Passed" / "is said not to have passed" is explained by the finding that one outlet denies the act which the other
    reports.
    """
    acts = [f for f in findings if f.kind in {"polarity", "framing"}]
    for finding in findings:
        if finding.kind == "certainty" and any(_is_more_basic(twins, act, finding) for act in acts):
            continue
        yield finding


def _is_more_basic(twins: Twins, act: Finding, hedge: Finding) -> bool:
    is_denial = act.kind == "polarity" or any(m.value == "denied" for m in hedge.marks)
    return is_denial and VERDICTS[act.verdict] <= VERDICTS[hedge.verdict] and twins.are_one_fact(act, hedge)


def _places(finding: Finding) -> list[tuple[str, int, int]]:
    return [(m.source, m.start, m.end) for m in finding.marks]


def _belongs(twins: Twins, finding: Finding, other: Finding) -> bool:
    shared = {x.source for x in finding.marks for y in other.marks if overlap(x, y)}
    if len(shared) >= 2 or (shared and finding.kind == other.kind):
        return True
    return twins.are_one_fact(finding, other)


def _is_consistent(story: Story, finding: Finding, group: Sequence[Finding]) -> bool:
    """False when the finding would give one outlet a second figure that cannot be the first.

    With three outlets findings form chains: 200 hurt (a) / dozens (b), dozens (b) / 249 (c), 249 (c) / seven (a). Told
    as one they would set two different figures of one outlet against each other.
    """
    if finding.kind != "quantity":
        return True
    for mark in finding.marks:
        held = [m for other in group if other.kind == finding.kind for m in other.marks if m.source == mark.source]
        if held and not any(overlap(mark, m) or _may_be_one(story, mark, m) for m in held):
            return False
    return True


def _is_explained(finding: Finding, group: Sequence[Finding]) -> bool:
    """Whether a surer finding sets the same figure against another one of the same outlet.

    "Eleven were taken to hospital, four of them with broken bones" against "a dozen": the dozen is about the eleven.
    """
    outlets = {m.source for m in finding.marks}
    return any(
        other.kind == finding.kind
        and outlets == {m.source for m in other.marks}
        and any(overlap(x, y) for x in finding.marks for y in other.marks)
        for other in group
    )


def _may_be_one(story: Story, x: Mark, y: Mark) -> bool:
    """Whether two marks of one outlet may stand for one figure; true where that cannot be told."""
    p, q = quantity_at(story, x), quantity_at(story, y)
    return p is None or q is None or may_be_repeated(p, q)


def _complete(story: Story, group: Sequence[Finding], calibration: Calibration) -> Discrepancy:
    """A discrepancy from the findings of one fact; the surest speaks, all give evidence."""
    lead = min(group, key=lambda f: (VERDICTS[f.verdict], -f.confidence, _places(f)))
    marks: list[Mark] = []
    for finding in [lead, *(f for f in group if f is not lead)]:
        for mark in finding.marks:
            if not any(overlap(mark, m) for m in marks):
                marks.append(mark)
    order = {s.id: n for n, s in enumerate(story.sources)}
    marks.sort(key=lambda m: order[m.source])
    evidence = tuple(_evidence(story.source(m.source), m) for m in marks)
    first = {e.source: e for e in reversed(evidence)}
    values = " / ".join(f"“{first[s.id].text}” ({s.article.outlet})" for s in story.sources if s.id in first)
    return Discrepancy(
        id="",
        kind=lead.kind,
        verdict=lead.verdict,
        severity=lead.severity,
        confidence=round(calibrate(lead.confidence, lead.kind, calibration), 2),
        rule=lead.rule,
        topic=lead.topic,
        summary=f"{lead.topic}: {values}" if lead.topic else values,
        reason=" ".join(filter(None, [_weigh_outlets(story, lead.kind, group, evidence), lead.reason])),
        question=lead.question,
        evidence=evidence,
        copies=_list_copies(story, lead.kind, group, evidence),
    )


# --- three and more outlets ----------------------------------------------------------------------


def _weigh_outlets(story: Story, kind: Kind, group: Sequence[Finding], evidence: Sequence[Evidence]) -> str:
    """Who says what, and who stands alone: `a and c: “Thursday”; b: “Friday”. b stands alone …`; '' for two outlets."""
    first = {e.source: e for e in reversed(evidence)}
    ids = [s.id for s in story.sources if s.id in first]
    if len(ids) < 3:
        return ""
    camps = _group_outlets(story, ids, kind, group, evidence)
    copies = _copied_pairs(story, kind, evidence) | _wired_pairs(story)
    said = "; ".join(f"{_name_camp(camp, copies)}: “{' '.join(first[camp[0]].text.split())}”" for camp in camps)
    alone = min(camps, key=len)
    most = max(camps, key=len)
    if len(camps) == 2 and len(alone) == 1:
        independent = _count_independent(most, copies)
        if independent > 1:
            return f"{said}. {alone[0]} stands alone against {independent} independent sources."
        return f"{said}. Counted by independent sources, it is one against one."
    return f"{said}."


def _group_outlets(
    story: Story, ids: Sequence[str], kind: Kind, group: Sequence[Finding], evidence: Sequence[Evidence]
) -> list[list[str]]:
    """The outlets by what they say, in order of sources; a finding between two keeps them apart."""
    against = {frozenset((x.source, y.source)) for f in group for x in f.marks for y in f.marks if x.source != y.source}
    said = {i: {key for e in evidence if e.source == i for key in _sayings(story, kind, e)} for i in ids}
    camps: list[list[str]] = []
    for i in ids:
        for camp in camps:
            if all(said[i] & said[j] and frozenset((i, j)) not in against for j in camp):
                camp.append(i)
                break
        else:
            camps.append([i])
    return camps


def _sayings(story: Story, kind: Kind, evidence: Evidence) -> Iterator[tuple[str, ...]]:
    """What two pieces of evidence must have in common to say the same: a value of the kind, or else the words."""
    source = story.source(evidence.source)
    keys = [
        key
        for fact in source.facts
        if fact.kind == kind and fact.start < evidence.end and evidence.start < fact.end and (key := table_key(fact))
    ]
    if keys:
        yield from keys
    elif evidence.value:
        yield ("value", evidence.value.casefold())
    yield ("words", " ".join(evidence.text.split()).casefold())


def _copied_pairs(story: Story, kind: Kind, evidence: Sequence[Evidence]) -> set[frozenset[str]]:
    """Outlets that say the same in one and the same copy. Copy that differs in the contested words is two sources."""
    said: dict[SentenceRef, set[tuple[str, ...]]] = {}
    for e in evidence:
        said.setdefault(SentenceRef(e.source, e.sentence), set()).update(_sayings(story, kind, e))
    none: set[tuple[str, ...]] = set()
    return {
        frozenset((p.a.source, p.b.source))
        for p in story.alignments
        if p.shared_copy and said.get(p.a, none) & said.get(p.b, none)
    }


def _wired_pairs(story: Story) -> set[frozenset[str]]:
    """Outlets that credit their copy to one agency."""
    return {
        frozenset((x.id, y.id))
        for x, y in combinations(story.sources, 2)
        if set(x.article.agencies) & set(y.article.agencies)
    }


def _list_copies(
    story: Story, kind: Kind, group: Sequence[Finding], evidence: Sequence[Evidence]
) -> tuple[tuple[str, ...], ...]:
    """The outlets that share copy and say the same in it, in order of sources; each group counts as one source."""
    pairs = _copied_pairs(story, kind, evidence)
    ids = [s.id for s in story.sources if any(e.source == s.id for e in evidence)]
    camps = _group_outlets(story, ids, kind, group, evidence)
    found = [tuple(sorted(part)) for camp in camps for part in _join_copies(camp, pairs) if len(part) > 1]
    return tuple(sorted(found))


def _join_copies(camp: Sequence[str], copies: set[frozenset[str]]) -> list[set[str]]:
    """A camp in the parts that share copy, each one source."""
    parts: list[set[str]] = []
    for i in camp:
        near = [c for c in parts if any(frozenset((i, j)) in copies for j in c)]
        parts = [*(c for c in parts if c not in near), {i}.union(*near)]
    return parts


def _count_independent(camp: Sequence[str], copies: set[frozenset[str]]) -> int:
    """How many sources are left when outlets that share copy count as one."""
    return len(_join_copies(camp, copies))


def _name_camp(camp: Sequence[str], copies: set[frozenset[str]]) -> str:
    names = camp[0] if len(camp) == 1 else f"{', '.join(camp[:-1])} and {camp[-1]}"
    independent = _count_independent(camp, copies)
    if independent == len(camp):
        return names
    return f"{names} (one source)" if independent == 1 else f"{names} ({independent} sources)"


def _evidence(source: Source, mark: Mark) -> Evidence:
    return Evidence(
        source=source.id,
        sentence=source.parse.sentence_at(mark.start),
        start=mark.start,
        end=mark.end,
        text=source.article.text[mark.start : mark.end],
        line=source.article.line_of(mark.start),
        value=mark.value or None,
        said=mark.said,
    )


def _numbered(story: Story, discrepancies: Sequence[Discrepancy]) -> tuple[Discrepancy, ...]:
    outlets = {s.id: s.article.outlet for s in story.sources}
    ids = number_findings(outlets, [read_traits(story.sources, d) for d in discrepancies])
    return tuple(replace(d, id=id_) for d, id_ in zip(discrepancies, ids, strict=True))


def list_rows(story: Story, discrepancies: Sequence[Discrepancy]) -> tuple[Row, ...]:
    """*Who reports what*: the discrepancies, then the dates and quantities that aligned sentences share of one act.

    Rows of agreement are in order of place in the first outlet; a value repeated of one act is one row.
    """
    rows = [
        Row(
            topic=d.topic or d.evidence[0].text,
            kind=d.kind,
            cells=tuple(
                (s.id, next(e.text for e in d.evidence if e.source == s.id))
                for s in story.sources
                if any(e.source == s.id for e in d.evidence)
            ),
            status=d.verdict,
        )
        for d in discrepancies
    ]
    return (*rows, *list_agreements(story, discrepancies))
