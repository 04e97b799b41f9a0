"""Numbers that are no quantities: years, times, addresses, "Flight 2217", "Boeing 737", "Formula One".

Every reason is a row with a name, so that it can be told. Whether a reason holds does not hang on the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from compare.english import quantities as lexicon
from compare.english.calendar_words import MONTHS
from compare.facts.quantities.lexemes import digits_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.facts.quantities.lexemes import Lexeme
    from compare.facts.quantities.numerals import Numeral
    from compare.facts.quantities.passages import Passage


_HIGHEST_SCORE: Final = 200.0


class Seen(NamedTuple):
    """A number with its neighbours."""

    passage: Passage
    lex: tuple[Lexeme, ...]
    n: Numeral
    start: int
    """Where it begins, a currency before it included."""
    before: str
    """The word before it, '' across a blank line."""
    after: str
    """The word after it."""

    @property
    def glued_after(self) -> bool:
        """Whether something follows without a blank."""
        return self.n.last < len(self.lex) and self.lex[self.n.last].gap == 0

    @property
    def plain(self) -> bool:
        """Whether it is one lexeme."""
        return self.n.last == self.n.first + 1

    @property
    def near_after(self) -> str:
        """The word after it, '' across a blank line."""
        return self.after if self.passage.near(self.n.last) else ""

    def is_figure(self, value: float) -> bool:
        return self.plain and _whole(self.lex[self.n.first].text) == value


class Reason(NamedTuple):
    """Why a number is a label."""

    name: str
    holds: Callable[[Seen], bool]


def label_reason(passage: Passage, n: Numeral, start: int) -> str:
    """Why the number without a currency is a name, a year, a time, a rank …; '' for a quantity."""
    before = passage.word(start - 1) if passage.near(start) else ""
    seen = Seen(passage, passage.lex, n, start, before, passage.word(n.last))
    own = OF_FIGURES if passage.lex[n.first].kind == "number" else OF_WORDS
    for reasons in (OF_BOTH, own):
        for reason in reasons:
            if reason.holds(seen):
                return reason.name
    return ""


def _whole(text: str) -> float:
    plain = digits_of(text)
    return float(plain) if plain.replace(".", "", 1).isdecimal() else -1.0


# --- digits and words ----------------------------------------------------------------------------


def _ends_a_compound(s: Seen) -> bool:
    lex, start = s.lex, s.start
    return (
        start > 1
        and lex[start].gap == 0
        and lex[start - 1].text in "-‑–"
        and lex[start - 1].gap == 0
        and (lex[start - 2].kind in {"word", "label"} or lex[start].text.istitle())
        and lex[start - 2].lower not in lexicon.BEFORE_HYPHEN_AND_AMOUNT
    )


def _follows_sign(s: Seen) -> bool:
    lex, start = s.lex, s.start
    if start == 0 or lex[start].gap:
        return False
    prior = lex[start - 1]
    return prior.text == "#" or (prior.text in "/_=&@:%" and start > 1 and prior.gap == 0)


OF_BOTH: Final = (
    Reason("AK-47: the end of a compound", _ends_a_compound),
    Reason("n/3, #3: part of a formula", _follows_sign),
    Reason(
        "four-by-four, 12-gauge: the start of a compound",
        lambda s: (
            s.after == "-"
            and s.passage.word(s.n.last + 1) in lexicon.AFTER_NUMBER_AND_HYPHEN
            and s.passage.glued(s.n.last + 1)
        ),
    ),
)

# --- digits --------------------------------------------------------------------------------------


def _no_unit_glued(s: Seen) -> bool:
    if not s.glued_after or s.lex[s.n.last].kind not in {"word", "label"}:
        return False
    if s.after == "s" and "." in s.lex[s.n.last - 1].text:
        return False  # "in 9.58s": no decade has decimals
    letter = lexicon.LETTERS_WITH_CONTEXT.get(s.lex[s.n.last].text)
    if letter is not None and s.lex[s.n.last].kind == "word" and not letter & s.passage.sentence_words(s.n.first)[0]:
        return True  # "seat 12A", a film in 4K
    if s.after == "x":
        return s.passage.glued(s.n.last + 1) and s.lex[s.n.last + 1].kind != "symbol"
    return s.after in lexicon.AFTER_NO_AMOUNT or not s.passage.unit_at(s.n.last, glued=True)


def _letters_and_digits_follow(s: Seen) -> bool:
    k = s.n.last
    goes_on = s.glued_after and s.lex[k].kind == "word" and s.passage.glued(k + 1)
    if not goes_on or s.lex[k + 1].kind not in {"number", "label"}:
        return False
    unit = s.passage.unit_at(k, glued=True)
    return unit is None or unit[1] == k + 1  # but "30m3"


def _has_plural_s(s: Seen) -> bool:
    k = s.n.last + 1
    return s.glued_after and s.after in {"’s", "'"} and s.passage.word(k) == "s" and s.passage.glued(k)


def _is_subsection(s: Seen) -> bool:
    k = s.n.last
    bracket = s.glued_after and s.after == "(" and s.passage.glued(k + 1) and s.passage.word(k + 2) == ")"
    return bracket and len(s.passage.word(k + 1)) == 1


def _goes_on_as_a_name(s: Seen) -> bool:
    """Whether a hyphen and a capital follow: "7-Eleven"."""
    k = s.n.last
    if not (s.plain and s.glued_after and s.after == "-" and s.passage.glued(k + 1)):
        return False
    word = s.lex[k + 1]
    known = s.passage.unit_at(k + 1, glued=False) is not None or word.lower in lexicon.OLD | lexicon.AGE_UNITS
    return word.kind == "word" and word.text.istitle() and not known and not s.passage.in_headline(s.start)


def _is_telephone_number(s: Seen) -> bool:
    """Whether it begins with a zero, or goes on from a group of digits that does: "020 7946"."""
    for k in range(s.start, max(s.start - 3, -1), -1):
        text = s.lex[k].text
        if s.lex[k].kind != "number" or not text.isdecimal():
            return False
        if text[0] == "0" and text.strip("0"):
            return True
        if s.lex[k].gap != 1:
            return False
    return False


def _is_in_name_of_group(s: Seen) -> bool:
    k = s.start - 2
    return s.before == "of" and s.passage.word(k) in lexicon.GROUPS_OF_SEVEN and s.lex[k].text[0].isupper()


def _is_of_a_code(s: Seen) -> bool:
    k = s.start - 2
    return s.plain and s.before in {"is", "was", ":"} and s.passage.word(k) in lexicon.CODES_IN_DIGITS


def _is_jet(s: Seen) -> bool:
    """Whether it is a plane by its number alone: "the 747 took off"."""
    text = s.lex[s.n.first].text
    jet = (
        s.plain
        and len(text) == 3
        and text.isdecimal()
        and text[0] == text[2] == "7"
        and s.before in lexicon.BEFORE_A_JET
    )
    return jet and not s.passage.counts_plural(s.n.last)


def _is_half_of_formula(s: Seen) -> bool:
    k = s.n.last + 1
    return s.glued_after and s.after in {"/", "_", "=", "&", "@"} and s.passage.glued(k) and s.lex[k].kind == "number"


def _is_numbered(s: Seen) -> bool:
    """Whether "No." or "p." stands before it, the dot a lexeme of its own."""
    lex, start = s.lex, s.start
    if s.before in {"no", "nos", "№"}:
        return True
    if start < 2 or lex[start - 1].text != ".":
        return False
    short = lex[start - 2].lower
    if lex[start].gap == lex[start - 1].gap == 0 and short in {"no", "nos"}:
        return True
    return s.before == "." and short in lexicon.SHORT_FOR_A_NUMBER and not s.passage.glued(start - 2)


def _is_clock_time(s: Seen) -> bool:
    k = s.n.last
    return s.after in lexicon.CLOCK_WORDS or (
        s.after in {"a", "p"} and s.passage.word(k + 1) == "." and s.passage.word(k + 2) == "m"
    )


def _is_day_of_month(s: Seen) -> bool:
    day = _whole(s.lex[s.n.first].text) if s.plain else -1.0
    if day != int(day) or not 1 <= day <= 31:
        return False
    passage, lex = s.passage, s.lex
    dot = s.before == "."
    month = passage.word(s.start - 2) if dot else s.before
    if month in MONTHS and lex[s.start - 2 if dot else s.start - 1].text[:1].isupper():
        return True
    k = s.n.last
    return s.after in MONTHS and s.after != "may" and lex[k].text[:1].isupper() and passage.near(k)


def _is_year(s: Seen) -> bool:
    text, last, passage = s.lex[s.n.first].text, s.n.last, s.passage
    if not (s.plain and len(text) == 4 and text.isdecimal() and 1000 <= int(text) <= 2100):
        return False
    if passage.unit_at(last, glued=False) and s.near_after not in {"second", "seconds"}:
        return False
    counts = passage.counts_plural(last)
    if s.before in MONTHS or (s.before in lexicon.BEFORE_A_YEAR and not counts):
        return True
    if s.before == "," and passage.word(s.start - 2).isdecimal():
        return True
    token = passage.token_at(last - 1)
    if token is not None and token.ent == "DATE":
        return True
    if s.near_after == "-" and passage.glued(last) and passage.word(last + 1).isdecimal():
        return True
    if counts:
        return int(text) >= 1900 and s.before in lexicon.POSSESSIVES
    return True


def _is_emergency_call(s: Seen) -> bool:
    return s.is_figure(911) and (s.before in lexicon.BEFORE_911 or s.after in lexicon.AFTER_911)


def _is_address(s: Seen) -> bool:
    """Whether capitalised words and "Street" follow."""
    lex, last = s.lex, s.n.last
    if not s.plain:
        return False
    if s.near_after in {"block", "freeway"}:
        return True
    for k in range(last, min(last + 5, len(lex))):
        x = lex[k]
        if k > last and (x.kind == "number" or x.lower in {"st", "nd", "rd", "th"}):
            continue
        if x.gap != 1 or x.kind != "word" or not x.text[0].isupper():
            return False
        if k > last and x.lower in lexicon.STREETS:
            return True
    return False


def _is_named(s: Seen) -> bool:
    """Whether it is the number of something named: "Flight 2217", "Boeing 737", "page 12"."""
    lex, start, last, passage = s.lex, s.start, s.n.last, s.passage
    if not s.plain or start == 0 or lex[start].gap != 1 or lex[start - 1].kind != "word":
        return False
    hyphen = passage.word(last) == "-" and passage.glued(last) and passage.glued(last + 1)
    if passage.unit_at(last + 1 if hyphen else last, glued=False):
        return False
    prior = lex[start - 1]
    if _is_score_ahead(s):
        return False
    if prior.lower in lexicon.LABELS:
        count = prior.text.islower() and prior.lower in lexicon.LABELS_BEFORE_COUNTS
        return not (count and passage.counts_plural(last))
    if prior.text.islower():
        return False
    headline = passage.in_headline(start)
    if headline and passage.near(last) and passage.plural_ahead(last):
        return False
    token = passage.token_at(start - 1)
    if token is None:
        return False
    first = token.i == passage.parse.sentence_tokens[token.sentence][0]
    # "Sea Me We 4": whatever the tagger says, capitals in a row are a name.
    inside = not first and lex[start - 2].text[:1].isupper() and not headline
    if not inside and (token.pos not in {"PROPN", "NOUN", "X"} or (first and token.pos != "PROPN")):
        return False
    # "Chelsea 3 Leeds 1" and "Smith 12" are no amounts an editor could compare either.
    return not (token.ent in {"GPE", "DATE", "LOC", "TIME", "NORP"} and passage.counts_plural(last))


def _is_score_ahead(s: Seen) -> bool:
    """Whether a result follows a club's name ("Rovers 3–2")."""
    lex, k, passage = s.lex, s.n.last, s.passage
    if not (k + 1 < len(lex) and lex[k].text in "-–" and passage.glued(k) and passage.glued(k + 1)):
        return False
    other = lex[k + 1].text
    return (
        other.isdecimal()
        and len(other) <= 3
        and (s.n.value or _HIGHEST_SCORE) < _HIGHEST_SCORE
        and bool(passage.sentence_words(s.n.first)[0] & lexicon.SPORT)
    )


OF_FIGURES: Final = (
    Reason("115th, 1990s, 4x4: letters that are no unit", _no_unit_glued),
    Reason("4x4: letters and digits go on", _letters_and_digits_follow),
    Reason("1990’s: a decade", _has_plural_s),
    Reason("24/7: half of a formula", _is_half_of_formula),
    Reason("401(k): a subsection", _is_subsection),
    Reason("7-Eleven: the start of a name", _goes_on_as_a_name),
    Reason("020 7946: a telephone number", _is_telephone_number),
    Reason("Group of 20: a name", _is_in_name_of_group),
    Reason("the code is 90210", _is_of_a_code),
    Reason("the 747 took off: a plane", _is_jet),
    Reason("the 1/16 final: a round", lambda s: s.n.share and s.after in {"final", "finals"}),
    Reason("No. 10: a number of something", _is_numbered),
    Reason("9/11: half of a pair", lambda s: "/" in {s.before, s.after}),
    Reason("44 magnum: a weapon", lambda s: s.after in lexicon.CALIBERS),
    Reason("10 a.m.: a time", _is_clock_time),
    Reason("May 3: a day", _is_day_of_month),
    Reason("1994: a year", _is_year),
    Reason("called 911: an emergency call", _is_emergency_call),
    Reason("12 Main Street: an address", _is_address),
    Reason("Flight 2217: the number of something named", _is_named),
)

# --- words ---------------------------------------------------------------------------------------


def _word(s: Seen) -> str:
    return s.lex[s.n.first].lower


def _is_lone(s: Seen, word: str) -> bool:
    return s.plain and _word(s) == word


def _follows_label(s: Seen) -> bool:
    label = s.before in lexicon.LABELS_BEFORE_WORDS and not s.n.share and s.n.scale == 1
    return label and (s.before in lexicon.LABELS_OF_ONE or not s.passage.counts_plural(s.n.last))


def _ends_a_name(s: Seen) -> bool:
    """Whether it is "Air Force One", "Group of Seven"; a headline has capitals on both sides."""
    lex, first, last = s.lex, s.n.first, s.n.last
    if not (s.plain and lex[first].text[0].isupper() and s.start == first and first > 0 and lex[first].gap == 1):
        return False
    prior = lex[first - 1]
    if prior.kind != "word":
        return False
    if prior.lower in lexicon.LABELS_CAPITALISED:
        return True
    if prior.lower == "of" and s.passage.word(first - 2) in lexicon.GROUPS_OF_SEVEN:
        return True
    following = lex[last] if last < len(lex) else None
    capital_after = following is not None and following.text[:1].isupper()
    if prior.text[0].isupper() and not (capital_after and following is not None and following.kind == "word"):
        return not s.passage.in_headline(first)
    return prior.lower == "the" and capital_after and not s.passage.in_headline(first)


def _is_half_of_compound(s: Seen) -> bool:
    """Whether it is "half-time", "half brother"; "half-hour" is a unit."""
    if not (s.n.share and _is_lone(s, "half") and s.near_after in lexicon.AFTER_HALF):
        return False
    if s.near_after == "-" and s.passage.word(s.n.last + 1) == "point":
        return False
    return not s.passage.unit_at(s.n.last + 1 if s.near_after == "-" else s.n.last, glued=False)


def _is_three_months(s: Seen) -> bool:
    months = s.n.share and s.before in lexicon.BEFORE_THREE_MONTHS
    return months and any(x.lower == "quarter" for x in s.lex[s.n.first : s.n.last])


def _is_pronoun(s: Seen) -> bool:
    if not _is_lone(s, "one"):
        return False
    return next((pronoun for _, pronoun, holds in ONE if holds(s)), True)


def _is_counted_by_parse(s: Seen) -> bool:
    token = s.passage.token_at(s.n.first)
    if token is None:
        return False
    head = s.passage.parse.tokens[token.head]
    return token.dep in {"nummod", "quantmod"} and head.i > token.i and head.pos in {"NOUN", "PROPN", "NUM"}


def _is_one_person_hit(s: Seen) -> bool:
    """Whether it is the subject of what happens to people: "one was killed"."""
    token = s.passage.token_at(s.n.first)
    if token is None:
        return False
    head = s.passage.parse.tokens[token.head]
    following = s.passage.parse.tokens[token.i + 1 : token.i + 4]
    return (
        token.dep in {"nsubj", "nsubjpass"}
        and head.lemma in lexicon.PEOPLE_VERBS
        and any(t.lemma in {"be", "die"} or t.i == head.i for t in following)
    )


def _is_one_person_made(s: Seen) -> bool:
    """Whether it is the object of what happens to people, with nothing after it: "killing one."."""
    token = s.passage.token_at(s.n.first)
    if token is None or s.near_after not in {"", ",", ".", "and"}:
        return False
    return token.dep in {"dobj", "obj"} and s.passage.parse.tokens[token.head].lemma in lexicon.PEOPLE_VERBS


ONE: Final[tuple[tuple[str, bool, Callable[[Seen], bool]], ...]] = (
    ("minus one: a number", False, lambda s: s.before in {"minus", "negative"}),
    (
        "one-on-one: a compound",
        True,
        lambda s: (
            s.near_after == "-"
            and s.passage.glued(s.n.last)
            and s.passage.word(s.n.last + 1) in lexicon.COMPOUNDS_OF_ONE
        ),
    ),
    ("one-day: a number", False, lambda s: s.near_after == "-" and s.passage.glued(s.n.last)),
    (
        "one’s: a pronoun",
        True,
        lambda s: s.near_after in {"’s", "'s"},
    ),
    (
        "this one: a pronoun",
        True,
        lambda s: s.before in lexicon.BEFORE_PRONOUN_ONE and s.near_after in lexicon.NOT_ONE_OF | {""},
    ),
    ("no token: nothing can be told", True, lambda s: s.passage.token_at(s.n.first) is None),
    ("one another, one day: counts nothing", True, lambda s: s.near_after in lexicon.NOT_ONE_OF),
    ("one person: a count", False, lambda s: s.near_after in {"people", "person"}),
    ("one house: a count", False, _is_counted_by_parse),
    ("one mile: an amount", False, lambda s: s.passage.unit_at(s.n.last, glued=False) is not None),
    (
        "one dead: a count of people",
        False,
        lambda s: s.near_after in lexicon.PEOPLE_STATES or s.near_after in {"died", "drowned"},
    ),
    ("one was killed: a count of people", False, _is_one_person_hit),
    ("killing one: a count of people", False, _is_one_person_made),
)
"""What a lone "one" is, and whether that is a pronoun: the first that holds decides, else it is one."""

OF_WORDS: Final = (
    Reason("chapter one: the number of something", _follows_label),
    Reason("Air Force One: the end of a name", _ends_a_name),
    Reason("one another: a pronoun", _is_pronoun),
    Reason(
        "five to midnight: a time",
        lambda s: (
            s.near_after in {"to", "past"}
            and s.passage.word(s.n.last + 1) in {"midnight", "noon"}
            and not _is_lone(s, "one")
        ),
    ),
    Reason(
        "ground zero: a figure of speech",
        lambda s: (
            _is_lone(s, "zero")
            and (s.before in lexicon.BEFORE_NO_ZERO or s.near_after in lexicon.AFTER_NO_ZERO or s.near_after == "")
        ),
    ),
    Reason("a second: a time or a rank", lambda s: _word(s) in {"second", "seconds"}),
    Reason("half-time: a compound", _is_half_of_compound),
    Reason(
        "the second half: of a game",
        lambda s: (
            s.n.share
            and _word(s) == "half"
            and s.before in lexicon.BEFORE_A_HALF_OF_PLAY
            and not (s.plain and s.near_after in lexicon.AFTER_HALF)
        ),
    ),
    Reason("the third quarter: three months", _is_three_months),
)
