"""News sentences with the date expression they hold, as read by hand; and sentences that hold none.

Every second row (odd index) is set apart: it was written before the extractor and never tuned on.
`when` is "earliest/latest", both as ISO dates or date-times, ".." for an open end, "-" for no interval at all.
"""

# ruff: noqa: E501 - a table reads better with one case a line

from __future__ import annotations

from typing import NamedTuple


class DateCase(NamedTuple):
    """A sentence, its publication date, the expression as it stands there, the interval and TIMEX3 value."""

    sentence: str
    published: str
    words: str
    when: str
    timex: str


def _cases(table: str) -> tuple[DateCase, ...]:
    rows = (line.split(" | ") for line in table.strip().splitlines())
    return tuple(DateCase(*(cell.strip() for cell in row)) for row in rows)


CASES = _cases("""
The envoy met her counterpart in Vienna in early May, the White House said. | 2023-06-09 | early May | 2023-05-01/2023-05-10 | 2023-05
The minister travelled to Washington last month for trade talks. | 2023-06-09 | last month | 2023-05-01/2023-05-31 | 2023-05
Last week, the defence minister rebuffed a request for a meeting. | 2023-06-09 | Last week | 2023-05-29/2023-06-04 | 2023-W22
On Saturday, a warship cut across the path of a destroyer. | 2023-06-06 | Saturday | 2023-06-03/2023-06-03 | 2023-06-03
Officials say he expects to be in Beijing on June 18 for meetings. | 2023-06-09 | June 18 | 2023-06-18/2023-06-18 | 2023-06-18
The council will vote on the plan on Tuesday, the mayor said. | 2024-03-14 | Tuesday | 2024-03-19/2024-03-19 | 2024-03-19
Three people familiar with the matter told the network on Tuesday. | 2023-06-06 | Tuesday | 2023-06-06/2023-06-06 | 2023-06-06
The bridge collapsed at about 3 p.m. on Thursday, police said. | 2024-08-10 | 3 p.m. on Thursday | 2024-08-08T15:00/2024-08-08T15:00 | 2024-08-08T15:00
He has led the company since 2018, when its founder died. | 2023-06-09 | 2018 | 2018-01-01/2023-06-09 | 2018
The quake struck on 14 November 2016 near Kaikoura. | 2023-06-09 | 14 November 2016 | 2016-11-14/2016-11-14 | 2016-11-14
Between 2015 and 2017 the agency opened nine inquiries. | 2023-06-09 | 2015 and 2017 | 2015-01-01/2017-12-31 | 2015/2017
The festival runs June 12–14 in the old harbour. | 2023-06-09 | June 12–14 | 2023-06-12/2023-06-14 | 2023-06-12/2023-06-14
Unemployment fell to 3.4% in the first quarter, the bureau said. | 2023-06-09 | the first quarter | 2023-01-01/2023-03-31 | 2023-Q1
The plant must close by the end of the year under the accord. | 2023-06-09 | the end of the year | ../2023-12-31 | 2023
Two weeks ago the board dismissed its chairman. | 2023-06-09 | Two weeks ago | 2023-05-22/2023-05-28 | 2023-W21
She resigned two years ago after the audit. | 2023-06-09 | two years ago | 2021-01-01/2021-12-31 | 2021
The senior diplomat travelled to China earlier this week. | 2023-06-09 | earlier this week | 2023-06-05/2023-06-09 | 2023-W23
The ferry left the port late on Monday with 41 people aboard. | 2024-03-14 | late on Monday | 2024-03-11T16:00/2024-03-11T23:59 | 2024-03-11
The trip was called off in February after the balloon incident. | 2023-06-09 | February | 2023-02-01/2023-02-28 | 2023-02
Negotiators hope to reach a deal in the coming weeks. | 2023-06-09 | the coming weeks | - | FUTURE_REF
The strike lasted three days and closed every school. | 2023-06-09 | three days | - | P3D
Mass is held every Sunday in the ruined chapel. | 2023-06-09 | every Sunday | - | XXXX-WXX-7
MANILA, May 3 (Wire) — A typhoon tore roofs off homes. | 2024-05-03 | May 3 | 2024-05-03/2024-05-03 | 2024-05-03
The mill, built in the 1990s, employs 300 people. | 2023-06-09 | the 1990s | 1990-01-01/1999-12-31 | 199
Prices began to climb in the early 1990s and never stopped. | 2023-06-09 | the early 1990s | 1990-01-01/1993-12-31 | 199
The senator had recently sold her shares in the firm. | 2023-06-09 | recently | - | PAST_REF
The firm, which posts its results next week, declined to comment. | 2023-06-09 | next week | 2023-06-12/2023-06-18 | 2023-W24
Officers searched the house on Thursday morning. | 2024-08-10 | Thursday morning | 2024-08-08T06:00/2024-08-08T11:59 | 2024-08-08TMO
Yesterday the court upheld the ban. | 2024-01-02 | Yesterday | 2024-01-01/2024-01-01 | 2024-01-01
The tanker was seized in mid-October off Cyprus. | 2023-11-20 | mid-October | 2023-10-11/2023-10-20 | 2023-10
The seat has been empty since Oct. 13, the clerk said. | 2023-11-20 | Oct. 13 | 2023-10-13/2023-11-20 | 2023-10-13
The hearing was adjourned until Friday at the request of the defence. | 2024-08-07 | Friday | ../2024-08-09 | 2024-08-09
The line was relaid last June at a cost of $4m. | 2024-01-02 | last June | 2023-06-01/2023-06-30 | 2023-06
The election is due in late November, the commission said. | 2023-09-15 | late November | 2023-11-21/2023-11-30 | 2023-11
Rescuers found the boy alive on Monday, two days after the storm. | 2024-08-07 | Monday | 2024-08-05/2024-08-05 | 2024-08-05
The merger is expected to close in the second half of 2025. | 2024-08-07 | the second half of 2025 | 2025-07-01/2025-12-31 | 2025-H2
Over the weekend, protesters blocked the two main roads. | 2024-08-06 | the weekend | 2024-08-03/2024-08-04 | 2024-W31-WE
Trading resumes at 0945 GMT after the halt. | 2024-08-06 | 0945 GMT | 2024-08-06T09:45+00:00/2024-08-06T09:45+00:00 | 2024-08-06T09:45Z
The train was due in at ten past nine. | 2024-08-06 | ten past nine | 2024-08-06T09:10/2024-08-06T09:10 | 2024-08-06T09:10
Thousands marched through the capital on Christmas Eve. | 2024-01-02 | Christmas Eve | 2023-12-24/2023-12-24 | 2023-12-24
Shops will shut on Easter Monday, the union said. | 2024-03-14 | Easter Monday | 2024-04-01/2024-04-01 | 2024-04-01
The ban on the port takes effect on 1 February 2025. | 2024-11-30 | 1 February 2025 | 2025-02-01/2025-02-01 | 2025-02-01
In 2018 the two countries signed a border treaty. | 2023-06-09 | 2018 | 2018-01-01/2018-12-31 | 2018
Revenue for fiscal 2024 rose 4 percent, the company said. | 2024-08-07 | fiscal 2024 | 2024-01-01/2024-12-31 | FY2024
He will step down later this year, a spokesman said. | 2023-06-09 | later this year | 2023-06-09/2023-12-31 | 2023
Tension flared between the two capitals earlier this year. | 2023-06-09 | earlier this year | 2023-01-01/2023-06-09 | 2023
The fire broke out shortly before midnight and burned for six hours. | 2023-06-09 | six hours | - | PT6H
She was arrested on Wednesday, June 7, 2023, at her home. | 2023-06-09 | Wednesday, June 7, 2023 | 2023-06-07/2023-06-07 | 2023-06-07
The pair wed in the summer of 2019 in Lisbon. | 2023-06-09 | the summer of 2019 | 2019-06-01/2019-08-31 | 2019-SU
The airline cut 300 jobs last summer. | 2024-01-02 | last summer | 2023-06-01/2023-08-31 | 2023-SU
Workers walked out from March to June 2022. | 2023-06-09 | March to June 2022 | 2022-03-01/2022-06-30 | 2022-03/2022-06
The talks, which began on Sunday, ended without a deal. | 2024-08-07 | Sunday | 2024-08-04/2024-08-04 | 2024-08-04
Fans queued from Friday to Sunday outside the hall. | 2024-08-07 | Friday to Sunday | 2024-08-02/2024-08-04 | 2024-08-02/2024-08-04
A snowstorm will hit the coast tomorrow, forecasters said. | 2024-01-31 | tomorrow | 2024-02-01/2024-02-01 | 2024-02-01
The army said today that two soldiers had been killed. | 2024-02-29 | today | 2024-02-29/2024-02-29 | 2024-02-29
The gunman fled on foot last night, police said. | 2024-03-01 | last night | 2024-02-29T18:00/2024-02-29T23:59 | 2024-02-29TNI
Sales jumped 12% in the three months to June. | 2024-08-07 | the three months to June | 2024-04-01/2024-06-30 | P3M
In the past two years, four ministers have quit. | 2023-06-09 | the past two years | 2021-06-09/2023-06-09 | P2Y
The company was founded in the 19th century by a weaver. | 2023-06-09 | the 19th century | 1800-01-01/1899-12-31 | 18
The law, passed in the late 1980s, was never enforced. | 2023-06-09 | the late 1980s | 1987-01-01/1989-12-31 | 198
The trial opens on Monday, prosecutors said. | 2024-08-07 | Monday | 2024-08-12/2024-08-12 | 2024-08-12
The envoy is due to arrive on Thursday for talks. | 2024-08-07 | Thursday | 2024-08-08/2024-08-08 | 2024-08-08
A vote scheduled for Wednesday was scrapped. | 2024-08-05 | Wednesday | 2024-08-07/2024-08-07 | 2024-08-07
The flood that hit the valley on Wednesday killed nine. | 2024-08-09 | Wednesday | 2024-08-07/2024-08-07 | 2024-08-07
The dam burst five days ago, flooding 200 homes. | 2024-03-03 | five days ago | 2024-02-27/2024-02-27 | 2024-02-27
Nearly three months ago the same judge freed him. | 2024-03-03 | three months ago | 2023-12-01/2023-12-31 | 2023-12
The bank failed in March 2023, wiping out its owners. | 2024-03-03 | March 2023 | 2023-03-01/2023-03-31 | 2023-03
The plane went down on 3 Jan 2004 off Egypt. | 2024-03-03 | 3 Jan 2004 | 2004-01-03/2004-01-03 | 2004-01-03
The ministers meet again on the 18th of June. | 2023-06-09 | the 18th of June | 2023-06-18/2023-06-18 | 2023-06-18
Applications close on June 30th, the ministry said. | 2023-06-09 | June 30th | 2023-06-30/2023-06-30 | 2023-06-30
The file was last changed on 2023-04-02, logs show. | 2023-06-09 | 2023-04-02 | 2023-04-02/2023-04-02 | 2023-04-02
The invoice was dated 23/04/2023, the court heard. | 2023-06-09 | 23/04/2023 | 2023-04-23/2023-04-23 | 2023-04-23
The rebels took the town on Nov. 18 after a siege. | 2023-12-20 | Nov. 18 | 2023-11-18/2023-11-18 | 2023-11-18
The two leaders last spoke on December 28, aides said. | 2024-01-05 | December 28 | 2023-12-28/2023-12-28 | 2023-12-28
The regulator will rule on January 15, it said. | 2023-12-20 | January 15 | 2024-01-15/2024-01-15 | 2024-01-15
The first week of July was the hottest on record. | 2023-08-09 | The first week of July | 2023-07-01/2023-07-07 | 2023-07-01/2023-07-07
The bus crashed on Friday night on the A4 motorway. | 2024-08-05 | Friday night | 2024-08-02T18:00/2024-08-02T23:59 | 2024-08-02TNI
At noon on Monday the runway reopened. | 2024-08-07 | noon on Monday | 2024-08-05T12:00/2024-08-05T12:00 | 2024-08-05T12:00
The first tremor was felt at 4:20 a.m. local time on Sunday. | 2024-08-07 | 4:20 a.m. local time on Sunday | 2024-08-04T04:20/2024-08-04T04:20 | 2024-08-04T04:20
Polls close at 8 p.m. ET on Nov. 5, 2024. | 2024-10-30 | 8 p.m. ET on Nov. 5, 2024 | 2024-11-05T20:00-05:00/2024-11-05T20:00-05:00 | 2024-11-05T20:00-05:00
The next day, the board met again. | 2024-08-07 | The next day | - | XXXX-XX-XX
The dam broke on May 1, 2020. Three days later the mayor quit. | 2024-08-07 | Three days later | 2020-05-04/2020-05-04 | 2020-05-04
He was fired in March 2022. The following month he sued. | 2024-08-07 | The following month | 2022-04-01/2022-04-30 | 2022-04
The inquiry opened on 5 June 2021, a day earlier than planned, after a crash on 2 June 2021. | 2024-08-07 | 2 June 2021 | 2021-06-02/2021-06-02 | 2021-06-02
The court sat late last month to hear the appeal. | 2024-08-07 | late last month | 2024-07-21/2024-07-31 | 2024-07
The new rules apply from early next month, officials said. | 2024-08-07 | early next month | 2024-09-01/.. | 2024-09
The minister quit this morning after a vote. | 2024-08-07 | this morning | 2024-08-07T06:00/2024-08-07T11:59 | 2024-08-07TMO
In the early hours of Monday the boat capsized. | 2024-08-07 | the early hours of Monday | 2024-08-05T00:00/2024-08-05T05:59 | 2024-08-05TNI
The tax was raised twice in the last decade. | 2023-06-09 | the last decade | 2013-06-09/2023-06-09 | P1DE
Exports slumped in the third quarter of 2022. | 2023-06-09 | the third quarter of 2022 | 2022-07-01/2022-09-30 | 2022-Q3
The company reported a loss for the fourth quarter. | 2024-01-25 | the fourth quarter | 2023-10-01/2023-12-31 | 2023-Q4
The president is now in hospital. | 2024-01-25 | now | - | PRESENT_REF
Before 2010 nobody kept such records. | 2024-01-25 | 2010 | ../2009-12-31 | 2010
After 2015 the subsidy was cut to nothing. | 2024-01-25 | 2015 | 2016-01-01/.. | 2015
A ceasefire took hold on New Year's Day. | 2024-01-25 | New Year's Day | 2024-01-01/2024-01-01 | 2024-01-01
The parade takes place on Thanksgiving each autumn. | 2024-11-20 | Thanksgiving | 2024-11-28/2024-11-28 | 2024-11-28
The rebels attacked overnight, killing four guards. | 2024-01-25 | overnight | 2024-01-24T18:00/2024-01-25T05:59 | 2024-01-24TNI
Inspectors visit the mine twice a year. | 2024-01-25 | twice a year | - | P1Y
The clinic sees 40 patients every day, its director said. | 2024-01-25 | every day | - | P1D
The siege lasted two and a half years. | 2024-01-25 | two and a half years | - | P2.5Y
The 90-minute meeting broke no new ground. | 2024-01-25 | 90-minute | - | PT90M
For decades the village had no road. | 2024-01-25 | decades | - | PXDE
The storm made landfall on Tuesday evening near Port Lucero. | 2024-01-25 | Tuesday evening | 2024-01-23T18:00/2024-01-23T23:59 | 2024-01-23TEV
Voters go to the polls on Sunday in a close race. | 2024-01-25 | Sunday | 2024-01-28/2024-01-28 | 2024-01-28
The two men were shot dead outside a bar last Tuesday. | 2024-01-26 | last Tuesday | 2024-01-23/2024-01-23 | 2024-01-23
Next Wednesday the union will ballot its members. | 2024-01-26 | Next Wednesday | 2024-01-31/2024-01-31 | 2024-01-31
The mayor's term ends in 2026, the clerk noted. | 2024-01-26 | 2026 | 2026-01-01/2026-12-31 | 2026
The city hosted the games in July 2012 and again in 2016. | 2024-01-26 | July 2012 | 2012-07-01/2012-07-31 | 2012-07
A week earlier, on January 10, 2024, the same crew had been robbed. | 2024-01-26 | January 10, 2024 | 2024-01-10/2024-01-10 | 2024-01-10
More than a decade ago the pit was closed. | 2023-06-09 | a decade ago | ../2013-12-31 | 2013
The court is to decide within three weeks. | 2023-06-09 | three weeks | - | P3W
The army shelled the town again on Friday, a day after the truce. | 2024-01-26 | Friday | 2024-01-26/2024-01-26 | 2024-01-26
The vote, on the first Monday of October 2023, was close. | 2024-01-26 | the first Monday of October 2023 | 2023-10-02/2023-10-02 | 2023-10-02
A new law comes into force in mid-2025. | 2024-01-26 | mid-2025 | 2025-05-01/2025-08-31 | 2025
By June 30 the last troops had left. | 2023-08-26 | June 30 | ../2023-06-30 | 2023-06-30
The embassy has been closed this week. | 2023-06-09 | this week | 2023-06-05/2023-06-09 | 2023-W23
In the 12 months to March 2024 prices rose 3.2%. | 2024-06-09 | the 12 months to March 2024 | 2023-04-01/2024-03-31 | P12M
The summit is set for 12-14 September 2024 in Oslo. | 2024-06-09 | 12-14 September 2024 | 2024-09-12/2024-09-14 | 2024-09-12/2024-09-14
The inquest, which opened on 4 March 2019, heard from 31 witnesses. | 2021-05-10 | 4 March 2019 | 2019-03-04/2019-03-04 | 2019-03-04
Shares have lost a third of their value since mid-August. | 2022-10-14 | mid-August | 2022-08-11/2022-10-14 | 2022-08
The council will decide on the plan next Tuesday. | 2024-02-15 | next Tuesday | 2024-02-20/2024-02-20 | 2024-02-20
The two leaders last met in the autumn of 2018. | 2023-01-09 | the autumn of 2018 | 2018-09-01/2018-11-30 | 2018-FA
Doctors operated on him the following morning. | 2023-01-09 | the following morning | - | XXXX-XX-XXTMO
Output is forecast to double by 2030. | 2024-06-03 | 2030 | ../2030-12-31 | 2030
The walkout began at midnight on Sunday and ended two days later. | 2024-06-05 | midnight on Sunday | 2024-06-03T00:00/2024-06-03T00:00 | 2024-06-02T24:00
Turnout was the lowest since the early 1970s. | 2023-11-08 | the early 1970s | 1970-01-01/2023-11-08 | 197
He was arrested in the early hours of Friday. | 2023-11-08 | the early hours of Friday | 2023-11-03T00:00/2023-11-03T05:59 | 2023-11-03TNI
The fund reported its results for the three months to Sept. 30. | 2023-11-08 | the three months to Sept. 30 | 2023-07-01/2023-09-30 | P3M
Rail services should be back to normal by Thursday lunchtime. | 2023-11-07 | Thursday lunchtime | ../2023-11-09T13:59 | 2023-11-09TMI
Tickets for the final, on July 14, sold out within hours. | 2024-05-20 | July 14 | 2024-07-14/2024-07-14 | 2024-07-14
""")

TRAPS = tuple(
    """
    The prime minister, Theresa May, lost the vote by 432 to 202.
    Ministers may march on regardless of the ruling.
    The second man was taken to hospital with burns.
    Agents relied on Section 215 of the act.
    The Boeing 737 turned back after take-off.
    A neighbour called 911 and waited outside.
    United beat Rovers 3-1 in front of a full house.
    The motion passed by 52-48 with two abstentions.
    Some 1,998 people were moved to shelters.
    The Sun first reported the affair.
    The carrier ordered a Boeing 2024 from the plant.
    She scored 30 points and 10 rebounds.
    The suspect, a 34-year-old mechanic, was unarmed.
    The shares closed at 2012 pence, up 3 percent.
    Around 2000 people took part in the march.
    The 30-year-old was held at the scene.
    April Jones told the court she saw nothing.
    The jet was flying at 2,000 feet over the lake.
    The house at 1984 Elm Street burned down.
    He wed the actress in a small chapel.
    Protesters sat down in the road outside the embassy.
    The fall of the government surprised nobody.
    Her son, August Wilson, wrote ten plays.
    The judge fined him $2,015 and costs.
    The Mirror and the Daily Mail carried the photograph.
    He finished the race in second place.
    The odds were put at 10-1 by bookmakers.
    Mr March said the bill was dead.
    Spring water from the well was found to be safe.
    The magnitude 6.1 tremor was felt in Route 2001 motels.
    The last SEC filing was made public by the company.
    The fans called this Min Zhu a hero of the match.
    The two met in the last second of the game.
    """.strip().splitlines()
)
TRAPS = tuple(line.strip() for line in TRAPS)
