"""An edited sentence -> the words that changed, less those that are proved to be another way to say the same.

"Only wording" wants a proof: the same words but for articles, "that" and "and"; another spelling; a contraction; a
synonym of the short list in `rewording.json`; a figure, day or name written otherwise; another order in which every
word that moved hangs on the same word in the same part. A word with no such proof is changed. Nothing here says what
the change means.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from compare.english.names import RELATIVE
from compare.english.number_words import ONES
from compare.facts.quotation_marks import find_quote_spans
from compare.language.lexicons import fold, read_list, words
from compare.model import DateValue, NameValue, PlaceValue, QuantityValue
from compare.values import relate, value_key
from compare.values.spellings import level_spelling
from compare.wording import MAX_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Fact, Source, Token

Span = tuple[int, int]

_ARTICLES: Final = frozenset({"a", "an", "the"})
_RELATIVE: Final = RELATIVE | {"whom"}
_COURTESY: Final = frozenset({"mr", "mrs", "ms", "miss"})
_PRONOUNS: Final = frozenset("he she it they him her them his hers its their theirs".split())
_SUBJECTS: Final = frozenset("he she it they".split())
_CONTRACTED: Final = {
    "n't": "not",
    "nt": "not",
    "'ll": "will",
    "'re": "be|present",
    "'ve": "have|present",
    "'m": "be|present",
    "ca": "can",
    "wo": "will",
    "sha": "shall",
    "&": "and",
    "'em": "them",
}
_AUXILIARIES: Final = {
    **dict.fromkeys(("am", "is", "are"), "be|present"),
    **dict.fromkeys(("was", "were"), "be|past"),
    **dict.fromkeys(("has", "have"), "have|present"),
    **dict.fromkeys(("do", "does"), "do|present"),
}
_FORMS: Final = {"VBD": "past", "VBN": "past", "VBZ": "present", "VBP": "present", "VBG": "ing", "VB": "base"}
_NUMBERS: Final = {word: str(n) for word, n in (ONES | {"twenty": 20}).items()}
_ACRONYMS: Final = frozenset({"US", "IT", "WHO"})
"""Those that are another word in lower case."""
_SIGNS: Final = frozenset("?%$€£¥°=+/")
_MINUS: Final = frozenset("-−–")
_FOCUS: Final = frozenset("only even just not never almost nearly merely solely first".split())
_THINGS: Final = frozenset({"NOUN", "PROPN", "NUM"})
_VERBS: Final = frozenset({"VERB", "AUX"})
_LOOSE: Final = frozenset({"advmod", "npadvmod", "mark", "cc", "intj", "prep"})
_SUBJECT_PARTS: Final = frozenset({"nsubj", "csubj", "nsubjpass", "csubjpass", "expl"})


@dataclass(frozen=True, slots=True)
class Edit:
    """What of an edited sentence changed; spans are code points of the articles, in order."""

    old: tuple[Span, ...] = ()
    new: tuple[Span, ...] = ()
    is_order: bool = False
    """Are the words the same, in another part of the sentence: "Oslo for Hull", "Hull for Oslo"?"""

    def __bool__(self) -> bool:
        return bool(self.old or self.new)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as compared: words with one key are the same."""

    key: str
    token: int
    start: int
    end: int
    quoted: bool = False


class EditReader:
    """Reads edits between two versions of one article."""

    def __init__(self, old: Source, new: Source) -> None:
        self.sources = (old, new)
        self._quotes = tuple(tuple((q.start, q.end) for q in find_quote_spans(s.parse)) for s in self.sources)
        self._people = tuple(_mentions(s) for s in self.sources)

    def read(
        self,
        olds: Sequence[int],
        news: Sequence[int],
        told: tuple[frozenset[int], frozenset[int]],
    ) -> Edit:
        """The words of sentences edited together that changed, less the tokens `told` elsewhere.

        Sentences of more than `MAX_WORDS` words changed as a whole.
        """
        sides = [self._words(0, olds), self._words(1, news)]
        if max(map(len, sides)) > MAX_WORDS:
            if [w.key for w in sides[0]] == [w.key for w in sides[1]]:
                return Edit()
            whole = [tuple(s.parse.sentences[n] for n in ns) for s, ns in zip(self.sources, (olds, news), strict=True)]
            return Edit(whole[0], whole[1])
        sides = _unify(*self._name_values(*sides))
        left = _leftover(*sides)
        sides = self._unify_forms(sides, left)
        left = _leftover(*sides)
        changed = self._drop_idle(sides, left)
        moved = self._misplaced(sides, left)
        out = [[w for w in held if w.token not in told[side]] for side, held in enumerate(changed)]
        order = not any(out) and any(moved)
        marks = [_spans(self.sources[n].parse.text, sides[n], {*(w.token for w in out[n]), *moved[n]}) for n in (0, 1)]
        return Edit(marks[0], marks[1], order)

    # --- words -----------------------------------------------------------------------------------

    def _words(self, side: int, sentences: Sequence[int]) -> list[_Word]:
        parse = self.sources[side].parse
        out: list[_Word] = []
        for sentence in sentences:
            tokens = parse.tokens[slice(*parse.sentence_tokens[sentence])]
            skip = 0
            for n, token in enumerate(tokens):
                if skip:
                    skip -= 1
                    continue
                before = bisect_right(self._quotes[side], (token.start, len(parse.text)))
                quoted = before > 0 and token.start < self._quotes[side][before - 1][1]
                key, count = _read_phrase(tokens, n) if not quoted else ("", 1)
                end = tokens[n + count - 1].end
                skip = count - 1
                if not key:
                    key = _key(token, parse.tokens, quoted=quoted)
                if key not in ("", "-"):
                    # What is between quotation marks is somebody's: as a quotation no word of it is idle.
                    out.append(_Word(f"“{key}" if quoted else key, token.i, token.start, end, quoted))
        return out

    def _name_values(self, old: list[_Word], new: list[_Word]) -> tuple[list[_Word], list[_Word]]:
        """Figures, days and names with one value, written in two ways, each as one word."""
        facts = [self._facts(side, held) for side, held in enumerate((old, new))]
        taken: tuple[list[Span], list[Span]] = ([], [])
        for x in facts[0]:
            if any(touches(x, s) for s in taken[0]):
                continue
            for y in facts[1]:
                if not any(touches(y, s) for s in taken[1]) and self._equal(x, y):
                    taken[0].append((x.start, x.end))
                    taken[1].append((y.start, y.end))
                    break
        return _as_one(old, taken[0]), _as_one(new, taken[1])

    def _facts(self, side: int, held: Sequence[_Word]) -> list[Fact]:
        source = self.sources[side]
        sentences = sorted({source.parse.tokens[w.token].sentence for w in held})
        kinds = (DateValue, QuantityValue, NameValue, PlaceValue)
        return [f for n in sentences for f in source.facts_by_sentence[n] if isinstance(f.value, kinds)]

    def _equal(self, x: Fact, y: Fact) -> bool:
        if isinstance(x.value, DateValue | QuantityValue):
            return relate(x, y, strictness="strict") == "agree"
        if type(x.value) is not type(y.value) or value_key(self.sources[0], x) != value_key(self.sources[1], y):
            return False
        # The longer form of a name and the shorter one, not two words for one place.
        forms = [set(fold(f.text).replace(".", "").split()) for f in (x, y)]
        return forms[0] <= forms[1] or forms[1] <= forms[0]

    # --- what is proved --------------------------------------------------------------------------

    def _unify_forms(self, sides: list[list[_Word]], left: list[list[int]]) -> list[list[_Word]]:
        """Synonyms and forms that agree with another subject get one key, the nearest in order first."""
        out = [list(side) for side in sides]
        seen: dict[str, list[int]] = defaultdict(list)
        for n in left[0]:
            for key in self._forms(0, sides[0][n]):
                seen[key].append(n)
        used: set[int] = set()
        for m in left[1]:
            for key in self._forms(1, sides[1][m]):
                free = [n for n in seen.get(key, ()) if n not in used]
                if free:
                    used.add(free[0])
                    out[1][m] = replace(out[1][m], key=out[0][free[0]].key)
                    break
        return out

    def _forms(self, side: int, word: _Word) -> list[str]:
        token = self.sources[side].parse.tokens[word.token]
        if word.quoted or word.key.startswith("="):
            return []
        lower = _plain(token.text)
        out = [f"other {g}" for g in _groups("others").get(lower, ())]
        if lower in _NUMBERS or lower in _NUMBERS.values():
            out.append(f"number {_NUMBERS.get(lower, lower)}")
        if lower.startswith("'"):
            out.append(lower)  # "'s" read as "of" and as "is"
        if token.tag in _FORMS:
            out += [f"verb {g} {_FORMS[token.tag]}" for g in (token.lemma, *_groups("verbs").get(token.lemma, ()))]
        elif token.tag in ("NN", "NNS"):
            out += [f"noun {g} {token.tag}" for g in _groups("nouns").get(token.lemma, ())]
        return out

    def _drop_idle(self, sides: list[list[_Word]], left: list[list[int]]) -> list[list[_Word]]:
        """The words left over, less those that the rest of the sentence explains."""
        out = [[side[n] for n in ns] for side, ns in zip(sides, left, strict=True)]
        self._drop_pronouns(out)
        for one in (0, 1):
            out[one] = [w for w in out[one] if not self._is_idle(one, w, out[1 - one], sides[1 - one])]
        for x in list(out[0]):
            y = next((y for y in out[1] if self._is_participle_of(x, y)), None)
            if y is not None:
                out[0].remove(x)
                out[1].remove(y)
        return out

    def _is_idle(self, side: int, word: _Word, theirs: Sequence[_Word], others: Sequence[_Word]) -> bool:
        """Whether a word that one version lacks adds nothing; `theirs` are the words that this version lacks."""
        if word.quoted:
            return False
        tokens = self.sources[side].parse.tokens
        token = tokens[word.token]
        keys = {w.key for w in theirs}
        if word.key in _COURTESY:
            return not keys & _COURTESY
        if word.key == "on":
            return self._before_day(side, word.token) and not self._preposed(1 - side, theirs)
        if word.key.startswith("be|"):  # "a man who was hurt", "a man hurt"
            led = word.token > 0 and _is_relative(tokens[word.token - 1])
            return led and not any(k.startswith("be|") for k in keys)
        if word.key in _SUBJECTS and token.dep in _SUBJECT_PARTS:
            return not keys & _PRONOUNS and self._is_led(1 - side, others, tokens[token.head])
        return False

    def _drop_pronouns(self, out: list[list[_Word]]) -> None:
        """A pronoun for a name, or a name for a pronoun, where both versions link it to the same one."""
        for one in (0, 1):
            for word in list(out[one]):
                name = self._people[one].get(word.token) if word.key in _PRONOUNS else None
                if name is None:
                    continue
                named = [
                    w for w in out[1 - one] if self._people[1 - one].get(w.token) == name and w.key not in _PRONOUNS
                ]
                if named:
                    out[one].remove(word)
                    for w in named:
                        out[1 - one].remove(w)

    def _before_day(self, side: int, token: int) -> bool:
        source = self.sources[side]
        after = token + 1
        return any(
            isinstance(f.value, DateValue) and f.value.grain in ("day", "daypart", "weekend")
            and any(t.i == after for t in source.parse.tokens_between(f.start, f.end))
            for f in source.facts_by_sentence[source.parse.tokens[token].sentence]
        )  # fmt: skip

    def _preposed(self, side: int, held: Iterable[_Word]) -> bool:
        return any(self.sources[side].parse.tokens[w.token].pos in ("ADP", "SCONJ") for w in held)

    def _is_led(self, side: int, held: Sequence[_Word], verb: Token) -> bool:
        """Whether the other version has a verb with no subject of its own: "…, injuring nine" for "it injured nine"."""
        parse = self.sources[side].parse
        for word in held:
            token = parse.tokens[word.token]
            subjects = [c for c in parse.children[token.i] if parse.tokens[c].dep in _SUBJECT_PARTS]
            if token.lemma == verb.lemma and token.pos in _VERBS:
                return all(_is_relative(parse.tokens[c]) for c in subjects)
        return False

    def _is_participle_of(self, x: _Word, y: _Word) -> bool:
        """Whether "injuring" hangs on a verb of the past, and "injured" is past too (or both of the present)."""
        first, second = self.sources[0].parse.tokens[x.token], self.sources[1].parse.tokens[y.token]
        if first.lemma != second.lemma:
            return False
        for verb, finite, side in ((first, second, 0), (second, first, 1)):
            if verb.tag == "VBG" and verb.dep in ("advcl", "acl") and finite.tag in ("VBD", "VBZ", "VBP"):
                tokens = self.sources[side].parse.tokens
                above = tokens[verb.head]
                return above.tag in ("VBD", "VBZ", "VBP") and _FORMS[above.tag] == _FORMS[finite.tag]
        return False

    # --- order -----------------------------------------------------------------------------------

    def _misplaced(self, sides: list[list[_Word]], left: list[list[int]]) -> list[set[int]]:
        """Tokens of words that both versions have and that play another part in the new one."""
        gone = map(set, left)
        kept = [[w for n, w in enumerate(side) if n not in ns] for side, ns in zip(sides, gone, strict=True)]
        out: list[set[int]] = [set(), set()]
        if [w.key for w in kept[0]] == [w.key for w in kept[1]]:
            return out
        places: list[dict[str, list[_Word]]] = [defaultdict(list), defaultdict(list)]
        for key in sorted(_moved(kept[0], kept[1]) | _moved(kept[1], kept[0])):
            for n in (0, 1):
                places[n][key] = [w for w in kept[n] if w.key == key]
        keys = [{w.token: w.key for w in side} for side in sides]
        parts = [{w.token: self._part(n, w.token, keys[n]) for ws in places[n].values() for w in ws} for n in (0, 1)]
        for key in sorted({*places[0], *places[1]}):
            theirs = [Counter(parts[n][w.token] for w in places[n].get(key, ())) for n in (0, 1)]
            for n in (0, 1):
                extra = theirs[n] - theirs[1 - n]
                out[n] |= {w.token for w in places[n].get(key, ()) if parts[n][w.token] in extra}
        if not any(out) and self._acts_in_order(0, sides[0], keys[0]) != self._acts_in_order(1, sides[1], keys[1]):
            out = [{w.token for ws in places[n].values() for w in ws} for n in (0, 1)]
        if any(out):
            # What did not move plays another part as well: of "Oslo for Hull" both towns are shown.
            things = [
                {w.token: (w.key, *self._part(n, w.token, keys[n])) for w in kept[n]
                 if self.sources[n].parse.tokens[w.token].pos in _THINGS} for n in (0, 1)
            ]  # fmt: skip
            for n in (0, 1):
                more = Counter(things[n].values()) - Counter(things[1 - n].values())
                out[n] |= {i for i, thing in things[n].items() if thing in more}
        if any(w.key == "respectively" for w in sides[0]):
            out = [{w.token for w in kept[n] if self.sources[n].parse.tokens[w.token].pos in _THINGS} for n in (0, 1)]
        return out

    def _part(self, side: int, i: int, keys: dict[int, str]) -> tuple[str, str]:
        """The part a word plays, and the word it hangs on: ("object", "leave")."""
        tokens, children = self.sources[side].parse.tokens, self.sources[side].parse.children
        token = tokens[i]
        if keys[i] == "of":
            return "of", ""  # the noun after it tells
        if keys[i] in _FOCUS:
            return "before", next((keys[n] for n in range(i + 1, len(tokens)) if n in keys), "")
        if self._is_time(side, token):
            return "when", self._above_verb(side, token, keys)
        while token.dep == "conj" and token.pos in _THINGS and tokens[token.head].pos in _THINGS:
            token = tokens[token.head]
        head = tokens[token.head]
        passive = any(tokens[c].dep == "auxpass" for c in children[head.i])
        if token.dep == "pobj" and head.dep in ("prep", "agent", "dative", "pcomp"):
            if head.dep == "agent":
                return "subject", self._head_key(side, tokens[head.head], keys)
            return f"after {head.lower}", self._head_key(side, tokens[head.head], keys)
        if token.dep == "poss":
            return "after of", self._head_key(side, head, keys)
        if token.dep in ("nsubj", "csubj") and not passive:
            return "subject", self._head_key(side, head, keys)
        if token.dep in ("nsubjpass", "dobj", "obj") or (token.dep == "nsubj" and passive):
            return "object", self._head_key(side, head, keys)
        if token.head == token.i:
            return "main", ""
        part = "loose" if token.dep in _LOOSE else token.dep
        return part, self._head_key(side, head, keys)

    def _head_key(self, side: int, token: Token, keys: dict[int, str]) -> str:
        tokens = self.sources[side].parse.tokens
        while token.i not in keys and token.head != token.i:
            token = tokens[token.head]
        return keys.get(token.i, "")

    def _above_verb(self, side: int, token: Token, keys: dict[int, str]) -> str:
        """The verb a time belongs to: just before it, the main one where it opens the sentence, or the parser's."""
        parse = self.sources[side].parse
        first, last = parse.sentence_tokens[token.sentence]
        start = token.i - 1 if token.dep == "pobj" else token.i
        if start > first and parse.tokens[start - 1].pos in _VERBS and start - 1 in keys:
            return keys[start - 1]
        if start == first:
            main = next((t.i for t in parse.tokens[first:last] if t.dep == "ROOT"), first)
            return keys.get(main, "")
        for i in parse.ancestors(token.i):
            if parse.tokens[i].pos in _VERBS and i in keys:
                return keys[i]
        return ""

    def _is_time(self, side: int, token: Token) -> bool:
        source = self.sources[side]
        own = [f for f in source.facts_by_sentence[token.sentence] if isinstance(f.value, DateValue)]
        held = [token] if token.dep != "prep" else [source.parse.tokens[c] for c in source.parse.children[token.i]]
        return any(f.start <= t.start < f.end for f in own for t in held)

    def _acts_in_order(self, side: int, held: Sequence[_Word], keys: dict[int, str]) -> list[tuple[str, ...]]:
        """What was done, main clauses only, in the order told; verbs of saying stand anywhere."""
        parse = self.sources[side].parse
        saying = words("speech.json", "say")
        out = []
        for word in held:
            token = parse.tokens[word.token]
            if token.pos in _VERBS and token.dep in ("ROOT", "conj", "ccomp") and token.lemma not in saying:
                parts = [c for c in parse.children[token.i] if parse.tokens[c].dep in _SUBJECT_PARTS and c in keys]
                out.append((word.key, *sorted(keys[c] for c in parts)))
        return out


# --- keys ----------------------------------------------------------------------------------------


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'").replace("ʼ", "'").replace("`", "'")


def _key(token: Token, tokens: Sequence[Token], *, quoted: bool) -> str:
    """How a word is compared; '' for what is no word, or carries nothing outside a quotation."""
    text = token.text.strip()
    lower = _plain(text)
    if lower in _MINUS:
        after = tokens[token.i + 1] if token.i + 1 < len(tokens) else None
        glued = after is not None and after.start == token.end and after.text[:1].isdigit()
        apart = token.i == 0 or tokens[token.i - 1].end < token.start
        return "minus" if glued and apart else ""
    if not any(c.isalnum() for c in lower):
        return lower if lower in _SIGNS else "and" if lower == "&" and quoted else ""
    if lower in ("'s", "'d"):
        if token.dep in ("case", "poss") or token.tag == "POS":
            return "of"
        return _read_short(token, tokens, lower)
    if re.fullmatch(r"(?:[A-Z]\.){2,6}[A-Z]?", text) or text in _ACRONYMS:
        lower = text.replace(".", "").casefold()
        return f"^{lower}" if lower.upper() in _ACRONYMS else lower
    lower = lower.rstrip(".")
    lower = _CONTRACTED.get(lower, lower)
    lower = _AUXILIARIES.get(lower, lower)
    if not quoted and (
        lower in _ARTICLES
        or lower == "and"
        or _is_relative(token)
        or (lower == "that" and token.dep == "mark")
        or (lower == "to" and token.tag == "TO")
    ):
        # "few" and "a few" are not the same.
        some = lower == "a" and token.i + 1 < len(tokens) and tokens[token.i + 1].lower in ("few", "little")
        return "a" if some else ""
    return level_spelling(lower)


def _read_short(token: Token, tokens: Sequence[Token], lower: str) -> str:
    verb = tokens[token.head]
    perfect = token.dep == "aux" and verb.tag == "VBN"
    if lower == "'d":
        return "would" if token.tag == "MD" else "had"
    return "have|present" if perfect else "us" if token.lemma == "us" else "be|present"


def _is_relative(token: Token) -> bool:
    return token.tag in ("WDT", "WP") and token.lower in _RELATIVE and token.dep in (*_SUBJECT_PARTS, "dobj", "obj")


def _read_phrase(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    for phrase, word in _phrases().get(_plain(tokens[at].text), ()):
        if tuple(_plain(t.text) for t in tokens[at : at + len(phrase)]) == phrase:
            return word, len(phrase)
    return "", 1


@functools.cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    out: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for line in read_list("rewording.json")["phrases"]:
        phrase, _, word = line.partition(" = ")
        out[phrase.split()[0]].append((tuple(phrase.split()), word))
    return {first: sorted(held, key=lambda one: -len(one[0])) for first, held in out.items()}


@functools.cache
def _groups(name: str) -> dict[str, tuple[str, ...]]:
    """The groups of synonyms a word is in, each by its first word."""
    out: dict[str, list[str]] = defaultdict(list)
    for line in read_list("rewording.json")[name]:
        group = line.split()
        for word in group:
            out[word].append(group[0])
    return {word: tuple(groups) for word, groups in out.items()}


# --- runs of words -------------------------------------------------------------------------------


def _opcodes(old: Sequence[_Word], new: Sequence[_Word]) -> Sequence[tuple[str, int, int, int, int]]:
    """The way of difflib from the old words to the new."""
    return SequenceMatcher(None, [w.key for w in old], [w.key for w in new], autojunk=False).get_opcodes()


def _unify(old: list[_Word], new: list[_Word]) -> list[list[_Word]]:
    """One word in two ways to divide it ("co-operate", "cooperate") gets one key."""
    out = [list(old), list(new)]
    for tag, a, b, c, d in reversed(_opcodes(old, new)):
        joined = ["".join(w.key.lstrip("“") for w in ws) for ws in (old[a:b], new[c:d])]
        # "He re-signed" is not "he resigned".
        is_re = "re" in (old[a].key, new[c].key) if tag == "replace" else True
        if not is_re and joined[0] == joined[1] and (b - a > 1) != (d - c > 1):
            out[0][a:b] = [replace(old[a], key=joined[0], end=old[b - 1].end)]
            out[1][c:d] = [replace(new[c], key=joined[0], end=new[d - 1].end)]
    return out


def _leftover(old: Sequence[_Word], new: Sequence[_Word]) -> list[list[int]]:
    """Places of the words of each side that the other one lacks, wherever they stand; those in order stay."""
    left: tuple[list[int], list[int]] = ([], [])
    for tag, a, b, c, d in _opcodes(old, new):
        if tag != "equal":
            left[0].extend(range(a, b))
            left[1].extend(range(c, d))
    seen: dict[str, list[int]] = defaultdict(list)
    for n in left[0]:
        seen[old[n].key].append(n)
    gone: list[int] = []
    for m in left[1]:
        if seen.get(new[m].key):
            seen[new[m].key].pop(0)
        else:
            gone.append(m)
    return [sorted(n for ns in seen.values() for n in ns), gone]


def _moved(old: Sequence[_Word], new: Sequence[_Word]) -> set[str]:
    """Keys of words that do not keep their order, and of those whose part hangs on the word after them."""
    out = {w.key for w in old if w.key in _FOCUS}
    for tag, a, b, c, d in _opcodes(old, new):
        if tag != "equal":
            out.update(w.key for w in (*old[a:b], *new[c:d]))
    return out


def _as_one(held: list[_Word], spans: Sequence[Span]) -> list[_Word]:
    """The words with each span as one word; spans of the same number get the same key on both sides."""
    out: list[_Word] = []
    done: set[int] = set()
    for word in held:
        n = next((n for n, (start, end) in enumerate(spans) if start <= word.start < end), None)
        if n is None:
            out.append(word)
        elif n not in done:
            done.add(n)
            out.append(replace(word, key=f"={n}", end=max(word.end, spans[n][1])))
    return out


def touches(fact: Fact, span: Span) -> bool:
    """Whether a fact and a span of its article have a character in common."""
    return fact.start < span[1] and span[0] < fact.end


def _mentions(source: Source) -> dict[int, str]:
    """The name, by token, of whoever is mentioned."""
    out: dict[int, str] = {}
    for entity in source.entities:
        for start, end in entity.mentions:
            for token in source.parse.tokens_between(start, end):
                out.setdefault(token.i, entity.name.casefold())
    return out


def _spans(text: str, held: Sequence[_Word], tokens: set[int]) -> tuple[Span, ...]:
    """The marked words, neighbours with only a blank between them as one."""
    out: list[Span] = []
    for word in held:
        if word.token in tokens:
            if out and text[out[-1][1] : word.start].strip(" -’'") == "":
                out[-1] = (out[-1][0], max(word.end, out[-1][1]))
            else:
                out.append((word.start, word.end))
    return tuple(out)
