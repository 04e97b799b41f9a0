"""Articles of our own, and cards of them: three events, told by several outlets, and what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.corpus.cards import hash_id, make_card
from compare.model import Article

if TYPE_CHECKING:
    from datetime import date

    from compare.corpus.model import Card

FERRY = (
    "Forty-one people were hurt when the ferry Marigold ran aground off Kessel Point on Tuesday night, the "
    "coastguard said. The captain, Ines Halloran, told rescuers that the steering had failed minutes after the "
    "boat left Drum Bay. Two helicopters from Ravensby took nineteen passengers to hospital, and a lifeboat "
    "brought the rest ashore. An inquiry into the grounding of the Marigold will begin on Monday under the "
    "harbour master, Tomas Brill."
)
FERRY_AGAIN = (
    "An inquiry opens next week into how the Marigold, a ferry with 212 people on board, struck the rocks at "
    "Kessel Point. Captain Ines Halloran lost her steering shortly after Drum Bay, according to the coastguard. "
    "Passengers were flown to Ravensby by helicopter and dozens of them were treated for cuts and broken bones. "
    "Tomas Brill, who runs the harbour, said the ferry had passed its last inspection in spring."
)
BUDGET = (
    "The council of Ostermark passed its budget on Thursday with a majority of a single vote, ending four months "
    "of talks. Mayor Petra Lindqvist said libraries would stay open, while the tram to Vallen is put off until "
    "the decade's end. The opposition under Jonas Ekberg called the plan a mortgage on the young. Taxes on "
    "property rise by two percent."
)
BUDGET_AGAIN = (
    "By one vote, Ostermark has a budget. Jonas Ekberg of the opposition said the young would pay for it, but "
    "Mayor Petra Lindqvist spoke of a fair deal that saves every library in Ostermark. The Vallen tram must wait,"
    " councillors decided on Thursday, and owners of property will be taxed two percent more than before."
)
COMET = (
    "Astronomers at the Pell observatory have seen a comet break into four pieces as it rounded the sun. The "
    "largest of the fragments could be watched with binoculars before dawn, said Dr Amara Osei, who leads the "
    "survey of small bodies. None of the fragments comes anywhere near the Earth."
)
WALL = (
    "We and our partners store and access information on your device to show you advertising that fits your "
    "interests. You can accept all purposes, or manage your choices at any time by the link at the foot of each "
    "page. Some partners do not ask for consent and rely on legitimate interest instead."
)


def make(
    text: str, outlet: str = "Coast News", title: str = "", day: date | None = None, url: str | None = None
) -> Article:
    return Article.from_text(text, outlet=outlet, title=title or None, published=day, url=url)


def card(
    text: str, outlet: str = "Coast News", title: str = "", day: date | None = None, url: str | None = None
) -> Card:
    article = make(text, outlet, title, day, url)
    return make_card(hash_id(outlet, url or "", article.text), article)


def invented(n: int, words: int = 120) -> str:
    """A text that shares no rare word with another of these."""
    return ". ".join(f"Vorn{n}x{k} qualmed the {n * 1000 + k} dreds of Sorl{n}y{k}" for k in range(words // 8)) + "."
