"""A clause in short: whole phrases, a subject that is named, and nothing that is only set beside it.

A heading must read as the article would say it. So nothing is cut in the middle: a phrase is told whole or left out
whole, and the clause reaches up to the verb that has a subject.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from compare.clauses.references import find_referents, find_speaker, list_unknown, lower_first, noun_phrase
from compare.english.headings import (
    ASIDES,
    BARE,
    BOUNDING_PREPOSITIONS,
    COMPLETING_ADVERBS,
    CONDITIONS,
    INDEFINITE,
    NEEDED_ADVERBS,
    PLAIN_PREPOSITIONS,
    POINTERS,
    SELVES,
    VAGUE_SUBJECTS,
)
from compare.english.predicates import NOBODY
from compare.facts.datelines import count_place_tokens
from compare.language.lexicons import words
from compare.model import DateValue, PlaceValue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.model import Fact, Source, Token

GAP: Final = "…"
MAX_WORDS: Final = 16
"""Words of a heading; what must be told may need a few more."""
SHORT_PHRASE: Final = 10
"""Words of a noun phrase that is told whole."""
ENOUGH_WORDS: Final = 8
"""From here on nothing is added that tells another date or figure."""

_VERBS: Final = frozenset({"VERB", "AUX"})
_NOUNS: Final = frozenset({"NOUN", "PROPN"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
_RELATIVES: Final = frozenset({"WDT", "WP", "WP$"})
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
# What is always told with a verb or noun, what only where there is room; what is in neither is an aside.
_CORE: Final = frozenset(
    """
    nsubj nsubjpass csubj expl dobj obj dative attr acomp oprd xcomp aux auxpass neg prt agent det amod compound
    nummod quantmod poss case pobj pcomp predet nmod intj
    """.split()
)
_OPTIONAL: Final = frozenset({"prep", "npadvmod", "advmod", "acl", "advcl", "relcl", "conj", "ccomp"})
_OBJECTS: Final = frozenset({"dobj", "obj", "attr", "acomp", "oprd", "xcomp", "ccomp", "agent"})
_PHRASES: Final = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "pobj"})
_SET_OFF: Final = frozenset({",", "(", ")", "–", "—", "--", ":", ";"})
_WHOLE: Final = {"wo": "will", "ca": "can", "sha": "shall"}
"""Helpers as they are before "n't"."""
_QUOTES: Final = frozenset('“”"`‘«»')
_TELLING: Final = frozenset({"date", "quantity"})


@dataclass(frozen=True, slots=True)
class Brief:
    """A clause in short."""

    text: str
    """The article's words, a `GAP` where the value was."""
    flaws: int
    """0 for a sentence with a subject that is named; each fault adds to it."""
    is_negated: bool = False
    after_gap: str = ""
    """Of a clause that begins with its gap: "verb" or "nouns" (several) where such come next, '' otherwise."""


def abridge(source: Source, at: int, *, without: Fact | None = None, affirm: bool = False) -> Brief:
    """The clause that token `at` stands in, in short, without a fact; with `affirm` without its "not", too."""
    return _Clause(source, at, without, affirm=affirm).brief()


class _Clause:
    def __init__(self, source: Source, at: int, fact: Fact | None, *, affirm: bool) -> None:
        self.affirm = affirm
        self.source, self.parse, self.fact = source, source.parse, fact
        self.tokens = source.parse.tokens
        self.cut = {t.i for t in self.parse.tokens_between(fact.start, fact.end)} if fact else set()
        self.sentence = self.tokens[at].sentence
        self.path: set[int] = set()
        self.top = self._climb(at)
        self.kept: set[int] = set()
        self._options: list[int] = []
        self._keep_all()

    # --- what is kept ------------------------------------------------------------------------------

    def _climb(self, at: int) -> int:
        """The verb with a subject above a token, the noun that a clause without one tells of, or the root.

        The tokens on the way are remembered.
        """
        self.path.add(at)
        while not self._is_whole(at) and self.tokens[at].head != at:
            is_of_noun = self.tokens[at].dep in {"acl", "relcl"} and self.tokens[at].pos in _VERBS
            at = self.tokens[at].head
            self.path.add(at)
            if is_of_noun and self.fact is not None and self.tokens[at].pos in _NOUNS:
                break
        return at

    def _is_whole(self, i: int) -> bool:
        token = self.tokens[i]
        if token.pos not in _VERBS or token.dep in {"aux", "auxpass"}:
            return False
        if not self._is_finite(i):
            is_headline = token.sentence == 0 and bool(self.source.article.title)
            return token.head == i or (is_headline and self._own_subject(i) is not None)
        subject = self._own_subject(i)
        if subject is None:
            return token.dep == "conj" and self._lender(i) is not None
        # Of a relative clause only the one about its subject can stand alone: "the ship which sank".
        return token.dep != "relcl" or self.tokens[subject].tag in {"WDT", "WP"}

    def _is_finite(self, i: int) -> bool:
        token = self.tokens[i]
        helpers = [self.tokens[c] for c in self.parse.children[i] if self.tokens[c].dep in {"aux", "auxpass"}]
        if token.tag in _FINITE or any(h.tag in _FINITE for h in helpers):
            return True
        # A headline's "killed", "to visit"; the second of two verbs shares the first one's helper.
        return token.dep in {"ROOT", "conj"} and token.tag in {"VBN", "VB", "VBG"}

    def _own_subject(self, i: int) -> int | None:
        return next(reversed(self._subjects(i)), None)

    def _subjects(self, i: int) -> list[int]:
        """The subjects that the parser gives a verb: of a list it gives several, and of a dateline one."""
        return [c for c in self.parse.children[i] if self.tokens[c].dep in _SUBJECTS and c >= self._dateline]

    def _lender(self, i: int) -> int | None:
        """The verb whose subject a second verb shares; None where there is none."""
        # "They backed the project, put at $5 million": the parser's second verb is a participle.
        is_bare = self.tokens[i].tag == "VBN" and not self._helpers(i)
        while self.tokens[i].dep == "conj":
            i = self.tokens[i].head
            if self.tokens[i].pos not in _VERBS:
                return None
            if self._own_subject(i) is not None:
                is_shared = self._is_whole(i) and (not is_bare or self.tokens[i].tag not in _FINITE)
                return i if is_shared else None
        return None

    def _keep_all(self) -> None:
        self._keep(self.top)
        lender = self._lender(self.top) if self._own_subject(self.top) is None else None
        if lender is not None:
            subject = self._own_subject(lender)
            assert subject is not None  # noqa: S101 - `_lender` looks for one
            self._keep(subject)
            if self.tokens[self.top].tag not in _FINITE and not self._helpers(self.top):
                self.kept.update(self._helpers(lender))
        self._put_antecedent(lender if lender is not None else self.top)
        for option in sorted(self._options, key=self._rank):
            if self.tokens[option].dep == "conj":
                more = self._gather(option) | self._joint(option)
            else:
                more = self._gather(option)
            size = len(self._count(self.kept | more))
            if size > (ENOUGH_WORDS if self._tells_more(more) else MAX_WORDS):
                continue
            self.kept |= more

    def _helpers(self, i: int) -> set[int]:
        return {c for c in self.parse.children[i] if self.tokens[c].dep in {"aux", "auxpass"}}

    def _put_antecedent(self, verb: int) -> None:
        """For "which" the noun it stands for: "the quarry accounts for …"."""
        subject = self._own_subject(verb)
        if subject is None or self.tokens[subject].tag not in {"WDT", "WP"} or self.tokens[verb].dep != "relcl":
            return
        noun = self.tokens[verb].head
        self.kept.discard(subject)
        self.kept.update(i for i in noun_phrase(self.parse, noun) if i < subject)

    def _keep(self, i: int) -> None:
        self.kept.add(i)
        if self._is_short_phrase(i):
            self.kept.update(self.parse.subtree(i))
            return
        for c in self.parse.children[i]:
            if c in self.path or self._is_needed(i, c):
                self._keep(c)
                if self.tokens[c].dep == "conj" and self.tokens[c].pos in _NOUNS:
                    self.kept |= self._joint(c)
            elif self._may_be_told(i, c):
                self._options.append(c)

    def _is_short_phrase(self, i: int) -> bool:
        """Whether a noun has so little with it that all of it may stand."""
        below = self.parse.subtree(i)
        if self.tokens[i].dep not in _PHRASES or self.tokens[i].pos not in _NOUNS or len(below) > SHORT_PHRASE:
            return False
        inner = {t for t in below if t != i}
        return (
            below[-1] - below[0] == len(below) - 1
            and not any(self.tokens[t].text in _SET_OFF or self.tokens[t].pos in _VERBS for t in below)
            and not self._tells_more(below)
            and not inner & self.path - self.cut
        )

    def _is_needed(self, i: int, c: int) -> bool:
        above, token = self.tokens[i], self.tokens[c]
        if token.dep in _CORE:
            return token.pos != "PUNCT"
        if token.dep == "npadvmod":
            return above.pos in {"ADJ", "ADV", "ADP", "SCONJ"}
        if token.dep == "mark":
            # "Ten minutes after she had left": without its "after" the clause would be what took ten minutes.
            return i != self.top or token.lower in CONDITIONS or c - 1 in self.cut
        if token.dep == "advmod":
            # "Up from $5" is no particle.
            completes = (
                above.pos in _VERBS and c > i and token.lower in COMPLETING_ADVERBS and not self.parse.children[c]
            )
            is_needed = completes or token.lower in NEEDED_ADVERBS or token.tag == "WRB"
            return is_needed or above.pos in {"NUM", "ADJ", "ADV", "ADP"}
        if token.dep == "prep":
            if above.pos in {*_NOUNS, "NUM", "PRON"}:
                return token.lower == "of"
            return above.pos in {"ADP", "ADJ", "SCONJ"} or (above.pos in _VERBS and c == self._first_prep(i))
        if token.dep in {"relcl", "acl"}:
            return above.lower in INDEFINITE
        if token.dep == "ccomp":
            return c > i and not any(self.tokens[k].dep in _OBJECTS - {"ccomp"} for k in self.parse.children[i])
        return False

    def _first_prep(self, verb: int) -> int | None:
        """The phrase right of a verb that completes it where nothing else does: "set out from Hull"."""
        kids = [self.tokens[c] for c in self.parse.children[verb]]
        if any(k.dep in _OBJECTS for k in kids):
            return None
        fit = [
            k.i for k in kids if k.dep == "prep" and k.i > verb and k.lower not in ASIDES and not self._is_set_off(k.i)
        ]
        plain = (i for i in fit if self.tokens[i].lower == "of" or not self._tells_more(self.parse.subtree(i)))
        return next(plain, None)

    def _may_be_told(self, i: int, c: int) -> bool:
        token = self.tokens[c]
        is_aside = token.dep not in _OPTIONAL or token.lower in ASIDES or i in self.cut
        if is_aside or (c > i and token.dep != "conj" and self._is_set_off(c)):
            return False
        if token.dep == "conj":
            return self.tokens[i].pos in _NOUNS and token.pos in _NOUNS
        if token.dep in {"advcl", "ccomp"}:
            return False
        if token.dep == "relcl" and any(self.tokens[k].tag in _RELATIVES for k in self.parse.subtree(c)):
            return self.tokens[self.parse.subtree(c)[0]].tag in _RELATIVES  # not "a meal in which …"
        return token.dep != "advmod" or (c > self.top and token.tag == "RB" and self.tokens[i].pos in _VERBS)

    def _is_set_off(self, c: int) -> bool:
        first = self.parse.subtree(c)[0]
        return first > 0 and self.tokens[first - 1].text in _SET_OFF

    def _gather(self, i: int) -> set[int]:
        """A phrase with all that it needs."""
        before, self.kept = self.kept, set()
        options, self._options = self._options, []
        self._keep(i)
        out, self.kept = self.kept, before
        self._options = options
        return out

    def _joint(self, c: int) -> set[int]:
        return {k for k in self.parse.children[self.tokens[c].head] if self.tokens[k].dep == "cc" and k < c}

    def _rank(self, option: int) -> tuple[bool, bool, int, int]:
        """The likeliest to be needed first: seconds of two nouns, what tells no other figure, what stands near."""
        token = self.tokens[option]
        return (
            token.dep != "conj",
            self._tells_more(self.parse.subtree(option)),
            abs(option - token.head),
            option,
        )

    def _tells_more(self, held: Iterable[int]) -> bool:
        """Whether some tokens tell a date or figure of their own."""
        return any(s <= self.tokens[i].start < e for i in held for s, e in self._others)

    @cached_property
    def _others(self) -> tuple[tuple[int, int], ...]:
        """Spans of the sentence's other dates and figures."""
        facts = self.source.facts_by_sentence[self.sentence]
        return tuple((f.start, f.end) for f in facts if f.kind in _TELLING and f is not self.fact)

    def _count(self, held: Iterable[int]) -> list[int]:
        return [i for i in held if self.tokens[i].pos not in {"PUNCT"} and i not in self.cut]

    def _whole_names(self, held: Iterable[int]) -> set[int]:
        """The particles between parts of a name that are told: "Banque du Litani"."""
        names = {i for i in held if self.tokens[i].pos == "PROPN"}
        particles = words("names.json", "particles")
        return {
            i + 1 for i in names if i + 2 in names and self.tokens[i + 1].text in particles and i + 1 not in self.cut
        }

    # --- what is written ---------------------------------------------------------------------------

    @cached_property
    def _dateline(self) -> int:
        first, last = self.parse.sentence_tokens[self.sentence]
        return first + count_place_tokens(self.tokens[first:last])

    def brief(self) -> Brief:
        """The clause in words, with its flaws."""
        kept = {i for i in self.kept if i >= self._dateline and self.tokens[i].dep != "punct"}
        gap, gone = self._find_gap(kept)
        held = kept - gone
        if self.affirm:
            held -= {i for i in held if self.tokens[i].head == self.top and self.tokens[i].dep == "neg"}
        if gap is not None:
            held |= self._noun_after_gap(held, gone)
        while held and (gap is None or gap > min(held)) and self._is_loose(min(held)):
            held.discard(min(held))
        held |= self._whole_names(held)
        names = find_referents(self.source, held)
        while len(held) > 1 and gap != max(held) and (gap or 0) < max(held) and self._hangs(max(held), held):
            held.discard(max(held))
        # Whose lawyers they are nobody can tell: "the lawyers".
        unknown = list_unknown(self.source, held)
        names |= {i: "the" for i in unknown if self.tokens[i].tag == "PRP$" and self.tokens[i].lower not in SELVES}
        if self.affirm:
            names |= {i: _WHOLE[self.tokens[i].lower] for i in held if self.tokens[i].lower in _WHOLE}
            names |= {i: "any" for i in held if self.tokens[i].lower == "no" and self.tokens[i].dep == "det"}
        text = self._write(held, gap, names)
        selves = [i for i in sorted(held) if self.tokens[i].lower in SELVES]
        speaker = find_speaker(self.source, self.tokens[selves[0]]) if selves else ""
        if text and (said := self._said_before()):
            text = f"{text} that {said}"
        if speaker and text:
            text = f"{text} ({speaker})"
        return Brief(
            text=text,
            flaws=self._flaws(held, gap, is_spoken=bool(speaker)) + any(n.startswith("[") for n in names.values()),
            is_negated=any(self._denies(i) for i in self.kept),
            after_gap=self._read_after_gap(held),
        )

    def _denies(self, i: int) -> bool:
        token = self.tokens[i]
        return (token.dep == "neg" and token.head == self.top) or (
            token.lower in NOBODY and (token.dep == "det" or token.dep in _SUBJECTS or token.dep in _OBJECTS)
        )

    def _said_before(self) -> str:
        """What stands before the verb that says it: "…, a judge ruled in May"; '' where nothing does."""
        kids = [self.tokens[c] for c in self.parse.children[self.top]]
        if self.tokens[self.top].lemma not in words("speech.json", "say"):
            return ""
        if any(k.dep in _OBJECTS and k.i > self.top for k in kids):
            return ""
        said = next((k.i for k in kids if k.dep == "ccomp" and k.i < self.top and k.i not in self.path), None)
        if said is None or any(self.tokens[i].text in {":", ";"} for i in range(said, self.top)):
            return ""
        return _Clause(self.source, said, None, affirm=False).brief().text

    def _read_after_gap(self, held: set[int]) -> str:
        for i in sorted(held):
            if self.tokens[i].pos in _VERBS:
                return "verb"
            if self.tokens[i].pos in _NOUNS and self.tokens[i].dep != "compound":
                return "nouns" if self.tokens[i].tag in {"NNS", "NNPS"} else ""
        return ""

    def _hangs(self, i: int, held: set[int]) -> bool:
        """Whether a last word is a preposition without what it belongs to: "lay dead round"."""
        token = self.tokens[i]
        return token.pos == "ADP" and token.dep == "prep" and not set(self.parse.children[i]) & held

    def _noun_after_gap(self, held: set[int], gone: set[int]) -> set[int]:
        """What an article before the gap belongs to, where the parser has it elsewhere: "an … move"."""
        before, after = min(gone) - 1, max(self.cut) + 1
        if before not in held or self.tokens[before].pos != "DET" or after in held:
            return set()
        last = self.parse.sentence_tokens[self.sentence][1]
        noun = next((i for i in range(after, min(after + 3, last)) if self.tokens[i].pos in _NOUNS), None)
        return set(range(after, noun + 1)) if noun is not None else set()

    def _is_loose(self, i: int) -> bool:
        token = self.tokens[i]
        return token.pos in {"CCONJ", "PUNCT", "SCONJ"} and token.lower not in CONDITIONS and token.dep != "prep"

    def _find_gap(self, kept: set[int]) -> tuple[int | None, set[int]]:
        """Where the value leaves a gap, None where it leaves none, and the tokens that go with it."""
        gone = kept & self.cut
        if not gone or self.fact is None:
            return None, gone
        head = next(
            (i for i in sorted(gone) if self.tokens[i].head not in self.cut or self.tokens[i].head == i), min(gone)
        )
        is_whole = not (set(self.parse.subtree(head)) & kept) - self.cut
        token, above = self.tokens[head], self.tokens[self.tokens[head].head]
        value = self.fact.value
        is_time = isinstance(value, DateValue) and value.timex_type in {"DATE", "TIME"}
        if is_whole and (is_time or isinstance(value, PlaceValue)):
            if token.dep == "pobj" and above.i in kept and self._goes_with(above, is_time=is_time):
                return None, gone | set(self.parse.subtree(above.i))
            if token.dep in {"prep", "npadvmod", "advmod", "nmod"} and above.pos in _VERBS:
                before = self.tokens[min(gone) - 1] if min(gone) else above
                return None, gone | ({before.i} if before.lower in PLAIN_PREPOSITIONS else set())
        return min(gone), gone

    def _goes_with(self, preposition: Token, *, is_time: bool) -> bool:
        """Whether a preposition says no more than the value after it; "shortly before" is one outlet's wording."""
        if preposition.lower in PLAIN_PREPOSITIONS:
            return True
        is_denied = any(self.tokens[c].dep == "neg" for c in self.parse.children[self.top])
        return is_time and not is_denied and preposition.lower not in BOUNDING_PREPOSITIONS

    def _write(self, held: set[int], gap: int | None, names: dict[int, str]) -> str:
        shown = held | ({gap} if gap is not None else set())
        near = shown | self.cut
        shown |= {i for i in range(min(shown), max(shown)) if self._joins(i, shown, near)} if shown else set()
        out, last = "", None
        for i in sorted(shown):
            token = self.tokens[i]
            if token.text in _QUOTES:
                continue
            text = (
                GAP
                if i == gap
                else names.get(i) or (token.text if out else lower_first(self.source, token.text, token))
            )
            is_glued = last is not None and token.start == self.tokens[last].end and last == i - 1
            is_glued = is_glued or token.text == ","
            out += text if is_glued or not out else f" {text}"
            last = i
        return " ".join(out.replace(f" {GAP} {GAP}", f" {GAP}").split())

    def _joins(self, i: int, shown: set[int], near: set[int]) -> bool:
        """Whether a mark between two words that are shown is shown too: hyphens, commas."""
        token = self.tokens[i]
        if token.pos not in {"PUNCT", "SYM"} or i in shown or i + 1 not in shown or i - 1 not in near:
            return False
        is_glued = self.tokens[i - 1].end == token.start
        is_inside = is_glued and self.tokens[i + 1].start == token.end
        # "the divers’ union"
        is_plural = is_glued and i - 1 in shown and token.text in {"’", "'"} and self.tokens[i - 1].lower.endswith("s")
        is_comma = token.text == "," and self.tokens[self.top].pos != "NOUN"
        return is_inside or is_plural or is_comma

    def _is_bare(self, i: int) -> bool:
        """Whether a word stands for a noun that was named before."""
        token = self.tokens[i]
        is_noun = token.dep in {"pobj", "dobj", "nsubj", "nsubjpass"} and i not in self.cut
        has_noun = any(self.tokens[c].lower == "of" for c in self.parse.children[i])
        return is_noun and token.lower in BARE and not has_noun

    # --- what is wrong with it ---------------------------------------------------------------------

    def _flaws(self, held: set[int], gap: int | None, *, is_spoken: bool) -> int:
        if not held:
            return 99
        verb = self.tokens[self.top]
        subject = self._own_subject(self.top)
        lender = self._lender(self.top)
        if subject is None and lender is not None:
            subject = self._own_subject(lender)
        unknown = [i for i in list_unknown(self.source, held) if not (is_spoken and self.tokens[i].lower in SELVES)]
        flaws = 2 * len(unknown) + 2 * any(self.tokens[i].dep in _SUBJECTS for i in unknown)
        if verb.pos not in _VERBS:
            flaws += 2
        elif subject is None:
            flaws += 4
        elif self.tokens[subject].lower in VAGUE_SUBJECTS and not set(self.parse.children[subject]) & held:
            flaws += 3
        told = [
            i for i in self._count(held) if self.tokens[i].pos in {*_NOUNS, "VERB", "ADJ"} and not self._tells_more({i})
        ]
        flaws += 3 * (len(told) < 2)
        flaws += (
            2 * (len(self._count(held)) < 3)
            + (gap is None and len(self._count(held)) < 4)
            + (len(self._count(held)) > MAX_WORDS + 4)
        )
        flaws += gap is not None and gap < min(held)
        flaws += 3 * (len(self._subjects(self.top)) > 1)
        flaws += 2 * any(self.tokens[i].text in {":", ";"} for i in range(min(held), max(held)))
        # "He offered one"; "in the second".
        flaws += 2 * any(self._is_bare(i) for i in held)
        # "Sales of which have fallen"; a plural with "leaves" is no subject of it.
        flaws += 4 * any(self.tokens[i].tag in _RELATIVES and self.tokens[i].dep == "pobj" for i in held)
        is_mismatch = subject is not None and self.tokens[subject].tag in {"NNS", "NNPS"} and verb.tag == "VBZ"
        flaws += 3 * (is_mismatch and not self._helpers(self.top))
        leads = (self.tokens[c] for c in (self.parse.children[subject] if subject is not None else ()))
        flaws += any(t.lower in POINTERS for t in leads)
        # "Should the swell rise …"; "according to what he said on Friday".
        flaws += 3 * (self.tokens[min(held)].pos == "AUX" or any(self.tokens[i].lower in ASIDES for i in self.path))
        flaws += 3 * (
            verb.lemma == "do" and not any(self.tokens[c].dep in _OBJECTS for c in self.parse.children[verb.i])
        )
        flaws += any(self.tokens[c].lower in CONDITIONS and c in held for c in self.parse.children[self.top])
        return flaws + (verb.sentence == 0 and bool(self.source.article.title))
