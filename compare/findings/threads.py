"""Versions and outlets compared in pairs -> threads: the mentions of one contested fact in all of them.

A thread begins where two outlets give a fact otherwise, or where a version changed it. It is then followed through the
other versions of its article, sentence by sentence, as far as its words or its value stand there; two threads that meet
in one mention are one. At last the outlets that say the same join it: no thread comes of agreement alone, and none is
joined to another by it.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from compare.english.stop_words import STOP_WORDS
from compare.findings.agreements import bear_out
from compare.findings.evidence import quote_fact, quote_mark
from compare.findings.revisions import match_sentences
from compare.model import Mark
from compare.values import relate, value_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compare.model import Discrepancy, Evidence, Fact, FactChange, Kind, Source
    from compare.model.histories import Edit, Meeting

_FOLLOWED: Final[frozenset[Kind]] = frozenset({"date", "quantity", "name", "role", "place"})
"""Kinds whose values are known again in other words."""
_TELLING: Final = frozenset({"NOUN", "PROPN", "VERB"})
_ALIGNED: Final = 0.6
"""From this score on two sentences tell of one thing, so that an equal value in them is the same one (set by hand)."""


@dataclass(frozen=True, slots=True)
class Thread:
    """One contested fact."""

    kind: Kind
    mentions: Mapping[str, tuple[Evidence, ...]]
    """By version; the first is the one to show. The source of evidence is the version's id."""
    changes: tuple[tuple[Edit, FactChange], ...]
    found: tuple[tuple[Meeting, Discrepancy], ...]


def find_threads(
    edits: Sequence[Edit], meetings: Sequence[Meeting], sources: Mapping[str, Source]
) -> tuple[Thread, ...]:
    """The threads of a story, in order of their first mention; metadata of pages are no facts."""
    weaver = _Weaver(sources, edits)
    for edit in edits:
        for change in edit.revision.changes:
            if change.status == "changed":
                weaver.add_change(edit, change)
    for meeting in meetings:
        for found in meeting.report.discrepancies:
            if found.kind != "metadata":
                weaver.add_found(meeting, found)
    weaver.follow()
    for meeting in meetings:
        weaver.add_agreeing(meeting)
    return weaver.threads()


def read_sources(edits: Iterable[Edit], meetings: Iterable[Meeting]) -> dict[str, Source]:
    """What was read out of each version, by its id."""
    out: dict[str, Source] = {}
    for edit in edits:
        out.setdefault(edit.old, edit.revision.old)
        out.setdefault(edit.new, edit.revision.new)
    for meeting in meetings:
        for id_, source in zip((meeting.a, meeting.b), meeting.report.sources, strict=True):
            out.setdefault(id_, source)
    return {id_: replace(source, id=id_) for id_, source in out.items()}


def find_fact(source: Source, kind: Kind, evidence: Evidence) -> Fact | None:
    """The fact of a kind that evidence marks, the one with the same span first; None where there is none."""
    if evidence.sentence >= len(source.parse.sentences):
        return None
    held = [
        f
        for f in source.facts_by_sentence[evidence.sentence]
        if f.kind == kind and f.start < evidence.end and evidence.start < f.end
    ]
    return min(held, key=lambda f: (abs(f.start - evidence.start) + abs(f.end - evidence.end), f.start), default=None)


@dataclass(slots=True)
class _Mention:
    version: str
    kind: Kind
    evidence: Evidence
    rank: int
    """0 for what a finding or a change shows first; the least is shown."""
    parent: int
    articles: set[str]
    """Of a mention that stands above all others of its fact: the ids of the articles that have one."""
    left: set[str] = field(default_factory=set)
    """Versions next to its own in which it stands as another value."""


class _Weaver:
    """Mentions and which of them are of one fact: a forest, in which each mention knows one above it."""

    def __init__(self, sources: Mapping[str, Source], edits: Iterable[Edit]) -> None:
        self.sources = sources
        self.mentions: list[_Mention] = []
        self.places: dict[tuple[str, Kind], list[int]] = defaultdict(list)
        self.changes: list[tuple[int, Edit, FactChange]] = []
        self.found: list[tuple[int, Meeting, Discrepancy]] = []
        self.steps: dict[str, list[_Step]] = defaultdict(list)
        self.todo: deque[int] = deque()
        for edit in edits:
            pairs = _list_pairs(edit)
            old = tuple(span for words in edit.revision.unread for span in words.old)
            new = tuple(span for words in edit.revision.unread for span in words.new)
            self.steps[edit.old].append(_Step(edit.new, pairs, old))
            self.steps[edit.new].append(_Step(edit.old, tuple((j, i) for i, j in pairs), new))

    # --- what is contested ---

    def add_change(self, edit: Edit, change: FactChange) -> None:
        olds = [self._place(edit.old, change.kind, e, min(n, 1)) for n, e in enumerate(change.old)]
        news = [self._place(edit.new, change.kind, e, min(n, 1)) for n, e in enumerate(change.new)]
        for n in olds:
            self.mentions[n].left.add(edit.new)
        for n in news:
            self.mentions[n].left.add(edit.old)
        self._join([*olds, *news])
        self.changes.append((olds[0], edit, change))

    def add_found(self, meeting: Meeting, found: Discrepancy) -> None:
        versions = {"a": meeting.a, "b": meeting.b}
        seen: set[str] = set()
        held = []
        for e in found.evidence:
            held.append(self._place(versions[e.source], found.kind, e, int(e.source in seen)))
            seen.add(e.source)
        self._join(held)
        self.found.append((held[0], meeting, found))

    def add_agreeing(self, meeting: Meeting) -> None:
        """What one of two outlets says of a fact that the other contests with a third, or that it changed."""
        versions = meeting.a, meeting.b
        aligned = sorted(
            (-pair.score, pair.a.sentence, pair.b.sentence)
            for pair in meeting.report.alignments
            if pair.score >= _ALIGNED
        )
        for own, other in ((0, 1), (1, 0)):
            source, there = self.sources[versions[own]], self.sources[versions[other]]
            for n in [n for kind in sorted(_FOLLOWED) for n in self.places[versions[own], kind]]:
                mention = self.mentions[n]
                fact = find_fact(source, mention.kind, mention.evidence)
                if fact is None or _article_of(versions[other]) in self.mentions[self._root(n)].articles:
                    continue
                for _, *pair in aligned:
                    if pair[own] == mention.evidence.sentence and (
                        same := _find_agreeing(source, fact, there, pair[other])
                    ):
                        self._attach(n, versions[other], quote_fact(there, same))
                        break

    def _attach(self, mention: int, version: str, evidence: Evidence) -> None:
        """Joins what agrees, and follows it; not where it is a mention of another fact."""
        kind = self.mentions[mention].kind
        if self._find(version, kind, evidence) is None:
            self._join([mention, self._place(version, kind, evidence, 1)])
            self.follow()

    # --- the forest ---

    def _place(self, version: str, kind: Kind, evidence: Evidence, rank: int) -> int:
        """The mention with these words, a new one where there is none."""
        known = self._find(version, kind, evidence)
        if known is not None:
            mention = self.mentions[known]
            if rank < mention.rank:
                mention.rank, mention.evidence = rank, replace(evidence, source=version)
            return known
        n = len(self.mentions)
        self.mentions.append(
            _Mention(version, kind, replace(evidence, source=version), rank, n, {_article_of(version)})
        )
        self.places[version, kind].append(n)
        self.todo.append(n)
        return n

    def _find(self, version: str, kind: Kind, evidence: Evidence) -> int | None:
        shared = [
            (min(evidence.end, known.end) - max(evidence.start, known.start), -n, n)
            for n in self.places[version, kind]
            for known in (self.mentions[n].evidence,)
        ]
        best = max(shared, default=(0, 0, 0))
        return best[2] if best[0] > 0 else None

    def _root(self, n: int) -> int:
        while (parent := self.mentions[n].parent) != n:
            self.mentions[n].parent = self.mentions[parent].parent
            n = parent
        return n

    def _join(self, held: Sequence[int]) -> None:
        roots = sorted({self._root(n) for n in held})
        for root in roots[1:]:
            self.mentions[root].parent = roots[0]
            self.mentions[roots[0]].articles |= self.mentions[root].articles

    # --- through the versions of an article ---

    def follow(self) -> None:
        """Looks for every mention in the versions before and after its own, until nothing new is found."""
        while self.todo:
            n = self.todo.popleft()
            mention = self.mentions[n]
            for step in self.steps[mention.version]:
                if step.to in mention.left:
                    continue
                image = _find_image(self.sources[mention.version], mention, self.sources[step.to], step)
                image = image or self._find_reworded(mention, step)
                if image is not None:
                    self._join([n, self._place(step.to, mention.kind, image, mention.rank)])

    def _find_reworded(self, mention: _Mention, step: _Step) -> Evidence | None:
        """What the next version says in other words of an act or a saying, for which no value stands.

        That is what a finding marks in the sentence that became of this one, or else the sentence, unless nobody has
        read the words that changed.
        """
        evidence = mention.evidence
        partners = [j for i, j in step.pairs if i == evidence.sentence]
        if mention.kind in _FOLLOWED or not partners:
            return None
        for n in self.places[step.to, mention.kind]:
            if self.mentions[n].evidence.sentence in partners:
                return self.mentions[n].evidence
        if any(start < evidence.end and evidence.start < end for start, end in step.unread):
            return None
        there = self.sources[step.to]
        return quote_mark(there, Mark(there.id, *there.parse.sentences[partners[0]]), mention.kind)

    # --- what has come of it ---

    def threads(self) -> tuple[Thread, ...]:
        held: dict[int, list[_Mention]] = defaultdict(list)
        for n, mention in enumerate(self.mentions):
            held[self._root(n)].append(mention)
        changes: dict[int, list[tuple[Edit, FactChange]]] = defaultdict(list)
        for n, edit, change in self.changes:
            changes[self._root(n)].append((edit, change))
        found: dict[int, list[tuple[Meeting, Discrepancy]]] = defaultdict(list)
        for n, meeting, one in self.found:
            found[self._root(n)].append((meeting, one))
        return tuple(
            Thread(mentions[0].kind, _by_version(mentions), tuple(changes[root]), tuple(found[root]))
            for root, mentions in sorted(held.items())
        )


def _by_version(mentions: Iterable[_Mention]) -> dict[str, tuple[Evidence, ...]]:
    ranked: dict[str, list[tuple[int, int, Evidence]]] = defaultdict(list)
    for m in mentions:
        ranked[m.version].append((m.rank, m.evidence.start, m.evidence))
    return {version: tuple(e for *_, e in sorted(held, key=lambda r: r[:2])) for version, held in ranked.items()}


def _article_of(version: str) -> str:
    """The id of the article of a version: `a` of `a12`.

    >>> _article_of("ab12")
    'ab'
    """
    return version.rstrip("0123456789")


# --- where a mention stands in the next version --------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Step:
    """From one version to the one before or after it."""

    to: str
    pairs: tuple[tuple[int, int], ...]
    """Sentences that became each other, those left as they were first."""
    unread: tuple[tuple[int, int], ...]
    """Spans of this version in which words were changed that no rule has read."""


def _list_pairs(edit: Edit) -> tuple[tuple[int, int], ...]:
    revision = edit.revision
    matching = match_sentences(revision.old, revision.new)
    told = [(o.sentence, n.sentence) for c in revision.changes if c.status == "changed" for o in c.old for n in c.new]
    unread = [(i, j) for edited in revision.unread for i in edited.old_sentences for j in edited.new_sentences]
    return tuple(dict.fromkeys([*matching.same, *matching.near, *revision.reworded, *told, *unread]))


def _find_image(source: Source, mention: _Mention, there: Source, step: _Step) -> Evidence | None:
    """What the next version says where this one has a mention: the same words, or the same value; None for neither."""
    evidence = mention.evidence
    fact = find_fact(source, mention.kind, evidence)
    partners = [j for i, j in step.pairs if i == evidence.sentence]
    for sentence in partners:
        span = _find_words(source, evidence, there, sentence)
        if span is not None:
            return quote_mark(there, Mark(there.id, *span, evidence.value or "", evidence.said), mention.kind)
    if fact is None or mention.kind not in _FOLLOWED:
        return None
    for sentence in partners:
        if same := next(
            (f for f in there.facts_by_sentence[sentence] if f.kind == fact.kind and _is_same(fact, f)), None
        ):
            return quote_fact(there, same)
    # What was told here may now stand in a sentence that had no partner, of the same thing.
    partnered = {j for _, j in step.pairs}
    anew = (f for n in range(len(there.parse.sentences)) if n not in partnered for f in there.facts_by_sentence[n])
    key, topic = value_key(source, fact), _topic(source, fact)
    for moved in anew:
        if moved.kind == fact.kind and value_key(there, moved) == key and topic & _topic(there, moved):
            return quote_fact(there, moved)
    return None


def _topic(source: Source, fact: Fact) -> frozenset[str]:
    """Lemmas of the nouns and verbs of its sentence, without its own."""
    tokens = source.parse.tokens[slice(*source.parse.sentence_tokens[source.parse.sentence_at(fact.start)])]
    outside = (t for t in tokens if t.end <= fact.start or fact.end <= t.start)
    return frozenset(t.lemma for t in outside if t.pos in _TELLING and t.lemma not in STOP_WORDS)


def _find_words(source: Source, evidence: Evidence, there: Source, sentence: int) -> tuple[int, int] | None:
    """Where the words of evidence stand in a sentence of another version: the same of several, or the last one."""
    words = evidence.text.split()
    if not words:
        return None
    pattern = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?!\w)")
    first = source.parse.sentences[evidence.sentence][0] if evidence.sentence < len(source.parse.sentences) else 0
    before = len(pattern.findall(source.article.text, first, evidence.start))
    begin, end = there.parse.sentences[sentence]
    # A quotation may run over more than one sentence.
    spans = [m.span() for m in pattern.finditer(there.article.text, begin, max(end, begin + len(evidence.text) + 1))]
    spans = [span for span in spans if begin <= span[0] < end]
    return spans[min(before, len(spans) - 1)] if spans else None


def _is_same(x: Fact, y: Fact) -> bool:
    return relate(x, y, strictness="strict") == "agree"


def _find_agreeing(source: Source, fact: Fact, there: Source, sentence: int) -> Fact | None:
    """The fact of a sentence of another outlet that gives the same, of the same thing; None where there is none."""
    for other in there.facts_by_sentence[sentence]:
        if other.kind == fact.kind and relate(fact, other) == "agree" and bear_out(source, fact, there, other):
            return other
    return None
