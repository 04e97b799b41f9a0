"""Who vouches for a statement: whether two may be one, what makes them one and the same, and how they are said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compare.english.speech import UNNAMED_PEOPLE
from compare.language.lexicons import words
from compare.wording import split_letters

if TYPE_CHECKING:
    from compare.model import AttributionValue
    from compare.values.relations import Relation

_ARTICLE: Final = re.compile(r"^(?:the|a|an)\s")
_EMPTY: Final = frozenset(
    "the a an of for in at on to by from with and or who that which this these those his her its their our my "
    "mr mrs ms dr sir said he she it they we you i one some several many both all any others other".split()
)


def relation(x: AttributionValue, y: AttributionValue) -> Relation:
    """How the sources of one statement stand to each other; symmetric.

    Sources that share a word agree: a ministry and its spokesman, a full name and a surname, three officials and an
    official. Of two others the people whom one outlet does not name may be those whom the other names; then they
    differ. A pronoun that nothing links is incomparable with anything, and so is one person described ("the fire
    officer") with a name.
    """
    a, b = _words(x), _words(y)
    if not a or not b:
        return "incomparable"
    if a & b:
        return "agree"
    if (_is_described(x, a) and y.speaker[:1].isupper()) or (_is_described(y, b) and x.speaker[:1].isupper()):
        return "incomparable"
    return "differs" if _is_unnamed(x, a) or _is_unnamed(y, b) else "conflict"


def key(value: AttributionValue) -> tuple[str, ...]:
    """What two must share to be one and the same."""
    return ("attribution", *split_letters(_ARTICLE.sub("", value.speaker.casefold())))


def say(value: AttributionValue) -> str:
    """In words: "credited to the ministry"."""
    return f"credited to {value.speaker or 'nobody named'}"


def _words(value: AttributionValue) -> frozenset[str]:
    """The words of a source that tell who it is, plurals levelled."""
    letters = re.findall(r"[^\W\d_]+", re.sub(r"['’]s\b", "", value.speaker.casefold()))
    return frozenset(word.rstrip("s") if len(word) > 3 else word for word in letters if word not in _EMPTY)


def _is_described(value: AttributionValue, tell: frozenset[str]) -> bool:
    """Whether a source is one person by a description: no body, and nobody of whom there may be many."""
    if value.entity is not None or value.speaker[:1].isupper() or tell & UNNAMED_PEOPLE:
        return False
    return not tell & (words("names.json", "organisation_nouns") | words("names.json", "organisation_words"))


def _is_unnamed(value: AttributionValue, tell: frozenset[str]) -> bool:
    """Whether a source is people without a name: "officials", "two people familiar with the talks"."""
    return value.entity is None and not value.speaker[:1].isupper() and bool(tell & UNNAMED_PEOPLE)
