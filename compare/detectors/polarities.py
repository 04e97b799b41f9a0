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

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from compare.acts import Act, Acts, dates_clash, describe_event, doers_clash, words_around
from compare.detectors.rules import Rule
from compare.lexicons import read_list, words
from compare.model import Finding, Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compare.model import Alignment, Source, Story

# Same verb, one denied: without a shared argument three of seven were right on the labelled stories.
MIN_SHARED: Final = 1
MIN_SHARED_SAME_VERB: Final = 2


@lru_cache(maxsize=1)
def _acts() -> dict[str, tuple[tuple[str, int], ...]]:
    """For each phrase the (act, sign) pairs it may stand for."""
    out: dict[str, list[tuple[str, int]]] = {}
    for act in read_list("polarities.json")["acts"]:
        for sign, key in ((1, "yes"), (-1, "no")):
            for phrase in act[key]:
                out.setdefault(phrase, []).append((act["id"], sign))
    return {k: tuple(v) for k, v in out.items()}


@dataclass(frozen=True, slots=True, eq=False)
class _Signed:
    """An act, and what it says was done (+1) or not done (-1), by act; '=lemma' is the verb itself."""

    act: Act
    signs: Mapping[str, int]


class _Reader:
    """The acts of one source that say of something whether it was done, sentence by sentence."""

    def __init__(self, source: Source) -> None:
        self._acts = Acts(source)
        self._read: dict[int, list[_Signed]] = {}

    def in_sentence(self, sentence: int) -> list[_Signed]:
        if sentence not in self._read:
            told = (_Signed(act, _signs(self._acts, act)) for act in self._acts.in_sentence(sentence))
            self._read[sentence] = [one for one in told if one.signs]
        return self._read[sentence]


def find_polarity_conflicts(story: Story) -> Iterator[Finding]:
    """One finding for each act that one outlet reports as done and another as not done."""
    readers = {s.id: _Reader(s) for s in story.sources}
    done: set[tuple[str, int, str, int]] = set()
    for pair in story.alignments:
        if story.is_verbatim(pair):
            continue
        first, second = story.source(pair.a.source), story.source(pair.b.source)
        mine = readers[first.id].in_sentence(pair.a.sentence)
        theirs = readers[second.id].in_sentence(pair.b.sentence)
        for x in mine:
            for y in theirs:
                key = (first.id, x.act.head, second.id, y.act.head)
                if key in done or not _opposed(x, y) or _agrees_elsewhere(x, y, mine, theirs):
                    continue
                done.add(key)
                yield _finding(first, second, x.act, y.act, pair)


def _signs(acts: Acts, act: Act) -> dict[str, int]:
    """What the act says was done (+1) or not done (-1), by act; '=lemma' is the verb itself."""
    token = acts.parse.tokens[act.head]
    if token.pos not in {"VERB", "AUX"} or act.part:
        return {}
    if act.passive and token.lemma == "survive":  # "is survived by a son"
        return {}
    # What a party denies in its own words is its denial, not the outlet's.
    if (act.negated and act.quoted) or act.phrases & words("polarities.json", "idioms"):
        return {}
    flip = -1 if act.negated else 1
    found: dict[str, int] = {}
    # The longest phrase speaks: "vote against" is no "vote".
    for phrase in sorted(act.phrases, key=lambda p: (-len(p.split()), p)):
        for name, sign in _acts().get(phrase, ()):
            found.setdefault(name, sign * flip)
    if token.lemma not in words("polarities.json", "light"):
        particle = next(
            (acts.parse.tokens[c].lemma for c in acts.parse.children[act.head] if acts.parse.tokens[c].dep == "prt"), ""
        )
        found[f"={token.lemma} {particle}".strip()] = flip
    return found


def _opposed(x: _Signed, y: _Signed) -> bool:
    """Whether the two deny each other in some act."""
    if not _same_footing(x.act.level, y.act.level):
        return False
    counting = words("polarities.json", "counting")
    denied = [n for n, sign in x.signs.items() if y.signs.get(n, sign) != sign and n[1:] not in counting]
    if not denied or doers_clash(x.act, y.act) or dates_clash(x.act, y.act):
        return False
    return any(
        _one_event(x.act, y.act, need=MIN_SHARED_SAME_VERB if name.startswith("=") else MIN_SHARED) for name in denied
    )


def _same_footing(x: str, y: str) -> bool:
    return x == y and x in {"fact", "planned"}


def _one_event(x: Act, y: Act, *, need: int) -> bool:
    """Whether both acts are done to one thing, or by one when there is none, and share enough besides."""
    common = len(x.things & y.things)
    if x.patient and y.patient:
        return bool(x.target & y.target) or (bool(x.patient & y.patient) and common >= need)
    # "voted in favor of the package" / "abstained": who acts must be the same.
    return bool(x.subject & y.subject) and common >= need


def _agrees_elsewhere(x: _Signed, y: _Signed, mine: list[_Signed], theirs: list[_Signed]) -> bool:
    """Whether one of the two sentences also says what the other outlet says."""
    return any(z is not x and _same(z, y) for z in mine) or any(z is not y and _same(x, z) for z in theirs)


def _same(x: _Signed, y: _Signed) -> bool:
    return any(y.signs.get(name) == sign for name, sign in x.signs.items())


def _finding(first: Source, second: Source, x: Act, y: Act, pair: Alignment) -> Finding:
    span_x, span_y = words_around(first, x.head), words_around(second, y.head)
    said_x, said_y = (" ".join(s.parse.text[slice(*p)].split()) for s, p in ((first, span_x), (second, span_y)))
    common = x.things & y.things
    return Finding(
        rule="polarity-conflict",
        kind="polarity",
        verdict="conflict",
        severity="high",
        confidence=round(min(0.6 + 0.08 * len(common) + 0.1 * pair.score, 0.95), 2),
        topic=describe_event(first, x),
        marks=(Mark(first.id, *span_x), Mark(second.id, *span_y)),
        reason=(
            f"{first.article.outlet} has “{said_x}”, {second.article.outlet} “{said_y}”: "
            "one says that it was done, the other that it was not."
        ),
        question="Did it happen or not, and as of when?",
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
