"""Hard pairs: two short reports of one invented event each, the two spans in question, and what should come out.

docs/tricky-cases.md and tests/test_tricky_cases.py are both made from this table. Double brackets mark the span.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from compare import Article, compare_articles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare import Settings
    from compare.model import Discrepancy, Moment, Report

SPAN = re.compile(r"\[\[(.+?)\]\]")


@dataclass(frozen=True, slots=True)
class TrickyCase:
    """Two passages whose marked spans fool somebody who compares words."""

    name: str
    why: str
    """What makes it hard: a clause that follows a colon."""
    a: str
    b: str
    expected: str = ""
    """`conflict quantity`, `differs date` …; '' = nothing may be reported of the two spans."""
    published: tuple[str, str] = ("2024-06-12", "2024-06-12")
    fails: bool = False
    """Known to come out otherwise today."""

    def article(self, source_id: str) -> Article:
        """The article of outlet `a` or `b`, its title first."""
        n = "ab".index(source_id)
        title, body = _split(SPAN.sub(r"\1", (self.a, self.b)[n]))
        outlet = ("Harbor Ledger", "Northern Wire")[n]
        return Article.from_text(body, outlet=outlet, title=title, published=_moment(self.published[n]))

    def span(self, source_id: str) -> tuple[int, int]:
        """Where the words in question stand in `article(source_id).text`."""
        title, body = _split((self.a, self.b)["ab".index(source_id)])
        found = SPAN.search(f"{title}\n\n{body}")
        assert found, self.name
        return found.start(), found.start() + len(found[1])

    def words(self, source_id: str) -> str:
        """The words in question."""
        start, end = self.span(source_id)
        return self.article(source_id).text[start:end]

    def sentence(self, source_id: str) -> str:
        """The sentence of the words in question, as written; each sentence of the table is a line."""
        start, _ = self.span(source_id)
        text = self.article(source_id).text
        first = text.rfind("\n", 0, start) + 1
        last = text.find("\n", start)
        return text[first : last if last >= 0 else len(text)]


def _split(passage: str) -> tuple[str, str]:
    """Title and body; each sentence of the body is a paragraph."""
    title, *sentences = (line.strip() for line in passage.strip().split("\n"))
    return title, "\n\n".join(sentences)


def _moment(text: str) -> Moment:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def compare_case(case: TrickyCase, *, settings: Settings) -> Report:
    """The report on the two articles of a case."""
    return compare_articles([case.article("a"), case.article("b")], settings=settings)


def list_outcomes(case: TrickyCase, report: Report) -> tuple[str, ...]:
    """`verdict kind` of what is reported of the two spans, in the order of the report."""
    return tuple(f"{d.verdict} {d.kind}" for d in report.discrepancies if _quotes(d, case, "ab"))


def list_noise(case: TrickyCase, report: Report) -> tuple[str, ...]:
    """What is called a conflict beside the two spans, although the rest of the reports agrees."""
    return tuple(
        f"{d.verdict} {d.kind}: {d.summary}"
        for d in report.discrepancies
        if d.verdict == "conflict" and not _quotes(d, case, "ab")
    )


def _quotes(found: Discrepancy, case: TrickyCase, source_ids: Iterable[str]) -> bool:
    """Whether the evidence meets the spans in question in all these outlets."""
    return all(
        any(e.source == i and e.start < case.span(i)[1] and case.span(i)[0] < e.end for e in found.evidence)
        for i in source_ids
    )


CASES: tuple[TrickyCase, ...] = (
    TrickyCase(
        "another accident of the same kind",
        "the larger toll belongs to an accident thirteen years before",
        """
        Nine miners killed as shaft floods at Orrin
        Nine miners were killed on Monday when water broke into a shaft of the Orrin coal mine.
        Rescue teams pumped through the night before they reached the lowest level.
        It was the worst accident in the district since 2011, when [[31]] miners died in a fire at the Castell pit.
        """,
        """
        Flooded Orrin coal mine: bodies recovered
        Water that broke into a shaft of the Orrin coal mine on Monday killed [[nine]] miners.
        Teams pumped all night to reach the lowest level.
        The mine has been closed until an inspection is finished.
        """,
    ),
    TrickyCase(
        "a hedge on another verb",
        "the driver is allegedly drunk, but nobody doubts the death",
        """
        Cyclist dies on Sorrel Road
        Dana Kroll, a nurse, was [[killed]] by an allegedly drunk driver on Sorrel Road on Sunday evening.
        The driver, a man of 44, stopped a mile farther on and called the police himself.
        Neighbours have asked for a lower speed limit for years.
        """,
        """
        Nurse loses her life in crash
        Dana Kroll, a nurse, [[died]] on Sunday evening when a car hit her bicycle on Sorrel Road.
        A man of 44 who had been at the wheel rang the police from a mile down the road.
        The council will discuss a lower limit for the road.
        """,
    ),
    TrickyCase(
        "a part against the whole",
        "38 of the 420 homes stand in one town",
        """
        Storm leaves hundreds of homes damaged
        The storm damaged 420 homes in Tolland County, [[38]] of them in the town of Merrow.
        Power was out for most of Friday.
        The governor is to visit on Monday.
        """,
        """
        County counts its losses
        County officials counted [[420]] homes damaged by the storm.
        Most of the county was without power on Friday.
        A visit by the governor is planned for Monday.
        """,
    ),
    TrickyCase(
        "the dead and the hurt",
        "each outlet gives one figure only, and they count different people",
        """
        Deadly crash on mountain road
        [[Fourteen]] people died when a bus left the road near the Alder Pass on Saturday.
        The bus had been hired by a choir on its way home.
        Investigators are looking at the brakes.
        """,
        """
        Choir bus crashes near pass
        [[Twenty]] people were hurt when a choir's bus left the road near the Alder Pass on Saturday.
        It was on its way home from a festival.
        The brakes will be examined, investigators said.
        """,
    ),
    TrickyCase(
        "last month, written on two sides of a month's end",
        "the words are the same, the months are not",
        """
        Rail contract goes to Halden
        Halden Works and the rail authority signed the contract for 60 trains [[last month]].
        The trains are to be built in Ostrava.
        The first is due in two years.
        """,
        """
        Halden to build 60 trains
        The rail authority and Halden Works signed the contract for 60 trains [[last month]].
        All will be built at the plant in Ostrava.
        Delivery begins in two years.
        """,
        expected="conflict date",
        published=("2024-03-29", "2024-04-02"),
        fails=True,
    ),
    TrickyCase(
        "yesterday and Tuesday",
        "written a day apart, both mean 14 May",
        """
        Court frees editor
        A court in Lisse freed the newspaper editor Marta Vellin [[yesterday]] after eleven months in prison.
        Her lawyers had appealed twice.
        She thanked her readers outside the prison gate.
        """,
        """
        Editor out of prison after appeal
        The newspaper editor Marta Vellin was freed by a court in Lisse [[on Tuesday]] after eleven months in prison.
        It was the second appeal of her lawyers.
        Outside the gate she thanked those who read her.
        """,
        published=("2024-05-15", "2024-05-16"),
    ),
    TrickyCase(
        "a month against its first days",
        "seen from June, last month holds early May",
        """
        Advisers met in secret
        The two national security advisers met in Vienna [[last month]], a spokesman said.
        They talked for eight hours over two days.
        No statement was published.
        """,
        """
        Vienna talks come to light
        The two national security advisers met in Vienna [[in early May]], according to a spokesman.
        Their talks took eight hours over two days.
        Neither side published a statement.
        """,
        expected="differs date",
        published=("2023-06-06", "2023-06-09"),
    ),
    TrickyCase(
        "percent and percentage points",
        "half a percent of a rate of four percent is next to nothing",
        """
        Central bank raises rate
        The central bank raised its key rate by [[0.5 percentage points]] on Thursday.
        The governor said prices were still rising too fast.
        Two of the nine members voted against.
        """,
        """
        Borrowing to cost more
        The central bank raised its key rate by [[0.5 percent]] on Thursday.
        Prices are still rising too fast, the governor said.
        Two of nine members were against it.
        """,
        expected="conflict quantity",
    ),
    TrickyCase(
        "year on year and quarter on quarter",
        "the same number, compared with another time",
        """
        Corvane sells more
        Revenue at the toolmaker Corvane rose [[12 percent]] from a year earlier, the company said on Wednesday.
        It kept its forecast for the year.
        Shares were little changed.
        """,
        """
        Corvane lifts sales
        The toolmaker Corvane said on Wednesday that its revenue rose [[12 percent]] from the previous quarter.
        The forecast for the year stays as it is.
        The shares hardly moved.
        """,
        expected="conflict quantity",
    ),
    TrickyCase(
        "a part of a quotation",
        "the words left out do not change what was said",
        """
        Mayor promises new bridge
        “We will rebuild this bridge, and [[we will do it before the winter]],” Mayor Ruth Okafor said on Monday.
        The bridge fell into the river in a flood last week.
        No one was on it.
        """,
        """
        Bridge to rise again, mayor says
        Mayor Ruth Okafor promised on Monday to rebuild the bridge: “[[We will do it before the winter]].”
        A flood swept it away last week.
        Nobody was on the bridge.
        """,
    ),
    TrickyCase(
        "a quotation with another word",
        "one adverb turns a denial into an excuse",
        """
        Minister questioned on audit
        “[[We never saw the report on the tunnel]],” the transport minister, Ivo Brandt, told parliament on Tuesday.
        Auditors had warned of cracks two years ago.
        The opposition wants him to go.
        """,
        """
        Tunnel audit: minister under fire
        The transport minister, Ivo Brandt, told parliament on Tuesday: “[[We hardly saw the report on the tunnel]].”
        The auditors' warning of cracks is two years old.
        He should go, the opposition says.
        """,
        expected="conflict quote",
    ),
    TrickyCase(
        "faithful indirect speech",
        "person and tense move, the meaning stays",
        """
        Sheriff stays
        “[[I will not resign]],” Sheriff Dale Hutchins said on Friday after a third deputy was charged.
        The county board has no power to remove him.
        He is up for election in November.
        """,
        """
        Third deputy charged; sheriff to stay in office
        Sheriff Dale Hutchins said on Friday that [[he would not resign]], although a third deputy has been charged.
        The county board cannot remove him.
        Voters will decide on his office in November.
        """,
    ),
    TrickyCase(
        "one office in two words",
        "the Pentagon's chief is the defense secretary",
        """
        Renwick in Singapore
        [[Defense Secretary]] Paul Renwick arrived in Singapore on Thursday for a security forum.
        He is to speak on Saturday.
        A meeting with his Chinese counterpart is not planned.
        """,
        """
        Forum opens in Singapore
        [[Pentagon chief]] Paul Renwick reached Singapore on Thursday for a security forum.
        His speech is due on Saturday.
        No meeting with his Chinese counterpart is planned.
        """,
    ),
    TrickyCase(
        "two chief officers",
        "one word of three differs, and it is another post",
        """
        Baltic Foods loses an officer
        Helle Norrgard, the [[chief financial officer]] of Baltic Foods, is leaving the company at the end of July.
        She joined it in 2016.
        A successor has not been named.
        """,
        """
        Norrgard leaves Baltic Foods
        Helle Norrgard, [[chief operating officer]] of Baltic Foods, will leave at the end of July.
        She came to the company in 2016.
        Baltic Foods has not named a successor.
        """,
        expected="conflict role",
    ),
    TrickyCase(
        "in office or out of it",
        "a former mayor is no mayor",
        """
        Fraud trial opens
        The trial of Tobias Renner, the [[former mayor]] of Kessel, opened on Monday.
        He is charged with taking bribes from a builder.
        He pleaded not guilty.
        """,
        """
        Renner in the dock
        Tobias Renner, the [[mayor]] of Kessel, went on trial on Monday.
        Prosecutors charge him with taking bribes from a builder.
        His plea was not guilty.
        """,
        expected="conflict role",
    ),
    TrickyCase(
        "a city and its country",
        "Lyon lies in the south-east of France",
        """
        Fire in chemical plant
        A fire broke out at a chemical plant [[in Lyon]] early on Wednesday.
        About 90 firefighters were sent.
        Schools nearby stayed closed.
        """,
        """
        Plant burns in France
        A fire broke out early on Wednesday at a chemical plant [[in southeastern France]].
        Some 90 firefighters went there.
        Nearby schools were kept closed.
        """,
    ),
    TrickyCase(
        "north and south",
        "one compass word moves the place by a hundred miles",
        """
        Quake shakes island
        A magnitude 5.1 earthquake shook the [[northern]] coast of the island of Sorra on Sunday morning.
        Plaster fell from ceilings.
        There were no reports of injuries.
        """,
        """
        Sorra shaken
        A magnitude 5.1 earthquake shook the [[southern]] coast of the island of Sorra on Sunday morning.
        Ceilings lost plaster.
        No injuries were reported.
        """,
        expected="conflict place",
    ),
    TrickyCase(
        "a negated paraphrase",
        "who skips a session does not attend it",
        """
        Senator absent
        Senator Lena Marsh [[did not attend]] Tuesday's hearing on the dam.
        Her office gave no reason.
        The hearing lasted three hours.
        """,
        """
        Dam hearing goes ahead
        Senator Lena Marsh [[skipped]] Tuesday's hearing on the dam.
        No reason was given by her office.
        It went on for three hours.
        """,
    ),
    TrickyCase(
        "did not notice until",
        "the negation ends where the date begins",
        """
        Leak at dairy
        Workers at the Fennick dairy [[did not notice]] the ammonia leak until Thursday morning.
        Six of them went to hospital.
        The plant was evacuated.
        """,
        """
        Dairy cleared after leak
        Workers at the Fennick dairy [[noticed]] the ammonia leak on Thursday morning.
        Six of them were taken to hospital.
        Everyone had to leave the plant.
        """,
    ),
    TrickyCase(
        "a number that is a name",
        "Reactor 4 is one reactor, not four",
        """
        Reactor shut down
        Reactor [[4]] of the Velden nuclear plant shut down by itself on Sunday after a pump failed.
        No radiation was released, the operator said.
        The plant's other reactors ran on.
        """,
        """
        Pump fails at Velden
        One of the [[six]] reactors of the Velden nuclear plant shut down by itself on Sunday after a pump failed.
        The operator said no radiation was released.
        The other reactors kept running.
        """,
        fails=True,
    ),
    TrickyCase(
        "wire copy with one digit turned",
        "shared copy is one source, but it does not agree with itself",
        """
        Marina fire
        The fire destroyed [[12]] boats at the Pelham marina before firefighters put it out at dawn on Saturday.
        Its cause is not known.
        The marina is to open again next week.
        """,
        """
        Boats burn at Pelham
        The fire destroyed [[21]] boats at the Pelham marina before firefighters put it out at dawn on Saturday.
        Nobody knows the cause yet.
        Next week the marina will reopen.
        """,
        expected="conflict quantity",
    ),
    TrickyCase(
        "first suspended, then dismissed",
        "both acts happened, one after the other",
        """
        Coach dismissed
        The club suspended its coach, Piet Aalders, on Monday and [[dismissed]] him on Friday.
        Three players had complained of insults.
        His assistant takes over.
        """,
        """
        Coach in trouble
        The club [[suspended]] its coach, Piet Aalders, on Monday after three players complained of insults.
        By Friday he had lost his post.
        An assistant will take over.
        """,
    ),
    TrickyCase(
        "nobody and three",
        "a count of zero is written without a digit",
        """
        Roof falls in
        [[No one was hurt]] when the roof of the Arden sports hall fell in on Tuesday night.
        Heavy snow had lain on it for days.
        The hall was built in 1974.
        """,
        """
        Sports hall roof collapses
        [[Three people were hurt]] when the roof of the Arden sports hall fell in on Tuesday night.
        It had carried heavy snow for days.
        The hall dates from 1974.
        """,
        expected="conflict polarity",
    ),
    TrickyCase(
        "a boat is one boat",
        "the article is a number",
        """
        Sailors saved
        [[A rescue boat]] picked up the eleven sailors off Cape Lorne on Sunday.
        Their yacht had lost its mast.
        All were cold but well.
        """,
        """
        Eleven saved off Cape Lorne
        [[Three rescue boats]] picked up the eleven sailors off Cape Lorne on Sunday.
        The mast of their yacht had broken.
        They were cold but otherwise well.
        """,
        expected="conflict quantity",
        fails=True,
    ),
    TrickyCase(
        "at least, and exactly",
        "both can be true, but one says more",
        """
        Crush at concert
        [[At least 40]] people were injured in a crush at a concert in Dornau on Saturday.
        The hall was sold out.
        Police are looking for the organiser.
        """,
        """
        Concert ends in crush
        [[Forty-three]] people were injured in a crush at a concert in Dornau on Saturday.
        All tickets had been sold.
        The organiser is being sought by police.
        """,
        expected="differs quantity",
    ),
    TrickyCase(
        "a toll that grew",
        "both were right when written; the record still holds two figures",
        """
        Ferry sinks
        [[Six]] people drowned when a ferry sank off the island of Brae on Monday.
        Divers are still searching the wreck.
        The ferry had been inspected in April.
        """,
        """
        Toll of ferry disaster
        [[Seventeen]] people drowned when a ferry sank off the island of Brae on Monday.
        Divers went on searching the wreck.
        An inspection in April had found no fault.
        """,
        expected="conflict quantity",
        published=("2024-06-11", "2024-06-13"),
    ),
    TrickyCase(
        "miles and kilometres",
        "five miles are eight kilometres, as near as the words go",
        """
        Train leaves track
        A freight train left the track [[five miles]] north of Hobart Junction on Wednesday.
        Nobody was hurt.
        The line will be closed for two days.
        """,
        """
        Freight train derails
        A freight train left the track [[eight kilometres]] north of Hobart Junction on Wednesday.
        No one was hurt.
        For two days the line will stay closed.
        """,
    ),
    TrickyCase(
        "a sum and its parts",
        "67 passengers and four crew are 71 people",
        """
        Plane lands safely
        A plane with [[67 passengers]] and four crew landed safely in Torsby on Friday after an engine failed.
        It had been on its way to Oslo.
        Passengers were flown on in the evening.
        """,
        """
        Engine fails over Sweden
        A plane with [[71 people]] on board landed safely in Torsby on Friday after an engine failed.
        Its destination was Oslo.
        The passengers went on in the evening.
        """,
    ),
    TrickyCase(
        "two of one family",
        "the surname is shared, the person is not",
        """
        Farm goes to the young
        Odile Moreau, 82, will leave the farm to [[her nephew]] Luc Moreau, she said on Monday.
        She has run it for fifty years.
        It has 200 cows.
        """,
        """
        Moreau gives up farm
        Odile Moreau, 82, who said on Monday that she will leave the farm, has run it with [[her daughter]] Anne Moreau.
        She has been in charge for fifty years.
        There are 200 cows.
        """,
    ),
    TrickyCase(
        "one person, two spellings",
        "two letters apart, in the same part of the same event",
        """
        Judge named
        The president named [[Katrin Ahlstrom]] to the supreme court on Thursday.
        The judge, 51, has sat on the court of appeal since 2015.
        Parliament has to confirm her.
        """,
        """
        New judge for top court
        The president named [[Katrin Ahlstroem]] to the supreme court on Thursday.
        She is 51 and has been on the court of appeal since 2015.
        Parliament must still confirm the choice.
        """,
        expected="differs name",
        fails=True,
    ),
    TrickyCase(
        "postponed or called off",
        "one leaves the door open, the other shuts it",
        """
        Summit will be later
        The two presidents [[postponed]] their summit in Tallinn on Tuesday, after the attack on the embassy.
        It was to be their first meeting.
        Aides will look for a new date.
        """,
        """
        No summit in Tallinn
        The two presidents [[called off]] their summit in Tallinn on Tuesday, after the attack on the embassy.
        They would have met for the first time.
        Aides made no comment.
        """,
        expected="conflict framing",
    ),
    TrickyCase(
        "one sentence, two speakers",
        "the words are the same, the speaker is not",
        """
        Dam holds
        “The dam is safe and it will stay safe,” [[Governor Alan Pike]] said on Sunday.
        Water had reached the spillway.
        Two villages were cleared.
        """,
        """
        Villages cleared below dam
        “The dam is safe and it will stay safe,” [[engineer Rosa Delgado]] said on Sunday.
        The spillway had been reached by water.
        Two villages had to be cleared.
        """,
        expected="conflict attribution",
    ),
    TrickyCase(
        "may have been",
        "a possibility in one report is a fact in the other",
        """
        School fire
        The fire that gutted the Millbrook school on Sunday [[was started]] by a faulty heater, investigators said.
        Nobody was in the building.
        Lessons will be held in the church.
        """,
        """
        School burns down
        The fire that gutted Millbrook school on Sunday [[may have been started]] by a faulty heater, investigators say.
        The building was empty.
        The church will house the lessons.
        """,
        expected="differs certainty",
        fails=True,
    ),
    TrickyCase(
        "failed to agree",
        "a negative without a not",
        """
        Talks end
        The union and the port [[reached an agreement]] on pay on Thursday night, after nine hours of talks.
        Dockers have been on strike for a week.
        The minister had called for an end.
        """,
        """
        Nine hours at the table
        The union and the port [[failed to reach an agreement]] on pay on Thursday night, after nine hours of talks.
        The dockers' strike is a week old.
        The minister had asked for its end.
        """,
        expected="conflict polarity",
    ),
    TrickyCase(
        "lifted or kept",
        "opposite verbs, neither negated",
        """
        Water order
        The city [[lifted]] its order to boil drinking water on Wednesday.
        A main had burst ten days ago.
        Samples were taken in all districts.
        """,
        """
        Boil your water
        The city [[kept in force]] its order to boil drinking water on Wednesday.
        It is ten days since a main burst.
        Samples came from all districts.
        """,
        expected="conflict polarity",
        fails=True,
    ),
    TrickyCase(
        "not only, but also",
        "the negation takes nothing back",
        """
        Law struck down
        The court did [[not only suspend]] the press law on Monday, it struck it down.
        Journalists had sued.
        The government will respect the ruling.
        """,
        """
        Press law falls
        The court [[suspended]] the press law on Monday and then struck it down.
        Journalists had brought the case.
        The ruling will be respected, the government said.
        """,
    ),
    TrickyCase(
        "May and may",
        "a month is no hedge",
        """
        Talks to go on
        The trade talks [[resumed]] in Geneva in May, after a pause of two years.
        Farm goods are the hardest point.
        A treaty is hoped for by autumn.
        """,
        """
        Back to the table
        After a pause of two years the trade talks [[resumed]] in Geneva last month.
        The hardest point is farm goods.
        Both sides hope for a treaty by autumn.
        """,
    ),
    TrickyCase(
        "two zones, one moment",
        "9 a.m. in New York is 2 p.m. in London",
        """
        Exchange halts
        Trading on the exchange stopped at [[9 a.m. Eastern time]] on Wednesday after a fault in a data centre.
        It began again two hours later.
        The regulator has asked for a report.
        """,
        """
        Data fault stops exchange
        Trading on the exchange stopped at [[2 p.m. in London]] on Wednesday after a fault in a data centre.
        Two hours later it began again.
        A report has been asked for by the regulator.
        """,
    ),
    TrickyCase(
        "dollars and dollars",
        "a Canadian dollar is not an American one",
        """
        Mill sold
        The paper mill in Kenora was sold to Arbour Group for [[US$85 million]] on Friday.
        It employs 300 people.
        The new owner will keep the name.
        """,
        """
        Arbour buys mill
        The paper mill in Kenora was sold to Arbour Group for [[C$85 million]] on Friday.
        It has 300 employees.
        Its name will stay.
        """,
        expected="conflict quantity",
    ),
    TrickyCase(
        "each date with its own meeting",
        "two meetings in one sentence, and only one of them in the other report",
        """
        A spring of visits
        The commerce minister travelled to Washington [[last month]] and the adviser met Liu Wenbo in early May.
        Relations had been cold since winter.
        More visits are planned.
        """,
        """
        Contacts resume
        The adviser met Liu Wenbo [[in early May]], an official said.
        The two countries had hardly spoken since winter.
        Further visits are being planned.
        """,
        published=("2023-07-06", "2023-07-06"),
    ),
)
