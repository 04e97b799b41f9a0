"""What two passages that differ have in common, in words that can be checked."""

from __future__ import annotations

import pytest

from compare.clauses.common_ground import say_common_ground
from tests.detectors.stories import make_source

pytestmark = pytest.mark.model

# (text, words marked) of both outlets, what is said
CASES = [
    (
        ("The storm killed 27 people in Lisbon.", "27"),
        ("In Lisbon 41 people died.", "41"),
        "Taken as the same: the act (“killed” and “died”), what is counted (people), the place (Lisbon).",
    ),
    (
        ("The ferry took 60 people.", "60"),
        ("The ferry had 70 lorries.", "70"),
        "Taken as the same: who or what takes part (ferry).",
    ),
    (
        ("Ana Ruiz joined the bank on 3 May 2021.", "3 May 2021"),
        ("Mrs Ana Ruiz joined the bank on 4 May 2021.", "4 May 2021"),
        "Taken as the same: the act (“joined”), who or what takes part (bank, Ana Ruiz).",
    ),
    (
        ("On 3 May 2021 the bridge carried 60 cars.", "60"),
        ("The bridge carried 70 cars on 3 May 2021.", "70"),
        "Taken as the same: the act (“carried”), what is counted (cars), who or what takes part (bridge), "
        "the time (3 May 2021).",
    ),
    # Shared words that say nothing of one event.
    (
        ("It said that it was fine by $4 million.", "$4 million"),
        ("They said so on paying $5 million.", "$5 million"),
        "",
    ),
    (("Nine boats left.", "Nine"), ("Ten trucks came.", "Ten"), ""),
]


@pytest.mark.parametrize(("first", "second", "expected"), CASES)
def test_what_was_held_equal(first: tuple[str, str], second: tuple[str, str], expected: str) -> None:
    x, y = make_source("a", first[0]), make_source("b", second[0])
    spans = [(at := s.article.text.index(w), at + len(w)) for s, (_, w) in ((x, first), (y, second))]
    assert say_common_ground(x, spans[0], y, spans[1]) == expected


def test_an_act_that_is_contested_is_not_among_them() -> None:
    x, y = make_source("a", "The bank closed in Lisbon."), make_source("b", "The bank did not close in Lisbon.")
    said = say_common_ground(x, (9, 15), y, (9, 22), is_act_contested=True)
    assert said == "Taken as the same: who or what takes part (bank), the place (Lisbon)."
