"""What the formats of a history share: times, counts and what happened, in words; each format escapes them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from compare.reporters.excerpts import TITLE_CHARS, count_noun, say_day, shorten_text
from compare.reporters.passages import Passage, merge_marks
from compare.reporters.sayings import say_evidence, say_place
from compare.wording import clean_text, list_words

if TYPE_CHECKING:
    from datetime import datetime

    from compare.model import Evidence
    from compare.model.histories import Came, FactEvent, FactHistory, History, Notice, TracedArticle, TracedVersion

CAME_COUNTS: dict[Came, str] = {
    "changed silently": "changed silently",
    "corrected": "corrected",
    "updated": "updated",
    "dropped": "dropped",
}
"""What is counted at the head of a page, in its order."""


def say_when(seen: datetime) -> str:
    """A time in UTC as people write it; the day alone where no more is known: `12 March 2024, 09:00`."""
    plain = seen.replace(tzinfo=None, second=0, microsecond=0)
    return say_day(plain if seen.hour or seen.minute or seen.second else plain.date())


@dataclass(frozen=True)
class Told:
    """A history with what is looked up in it."""

    history: History

    @cached_property
    def versions(self) -> dict[str, tuple[TracedArticle, TracedVersion]]:
        return {version.id: (article, version) for article in self.history.articles for version in article.versions}

    @cached_property
    def title(self) -> str:
        """The latest title of the story, or its outlets."""
        held = sorted(self.versions.values(), key=lambda pair: (pair[1].seen, pair[0].id), reverse=True)
        titles = (clean_text(version.article.title or "").strip() for _, version in held)
        outlets = list_words([self.say_outlet(article) for article in self.history.articles])
        return shorten_text(next(filter(None, titles), outlets), TITLE_CHARS)

    def say_outlet(self, article: TracedArticle) -> str:
        """The outlet, or the article's id when it has no name."""
        return clean_text(article.outlet).strip() or article.id

    def say_who(self, version: str) -> str:
        """The version and its outlet: `a2 · Gazette`."""
        return f"{version} · {self.say_outlet(self.versions[version][0])}"

    def say_scope(self) -> str:
        """How much was traced: `2 articles in 5 versions, 12 March 2024, 09:00 to 13 March 2024, 08:00 (UTC)`."""
        seen = [version.seen for _, version in self.versions.values()]
        articles = count_noun(len(self.history.articles), "article")
        return f"{articles} in {len(seen):,} versions, {say_when(min(seen))} to {say_when(max(seen))} (UTC)"

    def quote(self, evidence: Evidence) -> tuple[str, Passage]:
        """The place of evidence in its file, and its sentence with the words marked."""
        _, version = self.versions[evidence.source]
        start, end = evidence.start, evidence.end
        if evidence.sentence < len(version.sentences):
            start = min(start, version.sentences[evidence.sentence][0])
            end = max(end, version.sentences[evidence.sentence][1])
        raw = version.article.text[start:end]
        marks = merge_marks(raw, [(evidence.start - start, evidence.end - start)])
        return say_place(evidence.line, evidence.column), Passage(raw, tuple(marks))

    def list_notices(self) -> list[tuple[str, Notice, list[int]]]:
        """Every new notice with its version, and the numbers of the facts whose change it speaks of."""
        out = []
        for version, (_, held) in self.versions.items():
            for notice in held.notices:
                facts = [
                    number
                    for number, fact in enumerate(self.history.facts, start=1)
                    if any(event.notice_in == version and event.notice == notice for event in fact.events)
                ]
                out.append((version, notice, facts))
        return out


def count_facts(facts: tuple[FactHistory, ...]) -> str:
    """`3 contested facts: 1 still in conflict, 2 changed silently, 1 corrected`."""
    said = []
    if open_ := sum(fact.is_open for fact in facts):
        said.append(f"{open_:,} still in conflict")
    counts = Counter(came for fact in facts for came in {event.came for event in fact.events})
    said += [f"{counts[came]:,} {words}" for came, words in CAME_COUNTS.items() if counts[came]]
    return count_noun(len(facts), "contested fact") + (f": {', '.join(said)}" if said else "")


def say_topic(fact: FactHistory) -> str:
    """What it is about, or else its kind."""
    return shorten_text(fact.topic, TITLE_CHARS) or fact.kind


def say_state(fact: FactHistory) -> str:
    """How it stands at the end: `still in conflict (a and b)`, `no longer in conflict`, `changed`."""
    open_ = [c for c in fact.conflicts if c.until is None and c.standing != "less precise"]
    for standing, words in (("conflict", "still in conflict"), ("update", "a later report"), ("differs", "differs")):
        pairs = [f"{c.a} and {c.b}" for c in open_ if c.standing == standing]
        if pairs:
            return f"{words} ({'; '.join(pairs)})"
    if any(c.standing in ("conflict", "update") for c in fact.conflicts):
        return "no longer in conflict"
    changed = [event.came for event in fact.events if event.before is not None and event.came != "dropped"]
    return changed[-1] if changed else "no longer told otherwise"


def say_conflicts(fact: FactHistory) -> str:
    """Who gave it otherwise, and how long: `a and b in conflict since 12 March 2024, 11:00`; '' where nobody did."""
    said = []
    for c in fact.conflicts:
        if c.standing == "less precise":
            continue
        words = f"{c.a} and {c.b} {'differ' if c.standing == 'differs' else 'in conflict'}"
        since = say_when(c.since)
        ended = f"from {since} to {say_when(c.until)}, ended by {c.ended_by}" if c.until else f"since {since}"
        later = " (the later report may supersede)" if c.standing == "update" else ""
        said.append(f"{words} {ended}{later}")
    return "; ".join(said)


def say_event(event: FactEvent) -> str:
    """What happened: `changed silently`, `same as b`, `no longer in conflict with b and c`."""
    if event.came == "no longer in conflict":
        return f"{event.came} with {list_words(event.others)}"
    if event.came == "same":
        return f"same as {list_words(event.same_as)}"
    return event.came


def say_values(event: FactEvent, kind: str) -> str:
    """What the version says, after what it said before: `34 → 43; as b`."""
    before, now = event.before, event.evidence
    if before is not None and now is not None:
        words = [_say_words(e, kind) for e in (before, now)]
        # Where the words stayed, what they mean did not.
        told = " → ".join(words if words[0] != words[1] else [_say_value(e, kind) for e in (before, now)])
    else:
        told = _say_value(now, kind) if now else f"was {_say_value(before, kind)}" if before else "–"
    same = f"; as {list_words(event.same_as)}" if event.same_as and before is not None else ""
    return f"{told}{same}"


def _say_words(evidence: Evidence, kind: str) -> str:
    saying = say_evidence(evidence, kind)
    return str(replace(saying, reading="")) if saying.form == "quoted" else saying.words


def _say_value(evidence: Evidence, kind: str) -> str:
    """The words with the value read in them; no arrow, which stands for a change here."""
    saying = say_evidence(evidence, kind)
    return f"{saying.words} ({saying.reading})" if saying.form == "value" else str(saying)


def say_notice(notice: Notice) -> str:
    """Its sort and place: `correction, at the bottom, line 9`."""
    return f"{notice.sort}, at the {notice.place}{f', line {notice.line}' if notice.line else ''}"
