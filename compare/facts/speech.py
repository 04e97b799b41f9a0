"""Quotations with their speakers, and who vouches for which statement.

Comes in: a `Parse` and the entities of the article. Quotation marks are read by a scanner over each paragraph
(`quotation_marks`), because a parser has no notion of them. Speakers are read off the parse: the subject of the verb of
speech beside or above the words; where there is none, a credit such as "— Ann Low" (`credits`). Word list:
`data/speech.json`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.english.speech import NO_SOURCE, QUOTING, TEXTS, UNSAID
from compare.facts.credits import find_credit
from compare.facts.quotation_marks import QuoteSpan, find_quote_spans
from compare.language.lexicons import words
from compare.model import AttributionValue, Entity, Fact, QuoteValue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Parse, Token

# Words of a quotation that no verb of speech governs and that are no more than this are scare quotes.
MAX_SCARE_WORDS = 2

_BREAKS = frozenset("“ ” \" — – -- : ; ) '' ``".split())

# How far, in words, a verb of speech may stand before the mark it introduces with a comma or colon:
# "told reporters in Athens on Wednesday after the meeting, “…”".
_MAX_LEAD_WORDS = 15


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    return {key: words("speech.json", key) for key in ("say", "believe", "beside", "announcing")}


# --- speakers ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Cue:
    """A verb (or "according to") that credits words to somebody."""

    verb: int
    """Token index of the verb, or of "according"."""
    subject: int
    """Token index of the head of the speaker's phrase."""
    span: tuple[int, int]
    """Speaker and verb together."""
    speaker: str
    entity: int | None
    lemma: str
    sentence: int
    quoted: bool
    """Does it stand inside a quotation?"""


class _Speakers:
    """Look-ups over one parse: quotations, mentions and cues, made once."""

    def __init__(self, parse: Parse, entities: Sequence[Entity]) -> None:
        self.parse = parse
        self.entities = entities
        self.quotes = find_quote_spans(parse)
        self.quote_of: dict[int, int] = {}
        for n, quote in enumerate(self.quotes):
            for token in parse.tokens_between(quote.start, quote.end):
                self.quote_of[token.i] = n
        self.entity_of: dict[int, int] = {}
        for n, entity in enumerate(entities):
            for start, end in entity.mentions:
                for token in parse.tokens_between(start, end):
                    # A mention inside a longer one ("Ortiz" in "the Ortiz family") loses.
                    self.entity_of.setdefault(token.i, n)
        self.cues = tuple(self._cues())
        self.cues_in: dict[int, list[_Cue]] = {}
        for cue in self.cues:
            self.cues_in.setdefault(cue.sentence, []).append(cue)

    def _cues(self) -> Iterator[_Cue]:
        lists = _words()
        last: _Cue | None = None
        for token in self.parse.tokens:
            subject: int | None = None
            lemma = token.lemma
            if token.lower == "according":
                subject = self._according(token)
                lemma = "according to"
            elif token.pos in {"VERB", "AUX"} and (lemma in lists["say"] or lemma in lists["believe"]):
                subject = self._subject(token)
                subject = self._inverted(token) if subject is None else subject
                subject = subject if subject is None else self._author(token, subject)
            elif lemma == "put" and self._puts_it(token):
                subject = self._subject(token)
            if subject is None:
                continue
            speaker, entity = self._name(subject, last)
            first, end = self._phrase(subject)
            cue = _Cue(
                verb=token.i,
                subject=subject,
                span=(min(first, token.start), max(end, token.end)),
                speaker=speaker,
                entity=entity,
                lemma=lemma,
                sentence=token.sentence,
                quoted=token.i in self.quote_of,
            )
            yield cue
            if not cue.quoted and speaker and lemma in lists["say"]:
                last = cue

    def _according(self, token: Token) -> int | None:
        for c in self.parse.children[token.i]:
            kid = self.parse.tokens[c]
            if kid.lower == "to":
                for g in self.parse.children[c]:
                    if self.parse.tokens[g].dep in {"pobj", "pcomp"}:
                        return g
        return None

    def _subject(self, verb: Token) -> int | None:
        """The one who speaks, through passives, joined verbs, participles and relative clauses."""
        parse = self.parse
        if verb.tag == "VBG" and verb.i and parse.tokens[verb.i - 1].lower == "as":
            return self._quoted_one(verb)
        if _is_addressed(parse, verb):
            return None
        seen = 0
        at = verb
        while seen < 6:
            seen += 1
            passive = any(parse.tokens[c].dep == "nsubjpass" for c in parse.children[at.i])
            for c in parse.children[at.i]:
                kid = parse.tokens[c]
                if kid.dep == "agent":
                    for g in parse.children[c]:
                        if parse.tokens[g].dep == "pobj":
                            return g
                if kid.dep == "nsubj" and not passive:
                    if kid.lower in {"who", "which", "that"} and at.dep == "relcl":
                        return at.head
                    return c
            if passive:
                return None
            above = parse.tokens[at.head]
            if above.i == at.i:
                return None
            if at.dep == "acl" and at.tag == "VBG":
                return above.i
            if at.dep in {"conj", "advcl", "xcomp"} and above.pos in {"VERB", "AUX"}:
                at = above
                continue
            return None
        return None

    def _quoted_one(self, verb: Token) -> int | None:
        """Whose words they are in "quotes the mayor as saying", "the mayor was quoted as saying"."""
        for i in self.parse.ancestors(verb.i):
            if self.parse.tokens[i].lemma in QUOTING:
                told = {self.parse.tokens[c].dep: c for c in self.parse.children[i]}
                return told.get("nsubjpass", told.get("dobj"))
        return None

    def _puts_it(self, verb: Token) -> bool:
        """Whether a verb is that of "as the mayor put it"."""
        kids = [self.parse.tokens[c] for c in self.parse.children[verb.i]]
        return any(k.dep == "dobj" and k.lower == "it" for k in kids) and any(k.lower in {"as", "how"} for k in kids)

    def _author(self, verb: Token, subject: int) -> int:
        """Who wrote the statement that "says" something, where an entity is named: "a statement by", "her letter"."""
        parse = self.parse
        if parse.tokens[subject].lemma not in TEXTS:
            return subject
        beside = subject + 1 if subject + 1 < len(parse.tokens) else subject
        for c in (*parse.children[subject], beside):
            kid = parse.tokens[c]
            if kid.dep == "poss" and kid.head == subject and self._name(c, None)[1] is not None:
                return c
            source = c if kid.lower in {"by", "from"} else None
            if kid.dep == "acl" and kid.tag == "VBN":
                source = next((g for g in parse.children[c] if parse.tokens[g].lower in {"by", "from"}), None)
            if source is None or (kid.head not in {subject, verb.i}):
                continue
            named = [g for g in parse.children[source] if parse.tokens[g].dep == "pobj" and g in self.entity_of]
            if named:
                return named[0]
        return subject

    def _inverted(self, verb: Token) -> int | None:
        """The one who speaks in "…?” asked the judge", which the parser takes for the one asked."""
        before = verb.i - 1
        while before >= 0 and not any(c.isalnum() for c in self.parse.tokens[before].text):
            before -= 1
        if before not in self.quote_of or verb.i in self.quote_of or verb.tag not in {"VBD", "VBZ"}:
            return None
        return next((c for c in self.parse.children[verb.i] if self.parse.tokens[c].dep == "dobj" and c > verb.i), None)

    def _name(self, head: int, last: _Cue | None) -> tuple[str, int | None]:
        """The speaker's name and entity; of a pronoun that nothing links, those of the last speaker."""
        parse = self.parse
        token = parse.tokens[head]
        entity = self.entity_of.get(head)
        if entity is None:
            entity = next(
                (
                    self.entity_of[c]
                    for c in parse.children[head]
                    if parse.tokens[c].dep == "appos" and c in self.entity_of and token.pos != "PRON"
                ),
                None,
            )
        if entity is not None:
            return self.entities[entity].name, entity
        if token.pos == "PRON":
            if token.lower not in {"he", "she"}:
                return "", None
            if last is None or token.sentence - last.sentence > 1:
                return self._subject_before(token)
            if last.entity is not None:
                gender = self.entities[last.entity].gender
                if gender and gender != ("m" if token.lower == "he" else "f"):
                    return "", None
            return last.speaker, last.entity
        for c in (head, *(c for c in parse.children[head] if parse.tokens[c].dep == "appos")):
            if parse.tokens[c].ent == "PERSON":
                return self._entity_words(c), None
        start, end = self._phrase(head)
        return " ".join(parse.text[start:end].split()), None

    def _subject_before(self, pronoun: Token) -> tuple[str, int | None]:
        """The person who is the subject of the sentence before, in the same paragraph, if the gender allows it."""
        sentence = pronoun.sentence - 1
        if sentence < 0 or "\n" in self.parse.text[self.parse.sentences[sentence][1] : pronoun.start]:
            return "", None
        found = _root_subject(self, sentence)
        if found is None or found[1] is None:
            return "", None
        gender = self.entities[found[1]].gender
        return found if gender in {"", "m" if pronoun.lower == "he" else "f"} else ("", None)

    def _entity_words(self, i: int) -> str:
        tokens = self.parse.tokens
        first = i
        while first and not tokens[first].ent_begins and tokens[first - 1].ent == "PERSON":
            first -= 1
        last = i
        while last + 1 < len(tokens) and tokens[last + 1].ent == "PERSON" and not tokens[last + 1].ent_begins:
            last += 1
        kept = [t.text for t in tokens[first : last + 1] if t.tag not in {"POS", "DT"}]
        return " ".join(kept)

    def _phrase(self, head: int) -> tuple[int, int]:
        """Span of a noun phrase without relative clauses, appositions and what follows a comma."""
        parse = self.parse
        first = last = head
        for c in parse.children[head]:
            kid = parse.tokens[c]
            if kid.dep in {"relcl", "appos", "punct", "acl", "advcl", "parataxis"}:
                continue
            below = parse.subtree(c)
            if c < head:
                first = min(first, below[0])
            elif kid.dep in {"prep", "conj", "cc", "nummod", "amod"} or kid.i == last + 1:
                stop = next((i for i in below if parse.tokens[i].text in {",", ";", ":"}), below[-1] + 1)
                last = max(last, stop - 1)
        # A misread tree may hang a quotation or a dateline on the speaker.
        for i in range(head - 1, first - 1, -1):
            if i in self.quote_of or parse.tokens[i].text in _BREAKS:
                first = i + 1
                break
        return parse.tokens[first].start, parse.tokens[last].end


def _is_addressed(parse: Parse, verb: Token) -> bool:
    """Whether the one above a verb is told or asked, and says nothing by it: "Asked about it, Low said"; by "by" too.

    A question is no statement of those who ask.
    """
    kids = [parse.tokens[c] for c in parse.children[verb.i]]
    is_bare = not any(k.dep in {"nsubj", "nsubjpass", "aux", "auxpass"} for k in kids)
    is_asked = verb.lemma == "ask" and any(k.dep == "agent" for k in kids)
    is_told = verb.tag in {"VBN", "VBD"} and verb.dep == "advcl" and is_bare
    return is_asked or (is_told and not any(k.dep == "agent" for k in kids))


def find_speech(parse: Parse, entities: Sequence[Entity] = ()) -> tuple[Fact, ...]:
    """The quotations of an article, in order, then who vouches for which statement, in order.

    A quotation's span is without the marks, its speaker told by the clause around; one that cannot be told is ''. Left
    out are scare quotes (one or two words that no verb of speech governs) and titles of works. An attribution's span
    holds speaker and cue, `value.scope` the statement: complements of verbs of speech and belief, clauses beside
    "according to", quotations, and things announced, confirmed or denied.
    """
    speakers = _Speakers(parse, entities)
    quotes = tuple(_quotes(speakers))
    return (*(fact for fact, _ in quotes), *_attributions(speakers, quotes))


def _quotes(speakers: _Speakers) -> Iterator[tuple[Fact, _Cue | None]]:
    parse = speakers.parse
    before: tuple[int, int, str, int | None] | None = None
    chain: list[tuple[QuoteSpan, _Cue | None]] = []
    for quote in speakers.quotes:
        cue = _cue_of(speakers, quote)
        chain.append((quote, cue))
    for n, (quote, cue) in enumerate(chain):
        words = " ".join(parse.text[quote.start : quote.end].split())
        if cue is None and quote.continues and n and chain[n - 1][1] is not None:
            cue = chain[n - 1][1]
            chain[n] = (quote, cue)
        if cue is None and not quote.closed:
            cue = _later_cue(chain, n)
        speaker, entity, lemma = (cue.speaker, cue.entity, cue.lemma) if cue else ("", None, "")
        credit = None if cue else find_credit(parse, speakers.entities, speakers.entity_of, (quote.start, quote.end))
        first, last = parse.sentence_at(quote.start), parse.sentence_at(quote.end - 1)
        if credit is not None:
            speaker, entity = credit
        elif cue is None and _stands_alone(speakers, quote):
            found = _carried(speakers, quote, before)
            if found is not None:
                speaker, entity = found
        elif cue is None and (len(words.split()) <= MAX_SCARE_WORDS or _is_title(words)):
            continue
        before = (first, last, speaker, entity) if speaker else before
        value = QuoteValue(words=words, speaker=speaker, entity=entity, cue=lemma)
        yield Fact("quote", quote.start, quote.end, parse.text[quote.start : quote.end], value), cue


def _later_cue(chain: Sequence[tuple[QuoteSpan, _Cue | None]], n: int) -> _Cue | None:
    """The cue of a later paragraph of the same unclosed speech."""
    for quote, cue in chain[n + 1 :]:
        if not quote.continues:
            return None
        if cue is not None:
            return cue
        if quote.closed:
            return None
    return None


def _is_title(words: str) -> bool:
    """Whether the words look like the name of a film, book or song."""
    long = [w for w in words.split() if len(w) > 3]
    return len(long) >= 2 and all(w[0].isupper() for w in long) and words[-1] not in ".,!?"


def _cue_of(speakers: _Speakers, quote: QuoteSpan) -> _Cue | None:
    """The verb that introduces, follows or governs a quotation, the closest in that order."""
    parse = speakers.parse
    inside = parse.tokens_between(quote.start, quote.end)
    if not inside:
        return None
    first, last = inside[0], inside[-1]
    own = {t.i for t in inside}
    after: list[_Cue] = []
    lead: list[_Cue] = []
    over: list[_Cue] = []
    rest: list[_Cue] = []
    beside = _words()["beside"]
    ended = parse.text[quote.end - 1] == "." and not parse.text[: quote.end].endswith(("...", "U.S.", "U.N.", "U.K."))
    above = {a for t in inside for a in (t.i, *parse.ancestors(t.i))} - own
    following = range(last.sentence, last.sentence + 2)
    for cue in (c for s in {first.sentence, *following} for c in speakers.cues_in.get(s, ())):
        if cue.quoted or cue.lemma in _words()["believe"] - _words()["say"]:
            continue
        start = min(cue.verb, parse.tokens_between(*cue.span)[0].i)
        if cue.verb > last.i:
            between = _words_between(parse, last.i, start)
            if cue.sentence > last.sentence and (parse.text[quote.end - 1] not in "?!…—,–" or _has_more(parse, cue)):
                continue
            if between == 0 and not ended:
                after.append(cue)
            elif cue.sentence == last.sentence and cue.verb in above and cue.lemma not in beside:
                over.append(cue)
            elif cue.sentence == last.sentence and cue.lemma == "according to":
                rest.append(cue)
        elif cue.sentence == first.sentence and cue.verb < first.i:
            between = _words_between(parse, max(cue.verb, _last_of(parse, cue)), first.i)
            mark = _mark_before(parse.text, quote.start)
            if any(speakers.quote_of.get(i) is not None for i in range(cue.verb, first.i)) and mark not in ",:":
                # Another quotation stands between: this cue governs that one, and this one only through "and".
                if cue.verb in above and cue.lemma not in beside:
                    over.append(cue)
            elif (mark in ",:" and between <= _MAX_LEAD_WORDS) or (between == 0 and cue.lemma not in beside):
                lead.append(cue)
            elif cue.verb in above and cue.lemma not in beside:
                over.append(cue)
            elif cue.lemma == "according to":
                rest.append(cue)
    if after:
        return after[0]
    if lead:
        return lead[-1]
    if over:
        return min(over, key=lambda c: (abs(c.verb - first.i), c.verb))
    return rest[0] if rest else None


def _last_of(parse: Parse, cue: _Cue) -> int:
    return parse.tokens_between(*cue.span)[-1].i


def _words_between(parse: Parse, left: int, right: int) -> int:
    """How many words stand strictly between two tokens."""
    return sum(any(c.isalnum() for c in t.text) for t in parse.tokens[left + 1 : right])


def _mark_before(text: str, start: int) -> str:
    """The last character before the opening mark, blanks skipped; a blank when there is none."""
    before = text[max(0, start - 4) : start].rstrip("“\"‘'„«` \t\n")
    return before[-1] if before else " "


def _has_more(parse: Parse, cue: _Cue) -> bool:
    """Whether the cue's own sentence says more than who spoke, so that it cannot belong to a quotation before it."""
    first, last = parse.sentence_tokens[cue.sentence]
    return (
        cue.verb - first > 6
        or any(parse.tokens[c].dep == "ccomp" for c in parse.children[cue.verb])
        or last - first > 25
    )


def _stands_alone(speakers: _Speakers, quote: QuoteSpan) -> bool:
    """Whether nothing but quotations stands in the sentences of this one."""
    parse = speakers.parse
    for s in range(parse.sentence_at(quote.start), parse.sentence_at(quote.end - 1) + 1):
        for t in parse.tokens[slice(*parse.sentence_tokens[s])]:
            if t.i not in speakers.quote_of and any(c.isalnum() for c in t.text):
                return False
    return True


def _carried(
    speakers: _Speakers, quote: QuoteSpan, before: tuple[int, int, str, int | None] | None
) -> tuple[str, int | None] | None:
    """The speaker of a quotation without a clause of its own: whoever spoke last, if right before it."""
    parse = speakers.parse
    sentence = parse.sentence_at(quote.start)
    for s in (sentence - 1, sentence - 2):
        cues = [c for c in speakers.cues_in.get(s, ()) if not c.quoted and c.speaker and c.lemma in _words()["say"]]
        if cues:
            return cues[-1].speaker, cues[-1].entity
        if s >= 0 and s == sentence - 1:
            subject = _root_subject(speakers, s)
            if subject is not None and parse.text[: quote.start].rstrip("“\"‘' \n").endswith(":"):
                return subject
    if before is not None and before[1] >= sentence - 2:
        return before[2], before[3]
    if sentence:
        return _root_subject(speakers, sentence - 1)
    return None


def _root_subject(speakers: _Speakers, sentence: int) -> tuple[str, int | None] | None:
    """The person who is the subject of a sentence, if an entity says so."""
    parse = speakers.parse
    for t in parse.tokens[slice(*parse.sentence_tokens[sentence])]:
        if t.dep == "nsubj" and parse.tokens[t.head].dep == "ROOT":
            entity = speakers.entity_of.get(t.i)
            if entity is not None and speakers.entities[entity].label == "PERSON":
                return speakers.entities[entity].name, entity
    return None


# --- attribution ---------------------------------------------------------------------------------


def _attributions(speakers: _Speakers, quotes: Sequence[tuple[Fact, _Cue | None]]) -> tuple[Fact, ...]:
    parse = speakers.parse
    quoted: dict[int, tuple[int, int]] = {}
    for fact, cue in quotes:
        if cue is not None:
            start, end = quoted.get(cue.verb, (fact.start, fact.end))
            if parse.sentence_at(fact.start) - parse.sentence_at(end) <= 1:
                quoted[cue.verb] = (min(start, fact.start), max(end, fact.end))
    out: list[Fact] = []
    for cue in speakers.cues:
        scope = _scope(speakers, cue) or quoted.get(cue.verb)
        if scope is None or cue.quoted or not cue.speaker or cue.lemma in NO_SOURCE or _is_unsaid(parse, cue):
            continue
        value = AttributionValue(cue.speaker, cue.entity, cue.lemma, scope)
        start, end = cue.span
        if cue.lemma == "according to":
            end = max(end, speakers._phrase(cue.subject)[1])
        out.append(Fact("attribution", start, end, parse.text[start:end], value))
    return tuple(sorted(out, key=lambda f: (f.start, f.end)))


def _is_unsaid(parse: Parse, cue: _Cue) -> bool:
    """Whether nothing was said: "would not say", "declined to say"."""
    verb = parse.tokens[cue.verb]
    if any(parse.tokens[c].dep == "neg" for c in parse.children[verb.i]):
        return True
    return verb.dep == "xcomp" and parse.tokens[verb.head].lemma in UNSAID


def _scope(speakers: _Speakers, cue: _Cue) -> tuple[int, int] | None:
    """Span of the statement that a cue credits to its speaker, None when it has none in its sentence."""
    parse = speakers.parse
    verb = parse.tokens[cue.verb]
    first, last = parse.sentence_tokens[cue.sentence]
    if cue.lemma == "according to":
        phrase = parse.subtree(cue.verb)
        return _side(parse, first, last, phrase[0], phrase[-1])
    answers = [c for c in parse.children[cue.verb] if c == cue.verb + 1 and parse.tokens[c].lower in {"no", "yes"}]
    if answers and cue.lemma in _words()["say"]:
        return _hull(parse, answers)
    for c in parse.children[cue.verb]:
        if parse.tokens[c].dep == "ccomp":
            below = [i for i in parse.subtree(c) if parse.tokens[i].sentence == cue.sentence]
            return _hull(parse, below) if len(below) > 1 else None
    if cue.lemma in _words()["announcing"]:
        for c in parse.children[cue.verb]:
            if parse.tokens[c].dep == "dobj":
                return _hull(parse, list(parse.subtree(c)))
    above = parse.tokens[verb.head]
    if verb.dep in {"ccomp", "parataxis", "advcl", "dep"} and above.i != verb.i and cue.lemma in _words()["say"]:
        own = parse.subtree(cue.verb)
        beside = own[0] and parse.tokens[own[0] - 1].text in {",", "—", "–", "-", "”", '"'}
        if beside or (own[-1] + 1 < last and parse.tokens[own[-1] + 1].text in {",", "—", "–"}):
            return _side(parse, first, last, own[0], own[-1])
    return None


def _side(parse: Parse, first: int, last: int, own_first: int, own_last: int) -> tuple[int, int] | None:
    """The longer side of a sentence around a source phrase, or both when it stands in the middle of a clause."""
    left = [i for i in range(first, own_first) if any(c.isalnum() for c in parse.tokens[i].text)]
    right = [i for i in range(own_last + 1, last) if any(c.isalnum() for c in parse.tokens[i].text)]
    kept = left + right if left and right else left or right
    return _hull(parse, kept)


def _hull(parse: Parse, indices: Sequence[int]) -> tuple[int, int] | None:
    wordy = [i for i in indices if any(c.isalnum() for c in parse.tokens[i].text)]
    return (parse.tokens[wordy[0]].start, parse.tokens[wordy[-1]].end) if wordy else None
