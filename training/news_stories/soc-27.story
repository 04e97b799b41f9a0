mode: outlets
## a | The Glengarrick Herald | Bus franchise approved: first yellow buses to roll in 2027 | 2025-03-14
[1] Strathmoray will become the first rural region in Scotland to take control of its buses, after a panel of three independent experts approved a franchising scheme yesterday, ending 22 months of scrutiny.

[2] The regional transport partnership will set fares and timetables from 4 January 2027, beginning with the 31 routes around Glengarrick. [3] It will own the depots but hire operators to run the services under contracts of seven years.

[4] Convener Morag Sutherland said that a single ticket would cost no more than £2.20, whatever the distance. [5] "A bus you can't trust is just a red rumour," she told supporters gathered at the harbour bus station.

[6] The change will cost £46m, of which the Scottish Government is to provide half. [7] Three councils share the rest; the smallest, Nairnside, pays £3.1m.

[8] Fentons, which runs two-thirds of the present network, has 28 days to appeal. [9] Managing director Gregor Fenton, grandson of the founder, called the plan a leap in the dark. [10] It had warned last autumn that 190 of its 640 jobs were at risk.

[11] Passenger numbers have fallen by 38% since 2012, the partnership's figures show. [12] One in three villages has no bus after 7pm, and 17 have none at all on Sundays.

[13] In a consultation held from June to September, 4,812 people took part, and 81% were in favour. [14] The panel's chairwoman, Prof Alison Drever, recommended a review after three years.

[15] Manchester-style franchising was tried out on Moray's islands in 1998 and dropped within 14 months. [16] The new fleet will be painted the yellow of the old Highland mail coaches.
## b | Coach & Route Gazette | Fenton weighs court action over Strathmoray | 2025-03-17
[1] Family-owned Fentons has four weeks to decide whether to challenge the decision that hands the Strathmoray network, most of which it operates, to the regional transport partnership.

[2] The panel, consisting of a retired sheriff and two transport economists, gave its consent on Thursday with conditions, chief among them a fresh look at the finances after 18 months, according to its chair, Alison Drever.

[3] The Inverallan area, with 31 routes, is to come first, in the opening week of 2027. [4] Contracts are to last five years, with an option of two more.

[5] Gregor Fenton, the company's chairman and a great-grandson of the man who started it with one charabanc, declined to say whether he will sue. [6] "A leap in the dark" was how Unite's regional organiser, Pat Gillies, described the scheme. [7] It was Unite which gave warning in October that close to two hundred Fentons jobs might go.

[8] The partnership's convener, Moira Sutherland, expects a flat fare of "around two pounds". [9] At the harbour terminus she said: "A bus you can't trust is only a rumour on wheels."

[10] The price tag of £46m has yet to be underwritten in full. [11] Holyrood has set aside £23m; the three councils have still to vote on their shares, which in the case of the least populous comes to a little over £3m.

[12] Since 2012 nearly two in five passengers have disappeared, according to the Scottish transport ministry. [13] Nightfall ends the service in a third of the area's villages; on the Sabbath, some have nothing.

[14] Almost 5,000 responses came in during a consultation last summer, four-fifths of them positive. [15] An earlier experiment, on the islands, was abandoned after little more than a year in the late 1990s. [16] The average Fentons vehicle is eleven years old.
## findings
role differs | a: a panel of three independent experts || b: consisting of a retired sheriff and two transport economists | experts vs described members
date conflict | a: recommended a review after three years || b: a fresh look at the finances after 18 months | review after three years vs 18 months
framing conflict | a: recommended a review || b: gave its consent on Thursday with conditions, chief among them | recommendation vs condition
place conflict | a: beginning with the 31 routes around Glengarrick || b: The Inverallan area, with 31 routes, is to come first | which area first
quantity conflict | a: under contracts of seven years || b: Contracts are to last five years | seven vs five
name conflict | a: Convener Morag Sutherland || b: The partnership's convener, Moira Sutherland | Morag vs Moira
certainty differs | a: would cost no more than £2.20 || b: "around two pounds" | cap 2.20 vs around two
quote conflict | a: "A bus you can't trust is just a red rumour," || b: "A bus you can't trust is only a rumour on wheels." | wording
role conflict | a: Managing director Gregor Fenton, grandson of the founder || b: the company's chairman and a great-grandson of the man | managing director and grandson vs chairman and great-grandson
attribution conflict | a: called the plan a leap in the dark || b: was how Unite's regional organiser, Pat Gillies, described | who said leap in the dark
attribution conflict | a: It had warned last autumn that 190 || b: It was Unite which gave warning in October | company vs union warned
certainty conflict | a: Three councils share the rest || b: the three councils have still to vote on their shares | settled vs to be voted
attribution conflict | a: the partnership's figures show || b: according to the Scottish transport ministry | source of passenger decline
date differs | a: timetables from 4 January 2027 || b: in the opening week of 2027 | day vs week
date differs | a: had warned last autumn || b: gave warning in October | autumn vs October
quantity differs | a: and 17 have none at all on Sundays || b: on the Sabbath, some have nothing | 17 vs some
quantity differs | a: 4,812 people took part, and 81% || b: Almost 5,000 responses came in | exact vs rounded
quantity differs | a: runs two-thirds of the present network || b: most of which it operates | two-thirds vs most
quantity differs | a: Nairnside, pays £3.1m || b: comes to a little over £3m | 3.1 vs a little over 3
## benign
same | a: has 28 days to appeal || b: has four weeks to decide | same
same | a: approved a franchising scheme yesterday || b: gave its consent on Thursday | Thursday 13 March
same | a: Scottish Government is to provide half || b: Holyrood has set aside £23m | half of 46
same | a: have fallen by 38% since 2012 || b: nearly two in five passengers | 38%
same | a: One in three villages has no bus after 7pm || b: Nightfall ends the service in a third | same
same | a: held from June to September || b: a consultation last summer | same
same | a: in 1998 and dropped within 14 months || b: after little more than a year in the late 1990s | same
same | a: the smallest, Nairnside || b: in the case of the least populous | same council
same | a: 190 of its 640 jobs || b: close to two hundred Fentons jobs | 190
same | a: at the harbour bus station || b: At the harbour terminus | same
other | a: panel of three independent experts || a: Three councils share | panel vs councils
other | a: contracts of seven years || a: after three years | contracts vs review
other | a: ending 22 months of scrutiny || a: within 14 months | scrutiny vs trial
other | a: have fallen by 38% || a: and 81% were in favour | decline vs consultation
other | a: is to provide half || b: in a third of the area's villages | shares of two things
other | a: the 31 routes around || a: and 17 have none | routes vs villages
## aligned
a0-b3 a0-b2 a1-b2 a1-b1 a2-b3 a3-b4 a4-b8 a5-b9 a6-b10 a6-b11 a7-b11 a8-b1 a9-b5 a9-b6 a10-b7 a11-b12 a12-b13 a13-b14 a14-b2 a15-b15
## omissions
a16 | the colour of the buses
b16 | fleet age
