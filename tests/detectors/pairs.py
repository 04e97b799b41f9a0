"""Stories made of bare texts, every sentence aligned with every one of the other outlets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims import find_claims
from compare.facts import find_all_facts
from compare.language import parse_text
from compare.model import Alignment, Article, SentenceRef, Source, Story

if TYPE_CHECKING:
    from compare.detectors.rules import Rule
    from compare.model import Finding


def make_source(source_id: str, text: str) -> Source:
    parse = parse_text(text)
    facts, entities = find_all_facts(parse, anchor=None)
    article = Article.from_text(text, outlet=source_id.upper())
    return Source(source_id, article, parse, facts, entities, find_claims(parse, facts, entities))


def make_story(*texts: str) -> Story:
    sources = tuple(make_source("abcdef"[n], text) for n, text in enumerate(texts))
    pairs = tuple(
        Alignment(SentenceRef(x.id, i), SentenceRef(y.id, j), 0.9)
        for n, x in enumerate(sources)
        for y in sources[n + 1 :]
        for i in range(len(x.parse.sentences))
        for j in range(len(y.parse.sentences))
    )
    return Story(sources, pairs, pairs)


def find_all(rules: tuple[Rule, ...], story: Story) -> list[Finding]:
    return [finding for rule in rules for finding in rule.find(story)]


def marked(story: Story, finding: Finding) -> tuple[str, ...]:
    """The words of the first mark of each outlet."""
    first = {m.source: m for m in reversed(finding.marks)}
    return tuple(s.article.text[first[s.id].start : first[s.id].end] for s in story.sources if s.id in first)
