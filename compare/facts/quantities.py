"""Quantities in news text: amounts, with what they count and what they measure."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts import quantity_words as lexicon
from compare.facts.amounts import Amount, AmountReader
from compare.facts.numerals import split_lexemes
from compare.model import DateValue, Fact, QuantityValue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Parse, Token

MAX_RUN = 8
"""Figures in a row, with at most one sign between, that are still read as quantities."""


def find_quantities(parse: Parse, *, dates: Sequence[Fact] = ()) -> tuple[Fact, ...]:
    """Every quantity of a parsed text, sorted by start, none overlapping another.

    `dates` are the text's date facts: a number inside a date or a clock time is no quantity, while a
    duration ("12 years") is one.
    """
    lex = split_lexemes(parse.text)
    taken = _date_mask(dates)
    reader = _QuantityReader(parse, lex)
    out: list[Fact] = []
    at, date, run, last = 0, 0, 0, -1
    while at < len(lex):
        while date < len(taken) and taken[date][1] <= lex[at].start:
            date += 1
        if date < len(taken) and taken[date][0] <= lex[at].start:
            at += 1
            continue
        if run >= MAX_RUN and at == last and lex[at].kind == "number":
            at = last = at + 1
            continue
        found = reader.read(at)
        if found is None:
            at += 1
            continue
        start, end = lex[found.first].start, lex[found.last - 1].end
        nxt = max(found.last, at + 1) if found.ends < 0 else found.ends
        k = date
        clash = False
        while k < len(taken) and taken[k][0] < end:
            clash = clash or taken[k][1] > start
            k += 1
        # Figure after figure with nothing between is a table.
        near = found.first - last
        run = run + 1 if near == 0 or (near == 1 and lex[last].kind == "symbol") else 0
        last = found.last
        if run < MAX_RUN and not clash and (not out or out[-1].end <= start):
            value = reader.describe(found)
            if value is not None:
                value = _with_noun_of(value, out, parse, start)
                out.append(Fact("quantity", start, end, parse.text[start:end], value))
        at = max(nxt, at + 1)
    return tuple(out)


def _with_noun_of(value: QuantityValue, before: Sequence[Fact], parse: Parse, start: int) -> QuantityValue:
    """A bare count with the noun of the count before it in its sentence: "1,000 people …, another 2,000 …"."""
    if value.unit or value.written_unit or value.counted or not before:
        return value
    last = before[-1]
    if not isinstance(last.value, QuantityValue) or last.value.unit != last.value.counted or not last.value.counted:
        return value
    if parse.sentence_at(last.start) != parse.sentence_at(start):
        return value
    return replace(value, unit=last.value.counted, counted=last.value.counted)


def _date_mask(dates: Sequence[Fact]) -> list[tuple[int, int]]:
    return sorted(
        (f.start, f.end) for f in dates if isinstance(f.value, DateValue) and f.value.timex_type in {"DATE", "TIME"}
    )


class _QuantityReader(AmountReader):
    """Reads the amounts of a passage, and asks the parse what they count and measure."""

    def describe(self, found: Amount) -> QuantityValue | None:
        """The value with what is counted and measured, its scope and period; None if it is no quantity after all."""
        value = found.value
        if value.low is None and value.high is None:
            return None
        start, end = self.lex[found.first].start, self.lex[found.last - 1].end
        tokens = self.parse.tokens_between(start, end)
        if not tokens:
            return value
        counted, noun = value.counted, None
        if not found.pure and not counted:
            counted, noun = self._counted(found, tokens[-1])
            if (
                value.exact == 1
                and not counted
                and value.unit == ""
                and self.lex[found.numeral_last - 1].lower == "one"
                and not value.modifier
            ):
                return None
        anchor = noun if noun is not None else tokens[-1]
        measures = value.measures or self._measures(anchor)
        unit = value.unit
        if not unit and not found.pure and value.written_unit != "share":
            unit = counted
        return replace(
            value,
            counted=counted,
            unit=unit,
            measures=measures,
            scope=self._scope(found, noun),
            period=self._period(found, noun),
        )

    def _counted(self, found: Amount, last: Token) -> tuple[str, Token | None]:
        """Lemma and token of the noun counted; "people" where it is left out and only people can be meant."""
        tokens = self.parse.tokens
        number = last
        # The number itself, not a modifier after it ("12 or more").
        for t in reversed(self.parse.tokens_between(self.lex[found.first].start, self.lex[found.numeral_last - 1].end)):
            number = t
            break
        k = number.i + 1
        stop = self.parse.sentence_tokens[number.sentence][1]
        if k < stop and tokens[k].text in "-‑" and k + 1 < stop and tokens[k].start == number.end:
            # "70-seat", "three-storey", "five-member"
            t = tokens[k + 1]
            return (
                (t.lemma, t) if t.pos in {"NOUN", "PROPN", "ADJ", "VERB"} and t.start == tokens[k].end else ("", None)
            )
        while (
            k < stop
            and tokens[k].lower in {"or", "so", "more", "-", "plus", "odd"}
            and tokens[k].start < self.lex[found.last - 1].end
        ):
            k += 1
        of = k < stop and tokens[k].lower == "of"
        if of:
            k += 1
            if k < stop and tokens[k].lower in {"them", "us", "those", "whom", "these", "which"}:
                return "people" if tokens[k].lower in {"us", "whom"} or self._about_people(number) else "", None
        if (
            k < stop
            and tokens[k].lower in {"others", "other"}
            and (k + 1 >= stop or tokens[k + 1].pos not in {"NOUN", "ADJ", "PROPN"})
        ):
            return "people", tokens[k]
        head = tokens[number.head]
        if (
            (
                not of
                and number.dep in {"nummod", "quantmod", "advmod", "compound"}
                and head.i >= k
                and head.pos in {"NOUN", "PROPN"}
                and head.i - k < 8
            )
            and head.ent != "PERSON"
            and not (head.i + 1 < stop and tokens[head.i + 1].text == "-")  # "two co-workers"
            and self._noun_phrase(k, head.i)
        ):
            return head.lemma, head
        noun: Token | None = None
        for j in range(k, min(k + 9, stop)):
            t = tokens[j]
            if (
                t.lower in lexicon.PEOPLE_STATES
                and j == k
                and not (j + 1 < stop and tokens[j + 1].pos in {"NOUN", "ADJ"})
            ):
                return "people", t
            if t.pos in {"NOUN", "PROPN"}:
                if t.tag == "POS":
                    break
                noun = t
                if t.tag in {"NNS", "NNPS"} and not (
                    j + 1 < stop
                    and tokens[j + 1].pos == "NOUN"
                    and tokens[j + 1].head != t.i
                    and tokens[j].dep == "compound"
                ):
                    break
                continue
            if (
                t.lower in lexicon.INSIDE_PHRASES
                or t.pos in {"ADJ", "DET", "NUM", "ADV"}
                or t.tag in {"VBN", "VBG", "HYPH", ",", "PRP$", "POS"}
            ):
                if noun is not None and t.pos not in {"PART"} and t.tag not in {"HYPH"}:
                    break
                if t.lower == "of" and not of:
                    break
                if t.tag == "," and not (j + 1 < stop and tokens[j + 1].pos == "ADJ" and j > k):
                    break
                if t.lower in lexicon.PEOPLE_STATES and (
                    j + 1 >= stop or tokens[j + 1].pos not in {"NOUN", "PROPN", "ADJ"}
                ):
                    return "people", t
                if t.lower in {"and", "or"} and (j == k or (j + 1 < stop and tokens[j + 1].tag.startswith("VB"))):
                    break
                continue
            if t.lower in lexicon.PEOPLE_STATES:
                return "people", t
            break
        if noun is not None:
            return noun.lemma, noun
        before = tokens[number.i - 1].lower if number.i else ""
        if before == "population" or (before == "of" and number.i > 1 and tokens[number.i - 2].lemma in lexicon.GROUPS):
            return "people", None
        return ("people", None) if self._about_people(number) else ("", None)

    def _noun_phrase(self, first: int, last: int) -> bool:
        """Whether the tokens from `first` to the noun `last` may be one noun phrase."""
        tokens = self.parse.tokens
        for t in tokens[first:last]:
            if t.pos not in lexicon.NOMINAL and t.tag not in lexicon.NOMINAL_TAGS:
                return False
            # "dozens more and damaging several villages"
            if t.tag == "CC" and tokens[t.i + 1].tag in {"VBG", "VBD", "VBZ", "VBP"}:
                return False
        return True

    def _about_people(self, number: Token) -> bool:
        """Whether a bare number stands with what happens to people only: "12 were killed", "the toll rose to 12"."""
        tokens, at = self.parse.tokens, number
        if any(
            t.lower in {"hospital", "hospitals"} and t.sentence == number.sentence
            for t in tokens[number.i + 1 : number.i + 7]
        ):
            return True
        for _ in range(5):
            head = tokens[at.head]
            if (
                head.lemma in lexicon.PEOPLE_VERBS
                or head.lower in lexicon.PEOPLE_STATES
                or head.lower in lexicon.PEOPLE_TOLLS
            ):
                if head.lemma in {"miss", "charge"}:
                    return False
                return head.lemma not in lexicon.NOT_ONLY_PEOPLE or head.tag in {"VBN", "VBD"}
            if head.lemma in lexicon.CROWD_VERBS and at.dep in {"nsubj", "nsubjpass"}:
                return True
            if head.pos in {"VERB", "AUX"} or head.i == at.i:
                return any(self._is_toll(tokens[c]) for c in self.parse.children[head.i][:20])
            at = head
        return False

    def _is_toll(self, token: Token) -> bool:
        """Whether it is "dead", "the death toll", "the number of injured" …."""
        if token.lower in lexicon.PEOPLE_STATES or token.lemma in lexicon.PEOPLE_TOLLS:
            return True
        below = (self.parse.tokens[c] for c in self.parse.children[token.i][:20])
        return token.dep in {"nsubj", "nsubjpass", "dobj"} and any(t.lower in lexicon.PEOPLE_TOLLS for t in below)

    def _measures(self, token: Token) -> str:
        """Lemma of the predicate, or of the noun that says more than a plain verb does."""
        tokens, at = self.parse.tokens, token
        last = self.parse.sentence_tokens[token.sentence][1]
        if (
            token.i + 1 < last
            and tokens[token.i + 1].lower in {"dead", "missing", "injured", "wounded", "homeless"}
            and tokens[token.i + 1].pos in {"ADJ", "VERB"}
        ):
            return tokens[token.i + 1].lemma
        if token.lower in lexicon.PEOPLE_STATES:
            return token.lemma
        for _ in range(8):
            head = tokens[at.head]
            if head.i == at.i:
                return at.lemma if at.pos in {"VERB", "AUX"} and at.i != token.i else ""
            if at.dep == "pobj" and head.dep == "prep":
                owner = tokens[head.head]
                if owner.lemma in lexicon.MEASURE_NOUNS and owner.pos == "NOUN":
                    return owner.lemma
            if (
                head.lemma in lexicon.MEASURE_NOUNS
                and head.pos == "NOUN"
                and at.dep in {"nummod", "compound", "appos", "amod"}
                and head.i != token.i
            ):
                return head.lemma
            if head.pos == "VERB" or head.pos == "AUX":
                return self._predicate(head, at)
            at = head
        return ""

    def _predicate(self, verb: Token, via: Token) -> str:
        if verb.lemma not in lexicon.PLAIN_PREDICATES:
            return verb.lemma
        kids = [self.parse.tokens[c] for c in self.parse.children[verb.i]]
        target = next((c for c in kids if c.dep == "dobj" and c.i != via.i), None)
        if target is not None and verb.lemma in lexicon.TRANSITIVE_CHANGES and target.pos == "NOUN":
            return target.lemma
        subject = next((c for c in kids if c.dep in {"nsubj", "nsubjpass"}), None)
        if subject is not None and subject.i != via.i and subject.pos in {"NOUN", "PROPN"}:
            return subject.lemma
        state = next((c for c in kids if c.dep in {"acomp", "attr", "oprd"} and c.i != via.i), None)
        if state is not None and subject is not None and subject.i == via.i:
            return state.lemma
        return verb.lemma

    def _scope(self, found: Amount, noun: Token | None) -> str:
        """`additional` for "another 10" and "10 more", `part` for "two of the 12", `total` for "a total of 23"."""
        before = [self.word(k) for k in range(max(found.first - 4, 0), found.first)]
        after = [self.word(k) for k in range(found.last, min(found.last + 5, len(self.lex)))]
        last2 = before[-2:]
        if before[-1:] in (["another"], ["additional"], ["further"], ["extra"], ["other"]) or after[:1] in (
            ["more"],
            ["other"],
            ["others"],
            ["additional"],
            ["further"],
            ["extra"],
        ):
            return "additional"
        if len(after) > 1 and noun is not None and after[1] == "more" and after[2:3] != ["than"]:
            return "additional"
        if (
            last2 == ["total", "of"]
            or before[-1:] in (["all"], ["combined"], ["total"], ["totaling"], ["totalling"])
            or before[-2:-1] == ["all"]
        ):
            return "total"
        tail = " ".join(after)
        if re.match(r"(?:\w+ ){0,2}(?:in all|in total|altogether|overall|combined)\b", tail):
            return "total"
        if after[:2] in (
            ["of", "the"],
            ["of", "them"],
            ["of", "whom"],
            ["of", "those"],
            ["of", "its"],
            ["of", "his"],
            ["of", "these"],
            ["of", "her"],
            ["of", "their"],
        ):
            return "part"
        if (
            before[-1:] in (["including"], ["among"])
            or last2 in (["of", "whom"], ["of", "them"], ["of", "which"])
            or before[-3:-1] == ["of", "whom"]
        ):
            return "part"
        return ""

    def _period(self, found: Amount, noun: Token | None) -> str:
        text = self.parse.text
        s = self.parse.sentence_at(self.lex[found.first].start)
        first, last = self.parse.sentences[s]
        start, end = self.lex[found.first].start, self.lex[found.last - 1].end
        near_end = noun.end if noun is not None and noun.end > end else end
        k = found.last
        while k < len(self.lex) and self.lex[k].start < near_end:
            k += 1
        if self.word(k) == "(":
            # "about 17,000 kronur ($125) a month"
            for at in range(k, min(k + 7, len(self.lex))):
                if self.lex[at].text == ")":
                    k = at + 1
                    break
        for at in dict.fromkeys((found.last, k)):
            word = self.word(at)
            if word in {"a", "an", "per", "each", "every", "/"} and self.near(at) and self.near(at + 1):
                unit = self.word(at + 1)
                if unit in lexicon.PER and (word != "each" or unit in {"year", "month", "week", "day"}):
                    if (
                        self.has(at + 2, ("ago",))
                        or self.has(at + 2, ("earlier",))
                        or self.has(at + 2, ("before",))
                        or self.has(at + 2, ("later",))
                    ):
                        break
                    return f"per {lexicon.PER[unit]}"
            if (
                word == "-"
                and self.word(at + 1) in {"a", "an"}
                and self.word(at + 2) == "-"
                and self.word(at + 3) in lexicon.PER
            ):
                return f"per {lexicon.PER[self.word(at + 3)]}"
            if word in lexicon.PER_ADVERBS and self.near(at):
                return lexicon.PER_ADVERBS[word]
        # "200,000 kronur more in interest a year"
        for at in range(k + 1, min(k + 5, len(self.lex) - 1)):
            if self.lex[at].kind != "word" or self.lex[at].gap != 1:
                break
            if (
                self.lex[at].lower in {"a", "per"}
                and self.word(at + 1) in {"year", "month", "week", "day"}
                and self.word(at + 2) not in {"ago", "earlier", "later", "before", "after"}
                and self.lex[at - 1].lower not in lexicon.BEFORE_NO_PERIOD
            ):
                return f"per {lexicon.PER[self.word(at + 1)]}"
        # A comparison belongs to the change; the level reached after it has none.
        if found.value.unit not in {"percent", "percentage point"}:
            return ""
        after = text[end : min(last, end + 120)]
        before = text[max(first, start - 90) : start]
        cut = re.search(r"\d|[;—]| but | while ", after)
        clause = after
        if cut and not re.match(r"\s*(?:in (?:the )?)", after[max(cut.start() - 8, 0) : cut.start()]):
            clause = after[: max(cut.start(), 0)]
        for name, pattern in lexicon.PERIODS:
            if pattern.search(clause):
                return name
        lead = before[max(before.rfind(w) for w in (";", " but ", " while ", " and ")) + 1 :]
        if any(c.isdigit() for c in lead):
            return ""
        for name, pattern in lexicon.PERIODS:
            if pattern.search(lead):
                return name
        return ""
