"""Stories made of bare texts for the tests of detectors: real parses, all facts, kept for the session."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.clauses.claims import find_claims
from compare.detectors.rules import apply_rules
from compare.facts import find_all_facts
from compare.language.parsing import parse_text
from compare.model import Alignment, Article, SentenceRef, Source, Story

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.detectors.rules import Rule
    from compare.model import Finding


@functools.cache
def make_source(source_id: str, text: str, title: str | None = None) -> Source:
    """A source read by every fact finder; vectors are left out."""
    article = Article.from_text(text, outlet=f"Outlet {source_id.upper()}", title=title)
    parse = parse_text(article.text)
    facts, entities = find_all_facts(parse, anchor=None)
    return Source(source_id, article, parse, facts, entities, find_claims(parse, facts, entities))


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
    return Story(sources, aligned, aligned)


def as_shared_copy(story: Story) -> Story:
    """The story with its aligned sentences marked as shared copy."""
    return replace(story, alignments=tuple(replace(pair, shared_copy=True) for pair in story.alignments))


def shown(story: Story, rules: Sequence[Rule]) -> list[tuple[str, str, str, str]]:
    """(rule, verdict, words in the first outlet, words in the second) of each finding."""
    out = []
    for finding in apply_rules(rules, story):
        first = {m.source: m for m in reversed(finding.marks)}
        words = [s.article.text[first[s.id].start : first[s.id].end] for s in story.sources if s.id in first]
        out.append((finding.rule, finding.verdict, words[0], words[1]))
    return out


def all_findings(story: Story, rules: Sequence[Rule]) -> list[Finding]:
    """The findings of the rules, in order."""
    return list(apply_rules(rules, story))
