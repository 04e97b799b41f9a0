"""Numbers that are no quantities: years, times, addresses, "Flight 2217", "Boeing 737", "Formula One"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts import quantity_words as lexicon
from compare.facts.passages import Passage

if TYPE_CHECKING:
    from compare.facts.numerals import Numeral


class LabelledPassage(Passage):
    """A passage that knows which of its numbers are names, dates or pronouns."""

    def is_label(self, n: Numeral, start: int, *, money: bool) -> bool:
        """Whether the number is a name, a year, a time, a rank …, and no quantity."""
        lex, first, last = self.lex, n.first, n.last
        after, before = self.word(last), self.word(start - 1) if self.near(start) else ""
        digits = lex[first].kind == "number"
        if money:
            return False
        if digits and last < len(lex) and lex[last].gap == 0:
            # 115th, 1990s, 4x4, 3D; "5.0.1" and "192.168" are labels already.
            if lex[last].kind in {"word", "label"} and (
                after in lexicon.AFTER_NO_AMOUNT or not self.unit_at(last, glued=True)
            ):
                return True
            if (
                last + 1 < len(lex)
                and self.glued(last + 1)
                and lex[last].kind == "word"
                and lex[last + 1].kind in {"number", "label"}
            ):
                return True
            if after in {"’s", "'"} and self.word(last + 1) == "s" and self.glued(last + 1):
                return True
            if (
                after in {"/", "_", "=", "&", "@", ":"}
                and last + 1 < len(lex)
                and self.glued(last + 1)
                and lex[last + 1].kind == "number"
                and after != ":"
            ):
                return True
        if start > 0 and lex[start].gap == 0:
            prior = lex[start - 1]
            # AK-47, Covid-19, G-7, #3, 9/11; but "mid-40s", "pre-2008" are none either.
            if (
                prior.text in "-‑–"
                and start > 1
                and lex[start - 1].gap == 0
                and lex[start - 2].kind in {"word", "label"}
            ) and lex[start - 2].lower not in {"magnitude", "to", "of"}:
                return True
            if prior.text in "/_=&@:%#" and start > 1 and lex[start - 1].gap == 0:
                return True
            if prior.text == "#" or (
                prior.text == "."
                and digits
                and start > 1
                and lex[start - 1].gap == 0
                and self.word(start - 2) in {"no", "nos"}
            ):
                return True
        if (
            before == "."
            and self.word(start - 2) in {"no", "nos", "vol", "fig", "p", "pp", "sec", "ch"}
            and not self.glued(start - 2)
            and digits
        ):
            return True
        if digits and ("/" in {before, after} or after in lexicon.CALIBERS):
            return True
        if after == "-" and self.word(last + 1) in {"by", "and", *lexicon.CALIBERS} and self.glued(last + 1):
            return True  # "four-by-four", "three-and-out", "12-gauge"
        if before in {"no", "nos", "№"} and digits:
            return True
        if not digits:
            return self._is_word_label(n, start)
        # Clock times and days of the month, for texts whose dates were not found.
        if after in lexicon.CLOCK_WORDS or (
            after in {"a", "p"} and self.word(last + 1) == "." and self.word(last + 2) == "m"
        ):
            return True
        whole = (
            float(lex[first].text.replace(",", ""))
            if lex[first].text.replace(",", "").replace(".", "").isdecimal()
            else -1.0
        )
        plain = last == first + 1
        if plain and whole == int(whole) and 1 <= whole <= 31:
            month_before = before in lexicon.MONTHS or (before == "." and self.word(start - 2) in lexicon.MONTHS)
            named = (lex[start - 1] if before != "." else lex[start - 2]).text[:1].isupper() if month_before else False
            if month_before and named:
                return True
            if after in lexicon.MONTHS and lex[last].text[:1].isupper() and self.near(last) and after not in {"may"}:
                return True
        if plain and self._is_year(lex[first].text, before, last, start):
            return True
        if (
            plain
            and whole == 911
            and (
                before in lexicon.BEFORE_911
                or after in {"call", "calls", "operator", "caller", "dispatcher", "operators", "dispatchers"}
            )
        ):
            return True
        if plain and self._is_address(last):
            return True
        return plain and self._is_named_number(n, start)

    def _is_year(self, text: str, before: str, last: int, start: int) -> bool:
        if not (len(text) == 4 and text.isdecimal() and 1000 <= int(text) <= 2100):
            return False
        year = int(text)
        after = self.word(last) if self.near(last) else ""
        if self.unit_at(last, glued=False) and after not in {"second", "seconds"}:
            return False
        if before in lexicon.MONTHS or (before in lexicon.BEFORE_A_YEAR and not self.counts_plural(last)):
            return True
        if before == "," and self.word(start - 2).isdecimal():
            return True
        token = self.token_at(last - 1)
        if token is not None and token.ent == "DATE":
            return True
        if (
            after == "-" and self.glued(last) and self.lex[last + 1].text.isdecimal()
            if last + 1 < len(self.lex)
            else False
        ):
            return True
        if self.counts_plural(last) and not (year >= 1900 and before in lexicon.POSSESSIVES):
            return False
        return year >= 1500 or not self.counts_plural(last)

    def _is_address(self, last: int) -> bool:
        """Whether capitalised words and "Street" follow."""
        if self.word(last) in {"block", "freeway"} and self.near(last):
            return True
        for k in range(last, min(last + 5, len(self.lex))):
            if k > last and (self.lex[k].kind == "number" or self.lex[k].lower in {"st", "nd", "rd", "th"}):
                continue
            if self.lex[k].gap != 1 or self.lex[k].kind != "word" or not self.lex[k].text[0].isupper():
                return False
            if self.lex[k].lower in lexicon.STREETS and k > last:
                return True
        return False

    def _is_named_number(self, n: Numeral, start: int) -> bool:
        """Whether it is the number of something named: "Flight 2217", "Boeing 737", "page 12"."""
        if start == 0 or self.lex[start].gap != 1 or self.lex[start - 1].kind not in {"word", "label"}:
            return False
        prior = self.lex[start - 1]
        if self.unit_at(n.last, glued=False):
            return False
        if prior.kind == "label":
            return False
        if prior.lower in lexicon.LABELS:
            return not (
                self.counts_plural(n.last)
                and prior.text.islower()
                and prior.lower in {"day", "week", "game", "level", "order"}
            )
        if not prior.text[0].isupper():
            return False
        if self.is_score_ahead(n):
            return False
        if self.in_headline(start) and self.near(n.last) and self.plural_ahead(n.last):
            return False
        token = self.token_at(start - 1)
        if token is None:
            return False
        first = token.i == self.parse.sentence_tokens[token.sentence][0]
        # "Sea Me We 4": whatever the tagger says, capitals in a row are a name.
        inside = not first and self.lex[start - 2].text[:1].isupper() and not self.in_headline(start)
        if not inside and (token.pos not in {"PROPN", "NOUN", "X"} or (first and token.pos != "PROPN")):
            return False
        # "Chelsea 3 Leeds 1" and "Smith 12" are no amounts an editor could compare either.
        return not (self.counts_plural(n.last) and token.ent in {"GPE", "DATE", "LOC", "TIME", "NORP"})

    def is_score_ahead(self, n: Numeral) -> bool:
        """Whether a result follows a club's name ("Rovers 3–2")."""
        k = n.last
        if not (k + 1 < len(self.lex) and self.lex[k].text in "-–" and self.glued(k) and self.glued(k + 1)):
            return False
        other = self.lex[k + 1].text
        return (
            other.isdecimal()
            and len(other) < 3
            and (n.value or 99) < 30
            and bool(self.sentence_words(n.first)[0] & lexicon.SPORT)
        )

    def _is_word_label(self, n: Numeral, start: int) -> bool:
        """Whether a number in words is a name or a pronoun: "Formula One", "one another", "Group of Seven"."""
        lex, first, last = self.lex, n.first, n.last
        word, before, after = (
            lex[first].lower,
            self.word(start - 1) if self.near(start) else "",
            self.word(last) if self.near(last) else "",
        )
        label = before in lexicon.LABELS_BEFORE_WORDS and not n.share and n.scale == 1
        if label and (not self.counts_plural(last) or before in {"chapter", "formula", "channel", "number"}):
            return True
        if (
            lex[first].text[0].isupper()
            and start == first
            and first > 0
            and lex[first].gap == 1
            and lex[first - 1].kind == "word"
            and n.last == first + 1
        ):
            # "Air Force One", "Group of Seven"; a headline in capitals has capitals on both sides.
            prior = lex[first - 1]
            if prior.lower in lexicon.LABELS_CAPITALISED or (
                prior.lower == "of" and self.word(first - 2) in {"group", "gang", "council", "committee", "big"}
            ):
                return True
            if (
                not (last < len(lex) and lex[last].kind == "word" and lex[last].text[0].isupper())
                and prior.text[0].isupper()
                and not self.in_headline(first)
            ):
                return True
            if (
                prior.lower == "the"
                and last < len(lex)
                and lex[last].text[:1].isupper()
                and not self.in_headline(first)
            ):
                return True
        if word == "one" and last == first + 1:
            return self._is_pronoun_one(first, before, after)
        if after in {"to", "past"} and self.word(last + 1) in {"midnight", "noon"}:
            return True
        if word == "zero" and last == first + 1:
            return before in lexicon.BEFORE_NO_ZERO or after in lexicon.AFTER_NO_ZERO or after == ""
        if word in {"second", "seconds"}:
            return True
        if (
            n.share
            and word == "half"
            and after in {"-", "time", "hour", "sister", "brother", "hearted"}
            and last == first + 1
        ):
            return not self.unit_at(last + 1 if after == "-" else last, glued=False)
        if n.share and word == "half" and before in lexicon.BEFORE_A_HALF_OF_PLAY:
            return True
        months = n.share and before in lexicon.BEFORE_THREE_MONTHS
        return months and "quarter" in {lex[k].lower for k in range(first, last)}

    def _is_pronoun_one(self, first: int, before: str, after: str) -> bool:
        lex = self.lex
        if before in {"minus", "negative"}:
            return False
        if after == "-" and self.glued(first + 1):
            return self.word(first + 2) in lexicon.COMPOUNDS_OF_ONE
        if after in {"’s", "'s"} or "'" in lex[first].lower or "’" in lex[first].lower:
            return True
        if before in lexicon.BEFORE_PRONOUN_ONE and after in lexicon.NOT_ONE_OF | {""}:
            return True
        token = self.token_at(first)
        if token is None:
            return True
        head = self.parse.tokens[token.head]
        if after in lexicon.NOT_ONE_OF:
            return after not in {"person"}
        if after in {"people", "person"}:
            return False
        if token.dep in {"nummod", "quantmod"} and head.i > token.i and head.pos in {"NOUN", "PROPN", "NUM"}:
            return False
        if self.unit_at(first + 1, glued=False):
            return False
        # "one was killed", "one dead": a count of people.
        if after in lexicon.PEOPLE_STATES or after in {"died", "drowned"}:
            return False
        nxt = self.parse.tokens[token.i + 1 : token.i + 4]
        if (
            token.dep in {"nsubj", "nsubjpass"}
            and head.lemma in lexicon.PEOPLE_VERBS
            and any(t.lemma in {"be", "die"} or t.i == head.i for t in nxt)
        ):
            return False
        ends = after in {"", ",", ".", "and"}
        return not (ends and token.dep in {"dobj", "obj"} and head.lemma in lexicon.PEOPLE_VERBS)
