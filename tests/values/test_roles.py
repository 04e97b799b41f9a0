"""Roles of one person: one office, a closer word for it, or two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.model import RoleValue
from compare.values.roles import key, relation, say


def role(words: str, *, status: str = "", of: str = "") -> RoleValue:
    *modifiers, head = words.split()
    return RoleValue(0, head, tuple(modifiers), status, of)


# (x, y, relation)
ROWS = [
    (role("mayor"), role("mayor"), "agree"),
    (role("chief executive"), role("ceo"), "agree"),
    (role("finance chief"), role("chief financial officer"), "agree"),
    (role("finance chief"), role("chief operating officer"), "conflict"),
    (role("finance minister"), role("transport minister"), "conflict"),
    (role("minister"), role("transport minister"), "agree"),
    (role("chief pilot"), role("relief pilot"), "conflict"),
    (role("pilot"), role("relief pilot"), "agree"),
    (role("boss", of="union"), role("union coordinator"), "agree"),
    (role("regional head", of="union"), role("works council chair"), "conflict"),
    (role("head", of="company"), role("orsa bank chief"), "agree"),
    (role("mayor", status="former"), role("mayor"), "conflict"),
    (role("mayor", status="acting"), role("mayor"), "differs"),
    (role("mayor", status="late"), role("mayor"), "agree"),
    (role("deputy leader", status="deputy"), role("general secretary"), "conflict"),
    (role("chairman"), role("chief executive"), "conflict"),
    (role("mayor"), role("councilman"), "differs"),
    (role("leader"), role("coach"), "differs"),
    (role("trial lead"), role("prosecutor"), "differs"),
    (role("captain"), role("brigadier"), "conflict"),
    (role("captain"), role("lawyer"), "differs"),
    (role("chief executive"), role("founder"), "differs"),
    (role("paediatrician"), role("doctor"), "differs"),
    (role("teacher"), role("lawyer"), "differs"),
    (role("teacher"), role("local resident"), "agree"),
    (role("teacher"), role("school employee"), "differs"),
    (role("teacher", status="former"), role("mayor"), "incomparable"),
    (role("health chief", status="former"), role("finance head"), "differs"),
    (role("outside economist"), role("deputy governor", status="deputy"), "conflict"),
    (role("wife"), role("sister"), "conflict"),
    (role("wife", of="alder"), role("sister", of="mercer"), "incomparable"),
    (role("husband"), role("partner"), "agree"),
    (role("husband"), role("fiancé"), "conflict"),
    (role("mother"), role("parent"), "agree"),
    (role("husband"), role("actor"), "incomparable"),
    (role("partner", of="her"), role("coach", of="her"), "differs"),
]


@pytest.mark.parametrize(("x", "y", "expected"), ROWS)
def test_two_roles(x: RoleValue, y: RoleValue, expected: str) -> None:
    assert relation(x, y) == relation(y, x) == expected


ROLES = st.builds(
    RoleValue,
    st.just(0),
    st.sampled_from("mayor officer captain teacher wife partner head minister councilman resident thing".split()),
    st.lists(st.sampled_from("chief deputy finance transport outside local".split()), max_size=2).map(tuple),
    st.sampled_from(["", "former", "acting", "deputy", "late"]),
    st.sampled_from(["", "her", "union"]),
)


@given(ROLES, ROLES)
def test_relations_of_roles_are_symmetric(x: RoleValue, y: RoleValue) -> None:
    assert relation(x, y) == relation(y, x)
    if key(x) == key(y):
        assert relation(x, y) == "agree"


@given(ROLES)
def test_a_role_agrees_with_itself_and_ends_in_its_noun(x: RoleValue) -> None:
    assert relation(x, x) == "agree"
    assert say(x).endswith(x.head)
