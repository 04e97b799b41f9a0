from __future__ import annotations

import pytest

from compare.detectors.names import RULES as NAME_RULES
from compare.detectors.roles import RULES
from compare.findings.merging import group_findings
from tests.detectors.stories import align_story, all_findings, make_story, shown

SURE = tuple(rule for rule in RULES if not rule.is_judged)
"""The rules that judge for themselves; `role-other` has tables of its own."""

FIRES = [
    pytest.param(
        "Sherri Lane, 41, the company's chief financial officer, told analysts that sales fell.",
        "Sherri Lane, the chief operating officer, said sales had fallen.",
        ("role-conflict", "conflict", "chief financial officer", "chief operating officer"),
        id="chief-officers",
    ),
    pytest.param(
        "Finance chief Nora Dahl said costs rose.",
        "Costs rose, said Nora Dahl, the chief operating officer.",
        ("role-conflict", "conflict", "Finance chief", "chief operating officer"),
        id="finance-chief-is-not-operations",
    ),
    pytest.param(
        "Its managing director, Pia Lindqvist, said the dam had passed.",
        "Norda Water's chief engineer, Pia Lindqvist, said the dam had passed.",
        ("role-conflict", "conflict", "Its managing director", "chief engineer"),
        id="managing-director-and-chief-engineer",
    ),
    pytest.param(
        "Governor Tomas Reyle declared an emergency.",
        "Tomas Reyle, the state's lieutenant governor, declared an emergency.",
        ("role-status", "conflict", "Governor", "lieutenant governor"),
        id="governor-and-lieutenant-governor",
    ),
    pytest.param(
        "Airport manager Glen Whitaker said the runway was clear.",
        "The runway was clear, airport spokesman Glen Whitaker said.",
        ("role-conflict", "conflict", "Airport manager", "airport spokesman"),
        id="manager-and-spokesman",
    ),
    pytest.param(
        "The drawing was finished by her nephew Lukas Brenner.",
        "Lukas Brenner, her grandson, finished the drawing.",
        ("role-conflict", "conflict", "her nephew", "her grandson"),
        id="kin",
    ),
    pytest.param(
        "Also charged was his sister, Irina Volkova, the registered owner.",
        "Volkov's wife, Irina Volkova, was charged as well.",
        ("role-conflict", "conflict", "his sister", "wife"),
        id="sister-and-wife",
    ),
    pytest.param(
        "Finance Minister Anna Weber announced the tax.",
        "Anna Weber, the transport minister, announced the tax.",
        ("role-conflict", "conflict", "Finance Minister", "transport minister"),
        id="two-portfolios",
    ),
    pytest.param(
        "The ruling by deputy governor Karl Sand surprised markets.",
        "Markets were surprised by the ruling of the governor, Karl Sand.",
        ("role-status", "conflict", "deputy governor", "governor"),
        id="deputy",
    ),
    pytest.param(
        "Police questioned a 31-year-old guard as a witness.",
        "Police questioned a 31-year-old former guard as a witness.",
        ("role-status", "conflict", "31-year-old guard", "31-year-old former guard"),
        id="former-without-a-name",
    ),
    pytest.param(
        "The dead include Petra Novakova, 29, a doctor from Brno.",
        "Among the dead was Petra Novakova, 29, a paediatrician from Brno.",
        ("role-precision", "differs", "doctor", "paediatrician"),
        id="kind-of",
    ),
]

SILENT = [
    pytest.param("The captain, Ivo Marsh, jumped.", "The pilot, Ivo Marsh, jumped.", id="captain-pilot"),
    pytest.param(
        "Pentagon chief Dale Ruiz flew to Tokyo.", "Defense Secretary Dale Ruiz flew to Tokyo.", id="pentagon-chief"
    ),
    pytest.param("Top diplomat Wen Bo met reporters.", "Foreign Minister Wen Bo met reporters.", id="top-diplomat"),
    pytest.param("Marcus Hale, a marina owner, was elected.", "Mayor Marcus Hale was elected.", id="trade-and-office"),
    pytest.param(
        "Carl Benson, a 61-year-old former admiral, resigned.",
        "Defence minister Carl Benson resigned.",
        id="former-rank",
    ),
    pytest.param(
        "Chief Executive Mia Torres spoke to analysts.",
        "Mia Torres, who is in charge of the firm, spoke.",
        id="no-noun",
    ),
    pytest.param("Union president Gail Moss signed.", "Gail Moss, the union's leader, signed.", id="union-leader"),
    pytest.param(
        "Spokeswoman Lena Fry declined to comment.", "Press secretary Lena Fry would not comment.", id="press-secretary"
    ),
    pytest.param("Sgt. Tim Doyle spoke.", "Tim Doyle, a police spokesman, spoke.", id="rank-and-post"),
    pytest.param(
        "Her daughter, Claire Marchand, confirmed it.", "Her nephew Matteo Marchand confirmed it.", id="two-people"
    ),
    pytest.param("City Clerk Joan Ames testified.", "Riverton's clerk, Joan Ames, testified.", id="place-as-modifier"),
    pytest.param(
        "Top foreign policy official Wen Bo met reporters.", "Top diplomat Wen Bo met reporters.", id="vague-word"
    ),
    pytest.param("Democrat Nora Pell won.", "Nora Pell, a former state treasurer, won.", id="party"),
]


@pytest.mark.parametrize(("a", "b", "expected"), FIRES)
def test_fires(a: str, b: str, expected: tuple[str, str, str, str]) -> None:
    assert shown(make_story(a, b), SURE) == [expected]


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_is_silent(a: str, b: str) -> None:
    assert shown(make_story(a, b), SURE) == []


def test_a_role_both_have_clears_the_person() -> None:
    a = "Council head Piet Maas, who is mayor of Delden, signed. "
    b = "Piet Maas, the mayor, signed."
    assert shown(make_story(a, b), SURE) == []


def test_roles_need_aligned_sentences() -> None:
    a = "Airport manager Glen Whitaker said the runway was clear. It rained."
    b = "It rained. The runway was clear, airport spokesman Glen Whitaker said."
    assert shown(make_story(a, b, pairs=[(("a", 1), ("b", 0))]), SURE) == []


# --- whatever else stands in one place -----------------------------------------------------------

FOUND = "{} found the two children in the cellar on Tuesday, the police said. They were unharmed."
OPENED = "{} opened the bridge on Tuesday. It took ten years to build."

OTHER = [
    (FOUND.format("Sergeant Alder"), FOUND.format("Captain Tom Alder"), ("role-other", "Sergeant", "Captain")),
    pytest.param(
        OPENED.format("Mayor Ruiz"),
        OPENED.format("Governor Ana Ruiz"),
        ("role-other", "Mayor", "Governor"),
        marks=pytest.mark.xfail(reason="offices get no probability above .6 here", strict=False),
    ),
    (FOUND.format("Sergeant Tom Alder"), FOUND.format("Captain Tom Alder"), ("role-conflict", "Sergeant", "Captain")),
]

NO_OTHER = [
    pytest.param(FOUND.format("Sergeant Alder"), FOUND.format("Sergeant Tom Alder"), id="one rank"),
    pytest.param(FOUND.format("Sergeant Alder"), FOUND.format("A captain"), id="nobody with a name"),
    pytest.param(FOUND.format("Sergeant Tom Alder"), FOUND.format("Captain Jan Kroll"), id="two people"),
    pytest.param(OPENED.format("Deputy mayor Ana Ruiz"), OPENED.format("Ana Ruiz, a city engineer,"), id="two of hers"),
]


@pytest.mark.parametrize(("a", "b", "expected"), OTHER, ids=["ranks", "offices", "full names: the sure rule"])
def test_another_role_in_the_same_surroundings(a: str, b: str, expected: tuple[str, str, str]) -> None:
    rule, mine, yours = expected
    assert shown(align_story(a, b), RULES) == [(rule, "conflict", mine, yours)]


@pytest.mark.parametrize(("a", "b"), NO_OTHER)
def test_no_other_role(a: str, b: str) -> None:
    assert shown(align_story(a, b), RULES) == []


# The name is spelt in two ways; (a, b, whether the role differs too)
MISSPELT = [
    ("Mayor Rafael Holm opened the bridge.", "Deputy mayor Raphael Holm opened the bridge.", True),
    ("The mayor, Greta Halm, opened it.", "Former mayor Greta Holm opened it.", True),
    ("Finance Minister Greta Halm spoke.", "Transport Minister Greta Holm spoke.", True),
    ("Mayor Rafael Holm opened the bridge.", "Mayor Raphael Holm opened the bridge.", False),
    ("Mayor Rafael Holm opened the bridge.", "Raphael Holm opened the bridge.", False),
    ("Mayor Rafael Holm opened the bridge.", "Deputy mayor Marco Silva opened the bridge.", False),
]


@pytest.mark.parametrize(("a", "b", "fires"), MISSPELT)
def test_a_name_spelt_otherwise_hides_no_role(a: str, b: str, fires: bool) -> None:
    story = make_story(a, b)
    found = group_findings(story, [*all_findings(story, NAME_RULES), *all_findings(story, RULES)])
    assert any(f.kind == "role" for group in found for f in group) is fires
