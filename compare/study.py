"""Sources -> a story and what in it does not agree: the one way that comparisons, ledgers and revisions share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.alignment.anchors import infer_anchors
from compare.alignment.partners import choose_pairs
from compare.alignment.scoring import align_sources, load_model
from compare.candidates.judgement import FLOOR, Reading, judge_acts, judge_values, load_judgement
from compare.clauses.retellings import ACT_KINDS
from compare.detectors.registry import RULES
from compare.detectors.rules import apply_rules
from compare.findings.merging import least_told, merge_findings
from compare.findings.revisions import add_rewritten, list_alignments, match_sentences
from compare.language.cache import open_cache
from compare.model import Article, Parse, Source, Story, make_source_id
from compare.reading import read_source, resolve_source
from compare.sources.languages import is_read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.candidates.judgement import Judgement
    from compare.detectors.rules import Known, Rule
    from compare.findings.revisions import Matching
    from compare.model import Discrepancy, Finding
    from compare.settings import Settings

    Relate = Callable[[Sequence[Source], Settings], tuple[Story, Matching | None]]
    Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Study:
    """A story and its discrepancies."""

    story: Story
    discrepancies: tuple[Discrepancy, ...]
    matching: Matching | None = None
    """Which sentences of two versions are the same; None for outlets."""


def study(articles: Sequence[Article | None], settings: Settings, tell: Tell, *, relate: Relate | None = None) -> Study:
    """What the rules find in articles, which get the ids `a`, `b`, `c` …; None stands for a version that is not there.

    `relate` says which sentences belong together: `relate_outlets`, `relate_to_first`, or `relate_versions` for two
    versions of one.
    """
    sources = []
    for place, article in enumerate(articles):
        source_id = make_source_id(place)
        if article:
            tell(f"reading {article.outlet}")
        sources.append(read_source(source_id, article, settings) if article else _absent(source_id))
    tell("aligning")
    story, matching = (relate or relate_outlets)(sources, settings)
    tell("comparing facts")
    judgement = load_judgement(settings.judgement)
    on_acts = find_on_acts(story)
    story = judge(story, settings, judgement, on_acts)
    merged = merge_findings(
        story,
        find_all(story, settings, judgement, on_acts),
        min_confidence=settings.min_confidence,
        are_versions=matching is not None,
        no_updates=settings.no_updates,
    )
    return Study(story, merged, matching)


def find_on_acts(story: Story) -> Known:
    """What the rules on acts find that judge for themselves; no other rule changes it."""
    rules = [rule for rule in RULES if rule.kind in ACT_KINDS and not rule.is_judged]
    return {rule.find: tuple(rule.find(story)) for rule in rules}


def judge(story: Story, settings: Settings, judgement: Judgement, on_acts: Known) -> Story:
    """The story with the values and acts that are probably one thing told otherwise."""
    reading = Reading(open_cache(settings)) if settings.second_look else None
    findings = [finding for found in on_acts.values() for finding in found]
    least = max(FLOOR, least_told(settings.min_confidence))
    return replace(
        story,
        clashes=judge_values(story, judgement, reading, least=least),
        retold=judge_acts(story, findings, judgement, reading, least=least),
    )


def choose_rules(settings: Settings) -> tuple[Rule, ...]:
    """The rules whose kinds are looked for."""
    return tuple(rule for rule in RULES if rule.kind not in settings.skip_kinds)


def relate_outlets(sources: Sequence[Source], settings: Settings, *, centre: str = "") -> tuple[Story, None]:
    """Outlets: sentences aligned, drifted anchors corrected. One article alone keeps the anchor of its page.

    `centre` is the id of an outlet that is compared with all others, however many they are.
    """
    if len(sources) < 2:
        return Story(tuple(sources), ()), None
    pairing = choose_pairs(
        sources,
        most_each_with_each=settings.most_each_with_each,
        representatives=settings.representatives,
        nearest=settings.nearest,
        centre=centre,
    )
    strict, loose = align_sources(sources, model=load_model(settings.alignment), pairing=pairing)
    anchors, drifts = infer_anchors(sources, strict)
    resolved = [
        source if anchor == source.anchor else resolve_source(source, anchor, basis)
        for source, (anchor, basis) in zip(sources, anchors, strict=True)
    ]
    return Story(tuple(resolved), strict, loose, drifts, pairing=pairing), None


def relate_to_first(sources: Sequence[Source], settings: Settings) -> tuple[Story, None]:
    """Outlets, the first of which is compared with all others."""
    return relate_outlets(sources, settings, centre=sources[0].id)


def relate_versions(sources: Sequence[Source], settings: Settings) -> tuple[Story, Matching]:
    """Two versions of one article: sentences matched; a version without a date is read against that of the other."""
    old, new = (_dated(x, y) for x, y in (sources, reversed(sources)))
    both = all(source.parse.text for source in (old, new))
    scored = align_sources((old, new), model=load_model(settings.alignment))[0] if both else ()
    matching = add_rewritten(match_sentences(old, new), scored)
    named = _named(old, "the old version"), _named(new, "the new version")
    return Story(named, list_alignments(matching, scored)), matching


def _dated(source: Source, other: Source) -> Source:
    if source.parse.text and source.article.published is None and other.article.published is not None:
        return resolve_source(source, other.article.published, "the other version")
    return source


def _named(source: Source, name: str) -> Source:
    """The source as detectors should speak of it: both versions bear the name of one outlet."""
    return replace(source, article=replace(source.article, outlet=name))


def _absent(source_id: str) -> Source:
    """The version of an article that is not there."""
    return Source(source_id, Article(text="", outlet=""), Parse("", (), (), ()))


def find_all(story: Story, settings: Settings, judgement: Judgement, on_acts: Known) -> list[Finding]:
    """What the rules find, each with its probability; nothing in an article whose language they do not know."""
    foreign = {source.id for source in story.sources if not is_read(source.article)}
    return [
        replace(finding, confidence=judgement.confidence(finding))
        for finding in apply_rules(choose_rules(settings), story, on_acts)
        if finding.kind not in settings.skip_kinds and not any(mark.source in foreign for mark in finding.marks)
    ]
