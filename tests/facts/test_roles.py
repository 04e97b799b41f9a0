from __future__ import annotations

import pytest

from compare.facts.names import find_entities_and_places
from compare.facts.roles import find_roles
from compare.language.parsing import parse_text
from compare.model import RoleValue

READ = [
    pytest.param(
        "Sherri Lane, 41, the company's chief financial officer, resigned.",
        [("Sherri Lane", "chief financial officer", "officer", ("chief", "financial"), "", "company")],
        id="apposition-after-age",
    ),
    pytest.param(
        "Capt. Diane Fougere came around for another try.",
        [("Diane Fougere", "Capt", "captain", (), "", "")],
        id="rank",
    ),
    pytest.param(
        "Flights would resume, airport spokesman Wade Pittman said.",
        [("Wade Pittman", "airport spokesman", "spokesman", ("airport",), "", "")],
        id="before-the-name",
    ),
    pytest.param(
        "The captain, Denise Mercer, was the last one off.",
        [("Denise Mercer", "captain", "captain", (), "", "")],
        id="apposition-before",
    ),
    pytest.param(
        "Turkey's national security adviser, Selim Arkun, held talks.",
        [("Selim Arkun", "national security adviser", "adviser", ("national", "security"), "", "turkey")],
        id="possessive",
    ),
    pytest.param(
        "Orri Magnusson, the head of the largest union, objected.",
        [("Orri Magnusson", "head of the largest union", "head", (), "", "largest union")],
        id="of-phrase",
    ),
    pytest.param(
        "Martin Belko resigned as transport minister on Monday.",
        [("Martin Belko", "transport minister", "minister", ("transport",), "", "")],
        id="as",
    ),
    pytest.param(
        "Priya Rennard, who became chief executive in 2021, wrote the memo.",
        [("Priya Rennard", "chief executive", "executive", ("chief",), "", "")],
        id="who-became",
    ),
    pytest.param(
        "Banner was the mayor. Kim Banner died in June.",
        [("Kim Banner", "mayor", "mayor", (), "", "")],
        id="copula-surname",
    ),
    pytest.param(
        "Amina Saleh, formerly a bank officer and now head of the committee, wrote the letter.",
        [
            ("Amina Saleh", "bank officer", "officer", ("bank",), "former", ""),
            ("Amina Saleh", "head of the committee", "head", (), "", "committee"),
        ],
        id="adverbs-before-appositions",
    ),
    pytest.param(
        "Amina Saleh, who heads product safety at the regulator, wrote the letter.",
        [("Amina Saleh", "heads product safety", "head", ("product", "safety"), "", "")],
        id="who-heads",
    ),
    pytest.param(
        "Amina Saleh, who chairs the buyers' committee, wrote the letter.",
        [("Amina Saleh", "chairs the buyers' committee", "chair", (), "", "buyers committee")],
        id="who-chairs-a-body",
    ),
    pytest.param(
        "Tom Bell leads the Farmers' Union in the region.",
        [("Tom Bell", "leads the Farmers' Union", "leader", (), "", "farmers union")],
        id="leads-a-named-body",
    ),
    pytest.param(
        "Tom Bell, who led the trial, slept.",
        [("Tom Bell", "led the trial", "lead", ("trial",), "", "")],
        id="led-a-task",
    ),
    pytest.param(
        "Tom Bell was in charge of finance in the county.",
        [("Tom Bell", "in charge of finance", "head", ("finance",), "", "")],
        id="in-charge-of",
    ),
    pytest.param(
        "It was her partner, the former rower Tom Alder, who mixed the drink.",
        [
            ("Tom Alder", "her partner", "partner", (), "", "her"),
            ("Tom Alder", "former rower", "rower", (), "former", ""),
        ],
        id="two-before-the-name",
    ),
    pytest.param(
        "Help came too late, said engineer Ruth Okafor.",
        [("Ruth Okafor", "engineer", "engineer", (), "", "")],
        id="noun-read-as-a-verb",
    ),
    pytest.param(
        "The books are illustrated by her nephew Matteo Moreau.",
        [("Matteo Moreau", "her nephew", "nephew", (), "", "her")],
        id="kin",
    ),
    pytest.param(
        "She leaves four grandchildren. One of them, Matteo Moreau, draws.",
        [("Matteo Moreau", "One of them", "grandchild", (), "", "")],
        id="one-of-them",
    ),
    pytest.param(
        "Nora Whitcomb, a former state treasurer, won.",
        [("Nora Whitcomb", "former state treasurer", "treasurer", ("state",), "former", "")],
        id="former",
    ),
    pytest.param(
        "Birna Stefansdottir, the deputy governor, voted no.",
        [("Birna Stefansdottir", "deputy governor", "governor", ("deputy",), "deputy", "")],
        id="deputy",
    ),
    pytest.param(
        "Leonard Ott will serve as acting mayor.",
        [("Leonard Ott", "acting mayor", "mayor", (), "acting", "")],
        id="acting",
    ),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_reads(text: str, expected: list[tuple[str, str, str, tuple[str, ...], str, str]]) -> None:
    parse = parse_text(text)
    entities = find_entities_and_places(parse)[0]
    found = []
    for fact in find_roles(parse, entities):
        assert isinstance(fact.value, RoleValue)
        assert fact.text == text[fact.start : fact.end]
        v = fact.value
        found.append((entities[v.entity].name, fact.text, v.head, v.modifiers, v.status, v.of))
    assert found == expected


NOT_READ = [
    pytest.param("Mr. Tom Alder slept.", id="form-of-address"),
    pytest.param("Tom Alder, in Paris, slept.", id="place"),
    pytest.param("Tom Alder is not the mayor.", id="negated"),
    pytest.param("Tom Alder does not head the union.", id="heads-negated"),
    pytest.param("Tom Alder, who led the race, slept.", id="led-a-race"),
    pytest.param("Tom Alder ran the marathon in May.", id="ran"),
    pytest.param("Tom Alder was responsible for the attack.", id="responsible"),
    pytest.param("After talks with the mayor Tom Alder's dog barked at him.", id="possessive-name"),
    pytest.param("The mayor spoke, Tom Alder said.", id="clause-before"),
    pytest.param("Tom Alder had 9,000 hours in his logbook.", id="have-is-no-role"),
]


@pytest.mark.parametrize("text", NOT_READ)
def test_reads_nothing(text: str) -> None:
    parse = parse_text(text)
    found = [f.text for f in find_roles(parse, find_entities_and_places(parse)[0])]
    assert [t for t in found if t not in {"mayor", "the mayor"} or "not the" in text or "spoke" in text] == []
