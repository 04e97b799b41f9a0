"""Ages: "34-year-old", "aged 34", "Smith, 34,", "a girl of 13", "27 years old"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.english import quantities as lexicon
from compare.english.calendar_words import MONTHS
from compare.facts.quantities.amounts import Amount, clean
from compare.facts.quantities.modifiers import modifier_before
from compare.facts.quantities.numerals import NUMBER_WORDS
from compare.facts.quantities.patterns import Row, first_row, row
from compare.facts.quantities.units import unit_named
from compare.model import QuantityValue
from compare.values.intervals import bound

if TYPE_CHECKING:
    from compare.facts.quantities.numerals import Numeral
    from compare.facts.quantities.passages import Passage

_OLDEST: Final = 120
_OLDEST_IN_COMMAS: Final = 115
"""Between commas a larger number is something else."""

_BEFORE_A_SURNAME: Final = frozenset({"SCONJ", "VERB", "AUX", "CCONJ"})

_OPEN_ENDS: Final = {
    **dict.fromkeys(("over", "older", "above", "up"), "at least"),
    **dict.fromkeys(("under", "younger", "below"), "up to"),
}
"""After "and" or "or" behind an age: "aged 18 and over"."""


def _is_figure(passage: Passage, n: Numeral) -> bool:
    return passage.lex[n.first].kind == "number"


def _number_follows(passage: Passage, n: Numeral) -> bool:
    k = n.last + 1
    return k < len(passage.lex) and (passage.lex[k].kind == "number" or passage.lex[k].lower in NUMBER_WORDS)


def _no_hyphen_follows(passage: Passage, n: Numeral) -> bool:
    return not (passage.near(n.last) and passage.lex[n.last].text == "-")


def _in_list_of_ages(passage: Passage, n: Numeral) -> bool:
    """Whether "ages 6, 9 and" stands before."""
    if not _is_figure(passage, n):
        return False
    for x in reversed(passage.lex[max(n.first - 8, 1) : n.first]):
        if x.lower in {"aged", "ages"}:
            return True
        if x.lower not in {"and", ","} and x.kind != "number":
            return False
    return False


def _is_of_a_person(passage: Passage, n: Numeral) -> bool:
    """Whether the verb before the number has a person for its subject: "she is 34"."""
    token = passage.token_at(n.first)
    if token is None or (n.value or 0) < (1 if _is_figure(passage, n) else 2):
        return False
    tokens = passage.parse.tokens
    subject = next(
        (tokens[c] for c in passage.parse.children[token.head] if tokens[c].dep in {"nsubj", "nsubjpass"}), None
    )
    return subject is not None and (
        subject.lower in {"he", "she", "who", "i"}
        or subject.ent == "PERSON"
        or subject.lemma in lexicon.AGE_NOUNS | lexicon.PERSON_NOUNS
    )


def _follows_person(passage: Passage, n: Numeral) -> bool:
    """Whether a person's name or a noun for one ends before the comma or bracket before the number."""
    at = n.first - 2
    if at < 0 or passage.lex[at].kind != "word":
        return False
    token = passage.token_at(at)
    if token is None:
        return False
    word = passage.lex[at]
    if word.text[0].isupper():
        # A place may stand so as well ("In Paris, 12 …"), but then no comma follows, or another capital precedes.
        named = token.ent in {"PERSON", ""} or (at > 0 and passage.lex[at - 1].text[:1].isupper())
        alone = token.pos == "PROPN" and (
            token.i == passage.parse.sentence_tokens[token.sentence][0]
            # A surname taken for a place, which would have a preposition: "said that Trelle, 61, had".
            or (passage.parse.tokens[token.i - 1].pos in _BEFORE_A_SURNAME and passage.word(n.last) == ",")
        )
        return word.lower not in MONTHS and token.ent not in {"DATE", "TIME"} and (named or alone)
    if token.lower in lexicon.HOW_MANY_CHILDREN:
        return passage.word(at - 1) == "of" and passage.word(at - 2) in lexicon.AGE_NOUNS
    return token.lemma in lexicon.AGE_NOUNS | lexicon.PERSON_NOUNS


def _between_commas(passage: Passage, n: Numeral) -> bool:
    if not 1 <= (n.value or 0) <= _OLDEST_IN_COMMAS or not _follows_person(passage, n):
        return False
    # In words a number may go on ("the men, two of them armed"): only between two marks it is an age.
    return _is_figure(passage, n) or passage.word(n.last) in {",", ".", ";", ")"}


WITH_UNIT: Final[tuple[Row[Numeral], ...]] = (
    row("34-year-old", "[# +-|‑? <AGE_UNITS> -|‑ <OLD>]", "age"),
    row("27 years old", "[# +-|‑? <AGE_UNITS> <OLD>]", "age"),
    row("27 years of age", "[# +-|‑? <AGE_UNITS> of age]", "age"),
    row("veto: a length of time", "# +-|‑? <AGE_UNITS>"),
    row("34 yo", "[# yo]", "age"),
    row("34 y/o", "[# y / o]", "age"),
    row("veto: part of a compound", "# +-|‑"),
)
"""Any number that is not negative may be such an age."""
BARE: Final[tuple[Row[Numeral], ...]] = (
    row("veto: aged 6 to 9, a range", "aged|age|ages # to", guard=_number_follows),
    row("aged 34", "[aged|age|ages #]", "age", _no_hyphen_follows),
    row("ages 6, 9 and 12", "and|, [#]", "age", _in_list_of_ages),
    row("at the age of 34", "age of [#]", "age"),
    row("dead at 34", "dead|dies|died|die at [#]", "age"),
    row("a girl of 13", "a|an|the|old|young <AGED_OF> of [#] <AFTER_A_GIRL_OF>", "age"),
    row("she is 34", "was|is|turned|turns|be [#] .|,|when|and|years|at", "age", _is_of_a_person),
    row("Smith, 34,", ", [#] <AFTER_AN_AGE>", "age", _between_commas),
    row("Smith (34)", "( [#] )", "age", _follows_person),
)
"""A whole number up to 120, without a unit after it."""


def read_age(passage: Passage, n: Numeral) -> Amount | None:
    """The age whose number is `n`, or None."""
    if n.value is None or n.share or not n.value >= 0:
        return None
    found = first_row(WITH_UNIT, passage, n, n.first, n.last) if passage.near(n.last) else None
    if found is None:
        if n.value != int(n.value) or n.value > _OLDEST or n.scale > 1 or not passage.near(n.first):
            return None
        unit_follows = passage.near(n.last) and passage.unit_at(n.last, glued=False) is not None
        if unit_follows and passage.word(n.first - 1) != "aged":
            return None
        found = first_row(BARE, passage, n, n.first, n.last)
    if found is None or not found[0].gives:
        return None
    _, first, last = found
    unit = next((w for x in passage.lex[n.last : last] if (w := x.lower.rstrip("s")) in lexicon.AGE_UNITS), "year")
    return _age(passage, n, first, last, unit)


def _age(passage: Passage, n: Numeral, first: int, last: int, word: str) -> Amount:
    unit = unit_named(word, glued=False)
    assert unit is not None  # noqa: S101 - the words of an age are in the table
    modifier, start = modifier_before(passage, first, n.value, duration=False)
    open_end = _OPEN_ENDS.get(passage.word(last + 1)) if passage.word(last) in {"and", "or"} else None
    if open_end is not None and not modifier:
        modifier, last = open_end, last + 2
    # Who is 34 is 34 until the next birthday; the interval is the number's, as written.
    low, high = (clean(x * unit.factor) if x is not None else None for x in bound(n.value or 0.0, modifier, n.place))
    value = QuantityValue(
        low, high, unit.canonical, clean(n.value), modifier=modifier, written_unit=unit.name, measures="age"
    )
    return Amount(start, last, n.last, value, pure=True)
