"""Every rule of the registry fires on one pair of texts and stays silent on a pair much like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.detectors.registry import RULES
from tests.detectors.stories import align_story, make_story, shown

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
        "The bridge was last inspected in March 2022, the transport ministry said. It collapsed under a lorry on "
        "Wednesday, and nobody was hurt.",
        "Engineers last inspected the bridge in March 2021, according to the transport ministry. Nobody was hurt when "
        "it collapsed under a lorry on Wednesday.",
        "Engineers last inspected the bridge in March 2022, according to the transport ministry. Nobody was hurt when "
        "it collapsed under a lorry on Wednesday.",
    ),
    "date-precision": (
        "The foreign minister met the Norwegian envoy in Vienna in early May 2023, her office said. The two spoke "
        "for three hours about the fishing treaty.",
        "In May 2023 the foreign minister met the Norwegian envoy in Vienna. They talked about the treaty on "
        "fishing for three hours.",
        "In early May 2023 the foreign minister met the Norwegian envoy in Vienna. They talked about the treaty on "
        "fishing for three hours.",
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
        "An explosion at the fireworks plant in Velta killed 41 workers on Tuesday, officials said. The plant had "
        "been inspected in May.",
        "The blast at the fireworks plant in Velta on Tuesday killed 27 workers, according to officials. Inspectors "
        "had visited it in May.",
        "The blast at the fireworks plant in Velta on Tuesday killed 41 workers, according to officials. Inspectors "
        "had visited it in May.",
    ),
    "quantity-none": (
        "The police made no arrests at the march on Saturday, they said. About 3,000 people took part.",
        "Police made 14 arrests at the march on Saturday, they said. About 3,000 people took part.",
        "Police made no arrests at the march on Saturday, they said. About 3,000 people took part.",
    ),
    "quantity-precision": (
        "At least 10 people died when a bus fell into the river near Velta on Tuesday, police said. Its brakes had "
        "failed.",
        "Ten people died on Tuesday when a bus fell into the river near Velta, police said. The brakes of the bus "
        "had failed.",
        "No fewer than 10 people died on Tuesday when a bus fell into the river near Velta, police said. The brakes "
        "of the bus had failed.",
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
    "casualties-denied": (
        "The line was closed for six hours. No one was hurt.",
        "Two passengers were injured when a train left the rails near Ulm on Tuesday.",
        "A train left the rails near Ulm on Tuesday, and nobody was injured.",
    ),
    "name-other": (
        "The company will be led by Ingrid Moe, who starts on Monday. Moe was its head of sales for nine years.",
        "Ingrid Vik will lead the company from Monday. Vik was its head of sales for nine years.",
        "Ingrid Moe will lead the company from Monday. Moe was its head of sales for nine years.",
    ),
    "place-other": (
        "The lorry was stopped on a road to Lublin on Tuesday. Officers found 40 people inside.",
        "The lorry was stopped on a road to Krakow on Tuesday. Officers found 40 people inside.",
        "On Tuesday the lorry was stopped on the road to Lublin. Officers found 40 people in it.",
    ),
    "role-other": (
        "Sergeant Alder found the two children in the cellar on Tuesday, police said. They were unharmed.",
        "Captain Tom Alder found the two children in the cellar on Tuesday, police said. They were unharmed.",
        "Sergeant Tom Alder found the two children in the cellar on Tuesday, police said. They were unharmed.",
    ),
    "attribution-other": (
        "The flood destroyed 400 homes in the valley, the insurers said. Work begins in May.",
        "Some 400 homes in the valley were destroyed by the flood, according to the harbour authority. "
        "Work begins in May.",
        "According to the insurers, the flood destroyed 400 homes in the valley. Work begins in May.",
    ),
    "attribution-told": (
        "Villagers said soldiers had burned down nine houses near the border on Tuesday. The army did not comment.",
        "The ministry said soldiers had burned down nine houses near the border on Tuesday. The army did not comment.",
        "On Tuesday soldiers burned down nine houses near the border, villagers said. The army did not comment.",
    ),
    "certainty-told": (
        "The company will shut its plant in Harlow in May, its chairman said on Monday. About 300 people work there.",
        "The company is studying whether to shut its plant in Harlow, its chairman said on Monday. "
        "About 300 people work there.",
        "The company's plant in Harlow will be shut in May, its chairman said on Monday. It employs about 300 people.",
    ),
    "framing-told": (
        "The team's coach was dismissed on Monday after the defeat, the club said. His assistant takes over.",
        "The team's coach stepped down on Monday after the defeat, the club said. His assistant takes over.",
        "The coach of the team was dismissed on Monday after the defeat, the club said. His assistant takes over.",
    ),
    "polarity-told": (
        "The union accepted the offer on Tuesday, a spokesman said. The strike has lasted three weeks.",
        "The union rejected the offer on Tuesday, a spokesman said. The strike has lasted three weeks.",
        "The offer was accepted by the union on Tuesday, a spokesman said. The strike has lasted three weeks.",
    ),
}


# It reads the dates of pages, not two texts: its examples stand in test_stamps.py.
ABOUT_PAGES = {"anchor-drift"}
FAULTS = {
    "date-conflict": "years of articles that say little else get no probability above .6",
    "quantity-conflict": "the act that holds the figure is told too; a report merges the two",
    "quantity-none": "none against some gets no probability above .5",
    "attribution-told": "another speaker of one act gets no probability above .5",
}
CASES = [
    pytest.param(
        rule,
        marks=[pytest.mark.xfail(reason=FAULTS[rule.id], strict=False)] if rule.id in FAULTS else [],
        id=rule.id,
    )
    for rule in RULES
    if rule.id not in ABOUT_PAGES
]


def test_every_rule_has_examples() -> None:
    assert set(EXAMPLES) | ABOUT_PAGES == {rule.id for rule in RULES}


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_fires_and_stays_silent(rule: Rule) -> None:
    text, other, same = EXAMPLES[rule.id]
    # What is learnt is asked of articles as comparisons align them; and only beside its like, since sure rules may
    # tell the same (one discrepancy in a report).
    make = align_story if rule.is_judged else make_story
    rules = [r for r in RULES if r.is_judged == rule.is_judged]
    found = shown(make(text, other), rules)
    assert [name for name, *_ in found] == [rule.id], found
    assert shown(make(text, same), rules) == []
    assert shown(make(text, text), rules) == []
