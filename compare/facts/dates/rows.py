"""The interpreter of the grammar: rows of pattern, production and guards, tried at a token.

A row reads like the words it stands for::

    Row("the day before yesterday", Relative("day", -2))
    Row("<Month> of <which> year", lambda month, shift: Nth(month, "month", Relative("year", shift)))

A pattern is elements between blanks, each of which takes one step to the right:

==================  ==========================================================================
``word``            that word or mark, in any case; ``-`` is any dash
``a|b|c``           one of these words
``<name>``          what stands under that name (a word list, a terminal or a table); its value goes to the production
``(name)``          the same, but its value is dropped
==================  ==========================================================================

Before an element: ``~`` no blank before it, ``=`` it must follow but is not taken, ``!`` it must not follow, ``^`` the
word before must be one of these, ``^!`` must not. After it: ``?`` it may be missing (the production gets None), ``*``
any number of times (never with a value). There is no going back: an element that can be taken is taken.

A production is a node, or a function of the values in order; when it gives None the row does not hold. Guards in
`unless` are named functions of (tokens, index of the first token, index after the last). A table tries its rows in
order and gives the first that holds, or the longest. Looking ahead is bounded by the patterns, and each table is tried
once a token, so the time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from compare.facts.dates.tokens import DASHES, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Found = tuple[Any, int]
"""A value, and the index of the token after it."""
Rule = Callable[[Tokens, int], "Found | None"]
Guard = Callable[[Tokens, int, int], bool]
_Step = Callable[[Tokens, int, list[Any]], int]


class Firsts(NamedTuple):
    """With which words or kinds of token something can begin."""

    words: frozenset[str]
    kinds: frozenset[str]

    def __or__(self, other: Firsts) -> Firsts:  # type: ignore[override]  # a union, as of sets
        return Firsts(self.words | other.words, self.kinds | other.kinds)


_NOTHING = Firsts(frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Row:
    """One expression: its words, what they mean, and when they do not."""

    pattern: str
    make: Any = True
    """A node, or a function of the values that the pattern gathers; its None means that the row does not hold."""
    unless: tuple[Guard, ...] = ()


class _Compiled(NamedTuple):
    steps: tuple[_Step, ...]
    make: Any
    unless: tuple[Guard, ...]
    seconds: Firsts | None
    """With what the second token can begin, where that is known."""


_NAMES: dict[str, Any] = {}


def define(**names: Any) -> None:
    """Puts word lists (a mapping to values, or a set) and tables under the names that patterns use."""
    for name in names:
        if name in _NAMES:
            raise ValueError(f"two things are named {name!r} in the grammar of dates: give one another name")
    _NAMES.update(names)


class _Terminal(NamedTuple):
    rule: Rule
    begins: Firsts
    like: tuple[str, ...]

    def firsts(self) -> Firsts:
        out = self.begins
        for name in self.like:
            out |= _lookup(name).firsts()
        return out


def terminal(
    name: str, *, kinds: str = "", words: Iterable[str] = (), like: tuple[str, ...] = ()
) -> Callable[[Rule], Rule]:
    """Puts a function that reads what no row can say under a name.

    It begins with tokens of these kinds, with these words, or with what the tables in `like` begin with.
    """

    def enter(rule: Rule) -> Rule:
        define(**{name: _Terminal(rule, Firsts(frozenset(words), frozenset(kinds.split())), like)})
        return rule

    return enter


class Table:
    """Rows tried in order; with `longest` the one that reaches furthest, the first among equals."""

    def __init__(self, name: str, rows: Sequence[Row], *, longest: bool = False) -> None:
        self.name = name
        self.rows = tuple(rows)
        self._longest = longest
        self._by_word: dict[str, list[_Compiled]] | None = None
        self._by_kind: dict[str, list[_Compiled]] = {}
        define(**{name: self})

    def __call__(self, t: Tokens, i: int) -> Found | None:
        """What the rows make of the tokens from `i` on, None when no row holds."""
        if self._by_word is None:
            self._compile()
        rows = self._by_word.get(t.low[i]) if self._by_word else None
        if rows is None:
            rows = self._by_kind.get(t.kind[i])
            if rows is None:
                return None
        key = (self.name, i)
        if key in t.memo:
            found: Found | None = t.memo[key]
            return found
        found = t.memo[key] = self._try(rows, t, i)
        return found

    def _try(self, rows: list[_Compiled], t: Tokens, i: int) -> Found | None:
        best: Found | None = None
        low, kind = t.low[i + 1], t.kind[i + 1]
        for steps, make, unless, seconds in rows:
            if seconds is not None and low not in seconds.words and kind not in seconds.kinds:
                continue
            j = i
            values: list[Any] = []
            for step in steps:
                j = step(t, j, values)
                if j < 0:
                    break
            else:
                if best is not None and j <= best[1]:
                    continue
                if any(guard(t, i, j) for guard in unless):
                    continue
                value = make(*values) if callable(make) else make
                if value is None:
                    continue
                if not self._longest:
                    return value, j
                best = value, j
        return best

    def firsts(self) -> Firsts:
        """With what any of the rows can begin."""
        out = _NOTHING
        for row in self.rows:
            out |= _firsts_of(_parse(row.pattern))
        return out

    def _compile(self) -> None:
        by_word: dict[str, list[_Compiled]] = {}
        by_kind: dict[str, list[_Compiled]] = {}
        entries: list[tuple[Firsts, _Compiled]] = []
        for row in self.rows:
            elements = _parse(row.pattern)
            steps = tuple(_compile_element(e) for e in elements)
            compiled = _Compiled(steps, row.make, row.unless, _seconds_of(elements))
            entries.append((_firsts_of(elements), compiled))
        for word in {w for firsts, _ in entries for w in firsts.words}:
            kind = Tokens(word).kind[0]
            by_word[word] = [c for firsts, c in entries if word in firsts.words or kind in firsts.kinds]
        for kind in {k for firsts, _ in entries for k in firsts.kinds}:
            by_kind[kind] = [c for firsts, c in entries if kind in firsts.kinds]
        self._by_word, self._by_kind = by_word, by_kind


# --- patterns ------------------------------------------------------------------------------------


class _Element(NamedTuple):
    sign: str
    """'' takes, `=` looks, `!` looks for its absence, `^` and `^!` look back."""
    tight: bool
    name: str
    words: frozenset[str]
    keeps: bool
    optional: bool
    repeats: bool


_ELEMENT = re.compile(r"(?P<sign>\^!|[\^=!])?(?P<tight>~)?(?P<core><\w+\.?>|\(\w+\.?\)|[^?*]+)(?P<times>[?*])?")


def _parse(pattern: str) -> tuple[_Element, ...]:
    out = []
    for part in pattern.split():
        m = _ELEMENT.fullmatch(part)
        if m is None:
            raise ValueError(f"{part!r} in {pattern!r} is no element of a pattern: see the top of rows.py")
        core = m["core"]
        named = len(core) > 2 and core[0] in "<("
        words: set[str] = set() if named else set(core.split("|"))
        if "-" in words:
            words |= DASHES
        out.append(
            _Element(
                m["sign"] or "",
                bool(m["tight"]),
                core[1:-1] if named else "",
                frozenset(words),
                core[0] == "<" and named,
                m["times"] == "?",
                m["times"] == "*",
            )
        )
    return tuple(out)


def _lookup(name: str) -> Any:
    if name not in _NAMES:
        raise ValueError(f"nothing is named {name!r} in the grammar of dates: define it, or mend the pattern")
    return _NAMES[name]


def _element_firsts(element: _Element) -> Firsts:
    if not element.name:
        return Firsts(element.words, frozenset())
    thing = _lookup(element.name)
    if isinstance(thing, Table | _Terminal):
        return thing.firsts()
    return Firsts(frozenset(thing), frozenset())


def _firsts_of(elements: Sequence[_Element]) -> Firsts:
    """With what a pattern can begin; elements that may be missing let the next one begin too."""
    out = _NOTHING
    for element in elements:
        if element.sign:
            if element.sign == "=":
                return out | _element_firsts(element)
            continue
        out |= _element_firsts(element)
        if not (element.optional or element.repeats):
            return out
    raise ValueError("a pattern must take at least one token")


def _seconds_of(elements: Sequence[_Element]) -> Firsts | None:
    """With what the second token can begin, when the first is one plain word; None when that is not so simple."""
    taking = [e for e in elements if e.sign not in {"^", "^!", "!"}]
    if len(taking) < 2 or taking[0].sign or taking[0].name or taking[0].optional or taking[0].repeats:
        return None
    try:
        return _firsts_of(taking[1:])
    except ValueError:
        return None


def _compile_element(element: _Element) -> _Step:
    take = _take_words(element) if not element.name else _take_named(_lookup(element.name), keeps=element.keeps)
    if element.sign in {"^", "^!"}:
        return _look_back(element.words, wanted=element.sign == "^")
    if element.tight:
        take = _when_tight(take)
    if element.sign:
        return _look_ahead(take, wanted=element.sign == "=")
    if element.repeats:
        return _repeat(take)
    return _maybe(take, keeps=element.keeps) if element.optional else take


def _take_words(element: _Element) -> _Step:
    words = element.words
    if len(words) == 1:
        (word,) = words
        return lambda t, j, _: j + 1 if t.low[j] == word else -1
    return lambda t, j, _: j + 1 if t.low[j] in words else -1


def _take_named(thing: Any, *, keeps: bool) -> _Step:
    if isinstance(thing, Mapping):
        mapping = thing

        def listed(t: Tokens, j: int, values: list[Any]) -> int:
            value = mapping.get(t.low[j])
            if value is None:
                return -1
            if keeps:
                values.append(value)
            return j + 1

        return listed
    if isinstance(thing, frozenset):
        words = thing

        def one_of(t: Tokens, j: int, values: list[Any]) -> int:
            if t.low[j] not in words:
                return -1
            if keeps:
                values.append(t.low[j])
            return j + 1

        return one_of
    rule: Rule = thing.rule if isinstance(thing, _Terminal) else thing

    def ruled(t: Tokens, j: int, values: list[Any]) -> int:
        found = rule(t, j)
        if found is None:
            return -1
        if keeps:
            values.append(found[0])
        return found[1]

    return ruled


def _look_back(words: frozenset[str], *, wanted: bool) -> _Step:
    return lambda t, j, _: j if (t.low[j - 1] in words) == wanted else -1


def _when_tight(take: _Step) -> _Step:
    return lambda t, j, values: take(t, j, values) if t.start[j] == t.end[j - 1] else -1


def _look_ahead(take: _Step, *, wanted: bool) -> _Step:
    return lambda t, j, _: j if (take(t, j, []) >= 0) == wanted else -1


def _repeat(take: _Step) -> _Step:
    def step(t: Tokens, j: int, values: list[Any]) -> int:
        while True:
            k = take(t, j, values)
            if k < 0:
                return j
            j = k

    return step


def _maybe(take: _Step, *, keeps: bool) -> _Step:
    def step(t: Tokens, j: int, values: list[Any]) -> int:
        k = take(t, j, values)
        if k >= 0:
            return k
        if keeps:
            values.append(None)
        return j

    return step
