"""Done in one outlet, not done in the other.

**What it says.** One outlet says that something happened, was agreed or will happen; the other says that it did not,
was refused or will not.

**Fires** when aligned sentences have the same verb, denied on one side only ("the ministry *announced* the visit" /
"the ministry *has not announced* the visit"), or two verbs that deny each other ("*accepted* the award" / "*turned
down* the award", "*voted in favor*" / "*abstained*"), and the acts share what is acted on, or who acts when nothing is
acted on.

**Silent** when a denial is limited ("did not notice *until* Monday"); when both deny ("did not attend" / "skipped",
"stopped working" / "no longer worked"); when only a part is concerned ("some of whom did not …"); when named actors or
dates differ; when only one side may have done it, plans to, or is said to have done it (see `certainty`); when an
outlet says both; when the denial is a party's, in quotation marks; and for counts that are zero ("no one was killed"),
which belong to quantities.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.clauses.opposites import Signs, read_signs
from compare.clauses.retellings import Retelling, find_retellings, words_around
from compare.detectors.clashes import ACT_QUESTIONS
from compare.detectors.rules import Rule
from compare.language.lexicons import words
from compare.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compare.model import Story


# Same verb, one denied: without a shared argument three of seven were right on the labelled stories.
MIN_SHARED: Final = 1
MIN_SHARED_SAME_VERB: Final = 2


def find_polarity_conflicts(story: Story) -> Iterator[Finding]:
    """One finding for each act that one outlet reports as done and another as not done."""
    read = {s.id: {p.head: read_signs(p) for told in s.predications_by_sentence for p in told} for s in story.sources}
    for told in find_retellings(story, lambda source, p: bool(read[source.id][p.head])):
        mine, theirs = read[told.first.id], read[told.second.id]
        if _is_opposed(told, mine[told.x.head], theirs[told.y.head]) and not _is_settled(told, mine, theirs):
            yield _finding(told)


def _is_opposed(told: Retelling, xs: Signs, ys: Signs) -> bool:
    """Whether there is an act in which the two deny each other, both equally sure."""
    if told.x.certainty != told.y.certainty or told.x.certainty not in {"fact", "planned"} or told.are_apart:
        return False
    counting = words("polarities.json", "counting")
    return any(
        ys.get(name, sign) != sign
        and name[1:] not in counting
        and _is_one_event(told, need=MIN_SHARED_SAME_VERB if name.startswith("=") else MIN_SHARED)
        for name, sign in xs.items()
    )


def _is_one_event(told: Retelling, *, need: int) -> bool:
    """Whether both acts are done to one thing, or by one when there is none, and share enough besides."""
    x, y = told.x, told.y
    if x.patients and y.patients:
        return bool(x.target & y.target) or (bool(x.patients & y.patients) and len(told.shared) >= need)
    # "voted in favor of the package" / "abstained": who acts must be the same.
    return bool(x.agents & y.agents) and len(told.shared) >= need


def _is_settled(told: Retelling, mine: Mapping[int, Signs], theirs: Mapping[int, Signs]) -> bool:
    """Whether one of the sentences also says of an act what the other outlet says."""
    return told.is_settled(lambda p, q: any(theirs[q.head].get(act) == sign for act, sign in mine[p.head].items()))


def _finding(told: Retelling) -> Finding:
    span_x, span_y = words_around(told.first, told.x), words_around(told.second, told.y)
    return Finding(
        rule="polarity-conflict",
        kind="polarity",
        verdict="conflict",
        severity="high",
        confidence=told.confidence(0.6, 0.08, 0.95),
        topic=told.topic("polarity"),
        marks=told.marks([span_x], [span_y]),
        reason=f"{told.contrast(span_x, span_y)}: one says that it was done, the other that it was not.",
        question=ACT_QUESTIONS["polarity"],
    )


RULES: Final = (
    Rule(
        id="polarity-conflict",
        version=1,
        kind="polarity",
        severity="high",
        summary="One outlet says that it happened, the other that it did not.",
        find=find_polarity_conflicts,
    ),
)
