"""Stories made of bare texts for the tests of detectors: real parses and vectors, all facts, kept for the session."""

from __future__ import annotations

import functools
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from compare.candidates.judgement import load_judgement
from compare.detectors.rules import apply_rules
from compare.model import Alignment, Article, SentenceRef, Source, Story
from compare.reading import read_source
from compare.settings import Settings
from compare.study import find_on_acts, judge, relate_outlets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.detectors.rules import Rule
    from compare.model import Finding


SETTINGS = Settings(cache=False)
PUBLISHED = date(2023, 6, 9)
"""A Friday."""


@functools.cache
def make_source(source_id: str, text: str, title: str | None = None) -> Source:
    """A source as comparisons read it, without a publication date."""
    return read_source(source_id, Article.from_text(text, outlet=f"Outlet {source_id.upper()}", title=title), SETTINGS)


@functools.cache
def make_dated_source(source_id: str, text: str, published: date) -> Source:
    """A source as comparisons read it, published on a day."""
    article = Article.from_text(text, outlet=f"Outlet {source_id.upper()}", published=published)
    return read_source(source_id, article, SETTINGS)


def make_story(
    *texts: str | tuple[str, str], pairs: Iterable[tuple[tuple[str, int], tuple[str, int]]] | None = None
) -> Story:
    """A story of texts (or of title and body); without `pairs` every sentence is aligned with every other outlet's."""
    sources = tuple(
        make_source("abcdef"[n], t) if isinstance(t, str) else make_source("abcdef"[n], t[1], t[0])
        for n, t in enumerate(texts)
    )
    if pairs is None:
        aligned = tuple(
            Alignment(SentenceRef(x.id, i), SentenceRef(y.id, j), 1.0)
            for n, x in enumerate(sources)
            for y in sources[n + 1 :]
            for i in range(len(x.parse.sentences))
            for j in range(len(y.parse.sentences))
        )
    else:
        aligned = tuple(Alignment(SentenceRef(*p), SentenceRef(*q), 1.0) for p, q in pairs)
    return _judged(Story(sources, aligned, aligned))


def align_story(*texts: str | tuple[str, date]) -> Story:
    """A story of texts that is aligned as comparisons align it; published on PUBLISHED, or on the day with the text.

    What is learnt from articles, such as whether two values tell of one thing, is asked of texts like theirs: a few
    sentences each, in the words of two outlets.
    """
    dated = [(t, PUBLISHED) if isinstance(t, str) else t for t in texts]
    story, _ = relate_outlets([make_dated_source("abcdef"[n], *t) for n, t in enumerate(dated)], SETTINGS)
    return _judged(story)


def _judged(story: Story) -> Story:
    return judge(story, SETTINGS, load_judgement(), find_on_acts(story))


def as_shared_copy(story: Story) -> Story:
    """The story with its aligned sentences marked as shared copy."""
    return replace(story, alignments=tuple(replace(pair, shared_copy=True) for pair in story.alignments))


def shown(story: Story, rules: Sequence[Rule]) -> list[tuple[str, str, str, str]]:
    """(rule, verdict, words in the first outlet, words in the second) of each finding."""
    out = []
    for finding in all_findings(story, rules):
        first = {m.source: m for m in reversed(finding.marks)}
        words = [s.article.text[first[s.id].start : first[s.id].end] for s in story.sources if s.id in first]
        out.append((finding.rule, finding.verdict, words[0], words[1]))
    return out


def all_findings(story: Story, rules: Sequence[Rule]) -> list[Finding]:
    """The findings of the rules, in order; of values that clash those that a report shows."""
    judged = {rule.id for rule in rules if rule.is_judged}
    found = apply_rules(rules, story)
    return [f for f in found if f.rule not in judged or f.confidence >= SETTINGS.min_confidence]
