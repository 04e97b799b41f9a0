"""Two versions of one article -> which facts an edit changed, added or cut, and which edits were only wording.

Sentences that stand word for word in both are set beside each other first, wherever they moved to; then those that
differ by a few words; the alignment model sees only what is left. The detectors then run over these pairs as they do
over those of two outlets. What they cannot know, two versions of one sentence tell: two values in the same place of
it are one fact changed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, Literal

from compare.clauses.topics import describe_fact
from compare.english.events import EVENT_CLASSES
from compare.findings.evidence import quote_fact
from compare.findings.rewording import EditReader, touches
from compare.model import (
    Alignment,
    AttributionValue,
    CertaintyValue,
    DateValue,
    FactChange,
    NameValue,
    PlaceValue,
    QuantityValue,
    Revision,
    RoleValue,
    SentenceRef,
    WordChange,
)
from compare.values import describe_value, relate, value_key
from compare.wording import MAX_WORDS, overlap_ratio, split_letters, split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Discrepancy, Fact, Source, Verdict

Pair = tuple[int, int]
Spans = dict[int, list[tuple[int, int]]]
"""By sentence, code points of the article."""

NEAR_RATIO: Final = 0.55
"""From this share of words in common, in one order, a sentence is an edited version of another one."""
GAP_RATIO: Final = 0.35
"""The same for sentences that stand in the same place between sentences left as they were."""
TOUCH_UP_RATIO: Final = 0.7
NEAR_SCORE: Final = 0.95
_COMMON_SENTENCES: Final = 64
# A word in more sentences than that finds no partner: it bounds the work for articles of one sentence a thousand times.
_CANDIDATES: Final = 12

# A hedge or a "not" in a sentence that is new altogether says nothing about the version before.
_EDIT_ONLY_KINDS: Final = frozenset({"certainty", "polarity"})
_HELPERS: Final = frozenset({"aux", "auxpass", "neg"})
_MAX_TOLD_DATES: Final = 5
_VERDICTS: Final = {"conflict": 0, "differs": 1, None: 2}
_STATUSES: Final = {"changed": 0, "added": 1, "cut": 2}


# --- which sentence became which -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Matching:
    """(old, new) sentences, in order of the new version."""

    same: tuple[Pair, ...]
    """Word for word, but for blanks."""
    near: tuple[Pair, ...]
    """A few words differ; each sentence has one partner at most."""
    far: tuple[Pair, ...] = ()
    """Rewritten, split or joined: by the alignment model, many to many."""

    @property
    def kept(self) -> tuple[set[int], set[int]]:
        """The old and the new sentences that are the same word for word."""
        return _sides(self.same)

    @property
    def edited(self) -> tuple[Pair, ...]:
        return tuple(_in_new_order({*self.near, *self.far}))


def _sides(pairs: Iterable[Pair]) -> tuple[set[int], set[int]]:
    """The old sentences and the new ones of pairs."""
    held = list(pairs)
    return {i for i, _ in held}, {j for _, j in held}


def _in_new_order(pairs: Iterable[Pair]) -> list[Pair]:
    return sorted(pairs, key=lambda p: (p[1], p[0]))


def match_sentences(old: Source, new: Source) -> Matching:
    """The sentences that both versions have, word for word or nearly so."""
    before, after = _list_words(old), _list_words(new)
    same = _pair_equal(_list_sentences(old), _list_sentences(new))
    near = _pair_near(before, after, same)
    return Matching(tuple(same), tuple(near))


def add_rewritten(matching: Matching, scored: Iterable[Alignment]) -> Matching:
    """The matching with what the alignment model finds among the sentences left over.

    A sentence left over may have become a part of one that has a partner, never of one that stayed as it was.
    """
    kept = matching.kept
    edited = _sides(matching.near)
    far = [
        (pair.a.sentence, pair.b.sentence)
        for pair in scored
        if pair.a.sentence not in kept[0]
        and pair.b.sentence not in kept[1]
        and not (pair.a.sentence in edited[0] and pair.b.sentence in edited[1])
    ]
    return Matching(matching.same, matching.near, tuple(_in_new_order(far)))


def list_alignments(matching: Matching, scored: Iterable[Alignment]) -> tuple[Alignment, ...]:
    """The matching as the detectors take it, best first."""
    scores = {(p.a.sentence, p.b.sentence): p.score for p in scored}
    pairs = [
        *((1.0, pair) for pair in matching.same),
        *((NEAR_SCORE, pair) for pair in matching.near),
        *((scores.get(pair, NEAR_SCORE), pair) for pair in matching.far),
    ]
    pairs.sort(key=lambda item: (-item[0], item[1]))
    return tuple(Alignment(SentenceRef("a", i), SentenceRef("b", j), score=score) for score, (i, j) in pairs)


def _list_sentences(source: Source) -> list[str]:
    return [" ".join(source.parse.sentence_text(n).split()) for n in range(len(source.parse.sentences))]


def _list_words(source: Source) -> list[list[str]]:
    return [list(split_letters(source.parse.sentence_text(n))) for n in range(len(source.parse.sentences))]


def _pair_equal(before: Sequence[str], after: Sequence[str]) -> list[Pair]:
    """Equal sentences, the first with the first, the second with the second."""
    places: dict[str, list[int]] = defaultdict(list)
    for n, text in enumerate(before):
        places[text].append(n)
    taken: Counter[str] = Counter()
    out = []
    for n, text in enumerate(after):
        if taken[text] < len(places.get(text, ())):
            out.append((places[text][taken[text]], n))
            taken[text] += 1
    return out


def _pair_near(before: Sequence[list[str]], after: Sequence[list[str]], same: Sequence[Pair]) -> list[Pair]:
    from rapidfuzz.distance import Indel

    kept = _sides(same)
    gaps = _gaps(same, len(before), len(after))
    left = [n for n in range(len(before)) if n not in kept[0]]
    homes: dict[str, list[int]] = defaultdict(list)
    for i in left:
        for word in sorted(set(before[i])):
            homes[word].append(i)
    ranked = []
    for j in range(len(after)):
        if j in kept[1]:
            continue
        shared: Counter[int] = Counter()
        for word in sorted(set(after[j])):
            if len(homes.get(word, ())) <= _COMMON_SENTENCES:
                shared.update(homes.get(word, ()))
        best = sorted(shared.items(), key=lambda item: (-item[1], abs(item[0] - j), item[0]))[:_CANDIDATES]
        for i, _ in best:
            ratio = Indel.normalized_similarity(before[i], after[j])
            beside = gaps[0][i] == gaps[1][j]
            if ratio >= (GAP_RATIO if beside else NEAR_RATIO):
                ranked.append((-ratio - (0.1 if beside else 0.0), i, j))
    used: tuple[set[int], set[int]] = set(), set()
    out = []
    for _, i, j in sorted(ranked):
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            out.append((i, j))
    return _in_new_order(out)


def _gaps(same: Sequence[Pair], old_count: int, new_count: int) -> tuple[list[int], list[int]]:
    """For each sentence of either version after how many of the sentences that kept their order it stands."""
    steady = find_steady(same)
    olds, news = [i for i, _ in steady], [j for _, j in steady]
    return [bisect_left(olds, n) for n in range(old_count)], [bisect_left(news, n) for n in range(new_count)]


def find_steady(pairs: Sequence[Pair]) -> list[Pair]:
    """The most pairs that keep their order in both versions (a longest increasing run); the others moved.

    >>> find_steady([(2, 0), (0, 1), (1, 2)])
    [(0, 1), (1, 2)]
    """
    ordered = _in_new_order(pairs)
    ends: list[int] = []  # ends[k]: the smallest old sentence that ends a run of k + 1
    at: list[int] = []
    back: list[int] = []
    for n, (i, _) in enumerate(ordered):
        k = bisect_left(ends, i)
        if k == len(ends):
            ends.append(i)
            at.append(n)
        else:
            ends[k] = i
            at[k] = n
        back.append(at[k - 1] if k else -1)
    out = []
    n = at[-1] if at else -1
    while n >= 0:
        out.append(ordered[n])
        n = back[n]
    return out[::-1]


# --- which fact became which ---------------------------------------------------------------------


def build_revision(
    old: Source, new: Source, matching: Matching, discrepancies: Sequence[Discrepancy], *, version: str, signature: str
) -> Revision:
    """What the edit did to a version, aligned by `matching`; the discrepancies are those of the two versions."""
    kept = matching.kept
    changes = [c for d in discrepancies if (c := _changed(d, kept)) is not None]
    told = {(e.source, e.start, e.end) for c in changes for e in (*c.old, *c.new)}
    rest = _Rest(old, new, matching, told)
    changes += rest.pair_places()
    changes += rest.pair_alone()
    changes += rest.added_and_cut()
    changes = [_stricter(change, old, new) for change in _merged(changes)]
    changes.sort(key=_order)
    touched = {("a", e.sentence) for c in changes for e in c.old} | {("b", e.sentence) for c in changes for e in c.new}
    partners = _sides(matching.edited)
    alone = [(olds[0], news[0]) for olds, news in rest.groups if len(olds) == len(news) == 1]
    grown = {j: spans for i, j in alone if (spans := _tells_more(new, j, old, i))}
    shrunk = {i: spans for i, j in alone if (spans := _tells_more(old, i, new, j))}
    unread = _find_unread(old, new, rest.groups, changes, (shrunk, grown))
    touched |= {("a", i) for edit in unread for i in edit.old_sentences}
    touched |= {("b", j) for edit in unread for j in edit.new_sentences}
    both = _in_new_order([*matching.same, *matching.near])
    steady = set(find_steady(both))
    return Revision(
        version=version,
        signature=signature,
        status="modified"
        if old.parse.sentences and new.parse.sentences
        else "added"
        if new.parse.sentences
        else "deleted",
        old=old,
        new=new,
        changes=tuple(changes),
        reworded=tuple(
            (i, j)
            for i, j in matching.edited
            if not {("a", i), ("b", j)} & touched and i not in shrunk and j not in grown
        ),
        added=tuple(n for n in range(len(new.parse.sentences)) if n in grown or n not in kept[1] | partners[1]),
        cut=tuple(n for n in range(len(old.parse.sentences)) if n in shrunk or n not in kept[0] | partners[0]),
        moved=tuple(p for p in both if p not in steady),
        unchanged=len(matching.same),
        notes=_notes(old, new, matching),
        unread=unread,
    )


def _find_unread(
    old: Source,
    new: Source,
    groups: Sequence[tuple[list[int], list[int]]],
    changes: Sequence[FactChange],
    claims: tuple[Spans, Spans],
) -> tuple[WordChange, ...]:
    """The words of edited sentences that changed, less those that a change marks or that make a claim of their own."""
    reader = EditReader(old, new)
    told = _told_tokens(0, old, changes, claims[0]), _told_tokens(1, new, changes, claims[1])
    out = []
    for olds, news in groups:
        edit = reader.read(olds, news, told)
        if edit:
            reason: Literal["words", "order"] = "order" if edit.is_order else "words"
            out.append(WordChange(tuple(olds), tuple(news), edit.old, edit.new, reason))
    return tuple(sorted(out, key=lambda u: (u.new_sentences, u.old_sentences)))


def _told_tokens(side: int, source: Source, changes: Sequence[FactChange], claims: Spans) -> frozenset[int]:
    """Tokens that the changes mark, and what goes with these: the other helpers of a verb that is hedged now."""
    parse = source.parse
    # A claim put in or taken out is told with its sentence.
    spans = [span for held in claims.values() for span in held]
    out = {t.i for start, end in spans for t in parse.tokens_between(start, end)}
    for change in changes:
        for evidence in (change.old, change.new)[side]:
            tokens = parse.tokens_between(evidence.start, evidence.end)
            out.update(t.i for t in tokens)
            if change.kind in _EDIT_ONLY_KINDS:
                for token in tokens:
                    verb = token if token.dep not in _HELPERS else parse.tokens[token.head]
                    out.update(c for c in parse.children[verb.i] if parse.tokens[c].dep in _HELPERS)
            if change.kind == "quantity" and change.old and change.new and change.old[0].text == change.new[0].text:
                # The figure stayed; what it measures was read as well.
                verbs = [a for t in tokens for a in parse.ancestors(t.i) if parse.tokens[a].pos == "VERB"]
                out.update(verbs[:1])
    return frozenset(out)


def _tells_more(source: Source, sentence: int, other: Source, partner: int) -> list[tuple[int, int]]:
    """Spans of the words that only one of two versions of a sentence has and that make a claim of their own."""
    base, spans, _, opcodes = _compare_words(source, sentence, other, partner)
    first, last = other.parse.sentence_tokens[partner]
    known = {token.lemma for token in other.parse.tokens[first:last]}
    heads = [source.parse.tokens[claim.head] for claim in source.claims_by_sentence[sentence]]
    alone = [(base + spans[a][0], base + spans[b - 1][1]) for tag, a, b, _, _ in opcodes if tag == "delete"]
    return [
        (start, end)
        for start, end in alone
        if any(head.lemma not in known and start <= head.start and head.end <= end for head in heads)
    ]


def _changed(found: Discrepancy, kept: tuple[set[int], set[int]]) -> FactChange | None:
    """The discrepancy as a change, told by what stands in edited sentences; None where neither version was edited."""
    old = tuple(e for e in found.evidence if e.source == "a" and e.sentence not in kept[0])
    new = tuple(e for e in found.evidence if e.source == "b" and e.sentence not in kept[1])
    if not old or not new:
        return None
    return FactChange("changed", found.kind, old, new, found.verdict, found.topic, found.reason)


class _Rest:
    """The facts of edited sentences that no detector spoke of."""

    def __init__(self, old: Source, new: Source, matching: Matching, told: set[tuple[str, int, int]]) -> None:
        self.old, self.new, self.matching = old, new, matching
        self.kept = matching.kept
        self.groups = _group_pairs(matching.edited)
        self.left: tuple[dict[int, list[Fact]], dict[int, list[Fact]]] = ({}, {})
        for side, source in enumerate((old, new)):
            for n, facts in enumerate(source.facts_by_sentence):
                if n not in self.kept[side]:
                    self.left[side][n] = _distinct(f for f in facts if not _overlaps(source.id, f, told))
        for olds, news in self.groups:
            self._drop_equal(olds, news)

    def _drop_equal(self, olds: Sequence[int], news: Sequence[int]) -> None:
        """Takes out what both sides of an edit have: equal values first, then equal words."""
        for key_of in (value_key, _text_key):
            seen: dict[tuple[str, ...], list[tuple[int, Fact]]] = defaultdict(list)
            for i in olds:
                for fact in self.left[0][i]:
                    seen[key_of(self.old, fact)].append((i, fact))
            for j in news:
                for fact in list(self.left[1][j]):
                    partners = seen.get(key_of(self.new, fact))
                    if partners:
                        i, partner = partners.pop(0)
                        self.left[0][i].remove(partner)
                        self.left[1][j].remove(fact)

    def pair_places(self) -> list[FactChange]:
        """Facts of one kind in the same place of an edited sentence: one fact, changed."""
        out = []
        for i, j in self.matching.near:
            for old_span, new_span in _changed_runs(self.old, i, self.new, j):
                for x in list(self.left[0][i]):
                    if not touches(x, old_span):
                        continue
                    y = next((y for y in self.left[1][j] if y.kind == x.kind and touches(y, new_span)), None)
                    if y is None:
                        continue
                    self.left[0][i].remove(x)
                    self.left[1][j].remove(y)
                    out.append(self._change(x, y))
            out += self._measures(i, j)
        return out

    def _change(self, x: Fact, y: Fact) -> FactChange:
        return FactChange(
            "changed",
            x.kind,
            (quote_fact(self.old, x),),
            (quote_fact(self.new, y),),
            _weigh(self.old, x, self.new, y),
            describe_fact(self.new, y) or describe_fact(self.old, x),
            "They stand in the same place of the sentence.",
        )

    def _measures(self, i: int, j: int) -> list[FactChange]:
        """Figures that stayed while what they measure became another kind of event: 27 dead, 27 hurt."""
        out = []
        figures = [f for f in self.new.facts_by_sentence[j] if isinstance(f.value, QuantityValue)]
        for x in self.old.facts_by_sentence[i]:
            if not isinstance(x.value, QuantityValue):
                continue
            same = [f for f in figures if value_key(self.new, f) == value_key(self.old, x)]
            classes = {_event_class(f.value) for f in same if isinstance(f.value, QuantityValue)}
            mine = _event_class(x.value)
            if same and mine and classes and "" not in classes and mine not in classes:
                out.append(
                    FactChange(
                        "changed",
                        "quantity",
                        (quote_fact(self.old, x),),
                        (quote_fact(self.new, same[0]),),
                        "conflict",
                        describe_fact(self.new, same[0]),
                        f"The figure stayed; it now measures “{same[0].value.measures}”, "  # type: ignore[union-attr]  # figures hold quantities only
                        f"before “{x.value.measures}”.",
                    )
                )
        return out

    def pair_alone(self) -> list[FactChange]:
        """The one fact of its sort that is left on each side of an edit: one fact, changed.

        Of names, roles and the like only where little of the sentence was rewritten.
        """
        out = []
        for olds, news in self.groups:
            near = len(olds) == len(news) == 1 and self._is_touch_up(olds[0], news[0])
            sides = [[f for n in side for f in self.left[number][n]] for number, side in enumerate((olds, news))]
            sorts = [[_sort(f, near=near) for f in side] for side in sides]
            for x, sort in zip(sides[0], sorts[0], strict=True):
                if sort and sorts[0].count(sort) == sorts[1].count(sort) == 1:
                    y = sides[1][sorts[1].index(sort)]
                    self.left[0][self.old.parse.sentence_at(x.start)].remove(x)
                    self.left[1][self.new.parse.sentence_at(y.start)].remove(y)
                    out.append(replace(self._change(x, y), reason=""))
        return out

    def added_and_cut(self) -> list[FactChange]:
        """What is left on one side, unless the other version says it elsewhere."""
        out = []
        near = _sides(p for p in self.matching.near if self._is_touch_up(*p))
        for side, source, other in ((0, self.old, self.new), (1, self.new, self.old)):
            elsewhere = {value_key(other, f) for f in other.facts}
            for n, facts in sorted(self.left[side].items()):
                beside = self._words_beside(side, n)
                for fact in facts:
                    if fact.kind in _EDIT_ONLY_KINDS:
                        if n not in near[side]:
                            continue
                    elif value_key(source, fact) in elsewhere or _is_vague(fact) or _naming_words(fact) <= beside:
                        continue
                    mark = (quote_fact(source, fact),)
                    topic = describe_fact(source, fact)
                    out.append(
                        FactChange("cut", fact.kind, old=mark, topic=topic)
                        if side == 0
                        else FactChange("added", fact.kind, new=mark, topic=topic)
                    )
        return out

    def _is_touch_up(self, i: int, j: int) -> bool:
        """Whether little of a sentence was rewritten, so that a "not" or "may" is new and not another way to say it."""
        return overlap_ratio(self.old.parse.sentence_text(i), self.new.parse.sentence_text(j)) >= TOUCH_UP_RATIO

    def _words_beside(self, side: int, sentence: int) -> frozenset[str]:
        """The words of the sentences of the other version that this one was edited together with."""
        other = self.new if side == 0 else self.old
        for group in self.groups:
            if sentence in group[side]:
                return frozenset(w for n in group[1 - side] for w in split_letters(other.parse.sentence_text(n)))
        return frozenset()


def _sort(fact: Fact, *, near: bool) -> tuple[str, ...]:
    """What two facts must share to be taken for one when nothing else is left; () where that would be a guess."""
    value = fact.value
    if isinstance(value, DateValue):
        return () if _is_vague(fact) else ("date", value.timex_type)
    if isinstance(value, QuantityValue):
        return ("quantity", value.unit, value.counted) if value.unit else ()
    return (fact.kind,) if near and fact.kind not in _EDIT_ONLY_KINDS else ()


def _is_vague(fact: Fact) -> bool:
    """Whether a date says no more than "now" or "recently"."""
    return isinstance(fact.value, DateValue) and fact.value.timex.endswith("_REF")


def _naming_words(fact: Fact) -> frozenset[str]:
    """The words that name somebody or something; where the other side has them all, the fact is put otherwise.

    Of dates, figures and quotations the words alone tell nothing: a word no text has stands for them.
    """
    value = fact.value
    match value:
        case NameValue() | PlaceValue():
            return frozenset(split_letters(value.name))
        case RoleValue():
            return frozenset({*value.modifiers, value.head})
        case AttributionValue():
            return frozenset(split_letters(value.speaker)) - {"the", "a", "an"}
    return frozenset({""})


def _event_class(value: QuantityValue) -> str:
    return EVENT_CLASSES.get(value.measures, "")


def _group_pairs(pairs: Sequence[Pair]) -> list[tuple[list[int], list[int]]]:
    """Sentences that were edited together: one that was split with both of its halves."""
    groups: list[tuple[set[int], set[int]]] = []
    for i, j in pairs:
        joined = [g for g in groups if i in g[0] or j in g[1]]
        merged = {i}.union(*(g[0] for g in joined)), {j}.union(*(g[1] for g in joined))
        groups = [g for g in groups if g not in joined] + [merged]
    return sorted((sorted(olds), sorted(news)) for olds, news in groups)


def _compare_words(
    old: Source, i: int, new: Source, j: int
) -> tuple[int, tuple[tuple[int, int], ...], tuple[tuple[int, int], ...], list[tuple[str, int, int, int, int]]]:
    """Start of the old sentence, the words of both as spans into their sentences, and difflib's way from old to new.

    Sentences of more than `MAX_WORDS` words are not compared: no way.
    """
    x, y = old.parse.sentence_text(i), new.parse.sentence_text(j)
    words = split_words(x), split_words(y)
    if max(len(words[0]), len(words[1])) > MAX_WORDS:
        return old.parse.sentences[i][0], *words, []
    matcher = SequenceMatcher(None, split_letters(x), split_letters(y), autojunk=False)
    return old.parse.sentences[i][0], *words, [(str(tag), a, b, c, d) for tag, a, b, c, d in matcher.get_opcodes()]


def _changed_runs(old: Source, i: int, new: Source, j: int) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Spans of the articles that replaced each other in an edited sentence."""
    old_base, x, y, opcodes = _compare_words(old, i, new, j)
    new_base = new.parse.sentences[j][0]
    return [
        ((old_base + x[a][0], old_base + x[b - 1][1]), (new_base + y[c][0], new_base + y[d - 1][1]))
        for tag, a, b, c, d in opcodes
        if tag == "replace"
    ]


def _overlaps(source_id: str, fact: Fact, told: set[tuple[str, int, int]]) -> bool:
    return any(s == source_id and fact.start < end and start < fact.end for s, start, end in told)


def _distinct(facts: Iterable[Fact]) -> list[Fact]:
    """One fact a span: "half an hour" is a length of time and a figure, and told once."""
    out: dict[tuple[int, int], Fact] = {}
    for fact in facts:
        out.setdefault((fact.start, fact.end), fact)
    return list(out.values())


def _merged(changes: Sequence[FactChange]) -> list[FactChange]:
    """One change where several have the same first words on both sides."""
    seen: dict[tuple[object, ...], FactChange] = {}
    for change in changes:
        first = tuple((e.source, e.start, e.end) for e in (*change.old[:1], *change.new[:1]))
        seen.setdefault((change.status, first), change)
    return list(seen.values())


def _order(change: FactChange) -> tuple[int, int, int, int, str]:
    first = (*change.new, *change.old)[0]
    return (_STATUSES[change.status], _VERDICTS[change.verdict], first.start, first.end, change.kind)


# --- values --------------------------------------------------------------------------------------


def _text_key(_: Source, fact: Fact) -> tuple[str, ...]:
    return (fact.kind, "words", *split_letters(fact.text))


def _weigh(old: Source, x: Fact, new: Source, y: Fact) -> Verdict:
    """`differs` where both values can be true: one holds the other, or they overlap."""
    a, b = x.value, y.value
    if isinstance(a, DateValue | QuantityValue):
        return "conflict" if relate(x, y, strictness="strict") == "conflict" else "differs"
    if isinstance(a, CertaintyValue) and isinstance(b, CertaintyValue):
        return "conflict" if {a.level, b.level} & {"negated", "denied"} and a.level != b.level else "differs"
    first, second = set(value_key(old, x)[1:]), set(value_key(new, y)[1:])
    words = set(split_letters(" ".join(first))), set(split_letters(" ".join(second)))
    return "differs" if words[0] <= words[1] or words[1] <= words[0] else "conflict"


def _stricter(change: FactChange, old: Source, new: Source) -> FactChange:
    """The change as a conflict where a figure or a day was replaced, though two outlets' values could both be true."""
    if change.verdict != "differs" or change.kind not in ("date", "quantity"):
        return change
    before, after = (
        [f for f in s.facts if f.kind == change.kind and (f.start, f.end) == (e[0].start, e[0].end)]
        for s, e in ((old, change.old), (new, change.new))
    )
    if before and after and relate(before[0], after[0], strictness="strict") == "conflict":
        return replace(change, verdict="conflict")
    return change


# --- notes ---------------------------------------------------------------------------------------


def _notes(old: Source, new: Source, matching: Matching) -> tuple[str, ...]:
    """What changed about the article, not in it; and days that its words now mean though nobody touched them."""
    out = []
    if not old.parse.sentences or not new.parse.sentences:
        return ()
    for name in ("outlet", "published", "url"):
        before, after = getattr(old.article, name), getattr(new.article, name)
        if before != after:
            out.append(f"{name}: {before or 'not given'} → {after or 'not given'}")
    shifted = []
    for i, j in matching.same:
        pairs = zip(_dates(old, i), _dates(new, j), strict=False)
        shifted += [(x, y) for x, y in pairs if x.text == y.text and describe_value(x.value) != describe_value(y.value)]
    for x, y in shifted[:_MAX_TOLD_DATES]:
        out.append(
            f"“{x.text}” (line {new.article.line_of(y.start)}) was not edited, but now means another time: "
            f"{describe_value(x.value)} → {describe_value(y.value)}"
        )
    if len(shifted) > _MAX_TOLD_DATES:
        out.append(f"{len(shifted) - _MAX_TOLD_DATES} more such dates")
    return tuple(out)


def _dates(source: Source, sentence: int) -> list[Fact]:
    return [
        f for f in source.facts_by_sentence[sentence] if isinstance(f.value, DateValue) and f.value.earliest is not None
    ]
