"""Copies and furniture: what is left out, for which reason, and what stays."""

from __future__ import annotations

import random
from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.corpus.copies import find_copies
from tests.corpus.made_articles import BUDGET, FERRY, FERRY_AGAIN, WALL, card, invented

if TYPE_CHECKING:
    from compare.corpus.model import Card

LONG = " ".join((FERRY, BUDGET, FERRY_AGAIN))
NOTES = "The harbour office opens at nine. Tickets bought for the Marigold stay valid until the end of April. "
DAY = date(2024, 3, 12)


def texts_of(*pairs: tuple[Card, str]) -> dict[str, str]:
    return {c.source_id: text for c, text in pairs}


def test_of_equal_texts_the_earliest_is_kept() -> None:
    late = card(LONG, "Coast News", "Ferry aground", date(2024, 3, 13))
    early = card(LONG.upper().replace(" ", "\n"), "Northern Wire", "Marigold", DAY)
    undated = card(LONG, "Echo")
    found = find_copies([late, undated, early])
    assert set(found) == {late.source_id, undated.source_id}
    assert found[late.source_id] == ("duplicate", early.source_id, "the same text as that of Northern Wire")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(LONG.replace("Forty-one", "Forty-three").replace("Monday", "Friday"), "nearly", id="near copy"),
        pytest.param(f"{LONG} {NOTES * 2}", "nearly", id="a few lines more"),
        pytest.param(f"{NOTES} {LONG} {invented(3, 320)}", "longer form", id="copy with much added"),
    ],
)
@pytest.mark.parametrize("verified", [True, False])
def test_near_copies_and_copies_with_additions_are_found(text: str, told: str, verified: bool) -> None:
    wire, other = card(LONG, "Northern Wire", day=DAY), card(text, "Coast News", day=DAY)
    texts = texts_of((wire, LONG), (other, text))
    found = find_copies([wire, other], text_of=texts.__getitem__ if verified else None)
    assert len(found) == 1
    ((left_out, (status, copy_of, reason)),) = found.items()
    assert status == "duplicate"
    assert told in reason
    assert {left_out, copy_of} == {wire.source_id, other.source_id}
    if len(text.split()) > len(LONG.split()) + 5:
        assert copy_of == other.source_id, "the longer one holds what the other says"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(FERRY_AGAIN, id="the same event in other words"),
        pytest.param(f"{FERRY} {invented(1, 600)}", id="a round-up that holds a report"),
        pytest.param(f"{FERRY.partition('. ')[0]}. {BUDGET}", id="one sentence in common"),
    ],
)
def test_what_shares_little_is_no_copy(text: str) -> None:
    one, other = card(FERRY, "Northern Wire"), card(text, "Coast News")
    assert find_copies([one, other], text_of=texts_of((one, FERRY), (other, text)).__getitem__) == {}


def test_texts_decide_where_the_sample_only_suggests() -> None:
    one, other = card(LONG, "Northern Wire"), card(LONG + " " + NOTES, "Coast News")
    assert len(find_copies([one, other])) == 1
    assert find_copies([one, other], text_of=texts_of((one, LONG), (other, invented(4))).__getitem__) == {}


def test_one_that_was_compared_before_stays() -> None:
    old, longer = card(LONG, "Northern Wire"), card(LONG + " " + NOTES, "Coast News")
    assert set(find_copies([old, longer])) == {old.source_id}
    assert set(find_copies([old, longer], kept={old.source_id})) == {longer.source_id}


def test_a_text_under_several_titles_that_it_does_not_say_is_furniture() -> None:
    titles = ("Storm closes northern ports", "Choir wins prize in Lund", "Rail strike enters third week")
    walls = [card(WALL, "Coast News", title, url=f"https://www.coast.example/{n}") for n, title in enumerate(titles)]
    elsewhere = card(WALL, "Harbor Ledger", "Tram put off", url="https://ledger.example/1")
    article = card(LONG, "Coast News", "Ferry aground", url="https://coast.example/9")
    found = find_copies([*walls, elsewhere, article])
    assert set(found) == {c.source_id for c in (*walls, elsewhere)}
    assert {status for status, _, _ in found.values()} == {"furniture"}
    assert "says none of them" in found[walls[0].source_id][2]


def test_notices_that_change_a_little_are_furniture_too() -> None:
    walls = [
        card(f"{WALL} {WALL.upper()} {text} Reference {n}.", "Coast News", title, url=f"https://coast.example/{n}")
        for n, (title, text) in enumerate([("Storm closes ports", ""), ("Choir wins prize", ""), ("Rail strike", "")])
    ]
    assert {status for status, _, _ in find_copies(walls).values()} == {"furniture"}


def test_an_article_with_a_new_title_is_a_copy_and_no_furniture() -> None:
    one = card(FERRY, "Coast News", "Ferry Marigold runs aground", DAY, "https://coast.example/1")
    two = card(FERRY, "Coast News", "Captain of ferry lost steering", date(2024, 3, 13), "https://coast.example/2")
    found = find_copies([one, two])
    assert found == {two.source_id: ("duplicate", one.source_id, "the same text as that of Coast News")}


def test_a_text_repeated_very_often_is_found_without_looking_at_every_pair() -> None:
    chance = random.Random(1)  # noqa: S311
    many = [card(f"{LONG} Visitor number {chance.randrange(10**6)}.", f"Outlet {n}", day=DAY) for n in range(150)]
    found = find_copies(many)
    assert len(found) == 149
    assert len({copy_of for _, copy_of, _ in found.values()}) == 1


def test_every_copy_leads_to_one_that_is_kept_whatever_the_order() -> None:
    chance = random.Random(3)  # noqa: S311
    cards = [card(LONG, f"Outlet {n}", day=DAY) for n in range(3)]
    cards += [card(f"{LONG} {NOTES * n}", f"Outlet {n + 10}", day=DAY) for n in range(1, 4)]
    cards += [card(invented(n), f"Outlet {n + 20}") for n in range(5)]
    found = find_copies(cards)
    assert all(copy_of not in found for _, copy_of, _ in found.values())
    for _ in range(3):
        chance.shuffle(cards)
        assert find_copies(cards) == found


def test_no_cards_and_texts_too_short_for_runs() -> None:
    assert find_copies([]) == {}
    short = [card("Ship lost.", "A"), card("Ship found.", "B"), card("Ship lost!", "C")]
    found = find_copies(short)
    assert len(found) == 1
