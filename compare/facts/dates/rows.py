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

A production is a node, or a function of the values in order; when it gives None the row does not hold. A row without
one stands for the value that its pattern takes. Guards in `unless` are named functions of (tokens, index of the first
token, index after the last); where one is true the row does not hold. A table tries its rows in order and gives the
first that holds, or the longest. Looking ahead is bounded by the patterns, and a table is tried once a token, so the
time is linear in the text.
"""

from __future__ import annotations

import functools
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

    def __or__(self, other: Firsts) -> Firsts:
        if not (other.words or other.kinds):
            return self
        if not (self.words or self.kinds):
            return other
        return Firsts(self.words | other.words, self.kinds | other.kinds)


_NOTHING = Firsts(frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Row:
    """One expression: its words, what they mean, and when they do not."""

    pattern: str
    make: Any = None
    """A node, or a function of the values that the pattern gathers, whose None means that the row does not hold.

    Without one the row stands for the first of its values.
    """
    unless: tuple[Guard, ...] = ()


class _Compiled(NamedTuple):
    head: _Step
    key: _Element
    """The first element: rows that share it with the row before share what it found."""
    rest: tuple[_Step, ...]
    make: Any
    unless: tuple[Guard, ...]
    seconds: Firsts | None
    """With what the second token must begin, where that is known."""


class _Entry(NamedTuple):
    rows: tuple[_Compiled, ...]
    """Those that can begin with one word, or one kind of token."""
    seconds: Firsts | None
    """With what the token after it must begin for any of them to hold, where that is known."""


NAMES: dict[str, Any] = {}
"""Word lists, terminals and tables by the names that patterns use; `define` and `terminal` fill it."""


def define(**names: Any) -> None:
    """Puts word lists (a mapping to values, or a set) and tables under the names that patterns use."""
    for name in names:
        if name in NAMES:
            raise ValueError(f"two things are named {name!r} in the grammar of dates: give one another name")
    NAMES.update(names)


class _Terminal(NamedTuple):
    rule: Rule
    begins: Firsts
    like: tuple[str, ...]
    long: bool

    def firsts(self) -> Firsts:
        out = self.begins
        for name in self.like:
            out |= _lookup(name).firsts()
        return out

    def seconds(self, word: str, kind: str) -> tuple[Firsts | None, bool]:
        if not self.long:
            return _NOTHING, True
        known = _NOTHING
        for name in self.like:
            more, ends = _lookup(name).seconds(word, kind)
            if more is None or ends:
                return None, True
            known |= more
        return (known, False) if self.like else (None, True)


def terminal(
    name: str, *, kinds: str = "", words: Iterable[str] = (), like: tuple[str, ...] = (), long: bool = False
) -> Callable[[Rule], Rule]:
    """Puts a function that reads what no row can say under a name.

    It begins with tokens of these kinds, with these words, or with what the tables in `like` begin with, and takes
    one token (or none, to look ahead), unless it is `long`.
    """

    def enter(rule: Rule) -> Rule:
        define(**{name: _Terminal(rule, Firsts(frozenset(words), frozenset(kinds.split())), like, long)})
        return rule

    return enter


class Table:
    """Rows tried in order; with `longest` the one that reaches furthest, the first among equals."""

    def __init__(self, name: str, rows: Sequence[Row], *, longest: bool = False) -> None:
        self.name = name
        self.rows = tuple(rows)
        self._longest = longest
        self._ready = False
        self._by_word: dict[str, _Entry | None] = {}
        self._by_kind: dict[str, _Entry | None] = {}
        self._steps: dict[str, tuple[_Step, ...]] = {}
        self._seconds: dict[tuple[str, str], tuple[Firsts | None, bool]] = {}
        define(**{name: self})

    def __call__(self, t: Tokens, i: int) -> Found | None:
        """What the rows make of the tokens from `i` on, None when no row holds."""
        low, kind = t.low[i], t.kind[i]
        if not self._ready:
            self._prepare()
        if low in self._by_word:
            rows = self._by_word[low] or self._begin(low, kind)
        elif kind in self._by_kind:
            rows = self._by_kind[kind] or self._begin("", kind)
        else:
            return None
        low, kind = t.low[i + 1], t.kind[i + 1]
        if rows.seconds is not None and low not in rows.seconds.words and kind not in rows.seconds.kinds:
            return None
        key = (self.name, i)
        if key in t.memo:
            found: Found | None = t.memo[key]
            return found
        found = t.memo[key] = self._try(rows.rows, t, i)
        return found

    def _try(self, rows: tuple[_Compiled, ...], t: Tokens, i: int) -> Found | None:
        best: Found | None = None
        low, kind = t.low[i + 1], t.kind[i + 1]
        last_key: _Element | None = None
        after_head = -1
        head_values: list[Any] = []
        for head, key, rest, make, unless, seconds in rows:
            if seconds is not None and low not in seconds.words and kind not in seconds.kinds:
                continue
            if key is not last_key and key != last_key:
                last_key, head_values = key, []
                after_head = head(t, i, head_values)
            j = after_head
            if j < 0:
                continue
            values = head_values.copy()
            for step in rest:
                j = step(t, j, values)
                if j < 0:
                    break
            else:
                if best is not None and j <= best[1]:
                    continue
                if unless and any(guard(t, i, j) for guard in unless):
                    continue
                if make is None:
                    value = values[0] if values else True
                else:
                    value = make(*values) if callable(make) else make
                    if value is None:
                        continue
                if not self._longest:
                    return value, j
                best = value, j
        return best

    @functools.cached_property
    def _elements(self) -> tuple[tuple[_Element, ...], ...]:
        return tuple(_parse(row.pattern) for row in self.rows)

    @functools.cached_property
    def _row_firsts(self) -> tuple[Firsts, ...]:
        return tuple(_firsts_of(elements) for elements in self._elements)

    @functools.cached_property
    def _firsts(self) -> Firsts:
        words = frozenset().union(*(f.words for f in self._row_firsts))
        return Firsts(words, frozenset().union(*(f.kinds for f in self._row_firsts)))

    def firsts(self) -> Firsts:
        """With what any of the rows can begin."""
        return self._firsts

    def seconds(self, word: str, kind: str) -> tuple[Firsts | None, bool]:
        """With what it can go on after a first token, and whether it can end there; None for "with anything"."""
        if (word, kind) not in self._seconds:
            known: Firsts | None = _NOTHING
            ends = False
            for elements, begins in zip(self._elements, self._row_firsts, strict=True):
                if word not in begins.words and kind not in begins.kinds:
                    continue
                more, last = _seconds_of(elements, word, kind)
                known = None if known is None or more is None else known | more
                ends = ends or last
            self._seconds[word, kind] = known, ends
        return self._seconds[word, kind]

    def check(self) -> None:
        """Raises `ValueError` for a row that no token can begin, or a pattern that names nothing."""
        for row, elements, (words, kinds) in zip(self.rows, self._elements, self._row_firsts, strict=True):
            if not words and not kinds:
                raise ValueError(f"nothing begins {row.pattern!r} in the table {self.name!r}")
            self._compiled(row, elements, min(words, default=""), min(kinds, default="w"))

    def _prepare(self) -> None:
        words, kinds = self.firsts()
        self._by_word, self._by_kind = dict.fromkeys(words), dict.fromkeys(kinds)
        self._ready = True

    def _begin(self, word: str, kind: str) -> _Entry:
        """The rows that can begin with a word, or, where it is '', with a token of the kind."""
        rows = []
        for source, elements, begins in zip(self.rows, self._elements, self._row_firsts, strict=True):
            if word in begins.words or kind in begins.kinds:
                rows.append(self._compiled(source, elements, word, kind))
        seconds: Firsts | None = _NOTHING
        for row in rows:
            seconds = None if seconds is None or row.seconds is None else seconds | row.seconds
        kept = _Entry(tuple(rows), seconds)
        if word:
            self._by_word[word] = kept
        else:
            self._by_kind[kind] = kept
        return kept

    def _compiled(self, row: Row, elements: tuple[_Element, ...], word: str, kind: str) -> _Compiled:
        if row.pattern not in self._steps:
            self._steps[row.pattern] = tuple(_compile_element(e) for e in elements)
        head, *rest = self._steps[row.pattern]
        seconds, ends = _seconds_of(elements, word, kind)
        return _Compiled(head, elements[0], tuple(rest), row.make, row.unless, None if ends else seconds)


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
    if name not in NAMES:
        raise ValueError(f"nothing is named {name!r} in the grammar of dates: define it, or mend the pattern")
    return NAMES[name]


def _element_firsts(element: _Element) -> Firsts:
    if not element.name:
        return Firsts(element.words, frozenset())
    thing = _lookup(element.name)
    return thing.firsts() if isinstance(thing, Table | _Terminal) else _words_of(element.name)


@functools.cache
def _words_of(name: str) -> Firsts:
    return Firsts(frozenset(_lookup(name)), frozenset())


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


def _seconds_of(elements: Sequence[_Element], word: str, kind: str) -> tuple[Firsts | None, bool]:
    """With what a pattern can go on after its first token, and whether it can end there.

    `word` is '' for a token known by its kind only. None for "with anything", as after a long terminal.
    """
    known = _NOTHING
    ends = False
    taking = [e for e in elements if e.sign in {"", "="}]
    for n, element in enumerate(taking):
        begins = _element_firsts(element)
        if not element.sign and (word in begins.words or kind in begins.kinds):
            thing = _lookup(element.name) if element.name else None
            more, last = thing.seconds(word, kind) if isinstance(thing, Table | _Terminal) else (_NOTHING, True)
            if more is None or element.repeats:
                return None, True
            known |= more
            if last:
                after, through = _firsts_or_end(taking[n + 1 :])
                known |= after
                ends = ends or through
        if not (element.optional or element.repeats or element.sign):
            break
    return known, ends


def _firsts_or_end(elements: Sequence[_Element]) -> tuple[Firsts, bool]:
    """With what the elements can begin, and whether all of them may be missing."""
    out = _NOTHING
    for element in elements:
        out |= _element_firsts(element)
        if not (element.optional or element.repeats):
            return out, False
    return out, True


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
