mode: outlets
## a | Kiwi Rail & Freight | StraitLink to replace three ferries with two rail ships | 2025-09-10
[1] State ferry operator StraitLink has ordered two rail-capable ferries from the South Korean yard Geoje Heavy for NZ$1.05 billion, its chair, Sir Malcolm Ruru, said on Tuesday.

[2] They will replace three vessels on the run between Wellington and Picton, the oldest of which, the Arahoe, was retired last month. [3] The first is to sail in December 2028 and the second in August 2029.

[4] Each takes 1,500 passengers, 40 rail wagons and 2,400 metres of road traffic, nearly twice the lanes of the present ships.

[5] A contract for bigger ships with another yard was cancelled in 2023 when the cost of new wharves swelled; the break fee came to $144 million. [6] This time the wharf at Picton will be rebuilt and that in Wellington reused, for $860 million in all.

[7] "We are buying Corollas, not Ferraris, and we've checked the garage," Sir Malcolm said.

[8] The maritime union's national secretary, Dean Tamihana, welcomed the rail decks. [9] He had feared the 70 jobs in the shunting yards would go.

[10] Treasury advised against rail-capable ships, papers released yesterday show.

[11] A freight customer, Tasman Pulp, will sign up for a quarter of the wagon slots.

[12] The ferries lost power four times last year, once for 11 hours with 684 people aboard. [13] The regulator found a rusted filter to blame in that case.

[14] StraitLink made $9 million before interest in the year to June.
## b | The Marlborough Sounder | Picton left waiting on wharf as ferry choice narrows | 2025-09-11
[1] Picton will have a new ferry terminal if a builder can be found who will put it up for the money, the mayor, Alannah Goodwyn, was told on Tuesday.

[2] StraitLink has picked Geoje Heavy of Korea as its preferred shipyard and expects to sign in November, finance minister Hugh Pettigrew said. [3] A price of "around a billion" has been agreed for a pair of ships that carry railway wagons. [4] They are due in service in the summer of 2028–29 and the winter after.

[5] StraitLink's chief executive, Malcolm Ruru, said: "We're buying a Corolla this time, not a Ferrari, and we have measured the garage."

[6] Two ageing ships are left on the strait since the Arahoe made her last crossing in August. [7] The newcomers will carry fifteen hundred people each and more than two kilometres of cars and lorries.

[8] Treasury had favoured the rail option from the start, Mr Pettigrew maintained. [9] The seafarers' union is less pleased: Dean Tamihana, its Picton organiser, says that the berth in Wellington is too short and that mooring gangs will shrink.

[10] Mayor Goodwyn fears for Picton's summer. [11] For two seasons visitors would have to walk round a building site, she said, and the town's 40 motels live from the ferries.

[12] The last plan, ditched two years ago, cost the taxpayer almost $150 million in compensation before a plate was cut.

[13] In last year's worst breakdown nearly 700 people drifted for most of a day; a captain's error, not a filter, lay behind it, according to the inquiry.

[14] One timber firm intends to book 25 per cent of the space on the rails.
## findings
certainty conflict | a: has ordered two rail-capable ferries || b: has picked Geoje Heavy of Korea as its preferred shipyard || b: expects to sign in November || b: as ferry choice narrows | ordered vs preferred yard, to sign in November
quantity differs | a: Geoje Heavy for NZ$1.05 billion || b: A price of "around a billion" | 1.05bn vs around a billion
attribution conflict | a: its chair, Sir Malcolm Ruru, said on Tuesday || b: finance minister Hugh Pettigrew said | announcement: Ruru vs Pettigrew
role conflict | a: its chair, Sir Malcolm Ruru || b: StraitLink's chief executive, Malcolm Ruru | chair vs chief executive
quote conflict | a: "We are buying Corollas, not Ferraris, and we've checked the garage," || b: "We're buying a Corolla this time, not a Ferrari, and we have measured the garage." | same remark, other words
date differs | a: is to sail in December 2028 and the second in August 2029 || b: in the summer of 2028–29 and the winter after | months vs seasons
quantity differs | a: and 2,400 metres of road traffic || b: more than two kilometres of cars and lorries | 2,400 m vs more than 2 km
certainty conflict | a: the wharf at Picton will be rebuilt || b: if a builder can be found who will put it up for the money || b: Picton left waiting on wharf | will be rebuilt vs only if a builder is found
role conflict | a: The maritime union's national secretary, Dean Tamihana || b: Dean Tamihana, its Picton organiser | national secretary vs Picton organiser
framing conflict | a: Dean Tamihana, welcomed the rail decks || b: The seafarers' union is less pleased | welcomed vs less pleased
polarity conflict | a: Treasury advised against rail-capable ships || b: Treasury had favoured the rail option from the start | against vs in favour
framing conflict | a: found a rusted filter to blame || b: a captain's error, not a filter, lay behind it | filter vs captain's error
date conflict | a: once for 11 hours with 684 people aboard || b: drifted for most of a day | 11 hours vs most of a day
quantity differs | a: with 684 people aboard || b: nearly 700 people drifted | 684 vs nearly 700
quantity differs | a: the break fee came to $144 million || b: almost $150 million in compensation | 144m vs almost 150m
name differs | a: A freight customer, Tasman Pulp || b: One timber firm intends | Tasman Pulp vs one timber firm
certainty differs | a: will sign up for a quarter || b: intends to book 25 per cent | will vs intends
## benign
same | a: Each takes 1,500 passengers || b: will carry fifteen hundred people each | same number
same | a: was retired last month || b: made her last crossing in August | August
same | a: was cancelled in 2023 || b: ditched two years ago | 2023
same | a: a quarter of the wagon slots || b: 25 per cent of the space on the rails | a quarter
same | a: ordered two rail-capable ferries || b: a pair of ships that carry railway wagons | two rail ferries
same | a: They will replace three vessels || b: Two ageing ships are left on the strait | three less the retired one
same | a: The maritime union's || b: The seafarers' union | same union
same | a: the South Korean yard Geoje Heavy || b: Geoje Heavy of Korea | same yard
same | a: The ferries lost power four times last year || b: In last year's worst breakdown | last year's failures
other | a: 40 rail wagons || b: the town's 40 motels | wagons vs motels
other | a: for $860 million in all || b: almost $150 million | wharves vs break fee
other | a: the 70 jobs in the shunting yards || b: nearly 700 people | jobs vs passengers
other | a: the 70 jobs in the shunting yards || b: mooring gangs will shrink | shunters vs mooring gangs
other | a: that in Wellington reused || b: the berth in Wellington is too short | plan vs criticism
other | a: papers released yesterday show || b: expects to sign in November | papers vs signature
other | a: lost power four times || b: For two seasons visitors | failures vs seasons
other | a: with 684 people aboard || b: fifteen hundred people each | breakdown vs capacity
other | a: made $9 million before interest || b: around a billion | profit vs price
## aligned
a0-b2 a0-b3 a1-b2 a1-b3 a2-b6 a3-b4 a4-b7 a5-b12 a6-b1 a6-b0 a7-b5 a8-b9 a10-b8 a11-b14 a12-b13 a13-b13 a1-b0 a1-b5
## omissions
a14 | b does not give StraitLink's profit
b11 | a does not mention motels and the building site
