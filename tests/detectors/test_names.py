from __future__ import annotations

import pytest

from compare.detectors.names import RULES
from tests.detectors.stories import align_story, make_story, shown

SURE = tuple(rule for rule in RULES if not rule.is_judged)
"""The rules that judge for themselves; `name-other` has tables of its own."""

FIRES = [
    pytest.param(
        "The pilot, Sandra Kowalik, 44, landed safely, officials said.",
        "Sandra Kovalik, the pilot, brought the plane down without harm.",
        ("name-spelling", "conflict", "Sandra Kowalik", "Sandra Kovalik"),
        id="surname-letter",
    ),
    pytest.param(
        "Police identified the victim as Bernard T. Ashdown, 61.",
        "The dead man was named as Bernhard Ashdown, a retired teacher.",
        ("name-spelling", "conflict", "Bernard T. Ashdown", "Bernhard Ashdown"),
        id="first-name-letter-and-initial",
    ),
    pytest.param(
        "Mayor Stephanie Rourke told reporters that the bridge would reopen.",
        "The bridge will reopen, said Stefanie Rourke, the mayor.",
        ("name-spelling", "conflict", "Stephanie Rourke", "Stefanie Rourke"),
        id="ph-and-f",
    ),
    pytest.param(
        "The union leader Vassilis Dimou called off the strike.",
        "Union leader Vassilios Dimou said the strike was over.",
        ("name-spelling", "differs", "Vassilis Dimou", "Vassilios Dimou"),
        id="short-and-long-form-differs",
    ),
    pytest.param(
        "The ferry belongs to Marsden Harlow Lines, which has six ships.",
        "Marsden Harley Lines, the owner of the ferry, has six ships.",
        ("name-spelling", "conflict", "Marsden Harlow Lines", "Marsden Harley Lines"),
        id="company-word",
    ),
    pytest.param(
        "The fire began at a warehouse of Bluestone Distribution Ltd., police said.",
        "A warehouse of Blue Stone Distributors Ltd. burned down, police said.",
        ("name-spelling", "conflict", "Bluestone Distribution Ltd.", "Blue Stone Distributors Ltd."),
        id="company-run-together",
    ),
    pytest.param(
        "The captain, Diane Mercer, was the last to leave the ship.",
        "Capt. Denise Mercer left the ship after everybody else.",
        ("name-first", "conflict", "Diane Mercer", "Denise Mercer"),
        id="another-first-name-same-post",
    ),
    pytest.param(
        "Transport Minister Pavel Hruska resigned on Monday.",
        "On Monday the transport minister, Igor Zeman, stepped down.",
        ("name-holder", "conflict", "Pavel Hruska", "Igor Zeman"),
        id="two-ministers-for-one-post",
    ),
    pytest.param(
        "The driver, Tom Alder, was treated for a broken leg.",
        "The driver, Ravi Sethi, broke a leg.",
        ("name-holder", "conflict", "Tom Alder", "Ravi Sethi"),
        id="two-drivers",
    ),
]

SILENT = [
    pytest.param(
        "Sen. Ruth Okafor voted against the bill.", "Okafor, the senator, opposed the bill.", id="surname-only"
    ),
    pytest.param("James Holloway was fined.", "Jim Holloway must pay a fine.", id="nickname"),
    pytest.param("Bryant A. Lomax was hurt.", "Bryant Lomax suffered injuries.", id="initial"),
    pytest.param(
        "Tom Buckley and Tim Buckley were rescued.", "Rescuers saved Tim Buckley and a dog.", id="both-known-to-one"
    ),
    pytest.param(
        "Elaine Garvey broke a finger, said Tom Garvey.", "Helene Ward and Tom Garvey were on board.", id="family"
    ),
    pytest.param("South Korea fired a missile.", "A missile was fired by North Korea.", id="compass-word-in-name"),
    pytest.param(
        "The Ministry of Defence declined to comment.", "The Ministry of Defense had no comment.", id="british-spelling"
    ),
    pytest.param("The Transportation Safety Board (TSB) sent a team.", "The TSB sent investigators.", id="acronym"),
    pytest.param(
        "Foreign Minister Eva Lindqvist met Finance Minister Olaf Brandt.",
        "Finance Minister Olaf Brandt flew home.",
        id="two-ministers-two-posts",
    ),
    pytest.param(
        "Ruslan Belov owns the ship.", "Ruslana Belova, his sister, owns the ship.", id="other-person-with-like-name"
    ),
    pytest.param(
        "Ottawa mayor Jean Tremblay spoke.", "Spokesman Paul Roy spoke for the mayor of Ottawa.", id="unlike-posts"
    ),
    pytest.param("Castellan Brands Inc. raised its forecast.", "Castellan raised its forecast.", id="short-company"),
]


@pytest.mark.parametrize(("a", "b", "expected"), FIRES)
def test_fires(a: str, b: str, expected: tuple[str, str, str, str]) -> None:
    assert shown(make_story(a, b), SURE) == [expected]


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_is_silent(a: str, b: str) -> None:
    assert shown(make_story(a, b), SURE) == []


def test_swapping_outlets_keeps_the_finding() -> None:
    a = "The driver, named as Tomas Valek, 46, broke a leg."
    b = "Police questioned the driver, Tomas Valik, in hospital."
    forth, back = shown(make_story(a, b), SURE), shown(make_story(b, a), SURE)
    assert [(r, v, y, x) for r, v, x, y in back] == forth
    assert forth


def test_another_first_name_needs_alignment() -> None:
    a = "The captain, Diane Mercer, was the last to leave the ship. The weather was bad."
    b = "It rained. Capt. Denise Mercer left the ship after everybody else."
    assert shown(make_story(a, b, pairs=[(("a", 1), ("b", 0))]), SURE) == []
    assert shown(make_story(a, b, pairs=[(("a", 0), ("b", 1))]), SURE) != []


# --- whatever else stands in one place -----------------------------------------------------------

MOE = (
    "The company will be led by Ingrid Moe, who starts on Monday. Moe was its head of sales for nine years.",
    "{} will lead the company from Monday. {} was its head of sales for nine years.",
)
QUAY = (
    "Brask Harbour Authority said the quay would reopen on Friday. It had been shut since the storm.",
    "The quay will reopen on Friday, {} said. It had been shut since the storm.",
)

OTHER = [
    (MOE[0], MOE[1].format("Ingrid Vik", "Vik"), ("name-other", "conflict", "Ingrid Moe", "Ingrid Vik")),
    (
        QUAY[0],
        QUAY[1].format("Brask Port Authority"),
        ("name-other", "conflict", "Brask Harbour Authority", "Brask Port Authority"),
    ),
]

NO_OTHER = [
    pytest.param(MOE[0], MOE[1].format("Ingrid Moe", "Moe"), id="one name"),
    pytest.param(MOE[0], MOE[1].format("Ms Moe", "She"), id="a surname"),
    pytest.param(QUAY[0], QUAY[1].format("the Brask Harbour Authority"), id="one authority"),
    pytest.param(
        "Ingrid Moe will lead the company from Monday, and Jonas Vik becomes head of sales. The shares rose.",
        "From Monday the company will be led by Ingrid Moe. Jonas Vik becomes its head of sales, and the shares rose.",
        id="both know both",
    ),
    pytest.param(
        '"The bridge was never safe," said Karin Berg, who lives nearby. It was closed on Monday.',
        'The bridge was closed on Monday. "We had warned them for years," said Lars Hedman, who has a shop nearby.',
        id="two witnesses",
    ),
    pytest.param(
        "Among the dead were Peter Hanak, 23, and Jiri Dvorak, 31, both from Brno. Nine people were hurt.",
        "Peter Hanak, 23, was among the dead. Nine people were hurt, the fire service said.",
        id="one of two victims",
    ),
]


@pytest.mark.parametrize(("a", "b", "expected"), OTHER, ids=["another surname", "another word"])
def test_another_name_in_the_same_surroundings(a: str, b: str, expected: tuple[str, str, str, str]) -> None:
    assert shown(align_story(a, b), RULES) == [expected]


@pytest.mark.parametrize(("a", "b"), NO_OTHER)
def test_no_other_name(a: str, b: str) -> None:
    assert shown(align_story(a, b), RULES) == []
