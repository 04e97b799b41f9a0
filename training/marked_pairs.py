"""Pairs of sentences with spans marked in both, and what the one span is to the other.

A marked pair is two sentences and its candidates: a span of each, and the verdicts that may be right for them. Most
candidates have one verdict; what is known only in part (a benign pair of a labelled story agrees or is about something
else) allows several, and the learner may choose.

Fact pairs are set apart by a hash of their id, stories by a hash of their name, triples by premise as in `pairs`.
"""

from __future__ import annotations

import difflib
import json
import random
import re
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from pairs import is_held_out, read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from pairs import Pair

VERDICTS = ("conflict", "differs", "agree", "other")
KINDS = ("date", "quantity", "name", "role", "place", "quote", "polarity", "certainty", "attribution", "framing")

BENIGN = {"same": ("agree",), "other": ("other",), "": ("agree", "other")}
"""What the two sides of a benign pair may be to each other, by the label that some stories give."""

Span = tuple[int, int]


@dataclass(frozen=True)
class Candidate:
    """A span of each sentence, as offsets of characters, and those of VERDICTS that may be right for them.

    `slots` are the questions that the two spans answer, "" where nobody wrote them down.
    """

    a: Span
    b: Span
    verdicts: tuple[str, ...]
    kind: str = ""
    weight: float = 1.0
    slots: tuple[str, str] = ("", "")

    def turned(self) -> Candidate:
        """The same with its sides changed about."""
        return replace(self, a=self.b, b=self.a, slots=(self.slots[1], self.slots[0]))


@dataclass(frozen=True)
class MarkedPair:
    """Two sentences with their candidates.

    Attributes:
        key: What a held-out part is chosen by; no two pairs of a set that share one are on both sides.
        a: A sentence of one outlet.
        b: One of another.
        candidates: The spans that are marked.
        source: The set the pair comes from.
    """

    key: str
    a: str
    b: str
    candidates: tuple[Candidate, ...]
    source: str


def fact_pairs(folder: Path) -> list[MarkedPair]:
    """The pairs labelled fact by fact; facts of attribution are left out where the pair holds a conflict.

    Their writers call the attributions of two claims that contradict each other `differs` or `other` by habit.
    """
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        for row in read_rows(path):
            a, b = row["a"], row["b"]
            clash = any(fact["verdict"] == "conflict" for fact in row["facts"])
            candidates = tuple(
                Candidate(
                    _locate(a, fact["a"]), _locate(b, fact["b"]), (fact["verdict"],), fact["kind"], slots=_slots(fact)
                )
                for fact in row["facts"]
                if fact["kind"] != "attribution" or not clash
            )
            found.append(MarkedPair(row["id"], a, b, candidates, f"fact {path.stem}"))
    return [pair for pair in found if pair.candidates]


def _slots(fact: dict[str, str]) -> tuple[str, str]:
    """The question of each span: of facts about something else two are given, the first sentence's first."""
    first, bar, second = (part.strip() for part in fact["slot"].partition("|"))
    if fact["verdict"] == "other" and not bar:
        return "", ""
    return first, second if bar else first


ANOTHER = frozenset({"events", "values"})
"""Sorts of triples whose open hypothesis is about another event, or gives another figure."""


def triple_pairs(pairs: Iterable[Pair]) -> list[MarkedPair]:
    """Premise and hypothesis with one candidate: where their words part.

    What follows agrees, or says less; what is left open differs, or is about something else.
    """
    allowed = {"entailment": ("agree", "differs"), "neutral": ("differs", "other"), "contradiction": ("conflict",)}
    found = []
    for pair in pairs:
        a, b = differing_spans(pair.premise, pair.hypothesis)
        verdicts = ("agree",) if pair.sort == "outlets" and pair.labels == ("entailment",) else allowed[pair.labels[0]]
        if pair.sort in ANOTHER and pair.labels == ("neutral",):
            verdicts = ("other",)
        candidate = Candidate(a, b, verdicts)
        found.append(MarkedPair(pair.premise, pair.premise, pair.hypothesis, (candidate,), "triple"))
    return found


_WORD = re.compile(r"\w[\w'’.,-]*\w|\w")


def differing_spans(a: str, b: str) -> tuple[Span, Span]:
    """From the first to the last word of each sentence that the other has not in that order; all of it if none is."""
    words_a, words_b = list(_WORD.finditer(a)), list(_WORD.finditer(b))
    if not words_a or not words_b:
        return (0, len(a)), (0, len(b))
    matcher = difflib.SequenceMatcher(
        None, [m[0].lower() for m in words_a], [m[0].lower() for m in words_b], autojunk=False
    )
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    if not changes:
        return (words_a[0].start(), words_a[-1].end()), (words_b[0].start(), words_b[-1].end())

    def span(words: Sequence[re.Match[str]], first: int, last: int) -> Span:
        # Where words are only added on the other side, the word beside them stands for the place.
        first, last = (first, last) if last > first else (max(0, first - 1), min(len(words), first + 1))
        return words[first].start(), words[last - 1].end()

    return span(words_a, changes[0][1], changes[-1][2]), span(words_b, changes[0][3], changes[-1][4])


def story_pairs(folder: Path) -> list[MarkedPair]:
    """The sentences around the gold evidence of one story, a pair for every two of its articles that hold some."""
    from compare.language.cached import parsed
    from compare.sources import read_article

    gold: dict[str, Any] = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    sentences: dict[str, list[str]] = {}
    for path in sorted(folder.glob("?.md")):
        article = read_article(path)
        parse = parsed(article.text)
        sentences[path.stem] = [article.title or "", *(parse.sentence_text(n) for n in range(len(parse.sentences)))]
    rows: list[tuple[dict[str, Any], tuple[str, ...], str]] = [
        (item, (item["verdict"],), item["kind"]) for item in gold["discrepancies"]
    ]
    rows += [(item, BENIGN[item.get("relation", "")], "") for item in gold["benign"]]
    by_pair: dict[tuple[str, str], list[Candidate]] = {}
    items: list[tuple[str, list[tuple[str, str, Span]]]] = []
    for item, verdicts, kind in rows:
        placed = [(e["source"], *_find_quote(sentences[e["source"]], e["quote"])) for e in item["evidence"]]
        items.append((kind, placed))
        for n, (source, text, span) in enumerate(placed):
            for other, text_b, span_b in placed[n + 1 :]:
                if source != other and text and text_b:
                    by_pair.setdefault((text, text_b), []).append(Candidate(span, span_b, verdicts, kind))
    found = [
        MarkedPair(folder.name, a, b, tuple(candidates), f"story {folder.parent.name}")
        for (a, b), candidates in by_pair.items()
    ]
    return found + _between_items(folder.name, items, set(by_pair))


def merge_pairs(pairs: Iterable[MarkedPair]) -> list[MarkedPair]:
    """The pairs, those of the same two sentences as one; of candidates at the same places the first stays."""
    found: dict[tuple[str, str, str, str], dict[tuple[Span, Span], Candidate]] = {}
    for pair in pairs:
        near = found.setdefault((pair.key, pair.source, pair.a, pair.b), {})
        for candidate in pair.candidates:
            near.setdefault((candidate.a, candidate.b), candidate)
    return [MarkedPair(key, a, b, tuple(near.values()), source) for (key, source, a, b), near in found.items()]


BETWEEN_MOST, BETWEEN_WEIGHT = 6, 0.5
"""Of a story, and in the loss: two items may be about one thing, told twice."""


def _between_items(
    story: str, items: Sequence[tuple[str, list[tuple[str, str, Span]]]], known: set[tuple[str, str]]
) -> list[MarkedPair]:
    """The span of one item in one article against that of another item of its kind in another article: `other`.

    Where both spans share a word, or their sentences hold an item together, nothing is said.
    """
    found = []
    for n, (kind, one) in enumerate(items):
        for other_kind, other in items[n + 1 :]:
            for source_a, a, span_a in one if kind == other_kind else ():
                for source_b, b, span_b in other:
                    words = {m[0].lower() for m in _WORD.finditer(a[slice(*span_a)])}
                    shared = any(m[0].lower() in words for m in _WORD.finditer(b[slice(*span_b)]))
                    if source_a == source_b or not a or not b or shared or {(a, b), (b, a)} & known:
                        continue
                    candidate = Candidate(span_a, span_b, ("other",), kind, BETWEEN_WEIGHT)
                    found.append(MarkedPair(story, a, b, (candidate,), "story between"))
    random.Random(story).shuffle(found)
    return found[:BETWEEN_MOST]


def _find_quote(sentences: Sequence[str], quote: str) -> tuple[str, Span]:
    for text in sentences:
        if quote in text:
            return text, _locate(text, quote)
    return "", (0, 0)


def _locate(text: str, part: str) -> Span:
    at = text.index(part)
    return at, at + len(part)


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one[0] < other[1] and other[0] < one[1]


def crossed(pair: MarkedPair) -> list[Candidate]:
    """A span of one fact against that of another fact of the same pair: `other`, where they do not overlap."""
    found = []
    for n, one in enumerate(pair.candidates):
        for k, other in enumerate(pair.candidates):
            if n != k and not overlap(one.a, other.a) and not overlap(one.b, other.b):
                weight = LIKE_WEIGHT if _family(one.kind) == _family(other.kind) else UNLIKE_WEIGHT
                slots = one.slots[0], other.slots[1]
                found.append(Candidate(one.a, other.b, ("other",), one.kind, weight, slots))
    return found


_FAMILIES = {
    "quantity": "figure",
    "date": "date",
    **dict.fromkeys(("name", "role", "place", "attribution"), "who"),
    **dict.fromkeys(("polarity", "certainty", "framing", "quote"), "what"),
}


def _family(kind: str) -> str:
    return _FAMILIES.get(kind, "")


def alike(pair: MarkedPair) -> list[Candidate]:
    """A fact's span in one sentence against another figure or name of the other sentence: `other`.

    The fact's own span there answers the question of the first.
    """
    found = []
    for fact in pair.candidates:
        pattern = {"quantity": _FIGURE, "name": _NAME, "place": _NAME}.get(fact.kind)
        if pattern is None or fact.verdicts == ("other",):
            continue
        for m in pattern.finditer(pair.a):
            if not overlap(m.span(), fact.a) and m[0] not in pair.b:
                found.append(Candidate(m.span(), fact.b, ("other",), fact.kind, LIKE_WEIGHT, ("", fact.slots[1])))
        for m in pattern.finditer(pair.b):
            if not overlap(m.span(), fact.b) and m[0] not in pair.a:
                found.append(Candidate(fact.a, m.span(), ("other",), fact.kind, LIKE_WEIGHT, (fact.slots[0], "")))
    return found


# --- what is made of a pair while it is learnt -------------------------------------------------------

LIKE_WEIGHT, UNLIKE_WEIGHT = 0.7, 0.25
"""In the loss, of spans of two facts crossed: a figure against a figure, or against a name, which is easy."""
CROSSED_MOST, ALIKE_MOST = 3, 2
CANDIDATES_MOST = 9
"""Of a pair, crossed ones aside, that are learnt at once."""
MADE = {"same": 0.1, "copy": 0.12, "swap": 0.12, "stranger": 0.06}
"""Share of the pairs that are turned into: the sentence against itself, against itself with a value changed, a value
changed in one of the two, a sentence of another pair."""
JITTERED = 0.25
"""Share of the spans that are moved by a word at either end: no reader of clauses cuts as a writer does."""
_NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w]|[.,]\d)")
_FIGURE = re.compile(
    r"(?<![\w.,])(?!(?:19|20)\d\d\b)\d[\d,]*(?:\.\d+)?(?: (?:per cent|percent|million|billion))?(?: [a-z]+)?"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands) (?:of )?[a-z]+"
)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)*")
_VALUES = frozenset({"date", "quantity", "name", "place"})
RENAMED = 0.5
"""Share of the fact pairs whose people and places get other names, so that none is known by its names."""
_CAPITAL = re.compile(r"(?<=[a-z0-9,] )[A-Z][a-zà-ÿ]{3,}\b")
_NO_NAME = frozenset(
    "January February March April June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday Christmas Easter Ramadan Advent President Minister Prime Supreme Court King Queen "
    "Judge".split()
)
_ROUGH = re.compile(
    r"\b(about|around|some|nearly|almost|over|under|more|fewer|less|least|most|up to|roughly|than)\b", re.IGNORECASE
)


def varied(pair: MarkedPair, pool: Sequence[MarkedPair], draw: random.Random) -> MarkedPair:
    """The pair as it is learnt this time: sides turned, crossed candidates added, some of it made anew; seeded."""
    pair = made = _some_candidates(pair, draw)
    is_marked = pair.source.startswith(("fact", "story"))
    if is_marked and draw.random() < RENAMED:
        pair = made = _renamed(pair, pool, draw)
    if is_marked:
        lot = draw.random()
        if lot < MADE["same"]:
            made = _same(pair, draw)
        elif lot < MADE["same"] + MADE["copy"]:
            made = _near_copy(pair, pool, draw)
        elif lot < sum(MADE.values()) - MADE["stranger"]:
            made = _swapped(pair, pool, draw)
        elif lot < sum(MADE.values()):
            made = _stranger(pair, draw.choice(pool))
    cross, like = crossed(made), alike(made) if made.source.startswith("fact") else []
    draw.shuffle(cross)
    draw.shuffle(like)
    cross.sort(key=lambda c: -c.weight)
    extra = cross[:CROSSED_MOST] + like[:ALIKE_MOST]
    candidates = [_jittered(made, c, draw) for c in (*made.candidates, *extra)]
    turned = draw.random() < 0.5
    if turned:
        candidates = [c.turned() for c in candidates]
    a, b = (made.b, made.a) if turned else (made.a, made.b)
    return MarkedPair(made.key, a, b, tuple(candidates), made.source)


def _some_candidates(pair: MarkedPair, draw: random.Random) -> MarkedPair:
    """The pair with no more candidates than are learnt at once: those that differ, and some of the others."""
    if len(pair.candidates) <= CANDIDATES_MOST:
        return pair
    differing = [c for c in pair.candidates if {"conflict", "differs"} & set(c.verdicts)]
    others = [c for c in pair.candidates if c not in differing]
    draw.shuffle(differing)
    draw.shuffle(others)
    kept = differing[: CANDIDATES_MOST * 2 // 3]
    return replace(pair, candidates=(*kept, *others[: CANDIDATES_MOST - len(kept)]))


def _renamed(pair: MarkedPair, pool: Sequence[MarkedPair], draw: random.Random) -> MarkedPair:
    """The pair with other names, the same in both sentences; a name with a relative ("Finland", "Finnish") stays."""
    begins: dict[str, set[str]] = {}
    for m in _WORD.finditer(f"{pair.a} {pair.b}"):
        begins.setdefault(m[0][:4].lower(), set()).add(m[0])
    names = {m[0] for text in (pair.a, pair.b) for m in _CAPITAL.finditer(text)} - _NO_NAME
    names = {name for name in names if len(begins.get(name[:4].lower(), ())) == 1}
    lent = draw.choice(pool)
    others = sorted({m[0] for text in (lent.a, lent.b) for m in _CAPITAL.finditer(text)} - _NO_NAME)
    draw.shuffle(others)
    changed = dict(zip(sorted(names), others, strict=False))
    if not changed:
        return pair
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, changed))})\b")
    a, move_a = _substituted(pair.a, pattern, changed)
    b, move_b = _substituted(pair.b, pattern, changed)
    candidates = tuple(
        replace(
            c,
            a=(move_a[c.a[0]], move_a[c.a[1]]),
            b=(move_b[c.b[0]], move_b[c.b[1]]),
        )
        for c in pair.candidates
    )
    return MarkedPair(pair.key, a, b, candidates, pair.source)


def _substituted(text: str, pattern: re.Pattern[str], changed: dict[str, str]) -> tuple[str, list[int]]:
    """The text with its names changed, and for every place of the old text where it stands now."""
    parts, places, last, shift = [], list(range(len(text) + 1)), 0, 0
    for m in pattern.finditer(text):
        parts += [text[last : m.start()], changed[m[0]]]
        grown = len(changed[m[0]]) - len(m[0])
        for n in range(m.start() + 1, m.end()):
            places[n] = m.start() + shift  # a span that cuts a name begins with it
        for n in range(m.end(), len(text) + 1):
            places[n] = n + shift + grown
        places[m.start()] = m.start() + shift
        shift, last = shift + grown, m.end()
    return "".join(parts) + text[last:], places


def _same(pair: MarkedPair, draw: random.Random) -> MarkedPair:
    """A sentence against itself, whole or without a word outside the marked spans."""
    second = draw.random() < 0.5
    text = pair.b if second else pair.a
    spans = [c.b if second else c.a for c in pair.candidates]
    words = [m.span() for m in _WORD.finditer(text)]
    free = [w for w in words[1:] if not any(overlap(w, s) for s in spans)]
    other, moved = text, spans
    if free and draw.random() < 0.5:
        start, end = draw.choice(free)
        other = text[: start - 1] + text[end:]
        moved = [(s[0] - (end - start + 1), s[1] - (end - start + 1)) if s[0] >= end else s for s in spans]
    # Any words at all must agree with themselves, not only those a writer marks.
    if other == text:
        for _ in range(2):
            first = draw.randrange(len(words))
            last = min(len(words) - 1, first + draw.randrange(5))
            spans = [*spans, (words[first][0], words[last][1])]
        moved = spans
    slots = [c.slots[second] for c in pair.candidates] + [""] * len(spans)
    candidates = tuple(
        Candidate(s, m, ("agree",), slots=(slots[n], slots[n]))
        for n, (s, m) in enumerate(zip(spans, moved, strict=True))
    )
    return MarkedPair(pair.key, text, other, candidates, "same")


_SMALL = "two three four five six seven eight nine ten eleven twelve".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = (
    "January February March April June July August September October November December".split()
)  # "may" is more often a verb
_IN_A_LIST = re.compile(rf"\b(?:{'|'.join([*_SMALL, *_DAYS, *_MONTHS])})\b")


def _near_copy(pair: MarkedPair, pool: Sequence[MarkedPair], draw: random.Random) -> MarkedPair:
    """A sentence against itself with one figure, name, day or month changed: what wires and revisions differ in."""
    text = draw.choice((pair.a, pair.b))
    names = [m[0] for m in _NAME.finditer(draw.choice(pool).a) if m[0] not in text and m[0] not in _NO_NAME]
    found: list[tuple[Span, str]] = [(m.span(), _other_number(m[0], draw)) for m in _NUMBER.finditer(text)]
    for m in _IN_A_LIST.finditer(text):
        row = next(words for words in (_SMALL, _DAYS, _MONTHS) if m[0] in words)
        found.append((m.span(), draw.choice([word for word in row if word != m[0]])))
    if names:
        found += [(m.span(), draw.choice(names)) for m in _NAME.finditer(text) if m[0] not in _NO_NAME]
    if not found:
        return _same(pair, draw)
    (start, end), value = draw.choice(found)
    shift = len(value) - (end - start)
    candidates = [Candidate((start, end), (start, start + len(value)), ("conflict",))]
    for (first, last), _ in found:
        if not overlap((first, last), (start, end)):
            moved = shift if first >= end else 0
            candidates.append(Candidate((first, last), (first + moved, last + moved), ("agree",)))
    return MarkedPair(pair.key, text, text[:start] + value + text[end:], tuple(candidates), "copy")


def _swapped(pair: MarkedPair, pool: Sequence[MarkedPair], draw: random.Random) -> MarkedPair:
    """The pair with the value of an agreeing fact changed in one of its sentences; itself where there is none."""
    facts = [n for n, c in enumerate(pair.candidates) if c.kind in _VALUES and c.verdicts == ("agree",)]
    draw.shuffle(facts)
    for n in facts:
        fact = pair.candidates[n]
        part_a, part_b = pair.a[slice(*fact.a)], pair.b[slice(*fact.b)]
        number, name = _NUMBER.search(part_b), _NAME.search(pair.b, *fact.b)
        if fact.kind in {"date", "quantity"} and number and _NUMBER.sub("", part_a) != part_a:
            start, end = fact.b[0] + number.start(), fact.b[0] + number.end()
            value = _other_number(number[0], draw)
        elif fact.kind in {"name", "place"} and name and name[0] in part_a:
            start, end = name.span()
            names = [m[0] for m in _NAME.finditer(draw.choice(pool).a) if m[0] not in pair.a + pair.b]
            if not names:
                continue
            value = draw.choice(names)
        else:
            continue
        rough = _ROUGH.search(part_a) or _ROUGH.search(part_b)
        verdicts = ("conflict", "differs") if rough else ("conflict",)
        shift = len(value) - (end - start)
        candidates = [
            replace(c, b=(c.b[0] + shift * (c.b[0] >= end), c.b[1] + shift * (c.b[1] >= end)))
            for c in pair.candidates
            if c is fact or not overlap(c.b, (start, end))
        ]
        at = candidates.index(next(c for c in candidates if c.a == fact.a and c.kind == fact.kind))
        candidates[at] = replace(candidates[at], verdicts=verdicts)
        return MarkedPair(pair.key, pair.a, pair.b[:start] + value + pair.b[end:], tuple(candidates), "swap")
    return pair


def _other_number(text: str, draw: random.Random) -> str:
    digits = [n for n, letter in enumerate(text) if letter.isdigit()]
    at = draw.choice(digits[:2])
    choices = [d for d in "123456789" if d != text[at]]
    return text[:at] + draw.choice(choices) + text[at + 1 :]


def _stranger(pair: MarkedPair, other: MarkedPair) -> MarkedPair:
    """A sentence of this pair against one of another story: nothing of it is about the same."""
    if other.key == pair.key:
        return pair
    candidates = [
        Candidate(one.a, two.b, ("other",), one.kind, slots=(one.slots[0], two.slots[1]))
        for one in pair.candidates
        for two in other.candidates
        if one.kind == two.kind
    ] or [Candidate(pair.candidates[0].a, other.candidates[0].b, ("other",))]
    return MarkedPair(pair.key, pair.a, other.b, tuple(candidates[:3]), "stranger")


def _jittered(pair: MarkedPair, candidate: Candidate, draw: random.Random) -> Candidate:
    a, b = candidate.a, candidate.b
    if draw.random() < JITTERED:
        a = _moved(pair.a, a, draw)
    if draw.random() < JITTERED:
        b = _moved(pair.b, b, draw)
    return replace(candidate, a=a, b=b)


def _moved(text: str, span: Span, draw: random.Random) -> Span:
    """The span a word wider at one end or, from four words on, narrower."""
    words = [m.span() for m in _WORD.finditer(text)]
    inside = [n for n, w in enumerate(words) if overlap(w, span)]
    if not inside:
        return span
    first, last = inside[0], inside[-1]
    change = 1 if last - first < 3 or draw.random() < 0.7 else -1
    if draw.random() < 0.5:
        first = max(0, first - change)
    else:
        last = min(len(words) - 1, last + change)
    return words[first][0], words[last][1]


# --- sets on disk ------------------------------------------------------------------------------------


def split(pairs: Iterable[MarkedPair], of: int) -> tuple[list[MarkedPair], list[MarkedPair]]:
    """The pairs to train on, and those whose key is the one in `of` that is set apart."""
    parts: tuple[list[MarkedPair], list[MarkedPair]] = ([], [])
    for pair in pairs:
        parts[is_held_out(pair.key, of)].append(pair)
    return parts


def write_marked(path: Path, pairs: Iterable[MarkedPair]) -> None:
    """Writes one JSON object a line; nothing comes back."""
    lines = [json.dumps(asdict(pair), ensure_ascii=False) for pair in pairs]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_marked(path: Path) -> list[MarkedPair]:
    """What `write_marked` wrote."""
    return list(_read(path))


def _read(path: Path) -> Iterator[MarkedPair]:
    for row in read_rows(path):
        candidates = tuple(
            Candidate(tuple(c["a"]), tuple(c["b"]), tuple(c["verdicts"]), c["kind"], c["weight"], tuple(c["slots"]))
            for c in row["candidates"]
        )
        yield MarkedPair(row["key"], row["a"], row["b"], candidates, row["source"])
