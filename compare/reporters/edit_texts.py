"""What an edit did to a story, in sentences; plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.reporters.excerpts import count_noun, count_verdicts, outlet_name
from compare.wording import list_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import ArticleEdit, EditedFinding, Report, Revision, Source, StoryEdit

_VERBS = {
    "conflict": ("conflicts with", "conflict with", "conflict"),
    "differs": ("differs from", "differ from", "difference"),
}
_NAMED = 2
"""More outlets than this are counted."""


def say_edit(edit: StoryEdit) -> str:
    """`this edit changed 3 facts; 2 now conflict with b (The Evening Star)`; counts alone where it is of others."""
    if not edit.edits:
        return f"not touched by the edit; {count_verdicts(edit.report.discrepancies)}"
    return "; ".join([f"this edit {say_deeds(edit.edits)}", *list_effects([edit])])


def say_deeds(edits: Sequence[ArticleEdit]) -> str:
    """What an edit did to the facts of articles: `changed 3 facts, added 1 and cut 2`."""
    statuses = [change.status for revision in _list_revisions(edits) for change in revision.changes]
    said: list[str] = []
    for status in ("changed", "added", "cut"):
        if number := statuses.count(status):
            said.append(f"{status} {count_noun(number, 'fact') if not said else f'{number:,}'}")
    for status, verb in (("added", "added"), ("deleted", "took out")):
        if number := sum(edit.status == status for edit in edits):
            said.append(f"{verb} {count_noun(number, 'article')}")
    if said:
        return list_words(said)
    if any(edit.failure for edit in edits):
        return "changed what cannot be told"
    if any(revision.unread for revision in _list_revisions(edits)):
        return "changed no fact that a rule has read"
    return "changed only wording" if any(r.reworded for r in _list_revisions(edits)) else "changed no fact"


def _list_revisions(edits: Iterable[ArticleEdit]) -> list[Revision]:
    return [edit.revision for edit in edits if edit.revision and edit.revision.status == "modified"]


def list_effects(edits: Sequence[StoryEdit]) -> list[str]:
    """What followed for the findings of stories, a clause each: `2 now conflict with b (The Evening Star)`."""
    said = list_fresh(edits)
    for verdict, (one, many, noun) in _VERBS.items():
        altered, kept = (_select(edits, verdict, state) for state in ("altered", "kept"))
        if altered:
            verb = one if len(altered) == 1 else many
            said.append(f"{len(altered):,} {verb} {_name_others(altered, edits)} as before, by another value")
        if kept:
            verb = "stands" if len(kept) == 1 else "stand"
            said.append(f"{count_noun(len(kept), noun)} {verb} in a sentence it edited, as before")
    updates = [(edit, one) for edit in edits for one in edit.touched if one.found.standing == "update"]
    if updates:
        noun = "conflict" if any(one.found.verdict == "conflict" for _, one in updates) else "difference"
        said.append(f"{count_noun(len(updates), noun)} with {_name_others(updates, edits)} may be only an update")
    for name, ending in (("settled", "settled"), ("gone", "gone with the article")):
        found = [found for edit in edits for found in getattr(edit, name)]
        for verdict, (_, _, noun) in _VERBS.items():
            if number := sum(one.standing == verdict for one in found):
                said.append(f"{count_noun(number, noun)} {'is' if number == 1 else 'are'} {ending}")
    # An article may be in two stories, and is one edit.
    articles = {edit.path: edit for story in edits for edit in story.edits}
    if unread := sum(len(revision.unread) for revision in _list_revisions(articles.values())):
        said.append(f"words that no rule has read changed in {count_noun(unread, 'place')}")
    return said


def list_fresh(edits: Sequence[StoryEdit]) -> list[str]:
    """What conflicts, and what differs, only since the edit: no clause, one or two."""
    said = []
    for verdict, (one, many, _) in _VERBS.items():
        if fresh := _select(edits, verdict, "fresh"):
            said.append(f"{len(fresh):,} now {one if len(fresh) == 1 else many} {_name_others(fresh, edits)}")
    return said


def find_state(one: EditedFinding) -> str:
    """`fresh` for a finding that is of its verdict only since the edit, `altered` for another value, `kept` else."""
    if one.bearing == "new" or (one.before is not None and one.before.verdict != one.found.verdict):
        return "fresh"
    return "altered" if one.bearing == "changed" else "kept"


def _select(edits: Sequence[StoryEdit], verdict: str, state: str) -> list[tuple[StoryEdit, EditedFinding]]:
    return [
        (edit, one)
        for edit in edits
        for one in edit.touched
        if one.found.standing == verdict and find_state(one) == state
    ]


def _name_others(found: Sequence[tuple[StoryEdit, EditedFinding]], edits: Sequence[StoryEdit]) -> str:
    """The other outlets of findings: `b (The Evening Star)`; of several stories the outlet alone, or how many."""
    names: dict[str, None] = {}
    for edit, one in found:
        for source in list_others(edit.report, one):
            name = outlet_name(source)
            names[f"{source.id} ({name})" if len(edits) == 1 and name != source.id else name] = None
    return list_words(list(names)) if len(names) <= _NAMED else f"{len(names)} other outlets"


def list_others(report: Report, one: EditedFinding) -> list[Source]:
    """The sources of a finding that nobody edited; of articles that were all edited those after the first."""
    speaking = [s for s in report.sources if any(e.source == s.id for e in one.found.evidence)]
    return [s for s in speaking if s.id not in one.sources] or speaking[1:]
