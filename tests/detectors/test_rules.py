"""Every rule of the registry fires on one pair of texts and stays silent on a pair much like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.detectors.registry import RULES
from tests.detectors.stories import make_story, shown

if TYPE_CHECKING:
    from compare.detectors.rules import Rule

pytestmark = pytest.mark.model

# For each rule a text, one that says something else, and one that says the same or of which nothing can be said.
EXAMPLES = {
    "attribution-conflict": (
        '"She is braver than any of us," Karin Berg said.',
        "“She is braver than any of us,” said Lars Hedman.",
        "“She is braver than any of us,” said Ms Berg.",
    ),
    "attribution-source": (
        "Anna Brandt said sales of the new engine would fall by half next year. Joaquim Teles agreed to stay.",
        "Joaquim Teles said sales of the new engine would fall by half next year. Anna Brandt did not speak.",
        "Anna Brandt said sales of the new engine would fall by half next year. Joaquim Teles did not speak.",
    ),
    "attribution-anonymous": (
        "Two people with knowledge of the talks said the bank would be sold by June.",
        "U.S. officials say the bank will be sold by June.",
        "The bank would be sold by June, two people with knowledge of the talks said.",
    ),
    "certainty-hedge": (
        "The clerk stole the ballots.",
        "The clerk allegedly stole the ballots.",
        "The ballots were stolen by the clerk.",
    ),
    "date-conflict": (
        "The hotel passed its last fire inspection in March 2022.",
        "The hotel passed its last fire inspection in March 2021.",
        "In March 2022 the hotel passed its last fire inspection.",
    ),
    "date-precision": (
        "The minister met the envoy in Vienna in early May 2023.",
        "The minister met the envoy in Vienna in May 2023.",
        "In early May 2023 the minister met the envoy in Vienna.",
    ),
    "framing-act": (
        "The ministry scrapped the trip to Ankara in November.",
        "The trip to Ankara was postponed by the ministry.",
        "The trip to Ankara was cancelled by the ministry.",
    ),
    "name-spelling": (
        '"The bridge was never safe," Alexis Kougias said.',
        '"The bridge was never safe," Alexis Kouyias said.',
        '"The bridge was never safe," Mr Kougias said.',
    ),
    "name-first": (
        "The captain, Diane Mercer, was the last to leave the ship.",
        "Capt. Denise Mercer left the ship after everybody else.",
        "Capt. Mercer left the ship after everybody else.",
    ),
    "name-holder": (
        "The driver, Tom Alder, was treated for a broken leg.",
        "The driver, Ravi Sethi, broke a leg.",
        "The driver, Tom Alder, broke a leg.",
    ),
    "place-compass": (
        "The quake struck 40 km south of Lima.",
        "The quake was centred 40 km southeast of Lima.",
        "The quake was centred 40 km to the south of Lima.",
    ),
    "place-town": (
        "The envoys met in Vienna on Monday.",
        "The envoys met in Geneva on Monday.",
        "The envoys met on Monday.",
    ),
    "place-precision": (
        "Finance Minister Ruth Okafor will travel to France next week.",
        "Finance Minister Ruth Okafor is to meet investors in Lyon next week.",
        "Finance Minister Ruth Okafor is to meet investors in France next week.",
    ),
    "polarity-conflict": (
        "United won 3-1.",
        "United lost 1-3.",
        "United beat City 3-1.",
    ),
    "quantity-conflict": (
        "The blast at the plant killed 41 workers on Tuesday.",
        "The blast at the plant killed 27 workers on Tuesday.",
        "On Tuesday 41 workers were killed by the blast at the plant.",
    ),
    "quantity-none": (
        "No one was killed in the crash near the station.",
        "Twelve people were killed in the crash near the station.",
        "Nobody was killed in the crash near the station.",
    ),
    "quantity-precision": (
        "At least 10 people died.",
        "Ten people died.",
        "No fewer than 10 people died.",
    ),
    "quote-words": (
        '"I told him to go home at once," Harris said.',
        '"I told him not to go home at once," Harris said.',
        "“I told him to go home at once,” said Harris.",
    ),
    "role-conflict": (
        "Finance chief Nora Dahl said costs rose.",
        "Costs rose, said Nora Dahl, the chief operating officer.",
        "Costs rose, said Nora Dahl, the chief financial officer.",
    ),
    "role-status": (
        "Police questioned a 31-year-old guard as a witness.",
        "Police questioned a 31-year-old former guard as a witness.",
        "A 31-year-old guard was questioned by police as a witness.",
    ),
    "role-precision": (
        "The dead include Petra Novakova, 29, a doctor from Brno.",
        "Among the dead was Petra Novakova, 29, a paediatrician from Brno.",
        "Among the dead was Petra Novakova, 29, a physician from Brno.",
    ),
}


# It reads the dates of pages, not two texts: its examples stand in test_stamps.py.
ABOUT_PAGES = {"anchor-drift"}


def test_every_rule_has_examples() -> None:
    assert set(EXAMPLES) | ABOUT_PAGES == {rule.id for rule in RULES}


@pytest.mark.parametrize("rule", [r for r in RULES if r.id not in ABOUT_PAGES], ids=lambda rule: rule.id)
def test_a_rule_fires_and_stays_silent(rule: Rule) -> None:
    text, other, same = EXAMPLES[rule.id]
    found = shown(make_story(text, other), RULES)
    assert [name for name, *_ in found] == [rule.id], found
    assert shown(make_story(text, same), RULES) == []
    assert shown(make_story(text, text), RULES) == []
