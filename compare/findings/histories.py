"""Threads of contested facts -> what happened to each: who said it when, who changed it and how, which conflicts ended.

A value holds from the version that brought it to the one that changed or dropped it. Two outlets are in conflict while
two values stand that a comparison found to be so; a conflict ends only with a value, never because another comparison
of the same words came out otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from compare.findings.ids import Traits, make_trait, number_findings
from compare.findings.notice_topics import choose_notices
from compare.findings.threads import find_fact, find_threads
from compare.findings.updates import find_update
from compare.findings.versions import list_versions
from compare.model import Story
from compare.model.histories import FactConflict, FactEvent, FactHistory
from compare.values import relate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from compare.findings.threads import Thread
    from compare.model import Evidence, FactChange, Source, Standing
    from compare.model.histories import Came, Edit, Meeting, Notice, TracedArticle, TracedVersion

_STANDINGS: Final[dict[Standing, int]] = {"conflict": 0, "update": 1, "differs": 2, "less precise": 3}
_ENDING: Final = frozenset({"conflict", "update"})
"""What is told when it ends; a difference was no conflict."""


def trace_histories(
    articles: Sequence[TracedArticle], edits: Sequence[Edit], meetings: Sequence[Meeting], sources: Mapping[str, Source]
) -> tuple[FactHistory, ...]:
    """What happened to each fact that two outlets gave otherwise or that a version changed; open conflicts first."""
    threads = find_threads(edits, meetings, sources)
    notices = {version.id: version.notices for _, version in list_versions(articles)}
    named = choose_notices(edits, notices)
    story = _Story(articles, sources, named, {(m.a, m.b) for m in meetings})
    told = [history for thread in threads if (history := _Teller(story, thread).tell()) is not None]
    outlets = {version.id: article.outlet for article, version in list_versions(articles)}
    ids = number_findings(outlets, [_read_traits(history, sources) for history in told])
    numbered = [replace(history, id=id_) for history, id_ in zip(told, ids, strict=True)]
    return tuple(sorted(numbered, key=_order))


def _read_traits(history: FactHistory, sources: Mapping[str, Source]) -> Traits:
    held = [e for event in history.events for e in (event.before, event.evidence) if e is not None]
    return Traits(
        history.kind,
        tuple(
            make_trait(e.source, e.value, e.text, sources[e.source].parse.sentence_text(e.sentence), e.start)
            for e in held
        ),
    )


def _order(history: FactHistory) -> tuple[bool, bool, datetime, str, int, str]:
    first = history.events[0]
    silent = any(event.came == "changed silently" for event in history.events)
    start = first.evidence.start if first.evidence else 0
    return (not history.is_open, not silent, first.seen, first.version, start, history.id)


@dataclass(frozen=True)
class _Story:
    articles: Sequence[TracedArticle]
    sources: Mapping[str, Source]
    notices: Mapping[tuple[str, int], tuple[str, Notice]]
    """By the id of the new version and the place of the change in its revision; with the version that has it."""
    met: set[tuple[str, str]]
    """Versions that were compared."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A value as long as an article gave it: places of its versions, from the first to before the last."""

    article: TracedArticle
    first: int
    last: int
    evidence: Evidence

    @property
    def since(self) -> datetime:
        return self.article.versions[self.first].seen

    @property
    def until(self) -> datetime | None:
        return self.article.versions[self.last].seen if self.last < len(self.article.versions) else None

    @property
    def versions(self) -> tuple[TracedVersion, ...]:
        return self.article.versions[self.first : self.last]

    def stands_at(self, now: datetime) -> bool:
        return self.since <= now and (self.until is None or now < self.until)


class _Teller:
    """Tells of one thread."""

    def __init__(self, story: _Story, thread: Thread) -> None:
        self.story, self.thread = story, thread
        self.changed: dict[str, list[tuple[Edit, FactChange]]] = defaultdict(list)
        for edit, change in thread.changes:
            self.changed[edit.new].append((edit, change))
        self.stretches = {article.id: self._list_stretches(article) for article in story.articles}
        self.standings: dict[tuple[str, str], Standing] = {}
        for meeting, found in thread.found:
            known = self.standings.get((meeting.a, meeting.b), found.standing)
            self.standings[meeting.a, meeting.b] = min(known, found.standing, key=_STANDINGS.__getitem__)

    def tell(self) -> FactHistory | None:
        """The history; None for what was only told less closely."""
        conflicts = tuple(self._list_conflicts())
        if not self.thread.changes and all(c.standing == "less precise" for c in conflicts):
            return None
        events = [e for article in self.story.articles for e in self._list_events(article)]
        events += self._list_ends(conflicts)
        places = {version.id: n for n, (_, version) in enumerate(list_versions(self.story.articles))}
        events.sort(key=lambda e: (e.seen, places[e.version], e.came == "no longer in conflict"))
        return FactHistory("", self.thread.kind, self._say_topic(), tuple(events), conflicts)

    def _say_topic(self) -> str:
        topics = [found.topic for _, found in self.thread.found] + [change.topic for _, change in self.thread.changes]
        return next(filter(None, topics), "")

    # --- what an article says ---

    def _list_stretches(self, article: TracedArticle) -> list[_Stretch]:
        out: list[_Stretch] = []
        for n, version in enumerate(article.versions):
            held = self.thread.mentions.get(version.id, ())
            if not held:
                continue
            if out and out[-1].last == n and not self.changed[version.id]:
                out[-1] = replace(out[-1], last=n + 1)
                continue
            shown = next((change.new[0] for _, change in self.changed[version.id]), held[0])
            out.append(_Stretch(article, n, n + 1, replace(shown, source=version.id)))
        return out

    def _list_events(self, article: TracedArticle) -> Iterator[FactEvent]:
        before: _Stretch | None = None
        for stretch in self.stretches[article.id]:
            version = article.versions[stretch.first]
            if before is not None and before.last == stretch.first:
                yield from self._list_changes(version, stretch)
            else:
                came: Came = "said again" if before else "first said"
                if not before and self._find_same(stretch, version.seen, only_before=True):
                    came = "same"
                yield FactEvent(
                    version.seen, version.id, came, stretch.evidence, same_as=self._find_same(stretch, version.seen)
                )
            if stretch.last < len(article.versions) and not self.thread.mentions.get(article.versions[stretch.last].id):
                gone = article.versions[stretch.last]
                yield FactEvent(gone.seen, gone.id, "dropped", None, before=stretch.evidence)
            before = stretch

    def _list_changes(self, version: TracedVersion, stretch: _Stretch) -> Iterator[FactEvent]:
        told: set[tuple[str, str]] = set()
        for edit, change in self.changed[version.id]:
            sides = change.old[0], change.new[0]
            words = (_fold(sides[0]), _fold(sides[1]))
            if words in told:
                continue
            told.add(words)
            notice_in, notice = self.story.notices.get((version.id, edit.revision.changes.index(change)), ("", None))
            yield FactEvent(
                version.seen,
                version.id,
                self._say_how(edit, change, version, notice),
                replace(sides[1], source=edit.new),
                before=replace(sides[0], source=edit.old),
                same_as=self._find_same(stretch, version.seen),
                notice=notice,
                notice_in=notice_in,
            )

    def _say_how(self, edit: Edit, change: FactChange, version: TracedVersion, notice: Notice | None) -> Came:
        if notice is not None:
            return "updated" if notice.sort == "update" else "corrected"
        return "updated" if self._grew(edit, change, version) else "changed silently"

    def _grew(self, edit: Edit, change: FactChange, version: TracedVersion) -> bool:
        """Whether it is of what changes with time, and did as that does."""
        article = next(a for a in self.story.articles if any(v.id == version.id for v in a.versions))
        old = next(v for v in article.versions if v.id == edit.old)
        pair = _at(edit.revision.old, old.seen), _at(edit.revision.new, version.seen)
        update = find_update(Story(pair, ()), change.kind, (change.old[0], change.new[0]))
        return update is not None and update.source == pair[1].id

    def _find_same(self, mine: _Stretch, now: datetime, *, only_before: bool = False) -> tuple[str, ...]:
        """The articles that give the same at a time; with `only_before` those that gave it first."""
        out = []
        ids = [article.id for article in self.story.articles]
        for id_, stretches in self.stretches.items():
            standing = next((s for s in stretches if s.stands_at(now)), None)
            if id_ == mine.article.id or standing is None or not self._agree(mine, standing):
                continue
            if only_before and (standing.since, ids.index(id_)) > (mine.since, ids.index(mine.article.id)):
                continue
            out.append(id_)
        return tuple(out)

    def _agree(self, x: _Stretch, y: _Stretch) -> bool:
        facts = [find_fact(self.story.sources[s.evidence.source], self.thread.kind, s.evidence) for s in (x, y)]
        if facts[0] is not None and facts[1] is not None:
            return relate(facts[0], facts[1]) == "agree"
        return _fold(x.evidence) == _fold(y.evidence)

    # --- who is in conflict with whom ---

    def _list_conflicts(self) -> Iterator[FactConflict]:
        articles = self.story.articles
        for n, b in enumerate(articles):
            for a in articles[:n]:
                yield from self._join_conflicts(a, b)

    def _join_conflicts(self, a: TracedArticle, b: TracedArticle) -> Iterator[FactConflict]:
        """The conflicts of two articles, in order; those of one standing that follow on each other are one."""
        open_: FactConflict | None = None
        for now in self._list_cuts(a, b):
            x, y = (next((s for s in self.stretches[one.id] if s.stands_at(now)), None) for one in (a, b))
            pairs = [(v.id, w.id) for v in x.versions for w in y.versions] if x and y else []
            if x and y and not any(pair in self.story.met for pair in pairs):
                continue  # nobody compared these: what was found before holds
            found = [self.standings[pair] for pair in pairs if pair in self.standings]
            worst = min(found, key=_STANDINGS.__getitem__, default=None)
            if open_ is not None and open_.standing == worst:
                continue
            if open_ is not None:
                ended_by = next(v.id for _, v in list_versions((a, b)) if v.seen == now)
                yield replace(open_, until=now, ended_by=ended_by)
            open_ = FactConflict(a.id, b.id, worst, now) if worst else None
        if open_ is not None:
            yield open_

    def _list_cuts(self, a: TracedArticle, b: TracedArticle) -> list[datetime]:
        """The times at which one of two articles began or ended to give a value."""
        held = [s for one in (a, b) for s in self.stretches[one.id]]
        return sorted({s.since for s in held} | {s.until for s in held if s.until is not None})

    def _list_ends(self, conflicts: Sequence[FactConflict]) -> Iterator[FactEvent]:
        """The ends of conflicts, those that one version ended at once; an update may follow on a conflict, and back."""
        begun = {(c.a, c.b, c.since) for c in conflicts if c.standing in _ENDING}
        ended: dict[tuple[datetime, str], list[FactConflict]] = defaultdict(list)
        for c in conflicts:
            if c.until is not None and c.standing in _ENDING and (c.a, c.b, c.until) not in begun:
                ended[c.until, c.ended_by].append(c)
        for (until, version), held in ended.items():
            own = next(article.id for article, v in list_versions(self.story.articles) if v.id == version)
            says = next((s.evidence for s in self.stretches[own] if s.stands_at(until)), None)
            others = tuple(c.b if c.a == own else c.a for c in held)
            yield FactEvent(until, version, "no longer in conflict", says, others=others)


def _at(source: Source, seen: datetime) -> Source:
    """The version as a report of the time it was seen: by that, not by its page, one is later than the other."""
    article = replace(source.article, updated=None, zone="")
    return replace(source, article=article, anchor=seen)


def _fold(evidence: Evidence) -> str:
    return (evidence.value or " ".join(evidence.text.split())).casefold()
