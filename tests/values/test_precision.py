"""Which of two values is only the vaguer one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.facts import find_all_facts
from compare.language.parsing import parse_text
from compare.values.precision import is_vaguer

if TYPE_CHECKING:
    from compare.model import Fact

pytestmark = pytest.mark.model

# kind, a sentence with the vaguer value, one with the closer
VAGUER = [
    ("date", "It opened in May 2023.", "It opened on 3 May 2023."),
    ("date", "It opened in 2023.", "It opened in May 2023."),
    ("date", "It will open by 9 June 2023.", "It will open on 7 June 2023."),
    ("date", "It lasted less than four minutes.", "It lasted three minutes."),
    ("date", "It lasted about ten days.", "It lasted nine days."),
    ("quantity", "Dozens of people came.", "There came 41 people."),
    ("quantity", "More than 200 people came.", "There came 212 people."),
    ("quantity", "About 200 people came.", "There came 212 people."),
    ("quantity", "Up to nine people came.", "Nine people came."),
    ("quantity", "It cost more than $11,000.", "It cost $11,500."),
    ("place", "They met in Germany.", "They met in Munich."),
]
NEITHER = [
    ("date", "It ran from January to March 2023.", "It ran from February to May 2023."),
    ("date", "It opened on 3 May 2023.", "It opened on 4 May 2023."),
    ("date", "It lasted nine days.", "It lasted 9 days."),
    ("quantity", "There came 41 people.", "There came 27 people."),
    ("quantity", "At least 41 people came.", "Up to 50 people came."),
    ("quantity", "It cost $11,000.", "It drew 11,000 people."),
    ("place", "They met in Munich.", "They met in Berlin."),
]


def read(kind: str, text: str) -> Fact:
    facts, _ = find_all_facts(parse_text(text), anchor=date(2023, 6, 9))
    return next(fact for fact in facts if fact.kind == kind)


@pytest.mark.parametrize(("kind", "vague", "close"), VAGUER)
def test_the_vaguer_one_is_told(kind: str, vague: str, close: str) -> None:
    x, y = read(kind, vague), read(kind, close)
    assert is_vaguer(x, y)
    assert not is_vaguer(y, x)


@pytest.mark.parametrize(("kind", "first", "second"), NEITHER)
def test_of_others_neither_is(kind: str, first: str, second: str) -> None:
    x, y = read(kind, first), read(kind, second)
    assert not is_vaguer(x, y)
    assert not is_vaguer(y, x)
