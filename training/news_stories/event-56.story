mode: outlets
## a | Levant Wire | Air strike on grain port kills six; ship with aid burns | 2024-10-30
[1] PORT MAZRA — Two air strikes on the grain terminal of Port Mazra killed six dockers on Tuesday evening and set fire to a cargo ship that had been chartered by the World Food Programme, the port director said.

[2] The first bomb fell at 7:25 p.m. on a conveyor bridge, the second three minutes later between warehouses 4 and 5. [3] Fire crews brought the blaze on the Greek-owned Aghia Marina under control at about 2 a.m.

[4] The ship had 12,400 tonnes of wheat on board, of which half had been unloaded, said the director, Bassam Khalil. [5] "Bread for half a million people went up in an hour," he said.

[6] The air force of the neighbouring Republic of Samar said it had aimed at rockets concealed in the terminal. [7] A spokesman, Colonel Amir Dagan, showed a photograph taken on October 20.

[8] Among the crew of 18, a Ukrainian cook was slightly burned. [9] The dead were local men between 22 and 60; three were brothers named Sabbagh.

[10] The WFP suspended shipments to Mazra, through which two-thirds of the country's grain comes. [11] Stocks will last for five weeks, Trade Minister Lina Azar said.

[12] A truce brokered by Egypt, which had held since September 3, has thus been broken for the second time; on October 12 a drone hit a radar post.

[13] The U.N. Security Council meets on Thursday. [14] Wheat futures in Chicago rose 2.3 percent.
## b | Grain Merchant | Mazra: terminal to reopen next week as traders reroute | 2024-11-01
[1] Port Mazra's grain terminal, bombed on the evening of October 29, will load and discharge again from Monday through its undamaged northern berth, harbour master Bassam Khalil told shipping agents.

[2] One of the six men killed was a truck driver from over the border, and five were dockers, their union says. [3] Three belonged to one family, a father and his two sons.

[4] The Aghia Marina, a handysize belonging to a Cypriot company, was alight till the small hours; about six thousand tonnes of her wheat are spoiled and as much again is safe ashore. [5] Her crew of eighteen got off without a scratch.

[6] Samar at first spoke of rockets. [7] On Thursday a government minister called the strike "a navigational mistake" and offered to pay for the ship, though not for the dead. [8] "Half a million people's bread burned in one hour," was Khalil's comment.

[9] There were three bombs, not two, satellite pictures suggest; the last failed to explode and lies beside silo 9. [10] Half an hour before the raid the port had been telephoned and told to clear the quays, two foremen say. [11] A ministry official denied it.

[12] The WFP is sending its next ship, due on the 9th, as planned. [13] Mazra handles two tonnes of every three that the country imports. [14] The reserve, put by traders at three weeks, is thin.

[15] The ceasefire of early September, the work of Cairo, has now been breached twice in a month, after the drone attack of the 12th. [16] Chicago wheat, up by 2.3 percent on the news, has since given all of that back.
## findings
quantity conflict | a: Two air strikes on the grain terminal || b: There were three bombs, not two, satellite pictures suggest | two vs three bombs
role conflict | a: killed six dockers on Tuesday evening || b: was a truck driver from over the border, and five were dockers | six dockers vs five and a driver
role conflict | a: three were brothers named Sabbagh || b: a father and his two sons | brothers vs father and sons
name differs | a: three were brothers named Sabbagh || b: Three belonged to one family | named vs unnamed
role conflict | a: on the Greek-owned Aghia Marina || b: a handysize belonging to a Cypriot company | Greek vs Cypriot owner
role differs | a: the port director said || b: harbour master Bassam Khalil told | port director vs harbour master
polarity conflict | a: a Ukrainian cook was slightly burned || b: got off without a scratch | one burned vs none hurt
framing conflict | a: it had aimed at rockets concealed in the terminal || b: called the strike "a navigational mistake" | intended target vs mistake (changed account)
attribution conflict | a: A spokesman, Colonel Amir Dagan || b: On Thursday a government minister called | colonel vs minister speaking for Samar
quote conflict | a: "Bread for half a million people went up in an hour," || b: "Half a million people's bread burned in one hour," | wording
polarity conflict | a: The WFP suspended shipments to Mazra || b: is sending its next ship, due on the 9th, as planned | suspended vs going on
quantity conflict | a: Stocks will last for five weeks || b: put by traders at three weeks | five vs three weeks
attribution conflict | a: for five weeks, Trade Minister Lina Azar said || b: The reserve, put by traders | minister vs traders
date differs | a: under control at about 2 a.m. || b: was alight till the small hours | 2 a.m. vs small hours
## benign
same | a: on Tuesday evening and set fire || b: bombed on the evening of October 29 | October 29 is Tuesday
same | a: of which half had been unloaded || b: as much again is safe ashore | half of the wheat
same | a: had 12,400 tonnes of wheat on board || b: about six thousand tonnes of her wheat are spoiled | half of 12,400
same | a: Among the crew of 18 || b: Her crew of eighteen | same number
same | a: through which two-thirds of the country's grain comes || b: two tonnes of every three that the country imports | two-thirds
same | a: A truce brokered by Egypt || b: the work of Cairo | Egypt
same | a: which had held since September 3 || b: The ceasefire of early September | same truce
same | a: on October 12 a drone hit a radar post || b: after the drone attack of the 12th | same attack
same | a: been broken for the second time || b: has now been breached twice in a month | twice
same | a: in Chicago rose 2.3 percent || b: up by 2.3 percent on the news | same rise
other | a: The first bomb fell at 7:25 p.m. || b: the last failed to explode | first vs last bomb
other | a: between warehouses 4 and 5 || b: lies beside silo 9 | second vs third bomb
other | a: on October 12 a drone hit || b: bombed on the evening of October 29 | two attacks
other | a: a photograph taken on October 20 || b: due on the 9th | photo vs ship
other | a: three minutes later || b: Half an hour before the raid | second bomb vs warning call
other | a: meets on Thursday || b: On Thursday a government minister | council vs minister
other | a: The WFP suspended shipments || b: will load and discharge again from Monday | aid vs terminal
other | a: chartered by the World Food Programme || b: sending its next ship | burned ship vs next ship
## aligned
a7-b7
a0-b1 a0-b2 a0-b4 a1-b1 a1-b2 a1-b4 a1-b9 a2-b9 a3-b4 a4-b4 a5-b8 a6-b6 a6-b7 a8-b5 a9-b2 a9-b3 a10-b12 a10-b13 a11-b14 a12-b15 a14-b16
## omissions
b10 | a does not report the warning call
b1 | a does not report the reopening
a13 | b does not report the Security Council meeting
b11 | a does not report the denial of the warning call
