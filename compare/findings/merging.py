"""Findings of all rules -> discrepancies: merged, completed with evidence, numbered and ordered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Final

from compare.clauses.common_ground import say_common_ground
from compare.clauses.retellings import ACT_KINDS
from compare.findings.agreements import list_agreements
from compare.findings.company import Company
from compare.findings.evidence import quote_mark
from compare.findings.ids import number_findings, read_traits
from compare.findings.precision import find_less_precise
from compare.findings.twins import FindingIndex, Twins, overlap
from compare.findings.updates import find_update
from compare.model import Discrepancy, Evidence, Row, SentenceRef, find_source_place
from compare.values import table_key
from compare.values.quantities import may_be_repeated
from compare.wording import cut_list, list_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from compare.model import Alignment, Finding, Kind, Mark, Source, Story

    _Said = tuple[Evidence, frozenset[tuple[str, ...]]]
    """A piece of evidence, and what it says."""

SEVERITIES: Final = {"high": 0, "medium": 1, "low": 2}
LEAST: Final = 0.25
"""Findings less sure than one in four give no evidence, and take nothing from others. Of 0, .25 and .5 it gave the best
precision out of fold, on stories read and not read."""
VERDICTS: Final = {"conflict": 0, "differs": 1}


def merge_findings(
    story: Story,
    findings: Iterable[Finding],
    *,
    min_confidence: float = 0.0,
    are_versions: bool = False,
    no_updates: bool = False,
) -> tuple[Discrepancy, ...]:
    """One discrepancy a fact: conflicts, then differences, then mere loss of precision.

    Within these, updates come after the others; then severity decides, then place in the first outlet.

    Findings of one kind that share a mark are one: "27" / "at least 41" and "27" / "41" are told together, and so
    is what a third outlet says of it; so are those that set the same two values, or the same two acts, against each
    other in other sentences. What two kinds say of the same words in two outlets is told by the surer, and whether
    a thing was done before how sure it is.
    What is less sure than `min_confidence` is left out; with `no_updates` also what a later report may explain. Of two
    versions of one article it goes without saying that one is the later.
    """
    copies, company = _read_copies(story), Company(story)
    likely = [f for f in findings if f.confidence >= least_told(min_confidence)]
    merged = [
        _complete(story, group, copies, company, told)
        for group in group_findings(story, likely)
        if (told := [f for f in group if f.confidence >= min_confidence])
    ]
    if not are_versions:
        merged = [_with_update(story, _with_ground(story, found)) for found in merged]
    merged = [d for d in merged if not (no_updates and d.update)]
    merged.sort(
        key=lambda d: (
            bool(d.less_precise),
            VERDICTS[d.verdict],
            bool(d.update),
            SEVERITIES[d.severity],
            [(find_source_place(e.source), e.start) for e in d.evidence],
            d.kind,
            d.rule,
        )
    )
    return _numbered(story, merged)


def least_told(min_confidence: float) -> float:
    """How sure a finding is that counts at all where those of `min_confidence` are shown."""
    return min(LEAST, min_confidence)


def group_findings(story: Story, findings: Iterable[Finding]) -> list[list[Finding]]:
    """The findings of each fact, the surest first; without those that others explain."""
    groups: list[_Group] = []
    twins = Twins(story)
    ranked = sorted(
        _unexplained(twins, tuple(findings)), key=lambda f: (-f.confidence, VERDICTS[f.verdict], f.rule, _places(f))
    )
    index = FindingIndex(twins, ranked)
    for finding in ranked:
        homes = [groups[n] for n in sorted(index.sharing_words(finding) | index.one_fact(finding))]
        home = next((g for g in homes if g.is_consistent(finding)), None)
        if home is None and any(g.explains(finding) for g in homes):
            continue
        if home is None:
            home = _Group(len(groups), twins)
            groups.append(home)
        elif not home.is_of_kind(finding):
            continue
        home.add(finding)
        index.enter(finding, home.number)
    return [group.findings for group in groups]


def _unexplained(twins: Twins, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings without those that a more basic one explains.

    "Passed" / "is said not to have passed" is explained by the finding that one outlet denies the act which the other
    reports.
    """
    index = FindingIndex(twins, [f for f in findings if f.kind in ACT_KINDS])
    for n, finding in enumerate(findings):
        if finding.kind in {"polarity", "framing"}:
            index.enter(finding, n)
    for finding in findings:
        if finding.kind == "certainty" and any(_is_more_basic(findings[n], finding) for n in index.one_fact(finding)):
            continue
        yield finding


def _is_more_basic(act: Finding, hedge: Finding) -> bool:
    """Of two findings of one fact."""
    is_denial = act.kind == "polarity" or any(m.value == "denied" for m in hedge.marks)
    return is_denial and VERDICTS[act.verdict] <= VERDICTS[hedge.verdict]


def _places(finding: Finding) -> list[tuple[int, int, int]]:
    return [(find_source_place(m.source), m.start, m.end) for m in finding.marks]


class _Group:
    """The findings of one fact, the surest first."""

    def __init__(self, number: int, twins: Twins) -> None:
        self.number = number
        self.findings: list[Finding] = []
        self._twins = twins
        self._kinds: set[Kind] = set()
        self._figures: dict[str, set[Mark]] = {}
        self._told: dict[tuple[Kind, frozenset[str]], set[Mark]] = {}

    def add(self, finding: Finding) -> None:
        """One more finding of the fact."""
        self.findings.append(finding)
        self._kinds.add(finding.kind)
        self._told.setdefault((finding.kind, _outlets(finding)), set()).update(finding.marks)
        if self._twins.sets_figures(finding):
            for mark in finding.marks:
                self._figures.setdefault(mark.source, set()).add(mark)

    def is_of_kind(self, finding: Finding) -> bool:
        """Whether a finding of its kind is in it, or of another one that sets figures against each other as it does."""
        return finding.kind in self._kinds or (bool(self._figures) and self._twins.sets_figures(finding))

    def is_consistent(self, finding: Finding) -> bool:
        """False when the finding would give one outlet a second figure that cannot be the first.

        With three outlets findings form chains: 200 hurt (a) / dozens (b), dozens (b) / 249 (c), 249 (c) / seven (a).
        Told as one they would set two different figures of one outlet against each other.
        """
        if not self._twins.sets_figures(finding):
            return True
        for mark in finding.marks:
            held = self._figures.get(mark.source)
            if held and not any(overlap(mark, m) or _may_be_one(self._twins, mark, m) for m in held):
                return False
        return True

    def explains(self, finding: Finding) -> bool:
        """Whether a surer finding sets the same figure against another one of the same outlet.

        "Eleven were taken to hospital, four of them with broken bones" against "a dozen": the dozen is about the
        eleven.
        """
        told = self._told.get((finding.kind, _outlets(finding)), ())
        return any(overlap(x, y) for x in finding.marks for y in told)


def _outlets(finding: Finding) -> frozenset[str]:
    return frozenset(m.source for m in finding.marks)


def _may_be_one(twins: Twins, x: Mark, y: Mark) -> bool:
    """Whether two marks of one outlet may stand for one figure; true where that cannot be told."""
    p, q = twins.quantity_at(x), twins.quantity_at(y)
    return p is None or q is None or may_be_repeated(p, q)


def _complete(
    story: Story, group: Sequence[Finding], copies: _Copies, company: Company, told: Sequence[Finding]
) -> Discrepancy:
    """A discrepancy from the findings of one fact; of those sure enough to be told one speaks, all give evidence."""
    lead = min(told, key=lambda f: (VERDICTS[f.verdict], -f.confidence, _places(f)))
    kept: dict[str, list[Mark]] = {s.id: [] for s in story.sources}
    for mark in (m for f in [lead, *(f for f in group if f is not lead)] for m in f.marks):
        if not any(overlap(mark, m) for m in kept[mark.source]):
            kept[mark.source].append(mark)
    for mark in company.find(lead.kind, kept):
        kept[mark.source].append(mark)
    marks = [mark for found in kept.values() for mark in found]
    evidence = tuple(quote_mark(story.source(m.source), m, lead.kind) for m in marks)
    first = {e.source: e for e in reversed(evidence)}
    values = " / ".join(
        cut_list([f"“{first[s.id].text}” ({_called(story, s)})" for s in story.sources if s.id in first])
    )
    said = [(e, frozenset(_sayings(story, lead.kind, e))) for e in evidence]
    camps = _group_outlets([s.id for s in story.sources if s.id in first], group, said)
    copied = copies.of(said)
    return Discrepancy(
        id="",
        kind=lead.kind,
        verdict=lead.verdict,
        severity=lead.severity,
        confidence=round(lead.confidence, 2),
        rule=lead.rule,
        topic=lead.topic,
        summary=f"{lead.topic}: {values}" if lead.topic else values,
        reason=" ".join(filter(None, [_weigh_outlets(first, camps, copied | copies.wired), lead.reason])),
        question=lead.question,
        evidence=evidence,
        copies=_list_copies(camps, copied),
        less_precise=find_less_precise(story, lead.kind, lead.verdict, evidence),
    )


def _called(story: Story, source: Source) -> str:
    """The outlet's name; with the source's id where two articles of the story have one outlet."""
    outlet = source.article.outlet
    is_shared = sum(s.article.outlet == outlet for s in story.sources) > 1
    return f"{outlet}, {source.id}" if is_shared else outlet


_CONTESTED_ACTS: Final = frozenset({"polarity", "framing", "certainty"})
_GROUNDED: Final = frozenset({"date", "quantity", "place", *_CONTESTED_ACTS})
"""Kinds of which it must be said why two passages are of one thing; others name the one person or the words."""


def _with_ground(story: Story, found: Discrepancy) -> Discrepancy:
    """The discrepancy with what was held equal of the first two outlets, told with the reason."""
    first = {e.source: e for e in reversed(found.evidence)}
    x, y = [first[s.id] for s in story.sources if s.id in first][:2]
    if found.kind not in _GROUNDED:
        return found
    said = say_common_ground(
        story.source(x.source),
        (x.start, x.end),
        story.source(y.source),
        (y.start, y.end),
        is_act_contested=found.kind in _CONTESTED_ACTS,
    )
    return replace(found, reason=f"{found.reason} {said}".strip())


def _with_update(story: Story, found: Discrepancy) -> Discrepancy:
    """The discrepancy with the source that is only later; an update is more than a loss of precision."""
    update = find_update(story, found.kind, found.evidence)
    if update is None:
        return found
    return replace(found, update=update.source, less_precise=(), reason=f"{found.reason} {update.reason}".strip())


# --- three and more outlets ----------------------------------------------------------------------


@dataclass(frozen=True)
class _Copies:
    """What outlets of a story share."""

    pairs: tuple[Alignment, ...]
    """Sentences that are one copy."""
    wired: frozenset[frozenset[str]]
    """Outlets that credit their copy to one agency."""

    def of(self, said: Sequence[_Said]) -> set[frozenset[str]]:
        """Outlets that say the same in one and the same copy. Copy that differs in what is contested is two sources."""
        told: dict[SentenceRef, set[tuple[str, ...]]] = {}
        for e, keys in said:
            told.setdefault(SentenceRef(e.source, e.sentence), set()).update(keys)
        return {
            frozenset((ref.source, other.source))
            for ref, keys in told.items()
            for other in self._beside.get(ref, ())
            if other in told and keys & told[other]
        }

    @cached_property
    def _beside(self) -> dict[SentenceRef, list[SentenceRef]]:
        """For each sentence of the first outlet of a pair those it is one copy with."""
        out: dict[SentenceRef, list[SentenceRef]] = {}
        for pair in self.pairs:
            out.setdefault(pair.a, []).append(pair.b)
        return out


def _read_copies(story: Story) -> _Copies:
    wired = (
        frozenset((x.id, y.id))
        for x, y in combinations(story.sources, 2)
        if set(x.article.agencies) & set(y.article.agencies)
    )
    return _Copies(tuple(p for p in story.alignments if p.shared_copy), frozenset(wired))


def _weigh_outlets(first: Mapping[str, Evidence], camps: Sequence[Sequence[str]], copies: set[frozenset[str]]) -> str:
    """Who says what, and who stands alone: `a and c: “Thursday”; b: “Friday”. b stands alone …`; '' for two outlets."""
    if len(first) < 3:
        return ""
    said = "; ".join(f"{_name_camp(camp, copies)}: “{' '.join(first[camp[0]].text.split())}”" for camp in camps)
    alone = min(camps, key=len)
    most = max(camps, key=len)
    if len(camps) == 2 and len(alone) == 1:
        independent = _count_independent(most, copies)
        if independent > 1:
            return f"{said}. {alone[0]} stands alone against {independent} independent sources."
        return f"{said}. Counted by independent sources, it is one against one."
    return f"{said}."


def _group_outlets(ids: Sequence[str], group: Sequence[Finding], said: Sequence[_Said]) -> list[list[str]]:
    """The outlets by what they say, in order of sources; a finding between two keeps them apart."""
    against = {frozenset(pair) for f in group for pair in combinations(_outlets(f), 2)}
    told: dict[str, set[tuple[str, ...]]] = {i: set() for i in ids}
    for e, keys in said:
        told[e.source] |= keys
    camps: list[list[str]] = []
    for i in ids:
        for camp in camps:
            if all(told[i] & told[j] and frozenset((i, j)) not in against for j in camp):
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


def _list_copies(camps: Sequence[Sequence[str]], pairs: set[frozenset[str]]) -> tuple[tuple[str, ...], ...]:
    """The outlets that share copy and say the same in it, in order of sources; each group counts as one source."""
    parts = [sorted(part, key=find_source_place) for camp in camps for part in _join_copies(camp, pairs)]
    return tuple(tuple(p) for p in sorted(parts, key=lambda p: [*map(find_source_place, p)]) if len(p) > 1)


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
    names = list_words(camp)
    independent = _count_independent(camp, copies)
    if independent == len(camp):
        return names
    return f"{names} (one source)" if independent == 1 else f"{names} ({independent} sources)"


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
