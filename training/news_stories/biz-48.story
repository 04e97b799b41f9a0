mode: outlets
## a | Delta Rice Report | Cambodia scraps rice export tax after millers' plea | 2021-03-24
[1] PHNOM PENH — Cambodia's cabinet on Tuesday abolished a $15-a-ton tax on exports of milled rice with effect from April 1, Commerce Ministry secretary of state Chea Sopheak said.

[2] Millers had warned that they could not compete with Vietnam and Myanmar since the European Union imposed safeguard duties in January 2019. [3] The levy, introduced in October to fill a gap left by the loss of tourists, had earned $6.1 million.

[4] Exports in January and February fell 27% from a year earlier to 82,000 tons. [5] China took 44% of them.

[6] "A tax on a sinking boat is paid in water," said Lun Yeang, president of the rice federation.

[7] Freight is the larger worry: a container from Sihanoukville to Rotterdam costs $6,200, four times the rate of last spring. [8] Some 300 containers are stuck at the port, the federation said.

[9] Farmers in Battambang got 820 riel a kilogram for wet paddy last week, compared with 1,000 riel in December. [10] Banks have agreed to lend millers $50 million at 5% so that they can buy more.

[11] The government will release no rice from its reserve of 16,000 tons, Sopheak said. [12] It distributed half as much to flooded villages in the autumn.

[13] The European duty is due to end in January 2022 after three years, during which it falls from 175 to 125 euros a ton.
## b | Mekong Economic Mail | Rice tax suspended, farmers unimpressed | 2021-03-26
[1] Cambodia has suspended for six months the duty that it charges on rice leaving the country, the finance ministry said.

[2] The fifteen dollars a tonne will not be collected from the start of next month. [3] Since autumn they had brought the treasury a little over six million, and were meant to replace money that holidaymakers no longer bring.

[4] Rice shippers sold slightly more than 80,000 tonnes in the first two months, over a quarter less than in early 2020. [5] China was the main destination, at just under half.

[6] "If you tax a sinking boat you are paid in water," Lun Yeang, who owns the country's second-biggest mill and advises the rice federation, told the Mail.

[7] He called the pause too short. [8] So did farmers. [9] In Pursat, where paddy straight from the field fetched 820 riel a kilo last week, Prak Sarom, 50, said that he might leave the next crop standing.

[10] The real drag is at sea. [11] To send a box to Europe costs about six thousand dollars, against some fifteen hundred twelve months ago, and around three hundred of them wait on the quay at Sihanoukville, according to the port authority.

[12] A credit line of $50 million for buying paddy is under discussion with banks. [13] And part of the state's stock of 16,000 tonnes is to be sold to soldiers and police.

[14] Brussels has charged a protective duty on Cambodian rice since early 2019; it runs for another ten months and is now at its lowest step, 125 euros. [15] Last October's floods, which drowned 90,000 hectares, are still felt.
## findings
framing conflict | a: abolished a $15-a-ton tax on exports || a: Cambodia scraps rice export tax || b: has suspended for six months the duty || b: Rice tax suspended || b: He called the pause too short | abolished vs suspended for six months
attribution conflict | a: Commerce Ministry secretary of state Chea Sopheak said || b: the finance ministry said | announced by commerce vs finance ministry
quote conflict | a: "A tax on a sinking boat is paid in water," || b: "If you tax a sinking boat you are paid in water," | same remark, other words
role conflict | a: said Lun Yeang, president of the rice federation || b: who owns the country's second-biggest mill and advises the rice federation | president vs mill owner and adviser
attribution conflict | a: stuck at the port, the federation said || b: according to the port authority | containers: federation vs port authority
place conflict | a: Farmers in Battambang got 820 riel || b: In Pursat, where paddy straight from the field fetched 820 riel | Battambang vs Pursat
certainty conflict | a: have agreed to lend millers $50 million || b: is under discussion with banks | agreed vs under discussion
polarity conflict | a: will release no rice from its reserve || b: is to be sold to soldiers and police | no release vs part to be sold
quantity differs | a: had earned $6.1 million || b: a little over six million | $6.1m vs a little over 6m
quantity differs | a: from a year earlier to 82,000 tons || b: slightly more than 80,000 tonnes | 82,000 vs slightly over 80,000
quantity differs | a: fell 27% from a year earlier || b: over a quarter less than in early 2020 | 27% vs over a quarter
quantity differs | a: China took 44% of them || b: at just under half | 44% vs just under half
quantity differs | a: to Rotterdam costs $6,200 || b: costs about six thousand dollars | $6,200 vs about 6,000
place differs | a: from Sihanoukville to Rotterdam || b: To send a box to Europe | Rotterdam vs Europe
date differs | a: The levy, introduced in October || b: Since autumn they had brought | October vs autumn
date differs | a: imposed safeguard duties in January 2019 || b: on Cambodian rice since early 2019 | January vs early 2019
## benign
same | a: with effect from April 1 || b: from the start of next month | April 1
same | a: is due to end in January 2022 || b: runs for another ten months | March 2021 plus ten months
same | a: four times the rate of last spring || b: against some fifteen hundred twelve months ago | 6,200 over 1,500 is four
same | a: by the loss of tourists || b: money that holidaymakers no longer bring | tourists
same | a: Some 300 containers are stuck || b: around three hundred of them wait | same number
same | a: 820 riel a kilogram for wet paddy last week || b: straight from the field fetched 820 riel a kilo last week | same price
same | a: from its reserve of 16,000 tons || b: the state's stock of 16,000 tonnes | same stock
same | a: it falls from 175 to 125 euros || b: at its lowest step, 125 euros | same step
other | a: a $15-a-ton tax on exports || b: at its lowest step, 125 euros | Cambodian tax vs EU duty
other | a: with 1,000 riel in December || b: fetched 820 riel a kilo | December vs last week
other | a: distributed half as much to flooded villages || b: sold to soldiers and police | past aid vs planned sale
other | a: lend millers $50 million || b: a little over six million | loan vs tax take
other | a: in January and February fell 27% || b: runs for another ten months | exports vs EU duty
other | a: to flooded villages in the autumn || b: Since autumn they had brought the treasury | aid vs tax
other | a: Some 300 containers || b: which drowned 90,000 hectares | containers vs land
other | a: with Vietnam and Myanmar || b: China was the main destination | rivals vs customer
other | a: at 5% so that they can buy more || b: at just under half | interest vs share
## aligned
a0-b0 a0-b1 a1-b1 a1-b2 a2-b14 a3-b3 a4-b4 a5-b5 a6-b6 a7-b11 a8-b11 a9-b9 a10-b12 a11-b13 a13-b14 a1-b0 a1-b7 a0-b7
## omissions
a12 | b does not mention rice for flooded villages
b15 | a does not give the flooded area
